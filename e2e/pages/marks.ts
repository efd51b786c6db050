/**
 * Every selector of the window that is neither a role nor a name: data attributes, ids and tags. Only page objects use
 * them, so that a rename in the window is one edit here.
 */

export type Side = 'left' | 'right';

export const marks = {
  /** Both articles' headlines, outlets and figures, above the texts. */
  heads: '#header',
  /** The page cached by the previous start. It is visible, but does not respond yet. */
  keptPage: '#root > [inert]',
  /** The sentence that sums up the comparison. */
  summary: 'main > p',
  /** The difference the reader is at, or a part of it. */
  current: '[data-current]',
  /** A difference that the keys stop at. */
  stop: '[data-stop]',
  focusedInText: 'main:focus, main :focus',
  /** An element with the focus outside of every dialog. The window itself may have it between a dialog's two ends. */
  focusedBehindDialog: ':focus:not(dialog, dialog *, body)',
  /** A paragraph, on any kind of element. */
  paragraph: '[data-paragraph]',
  paragraphsOf: (side: Side) => `[data-paragraph^="${side}-"]`,
  /** `index` counts from 0. */
  paragraphAt: (side: Side, index: number) => `[data-paragraph="${side}-${index}"]`,
  /** A paragraph's text, without its number and its sign. */
  paragraphText: 'p[data-paragraph]',
  /** One side of a row. */
  sideOf: (side: Side) => `[data-side="${side}"]`,
  /** One text with the words of both outlets in it, as in a narrow window. */
  mergedText: 'main p:has(del):has(ins)',
  link: '[data-link]',
  linkOfRelation: (relation: string) => `[data-link][data-relation="${relation}"]`,
  /** Words marked as changed. */
  change: '[data-kind]',
  changesIn: (side: Side) => `[data-kind][data-side="${side}"]`,
  changesOfKind: (kind: string) => `[data-kind="${kind}"]`,
  anyColumn: '[data-scroller]',
  column: (side: Side) => `[data-scroller="${side}"]`,
  /** From a paragraph of a column: the paragraph with everything beside it. */
  aroundParagraph: 'xpath=ancestor::*[@role="group"][1]',
  /** A ribbon or a stub between the columns. */
  strand: '[data-strand]',
  ribbon: '[data-strand][data-kind="ribbon"]',
  ribbonOf: (left: number, right: number) => `[data-strand="${left}-${right}"][data-kind="ribbon"] path`,
  selectedRibbon: '[data-strand][data-kind="ribbon"][data-selected]',
  stub: '[data-strand][data-kind="stub"]',
  /** A rendered element in a stretch of the text, as opposed to its placeholder. */
  drawn: '[data-stretch] > :not([data-placeholder])',
  /** The box that selects an article in a list. */
  articleCheck: '[data-check]',
} as const;

/** Attributes whose values page objects read. */
export const attributes = { link: 'data-link', paragraph: 'data-paragraph', strandKind: 'data-kind' } as const;
