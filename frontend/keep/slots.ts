/** Where small texts stay between two visits. */
export interface Slots {
  get(name: string): string | null;
  set(name: string, text: string): void;
  remove(name: string): void;
}
