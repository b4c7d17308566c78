import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { events } from '../publish/destinations.ts';
import { act, type Run } from './runner.ts';

const esc = String.fromCharCode(27);

/** Text on one line that tries every markup at once; `where` tells where it came from. */
const markup = (where: string) =>
  `mallory ${where} @octocat #1 GH-1 **b** _i_ \`c\` $x$ [x](https://evil.example) ![i](//evil.example/i.png) ` +
  'www.evil.example <img src=x> </details> --> | \\ &lt; ::set-env name=A::b ##[error]x %0A::c';

/** The same with what turns, hides or ends lines and speaks to terminals and runners. */
const hostile = (where: string) =>
  `${markup(where)}\n::set-output name=promote::true\r\n# heading\n- list\n\`\`\`\n${esc}[31m ${esc}]0;t\u{7} ` +
  '\u{202E}desrever\u{2066}\u{200F}';

const folder = newFolder();
const quoted = (text: string) => JSON.stringify(text);

/** A plan refuses control characters; what is in data and in branches does not come through a plan. */
function writeGate(text: (where: string) => string): void {
  const level = (name: string) =>
    `{ means: ${quoted(text(`${name} means`))}, action: ${quoted(text('action'))}, owner: ${quoted(text('owner'))}, within: 2 days }`;
  const column = markup('column');
  const where = quoted(`"${column}" = 'a'`);
  const rule = 'accuracy: { green: ">= 0.8", red: "< 0.6" }';
  const plan = [
    `plan: ${quoted(text('plan'))}`,
    `about: ${quoted(text('about'))}`,
    'data:',
    '  task: binary',
    '  id: id',
    '  label: y',
    '  positive: 1',
    '  score: p',
    '  features:',
    `    ${quoted(column)}: { type: category, values: [a, ${quoted(text('value'))}] }`,
    'levels:',
    '  GREEN: { means: fine }',
    `  AMBER: ${level('AMBER')}`,
    `  RED: ${level('RED')}`,
    'metrics: { accuracy: { green: ">= 0.1", red: "< 0.05" } }',
    'edge_cases:',
    `  - { name: ${quoted(text('case'))}, where: ${where}, min_cases: 1, ${rule} }`,
  ];
  writeFileSync(join(folder, 'plan.yaml'), `${plan.join('\n')}\n`);
  const csv = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  for (const [name, wrong] of [
    ['reference', 0],
    ['candidate', 30],
  ] as const) {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const right = i % 2;
      const cell = i % 4 < 2 ? 'a' : csv(hostile('cell'));
      return `${i},${i < wrong ? 1 - right : right},${right ? 0.9 : 0.1},${cell},${cell}`;
    });
    const header = `id,y,p,${csv(column)},${csv(hostile('unplanned column'))}`;
    writeFileSync(join(folder, `${name}.csv`), `${header}\n${rows.join('\n')}\n`);
  }
  const payload = JSON.parse(readFileSync(join(events, 'pull_request.json'), 'utf8'));
  Object.assign(payload.pull_request, { title: hostile('title'), body: hostile('body') });
  Object.assign(payload.pull_request.head, { ref: hostile('branch'), label: hostile('label') });
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
}

/** What only Greenlight itself writes. */
const own = [
  /<!-- greenlight:(?:plan=[\w%.-]+|alert=\w+,[0-9TZ:.-]*) -->/g,
  /<\/?(?:code|sub|details|summary|br|b)>|<span>\$<\/span>/g,
  /\[[^\]\n]*\]\(https:\/\/github\.com\/acme\/credit\/actions\/runs\/31337\)/g,
];
const controls =
  /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/u;

function expectInertMarkdown(page: string): void {
  expect(page).toContain('mallory');
  expect(page).not.toMatch(controls);
  const running = page.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '');
  const rest = own.reduce((text, pattern) => text.replace(pattern, ''), running);
  expect(rest).not.toMatch(/[<@`~$\\]|__/);
  expect(rest).not.toMatch(/\]\(|!\[|:\/\/|www\./i);
  expect(rest).not.toMatch(/(?<!&)#\d|GH-\d/i);
  expect(rest).not.toMatch(/^\s*(?:::|# heading|- list)/m);
  expect(running.match(/<details>/g)?.length).toBe(running.match(/<\/details>/g)?.length);
}

function expectInertLine(line: string): void {
  expect(line).toContain('mallory');
  expect(line).not.toMatch(controls);
  expect(line).not.toContain('\n');
}

describe.each([
  ['RED', markup],
  ['ERROR', hostile],
] as const)(
  'With %s, column names, cells, words of a plan and branches that hold markup and commands',
  (status, text) => {
    let github: GitHubServer;
    let run: Run;
    beforeAll(async () => {
      writeGate(text);
      github = await GitHubServer.start();
      run = await act(github, {
        inputs: {
          plan: join(folder, 'plan.yaml'),
          reference: join(folder, 'reference.csv'),
          candidate: join(folder, 'candidate.csv'),
          publish: 'comment check summary annotations issue',
          'alert-on': 'always',
        },
        variables: {
          GITHUB_EVENT_PATH: join(folder, 'event.json'),
          GITHUB_HEAD_REF: hostile('branch'),
          GITHUB_REF_NAME: hostile('branch'),
        },
      });
      expect(run.exit, run.log).toBe(1);
      expect(github.violations).toEqual([]);
    });
    afterAll(() => github.stop());

    it('are inert in the comment,', () => {
      expect(github.repository.comments).toHaveLength(1);
      const { body } = github.repository.comments[0]!;
      expectInertMarkdown(body);
      const origins = ['plan', 'RED means', 'owner', 'case', ...(status === 'RED' ? ['column', 'cell'] : [])];
      for (const origin of origins) expect(body).toContain(`mallory ${origin}`);
    });

    it('in the check,', () => {
      const [check] = github.repository.checks;
      expect(check!.name).not.toMatch(controls);
      expectInertLine(check!.output.title);
      expectInertMarkdown(check!.output.summary);
      expect(check!.output.annotations.length > 0).toBe(status === 'RED');
      for (const { title, message } of check!.output.annotations) {
        expect(`${title} ${message}`).not.toMatch(controls);
      }
    });

    it('in the summary of the job,', () => expectInertMarkdown(run.summary));

    it('in the log,', () => {
      expect(run.log).toContain('mallory');
      expect(run.log).not.toMatch(controls);
      expect(run.log).not.toContain('##[');
      for (const line of run.log.split('\n'))
        if (line.startsWith('::'))
          expect(line).toMatch(/^::(?:error|warning|notice|debug|add-mask)(?: title=[^:]*)?::/);
        else expect(line).not.toMatch(/^\s*::/);
    });

    it('in the alert issue,', () => {
      const [issue] = github.repository.issues;
      expectInertLine(issue!.title);
      expect(issue!.title).not.toMatch(/@(?!\u{200B})/u);
      expectInertMarkdown(issue!.body);
    });

    it('and in the outputs.', () => {
      expect(run.outputs).toMatchObject({ status, promote: 'false' });
      expect(Object.keys(run.outputs).sort()).toEqual([
        'attestation',
        'digest',
        'model',
        'predicate',
        'promote',
        'report',
        'status',
        'verdict',
      ]);
    });
  },
);
