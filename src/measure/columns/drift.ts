import type { CategoryCounts, ColumnCounts, NumberCounts, ValueCounts } from '../../count/counts.ts';
import { countedRows } from '../../count/ranks.ts';
import { type AskedDriftTest, type DriftTest, driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { balancedCramersV, chiSquared } from '../../statistics/chi-squared.ts';
import { jensenShannon } from '../../statistics/jensen-shannon.ts';
import { ks } from '../../statistics/ks.ts';
import { benjaminiHochberg } from '../../statistics/multiple-testing.ts';
import { psi, psiByChance, psiLogP } from '../../statistics/psi.ts';
import { wasserstein } from '../../statistics/wasserstein.ts';
import { byName } from '../../text/order.ts';
import type { Drift } from '../measurements.ts';
import type { NoEvidence, WhyNoEvidence } from '../no-evidence.ts';
import { type PairedRows, pairCategories, quantileBins } from './bins.ts';

/** The size from which this drift matters: the plan's threshold or the test's default, and never less than chance makes. */
export function driftThreshold(found: Drift, asked: number | null): number {
  return Math.max(asked ?? driftTests[found.test].matters, found.chance ?? 0);
}

/** Names of new or vanished categories that are listed. */
const MOST_NAMED = 20;

/**
 * How far a column of the candidate has shifted from the reference, and how likely chance alone would shift it so far.
 * `logQ` is left null for `adjustDrift`. Missing values take no part.
 *
 * Numbers: by the test asked for; `psi` and `js` over ten quantile bins of the reference. Categories: `psi` and `js`
 * over the categories, otherwise χ² (`chi2`) with balanced, bias-corrected Cramér's V as its size. Distances have no
 * test of their own: `wasserstein` takes its p-value from KS, `js` from χ² on its bins; `psi` from its own law.
 */
export function drift(
  reference: ColumnCounts,
  candidate: ColumnCounts,
  test: AskedDriftTest,
): Drift | NoEvidence {
  const cases = Math.min(present(reference), present(candidate));
  const none = (noEvidence: WhyNoEvidence): NoEvidence => ({ noEvidence, cases });
  if (reference.type !== candidate.type) {
    return none(reference.type === 'number' ? 'textForNumbers' : 'numbersForText');
  }
  if (present(reference) === 0) return none('noReferenceValues');
  if (present(candidate) === 0) return none('noCandidateValues');
  return reference.type === 'number'
    ? comparisons[test].numbers(reference.counts, (candidate as NumberCounts).counts, none)
    : categoryDrift(reference, candidate as CategoryCounts, test);
}

/** Fills `logQ`: ln p after Benjamini–Hochberg over all drifts given that have a p-value. Returns copies. */
export function adjustDrift(drifts: readonly (Drift | NoEvidence)[]): (Drift | NoEvidence)[] {
  const logQ = benjaminiHochberg(drifts.map((d) => ('noEvidence' in d ? NaN : (d.logP ?? NaN))));
  return drifts.map((d, i) =>
    'noEvidence' in d ? d : { ...d, logQ: d.logP === null ? null : finite(logQ[i]!) },
  );
}

function present(column: ColumnCounts): number {
  if (column.type === 'number') return countedRows(column.counts);
  let rows = 0;
  for (const count of column.counts.values()) rows += count;
  return rows;
}

type None = (why: WhyNoEvidence) => NoEvidence;

/** How a test compares numbers, and categories; those of numbers alone leave categories to chi-squared. */
interface Comparison {
  numbers(reference: ValueCounts, candidate: ValueCounts, none: None): Drift | NoEvidence;
  categories?(paired: PairedRows): Drift;
}

/** How each test of the plan's vocabulary is computed. */
const comparisons: Record<AskedDriftTest, Comparison> = {
  ks: {
    numbers(reference, candidate) {
      const { d, logP } = ks(reference, candidate);
      return found('ks', d, logP);
    },
  },
  psi: {
    numbers: (reference, candidate) => psiDrift(quantileBins(reference, candidate)),
    categories: psiDrift,
  },
  js: {
    numbers: (reference, candidate) => jensenShannonDrift(quantileBins(reference, candidate)),
    categories: jensenShannonDrift,
  },
  wasserstein: {
    numbers(reference, candidate, none) {
      const { standardised } = wasserstein(reference, candidate);
      if (standardised === null) return none('referenceConstant');
      return found('wasserstein', standardised, ks(reference, candidate).logP);
    },
  },
};

function categoryDrift(reference: CategoryCounts, candidate: CategoryCounts, test: AskedDriftTest): Drift {
  const paired = pairCategories(reference.counts, candidate.counts);
  const measured = (comparisons[test].categories ?? chiSquaredDrift)(paired);
  const appeared = onlyIn(paired.categories, paired.candidate, paired.reference);
  const vanished = onlyIn(paired.categories, paired.reference, paired.candidate);
  return {
    ...measured,
    newCategories: appeared.named,
    vanishedCategories: vanished.named,
    ...(appeared.more > 0 && { moreNewCategories: appeared.more }),
    ...(vanished.more > 0 && { moreVanishedCategories: vanished.more }),
  };
}

function chiSquaredDrift({ reference, candidate }: PairedRows): Drift {
  return found('chi2', balancedCramersV(reference, candidate), chiSquared(reference, candidate).logP);
}

function psiDrift({ reference, candidate }: PairedRows): Drift {
  const n = sum(reference);
  const m = sum(candidate);
  const value = psi(reference, candidate, 0.5);
  const chance = psiByChance(reference.length, n, m);
  return { ...found('psi', value, psiLogP(value, reference.length, n, m)), chance };
}

function jensenShannonDrift({ reference, candidate }: PairedRows): Drift {
  return found('js', jensenShannon(reference, candidate), chiSquared(reference, candidate).logP);
}

function found(test: DriftTest, size: number, logP: number): Drift {
  return {
    test,
    size: finite(size),
    logP: finite(logP),
    logQ: null,
    chance: null,
    newCategories: [],
    vanishedCategories: [],
  };
}

/** Categories with rows on one side only, the most frequent first; of equal ones by name, whatever the order of rows. */
function onlyIn(categories: string[], here: number[], there: number[]): { named: string[]; more: number } {
  const only = categories
    .map((_, c) => c)
    .filter((c) => there[c] === 0)
    .sort((a, b) => here[b]! - here[a]! || byName(categories[a]!, categories[b]!));
  return {
    named: only.slice(0, MOST_NAMED).map((c) => categories[c]!),
    more: Math.max(0, only.length - MOST_NAMED),
  };
}

/** JSON has no infinity: a distance or a logarithm beyond the largest double is written as that. */
function finite(x: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, x));
}

function sum(rows: readonly number[]): number {
  let total = 0;
  for (const count of rows) total += count;
  return total;
}
