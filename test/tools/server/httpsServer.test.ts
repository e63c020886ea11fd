import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, firstOf } from '../../../src/tools/server/answer';
import { localCertificate, type Certificate } from '../../../src/tools/server/certificate';
import { serveHttps, type RunningServer } from '../../../src/tools/server/httpsServer';
import { LIBRARY_PATH, officeLibrary, withLocalLibrary } from '../../../src/tools/server/officeLibrary';

const folder = mkdtempSync(join(tmpdir(), 'cchc-server-'));
const pane = mkdtempSync(join(tmpdir(), 'cchc-pane-'));
let certificate: Certificate;
let server: RunningServer;

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly body: string;
}

/** Trusts the certificate of the test and no other; the path is sent as it is written. */
function get(path: string, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.origin);
    const sent = request({ host: 'localhost', port, path, method, ca: certificate.cert }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { 'content-type': type, 'cache-control': cache } = response.headers;
        resolve({ status: response.statusCode, type, cache, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  certificate = await localCertificate(folder);
  writeFileSync(
    join(pane, 'taskpane.html'),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(join(pane, 'taskpane.0123456789.js'), 'start();');
  server = await serveHttps(firstOf(officeLibrary(), withLocalLibrary(filesOf(pane))), certificate, 0);
});

afterAll(() => server.close());

it('makes a certificate for localhost once and uses it again', async () => {
  expect(new X509Certificate(certificate.cert).subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  expect(await localCertificate(folder)).toEqual(certificate);
});

it('makes a new certificate when the kept one is damaged', async () => {
  const other = mkdtempSync(join(tmpdir(), 'cchc-server-'));
  const { key } = await localCertificate(other);
  writeFileSync(join(other, 'localhost.crt'), 'damaged');
  expect((await localCertificate(other)).key).not.toBe(key);
});

it('serves the page with the library from this machine', async () => {
  const { status, type, body } = await get('/taskpane.html?et=1');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body).toBe(`<script src="${LIBRARY_PATH}office.js"></script>`);
});

it('lets the browser keep what has a hash in its name, and nothing else', async () => {
  expect((await get('/taskpane.0123456789.js')).cache).toContain('immutable');
  expect((await get('/taskpane.html')).cache).toBe('no-cache');
});

it('serves the library as it was installed, folders in capitals too', async () => {
  const installed = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
  expect((await get(`${LIBRARY_PATH}office.js`)).body).toBe(
    readFileSync(join(installed, 'office.js'), 'utf8'),
  );
  expect((await get(`${LIBRARY_PATH}AgaveErrorUX/index.html`)).status).toBe(
    (await get(`${LIBRARY_PATH}agaveerrorux/index.html`)).status,
  );
});

it.each([
  '/../certificate/localhost.key',
  '/%2e%2e/package.json',
  `${LIBRARY_PATH}../package.json`,
  '/none.js',
  '/',
])('answers 404 to %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it.each(['/%', '/%zz/a.js', '/%c3', '//['])('answers 400 to %s, which is no path', async (path) => {
  expect((await get(path)).status).toBe(400);
});

it('answers 405 to anything but reading', async () => {
  expect((await get('/taskpane.html', 'POST')).status).toBe(405);
});
