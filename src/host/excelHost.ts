import { workbookObject } from './excel/application/workbook';
import { EventRegistry } from './excel/event/events';
import { connectEvents } from './excel/event/modelEvents';
import { ExcelSession } from './excel/session';
import type { WorkbookModel } from './model/model';
import { Executor } from './richapi/executor';
import { Faults } from './richapi/faults';
import { Meter } from './richapi/meter';
import type { Requirements } from './richapi/requirements';

/** About what Excel on the web takes in one request and gives in one response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface ExcelHostOptions {
  readonly model: WorkbookModel;
  readonly requirements: Requirements;
  readonly payloadLimit?: number;
  /** Called for Excel.createWorkbook with the base64 of the file, if there is one. */
  readonly createWorkbook?: (base64: string | undefined) => Promise<void> | void;
}

/** Excel as office.js knows it, around one workbook; a transport connects the two. */
export interface ExcelHost {
  readonly model: WorkbookModel;
  readonly executor: Executor;
  readonly events: EventRegistry;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly requirements: Requirements;
  /** Stops listening to the model and drops kept references; the model itself stays. */
  close(): void;
}

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { model, requirements, createWorkbook } = options;
  const events = new EventRegistry();
  const meter = new Meter();
  const faults = new Faults();
  const session = new ExcelSession({
    model,
    events,
    isReadOnly: () => faults.isReadOnly,
    ...(createWorkbook && { createWorkbook }),
  });
  const executor = new Executor({
    root: workbookObject(session),
    requirements,
    meter,
    faults,
    payloadLimit: options.payloadLimit ?? PAYLOAD_LIMIT,
    recalculation: {
      batch: (work) =>
        model.batch(() => {
          const result = work();
          session.writes.flush();
          return result;
        }),
      flush: () => model.flush(),
      automatic: () => !session.calculationSuspended && session.calculationMode !== 'Manual',
      endOfRequest: () => {
        const wasSuspended = session.calculationSuspended;
        session.calculationSuspended = false;
        return wasSuspended;
      },
    },
  });
  const disconnect = connectEvents(session);
  return {
    model,
    executor,
    events,
    meter,
    faults,
    requirements,
    close: () => {
      disconnect();
      executor.references.clear();
    },
  };
}
