// Measures the committed bundle as whole processes beside its peers, on the same data in the same run, and prints markdown.
// npm run bench -- [--rows N] [--large] [--slow] [--only PART,PART] [--write]      see docs/performance.md
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from 'simple-statistics';
import { type Contender, floor, greenlight, peer, prototype, versions } from './contenders.ts';
import { leastColumns, makeSets, type Sets } from './data.ts';
import { inTurn, type Run, run } from './measure.ts';

const { values: flags } = parseArgs({
  options: {
    /** Rows of each set in the comparison, and the most of the growth. */
    rows: { type: 'string', default: '1000000' },
    /** 10 and 20 million rows too; makes 10 GB of data. */
    large: { type: 'boolean' },
    /** Evidently over a million rows too: minutes. */
    slow: { type: 'boolean' },
    /** Parts to run alone: machine, start, beside, formats, allDigits, drift, growth, wide. */
    only: { type: 'string' },
    /** Puts the results into docs/performance.md. */
    write: { type: 'boolean' },
    /** Where the data are made and kept. */
    data: { type: 'string', default: join(tmpdir(), 'greenlight-bench') },
  },
});
const out = mkdtempSync(join(tmpdir(), 'greenlight-bench-'));
const usual = ['pandas', 'numpy', 'scipy', 'sklearn'];
const peers = {
  python: versions('python', usual),
  older: versions('older', usual),
  'older evidently': versions('older', ['evidently']),
  duckdb: versions('python', ['duckdb']),
  evidently: versions('evidently', ['evidently', 'pandas']),
  nannyml: versions('nannyml', ['nannyml', 'pandas']),
  polars: versions('polars', ['polars', 'numpy']),
};
const polars = 'polars_numpy.py';
const sizeHead = [
  '| rows × columns | seconds | µs a row | processor seconds | peak memory |',
  '|---|---|---|---|---|',
];
const most = Number(flags.rows);
const parts = {
  machine,
  start,
  beside: () => beside(most),
  formats: () => formats(most),
  allDigits: () => allDigits(most),
  drift: () => drift(Math.min(most, 100_000)),
  growth,
  wide,
};
const only = flags.only?.split(',') ?? Object.keys(parts);
const unknown = only.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part of the benchmark: ${unknown.join(', ')}`);
if (flags.write && flags.only) throw new Error('what is written is the whole of it: leave out --only');
const sections = Object.entries(parts).flatMap(([name, part]) => {
  if (!only.includes(name)) return [];
  const text = part();
  console.log(`${text}\n`);
  return [text];
});
if (flags.write) write(sections.join('\n\n'));

function machine(): string {
  const [cpu] = cpus();
  const lines = [
    `${new Date().toISOString().slice(0, 10)}; ${cpu?.model.trim() ?? 'processor unknown'}, ${availableParallelism()} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB; Node ${process.version}.`,
    ...Object.entries(peers).map(([name, found]) =>
      found ? `${name}: ${found}.` : `${name} could not be imported and is left out.`,
    ),
    'Each figure is the median of whole processes, from least to greatest in brackets; programs took turns. Times greenlight is how many times as long as greenlight a program took.',
  ];
  return lines.join('\n');
}

function start(): string {
  const sets = makeSets(flags.data, 1000);
  const bare: Contender = { name: 'Node, nothing else', words: [process.execPath, '-e', '0'], runs: 41 };
  return section('Two files of 1,000 rows', [greenlight(sets, 41, out), bare]);
}

/** All that reads both sets. */
function beside(rows: number): string {
  const sets = makeSets(flags.data, rows);
  const list = [greenlight(sets, 7, out), greenlight(sets, 3, out, ['--workers', '1'])];
  list.push(prototype(sets, 7, out), floor(sets, 5), ...script(sets, 5, 3));
  if (peers.duckdb) list.push(peer('python', 'duckdb_sql.py', 'DuckDB in SQL', sets, 3));
  if (peers.nannyml) list.push(peer('nannyml', 'nannyml_drift.py', 'NannyML, drift alone', sets, 1));
  if (flags.slow) list.push(...evidently(sets));
  return section(`2 × ${say(rows)} rows × 20 columns of CSV`, list);
}

/** The same rows in each format, beside Polars: written by it too. */
function formats(rows: number): string {
  if (!peers.polars) return '';
  const list = inFormats(makeSets(flags.data, rows)).flatMap(([ending, sets]) => [
    { ...greenlight(sets, 5, out), name: `greenlight, ${ending}` },
    peer('polars', polars, `Polars, reading both files, nothing else, ${ending}`, sets, 5, ['read']),
    peer('polars', polars, `Polars + numpy, ${ending}`, sets, 5),
  ]);
  return section(`2 × ${say(rows)} rows × 20 columns in each format`, list);
}

/** The same sets as files of each format, which Polars writes; of CSV alone where there is no Polars. */
function inFormats(sets: Sets): [ending: string, sets: Sets][] {
  if (!peers.polars) return [['csv', sets]];
  const written = (ending: string): Sets => ({
    plan: sets.plan,
    reference: sets.reference.replace(/csv$/, ending),
    candidate: sets.candidate.replace(/csv$/, ending),
  });
  if (!existsSync(written('jsonl').candidate)) run(peer('polars', polars, '', sets, 1, ['write']).words);
  return [
    ['csv', sets],
    ['parquet', written('parquet')],
    ['jsonl', written('jsonl')],
  ];
}

/** The usual Python script, and its reading alone. */
function script(sets: Sets, readings: number, runs: number): Contender[] {
  return (['python', 'older'] as const).flatMap((which) => {
    if (!peers[which]) return [];
    const said = which === 'older' ? ', older' : '';
    return [
      peer(which, 'pandas_read.py', `pandas${said}, reading both files, nothing else`, sets, readings),
      peer(which, 'pandas_scipy.py', `pandas + scipy + scikit-learn${said}`, sets, runs),
      peer(which, 'pandas_scipy.py', `the same${said}, with the rest of the report`, sets, 1, ['report']),
    ];
  });
}

/** The same with floating-point numbers that have all their digits, which are longer to read and no decimals to count. */
function allDigits(rows: number): string {
  const sets = makeSets(flags.data, rows, leastColumns, true);
  const list = [greenlight(sets, 5, out), ...script(sets, 3, 1)];
  return section(`The same, floating-point numbers with all their digits`, list);
}

/** Evidently takes minutes over a million rows. */
function drift(rows: number): string {
  if (!peers.evidently && !peers['older evidently']) return '';
  const sets = makeSets(flags.data, rows);
  return section(`2 × ${say(rows)} rows × 20 columns of CSV`, [greenlight(sets, 5, out), ...evidently(sets)]);
}

/** Its drift preset, by the tests that it takes by itself and by KS. */
function evidently(sets: Sets): Contender[] {
  const script = 'evidently_drift.py';
  return [
    ...(peers.evidently
      ? [
          peer('evidently', script, 'Evidently, drift alone', sets, 1),
          peer('evidently', script, 'Evidently, drift alone, by KS', sets, 1, ['ks']),
        ]
      : []),
    ...(peers['older evidently'] ? [peer('older', script, 'Evidently, older, drift alone', sets, 1)] : []),
  ];
}

function growth(): string {
  const sizes = [most / 100, most / 10, most, ...(flags.large ? [10 * most, 20 * most] : [])];
  const lines = sizes.flatMap((rows) =>
    sizeLines(rows, leastColumns, makeSets(flags.data, rows), rows > 1_000_000 ? 2 : 5),
  );
  return ['### Growth in rows', '', ...sizeHead, ...lines].join('\n');
}

/** As many cells, in ever fewer rows. */
function wide(): string {
  const lines = [20, 100, 500, 2000].flatMap((columns) => {
    const rows = Math.round((most * 20) / columns);
    return sizeLines(rows, columns, makeSets(flags.data, rows, columns), 3);
  });
  return ['### Growth in columns', '', ...sizeHead, ...lines].join('\n');
}

function sizeLines(rows: number, columns: number, sets: Sets, runs: number): string[] {
  return inFormats(sets).map(([ending, these]) =>
    sizeLine(`2 × ${say(rows)} × ${columns}, ${ending}`, rows, greenlight(these, runs, out)),
  );
}

function sizeLine(title: string, rows: number, contender: Contender): string {
  const [runs] = inTurn([contender]).values();
  const seconds = median(runs!.map((run) => run.seconds));
  return `| ${title} | ${spread(runs!)} | ${((seconds / (2 * rows)) * 1e6).toFixed(2)} | ${processorOf(runs!)} | ${memory(runs!)} |`;
}

function processorOf(runs: Run[]): string {
  return runs[0]!.processorSeconds === null
    ? ''
    : median(runs.map((run) => run.processorSeconds!)).toFixed(2);
}

function section(title: string, list: Contender[]): string {
  const results = inTurn(list);
  const own = median([...results.values()][0]!.map((run) => run.seconds));
  const lines = [...results].map(([{ name, runs }, done]) => {
    const ratio = median(done.map((run) => run.seconds)) / own;
    return `| ${name} | ${spread(done)} | ${ratio.toFixed(2)} | ${processorOf(done)} | ${memory(done)} | ${runs} |`;
  });
  const head = '| | seconds | times greenlight | processor seconds | peak memory | runs |';
  return [`### ${title}`, '', head, '|---|---|---|---|---|---|', ...lines, '', agreement(results)]
    .join('\n')
    .trimEnd();
}

/** Whether the programs found the same: the same work is no claim then. */
function agreement(results: Map<Contender, Run[]>): string {
  const [own, ...others] = [...results].map(([{ name }, runs]) => ({
    name,
    found: JSON.parse(runs[0]!.output || '{}'),
  }));
  const findings: { check: string; value: number | null }[] = own!.found.findings ?? [];
  const values = new Map(findings.map(({ check, value }) => [check, value]));
  const said = others.flatMap(({ name, found }) => {
    const pairs = [
      ...['auroc', 'f1', 'accuracy'].map((metric) => [values.get(`metric/${metric}`), found[metric]]),
      ...Object.entries(found.ks ?? {}).map(([column, d]) => [values.get(`drift/${column}`), d]),
    ].filter((pair): pair is [number, number] => pair.every((value) => typeof value === 'number'));
    if (pairs.length === 0) return [];
    const most = Math.max(...pairs.map(([a, b]) => Math.abs(a - b)));
    return [`${name} found the same ${pairs.length} figures, to within ${most.toExponential(0)}.`];
  });
  return said.join(' ');
}

function spread(runs: Run[]): string {
  const seconds = runs.map((run) => run.seconds);
  const middle = median(seconds).toFixed(2);
  return runs.length === 1
    ? middle
    : `${middle} (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})`;
}

function memory(runs: Run[]): string {
  const all = runs.flatMap((run) => (run.memory === null ? [] : [run.memory]));
  return all.length === 0 ? '' : `${Math.max(...all).toFixed(0)} MB`;
}

function say(number: number): string {
  return number.toLocaleString('en-US');
}

function write(text: string): void {
  const page = join(import.meta.dirname, '../docs/performance.md');
  const [before, rest] = readFileSync(page, 'utf8').split('<!-- bench -->');
  const after = rest?.split('<!-- /bench -->')[1];
  if (before === undefined || after === undefined) throw new Error(`${page} has no place for the results`);
  writeFileSync(page, `${before}<!-- bench -->\n${text}\n<!-- /bench -->${after}`);
}
