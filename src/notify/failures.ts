import { formatTime } from '../report/format.ts';
import { cut } from '../text/escape.ts';
import type { Book, Message } from './alert.ts';
import type { Delivery } from './deliver.ts';
import { post } from './outbox.ts';

/**
 * A target that begins to fail is reported through those of the same alert that work, once until it works again. null: there is
 * nothing to report, or nobody to report it to.
 */
export function failureReports(
  book: Book,
  failures: Delivery[],
  worked: Message[],
  at: string,
): { messages: Message[]; note: (book: Book) => Book } | null {
  const fresh = failures.filter(({ message }) => !Object.hasOwn(book.failing, message.target));
  const reports = fresh.flatMap(({ message, fault }) =>
    worked
      .filter(
        ({ subject, event, target }) =>
          subject === message.subject && event !== 'same' && target !== message.target,
      )
      .map((other) => report(message, fault!, other, book, at)),
  );
  if (reports.length === 0) return null;
  return {
    messages: reports,
    note(stored) {
      const next = structuredClone(stored);
      for (const { message, fault } of fresh)
        next.failing[message.target] ??= { since: at, reason: cut(fault!, 500) };
      for (const one of reports) post(next, one);
      return next;
    },
  };
}

function report(message: Message, fault: string, other: Message, book: Book, at: string): Message {
  const { target, kind } = message;
  const alert = book.alerts.find(({ subject }) => subject === other.subject);
  const what = `The message to ${target} (${kind}) of ${formatTime(message.at)}: ${cut(fault, 500)}`;
  const todo =
    'Tell them yourself, and check the address and the secret of the target. It is tried again at the next review or reminder.';
  return {
    ...other,
    id: `${message.id}/undelivered/${other.target}`,
    event: 'undelivered',
    at,
    lead: `${target} could not be told of this.`,
    facts: [
      { name: 'What failed', text: what },
      { name: 'What to do', text: todo },
    ],
    undo: alert?.told[other.target] ?? null,
    sent: 'unknown',
  };
}
