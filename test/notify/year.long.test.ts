import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import { addressesFrom } from '../../src/notify/access.ts';
import { tellObservation, tellRefusal } from '../../src/notify/after-review.ts';
import { bookFileIn, fileBook } from '../../src/notify/book/file-book.ts';
import { observe } from '../../src/notify/observation.ts';
import { remindGate } from '../../src/notify/reminding.ts';
import { newFolder } from '../folder.ts';
import { mulberry32 } from '../measure/mulberry32.ts';
import { type Received, Receivers } from './receivers.ts';
import { day } from './story.ts';

const plan = `plan: credit
review: weekly
data: { task: binary, id: id, label: y, positive: 1, score: p, features: { x: number } }
levels:
  AMBER: { action: look, owner: "@acme/ml", within: 5 days, notify: [chat, hook] }
  RED: { action: stop, owner: "@acme/lead", within: 24 hours, notify: [pager, hook], escalate: { after: 2 days, to: "@acme/cro", notify: [team] } }
notify:
  targets: { chat: slack, hook: webhook, pager: pagerduty, team: teams }
  could_not_judge: { owner: "@acme/platform", within: 1 day, notify: [hook] }
metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }
segments: false
history: { leave_red_after: 1, cusum: false }
`;

/** What is wrong in which week: the share of wrong answers, or that there is no file. All other weeks are healthy. */
const planted: Record<number, number | 'no file'> = {
  5: 0.3,
  6: 0.3,
  12: 0.5,
  13: 0.3,
  // It flaps.
  20: 0.3,
  22: 0.3,
  // Nobody does anything for four weeks.
  30: 0.5,
  31: 0.5,
  32: 0.5,
  33: 0.5,
  36: 'no file',
  // Acknowledged within the hour.
  42: 0.5,
};

const reminder = 0.75;
const amber = (week: number, target: string, first = 'opened') => [
  [week, 0, first, target],
  [week, 3.75, 'reminder', target],
  [week, 5, 'overdue', target],
];
/** What each is to be told: week, days after its review, what. */
const expected = [
  ...amber(5, 'chat'),
  ...amber(5, 'hook'),
  [7, 0, 'resolved', 'chat'],
  [7, 0, 'resolved', 'hook'],
  [12, 0, 'opened', 'pager'],
  [12, 0, 'opened', 'hook'],
  [12, reminder, 'reminder', 'pager'],
  [12, reminder, 'reminder', 'hook'],
  [12, 2, 'escalated', 'team'],
  // What was RED is not GREEN: RED is not left.
  [13, 0, 'changed', 'pager'],
  [13, 0, 'changed', 'hook'],
  [14, 0, 'resolved', 'hook'],
  [14, 0, 'resolved', 'pager'],
  [14, 0, 'resolved', 'team'],
  ...amber(20, 'chat'),
  ...amber(20, 'hook'),
  [21, 0, 'resolved', 'chat'],
  [21, 0, 'resolved', 'hook'],
  ...amber(22, 'chat', 'again'),
  ...amber(22, 'hook', 'again'),
  [23, 0, 'resolved', 'chat'],
  [23, 0, 'resolved', 'hook'],
  [30, 0, 'opened', 'pager'],
  [30, 0, 'opened', 'hook'],
  [30, reminder, 'reminder', 'pager'],
  [30, reminder, 'reminder', 'hook'],
  [30, 2, 'escalated', 'team'],
  [34, 0, 'resolved', 'pager'],
  [34, 0, 'resolved', 'hook'],
  [34, 0, 'resolved', 'team'],
  [36, 0, 'opened', 'hook'],
  [36, reminder, 'reminder', 'hook'],
  [36, 2, 'escalated', 'team'],
  [37, 0, 'resolved', 'hook'],
  [37, 0, 'resolved', 'team'],
  // The review before was not made: this one is overdue.
  ...amber(37, 'chat'),
  ...amber(37, 'hook'),
  [38, 0, 'resolved', 'chat'],
  [38, 0, 'resolved', 'hook'],
  [42, 0, 'opened', 'pager'],
  [42, 0, 'opened', 'hook'],
  [43, 0, 'resolved', 'pager'],
  [43, 0, 'resolved', 'hook'],
].map((one) => one.join(' '));

let receivers: Receivers;
beforeAll(async () => {
  receivers = await Receivers.start();
});
afterAll(() => receivers.stop());

it('In a year of weekly reviews each incident is told once to each, each recovery once, and each missed deadline escalated once.', async () => {
  const folder = newFolder();
  const history = join(folder, 'reviews');
  const file = (name: string) => join(folder, name);
  writeFileSync(file('plan.yaml'), plan);
  writeFileSync(file('reference.csv'), rows(0, 0.1));
  const addresses = addressesFrom(receivers.variables, null);
  const after = { memory: { history }, key: null, addresses, dry: null };
  const heard: string[] = [];
  let [week, days] = [0, 0];
  receivers.listener = (received) => {
    const said = saidIn(received);
    if (said !== null) heard.push(`${week} ${days} ${said}`);
  };
  const start = Date.parse('2026-01-05T09:00:00Z');
  const warnings: string[] = [];
  for (week = 1; week <= 52; week += 1) {
    days = 0;
    const now = new Date(start + week * 7 * day);
    const wrong = planted[week] ?? 0.1;
    const out = file('report');
    const candidate = [file(`week-${week}.csv`)];
    if (wrong !== 'no file') writeFileSync(candidate[0]!, rows(week, wrong));
    const options = {
      plan: file('plan.yaml'),
      reference: [file('reference.csv')],
      candidate,
      labels: [],
      out,
      now,
    };
    try {
      const review = await check({ ...options, history: folderHistory(history) });
      warnings.push(...(await tellObservation(observe(review, 'credit', out), after)));
    } catch (error) {
      warnings.push(...(await tellRefusal(error, options.plan, now, after)));
    }
    if (week === 42) receivers.acknowledged.add('greenlight/credit%2Flevel%2F6');
    for (let tick = 1; tick < 28; tick += 1) {
      days = tick / 4;
      const at = new Date(now.getTime() + days * day);
      const store = fileBook(bookFileIn(history, 'credit'), 'credit', null);
      const telling = { gate: 'credit', store, addresses, at: at.toISOString(), patience: 10_000, dry: null };
      warnings.push(...(await remindGate(telling, at)).warnings);
    }
  }
  expect(warnings).toEqual([]);
  expect(receivers.violations).toEqual([]);
  expect(heard.sort()).toEqual(expected.sort());
});

/** What a message says to whom, as far as it says so by itself. */
function saidIn({ service, body }: Received): string | null {
  if (service === 'webhook') return `${body.data.event} hook`;
  if (service === 'pager') {
    if (body.event_action === 'trigger') return `${body.payload.class} pager`;
    return body.dedup_key.includes('escalated') ? null : 'resolved pager';
  }
  const text = JSON.stringify(body);
  if (service !== 'slack' && service !== 'teams') return null;
  const target = service === 'slack' ? 'chat' : 'team';
  const [, event] = leads.find(([words]) => text.includes(words))!;
  return `${event} ${target}`;
}

const leads = [
  ['A new alert', 'opened'],
  ['has come back', 'again'],
  ['Again nothing could be judged', 'again'],
  ['RED has become AMBER', 'better'],
  ['A reminder', 'reminder'],
  ['The deadline has passed', 'overdue'],
  ['Told now: @acme/cro', 'escalated'],
  ['It can be judged again', 'resolved'],
  ['GREEN has returned', 'resolved'],
] as const;

/** 400 cases of a week, of which a share is answered wrongly. */
function rows(week: number, wrong: number): string {
  const random = mulberry32(week + 1);
  const lines = Array.from({ length: 400 }, (_, i) => {
    const y = i % 2;
    const right = (i * 7919 + week) % 400 >= 400 * wrong;
    const p = (right ? y : 1 - y) ? 0.55 + 0.4 * random() : 0.05 + 0.4 * random();
    return `${week}-${i},${y},${p.toFixed(4)},${(10 * random()).toFixed(3)}`;
  });
  return `${['id,y,p,x', ...lines].join('\n')}\n`;
}
