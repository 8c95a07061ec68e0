// Who is signed in, with which role, and the way out.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { sayaQuery } from '../kit/queries.ts';
import { SignOutButton } from './SignOutButton.tsx';
import css from './UserMenu.module.css';

export function UserMenu() {
  const { t } = useTranslation();
  const { data: saya } = useQuery(sayaQuery);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [open]);

  if (!saya) return null;
  const roles = [...new Set(saya.peran.map(({ peran }) => t(`peran.${peran}`)))].join(', ');
  return (
    <div ref={root} className={css.root}>
      <button
        ref={button}
        type="button"
        className={css.target}
        aria-expanded={open}
        aria-controls="menu-pengguna"
        onClick={() => setOpen((shown) => !shown)}
      >
        <Icon name="user" size={20} />
        <span className={css.who}>
          <span className={css.name}>{saya.nama}</span>
          <span className={css.role}>{roles}</span>
        </span>
        <span className="tersembunyi">{t('kerangka.menuPengguna')}</span>
      </button>
      <div id="menu-pengguna" hidden={!open} className={css.panel}>
        <p className={css.panelName}>{saya.nama}</p>
        <p className="kecil redup">{saya.email}</p>
        <p className="kecil">{roles}</p>
        <Link to="/pengaturan/profil" className="tombol" onClick={() => setOpen(false)}>
          {t('pengaturan.profil.judul')}
        </Link>
        <SignOutButton className="tombol" />
      </div>
    </div>
  );
}
