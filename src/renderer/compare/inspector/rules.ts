/** Why the engine says what it says, each in a sentence a reader can check against the texts. */
import type { EditKind, Relation } from '../../../contract';

/** What each relation means. */
export const relationRules: Readonly<Record<Relation, string>> = {
  verbatim: 'The same words on both sides; only punctuation, typography or house style differ.',
  edited: 'The same sentences on both sides, with words changed, cut or added.',
  partial: 'A passage or a quotation is shared; the paragraphs around it are different texts.',
  reworded: 'The same statement in other words: the sentences agree in what is rare, not in how it is put.',
};

/** Added for a link that crosses the common order of the two articles. */
export const movedRule = 'It stands at another place: the two articles tell it in a different order.';

/** In the place of the relation's rule for a link that a person made: no rule found it. */
export const byHandRule = 'A person linked these; the relation says how alike they are.';

/** What makes an edit of each kind. Where several hold, the first decides (engine/diff/kinds.ts). */
export const kindRules: Readonly<Record<EditKind, string>> = {
  'house-style':
    'Only typography, spelling, a title, an abbreviation, the way a number is written, the dateline or a pointer to another page differs.',
  quotation: 'Words inside quotation marks differ, in a quotation that both have.',
  figure: 'A number, amount, time or date differs.',
  attribution: 'Who is said to have said it, or the verb of saying, differs.',
  name: 'Different names.',
  'name-spelling': 'The same name, spelled differently.',
  cut: 'Words of the left only.',
  addition: 'Words of the right only.',
  wording: 'The same place is filled with other words.',
};
