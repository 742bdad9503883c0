import { QueryClientProvider } from '@tanstack/react-query';
import { Stack } from 'expo-router';
import { StatusBar } from 'expo-status-bar';
import { useState } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { createQueryClient } from '@/api/queryClient';
import { ThemeProvider, useTheme } from '@/ui/theme';

const Screens = () => {
  const { mode, palette, isReducedMotion } = useTheme();
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
  return (
    <QueryClientProvider client={queryClient}>
      <SafeAreaProvider>
        <ThemeProvider>
          <Screens />
        </ThemeProvider>
      </SafeAreaProvider>
    </QueryClientProvider>
  );
}
