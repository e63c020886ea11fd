import { createExcelHost } from '../excelHost';
import { createUniverModelInBrowser } from '../model/univer/browserModel';
import { libraryRequirements } from '../richapi/requirements';
import { element } from './element';
import { connectFiles, offerNewWorkbook } from './files';
import { firstContent } from './firstContent';
import { connectFocusTurns } from './focusTurns';
import { connectFormulaBar } from './formulaBar';
import { SETTINGS_PATH, type PageSettings } from './pageSettings';
import { openPane } from './paneFrame';
import { showRefusal } from './refusalDialog';
import { connectSplitter } from './splitter';
import { showTraffic } from './traffic';

const FLOOR = '1.13';

/** The embedded workbook: the grid at the left, the pane of the add-in in a frame at the right. */
async function start(): Promise<void> {
  const [settings, library] = await Promise.all([
    fetch(SETTINGS_PATH).then((answer) => answer.json() as Promise<PageSettings>),
    fetch('/office-js/excel-web-16.00.debug.js').then((answer) => answer.text()),
  ]);
  const { name, snapshot, problem } = await firstContent(settings);
  const message = element('message', HTMLElement);
  const say = (text: string): void => {
    message.textContent = text;
  };
  element('file-name', HTMLElement).textContent = name;
  connectSplitter(element('splitter', HTMLElement), element('workspace', HTMLElement));

  const { model, focus } = await createUniverModelInBrowser(element('grid', HTMLElement), {
    // The grid has put the old value back; there is nothing left to go on editing.
    onRefusal: (refusal) => void showRefusal(refusal, { canRetry: false }).then(focus),
  });
  if (snapshot) {
    await model.load(snapshot);
  }
  if (problem !== undefined) {
    say(problem);
  }
  const host = createExcelHost({
    model,
    requirements: libraryRequirements(FLOOR, () => library),
    createWorkbook: offerNewWorkbook,
  });

  connectFormulaBar(model, {
    nameBox: element('name-box', HTMLInputElement),
    bar: element('formula-bar', HTMLInputElement),
    focusGrid: focus,
  });
  element('undo', HTMLButtonElement).onclick = () => void model.undo().then(focus);
  element('redo', HTMLButtonElement).onclick = () => void model.redo().then(focus);
  connectFiles(model, name, say);
  showTraffic(host.meter, element('traffic', HTMLElement));

  const { frame, webHost } = openPane(host, settings.paneUrl, element('side', HTMLElement));
  connectFocusTurns({ frame, frameOrigin: new URL(settings.paneUrl).origin, focusGrid: focus });
  // For the console and for tests that look at the workbook behind the grid.
  Object.assign(window, { embeddedWorkbook: { model, host } });
  await webHost.ready;
  document.documentElement.dataset.ready = 'true';
}

void start();
