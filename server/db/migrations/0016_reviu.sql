-- Reviu of uploaded reports. Of a file only what was read of it is kept, not the file itself, and that only until its last day.

CREATE TABLE reviu_berkas (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  kode text NOT NULL,
  tahun tahun NOT NULL,
  nama text NOT NULL,
  format text NOT NULL CHECK (format IN ('txt', 'md', 'docx', 'pdf', 'xlsx')),
  ukuran integer NOT NULL CHECK (ukuran >= 0),
  waktu timestamptz NOT NULL,
  pengguna text NOT NULL,
  oleh text NOT NULL,
  simpan_sampai timestamptz NOT NULL,
  hasil jsonb NOT NULL CHECK (jsonb_typeof(hasil -> 'temuan') = 'array'),
  blok jsonb NOT NULL CHECK (jsonb_typeof(blok) = 'array'),
  PRIMARY KEY (pemda_id, perangkat_daerah, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah
);
CALL pagari('reviu_berkas');

-- What people decided about a temuan; nomor counts from 1 in reading order.
CREATE TABLE reviu_putusan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  kode text NOT NULL,
  nomor integer NOT NULL CHECK (nomor > 0),
  putusan text NOT NULL CHECK (putusan IN ('diterima', 'ditolak')),
  alasan text NOT NULL DEFAULT '',
  PRIMARY KEY (pemda_id, perangkat_daerah, kode, nomor),
  FOREIGN KEY (pemda_id, perangkat_daerah, kode) REFERENCES reviu_berkas ON DELETE CASCADE,
  CHECK (putusan = 'diterima' OR alasan <> '')
);
CALL pagari('reviu_putusan');
