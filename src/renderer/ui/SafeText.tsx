import { memo } from 'react';
import { invisibleCharacter } from '../../messages/window';
import { pieces } from '../../viewmodel/labels/text';
import styles from './SafeText.module.css';

/** Text from a source: characters that are invisible or change the writing direction are shown by their names. */
export const SafeText = memo(function SafeText({ text }: { readonly text: string }) {
  return pieces(text).map((piece, index) =>
    piece.control === null ? (
      piece.text
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
        key={index}
        className={styles.control}
        data-control=""
        title={invisibleCharacter}
      >
        ⟦{piece.control}⟧
      </span>
    ),
  );
});
