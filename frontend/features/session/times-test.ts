import { formatTime, sayTime } from './times';

describe('formatTime', () => {
  it('shows minutes and seconds, and hours when there are any', () => {
    expect([-1, 0, 9.9, 67, 600, 3_723].map(formatTime)).toEqual(['0:00', '0:00', '0:09', '1:07', '10:00', '1:02:03']);
  });
});

describe('sayTime', () => {
  it('says units in words', () => {
    expect(sayTime(61.5)).toBe('1 minute 1 second');
    expect(sayTime(300)).toBe('5 minutes 0 seconds');
  });
});
