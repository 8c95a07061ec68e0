-- Appends rows to the audit chain of one pemda in one step: who writes next waits for one statement and a commit, not for several
-- turns between server and database. The hash covers the canonical JSON of a row, which arrives in three parts: what stands before
-- the hash of the previous row, between it and the number, and behind the number.
CREATE FUNCTION tapis.tambah_audit(
  pemda text, oleh text, pada timestamptz, aksi text[], objek text[], isi text[], awal text[], tengah text[], akhir text[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  nomor_akhir bigint;
  hash_akhir text;
  hash_baru text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || pemda, 0));
  SELECT a.nomor, a.hash INTO nomor_akhir, hash_akhir
    FROM tapis.audit a WHERE a.pemda_id = pemda ORDER BY a.nomor DESC LIMIT 1;
  nomor_akhir := coalesce(nomor_akhir, 0);
  hash_akhir := coalesce(hash_akhir, repeat('0', 64));
  FOR i IN 1 .. cardinality(objek) LOOP
    nomor_akhir := nomor_akhir + 1;
    hash_baru := encode(
      sha256(convert_to(awal[i] || hash_akhir || tengah[i] || nomor_akhir || akhir[i], 'UTF8')), 'hex');
    INSERT INTO tapis.audit (pemda_id, nomor, waktu, pengguna, aksi, objek, isi, hash_sebelum, hash)
      VALUES (pemda, nomor_akhir, pada, oleh, aksi[i], objek[i], isi[i], hash_akhir, hash_baru);
    hash_akhir := hash_baru;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION tapis.tambah_audit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tapis.tambah_audit TO tapis_app;
