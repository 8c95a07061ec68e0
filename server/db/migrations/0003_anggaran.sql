-- Budget. Only the lowest level that has values is stored; every total is computed.

CREATE TABLE versi_anggaran (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('murni', 'pergeseran', 'perubahan')),
  nama text NOT NULL,
  tanggal date,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  UNIQUE (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE pagu (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  versi text NOT NULL,
  kode text NOT NULL,
  tingkat text NOT NULL CHECK (tingkat IN ('kegiatan', 'subkegiatan')),
  nilai uang NOT NULL CHECK (nilai >= 0),
  kegiatan text GENERATED ALWAYS AS (CASE tingkat WHEN 'kegiatan' THEN kode END) STORED,
  sub_kegiatan text GENERATED ALWAYS AS (CASE tingkat WHEN 'subkegiatan' THEN kode END) STORED,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, versi, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, versi) REFERENCES versi_anggaran,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, kegiatan) REFERENCES kegiatan,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan) REFERENCES sub_kegiatan
);

-- By kind of spending, of the version in force. Null: the row is printed without a figure.
CREATE TABLE belanja (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  uraian text NOT NULL,
  anggaran uang,
  realisasi uang,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

-- Total ceiling of earlier years whose own details are not kept here.
CREATE TABLE pagu_tahun_lalu (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  tahun_pagu tahun NOT NULL,
  nilai uang NOT NULL CHECK (nilai >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, tahun_pagu),
  CHECK (tahun_pagu < tahun),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE alasan_perubahan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  versi text NOT NULL,
  kegiatan text NOT NULL,
  uraian text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, versi) REFERENCES versi_anggaran,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, kegiatan) REFERENCES kegiatan
);

-- Anggaran kas (target) and realisasi, cumulative up to the triwulan. Null: blank, which is not zero.
CREATE TABLE anggaran_triwulan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  sub_kegiatan text NOT NULL,
  triwulan triwulan NOT NULL,
  target uang,
  target_ragu text,
  target_disimpulkan text,
  realisasi uang,
  realisasi_ragu text,
  realisasi_disimpulkan text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan, triwulan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan) REFERENCES sub_kegiatan
);

CALL pagari('versi_anggaran');
CALL pagari('pagu');
CALL pagari('belanja');
CALL pagari('pagu_tahun_lalu');
CALL pagari('alasan_perubahan');
CALL pagari('anggaran_triwulan');
