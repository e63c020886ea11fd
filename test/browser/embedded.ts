import { PATIENCE_MS } from '../patience';
import { type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { localCertificate } from '../../src/tools/server/certificate';
import { type EmbeddedServer, serveEmbeddedWorkbook } from '../../src/tools/server/embeddedServer';
import { builtPage } from '../../src/tools/server/pageBuild';
import { builtPane } from '../../src/tools/server/paneBuild';
import type { RoundDraft } from '../../src/core/round/draft';
import { roundSnapshot, sampleSnapshot } from '../../src/tools/start/roundSnapshot';
import { launchBrowser } from './browser';

const PREPARED_WITHIN_MS = 300_000;

export interface EmbeddedPage {
  readonly page: Page;
  /** The pane, in its frame of another origin. */
  readonly pane: Frame;
  /** What went wrong so far: errors in the console (refused by a policy, for one), uncaught ones, requests elsewhere. */
  readonly problems: readonly string[];
}

export interface EmbeddedStage {
  open(options?: { readonly width?: number; readonly height?: number }): Promise<EmbeddedPage>;
}

/** Serves the built pane and the embedded workbook for the tests of a file, and opens it in a browser as often as asked. */
export function useEmbeddedWorkbook(content: 'sample' | 'empty' | RoundDraft): EmbeddedStage {
  let server: EmbeddedServer;
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const certificate = await localCertificate();
    const [pane, page] = [await builtPane(), await builtPage()];
    const snapshot = await snapshotOf(content);
    server = await serveEmbeddedWorkbook({ pane, page, certificate, port: 0, ...(snapshot && { snapshot }) });
    browser = await launchBrowser(certificate.fingerprint);
  }, PREPARED_WITHIN_MS);

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    open: async ({ width = 1366, height = 768 } = {}) => {
      // office.js keeps its host in the session storage: every page gets a context of its own.
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'vi-VN',
        // Half-way through a change of colour every contrast is wrong.
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      const problems: string[] = [];
      await watch(context, problems);
      const page = await context.newPage();
      await page.goto(server.url);
      await page.waitForSelector('html[data-ready]', { state: 'attached' }).catch((error: unknown) => {
        throw new Error(`The pane did not start.\n${problems.join('\n')}\n${String(error)}`);
      });
      const pane = page.frames().find((frame) => frame.url().startsWith(server.paneUrl));
      if (!pane) throw new Error('The page has no frame with the pane.');
      return { page, pane, problems };
    },
  };
}

function snapshotOf(content: 'sample' | 'empty' | RoundDraft): Promise<WorkbookSnapshot | undefined> {
  if (content === 'empty') return Promise.resolve(undefined);
  return content === 'sample' ? sampleSnapshot() : roundSnapshot(content);
}

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const { hostname } = new URL(route.request().url());
    if (hostname === 'localhost' || hostname === '') return route.continue();
    problems.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  });
}
