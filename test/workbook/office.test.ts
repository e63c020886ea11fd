import { officeReady, officeTheme } from '../../src/workbook/office';

const globals = globalThis as { Office?: unknown };

afterEach(() => {
  delete globals.Office;
});

function pretendOffice(office: object): void {
  globals.Office = { HostType: { Excel: 'Excel' }, ...office };
}

it('is ready without Office where there is none', async () => {
  expect(await officeReady(10)).toMatchObject({ host: 'none', displayLanguage: '' });
});

it('does not wait for ever where Office never becomes ready', async () => {
  pretendOffice({ onReady: () => new Promise(() => undefined) });
  expect(await officeReady(10)).toMatchObject({ host: 'none' });
});

it('tells language, platform and what this Excel can do', async () => {
  pretendOffice({
    onReady: (ready: (info: object) => void) => ready({ host: 'Excel' }),
    context: {
      displayLanguage: 'vi-VN',
      platform: 'Mac',
      requirements: { isSetSupported: (_set: string, version: string) => version === '1.8' },
      officeTheme: { bodyBackgroundColor: '#262626' },
    },
  });
  expect(await officeReady(10)).toEqual({
    host: 'excel',
    displayLanguage: 'vi-VN',
    platform: 'Mac',
    capabilities: { isNewEnough: false, canOpenFiles: true, canDownload: false },
  });
  expect(officeTheme()).toBe('dark');
});
