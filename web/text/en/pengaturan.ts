// Messages of the settings, in English.
import type { pengaturan as Pengaturan } from '../id/pengaturan.ts';

export const pengaturan: typeof Pengaturan = {
  pengaturan: {
    judul: 'Settings',
    pengantar: 'What is set once and used by every screen. Each page is shown only to those who may open it.',
    tanpaHak: 'Your role sets nothing here. Ask the administrator of the pemda if you need to.',
    kembali: 'Back to {{tempat}}',
    buka: 'Open the settings',
    mulaiDiSini: 'There is no year to open yet. Begin in the settings: make a regional office, then start its year.',
    pemda: { judul: 'Regional government', tentang: 'Name, letterhead, time zone and head of the region.' },
    organisasi: { judul: 'Organisation', tentang: 'Divisions, posts and officials of each regional office, by year.' },
    persetujuanReviu: {
      judul: 'Approval of the reviu',
      tentang: 'Whether who reviewed a report may approve the statement alone.',
    },
    reviuPublik: {
      judul: 'Review for everyone',
      tentang: 'The page where anybody checks a performance report without signing in.',
    },
    jadwalIsian: {
      judul: 'Entry calendar',
      tentang: 'When the figures of each quarter are entered, and how far each regional office is.',
    },
    jejakAudit: { judul: 'Audit trail', tentang: 'Who changed what, when, from which value to which, and why.' },
    profil: { judul: 'My profile', tentang: 'Name, password, second factor and sessions of your account.' },
    pengguna: {
      judul: 'Users',
      tentang: 'People who can sign in to the data of this pemda, with their roles and places.',
    },
    perangkatDaerah: {
      judul: 'Regional offices',
      tentang: 'Regional offices that you may read, with the years that have been started.',
      nama: 'Name',
      kode: 'Code',
      tahun: 'Years',
      belumAda: 'There is no regional office that you may read yet.',
      belumAdaTahun: 'not started',
    },
  },
};
