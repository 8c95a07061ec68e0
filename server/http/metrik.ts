// A small Prometheus registry (text format 0.0.4): counters, gauges read at scrape time, histograms. Labels never hold persons.
type Label = Record<string, string>;

interface Deret {
  jenis: 'counter' | 'gauge' | 'histogram';
  keterangan: string;
  baris(): string[];
}

const escapeLabel = (teks: string) => teks.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
const tulisLabel = (label: Label) => {
  const bagian = Object.entries(label).map(([nama, nilai]) => `${nama}="${escapeLabel(nilai)}"`);
  return bagian.length > 0 ? `{${bagian.join(',')}}` : '';
};

export class Metrik {
  readonly #deret = new Map<string, Deret>();

  #daftar(nama: string, deret: Deret) {
    if (this.#deret.has(nama)) throw new Error(`metric ${nama} exists`);
    this.#deret.set(nama, deret);
  }

  /** Names end in `_total`; the returned function adds to the series of its labels. */
  counter(nama: string, keterangan: string) {
    const nilai = new Map<string, number>();
    this.#daftar(nama, {
      jenis: 'counter',
      keterangan,
      baris: () => [...nilai].map(([label, angka]) => `${nama}${label} ${angka}`),
    });
    return (label: Label = {}, tambah = 1) => {
      const kunci = tulisLabel(label);
      nilai.set(kunci, (nilai.get(kunci) ?? 0) + tambah);
    };
  }

  /** `baca` is called at each scrape; a label per row, or a single number. */
  gauge(nama: string, keterangan: string, baca: () => number | { label: Label; nilai: number }[]) {
    this.#gaugeOrCounter('gauge', nama, keterangan, baca);
  }

  /** A counter kept elsewhere (CPU time), read at each scrape. */
  readCounter(nama: string, keterangan: string, baca: () => number) {
    this.#gaugeOrCounter('counter', nama, keterangan, baca);
  }

  #gaugeOrCounter(
    jenis: 'gauge' | 'counter',
    nama: string,
    keterangan: string,
    baca: () => number | { label: Label; nilai: number }[],
  ) {
    this.#daftar(nama, {
      jenis,
      keterangan,
      baris: () => {
        const hasil = baca();
        const deret = typeof hasil === 'number' ? [{ label: {}, nilai: hasil }] : hasil;
        return deret.map(({ label, nilai }) => `${nama}${tulisLabel(label)} ${nilai}`);
      },
    });
  }

  /** Observations in base units (seconds, bytes); `batas` are the upper bounds, ascending. */
  histogram(nama: string, keterangan: string, batas: readonly number[]) {
    const isi = new Map<string, { label: Label; ember: number[]; jumlah: number; banyak: number }>();
    this.#daftar(nama, {
      jenis: 'histogram',
      keterangan,
      baris: () =>
        [...isi.values()].flatMap(({ label, ember, jumlah, banyak }) => [
          ...batas.map((le, urut) => `${nama}_bucket${tulisLabel({ ...label, le: String(le) })} ${ember[urut]}`),
          `${nama}_bucket${tulisLabel({ ...label, le: '+Inf' })} ${banyak}`,
          `${nama}_sum${tulisLabel(label)} ${jumlah}`,
          `${nama}_count${tulisLabel(label)} ${banyak}`,
        ]),
    });
    return (label: Label, nilai: number) => {
      const kunci = tulisLabel(label);
      let satu = isi.get(kunci);
      if (!satu) {
        satu = { label, ember: batas.map(() => 0), jumlah: 0, banyak: 0 };
        isi.set(kunci, satu);
      }
      satu.jumlah += nilai;
      satu.banyak += 1;
      for (const [urut, le] of batas.entries()) if (nilai <= le) satu.ember[urut] = (satu.ember[urut] ?? 0) + 1;
    };
  }

  /** The whole registry, for GET /metrics. */
  write(): string {
    return [...this.#deret]
      .flatMap(([nama, deret]) => [
        `# HELP ${nama} ${deret.keterangan}`,
        `# TYPE ${nama} ${deret.jenis}`,
        ...deret.baris(),
      ])
      .concat('')
      .join('\n');
  }
}
