import { isWorse } from '../plan/vocabulary/severity.ts';
import {
  type Alert,
  type Book,
  type Cause,
  type Contacted,
  type Event,
  type Message,
  ofJudgement,
  type Status,
  type Subject,
  type Told,
} from './alert.ts';
import { changesIn, describe, factsOf, leadOf } from './description.ts';
import type { Found, Observation } from './observation.ts';
import { isAsking, post, takeBack } from './outbox.ts';
import { alertsOf, contactOf, judgementContact, later, levelOf, standingOf } from './routes.ts';

const day = 86_400_000;
/** A review may come so much later than its time before it counts as late. */
export const grace = 0.25;
/** Without a frequency of reviews: when what is open counts as forgotten, and until when what returns is the same. */
const longest = 31 * day;
const soon = 14 * day;

/** Targets that forget what is not said again. */
export const forgetful: ReadonlySet<string> = new Set(['alertmanager']);

/**
 * What is to be said after a review: the book as it will be, with the new messages in its outbox. Pure: the same book and the same
 * observation always give the same messages, with the same ids.
 */
export function decide(book: Book, seen: Observation): Book {
  const next = takeBack(structuredClone(book));
  const { plan, at } = seen;
  if (plan !== null) {
    next.targets = {
      ...next.targets,
      ...Object.fromEntries(plan.notify.targets.map(({ name, kind }) => [name, kind])),
    };
    next.judgement = judgementContact(plan);
    // A refusal is no review: what was late stays late.
    if (seen.status !== null) {
      next.reviewed = at;
      next.period = plan.review?.milliseconds ?? null;
      next.late = later(at, lateAfter(next.period));
    }
  }
  const returns = later(at, plan?.review ? 2 * plan.review.milliseconds : soon)!;
  if (seen.status === null) {
    step(next, seen, { subject: ofJudgement, status: 'ERROR', found: [], contact: next.judgement, returns });
    refresh(next, at, (alert) => alert.subject !== ofJudgement);
    return remembered(next, at);
  }
  step(next, seen, { subject: ofJudgement, status: 'GREEN', found: [], contact: null, returns });
  const groups = alertsOf(plan!, seen.found, next.alerts);
  // What an entry of an earlier plan had of its own is over with the entry.
  for (const { subject } of next.alerts)
    if (subject !== ofJudgement && !groups.has(subject)) groups.set(subject, []);
  for (const [subject, found] of groups) {
    const status = levelOf(found);
    const contact = status === 'GREEN' ? null : contactOf(plan!, subject, status as 'AMBER' | 'RED');
    step(next, seen, { subject, status, found, contact, returns });
  }
  return remembered(next, at);
}

interface Step {
  subject: Subject;
  status: Status;
  found: Found[];
  /** null: nobody is to be told anew. */
  contact: Contacted | null;
  returns: string;
}

/** One alert, one review later. */
function step(book: Book, seen: Observation, { subject, status, found, contact, returns }: Step): void {
  const { at } = seen;
  const before = book.alerts.find((alert) => alert.subject === subject) ?? null;
  const wasOpen = before !== null && before.status !== 'GREEN';
  if (status === 'GREEN' && !wasOpen) return;
  const causes: Cause[] =
    status === 'ERROR'
      ? [{ check: ofJudgement, status }]
      : found.map(({ check, status: level }) => ({ check, status: level }));
  const described = { ...describe(seen, subject, status, found), url: seen.url };
  if (status === 'GREEN') {
    const { facts: _, ...rest } = described;
    say(book, { ...before!, ...rest, status, causes: [], returns }, before, at);
    return;
  }
  const isSame = before !== null && (wasOpen || (before.returns !== null && at <= before.returns));
  const keeps = wasOpen && before.status === status;
  const raised = keeps ? before.raised : at;
  const worse = wasOpen && isWorse(status, before.status);
  const earlier = keeps || worse ? before.standing : null;
  const alert: Alert = {
    subject,
    incident: isSame ? before.incident : (before?.incident ?? 0) + 1,
    revision: isSame ? before.revision : 0,
    status,
    causes,
    since: wasOpen ? before.since : at,
    raised,
    returns: null,
    standing: standingOf(contact ?? nobody, raised, earlier),
    ...described,
    // Who has acknowledged AMBER has not acknowledged RED.
    acknowledged: wasOpen && !worse ? before.acknowledged : null,
    reminded: keeps ? before.reminded : null,
    escalated: keeps ? before.escalated : null,
    told: isSame ? before.told : {},
  };
  say(book, alert, before, at);
}

const nobody: Contacted = {
  action: null,
  owner: null,
  within: null,
  remind: null,
  escalate: null,
  notify: [],
};

/** Puts the alert in the book, and into the outbox what each target does not know of it yet. */
function say(book: Book, alert: Alert, before: Alert | null, at: string): void {
  const reopened = before !== null && before.status === 'GREEN' && before.incident === alert.incident;
  const revised: Alert = { ...alert, told: { ...alert.told } };
  const news = targetsOf(revised).flatMap((target) => {
    const told = revised.told[target] ?? null;
    const event = eventFor(revised, target, told, reopened);
    return event === null ? [] : [{ target, event, told }];
  });
  if (news.some(({ event }) => event !== 'same')) revised.revision += 1;
  book.alerts = [...book.alerts.filter(({ subject }) => subject !== alert.subject), revised];
  for (const { target, event, told } of news) tell(book, revised, target, event, told, at);
}

function targetsOf({ standing, told, status }: Alert): string[] {
  const known = Object.keys(told);
  return status === 'GREEN' ? known : [...new Set([...standing.notify, ...known])];
}

/** What a target is to be told; null: nothing. */
function eventFor(
  { status, causes, standing }: Alert,
  target: string,
  told: Told | null,
  reopened: boolean,
): Event | null {
  if (told === null) return reopened ? 'again' : 'opened';
  if (told.status === 'GREEN') return status === 'GREEN' ? null : 'again';
  if (status === 'GREEN') return 'resolved';
  if (status !== told.status) return isWorse(status, told.status) ? 'worse' : 'better';
  // Who was told because nothing happened is not told of every detail.
  if (!standing.notify.includes(target)) return null;
  return changesIn(told.causes, causes).length > 0 ? 'changed' : 'same';
}

/** Puts one message into the outbox. What a target that forgets is told again is news to nobody else. */
export function tell(
  book: Book,
  alert: Alert,
  target: string,
  event: Event,
  told: Told | null,
  at: string,
): void {
  const kind = book.targets[target];
  if (kind === undefined || (event === 'same' && !forgetful.has(kind))) return;
  const before = told?.status ?? null;
  const changes =
    event === 'changed' || event === 'worse' || event === 'better'
      ? changesIn(told!.causes, alert.causes)
      : [];
  const { gate } = book;
  const key = `${gate}/${alert.subject}/${alert.incident}`;
  const message: Message = {
    id: `${key}.${alert.revision}/${target}${event === 'same' ? `/${at}` : ''}`,
    key,
    target,
    kind,
    event,
    gate,
    subject: alert.subject,
    incident: alert.incident,
    status: alert.status,
    before,
    at,
    since: alert.since,
    headline: alert.headline,
    lead: leadOf(event, alert, before),
    facts: factsOf(alert, changes),
    owner: alert.standing.owner,
    url: alert.url,
    expires: expiryOf(book, at),
    undo: told,
    sent: 'unknown',
  };
  alert.told[target] = { status: alert.status, causes: alert.causes, thread: told?.thread ?? null };
  post(book, message);
}

/** Says of every open alert that it stands, to those who would forget it. */
export function refresh(book: Book, at: string, which: (alert: Alert) => boolean = () => true): void {
  for (const alert of book.alerts.filter((one) => one.status !== 'GREEN' && which(one)))
    for (const [target, told] of Object.entries(alert.told))
      if (told.status !== 'GREEN') tell(book, alert, target, 'same', told, at);
}

/** An open alert holds until the next review is late; where that is past already, for as long again. */
function expiryOf({ late, period }: Book, at: string): string {
  return late !== null && late > at ? late : later(at, lateAfter(period) ?? longest)!;
}

function lateAfter(period: number | null): number | null {
  return period === null ? null : period * (1 + grace);
}

/** Alerts that are over and will not return are forgotten but for their count. */
function remembered(book: Book, at: string): Book {
  book.alerts = book.alerts.map((alert) =>
    alert.returns !== null && alert.returns < at ? { ...alert, told: {}, facts: [], causes: [] } : alert,
  );
  const isOver = ({ event, sent, subject, incident }: Message) =>
    sent === 'refused' &&
    isAsking(event) &&
    book.alerts.some(
      (alert) => alert.subject === subject && (alert.incident !== incident || alert.status === 'GREEN'),
    );
  book.outbox = book.outbox.filter((message) => !isOver(message));
  return book;
}
