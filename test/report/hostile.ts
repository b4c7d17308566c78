import type { Review } from '../../src/report/review.ts';
import { written } from '../../src/report/verdict.ts';
import { creditDefault } from './review.ts';

const esc = String.fromCharCode(27);

/** Text that tries everything at once. */
export const nasty =
  `<script>alert(1)</script><img src=x onerror=alert(2)>"'><!-- --> </style></title></details></code></table></td> ` +
  `@octocat me@evil.example #1 GH-1 [x](https://evil.example) ![i](http://evil.example/i.png) www.evil.example ` +
  `| a \`code\` **b** _i_ ~~s~~ $x$ :smile: \\ &lt; & javascript:alert(3)\n::set-output name=a::b\n##[error]x\r\n` +
  `\`\`\`\n~~~\n# heading\n- list\n${esc}[31mred${esc}]0;title\u{7} \u{202E}reversed\u{2066}\u{200B}\u{FEFF}\u{0} %0A --> ]]>`;

/** Words of the contracts, which only Greenlight itself writes. */
const kept = new Set([
  'status',
  'type',
  'role',
  'operator',
  'task',
  'test',
  'raises',
  'onMiss',
  'expect',
  'file_',
  'kind',
  'strategy',
  'timeZone',
  'aspect',
  'metric',
  'unit',
  'reason',
  'noEvidence',
  'expected',
  'found',
  'end',
  'change',
]);

/** A review of which every text that could come from a plan, a file or a branch is `text`: values, names and keys. */
export function hostile(text = nasty): Review {
  const review = spoil(creditDefault('RED'), '', text) as Review;
  review.verdict.findings = review.verdict.findings.map((finding, index) => {
    const subject = finding.subject === null ? null : `${text}/${index}`;
    return written({ ...finding, subject, class: finding.metric === null ? null : text });
  });
  review.drillDown = Object.fromEntries(review.verdict.findings.map((finding) => [finding.check, text]));
  review.made.runUrl = `https://evil.example/)${text}`;
  review.findingRows = Object.fromEntries(
    review.verdict.findings.map((finding) => [finding.check, review.wrongRows!]),
  );
  return review;
}

function spoil(value: unknown, key: string, text: string): unknown {
  if (typeof value === 'string') return kept.has(key) ? value : text;
  if (Array.isArray(value)) return value.map((one) => spoil(one, key, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name, text)]));
}
