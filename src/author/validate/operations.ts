import { leastBlocks, leastRows } from '../../count/operations/blocks.ts';
import { leastBeyond } from '../../measure/operations/percentile.ts';
import type { OperationsFile } from '../../operations/read.ts';
import { isFetched, type OperationRule } from '../../plan/operations.ts';
import type { Bound, Plan } from '../../plan/plan.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import type { Reviews, Warning } from './ability.ts';

/** The confidence that is meant where a plan asks for none. */
const usual = 0.95;

/** What the measures of the service can show: how many requests a bound takes to prove, and what proves nothing. */
export function adviseOnOperations(
  plan: Plan,
  reviews: Reviews | null,
  file: OperationsFile | null,
): { warnings: Warning[]; notes: string[] } {
  const warnings: Warning[] = [];
  const notes: string[] = [];
  for (const rule of plan.operations.filter(({ gates }) => gates)) {
    const warn = (message: string) =>
      warnings.push({ check: `operations/${rule.name}`, plan_line: rule.line, message });
    const proof = plan.confidence !== null && !rule.asWritten;
    if (rule.measures.kind === 'value' && proof)
      warn(
        'A plain value proves nothing, so that it is never GREEN while the plan asks for confidence. Add every: for values over time, measure good: and total:, or write as_written: true.',
      );
    const have = casesOf(rule, reviews, file);
    const needs =
      rule.measures.kind === 'quantile'
        ? percentileNeeds(rule.measures.quantile)
        : faultless(rule, plan.confidence ?? usual);
    if (needs === null) continue;
    const what = isFetched(rule.measures) ? 'requests' : 'rows';
    const has = have === null ? '' : `; you have ${formatNumber(have)}`;
    if (rule.measures.kind === 'quantile') {
      if (have !== null && have < needs)
        warn(
          `The ${formatPercent(rule.measures.quantile)} percentile needs ${formatNumber(needs)} rows in a review${has}. With fewer there is no evidence, which is AMBER.`,
        );
      continue;
    }
    const said = `${needsText(rule)} needs ${formatNumber(needs)} ${what} without a fault to prove at ${formatPercent(plan.confidence ?? usual)} confidence${has}.`;
    if (proof && have !== null && have < needs)
      warn(`${said} It can never be GREEN: judge it over a longer time, or ask for less.`);
    else if (have === null || have < needs) notes.push(`operations/${rule.name}: ${said}`);
  }
  return { warnings, notes };
}

/** `99.99 %`, of what must be good. */
function needsText(rule: OperationRule): string {
  return formatPercent(1 - badAllowed(rule)!);
}

/** Requests without a fault of which a bound is proven: ln(1 − confidence) / ln(bound). null where a rule allows no such number. */
function faultless(rule: OperationRule, confidence: number): number | null {
  const bad = badAllowed(rule);
  if (bad === null || !(bad > 0 && bad < 1)) return null;
  return Math.ceil(Math.log(1 - confidence) / Math.log1p(-bad) - 1e-9);
}

/** The share of bad ones that GREEN allows; null: the rule is no share, or has no such bound. */
function badAllowed({ measures, objective, green, amber, red }: OperationRule): number | null {
  if (measures.kind !== 'share' && measures.kind !== 'ratio') return null;
  const bound = green ?? amber ?? red;
  if (bound === null) return null;
  if (objective !== null) return isAbove(bound, green) ? (1 - objective) * (1 - bound.value) : null;
  return isAbove(bound, green) ? 1 - bound.value : bound.value;
}

/** Whether GREEN lies above the bound. */
function isAbove({ operator }: Bound, green: Bound | null): boolean {
  return operator.startsWith('>') === (green !== null);
}

/** Rows of which a percentile has an interval with both ends, and blocks of time enough. */
function percentileNeeds(share: number): number {
  return Math.max(leastBlocks * leastRows, Math.ceil(leastBeyond / Math.min(share, 1 - share) - 1e-9));
}

function casesOf(rule: OperationRule, reviews: Reviews | null, file: OperationsFile | null): number | null {
  if (!isFetched(rule.measures)) return reviews?.cases ?? null;
  const lines = file?.byName.get(rule.name);
  if (lines === undefined) return null;
  return Math.round(lines.reduce((sum, { counts }) => sum + (counts?.total ?? 0), 0));
}
