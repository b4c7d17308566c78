import { type Change, mayBeLaxer } from '../plan/change.ts';
import { type Finding, finding } from './finding.ts';

/** What a pull request does to the plan that judges it. */
export interface PlanWatch {
  /** Why that could not be found out, as the end of a sentence; null: it was. */
  unknown: string | null;
  /** The base has no such plan. */
  isNew: boolean;
  changes: Change[];
  /** Changes of the files that the judging plan names: they decide, whoever's plan judges. */
  files: Change[];
  /** Who of the plan's owners approves; null where nothing has to be approved. */
  approval: { by: string[]; owners: string[]; unread: string[] } | null;
  /** The base's plan judges, so that changes of the plan decide nothing yet. */
  judgedByBase: boolean;
}

/** Changes that are told one by one; the rest are counted. */
const most = 100;

/** What is laxer is AMBER at least until an owner of the plan approves it; what is not, and a first plan, is told. */
export function judgePlanWatch({
  unknown,
  isNew,
  changes: ofPlan,
  files,
  approval,
  judgedByBase,
}: PlanWatch): Finding[] {
  const tell = (aspect: 'unwatched' | 'new' | 'changed' | 'approval' | 'more') => ({
    kind: 'plan' as const,
    aspect,
  });
  if (unknown !== null)
    return [finding(tell('unwatched'), 'AMBER', { reasons: [{ reason: 'planUnwatched', why: unknown }] })];
  const changes = [...files, ...ofPlan];
  const fresh = isNew ? [finding(tell('new'), 'NOTE', { reasons: [{ reason: 'planNew' }] })] : [];
  if (changes.length === 0) return fresh;
  const isApproved = approval !== null && approval.by.length > 0;
  const decides = (change: Change) => mayBeLaxer(change) && (!judgedByBase || files.includes(change));
  const held = !isApproved && changes.some(decides) ? 'AMBER' : 'NOTE';
  const places = new Map<string, number>();
  const parts = changes.slice(0, most).map((change) => {
    const again = (places.get(change.place) ?? 0) + 1;
    places.set(change.place, again);
    const subject = again === 1 ? change.place : `${change.place} (${again})`;
    const { effect, sentence } = change;
    return finding({ ...tell('changed'), subject }, decides(change) ? held : 'NOTE', {
      reasons: [{ reason: 'planPart', effect, sentence }],
    });
  });
  const more = changes.length - parts.length;
  return [
    ...fresh,
    finding(tell('changed'), 'NOTE', {
      value: changes.length,
      unit: 'count',
      reasons: [{ reason: 'planChanged', byBase: judgedByBase }],
    }),
    ...(approval === null ? [] : [finding(tell('approval'), held, { reasons: [reasonOf(approval)] })]),
    ...parts,
    ...(more > 0 ? [finding(tell('more'), held, { reasons: [{ reason: 'planMore', more }] })] : []),
  ];
}

function reasonOf({ by, owners, unread }: NonNullable<PlanWatch['approval']>): Finding['reasons'][number] {
  return by.length > 0
    ? { reason: 'planApproved', by }
    : { reason: 'planUnapproved', owners: owners.slice(0, 50), unread };
}
