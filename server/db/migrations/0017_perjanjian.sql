-- Agreements on their way from draft to signature, and the codes under which frozen documents can be verified by anybody.

-- `usulan`: what the planner decided. Approved, the content is frozen: canonical JSON (as text: byte for byte) and the hash of it.
-- `berkas`: hash of the scan of the signed paper, kept in the store of files.
CREATE TABLE dokumen_perjanjian (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  jabatan text NOT NULL,
  versi text NOT NULL CHECK (versi ~ '^(murni|perubahan(-([2-9]|[1-9][0-9]))?)$'),
  status text NOT NULL
    CHECK (status IN ('draf', 'diajukan', 'dikembalikan', 'disetujui', 'ditandatangani', 'dibatalkan')),
  usulan jsonb NOT NULL CHECK (jsonb_typeof(usulan) = 'object'),
  isi text,
  hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
  disetujui timestamptz(3),
  ditandatangani timestamptz(3),
  berkas text CHECK (berkas ~ '^[0-9a-f]{64}$'),
  berkas_byte int CHECK (berkas_byte > 0),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, jabatan, versi),
  CONSTRAINT beku CHECK (
    num_nonnulls(isi, hash, disetujui) = CASE WHEN status IN ('disetujui', 'ditandatangani') THEN 3 ELSE 0 END
  ),
  CONSTRAINT bertanda CHECK ((ditandatangani IS NOT NULL) = (status = 'ditandatangani')),
  CONSTRAINT berkas_utuh CHECK (
    num_nonnulls(berkas, berkas_byte) IN (0, 2) AND (berkas IS NULL OR status = 'ditandatangani')
  ),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan) REFERENCES jabatan
);
CALL pagari('dokumen_perjanjian', 'SELECT, INSERT, UPDATE');

-- Every step that was taken, in order; `oleh` keeps the name of then. Append-only.
CREATE TABLE riwayat_perjanjian (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  jabatan text NOT NULL,
  versi text NOT NULL,
  nomor int NOT NULL CHECK (nomor > 0),
  aksi text NOT NULL,
  status text NOT NULL,
  catatan text,
  waktu timestamptz(3) NOT NULL,
  pengguna text NOT NULL,
  oleh text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, jabatan, versi, nomor),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun, jabatan, versi) REFERENCES dokumen_perjanjian
);
CALL pagari('riwayat_perjanjian', 'SELECT, INSERT');

-- What the public may know of a frozen document: no person, no content, only that it exists, of whom and what became of it.
CREATE TABLE verifikasi (
  pemda_id text NOT NULL REFERENCES pemda,
  kode text COLLATE "C" NOT NULL CHECK (kode ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
  judul text NOT NULL,
  nama_perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  status text NOT NULL CHECK (status IN ('disetujui', 'ditandatangani', 'diganti', 'dicabut')),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  tanggal date NOT NULL,
  disetujui timestamptz(3) NOT NULL,
  PRIMARY KEY (pemda_id, kode)
);
CREATE INDEX ON verifikasi (kode);
CALL pagari('verifikasi', 'SELECT, INSERT, UPDATE');
CREATE POLICY publik ON verifikasi FOR SELECT USING (true);

-- Recorded agreements of the head: any number of perubahan, and why a target moved.
ALTER TABLE perjanjian_kinerja
  DROP CONSTRAINT perjanjian_kinerja_versi_check,
  ADD CONSTRAINT perjanjian_kinerja_versi_check CHECK (versi ~ '^(murni|perubahan(-([2-9]|[1-9][0-9]))?)$');
ALTER TABLE target_perjanjian_kinerja ADD alasan text;
