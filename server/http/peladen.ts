// Listens, and stops in good order: no new requests, the running ones finish in the time they are given.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LingkunganHttp } from './rute.ts';

export interface Peladen {
  port: number;
  /** Resolves when the last request is answered, or when `detik` have passed. */
  berhenti(detik: number): Promise<void>;
}

const listen = (server: ServerType, host: string, port: number) =>
  new Promise<void>((selesai, gagal) => {
    server.once('error', gagal);
    server.listen(port, host, () => {
      server.off('error', gagal);
      selesai();
    });
  });

/** Rejects with the system's error when the address is taken or not allowed. */
export async function bukaPeladen(
  app: OpenAPIHono<LingkunganHttp>,
  { host, port }: { host: string; port: number },
): Promise<Peladen> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    berhenti: (detik) =>
      new Promise((selesai) => {
        const paksa = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), detik * 1000);
        server.close(() => {
          clearTimeout(paksa);
          selesai();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
