// Keys and state of the list of kode below a rumus: a combobox with a list (WAI-ARIA APG), whose text stays free.
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { insertSaran, type SaranRumus, saranRumus, wordAt } from './saranRumus.ts';

type Bernama = Parameters<typeof saranRumus>[1];

interface Suggestions {
  shown: readonly SaranRumus[];
  active: number;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** After each change and move of the caret. */
  follow: (rumus: string, caret: number) => void;
  take: (saran: SaranRumus) => void;
  close: () => void;
}

export function useRumusSuggestions(
  input: RefObject<HTMLInputElement | null>,
  rumus: string,
  komponen: Bernama,
  indikator: Bernama,
  onChange: (rumus: string) => void,
): Suggestions {
  const [shown, setShown] = useState<readonly SaranRumus[]>([]);
  const [active, setActive] = useState(0);

  const close = () => setShown([]);
  const offer = (text: string, caret: number, evenWithoutWord: boolean) => {
    const at = wordAt(text, caret);
    const offered = at && (at.word !== '' || evenWithoutWord) ? saranRumus(at.word, komponen, indikator) : [];
    // A word that is a kode already needs no list.
    setShown(offered.length === 1 && offered[0]?.teks === at?.word ? [] : offered);
    setActive(0);
  };
  const take = (saran: SaranRumus) => {
    const field = input.current;
    const next = insertSaran(rumus, field?.selectionStart ?? rumus.length, saran);
    // Drawn before the caret is set, and both before the next key: a caret set a frame later would jump into what was
    // typed since.
    flushSync(() => {
      onChange(next.rumus);
      close();
    });
    field?.focus();
    field?.setSelectionRange(next.caret, next.caret);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    const open = shown.length > 0;
    const handled = () => event.preventDefault();
    if (!open && (key === 'ArrowDown' || (key === ' ' && event.ctrlKey))) {
      handled();
      offer(rumus, event.currentTarget.selectionStart ?? rumus.length, true);
    } else if (open && (key === 'ArrowDown' || key === 'ArrowUp')) {
      handled();
      setActive((active + (key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (key === 'Enter') {
      // Never sends the whole form from here.
      handled();
      const saran = shown[active];
      if (saran) take(saran);
    } else if (open && key === 'Escape') {
      handled();
      close();
    }
  };
  return { shown, active, onKeyDown, follow: (text, caret) => offer(text, caret, false), take, close };
}
