import { escapeLog } from '../text/escape.ts';
import type { Addresses } from './access.ts';
import { type Book, emptyBook, type Message } from './alert.ts';
import { Keeper } from './book/keeper.ts';
import type { BookStore } from './book/store.ts';
import { type Delivery, deliver, noted } from './deliver.ts';
import { dryRun } from './dry-run.ts';
import { failureReports } from './failures.ts';
import { withoutSecrets } from './secrets.ts';

export interface Telling {
  gate: string;
  store: BookStore;
  addresses: Addresses;
  /** ISO 8601. */
  at: string;
  /** Milliseconds that all messages may take together. */
  patience: number;
  /** Prints every message in place of sending it; then nothing is remembered. */
  dry: ((text: string) => void) | null;
}

/**
 * The whole story: what is remembered → what is to be said → written down → sent → written down. A run that is killed anywhere between
 * is finished by the next: what was decided is not lost, and what may have been sent twice has the same key. Never throws; what
 * went wrong comes back in sentences.
 */
export async function tell(decide: (book: Book) => Book, telling: Telling): Promise<string[]> {
  const { dry, gate, addresses, store, at } = telling;
  const warnings: string[] = [];
  if (dry !== null) {
    const { book } = await store.read().catch(() => ({ book: null }));
    await dryRun(decide(book ?? emptyBook(gate)), addresses, dry);
    return warnings;
  }
  const keeper = await Keeper.open(store, gate, (text) => void warnings.push(text));
  keeper.update(decide);
  await keeper.save();
  const { worked, failures } = await sendAll(keeper.book.outbox, keeper, telling, warnings);
  const reports = failureReports(keeper.book, failures, worked, at);
  if (reports !== null) {
    keeper.update(reports.note);
    await keeper.save();
    await sendAll(reports.messages, keeper, telling, warnings);
  }
  await keeper.save();
  return warnings.map((text) => escapeLog(withoutSecrets(text, addresses.secrets), 1000));
}

async function sendAll(messages: Message[], keeper: Keeper, telling: Telling, warnings: string[]) {
  const worked: Message[] = [];
  const failures: Delivery[] = [];
  await deliver(messages, keeper.book, telling.addresses, telling.patience, async (delivery) => {
    const { message, fault } = delivery;
    keeper.update((book) => noted(book, delivery));
    if (fault === null) worked.push(message);
    else {
      failures.push(delivery);
      warnings.push(
        `${message.target} (${message.kind}) could not be told: ${fault} It is tried again at the next review or reminder. The verdict stands.`,
      );
    }
    if (telling.store.cheap) await keeper.save();
  });
  return { worked, failures };
}
