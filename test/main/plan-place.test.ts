import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { head } from '../publish/destinations.ts';
import { actWithin, root } from './runner.ts';

// Where a plan lies, and how it got there: a pull request cannot put another in its place unseen.

const base = '70efdf2ec9b086079795c442636b55fb2a1c3d4e';
const place = 'plans/credit-default.yaml';
const plan = readFileSync(join(root, place), 'utf8');
const known = readFileSync(join(root, 'plans/credit-default/known.csv'), 'utf8');
const fewer = `${known.split('\n').slice(0, 3).join('\n')}\n`;
const lax = plan.replace(/^ {2}f1: .*\n/m, '');
const other = lax.replace('plan: credit-default', 'plan: another');
const codeOwners = '/plans/ @linus\n/sandbox/ @eve\n';

let github: GitHubServer;
let workspace: string;
beforeAll(async () => {
  github = await GitHubServer.start();
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
  workspace = newFolder();
});
afterEach(() => {
  expect(github.violations).toEqual([]);
  rmSync(workspace, { recursive: true });
});

interface Case {
  /** Files of the base, of the pull request, and its links. */
  base?: Record<string, string>;
  files: Record<string, string>;
  links?: Record<string, string>;
  changed?: typeof github.repository.changed;
  reviewer?: string;
  type?: string;
  plan?: string;
  planFrom?: 'base';
  event?: string;
  payload?: string;
}

async function statusOf(given: Case): Promise<string> {
  const fixed = { 'plans/credit-default/known.csv': known };
  for (const [file, text] of Object.entries({ ...fixed, ...given.files })) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), text);
  }
  for (const [file, target] of Object.entries(given.links ?? {})) {
    rmSync(join(workspace, file), { recursive: true, force: true });
    symlinkSync(target, join(workspace, file));
  }
  const inBase = given.base ?? { [place]: plan };
  github.repository.files.set(base, new Map(Object.entries({ ...fixed, ...inBase })));
  github.repository.changed = given.changed ?? [];
  if (given.reviewer)
    github.repository.reviews = [
      { login: given.reviewer, state: 'APPROVED', commit: head, type: given.type ?? 'User' },
    ];
  cpSync(join(root, 'fixtures/credit'), join(workspace, 'data'), { recursive: true });
  const event = given.event ?? 'pull_request';
  const { outputs } = await actWithin(github, {
    event,
    payload: given.payload ?? event,
    variables: {
      GITHUB_WORKSPACE: workspace,
      ...(given.payload?.startsWith('/') && { GITHUB_EVENT_PATH: given.payload }),
    },
    inputs: {
      plan: join(workspace, given.plan ?? place),
      reference: join(workspace, 'data/reference.csv'),
      candidate: join(workspace, 'data/healthy.csv'),
      publish: 'none',
      ...(given.planFrom && { 'plan-from': given.planFrom }),
    },
  });
  return outputs.status!;
}

const moved = (to: string, from = place) => [{ filename: to, status: 'renamed', previous_filename: from }];
const dev = { 'dev/credit-default.yaml': lax, 'dev/credit-default/known.csv': known };
const gates = { 'gates/credit-default.yaml': plan, 'gates/credit-default/known.csv': known };
const sandbox = { 'sandbox/credit-default.yaml': lax, 'sandbox/credit-default/known.csv': known };

it.each<[string, Case]>([
  [
    'a link to another plan of its own',
    { files: { 'gates/x.yaml': other }, links: { [place]: '../gates/x.yaml' } },
  ],
  [
    'a link to a plan that the base has too',
    {
      base: { [place]: plan, 'plans/dev.yaml': lax },
      files: { 'plans/dev.yaml': lax },
      links: { [place]: 'dev.yaml' },
    },
  ],
  [
    'a folder that is a link',
    {
      files: { 'gates/credit-default.yaml': other, 'gates/credit-default/known.csv': known },
      links: { plans: 'gates' },
    },
  ],
  [
    'a folder whose link leads elsewhere now',
    {
      base: { ...gates, ...dev },
      files: dev,
      links: { plans: 'dev' },
      changed: [{ filename: 'plans', status: 'modified' }],
    },
  ],
  ['a submodule', { files: { [place]: other, 'plans/.git': 'gitdir: ../.git/modules/plans\n' } }],
  [
    'a plan of another name, where one is taken away',
    {
      files: { 'gates/a.yaml': other, 'gates/credit-default/known.csv': known },
      plan: 'gates/a.yaml',
      changed: [
        { filename: 'gates/a.yaml', status: 'added' },
        { filename: place, status: 'removed' },
      ],
    },
  ],
  [
    'a folder of somebody else, who approves',
    {
      base: { [place]: plan, CODEOWNERS: codeOwners },
      files: sandbox,
      plan: 'sandbox/credit-default.yaml',
      changed: moved('sandbox/credit-default.yaml'),
      reviewer: 'eve',
    },
  ],
  [
    'another folder, with fewer known answers',
    {
      files: { ...gates, 'gates/credit-default/known.csv': fewer },
      plan: 'gates/credit-default.yaml',
      changed: moved('gates/credit-default.yaml'),
    },
  ],
])('A pull request is held that puts in the place of its plan %s.', async (_, given) => {
  expect(await statusOf(given)).toBe('AMBER');
});

it.each<[string, Case]>([
  [
    'moves its plan with all that belongs to it',
    { files: gates, plan: 'gates/credit-default.yaml', changed: moved('gates/credit-default.yaml') },
  ],
  [
    'moves its plan into a folder of somebody else, where the owner it had approves',
    {
      base: { [place]: plan, CODEOWNERS: codeOwners },
      files: sandbox,
      plan: 'sandbox/credit-default.yaml',
      changed: moved('sandbox/credit-default.yaml'),
      reviewer: 'linus',
    },
  ],
  ['leaves the link of a folder as it was', { base: gates, files: gates, links: { plans: 'gates' } }],
  ['leaves the link of a file as it was', { files: { 'x.yaml': plan }, links: { [place]: '../x.yaml' } }],
  ['adds a plan', { files: { 'plans/a.yaml': other }, plan: 'plans/a.yaml' }],
])('A pull request is not held that %s.', async (_, given) => {
  expect(await statusOf(given)).toBe('GREEN');
});

it('Known answers that a pull request changes hold it also where the plan of the base judges.', async () => {
  const files = { [place]: plan, 'plans/credit-default/known.csv': fewer };
  expect(await statusOf({ files, planFrom: 'base' })).toBe('AMBER');
  const without = plan.replace(/ {2}known_answers:.*\n.*known\.csv.*\n/, '');
  expect(await statusOf({ files: { ...files, [place]: without }, planFrom: 'base' })).toBe('AMBER');
  const given = { base: { [place]: plan, CODEOWNERS: codeOwners }, files };
  expect(await statusOf({ ...given, planFrom: 'base', reviewer: 'linus' })).toBe('GREEN');
});

it.each(['Mannequin', 'Organization', 'Bot'])('The approval of a %s does not count.', async (type) => {
  const given = { base: { [place]: plan, CODEOWNERS: codeOwners }, files: { [place]: lax } };
  expect(await statusOf({ ...given, reviewer: 'linus', type })).toBe('AMBER');
});

it('Every event of a pull request is held, and one that does not say of which commits it is.', async () => {
  const files = { [place]: lax };
  for (const event of ['pull_request_target', 'pull_request_review', 'pull_request_review_comment']) {
    const payload = event === 'pull_request_review_comment' ? 'pull_request_review' : event;
    expect([event, await statusOf({ files, event, payload })]).toEqual([event, 'AMBER']);
  }
  const payload = join(workspace, 'event.json');
  for (const text of ['', 'null', '{}', '{"pull_request":{"number":12}}']) {
    writeFileSync(payload, text);
    expect(await statusOf({ files, payload })).toBe('AMBER');
    expect(await statusOf({ files, payload, planFrom: 'base' })).toBe('ERROR');
  }
});
