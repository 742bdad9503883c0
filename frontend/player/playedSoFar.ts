import type { PlayerCommand, PlayerReport } from './playerProtocol';

type Opening = Extract<PlayerCommand, { type: 'open' | 'reopen' | 'openFile' }>;

/** What a player has been told that still holds: what a fresh one needs to go on at the same second. */
export interface PlayedSoFar {
  readonly startSeconds: number;
  readonly title: string | undefined;
  readonly opening: Opening | undefined;
  readonly level: number;
  readonly isPaused: boolean;
}

/** @returns undefined when there is nothing to play */
export const afterCommand = (before: PlayedSoFar | undefined, command: PlayerCommand): PlayedSoFar | undefined => {
  switch (command.type) {
    case 'begin': {
      const { startSeconds } = command;
      return { startSeconds, title: undefined, opening: undefined, level: 1, isPaused: false };
    }
    case 'close':
      return undefined;
    case 'describe':
      return before && { ...before, title: command.title };
    case 'open':
    case 'openFile':
      return before && { ...before, opening: command };
    case 'reopen':
      return before && { ...before, opening: { type: before.opening?.type ?? 'open', url: command.url } };
    case 'play':
    case 'pause':
      return before && { ...before, isPaused: command.type === 'pause' };
    case 'seek':
      return before && { ...before, startSeconds: command.seconds };
    case 'volume':
      return before && { ...before, level: command.level };
  }
};

export const afterReport = (before: PlayedSoFar | undefined, report: PlayerReport): PlayedSoFar | undefined => {
  if (report.type === 'time') return before && { ...before, startSeconds: report.seconds };
  if (report.type === 'paused' || report.type === 'resumed') {
    return before && { ...before, isPaused: report.type === 'paused' };
  }
  return before;
};

/** What a fresh player has to be told. */
export const toGoOn = ({ startSeconds, title, opening, level, isPaused }: PlayedSoFar): PlayerCommand[] => [
  { type: 'begin', startSeconds },
  ...(title === undefined ? [] : [{ type: 'describe', title } as const]),
  ...(level === 1 ? [] : [{ type: 'volume', level, fadeSeconds: 0 } as const]),
  ...(opening === undefined ? [] : [opening]),
  ...(isPaused ? [{ type: 'pause' } as const] : []),
];
