/** From the HTML of a page to its article: which blocks are the story, their roles, and the metadata. */

import type { Failure, Result } from '../../../../contract';
import type { Role } from '../../../../engine';
import { pages } from '../../../../messages/import';
import { fail, ok, quoted } from '../../../shared/result';
import { assemble } from '../assemble';
import { known } from '../metadata';
import type { Extracted, Hints, Metadata, SourcedValue } from '../types';
import { blocksOf, type PageBlock } from './blocks';
import { consentBlocks } from './consent';
import { dateInAddress, knownPageDate } from './dates';
import { bodyOf, documentOf } from './dom';
import { type Excess, guarded } from './guard';
import { headlineAt, splitHeadings } from './headline';
import { visibilityOf } from './hidden';
import { type PageMetadata, pageMetadata } from './metadata';
import { peopleIn } from './people';
import { readablePart } from './readable';
import { pageRoles, selectionRoles } from './roles';
import { storyBlocks, sureBlocks } from './story';
import { WordRuns } from './words';

/** The result of extracting markup; the caller that decoded the bytes knows the rest. */
export type FromMarkup = Pick<Extracted, 'text' | 'blocks' | 'metadata' | 'problems'>;

/** The article on a web page; everything around it is kept as clutter. */
export function extractPage(html: string, hints: Hints): Result<FromMarkup> {
  return withMarkup(html, hints, (markup) => {
    const document = documentOf(markup);
    const metadata = pageMetadata(document, html, hints.address);
    const blocks = blocksOf(bodyOf(document));
    const copy = metadata.copy === null ? null : new WordRuns(metadata.copy);
    const { hidden, revealed } = visibilityOf(blocks, copy);
    const clutter = new Set([...hidden, ...consentBlocks(blocks)]);
    const headline = headlineAt(blocks, metadata.headline, (i) => !clutter.has(i));
    const again = documentOf(markup);
    splitHeadings(again, metadata.titles);
    const readable = readablePart(again, { clutter, revealed });
    const byline = metadata.byline ?? bylineOf(readable.byline, metadata);
    const story = storyBlocks(blocks, {
      kept: readable.kept,
      clutter,
      headline,
      copy,
      address: metadata.address?.value ?? hints.address ?? null,
    });
    const roles = pageRoles(blocks, { story, clutter, headline }, { ...metadata, byline });
    const { outlet, headline: title, agency, address, language } = metadata;
    const published = metadata.published ?? shownDate(blocks, roles, metadata) ?? dateInAddress(address?.value);
    return ok({
      ...assembled(blocks, roles, sureBlocks(blocks, story)),
      metadata: { outlet, headline: title, byline, published, agency, address, language },
      problems: pageProblems(hints.name, metadata.isPaid, story.size > 0),
    });
  });
}

function bylineOf(said: string | null, { houses }: PageMetadata): SourcedValue | null {
  return known(peopleIn(said === null ? [] : [said], houses).join(', '), 'page');
}

/**
 * Markup all of whose blocks belong to the text: a selection, a document, a Markdown file. A single `h1` is the
 * headline, unless one is known.
 */
export function extractMarkup(html: string, hints: Hints, metadata: Metadata): Result<FromMarkup> {
  return withMarkup(html, hints, (markup) => {
    const document = documentOf(markup);
    const blocks = blocksOf(bodyOf(document));
    const [heading, another] = document.querySelectorAll('h1');
    const headline = metadata.headline ?? (another ? null : known(heading?.textContent, 'document'));
    const said = { ...metadata, headline };
    const at = headlineAt(blocks, headline, () => true);
    const roles = selectionRoles(blocks, at);
    return ok({ ...assembled(blocks, roles), metadata: said, problems: [] });
  });
}

/** The first date shown near the headline. */
function shownDate(
  blocks: readonly PageBlock[],
  roles: readonly Role[],
  { language }: PageMetadata,
): SourcedValue | null {
  for (const [i, { text }] of blocks.entries()) {
    const date =
      roles[i] === 'date' || roles[i] === 'byline' ? knownPageDate(text, 'page', language?.value ?? null) : null;
    if (date) return date;
  }
  return null;
}

function assembled(blocks: readonly PageBlock[], roles: readonly Role[], sure: ReadonlySet<number> = new Set()) {
  return assemble(blocks.map(({ text }, i) => ({ text, role: roles[i] ?? 'body', isSure: sure.has(i) })));
}

function withMarkup<T>(html: string, hints: Hints, read: (markup: string) => Result<T>): Result<T> {
  const markup = guarded(html);
  return 'html' in markup ? read(markup.html) : tooMuch(markup.excess, hints.name);
}

function tooMuch(excess: Excess, name: string) {
  const words = excess === 'deep' ? pages.tooDeep : pages.tooManyElements;
  return fail('too-large', words({ name: quoted(name) }));
}

function pageProblems(name: string, isPaid: boolean, isFound: boolean): readonly Failure[] {
  const words = [...(isPaid ? [pages.paid] : []), ...(isFound ? [] : [pages.noArticle])];
  return words.map((one) => fail('incomplete', one({ name: quoted(name) })).error);
}
