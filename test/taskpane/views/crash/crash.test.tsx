/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { asFailure } from '../../../../src/taskpane/app/asFailure';
import { isPartMissing, mayReload } from '../../../../src/taskpane/app/reloading';
import { PaneCrash } from '../../../../src/taskpane/views/crash/PaneCrash';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import { binhDuong2017 } from '../../../../src/samples/binhDuong2017';
import { renderPart } from '../../components/renderPart';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

afterEach(() => {
  jest.restoreAllMocks();
  window.sessionStorage.clear();
});

const chunkError = (): Error =>
  Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });

/** A round in which showing the ranking breaks, as a fault of ours would. */
function broken(): FakePort {
  const port = new FakePort(draftFromFile(binhDuong2017));
  const read = port.read.bind(port);
  port.read = async () => {
    const workbook = await read();
    return workbook.kind === 'round' ? { ...workbook, sheetNames: undefined as never } : workbook;
  };
  return port;
}

test('a view that breaks says so, with its report and a way to open the pane again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  renderPane(broken());
  await screen.findByRole('heading', { level: 2, name: 'Có sự cố ngoài dự kiến' });
  expect(screen.getByRole('button', { name: 'Mở lại khung' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Chép báo cáo sự cố/ })).toBeTruthy();
});

test('another view can still be opened from there', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const user = renderPane(broken());
  await screen.findByRole('heading', { level: 2, name: 'Có sự cố ngoài dự kiến' });
  await user.keyboard('?');
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phím tắt và giới thiệu'),
  );
});

test('a file of the pane that is gone is told from other faults, in what is said too', () => {
  expect(isPartMissing(chunkError())).toBe(true);
  expect(isPartMissing(new Error('x is undefined'))).toBe(false);
  expect(asFailure(chunkError()).code).toBe('partMissing');
  expect(asFailure('text').code).toBe('unexpected');
});

test('the pane loads itself anew once, not for ever, and not where nothing can be remembered', () => {
  expect([mayReload(1000), mayReload(2000), mayReload(32_000)]).toEqual([true, false, true]);
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('forbidden');
  });
  expect(mayReload(100_000)).toBe(false);
});

test('a pane that broke altogether says so in both languages', () => {
  renderPart(<PaneCrash />);
  const texts = screen.getByRole('alert').querySelectorAll('p');
  expect([...texts].map(({ lang }) => lang)).toEqual(['vi', 'en']);
  expect(screen.getByRole('button', { name: 'Mở lại khung · Open the pane again' })).toBeTruthy();
});
