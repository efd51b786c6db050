/** Descriptions of articles and stories in the library. */
import type { ArticleItem, StoryItem } from '../../contract';
import { articles } from '../../messages/library/articles';
import { counts } from '../../messages/library/counts';
import { stories } from '../../messages/library/stories';
import { LOCALE } from '../../messages/message';
import { claimFacts } from '../pair/claims';
import { formatDay, formatMoment } from './dates';
import { excerpt, visible } from './text';

/** Outlets named in a story's line; the rest are counted. */
const MAX_NAMED_OUTLETS = 3;
/** Longest title inside a sentence, in UTF-16 units. */
const MAX_TITLE_LENGTH = 60;

/** The headline of an article, or the name of its file where it has none. */
export function headlineOf({ headline, name }: Pick<ArticleItem, 'headline' | 'name'>): string {
  return visible(headline ?? name);
}

/** The outlet of an article, or the name of its file where the outlet is unknown. */
export function outletOf({ outlet, name }: Pick<ArticleItem, 'outlet' | 'name'>): string {
  return visible(outlet ?? name);
}

/** The headline in a list beside the outlet. The file name is not shown twice. */
export function listedHeadline(article: Pick<ArticleItem, 'headline' | 'name' | 'outlet'>): string {
  return article.headline === null && article.outlet === null ? articles.noHeadline : headlineOf(article);
}

/** A title for use in a sentence, shortened: `“Russia wins promise of reform”`. */
export function quoted(title: string): string {
  return `“${excerpt(title, MAX_TITLE_LENGTH)}”`;
}

/** `1 article`, `1,598 articles`. */
export function articlesCounted(count: number): string {
  return counts.articles({ count });
}

/** `1 story`, `18 stories`. */
export function storiesCounted(count: number): string {
  return counts.stories({ count });
}

/** Whether Crossread suggests this story, and the user has not kept it. A single article suggests nothing. */
export function isSuggested({ confirmed, articles: count }: Pick<StoryItem, 'confirmed' | 'articles'>): boolean {
  return !confirmed && count > 1;
}

/** `Reuters, BBC News, The Guardian and 2 more`. */
export function outletsLine(outlets: readonly string[]): string {
  const named = outlets.slice(0, MAX_NAMED_OUTLETS).map(visible).join(', ');
  const more = outlets.length - MAX_NAMED_OUTLETS;
  return more > 0 ? stories.outletsAndMore({ outlets: named, more }) : named;
}

/** Date, number of articles and outlets of a story, with a short date in lists and a long one below its title. */
export function storyFacts({ date, articles: count, outlets }: StoryItem, dates: 'short' | 'long'): string {
  const day = date === null ? '' : dates === 'short' ? formatMoment(date) : formatDay(date);
  return [day, articlesCounted(count), outletsLine(outlets)].filter((fact) => fact !== '').join(' · ');
}

/** The facts about an article below its headline in a list: byline, agency claims, language, encoding. */
export function articleFacts(article: ArticleItem): readonly string[] {
  const { byline, encoding, language } = article;
  return [
    byline === null ? '' : visible(byline),
    ...claimFacts(article).map(visible),
    language === null || language === 'en' ? '' : languageName(language),
    encoding === null ? '' : articles.readAs({ encoding }),
  ].filter((fact) => fact !== '');
}

const languages = new Intl.DisplayNames(LOCALE, { type: 'language' });

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The day an article was published, as `7 Feb 2012`; empty when unknown. */
export function dateOf(published: string | null): string {
  return published === null ? '' : formatMoment(published.slice(0, 'yyyy-mm-dd'.length));
}

/** An article among its versions: `The Guardian, 7 Feb 2012`. */
export function versionLabel(article: ArticleItem): string {
  return [outletOf(article), dateOf(article.published)].filter((part) => part !== '').join(', ');
}
