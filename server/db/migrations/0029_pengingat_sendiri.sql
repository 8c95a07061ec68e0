-- Who wants no reminder by mail says so for the own account; in the application it stays.
ALTER TABLE auth.pengguna ADD COLUMN pengingat_surel boolean NOT NULL DEFAULT true;

-- A claim holds for a while only: what a server that died has claimed goes out with a later run. Rather twice than never.
ALTER TABLE pengingat_terkirim ADD COLUMN berlaku_sampai timestamptz NOT NULL DEFAULT now();
ALTER TABLE pengingat_terkirim ALTER COLUMN berlaku_sampai DROP DEFAULT;
