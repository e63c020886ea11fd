import { FINDINGS, type FindingCode } from '../../src/core/finding/codes';
import { fill } from '../../src/words/fill';
import { findingTexts } from '../../src/words/findingTexts';
import { say, type Message } from '../../src/words/message';
import { translate } from '../../src/words/translate';
import { enFindings } from '../../src/words/en/findings';
import { viFindings } from '../../src/words/vi/findings';

describe('filling a text', () => {
  it('puts each parameter where its name stands in braces', () => {
    expect(fill('Đã nhận {done}/{total} phiếu', { done: 3, total: '1.035' })).toBe('Đã nhận 3/1.035 phiếu');
    expect(fill('Xong')).toBe('Xong');
  });

  it('takes the singular for a count of one, however it is written', () => {
    const text = '{count} file || {count} files';
    expect([fill(text, { count: 1 }), fill(text, { count: '1' })]).toEqual(['1 file', '1 file']);
    expect([fill(text, { count: 0 }), fill(text, { count: '1,035' })]).toEqual(['0 files', '1,035 files']);
  });

  it('does not read what it put in as a text to be filled', () => {
    expect(fill('{unit}: {count}', { unit: '{count} $& $1', count: 2 })).toBe('{count} $& $1: 2');
  });

  it('leaves a name visible where its parameter is not known before the text is', () => {
    const text: string = ['{done}', '{total}'].join('/');
    expect(fill(text, { done: 3, constructor: 'x' })).toBe('3/{total}');
    expect(fill('{constructor}' as string, {})).toBe('{constructor}');
  });
});

describe('a text of the pane', () => {
  it('is the same as a message, in the language that is asked for', () => {
    const message: Message = { key: 'collect.fraction', parameters: { done: 1, total: 2 } };
    expect(say('en', message)).toBe(translate('en', 'collect.fraction', { done: 1, total: 2 }));
  });

  it('does not compile without what it names', () => {
    const wrong = (): void => {
      // @ts-expect-error the total is missing
      translate('vi', 'collect.fraction', { done: 1 });
      // @ts-expect-error parameters are missing altogether
      translate('vi', 'collect.fraction');
      // @ts-expect-error there is no such text
      translate('vi', 'collect.nothing');
      // @ts-expect-error of two texts, both have to be served
      translate('vi', 'collect.fraction' as 'collect.fraction' | 'collect.filter');
      // @ts-expect-error a message as well
      const message: Message = { key: 'collect.fraction', parameters: { total: 2 } };
      // @ts-expect-error findings of this code do not say what was expected
      findingTexts({ cellError: { title: '{text}', sentence: '{expected}', fix: '' } });
      void message;
    };
    // Type checking is the test; at run time there is nothing to see.
    void wrong;
  });
});

test('texts of findings stand for every code, and for no other', () => {
  const codes = (Object.keys(FINDINGS) as FindingCode[]).sort();
  expect(Object.keys(viFindings).sort()).toEqual(codes);
  expect(Object.keys(enFindings).sort()).toEqual(codes);
});
