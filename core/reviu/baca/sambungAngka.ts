// A figure that a narrow column broke over two lines ("174.494.00", "0").
const UTUH = /^(?:rp\.?\s?)?[-(]?\d{1,3}(?:(?:\.\d{3})*(?:,\d+)?|(?:,\d{3})*(?:\.\d+)?)\)?%?$/i;
const DEPAN = /^(?:rp\.?\s?)?[-(]?\d[\d.,]*$/i;
const BELAKANG = /^[\d.,]{1,15}[)%]?$/;

/** The whole figure; null when the upper piece is whole by itself or both together are none. */
export function sambungAngka(atas: string, bawah: string): string | null {
  if (!DEPAN.test(atas) || !BELAKANG.test(bawah) || UTUH.test(atas)) return null;
  return UTUH.test(atas + bawah) ? atas + bawah : null;
}
