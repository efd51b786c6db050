/** Plain-text tables: a title, a line of headings, and a row for each method. */
import type { Figures } from './score';

/** Width of the first column, which fits the longest name of a method. */
const NAME = 34;
const CELL = 11;

export function heading(title: string, columns: readonly string[]): void {
  console.log(`\n${title}`);
  row('', columns);
}

export function row(name: string, cells: readonly string[]): void {
  console.log(`  ${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(CELL)).join('')}`.trimEnd());
}

export const figure = (value: number): string => value.toFixed(3);

export const cells = ({ precision, recall, f1 }: Figures): readonly string[] => [precision, recall, f1].map(figure);
