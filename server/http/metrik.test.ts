import { describe, expect, it } from 'vitest';
import { Metrik } from './metrik.ts';
import { createMetrikTapis } from './metrikTapis.ts';

describe('Metrik', () => {
  it('writes counters and cumulative histograms', () => {
    const metrik = new Metrik();
    const hitung = metrik.counter('tapis_x_total', 'X.');
    const lama = metrik.histogram('tapis_y_seconds', 'Y.', [0.1, 1]);
    hitung({ jalur: 'a"b\\c\n' });
    hitung({ jalur: 'a"b\\c\n' }, 2);
    lama({ f: 'pdf' }, 0.05);
    lama({ f: 'pdf' }, 0.5);
    lama({ f: 'pdf' }, 5);
    expect(metrik.write()).toBe(
      [
        '# HELP tapis_x_total X.',
        '# TYPE tapis_x_total counter',
        'tapis_x_total{jalur="a\\"b\\\\c\\n"} 3',
        '# HELP tapis_y_seconds Y.',
        '# TYPE tapis_y_seconds histogram',
        'tapis_y_seconds_bucket{f="pdf",le="0.1"} 1',
        'tapis_y_seconds_bucket{f="pdf",le="1"} 2',
        'tapis_y_seconds_bucket{f="pdf",le="+Inf"} 3',
        'tapis_y_seconds_sum{f="pdf"} 5.55',
        'tapis_y_seconds_count{f="pdf"} 3',
        '',
      ].join('\n'),
    );
  });

  it('refuses one name twice', () => {
    const metrik = new Metrik();
    metrik.counter('tapis_x_total', 'X.');
    expect(() => metrik.counter('tapis_x_total', 'X.')).toThrow('exists');
  });
});

describe('metrics of Tapis', () => {
  const tapis = createMetrikTapis('0.1.0');
  tapis.catatPermintaan({ method: 'GET', route: '/', status: '200' }, 0.01);
  tapis.catatRender({ format: 'pdf', outcome: 'ok' }, 0.9);
  tapis.catatSinggahan('hit');
  tapis.catatMasuk('wrong');
  const jenis = [...tapis.registri.write().matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, nama, satu]) => [nama, satu]);
  tapis.tutup();

  it.each(jenis)('%s (%s) keeps the naming rules', (nama = '', satu) => {
    expect(nama).toMatch(/^tapis_[a-z]+(_[a-z]+)+$/);
    expect(nama.endsWith('_total')).toBe(satu === 'counter');
    if (satu !== 'counter') expect(nama).toMatch(/_(seconds|bytes|info|connections|files)$/);
    expect(nama).not.toMatch(/milliseconds|_ms_|minutes|kilobytes|percent/);
  });

  it('covers requests, documents, sign-ins and the process', () => {
    expect(jenis.length).toBeGreaterThanOrEqual(11);
  });
});
