import * as plainSafety from '@float/safety';
import { createSummarizer } from '../summary/summarize.ts';
import type { TextWork } from './textWork.ts';

const { summarizeTexts } = createSummarizer(plainSafety);

/** For tests: reads texts in the calling thread, without a deadline, and by the plainest phrases, which compile quickly. */
export const directTextWork: Pick<TextWork, 'assess' | 'summarize'> = {
  assess: ({ texts, region }) => Promise.resolve({ safety: plainSafety.assessTexts(texts, region), isCheckIn: false }),
  summarize: ({ texts, region }) => Promise.resolve(summarizeTexts(texts, region)),
};
