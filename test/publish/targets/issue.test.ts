import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { announceRefusal } from '../../../src/publish/announcement.ts';
import { publish } from '../../../src/publish/index.ts';
import { GitHubServer } from '../../github/server.ts';
import { placeOn, turnTo } from '../destinations.ts';
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

type Status = 'GREEN' | 'AMBER' | 'RED';
const alert = (status: Status, at?: string, event = 'schedule') =>
  publish(announcement(status, at ? { at } : {}), placeOn(event), ['issue']);
const issues = () => github.repository.issues;

it('An alert is opened when the level leaves GREEN, with the owner assigned and the deadline told.', async () => {
  github.repository.assignable.add('ada');
  expect(await alert('AMBER', '2026-06-01T10:00:00.000Z')).toEqual([]);
  const [issue] = issues();
  expect(issue).toMatchObject({ state: 'open', labels: ['greenlight'], assignees: ['ada'] });
  expect(issue!.title).toBe('Greenlight credit-default: AMBER: AUROC 0.75');
  expect(issue!.body).toContain('Due by 2026-06-06 10:00 UTC');
});

it('An owner who cannot be assigned is named, without a mention.', async () => {
  await alert('RED');
  const [issue] = issues();
  expect(issue!.assignees).toEqual([]);
  expect(issue!.body).toContain('risk-lead');
  expect(issue!.body).not.toMatch(/@acme/);
});

it('The same level again updates the alert in silence and keeps its deadline.', async () => {
  await alert('AMBER', '2026-06-01T10:00:00.000Z');
  await alert('AMBER', '2026-06-03T10:00:00.000Z');
  expect(issues()).toHaveLength(1);
  expect(issues()[0]!.body).toContain('Due by 2026-06-06 10:00 UTC');
  expect(github.repository.comments).toEqual([]);
});

it('A level that worsens is told in a comment, with its own deadline; one that betters is not.', async () => {
  await alert('AMBER', '2026-06-01T10:00:00.000Z');
  await alert('RED', '2026-06-02T10:00:00.000Z');
  expect(github.repository.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^AMBER has become RED\. .*Due by 2026-06-03 10:00 UTC\.$/),
  ]);
  await alert('AMBER', '2026-06-03T10:00:00.000Z');
  expect(github.repository.comments).toHaveLength(1);
  expect(issues()).toHaveLength(1);
});

it('GREEN closes the alert, and the next fall opens another.', async () => {
  await alert('RED');
  await alert('GREEN');
  expect(issues().map(({ state, state_reason }) => [state, state_reason])).toEqual([['closed', 'completed']]);
  await alert('GREEN');
  expect(issues()).toHaveLength(1);
  await alert('AMBER');
  expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
});

it('A schedule that could not judge is an alert too.', async () => {
  const refusal = announceRefusal(
    'candidate.csv does not exist.',
    'credit-default',
    null,
    '2026-06-01T10:00:00Z',
  );
  expect(await publish(refusal, placeOn('schedule'), ['issue'])).toEqual([]);
  expect(issues()[0]!.title).toContain('Could not judge');
  await alert('RED');
  expect(issues()).toHaveLength(1);
  expect(github.repository.comments).toHaveLength(1);
});

it('Somebody else’s issue with the same marker is left alone.', async () => {
  await alert('RED');
  issues()[0]!.user = { login: 'mallory', type: 'User' };
  await alert('GREEN');
  expect(issues()[0]!.state).toBe('open');
});

it('A pull request raises no alert, unless the workflow wants one always.', async () => {
  await alert('RED', undefined, 'pull_request');
  expect(issues()).toEqual([]);
  await publish(announcement('RED'), placeOn('pull_request', { alertAlways: true }), ['issue']);
  expect(issues()).toHaveLength(1);
});
