import fc from 'fast-check';
import type { Operation } from './openApi.ts';
import type { SchemaContext } from './schemaArbitrary.ts';
import { valuesOf } from './schemaArbitrary.ts';

/** A request as it is sent, but for the names that stand for persons and jobs that exist. */
export interface GeneratedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
const DEEP = 50_000;
const BODY_WEIGHT = 8;

/** Who sends a request: what they know, and their token. */
export interface Sender extends SchemaContext {
  readonly token: string;
}

/** Often one that the API takes, often one that is damaged in one place or another. */
export const requestsOf = (
  operations: readonly Operation[],
  senders: readonly Sender[],
): fc.Arbitrary<GeneratedRequest> => fc.oneof(...senders.map((sender) => requestsBy(sender, operations)));

const requestsBy = (sender: Sender, operations: readonly Operation[]): fc.Arbitrary<GeneratedRequest> => {
  const well = fc.oneof(
    ...operations.map((operation) => ({
      // Most can go wrong where there is a body.
      weight: operation.body === undefined ? 1 : BODY_WEIGHT,
      arbitrary: wellFormed(operation, sender),
    })),
  );
  return fc.oneof(
    { weight: 4, arbitrary: well },
    { weight: 6, arbitrary: well.chain((request) => damaged(request, sender)) },
  );
};

const wellFormed = (
  { method, path, parameters, body }: Operation,
  { token, ...context }: Sender,
): fc.Arbitrary<GeneratedRequest> => {
  const given = parameters.map(({ name, required, schema }) => {
    const value = valuesOf(schema, context, name).map(String);
    return required ? value : fc.option(value, { nil: undefined });
  });
  const bodyText = body === undefined ? fc.constant(undefined) : valuesOf(body, context).map((value) => toJson(value));
  return fc.tuple(fc.tuple(...given), bodyText).map(([values, text]) => {
    const query = new URLSearchParams();
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    let filled = path;
    for (const [i, { name, in: place }] of parameters.entries()) {
      const value = values[i];
      if (value === undefined) continue;
      if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value.toWellFormed()));
      else if (place === 'query') query.set(name, value);
      else headers[name] = value;
    }
    if (text !== undefined) headers['content-type'] = 'application/json';
    return { method, path: query.size === 0 ? filled : `${filled}?${query}`, headers, body: text };
  });
};

const toJson = (value: unknown): string => JSON.stringify(value);

/** Of a JSON value, what lies at a place of its tree, the root being 0, is replaced; or dropped, with undefined. */
const replaceAt = (value: unknown, place: number, by: unknown): unknown => {
  let left = place;
  const visit = (node: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, visit(child)]));
  };
  return visit(value);
};

const damagedBody = (body: string, { text }: SchemaContext): fc.Arbitrary<string> => {
  const junk = fc.oneof(fc.constant(undefined), fc.jsonValue(), text, fc.constant('x'.repeat(10_001)), fc.double());
  const replaced = fc
    .tuple(fc.nat({ max: 30 }), junk)
    .map(([place, by]) => toJson(replaceAt(JSON.parse(body), place, by) ?? null));
  return fc.oneof(
    { weight: 12, arbitrary: replaced },
    { weight: 2, arbitrary: fc.nat({ max: body.length }).map((end) => body.slice(0, end)) },
    { weight: 2, arbitrary: text },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant(body.replace('{', '{"__proto__":{"user_id":1},"constructor":null,')) },
    { weight: 1, arbitrary: fc.constant('['.repeat(DEEP)) },
    { weight: 1, arbitrary: fc.constant(body.replace('{', `{"more":${'['.repeat(DEEP)}${']'.repeat(DEEP)},`)) },
  );
};

// What can stand in a header: Node refuses to send anything else.
const headerText = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  text.map((value) => value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?'));

const damagedHeaders = (headers: GeneratedRequest['headers'], { text }: SchemaContext) => {
  const value = fc.oneof(headerText(text), fc.constant(''));
  const name = fc.constantFrom(
    ...['authorization', 'content-type', 'idempotency-key', 'range', 'if-none-match', 'if-range', 'accept-language'],
    ...['accept-encoding', 'content-encoding', 'origin', 'x-forwarded-for', 'x-forwarded-host', 'x-request-id', 'te'],
  );
  const without = ({ authorization: _left, ...others }: GeneratedRequest['headers']) => others;
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(name, value).map(([key, by]) => ({ ...headers, [key]: by })) },
    { weight: 1, arbitrary: fc.constant(without(headers)) },
    {
      weight: 1,
      arbitrary: fc.nat().map((n) => ({ ...headers, authorization: `${headers.authorization ?? ''}${n}` })),
    },
  );
};

const damagedPath = (path: string, { text }: SchemaContext): fc.Arbitrary<string> => {
  const encoded = text.map((value) => encodeURIComponent(value.toWellFormed()));
  return fc.oneof(
    encoded.map((value) => `/job/${value}`),
    encoded.map((value) => `/media/${value}?kid=${value}&exp=1&sig=${value}`),
    encoded.map((value) => `${path}${path.includes('?') ? '&' : '?'}user_id=${value}&cursor=${value}&${value}`),
    fc.constantFrom(`/${path}`, `${path}/`, '/%zz', '/job/%', '/..%2f..%2fetc', '/media/..%2f%00', `${path}%ff`, '/*'),
  );
};

const damaged = (request: GeneratedRequest, context: SchemaContext): fc.Arbitrary<GeneratedRequest> => {
  const { method, path, headers, body } = request;
  return fc.oneof(
    {
      weight: body === undefined ? 0 : 8,
      arbitrary: damagedBody(body ?? 'null', context).map((by) => ({ ...request, body: by })),
    },
    { weight: 3, arbitrary: damagedHeaders(headers, context).map((by) => ({ ...request, headers: by })) },
    { weight: 2, arbitrary: damagedPath(path, context).map((by) => ({ ...request, path: by })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...METHODS.filter((other) => other !== method))
        .map((by) => ({ ...request, method: by })),
    },
  );
};
