export const registerServiceWorker = (): void => {
  if (__DEV__ || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {
      // Forbidden, as in a private window: the app needs a connection then.
    });
  };
  // What the first screen needs comes first.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
};
