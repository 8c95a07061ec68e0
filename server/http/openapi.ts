// The OpenAPI 3.1 description of the API, generated from the route table; contract/openapi.json is its committed copy.
import { OpenAPIHono } from '@hono/zod-openapi';
import { KEBIJAKAN } from '@tapis/core/perencanaan/izin.ts';
import type { Rute } from './rute.ts';

export type Openapi = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

export function createOpenapi(tabel: readonly Rute[], versi: string): Openapi {
  const app = new OpenAPIHono();
  const daftar = app.openAPIRegistry;
  daftar.registerComponent('securitySchemes', 'sesi', {
    type: 'apiKey',
    in: 'cookie',
    name: 'tapis.session_token',
    description: 'Kuki yang dipasang POST /api/auth/sign-in/email.',
  });
  daftar.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'Token dari jawaban POST /api/auth/sign-in/email.',
  });
  for (const { definisi, kebijakan } of tabel)
    if (!definisi.hide) daftar.registerPath({ ...definisi, 'x-kebijakan': KEBIJAKAN[kebijakan].kalimat });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tapis',
      version: versi,
      description:
        'Data kinerja dari rencana sampai LKjIP. Desimal ditulis sebagai string bertitik ("96.79"), rupiah sebagai string ("4825138126"), sel kosong sebagai null dan tidak pernah "0".',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
  });
}
