import { FloatError } from '../errors.ts';
import type { BudgetScope } from './budget.ts';

/** What can be wrong with a call of a vendor, whichever it is. */
export type VendorFault =
  /** It did not answer in time, or fell silent. */
  | 'timeout'
  /** Nobody could be reached, or the connection broke. */
  | 'unreachable'
  /** It asks for fewer calls (429). */
  | 'rate_limited'
  /** It failed itself (5xx). */
  | 'failed'
  /** It does not take the call: a wrong key, model or parameter (other 4xx). */
  | 'refused'
  /** It answered with what is not the protocol, or with nothing. */
  | 'garbled'
  /** It was not asked: it has failed too often a moment ago. */
  | 'circuit_open'
  /** It was not asked: a budget is used up. */
  | 'budget';

export interface VendorErrorDetails {
  /** HTTP's. */
  readonly status?: number | undefined;
  /** The vendor's own id of the request. */
  readonly requestId?: string | undefined;
  /** When it is worth trying again, as the vendor says, or the budget. */
  readonly retryAfterMs?: number | undefined;
  /** Which one is used up; of `budget`. */
  readonly budget?: BudgetScope | undefined;
}

const mayPass: readonly VendorFault[] = ['timeout', 'unreachable', 'rate_limited', 'failed', 'garbled'];

/**
 * A call of a vendor that came to nothing. It holds nothing of what was sent or answered: errors of a vendor's SDK carry
 * the prompt, and so what a person has said; they end where this one begins, and are not its cause.
 */
export class VendorError extends FloatError {
  readonly vendor: string;
  readonly fault: VendorFault;
  readonly details: VendorErrorDetails;

  constructor(vendor: string, fault: VendorFault, details: VendorErrorDetails = {}) {
    super('VENDOR_FAILED', `The vendor ${vendor} could not be used (${fault})`, { retriable: mayPass.includes(fault) });
    this.vendor = vendor;
    this.fault = fault;
    this.details = details;
  }
}
