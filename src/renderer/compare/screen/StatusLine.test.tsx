import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { StopSort } from '../../../viewmodel/pair/stops';
import { StatusLine } from './StatusLine';

const sorts: readonly StopSort[] = ['words', 'factual', 'only'];
const stops = sorts.map((sort, at) => ({ key: `${at}`, row: `${at}`, sort, edits: [], label: `label ${at}` }));

/** The sentence in the status line. */
function sentence(props: Partial<Parameters<typeof StatusLine>[0]> = {}): string {
  const all = { stops, unmatched: 2, at: -1, round: null, message: null, onStep: () => {}, ...props };
  const markup = renderToStaticMarkup(<StatusLine {...all} />);
  return (/<p[^>]*>(.*?)<\/p>/.exec(markup)?.[1] ?? '').replace(/<[^>]*>/g, '');
}

it('counts the differences until the first step', () => {
  expect(sentence()).toBe('2 differences in matched paragraphs · 2 unmatched paragraphs');
  expect(sentence({ stops: [] })).toBe('No differences');
});

it('names the current difference, and says when a step went round', () => {
  expect(sentence({ at: 1 })).toBe('Difference 2 of 3: label 1');
  expect(sentence({ at: 0, round: 'first' })).toBe('Back at the first difference, 1 of 3: label 0');
  expect(sentence({ at: 2, round: 'last' })).toBe('Back at the last difference, 3 of 3: label 2');
});

it('shows a message in place of the position', () => {
  expect(sentence({ at: 1, message: 'Nothing to undo.' })).toBe('Nothing to undo.');
});
