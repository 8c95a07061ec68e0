// The audit trail as CSV, one row per field that changed, however many pages it has.
import { useMutation } from '@tanstack/react-query';
import type { CatatanAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchAudit, type Saring } from '../kit/auditQuery.ts';
import { namaRekaman, useBacaAudit } from '../kit/bacaAudit.ts';
import { bedaRekaman } from '../kit/bedaRekaman.ts';
import { toCsv } from '../kit/csv.ts';
import { saveText } from '../kit/download.ts';

/** Entries per request. */
const PORTION = 200;

export function useUnduhAudit(perangkatDaerah: string | null, saring: Saring) {
  const { t } = useTranslation();
  const baca = useBacaAudit();
  const [jumlah, setJumlah] = useState(0);

  const rows = (satu: CatatanAudit) => {
    const awal = [satu.nomor, satu.waktu, satu.oleh, baca.tindakan(satu.aksi), satu.objek, namaRekaman(satu)];
    const beda = bedaRekaman(satu.lama, satu.baru);
    if (beda.length === 0) return [[...awal, null, null, null, satu.alasan]];
    const nilai = (isi: string | boolean | null) => (isi === null ? null : baca.nilai(isi));
    return beda.map(({ jalur, lama, baru }) => [...awal, baca.isian(jalur), nilai(lama), nilai(baru), satu.alasan]);
  };
  const unduh = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      setJumlah(0);
      const semua: CatatanAudit[] = [];
      let sebelum: string | null = null;
      do {
        const halaman = await fetchAudit(perangkatDaerah, saring, sebelum, PORTION);
        semua.push(...halaman.catatan);
        setJumlah(semua.length);
        sebelum = halaman.berikutnya;
      } while (sebelum !== null);
      const head = [
        t('audit.nomor'),
        t('audit.waktu'),
        t('audit.pelaku'),
        t('audit.tindakanKolom'),
        t('audit.rekaman'),
        t('unit.nama'),
        t('audit.isianKolom'),
        t('audit.lama'),
        t('audit.baru'),
        t('audit.alasanKolom'),
      ];
      saveText(toCsv([head, ...semua.flatMap(rows)]), 'jejak-audit.csv', 'text/csv');
    },
  });
  return {
    busy: unduh.isPending,
    jumlah,
    error: unduh.error,
    start: () => {
      if (!unduh.isPending) unduh.mutate();
    },
  };
}
