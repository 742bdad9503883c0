/** What an execution environment is sent. */
export interface Invocation {
  readonly id: string;
  readonly event: unknown;
  /** When the platform ends the environment, should the invocation still be running then; milliseconds since 1970. */
  readonly deadlineMs: number;
}

/** What it says; without `id`: that it is ready. */
export type RuntimeAnswer =
  | { readonly ready: true }
  | { readonly id: string; readonly result: unknown }
  | { readonly id: string; readonly problem: string };
