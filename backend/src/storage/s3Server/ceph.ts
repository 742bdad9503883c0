import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CephPlace } from './cephConfig.ts';
import {
  cephFolders,
  configPath,
  logFolder,
  MAX_FOLDER_CHARACTERS,
  monitorAddress,
  renderCephConfig,
} from './cephConfig.ts';
import type { Daemon } from './program.ts';
import { run, startDaemon } from './program.ts';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A Ceph that runs. Disposing of it kills what it consists of; its folder stays. */
export interface Ceph extends AsyncDisposable {
  readonly endpoint: string;
  /** Its files, logs among them. */
  readonly folder: string;
  /** From then on nobody answers at the endpoint. What is stored stays. */
  stopGateway(): Promise<void>;
  /** Resolves when the gateway answers again. */
  startGateway(): Promise<void>;
}

const STEP_LIMIT_MS = 30_000;
const POLL_MS = 25;
const LOG_LINES = 5;

/** Starts the monitor and the object store daemon; `stack` ends them. */
const startStorage = async (place: CephPlace, stack: AsyncDisposableStack): Promise<void> => {
  const [config, log] = [configPath(place), logFolder(place)];
  const monMap = join(place.folder, 'monmap');
  const osdId = randomUUID();
  const map = ['--create', '--clobber', '--fsid', place.clusterId, '--addv', 'a', monitorAddress(place)];
  await run(['monmaptool', ...map, '--set-min-mon-release', '16', '--enable-all-features', monMap], STEP_LIMIT_MS);
  await run(['ceph-mon', '-c', config, '-i', 'a', '--mkfs', '--monmap', monMap], STEP_LIMIT_MS);
  const monitor = stack.use(await startDaemon(['ceph-mon', '-c', config, '-i', 'a', '-f'], join(log, 'mon.out')));
  await Promise.race([
    Promise.all([
      // These wait for the monitor by themselves.
      run(['ceph', '-c', config, 'osd', 'new', osdId, '0'], STEP_LIMIT_MS),
      run(['ceph-osd', '-c', config, '-i', '0', '--mkfs', '--osd-uuid', osdId], STEP_LIMIT_MS),
    ]),
    monitor.failed,
  ]);
  stack.use(await startDaemon(['ceph-osd', '-c', config, '-i', '0', '-f'], join(log, 'osd.out')));
};

const createUser = (place: CephPlace, { accessKeyId, secretAccessKey }: S3Credentials): Promise<void> => {
  const keys = [`--access-key=${accessKeyId}`, `--secret-key=${secretAccessKey}`];
  const user = ['user', 'create', '--uid=test', '--display-name=test', ...keys];
  return run(['radosgw-admin', '-c', configPath(place), ...user], STEP_LIMIT_MS);
};

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    const answer = await fetch(endpoint, { signal: AbortSignal.timeout(5000) });
    return (await answer.text()).includes('ListAllMyBuckets');
  } catch (error) {
    // Nobody listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
};

const startGateway = async (place: CephPlace, endpoint: string): Promise<Daemon> => {
  const command = ['radosgw', '-c', configPath(place), '-f', '-n', 'client.rgw'] as const;
  await using starting = new AsyncDisposableStack();
  const gateway = starting.use(await startDaemon(command, join(logFolder(place), 'rgw.out')));
  const waitingUntilMs = Date.now() + STEP_LIMIT_MS;
  while (!(await answers(endpoint))) {
    if (Date.now() > waitingUntilMs) throw new Error('radosgw does not answer');
    await Promise.race([delay(POLL_MS), gateway.failed]);
  }
  starting.move();
  return gateway;
};

/** The last lines of every log, for whoever has to find out why it does not start. */
const logTails = async (place: CephPlace): Promise<string> => {
  const files = await readdir(logFolder(place));
  const tails = await Promise.all(
    files.sort().map(async (file) => {
      const lines = (await readFile(join(logFolder(place), file), 'utf8')).trimEnd().split('\n');
      return [`--- ${file}`, ...lines.slice(-LOG_LINES)];
    }),
  );
  return tails.flat().join('\n');
};

/**
 * Starts a Ceph of three processes, which keeps its objects in memory.
 *
 * @throws with the last lines of its logs
 */
export const startCeph = async (place: CephPlace, credentials: S3Credentials): Promise<Ceph> => {
  if (place.folder.length > MAX_FOLDER_CHARACTERS) {
    throw new Error(`the path of Ceph's folder has more than ${MAX_FOLDER_CHARACTERS} characters: ${place.folder}`);
  }
  const endpoint = `http://127.0.0.1:${place.ports.gateway}`;
  for (const folder of cephFolders(place)) await mkdir(folder, { recursive: true });
  await writeFile(configPath(place), renderCephConfig(place));
  await appendFile(join(place.folder, 'keyring'), '');
  await using starting = new AsyncDisposableStack();
  try {
    await startStorage(place, starting);
    await createUser(place, credentials);
    let gateway = await startGateway(place, endpoint);
    starting.defer(() => gateway[Symbol.asyncDispose]());
    const started = starting.move();
    return {
      endpoint,
      folder: place.folder,
      // One that is killed is waited for by the next: for 30 s, every change of a bucket hangs.
      stopGateway: () => gateway.stop(),
      startGateway: async () => {
        gateway = await startGateway(place, endpoint);
      },
      [Symbol.asyncDispose]: () => started.disposeAsync(),
    };
  } catch (error) {
    throw new Error(`the S3 server for tests does not start:\n${await logTails(place)}`, { cause: error });
  }
};
