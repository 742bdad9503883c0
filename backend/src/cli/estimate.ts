import type { ScriptRequest } from '../meditation/script/script.ts';
import { scriptPrompt } from '../meditation/script/model/scriptPrompt.ts';
import { SectionPlan } from '../meditation/script/model/sectionPlan.ts';
import { modelVoiceWordsPerMinute } from '../meditation/voice/modelVoice.ts';
import type { ModelName, ModelSettings } from '../vendors/modelSettings.ts';
import { nameOf } from '../vendors/modelSettings.ts';
import { addUsage, nothingSpent, type Spent } from '../vendors/spending.ts';

/** The lengths that the app offers. */
const OFFERED_MINUTES = [3, 5, 10, 15, 20];

/** Of English as it is written here, spaces and marks included. */
const CHARACTERS_PER_WORD = 5.5;
const TOKENS_PER_WORD = 1.6;
const CHARACTERS_PER_TOKEN = 4;
/** What stands together between two pauses. */
const WORDS_PER_REQUEST = 22;

const requestOf = (minutes: number, wordsPerMinute: number): ScriptRequest => ({
  floats: [{ sentiment_label: 'Sad', intensity: 'medium', prompt: 'It was a long day, and it is not over yet.' }],
  ...{ questionsAndAnswers: [], durationSeconds: minutes * 60, wordsPerMinute, seed: 1 },
});

/** What one session will cost when all goes well: what fails is paid for, too, as far as the vendor says so. */
export const estimateSession = (minutes: number, settings: ModelSettings): Spent => {
  const request = requestOf(minutes, modelVoiceWordsPerMinute(settings.voiceSpeed));
  const { targets } = new SectionPlan(request, []);
  const words = [...targets.values()].reduce((sum, target) => sum + target, 0);
  const { instructions, prompt } = scriptPrompt(request, [], targets);
  let spent = nothingSpent;
  const priceOf = (name: ModelName) => settings.prices.get(nameOf(name));
  const [writer] = settings.writers;
  if (writer !== undefined) {
    const inputTokens = Math.ceil((instructions.length + prompt.length) / CHARACTERS_PER_TOKEN);
    const used = { inputTokens, outputTokens: Math.ceil(words * TOKENS_PER_WORD) };
    spent = addUsage(spent, 1, used, priceOf(writer));
  }
  const [voice] = settings.voices;
  if (voice !== undefined) {
    const characters = Math.ceil(words * CHARACTERS_PER_WORD);
    spent = addUsage(spent, Math.ceil(words / WORDS_PER_REQUEST), { characters }, priceOf(voice));
  }
  return spent;
};

const usd = ({ costUsd, isPartlyUnknown, requests }: Spent): string => {
  if (requests === 0) return 'nothing: all of it is made here';
  return isPartlyUnknown ? `at least ${costUsd.toFixed(4)} USD: a model has no price` : `${costUsd.toFixed(4)} USD`;
};

const row = (cells: readonly string[]): string =>
  `${cells.map((cell, i) => (i === cells.length - 1 ? cell : cell.padStart(i === 0 ? 7 : 10))).join('  ')}\n`;

/**
 * A table of what sessions cost with the models and prices that are configured. No vendor is asked.
 *
 * @param minutes  undefined: every length that is offered
 */
export const renderEstimate = (minutes: number | undefined, settings: ModelSettings): string => {
  const names = [...settings.writers.slice(0, 1), ...settings.voices.slice(0, 1)].map(nameOf);
  const heading = `With ${names.length === 0 ? 'the embedded writer and voice' : names.join(' and ')}:\n`;
  const rows = (minutes === undefined ? OFFERED_MINUTES : [minutes]).map((length) => {
    const spent = estimateSession(length, settings);
    const { requests, inputTokens, outputTokens, characters } = spent;
    return row([String(length), ...[requests, inputTokens, outputTokens, characters].map(String), usd(spent)]);
  });
  return heading + row(['minutes', 'requests', 'tokens in', 'out', 'characters', 'cost']) + rows.join('');
};
