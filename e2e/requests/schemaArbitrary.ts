import fc from 'fast-check';
import type { JsonSchema } from './openApi.ts';

/** Names that stand for what a test knows, such as a person who exists. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

export interface SchemaContext {
  /** What people write. */
  readonly text: fc.Arbitrary<string>;
  /** By the name of the property or parameter: mostly one of these is taken. */
  readonly known: KnownValues;
}

// Longer ones would only make the run slow.
const MAX_ITEMS = 4;

/** Values that a schema allows. */
export const valuesOf = (schema: JsonSchema, context: SchemaContext, name = ''): fc.Arbitrary<unknown> => {
  const known = schema.type === 'string' ? context.known[name] : undefined;
  const free = freeValuesOf(schema, context, name);
  return known === undefined
    ? free
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: free });
};

const freeValuesOf = (schema: JsonSchema, context: SchemaContext, name: string): fc.Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valuesOf(choice, context, name)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, context);
    case 'array':
      return fc.array(schema.items === undefined ? fc.jsonValue() : valuesOf(schema.items, context, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? MAX_ITEMS, MAX_ITEMS),
      });
    case 'string':
      return stringsOf(schema, context);
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
      return fc.jsonValue();
  }
};

const objectsOf = ({ properties = {}, required = [] }: JsonSchema, context: SchemaContext): fc.Arbitrary<unknown> => {
  const values = Object.entries(properties).map(([name, value]) => [name, valuesOf(value, context, name)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [...required] });
};

const stringsOf = ({ pattern, format, maxLength }: JsonSchema, { text }: SchemaContext): fc.Arbitrary<string> => {
  if (format === 'uuid') return fc.uuid();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return maxLength === undefined ? text : text.map((value) => value.slice(0, maxLength));
};
