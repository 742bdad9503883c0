import { openComposer } from './composer.ts';
import { element } from './element.ts';
import { createHelpCard } from './helpCard.ts';
import { preloadHls } from './hlsSource.ts';
import { createMemory } from './memory.ts';
import { offerToContinue } from './remembered.ts';
import { Session } from './session.ts';
import { createSessionApi } from './sessionApi.ts';
import { createSessionView } from './view.ts';

const memory = createMemory(localStorage, sessionStorage);
const api = createSessionApi(memory);
const help = createHelpCard();
const showSession = createSessionView({
  sampleBreath: (idleLevel) => session.breathNow(idleLevel),
  bringHelpForward: help.bringForward,
});
const session = new Session(api, memory, (model) => {
  // Before the words: help comes first.
  if (model.safety !== undefined) help.show(model.safety);
  showSession(model);
});

const onClick = (id: string, act: () => void): void => {
  element(id, HTMLButtonElement).addEventListener('click', act);
};

const remembered = element('remembered', HTMLElement);
const composer = openComposer(api, {
  onBegin: (wish) => {
    remembered.hidden = true;
    session.begin(wish);
  },
  onSafety: help.show,
  bringHelpForward: help.bringForward,
});

const leave = (): void => {
  const isHeard = document.body.dataset.state === 'ended';
  session.leave();
  if (isHeard) {
    composer.clear();
    help.show(null);
  }
  composer.focus();
};

const showConnection = (): void => {
  element('offline', HTMLElement).hidden = navigator.onLine;
};

const interrupted = memory.session();
if (interrupted) {
  const resume = () => {
    composer.stopPreview();
    session.resume(interrupted);
  };
  offerToContinue(interrupted, resume, memory.forgetSession);
}
onClick('toggle', () => {
  session.togglePlaying();
});
onClick('back', () => {
  session.goBack();
});
onClick('try-again', () => {
  session.tryAgain();
});
onClick('leave', leave);
onClick('another', leave);
addEventListener('online', showConnection);
addEventListener('offline', showConnection);
showConnection();

const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : (act: () => void) => setTimeout(act, 200);
whenIdle(() => {
  // The tap asks again for what did not arrive.
  preloadHls().catch(() => undefined);
});
