import type { PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { Contact, Level, LevelMeaning, NotifyRules } from '../plan.ts';
import { type TargetKind, targetKinds } from '../vocabulary/notify-targets.ts';
import { readPeriod } from '../vocabulary/terms.ts';

/** A contact as it is written; under `levels` it stands beside what the level means. */
type Written = Partial<NonNullable<NonNullable<WrittenPlan['notify']>['could_not_judge']>>;

export function normaliseNotify(
  written: WrittenPlan,
  levels: Record<Level, LevelMeaning>,
  document: PlanDocument,
): NotifyRules {
  const rules = written.notify ?? {};
  const checks = (rules.checks ?? []).map(({ check, AMBER, RED }, index) => ({
    check: check.trim(),
    AMBER: contactOf(AMBER ?? {}, levels.AMBER),
    RED: contactOf(RED ?? {}, levels.RED),
    line: document.at(['notify', 'checks', index]).line,
  }));
  const { action: _, ...red } = levels.RED;
  // What is done about a RED model is not what is done about data that cannot be read.
  const couldNotJudge = contactOf(rules.could_not_judge ?? {}, { ...red, action: null });
  const contacts = [
    ...Object.values(levels),
    couldNotJudge,
    ...checks.flatMap(({ AMBER, RED }) => [AMBER, RED]),
  ];
  return {
    targets: targetsOf(rules.targets ?? {}, contacts),
    remind: rules.remind === undefined ? null : readPeriod(rules.remind),
    couldNotJudge,
    checks,
  };
}

/** A contact; what it leaves out is as in another. */
export function contactOf(written: Written, otherwise: Contact): Contact {
  const { action, owner, within, notify, escalate } = written;
  return {
    action: action?.trim() ?? otherwise.action,
    owner: owner?.trim() ?? otherwise.owner,
    within: within === undefined ? otherwise.within : readPeriod(within),
    notify: notify === undefined ? otherwise.notify : [...new Set(notify)],
    escalate:
      escalate === undefined
        ? otherwise.escalate
        : {
            after: escalate.after === undefined ? null : readPeriod(escalate.after),
            to: escalate.to.trim(),
            notify: [...new Set(escalate.notify)],
          },
  };
}

/** The targets that are written, and those that are called by the name of their kind. */
function targetsOf(written: Record<string, TargetKind>, contacts: Contact[]): NotifyRules['targets'] {
  const used = contacts.flatMap(({ notify, escalate }) => [...notify, ...(escalate?.notify ?? [])]);
  const implied = [...new Set(used)].filter(
    (name) => !Object.hasOwn(written, name) && Object.hasOwn(targetKinds, name),
  );
  return [
    ...Object.entries(written).map(([name, kind]) => ({ name, kind })),
    ...implied.map((name) => ({ name, kind: name as TargetKind })),
  ];
}
