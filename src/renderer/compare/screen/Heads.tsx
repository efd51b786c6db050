import { head as words } from '../../../messages/compare/page';
import { isRightToLeft } from '../../../viewmodel/labels/text';
import { headFoldKey } from '../../../viewmodel/pair/row';
import { unitOf } from '../../../viewmodel/pair/shares';
import { headlineIndex, opposite, type Side, sides } from '../../../viewmodel/pair/sides';
import { SafeText } from '../../ui/SafeText';
import { FoldView } from '../aligned/FoldView';
import { MarkedText } from '../aligned/ParagraphText';
import { useShared } from '../state/ViewContext';
import { articleFacts } from './articleFacts';
import styles from './Heads.module.css';
import { ShareBar } from './ShareBar';

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
        {articleFacts(article).map((part, at, { length }) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change their order
          <span key={at}>
            <bdi title={part.title}>
              <SafeText text={part.text} />
            </bdi>
            {at === length - 1 && leading.length === 0 ? null : ' ·'}
          </span>
        ))}
        {leading.length === 0 ? null : (
          <FoldView fold={{ kind: 'fold', key: headFoldKey(side), side, paragraphs: leading }} quotes={false} />
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
