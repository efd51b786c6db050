import { useCallback, useEffect, useState } from 'react';
import type { Bridge, Failure, ImportReport, LibraryProgress, Pasted, Result } from '../../../contract';
import { useDelayed } from '../../ui/useDelayed';
import { answered } from '../answer';

/** ms: what takes longer says so and can be stopped. */
const progressAfter = 500;

/** Bringing articles in, by whichever way, and what came of it. */
export interface Importing {
  /** How far it has come; null while there is nothing worth waiting for. */
  readonly progress: LibraryProgress | null;
  readonly report: ImportReport | null;
  readonly failure: Failure | null;
  readonly files: () => void;
  readonly folder: () => void;
  readonly addresses: (addresses: readonly string[]) => void;
  readonly pasted: (pasted: Pasted) => void;
  readonly dropped: (files: readonly File[]) => void;
  /** Imports the sources that interrupted imports left out. */
  readonly missing: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Imports, and calls `onReport` with what came of it. */
export function useImport(bridge: Bridge, onReport: (report: ImportReport) => void): Importing {
  const [report, setReport] = useState<ImportReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [progress, setProgress] = useState<LibraryProgress | null>(null);
  const isDue = useDelayed(progress !== null, progressAfter);
  useEffect(() => bridge.onLibraryProgress(setProgress), [bridge]);

  const bring = useCallback(
    async (work: Promise<Result<ImportReport | null>>): Promise<void> => {
      const result = await answered(work);
      // A person who chose no files has brought nothing to report.
      if (result.ok && result.value === null) return;
      setFailure(result.ok ? null : result.error);
      setReport(result.ok ? result.value : null);
      if (result.ok && result.value !== null) onReport(result.value);
    },
    [onReport],
  );
  return {
    progress: isDue ? progress : null,
    report,
    failure,
    files: () => void bring(bridge.importFiles()),
    folder: () => void bring(bridge.importFolder()),
    addresses: (addresses) => void bring(bridge.importAddresses(addresses)),
    pasted: (pasted) => void bring(bridge.importPasted(pasted)),
    dropped: (files) => void bring(bridge.importDropped(files)),
    missing: () => void bring(bridge.importMissing()),
    cancel: () => void bridge.cancelLibrary(),
    dismiss: () => {
      setReport(null);
      setFailure(null);
    },
  };
}
