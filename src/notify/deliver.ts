import { deadline } from '../publish/client.ts';
import type { Addresses } from './access.ts';
import type { Alert, Book, Message } from './alert.ts';
import { withoutSecrets } from './secrets.ts';
import { notifiers } from './targets/index.ts';
import { type Channel, type Prepared, Undelivered, Unreachable } from './targets/notifier.ts';

/** What became of one message. */
export interface Delivery {
  message: Message;
  /** null: it was taken. */
  fault: string | null;
  /** Surely not arrived. */
  refused: boolean;
  thread: string | null;
}

/**
 * Sends messages, those to one target one after another and different targets side by side. Never throws: each fails alone. All
 * together take no longer than `patience` milliseconds. `done` is told of each before the next to the same target.
 */
export async function deliver(
  messages: Message[],
  book: Book,
  addresses: Addresses,
  patience: number,
  done: (delivery: Delivery) => Promise<void>,
): Promise<void> {
  const end = deadline(patience);
  const targets = [...new Set(messages.map(({ target }) => target))];
  await Promise.all(
    targets.map(async (target) => {
      for (const message of messages.filter((one) => one.target === target))
        await done(await sent(message, book, addresses, Math.max(0, end.left())));
    }),
  );
}

async function sent(message: Message, book: Book, addresses: Addresses, left: number): Promise<Delivery> {
  try {
    const prepared = await prepare(message, book, addresses);
    const thread = await prepared.send(deadline(left));
    return { message, fault: null, refused: false, thread };
  } catch (error) {
    const refused = error instanceof Unreachable || (error instanceof Undelivered && error.refused);
    return { message, fault: withoutSecrets(faultOf(error), addresses.secrets), refused, thread: null };
  }
}

/** A message as it will be sent. Throws Unreachable. */
export async function prepare(message: Message, book: Book, addresses: Addresses): Promise<Prepared> {
  const channel = await channelOf(message.kind, message.target, addresses);
  return channel.prepare(message, threadOf(message, book));
}

export async function channelOf(
  kind: Message['kind'],
  target: string,
  addresses: Addresses,
): Promise<Channel> {
  const notifier = await notifiers[kind]();
  return notifier.open(addresses.of(target));
}

function threadOf({ subject, incident, target, undo }: Message, { alerts }: Book): string | null {
  const alert = alerts.find((one) => one.subject === subject && one.incident === incident);
  return alert?.told[target]?.thread ?? undo?.thread ?? null;
}

/** Takes a delivery down: what arrived is in the outbox no more, and what did not is marked. */
export function noted(book: Book, { message, fault, refused, thread }: Delivery): Book {
  const alerts = book.alerts.map((alert) =>
    fault === null && isOf(alert, message) ? { ...alert, told: toldOf(alert, message, thread) } : alert,
  );
  const outbox =
    fault === null
      ? book.outbox.filter(({ id }) => id !== message.id)
      : book.outbox.map(
          (one): Message => (one.id === message.id && refused ? { ...one, sent: 'refused' } : one),
        );
  const failing = { ...book.failing };
  if (fault === null) delete failing[message.target];
  return { ...book, alerts, outbox, failing };
}

function isOf({ subject, incident }: Alert, message: Message): boolean {
  return subject === message.subject && incident === message.incident;
}

function toldOf(alert: Alert, { target, status }: Message, thread: string | null): Alert['told'] {
  const known = alert.told[target] ?? { status, causes: alert.causes, thread: null };
  return { ...alert.told, [target]: { ...known, thread: thread ?? known.thread } };
}

function faultOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}
