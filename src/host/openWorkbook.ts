import { createExcelHost, type ExcelHost, type ExcelHostOptions } from './excelHost';
import type { WorkbookModel } from './model/model';
import type { WorkbookSnapshot } from './model/snapshot';
import { createUniverModel } from './model/univer/nodeModel';
import type { Faults } from './richapi/faults';
import type { Meter } from './richapi/meter';
import { libraryRequirements } from './richapi/requirements';
import { openOfficeInNode } from './transport/nativeBridge';
import { officeLibraryFile } from './transport/officeLibrary';

export interface EmbeddedWorkbookOptions extends Pick<ExcelHostOptions, 'payloadLimit' | 'createWorkbook'> {
  /** What the workbook holds at first; an empty sheet otherwise. */
  readonly snapshot?: WorkbookSnapshot;
  /** The ExcelApi set of the simulated Excel, "1.13" unless given. Members above it answer ApiNotFound. */
  readonly requirementSet?: string;
}

export interface EmbeddedWorkbook {
  readonly model: WorkbookModel;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly host: ExcelHost;
  close(): void;
}

const FLOOR = '1.13';

/**
 * Opens a workbook in this process on Microsoft's real office.js: afterwards `Excel.run(...)` works on it. One at a
 * time; opening another one swaps it. Close it, or the process does not end.
 */
export async function openEmbeddedWorkbook(options: EmbeddedWorkbookOptions = {}): Promise<EmbeddedWorkbook> {
  const { snapshot, requirementSet = FLOOR, ...rest } = options;
  const model = await createUniverModel();
  if (snapshot) {
    await model.load(snapshot);
  }
  const requirements = libraryRequirements(requirementSet, () =>
    officeLibraryFile('excel-web-16.00.debug.js'),
  );
  const host = createExcelHost({ model, requirements, ...rest });
  const office = openOfficeInNode(host);
  return {
    model,
    meter: host.meter,
    faults: host.faults,
    host,
    close: () => {
      office.close();
      host.close();
      model.dispose();
    },
  };
}
