/**
 * `npm test`: every check in order, then a summary. A step that fails does not hide the later ones, except that
 * nothing can be said of a site that did not build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './support/browser.ts';

type Counts = { passed: number; failed: number };
type Step = { name: string; command: string; counts?: () => Counts; needsSite?: true };
type Result = Counts & { name: string; seconds: number };

const steps: Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  {
    name: 'unit tests',
    command: 'vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    counts: vitestCounts,
  },
  { name: 'types', command: 'astro check --minimumFailingSeverity hint' },
  { name: 'build', command: 'astro build' },
  { name: 'browser tests', command: 'playwright test', counts: playwrightCounts, needsSite: true },
];

const results: Result[] = [];
rmSync('test-results', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });

for (const step of steps) {
  if (step.needsSite && !existsSync('dist/index.html')) {
    results.push({ name: `${step.name} (not run: no site)`, passed: 0, failed: 1, seconds: 0 });
    continue;
  }
  if (step.needsSite) ensureBrowser();
  results.push(run(step));
}

console.log('\nSummary');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `  ${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${count(passed, failed)} ${seconds.toFixed(0)} s`,
  );
}
const total = (key: keyof Counts) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 ? 0 : 1);

function run({ name, command, counts }: Step): Result {
  console.log(`\n— ${name}: ${command}`);
  const startedAt = performance.now();
  const [program = '', ...words] = command.split(' ');
  const env = { ...process.env, CASES: 'full' };
  const { status } = spawnSync(program, words, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const seconds = (performance.now() - startedAt) / 1000;
  const counted = counts?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that stops before it has counted anything has failed too.
  const failed = status !== 0 && counted.failed === 0 ? 1 : counted.failed;
  return { name, passed: counted.passed, failed, seconds };
}

function vitestCounts(): Counts {
  const report = readJson('test-results/unit.json') as { numPassedTests?: number; numFailedTests?: number };
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

function playwrightCounts(): Counts {
  const { stats } = readJson('test-results/site.json') as {
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function count(passed: number, failed: number): string {
  return `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`;
}
