/** Items by key, in the order of their first appearance. */
export function kelompokkan<T, K>(semua: readonly T[], kunci: (satu: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>();
  for (const satu of semua) {
    const ada = hasil.get(kunci(satu));
    if (ada === undefined) hasil.set(kunci(satu), [satu]);
    else ada.push(satu);
  }
  return hasil;
}
