import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/server/serve.ts';

/** What a host does with a request other than answering with the site: breaks it off, lets it wait, answers so. */
export type Instead = 'cut' | 'wait' | { status: number; type?: string; body?: string };

/** The built site on a host of its own; service workers and what they keep belong to a host. */
export type Host = {
  url: (path: string) => string;
  /** The paths that were asked for, in order. */
  asked: string[];
  /** Set by a test; nothing means the site. */
  instead: (path: string) => Instead | undefined;
  /** Nothing answers any more: there is no network. */
  close: () => Promise<void>;
};

export async function startHost(): Promise<Host> {
  const site = siteServer();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    host.asked.push(pathname);
    const instead = host.instead(pathname);
    if (instead) answer(response, instead);
    else site.emit('request', request, response);
  });
  await new Promise<void>((done) => void server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    url: (path) => `http://localhost:${port}${path}`,
    asked: [],
    instead: () => undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return host;
}

function answer(response: ServerResponse, instead: Instead): void {
  if (instead === 'wait') return;
  if (instead === 'cut') response.destroy();
  else response.writeHead(instead.status, { 'Content-Type': instead.type ?? 'text/html' }).end(instead.body);
}
