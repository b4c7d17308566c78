import { formatTime } from '../report/format.ts';
import { type Alert, type Book, type Event, ofJudgement } from './alert.ts';
import { decide, refresh, tell } from './decide.ts';

/** That somebody has said that they take care of it, by alert. */
export type Acknowledgements = Map<string, { how: string }>;

/** The newest review that a history holds. */
export interface Reviewed {
  at: string;
  status: string;
}

/**
 * What is to be said now, with no review at hand: the owner is reminded before the deadline, somebody else is told after it, until
 * somebody acknowledges or GREEN returns. A review that never came is one that could not judge. Pure.
 */
export function remind(
  before: Book,
  acknowledged: Acknowledgements,
  now: Date,
  newest: Reviewed | null = null,
): Book {
  const at = now.toISOString();
  let book = structuredClone(before);
  for (const alert of book.alerts) {
    const found = acknowledged.get(alert.subject);
    if (alert.status !== 'GREEN' && alert.acknowledged === null && found !== undefined)
      alert.acknowledged = { at, ...found };
  }
  book = missed(book, newest, at);
  for (const alert of book.alerts)
    if (alert.status !== 'GREEN' && alert.acknowledged === null) ask(book, alert, at);
  refresh(book, at);
  return book;
}

/** Asks whoever is to be asked again of one alert, each once at a level. */
function ask(book: Book, alert: Alert, at: string): void {
  const { due, remind: early, escalate, notify } = alert.standing;
  const say = (event: Event, targets: string[]) => {
    alert.revision += 1;
    for (const target of targets) tell(book, alert, target, event, alert.told[target] ?? null, at);
  };
  if (due !== null && early !== null && early <= at && at < due && alert.reminded === null) {
    alert.reminded = at;
    say('reminder', notify);
  }
  const late = escalate?.at ?? due;
  if (late === null || at < late || alert.escalated !== null) return;
  alert.escalated = at;
  if (escalate === null) say('overdue', notify);
  else say('escalated', escalate.notify);
}

/** A review that is late, or that was stopped before anybody was told of it, is told as one that could not judge. */
function missed(book: Book, newest: Reviewed | null, at: string): Book {
  const { late, reviewed, gate } = book;
  const isTold = book.alerts.some(({ subject, status }) => subject === ofJudgement && status === 'ERROR');
  const isUntold =
    newest !== null && newest.status !== 'GREEN' && (reviewed === null || newest.at > reviewed);
  if (isTold || !(isUntold || (late !== null && at > late))) return book;
  const reason = isUntold
    ? `The review of ${formatTime(newest.at)} found ${newest.status}, and was stopped before anybody was told. Look at its report.`
    : `No review has been made; one should have come by ${formatTime(late!)}. Look at the schedule and the log of the last run.`;
  return decide(book, { gate, at, plan: null, status: null, reason, found: [], url: null, report: null });
}
