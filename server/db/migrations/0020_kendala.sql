-- What is told about a quarter beside its figures, by row of the entry sheet (`baris` empty: the perangkat daerah as a whole), and what
-- will be done about it. A tindak lanjut stays open over quarters and years until it is closed: it is read again, never copied.

CREATE TABLE catatan_kinerja (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  triwulan triwulan NOT NULL,
  lembar text NOT NULL CHECK (lembar IN ('kinerja', 'keuangan')),
  baris text NOT NULL,
  kendala text CHECK (length(kendala) BETWEEN 1 AND 4000),
  pendukung text CHECK (length(pendukung) BETWEEN 1 AND 4000),
  penghambat text CHECK (length(penghambat) BETWEEN 1 AND 4000),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, triwulan, lembar, baris),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  CHECK (kendala IS NOT NULL OR pendukung IS NOT NULL OR penghambat IS NOT NULL)
);
CALL pagari('catatan_kinerja');

CREATE TABLE tindak_lanjut (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  nomor bigint GENERATED ALWAYS AS IDENTITY,
  triwulan triwulan NOT NULL,
  lembar text NOT NULL CHECK (lembar IN ('kinerja', 'keuangan')),
  baris text NOT NULL,
  uraian text NOT NULL CHECK (length(uraian) BETWEEN 1 AND 2000),
  jabatan text NOT NULL,
  batas date NOT NULL,
  selesai date,
  catatan_selesai text CHECK (length(catatan_selesai) BETWEEN 1 AND 2000),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, nomor),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan) REFERENCES jabatan,
  CHECK ((selesai IS NULL) = (catatan_selesai IS NULL))
);
CALL pagari('tindak_lanjut');
-- What is still open is asked for by every quarter that follows, and on the first page.
CREATE INDEX tindak_lanjut_terbuka ON tindak_lanjut (pemda_id, perangkat_daerah, batas) WHERE selesai IS NULL;
