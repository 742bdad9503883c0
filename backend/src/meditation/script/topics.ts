import { isEchoable } from './ownWords.ts';
import { textsAbout } from './personTexts.ts';
import type { ScriptRequest } from './script.ts';

/** What people often write about, as it follows "about". */
const topics: readonly (readonly [topic: string, words: RegExp])[] = [
  ['your work', /\b(?:work|working|job|boss|office|colleagues?|coworkers?|deadlines?|shifts?)\b/i],
  ['your studies', /\b(?:exams?|school|homework|university|college|thesis|studying|grades)\b/i],
  ['money', /\b(?:money|rent|bills|debts?|loan|mortgage)\b/i],
  ['your family', /\b(?:family|mother|mom|mum|father|dad|parents?|sister|brother|sons?|daughters?|kids|children)\b/i],
  ['your friends', /\b(?:friends?)\b/i],
  ['your home', /\b(?:flatmates?|roommates?|landlord|neighbou?rs?|apartment|moving house)\b/i],
  ['someone close to you', /\b(?:partner|husband|wife|girlfriend|boyfriend|fianc[eé]e?)\b/i],
  ['what is coming up', /\b(?:interview|presentation|appointment|meeting|trip|flight|wedding|speech)\b/i],
];

/**
 * What occupies the person, named in our words instead of theirs: also from summaries, which are never quoted.
 *
 * @returns such as "your work"; undefined when there is none, or when anything they wrote had better not be touched
 */
export const findTopic = (request: ScriptRequest): string | undefined => {
  const texts = textsAbout(request);
  if (!texts.every(isEchoable)) return undefined;
  for (const text of texts) {
    const [first] = topics
      .map(([topic, words]) => ({ topic, position: text.search(words) }))
      .filter(({ position }) => position >= 0)
      .sort((one, other) => one.position - other.position);
    if (first !== undefined) return first.topic;
  }
  return undefined;
};
