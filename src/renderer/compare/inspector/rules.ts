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

/** When an edit is called what it is called. */
export const kindRules: Readonly<Record<EditKind, string>> = {
  figure: 'A number is another number.',
  name: 'A name stands for another name.',
  quotation: 'The words differ inside quotation marks on both sides.',
  attribution: 'Who is said to have said it, or how, is another.',
  wording: 'Words stand for other words, and none of the other rules holds.',
  cut: 'Words of the left only.',
  addition: 'Words of the right only.',
  'house-style':
    'Only punctuation, spelling, titles or small connecting words differ: nothing a reader would call substance.',
};
