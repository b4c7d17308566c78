import { createHash } from 'node:crypto';
import { answersOf } from '../../count/answers/answers.ts';
import { classesOf } from '../../count/answers/classes.ts';
import { countAllKnownAnswers } from '../../count/answers/known-answers.ts';
import {
  countIdenticalWeeks,
  type Day,
  dayLength,
  leastRows,
  type PredictionCounts,
} from '../../count/answers/predictions.ts';
import { countBehaviour } from '../../count/behaviour.ts';
import { countDependence } from '../../count/dependence.ts';
import type { AnswerCounts } from '../../count/index.ts';
import { readBehaviour } from '../../data/behaviour.ts';
import { parseConditions } from '../../data/condition/condition.ts';
import { readKnownAnswers } from '../../data/sets.ts';
import type { Column, Table } from '../../data/table.ts';
import { asksForOperations } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import type { Answered, Evidence, Unavailable } from '../evidence.ts';
import { dialects } from '../sql/dialect/index.ts';
import { classesCounted } from './answers.ts';
import { numberColumns, textColumns } from './column-statements.ts';
import { columnsCounted } from './columns.ts';
import { numbersCounted } from './numbers.ts';
import { relationOf, type ScriptColumn } from './relation.ts';
import { openResults, type Result, type Side } from './results.ts';
import { type SpelledTexts, spellTexts } from './texts.ts';
import { timesOf } from './times.ts';

const notInScript = 'a script asks once and sees no rows';

/** The moment at which a script counted: its counts are judged as of it. */
export async function momentOf(folder: string): Promise<Date> {
  return new Date((await openResults(folder).get('script')).number('made', 0));
}

/** Answers from what a script of "greenlight plan-sql" has counted. */
export async function openCounts(plan: Plan, folder: string): Promise<Evidence> {
  const results = openResults(folder);
  const script = await results.get('script');
  const sha256 = script.text('plan_sha', 0);
  if (sha256 !== plan.source.sha256) {
    throw new Refusal(
      `--counts ${folder}: was counted for another plan than ${plan.source.file} is now. Write the script again with "greenlight plan-sql", and run it.`,
    );
  }
  const made = new Date(script.number('made', 0));
  const conditions = await parseConditions(
    plan.edgeCases.map(({ where }) => where),
    { timeZone: plan.data.timeZone },
  );
  // Only which columns there are, and in which order: no statement is written here.
  const relation = await relationOf(
    plan,
    dialects.duckdb,
    { reference: '', candidate: '', candidateWhere: null },
    conditions,
    '0',
  );
  const write = {
    relation,
    column: (name: string | null | undefined) => (name ? relation.columns.get(name) : undefined),
  };
  const sets = await results.get('sets');
  const rowOf = (side: Side) => {
    const [row] = sets.of(side);
    if (row !== undefined && sets.number('n', row) > 0) return row;
    throw new Refusal(`${script.text(side, 0)}: there are no rows. A set needs at least one row.`);
  };
  const at = { reference: rowOf('reference'), candidate: rowOf('candidate') };
  const rows = { reference: sets.number('n', at.reference), candidate: sets.number('n', at.candidate) };
  const texts = spellTexts(plan, textColumns(write), await results.find('texts'), {
    named: script.text('reference', 0)!,
    sha256,
  });
  const classes =
    plan.data.task === 'regression' ? { names: [], positive: null } : classesOf(plan, texts.reference.table);
  const times = { hours: await results.find('hours'), days: await results.find('days') };
  const repeated = await results.find('repeated');
  const sample = await results.find('sample');
  const answered =
    plan.data.task === 'regression'
      ? null
      : { answers: await results.get('answers'), scores: await results.find('scores') };
  const numbers =
    plan.data.task === 'regression'
      ? {
          residuals: await results.get('residuals'),
          errors: await results.get('errors'),
          labels: await results.get('labels'),
        }
      : null;
  const measured = await columnsCounted(
    plan,
    results,
    { numbers: numberColumns(plan, write), texts: textColumns(write) },
    { rows, texts },
  );
  const edges = relation.edges.length;
  const shared = (await results.find('shared'))?.number('n', 0) || 0;

  const count = (side: Side): AnswerCounts => {
    const of = (name: string) => sets.number(name, at[side]);
    const days = daysOf(times.days, side, plan);
    const counted = answered
      ? classesCounted(plan, classes, answered, {
          side,
          texts: texts[side],
          edges,
          favour: side === 'reference',
        })
      : null;
    const [whole, ...slices] = counted
      ? counted.slices
      : numbersCounted(numbers!, { side, rows: rows[side], edges });
    const { outcome } = whole!;
    const spoken = days?.spoken ?? null;
    const predictions: PredictionCounts = {
      rows: rows[side],
      missing:
        counted?.missing ?? rows[side] - (numbers!.labels.number('said', numbers!.labels.of(side)[0]!) || 0),
      unsaid: null,
      outside: counted?.outside ?? null,
      identical: rows[side] > 1 && isConstant(measured.measured, plan, side, counted?.predicted ?? null),
      identicalDays: (spoken ?? [])
        .filter(({ same, rows: n }) => same !== null && n >= leastRows)
        .map(({ day, rows: n }) => ({ day: day * dayLength, rows: n })),
      identicalWeeks: countIdenticalWeeks(spoken ?? []),
      classes: counted?.predicted ?? new Map(),
    };
    return {
      rows: rows[side],
      sha256: identityOf(results.digest(), script.text(side, 0)),
      snapshot: script.text(side, 0),
      header: [...relation.columns.keys()],
      labelled: outcome.cases,
      pending: of('pending') || 0,
      unmatched: 0,
      leftovers: null,
      labelMarkers: null,
      times: plan.data.time === null ? null : timesOf(of, rows[side], times.hours, side, made),
      outcome,
      due: counted?.due ?? null,
      edgeCases: slices,
      predictions,
      unlabelled: counted?.unlabelled ?? null,
      unlabelledClasses: counted?.unlabelledClasses ?? null,
      ids: plan.data.id === null ? null : idsOf(of, rows[side], repeated, side),
      deployment: {
        version: textsOf(plan.deployment.version?.column, texts[side]),
        host: textsOf(plan.deployment.host?.column, texts[side]),
      },
    };
  };
  const probes = await results.find('probes');
  const probed = () => tableOf(probes, 'candidate', relation.columns, texts.candidate);
  const none = (why = notInScript): Unavailable => ({ unavailable: why });
  const unless = async <Answer>(empty: boolean, answer: Answer): Promise<Answered<Answer>> =>
    empty ? answer : none();
  return {
    features: plan.features,
    counts: async () => ({
      classes,
      reference: count('reference'),
      candidate: count('candidate'),
      dependence: sample
        ? countDependence(plan.features, [
            tableOf(sample, 'reference', relation.columns, texts.reference),
            tableOf(sample, 'candidate', relation.columns, texts.candidate),
          ])
        : null,
    }),
    pairs: async () => (shared > 0 ? none() : null),
    summaries: async () => measured,
    segments: async () => (plan.segments.search ? none() : null),
    slices: async () => [],
    async knownAnswers() {
      const { knownAnswers: known } = plan.predictions;
      if (known.length === 0) return [];
      const tables = await Promise.all(known.map(({ file }) => readKnownAnswers(plan, file)));
      return countAllKnownAnswers(plan, tables, probed());
    },
    async behaviour() {
      if (plan.behaviour.length === 0) return [];
      const candidate = probed();
      return countBehaviour(plan, await readBehaviour(plan), {
        candidate,
        answers: answersOf(plan, candidate, classes),
      });
    },
    operations: () => unless(!asksForOperations(plan), null),
    dependencies: () => unless(plan.deployment.dependencies === null, null),
    byTime: async () => none(),
    sampleRows: async () => none(),
    periods: async () => none(),
    close: async () => {},
  };
}

/** Tells counts from those of another run, and the two tables from each other. */
function identityOf(digest: string, table: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([digest, table]))
    .digest('hex');
}

function textsOf(column: string | null | undefined, texts: SpelledTexts): Map<string, number> | null {
  return column ? texts.counts(column) : null;
}

/** Whether all rows were answered in one way: one score in all of them, or, without scores, one decision. */
function isConstant(
  measured: Awaited<ReturnType<typeof columnsCounted>>['measured'],
  { data }: Plan,
  side: Side,
  predicted: Map<string, number> | null,
): boolean {
  const scores = [data.score, ...Object.values(data.scores ?? {})].filter((name) => name !== null);
  if (scores.length === 0 && data.task !== 'regression')
    return [...(predicted ?? [])].filter(([, rows]) => rows > 0).length === 1;
  const outputs = scores.length > 0 ? scores : [data.prediction!];
  return outputs.every((name) => {
    const profile = measured.get(name)?.shown?.[side];
    return profile !== undefined && 'distinct' in profile && profile.distinct === 1;
  });
}

function idsOf(of: (name: string) => number, rows: number, repeated: Result | null, side: Side) {
  const again = of('ids') - of('different');
  const [row] = repeated?.of(side) ?? [];
  const first = again > 0 && row !== undefined ? { row: 0, id: repeated!.text('t', row) ?? '' } : null;
  return { rows, missing: rows - of('ids'), repeated: again, first };
}

function daysOf(result: Result | null, side: Side, { data }: Plan): { spoken: Day[] } | null {
  if (result === null) return null;
  const outputs = [data.score, ...Object.values(data.scores ?? {})].filter((name) => name !== null).length;
  const count = outputs || 1;
  const spoken = result
    .of(side)
    .map((row): Day => {
      const least = Array.from({ length: count }, (_, i) => result.number(`lo${i}`, row));
      const isSame = least.every((value, i) => result.number(`hi${i}`, row) === value);
      return { day: result.number('day', row), rows: result.number('n', row), same: isSame ? least : null };
    })
    .sort((a, b) => a.day - b.day);
  return { spoken };
}

/** Rows that came over one by one, as a table. */
function tableOf(
  sample: Result | null,
  side: Side,
  columns: ReadonlyMap<string, ScriptColumn>,
  texts: SpelledTexts,
): Table {
  const rows = sample?.of(side) ?? [];
  const found = [...columns].flatMap(([name, { type, sql }]): [string, Column][] => {
    if (type === 'number' || type === 'time') {
      const values = Float64Array.from(rows, (row) => sample!.number(sql, row));
      return [[name, { type, values, missing: 0, invalid: null }]];
    }
    const cells = rows.map((row) => {
      const stored = sample!.text(sql, row);
      return stored === null || type === 'key' ? stored : texts.spelled(name, stored);
    });
    const categories = [...new Set(cells.filter((cell) => cell !== null))];
    const codeOf = new Map(categories.map((text, code) => [text, code]));
    const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : codeOf.get(cell)!));
    return [[name, { type: 'category', codes, categories, missing: 0 }]];
  });
  return {
    rows: rows.length,
    header: [...columns.keys()],
    columns: new Map(found),
    source: { files: [], bytes: 0, sha256: '' },
  };
}
