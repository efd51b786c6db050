import { useEffect, useMemo, useRef } from 'react';
import type { Bridge, Correction, KeptArticle } from '../../../contract';
import { countWords, isStoryText } from '../../../engine/reader';
import { outletHints, paragraphKeys, article as words } from '../../../messages/library/article';
import { counts } from '../../../messages/library/counts';
import { headlineOf } from '../../../viewmodel/labels/library';
import { visible } from '../../../viewmodel/labels/text';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import type { Actions } from '../useActions';
import styles from './ArticleView.module.css';
import { Encoding } from './Encoding';
import { Field } from './Field';
import { changeOf, dateProblem, type FieldName, shownIn } from './metadata';
import { Paragraphs } from './Paragraphs';
import { useArticle } from './useArticle';
import { Versions } from './Versions';

interface Props {
  readonly bridge: Bridge;
  readonly id: number;
  /** The paragraph to begin at, or null. */
  readonly paragraph: number | null;
  /** Words to be marked in it. */
  readonly words: readonly string[];
  /** Whether the person went to it, and does not only look at it from a list. */
  readonly takesFocus: boolean;
  readonly changes: number;
  readonly actions: Actions;
  /** Where the button back leads. */
  readonly back: keyof typeof words.backTo;
  readonly onBack: () => void;
  readonly onCompare: (articles: readonly number[]) => void;
  readonly onOpen: (article: number) => void;
  readonly onMove: (articles: readonly number[]) => void;
  readonly onDelete: (article: KeptArticle) => void;
  readonly onVersion: (article: number, of: number | null) => void;
}

/** An article as it is kept: every field and every paragraph to be corrected in place. */
export function ArticleView(props: Props) {
  const {
    bridge,
    id,
    paragraph,
    words: marked,
    takesFocus,
    changes,
    actions,
    back,
    onBack,
    onCompare,
    onOpen,
    onMove,
    onDelete,
    onVersion,
  } = props;
  const { article, failure, put } = useArticle(bridge, id, changes);
  const scroller = useRef<HTMLElement>(null);
  // The page takes the keys that scroll; what is named is read out.
  useEffect(() => {
    if (takesFocus) scroller.current?.focus();
  }, [takesFocus]);
  const correct = async (change: Correction): Promise<KeptArticle | null> => {
    const corrected = await actions.correct(id, change);
    if (corrected !== null) put(corrected);
    return corrected;
  };
  return (
    <article
      className={styles.view}
      ref={scroller}
      tabIndex={-1}
      aria-label={article === null ? words.unnamed : headlineOf(article)}
      aria-busy={article === null && failure === null}
    >
      <div className={styles.top}>
        <button type="button" className={styles.back} onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          {words.backTo[back]}
        </button>
        {article === null ? null : (
          <div className={styles.tools}>
            <Button quiet onClick={() => onMove([id])}>
              {words.move}
            </Button>
            <Button quiet onClick={() => onDelete(article)}>
              {words.delete}
            </Button>
          </div>
        )}
      </div>
      {failure === null ? null : (
        <p className={styles.failure} role="alert">
          <SafeText text={failure.message} />
        </p>
      )}
      {article === null ? null : (
        <>
          <div>
            <Head article={article} onChange={(change) => void correct(change)} />
            <Versions
              key={id}
              bridge={bridge}
              article={article}
              changes={changes}
              onVersion={(of) => onVersion(id, of)}
              onCompare={onCompare}
              onOpen={onOpen}
            />
            {article.encoding === null ? null : (
              <Encoding
                key={article.encoding}
                encoding={article.encoding}
                onReadAgain={(encoding) =>
                  void actions.readAgain(article, encoding).then((read) => {
                    if (read !== null) put(read);
                  })
                }
              />
            )}
            <p className={styles.keys}>
              <Keyed text={paragraphKeys} />
            </p>
          </div>
          <Paragraphs key={id} article={article} scroller={scroller} at={paragraph} words={marked} onChange={correct} />
        </>
      )}
    </article>
  );
}

/** A sentence with keys in square brackets, drawn as keys. */
function Keyed({ text }: { readonly text: string }) {
  // Split at what is in brackets, every second part is a key.
  const parts = text.split(/\[([^\]]+)\]/);
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their order
  return parts.map((part, at) => (at % 2 === 1 ? <kbd key={at}>{part}</kbd> : part));
}

interface HeadProps {
  readonly article: KeptArticle;
  readonly onChange: (change: Correction) => void;
}

/** Headline and metadata as they will be shown everywhere. */
function Head({ article, onChange }: HeadProps) {
  const length = useMemo(
    () =>
      article.article.paragraphs
        .filter(({ role }) => isStoryText(role))
        .reduce((sum, { text }) => sum + countWords(text), 0),
    [article],
  );
  const field = (name: FieldName) => ({
    value: shownIn(article, name),
    onChange: (typed: string) => onChange(changeOf(name, typed)),
  });
  return (
    <header className={styles.head}>
      <Field
        label={words.outlet}
        placeholder={words.outletPlaceholder}
        className={styles.outlet}
        hint={outletHints[article.article.outletFrom ?? 'text']}
        {...field('outlet')}
      />
      <Field
        label={words.headline}
        placeholder={words.headlinePlaceholder}
        className={styles.headline}
        lang={article.language}
        {...field('headline')}
      />
      <div className={styles.facts}>
        <Field label={words.byline} placeholder={words.none} {...field('byline')} />
        <Field label={words.date} placeholder={words.none} check={dateProblem} {...field('published')} />
        <Field label={words.agencies} placeholder={words.none} {...field('agencies')} />
        <Field
          label={words.cutOff}
          placeholder={words.cutOffPlaceholder}
          hint={article.article.cutOff === null ? null : words.cutOffHint}
          {...field('cutOff')}
        />
      </div>
      <p className={styles.origin}>
        {counts.words({ count: length })}
        {article.corrections === 0 ? '' : ` · ${counts.corrections({ count: article.corrections })}`}
        {' · '}
        <bdi title={article.origin === null ? undefined : visible(article.origin)}>
          <SafeText text={isAddress(article.origin) ? article.origin : article.name} />
        </bdi>
      </p>
    </header>
  );
}

/** Whether an article came from the web: then its address says more than a name; a path says less, and too much. */
function isAddress(origin: string | null): origin is string {
  return origin !== null && /^https?:/i.test(origin);
}
