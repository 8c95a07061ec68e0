// Roles held for a term, over HTTP: who acts as Plt may only within the term, and stands in the trail under that name.
import { DaftarPengguna, type PeranDiberi } from '@tapis/contract/perencanaan/pengguna.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeanggotaan } from '../../server/auth/readKeanggotaan.ts';
import { ADMIN, createPenggunaUji, KEPALA, kodeDari, PERENCANA, type PenggunaUji } from '../bantuan/penggunaUji.ts';

const alasan = 'Penunjukan pelaksana tugas';
const JUNI = { sebagai: 'plt', mulai: '2026-06-01', selesai: '2026-06-30' } as const;
const LAMA = { sebagai: 'plt', mulai: '2000-01-01', selesai: '2999-12-31' } as const;

describe('a role for a term', () => {
  let uji: PenggunaUji;
  let admin = '';
  beforeAll(async () => {
    uji = await createPenggunaUji();
    admin = await uji.masuk('admin@uji.test');
  });
  afterAll(() => uji.close());

  const cari = async (email: string) => {
    const res = await uji.kirim('GET', '/api/v1/pengguna', undefined, { cookie: admin });
    const satu = DaftarPengguna.parse(await res.json()).pengguna.find((akun) => akun.email === email);
    if (!satu) throw new Error(`${email} is not in the list`);
    return satu;
  };
  const beri = async (email: string, peran: PeranDiberi[], cookie = admin) => {
    const { id, versi } = await cari(email);
    return uji.kirim('PUT', `/api/v1/pengguna/${id}/peran`, { peran, alasan }, { cookie, 'If-Match': `"${versi}"` });
  };

  it('counts from its first day to its last, as the day is in the zone of the pemda', async () => {
    expect((await beri('ani@uji.test', [PERENCANA, { ...KEPALA, masa: JUNI }])).status).toBe(204);
    const { id, peran } = await cari('ani@uji.test');
    expect(peran).toEqual([{ ...KEPALA, masa: JUNI }, PERENCANA]);
    const pada = async (waktu: string) =>
      (await readKeanggotaan(uji.db, id, new Date(waktu))).peran.map((satu) => satu.peran);
    expect(await pada('2026-05-31T16:59:59Z')).toEqual(['perencana']);
    expect(await pada('2026-05-31T17:00:00Z')).toEqual(['kepala', 'perencana']);
    expect(await pada('2026-06-30T16:59:59Z')).toEqual(['kepala', 'perencana']);
    expect(await pada('2026-06-30T17:00:00Z')).toEqual(['perencana']);
  });

  it('outside its term it opens nothing; the person is still a member', async () => {
    const lewat = { sebagai: 'plh', mulai: '2000-01-01', selesai: '2000-01-05' } as const;
    expect((await beri('ani@uji.test', [PERENCANA, { ...ADMIN, masa: lewat }])).status).toBe(204);
    const ani = await uji.masuk('ani@uji.test');
    expect((await uji.kirim('GET', '/api/v1/pengguna', undefined, { cookie: ani })).status).toBe(403);
    const saya = await (await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: ani })).json();
    expect(saya).toMatchObject({ peran: [{ peran: 'perencana' }] });
  });

  it('acts under the name "Plt. …", in the revision and in the trail; the own name stays as it is', async () => {
    expect((await beri('ani@uji.test', [PERENCANA, { ...ADMIN, masa: LAMA }])).status).toBe(204);
    const ani = await uji.masuk('ani@uji.test');
    expect((await beri('ani@uji.test', [{ ...ADMIN, masa: LAMA }, KEPALA], ani)).status).toBe(204);
    const { rows } = await uji.pool.query(`SELECT oleh FROM tapis.revisi WHERE pemda_id = '18.04' AND objek ~ '^peng'`);
    expect(rows).toEqual([{ oleh: 'Plt. Uji ani@uji.test' }]);
    const jejak = await (
      await uji.kirim('GET', '/api/v1/pemda/jejak-audit?batas=2', undefined, { cookie: admin })
    ).json();
    expect(jejak.catatan.map(({ oleh }: { oleh: string }) => oleh)).toEqual([
      'Plt. Uji ani@uji.test',
      'Uji admin@uji.test',
    ]);
    const saya = await (await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: ani })).json();
    expect(saya).toMatchObject({ nama: 'Uji ani@uji.test', peran: [{ peran: 'admin-pemda', masa: LAMA }, {}] });
  });

  it.each([
    [[{ ...KEPALA, masa: { ...JUNI, selesai: '2026-05-31' } }], 409, 'pengguna.peran-salah-masa'],
    [[{ ...KEPALA, masa: { ...JUNI, mulai: null } }], 409, 'pengguna.peran-salah-masa'],
    [[{ ...KEPALA, masa: JUNI }, KEPALA], 409, 'pengguna.peran-salah-masa'],
    [[{ ...KEPALA, masa: { ...JUNI, mulai: '1 Juni' } }], 400, 'umum.permintaan-tidak-sah'],
  ] as [PeranDiberi[], number, string][])('roles %j are refused', async (peran, status, kode) => {
    const res = await beri('ani@uji.test', peran);
    expect([res.status, await kodeDari(res)]).toEqual([status, kode]);
  });

  it('an admin with a last day is not the one who keeps the pemda manageable', async () => {
    expect(await kodeDari(await beri('admin@uji.test', [{ ...ADMIN, masa: LAMA }]))).toBe('pengguna.admin-terakhir');
  });
});
