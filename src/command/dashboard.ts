import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dashboardOf } from '../history/dashboard.ts';
import { readHistoryFolder } from '../history/folder-store.ts';
import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { renderDashboard } from '../report/dashboard/index.ts';
import { escapeTerminal } from '../text/escape.ts';
import { formatCount } from '../text/numbers.ts';
import { version } from '../version.ts';
import { type Command, one } from './command.ts';
import { needed } from './flags.ts';

export const command: Command = {
  usage: 'greenlight dashboard --history DIR --out FILE [--title TEXT]',
  help: `Flags:
  --history DIR   the folder of a history, or a checkout of its branch
  --out FILE      the page, such as site/index.html
  --title TEXT    what the page is called (default: the repository, in a workflow; else the folder)

One file that loads nothing and runs nothing: GitHub Pages, a file share or a mail can carry it.

Exit status: 0, or 2 when the history cannot be read or the page not be written.

Example:
  greenlight dashboard --history greenlight-history --out site/index.html`,
  options: { history: { type: 'string' }, out: { type: 'string' }, title: { type: 'string' } },
  async run({ flags }, terminal) {
    const folder = needed(one(flags, 'history'), '--history', 'the folder of the history', 'dashboard');
    const out = needed(one(flags, 'out'), '--out', 'the file of the page', 'dashboard');
    const title = one(flags, 'title') ?? process.env.GITHUB_REPOSITORY ?? folder;
    const pasts = await readHistoryFolder(folder, keyFrom(process.env));
    for (const { kind, place } of pasts.flatMap(({ faults }) => faults))
      terminal.err(`left out: ${escapeTerminal(place, 200)} (${kind})\n`);
    const page = renderDashboard(dashboardOf(pasts, title, { at: new Date().toISOString(), version }));
    try {
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, page);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal(`${out}: the page cannot be written (${reason}). Name another file with --out.`);
    }
    terminal.err(`${formatCount(pasts.length, 'plan')} drawn in ${escapeTerminal(out, 200)}\n`);
    return 0;
  },
};
