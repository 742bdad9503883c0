export interface FfmpegTraits {
  readonly architecture?: 'arm64' | 'x86_64';
  /** Number of another processor. */
  readonly machine?: number;
  /** Names a loader of shared libraries. */
  readonly interpreter?: boolean;
  readonly version?: string;
  readonly encoder?: string;
}

const ADDRESS = 0x40_0000;
const PT_LOAD = 1;
const PT_INTERP = 3;
const READ_AND_EXECUTE = 5;
const PAGE_BYTES = 0x1_0000;

/** `write(1, text, length)` and `exit(0)` of Linux; the text stands right behind. */
const sayAndEnd = {
  x86_64: (textAddress: number, length: number): Buffer => {
    const code = Buffer.from('b801000000bf0100000048be0000000000000000ba000000000f05b83c00000031ff0f05', 'hex');
    code.writeBigUInt64LE(BigInt(textAddress), 12);
    code.writeUInt32LE(length, 21);
    return code;
  },
  arm64: (_textAddress: number, length: number): Buffer => {
    const move = (register: number, value: number): number => (0xd2800000 | (value << 5) | register) >>> 0;
    const [svc, adrX1] = [0xd4000001, 0x10000001];
    // From the third instruction to behind the last one.
    const ahead = 6 * 4;
    const words = [
      move(8, 64),
      move(0, 1),
      adrX1 | ((ahead >> 2) << 5),
      move(2, length),
      svc,
      move(8, 93),
      move(0, 0),
      svc,
    ];
    const code = Buffer.alloc(words.length * 4);
    for (const [index, word] of words.entries()) code.writeUInt32LE(word >>> 0, index * 4);
    return code;
  },
};

const programHeader = (type: number, fileBytes: number): Buffer => {
  const header = Buffer.alloc(56);
  header.writeUInt32LE(type, 0);
  header.writeUInt32LE(READ_AND_EXECUTE, 4);
  for (const offset of [16, 24]) header.writeBigUInt64LE(BigInt(ADDRESS), offset);
  for (const offset of [32, 40]) header.writeBigUInt64LE(BigInt(fileBytes), offset);
  header.writeBigUInt64LE(BigInt(PAGE_BYTES), 48);
  return header;
};

/**
 * The smallest static program that passes for ffmpeg: whatever it is asked, it says its version and its encoder. It runs
 * on Linux with the processor that it is for.
 */
export const staticFfmpeg = ({
  architecture = 'x86_64',
  machine = architecture === 'x86_64' ? 0x3e : 0xb7,
  interpreter = false,
  version = '7.0.2-static',
  encoder = 'libmp3lame',
}: FfmpegTraits): Buffer => {
  const types = [PT_LOAD, ...(interpreter ? [PT_INTERP] : [])];
  const codeOffset = 64 + 56 * types.length;
  const said = Buffer.from(`ffmpeg version ${version} of a test\n A....D ${encoder}\n`);
  // In the text of the real one, it stands like this.
  const hidden = Buffer.from(`\0%s version ${version} Copyright\0`);
  const codeBytes = sayAndEnd[architecture](0, 0).length;
  const code = sayAndEnd[architecture](ADDRESS + codeOffset + codeBytes, said.length);
  const body = Buffer.concat([code, said, hidden]);

  const head = Buffer.alloc(64);
  head.write('\x7fELF\x02\x01\x01', 'latin1');
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(machine, 18);
  head.writeUInt32LE(1, 20);
  head.writeBigUInt64LE(BigInt(ADDRESS + codeOffset), 24);
  head.writeBigUInt64LE(64n, 32);
  for (const [offset, value] of [
    [52, 64],
    [54, 56],
    [56, types.length],
  ] as const)
    head.writeUInt16LE(value, offset);
  const headers = types.map((type) => programHeader(type, codeOffset + body.length));
  return Buffer.concat([head, ...headers, body]);
};
