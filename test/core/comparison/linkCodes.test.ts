import fc from 'fast-check';
import { linkCodes } from '../../../src/core/comparison/linkCodes';

describe('links between old and new codes', () => {
  it('hold for every code that stayed where none are given', () => {
    expect(linkCodes(['1', '2'], ['2', '3'], undefined)).toEqual([{ oldCodes: ['2'], newCodes: ['2'] }]);
  });

  it('hold only where they are given, because a code that stayed may mean something else', () => {
    expect(linkCodes(['1', '2'], ['1', '2'], [{ from: '1', to: '2' }])).toEqual([
      { oldCodes: ['1'], newCodes: ['2'] },
    ]);
  });

  it('gather items that were merged, and items that were split', () => {
    const merged = [
      { from: '1', to: 'A' },
      { from: '2', to: 'A' },
    ];
    expect(linkCodes(['1', '2'], ['A'], merged)).toEqual([{ oldCodes: ['1', '2'], newCodes: ['A'] }]);
    const split = [
      { from: '1', to: 'A' },
      { from: '1', to: 'B' },
    ];
    expect(linkCodes(['1'], ['A', 'B'], split)).toEqual([{ oldCodes: ['1'], newCodes: ['A', 'B'] }]);
  });

  it('join two clusters that a later code brings together', () => {
    const links = [
      { from: '1', to: 'A' },
      { from: '2', to: 'B' },
      { from: '3', to: 'A' },
      { from: '3', to: 'B' },
    ];
    expect(linkCodes(['1', '2', '3'], ['A', 'B'], links)).toEqual([
      { oldCodes: ['1', '2', '3'], newCodes: ['A', 'B'] },
    ]);
  });

  it('pass over codes that are not there in their year', () => {
    const links = [
      { from: '1', to: 'gone' },
      { from: 'gone', to: 'A' },
    ];
    expect(linkCodes(['1'], ['A'], links)).toEqual([]);
  });

  it('put both ends of every link into one cluster, and no code into two', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const all = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.array(fc.record({ from: code, to: code })), (links) => {
        const clusters = linkCodes(all, all, links);
        for (const { from, to } of links) {
          const cluster = clusters.find(({ oldCodes }) => oldCodes.includes(from));
          expect(cluster?.newCodes).toContain(to);
        }
        for (const codes of [
          clusters.flatMap(({ oldCodes }) => oldCodes),
          clusters.flatMap(({ newCodes }) => newCodes),
        ]) {
          expect(new Set(codes).size).toBe(codes.length);
        }
      }),
    );
  });
});
