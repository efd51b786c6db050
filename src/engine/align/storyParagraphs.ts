/** The paragraphs of an article that report the event, as sets of their words. */
import { endsSentence } from '../article/shape';
import { type Bag, bagOf, type OrderedBag, orderedBagOf } from './bags';
import type { PreparedArticle } from './prepare';
import type { Rarity } from './rarity';

/** A told paragraph of one article. */
export interface StoryParagraph {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly bag: OrderedBag;
  /** Its words outside the frame of attribution (./framing): what it says, not who said so. */
  readonly statement: Bag;
  readonly sentences: readonly Bag[];
  readonly headline: boolean;
  /** A headline whose words may all be capitalised, so that names cannot be recognised in it. */
  readonly titleCase: boolean;
  /** A label over part of the text: it repeats what that part says and states nothing itself. */
  readonly crosshead: boolean;
}

/** The told paragraphs of both articles. */
export interface StoryParagraphs {
  readonly left: readonly StoryParagraph[];
  readonly right: readonly StoryParagraph[];
}

/** Words of a sentence that is no label, however it is set: outlets set leads and key sentences as headings. */
const LEAST_SENTENCE = 8;

function isSentence({ article, paragraphs }: PreparedArticle, paragraph: number): boolean {
  const { from, to } = paragraphs[paragraph] ?? { from: 0, to: 0 };
  return to - from >= LEAST_SENTENCE && endsSentence(article.paragraphs[paragraph]?.text ?? '');
}

/** The told paragraphs of an article in their order. */
export function storyParagraphsOf(prepared: PreparedArticle, weigh: Rarity): readonly StoryParagraph[] {
  const sentences = prepared.paragraphs.map((): Bag[] => []);
  for (const { paragraph, from, to } of prepared.sentences)
    sentences[paragraph]?.push(bagOf(prepared.words, from, to, weigh));
  return prepared.paragraphs.flatMap(({ from, to }, paragraph) => {
    if (to === from) return [];
    const role = prepared.article.paragraphs[paragraph]?.role;
    const headline = role === 'headline';
    const statement = prepared.words.slice(from, to).filter(({ framed }) => !framed);
    return [
      {
        paragraph,
        bag: orderedBagOf(prepared.words, from, to, weigh),
        statement: bagOf(statement, 0, statement.length, weigh),
        sentences: sentences[paragraph] ?? [],
        headline,
        titleCase: headline && prepared.language.titleCase,
        crosshead: role === 'crosshead' && !isSentence(prepared, paragraph),
      },
    ];
  });
}
