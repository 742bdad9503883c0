import { setTimeout as delay } from 'node:timers/promises';
import packageFile from '../../package.json' with { type: 'json' };
import { parseCommandLine } from '../cli/commandLine.ts';
import { endingByError, endingBySignal, type Ending } from '../cli/ending.ts';
import { helpText } from '../cli/helpText.ts';
import { refuseWhatNpmTook } from '../cli/npmArguments.ts';

/** What cleaning up may take once the process is asked to end; then it ends as it is. */
const CLEANING_MS = 4000;
/** What ending the process that starts ffmpeg may take. */
const HOST_END_MS = 1000;

/** Aborts, and resolves, when the process is asked to end; what follows changes nothing: Ctrl-C may arrive twice. */
const listenForEnd = (stopping: AbortController): Promise<Ending> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stopping.abort();
        resolve(endingBySignal(signal));
      });
    }
  });

const end = ({ exitCode, line }: Ending): void => {
  process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
};

const run = async (): Promise<void> => {
  refuseWhatNpmTook(process.env);
  const command = parseCommandLine(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText);
      return;
    case 'version':
      process.stdout.write(`${packageFile.version}\n`);
      return;
    case 'serve':
      await import('./server.ts');
      return;
    default:
      return untilAskedToEnd(async (signal) => {
        // Loaded late: who has mistyped something need not wait for half a second.
        const { runAssembled } = await import('./assembleCommand.ts');
        return runAssembled(command, signal);
      });
  }
};

/** Runs `work` until it is done, or until the process is asked to end and all is cleaned up. */
const untilAskedToEnd = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const stopping = new AbortController();
  const asked = listenForEnd(stopping);
  const ended = work(stopping.signal).then(
    () => 'done' as const,
    (error: unknown) => ({ error }),
  );
  await Promise.race([ended, asked]);
  const outcome = await (stopping.signal.aborted
    ? Promise.race([ended, delay(CLEANING_MS, undefined, { ref: false })])
    : ended);
  // Asked too late: it is made, and kept.
  if (outcome === 'done') return;
  if (stopping.signal.aborted) {
    // Whatever it says of how it ended is only the echo.
    end(await asked);
    const { endProcesses } = await import('../processes/startProcess.ts');
    await Promise.race([endProcesses().catch(() => undefined), delay(HOST_END_MS, undefined, { ref: false })]);
    process.exit();
  }
  throw outcome?.error;
};

// Whoever reads the result may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await run();
} catch (error) {
  const ending = endingByError(error);
  if (ending === undefined) throw error;
  end(ending);
}
