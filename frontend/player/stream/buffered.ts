/** Frames do not begin exactly where the last ones ended; hls.js tolerates the same hole. */
const HOLE_SECONDS = 0.1;

/** End of the buffered stretch that `seconds` lies in; `seconds` itself when nothing is buffered there. */
export const bufferedUntil = (buffered: Pick<TimeRanges, 'length' | 'start' | 'end'>, seconds: number): number => {
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) - HOLE_SECONDS <= seconds && seconds < buffered.end(index)) return buffered.end(index);
  }
  return seconds;
};
