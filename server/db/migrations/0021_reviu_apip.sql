-- Reviu of a laporan kinerja by the APIP: answers to the checklist, catatan with the unit's response, and the approved statement.

-- `uraian`: what the reviewer wrote. Approved, the content is frozen: canonical JSON (as text: byte for byte), the hash of it, and the
-- hash of the facts that were reviewed; the report carries the statement only while its facts have that hash.
CREATE TABLE reviu_apip (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  status text NOT NULL CHECK (status IN ('draf', 'selesai', 'disetujui')),
  uraian jsonb NOT NULL CHECK (jsonb_typeof(uraian) = 'object'),
  isi text,
  pernyataan text,
  hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
  hash_bahan text CHECK (hash_bahan ~ '^[0-9a-f]{64}$'),
  disetujui timestamptz(3),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun),
  CONSTRAINT beku CHECK (
    num_nonnulls(isi, pernyataan, hash, hash_bahan, disetujui) = CASE WHEN status = 'disetujui' THEN 5 ELSE 0 END
  ),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);
CALL pagari('reviu_apip', 'SELECT, INSERT, UPDATE');

-- `butir`: kode of the item; `varian`: the answer is to the other sentence of the item.
CREATE TABLE reviu_apip_jawaban (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  butir text NOT NULL CHECK (butir <> ''),
  jawaban text CHECK (jawaban IN ('ya', 'tidak')),
  varian boolean NOT NULL DEFAULT false,
  catatan text NOT NULL DEFAULT '',
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, butir),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES reviu_apip
);
CALL pagari('reviu_apip_jawaban', 'SELECT, INSERT, UPDATE');

-- Catatan hasil reviu: what the APIP noted, what the unit answered and did.
CREATE TABLE reviu_apip_catatan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  nomor int NOT NULL CHECK (nomor > 0),
  butir text,
  uraian text NOT NULL CHECK (uraian <> ''),
  saran text NOT NULL DEFAULT '',
  rujukan text,
  status text NOT NULL CHECK (status IN ('terbuka', 'ditanggapi', 'dilaksanakan', 'selesai', 'dicabut')),
  sepakat boolean,
  tanggapan text NOT NULL DEFAULT '',
  batas date,
  pelaksanaan text NOT NULL DEFAULT '',
  penilaian text NOT NULL DEFAULT '',
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, nomor),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES reviu_apip
);
CALL pagari('reviu_apip_catatan', 'SELECT, INSERT, UPDATE');
