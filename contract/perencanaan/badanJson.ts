// A request body of JSON, and the parts that routes of accounts share.
import { z } from '@hono/zod-openapi';

export const badanJson = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

/** Both ways in: the cookie of a browser, the token of a script. */
export const PERLU_MASUK = [{ sesi: [] }, { token: [] }];

export const kodeDiAlamat = (nama: string, description: string) =>
  z
    .string()
    .min(1)
    .max(60)
    .openapi({ param: { name: nama, in: 'path' }, description });
