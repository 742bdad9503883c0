import type { Logger } from '../log.ts';
import type { ModelLines } from '../vendors/modelLines.ts';
import type { Charge, Usage } from '../vendors/spending.ts';
import type { ModelName } from '../vendors/modelSettings.ts';
import { VendorError } from '../vendors/vendorError.ts';
import type { VendorKind } from '../vendors/vendorLine.ts';

/** How long somebody is kept waiting for models. */
export interface AskingTimes {
  /** For one try. */
  readonly tryMs: number;
  /** For all tries of all models. */
  readonly totalMs: number;
}

export interface Asking {
  readonly lines: ModelLines;
  readonly log: Logger;
  /** Of whoever waits for the answer. */
  readonly signal: AbortSignal;
  readonly times: AskingTimes;
}

/** What a model has made of it, and what that has used. */
export interface Made<T> {
  readonly made: T;
  readonly used: Usage;
}

type Work<T> = (name: ModelName, signal: AbortSignal) => Promise<Made<T>>;

/**
 * Asks models in their order until one answers. Only the last one is asked a second time: until then, the next one is
 * the better second try, and time for it is left.
 *
 * @param most  what one try may use at the most
 * @throws {VendorError} of the last one asked; the signal's reason when time was over
 */
export const askModels = async <T>(
  names: readonly ModelName[],
  kind: VendorKind,
  { lines, log, signal, times }: Asking,
  most: Usage,
  work: Work<T>,
): Promise<T> => {
  const spending = lines.openSpending();
  const withinTime = AbortSignal.any([signal, AbortSignal.timeout(times.totalMs)]);
  const askFrom = async (index: number): Promise<T> => {
    const name = names[index];
    if (name === undefined) throw new TypeError('there is no model to ask');
    const isLast = index === names.length - 1;
    let charge: Charge | undefined;
    const reserve = async () => (charge = await spending.reserve(name.vendor, most, lines.priceOf(name)));
    const options = { signal: withinTime, timeoutMs: times.tryMs, tries: isLast ? 2 : 1, log, reserve };
    try {
      const { made, used } = await lines.line(name, kind).call((ofTry) => work(name, ofTry), options);
      charge?.settle(used);
      return made;
    } catch (error) {
      if (isLast || withinTime.aborted) throw error;
      return askFrom(index + 1);
    }
  };
  return askFrom(0);
};

/** Why {@link askModels} failed, as a log says it. */
export const reasonOf = (error: unknown): string => (error instanceof VendorError ? error.fault : 'out_of_time');
