import type { Hit, Snippet } from '../../../contract';
import { HITS_A_PAGE } from '../../../contract/library';
import { type Article, isStoryText, parseQuery, type SearchTerm, searchMatches } from '../../../engine';
import { articleItem, articleRow, corrected } from './articles';
import type { Connection } from './connection';
import { find } from './search';

/** Characters of a snippet, which fills two lines of a list. */
const SNIPPET_LENGTH = 180;
/** Of these, at most this many before the first mark. */
const BEFORE_MARK = 60;
const MOST_SNIPPETS = 3;

/** A page, after `skip`, of the articles that contain every word of the query, best first, with the places. */
export function hits(connection: Connection, query: string, skip: number): readonly Hit[] {
  const wanted = parseQuery(query);
  return find(connection, wanted, HITS_A_PAGE, skip).flatMap((id): Hit[] => {
    const row = articleRow(connection, id);
    return row === null ? [] : [{ article: articleItem(row), snippets: snippetsOf(corrected(connection, id), wanted) }];
  });
}

/** The places of the words in an article, story text first. */
function snippetsOf({ paragraphs }: Article, wanted: readonly SearchTerm[]): readonly Snippet[] {
  const snippets: { readonly snippet: Snippet; readonly told: boolean }[] = [];
  paragraphs.forEach(({ text, role }, paragraph) => {
    const marks = searchMatches(text, wanted);
    const [first] = marks;
    if (first === undefined) return;
    const start = wordStart(text, Math.max(0, Math.min(first.start - BEFORE_MARK, text.length - SNIPPET_LENGTH)));
    const end = Math.max(first.end, wordStart(text, Math.min(text.length, start + SNIPPET_LENGTH)));
    const within = marks.filter((mark) => mark.end <= end);
    const snippet = {
      paragraph,
      start,
      text: text.slice(start, end),
      marks: within.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    };
    snippets.push({ snippet, told: isStoryText(role) });
  });
  return snippets
    .sort((a, b) => Number(b.told) - Number(a.told))
    .slice(0, MOST_SNIPPETS)
    .map(({ snippet }) => snippet);
}

/** The nearby start of a word, if there is one; never in the middle of a character. */
function wordStart(text: string, at: number): number {
  if (at === 0 || at >= text.length) return at;
  const space = text.lastIndexOf(' ', at);
  if (at - space < BEFORE_MARK / 2) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
