/** The edits inside one link: what turns its left text into its right text, each with its kind. */
import { UNLIMITED } from '../budget';
import { inCanonicalOrder, swapEdit } from '../sides';
import { folder } from '../text/fold';
import { languageData } from '../text/language';
import type { Article, Budget, Edit, EditKind, Link, Span } from '../types';
import { changesBetween } from './changes';
import { coarseEdits } from './coarse';
import { shareKeys } from './expressions';
import { kindOf } from './kinds';
import type { Side, Unit } from './unit';
import { unitsOf } from './units';

interface LinkEdits {
  readonly edits: readonly Edit[];
  /** True when one coarse edit stands for many. */
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

/** Kinds that say what the words of one side became on the other. */
const REPLACING: ReadonlySet<EditKind> = new Set(['wording', 'figure', 'name']);

/** A change as edits: one, or where it runs over a paragraph's end, one for each piece. */
function toEdits(link: number, kind: EditKind, left: readonly Unit[], right: readonly Unit[]): readonly Edit[] {
  const leftSpans = spansOf(left);
  const rightSpans = spansOf(right);
  const edits: Edit[] = [];
  for (let index = 0; index < Math.max(leftSpans.length, rightSpans.length); index++) {
    const [before, after] = [leftSpans[index] ?? null, rightSpans[index] ?? null];
    // A piece without a counterpart is not changed into other words.
    const own = before !== null && after !== null ? kind : before === null ? 'addition' : 'cut';
    edits.push({ link, kind: REPLACING.has(kind) ? own : kind, left: before, right: after });
  }
  return edits;
}

/**
 * The edits of `links[link]`, in reading order. Replacing each left span by its right span gives the right text, white
 * space apart. When the budget has run out they are coarse.
 */
export function editsOf(
  link: number,
  { left, right }: Pick<Link, 'left' | 'right'>,
  leftSide: Side,
  rightSide: Side,
  budget: Budget,
): LinkEdits {
  if (budget.exhausted())
    return { edits: coarseEdits(link, { left, right }, leftSide.article, rightSide.article), coarse: true };
  const { language } = leftSide;
  const [leftUnits, rightUnits] = shareKeys(unitsOf(leftSide, left), unitsOf(rightSide, right), language);
  const { changes, coarse } = changesBetween(leftUnits, rightUnits);
  const edits: Edit[] = [];
  let l = 0;
  let r = 0;
  // Equal by key, not to the letter: house style.
  const restyled = (until: number) => {
    for (; l < until; l++, r++) {
      const [from, to] = [leftUnits[l], rightUnits[r]];
      if (from === undefined || to === undefined || from.surface === to.surface) continue;
      edits.push(...toEdits(link, 'house-style', [from], [to]));
    }
  };
  for (const change of changes) {
    restyled(change.leftFrom);
    const before = leftUnits.slice(change.leftFrom, change.leftTo);
    const after = rightUnits.slice(change.rightFrom, change.rightTo);
    const insideQuotation =
      isQuoted(leftUnits, change.leftFrom, change.leftTo) && isQuoted(rightUnits, change.rightFrom, change.rightTo);
    const kind = kindOf({ left: before, right: after, insideQuotation }, language);
    edits.push(...toEdits(link, kind, before, after));
    l = change.leftTo;
    r = change.rightTo;
  }
  restyled(leftUnits.length);
  return { edits, coarse };
}

/** Whether the words of a range are all quoted; an empty range is where the unit before it is. */
function isQuoted(units: readonly Unit[], from: number, to: number): boolean {
  const words = units.slice(from, to).filter((unit) => unit.kind !== 'mark');
  return words.length > 0 ? words.every((unit) => unit.quoted) : units[from - 1]?.quoted === true;
}

/**
 * The edits that turn one whole article into another, as if all their paragraphs were one link; `link` is 0. Swapping the
 * articles swaps the edits.
 */
export function editsBetween(left: Article, right: Article): readonly Edit[] {
  if (!inCanonicalOrder(left, right)) return editsBetween(right, left).map(swapEdit);
  const side = (article: Article): Side => {
    const language = languageData(article.language);
    return { article, language, folded: folder(language) };
  };
  const all = ({ paragraphs }: Article) => paragraphs.map((_, index) => index);
  return editsOf(0, { left: all(left), right: all(right) }, side(left), side(right), UNLIMITED).edits;
}
