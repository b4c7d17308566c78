import { words } from '../report/answer.ts';
import { formatTime } from '../report/format.ts';
import { cut } from '../text/escape.ts';
import { formatCount } from '../text/numbers.ts';
import type { Alert, Cause, Event, Fact, Item, Standing, Status } from './alert.ts';
import { ofJudgement, ofLevel, type Subject } from './alert.ts';
import type { Found, Observation } from './observation.ts';

/** Findings that are described, so that all is on one screen, and those that are named; the report has the others. */
const described = 3;
const named = 6;
const longestCommand = 2000;

/** What an alert is about, as every target says it: text that is still untrusted, to be read on one screen. */
export function describe(
  { gate, reason, report }: Observation,
  subject: Subject,
  status: Status,
  found: Found[],
): Pick<Alert, 'headline' | 'facts'> {
  if (status === 'GREEN') return { headline: headlineOf(gate, subject, status, []), facts: [] };
  if (subject === ofJudgement)
    return {
      headline: headlineOf(gate, subject, status, []),
      facts: [{ name: 'What failed', text: cut(reason.trim(), 1500) }],
    };
  // A command that is cut would be another command.
  const rows = found.find(({ rows }) => rows !== null && rows.length <= longestCommand)?.rows ?? null;
  const sure = found.find((one) => one.sure !== '')?.sure ?? '';
  return {
    headline: headlineOf(gate, subject, status, found),
    facts: [
      listed('What failed', failures(found)),
      ...(sure === '' ? [] : [{ name: 'How sure', text: sure }]),
      ...(rows === null ? [] : [{ name: 'Which rows', text: rows, code: true as const }]),
      ...(report === null ? [] : [{ name: 'Report', text: report }]),
    ],
  };
}

/** `credit-default is RED: stop, do not promote. AUROC, and 2 more findings` */
function headlineOf(gate: string, subject: Subject, status: Status, found: Found[]): string {
  const about = subject === ofLevel || subject === ofJudgement ? gate : `${gate}, ${subject},`;
  if (status === 'ERROR') return `${about} could not be judged: do not promote`;
  if (status === 'GREEN')
    return subject === ofJudgement ? `${about} can be judged again` : `${about} is GREEN again`;
  const [worst, ...others] = found;
  const more = others.length === 0 ? '' : `, and ${formatCount(others.length, 'more finding')}`;
  return `${about} is ${status} (${words[status]}): ${cut(worst!.title, 120)}${more}`;
}

function failures(found: Found[]): Item[] {
  const items = found.slice(0, named).map(({ status, title, text }, i) => ({
    status,
    title: cut(title, 200),
    text: i < described ? cut(text, 400) : '',
  }));
  const [next, ...others] = found.slice(named);
  if (next === undefined) return items;
  const more = `${formatCount(1 + others.length, 'more finding')} in the report`;
  return [...items, { status: next.status, title: more, text: '' }];
}

function listed(name: string, items: Item[]): Fact {
  const line = ({ status, title, text }: Item) => `${status}  ${title}${text === '' ? '' : `: ${text}`}`;
  return { name, text: items.map(line).join('\n'), items };
}

/** Of what is over the titles are enough. */
function past({ text, items }: Fact): Fact {
  const name = 'What had failed';
  return items === undefined
    ? { name, text }
    : listed(
        name,
        items.map((item) => ({ ...item, text: '' })),
      );
}

/** All facts of an alert, in the order in which they are read. */
export function factsOf(alert: Alert, changes: string[] = []): Fact[] {
  const { standing } = alert;
  const own = (name: string) => alert.facts.filter((fact) => fact.name === name);
  const isOpen = alert.status !== 'GREEN';
  return [
    ...(changes.length === 0 ? [] : [{ name: 'What changed', text: changes.slice(0, 10).join('\n') }]),
    ...own('What failed').map((fact) => (isOpen ? fact : past(fact))),
    { name: 'Since', text: formatTime(alert.since) },
    ...(isOpen ? [...own('How sure'), ...own('Which rows')] : []),
    ...(isOpen ? todo(standing) : []),
    ...own('Report'),
  ];
}

function todo({ action, owner, within, due }: Standing): Fact[] {
  const when = [within === null ? null : `within ${within}`, due === null ? null : `by ${formatTime(due)}`];
  const by = when.filter((part) => part !== null).join(', ');
  return [
    { name: 'What to do', text: action ?? 'The plan names no action. Look at what failed.' },
    { name: 'Owner', text: owner ?? 'The plan names nobody.' },
    ...(by === '' ? [] : [{ name: 'By when', text: by }]),
  ];
}

/** What is new of the causes of an alert, and what is gone. */
export function changesIn(before: Cause[], after: Cause[]): string[] {
  const was = new Map(before.map(({ check, status }) => [check, status]));
  const is = new Map(after.map(({ check, status }) => [check, status]));
  return [
    ...after.flatMap(({ check, status }) => {
      const earlier = was.get(check);
      if (earlier === undefined) return [`New: ${check} is ${status}.`];
      return earlier === status ? [] : [`${check}: ${earlier} has become ${status}.`];
    }),
    ...before.flatMap(({ check }) => (is.has(check) ? [] : [`Gone: ${check}.`])),
  ].map((line) => cut(line, 300));
}

/** What has happened, in a sentence. */
export function leadOf(event: Event, alert: Alert, before: Status | null): string {
  const { status, standing } = alert;
  const by = standing.due === null ? null : formatTime(standing.due);
  const due = by === null ? '' : `, due by ${by}`;
  switch (event) {
    case 'opened':
      return status === 'ERROR' ? 'Nothing could be judged.' : `A new alert: ${status}.`;
    case 'again':
      return status === 'ERROR'
        ? 'Again nothing could be judged, soon after that was over.'
        : `${status} has come back, soon after it was over.`;
    case 'worse':
    case 'better':
      return `${before} has become ${status}.`;
    case 'changed':
      return `Still ${status}; what failed has changed.`;
    case 'same':
      return `Still ${status}.`;
    case 'resolved':
      return before === 'ERROR' ? 'It can be judged again.' : 'GREEN has returned: the alert is over.';
    case 'reminder':
      return `A reminder: nobody has acknowledged this${due}.`;
    case 'overdue':
      return `The deadline has passed${by === null ? '' : `, ${by},`} and nobody has acknowledged this.`;
    case 'escalated':
      return `Nobody has acknowledged this${by === null ? '' : `, which was due by ${by}`}. Told now: ${standing.escalate?.to ?? 'nobody'}.`;
    case 'undelivered':
      return 'Somebody else could not be told of this.';
  }
}
