import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exitStatus } from '../../src/canary/command.ts';
import { inputNames } from '../../src/publish/inputs.ts';
import { newFolder } from '../folder.ts';
import { batchFolder, canary, contentOf, planFile, root, stepOn } from './rollouts.ts';
import { Checkout, type Workflow } from './workflow.ts';

const docs = join(root, 'docs/canary');
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
const strategies = ['blue-green', 'red-black', 'shadow'];
const page = (name: string) => contentOf(join(docs, `${name}.md`));

function blocks(text: string, languages = '\\w+'): { language: string; content: string }[] {
  const found = text.matchAll(new RegExp(`^\`\`\`(${languages})\\n([^]*?)^\`\`\``, 'gm'));
  return [...found].map(([, language, content]) => ({ language: language!, content: content! }));
}

const yaml = (name: string) => blocks(page(name), 'yaml').map(({ content }) => parse(content));
const workflowOf = (name: string): Workflow => yaml(name).find((one) => one.jobs);

describe('the pages on rollouts', () => {
  it.each(pages)('%s has YAML that parses, and links that lead somewhere', (name) => {
    const text = contentOf(join(docs, name));
    for (const { content } of blocks(text, 'yaml')) expect(parse(content)).toBeTypeOf('object');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });

  it.each(strategies)(
    '%s.md shows the rollout of its plan, and commands that answer what it says',
    async (name) => {
      expect(yaml(name)[0].rollout).toEqual(parse(contentOf(planFile(name))).rollout);
      const home = newFolder();
      let said = '';
      let commands = 0;
      for (const { language, content } of blocks(page(name))) {
        if (language === 'sh') {
          const words = content.replaceAll('\\\n', ' ').trim().split(/\s+/);
          expect(words.splice(0, 3)).toEqual(['node', 'dist/cli.js', 'canary']);
          const there = (word: string, i: number) =>
            words[i - 1] === '--state' ? join(home, word) : word.includes('/') ? join(root, word) : word;
          ({ said } = await canary(...words.map(there)));
          commands++;
        }
        if (language === 'text') expect(said).toContain(content);
      }
      expect(commands).toBeGreaterThanOrEqual(3);
      expect(blocks(page(name), 'text')).toHaveLength(commands);
    },
  );

  it('name the exit status of every answer', () => {
    for (const decision of ['PROMOTE', 'HOLD', 'ROLLBACK', 'INCONCLUSIVE'] as const)
      expect(page('README')).toContain(`| \`${decision}\` | ${exitStatus(decision)} |`);
  });
});

describe('the workflows of the pages', () => {
  it.each(strategies)('%s: gives the action inputs, and reads outputs, that it has', (name) => {
    const { outputs } = parse(contentOf(join(root, 'action.yml')));
    for (const { steps } of Object.values(workflowOf(name).jobs))
      for (const { uses, with: inputs } of steps)
        if (uses?.startsWith('acme/'))
          expect(inputNames).toEqual(expect.arrayContaining(Object.keys(inputs!)));
    for (const [, output] of page(name).matchAll(/steps\.gate\.outputs\.(\w+)/g))
      expect(Object.keys(outputs)).toContain(output);
  });

  it('blue-green: follow a healthy canary to everything, and then end', async () => {
    const checkout = new Checkout();
    for (const number of [1, 2, 3]) {
      const { failed } = await checkout.run(
        workflowOf('blue-green'),
        'step',
        batchFolder('blue-green/healthy', number),
      );
      expect(failed).toBe(null);
    }
    expect(checkout.toldWorld()).toEqual([
      'set-traffic 0.5',
      'set-traffic 0.5',
      'set-traffic 1',
      'gh workflow disable rollout.yml',
    ]);
  });

  it('red-black: take all traffic from a bad canary, end, and show the failure', async () => {
    const checkout = new Checkout();
    const { failed } = await checkout.run(workflowOf('red-black'), 'step', batchFolder('red-black/bad', 1));
    expect(checkout.toldWorld()).toEqual(['set-traffic 0', 'gh workflow disable rollout.yml']);
    expect(failed).toBe('Show a rollback as a failure');
  });

  it('leave the traffic as it is when the gate cannot judge', async () => {
    const checkout = new Checkout();
    const batch = batchFolder('blue-green/healthy', 1);
    await checkout.run(workflowOf('blue-green'), 'step', batch);
    const { failed, outputs } = await checkout.run(workflowOf('blue-green'), 'step', batch);
    expect([failed, outputs.decision]).toEqual(['acme/greenlight@v1', 'ERROR']);
    expect(checkout.toldWorld()).toEqual(['set-traffic 0.5']);
  });

  it('shadow: promote when a person has approved, and not before the evidence suffices', async () => {
    const checkout = new Checkout();
    const shadow = workflowOf('shadow');
    const { outputs } = await checkout.run(shadow, 'step', batchFolder('shadow/healthy', 1));
    expect(outputs.decision).toBe('HOLD');
    expect(checkout.toldWorld()).toEqual([]);
    expect((await checkout.run(shadow, 'approve', '')).failed).toBe(null);
    expect(checkout.toldWorld()).toEqual(['set-traffic 1']);
    expect((await checkout.run(shadow, 'approve', '')).failed).toBe('acme/greenlight@v1');
    expect(checkout.toldWorld()).toEqual(['set-traffic 1']);
  });
});

/** A folder with commands of those names, and an environment in which they are found. */
function withTools(tools: Record<string, string>): { home: string; env: NodeJS.ProcessEnv } {
  const home = newFolder();
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(home, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(home, name), 0o755);
  }
  return { home, env: { ...process.env, PATH: `${home}:${process.env.PATH}` } };
}

const cache = join(newFolder(), '../compile-cache');
const greenlight = `NODE_COMPILE_CACHE=${cache} exec ${process.execPath} ${join(root, 'src/cli.ts')} "$@"`;

describe('wait-for-answer.sh, the job of an Argo Rollout', () => {
  it.each([
    ['healthy', '0.1', 0],
    ['bad', '0.1', 1],
    ['healthy with a plan that is not there', '0.1', 1],
  ])('%s at a share of %s ends with exit status %i', (story, share, expected) => {
    const logs = batchFolder(`blue-green/${story.split(' ')[0]}`, 1);
    const { home, env } = withTools({ greenlight, 'fetch-batch': `mkdir -p "$1" && cp ${logs}/*.csv "$1"` });
    const plan = story.includes('not there') ? join(home, 'no.yaml') : planFile('blue-green');
    const { status } = spawnSync(join(docs, 'wait-for-answer.sh'), {
      cwd: home,
      env: { ...env, PLAN: plan, STATE: join(home, 'state.json'), SHARE: share, EVERY: '0' },
    });
    expect(status).toBe(expected);
  });
});

it('answer-server.mjs tells a controller what the gate answered last', async () => {
  const { home, env } = withTools({ greenlight });
  const state = join(home, 'state.json');
  const server = spawn(
    process.execPath,
    [join(docs, 'answer-server.mjs'), planFile('blue-green'), state, '0'],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const line = await new Promise<string>((resolve) =>
      server.stdout.once('data', (text) => resolve(String(text))),
    );
    const url = `http://127.0.0.1:${line.match(/\d+/)![0]}`;
    const statuses = () =>
      Promise.all(
        ['/promote', '/rollback'].map(async (path) => (await fetch(url + path, { method: 'POST' })).status),
      );
    await stepOn('blue-green/bad', 1, state);
    expect(await statuses()).toEqual([403, 200]);
    expect(await (await fetch(`${url}/answer`)).json()).toMatchObject({ decision: 'ROLLBACK', traffic: 0 });
    writeFileSync(state, 'damaged');
    expect(await statuses()).toEqual([503, 503]);
  } finally {
    server.kill();
  }
});

describe('set-traffic, as the pages have it,', () => {
  function told(name: string, tool: string, traffic: string): string {
    const { home, env } = withTools({ [tool]: `echo "${tool} $*" >>told` });
    const { content } = blocks(page(name), 'sh')[0]!;
    const { status, stderr } = spawnSync('sh', ['-ec', `${content}\n./set-traffic ${traffic}`], {
      cwd: home,
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return contentOf(join(home, 'told'));
  }

  it.each([
    ['0', '0'],
    ['0.07', '7'],
    ['0.5', '50'],
    ['1', 'null'],
  ])('gives KServe %s as %s per cent', (traffic, percent) => {
    expect(told('kserve', 'kubectl', traffic)).toContain(
      `{"spec":{"predictor":{"canaryTrafficPercent":${percent}}}}`,
    );
  });

  it.each([
    ['0', '1'],
    ['0.1', '0.9'],
    ['1', '0'],
  ])('gives SageMaker’s canary the weight %s and the baseline %s', (traffic, rest) => {
    expect(told('sagemaker', 'aws', traffic)).toContain(
      `VariantName=baseline,DesiredWeight=${rest} VariantName=canary,DesiredWeight=${traffic}\n`,
    );
  });
});
