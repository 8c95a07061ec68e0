-- Foundations: value types, the fence around every tenant table, pemda and its units, who may do what, the audit chain, reference data.
-- Every tenant table: pemda_id first in each key, row-level security forced, changed only by the role tapis_app inside a transaction
-- that has set tapis.pemda. The schema runs on PostgreSQL 15 and later and distributes by pemda_id.

GRANT USAGE ON SCHEMA tapis TO tapis_app;

-- Money in rupiah with sen; other figures exact with the decimals they were entered with.
CREATE DOMAIN uang AS numeric(20, 2) CHECK (VALUE NOT IN ('NaN', 'Infinity', '-Infinity'));
CREATE DOMAIN angka AS numeric CHECK (VALUE NOT IN ('NaN', 'Infinity', '-Infinity'));
CREATE DOMAIN tahun AS smallint CHECK (VALUE BETWEEN 2000 AND 2100);
-- Part of a year: 0 = the whole year, 1 to 4 = triwulan.
CREATE DOMAIN periode AS smallint CHECK (VALUE BETWEEN 0 AND 4);
CREATE DOMAIN triwulan AS smallint CHECK (VALUE BETWEEN 1 AND 4);

-- "4825138126", and "10.50" only where there are sen.
CREATE FUNCTION uang_teks(nilai numeric) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN nilai = trunc(nilai) THEN trunc(nilai)::text ELSE nilai::text END;

-- One entered cell as JSON; a mark is present only where there is one. A blank cell is {"nilai": null}.
CREATE FUNCTION sel(nilai text, ragu text, disimpulkan text) RETURNS jsonb LANGUAGE sql IMMUTABLE
  RETURN jsonb_build_object('nilai', nilai)
    || CASE WHEN ragu IS NULL THEN '{}' ELSE jsonb_build_object('ragu', ragu) END
    || CASE WHEN disimpulkan IS NULL THEN '{}' ELSE jsonb_build_object('disimpulkan', disimpulkan) END;

-- Fences a tenant table: rows of another pemda do not exist for tapis_app, not even by a forgotten WHERE.
CREATE PROCEDURE pagari(nama text, hak text DEFAULT 'SELECT, INSERT, UPDATE, DELETE') LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE tapis.%I ENABLE ROW LEVEL SECURITY', nama);
  EXECUTE format('ALTER TABLE tapis.%I FORCE ROW LEVEL SECURITY', nama);
  EXECUTE format('CREATE POLICY pemda ON tapis.%I USING (pemda_id = current_setting(''tapis.pemda'', true))', nama);
  EXECUTE format('GRANT %s ON tapis.%I TO tapis_app', hak, nama);
END $$;

CREATE TABLE pemda (
  pemda_id text PRIMARY KEY,
  nama text NOT NULL,
  sebutan text NOT NULL,
  provinsi text NOT NULL,
  ibu_kota text NOT NULL,
  kepala_daerah text NOT NULL,
  zona text NOT NULL CHECK (zona IN ('WIB', 'WITA', 'WIT'))
);
CALL pagari('pemda', 'SELECT, INSERT, UPDATE');
-- Which governments use this installation is public; only they themselves change their row.
CREATE POLICY terbuka ON pemda FOR SELECT USING (true);

CREATE TABLE perangkat_daerah (
  pemda_id text NOT NULL REFERENCES pemda,
  kode text NOT NULL CHECK (kode ~ '^[a-z0-9][a-z0-9-]*$'),
  nama text NOT NULL,
  urusan_kode text NOT NULL,
  urusan_nama text NOT NULL,
  jalan text NOT NULL,
  kode_pos text NOT NULL,
  kota text NOT NULL,
  telepon text NOT NULL,
  fax text,
  tugas text NOT NULL,
  fungsi text[] NOT NULL,
  uraian_tugas text[] NOT NULL,
  PRIMARY KEY (pemda_id, kode)
);
CALL pagari('perangkat_daerah');

-- Roles of an account (its id comes from schema auth). perangkat_daerah null: every unit of the pemda.
CREATE TABLE peran_pengguna (
  pemda_id text NOT NULL REFERENCES pemda,
  pengguna_id text NOT NULL,
  nomor bigint GENERATED ALWAYS AS IDENTITY,
  peran text NOT NULL
    CHECK (peran IN ('perencana', 'penanggung-jawab', 'kepala', 'admin-pemda', 'apip', 'pimpinan', 'operator')),
  perangkat_daerah text,
  -- Kode of the jabatan held, where the role follows from one.
  jabatan text,
  PRIMARY KEY (pemda_id, pengguna_id, nomor),
  UNIQUE NULLS NOT DISTINCT (pemda_id, pengguna_id, peran, perangkat_daerah),
  FOREIGN KEY (pemda_id, perangkat_daerah) REFERENCES perangkat_daerah
);
CALL pagari('peran_pengguna');
-- A person sees the own roles everywhere: that is how the pemda of a session is found.
CREATE POLICY sendiri ON peran_pengguna FOR SELECT USING (pengguna_id = current_setting('tapis.pengguna', true));

-- Append-only: no UPDATE or DELETE is granted. Each row carries the hash of the one before it in its pemda.
CREATE TABLE audit (
  pemda_id text NOT NULL REFERENCES pemda,
  nomor bigint NOT NULL CHECK (nomor > 0),
  waktu timestamptz(3) NOT NULL,
  pengguna text NOT NULL,
  aksi text NOT NULL,
  objek text NOT NULL,
  -- Canonical JSON, kept as text: the hash is over these very characters.
  isi text NOT NULL,
  hash_sebelum text NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (pemda_id, nomor)
);
CALL pagari('audit', 'SELECT, INSERT');

-- Reference data: the same for every pemda, written by seed only. Official names by edition of the nomenklatur.
CREATE TABLE edisi_nomenklatur (
  edisi text PRIMARY KEY,
  judul text NOT NULL,
  sitasi text,
  keyakinan text NOT NULL,
  -- In force from, and until (not included; null = still).
  dari date NOT NULL,
  sampai date CHECK (sampai > dari),
  checksum text NOT NULL
);

CREATE TABLE nomenklatur (
  edisi text NOT NULL REFERENCES edisi_nomenklatur ON DELETE CASCADE,
  kode text NOT NULL,
  nama text NOT NULL,
  PRIMARY KEY (edisi, kode)
);
GRANT SELECT ON edisi_nomenklatur, nomenklatur TO tapis_app;
