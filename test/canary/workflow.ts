import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from '../../src/publish/act.ts';
import { newFolder } from '../folder.ts';
import { runnerVariables } from '../publish/destinations.ts';
import { contentOf, root } from './rollouts.ts';

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}

export interface Workflow {
  jobs: Record<string, { steps: Step[] }>;
}

/** A repository with its origin, in which the steps of a workflow's job are run as GitHub's runner does. */
export class Checkout {
  /** What the workflow told the world outside: `set-traffic 0.5`, `gh workflow disable rollout.yml`. */
  readonly told: string;
  private readonly home = newFolder();
  private runs = 0;

  constructor() {
    this.told = join(this.home, 'told');
    writeFileSync(this.told, '');
    mkdirSync(join(this.home, 'bin'));
    this.tool('bin/gh', `echo "gh $*" >>${this.told}`);
    const seed = join(this.home, 'seed');
    mkdirSync(join(seed, 'ops'), { recursive: true });
    cpSync(join(root, 'plans/rollout'), join(seed, 'plans/rollout'), { recursive: true });
    this.tool('seed/ops/set-traffic', `echo "set-traffic $*" >>${this.told}`);
    this.tool('seed/ops/fetch-batch', `mkdir -p "$1" && cp "$BATCH"/*.csv "$1"`);
    this.shell(
      seed,
      'git init -q -b main . && git add . && git -c user.name=a -c user.email=a@b.c commit -qm Begin',
    );
    this.shell(this.home, 'git clone -q --bare seed origin.git');
  }

  /** One run of a job on a fresh clone, with the logs of `batch` to be fetched. Gives its outputs and what went wrong. */
  async run(
    workflow: Workflow,
    job: string,
    batch: string,
  ): Promise<{ outputs: Record<string, string>; failed: string | null }> {
    const clone = join(this.home, `run-${++this.runs}`);
    this.shell(this.home, `git clone -q origin.git ${clone}`);
    const outputs: Record<string, string> = {};
    const fill = (text: string) =>
      text
        .replace(/\$\{\{ steps\.gate\.outputs\.(\w+) \}\}/g, (_, name: string) => outputs[name] ?? '')
        .replace(/\$\{\{ github\.actor \}\}/, 'ada');
    for (const step of workflow.jobs[job]!.steps) {
      const what = step.name ?? step.uses ?? step.run!;
      if (step.if && !holds(step.if, outputs)) continue;
      if (step.uses?.startsWith('actions/checkout@')) continue;
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text)]),
      );
      const done = step.uses
        ? await this.gate(clone, step.with!, fill, outputs)
        : this.tries(clone, step.run!, { ...env, BATCH: batch });
      if (!done) return { outputs, failed: what };
    }
    return { outputs, failed: null };
  }

  private async gate(
    clone: string,
    inputs: Record<string, string>,
    fill: (text: string) => string,
    outputs: Record<string, string>,
  ): Promise<boolean> {
    const paths = new Set(['plan', 'baseline', 'canary', 'state']);
    const words = Object.entries({ ...inputs, out: join(this.home, 'out'), publish: 'none' }).map(
      ([name, text]) => [
        `INPUT_${name.toUpperCase()}`,
        paths.has(name) ? join(clone, fill(text)) : fill(text),
      ],
    );
    const silent = () => {};
    const runner = {
      setOutput(name: string, value: string) {
        outputs[name] = value;
      },
      ...{ info: silent, notice: silent, warning: silent, error: silent },
    };
    const environment = {
      ...runnerVariables('schedule'),
      GITHUB_WORKSPACE: clone,
      ...Object.fromEntries(words),
    };
    return (await act(environment, new Date(), runner)) === 0;
  }

  private tool(path: string, script: string): void {
    appendFileSync(join(this.home, path), `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.home, path), 0o755);
  }

  private tries(folder: string, script: string, env: Record<string, string>): boolean {
    const path = `${join(this.home, 'bin')}:${process.env.PATH}`;
    const all = { ...process.env, ...env, PATH: path, GIT_CONFIG_GLOBAL: '/dev/null' };
    return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env: all }).status === 0;
  }

  private shell(folder: string, script: string): void {
    if (!this.tries(folder, script, {})) throw new Error(`failed: ${script}`);
  }

  toldWorld(): string[] {
    return contentOf(this.told).split('\n').slice(0, -1);
  }
}

/** `steps.gate.outputs.decision != 'HOLD'`, the only kind of condition that the pages use within a job. */
function holds(condition: string, outputs: Record<string, string>): boolean {
  const found = /^steps\.gate\.outputs\.(\w+) (==|!=) '(\w+)'$/.exec(condition);
  if (!found) throw new Error(`not understood: ${condition}`);
  const [, name, operator, value] = found;
  return (outputs[name!] === value) === (operator === '==');
}
