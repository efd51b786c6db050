/** Finds the edits inside one link: the changes that turn its left text into its right text, each with its kind. */
import { UNLIMITED } from '../budget';
import { inCanonicalOrder, swapEdit } from '../sides';
import { folder } from '../text/fold';
import { languageData } from '../text/language';
import type { Article, Budget, Edit, EditKind, Link, Side, Span } from '../types';
import type { UnitChange } from './alignment';
import { changesBetween } from './changes';
import { coarseEdits } from './coarse';
import { shareKeys } from './expressions';
import { withFates } from './fates';
import { apartAtFigures, type ChangePiece, type KnownPiece, overWholeAmounts } from './figures';
import { kindOf } from './kinds';
import { type LinkedUnits, withMoved } from './moved';
import { losesQuotation } from './quoting';
import { apartAtAttribution, isSpeakerAt } from './speaker';
import { shareNames } from './spelling';
import { hasTrait } from './traits';
import type { DiffSide, Unit } from './unit';
import { unitsOf } from './units';

export interface LinkEdits {
  readonly edits: readonly Edit[];
  /**
   * The part of the longer side's words (0 to 1) that the other side has too, house style and name spellings set aside.
   */
  readonly kept: number;
  /** True when one coarse edit replaces many. */
  readonly coarse: boolean;
}

/** One span for each paragraph that the units touch. */
function spansOf(units: readonly Unit[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { paragraph, start, end } of units) {
    const last = spans.at(-1);
    if (last !== undefined && last.paragraph === paragraph) spans[spans.length - 1] = { ...last, end };
    else spans.push({ paragraph, start, end });
  }
  return spans;
}

/** A change as edits: one, or where it crosses a paragraph's end, one for each piece. */
function toEdits(link: number, kind: EditKind, left: readonly Unit[], right: readonly Unit[]): readonly Edit[] {
  const leftSpans = spansOf(left);
  const rightSpans = spansOf(right);
  const replaces = leftSpans.length > 0 && rightSpans.length > 0 && hasTrait(kind, 'replaces');
  const edits: Edit[] = [];
  for (let index = 0; index < Math.max(leftSpans.length, rightSpans.length); index++) {
    const [before, after] = [leftSpans[index] ?? null, rightSpans[index] ?? null];
    // A piece without a counterpart is a cut or an addition, not a replacement.
    const own = before !== null && after !== null ? kind : before === null ? 'addition' : 'cut';
    edits.push({ link, kind: replaces ? own : kind, left: before, right: after });
  }
  return edits;
}

/** Both sides of a comparison, as far as edits need them. */
type DiffSides = Readonly<Record<Side, DiffSide>>;

/** The units of both sides of a link, equal expressions under one key. */
function unitsOfBoth(link: Pick<Link, Side>, { left, right }: DiffSides) {
  const { language } = left;
  const [leftUnits, rightUnits] = shareKeys(unitsOf(left, link.left), unitsOf(right, link.right), language);
  return [leftUnits, shareNames(leftUnits, rightUnits, language)] as const;
}

/**
 * The edits of `link`, the one at `index`, in reading order. Replacing each left span by its right span gives the right
 * text, white space apart. When the budget has run out they are coarse.
 */
export function editsOf(index: number, link: Pick<Link, Side>, articles: DiffSides, budget: Budget): LinkEdits {
  const { left, right } = articles;
  if (budget.exhausted())
    return { edits: coarseEdits(index, link, left.article, right.article), kept: 0, coarse: true };
  const [leftUnits, rightUnits] = unitsOfBoth(link, articles);
  const { changes, coarse, blocks } = changesBetween(leftUnits, rightUnits);
  const sides = { left: leftUnits, right: rightUnits, language: left.language };
  const kindIn = (change: UnitChange): EditKind => kindOfChange(change, sides);
  const withKind = (piece: ChangePiece): KnownPiece => ({ ...piece, kind: piece.kind ?? kindIn(piece) });
  const whole = overWholeAmounts(changes, leftUnits, rightUnits);
  const pieces = apartAtFigures(whole, leftUnits, rightUnits, kindIn)
    .map(withKind)
    .flatMap((piece) => apartAtAttribution(piece, sides));
  const edits: Edit[] = [];
  let l = 0;
  let r = 0;
  // Units equal by key but not in print: house style, or another spelling of a name.
  const restyled = (until: number) => {
    for (; l < until; l++, r++) {
      const [from, to] = [leftUnits[l], rightUnits[r]];
      if (from === undefined || to === undefined || from.printed === to.printed) continue;
      edits.push(...toEdits(index, from.spelling === to.spelling ? 'house-style' : 'name-spelling', [from], [to]));
    }
  };
  for (const piece of withFates(withMoved(pieces, blocks, sides).map(withKind), sides)) {
    restyled(piece.leftFrom);
    const [before, after] = [
      leftUnits.slice(piece.leftFrom, piece.leftTo),
      rightUnits.slice(piece.rightFrom, piece.rightTo),
    ];
    edits.push(...toEdits(index, piece.kind ?? kindIn(piece), before, after));
    l = piece.leftTo;
    r = piece.rightTo;
  }
  restyled(leftUnits.length);
  const changed = pieces.filter(({ kind }) => !hasTrait(kind, 'restyles'));
  return { edits, kept: keptOf(changed, leftUnits, rightUnits), coarse };
}

/** The part of the longer side's words outside of the given changes. */
function keptOf(changes: readonly UnitChange[], left: readonly Unit[], right: readonly Unit[]): number {
  const count = (units: readonly Unit[]): number =>
    units.reduce((sum, { kind }) => (kind === 'mark' ? sum : sum + 1), 0);
  const [ofLeft, ofRight] = [count(left), count(right)];
  const changed = changes.reduce(
    (sum, { leftFrom, leftTo, rightFrom, rightTo }) =>
      sum + (ofLeft < ofRight ? count(right.slice(rightFrom, rightTo)) : count(left.slice(leftFrom, leftTo))),
    0,
  );
  return 1 - changed / Math.max(1, ofLeft, ofRight);
}

/** The kind of a change, by its words, by the quotation around it and by the verb of saying beside it. */
function kindOfChange(change: UnitChange, { left, right, language }: LinkedUnits): EditKind {
  const { leftFrom, leftTo, rightFrom, rightTo } = change;
  const insideQuotation = isQuoted(left, leftFrom, leftTo) && isQuoted(right, rightFrom, rightTo);
  const namesSpeaker =
    isSpeakerAt(left, leftFrom, leftTo, language) && isSpeakerAt(right, rightFrom, rightTo, language);
  const kind = kindOf(
    { left: left.slice(leftFrom, leftTo), right: right.slice(rightFrom, rightTo), insideQuotation, namesSpeaker },
    language,
  );
  return kind === 'house-style' && losesQuotation(change, left, right) ? 'quotation' : kind;
}

/** Whether the words of a range are all quoted; an empty range counts as the unit before it. */
function isQuoted(units: readonly Unit[], from: number, to: number): boolean {
  const words = units.slice(from, to).filter((unit) => unit.kind !== 'mark');
  return words.length > 0 ? words.every((unit) => unit.quoted) : units[from - 1]?.quoted === true;
}

/**
 * The edits that turn one whole article into another, as if all their paragraphs were one link; `link` is 0. Swapping
 * the articles swaps the edits.
 */
export function editsBetween(left: Article, right: Article): readonly Edit[] {
  if (!inCanonicalOrder(left, right)) return editsBetween(right, left).map(swapEdit);
  const side = (article: Article): DiffSide => {
    const language = languageData(article.language);
    return { article, language, folded: folder(language) };
  };
  const all = ({ paragraphs }: Article) => paragraphs.map((_, index) => index);
  return editsOf(0, { left: all(left), right: all(right) }, { left: side(left), right: side(right) }, UNLIMITED).edits;
}
