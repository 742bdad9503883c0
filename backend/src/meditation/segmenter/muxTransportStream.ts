import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, MpegTsOutputFormat, Output } from 'mediabunny';
import { FRAME_BYTES, FRAME_SECONDS } from './segmentPlan.ts';

// Eight frames to a packet: 4.5 % transport overhead; one frame to a packet would be 47 % (ADR 008).
const FRAMES_PER_PACKET = 8;

/**
 * Wraps MP3 frames as one self-contained MPEG-TS file (ISO/IEC 13818-1, one audio stream).
 *
 * @param frames      whole frames of {@link FRAME_BYTES}
 * @param firstFrame  index of the first one in the session: its time stamp is `firstFrame` × 24 ms
 */
export const muxTransportStream = async (frames: Uint8Array, firstFrame: number): Promise<Uint8Array> => {
  const target = new BufferTarget();
  const output = new Output({ format: new MpegTsOutputFormat(), target });
  const source = new EncodedAudioPacketSource('mp3');
  output.addAudioTrack(source);
  await output.start();
  const count = frames.length / FRAME_BYTES;
  for (let frame = 0; frame < count; frame += FRAMES_PER_PACKET) {
    const batch = Math.min(FRAMES_PER_PACKET, count - frame);
    const bytes = frames.subarray(frame * FRAME_BYTES, (frame + batch) * FRAME_BYTES);
    const packet = new EncodedPacket(bytes, 'key', (firstFrame + frame) * FRAME_SECONDS, batch * FRAME_SECONDS);
    await source.add(packet, { decoderConfig: { codec: 'mp3', numberOfChannels: 2, sampleRate: 48_000 } });
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('mediabunny finalized an output without a buffer');
  return new Uint8Array(target.buffer);
};
