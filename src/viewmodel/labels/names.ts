/** Names for articles: outlets, versions and files. */
import type { ArticleSummary, Pair } from '../../contract';
import { names as words } from '../../messages/compare/statements';
import { commonOutlet, type Side } from '../pair/sides';
import type { SourceArticle } from '../pair/source';
import { distinctMoments } from './dates';
import { visible } from './text';

/** A name for each side. */
type BySide = Readonly<Record<Side, string>>;

/** The names of the two articles, with invisible characters written out. */
export interface SideNames {
  /** Inside a sentence: `Reuters`, `the 15:40 version`, `townhall.txt`. */
  readonly names: BySide;
  /** On their own: `Reuters`, `Metro Daily, 15:40 version`. */
  readonly titles: BySide;
}

/** The parts of a view needed to name the two articles and their differences. */
export interface NamingContext extends Pick<SideNames, 'names'> {
  readonly pair: Pair;
  /** The article whose words the other one has, if there is evidence. */
  readonly source: SourceArticle | null;
}

/** A name at the start of a sentence: `the 15:40 version` is capitalised, the name of an outlet is not changed. */
export function atSentenceStart(name: string): string {
  return name.replace(/^the /u, 'The ');
}

/**
 * Names two articles by their outlets; two versions of one outlet by their times; an unknown outlet by its file.
 *
 * @param pair The two articles.
 * @param files The names of their files; null when unknown.
 */
export function sideNames(
  { left, right }: Readonly<Record<Side, Pick<ArticleSummary, 'outlet' | 'published'>>>,
  files: Readonly<Record<Side, string | null>>,
): SideNames {
  const common = commonOutlet(left, right);
  const [first, second] = common === null ? [] : distinctMoments([left.published, right.published]);
  if (common !== null && first && second) {
    const outlet = visible(common);
    return {
      names: { left: words.version({ time: first }), right: words.version({ time: second }) },
      titles: {
        left: words.versionTitle({ outlet, time: first }),
        right: words.versionTitle({ outlet, time: second }),
      },
    };
  }
  const known = {
    left: common === null ? (left.outlet ?? files.left) : files.left,
    right: common === null ? (right.outlet ?? files.right) : files.right,
  };
  const areDistinct = known.left !== known.right;
  const name = (side: Side, otherwise: BySide): string => {
    const own = known[side];
    return own !== null && areDistinct ? visible(own) : otherwise[side];
  };
  const sideWords = { left: words.left, right: words.right };
  const sideTitles = { left: words.leftTitle, right: words.rightTitle };
  return {
    names: { left: name('left', sideWords), right: name('right', sideWords) },
    titles: { left: name('left', sideTitles), right: name('right', sideTitles) },
  };
}

/** The name of an article in a list of a story's articles. */
export interface ListedName {
  /** The outlet, or the file of an article whose outlet is unknown. */
  readonly name: string;
  /** Distinguishes it from other articles of its outlet: `15:40 version`, or its file; null for the only one. */
  readonly detail: string | null;
}

/** The names of a story's articles, in their order. */
export function listedNames(
  articles: readonly Pick<ArticleSummary, 'file' | 'outlet' | 'published'>[],
): readonly ListedName[] {
  return articles.map((article) => {
    const { file, outlet } = article;
    if (outlet === null) return { name: file, detail: null };
    const versions = articles.filter((one) => one.outlet === outlet);
    if (versions.length === 1) return { name: outlet, detail: null };
    const time = distinctMoments(versions.map(({ published }) => published))[versions.indexOf(article)];
    return { name: outlet, detail: time ? words.shortVersion({ time }) : file };
  });
}
