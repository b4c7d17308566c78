import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { command as check } from '../../src/command/check.ts';
import type { Command } from '../../src/command/command.ts';
import { command as remind } from '../../src/command/remind.ts';
import { events } from '../../src/notify/alert.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { targetKinds } from '../../src/plan/vocabulary/notify-targets.ts';
import { inputNames } from '../../src/publish/inputs.ts';
import { newFolder } from '../folder.ts';
import { Receivers } from './receivers.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/notify.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block]) => block!);
const [plan, review, again, routes] = blocks('yaml');

describe('docs/notify.md', () => {
  let receivers: Receivers;
  const folder = newFolder();
  const before = process.cwd();
  beforeAll(async () => {
    receivers = await Receivers.start();
    for (const name of ['plans', 'fixtures']) symlinkSync(join(root, name), join(folder, name));
    // The page's people in the place of those of a plan that judges.
    const judging = readFileSync(join(root, 'plans/credit-default.yaml'), 'utf8').replace(
      /^levels:\n(?:[ #].*\n|\n)*/m,
      `${plan!}\n`,
    );
    writeFileSync(join(folder, 'plan.yaml'), judging.replaceAll(/file: /g, 'file: plans/'));
    for (const [name, value] of Object.entries(receivers.variables)) vi.stubEnv(name, value);
    process.chdir(folder);
  });
  afterAll(async () => {
    process.chdir(before);
    vi.unstubAllEnvs();
    await receivers.stop();
  });

  it('shows a piece of a plan that a plan can hold, with every part of it.', () => {
    const read = parsePlan(readFileSync(join(folder, 'plan.yaml'), 'utf8'), 'plan.yaml');
    expect(read.notify.targets.map(({ name }) => name)).toEqual([
      'pager',
      'chat',
      'cro-mail',
      'data-chat',
      'issue',
    ]);
    expect(read.levels.RED.escalate).toMatchObject({ to: '@acme/cro', notify: ['cro-mail'] });
    expect(read.notify.checks[0]!.AMBER.owner).toBe('@acme/data');
  });

  it('shows commands that do what is said of them.', async () => {
    const commands: Record<string, Command> = { check, remind };
    const said: string[] = [];
    for (const line of blocks('sh').flatMap((block) => block.trim().split('\n'))) {
      const [node, cli, name, ...args] = line.split(/\s+/);
      expect([node, cli]).toEqual(['node', 'dist/cli.js']);
      let text = '';
      const say = (words: string) => {
        text += words;
      };
      const { values } = parseArgs({ args, options: commands[name!]!.options });
      const terminal = { out: say, err: say, color: false, width: 100, interactive: false };
      await commands[name!]!.run({ flags: values, words: [] }, terminal);
      said.push(text);
    }
    expect(said[0]).toContain('--- chat (slack), opened: credit-default/level/1.1/chat');
    expect(said[1]).toContain('AMBER  credit-default');
    expect(receivers.to('slack')).toHaveLength(1);
    expect(receivers.violations).toEqual([]);
    expect(said[2]).toMatch(/^credit-default, level: AMBER since .*; due by /);
  });

  it('shows workflows whose inputs the action has.', () => {
    for (const workflow of [review!, again!]) {
      const { jobs } = parse(workflow) as {
        jobs: Record<string, { steps: { uses?: string; with?: object }[] }>;
      };
      const step = Object.values(jobs)[0]!.steps.find(({ uses }) => uses?.startsWith('acme/greenlight'))!;
      for (const name of Object.keys(step.with!)) expect(inputNames).toContain(name);
    }
  });

  it('names every kind of target and every event that is news.', () => {
    for (const kind of Object.keys(targetKinds)) expect(page).toContain(`| \`${kind}\``);
    for (const event of events.filter((one) => one !== 'same')) expect(page).toContain(`\`${event}\``);
  });

  it('shows a configuration of Alertmanager that it takes.', () => {
    const amtool = process.env.GREENLIGHT_ALERTMANAGER?.replace(/(?:prometheus-)?alertmanager$/, 'amtool');
    expect(Object.keys(parse(routes!))).toEqual(['route', 'inhibit_rules', 'receivers']);
    if (!amtool) return;
    const file = join(folder, 'alertmanager.yml');
    writeFileSync(file, routes!);
    const { status, stderr, stdout } = spawnSync(amtool, ['check-config', file], { encoding: 'utf8' });
    expect(status, stderr + stdout).toBe(0);
  });

  it('shows a receiver that takes what is genuine and nothing else.', async () => {
    const file = join(folder, 'receiver.mjs');
    writeFileSync(file, blocks('js')[0]!);
    const { isGenuine } = (await import(file)) as {
      isGenuine(headers: object, body: string, secret: string): boolean;
    };
    const { signature } = await import('../../src/notify/targets/webhook.ts');
    const now = Math.floor(Date.now() / 1000);
    const headers = signature('credit/level/1.1/hook', now, '{"a":1}', 'secret');
    expect(isGenuine(headers, '{"a":1}', 'secret')).toBe(true);
    expect(isGenuine(headers, '{"a":2}', 'secret')).toBe(false);
    expect(isGenuine(headers, '{"a":1}', 'another')).toBe(false);
    expect(isGenuine(signature('credit', now - 1000, '{"a":1}', 'secret'), '{"a":1}', 'secret')).toBe(false);
  });
});
