import { parentPort } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { perform } from './jobs.ts';
import type { Answer, Call } from './pool.ts';

// Does the jobs that come from the pool, one after the other.
const port = parentPort!;
const answer = (said: Answer) => port.postMessage(said);
port.on('message', async ({ job, input }: Call) => {
  try {
    answer({ result: await perform(job, input, (news) => answer({ news })) });
  } catch (error) {
    if (error instanceof Refusal) answer({ refusal: error.message });
    else {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      answer({ fault: { message, stack } });
    }
  }
});
