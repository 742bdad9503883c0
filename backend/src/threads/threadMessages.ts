/** One call of an operation of a thread. */
export interface ThreadRequest {
  readonly id: number;
  readonly name: string;
  readonly input: readonly unknown[];
}

/** A failure is what the thread packed: classes and their fields do not survive the way. */
export type ThreadResponse =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly failure: unknown };
