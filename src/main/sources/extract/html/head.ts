import type { Role } from '../../../../contract';
import { parseArticle, readDate } from '../../../../engine';
import type { PageBlock } from './blocks';
import { isInBox } from './boxes';
import { Containers } from './containers';
import { type DomElement, nearest } from './dom';
import type { PageMetadata } from './metadata';
import { around, named, namesOf, ownForm } from './names';
import { isMenu, isProse } from './prose';
import { isAround } from './story';
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

/** Longer texts are not bylines and not dates though they are in an element so called. */
const LONGEST_LABEL = 200;

/** The description in a page's metadata is often cut; this many letters and digits of it identify a text. */
const TELLING_START = 40;

/** A heading of fewer characters below the headline is a label or a crosshead. */
const SHORTEST_STANDFIRST = 25;

/** A longer paragraph is body, unless its name or the description says that it is a standfirst. In characters. */
const LONGEST_STANDFIRST = 700;

/** A list of lines is no standfirst. */
const MOST_LINES = 4;

/** The part of a page between its headline and the body of its article. */
export interface PageHead {
  /** Indices of its blocks. */
  readonly zone: ReadonlySet<number>;
  /** The form that most paragraphs of the body have. */
  readonly bodyForm: string;
  /** The elements that paragraphs of that form are children of. */
  readonly bodyParents: ReadonlySet<DomElement>;
  readonly containers: Containers;
  /** The element of the headline. */
  readonly heading: DomElement | undefined;
}

/** Finds where the head of a page ends: before the first paragraph of the form that most of the body has. */
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
 * The role of a block in the head of a page; null for an ordinary block of the body.
 *
 * @param isKept Whether the block belongs to the story as found so far.
 */
export function headRole(block: PageBlock, isKept: boolean, head: PageHead, metadata: PageMetadata): Role | null {
  const { element, text } = block;
  const { containers } = head;
  if (!isKept && (isAround(element) || isInBox(element, containers))) return 'boilerplate';
  const isDescribed = isDescription(text, metadata.description);
  // The lines of a block may be different things; the engine separates them.
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
  // A sentence that names its reporter is a sentence.
  if ((isAuthor || hasName) && !(isProse(block) && SENTENCE_END.test(text))) return 'byline';
  const isDate = element.localName === 'time' || element.querySelector('time') !== null || isNamed(DATE);
  if (isDate && (/\d/.test(text) || element.localName === 'time')) return 'date';
  return !isProse(block) && readDate(text, language?.value ?? null) !== null && isMostlyDate(text) ? 'date' : null;
}

function isAuthorElement(element: DomElement): boolean {
  return /\bauthor\b/.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
}

/** Characters: a long label, a weekday, a date and a time with its zone fit in, a sentence about a date seldom does. */
const LONGEST_DATE_LINE = 60;

/** Whether a line is short enough to be a date, its label and its time. */
function isMostlyDate(text: string): boolean {
  return text.length <= LONGEST_DATE_LINE && !SENTENCE_END.test(text.replace(/\.$/, ''));
}

/** Whether a text is the description that the page gives of itself, or begins with it. */
function isDescription(text: string, description: string | null): boolean {
  if (description === null) return false;
  const [one, other] = [bare(text), bare(description)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= TELLING_START && long.startsWith(short);
}

const SET_OFF = new Set(['strong', 'b', 'em', 'i']);

/** A standfirst is recognised by its name, or by its form and the description of the page together. */
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

/** Whether a heading has text below it in a container of both, apart from the headline: it is of that text alone. */
function headsText({ element, text }: PageBlock, { containers, heading }: PageHead): boolean {
  const shared = new Set(around(heading));
  for (const container of around(element)) {
    if (shared.has(container)) return false;
    if (containers.sizeOf(container) > text.length) return true;
  }
  return false;
}

function isChildOf(element: DomElement | undefined, parents: ReadonlySet<DomElement>): boolean {
  return element?.parentNode != null && parents.has(element.parentNode);
}
