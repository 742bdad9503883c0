import { act, render } from '@testing-library/react-native';
import { runInNewContext } from 'node:vm';
import type * as React from 'react';
import { Player } from './Player';
import { playerPort } from './playerPort';

interface WebViewProps {
  readonly onMessage: (event: { nativeEvent: { data: string } }) => void;
  readonly onContentProcessDidTerminate: () => void;
  readonly onShouldStartLoadWithRequest: (request: { url: string }) => boolean;
}

const mockPage: { scripts: string[]; props: WebViewProps | undefined; count: number } = {
  scripts: [],
  props: undefined,
  count: 0,
};

jest.mock('./page/playerPage.generated', () => ({ playerPage: '<!doctype html>' }), { virtual: true });
jest.mock('react-native-webview', () => {
  const { Component } = jest.requireActual<typeof React>('react');
  class WebView extends Component<WebViewProps> {
    override componentDidMount() {
      mockPage.count++;
    }
    injectJavaScript(script: string) {
      mockPage.scripts.push(script);
    }
    override render() {
      mockPage.props = this.props;
      return null;
    }
  }
  return { WebView };
});

const say = (type: string, run: number) => {
  mockPage.props?.onMessage({ nativeEvent: { data: JSON.stringify({ run, report: { type } }) } });
};

/** Carries out what was injected, as the page does. */
const taken = (): unknown[] => {
  const texts: string[] = [];
  const window = { takeCommand: (text: string) => texts.push(text) };
  for (const script of mockPage.scripts) runInNewContext(script, { window });
  return texts.map((text) => JSON.parse(text) as unknown);
};

describe('Player', () => {
  it('carries commands into the page, also those from before it was there and after it was lost', () => {
    playerPort.send({ type: 'begin', startSeconds: 3 });
    playerPort.send({ type: 'describe', title: 'It\u2028s "quiet" </script>' });
    render(<Player />);
    say('ready', 0);
    const commands = [
      { run: 1, command: { type: 'begin', startSeconds: 3 } },
      { run: 1, command: { type: 'describe', title: 'It\u2028s "quiet" </script>' } },
    ];
    expect(taken()).toEqual(commands);
    mockPage.scripts = [];
    act(() => {
      mockPage.props?.onContentProcessDidTerminate();
    });
    expect(mockPage.count).toBe(2);
    say('ready', 0);
    expect(taken()).toEqual(commands);
  });

  it('goes nowhere', () => {
    render(<Player />);
    expect(mockPage.props?.onShouldStartLoadWithRequest({ url: 'about:blank' })).toBe(true);
    expect(mockPage.props?.onShouldStartLoadWithRequest({ url: 'https://elsewhere.example/' })).toBe(false);
  });
});
