/** Properties of each kind of edit that the steps of the diff depend on. The rules that name the kinds are in ./kinds. */
import type { EditKind } from '../types';

/**
 * - `restyles`: writes the same thing in another way. A link with no other edits is verbatim.
 * - `whole`: applies to a change as a whole, figures included; the change is not split at them.
 * - `replaces`: puts words in the place of words. A piece without a counterpart is a cut or an addition.
 * - `open`: may contain a figure or a quotation that the other side has elsewhere.
 */
type Trait = 'restyles' | 'whole' | 'replaces' | 'open';

const TRAITS: Readonly<Record<EditKind, readonly Trait[]>> = {
  'house-style': ['restyles', 'whole'],
  'name-spelling': ['restyles', 'whole', 'replaces'],
  figure: ['replaces'],
  name: ['replaces', 'open'],
  quotation: ['whole'],
  attribution: ['open'],
  wording: ['replaces', 'open'],
  cut: ['open'],
  addition: ['open'],
};

export const hasTrait = (kind: EditKind, trait: Trait): boolean => TRAITS[kind].includes(trait);
