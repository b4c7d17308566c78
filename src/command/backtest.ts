import { chooseEngine } from '../engine/choice.ts';
import { openLocal } from '../engine/local/evidence.ts';
import { parseBy } from '../engine/periods.ts';
import { type Backtest, backtest, type Delay } from '../periods/backtest.ts';
import { reviewPeriods } from '../periods/by-period.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal, inertCommands } from '../text/escape.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';
import { version } from '../version.ts';
import { periodLines } from './by-period.ts';
import { type Command, many, one } from './command.ts';
import { moment, needed, neededList } from './flags.ts';
import { progressLine } from './progress.ts';

const name = 'backtest';

export const command: Command = {
  usage:
    'greenlight backtest --plan P --reference R --data LOG [--labels L] --by PERIOD [--change DATE] [--json]',
  help: `Flags:
  --plan P        the performance monitoring plan (YAML)
  --reference R   the evaluation set the model was accepted on
  --data LOG      what the model was asked since, with times; several times, or a glob in quotes
  --labels L      its labels, where they come in a file of their own, joined by id
  --by PERIOD     how often it would have been reviewed: day, week, month, quarter, year, or a number of rows
  --change DATE   when the model or its world changed, as far as you know: alerts before it are counted as
                  false, and of those after it the delay is shown
  --engine E      who counts: local (this process), duckdb or spark
  --database F    duckdb: a database file whose tables R, LOG and L name
  --remote URL    spark: a Spark Connect server, sc://HOST:PORT; its token from GREENLIGHT_SPARK_TOKEN
  --candidate-where W   duckdb, spark: keep the rows of LOG that meet a condition
  --exact         duckdb, spark: all values come over, however many there are
  --json          print the result as JSON, with every value that was measured

Periods are cut by the plan's time column, in its time zone; without one, --by 500 takes the rows as they stand. Each is judged as of its end, with labels (after the plan's
labels_after) and with the memory of the periods before it, as reviews made then would have been. Nothing is written.

Exit status: 0, or 2 when it could not judge.

Example:
  greenlight backtest --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\
    --data fixtures/credit/degraded.csv --by week`,
  options: {
    plan: { type: 'string' },
    reference: { type: 'string', multiple: true },
    data: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true },
    by: { type: 'string' },
    change: { type: 'string' },
    engine: { type: 'string' },
    database: { type: 'string' },
    remote: { type: 'string' },
    'candidate-where': { type: 'string' },
    exact: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ flags }, terminal) {
    const files = {
      reference: neededList(
        many(flags, 'reference'),
        '--reference',
        'the set the model was accepted on',
        name,
      ),
      candidate: neededList(many(flags, 'data'), '--data', 'the log to judge', name),
      labels: many(flags, 'labels'),
    };
    const by = needed(one(flags, 'by'), '--by', 'a period, such as week', name);
    const cut = parseBy(by);
    const plan = await readPlan(needed(one(flags, 'plan'), '--plan', 'the monitoring plan', name));
    const change = one(flags, 'change');
    const changed = change === null ? null : moment(change, '--change', plan.data.timeZone);
    const progress = progressLine(terminal);
    const open = chooseEngine(
      {
        engine: one(flags, 'engine'),
        remote: one(flags, 'remote'),
        database: one(flags, 'database'),
        candidateWhere: one(flags, 'candidate-where'),
        exact: Boolean(flags.exact),
      },
      { environment: process.env, version, places: [process.cwd(), import.meta.dirname] },
    );
    if (change !== null && plan.data.time === null)
      throw new Refusal(
        '--change is a moment, and the plan names no time column: rows cannot be compared with it.',
      );
    const asked = { now: new Date(0), progress: progress.show };
    const evidence = await (open ? open(plan, files, asked.now) : openLocal(plan, files, asked)).finally(
      progress.clear,
    );
    const past = { records: [], faults: [] };
    const reviews = await reviewPeriods(plan, evidence, cut, past, { now: null, rows: false }).finally(() =>
      evidence.close(),
    );
    const result = backtest(plan.name, by, reviews, changed);
    if (flags.json) terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    else terminal.out([...periodLines(reviews), '', ...summary(result)].join('\n').concat('\n'));
    return 0;
  },
};

function summary({ periods, rules, change, before_change: before, first_alert: first }: Backtest): string[] {
  const alerts = periods.filter(({ status }) => status !== 'GREEN').length;
  const lines = [
    `${formatCount(periods.length, 'review')}, ${formatNumber(alerts)} of them not GREEN.`,
    ...(change === null || before === null
      ? []
      : [
          `Before the change of ${change.slice(0, 10)}: ${formatNumber(before.alerts)} of ${formatCount(before.reviews, 'review')} not GREEN.`,
          first === null
            ? 'After it nothing was raised.'
            : `After it the first that is not GREEN is ${first.period}: ${inWords(first)}.`,
        ]),
  ];
  if (rules.length === 0) return [...lines, 'No rule raised anything.'];
  const width = Math.max(4, ...rules.map(({ check }) => Math.min(60, check.length)));
  const head = `${'rule'.padEnd(width)}  worst  reviews  first${change === null ? '' : '       before  after the change'}`;
  const rows = rules.map((rule) => {
    const name = escapeTerminal(rule.check, 60).padEnd(width);
    const after =
      change === null
        ? ''
        : `  ${String(rule.before_change).padStart(6)}  ${rule.after_change === null ? '–' : inWords(rule.after_change)}`;
    return `${name}  ${rule.worst.padEnd(5)}  ${String(rule.reviews).padStart(7)}  ${rule.first.padEnd(10)}${after}`.trimEnd();
  });
  return [...lines, '', head, ...rows].map(inertCommands);
}

function inWords({ reviews, days }: Delay): string {
  return `${formatCount(reviews, 'review')}, ${formatCount(days, 'day')}`;
}
