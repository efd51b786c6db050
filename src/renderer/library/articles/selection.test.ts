import { describe, expect, it } from 'vitest';
import { nothingChosen, stretch, toggled, withAll } from './selection';

describe('what is chosen', () => {
  it('is in the order in which it was chosen, which is that of the sides', () => {
    const chosen = toggled(toggled(nothingChosen, 7, 3), 2, 1);
    expect(chosen).toEqual({ chosen: [7, 2], anchor: 1 });
    expect(toggled(chosen, 7, 3).chosen).toEqual([2]);
  });

  it('is there once', () => expect(withAll({ chosen: [1, 2], anchor: 0 }, [2, 3]).chosen).toEqual([1, 2, 3]));

  it('reaches from the anchor either way', () => {
    expect(stretch({ chosen: [], anchor: 4 }, 1)).toEqual([1, 4]);
    expect(stretch({ chosen: [], anchor: 4 }, 6)).toEqual([4, 6]);
  });
});
