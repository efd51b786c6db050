import { parseArticle, type Role, readDate } from '../../../../engine';
import type { PageBlock } from './blocks';
import { isInBox } from './boxes';
import { Containers } from './containers';
import { type DomElement, nearest } from './dom';
import type { PageMetadata } from './metadata';
import { named, namesOf, ownForm, selfAndAncestors } from './names';
import { isMenu, isProse } from './prose';
import { isOutsideArticle } from './story';
import { bare } from './words';

const BYLINE = named(
  `byline, bylines, authors?, autor, autoren, autores, auteur, writer, signature, contributors?, reporter`,
);
const DATE =
  named(`date, dates, datetime, timestamp, time ?stamp, pub ?date, published, publish(?:ed)? ?(?:date|time|on|at),
    dateline, updated, fecha, datum`);
const STANDFIRST =
  named(`stand ?first, sub ?title, sub ?headline, sub ?head, sub ?heading, sub ?header, dek, deck, strap ?line,
    excerpt, abstract, vorspann, unterzeile, preamble, ingress, chapo, chapeau, entradilla, bajada, copete,
    sommario, occhiello, preface, summary, (?:article|head|headline|news|story|post|content|entry)
    (?:lead|lede|intro|introduction|teaser|description)`);

/** In characters: longer texts are not bylines or dates, even in an element named like one. */
const LONGEST_LABEL = 200;

/** A page's description of itself is often cut; this many of its letters and digits identify a text. */
const IDENTIFYING_START = 40;

/** In characters: a shorter heading below the headline is a label or a crosshead. */
const SHORTEST_STANDFIRST = 25;

/** In characters: a longer paragraph is body, unless its name or the description says it is a standfirst. */
const LONGEST_STANDFIRST = 700;

/** More lines than this are a list, not a standfirst. */
const MOST_LINES = 4;

/** The part of a page between its headline and the body of its article. */
export interface PageHead {
  /** Indices of its blocks. */
  readonly zone: ReadonlySet<number>;
  /** The form of most paragraphs of the body. */
  readonly bodyForm: string;
  /** The parents of the paragraphs with that form. */
  readonly bodyParents: ReadonlySet<DomElement>;
  readonly containers: Containers;
  /** The element of the headline. */
  readonly heading: DomElement | undefined;
}

/** Finds the end of a page's head: before the first paragraph with the form of most of the body. */
export function headOf(blocks: readonly PageBlock[], story: ReadonlySet<number>, headline: number): PageHead {
  const lengths = new Map<string, number>();
  for (const i of story) {
    const block = blocks[i];
    if (i > headline && block && isProse(block)) {
      lengths.set(ownForm(block.element), (lengths.get(ownForm(block.element)) ?? 0) + block.text.length);
    }
  }
  const [bodyForm = ''] = [...lengths].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const ofBody = [...story].filter(
    (i) => i > headline && isProse(blocks[i]) && ownForm(blocks[i]?.element) === bodyForm,
  );
  const parents = new Map<DomElement, number>();
  for (const i of ofBody) {
    const parent = blocks[i]?.element.parentNode;
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  const most = Math.max(0, ...parents.values());
  const bodyParents = new Set(
    [...parents].filter(([, count]) => count > 1 || count === most).map(([parent]) => parent),
  );
  const containers = new Containers(blocks, story);
  const first = ofBody.find((i) => isChildOf(blocks[i]?.element, bodyParents)) ?? headline;
  const start = headline >= 0 ? headline + 1 : Math.min(first, ...story);
  const zone: ReadonlySet<number> = new Set(blocks.map((_, i) => i).slice(start, Math.max(start, first + 1)));
  return { zone, bodyForm, bodyParents, containers, heading: blocks[headline]?.element };
}

/**
 * The role of a block in the head of a page; null if it is like the rest of the body.
 *
 * @param isKept Whether the block is part of the story found so far.
 */
export function headRole(block: PageBlock, isKept: boolean, head: PageHead, metadata: PageMetadata): Role | null {
  const { element, text } = block;
  const { containers } = head;
  if (!isKept && (isOutsideArticle(element) || isInBox(element, containers))) return 'boilerplate';
  const isDescribed = isDescription(text, metadata.description);
  // The lines of a block may have different roles; the engine separates them.
  const isLines = isKept && text.includes('\n');
  if (!isDescribed && !isLines && text.length <= LONGEST_LABEL) {
    const label = labelRole(block, containers, metadata);
    if (label !== null) return label;
  }
  if (isStandfirst(block, isDescribed, head)) return 'standfirst';
  if (isKept) return null;
  if (isProse(block) && !isMenu(block) && SENTENCE_END.test(text)) return 'body';
  const [alone] = text.length <= LONGEST_LABEL ? parseArticle(text).paragraphs : [];
  return alone?.role === 'date' || alone?.role === 'byline' ? alone.role : 'boilerplate';
}

const SENTENCE_END = /[.!?…。！？।؟][\p{Pf}\p{Pe}"'“]{0,3}$/u;

function labelRole(block: PageBlock, containers: Containers, { byline, language }: PageMetadata): Role | null {
  const { element, text } = block;
  const isNamed = (names: RegExp) => containers.find(element, (container) => names.test(namesOf(container))) !== null;
  const isAuthor = containers.find(element, isAuthorElement) !== null || isNamed(BYLINE);
  const hasName = byline !== null && bare(text).includes(bare(byline.value));
  // A sentence that names its reporter is not a byline.
  if ((isAuthor || hasName) && !(isProse(block) && SENTENCE_END.test(text))) return 'byline';
  const isDate = element.localName === 'time' || element.querySelector('time') !== null || isNamed(DATE);
  if (isDate && (/\d/.test(text) || element.localName === 'time')) return 'date';
  return !isProse(block) && readDate(text, language?.value ?? null) !== null && isMostlyDate(text) ? 'date' : null;
}

function isAuthorElement(element: DomElement): boolean {
  return /\bauthor\b/.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
}

/** In characters: fits a long label, a weekday, a date and a time with its zone, but seldom a sentence about a date. */
const LONGEST_DATE_LINE = 60;

/** Whether a line is short enough to be a date with its label and time. */
function isMostlyDate(text: string): boolean {
  return text.length <= LONGEST_DATE_LINE && !SENTENCE_END.test(text.replace(/\.$/, ''));
}

/** Whether a text is, or begins with, the page's description of itself. */
function isDescription(text: string, description: string | null): boolean {
  if (description === null) return false;
  const [one, other] = [bare(text), bare(description)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= IDENTIFYING_START && long.startsWith(short);
}

const SET_OFF = new Set(['strong', 'b', 'em', 'i']);

/** A standfirst is recognised by its name, or by its form together with the page's description. */
function isStandfirst(block: PageBlock, isDescribed: boolean, head: PageHead): boolean {
  const { element, nodes, text } = block;
  const { bodyForm, bodyParents, containers } = head;
  if (isMenu(block)) return false;
  const isApart = !isChildOf(element, bodyParents);
  const isOther = ownForm(element) !== bodyForm;
  const isSetOff = nodes.every((node) => nearest(node, SET_OFF) !== null);
  const isNamed = containers.find(element, (one) => !bodyParents.has(one) && STANDFIRST.test(namesOf(one))) !== null;
  const isNamedSo = isNamed || element.getAttribute('itemprop') === 'description';
  if (isNamedSo && (isDescribed || text.split('\n').length <= MOST_LINES)) return true;
  if (isDescribed) return isOther || isApart || isSetOff;
  if (/^h[2-6]$/.test(element.localName)) {
    return text.length >= SHORTEST_STANDFIRST && (SENTENCE_END.test(text) || !headsText(block, head));
  }
  const isShort = text.length <= LONGEST_STANDFIRST && !text.includes('\n');
  return isProse(block) && isShort && isApart && (isOther || isSetOff);
}

/**
 * Whether a heading shares a container with text below it, but not with the headline: it belongs to that text alone.
 */
function headsText({ element, text }: PageBlock, { containers, heading }: PageHead): boolean {
  const shared = new Set(selfAndAncestors(heading));
  for (const container of selfAndAncestors(element)) {
    if (shared.has(container)) return false;
    if (containers.sizeOf(container) > text.length) return true;
  }
  return false;
}

function isChildOf(element: DomElement | undefined, parents: ReadonlySet<DomElement>): boolean {
  return element?.parentNode != null && parents.has(element.parentNode);
}
