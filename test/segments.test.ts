import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countOutcome } from '../src/count/answers/outcome.ts';
import { countColumn } from '../src/count/column.ts';
import { cutColumn } from '../src/count/segments/segment-cuts.ts';
import { countForSearch, rowsToSearch } from '../src/count/segments/weak-rows.ts';
import { numberAt } from '../src/data/column/numbers.ts';
import type { Column, NumberColumn } from '../src/data/table.ts';
import { check } from '../src/gate.ts';
import { weakSegments } from '../src/measure/segment.ts';
import type { Feature, Plan } from '../src/plan/plan.ts';
import type { WrittenFinding } from '../src/record/verdict.ts';
import { newFolder } from './folder.ts';
import { mulberry32 } from './measure/mulberry32.ts';

const root = join(import.meta.dirname, '..');
const fixture = (name: string) => join(root, 'fixtures', `${name}.csv`);
let folder: string;

beforeAll(() => {
  folder = newFolder();
});

const planText = (name: string) => readFileSync(join(root, 'plans', `${name}.yaml`), 'utf8');

async function review(plan: string, reference: string, candidate: string) {
  const file = join(folder, 'plan.yaml');
  writeFileSync(file, plan.replace(/^ {2}known_answers:.*\n( {4}-.*\n)+/m, ''));
  const out = join(folder, 'out');
  const now = new Date('2026-06-30T00:00:00Z');
  const { verdict } = await check({
    plan: file,
    reference: [reference],
    candidate: [candidate],
    labels: [],
    out,
    now,
  });
  return { verdict, report: readFileSync(join(out, 'report.md'), 'utf8') };
}

const segments = (findings: WrittenFinding[]) => findings.filter(({ check }) => check.startsWith('segment/'));

/** A copy of a fixture with some cells of each row changed. */
function changed(name: string, change: (row: Record<string, string>) => Record<string, string>): string {
  const [header, ...lines] = readFileSync(fixture(name), 'utf8').trimEnd().split('\n');
  const names = header!.split(',');
  const rows = lines.map((line) => {
    const row = Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell]));
    return names.map((column) => ({ ...row, ...change(row) })[column]).join(',');
  });
  const path = join(folder, 'changed.csv');
  writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
  return path;
}

const chats = (row: Record<string, string>) =>
  row.channel === 'chat' && Number(row.words) > 70
    ? { routed_to: row.queue === 'billing' ? 'returns' : 'billing' }
    : {};

describe('a weak segment', () => {
  it.each([
    {
      task: 'binary',
      plan: 'fraud',
      reference: 'fraud/reference',
      candidate: () => fixture('fraud/outwitted'),
    },
    {
      task: 'multiclass',
      plan: 'ticket-routing',
      reference: 'tickets/reference',
      candidate: () => changed('tickets/healthy', chats),
    },
    {
      task: 'regression',
      plan: 'delivery-time',
      reference: 'delivery/reference',
      candidate: () => fixture('delivery/bridge_closed'),
    },
  ])('pasted into the plan as an edge case has the same rows and the same number: $task', async (one) => {
    const candidate = one.candidate();
    const found = await review(planText(one.plan), fixture(one.reference), candidate);
    const weak = segments(found.verdict.findings);
    expect(weak.length).toBeGreaterThan(0);
    expect(new Set(weak.map(({ status }) => status))).toEqual(new Set(['NOTE']));
    const block = /put these below.*?```yaml\n(.*?)\n```/s.exec(found.report)![1]!;
    const pasted = planText(one.plan).replace('\nedge_cases:\n', `\nedge_cases:\n${block}\n`);
    const again = await review(pasted, fixture(one.reference), candidate);
    weak.forEach(({ check, value, interval, reference, cases, where }, i) => {
      const edge = again.verdict.findings.find((other) =>
        other.check.startsWith(`edge/weak segment ${i + 1}/${check.split('/').at(-1)}`),
      );
      expect(edge, check).toMatchObject({ value, interval, reference, cases, where });
    });
  });

  it('is found whatever its texts are, and its YAML is read as it was meant', async () => {
    const odd = `o'clock: #1 "–" \\ \u00a0é`;
    const quoted = `"${odd.replaceAll('"', '""')}"`;
    const text = (name: string) => {
      const [header, ...lines] = readFileSync(fixture(`fraud/${name}`), 'utf8').split('\n');
      const place = header!.split(',').indexOf('abroad');
      const rows = lines.map((line) =>
        line
          .split(',')
          .map((cell, i) => (i === place && cell === 'yes' ? quoted : cell))
          .join(','),
      );
      const path = join(folder, `odd-${name}.csv`);
      writeFileSync(path, [header, ...rows].join('\n'));
      return path;
    };
    const plan = planText('fraud')
      .replace(/values: \["yes", "no"\]/, 'values: null')
      .replace(', values: null', '');
    const [reference, candidate] = [text('reference'), text('outwitted')];
    const found = await review(plan, reference, candidate);
    const weak = segments(found.verdict.findings);
    expect(weak.some(({ where }) => where!.includes(odd.replaceAll("'", "''")))).toBe(true);
    const block = /put these below.*?```yaml\n(.*?)\n```/s.exec(found.report)![1]!;
    const again = await review(
      plan
        .replace('\nedge_cases:\n', `\nedge_cases:\n${block}\n`)
        .replaceAll("abroad = 'yes'", 'amount > 50'),
      reference,
      candidate,
    );
    const edges = again.verdict.findings.filter(({ check }) => check.startsWith('edge/weak segment'));
    expect(edges.map(({ where, value }) => [where, value])).toEqual(
      weak.map(({ where, value }) => [where, value]),
    );
  });

  it('raises what the plan says, and is not searched for where the plan says so', async () => {
    const files = [fixture('delivery/reference'), fixture('delivery/bridge_closed')] as const;
    const plan = planText('delivery-time');
    const raised = await review(`${plan}segments: { raises: RED }\n`, ...files);
    expect(segments(raised.verdict.findings)).toMatchObject([{ status: 'RED', where: '"distance_km" >= 4' }]);
    expect(segments((await review(`${plan}segments: false\n`, ...files)).verdict.findings)).toEqual([]);
  });

  it('is never told by a private column', async () => {
    const plan = planText('delivery-time').replace('\ndata:\n', '\ndata:\n  private: [distance_km]\n');
    const { verdict } = await review(plan, fixture('delivery/reference'), fixture('delivery/bridge_closed'));
    expect(segments(verdict.findings).filter(({ where }) => where!.includes('distance_km'))).toEqual([]);
  });
});

describe('a search over more rows than it counts', () => {
  it('finds what it finds in all of them, on a sample that is always the same', () => {
    const rows = 300_000;
    const uniform = mulberry32(4);
    const draw = (): Column => ({
      type: 'number',
      values: Float64Array.from({ length: rows }, () => Math.floor(uniform() * 100)),
      missing: 0,
      invalid: null,
    });
    const columns = new Map([
      ['a', draw()],
      ['b', draw()],
    ]);
    const [a, b] = [columns.get('a')!, columns.get('b')!] as NumberColumn[];
    const weak = (row: number) => numberAt(a!.values, row) < 25 && numberAt(b!.values, row) >= 75;
    // A tenth has no label, and is not searched.
    const actual = Int16Array.from({ length: rows }, (_, row) => (row % 10 === 0 ? -1 : 0));
    const predicted = Int16Array.from({ length: rows }, (_, row) =>
      uniform() < (weak(row) ? 0.2 : 0.1) ? 1 : 0,
    );
    const classes = { names: ['0', '1'], positive: 1 };
    const answers = {
      task: 'classes' as const,
      classes,
      actual,
      predicted,
      score: null,
      classScores: null,
      group: null,
    };
    const plan = {
      segments: { search: true, minCases: 30, alpha: 0.05 },
      data: { private: [] },
    } as unknown as Plan;
    const features = ['a', 'b'].map((name) => ({ name, type: 'number' }) as Feature);
    const cuts = new Map([...columns].map(([name, column]) => [name, cutColumn(countColumn(column))]));
    const table = { rows, columns, header: ['a', 'b'], source: { files: [], bytes: 0, sha256: '' } };
    const outcome = countOutcome(answers, null);
    const search = () =>
      countForSearch(rowsToSearch(plan, features, [table, table], answers, outcome)!, cuts, table);
    const { counts, features: searched } = search();
    const counted = counts.right + counts.wrong;
    expect(counted).toBeGreaterThan(99_000);
    expect(counted).toBeLessThan(101_000);
    expect(counts.wrong / counted).toBeCloseTo(outcome.confusion!.table[1]! / outcome.cases, 2);
    expect(search()).toEqual({ counts, features: searched });
    expect(weakSegments(counts, searched, plan.segments).map(({ condition }) => condition.sql)).toEqual([
      expect.stringMatching(/^"a" < 2[45] AND "b" >= 7[456]$/),
    ]);
  });
});
