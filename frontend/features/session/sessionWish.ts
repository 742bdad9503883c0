import type { Feeling, MeditationRequestBody, Safety } from '@float/contract';

/** One thing that is felt, as it is sent. */
export type FloatBody = Extract<MeditationRequestBody['input_data'], readonly unknown[]>[number];

/** What somebody asks for. In memory only: what people write about their feelings stays nowhere on the device. */
export interface SessionWish {
  readonly floats: readonly FloatBody[];
  readonly durationMinutes: number;
  /** A bed of `GET /music`; null: chosen by feeling. */
  readonly bed: string | null;
  /** A voice of `GET /voices`; null: the server's own choice. */
  readonly voice: string | null;
  /** In whose colours the session is shown. */
  readonly feeling: Feeling | undefined;
  /** Where help is, when the words speak of danger. */
  readonly safety: Safety | null;
}
