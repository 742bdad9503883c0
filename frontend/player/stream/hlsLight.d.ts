/** The light build lacks subtitles, alternate audio and DRM, of which a session has none; its types are the same. */
declare module 'hls.js/dist/hls.light.mjs' {
  export * from 'hls.js';
  export { default } from 'hls.js';
}
