import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { checkName } from '../../src/record/check.ts';
import { type Verdict, verdictShape } from '../../src/record/verdict.ts';
import { version } from '../../src/version.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');

/** What a reader of version 1 looks for in each finding. */
const first = [
  'check',
  'status',
  'value',
  'interval',
  'reference',
  'cases',
  'rule',
  'message',
  'plan_line',
] as const;

describe('verdict.json', () => {
  let verdict: Verdict;
  let plan: Buffer;
  beforeAll(async () => {
    const folder = newFolder();
    plan = Buffer.concat([Buffer.from('\u{FEFF}'), readFileSync(join(root, 'plans/credit-default.yaml'))]);
    const text = plan.toString('utf8').replace(/^ {2}known_answers:.*\n( {4}-.*\n)+/m, '');
    plan = Buffer.from(text);
    writeFileSync(join(folder, 'plan.yaml'), plan);
    await check({
      plan: join(folder, 'plan.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      candidate: [join(root, 'fixtures/credit/broken.csv')],
      labels: [],
      out: join(folder, 'out'),
      now: new Date('2026-06-01T00:00:00Z'),
    });
    verdict = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'));
  });

  it('obeys its contract', () => {
    expect(verdictShape.safeParse(verdict).error).toBeUndefined();
  });

  it('names the plan by the digest of its bytes, a byte order mark included, and the version that judged', () => {
    const digest = createHash('sha256').update(plan).digest('hex');
    expect(verdict).toMatchObject({ version: 2, plan_sha256: digest, greenlight: version });
    expect(verdict.candidate.snapshot).toBeNull();
  });

  it('holds all that a reader of version 1 reads, each finding by the name of its check', () => {
    const names = verdict.findings.map(({ check }) => check);
    expect(new Set(names).size).toBe(names.length);
    for (const finding of verdict.findings) {
      for (const key of first) expect(finding, finding.check).toHaveProperty(key);
      expect(finding.check).toBe(checkName(finding));
      expect(finding.message, finding.check).toMatch(/\S.*\.$/);
    }
  });

  it('says by which bound a metric is not GREEN, as data', () => {
    const found = verdict.findings.find(({ check }) => check === 'metric/auroc')!;
    expect(found).toMatchObject({ kind: 'metric', subject: null, metric: 'auroc', unit: 'share' });
    expect(found.bounds).toMatchObject({ green: { operator: '>=', value: 0.8 } });
  });
});
