import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command as backtest } from '../../src/command/backtest.ts';
import { command } from '../../src/command/check.ts';
import { command as planSql } from '../../src/command/plan-sql.ts';
import { tested } from '../../src/engine/duckdb/load.ts';
import { inputNames } from '../../src/publish/inputs.ts';
import { newFolder } from '../folder.ts';

const folder = newFolder();
const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/engines.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);

describe('docs/engines.md', () => {
  it('judges the example by DuckDB, as it says', () => {
    const line = blocks('sh').find((text) => text.startsWith('node dist/cli.js'))!;
    const words = line.replaceAll('\\\n', ' ').trim().split(/\s+/).slice(1);
    const out = execFileSync(process.execPath, [...words, '--out', join(folder, 'out')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(out).toMatch(/^GREEN {2}credit-default/);
  });

  it('names the version of DuckDB that the tests run with', () => {
    const named = [...page.matchAll(/@duckdb\/node-api@(\S+)/g)].map(([, version]) => version);
    expect(named.length).toBeGreaterThan(1);
    for (const version of named) expect(version).toBe(tested);
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(devDependencies['@duckdb/node-api']).toBe(tested);
  });

  it('uses flags and inputs that there are', () => {
    for (const [, flag] of blocks('')
      .join('\n')
      .matchAll(/--([a-z-]+)/g))
      expect(Object.keys({ ...command.options, ...planSql.options, ...backtest.options })).toContain(flag);
    const workflow = parse(blocks('yaml')[0]!);
    for (const input of Object.keys(workflow.jobs.review.steps[1].with)) expect(inputNames).toContain(input);
  });
});
