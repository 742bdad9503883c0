import type { CollectionTag, ScalarTag } from 'yaml';
import { isCollection, parseDocument } from 'yaml';
import { z } from 'zod';

/** Each by its short form, such as `!Sub`. */
const FUNCTIONS = ['And', 'Equals', 'GetAtt', 'If', 'Join', 'Not', 'Or', 'Select', 'Split', 'Sub'];

/** `!Sub x` as CloudFormation itself reads it: `{ "Fn::Sub": "x" }`. */
const longForm = (name: string, value: unknown): Record<string, unknown> => {
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  const dot = name === 'GetAtt' && typeof value === 'string' ? value.indexOf('.') : -1;
  return { [`Fn::${name}`]: dot < 0 ? value : [String(value).slice(0, dot), String(value).slice(dot + 1)] };
};

const shortForms = ['Ref', 'Condition', ...FUNCTIONS].flatMap((name): (ScalarTag | CollectionTag)[] => [
  { tag: `!${name}`, resolve: (text: string) => longForm(name, text) },
  {
    tag: `!${name}`,
    collection: 'seq',
    resolve: (value: unknown) => longForm(name, isCollection(value) ? value.toJSON() : value),
  },
]);

const namedSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

const resourceSchema = z.strictObject({
  Type: z.string(),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});

const templateSchema = z.strictObject({
  AWSTemplateFormatVersion: z.literal('2010-09-09'),
  Transform: z.literal('AWS::Serverless-2016-10-31').optional(),
  Description: z.string(),
  Parameters: namedSchema,
  Conditions: namedSchema,
  Globals: z.strictObject({ Function: z.record(z.string(), z.unknown()) }).optional(),
  Resources: z.record(z.string(), resourceSchema),
  Outputs: namedSchema,
});

export type TemplateResource = z.infer<typeof resourceSchema>;
export type Template = z.infer<typeof templateSchema>;

/**
 * Reads a template of CloudFormation or SAM, its functions in their long form.
 *
 * @throws {Error} for what is no YAML, has a key twice, a tag that is not known here, or a part that no template has
 */
export const readTemplate = (yaml: string): Template => {
  const document = parseDocument(yaml, { customTags: shortForms });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return templateSchema.parse(document.toJS());
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value of a key, however deep. */
export const valuesOf = (value: unknown, key: string): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)]);
};

/** The resources of a type, by their names, in the order of the template. */
export const resourcesOf = ({ Resources }: Template, type: string): [string, TemplateResource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);
