import { layOutDueItems } from '../../../src/core/entries/dueLayout';

describe('the layout of due items', () => {
  it('puts period after period, and in each the items due by its end in their order', () => {
    const { starts, itemAt, positionOf } = layOutDueItems([1, 0, 2, 0], 3);
    expect(Array.from(starts)).toEqual([0, 2, 5, 9]);
    expect(Array.from(itemAt)).toEqual([1, 3, 0, 1, 3, 0, 1, 2, 3]);
    expect(Array.from(positionOf)).toEqual([-1, 0, -1, 1, 2, 3, -1, 4, 5, 6, 7, 8]);
  });

  it('is empty without items, and where nothing falls due', () => {
    expect(Array.from(layOutDueItems([], 2).starts)).toEqual([0, 0, 0]);
    expect(Array.from(layOutDueItems([5], 2).itemAt)).toEqual([]);
  });
});
