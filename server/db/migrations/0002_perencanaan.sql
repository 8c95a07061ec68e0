-- Planning: Renstra of a period, the year of a unit, its organisation and its tree of program, kegiatan, sub kegiatan.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE dasar_hukum (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  kode text NOT NULL,
  judul text NOT NULL,
  ringkas text NOT NULL,
  -- Null: left open on purpose; catatan then says why.
  nomor text,
  tahun smallint NOT NULL CHECK (tahun BETWEEN 1945 AND 2100),
  tentang text NOT NULL,
  catatan text,
  PRIMARY KEY (pemda_id, perangkat_daerah, kode),
  UNIQUE (pemda_id, perangkat_daerah, judul),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah
);

CREATE TABLE renstra (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  awal tahun NOT NULL,
  akhir tahun NOT NULL,
  sk text NOT NULL,
  dokumen_induk text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, awal),
  CHECK (awal <= akhir),
  CONSTRAINT renstra_tanpa_tumpang_tindih
    EXCLUDE USING gist (pemda_id WITH =, perangkat_daerah WITH =, int4range(awal, akhir, '[]') WITH &&),
  FOREIGN KEY (pemda_id, perangkat_daerah, sk) REFERENCES dasar_hukum
);

CREATE TABLE tujuan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  renstra_awal tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, renstra_awal, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal) REFERENCES renstra
);

CREATE TABLE sasaran (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  renstra_awal tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  tujuan text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, renstra_awal, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, tujuan) REFERENCES tujuan
);

CREATE TABLE strategi (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  renstra_awal tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  sasaran text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, renstra_awal, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, sasaran) REFERENCES sasaran
);

CREATE TABLE kebijakan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  renstra_awal tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  strategi text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, renstra_awal, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, strategi) REFERENCES strategi
);

-- One year of one unit: the parent of everything that is planned, measured and reported for that year.
CREATE TABLE tahun_kinerja (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  renstra_awal tahun NOT NULL,
  rencana_aksi_tempat text NOT NULL,
  rencana_aksi_tanggal date NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun),
  UNIQUE (pemda_id, perangkat_daerah, tahun, renstra_awal),
  CHECK (tahun >= renstra_awal),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah,
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal) REFERENCES renstra
);

-- Regulations a year's documents cite, in order.
CREATE TABLE rujukan_hukum (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  dasar_hukum text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  UNIQUE (pemda_id, perangkat_daerah, tahun, dasar_hukum),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  FOREIGN KEY (pemda_id, perangkat_daerah, dasar_hukum) REFERENCES dasar_hukum
);

CREATE TABLE bidang (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE jabatan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL CHECK (kode <> 'kepala-daerah'),
  urutan int NOT NULL,
  nama text NOT NULL,
  jenis text NOT NULL CHECK (jenis IN ('struktural', 'fungsional')),
  atasan text CHECK (atasan <> kode),
  atasan_disimpulkan boolean NOT NULL,
  bidang text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, atasan) REFERENCES jabatan,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, bidang) REFERENCES bidang
);

-- Holders of a jabatan. The head of the pemda ("kepala-daerah") stands outside the unit's own jabatan.
CREATE TABLE pejabat (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  jabatan text NOT NULL,
  jabatan_unit text GENERATED ALWAYS AS (nullif(jabatan, 'kepala-daerah')) STORED,
  sebutan_jabatan text NOT NULL,
  nama text NOT NULL,
  nip text CHECK (nip ~ '^[0-9]{18}$'),
  pangkat text,
  status text NOT NULL CHECK (status IN ('definitif', 'Plt', 'Plh', 'Pj')),
  contoh boolean NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan_unit) REFERENCES jabatan
);

CREATE TABLE program (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  renstra_awal tahun NOT NULL,
  sasaran text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, renstra_awal)
    REFERENCES tahun_kinerja (pemda_id, perangkat_daerah, tahun, renstra_awal),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, sasaran) REFERENCES sasaran
);

CREATE TABLE kegiatan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  program text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  CHECK (starts_with(kode, program || '.')),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, program) REFERENCES program
);

CREATE TABLE sub_kegiatan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  kegiatan text NOT NULL,
  nama text NOT NULL,
  sasaran text,
  catatan_keluaran text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  CHECK (starts_with(kode, kegiatan || '.')),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, kegiatan) REFERENCES kegiatan
);

-- Responsible jabatan of a node; exactly one of the three columns names the node.
CREATE TABLE penanggung_jawab (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  tingkat text NOT NULL CHECK (tingkat IN ('program', 'kegiatan', 'subkegiatan')),
  kode text NOT NULL,
  urutan int NOT NULL,
  jabatan text NOT NULL,
  program text GENERATED ALWAYS AS (CASE tingkat WHEN 'program' THEN kode END) STORED,
  kegiatan text GENERATED ALWAYS AS (CASE tingkat WHEN 'kegiatan' THEN kode END) STORED,
  sub_kegiatan text GENERATED ALWAYS AS (CASE tingkat WHEN 'subkegiatan' THEN kode END) STORED,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, tingkat, kode, jabatan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan) REFERENCES jabatan,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, program) REFERENCES program,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, kegiatan) REFERENCES kegiatan,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan) REFERENCES sub_kegiatan
);

CALL pagari('dasar_hukum');
CALL pagari('renstra');
CALL pagari('tujuan');
CALL pagari('sasaran');
CALL pagari('strategi');
CALL pagari('kebijakan');
CALL pagari('tahun_kinerja');
CALL pagari('rujukan_hukum');
CALL pagari('bidang');
CALL pagari('jabatan');
CALL pagari('pejabat');
CALL pagari('program');
CALL pagari('kegiatan');
CALL pagari('sub_kegiatan');
CALL pagari('penanggung_jawab');
