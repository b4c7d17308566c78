import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { type Command, one } from './command.ts';
import { asOf } from './flags.ts';

export const command: Command = {
  usage: 'greenlight remind --history DIR [--plan NAME] [--notify-dry-run]',
  help: `Asks again where nothing has happened. To be run by a schedule, between two reviews: the owner of an open
alert is reminded before the deadline of the plan, and after it the plan's escalation is told, each once,
until somebody acknowledges or GREEN returns. A review that never came is told to whoever owns that.

An alert is acknowledged by the label "acknowledged" or a member's comment in its issue, by a silence in
Alertmanager, or in PagerDuty (with GREENLIGHT_NOTIFY_<NAME>_TOKEN).

Flags:
  --history DIR   the folder of the history that "check --history DIR --notify" keeps
  --notify-state F   in its place, the file of alerts that "check --notify-state F" keeps
  --plan NAME     one plan of the history, by its name (default: all)
  --as-of TIME    as if it were this moment, such as 2026-11-23T09:00Z (default: now)
  --notify-dry-run   print every message as it would be sent, and send none

Addresses and secrets are GREENLIGHT_NOTIFY_… variables, as for "check --notify".

Exit status: 0 everybody was told who was to be told, 1 somebody could not be, 2 nothing could be read.

Example:
  greenlight remind --history reviews`,
  options: {
    history: { type: 'string' },
    'notify-state': { type: 'string' },
    plan: { type: 'string' },
    'as-of': { type: 'string' },
    'notify-dry-run': { type: 'boolean' },
  },
  async run({ flags }, terminal) {
    const [history, file] = [one(flags, 'history'), one(flags, 'notify-state')];
    if ((history === null) === (file === null))
      throw new Refusal('name the history, --history DIR, or a file of alerts, --notify-state F.');
    const now = asOf(one(flags, 'as-of'));
    const { bookFileIn, fileBook, gateInFile, gatesInFolder } = await import('../notify/book/file-book.ts');
    const { addressesFrom, repositoryFrom } = await import('../notify/access.ts');
    const { newestIn, remindGate } = await import('../notify/reminding.ts');
    const { folderHistory } = await import('../history/folder-store.ts');
    const { patience } = await import('../notify/after-review.ts');
    const found = file === null ? await gatesInFolder(history!) : [await gateInFile(file)];
    const plan = one(flags, 'plan');
    const gates = found.filter((gate) => gate !== null && (plan === null || gate === plan)) as string[];
    if (gates.length === 0)
      throw new Refusal(
        `${file ?? history}: no alerts are remembered there${plan === null ? '' : ` of "${plan}"`}. "check --notify" makes them, also where all is well.`,
      );
    const addresses = addressesFrom(process.env, repositoryFrom(process.env, null));
    const dry = flags['notify-dry-run'] === true ? terminal.out : null;
    let failed = false;
    for (const gate of gates) {
      const store = fileBook(file ?? bookFileIn(history!, gate), gate, keyFrom(process.env));
      const telling = { gate, store, addresses, at: now.toISOString(), patience, dry };
      const newest =
        history === null ? null : await newestIn(folderHistory(history, keyFrom(process.env)), gate);
      const { lines, warnings } = await remindGate(telling, now, newest);
      for (const line of lines) terminal.out(`${escapeTerminal(line)}\n`);
      if (lines.length === 0) terminal.out(`${escapeTerminal(gate)}: no alert is open.\n`);
      for (const warning of warnings) terminal.err(`greenlight: ${escapeTerminal(warning)}\n`);
      failed ||= warnings.length > 0;
    }
    return failed ? 1 : 0;
  },
};
