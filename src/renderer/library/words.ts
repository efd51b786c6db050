/** The library's sentences. */
import type { ArticleItem, StoryItem } from '../../contract';
import { isSameAgency } from '../compare/sides';
import { formatDay, formatMoment } from '../ui/dates';
import { counted, excerpt, visible } from '../ui/text';

/** Outlets named in one line of a story; more are counted. */
const namedOutlets = 3;
/** Characters of a title inside a sentence. */
const quotedTitle = 60;

/** What an article is called where it has no headline. */
export function headlineOf({ headline, name }: Pick<ArticleItem, 'headline' | 'name'>): string {
  return visible(headline ?? name);
}

export function outletOf({ outlet }: Pick<ArticleItem, 'outlet'>): string {
  return outlet === null ? 'Unknown outlet' : visible(outlet);
}

/** `“Russia wins promise of reform”`, short enough to stand in a sentence. */
export function quoted(title: string): string {
  return `“${excerpt(title, quotedTitle)}”`;
}

export function articlesCounted(count: number): string {
  return counted(count, 'article', 'articles');
}

export function storiesCounted(count: number): string {
  return counted(count, 'story', 'stories');
}

/** `Reuters, BBC News, The Guardian and 2 more`. */
export function outletsLine(outlets: readonly string[]): string {
  const named = outlets.slice(0, namedOutlets).map(visible).join(', ');
  const more = outlets.length - namedOutlets;
  return more > 0 ? `${named} and ${more.toLocaleString('en-GB')} more` : named;
}

/** What there is to say of a story below its title. */
export function storyFacts({ date, articles, outlets }: StoryItem): string {
  return [date === null ? '' : formatDay(date), articlesCounted(articles), outletsLine(outlets)]
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** Byline, agencies and what else there is to say of an article in a list. */
export function articleFacts(article: ArticleItem): readonly string[] {
  const { byline, encoding, language, outlet, headline, name } = article;
  // That an agency carries its own copy need not be said.
  const agencies = article.agencies.filter((agency) => outlet === null || !isSameAgency(agency, outlet));
  return [
    // What an article of nobody knows whom is told from others by.
    outlet === null && headline !== null ? visible(name) : '',
    byline === null ? '' : visible(byline),
    agencies.length === 0 ? '' : `carries ${agencies.map(visible).join(', ')}`,
    language === null || language === 'en' ? '' : languageName(language),
    encoding === null ? '' : `read as ${encoding}`,
  ].filter((fact) => fact !== '');
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function dateOf(published: string | null): string {
  return published === null ? '' : formatMoment(published.slice(0, 'yyyy-mm-dd'.length));
}

/** `The Guardian, 7 Feb 2012`: an article among versions of it. */
export function sourceOf(article: ArticleItem): string {
  return [outletOf(article), dateOf(article.published)].filter((part) => part !== '').join(', ');
}
