import type { JobId } from '@float/contract';
import type { Problem } from '@/api/problems';
import type { PlayerFailure, PlayerReport } from '@/player/playerProtocol';
import { initialState, step, type PlayerEvent, type PlayerState } from '@/player/playerState';
import type { BreathNow } from './breath';
import { Beginnings, type OpenKept } from './beginnings';
import { describeFailure } from './problems';
import type { SessionApi } from './sessionApi';
import { Remembering, type SessionMemory } from './sessionMemory';
import { idleModel, type SessionModel } from './sessionModel';
import { SessionRun, type Beginning, type RunParts } from './sessionRun';
import type { KeptSession, PastSession, SessionActions } from './sessionState';
import type { SessionWish } from './sessionWish';
import { SleepTimer } from './sleepTimer';

/** What sessions need of the world. */
export interface SessionParts extends RunParts {
  readonly api: SessionApi;
  readonly memory: SessionMemory;
  /** For a job that is to be made. */
  readonly newKey: () => JobId;
  readonly openKept: OpenKept;
}

const END_FADE_SECONDS = 3;
/** Of the keys of a keyboard and of the lock screen. */
const STEP_SECONDS = 15;

/** One listener's way through one session at a time. `onChange` is called after everything that may be seen. */
export class Session implements SessionActions {
  readonly #parts: SessionParts;
  readonly #onChange: (model: SessionModel) => void;
  readonly #memory: Remembering;
  readonly #sleep: SleepTimer;
  readonly #beginnings: Beginnings;
  #state: PlayerState = initialState;
  #run: SessionRun | undefined;
  #isStarved = false;
  #cancelEnd: (() => void) | undefined;

  constructor(parts: SessionParts, onChange: (model: SessionModel) => void) {
    this.#parts = parts;
    this.#onChange = onChange;
    this.#memory = new Remembering(parts.memory, () => parts.clock.elapsedMs());
    this.#sleep = new SleepTimer(parts.player);
    this.#beginnings = new Beginnings(parts, parts.openKept);
    parts.player.listen((report) => {
      if (this.#isUnderWay()) this.#take(report);
    });
  }

  begin(wish: SessionWish): void {
    this.#start(this.#beginnings.ofWish(wish));
  }

  resume(): void {
    const remembered = this.#memory.read();
    if (!remembered) return;
    const isHere = this.#isUnderWay() && this.#run?.job.id === remembered.jobId;
    if (!isHere) this.#start(this.#beginnings.ofRemembered(remembered));
    else if (this.#state.phase === 'paused') this.togglePlaying();
  }

  replay(session: PastSession): void {
    this.#start(this.#beginnings.ofPast(session));
  }

  playKept(session: KeptSession): void {
    this.#start(this.#beginnings.ofKept(session));
  }

  togglePlaying(): void {
    const { phase } = this.#state;
    if (this.#cancelEnd) return;
    if (phase === 'paused') {
      this.#dispatch({ type: 'resumed' });
      this.#parts.player.send({ type: 'play' });
    } else if (this.#isUnderWay()) {
      this.#parts.player.send({ type: 'pause' });
      this.#dispatch({ type: 'paused' });
    }
  }

  seekBy(seconds: number): void {
    const run = this.#run;
    if (!run || !this.#isUnderWay() || this.#state.phase === 'loading') return;
    const target = run.within(run.position.seconds() + seconds);
    run.position.jump(target);
    this.#sleep.leap(target);
    this.#parts.player.send({ type: 'seek', seconds: target });
    this.#memory.write(run.remembered());
    this.#changed();
  }

  tryAgain(): void {
    const run = this.#run;
    const { phase } = this.#state;
    if (!run || (phase !== 'error' && phase !== 'ended')) return;
    const again = phase === 'error' ? this.#beginnings.afterError(run) : this.#beginnings.afterEnd(run);
    if (again) this.#start(again);
    else this.leave();
  }

  end(): void {
    const { phase } = this.#state;
    if (phase === 'loading' || phase === 'error') this.leave();
    if (!this.#isUnderWay()) return;
    if (phase !== 'playing' || this.#cancelEnd) {
      this.#dispatch({ type: 'finished' });
      return;
    }
    this.#parts.player.send({ type: 'volume', level: 0, fadeSeconds: END_FADE_SECONDS });
    this.#cancelEnd = this.#parts.clock.after(END_FADE_SECONDS * 1000, () => {
      this.#dispatch({ type: 'finished' });
    });
  }

  leave(): void {
    this.#close();
    this.#memory.forget();
    this.#run = undefined;
    this.#dispatch({ type: 'left' });
  }

  sleepIn(minutes: number | null): void {
    const seconds = this.#run?.position.seconds() ?? 0;
    this.#sleep.set(minutes === null ? null : seconds + minutes * 60);
    this.#changed();
  }

  breathAt(idleLevel: number): BreathNow | undefined {
    return this.#run?.breathAt(idleLevel);
  }

  #isUnderWay(): boolean {
    return this.#state.phase !== 'idle' && this.#state.phase !== 'ended' && this.#state.phase !== 'error';
  }

  #start(beginning: Beginning): void {
    this.#close();
    const run: SessionRun = new SessionRun(this.#parts, beginning, {
      onNews: () => {
        if (run === this.#run) this.#hear(run);
      },
      onProblem: (problem, detail, isOver) => {
        if (run === this.#run) this.#fail(problem, detail, isOver);
      },
      isSilent: () => run === this.#run && this.#isSilent,
    });
    this.#run = run;
    this.#isStarved = false;
    this.#sleep.set(null);
    this.#state = step(step(this.#state, { type: 'left' }), { type: 'begun' });
    // First of all: the browser lets a page make sound only in the tap itself.
    run.start();
    this.#memory.write(run.remembered());
    this.#changed();
  }

  #close(): void {
    this.#cancelEnd?.();
    this.#cancelEnd = undefined;
    this.#run?.close();
    if (this.#run) this.#parts.player.send({ type: 'close' });
  }

  #hear(run: SessionRun): void {
    if (this.#isUnderWay()) this.#memory.update(run.remembered());
    this.#failIfSilent();
    this.#changed();
  }

  #fail(problem: Problem, detail: string, isOver: boolean): void {
    if (isOver) this.#memory.forget();
    else if (this.#run) this.#memory.write(this.#run.remembered());
    this.#dispatch({ type: 'failed', problem, detail });
  }

  /** Nothing is heard though it should be. */
  get #isSilent(): boolean {
    return this.#state.phase === 'loading' || (this.#state.phase === 'buffering' && this.#isStarved);
  }

  /** What was made of a failed session may be heard to its end first. */
  #failIfSilent(): void {
    const { job } = this.#run ?? {};
    if (!job?.hasFailed || !this.#isSilent) return;
    this.#fail(describeFailure(job.view?.error ?? null), job.view?.error?.code ?? 'unknown', true);
  }

  #take(report: PlayerReport): void {
    switch (report.type) {
      case 'time':
        this.#run?.take(report);
        this.#pass();
        return;
      case 'grown':
      case 'refused':
        this.#run?.take(report);
        this.#changed();
        return;
      case 'failed':
        this.#stall(report.failure, report.detail);
        return;
      case 'finished':
        if (this.#run?.isCutShort) this.#stall('unplayable', 'ended early');
        else this.#dispatch(report);
        return;
      case 'key':
        this.#press(report.key);
        return;
      case 'ready':
        return;
      default:
        this.#isStarved = report.type === 'starved';
        if (report.type === 'sounding') this.#run?.hear();
        this.#dispatch({ type: report.type });
    }
  }

  /** It cannot go on as it is: perhaps in another way. */
  #stall(failure: PlayerFailure, detail: string): void {
    this.#isStarved = true;
    this.#dispatch({ type: 'starved' });
    this.#run?.fail(failure, detail);
    this.#changed();
  }

  #pass(): void {
    const run = this.#run;
    if (!run) return;
    if (this.#state.phase === 'playing' && !this.#cancelEnd && this.#sleep.pass(run.position.seconds())) {
      this.togglePlaying();
      this.#sleep.restore();
    }
    this.#memory.update(run.remembered());
    this.#changed();
  }

  #press(key: Extract<PlayerReport, { type: 'key' }>['key']): void {
    const isPaused = this.#state.phase === 'paused';
    if (key === 'stop') this.end();
    else if (key === 'rewind' || key === 'skip') this.seekBy(key === 'skip' ? STEP_SECONDS : -STEP_SECONDS);
    else if (isPaused === (key === 'play')) this.togglePlaying();
  }

  #dispatch(event: PlayerEvent): void {
    const next = step(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    this.#run?.position.run(next.phase === 'playing');
    this.#settle(next);
    this.#changed();
  }

  /** What a new state brings with it. */
  #settle({ phase }: PlayerState): void {
    const run = this.#run;
    if (phase === 'paused') {
      this.#sleep.interrupt();
      if (run) this.#memory.write(run.remembered());
    }
    if (phase === 'buffering') this.#failIfSilent();
    if (phase === 'ended') this.#memory.forget();
    if (phase === 'ended' || phase === 'error') this.#close();
  }

  #changed(): void {
    const model = this.#run?.model() ?? idleModel;
    this.#onChange({ ...model, state: this.#state, sleepAtSeconds: this.#sleep.atSeconds });
  }
}
