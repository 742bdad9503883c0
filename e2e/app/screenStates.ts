import type { AppPage } from './appPage.ts';
import { OFFLINE } from './pageWatch.ts';

/** Something that the app shows. */
export interface ScreenState {
  /** For people: it heads a picture of it. */
  readonly name: string;
  /** Something that people see when their words speak of danger. */
  readonly isInDanger?: true;
  /** From the first screen, freshly opened, to there. */
  reach(app: AppPage, url: string): Promise<void>;
}

const CRISIS = 'I want to end my life';
const SENTENCE = 'I am worried about tomorrow and cannot sleep.';

/** Where something is being said. */
const SPOKEN_SECONDS = 9;

/** To where something is said; it need not be waited for. */
const hearWords = async ({ sound }: AppPage): Promise<void> => {
  await sound.leapTo(SPOKEN_SECONDS);
  await sound.playPast(SPOKEN_SECONDS + 0.5);
};

const beginSession = async (app: AppPage): Promise<void> => {
  await app.say(SENTENCE);
  await app.begin();
};

/** A minute, to its end. */
const endSession = async (app: AppPage): Promise<void> => {
  await app.makeSessionsOf(1);
  await beginSession(app);
  await app.sound.leapTo(57);
  await app.reachAfter();
};

/** Everything there is to see, as somebody would come across it. */
export const screenStates: readonly ScreenState[] = [
  { name: 'arrive', reach: (app) => app.words.waitFor() },
  {
    name: 'arrive, a session was interrupted',
    reach: async (app, url) => {
      await app.makeSessionsOf(1);
      await beginSession(app);
      await hearWords(app);
      await app.page.goto(url);
      await app.button('Go on').waitFor();
    },
  },
  {
    name: 'arrive, speaking',
    reach: async (app) => {
      await app.button(/^Speak:/).click();
      await app.page.getByText(/^0:0[2-9]$/).waitFor();
    },
  },
  {
    name: 'arrive, nothing was written',
    reach: async (app) => {
      await app.button('Continue').click();
      await app.page.getByText('Write a word or two first.').waitFor();
    },
  },
  {
    name: 'arrive, offline',
    reach: async (app) => {
      await app.words.waitFor();
      await app.context.setOffline(true);
      app.watch.expect(...OFFLINE);
      await app.page.getByText('You are offline').waitFor();
    },
  },
  { name: 'named', reach: (app) => app.say(SENTENCE) },
  {
    name: 'named, several',
    reach: async (app) => {
      await app.say(SENTENCE);
      await app.button('Add another feeling').click();
      await app.say('I am angry with my brother.');
    },
  },
  {
    name: 'named, not understood',
    reach: async (app) => {
      await app.words.fill('Leo nilienda sokoni pamoja na mama yangu');
      await app.button('Continue').click();
      await app.heading('I didn’t understand that').waitFor();
    },
  },
  {
    name: 'help, from any screen',
    isInDanger: true,
    reach: async (app) => {
      await app.button('Help: someone to talk to').click();
      await app.page.getByRole('dialog').getByRole('button', { name: 'Close' }).waitFor();
    },
  },
  { name: 'worry, named', isInDanger: true, reach: (app) => app.disclose('My friend wants to kill herself') },
  { name: 'crisis', isInDanger: true, reach: (app) => app.disclose(CRISIS) },
  {
    name: 'crisis, offline',
    isInDanger: true,
    reach: async (app) => {
      await app.words.waitFor();
      await app.context.setOffline(true);
      app.watch.expect(...OFFLINE);
      await app.disclose(CRISIS);
    },
  },
  { name: 'crisis, in another language', isInDanger: true, reach: (app) => app.disclose('Ich will nicht mehr leben') },
  { name: 'crisis, from right to left', isInDanger: true, reach: (app) => app.disclose('أريد أن أموت') },
  {
    name: 'crisis, a life at risk now',
    isInDanger: true,
    reach: (app) => app.disclose('I have just swallowed all of my pills'),
  },
  {
    name: 'crisis, after the call',
    isInDanger: true,
    reach: async (app) => {
      await app.disclose('I have just swallowed all of my pills');
      await app.button('I’ve called').click();
    },
  },
  {
    name: 'crisis, session',
    isInDanger: true,
    reach: async (app) => {
      await app.makeSessionsOf(1);
      await app.disclose(CRISIS);
      await app.begin();
      await hearWords(app);
    },
  },
  {
    name: 'crisis, after the session',
    isInDanger: true,
    reach: async (app) => {
      await app.makeSessionsOf(1);
      await app.disclose(CRISIS);
      await app.begin();
      await app.sound.leapTo(57);
      await app.reachAfter();
    },
  },
  {
    name: 'crisis, a session was interrupted',
    isInDanger: true,
    reach: async (app, url) => {
      await app.makeSessionsOf(1);
      await app.disclose(CRISIS);
      await app.begin();
      await hearWords(app);
      await app.page.goto(url);
      await app.button('Go on').waitFor();
    },
  },
  {
    name: 'shape',
    reach: async (app) => {
      await app.say(SENTENCE);
      await app.button(/^Shape it/).click();
      await app.page.getByRole('radio', { name: /^Slow ocean/ }).waitFor();
    },
  },
  {
    name: 'session',
    reach: async (app) => {
      await app.makeSessionsOf(1);
      await beginSession(app);
      await hearWords(app);
    },
  },
  {
    name: 'session, paused',
    reach: async (app) => {
      await app.makeSessionsOf(1);
      await beginSession(app);
      await hearWords(app);
      await app.page.mouse.move(5, 5);
      await app.button('Hide the words').click();
      await app.button('Pause').click();
      await app.button('Play').waitFor();
    },
  },
  {
    name: 'session, end it?',
    reach: async (app) => {
      await app.makeSessionsOf(1);
      await beginSession(app);
      await app.sound.playPast(0.5);
      await app.button('End the session').click();
      await app.button('End gently').waitFor();
    },
  },
  {
    name: 'session, sleep timer',
    reach: async (app) => {
      await beginSession(app);
      await app.sound.playPast(0.5);
      await app.button('Sleep timer, off').click();
      await app.button('Done').waitFor();
    },
  },
  {
    name: 'session, something went wrong',
    reach: async (app) => {
      await app.say(SENTENCE);
      app.watch.expect(/ERR_FAILED/);
      await app.page.route(
        ({ pathname }) => pathname === '/',
        (route) => route.abort(),
      );
      await app.begin();
      await app.button('Try again').waitFor();
    },
  },
  { name: 'after', reach: endSession },
  {
    name: 'library',
    reach: async (app, url) => {
      await app.makeSessionsOf(1);
      for (const sentence of [SENTENCE, 'I am angry with my brother.', 'I am happy about the sun today.']) {
        await app.say(sentence);
        await app.begin();
        await app.sound.playPast(0.2);
        await app.page.goto(url);
        await app.button('Not now').click();
      }
      await app.button(/^Library/).click();
      await app
        .button(/^Listen to/)
        .nth(2)
        .waitFor();
      await app
        .button(/^Keep “/)
        .first()
        .click();
      await app.page.getByText('on this device').waitFor();
    },
  },
  {
    name: 'library, empty',
    reach: async (app) => {
      await app.button(/^Library/).click();
      await app.button('Begin your first').waitFor();
    },
  },
  {
    name: 'you',
    reach: async (app) => {
      await app.button(/^You/).click();
      await app.page.getByText(/^The server \(/).waitFor();
    },
  },
  {
    name: 'you, erase everything?',
    reach: async (app) => {
      await app.button(/^You/).click();
      await app.button('Erase everything').click();
      await app.button('Keep everything').waitFor();
    },
  },
  {
    name: 'nothing here',
    reach: async (app, url) => {
      await app.page.goto(`${url}/nowhere`);
      await app.heading('There is nothing here').waitFor();
    },
  },
];
