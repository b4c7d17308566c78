import { webAddress } from '../../report/provenance.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Fact, Message, Status } from '../alert.ts';
import { visibleText } from '../plain.ts';

/** Name by which the page shows the picture that comes with it. */
export const pictureId = 'level@greenlight';

const inks: Record<Status, string> = { GREEN: '#0a6848', AMBER: '#7d5000', RED: '#a51d17', ERROR: '#3f454c' };

const ink = '#1b1e22';
const soft = '#555c65';
const line = '#dfe1e3';
const font = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const code = 'font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace';

/** A message as a page. Mail programs leave out style sheets: what there is of style stands in each element, and tables lay it out. */
export function mailHtml({ headline, lead, facts, status, url, id }: Message): string {
  const address = url === null ? null : webAddress(url);
  const button =
    address === null
      ? ''
      : `<p style="margin:20px 0 0"><a href="${address}" style="display:inline-block;padding:9px 16px;border-radius:6px;background:${ink};color:#ffffff;text-decoration:none;font-weight:600">Open the run</a></p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(headline, 300)}</title></head>
<body style="margin:0;padding:20px 12px;background:#f4f4f2;color:${ink};${font};font-size:15px;line-height:1.5">
<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:640px;margin:0 auto;background:#ffffff;border:1px solid ${line};border-radius:10px"><tr><td style="padding:20px 22px">
<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="vertical-align:top;padding:3px 14px 0 0"><img src="cid:${pictureId}" width="48" height="48" alt="${status}" style="display:block"></td>
<td style="vertical-align:top"><h1 style="margin:0;font-size:20px;line-height:1.3;color:${inks[status]}">${escapeHtml(headline, 300)}</h1>
<p style="margin:4px 0 0;color:${ink}">${escapeHtml(lead, 500)}</p></td></tr></table>
<table cellpadding="0" cellspacing="0" style="width:100%;margin-top:16px;border-collapse:collapse">${facts.map(row).join('')}</table>${button}
<p style="margin:20px 0 0;padding-top:12px;border-top:1px solid ${line};color:${soft};font-size:12px;overflow-wrap:anywhere">Greenlight · ${escapeHtml(id, 400)}</p>
</td></tr></table>
</body></html>
`;
}

function row({ name, text, code: isCode }: Fact): string {
  const words = escapeHtml(text, 2500);
  const shown = isCode
    ? `<code style="${code};display:block;padding:6px 8px;background:#f4f4f2;border-radius:5px;overflow-wrap:anywhere;white-space:pre-wrap">${words}</code>`
    : words
        .split('\n')
        .map((one) => `<div style="margin:0 0 4px">${one}</div>`)
        .join('');
  return `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-top:1px solid ${line};color:${soft};font-weight:600;white-space:nowrap">${escapeHtml(name, 100)}</th><td style="vertical-align:top;padding:7px 0;border-top:1px solid ${line};overflow-wrap:anywhere;word-break:break-word">${shown}</td></tr>`;
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
