import type { ReactElement } from 'react';

/** What plays sessions; stands once, at the root of the app, and shows nothing. */
export declare const Player: () => ReactElement | null;
