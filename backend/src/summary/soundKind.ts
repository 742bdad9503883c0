/** Kinds of files that people's devices record: `webm` in Chromium and Firefox, `mp4` on Apple's, `ogg` in older Firefox. */
export type SoundKind = 'webm' | 'mp4' | 'wav' | 'ogg' | 'mp3';

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Layer III of MPEG 1, 2 and 2.5; bits of the second byte (ISO 11172-3, 2.4.2.3). ADTS differs in its layer. */
const startsMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean => {
  const isReserved = (second & 0x18) === 0x08;
  return first === 0xff && (second & 0xe6) === 0xe2 && !isReserved;
};

/**
 * What a file is by its first bytes. Those of `mp4` begin with the length of a short box: vendors' SDKs look for that.
 *
 * @param bytes  without ID3 tags
 */
export const kindOfSound = (bytes: Uint8Array): SoundKind | undefined => {
  if (latin1(bytes, 0, 4) === '\x1aE\xdf\xa3') return 'webm';
  if (latin1(bytes, 0, 3) === '\0\0\0' && latin1(bytes, 4, 8) === 'ftyp') return 'mp4';
  if (latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WAVE') return 'wav';
  if (latin1(bytes, 0, 4) === 'OggS') return 'ogg';
  return startsMp3Frame(bytes) ? 'mp3' : undefined;
};

const TAG_HEADER_BYTES = 10;

/** Of the ID3v2 tag that a file begins with: four bytes of seven bits each, without header and footer (ID3v2.4, 3.1). */
const tagBytes = (bytes: Uint8Array): number => {
  if (bytes.length < TAG_HEADER_BYTES || latin1(bytes, 0, 3) !== 'ID3') return 0;
  const [flags = 0, ...length] = bytes.subarray(5, TAG_HEADER_BYTES);
  const footerBytes = (flags & 0x10) === 0 ? 0 : TAG_HEADER_BYTES;
  return TAG_HEADER_BYTES + length.reduce((sum, part) => sum * 128 + (part & 0x7f), 0) + footerBytes;
};

/** A file from behind its ID3 tags on. */
export const withoutTags = (bytes: Uint8Array): Uint8Array => {
  let rest = bytes;
  for (let length = tagBytes(rest); length > 0; length = tagBytes(rest)) rest = rest.subarray(length);
  return rest;
};
