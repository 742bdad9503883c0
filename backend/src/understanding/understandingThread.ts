/** The inside of a thread that reads what texts mean. Loads the encoder with its first task. */
import { lowerPriority } from '../threads/lowerPriority.ts';
import { loadHeads } from './loadHeads.ts';
import { createReadText, type ReadText } from './readText.ts';
import { openSentenceEncoder } from './sentenceEncoder.ts';
import type { TextReading } from './textReading.ts';

let opening: Promise<ReadText> | undefined;

const open = async (): Promise<ReadText> => {
  const [encoder, heads] = await Promise.all([openSentenceEncoder(), loadHeads()]);
  return createReadText(encoder, heads);
};

/** Loads what reading needs before anyone waits for it. */
export const warmUp = async (): Promise<null> => {
  opening ??= open();
  await opening;
  return null;
};

export const read = async (text: string): Promise<TextReading> => {
  opening ??= open();
  return (await opening)(text);
};

lowerPriority();
