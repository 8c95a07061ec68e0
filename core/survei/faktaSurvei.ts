// Facts of the Survei Kepuasan Masyarakat. `ikm` is entered where answers per unsur are not known.
export interface FaktaSurvei {
  periode: {
    nama: string;
    mulai: string;
    selesai: string;
    responden: number;
    ikm: string;
    /** Answers per unsur. Where all of them have answers, the IKM is computed and `ikm` is not used. */
    unsur?: JawabanUnsur[];
  }[];
}

/** Sum of the scores (1–4) of one unsur and how many respondents answered it. */
export interface JawabanUnsur {
  nama: string;
  jumlahNilai: number;
  penjawab: number;
}
