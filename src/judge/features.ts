import type { CategoryCounts, ColumnTotals } from '../count/counts.ts';
import type { ReviewCounts } from '../count/index.ts';
import type { ColumnFacts } from '../measure/facts.ts';
import type { Measurements } from '../measure/measurements.ts';
import { outermost } from '../measure/range.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { say, sayCount } from './numbers.ts';
import { isAbove, isBelow, isNoneOf, isOneOf, rowsWhere } from './rows-where.ts';
import { finding, raised } from './rule.ts';
import type { Finding } from './verdict.ts';

/** Chance, over all features together, that a change of range is claimed where there is none. */
const alpha = 0.01;

/** The same for a change of cardinality, and the least change, as a share, that matters. */
const cardinality = { alpha: 0.001, share: 0.1 };

/** Judges features: values the plan forbids, ranges and categories that changed, columns that hold one value only. */
export function judgeFeatures(
  plan: Plan,
  features: Feature[],
  counts: ReviewCounts,
  facts: Measurements['facts'],
): Finding[] {
  const factsOf = new Map(facts.map((one) => [one.name, one]));
  return features.flatMap((feature) => {
    const candidate = counts.candidate.columns.get(feature.name);
    if (!candidate) return [];
    // A column that was counted was measured: were it not, this throws, and no check is passed over.
    const { outside, against } = factsOf.get(feature.name)!;
    const range = judgeRange(plan, feature, candidate, outside);
    if (against === null) return range;
    const reference = counts.reference.columns.get(feature.name)!;
    return [
      ...range,
      ...judgeLearntRange(plan, feature, { reference, candidate, against }, alpha / features.length),
      ...judgeCardinality(plan, feature, candidate.rows, against, cardinality.alpha / features.length),
      ...judgeConstant(plan, feature, candidate.rows, against),
    ];
  });
}

type Against = NonNullable<ColumnFacts['against']>;
/** A column that both sets have in one type. */
interface Both {
  reference: ColumnTotals;
  candidate: ColumnTotals;
  against: Against;
}

/** Values outside the plan's `min`, `max` or `values`. */
function judgeRange(
  plan: Plan,
  feature: Feature,
  counts: ColumnTotals,
  outside: ColumnFacts['outside'],
): Finding[] {
  const { name, min, max, values, line } = feature;
  const check = `feature/${name}/range`;
  const { raises } = plan.inputs.range;
  if (outside !== null && (min !== null || max !== null)) {
    const { rows, extreme } = outside;
    const rule = [min === null ? '' : `>= ${say(min)}`, max === null ? '' : `<= ${say(max)}`]
      .filter(Boolean)
      .join(', ');
    const message =
      rows === 0
        ? `Every "${name}" is ${rule}.`
        : `${sayCount(rows, 'row')} of ${say(counts.rows)} with "${name}" out of range (${rule}), as far as ${say(extreme!)}.`;
    return [
      finding(check, raised(rows > 0, raises), message, {
        value: rows,
        cases: counts.rows,
        rule,
        plan_line: line,
        ...rowsWhere(isBelow(name, min), isAbove(name, max)),
      }),
    ];
  }
  if (counts.type === 'category' && values !== null) {
    const allowed = new Set(values);
    const strange = [...counts.counts].filter(([category]) => !allowed.has(category));
    const rows = strange.reduce((sum, [, n]) => sum + n, 0);
    const rule = `one of ${values.slice(0, 10).join(', ')}${values.length > 10 ? ', …' : ''}`;
    const message =
      rows === 0
        ? `Every "${name}" is among the plan’s values.`
        : `${sayCount(rows, 'row')} of ${say(counts.rows)} with a "${name}" the plan does not list: ${list(strange)}.`;
    return [
      finding(check, raised(rows > 0, raises), message, {
        value: rows,
        cases: counts.rows,
        rule,
        plan_line: line,
        ...rowsWhere(isNoneOf(name, values)),
      }),
    ];
  }
  return [];
}

/** A range, or a set of categories, that is smaller or larger than the reference's beyond chance. */
function judgeLearntRange(
  plan: Plan,
  feature: Feature,
  { reference, candidate, against }: Both,
  level: number,
): Finding[] {
  const messages =
    reference.type === 'category' && candidate.type === 'category'
      ? describeCategories(feature, reference, candidate, level)
      : describeRange(feature, against, level);
  if (messages.length === 0) return [];
  return [
    finding(`feature/${feature.name}/learnt-range`, plan.inputs.learntRange.raises, messages.join(' '), {
      cases: candidate.rows,
      ...rowsWhere(...beyond(feature, { reference, candidate, against })),
      rule: 'range and categories as in the reference',
      plan_line: plan.inputs.learntRange.line ?? feature.line,
    }),
  ];
}

/** Conditions on the candidate's rows that the reference never reached; none where its range shrank. */
function beyond({ name, values }: Feature, { reference, candidate, against }: Both): string[] {
  const { reference: before, candidate: now } = against.ends;
  if (before && now) {
    return [
      now[0] < before[0] ? isBelow(name, before[0]) : '',
      now[1] > before[1] ? isAbove(name, before[1]) : '',
    ];
  }
  if (reference.type !== 'category' || candidate.type !== 'category' || values !== null) return [];
  return [
    isOneOf(
      name,
      newCategories(reference, candidate).map(([category]) => category),
    ),
  ];
}

function newCategories(reference: CategoryCounts, candidate: CategoryCounts): [string, number][] {
  return [...candidate.counts].filter(([category]) => !reference.counts.has(category));
}

function describeRange({ name, type }: Feature, { ends, range }: Against, level: number): string[] {
  // Time moves on: that its range does is no news.
  if (type === 'time') return [];
  const claimed = range.filter(({ p }) => p < level / 2);
  if (claimed.length === 0) return [];
  const span = (ends: [number, number] | null) => ends!.map(say).join(' to ');
  const how = claimed.map(
    ({ end, change, rows }) =>
      `${change} at its ${end} (${sayCount(rows, 'row')} of the ${change === 'grew' ? 'candidate' : 'reference'} beyond)`,
  );
  return [
    `The range of "${name}" ${how.join(' and ')}: it ran ${span(ends.reference)} and now runs ${span(ends.candidate)}.`,
  ];
}

function describeCategories(
  { name, values }: Feature,
  reference: CategoryCounts,
  candidate: CategoryCounts,
  level: number,
): string[] {
  // What the plan lists is judged against the plan.
  const fresh = values ? [] : newCategories(reference, candidate);
  const all = reference.rows + candidate.rows;
  const gone = [...reference.counts].filter(
    ([category, rows]) =>
      !candidate.counts.has(category) && outermost(rows, reference.rows, all) < level / reference.counts.size,
  );
  return [
    ...(fresh.length > 0
      ? [
          `"${name}" holds ${sayCount(fresh.length, 'category', 'categories')} the reference never held, in ` +
            `${sayCount(
              fresh.reduce((sum, [, n]) => sum + n, 0),
              'row',
            )} of ${say(candidate.rows)}: ${list(fresh)}.`,
        ]
      : []),
    ...(gone.length > 0
      ? [`"${name}" has lost ${sayCount(gone.length, 'category', 'categories')}: ${list(gone)}.`]
      : []),
  ];
}

/** More or fewer distinct values than the reference would let expect in so many rows. */
function judgeCardinality(
  plan: Plan,
  { name, type, line }: Feature,
  rows: number,
  { distinct, cardinality: change }: Against,
  level: number,
): Finding[] {
  // Times are distinct by nature, and one value only is a finding of its own.
  if (type === 'time' || distinct.candidate === 1) return [];
  if (change === null || change.p >= level) return [];
  const { expected } = change;
  const grew = change.candidate > expected;
  if (Math.abs(change.candidate - expected) < cardinality.share * expected) return [];
  const message =
    `"${name}" holds ${grew ? 'more' : 'fewer'} distinct values: ${say(change.candidate)}, where ${say(Math.round(expected))} ` +
    `were to be expected in so many rows; in the reference ${say(change.reference)}.`;
  return [
    finding(`feature/${name}/cardinality`, plan.inputs.learntRange.raises, message, {
      value: change.candidate,
      reference: change.reference,
      cases: rows,
      rule: 'as many distinct values as in the reference',
      plan_line: plan.inputs.learntRange.line ?? line,
    }),
  ];
}

function judgeConstant(plan: Plan, { name, line }: Feature, rows: number, { distinct }: Against): Finding[] {
  if (distinct.candidate !== 1 || distinct.reference < 2) return [];
  const message = `"${name}" holds one value only; in the reference it held ${say(distinct.reference)}.`;
  return [
    finding(`feature/${name}/constant`, plan.inputs.constant.raises, message, {
      value: 1,
      reference: distinct.reference,
      cases: rows,
      rule: 'a feature varies',
      plan_line: plan.inputs.constant.line ?? line,
    }),
  ];
}

function list(categories: [string, number][]): string {
  const shown = categories
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([category, rows]) => `"${category.slice(0, 80)}" (${sayCount(rows, 'row')})`);
  return shown.join(', ') + (categories.length > 5 ? ', …' : '');
}
