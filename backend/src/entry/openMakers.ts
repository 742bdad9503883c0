import { FloatError } from '../errors.ts';
import type { JobMakersAsked, OpenJobMakers } from '../jobs/jobMakers.ts';
import type { Logger } from '../log.ts';
import type { VendorVoice } from '../meditation/preview/vendorPreviews.ts';
import { joinSentences } from '../meditation/script/joinSentences.ts';
import { createModelWriter } from '../meditation/script/model/modelWriter.ts';
import type { ScriptWriter } from '../meditation/script/script.ts';
import type { FlitePool } from '../meditation/voice/fliteVoice.ts';
import { createModelVoice } from '../meditation/voice/modelVoice.ts';
import type { Voice } from '../meditation/voice/voice.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { observeVoice } from '../metrics/observeVoice.ts';
import type { ModelLines } from '../vendors/modelLines.ts';
import type { ModelName } from '../vendors/modelSettings.ts';
import { nameOf } from '../vendors/modelSettings.ts';
import type { Spending } from '../vendors/spending.ts';

/** What all sessions of a process share. */
export interface MakersParts {
  readonly lines: ModelLines;
  readonly library: ScriptWriter;
  readonly flite: FlitePool;
  readonly metrics: Metrics;
}

/** The voices of vendors that people may choose from, to be heard before. */
export const vendorVoices = (lines: ModelLines, log: Logger): readonly VendorVoice[] => {
  const { voices, voiceNames, voiceSpeed, voiceInstructions } = lines.settings;
  const [name] = voices;
  if (name === undefined) return [];
  const spending = lines.openSpending();
  const sound = JSON.stringify([nameOf(name), voiceSpeed, voiceInstructions]);
  return voiceNames.map((voiceName) => ({ voice: createModelVoice({ lines, name, voiceName, spending, log }), sound }));
};

const missingVoice = (): never => {
  throw new FloatError('VOICE_FAILED', 'This voice is not there any more');
};

/** Who makes a session, as it is configured: models where there are some, and always the embedded parts behind them. */
export const jobMakers =
  ({ lines, library, flite, metrics }: MakersParts): OpenJobMakers =>
  (asked) => {
    const { settings } = lines;
    const spending = lines.openSpending(asked.spentBefore);
    const embedded = (id: string | undefined): Voice =>
      observeVoice(flite.voice(id ?? '') ?? missingVoice(), { vendor: 'flite', metrics });
    const voices = voicesFor(asked, spending, lines, embedded, flite.voices[0]?.id);
    let fallbacks = 0;
    const modelWriter = (): ScriptWriter =>
      createModelWriter({
        ...{ names: settings.writers, lines, library, spending, log: asked.log },
        onFallback: () => {
          fallbacks++;
        },
      });
    const writer = settings.writers.length === 0 ? library : modelWriter();
    const paragraph = voices[0]?.paragraphCharacters;
    return {
      writer: paragraph === undefined ? writer : joinSentences(writer, paragraph),
      voices,
      spent: () => spending.spent,
      fallbacks: () => fallbacks,
    };
  };

const voicesFor = (
  { voice, care, log }: JobMakersAsked,
  spending: Spending,
  lines: ModelLines,
  embedded: (id: string | undefined) => Voice,
  defaultEmbedded: string | undefined,
): readonly Voice[] => {
  const { voices: models, voiceNames } = lines.settings;
  const voiceName = models.length === 0 ? undefined : voiceNames.find((name) => name === (voice ?? voiceNames[0]));
  if (voiceName === undefined) return [embedded(voice ?? defaultEmbedded)];
  // What says where help is must be said, whoever fails.
  if (care !== undefined) return [embedded(defaultEmbedded)];
  // Who goes on with a session has to tell them apart: the same name may be another's voice.
  const idOf = (name: ModelName): string => (name === models[0] ? voiceName : `${voiceName}.${nameOf(name)}`);
  return [
    ...models.map((name) => createModelVoice({ lines, name, voiceName, id: idOf(name), spending, log })),
    embedded(defaultEmbedded),
  ];
};
