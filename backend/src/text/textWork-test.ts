import { afterAll, describe, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { createLibraryWriter, libraryWriterOf } from '../meditation/script/libraryWriter.ts';
import { requestFor } from '../meditation/script/scriptFixture.ts';
import type { TextReader } from '../understanding/textReader.ts';
import type { TextReading } from '../understanding/textReading.ts';
import { openTextWork } from './textWork.ts';

const practices = await loadPractices();
const logLines: string[] = [];
const log = createLogger('debug', { write: (line) => logLines.push(line) });
const signal = new AbortController().signal;

describe('text work in a thread', () => {
  const work = openTextWork({ log, practices });
  afterAll(() => work[Symbol.asyncDispose]());

  it('assesses and summarizes as the calling thread would', async () => {
    await work.prewarm();
    expect(await work.assess({ texts: ['a long day', 'I want to die'], ownTexts: [], region: 'US' })).toMatchObject({
      safety: { level: 'crisis' },
    });
    expect(await work.assess({ texts: ['a long day'], ownTexts: [], region: 'US' })).toEqual({
      safety: null,
      isCheckIn: false,
    });
    const { summary, safety } = await work.summarize({ texts: ['I am so sad since my dog died'], region: 'US' });
    expect([summary.title, safety]).toEqual(['Deep sadness after a loss', null]);
  });

  it('writes the same script, from the beginning and from the middle', async () => {
    const [here, there] = [createLibraryWriter(practices), libraryWriterOf(work)];
    const request = requestFor(10, 3);
    const whole = await Array.fromAsync(here.write(request, signal));
    expect(await Array.fromAsync(there.write(request, signal))).toEqual(whole);
    const prefix = whole.flatMap((event) => (event.type === 'utterance' ? [event.utterance] : [])).slice(0, 5);
    expect(await Array.fromAsync(there.continue(request, prefix, signal))).toEqual(
      await Array.fromAsync(here.continue(request, prefix, signal)),
    );
  });
});

describe('text work with a reader', () => {
  const danger = { score: 5, kind: 'abuse', isSureOfKind: true, about: 'self' } as const;
  const readings: Readonly<Record<string, TextReading>> = {
    'He has the only key': { danger: { ...danger, tier: 'concern' } },
    'Nothing is planned after Friday': { danger: { ...danger, tier: 'check_in' } },
  };
  const read: string[] = [];
  const reader: TextReader = {
    read: (texts) => {
      read.push(...texts);
      return Promise.resolve(readings[texts.join(' ')] ?? {});
    },
    prewarm: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const work = openTextWork({ log, reader });
  afterAll(() => work[Symbol.asyncDispose]());

  const assess = (own: string, ...others: string[]) =>
    work.assess({ texts: [own, ...others], ownTexts: [own], region: 'US' });

  it('brings help for danger that no phrase names', async () => {
    expect(await assess('He has the only key')).toMatchObject({ safety: { level: 'concern', kind: 'abuse' } });
    expect(await work.summarize({ texts: ['He has the only key'], region: 'US' })).toMatchObject({
      safety: { level: 'concern', kind: 'abuse' },
    });
  });

  it('says maybe where the reader does', async () => {
    expect(await assess('Nothing is planned after Friday')).toEqual({ safety: null, isCheckIn: true });
  });

  it('leaves what Float wrote itself to the phrases, and asks nothing more where a phrase is found', async () => {
    read.length = 0;
    expect(await assess('a long day', 'He has the only key')).toEqual({ safety: null, isCheckIn: false });
    expect(await assess('I want to die')).toMatchObject({ safety: { level: 'crisis' } });
    expect(read).toEqual(['a long day']);
  });
});

describe.each(['crash', 'throw', 'hang', 'swell'])('a text on which the thread would %s', (fault) => {
  const givenUp: string[] = [];
  const work = openTextWork({
    ...{ log, practices, threadFile: new URL('./faultyTextThread.ts', import.meta.url) },
    // A thread that never answers is waited for no longer than this; a slow start must not look like it.
    taskMs: (task) => (fault === 'hang' && task !== 'warmUp' ? 3_000 : 60_000),
    onGivenUp: (task) => givenUp.push(task),
  });
  afterAll(() => work[Symbol.asyncDispose]());

  it('counts as a concern, and never as unchecked', async () => {
    await work.prewarm();
    const { safety, isCheckIn } = await work.assess({ texts: [fault], ownTexts: [], region: 'US' });
    expect(isCheckIn).toBe(false);
    expect(safety?.level).toBe('concern');
    expect(safety?.message).toContain('could not read');
    expect(safety?.resources.length).toBeGreaterThan(0);
    expect(await work.summarize({ texts: [fault], region: undefined })).toMatchObject({ safety: { level: 'concern' } });
  });

  it('still gets a session, without the words of the person, and the next text is read', async () => {
    const request = requestFor(5, 1, {
      floats: [{ sentiment_label: 'Sad', intensity: 'high', prompt: `I am ${fault}` }],
    });
    const { utterances } = await work.compose(request);
    expect(utterances.length).toBeGreaterThan(10);
    expect(utterances.map(({ text }) => text).join(' ')).not.toContain(fault);
    expect(await work.composeRest({ request, prefix: utterances.slice(0, 4), from: undefined })).toEqual(
      utterances.slice(4),
    );
    expect(await work.assess({ texts: ['a long day'], ownTexts: [], region: 'US' })).toEqual({
      safety: null,
      isCheckIn: false,
    });
    expect(givenUp).toContain('assess');
    expect(logLines.join('\n')).not.toContain(`I am ${fault}`);
  });
});
