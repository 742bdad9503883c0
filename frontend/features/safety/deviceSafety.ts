import { MAX_TEXT_CHARACTERS, type Safety } from '@float/contract';
import { assessTexts, regionsOfDevice } from '@float/safety';
import { allPhrases } from './allPhrases';
import { deviceLocale, deviceTimeZone } from './deviceLocale';

/**
 * The regions whose help-lines are shown on this device: ISO 3166-1 alpha-2. Two when its time zone and its locale name
 * different ones, that of the time zone first; empty when nothing names one.
 */
export const deviceRegions = (): string[] => regionsOfDevice(deviceLocale(), deviceTimeZone());

/** BCP 47 "undetermined". With two candidate regions, the server should list directories rather than guess a region. */
const UNDETERMINED = 'und';

/** The locale by which the server chooses help-lines: BCP 47. */
export const localeForHelp = (): string => (deviceRegions().length > 1 ? UNDETERMINED : deviceLocale());

/**
 * What texts of a person say of danger, assessed on this device: nothing is sent, and no connection is needed. By all
 * phrases once they are loaded, by the plainest before.
 *
 * @param isMinor  whether the person is known to be under 18; what they write may say so, too
 * @returns        null for everyday texts
 */
export const assessOnDevice = (texts: readonly string[], isMinor = false): Safety | null => {
  const assess = allPhrases()?.assessTexts ?? assessTexts;
  return assess(
    texts.map((text) => text.slice(0, MAX_TEXT_CHARACTERS)),
    { region: deviceRegions(), isMinor },
  );
};
