// Makes the pictures of docs/notify.md from a real review: node scripts/message-pictures.ts. Needs Chromium.
// The mail is shown as it is; of Slack and Teams what their schemas say of the few kinds of block that these messages have.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { check } from '../src/gate.ts';
import { emptyBook } from '../src/notify/alert.ts';
import { decide } from '../src/notify/decide.ts';
import { mailHtml, pictureId } from '../src/notify/email/page.ts';
import { picture } from '../src/notify/email/picture.ts';
import { observe } from '../src/notify/observation.ts';
import { slackMessage } from '../src/notify/targets/slack.ts';
import { teamsMessage } from '../src/notify/targets/teams.ts';

// biome-ignore lint/suspicious/noExplicitAny: blocks and cards are JSON of others' shapes.
type Json = any;

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'greenlight-pictures-'));
symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
cpSync(join(root, 'plans/credit-default'), join(folder, 'credit-default'), { recursive: true });
const [people] = /(?<=```yaml\n)levels:[^`]*/.exec(readFileSync(join(root, 'docs/notify.md'), 'utf8'))!;
const plan = readFileSync(join(root, 'plans/credit-default.yaml'), 'utf8');
writeFileSync(join(folder, 'plan.yaml'), plan.replace(/^levels:\n(?:[ #].*\n|\n)*/m, `${people}\n`));
process.chdir(folder);
const review = await check({
  plan: 'plan.yaml',
  reference: ['fixtures/credit/reference.csv'],
  candidate: ['fixtures/credit/degraded.csv'],
  labels: [],
  out: 'greenlight-report',
  now: new Date('2026-11-23T09:00:00Z'),
});
const seen = observe(review, review.plan.name, 'greenlight-report/report.html');
const run = 'https://github.com/acme/credit/actions/runs/31337';
const [message] = decide(emptyBook(seen.gate), { ...seen, url: run }).outbox;

const image = `data:image/png;base64,${picture(message!.status).toString('base64')}`;
const mail = mailHtml({ ...message!, id: message!.id.replace(/[^/]*$/, 'cro-mail') });
const style = readFileSync(join(import.meta.dirname, 'messages.css'), 'utf8');
const chat = `<!doctype html><meta charset="utf-8"><style>${style}</style><main>
<section class="slack"><h2>Greenlight <i>APP</i></h2>${(slackMessage(message!) as Json).blocks.map(slackBlock).join('')}</section>
<section class="teams">${teamsCard((teamsMessage(message!) as Json).attachments[0].content)}</section></main>`;

const browser = await chromium.launch({
  executablePath: process.env.GREENLIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, html, width] of [
  ['mail', mail.replace(`cid:${pictureId}`, image), 700],
  ['chat', chat, 1240],
] as const) {
  const page = await browser.newPage({ viewport: { width, height: 300 }, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  await page.screenshot({ path: join(root, `docs/images/${name}.png`), fullPage: true });
}
await browser.close();
rmSync(folder, { recursive: true, force: true });

/** https://docs.slack.dev/reference/block-kit/blocks */
function slackBlock({ type, text, fields = [], elements = [] }: Json): string {
  if (type === 'header') return `<h3>${slackText(text)}</h3>`;
  if (type === 'section')
    return text ? `<p>${slackText(text)}</p>` : `<div>${fields.map(slackText).map(wrapped).join('')}</div>`;
  if (type === 'context') return `<small>${elements.map(slackText).join(' ')}</small>`;
  if (type === 'actions')
    return `<p>${elements.map((one: Json) => `<button>${slackText(one.text)}</button>`)}</p>`;
  throw new Error(`no picture of the block ${type}`);
}

/** https://docs.slack.dev/messaging/formatting-message-text; what is no markup came with entities. */
function slackText({ type, text }: Json): string {
  if (type === 'plain_text') return escaped(text);
  return text
    .replace(/```(.*?)```/gs, '<pre>$1</pre>')
    .replace(/(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])/gu, '<b>$1</b>')
    .replace(':large_orange_circle:', '🟠')
    .replaceAll('\n', '<br>');
}

/** https://adaptivecards.io/explorer/ */
function teamsCard({ body, actions }: Json): string {
  const buttons = actions.map(({ title }: Json) => `<button>${escaped(title)}</button>`);
  return `${body.map(teamsElement).join('')}<p>${buttons.join('')}</p>`;
}

function teamsElement({ type, style, items, inlines, spacing = 'Default' }: Json): string {
  if (type === 'Container') return `<header class="${style}">${items.map(teamsElement).join('')}</header>`;
  if (type !== 'RichTextBlock') throw new Error(`no picture of the element ${type}`);
  const runs = inlines.map(({ text, ...styles }: Json) => {
    const classes = Object.entries(styles).map(([name, value]) => `${name}-${value}`);
    return `<span class="${classes.slice(1).join(' ')}">${escaped(text)}</span>`;
  });
  return `<p class="${spacing}">${runs.join('')}</p>`;
}

function wrapped(html: string): string {
  return `<p>${html}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
