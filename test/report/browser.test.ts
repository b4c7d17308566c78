import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../scripts/gallery/shown.ts';
import { renderDashboard } from '../../src/report/dashboard/index.ts';
import { renderHtml } from '../../src/report/html.ts';
import { newFolder } from '../folder.ts';
import { dashboard } from './dashboard.ts';
import { hostile } from './hostile.ts';
import { creditDefault, wrongRows } from './review.ts';

// A browser takes longer than all other tests of the report together, so it is asked for by name.
const chromium = process.env.GREENLIGHT_CHROMIUM || null;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Headings of tables of which a word is torn in two. */
const brokenHeadings = `Array.from(document.querySelectorAll('.gates thead th, table:not(#wrong) > thead th'), (heading) => {
  const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  const broken = [];
  // Where rows are laid out as cards, the headings are there for a screen reader alone.
  if (heading.closest('thead').getBoundingClientRect().width <= 1) return broken;
  for (let node; (node = words.nextNode()); )
    for (const { index, 0: word } of node.data.matchAll(/[A-Za-z]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  return broken;
}).flat()`;

/** Words of drawings that lie outside of them, in the page. */
const wordsOutside = `Array.from(document.querySelectorAll('svg text'), (one) => {
  const [word, all] = [one.getBoundingClientRect(), one.closest('svg').getBoundingClientRect()];
  const out = word.left < all.left - 1 || word.right > all.right + 1 || word.top < all.top - 2 || word.bottom > all.bottom + 2;
  return all.width > 0 && out ? one.textContent : null;
}).filter((word) => word !== null)`;

describe.skipIf(chromium === null)(
  `report.html in a browser${chromium === null ? ' (skipped: no Chromium is named in GREENLIGHT_CHROMIUM)' : ''}`,
  () => {
    let browser: Browser;
    const folder = newFolder();

    beforeAll(async () => {
      const { chromium: engine } = await import('playwright-core');
      browser = await engine.launch({
        executablePath: chromium!,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    });
    afterAll(async () => {
      await browser?.close();
    });

    async function open(html: string, width = 1280, colorScheme: 'light' | 'dark' = 'light') {
      const file = join(folder, 'report.html');
      writeFileSync(file, html);
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== `file://${file}`) faults.push(`request: ${request.url()}`);
      });
      await page.goto(`file://${file}`);
      return { page, faults, close: () => context.close() };
    }

    async function audited(html: string, width: number, scheme: 'light' | 'dark') {
      const { page, faults, close } = await open(html, width, scheme);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      // The page's own policy refuses the auditor as it refuses everything, so it is handed in past the policy.
      await page.evaluate(readFileSync(axe, 'utf8'));
      const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      const found = violations.map(
        ({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0]?.html.slice(0, 200)}`,
      );
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await close();
    }

    const visible = (page: Page) =>
      page.evaluate<number>(
        "Array.from(document.querySelectorAll('#wrong tbody tr')).filter((row) => row.checkVisibility()).length",
      );

    it.each([
      ['GREEN', 390, 'light'],
      ['AMBER', 1280, 'dark'],
      ['RED', 390, 'dark'],
      ['RED', 768, 'light'],
      ['RED', 1280, 'light'],
    ] as const)(
      'has no finding of axe, no error and no request: %s at %i pixels, %s',
      async (level, width, scheme) => {
        await audited(renderHtml(creditDefault(level)), width, scheme);
      },
    );

    it.each([
      [390, 'light'],
      [390, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)(
      'has no finding of axe on the dashboard, no error and no request: at %i pixels, %s',
      async (width, scheme) => await audited(renderDashboard(dashboard()), width, scheme),
    );

    describe('of every kind in the gallery, made anew', () => {
      const root = join(import.meta.dirname, '../..');
      const pageOf = async (name: string) => {
        const before = process.cwd();
        process.chdir(root);
        try {
          return await shown.find((one) => one.name === name)!.make(newFolder());
        } finally {
          process.chdir(before);
        }
      };

      it.each(shown.map(({ name }) => name))(
        '%s has no finding of axe, light and dark, scrolls sideways at no width, and its drawings are whole',
        async (name) => {
          const html = await pageOf(name);
          await audited(html, 1280, 'dark');
          await audited(html, 390, 'light');
          const { page, close } = await open(html, 768);
          for (const width of [390, 1280, 768]) {
            await page.setViewportSize({ width, height: 900 });
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
            expect(await page.evaluate(brokenHeadings)).toEqual([]);
          }
          // Drawings: no word leaves its picture, and what can be folded opens with a key.
          expect(await page.evaluate(wordsOutside)).toEqual([]);
          const fold = page.locator('summary:visible').first();
          if ((await fold.count()) > 0) {
            await fold.press('Enter');
            expect(await fold.locator('..').getAttribute('open')).not.toBeNull();
          }
          await close();
        },
        300_000,
      );

      it('finds one of five hundred columns by its name', async () => {
        const { page, faults, close } = await open(await pageOf('many-columns'));
        await page.fill('#find input', 'SENSOR_313');
        expect(await page.textContent('#found')).toContain('1 of 501 columns');
        expect(await page.locator('#columns tbody tr:visible').count()).toBe(1);
        expect(await page.locator('#drift .multiples > figure:visible').count()).toBe(0);
        await page.fill('#find input', '');
        expect(await page.locator('#drift .multiples > figure:visible').count()).toBeGreaterThan(20);
        expect(faults).toEqual([]);
        await close();
      });
    });

    it('shows the plans of a level and an owner on the dashboard, without a script', async () => {
      const { page, faults, close } = await open(renderDashboard(dashboard()), 1280, 'light');
      const shown = () =>
        page.evaluate<[number, number]>(
          "['.plan-card', '#summary tbody tr'].map((of) => Array.from(document.querySelectorAll(of)).filter((one) => one.checkVisibility()).length)",
        );
      expect(await shown()).toEqual([4, 4]);
      await page.check('#of-red');
      expect(await shown()).toEqual([1, 1]);
      // The owner of the AMBER plan has no RED one.
      await page.check('#by-0');
      expect(await shown()).toEqual([0, 0]);
      await page.check('#level-all');
      expect(await shown()).toEqual([1, 1]);
      expect(faults).toEqual([]);
      await close();
    });

    it('filters a thousand wrong rows by text, by a condition and by time', async () => {
      const { page, faults, close } = await open(
        renderHtml(creditDefault('RED', { wrongRows: wrongRows(1000) })),
      );
      expect(await visible(page)).toBe(1000);
      expect(await page.textContent('#matches')).toBe('All 1,000 shown.');

      await page.fill('#search', 'CRYPTO predicted');
      expect(await visible(page)).toBe(200);
      expect(await page.textContent('#matches')).toBe('200 of 1,000 match.');
      await page.click('#filters button[type=reset]');
      await page.waitForFunction("document.getElementById('matches').textContent === 'All 1,000 shown.'");

      await page.selectOption('#column', { label: 'probability' });
      await page.selectOption('#operator', '>=');
      await page.fill('#operand', '0.9');
      const above = wrongRows(1000).rows.filter((row) => Number(row.cells[1]) >= 0.9).length;
      expect(above).toBeGreaterThan(0);
      expect(await visible(page)).toBe(above);

      await page.selectOption('#column', { label: 'income' });
      await page.selectOption('#operator', 'empty');
      expect(await visible(page)).toBe(wrongRows(1000).rows.filter((row) => row.cells[5] === '').length);
      await page.click('#filters button[type=reset]');

      await page.fill('#from', '2026-07-02T05:00');
      await page.fill('#to', '2026-07-04T15:00');
      expect(await visible(page)).toBe(3);
      expect(faults).toEqual([]);
      await close();
    });

    it('sorts segments by a click on a heading: numbers by size, the greatest first, and back', async () => {
      const review = creditDefault('RED');
      const [slice] = review.measurements.edgeCases;
      review.measurements.edgeCases = [75, 1200, 9].map((candidateRows, i) => ({
        ...slice!,
        name: ['income', 'age', 'zone'][i]!,
        candidateRows,
        comparisons: slice!.comparisons.map((one) =>
          i === 0 ? { ...one, difference: { noEvidence: 'allNegative' as const, cases: 9 } } : one,
        ),
      }));
      const { page, faults, close } = await open(renderHtml(review));
      const table = page.locator('#slices table.sortable').first();
      const column = async (at: number) =>
        (await table.locator(`tbody tr > :nth-child(${at})`).allTextContents()).map((cell) => cell.trim());
      const numbers = async () => (await column(2)).map((cell) => Number(cell.replaceAll(',', '')));
      const before = await numbers();
      expect(new Set(before).size).toBeGreaterThan(1);
      const [rows, where] = ['Rows', 'Where'].map((name) => table.getByRole('button', { name }));
      await rows!.press('Enter');
      expect(await numbers()).toEqual(before.toSorted((a, b) => b - a));
      expect(await table.locator('th[aria-sort=descending]').textContent()).toBe('Rows');
      await rows!.click();
      expect(await numbers()).toEqual(before.toSorted((a, b) => a - b));
      await where!.click();
      expect(await column(1)).toEqual((await column(1)).toSorted((a, b) => b.localeCompare(a)));
      expect(await table.locator('[aria-sort]').count()).toBe(1);
      // What was not measured stays below.
      for (let click = 0; click < 2; click++) {
        await table.getByRole('button', { name: 'Difference' }).click();
        expect((await column(6)).at(-1)).toBe('');
      }
      // A picture has no order.
      expect(await table.locator('th:last-child button').count()).toBe(0);
      expect(faults).toEqual([]);
      await close();
    });

    it('prints what is folded, but for the numbers behind pictures, and folds it again', async () => {
      const { page, close } = await open(renderHtml(creditDefault('RED')));
      const opened = (selector: string) => page.locator(`${selector}[open]`).count();
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await opened('details')).toBeGreaterThan(0);
      expect(await opened('figure details')).toBe(0);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await opened('details')).toBe(0);
      await close();
    });

    it('runs nothing that a hostile text asks for, and keeps its shape', async () => {
      const { page, faults, close } = await open(renderHtml(hostile()), 390);
      expect(faults).toEqual([]);
      const count = (selector: string) => page.locator(selector).count();
      expect(await count('script')).toBe(1);
      expect(await count('img, iframe, object, embed, link, base')).toBe(0);
      expect(await count('body > *')).toBe(6);
      expect(await count('main > section')).toBe(8);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await close();
    });

    it('shows its tables without a script too', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.setContent(renderHtml(creditDefault('AMBER')));
      expect(await page.locator('#wrong tbody tr:visible').count()).toBe(120);
      expect(await page.locator('#filters').isVisible()).toBe(false);
      await context.close();
    });
  },
);
