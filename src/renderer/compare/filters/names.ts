import type { EditKind } from '../../../contract';

/** What the kinds of edit are called where a reader meets them, in the plural. */
export const kindNames: Readonly<Record<EditKind, string>> = {
  figure: 'figures',
  name: 'names',
  'name-spelling': 'name spellings',
  quotation: 'quotations',
  attribution: 'attributions',
  wording: 'wording',
  cut: 'cuts',
  addition: 'additions',
  'house-style': 'house style',
};
