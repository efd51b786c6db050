import { useMemo } from 'react';
import type { Story } from '../../../contract';
import { type CommandId, commandIds, isWindowCommand } from '../../../contract/commands';
import { palette } from '../../../messages/commands';
import type { View } from '../../../viewmodel/pair/view';
import type { Selection } from '../../compare/state/useSession';
import type { WindowHandlers } from '../useCommands';
import { type Choice, commandEntries, outletEntries, paragraphEntries } from './entries';
import { Palette } from './Palette';

interface Props {
  readonly story: Story | null;
  readonly selection: Selection | null;
  readonly view: View | null;
  readonly handlers: WindowHandlers;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** The palette with what can be done now. */
export function CommandPalette({ story, selection, view, handlers, onChoose, onClose }: Props) {
  const isOffered = (id: CommandId): boolean =>
    id !== 'show-palette' && (!isWindowCommand(id) || handlers[id] !== null);
  // What can be done may change while the palette is open: the library answers a command after the palette is back.
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
