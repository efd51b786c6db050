import { type RefObject, useEffect, useRef } from 'react';
import type { Bridge, Correction, KeptArticle } from '../../../contract';
import { paragraphKeys, article as words } from '../../../messages/library/article';
import { headlineOf } from '../../../viewmodel/labels/library';
import { Button } from '../../ui/Button';
import { FailureNotice } from '../../ui/FailureNotice';
import type { OpenArticle } from '../state/state';
import type { LibraryCommands } from '../state/useLibraryCommands';
import { ArticleHead } from './ArticleHead';
import styles from './ArticleView.module.css';
import { Encoding } from './Encoding';
import { Paragraphs } from './Paragraphs';
import { useArticle } from './useArticle';
import { Versions } from './Versions';

/** The commands on an open article, and on the articles it names. */
export interface ArticleViewCommands
  extends Pick<
    LibraryCommands,
    'compare' | 'closeArticle' | 'deleteOpenArticle' | 'correct' | 'reread' | 'setVersion'
  > {
  /** Opens another article in its place. */
  readonly open: (article: number) => void;
  readonly move: (articles: readonly number[]) => void;
}

interface Props {
  readonly bridge: Bridge;
  readonly open: OpenArticle;
  readonly libraryVersion: number;
  /** The list that the article was opened from. */
  readonly from: keyof typeof words.backTo;
  readonly commands: ArticleViewCommands;
}

/** An article of the library. Every field and every paragraph can be corrected in place. */
export function ArticleView({ bridge, open, libraryVersion, from, commands }: Props) {
  const { id, takesFocus } = open;
  const { article, failure, setArticle } = useArticle(bridge, id, libraryVersion);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    // So that scroll keys act on the page, and screen readers read its name.
    if (takesFocus) scroller.current?.focus();
  }, [takesFocus]);
  return (
    <article
      className={styles.view}
      ref={scroller}
      tabIndex={-1}
      aria-label={article === null ? words.unnamed : headlineOf(article)}
      aria-busy={article === null && failure === null}
    >
      <div className={styles.top}>
        <button type="button" className={styles.back} onClick={commands.closeArticle}>
          <span aria-hidden="true">‹ </span>
          {words.backTo[from]}
        </button>
        {article === null ? null : (
          <div className={styles.tools}>
            <Button quiet onClick={() => commands.move([id])}>
              {words.move}
            </Button>
            <Button quiet onClick={() => commands.deleteOpenArticle(article)}>
              {words.delete}
            </Button>
          </div>
        )}
      </div>
      {failure === null ? null : <FailureNotice failures={[failure]} />}
      {article === null ? null : (
        <ArticleBody {...{ bridge, open, libraryVersion, commands, article, setArticle, scroller }} />
      )}
    </article>
  );
}

interface BodyProps extends Omit<Props, 'from'> {
  readonly article: KeptArticle;
  readonly setArticle: (article: KeptArticle) => void;
  readonly scroller: RefObject<HTMLElement | null>;
}

function ArticleBody({ bridge, open, libraryVersion, commands, article, setArticle, scroller }: BodyProps) {
  const { id } = open;
  const show = (changed: KeptArticle | null): KeptArticle | null => {
    if (changed !== null) setArticle(changed);
    return changed;
  };
  const correct = async (correction: Correction) => show(await commands.correct(id, correction));
  const { encoding } = article;
  return (
    <>
      <div>
        <ArticleHead article={article} onCorrect={(correction) => void correct(correction)} />
        <Versions
          key={id}
          bridge={bridge}
          article={article}
          libraryVersion={libraryVersion}
          onVersion={(of) => commands.setVersion(id, of)}
          onCompare={commands.compare}
          onOpen={commands.open}
        />
        {encoding === null ? null : (
          <Encoding
            key={encoding}
            encoding={encoding}
            onReread={(other) => void commands.reread(article, other).then(show)}
          />
        )}
        <p className={styles.keys}>
          <Keyed text={paragraphKeys} />
        </p>
      </div>
      <Paragraphs
        key={id}
        article={article}
        scroller={scroller}
        start={open.paragraph}
        words={open.words}
        onCorrect={correct}
      />
    </>
  );
}

/** Renders a sentence in which keys are in square brackets. */
function Keyed({ text }: { readonly text: string }) {
  // After splitting at the brackets, every second part is a key.
  const parts = text.split(/\[([^\]]+)\]/);
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their order
  return parts.map((part, at) => (at % 2 === 1 ? <kbd key={at}>{part}</kbd> : part));
}
