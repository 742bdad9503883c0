import { useEffect, useRef, useState } from 'react';
import { callFloat } from '@/api/floatApi';
import { describeProblem, type Problem } from '@/api/problems';
import { saveArchive } from './saveArchive';

export type ExportState =
  | { readonly phase: 'idle' | 'saved' }
  /** `preparing`: the server writes the archive; `fetching`: it comes to this device. */
  | { readonly phase: 'preparing' | 'fetching'; readonly bytes: number }
  | { readonly phase: 'failed'; readonly problem: Problem };

export const EXPORT_FILE = 'float-export.zip';

/** Everything that is kept about the person, as a file on their device. */
export const useExport = () => {
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const stopper = useRef<AbortController>(undefined);
  const cancel = () => {
    stopper.current?.abort();
    setState({ phase: 'idle' });
  };
  const begin = () => {
    const { signal } = (stopper.current = new AbortController());
    const show = (next: ExportState) => {
      if (!signal.aborted) setState(next);
    };
    show({ phase: 'preparing', bytes: 0 });
    const onPreparing = (bytes: number) => {
      show({ phase: 'preparing', bytes });
    };
    const onDownload = (bytes: number) => {
      show({ phase: 'fetching', bytes });
    };
    callFloat((client) => client.exportUser({ signal, onPreparing, onDownload }))
      .then((archive) => (signal.aborted ? undefined : saveArchive(EXPORT_FILE, archive)))
      .then(
        () => {
          show({ phase: 'saved' });
        },
        (error: unknown) => {
          show({ phase: 'failed', problem: describeProblem(error) });
        },
      );
  };
  useEffect(() => () => stopper.current?.abort(), []);
  return { state, begin, cancel };
};
