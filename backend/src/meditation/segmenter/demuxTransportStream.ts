const PACKET_BYTES = 188;
const SYNC_BYTE = 0x47;
/** Of a PES packet: start code prefix and stream id; two bytes of length; two of flags; the length of what follows. */
const PES_HEADER_BYTES = 9;

/**
 * Takes the audio out of an MPEG-TS file with one MPEG audio stream (ISO/IEC 13818-1): what `muxTransportStream` put in,
 * byte for byte. Of our own, because mediabunny takes ten times as long for it (ADR 005: a download is instant).
 *
 * @throws {RangeError} when it is no MPEG-TS, or cut off
 */
export const demuxTransportStream = (bytes: Uint8Array): Uint8Array => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length % PACKET_BYTES !== 0) throw new RangeError('not a whole number of transport packets');
  const audio = Buffer.allocUnsafe(file.length);
  let audioBytes = 0;
  let audioPid: number | undefined;
  for (let start = 0; start < file.length; start += PACKET_BYTES) {
    if (file.readUInt8(start) !== SYNC_BYTE) throw new RangeError('a transport packet without its sync byte');
    const pid = file.readUInt16BE(start + 1) & 0x1fff;
    const end = start + PACKET_BYTES;
    let from = payloadStart(file, start);
    if (beginsUnit(file, start) && isAudioPes(file, from, end)) {
      audioPid = pid;
      from += PES_HEADER_BYTES + file.readUInt8(from + PES_HEADER_BYTES - 1);
    }
    if (pid === audioPid && from < end) audioBytes += file.copy(audio, audioBytes, from, end);
  }
  return audio.subarray(0, audioBytes);
};

/** Section 2.4.3.2: the payload follows four bytes of header, and an adaptation field if there is one. */
const payloadStart = (file: Buffer, start: number): number => {
  const control = file.readUInt8(start + 3);
  if ((control & 0x10) === 0) return start + PACKET_BYTES;
  return start + 4 + ((control & 0x20) === 0 ? 0 : 1 + file.readUInt8(start + 4));
};

const beginsUnit = (file: Buffer, start: number): boolean => (file.readUInt8(start + 1) & 0x40) !== 0;

/** Section 2.4.3.7: `00 00 01`, then 110x xxxx for MPEG audio. */
const isAudioPes = (file: Buffer, from: number, end: number): boolean =>
  from + PES_HEADER_BYTES <= end && (file.readUInt32BE(from) & ~0x1f) >>> 0 === 0x000001c0;
