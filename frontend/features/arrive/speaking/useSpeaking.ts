import { MAX_TEXT_CHARACTERS } from '@float/contract';
import { useFocusEffect, useRouter } from 'expo-router';
import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { callFloat } from '@/api/floatApi';
import { useDraft } from '@/features/draft/draftStore';
import { deviceLocale } from '@/features/safety/deviceLocale';
import { localeForHelp } from '@/features/safety/deviceSafety';
import { recognizer } from './recognizer';
import { recorder } from './recorder';
import type { SpeakingParts, SpeakingState } from './speakingStore';
import { createSpeakingStore } from './speakingStore';

const send: SpeakingParts['send'] = (audio, signal, onUpload) => {
  const typed = useDraft.getState().words.trim();
  const prompt = typed === '' ? {} : { prompt: typed };
  return callFloat((client) => client.summary({ audio, ...prompt, locale: localeForHelp() }, { signal, onUpload }));
};

const createSpeaking = (onNamed: () => void, onMustType: () => void) => {
  let before = '';
  return createSpeakingStore({
    ...{ recognizer, recorder, language: deviceLocale(), send, onMustType },
    onStart: () => {
      before = useDraft.getState().words.trim();
    },
    onWords: (said) => {
      const words = [before, said].filter(Boolean).join(' ');
      useDraft.getState().write(words.slice(0, MAX_TEXT_CHARACTERS));
    },
    onNamed: (answer) => {
      useDraft.getState().add(answer);
      onNamed();
    },
  });
};

/**
 * Saying it, into the draft. Nothing is heard any more once the screen is left.
 *
 * @param onMustType  speaking is no way now: where the words are typed takes over
 */
export const useSpeaking = (onMustType: () => void): SpeakingState => {
  const router = useRouter();
  const [store] = useState(() =>
    createSpeaking(() => {
      router.push('/named');
    }, onMustType),
  );
  useFocusEffect(useCallback(() => store.getState().cancel, [store]));
  return useStore(store);
};
