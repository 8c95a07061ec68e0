/** The function with its answer kept for as long as its argument lives: what several checks ask of one file is worked out once. */
export function onceFor<K extends object, V>(compute: (kunci: K) => V): (kunci: K) => V {
  const ada = new WeakMap<K, { jawaban: V }>();
  return (kunci) => {
    const lama = ada.get(kunci);
    if (lama !== undefined) return lama.jawaban;
    const jawaban = compute(kunci);
    ada.set(kunci, { jawaban });
    return jawaban;
  };
}
