import { describe, expect, it } from 'vitest';
import { quoteOwnWords } from './ownWords.ts';
import { countWords, type ScriptRequest } from './script.ts';

const request = (prompt: string, others: Partial<ScriptRequest> = {}): ScriptRequest => ({
  floats: [{ prompt }],
  questionsAndAnswers: [],
  durationSeconds: 300,
  wordsPerMinute: 136,
  seed: 1,
  ...others,
});
const quote = (prompt: string): string | undefined => quoteOwnWords(request(prompt));

describe('quoteOwnWords', () => {
  it('quotes the first sentence, without its end mark', () => {
    expect(quote('my head is full.  And my boss is angry!')).toBe('My head is full');
    expect(quote('tired')).toBe('Tired');
  });

  it('cuts long words at the first clause, at most twelve words, never on a word that asks for more', () => {
    expect(quote("I can't stop thinking about the exam and what happens if I don't pass it")).toBe(
      "I can't stop thinking about the exam",
    );
    expect(quote('today I feel a bit lost in all of this new work with the')).toBe(
      'Today I feel a bit lost in all of this new work',
    );
    const long = quote(
      'I feel so very heavy today walking around town looking for somewhere warm where nobody knows me',
    );
    expect(countWords(long ?? '')).toBeLessThanOrEqual(12);
  });

  it('quotes nothing that should not be echoed', () => {
    for (const text of [
      'I want to kill him',
      'I feel fine. Sometimes I think of suicide',
      'call me at 555 1234',
      'see www.example.com please',
      'I am <b>bold</b>',
      'мне грустно сегодня',
      'you stupid thing',
      'this is fucking hard',
      'Heute war alles grau und schwer',
      '…!?',
      '   ',
    ]) {
      expect(quote(text), text).toBeUndefined();
    }
  });

  it('stays silent when a summary knows of harm, and never quotes a summary', () => {
    expect(
      quoteOwnWords(request('I am sad', { floats: [{ prompt: 'I am sad', summary: 'wants to hurt himself' }] })),
    ).toBeUndefined();
    expect(quoteOwnWords(request('', { floats: [{ user_summary: 'You feel sad today' }] }))).toBeUndefined();
  });

  it('passes over what cannot be quoted to the next thing said', () => {
    const floats = [{ prompt: 'at 5 in the morning' }, { speech_to_text: 'I woke up worried' }];
    expect(quoteOwnWords(request('', { floats }))).toBe('I woke up worried');
  });

  it('falls back to an answer', () => {
    const questionsAndAnswers = [{ question: 'What was hard?', answer: 'the long way home' }];
    expect(quoteOwnWords(request('', { floats: [{ sentiment_label: 'Sad' }], questionsAndAnswers }))).toBe(
      'The long way home',
    );
  });
});
