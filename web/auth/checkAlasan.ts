/** A reason for the audit: long enough to say something, as the server asks. */
export const checkAlasan = (alasan: string): 'pengguna.alasanKosong'[] =>
  alasan.trim().length < 5 ? ['pengguna.alasanKosong'] : [];
