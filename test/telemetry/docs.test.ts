import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command as check } from '../../src/command/check.ts';
import { inputNames } from '../../src/publish/inputs.ts';
import { familyName } from '../../src/telemetry/prometheus.ts';
import { toldOfReview } from '../../src/telemetry/review.ts';
import { newFolder } from '../folder.ts';
import { creditDefault } from '../report/review.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/telemetry.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);
const { readings } = toldOfReview(creditDefault('RED'), 'credit-default');
const families = readings.map(familyName);

describe('docs/telemetry.md', () => {
  it('shows a command that writes the file', async () => {
    const [node, cli, name, ...args] = blocks('sh')[0]!.trim().split(/\s+/);
    expect([node, cli, name]).toEqual(['node', 'dist/cli.js', 'check']);
    const folder = newFolder();
    const { values } = parseArgs({ args, options: check.options });
    const file = join(folder, String(values.metrics));
    const flags = { ...values, metrics: file, out: join(folder, 'report') };
    const terminal = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
    expect(await check.run({ flags, words: [] }, terminal)).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('greenlight_metric_auroc_ratio{');
  });

  it('shows a workflow with inputs that there are, a push of the file, and configurations of a Collector', () => {
    const [workflow, ...others] = blocks('yaml').map((text) => parse(text));
    const step = workflow.jobs.review.steps.find(({ uses }: { uses?: string }) => uses?.startsWith('acme/'));
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(step.with)));
    // A real Collector runs each of them in telemetry/real.
    const collectors = others.filter(({ receivers }) => receivers !== undefined);
    expect(collectors).toHaveLength(6);
    for (const { exporters, extensions = {}, service } of collectors) {
      for (const { exporters: used } of Object.values<{ exporters: string[] }>(service.pipelines))
        for (const one of used) expect(Object.keys(exporters)).toContain(one);
      expect(Object.keys(extensions)).toEqual(service.extensions ?? []);
    }
    expect(blocks('text')).toEqual([expect.stringContaining('--upload-file greenlight.prom')]);
  });

  it('alarms on names that there are, and so does the dashboard of Grafana', () => {
    const { groups } = blocks('yaml')
      .map((text) => parse(text))
      .find((block) => block.groups !== undefined);
    const grafana = JSON.parse(readFileSync(join(root, 'docs/grafana.json'), 'utf8'));
    const asked = [
      ...groups[0].rules.map(({ expr }: { expr: string }) => expr),
      ...grafana.panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
        targets.map(({ expr }) => expr),
      ),
    ].flatMap((expr: string) => [...expr.matchAll(/\bgreenlight_[a-z_]+(?=[[{])/g)].map(([name]) => name));
    expect(asked.length).toBeGreaterThan(8);
    // The made-up review has no missing cells; a real one does, in telemetry/real.
    for (const name of asked) expect([...families, 'greenlight_input_missing_ratio']).toContain(name);
    const { regex } = grafana.templating.list.find(({ name }: { name: string }) => name === 'metric');
    const pattern = new RegExp(regex.slice(1, -1));
    const names = new Set(families.flatMap((name) => pattern.exec(name)?.[1] ?? []));
    expect([...names]).toEqual(expect.arrayContaining(['auroc']));
    expect([...names].filter((name) => /lower|upper|reference/.test(name))).toEqual([]);
  });

  it('has links that lead somewhere, and names the names that are sent', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([]);
    for (const name of [
      'greenlight.metric.auroc',
      'greenlight.finding.level',
      'greenlight.verdict.promote',
      'greenlight.set.rows',
    ]) {
      expect(page).toContain(`\`${name}\``);
      expect(readings.map((reading) => reading.name)).toContain(name);
    }
  });
});
