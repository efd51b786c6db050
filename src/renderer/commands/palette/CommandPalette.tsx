import { useMemo } from 'react';
import type { Story } from '../../../contract';
import { type CommandId, commandIds } from '../../../contract/commands';
import { palette } from '../../../messages/commands';
import type { View } from '../../../viewmodel/pair/view';
import type { PairSelection } from '../../compare/state/state';
import { commandEntries, outletEntries, type PaletteChoice, paragraphEntries } from './entries';
import { Palette } from './Palette';

interface Props {
  readonly story: Story | null;
  readonly selection: PairSelection | null;
  readonly view: View | null;
  /** Whether a command is available now. */
  readonly canRun: (id: CommandId) => boolean;
  readonly onChoose: (choice: PaletteChoice) => void;
  readonly onClose: () => void;
}

/** The palette with the commands that are available now. */
export function CommandPalette({ story, selection, view, canRun, onChoose, onClose }: Props) {
  const isOffered = (id: CommandId): boolean => id !== 'show-palette' && canRun(id);
  // The available commands may change while the palette is open, when the library answers an earlier one.
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
