import type { Contact, Level, NotifyRules, Plan } from '../plan/plan.ts';
import { type Alert, type Contacted, ofLevel, type Raised, type Standing, type Subject } from './alert.ts';
import type { Found } from './observation.ts';

/** The findings of each alert: those of an entry of the plan, and of the level all others. */
export function alertsOf(plan: Plan, found: Found[], before: Alert[]): Map<Subject, Found[]> {
  const subjects = [ofLevel, ...plan.notify.checks.map(({ check }) => check)];
  const alerts = new Map<Subject, Found[]>(subjects.map((subject) => [subject, []]));
  for (const one of found) {
    // RED is not left yet: that is told to those who know of the RED.
    const reds = before.filter(({ subject, status }) => status === 'RED' && alerts.has(subject));
    const routed =
      one.lingers && reds.length > 0 ? reds.map(({ subject }) => subject) : [subjectOf(plan.notify, one)];
    for (const subject of routed) alerts.get(subject)!.push(one);
  }
  return alerts;
}

function subjectOf({ checks }: NotifyRules, { check }: Found): Subject {
  return checks.find((entry) => fits(entry.check, check))?.check ?? ofLevel;
}

/** `*` stands for any text. */
export function fits(pattern: string, check: string): boolean {
  const [first, ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === check;
  const last = rest.pop()!;
  if (!check.startsWith(first!) || check.length < first!.length + last.length) return false;
  let from = first!.length;
  for (const part of rest) {
    const at = check.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= check.length - last.length && check.endsWith(last);
}

/** Who is told of an alert at a level. */
export function contactOf(plan: Plan, subject: Subject, level: Exclude<Level, 'GREEN'>): Contacted {
  const entry = plan.notify.checks.find(({ check }) => check === subject);
  return contacted(entry?.[level] ?? plan.levels[level], plan.notify);
}

export function judgementContact(plan: Plan): Contacted {
  return contacted(plan.notify.couldNotJudge, plan.notify);
}

function contacted({ action, owner, within, notify, escalate }: Contact, rules: NotifyRules): Contacted {
  const length = within?.milliseconds ?? null;
  const after = escalate?.after?.milliseconds ?? length;
  return {
    action,
    owner,
    within,
    remind: length === null ? null : Math.min(rules.remind?.milliseconds ?? length / 4, length),
    escalate:
      escalate === null || after === null ? null : { after, to: escalate.to, notify: escalate.notify },
    notify,
  };
}

/** The contact's moments, counted from when the level was reached; an earlier deadline that is not over stays. */
export function standingOf(contact: Contacted, raised: string, earlier: Standing | null): Standing {
  const { action, owner, within, remind, escalate, notify } = contact;
  const own = later(raised, within?.milliseconds ?? null);
  const stays = earlier?.due != null && earlier.due > raised && (own === null || earlier.due < own);
  const due = stays ? earlier.due : own;
  return {
    action,
    owner,
    within: within?.text ?? null,
    due,
    remind: due === null || remind === null ? null : later(due, -remind),
    escalate: standingEscalation(escalate, raised),
    notify,
  };
}

function standingEscalation(escalate: Contacted['escalate'], raised: string): Standing['escalate'] {
  const at = later(raised, escalate?.after ?? null);
  return escalate === null || at === null ? null : { at, to: escalate.to, notify: escalate.notify };
}

/** The last moment that is written with four digits of the year, so that moments can be compared as texts. */
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** A moment so many milliseconds later; null where there is none, or it is past all calendars. */
export function later(from: string, milliseconds: number | null): string | null {
  const time = Date.parse(from) + (milliseconds ?? Number.NaN);
  return time >= 0 && time <= last ? new Date(time).toISOString() : null;
}

/** The level of an alert: that of its worst finding. */
export function levelOf(found: Found[]): Raised | 'GREEN' {
  if (found.length === 0) return 'GREEN';
  return found.some(({ status }) => status === 'RED') ? 'RED' : 'AMBER';
}
