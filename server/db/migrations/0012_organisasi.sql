-- Organisation that people edit: eselon and end of a jabatan, terms that do not overlap, the head of the pemda in one place,
-- and a way through the audit by person.

ALTER TABLE jabatan
  ADD eselon text CHECK (eselon IN ('I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a')),
  -- Last day of a jabatan that was closed during the year.
  ADD berlaku_sampai date,
  ADD CONSTRAINT eselon_struktural CHECK (eselon IS NULL OR jenis = 'struktural');

-- Bupati, wali kota or gubernur, with terms: the same person for every unit and year of the pemda.
CREATE TABLE kepala_daerah (
  pemda_id text NOT NULL REFERENCES pemda,
  nomor int NOT NULL CHECK (nomor > 0),
  sebutan_jabatan text NOT NULL,
  nama text NOT NULL,
  nip text CHECK (nip ~ '^[0-9]{18}$'),
  pangkat text,
  status text NOT NULL CHECK (status IN ('definitif', 'Plt', 'Plh', 'Pj')),
  mulai date,
  selesai date,
  contoh boolean NOT NULL,
  PRIMARY KEY (pemda_id, nomor),
  CONSTRAINT masa_kepala_daerah CHECK (mulai <= selesai),
  -- A Plh stands in while the holder keeps the office.
  CONSTRAINT kepala_daerah_tanpa_tumpang_tindih
    EXCLUDE USING gist (pemda_id WITH =, daterange(mulai, selesai, '[]') WITH &&) WHERE (status <> 'Plh')
);
CALL pagari('kepala_daerah');

-- Until now each unit and year kept a copy; the newest stays. Also done where the owner of the tables is no superuser.
ALTER TABLE pejabat NO FORCE ROW LEVEL SECURITY;
ALTER TABLE kepala_daerah NO FORCE ROW LEVEL SECURITY;
INSERT INTO kepala_daerah (pemda_id, nomor, sebutan_jabatan, nama, nip, pangkat, status, mulai, selesai, contoh)
  SELECT DISTINCT ON (pemda_id) pemda_id, 1, sebutan_jabatan, nama, nip, pangkat, status, mulai, selesai, contoh
  FROM pejabat WHERE jabatan = 'kepala-daerah' ORDER BY pemda_id, tahun DESC, urutan DESC;
DELETE FROM pejabat WHERE jabatan = 'kepala-daerah';
ALTER TABLE pejabat FORCE ROW LEVEL SECURITY;
ALTER TABLE kepala_daerah FORCE ROW LEVEL SECURITY;

ALTER TABLE pejabat
  DROP COLUMN jabatan_unit,
  ADD FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan) REFERENCES jabatan,
  ADD CONSTRAINT pejabat_tanpa_tumpang_tindih
    EXCLUDE USING gist (pemda_id WITH =, perangkat_daerah WITH =, tahun WITH =, jabatan WITH =,
      daterange(mulai, selesai, '[]') WITH &&) WHERE (status <> 'Plh');

CREATE INDEX audit_pengguna ON audit (pemda_id, pengguna, nomor);
