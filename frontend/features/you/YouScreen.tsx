import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { HelpLines } from '@/features/safety/HelpLines';
import { TopBar } from '@/features/safety/TopBar';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { useIsOnline } from '@/ui/useIsOnline';
import { AboutFloat } from './AboutFloat';
import { Defaults } from './Defaults';
import { Part } from './Part';
import { ThemeChoice } from './ThemeChoice';
import { WhoYouAre } from './WhoYouAre';
import { YourData } from './YourData';

const Top = () => {
  const router = useRouter();
  const goBack = () => {
    if (router.canGoBack()) router.back();
    else router.replace('/');
  };
  return <TopBar title="You" onBack={goBack} />;
};

/** Who you are here, what you like, and what becomes of what you said. */
export const YouScreen = () => {
  const isOnline = useIsOnline();
  return (
    <Screen top={<Top />}>
      <View style={styles.parts}>
        {isOnline ? null : (
          <Text type="label" color="inkSoft" role="status">
            You are offline. What you choose here is remembered; signing in, exporting and erasing need a connection.
          </Text>
        )}
        <Part title="Who you are here">
          <WhoYouAre />
        </Part>
        <Part title="Your sessions begin with">
          <Defaults />
        </Part>
        <Part title="Look">
          <ThemeChoice />
        </Part>
        <Part title="Somebody to talk to">
          <HelpLines />
        </Part>
        <Part title="What is kept about you">
          <YourData />
        </Part>
        <Part title="About Float">
          <AboutFloat />
        </Part>
      </View>
    </Screen>
  );
};

const styles = StyleSheet.create({
  parts: { gap: space.xxxl },
});
