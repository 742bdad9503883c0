import type { JobId } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newJobId, openTestStore, user } from '../../jobs/jobsFixture.ts';
import { voiceKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { onSqlite } from '../../storage/storeContract/testStores.ts';
import type { Utterance } from '../script/script.ts';
import type { SpokenUtterance } from '../timeline/placeUtterances.ts';
import type { Said } from './sessionVoice.ts';
import { prepareTake } from './spokenUtterance.ts';
import { StoredTakes } from './storedTakes.ts';
import { readTakeNote, withTakeNote } from './takeNote.ts';
import { formatWav } from './wav.ts';

const NEVER = new AbortController().signal;
let store: ObjectStore;
beforeAll(async () => {
  store = await openTestStore(onSqlite);
});
afterAll(() => store[Symbol.asyncDispose]());

const say = (id: number, text: string): Utterance => ({
  ...{ id, section: 'practice', text, breath: [], pauseAfterSeconds: 1, importance: 'essential' },
});
/** Another sound for another text. */
const wavOf = (text: string): Uint8Array =>
  formatWav({
    sampleRate: 24_000,
    samples: Int16Array.from({ length: 6000 }, (_, n) => 4000 * Math.sin(n / text.length)),
  });

/** @param others  default: a voice that says everything, a worker that is the first one */
const open = (
  others: { job?: JobId; mayBeStored?: boolean; speak?: (utterance: Utterance) => Promise<Said | undefined> } = {},
) => {
  const { job = newJobId(), mayBeStored = false } = others;
  const asked: string[] = [];
  const say = others.speak ?? (({ text }: Utterance) => Promise.resolve({ wav: wavOf(text), voice: 'coral' }));
  const speak = (utterance: Utterance): Promise<Said | undefined> => {
    asked.push(utterance.text);
    return say(utterance);
  };
  const takes = new StoredTakes({ store, voice: { speak }, clock: { nowMs: () => 42 }, user, job, mayBeStored });
  const stored = async (id: number) => (await store.get(voiceKey(user, job, id)))?.bytes;
  return { job, takes, asked, stored };
};

const wordsOf = (spoken: SpokenUtterance | undefined) => [spoken?.utterance.text, spoken?.voice];

describe('a take', () => {
  it('is stored, with its words and its voice, and what is mixed is what is stored', async () => {
    const { takes, stored } = open();
    const utterance: Utterance = { ...say(3, 'Breathe in.'), breath: [{ phase: 'inhale', seconds: 4 }] };
    const spoken = await takes.speak(utterance, NEVER);
    const bytes = (await stored(3))!;
    expect(readTakeNote(bytes)).toEqual({ utterance, voice: 'coral' });
    const { pcm, gainDb, sha } = prepareTake(bytes);
    expect(spoken).toEqual({ utterance, voice: 'coral', pcm, gainDb, sha });
    expect(takes).toMatchObject({ spokenCharacters: 11, cachedCharacters: 0, firstTakeAtMs: 42 });
    expect(await takes.read({ id: 3, sha })).toEqual(pcm);
  });

  it('of an earlier worker is used again, and not paid for twice', async () => {
    const first = open();
    const spoken = await first.takes.speak(say(0, 'Welcome.'), NEVER);
    const { takes, asked } = open({ job: first.job, mayBeStored: true });
    expect(await takes.speak(say(0, 'Welcome.'), NEVER)).toEqual(spoken);
    expect(asked).toEqual([]);
    expect(takes).toMatchObject({ spokenCharacters: 0, cachedCharacters: 8, firstTakeAtMs: 42 });
  });

  it('with other words under the same id counts, with its words: what is written must be what is heard', async () => {
    const first = open();
    const before: Utterance = { ...say(5, 'Feel your feet.'), pauseAfterSeconds: 8, importance: 'optional' };
    await first.takes.speak(before, NEVER);
    const { takes, asked } = open({ job: first.job, mayBeStored: true });
    const spoken = await takes.speak(say(5, 'Feel the ground that holds you.'), NEVER);
    expect(spoken?.utterance).toEqual(before);
    expect(spoken?.sha).toBe(prepareTake(withTakeNote(wavOf(before.text), { utterance: before, voice: 'coral' })).sha);
    expect(asked).toEqual([]);
  });

  it('that another worker has stored meanwhile is the one that counts', async () => {
    const slow = open({
      speak: async ({ text }) => {
        const other = open({ job: slow.job });
        await other.takes.speak(say(2, 'Of the other worker.'), NEVER);
        return { wav: wavOf(text), voice: 'slt' };
      },
    });
    expect(wordsOf(await slow.takes.speak(say(2, 'Of this one.'), NEVER))).toEqual(['Of the other worker.', 'coral']);
    expect(readTakeNote((await slow.stored(2))!)?.utterance.text).toBe('Of the other worker.');
  });

  it('without a note is what was asked for: it was stored before there were any', async () => {
    const { takes, job } = open({ mayBeStored: true });
    await store.put(voiceKey(user, job, 1), wavOf('Sit down.'));
    expect(wordsOf(await takes.speak(say(1, 'Sit down.'), NEVER))).toEqual(['Sit down.', undefined]);
  });

  it('that nobody could say is left out, and nothing is stored', async () => {
    const { takes, stored } = open({ speak: () => Promise.resolve(undefined) });
    expect(await takes.speak(say(4, 'Rest.'), NEVER)).toBeUndefined();
    expect(await stored(4)).toBeUndefined();
    expect(takes).toMatchObject({ spokenCharacters: 0, cachedCharacters: 0, firstTakeAtMs: null });
  });

  it('that is missing, or another one than was placed, is an error', async () => {
    const { takes } = open();
    await takes.speak(say(0, 'Welcome.'), NEVER);
    for (const id of [0, 9])
      await expect(takes.read({ id, sha: 'another' })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
