import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { FloatError } from '../errors.ts';

/** What a session is to be; what is absent is left to Float. */
export interface SessionWish {
  /** What the person says they feel; undefined: it is read from standard input. */
  readonly words: string | undefined;
  /** Standard input was asked for: it is read even from a terminal. */
  readonly typed: boolean;
  readonly minutes: number | undefined;
  readonly music: string | undefined;
  readonly voice: string | undefined;
  readonly seed: number | undefined;
  /** Of the day, 0 to 23; undefined: the present one. */
  readonly hour: number | undefined;
}

/** Where a session goes. At least one of `file` and `folder` is made; neither is given: a file named after its title. */
export interface OutputWish {
  /** An MP3. */
  readonly file: string | undefined;
  /** A playlist with its segments. */
  readonly folder: string | undefined;
  /** Whether what is there already may be replaced. */
  readonly force: boolean;
}

/** Takes parts that have to be opened first. */
export type MakingCommand =
  | { readonly kind: 'listMusic' | 'listVoices'; readonly quiet: boolean }
  | { readonly kind: 'script'; readonly wish: SessionWish }
  | { readonly kind: 'estimate'; readonly minutes: number | undefined }
  | { readonly kind: 'session'; readonly wish: SessionWish; readonly output: OutputWish; readonly quiet: boolean };

export type Command = { readonly kind: 'help' | 'version' | 'serve' } | MakingCommand;

const options = {
  out: { type: 'string', short: 'o' },
  hls: { type: 'string' },
  script: { type: 'boolean' },
  estimate: { type: 'boolean' },
  minutes: { type: 'string', short: 'm' },
  music: { type: 'string' },
  voice: { type: 'string' },
  seed: { type: 'string' },
  hour: { type: 'string' },
  force: { type: 'boolean', short: 'f' },
  quiet: { type: 'boolean', short: 'q' },
  'list-music': { type: 'boolean' },
  'list-voices': { type: 'boolean' },
  serve: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

type OptionName = keyof typeof options;
type Given = ReadonlyMap<OptionName, string | true>;

export const optionNames = Object.keys(options);
const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

/** What somebody typed wrongly; told in one line, with exit code 2. */
export const wrongUsage = (message: string): FloatError => new FloatError('INVALID_REQUEST', message);

/**
 * Reads what was typed. Words may come in several arguments; behind `--` everything is words; a single `-` stands for
 * standard input.
 *
 * @param argv  without the program itself
 * @throws      {FloatError} `INVALID_REQUEST`; its message repeats none of the person's words
 */
export const parseCommandLine = (argv: readonly string[]): Command => {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const given = new Map<OptionName, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') note(given, token);
  }
  return toCommand(given, words);
};

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const note = (given: Map<OptionName, string | true>, { name, rawName, value, inlineValue }: OptionToken): void => {
  if (!isOption(name)) throw unknownOption(rawName);
  if (given.has(name)) throw wrongUsage(`--${name} is there twice`);
  if (options[name].type === 'boolean') {
    if (value !== undefined) throw wrongUsage(`--${name} takes no value`);
    given.set(name, true);
    return;
  }
  if (value === undefined || value.trim() === '') throw wrongUsage(`--${name} takes a value: see --help`);
  if (inlineValue !== true && value.startsWith('-'))
    throw wrongUsage(`--${name} takes a value; one that begins with a dash is written --${name}=…`);
  given.set(name, value);
};

/** Only what looks like an option is repeated: words may begin with a dash, too. */
const unknownOption = (rawName: string): FloatError =>
  /^--?[a-z][a-z-]{0,20}$/i.test(rawName)
    ? wrongUsage(`There is no option ${rawName}: see --help`)
    : wrongUsage('Words that begin with a dash stand behind --, as in: -- "- my words"');

/** Commands that go by themselves; `--list-…` may be quiet. */
const loneCommands = { 'list-music': 'listMusic', 'list-voices': 'listVoices', serve: 'serve' } as const;

const toCommand = (given: Given, words: readonly string[]): Command => {
  if (given.has('help')) return { kind: 'help' };
  if (given.has('version')) return { kind: 'version' };
  const quiet = given.has('quiet');
  for (const name of ['list-music', 'list-voices', 'serve'] as const) {
    if (!given.has(name)) continue;
    const others = [...given.keys()].filter((other) => other !== name && (other !== 'quiet' || name === 'serve'));
    if (others.length > 0 || words.length > 0) throw wrongUsage(`--${name} goes by itself`);
    return name === 'serve' ? { kind: loneCommands[name] } : { kind: loneCommands[name], quiet };
  }
  const wish = toWish(given, words);
  const output = { file: text(given, 'out'), folder: text(given, 'hls'), force: given.has('force') };
  if (given.has('estimate')) return toEstimate(given, wish);
  if (!given.has('script')) return { kind: 'session', wish, output, quiet };
  if (output.file !== undefined || output.folder !== undefined)
    throw wrongUsage('--script makes no sound: leave out --out and --hls');
  return { kind: 'script', wish };
};

const toEstimate = (given: Given, { words, typed, minutes }: SessionWish): Command => {
  const others = [...given.keys()].filter((name) => name !== 'estimate' && name !== 'minutes');
  if (others.length > 0 || words !== undefined || typed) throw wrongUsage('--estimate goes with --minutes alone');
  return { kind: 'estimate', minutes };
};

const toWish = (given: Given, words: readonly string[]): SessionWish => ({
  words: words.length === 0 || isDash(words) ? undefined : words.join(' '),
  typed: isDash(words),
  minutes: number(given, 'minutes', /^\d{1,2}(\.\d{1,2})?$/, [1, 30]),
  music: text(given, 'music'),
  voice: text(given, 'voice'),
  seed: number(given, 'seed', /^\d{1,10}$/, [0, 0xffff_ffff]),
  hour: number(given, 'hour', /^\d{1,2}$/, [0, 23]),
});

const isDash = (words: readonly string[]): boolean => words.length === 1 && words[0] === '-';

const text = (given: Given, name: OptionName): string | undefined => {
  const value = given.get(name);
  return value === true ? undefined : value;
};

const number = (
  given: Given,
  name: OptionName,
  shape: RegExp,
  [least, most]: readonly [number, number],
): number | undefined => {
  const value = text(given, name)?.trim();
  if (value === undefined) return undefined;
  const parsed = Number(value);
  if (!shape.test(value) || parsed < least || parsed > most)
    throw wrongUsage(`--${name} takes a number from ${least} to ${most}`);
  return parsed;
};
