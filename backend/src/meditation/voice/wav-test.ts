import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FloatError } from '../../errors.ts';
import { formatWav, parseWav } from './wav.ts';

const wav = formatWav({ sampleRate: 16_000, samples: Int16Array.of(1, -2, 32767, -32768) });

const withDataSize = (size: number): Uint8Array => {
  const bytes = wav.slice();
  new DataView(bytes.buffer).setUint32(40, size, true);
  return bytes;
};

describe('parseWav', () => {
  it('reads back what formatWav wrote', () => {
    fc.assert(
      fc.property(fc.int16Array(), fc.constantFrom(8_000, 16_000, 24_000, 48_000), (samples, sampleRate) => {
        const parsed = parseWav(formatWav({ sampleRate, samples: new Int16Array(samples) }));
        expect(parsed).toEqual({ sampleRate, samples });
      }),
    );
  });

  it('passes over chunks that it does not know, of odd length too', () => {
    const extra = Buffer.from('LIST\x03\0\0\0abc\0', 'latin1');
    const bytes = Buffer.concat([wav.subarray(0, 12), extra, wav.subarray(12)]);
    expect(parseWav(bytes).samples).toEqual(Int16Array.of(1, -2, 32767, -32768));
  });

  it.each([0, 0xffff_ffff, 1000])('reads to the end when a streamed file claims %i bytes of data', (size) => {
    expect(parseWav(withDataSize(size)).samples).toHaveLength(4);
  });

  it('leaves out the half sample at the end of a file that was cut off', () => {
    expect(parseWav(wav.subarray(0, wav.length - 1)).samples).toHaveLength(3);
  });

  it('refuses what is not mono 16 bit PCM', () => {
    const stereo = wav.slice();
    new DataView(stereo.buffer).setUint16(22, 2, true);
    expect(() => parseWav(stereo)).toThrow('2 channels');
  });

  it('answers any bytes with samples or VOICE_FAILED, never with another error', () => {
    const damaged = fc
      .tuple(fc.nat(wav.length - 1), fc.nat(255), fc.nat(wav.length))
      .map(([position, value, length]) => {
        const bytes = wav.slice();
        bytes[position] = value;
        return bytes.subarray(0, length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), damaged), (bytes) => {
        try {
          parseWav(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(FloatError);
          expect(error).toMatchObject({ code: 'VOICE_FAILED', retriable: false });
        }
      }),
    );
  });
});
