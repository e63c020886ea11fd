import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export interface Answer {
  readonly type: string;
  readonly body: Buffer | string;
  /** The name holds a hash of the content, so it never changes. */
  readonly immutable?: boolean;
}

/** Answers the path of a request, or leaves it to the next one. */
export type Responder = (path: string) => Promise<Answer | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const HASHED = /\.[0-9a-f]{10}\.[a-z0-9]+$/;

/** The files of a folder, and nothing outside of it. */
export function filesOf(folder: string): Responder {
  return async (path) => {
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) {
      return undefined;
    }
    const body = await readFile(file).catch(() => undefined);
    return body && { type: typeOf(file), body, immutable: HASHED.test(file) };
  };
}

export function typeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The first of several that answers. */
export function firstOf(...responders: readonly Responder[]): Responder {
  return async (path) => {
    for (const responder of responders) {
      const answer = await responder(path);
      if (answer) {
        return answer;
      }
    }
    return undefined;
  };
}
