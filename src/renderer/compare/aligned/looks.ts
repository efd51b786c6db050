import type { EditKind } from '../../../contract';

/** The class of a kind's marks, in the style sheets of paragraphs and of the filter panel, which is their legend. */
export const looks = {
  figure: 'strong',
  name: 'strong',
  quotation: 'strong',
  attribution: 'change',
  'name-spelling': 'spelling',
  wording: 'change',
  cut: 'change',
  addition: 'change',
  'house-style': 'house',
} as const satisfies Readonly<Record<EditKind, 'strong' | 'change' | 'spelling' | 'house'>>;
