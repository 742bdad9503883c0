import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { DeployProblem } from './deployProblem.ts';
import { secretCommand } from './plan.ts';
import type { RunCommand } from './runCommand.ts';
import { readCommand } from './runCommand.ts';

/** A guest token can be renewed for so long after it was signed. */
const TOKEN_DAYS = 90;
/** All variables of a function together may have 4 KB. */
const MOST_KEYS = 16;
const DAY_MS = 86_400_000;
const KEY_BYTES = 48;

/**
 * What the secret holds: `kid` and `key` with a colon in between are `FLOAT_TOKEN_KEYS`. After a rotation `key` ends in
 * `,kid:key` of those that still verify.
 */
const secretSchema = z.object({
  kid: z
    .string()
    .regex(/^[\w-]{1,32}$/)
    .default('aws1'),
  key: z.string().min(32),
});
export type TokenSecret = z.infer<typeof secretSchema>;

interface NamedKey {
  readonly kid: string;
  readonly key: string;
}

const keysOf = ({ kid, key }: TokenSecret): readonly NamedKey[] =>
  `${kid}:${key}`.split(',').map((pair) => {
    const colon = pair.indexOf(':');
    return { kid: pair.slice(0, colon), key: pair.slice(colon + 1) };
  });

/** Since when a key signs; undefined: it is the first, and that is not in its name. */
const signsSinceMs = (kid: string): number | undefined => {
  const [, year, month, day] = /^k(\d{4})(\d\d)(\d\d)/.exec(kid) ?? [];
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day));
};

const newKid = (nowMs: number, taken: readonly string[]): string => {
  const kid = `k${new Date(nowMs).toISOString().slice(0, 10).replaceAll('-', '')}`;
  const free = [kid, ...Array.from({ length: MOST_KEYS }, (_, index) => `${kid}-${index + 2}`)];
  return free.find((each) => !taken.includes(each)) ?? kid;
};

export interface Rotation {
  readonly key: string;
  readonly nowMs: number;
  /** Whether tokens that older keys have signed stop to count at once. */
  readonly forgetsOld: boolean;
}

/**
 * Puts a new key in front, which signs from then on (pure). Older keys verify for as long as a token of theirs can be
 * renewed, and then go.
 *
 * @throws {DeployProblem} when keys are rotated so often that they would not fit
 */
export const rotate = (secret: TokenSecret, { key, nowMs, forgetsOld }: Rotation): TokenSecret => {
  const present = keysOf(secret);
  // A key stopped to sign when the one in front of it began; the first of them does so now.
  const old = present.filter((_, index) => {
    const replacedMs = index === 0 ? nowMs : signsSinceMs(present[index - 1]?.kid ?? '');
    return replacedMs === undefined || nowMs - replacedMs <= (TOKEN_DAYS + 1) * DAY_MS;
  });
  const kept = forgetsOld ? [] : old;
  if (kept.length >= MOST_KEYS)
    throw new DeployProblem(`${MOST_KEYS} keys are still needed, for ${TOKEN_DAYS} days each: rotate less often.`);
  const kid = newKid(
    nowMs,
    present.map((each) => each.kid),
  );
  return { kid, key: [key, ...kept.map((each) => `${each.kid}:${each.key}`)].join(',') };
};

export interface RotateParts {
  readonly run: RunCommand;
  readonly stackName: string;
  readonly region: string;
  readonly forgetsOld: boolean;
}

/**
 * Rotates the keys in the secret of a stack. They are seen by this process and by AWS's own tool, which reads them from
 * its input: they are in no file, no argument and no output.
 *
 * @returns the version of the secret that holds them
 * @throws  {DeployProblem}
 */
export const rotateKeys = async ({ run, stackName, region, forgetsOld }: RotateParts): Promise<string> => {
  const arn = (await readCommand(run, secretCommand({ stackName, region }), 'The stack has no secret.')).trim();
  const target = ['--secret-id', arn, '--region', region, '--output', 'text'];
  const held = await readCommand(
    run,
    ['aws', 'secretsmanager', 'get-secret-value', ...target, '--query', 'SecretString'],
    'The secret cannot be read.',
  );
  const key = randomBytes(KEY_BYTES).toString('base64url');
  const rotated = rotate(parseSecret(held), { key, nowMs: Date.now(), forgetsOld });
  const put = ['aws', 'secretsmanager', 'put-secret-value', ...target, '--query', 'VersionId'];
  const version = await readCommand(
    run,
    [...put, '--secret-string', 'file:///dev/stdin'],
    'The secret cannot be written.',
    JSON.stringify(rotated),
  );
  return version.trim();
};

const parseSecret = (text: string): TokenSecret => {
  try {
    return secretSchema.parse(JSON.parse(text));
  } catch {
    // Without the cause, which would show a part of the secret.
    throw new DeployProblem('The secret is not what the template has made: {"kid":"…","key":"…"}.');
  }
};
