import { isMainThread } from 'node:worker_threads';

// Worker threads evaluate this file too; they never run the action.
if (isMainThread) {
  const runner = await import(/* webpackMode: "eager" */ '@actions/core');
  const { act } = await import(/* webpackMode: "eager" */ './publish/act.ts');
  const exitStatus = await act(process.env, new Date(), runner);
  // A connection left open by a dead service must not keep the job: end as soon as the log is written.
  process.stdout.write('', () => process.exit(exitStatus));
} else await import(/* webpackMode: "eager" */ './threads/pool.ts');
