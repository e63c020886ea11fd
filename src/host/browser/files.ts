import type { WorkbookModel } from '../model/model';
import { writeXlsxFile } from '../xlsx/writeXlsxFile';
import { base64Of, forget, handOver } from './bookHandover';
import { element } from './element';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The page without the round that the server gives it: what was handed over, or an empty sheet. */
export const EMPTY_PAGE = '/?empty';
export const NEW_BOOK = 'Sổ mới.xlsx';
const TOO_LARGE = 'Tệp quá lớn cho sổ nhúng.';

/** "Mở tệp .xlsx…" starts the page again with the file; "Lưu .xlsx" downloads the workbook as it stands. */
export function connectFiles(model: WorkbookModel, fileName: string, say: (text: string) => void): void {
  const chooser = element('file', HTMLInputElement);
  element('open', HTMLButtonElement).onclick = () => chooser.click();
  chooser.onchange = () => {
    const [file] = chooser.files ?? [];
    if (file) {
      void openFile(file, say);
    }
  };
  element('save', HTMLButtonElement).onclick = () => {
    void save(model, fileName).then(() => say(`Đã lưu ${fileName}.`));
  };
}

async function openFile(file: File, say: (text: string) => void): Promise<void> {
  if (handOver(file.name, await base64Of(file))) {
    location.reload();
  } else {
    say(TOO_LARGE);
  }
}

async function save(model: WorkbookModel, fileName: string): Promise<void> {
  await model.flush();
  const bytes = await writeXlsxFile(model.save());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * What `Excel.createWorkbook` does here: the new workbook opens in a tab of its own. A browser lets a page open one only
 * in answer to a click in that page, so there is a button for it.
 */
export function offerNewWorkbook(base64: string | undefined): void {
  const message = element('message', HTMLElement);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Mở sổ mới trong thẻ khác';
  button.onclick = () => {
    if (base64 === undefined || handOver(NEW_BOOK, base64)) {
      window.open(EMPTY_PAGE);
      message.replaceChildren();
    } else {
      message.textContent = TOO_LARGE;
    }
    forget();
  };
  message.replaceChildren(button);
}
