// What the records of one perangkat daerah are kept under.
export interface KunciUnit {
  pemda_id: string;
  perangkat_daerah: string;
}
