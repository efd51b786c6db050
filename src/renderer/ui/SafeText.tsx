import { memo } from 'react';
import { invisibleCharacter } from '../../messages/window';
import { splitControls } from '../../viewmodel/labels/text';
import styles from './SafeText.module.css';

/** Text from a source, in which invisible characters and those that change the text direction are spelled out. */
export const SafeText = memo(function SafeText({ text }: { readonly text: string }) {
  return splitControls(text).map((piece, index) =>
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
