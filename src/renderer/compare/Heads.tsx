import type { Article, Bridge, Story } from '../../contract';
import { keyOf } from '../commands/keys';
import { formatMoment } from '../ui/dates';
import { SafeText } from '../ui/SafeText';
import { counted, isRightToLeft } from '../ui/text';
import { FoldView } from './FoldView';
import styles from './Heads.module.css';
import { OutletPicker } from './OutletPicker';
import { MarkedText } from './ParagraphText';
import { headFold } from './row';
import { ShareBar } from './ShareBar';
import { wordNames } from './shares';
import { headlineIndex, isProse, isSameAgency, opposite, type Side, sides } from './sides';
import type { Selection } from './useSession';
import { useShared } from './view';

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
    // The outlet of the other side changes places with this one: an article beside itself tells nobody anything.
    const swaps = id === selection[side === 'left' ? 'right' : 'left'];
    if (swaps) onSwap();
    else onChoose({ ...selection, [side]: id });
  };
  return (
    <section className={styles.pickers} aria-label="Outlets compared">
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
          aria-label="Swap the sides"
          title={`Swap the sides (${keyOf('swap')})`}
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

function metaLine(article: Article): readonly string[] {
  const prose = article.paragraphs.filter(isProse).length;
  return [
    article.byline ?? '',
    article.dateline === null ? '' : calmPlace(article.dateline),
    article.published === null ? '' : formatMoment(article.published),
    article.agencies.length === 0 || article.agencies.some((agency) => isSameAgency(agency, article.outlet ?? ''))
      ? ''
      : `${article.agencies.join(', ')} copy`,
    counted(prose, 'paragraph', 'paragraphs'),
  ].filter((part) => part !== '');
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
        {text === null ? (
          'No headline in the text'
        ) : (
          <MarkedText side={side} text={text} marks={marks} current={current} />
        )}
      </h2>
      <div className={styles.meta}>
        {metaLine(article).map((part, at, { length }) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change their order
          <span key={at}>
            <bdi>
              <SafeText text={part} />
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
          unit={wordNames(article)}
          approximate={view.pair.comparison.approximate}
        />
      )}
    </div>
  );
}
