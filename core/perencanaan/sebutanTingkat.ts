// What the tingkat of a plan are called in sentences.
export const SEBUTAN_TINGKAT = {
  tujuan: { judul: 'Tujuan', kecil: 'tujuan' },
  sasaran: { judul: 'Sasaran', kecil: 'sasaran' },
  strategi: { judul: 'Strategi', kecil: 'strategi' },
  kebijakan: { judul: 'Arah kebijakan', kecil: 'arah kebijakan' },
  program: { judul: 'Program', kecil: 'program' },
  kegiatan: { judul: 'Kegiatan', kecil: 'kegiatan' },
  subkegiatan: { judul: 'Sub kegiatan', kecil: 'sub kegiatan' },
} as const;
