// Size of a file in words of people: "812 KB", "3,4 MB". Decimal sign of the language.
import { currentLanguage } from '../../text/setup.ts';

export function tulisUkuran(byte: number, bahasa: 'id' | 'en' = currentLanguage()): string {
  if (byte < 1024) return `${byte} byte`;
  const kilobytes = byte / 1024;
  if (kilobytes < 1000) return `${Math.round(kilobytes)} KB`;
  const megabytes = String(Math.round((kilobytes / 1024) * 10) / 10);
  return `${bahasa === 'id' ? megabytes.replace('.', ',') : megabytes} MB`;
}
