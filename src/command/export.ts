import { writerFor } from '../export/row-output.ts';
import { readHistoryFolder } from '../history/folder-store.ts';
import { tidy } from '../history/tidy.ts';
import { keyFrom } from '../record/seal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { formatCount } from '../text/numbers.ts';
import { type Command, one } from './command.ts';
import { needed } from './flags.ts';

export const command: Command = {
  usage: 'greenlight export --history DIR --out FILE',
  help: `Flags:
  --history DIR   the folder of a history, or a checkout of its branch
  --out FILE      the table: .csv, .parquet or .jsonl

One row for each review, metric and segment, with the value, its interval, its cases and its rule; docs/export.md says
what each column holds. Lines of the history that cannot be read are reported and left out.

Exit status: 0, or 2 when the history cannot be read or the table not be written.

Example:
  greenlight export --history greenlight-history --out reviews.parquet`,
  options: { history: { type: 'string' }, out: { type: 'string' } },
  async run({ flags }, terminal) {
    const folder = needed(one(flags, 'history'), '--history', 'the folder of the history', 'export');
    const out = needed(one(flags, 'out'), '--out', 'the file of the table', 'export');
    const write = writerFor(out);
    const pasts = await readHistoryFolder(folder, keyFrom(process.env));
    for (const { kind, place } of pasts.flatMap(({ faults }) => faults))
      terminal.err(`left out: ${escapeTerminal(place, 200)} (${kind})\n`);
    const table = tidy(pasts);
    await write(table);
    const reviews = pasts.reduce((sum, { records }) => sum + records.length, 0);
    terminal.err(
      `${formatCount(reviews, 'review')} of ${formatCount(pasts.length, 'plan')}, ${formatCount(table.rows, 'row')}, written to ${escapeTerminal(out, 200)}\n`,
    );
    return 0;
  },
};
