import { Lexer, Parser, type Token } from 'marked';
import type { Result } from '../../../contract';
import { pages } from '../../../messages/import';
import { fail, ok, quoted } from '../../shared/result';
import { extractMarkup, type FromMarkup } from './html/page';
import { known, knownAddress, knownDate, knownLanguage, NOTHING_KNOWN } from './metadata';
import { withNotes } from './notes';
import type { Hints, Metadata } from './types';

/** Lines of `key: value` between two lines of hyphens, as written by site generators and note-taking programs. */
const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;

/** A note, `[^1]: Its text.`, up to the next blank line, and the mark that refers to it. */
const NOTE = /^\[\^[^\]\s]{1,40}\]:[^\S\n]?(.*(?:\n[^\S\n]*\S.*)*)/gm;
const NOTE_MARK = /\[\^[^\]\s]{1,40}\]/g;

/** In UTF-16 code units. No paragraph of an article is this long. */
const LONGEST_PARAGRAPH = 8_000;

/** Opening marks in a paragraph: one that ends in a long list of sources has about 100. */
const MOST_MARKS = 300;
const MARK = /[[*_`~<]/g;

/**
 * Within a paragraph, marked takes time cubic in the number of unclosed marks: 2,000 times "[a](" take half a minute. A
 * paragraph that is impossibly long, or has too many marks, is left as written.
 */
class BoundedLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const isPlausible = source.length <= LONGEST_PARAGRAPH && (source.match(MARK)?.length ?? 0) <= MOST_MARKS;
    if (isPlausible) return super.inlineTokens(source, tokens);
    tokens.push({ type: 'text', raw: source, text: source, escaped: false });
    return tokens;
  }
}

/** The HTML of a Markdown text; null when its nesting makes marked overflow the stack. */
function markupOf(text: string): string | null {
  try {
    return Parser.parse(new BoundedLexer({ gfm: true }).lex(text));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text of a Markdown file without its marks. Notes follow it, as clutter. */
export function extractMarkdown(text: string, hints: Hints): Result<FromMarkup> {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole, front] = FRONT_MATTER.exec(source) ?? ['', ''];
  const notes: string[] = [];
  const body = source.slice(whole.length).replace(NOTE, (_, note: string) => {
    notes.push(note);
    return '';
  });
  const read = (part: string, metadata: Metadata): Result<FromMarkup> => {
    const markup = markupOf(part.replace(NOTE_MARK, ''));
    return markup === null
      ? fail('too-large', pages.tooDeep({ name: quoted(hints.name) }))
      : extractMarkup(markup, hints, metadata);
  };
  const article = read(body, frontMatter(front ?? ''));
  if (!article.ok || notes.length === 0) return article;
  const after = read(notes.join('\n\n'), NOTHING_KNOWN);
  return after.ok ? ok(withNotes(article.value, after.value)) : after;
}

function frontMatter(lines: string): Metadata {
  const said = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trimEnd();
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^["']|["']$/g, '');
    if (/^[\w-]+$/.test(key) && value !== '') said.set(key.toLowerCase(), value);
  }
  return {
    ...NOTHING_KNOWN,
    outlet: known(said.get('outlet') ?? said.get('publisher') ?? said.get('site'), 'document'),
    headline: known(said.get('headline') ?? said.get('title'), 'document'),
    byline: known(said.get('byline') ?? said.get('author'), 'document'),
    published: knownDate(said.get('published') ?? said.get('date'), 'document'),
    agency: known(said.get('agency'), 'document'),
    address: knownAddress(said.get('url') ?? said.get('source'), 'document'),
    language: knownLanguage(said.get('lang') ?? said.get('language'), 'document'),
  };
}
