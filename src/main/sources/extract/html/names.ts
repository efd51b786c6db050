import type { DomElement } from './dom';

/** Longer values are not names but data or an attack. */
const LONGEST_NAMES = 400;

const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-component-name', 'data-type'];

const names = new WeakMap<DomElement, string>();

/**
 * The class names, id and similar of an element as lower-case words, with single spaces between and around them: `"
 * newsletter sign up "` for `class="newsletter-signUp"`.
 */
export function namesOf(element: DomElement): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const given = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');
  const words = given
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');
  const name = ` ${words.trim()} `;
  names.set(element, name);
  return name;
}

/** The element and its ancestors, from the inside out, up to the body. */
export function* selfAndAncestors(element: DomElement | null | undefined): Generator<DomElement> {
  for (let at = element ?? null; at && at.localName !== 'body' && at.localName !== 'html'; ) {
    yield at;
    at = at.parentNode;
  }
}

/** An element's tag name and template names. */
export function ownForm(element: DomElement | undefined): string {
  return element === undefined ? '' : `${element.localName}${namesOf(element).replace(/\d+/g, '')}`;
}

/**
 * A regular expression for names that contain one of several words.
 *
 * @param list Comma-separated expressions for words as `namesOf` gives them: `"promos?, sign ?up"`.
 */
export function named(list: string): RegExp {
  const words = list.split(',').map((word) => word.replace(/\s+/g, ' ').trim());
  return new RegExp(`\\b(?:${words.join('|')})\\b`);
}
