import type { Article, Bridge, Story } from '../../../contract';
import { pickers, withKey, head as words } from '../../../messages/compare/page';
import { paragraphs as countParagraphs } from '../../../messages/compare/statements';
import { capitalised, longestEvidence } from '../../../viewmodel/labels/alone';
import { formatMoment } from '../../../viewmodel/labels/dates';
import { excerpt, isRightToLeft } from '../../../viewmodel/labels/text';
import { claimFacts } from '../../../viewmodel/pair/claims';
import { headFold } from '../../../viewmodel/pair/row';
import { unitOf } from '../../../viewmodel/pair/shares';
import { headlineIndex, isProse, opposite, type Side, sides } from '../../../viewmodel/pair/sides';
import { keyOf } from '../../commands/keys';
import { SafeText } from '../../ui/SafeText';
import { FoldView } from '../aligned/FoldView';
import { MarkedText } from '../aligned/ParagraphText';
import type { Selection } from '../state/useSession';
import { useShared } from '../state/ViewContext';
import styles from './Heads.module.css';
import { OutletPicker } from './OutletPicker';
import { ShareBar } from './ShareBar';

interface PickersProps {
  readonly story: Story;
  readonly selection: Selection;
  readonly onChoose: (selection: Selection) => void;
  readonly onSwap: () => void;
  /** Asks how much two articles share. */
  readonly onCoverage: Bridge['coverage'];
}

/** The two outlets and the button that swaps them; stays in sight while the articles scroll. */
export function Pickers({ story, selection, onChoose, onSwap, onCoverage }: PickersProps) {
  const choose = (side: Side) => (id: string) => {
    // The outlet of the other side changes places with this one: an article beside itself is no comparison.
    const swaps = id === selection[side === 'left' ? 'right' : 'left'];
    if (swaps) onSwap();
    else onChoose({ ...selection, [side]: id });
  };
  return (
    <section className={styles.pickers} aria-label={pickers.region}>
      <div className={styles.columns}>
        <OutletPicker
          side="left"
          articles={story.articles}
          chosen={selection.left}
          other={selection.right}
          onChoose={choose('left')}
          onCoverage={onCoverage}
        />
        <button
          type="button"
          className={styles.swap}
          onClick={onSwap}
          aria-label={pickers.swap}
          title={withKey({ text: pickers.swap, key: keyOf('swap') })}
        >
          <svg viewBox="0 0 18 14" aria-hidden="true">
            <path d="M2 4h13M12 1l3 3-3 3M16 10H3M6 7l-3 3 3 3" />
          </svg>
        </button>
        <OutletPicker
          side="right"
          articles={story.articles}
          chosen={selection.right}
          other={selection.left}
          onChoose={choose('right')}
          onCoverage={onCoverage}
        />
      </div>
    </section>
  );
}

/** `AMMAN` as `Amman`: wire copy shouts its datelines, a line of facts should not. */
function calmPlace(place: string): string {
  return place.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A fact of an article, and what explains it under the pointer. */
interface Fact {
  readonly text: string;
  readonly title?: string;
  /** Whether it is in our words, which begin a line with a capital. */
  readonly isOurs?: boolean;
}

/** Where an outlet's name was found, if the text does not say it itself. */
function outletFact({ outletFrom }: Article): readonly Fact[] {
  if (outletFrom !== 'file name' && outletFrom !== 'folder' && outletFrom !== 'list') return [];
  return [{ text: words.outletFrom[outletFrom], title: words.outletFromTitle, isOurs: true }];
}

function metaLine(article: Article): readonly Fact[] {
  const { byline, dateline, published, cutOff } = article;
  const facts: readonly Fact[] = [
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

/** Headline and facts of both articles. */
export function Heads({ current }: { readonly current: string | null }) {
  return (
    <div className={`${styles.columns} ${styles.heads}`} id="header" tabIndex={-1}>
      {sides.map((side) => (
        <Head key={side} side={side} current={current} />
      ))}
    </div>
  );
}

interface HeadProps {
  readonly side: Side;
  /** The difference the reader is at. */
  readonly current: string | null;
  /** Whether there is no other article to share anything with. */
  readonly alone?: boolean;
}

/** Headline and facts of one article. */
export function Head({ side, current, alone = false }: HeadProps) {
  const { view } = useShared();
  const article = view.pair[side];
  const index = headlineIndex(article);
  const text = article.paragraphs[index]?.text ?? article.headline;
  const marks = view.headline === null || alone ? [] : view.marks(view.headline, side, index);
  const leading = view.leading[side];
  return (
    <div className={styles[side]} data-rtl={text !== null && isRightToLeft(text) ? '' : undefined}>
      <h2
        data-paragraph={index === -1 ? undefined : `${side}-${index}`}
        className={text === null ? styles.none : styles.headline}
        lang={text === null ? undefined : (article.language ?? undefined)}
        dir="auto"
      >
        {text === null ? words.noHeadline : <MarkedText side={side} text={text} marks={marks} current={current} />}
      </h2>
      <div className={styles.meta}>
        {metaLine(article).map((part, at, { length }) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change their order
          <span key={at}>
            <bdi title={part.title}>
              <SafeText text={part.text} />
            </bdi>
            {at === length - 1 && leading.length === 0 ? null : ' ·'}
          </span>
        ))}
        {leading.length === 0 ? null : (
          <FoldView fold={{ kind: 'fold', key: headFold(side), side, paragraphs: leading }} quotes={false} />
        )}
      </div>
      {view.linkRows === 0 || alone ? null : (
        <ShareBar
          side={side}
          share={view.shares[side]}
          other={view.names[opposite(side)]}
          unit={unitOf(article)}
          approximate={view.pair.comparison.approximate}
        />
      )}
    </div>
  );
}
