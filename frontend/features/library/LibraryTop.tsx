import { useRouter } from 'expo-router';
import { TopBar } from '@/features/safety/TopBar';

/** Where one is, and the way back. */
export const LibraryTop = () => {
  const router = useRouter();
  const goBack = () => {
    if (router.canGoBack()) router.back();
    else router.dismissTo('/');
  };
  return <TopBar title="Your sessions" onBack={goBack} />;
};
