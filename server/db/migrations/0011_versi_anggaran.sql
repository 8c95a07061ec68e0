-- Editing the budget: drafts of versions, ceilings and money in time down to kode rekening.

-- draf: being written, seen by no report. berlaku: in force from its date.
ALTER TABLE versi_anggaran
  ADD COLUMN status text NOT NULL DEFAULT 'berlaku' CHECK (status IN ('draf', 'berlaku')),
  ADD COLUMN nomor_dokumen text,
  ADD COLUMN dasar text,
  ADD FOREIGN KEY (pemda_id, perangkat_daerah, tahun, dasar) REFERENCES versi_anggaran;
CREATE UNIQUE INDEX versi_anggaran_satu_draf ON versi_anggaran (pemda_id, perangkat_daerah, tahun) WHERE status = 'draf';

-- Empty: the total of the sub kegiatan (or kegiatan) itself.
CREATE DOMAIN rekening AS text CHECK (VALUE = '' OR VALUE ~ '^5\.\d\.\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$');

ALTER TABLE pagu
  ADD COLUMN rekening rekening NOT NULL DEFAULT '',
  ADD CHECK (rekening = '' OR tingkat = 'subkegiatan'),
  DROP CONSTRAINT pagu_pkey,
  ADD PRIMARY KEY (pemda_id, perangkat_daerah, tahun, versi, kode, rekening);

-- Money of a month (of that month alone) or of a triwulan (cumulative). The triwulan of a sub kegiatan as a whole stand in
-- anggaran_triwulan, which keeps the marks of doubtful sources.
CREATE TABLE kas_anggaran (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  sub_kegiatan text NOT NULL,
  rekening rekening NOT NULL,
  jenis_periode text NOT NULL CHECK (jenis_periode IN ('bulan', 'triwulan')),
  ke smallint NOT NULL,
  rencana uang CHECK (rencana >= 0),
  realisasi uang CHECK (realisasi >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan, rekening, jenis_periode, ke),
  CHECK (ke BETWEEN 1 AND CASE jenis_periode WHEN 'bulan' THEN 12 ELSE 4 END),
  CHECK (jenis_periode = 'bulan' OR rekening <> ''),
  CHECK (rencana IS NOT NULL OR realisasi IS NOT NULL),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan) REFERENCES sub_kegiatan
);
CALL pagari('kas_anggaran');
