// What a dialog that sends commands needs: send, and show what is wrong or what somebody else has left.
import { useState } from 'react';
import type { Bentrok } from '../../kit/api.ts';
import type { FormProblem } from '../../kit/useSimpan.ts';
import type { Suntingan } from './useSuntingan.ts';

export function useDialogSunting<P>(suntingan: Suntingan<P>, onClose: () => void) {
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const [bentrok, setBentrok] = useState<Bentrok | null>(null);
  return {
    busy: suntingan.busy,
    problems,
    bentrok,
    async kirim(perintah: readonly P[], kabar: string, paksa = false): Promise<void> {
      const hasil = await suntingan.jalankan(perintah, kabar, paksa);
      if (hasil.ok) return onClose();
      setProblems(hasil.problems);
      setBentrok(hasil.bentrok);
    },
  };
}
