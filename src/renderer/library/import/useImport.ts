import { type Dispatch, useEffect, useState } from 'react';
import type { Bridge, ImportReport, LibraryProgress, Pasted, Result } from '../../../contract';
import { useDelayed } from '../../ui/useDelayed';
import { answered } from '../answered';
import type { LibraryAction } from '../state/reduce';

/** Milliseconds: the progress of a shorter import would only flash. */
const PROGRESS_DELAY = 500;

/** The ways to import articles. */
export interface ImportCommands {
  /** Null while nothing is being imported, and for the first `PROGRESS_DELAY`. */
  readonly progress: LibraryProgress | null;
  readonly files: () => void;
  readonly folder: () => void;
  readonly addresses: (addresses: readonly string[]) => void;
  readonly pasted: (pasted: Pasted) => void;
  readonly dropped: (files: readonly File[]) => void;
  /** Imports the sources that interrupted imports left out. */
  readonly missing: () => void;
  readonly cancel: () => void;
}

interface ImportListeners {
  readonly dispatch: Dispatch<LibraryAction>;
  readonly onImported: (report: ImportReport) => void;
}

/** Imports articles and reports the outcome. */
export function useImport(bridge: Bridge, { dispatch, onImported }: ImportListeners): ImportCommands {
  const [progress, setProgress] = useState<LibraryProgress | null>(null);
  const isDue = useDelayed(progress !== null, PROGRESS_DELAY);
  useEffect(() => bridge.onLibraryProgress(setProgress), [bridge]);

  const run = async (request: Promise<Result<ImportReport | null>>): Promise<void> => {
    const result = await answered(request);
    if (!result.ok) {
      dispatch({ type: 'end-import', outcome: { report: null, failure: result.error } });
      return;
    }
    // The user cancelled the file dialog.
    if (result.value === null) return;
    dispatch({ type: 'end-import', outcome: { report: result.value, failure: null } });
    onImported(result.value);
  };
  return {
    progress: isDue ? progress : null,
    files: () => void run(bridge.importFiles()),
    folder: () => void run(bridge.importFolder()),
    addresses: (addresses) => void run(bridge.importAddresses(addresses)),
    pasted: (pasted) => void run(bridge.importPasted(pasted)),
    dropped: (files) => void run(bridge.importDropped(files)),
    missing: () => void run(bridge.importMissing()),
    cancel: () => void bridge.cancelLibrary(),
  };
}
