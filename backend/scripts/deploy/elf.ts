/** What the head of a Linux program tells of it. */
export interface ElfProgram {
  /** As AWS calls it; undefined: another one. */
  readonly architecture: 'arm64' | 'x86_64' | undefined;
  /** Brings all its libraries with it, so that it runs on any Linux. */
  readonly isStatic: boolean;
}

const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const MACHINES: Readonly<Record<number, ElfProgram['architecture']>> = { 0x3e: 'x86_64', 0xb7: 'arm64' };
/** A program header that names the loader of shared libraries. */
const PT_INTERP = 3;

/** How much of a file {@link readElf} wants to see: the program headers stand right behind the first 64 bytes. */
export const ELF_HEAD_BYTES = 4096;

/**
 * Reads the ELF header and the program headers (System V ABI, Object Files).
 *
 * @param head  the first {@link ELF_HEAD_BYTES} of a file, or all of it
 * @returns     undefined when it is no 64-bit program for Linux
 */
export const readElf = (head: Uint8Array): ElfProgram | undefined => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 64 || view.getUint32(0) !== MAGIC) return undefined;
  if (head[4] !== CLASS_64 || head[5] !== LITTLE_ENDIAN) return undefined;
  const offset = Number(view.getBigUint64(32, true));
  const [size, count] = [view.getUint16(54, true), view.getUint16(56, true)];
  if (count === 0 || size < 4 || offset + size * count > head.length) return undefined;
  const types = Array.from({ length: count }, (_, index) => view.getUint32(offset + index * size, true));
  return { architecture: MACHINES[view.getUint16(18, true)], isStatic: !types.includes(PT_INTERP) };
};
