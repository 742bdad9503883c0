import { QueryClientProvider } from '@tanstack/react-query';
import { Stack } from 'expo-router';
import { StatusBar } from 'expo-status-bar';
import { useEffect, useState } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { createQueryClient } from '@/api/queryClient';
import { loadAllPhrasesLater } from '@/features/safety/allPhrases';
import { HelpDialog } from '@/features/safety/HelpDialog';
import { useChangedPerson } from '@/identity/useChangedPerson';
import { Player } from '@/player/Player';
import { showPageTheme } from '@/shell/pageTheme';
import { registerServiceWorker } from '@/shell/serviceWorker';
import { ThemeProvider, useTheme } from '@/ui/theme';

const Screens = () => {
  const { mode, palette, isReducedMotion } = useTheme();
  useChangedPerson();
  useEffect(() => {
    showPageTheme(mode, palette.ground);
  }, [mode, palette]);
  return (
    <>
      <StatusBar style={mode === 'dark' ? 'light' : 'dark'} />
      <Stack
        screenOptions={{
          headerShown: false,
          animation: isReducedMotion ? 'none' : 'fade',
          contentStyle: { backgroundColor: palette.ground },
        }}
      />
    </>
  );
};

/** What all screens stand in. */
export default function RootLayout() {
  const [queryClient] = useState(createQueryClient);
  useEffect(registerServiceWorker, []);
  useEffect(loadAllPhrasesLater, []);
  return (
    <QueryClientProvider client={queryClient}>
      <SafeAreaProvider>
        <ThemeProvider>
          <Screens />
          <HelpDialog />
          <Player />
        </ThemeProvider>
      </SafeAreaProvider>
    </QueryClientProvider>
  );
}
