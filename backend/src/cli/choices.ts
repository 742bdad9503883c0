import { wrongUsage } from './commandLine.ts';

/** @returns the one of that id; the first for who has no wish */
export const chosenVoice = <Choice extends { readonly id: string }>(
  voices: readonly Choice[],
  id: string | undefined,
): Choice => {
  const voice = id === undefined ? voices[0] : voices.find((other) => other.id === id);
  if (voice === undefined) throw unknownChoice('voice', voices);
  return voice;
};

/** @throws {FloatError} `INVALID_REQUEST` for music that is not there */
export const checkMusic = (beds: readonly { readonly id: string }[], id: string | undefined): void => {
  if (id !== undefined && !beds.some((bed) => bed.id === id)) throw unknownChoice('music', beds);
};

const unknownChoice = (option: string, choices: readonly { readonly id: string }[]) =>
  wrongUsage(`--${option} takes one of ${choices.map(({ id }) => id).join(', ')}`);
