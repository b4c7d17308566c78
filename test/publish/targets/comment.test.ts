import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
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
});
afterEach(() => expect(github.violations).toEqual([]));

const comment = (status: 'GREEN' | 'AMBER' | 'RED', key?: string, more = {}) =>
  publish(announcement(status, key ? { key } : {}), placeOn('pull_request', more), ['comment']);

it('The first run creates the comment, and the next one updates it in place.', async () => {
  expect(await comment('RED')).toEqual([]);
  expect(await comment('GREEN')).toEqual([]);
  expect(github.repository.comments).toHaveLength(1);
  const [only] = github.repository.comments;
  expect(only!.issue).toBe(12);
  expect(only!.body).toContain('GREEN');
  expect(only!.body).not.toContain('RED');
});

it('The comment is found behind hundreds of others, by its marker and its author alone.', async () => {
  await comment('RED');
  const own = github.repository.comments.pop()!;
  const by = (login: string, body: string, id: number) => ({
    id,
    issue: 12,
    body,
    user: { login, type: 'User' },
  });
  for (let id = 1; id <= 250; id++) github.repository.comments.push(by('ada', 'Looks good.', id));
  github.repository.comments.push(
    by('mallory', own.body, 300),
    by('github-actions[bot]', 'Coverage: 80 %', 301),
    own,
  );
  await comment('GREEN');
  expect(github.repository.comments).toHaveLength(253);
  expect(github.repository.comments.find(({ id }) => id === 300)!.body).toContain('RED');
  expect(github.repository.comments.at(-1)!.body).toContain('GREEN');
});

it('Each name of a gate keeps a comment of its own.', async () => {
  await comment('RED', 'credit-eu');
  await comment('GREEN', 'credit-us');
  await comment('AMBER', 'credit-eu');
  expect(github.repository.comments.map(({ body }) => /GREEN|AMBER|RED/.exec(body)![0])).toEqual([
    'AMBER',
    'GREEN',
  ]);
});

it('A double that two runs at the same moment left behind is removed.', async () => {
  await comment('RED');
  github.repository.comments.push({ ...github.repository.comments[0]!, id: 5000 });
  await comment('GREEN');
  expect(github.repository.comments.map(({ body }) => body.includes('GREEN'))).toEqual([true]);
});

it('A comment whose creation was not answered is found, and not created twice.', async () => {
  github.faults.set('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { kind: 'lost', times: 1 });
  expect(await comment('RED')).toEqual([]);
  expect(github.repository.comments).toHaveLength(1);
});

it('A server error is met by another attempt.', async () => {
  for (const endpoint of [
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  ])
    github.faults.set(endpoint, { status: 502, times: 1 });
  expect(await comment('RED')).toEqual([]);
  expect(github.repository.comments).toHaveLength(1);
});

it('A secondary rate limit is waited for as long as GitHub asks, and given up where that is too long.', async () => {
  const endpoint = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const limited = { status: 403, message: 'You have exceeded a secondary rate limit.' };
  github.faults.set(endpoint, { ...limited, headers: { 'retry-after': '0' }, times: 2 });
  expect(await comment('RED')).toEqual([]);
  github.repository.comments = [];
  github.faults.set(endpoint, { ...limited, headers: { 'retry-after': '3600' }, times: 2 });
  const [advice] = await comment('RED');
  expect(advice!.message).toContain('rate limit');
  github.faults.clear();
});

it('A person’s token writes as that person.', async () => {
  github.tokens.add('ghp_ada');
  github.repository.login = 'ada';
  await comment('RED', undefined, { token: 'ghp_ada' });
  await comment('GREEN', undefined, { token: 'ghp_ada' });
  expect(github.repository.comments.map(({ user }) => user.login)).toEqual(['ada']);
});

it('An event without a pull request has no comment and misses none.', async () => {
  expect(await publish(announcement('RED'), placeOn('push'), ['comment'])).toEqual([]);
  expect(github.requests).toEqual([]);
});

it('After a run for a fork the pull request is the open one whose head was measured.', async () => {
  const place = () => placeOn('workflow_run', {}, 'workflow_run_fork');
  const sha = place().event.commit!;
  github.repository.pulls = [
    { number: 13, head: { owner: 'mallory', ref: 'retrain', sha } },
    { number: 99, head: { owner: 'acme', ref: 'retrain', sha: head } },
  ];
  expect(await publish(announcement('AMBER'), place(), ['comment'])).toEqual([]);
  expect(github.repository.comments.map(({ issue }) => issue)).toEqual([13]);
  github.repository.pulls[0]!.head.sha = head;
  const [advice] = await publish(announcement('AMBER'), place(), ['comment']);
  expect(advice!.message).toContain('moved on');
});
