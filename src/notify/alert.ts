import type { Level } from '../plan/plan.ts';
import type { TargetKind } from '../plan/vocabulary/notify-targets.ts';

/** ERROR: nothing could be judged. */
export type Status = Level | 'ERROR';

export type Raised = Exclude<Status, 'GREEN'>;

/** What an alert is about: the level of the plan, whether it could be judged at all, or the checks that an entry of the plan names. */
export type Subject = string;
export const ofLevel: Subject = 'level';
export const ofJudgement: Subject = 'judgement';

/** A finding that raises an alert. */
export interface Cause {
  check: string;
  status: Raised;
}

/** Something that a reader must know, under its name. Text of plans and data: escaped where it is shown. */
export interface Fact {
  name: string;
  text: string;
  /** A command, to be copied as it is. */
  code?: true | undefined;
  /** What `text` lists, one by one, for targets that can set them apart. */
  items?: Item[] | undefined;
}

/** A finding as a message shows it. `text` is "" where it is only named. */
export interface Item {
  status: Raised;
  title: string;
  text: string;
}

/** Who acts by when, in moments (ISO 8601). */
export interface Standing {
  action: string | null;
  owner: string | null;
  within: string | null;
  due: string | null;
  /** When the owner is reminded. */
  remind: string | null;
  escalate: { at: string; to: string; notify: string[] } | null;
  notify: string[];
}

/** What a target has been told of an incident, or may have been. */
export interface Told {
  status: Status;
  causes: Cause[];
  /** How the target finds the conversation again; null: it has none. */
  thread: string | null;
}

/** One alert of a plan, open or closed. It has one incident at a time. */
export interface Alert {
  subject: Subject;
  /** Counts the incidents, from 1. One that returns soon after it was over is the same. */
  incident: number;
  /** Counts what was said of the incident. */
  revision: number;
  status: Status;
  causes: Cause[];
  /** When the incident began, and when it reached its level: the deadline counts from there. ISO 8601. */
  since: string;
  raised: string;
  /** Until when its return is the same incident; null while it is open. */
  returns: string | null;
  standing: Standing;
  /** The description as it was last made, and the page that says more. */
  facts: Fact[];
  headline: string;
  url: string | null;
  acknowledged: { at: string; how: string } | null;
  reminded: string | null;
  escalated: string | null;
  told: Record<string, Told>;
}

export const events = [
  'opened',
  'again',
  'worse',
  'better',
  'changed',
  'same',
  'resolved',
  'reminder',
  'overdue',
  'escalated',
  'undelivered',
] as const;

/** Why a message is sent. `same` is for targets that forget what is not repeated, and is no news. */
export type Event = (typeof events)[number];

/** One message to one target: words that are the same everywhere, and the keys by which a target knows it. */
export interface Message {
  /** Stable: a message that is sent twice has the same. `credit-default/level/3.2/pager` */
  id: string;
  /** Of the incident: `credit-default/level/3` */
  key: string;
  target: string;
  kind: TargetKind;
  event: Event;
  gate: string;
  subject: Subject;
  incident: number;
  status: Status;
  before: Status | null;
  /** ISO 8601. */
  at: string;
  since: string;
  headline: string;
  /** What has happened, in a sentence. */
  lead: string;
  facts: Fact[];
  owner: string | null;
  url: string | null;
  /** Until when it holds if nobody says more, ISO 8601. */
  expires: string;
  /** What the target had been told before; null: nothing. */
  undo: Told | null;
  /** `unknown`: it may have arrived. `refused`: it has not. */
  sent: 'unknown' | 'refused';
}

/** What is remembered of the alerts of one gate. */
export interface Book {
  gate: string;
  /** The last review that was told of, ISO 8601; null: none was. */
  reviewed: string | null;
  /** When the next review is late, ISO 8601; null: the plan has no frequency. */
  late: string | null;
  /** Milliseconds between two reviews. */
  period: number | null;
  targets: Record<string, TargetKind>;
  /** Who is told when nothing can be judged, also where the plan cannot be read any more. */
  judgement: Contacted | null;
  alerts: Alert[];
  /** What was decided and is not known to have arrived. */
  outbox: Message[];
  /** Targets that fail, since when, and why. */
  failing: Record<string, { since: string; reason: string }>;
}

/** A contact of the plan with its times in milliseconds. */
export interface Contacted {
  action: string | null;
  owner: string | null;
  within: { text: string; milliseconds: number } | null;
  remind: number | null;
  escalate: { after: number; to: string; notify: string[] } | null;
  notify: string[];
}

export function emptyBook(gate: string): Book {
  return {
    gate,
    reviewed: null,
    late: null,
    period: null,
    targets: {},
    judgement: null,
    alerts: [],
    outbox: [],
    failing: {},
  };
}

export function keyOf(gate: string, { subject, incident }: Pick<Alert, 'subject' | 'incident'>): string {
  return `${gate}/${subject}/${incident}`;
}
