import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kindLabels } from '../../../messages/compare/differences';
import { editKinds } from '../../../viewmodel/pair/editKinds';

/** Every kind of edit: those whose labels the compiler demands, and the two that only one side has. */
const all = [...Object.keys(kindLabels), 'cut', 'addition'].sort();

it('gives every kind of edit a place in the order of filters and labels', () => {
  expect([...editKinds].sort()).toEqual(all);
});

it('has a style that takes the marks off edits of every kind', () => {
  const styles = readFileSync(fileURLToPath(new URL('ParagraphText.module.css', import.meta.url)), 'utf8');
  const rules = [...styles.matchAll(/\[data-hide~="([\w-]+)"\] \[data-kind="\1"\]/g)].map(([, kind]) => kind);
  expect(rules.sort()).toEqual(all);
});
