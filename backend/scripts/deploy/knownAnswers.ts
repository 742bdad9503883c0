import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parse } from 'yaml';
import type { Remembered } from './answers.ts';
import { questions, rememberedSchema, secretVersionFor } from './answers.ts';
import { DeployProblem } from './deployProblem.ts';
import { ANSWERS_FILE } from './plan.ts';
import { ANSWERED_PARAMETERS } from './samConfig.ts';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/**
 * What was answered the last time; empty when there was none. Wrong values are only found when they are looked at, one
 * by one: they are asked for again.
 *
 * @throws {DeployProblem} when the file is not what was written
 */
export const readRemembered = (path: string): Partial<Remembered> => {
  const text = readText(path);
  if (text === undefined) return {};
  try {
    const loose = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    const { parameters, tokenSecretVersion } = rememberedSchema.partial().parse({
      parameters: loose.parameters,
      tokenSecretVersion: loose.tokenSecretVersion,
    });
    const said = questions.flatMap(({ name }) => (typeof loose[name] === 'string' ? [[name, loose[name]]] : []));
    return { ...(Object.fromEntries(said) as Partial<Remembered>), parameters, tokenSecretVersion };
  } catch (cause) {
    throw new DeployProblem(`${ANSWERS_FILE} cannot be understood: mend or delete it.`, { cause });
  }
};

const templateSchema = z.object({ Parameters: z.record(z.string(), z.unknown()) });

/** Parameters of the template that no answer decides. */
export const readParameterNames = (template: string): readonly string[] => {
  // Warnings are about CloudFormation's short forms.
  const { Parameters } = templateSchema.parse(parse(readFileSync(template, 'utf8'), { logLevel: 'silent' }));
  return Object.keys(Parameters).filter((name) => !ANSWERED_PARAMETERS.includes(name));
};

/**
 * Adds `NAME=VALUE` settings to what is known: answers, and parameters of the template. A parameter set to nothing has
 * its default again.
 *
 * @throws {DeployProblem} for a name that is neither
 */
export const withSettings = (
  known: Partial<Remembered>,
  settings: readonly string[],
  parameterNames: readonly string[],
): Partial<Remembered> => {
  const answers: Partial<Record<string, string>> = {};
  let parameters = known.parameters ?? {};
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const name = setting.slice(0, Math.max(0, equals));
    const value = setting.slice(equals + 1);
    if (questions.some((question) => question.name === name)) answers[name] = value;
    else if (!parameterNames.includes(name)) throw new DeployProblem(unknownName(setting, parameterNames));
    else parameters = withParameter(parameters, name, value);
  }
  const said: Partial<Remembered> = { ...known, ...answers };
  return {
    ...said,
    parameters: Object.keys(parameters).length === 0 ? undefined : parameters,
    tokenSecretVersion: secretVersionFor(said, known),
  };
};

const unknownName = (setting: string, parameterNames: readonly string[]): string => {
  const names = questions.map(({ name }) => name);
  return [
    `--set ${setting}: takes NAME=VALUE, where NAME is an answer or a parameter of backend/template.yaml.`,
    `Answers: ${names.join(', ')}`,
    `Parameters: ${parameterNames.join(', ')}`,
  ].join('\n');
};

const withParameter = (
  parameters: Readonly<Record<string, string>>,
  name: string,
  value: string,
): Record<string, string> => {
  const others = Object.fromEntries(Object.entries(parameters).filter(([each]) => each !== name));
  if (value === '') return others;
  const parsed = rememberedSchema.shape.parameters.safeParse({ [name]: value });
  if (!parsed.success) throw new DeployProblem(`${name} ${parsed.error.issues[0]?.message ?? 'cannot be taken'}`);
  return { ...others, [name]: value };
};
