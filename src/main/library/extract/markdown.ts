import { marked } from 'marked';
import type { Result } from '../../../contract';
import { extractMarkup, type FromMarkup } from './html/page';
import { known, knownAddress, knownDate, knownLanguage, NOTHING_KNOWN } from './metadata';
import type { Hints, Metadata } from './types';

/** Lines of `key: value` between two lines of hyphens, as site generators and note-taking programs write them. */
const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;

/** The text of a Markdown file without its marks. */
export function extractMarkdown(text: string, hints: Hints): Result<FromMarkup> {
  const source = text.replace(/^\ufeff/, '');
  const [whole, front] = FRONT_MATTER.exec(source) ?? ['', ''];
  const html = marked.parse(source.slice(whole.length), { async: false, gfm: true });
  return extractMarkup(html, hints, frontMatter(front ?? ''));
}

function frontMatter(lines: string): Metadata {
  const said = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+)\s*:\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    if (key !== undefined && value) said.set(key.toLowerCase(), value);
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
