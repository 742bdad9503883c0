import type { PlayerPort } from '@/player/playerProtocol';

/** How long the sound fades away before it is silent. */
export const SLEEP_FADE_SECONDS = 20;
/** Back to full after somebody has changed their mind. */
const RETURN_SECONDS = 1;

/** Lets the sound fade away towards a moment of the session, and says when that has come. */
export class SleepTimer {
  readonly #player: Pick<PlayerPort, 'send'>;
  #atSeconds: number | null = null;
  #isFading = false;

  constructor(player: Pick<PlayerPort, 'send'>) {
    this.#player = player;
  }

  /** When it is silent, in media time; null: never. */
  get atSeconds(): number | null {
    return this.#atSeconds;
  }

  set(atSeconds: number | null): void {
    this.#atSeconds = atSeconds;
    this.#stopFading();
  }

  /** Somebody has leapt ahead: there is still time to fade away. */
  leap(seconds: number): void {
    if (this.#atSeconds !== null) this.#atSeconds = Math.max(this.#atSeconds, seconds + SLEEP_FADE_SECONDS);
    this.#isFading = false;
  }

  /** The sound was interrupted; when it goes on, the fade does. */
  interrupt(): void {
    this.#isFading = false;
  }

  /**
   * @param seconds  where it plays now
   * @returns        whether it is time to pause
   */
  pass(seconds: number): boolean {
    if (this.#atSeconds === null) return false;
    const restSeconds = this.#atSeconds - seconds;
    if (restSeconds <= 0) {
      this.#atSeconds = null;
      return true;
    }
    if (restSeconds > SLEEP_FADE_SECONDS) this.#stopFading();
    else if (!this.#isFading) this.#fade(restSeconds);
    return false;
  }

  /** Silent, and paused: what is heard next is heard in full. */
  restore(): void {
    this.#isFading = false;
    this.#player.send({ type: 'volume', level: 1, fadeSeconds: 0 });
  }

  #fade(restSeconds: number): void {
    this.#isFading = true;
    const level = (restSeconds / SLEEP_FADE_SECONDS) ** 2;
    this.#player.send({ type: 'volume', level, fadeSeconds: 0 });
    this.#player.send({ type: 'volume', level: 0, fadeSeconds: restSeconds });
  }

  #stopFading(): void {
    if (!this.#isFading) return;
    this.#isFading = false;
    this.#player.send({ type: 'volume', level: 1, fadeSeconds: RETURN_SECONDS });
  }
}
