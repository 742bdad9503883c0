import type { Safety } from '@float/contract';
import { wrapText } from './wrapText.ts';

const MAX_COLUMNS = 76;

/** Where help is, as it is shown before anything else: quiet, and nothing of what the person wrote. */
export const renderSafetyNotice = ({ message, resources }: Safety, terminalColumns: number): string => {
  const columns = Math.max(20, Math.min(MAX_COLUMNS, terminalColumns - 1));
  const lines = resources.flatMap(({ name, contact, hours }) => [
    wrapText(name, columns, '    ', '  - '),
    wrapText(`${contact} (${hours})`, columns, '    '),
  ]);
  const session = 'What follows is a session to steady you. It is no replacement for a person.';
  return ['', wrapText(message, columns), '', ...lines, '', wrapText(session, columns), '', ''].join('\n');
};
