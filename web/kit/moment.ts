// A moment in words: "1 Februari 2025 pukul 08.00 WITA". Dots in times, 24 hours, the zone named.
import { BULAN } from '@tapis/core/values/tulisTanggal.ts';

const ZONES: Record<number, string> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number): string => String(value).padStart(2, '0');

function zoneName(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const rest = Math.abs(minutes) % 60;
  return ZONES[minutes] ?? `UTC${sign}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? '' : `.${two(rest)}`}`;
}

export const monthName = (index: number, language: 'id' | 'en'): string =>
  (language === 'id' ? BULAN[index] : MONTHS[index]) ?? '';

/** "10.42 WIB". */
export function formatClock(moment: Date, offset = -moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() + offset * 60_000);
  return `${two(local.getUTCHours())}.${two(local.getUTCMinutes())} ${zoneName(offset)}`;
}

/** `offset` is minutes east of UTC; by default that of the browser at that moment. */
export function formatMoment(moment: Date, language: 'id' | 'en', offset = -moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() + offset * 60_000);
  const name = monthName(local.getUTCMonth(), language);
  return `${local.getUTCDate()} ${name} ${local.getUTCFullYear()} ${language === 'id' ? 'pukul' : 'at'} ${formatClock(moment, offset)}`;
}
