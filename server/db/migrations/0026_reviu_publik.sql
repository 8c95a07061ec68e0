-- Pemda that let anybody review a report without signing in. Whether the page is there is public; no row: it is not.
CREATE TABLE reviu_publik (
  pemda_id text PRIMARY KEY REFERENCES pemda,
  aktif boolean NOT NULL
);
CALL pagari('reviu_publik', 'SELECT, INSERT, UPDATE');
CREATE POLICY publik ON reviu_publik FOR SELECT USING (true);
