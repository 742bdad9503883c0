import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSigningKeys } from './tokenKeys.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'float-keys-')), 'data');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe('openSigningKeys', () => {
  it('makes keys at the first start, for nobody else to read, and finds them again', async () => {
    const first = await openSigningKeys(folder, undefined);
    expect(await openSigningKeys(folder, undefined)).toEqual(first);
    expect(await readdir(folder)).toEqual(['keys.json']);
    expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('has another key for each purpose and each folder', async () => {
    const { tokens, urls } = await openSigningKeys(folder, undefined);
    const other = await openSigningKeys(join(folder, 'other'), undefined);
    const secrets = [tokens, urls, other.tokens, other.urls]
      .flat()
      .map(({ secret }) => Buffer.from(secret).toString('hex'));
    expect(new Set(secrets).size).toBe(4);
    expect(secrets.every((secret) => secret.length === 64)).toBe(true);
  });

  it('gives all the same keys when several processes start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => openSigningKeys(folder, undefined)));
    for (const keys of all) expect(keys).toEqual(all[0]);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  it('takes configured keys, in their order, and then needs no file', async () => {
    const configured = ['b', 'a'].map((kid) => ({ kid, secret: Buffer.from(kid.repeat(32)) }));
    const { tokens, urls } = await openSigningKeys(folder, configured);
    expect([tokens.map(({ kid }) => kid), urls.map(({ kid }) => kid)]).toEqual([
      ['b', 'a'],
      ['b', 'a'],
    ]);
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(['', '{', '{"keys":[]}', '{"keys":[{"kid":"a","secret":"short"}]}'])(
    'does not start with a broken key file (%j), nor replace it',
    async (content) => {
      await openSigningKeys(folder, undefined);
      await writeFile(join(folder, 'keys.json'), content);
      await expect(openSigningKeys(folder, undefined)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    },
  );

  it('says which variable to change when the folder cannot be used', async () => {
    await writeFile(folder, '');
    await expect(openSigningKeys(folder, undefined)).rejects.toThrow(/^FLOAT_DATA_DIR /);
  });
});
