import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeChecksums, verifyNodeBinary } from './nodeBinary.mjs';
import { rootFolder } from './repository.mjs';

const folder = mkdtempSync(join(tmpdir(), 'float-node-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the checksums of Node', () => {
  it('are of the version that the lock file names', () => {
    const { packages } = JSON.parse(readFileSync(join(rootFolder, 'package-lock.json'), 'utf8'));
    expect(packages['node_modules/node'].version).toBe(nodeChecksums.version);
    for (const sha256 of Object.values(nodeChecksums.sha256)) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.skipIf(nodeChecksums.sha256[`${process.platform}-${process.arch}`] === undefined)(
    'are those of what is installed here',
    { timeout: 120_000 },
    async () => {
      const binary = join(rootFolder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
      expect(await verifyNodeBinary(binary, `${process.platform}-${process.arch}`)).toBe('verified');
    },
  );

  it('stop a start with another file in its place', async () => {
    const other = join(folder, 'node');
    writeFileSync(other, '#!/bin/sh\n');
    await expect(verifyNodeBinary(other, 'linux-x64')).rejects.toThrow(/is not the Node 24\.21\.0/);
  });

  it('say nothing of a platform that is not listed, or of no file', async () => {
    const other = join(folder, 'node');
    writeFileSync(other, '#!/bin/sh\n');
    expect(await verifyNodeBinary(other, 'darwin-arm64')).toBe('unlisted');
    expect(await verifyNodeBinary(join(folder, 'none'), 'linux-x64')).toBe('absent');
  });
});
