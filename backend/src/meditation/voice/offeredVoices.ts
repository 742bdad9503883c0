import type { ModelSettings } from '../../vendors/modelSettings.ts';
import type { VoiceDescription } from './fliteVoices.ts';
import { fliteVoices } from './fliteVoices.ts';
import { modelVoiceWordsPerMinute } from './modelVoice.ts';

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The voices that people may choose from, best first: a vendor's, where there are some, then the embedded ones. */
export const offeredVoices = ({ voices, voiceNames, voiceSpeed }: ModelSettings): readonly VoiceDescription[] => {
  const natural = voices.length === 0 ? [] : voiceNames;
  return [
    ...natural.map((name) => ({
      ...{ id: name, title: titleOf(name), description: 'A natural voice' },
      wordsPerMinute: modelVoiceWordsPerMinute(voiceSpeed),
    })),
    ...fliteVoices,
  ];
};
