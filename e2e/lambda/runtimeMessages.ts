/** What an execution environment is sent. */
export interface Invocation {
  readonly id: number;
  readonly event: unknown;
  /** Of the invocation's time. */
  readonly remainingMs: number;
}

/** What it says; without `id`: that it is ready. */
export type RuntimeAnswer =
  | { readonly ready: true }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly problem: string };
