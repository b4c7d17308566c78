import { labelledRows, takeCases } from '../count/cases.ts';
import { answerSets, type ReviewCounts, reviewCounts } from '../count/index.ts';
import { parseConditions } from '../data/condition/condition.ts';
import { operationConditions } from '../data/operation-columns.ts';
import { readSets, type Sets } from '../data/sets.ts';
import { needed } from '../engine/evidence.ts';
import { type LocalOptions, openLocal } from '../engine/local/evidence.ts';
import { type OperationsFile, readOperations } from '../operations/read.ts';
import { hasPlaceholder, placeholder, placeholderLine } from '../plan/placeholder.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { degradationOf } from './degradation.ts';
import type { Ability, Reviews, Warning } from './validate/ability.ts';
import { type LabelledRows, partsOf, type RuledPart } from './validate/alarms.ts';
import { assumedDegradation } from './validate/assumed.ts';
import { adviseOnDrift } from './validate/drift.ts';
import { type Messages, messagesOf } from './validate/messages.ts';
import { learntDegradation, metricAbilities } from './validate/metrics.ts';
import { adviseOnOperations } from './validate/operations.ts';
import { adviseOnOwnData, judgeOwnData, type OwnData } from './validate/own-data.ts';
import { reviewsOf } from './validate/reviews.ts';
import { type RolloutAbility, rolloutAbility } from './validate/rollout.ts';
import { shareAbilities } from './validate/shares.ts';
import { noteOnSums } from './validate/sums.ts';
import { noteOnWindows } from './validate/windows.ts';

export interface ValidateOptions {
  plan: string;
  /** Files of the reference set; none: what can be said without it. */
  reference: string[];
  /** Labelled cases, in each review or in a length of time (`week`, `2 weeks`); null: see `reviewsOf`. */
  cases: { cases: number; per: string | null } | null;
  /** Share of positive cases, for want of a reference. */
  positives: number | null;
  now: Date;
  /** Measures of the service that were fetched, to say how many requests there are. */
  operations?: string[];
}

/** Whether a plan can do its job. Can be written as JSON. */
export interface Validation {
  version: 1;
  plan: string;
  file: string;
  /** Whether levels need proof, at this confidence; null: as written. */
  confidence: number | null;
  /** null: nothing tells how many cases there are, so that only the grammar was judged. */
  reviews: Reviews | null;
  /** Rows of the reference; null without one. */
  reference_rows: number | null;
  rules: Ability[];
  /** At most this chance that some gating metric rule is raised in a review of an unchanged model. */
  false_alarm: number | null;
  rollout: RolloutAbility | null;
  /** What the plan says of the reference itself; null without one. */
  own_data: OwnData | null;
  /** How many messages a year an unchanged model would send; null: nobody is told, or nothing tells how often. */
  messages: Messages | null;
  /** How often falls that add up over reviews alarm by chance; null where they are not summed. */
  between_reviews: string | null;
  warnings: Warning[];
  notes: string[];
}

/**
 * Judges a plan before it judges a model: how often its rules would be raised by chance, what they can find, and how many
 * cases they need.
 *
 * @throws {PlanError} when the plan is broken; {Refusal} when the reference cannot be read by it.
 */
export async function validatePlan(options: ValidateOptions, reading: Reading = {}): Promise<Validation> {
  const plan = await readPlan(options.plan);
  await parseConditions(plan.edgeCases.map(({ where }) => where));
  await operationConditions(plan);
  const file = options.operations?.length ? await readOperations(options.operations) : null;
  const learnt = options.reference.length > 0 ? await learn(plan, options, reading) : null;
  const validation = judgePlan(plan, learnt, options, file);
  // A broken rule would be told of many times; and without labels there is nothing to backtest.
  if (!learnt || learnt.counts.reference.labelled === 0) return validation;
  const own = await judgeOwnData(plan, learnt.sets);
  return {
    ...validation,
    own_data: own,
    messages: messagesOf(plan, own),
    warnings: [...validation.warnings, ...adviseOnOwnData(plan, own, validation.warnings)],
  };
}

/** The same of a plan and a reference that have been read. */
export function judgePlan(
  plan: Plan,
  learnt: Learnt | null,
  { cases, positives }: Pick<ValidateOptions, 'cases' | 'positives'>,
  file: OperationsFile | null = null,
): Validation {
  const reference = learnt?.counts.reference ?? null;
  const reviews = reviewsOf(plan, cases, reference);
  const service = adviseOnOperations(plan, reviews, file);
  const validation: Validation = {
    version: 1,
    plan: plan.name,
    file: plan.source.file,
    confidence: plan.confidence,
    reviews,
    reference_rows: reference?.rows ?? null,
    rules: [],
    false_alarm: null,
    rollout: null,
    own_data: null,
    messages: null,
    between_reviews: noteOnSums(plan),
    warnings: [...adviseOnPlaceholders(plan), ...adviseOnNothing(plan), ...service.warnings],
    notes: service.notes,
  };
  if (reviews === null) return validation;
  const add = (found: { abilities: Ability[]; warnings: Warning[] }) => {
    validation.rules.push(...found.abilities);
    validation.warnings.push(...found.warnings);
  };
  const parts = partsOf(plan, reference, learnt?.rows);
  const assumed = (part: RuledPart) => assumedDegradation(part, positives);
  const learning = reference ? learntDegradation : assumed;
  const metrics = metricAbilities(plan, parts, reviews, learnt?.rows ?? null, learning);
  add(metrics);
  validation.false_alarm = metrics.falseAlarm;
  const windows = noteOnWindows(plan, validation.false_alarm);
  if (windows !== null) validation.notes.push(windows);
  addRollout(plan, validation, learnt, assumed, parts);
  if (!learnt) return validation;
  if (plan.data.group !== null) {
    validation.notes.push(
      `Rows of one ${plan.data.group} are taken to be independent here. Where they are alike, false alarms are more frequent, and more cases are needed.`,
    );
  }
  add(shareAbilities(plan, learnt.features, learnt.counts, reviews));
  const drift = adviseOnDrift(plan, learnt.features, learnt.counts, reviews);
  validation.warnings.push(...drift.warnings);
  if (drift.note !== null) validation.notes.push(drift.note);
  return validation;
}

function addRollout(
  plan: Plan,
  validation: Validation,
  learnt: { counts: ReviewCounts } | null,
  assumed: (part: RuledPart) => ReturnType<typeof assumedDegradation>,
  parts: RuledPart[],
): void {
  if (!plan.rollout?.auroc) return;
  const ruled = parts.find(({ rule, where }) => rule.metric === 'auroc' && where === null);
  const degradation = learnt
    ? degradationOf('auroc', null, learnt.counts.reference.outcome)
    : ruled
      ? assumed(ruled)
      : 'without a reference its doubt is not known; name one with --reference';
  const found = typeof degradation === 'string' ? null : rolloutAbility(plan, degradation);
  if (found) {
    validation.rollout = found.ability;
    validation.warnings.push(...found.warnings);
  } else {
    const message = `Nothing can be said of the look at the AUROC: ${degradation}.`;
    validation.warnings.push({ check: 'rollout/auroc', plan_line: plan.rollout.auroc.line, message });
  }
}

/** What the reference says of a plan. */
export interface Learnt {
  features: Feature[];
  counts: ReviewCounts;
  rows: LabelledRows;
  /** It stands on both sides. */
  sets: Sets;
}

type Reading = Omit<LocalOptions, 'now'>;

/** The reference, read as the plan has it; it stands on both sides, because counting asks for two. Rows are read again: threads keep theirs. */
export async function learn(
  plan: Plan,
  { reference, now }: Pick<ValidateOptions, 'reference' | 'now'>,
  reading: Reading = {},
): Promise<Learnt> {
  const files = { reference, candidate: reference, labels: [] };
  const evidence = await openLocal(plan, files, { ...reading, now, mayLack: true });
  const answers = needed(await evidence.counts(), 'count the reference');
  const { totals } = needed(await evidence.summaries(), 'count columns');
  await evidence.close();
  const sets = await readSets(plan, files, { mayLack: true });
  return {
    features: evidence.features,
    counts: reviewCounts(answers, totals),
    rows: labelledRowsOf(plan, sets, now),
    sets,
  };
}

function labelledRowsOf(plan: Plan, sets: Sets, now: Date): LabelledRows {
  const { answers, table } = answerSets(plan, sets, now).reference;
  const labelled = labelledRows(answers);
  return {
    whole: takeCases(answers, labelled, null),
    edgeCases: sets.edgeCases.map((condition) => {
      const selected = condition.select(table);
      const own = labelled.filter((row) => selected[row] !== 0);
      return {
        cases: takeCases(answers, own, null),
        within: Uint8Array.from(labelled, (row) => selected[row]!),
      };
    }),
  };
}

/** A plan that judges no performance calls a model GREEN that tosses coins. */
function adviseOnNothing({ metrics, edgeCases, rollout }: Plan): Warning[] {
  const rules = [...metrics, ...edgeCases.flatMap((edge) => edge.metrics)];
  if (rollout || rules.some(({ gates }) => gates)) return [];
  const message =
    'Nothing in this plan says how right the model must be: a model that is no better than guessing would be GREEN. Add a rule under metrics.';
  return [{ check: 'plan', plan_line: null, message }];
}

function adviseOnPlaceholders(plan: Plan): Warning[] {
  if (!hasPlaceholder(plan)) return [];
  const message = `"${placeholder}" still stands where people are to say what is done, by whom and by when.`;
  return [{ check: 'plan', plan_line: placeholderLine(plan), message }];
}
