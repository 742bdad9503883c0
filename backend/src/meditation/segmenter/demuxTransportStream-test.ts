import fc from 'fast-check';
import { BufferSource, EncodedPacketSink, Input, MPEG_TS } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { demuxTransportStream } from './demuxTransportStream.ts';
import { muxTransportStream } from './muxTransportStream.ts';
import { FRAME_BYTES } from './segmentPlan.ts';

/** Frames with a real header and any content, sync words among it. */
const framesOf = (count: number, seed: number): Buffer => {
  const frames = Buffer.alloc(count * FRAME_BYTES);
  for (let i = 0; i < frames.length; i++) frames[i] = (Math.imul(i + seed, 2_654_435_761) >>> 13) & 0xff;
  for (let frame = 0; frame < count; frame++) frames.set([0xff, 0xfb, 0x94, 0x44], frame * FRAME_BYTES);
  return frames;
};

describe('taking frames out of a segment', () => {
  it('gives what was put in, byte for byte, whatever its length and time', async () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 210 }), fc.integer({ min: 0, max: 80_000 }), fc.nat());
    await fc.assert(
      fc.asyncProperty(cases, async ([count, firstFrame, seed]) => {
        const frames = framesOf(count, seed);
        expect(Buffer.compare(demuxTransportStream(await muxTransportStream(frames, firstFrame)), frames)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('finds what mediabunny finds', async () => {
    const segment = await muxTransportStream(framesOf(208, 5), 1000);
    const track = await new Input({ source: new BufferSource(segment), formats: [MPEG_TS] }).getPrimaryAudioTrack();
    const packets = await Array.fromAsync(new EncodedPacketSink(track!).packets(), ({ data }) => data);
    expect(Buffer.compare(demuxTransportStream(segment), Buffer.concat(packets))).toBe(0);
  });

  it('refuses what is cut off or something else', async () => {
    const segment = await muxTransportStream(framesOf(8, 1), 0);
    expect(() => demuxTransportStream(segment.subarray(0, -1))).toThrow(RangeError);
    expect(() => demuxTransportStream(segment.with(188, 0))).toThrow(RangeError);
    expect(demuxTransportStream(new Uint8Array())).toHaveLength(0);
  });
});
