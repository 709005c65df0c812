type Question<Q> = { number: number; question: Q };
type Reply<A> = { number: number; answer: A } | { number: number; error: string };
type Waiting<A> = { resolve: (answer: A) => void; reject: (error: Error) => void };

/** In a worker: answers every question that its page asks. */
export function answerQuestions<Q, A>(answer: (question: Q) => Promise<A>): void {
  self.addEventListener('message', ({ data: { number, question } }: MessageEvent<Question<Q>>) => {
    answer(question).then(
      (answer) => self.postMessage({ number, answer }),
      (error: unknown) => self.postMessage({ number, error: String(error) }),
    );
  });
}

/**
 * In a page: asks a worker that is started with the first question.
 *
 * A worker that failed is given up with all that it was asked, and the next question starts another: a browser
 * remembers, for as long as a worker lives, what could not be loaded into it.
 */
export function askWorker<Q, A>(start: () => Worker): (question: Q) => Promise<A> {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting<A>>();

  const giveUp = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const take = ({ data }: MessageEvent<Reply<A>>) => {
    if ('error' in data) {
      giveUp(data.error);
      return;
    }
    waiting.get(data.number)?.resolve(data.answer);
    waiting.delete(data.number);
  };
  const started = () => {
    const fresh = start();
    fresh.addEventListener('message', take);
    fresh.addEventListener('error', () => giveUp('the worker could not be started'));
    return fresh;
  };

  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= started();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, question });
    });
}
