-- People of a pemda: membership, invitations, who must prove a second factor. Links for a new password and the second factor in auth.

-- An account in a pemda. Not active: its roles there do not count.
CREATE TABLE anggota (
  pemda_id text NOT NULL REFERENCES pemda,
  pengguna_id text NOT NULL,
  aktif boolean NOT NULL DEFAULT true,
  bergabung timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (pemda_id, pengguna_id)
);
CALL pagari('anggota');
CREATE POLICY sendiri ON anggota FOR SELECT USING (pengguna_id = current_setting('tapis.pengguna', true));

-- Who has a role already is a member. The fence holds for the owner of the tables too, so it is opened for this one statement.
ALTER TABLE peran_pengguna NO FORCE ROW LEVEL SECURITY;
ALTER TABLE anggota NO FORCE ROW LEVEL SECURITY;
INSERT INTO anggota (pemda_id, pengguna_id) SELECT DISTINCT pemda_id, pengguna_id FROM peran_pengguna;
ALTER TABLE peran_pengguna FORCE ROW LEVEL SECURITY;
ALTER TABLE anggota FORCE ROW LEVEL SECURITY;
ALTER TABLE peran_pengguna ADD FOREIGN KEY (pemda_id, pengguna_id) REFERENCES anggota;

-- Invitations that wait for an answer. Only the SHA-256 of the link's token is kept.
CREATE TABLE undangan (
  pemda_id text NOT NULL REFERENCES pemda,
  kode text NOT NULL,
  email text NOT NULL CHECK (email = lower(email)),
  nama text NOT NULL,
  -- List of {peran, perangkatDaerah, jabatan}.
  peran jsonb NOT NULL CHECK (jsonb_typeof(peran) = 'array'),
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  dibuat timestamptz NOT NULL,
  pengundang text NOT NULL,
  berakhir timestamptz NOT NULL,
  PRIMARY KEY (pemda_id, kode),
  UNIQUE (pemda_id, sidik),
  UNIQUE (pemda_id, email)
);
CALL pagari('undangan');

-- Roles that need a second factor. No row: none does.
CREATE TABLE pengaturan_masuk (
  pemda_id text PRIMARY KEY REFERENCES pemda,
  peran_wajib text[] NOT NULL
);
CALL pagari('pengaturan_masuk');
-- A member sees what the own pemda asks for, before any pemda is chosen.
CREATE POLICY sendiri ON pengaturan_masuk FOR SELECT USING (EXISTS (
  SELECT FROM anggota a WHERE a.pemda_id = pengaturan_masuk.pemda_id
    AND a.pengguna_id = current_setting('tapis.pengguna', true)
));

ALTER TABLE auth.pengguna ADD COLUMN faktor_kedua boolean NOT NULL DEFAULT false;

-- Secret and recovery codes are encrypted with the server's own secret. Columns follow the two-factor plugin of better-auth 1.7.
CREATE TABLE auth.faktor_kedua (
  id text PRIMARY KEY,
  pengguna_id text NOT NULL UNIQUE REFERENCES auth.pengguna ON DELETE CASCADE,
  rahasia text NOT NULL,
  kode_pemulihan text NOT NULL,
  terverifikasi boolean,
  gagal int,
  terkunci_sampai timestamptz
);

-- Codes that were used: none is taken twice. The key holds a SHA-256.
CREATE TABLE auth.kode_terpakai (
  pengguna_id text NOT NULL REFERENCES auth.pengguna ON DELETE CASCADE,
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  waktu timestamptz NOT NULL,
  PRIMARY KEY (pengguna_id, sidik)
);

-- Links for a new password, good once. Only the SHA-256 of the token is kept.
CREATE TABLE auth.tautan_sandi (
  sidik text PRIMARY KEY CHECK (sidik ~ '^[0-9a-f]{64}$'),
  pengguna_id text NOT NULL REFERENCES auth.pengguna ON DELETE CASCADE,
  berakhir timestamptz NOT NULL
);
CREATE INDEX ON auth.tautan_sandi (pengguna_id);
