// Messages about working without a link, in English.
import type { Catalogue } from '../id.ts';

export const luring: Pick<Catalogue, 'luring'> = {
  luring: {
    versiBaru: 'A new version of Tapis is available. Save what you are typing, then reload.',
    muatUlang: 'Reload',
    belumSelesai: 'This entry was not finished when the page was closed. Check it, then press Enter.',
    dipulihkan:
      '{{jumlah}} {{jumlah, entry|entries}} that {{jumlah, was|were}} not sent {{jumlah, is|are}} back; the oldest was typed on {{waktu}}. They are sent once there is a connection.',
    pulihTerkirim: '{{jumlah}} {{jumlah, entry|entries}} that came back {{jumlah, is|are}} settled.',
    takTersimpan:
      'This browser cannot keep entries (private window, or storage is full). They are sent as usual, but what is not sent is lost when the page is closed.',
    belumTerkirim: '{{jumlah}} {{jumlah, entry|entries}} not sent: look, download or discard',
    kolom: 'Column',
    isian: 'Entry',
    diketik: 'Typed',
    diketikPada: 'Typed {{waktu}}',
    sebab: 'Reason',
    buang: 'Discard',
    buangSatu: 'Discard entry {{sel}}',
    buangSemua: 'Discard all',
    dibuang: '{{jumlah}} {{jumlah, entry|entries}} discarded.',
    dataPer: 'The Tapis server cannot be reached. Data as of {{waktu}}.',
    menunggu: '{{jumlah}} {{jumlah, entry|entries}} not sent yet in {{judul}}.',
    buka: 'Open and send',
    keluarJudul: 'Some entries are not sent yet',
    keluarRinci:
      '{{jumlah}} {{jumlah, entry|entries}} {{jumlah, exists|exist}} only in this browser. Signing out deletes them, so that nothing is left on a shared computer. Wait until they are sent, or download them from their sheet first.',
    tetapMasuk: 'Stay signed in',
    keluarHapus: 'Sign out and delete the entries',
  },
};
