import type { Link } from '../../../contract';
import { inspector as words } from '../../../messages/compare/panels';
import { mergeLink } from '../../../viewmodel/pair/mergedText';
import { sides } from '../../../viewmodel/pair/sides';
import { readingOrder } from '../../../viewmodel/pair/source';
import type { View } from '../../../viewmodel/pair/view';
import { SafeText } from '../../ui/SafeText';
import { MarkedWords } from './EditList';
import styles from './Inspector.module.css';

/** The texts of a link's paragraphs: merged into one, then those of each side in full. */
export function LinkTexts({ view, index, link }: { readonly view: View; readonly index: number; readonly link: Link }) {
  return (
    <div>
      <CombinedView view={view} link={index} />
      {sides.map((side) => (
        <section key={side} aria-label={words.textOf({ name: view.titles[side] })}>
          <h3>
            <bdi>{view.titles[side]}</bdi>
          </h3>
          {link[side].map((paragraph) => (
            <p key={paragraph} className={styles.text} lang={view.pair[side].language ?? undefined} dir="auto">
              <SafeText text={view.pair[side].paragraphs[paragraph]?.text ?? ''} />
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}

/** Both texts merged into one; nothing if their edits do not turn one into the other. */
function CombinedView({ view, link }: { readonly view: View; readonly link: number }) {
  const paragraphs = mergeLink(view.pair, link, readingOrder(view)[0]);
  if (paragraphs === null) return null;
  return (
    <section aria-label={words.combined}>
      <h3>{words.combined}</h3>
      {paragraphs.map((parts, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change their order
        <p key={at} className={styles.text} dir="auto">
          {parts.map(({ text, own }, part) =>
            own === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
              <SafeText key={part} text={text} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
              <MarkedWords key={part} view={view} side={own.side} text={text} />
            ),
          )}
        </p>
      ))}
    </section>
  );
}
