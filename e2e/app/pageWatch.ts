import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** What a browser complains about, but for what a test expects. */
export interface PageWatch {
  /** A flow in which this happens is in order: part of a complaint. */
  expect(...expected: readonly RegExp[]): void;
  complaints(): string[];
}

/** What Chromium says without a connection; the second is about a newer version of the service worker. */
export const OFFLINE: readonly RegExp[] = [/ERR_INTERNET_DISCONNECTED/, /error occurred when fetching the script/];

const describeConsole = (message: ConsoleMessage): string | undefined =>
  ['error', 'warning'].includes(message.type())
    ? `console ${message.type()}: ${message.text()} (${message.location().url})`
    : undefined;

/** A request that the app itself, or the end of its page, has called off did not fail. */
const describeFailure = (request: Request): string | undefined => {
  const reason = request.failure()?.errorText ?? '';
  return reason === 'net::ERR_ABORTED' ? undefined : `request: ${request.method()} ${pathOf(request.url())} ${reason}`;
};

const describeResponse = (response: Response): string | undefined =>
  response.status() < 400
    ? undefined
    : `answer: ${response.request().method()} ${pathOf(response.url())} ${String(response.status())}`;

const pathOf = (url: string): string => (url.startsWith('http') ? new URL(url).pathname : url.slice(0, 40));

/** Collects errors and warnings of the console, errors that nobody caught, requests that failed or were refused. */
export const watchPages = (context: BrowserContext): PageWatch => {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  const note = (complaint: string | undefined): void => {
    if (complaint !== undefined) seen.push(complaint);
  };
  context.on('console', (message) => {
    note(describeConsole(message));
  });
  context.on('weberror', (error) => {
    note(`uncaught: ${error.error().message}`);
  });
  context.on('requestfailed', (request) => {
    note(describeFailure(request));
  });
  context.on('response', (response) => {
    note(describeResponse(response));
  });
  return {
    expect: (...more) => {
      expected.push(...more);
    },
    complaints: () => seen.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
  };
};
