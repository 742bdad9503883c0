import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startFloat } from './floatServer.ts';

const run = promisify(execFile);
const example = fileURLToPath(new URL('../docs/examples/session.sh', import.meta.url));
const ffprobe = process.env.FFPROBE_PATH ?? 'ffprobe';

it('the example in the documentation goes the whole way with curl', async () => {
  await using float = await startFloat();
  const folder = await mkdtemp(join(tmpdir(), 'float-example-'));
  try {
    const file = join(folder, 'calm.mp3');
    const { stdout } = await run('sh', [example, float.url, file], { env: { ...process.env, FLOAT_ERASE: '1' } });
    expect(stdout).toMatch(/^You feel: .+\nListen: http.+playlist\.m3u8\?.+\nKept: .+calm\.mp3\nErased\.\n$/);
    const probe = await run(ffprobe, ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file]);
    expect(Math.abs(Number(probe.stdout) - 60)).toBeLessThan(3);
  } finally {
    await rm(folder, { recursive: true });
  }
});
