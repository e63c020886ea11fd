import { type Browser, chromium } from 'playwright-core';
import { quietSwitches } from '../../src/tools/server/browserProcess';
import { findBrowser } from '../../src/tools/server/findBrowser';

/** A browser without a window that accepts the certificate with that fingerprint. */
export async function launchBrowser(fingerprint: string): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      ...quietSwitches(),
      '--no-sandbox',
      '--disable-gpu',
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
  });
}

/** An installed browser, or else the one from npm. */
export async function browserPath(): Promise<string> {
  return findBrowser() ?? packagedBrowser();
}

/** Made for AWS Lambda: told that it runs there, it uses the system libraries that it brings along. */
async function packagedBrowser(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
