import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/gate.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import type { History } from '../../src/record/review-record.ts';
import type { Review } from '../../src/report/review.ts';
import { newFolder } from '../folder.ts';

/** A plan on yes-or-no answers without scores, so that accuracy can be set to the row. */
export const basePlan = `plan: weekly
review: weekly
data: { task: binary, id: id, time: time, label: was, positive: 1, prediction: said }
levels:
  GREEN: { means: well }
  AMBER: { means: not well }
  RED: { means: bad, action: stop, owner: me }
metrics:
  accuracy: { green: ">= 0.8", red: "< 0.6" }
inputs: { rows: { amber: "< 1%" } }
`;

const day = 86_400_000;

/** A model that is reviewed week by week in a folder of its own. */
export class World {
  readonly folder = newFolder();
  readonly history = join(this.folder, 'history');
  plan = basePlan;
  private sets = 0;

  /** Rows of a week (counted from 0, 2026-01-05), of which so many are answered wrongly. */
  set(week: number, rows: number, wrong: number, { labelled = true } = {}): string {
    const file = join(this.folder, `set-${this.sets++}.csv`);
    const start = Date.UTC(2026, 0, 5) + week * 7 * day;
    const lines = Array.from({ length: rows }, (_, row) => {
      const was = row % 2;
      const time = new Date(start + Math.floor((row * 7 * day) / rows)).toISOString();
      return `${week}-${row},${time},${labelled ? was : ''},${row < wrong ? 1 - was : was}`;
    });
    writeFileSync(file, `id,time,was,said\n${lines.join('\n')}\n`);
    return file;
  }

  /** Labels of so many of a week's rows, of which so many say what `set` answered. */
  labels(week: number, rows: number, { of, right }: { of: number; right: number }): string {
    const file = join(this.folder, `labels-${this.sets++}.csv`);
    const lines = Array.from(
      { length: rows },
      (_, row) => `${week}-${row},${(row + (row < right ? 0 : 1)) % 2}`,
    );
    writeFileSync(file, `id,was\n${lines.slice(0, of).join('\n')}\n`);
    return file;
  }

  /** The review of a week's rows, made as the week ends or so many days later. */
  async review(
    week: number,
    wrong: number,
    {
      rows = 400,
      late = 0,
      history = folderHistory(this.history) as History | null,
      candidate = '',
      reference: other = '',
      labels = '',
    } = {},
  ): Promise<Review> {
    const plan = join(this.folder, 'plan.yaml');
    writeFileSync(plan, this.plan);
    const reference = join(this.folder, 'reference.csv');
    if (this.sets === 0 || !this.made) writeFileSync(reference, this.referenceText());
    return check({
      plan,
      reference: [other || reference],
      candidate: [candidate || this.set(week, rows, wrong)],
      labels: labels ? [labels] : [],
      out: join(this.folder, 'out'),
      now: new Date(Date.UTC(2026, 0, 5) + (week + 1) * 7 * day + late * day),
      history,
    });
  }

  private made = false;
  /** 90 % of 4,000 right. */
  private referenceText(): string {
    this.made = true;
    const lines = Array.from({ length: 4000 }, (_, row) => {
      const was = row % 2;
      const time = new Date(Date.UTC(2025, 10, 3) + row * 600_000).toISOString();
      return `r-${row},${time},${was},${row < 400 ? 1 - was : was}`;
    });
    return `id,time,was,said\n${lines.join('\n')}\n`;
  }
}

/** Status and message of a finding; undefined where there is none. */
export function found({ verdict }: Review, name: string) {
  return verdict.findings.find(({ check }) => check === name);
}
