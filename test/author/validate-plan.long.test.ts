import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { degradationOf } from '../../src/author/degradation.ts';
import { sayChance } from '../../src/author/validate/advice.ts';
import { rolloutAbility } from '../../src/author/validate/rollout.ts';
import { validatePlan } from '../../src/author/validate.ts';
import { command } from '../../src/command/validate.ts';
import { countScores } from '../../src/count/answers/scores.ts';
import type { OutcomeCounts } from '../../src/count/counts.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { PlanError } from '../../src/plan/read.ts';
import { normalQuantile } from '../../src/statistics/distributions/normal.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
const folder = newFolder();
const credit = join(root, 'fixtures/credit/reference.csv');
const data =
  'data: { task: binary, id: application_id, time: scored_at, label: defaulted, positive: 1, score: probability, features: { income: number, purpose: category } }';

let files = 0;
function file(name: string, text: string): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}

/** A plan for the credit fixture with these rules. */
function planWith(rules: string): string {
  return file(
    'plan.yaml',
    `plan: p\nreview: weekly\n${data}\nlevels: { RED: { owner: somebody } }\n${rules}\n`,
  );
}

async function validate(words: string[], flags: Record<string, string | string[] | boolean> = {}) {
  let said = '';
  const out = (text: string) => {
    said += text;
  };
  const terminal = { out, err: () => {}, color: false, width: 100, interactive: false };
  const status = await command.run({ flags, words }, terminal);
  return { status, said, ...(flags.json ? { json: JSON.parse(said) } : {}) };
}

/** What it says of a plan with these rules, at so many cases a review. */
async function answerTo(rules: string, cases: string | null = '200') {
  const { status, json } = await validate([planWith(rules)], {
    reference: [credit],
    json: true,
    ...(cases === null ? {} : { cases }),
  });
  const warnings: string[] = json.warnings.map(({ message }: { message: string }) => message);
  return { status, json, warnings };
}

describe('greenlight validate', () => {
  it('exits 0 where the plan can do its job, 1 where it cannot, and refuses a broken one', async () => {
    const good = await answerTo('metrics: { auroc: { green: ">= 0.8", red: "<= 0.7" } }');
    expect({ status: good.status, warnings: good.warnings }).toEqual({ status: 0, warnings: [] });
    const bad = await answerTo('metrics: { auroc: { green: ">= 0.88", red: "<= 0.7" } }');
    expect(bad.status).toBe(1);
    expect(bad.warnings).toEqual([
      expect.stringMatching(
        /^With 200 labelled cases a week, AMBER \("not >= 0.88"\) is raised by chance in 39 % of weeks, on a model as good as the reference \(AUROC 0.8855\)\. It needs [\d,]+ cases a week, or a bound of 0.84\d* or less\.$/,
      ),
    ]);
    await expect(validate([planWith('metrics: { aurok: { green: ">= 0.8" } }')])).rejects.toThrow(PlanError);
    await expect(
      validate([planWith('edge_cases: [{ name: x, where: "income <", accuracy: { green: "> 0.5" } }]')]),
    ).rejects.toThrow();
  });

  it('reckons as scipy 1.17.1 does', async () => {
    const { json } = await answerTo('metrics: { accuracy: { green: ">= 0.75", red: "< 0.6" } }');
    // The reference has 817 of 1,000 right: binom.cdf(149, 200, .817), and with the bound itself cdf(150, …).
    expect(json.rules[0].false_alarm).toBeCloseTo(0.007080618726751968, 12);
    const strict = await answerTo('metrics: { accuracy: { green: "> 0.75", red: "< 0.6" } }');
    expect(strict.json.rules[0].false_alarm).toBeCloseTo(0.011180613688366335, 12);
  });

  it('reckons without a reference as scipy 1.17.1 does, the scores taken for normal', async () => {
    const plan = planWith(
      'metrics: { auroc: { green: ">= 0.9", red: "<= 0.8" }, recall: { green: ">= 0.6", red: "< 0.4" } }',
    );
    const { json, status } = await validate([plan], { cases: '1000', positives: '1%', json: true });
    expect(json.rules.map(({ false_alarm }: { false_alarm: number }) => false_alarm)).toEqual([
      expect.closeTo(0.03506157611158748, 9),
      expect.closeTo(0.11111016763552738, 9),
    ]);
    expect(status).toBe(1);
    const { json: unknown } = await validate([plan], { cases: '1000', json: true });
    expect(unknown.rules).toEqual([]);
    expect(unknown.warnings).toHaveLength(2);
    expect(unknown.warnings[0].message).toMatch(/--positives/);
  });

  it('says of a plan alone that only its grammar was judged', async () => {
    const { status, said } = await validate([
      planWith('metrics: { auroc: { green: ">= 0.9", red: "<= 0.8" } }'),
    ]);
    expect(status).toBe(0);
    expect(said).toMatch(/well formed[\s\S]*--reference[\s\S]*was not judged\.\n$/);
  });

  it('makes the cases of one length of time those of a review', async () => {
    const plan = planWith('metrics: { auroc: { green: ">= 0.8", red: "<= 0.7" } }');
    const cases = async (flags: Record<string, string>) =>
      (await validate([plan], { reference: [credit], json: true, ...flags })).json.reviews;
    expect(await cases({ cases: '100', per: 'day' })).toMatchObject({ cases: 700, unit: 'week' });
    expect(await cases({ cases: '1,000', per: '2 weeks' })).toMatchObject({ cases: 500 });
    expect(await cases({ cases: '250' })).toMatchObject({ cases: 250, because: 'as given' });
    // 1,000 rows from 5 January to 29 March.
    expect(await cases({})).toMatchObject({
      cases: 84,
      because: expect.stringContaining('1,000 in 83 days'),
    });
    await expect(cases({ cases: 'many' })).rejects.toThrow(/--cases "many"/);
    await expect(cases({ cases: '5', per: 'fortnight' })).rejects.toThrow(/--per "fortnight"/);
    await expect(cases({ cases: '1', per: 'year' })).rejects.toThrow(/less than one case/);
    await expect(cases({ per: 'week' })).rejects.toThrow(/--cases/);
  });
});

describe('it warns', () => {
  it('with the chance that stands in the table', async () => {
    const plan = join(root, 'plans/credit-default.yaml');
    const { rules, warnings } = await validatePlan({
      plan,
      reference: [credit],
      cases: null,
      positives: null,
      now: new Date('2026-06-01T00:00:00Z'),
    });
    const told = warnings.flatMap(({ check, message }) => {
      const found = message.match(/, \w+ \("(.+)"\) is raised by chance in (.+ %) of weeks/);
      return found ? [{ check, rule: found[1]!, chance: found[2]! }] : [];
    });
    expect(told.length).toBeGreaterThan(1);
    for (const { check, rule, chance } of told) {
      const { false_alarm } = rules.find((one) => one.check === check && one.rule === rule)!;
      expect(chance, `${check} ${rule}`).toBe(sayChance(false_alarm));
    }
  });

  it('of a bound that the reference itself is past', async () => {
    const { warnings } = await answerTo('metrics: { accuracy: { green: ">= 0.85", red: "< 0.6" } }', '2000');
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The reference itself is AMBER by "not >= 0.85": its Accuracy is 0.817.*Move the bound to/,
      ),
    ]);
  });

  it('of a rule that even a worthless model does not raise', async () => {
    const { warnings } = await answerTo('metrics: { auroc: { green: ">= 0.8", red: "<= 0.45" } }');
    expect(warnings).toEqual([
      expect.stringMatching(
        /^RED \("<= 0.45"\) comes late: even a model that answers by chance.*\(AUROC 0.5\) would raise it in \d+ % of weeks only\. Let the rule begin earlier\.$/,
      ),
    ]);
  });

  it('of an edge case that is too rare', async () => {
    const edge =
      'edge_cases: [{ name: thin, where: credit_score < 450, min_cases: 30, auroc: { green: ">= 0.6", red: "< 0.5" } }]';
    const { warnings, json } = await answerTo(edge);
    // 128 of 1,000 rows: binom.cdf(29, 200, .128) of scipy 1.17.1 is 0.798.
    expect(warnings[0]).toMatch(
      /^12.8 % of the reference’s labelled rows meet "credit_score < 450": about 26 of 200 a week, and the rule asks for 30 \(min_cases\)\. So 80 % of weeks are AMBER/,
    );
    expect(json.rules[0].false_alarm).toBeGreaterThan(0.79);
    const none = await answerTo(edge.replace('< 450', '< 0'));
    expect(none.warnings).toEqual([
      'Nothing can be said of this rule: no labelled row of the reference belongs to it.',
    ]);
  });

  it('of too few cases for any rule, once', async () => {
    const { warnings } = await answerTo(
      'metrics: { auroc: { green: ">= 0.6", red: "<= 0.55" }, f1: { green: ">= 0.4", red: "< 0.35" } }',
      '20',
    );
    expect(warnings).toEqual([
      expect.stringMatching(/^There are 20 labelled cases a week, and the rule asks for 30/),
    ]);
  });

  it('of a fall that the reference’s own doubt hides', async () => {
    const fall = 'metrics: { auroc: { falls: [{ from: reference, red: 0.01 }] } }';
    const { warnings, json } = await answerTo(fall, '1000');
    expect(json.rules[0].needs).toBeNull();
    expect(warnings).toEqual([
      expect.stringMatching(/More cases alone do not fix that.*It needs an amount of 0\.0\d+ or more\.$/),
    ]);
  });

  it('of what few cases cannot prove where the plan asks for confidence', async () => {
    const rules = 'confidence: 95%\nmetrics: { auroc: { green: ">= 0.84", red: "<= 0.65" } }';
    const { warnings } = await answerTo(rules);
    expect(warnings[0]).toMatch(
      /is not proven GREEN, which is AMBER, in \d+ % of weeks \("not >= 0.84"\)\. It needs [\d,]+ cases a week\.$/,
    );
    expect((await answerTo(rules.replace('0.84', '0.78'))).status).toBe(0);
  });

  it('of rules on inputs that usual data breaks', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `${i},${i % 10 === 0 ? '' : i % 50},${i % 2},${i % 2 ? 0.8 : 0.2}`,
    );
    const reference = file('gaps.csv', ['id,age,target,score', ...rows].join('\n'));
    const plan = file(
      'plan.yaml',
      'plan: p\ndata: { task: binary, label: target, positive: 1, score: score, features: { age: number } }\nlevels: { RED: { owner: a } }\n' +
        'inputs: { missing: { amber: "> 5%", red: "> 11%" }, rows: { amber: "< 50%", red: "< 20%" } }\npredictions: { share: { amber: "> 3%" } }\n',
    );
    const { json } = await validate([plan], { reference: [reference], cases: '100', json: true });
    const of = (check: string) =>
      json.warnings.filter((warning: { check: string }) => warning.check === check);
    expect(of('input/age/missing').map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(
        /^The reference itself is AMBER by "> 5%": 10 % of the reference’s "age" is missing/,
      ),
      expect.stringMatching(
        /^With 100 rows a review, RED \("> 11%"\) is raised by chance in 3\d % of reviews/,
      ),
    ]);
    expect(of('input/rows/count')[0].message).toMatch(
      /^100 rows a review are 25 % of the reference’s 400, so that every review is AMBER by "< 50%"/,
    );
    expect(of('prediction/share')[0].message).toMatch(
      /AMBER \("> 3%"\) is raised by chance in 5\d % of reviews/,
    );
  });

  it('of drift that is to gate and is too small to be seen', async () => {
    const rules =
      'metrics: { auroc: { green: ">= 0.8", red: "<= 0.7" } }\ndrift: { test: ks, raises: AMBER }';
    const { warnings } = await answerTo(rules);
    // Smirnov's limit law at .05/2: sqrt(ln(80)/2·(1/200 + 1/1000)) = .1147.
    expect(warnings).toEqual([
      expect.stringMatching(
        /claimed from a KS distance of 0.11 on only, not from 0.1: .* It needs 281 rows a week\.$/,
      ),
    ]);
    const asNote = await answerTo(rules.replace(', raises: AMBER', ''));
    expect(asNote.status).toBe(0);
    expect(asNote.json.notes).toHaveLength(1);
  });

  it('of a plan that judges no performance', async () => {
    const { warnings, status } = await answerTo(
      'metrics: { auroc: { green: ">= 0.8", red: "<= 0.7", gates: false } }',
    );
    expect(status).toBe(1);
    expect(warnings).toEqual([
      expect.stringMatching(/^Nothing in this plan says how right the model must be/),
    ]);
  });

  it('of what nobody has filled in', async () => {
    const { warnings } = await answerTo(
      'about: "FILL IN: what"\nmetrics: { auroc: { green: ">= 0.8", red: "<= 0.7" } }',
    );
    expect(warnings).toEqual([expect.stringContaining('"FILL IN" still stands')]);
  });
});

describe('the look at a rollout’s AUROC', () => {
  /** Scores of two normal classes, as many of each as asked, whose AUROC is .85. */
  function binormal(positives: number, negatives: number): OutcomeCounts {
    const distance = Math.SQRT2 * normalQuantile(0.85);
    const scores = [
      ...Array.from({ length: positives }, (_, i) => distance + normalQuantile((i + 0.5) / positives)),
      ...Array.from({ length: negatives }, (_, i) => normalQuantile((i + 0.5) / negatives)),
    ];
    const sides = Uint8Array.from(scores, (_, i) => (i < positives ? 1 : 0));
    return {
      cases: scores.length,
      confusion: null,
      scores: countScores(Float64Array.from(scores), sides),
      classScores: null,
      residuals: null,
    };
  }

  // Published sizes for a fall from .85 to .80 at a known baseline, one-sided 5 %, power 80 %.
  it.each([
    [0.5, 470],
    [0.1, 1306],
    [0.01, 11868],
  ])('with %d positives needs about %i cases to see a fall from .85 to .80', (share, published) => {
    const plan = (cases: number) =>
      parsePlan(
        `plan: p\n${data}\nlevels: { RED: { owner: a } }\nrollout: { strategy: red-black, steps: [0.0001%, 100%], confidence: 90%, ` +
          `measures: [{ name: wrong, kind: wrong, margin: 2 }], auroc: { margin: 0.05, cases: ${cases} } }\n`,
        'plan.yaml',
      );
    const degradation = degradationOf('auroc', null, binormal(8000 * share, 8000 * (1 - share)));
    if (typeof degradation === 'string') throw new Error(degradation);
    // Half of 10 % for each of two measures makes 5 %.
    const { ability, warnings } = rolloutAbility(plan(100), degradation)!;
    expect(Math.abs(ability.needs / published - 1)).toBeLessThan(0.02);
    expect(warnings[0]!.message).toMatch(
      /^At 100 labelled canary cases, .* INCONCLUSIVE\. It needs [\d,]+ cases, or a wider margin\.$/,
    );
    const enough = rolloutAbility(plan(ability.needs), degradation)!;
    expect(enough.warnings).toEqual([]);
    expect(Math.min(enough.ability.promotes, enough.ability.rolls_back)).toBeCloseTo(0.8, 2);
  });

  it('is printed', async () => {
    const plan = planWith(
      'rollout: { strategy: shadow, measures: [{ name: wrong, kind: wrong, margin: 2 }], auroc: { margin: 0.1, cases: 400 } }',
    );
    const { said } = await validate([plan], { reference: [credit], cases: '200' });
    expect(said).toMatch(
      /The rollout judges the AUROC once, at 400 labelled canary cases: .* 80 % of both need \d+ cases\./,
    );
  });
});
