import { basename, dirname, resolve } from 'node:path';
import { doublesOf } from '../data/column/numbers.ts';
import { expandFiles } from '../data/files.ts';
import { readTable } from '../data/read.ts';
import type { SetOptions } from '../data/sets.ts';
import { needed } from '../engine/evidence.ts';
import { openLocal } from '../engine/local/evidence.ts';
import { parsePlan } from '../plan/parse.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { type DraftFacts, writeDraft } from './init/draft.ts';
import { formatsIn } from './init/formats.ts';
import type { Ask, Overrides } from './init/overrides.ts';
import { paceOf } from './init/pace.ts';
import { resampledReach } from './init/resampled.ts';
import { findRoles, type Roles } from './init/roles.ts';
import { draftRules, metricsFor } from './init/rules.ts';
import { sketchColumns, textsOf } from './init/sketch.ts';

export interface InitOptions {
  reference: string[];
  /** What the plan is called; null: after the reference. */
  name: string | null;
  overrides: Overrides;
  /** null: nobody is there to ask. */
  ask: Ask;
  now: Date;
}

export interface Draft {
  /** The plan's text, which has been parsed. */
  text: string;
  plan: Plan;
  roles: Roles;
  /** From which score on it is the positive class; null: nothing is decided by the score. */
  threshold: number | null;
  /** Why no bound could be told, so that only a fall from the reference is judged; null: there are bounds. */
  weakness: string | null;
}

/**
 * Drafts a plan from a reference set: what its columns are for, what the model did on it, and rules made from that.
 *
 * @throws {Refusal} when the reference cannot be read, or when it does not show what the model said and what was right.
 */
export async function draftPlan(options: InitOptions, reading: SetOptions = {}): Promise<Draft> {
  const files = await expandFiles(options.reference);
  const plain = await readTable(files, { columns: [], others: 'auto' }, reading);
  const formats = formatsIn(plain);
  // Columns that are written in a way of their own are read again, as what they are.
  const table =
    formats.length === 0 ? plain : await readTable(files, { columns: formats, others: 'auto' }, reading);
  const columns = sketchColumns(table).filter(isNameable);
  const roles = await findRoles(columns, options.overrides, options.ask);
  const labels = textsOf(roles.label).filter((text) => text !== '');
  refuseFew(roles.label.name, labels.length);
  const positives = roles.positive ? labels.filter((text) => text === roles.positive!.text).length : 0;
  const rare = roles.positive
    ? Math.min(positives, labels.length - positives) / Math.max(1, labels.length)
    : 1;
  const facts: DraftFacts = {
    name: options.name ?? nameAfter(files[0]!),
    reference: options.reference.join(', '),
    roles,
    threshold: thresholdOf(roles),
    rows: table.rows,
    labelled: labels.length,
    pace: paceOf(roles.time, labels.length, rare),
    rules: [],
    without: [],
    share: null,
    unnameable: table.header.length - columns.length,
    isOld: false,
  };
  facts.isOld = isOld(facts, options.now);
  const source = 'the draft';
  const bare = parsePlan(writeDraft(facts), source);
  const measured = await measureReference(bare, files, options.now, reading);
  const found = measured(facts);
  const text = writeDraft({ ...facts, ...found });
  const weakness = found.rules.find((rule) => rule.weakness !== null)?.weakness ?? null;
  return { text, plan: parsePlan(text, source), roles, threshold: facts.threshold, weakness };
}

/** Names that a plan cannot hold cannot have a role either. */
function isNameable({ name }: { name: string }): boolean {
  return (
    !['__proto__', '<<'].includes(name) &&
    name.length <= 200 &&
    /\S/.test(name) &&
    !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(name)
  );
}

/** Counts the reference by a plan that has no rules yet, and makes the rules. */
async function measureReference(plan: Plan, files: string[], now: Date, reading: SetOptions) {
  const { progress } = reading;
  const evidence = await openLocal(
    plan,
    { reference: files, candidate: files, labels: [] },
    { now, progress },
  );
  const { outcome, predictions } = needed(await evidence.counts(), 'count the reference').reference;
  await evidence.close();
  return ({ roles, pace, rows, threshold }: DraftFacts): Pick<DraftFacts, 'rules' | 'without' | 'share'> => {
    const { confusion } = outcome;
    const size = confusion?.classes.length ?? 0;
    const of = confusion?.positive ?? null;
    const positives =
      of === null ? 0.5 : sum(confusion!.table.subarray(of * size, (of + 1) * size)) / sum(confusion!.table);
    const metrics = metricsFor(roles.task, roles.score !== null || roles.scores !== null, positives).filter(
      (metric) =>
        metric === 'auroc' || threshold !== null || roles.prediction !== null || roles.task !== 'binary',
    );
    const { label, prediction } = roles;
    const rules = draftRules(metrics, {
      outcome,
      cases: pace.cases,
      reach: (metric) =>
        roles.task === 'regression' && prediction
          ? resampledReach(metric, label, prediction, pace.cases)
          : null,
    });
    if (rules.length === 0) throw nothingToJudge(roles, outcome.cases);
    const ruled = new Set(rules.map(({ metric }) => metric));
    const widest = Math.max(0, ...[...predictions.classes.values()].map((n) => (n / rows) * (1 - n / rows)));
    return {
      rules,
      without: metrics.filter((metric) => !ruled.has(metric)),
      share: roles.task === 'regression' ? null : 3.5 * Math.sqrt(widest * (1 / pace.cases + 1 / rows)),
    };
  };
}

/**
 * Where decisions come from the score alone: ½, unless that would call far fewer or more cases positive than are; then
 * the score above which as many lie.
 */
function thresholdOf({ task, score, prediction, label, positive }: Roles): number | null {
  if (task !== 'binary' || !score || prediction || score.column.type === 'category') return null;
  const values = doublesOf(score.column.values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const texts = textsOf(label).filter((text) => text !== '');
  const positives = texts.filter((text) => text === positive!.text).length / Math.max(1, texts.length);
  const fits = (cut: number) => {
    const called = values.filter((value) => value >= cut).length / Math.max(1, values.length);
    return called >= positives / 2 && 1 - called >= (1 - positives) / 2;
  };
  const isLogit = (values[0] ?? 0) < 0;
  if (isLogit && fits(0)) return 0;
  if (!isLogit && fits(0.5)) return 0.5;
  const at = values[Math.min(values.length - 1, Math.floor(values.length * (1 - positives)))] ?? 0.5;
  const rounded = Number(at.toPrecision(2));
  // A plan's threshold lies from 0 to 1. Of a score without ends only the order is judged where no such threshold fits.
  return rounded >= 0 && rounded <= 1 ? rounded : null;
}

/** Fewer rows tell nothing. */
const fewest = 10;

function nothingToJudge({ label }: Roles, cases: number): Refusal {
  return new Refusal(
    `the reference has ${cases} cases with a label ("${label.name}") and an answer: nothing can be measured by them, so that a plan would judge nothing. Add more cases, or other columns with --label, --score and --prediction.`,
  );
}

function refuseFew(label: string, cases: number): void {
  if (cases >= fewest) return;
  throw new Refusal(
    `the reference has ${cases} cases with a label ("${label}"): too few to tell a good model from a bad one. Draft from ${fewest} at the least, better from some hundreds.`,
  );
}

function isOld({ pace }: DraftFacts, now: Date): boolean {
  return pace.span !== null && now.getTime() - pace.span.to > 1.25 * pace.milliseconds;
}

/** `fixtures/credit/reference.csv` → credit; `loans-2026.parquet` → loans-2026. */
function nameAfter(file: string): string {
  const stem = basename(file).replace(/\.(?:csv|tsv|txt|jsonl|ndjson|json|parquet|gz)/gi, '');
  const own = /^(?:reference|ref|train|test|data|baseline)?$/i.test(stem)
    ? basename(dirname(resolve(file)))
    : stem;
  const name = own
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'model' : name.slice(0, 60);
}

function sum(rows: Float64Array): number {
  return rows.reduce((total, n) => total + n, 0);
}
