import type { ApiDocument, ApiOperation, ApiSchema } from './apiDocument.ts';

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
/** As Markdown readers make it of a heading. */
export const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')}`;
const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
/** In a table, a line is a row and a bar ends a cell. */
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const bounds = ({ minimum, maximum, maxLength, maxItems }: ApiSchema): string => {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (maxLength !== undefined) return `, at most ${maxLength} characters`;
  return maxItems === undefined ? '' : `, at most ${maxItems}`;
};

/** What a value can be, in a few words. */
const typeOf = (schema: ApiSchema): string => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.$ref !== undefined) return `[${nameOf(schema.$ref)}](${anchor(nameOf(schema.$ref))})`;
  if (choices !== undefined) return [...new Set(choices.map(typeOf))].join(' or ');
  if (schema.enum !== undefined) return schema.enum.map(code).join(' · ');
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}${bounds(schema)}`;
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' or ') ?? 'anything');
  return `${type}${schema.format === undefined ? '' : ` (${schema.format})`}${bounds(schema)}`;
};

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');

const meaningOf = ({ description, default: otherwise, example }: ApiSchema): string =>
  [
    ...(description === undefined ? [] : [description]),
    ...(otherwise === undefined ? [] : [`Default ${code(otherwise)}`]),
    ...(example === undefined || typeof example === 'object' ? [] : [`Such as ${code(example)}`]),
  ].join('. ');

const fieldTable = ({ properties = {}, required = [] }: ApiSchema): string =>
  table(
    ['field', 'is', 'means'],
    Object.entries(properties).map(([name, schema]) =>
      row(`${code(name)}${required.includes(name) ? '' : ' (optional)'}`, typeOf(schema), meaningOf(schema)),
    ),
  );

const example = (value: unknown): string[] =>
  value === undefined ? [] : ['```json', JSON.stringify(value, null, 2), '```'];

const parameterTable = ({ parameters }: ApiOperation): string[] => {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ name, in: place, required, schema }) =>
    row(`${code(name)}${required === true ? '' : ' (optional)'}`, place, typeOf(schema), meaningOf(schema)),
  );
  return [table(['parameter', 'in', 'is', 'means'], rows)];
};

const bodyOf = ({ requestBody }: ApiOperation): string[] =>
  Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => `Body: ${typeOf(schema)} (${type})`);

const answerTable = ({ responses }: ApiOperation): string => {
  const rows = Object.entries(responses).map(([status, { description, content }]) => {
    const types = Object.values(content ?? {}).map(({ schema }) => typeOf(schema));
    return row(status, description, types.join(' or '));
  });
  return table(['status', 'when', 'body'], rows);
};

const needsToken = ({ security = [] }: ApiOperation): boolean =>
  security.length > 0 && security.every((way) => Object.keys(way).length > 0);

const operationOf = (path: string, method: string, operation: ApiOperation): string[] => [
  `### \`${method.toUpperCase()} ${path}\``,
  `${operation.summary}.${needsToken(operation) ? ' Needs a token.' : ''}`,
  ...(operation.description === undefined ? [] : [operation.description]),
  ...parameterTable(operation),
  ...bodyOf(operation),
  answerTable(operation),
];

const schemaOf = (name: string, schema: ApiSchema): string[] => [
  `### ${name}`,
  ...(schema.description === undefined ? [] : [`${schema.description}.`]),
  ...(schema.properties === undefined ? [typeOf(schema)] : [fieldTable(schema)]),
  ...(typeof schema.example === 'object' ? [example(schema.example).join('\n')] : []),
];

/** The API for a reader, in Markdown: its calls by what they are about, then the shapes that they carry. */
export const renderApiMarkdown = ({ info, tags, paths, components }: ApiDocument): string => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const contents = operations.map(({ path, method, operation }) => {
    const call = `${method.toUpperCase()} ${path}`;
    return `- [\`${call}\`](${anchor(call)}): ${operation.summary}`;
  });
  const chapters = tags.flatMap(({ name }) => [
    `## ${name}`,
    ...operations
      .filter(({ operation }) => operation.tags.includes(name))
      .flatMap(({ path, method, operation }) => operationOf(path, method, operation)),
  ]);
  const shapes = Object.entries(components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# ${info.title}: the API`,
    info.description,
    'The same as a document for machines: `/openapi.json` of any server.',
    contents.join('\n'),
    ...chapters,
    '## Shapes',
    ...shapes.flatMap(([name, schema]) => schemaOf(name, schema)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
};
