import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEVER } from '../../vendors/vendorsFixture.ts';
import { VendorError } from '../../vendors/vendorError.ts';
import { isGoodbyeSaid } from '../script/goodbye.ts';
import { nominalSeconds } from '../script/sessionBudget.ts';
import type { ScriptWriter, Utterance } from '../script/script.ts';
import { sections } from '../script/script.ts';
import { libraryWriter, repeatedSentences, requestFor, utterancesOf } from '../script/scriptFixture.ts';
import { systemClock } from '../timeline/clock.ts';
import { Outlook } from '../timeline/outlook.ts';
import type { SpokenUtterance } from '../timeline/placeUtterances.ts';
import { secondsToSamples } from '../pcm.ts';
import { SessionVoice } from './sessionVoice.ts';
import { speakScript } from './speakScript.ts';
import type { Voice } from './voice.ts';

/** @param goneAfter  so many sentences it says, and then none */
const voiceUntil = (id: string, goneAfter: number): Voice => {
  let asked = 0;
  return {
    ...{ id, wordsPerMinute: 125 },
    speak: async () => {
      await Promise.resolve();
      if (asked++ >= goneAfter) throw new VendorError(id, 'timeout');
      return new Uint8Array();
    },
  };
};

/** An outlook that remembers what it was told of. */
class NotingOutlook extends Outlook {
  readonly writtenIds: number[] = [];

  override wrote(utterance: Utterance): void {
    this.writtenIds.push(utterance.id);
    super.wrote(utterance);
  }
}

const speakSession = async (
  minutes: number,
  seed: number,
  goneAfter: readonly number[],
  writer: ScriptWriter = libraryWriter,
) => {
  const request = requestFor(minutes, seed);
  const outlook = new NotingOutlook(secondsToSamples(request.durationSeconds), request.wordsPerMinute);
  const vendors = goneAfter.map((count, index) => voiceUntil(`vendor-${index}`, count));
  const voice = new SessionVoice([...vendors, voiceUntil('embedded', Infinity)]);
  const speak = async (utterance: Utterance): Promise<SpokenUtterance | undefined> => {
    if (utterance.importance === 'spare') return undefined;
    const said = await voice.speak(utterance, NEVER);
    return said && { utterance, pcm: new Float32Array(), gainDb: 0, sha: '', voice: said.voice };
  };
  const parts = {
    ...{ writer, library: libraryWriter, request, prefix: [], ahead: [], isRepeated: true, outlook },
    ...{ clock: systemClock, log: { titled: () => undefined }, voice, speak },
  };
  const spoken = await Array.fromAsync(speakScript(parts, NEVER));
  return {
    request,
    outlook,
    voice,
    utterances: spoken.map(({ utterance }) => utterance),
    voices: spoken.map((one) => one.voice),
  };
};

describe('a script whose voices are lost', () => {
  it('is spoken to its end, for as long as was planned, and nothing comes twice', async () => {
    const goneAfter = fc.array(fc.nat(60), { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 20 }), fc.nat(1000), goneAfter, async (minutes, seed, counts) => {
        const { request, utterances, voices } = await speakSession(minutes, seed, counts);
        expect(isGoodbyeSaid(utterances)).toBe(true);
        expect(repeatedSentences(utterances)).toEqual([]);
        expect(utterances.at(-1)?.section).toBe('return');
        const ids = utterances.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => one - other));
        const order = utterances.map(({ section }) => sections.indexOf(section));
        expect(order).toEqual(order.toSorted((one, other) => one - other));
        const heardAs = voices.map((id) => ['vendor-0', 'vendor-1', 'embedded'].indexOf(id ?? ''));
        expect(heardAs).toEqual(heardAs.toSorted((one, other) => one - other));
        const seconds = nominalSeconds(utterances, request.wordsPerMinute) + 20;
        // Pauses stretch, and spare lines come in.
        expect(seconds / request.durationSeconds).toBeGreaterThan(0.65);
        expect(seconds / request.durationSeconds).toBeLessThan(1.15);
      }),
      { numRuns: 150 },
    );
  });

  it('changes its voice only where something begins: a section, or another practice', async () => {
    const minutes = fc.integer({ min: 3, max: 20 });
    await fc.assert(
      fc.asyncProperty(minutes, fc.nat(1000), fc.nat(60), async (length, seed, goneAfter) => {
        const { request, utterances, voices } = await speakSession(length, seed, [goneAfter]);
        const at = voices.indexOf('embedded');
        const [before, after] = [utterances[at - 1], utterances[at]];
        if (after === undefined || before?.section !== after.section) return;
        expect(['practice', 'return']).toContain(after.section);
        const begun = libraryWriter.continue(request, utterances.slice(0, at), NEVER, after.section);
        const [first] = utterancesOf(await Array.fromAsync(begun)).filter(({ importance }) => importance !== 'spare');
        expect(after.text).toBe(first?.text);
      }),
      { numRuns: 100 },
    );
  });

  it('is not taken up again by a writer that is late', async () => {
    const closed = Promise.withResolvers<undefined>();
    const late: ScriptWriter = {
      ...libraryWriter,
      async *write(request, signal) {
        let written = 0;
        try {
          for await (const event of libraryWriter.write(request, signal)) {
            // Slower than the voice: when it is lost, most of the script is still to come.
            await delay(written++ > 3 ? 5 : 0);
            yield event;
          }
        } finally {
          closed.resolve(undefined);
        }
      },
    };
    const { utterances, outlook, voice } = await speakSession(5, 3, [8], late);
    expect(voice.isLost).toBe(false);
    expect(utterances.at(-1)?.section).toBe('return');
    // Nothing of it is noted once it was left: its ids are another's by then.
    await closed.promise;
    expect(new Set(outlook.writtenIds).size).toBe(outlook.writtenIds.length);
    expect(outlook.after(utterances.at(-1)!.id).speechSamples).toBe(0);
  });

  it('ends where a goodbye was said, if the voice is lost after that', async () => {
    const whole = await speakSession(3, 5, []);
    const count = whole.utterances.length;
    const { utterances } = await speakSession(3, 5, [count - 1]);
    expect(utterances.length).toBeLessThanOrEqual(count);
    expect(utterances.at(-1)?.section).toBe('return');
  });
});
