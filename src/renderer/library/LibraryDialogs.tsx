import type { Bridge, StoryItem } from '../../contract';
import type { CommandId } from '../../contract/commands';
import { KeysSheet } from '../commands/KeysSheet';
import type { WindowHandlers } from '../commands/useCommands';
import { CommandPalette } from '../compare/palette/CommandPalette';
import { AddressDialog } from './import/AddressDialog';
import { PasteDialog } from './import/PasteDialog';
import type { Importing } from './import/useImport';
import { StoryPicker } from './stories/StoryPicker';

/** What stands over the library. */
export type Opened =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'paste' | 'keys' | 'palette' }
  | { readonly kind: 'move'; readonly articles: readonly number[]; readonly from: number | null }
  | { readonly kind: 'merge'; readonly story: StoryItem };

interface Props {
  readonly bridge: Bridge;
  readonly opened: Opened | null;
  readonly importing: Importing;
  readonly handlers: WindowHandlers;
  readonly onCommand: (id: CommandId) => void;
  readonly onMove: (articles: readonly number[], to: StoryItem | null) => void;
  readonly onMerge: (from: StoryItem, into: StoryItem) => void;
  readonly onClose: () => void;
}

/** The dialog that is open, if any. */
export function LibraryDialogs({ bridge, opened, importing, handlers, onCommand, onMove, onMerge, onClose }: Props) {
  switch (opened?.kind) {
    case undefined:
      return null;
    case 'address':
      return (
        <AddressDialog bridge={bridge} address={opened.address} onImport={importing.addresses} onClose={onClose} />
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
          handlers={handlers}
          onChoose={(choice) => choice.kind === 'command' && onCommand(choice.id)}
          onClose={onClose}
        />
      );
    case 'move':
      return (
        <StoryPicker
          bridge={bridge}
          title="Move to another story"
          except={opened.from}
          hasNew
          onPick={(story) => onMove(opened.articles, story)}
          onClose={onClose}
        />
      );
    case 'merge':
      return (
        <StoryPicker
          bridge={bridge}
          title="Merge into another story"
          except={opened.story.id}
          hasNew={false}
          onPick={(story) => story !== null && onMerge(opened.story, story)}
          onClose={onClose}
        />
      );
  }
}
