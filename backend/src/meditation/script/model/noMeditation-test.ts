import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnspoken, expectWellSpoken, sessionFrom } from './answerFixture.ts';
import { aloud, goodScript, wordsFrom, openVendor } from './modelFixture.ts';

const SPANISH =
  'Siente cómo tu cuerpo descansa en la silla. [pause 4] Respira despacio y deja que el aire entre. [inhale 4] [exhale 6] ' +
  'Ahora suelta los hombros. [pause 5] Nada tiene que cambiar en este momento. [pause 6] Escucha los sonidos de la ' +
  'habitación. [pause 5] Cuando quieras, mueve los dedos y abre los ojos. [pause 3] Gracias por este descanso.';
const GERMAN =
  'Spüre, wie dein Körper auf dem Stuhl ruht. [pause 4] Atme langsam ein und lass die Luft kommen. [inhale 4] [exhale 6] ' +
  'Lass nun die Schultern los. [pause 5] Nichts muss sich in diesem Moment ändern. [pause 6] Höre die Geräusche im ' +
  'Zimmer. [pause 5] Wenn du magst, bewege deine Finger und öffne die Augen. [pause 3] Danke für diese Ruhe.';
const FINNISH =
  'Tunne kuinka keho lepää tuolilla. [pause 4] Hengitä hitaasti sisään. [pause 4] Anna hartioiden laskeutua. [pause 4] ' +
  'Kuuntele huoneen hiljaisuutta rauhassa. [pause 4] Mikään ei ole kesken juuri nyt. [pause 4] Kiitos tästä hetkestä.';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

const sessionOf = (answer: string) => sessionFrom(vendor, answer);

describe('an answer in another language', () => {
  it.each([
    ['Spanish', SPANISH],
    ['German', GERMAN],
    ['Finnish', FINNISH],
    ['Japanese', '椅子に座っている体を感じてください。[pause 4]ゆっくりと息を吸って、そして吐いてください。'.repeat(6)],
    ['Russian', 'Почувствуйте, как тело отдыхает. [pause 4] Дышите медленно и спокойно. [pause 4] '.repeat(6)],
  ])('from the start is not spoken: %s', async (_, answer) => {
    expectUnspoken(await sessionOf(answer));
  });

  it.each([
    ['Spanish', SPANISH],
    ['German', GERMAN],
    ['Finnish', FINNISH],
  ])('from the middle on is spoken up to there: %s', async (_, answer) => {
    const [english = ''] = goodScript().split('[section: reflect]');
    const { utterances, fallbacks, own } = await sessionOf(`${english}[section: reflect]\n${answer}`);
    expect(fallbacks).toBe(1);
    expect(wordsFrom(english, utterances).length).toBeGreaterThan(5);
    expect(wordsFrom(answer, utterances)).toEqual([]);
    expect(own.at(-1)).not.toBe(utterances.at(-1));
  });

  it('at first, and English only then: nothing of it is spoken', async () => {
    expectUnspoken(await sessionOf(`${FINNISH}\n\n${goodScript()}`));
  });

  it('in its last words: they are left out', async () => {
    const session = await sessionOf(`${goodScript()}\nUsiku mwema, rafiki.`);
    expect(session.fallbacks).toBe(0);
    expect(aloud(session.utterances)).not.toContain('rafiki');
  });
});

describe('an answer that is no meditation', () => {
  it.each([
    "I'm sorry, but I can't help with that. If you are struggling, please reach out to somebody whom you trust today.",
    "I'm really sorry that you're feeling this way, but I'm unable to provide the help that you need. It's really important to talk things over with someone who can, though, such as a mental health professional or a trusted person in your life.",
    'I cannot write this meditation. There are other things that I could do for you, and you may ask me for any of them.',
    'As an AI language model, I am not able to create content of this kind for you at the moment, whatever you ask me for.',
  ])('a refusal: %s', async (answer) => {
    expectUnspoken(await sessionOf(answer));
  });

  it('a refusal in the middle: the library goes on', async () => {
    const [english = ''] = goodScript().split('[section: practice]');
    const { utterances, fallbacks } = await sessionOf(`${english}\nI'm sorry, but I can't continue with this.`);
    expect(fallbacks).toBe(1);
    expect(wordsFrom(english, utterances).length).toBeGreaterThan(2);
    expect(aloud(utterances)).not.toMatch(/sorry|continue with/);
  });

  it.each([
    ['white space', ' \n\n \t \n'],
    ['marks alone', '[section: breathe] [pause 5] [inhale 4] [exhale 6] [pause 20]'],
    ['emoji', '🧘✨🌊 🧘✨🌊 🧘✨🌊'],
    ['one word', 'Breathe.'],
    ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20'],
    ['code', 'function meditate() { return undefined; }\n'.repeat(20)],
    [
      'JSON',
      JSON.stringify({ title: 'Calm', sections: [{ name: 'arrive', text: 'Welcome to this quiet moment here.' }] }),
    ],
  ])('%s: the library goes on alone', async (_, answer) => {
    expectUnspoken(await sessionOf(answer));
  });
});

describe('what nobody should hear', () => {
  it.each([
    'You could take half of your medication tonight and see how you feel.',
    'Two of these pills will help you to sleep.',
    'If you are driving, let your eyes close for a moment.',
    'Hold your breath for a whole minute.',
    'Breathe in, and hold your breath for as long as you can.',
    'Take in the air, and hold it for forty seconds.',
    'Visit www.calm-example.com for more of this.',
    'More waits for you at evil.example/now and it is free.',
    'Call 0800 123 4567 if this is too much.',
    'Call nine one one if this is too much.',
    'Write to help@example.org about it.',
    'I have no body of my own, for I am a language model.',
    'My instructions say that I should speak softly to you now.',
    'The system prompt asks for about 173 words in five parts.',
    'You are worthless, and nobody loves you.',
    'You should kill yourself.',
    'You must forgive those who hurt you.',
  ])('is left out, and what is around it is said: %s', async (sentence) => {
    const script = goodScript();
    const session = await sessionOf(script.replaceAll(/\n\n/g, `\n\n${sentence} [pause 4]\n\n`));
    expectWellSpoken(session);
    expect(aloud(session.utterances)).not.toContain(sentence.slice(0, 12));
    expect(session.logged.join('\n')).toContain('"reason":"unsafe"');
    expect(session.logged.join('\n')).not.toContain(sentence.slice(0, 12));
  });

  it('breaths that are held long or go fast become such as anybody can breathe', async () => {
    const session = await sessionOf(
      goodScript().replace(/\[inhale 4\] \[exhale \d\]/g, '[inhale 1] [hold 40] [hold 40] [exhale 1] [hold 12]'),
    );
    const breaths = session.own.flatMap(({ breath }) => breath);
    expect(breaths.length).toBeGreaterThan(2);
    for (const { phase, seconds } of breaths) {
      if (phase === 'hold') expect(seconds).toBeLessThanOrEqual(5);
      else expect(seconds).toBeGreaterThanOrEqual(3);
    }
    const phases = breaths.map(({ phase }) => phase);
    expect(phases.some((phase, index) => phase === 'hold' && phases[index + 1] === 'hold')).toBe(false);
  });

  it('several in a row: nothing more of it is believed', async () => {
    const [begun = '', rest = ''] = goodScript().split('[section: practice]');
    const unsafe = ['one', 'two', 'three', 'four', 'five'].map(
      (number) => `You can take ${number} of your pills tonight.`,
    );
    const { utterances, fallbacks } = await sessionOf(`${begun}${unsafe.join(' ')}\n[section: practice]${rest}`);
    expect(fallbacks).toBe(1);
    expect(wordsFrom(begun, utterances).length).toBeGreaterThan(2);
    expect(wordsFrom(rest, utterances)).toEqual([]);
  });

  it('nothing but that: after a few sentences nobody reads on', async () => {
    expectUnspoken(
      await sessionOf('You must stop your medication now. You have to call 0800 123 4567 today. '.repeat(9)),
    );
  });
});
