/**
 * The thirteen calls of WASI preview 1 that flite makes, over memory: its arguments come from here, the one file it
 * writes stays here. Node's own `node:wasi` would put every spoken sentence on the disk for a moment.
 *
 * Numbers below: https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */
const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const INVALID = 28;
const FIRST_PREOPEN = 3;
const OUTPUT_FILE = 4;
const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const ALL_RIGHTS = 0xffff_ffff_ffff_ffffn;

/** Thrown through the program by `proc_exit`; caught by {@link runInMemory}. */
class ProgramExit extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** A file in memory that grows as it is written. */
class MemoryFile {
  #bytes = new Uint8Array(256 * 1024);
  #length = 0;
  position = 0;

  get length(): number {
    return this.#length;
  }

  write(chunk: Uint8Array): void {
    const end = this.position + chunk.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#bytes.set(chunk, this.position);
    this.position = end;
    this.#length = Math.max(this.#length, end);
  }

  contents(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** The program's memory, seen anew for every call: it moves when it grows. */
class ProgramMemory {
  memory: WebAssembly.Memory | undefined;

  get bytes(): Uint8Array {
    if (this.memory === undefined) throw new TypeError('the program called before it was started');
    return new Uint8Array(this.memory.buffer);
  }

  get view(): DataView {
    const { buffer, byteOffset, byteLength } = this.bytes;
    return new DataView(buffer, byteOffset, byteLength);
  }

  setU32(address: number, value: number): number {
    this.view.setUint32(address, value, true);
    return SUCCESS;
  }

  setU64(address: number, value: bigint): number {
    this.view.setBigUint64(address, value, true);
    return SUCCESS;
  }

  /** The buffers of a scatter/gather list: pairs of address and length. */
  buffers(list: number, count: number): Uint8Array[] {
    const { bytes, view } = this;
    return Array.from({ length: count }, (_, index) => {
      const start = view.getUint32(list + index * 8, true);
      return bytes.subarray(start, start + view.getUint32(list + index * 8 + 4, true));
    });
  }
}

const argumentCalls = (program: ProgramMemory, args: readonly string[]) => {
  const encoded = args.map((argument) => new TextEncoder().encode(`${argument}\0`));
  return {
    args_sizes_get: (count: number, size: number): number => {
      program.setU32(count, encoded.length);
      return program.setU32(
        size,
        encoded.reduce((sum, argument) => sum + argument.length, 0),
      );
    },
    args_get: (pointers: number, start: number): number => {
      let address = start;
      for (const [index, argument] of encoded.entries()) {
        program.setU32(pointers + index * 4, address);
        program.bytes.set(argument, address);
        address += argument.length;
      }
      return SUCCESS;
    },
  };
};

const directoryCalls = (program: ProgramMemory) => ({
  fd_prestat_get: (descriptor: number, result: number): number => {
    if (descriptor !== FIRST_PREOPEN) return BAD_DESCRIPTOR;
    program.setU32(result, 0);
    return program.setU32(result + 4, 1);
  },
  fd_prestat_dir_name: (descriptor: number, path: number): number => {
    if (descriptor !== FIRST_PREOPEN) return BAD_DESCRIPTOR;
    program.bytes.set(new TextEncoder().encode('/'), path);
    return SUCCESS;
  },
  // Whatever is opened is the one file: the program opens nothing but its output.
  path_open: (...call: [number, number, number, number, number, bigint, bigint, number, number]): number =>
    program.setU32(call[8], OUTPUT_FILE),
});

const fileCalls = (program: ProgramMemory, output: MemoryFile) => ({
  fd_fdstat_get: (descriptor: number, result: number): number => {
    if (descriptor > OUTPUT_FILE) return BAD_DESCRIPTOR;
    const type = descriptor === FIRST_PREOPEN ? DIRECTORY : REGULAR_FILE;
    program.setU64(result, BigInt(descriptor < FIRST_PREOPEN ? CHARACTER_DEVICE : type));
    program.setU64(result + 8, ALL_RIGHTS);
    return program.setU64(result + 16, ALL_RIGHTS);
  },
  fd_fdstat_set_flags: (): number => SUCCESS,
  fd_close: (): number => SUCCESS,
  fd_read: (_descriptor: number, _list: number, _count: number, result: number): number => program.setU32(result, 0),
  fd_write: (descriptor: number, list: number, count: number, result: number): number => {
    const chunks = program.buffers(list, count);
    if (descriptor === OUTPUT_FILE) for (const chunk of chunks) output.write(chunk);
    return program.setU32(
      result,
      chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    );
  },
  fd_seek: (descriptor: number, offset: bigint, whence: number, result: number): number => {
    if (descriptor !== OUTPUT_FILE) return BAD_DESCRIPTOR;
    const origin = [0, output.position, output.length][whence];
    const position = (origin ?? Number.NaN) + Number(offset);
    if (!(position >= 0)) return INVALID;
    output.position = position;
    return program.setU64(result, BigInt(position));
  },
});

/**
 * Runs a WASI command to its end, without disk, network or environment.
 *
 * @param program  compiled; imports only `wasi_snapshot_preview1`
 * @param args     `argv`, from the program's name on; must not hold NUL
 * @returns        what it wrote to the file it opened, and its exit code
 * @throws         {WebAssembly.RuntimeError} when the program traps
 */
export const runInMemory = (
  program: WebAssembly.Module,
  args: readonly string[],
): { exitCode: number; output: Uint8Array<ArrayBuffer> } => {
  const memory = new ProgramMemory();
  const output = new MemoryFile();
  const calls = {
    ...argumentCalls(memory, args),
    ...directoryCalls(memory),
    ...fileCalls(memory, output),
    // A clock that stands still: the same text gives the same bytes.
    clock_time_get: (_id: number, _precision: bigint, result: number): number => memory.setU64(result, 0n),
    proc_exit: (exitCode: number): never => {
      throw new ProgramExit(exitCode);
    },
  };
  const { exports } = new WebAssembly.Instance(program, { wasi_snapshot_preview1: calls });
  const { _start: start } = exports;
  if (!(exports.memory instanceof WebAssembly.Memory) || typeof start !== 'function') {
    throw new TypeError('not a WASI command');
  }
  memory.memory = exports.memory;
  // Not called directly: where the DOM's types are there too, `start` is any function.
  const exitCode = runToExit(() => void Reflect.apply(start, undefined, []));
  return { exitCode, output: output.contents() };
};

const runToExit = (start: () => void): number => {
  try {
    start();
    return 0;
  } catch (error) {
    if (error instanceof ProgramExit) return error.exitCode;
    throw error;
  }
};
