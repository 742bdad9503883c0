/** What has run out, or could not be read. */
export const budgetScopes = ['requests', 'session', 'hour', 'day', 'ledger'] as const;
export type BudgetScope = (typeof budgetScopes)[number];

/** Money set aside for one call. */
export interface Reservation {
  readonly isGranted: true;
  /** Replaces what was set aside by what the call has cost, US dollars. The first call counts. */
  readonly settle: (usd: number) => void;
}

/** The call must not be made. */
export interface BudgetRefusal {
  readonly isGranted: false;
  readonly scope: BudgetScope;
  /** When money may be there again. */
  readonly retryAfterMs: number;
}

/** Money that may be spent on vendors, whichever process spends it. */
export interface Budget {
  /**
   * Sets money aside before a call is made.
   *
   * @param usd  the most that the call may cost, US dollars
   */
  reserve(usd: number): Promise<Reservation | BudgetRefusal>;
}

/** US dollars spent in the hour and on the day (UTC) that it is. */
export interface SpentUsd {
  readonly hourUsd: number;
  readonly dayUsd: number;
}

const unlimited: Reservation = { isGranted: true, settle: () => undefined };

/** For processes that share no store, and for models without prices. */
export const noBudget: Budget = { reserve: () => Promise.resolve(unlimited) };
