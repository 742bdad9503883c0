import { z } from 'zod';
import type { Template } from './readTemplate.ts';
import { isRecord } from './readTemplate.ts';

const oneOrMore = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .unknown()
    .transform((given): readonly unknown[] => [given].flat())
    .pipe(z.array(schema).min(1));

/** Strict: a word that IAM does not know would make a policy that it refuses. */
const statementSchema = z.strictObject({
  Effect: z.literal('Allow'),
  Action: oneOrMore(z.string()),
  Resource: oneOrMore(z.union([z.string(), z.record(z.string(), z.unknown())])),
});
const documentSchema = z.strictObject({ Version: z.literal('2012-10-17'), Statement: z.array(statementSchema).min(1) });
const managedSchema = z.strictObject({ Description: z.unknown(), PolicyDocument: documentSchema });
const roleSchema = z.strictObject({
  AssumeRolePolicyDocument: z.strictObject({
    Version: z.literal('2012-10-17'),
    Statement: z.tuple([
      z.strictObject({
        Effect: z.literal('Allow'),
        Principal: z.strictObject({ Service: z.literal('lambda.amazonaws.com') }),
        Action: z.literal('sts:AssumeRole'),
      }),
    ]),
  }),
  ManagedPolicyArns: z.array(z.strictObject({ Ref: z.string() })).default([]),
  Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: documentSchema })).default([]),
});

/** One action on one pattern of resources. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}

/** What names stand for in a stack: parameters and resources by `Ref`, attributes by `Name.Attribute`. */
export interface StackNames {
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly values: Readonly<Record<string, string>>;
}

/** A text with all functions of CloudFormation in it carried out. Throws for a name that the stack does not have. */
export const resolveText = (value: unknown, names: StackNames): string => {
  if (typeof value === 'string') return value;
  const [[name, of] = []] = isRecord(value) ? Object.entries(value) : [];
  const valueOf = (key: string): string => names.values[key] ?? unknownName(key);
  if (name === 'Ref') return valueOf(String(of));
  if (name === 'Fn::GetAtt' && Array.isArray(of)) return valueOf(of.join('.'));
  if (name === 'Fn::If' && Array.isArray(of)) {
    const holds = names.conditions[String(of[0])] ?? unknownName(String(of[0]));
    return resolveText(holds ? of[1] : of[2], names);
  }
  if (name !== 'Fn::Sub') return unknownName(JSON.stringify(value));
  const [text, own] = z.tuple([z.string(), z.unknown()]).parse(Array.isArray(of) ? of : [of, {}]);
  return text.replace(/\$\{([^}]+)\}/g, (_, key: string) =>
    isRecord(own) && key in own ? resolveText(own[key], names) : valueOf(key),
  );
};

const unknownName = (name: string): never => {
  throw new Error(`${name} has no value in this stack`);
};

/** All that a role may do. */
export const grantsOf = ({ Resources }: Template, role: string, names: StackNames): readonly Grant[] => {
  const { ManagedPolicyArns, Policies } = roleSchema.parse(Resources[role]?.Properties);
  const managed = ManagedPolicyArns.map(({ Ref }) => managedSchema.parse(Resources[Ref]?.Properties).PolicyDocument);
  const statements = [...managed, ...Policies.map(({ PolicyDocument }) => PolicyDocument)].flatMap(
    (document) => document.Statement,
  );
  return statements.flatMap(({ Action, Resource }) =>
    Action.flatMap((action) => Resource.map((each) => ({ action, resource: resolveText(each, names) }))),
  );
};

/** Whether a pattern of IAM covers a resource: `*` is any text, `?` one character. */
export const covers = ({ resource: pattern }: Grant, resource: string): boolean => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(resource);
};
