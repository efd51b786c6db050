import type { Article, Paragraph, Role } from '../types';
import { assignRoles } from './assign';
import { splitPieces } from './blocks';
import { besidesByline, readByline } from './byline';
import { findClaims } from './claims';
import { findCutOff } from './cutOff';
import { type Dateline, readDateline } from './dateline';
import { readDateLine } from './dates';
import { detectLanguage } from './language';
import { findOutlet, splitTitle } from './outlet';
import { withoutMetadata } from './plain';
import { isTold } from './roles';
import { type Draft, measure } from './shape';

/** A dateline opens the story; an agency in brackets further down is something else. */
const DATELINE_WITHIN = 3;
/** Books have so many paragraphs, articles do not: all of it is body then, which also bounds the work. */
const MOST_PARAGRAPHS = 5000;
/** Enough of the text to tell its language. */
const LANGUAGE_SAMPLE = 10_000;

function draftsWith(drafts: readonly Draft[], roles: readonly Role[], role: Role): Draft[] {
  return drafts.filter((_, i) => roles[i] === role);
}

function findDateline(drafts: readonly Draft[], roles: readonly Role[]): Dateline | null {
  const [alone] = draftsWith(drafts, roles, 'dateline');
  if (alone) return readDateline(alone.text, true);
  const body = draftsWith(drafts, roles, 'body').slice(0, DATELINE_WITHIN);
  for (const [i, draft] of body.entries()) {
    const dateline = readDateline(draft.text, i === 0);
    if (dateline) return dateline;
  }
  return null;
}

function findPublished(drafts: readonly Draft[], roles: readonly Role[]): string | null {
  const lines = [
    ...draftsWith(drafts, roles, 'date').map(({ text }) => text),
    ...draftsWith(drafts, roles, 'byline').map(({ text }) => besidesByline(text)),
  ];
  const dated = lines.map(readDateLine).filter((line) => line !== null && line.iso !== null);
  return (dated.find((line) => !line?.update) ?? dated[0])?.iso ?? null;
}

function findByline(drafts: readonly Draft[], roles: readonly Role[]): string | null {
  const [first] = draftsWith(drafts, roles, 'byline');
  return first ? (readByline(first, false) ?? first.text) : null;
}

function languageSample(paragraphs: readonly Paragraph[]): string {
  let sample = '';
  for (const { role, text } of paragraphs) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    if (isTold(role)) sample += `${text.slice(0, LANGUAGE_SAMPLE)}\n`;
  }
  return sample;
}

function nothingKnown(paragraphs: readonly Paragraph[]): Article {
  return withoutMetadata(paragraphs, detectLanguage(languageSample(paragraphs)));
}

/**
 * Reads one outlet's text: paragraphs with their roles, and what the text says of itself. Any string is an article of
 * some sort; an empty one has no paragraphs. Every character that is not white space lies in exactly one paragraph, and
 * what the text does not say is null or empty. Never throws; takes time linear in the source.
 */
export function parseArticle(source: string): Article {
  const pieces = splitPieces(source);
  if (pieces.length > MOST_PARAGRAPHS) {
    return nothingKnown(pieces.map(({ text, start, end }) => ({ text, role: 'body', start, end })));
  }
  const drafts = pieces.map(measure);
  const roles = assignRoles(drafts);
  const paragraphs = drafts.map(
    ({ text, start, end }, i): Paragraph => ({ text, role: roles[i] ?? 'body', start, end }),
  );
  const [headline] = draftsWith(drafts, roles, 'headline');
  const title = headline ? splitTitle(headline.text) : null;
  const dateline = findDateline(drafts, roles);
  const outlet = findOutlet(
    drafts,
    roles,
    [title?.outlet ?? null, dateline?.outlet ?? null],
    dateline?.agencies[0] ?? null,
  );
  const agencyClaims = findClaims(drafts, roles, dateline?.agencies ?? [], outlet);
  return {
    outlet,
    outletFrom: outlet === null ? null : 'text',
    headline: title?.headline ?? null,
    byline: findByline(drafts, roles),
    dateline: dateline?.place ?? null,
    published: findPublished(drafts, roles),
    agencies: agencyClaims.map(({ agency }) => agency),
    agencyClaims,
    cutOff: findCutOff(paragraphs),
    language: detectLanguage(languageSample(paragraphs)),
    paragraphs,
  };
}
