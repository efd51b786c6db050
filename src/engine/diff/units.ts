/**
 * Turns the tokens of one side of a link into units: each with the key in which house style is folded, and with the
 * properties that the alignment and the kinds of edit use.
 */

import { readDateline } from '../article/dateline';
import type { Language } from '../text/language';
import { mended } from '../text/mended';
import { nameTokens } from '../text/names';
import { quotedTokens } from '../text/quotations';
import { CASELESS } from '../text/scripts';
import { sentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import type { Article, Role } from '../types';
import { namedUnits } from './names';
import type { DiffSide, Unit } from './unit';

/** Weight of a mark and an honorific, and of a common word. */
const MARK_WEIGHT = 0.3;
const SLIGHT_WEIGHT = 0.5;
/** Bits of surprise from which a word weighs more than a common one, and at which it weighs 1. */
const COMMON_BITS = 6;
const RARE_BITS = 12;

/** Typographic variants of one mark. */
const MARKS: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„«»「」『』＂'],
    ["'", '‘’‚‹›＇`´'],
    ['-', '‐‑‒–—―−－'],
    ['.', '。．'],
    [',', '，、،'],
  ].flatMap(([canonical, variants]) =>
    [...(variants ?? '')].map((mark): [string, string] => [mark, canonical ?? mark]),
  ),
);

function weightOf(key: string, language: Language): number {
  if (language.common.has(key)) return SLIGHT_WEIGHT;
  const bits = language.bits?.(key);
  if (bits === undefined) return 1;
  const rarity = Math.min(1, Math.max(0, (bits - COMMON_BITS) / (RARE_BITS - COMMON_BITS)));
  return SLIGHT_WEIGHT + (1 - SLIGHT_WEIGHT) * rarity;
}

/** Offset after the dateline of a paragraph, 0 where there is none. */
function datelineEnd({ paragraphs }: Article, paragraph: number): number {
  const { text, role } = paragraphs[paragraph] ?? { text: '', role: null };
  if (role !== 'body') return 0;
  const lead = paragraphs.findIndex((each) => each.role === 'body') === paragraph;
  return readDateline(text, lead)?.end ?? 0;
}

/** Roles whose words some house styles capitalise throughout. */
const HEADINGS: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'crosshead']);

type Form = Pick<Unit, 'kind' | 'key' | 'slight' | 'weight'>;

const markOf = (surface: string): Form => ({
  kind: 'mark',
  key: MARKS.get(surface) ?? surface,
  slight: true,
  weight: MARK_WEIGHT,
});

/** The properties of a unit that follow from its token alone. */
function unitOf(surface: string, isFigure: boolean, { language, folded }: DiffSide): Form {
  const key = folded(surface);
  // An honorific must still match its equal, or "Mr." against "Mr." would be a change.
  if (key === '')
    return { kind: 'honorific', key: `title:${surface.toLowerCase()}`, slight: true, weight: MARK_WEIGHT };
  if (isFigure || /^\d/.test(key)) return { kind: 'figure', key, slight: false, weight: 1 };
  return { kind: 'word', key, slight: language.common.has(key), weight: weightOf(key, language) };
}

/** The units of the given paragraphs, in their order. */
export function unitsOf(side: DiffSide, paragraphs: readonly number[]): readonly Unit[] {
  const { article, language } = side;
  const units: Unit[] = [];
  let sentence = 0;
  for (const paragraph of paragraphs) {
    const source = article.paragraphs[paragraph]?.text ?? '';
    const meant = mended(source);
    const text = meant?.text ?? source;
    const tokens = tokenize(text);
    const quoted = quotedTokens(text, tokens);
    const told = datelineEnd(article, paragraph);
    let end = -1;
    const split = { text, tokens, sentences: sentences(text, tokens, language), language, folded: side.folded };
    const beside = language.titles === undefined ? [] : nameTokens(split);
    for (const { from, to } of split.sentences) {
      for (let index = from; index < to; index++) {
        const token = tokens[index];
        if (token === undefined) continue;
        const word = text.slice(token.start, token.end);
        const { start, end: after } = meant?.span(token.start, token.end) ?? { start: token.start, end: token.end };
        const dateline = start < told;
        // The words after a dateline open the first sentence.
        if (!dateline && units.at(-1)?.dateline === true && units.at(-1)?.sentence === sentence) sentence++;
        const { kind, key, slight, weight } =
          token.kind === 'mark' ? markOf(word) : unitOf(word, token.kind === 'figure', side);
        // Each property by name: spreading one object into another costs more than the rest of this loop.
        units.push({
          key,
          spelling: key,
          surface: word,
          printed: meant === undefined ? word : source.slice(start, after),
          kind,
          paragraph,
          start,
          end: after,
          quoted: quoted[index] ?? false,
          sentence,
          // Where letters have no capitals, the office beside a name marks it; `namedUnits` handles capitals.
          named: beside[index] === true && CASELESS.test(word),
          dateline,
          amount: null,
          amountRun: -1,
          glued: token.start === end,
          slight,
          weight,
        });
        end = token.end;
      }
      sentence++;
    }
  }
  const headings = new Set(
    paragraphs.filter((paragraph) => HEADINGS.has(article.paragraphs[paragraph]?.role ?? 'body')),
  );
  const named = namedUnits(units, language, headings);
  return units.map((unit, index) => (named[index] && !unit.named ? { ...unit, named: true } : unit));
}
