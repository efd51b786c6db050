import { describe, expect, it } from 'vitest';
import { prepare } from '../align/prepare';
import { articleOf } from '../testing';
import type { EditKind } from '../types';
import { editsOf } from './edits';

/** The edits of one paragraph into another, as "kind: left -> right". */
function edits(left: string, right: string, language = 'en'): readonly string[] {
  const [a, b] = [prepare(articleOf([left], language)), prepare(articleOf([right], language))];
  const link = { left: [0], right: [0], relation: 'edited' as const, score: 1, moved: false };
  return editsOf(0, link, a, b).edits.map(
    (edit) =>
      `${edit.kind}: ${left.slice(edit.left?.start ?? 0, edit.left?.end ?? 0)} -> ${right.slice(edit.right?.start ?? 0, edit.right?.end ?? 0)}`,
  );
}

describe('edits inside a link', () => {
  it('finds nothing in equal texts', () => {
    expect(edits('The army shelled Homs.', 'The army shelled Homs.')).toEqual([]);
  });

  it.each<[EditKind, string, string, string]>([
    ['house-style', 'to isolate Mr. Assad further', 'to isolate Assad further', 'Mr. -> '],
    ['house-style', 'in the U.N. Security Council', 'in the UN Security Council', 'U.N. -> UN'],
    ['house-style', 'he said that it was over', 'he said it was over', 'that -> '],
    ['house-style', 'Foreign Minister Sergei Lavrov left', 'Foreign Minister Sergey Lavrov left', 'Sergei -> Sergey'],
    ['figure', 'in which 5,000 people were killed', 'in which 5,400 people were killed', '5,000 -> 5,400'],
    ['name', 'the talks in Moscow failed', 'the talks in Geneva failed', 'Moscow -> Geneva'],
    [
      'attribution',
      'the army, activists said, shelled Homs',
      'the army, activists claimed, shelled Homs',
      'said -> claimed',
    ],
    ['quotation', 'he called it "a sad fiasco for all"', 'he called it "a sad disgrace for all"', 'fiasco -> disgrace'],
    ['wording', 'the army renewed its shelling', 'the army resumed its shelling', 'renewed -> resumed'],
    ['cut', 'to topple him and end the war', 'to topple him', 'and end the war -> '],
    ['addition', 'the mediation failed', 'the mediation also failed', ' -> also'],
  ])('calls it %s: %s | %s', (kind, left, right, change) => {
    expect(edits(left, right)).toEqual([`${kind}: ${change}`]);
  });

  it.each([
    [
      'Er sagte „Alles ist gut“ und ging dann schnell fort.',
      'Er sagte „Alles ist gut“ und ging dann langsam fort.',
      'wording',
    ],
    ['Er sagte »Alles ist gut« und ging fort.', 'Er sagte »Alles ist schlecht« und ging fort.', 'quotation'],
  ])('knows where a German quotation ends: %s', (left, right, kind) => {
    expect(edits(left, right, 'de').map((edit) => edit.split(':')[0])).toEqual([kind]);
  });

  it('shows a rewritten clause as one change, not as confetti', () => {
    const found = edits(
      'He sent the troops to the border on Monday.',
      'He dispatched the soldiers to the border on Monday.',
    );
    expect(found).toEqual(['wording: sent the troops -> dispatched the soldiers']);
  });

  it('slides a cut to where the sentence has a joint', () => {
    const found = edits('They shelled the city of Homs, the city of Hama.', 'They shelled the city of Hama.');
    expect(found).toEqual(['cut: the city of Homs, -> ']);
  });
});
