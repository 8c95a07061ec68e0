import { describe, expect, it } from 'vitest';
import { formatMoment } from './moment.ts';

const moment = new Date('2025-01-31T23:05:00Z');

describe('formatMoment', () => {
  it('names the Indonesian zones and moves the date with them', () => {
    expect(formatMoment(moment, 'id', 420)).toBe('1 Februari 2025 pukul 06.05 WIB');
    expect(formatMoment(moment, 'en', 480)).toBe('1 February 2025 at 07.05 WITA');
    expect(formatMoment(moment, 'id', 540)).toBe('1 Februari 2025 pukul 08.05 WIT');
  });
  it('gives other zones as their distance from UTC', () => {
    expect(formatMoment(moment, 'id', 0)).toBe('31 Januari 2025 pukul 23.05 UTC+0');
    expect(formatMoment(moment, 'id', -210)).toBe('31 Januari 2025 pukul 19.35 UTC-3.30');
  });
});
