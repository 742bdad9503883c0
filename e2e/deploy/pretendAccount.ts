import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An AWS account as the stand-ins for `aws` and `sam` know it: files of a folder, which a test reads and writes. */
export interface PretendAccount {
  readonly credentials: 'valid' | 'missing' | 'expired';
  /** As `aws configure` has it. */
  readonly region?: string;
  readonly samDeploy: 'succeeds' | 'fails' | 'takes forever';
  readonly stack?: { readonly name: string; readonly bucket: string };
  /** Versions of the layer with ffmpeg. */
  readonly layers: number;
  /** What the secret holds; the first version is 1. */
  readonly secret?: { readonly value: string; readonly version: number };
}

export const NEW_ACCOUNT: PretendAccount = { credentials: 'valid', samDeploy: 'succeeds', layers: 0 };

/** Of the folder, for the stand-ins. */
export const FOLDER_VARIABLE = 'PRETEND_ACCOUNT';
/** Of a stack that makes its own. */
export const STACK_BUCKET = 'float-made-by-the-stack';

/** One call of a stand-in. */
export interface Call {
  readonly command: string;
  readonly cwd: string;
  /** What it read from its input. */
  readonly input?: string;
  /** `samconfig.toml` where it ran. */
  readonly samConfig?: string;
  /** Functions that are bundled. */
  readonly bundled?: readonly string[];
}

const accountFile = (folder: string): string => join(folder, 'account.json');
const callsFile = (folder: string): string => join(folder, 'calls.jsonl');

export const readAccount = (folder: string): PretendAccount =>
  JSON.parse(readFileSync(accountFile(folder), 'utf8')) as PretendAccount;

export const changeAccount = (folder: string, change: Partial<PretendAccount>): void => {
  const before = existsSync(accountFile(folder)) ? readAccount(folder) : NEW_ACCOUNT;
  writeFileSync(accountFile(folder), JSON.stringify({ ...before, ...change }));
};

/** A new account, that has not been called. */
export const openAccount = (folder: string): void => {
  writeFileSync(accountFile(folder), JSON.stringify(NEW_ACCOUNT));
  writeFileSync(callsFile(folder), '');
};

export const noteCall = (folder: string, call: Call): void => {
  appendFileSync(callsFile(folder), `${JSON.stringify(call)}\n`);
};

/** All calls since the account was opened, or since they were last taken. */
export const takeCalls = (folder: string): Call[] => {
  const lines = readFileSync(callsFile(folder), 'utf8').split('\n').filter(Boolean);
  writeFileSync(callsFile(folder), '');
  return lines.map((line) => JSON.parse(line) as Call);
};
