/** Lets the app open without a connection, where it is a page. */
export declare const registerServiceWorker: () => void;
