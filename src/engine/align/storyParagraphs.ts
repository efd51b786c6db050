/** The story text of an article, each paragraph as sets of its words. */
import { endsSentence } from '../article/shape';
import { type Bag, bagOf, type OrderedBag, orderedBagOf } from './bags';
import type { PreparedArticle } from './prepare';
import type { Rarity } from './rarity';

/** One paragraph of story text. */
export interface StoryParagraph {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly bag: OrderedBag;
  /** Its words outside the frame of attribution (./framing): the statement, not its source. */
  readonly statement: Bag;
  readonly sentences: readonly Bag[];
  readonly headline: boolean;
  /** A headline whose words may all be capitalised, so that names cannot be recognised in it. */
  readonly titleCase: boolean;
  /** A label over part of the text: it repeats that part and adds no statement. */
  readonly crosshead: boolean;
}

/** The story text of both articles. */
export interface StoryParagraphs {
  readonly left: readonly StoryParagraph[];
  readonly right: readonly StoryParagraph[];
}

/**
 * Text of this many words that ends as a sentence is no crosshead, however it is set: outlets set leads and key
 * sentences as headings.
 */
const LEAST_SENTENCE = 8;

function isSentence({ article, paragraphs }: PreparedArticle, paragraph: number): boolean {
  const { from, to } = paragraphs[paragraph] ?? { from: 0, to: 0 };
  return to - from >= LEAST_SENTENCE && endsSentence(article.paragraphs[paragraph]?.text ?? '');
}

/** The paragraphs of an article's story text, in their order. */
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
