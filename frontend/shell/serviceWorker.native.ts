export const registerServiceWorker = (): void => undefined;
