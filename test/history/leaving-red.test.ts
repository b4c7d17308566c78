import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { basePlan, found, World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});

/** Accuracy is RED below 0.6; fewer rows than 8 % of the reference's 4,000 (320) are AMBER, than 4 % (160) RED. */
const plan = (reviews: number) =>
  basePlan.replace('rows: { amber: "< 1%" }', 'rows: { amber: "< 8%", red: "< 4%" }') +
  `history: { cusum: false, leave_red_after: ${reviews} }\n`;

/** Reviews week by week: rows wrong, and rows. */
async function statuses(weeks: [wrong: number, rows?: number][]): Promise<string[]> {
  const said = [];
  for (const [week, [wrong, rows = 400]] of weeks.entries())
    said.push((await world.review(week, wrong, { rows })).verdict.status);
  return said;
}

const fine: [number] = [40];
const wrong: [number] = [200];

describe('a gate that was RED', () => {
  it('is AMBER, not RED, when its cause has long gone and something else stands', async () => {
    world.plan = plan(2);
    expect(await statuses([fine, wrong, [30, 300], [30, 300], [30, 300], fine])).toEqual([
      'GREEN',
      'RED',
      'RED',
      'AMBER',
      'AMBER',
      'GREEN',
    ]);
  });

  it('stays RED while its cause is AMBER: that is not gone', async () => {
    world.plan = plan(2);
    // 100 of 400 wrong: accuracy 0.75 is AMBER.
    expect(await statuses([wrong, [100], [100], [100], fine, fine])).toEqual([
      'RED',
      'RED',
      'RED',
      'RED',
      'RED',
      'GREEN',
    ]);
  });

  it('counts only reviews in a row', async () => {
    world.plan = plan(3);
    expect(await statuses([wrong, fine, fine, [100], fine, fine, fine])).toEqual([
      'RED',
      'RED',
      'RED',
      'RED',
      'RED',
      'RED',
      'GREEN',
    ]);
  });

  it('needs all its causes gone, those too that came while it was RED', async () => {
    world.plan = plan(2);
    // Accuracy, then the number of rows.
    expect(await statuses([wrong, [10, 100], fine, fine])).toEqual(['RED', 'RED', 'RED', 'GREEN']);
    expect(found(await world.review(4, 10, { rows: 100 }), 'review/leave-red')).toBeUndefined();
  });

  it('forgets the causes of a RED that it has left', async () => {
    world.plan = plan(1);
    expect(await statuses([wrong, fine, [10, 100], [100]])).toEqual(['RED', 'GREEN', 'RED', 'AMBER']);
  });

  it('does not take a metric for GREEN that could not be measured', async () => {
    world.plan = plan(1);
    await world.review(0, 200);
    const unlabelled = world.set(1, 400, 40);
    writeFileSync(unlabelled, readFileSync(unlabelled, 'utf8').replaceAll(/,[01],([01])$/gm, ',,$1'));
    expect((await world.review(1, 0, { candidate: unlabelled })).verdict.status).toBe('RED');
    expect((await world.review(2, 40)).verdict.status).toBe('GREEN');
  });

  it('says since when and how many reviews it still takes', async () => {
    world.plan = plan(2);
    await world.review(0, 200);
    expect(found(await world.review(1, 40), 'review/leave-red')).toMatchObject({ status: 'RED', value: 1 });
    expect(found(await world.review(2, 40), 'review/leave-red')).toMatchObject({ status: 'GREEN', value: 2 });
    expect(found(await world.review(3, 40), 'review/leave-red')).toBeUndefined();
  });
});
