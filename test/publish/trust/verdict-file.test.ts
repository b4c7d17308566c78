import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutate, type True, trueVerdicts } from '../../../scripts/fuzz/verdicts.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readVerdict, readVerdictFile } from '../../../src/publish/trust/verdict-file.ts';
import type { Verdict } from '../../../src/record/verdict.ts';
import { randomReview } from '../../engine/random-sets.ts';
import { local, reviewBy } from '../../engine/same-verdict.ts';
import { newFolder } from '../../folder.ts';
import { mulberry32 } from '../../measure/mulberry32.ts';

const folder = newFolder();
const file = join(folder, 'verdict.json');
let verdicts: True[];
let plan: Plan;
let green: Verdict;
let amber: Verdict;
beforeAll(async () => {
  verdicts = await trueVerdicts();
  plan = verdicts[0]!.plan;
  [green, amber] = [verdicts[0]!.verdict, verdicts[1]!.verdict];
  expect([green.status, amber.status]).toEqual(['GREEN', 'AMBER']);
});

const read = (data: unknown, by: Plan = plan) =>
  readVerdict(typeof data === 'string' ? data : JSON.stringify(data), file, by);

/** A copy of the GREEN verdict with one finding changed, or gone where `change` gives null. */
function changed(check: string, change: (one: Verdict['findings'][number]) => object | null): Verdict {
  expect(green.findings.map((one) => one.check)).toContain(check);
  const findings = green.findings.flatMap((one) => {
    const now = one.check === check ? change(one) : one;
    return now === null ? [] : [now as typeof one];
  });
  return { ...green, findings };
}

it('What the gate itself writes is taken, at all three levels.', () => {
  expect(new Set(verdicts.map(({ verdict }) => verdict.status))).toEqual(new Set(['GREEN', 'AMBER', 'RED']));
  for (const { plan, verdict } of verdicts) expect(read(verdict, plan)).toEqual(verdict);
});

it('What the gate writes of any sets is taken (40 plans and sets at random).', async () => {
  let taken = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { plan: any, files } = randomReview(seed, newFolder());
    const made = await reviewBy(any, local(any, files));
    if (typeof made === 'string') continue;
    expect(() => read(JSON.parse(JSON.stringify(made.verdict)), any), `seed ${seed}`).not.toThrow();
    taken += 1;
  }
  expect(taken).toBeGreaterThan(30);
});

describe('A verdict is refused where a check that the plan implies', () => {
  it.each([
    'metric/auroc',
    'metric/accuracy',
    'edge/student loans/accuracy',
    'known-answer/credit-default/known.csv',
    'prediction/probabilities',
    'prediction/missing',
    'prediction/identical',
    'prediction/share',
    'deployment/version',
    'deployment/host',
    'feature/income/range',
    'feature/region/range',
    'input/income/missing',
    'input/application_id/duplicates',
    'input/scored_at/invalid',
    'input/rows/count',
    'drift/income',
    'drift/probability',
    'review/auroc',
    'review/stale',
    'input/joint-drift',
    'input/labels/coverage',
  ])('is not in it: %s.', (check) => {
    expect(() => read(changed(check, () => null))).toThrow(/is not in it, and the plan asks for it/);
  });

  it.each<[string, string, object]>([
    ['is GREEN against its rule', 'metric/auroc', { value: 0.75 }],
    ['is GREEN without a value', 'metric/auroc', { value: null }],
    ['is GREEN though it fell from the reference', 'metric/auroc', { reference: 1.2 }],
    ['is GREEN and has no reference to fall from', 'metric/auroc', { reference: null }],
    ['is GREEN on too few cases', 'metric/auroc', { cases: 29 }],
    ['is GREEN on no number of cases', 'metric/auroc', { cases: null }],
    ['rests on more cases than there are rows', 'metric/auroc', { cases: 601 }],
    ['is only noted', 'metric/auroc', { status: 'NOTE' }],
    ['is GREEN on too few cases of a slice', 'edge/student loans/accuracy', { cases: 29 }],
    ['has bounds of its own', 'edge/student loans/accuracy', { bounds: null }],
    ['is GREEN with a known answer missed', 'known-answer/credit-default/known.csv', { value: 1 }],
    ['is GREEN with no known answer asked', 'known-answer/credit-default/known.csv', { cases: 0 }],
    ['is GREEN with scores outside', 'prediction/probabilities', { value: 3 }],
    ['was made over some of the rows', 'prediction/probabilities', { cases: 10 }],
    ['counts less than nothing', 'feature/income/range', { value: -1 }],
    ['is GREEN with much missing', 'input/income/missing', { value: 0.5 }],
    ['counts other rows than there are', 'input/rows/count', { value: 0.7 }],
    ['has an interval that lies elsewhere', 'metric/auroc', { interval: [0.9, 0.95] }],
    ['has an interval that ends before it begins', 'metric/auroc', { interval: [0.95, 0.7] }],
    ['claims a coverage that its counts do not have', 'input/labels/coverage', { value: 0.97 }],
    ['claims a coverage and counts nothing', 'input/labels/coverage', { reasons: [] }],
    ['is GREEN though columns go together otherwise', 'input/joint-drift', { value: 0.3 }],
  ])('%s: %s.', (_, check, change) => {
    expect(() => read(changed(check, (one) => ({ ...one, ...change })))).toThrow(/does not hold together/);
  });
});

describe('A verdict is refused where a check that is due by what else is in it', () => {
  it('is not in it: sets of the same bytes, and nothing is said of that.', () => {
    const copied = { ...green, reference: { ...green.reference!, sha256: green.candidate.sha256 } };
    expect(() => read(copied)).toThrow(/"input\/copy" is not in it/);
  });

  it('is not in it: rows without a label, not held against the others.', () => {
    const some = changed('input/labels/coverage', (one) => ({
      ...one,
      value: 0.96,
      reasons: [{ reason: 'labelCoverage', labelled: 576, due: 600, young: 0, waits: false }],
    }));
    const fewer = some.findings.map((one) => (one.kind === 'metric' ? { ...one, cases: 576 } : one));
    expect(() => read({ ...some, findings: fewer })).toThrow(/"input\/labels\/scores" is not in it/);
    expect(() => read(some)).toThrow(/"input\/labels\/coverage" is GREEN at 0.96/);
  });
});

it('Where the plan asks for proof, a GREEN is refused whose interval reaches far beyond the rule.', () => {
  const sure = parsePlan(
    plan.source.text.replace('review: weekly', 'confidence: 95%\nreview: weekly'),
    'plan.yaml',
  );
  const claimed = (interval: [number, number]) => {
    const { findings } = changed('metric/auroc', (one) => ({ ...one, value: 0.88, interval }));
    return { ...green, findings, plan_sha256: sure.source.sha256 };
  };
  expect(() => read(claimed([0.2, 0.99]), sure)).toThrow(/"metric\/auroc" is GREEN at 0.88/);
  expect(read(claimed([0.84, 0.91]), sure).status).toBe('GREEN');
});

it('A bias is read by its size, as the judge reads it.', () => {
  const { plan: delivery, verdict } = verdicts.find((one) => one.verdict.plan === 'delivery-time')!;
  const by = (value: number): Verdict => ({
    ...verdict,
    findings: verdict.findings.map((one) =>
      one.check === 'metric/bias' ? { ...one, value, interval: [value - 1, value + 1] } : one,
    ),
  });
  expect(verdict.status).toBe('GREEN');
  expect(read(by(-0.001), delivery).status).toBe('GREEN');
  expect(() => read(by(-50), delivery)).toThrow(/metric\/bias.*GREEN at -50/);
  expect(() => read(by(50), delivery)).toThrow(/metric\/bias.*GREEN at 50/);
});

it('Its words are made anew from its data, and none of its own is shown.', () => {
  const findings = amber.findings.map((one) => ({ ...one, rule: 'none', message: 'All is well.' }));
  expect(read({ ...amber, findings })).toEqual(amber);
});

it.each<[string, (verdict: Verdict) => unknown, RegExp]>([
  ['is no JSON', () => '{', /cannot be read as JSON/],
  [
    'has a key twice, whichever of them is read',
    (one) => JSON.stringify(one).replace('"status":"GREEN"', '"status":"RED","st\\u0061tus":"GREEN"'),
    /the key "status" twice/,
  ],
  ['has a key of two lines twice', () => '{"a\\nb":1,"a\\nb":2}', /twice/],
  ['is a list', () => [], /is no verdict of version 2/],
  ['is of another version', (one) => ({ ...one, version: 1 }), /version/],
  ['has a key of its own', (one) => ({ ...one, html: '<script>' }), /html/],
  ['is by another plan', (one) => ({ ...one, plan: 'other' }), /by plan "other"/],
  [
    'is by another text of the plan',
    (one) => ({ ...one, plan_sha256: 'f'.repeat(64) }),
    /another text of plan/,
  ],
  [
    'is better than its findings',
    () => ({ ...amber, status: 'GREEN', promote: true }),
    /worst gating finding AMBER/,
  ],
  ['promotes an AMBER', () => ({ ...amber, promote: true }), /"promote" is true/],
  ['has no findings', (one) => ({ ...one, findings: [] }), /is not in it/],
  [
    'is named after another check',
    (one) => ({ ...one, findings: [{ ...one.findings[0]!, check: 'metric/x' }] }),
    /is named "metric\/x"/,
  ],
  [
    'knows a metric of its own',
    (one) => ({ ...one, findings: [{ ...one.findings[0]!, metric: 'luck' }] }),
    /findings\.0\.metric/,
  ],
  ['has no rows', (one) => ({ ...one, candidate: { ...one.candidate, rows: 0 } }), /no rows/],
  ['has no reference', (one) => ({ ...one, reference: null }), /no rows/],
  [
    'has a check twice',
    (one) => ({ ...one, findings: [...one.findings, one.findings[0]] }),
    /is in it twice/,
  ],
  [
    'has a number too large',
    (one) => JSON.stringify(one).replace(/"value":0\.\d+/, '"value":1e999'),
    /value/,
  ],
  [
    'has a digest of another kind',
    (one) => ({ ...one, candidate: { ...one.candidate, sha256: '../x' } }),
    /sha256/,
  ],
  [
    'reaches into the prototype',
    (one) => JSON.stringify(one).replace('{', '{"__proto__":{"promote":true},'),
    /__proto__|at "/,
  ],
])('A verdict that %s is refused, in one line.', (_, made, message) => {
  expect(() => read(made(green))).toThrow(message);
  expect(() => read(made(green))).toThrow(expect.objectContaining({ name: 'Refusal' }));
  expect(() => read(made(green))).toThrow(/^[^\n]*$/);
});

it('A verdict that is not there, or larger than any, is refused.', async () => {
  await expect(readVerdictFile(join(folder, 'none.json'), plan)).rejects.toThrow(/left no verdict/);
  writeFileSync(file, ' '.repeat(21 * 1024 * 1024));
  await expect(readVerdictFile(file, plan)).rejects.toThrow(/too large/);
  await expect(readVerdictFile(folder, plan)).rejects.toThrow(/not a regular file/);
});

it('No mutation of a true verdict is taken as a GREEN that the judge would not have given (1,000 of them).', () => {
  const random = mulberry32(20);
  const came = new Set<string>();
  for (let run = 0; run < 1000; run++) {
    const outcome = mutate(verdicts[run % verdicts.length]!, random);
    expect(outcome.wrong, outcome.mutation).toBeNull();
    came.add(outcome.came);
  }
  expect(came).toEqual(new Set(['refused', 'AMBER', 'RED', 'GREEN']));
});
