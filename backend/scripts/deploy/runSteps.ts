import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { isMissing } from '../../src/meditation/music/bedFiles.ts';
import { ensureCors } from '../../src/storage/s3Cors.ts';
import { bundleLambda } from '../bundleLambda.ts';
import type { DeployAnswers } from './answers.ts';
import type { Step } from './plan.ts';
import { setVariable } from './plan.ts';
import { publishMusic } from './publishMusic.ts';

/** Something that whoever deploys has to put right; the message says what, in a line. */
export class DeployProblem extends Error {
  override readonly name = 'DeployProblem';
}

/** What the stack tells of itself. */
export interface StackOutputs {
  readonly apiUrl: string;
  readonly bucket: string;
}

export interface RunParts {
  /** Of the repository, absolute. */
  readonly root: string;
  readonly answers: DeployAnswers;
  readonly announce: (line: string) => void;
}

const outputsSchema = z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() }));

const parseOutputs = (json: string): StackOutputs => {
  const outputs = new Map(outputsSchema.parse(JSON.parse(json)).map((each) => [each.OutputKey, each.OutputValue]));
  const [apiUrl, bucket] = [outputs.get('ApiUrl'), outputs.get('BucketName')];
  if (apiUrl === undefined || bucket === undefined) throw new DeployProblem('The stack does not tell its address.');
  return { apiUrl, bucket };
};

/** @returns what the command writes, when it is asked for; else that is shown */
const run = async (root: string, command: readonly string[], problem: string, isRead = false): Promise<string> => {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { cwd: root, stdio: ['inherit', isRead ? 'pipe' : 'inherit', 'inherit'] });
  try {
    const [, output] = await Promise.all([once(child, 'close'), child.stdout ? text(child.stdout) : '']);
    if (child.exitCode === 0) return output;
  } catch (cause) {
    throw new DeployProblem(problem, { cause });
  }
  throw new DeployProblem(problem);
};

const readIfThere = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
};

const bundle = async (announce: RunParts['announce']): Promise<void> => {
  for (const { name, codeBytes } of await bundleLambda())
    announce(`Bundled ${name}: ${Math.round(codeBytes / 1024)} KB`);
};

const known = (outputs: StackOutputs | undefined): StackOutputs => {
  if (outputs === undefined) throw new TypeError('the outputs of the stack have not been read');
  return outputs;
};

/**
 * Does the steps one after the other.
 *
 * @returns what the stack told, when it was asked
 * @throws  {DeployProblem}
 */
export const runSteps = async (steps: readonly Step[], parts: RunParts): Promise<StackOutputs | undefined> => {
  const { root, answers, announce } = parts;
  let outputs: StackOutputs | undefined;
  for (const step of steps) {
    switch (step.type) {
      case 'run':
        await run(root, step.command, step.ifItFails);
        break;
      case 'write':
        await writeFile(join(root, step.path), step.content);
        break;
      case 'bundle':
        await bundle(announce);
        break;
      case 'read outputs':
        outputs = parseOutputs(await run(root, step.command, 'The stack cannot be described.', true));
        break;
      case 'allow pages':
        await ensureCors({ bucket: step.bucket, region: answers.region });
        break;
      case 'publish music':
        await publishMusic({ bucket: known(outputs).bucket, region: answers.region }, join(root, '.float'), announce);
        break;
      case 'set variable': {
        const path = join(root, step.path);
        await writeFile(path, setVariable(await readIfThere(path), step.name, known(outputs).apiUrl));
        break;
      }
    }
  }
  return outputs;
};
