// Makes docs/gallery from the fixtures, with a picture of the top of each report: node scripts/gallery.ts. Needs Chromium.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { check } from '../src/gate.ts';
import { dashboardOf } from '../src/history/dashboard.ts';
import { folderHistory, readHistoryFolder } from '../src/history/folder-store.ts';
import { renderDashboard } from '../src/report/dashboard/index.ts';
import { version } from '../src/version.ts';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'docs/gallery');

interface Shown {
  name: string;
  title: string;
  about: string;
  plan: string;
  candidate: string;
  labels?: string;
  operations?: string;
}

const shown: Shown[] = [
  {
    name: 'ready',
    title: 'Two classes, GREEN',
    about: 'A credit model on new cases: every rule is met, and the page says by how much.',
    plan: 'credit-default',
    candidate: 'credit/healthy',
  },
  {
    name: 'degraded',
    title: 'Two classes, AMBER',
    about: 'The same model a year later: it ranks worse, and the report says for whom.',
    plan: 'credit-default',
    candidate: 'credit/degraded',
  },
  {
    name: 'broken',
    title: 'Broken data, RED',
    about: 'Columns out of range, an edge case that was never trained for, answers that are missing.',
    plan: 'credit-default',
    candidate: 'credit/broken',
  },
  {
    name: 'classes',
    title: 'Many classes',
    about: 'Support tickets: one queue hardly gets its tickets, and the confusion table shows where they go.',
    plan: 'ticket-routing',
    candidate: 'tickets/new_words',
  },
  {
    name: 'numbers',
    title: 'Numbers',
    about:
      'Delivery times: errors doubled where a bridge is closed, and the search found that place by itself.',
    plan: 'delivery-time',
    candidate: 'delivery/bridge_closed',
  },
  {
    name: 'rare',
    title: 'A rare class',
    about: 'Card fraud: the score still ranks well, and most frauds slip through.',
    plan: 'fraud',
    candidate: 'fraud/outwitted',
  },
  {
    name: 'late-labels',
    title: 'Labels that come later',
    about: 'Customers who leave: labels in a file of their own, joined by id.',
    plan: 'churn',
    candidate: 'churn/rival',
    labels: 'churn/rival_labels',
  },
  {
    name: 'service',
    title: 'The service',
    about: 'Latency, errors and machines beside the model: one host is slow.',
    plan: 'service',
    candidate: 'service/slow_host',
    operations: 'service/operations',
  },
];

process.chdir(root);
rmSync(gallery, { recursive: true, force: true });
/** Reviews of three plans, a week apart. */
const team = [
  {
    plan: 'credit-default',
    weeks: ['credit/healthy', 'credit/healthy', 'credit/degraded', 'credit/degraded', 'credit/healthy'],
  },
  { plan: 'ticket-routing', weeks: ['tickets/healthy', 'tickets/healthy', 'tickets/new_words'] },
  { plan: 'delivery-time', weeks: ['delivery/healthy', 'delivery/bridge_closed', 'delivery/healthy'] },
];

mkdirSync(gallery, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.GREENLIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const entries: string[] = [];
for (const { name, title, about, plan, candidate, labels, operations } of shown) {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-gallery-'));
  const review = await check({
    plan: `plans/${plan}.yaml`,
    ...setsOf(candidate),
    labels: labels ? [`fixtures/${labels}.csv`] : [],
    ...(operations ? { operations: [`fixtures/${operations}.jsonl`] } : {}),
    out: folder,
    now: new Date('2026-11-25T13:00:00Z'),
  });
  copyFileSync(join(folder, 'report.html'), join(gallery, `${name}.html`));
  await picture(name);
  rmSync(folder, { recursive: true, force: true });
  const { status } = review.verdict;
  entries.push(
    `## ${title}\n\n${about} [The report](gallery/${name}.html) (download it, and open it in a browser), by [this plan](../plans/${plan}.yaml).\n\n![${status}: ${title.toLowerCase()}](gallery/${name}.png)`,
  );
}
await dashboard();
entries.push(
  '## All plans of a team\n\nFive weeks of reviews of three models, made of their history by `greenlight dashboard`. [The page](gallery/dashboard.html) (download it, and open it in a browser).\n\n![RED: all plans of a team](gallery/dashboard.png)',
);
await browser.close();
writeFileSync(
  join(root, 'docs/gallery.md'),
  `# Reports to look at\n\nOne of each kind, made from the [fixtures](../fixtures) by \`node scripts/gallery.ts\`. A report is one file without a server.\n\n${entries.join('\n\n')}\n`,
);

function setsOf(candidate: string): { reference: string[]; candidate: string[] } {
  return {
    reference: [`fixtures/${candidate.split('/')[0]}/reference.csv`],
    candidate: [`fixtures/${candidate}.csv`],
  };
}

/** A picture of the top of a page of the gallery. */
async function picture(name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1160, height: 1000 }, deviceScaleFactor: 1 });
  await page.goto(`file://${join(gallery, `${name}.html`)}`);
  await page.screenshot({ path: join(gallery, `${name}.png`) });
  await page.close();
}

/** The page of all plans, by some weeks of reviews. */
async function dashboard(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-gallery-'));
  const history = folderHistory(join(folder, 'history'));
  for (const { plan, weeks } of team)
    for (const [week, set] of weeks.entries())
      await check({
        plan: `plans/${plan}.yaml`,
        ...setsOf(set),
        labels: [],
        history,
        out: join(folder, 'report'),
        now: new Date(Date.parse('2026-05-04T07:00:00Z') + week * 7 * 86_400_000),
      });
  const pasts = await readHistoryFolder(join(folder, 'history'), null);
  writeFileSync(
    join(gallery, 'dashboard.html'),
    renderDashboard(dashboardOf(pasts, 'acme/models', { at: '2026-06-01T08:00:00Z', version })),
  );
  await picture('dashboard');
  rmSync(folder, { recursive: true, force: true });
}
