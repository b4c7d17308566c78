import { flowStyle } from '../../src/plan/grammar/flow-style.ts';
import { type MetricName, metricNames } from '../../src/plan/vocabulary/metrics.ts';
import { planSchema, type Schema } from './plan-schema.ts';

const marker = '<!-- Below this line the page is made from the grammar: npm run generate -->';

/** The page on plans: its beginning, written by hand, and below the marker a table for each section of the grammar. */
export function planReference(page: string): string {
  const [beginning] = page.split(marker);
  const schema = planSchema();
  const tables = sections.map(({ title, path, about }) =>
    [`## ${title}`, about, keyTable(find(schema, path), schema)].filter(Boolean).join('\n\n'),
  );
  return `${[`${beginning!.trim()}\n\n${marker}`, ...tables, metricsSection()].join('\n\n')}\n`;
}

/** Where each table's keys stand. A step `*` is any key of a map, or any item of a list. */
const sections: { title: string; path: string[]; about?: string }[] = [
  { title: 'The plan', path: [] },
  { title: '`data`', path: ['data'], about: 'The columns of the evaluation sets and what they are for.' },
  {
    title: '`data.features`',
    path: ['data', 'features', '*'],
    about: 'A map from column to its type, `income: number`, or to a map with these keys:',
  },
  {
    title: '`levels`',
    path: ['levels', 'RED'],
    about:
      'GREEN, AMBER and RED, each with its meaning, `GREEN: functioning as expected`, or a map with these keys. Left out, GREEN means functioning as expected, AMBER not functioning as expected, not critical, and RED not functioning as expected, critical. RED must have an owner, whether or not a rule of the plan says RED: some checks raise it by themselves.',
  },
  {
    title: '`escalate`',
    path: ['levels', 'RED', 'escalate'],
    about: 'Of a level, or of a contact under `notify`.',
  },
  {
    title: '`notify`',
    path: ['notify'],
    about: 'Who is told: [the page on it](notify.md). Without `notify` under a level nobody is told of it.',
  },
  {
    title: '`notify.checks`',
    path: ['notify', 'checks', '*'],
    about:
      'A list. AMBER and RED each take `action`, `owner`, `within`, `notify` and `escalate`, as under `levels`.',
  },
  {
    title: '`metrics`',
    path: ['metrics', 'auroc'],
    about:
      'A map from metric to its rule; the metrics are listed at the end of this page. For several classes, a list of rules, each with its `class`.',
  },
  {
    title: '`falls`',
    path: ['metrics', 'auroc', 'falls', '*'],
    about:
      'Triggers of a metric. A metric that is better when lower worsens by rising. `10%` is relative to the earlier value, `0.03` is points. Against the last review nothing is judged until there is one.',
  },
  {
    title: '`predictions`',
    path: ['predictions'],
    about: 'A check is set by its level: `NOTE` (shown, never gates), `AMBER` or `RED`.',
  },
  {
    title: '`predictions.known_answers`',
    path: ['predictions', 'known_answers', '*'],
    about: 'A list of sets.',
  },
  { title: '`inputs`', path: ['inputs'] },
  { title: '`drift`', path: ['drift'] },
  {
    title: '`edge_cases`',
    path: ['edge_cases', '*'],
    about: 'A list. Besides these keys each takes metrics with their rules, as under `metrics`.',
  },
  { title: '`segments`', path: ['segments'], about: '`segments: false` switches the search off; or a map:' },
  {
    title: '`behaviour`',
    path: ['behaviour', '*'],
    about: 'A list. `green`, `amber` and `red` are bounds on the share of pairs that break the relation.',
  },
  { title: '`deployment`', path: ['deployment'] },
  {
    title: '`deployment.model_version` and `deployment.host`',
    path: ['deployment', 'host'],
  },
  { title: '`history`', path: ['history'] },
  { title: '`history.cusum`', path: ['history', 'cusum'] },
  {
    title: '`retraining`',
    path: ['retraining'],
    about:
      'When a new model is trained: [the page on it](retrain.md). A review reminds of it in a NOTE and never gates by it.',
  },
  { title: '`rollout`', path: ['rollout'] },
  { title: '`rollout.measures`', path: ['rollout', 'measures', '*'], about: 'A list.' },
  { title: '`rollout.auroc`', path: ['rollout', 'auroc'] },
  { title: '`watch`', path: ['watch'], about: 'How a stream is judged: [the page on it](live.md).' },
];

function keyTable(schema: Schema, root: Schema): string {
  const metrics = new Set(Object.keys(metricNames));
  const entries = Object.entries(schema.properties ?? {});
  const settings = entries.filter(([key]) => !metrics.has(key));
  const rows = settings.map(([key, entry]) => {
    const needed = schema.required?.includes(key) ? ' (needed)' : '';
    const fallback = entry.default === undefined ? '' : code(flowStyle(entry.default));
    const example = entry.examples?.[0] ?? resolve(entry, root).examples?.[0];
    return [
      code(key) + needed,
      entry.description ?? '',
      fallback,
      example === undefined ? '' : code(`${key}: ${flowStyle(example)}`),
    ];
  });
  return table(['Key', 'What it is', 'Default', 'Example'], rows);
}

function metricsSection(): string {
  const rows = Object.entries<MetricName>(metricNames).map(([key, metric]) => [
    code(key),
    `${metric.title}: ${metric.means}`,
    metric.tasks.join(', '),
    metric.better === 'zero' ? 'nearer to 0' : metric.better,
    rangeOf(metric),
    metric.needs,
    metric.perClass ? 'yes' : '',
  ]);
  const head = ['Metric', 'What it is', 'Tasks', 'Better', 'Values', 'Needs', 'One class'];
  const note =
    'A rule on a metric that is best at 0 looks at its size, without the sign. “One class”: in a multiclass task it can be asked for one class by `class`.';
  return `## The metrics\n\n${note}\n\n${table(head, rows)}`;
}

function rangeOf({ range: [from, to] }: MetricName): string {
  if (from === -Infinity) return to === Infinity ? 'any' : `at most ${to}`;
  return to === Infinity ? `at least ${from}` : `${from} to ${to}`;
}

function find(root: Schema, path: string[]): Schema {
  let schema = resolve(root, root);
  for (const step of path) {
    const next = step === '*' ? (schema.items ?? schema.additionalProperties) : schema.properties?.[step];
    if (typeof next !== 'object') throw new Error(`the grammar has no ${path.join('.')}`);
    schema = resolve(next, root);
  }
  return schema;
}

/** The schema that a reference or an alternative stands for: of alternatives the one that has keys or items. */
function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref !== undefined) return resolve(root.$defs![schema.$ref.replace('#/$defs/', '')]!, root);
  const inner = schema.anyOf?.map((one) => resolve(one, root));
  return (
    inner?.find((one) => one.properties !== undefined) ??
    inner?.find((one) => one.items !== undefined) ??
    schema
  );
}

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
