import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openClient } from './vendorClient.ts';

const mainFile = fileURLToPath(new URL('./main.ts', import.meta.url));

const start = (...args: string[]) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', mainFile, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('a vendor in a process of its own says where it is, answers, and ends on SIGTERM', async () => {
  const vendor = start('--preset', 'instant', '--port', '0', '--key', 'sk-told');
  const exited = once(vendor, 'exit');
  const [line] = (await once(vendor.stdout.setEncoding('utf8'), 'data')) as [string];
  const [, url = '', apiKey = ''] = /^listening on (http:\S+\/v1) key (\S+)\n$/.exec(line) ?? [];
  expect(apiKey).toBe('sk-told');
  const { write } = openClient({ url, googleUrl: `${url}beta`, apiKey });
  expect((await write('Write about 60 words.')).text).toContain('[section: return]');
  vendor.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('a preset that there is not is refused with those that there are', async () => {
  const vendor = start('--preset', 'toString');
  const [said, ending] = await Promise.all([text(vendor.stderr), once(vendor, 'exit')]);
  expect(ending).toEqual([1, null]);
  expect(said).toContain('--preset is one of instant, realLife, awful');
});
