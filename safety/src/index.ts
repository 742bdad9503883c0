/**
 * Lists help, and recognizes the plainest danger phrases: small enough for the app's first load. No dependencies. All
 * phrases: `@float/safety/all` on servers, `@float/safety/book` in the app.
 */
import { createAssessor } from './assess.ts';
import { createFinder } from './findSigns.ts';
import { createIsMinor } from './isMinor.ts';
import { compileBook } from './phraseBook.ts';
import { plainPhrases } from './signs/plain/plainPhrases.ts';

export { helpFor, uncheckedSafety, type Assessor, type AssessOptions, type Regions } from './assess.ts';
export * from './helpLines.ts';
export * from './region.ts';
export * from './wire.ts';
export type { About, Sign } from './sign.ts';

export const { findSigns, assess, assessTexts } = createAssessor(
  createFinder(() => compileBook(plainPhrases)),
  createIsMinor(),
);
