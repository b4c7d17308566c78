import type { Contact, NotifyRules, Plan } from '../../plan/plan.ts';
import { targetKinds } from '../../plan/vocabulary/notify-targets.ts';
import { code, level, listed, phrase, type Section, strong, type Text } from './prose.ts';

/** Who is told of what, and who when nothing happens. */
export function notifySection({ levels, notify }: Plan): Section | null {
  const { targets, couldNotJudge, checks } = notify;
  if (targets.length === 0) return null;
  const list: Text[] = [
    ...(['AMBER', 'RED'] as const).flatMap((name) => told([level(name)], levels[name], notify)),
    ...told(['That nothing could be judged'], couldNotJudge, notify),
    ...checks.flatMap(({ check, AMBER, RED }) =>
      (['AMBER', 'RED'] as const).flatMap((name) => {
        const contact = { AMBER, RED }[name];
        const owner = contact.owner === null ? [] : phrase`, which ${strong(contact.owner)} owns,`;
        return told(phrase`${level(name)} of the check ${code(check)}${owner}`, contact, notify);
      }),
    ),
    phrase`The same level again is told only when what failed has changed. ${level('GREEN')} is told to everybody who was told of the alert. One that comes back soon is the same alert.`,
    phrase`Reminders end when somebody acknowledges the alert, or ${level('GREEN')} returns.`,
  ];
  return { title: 'Who is told', blocks: [{ list }] };
}

function told(what: Text, { notify, within, escalate, owner }: Contact, rules: NotifyRules): Text[] {
  if (notify.length === 0 && escalate === null) return [phrase`${what} is told to nobody.`];
  const remind =
    rules.remind === null
      ? phrase`when a quarter of the time is left`
      : phrase`${strong(rules.remind.text)} before the deadline`;
  const reminded =
    within === null || notify.length === 0
      ? []
      : phrase` ${strong(owner ?? 'The owner')} has ${within.text} and is reminded ${remind}.`;
  const after = escalate?.after ?? within;
  const escalated =
    escalate === null || after === null
      ? []
      : phrase` Where nobody has acknowledged it after ${strong(after.text)}, ${strong(escalate.to)} is told by ${by(escalate.notify, rules)}.`;
  const first =
    notify.length === 0
      ? phrase`${what} is told to nobody at first.`
      : phrase`${what} is told by ${by(notify, rules)}.`;
  return [phrase`${first}${reminded}${escalated}`];
}

function by(names: string[], { targets }: NotifyRules): Text {
  return listed(
    names.map((name) => {
      const kind = targets.find((one) => one.name === name)!.kind;
      const what = targetKinds[kind];
      return name === kind ? [what] : phrase`${code(name)} (${what})`;
    }),
  );
}
