// What a review by an engine costs: node scripts/engines.ts duckdb|spark ROWS [COLUMNS]. The sets are made by DuckDB's own range() and hash(), into
// tables of a database; for Spark they are written as Parquet. Making them is not counted. Spark's server is one of its own: GREENLIGHT_PYTHON names
// a Python with pyspark, GREENLIGHT_SPARK_MEMORY how much memory the server may take (6g).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDbSession, openDuckDb } from '../src/engine/duckdb/session.ts';
import { duckDbSource } from '../src/engine/duckdb/source.ts';
import type { Evidence } from '../src/engine/evidence.ts';
import { openSpark } from '../src/engine/spark/session.ts';
import { sparkSource } from '../src/engine/spark/source.ts';
import { openBySql, type SqlEngine } from '../src/engine/sql/open.ts';
import type { Session } from '../src/engine/sql/session.ts';
import { review } from '../src/gate.ts';
import { parsePlan } from '../src/plan/parse.ts';
import { startSpark } from './engines/spark-server.ts';

const [engine = 'duckdb', size = '1e6', wide = '20', make] = process.argv.slice(2);
const [rows, columns] = [Number(size), Number(wide)];
const seed = 20_261_130;
// Three of ten columns are doubles of which no two are alike, four have two decimals, three are categories of ten.
const kinds = Array.from({ length: columns - 2 }, (_, i) =>
  i % 10 < 3 ? 'double' : i % 10 < 7 ? 'decimal' : 'category',
);

const plan = parsePlan(
  `plan: scale
data:
  task: binary
  label: y
  positive: 1
  score: s
  features:
${kinds.map((kind, i) => `    x${i}: { type: ${kind === 'category' ? 'category' : 'number'} }`).join('\n')}
levels:
  GREEN: { means: good }
  AMBER: { means: so so, action: look, owner: us, within: 1 day }
  RED: { means: bad, action: stop, owner: us, within: 1 hour }
metrics:
  auroc: { green: ">= 0.7", red: "< 0.6" }
  accuracy: { green: ">= 0.6", red: "< 0.5" }
edge_cases:
  - { name: low, where: x0 < 0.1, accuracy: { green: ">= 0.5", red: "< 0.4" } }
`,
  'scale.yaml',
);

/** A set of so many rows, whose seed tells it from the other. */
function relation(of: number): string {
  const uniform = (name: number) => `(CAST(hash(i * 4096 + ${of + name}) AS DOUBLE) / 1.8446744073709552e19)`;
  const cells = kinds.map((kind, i) => {
    const u = uniform(10 * i + 100);
    if (kind === 'double') return `sqrt(-2 * ln(${u} + 1e-12)) AS x${i}`;
    return kind === 'decimal'
      ? `round(100 * ${u}, 2) AS x${i}`
      : `'k' || CAST(floor(10 * ${u}) AS INTEGER) AS x${i}`;
  });
  // One range() is one thread's work.
  const numbers = `(SELECT * FROM range(${Math.floor(rows / 2)}) UNION ALL SELECT * FROM range(${Math.floor(rows / 2)}, ${rows}))`;
  return `SELECT ${uniform(1)} AS s, CASE WHEN ${uniform(2)} < ${uniform(1)} THEN 1 ELSE 0 END AS y, ${cells.join(', ')} FROM ${numbers} AS r(i)`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const told = { queries: 0, bytes: 0, heap: 0, rss: 0 };

/** A session that tells what it is asked and what comes back. */
function counted<Kind extends Session>(session: Kind): Kind {
  const query = session.query.bind(session);
  session.query = async (sql) => {
    const answer = await query(sql);
    told.queries++;
    const width = /^SELECT \* FROM/.test(sql)
      ? 4
      : Math.max(1, (sql.split(' FROM ')[0]!.match(/ AS /g) ?? []).length);
    told.bytes += 8 * answer.rows * width;
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    told.heap = Math.max(told.heap, heapUsed + arrayBuffers);
    told.rss = Math.max(told.rss, rss);
    return answer;
  };
  return session;
}

async function judged(open: SqlEngine, reference: string, candidate: string): Promise<void> {
  const [began, used, load] = [performance.now(), process.cpuUsage(), loadavg()[0]!];
  const now = new Date(seed);
  const names = { reference: [reference], candidate: [candidate], labels: [] };
  const evidence: Evidence = await openBySql(plan, names, open, { now, candidateWhere: null });
  const { verdict } = await review(plan, evidence, null, { now }).finally(() => evidence.close());
  const seconds = (performance.now() - began) / 1000;
  const { queries, bytes, heap, rss } = told;
  // Of Spark only what this process took; the server is another.
  const { user, system } = process.cpuUsage(used);
  console.log(
    `| ${engine} | 2 × ${rows.toLocaleString('en-US')} | ${columns} | ${seconds.toFixed(0)} s | ${((user + system) / 1e6).toFixed(0)} s | ${queries} | ${(bytes / 1e6).toFixed(1)} MB | ${megabytes(heap)} | ${megabytes(Math.max(rss, process.resourceUsage().maxRSS * 1024))} | ${verdict.status} |`,
  );
  console.log(
    `\nSeed ${seed}; ${cpus().length} processors, load ${load.toFixed(1)} at the beginning and ${loadavg()[0]!.toFixed(1)} at the end; Node ${process.version}.`,
  );
}

const databaseIn = (folder: string) => join(folder, 'sets.duckdb');

/** Makes both sets in a process of its own, so that what it takes is not taken for the review's. */
async function makeSets(folder: string): Promise<void> {
  const session = await openDuckDb({ database: null });
  if (engine === 'duckdb') await session.query(`ATTACH '${databaseIn(folder)}' AS sets`);
  for (const [name, of] of [
    ['reference', 0],
    ['candidate', 5],
  ] as const) {
    await session.query(
      engine === 'duckdb'
        ? `CREATE TABLE sets.${name} AS ${relation(of)}`
        : `COPY (${relation(of)}) TO '${join(folder, name)}.parquet' (FORMAT parquet)`,
    );
  }
  await session.close();
}

if (make !== undefined) {
  await makeSets(make);
  process.exit();
}
console.log(
  '| engine | rows | columns | time | processor time | queries | answers | heap and arrays of Node | resident | verdict |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---|');
const folder = mkdtempSync(join(tmpdir(), 'greenlight-scale-'));
try {
  const { status } = spawnSync(process.execPath, [import.meta.filename, engine, size, wide, folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The sets could not be made.');
  const database = databaseIn(folder);
  if (engine === 'duckdb') {
    await judged(
      {
        open: async () => counted(await openDuckDb({ database })),
        source: (session, names) => duckDbSource(session as DuckDbSession, names, database),
        areFiles: false,
      },
      'reference',
      'candidate',
    );
  } else {
    const memory = process.env.GREENLIGHT_SPARK_MEMORY ?? '6g';
    const server = await startSpark(
      process.env.GREENLIGHT_PYTHON ?? 'python3',
      join(folder, 'spark'),
      memory,
    );
    const client = { token: null, version: '0', patience: 3_600_000 };
    try {
      await judged(
        {
          open: async () => counted(await openSpark(server.remote, client)),
          source: sparkSource,
          areFiles: false,
        },
        `parquet.\`${join(folder, 'reference')}.parquet\``,
        `parquet.\`${join(folder, 'candidate')}.parquet\``,
      );
    } finally {
      const { wire, tasks, shuffled, computed, resident } = await server.stop();
      console.log(
        `The server, of ${memory}: ${tasks} tasks, ${computed.toFixed(0)} s of processors in them, ${megabytes(shuffled)} shuffled, ${megabytes(wire)} over the wire, ${megabytes(resident)} resident.`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
