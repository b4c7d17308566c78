const runner = await import('@actions/core');
const { act } = await import('./publish/act.ts');
const exitStatus = await act(process.env, new Date(), runner);
// A connection left open by a dead service must not keep the job: end as soon as the log is written.
process.stdout.write('', () => process.exit(exitStatus));
