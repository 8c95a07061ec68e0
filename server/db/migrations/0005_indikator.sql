-- Indicators: what lasts over the years (kode), the definition of a year, its targets, and the realisasi, which has one home per period.

CREATE TABLE indikator (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  kode text NOT NULL CHECK (kode !~ ':'),
  PRIMARY KEY (pemda_id, perangkat_daerah, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah
);

-- `induk` is the node measured; the generated columns bind it to the table of its tingkat.
CREATE TABLE definisi_indikator (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  urutan int NOT NULL,
  renstra_awal tahun NOT NULL,
  nama text NOT NULL,
  tingkat text NOT NULL CHECK (tingkat IN ('tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan')),
  induk text NOT NULL,
  sasaran text,
  iku boolean NOT NULL,
  satuan text NOT NULL,
  jenis_nilai text NOT NULL CHECK (jenis_nilai IN ('angka', 'predikat')),
  skala text,
  polaritas text NOT NULL CHECK (polaritas IN ('maksimasi', 'minimasi', 'stabilisasi')),
  akumulasi text NOT NULL CHECK (akumulasi IN ('SUM', 'LAST', 'AVG', 'MAX', 'MIN')),
  mode_input text NOT NULL CHECK (mode_input IN ('PER_PERIOD', 'CUMULATIVE')),
  -- Decimals shown.
  presisi smallint NOT NULL CHECK (presisi BETWEEN 0 AND 10),
  definisi text,
  sumber_data text,
  rumus text,
  induk_tujuan text GENERATED ALWAYS AS (CASE tingkat WHEN 'tujuan' THEN induk END) STORED,
  induk_sasaran text GENERATED ALWAYS AS (CASE tingkat WHEN 'sasaran' THEN induk END) STORED,
  induk_program text GENERATED ALWAYS AS (CASE tingkat WHEN 'program' THEN induk END) STORED,
  induk_kegiatan text GENERATED ALWAYS AS (CASE tingkat WHEN 'kegiatan' THEN induk END) STORED,
  induk_sub_kegiatan text GENERATED ALWAYS AS (CASE tingkat WHEN 'subkegiatan' THEN induk END) STORED,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator),
  CHECK ((jenis_nilai = 'predikat') = (skala IS NOT NULL)),
  FOREIGN KEY (pemda_id, perangkat_daerah, indikator) REFERENCES indikator,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, renstra_awal)
    REFERENCES tahun_kinerja (pemda_id, perangkat_daerah, tahun, renstra_awal),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, induk_tujuan) REFERENCES tujuan,
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, induk_sasaran) REFERENCES sasaran,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, induk_program) REFERENCES program,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, induk_kegiatan) REFERENCES kegiatan,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, induk_sub_kegiatan) REFERENCES sub_kegiatan
);

CREATE TABLE komponen_indikator (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  nama text NOT NULL,
  satuan text NOT NULL,
  layanan_spm text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator,
  FOREIGN KEY (pemda_id, perangkat_daerah, layanan_spm) REFERENCES layanan_spm
);

CREATE TABLE penanggung_jawab_indikator (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  jabatan text NOT NULL,
  urutan int NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator, jabatan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan) REFERENCES jabatan
);

-- Sub kegiatan whose money and output belong to an indicator.
CREATE TABLE sub_kegiatan_indikator (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  sub_kegiatan text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator, sub_kegiatan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan) REFERENCES sub_kegiatan
);

-- Values of indicators: a figure in `nilai` or a word of the scale in `kata` ("B"); both null = blank.
CREATE TABLE target_indikator (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  tahun_target tahun NOT NULL,
  nilai angka,
  kata text,
  ragu text,
  disimpulkan text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator, tahun_target),
  CHECK (nilai IS NULL OR kata IS NULL),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator
);

CREATE TABLE target_triwulan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  triwulan triwulan NOT NULL,
  nilai angka,
  kata text,
  ragu text,
  disimpulkan text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator, triwulan),
  CHECK (nilai IS NULL OR kata IS NULL),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator
);

-- `kode` is that of an indicator, or "indicator:component" for a component entered by hand. periode 0: the year as a whole.
-- An earlier year may have realisasi without a definition of its own.
CREATE TABLE realisasi (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  kode text NOT NULL,
  tahun tahun NOT NULL,
  periode periode NOT NULL,
  nilai angka,
  kata text,
  ragu text,
  disimpulkan text,
  indikator text NOT NULL GENERATED ALWAYS AS (split_part(kode, ':', 1)) STORED,
  PRIMARY KEY (pemda_id, perangkat_daerah, kode, tahun, periode),
  CHECK (nilai IS NULL OR kata IS NULL),
  FOREIGN KEY (pemda_id, perangkat_daerah, indikator) REFERENCES indikator
);

CREATE TABLE perjanjian_kinerja (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  versi text NOT NULL CHECK (versi IN ('murni', 'perubahan')),
  urutan int NOT NULL,
  versi_anggaran text NOT NULL,
  tempat text NOT NULL,
  tanggal date NOT NULL,
  pihak_pertama text NOT NULL,
  pihak_kedua text NOT NULL,
  pihak_kedua_unit text GENERATED ALWAYS AS (nullif(pihak_kedua, 'kepala-daerah')) STORED,
  alasan text CHECK (alasan IN ('PEJABAT', 'STRATEGI', 'PRIORITAS')),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, versi),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, versi_anggaran) REFERENCES versi_anggaran,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, pihak_pertama) REFERENCES jabatan,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, pihak_kedua_unit) REFERENCES jabatan
);

CREATE TABLE target_perjanjian_kinerja (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  versi text NOT NULL,
  indikator text NOT NULL,
  urutan int NOT NULL,
  nilai angka,
  kata text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, versi, indikator),
  CHECK (num_nonnulls(nilai, kata) = 1),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, versi) REFERENCES perjanjian_kinerja,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator
);

CALL pagari('indikator');
CALL pagari('definisi_indikator');
CALL pagari('komponen_indikator');
CALL pagari('penanggung_jawab_indikator');
CALL pagari('sub_kegiatan_indikator');
CALL pagari('target_indikator');
CALL pagari('target_triwulan');
CALL pagari('realisasi');
CALL pagari('perjanjian_kinerja');
CALL pagari('target_perjanjian_kinerja');
