-- Accounts, sessions and sign-in limits, in a schema of their own: no pemda owns a person. Roles stay in tapis.peran_pengguna.
-- Read and written by the sign-in service only (the login role), never by tapis_app. Columns follow better-auth 1.7.

CREATE SCHEMA IF NOT EXISTS auth;

CREATE TABLE auth.pengguna (
  id text PRIMARY KEY,
  nama text NOT NULL,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  email_terverifikasi boolean NOT NULL DEFAULT false,
  gambar text,
  dibuat timestamptz NOT NULL DEFAULT now(),
  diubah timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE auth.sesi (
  id text PRIMARY KEY,
  pengguna_id text NOT NULL REFERENCES auth.pengguna ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  berakhir timestamptz NOT NULL,
  alamat_ip text,
  peramban text,
  dibuat timestamptz NOT NULL DEFAULT now(),
  diubah timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON auth.sesi (pengguna_id);
CREATE INDEX ON auth.sesi (berakhir);

-- How an account proves itself: a scrypt hash for "credential"; tokens of an identity provider where one is connected.
CREATE TABLE auth.kredensial (
  id text PRIMARY KEY,
  pengguna_id text NOT NULL REFERENCES auth.pengguna ON DELETE CASCADE,
  penyedia text NOT NULL,
  akun_id text NOT NULL,
  sandi text,
  token_akses text,
  token_akses_berakhir timestamptz,
  token_penyegar text,
  token_penyegar_berakhir timestamptz,
  token_identitas text,
  lingkup text,
  dibuat timestamptz NOT NULL DEFAULT now(),
  diubah timestamptz NOT NULL DEFAULT now(),
  UNIQUE (penyedia, akun_id)
);
CREATE INDEX ON auth.kredensial (pengguna_id);

CREATE TABLE auth.verifikasi (
  id text PRIMARY KEY,
  pengenal text NOT NULL,
  nilai text NOT NULL,
  berakhir timestamptz NOT NULL,
  dibuat timestamptz NOT NULL DEFAULT now(),
  diubah timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON auth.verifikasi (pengenal);

-- Requests per client address and path, shared by all servers of the installation. `terakhir` in milliseconds since 1970.
CREATE TABLE auth.batas_laju (
  id text PRIMARY KEY,
  kunci text NOT NULL UNIQUE,
  jumlah int NOT NULL,
  terakhir bigint NOT NULL
);

-- Wrong passwords per account. The key is a SHA-256 of the email, so that guesses at unknown accounts leave no addresses here.
CREATE TABLE auth.kunci_akun (
  sidik text PRIMARY KEY CHECK (sidik ~ '^[0-9a-f]{64}$'),
  gagal int NOT NULL CHECK (gagal >= 0),
  sejak timestamptz NOT NULL,
  terkunci_sampai timestamptz
);
