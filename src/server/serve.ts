/**
 * Serves the built site as a static host would: compressed, with the headers of production.
 *
 * usage: node src/server/serve.ts [--port 4321]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Its types are Express's, but all that it needs is Node's. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** A server of the built site, not yet listening. @throws {Error} If the site has not been built. */
export function siteServer(): Server {
  if (!existsSync(`${dist}/index.html`)) throw new Error('dist/ holds no site yet: run `npm run build` first.');
  const missing = readFileSync(`${dist}/404.html`);
  const files = sirv(dist, { etag: true, setHeaders });
  return createServer((request, response) => {
    compress(request, response, () => {
      files(request, response, () => {
        setHeaders(response, request.url ?? '/');
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
      });
    });
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeaders(new Map(Object.entries(headersFor(path))));
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } });
  const server = siteServer();
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${values.port} is taken. Choose another one: npm start -- --port 4400`);
    process.exit(1);
  });
  server.listen(Number(values.port), 'localhost', () => {
    console.log(`Appui is served at http://localhost:${values.port}/ (stop with Ctrl+C)`);
  });
}
