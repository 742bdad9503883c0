import { afterAll, describe, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { createLibraryWriter, libraryWriterOf } from '../meditation/script/libraryWriter.ts';
import { requestFor } from '../meditation/script/scriptFixture.ts';
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
    expect(await work.assess({ texts: ['a long day', 'I want to die'], region: 'US' })).toMatchObject({
      safety: { level: 'crisis' },
    });
    expect(await work.assess({ texts: ['a long day'], region: 'US' })).toEqual({ safety: null, isCheckIn: false });
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
    const { safety, isCheckIn } = await work.assess({ texts: [fault], region: 'US' });
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
    expect(await work.assess({ texts: ['a long day'], region: 'US' })).toEqual({ safety: null, isCheckIn: false });
    expect(givenUp).toContain('assess');
    expect(logLines.join('\n')).not.toContain(`I am ${fault}`);
  });
});
