/** The entries of the palette: commands, other outlets to compare, and paragraphs to go to. */
import type { Story } from '../../../contract';
import { type CommandId, commandIds, commandOf, searchWordsOf, titleOf } from '../../../contract/commands';
import { isStoryText } from '../../../engine/reader';
import { palette } from '../../../messages/commands';
import { excerpt, visible } from '../../../viewmodel/labels/text';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import type { SearchableWords } from '../../../viewmodel/search/match';
import type { Selection } from '../../compare/state/state';

/** The effect of choosing an entry. */
export type Choice =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'compare'; readonly selection: Selection }
  | { readonly kind: 'paragraph'; readonly side: Side; readonly paragraph: number };

export interface Entry {
  readonly key: string;
  readonly text: string;
  /** Other words it is found by, in lower case. */
  readonly search: readonly string[];
  /** Shown in a quieter voice beside it: which paragraph it is, and whose. */
  readonly detail: string;
  /** Keys that do the same. */
  readonly keys: readonly string[];
  readonly choice: Choice;
}

/** How much of a paragraph an entry shows and is found by. */
const paragraphExcerpt = 160;

/** The commands that can be done now; first those in no menu, which act on what is selected on the screen. */
export function commandEntries(canRun: (id: CommandId) => boolean): readonly Entry[] {
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

/** Each other outlet in the place of the left or of the right one. */
export function outletEntries(story: Story, selection: Selection): readonly Entry[] {
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
export function paragraphEntries(view: View): readonly Entry[] {
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

/** The entries shown before anything is typed: all but the paragraphs, which nobody would look through. */
export function offered(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.choice.kind !== 'paragraph');
}

/** Commands come first whatever is typed: a person who types "help" or "copy" wants it done, not to read about it. */
const kinds: readonly Choice['kind'][] = ['command', 'compare', 'paragraph'];

/** The words an entry is found by. */
export function searchedOf({ text, search, choice: { kind } }: Entry): SearchableWords {
  return { text, search, isName: kind === 'command', group: kinds.indexOf(kind) };
}
