import { SETTINGS_PATH, type PageSettings } from '../../host/browser/pageSettings';
import type { WorkbookSnapshot } from '../../host/model/snapshot';
import { filesOf, firstOf, type Responder } from './answer';
import type { Certificate } from './certificate';
import { serveHttps, type RunningServer } from './httpsServer';
import { officeLibrary, withLocalLibrary } from './officeLibrary';

export interface EmbeddedServerOptions {
  /** Folder of the built pane. */
  readonly pane: string;
  /** Folder of the built host page. */
  readonly page: string;
  readonly certificate: Certificate;
  /** What the workbook holds at first; an empty sheet otherwise. */
  readonly snapshot?: WorkbookSnapshot;
  /** Of the host page; the pane takes the next one. 0 takes two free ones. */
  readonly port: number;
}

export interface EmbeddedServer {
  /** The address to open. */
  readonly url: string;
  readonly paneUrl: string;
  close(): Promise<void>;
}

/**
 * Serves host page and pane under two origins, as Excel on the web does: the pane cannot reach into the page around
 * it but by the conversation that office.js has.
 */
export async function serveEmbeddedWorkbook(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { certificate, port } = options;
  const panePort = port === 0 ? 0 : port + 1;
  const pane = await serveHttps(
    firstOf(officeLibrary(), withLocalLibrary(filesOf(options.pane))),
    certificate,
    panePort,
  );
  const paneUrl = `${pane.origin}/taskpane.html`;
  const settings: PageSettings = { paneUrl, snapshot: options.snapshot ?? null };
  const page = await serveHttps(
    firstOf(asIndex(filesOf(options.page)), jsonAt(SETTINGS_PATH, settings), officeLibrary()),
    certificate,
    port,
  ).catch(async (error: unknown): Promise<RunningServer> => {
    await pane.close();
    throw error;
  });
  return {
    url: `${page.origin}/`,
    paneUrl,
    close: async () => {
      await Promise.all([pane.close(), page.close()]);
    },
  };
}

function asIndex(files: Responder): Responder {
  return (path) => files(path === '/' ? '/index.html' : path);
}

function jsonAt(at: string, value: unknown): Responder {
  const body = JSON.stringify(value);
  return (path) =>
    Promise.resolve(path === at ? { type: 'application/json; charset=utf-8', body } : undefined);
}
