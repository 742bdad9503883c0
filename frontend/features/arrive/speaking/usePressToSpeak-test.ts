import { renderHook } from '@testing-library/react-native';
import { usePressToSpeak } from './usePressToSpeak';

const press = () => {
  const calls: string[] = [];
  const start = () => calls.push('start');
  const stop = () => calls.push('stop');
  const { result, rerender } = renderHook(({ isOn }: { isOn: boolean }) => usePressToSpeak({ isOn, start, stop }), {
    initialProps: { isOn: false },
  });
  return { calls, result, rerender };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the button to speak', () => {
  it('listens as long as it is held', () => {
    const { calls, result, rerender } = press();
    result.current.onPressIn();
    rerender({ isOn: true });
    jest.advanceTimersByTime(2000);
    result.current.onPressOut();
    result.current.onPress();
    expect(calls).toEqual(['start', 'stop']);
  });

  it('listens from one tap to the next', () => {
    const { calls, result, rerender } = press();
    const tap = () => {
      result.current.onPressIn();
      jest.advanceTimersByTime(100);
      result.current.onPress();
      result.current.onPressOut();
    };
    tap();
    expect(calls).toEqual(['start']);
    rerender({ isOn: true });
    tap();
    expect(calls).toEqual(['start', 'stop']);
  });

  it('takes the press of a screen reader, which has neither beginning nor end, for a tap', () => {
    const { calls, result, rerender } = press();
    result.current.onPress();
    rerender({ isOn: true });
    result.current.onPress();
    expect(calls).toEqual(['start', 'stop']);
  });
});
