import fc from 'fast-check';
import type { Problem } from '@/api/problems';
import { initialState, step, type Phase, type PlayerEvent, type PlayerState } from './playerState';

const problem: Problem = { title: 'Lost', advice: 'Try again.', isRetriable: true };

const after = (...events: (Exclude<PlayerEvent['type'], 'failed'> | 'failed')[]): Phase =>
  events.reduce<PlayerState>(
    (state, type) => step(state, type === 'failed' ? { type, problem } : { type }),
    initialState,
  ).phase;

describe('step', () => {
  it('goes from the tap to the end', () => {
    expect(after()).toBe('idle');
    expect(after('begun')).toBe('loading');
    expect(after('begun', 'sounding')).toBe('playing');
    expect(after('begun', 'sounding', 'finished')).toBe('ended');
    expect(after('begun', 'sounding', 'finished', 'left')).toBe('idle');
  });

  it('catches up after the stream ran dry', () => {
    expect(after('begun', 'sounding', 'starved')).toBe('buffering');
    expect(after('begun', 'sounding', 'starved', 'sounding')).toBe('playing');
  });

  it('does not call the first wait a stall', () => {
    expect(after('begun', 'starved')).toBe('loading');
  });

  it('does not call a pause a stall', () => {
    expect(after('begun', 'sounding', 'paused', 'starved')).toBe('paused');
  });

  it('plays again after a pause as soon as there is sound', () => {
    expect(after('begun', 'sounding', 'paused', 'resumed')).toBe('buffering');
    expect(after('begun', 'sounding', 'paused', 'resumed', 'sounding')).toBe('playing');
  });

  it('waits for a tap when the browser does not allow sound yet', () => {
    expect(after('begun', 'paused')).toBe('paused');
  });

  it('keeps what went wrong, until the listener begins again or leaves', () => {
    expect(step({ phase: 'buffering' }, { type: 'failed', problem })).toEqual({ phase: 'error', problem });
    expect(after('begun', 'failed', 'begun')).toBe('loading');
    expect(after('begun', 'failed', 'left')).toBe('idle');
  });

  it('does not turn an error into something else by what the media still says', () => {
    expect(after('begun', 'failed', 'paused', 'sounding', 'starved', 'finished')).toBe('error');
  });

  it('does not spoil a session that was heard to its end', () => {
    expect(after('begun', 'sounding', 'finished', 'failed')).toBe('ended');
  });

  it('always lets the listener leave, whatever happened before', () => {
    const types = ['begun', 'sounding', 'starved', 'paused', 'resumed', 'finished', 'failed', 'left'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types)), (events) => {
        expect(after(...events, 'left')).toBe('idle');
      }),
    );
  });
});
