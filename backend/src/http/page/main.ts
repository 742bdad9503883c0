import { clearComposer, offerToContinue, openComposer } from './composer.ts';
import { createMemory } from './memory.ts';
import { Session } from './session.ts';
import { createSessionApi } from './sessionApi.ts';
import { preloadHls } from './streamPlayer.ts';
import { createSessionView, element } from './view.ts';

const memory = createMemory(localStorage, sessionStorage);
const api = createSessionApi(memory);
const session = new Session(api, memory, createSessionView());

const onClick = (id: string, act: () => void): void => {
  element(id, HTMLButtonElement).addEventListener('click', act);
};

const leave = (): void => {
  const isHeard = document.body.dataset.state === 'ended';
  session.leave();
  if (isHeard) clearComposer();
  element('feeling', HTMLTextAreaElement).focus();
};

const showConnection = (): void => {
  element('offline', HTMLElement).hidden = navigator.onLine;
};

const begin = (act: () => void): void => {
  element('remembered', HTMLElement).hidden = true;
  act();
};

openComposer(api, (wish) => {
  begin(() => {
    session.begin(wish);
  });
});
const remembered = memory.session();
if (remembered) {
  const resume = () => {
    session.resume(remembered);
  };
  offerToContinue(remembered, resume, memory.forgetSession);
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
