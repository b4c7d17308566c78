import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/publish/event.ts';
import { newFolder } from '../folder.ts';
import { events, head, merge, runnerVariables } from './destinations.ts';

const fork = 'c9f0f895fb98ab9159f51fd0297e236d0b1c2d3e';
const read = (event: string, payload = event) => readEvent(runnerVariables(event, payload));

describe('The commit of a verdict', () => {
  it.each([
    ['pull_request', 'pull_request', head],
    ['pull_request', 'pull_request_fork', fork],
    ['pull_request_target', 'pull_request_target', fork],
    ['push', 'push', head],
    ['schedule', 'schedule', head],
    ['workflow_dispatch', 'workflow_dispatch', head],
    ['merge_group', 'merge_group', merge],
    ['deployment', 'deployment', head],
    ['workflow_run', 'workflow_run', head],
    ['workflow_run', 'workflow_run_fork', fork],
  ])('on %s (%s) is %s.', (event, payload, commit) => {
    expect(read(event, payload).commit).toBe(commit);
  });
});

it('A pull request from a fork, or by Dependabot, is known to have a token that can only read.', () => {
  expect(read('pull_request').readOnly).toBe(false);
  expect(read('pull_request', 'pull_request_fork').readOnly).toBe(true);
  expect(read('pull_request', 'pull_request_dependabot').readOnly).toBe(true);
  expect(read('pull_request_target').readOnly).toBe(false);
  expect(read('workflow_run', 'workflow_run_fork').readOnly).toBe(false);
  expect(read('workflow_run', 'workflow_run_dependabot').readOnly).toBe(false);
});

it('Only schedules, and the default branch, are watched for alerts.', () => {
  expect(read('schedule').watched).toBe(true);
  expect(read('push').watched).toBe(true);
  expect(read('workflow_dispatch').watched).toBe(true);
  expect(readEvent({ ...runnerVariables('push'), GITHUB_REF: 'refs/heads/topic' }).watched).toBe(false);
  expect(read('pull_request').watched).toBe(false);
  expect(read('merge_group').watched).toBe(false);
});

it('After workflow_run, a verdict from a fork or of Dependabot is not trusted, and one of this repository is.', () => {
  expect(read('workflow_run').measuredBy).toEqual({ head: 'acme:retrain-june', trusted: true });
  expect(read('workflow_run').pullRequest).toBe(12);
  expect(read('workflow_run', 'workflow_run_fork').measuredBy).toEqual({
    head: 'mallory:retrain',
    trusted: false,
  });
  expect(read('workflow_run', 'workflow_run_dependabot').measuredBy?.trusted).toBe(false);
});

describe('A measuring run is believed only where GitHub says that it was of this repository:', () => {
  const text = readFileSync(join(events, 'workflow_run.json'), 'utf8');
  const trusted = (change: (run: Record<string, unknown>) => void) => {
    const payload = JSON.parse(text);
    change(payload.workflow_run);
    const path = join(newFolder(), 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return readEvent({ ...runnerVariables('workflow_run'), GITHUB_EVENT_PATH: path }).measuredBy!.trusted;
  };

  it.each(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    'one of the event %s is.',
    (event) => expect(trusted((run) => Object.assign(run, { event }))).toBe(true),
  );

  it.each<[string, Record<string, unknown>]>([
    ['pull_request_target, which may have run a fork’s code', { event: 'pull_request_target' }],
    ['issue_comment, which anybody starts', { event: 'issue_comment' }],
    ['workflow_run, whose own run is not known', { event: 'workflow_run' }],
    ['an event without a name', { event: undefined }],
    ['a fork', { head_repository: { id: 9, owner: { login: 'mallory' } } }],
    ['a repository that is gone', { head_repository: null }],
    ['Dependabot', { actor: { login: 'Dependabot[bot]' } }],
    ['Dependabot, run again by it', { triggering_actor: { login: 'dependabot[bot]' } }],
    ['nobody', { actor: null }],
  ])('one of %s is not.', (_, change) => expect(trusted((run) => Object.assign(run, change))).toBe(false));
});

describe('A payload that is missing or is not what GitHub sends', () => {
  const payloads: [string, string][] = [
    ['text', 'not json'],
    ['null', 'null'],
    ['a number', '7'],
    ['an empty object', '{}'],
    [
      'a commit that is none',
      JSON.stringify({ pull_request: { number: 1, head: { sha: '../../x', repo: null } } }),
    ],
    [
      'a number that is none',
      JSON.stringify({ pull_request: { number: '1 OR 1', head: { sha: head, repo: null } } }),
    ],
    ['a prototype', '{"__proto__":{"pull_request":{"number":1}}}'],
  ];
  it.each(payloads)('such as %s leaves the commit of a pull request unknown.', (_, text) => {
    const path = join(newFolder(), 'event.json');
    writeFileSync(path, text);
    for (const event of ['pull_request', 'workflow_run']) {
      const found = readEvent({ ...runnerVariables(event), GITHUB_EVENT_PATH: path });
      expect(found.commit).toBeNull();
      expect(found.pullRequest).toBeNull();
    }
  });

  it('such as none at all is no obstacle to a schedule.', () => {
    const found = readEvent({ ...runnerVariables('schedule'), GITHUB_EVENT_PATH: '/nowhere' });
    expect(found.commit).toBe(head);
  });
});

it('A run outside of GitHub is an event without a name or a place.', () => {
  expect(readEvent({})).toMatchObject({
    name: '',
    owner: '',
    commit: null,
    pullRequest: null,
    watched: false,
  });
});
