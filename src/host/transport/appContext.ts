/** What office.js learns about its host before `Office.onReady` resolves. */
export interface AppContextOptions {
  readonly appId: string;
  /** The ExcelApi set, "1.13". */
  readonly requirementSet: string;
  /** Language of Excel's own texts and of the document: "vi-VN". */
  readonly locale: string;
  readonly documentUrl: string;
  /** Settings of `Office.context.document.settings`: keys with JSON texts. */
  readonly settings: readonly (readonly [key: string, json: string])[];
  readonly readOnly?: boolean;
}

const EXCEL_ON_THE_WEB = 16;

export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.appId,
    _appInstanceId: options.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _hostFullVersion: '16.0.15407.0',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly === true ? 0 : 1,
    _settings: options.settings,
    _reason: 'documentOpened',
    _requirementMatrix: requirementMatrix(options.requirementSet),
  };
}

/** The name that the frame of the add-in must have: office.js reads its host and its conversation from it. */
export function frameName(options: {
  readonly conversationId: string;
  readonly appId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}): string {
  const { conversationId, appId, hostOrigin, locale } = options;
  return JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: `Excel|Web|16.01|${locale}||||0`,
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: 1,
  });
}

/** As texts: in JSON the number 1.10 would be 1.1. */
function requirementMatrix(excelApi: string): string {
  return JSON.stringify({
    excelapi: excelApi,
    sharedruntime: '1.1',
    ribbonapi: '1.1',
    dialogapi: '1.2',
    richapiruntime: '1.4',
    settings: '1.1',
    addincommands: '1.3',
  });
}
