import type { Path } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import { failureNames } from '../operations.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { readBound, readPeriod } from '../vocabulary/terms.ts';
import { checkFalls } from './falls.ts';
import { reportRule } from './metrics.ts';
import type { Reporter } from './report.ts';
import type { Quantity } from './rules.ts';
import { checkNames } from './slices.ts';

type Written = Partly<WrittenPlan>;
type Entry = NonNullable<NonNullable<Written['operations']>[number]>;

/** What each of these keys makes of a measure; one of them must be there. */
const sorts = ['where', 'column', 'per', 'good', 'bad', 'query'] as const;
type Sort = (typeof sorts)[number];

/** What may stand beside them. */
const beside: Record<Sort, readonly (keyof Entry)[]> = {
  where: ['objective', 'by'],
  column: ['quantile', 'by'],
  per: ['over'],
  good: ['total', 'over', 'objective', 'by'],
  bad: ['total', 'over', 'objective', 'by'],
  query: ['every', 'over', 'by', 'as_written'],
};
const besides = ['quantile', 'total', 'over', 'objective', 'by', 'every', 'as_written'] as const;

/** Most values over time of one measure, and pieces that a server is asked for. */
const mostValues = 2000;

export function checkOperations(plan: Written, report: Reporter): void {
  const measures = plan.operations ?? [];
  checkNames(measures, ['operations'], 'a measure', report);
  measures.forEach((entry, index) => {
    if (entry !== undefined) checkMeasure(entry, ['operations', index], plan, report);
  });
  checkFailures(plan, report);
}

function checkMeasure(entry: Entry, path: Path, plan: Written, report: Reporter): void {
  const has = (key: string) => report.written([...path, key]);
  const name = entry.name?.trim();
  if (name !== undefined && (Object.values(failureNames) as string[]).includes(name))
    report.value(
      [...path, 'name'],
      `${quote(name)} is the name of a rule under deployment. Give the measure another.`,
    );
  const found = sorts.filter(has);
  const [sort] = found;
  if (sort === undefined) {
    report.value(
      path,
      'the measure measures nothing. Add where: and a condition on the rows, column:, per:, good: (or bad:) with total:, or query:.',
    );
    return;
  }
  if (found.length > 1) {
    report.key(
      [...path, found[1]!],
      `${found[1]} cannot stand beside ${sort}: a measure is one of both. Keep one of them, or write two measures.`,
    );
    return;
  }
  for (const key of besides)
    if (has(key) && !beside[sort].includes(key))
      report.key([...path, key], `${key} means nothing beside ${sort}. Leave it out.`);
  checkFetched(entry, sort, path, report);
  if (
    (sort === 'per' || (sort === 'column' && has('quantile'))) &&
    plan.data !== undefined &&
    !report.written(['data', 'time'])
  ) {
    report.key(
      path,
      `${sort === 'per' ? 'rows in a length of time are told' : 'how sure a percentile is, is told'} by the times of the rows, and data names none. Add time: and its column under data.`,
    );
  }
  checkRules(entry, sort, path, report);
}

function checkFetched(entry: Entry, sort: Sort, path: Path, report: Reporter): void {
  const has = (key: string) => report.written([...path, key]);
  if (sort !== 'good' && sort !== 'bad' && sort !== 'query') return;
  if (!has('over'))
    report.value(
      path,
      'the measure is fetched and does not say over which time. Add over:, such as over: 30 days.',
    );
  if (sort !== 'query') {
    if (!has('total'))
      report.value(path, `${sort} is a part of something. Add total: and the query for all of them.`);
    for (const key of [sort, 'total'] as const) {
      const text = entry[key];
      if (text !== undefined && !text.includes('$window'))
        report.value(
          [...path, key],
          `${key} does not say of which time it counts. Write [$window], as in sum(increase(requests_total[$window])).`,
        );
    }
    return;
  }
  if (entry.every === undefined || entry.over === undefined) return;
  const [every, over] = [readPeriod(entry.every), readPeriod(entry.over)];
  if (every === null || over === null) return;
  const values = Math.floor(over.milliseconds / every.milliseconds);
  if (values < 20)
    report.value(
      [...path, 'every'],
      `every ${every.text} gives ${values === 1 ? 'one value' : `${values} values`} over ${over.text}, and 20 are needed for an interval. Choose a shorter one.`,
    );
  if (values > mostValues)
    report.value(
      [...path, 'every'],
      `every ${every.text} gives ${values.toLocaleString('en-US')} values over ${over.text}; the most is ${mostValues.toLocaleString('en-US')}. Choose a longer one.`,
    );
}

function checkRules(entry: Entry, sort: Sort, path: Path, report: Reporter): void {
  const quantity = quantityOf(entry, sort);
  reportRule(entry, quantity, path, report);
  checkFalls(entry as never, quantity, path, report);
  const fetched = sort === 'good' || sort === 'bad' || sort === 'query';
  const bounds = [entry.red, entry.amber, entry.green].some(
    (text) => text !== undefined && readBound(text) !== null,
  );
  entry.falls?.forEach((fall, index) => {
    const at = [...path, 'falls', index];
    if (fetched && fall?.from === 'reference')
      report.value(
        [...at, 'from'],
        'what is fetched has no reference. Hold it against the last review: from: last review.',
      );
    if (!bounds && quantity.better === 'either')
      report.value(at, 'nothing says which way the measure is worse. Add a rule, such as amber: "> 80%".');
  });
  const says = ['green', 'amber', 'red', 'falls'].some((key) => report.written([...path, key]));
  if (!says && entry.gates !== false)
    report.value(
      path,
      'the measure has no rule. Add amber and red or falls, or gates: false to show it only.',
    );
}

function quantityOf(entry: Entry, sort: Sort): Quantity {
  if (entry.objective !== undefined)
    return { title: 'the error budget that is left', range: [-Infinity, 1], better: 'higher', percent: true };
  const titles: Record<Sort, string> = {
    where: 'the share of rows that meet the condition',
    column: entry.quantile === undefined ? 'the mean' : 'the percentile',
    per: 'the number of rows',
    good: 'the share of good ones',
    bad: 'the share of bad ones',
    query: 'the value',
  };
  const share = sort === 'where' || sort === 'good' || sort === 'bad';
  return {
    title: titles[sort],
    range: share ? [0, 1] : sort === 'per' ? [0, Infinity] : [-Infinity, Infinity],
    better: sort === 'good' ? 'higher' : sort === 'bad' ? 'lower' : 'either',
    percent: sort !== 'per',
  };
}

const things: Quantity = {
  title: 'the number of them',
  range: [0, Infinity],
  better: 'lower',
  percent: false,
};
const seconds: Quantity = {
  title: 'the seconds between clocks',
  range: [0, Infinity],
  better: 'lower',
  percent: false,
};

function checkFailures(plan: Written, report: Reporter): void {
  const { deployment } = plan;
  if (deployment === undefined) return;
  const at = (...keys: string[]): Path => ['deployment', ...keys];
  const host = report.written(at('host'));
  const needs = (key: string, what: string) => {
    if (report.written(at(key)) && !host)
      report.key(
        at(key),
        `${key} is told host by host, and deployment names no host. Add host: with its column${what}.`,
      );
  };
  needs('lagging_host', '');
  needs('versions_by_host', '');
  if (report.written(at('versions_by_host')) && !report.written(at('model_version')))
    report.key(
      at('versions_by_host'),
      'versions_by_host is told by the version, and deployment names none. Add model_version: with its column.',
    );
  const skew = deployment.clock_skew;
  if (!report.written(at('clock_skew', 'query'))) {
    needs('clock_skew', ', or a query');
    if (report.written(at('clock_skew')) && plan.data !== undefined && !report.written(['data', 'time']))
      report.key(
        at('clock_skew'),
        'clocks are compared by the times of the rows, and data names none. Add time: and its column under data.',
      );
  }
  for (const [key, rule, quantity] of [
    ['clock_skew', typeof skew === 'object' ? skew : undefined, seconds],
    ['restarts', deployment.restarts, things],
    ['hardware_errors', deployment.hardware_errors, things],
  ] as const) {
    if (rule === undefined) continue;
    reportRule(rule, quantity, at(key), report);
    for (const other of ['query', 'from'] as const)
      if (report.written(at(key, 'column')) && report.written(at(key, other)))
        report.key(
          at(key, other),
          `${other} cannot stand beside column: the rows are counted, or a server is asked. Keep one of them.`,
        );
    if (report.written(at(key, 'query')) && report.written(at(key, 'from')))
      report.key(
        at(key, 'from'),
        'from cannot stand beside query: it is the query of somebody else. Keep one of them.',
      );
  }
}
