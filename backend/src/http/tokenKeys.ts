import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { MasterKey } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { SigningKey } from '../storage/signedUrls.ts';

/** The first of each signs, all verify. */
export interface SigningKeys {
  readonly tokens: readonly SigningKey[];
  readonly urls: readonly SigningKey[];
}

const SECRET_BYTES = 32;
const FILE_NAME = 'keys.json';

const keyFileSchema = z.object({
  keys: z.array(z.object({ kid: z.string().min(1), secret: z.string().min(32) })).min(1),
});

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

/**
 * The keys that sign. A leaked URL key must not sign tokens, so each purpose has its own key, derived by HKDF
 * (RFC 5869) from the master keys: the configured ones, else those in `{dataDir}/keys.json`, made at first start.
 *
 * @throws {FloatError} `CONFIG_INVALID` when the file cannot be read, written or understood
 */
export const openSigningKeys = async (
  dataDir: string,
  configured: readonly MasterKey[] | undefined,
): Promise<SigningKeys> => {
  const masterKeys = configured ?? (await openKeyFile(dataDir));
  const derive = (purpose: string) =>
    masterKeys.map(({ kid, secret }) => ({
      kid,
      secret: new Uint8Array(hkdfSync('sha256', secret, '', `float/${purpose}`, SECRET_BYTES)),
    }));
  return { tokens: derive('token'), urls: derive('url') };
};

const openKeyFile = async (dataDir: string): Promise<readonly MasterKey[]> => {
  const path = join(dataDir, FILE_NAME);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await readKeyFile(path).catch(async (error: unknown) => {
      if (!isCode(error, 'ENOENT')) throw error;
      await createKeyFile(dataDir, path);
      return readKeyFile(path);
    });
  } catch (cause) {
    const message = `FLOAT_DATA_DIR takes a folder that can be written; the keys in ${path} could not be read or made`;
    throw new FloatError('CONFIG_INVALID', message, { cause });
  }
};

const readKeyFile = async (path: string): Promise<readonly MasterKey[]> => {
  const { keys } = keyFileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return keys.map(({ kid, secret }) => ({ kid, secret: Buffer.from(secret, 'base64url') }));
};

/** Whole or not at all, and never over the file of another process that was first. */
const createKeyFile = async (dataDir: string, path: string): Promise<void> => {
  const kid = randomBytes(4).toString('hex');
  const content = JSON.stringify({ keys: [{ kid, secret: randomBytes(SECRET_BYTES).toString('base64url') }] });
  const temporary = join(dataDir, `.${FILE_NAME}.${randomUUID()}`);
  {
    await using file = await open(temporary, 'wx', 0o600);
    await file.writeFile(content);
    await file.sync();
  }
  try {
    await link(temporary, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
  await using folder = await open(dataDir, 'r');
  await folder.sync();
};
