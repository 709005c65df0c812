import { expect, test } from 'vitest';
import { askWorker } from '../../src/browser/worker.ts';

type Sent = { number: number; question: string };

/** A worker whose answers the test writes. */
class FakeWorker extends EventTarget {
  sent: Sent[] = [];
  ended = false;
  postMessage(message: Sent) {
    this.sent.push(message);
  }
  terminate() {
    this.ended = true;
  }
  reply(data: object) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function fakeWorkers() {
  const workers: FakeWorker[] = [];
  const ask = askWorker<string, string>(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { workers, ask };
}

test('nothing is started before the first question', () => {
  const { workers, ask } = fakeWorkers();
  expect(workers).toHaveLength(0);
  void ask('p1');
  void ask('p2');
  expect(workers).toHaveLength(1);
});

test('each answer goes to its own question, in whatever order they come', async () => {
  const { workers, ask } = fakeWorkers();
  const answers = [ask('p1'), ask('p2')];
  const [first, second] = workers[0]!.sent;
  workers[0]!.reply({ number: second!.number, answer: 'two' });
  workers[0]!.reply({ number: first!.number, answer: 'one' });
  expect(await Promise.all(answers)).toEqual(['one', 'two']);
});

test.for([
  ['an answer that is an error', (worker: FakeWorker) => worker.reply({ number: 1, error: 'no index' }), 'no index'],
  ['a worker that does not start', (worker: FakeWorker) => worker.dispatchEvent(new Event('error')), 'be started'],
] as const)('%s ends all that was asked, and the next question starts anew', async ([, fail, message]) => {
  const { workers, ask } = fakeWorkers();
  const asked = [ask('p1'), ask('p2')];
  fail(workers[0]!);
  for (const question of asked) await expect(question).rejects.toThrow(message);
  expect(workers[0]!.ended).toBe(true);

  const again = ask('p1');
  workers[1]!.reply({ number: workers[1]!.sent[0]!.number, answer: 'one' });
  expect(await again).toBe('one');
});
