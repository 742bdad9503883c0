import { describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { sampleKey, textBytes } from '../storage/storeContract/samples.ts';
import { makeSqlitePlace } from '../storage/storeContract/sqlitePlace.ts';
import type { VendorCall } from './metrics.ts';
import { observeStore } from './observeStore.ts';
import { observeVoice } from './observeVoice.ts';

const NEVER = new AbortController().signal;

describe('an observed voice', () => {
  const observed = (speak: () => Promise<Uint8Array>) => {
    const calls: VendorCall[] = [];
    const times = [1000, 3500];
    const voice = observeVoice(
      { id: 'slt', wordsPerMinute: 136, speak },
      { vendor: 'flite', metrics: { vendorCalled: (call) => calls.push(call) }, elapsedMs: () => times.shift() ?? 0 },
    );
    return { voice, calls };
  };
  const call = { vendor: 'flite', kind: 'speech', seconds: 2.5 };

  it('says the same, and tells who spoke and how long that took', async () => {
    const wav = textBytes('wav');
    const { voice, calls } = observed(() => Promise.resolve(wav));
    expect([voice.id, voice.wordsPerMinute, await voice.speak('Breathe.', NEVER)]).toEqual(['slt', 136, wav]);
    expect(calls).toEqual([{ ...call, outcome: 'ok' }]);
  });

  it('fails as the voice does', async () => {
    const failure = new FloatError('VOICE_FAILED', 'no answer', { retriable: true });
    const { voice, calls } = observed(() => Promise.reject(failure));
    await expect(voice.speak('Breathe.', NEVER)).rejects.toBe(failure);
    expect(calls).toEqual([{ ...call, outcome: 'failed' }]);
  });

  it('counts what is not needed any more apart from failures', async () => {
    const { voice, calls } = observed(() => Promise.reject(new DOMException('aborted', 'AbortError')));
    await expect(voice.speak('Breathe.', AbortSignal.abort())).rejects.toThrow('aborted');
    expect(calls).toEqual([{ ...call, outcome: 'cancelled' }]);
  });
});

it('an observed store passes everything on, and counts every call by how it ended', async () => {
  await using place = await makeSqlitePlace();
  const real = await place.open();
  const used: string[] = [];
  const store = observeStore(real, { storeUsed: (operation, outcome) => used.push(`${operation} ${outcome}`) });
  const key = sampleKey('observed');
  await store.put(key, textBytes('x'));
  await expect(store.put(key, textBytes('y'), { ifNoneMatch: '*' })).rejects.toThrow('precondition');
  expect((await store.get(key))?.size).toBe(1);
  expect((await store.list('')).objects).toHaveLength(1);
  expect(await store.signGet(key, 60)).toBe(await real.signGet(key, 60));
  await store.deleteMany([key]);
  expect(await store.head(key)).toBeUndefined();
  await real[Symbol.asyncDispose]();
  await expect(store.get(key)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
  expect(used).toEqual(['put ok', 'put conflict', 'get ok', 'list ok', 'delete ok', 'head ok', 'get unavailable']);
});
