// One entered cell. Blank (null) is not zero; `ragu` marks a doubtful reading with its reason,
// `disimpulkan` a value we inferred. Both are printed as a mark that a note explains.
export interface Sel {
  nilai: string | null;
  ragu?: string;
  disimpulkan?: string;
}

export type Triwulan = 1 | 2 | 3 | 4;
export const TRIWULAN: readonly Triwulan[] = [1, 2, 3, 4];
