/** What a practice may leave open, as `{words}` or `{feeling}`. */
export interface Slots {
  /** A few of the person's own words. */
  readonly words: string | undefined;
  /** What is felt, such as "deep sadness", after "there is". */
  readonly feeling: string | undefined;
}

const SLOT = /\{(words|feeling)\}/g;

/** @returns the text with every slot filled, or undefined when one of them has nothing to say */
export const fillSlots = (text: string, slots: Slots): string | undefined => {
  const names = Array.from(text.matchAll(SLOT), ([, name]) => name as keyof Slots);
  if (names.some((name) => slots[name] === undefined)) return undefined;
  return text.replace(SLOT, (_slot, name: keyof Slots) => slots[name] ?? '');
};
