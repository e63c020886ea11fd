import { createHash, X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key: what Chromium wants in order to accept this one certificate. */
  readonly fingerprint: string;
}

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME_DAYS = 365;
const RENEW_BEFORE_DAYS = 7;

/** The certificate of https://localhost on this machine: made on the first start, kept until it is about to expire. */
export async function localCertificate(folder?: string): Promise<Certificate> {
  const target = folder ?? (await cacheFolder('certificate'));
  const files = { key: join(target, 'localhost.key'), cert: join(target, 'localhost.crt') };
  const kept = await readKept(files);
  if (kept) {
    return kept;
  }

  const { generate } = await import('selfsigned');
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A day back, for clocks that differ between a machine and its containers.
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + LIFETIME_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await writeFile(files.key, made.private, { mode: 0o600 });
  await writeFile(files.cert, made.cert);
  return { key: made.private, cert: made.cert, fingerprint: fingerprint(made.cert) };
}

async function readKept(files: {
  readonly key: string;
  readonly cert: string;
}): Promise<Certificate | undefined> {
  try {
    const [key, cert] = await Promise.all([readFile(files.key, 'utf8'), readFile(files.cert, 'utf8')]);
    const left = Date.parse(new X509Certificate(cert).validTo) - Date.now();
    return left > RENEW_BEFORE_DAYS * DAY ? { key, cert, fingerprint: fingerprint(cert) } : undefined;
  } catch {
    // Missing or damaged: a new pair replaces it.
    return undefined;
  }
}

function fingerprint(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
