/** @jest-environment jsdom */
import { List } from '@fluentui/react-components';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, type ReactNode } from 'react';
import { ChoiceMenu } from '../../../src/taskpane/components/choiceMenu/ChoiceMenu';
import { DropZone } from '../../../src/taskpane/components/dropZone/DropZone';
import { FilePicker, type FilePickerHandle } from '../../../src/taskpane/components/filePicker/FilePicker';
import { FilterPills } from '../../../src/taskpane/components/filterPills/FilterPills';
import { SearchRow } from '../../../src/taskpane/components/searchRow/SearchRow';
import { SkeletonRows } from '../../../src/taskpane/components/skeletonRows/SkeletonRows';
import { BarKey, StackedBar } from '../../../src/taskpane/components/stackedBar/StackedBar';
import { StepRow } from '../../../src/taskpane/components/stepRow/StepRow';
import { SummaryNumbers } from '../../../src/taskpane/components/summaryNumbers/SummaryNumbers';
import { renderPart } from './renderPart';

const user = userEvent.setup({ applyAccept: false });
const file = (name: string): File => new File(['x'], name);

test('a menu names its choice, ticks it, and gives back another', async () => {
  const onChoose = jest.fn();
  const choices = [
    { value: 'a', label: 'Quý I' },
    { value: 'b', label: 'Năm' },
  ];
  renderPart(
    <ChoiceMenu text="Quý I" name="Chọn kỳ: Quý I" value="a" choices={choices} onChoose={onChoose} />,
  );
  await user.click(screen.getByRole('button', { name: 'Chọn kỳ: Quý I' }));
  expect(screen.getByRole('menuitemradio', { name: 'Quý I' }).getAttribute('aria-checked')).toBe('true');
  await user.click(screen.getByRole('menuitemradio', { name: 'Năm' }));
  expect(onChoose.mock.calls).toEqual([['b']]);
});

test('dropped files are taken, and the browser does not leave the pane for them', () => {
  const onFiles = jest.fn();
  renderPart(<DropZone text="Thả tệp vào đây" button="Chọn tệp" onChoose={jest.fn()} onFiles={onFiles} />);
  const zone = screen.getByRole('group', { name: 'Thả tệp vào đây Chọn tệp' });
  const dropped = file('a.xlsx');
  const leftAlone = fireEvent.drop(zone, { dataTransfer: { files: [dropped] } });
  expect(leftAlone).toBe(false);
  expect(onFiles.mock.calls).toEqual([[[dropped]]]);
  fireEvent.drop(zone, { dataTransfer: { files: [] } });
  expect(onFiles).toHaveBeenCalledTimes(1);
});

test('files can be chosen by keyboard instead of dropped', async () => {
  const onChoose = jest.fn();
  renderPart(<DropZone text="Thả tệp" button="Chọn tệp" onChoose={onChoose} onFiles={jest.fn()} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledTimes(1);
});

test('the same file can be chosen twice in a row, after it was corrected', async () => {
  const onPick = jest.fn();
  function Picking(): ReactNode {
    const picker = useRef<FilePickerHandle>(null);
    return (
      <>
        <button onClick={() => picker.current?.open()}>Mở</button>
        <FilePicker ref={picker} accept=".xlsx" multiple onPick={onPick} />
      </>
    );
  }
  const { container } = renderPart(<Picking />);
  const input = container.querySelector('input');
  if (!input) throw new Error('There is no input.');
  const opened = jest.spyOn(input, 'click');
  await user.click(screen.getByRole('button', { name: 'Mở' }));
  expect(opened).toHaveBeenCalledTimes(1);
  const chosen = file('a.xlsx');
  await user.upload(input, chosen);
  await user.upload(input, chosen);
  expect(onPick.mock.calls.map(([files]) => files)).toEqual([[chosen], [chosen]]);
});

test('a pill says how many it shows, and which one is chosen', async () => {
  const onChange = jest.fn();
  const pills = [
    { value: 'all', label: 'Tất cả', count: 3 },
    { value: 'error', label: 'Lỗi', count: 1 },
  ];
  renderPart(<FilterPills label="Lọc" pills={pills} value="all" onChange={onChange} />);
  const list = screen.getByRole('tablist', { name: 'Lọc' });
  expect(within(list).getByRole('tab', { name: 'Tất cả 3', selected: true })).toBeTruthy();
  await user.click(within(list).getByRole('tab', { name: 'Lỗi 1' }));
  expect(onChange.mock.calls).toEqual([['error']]);
});

test('the search has the focus at once; Esc clears it, and closes it once it is empty', async () => {
  const onChange = jest.fn();
  const onClose = jest.fn();
  const { rerender } = renderPart(<SearchRow query="xa tan" onChange={onChange} onClose={onClose} />);
  const box = screen.getByRole('searchbox', { name: 'Tìm đơn vị, gõ không dấu cũng được' });
  expect(document.activeElement).toBe(box);
  await user.keyboard('{Escape}');
  expect([onChange.mock.calls, onClose.mock.calls]).toEqual([[['']], []]);
  rerender(<SearchRow query="" onChange={onChange} onClose={onClose} />);
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('rows to come say what is waited for', () => {
  renderPart(<SkeletonRows label="Đang đọc sổ" count={3} />);
  expect(screen.getByLabelText('Đang đọc sổ').children).toHaveLength(3);
});

test('a bar shows the parts that are there, in proportion, and is no part of what is read aloud', () => {
  const { container } = renderPart(<StackedBar parts={{ certain: 60, reachable: 0, lost: 40 }} />);
  const bar = container.querySelector('[aria-hidden="true"]');
  const widths = [...(bar?.children ?? [])].map((part) => (part as HTMLElement).style.flexGrow);
  expect(widths).toEqual(['60', '40']);
  expect(renderPart(<BarKey part="lost" />).container.querySelector('[aria-hidden="true"]')).not.toBeNull();
});

test('a step is read with its state in words, and opened by Enter', async () => {
  const onOpen = jest.fn();
  renderPart(
    <List navigationMode="items">
      <StepRow
        name="2. Phát phiếu"
        state="warning"
        stateWord="Cần xem lại"
        result="Đã dừng ở 3/9 phiếu"
        progress={{ done: 3, total: 9 }}
        isCurrent
        onOpen={onOpen}
      />
    </List>,
  );
  const row = screen.getByRole('listitem', { name: '2. Phát phiếu. Cần xem lại. Đã dừng ở 3/9 phiếu' });
  expect(row.getAttribute('aria-current')).toBe('step');
  const bar = within(row).getByRole('progressbar', { name: '2. Phát phiếu: 3/9' });
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['3', '9']);
  row.focus();
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledTimes(1);
});

test('numbers stand with their names, and a state with its word', () => {
  renderPart(
    <SummaryNumbers
      numbers={[
        { value: '12', label: 'đơn vị' },
        { value: '99', label: 'điểm', state: { kind: 'warning', word: 'Cảnh báo' } },
      ]}
    />,
  );
  expect(screen.getByText('đơn vị').nextSibling?.textContent).toBe('12');
  expect(screen.getAllByRole('img').map((icon) => icon.getAttribute('aria-label'))).toEqual(['Cảnh báo']);
});
