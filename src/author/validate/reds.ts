import { countOutcome } from '../../count/answers/outcome.ts';
import type { OutcomeCounts } from '../../count/counts.ts';
import { judgeMetrics } from '../../judge/performance/metrics.ts';
import type { RuledMetric } from '../../judge/performance/ruled.ts';
import type { Fall, Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { mulberry32 } from '../../statistics/random.ts';
import type { Alarm, LabelledRows, RuledPart } from './alarms.ts';
import { drawn, referencesDrawn, reviewsDrawn, ruled, taken } from './resample.ts';

/** How often the bounds of a gating rule, or one of its falls, are RED; null where that is not known. */
export type Reds = (alarm: Pick<Alarm, 'part' | 'level' | 'fall'>) => number | null;

/** A drawn set, by the parts of the plan. */
type Drawn = (part: RuledPart) => OutcomeCounts;

/**
 * How often an unchanged model is RED with confidence by each gating rule, in reviews that are drawn, with a fixed seed, from the cases of the
 * reference. All rules are judged together: the gate tests them in one family, so that rules which go together prove more than each
 * would at the strictest confidence. Edge cases are drawn with the whole. null as written, and where nothing can be drawn.
 */
export function resampledReds(
  plan: Plan,
  parts: RuledPart[],
  rows: LabelledRows,
  cases: number,
): Reds | null {
  const gating = parts.filter(
    ({ rule, outcome }) =>
      rule.gates && outcome !== null && (rule.red !== null || rule.falls.some(({ red }) => red !== null)),
  );
  const reviews = reviewsDrawn(cases);
  const size = rows.whole.actual.length;
  if (plan.confidence === null || gating.length === 0 || size === 0 || reviews === null) return null;
  const draw = drawer(gating, rows);
  const many = referencesDrawn(size, reviews);
  const earlier: Drawn[] =
    many > 0 ? Array.from({ length: many }, () => draw(size)) : [({ outcome }) => outcome!];
  const own = Math.round(cases);
  const hasLast = gating.some(({ rule }) => rule.falls.some(({ from }) => from === 'last review'));
  const raised = new Map<string, number>();
  const key = (part: RuledPart, from: Fall['from'] | null) => `${parts.indexOf(part)} ${from}`;
  for (let review = 0; review < reviews; review++) {
    const sets = {
      reference: earlier[review % earlier.length]!,
      last: hasLast ? draw(own) : null,
      candidate: draw(own),
    };
    const tested = gating.flatMap((part) => testsOf(part, sets));
    const metrics = tested.map(({ metric }) => metric);
    judgeMetrics(plan, metrics).forEach(({ reasons }, i) => {
      for (const reason of reasons) {
        if (reason.reason !== 'provenRed') continue;
        const one = key(tested[i]!.part, reason.claim?.from ?? null);
        raised.set(one, (raised.get(one) ?? 0) + 1);
      }
    });
  }
  return ({ part, level, fall }) =>
    level === 'RED' && gating.includes(part)
      ? (raised.get(key(part, fall?.from ?? null)) ?? 0) / reviews
      : null;
}

/** Draws sets of so many cases. */
function drawer(parts: RuledPart[], { whole, edgeCases }: LabelledRows): (cases: number) => Drawn {
  const random = mulberry32(1);
  const scored = parts.some(({ rule }) => metricNames[rule.metric].needs === 'scores');
  const edges = [...new Set(parts.map(({ edge }) => edge))];
  return (cases) => {
    const places = drawn(whole, cases, random);
    const answers = taken(whole, places, scored);
    const outcomes = new Map(
      edges.map((edge): [number | null, OutcomeCounts] => {
        const within = edge === null ? null : edgeCases[edge]!.within;
        return [edge, countOutcome(answers, within && Uint8Array.from(places, (place) => within[place]!))];
      }),
    );
    return ({ edge }) => outcomes.get(edge)!;
  };
}

/** What the gate tests of a rule, all in one family: it against the reference, and its falls from the last review. */
function testsOf(
  part: RuledPart,
  { reference, last, candidate }: { reference: Drawn; last: Drawn | null; candidate: Drawn },
): { part: RuledPart; metric: RuledMetric }[] {
  const found = [{ part, metric: ruled(part, reference(part), candidate(part), 'reference') }];
  const falls = part.rule.falls.filter(({ from }) => from === 'last review');
  if (last === null || falls.length === 0) return found;
  const rule = { ...part.rule, green: null, amber: null, red: null, falls };
  return [...found, { part, metric: ruled({ ...part, rule }, last(part), candidate(part), 'last review') }];
}
