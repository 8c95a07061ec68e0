import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pesanSkema } from './pesanSkema.ts';

const pesan = (skema: z.ZodType, nilai: unknown) =>
  skema.safeParse(nilai, { error: pesanSkema }).error?.issues.map((satu) => satu.message);

describe('pesanSkema', () => {
  it.each([
    [z.object({ a: z.string() }), {}, 'wajib diisi'],
    [z.coerce.number(), 'abc', 'harus berupa angka'],
    [z.coerce.number().int(), '1.5', 'harus berupa bilangan bulat'],
    [z.coerce.number().min(2000), '1999', 'paling kecil 2000'],
    [z.coerce.number().max(2100), '3000', 'paling besar 2100'],
    [z.string().min(12), 'x', 'paling sedikit 12 karakter'],
    [z.string().max(3), 'xxxx', 'paling banyak 3 karakter'],
    [z.email(), 'x', 'bukan alamat surel yang dapat dibaca'],
    [z.enum(['a', 'b']), 'c', 'harus salah satu dari: a, b'],
    [z.strictObject({ a: z.string() }), { a: '', b: 1 }, 'memuat nama yang tidak dikenal: b'],
    [z.union([z.string(), z.number()]), true, 'tidak sesuai dengan skema di /api/docs'],
  ])('%#: %j', (skema, nilai, kalimat) => expect(pesan(skema, nilai)).toEqual([kalimat]));
});
