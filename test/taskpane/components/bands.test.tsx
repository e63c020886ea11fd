/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EffectLine } from '../../../src/taskpane/components/effectLine/EffectLine';
import { EmptyNote } from '../../../src/taskpane/components/emptyNote/EmptyNote';
import { ErrorBoundary } from '../../../src/taskpane/components/errorBoundary/ErrorBoundary';
import { FocusBack } from '../../../src/taskpane/components/focusBack/FocusBack';
import { Footer } from '../../../src/taskpane/components/footer/Footer';
import { KeyCap } from '../../../src/taskpane/components/keyCap/KeyCap';
import { Notice } from '../../../src/taskpane/components/notice/Notice';
import { RichText } from '../../../src/taskpane/components/richText/RichText';
import { StateIcon } from '../../../src/taskpane/components/stateIcon/StateIcon';
import { ThreeBands } from '../../../src/taskpane/components/threeBands/ThreeBands';
import { renderPart } from './renderPart';

const user = userEvent.setup();
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});
const READ = { kind: 'read', text: 'Chưa ghi gì vào sổ.' } as const;

test('the effect line is told to a screen reader, with its undo where there is one', async () => {
  const onUndo = jest.fn();
  const { rerender } = renderPart(<EffectLine effect={{ kind: 'done', text: 'Đã ghi 9 phiếu', onUndo }} />);
  expect(screen.getByRole('status').textContent).toBe('Đã ghi 9 phiếu');
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(onUndo).toHaveBeenCalledTimes(1);
  rerender(<EffectLine effect={READ} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a note says why there is no list, and only what it was given', () => {
  renderPart(<EmptyNote state="todo" title="Chưa có đơn vị" />);
  expect(screen.getAllByText(/./).map(({ textContent }) => textContent)).toEqual(['Chưa có đơn vị']);
});

test('what breaks leaves the rest of the pane standing', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  function Broken(): never {
    throw new Error('broken');
  }
  renderPart(
    <>
      <p>Còn đây</p>
      <ErrorBoundary fallback={(error) => <p role="alert">{(error as Error).message}</p>}>
        <Broken />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('broken');
  expect(screen.getByText('Còn đây')).toBeTruthy();
});

test('when what opened over a view is gone, the focus is where it was', async () => {
  const { rerender } = renderPart(<button>Vì sao?</button>);
  const asked = screen.getByRole('button');
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  rerender(
    <>
      <button>Vì sao?</button>
      <FocusBack to={asked} />
    </>,
  );
  expect(document.activeElement).not.toBe(asked);
  rerender(<button>Vì sao?</button>);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button')));
});

describe('the footer', () => {
  it('describes its primary button by what it will do, and runs it by Ctrl+Enter', async () => {
    const onClick = jest.fn();
    renderPart(<Footer effect={READ} primary={{ label: 'Đọc', onClick }} />);
    const button = screen.getByRole('button', { name: 'Đọc' });
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('Chưa ghi gì vào sổ.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('neither runs what is disabled nor stops work by Ctrl+Enter', async () => {
    const onClick = jest.fn();
    const { rerender } = renderPart(
      <Footer effect={READ} primary={{ label: 'Ghi', onClick, disabled: true }} />,
    );
    await user.click(screen.getByRole('button', { name: 'Ghi' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    rerender(<Footer effect={READ} primary={{ label: 'Dừng', onClick, stop: true, keyName: 'Esc' }} />);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onClick).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /Dừng/ }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('takes the second click of a double click for the button that was there, not for the one that came', () => {
    jest.useFakeTimers();
    const create = jest.fn();
    const stop = jest.fn();
    const running = <Footer effect={READ} primary={{ label: 'Dừng', onClick: stop, stop: true }} />;
    const { rerender } = renderPart(
      <Footer effect={READ} primary={{ label: 'Tạo 12 phiếu', onClick: create }} />,
      { pressGuard: 600 },
    );
    const press = (): void => act(() => screen.getByRole('button').click());
    press();
    rerender(running);
    press();
    expect([create.mock.calls.length, stop.mock.calls.length]).toEqual([1, 0]);
    act(() => jest.advanceTimersByTime(601));
    press();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('lets go of a button that was drawn as held while its time ran out', () => {
    jest.useFakeTimers();
    const SlowToDraw = (): null => {
      jest.advanceTimersByTime(700);
      return null;
    };
    const { rerender } = renderPart(
      <Footer effect={READ} primary={{ label: 'Tải gói phiếu', onClick: jest.fn() }} />,
      { pressGuard: 600 },
    );
    act(() => screen.getByRole('button').click());
    const next = { label: 'Ghi đã phát 12 phiếu', onClick: jest.fn() };
    rerender(
      <>
        <Footer effect={READ} primary={next} />
        <SlowToDraw />
      </>,
    );
    act(() => jest.advanceTimersByTime(1));
    act(() => screen.getByRole('button').click());
    expect(next.onClick).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button').getAttribute('aria-disabled')).not.toBe('true');
  });

  it('lets the same button be pressed as fast as one likes', () => {
    const next = jest.fn();
    renderPart(<Footer effect={READ} primary={{ label: 'Đến lỗi tiếp theo', onClick: next }} />, {
      pressGuard: 600,
    });
    const button = screen.getByRole('button');
    act(() => button.click());
    act(() => button.click());
    expect(next).toHaveBeenCalledTimes(2);
  });
});

test('a key is read as a key', () => {
  renderPart(<KeyCap name="Ctrl+Enter" />);
  expect(screen.getByText('Ctrl+Enter').tagName).toBe('KBD');
});

test('a notice leads to what it is about, by a link whose name says to where', async () => {
  const onClick = jest.fn();
  renderPart(
    <Notice
      intent="error"
      lead="Sai:"
      text="2 ô điểm"
      action={{ label: 'Xem', name: 'Xem: 2 ô điểm', onClick }}
    />,
  );
  expect(screen.getByText('Sai:').tagName).toBe('STRONG');
  await user.click(screen.getByRole('button', { name: 'Xem: 2 ô điểm' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a text of ours has bold words and keys, and everything else as it is', () => {
  const { container } = renderPart(<RichText text="Nhấn [[Enter]] rồi **Thử lại** <b>ngay</b>" />);
  expect(container.querySelector('kbd')?.textContent).toBe('Enter');
  expect(container.querySelector('strong')?.textContent).toBe('Thử lại');
  expect(container.querySelector('b')).toBeNull();
  expect(container.textContent).toBe('Nhấn Enter rồi Thử lại <b>ngay</b>');
});

test('a state has a name where no word stands beside it, and is left out where one does', () => {
  const { rerender } = renderPart(<StateIcon state="error" label="Lỗi" />);
  expect(screen.getByRole('img', { name: 'Lỗi' })).toBeTruthy();
  rerender(<StateIcon state="error" />);
  expect(screen.queryByRole('img')).toBeNull();
});

test('a view has header, body and footer; its title takes the focus after a change of view', async () => {
  const onBack = jest.fn();
  const onToggle = jest.fn();
  renderPart(
    <ThreeBands
      title="Xếp hạng"
      onBack={onBack}
      place="Kỳ Năm"
      search={{ open: false, onToggle }}
      footer={{ effect: READ }}
      focusTitle
      bodyIsText
    >
      <p>Thân</p>
    </ThreeBands>,
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Xếp hạng' }));
  expect(screen.getByRole('main').tabIndex).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Về trang chính' }));
  await user.click(screen.getByRole('button', { name: 'Tìm' }));
  expect([onBack.mock.calls.length, onToggle.mock.calls.length]).toEqual([1, 1]);
  expect(screen.getByRole('contentinfo')).toBeTruthy();
});
