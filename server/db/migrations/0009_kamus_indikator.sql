-- Data dictionary of indicators: who collects what, how often, with which proof, from where it started; when an indicator ends.

-- Last year of an indicator that is not continued; its definitions and figures stay.
ALTER TABLE indikator
  ADD COLUMN berakhir tahun,
  ADD COLUMN alasan_berakhir text,
  ADD CONSTRAINT indikator_berakhir_beralasan CHECK ((berakhir IS NULL) = (alasan_berakhir IS NULL));

ALTER TABLE definisi_indikator
  ADD COLUMN pengumpul_data text,
  ADD COLUMN frekuensi text CHECK (frekuensi IN ('bulanan', 'triwulanan', 'semesteran', 'tahunan')),
  ADD COLUMN jenis_bukti text,
  -- Where the indicator stood before the plan: a figure or a word of the scale.
  ADD COLUMN kondisi_awal_tahun tahun,
  ADD COLUMN kondisi_awal_nilai angka,
  ADD COLUMN kondisi_awal_kata text,
  ADD CONSTRAINT definisi_indikator_kondisi_awal
    CHECK (num_nonnulls(kondisi_awal_nilai, kondisi_awal_kata) = num_nonnulls(kondisi_awal_tahun));

-- Who answers for the data of a component, and where they come from.
ALTER TABLE komponen_indikator
  ADD COLUMN penanggung_jawab text,
  ADD COLUMN sumber_data text,
  ADD FOREIGN KEY (pemda_id, perangkat_daerah, tahun, penanggung_jawab) REFERENCES jabatan;
