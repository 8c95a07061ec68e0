-- A role may be held for a term, and as pelaksana tugas or pelaksana harian, who act during theirs only.
ALTER TABLE peran_pengguna
  ADD COLUMN sebagai text NOT NULL DEFAULT 'definitif' CHECK (sebagai IN ('definitif', 'plt', 'plh')),
  ADD COLUMN mulai date,
  ADD COLUMN selesai date,
  ADD CHECK (selesai >= mulai),
  ADD CHECK (sebagai = 'definitif' OR (mulai IS NOT NULL AND selesai IS NOT NULL));
