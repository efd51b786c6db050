import { useEffect, useMemo, useRef } from 'react';
import type { Bridge, Change, KeptArticle } from '../../../contract';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import { counted, countWords } from '../../ui/text';
import type { Actions } from '../useActions';
import { headlineOf } from '../words';
import styles from './ArticleView.module.css';
import { Encoding } from './Encoding';
import { Field } from './Field';
import { changeOf, dateProblem, type FieldName, shownIn } from './metadata';
import { Paragraphs } from './Paragraphs';
import { isTold } from './roles';
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
  /** Where the button back leads: `the story`. */
  readonly back: string;
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
    words,
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
  const correct = async (change: Change): Promise<KeptArticle | null> => {
    const corrected = await actions.correct(id, change);
    if (corrected !== null) put(corrected);
    return corrected;
  };
  return (
    <article
      className={styles.view}
      ref={scroller}
      tabIndex={-1}
      aria-label={article === null ? 'Article' : headlineOf(article)}
      aria-busy={article === null && failure === null}
    >
      <div className={styles.top}>
        <button type="button" className={styles.back} onClick={onBack}>
          <span aria-hidden="true">‹ </span>Back to {back}
        </button>
        {article === null ? null : (
          <div className={styles.tools}>
            <Button quiet onClick={() => onMove([id])}>
              Move to another story…
            </Button>
            <Button quiet onClick={() => onDelete(article)}>
              Delete
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
              On a paragraph’s role a letter chooses another, <kbd>F</kbd> furniture or <kbd>B</kbd> body.{' '}
              <kbd>Enter</kbd> in its text splits it there, <kbd>Backspace</kbd> at its beginning joins it with the one
              before.
            </p>
          </div>
          <Paragraphs
            key={id}
            article={article}
            scroller={scroller}
            at={paragraph}
            words={words}
            onChange={correct}
            onUndo={actions.undo}
            onRedo={actions.redo}
          />
        </>
      )}
    </article>
  );
}

interface HeadProps {
  readonly article: KeptArticle;
  readonly onChange: (change: Change) => void;
}

/** Headline and metadata as they will be shown everywhere. */
function Head({ article, onChange }: HeadProps) {
  const words = useMemo(
    () =>
      article.article.paragraphs
        .filter(({ role }) => isTold(role))
        .reduce((sum, { text }) => sum + countWords(text), 0),
    [article],
  );
  const field = (name: FieldName) => ({
    value: shownIn(article, name),
    onChange: (typed: string) => onChange(changeOf(name, typed)),
  });
  return (
    <header className={styles.head}>
      <Field label="Outlet" placeholder="Unknown outlet" className={styles.outlet} {...field('outlet')} />
      <Field
        label="Headline"
        placeholder="No headline"
        className={styles.headline}
        lang={article.language}
        {...field('headline')}
      />
      <div className={styles.facts}>
        <Field label="Byline" placeholder="none" {...field('byline')} />
        <Field label="Date" placeholder="none" check={dateProblem} {...field('published')} />
        <Field label="Agencies" placeholder="none" {...field('agencies')} />
      </div>
      <p className={styles.origin}>
        {counted(words, 'word', 'words')}
        {article.corrections === 0 ? '' : ` · ${counted(article.corrections, 'correction', 'corrections')}`}
        {' · '}
        <bdi>
          <SafeText text={article.origin ?? article.name} />
        </bdi>
      </p>
    </header>
  );
}
