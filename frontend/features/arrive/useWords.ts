import { useRef, useState } from 'react';
import type { TextInput } from 'react-native';
import { useDraft } from '@/features/draft/draftStore';

/** The field where it is written, and what is said when nothing is in it. */
export const useWords = () => {
  const field = useRef<TextInput>(null);
  const { words, write } = useDraft();
  const [isRefused, setRefused] = useState(false);
  return {
    field,
    words,
    refusal: isRefused ? 'Write a word or two first.' : undefined,
    write: (text: string) => {
      setRefused(false);
      write(text);
    },
    /** @returns whether there are words to go on with; asks for some otherwise */
    accept: (): boolean => {
      const isEmpty = useDraft.getState().words.trim() === '';
      setRefused(isEmpty);
      if (isEmpty) field.current?.focus();
      return !isEmpty;
    },
  };
};
