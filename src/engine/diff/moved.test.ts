import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { editsBetween } from './edits';

/** The edits of one paragraph into another, as "kind: left -> right". */
const edits = (left: string, right: string): readonly string[] =>
  editsBetween(articleOf([left]), articleOf([right])).map(
    (edit) =>
      `${edit.kind}: ${left.slice(edit.left?.start ?? 0, edit.left?.end ?? 0)} -> ${right.slice(edit.right?.start ?? 0, edit.right?.end ?? 0)}`,
  );
const figures = (left: string, right: string): readonly string[] =>
  edits(left, right).filter((edit) => edit.startsWith('figure'));

describe('figures that moved', () => {
  it.each([
    [
      'At least 13 people have died after a bus with 52 pupils left the road near Holm, the police said.',
      'A bus with 52 pupils left the road near Holm, killing at least 11 people, the police said.',
      ['figure: 13 -> ', 'figure:  -> 11'],
    ],
    [
      'The union said 4,000 nurses had stopped work by noon after talks in Kessel.',
      'After talks in Kessel, the number of nurses who had stopped work by noon was 2,500, the union said.',
      ['figure: 4,000 -> ', 'figure:  -> 2,500'],
    ],
    [
      'The death toll rose to 13 on Monday, the police in Selm said.',
      'The police in Selm said on Monday that 11 people had been killed.',
      ['figure: 13 -> ', 'figure:  -> 11'],
    ],
    [
      'On Monday the minister said that the dam would hold.',
      'The minister said that the dam would hold on Tuesday.',
      ['figure: Monday -> ', 'figure:  -> Tuesday'],
    ],
    [
      'After a vote in the council, the price of water in Selm will rise by 5 percent.',
      'The price of water in Selm will, by 7 percent, rise after a vote in the council.',
      ['figure: 5 -> 7'],
    ],
  ])('differ: %s | %s', (left, right, expected) => {
    expect([...figures(left, right)].sort()).toEqual([...expected].sort());
  });

  it.each([
    // The same figures in another order.
    [
      'A report found that 17 of 40 ferries in Selm were old.',
      'Of the 40 ferries in Selm, 17 were old, a report found.',
    ],
    // The dead of one report and the injured of the other.
    [
      'At least 13 people were killed when a bus left the road near Holm.',
      'A bus left the road near Holm, and 40 people were injured.',
    ],
    // An age and a number of members.
    ['Lavrov, 61, said that the talks had failed.', 'The talks in the 19-member council had failed, Lavrov said.'],
    // A year and a number of people.
    ['The dam of 1974 broke on the river Selm.', 'The dam on the river Selm broke and left 2,300 homeless.'],
  ])('do not differ: %s | %s', (left, right) => {
    expect(figures(left, right)).toEqual([]);
  });

  it('quote nothing but the figure', () => {
    const found = figures(
      'Some 300 angry farmers blocked the bridge at noon.',
      'The bridge was blocked by 450 farmers, who were angry, at noon.',
    );
    expect(found).toEqual(['figure: 300 -> ', 'figure:  -> 450']);
  });
});

describe('quotations that moved', () => {
  it('are quotations where they were altered', () => {
    const found = edits(
      '"We heard a bang and then the lights went out," the mayor told the crowd at noon in the old town hall.',
      'At noon in the old town hall the mayor told the crowd: "We heard an enormous bang and all lights went out."',
    );
    expect(found).toContain('quotation: We heard a bang and then the lights went out -> ');
    expect(found).toContain('quotation:  -> We heard an enormous bang and all lights went out');
  });

  it('are not where only their place changed', () => {
    const found = edits(
      '"We heard a bang and the lights went out," the mayor told the crowd at noon in the old town hall.',
      'At noon in the old town hall the mayor told the crowd: "We heard a bang and the lights went out."',
    );
    expect(found.filter((edit) => edit.startsWith('quotation'))).toEqual([]);
  });
});
