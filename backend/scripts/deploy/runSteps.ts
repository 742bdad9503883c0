import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FloatError } from '../../src/errors.ts';
import { isMissing } from '../../src/meditation/music/bedFiles.ts';
import type { S3Location } from '../../src/storage/s3Access.ts';
import { readVersioning } from '../../src/storage/s3Versioning.ts';
import { bundleLambda } from '../bundleLambda.ts';
import { publishFfmpegLayer } from '../ffmpegLayer.ts';
import { putBucketRules, readBucketRules } from './bucketAccess.ts';
import { describeChanges, describeVersioning, mergeRules } from './bucketRules.ts';
import { DeployProblem, Stopped } from './deployProblem.ts';
import { inspectFfmpeg } from './inspectFfmpeg.ts';
import type { Step } from './plan.ts';
import { setVariable } from './plan.ts';
import { publishMusic } from './publishMusic.ts';
import { rotateKeys } from './rotateKeys.ts';
import type { RunCommand } from './runCommand.ts';
import { explainAws, readCommand } from './runCommand.ts';

/** What the steps found out, as far as they asked. */
export interface Findings {
  readonly apiUrl?: string;
  readonly bucket?: string;
  readonly secretArn?: string;
  readonly ffmpegLayerArn?: string;
  readonly tokenSecretVersion?: string;
}

export interface RunParts {
  /** Of the repository, absolute. */
  readonly root: string;
  readonly run: RunCommand;
  readonly announce: (line: string) => void;
  /** Asks for a yes. */
  readonly confirm: (question: string) => Promise<boolean>;
  /** Where music is rendered. */
  readonly dataDir: string;
  readonly ffmpegPath: string;
  readonly signal: AbortSignal;
}

type StepOf<Type extends Step['type']> = Extract<Step, { type: Type }>;

const outputsSchema = z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() }));

const parseOutputs = (json: string): Findings => {
  const outputs = new Map(outputsSchema.parse(JSON.parse(json)).map((each) => [each.OutputKey, each.OutputValue]));
  const [apiUrl, bucket] = [outputs.get('ApiUrl'), outputs.get('BucketName')];
  if (apiUrl === undefined || bucket === undefined) throw new DeployProblem('The stack does not tell its address.');
  return { apiUrl, bucket };
};

const runShown = async (step: StepOf<'run'>, { run }: RunParts): Promise<Findings> => {
  const { code, errors } = await run(step.command, { isRead: step.isQuiet ?? false });
  if (code === 0) return {};
  if (code === undefined) throw new DeployProblem(step.ifMissing ?? `${step.command[0] ?? ''} is missing.`);
  throw new DeployProblem(
    [errors.trim(), explainAws(errors) ?? step.ifItFails].filter((line) => line !== '').join('\n'),
  );
};

const readIfThere = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
};

const bytesIn = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** @returns bytes of the largest function */
const bundle = async ({ announce }: RunParts): Promise<number> => {
  const sizes: number[] = [];
  for (const { name, folder, codeBytes } of await bundleLambda()) {
    announce(`Bundled ${name}: ${Math.round(codeBytes / 1024)} KB`);
    sizes.push(await bytesIn(folder));
  }
  return Math.max(...sizes);
};

/** Says which bucket a refusal is about. */
const ofBucket = async <Result>(bucket: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof FloatError)) throw cause;
    throw new DeployProblem(`Bucket ${bucket}: ${cause.message}`, { cause });
  }
};

const addBucketRules = async (step: StepOf<'add bucket rules'>, { announce, confirm }: RunParts): Promise<Findings> => {
  const location: S3Location = { bucket: step.bucket, region: step.region };
  await ofBucket(step.bucket, async () => {
    const versioning = describeVersioning(step.bucket, await readVersioning(location));
    if (versioning !== '') announce(versioning);
    const present = await readBucketRules(location);
    const merged = mergeRules(present, step.recordDays);
    const changes = describeChanges(step.bucket, present, merged);
    if (changes === '') return;
    announce(changes);
    if (await confirm('Put these rules, among them those that are there already?'))
      await putBucketRules(location, present, merged);
    else announce('The bucket stays as it is. Without these rules, pages may not be able to play from it.');
  });
  return {};
};

const known = ({ apiUrl, bucket }: Findings): { apiUrl: string; bucket: string } => {
  if (apiUrl === undefined || bucket === undefined) throw new TypeError('the outputs of the stack have not been read');
  return { apiUrl, bucket };
};

const runStep = async (step: Step, parts: RunParts, found: Findings & { functionBytes: number }): Promise<object> => {
  const { root, run, announce, dataDir, ffmpegPath } = parts;
  switch (step.type) {
    case 'run':
      return runShown(step, parts);
    case 'write':
      await writeFile(join(root, step.path), step.content);
      return {};
    case 'bundle':
      return { functionBytes: await bundle(parts) };
    case 'publish layer': {
      const ffmpeg = await inspectFfmpeg(step.path);
      const layer = { run, announce, functionBytes: found.functionBytes };
      return { ffmpegLayerArn: await publishFfmpegLayer(ffmpeg, { ...step, ...layer }) };
    }
    case 'add bucket rules':
      return addBucketRules(step, parts);
    case 'rotate keys':
      return { tokenSecretVersion: await rotateKeys({ ...step, run }) };
    case 'read outputs':
      return parseOutputs(await readCommand(run, step.command, step.ifItFails));
    case 'read secret':
      return { secretArn: (await readCommand(run, step.command, 'The stack has no secret.')).trim() };
    case 'publish music': {
      const { bucket } = known(found);
      await ofBucket(bucket, () => publishMusic({ bucket, region: step.region }, dataDir, announce, ffmpegPath));
      return {};
    }
    case 'set variable': {
      const path = join(root, step.path);
      await writeFile(path, setVariable(await readIfThere(path), step.name, known(found).apiUrl));
      return {};
    }
  }
};

/** Leaves what runs in this process alone when it is to stop: the process ends then. */
const unlessStopped = async <Result>(
  work: Promise<Result>,
  isCommand: boolean,
  signal: AbortSignal,
): Promise<Result> => {
  if (isCommand) return work;
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => {
    stopped.reject(new Stopped());
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** What cleans up behind itself when the commands in it are stopped. */
const endsByItself = new Set<Step['type']>(['run', 'read outputs', 'read secret', 'rotate keys', 'publish layer']);

/**
 * Does the steps one after the other.
 *
 * @param onFound  hears what each of them found out, at once
 * @throws {DeployProblem}
 * @throws {Stopped}
 */
export const runSteps = async (
  steps: readonly Step[],
  parts: RunParts,
  onFound: (found: Findings) => Promise<void> = () => Promise.resolve(),
): Promise<Findings> => {
  let found: Findings & { functionBytes: number } = { functionBytes: 0 };
  for (const step of steps) {
    if (parts.signal.aborted) throw new Stopped();
    const news = await unlessStopped(runStep(step, parts, found), endsByItself.has(step.type), parts.signal);
    found = { ...found, ...news };
    if (Object.keys(news).length > 0) await onFound(found);
  }
  return found;
};
