/** The kinds of edit, grouped by how much they matter to a reader. */
import type { EditKind } from '../../contract';

/** The kinds of edit where the accounts disagree on who, what or how many. */
export const factualKinds: ReadonlySet<EditKind> = new Set(['figure', 'name', 'quotation', 'attribution']);

/** The kinds that count as differences. A difference of several kinds is named by the first of them. */
export const differenceKinds: readonly EditKind[] = [
  'figure',
  'name',
  'quotation',
  'attribution',
  'name-spelling',
  'wording',
  'cut',
  'addition',
];

/** The kinds of edit in the order in which filters and lists name them. */
export const editKinds: readonly EditKind[] = [...differenceKinds, 'house-style'];

/** Kinds that write the same thing differently. Name spellings are dimmed, never unmarked: one may be a mistake. */
export const styleKinds: readonly EditKind[] = ['house-style', 'name-spelling'];
