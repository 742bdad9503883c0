import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Answer, eventPiece, jsonAnswer, type Making } from './answer.ts';
import type { Call, ChatRequest, Minds, Protocol, RawRequest } from './call.ts';
import { lastUserText, readJson, type Said, sayWords, speedOf } from './languageModel.ts';
import { openAiError } from './vendorError.ts';

const textSchema = z.union([
  z.string(),
  z
    .array(z.object({ type: z.literal('text'), text: z.string() }))
    .transform((parts) => parts.map(({ text }) => text).join('')),
]);

const requestSchema = z.object({
  model: z.string().min(1),
  messages: z.array(z.object({ role: z.string(), content: textSchema })).min(1),
  stream: z.boolean().default(false),
  stream_options: z.object({ include_usage: z.boolean().default(false) }).optional(),
  response_format: z.object({ type: z.enum(['text', 'json_object', 'json_schema']) }).optional(),
  max_tokens: z.int().positive().optional(),
  max_completion_tokens: z.int().positive().optional(),
});

type ChatBody = z.infer<typeof requestSchema>;

const usageOf = ({ tokens, promptTokens }: Said) => ({
  prompt_tokens: promptTokens,
  completion_tokens: tokens.length,
  total_tokens: promptTokens + tokens.length,
});

const finishReason = ({ isCut }: Said): 'length' | 'stop' => (isCut ? 'length' : 'stop');

const headOf = (object: string, { model }: ChatBody) => ({
  ...{ id: `chatcmpl-${randomUUID()}`, object, created: Math.floor(Date.now() / 1_000), model },
});

const wholeAnswer = (body: ChatBody, said: Said, making: Making): Answer => {
  const { firstMs, nextMs } = speedOf(making);
  const message = { role: 'assistant', content: said.tokens.join(''), refusal: null };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: finishReason(said) }];
  return jsonAnswer(
    { ...headOf('chat.completion', body), choices, usage: usageOf(said) },
    making.pace.after(firstMs + said.tokens.length * nextMs),
  );
};

const streamedAnswer = (body: ChatBody, said: Said, making: Making): Answer => {
  const head = headOf('chat.completion.chunk', body);
  const isUsageWanted = body.stream_options?.include_usage === true;
  const { firstMs, nextMs } = speedOf(making);
  const event = (dueMs: number, choices: readonly unknown[], usage: unknown = null) =>
    eventPiece(JSON.stringify({ ...head, choices, ...(isUsageWanted ? { usage } : {}) }), dueMs);
  const choice = (delta: unknown, finish_reason: string | null = null) => ({
    ...{ index: 0, delta, logprobs: null, finish_reason },
  });
  const startMs = making.pace.after(firstMs);
  const spoken = said.tokens.map((content, index) =>
    event(index === 0 ? startMs : making.pace.after(nextMs), [choice({ content })]),
  );
  const endMs = making.pace.after(0);
  const pieces = [
    event(startMs, [choice({ role: 'assistant', content: '' })]),
    ...spoken,
    event(endMs, [choice({}, finishReason(said))]),
    ...(isUsageWanted ? [event(endMs, [], usageOf(said))] : []),
    eventPiece('[DONE]', endMs),
  ];
  return { mediaType: 'text/event-stream; charset=utf-8', pieces };
};

const read = (raw: RawRequest, minds: Minds): Call => {
  const body = requestSchema.parse(readJson(raw));
  const isStructured = (body.response_format?.type ?? 'text') !== 'text';
  const request: ChatRequest = { messages: body.messages, model: body.model, isStructured };
  const kind = isStructured && !body.stream ? 'summary' : 'script';
  return {
    wish: { kind, model: body.model, text: lastUserText(request) },
    answer: (making) => {
      const said = sayWords(minds, request, making, body.max_completion_tokens ?? body.max_tokens);
      return Promise.resolve((body.stream ? streamedAnswer : wholeAnswer)(body, said, making));
    },
  };
};

/** OpenAI's chat completions: https://platform.openai.com/docs/api-reference/chat */
export const chatCompletions: Protocol = { path: /^\/v1\/chat\/completions$/, errorBody: openAiError, read };
