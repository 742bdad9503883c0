import SwaggerParser from '@apidevtools/swagger-parser';
import { z } from 'zod';

/** The part of JSON Schema that the document of the API uses. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null' | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly default?: unknown;
}

// Strict: a keyword that nobody here knows would quietly make requests that the API never takes.
const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.strictObject({
    // What a reader is told, and how a reader tells choices apart.
    description: z.unknown().optional(),
    example: z.unknown().optional(),
    discriminator: z.unknown().optional(),
    type: z.enum(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']).optional(),
    enum: z.array(z.unknown()).optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    default: z.unknown().optional(),
  }),
);

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: jsonSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

const operationSchema = z.object({
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: jsonSchema }) }) }).optional(),
});
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

/** One call of the API, as its document describes it. */
export interface Operation {
  /** In capitals. */
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | undefined;
}

/**
 * Reads `/openapi.json` of a running server.
 *
 * @throws when it is not a valid OpenAPI document
 */
export const fetchOperations = async (url: string): Promise<readonly Operation[]> => {
  const fetched = (await (await fetch(`${url}/openapi.json`)).json()) as Parameters<typeof SwaggerParser.validate>[0];
  // Gives it back with every reference replaced by what it refers to.
  const document: unknown = await SwaggerParser.validate(fetched);
  const { paths } = documentSchema.parse(document);
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters, requestBody }]) => ({
      ...{ method: method.toUpperCase(), path, parameters },
      body: requestBody?.content['application/json'].schema,
    })),
  );
};
