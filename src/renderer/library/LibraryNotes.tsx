import type { Bridge } from '../../contract';
import { outcomeLine } from '../../viewmodel/labels/importReport';
import { ImportProgress, ImportReportView } from './import/ImportNotes';
import styles from './LibraryScreen.module.css';
import { Notices } from './Notices';
import type { LibraryModel } from './state/useLibrary';
import { UpkeepView } from './UpkeepView';

interface Props {
  readonly bridge: Bridge;
  readonly library: LibraryModel;
}

/** The notices above the lists: the last command, failures, upkeep and imports. */
export function LibraryNotes({ bridge, library }: Props) {
  const { state, dispatch, commands, importing } = library;
  const { importOutcome } = state;
  const report = importOutcome?.report ?? null;
  return (
    <div className={styles.notes}>
      {/* Rendered while it is empty, so that screen readers announce its text. */}
      <p className={styles.heard} role="status">
        {report === null ? '' : outcomeLine(report)}
      </p>
      <Notices notice={state.notice} failures={library.failures} onUndo={commands.undo} />
      <UpkeepView {...library.upkeep} onImport={importing.missing} />
      {importing.progress === null ? null : (
        <ImportProgress progress={importing.progress} onCancel={importing.cancel} />
      )}
      {importOutcome === null ? null : (
        <ImportReportView
          bridge={bridge}
          outcome={importOutcome}
          libraryVersion={library.version}
          onShow={library.showStory}
          onKeep={commands.keepStories}
          onClose={() => dispatch({ type: 'dismiss-import' })}
        />
      )}
    </div>
  );
}
