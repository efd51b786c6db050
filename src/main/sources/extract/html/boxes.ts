import type { PageBlock } from './blocks';
import { Containers } from './containers';
import type { DomElement } from './dom';
import { named, namesOf } from './names';

/** A box that site templates put into or beside an article, by the words in its class names and id. */
interface Box {
  readonly names: RegExp;
  /** True for boxes that are clutter only if they consist of links: other articles, or the lead of this one. */
  readonly isOfLinks: boolean;
}

/** One kind of box a line; each kind is judged separately. */
const BOXES: readonly Box[] = [
  `login, log in, sign in, registration, register, identity, barrier, blocker, auth, account`,
  `news ?letters?, sign ?up, subscribe, subscriptions?, abos?, abonnement, reg ?wall, mailing list`,
  `promos?, promotions?, promo ?box, offers?, marketing, upsell, donat(?:e|ion|ions), membership`,
  `ads?, adv, adverts?, advertisement, advertising, advertorial, anzeigen?, werbung, sponsor, sponsored, publicidad,
   publicite`,
  `share, sharing, share ?bar, socials?, social ?bar, follow, follow us, sharedaddy, addtoany, addthis`,
  `comments?, disqus, discussion, respond, replies`,
  `bread ?crumbs?, pagination, pager, tool ?bar, menu, nav, skip`,
  `tags?, tag ?list, tag ?cloud, keywords?, topics?, categories, hash ?tags?`,
  `outbrain, taboola, plista, recirc, recirculation, most ?read, most ?popular, most ?viewed, trending, popular`,
  `pull ?quotes?, quote ?box, tweet ?this`,
  `about (?:the )?authors?, authors? (?:bio|box|card|info|information|about|description|profile|teaser|biography), bio,
   biography, contributors?`,
  `cookies?, consent, opt ?in, external (?:content|embed), embed (?:placeholder|consent|privacy), privacy`,
  `(?:info|facts?|key ?facts|person|side|expandable|context|explainer|background|glossary) ?box(?:es)?`,
  `player, audio ?player, video ?player, podcast, playlist`,
].map((list) => ({ names: named(list), isOfLinks: false }));

const BOXES_OF_LINKS: Box = {
  names: named(`relateds?, recommended, recommendations?, recommend, read ?more, more ?on, more ?from, see ?also,
    also ?read, lees ?ook, mehr ?zum ?thema, teasers?, in ?line ?link, link ?box, link ?list, article ?list,
    list ?of ?links`),
  isOfLinks: true,
};

/** The share of an article's text that boxes of one kind may have; beyond it, the name describes the article itself. */
const MOST_IN_BOXES = 0.5;

/** The share of links in a container's text from which it lists other articles. */
const MADE_OF_LINKS = 0.4;

/** The kept blocks that are in boxes: advertising, subscriptions, other articles, buttons. */
export function boxedBlocks(blocks: readonly PageBlock[], kept: ReadonlySet<number>): ReadonlySet<number> {
  const containers = new Containers(blocks, kept);
  const boxed = new Set<number>();
  for (const { names, isOfLinks } of [...BOXES, BOXES_OF_LINKS]) {
    const isBox = (container: DomElement) =>
      names.test(namesOf(container)) && (!isOfLinks || containers.linkShareOf(container) >= MADE_OF_LINKS);
    const inside = [...kept].filter((i) => {
      const block = blocks[i];
      return block !== undefined && containers.find(block.element, isBox) !== null;
    });
    const length = inside.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
    if (length <= containers.total * MOST_IN_BOXES) for (const i of inside) boxed.add(i);
  }
  return boxed;
}

/** Whether an element is in a box that is clutter even if it does not consist of links. */
export function isInBox(element: DomElement, containers: Containers): boolean {
  return containers.find(element, (one) => BOXES.some(({ names }) => names.test(namesOf(one)))) !== null;
}
