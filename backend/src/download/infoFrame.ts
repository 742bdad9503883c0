import { FRAME_BYTES, FRAME_SAMPLES } from '../meditation/segmenter/segmentPlan.ts';
import { crc16 } from './crc16.ts';

/** MPEG-1 Layer III without CRC, 128 kbit/s, 48 kHz, joint stereo, original (ISO/IEC 11172-3, 2.4.1.3). */
const FRAME_HEADER = [0xff, 0xfb, 0x94, 0x44] as const;
/** Behind the header and 32 bytes of side information, all zero: a decoder that does not know the tag hears nothing. */
const TAG_START = 36;
const LAME_START = TAG_START + 120;
/** The CRC of the tag is the last of it, and covers what is before. */
const TAG_CRC_START = LAME_START + 34;

const SEEK_ENTRIES = 100;
const HAS_ALL_FIELDS = 0b1111;
/** The encoder's own part of the delay. Decoders add their 529 (LAME's tag counts so). */
const LAME_DELAY_SAMPLES = 576;
const CONSTANT_BITRATE = 1;
const LOWPASS_HUNDRED_HZ = 170;
const BITRATE_KBPS = 128;
/** Joint stereo, from 48 kHz. */
const STEREO_AND_RATE = (3 << 2) | (2 << 6);

export interface InfoFrameFields {
  /** Of the audio, without the Info frame itself. */
  readonly frameCount: number;
  /** Length of what was encoded: decoders that know the tag give back just that. */
  readonly mixSamples: number;
  /** {@link crc16} of all the audio. */
  readonly audioCrc: number;
}

/**
 * The frame that stands before the audio and tells players its length, where to seek, and how much silence the encoder
 * has put around it: an Info (Xing) tag with LAME's extension, as described by its Mp3 Info Tag revision 1.
 */
export const infoFrame = ({ frameCount, mixSamples, audioCrc }: InfoFrameFields): Uint8Array => {
  const frame = Buffer.alloc(FRAME_BYTES);
  const fileBytes = (frameCount + 1) * FRAME_BYTES;
  frame.set(FRAME_HEADER);
  frame.write('Info', TAG_START, 'latin1');
  frame.writeUInt32BE(HAS_ALL_FIELDS, TAG_START + 4);
  frame.writeUInt32BE(frameCount, TAG_START + 8);
  frame.writeUInt32BE(fileBytes, TAG_START + 12);
  frame.set(seekTable(frameCount), TAG_START + 16);
  frame.write('LAME3.100', LAME_START, 'latin1');
  frame.writeUInt8(CONSTANT_BITRATE, LAME_START + 9);
  frame.writeUInt8(LOWPASS_HUNDRED_HZ, LAME_START + 10);
  frame.writeUInt8(BITRATE_KBPS, LAME_START + 20);
  const paddingSamples = frameCount * FRAME_SAMPLES - LAME_DELAY_SAMPLES - mixSamples;
  frame.writeUIntBE((LAME_DELAY_SAMPLES << 12) | paddingSamples, LAME_START + 21, 3);
  frame.writeUInt8(STEREO_AND_RATE, LAME_START + 24);
  frame.writeUInt32BE(fileBytes, LAME_START + 28);
  frame.writeUInt16BE(audioCrc, LAME_START + 32);
  frame.writeUInt16BE(crc16(frame.subarray(0, TAG_CRC_START)), TAG_CRC_START);
  return frame;
};

/** Where each hundredth of the time begins, in 256ths of the bytes. */
const seekTable = (frameCount: number): number[] =>
  Array.from({ length: SEEK_ENTRIES }, (_, i) => {
    const framesBefore = 1 + Math.floor((i * frameCount) / SEEK_ENTRIES);
    return Math.floor((256 * framesBefore) / (frameCount + 1));
  });
