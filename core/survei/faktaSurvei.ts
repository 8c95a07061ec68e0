// Facts of the Survei Kepuasan Masyarakat. `ikm` is entered where answers per unsur are not known.
export interface FaktaSurvei {
  periode: { nama: string; mulai: string; selesai: string; responden: number; ikm: string }[];
}
