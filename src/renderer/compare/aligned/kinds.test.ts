import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kindLabels } from '../../../messages/compare/differences';
import { editKinds } from '../../../viewmodel/pair/editKinds';

/** Every kind of edit: those whose labels the compiler requires, and the two with words on one side only. */
const all = [...Object.keys(kindLabels), 'cut', 'addition'].sort();

it('has every kind of edit in the order of filters and labels', () => {
  expect([...editKinds].sort()).toEqual(all);
});

it('has a style that unmarks edits of every kind', () => {
  const styles = readFileSync(fileURLToPath(new URL('ParagraphText.module.css', import.meta.url)), 'utf8');
  const rules = [...styles.matchAll(/\[data-hide~="([\w-]+)"\] \[data-kind="\1"\]/g)].map(([, kind]) => kind);
  expect(rules.sort()).toEqual(all);
});
