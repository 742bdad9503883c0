/** Turns text into speech. Implementations hold no state of a session. */
export interface Voice {
  /** As clients name it. */
  readonly id: string;
  /** Measured over typical utterances, pauses between utterances not counted. */
  readonly wordsPerMinute: number;
  /** Sentences that follow one another are said together up to so many characters; undefined: one by one. */
  readonly paragraphCharacters?: number;
  /**
   * @returns a RIFF WAV file: mono, signed 16 bit, at the voice's own rate (8, 16, 24 or 48 kHz)
   * @throws  {FloatError} `VOICE_FAILED`
   */
  speak(text: string, signal: AbortSignal): Promise<Uint8Array>;
}
