import type { Bound, Rule } from './plan.ts';

/** The rule as a verdict shows it: `green when >= 0.8, red when <= 0.7`. */
export function describeRule(rule: Pick<Rule, 'green' | 'amber' | 'red'>): string {
  const parts = (['green', 'amber', 'red'] as const).flatMap((level) => {
    const bound = rule[level];
    return bound === null ? [] : [`${level} when ${bound.text}`];
  });
  return parts.join(', ');
}

const operators: Record<Bound['operator'], string> = {
  '>=': 'at least',
  '>': 'above',
  '<=': 'at most',
  '<': 'below',
};

/** A bound in words: `at least 0.8`. */
export function describeBound(bound: Bound): string {
  return `${operators[bound.operator]} ${bound.text.slice(bound.operator.length).trim()}`;
}
