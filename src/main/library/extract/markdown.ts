import { marked } from 'marked';
import type { Result } from '../../../contract';
import { ok } from '../result';
import { extractMarkup, type FromMarkup } from './html/page';
import { known, knownAddress, knownDate, knownLanguage, NOTHING_KNOWN } from './metadata';
import { withNotes } from './notes';
import type { Hints, Metadata } from './types';

/** Lines of `key: value` between two lines of hyphens, as site generators and note-taking programs write them. */
const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;

/** A note, `[^1]: Its text.`, up to the next blank line, and the mark that refers to it. */
const NOTE = /^\[\^[^\]\s]{1,40}\]:[^\S\n]?(.*(?:\n[^\S\n]*\S.*)*)/gm;
const NOTE_MARK = /\[\^[^\]\s]{1,40}\]/g;

/** The text of a Markdown file without its marks. Notes come after it, as clutter. */
export function extractMarkdown(text: string, hints: Hints): Result<FromMarkup> {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole, front] = FRONT_MATTER.exec(source) ?? ['', ''];
  const notes: string[] = [];
  const body = source.slice(whole.length).replace(NOTE, (_, note: string) => {
    notes.push(note);
    return '';
  });
  const read = (part: string, metadata: Metadata) =>
    extractMarkup(marked.parse(part.replace(NOTE_MARK, ''), { async: false, gfm: true }), hints, metadata);
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
