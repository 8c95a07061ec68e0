-- How many days before a window closes people are reminded; empty: never. No row: the usual days.
CREATE TABLE pengaturan_pengingat (
  pemda_id text PRIMARY KEY REFERENCES pemda,
  sisa_hari integer[] NOT NULL
    CHECK (cardinality(sisa_hari) <= 5 AND 0 <= ALL (sisa_hari) AND 60 >= ALL (sisa_hari))
);
CALL pagari('pengaturan_pengingat', 'SELECT, INSERT, UPDATE');

-- Who was reminded of what by mail. The row is the claim: whoever inserts it sends, so no two servers send the same. Only what
-- failed is tried again. `ringkasan`: the summary for an admin; sisa_hari -1: the one after the window has closed.
CREATE TABLE pengingat_terkirim (
  pemda_id text NOT NULL REFERENCES pemda,
  tahun tahun NOT NULL,
  triwulan triwulan NOT NULL,
  tutup date NOT NULL,
  sisa_hari integer NOT NULL CHECK (sisa_hari BETWEEN -1 AND 60),
  pengguna text NOT NULL,
  ringkasan boolean NOT NULL,
  perangkat_daerah text[] NOT NULL,
  hari date NOT NULL,
  keadaan text NOT NULL CHECK (keadaan IN ('dikirim', 'terkirim', 'gagal')),
  percobaan integer NOT NULL CHECK (percobaan > 0),
  PRIMARY KEY (pemda_id, tahun, triwulan, tutup, sisa_hari, pengguna, ringkasan)
);
CALL pagari('pengingat_terkirim', 'SELECT, INSERT, UPDATE');
