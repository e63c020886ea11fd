import type { ExcelHost } from '../excelHost';
import { isRecord } from '../richapi/callArguments';
import { TransportError } from '../richapi/faults';
import { byteLength } from '../richapi/meter';
import type { RequestBody } from '../richapi/protocol';
import { appContext, frameName } from './appContext';
import { parseRequest, replyText, RequestKind, ResponseKind, type FrameRequest } from './envelope';

/** Dispatch numbers of `executeMethod` that are answered. */
const Dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const UNSUPPORTED = 5001;
const PROTOCOL_VERSION = 1;
const LOCALE = 'vi-VN';

/** In the workbook's bag: what `Office.context.document.settings` holds, as JSON texts by key. */
export const DOCUMENT_SETTINGS = 'documentSettings';

/** The part of a window that the conversation needs; tests give their own. */
export interface FrameWindow {
  postMessage(text: string, origin: string): void;
}

export interface WebHostOptions {
  readonly host: ExcelHost;
  /** The window of the add-in's frame, asked for each time: it does not exist before the frame is loaded. */
  readonly frameWindow: () => FrameWindow | null;
  readonly frameOrigin: string;
  readonly hostOrigin: string;
  /** Calls the handler for every message that reaches the host page; the result stops it. */
  readonly onMessage: (
    handler: (message: { data: unknown; origin: string; source: unknown }) => void,
  ) => () => void;
  readonly locale?: string;
  readonly documentUrl?: string;
}

export interface WebHost {
  /** Give it to the frame as its name before its page is loaded. */
  readonly frameName: string;
  /** Resolves when office.js in the frame has started and can be called. */
  readonly ready: Promise<void>;
  /** Runs a ribbon function of the add-in; resolves when it calls `event.completed()`. */
  invokeCommand(commandId: string, functionName: string): Promise<void>;
  close(): void;
}

const APP_ID = 'cchc-embedded-workbook';

/** The page of Excel on the web, as far as an add-in in a frame of it can see. */
export function createWebHost(options: WebHostOptions): WebHost {
  const conversation = new Conversation(options);
  const { frameOrigin, frameWindow, hostOrigin, host, locale = LOCALE } = options;
  const stopMessages = options.onMessage(({ data, origin, source }) => {
    if (origin === frameOrigin && source === frameWindow()) {
      conversation.receive(data);
    }
  });
  const stopEvents = host.events.listen((entries) =>
    conversation.sendEvent('richApiMessage', { ArrayData: entries }),
  );
  return {
    frameName: frameName({ conversationId: conversation.id, appId: APP_ID, hostOrigin, locale }),
    ready: conversation.ready,
    invokeCommand: (commandId, functionName) => conversation.invokeCommand(commandId, functionName),
    close: () => {
      stopMessages();
      stopEvents();
    },
  };
}

/** What is said between the page and one frame. */
class Conversation {
  readonly id = `conversation-${Math.random().toString(36).slice(2)}`;
  readonly ready: Promise<void>;
  private started: () => void = () => undefined;
  /** Events that the frame listens to, with the request that asked for them. */
  private readonly registrations = new Map<string, number>();
  /** Ribbon functions that run, with what waits for their end. */
  private readonly commands = new Map<string, () => void>();

  constructor(private readonly options: WebHostOptions) {
    this.ready = new Promise<void>((resolve) => {
      this.started = resolve;
    });
  }

  receive(data: unknown): void {
    const request = parseRequest(data, this.id);
    if (!request) {
      return;
    }
    void this.answer(request).then((reply) => {
      this.send(request._actionName, request._correlationId, ResponseKind.answer, reply);
    });
  }

  sendEvent(name: string, data: unknown): void {
    const correlationId = this.registrations.get(name);
    if (correlationId !== undefined) {
      this.send(name, correlationId, ResponseKind.event, data);
    }
  }

  invokeCommand(commandId: string, functionName: string): Promise<void> {
    return new Promise((resolve) => {
      this.commands.set(commandId, resolve);
      const source = JSON.stringify({ source: { id: commandId } });
      this.sendEvent('appCommandInvoked', [commandId, functionName, source]);
    });
  }

  private send(actionName: string, correlationId: number, kind: number, data: unknown): void {
    const { hostOrigin: origin, frameOrigin, frameWindow } = this.options;
    const text = replyText({ actionName, conversationId: this.id, correlationId, origin, kind, data });
    frameWindow()?.postMessage(text, frameOrigin);
  }

  private async answer(request: FrameRequest): Promise<unknown> {
    const { host, hostOrigin, documentUrl, locale = LOCALE } = this.options;
    if (request._actionType === RequestKind.registerEvent) {
      this.registrations.set(request._actionName, request._correlationId);
      if (request._actionName === 'appCommandInvoked') {
        this.started();
      }
      return { Error: 0 };
    }
    if (request._actionType === RequestKind.unregisterEvent) {
      this.registrations.delete(request._actionName);
      return { Error: 0 };
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({
          appId: APP_ID,
          locale,
          requirementSet: host.requirements.declared,
          documentUrl: documentUrl ?? `${hostOrigin}/workbook.xlsx`,
          settings: Object.entries(storedSettings(host)),
        });
      case 'executeMethod':
        return { Version: PROTOCOL_VERSION, ...(await execute(host, request._data, this.commands)) };
      default:
        return null;
    }
  }
}

/** One call of the common API; everything but the rich API, settings and finished commands is "not supported". */
async function execute(
  host: ExcelHost,
  data: unknown,
  commands: Map<string, () => void>,
): Promise<{ readonly Error: number; readonly Data?: unknown }> {
  const call = isRecord(data) ? data : {};
  const method = isRecord(call.DdaMethod) ? call.DdaMethod : {};
  switch (method.DispatchId) {
    case Dispatch.richApi:
      return Array.isArray(call.ArrayData) ? richApi(host, call.ArrayData) : { Error: UNSUPPORTED };
    case Dispatch.commandCompleted: {
      const id = String(call['0'] ?? '');
      commands.get(id)?.();
      commands.delete(id);
      return { Error: 0 };
    }
    case Dispatch.saveSettings:
      saveSettings(host, isRecord(call.DdaSettingsMethod) ? call.DdaSettingsMethod.Properties : undefined);
      return { Error: 0 };
    default:
      return { Error: UNSUPPORTED };
  }
}

/** `[customData, 'POST', 'ProcessQuery', headers, body, 0, flags, …]` */
async function richApi(
  host: ExcelHost,
  call: readonly unknown[],
): Promise<{ readonly Error: number; readonly Data?: unknown }> {
  const body = String(call[4]);
  const flags = typeof call[6] === 'number' ? call[6] : 0;
  try {
    const text = await host.executor.execute(JSON.parse(body) as RequestBody, {
      bytes: byteLength(body),
      flags,
    });
    return { Error: 0, Data: [200, [], text] };
  } catch (error) {
    if (error instanceof TransportError) {
      return { Error: error.number };
    }
    throw error;
  }
}

function storedSettings(host: ExcelHost): Readonly<Record<string, string>> {
  const stored = host.model.bag('workbook', DOCUMENT_SETTINGS);
  return isRecord(stored) ? (stored as Readonly<Record<string, string>>) : {};
}

function saveSettings(host: ExcelHost, properties: unknown): void {
  const pairs = Array.isArray(properties) ? (properties as readonly (readonly [string, string])[]) : [];
  host.model.setBag('workbook', DOCUMENT_SETTINGS, Object.fromEntries(pairs));
}
