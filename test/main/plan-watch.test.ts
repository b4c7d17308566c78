import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { head } from '../publish/destinations.ts';
import { act, actWithin, type Job, type Run, root } from './runner.ts';

const base = '70efdf2ec9b086079795c442636b55fb2a1c3d4e';
const original = readFileSync(join(root, 'plans/credit-default.yaml'), 'utf8');
const strict = original;
/** The plan as a pull request might relax it: what holds the degraded model goes. */
const lax = original
  .replace('green: ">= 0.8"\n    red: "<= 0.7"', 'green: ">= 0.01"\n    red: "<= 0.005"')
  .replace(/^ {2}f1: .*\n/m, '');

let github: GitHubServer;
let workspace: string;
beforeAll(async () => {
  github = await GitHubServer.start();
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
  workspace = newFolder();
  mkdirSync(join(workspace, 'plans'));
  cpSync(join(root, 'fixtures/credit'), join(workspace, 'data'), { recursive: true });
  cpSync(join(root, 'plans/credit-default'), join(workspace, 'plans/credit-default'), { recursive: true });
  inBase({ 'plans/credit-default.yaml': strict });
});
afterEach(() => {
  expect(github.violations).toEqual([]);
  rmSync(workspace, { recursive: true });
});

/** The base holds these files, beside the ones that the plan names. */
function inBase(files: Record<string, string>): void {
  const named = readFileSync(join(root, 'plans/credit-default/known.csv'), 'utf8');
  github.repository.files.set(
    base,
    new Map(Object.entries({ 'plans/credit-default/known.csv': named, ...files })),
  );
}

const run = (
  plan: string,
  inputs: Record<string, string> = {},
  event = 'pull_request',
  payload = event,
  how: (github: GitHubServer, job: Job) => Promise<Run> = actWithin,
  variables: Record<string, string> = {},
) => {
  const file = join(workspace, inputs.plan ?? 'plans/credit-default.yaml');
  writeFileSync(file, plan);
  return how(github, {
    event,
    payload,
    variables: { GITHUB_WORKSPACE: workspace, ...variables },
    inputs: {
      reference: join(workspace, 'data/reference.csv'),
      candidate: join(workspace, 'data/healthy.csv'),
      out: join(workspace, 'report'),
      publish: 'comment check summary',
      ...inputs,
      plan: file,
    },
  });
};

describe('A pull request that relaxes the plan that judges it', () => {
  it('is AMBER, and says what became laxer and what was dropped, in comment, check, summary and report.', async () => {
    const { exit, outputs, summary, log } = await run(lax, {}, 'pull_request', 'pull_request', act);
    expect(exit, log).toBe(1);
    expect(outputs).toMatchObject({ status: 'AMBER', promote: 'false' });
    const report = readFileSync(outputs.report!, 'utf8');
    const pages = [
      github.repository.comments[0]!.body,
      github.repository.checks[0]!.output.summary,
      summary,
      report,
    ];
    for (const page of pages) {
      expect(page).toContain('This pull request changes the plan that judges it');
      expect(page).toMatch(/Laxer: metric.*auroc.*0\.8.*0\.01/s);
      expect(page).toMatch(/Dropped: metric.*f1.* was dropped/s);
    }
    expect(github.repository.checks[0]!.conclusion).toBe('failure');
  });

  it.each(['pull_request', 'pull_request_fork', 'pull_request_dependabot'])(
    'is held on a pull request of this repository and of a fork (%s).',
    async (payload) => {
      const { exit, outputs } = await run(lax, { publish: 'none' }, 'pull_request', payload);
      expect([exit, outputs.status, outputs.promote]).toEqual([1, 'AMBER', 'false']);
    },
  );

  it('is held where a comment in the pull request starts the run, which no approval can open.', async () => {
    github.repository.files.set(head, github.repository.files.get(base)!);
    const payload = join(workspace, 'comment.json');
    writeFileSync(payload, JSON.stringify({ issue: { number: 12, pull_request: {} } }));
    const variables = { GITHUB_EVENT_PATH: payload };
    const held = await run(lax, { publish: 'summary' }, 'issue_comment', 'push', undefined, variables);
    expect([held.exit, held.outputs.status]).toEqual([1, 'AMBER']);
    expect(held.summary).toContain('A comment started this run');
    const same = await run(strict, { publish: 'none' }, 'issue_comment', 'push', undefined, variables);
    expect(same.outputs.promote).toBe('true');
  });

  it.each([
    ['an owner that the plan names', { login: 'risk-ml', state: 'APPROVED', commit: head }, 'AMBER'],
    ['somebody else', { login: 'mallory', state: 'APPROVED', commit: head }, 'AMBER'],
    [
      'a member of the team that the plan names',
      { login: 'grace', state: 'APPROVED', commit: head },
      'GREEN',
    ],
    ['a code owner', { login: 'Linus', state: 'APPROVED', commit: head }, 'GREEN'],
    ['a code owner, of an older commit', { login: 'linus', state: 'APPROVED', commit: base }, 'AMBER'],
    [
      'a code owner who asks for changes',
      { login: 'linus', state: 'CHANGES_REQUESTED', commit: head },
      'AMBER',
    ],
    ['a code owner who only remarks', { login: 'linus', state: 'COMMENTED', commit: head }, 'AMBER'],
    ['its author, though a code owner', { login: 'ada', state: 'APPROVED', commit: head }, 'AMBER'],
    ['a bot that is a code owner', { login: 'linus', state: 'APPROVED', commit: head, type: 'Bot' }, 'AMBER'],
  ])('with the review of %s, is %s.', async (_, review, status) => {
    github.repository.reviews = [review];
    github.repository.teams.set('acme/risk-lead', ['grace']);
    inBase({
      'plans/credit-default.yaml': strict,
      '.github/CODEOWNERS': '* @acme/all\n/plans/ @linus @ada # both\n',
    });
    const { outputs } = await run(lax);
    expect(outputs.status).toBe(status);
  });

  it('is no longer approved when the owner has taken the approval back.', async () => {
    inBase({ 'plans/credit-default.yaml': strict, CODEOWNERS: 'plans @linus' });
    const states = ['APPROVED', 'COMMENTED', 'DISMISSED'];
    github.repository.reviews = states.map((state) => ({ login: 'linus', state, commit: head }));
    expect((await run(lax)).outputs.status).toBe('AMBER');
    github.repository.reviews = github.repository.reviews.slice(0, 2);
    expect((await run(lax)).outputs.status).toBe('GREEN');
  });

  it('says that a team cannot be read, and that reviews cannot.', async () => {
    github.repository.reviews = [{ login: 'grace', state: 'APPROVED', commit: head }];
    const { summary } = await run(lax);
    expect(summary).toMatch(/members of .*acme\/risk-lead cannot be read/);
    github.faults.set('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { status: 403 });
    const again = await run(lax);
    expect(again.summary).toContain('pull-requests: read');
    expect(again.outputs.status).toBe('AMBER');
  });

  it('is judged by the plan of the base where the workflow says so.', async () => {
    const inputs = { 'plan-from': 'base', candidate: join(workspace, 'data/degraded.csv') };
    const { outputs, summary } = await run(lax, inputs);
    expect(outputs.status).toBe('AMBER');
    expect(summary).toContain('it is judged by the plan of the base');
    const healthy = await run(lax, { 'plan-from': 'base' });
    expect(healthy.outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
  });

  it('cannot hide it by moving the plan to another file.', async () => {
    const former = { filename: 'plans/credit-default.yaml', status: 'removed' };
    github.repository.changed = [former, { filename: 'plans/new.yaml', status: 'added' }];
    expect((await run(lax, { plan: 'plans/new.yaml' })).outputs.status).toBe('AMBER');
    github.repository.changed = [
      { filename: 'plans/new.yaml', status: 'renamed', previous_filename: 'plans/credit-default.yaml' },
    ];
    expect((await run(lax, { plan: 'plans/new.yaml' })).outputs.status).toBe('AMBER');
    github.repository.changed = [];
    expect((await run(lax, { plan: 'plans/copy.yaml' })).outputs.status).toBe('AMBER');
  });

  it('cannot hide it by copying the plan to another folder, nor in a pull request of very many files.', async () => {
    const away = (plan: string) => {
      mkdirSync(join(workspace, 'gates'), { recursive: true });
      cpSync(join(root, 'plans/credit-default'), join(workspace, 'gates/credit-default'), {
        recursive: true,
      });
      return run(plan, { plan: 'gates/credit-default.yaml' });
    };
    writeFileSync(join(workspace, 'plans/credit-default.yaml'), strict);
    const copied = await away(lax);
    expect(copied.outputs.status).toBe('AMBER');
    expect(copied.summary).toMatch(/Laxer: metric.*auroc/);
    rmSync(join(workspace, 'plans/credit-default.yaml'));
    github.repository.changed = [{ filename: 'plans/credit-default.yaml', status: 'modified' }];
    expect((await away(lax)).outputs.status).toBe('AMBER');
    github.repository.changed = Array.from({ length: 300 }, (_, i) => ({
      filename: `a/${i}`,
      status: 'added',
    }));
    inBase({ 'plans/other.yaml': strict.replace('plan: credit-default', 'plan: other') });
    const many = await away(lax);
    expect([many.outputs.status, many.summary]).toEqual([
      'AMBER',
      expect.stringContaining('300 of the changed files'),
    ]);
  });

  it('cannot hide it in the files that the plan names.', async () => {
    writeFileSync(join(workspace, 'plans/credit-default/known.csv'), 'application_id,probability\n');
    const known = readFileSync(join(root, 'plans/credit-default/known.csv'), 'utf8').split('\n');
    writeFileSync(join(workspace, 'plans/credit-default/known.csv'), `${known.slice(0, 3).join('\n')}\n`);
    const { outputs, summary } = await run(strict);
    expect(outputs.status).toBe('AMBER');
    expect(summary).toMatch(/known answers.*the file was changed/s);
  });
});

describe('A pull request is not held', () => {
  it('where it does not touch the plan, whatever the base has become since.', async () => {
    github.repository.mergeBase = '0'.repeat(40);
    inBase({ 'plans/credit-default.yaml': lax });
    const files = new Map([['plans/credit-default.yaml', strict]]);
    github.repository.files.set('0'.repeat(40), files);
    expect((await run(strict)).outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
    expect((await run(lax)).outputs.status).toBe('GREEN');
  });

  it('where the plan is stricter, or new, and is told of it.', async () => {
    inBase({ 'plans/credit-default.yaml': lax });
    const stricter = await run(strict);
    expect(stricter.outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
    expect(JSON.stringify(readVerdict(stricter.outputs.verdict!))).toContain('Stricter: ');
    inBase({});
    const fresh = await run(strict);
    expect(fresh.outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
    expect(JSON.stringify(readVerdict(fresh.outputs.verdict!))).toContain(
      'This plan is new in this pull request',
    );
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])(
    'by it on %s, which has no base to compare with.',
    async (event) => {
      const { outputs } = await run(lax, {}, event);
      expect(outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
    },
  );
});

describe('Where the base cannot be read, it is AMBER and the missing permission is named:', () => {
  it.each([
    [403, /add "contents: read"/],
    [404, /add "contents: read"/],
    [401, /token was refused \(401\)/],
    [500, /GitHub answered 500/],
  ])('%i.', async (status, message) => {
    for (const endpoint of ['contents/{path}', 'compare/{basehead}'])
      github.faults.set(`GET /repos/{owner}/{repo}/${endpoint}`, { status });
    const { outputs, summary } = await run(strict, { 'publish-timeout': '4' });
    expect(outputs.status).toBe('AMBER');
    expect(summary.replaceAll('&#34;', '"')).toMatch(message);
    const byBase = await run(strict, { 'plan-from': 'base', 'publish-timeout': '4' });
    expect(byBase.outputs.status).toBe('ERROR');
  });
});

const readVerdict = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
