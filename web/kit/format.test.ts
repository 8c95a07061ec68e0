import { describe, expect, it } from 'vitest';
import { formatCount, formatMoney, formatPercent, formatValue } from './format.ts';

describe('figures on the screen', () => {
  it('write blank as a dash and zero as zero', () => {
    for (const format of [formatPercent, formatMoney, (value: string | null) => formatValue(value, '%')])
      expect(format(null)).toBe('–');
    expect(formatMoney('0')).toBe('0');
    expect(formatPercent('0')).toBe('0,00');
    expect(formatCount(null)).toBe('–');
    expect(formatCount(0)).toBe('0');
  });
  it('write rupiah whole, sen only where they exist', () => {
    expect(formatMoney('4825138126')).toBe('4.825.138.126');
    expect(formatMoney('10.50')).toBe('10,50');
  });
  it('write percent with two decimals, other units with at most two, words as they are', () => {
    expect(formatValue('91.2180451128', '%')).toBe('91,22');
    expect(formatValue('78.9', 'nilai')).toBe('78,9');
    expect(formatValue('4', 'Dokumen')).toBe('4');
    expect(formatValue('B', 'kategori')).toBe('B');
  });
});
