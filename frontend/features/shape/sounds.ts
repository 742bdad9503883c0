/** A sound of a few seconds, under way. */
export interface ShortSound {
  readonly stop: () => void;
}

/** What becomes of it; nothing is told after `stop()`. */
export interface ShortSoundListener {
  readonly onEnded: () => void;
  readonly onFailed: () => void;
}
