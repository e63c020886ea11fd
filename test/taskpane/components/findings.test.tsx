/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { Finding } from '../../../src/core/finding/finding';
import { FindingList } from '../../../src/taskpane/components/findingList/FindingList';
import type { FindingRemedy } from '../../../src/taskpane/components/findingCard/findingRemedy.types';
import { useFindingCursor } from '../../../src/taskpane/components/findingList/useFindingCursor';
import { smallDraft } from '../../core/support/sampleDraft';
import { renderPart } from './renderPart';

const user = userEvent.setup();
const analysis = analyseRound(
  smallDraft([
    { unit: 'XM01', item: '1.2', periods: { Q1: { points: 40 } } },
    { unit: 'XM02', item: '1.2', periods: { Q1: { points: 50 } } },
  ]),
  '2026-01-01',
);
const above: readonly Finding[] = analysis.entryFindings
  .filter(({ code }) => code === 'aboveMaximum')
  .map((finding, index) => ({
    ...finding,
    place: { ...finding.place, sheet: 'Điểm', cell: `E${index + 5}` },
  }));

interface ListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: (finding: Finding) => void;
  readonly remedyOf?: (finding: Finding) => FindingRemedy | undefined;
}

function Listed({ findings, onSelect, remedyOf }: ListProps): ReactNode {
  const cursor = useFindingCursor(findings, onSelect, 1);
  return (
    <FindingList cursor={cursor} round={analysis.round} onSelect={onSelect} {...(remedyOf && { remedyOf })} />
  );
}

test('a finding says whom it is about, both numbers, where, and the fix; its button leads to the cell', async () => {
  const onSelect = jest.fn();
  renderPart(<Listed findings={above} onSelect={onSelect} />);
  expect(above).toHaveLength(2);
  const [first, second] = screen.getAllByRole('heading', { level: 2 });
  expect(first?.textContent).toContain('Xã Mẫu 01');
  expect(second?.textContent).toContain('Xã Mẫu 02');
  expect(screen.getByRole('region').textContent).toMatch(/40,00.*30,00/);
  await user.click(screen.getByRole('button', { name: 'Đến ô Điểm!E5' }));
  expect(onSelect.mock.calls.map(([finding]) => (finding as Finding).place.cell)).toEqual(['E5']);
});

test('F8 opens the next finding and takes the focus to its button, Shift+F8 the one before', async () => {
  const onSelect = jest.fn();
  renderPart(<Listed findings={above} onSelect={onSelect} />);
  const cells = (): unknown[] => onSelect.mock.calls.map(([finding]) => (finding as Finding).place.cell);
  await user.keyboard('{F8}{F8}');
  expect(cells()).toEqual(['E5', 'E6']);
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Đến ô Điểm!E6'));
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(cells()).toEqual(['E5', 'E6', 'E5']);
});

test('what puts a finding right is offered at it alone', async () => {
  const run = jest.fn();
  const [first] = above;
  const remedyOf = (finding: Finding): FindingRemedy | undefined =>
    finding.place.cell === first?.place.cell
      ? { label: 'Sửa thành 30', fullLabel: 'Sửa Điểm!E5 thành 30', run }
      : undefined;
  renderPart(<Listed findings={above} onSelect={jest.fn()} remedyOf={remedyOf} />);
  await user.click(screen.getAllByRole('heading', { level: 2 })[1]?.querySelector('button') as HTMLElement);
  const buttons = within(screen.getByRole('region')).getAllByRole('button', { name: /^Sửa/ });
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Sửa thành 30']);
  await user.click(buttons[0] as HTMLElement);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a long list shows the rest on demand', async () => {
  const many = Array.from({ length: 45 }, (_, index) => {
    const [first] = above;
    if (!first) throw new Error('There is no finding.');
    return { ...first, place: { ...first.place, cell: `E${index + 5}` } };
  });
  renderPart(<Listed findings={many} onSelect={jest.fn()} />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(40);
  await user.click(screen.getByRole('button', { name: 'Xem thêm 5 phát hiện' }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(45);
});
