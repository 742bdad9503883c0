import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { downloadAnswerSchema, jobAcceptedSchema, summaryAnswerSchema } from '@float/contract';
import { type Ended, environmentOf, floatCommand, type Place, runCommandLine, startCommand } from './commandLine.ts';
import { startFloat } from './floatServer.ts';
import { newListener } from './http.ts';
import { descendantsOf, livingOf } from './processTree.ts';
import { openPseudoTerminal } from './pseudoTerminal.ts';

const run = promisify(execFile);

let dataDir: string;
let place: Place;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'float-cli-data-'));
  const cwd = await mkdtemp(join(tmpdir(), 'float-cli-'));
  // The first run makes the music.
  const { errors, code } = await runCommandLine(['--list-music'], { cwd, dataDir });
  expect({ code, errors }).toEqual({ code: 0, errors: expect.stringMatching(/^Making music: 1 of \d/) as string });
  await rm(cwd, { recursive: true });
});
afterAll(() => rm(dataDir, { recursive: true }));
beforeEach(async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'float-cli-'));
  place = { cwd, dataDir };
  return () => rm(cwd, { recursive: true });
});

const probe = async (path: string, ...args: string[]): Promise<string> => {
  const { stdout, stderr } = await run('ffprobe', ['-v', 'warning', ...args, '-of', 'default=nk=1:nw=1', path]);
  expect(stderr).toBe('');
  return stdout.trim();
};

// A job's dice are thrown by its id.
const jobId = '01a204b2-53eb-764a-9bad-ffcbeccc8814';
const seed = createHash('sha256').update(jobId).digest().readUInt32BE(0);
const words = 'so much on my mind';
const oneMinute = [words, '--minutes', '1', '--music', 'rain', '--hour', '10', '--seed', String(seed)];

describe('in a pipe', () => {
  let cwd: string;
  let made: Ended;
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'float-cli-made-'));
    made = await runCommandLine([...oneMinute, '-o', 'calm.mp3', '--hls', 'evening'], { cwd, dataDir });
  });
  afterAll(() => rm(cwd, { recursive: true }));

  it('writes nothing but the paths of what it made to standard output, and a line now and then to the other', async () => {
    const paths = [join(cwd, 'calm.mp3'), join(cwd, 'evening', 'playlist.m3u8')];
    expect(made).toMatchObject({ code: 0, output: paths.map((path) => `${path}\n`).join('') });
    expect((await readdir(cwd)).sort()).toEqual(['calm.mp3', 'evening']);
    const lines = made.errors.trimEnd().split('\n');
    expect(lines[0]).toBe('Getting ready');
    expect(lines.filter((line) => /^\d+ % after 0:\d\d$/.test(line)).at(-1)).toMatch(/^100 %/);
    expect(lines.at(-1)).toMatch(/^\d:\d\d of sound, made in \d:\d\d; the same again with --seed \d+ --hour 10$/);
    expect(made.errors).not.toContain('\r');
  });

  it('makes an MP3 of the asked-for length', async () => {
    const seconds = Number(await probe(join(cwd, 'calm.mp3'), '-show_entries', 'format=duration'));
    expect(Math.abs(seconds - 60)).toBeLessThanOrEqual(3);
  });

  it('makes a folder that plays as it lies there', async () => {
    const folder = join(cwd, 'evening');
    const playlist = await readFile(join(folder, 'playlist.m3u8'), 'utf8');
    const segments = playlist.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect([...segments, 'playlist.m3u8', 'transcript.vtt'].sort()).toEqual((await readdir(folder)).sort());
    expect(segments.slice(0, 2)).toEqual(['segment_000.ts', 'segment_001.ts']);
    expect(playlist.match(/#EXT-X-ENDLIST/g)).toHaveLength(1);
    const seconds = [...playlist.matchAll(/#EXTINF:([\d.]+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);
    expect(Math.abs(seconds - 60)).toBeLessThanOrEqual(3);
    // Decoded to its end, without a word of complaint.
    const decoded = await run('ffmpeg', [
      ...['-v', 'warning', '-nostdin', '-i', join(folder, 'playlist.m3u8'), '-f', 'null', '-', '-progress', 'pipe:1'],
    ]);
    expect(decoded.stderr).toBe('');
    const decodedUs = [...decoded.stdout.matchAll(/out_time_us=(\d+)/g)].at(-1)?.[1];
    expect(Number(decodedUs) / 1e6).toBeCloseTo(seconds, 1);
    expect(await readFile(join(folder, 'transcript.vtt'), 'utf8')).toMatch(/^WEBVTT\n\narrive-0\n00:00:06/);
  });

  it('names the MP3 after its title, makes the very same again, can be quiet, and keeps nothing', async () => {
    const named = await runCommandLine([...oneMinute, '--quiet'], place);
    expect(named).toMatchObject({ code: 0, errors: '' });
    expect(named.output).toMatch(/\/Float - [A-Z][^/]+ - \d{4}-\d\d-\d\d\.mp3\n$/);
    const [again, first] = await Promise.all(
      [named.output.trim(), join(cwd, 'calm.mp3')].map((path) => readFile(path)),
    );
    expect(again!.equals(first!)).toBe(true);
    // No database, no keys, no log.
    expect(await readdir(dataDir)).toEqual(['beds']);
  });

  it('gives the file that the download of a server gives', async () => {
    await using float = await startFloat({ dataDir });
    const listener = await newListener(float.url);
    const headers = { authorization: `Bearer ${listener.token}`, 'content-type': 'application/json' };
    const { user_id } = listener;
    const ask = async (path: string, body: object, more = {}): Promise<unknown> => {
      const init = { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) };
      return (await fetch(`${float.url}${path}`, init)).json();
    };
    const named = await ask('/', { inference_type: 'summary', user_id, prompt: words });
    const wish = { duration_minutes: 1, local_hour: 10, music_list: ['rain'] };
    const body = { inference_type: 'meditation', user_id, input_data: [summaryAnswerSchema.parse(named)], ...wish };
    const { job_id } = jobAcceptedSchema.parse(await ask('/', body, { 'idempotency-key': jobId }));
    const { streaming } = await listener.jobWhen(job_id, ({ status }) => status === 'completed');
    const transcript = await (await fetch(streaming!.transcript_url!)).text();
    const answer = downloadAnswerSchema.parse(await ask(`/job/${job_id}/download?user_id=${user_id}`, {}));
    const download = Buffer.from(await (await fetch(answer.download_url)).arrayBuffer());

    const own = await readFile(join(cwd, 'evening', 'transcript.vtt'), 'utf8');
    expect(saidIn(own)).toEqual(saidIn(transcript));
    // Unless the server had to bridge words that came late: then the sessions differ in that (P4).
    if (own === transcript) expect(download.equals(await readFile(join(cwd, 'calm.mp3')))).toBe(true);
  });
});

const saidIn = (transcript: string): string[] => transcript.split('\n').filter((line) => !line.includes('-->'));

describe('on a terminal (Linux)', () => {
  it('draws one line over and over, within its width, and ends it', async () => {
    const terminal = openPseudoTerminal([...floatCommand, ...oneMinute, '-o', 'calm.mp3'], {
      ...{ columns: 50, rows: 20, cwd: place.cwd },
      env: environmentOf(place),
    });
    expect(await terminal.ended).toBe(0);
    const [bar = '', ...rest] = terminal.screen().split('\r\n');
    const drawn = stripVTControlCharacters(bar).split('\r').slice(1);
    expect(drawn.length).toBeGreaterThan(3);
    expect(Math.max(...drawn.map((line) => line.length))).toBeLessThan(50);
    expect(drawn[0]).toBe('Getting ready  0:00');
    expect(drawn.at(-1)).toMatch(/^A [^░]+█+ {2}100 % {2}0:\d\d$/);
    expect(rest).toEqual([expect.stringMatching(/of sound, made in/), join(place.cwd, 'calm.mp3'), '']);
  });

  it('is stopped by Ctrl-C: exit code 130, no file, no process left', async () => {
    const terminal = openPseudoTerminal([...floatCommand, 'tense', '-m', '20', '-o', 'calm.mp3'], {
      ...{ columns: 80, rows: 24, cwd: place.cwd },
      env: environmentOf(place),
    });
    await terminal.shows(/ [2-9] %/);
    const family = await descendantsOf(terminal.pid);
    // Node, and ffmpeg.
    expect(family.length).toBeGreaterThanOrEqual(2);
    terminal.type('\x03');
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).toMatch(/\r\nStopped\. Nothing was kept\.\r\n$/);
    expect(await livingOf(family)).toEqual([]);
    expect(await readdir(place.cwd)).toEqual([]);
  });
});

describe('ended from outside (Linux)', () => {
  it('leaves nothing behind on SIGTERM: exit code 143', async () => {
    const command = startCommand(['tense', '-m', '20', '--hls', 'evening'], place);
    await command.says(/\d %/);
    const family = await descendantsOf(command.child.pid!);
    expect(family.length).toBeGreaterThanOrEqual(1);
    command.child.kill('SIGTERM');
    expect(await command.ended).toMatchObject({ code: 143, output: '' });
    expect(await livingOf(family)).toEqual([]);
    expect(await readdir(place.cwd)).toEqual([]);
  });

  it('has nothing under the asked name that is not whole when it is killed at any moment', async () => {
    await Promise.all(killMoments().map(([moment, delayMs], i) => killAndLook(moment, delayMs, `killed${i}`)));
  });

  const killAndLook = async (moment: RegExp, delayMs: number, name: string): Promise<void> => {
    const cwd = join(place.cwd, name);
    await mkdir(cwd);
    const command = startCommand([...oneMinute, '-o', 'calm.mp3', '--hls', 'calm'], { ...place, cwd });
    await command.says(moment);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    command.child.kill('SIGKILL');
    await command.ended;
    for (const found of (await readdir(cwd)).filter((file) => !file.startsWith('.'))) {
      const path = found === 'calm' ? join(cwd, found, 'playlist.m3u8') : join(cwd, found);
      const seconds = Number(await probe(path, '-show_entries', 'format=duration'));
      expect(Math.abs(seconds - 60)).toBeLessThanOrEqual(3);
    }
  };
});

/** Somewhere while it is made, and four times while it is written, which takes some tens of milliseconds. */
const killMoments = (): [moment: RegExp, delayMs: number][] => [
  [/^Getting ready/, Math.random() * 1000],
  ...[10, 20, 30, 40].map((mostMs): [RegExp, number] => [/^100 %/m, Math.random() * mostMs]),
];

describe('words', () => {
  const script = ['--script', '--seed', '3', '--hour', '22'];

  it('give the same script for the same seed, also through standard input, and make no sound', async () => {
    const sleepless = "I can't sleep before the interview";
    const [typed, again, piped, other] = await Promise.all([
      runCommandLine([sleepless, ...script], place),
      runCommandLine([...script, '--', ...sleepless.split(' ')], place),
      runCommandLine(script, place, `${sleepless}\n`),
      runCommandLine([sleepless, '--script', '--seed', '4', '--hour', '22'], place),
    ]);
    expect(typed).toMatchObject({ code: 0, errors: '' });
    expect(typed.output).toMatch(/^A [^\n]+\n\nArrive\n {2}\S[^\n]+ {2}\[pause [\d.]+ s\]\n/);
    expect([again.output, piped.output]).toEqual([typed.output, typed.output]);
    expect(other.output).not.toBe(typed.output);
    expect(await readdir(place.cwd)).toEqual([]);
  });

  it('of danger are answered first with where help is, also for who wants it quiet', async () => {
    const { code, output, errors } = await runCommandLine(['I want to kill myself', ...script, '--quiet'], place);
    expect(code).toBe(0);
    expect(errors).toContain('116 123');
    expect(errors).toContain('999');
    expect(errors).not.toContain('kill myself');
    expect(output).toContain('There is help for this');
  });
});

describe('wrong usage', () => {
  it.each([
    ['no words', [], 'Say how you feel, as in:'],
    ['what cannot be read', ['--minutes', '45', 'x'], '--minutes takes a number from 1 to 30'],
    ['what cannot be written', ['--out', 'there.mp3', 'x'], '--out names a file that is there already'],
    ['what is not there', ['-q', '--music', 'polka', 'x'], '--music takes one of drone, '],
  ])('of %s is one line, with exit code 2', async (_name, args, message) => {
    await writeFile(join(place.cwd, 'there.mp3'), 'theirs');
    const { code, output, errors } = await runCommandLine(args, place);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^[^\n]+\n$/);
    expect(errors.startsWith(message)).toBe(true);
    expect(await readdir(place.cwd)).toEqual(['there.mp3']);
  });

  it('is not meant by what could not be made: exit code 1', async () => {
    const { code, errors } = await runCommandLine(['--list-music'], { ...place, dataDir: '/dev/null/float' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^It could not be done: ENOTDIR[^\n]+\n$/);
  });
});

it('tells its version, its voices and how it is used', async () => {
  const [version, voices, help] = await Promise.all(
    ['--version', '--list-voices', '--help'].map((option) => runCommandLine([option], place)),
  );
  expect(version!.output).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(voices!.output).toMatch(/^slt {2}Sophie /);
  expect(help!.output).toMatch(/^Float makes[^]+Examples/);
});
