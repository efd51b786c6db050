import { useId, useState } from 'react';
import { encodingNote } from '../../../messages/library/article';
import { Button } from '../../ui/Button';
import styles from './Notes.module.css';

/** The encodings of older and foreign files, each by its name in the WHATWG Encoding Standard. */
const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
] as const;

interface Props {
  readonly encoding: string;
  readonly onReadAgain: (encoding: string) => void;
}

/** The encoding an article was read in, and a choice of others for when letters look wrong. */
export function Encoding({ encoding, onReadAgain }: Props) {
  const id = useId();
  const current = encoding.toLowerCase();
  const [chosen, setChosen] = useState(current);
  const names = encodings.some((name) => name === current) ? encodings : [current, ...encodings];
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{encodingNote.label({ encoding })}</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <Button quiet disabled={chosen === current} onClick={() => onReadAgain(chosen)}>
        {encodingNote.readAgain}
      </Button>
    </div>
  );
}
