import type { Caller } from './caller.ts';
import { percentOf, type Progress, renderProgressLine, renderTime } from './progressLine.ts';

/** Where progress is shown, such as `process.stderr`. */
export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  /** 0 on a terminal that does not know. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows how far a session is. Once disposed of, what is written next has a line of its own. */
export interface ProgressView extends Disposable {
  show(progress: Progress): void;
}

const DEFAULT_COLUMNS = 80;
const ERASE_TO_END_OF_LINE = '\u001b[K';
const LINE_EVERY_PERCENT = 10;

export const columnsOf = ({ columns }: ProgressOutput): number =>
  columns === undefined || columns === 0 ? DEFAULT_COLUMNS : columns;

const lineThatRedraws = (output: ProgressOutput, { colour, unicode }: Caller): ProgressView => {
  let drawn = '';
  return {
    show(progress) {
      // Asked each time: a terminal changes its size.
      const line = renderProgressLine(progress, { columns: columnsOf(output), colour, unicode });
      if (line === drawn) return;
      output.write(`\r${line}${ERASE_TO_END_OF_LINE}`);
      drawn = line;
    },
    [Symbol.dispose]() {
      if (drawn !== '') output.write('\n');
      drawn = '';
    },
  };
};

const linesOneByOne = (output: ProgressOutput): ProgressView => {
  let [label, nextPercent] = ['', LINE_EVERY_PERCENT];
  return {
    show(progress) {
      if (progress.label !== label) output.write(`${progress.label}\n`);
      label = progress.label;
      const percent = percentOf(progress.part ?? 0);
      if (percent < nextPercent) return;
      output.write(`${percent} % after ${renderTime(progress.elapsedSeconds)}\n`);
      nextPercent = (Math.floor(percent / LINE_EVERY_PERCENT) + 1) * LINE_EVERY_PERCENT;
    },
    [Symbol.dispose]: () => undefined,
  };
};

const nothing: ProgressView = { show: () => undefined, [Symbol.dispose]: () => undefined };

/** One line that is drawn again on a terminal, a line every tenth elsewhere, nothing for those who want it quiet. */
export const openProgressView = (output: ProgressOutput, caller: Caller, quiet: boolean): ProgressView => {
  if (quiet) return nothing;
  return output.isTTY === true && caller.redraws ? lineThatRedraws(output, caller) : linesOneByOne(output);
};
