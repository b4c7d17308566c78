import type { CategoryCounts, ColumnTotals } from '../../count/counts.ts';
import type { ReviewCounts } from '../../count/index.ts';
import { looseSpelling } from '../../data/cell/spelling.ts';
import { categoryChanges } from '../../measure/columns/categories.ts';
import type { ColumnChanges } from '../../measure/columns/changes.ts';
import type { Measurements } from '../../measure/measurements.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Expected, type Finding, finding, type Reason, raised } from '../finding.ts';
import { isAbove, isBelow, isNoneOf, isOneOf, rowsWhere } from '../rows-where.ts';
import { alpha, copiesIn, isBeyondChance } from './beyond-chance.ts';

/** Chance, over all features together, that a change of cardinality is claimed where there is none. */
const cardinalityAlpha = 0.001;

/** Categories that a finding names, and characters of each. */
const named = 5;
const longest = 80;

/** Judges features: values the plan forbids, ranges and categories that changed, columns that hold one value only. */
export function judgeFeatures(
  plan: Plan,
  features: Feature[],
  counts: ReviewCounts,
  changes: Measurements['changes'],
): Finding[] {
  const changesOf = new Map(changes.map((one) => [one.name, one]));
  const copies = copiesIn(counts);
  return features.flatMap((feature) => {
    const candidate = counts.candidate.columns.get(feature.name);
    if (!candidate) return [];
    // A column that was counted was measured: were it not, this throws, and no check is passed over.
    const { outside, against } = changesOf.get(feature.name)!;
    const range = judgeRange(plan, feature, candidate, outside);
    // What is not watched is compared with the plan alone.
    if (against === null || !feature.watched) return range;
    const reference = counts.reference.columns.get(feature.name)!;
    return [
      ...range,
      ...judgeLearntRange(plan, feature, { reference, candidate, against, copies }, alpha / features.length),
      ...judgeCardinality(
        plan,
        feature,
        candidate.rows,
        { against, copies },
        cardinalityAlpha / features.length,
      ),
      ...judgeConstant(plan, feature, candidate.rows, against),
    ];
  });
}

type Against = NonNullable<ColumnChanges['against']>;
/** A column that both sets have in one type. */
interface Both {
  reference: ColumnTotals;
  candidate: ColumnTotals;
  against: Against;
  /** Rows that count as one. */
  copies: number;
}

interface Sides {
  reference: CategoryCounts;
  candidate: CategoryCounts;
}

/** Values outside the plan's `min`, `max` or `values`. */
function judgeRange(
  plan: Plan,
  feature: Feature,
  counts: ColumnTotals,
  outside: ColumnChanges['outside'],
): Finding[] {
  const { name, min, max, values } = feature;
  const judged = (rows: number, expected: Expected, reason: Reason, where: string[]) => [
    finding({ kind: 'feature', subject: name, aspect: 'range' }, raised(rows > 0, plan.inputs.range.raises), {
      value: rows,
      unit: 'count',
      cases: counts.rows,
      expected,
      reasons: rows > 0 ? [reason] : [],
      plan_line: feature.line,
      ...rowsWhere(...where),
    }),
  ];
  if (outside !== null && (min !== null || max !== null)) {
    const { rows, extreme } = outside;
    const furthest = Number.isFinite(extreme) ? extreme : null;
    const where = [isBelow(name, min), isAbove(name, max)];
    return judged(rows, { expected: 'range', min, max }, { reason: 'outOfRange', furthest }, where);
  }
  if (counts.type === 'category' && values !== null) {
    const allowed = new Set(values);
    const strange = [...counts.counts].filter(([category]) => !allowed.has(category));
    const expected = {
      expected: 'one of' as const,
      values: values.slice(0, 10),
      more: Math.max(0, values.length - 10),
    };
    const reason = { reason: 'notListed' as const, ...mostFrequent(strange) };
    return judged(rowsOf(strange), expected, reason, [isNoneOf(name, values)]);
  }
  return [];
}

/** A range, or a set of categories, that is smaller or larger than the reference's beyond chance. */
function judgeLearntRange(plan: Plan, feature: Feature, both: Both, level: number): Finding[] {
  const { reference, candidate, copies } = both;
  const reasons =
    reference.type === 'category' && candidate.type === 'category'
      ? changesOfCategories(feature, { reference, candidate, copies }, level)
      : changesOfRange(feature, both, level);
  if (reasons.length === 0) return [];
  const { raises, line } = plan.inputs.learntRange;
  return [
    finding({ kind: 'feature', subject: feature.name, aspect: 'learnt-range' }, raises, {
      cases: candidate.rows,
      ...rowsWhere(...beyond(feature, both)),
      reasons,
      plan_line: line ?? feature.line,
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

function changesOfRange({ type }: Feature, { against, copies }: Both, level: number): Reason[] {
  const { ends, range } = against;
  // Time moves on: that its range does is no news.
  if (type === 'time') return [];
  const claimed = range.filter((change) => isBeyondChance(change, level / 2, 'rangeEnd', copies));
  if (claimed.length === 0) return [];
  return [
    {
      reason: 'rangeChanged',
      ends: claimed.map(({ end, change, rows }) => ({ end, change, rows })),
      reference: ends.reference!,
      candidate: ends.candidate!,
    },
  ];
}

function changesOfCategories(
  { values }: Feature,
  { reference, candidate, copies }: Sides & Pick<Both, 'copies'>,
  level: number,
): Reason[] {
  const changes = categoryChanges(reference, candidate);
  const { fresh } = changes;
  // What the plan lists is judged against the plan.
  const isNew =
    values === null && isBeyondChance({ p: fresh.p, size: fresh.share }, level, 'category', copies);
  const gone = changes.gone.filter(({ p, share }) =>
    isBeyondChance({ p, size: share }, level, 'category', copies),
  );
  const lost = gone.map(({ category, rows }): [string, number] => [category, rows]);
  return [
    ...(isNew
      ? [
          { reason: 'categoriesNew' as const, ...mostFrequent(fresh.categories), rows: fresh.rows },
          ...spelledOtherwise(fresh.categories, reference),
        ]
      : []),
    ...(lost.length > 0 ? [{ reason: 'categoriesGone' as const, ...mostFrequent(lost) }] : []),
  ];
}

/** New categories that the reference holds too but for capitals, accents, blanks or signs. */
function spelledOtherwise(fresh: [string, number][], reference: CategoryCounts): Reason[] {
  const known = new Map([...reference.counts.keys()].map((category) => [looseSpelling(category), category]));
  const pairs = fresh.flatMap(([category]) => {
    const other = known.get(looseSpelling(category));
    return other === undefined ? [] : [{ candidate: cut(category, longest), reference: cut(other, longest) }];
  });
  if (pairs.length === 0) return [];
  return [
    { reason: 'categoriesSpelled', pairs: pairs.slice(0, named), more: Math.max(0, pairs.length - named) },
  ];
}

/** More or fewer distinct values than the reference would let expect in so many rows. */
function judgeCardinality(
  plan: Plan,
  { name, type, line }: Feature,
  rows: number,
  { against, copies }: Pick<Both, 'against' | 'copies'>,
  level: number,
): Finding[] {
  const { distinct, cardinality: change } = against;
  // Times are distinct by nature, and one value only is a finding of its own.
  if (type === 'time' || distinct.candidate === 1) return [];
  if (change === null) return [];
  const { expected, p } = change;
  const size = Math.abs(change.candidate - expected) / expected;
  if (!isBeyondChance({ p, size }, level, 'cardinality', copies)) return [];
  const { raises, line: own } = plan.inputs.learntRange;
  return [
    finding({ kind: 'feature', subject: name, aspect: 'cardinality' }, raises, {
      value: change.candidate,
      unit: 'count',
      reference: change.reference,
      cases: rows,
      reasons: [{ reason: 'distinctValues', expected }],
      plan_line: own ?? line,
    }),
  ];
}

function judgeConstant(plan: Plan, { name, line }: Feature, rows: number, { distinct }: Against): Finding[] {
  if (distinct.candidate !== 1 || distinct.reference < 2) return [];
  const { raises, line: own } = plan.inputs.constant;
  return [
    finding({ kind: 'feature', subject: name, aspect: 'constant' }, raises, {
      value: 1,
      unit: 'count',
      reference: distinct.reference,
      cases: rows,
      reasons: [{ reason: 'oneValue' }],
      plan_line: own ?? line,
    }),
  ];
}

function rowsOf(categories: [string, number][]): number {
  return categories.reduce((sum, [, rows]) => sum + rows, 0);
}

function mostFrequent(categories: [string, number][]) {
  const shown = categories
    // As many rows: by name, so that the order does not hang on who counted.
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, named)
    .map(([category, rows]) => ({ category: cut(category, longest), rows }));
  return { categories: shown, more: categories.length - shown.length };
}
