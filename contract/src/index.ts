/** The wire: what clients send and receive. Everything here is snake_case, as it travels. */
export * from './auth.ts';
export * from './catalogue.ts';
export * from './errors.ts';
export * from './feelings.ts';
export * from './ids.ts';
export * from './job.ts';
export * from './meditation.ts';
export * from './personTexts.ts';
export * from './safety.ts';
export * from './summary.ts';
export * from './text.ts';
export * from './userExport.ts';
