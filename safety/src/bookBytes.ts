import type { AutomatonTables, Packed, SetIndex } from './automatonTables.ts';
import type { CompiledBook, CompiledGroups, SignMeaning } from './phraseBook.ts';

/** A compiled book as bytes: small numbers, seven bits a byte (LEB128), and words as UTF-8. */

class ByteWriter {
  #bytes = new Uint8Array(1 << 20);
  #length = 0;

  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  /** Also below zero: the sign is the last bit. */
  signed(value: number): void {
    this.number(value < 0 ? ((-value - 1) << 1) | 1 : value << 1);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.#byte(byte);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

const END = 'end of phrases';
const TOO_SHORT = 'The compiled phrases end too early.';

class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError(TOO_SHORT);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  signed(): number {
    const value = this.number();
    return (value & 1) === 1 ? -(value >>> 1) - 1 : value >>> 1;
  }

  text(): string {
    const length = this.number();
    if (this.#at + length > this.#bytes.length) throw new RangeError(TOO_SHORT);
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return this.#decoder.decode(bytes);
  }
}

/** Each value is near the one before it, or near that before the last: pairs are written in two columns. */
const writeNumbers = (to: ByteWriter, values: ArrayLike<number>, columns = 1): void => {
  to.number(values.length);
  for (let at = 0; at < values.length; at++) to.signed((values[at] ?? 0) - (values[at - columns] ?? 0));
};

/** Reads a part, and yields again and again: a step takes a few milliseconds, on a slow phone too. */
type Steps<Part> = Generator<void, Part, void>;

const NUMBERS_A_STEP = 8_192;
const WORDS_A_STEP = 512;

const readList = (from: ByteReader): number[] => {
  const list: number[] = [];
  for (let left = from.number(), last = 0; left > 0; left--) list.push((last += from.signed()));
  return list;
};

function* readNumbers(from: ByteReader, columns = 1): Steps<Int32Array> {
  const values = new Int32Array(from.number());
  for (let at = 0; at < values.length; at++) {
    values[at] = from.signed() + (values[at - columns] ?? 0);
    if (at % NUMBERS_A_STEP === NUMBERS_A_STEP - 1) yield;
  }
  return values;
}

const writePacked = (to: ByteWriter, { starts, values }: Packed, columns = 1): void => {
  writeNumbers(to, starts);
  writeNumbers(to, values, columns);
};

function* readPacked(from: ByteReader, columns = 1): Steps<Packed> {
  return { starts: yield* readNumbers(from), values: yield* readNumbers(from, columns) };
}

const writeIndex = (to: ByteWriter, index: SetIndex): void => {
  to.number(index.size);
  for (const [key, ids] of index) {
    to.text(key);
    writeNumbers(to, ids);
  }
};

function* readIndex(from: ByteReader): Steps<SetIndex> {
  const index = new Map<string, readonly number[]>();
  for (let left = from.number(); left > 0; left--) {
    index.set(from.text(), readList(from));
    if (left % WORDS_A_STEP === 0) yield;
  }
  return index;
}

const writeTables = (to: ByteWriter, { sets, words, prefixes, edges, any, closure, groups }: AutomatonTables): void => {
  to.number(sets);
  writeIndex(to, words);
  writeIndex(to, prefixes);
  writePacked(to, edges, 2);
  writeNumbers(to, any);
  writePacked(to, closure);
  writePacked(to, groups);
};

function* readTables(from: ByteReader): Steps<AutomatonTables> {
  return {
    sets: from.number(),
    words: yield* readIndex(from),
    prefixes: yield* readIndex(from),
    edges: yield* readPacked(from, 2),
    any: yield* readNumbers(from),
    closure: yield* readPacked(from),
    groups: yield* readPacked(from),
  };
}

const writeGroups = (to: ByteWriter, { meanings, tables }: CompiledGroups): void => {
  to.text(JSON.stringify(meanings));
  writeTables(to, tables);
};

function* readGroups(from: ByteReader): Steps<CompiledGroups> {
  // Written by this file, from values of this type.
  const meanings = JSON.parse(from.text()) as SignMeaning[];
  return { meanings, tables: yield* readTables(from) };
}

/** @param stamp  names the phrases that were compiled */
export const bookToBytes = (book: CompiledBook, stamp: string): Uint8Array => {
  const to = new ByteWriter();
  to.text(stamp);
  writeGroups(to, book.english);
  writeTables(to, book.englishFigures);
  writeGroups(to, book.foreign);
  writeTables(to, book.foreignFigures);
  // A file that was cut off ends otherwise.
  to.text(END);
  return to.done();
};

/** @throws {RangeError} when the bytes end too early */
export const stampOfBytes = (bytes: Uint8Array): string => {
  const end = new TextEncoder().encode(END);
  const tail = bytes.subarray(-end.length);
  if (tail.length < end.length || tail.some((byte, at) => byte !== end[at])) throw new RangeError(TOO_SHORT);
  return new ByteReader(bytes).text();
};

function* readBook(bytes: Uint8Array): Steps<CompiledBook> {
  stampOfBytes(bytes);
  const from = new ByteReader(bytes);
  from.text();
  return {
    english: yield* readGroups(from),
    englishFigures: yield* readTables(from),
    foreign: yield* readGroups(from),
    foreignFigures: yield* readTables(from),
  };
}

/** @throws {RangeError} when the bytes end too early */
export const bookFromBytes = (bytes: Uint8Array): CompiledBook => {
  const steps = readBook(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/**
 * Like {@link bookFromBytes}, in steps of a few milliseconds, for a thread that renders.
 *
 * @param pause  resolves when the thread has time again
 * @throws {RangeError} when the bytes end too early
 */
export const bookFromBytesInSteps = async (bytes: Uint8Array, pause: () => Promise<void>): Promise<CompiledBook> => {
  const steps = readBook(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
};
