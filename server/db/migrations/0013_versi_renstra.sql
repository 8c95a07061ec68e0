-- Versions of a Renstra. The content of a version is one document, written and compared as a whole; a year reads the version that
-- applies to it, so that what an earlier year promised stays as it was. `tujuan` and `sasaran` keep the kode that figures refer to.

CREATE TABLE versi_renstra (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  renstra_awal tahun NOT NULL,
  -- 0 is the murni, then its perubahan in their order.
  nomor int NOT NULL CHECK (nomor >= 0),
  jenis text NOT NULL CHECK (jenis IN ('murni', 'perubahan')),
  status text NOT NULL CHECK (status IN ('draf', 'berlaku', 'digantikan', 'dibatalkan')),
  dasar int,
  alasan text,
  -- First year it applies to.
  mulai tahun NOT NULL,
  -- IsiRenstra: its own fields and its nodes from tujuan to kebijakan.
  isi jsonb NOT NULL CHECK (jsonb_typeof(isi -> 'simpul') = 'array'),
  PRIMARY KEY (pemda_id, perangkat_daerah, renstra_awal, nomor),
  CHECK (mulai >= renstra_awal),
  CHECK ((jenis = 'murni') = (nomor = 0)),
  CHECK (num_nonnulls(dasar, alasan) = CASE jenis WHEN 'murni' THEN 0 ELSE 2 END),
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal) REFERENCES renstra,
  FOREIGN KEY (pemda_id, perangkat_daerah, renstra_awal, dasar) REFERENCES versi_renstra
);
CREATE UNIQUE INDEX versi_renstra_satu_draf ON versi_renstra (pemda_id, perangkat_daerah, renstra_awal) WHERE status = 'draf';
CREATE UNIQUE INDEX versi_renstra_satu_berlaku
  ON versi_renstra (pemda_id, perangkat_daerah, renstra_awal) WHERE status = 'berlaku';

-- What is there becomes the murni in force, of every pemda at once: for that the fence is open to the owner of the tables.
ALTER TABLE renstra NO FORCE ROW LEVEL SECURITY;
ALTER TABLE tujuan NO FORCE ROW LEVEL SECURITY;
ALTER TABLE sasaran NO FORCE ROW LEVEL SECURITY;
ALTER TABLE strategi NO FORCE ROW LEVEL SECURITY;
ALTER TABLE kebijakan NO FORCE ROW LEVEL SECURITY;

INSERT INTO versi_renstra (pemda_id, perangkat_daerah, renstra_awal, nomor, jenis, status, mulai, isi)
SELECT r.pemda_id, r.perangkat_daerah, r.awal, 0, 'murni', 'berlaku', r.awal, jsonb_build_object(
  'identitas', jsonb_build_object(
    'akhir', r.akhir, 'dokumenInduk', r.dokumen_induk, 'sk', r.sk, 'visi', NULL, 'misi', '[]'::jsonb),
  'simpul', (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
      'tingkat', s.tingkat, 'kode', s.kode, 'nama', s.nama, 'induk', s.induk, 'urutan', s.urutan)
      ORDER BY s.dalam, s.urutan), '[]')
    FROM (
      SELECT 1 AS dalam, 'tujuan' AS tingkat, pemda_id, perangkat_daerah, renstra_awal, kode, nama, NULL AS induk, urutan FROM tujuan
      UNION ALL SELECT 2, 'sasaran', pemda_id, perangkat_daerah, renstra_awal, kode, nama, tujuan, urutan FROM sasaran
      UNION ALL SELECT 3, 'strategi', pemda_id, perangkat_daerah, renstra_awal, kode, nama, sasaran, urutan FROM strategi
      UNION ALL SELECT 4, 'kebijakan', pemda_id, perangkat_daerah, renstra_awal, kode, nama, strategi, urutan FROM kebijakan
    ) AS s
    WHERE (s.pemda_id, s.perangkat_daerah, s.renstra_awal) = (r.pemda_id, r.perangkat_daerah, r.awal)))
FROM renstra AS r;
CALL pagari('versi_renstra');

DROP TABLE kebijakan, strategi;
ALTER TABLE sasaran DROP COLUMN tujuan, DROP COLUMN urutan, DROP COLUMN nama;
ALTER TABLE tujuan DROP COLUMN urutan, DROP COLUMN nama;
ALTER TABLE renstra DROP COLUMN sk, DROP COLUMN dokumen_induk;

ALTER TABLE renstra FORCE ROW LEVEL SECURITY;
ALTER TABLE tujuan FORCE ROW LEVEL SECURITY;
ALTER TABLE sasaran FORCE ROW LEVEL SECURITY;

-- Another perangkat daerah that has a part in a program, kegiatan or sub kegiatan of this one.
CREATE TABLE crosscutting (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  tingkat text NOT NULL CHECK (tingkat IN ('program', 'kegiatan', 'subkegiatan')),
  kode text NOT NULL,
  mitra text NOT NULL CHECK (mitra <> perangkat_daerah),
  kontribusi text NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, tingkat, kode, mitra),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja,
  FOREIGN KEY (pemda_id, mitra) REFERENCES perangkat_daerah
);
CALL pagari('crosscutting');
