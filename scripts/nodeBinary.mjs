import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './setupError.mjs';

/**
 * SHA-256 of the Node binaries that the npm package `node` fetches at its installation, by `platform-arch`. They come in
 * packages of their own, which no lock file names. Computed from the packages of the registry; platforms for which it has
 * none of this version are not listed, and run on the machine's own Node.
 */
export const nodeChecksums = {
  version: '24.21.0',
  sha256: {
    'linux-arm64': '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
    'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
    'win32-x64': 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
  },
};

const sha256Of = async (path) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
};

/**
 * Compares the installed Node with the list, once after each installation.
 *
 * @param path      of the binary; where there is none, nothing is compared
 * @param platform  such as `linux-x64`
 * @returns         `verified`, `absent` or `unlisted`
 * @throws {SetupError} when it is another file than the one that was listed
 */
export const verifyNodeBinary = async (path, platform, { version, sha256 } = nodeChecksums) => {
  if (!existsSync(path)) return 'absent';
  const expected = sha256[platform];
  if (expected === undefined) return 'unlisted';
  const found = await sha256Of(path);
  if (found === expected) return 'verified';
  throw new SetupError(
    [
      `${path} is not the Node ${version} that Float was made with: its SHA-256 is ${found}, not ${expected}.`,
      'Delete node_modules and run the same command again. If that does not help, do not run it.',
    ].join('\n'),
  );
};
