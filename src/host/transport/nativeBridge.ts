import type { EventEntry } from '../excel/event/events';
import type { ExcelHost } from '../excelHost';
import { TransportError } from '../richapi/faults';
import { byteLength } from '../richapi/meter';
import type { RequestBody } from '../richapi/protocol';
import { officeLibraryFile } from './officeLibrary';
import { provideBrowserGlobals } from './officeStubs';

/** The seam that the library has for hosts in a process of their own: JSON texts in both directions. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Assigned by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

const MESSAGE = { response: 2, event: 3 } as const;

/** The workbook that the globals `Excel` and `OfficeExtension` work on; swapped from test to test. */
let current: ExcelHost | undefined;
let bridge: NativeBridge | undefined;

/**
 * Connects the real office.js of this process to a workbook; afterwards `Excel.run` works on it. The library is
 * evaluated at the first call and stays; opening again swaps the workbook under it.
 */
export function openOfficeInNode(host: ExcelHost): { close(): void } {
  bridge ??= loadLibrary();
  current = host;
  const stopEvents = host.events.listen(sendEvents);
  return {
    close: () => {
      stopEvents();
      if (current === host) {
        current = undefined;
      }
    },
  };
}

function loadLibrary(): NativeBridge {
  const made: NativeBridge = {
    sendMessageToHost: (text) => {
      void answer(made, text);
    },
  };
  provideBrowserGlobals();
  Object.assign(globalThis, { _richApiNativeBridge: made });
  const evaluateGlobally = eval;
  withoutConsole(() => evaluateGlobally(officeLibraryFile('excel-web-16.00.js')));
  return made;
}

async function answer(to: NativeBridge, text: string): Promise<void> {
  const request = JSON.parse(text) as RequestMessage;
  const host = current;
  const reply = (statusCode: number, body: string): void => {
    to.onMessageFromHost?.(
      JSON.stringify({ id: request.id, type: MESSAGE.response, message: { statusCode, headers: {}, body } }),
    );
  };
  if (!host) {
    reply(503, failure('InvalidOrTimedOutSession', 'No workbook is open.'));
    return;
  }
  try {
    reply(
      200,
      await host.executor.execute(request.message.body, { bytes: byteLength(text), flags: request.flags }),
    );
  } catch (error) {
    if (error instanceof TransportError) {
      reply(400, failure(error.code, error.message));
    } else {
      reply(500, failure('GeneralException', error instanceof Error ? error.message : String(error)));
    }
  }
}

function failure(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } });
}

function sendEvents(entries: readonly EventEntry[]): void {
  bridge?.onMessageFromHost?.(JSON.stringify({ type: MESSAGE.event, message: { entries } }));
}

/** The library logs that it found no session storage; a test's output is no place for that. */
function withoutConsole(work: () => void): void {
  const { log, warn } = console;
  console.log = () => undefined;
  console.warn = () => undefined;
  try {
    work();
  } finally {
    Object.assign(console, { log, warn });
  }
}
