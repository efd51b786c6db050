import type { RefObject } from 'react';
import type { Correction, KeptArticle } from '../../../contract';
import { isStoryText } from '../../../engine/reader';
import { paragraphs as words } from '../../../messages/library/article';
import { ParagraphBox } from './ParagraphBox';
import styles from './Paragraphs.module.css';
import { RoleMenu } from './RoleMenu';
import { useMarks } from './useMarks';
import { useParagraphs } from './useParagraphs';
import { useRows } from './useRows';

interface Props {
  readonly article: KeptArticle;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The paragraph to begin at, or null for the beginning. */
  readonly at: number | null;
  /** Words to be marked. */
  readonly words: readonly string[];
  readonly onChange: (change: Correction) => Promise<KeptArticle | null>;
}

/**
 * An article's paragraphs, each with its role. The caret walks in their text as in any editor, but writes nothing:
 * Enter splits the paragraph there, Backspace at its beginning and Delete at its end join it with its neighbour. Of a
 * long article only what is in sight is on the page.
 */
export function Paragraphs({ article, scroller, at, words: marked, onChange }: Props) {
  const { paragraphs } = article.article;
  const { list, rows, margin, active, setActive, goTo } = useRows(paragraphs.length, at, scroller);
  useMarks(list, marked);
  const { assign, join, step, onTextKey } = useParagraphs(paragraphs, { goTo, onChange });
  return (
    <ol ref={list} className={styles.list} aria-label={words.list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const paragraph = paragraphs[index];
        if (paragraph === undefined) return null;
        const isActive = index === active;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={paragraphs.length}
            className={styles.row}
            data-quiet={isStoryText(paragraph.role) ? undefined : ''}
            data-role={paragraph.role}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <RoleMenu
              role={paragraph.role}
              name={words.name({ number: index + 1 })}
              isActive={isActive}
              onRole={(role) => void assign(index, role)}
              onStep={(by) => step(index, by, false)}
              onFocus={() => setActive(index)}
            />
            <ParagraphBox
              paragraph={paragraph}
              index={index}
              isActive={isActive}
              language={article.language}
              onFocus={() => setActive(index)}
              onKey={onTextKey}
            />
            {isActive && index + 1 < paragraphs.length ? (
              <button type="button" className={styles.join} tabIndex={-1} onClick={() => void join(index)}>
                {words.join}
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
