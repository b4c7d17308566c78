import { join } from 'node:path';
import { chooseEngine, type OpenEvidence } from '../engine/choice.ts';
import type { CheckOptions } from '../gate.ts';
import { openEventLog } from '../record/event-log.ts';
import type { History } from '../record/review-record.ts';
import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { clearReport } from '../report/folder.ts';
import { openPool } from '../threads/pool.ts';
import { version } from '../version.ts';
import { type Command, type Flags, many, one } from './command.ts';
import { asOf, needed, neededList } from './flags.ts';
import { notifyHelp, notifying, notifyOptions } from './notifying.ts';
import { progressLine } from './progress.ts';
import { telemetryHelp, telemetryOptions, telling } from './telling.ts';

const defaultOut = 'greenlight-report';

export const command: Command = {
  usage:
    'greenlight check --plan P --reference R --candidate C [--labels L] [--model M] [--out DIR] [--json]',
  help: `Flags:
  --plan P        the performance monitoring plan (YAML)
  --reference R   the evaluation set the model was accepted on
  --candidate C   the evaluation set to judge
  --labels L      the candidate's labels, where they come in a file of their own, joined by id
  --model M       the model that answered: a file, a folder, or NAME@sha256:DIGEST. The verdict is bound to it
  --sign-key K    sign the statement of the verdict with this private key (PEM of Ed25519 or P-256);
                  "greenlight verify" checks it where the model is used
  --commit SHA    the commit that is judged: it stands in the report and in the statement
  --operations F  measures of the service, as "greenlight fetch" writes them
  --out DIR       where the verdict, its statement and the report go (default: greenlight-report)
  --as-of TIME    judge as if it were this moment, such as 2026-11-23T09:00Z (default: now)
  --workers N     threads that share the work (default: one per processor where the sets are large)
  --memory GB     memory that the sets may take, such as 2 or 0.5 (default: what is free)
  --history DIR   a folder that remembers: judge against its earlier reviews too, and add this one
                  (sealed with the secret in GREENLIGHT_STATE_KEY where it is set)
  --by PERIOD     cut the candidate by its time column and judge every period, each by those before it:
                  day, week, month, quarter, or a number of rows; --json prints a list of verdicts
  --engine E      who counts: local (this process), duckdb or spark; the same plan, the same verdict
  --database F    duckdb: a database file whose tables R, C and L name (prod.reference)
  --remote URL    spark: a Spark Connect server, sc://HOST:PORT; its token from GREENLIGHT_SPARK_TOKEN
  --candidate-where W   duckdb, spark: keep the candidate's rows that meet a condition, "day >= '2026-03-01'"
  --exact         duckdb, spark: all values come over, however many there are, and none is counted with its neighbours
  --counts DIR    judge what a script of "greenlight plan-sql" has counted, in place of R and C
  --log FILE      tell of every stage and finding as JSON lines behind what is in FILE; - is standard error
${telemetryHelp}
${notifyHelp}
  --json          print the verdict as JSON and nothing else

Sets are CSV or TSV (.gz too), JSON lines or Parquet. R, C and L may be given several times, or as a
glob in quotes: several files are one set.

Exit status: 0 the gate is open (GREEN), 1 it is closed (AMBER or RED), 2 it could not judge.

Example:
  greenlight check --plan plans/credit-default.yaml \\
    --reference fixtures/credit/reference.csv --candidate fixtures/credit/healthy.csv`,
  options: {
    plan: { type: 'string' },
    reference: { type: 'string', multiple: true },
    candidate: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true },
    operations: { type: 'string', multiple: true },
    model: { type: 'string' },
    'sign-key': { type: 'string' },
    commit: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    workers: { type: 'string' },
    memory: { type: 'string' },
    history: { type: 'string' },
    by: { type: 'string' },
    counts: { type: 'string' },
    engine: { type: 'string' },
    database: { type: 'string' },
    remote: { type: 'string' },
    'candidate-where': { type: 'string' },
    exact: { type: 'boolean' },
    log: { type: 'string' },
    ...telemetryOptions,
    ...notifyOptions,
    json: { type: 'boolean' },
  },
  async withdraw(folders) {
    for (const folder of folders.length > 0 ? folders : [defaultOut]) await clearReport(folder);
  },
  async run({ flags }, terminal) {
    const out = one(flags, 'out') ?? defaultOut;
    const progress = progressLine(terminal);
    const counts = await countsIn(flags);
    const options: CheckOptions = {
      plan: needed(one(flags, 'plan'), '--plan', 'the monitoring plan', 'check'),
      ...(counts === null ? setsOf(flags) : { reference: [], candidate: [] }),
      labels: many(flags, 'labels'),
      operations: many(flags, 'operations'),
      out,
      now: counts === null ? asOf(one(flags, 'as-of')) : await counts.moment,
      commit: commitOf(one(flags, 'commit')),
      memory: bytes(one(flags, 'memory')),
      history: await historyIn(one(flags, 'history')),
      progress: progress.show,
    };
    const model = one(flags, 'model');
    const signKey = one(flags, 'sign-key');
    const workers = threads(one(flags, 'workers'));
    const by = one(flags, 'by');
    const engine = chooseEngine(
      {
        engine: one(flags, 'engine'),
        remote: one(flags, 'remote'),
        database: one(flags, 'database'),
        candidateWhere: one(flags, 'candidate-where'),
        exact: Boolean(flags.exact),
      },
      { environment: process.env, version, places: [process.cwd(), import.meta.dirname] },
    );
    const open = counts?.open ?? engine;
    const people = notifying(flags, one(flags, 'history'), terminal);
    const telemetry = telling(flags, terminal);
    const log = openEventLog(one(flags, 'log'), terminal.err);
    options.log = telemetry?.follow(log) ?? log;
    if (by !== null && telemetry)
      throw new Refusal('--metrics and --otlp tell of one review. Leave --by out.');
    if (by !== null && people) throw new Refusal('--notify tells of one review. Leave --by out.');
    if (by !== null && (model !== null || signKey !== null))
      throw new Refusal(
        'a log of many periods was answered by more than one model. Leave --model and --sign-key out with --by.',
      );
    if (signKey !== null && model === null)
      throw new Refusal(
        '--sign-key signs what is said of a model. Name it with --model, or leave --sign-key out.',
      );
    if (by !== null) {
      const { attestationFiles } = await import('../attest/files.ts');
      options.beside = (review) => attestationFiles(review, null);
      const { runByPeriod } = await import('./by-period.ts');
      return runByPeriod({ ...options, open }, by, Boolean(flags.json), terminal, progress.clear);
    }
    const key = signKey === null ? null : await signKeyIn(signKey);
    if (model !== null) options.model = await modelNamed(model);
    // Threads start while the rest of the program is loaded.
    const pool = open ? undefined : openPool(workers, [...options.reference, ...options.candidate]);
    const { check } = await import('../gate.ts');
    const { attestationFiles } = await import('../attest/files.ts');
    options.beside = (review) => attestationFiles(review, key);
    const review = await check({ ...options, pool, open })
      .finally(() => {
        progress.clear();
        return pool?.close();
      })
      .catch(async (error: unknown) => {
        await telemetry?.refused(error, options.plan, options.now);
        await people?.refused(error, options.plan, options.now);
        throw error;
      });
    if (flags.json) terminal.out(`${JSON.stringify(review.verdict, null, 2)}\n`);
    else {
      const { renderTerminal } = await import('../report/terminal.ts');
      const { color, width } = terminal;
      terminal.out(renderTerminal(review, { color, width, report: join(out, 'report.html') }));
    }
    await telemetry?.told(async () => {
      const { toldOfReview } = await import('../telemetry/review.ts');
      return toldOfReview(review, review.plan.name);
    });
    if (people) {
      const { observe } = await import('../notify/observation.ts');
      await people.observed(observe(review, review.plan.name, join(out, 'report.html')));
    }
    return review.verdict.promote ? 0 : 1;
  },
};

function setsOf(flags: Flags): { reference: string[]; candidate: string[] } {
  return {
    reference: neededList(
      many(flags, 'reference'),
      '--reference',
      'the set the model was accepted on',
      'check',
    ),
    candidate: neededList(many(flags, 'candidate'), '--candidate', 'the set to judge', 'check'),
  };
}

/** What a script has counted, and when; null where nothing is said of it. */
async function countsIn(flags: Flags): Promise<{ moment: Promise<Date>; open: OpenEvidence } | null> {
  const folder = one(flags, 'counts');
  if (folder === null) return null;
  const others = ['reference', 'candidate', 'labels', 'engine', 'candidate-where', 'as-of', 'by'] as const;
  const beside = others.find((name) => many(flags, name).length > 0 || one(flags, name) !== null);
  if (beside !== undefined)
    throw new Refusal(
      `--counts brings the counts of both sets, as of the moment of the script. Leave --${beside} out.`,
    );
  const { momentOf, openCounts } = await import('../engine/script/evidence.ts');
  return { moment: momentOf(folder), open: (plan) => openCounts(plan, folder) };
}

function commitOf(text: string | null): string | null {
  if (text === null || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new Refusal(
    `--commit "${text.slice(0, 80)}" is not the whole name of a commit, such as "git rev-parse HEAD" prints.`,
  );
}

async function modelNamed(text: string) {
  const { identifyModel } = await import('../attest/model/model.ts');
  return identifyModel(text);
}

async function signKeyIn(given: string) {
  const { readSignKey } = await import('../attest/keys.ts');
  return readSignKey(given, '--sign-key', process.env);
}

function threads(text: string | null): number | null {
  if (text === null) return null;
  if (!/^[1-9]\d?$/.test(text)) throw new Refusal(`--workers "${text}" is not a number from 1 to 99.`);
  return Number(text);
}

function bytes(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d*\.?\d+$/.test(text))
    throw new Refusal(`--memory "${text}" is not a number of gigabytes, such as 2 or 0.5.`);
  return Number(text) * 1e9;
}

async function historyIn(folder: string | null): Promise<History | null> {
  if (folder === null) return null;
  needed(folder, '--history', 'the folder of the history', 'check');
  const { folderHistory } = await import('../history/folder-store.ts');
  return folderHistory(folder, keyFrom(process.env));
}
