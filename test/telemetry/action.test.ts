import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command as canary } from '../../src/command/canary.ts';
import { command as check } from '../../src/command/check.ts';
import type { Command } from '../../src/command/command.ts';
import { act } from '../../src/publish/act.ts';
import { telemetry } from '../../src/telemetry/action.ts';
import { newFolder } from '../folder.ts';
import { runnerVariables } from '../publish/destinations.ts';
import { Receiver } from './receiver.ts';

const root = join(import.meta.dirname, '../..');
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(async () => receiver.stop());
beforeEach(() => {
  receiver.requests.length = 0;
  receiver.answers = [{}];
});

/** Runs the action in this process, with a folder of its own as the workspace's report. */
async function run(event: string, inputs: Record<string, string>, folder = newFolder(), workspace = root) {
  const outputs: Record<string, string> = {};
  let log = '';
  const write = (text: string | Error) => {
    log += `${text}\n`;
  };
  const all = {
    plan: join(root, 'plans/credit-default.yaml'),
    reference: join(root, 'fixtures/credit/reference.csv'),
    candidate: join(root, 'fixtures/credit/healthy.csv'),
    publish: 'none',
    'read-from': process.env.GREENLIGHT_TEST_FOLDERS!,
    out: join(folder, 'report'),
    ...inputs,
  };
  const environment = {
    ...runnerVariables(event),
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_WORKSPACE: workspace,
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'api-key=hush-hush-hush',
  };
  const runner = {
    setOutput: (name: string, value: unknown) => {
      outputs[name] = String(value);
    },
    info: write,
    notice: write,
    warning: write,
    error: write,
  };
  const exit = await act(environment, new Date('2026-06-01T10:00:00Z'), runner, null, telemetry);
  return { exit, log, outputs, folder };
}

const promote = (text: string) => /^greenlight_verdict_promote\{.*\} (\d)$/m.exec(text)?.[1];

describe('The action', () => {
  it('sends and writes of a schedule; the level in both is that of its verdict', async () => {
    const folder = newFolder();
    const { exit, outputs } = await run(
      'schedule',
      { otlp: 'true', metrics: join(folder, 'g.prom') },
      folder,
    );
    expect({ exit, status: outputs.status }).toEqual({ exit: 0, status: 'GREEN' });
    expect(receiver.requests.map(({ path }) => path).sort()).toEqual(['/v1/logs', '/v1/metrics']);
    expect(promote(readFileSync(join(folder, 'g.prom'), 'utf8'))).toBe('1');
  });

  it('changes no verdict where it is refused, and shows no token', async () => {
    receiver.answers = [{ status: 401, text: 'no: hush-hush-hush' }];
    const { exit, outputs, log } = await run('schedule', { otlp: 'true' });
    expect({ exit, status: outputs.status }).toEqual({ exit: 0, status: 'GREEN' });
    expect(log).toMatch(/values were not sent .*\(401\).*no: \*\*\*/);
    expect(log).not.toContain('hush-hush-hush');
  });

  it('does not mix a pull request into the series of the model that is in use, unless it is asked to', async () => {
    const { log } = await run('pull_request', { otlp: 'true' });
    expect(receiver.requests).toEqual([]);
    expect(log).toContain('No telemetry is sent of pull requests');
    await run('pull_request', { otlp: 'true', 'alert-on': 'always' });
    expect(receiver.requests).toHaveLength(2);
  });

  it('says that it could not judge, in place of an older GREEN', async () => {
    const folder = newFolder();
    const inputs = { metrics: join(folder, 'g.prom'), otlp: 'true' };
    await run('schedule', inputs, folder);
    const { exit } = await run('schedule', { ...inputs, candidate: 'fixtures/none.csv' }, folder);
    expect(exit).toBe(1);
    const text = readFileSync(join(folder, 'g.prom'), 'utf8');
    expect(promote(text)).toBe('0');
    expect(text).toContain('greenlight_verdict_level{greenlight_plan="credit-default"} 3\n');
  });

  it('writes nothing behind a link that leads out of the workspace', async () => {
    const [workspace, outside] = [newFolder(), newFolder()];
    symlinkSync(outside, join(workspace, 'link'));
    const inputs = { metrics: join(workspace, 'link/deep/g.prom'), 'read-from': root };
    const { exit, log } = await run('schedule', inputs, workspace, workspace);
    expect(exit).toBe(0);
    expect(log).toContain('lies outside of the workspace');
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('The terminal', () => {
  const terminal = (say: (text: string) => void) => ({
    out: () => {},
    err: say,
    color: false,
    width: 100,
    interactive: false,
  });
  const ran = async (
    command: Command,
    flags: Record<string, string | string[] | boolean>,
    words: string[] = [],
  ) => {
    let said = '';
    const status = await command
      .run(
        { flags, words },
        terminal((text) => {
          said += text;
        }),
      )
      .catch(() => 2);
    return { status, said };
  };
  const flags = (folder: string) => ({
    plan: 'plans/credit-default.yaml',
    reference: ['fixtures/credit/reference.csv'],
    candidate: ['fixtures/credit/healthy.csv'],
    out: join(folder, 'report'),
    metrics: join(folder, 'g.prom'),
  });

  it('keeps its exit status where the file cannot be written', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'g.prom'));
    const { status, said } = await ran(check, flags(folder));
    expect(status).toBe(0);
    expect(said).toContain('the metrics cannot be written');
  });

  it('says in the file that it could not judge', async () => {
    const folder = newFolder();
    expect((await ran(check, { ...flags(folder), candidate: ['none.csv'] })).status).toBe(2);
    expect(readFileSync(join(folder, 'g.prom'), 'utf8')).toContain('} 3\n');
  });

  it('refuses a file without a name, and a log of many periods', async () => {
    const folder = newFolder();
    await expect(
      check.run(
        { flags: { ...flags(folder), metrics: '' }, words: [] },
        terminal(() => {}),
      ),
    ).rejects.toThrow('--metrics names no file');
    await expect(
      check.run(
        { flags: { ...flags(folder), by: 'week' }, words: [] },
        terminal(() => {}),
      ),
    ).rejects.toThrow('Leave --by out');
  });

  it('tells of a step of a rollout', async () => {
    const folder = newFolder();
    const batch = 'fixtures/rollout/blue-green/bad/1';
    const { status } = await ran(
      canary,
      {
        plan: 'plans/rollout/blue-green.yaml',
        state: join(folder, 'state.json'),
        baseline: [`${batch}/baseline.csv`],
        canary: [`${batch}/canary.csv`],
        metrics: join(folder, 'g.prom'),
      },
      ['step'],
    );
    expect([0, 1, 3, 4]).toContain(status);
    const text = readFileSync(join(folder, 'g.prom'), 'utf8');
    expect(promote(text)).toBe(status === 0 ? '1' : '0');
    expect(text).toMatch(/^greenlight_rollout_canary_ratio\{.*greenlight_measure=".+"\} 0?\.?\d+/m);
  });
});
