-- Services: SPM, comparison regions, staff, assets, visitors, the service flow.

CREATE TABLE layanan_spm (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  kode_nasional text NOT NULL,
  nama text NOT NULL,
  indikator text NOT NULL,
  satuan text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah
);

-- People of one service up to a triwulan, or of the year (periode 0). persen stands only where a count is unknown.
CREATE TABLE catatan_spm (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  layanan text NOT NULL,
  tahun tahun NOT NULL,
  periode periode NOT NULL,
  sasaran bigint CHECK (sasaran >= 0),
  terlayani bigint CHECK (terlayani >= 0),
  persen angka CHECK (persen >= 0),
  disimpulkan text,
  tambahan bigint,
  PRIMARY KEY (pemda_id, perangkat_daerah, layanan, tahun, periode),
  CHECK (persen IS NULL OR sasaran IS NULL OR terlayani IS NULL),
  FOREIGN KEY (pemda_id, perangkat_daerah, layanan) REFERENCES layanan_spm
);

CREATE TABLE pembanding (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  wilayah text NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('provinsi', 'kabupaten')),
  sumber text NOT NULL,
  tahun_data tahun NOT NULL,
  catatan text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE pembanding_layanan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  pembanding text NOT NULL,
  layanan text NOT NULL,
  target angka NOT NULL,
  realisasi angka NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, pembanding, layanan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, pembanding) REFERENCES pembanding,
  FOREIGN KEY (pemda_id, perangkat_daerah, layanan) REFERENCES layanan_spm
);

CREATE TABLE sdm (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  pns int NOT NULL CHECK (pns >= 0),
  thls int NOT NULL CHECK (thls >= 0),
  pppk int NOT NULL CHECK (pppk >= 0),
  penerima_gaji int NOT NULL CHECK (penerima_gaji >= 0),
  psks_jumlah int NOT NULL CHECK (psks_jumlah >= 0),
  psks_jenis int NOT NULL CHECK (psks_jenis >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE sdm_pangkat (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  nama text,
  golongan text NOT NULL,
  jumlah int NOT NULL CHECK (jumlah >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  UNIQUE (pemda_id, perangkat_daerah, tahun, golongan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES sdm
);

CREATE TABLE sdm_pendidikan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  strata text NOT NULL,
  jumlah int NOT NULL CHECK (jumlah >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  UNIQUE (pemda_id, perangkat_daerah, tahun, strata),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES sdm
);

CREATE TABLE sdm_diklat (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  jenis text NOT NULL,
  jumlah int NOT NULL CHECK (jumlah >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  UNIQUE (pemda_id, perangkat_daerah, tahun, jenis),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES sdm
);

-- Pendamping and volunteers who are not staff.
CREATE TABLE pendamping (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  jenis text NOT NULL,
  jumlah int NOT NULL CHECK (jumlah >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  UNIQUE (pemda_id, perangkat_daerah, tahun, jenis),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES sdm
);

CREATE TABLE sarana (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  uraian text NOT NULL,
  jumlah int NOT NULL CHECK (jumlah >= 0),
  satuan text NOT NULL,
  kondisi text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE kunjungan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  karakteristik text NOT NULL,
  urutan int NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, karakteristik),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE kunjungan_baris (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  karakteristik text NOT NULL,
  nama text NOT NULL,
  urutan int NOT NULL,
  jumlah int NOT NULL CHECK (jumlah >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, karakteristik, nama),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, karakteristik) REFERENCES kunjungan
);

CREATE TABLE alur_layanan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  judul text NOT NULL,
  langkah jsonb NOT NULL CHECK (jsonb_typeof(langkah) = 'array'),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CALL pagari('layanan_spm');
CALL pagari('catatan_spm');
CALL pagari('pembanding');
CALL pagari('pembanding_layanan');
CALL pagari('sdm');
CALL pagari('sdm_pangkat');
CALL pagari('sdm_pendidikan');
CALL pagari('sdm_diklat');
CALL pagari('pendamping');
CALL pagari('sarana');
CALL pagari('kunjungan');
CALL pagari('kunjungan_baris');
CALL pagari('alur_layanan');
