/**
 * Serves the built site as a static host would: compressed, with the headers of production.
 *
 * usage: node src/server/serve.ts [--port 4321]
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A server of the built site, not yet listening. @throws {Error} If the site has not been built. */
export function siteServer(): Server {
  if (!existsSync(`${dist}/index.html`)) throw new Error('dist/ holds no site yet: run `npm run build` first.');
  const compress = compression();
  const files = sirv(dist, {
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) if (value) response.setHeader(name, value);
    },
  });
  return createServer((request, response) => {
    compress(request as never, response as never, () => files(request, response, () => notFound(response)));
  });

  function notFound(response: import('node:http').ServerResponse) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>404</title><p><a href="/">Appui</a>');
  }
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
