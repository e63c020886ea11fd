import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../server/answer';
import { serveHttps } from '../server/httpsServer';
import { builtPane } from '../server/paneBuild';
import { stopSignal } from '../server/stopSignal';

/** The address in manifest.xml. */
const PORT = 3000;
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

/**
 * `npm run serve`: the built pane for the real Excel, with Microsoft's hosted library and the certificate that
 * `office-addin-dev-certs install` made trusted on this machine.
 */
export async function main(): Promise<number> {
  const [key, cert] = await Promise.all(
    ['localhost.key', 'localhost.crt'].map((name) =>
      readFile(join(CERTIFICATES, name), 'utf8').catch(() => undefined),
    ),
  );
  if (key === undefined || cert === undefined) {
    console.error('There is no trusted certificate yet: npx office-addin-dev-certs install');
    return 1;
  }
  const stopped = stopSignal();
  const server = await serveHttps(filesOf(await builtPane(console.log)), { key, cert }, PORT);
  console.log(`The pane for Excel: ${server.origin}/taskpane.html`);
  await stopped;
  await server.close();
  return 0;
}
