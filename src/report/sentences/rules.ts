import type { Rule } from '../../plan/plan.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { describeRule } from '../../plan/words.ts';
import type { Bounds, Expected, Finding } from '../../record/verdict.ts';
import { formatCount, formatExact, formatNumber, formatPercent } from '../../text/numbers.ts';

/** The bounds of a rule: `green when >= 0.8, red when <= 0.7`. Text of the plan. */
export function boundsText(bounds: Pick<Rule, 'green' | 'amber' | 'red'>): string {
  return describeRule(bounds);
}

/** The numbers that the value of a finding is compared with by its bounds. */
export function valuesOfBounds({ bounds }: Finding): number[] {
  return [bounds?.green, bounds?.amber, bounds?.red].flatMap((bound) => bound?.value ?? []);
}

/** The rule of a finding, its falls included; "" where it has none. */
export function ruleText(finding: Finding): string {
  return ruleClauses(finding).join('; ');
}

/** The same, clause by clause. */
export function ruleClauses(finding: Finding): string[] {
  const { bounds, expected } = finding;
  if (bounds !== null) return [boundsText(bounds), ...bounds.falls.map(fallText)].filter(Boolean);
  const fixed = fixedRule(finding);
  if (fixed !== null) return [fixed];
  return expected === null ? [] : [expectedText(expected, finding)];
}

function fallText({ from, amber, red }: Bounds['falls'][number]): string {
  const amounts = [amber && `amber from ${amber.text}`, red && `red from ${red.text}`].filter(Boolean);
  return `fall from ${from}: ${amounts.join(', ')}`;
}

/** Rules that are the same in every plan, by kind and aspect. */
const fixed: Record<string, string> = {
  'prediction/probabilities': 'scores lie in 0 to 1',
  'prediction/missing': 'every row has a prediction',
  'prediction/identical': 'predictions differ',
  'deployment/dependencies': 'dependencies stay the same',
  'feature/learnt-range': 'range and categories as in the reference',
  'feature/cardinality': 'as many distinct values as in the reference',
  'feature/constant': 'a feature varies',
  'input/duplicates': 'ids do not repeat',
  'input/vanished': 'columns stay the same',
  'input/appeared': 'columns stay the same',
  'input/missing': 'cells are missing no more than in the reference',
  'input/infinite': 'no cell is infinite',
  'input/reference/invalid': 'cells are of their column’s type',
  'input/placeholder': 'every row has a time',
  'input/reference/placeholder': 'every row has a time',
  'input/labels/unmatched': 'ids are written alike',
  'prediction/sum': 'scores of the classes sum to 1',
  'input/future': 'no row is from the future',
  'input/clock': 'hours of the day as in the reference',
};

function fixedRule({ kind, aspect, reasons }: Finding): string | null {
  if (kind === 'input' && aspect === 'invalid') {
    return reasons.some(({ reason }) => reason === 'cellsInvalid')
      ? 'cells are of their column’s type'
      : 'every row has a time';
  }
  const name = `${kind}/${aspect}`;
  return Object.hasOwn(fixed, name) ? fixed[name]! : null;
}

/** What a check asks for that is no bound on its value. */
function expectedText(expected: Expected, { kind, subject, aspect }: Finding): string {
  switch (expected.expected) {
    case 'range':
      return rangeText(expected);
    case 'one of': {
      const values = expected.values.join(aspect === 'version' ? ' or ' : ', ');
      if (aspect === 'version') return `${subject} is ${values}`;
      const more = expected.more > 0 ? ', …' : '';
      return aspect === 'host' ? `${subject} is ${values}${more}, all of them` : `one of ${values}${more}`;
    }
    case 'within': {
      const within = `within ${formatExact(expected.tolerance)}`;
      return aspect === 'changed' ? `answers as in the last review, ${within}` : `every answer ${within}`;
    }
    case 'relation':
      return relationText(expected);
    case 'sum':
      return `standardised falls, less ${formatNumber(expected.allowance)} each, add up to less than ${formatNumber(expected.threshold)}`;
    case 'evidence':
      return `evidence below ${formatNumber(expected.threshold)}, which chance alone reaches in at most ${formatPercent(expected.share)} of months`;
    case 'reviews':
      return `RED is left when its cause has been gone for ${formatCount(expected.reviews, 'review')} in a row`;
    case 'pace':
      return `${aspect === 'stale' ? 'new data' : 'a review'} ${paceText(expected.every)}`;
    case 'drift': {
      const { test, threshold, q } = expected;
      if (kind === 'review')
        return `PSI against the last review at least ${formatNumber(threshold)}, and more than chance makes`;
      return `${driftTests[test].title} >= ${formatExact(threshold)}${q === null ? '' : ` and q < ${formatExact(q)}`}`;
    }
    case 'association':
      return `no two columns that go together differently from the reference: w >= ${formatNumber(expected.threshold)} and beyond chance (${formatPercent(expected.alpha)} over all pairs)`;
    case 'error rate':
      return `no segment worse than the rest beyond chance (${formatPercent(expected.alpha)} over all that were searched)`;
  }
}

/** `>= 300, <= 850` */
export function rangeText({ min, max }: { min: number | null; max: number | null }): string {
  return [min === null ? '' : `>= ${formatExact(min)}`, max === null ? '' : `<= ${formatExact(max)}`]
    .filter(Boolean)
    .join(', ');
}

const relations = {
  same: 'the same as the base’s',
  'not lower': 'no lower than the base’s',
  'not higher': 'no higher than the base’s',
};

export function relationText({ relation, tolerance }: Extract<Expected, { expected: 'relation' }>): string {
  const within = tolerance > 0 ? `, within ${formatExact(tolerance)}` : '';
  return `the variant’s prediction must be ${relations[relation]}${within}`;
}

/** A frequency of the plan, as it follows "a review": `weekly`, `every 5 days`. */
export function paceText(every: string): string {
  return /^every/.test(every) || /ly$/.test(every) ? every : `every ${every}`;
}
