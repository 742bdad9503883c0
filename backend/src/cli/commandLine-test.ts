import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { parseCommandLine } from './commandLine.ts';

const wish = {
  ...{ words: undefined, typed: false, minutes: undefined, music: undefined },
  ...{ voice: undefined, seed: undefined, hour: undefined },
};
const output = { file: undefined, folder: undefined, force: false };

describe('parseCommandLine', () => {
  it('reads everything that can be asked for', () => {
    const argv =
      'tense today --minutes 2.5 --music=rain --voice slt --seed 0 --hour 23 -o calm.mp3 --hls calm -f -q'.split(' ');
    expect(parseCommandLine(argv)).toEqual({
      kind: 'session',
      wish: { ...wish, words: 'tense today', minutes: 2.5, music: 'rain', voice: 'slt', seed: 0, hour: 23 },
      output: { file: 'calm.mp3', folder: 'calm', force: true },
      quiet: true,
    });
  });

  it('leaves everything that is not said to Float', () => {
    expect(parseCommandLine([])).toEqual({ kind: 'session', wish, output, quiet: false });
  });

  it.each([
    ['joins arguments', ['so', 'much to do'], 'so much to do'],
    ['takes all behind -- as words', ['--script', '--', '--seed', '-x'], '--seed -x'],
    ['takes options behind words', ['tired', '--script'], 'tired'],
    ['takes an empty word for what it is', ['--script', ''], ''],
  ])('%s', (_name, argv, words) => {
    expect(parseCommandLine([...argv])).toMatchObject({ wish: { words } });
  });

  it('reads standard input, also from a terminal, for a dash', () => {
    expect(parseCommandLine(['-', '--script'])).toEqual({ kind: 'script', wish: { ...wish, typed: true } });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'words', '--seed', '7'], 'help'],
    [['--version'], 'version'],
    [['--serve'], 'serve'],
    [['--list-music'], 'listMusic'],
    [['--list-voices', '-q'], 'listVoices'],
    [['--script', 'words'], 'script'],
    [['--estimate', '-m', '10'], 'estimate'],
  ])('takes %j for %s', (argv, kind) => {
    expect(parseCommandLine(argv).kind).toBe(kind);
  });

  it.each([
    ['an unknown option', ['--loud'], 'There is no option --loud: see --help'],
    ['an unknown letter', ['-z'], 'There is no option -z: see --help'],
    [
      'words that look like options',
      ['- my secret'],
      'Words that begin with a dash stand behind --, as in: -- "- my words"',
    ],
    ['the same twice', ['--seed', '1', '--seed=2'], '--seed is there twice'],
    ['no value', ['words', '--out'], '--out takes a value: see --help'],
    ['an empty value', ['--out', ''], '--out takes a value: see --help'],
    [
      'an option for a value',
      ['--out', '--force'],
      '--out takes a value; one that begins with a dash is written --out=…',
    ],
    ['a value too many', ['--script=yes'], '--script takes no value'],
    ['too short', ['--minutes', '0'], '--minutes takes a number from 1 to 30'],
    ['too long', ['--minutes', '31'], '--minutes takes a number from 1 to 30'],
    ['no number', ['--minutes', '1e1'], '--minutes takes a number from 1 to 30'],
    ['a negative one', ['--minutes=-5'], '--minutes takes a number from 1 to 30'],
    ['a seed that is too large', ['--seed', '4294967296'], '--seed takes a number from 0 to 4294967295'],
    ['an hour that is none', ['--hour', '24'], '--hour takes a number from 0 to 23'],
    ['a list with words', ['--list-music', 'rain'], '--list-music goes by itself'],
    ['a server that is quiet', ['--serve', '--quiet'], '--serve goes by itself'],
    ['a script with sound', ['--script', '--out', 'x.mp3'], '--script makes no sound: leave out --out and --hls'],
  ])('refuses %s in one line', (_name, argv, message) => {
    expect(() => parseCommandLine(argv)).toThrow(new FloatError('INVALID_REQUEST', message));
  });

  it('repeats nothing of what was typed, whatever it was, but the name of an option', () => {
    const typed = fc.array(fc.oneof(fc.string(), fc.constantFrom('--minutes', '-m', '--out', '--', '-')));
    fc.assert(
      fc.property(typed, (argv) => {
        try {
          expect(parseCommandLine(argv).kind).toEqual(expect.any(String));
        } catch (error) {
          expect(error).toMatchObject({
            code: 'INVALID_REQUEST',
            message: expect.stringMatching(/^[ -~…]+$/) as string,
          });
        }
      }),
    );
  });
});
