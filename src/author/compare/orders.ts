import type { Effect } from '../../plan/change.ts';
import type { Amount, Period } from '../../plan/plan.ts';

/** Compares two values of one setting that differ; null where the plan sets none. */
type Order = (before: unknown, after: unknown) => Effect;

const by = (strictness: (value: unknown) => number): Order => {
  return (before, after) => {
    const change = strictness(after) - strictness(before);
    return change > 0 ? 'stricter' : change < 0 ? 'laxer' : 'changed';
  };
};

const number = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);
const higher = by((value) => (value === null ? -Infinity : number(value)));
const lower = by((value) => (value === null ? -Infinity : -number(value)));
const on = by((value) => (value === true ? 1 : 0));
const shorter = by((value) => (value === null ? -Infinity : -(value as Period).milliseconds));
/** Nothing said raises AMBER where there are no labels, and a NOTE where there are. */
const raised = by((value) => ({ NOTE: 0, AMBER: 2, RED: 3 })[String(value)] ?? 1);

/** Of values that are allowed, fewer are stricter; null allows all. */
const fewer: Order = (before, after) => contained(after, before);
/** Of columns that are hidden, more are stricter. */
const more: Order = (before, after) => contained(before, after);

/** `stricter` where everything in `small` is in `large`, `laxer` the other way round. */
function contained(small: unknown, large: unknown): Effect {
  if (large === null) return 'stricter';
  if (small === null) return 'laxer';
  const [few, many] = [new Set(small as unknown[]), new Set(large as unknown[])];
  if ([...few].every((value) => many.has(value))) return 'stricter';
  return [...many].every((value) => few.has(value)) ? 'laxer' : 'changed';
}

const amount: Order = (before, after) => {
  if (before === null || after === null) return before === null ? 'stricter' : 'laxer';
  const [was, is] = [before as Amount, after as Amount];
  return was.relative === is.relative ? lower(was.value, is.value) : 'changed';
};

/**
 * How the settings of a plan are ordered, by the end of their place in it (`*` for the name of an entry). A setting that is
 * not here cannot be ordered, so that one which is new to the plan is never taken for harmless.
 */
const orders: Record<string, Order> = {
  review: shorter,
  within: shorter,
  'escalate.after': shorter,
  /** Of people who are told, more are stricter. */
  notify: more,
  gates: on,
  minCases: higher,
  'segments.minCases': lower,
  'segments.search': on,
  'segments.alpha': higher,
  raises: raised,
  onMiss: raised,
  'history.overdue': raised,
  'history.stale': raised,
  'features.*.min': higher,
  'features.*.max': lower,
  'features.*.values': fewer,
  'features.*.watched': on,
  'data.private': more,
  expect: fewer,
  'behaviour.*.expect': by((value) => (value === 'same' ? 1 : 0)),
  tolerance: lower,
  'drift.threshold': lower,
  'drift.q': higher,
  'history.leaveRedAfter': higher,
  'cusum.threshold': lower,
  'cusum.allowance': lower,
  'rollout.confidence': higher,
  'operations.*.asWritten': by((value) => (value === true ? 0 : 1)),
  'operations.*.objective': higher,
  'laggingHost.times': lower,
  'rollout.approval': on,
  'rollout.requires': by((value) => (value === null ? 0 : 1)),
  margin: lower,
  'auroc.cases': higher,
  'falls.*.amber': amount,
  'falls.*.red': amount,
};

/** The effect of a change at a place, such as `features.*.min`. */
export function effectOf(place: string[], before: unknown, after: unknown): Effect {
  for (let from = 0; from < place.length; from++) {
    const key = place.slice(from).join('.');
    if (Object.hasOwn(orders, key)) return orders[key]!(before, after);
  }
  return 'changed';
}
