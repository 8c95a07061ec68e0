/** Passwords: at least this many characters, no rules on their kind (NIST SP 800-63B). */
export const PANJANG_SANDI = { minimum: 12, maksimum: 128 } as const;
