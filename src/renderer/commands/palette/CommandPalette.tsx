import { useMemo } from 'react';
import type { Story } from '../../../contract';
import { type CommandId, commandIds } from '../../../contract/commands';
import { palette } from '../../../messages/commands';
import type { View } from '../../../viewmodel/pair/view';
import type { Selection } from '../../compare/state/state';
import { type Choice, commandEntries, outletEntries, paragraphEntries } from './entries';
import { Palette } from './Palette';

interface Props {
  readonly story: Story | null;
  readonly selection: Selection | null;
  readonly view: View | null;
  /** Whether a command would do anything now. */
  readonly canRun: (id: CommandId) => boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** The palette with the commands that are available now. */
export function CommandPalette({ story, selection, view, canRun, onChoose, onClose }: Props) {
  const isOffered = (id: CommandId): boolean => id !== 'show-palette' && canRun(id);
  // The offer may change while the palette is open: the library answers a command after the palette is back.
  const offered = commandIds.filter(isOffered).join(' ');
  const entries = useMemo(
    () => [
      ...commandEntries((id) => offered.split(' ').includes(id)),
      ...(story === null || selection === null ? [] : outletEntries(story, selection)),
      ...(view === null ? [] : paragraphEntries(view)),
    ],
    [offered, story, selection, view],
  );
  const label = story === null ? palette.fieldInLibrary : palette.field;
  return <Palette entries={entries} label={label} onChoose={onChoose} onClose={onClose} />;
}
