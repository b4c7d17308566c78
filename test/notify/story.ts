import type { Book, Message } from '../../src/notify/alert.ts';
import { emptyBook } from '../../src/notify/alert.ts';
import { decide } from '../../src/notify/decide.ts';
import { noted } from '../../src/notify/deliver.ts';
import type { Found, Observation } from '../../src/notify/observation.ts';
import { remind } from '../../src/notify/remind.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';

export const day = 86_400_000;

/** A plan whose people are told by chat and hook of AMBER, by pager too of RED, and by cro when nothing happens. */
export const planText = (notify = '') => `plan: credit
review: weekly
data: { task: binary, label: y, positive: 1, score: p }
levels:
  AMBER: { action: look, owner: "@acme/ml", within: 5 days, notify: [chat, hook] }
  RED:
    action: stop
    owner: "@acme/lead"
    within: 24 hours
    notify: [pager, hook]
    escalate: { after: 2 days, to: "@acme/cro", notify: [cro] }
notify:
  targets: { chat: slack, hook: webhook, pager: pagerduty, cro: teams, am: alertmanager }
  could_not_judge: { owner: "@acme/platform", within: 1 day, notify: [hook] }
${notify}metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }
`;

export const plan = (notify = ''): Plan => parsePlan(planText(notify), 'plan.yaml');

export const found = (check: string, status: 'AMBER' | 'RED'): Found => ({
  check,
  status,
  title: check,
  text: `${check} is ${status}.`,
  sure: '',
  rows: null,
  lingers: check === 'review/leave-red',
});

/** Reviews and reminders of one plan, one after another, and what is said at each: `opened chat`, `resolved hook`. */
export class Story {
  book: Book = emptyBook('credit');
  plan: Plan;
  private start = Date.parse('2026-01-05T09:00:00Z');

  constructor(of: Plan = plan()) {
    this.plan = of;
  }

  at(days: number): string {
    return new Date(this.start + days * day).toISOString();
  }

  /** A review that finds these, `RED metric/accuracy`; null: it could not judge. */
  review(days: number, findings: string[] | null): string[] {
    const all = (findings ?? []).map((text) => {
      const [, status, check] = /^(AMBER|RED) (.+)$/.exec(text) as unknown as [
        string,
        'AMBER' | 'RED',
        string,
      ];
      return found(check, status);
    });
    const status =
      findings === null
        ? null
        : all.some((one) => one.status === 'RED')
          ? 'RED'
          : all.length > 0
            ? 'AMBER'
            : 'GREEN';
    const reason = findings === null ? 'candidate.csv: there is no such file.' : '';
    const seen: Observation = {
      gate: 'credit',
      at: this.at(days),
      plan: this.plan,
      status,
      reason,
      found: all,
      url: null,
      report: null,
    };
    this.book = decide(this.book, seen);
    return this.said();
  }

  remind(days: number, acknowledged: Record<string, string> = {}): string[] {
    const found = new Map(Object.entries(acknowledged).map(([subject, how]) => [subject, { how }]));
    this.book = remind(this.book, found, new Date(this.start + days * day));
    return this.said();
  }

  /** What is in the outbox. */
  get outbox(): Message[] {
    return this.book.outbox;
  }

  said(): string[] {
    return this.book.outbox
      .map(({ event, target, subject }) => `${event} ${target}${subject === 'level' ? '' : ` of ${subject}`}`)
      .sort();
  }

  /** Everything in the outbox arrives, but what is to these targets. */
  arrive(but: string[] = [], refused = true): void {
    for (const message of this.book.outbox) {
      const fault = but.includes(message.target) ? 'it refused the secret (401).' : null;
      this.book = noted(this.book, {
        message,
        fault,
        refused: fault !== null && refused,
        thread: fault === null ? `thread-of-${message.key}` : null,
      });
    }
  }

  /** A review after which everything arrives. */
  told(days: number, findings: string[] | null): string[] {
    const said = this.review(days, findings);
    this.arrive();
    return said;
  }

  reminded(days: number, acknowledged: Record<string, string> = {}): string[] {
    const said = this.remind(days, acknowledged);
    this.arrive();
    return said;
  }
}
