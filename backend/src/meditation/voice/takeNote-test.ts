import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sections } from '../script/script.ts';
import { prepareTake } from './spokenUtterance.ts';
import type { TakeNote } from './takeNote.ts';
import { readTakeNote, withTakeNote } from './takeNote.ts';
import { formatWav, parseWav } from './wav.ts';

const seconds = fc.double({ min: 0.5, max: 12, noNaN: true });
const notes: fc.Arbitrary<TakeNote> = fc.record({
  voice: fc.string(),
  utterance: fc.record({
    id: fc.nat(),
    section: fc.constantFrom(...sections),
    // With whatever people's names are written in, and halves of characters.
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string()),
    breath: fc.array(fc.record({ phase: fc.constantFrom('inhale', 'hold', 'exhale'), seconds }), { maxLength: 4 }),
    pauseAfterSeconds: fc.double({ min: 0, max: 60, noNaN: true }).map((pause) => pause + 0),
    importance: fc.constantFrom('essential', 'optional', 'spare'),
  }),
});

const wavs = fc
  .record({
    sampleRate: fc.constantFrom(8_000, 16_000, 24_000, 48_000),
    samples: fc.int16Array({ maxLength: 200 }).map((samples) => Int16Array.from(samples)),
  })
  .map((wav) => ({ wav, bytes: formatWav(wav) }));

/** A chunk as anybody may add one. */
const chunk = (id: string, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.write(id, 'latin1');
  head.writeUInt32LE(body.byteLength, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.byteLength % 2)]);
};

const note: TakeNote = {
  voice: 'coral',
  utterance: {
    ...{ id: 7, section: 'breathe', text: 'Breathe in.', pauseAfterSeconds: 1.2, importance: 'essential' },
    breath: [{ phase: 'inhale', seconds: 4 }],
  },
};
const wav = formatWav({ sampleRate: 24_000, samples: Int16Array.from({ length: 999 }, (_, n) => n * 9) });

describe('a take with a note', () => {
  it('says what it says, and sounds the same', () => {
    fc.assert(
      fc.property(wavs, notes, ({ wav: spoken, bytes }, told) => {
        const take = withTakeNote(bytes, told);
        expect(readTakeNote(take)).toEqual(told);
        expect(parseWav(take)).toEqual(spoken);
        // RIFF tells its own length.
        expect(new DataView(take.buffer).getUint32(4, true)).toBe(take.byteLength - 8);
      }),
    );
  });

  it('adds nothing to be heard to a take of unknown length, as some servers stream it', () => {
    const streamed = Uint8Array.from(wav);
    for (const claimed of [0, 0xffff_ffff]) {
      new DataView(streamed.buffer).setUint32(40, claimed, true);
      expect(parseWav(withTakeNote(streamed, note))).toEqual(parseWav(wav));
    }
  });

  it('is mixed as the same take without one', () => {
    const { sha: _one, ...plain } = prepareTake(wav);
    const { sha: _other, ...noted } = prepareTake(withTakeNote(wav, note));
    expect(noted).toEqual(plain);
  });

  it('is found among chunks of others, and in the middle of a larger buffer', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 }), fc.nat(9), (bodies, offset) => {
        const others = bodies.map((body, index) => chunk(['LIST', 'fact', 'id3 ', 'bext'][index]!, body));
        const take = withTakeNote(Buffer.concat([wav, ...others]), note);
        const shifted = Buffer.concat([Buffer.alloc(offset, 0xff), take, Buffer.alloc(3)]).subarray(offset);
        expect(readTakeNote(shifted)).toEqual(note);
        expect(parseWav(take)).toEqual(parseWav(wav));
      }),
    );
  });

  it('is not found in sound that happens to contain one', () => {
    const inner = withTakeNote(wav, note);
    const samples = new Int16Array(inner.buffer, 0, inner.byteLength >> 1);
    expect(readTakeNote(formatWav({ sampleRate: 24_000, samples }))).toBeUndefined();
  });
});

describe('a take without a note that can be read', () => {
  const broken = (body: string): Buffer => Buffer.concat([wav, chunk('fltN', Buffer.from(body))]);

  it.each<[string, Uint8Array]>([
    ['none', wav],
    ['nothing at all', new Uint8Array()],
    ['less than a header', wav.subarray(0, 9)],
    ['no JSON', broken('a note')],
    ['nothing in it', broken('')],
    ['other JSON', broken('{"voice":"coral"}')],
    ['an utterance of another kind', broken(JSON.stringify({ ...note, utterance: { ...note.utterance, id: -1 } }))],
    ['a section that is none', broken(JSON.stringify({ ...note, utterance: { ...note.utterance, section: 'end' } }))],
  ])('has none: %s', (_, bytes) => {
    expect(readTakeNote(bytes)).toBeUndefined();
  });

  it('has none when the note is cut off, wherever that is', () => {
    const take = withTakeNote(wav, note);
    const end = take.byteLength - wav.byteLength + 12 - (Buffer.from(JSON.stringify(note)).byteLength % 2);
    for (let length = 0; length < end; length++) expect(readTakeNote(take.subarray(0, length))).toBeUndefined();
    expect(readTakeNote(take.subarray(0, end))).toEqual(note);
  });

  it('is never a reason to fail: any bytes are read to an end', () => {
    const take = withTakeNote(wav, note);
    const damage = fc.array(fc.tuple(fc.nat(take.byteLength - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(damage, (bytes) => {
        const damaged = Uint8Array.from(take);
        for (const [at, value] of bytes) damaged[at] = value;
        const read = readTakeNote(damaged);
        expect(read === undefined || typeof read.utterance.text === 'string').toBe(true);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => readTakeNote(bytes) === undefined));
  });
});
