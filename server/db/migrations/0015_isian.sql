-- Measuring a quarter: when it may be entered, how far it is, what was said about its cells and who has looked at them.

-- Set by the admin pemda. No row: no deadline.
CREATE TABLE jendela_isian (
  pemda_id text NOT NULL REFERENCES pemda,
  tahun tahun NOT NULL,
  triwulan triwulan NOT NULL,
  buka date NOT NULL,
  tutup date NOT NULL,
  PRIMARY KEY (pemda_id, tahun, triwulan),
  CHECK (buka <= tutup)
);
CALL pagari('jendela_isian');

-- No row: nobody has begun. `oleh` keeps the name of then.
CREATE TABLE isian_triwulan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  triwulan triwulan NOT NULL,
  status text NOT NULL CHECK (status IN ('belum-mulai', 'draf', 'diajukan', 'dikembalikan', 'disetujui', 'dikunci')),
  sejak date,
  oleh text,
  dibuka_sampai date,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, triwulan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);
CALL pagari('isian_triwulan', 'SELECT, INSERT, UPDATE');

-- What is said about a cell, or about the quarter as a whole (`baris` empty): a remark of the verifier that waits for a correction,
-- an explanation of an odd figure, a comment.
CREATE TABLE catatan_isian (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  triwulan triwulan NOT NULL,
  nomor bigint GENERATED ALWAYS AS IDENTITY,
  lembar text NOT NULL CHECK (lembar IN ('kinerja', 'keuangan')),
  baris text NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('komentar', 'perbaikan', 'penjelasan')),
  isi text NOT NULL CHECK (length(isi) BETWEEN 1 AND 2000),
  pengguna text NOT NULL,
  oleh text NOT NULL,
  waktu timestamptz(3) NOT NULL,
  selesai timestamptz(3),
  selesai_oleh text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, nomor),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  CHECK ((selesai IS NULL) = (selesai_oleh IS NULL))
);
CALL pagari('catatan_isian');

-- "I have looked at this": one mark per cell, taken back by deleting it or by a new value.
CREATE TABLE tanda_periksa (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  triwulan triwulan NOT NULL,
  lembar text NOT NULL CHECK (lembar IN ('kinerja', 'keuangan')),
  baris text NOT NULL,
  pengguna text NOT NULL,
  oleh text NOT NULL,
  waktu timestamptz(3) NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, triwulan, lembar, baris),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);
CALL pagari('tanda_periksa');
