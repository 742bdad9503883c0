import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react-native';
import type { ReactElement } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { ThemeProvider } from '@/ui/theme';

// However busy the machine is: what is waited for comes, or the test ends.
configure({ asyncUtilTimeout: 10_000 });

const metrics = { frame: { x: 0, y: 0, width: 360, height: 740 }, insets: { top: 0, left: 0, right: 0, bottom: 0 } };

/** Renders a screen as the app does; what fails is not tried again by itself. */
export const renderScreen = (screen: ReactElement) => {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: false, gcTime: Number.POSITIVE_INFINITY },
      mutations: { gcTime: Number.POSITIVE_INFINITY },
    },
  });
  return render(
    <QueryClientProvider client={queryClient}>
      <SafeAreaProvider initialMetrics={metrics}>
        <ThemeProvider>{screen}</ThemeProvider>
      </SafeAreaProvider>
    </QueryClientProvider>,
  );
};
