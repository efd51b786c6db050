import { type Fragment, MOST_FRAGMENTS } from './text';

/** The direction of a line that refers to another page: where the article continues, or where it began. */
export type Jump = 'to' | 'from';

/** In characters: longer lines are sentences that mention a page. */
const LONGEST_JUMP = 90;

/** A page number after the word for it, or one such as "A4", which needs none. */
const PAGE =
  '(?:(?:on |from )?(?:page|pages|pg\\.?|p\\.|seite|s\\.|p[áa]gina|p[áa]g\\.|blz\\.?|sidan|side|стр\\.?|странице) ?[A-Z]?-?\\d{1,3}[A-Z]?(?:-\\d{1,3})?|[A-Z]-?\\d{1,3})';

const phrases = (...alternatives: readonly string[]) =>
  new RegExp(`(?:^|[\\s:,.–—|►▶>(-])(?:${alternatives.join('|')})[^\\p{L}\\p{N}]{0,6}$`, 'iu');

const FROM = phrases(
  `(?:continued|cont['’.]?d?\\.?|carried|jumped) from ${PAGE}`,
  'from (?:page|pg\\.?|p\\.) ?[A-Z]?-?\\d{1,3}[A-Z]?',
  'continued from (?:the )?(?:front page|front|page one|cover)',
  `fortsetzung von ${PAGE}`,
  'suite de la (?:une|page \\d{1,3}|p\\. ?\\d{1,3})',
  `viene de (?:la )?(?:portada|primera(?: plana)?|${PAGE})`,
  `(?:segue|continua) da(?:lla)? (?:prima(?: pagina)?|${PAGE})`,
  `continuaç[ãa]o da (?:capa|primeira p[áa]gina|${PAGE})`,
  `vervolg van ${PAGE}`,
  `(?:fortsättning|fortsatt|fortsat) (?:från|fra) ${PAGE}`,
  `(?:начало|окончание\\. начало|продолжение\\. начало) на ${PAGE}`,
  '上接[^\\s]{0,6}版',
);
const TO = phrases(
  `(?:continued|cont['’.]?d?\\.?|continues) on ${PAGE}`,
  `(?:please )?turn to ${PAGE}`,
  `see [\\p{L} '’-]{1,30}, ${PAGE}`,
  `(?:fortsetzung|weiter|lesen sie weiter) auf ${PAGE}`,
  '(?:lire la )?suite (?:en |à la )?(?:page|p\\.) ?\\d{1,3}',
  `(?:contin[úu]a|pasa|sigue|contin[úu]a) (?:en|a) (?:la )?${PAGE}`,
  `(?:segue|continua) (?:a|alla|nella|na) ${PAGE}`,
  `(?:vervolg|lees verder|verder lezen) op ${PAGE}`,
  `(?:forts\\.?|fortsättning|fortsetter|fortsætter) (?:på|side|sidan) ?${PAGE}`,
  `(?:продолжение|окончание) на ${PAGE}`,
  '下转[^\\s]{0,6}版',
);

/** Words before such a phrase, which name the article. A line of text has more. */
const MOST_NAMES = 3;

/** The direction of a reference to another page, or null for a line of text. */
export function jumpOf(text: string): Jump | null {
  if (text.length > LONGEST_JUMP) return null;
  const jumps = [['from', FROM] as const, ['to', TO] as const];
  const found = jumps.find(([, pattern]) => {
    const at = text.search(pattern);
    return at >= 0 && (text.slice(0, at).match(/\S+/g)?.length ?? 0) <= MOST_NAMES;
  });
  return found?.[0] ?? null;
}

/** The words of such a line that name the article: "BRIDGE" of "BRIDGE: Continued from page 4". */
export function articleNamedIn(jump: string): string {
  return jump.slice(0, LONGEST_JUMP).replace(FROM, '').trim();
}

/** A page number and the text beside it are at most this much larger than the text. As a factor. */
const FOLIO_SIZE = 1.25;
/** A folio is at least this far from the text. In font sizes. */
const APART = 1.8;
/** The outer share of a page where folios are. */
const MARGIN = 0.12;
const FOLIO_WORDS = 8;
const NUMBER_FIRST = /^(?:page|seite|pagina|página|p\.|s\.|стр\.)?\s?[A-Z]?\d{1,4}(?:$|\s*[|•·/–—-]\s*|\s+\p{L})/iu;
const NUMBER_LAST = /(?:^|[\s|•·/–—-])(?:page|seite|pagina|página|p\.|s\.|стр\.)?\s?[A-Z]?\d{1,4}$/iu;
const SITE = /^(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,12}(?:\/\S{0,80})?$/iu;
const SENTENCE_END = /[.!?…。]["'”’»)]?$/u;

/** A page in which to find folios. */
export interface PageFrame {
  /** Of the page, in points. */
  readonly height: number;
  /** The size of the text, in points. */
  readonly usual: number;
  /** Lines already known to be running heads, feet and page numbers. */
  readonly heads: ReadonlySet<Fragment>;
  readonly isDate: (text: string) => boolean;
}

/**
 * The folios among the lines of a page: its number with the section, outlet or site beside it, in the margin and apart
 * from the text. Lines with a date are left out, even if repeated: they give the day of publication. Those already in
 * `heads` are left out, too.
 */
export function foliosOf(
  fragments: readonly Fragment[],
  { height, usual, heads, isDate }: PageFrame,
): ReadonlySet<Fragment> {
  if (fragments.length > MOST_FRAGMENTS) return new Set();
  const inMargin = fragments.filter(
    (each) =>
      each.size <= usual * FOLIO_SIZE &&
      (each.baseline < height * MARGIN || each.baseline > height * (1 - MARGIN)) &&
      each.text.split(' ').length <= FOLIO_WORDS &&
      !SENTENCE_END.test(each.text) &&
      !isDate(each.text),
  );
  const isNumbered = ({ text }: Fragment) => SITE.test(text) || NUMBER_FIRST.test(text) || NUMBER_LAST.test(text);
  const numbered = inMargin.filter((each) => heads.has(each) || (isNumbered(each) && isApart(each, fragments)));
  const isBeside = (each: Fragment) =>
    numbered.some((other) => Math.abs(other.baseline - each.baseline) < each.size / 2);
  return new Set(inMargin.filter((each) => !heads.has(each) && isBeside(each)));
}

/** Whether no line is close above or below it. */
function isApart(each: Fragment, fragments: readonly Fragment[]): boolean {
  return fragments.every((other) => {
    const distance = Math.abs(other.baseline - each.baseline);
    const isBeside = distance < each.size / 2;
    const isClear = other.right <= each.left || other.left >= each.right;
    return other === each || isBeside || isClear || distance >= Math.max(each.size, other.size) * APART;
  });
}
