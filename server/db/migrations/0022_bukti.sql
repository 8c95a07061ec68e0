-- Files that prove a realisasi, per indicator and triwulan. The bytes lie in the store of files under their SHA-256 (`hash`; `kecil` is a
-- small picture of a photo). A deleted file can be restored until it is thrown away.
CREATE TABLE bukti_isian (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  kode text NOT NULL CHECK (length(kode) BETWEEN 1 AND 40),
  triwulan triwulan NOT NULL,
  indikator text NOT NULL,
  nama text NOT NULL CHECK (length(nama) BETWEEN 1 AND 200),
  jenis text NOT NULL CHECK (jenis IN ('pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'csv', 'txt')),
  ukuran integer NOT NULL CHECK (ukuran > 0),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  kecil text CHECK (kecil ~ '^[0-9a-f]{64}$'),
  dibersihkan boolean NOT NULL,
  dipindai boolean NOT NULL,
  keterangan text NOT NULL CHECK (length(keterangan) <= 500),
  pengguna text NOT NULL,
  oleh text NOT NULL,
  waktu timestamptz(3) NOT NULL,
  dihapus timestamptz(3),
  dihapus_oleh text,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, kode),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  CHECK ((dihapus IS NULL) = (dihapus_oleh IS NULL))
);
CREATE UNIQUE INDEX bukti_isian_sekali ON bukti_isian (pemda_id, perangkat_daerah, tahun, indikator, triwulan, hash)
  WHERE dihapus IS NULL;
CALL pagari('bukti_isian');
