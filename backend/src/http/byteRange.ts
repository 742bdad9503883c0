import type { ByteRange } from '../storage/objectStore.ts';

/**
 * Which part of an object a `Range` header asks for (RFC 9110, 14.2).
 *
 * @param header  such as `bytes=0-499`, `bytes=500-` or `bytes=-500`
 * @param size    of the whole object, in bytes
 * @returns       the part; `whole` when there is no header or one that may be ignored (other units, several parts,
 *   not a range); `unsatisfiable` when nothing of the object is in it
 */
export const parseByteRange = (header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' => {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '') return suffix(Number(last), size);
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return 'whole';
  return start < size ? { start, end } : 'unsatisfiable';
};

const suffix = (length: number, size: number): ByteRange | 'unsatisfiable' =>
  length === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - length), end: size - 1 };
