import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContent, type Content } from './read-content.ts';

/**
 * One collection out of `content/data/`, which is always read and checked as a whole.
 *
 * A build stops at the first problem found; `astro dev` reads again when a file changes, and says what is wrong without
 * stopping, so that an author can go on typing.
 */
export function contentLoader(pick: (content: Content) => { id: string }[]): Loader {
  return {
    name: 'content-data',
    load: async (context) => {
      const directory = new URL('content/data/', context.config.root);
      fill(context, pick(readContent(directory)));
      context.watcher?.add(fileURLToPath(directory));
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(fileURLToPath(directory).replace(/[/\\]$/, sep))) reload(context, directory, pick);
      });
    },
  };
}

function reload(context: LoaderContext, directory: URL, pick: (content: Content) => { id: string }[]): void {
  try {
    fill(context, pick(readContent(directory)));
    context.logger.info('content/data was read again');
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}

function fill({ store, generateDigest }: LoaderContext, items: { id: string }[]): void {
  store.clear();
  for (const item of items) store.set({ id: item.id, data: item, digest: generateDigest(item) });
}
