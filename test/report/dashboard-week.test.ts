import { describe, expect, it } from 'vitest';
import { dashboardOf } from '../../src/history/dashboard.ts';
import type { ReviewRecord } from '../../src/record/review-record.ts';
import { renderDashboard } from '../../src/report/dashboard/index.ts';
import { recordAt } from '../history/record.ts';
import { dashboard } from './dashboard.ts';
import { nasty } from './hostile.ts';

const plain = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** The page of one plan whose newest reviews are these, drawn on Monday, 2026-06-01. */
function pageOf(...newest: Partial<ReviewRecord>[]) {
  const records = newest.map((more, i) => ({
    ...recordAt(i),
    at: new Date(Date.UTC(2026, 4, 31) - (newest.length - 1 - i) * 7 * 86_400_000).toISOString(),
    ...more,
  }));
  const made = { at: '2026-06-01T06:00:00Z', version: '0' };
  return plain(renderDashboard(dashboardOf([{ records, faults: [] }], 'acme/risk', made)));
}

describe('why a plan is RED', () => {
  const red = { status: 'RED', level: 'RED' } as const;

  it('names the input where its metrics are fine', () => {
    const page = pageOf({ ...red, raised: [{ check: 'input/income/missing', status: 'RED' }] });
    expect(page).toContain('Its metrics are not the cause. RED: input/income/missing.');
  });

  it('names a RED that still stands', () => {
    const page = pageOf({ ...red, level: 'GREEN', raised: [{ check: 'review/leave-red', status: 'RED' }] });
    expect(page).toContain('RED still stands: what was RED has not been GREEN for two reviews in a row.');
  });

  it.each(['metric/accuracy', 'review/accuracy', 'review/accuracy/cusum', 'estimate/accuracy'])(
    'takes %s for its metric',
    (check) => {
      const page = pageOf({ ...red, raised: [{ check, status: 'RED' }] });
      expect(page).toContain('RED: Accuracy');
      expect(page).not.toContain('not the cause');
    },
  );

  it('leaves out what did not decide', () => {
    const page = pageOf({
      ...red,
      raised: [
        { check: 'drift/income', status: 'AMBER' },
        { check: 'input/rows/count', status: 'RED' },
      ],
    });
    expect(page).toContain('RED: input/rows/count.');
  });
});

describe('what has changed since last week', () => {
  it('says what is new, what is over, and what the level was', () => {
    const page = pageOf(
      { status: 'AMBER', raised: [{ check: 'drift/income', status: 'AMBER' }] },
      { status: 'RED', raised: [{ check: 'input/rows/count', status: 'RED' }] },
    );
    expect(page).toContain('Was AMBER a week ago. New: input/rows/count. Over: drift/income.');
    expect(page).toContain('1 has changed since last week');
  });

  it('says nothing where all is as it was, or no review came since', () => {
    expect(pageOf({}, {})).not.toContain('week ago');
    expect(pageOf({ at: '2026-05-01T00:00:00Z' })).not.toContain('week ago');
  });

  it('says that there was no review', () => {
    expect(pageOf({})).toContain('No review a week ago.');
  });
});

describe('one row a plan', () => {
  it('has the level, the cause, who acts, and when it is looked at again', () => {
    const page = renderDashboard(dashboard());
    const [, rows] = /<section id="summary"[\s\S]*?<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(page)!;
    const cells = rows!.split('</tr>').map(plain);
    expect(cells[0]).toContain(
      'credit-default RED RED: AUROC; income: missing. @acme/risk-ml, within 5 days',
    );
    expect(cells[1]).toContain('@acme/growth, within 5 days');
    expect(cells[1]).toContain('overdue since 2026-11-16');
    expect(cells[3]).toMatch(/ticket-routing GREEN – –/);
  });

  it('can be chosen by level and owner without a script, whatever an owner is called', () => {
    const input = dashboard();
    input.plans[0]!.owner = nasty;
    const page = renderDashboard(input);
    expect(page).not.toContain('<script');
    const rules = [...page.matchAll(/body:has\(#([\w-]+):checked\)/g)].map(([, id]) => id!);
    expect(rules).toEqual(['of-red', 'of-amber', 'of-green', 'by-0', 'by-1', 'by-2']);
    for (const id of rules) {
      expect(page.match(new RegExp(`type="radio"[^>]* id="${id}"`, 'g')), id).toHaveLength(1);
      expect(page.match(new RegExp(`class="[^"]*\\b${id}\\b`, 'g'))!.length, id).toBeGreaterThan(1);
    }
  });

  it('dates its lines', () => {
    expect(plain(renderDashboard(dashboard()))).toMatch(/2026-0\d-\d\d 2026-11-23/);
  });
});
