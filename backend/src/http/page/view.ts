import { createOrb, type SampleBreath } from './orb.ts';
import { bringForward, element, setText } from './element.ts';
import { formatTime, sayTime } from './pacing.ts';
import type { Phase } from './playerState.ts';
import type { SessionModel } from './sessionModel.ts';

const statuses: Readonly<Record<Phase, string>> = {
  idle: '',
  loading: 'Getting your session ready…',
  playing: '',
  paused: 'Paused',
  buffering: 'One moment — the stream is catching up',
  ended: 'That was your session. Take a moment before you move on.',
  error: '',
};

const statusOf = ({ state, queuePosition, madeShare }: SessionModel): string => {
  if (state.phase !== 'loading') return statuses[state.phase];
  if (queuePosition !== null) return `Many people are here right now. You are number ${String(queuePosition)} in line.`;
  // In tens: a screen reader says each change.
  if (madeShare !== null) return `Your session is being made: ${String(Math.floor(madeShare * 10) * 10)} %`;
  return statuses.loading;
};

/** What the view needs besides the model. */
export interface SessionViewParts {
  readonly sampleBreath: SampleBreath;
  /** Takes the attention to something more important than the session; false when there is nothing. */
  readonly bringHelpForward: () => boolean;
}

/** The session part of the page: shows a model, as often as it changes. */
export const createSessionView = ({ sampleBreath, bringHelpForward }: SessionViewParts) => {
  const showBreath = createOrb(sampleBreath);
  const composer = element('composer', HTMLElement);
  const section = element('session', HTMLElement);
  const title = element('session-title', HTMLHeadingElement);
  const [previous, current] = [element('previous', HTMLElement), element('current', HTMLElement)];
  const status = element('status', HTMLElement);
  const problem = element('problem', HTMLElement);
  const [problemTitle, problemAdvice] = [element('problem-title', HTMLElement), element('problem-advice', HTMLElement)];
  const track = element('track', HTMLElement);
  const [elapsed, ahead, total] = ['elapsed', 'ahead', 'total'].map((id) => element(id, HTMLElement));
  const [toggle, another] = [element('toggle', HTMLButtonElement), element('another', HTMLButtonElement)];
  const tryAgain = element('try-again', HTMLButtonElement);

  const showPhase = (phase: Phase, before: string | undefined): void => {
    document.body.dataset.state = phase;
    composer.hidden = phase !== 'idle';
    section.hidden = phase === 'idle';
    if (before === 'idle' && phase !== 'idle' && !bringHelpForward()) bringForward(title);
    if (phase === 'ended' && !bringHelpForward()) another.focus();
  };

  const showWords = ({ words }: SessionModel): void => {
    setText(previous, words.previous);
    if (current.textContent !== words.current) {
      // A new element, so that its animation runs.
      const sentence = document.createElement('span');
      sentence.textContent = words.current;
      current.replaceChildren(sentence);
    }
    current.classList.toggle('spoken', !words.isSpeaking);
  };

  const showProgress = ({ elapsedSeconds, totalSeconds, bufferedSeconds }: SessionModel): void => {
    const share = (seconds: number) => String(totalSeconds > 0 ? Math.min(1, seconds / totalSeconds) : 0);
    track.style.setProperty('--done', share(elapsedSeconds));
    track.style.setProperty('--ahead', share(bufferedSeconds));
    track.setAttribute('aria-valuemax', String(Math.round(totalSeconds)));
    track.setAttribute('aria-valuenow', String(Math.round(elapsedSeconds)));
    track.setAttribute('aria-valuetext', `${sayTime(elapsedSeconds)} of ${sayTime(totalSeconds)}`);
    const aheadSeconds = Math.floor(bufferedSeconds - elapsedSeconds);
    if (elapsed) setText(elapsed, formatTime(elapsedSeconds));
    if (ahead) setText(ahead, aheadSeconds >= 1 ? `${formatTime(aheadSeconds)} ready ahead` : '');
    if (total) setText(total, formatTime(totalSeconds));
  };

  const showProblem = ({ state }: SessionModel): void => {
    const shown = state.phase === 'error' ? state.problem : undefined;
    problem.hidden = shown === undefined;
    setText(problemTitle, shown?.title ?? '');
    setText(problemAdvice, shown?.advice ?? '');
    tryAgain.hidden = !shown?.retriable;
    another.hidden = state.phase !== 'ended' && state.phase !== 'error';
    another.className = tryAgain.hidden ? 'primary' : 'quiet';
    setText(another, state.phase === 'error' ? 'Back to the beginning' : 'Begin another');
  };

  return (model: SessionModel): void => {
    const { phase } = model.state;
    const before = document.body.dataset.state;
    showProblem(model);
    if (before !== phase) showPhase(phase, before);
    setText(title, model.title ?? 'Your session');
    setText(status, statusOf(model));
    toggle.setAttribute('aria-label', phase === 'paused' ? 'Play' : 'Pause');
    showWords(model);
    showProgress(model);
    showBreath(phase === 'playing');
  };
};
