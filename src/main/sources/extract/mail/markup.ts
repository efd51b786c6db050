import { blocksOf, type PageBlock } from '../html/blocks';
import { bodyOf, type DomDocument, type DomElement, documentOf } from '../html/dom';
import { guarded } from '../html/guard';
import { isHidden } from '../html/hidden';
import { removeReferenceMarks } from '../references';
import type { MailLine } from './lines';

/** Surrounds quoted messages, but also text that an article sets apart. */
const QUOTATION = 'blockquote';
/** Class names and ids that mail programs give the signature below a message. */
const SIGNATURE =
  '.gmail_signature, .moz-signature, #Signature, [id^="AppleMailSignature"], .protonmail_signature_block';
/** The preview line that mail programs show next to the subject, hidden in the mail itself in the common ways. */
const PREVIEW = '[style*="mso-hide" i], [style*="max-height:0" i], [style*="max-height: 0" i], [class*="preheader" i]';
const CAPTION = 'figcaption, caption, [class*="caption" i]';

/** The share of links from which a line is a menu. */
const MENU_LINKS = 0.9;
/** In words: a button; a headline that is a link has more. */
const LONGEST_BUTTON = 3;

/** The lines of a message in HTML, or null if it is nested too deeply or has too many elements. */
export function linesOfMarkup(html: string): readonly MailLine[] | null {
  const markup = guarded(html);
  if ('excess' in markup) return null;
  const document: DomDocument = documentOf(markup.html);
  removeReferenceMarks(document);
  let isFirst = true;
  return blocksOf(bodyOf(document)).flatMap((block) => {
    const depth = depthOf(block.element);
    const role = roleOf(block);
    return block.text.split('\n').map((text, at): MailLine => {
      const gap = isFirst ? 0 : at === 0 ? 2 : 1;
      isFirst = false;
      return { text, depth, role, gap };
    });
  });
}

function depthOf(element: DomElement): number {
  let depth = 0;
  for (let at = element.closest(QUOTATION); at; at = at.parentNode?.closest(QUOTATION) ?? null) depth += 1;
  return depth;
}

function roleOf(block: PageBlock): MailLine['role'] {
  const { element } = block;
  if (isHidden(element) || element.closest(`${PREVIEW}, ${SIGNATURE}`) || isMenu(block)) return 'boilerplate';
  if (element.closest('h1')) return 'headline';
  if (element.closest(CAPTION)) return 'caption';
  return element.closest('h2, h3, h4, h5, h6') ? 'crosshead' : 'body';
}

/** Buttons and rows of links: "Share", "Read more", "World | Business | Sport". */
function isMenu({ element, nodes, text }: PageBlock): boolean {
  if (element.closest('h1, h2, h3, h4, h5, h6')) return false;
  const links = new Set<DomElement>();
  let linked = 0;
  for (const node of nodes) {
    const link = node.parentNode?.closest('a');
    if (!link) continue;
    links.add(link);
    linked += lettersIn(node.textContent ?? '');
  }
  if (linked === 0 || linked < lettersIn(text) * MENU_LINKS) return false;
  return links.size > 1 || text.trim().split(/\s+/).length <= LONGEST_BUTTON;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
