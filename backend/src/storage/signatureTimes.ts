// A playlist that signs its segments anew must not change the URIs that it has published without need, and signing costs
// S3 clients 0.3 ms: a playlist of 20 minutes would take longer to sign than its audio takes to encode.
const MAX_STEP_SECONDS = 600;
/** A short life is not to be all rounding. */
const STEPS_OF_LIFE = 6;

/**
 * Signed twice within one step, a URL is the same; it loses up to one step of its life for that.
 *
 * @param seconds  how long a URL holds at most
 * @returns        whole seconds: ten minutes of an hour, less of less
 */
export const signatureStepSeconds = (seconds: number): number =>
  Math.min(MAX_STEP_SECONDS, Math.max(1, Math.floor(seconds / STEPS_OF_LIFE)));

/** How long a URL holds at least that holds `seconds` at most. */
export const leastSignedSeconds = (seconds: number): number => seconds - signatureStepSeconds(seconds);
