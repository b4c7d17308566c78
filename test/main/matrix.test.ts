import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newFolder } from '../folder.ts';
import { runtimeToken } from '../github/artifacts.ts';
import { GitHubServer } from '../github/server.ts';
import { runnerVariables } from '../publish/destinations.ts';
import { actHere } from './in-process.ts';
import { root } from './runner.ts';

let github: GitHubServer;
beforeAll(async () => {
  github = await GitHubServer.start();
  vi.stubEnv('ACTIONS_RESULTS_URL', github.url);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', runtimeToken);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await github.stop();
});

const folder = newFolder();
const jobs = [
  { plan: 'credit-default', name: 'credit north', data: 'credit' },
  { plan: 'credit-default', name: 'credit south', data: 'credit' },
  { plan: 'delivery-time', name: '', data: 'delivery' },
];

/** All jobs of a workflow at the same time. */
function runAll(candidate: (job: (typeof jobs)[number]) => string) {
  github.artifacts.finished.clear();
  return Promise.all(
    jobs.map((job, i) =>
      actHere(
        { ...runnerVariables('pull_request'), GITHUB_API_URL: github.url },
        {
          plan: join(root, 'plans', `${job.plan}.yaml`),
          reference: join(root, 'fixtures', job.data, 'reference.csv'),
          candidate: join(root, 'fixtures', job.data, `${candidate(job)}.csv`),
          name: job.name,
          token: 'the-job-token',
          publish: 'comment check artifact',
          out: join(folder, String(i)),
        },
      ),
    ),
  );
}

it('Jobs of a matrix and several plans keep a comment, a check and an artifact each, side by side.', async () => {
  const first = await runAll(({ data, name }) =>
    data === 'credit' && name.endsWith('north') ? 'broken' : 'healthy',
  );
  expect(first.flatMap(({ advice }) => advice)).toEqual([]);
  expect(first.map(({ outputs }) => outputs.status)).toEqual(['RED', 'GREEN', 'GREEN']);
  const names = ['credit north', 'credit south', 'delivery-time'];
  const { comments, checks } = github.repository;
  const answers = () =>
    names.map((name) =>
      comments.filter(({ body }) => body.includes(`${name}: `)).map(({ body }) => /RED|GREEN/.exec(body)![0]),
    );
  expect(answers()).toEqual([['RED'], ['GREEN'], ['GREEN']]);
  expect(checks.map(({ name }) => name).toSorted()).toEqual(names.map((name) => `Greenlight: ${name}`));
  expect([...github.artifacts.finished.keys()].toSorted()).toEqual(names.map((name) => `greenlight-${name}`));

  const ids = comments.map(({ id }) => id).toSorted();
  await runAll(() => 'healthy');
  expect(comments.map(({ id }) => id).toSorted()).toEqual(ids);
  expect(answers()).toEqual([['GREEN'], ['GREEN'], ['GREEN']]);
  expect(github.violations).toEqual([]);
});
