import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command as check } from '../src/command/check.ts';
import { newFolder } from './folder.ts';
import { csv } from './judged.ts';

const rows = (from: number, of: (i: number, p: number) => Record<string, string | number> = () => ({})) =>
  Array.from({ length: 200 }, (_, i) => {
    const p = ((i * 37) % 100) / 100;
    return { id: from + i, y: p + ((i * 53) % 40) / 100 > 0.7 ? 1 : 0, p, x: i % 50, ...of(i, p) };
  });
const plan = (data = 'positive: 1, score: p', rules = 'auroc: { green: ">= 0.6" }', more = '') =>
  `plan: t\ndata: { task: binary, id: id, label: y, ${data} }\nlevels: { RED: { owner: me } }\nmetrics: { ${rules} }\n${more}`;

/** All that a newcomer reads: the refusal, or every finding that is not GREEN. */
async function read(
  planText: string,
  reference: Record<string, string | number>[],
  candidate: Record<string, string | number>[],
): Promise<string> {
  const folder = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const flags = {
    plan: file('plan.yaml', planText),
    reference: [file('reference.csv', csv(reference))],
    candidate: [file('candidate.csv', csv(candidate))],
    out: join(folder, 'report'),
  };
  const silent = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
  const refused = await check.run({ flags, words: [] }, silent).then(
    () => null,
    (error: Error) => error.message,
  );
  if (refused !== null) return refused;
  const { status, findings } = JSON.parse(readFileSync(join(folder, 'report/verdict.json'), 'utf8'));
  const told = findings
    .filter((finding: { status: string }) => finding.status !== 'GREEN')
    .map((finding: { check: string; message: string }) => `${finding.check}: ${finding.message}`);
  return [status, ...told].join('\n');
}

describe('what a newcomer reads', () => {
  it('of a positive label that the column does not hold is what it holds', async () => {
    const words = (i: number, p: number) => ({ y: p + ((i * 53) % 40) / 100 > 0.7 ? 'yes' : 'no' });
    expect(await read(plan(), rows(0, words), rows(1000, words))).toMatch(
      /column "y" never holds the positive label "1" \(it holds "(yes", "no|no", "yes)"\)\. Set "positive:"/,
    );
  });

  it('of True and False where the plan says 1 is the verdict', async () => {
    const words = (i: number, p: number) => ({ y: p + ((i * 53) % 40) / 100 > 0.7 ? 'True' : 'False' });
    expect(await read(plan(), rows(0, words), rows(1000, words))).toMatch(/^GREEN/);
  });

  it('of a label NA among 0 and 1 is that one row has none, and no advice for other tasks', async () => {
    const said = await read(
      plan(),
      rows(0),
      rows(1000, (i) => (i === 7 ? { y: 'NA' } : {})),
    );
    expect(said).toMatch(/^GREEN/);
    expect(said).toMatch(/"NA"/);
    expect(said).not.toContain('classes:');
  });

  it('of a column "prediction" of probabilities is to call it the score', async () => {
    expect(
      await read(plan('positive: 1, prediction: p', 'accuracy: { green: ">= 0.6" }'), rows(0), rows(1000)),
    ).toMatch(/It looks like a probability: name its column as "score:" under "data:" in the plan/);
  });

  it.each([
    ['27.3%', /candidate\.csv|row \d+|27\.3%/],
    ['"0,273"', /decimal|0,273/],
  ])('of a score written %s is the text, and how to say so in the plan', async (text, says) => {
    const said = await read(
      plan(),
      rows(0),
      rows(1000, () => ({ p: text })),
    );
    expect(said).toMatch(says);
    expect(said).toMatch(/format/);
    expect(said).not.toMatch(/^GREEN/);
  });

  it('of a score just above 1 shows the digits that matter', async () => {
    const said = await read(
      plan(),
      rows(0),
      rows(1000, (i) => (i === 3 ? { p: '1.00001' } : {})),
    );
    expect(said).toMatch(/^RED/);
    expect(said).toContain('1.00001');
  });

  it('of a number of 300 digits is short', async () => {
    const bounded = plan().replace('score: p', 'score: p, features: { x: { type: number, max: 100 } }');
    const said = await read(
      bounded,
      rows(0),
      rows(1000, (i) => (i === 5 ? { x: '1e308' } : {})),
    );
    expect(said).toContain('1 × 10³⁰⁸');
    expect(said).not.toMatch(/\d{30}/);
  });

  it('of a plan that nobody has filled in is a note', async () => {
    expect(await read(plan().replace('owner: me', 'owner: "FILL IN: who"'), rows(0), rows(1000))).toMatch(
      /plan\/unfilled: .*FILL IN/,
    );
  });

  it('of a file without a header is that the first line looks like data', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'plan.yaml'), plan());
    writeFileSync(join(folder, 'reference.csv'), csv(rows(0)));
    writeFileSync(join(folder, 'candidate.csv'), csv(rows(1000)).split('\n').slice(1).join('\n'));
    const flags = [
      'check',
      '--plan',
      'plan.yaml',
      '--reference',
      'reference.csv',
      '--candidate',
      'candidate.csv',
    ];
    const cli = join(import.meta.dirname, '../src/cli.ts');
    const headless = spawnSync(process.execPath, [cli, ...flags], { cwd: folder, encoding: 'utf8' });
    expect([headless.status, headless.stderr]).toEqual([
      2,
      expect.stringContaining('The first line looks like data: has the file no header?'),
    ]);
    const stray = spawnSync(process.execPath, [cli, ...flags, 'stray'], { cwd: folder, encoding: 'utf8' });
    expect([stray.status, stray.stderr]).toEqual([2, expect.stringContaining('"stray" belongs to no flag')]);
  });
});
