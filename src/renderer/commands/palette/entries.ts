/** The entries of the palette: commands, other outlets to compare, and paragraphs to go to. */
import type { Story } from '../../../contract';
import { type CommandId, commandIds, commandOf, searchWordsOf, titleOf } from '../../../contract/commands';
import { isStoryText } from '../../../engine/reader';
import { palette } from '../../../messages/commands';
import { excerpt, visible } from '../../../viewmodel/labels/text';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import type { SearchableWords } from '../../../viewmodel/search/match';
import type { PairSelection } from '../../compare/state/state';

/** The effect of choosing an entry. */
export type PaletteChoice =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'compare'; readonly selection: PairSelection }
  | { readonly kind: 'paragraph'; readonly side: Side; readonly paragraph: number };

/** An entry of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly text: string;
  /** Synonyms that find it, in lower case. */
  readonly search: readonly string[];
  /** Shown beside it in a quieter style: the number and outlet of a paragraph, or a headline. */
  readonly detail: string;
  /** Keys that run the same command. */
  readonly keys: readonly string[];
  readonly choice: PaletteChoice;
}

/** UTF-16 units of a paragraph that an entry shows and that can be searched. */
const paragraphExcerpt = 160;

/** The available commands; those without a menu first, because they act on the selection on screen. */
export function commandEntries(canRun: (id: CommandId) => boolean): readonly PaletteEntry[] {
  const ofSelected = commandIds.filter((id) => commandOf(id).menu === null);
  const inMenus = commandIds.filter((id) => commandOf(id).menu !== null);
  return [...ofSelected, ...inMenus].filter(canRun).map((id) => ({
    key: id,
    text: titleOf(id),
    search: searchWordsOf(id),
    detail: '',
    keys: commandOf(id).keys,
    choice: { kind: 'command', id },
  }));
}

/** Comparisons with every other outlet, on the left and on the right. */
export function outletEntries(story: Story, selection: PairSelection): readonly PaletteEntry[] {
  const nameOf = (id: string): string => {
    const article = story.articles.find((one) => one.id === id);
    return visible(article?.outlet ?? article?.file ?? '');
  };
  const others = story.articles.filter(({ id }) => id !== selection.left && id !== selection.right);
  return others.flatMap(({ id, headline }) =>
    [
      { ...selection, right: id },
      { ...selection, left: id },
    ].map((next) => ({
      key: `compare-${next.left}-${next.right}`,
      text: palette.compare({ left: nameOf(next.left), right: nameOf(next.right) }),
      search: [],
      detail: headline === null ? '' : excerpt(headline, paragraphExcerpt / 2),
      keys: [],
      choice: { kind: 'compare', selection: next } as const,
    })),
  );
}

/** The story text of both sides, paragraph by paragraph. */
export function paragraphEntries(view: View): readonly PaletteEntry[] {
  return sides.flatMap((side) =>
    view.pair[side].paragraphs.flatMap((one, paragraph) => {
      if (!isStoryText(one.role)) return [];
      const number = view.numbers[side][paragraph];
      const outlet = view.names[side];
      const heading = one.role === 'headline' ? palette.headline : palette.crosshead;
      return {
        key: `${side}-${paragraph}`,
        text: excerpt(one.text, paragraphExcerpt),
        search: [],
        detail: number == null ? heading({ outlet }) : palette.paragraph({ number, outlet }),
        keys: [],
        choice: { kind: 'paragraph', side, paragraph } as const,
      };
    }),
  );
}

/** The entries shown before anything is typed: all but the paragraphs, which are too many to look through. */
export function offered(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  return entries.filter((entry) => entry.choice.kind !== 'paragraph');
}

/** Commands come first: a user who types "help" or "copy" wants the command, not paragraphs with that word. */
const kinds: readonly PaletteChoice['kind'][] = ['command', 'compare', 'paragraph'];

/** The words that find an entry. */
export function searchedOf({ text, search, choice: { kind } }: PaletteEntry): SearchableWords {
  return { text, search, isName: kind === 'command', group: kinds.indexOf(kind) };
}
