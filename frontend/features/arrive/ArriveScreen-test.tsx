import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { setupServer } from 'msw/native';
import { http } from 'msw';
import { useDraft } from '@/features/draft/draftStore';
import { API, crisis, guestHandler, never, refusal, summaryAnswer, summaryHandler } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { rememberedSession, sessionCalls } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { useIsOnline } from '@/ui/useIsOnline';
import { ArriveScreen } from './ArriveScreen';
import type { SoundListener } from './speaking/hearing';
import { recorder } from './speaking/recorder';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/ui/useIsOnline', () => ({ useIsOnline: jest.fn(() => true) }));
jest.mock('./speaking/recognizer', () => ({ recognizer: { canHear: () => Promise.resolve(false) } }));
jest.mock('./speaking/recorder', () => ({ recorder: { canHear: () => true, hear: jest.fn() } }));

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

const show = async () => {
  renderScreen(<ArriveScreen />);
  await screen.findByLabelText(/^Speak:/);
};

/** Holds the button for two seconds of recording. */
const speak = async () => {
  const hearing = { stop: jest.fn(), cancel: jest.fn() };
  let listener: SoundListener | undefined;
  jest.mocked(recorder.hear).mockImplementation((given) => {
    listener = given;
    return hearing;
  });
  const now = jest.spyOn(Date, 'now');
  fireEvent(screen.getByLabelText(/^Speak:/), 'pressIn');
  act(() => listener?.onOpen());
  expect(screen.getByText('Listening')).toBeOnTheScreen();
  const startedMs = Date.now();
  now.mockReturnValue(startedMs + 2000);
  await screen.findByText('0:02');
  fireEvent(screen.getByLabelText('Stop listening'), 'pressOut');
  now.mockRestore();
  expect(hearing.stop).toHaveBeenCalled();
  act(() => listener?.onSound('QUJD'));
  return listener;
};

describe('the first screen', () => {
  it('asks one question, and leads on with a sentence', async () => {
    await show();
    expect(screen.getByRole('heading', { name: 'How are you, right now?' })).toBeOnTheScreen();
    fireEvent.changeText(screen.getByLabelText('How are you, right now?'), 'The interview is tomorrow.');
    fireEvent.press(screen.getByRole('button', { name: 'Continue' }));
    expect(router.push.mock.calls).toEqual([['/named']]);
    expect(useDraft.getState().words).toBe('The interview is tomorrow.');
  });

  it('asks for a word when there is none', async () => {
    await show();
    fireEvent.press(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByText('Write a word or two first.')).toBeOnTheScreen();
    expect(router.push).not.toHaveBeenCalled();
    fireEvent.changeText(screen.getByLabelText('How are you, right now?'), 'Tired');
    expect(screen.queryByText('Write a word or two first.')).toBeNull();
  });

  it('changes nothing of what is written, and counts only near the end', async () => {
    await show();
    const field = screen.getByLabelText('How are you, right now?');
    expect(field.props).toMatchObject({ autoCorrect: false, spellCheck: false, autoComplete: 'off' });
    expect(screen.queryByText(/characters/)).toBeNull();
    fireEvent.changeText(field, 'a'.repeat(9500));
    expect(screen.getByText('9500 of 10000 characters')).toBeOnTheScreen();
  });

  it('has ways to what is beside a session, and to help', async () => {
    await show();
    fireEvent.press(screen.getByLabelText('Library: your sessions'));
    fireEvent.press(screen.getByLabelText('You: account, settings and help'));
    expect(router.push.mock.calls).toEqual([['/library'], ['/you']]);
    expect(screen.getByText('findahelpline.com')).toBeOnTheScreen();
  });

  it('says that there is no network', async () => {
    jest.mocked(useIsOnline).mockReturnValueOnce(false);
    await show();
    expect(screen.getByText('You are offline')).toBeOnTheScreen();
  });
});

describe('an interrupted session', () => {
  const remembered = { jobId: summaryAnswer().job_id, positionSeconds: 130, durationSeconds: 300 };

  it('is gone on with, in the tap', async () => {
    rememberedSession.mockReturnValue(remembered);
    await show();
    expect(screen.getByText('It stopped at 2:10 of 5:00.')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Go on' }));
    expect(sessionCalls.resume).toHaveBeenCalledTimes(1);
    expect(router.push.mock.calls).toEqual([['/session']]);
  });

  it('is put away for good', async () => {
    rememberedSession.mockReturnValue(remembered);
    await show();
    fireEvent.press(screen.getByRole('button', { name: 'Not now' }));
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('It stopped at 2:10 of 5:00.')).toBeNull();
    rememberedSession.mockReturnValue(undefined);
  });
});

describe('further feelings', () => {
  it('are asked for with what was named before at hand', async () => {
    useDraft.getState().add(summaryAnswer(1, { safety: crisis }));
    await show();
    expect(screen.getByRole('heading', { name: 'What else is there?' })).toBeOnTheScreen();
    expect(screen.getByLabelText('Show help')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Go on with the one you named' }));
    expect(router.push.mock.calls).toEqual([['/named']]);
  });

  it('are not left over from a session that was begun', async () => {
    useDraft.getState().add(summaryAnswer(1));
    useDraft.getState().markBegun(true);
    await show();
    expect(screen.getByRole('heading', { name: 'How are you, right now?' })).toBeOnTheScreen();
    expect(useDraft.getState().feelings).toEqual([]);
  });
});

describe('a recording', () => {
  it('is sent when the button is let go, and leads on', async () => {
    const asked: unknown[] = [];
    server.use(summaryHandler(summaryAnswer(), (body) => asked.push(body)));
    await show();
    await speak();
    expect(screen.getByText('Sending')).toBeOnTheScreen();
    await waitFor(() => {
      expect(router.push.mock.calls).toEqual([['/named']]);
    });
    expect(asked).toMatchObject([{ audio: 'QUJD', inference_type: 'summary' }]);
    expect(useDraft.getState().feelings).toHaveLength(1);
  });

  it('brings the help for what is typed beside it, without waiting for the server', async () => {
    server.use(http.post(`${API}/`, never));
    await show();
    fireEvent.changeText(screen.getByLabelText('How are you, right now?'), 'I want to end my life.');
    await speak();
    expect(screen.getByText('You are not alone with this')).toBeOnTheScreen();
    expect(screen.getByText('Sending')).toBeOnTheScreen();
  });

  it('asks kindly to type where nobody understands recordings', async () => {
    server.use(http.post(`${API}/`, refusal('TRANSCRIPTION_UNAVAILABLE', false)));
    await show();
    await speak();
    expect(await screen.findByText('Recordings cannot be understood here yet')).toBeOnTheScreen();
    expect(screen.getByText('Please type a sentence instead.')).toBeOnTheScreen();
    expect(screen.queryByLabelText(/^Speak:/)).toBeNull();
  });

  it('can be sent again after a problem on the way', async () => {
    server.use(http.post(`${API}/`, refusal('STORAGE_UNAVAILABLE', true)));
    await show();
    await speak();
    const again = await screen.findByRole('button', { name: 'Try again' });
    server.use(summaryHandler(summaryAnswer()));
    fireEvent.press(again);
    await waitFor(() => {
      expect(router.push).toHaveBeenCalledWith('/named');
    });
  });

  it('says what to do when the microphone is refused', async () => {
    await show();
    let listener: SoundListener | undefined;
    jest.mocked(recorder.hear).mockImplementation((given) => {
      listener = given;
      return { stop: jest.fn(), cancel: jest.fn() };
    });
    fireEvent(screen.getByLabelText(/^Speak:/), 'pressIn');
    act(() => listener?.onFailure('refused'));
    expect(screen.getByText('Float may not use the microphone')).toBeOnTheScreen();
  });
});
