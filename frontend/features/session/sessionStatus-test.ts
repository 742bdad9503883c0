import { idleModel } from './sessionModel';
import { statusOf } from './sessionStatus';

const around = { isOnline: true, isLate: false };
const of = (phase: 'loading' | 'playing' | 'paused' | 'buffering' | 'ended', change = {}) => ({
  ...idleModel,
  state: { phase },
  ...change,
});

describe('what is said of a session', () => {
  it('is nothing while all is well', () => {
    expect(statusOf(of('playing'), around)).toBe('');
    expect(statusOf(of('ended'), around)).toBe('');
  });

  it('says that it is being written', () => {
    expect(statusOf(of('loading'), around)).toBe('Your session is being written');
  });

  it('says the place in line, and how much is made, in tens', () => {
    expect(statusOf(of('loading', { queuePosition: 2 }), around)).toContain('You are number 2 in line');
    expect(statusOf(of('loading', { madeShare: 0.47 }), around)).toBe('Your session is being made: 40 %');
  });

  it('does not say that a session of before is being written', () => {
    expect(statusOf(of('loading', { title: 'A quiet pause' }), around)).toBe('One moment');
    expect(statusOf(of('loading', { elapsedSeconds: 70 }), around)).toBe('Finding the place where you were');
  });

  it('says “one moment” only when it has lasted', () => {
    expect(statusOf(of('buffering'), around)).toBe('');
    expect(statusOf(of('buffering'), { ...around, isLate: true })).toContain('One moment');
  });

  it('says at once that there is no network, and what that means', () => {
    const offline = { isOnline: false, isLate: false };
    expect(statusOf(of('playing'), offline)).toContain('What is here plays on');
    expect(statusOf(of('buffering'), offline)).toContain('goes on when you are back');
    expect(statusOf(of('loading'), offline)).toContain('begins when you are back');
  });

  it('tells a pause from what the sleep timer did', () => {
    expect(statusOf(of('paused'), around)).toBe('Paused');
    expect(statusOf(of('paused', { sleepAtSeconds: 300, elapsedSeconds: 300.2 }), around)).toContain('sleep timer');
    expect(statusOf(of('paused', { sleepAtSeconds: 300, elapsedSeconds: 100 }), around)).toBe('Paused');
  });
});
