import { deadline } from '../publish/client.ts';
import type { History } from '../record/review-record.ts';
import { formatTime } from '../report/format.ts';
import type { Addresses } from './access.ts';
import { type Alert, type Book, emptyBook, keyOf } from './alert.ts';
import type { BookStore } from './book/store.ts';
import { channelOf } from './deliver.ts';
import { type Acknowledgements, type Reviewed, remind } from './remind.ts';
import { withoutSecrets } from './secrets.ts';
import { type Telling, tell } from './tell.ts';

/** What a reminder found of one gate: a line for each open alert, and what went wrong. */
export interface Reminded {
  lines: string[];
  warnings: string[];
}

/** Asks those again who have not answered, of one gate. Never throws. */
export async function remindGate(
  telling: Telling,
  now: Date,
  newest: Reviewed | null = null,
): Promise<Reminded> {
  const { store, gate, addresses, patience } = telling;
  const book = await bookOf(store, gate);
  const warnings: string[] = [];
  const found = await acknowledgements(book, addresses, patience / 4, warnings);
  const told = await tell((stored) => remind(stored, found, now, newest), telling);
  const after = telling.dry === null ? await bookOf(store, gate) : remind(book, found, now, newest);
  return {
    lines: after.alerts.filter(({ status }) => status !== 'GREEN').map((alert) => line(gate, alert, now)),
    warnings: [...warnings, ...told],
  };
}

async function bookOf(store: BookStore, gate: string): Promise<Book> {
  // What cannot be read is reported by whoever tells.
  const { book } = await store.read().catch(() => ({ book: null }));
  return book ?? emptyBook(gate);
}

/** Asks every target that has been told of an open alert whether somebody has acknowledged it. */
async function acknowledgements(
  { gate, alerts, targets }: Book,
  addresses: Addresses,
  patience: number,
  warnings: string[],
): Promise<Acknowledgements> {
  const found: Acknowledgements = new Map();
  const open = alerts.filter(({ status, acknowledged }) => status !== 'GREEN' && acknowledged === null);
  const asked = open.flatMap((alert) => Object.keys(alert.told).map((target) => ({ alert, target })));
  const until = deadline(patience);
  await Promise.all(
    asked.map(async ({ alert, target }) => {
      const kind = targets[target];
      if (kind === undefined) return;
      try {
        const channel = await channelOf(kind, target, addresses);
        const how = await channel.acknowledged?.(alert, keyOf(gate, alert), until);
        if (how != null) found.set(alert.subject, { how });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        warnings.push(
          withoutSecrets(
            `${target} (${kind}) could not be asked whether somebody has acknowledged this: ${reason}`,
            addresses.secrets,
          ),
        );
      }
    }),
  );
  return found;
}

function line(gate: string, alert: Alert, now: Date): string {
  const { subject, status, since, standing, acknowledged, reminded, escalated } = alert;
  const at = now.toISOString();
  const parts = [
    `${gate}, ${subject}: ${status} since ${formatTime(since)}`,
    standing.due === null ? '' : `due by ${formatTime(standing.due)}`,
    acknowledged !== null ? `acknowledged (${acknowledged.how})` : '',
    escalated === at ? 'escalated now' : escalated !== null ? `escalated ${formatTime(escalated)}` : '',
    reminded === at ? 'reminded now' : reminded !== null ? `reminded ${formatTime(reminded)}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** The newest review of a gate that a history holds; null: none, or it cannot be read, which the next review reports. */
export async function newestIn(history: Pick<History, 'read'>, gate: string): Promise<Reviewed | null> {
  const past = await history.read(gate).catch(() => null);
  return past?.records.at(-1) ?? null;
}
