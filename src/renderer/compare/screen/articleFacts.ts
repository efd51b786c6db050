/** The facts of an article under its headline. */
import type { Article } from '../../../contract';
import { head as words } from '../../../messages/compare/page';
import { paragraphs as countParagraphs } from '../../../messages/compare/statements';
import { formatMoment } from '../../../viewmodel/labels/dates';
import { longestEvidence } from '../../../viewmodel/labels/oneSided';
import { capitalised, excerpt } from '../../../viewmodel/labels/text';
import { claimFacts } from '../../../viewmodel/pair/claims';
import { isProse } from '../../../viewmodel/pair/sides';

/** `AMMAN` as `Amman`: dispatches write datelines in capitals, which are too loud for a line of facts. */
function calmPlace(place: string): string {
  return place.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A fact of an article, and its tooltip. */
export interface ArticleFact {
  readonly text: string;
  readonly title?: string;
  /** Whether it is worded by Crossread, and capitalised at the start of a line. */
  readonly isOurs?: boolean;
}

/** Where an outlet's name was found, if not in the text itself. */
function outletFact({ outletFrom }: Article): readonly ArticleFact[] {
  if (outletFrom !== 'file name' && outletFrom !== 'folder' && outletFrom !== 'list') return [];
  return [{ text: words.outletFrom[outletFrom], title: words.outletFromTitle, isOurs: true }];
}

/** Byline, place, time and the rest, in the order of the line. */
export function articleFacts(article: Article): readonly ArticleFact[] {
  const { byline, dateline, published, cutOff } = article;
  const facts: readonly ArticleFact[] = [
    ...(byline === null ? [] : [{ text: byline }]),
    ...(dateline === null ? [] : [{ text: calmPlace(dateline) }]),
    ...(published === null ? [] : [{ text: formatMoment(published) }]),
    ...claimFacts(article).map((text) => ({ text, isOurs: true })),
    ...outletFact(article),
    { text: countParagraphs({ count: article.paragraphs.filter(isProse).length }) },
    ...(cutOff === null
      ? []
      : [{ text: words.cutOff({ evidence: excerpt(cutOff, longestEvidence) }), title: words.cutOffTitle }]),
  ];
  return facts.map((fact, at) => (at === 0 && fact.isOurs ? { ...fact, text: capitalised(fact.text) } : fact));
}
