// What routes load before and beside their screens: who is signed in, which units there are, the questions of the page.
import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { ApiError } from '../kit/api.ts';
import { pemdaDari, pemdaPilihan } from '../kit/pemdaPilihan.ts';
import { perangkatDaerahQuery, type Scope, sayaQuery, unitsHere } from '../kit/queries.ts';
import { session } from '../kit/session.ts';
import { finishSignOut } from '../kit/signIn.ts';
import { tellTabs } from '../kit/tabs.ts';

export interface Context {
  queryClient: QueryClient;
}

export const PROFILE = '/pengaturan/profil';

/** Lets signed-in users through; others go to the sign-in page and come back to `href` afterwards. */
export async function requireSaya({ queryClient }: Context, href: string): Promise<void> {
  try {
    await finishSignOut();
    const { email, faktorKedua, peran } = await queryClient.ensureQueryData(sayaQuery);
    if (session.owner() !== email) tellTabs({ jenis: 'masuk', email });
    session.begin(email);
    pemdaPilihan.settle(pemdaDari(peran));
    // Whose role needs a second factor sets it up first; the server answers nothing else until then.
    if (faktorKedua.wajib && !faktorKedua.aktif && !href.startsWith(PROFILE)) throw redirect({ to: PROFILE });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) throw redirect({ to: '/masuk', search: { kembali: href } });
    throw error;
  }
}

/** Asks who is signed in and which units there are at the same time: each costs a round trip. */
export async function openUnits(context: Context, href: string) {
  await finishSignOut();
  const units = context.queryClient.ensureQueryData(perangkatDaerahQuery);
  // Without a session both are refused; the answer about the user decides.
  units.catch(() => undefined);
  await requireSaya(context, href);
  return unitsHere((await units).perangkatDaerah);
}

/** Starts a question early, beside those about user and units; the page shows how it goes. */
export const ask =
  <T, K extends QueryKey>(question: (scope: Scope) => FetchQueryOptions<T, Error, T, K>) =>
  ({ context, params }: { context: Context; params: { perangkatDaerah: string; tahun: string } }): void => {
    void context.queryClient.prefetchQuery(question({ ...params, tahun: Number(params.tahun) }));
  };
