import type { Article, Paragraph } from '../../../contract';
import { claimsOf, findCutOff, isClutterAlone, parseArticle } from '../../../engine';
import type { Extracted, ExtractedBlock, MetadataSource, SourcedValue } from './types';

/**
 * The article in an extracted text. Everything but clutter is parsed by its words; then the roles given by the
 * source's markup or layout override them. Every character that is not white space is in a paragraph, at its own
 * offset.
 */
export function articleOf({ text, blocks, metadata }: Extracted): Article {
  const clutter = blocks.filter(({ role }) => role === 'boilerplate');
  const parsed = parseArticle(withoutClutter(text, clutter));
  const told = withKnownRoles(parsed.paragraphs, blocks);
  const paragraphs = [...told, ...clutter.map((block) => clutterOf(text, block))].sort((a, b) => a.start - b.start);
  const headline = told.find(({ role }) => role === 'headline')?.text ?? null;
  const outlet = metadata.outlet?.value ?? parsed.outlet;
  const credited = metadata.agency ? [{ agency: metadata.agency.value, claim: 'credits' as const }] : [];
  const agencyClaims = claimsOf(outlet, [...credited, ...parsed.agencyClaims]);
  return {
    outlet,
    outletFrom: metadata.outlet ? 'metadata' : parsed.outletFrom,
    headline:
      unlessDoubtful(metadata.headline, 'mail') ?? headline ?? parsed.headline ?? metadata.headline?.value ?? null,
    byline: unlessDoubtful(metadata.byline, 'page') ?? parsed.byline ?? metadata.byline?.value ?? null,
    dateline: parsed.dateline,
    published: unlessDoubtful(metadata.published, 'mail') ?? parsed.published ?? metadata.published?.value ?? null,
    agencies: agencyClaims.map(({ agency }) => agency),
    agencyClaims,
    // A paywall notice is clutter, yet it shows that the text ends here.
    cutOff: findCutOff(paragraphs),
    language: parsed.language ?? metadata.language?.value ?? null,
    paragraphs,
  };
}

/**
 * The value, unless it comes from the source that is doubtful for it: a mail's date is when it was sent, and the byline
 * visible on a page has words around the name that the engine knows ("By ...").
 */
function unlessDoubtful(said: SourcedValue | null, doubtful: MetadataSource): string | null {
  return said && said.from !== doubtful ? said.value : null;
}

/**
 * Replaces clutter with spaces, so that offsets stay the same and the engine does not take a menu for the start of
 * the article. The line break after a block goes too: blank lines between paragraphs mean something to the engine.
 */
function withoutClutter(text: string, clutter: readonly ExtractedBlock[]): string {
  let blanked = '';
  let done = 0;
  for (const { start, end } of clutter) {
    const after = end + (/^\s*/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    blanked += text.slice(done, start) + ' '.repeat(after - start);
    done = after;
  }
  return blanked + text.slice(done);
}

function clutterOf(text: string, { start, end }: ExtractedBlock): Paragraph {
  return { text: text.slice(start, end).replace(/[\n\v\f\r\u2028\u2029]/g, ' '), role: 'boilerplate', start, end };
}

/**
 * Applies the roles known from markup or layout over those found from the words. A block marked `body` says only that
 * it belongs to the article, so it overrides nothing but doubt about that.
 */
function withKnownRoles(paragraphs: readonly Paragraph[], blocks: readonly ExtractedBlock[]): readonly Paragraph[] {
  const hasHeadline = blocks.some(({ role }) => role === 'headline');
  let at = 0;
  return paragraphs.map((paragraph) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= paragraph.start) at += 1;
    const block = blocks[at];
    const said = block && block.start <= paragraph.start ? block.role : null;
    // A heading inside an article may belong to a box, which its words give away.
    const isDoubted = said === 'crosshead' && paragraph.role === 'boilerplate';
    if (said !== null && said !== 'body' && !isDoubted) return { ...paragraph, role: said };
    // A paragraph near the end may look like matter after the story; the page knows better where the story ends.
    const isOverruled = block?.isSure === true && paragraph.role === 'boilerplate';
    if (said === 'body' && isOverruled && !isClutterAlone(paragraph.text)) {
      return { ...paragraph, role: 'body' };
    }
    return hasHeadline && paragraph.role === 'headline' ? { ...paragraph, role: 'body' } : paragraph;
  });
}
