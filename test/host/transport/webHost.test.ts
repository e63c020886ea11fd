/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/"}
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost, type ExcelHost } from '../../../src/host/excelHost';
import type { WorkbookModel } from '../../../src/host/model/model';
import { createUniverModel } from '../../../src/host/model/univer/nodeModel';
import { anyRequirement } from '../../../src/host/richapi/requirements';
import { createWebHost, type FrameWindow, type WebHost } from '../../../src/host/transport/webHost';

const HOST = 'https://localhost:8443';
const ADD_IN = 'https://localhost:3000';
const library = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');
const evaluateGlobally = eval;

type Handler = (message: { data: unknown; origin: string; source: unknown }) => void;

/** Scripts that office.js adds are the installed files; nothing is fetched. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) {
      return append(node);
    }
    const path = new URL(node.src).pathname.replace('/lib/1/hosted/', '').toLowerCase();
    setTimeout(() => {
      evaluateGlobally(readFileSync(join(library, path), 'utf8'));
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
}

let web: WebHost;
let model: WorkbookModel;
let host: ExcelHost;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  model = await createUniverModel();
  host = createExcelHost({ model, requirements: anyRequirement('1.10') });
  const handlers = new Set<Handler>();
  const frame: FrameWindow = {
    postMessage: (data) => window.dispatchEvent(new MessageEvent('message', { data, origin: HOST })),
  };
  web = createWebHost({
    host,
    frameWindow: () => frame,
    frameOrigin: ADD_IN,
    hostOrigin: HOST,
    onMessage: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
  });
  const opener = {
    postMessage: (data: unknown) => {
      setTimeout(() => handlers.forEach((handle) => handle({ data, origin: ADD_IN, source: frame })), 0);
    },
  };
  Object.defineProperty(window, 'opener', { value: opener });
  Object.defineProperty(document, 'domain', { value: 'localhost' });
  window.name = web.frameName;
  const script = document.createElement('script');
  script.setAttribute('src', `${ADD_IN}/lib/1/hosted/office.js`);
  serveScripts();
  document.body.append(script);
  evaluateGlobally(readFileSync(join(library, 'office.js'), 'utf8'));
  await Office.onReady();
});

afterAll(() => {
  web.close();
  host.close();
  model.dispose();
});

it('starts the unmodified office.js as in Excel on the web', () => {
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('OfficeOnline');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
});

it('answers requests from the frame and sends events back', async () => {
  const heard = new Promise<string>((resolve) => {
    void Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add((event) => Promise.resolve(resolve(event.address)));
      await context.sync();
      sheet.getRange('B2').values = [['x']];
      await context.sync();
    });
  });
  await expect(heard).resolves.toBe('B2');
  expect(host.meter.syncs).toBe(2);
});

it('runs a ribbon function until it says that it is done', async () => {
  await web.ready;
  const calls: string[] = [];
  Office.actions.associate('showPane', (event: Office.AddinCommands.Event) => {
    calls.push(event.source.id);
    event.completed();
  });
  await web.invokeCommand('button-1', 'showPane');
  expect(calls).toEqual(['button-1']);
});

it('keeps document settings in the workbook and says no to what it does not know', async () => {
  Office.context.document.settings.set('pane', { open: true });
  const saved = await new Promise<Office.AsyncResultStatus>((resolve) => {
    Office.context.document.settings.saveAsync((result) => resolve(result.status));
  });
  expect(saved).toBe('succeeded');
  expect(model.bag('workbook', 'documentSettings')).toEqual({ pane: '{"open":true}' });
  const selected = await new Promise<Office.AsyncResultStatus>((resolve) => {
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) =>
      resolve(result.status),
    );
  });
  expect(selected).toBe('failed');
});
