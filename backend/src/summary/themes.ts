import { expandEnglish, foldText } from '@float/safety/normalize';
import { compilePhrases } from '@float/safety/phrase';

/** What a text is about, beside the feeling. */
export interface Theme {
  /** As it follows "about". */
  readonly topic: string;
  /** As it follows a feeling in a title: "A little sadness *around work*". */
  readonly tail: string;
}

// The gravest first: a text about a funeral at work is about a loss.
const themes: readonly (Theme & { readonly phrases: readonly string[] })[] = [
  {
    topic: 'a loss',
    tail: 'after a loss',
    phrases: [
      '(died|passed away|funeral|grief|grieving|mourning|death of|lost my (baby|mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|friend|dog|cat|partner|child|grandmother|grandfather))',
    ],
  },
  {
    topic: 'health',
    tail: 'around health',
    phrases: [
      '(surgery|hospital|doctor|diagnosis|ill|illness|cancer|sick leave|my health|chronic|treatment|pregnant|pregnancy|migraine)',
    ],
  },
  {
    topic: 'love',
    tail: 'around love',
    phrases: [
      '(girlfriend|boyfriend|husband|wife|partner|breakup|broke up|marriage|divorce|relationship|wedding|my ex|date|dating)',
    ],
  },
  {
    topic: 'family',
    tail: 'around family',
    phrases: [
      '(family|mother|father|mum|mom|dad|parents|brother|sister|son|daughter|children|kids|baby|grandmother|grandfather)',
    ],
  },
  {
    topic: 'studying',
    tail: 'around studies',
    phrases: ['(exam|exams|school|university|college|thesis|homework|grades|studies|studying|teacher|class)'],
  },
  {
    topic: 'work',
    tail: 'around work',
    phrases: [
      '(work|job|boss|office|colleague|colleagues|deadline|deadlines|meeting|meetings|presentation|interview|project|client|career|promotion|fired|laid off)',
    ],
  },
  { topic: 'money', tail: 'around money', phrases: ['(money|rent|debt|debts|bills|mortgage|salary|afford)'] },
  {
    topic: 'sleep',
    tail: 'at night',
    phrases: ['(sleep|sleeping|asleep|insomnia|awake at night|lie awake|nightmare|nightmares|bedtime)'],
  },
  { topic: 'friendship', tail: 'around friends', phrases: ['(friend|friends|friendship)'] },
];

const compiled = themes.map(({ phrases, ...theme }) => ({ theme, phrases: compilePhrases(phrases, {}) }));

/** What a text in English is about; the gravest theme first, at most two. */
export const findThemes = (text: string): Theme[] => {
  const plain = expandEnglish(foldText(text));
  return compiled
    .filter(({ phrases }) => phrases.isIn(plain))
    .map(({ theme }) => theme)
    .slice(0, 2);
};
