import type { Bridge } from '../../contract';
import type { CommandId } from '../../contract/commands';
import { storyPicker } from '../../messages/library/stories';
import { KeysSheet } from '../commands/KeysSheet';
import { CommandPalette } from '../commands/palette/CommandPalette';
import type { Commands } from '../commands/useCommands';
import { AddressDialog } from './import/AddressDialog';
import { PasteDialog } from './import/PasteDialog';
import type { LibraryModel } from './state/useLibrary';
import { StoryPicker } from './stories/StoryPicker';

interface Props {
  readonly bridge: Bridge;
  readonly library: LibraryModel;
  readonly screenCommands: Commands;
}

/** The dialog that is open, if any. */
export function LibraryDialogs({ bridge, library, screenCommands }: Props) {
  const { importing, commands } = library;
  const { dialog } = library.state;
  const onClose = (): void => library.dispatch({ type: 'close-dialog' });
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'address':
      return (
        <AddressDialog bridge={bridge} address={dialog.address} onImport={importing.addresses} onClose={onClose} />
      );
    case 'paste':
      return <PasteDialog onImport={importing.pasted} onClose={onClose} />;
    case 'keys':
      return <KeysSheet onClose={onClose} />;
    case 'palette':
      return (
        <CommandPalette
          story={null}
          selection={null}
          view={null}
          // The library is already open; closing it is another command.
          canRun={(id: CommandId) => id !== 'show-library' && screenCommands.canRun(id)}
          onChoose={(choice) => choice.kind === 'command' && screenCommands.run(choice.id)}
          onClose={onClose}
        />
      );
    case 'move':
      return (
        <StoryPicker
          bridge={bridge}
          title={storyPicker.move}
          except={dialog.from}
          hasNew
          onPick={(story) => commands.move(dialog.articles, story)}
          onClose={onClose}
        />
      );
    case 'merge':
      return (
        <StoryPicker
          bridge={bridge}
          title={storyPicker.merge}
          except={dialog.story.id}
          hasNew={false}
          onPick={(story) => story !== null && commands.merge(dialog.story, story)}
          onClose={onClose}
        />
      );
  }
}
