/** How articles and stories are described in the library. */
import type { ArticleItem, StoryItem } from '../../contract';
import { articles } from '../../messages/library/articles';
import { counts } from '../../messages/library/counts';
import { stories } from '../../messages/library/stories';
import { LOCALE } from '../../messages/message';
import { claimFacts } from '../pair/claims';
import { formatDay, formatMoment } from './dates';
import { excerpt, visible } from './text';

/** Outlets named in one line of a story; more are counted. */
const namedOutlets = 3;
/** Characters of a title inside a sentence. */
const quotedTitle = 60;

/** The headline of an article, or the name of its file where it has none. */
export function headlineOf({ headline, name }: Pick<ArticleItem, 'headline' | 'name'>): string {
  return visible(headline ?? name);
}

/** The outlet of an article, or the name of its file where the outlet is unknown. */
export function outletOf({ outlet, name }: Pick<ArticleItem, 'outlet' | 'name'>): string {
  return visible(outlet ?? name);
}

/** The headline in a list, beside the outlet: the name of the file is not written twice. */
export function listedHeadline(article: Pick<ArticleItem, 'headline' | 'name' | 'outlet'>): string {
  return article.headline === null && article.outlet === null ? articles.noHeadline : headlineOf(article);
}

/** `“Russia wins promise of reform”`, short enough for a sentence. */
export function quoted(title: string): string {
  return `“${excerpt(title, quotedTitle)}”`;
}

/** `1 article`, `1,598 articles`. */
export function articlesCounted(count: number): string {
  return counts.articles({ count });
}

/** `1 story`, `18 stories`. */
export function storiesCounted(count: number): string {
  return counts.stories({ count });
}

/** Whether Crossread put a story together and nobody has kept it yet. A story of one article suggests nothing. */
export function isSuggested({ confirmed, articles: count }: Pick<StoryItem, 'confirmed' | 'articles'>): boolean {
  return !confirmed && count > 1;
}

/** `Reuters, BBC News, The Guardian and 2 more`. */
export function outletsLine(outlets: readonly string[]): string {
  const named = outlets.slice(0, namedOutlets).map(visible).join(', ');
  const more = outlets.length - namedOutlets;
  return more > 0 ? stories.outletsAndMore({ outlets: named, more }) : named;
}

/** Date, number of articles and outlets of a story: with a short date in lists, a long one below its title. */
export function storyFacts({ date, articles: count, outlets }: StoryItem, dates: 'short' | 'long'): string {
  const day = date === null ? '' : dates === 'short' ? formatMoment(date) : formatDay(date);
  return [day, articlesCounted(count), outletsLine(outlets)].filter((fact) => fact !== '').join(' · ');
}

/** Byline, agencies and the rest of what a list says about an article below its headline. */
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

/** The day an article was published, `7 Feb 2012`, or nothing. */
export function dateOf(published: string | null): string {
  return published === null ? '' : formatMoment(published.slice(0, 'yyyy-mm-dd'.length));
}

/** `The Guardian, 7 Feb 2012`: an article among its versions. */
export function versionLabel(article: ArticleItem): string {
  return [outletOf(article), dateOf(article.published)].filter((part) => part !== '').join(', ');
}
