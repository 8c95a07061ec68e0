-- Which warnings an explanation answers, each with the figures it is about: with other figures it answers nothing any more.
ALTER TABLE catatan_isian ADD temuan text[] NOT NULL DEFAULT '{}';
