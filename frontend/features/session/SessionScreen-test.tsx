import { act, fireEvent, screen } from '@testing-library/react-native';
import { crisis } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { rememberedSession, sessionCalls, useSession } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { useIsOnline } from '@/ui/useIsOnline';
import { usePreferences } from '../preferences/preferencesStore';
import { useScreenReader } from './presence';
import { idleModel } from './sessionModel';
import type { SessionModel } from './sessionModel';
import { SessionScreen } from './SessionScreen';
import { WAIT_MS } from './SessionStatus';
import { FADE_AFTER_MS } from './useFading';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/ui/useIsOnline', () => ({ useIsOnline: jest.fn(() => true) }));
jest.mock('./useAwake', () => ({ useAwake: jest.fn() }));
jest.mock('./presence', () => ({
  listenForPresence: () => () => undefined,
  isKeyboardIn: jest.fn(() => false),
  useScreenReader: jest.fn(() => false),
}));

const playing: SessionModel = {
  ...idleModel,
  state: { phase: 'playing' },
  jobId: '0190a0b0-0000-7000-8000-000000000001',
  title: 'A quiet pause',
  elapsedSeconds: 130,
  totalSeconds: 300,
  bufferedSeconds: 190,
  words: { previous: 'You are here.', current: 'Nothing else is needed.', isSpeaking: true },
};

const set = (change: Partial<SessionModel>) => {
  act(() => {
    useSession.setState(change);
  });
};

const show = (change: Partial<SessionModel> = {}) => {
  useSession.setState({ ...playing, ...change });
  renderScreen(<SessionScreen />);
};

const areControlsFaded = () => {
  let view = screen.getByLabelText('Pause').parent;
  while (view !== null) {
    const style: unknown = view.props.style;
    if (typeof style === 'object' && style !== null && 'pointerEvents' in style && style.pointerEvents === 'none') {
      return true;
    }
    view = view.parent;
  }
  return false;
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
  jest.mocked(useIsOnline).mockReturnValue(true);
  jest.mocked(useScreenReader).mockReturnValue(false);
  rememberedSession.mockReturnValue(undefined);
  useSession.setState(idleModel);
  usePreferences.getState().forget();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a session', () => {
  it('shows its title, its words, where it is and what is left', () => {
    show();
    expect(screen.getByRole('heading', { name: 'A quiet pause' })).toBeOnTheScreen();
    expect(screen.getByText('You are here.')).toBeOnTheScreen();
    expect(screen.getByText('Nothing else is needed.')).toBeOnTheScreen();
    expect(screen.getByText('2:10')).toBeOnTheScreen();
    expect(screen.getByText('2:50 left')).toBeOnTheScreen();
    expect(screen.getByRole('slider')).toHaveAccessibilityValue({
      now: 130,
      max: 300,
      text: '2 minutes 10 seconds of 5 minutes 0 seconds',
    });
  });

  it('plays, pauses and goes 15 seconds back and on', () => {
    show();
    fireEvent.press(screen.getByRole('button', { name: 'Pause' }));
    fireEvent.press(screen.getByRole('button', { name: 'Back 15 seconds' }));
    fireEvent.press(screen.getByRole('button', { name: 'On 15 seconds' }));
    expect(sessionCalls.togglePlaying).toHaveBeenCalledTimes(1);
    expect(sessionCalls.seekBy.mock.calls).toEqual([[-15], [15]]);
    set({ state: { phase: 'paused' } });
    expect(screen.getByRole('button', { name: 'Play' })).toBeOnTheScreen();
    expect(screen.getByText('Paused')).toBeOnTheScreen();
  });

  it('goes where its line is touched, and as far as a screen reader asks', () => {
    show();
    const line = screen.getByRole('slider');
    fireEvent(line, 'layout', { nativeEvent: { layout: { width: 300 } } });
    fireEvent(line, 'responderRelease', { nativeEvent: { locationX: 60 } });
    fireEvent(line, 'accessibilityAction', { nativeEvent: { actionName: 'increment' } });
    fireEvent(line, 'accessibilityAction', { nativeEvent: { actionName: 'decrement' } });
    expect(sessionCalls.seekBy.mock.calls).toEqual([[-70], [15], [-15]]);
  });

  it('shows the words only to who wants them, and remembers that', () => {
    show();
    fireEvent.press(screen.getByRole('button', { name: 'Hide the words' }));
    expect(screen.queryByText('Nothing else is needed.')).toBeNull();
    expect(usePreferences.getState().showsWords).toBe(false);
    fireEvent.press(screen.getByRole('button', { name: 'Show the words' }));
    expect(screen.getByText('Nothing else is needed.')).toBeOnTheScreen();
  });

  it('asks before it ends, and then ends gently', () => {
    show();
    fireEvent.press(screen.getByRole('button', { name: 'End the session' }));
    fireEvent.press(screen.getByRole('button', { name: 'Go on listening' }));
    expect(sessionCalls.end).not.toHaveBeenCalled();
    fireEvent.press(screen.getByRole('button', { name: 'End the session' }));
    fireEvent.press(screen.getByRole('button', { name: 'End gently' }));
    expect(sessionCalls.end).toHaveBeenCalledTimes(1);
    expect(screen.getByText('It fades away')).toBeOnTheScreen();
  });

  it('leads on when it has ended', () => {
    show();
    set({ state: { phase: 'ended' } });
    expect(router.replace.mock.calls).toEqual([['/after']]);
  });

  it('waits where it is when somebody goes elsewhere', () => {
    show();
    screen.unmount();
    expect(sessionCalls.togglePlaying).toHaveBeenCalledTimes(1);
  });

  it('is not to begin by itself when somebody left while it was loading', () => {
    show({ state: { phase: 'loading' } });
    screen.unmount();
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
  });
});

describe('the sleep timer', () => {
  it('offers what is shorter than the rest of the session', () => {
    show({ totalSeconds: 600 });
    fireEvent.press(screen.getByRole('button', { name: 'Sleep timer, off' }));
    expect(screen.getByText('It fades away in 7 minutes 50 seconds.')).toBeOnTheScreen();
    expect(screen.queryByRole('radio', { name: 'In 10 minutes' })).toBeNull();
    fireEvent.press(screen.getByRole('radio', { name: 'In 5 minutes' }));
    fireEvent.press(screen.getByRole('radio', { name: 'When it ends' }));
    expect(sessionCalls.sleepIn.mock.calls).toEqual([[5], [null]]);
  });

  it('says when the sound will have faded', () => {
    show({ sleepAtSeconds: 430, totalSeconds: 600 });
    expect(screen.getByRole('button', { name: 'Sleep timer, on' })).toBeOnTheScreen();
    expect(screen.getByText('fades away at 7:10')).toBeOnTheScreen();
  });
});

describe('the controls', () => {
  const wait = () => {
    act(() => {
      jest.advanceTimersByTime(FADE_AFTER_MS);
    });
  };

  it('fade when nobody touches anything, and come back with a touch', () => {
    show();
    expect(areControlsFaded()).toBe(false);
    wait();
    expect(areControlsFaded()).toBe(true);
    fireEvent(screen.getByTestId('session-ground'), 'touchStart');
    expect(areControlsFaded()).toBe(false);
    wait();
    expect(areControlsFaded()).toBe(true);
  });

  it('stay while it is paused, and come back when it pauses by itself', () => {
    show();
    wait();
    set({ state: { phase: 'buffering' } });
    expect(areControlsFaded()).toBe(false);
    wait();
    expect(areControlsFaded()).toBe(false);
  });

  it('stay for who uses a screen reader', () => {
    jest.mocked(useScreenReader).mockReturnValue(true);
    show();
    wait();
    expect(areControlsFaded()).toBe(false);
  });
});

describe('what is said meanwhile', () => {
  it('is that the session is being written', () => {
    show({ state: { phase: 'loading' }, title: null, elapsedSeconds: 0 });
    expect(screen.getByText('Your session is being written')).toBeOnTheScreen();
    expect(screen.getByRole('heading', { name: 'Your session' })).toBeOnTheScreen();
  });

  it('is “one moment” only after a while', () => {
    show({ state: { phase: 'buffering' } });
    expect(screen.queryByText(/One moment/)).toBeNull();
    act(() => {
      jest.advanceTimersByTime(WAIT_MS);
    });
    expect(screen.getByText(/One moment/)).toBeOnTheScreen();
    set({ state: { phase: 'playing' } });
    expect(screen.queryByText(/One moment/)).toBeNull();
  });

  it('is that there is no network', () => {
    jest.mocked(useIsOnline).mockReturnValue(false);
    show();
    expect(screen.getByText('Offline. What is here plays on.')).toBeOnTheScreen();
  });

  it('is what went wrong, and what to do', () => {
    const problem = { title: 'The connection was lost', advice: 'Try again.', isRetriable: true };
    rememberedSession.mockReturnValue({ jobId: 'x', positionSeconds: 130, durationSeconds: 300 });
    show({ state: { phase: 'error', problem } });
    fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
    expect(sessionCalls.tryAgain).toHaveBeenCalledTimes(1);
    expect(screen.queryByLabelText('End the session')).toBeNull();
    fireEvent.press(screen.getByRole('button', { name: 'Back to the beginning' }));
    expect(router.dismissTo).toHaveBeenCalledWith('/');
    expect(sessionCalls.leave).not.toHaveBeenCalled();
  });

  it('is still there to come back to, when it only takes a sign-in', () => {
    const problem = { title: 'You are signed out', advice: 'Sign in.', isRetriable: false };
    rememberedSession.mockReturnValue({ jobId: 'x', positionSeconds: 130, durationSeconds: 300 });
    show({ state: { phase: 'error', problem } });
    fireEvent.press(screen.getByRole('button', { name: 'Back to the beginning' }));
    expect(sessionCalls.leave).not.toHaveBeenCalled();
  });

  it('is nothing to come back to, when nothing is left of the session', () => {
    show({ state: { phase: 'error', problem: { title: 'Gone', advice: 'Make another.', isRetriable: false } } });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    fireEvent.press(screen.getByRole('button', { name: 'Back to the beginning' }));
    expect(sessionCalls.leave).toHaveBeenCalledTimes(1);
  });

  it('is where help is, before everything else', () => {
    show({ safety: crisis });
    const names = screen.getAllByRole('heading').map(({ props }) => String(props.children));
    expect(names).toEqual(['You are not alone with this', 'A quiet pause']);
  });
});

describe('after a reload', () => {
  it('shows where the session stopped, and goes on in the tap', () => {
    rememberedSession.mockReturnValue({
      jobId: 'x',
      positionSeconds: 130,
      durationSeconds: 300,
      title: 'A quiet pause',
    });
    renderScreen(<SessionScreen />);
    expect(screen.getByText('It stopped at 2:10 of 5:00.')).toBeOnTheScreen();
    fireEvent.press(screen.getByRole('button', { name: 'Go on' }));
    expect(sessionCalls.resume).toHaveBeenCalledTimes(1);
  });

  it('leads to the beginning when there is nothing to go on with', () => {
    renderScreen(<SessionScreen />);
    expect(router.replace.mock.calls).toEqual([['/']]);
  });
});
