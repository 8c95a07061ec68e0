-- A year that grows: a unit starts a year with nothing but its number; Renstra, dates and places of documents come later.
-- Units keep their former names and end without being deleted; holders of a jabatan have terms.

ALTER TABLE tahun_kinerja
  ALTER renstra_awal DROP NOT NULL,
  ALTER rencana_aksi_tempat DROP NOT NULL,
  ALTER rencana_aksi_tanggal DROP NOT NULL,
  ADD CONSTRAINT rencana_aksi_utuh CHECK ((rencana_aksi_tempat IS NULL) = (rencana_aksi_tanggal IS NULL));

-- A program may be there before the Renstra; it has its sasaran once both are known.
ALTER TABLE program
  ALTER renstra_awal DROP NOT NULL,
  ALTER sasaran DROP NOT NULL,
  ADD CONSTRAINT program_sasaran_berenstra CHECK ((renstra_awal IS NULL) = (sasaran IS NULL));

-- Only indicators of tujuan and sasaran measure a node of the Renstra.
ALTER TABLE definisi_indikator
  ALTER renstra_awal DROP NOT NULL,
  ADD CONSTRAINT indikator_berenstra CHECK (renstra_awal IS NOT NULL OR tingkat NOT IN ('tujuan', 'sasaran'));

-- `nama` is the newest name. Text left blank ('') has not been entered yet.
ALTER TABLE perangkat_daerah
  ADD berlaku_sampai date,
  ADD dilebur_ke text,
  ADD CONSTRAINT lebur_berakhir CHECK (dilebur_ke IS NULL OR berlaku_sampai IS NOT NULL),
  ADD CONSTRAINT lebur_ke_lain CHECK (dilebur_ke <> kode),
  ADD FOREIGN KEY (pemda_id, dilebur_ke) REFERENCES perangkat_daerah;

-- Names a unit had before the newest, each until a last day. `dasar`: the regulation that changed it.
CREATE TABLE nama_terdahulu (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  sampai date NOT NULL,
  nama text NOT NULL,
  dasar text,
  PRIMARY KEY (pemda_id, perangkat_daerah, sampai),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah
);
CALL pagari('nama_terdahulu');

-- Term of a holder. Null: not recorded, which is read as the whole year.
ALTER TABLE pejabat
  ADD mulai date,
  ADD selesai date,
  ADD CONSTRAINT masa_pejabat CHECK (mulai <= selesai);
