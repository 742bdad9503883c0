import type { BedInfo } from '@float/contract';
import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/native';
import { useDraft } from '@/features/draft/draftStore';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { API, never, refusal, summaryAnswer } from '@/testing/answers';
import { router } from '@/testing/fakeRouter';
import { sessionCalls } from '@/testing/fakeSession';
import { renderScreen } from '@/testing/renderScreen';
import { useIsOnline } from '@/ui/useIsOnline';
import { playShort } from './playShort';
import { ShapeScreen } from './ShapeScreen';
import type { ShortSoundListener } from './sounds';

jest.mock('expo-router', () => jest.requireActual<object>('@/testing/fakeRouter'));
jest.mock('@/features/session/sessionStore', () => jest.requireActual<object>('@/testing/fakeSession'));
jest.mock('@/keep/deviceSlots', () => jest.requireActual<object>('@/testing/fakeSlots'));
jest.mock('@/ui/useIsOnline', () => ({ useIsOnline: jest.fn(() => true) }));
jest.mock('./playShort', () => ({ playShort: jest.fn() }));

const music: BedInfo[] = [
  { id: 'rain', title: 'Soft rain', mood: 'Calming', feelings: ['Fearful'], preview_url: 'http://media/rain.mp3' },
  { id: 'ocean', title: 'Slow ocean', mood: 'Letting go', feelings: ['Sad'], preview_url: 'http://media/ocean.mp3' },
  { id: 'silence', title: 'Silence', mood: 'Still', feelings: [], preview_url: null },
];
const voice = { id: 'slt', title: 'Sophie', description: 'Warm', words_per_minute: 136, default: true };
const voices = [{ ...voice, preview_url: 'http://media/slt.mp3' }];

const musicHandler = http.get(`${API}/music`, () => HttpResponse.json({ music }));
const server = setupServer(
  musicHandler,
  http.get(`${API}/voices`, () => HttpResponse.json({ voices })),
);
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  jest.clearAllMocks();
  usePreferences.getState().forget();
  useDraft.getState().clear();
  useDraft.getState().add(summaryAnswer());
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const show = async () => {
  const shown = renderScreen(<ShapeScreen />);
  await screen.findByRole('radio', { name: /Soft rain/ });
  await screen.findByRole('radio', { name: /Sophie/ });
  return shown;
};

describe('the shape of a session', () => {
  it('is left to Float at first, and marks what suits the feeling', async () => {
    await show();
    const left = screen.getAllByRole('radio', { name: /Chosen for you/ });
    expect(left).toHaveLength(2);
    for (const radio of left) expect(radio).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Soft rain, Calming, suits fearful' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Slow ocean, Letting go' })).toBeOnTheScreen();
  });

  it('is remembered, and begun with', async () => {
    await show();
    fireEvent.press(screen.getByRole('radio', { name: '10' }));
    fireEvent.press(screen.getByRole('radio', { name: /Soft rain/ }));
    fireEvent.press(screen.getByRole('radio', { name: /Sophie/ }));
    fireEvent.press(screen.getByRole('switch', { name: 'Show the words' }));
    const chosen = { durationMinutes: 10, bed: 'rain', voice: 'slt' };
    expect(usePreferences.getState()).toMatchObject({ ...chosen, showsWords: false });
    fireEvent.press(screen.getByRole('button', { name: 'Begin · 10 minutes' }));
    expect(sessionCalls.begin.mock.calls[0]?.[0]).toMatchObject({ ...chosen, feeling: 'Fearful' });
    expect(router.push.mock.calls).toEqual([['/session']]);
  });

  it('forgets music that is no longer there', async () => {
    usePreferences.getState().change({ bed: 'gone', voice: 'gone' });
    await show();
    await waitFor(() => {
      expect(usePreferences.getState()).toMatchObject({ bed: null, voice: null });
    });
  });

  it('asks how somebody is before it can begin', async () => {
    useDraft.getState().clear();
    await show();
    fireEvent.press(screen.getByRole('button', { name: 'First, say how you are' }));
    expect(router.dismissTo.mock.calls).toEqual([['/']]);
  });
});

describe('a preview', () => {
  const listen = () => {
    const heard: { url: string; listener: ShortSoundListener; stop: jest.Mock }[] = [];
    jest.mocked(playShort).mockImplementation((url, listener) => {
      const stop = jest.fn();
      heard.push({ url, listener, stop });
      return { stop };
    });
    return heard;
  };

  it('is heard one at a time, until it ends, is stopped or the screen is left', async () => {
    const heard = listen();
    const { unmount } = await show();
    expect(screen.queryByLabelText('Hear Silence')).toBeNull();
    fireEvent.press(screen.getByLabelText('Hear Soft rain'));
    fireEvent.press(screen.getByLabelText('Hear Sophie'));
    expect(heard.map(({ url }) => url)).toEqual(['http://media/rain.mp3', 'http://media/slt.mp3']);
    expect(heard[0]?.stop).toHaveBeenCalled();
    expect(screen.getByLabelText('Hear Soft rain')).toBeOnTheScreen();
    fireEvent.press(screen.getByLabelText('Stop Sophie'));
    expect(heard[1]?.stop).toHaveBeenCalled();
    fireEvent.press(screen.getByLabelText('Hear Slow ocean'));
    act(() => heard[2]?.listener.onEnded());
    expect(screen.getByLabelText('Hear Slow ocean')).toBeOnTheScreen();
    fireEvent.press(screen.getByLabelText('Hear Slow ocean'));
    unmount();
    expect(heard[3]?.stop).toHaveBeenCalled();
  });

  it('is stopped when the session begins', async () => {
    const heard = listen();
    await show();
    fireEvent.press(screen.getByLabelText('Hear Soft rain'));
    fireEvent.press(screen.getByRole('button', { name: 'Begin · 5 minutes' }));
    expect(heard[0]?.stop).toHaveBeenCalled();
  });

  it('that cannot be played says so, and asks for fresh links', async () => {
    const heard = listen();
    let asked = 0;
    await show();
    server.use(
      http.get(`${API}/music`, () => {
        asked += 1;
        return HttpResponse.json({ music });
      }),
    );
    fireEvent.press(screen.getByLabelText('Hear Soft rain'));
    act(() => heard[0]?.listener.onFailed());
    expect(screen.getByText('That could not be played just now. Please try again.')).toBeOnTheScreen();
    await waitFor(() => {
      expect(asked).toBe(1);
    });
  });
});

describe('what is offered', () => {
  it('leaves the choice to Float while it is on its way', async () => {
    server.use(http.get(`${API}/music`, never));
    renderScreen(<ShapeScreen />);
    await screen.findByRole('radio', { name: /Sophie/ });
    expect(screen.getByText('Loading')).toBeOnTheScreen();
    expect(screen.getByRole('button', { name: 'Begin · 5 minutes' })).toBeEnabled();
  });

  it('can be asked for again when it does not come', async () => {
    server.use(http.get(`${API}/music`, refusal('STORAGE_UNAVAILABLE', true)));
    renderScreen(<ShapeScreen />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    server.use(musicHandler);
    fireEvent.press(again);
    expect(await screen.findByRole('radio', { name: /Soft rain/ })).toBeOnTheScreen();
  });

  it('says that there is no network', async () => {
    jest.mocked(useIsOnline).mockReturnValue(false);
    await show();
    expect(screen.getByText(/^You are offline/)).toBeOnTheScreen();
    jest.mocked(useIsOnline).mockReturnValue(true);
  });
});
