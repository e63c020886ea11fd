import { readTieBreakers, writeTieBreakers } from '../../../src/core/setup/tieBreaker';

describe('the text of the tie-breakers', () => {
  it('reads back what it writes, whatever the case', () => {
    const { breakers } = readTieBreakers('Lĩnh vực III; 2.1; Điều tra xhh; THẨM ĐỊNH; hạng năm trước');
    expect(breakers).toHaveLength(5);
    expect(readTieBreakers(writeTieBreakers(breakers)).breakers).toEqual(breakers);
  });

  it('names fields and criteria by their codes, of figures, letters or both', () => {
    expect(readTieBreakers('tiêu chí  2.10; 3.a; IV; lĩnh vực 1.b.12; mục A.1').breakers).toEqual([
      { kind: 'node', code: '2.10' },
      { kind: 'node', code: '3.a' },
      { kind: 'node', code: 'IV' },
      { kind: 'node', code: '1.b.12' },
      { kind: 'node', code: 'A.1' },
    ]);
    expect(readTieBreakers(' ; ')).toEqual({ breakers: [], unreadable: [] });
  });

  it.each(['bốc thăm', 'theo lĩnh vực 3', 'lĩnh vực 3 và 4', 'a1', 'các', 'mới', 'lĩnh vực3 .'])(
    'says that it does not know %j, and takes the others',
    (statement) => {
      expect(readTieBreakers(`lĩnh vực 3; ${statement}; thẩm định`)).toEqual({
        breakers: [{ kind: 'node', code: '3' }, { kind: 'appraisal' }],
        unreadable: [statement],
      });
    },
  );

  it('writes codes as those of fields', () => {
    expect(writeTieBreakers(readTieBreakers('2.1; thẩm định; điều tra xhh; hạng năm trước').breakers)).toBe(
      'lĩnh vực 2.1; thẩm định; điều tra XHH; hạng năm trước',
    );
  });
});
