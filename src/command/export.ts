import { writerFor } from '../export/row-output.ts';
import { readHistoryFolder, readVerdicts } from '../history/folder-store.ts';
import { tidy } from '../history/tidy.ts';
import type { Past } from '../record/review-record.ts';
import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { formatCount } from '../text/numbers.ts';
import { type Command, one, type Terminal } from './command.ts';
import { needed } from './flags.ts';

export const command: Command = {
  usage: 'greenlight export --history DIR [--out FILE] [--tables DIR]',
  help: `Flags:
  --history DIR   the folder of a history, or a checkout of its branch
  --out FILE      one table of the metrics: .csv, .parquet or .jsonl
  --tables DIR    all tables, as Parquet and CSV: reviews, findings, metrics, segments, drift, columns,
                  operations, plans; each review adds files of its own and changes none of others

--out has one row for each review, metric and segment, with the value, its interval, its cases and its rule.
docs/export.md says what each column holds. Lines of the history that cannot be read are reported and left out.

Exit status: 0, or 2 when the history cannot be read or the tables not be written.

Example:
  greenlight export --history greenlight-history --tables tables`,
  options: { history: { type: 'string' }, out: { type: 'string' }, tables: { type: 'string' } },
  async run({ flags }, terminal) {
    const folder = needed(one(flags, 'history'), '--history', 'the folder of the history', 'export');
    const [out, tables] = [one(flags, 'out'), one(flags, 'tables')];
    if (!out && !tables)
      throw new Refusal(
        'say what to write: --out FILE for one table, --tables DIR for all of them. "greenlight export --help" shows how.',
      );
    const write = out ? writerFor(out) : null;
    const pasts = await readHistoryFolder(folder, keyFrom(process.env));
    for (const { kind, place } of pasts.flatMap(({ faults }) => faults))
      terminal.err(`left out: ${escapeTerminal(place, 200)} (${kind})\n`);
    const reviews = pasts.reduce((sum, { records }) => sum + records.length, 0);
    const said = `${formatCount(reviews, 'review')} of ${formatCount(pasts.length, 'plan')}`;
    if (out && write) {
      const table = tidy(pasts);
      await write(table);
      terminal.err(`${said}, ${formatCount(table.rows, 'row')}, written to ${escapeTerminal(out, 200)}\n`);
    }
    if (tables) await exportTables(tables, folder, pasts, said, terminal);
    return 0;
  },
};

async function exportTables(
  tables: string,
  folder: string,
  pasts: Past[],
  said: string,
  terminal: Terminal,
): Promise<void> {
  const { writeTables } = await import('../export/tables/write.ts');
  const records = pasts.flatMap((past) => past.records);
  const verdicts = await readVerdicts(folder, records, keyFrom(process.env));
  const kept = records.map((record, i) => ({ record, verdict: verdicts[i]! }));
  const partly = verdicts.filter((verdict) => verdict === null).length;
  if (partly > 0)
    terminal.err(
      `${formatCount(partly, 'review has', 'reviews have')} no whole verdict in the history: of them, findings holds what the line holds.\n`,
    );
  const files = await writeTables(tables, kept);
  terminal.err(`${said} in ${escapeTerminal(tables, 200)}: ${formatCount(files, 'new file')}\n`);
}
