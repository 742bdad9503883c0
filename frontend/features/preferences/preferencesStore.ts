import { offeredDurationMinutes } from '@float/contract';
import { z } from 'zod';
import { create } from 'zustand';
import { keep } from '@/keep/kept';

/** What a person likes their sessions and this app to be. Nothing of it says how they feel. */
const preferencesSchema = z.object({
  durationMinutes: z.literal(offeredDurationMinutes).default(5),
  /** A bed of `GET /music`; null: chosen by feeling. */
  bed: z.string().nullable().default(null),
  /** A voice of `GET /voices`; null: the server's own choice. */
  voice: z.string().nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Whether the words are shown while they are spoken. */
  showsWords: z.boolean().default(true),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const kept = keep('preferences', preferencesSchema);

interface PreferencesState extends Preferences {
  readonly change: (part: Partial<Preferences>) => void;
  /** Back to what everybody begins with. */
  readonly forget: () => void;
}

/** The person's preferences, remembered on this device. */
export const usePreferences = create<PreferencesState>((set, get) => ({
  ...(kept.read() ?? preferencesSchema.parse({})),
  change: (part) => {
    set(part);
    kept.write(preferencesSchema.parse(get()));
  },
  forget: () => {
    kept.forget();
    set(preferencesSchema.parse({}));
  },
}));
