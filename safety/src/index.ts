/** Recognizes danger in what people write, and says where help is. No dependencies: it runs on the device, too. */
export * from './assess.ts';
export * from './findSigns.ts';
export * from './helpLines.ts';
export * from './region.ts';
export * from './wire.ts';
export type { About, Language, Sign } from './sign.ts';
