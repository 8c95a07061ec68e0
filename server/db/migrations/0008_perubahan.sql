-- Editing: the revision of every record that somebody has changed, answers of repeated requests, and the way to a record's history.

-- Revision of one record ("dinsos/2024/indikator/IKU1"). No row: never edited since it was loaded. Rows outlive a deleted record, so
-- that one made anew under the same kode is never taken for the old one. `oleh` keeps the name of then.
CREATE TABLE revisi (
  pemda_id text NOT NULL REFERENCES pemda,
  objek text COLLATE "C" NOT NULL,
  versi int NOT NULL CHECK (versi >= 0),
  waktu timestamptz(3) NOT NULL,
  pengguna text NOT NULL,
  oleh text NOT NULL,
  PRIMARY KEY (pemda_id, objek)
);
CALL pagari('revisi', 'SELECT, INSERT, UPDATE');

-- What a POST with an Idempotency-Key was answered: sent again, it gets the same answer and changes nothing.
CREATE TABLE kunci_ulang (
  pemda_id text NOT NULL REFERENCES pemda,
  pengguna text NOT NULL,
  kunci text NOT NULL CHECK (length(kunci) BETWEEN 1 AND 100),
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  -- Null only inside the transaction that does the work.
  hasil text,
  waktu timestamptz(3) NOT NULL,
  PRIMARY KEY (pemda_id, pengguna, kunci)
);
CREATE INDEX ON kunci_ulang (pemda_id, waktu);
CALL pagari('kunci_ulang');

CREATE INDEX audit_objek ON audit (pemda_id, objek COLLATE "C", nomor);
