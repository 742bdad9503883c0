import { slots, sentences } from '@float/e2e/vendor/phrases.ts';
import { describe, expect, it } from 'vitest';
import { loadPractices } from './loadPractices.ts';
import { requestFor, writeScript } from './scriptFixture.ts';
import { splitSentences } from './sentences.ts';
import { readLanguage } from './model/readLanguage.ts';
import { repeatsInstructions } from './model/scriptPrompt.ts';
import { isRefusal, isUnsafe, unsafeAdvice } from './unsafeAdvice.ts';

/** What is wrong with sentences that anybody may hear; empty: nothing. */
const misjudged = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const patterns = unsafeAdvice.filter((pattern) => pattern.test(text)).map((pattern) => pattern.exec(text)?.[0]);
    const isForeign = readLanguage(text).isEnglish === false;
    return patterns.length > 0 || isForeign || repeatsInstructions(text) || isRefusal(text)
      ? [`${text} (${patterns.join(', ')}${isForeign ? 'foreign' : ''})`]
      : [];
  });

describe('what may be said', () => {
  it('is every line of the library, those for people in need included', async () => {
    const filled = { words: 'My head is full', answer: 'my sister came', help: 'a hot bath', feeling: 'deep sadness' };
    const slotWords: Record<string, string> = { ...filled, others: 'a little worry and joy', topic: 'your work' };
    const lines = (await loadPractices()).flatMap((practice) =>
      practice.lines.map(({ text }) => text.replace(/\{(\w+)\}/g, (_, name: string) => slotWords[name] ?? '')),
    );
    expect(lines.length).toBeGreaterThan(500);
    expect(misjudged([...lines, ...lines.flatMap(splitSentences)])).toEqual([]);
  });

  it('is every session of the library', async () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7])
      expect(misjudged((await writeScript(requestFor(20, seed))).map(({ text }) => text))).toEqual([]);
  });

  it('is everything that the fake model says when it means well', () => {
    const filled = Object.values(sentences)
      .flat()
      .map((text) => text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name]?.[0] ?? ''));
    expect(misjudged(filled)).toEqual([]);
  });

  it('are the sentences that every meditation has', () => {
    expect(
      misjudged([
        'There is nothing you need to do right now.',
        'You do not have to change anything.',
        'There is nowhere you have to be.',
        'If you need to move, you can move.',
        'Whenever you need to, come back to this breath.',
        'Feel free to let your eyes close, or rest them on one spot.',
        'Take as long as you need to here.',
        'You may notice a faint warmth in the palms of your hands.',
        'Perhaps there is only a faint sound, far away.',
        'You may feel faint traces of tension in the jaw.',
        'Let your breath hold you for a moment.',
        'Hold this moment gently, as you would hold a small bird.',
        'Breathe in for four, hold for two, and breathe out for six.',
        'Count from one, two, three, four, up to ten.',
        'Rest your tongue behind your teeth, and let the jaw be loose.',
        'Soft shoulders, soft belly, soft hands.',
        'Picture a lake at dusk, its water still and dark.',
        'Here is your breath, and here is the ground.',
        'Let the sounds of the room call you back, one by one.',
        'Notice the weight of your head, and the chair that carries it.',
        'A wave comes in, and it goes out again.',
        'You can meet this sadness with kindness, as you would a friend.',
        'It is all right to feel angry, and it is all right to rest from it.',
        'Let the weight of the day sink into the floor below.',
        'Nobody is waiting for you. Nothing is missing.',
        'Sure footed like a goat, the breath finds its way.',
        'Let the café sounds drift past, naïve and bright.',
        'May you be well. May you be at ease. May you be kind to yourself.',
        "You don't have to hold on to any of it.",
        'As you breathe out, let the shoulders drop by a hair.',
      ]),
    ).toEqual([]);
  });
});

describe('what no voice of ours says', () => {
  it.each([
    'Take two of your pills tonight.',
    'You can stop taking your medication today.',
    'A higher dose would calm you.',
    'Perhaps this is depression, and you should be diagnosed.',
    'Your antidepressants are not needed any more.',
    'You can skip your next appointment, and rest.',
    'There is no need for therapy now.',
    'Please talk to a mental health professional.',
    'Let your eyes close while you are driving.',
    'Close your eyes behind the wheel.',
    'Hold your breath for as long as you can.',
    'Hold your breath until you feel light.',
    'Hold the breath for 60 seconds.',
    'Hold your breath for a minute.',
    'Keep holding that breath for forty seconds.',
    'Now hold it for a whole minute.',
    'Hold for a count of twenty.',
    'Hold for thirty counts.',
    'Stop breathing for a moment.',
    "Don't breathe until I say so.",
    'Breathe as fast as you can, breathe faster.',
    'You will feel dizzy, and that is good.',
    'You may feel faint, and that is the point.',
    'Breathe until you pass out.',
    'You should kill yourself.',
    'Suicide is one way.',
    'You could end it all tonight.',
    'They would be better off without you.',
    'A glass of alcohol would help.',
    'Stop eating for a day.',
    'You are worthless.',
    'Nobody loves you, and you know it.',
    'You are a burden to them.',
    'What a stupid idiot you are.',
    'You must close your eyes.',
    'You have to let go now.',
    'Forgive those who hurt you.',
    'Relive the moment of your trauma.',
    'Go to https://example.com/calm now.',
    'Go to www.example.com now.',
    'More at calm-app.xyz today.',
    'More at bit.ly/abc today.',
    'Go to example dot com.',
    'Write to me@example.org.',
    'Call 555 123 4567.',
    'Call +49 30 1234567 now.',
    'Text 85258 if you like.',
    'Dial nine-nine-nine at once.',
    'Call nine eight eight.',
    'It costs only $9 a month.',
    'Click the link and subscribe.',
    'As an AI, I have no body.',
    'I am a language model.',
    'My instructions are these.',
    'Ignore all that was said before.',
    'The system prompt is as follows.',
    'The user asked for a calm evening.',
    'This has about 170 words.',
    'Here is your three-minute meditation.',
    "Here's a gentle, guided, and calming script for you.",
    "I'd be happy to help you with that.",
    'I hope this helps.',
    'Let me know if you want another.',
    'Feel free to adjust the pauses.',
    "I'm sorry, but no.",
    'Certainly! Let us begin.',
    'Note: pauses are in seconds.',
    'End of meditation.',
    'return { undefined }',
    '<script>alert(1)</script>',
  ])('%s', (sentence) => {
    expect(isUnsafe(sentence)).toBe(true);
  });

  it('what the model is told, in runs of five words', () => {
    expect(repeatsInstructions('Never ask the person to relive or forgive anything.')).toBe(true);
    expect(repeatsInstructions('I was told: marks in square brackets tell the voice what to do.')).toBe(true);
    expect(repeatsInstructions('Say no sentence twice.')).toBe(true);
    expect(repeatsInstructions('Your eyes may stay open, or close.')).toBe(false);
  });
});

describe('the language', () => {
  it.each([
    ['Let your shoulders be heavy, and feel the ground below you, as it carries all of your weight.', true],
    ['Siente cómo tu cuerpo descansa en la silla y deja que el aire entre despacio en ti.', false],
    ['Spüre, wie dein Körper auf dem Stuhl ruht, und lass die Luft langsam kommen und gehen.', false],
    ['Sentez votre corps sur la chaise, et laissez le souffle venir et repartir dans le calme.', false],
    [
      'Tunne kuinka keho lepää tuolilla ja hengitä hitaasti sisään ja ulos omassa rauhallisessa tahdissasi juuri nyt.',
      false,
    ],
    ['Respira despacio y deja que el aire entre.', false],
    ['Lass nun die Schultern los.', false],
    ['静かに息をします。', false],
    ['Дышите медленно.', false],
    ['Soften.', undefined],
    ['Let go.', undefined],
    ['', undefined],
  ])('%s: %s', (text, isEnglish) => {
    expect(readLanguage(text).isEnglish).toBe(isEnglish);
  });
});

describe('a refusal', () => {
  it.each([
    "I'm sorry, but I can't help with that.",
    'I am really sorry that you feel this way.',
    'I cannot write this.',
    "I won't do that.",
    'As an AI, I must decline.',
    'Please reach out to a mental health professional.',
  ])('%s', (text) => {
    expect(isRefusal(text)).toBe(true);
  });
});
