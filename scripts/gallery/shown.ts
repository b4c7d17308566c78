/** What the gallery shows: each kind of page, what it is about, and how it is made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainHtml } from '../../src/author/explain.ts';
import { command as watchCommand } from '../../src/command/watch.ts';
import { parseBy } from '../../src/engine/periods.ts';
import { type CheckOptions, check } from '../../src/gate.ts';
import { dashboardOf } from '../../src/history/dashboard.ts';
import { folderHistory, readHistoryFolder } from '../../src/history/folder-store.ts';
import { checkByPeriod } from '../../src/periods/by-period.ts';
import { readPlan } from '../../src/plan/read.ts';
import { renderDashboard } from '../../src/report/dashboard/index.ts';
import { parseCadences, parseWindows } from '../../src/study/policy.ts';
import { renderHtml as renderRetraining } from '../../src/study/report/html.ts';
import { resultOf } from '../../src/study/result.ts';
import { study } from '../../src/study/study.ts';
import { version } from '../../src/version.ts';
import { drawLog, logisticLearner } from '../simulation/retrain.ts';
import { manyClasses, manyColumns } from './drawn-sets.ts';

export interface Shown {
  name: string;
  title: string;
  /** Markdown. */
  about: string;
  /** The page, made in a folder that is removed afterwards. */
  make(folder: string): Promise<string>;
}

const now = new Date('2026-11-25T13:00:00Z');
const planOf = (plan: string) => `[this plan](../plans/${plan}.yaml)`;

const fixtures = (candidate: string): Pick<CheckOptions, 'reference' | 'candidate' | 'labels'> => ({
  reference: [`fixtures/${candidate.split('/')[0]}/reference.csv`],
  candidate: [`fixtures/${candidate}.csv`],
  labels: [],
});

/** The report of a plan of `plans/` on sets of `fixtures/`. */
function ofFixtures(
  name: string,
  title: string,
  about: string,
  plan: string,
  candidate: string,
  more: Partial<CheckOptions> = {},
): Shown {
  return {
    name,
    title,
    about: `${about} By ${planOf(plan)}.`,
    async make(folder) {
      await check({ plan: `plans/${plan}.yaml`, ...fixtures(candidate), out: folder, now, ...more });
      return pageIn(folder);
    },
  };
}

export const shown: Shown[] = [
  ofFixtures(
    'ready',
    'Two classes, GREEN',
    'A credit model on new cases: every rule is met, and the page says by how much.',
    'credit-default',
    'credit/healthy',
  ),
  ofFixtures(
    'degraded',
    'Two classes, AMBER',
    'The same model a year later: it ranks worse, and the report says for whom.',
    'credit-default',
    'credit/degraded',
  ),
  ofFixtures(
    'broken',
    'Broken data, RED',
    'Columns out of range, an edge case that was never trained for, answers that are missing.',
    'credit-default',
    'credit/broken',
  ),
  ofFixtures(
    'classes',
    'Several classes',
    'Support tickets: one queue hardly gets its tickets, and the confusion table shows where they go.',
    'ticket-routing',
    'tickets/new_words',
  ),
  {
    name: 'many-classes',
    title: 'Forty classes',
    about:
      'A map of what is taken for what, the worst confusions, and a table of classes that can be sorted.',
    async make(folder) {
      await check({ ...manyClasses(folder, 40), labels: [], out: join(folder, 'report'), now });
      return pageIn(join(folder, 'report'));
    },
  },
  ofFixtures(
    'numbers',
    'Numbers',
    'Delivery times: errors doubled where a bridge is closed, and the search found that place by itself.',
    'delivery-time',
    'delivery/bridge_closed',
  ),
  {
    name: 'many-columns',
    title: 'Five hundred columns',
    about: 'Those that shifted furthest are drawn; any other is found by its name.',
    async make(folder) {
      await check({ ...manyColumns(folder, 500), labels: [], out: join(folder, 'report'), now });
      return pageIn(join(folder, 'report'));
    },
  },
  ofFixtures(
    'rare',
    'A rare class',
    'Card fraud: the score still ranks well, and most frauds slip through.',
    'fraud',
    'fraud/outwitted',
  ),
  ofFixtures(
    'late-labels',
    'Labels that come later',
    'Customers who leave: labels in a file of their own, joined by id.',
    'churn',
    'churn/rival',
    { labels: ['fixtures/churn/rival_labels.csv'] },
  ),
  ofFixtures(
    'service',
    'The service',
    'Latency, errors and machines beside the model: one host is slow.',
    'service',
    'service/slow_host',
    { operations: ['fixtures/service/operations.jsonl'] },
  ),
  {
    name: 'periods',
    title: 'Week by week',
    about: `A log judged week by week (\`check --by week\`); the newest week, with the trend of those before it. By ${planOf('credit-default')}.`,
    async make(folder) {
      await checkByPeriod(
        {
          plan: 'plans/credit-default.yaml',
          ...fixtures('credit/degraded'),
          history: folderHistory(join(folder, 'history')),
          out: join(folder, 'report'),
          now,
        },
        parseBy('week'),
      );
      return pageIn(join(folder, 'report'));
    },
  },
  {
    name: 'live',
    title: 'A live window',
    about: `One week of a stream (\`greenlight watch\`), judged again when its labels had come. By ${planOf('credit-live')}.`,
    async make(folder) {
      const quiet = { out() {}, err() {}, color: false, width: 100, interactive: false };
      const flags = {
        plan: 'plans/credit-live.yaml',
        reference: ['fixtures/credit/reference.csv'],
        from: 'fixtures/live/records.jsonl',
        labels: 'fixtures/live/labels.jsonl',
        state: join(folder, 'state'),
        out: join(folder, 'windows'),
        once: true,
      };
      await watchCommand.run({ flags, words: [] }, quiet);
      return pageIn(join(folder, 'windows', readdirSync(join(folder, 'windows')).sort()[0]!));
    },
  },
  {
    name: 'dashboard',
    title: 'All plans of a team',
    about: 'Five weeks of reviews of three models, made of their history by `greenlight dashboard`.',
    make: dashboard,
  },
  {
    name: 'retraining',
    title: 'When to retrain',
    about:
      'Nine ways of retraining, played over a year in which the world changed once ([when to retrain](retrain.md)).',
    async make() {
      const { log } = drawLog('abrupt', 364, 24, 7);
      const made = await study(log, logisticLearner(log), {
        windows: parseWindows('28 days, 90 days, expanding'),
        cadences: parseCadences('never, monthly, weekly'),
        measure: { metric: 'brier', one: null },
        margin: { value: 0.02, relative: false, text: '0.02' },
        alpha: 0.05,
        cost: { by: 'trainings' },
        include: null,
        jobs: 1,
        start: null,
      });
      return renderRetraining(resultOf(made, []));
    },
  },
  {
    name: 'explained',
    title: 'A plan, explained',
    about: `For people who do not read YAML: \`greenlight explain --html\`, of ${planOf('credit-default')}.`,
    make: async () => explainHtml(await readPlan('plans/credit-default.yaml')),
  },
];

function pageIn(folder: string): string {
  return readFileSync(join(folder, 'report.html'), 'utf8');
}

/** Reviews of three plans, a week apart. */
const team = [
  {
    plan: 'credit-default',
    weeks: ['credit/healthy', 'credit/healthy', 'credit/degraded', 'credit/degraded', 'credit/healthy'],
  },
  { plan: 'ticket-routing', weeks: ['tickets/healthy', 'tickets/healthy', 'tickets/new_words'] },
  { plan: 'delivery-time', weeks: ['delivery/healthy', 'delivery/bridge_closed', 'delivery/healthy'] },
];

async function dashboard(folder: string): Promise<string> {
  const history = folderHistory(join(folder, 'history'));
  for (const { plan, weeks } of team)
    for (const [week, set] of weeks.entries())
      await check({
        plan: `plans/${plan}.yaml`,
        ...fixtures(set),
        history,
        out: join(folder, 'report'),
        now: new Date(Date.parse('2026-05-04T07:00:00Z') + week * 7 * 86_400_000),
      });
  const pasts = await readHistoryFolder(join(folder, 'history'), null);
  return renderDashboard(dashboardOf(pasts, 'acme/models', { at: '2026-06-01T08:00:00Z', version }));
}
