/** @jest-environment jsdom */
import { listenToKeys } from './sessionKeys.web';

const keys = { togglePlaying: jest.fn(), seekBy: jest.fn(), askToEnd: jest.fn() };

const press = (key: string, target: EventTarget = document.body, options: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, ...options }));
  return event.defaultPrevented;
};

const add = (html: string): Element => {
  document.body.innerHTML = html;
  const element = document.body.querySelector('[data-target]');
  if (element === null) throw new Error('no target');
  return element;
};

let stop: () => void;
beforeEach(() => {
  jest.clearAllMocks();
  stop = listenToKeys(keys);
});
afterEach(() => {
  stop();
});

describe('the keys of a session', () => {
  it('play and pause, go back and on, and ask to end', () => {
    expect([press(' '), press('ArrowLeft'), press('ArrowRight')]).toEqual([true, true, true]);
    press('Escape');
    expect(keys.togglePlaying).toHaveBeenCalledTimes(1);
    expect(keys.seekBy.mock.calls).toEqual([[-15], [15]]);
    expect(keys.askToEnd).toHaveBeenCalledTimes(1);
  });

  it('leave a button its own key', () => {
    expect(press(' ', add('<button data-target>Words</button>'))).toBe(false);
    expect(keys.togglePlaying).not.toHaveBeenCalled();
  });

  it('leave a group of choices its arrows', () => {
    press('ArrowLeft', add('<div role="radiogroup"><div role="radio" data-target></div></div>'));
    expect(keys.seekBy).not.toHaveBeenCalled();
  });

  it('move the line with its own arrows', () => {
    press('ArrowRight', add('<div role="slider" tabindex="0" data-target></div>'));
    expect(keys.seekBy.mock.calls).toEqual([[15]]);
  });

  it('leave the browser its shortcuts', () => {
    press('ArrowLeft', document.body, { altKey: true });
    expect(keys.seekBy).not.toHaveBeenCalled();
  });

  it('do nothing any more when nobody listens', () => {
    stop();
    press(' ');
    expect(keys.togglePlaying).not.toHaveBeenCalled();
  });
});
