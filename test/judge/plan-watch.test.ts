import { describe, expect, it } from 'vitest';
import { judgePlanWatch, type PlanWatch } from '../../src/judge/plan-watch.ts';

const watch: PlanWatch = {
  unknown: null,
  isNew: false,
  changes: [{ place: 'metrics.auroc', effect: 'laxer', sentence: 'green is laxer' } as never],
  files: [],
  approval: { by: [], owners: ['@acme/risk'], unread: [] },
  judgedByBase: false,
};
const levels = (more: Partial<PlanWatch>) =>
  judgePlanWatch({ ...watch, ...more }).map(({ status }) => status);

describe('A plan that a pull request makes laxer', () => {
  it('holds the gate until an owner approves it.', () => {
    expect(levels({})).toEqual(['NOTE', 'AMBER', 'AMBER']);
    expect(levels({ approval: { by: ['@ada'], owners: ['@acme/risk'], unread: [] } })).toEqual([
      'NOTE',
      'NOTE',
      'NOTE',
    ]);
  });

  it('is only told of where the plan of the base judges.', () => {
    expect(levels({ judgedByBase: true })).toEqual(['NOTE', 'NOTE', 'NOTE']);
  });

  it('holds it where a file that the plan names was changed, whoever’s plan judges.', () => {
    const files = [{ ...watch.changes[0]!, place: 'known answers' }];
    expect(levels({ files, judgedByBase: true })).toEqual(['NOTE', 'AMBER', 'AMBER', 'NOTE']);
    expect(levels({ files, changes: [], isNew: true })).toEqual(['NOTE', 'NOTE', 'AMBER', 'AMBER']);
  });

  it('holds it where nobody can tell what it changed; a first plan does not.', () => {
    expect(levels({ unknown: 'GitHub did not answer' })).toEqual(['AMBER']);
    expect(levels({ isNew: true, changes: [] })).toEqual(['NOTE']);
    expect(judgePlanWatch({ ...watch, isNew: true, changes: [] })[0]).toMatchObject({
      ...{ kind: 'plan', aspect: 'new' },
      reasons: [{ reason: 'planNew' }],
    });
  });

  it('names who approved it.', () => {
    const [, approval] = judgePlanWatch({ ...watch, approval: { by: ['@ada'], owners: [], unread: [] } });
    expect(approval).toMatchObject({
      aspect: 'approval',
      reasons: [{ reason: 'planApproved', by: ['@ada'] }],
    });
  });

  it('is only told of where nothing has to be approved.', () => {
    const changes = [{ ...watch.changes[0]!, effect: 'stricter' as const }];
    expect(levels({ approval: null, changes })).toEqual(['NOTE', 'NOTE']);
    expect(levels({ changes: [] })).toEqual([]);
  });

  it('holds it also by what is no longer told one by one.', () => {
    const changes = Array.from({ length: 101 }, () => watch.changes[0]!);
    const found = levels({ changes });
    expect([found.length, found.at(-1)]).toEqual([103, 'AMBER']);
  });

  it('is named once for each of its parts, and with fifty owners.', () => {
    const owners = Array.from({ length: 60 }, (_, i) => `@acme/${i}`);
    const found = judgePlanWatch({
      ...watch,
      changes: [watch.changes[0]!, watch.changes[0]!, watch.changes[0]!],
      approval: { by: [], owners, unread: [] },
    });
    expect(found.slice(2).map(({ subject }) => subject)).toEqual([
      'metrics.auroc',
      'metrics.auroc (2)',
      'metrics.auroc (3)',
    ]);
    expect(found[1]!.reasons).toMatchObject([{ owners: owners.slice(0, 50) }]);
  });
});
