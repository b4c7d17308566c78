import { webAddress } from '../../report/provenance.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Fact, Item, Message, Status } from '../alert.ts';
import { visibleText } from '../plain.ts';

/** Name by which the page shows the picture that comes with it. */
export const pictureId = 'level@greenlight';

/** Of each level the colour of its words and lines, and a light ground, as in the report. */
const inks: Record<Status, string> = { GREEN: '#0a6848', AMBER: '#7d5000', RED: '#a51d17', ERROR: '#3f454c' };
const grounds: Record<Status, string> = {
  GREEN: '#e2f2ea',
  AMBER: '#fdf0d2',
  RED: '#fdeae7',
  ERROR: '#eceeef',
};
const lines: Record<Status, string> = {
  GREEN: '#0a6848',
  AMBER: '#b07000',
  RED: '#a51d17',
  ERROR: '#555c65',
};

const ink = '#1b1e22';
const soft = '#555c65';
const line = '#dfe1e3';
const font = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const mono = 'font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace';
const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** What is to be done stands by itself, and what fits beside something else beside it. */
const todo: ReadonlySet<string> = new Set(['What to do', 'Owner', 'By when']);
const short: ReadonlySet<string> = new Set(['Owner', 'By when', 'Since', 'Report']);

/** A message as a page. Mail programs leave out style sheets: what there is of style stands in each element, and tables lay it out. */
export function mailHtml({ headline, lead, facts, status, url, id }: Message): string {
  const address = url === null ? null : webAddress(url);
  const button =
    address === null
      ? ''
      : `<p style="margin:22px 0 0"><a href="${address}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:${ink};color:#ffffff;text-decoration:none;font-weight:600">Open the run</a></p>`;
  const act = facts.filter(({ name }) => todo.has(name));
  const found = facts.filter(({ name }) => !todo.has(name) && !short.has(name));
  const where = facts.filter(({ name }) => !todo.has(name) && short.has(name));
  const box =
    act.length === 0
      ? ''
      : `<div style="margin:20px 0 0;padding:14px 16px 4px;border-radius:8px;background:${grounds[status]}">${parts(act)}</div>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(headline, 300)}</title></head>
<body style="margin:0;padding:20px 10px;background:#f4f4f2;color:${ink};${font};font-size:15px;line-height:1.5">
<table ${table} style="width:100%;max-width:640px;margin:0 auto;background:#ffffff;border:1px solid ${line};border-top:5px solid ${lines[status]};border-radius:8px"><tr><td style="padding:22px 24px">
<table ${table}><tr><td style="vertical-align:top;padding:3px 14px 0 0"><img src="cid:${pictureId}" width="44" height="44" alt="${status}" style="display:block"></td>
<td style="vertical-align:top"><h1 style="margin:0;font-size:20px;line-height:1.3;color:${inks[status]}">${escapeHtml(headline, 300)}</h1>
<p style="margin:4px 0 0;color:${ink}">${escapeHtml(lead, 500)}</p></td></tr></table>
<div style="margin:18px 0 0;padding:16px 0 0;border-top:1px solid ${line}">${parts(found)}</div>${box}
<div style="margin:18px 0 0">${parts(where)}</div>${button}
<p style="margin:22px 0 0;padding-top:12px;border-top:1px solid ${line};color:${soft};font-size:12px;overflow-wrap:anywhere">Greenlight · ${escapeHtml(id, 400)}</p>
</td></tr></table>
</body></html>
`;
}

/** Facts one under another; short ones side by side where there is room. */
function parts(facts: Fact[]): string {
  return facts
    .map((fact) => {
      const beside = short.has(fact.name)
        ? 'display:inline-block;vertical-align:top;width:49%;min-width:230px;'
        : '';
      return `<div style="${beside}margin:0 0 12px"><div style="color:${soft};font-size:13px;font-weight:600">${escapeHtml(fact.name, 100)}</div><div style="overflow-wrap:anywhere;word-break:break-word">${shown(fact)}</div></div>`;
    })
    .join('');
}

function shown({ text, code, items }: Fact): string {
  if (items !== undefined) return items.map(itemHtml).join('');
  const words = escapeHtml(text, 2500);
  return code
    ? `<code style="${mono};display:block;margin:3px 0 0;padding:8px 10px;background:#f4f4f2;border-radius:6px;overflow-wrap:anywhere;white-space:pre-wrap">${words}</code>`
    : words.replaceAll('\n', '<br>');
}

function itemHtml({ status, title, text }: Item): string {
  const level = `<span style="padding:1px 6px;border-radius:4px;background:${grounds[status]};color:${inks[status]};font-size:12px;font-weight:700">${status}</span>`;
  const more = text === '' ? '' : `<div>${escapeHtml(text, 500)}</div>`;
  return `<div style="margin:4px 0 8px">${level} <b>${escapeHtml(title, 250)}</b>${more}</div>`;
}

/** The same in plain text. */
export function mailText({ headline, lead, facts, url, id }: Message): string {
  const lines = facts.map(({ name, text }) => `${name}:\n${indented(visibleText(text))}`);
  return `${[
    visibleText(headline),
    visibleText(lead),
    ...lines,
    ...(url === null ? [] : [`The run: ${visibleText(url)}`]),
    `-- \nGreenlight, ${visibleText(id)}`,
  ].join('\n\n')}\n`;
}

const indented = (text: string) => text.replace(/^/gm, '  ');
