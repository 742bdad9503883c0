import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Answer, eventPiece, jsonAnswer, type Making } from './answer.ts';
import type { Call, ChatRequest, Minds, Protocol, RawRequest } from './call.ts';
import { lastUserText, readJson, type Said, sayWords, speedOf } from './languageModel.ts';
import { googleError } from './vendorError.ts';

const partsSchema = z
  .array(z.object({ text: z.string() }))
  .transform((parts) => parts.map(({ text }) => text).join(''));

const requestSchema = z.object({
  systemInstruction: z.object({ parts: partsSchema }).optional(),
  contents: z.array(z.object({ role: z.string().default('user'), parts: partsSchema })).min(1),
  generationConfig: z
    .object({ responseMimeType: z.string().optional(), maxOutputTokens: z.int().positive().optional() })
    .default({}),
});

const messagesOf = ({ systemInstruction, contents }: z.infer<typeof requestSchema>): ChatRequest['messages'] => [
  ...(systemInstruction === undefined ? [] : [{ role: 'system', content: systemInstruction.parts }]),
  ...contents.map(({ role, parts }) => ({ role, content: parts })),
];

const usageOf = (promptTokens: number, candidatesTokens: number) => ({
  promptTokenCount: promptTokens,
  candidatesTokenCount: candidatesTokens,
  totalTokenCount: promptTokens + candidatesTokens,
});

const finishReason = ({ isCut }: Said): 'MAX_TOKENS' | 'STOP' => (isCut ? 'MAX_TOKENS' : 'STOP');

/** @param tokens  how many the model has said up to here */
const responseOf =
  (model: string, responseId: string, said: Said) => (text: string, tokens: number, isLast: boolean) => {
    const content = { parts: [{ text }], role: 'model' };
    const candidate = { content, ...(isLast ? { finishReason: finishReason(said) } : {}), index: 0 };
    return {
      ...{ candidates: [candidate], usageMetadata: usageOf(said.promptTokens, tokens) },
      ...{ modelVersion: model, responseId },
    };
  };

const wholeAnswer = (model: string, said: Said, making: Making): Answer => {
  const { firstMs, nextMs } = speedOf(making);
  const { length } = said.tokens;
  const response = responseOf(model, randomUUID(), said)(said.tokens.join(''), length, true);
  return jsonAnswer(response, making.pace.after(firstMs + length * nextMs));
};

const streamedAnswer = (model: string, said: Said, making: Making): Answer => {
  const { firstMs, nextMs } = speedOf(making);
  const response = responseOf(model, randomUUID(), said);
  const { length } = said.tokens;
  const spoken = said.tokens.map((text, index) =>
    eventPiece(JSON.stringify(response(text, index + 1, false)), making.pace.after(index === 0 ? firstMs : nextMs)),
  );
  const last = eventPiece(JSON.stringify(response('', length, true)), making.pace.after(length === 0 ? firstMs : 0));
  return { mediaType: 'text/event-stream', pieces: [...spoken, last] };
};

const read = (raw: RawRequest, minds: Minds): Call => {
  const body = requestSchema.parse(readJson(raw));
  const [model = '', method] = raw.pathParts;
  const isStructured = body.generationConfig.responseMimeType === 'application/json';
  const isStreamed = method === 'streamGenerateContent';
  const request: ChatRequest = { messages: messagesOf(body), model, isStructured };
  return {
    wish: { kind: isStructured && !isStreamed ? 'summary' : 'script', model, text: lastUserText(request) },
    answer: (making) => {
      const said = sayWords(minds, request, making, body.generationConfig.maxOutputTokens);
      return Promise.resolve((isStreamed ? streamedAnswer : wholeAnswer)(model, said, making));
    },
  };
};

/** Google's Gemini, text in and out: https://ai.google.dev/api/generate-content */
export const gemini: Protocol = {
  path: /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent)$/,
  errorBody: googleError,
  read,
};
