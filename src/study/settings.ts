import type { Amount, Plan } from '../plan/plan.ts';
import { isMetric, metricNames } from '../plan/vocabulary/metrics.ts';
import { readAmount } from '../plan/vocabulary/terms.ts';
import { Refusal } from '../refusal.ts';
import { nearest } from '../text/nearest.ts';
import type { Measure } from './models.ts';

/** The metric that counts: the one named, or the plan's first that gates. */
export function measureOf({ metrics, source, data }: Plan, name: string | null): Measure {
  const rule =
    name === null
      ? (metrics.find(({ gates }) => gates) ?? metrics[0])
      : metrics.find(({ metric }) => metric === name);
  if (rule) return { metric: rule.metric, one: rule.class };
  if (name === null)
    throw new Refusal(
      `${source.file}: no metric is named, so there is nothing to compare by. Name one under "metrics:", or give --metric.`,
    );
  if (isMetric(name) && metricNames[name].tasks.includes(data.task)) return { metric: name, one: null };
  const fit = Object.entries(metricNames).flatMap(([one, { tasks }]) =>
    tasks.includes(data.task) ? [one] : [],
  );
  const meant = nearest(name, fit);
  throw new Refusal(
    `--metric "${name.slice(0, 40)}" is no metric of a ${data.task} task.${meant === null ? '' : ` Was "${meant}" meant?`}`,
  );
}

/** How far from the best is near enough: as given, as the plan's retraining says, or the fall from the reference that the plan minds. */
export function marginOf(
  { metrics, retraining, source }: Plan,
  { metric, one }: Measure,
  text: string | null,
): Amount {
  if (text !== null) {
    const amount = readAmount(text.trim());
    if (amount !== null && amount.value > 0) return amount;
    throw new Refusal(
      `--margin "${text.slice(0, 40)}" is no amount above zero, such as 0.01, or 2% of the best.`,
    );
  }
  if (retraining?.margin) return retraining.margin;
  const rule = metrics.find((known) => known.metric === metric && known.class === one);
  const fall = rule?.falls.find(({ from }) => from === 'reference') ?? rule?.falls[0];
  const found = fall?.amber ?? fall?.red;
  if (found) return found;
  throw new Refusal(
    `${source.file}: the plan does not say how far from the best is near enough. Give --margin, such as 0.01, or add "margin:" under "retraining:", or falls to the metric ${metric}.`,
  );
}
