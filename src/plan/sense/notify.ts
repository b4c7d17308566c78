import { nearest } from '../../text/nearest.ts';
import type { WrittenPlan } from '../grammar.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { checkKinds } from '../vocabulary/check-kinds.ts';
import { targetKinds, variableOf } from '../vocabulary/notify-targets.ts';
import { readPeriod } from '../vocabulary/terms.ts';
import type { Reporter } from './report.ts';

type Path = (string | number)[];
type Written = NonNullable<Partly<WrittenPlan>['notify']>['could_not_judge'];

/** Who is told must be there to be told, and in the right order: first the owner, then somebody else. */
export function checkNotify(plan: Partly<WrittenPlan>, report: Reporter): void {
  const targets = report.keys(['notify', 'targets']);
  checkVariables(targets, report);
  const known = [...new Set([...targets, ...Object.keys(targetKinds)])];
  for (const level of ['GREEN', 'AMBER', 'RED'] as const) {
    const entry = plan.levels?.[level];
    if (typeof entry !== 'object') continue;
    if (level === 'GREEN') refuseGreen(report);
    else checkContact(entry as Written, ['levels', level], known, report);
  }
  checkContact(plan.notify?.could_not_judge, ['notify', 'could_not_judge'], known, report);
  const first = new Map<string, number>();
  plan.notify?.checks?.forEach((entry, index) => {
    const path = ['notify', 'checks', index];
    if (entry === undefined) return;
    if (!report.written([...path, 'AMBER']) && !report.written([...path, 'RED']))
      report.value(
        path,
        'the entry says of no level who is told. Add AMBER: or RED: with owner: and notify:.',
      );
    checkContact(entry.AMBER, [...path, 'AMBER'], known, report);
    checkContact(entry.RED, [...path, 'RED'], known, report);
    checkCheck(entry.check, [...path, 'check'], report);
    if (entry.check === undefined) return;
    const line = first.get(entry.check.trim());
    if (line === undefined) first.set(entry.check.trim(), report.line([...path, 'check']));
    else
      report.value(
        [...path, 'check'],
        `the check stands on line ${line} already, and the first entry counts. Keep one of them.`,
      );
  });
}

function refuseGreen(report: Reporter): void {
  for (const key of ['notify', 'escalate']) {
    const path = ['levels', 'GREEN', key];
    if (report.written(path))
      report.key(path, `GREEN is told where AMBER and RED were told, so it takes no ${key}. Leave it out.`);
  }
}

function checkContact(contact: Written, path: Path, known: string[], report: Reporter): void {
  if (contact === undefined) return;
  const names = (list: (string | undefined)[] | undefined, at: Path) =>
    list?.forEach((name, index) => {
      if (name === undefined || known.includes(name)) return;
      const meant = nearest(name, known);
      report.value(
        [...at, index],
        `no target is called ${quote(name)}. ${meant ? `Did you mean ${quote(meant)}?` : `Name it under notify, targets, with its kind: ${Object.keys(targetKinds).join(', ')}.`}`,
      );
    });
  names(contact.notify, [...path, 'notify']);
  names(contact.escalate?.notify, [...path, 'escalate', 'notify']);
  const { escalate, within } = contact;
  if (escalate === undefined) return;
  const deadline = within === undefined ? null : readPeriod(within);
  const after = escalate.after === undefined ? null : readPeriod(escalate.after);
  if (deadline === null && after === null && path[0] === 'levels')
    report.key([...path, 'escalate'], 'nothing says when: add within: to the level, or after: here.');
  if (deadline !== null && after !== null && after.milliseconds < deadline.milliseconds)
    report.value(
      [...path, 'escalate', 'after'],
      `it comes before the owner’s deadline, within ${deadline.text}. Both are counted from when the alert is raised.`,
    );
}

/** Two targets must not read the same environment variable. */
function checkVariables(names: string[], report: Reporter): void {
  const taken = new Map<string, string>();
  for (const name of names)
    for (const what of ['address', 'secret', 'token'] as const) {
      const variable = variableOf(name, what);
      const other = taken.get(variable);
      if (other !== undefined && other !== name)
        report.key(
          ['notify', 'targets', name],
          `it and ${quote(other)} would both read the environment variable ${variable}. Give it another name.`,
        );
      taken.set(variable, name);
    }
}

/** A check that cannot be would be an owner who is never told. */
function checkCheck(check: string | undefined, path: Path, report: Reporter): void {
  const kind = check?.trim().split('/')[0];
  if (kind === undefined || kind.includes('*') || (checkKinds as readonly string[]).includes(kind)) return;
  const meant = nearest(kind, checkKinds);
  report.value(
    path,
    `no check is called ${quote(check!)}. ${meant ? `Did you mean ${quote(check!.trim().replace(kind, meant))}?` : `Checks begin with ${checkKinds.join(', ')}, such as drift/*.`}`,
  );
}
