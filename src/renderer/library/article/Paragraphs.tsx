import type { RefObject } from 'react';
import type { Correction, KeptArticle } from '../../../contract';
import { paragraphs as words } from '../../../messages/library/article';
import { ParagraphRow } from './ParagraphRow';
import styles from './Paragraphs.module.css';
import { useParagraphEdits } from './useParagraphEdits';
import { useParagraphRows } from './useParagraphRows';

interface Props {
  readonly article: KeptArticle;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The paragraph to scroll to initially, or null for the start. */
  readonly start: number | null;
  /** Words to highlight. */
  readonly words: readonly string[];
  readonly onCorrect: (correction: Correction) => Promise<KeptArticle | null>;
}

/**
 * The paragraphs of an article, each with its label. The caret moves through their text as in any editor, but the text
 * is read-only: Enter splits the paragraph at the caret, Backspace at its start and Delete at its end join it with its
 * neighbour. Only the paragraphs in the viewport are rendered.
 */
export function Paragraphs({ article, scroller, start, words: highlighted, onCorrect }: Props) {
  const { paragraphs } = article.article;
  const { list, rows, margin, active, setActive, target, goTo, onReached } = useParagraphRows(
    paragraphs.length,
    start,
    scroller,
  );
  const { assign, join, step, onTextKey } = useParagraphEdits(paragraphs, { goTo, onCorrect });
  return (
    <ol ref={list} className={styles.list} aria-label={words.list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start: top }) => {
        const paragraph = paragraphs[index];
        if (paragraph === undefined) return null;
        return (
          <ParagraphRow
            key={key}
            paragraph={paragraph}
            index={index}
            count={paragraphs.length}
            top={top - margin}
            language={article.language}
            highlighted={highlighted}
            isActive={index === active}
            target={target?.paragraph === index ? target : null}
            measure={rows.measureElement}
            onReached={onReached}
            onFocus={() => setActive(index)}
            onRole={(role) => void assign(index, role)}
            onStep={(by) => step(index, by, false)}
            onTextKey={(event) => onTextKey(event, index)}
            onJoin={() => void join(index)}
          />
        );
      })}
    </ol>
  );
}
