import { isMainThread } from 'node:worker_threads';

// Worker threads evaluate this file too; they never run the action.
if (isMainThread) {
  const { act } = await import(/* webpackMode: "eager" */ './publish/act.ts');
  const exitStatus = await act(process.env, new Date());
  // A connection left open by a dead service must not keep the job: end as soon as the log is written.
  process.stdout.write('', () => process.exit(exitStatus));
}
