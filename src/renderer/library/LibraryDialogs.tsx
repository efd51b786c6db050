import type { Bridge, StoryItem } from '../../contract';
import type { CommandId } from '../../contract/commands';
import { storyPicker } from '../../messages/library/stories';
import { KeysSheet } from '../commands/KeysSheet';
import { CommandPalette } from '../commands/palette/CommandPalette';
import type { ArticleCommands } from './articles/ArticleList';
import { AddressDialog } from './import/AddressDialog';
import { PasteDialog } from './import/PasteDialog';
import type { Importing } from './import/useImport';
import { StoryPicker } from './stories/StoryPicker';

/** The dialog over the library. */
export type Opened =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'paste' | 'keys' }
  /** With handlers for the articles that were selected when the palette was opened. */
  | { readonly kind: 'palette'; readonly ofArticles: ArticleCommands }
  | { readonly kind: 'move'; readonly articles: readonly number[]; readonly from: number | null }
  | { readonly kind: 'merge'; readonly story: StoryItem };

interface Props {
  readonly bridge: Bridge;
  readonly opened: Opened | null;
  readonly importing: Importing;
  readonly canRun: (id: CommandId) => boolean;
  readonly onCommand: (id: CommandId) => void;
  readonly onMove: (articles: readonly number[], to: StoryItem | null) => void;
  readonly onMerge: (from: StoryItem, into: StoryItem) => void;
  readonly onClose: () => void;
}

/** The dialog that is open, if any. */
export function LibraryDialogs({ bridge, opened, importing, canRun, onCommand, onMove, onMerge, onClose }: Props) {
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
    case 'palette': {
      const { ofArticles } = opened;
      const ofSelected = (id: CommandId) => Object.entries(ofArticles).find(([name]) => name === id)?.[1];
      const run = (id: CommandId): void => {
        const command = ofSelected(id);
        if (command) command();
        else onCommand(id);
      };
      return (
        <CommandPalette
          story={null}
          selection={null}
          view={null}
          // The library is shown already; the way back is a command of its own.
          canRun={(id) => ofSelected(id) !== undefined || (id !== 'show-library' && canRun(id))}
          onChoose={(choice) => choice.kind === 'command' && run(choice.id)}
          onClose={onClose}
        />
      );
    }
    case 'move':
      return (
        <StoryPicker
          bridge={bridge}
          title={storyPicker.move}
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
          title={storyPicker.merge}
          except={opened.story.id}
          hasNew={false}
          onPick={(story) => story !== null && onMerge(opened.story, story)}
          onClose={onClose}
        />
      );
  }
}
