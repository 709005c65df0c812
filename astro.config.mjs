import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { writeHeadersFile } from './src/server/headers.ts';
import { writeServiceWorker } from './src/server/offline.ts';
import { writeSearchIndex } from './src/server/search-index.ts';

/** Where the site is published; SITE_URL overrides it for a fork or a preview. */
const site = process.env.SITE_URL ?? 'https://appui.example';

/** What several tools share comes in a few files: by itself, the bundler makes one of nearly every module. */
const chunks = [
  { name: 'preact', test: /node_modules\/preact\//, priority: 4 },
  {
    name: 'shared',
    test: /src\/(?:i18n\/(?:fill|fold|format|locale|routes|zones)|browser\/(?:idle|languages|load-json|location|near|now|page)|islands\/directory\/use-(?:json|directory)|islands\/calculator\/Ignored)\.tsx?$/,
    priority: 3,
  },
  { name: 'calendar', test: /src\/domain\/calendar\//, priority: 2 },
  // What the calculator and the checklist both need of an answer, and what is taken out of either.
  {
    name: 'answer',
    test: /src\/(?:domain\/(?:sla|entitlement)\/|islands\/calculator\/(?:as-text|assumed|calendar-events|edge-names|filed|follow|form|headline|model|next-words|notes|query|words|years)\.ts)/,
    priority: 1,
  },
  {
    name: 'copy',
    test: /src\/(?:islands\/copy\/|browser\/(?:clipboard|download)\.ts|domain\/export\/(?:calendar-file|content-lines|plain)\.ts)/,
    priority: 1,
  },
  {
    name: 'message',
    test: /src\/domain\/(?:intake\/(?:case-kind|coach|draft|index|place|readiness)\.ts|export\/(?:compose-case|eml-file|mailto-link|plain-text|section)\.ts)/,
    priority: 1,
  },
  { name: 'board', test: /src\/islands\/board\//, priority: 1 },
  // Small pieces that the calculator and the comparison share, and those that its late parts share with it.
  {
    name: 'fields',
    test: /src\/(?:islands\/calculator\/(?:SegmentedField|SelectField|WeekDays)\.tsx|islands\/zone\/zone-list\.ts|i18n\/(?:week-text|target-text)\.ts)/,
    priority: 1,
  },
  { name: 'compare', test: /src\/islands\/compare\/(?:answers|asked)\.ts/, priority: 1 },
];

export default defineConfig({
  site,
  trailingSlash: 'always',
  // 'jsx', the default of Astro 7, eats the space between two inline tags.
  compressHTML: true,
  // No page shows code, and the highlighter's inline styles would need a weaker policy.
  markdown: { syntaxHighlight: false },
  integrations: [
    preact(),
    mdx(),
    sitemap({ filter: (page) => /^\/(?:fr|en)\//.test(new URL(page).pathname) }),
    { name: 'headers', hooks: { 'astro:build:done': writeHeadersFile } },
    { name: 'search-index', hooks: { 'astro:build:done': writeSearchIndex } },
    { name: 'offline', hooks: { 'astro:build:done': writeServiceWorker } },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } } },
});
