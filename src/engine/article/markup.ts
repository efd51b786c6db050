/**
 * Separates markup that a publishing system left in a text: shortcodes, tags, templates, Markdown. Around words it is
 * split off as clutter; between words it is replaced by white space of the same length, so that offsets stay valid.
 */
import { BLOCK_ELEMENTS, CAPTION_MARKUP, ELEMENTS, EMPTY_SHORTCODES, SHORTCODES } from './data/markup';
import { isWhiteSpace } from './lines';
import type { MarkedPiece, SourcePiece } from './shape';

interface MarkupToken {
  readonly start: number;
  readonly end: number;
  /** The element or shortcode, in lower case; empty for other markup. */
  readonly name: string;
  readonly closes: boolean;
}

/**
 * Markup of reasonable length; each part stops at the character that would begin the next, so no part is scanned twice.
 */
const COMMENT = '<!--(?:[^<-]|<(?!!--)|-(?!->)){0,20000}-->';
const CODE = '<(?:script|style)\\b[^<>]{0,1000}>(?:[^<]|<(?!/?(?:script|style)\\b)){0,20000}</(?:script|style)>';
const TAG = `<(/?)(${[...ELEMENTS].sort((a, b) => b.length - a.length).join('|')}|amp-[a-z-]{1,30})(?:\\s[^<>]{0,1000})?/?>`;
const EMPTY = `\\[(?:${EMPTY_SHORTCODES.join('|')})(?:\\s[^\\][]{0,500})?\\][^\\][]{0,1000}\\[/(?:${EMPTY_SHORTCODES.join('|')})\\]`;
const ATTRIBUTE = '\\s+[\\w-]{1,40}=(?:"[^"\\[\\]]{0,500}"|\'[^\'\\[\\]]{0,500}\'|[^\\s"\'\\[\\]]{1,200})';
const SHORTCODE = `\\[(/?)([a-z][\\w-]{0,40})(?:${ATTRIBUTE}){1,30}\\s*/?\\]`;
const BARE_SHORTCODE = '\\[(/?)([a-z][\\w-]{0,40})\\s?/?\\]';
const TEMPLATE =
  '\\{\\{[^{}]{0,500}\\}\\}|\\{%[^%{}]{0,500}%\\}|<%[^%<>]{0,500}%>|%%[A-Z][A-Z_]{1,40}%%|\\[\\[[a-z][\\w: -]{1,60}\\]\\]|\\{load[a-z]{1,20} [^{}]{1,100}\\}|\\$\\{[\\w.]{1,60}\\}|(?<!\\S)#[a-z]{2,20}#(?!\\S)';
/** "[youtube https://...]", "[url=https://...]". */
const ADDRESSED = '\\[(/?)([a-z][\\w-]{0,40})(?:\\s|=)"?https?://[^\\s\\][]{1,500}\\s?\\]';
/** Reference marks and desk marks after the end of a sentence: "[1]", "[a]", "[nc]". */
const NOTE_MARK = '(?<=[.!?…][”"’»]?\\s?)\\[(?:\\d{1,3}|[a-z]{1,2})\\]$';
/** Bold words inside a paragraph, in Markdown: "**The harbour office** said". Single marks may be intended. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?:(\*{2,3})(?=[^\s*])[^*_]{1,200}(?<!\s)\1|(__)(?=[^\s_])[^*_\s]{1,60}\s[^*_]{1,200}(?<!\s)\2)(?![\p{L}\p{N}*_])/gu;
/** A line of a script or style sheet that was mistaken for text. */
const SCRIPT_LINE =
  /^(?:@(?:media|import|font-face)\b[^{}]{0,200}\{|(?:window|document|googletag|dataLayer|ga|fbq|gtag)(?:\.[\w.]{1,60}|\()[^\n]{0,400}[;)]\s?$|\(function\s?\(|!function\s?\(|(?:var|let|const) \w{1,40}\s?=|\{"[@\w]{1,40}":)/u;
const PICTURE = '!\\[[^\\][]{0,300}\\]\\([^()\\s\\][]{0,500}\\)';
const LINK_END = '\\]\\((?:https?:|mailto:|/|#)[^()\\s\\][]{0,500}\\)';
const MARKUP = new RegExp(
  [COMMENT, CODE, TAG, EMPTY, SHORTCODE, ADDRESSED, BARE_SHORTCODE, TEMPLATE, NOTE_MARK, PICTURE, LINK_END].join('|'),
  'giu',
);
const BARE = new RegExp(`^${BARE_SHORTCODE}$`, 'iu');
/** Maximum length of a Markdown link's words. */
const LONGEST_LINK = 300;
/** No paragraph is longer: a bound on the work for a file of one giant line. */
const LONGEST_MARKED = 100_000;
/** Without one of these there is no markup, and most texts have none. */
const TELLING = /[<[{]|\*|__|%%|^[#>_~`]|\$\{|#$/u;
/** Markdown around a whole paragraph. */
const MARKDOWN_START = /^(?:#{1,6}(?=\s)|>(?=\s)|(\*{1,3}|_{1,3}|~~|`{1,3})(?=[^\s*_~`]))/u;

const blocks = new Set(BLOCK_ELEMENTS);
const captions = new Set(CAPTION_MARKUP);
const known = new Set(SHORTCODES);
/** A caption that is never closed ends after this many pieces. */
const LONGEST_CAPTION = 3;

/** `closed`: the shortcodes with a closing tag somewhere in the text. */
function tokensIn(text: string, closed: ReadonlySet<string>): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  for (const match of text.matchAll(MARKUP)) {
    const [whole, ...groups] = match;
    const name = (groups.find((group) => group !== undefined && group !== '' && group !== '/') ?? '').toLowerCase();
    const token = { start: match.index, end: match.index + whole.length, name, closes: /^[<[]\//u.test(whole) };
    if (
      BARE.test(whole) &&
      !whole.startsWith('[[') &&
      !/^\[(?:\d|[a-z]{1,2}\]$)/u.test(whole) &&
      !token.closes &&
      !isShortcode(name, closed, whole === text)
    )
      continue;
    tokens.push(token);
    if (whole.startsWith('](')) tokens.push(...linkStart(text, match.index));
  }
  const around = markdownAround(text);
  return [...tokens, ...around, ...(around.length > 0 ? [] : emphasisIn(text))].sort((a, b) => a.start - b.start);
}

/**
 * A name in brackets is a shortcode where it is closed again, or where no word is spelled like that; "[more] time" is
 * text.
 */
function isShortcode(name: string, closed: ReadonlySet<string>, alone: boolean): boolean {
  return closed.has(name) || name.includes('_') || (alone && known.has(name));
}

/** The bracket that opens a link is markup only if the link is complete. */
function linkStart(text: string, end: number): MarkupToken[] {
  const words = text.slice(Math.max(0, end - LONGEST_LINK), end);
  const at = words.lastIndexOf('[');
  const start = end - words.length + at;
  return at < 0 || words.slice(at).includes(']') ? [] : [{ start, end: start + 1, name: '', closes: false }];
}

/** Asterisks and underscores around words inside a paragraph. */
function emphasisIn(text: string): MarkupToken[] {
  return [...text.matchAll(EMPHASIS)].flatMap(({ index, 0: whole, 1: stars, 2: underscores = '' }) => {
    const mark = stars ?? underscores;
    const end = index + whole.length;
    return [
      { start: index, end: index + mark.length, name: '', closes: false },
      { start: end - mark.length, end, name: '', closes: true },
    ];
  });
}

function markdownAround(text: string): MarkupToken[] {
  const match = MARKDOWN_START.exec(text);
  if (!match) return [];
  const open = { start: 0, end: match[0].length, name: '', closes: false };
  const mark = match[1];
  if (mark === undefined) return [open];
  const close = { start: text.length - mark.length, end: text.length, name: '', closes: true };
  return text.endsWith(mark) && close.start > open.end ? [open, close] : [];
}

/** Tokens with nothing but white space between them, merged. */
interface MarkupRun {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly MarkupToken[];
}

function runsOf(text: string, tokens: readonly MarkupToken[]): MarkupRun[] {
  const runs: { start: number; end: number; tokens: MarkupToken[] }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last && token.start < last.end) continue;
    if (last && text.slice(last.end, token.start).trim() === '') {
      last.end = token.end;
      last.tokens.push(token);
    } else runs.push({ start: token.start, end: token.end, tokens: [token] });
  }
  return runs;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Invisible, and no word border. */
const WORD_JOINER = '\u2060';

/** White space in place of markup; inside a word ("[dropcap]T[/dropcap]he") word joiners, which do not split it. */
function blank(text: string, { start, end }: MarkupRun): string {
  const isInWord = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
  return (isInWord ? WORD_JOINER : ' ').repeat(end - start);
}

/** Processes pieces in order, because markup may enclose several. */
class MarkupReader {
  /** The number of further pieces that may belong to an open caption. */
  private captionLeft = 0;

  constructor(private readonly closed: ReadonlySet<string>) {}

  read(piece: SourcePiece): MarkedPiece[] {
    const isCaption = this.captionLeft > 0;
    this.captionLeft -= isCaption ? 1 : 0;
    if (SCRIPT_LINE.test(piece.text)) return [{ ...piece, markedRole: 'boilerplate' }];
    const isMarked = piece.text.length <= LONGEST_MARKED && TELLING.test(piece.text);
    const runs = isMarked ? runsOf(piece.text, tokensIn(piece.text, this.closed)) : [];
    if (runs.length === 0) return [{ ...piece, markedRole: isCaption ? 'caption' : null }];
    const parts = this.part(piece, runs);
    const worded = parts.filter(({ markedRole, text }) => markedRole !== 'boilerplate' && LETTER.test(text));
    if (worded.length === 0) return [{ ...piece, markedRole: 'boilerplate' }];
    // Captions are not compared: one that fills its paragraph stays whole.
    return worded.every(({ markedRole }) => markedRole === 'caption') ? [{ ...piece, markedRole: 'caption' }] : parts;
  }

  /** Splits a piece at the markup around its words, and at the markup of blocks. */
  private part(piece: SourcePiece, runs: readonly MarkupRun[]): MarkedPiece[] {
    const { text } = piece;
    const parts: MarkedPiece[] = [];
    let words = '';
    let from = 0;
    const close = () => {
      const span = trimmedSpan(words);
      const markedRole = this.captionLeft > 0 ? 'caption' : null;
      if (span) parts.push(pieceOf(piece, from + span.start, words.slice(span.start, span.end), markedRole));
      words = '';
    };
    let hasWords = false;
    for (const run of runs) {
      const between = text.slice(from + words.length, run.start);
      words += between;
      hasWords ||= between.trim() !== '';
      const isAround = !hasWords || run.end === text.length;
      if (!isAround && !run.tokens.some(({ name }) => blocks.has(name) || captions.has(name))) {
        words += blank(text, run);
        continue;
      }
      close();
      parts.push(pieceOf(piece, run.start, text.slice(run.start, run.end), 'boilerplate'));
      for (const { name, closes } of run.tokens)
        if (captions.has(name)) this.captionLeft = closes ? 0 : LONGEST_CAPTION;
      from = run.end;
      hasWords = false;
    }
    words += text.slice(from + words.length);
    close();
    return parts;
  }
}

function trimmedSpan(words: string): { readonly start: number; readonly end: number } | null {
  let [start, end] = [0, words.length];
  while (start < end && isWhiteSpace(words.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(words.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}

function pieceOf(
  { start, gapAfter }: SourcePiece,
  at: number,
  text: string,
  markedRole: MarkedPiece['markedRole'],
): MarkedPiece {
  return { text, start: start + at, end: start + at + text.length, gapAfter, markedRole };
}

/** The pieces with markup split from words. Every character that is not white space stays in exactly one piece. */
export function partMarkup(pieces: readonly SourcePiece[]): MarkedPiece[] {
  const closed = new Set<string>();
  for (const { text } of pieces) {
    if (!text.includes('[/')) continue;
    for (const [, name = ''] of text.matchAll(/\[\/([a-z][\w-]{0,40})\]/giu)) closed.add(name.toLowerCase());
  }
  const reader = new MarkupReader(closed);
  return pieces.flatMap((piece) => reader.read(piece));
}
