// Under which kode the values of a hand-entered component are measured: "IKU1:a". A kode of an indicator has no colon.
export const kodeKomponen = (indikator: string, komponen: string): string => `${indikator}:${komponen}`;
