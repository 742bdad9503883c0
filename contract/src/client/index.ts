/** A client of the wire, apart from it: who only needs the schemas does not load an HTTP library. */
export * from './apiError.ts';
export * from './floatClient.ts';
export * from './pollDelay.ts';
export * from './retries.ts';
