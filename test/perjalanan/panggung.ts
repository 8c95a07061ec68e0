// What a journey needs: pages that are signed in, in a language and of a width, that fail the test when the page complains.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LayananUji } from './layanan.ts';

export type Bahasa = 'id' | 'en';

/** Address of the sample below the staff application. */
export const TEMPAT = '/app/dinsos/2024';

export interface PilihanHalaman {
  lebar?: 360 | 1440;
  bahasa?: Bahasa;
  /** Null: nobody is signed in. */
  sebagai?: string | null;
  /** Keeps the application in the browser, as it does for users; other journeys save the work of it. */
  luring?: boolean;
}

export interface Panggung {
  layanan: LayananUji;
  /** Opens a page, runs `lakon` on it, closes it, and expects that nothing went wrong behind the scenes. */
  tampil: (pilihan: PilihanHalaman, lakon: (page: Page, context: BrowserContext) => Promise<void>) => Promise<void>;
}

/** Messages that journeys provoke on purpose: refused sign-ins, missing pages, conflicts and refused edits, a lost link (axe asks for the styles again). */
const EXPECTED =
  /status of (400|401|403|404|409|422|428)|ERR_INTERNET_DISCONNECTED|NetworkError: network|Couldn't load preload assets/;

export function createPanggung(layanan: LayananUji, browser: Browser): Panggung {
  const cookies = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

  async function signIn(context: BrowserContext, email: string): Promise<void> {
    const known = cookies.get(email);
    if (known) return context.addCookies(known);
    const answer = await context.request.post(`${layanan.alamat}/api/auth/sign-in/email`, {
      data: { email, password: layanan.sandi },
    });
    expect(answer.status()).toBe(200);
    cookies.set(email, await context.cookies());
  }

  return {
    layanan,
    async tampil({ lebar = 1440, bahasa = 'id', sebagai = 'perencana@dinsos.test', luring = false }, lakon) {
      const context = await browser.newContext({
        baseURL: layanan.alamat,
        viewport: { width: lebar, height: lebar === 360 ? 760 : 900 },
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
        acceptDownloads: true,
        serviceWorkers: luring ? 'allow' : 'block',
      });
      const complaints: string[] = [];
      try {
        await context.addInitScript((code) => localStorage.setItem('tapis.bahasa', code), bahasa);
        // A browser without service workers; a blocked one answers what no browser does.
        if (!luring)
          await context.addInitScript(() =>
            Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
          );
        if (sebagai !== null) await signIn(context, sebagai);
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(message.text()))
            complaints.push(message.text());
        });
        await lakon(page, context);
      } finally {
        await context.close();
      }
      expect(complaints).toEqual([]);
    },
  };
}

/** The one h1, once its page stands. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Like expect.poll, with a patience that fits a busy machine. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 45_000 });
