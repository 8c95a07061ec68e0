-- Why an indicator was chosen: a column of the formal table of IKU.
ALTER TABLE definisi_indikator ADD COLUMN alasan_pemilihan text;
