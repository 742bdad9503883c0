import type { PlayerFailure } from '../playerProtocol';

/** Why a source cannot go on. */
export interface SourceFailure {
  readonly failure: PlayerFailure;
  /** What the media said, without any address. */
  readonly detail: string;
}

/** What a source could not mend by itself, and what it has seen. */
export interface SourceListener {
  /** How much there is to hear so far, and the whole length once that is known. */
  readonly onGrown: (availableSeconds: number, totalSeconds: number | null) => void;
  /** The links are no longer accepted. Once a source. */
  readonly onRefused: () => void;
  /** Nothing more will arrive; what has arrived can still be heard. */
  readonly onDry: (failure: SourceFailure) => void;
  /** What has arrived cannot be heard. */
  readonly onUnplayable: (failure: SourceFailure) => void;
  /** The audio element was emptied and filled again: it has to be told to play. */
  readonly onRecovered: () => void;
}

/** What fills an audio element. */
export interface Source {
  load(url: string): void;
  /** Begins elsewhere, as long as nothing has arrived. */
  startAt(seconds: number): void;
  close(): void;
}
