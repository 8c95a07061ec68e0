// One worker thread behind promises: started with the first task, again after it died, never keeping the process alive.
// The other end is `layaniTugas`, called by the entry file of the worker.
import { parentPort, Worker } from 'node:worker_threads';

export interface PilihanPekerja {
  /** The built entry file of the worker. */
  berkas: URL;
  /** Longest time for one task in ms, waiting included; the worker is then stopped. */
  batasWaktu?: number;
  /** Memory limit of the worker's heap in MB (memory of native libraries comes on top). */
  batasMemori?: number;
}

export type KodeKesalahanPekerja = 'waktu-habis' | 'pekerja-berhenti' | 'gagal' | 'ditutup';

/** Why a task has no answer. `message` is for the log; screens word it by `kode`. */
export class KesalahanPekerja extends Error {
  override name = 'KesalahanPekerja';
  constructor(
    readonly kode: KodeKesalahanPekerja,
    pesan: string,
  ) {
    super(pesan);
  }
}

interface Permintaan {
  nomor: number;
  tugas: unknown;
}

type Jawaban = { nomor: number; hasil: unknown } | { nomor: number; galat: { nama: string; pesan: string } };

interface Menunggu {
  terima(hasil: unknown): void;
  tolak(sebab: KesalahanPekerja): void;
  jam: NodeJS.Timeout;
}

const BATAS_WAKTU = 60_000;
const BATAS_MEMORI = 768;

export class SatuPekerja<Tugas extends { jenis: string }> {
  #pekerja: Worker | null = null;
  readonly #menunggu = new Map<number, Menunggu>();
  #nomor = 0;

  constructor(private readonly pilihan: PilihanPekerja) {}

  /** The answer as the worker gives it; the caller knows its type by `jenis`. */
  kirim(tugas: Tugas): Promise<unknown> {
    const nomor = ++this.#nomor;
    const batas = this.pilihan.batasWaktu ?? BATAS_WAKTU;
    return new Promise((terima, tolak) => {
      const jam = setTimeout(
        () => this.#hentikan(new KesalahanPekerja('waktu-habis', `${tugas.jenis} took over ${batas} ms`)),
        batas,
      );
      this.#menunggu.set(nomor, { terima, tolak, jam });
      const pekerja = this.#mulai();
      pekerja.ref();
      pekerja.postMessage({ nomor, tugas } satisfies Permintaan);
    });
  }

  tutup(): Promise<void> {
    return this.#hentikan(new KesalahanPekerja('ditutup', 'the worker was closed'));
  }

  #mulai(): Worker {
    if (this.#pekerja) return this.#pekerja;
    const pekerja = new Worker(this.pilihan.berkas, {
      resourceLimits: { maxOldGenerationSizeMb: this.pilihan.batasMemori ?? BATAS_MEMORI },
    });
    const berhenti = (pesan: string) => {
      if (this.#pekerja === pekerja) this.#lepas(new KesalahanPekerja('pekerja-berhenti', pesan));
    };
    pekerja.on('message', (jawaban: Jawaban) => this.#jawab(jawaban, pekerja));
    pekerja.on('error', (sebab) => berhenti(sebab instanceof Error ? sebab.message : String(sebab)));
    pekerja.on('exit', (kode) => berhenti(`worker ended with code ${kode}`));
    this.#pekerja = pekerja;
    return pekerja;
  }

  #jawab(jawaban: Jawaban, pekerja: Worker): void {
    const menunggu = this.#menunggu.get(jawaban.nomor);
    if (!menunggu) return;
    this.#menunggu.delete(jawaban.nomor);
    clearTimeout(menunggu.jam);
    if (this.#menunggu.size === 0) pekerja.unref();
    if ('galat' in jawaban)
      menunggu.tolak(new KesalahanPekerja('gagal', `${jawaban.galat.nama}: ${jawaban.galat.pesan}`));
    else menunggu.terima(jawaban.hasil);
  }

  /** Forgets the worker and fails what waits for it; the next task starts a new one. */
  #lepas(sebab: KesalahanPekerja): void {
    this.#pekerja = null;
    for (const { tolak, jam } of this.#menunggu.values()) {
      clearTimeout(jam);
      tolak(sebab);
    }
    this.#menunggu.clear();
  }

  async #hentikan(sebab: KesalahanPekerja): Promise<void> {
    const pekerja = this.#pekerja;
    this.#lepas(sebab);
    await pekerja?.terminate();
  }
}

/** Inside a worker: answers tasks in the order in which they finish. */
export function layaniTugas<Tugas>(kerjakan: (tugas: Tugas) => Promise<unknown>): void {
  parentPort?.on('message', async ({ nomor, tugas }: Permintaan) => {
    let jawaban: Jawaban;
    try {
      jawaban = { nomor, hasil: await kerjakan(tugas as Tugas) };
    } catch (sebab) {
      const galat = sebab instanceof Error ? sebab : new Error(String(sebab));
      jawaban = { nomor, galat: { nama: galat.name, pesan: galat.message } };
    }
    parentPort?.postMessage(jawaban);
  });
}
