import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page, svg, terminal } from '../../demo/draw.ts';
import type { Story } from '../../demo/model.ts';
import { findNginx } from '../../demo/nginx.ts';
import { type Told, tell } from '../../demo/story.ts';
import { newFolder } from '../folder.ts';

const nginx = process.env.GREENLIGHT_PART ? findNginx() : null;
/** Milliseconds: of machines that have other things to do. */
const patience = 280_000;
/** Milliseconds after which no old worker of nginx takes a request any more, on a machine that has other things to do. */
const settled = 2500;

/** The plan of the demonstration with fewer steps and wider margins: for seconds, not for a minute. */
function shortPlan(story: Story): string {
  const plan = readFileSync(join(import.meta.dirname, '../../demo/plan.yaml'), 'utf8');
  const file = join(newFolder(), 'plan.yaml');
  const short = plan
    .replace('[10%, 25%, 50%, 100%]', '[20%, 60%, 100%]')
    .replace('margin: 2 }', 'margin: 5 }')
    .replace('min_cases: 50', 'min_cases: 30');
  expect(short).not.toBe(plan);
  // How long answers take on a busy machine says little of the model: only the slow one is judged by it here.
  writeFileSync(file, story === 'slow' ? short : short.replace(/^.*kind: slow.*\n/m, ''));
  return file;
}

const roll = (story: Story) =>
  tell({
    nginx: nginx!,
    plan: shortPlan(story),
    story,
    perSecond: 200,
    batch: 200,
    after: settled + 500,
    most: patience,
  });

/** Requests that were sent well after the last change of the split. */
function afterTheEnd({ requests, shares }: Told) {
  return requests.filter(({ sent }) => sent > shares.at(-1)!.at + settled);
}

describe.skipIf(nginx === null)(
  `real traffic through nginx${nginx === null ? ' (skipped: nginx is not installed, or no part asks)' : ''}`,
  () => {
    it.concurrent('follows the gate to 100 % with a healthy canary, and loses no request', async () => {
      const told = await roll('healthy');
      expect(told.shares.map(({ share }) => share)).toEqual([0.2, 0.6, 1]);
      expect(told.answers.at(-1)!.answer).toMatchObject({ decision: 'PROMOTE', promote: true });
      expect(told.lost).toBe(0);
      const end = afterTheEnd(told);
      expect(end.length).toBeGreaterThan(20);
      expect(new Set(end.map(({ version }) => version))).toEqual(new Set(['v8-healthy']));
      expect(terminal(told)).toMatch(/PROMOTE +→ 100 %/);
    });

    it.concurrent.each(['bad', 'slow'] as const)(
      'takes a %s canary back to 0 % before the next step, and loses no request',
      async (story) => {
        const told = await roll(story);
        expect(told.shares.map(({ share }) => share)).toEqual([0.2, 0]);
        expect(told.answers.at(-1)!.answer).toMatchObject({ decision: 'ROLLBACK', traffic: 0 });
        expect(told.lost).toBe(0);
        const end = afterTheEnd(told);
        expect(end.length).toBeGreaterThan(20);
        expect(new Set(end.map(({ version }) => version))).toEqual(new Set(['v7']));
        expect(svg([told])).toContain('ROLLBACK');
        expect(page([told])).toContain('This is worse than the baseline');
      },
    );
  },
);
