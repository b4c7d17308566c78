import type { Book, Event, Message } from './alert.ts';

/** Messages that ask somebody again: they follow from the clock and not from the level, and are decided once. */
export function isAsking(event: Event): boolean {
  return event === 'reminder' || event === 'overdue' || event === 'escalated';
}

/**
 * Puts a message into the outbox, in the place of what the same target was to be told of the same incident before: it says all of
 * that too. What is about an earlier incident stays, but for targets that know a thing by its name alone.
 */
export function post(book: Book, message: Message): void {
  const isReplaced = (older: Message) =>
    older.target === message.target &&
    older.subject === message.subject &&
    older.event !== 'undelivered' &&
    message.event !== 'undelivered' &&
    (older.key === message.key || older.kind === 'alertmanager');
  book.outbox = [...book.outbox.filter((older) => !isReplaced(older)), message];
}

/**
 * What a target knows is what it knew before the messages that have surely not arrived. Those that follow from the level are decided
 * anew; those that ask again stay.
 */
export function takeBack(book: Book): Book {
  for (const message of book.outbox.filter(({ sent }) => sent === 'refused')) {
    const alert = book.alerts.find(({ subject }) => subject === message.subject);
    if (alert === undefined || alert.incident !== message.incident || message.event === 'undelivered')
      continue;
    if (message.undo === null) delete alert.told[message.target];
    else alert.told[message.target] = message.undo;
    if (!isAsking(message.event)) book.outbox = book.outbox.filter((one) => one !== message);
  }
  return book;
}
