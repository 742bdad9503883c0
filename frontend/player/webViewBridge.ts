import { bridgeReportSchema, type BridgeCommand } from './bridgeProtocol';
import { Listeners } from './listeners';
import { afterCommand, afterReport, toGoOn, type PlayedSoFar } from './playedSoFar';
import type { PlayerCommand, PlayerPort, PlayerReport } from './playerProtocol';

/** How a text gets into the page. */
export type Post = (text: string) => void;

/**
 * The way to a page inside a WebView. What is sent before the page listens is kept until it does; when the system has
 * ended the page's process, the next page goes on at the same second.
 */
export class WebViewBridge implements PlayerPort {
  readonly #listeners = new Listeners();
  #post: Post | undefined;
  #isReady = false;
  #run = 0;
  #soFar: PlayedSoFar | undefined;

  readonly listen = this.#listeners.add;

  send(command: PlayerCommand): void {
    if (command.type === 'begin') this.#run++;
    this.#soFar = afterCommand(this.#soFar, command);
    if (this.#isReady) this.#deliver(command);
  }

  /** A page is being loaded. */
  attach(post: Post): void {
    this.#post = post;
    this.#isReady = false;
  }

  /** The page's process has ended: another one is to be attached. */
  lose(): void {
    this.#post = undefined;
    this.#isReady = false;
    if (this.#soFar && !this.#soFar.isPaused) this.#listeners.tell({ type: 'starved' });
  }

  /** What the page has said, as JSON. */
  receive(text: string): void {
    const message = bridgeReportSchema.safeParse(parseJson(text));
    if (!message.success)
      this.#listeners.tell({ type: 'failed', failure: 'unplayable', detail: 'page not understood' });
    else if (message.data.report.type === 'ready') this.#goOn();
    else if (message.data.run === this.#run) this.#take(message.data.report);
  }

  #take(report: PlayerReport): void {
    this.#soFar = afterReport(this.#soFar, report);
    this.#listeners.tell(report);
  }

  #goOn(): void {
    this.#isReady = true;
    if (!this.#soFar) return;
    for (const command of toGoOn(this.#soFar)) this.#deliver(command);
  }

  #deliver(command: PlayerCommand): void {
    const message: BridgeCommand = { run: this.#run, command };
    this.#post?.(JSON.stringify(message));
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
