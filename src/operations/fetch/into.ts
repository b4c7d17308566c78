import type { Plan } from '../../plan/plan.ts';
import { fetchOperations, writeOperations } from './index.ts';
import { serverOf } from './server.ts';

type Environment = Record<string, string | undefined>;

const patience = 30_000;

/** Asks a server for what a plan fetches, puts it into a file, and gives the file. Throws a Refusal; then there is no file. */
export async function fetchInto(
  file: string,
  plan: Plan,
  server: string | null,
  environment: Environment,
  now: Date,
): Promise<string> {
  const send = (url: string, init: RequestInit) => fetch(url, init);
  const asking = {
    server: serverOf(server, environment, () => new Date(), send),
    send,
    timeout: patience,
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
    warn: () => {},
  };
  await writeOperations(file, await fetchOperations(plan, asking, now));
  return file;
}
