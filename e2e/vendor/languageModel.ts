import type { Making } from './answer.ts';
import { BadRequest } from './vendorError.ts';
import type { ChatRequest, Minds, RawRequest } from './call.ts';

const MS_PER_SECOND = 1_000;

/** What a language model has said, and what that costs. */
export interface Said {
  /** Of about four characters. */
  readonly tokens: readonly string[];
  /** It had more to say than it was allowed to. */
  readonly isCut: boolean;
  readonly promptTokens: number;
}

/** @throws {BadRequest} the body is no JSON */
export const readJson = ({ body }: RawRequest): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new BadRequest('The body is not valid JSON.');
  }
};

/** Cuts text into tokens; joined, they are the text. */
export const tokenize = (text: string): string[] => text.match(/.{1,4}/gsu) ?? [];

/** @param maxTokens  undefined: as many as it likes */
export const sayWords = (
  minds: Minds,
  request: ChatRequest,
  { isEmpty }: Making,
  maxTokens: number | undefined,
): Said => {
  const tokens = isEmpty ? [] : tokenize(minds.says(request));
  const allowed = tokens.slice(0, maxTokens);
  const promptTokens = request.messages.reduce((sum, { content }) => sum + tokenize(content).length, 0);
  return { tokens: allowed, isCut: allowed.length < tokens.length, promptTokens };
};

/** When the first token is due, and after how long the next one each time. */
export const speedOf = ({ pace: { behaviour } }: Making): { firstMs: number; nextMs: number } => ({
  firstMs: behaviour.firstByteMs,
  nextMs: MS_PER_SECOND / behaviour.tokensPerSecond,
});

/** The last thing that the user said. */
export const lastUserText = ({ messages }: ChatRequest): string =>
  messages.findLast(({ role }) => role === 'user')?.content ?? '';
