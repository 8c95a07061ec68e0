// The metrics of Tapis. Names follow prometheus.io/docs/practices/naming: prefix, base unit, `_total`; no persons in labels.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Metrik } from './metrik.ts';

const DETIK = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export interface MetrikTapis {
  catatPermintaan(label: { method: string; route: string; status: string }, detik: number): void;
  catatRender(label: { format: string; outcome: 'ok' | 'error' }, detik: number): void;
  catatSinggahan(outcome: 'hit' | 'miss'): void;
  catatMasuk(outcome: 'ok' | 'wrong' | 'locked'): void;
  /** Adds gauges of parts that exist only while serving (database pool, cache). */
  registri: Metrik;
  tutup(): void;
}

export function createMetrikTapis(versi: string): MetrikTapis {
  const registri = new Metrik();
  const permintaan = registri.counter('tapis_http_requests_total', 'Requests answered.');
  const lama = registri.histogram('tapis_http_request_duration_seconds', 'Time to answer a request.', DETIK);
  const render = registri.counter('tapis_document_renders_total', 'Report files set.');
  const lamaRender = registri.histogram('tapis_document_render_duration_seconds', 'Time to set one file.', DETIK);
  const singgahan = registri.counter('tapis_document_cache_requests_total', 'Report files asked for.');
  const masuk = registri.counter('tapis_sign_ins_total', 'Attempts to sign in.');
  const tunda = monitorEventLoopDelay({ resolution: 10 });
  tunda.enable();

  registri.gauge('tapis_build_info', 'Version that runs.', () => [{ label: { version: versi }, nilai: 1 }]);
  registri.gauge('tapis_process_start_time_seconds', 'Start of the process since the epoch.', () =>
    Math.round(performance.timeOrigin / 1000),
  );
  registri.gauge('tapis_process_resident_memory_bytes', 'Memory in use.', () => process.memoryUsage.rss());
  registri.readCounter('tapis_process_cpu_seconds_total', 'CPU time used.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  registri.gauge('tapis_event_loop_delay_seconds', 'Delay of the event loop since the last scrape.', () => {
    const hasil = [
      { label: { quantile: '0.5' }, nilai: tunda.percentile(50) / 1e9 },
      { label: { quantile: '0.99' }, nilai: tunda.percentile(99) / 1e9 },
      { label: { quantile: '1' }, nilai: tunda.max / 1e9 },
    ];
    tunda.reset();
    return hasil;
  });

  return {
    registri,
    catatPermintaan: (label, detik) => {
      permintaan(label);
      lama({ method: label.method, route: label.route }, detik);
    },
    catatRender: (label, detik) => {
      render(label);
      if (label.outcome === 'ok') lamaRender({ format: label.format }, detik);
    },
    catatSinggahan: (outcome) => singgahan({ outcome }),
    catatMasuk: (outcome) => masuk({ outcome }),
    tutup: () => tunda.disable(),
  };
}
