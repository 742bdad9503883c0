import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FloatError } from '../../errors.ts';
import { ModelLines } from '../../vendors/modelLines.ts';
import { Spending } from '../../vendors/spending.ts';
import type { VendorFault } from '../../vendors/vendorError.ts';
import { VendorError } from '../../vendors/vendorError.ts';
import { failureOf, keepNotes, NEVER, settingsFor, SPEAKER } from '../../vendors/vendorsFixture.ts';
import type { Section, Utterance } from '../script/script.ts';
import { sections } from '../script/script.ts';
import { createFlitePool } from './fliteVoice.ts';
import { createModelVoice } from './modelVoice.ts';
import type { Said, SpokenBefore, VoiceChange } from './sessionVoice.ts';
import { SessionVoice } from './sessionVoice.ts';
import type { Voice } from './voice.ts';
import { parseWav } from './wav.ts';

const say = (id: number, section: Section): Utterance => ({
  ...{ id, section, text: `${section} ${id}`, breath: [], pauseAfterSeconds: 1, importance: 'essential' },
});

/** A script of so many utterances for each section. */
const scriptOf = (counts: readonly number[]): Utterance[] =>
  counts
    .flatMap((count, index) => Array.from({ length: count }, () => sections[index]!))
    .map((section, id) => say(id, section));

const wavOf = (voice: string, text: string): Uint8Array => Buffer.from(`${voice}: ${text}`);

/** @param fails  whether it cannot say a text; asked each time, takes some turns of the event loop */
const voiceThat = (id: string, fails: (text: string) => boolean, heard: string[] = []): Voice => ({
  ...{ id, wordsPerMinute: 130 },
  speak: async (text) => {
    heard.push(`${id}: ${text}`);
    for (let turn = 0; turn < (text.length * 7 + id.length) % 5; turn++) await Promise.resolve();
    if (fails(text)) throw new VendorError(id, 'failed', { status: 500 });
    return wavOf(id, text);
  },
});
const never = (): boolean => false;

/** As a session does it: the next ones are begun before the first is ready. */
const speakAll = async (voice: SessionVoice, utterances: readonly Utterance[], ahead = 3) => {
  const begun: Promise<Said | undefined>[] = [];
  for (const [index, utterance] of utterances.entries()) {
    if (index >= ahead) await begun[index - ahead];
    begun.push(voice.speak(utterance, NEVER));
  }
  return Promise.all(begun);
};

const voicesOf = (said: readonly (Said | undefined)[]) => said.map((one) => one?.voice);

describe('the voices of a session', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
  /** For each voice but the last one, the ids that it cannot say. */
  const faults = fc.array(fc.uniqueArray(fc.nat(19)), { maxLength: 3 });

  const openSession = (cannot: readonly (readonly number[])[], before: readonly SpokenBefore[] = []) => {
    const fails = (ids: readonly number[]) => (text: string) => ids.includes(Number(text.split(' ')[1]));
    const embedded = voiceThat('embedded', never);
    return new SessionVoice([...cannot.map((ids, n) => voiceThat(`model-${n}`, fails(ids))), embedded], before);
  };

  /** Leaves to each voice one sentence of a section that it cannot say, beside those that it cannot begin: none is lost. */
  const withoutLosses = (script: readonly Utterance[], cannot: readonly (readonly number[])[]): number[][] =>
    cannot.map((ids) => {
      const failed = new Set<Section>();
      return ids.filter((id) => {
        const section = script[id]?.section;
        if (section === undefined || script[id - 1]?.section !== section) return true;
        return !failed.has(section) && failed.add(section).size > 0;
      });
    });

  /** What must come out: a section belongs to the first voice, from the one before on, that can say how it begins. */
  const expectedVoices = (script: readonly Utterance[], cannot: readonly (readonly number[])[]) => {
    let current = 0;
    return script.map(({ id, section }, index) => {
      if (script[index - 1]?.section !== section) while (cannot[current]?.includes(id) === true) current++;
      if (cannot[current]?.includes(id) === true) return undefined;
      return current === cannot.length ? 'embedded' : `model-${current}`;
    });
  };

  it('change where a section begins, never within; whoever has failed there does not come back', async () => {
    await fc.assert(
      fc.asyncProperty(counts, faults, fc.integer({ min: 1, max: 5 }), async (sizes, ids, ahead) => {
        const script = scriptOf(sizes);
        const cannot = withoutLosses(script, ids);
        const said = await speakAll(openSession(cannot), script, ahead);
        expect(voicesOf(said)).toEqual(expectedVoices(script, cannot));
        for (const [index, one] of said.entries())
          if (one !== undefined) expect(one.wav).toEqual(wavOf(one.voice, script[index]!.text));
      }),
      { numRuns: 300 },
    );
  });

  it('stay the same when a session goes on in another process, at whatever moment', async () => {
    await fc.assert(
      fc.asyncProperty(counts, faults, fc.nat(20), async (sizes, ids, cut) => {
        const script = scriptOf(sizes);
        const cannot = withoutLosses(script, ids);
        const whole = voicesOf(await speakAll(openSession(cannot), script));
        const before = script.slice(0, cut).flatMap(({ section }, index): SpokenBefore[] => {
          const voice = whole[index];
          return voice === undefined ? [] : [{ section, voice }];
        });
        const resumed = await speakAll(openSession(cannot, before), script.slice(cut));
        expect(voicesOf(resumed)).toEqual(whole.slice(cut));
      }),
      { numRuns: 300 },
    );
  });

  it('are asked once for every sentence, whoever decides', async () => {
    const heard: string[] = [];
    const voices = ['model', 'embedded'].map((id) => voiceThat(id, never, heard));
    const script = scriptOf([3, 3, 2]);
    await speakAll(new SessionVoice(voices), script);
    expect(heard).toEqual(script.map(({ text }) => `model: ${text}`));
  });
});

describe('a section', () => {
  it('waits for its first sentence: nobody begins the second one in a voice that may not stay', async () => {
    const heard: string[] = [];
    const answer = Promise.withResolvers<Uint8Array>();
    const first: Voice = {
      ...{ id: 'model', wordsPerMinute: 130 },
      speak: (text) => (heard.push(`model: ${text}`), answer.promise),
    };
    const voice = new SessionVoice([first, voiceThat('embedded', never, heard)]);
    const speaking = [say(0, 'arrive'), say(1, 'arrive'), say(2, 'breathe')].map((one) => voice.speak(one, NEVER));
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(['model: arrive 0']);
    answer.reject(new VendorError('model', 'timeout'));
    expect(voicesOf(await Promise.all(speaking))).toEqual(['embedded', 'embedded', 'embedded']);
  });

  it('leaves a sentence out that its voice cannot say, and goes on in the same voice', async () => {
    const voices = [voiceThat('model', (text) => text === 'practice 1'), voiceThat('embedded', never)];
    const script = scriptOf([0, 0, 3, 1]);
    expect(voicesOf(await speakAll(new SessionVoice(voices), script))).toEqual(['model', undefined, 'model', 'model']);
  });

  it('goes on in the voice that an earlier worker has had, even if a better one is there again', async () => {
    const voices = [voiceThat('model', never), voiceThat('embedded', never)];
    const before = [
      { section: 'arrive', voice: 'model' },
      { section: 'breathe', voice: 'embedded' },
    ] as const;
    const voice = new SessionVoice(voices, before);
    const script = [say(5, 'breathe'), say(6, 'practice')];
    expect(voicesOf(await speakAll(voice, script))).toEqual(['embedded', 'embedded']);
  });

  it('is decided anew when nobody knows the voice any more, or whose it was', async () => {
    const voices = [voiceThat('model', never), voiceThat('embedded', never)];
    const before: SpokenBefore[] = [{ section: 'arrive', voice: 'gone' }, { section: 'arrive' }];
    expect(voicesOf([await new SessionVoice(voices, before).speak(say(3, 'arrive'), NEVER)])).toEqual(['model']);
  });

  it('is decided anew after the session’s voice was stopped', async () => {
    const reason = new Error('the session ends');
    let isStopped = true;
    const first: Voice = { ...voiceThat('model', never), speak: () => Promise.reject(reason) };
    const voices = [
      { ...first, speak: (text: string) => (isStopped ? Promise.reject(reason) : Promise.resolve(wavOf('m', text))) },
      voiceThat('embedded', never),
    ];
    const voice = new SessionVoice(voices);
    expect(await failureOf(voice.speak(say(0, 'arrive'), NEVER))).toBe(reason);
    isStopped = false;
    expect((await voice.speak(say(0, 'arrive'), NEVER))?.voice).toBe('model');
  });
});

describe('a voice that is gone in the middle of a section', () => {
  const gone = (from: number) => voiceThat('model', (text) => Number(text.split(' ')[1]) >= from);
  const opened = (voices: readonly Voice[]) => {
    const changes: VoiceChange[] = [];
    return { changes, voice: new SessionVoice(voices, [], (change) => changes.push(change)) };
  };

  it('is lost after two sentences in a row, and nothing more is said until the next one steps in', async () => {
    const heard: string[] = [];
    const { voice, changes } = opened([gone(2), voiceThat('embedded', never, heard)]);
    expect(voicesOf(await speakAll(voice, scriptOf([0, 0, 6]), 1))).toEqual([
      ...['model', 'model'],
      ...Array.from({ length: 4 }, () => undefined),
    ]);
    expect([voice.isLost, heard]).toEqual([true, []]);
    expect(changes).toEqual([{ failed: 'model', fault: 'failed' }]);
    voice.stepIn();
    expect(voice.isLost).toBe(false);
    const rest = [say(6, 'practice'), say(7, 'practice'), say(8, 'return')];
    expect(voicesOf(await speakAll(voice, rest))).toEqual(['embedded', 'embedded', 'embedded']);
  });

  it('is lost at once when nobody asks it any more', async () => {
    const refuse = (fault: VendorFault): Voice => ({
      ...{ id: 'model', wordsPerMinute: 130 },
      speak: (text) =>
        text.endsWith('0') ? Promise.resolve(wavOf('model', text)) : Promise.reject(new VendorError('model', fault)),
    });
    for (const [fault, isLost] of [
      ['circuit_open', true],
      ['budget', true],
      ['refused', false],
    ] as const) {
      const { voice } = opened([refuse(fault), voiceThat('embedded', never)]);
      await speakAll(voice, scriptOf([2]));
      expect([fault, voice.isLost]).toEqual([fault, isLost]);
    }
  });

  it('is not lost by sentences that fail with others between them', async () => {
    const every = voiceThat('model', (text) => Number(text.split(' ')[1]) % 2 === 1);
    const { voice } = opened([every, voiceThat('embedded', never)]);
    await speakAll(voice, scriptOf([0, 0, 9]), 1);
    expect(voice.isLost).toBe(false);
  });

  it('is not missed where the next section has begun: its first sentence has found another voice', async () => {
    const { voice, changes } = opened([gone(1), voiceThat('embedded', never)]);
    expect(voicesOf(await speakAll(voice, scriptOf([2, 2]), 4))).toEqual(['model', undefined, 'embedded', 'embedded']);
    expect([voice.isLost, changes.length]).toEqual([false, 1]);
  });

  it('is followed by each of the others in turn', async () => {
    const { voice, changes } = opened([gone(1), { ...gone(4), id: 'second' }, voiceThat('embedded', never)]);
    await speakAll(voice, scriptOf([0, 0, 3]), 1);
    voice.stepIn();
    const more = await speakAll(
      voice,
      [3, 4, 5].map((id) => say(id, 'practice')),
      1,
    );
    expect(voicesOf(more)).toEqual(['second', undefined, undefined]);
    voice.stepIn();
    expect((await voice.speak(say(6, 'practice'), NEVER))?.voice).toBe('embedded');
    expect(changes.map(({ failed }) => failed)).toEqual(['model', 'second']);
  });
});

describe('the voice that is always there', () => {
  const mute = (retriable: boolean) => {
    const heard: string[] = [];
    const speak = (text: string) => {
      heard.push(text);
      return Promise.reject(new FloatError('VOICE_FAILED', 'no answer', { retriable }));
    };
    return { heard, voice: { id: 'embedded', wordsPerMinute: 123, speak } satisfies Voice };
  };

  it('fails the session with VOICE_FAILED after three sentences in a row, each tried three times', async () => {
    const model = voiceThat('model', () => true);
    for (const others of [[], [model]]) {
      const { heard, voice } = mute(true);
      const session = new SessionVoice([...others, voice]);
      expect(await session.speak(say(0, 'arrive'), NEVER)).toBeUndefined();
      expect(await session.speak(say(1, 'arrive'), NEVER)).toBeUndefined();
      const failure = await failureOf(session.speak(say(2, 'arrive'), NEVER));
      expect(failure).toMatchObject({ code: 'VOICE_FAILED', retriable: true });
      expect(heard).toHaveLength(9);
    }
  });

  it('leaves out what it refuses to say, however often, and asks for it once', async () => {
    const { heard, voice } = mute(false);
    const leftOut: string[] = [];
    const session = new SessionVoice([voice], [], undefined, (id) => leftOut.push(id));
    for (const utterance of scriptOf([4, 4])) expect(await session.speak(utterance, NEVER)).toBeUndefined();
    expect(heard).toHaveLength(8);
    expect(leftOut).toEqual(Array(8).fill('embedded'));
  });

  it('is not broken by one sentence now and then that it cannot say', async () => {
    const voice: Voice = {
      ...{ id: 'embedded', wordsPerMinute: 123 },
      speak: (text) =>
        /[02468]$/.test(text)
          ? Promise.reject(new FloatError('VOICE_FAILED', 'no answer', { retriable: true }))
          : Promise.resolve(wavOf('embedded', text)),
    };
    const said = voicesOf(await speakAll(new SessionVoice([voice]), scriptOf([4, 4]), 1));
    expect(said).toEqual([undefined, 'embedded', undefined, 'embedded', undefined, 'embedded', undefined, 'embedded']);
  });

  it('ends a session that is cancelled with the reason, and leaves nothing out', async () => {
    const reason = new Error('enough');
    const { voice } = mute(true);
    expect(await failureOf(new SessionVoice([voice]).speak(say(0, 'arrive'), AbortSignal.abort(reason)))).toBe(reason);
  });
});

it('steps in for a vendor that is gone, from the next section on', async () => {
  await using vendor = await startFakeVendor();
  await using flite = await createFlitePool({ threads: 1 });
  const { metrics, log } = keepNotes();
  const lines = new ModelLines({ settings: settingsFor(vendor), metrics });
  const spending = new Spending(lines.settings.budget);
  const model = createModelVoice({ lines, name: SPEAKER, voiceName: 'coral', spending, log });
  const voice = new SessionVoice([model, flite.voice('slt')!]);
  const speakNext = async (id: number, section: Section) => voice.speak(say(id, section), NEVER);
  expect((await speakNext(0, 'arrive'))?.voice).toBe('coral');
  vendor.failNext('speech', '401', '401');
  expect(await speakNext(1, 'arrive')).toBeUndefined();
  const stepped = await speakNext(2, 'breathe');
  expect(stepped?.voice).toBe('slt');
  expect(parseWav(stepped!.wav).samples.length).toBeGreaterThan(2400);
  expect((await speakNext(3, 'practice'))?.voice).toBe('slt');
  expect(vendor.ledger.map(({ outcome }) => outcome)).toEqual(['ok', '401', '401']);
});
