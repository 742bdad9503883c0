import type { HelpLine } from './helpLines.ts';

export interface StaleHelpLines {
  readonly neverChecked: readonly HelpLine[];
  /** Checked more than a year ago. */
  readonly outdated: readonly HelpLine[];
}

const isDay = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

const assertDay = (text: string): void => {
  if (!isDay(text)) throw new TypeError(`"${text}" is not a day such as 2026-11-30.`);
};

/**
 * The lines that should be compared with their sources.
 *
 * @param today  ISO date
 * @throws {TypeError} for a date that does not exist
 */
export const staleHelpLines = (lines: readonly HelpLine[], today: string): StaleHelpLines => {
  assertDay(today);
  for (const { checkedOn } of lines) if (checkedOn !== undefined) assertDay(checkedOn);
  const aYearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  return {
    neverChecked: lines.filter(({ checkedOn }) => checkedOn === undefined),
    // ISO dates sort as text.
    outdated: lines.filter(({ checkedOn }) => checkedOn !== undefined && checkedOn < aYearAgo),
  };
};

const describe = ({ region, name, contact, source, checkedOn }: HelpLine): string =>
  `  ${region}  ${name}: ${contact}  ${source}${checkedOn === undefined ? '' : `  (${checkedOn})`}`;

/** {@link staleHelpLines} as text, for people. */
export const printStaleHelpLines = (lines: readonly HelpLine[], today: string): string => {
  const { neverChecked, outdated } = staleHelpLines(lines, today);
  return [
    `Never checked: ${neverChecked.length} of ${lines.length}`,
    ...neverChecked.map(describe),
    `Checked more than a year ago: ${outdated.length} of ${lines.length}`,
    ...outdated.map(describe),
  ].join('\n');
};
