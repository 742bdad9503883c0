import { useEffect, useRef, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { WebView } from 'react-native-webview';
import { apiOrigin } from '@/api/apiOrigin';
import { playerPage } from './page/playerPage.generated';
import { webViewBridge } from './playerPort.native';

/** Smaller, and systems put a WebView to sleep. */
const PIXEL = 1;

const styles = StyleSheet.create({
  unseen: { position: 'absolute', width: PIXEL, height: PIXEL, opacity: 0 },
});

const isPage = (url: string): boolean => url === 'about:blank' || url.replace(/\/$/, '') === apiOrigin;

/** The page that plays: a WebView at the root of the app, seen by nobody. */
export const Player = () => {
  const view = useRef<WebView>(null);
  /** A page whose process was ended by the system cannot be woken: another takes its place. */
  const [life, setLife] = useState(0);
  useEffect(() => {
    webViewBridge.attach((text) => {
      // A literal of a literal: the page gets the very text.
      view.current?.injectJavaScript(`window.takeCommand(${JSON.stringify(text)}); true;`);
    });
  }, [life]);
  const replace = () => {
    webViewBridge.lose();
    setLife((count) => count + 1);
  };
  return (
    <View
      style={styles.unseen}
      pointerEvents="none"
      aria-hidden
      accessibilityElementsHidden
      importantForAccessibility="no-hide-descendants"
    >
      <WebView
        key={life}
        ref={view}
        source={{ html: playerPage, baseUrl: apiOrigin }}
        originWhitelist={[apiOrigin]}
        onShouldStartLoadWithRequest={({ url }) => isPage(url)}
        mediaPlaybackRequiresUserAction={false}
        allowsInlineMediaPlayback
        setSupportMultipleWindows={false}
        onMessage={({ nativeEvent }) => {
          webViewBridge.receive(nativeEvent.data);
        }}
        onContentProcessDidTerminate={replace}
        onRenderProcessGone={replace}
      />
    </View>
  );
};
