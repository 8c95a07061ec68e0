// Sending files to the reviu: by dragging or choosing, several one after the other, each with its state and what went wrong.
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DaftarTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { useScope } from '../kit/useScope.ts';
import { problemsOf } from '../kit/useSimpan.ts';
import { reviuKey, sendBerkas } from './reviuQueries.ts';
import css from './UnggahBerkas.module.css';

type State =
  | { kind: 'waiting' }
  | { kind: 'sending' }
  | { kind: 'done'; hasil: DaftarTinjauan['tinjauan'][number] }
  | { kind: 'failed'; message: string };

interface Item {
  id: number;
  berkas: File;
  state: State;
}

const JENIS = '.docx,.pdf,.xlsx,.txt,.md';
let nextId = 0;

export function UnggahBerkas() {
  const { t } = useTranslation();
  const scope = useScope();
  const queryClient = useQueryClient();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [over, setOver] = useState(false);
  const chain = useRef(Promise.resolve());
  const input = useRef<HTMLInputElement>(null);
  const help = useId();

  const setState = (id: number, state: State) =>
    setItems((all) => all.map((one) => (one.id === id ? { ...one, state } : one)));

  async function send({ id, berkas }: Item) {
    setState(id, { kind: 'sending' });
    try {
      const hasil = await sendBerkas(scope, berkas);
      setState(id, { kind: 'done', hasil });
      await queryClient.invalidateQueries({ queryKey: reviuKey(scope) });
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const [problem] = problemsOf(error instanceof Error ? error : new Error(String(error)), words);
      setState(id, { kind: 'failed', message: problem?.message ?? words.unknown });
    }
  }

  /** One after the other: the server reads each with all its strength. */
  const enqueue = (item: Item) => {
    setState(item.id, { kind: 'waiting' });
    chain.current = chain.current.then(() => send(item));
  };
  const add = (files: Iterable<File>) => {
    const baru = [...files].map((berkas): Item => ({ id: ++nextId, berkas, state: { kind: 'waiting' } }));
    setItems((all) => [...all, ...baru]);
    for (const item of baru) enqueue(item);
  };

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way beside the button inside */}
      <div
        className={over ? `${css.zone} ${css.over}` : css.zone}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add(event.dataTransfer.files);
        }}
      >
        <p>{t('reviu.seret')}</p>
        <button type="button" className="tombol utama" aria-describedby={help} onClick={() => input.current?.click()}>
          <Icon name="document" />
          {t('reviu.pilih')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept={JENIS}
          hidden
          aria-label={t('reviu.pilih')}
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <p id={help} className="redup kecil">
          {t('reviu.jenis')}
        </p>
      </div>
      <ul className={css.items} aria-live="polite">
        {items.map((item) => (
          <li key={item.id} className={css.item}>
            <strong className={css.name}>{item.berkas.name}</strong>
            <ItemState item={item} onRetry={() => enqueue(item)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ItemState({ item: { state }, onRetry }: { item: Item; onRetry: () => void }) {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  switch (state.kind) {
    case 'waiting':
      return <span className="redup">{t('reviu.menunggu')}</span>;
    case 'sending':
      return (
        <span className={css.sending}>
          <progress aria-label={t('reviu.memeriksa')} /> {t('reviu.memeriksa')}
        </span>
      );
    case 'done':
      return (
        <span>
          <Icon name="check" size={16} /> {t('reviu.selesai', state.hasil.ringkasan)}{' '}
          <Link
            to="/$perangkatDaerah/$tahun/reviu/$kode"
            params={{ perangkatDaerah, tahun: String(tahun), kode: state.hasil.kode }}
          >
            {t('reviu.lihat')}
          </Link>
        </span>
      );
    case 'failed':
      return (
        <span className={css.failed}>
          <span>
            <Icon name="warning" size={16} /> {t('reviu.gagal')} <span lang="id">{state.message}</span>
          </span>{' '}
          <button type="button" className="tombol" onClick={onRetry}>
            {t('reviu.ulangi')}
          </button>
        </span>
      );
  }
}
