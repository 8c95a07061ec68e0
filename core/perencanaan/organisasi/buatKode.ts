// A kode from a name, for records whose kode nobody needs to choose: "Bidang Rehabilitasi Sosial" → "bidang-rehabilitasi-sosial".
const PANJANG = 40;

/** Not one of `terpakai`; a number is added where the name alone is taken. */
export function buatKode(nama: string, terpakai: ReadonlySet<string>): string {
  const dasar =
    nama
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, PANJANG)
      .replaceAll(/^-+|-+$/g, '') || 'tanpa-nama';
  for (let nomor = 1; ; nomor += 1) {
    const kode = nomor === 1 ? dasar : `${dasar}-${nomor}`;
    if (!terpakai.has(kode)) return kode;
  }
}
