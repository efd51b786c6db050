import type { Failure, Result } from '../../../../contract';
import { pages } from '../../../../messages/import';
import { fail, ok, quoted } from '../../result';
import { assemble } from '../assemble';
import { known, knownDate } from '../metadata';
import type { Block, Extracted, Hints, Known, Metadata } from '../types';
import { blocksOf, type PageBlock } from './blocks';
import { bodyOf, type DomDocument, documentOf } from './dom';
import { type Excess, excessOf } from './guard';
import { pageMetadata } from './metadata';
import { readablePart } from './readable';
import { NUMERIC_DATE, pageRoles } from './roles';

/** What extraction from markup gives: the rest is known by who decoded the bytes. */
export type FromMarkup = Pick<Extracted, 'text' | 'blocks' | 'metadata' | 'problems'>;

/** The article on a web page; what is around it is kept as furniture. */
export function extractPage(html: string, hints: Hints): Result<FromMarkup> {
  return withDocument(html, hints, (document) => {
    const metadata = pageMetadata(document, html, hints.address);
    const blocks = blocksOf(bodyOf(document));
    const readable = readablePart(documentOf(html));
    const byline = metadata.byline ?? known(readable.byline?.replace(/^by\s+/i, ''), 'page');
    const roles = pageRoles(blocks, readable, { ...metadata, byline });
    const { isPaid, description: _, ...said } = metadata;
    const problems = pageProblems(hints.name, isPaid, readable.kept.size > 0);
    const published = metadata.published ?? shownDate(blocks, roles);
    return ok({ ...assembled(blocks, roles), metadata: { ...said, byline, published }, problems });
  });
}

/**
 * Markup of which every block belongs to the text: a selection, a document, a Markdown file. Its one heading of the
 * first level is the headline, unless one is known.
 */
export function extractMarkup(html: string, hints: Hints, metadata: Metadata): Result<FromMarkup> {
  return withDocument(html, hints, (document) => {
    const blocks = blocksOf(bodyOf(document));
    const [heading, another] = document.querySelectorAll('h1');
    const headline = metadata.headline ?? (another ? null : known(heading?.textContent, 'document'));
    const said = { ...metadata, headline };
    const everything = { kept: new Set(blocks.keys()), byline: null };
    const roles = pageRoles(blocks, everything, { ...said, isPaid: false, description: null });
    return ok({ ...assembled(blocks, roles), metadata: said, problems: [] });
  });
}

/** Templates that declare no date show one under the headline, most of those in Chinese as digits before the source. */
function shownDate(blocks: readonly PageBlock[], roles: readonly Block['role'][]): Known | null {
  const shown = blocks.find((_, i) => roles[i] === 'date');
  const [, year, month = '', day = ''] = NUMERIC_DATE.exec(shown?.text ?? '') ?? [];
  return year === undefined ? null : knownDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, 'page');
}

function assembled(blocks: readonly PageBlock[], roles: readonly Block['role'][]) {
  return assemble(blocks.map(({ text }, i) => ({ text, role: roles[i] ?? 'body' })));
}

function withDocument<T>(html: string, hints: Hints, read: (document: DomDocument) => Result<T>): Result<T> {
  const excess = excessOf(html);
  return excess === null ? read(documentOf(html)) : tooMuch(excess, hints.name);
}

function tooMuch(excess: Excess, name: string) {
  const words = excess === 'deep' ? pages.tooDeep : pages.tooManyElements;
  return fail('too-large', words({ name: quoted(name) }));
}

function pageProblems(name: string, isPaid: boolean, isFound: boolean): readonly Failure[] {
  const words = [...(isPaid ? [pages.paid] : []), ...(isFound ? [] : [pages.noArticle])];
  return words.map((one) => fail('incomplete', one({ name: quoted(name) })).error);
}
