import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { act, actWithin, type Run, root } from './runner.ts';

const secret = 'TOPSECRETKEY-4711';

let github: GitHubServer;
let outside: string;
let workspace: string;
const inWorkspace = (...path: string[]) => join(workspace, ...path);
beforeAll(async () => {
  github = await GitHubServer.start();
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
  outside = newFolder();
  workspace = newFolder();
  for (const name of ['secret', 'secret.csv', 'secret.json'])
    writeFileSync(join(outside, name), `${secret},hunter2\nplan: ${secret},1\n`);
  cpSync(join(root, 'fixtures/credit'), inWorkspace('data'), { recursive: true });
  cpSync(join(root, 'plans'), inWorkspace('plans'), { recursive: true });
  mkdirSync(inWorkspace('.git'));
  writeFileSync(inWorkspace('.git/config'), `${secret}\n`);
});
afterEach(() => {
  rmSync(outside, { recursive: true });
  rmSync(workspace, { recursive: true });
});

const run = (inputs: Record<string, string>, event = 'pull_request_target', how = actWithin) =>
  how(github, {
    event,
    variables: { GITHUB_WORKSPACE: workspace },
    inputs: {
      plan: inWorkspace('plans/credit-default.yaml'),
      reference: inWorkspace('data/reference.csv'),
      candidate: inWorkspace('data/healthy.csv'),
      out: inWorkspace('report'),
      publish: 'comment check summary annotations',
      'read-from': '',
      ...inputs,
    },
  });

function expectRefused({ outputs, log, summary }: Run, why: RegExp): void {
  expect(outputs, log).toMatchObject({ status: 'ERROR', promote: 'false' });
  const comment = github.repository.comments.at(-1)!.body;
  for (const page of [log, summary, comment, JSON.stringify(github.repository.checks)]) {
    expect(page).not.toContain('TOPSECRET');
    expect(page).not.toContain('hunter2');
  }
  expect(log).toMatch(why);
}

const leads = /lies outside of the workspace, or is a link that leads out of it/;

describe('A link in a pull request that leads out of the workspace is not read, whether it is', () => {
  it.each(['candidate', 'reference', 'labels'])('the %s,', async (input) => {
    symlinkSync(join(outside, 'secret'), inWorkspace('data/linked.csv'));
    expectRefused(await run({ [input]: inWorkspace('data/linked.csv') }), leads);
  });

  it('one of the files of a pattern,', async () => {
    mkdirSync(inWorkspace('parts'));
    cpSync(inWorkspace('data/healthy.csv'), inWorkspace('parts/1.csv'));
    symlinkSync(join(outside, 'secret.csv'), inWorkspace('parts/2.csv'));
    expectRefused(await run({ candidate: inWorkspace('parts/*.csv') }), leads);
  });

  it('a folder on the way,', async () => {
    symlinkSync(outside, inWorkspace('proposed'));
    expectRefused(await run({ candidate: inWorkspace('proposed/secret.csv') }), leads);
  });

  it('a link to a link,', async () => {
    symlinkSync(join(outside, 'secret.csv'), inWorkspace('first.csv'));
    symlinkSync('first.csv', inWorkspace('second.csv'));
    expectRefused(await run({ candidate: inWorkspace('second.csv') }), leads);
  });

  it('the plan,', async () => {
    symlinkSync(join(outside, 'secret'), inWorkspace('plans/linked.yaml'));
    expectRefused(await run({ plan: inWorkspace('plans/linked.yaml') }), leads);
  });

  it('the verdict,', async () => {
    symlinkSync(join(outside, 'secret.json'), inWorkspace('verdict.json'));
    expectRefused(await run({ 'verdict-file': inWorkspace('verdict.json') }, 'workflow_run'), leads);
  });

  it('the known answers that a plan names,', async () => {
    rmSync(inWorkspace('plans/credit-default/known.csv'));
    symlinkSync(join(outside, 'secret.csv'), inWorkspace('plans/credit-default/known.csv'));
    expectRefused(await run({}), leads);
  });

  it('the folder of earlier reviews, or a file in it,', async () => {
    symlinkSync(outside, inWorkspace('linked'));
    expectRefused(await run({ history: inWorkspace('linked') }), leads);
    mkdirSync(inWorkspace('reviews'));
    symlinkSync(join(outside, 'secret.json'), inWorkspace('reviews/credit-default.jsonl'));
    const { log, summary } = await run({ history: inWorkspace('reviews') });
    for (const page of [log, summary, github.repository.comments.at(-1)!.body]) {
      expect(page).not.toContain('TOPSECRET');
      expect(page).not.toContain('hunter2');
    }
  });

  it('the dependencies beside a set,', async () => {
    symlinkSync(join(outside, 'secret'), inWorkspace('data/healthy.requirements.txt'));
    expectRefused(await run({}), leads);
  });

  it('a link to what is not there yet, which would be made outside,', async () => {
    symlinkSync(outside, inWorkspace('proposed'));
    symlinkSync(join(outside, 'new'), inWorkspace('waiting'));
    const deep = join(inWorkspace('proposed'), 'a/b');
    for (const inputs of [
      { out: deep },
      { out: inWorkspace('waiting') },
      { log: join(deep, 'events.jsonl') },
      { log: inWorkspace('waiting') },
      { history: join(deep, 'reviews') },
      { 'notify-state': inWorkspace('waiting') },
    ]) {
      const { outputs, log } = await run({ publish: 'none', ...inputs });
      expect([outputs.status, readdirSync(outside).sort()], log).toEqual([
        'ERROR',
        ['secret', 'secret.csv', 'secret.json'],
      ]);
      expect(log).toMatch(leads);
    }
  });

  it('or the folder of the report.', async () => {
    symlinkSync(outside, inWorkspace('report'));
    const { outputs, log } = await run({});
    expect(outputs.status).toBe('ERROR');
    expect(log).toMatch(leads);
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toContain(secret);
  });
});

describe('Neither is read', () => {
  it('a path that a plan names outside,', async () => {
    const plan = readFileSync(inWorkspace('plans/credit-default.yaml'), 'utf8');
    writeFileSync(
      inWorkspace('plans/credit-default.yaml'),
      plan.replace('credit-default/known.csv', `../../${outside.split('/').at(-1)}/secret.csv`),
    );
    expectRefused(await run({}), /is not a file beside the plan/);
  });

  it('a file that only the plan of the base names, which judges,', async () => {
    const plan = inWorkspace('plans/credit-default.yaml');
    const text = readFileSync(plan, 'utf8');
    writeFileSync(plan, text.replace(/ {2}known_answers:.*\n.*known\.csv.*\n/, ''));
    rmSync(inWorkspace('plans/credit-default/known.csv'));
    symlinkSync(join(outside, 'secret.csv'), inWorkspace('plans/credit-default/known.csv'));
    expectRefused(await run({ 'plan-from': 'base' }), leads);
  });

  it('an absolute path of the runner,', async () => {
    expectRefused(await run({ candidate: join(outside, 'secret.csv') }, 'pull_request_target', act), leads);
  });

  it('Git’s own folder, where a checkout may keep its token.', async () => {
    symlinkSync('../.git/config', inWorkspace('data/linked.csv'));
    expectRefused(await run({ candidate: inWorkspace('data/linked.csv') }), leads);
  });
});

it('A file inside that cannot be used is told without its header and cells, also behind a link.', async () => {
  writeFileSync(inWorkspace('gha-creds.json'), `${secret},hunter2\n1,2\n`);
  symlinkSync('../gha-creds.json', inWorkspace('data/linked.csv'));
  expectRefused(await run({ candidate: inWorkspace('data/linked.csv') }), /there is no column "probability"/);
  writeFileSync(inWorkspace('lines.jsonl'), `{"${secret}": hunter2}\n`);
  expectRefused(await run({ candidate: inWorkspace('lines.jsonl') }), /line 1 is not JSON/);
  writeFileSync(inWorkspace('data/labels.csv'), `application_id,${secret}\n1,hunter2\n`);
  expectRefused(await run({ labels: inWorkspace('data/labels.csv') }), /defaulted|column/);
  symlinkSync('../gha-creds.json', inWorkspace('plans/linked.yaml'));
  expectRefused(await run({ plan: inWorkspace('plans/linked.yaml') }), /linked\.yaml/);
});

it.each([
  `"${secret}`,
  `""${secret}""`,
  `'${secret}`,
  `“${secret}`,
  `”, “${secret}`,
  `\\"${secret}`,
  `probability", "${secret}`,
  `a" and "application_id" ${secret}`,
  `label: ${secret}`,
])('A header that has quotes of its own shows no more of a file: %s', async (header) => {
  const cell = `"${header.replaceAll('"', '""')}"`;
  writeFileSync(inWorkspace('data/quoted.csv'), `${cell},hunter2\n1,2\n`);
  expectRefused(await run({ candidate: inWorkspace('data/quoted.csv') }), /there is no column "probability"/);
  writeFileSync(inWorkspace('data/quoted.jsonl'), `${JSON.stringify({ [header]: 'hunter2' })}\n`);
  expectRefused(await run({ candidate: inWorkspace('data/quoted.jsonl') }), /there is no column/);
});

it('Links inside the workspace, and folders that the workflow allows, are read.', async () => {
  symlinkSync('healthy.csv', inWorkspace('data/same.csv'));
  const inside = await run({ candidate: inWorkspace('data/same.csv') }, 'push');
  expect(inside.outputs, inside.log).toMatchObject({ status: 'GREEN', promote: 'true' });
  cpSync(inWorkspace('data/healthy.csv'), join(outside, 'healthy.csv'));
  const allowed = await run({ candidate: join(outside, 'healthy.csv'), 'read-from': outside }, 'push');
  expect(allowed.outputs, allowed.log).toMatchObject({ status: 'GREEN', promote: 'true' });
});
