import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { announceRefusal } from '../../../src/publish/announcement.ts';
import type { Destination } from '../../../src/publish/destination.ts';
import { publish } from '../../../src/publish/index.ts';
import { GitHubServer } from '../../github/server.ts';
import { head, placeOn, turnTo } from '../destinations.ts';
import { announcement } from '../verdicts.ts';

let github: GitHubServer;
beforeAll(async () => {
  github = await GitHubServer.start();
  turnTo(github);
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
  github.repository.deployments = [{ id: 5150, sha: head, environment: 'canary', statuses: [] }];
});
afterEach(() => expect(github.violations).toEqual([]));

const states = () => github.repository.deployments.map(({ statuses }) => statuses.map(({ state }) => state));
const deploy = (status: 'GREEN' | 'AMBER' | 'RED', more: Partial<Destination> = {}, event = 'deployment') =>
  publish(announcement(status), placeOn(event, more), ['deployment']);

it('Only GREEN makes a deployment a success.', async () => {
  await deploy('GREEN');
  await deploy('AMBER');
  await deploy('AMBER', { amberState: 'failure' });
  await deploy('RED');
  const refusal = announceRefusal('no data', 'credit-default', head, '2026-06-01T10:00:00Z');
  expect(await publish(refusal, placeOn('deployment'), ['deployment'])).toEqual([]);
  expect(states()).toEqual([['success', 'pending', 'failure', 'failure', 'error']]);
});

it('What a fork measured makes no deployment a success.', async () => {
  const place = placeOn('workflow_run', { deploymentId: 5150 }, 'workflow_run_fork');
  const green = announcement('GREEN', { distrust: 'unreviewed code' });
  expect(await publish(green, place, ['deployment'])).toEqual([]);
  expect(states()).toEqual([['pending']]);
});

it('The status says why, links the run, and leaves earlier deployments active.', async () => {
  await deploy('RED');
  expect(github.repository.deployments[0]!.statuses[0]).toEqual({
    state: 'failure',
    description: 'RED: AUROC 0.65',
    log_url: 'https://github.com/acme/credit/actions/runs/31337',
    auto_inactive: false,
  });
});

it('An environment names the newest deployment of the commit, and makes one where there is none.', async () => {
  expect(await deploy('GREEN', { environment: 'canary' }, 'push')).toEqual([]);
  expect(await deploy('GREEN', { environment: 'production' }, 'push')).toEqual([]);
  expect(github.repository.deployments.map(({ environment }) => environment)).toEqual([
    'canary',
    'production',
  ]);
  expect(states()).toEqual([['success'], ['success']]);
});

it.each(['lost', 'reset'] as const)(
  'A status whose answer was %s is set once, and once more where only an older one reads alike.',
  async (kind) => {
    const lose = () =>
      github.faults.set('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        kind,
        times: 1,
      });
    lose();
    expect(await deploy('GREEN')).toEqual([]);
    expect(states()).toEqual([['success']]);
    await deploy('RED');
    lose();
    expect(await deploy('GREEN')).toEqual([]);
    expect(states()).toEqual([['success', 'failure', 'success']]);
  },
);

it('Without a deployment there is advice on how to name one.', async () => {
  const [advice] = await deploy('GREEN', {}, 'push');
  expect(advice!.message).toContain('"deployment-id"');
});
