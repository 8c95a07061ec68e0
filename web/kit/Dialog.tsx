// A dialog with its title and the way out. Its head is no <header>: outside a section that would be a second banner of the page.
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Dialog.module.css';
import { FocusBack } from './FocusBack.tsx';
import { useTopDialog } from './topDialog.ts';

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: string;
  /** What is in it is shown once only: a click beside it must not close it. */
  keep?: boolean;
  children: ReactNode;
}

export function Dialog({ title, opened, onClose, size = 'md', keep = false, children }: DialogProps) {
  const { t } = useTranslation();
  const top = useTopDialog(opened);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} closeOnClickOutside={!keep} closeOnEscape={top}>
      {opened ? <FocusBack /> : null}
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={css.head}>
            <Modal.Title className={css.title ?? ''}>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('umum.tutup')} size="lg" />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
