import { setFlagsFromString } from 'node:v8';

/** For tests: counts what text work costs in steps, which no busy machine changes. */

type LimitedRegExp = (source: string, flags: string, backtracks: number) => RegExp;

setFlagsFromString('--allow-natives-syntax');
// V8's own test hook: a match that needs more backtracks than allowed gives null (test/mjsunit/regexp-backtrack-limit.js).
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the syntax exists only behind the flag
const limitedRegExp = new Function(
  ...['source', 'flags', 'limit', 'return %NewRegExpWithBacktrackLimit(source, flags, limit)'],
) as LimitedRegExp;

/** Matches at the end of the text when nothing else does, so that null can only mean too many backtracks. */
const neverNull = (source: string): string => `(?:${source})|(?![\\s\\S])`;

const limitedPatterns = new Map<string, RegExp>();

const isEnough = ({ source, flags }: RegExp, limit: number, text: string, from: number): boolean => {
  const name = `${flags}/${source}/${limit}`;
  let pattern = limitedPatterns.get(name);
  if (pattern === undefined) {
    pattern = limitedRegExp(neverNull(source), `${flags.replace(/[gy]/g, '')}g`, limit);
    limitedPatterns.set(name, pattern);
  }
  pattern.lastIndex = from;
  return originalExec.call(pattern, text) !== null;
};

/** So many backtracks a character are no reason to count: patterns of many alternatives fail that often. */
const FREE_BACKTRACKS = 64;
const MAX_BACKTRACKS = 1 << 24;

/** Backtracks of one execution, to a power of two; 0 when they are few for so long a text. */
// V8 takes whole numbers only, as shifts make them.
const countBacktracks = (pattern: RegExp, text: string, from: number): number => {
  const free = 1 << Math.ceil(Math.log2(FREE_BACKTRACKS * Math.max(1, text.length - from)));
  let limit = free;
  while (limit < MAX_BACKTRACKS && !isEnough(pattern, limit, text, from)) limit *= 2;
  return limit === free ? 0 : limit;
};

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
const originalExec = RegExp.prototype.exec;

/** Methods that read the whole text. */
const wholeTextMethods = ['toLowerCase', 'toUpperCase', 'normalize', 'trim', 'includes'] as const;
/** Methods that read from a position to what they find. */
const searchMethods = ['indexOf', 'lastIndexOf'] as const;

type TextMethod = (this: string, ...input: unknown[]) => unknown;

const replaceMethod = (name: string, value: TextMethod): Disposable => {
  const original = Object.getOwnPropertyDescriptor(String.prototype, name);
  if (original === undefined) throw new TypeError(`strings have no method ${name}`);
  Object.defineProperty(String.prototype, name, { ...original, value });
  return { [Symbol.dispose]: () => Object.defineProperty(String.prototype, name, original) };
};

/** What some work has cost. */
export interface MeasuredWork {
  /** Backtracks of every pattern, and characters that patterns and string methods have read. */
  readonly steps: number;
  /** Patterns that were run, by flags and source. */
  readonly patterns: ReadonlyMap<string, RegExp>;
}

/** Runs `work` and counts its steps. Steps inside other built-ins, such as sorting, are not counted. */
export const measureWork = async (work: () => unknown): Promise<MeasuredWork> => {
  let steps = 0;
  const patterns = new Map<string, RegExp>();
  using methods = new DisposableStack();
  for (const name of wholeTextMethods) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
    const original = String.prototype[name] as TextMethod;
    const counting: TextMethod = function (...input) {
      steps += this.length;
      return original.apply(this, input);
    };
    methods.use(replaceMethod(name, counting));
  }
  for (const name of searchMethods) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
    const original = String.prototype[name] as TextMethod;
    const counting: TextMethod = function (...input) {
      const from = Number(input[1] ?? (name === 'indexOf' ? 0 : this.length));
      const found = Number(original.apply(this, input));
      const end = found >= 0 ? found : name === 'indexOf' ? this.length : 0;
      steps += Math.abs(end - from);
      return found;
    };
    methods.use(replaceMethod(name, counting));
  }
  const counting = function (this: RegExp, subject: unknown): RegExpExecArray | null {
    const text = String(subject);
    const from = this.global || this.sticky ? this.lastIndex : 0;
    patterns.set(`${this.flags}/${this.source}`, this);
    // Restored meanwhile: counting must not count itself.
    RegExp.prototype.exec = originalExec;
    if (!this.sticky) steps += countBacktracks(this, text, from);
    const match = originalExec.call(this, text);
    const end = match === null ? text.length : match.index + match[0].length;
    steps += this.sticky ? 1 + (match?.[0].length ?? 0) : Math.max(0, end - from);
    RegExp.prototype.exec = counting;
    return match;
  };
  methods.defer(() => {
    RegExp.prototype.exec = originalExec;
  });
  RegExp.prototype.exec = counting;
  await work();
  return { steps, patterns };
};
