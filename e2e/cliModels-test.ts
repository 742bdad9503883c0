import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Place, runCommandLine } from './commandLine.ts';
import { makeDataFolder } from './sharedBeds.ts';
import { instant } from './vendor/behaviour.ts';
import type { FakeVendor } from './vendor/fakeVendor.ts';
import { startFakeVendor } from './vendor/fakeVendor.ts';
import { modelSettings, VENDOR_KEY } from './vendor/modelSite.ts';

let vendor: FakeVendor;
let place: Place;
beforeAll(async () => {
  vendor = await startFakeVendor({ weather: instant, apiKey: VENDOR_KEY });
  place = {
    ...{ cwd: await mkdtemp(join(tmpdir(), 'float-cli-')), dataDir: await makeDataFolder() },
    env: modelSettings(vendor),
  };
});
beforeEach(() => {
  for (const kind of ['script', 'speech'] as const) vendor.behave(kind, { failShare: 0 });
});
afterAll(async () => {
  await vendor[Symbol.asyncDispose]();
  await Promise.all([place.cwd, place.dataDir].map((folder) => rm(folder, { recursive: true })));
});

const WORDS = 'so much on my mind';
const kindsAsked = (from: number): Set<string> => new Set(vendor.ledger.slice(from).map(({ kind }) => kind));

it('makes a session by the models that are configured, and says what that has cost', async () => {
  const asked = vendor.ledger.length;
  const { code, errors, output } = await runCommandLine([WORDS, '-m', '3', '-o', 'calm.mp3'], place);
  expect([code, output]).toEqual([0, `${join(place.cwd, 'calm.mp3')}\n`]);
  expect(errors).toMatch(
    /^\d:\d\d of sound, made in \d:\d\d\nModels were asked \d+ times, for about 0\.0\d{3} USD\n$/m,
  );
  expect(kindsAsked(asked)).toEqual(new Set(['script', 'speech']));
  expect(errors).not.toContain(VENDOR_KEY);
});

it('shows the script that a model writes, and speaks nothing', async () => {
  const asked = vendor.ledger.length;
  const { code, errors, output } = await runCommandLine([WORDS, '-m', '3', '--script'], place);
  expect([code, errors]).toEqual([0, 'Writing\n']);
  for (const part of ['Arrive', 'Practice', 'Return']) expect(output).toContain(part);
  expect(kindsAsked(asked)).toEqual(new Set(['script']));
});

it('offers the voices of the vendor, and takes one', async () => {
  const { output } = await runCommandLine(['--list-voices'], place);
  expect(output).toMatch(/^coral .*natural voice\n/);
  expect(output).toMatch(/^slt /m);
  const refused = await runCommandLine([WORDS, '--voice', 'nobody'], place);
  expect(refused).toMatchObject({ code: 2, errors: expect.stringContaining('coral, sage, ash, slt') as string });
  const asked = vendor.ledger.length;
  await runCommandLine([WORDS, '-m', '1', '--voice', 'slt', '-o', 'slt.mp3', '-q'], place);
  expect(kindsAsked(asked)).toEqual(new Set(['script']));
});

it('is made by the embedded parts when the vendor is gone, and says so', async () => {
  for (const kind of ['script', 'speech'] as const) vendor.behave(kind, { failShare: 1 });
  const { code, errors } = await runCommandLine([WORDS, '-m', '1', '-o', 'gone.mp3'], place);
  expect(code).toBe(0);
  expect(errors).toContain('; models failed, and embedded parts went on\n');
  expect(errors).not.toContain('{');
  expect(await readdir(place.cwd)).toContain('gone.mp3');
});

it('asks no model about somebody in distress', async () => {
  const asked = vendor.ledger.length;
  const { code, errors } = await runCommandLine(['I want to kill myself', '-m', '1', '-o', 'care.mp3'], place);
  expect([code, vendor.ledger.length]).toEqual([0, asked]);
  expect(errors).not.toContain('Models were asked');
});
