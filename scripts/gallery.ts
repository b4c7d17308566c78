// Makes docs/gallery and its page, with pictures of each report, light and dark: node scripts/gallery.ts [NAME …]. Needs Chromium.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { type Shown, shown } from './gallery/shown.ts';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'docs/gallery');
const [width, height] = [1160, 1000];
/** A picture of WebP can be no longer. */
const longest = 16_000;

process.chdir(root);
const asked = process.argv.slice(2);
if (asked.length === 0) rmSync(gallery, { recursive: true, force: true });
mkdirSync(gallery, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.GREENLIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const one of shown) {
  if (asked.length > 0 && !asked.includes(one.name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-gallery-'));
  writeFileSync(join(gallery, `${one.name}.html`), await one.make(folder));
  rmSync(folder, { recursive: true, force: true });
  await pictures(one.name);
}
await browser.close();
writeFileSync(
  join(root, 'docs/gallery.md'),
  `# Reports to look at

One of each kind, made by \`node scripts/gallery.ts\` from the [fixtures](../fixtures) and, where those are too small, from a seed. The
pictures follow the light or dark look of your page. Below each stand the whole page as one picture, and the page itself: one file
without a server, which loads nothing. GitHub shows its source; download it (the button "Download raw file") and open it in any browser.

${shown.map(entry).join('\n\n')}

The comment on a pull request, a message in a chat and a mail are in [what notifies whom](notify.md) and in the [README](../README.md);
the answers of a rollout are in [canary](canary/README.md).
`,
);

function entry({ name, title, about }: Shown): string {
  const [, level] = /<title>(GREEN|AMBER|RED): /.exec(
    readFileSync(join(gallery, `${name}.html`), 'utf8'),
  ) ?? [null, 'Page'];
  return `## ${title}

${about}

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="gallery/${name}-dark.webp">
  <img alt="${level}: ${title.toLowerCase()}" src="gallery/${name}-light.webp">
</picture>

[The whole page as a picture](gallery/${name}-whole.webp) · [the page itself](gallery/${name}.html)`;
}

/** The top of a page, light and dark, and all of it. */
async function pictures(name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(300_000);
  await page.goto(`file://${join(gallery, `${name}.html`)}`);
  const session = await page.context().newCDPSession(page);
  await picture(session, `${name}-light`, height);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(session, `${name}-dark`, height);
  await page.emulateMedia({ colorScheme: 'light' });
  const all = await page.evaluate<number>('document.documentElement.scrollHeight');
  await picture(session, `${name}-whole`, Math.min(all, longest));
  await page.close();
}

async function picture(session: CDPSession, name: string, tall: number): Promise<void> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: tall, scale: 1 },
  });
  writeFileSync(join(gallery, `${name}.webp`), Buffer.from(data, 'base64'));
}
