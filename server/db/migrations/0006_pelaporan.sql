-- Survey, evaluation and reporting.

CREATE TABLE survei_periode (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  nama text NOT NULL,
  mulai date NOT NULL,
  selesai date NOT NULL,
  responden int NOT NULL CHECK (responden >= 0),
  ikm angka NOT NULL CHECK (ikm BETWEEN 25 AND 100),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  CHECK (mulai <= selesai),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

-- Answers per unsur: sum of the scores (1 to 4) and how many answered. Where present, the IKM is computed from them.
CREATE TABLE survei_unsur (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  periode int NOT NULL,
  urutan int NOT NULL,
  nama text NOT NULL,
  jumlah_nilai int NOT NULL,
  penjawab int NOT NULL CHECK (penjawab >= 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, periode, urutan),
  CHECK (jumlah_nilai BETWEEN penjawab AND 4 * penjawab),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, periode) REFERENCES survei_periode
);

-- Rows of the efficiency table; lingkup says whose absorption is compared.
CREATE TABLE efisiensi (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  indikator text NOT NULL,
  urutan int NOT NULL,
  lingkup text NOT NULL CHECK (lingkup IN ('unit', 'subkegiatan')),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, indikator),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, indikator) REFERENCES definisi_indikator
);

CREATE TABLE faktor_pendukung (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  uraian text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE permasalahan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  uraian text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE rekomendasi (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  uraian text NOT NULL,
  status text NOT NULL CHECK (status IN ('belum', 'proses', 'selesai')),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

-- Narrative of one slot of the template: paragraphs and lists with figure tokens.
CREATE TABLE narasi (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  slot text NOT NULL,
  urutan int NOT NULL,
  isi jsonb NOT NULL CHECK (jsonb_typeof(isi) = 'array'),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, slot),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE kata_pengantar (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  tempat text NOT NULL,
  tanggal date NOT NULL,
  jabatan text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan) REFERENCES jabatan
);

CREATE TABLE pemanfaatan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  urutan int NOT NULL,
  uraian text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE dokumentasi (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  judul text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CREATE TABLE foto (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  dokumentasi text NOT NULL,
  urutan int NOT NULL,
  keterangan text NOT NULL,
  sub_kegiatan text,
  kelompok text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, dokumentasi, urutan),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, dokumentasi) REFERENCES dokumentasi,
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, sub_kegiatan) REFERENCES sub_kegiatan
);

CREATE TABLE catatan_data (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL,
  urutan int NOT NULL,
  hal text NOT NULL,
  uraian text NOT NULL,
  laporan_semula text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

-- The report of a year. Issued, it keeps its bahan (canonical JSON, as text: byte for byte), the hash of it and the unit's name of then.
CREATE TABLE laporan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  status text NOT NULL CHECK (status IN ('draf', 'terbit')),
  nama_perangkat_daerah text NOT NULL,
  hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
  bahan text,
  diterbitkan timestamptz(3),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun),
  CHECK (num_nonnulls(hash, bahan, diterbitkan) = CASE status WHEN 'terbit' THEN 3 ELSE 0 END),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);

CALL pagari('survei_periode');
CALL pagari('survei_unsur');
CALL pagari('efisiensi');
CALL pagari('faktor_pendukung');
CALL pagari('permasalahan');
CALL pagari('rekomendasi');
CALL pagari('narasi');
CALL pagari('kata_pengantar');
CALL pagari('pemanfaatan');
CALL pagari('dokumentasi');
CALL pagari('foto');
CALL pagari('catatan_data');
CALL pagari('laporan');
-- What is issued is public.
CREATE POLICY publik ON laporan FOR SELECT USING (status = 'terbit');
