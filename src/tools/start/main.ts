import { openBrowser, type BrowserProcess } from '../server/browserProcess';
import { localCertificate, type Certificate } from '../server/certificate';
import {
  serveEmbeddedWorkbook,
  type EmbeddedServer,
  type EmbeddedServerOptions,
} from '../server/embeddedServer';
import { findBrowser } from '../server/findBrowser';
import { builtPage } from '../server/pageBuild';
import { builtPane } from '../server/paneBuild';
import { stopSignal } from '../server/stopSignal';
import { startOptions, USAGE } from './options';
import { sampleSnapshot } from './roundSnapshot';

const USUAL_PORT = 3443;
const EXIT = { done: 0, misused: 2 } as const;

/** `npm start`: the embedded workbook with the pane beside it, until Ctrl-C. */
export async function main(args: readonly string[]): Promise<number> {
  const options = startOptions(args);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${USAGE}`);
    return EXIT.misused;
  }
  if (options.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  const stopped = stopSignal();

  console.log('Đang dựng khung và sổ… / Building the pane and the workbook…');
  const certificate = await localCertificate();
  const [pane, page, snapshot] = [
    await builtPane(console.log),
    await builtPage(),
    options.empty ? undefined : await sampleSnapshot(),
  ];
  const server = await serve({ pane, page, certificate, ...(snapshot && { snapshot }) }, options.port);
  console.log(`\nSổ nhúng / embedded workbook: ${server.url}`);

  const browser =
    options.open || options.headless ? await open(server.url, certificate, options.headless) : undefined;
  if (!browser) {
    console.log(BY_HAND);
  }
  console.log('Dừng bằng Ctrl-C. / Ctrl-C ends it.');

  await stopped;
  await browser?.close();
  await server.close();
  return EXIT.done;
}

const BY_HAND = `Mở địa chỉ trên trong Chrome, Edge hoặc Chromium. Chứng chỉ do máy này tự ký nên trình duyệt sẽ cảnh báo một lần:
chọn Nâng cao → Tiếp tục truy cập localhost, cho cả cổng của khung (địa chỉ trên, cổng cộng 1).
Open the address above in Chrome, Edge or Chromium. This machine signed the certificate itself, so the browser warns once:
choose Advanced → Proceed to localhost, for the port of the pane too (the address above, port plus 1).`;

const NO_BROWSER = `Không mở được trình duyệt: không có màn hình, hoặc không tìm thấy Chrome, Edge hay Chromium (đặt CHROME_PATH nếu nằm ở chỗ khác).
Không cần trình duyệt: npm run demo
Cannot open a browser: there is no screen, or no Chrome, Edge or Chromium (set CHROME_PATH if it lies elsewhere).
Without a browser: npm run demo`;

async function open(
  url: string,
  { fingerprint }: Certificate,
  headless: boolean,
): Promise<BrowserProcess | undefined> {
  const executable = headless || hasScreen() ? findBrowser() : undefined;
  if (executable === undefined) {
    console.log(NO_BROWSER);
    return undefined;
  }
  const browser = await openBrowser(executable, url, { fingerprint, headless });
  if (headless) {
    console.log(`DevTools: ${await browser.devTools}`);
  }
  return browser;
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** On the wished port; without a wish on the usual one, or on free ones where that is taken. */
async function serve(options: Omit<EmbeddedServerOptions, 'port'>, wished?: number): Promise<EmbeddedServer> {
  try {
    return await serveEmbeddedWorkbook({ ...options, port: wished ?? USUAL_PORT });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || wished !== undefined) {
      throw error;
    }
    return serveEmbeddedWorkbook({ ...options, port: 0 });
  }
}
