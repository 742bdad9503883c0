import { MAX_TEXT_CHARACTERS, type Safety } from '@float/contract';
import { assessTexts, regionOfLocale } from '@float/safety';
import { deviceLocale } from './deviceLocale';

/** The region whose help-lines are shown on this device: ISO 3166-1 alpha-2; undefined when nothing names one. */
export const deviceRegion = (): string | undefined => regionOfLocale(deviceLocale());

/**
 * What texts of a person say of danger, assessed on this device: nothing is sent, and no connection is needed.
 *
 * @returns null for everyday texts
 */
export const assessOnDevice = (texts: readonly string[]): Safety | null =>
  assessTexts(
    texts.map((text) => text.slice(0, MAX_TEXT_CHARACTERS)),
    deviceRegion(),
  );
