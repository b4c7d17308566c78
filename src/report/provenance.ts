import type { JudgedModel } from '../record/model.ts';
import { formatNumber } from '../text/numbers.ts';
import { formatTime } from './format.ts';
import type { Review } from './review.ts';

/** What the review was made from: name and text, still untrusted; `url` only where it is a plain web address. */
export function provenance(review: Review): { name: string; text: string; url?: string }[] {
  const { plan, verdict, made } = review;
  const entries: { name: string; text: string; url?: string }[] = [
    { name: 'Plan', text: `${plan.source.file}, SHA-256 ${plan.source.sha256}` },
    {
      name: 'Candidate',
      text: `${formatNumber(verdict.candidate.rows)} rows, SHA-256 ${verdict.candidate.sha256}`,
    },
  ];
  if (verdict.model) entries.splice(1, 0, { name: 'Model', text: modelText(verdict.model) });
  if (verdict.reference !== null) {
    const { rows, sha256 } = verdict.reference;
    entries.push({ name: 'Reference', text: `${formatNumber(rows)} rows, SHA-256 ${sha256}` });
  }
  if (verdict.operations) {
    const { lines, sha256 } = verdict.operations;
    entries.push({ name: 'Service', text: `${formatNumber(lines)} measurements, SHA-256 ${sha256}` });
  }
  entries.push({ name: 'Made', text: `${formatTime(made.at)} by Greenlight ${made.version}` });
  if (made.commit !== null) entries.push({ name: 'Commit', text: made.commit });
  if (made.runUrl !== null) {
    const url = webAddress(made.runUrl);
    entries.push({ name: 'Run', text: made.runUrl, ...(url === null ? {} : { url }) });
  }
  return entries;
}

/** `credit-v3.onnx, SHA-256 …`, or what else the digest is of. */
function modelText({ name, kind, sha256 }: JudgedModel): string {
  const of = {
    file: 'SHA-256',
    folder: 'folder, SHA-256 of its manifest',
    reference: 'by reference, SHA-256',
  };
  return `${name}, ${of[kind]} ${sha256}`;
}

/** The address where it is http(s) without anything that HTML or markdown could read otherwise; else null. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/?=&%-]*)?$/.test(text) && text.length <= 500
    ? text
    : null;
}
