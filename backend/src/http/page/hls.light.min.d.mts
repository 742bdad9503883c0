export * from 'hls.js/dist/hls.js';
export { default } from 'hls.js/dist/hls.js';
