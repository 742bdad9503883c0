import type { JobMakers, JobMakersAsked } from '../jobs/jobMakers.ts';
import type { BedLibrary } from '../meditation/music/bed.ts';
import type { ScriptWriter } from '../meditation/script/script.ts';
import { offeredVoices } from '../meditation/voice/offeredVoices.ts';
import type { ModelSettings } from '../vendors/modelSettings.ts';
import { renderCatalogue } from './catalogue.ts';
import type { MakingCommand } from './commandLine.ts';
import { renderEstimate } from './estimate.ts';
import { openProgressView } from './progressView.ts';
import { runScript } from './runScript.ts';
import { runSession } from './runSession.ts';
import type { HearingParts, Terminal } from './terminal.ts';

/** Who writes and speaks, opened. */
export interface WordMakers extends AsyncDisposable {
  readonly library: ScriptWriter;
  /** As they are configured, for one session. */
  readonly makersOf: (asked: Pick<JobMakersAsked, 'voice' | 'care'>) => JobMakers;
}

/** What makes sessions, opened. */
export interface SessionMakers extends WordMakers {
  readonly beds: BedLibrary;
  readonly ffmpegPath: string;
}

/** Told, in a few words, what takes a while. */
type Announce = (line: string) => void;

/** What commands are made of; what takes time is opened by the command that needs it. */
export interface CommandParts extends HearingParts {
  readonly terminal: Terminal;
  /** As they are configured. */
  readonly models: () => ModelSettings;
  readonly openWordMakers: () => Promise<WordMakers>;
  readonly openBeds: (announce: Announce) => Promise<BedLibrary & AsyncDisposable>;
  readonly openMakers: (announce: Announce) => Promise<SessionMakers>;
}

/**
 * Does what was asked for on the command line.
 *
 * @param signal  ends it, and leaves nothing behind
 * @throws        {FloatError} `INVALID_REQUEST` for wrong usage; what the parts say
 */
export const runCommand = async (command: MakingCommand, parts: CommandParts, signal: AbortSignal): Promise<void> => {
  const { output } = parts.terminal;
  switch (command.kind) {
    case 'listVoices':
      output.write(
        renderCatalogue(offeredVoices(parts.models()).map(({ id, title, description }) => [id, title, description])),
      );
      return;
    case 'listMusic':
      output.write(await listMusic(parts, command.quiet));
      return;
    case 'estimate':
      output.write(renderEstimate(command.minutes, parts.models()));
      return;
    case 'script':
      return runScript(command.wish, parts, signal);
    case 'session':
      return runSession(command, parts, signal);
  }
};

const listMusic = async ({ terminal, openBeds }: CommandParts, quiet: boolean): Promise<string> => {
  using view = openProgressView(terminal.errors, terminal.caller, quiet);
  await using library = await openBeds((label) => {
    view.show({ label, part: undefined, elapsedSeconds: 0 });
  });
  return renderCatalogue(library.beds.map(({ id, title, mood }) => [id, title, mood]));
};
