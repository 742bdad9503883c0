/** The page inside the WebView, hls.js and all; made by scripts/buildPlayerPage.mjs. */
export declare const playerPage: string;
