import type { Language } from '@float/safety';
import { useEffect } from 'react';
import { create } from 'zustand';
import { type CardWords, englishWords } from './cardWords';
import { loadOtherCardWords } from './loadOtherCardWords';

type Table = Readonly<Record<Exclude<Language, 'en'>, CardWords>>;

const useTable = create<{ readonly table: Table | undefined }>(() => ({ table: undefined }));

/** In a chunk of its own. When it does not arrive, the words stay English. */
const loadTable = async (): Promise<void> => {
  try {
    useTable.setState({ table: (await loadOtherCardWords()).otherCardWords });
  } catch {
    // Asked for again by the next card.
  }
};

/** The words in a language; in English until those of the other languages are there. */
export const useCardWords = (language: Language = 'en'): CardWords => {
  const { table } = useTable();
  const isMissing = language !== 'en' && table === undefined;
  useEffect(() => {
    if (isMissing) void loadTable();
  }, [isMissing]);
  return (language === 'en' ? undefined : table?.[language]) ?? englishWords;
};
