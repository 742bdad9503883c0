import { initialNaming, stepNaming, type Naming, type NamingEvent } from './naming.ts';
import { describeProblem } from './problems.ts';
import type { SessionApi } from './sessionApi.ts';

/** From words to a named feeling. `onChange` is called after every step, with what was before. */
export class NamingFlow {
  readonly #api: Pick<SessionApi, 'summarise'>;
  readonly #onChange: (naming: Naming, before: Naming) => void;
  #naming: Naming = initialNaming;
  #stop = new AbortController();

  constructor(api: Pick<SessionApi, 'summarise'>, onChange: (naming: Naming, before: Naming) => void) {
    this.#api = api;
    this.#onChange = onChange;
  }

  get naming(): Naming {
    return this.#naming;
  }

  /** Asks once: another tap while the answer is on its way does nothing. */
  async ask(words: string): Promise<void> {
    if (this.#naming.step === 'asking') return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.dispatch({ type: 'asked' });
    try {
      const answer = await this.#api.summarise(words, signal);
      if (!signal.aborted) this.dispatch({ type: 'answered', answer });
    } catch (error) {
      if (!signal.aborted) this.dispatch({ type: 'failed', problem: describeProblem(error) });
    }
  }

  dispatch(event: NamingEvent): void {
    const before = this.#naming;
    if (event.type === 'left') this.#stop.abort();
    this.#naming = stepNaming(before, event);
    if (this.#naming !== before) this.#onChange(this.#naming, before);
  }
}
