/** How far a session is. */
export interface Progress {
  /** Its title, or what is done before there is one. */
  readonly label: string;
  /** Of the length that was asked for, 0 to 1; undefined: making has not begun. */
  readonly part: number | undefined;
  readonly elapsedSeconds: number;
}

export interface LineStyle {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

const BAR_COLUMNS = { least: 8, most: 28 };
const LEAST_LABEL_COLUMNS = 8;
const GAP = '  ';

/** Columns that a character takes: from Hangul on, the wide ones are among many that are not; two are enough for all. */
const columnsOf = (character: string): number => ((character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1);

const textColumns = (text: string): number => Array.from(text, columnsOf).reduce((sum, columns) => sum + columns, 0);

/** Cuts a text to fit; `end` stands for what is missing. */
const fitText = (text: string, columns: number, end: string): string => {
  if (textColumns(text) <= columns) return text;
  let [fitted, used] = ['', end.length];
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    fitted += character;
  }
  return fitted.trimEnd() + end;
};

const renderBar = (part: number, columns: number, { colour, unicode }: LineStyle): string => {
  const [done, left] = unicode ? ['█', '░'] : ['#', '-'];
  const doneColumns = Math.round(part * columns);
  const rest = left.repeat(columns - doneColumns);
  return done.repeat(doneColumns) + (colour && rest !== '' ? `\u001b[2m${rest}\u001b[22m` : rest);
};

/** Minutes and seconds, such as `0:04`. */
export const renderTime = (seconds: number): string => {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Never the whole before it is: `part` may be rounded up. */
export const percentOf = (part: number): number => Math.min(part >= 1 ? 100 : 99, Math.floor(part * 100));

/** One line, never wider than `columns` − 1: a full line would make some terminals go on to the next. */
export const renderProgressLine = ({ label, part, elapsedSeconds }: Progress, style: LineStyle): string => {
  const columns = Math.max(1, style.columns - 1);
  const end = style.unicode ? '…' : '...';
  const figures = [
    ...(part === undefined ? [] : [`${String(percentOf(part)).padStart(3)} %`]),
    renderTime(elapsedSeconds),
  ].join(GAP);
  const left = columns - figures.length - GAP.length;
  if (left < LEAST_LABEL_COLUMNS) return figures.slice(0, columns);
  const barColumns = part === undefined ? 0 : barFor(label, left - GAP.length);
  if (part === undefined || barColumns === 0) return [fitText(label, left, end), figures].join(GAP);
  const fitted = fitText(label, left - GAP.length - barColumns, end);
  return [fitted, renderBar(part, barColumns, style), figures].join(GAP);
};

/** What the label leaves of `columns`, within bounds; 0: there is no room for a bar. */
const barFor = (label: string, columns: number): number => {
  if (columns < LEAST_LABEL_COLUMNS + BAR_COLUMNS.least) return 0;
  return Math.min(BAR_COLUMNS.most, Math.max(BAR_COLUMNS.least, columns - textColumns(label)));
};
