import type { PageBlock } from './blocks';
import { nearest } from './dom';

/** In characters: lines of menus, labels and headings are shorter. */
const SHORTEST_PROSE = 80;
/** In characters: Chinese, Japanese and Korean need about a third as many. */
const SHORTEST_DENSE_PROSE = 28;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** In characters: enough of a block to recognise its script. */
const SCRIPT_SAMPLE = 100;

/** The share of links from which a line is a menu or a teaser. */
const MENU_LINKS = 0.7;

/** Whether a block is running text: long enough, and not made of links. */
export function isProse(block: PageBlock | undefined): boolean {
  if (block === undefined) return false;
  return block.text.length >= shortestProse(block.text) && linkShare(block) < MENU_LINKS;
}

function shortestProse(text: string): number {
  const sample = text.slice(0, SCRIPT_SAMPLE);
  const isDense = (sample.match(DENSE)?.length ?? 0) > sample.length / 2;
  return isDense ? SHORTEST_DENSE_PROSE : SHORTEST_PROSE;
}

/** Whether a block is made of links. */
export function isMenu(block: PageBlock): boolean {
  return linkShare(block) >= MENU_LINKS;
}

const LINKS = new Set(['a']);

const shares = new WeakMap<PageBlock, number>();

/** The share of links in a block's text, from 0 to 1. */
export function linkShare(block: PageBlock): number {
  const known = shares.get(block);
  if (known !== undefined) return known;
  let linked = 0;
  for (const node of block.nodes) if (nearest(node, LINKS) !== null) linked += (node.textContent ?? '').trim().length;
  const share = block.text.length === 0 ? 0 : linked / block.text.length;
  shares.set(block, share);
  return share;
}
