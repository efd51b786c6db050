import { useState } from 'react';
import { encodingNote } from '../../../messages/library/article';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './Notes.module.css';

/** Encodings of older and foreign files, by their names in the WHATWG Encoding Standard. */
const ENCODINGS = [
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
  readonly onReread: (encoding: string) => void;
}

/** The encoding an article was read in, and others to try when letters look wrong. */
export function Encoding({ encoding, onReread }: Props) {
  const current = encoding.toLowerCase();
  const [selected, setSelected] = useState(current);
  const names = ENCODINGS.some((name) => name === current) ? ENCODINGS : [current, ...ENCODINGS];
  return (
    <div className={styles.note}>
      <SelectField
        label={encodingNote.label({ encoding })}
        options={Object.fromEntries(names.map((name) => [name, name]))}
        value={selected}
        onChange={setSelected}
      />
      <Button quiet disabled={selected === current} onClick={() => onReread(selected)}>
        {encodingNote.readAgain}
      </Button>
    </div>
  );
}
