import type { Path } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { Amount } from '../plan.ts';
import type { Partly } from '../structure.ts';
import { readAmount } from '../vocabulary/terms.ts';
import type { Reporter } from './report.ts';
import type { Quantity } from './rules.ts';

export type WrittenMetricRule = Partly<
  Exclude<NonNullable<NonNullable<WrittenPlan['metrics']>['auroc']>, unknown[]>
>;

/** Checks a metric's triggers: a fall that cannot happen, or that raises the milder level later than the graver one. */
export function checkFalls(rule: WrittenMetricRule, quantity: Quantity, path: Path, report: Reporter): void {
  rule.falls?.forEach((fall, index) => {
    if (fall === undefined) return;
    const at = [...path, 'falls', index];
    const read = (key: 'amber' | 'red') => (fall[key] === undefined ? null : readAmount(fall[key]));
    const amber = read('amber');
    const red = read('red');
    if (!report.written([...at, 'amber']) && !report.written([...at, 'red'])) {
      report.value(at, 'the trigger raises nothing. Add amber or red with an amount, such as red: 10%.');
    }
    for (const [key, amount] of [['amber', amber] as const, ['red', red] as const]) {
      const message = amount === null ? null : impossible(amount, quantity);
      if (message !== null) report.value([...at, key], `${key}: ${message}`);
    }
    if (amber !== null && red !== null && amber.relative === red.relative && amber.value >= red.value) {
      const message = `amber ${amber.text} is not below red ${red.text}, so amber is never reached. ${amber.value > red.value ? 'Are the two swapped?' : 'Let amber begin earlier.'}`;
      report.value([...at, 'amber'], message);
    }
  });
}

function impossible(amount: Amount, { title, range, better }: Quantity): string | null {
  if (amount.relative && better === 'higher' && range[0] === 0 && amount.value > 1) {
    return `${title} cannot fall by more than 100%, and ${amount.text} is asked for.`;
  }
  const width = range[1] - range[0];
  if (!amount.relative && amount.value > width) {
    const hint = amount.value <= 100 && width <= 2 ? ` Did you mean ${amount.text}%?` : '';
    return `${title} lies between ${range[0]} and ${range[1]}, so it cannot worsen by ${amount.text} points.${hint}`;
  }
  return null;
}
