import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signedBundle } from '../../src/attest/bundle.ts';
import { identifyModel } from '../../src/attest/model/model.ts';
import { command as verify } from '../../src/command/verify.ts';
import { readPlan } from '../../src/plan/read.ts';
import { inputNames } from '../../src/publish/inputs.ts';
import { newFolder } from '../folder.ts';
import { python, withoutPython } from '../python.ts';
import { keys, statementAt } from './honest.ts';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs/attest');
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
const text = (page: string) => readFileSync(join(docs, page), 'utf8');
const blocks = (page: string, language: string) =>
  [...text(page).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, block]) => block!,
  );
const isThere = (tool: string) => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0;
const absent = (tool: string) => (isThere(tool) ? '' : ` (skipped: there is no "${tool}" on the PATH)`);

let home: string;
beforeAll(() => {
  home = newFolder();
  for (const folder of ['plans', 'fixtures', 'docs']) symlinkSync(join(root, folder), join(home, folder));
  writeFileSync(join(home, 'model.onnx'), 'weights');
  mkdirSync(join(home, 'model', 'sub'), { recursive: true });
  for (const file of ['config.json', 'sub/weights.bin', '.hidden'])
    writeFileSync(join(home, 'model', file), file);
});

/** Runs a block of a page as a shell does, in the folder of the example. */
function shell(script: string) {
  const cli = `greenlight() { '${process.execPath}' '${join(root, 'src/cli.ts')}' "$@"; }`;
  return spawnSync('bash', ['-euo', 'pipefail', '-c', `${cli}\n${script}`], { cwd: home, encoding: 'utf8' });
}

interface Step {
  uses?: string;
  with?: Record<string, string>;
}
interface Page {
  name?: string;
  permissions?: Record<string, string>;
  jobs?: Record<string, { steps: Step[] }>;
  [key: string]: unknown;
}
const yaml = (page: string) => blocks(page, 'yaml').map((block) => parse(block) as Page);

describe('the pages on verdicts that travel', () => {
  it.each(pages)('%s has YAML that parses, and links that lead somewhere', (page) => {
    for (const block of yaml(page)) expect(block).toBeTypeOf('object');
    const links = [...text(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, path]) => path!,
    );
    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });

  it('name only inputs and outputs that the action has, and give a gate and a door the permissions they need', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const workflows = pages.flatMap((page) => yaml(page).filter(({ jobs }) => jobs));
    expect(workflows.map(({ name }) => name).sort()).toEqual(['deploy', 'gate', 'register']);
    const permissions = Object.fromEntries(workflows.map(({ name, permissions: given }) => [name, given]));
    expect(permissions).toEqual({
      gate: { contents: 'read', 'id-token': 'write', attestations: 'write' },
      deploy: { contents: 'read', actions: 'read', attestations: 'read' },
      register: { contents: 'read' },
    });
    for (const { jobs } of workflows)
      for (const { steps } of Object.values(jobs!)) {
        const [gate] = steps.filter(({ uses }) => uses === 'acme/greenlight@v1');
        for (const name of Object.keys(gate!.with!)) expect(inputNames).toContain(name);
      }
    for (const [, output] of text('deploy-workflow.md').matchAll(/steps\.greenlight\.outputs\.(\w+)/g))
      expect(Object.keys(action.outputs)).toContain(output);
    const attest = workflows
      .find(({ name }) => name === 'gate')!
      .jobs!.gate!.steps.find(({ uses }) => uses?.startsWith('actions/attest@'));
    expect(attest!.with!['predicate-type']).toBe(statementAt('GREEN').predicateType);
  });

  it('README.md shows commands that sign and verify, as it says, and the listing that a folder’s digest is of', async () => {
    const [signAndVerify, listing] = blocks('README.md', 'sh');
    const { status, stdout, stderr } = shell(signAndVerify!);
    expect(stderr).not.toContain('greenlight:');
    expect([status, stdout.includes('VERIFIED  model.onnx')]).toEqual([0, true]);
    const listed = shell(listing!);
    const found = await identifyModel(join(home, 'model'));
    expect(listed.stdout.slice(0, 64)).toBe(found.manifest_sha256);
    writeFileSync(join(home, 'model.onnx'), 'weightz');
    const again = shell(
      signAndVerify!
        .split('\n')
        .filter((line) => line.startsWith('greenlight verify'))
        .join('\n'),
    );
    expect([again.status, again.stdout.startsWith('NOT VERIFIED')]).toEqual([1, true]);
    writeFileSync(join(home, 'model.onnx'), 'weights');
  });

  it('README.md shows the sentences of a shut door', () => {
    const page = text('README.md');
    for (const words of [
      'it is about another model',
      'another text of the plan',
      'too old',
      'still to come',
      'contradicts itself',
    ])
      expect(page).toContain(words);
  });

  it('README.md shows a rollout and a step that start with a signed verdict', async () => {
    const piece = blocks('README.md', 'yaml')[0]!;
    const plan = readFileSync(join(root, 'plans/rollout/red-black.yaml'), 'utf8');
    const i = plan.indexOf('rollout:');
    expect(i).toBeGreaterThan(0);
    writeFileSync(join(home, 'plan.yaml'), plan.slice(0, i) + piece);
    for (const side of ['baseline', 'canary'])
      copyFileSync(join(root, `fixtures/rollout/red-black/healthy/1/${side}.csv`), join(home, `${side}.csv`));
    const statement = statementAt(
      'GREEN',
      await identifyModel(join(home, 'model.onnx')),
      new Date().toISOString(),
    );
    const { name, source } = await readPlan(join(home, 'plan.yaml'));
    for (const one of statement.predicate.configuration)
      if (one.name === 'plan') {
        one.digest.sha256 = source.sha256;
        one.annotations.plan = name;
      }
    writeFileSync(join(home, 'attestation.sigstore.json'), signedBundle(statement, keys.privateKey));
    writeFileSync(join(home, 'gate.pub'), keys.publicKey.export({ type: 'spki', format: 'pem' }));
    const { status, stdout } = shell(blocks('README.md', 'sh')[2]!);
    expect(stdout).toMatch(/^(?:HOLD|PROMOTE)/);
    expect([0, 3]).toContain(status);
  });

  it('init-container.md calls the command with flags that it has', () => {
    const [pod] = yaml('init-container.md') as [
      { spec: { initContainers: { name: string; args: string[] }[] } },
    ];
    const { args } = pod.spec.initContainers.find(({ name }) => name === 'greenlight')!;
    const { values } = parseArgs({ args: args.slice(1), options: verify.options });
    expect(Object.keys(values).sort()).toEqual(['attestation', 'key', 'max-age', 'model', 'plan']);
  });

  it('kyverno.md asks for the predicate that is signed', () => {
    const [policy] = yaml('kyverno.md') as [
      { spec: { rules: { verifyImages: { attestations: { type: string }[] }[] }[] } },
    ];
    expect(policy.spec.rules[0]!.verifyImages[0]!.attestations[0]!.type).toBe(
      statementAt('GREEN').predicateType,
    );
  });
});

/** JMESPath, in which Kyverno asks, by another than its own library. */
const withoutPaths = withoutPython('jmespath');
it.skipIf(withoutPaths)(
  `kyverno.md asks for the level, the plan and the age as a predicate holds them${withoutPaths}`,
  () => {
    const conditions = [
      ...text('kyverno.md').matchAll(/- key: "\{\{ (.+) \}\}"\n +operator: \w+\n +value: (.+)/g),
    ];
    const { predicate } = statementAt('GREEN', undefined, '2026-11-23T09:30:00.000Z');
    const asks = conditions.map(([, key]) => key!.replace(/^time_since\('', (.+), ''\)$/, '$1'));
    const script = `import json, sys, warnings, jmespath
warnings.simplefilter("error")
predicate, asks = json.load(sys.stdin)
print(json.dumps([jmespath.search(one, predicate) for one in asks]))`;
    const { stdout, stderr } = spawnSync(python, ['-c', script], {
      input: JSON.stringify([predicate, asks]),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['PASSED', 'credit-default', '2026-11-23T09:30:00.000Z']);
    expect(conditions.map(([, , value]) => value)).toEqual(['PASSED', 'credit-default', '168h']);
  },
);

describe('other doors', () => {
  const day = 86_400_000;
  const answer = async (level: 'GREEN' | 'AMBER' | 'RED', age = day) => {
    const at = new Date(Date.now() - age).toISOString();
    const statement = statementAt(level, await identifyModel(join(home, 'model.onnx')), at);
    const { source } = await readPlan(join(root, 'plans/credit-default.yaml'));
    for (const one of statement.predicate.configuration)
      if (one.name === 'plan') one.digest.sha256 = source.sha256;
    return statement;
  };

  it.skipIf(!isThere('jq'))(`gh.md asks of gh's answer what a door must ask${absent('jq')}`, async () => {
    const asks = async (...statements: unknown[]) => {
      const found = statements.map((statement) => ({ verificationResult: { statement } }));
      writeFileSync(join(home, 'answer.json'), JSON.stringify(found));
      return shell(blocks('gh.md', 'sh')[1]!).status;
    };
    const green = await answer('GREEN');
    expect(await asks(green)).toBe(0);
    expect(await asks(await answer('RED'), green)).toBe(0);
    expect(await asks()).toBe(1);
    expect(await asks(await answer('RED'))).toBe(1);
    expect(await asks(await answer('GREEN', 8 * day))).toBe(1);
    expect(await asks({ ...green, subject: [{ name: 'x', digest: { sha256: 'a' } }] })).toBe(1);
  });

  const without = absent('opa') || absent('jq');
  it.skipIf(without !== '')(`opa.md and its policy open to a GREEN alone${without}`, async () => {
    const [prepare] = blocks('opa.md', 'sh');
    mkdirSync(join(home, 'greenlight-report'), { recursive: true });
    const asks = async (statement: unknown) => {
      const bundle = { dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') } };
      writeFileSync(join(home, 'greenlight-report/attestation.sigstore.json'), JSON.stringify(bundle));
      const lines = prepare!.split('\n');
      const deny = lines.findIndex((line) => line.includes('data.greenlight.deny'));
      const { status } = shell(lines.slice(0, deny).join('\n'));
      const told = shell(lines[deny]!);
      expect(told.stderr).toBe('');
      return { status, denied: JSON.parse(told.stdout) as string[] };
    };
    expect(await asks(await answer('GREEN'))).toEqual({ status: 0, denied: [] });
    const changed = (change: (statement: Record<string, unknown>) => void) =>
      answer('GREEN').then((statement) => {
        change(statement as unknown as Record<string, unknown>);
        return statement;
      });
    const configuration = async (name: string) => {
      const statement = await answer('GREEN');
      statement.predicate.configuration = statement.predicate.configuration.filter(
        (one) => one.name !== name,
      );
      return statement;
    };
    const twice = async (name: string) => {
      const statement = await answer('GREEN');
      const { configuration: all } = statement.predicate;
      all.push(all.find((one) => one.name === name)!);
      return statement;
    };
    const cases: [string, unknown][] = [
      ['the verdict is not GREEN', await answer('AMBER')],
      ['the verdict is not GREEN', await answer('RED')],
      ['the verdict is too old', await answer('GREEN', 8 * day)],
      ['the verdict is of a time to come', await answer('GREEN', -day)],
      [
        'it is about another model',
        await changed((s) => {
          (s.predicate as { configuration: { digest: { sha256: string } }[] })
            .configuration[0]!.digest.sha256 = 'a';
        }),
      ],
      [
        'its subject is not the model that was judged',
        await changed((s) => {
          s.subject = [{ name: 'x', digest: { sha256: 'a' } }];
        }),
      ],
      [
        'it is not about one subject',
        await changed((s) => {
          s.subject = [];
        }),
      ],
      [
        'it states something else than a test result',
        await changed((s) => {
          s.predicateType = 'https://slsa.dev/provenance/v1';
        }),
      ],
      [
        'it is no in-toto statement v1',
        await changed((s) => {
          s._type = 'https://in-toto.io/Statement/v0.1';
        }),
      ],
      ['it is about another model', await configuration('model')],
      ['it was judged by another plan', await configuration('plan')],
      ['the verdict is not GREEN', await configuration('verdict.json')],
      ['it is about another model', await twice('model')],
      ['it was judged by another plan', await twice('plan')],
      ['the verdict is not GREEN', {}],
    ];
    for (const [why, statement] of cases) {
      const { status, denied } = await asks(statement);
      expect(denied).toContain(why);
      expect(status, why).not.toBe(0);
    }
  });
});
