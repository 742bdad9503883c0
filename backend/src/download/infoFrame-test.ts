import { describe, expect, it } from 'vitest';
import { framesOfMix } from '../meditation/segmenter/segmentPlan.ts';
import { crc16 } from './crc16.ts';
import { infoFrame } from './infoFrame.ts';

describe('crc16', () => {
  it('is the one of the catalogues (CRC-16/ARC), in one go or in parts', () => {
    const digits = Buffer.from('123456789');
    expect(crc16(digits)).toBe(0xbb3d);
    expect(crc16(digits.subarray(4), crc16(digits.subarray(0, 4)))).toBe(0xbb3d);
  });
});

describe('the Info frame', () => {
  const mixSamples = 2500 * 1152;
  const frame = Buffer.from(infoFrame({ frameCount: framesOfMix(mixSamples), mixSamples, audioCrc: 0xabcd }));

  it('is as long as every other frame, and counts the frames behind it and all bytes', () => {
    expect(frame).toHaveLength(384);
    expect(frame.readUInt32BE(44)).toBe(2501);
    expect(frame.readUInt32BE(48)).toBe(2502 * 384);
    expect(frame.readUInt16BE(188)).toBe(0xabcd);
    expect(frame.readUInt16BE(190)).toBe(crc16(frame.subarray(0, 190)));
  });

  it('has a seek table that rises from the first audio frame to the end', () => {
    const table = [...frame.subarray(52, 152)];
    expect(table[0]).toBe(0);
    expect(table).toEqual(table.toSorted((a, b) => a - b));
    expect(table[50]).toBe(128);
    expect(table[99]).toBe(Math.floor(256 * 0.99));
  });

  it('tells players to leave out what the encoder put around the mix', () => {
    const [delay, padding] = [frame.readUIntBE(177, 3) >> 12, frame.readUIntBE(177, 3) & 0xfff];
    // What remains between delay and padding is the mix; decoders shift both by their own 529 samples.
    expect([delay, padding]).toEqual([576, 576]);
    expect(2501 * 1152 - delay - padding).toBe(mixSamples);
  });
});
