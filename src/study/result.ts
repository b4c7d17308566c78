import type { EdgeCases, Helped } from './edge-cases.ts';
import { sentenceOf } from './report/sentence.ts';
import type { PolicyResult, Retraining } from './shape.ts';
import type { Played, Study } from './study.ts';
import { iso } from './timeline.ts';

const DAY = 86_400_000;

/** A study as retraining.json holds it. `remarks`: what whoever made it has to say. */
export function resultOf(study: Study, remarks: string[] = []): Retraining {
  const { log, settings, timeline, choice, compared, confirmation, benefit } = study;
  const { plan, times, table, labelled } = log;
  const name = (place: number | null | undefined) =>
    place == null ? null : study.policies[compared[place]!]!.policy.name;
  const isContradicted = confirmation?.answer === 'contradicted';
  const recommended = isContradicted ? null : name(choice?.recommended);
  const result: Retraining = {
    version: 1,
    plan: plan.name,
    plan_sha256: plan.source.sha256,
    greenlight: study.version,
    metric: settings.measure.metric,
    class: settings.measure.one,
    margin: study.margin,
    confidence: 1 - settings.alpha,
    data: {
      rows: table.rows,
      labelled: labelled.reduce((sum, one) => sum + one, 0),
      from: iso(times[0]!),
      to: iso(times.at(-1)!),
      sha256: table.source.sha256,
      labels_after_days: plan.data.labelsAfter === null ? null : plan.data.labelsAfter.milliseconds / DAY,
    },
    timeline: {
      first_training: iso(timeline.days[0]!),
      period_days: timeline.grid / DAY,
      periods: study.weights.length,
      left_out: study.leftOut,
      held_out: timeline.days.length - 1 - timeline.held,
    },
    answer: {
      status: isContradicted ? 'contradicted' : recommended === null ? 'undecided' : 'decided',
      sentence: '',
      recommended,
      proven: name(choice?.proven),
      open: choice?.open.map((place) => name(place)!) ?? [],
      days_needed: choice?.needed == null ? null : (choice.needed * timeline.grid) / DAY,
      benefit:
        benefit === null || recommended === null
          ? null
          : {
              over: study.policies[benefit.over]!.policy.name,
              value: benefit.value,
              interval: finite(benefit.interval),
            },
    },
    confirmation: confirmation && { ...confirmation, deficit: bounded(confirmation.deficit) },
    cost: costOf(study),
    policies: study.policies.map((_, place) => policyOf(study, place)),
    ageing: study.ageing.map(({ window, found }) => ({
      window: window.name,
      ages: found.ages,
      seasons: found.seasons,
      curve: found.curve.map(({ age, loss, interval, periods }) => ({
        age_days: (age * timeline.grid) / DAY,
        loss,
        interval: [interval[0], interval[1]],
        periods,
      })),
      raw: found.raw.map(({ age, value }) => ({ age_days: (age * timeline.grid) / DAY, value })),
      fresh: found.fresh,
    })),
    edge_cases: edgeCasesOf(study),
    trainings: study.models
      .all()
      .map(({ key, training, trained }) => ({
        window: key.window.name,
        variant: key.variant,
        day: iso(training.day),
        rows: training.train.length,
        answered: table.rows - training.from,
        seconds: 'failed' in trained ? null : trained.seconds,
        cached: !('failed' in trained) && trained.cached,
        failed: 'failed' in trained ? trained.failed : null,
      }))
      .sort(
        (a, b) =>
          (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
          windowOrder(study, a.window) - windowOrder(study, b.window) ||
          (a.variant < b.variant ? -1 : 1),
      ),
    remarks: [...remarksOf(study), ...remarks],
  };
  result.answer.sentence = sentenceOf(result);
  return result;
}

function windowOrder({ settings }: Study, name: string): number {
  return settings.windows.findIndex((window) => window.name === name);
}

function policyOf(study: Study, place: number): PolicyResult {
  const { policy, serving, costs, values } = study.policies[place]!;
  const at = study.compared.indexOf(place);
  const choice = at < 0 ? null : study.choice;
  return {
    policy: policy.name,
    window: policy.window.name,
    cadence: policy.cadence.name,
    standing: standingOf(study, at),
    value: choice === null ? null : mean(values.slice(0, study.timeline.held)),
    held_value: choice === null ? null : mean(values.slice(study.timeline.held)),
    deficit: choice === null ? null : bounded(choice.compared.deficits[at]!),
    retrainings: 'failed' in serving ? null : serving.retrainings,
    trainings_a_year: costs?.trainingsAYear ?? null,
    cost: costs?.cost ?? null,
    failed: 'failed' in serving ? serving.failed : null,
  };
}

function standingOf({ choice, confirmation }: Study, at: number): PolicyResult['standing'] {
  if (at < 0 || choice === null) return 'empty';
  if (at === choice.recommended && confirmation?.answer !== 'contradicted') return 'recommended';
  if (choice.within.includes(at)) return 'within';
  return choice.notWorse.includes(at) ? 'open' : 'worse';
}

/** Periods by their cases. */
function mean(values: Played['values']): number | null {
  const known = values.filter((value) => value !== null);
  const cases = known.reduce((sum, value) => sum + value.cases, 0);
  return cases === 0 ? null : known.reduce((sum, { value, cases: own }) => sum + (value * own) / cases, 0);
}

function bounded({ value, lower, upper }: { value: number; lower: number; upper: number }) {
  return { value, lower: Number.isFinite(lower) ? lower : 0, upper: Number.isFinite(upper) ? upper : null };
}

function finite([lower, upper]: [number, number]): [number, number] {
  return [
    Number.isFinite(lower) ? lower : -Number.MAX_VALUE,
    Number.isFinite(upper) ? upper : Number.MAX_VALUE,
  ];
}

function costOf({ settings: { cost } }: Study): Retraining['cost'] {
  if (cost.by === 'price') return { by: 'price', unit: cost.unit, price: cost.price };
  return { by: cost.by, unit: cost.by === 'seconds' ? 'seconds' : 'trainings', price: null };
}

function edgeCasesOf({ edgeCases, policies }: Study): Retraining['edge_cases'] {
  if (edgeCases === null) return null;
  const { found, policy } = edgeCases;
  const about = { policy: policies[policy]!.policy.name };
  if ('failed' in found)
    return {
      ...about,
      condition: '',
      rows: 0,
      answered: 0,
      on_them: null,
      on_others: null,
      failed: found.failed,
    };
  const { condition, rows, answered, onThem, onOthers }: EdgeCases = found;
  const told = (helped: Helped | null) => helped && { ...helped, interval: finite(helped.interval) };
  return {
    ...about,
    condition,
    rows,
    answered,
    on_them: told(onThem),
    on_others: told(onOthers),
    failed: null,
  };
}

function remarksOf(study: Study): string[] {
  const { log, timeline, settings, leftOut } = study;
  const longest = Math.max(...settings.windows.map(({ length }) => length ?? 0));
  const before = timeline.days[0]! - log.times[0]! - (log.plan.data.labelsAfter?.milliseconds ?? 0);
  return [
    ...(log.plan.data.labelsAfter === null
      ? [
          'The plan does not say how long labels take (labels_after), so every label was taken to be known at once. Where they come later, models are older than they look here.',
        ]
      : []),
    ...(longest > before + DAY
      ? [
          `The log is short: the first trainings had ${Math.max(0, Math.floor(before / DAY))} days of labels, fewer than the longest window.`,
        ]
      : []),
    ...(timeline.held === timeline.days.length - 1
      ? ['Too few periods: none was held out, and nothing confirms the choice.']
      : []),
    ...(leftOut > 0
      ? [`${leftOut} periods were left out: the metric is undefined there, for want of cases.`]
      : []),
  ];
}
