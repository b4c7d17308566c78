import type { Path, PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { DataRoles, DriftRules, Feature } from '../plan.ts';
import { readPeriod, readShare } from '../vocabulary/terms.ts';
import { rule } from './metrics.ts';

type WrittenFeature = NonNullable<WrittenPlan['data']['features']>[string];

export function normaliseData({ data }: WrittenPlan, document: PlanDocument): DataRoles {
  /** Labels as they stand in the plan: `01` stays `01`. */
  const cell = (key: 'positive' | 'negative') =>
    data[key] === undefined ? null : document.text(['data', key]);
  return {
    task: data.task,
    id: data.id ?? null,
    time: data.time ?? null,
    timeZone: data.time_zone ?? 'UTC',
    label: data.label,
    positive: cell('positive'),
    negative: cell('negative'),
    classes: data.classes?.map((_, index) => document.text(['data', 'classes', index])) ?? null,
    score: data.score ?? null,
    scores: data.scores === undefined ? null : Object.assign(Object.create(null), data.scores),
    threshold: data.threshold === undefined ? 0.5 : readShare(data.threshold)!,
    ...(data.costs && {
      costs: { falsePositive: data.costs.false_positive, falseNegative: data.costs.false_negative },
    }),
    prediction: data.prediction ?? null,
    group: data.group ?? null,
    labelsAfter: data.labels_after === undefined ? null : readPeriod(data.labels_after),
    answers: answersOf(data.answers, document),
    ...(data.format && { format: Object.assign(Object.create(null), data.format) }),
    ...(data.log && {
      log: { format: data.log.format, columns: Object.assign(Object.create(null), data.log.columns) },
    }),
    private: data.private ?? [],
    ignored: data.ignored ?? [],
  };
}

/** Labels as they stand in the plan. */
function answersOf(written: WrittenPlan['data']['answers'], document: PlanDocument): DataRoles['answers'] {
  if (written === undefined) return null;
  const entries = Object.keys(written).map(
    (said) => [said, document.text(['data', 'answers', said])] as const,
  );
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

export function normaliseFeatures({ data }: WrittenPlan, document: PlanDocument): Feature[] {
  return Object.entries(data.features ?? {}).map(([name, written]) => {
    const path: Path = ['data', 'features', name];
    const map: Exclude<WrittenFeature, string> = typeof written === 'string' ? { type: written } : written;
    return {
      name,
      type: featureType(map),
      min: map.min ?? null,
      max: map.max ?? null,
      values: map.values?.map((_, index) => document.text([...path, 'values', index])) ?? null,
      missing: rule(map.missing, [...path, 'missing'], document),
      drift: map.drift === undefined ? null : driftOf(map.drift, document.atKey([...path, 'drift']).line),
      watched: map.watched ?? true,
      line: document.atKey(path).line,
    };
  });
}

/** The type that a feature's map says or implies. */
function featureType({ type, values }: Exclude<WrittenFeature, string>): Feature['type'] {
  return type ?? (values === undefined ? 'number' : 'category');
}

function driftOf(
  written: NonNullable<Exclude<WrittenFeature, string>['drift']>,
  line: number,
): Partial<DriftRules> {
  return {
    ...(written.test === undefined ? {} : { test: written.test }),
    ...(written.threshold === undefined ? {} : { threshold: written.threshold }),
    ...(written.raises === undefined ? {} : { raises: written.raises }),
    line,
  };
}
