import { type BreathPhase, type ScriptEvent, type Section, type Utterance } from '../meditation/script/script.ts';

const sectionTitles: Readonly<Record<Section, string>> = {
  arrive: 'Arrive',
  breathe: 'Breathe',
  practice: 'Practice',
  reflect: 'Reflect',
  return: 'Return',
};

const phaseNames: Readonly<Record<BreathPhase['phase'], string>> = { inhale: 'in', hold: 'hold', exhale: 'out' };

const importanceNotes: Readonly<Record<Utterance['importance'], string[]>> = {
  essential: [],
  optional: ['may be left out'],
  spare: ['if there is time'],
};

const seconds = (value: number): string => `${Number(value.toFixed(1))} s`;

const notesOf = ({ breath, pauseAfterSeconds, importance }: Utterance): string => {
  const phases = breath.map(({ phase, seconds: length }) => `${phaseNames[phase]} ${seconds(length)}`);
  const notes = [
    ...importanceNotes[importance],
    ...(phases.length > 0 ? [`breathe ${phases.join(', ')}`] : []),
    ...(pauseAfterSeconds > 0 ? [`pause ${seconds(pauseAfterSeconds)}`] : []),
  ];
  return notes.length > 0 ? `  [${notes.join('; ')}]` : '';
};

/** A script as it can be read: title, sections, one line an utterance with what follows it in brackets. */
export const renderScript = async (events: AsyncIterable<ScriptEvent>): Promise<string> => {
  const lines: string[] = [];
  let section: Section | undefined;
  for await (const event of events) {
    if (event.type === 'title') {
      lines.push(event.title);
      continue;
    }
    const { utterance } = event;
    if (utterance.section !== section) lines.push('', sectionTitles[utterance.section]);
    section = utterance.section;
    lines.push(`  ${utterance.text}${notesOf(utterance)}`);
  }
  return [...lines, ''].join('\n');
};
