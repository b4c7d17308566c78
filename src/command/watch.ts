import { join } from 'node:path';
import { readPlan } from '../plan/read.ts';
import { openEventLog } from '../record/event-log.ts';
import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal, inertCommands } from '../text/escape.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';
import type { JudgedWindow } from '../watch/judge-window.ts';
import { type Command, many, one, type Terminal } from './command.ts';
import { needed, neededList } from './flags.ts';
import { type Notifying, notifying, notifyOptions } from './notifying.ts';
import { type Telling, telemetryHelp, telemetryOptions, telling } from './telling.ts';

const name = 'watch';

export const command: Command = {
  usage: 'greenlight watch --plan P --reference R --from SOURCE --state DIR [--once] [--listen PORT]',
  help: `Reads a stream, cuts it into windows by the time of its records, and judges each window when it closes, and again
when its labels are due. The plan's "watch:" says how long a window is, how late records may come, and where labels are.

Flags:
  --plan P        the plan; needs "watch:" and, under "data:", "time:"
  --reference R   the evaluation set the model was accepted on
  --from SOURCE   kafka://HOST:PORT/TOPIC?group=NAME, kinesis://REGION/STREAM, or a file or a folder of JSON lines
                  or CSV that grows
  --registry URL  the schemas of Avro or Protobuf, where the plan's "watch: format:" says that records are such
  --labels SOURCE where labels come from, in place of what the plan's "watch: labels:" names
  --state DIR     a folder of this process's own: what is counted, and rows of windows that are not done. A run that
                  was killed goes on from it, and counts each record once
  --out DIR       reports of windows, a folder each (default: windows, in the state's folder)
  --history DIR   where verdicts are kept (default: history, in the state's folder); sealed with the secret in
                  GREENLIGHT_STATE_KEY where it is set, as the state is
  --once          judge what is there, and end: for schedules and tests
  --listen PORT   serve /healthz and /metrics on this port of loopback; HOST:PORT for another interface
  --memory GB     memory that a window and the reference may take, such as 2 or 0.5 (default: what is free)
  --notify        tell those whom the plan names ("notify"); remembered in the history, or in --notify-state F
  --notify-dry-run   print every message as it would be sent, and send none
  --log FILE      tell of every stage and finding as JSON lines behind what is in FILE; - is standard error
${telemetryHelp}
  --json          print every verdict as a line of JSON, and nothing else

Exit status: 0 when it was told to end (SIGTERM, SIGINT), or with --once when every window that was judged is GREEN; 1 with
--once when one is not; 2 when it could not go on, or with --once when a window could not be judged.

Example:
  greenlight watch --plan plans/credit-live.yaml --reference fixtures/credit/reference.csv \\
    --from fixtures/live/records.jsonl --labels fixtures/live/labels.jsonl --state live-state --once`,
  options: {
    plan: { type: 'string' },
    reference: { type: 'string', multiple: true },
    from: { type: 'string' },
    labels: { type: 'string' },
    registry: { type: 'string' },
    state: { type: 'string' },
    out: { type: 'string' },
    history: { type: 'string' },
    once: { type: 'boolean' },
    listen: { type: 'string' },
    memory: { type: 'string' },
    log: { type: 'string' },
    ...notifyOptions,
    ...telemetryOptions,
    json: { type: 'boolean' },
  },
  async run({ flags }, terminal) {
    const plan = await readPlan(needed(one(flags, 'plan'), '--plan', 'the monitoring plan', name));
    const reference = neededList(
      many(flags, 'reference'),
      '--reference',
      'the set the model was accepted on',
      name,
    );
    const from = needed(one(flags, 'from'), '--from', 'the source of the records', name);
    const folder = needed(one(flags, 'state'), '--state', 'the folder of the state', name);
    if (plan.watch === null)
      throw new Refusal(
        `${plan.source.file}: says nothing of windows. Add "watch:" with "window:", such as watch: { window: 1 hour }.`,
      );
    const { besideIt, sourceNamed } = await import('../watch/source/open.ts');
    const named = plan.watch.labels === null ? null : besideIt(from, plan.watch.labels);
    const labels = one(flags, 'labels') ?? named;
    if (labels !== null && (plan.data.id === null || plan.data.labelsAfter === null))
      throw new Refusal(
        `${plan.source.file}: labels that come apart are joined by "id:", when "labels_after:" has passed. Name both under "data:".`,
      );
    const history = one(flags, 'history') ?? join(folder, 'history');
    const people = notifying(flags, history, terminal);
    const telemetry = telling(flags, terminal);
    const opened = openEventLog(one(flags, 'log'), terminal.err);
    opened.know({ plan: plan.name, plan_sha256: plan.source.sha256 });
    const log = telemetry?.follow(opened) ?? opened;
    const key = keyFrom(process.env);
    const { serveStatus } = await import('../watch/status.ts');
    const { watch } = await import('../watch/watch.ts');
    const { decoded } = await import('../watch/decode/decoded.ts');
    const openingOf = (source: string) =>
      decoded(sourceNamed(source, process.env), plan, one(flags, 'registry'), process.env);
    const status: Parameters<typeof serveStatus>[1] = { state: null, lag: new Map(), committed: null };
    const listen = one(flags, 'listen');
    const server = listen === null ? null : await serveStatus(listen, status, Date.now);
    const ending = new AbortController();
    const end = () => ending.abort();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
    const worst = { level: 0 };
    try {
      await watch({
        plan,
        reference,
        folder,
        out: one(flags, 'out') ?? join(folder, 'windows'),
        history,
        key,
        records: openingOf(from),
        labels: labels === null ? null : openingOf(labels),
        once: flags.once === true,
        memory: bytes(one(flags, 'memory')),
        now: Date.now,
        log,
        signal: ending.signal,
        async onWindow(judged) {
          worst.level = Math.max(
            worst.level,
            judged.review === null ? 2 : judged.review.verdict.status === 'GREEN' ? 0 : 1,
          );
          terminal.out(flags.json ? `${JSON.stringify(line(judged))}\n` : `${inWords(judged)}\n`);
          await tell(judged, people, telemetry, plan.source.file);
        },
        onTrouble(text) {
          log.tell('trouble', { message: text });
          terminal.err(`greenlight: ${escapeTerminal(text)}\n`);
        },
        onState(state, lag) {
          Object.assign(status, { state, lag, committed: Date.now() });
        },
      });
    } finally {
      server?.close();
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, end);
    }
    if (!flags.json && flags.once && status.state) summary(status.state, terminal);
    return flags.once ? worst.level : 0;
  },
};

async function tell(
  judged: JudgedWindow,
  people: Notifying | null,
  telemetry: Telling | null,
  plan: string,
): Promise<void> {
  const { review, name: window, reason, report } = judged;
  if (review === null) {
    const error = new Refusal(`Window ${window}: ${reason}`);
    await telemetry?.refused(error, plan, new Date(judged.end));
    await people?.refused(error, plan, new Date(judged.end));
    return;
  }
  await telemetry?.told(async () => {
    const { toldOfReview } = await import('../telemetry/review.ts');
    return toldOfReview(review, review.plan.name);
  });
  if (people === null) return;
  const { observe } = await import('../notify/observation.ts');
  await people.observed(observe(review, review.plan.name, join(report, 'report.html')));
}

/** A window as a line of JSON. */
function line({ review, report, ...judged }: JudgedWindow) {
  return { ...judged, status: review?.verdict.status ?? null, verdict: review?.verdict ?? null };
}

function inWords({ name: window, by, records, review, reason }: JudgedWindow): string {
  const verdict = review?.verdict;
  const raised =
    verdict?.findings.filter(({ status }) => status === verdict.status && status !== 'GREEN') ?? [];
  const names = raised.slice(0, 3).map(({ check }) => escapeTerminal(check, 60));
  const more = raised.length > 3 ? ` and ${raised.length - 3} more` : '';
  const found = verdict
    ? `${names.join(', ')}${more}`
    : `could not be judged: ${escapeTerminal(reason, 300)}`;
  const what = { rows: '', inputs: 'inputs', labels: 'labels' }[by];
  const rows = formatCount(verdict?.candidate.rows ?? records, 'row');
  return inertCommands(
    `${window}  ${(verdict?.status ?? '–').padEnd(5)}  ${what.padEnd(6)}  ${rows.padStart(12)}  ${found}`.trimEnd(),
  );
}

function summary(state: import('../watch/state.ts').WatchState, terminal: Terminal): void {
  const { total, copies, windows, judged, labels } = state;
  const lost = Object.entries(total.faults).map(([fault, count]) => `${formatNumber(count)} ${fault}`);
  const lines = [
    `${formatCount(total.read, 'record')} read; in no window: ${lost.length === 0 ? 'none' : lost.join(', ')}.`,
    ...(copies > 0 ? [`${formatCount(copies, 'exact copy', 'exact copies')} of records counted once.`] : []),
    ...(labels.read > 0
      ? [
          `${formatCount(labels.read, 'label')} read, ${formatNumber(labels.unreadable)} of them not readable.`,
        ]
      : []),
    `Windows judged: ${Object.entries(judged)
      .map(([level, count]) => `${formatNumber(count)} ${level === 'none' ? 'could not be judged' : level}`)
      .join(', ')}. Open or waiting for labels: ${formatNumber(windows.length)}.`,
    ...state.examples
      .slice(-3)
      .map(({ fault, at }) => `Last seen in no window: ${fault} (${escapeTerminal(at, 80)}).`),
  ];
  terminal.out(`\n${lines.map(inertCommands).join('\n')}\n`);
}

function bytes(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d*\.?\d+$/.test(text))
    throw new Refusal(`--memory "${text}" is not a number of gigabytes, such as 2 or 0.5.`);
  return Number(text) * 1e9;
}
