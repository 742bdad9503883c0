import { MAX_FLOATS } from '@float/contract';
import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { http } from 'msw';
import { setupServer } from 'msw/native';
import { useDraft } from '@/features/draft/draftStore';
import { forgetCheckIn } from '@/features/safety/checkIn';
import { deviceLocale } from '@/features/safety/deviceLocale';
import { useHelp } from '@/features/safety/helpStore';
import { otherCardWords } from '@/features/safety/otherCardWords';
import { API, crisis, guestHandler, never, refusal, summaryAnswer, summaryHandler } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { sessionCalls } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { bringForward } from '@/ui/bringForward';
import { NamedScreen } from './NamedScreen';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
// Jest has no import().
jest.mock('@/features/safety/loadOtherCardWords', () => ({
  loadOtherCardWords: () => Promise.resolve(jest.requireActual<object>('@/features/safety/otherCardWords')),
}));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/ui/bringForward', () => ({ bringForward: jest.fn() }));

const server = setupServer(guestHandler);
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  jest.clearAllMocks();
  useDraft.getState().clear();
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const draft = () => useDraft.getState();
const begin = (name: string) => {
  fireEvent.press(screen.getByRole('button', { name }));
};

describe('words without a name', () => {
  it('stay to be read while one is found, and may begin all the same', async () => {
    server.use(http.post(`${API}/`, never));
    draft().write('The interview is tomorrow.');
    renderScreen(<NamedScreen />);
    expect(screen.getByText('“The interview is tomorrow.”')).toBeOnTheScreen();
    expect(await screen.findByText('Finding a name for it…')).toBeOnTheScreen();
    begin('Begin · 5 minutes');
    const floats = [{ prompt: 'The interview is tomorrow.' }];
    const choices = { durationMinutes: 5, bed: null, voice: null, feeling: undefined, safety: null };
    expect(sessionCalls.begin.mock.calls).toEqual([[{ floats, ...choices }]]);
    expect(router.push.mock.calls).toEqual([['/session']]);
  });

  it('are named, with what comes to the person and where they are', async () => {
    const asked: unknown[] = [];
    server.use(summaryHandler(summaryAnswer(), (body) => asked.push(body)));
    draft().write('The interview is tomorrow.');
    renderScreen(<NamedScreen />);
    expect(await screen.findByRole('heading', { name: 'Worry 1' })).toBeOnTheScreen();
    expect(screen.getByText('That is a lot. It makes sense.')).toBeOnTheScreen();
    expect(screen.getByRole('radio', { name: 'Fearful' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Medium' })).toBeChecked();
    expect(asked).toMatchObject([{ prompt: 'The interview is tomorrow.', locale: deviceLocale() }]);
    expect(draft().words).toBe('');
    expect(bringForward).toHaveBeenCalledTimes(1);
  });

  it('need none: when it fails, it can be tried again or begun as it is', async () => {
    server.use(http.post(`${API}/`, refusal('STORAGE_UNAVAILABLE', true)));
    draft().write('The interview is tomorrow.');
    renderScreen(<NamedScreen />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText('“The interview is tomorrow.”')).toBeOnTheScreen();
    expect(screen.getByRole('button', { name: 'Begin without a name' })).toBeEnabled();
    server.use(summaryHandler(summaryAnswer()));
    fireEvent.press(again);
    expect(await screen.findByRole('heading', { name: 'Worry 1' })).toBeOnTheScreen();
  });
});

describe('a named feeling', () => {
  it('is corrected, and begins in one tap', () => {
    draft().add(summaryAnswer());
    renderScreen(<NamedScreen />);
    fireEvent.press(screen.getByRole('radio', { name: 'Sad' }));
    fireEvent.press(screen.getByRole('radio', { name: 'High' }));
    begin('Begin · 5 minutes');
    expect(sessionCalls.begin.mock.calls[0]?.[0]).toMatchObject({
      floats: [{ sentiment_label: 'Sad', intensity: 'high', added_text: 'The interview is tomorrow.' }],
      feeling: 'Sad',
      safety: null,
    });
    expect(draft().isBegun).toBe(true);
  });

  it('leads to the shape of the session, and to further feelings', () => {
    draft().add(summaryAnswer());
    renderScreen(<NamedScreen />);
    fireEvent.press(screen.getByLabelText('Shape it: length, music and voice'));
    fireEvent.press(screen.getByRole('button', { name: 'Add another feeling' }));
    expect(router.push.mock.calls).toEqual([['/shape']]);
    expect(router.dismissTo.mock.calls).toEqual([['/']]);
    expect(draft().feelings).toHaveLength(1);
  });

  it('can be said differently, and is not named again before that', () => {
    draft().add(summaryAnswer());
    renderScreen(<NamedScreen />);
    fireEvent.press(screen.getByRole('button', { name: 'Say it differently' }));
    expect(router.dismissTo.mock.calls).toEqual([['/']]);
    expect(draft()).toMatchObject({ words: 'The interview is tomorrow.', feelings: [] });
  });

  it('leads back to the first screen when there is none, as after a reload', () => {
    renderScreen(<NamedScreen />);
    expect(router.replace.mock.calls).toEqual([['/']]);
  });
});

describe('words that were not understood', () => {
  it('claim nothing: the person chooses, and help is in reach', () => {
    draft().add(summaryAnswer(1, { is_unclear: true, sentiment_label: 'Neutral', intensity: 'low' }));
    renderScreen(<NamedScreen />);
    expect(screen.getByRole('heading', { name: 'I didn’t understand that' })).toBeOnTheScreen();
    for (const chip of screen.getAllByRole('radio')) expect(chip).not.toBeChecked();
    expect(screen.getByLabelText('Help: someone to talk to')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('radio', { name: 'Sad' }));
    expect(screen.getByRole('heading', { name: 'Sad' })).toBeOnTheScreen();
    expect(screen.getByRole('radio', { name: 'Sad' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Low' })).toBeChecked();
    begin('Begin · 5 minutes');
    expect(sessionCalls.begin.mock.calls[0]?.[0]).toMatchObject({ floats: [{ sentiment_label: 'Sad' }] });
  });
});

describe('several feelings', () => {
  it('are carried as far as a session goes', () => {
    for (let number = 1; number <= MAX_FLOATS + 1; number += 1) draft().add(summaryAnswer(number));
    renderScreen(<NamedScreen />);
    const last = screen.getByRole('checkbox', { name: 'Carry “Worry 6” into the session' });
    expect(last).not.toBeChecked();
    expect(last).toBeDisabled();
    expect(screen.getByText('A session carries 5 at most. Leave one out to take another.')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('checkbox', { name: 'Carry “Worry 2” into the session' }));
    fireEvent.press(screen.getByRole('checkbox', { name: 'Carry “Worry 6” into the session' }));
    expect(draft().feelings.map(({ isCarried }) => isCarried)).toEqual([true, false, true, true, true, true]);
  });

  it('are each looked at again, and taken away', () => {
    draft().add(summaryAnswer(1));
    draft().add(summaryAnswer(2));
    renderScreen(<NamedScreen />);
    expect(screen.getByRole('heading', { name: 'Worry 2' })).toBeOnTheScreen();
    fireEvent.press(screen.getByLabelText('Look at “Worry 1” again'));
    expect(screen.getByRole('heading', { name: 'Worry 1' })).toBeOnTheScreen();
    fireEvent.press(screen.getByLabelText('Take away “Worry 1”'));
    expect(screen.getByRole('heading', { name: 'Worry 2' })).toBeOnTheScreen();
  });

  it('begin only when at least one is carried', () => {
    draft().add(summaryAnswer(1));
    renderScreen(<NamedScreen />);
    act(() => {
      draft().correct(summaryAnswer(1).job_id, { isCarried: false });
    });
    expect(screen.getByRole('button', { name: 'Begin · 5 minutes' })).toBeDisabled();
    expect(screen.getByText('Choose at least one feeling for your session.')).toBeOnTheScreen();
  });
});

describe('words that speak of a crisis', () => {
  const disclose = () => {
    draft().write('I want to end my life.');
    renderScreen(<NamedScreen />);
  };

  it('are asked about no further: help first, and then a session that grounds', () => {
    server.use(http.post(`${API}/`, never));
    disclose();
    expect(screen.queryByRole('button', { name: /^Shape it/ })).toBeNull();
    begin('Begin a grounding session');
    expect(sessionCalls.begin.mock.calls[0]?.[0].safety).toMatchObject({ level: 'crisis', kind: 'suicide' });
  });

  it('keep the help that was shown when the server sees nothing in them', async () => {
    server.use(summaryHandler(summaryAnswer(1, { added_text: 'I want to end my life.', safety: null })));
    disclose();
    await waitFor(() => {
      expect(draft().feelings).toHaveLength(1);
    });
    expect(draft().feelings[0]?.answer.safety).toMatchObject({ level: 'crisis' });
    expect(screen.getByText('You are not alone with this')).toBeOnTheScreen();
  });

  it('bring the help of the server for what this device does not see', async () => {
    server.use(summaryHandler(summaryAnswer(1, { safety: crisis })));
    draft().write('All of it is grey.');
    renderScreen(<NamedScreen />);
    expect(await screen.findByText(crisis.message)).toBeOnTheScreen();
    begin('Begin a grounding session');
    expect(sessionCalls.begin.mock.calls[0]?.[0].safety).toEqual(crisis);
  });

  it('ask to call before anything plays when a life may be at risk', () => {
    draft().add(summaryAnswer(1, { safety: { ...crisis, is_emergency: true } }));
    renderScreen(<NamedScreen />);
    expect(screen.getByText('Please call now')).toBeOnTheScreen();
    expect(screen.queryByRole('button', { name: /^Begin/ })).toBeNull();
    fireEvent.press(screen.getByRole('button', { name: 'I’ve called' }));
    expect(screen.getByRole('button', { name: 'Begin a grounding session' })).toBeEnabled();
    expect(screen.queryByText('The session is in English.')).toBeNull();
  });

  it.each([otherCardWords.de, otherCardWords.ar])('are answered in their language: $language', async (words) => {
    draft().add(summaryAnswer(1, { safety: { ...crisis, language: words.language } }));
    renderScreen(<NamedScreen />);
    const title = await screen.findByRole('heading', { name: words.ready });
    const direction = words.language === 'ar' ? 'rtl' : 'ltr';
    expect(title.props).toMatchObject({ lang: words.language, dir: direction });
    for (const each of [words.readyText, words.sayMore, words.sayDifferently, words.inEnglish]) {
      expect(screen.getByText(each)).toBeOnTheScreen();
    }
    begin(words.begin);
    expect(sessionCalls.begin).toHaveBeenCalledTimes(1);
  });

  it('ask in their language to call first', async () => {
    draft().add(summaryAnswer(1, { safety: { ...crisis, is_emergency: true, language: 'pl' } }));
    renderScreen(<NamedScreen />);
    const words = otherCardWords.pl;
    expect(await screen.findByText(words.afterCallText)).toBeOnTheScreen();
    expect(screen.getByRole('button', { name: words.called })).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: words.cannotCall }));
    expect(screen.getByRole('button', { name: words.begin })).toBeEnabled();
  });
});

describe('words of worry', () => {
  it('bring help before what was named', async () => {
    const concern = { ...crisis, level: 'concern' as const };
    server.use(summaryHandler(summaryAnswer(1, { safety: concern })));
    draft().write('All of it is grey.');
    renderScreen(<NamedScreen />);
    expect(await screen.findByText(crisis.message)).toBeOnTheScreen();
    const headings = screen.getAllByRole('heading').map((heading) => heading.props.children as unknown);
    expect(headings.slice(0, 2)).toEqual(['If you would like to talk to someone', 'Worry 1']);
    begin('Begin · 5 minutes');
    expect(sessionCalls.begin.mock.calls[0]?.[0].safety).toEqual(concern);
  });
});

// Last: a person who was signed out stays so.
describe('help for a crisis', () => {
  it.each([
    ['slow', () => http.post(`${API}/`, never)],
    ['failing', () => http.post(`${API}/`, refusal('STORAGE_UNAVAILABLE', true))],
    ['busy', () => http.post(`${API}/`, refusal('RATE_LIMITED', true))],
    ['asking to sign in', () => http.post(`${API}/`, refusal('SIGNED_OUT', false))],
  ])('is there at once, before everything else, when the server is %s', (_how, handler) => {
    server.use(handler());
    draft().write('I want to end my life.');
    renderScreen(<NamedScreen />);
    const headings = screen.getAllByRole('heading').map((heading) => heading.props.children as unknown);
    expect(headings).toEqual(['You are not alone with this', 'When you are ready']);
    expect(bringForward).toHaveBeenCalledTimes(1);
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });
});

describe('words that may speak of danger', () => {
  const show = (number: number): void => {
    draft().clear();
    draft().add(summaryAnswer(number, { check_in: true }));
    renderScreen(<NamedScreen />);
  };
  const line = 'If it gets too much, you don’t have to carry it alone.';

  it('get one quiet line about help, once in 24 hours, which "I’m OK" hides', () => {
    jest.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') });
    show(1);
    expect(screen.getByText(line)).toBeOnTheScreen();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Begin · 5 minutes' })).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'I’m OK: hide this line' }));
    expect(screen.queryByText(line)).toBeNull();
    screen.unmount();
    jest.setSystemTime(Date.parse('2026-01-02T11:00:00Z'));
    show(2);
    expect(screen.queryByText(line)).toBeNull();
    screen.unmount();
    jest.setSystemTime(Date.parse('2026-01-02T13:00:00Z'));
    show(3);
    expect(screen.getByText(line)).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Talk to someone' }));
    expect(useHelp.getState().isOpen).toBe(true);
    jest.useRealTimers();
  });

  it('keep the line when another feeling is added', () => {
    forgetCheckIn();
    show(1);
    expect(screen.getByText(line)).toBeOnTheScreen();
    act(() => {
      draft().add(summaryAnswer(2, { check_in: true }));
    });
    expect(screen.getByText(line)).toBeOnTheScreen();
    screen.unmount();
    renderScreen(<NamedScreen />);
    expect(screen.getByText(line)).toBeOnTheScreen();
  });

  it('get none beside a card', () => {
    draft().add(summaryAnswer(1, { check_in: true }));
    draft().add(summaryAnswer(2, { safety: { ...crisis, level: 'concern' } }));
    renderScreen(<NamedScreen />);
    expect(screen.queryByText(line)).toBeNull();
  });
});
