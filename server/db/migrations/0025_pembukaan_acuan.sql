-- The admin pemda lets a unit change what open quarters are measured against, until a day and for a reason. One row per unit and
-- year; what went before is in the audit.
CREATE TABLE pembukaan_acuan (
  pemda_id text NOT NULL,
  perangkat_daerah text NOT NULL,
  tahun tahun NOT NULL,
  sampai date NOT NULL,
  alasan text NOT NULL CHECK (length(alasan) BETWEEN 1 AND 2000),
  PRIMARY KEY (pemda_id, perangkat_daerah, tahun),
  FOREIGN KEY (pemda_id, perangkat_daerah, tahun) REFERENCES tahun_kinerja
);
CALL pagari('pembukaan_acuan');
