import { isStoryText } from '../../../engine/reader';
import { notices } from '../../../messages/compare/page';
import type { ClutterFold } from '../../../viewmodel/pair/row';
import { headlineIndex } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { Button } from '../../ui/Button';
import { FoldView } from '../aligned/FoldView';
import { ParagraphText } from '../aligned/ParagraphText';
import { useShared } from '../state/ViewContext';
import { Head } from './Heads';
import styles from './SingleArticle.module.css';

/** The article in its own order, neighbouring clutter folded, without what its head shows. */
function partsOf(view: View): readonly (number | ClutterFold)[] {
  const { left } = view.pair;
  const inHead = new Set([headlineIndex(left), ...view.leading.left]);
  const parts: (number | ClutterFold)[] = [];
  left.paragraphs.forEach((paragraph, index) => {
    if (inHead.has(index)) return;
    const last = parts.at(-1);
    if (isStoryText(paragraph.role)) parts.push(index);
    else if (typeof last === 'object') parts[parts.length - 1] = { ...last, paragraphs: [...last.paragraphs, index] };
    else parts.push({ kind: 'fold', key: `fold-${index}`, side: 'left', paragraphs: [index] });
  });
  return parts;
}

/** The one article of a story that could be read, and how to get it a second one. */
export function SingleArticle({ onOpen }: { readonly onOpen: () => void }) {
  const { view } = useShared();
  return (
    <main className={styles.page}>
      <div className={styles.article}>
        <Head side="left" current={null} alone />
        {partsOf(view).map((part) =>
          typeof part === 'number' ? (
            <ParagraphText key={part} side="left" index={part} link={null} current={null} />
          ) : (
            <FoldView key={part.key} fold={part} />
          ),
        )}
      </div>
      <aside className={styles.next} aria-label={notices.missing}>
        <h1>{notices.needsTwo}</h1>
        <p>{notices.openAnother}</p>
        <Button onClick={onOpen}>{notices.open}</Button>
      </aside>
    </main>
  );
}
