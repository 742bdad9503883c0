import { patientRetries, type RetryPolicy } from '@float/contract/client';

/** How calls of this app are repeated that a person waits for. */
export const appRetries: RetryPolicy = patientRetries;
