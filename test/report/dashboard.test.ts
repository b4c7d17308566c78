import { describe, expect, it } from 'vitest';
import { renderDashboard } from '../../src/report/dashboard/index.ts';
import { dashboard } from './dashboard.ts';
import { nasty } from './hostile.ts';

describe('the dashboard', () => {
  it('answers with the worst newest level and how many models need somebody', () => {
    const page = renderDashboard(dashboard());
    expect(page).toContain('<title>RED: models of acme/risk</title>');
    expect(page).toContain('<h1>2 of 4 models need attention</h1>');
    expect(page).toContain('1 RED, 1 AMBER, 1 GREEN, 1 review is overdue, ');
  });

  it('shows the worst plan first, and one without a review before those that are well', () => {
    const names = [
      ...renderDashboard(dashboard()).matchAll(/<h2[^>]*>(?:<span.*?<\/span>)? ?([\w-]+)<\/h2>/g),
    ];
    expect(names.map((match) => match[1])).toEqual([
      'credit-default',
      'churn',
      'delivery-time',
      'ticket-routing',
    ]);
  });

  it('says what to do, when the next review is due, and what has changed', () => {
    const page = renderDashboard(dashboard());
    expect(page).toContain('Owner: @acme/risk-ml. Within 5 days.');
    expect(page).toContain('overdue since 2026-11-16');
    expect(page).toContain('next due 2026-11-30');
    expect(page.replaceAll('\u{A0}', ' ')).toContain(
      '<p class="facts">green when &#62;= 0.8, red when &#60;= 0.7</p>',
    );
    expect(page).toContain('href="https://github.com/acme/risk/actions/runs/1000013"');
  });

  it('never calls a repository well whose plans were not all reviewed', () => {
    const input = dashboard();
    input.plans = input.plans.filter(({ name }) => ['ticket-routing', 'delivery-time'].includes(name));
    expect(renderDashboard(input)).toContain('<h1>1 of 2 models reviewed, all GREEN</h1>');
    input.plans = [];
    expect(renderDashboard(input)).toContain('<h1>No plan yet</h1>');
  });

  it('shows no number that is none', () => {
    const input = dashboard();
    for (const review of input.plans[1]!.reviews) {
      const [auroc, f1] = review.values;
      Object.assign(f1!, { value: Number.NaN, interval: [Number.NaN, Infinity] });
      auroc!.interval = [-Infinity, Infinity];
    }
    expect(renderDashboard(input).replace(/<style>.*?<\/style>/s, '')).not.toMatch(
      /NaN|undefined|Infinity|\[object/,
    );
  });

  it('lists as much of a long history as has room, and says what it left out', () => {
    const input = dashboard();
    const [plan] = input.plans;
    plan!.reviews = Array.from({ length: 5000 }, () => plan!.reviews[0]!);
    const page = renderDashboard({ ...input, plans: Array.from({ length: 30 }, () => plan!) });
    expect(page).toContain('… and 4,900 earlier ones.');
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
  });

  it('shows hostile names, words and addresses in escapes, and makes no link of them', () => {
    const input = dashboard();
    input.repository = nasty;
    for (const plan of input.plans) {
      Object.assign(plan, { name: nasty, about: nasty, todo: nasty, rules: {} });
      for (const review of plan.reviews) {
        for (const value of review.values) value.check = { ...value.check, kind: 'edge', subject: nasty };
        review.runUrl = `https://evil.example/"${nasty}`;
      }
    }
    const page = renderDashboard(input);
    const known = elements(renderDashboard(dashboard()));
    expect([...elements(page)].filter((name) => !known.has(name))).toEqual([]);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(page).not.toMatch(/<script|<!--|[\u{0}-\u{8}\u{B}-\u{1F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u);
    expect([...page.matchAll(/href="([^"]*)"/g)].every((match) => match[1]!.startsWith('#'))).toBe(true);
  });
});

function elements(page: string): Set<string> {
  return new Set([...page.matchAll(/<\/?([^\s>]+)/g)].map((match) => match[1]!));
}
