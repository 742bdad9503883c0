import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderBeds } from '@float/backend/src/meditation/music/renderBeds.ts';

/** Names the folder to the processes that run test files; nothing of it reaches a server. */
const VARIABLE = 'E2E_SHARED_BEDS';

/** Set-up of vitest: a folder for the beds of all servers under test. Rendering them takes 6 s of processor time. */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'float-e2e-beds-'));
  process.env[VARIABLE] = folder;
  return () => rm(folder, { recursive: true, force: true });
};

let rendering: Promise<void> | undefined;

/** A new data folder with nothing but the beds in it; outside of vitest, with nothing at all. */
export const makeDataFolder = async (): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'float-data-'));
  const beds = process.env[VARIABLE];
  if (beds === undefined) return dataDir;
  // Here and not in the servers: those that start together would render everything twice.
  await (rendering ??= renderBeds(beds));
  await symlink(beds, join(dataDir, 'beds'));
  return dataDir;
};
