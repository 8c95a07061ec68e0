-- A reviu is made by one person and approved by another; the approved statement has a code that anybody can ask about.
ALTER TABLE peran_pengguna
  DROP CONSTRAINT peran_pengguna_peran_check,
  ADD CONSTRAINT peran_pengguna_peran_check CHECK (
    peran IN (
      'perencana', 'penanggung-jawab', 'kepala', 'admin-pemda', 'apip', 'inspektur', 'pimpinan', 'operator'
    )
  );

-- Who wrote anything of a reviu, with the name of then.
CREATE TABLE reviu_apip_penelaah (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  pengguna text NOT NULL,
  nama text NOT NULL,
  sejak timestamptz(3) NOT NULL,
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun, pengguna),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES reviu_apip
);
CALL pagari('reviu_apip_penelaah', 'SELECT, INSERT');

-- Reviu of before: who answered an item last. The fence holds for the owner of the tables too, so it is opened for this statement.
ALTER TABLE revisi NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reviu_apip NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reviu_apip_penelaah NO FORCE ROW LEVEL SECURITY;
INSERT INTO reviu_apip_penelaah (pemda_id, perangkat_daerah, tahun, pengguna, nama, sejak)
  SELECT DISTINCT ON (r.pemda_id, a.perangkat_daerah, a.tahun, r.pengguna)
    r.pemda_id, a.perangkat_daerah, a.tahun, r.pengguna, r.oleh, r.waktu
  FROM reviu_apip a JOIN revisi r
    ON r.pemda_id = a.pemda_id AND starts_with(r.objek, a.perangkat_daerah || '/' || a.tahun || '/reviu-apip/butir/')
  WHERE r.versi > 0
  ORDER BY r.pemda_id, a.perangkat_daerah, a.tahun, r.pengguna, r.waktu;
ALTER TABLE revisi FORCE ROW LEVEL SECURITY;
ALTER TABLE reviu_apip FORCE ROW LEVEL SECURITY;
ALTER TABLE reviu_apip_penelaah FORCE ROW LEVEL SECURITY;

-- Why one person may review and approve in this pemda; null or no row: two persons.
CREATE TABLE reviu_apip_setelan (
  pemda_id text PRIMARY KEY REFERENCES pemda,
  alasan_sendiri text CHECK (alasan_sendiri <> '')
);
CALL pagari('reviu_apip_setelan', 'SELECT, INSERT, UPDATE');

-- `hash_bahan`: of the facts that the statement is about; the page tells when they are others by now.
ALTER TABLE verifikasi
  ADD COLUMN jenis text NOT NULL DEFAULT 'perjanjian' CHECK (jenis IN ('perjanjian', 'pernyataan-reviu')),
  ADD COLUMN perangkat_daerah text,
  ADD COLUMN hash_bahan text CHECK (hash_bahan ~ '^[0-9a-f]{64}$'),
  ADD CHECK (num_nonnulls(perangkat_daerah, hash_bahan) = CASE WHEN jenis = 'pernyataan-reviu' THEN 2 ELSE 0 END);
