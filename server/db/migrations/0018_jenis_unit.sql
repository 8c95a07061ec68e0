-- Kind of a perangkat daerah, as PP 18/2016 knows them.
ALTER TABLE perangkat_daerah
  ADD jenis text
    CHECK (jenis IN ('sekretariat-daerah', 'sekretariat-dprd', 'inspektorat', 'dinas', 'badan', 'kecamatan', 'lainnya'));
