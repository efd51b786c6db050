import type { Article, Paragraph, Role } from '../types';
import { assignRoles } from './assign';
import { splitPieces } from './blocks';
import { bylineIn, datesBesidePlace } from './byline';
import { findClaims } from './claims';
import { findCutOff } from './cutOff';
import { type Dateline, readDateline } from './dateline';
import { readDate, readDateLine } from './dates';
import { detectLanguage } from './language';
import { partMarkup } from './markup';
import { findOutlet, splitTitle } from './outlet';
import { withoutMetadata } from './plain';
import { isStoryText } from './roles';
import { type DraftParagraph, measure } from './shape';

/** A dateline opens the story; an agency in brackets further down is something else. */
const DATELINE_WITHIN = 3;
/** Books have this many paragraphs, articles do not: all of it is body then, which also bounds the work. */
const MOST_PARAGRAPHS = 5000;
/** Enough of the text to detect its language. */
const LANGUAGE_SAMPLE = 10_000;

function draftsWith(drafts: readonly DraftParagraph[], roles: readonly Role[], role: Role): DraftParagraph[] {
  return drafts.filter((_, i) => roles[i] === role);
}

/** A dateline and its substring of the text. */
interface DatelineFound {
  readonly dateline: Dateline;
  readonly text: string;
}

function findDateline(drafts: readonly DraftParagraph[], roles: readonly Role[]): DatelineFound | null {
  const [alone] = draftsWith(drafts, roles, 'dateline');
  const candidates = alone ? [alone] : draftsWith(drafts, roles, 'body').slice(0, DATELINE_WITHIN);
  for (const [i, { text }] of candidates.entries()) {
    const dateline = readDateline(text, i === 0);
    if (dateline) return { dateline, text: text.slice(0, dateline.end) };
  }
  return null;
}

/** The lines that may contain the date of publication, the likelier first. */
function datedLines(drafts: readonly DraftParagraph[], roles: readonly Role[]): readonly string[] {
  const beforeStory = roles.indexOf('body');
  const credits = draftsWith(drafts.slice(0, Math.max(0, beforeStory)), roles, 'credit');
  return [
    ...draftsWith(drafts, roles, 'date').flatMap((draft) => [draft.text, ...datesBesidePlace(draft)]),
    ...draftsWith(drafts, roles, 'byline').flatMap((draft) => bylineIn(draft)?.dates ?? []),
    ...[...draftsWith(drafts, roles, 'dateline'), ...credits].flatMap(datesBesidePlace),
  ];
}

/**
 * The date of publication. An unreadable date is unknown: the date of a later change is no substitute. Where no line
 * gives one, an agency's dateline may.
 */
function findPublished(lines: readonly string[], opening: string | null, language: string | null): string | null {
  const dates = lines.map((line) => readDateLine(line, language)).filter((date) => date !== null);
  const published = dates.filter(({ update }) => !update);
  const found = (published.length > 0 ? published : dates).find(({ iso }) => iso !== null)?.iso ?? null;
  return found ?? (dates.length === 0 && opening !== null ? readDate(opening, language) : null);
}

function findByline(drafts: readonly DraftParagraph[], roles: readonly Role[]): string | null {
  const [first] = draftsWith(drafts, roles, 'byline');
  return first ? (bylineIn(first)?.names ?? first.text) : null;
}

function languageSample(paragraphs: readonly Paragraph[]): string {
  let sample = '';
  for (const { role, text } of paragraphs) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    if (isStoryText(role)) sample += `${text.slice(0, LANGUAGE_SAMPLE)}\n`;
  }
  return sample;
}

function nothingKnown(paragraphs: readonly Paragraph[]): Article {
  return withoutMetadata(paragraphs, detectLanguage(languageSample(paragraphs)));
}

/**
 * Parses one outlet's text: paragraphs with their roles, and the facts that the text gives about itself. Any string is
 * an article of some sort; an empty one has no paragraphs. Every character that is not white space is in exactly one
 * paragraph, and missing facts are null or empty. Markup left in the text is clutter, or blanked out where it
 * interrupts words. Never throws; takes time linear in the source.
 */
export function parseArticle(source: string): Article {
  const pieces = splitPieces(source);
  if (pieces.length > MOST_PARAGRAPHS) {
    return nothingKnown(pieces.map(({ text, start, end }) => ({ text, role: 'body', start, end })));
  }
  const drafts = partMarkup(pieces).map(measure);
  const roles = assignRoles(drafts);
  const paragraphs = drafts.map(
    ({ text, start, end }, i): Paragraph => ({ text, role: roles[i] ?? 'body', start, end }),
  );
  const [headline] = draftsWith(drafts, roles, 'headline');
  const title = headline ? splitTitle(headline.text) : null;
  const opening = findDateline(drafts, roles);
  const dateline = opening?.dateline;
  const outlet = findOutlet(
    drafts,
    roles,
    [title?.outlet ?? null, dateline?.outlet ?? null],
    dateline?.agencies[0] ?? null,
  );
  const language = detectLanguage(languageSample(paragraphs));
  const agencyClaims = findClaims(drafts, roles, dateline?.agencies ?? [], outlet);
  return {
    outlet,
    outletFrom: outlet === null ? null : 'text',
    headline: title?.headline ?? null,
    byline: findByline(drafts, roles),
    dateline: dateline?.place ?? null,
    published: findPublished(datedLines(drafts, roles), opening?.text ?? null, language),
    agencies: agencyClaims.map(({ agency }) => agency),
    agencyClaims,
    cutOff: findCutOff(paragraphs),
    language,
    paragraphs,
  };
}
