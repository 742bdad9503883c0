import { assessTexts } from '@float/safety';
import { summarizeTexts } from '../summary/summarize.ts';
import type { TextWork } from './textWork.ts';

/** For tests: reads texts in the calling thread, without a deadline. */
export const directTextWork: Pick<TextWork, 'assess' | 'summarize'> = {
  assess: ({ texts, region }) => Promise.resolve(assessTexts(texts, region)),
  summarize: ({ texts, region }) => Promise.resolve(summarizeTexts(texts, region)),
};
