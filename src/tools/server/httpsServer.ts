import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Responder } from './answer';
import type { Certificate } from './certificate';

export interface RunningServer {
  /** https://localhost:3443, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves GET requests on this machine alone; port 0 takes a free one. */
export async function serveHttps(
  responder: Responder,
  certificate: Pick<Certificate, 'key' | 'cert'>,
  port: number,
): Promise<RunningServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    void respond(responder, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    origin: `https://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () => close(server),
  };
}

async function respond(
  responder: Responder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const path = pathOf(request.url);
    if (path === undefined) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('400');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const answer = await responder(path);
    if (!answer) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.writeHead(200, {
      'Content-Type': answer.type,
      'Cache-Control': answer.immutable ? 'max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}

/** undefined for what is no path: "/%", "//[". */
function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open; without this the process would wait for it.
    server.closeAllConnections();
  });
}
