import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from './folder.ts';

const root = join(import.meta.dirname, '..');
const credit = join(root, 'fixtures/credit');
const plan = join(root, 'plans/credit-default.yaml');
const schema = JSON.parse(readFileSync(join(root, 'plans/verdict.schema.json'), 'utf8'));
const isVerdict = new Ajv2020({ allowUnionTypes: true }).compile(schema);

let out: string;
beforeAll(() => {
  out = newFolder();
});

/** Runs the committed bundle as a process of its own. */
function greenlight(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...words], {
    cwd: out,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

function check(candidate: string, ...more: string[]) {
  const reference = join(credit, 'reference.csv');
  const report = join(out, `report-${Math.random()}`);
  return {
    report,
    ...greenlight(
      'check',
      '--plan',
      plan,
      '--reference',
      reference,
      '--candidate',
      candidate,
      '--out',
      report,
      ...more,
    ),
  };
}

/** A file of this test's own. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(out, name);
  writeFileSync(path, content);
  return path;
}

describe('greenlight check on the credit model', () => {
  it.each([
    ['healthy', 'GREEN', 0],
    ['degraded', 'AMBER', 1],
    ['broken', 'RED', 1],
  ])('answers the %s candidate with %s and exits %i', (name, level, exit) => {
    const { status, stdout, stderr, report } = check(join(credit, `${name}.csv`));
    expect({ status, stderr }).toEqual({ status: exit, stderr: '' });
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^${level} +credit-default`));
    const verdict = JSON.parse(readFileSync(join(report, 'verdict.json'), 'utf8'));
    expect(isVerdict(verdict), JSON.stringify(isVerdict.errors)).toBe(true);
    expect(verdict).toMatchObject({ status: level, promote: level === 'GREEN' });
    expect(existsSync(join(report, 'report.md')) && existsSync(join(report, 'report.html'))).toBe(true);
  });

  it('names all three things that are wrong with the broken candidate', () => {
    const { stdout } = check(join(credit, 'broken.csv'), '--json');
    const wrong = JSON.parse(stdout).findings.filter(({ status }: { status: string }) =>
      ['AMBER', 'RED'].includes(status),
    );
    const said = wrong
      .map(({ check, message }: { check: string; message: string }) => `${check}: ${message}`)
      .join('\n');
    expect(said).toMatch(/feature\/interest_rate\/range: .*out of range.*−/);
    expect(said).toMatch(/prediction\/probabilities: .*outside 0 to 1/);
    expect(said).toMatch(/feature\/credit_score\/learnt-range: .*300 to 850.*300 to 830/);
  });

  it('prints only the verdict with --json, the same as on disk', () => {
    const { stdout, report } = check(join(credit, 'degraded.csv'), '--json');
    expect(stdout).toBe(readFileSync(join(report, 'verdict.json'), 'utf8'));
  });
});

describe('greenlight check where it cannot judge', () => {
  const header = readFileSync(join(credit, 'healthy.csv'), 'utf8').split('\n')[0]!;
  const rows = readFileSync(join(credit, 'healthy.csv'), 'utf8').split('\n').slice(1, 60);
  const columns = header.split(',');
  const withCell = (name: string, text: string) =>
    [
      header,
      ...rows.map((row, i) =>
        row
          .split(',')
          .map((cell, j) => (i === 7 && columns[j] === name ? text : cell))
          .join(','),
      ),
    ].join('\n');

  it.each<[string, () => string, RegExp]>([
    ['a missing file', () => join(out, 'nowhere.csv'), /nowhere\.csv/],
    ['an empty file', () => file('empty.csv', ''), /empty\.csv.*empty/],
    ['a header only', () => file('header.csv', `${header}\n`), /header\.csv.*row/],
    ['ragged rows', () => file('ragged.csv', [header, ...rows, 'A-1,2'].join('\n')), /ragged\.csv.*row 60/],
    [
      'a missing column',
      () => file('missing.csv', [header, ...rows].join('\n').replace('probability', 'probabilty')),
      /"probability"/,
    ],
    [
      'a label never seen',
      () => file('label.csv', withCell('defaulted', 'maybe')),
      /label\.csv.*row 8.*"maybe"/,
    ],
    [
      'a binary file named .csv',
      () =>
        file(
          'binary.csv',
          Uint8Array.from({ length: 4096 }, (_, i) => (i * 31) % 256),
        ),
      /binary\.csv/,
    ],
  ])('exits 2 with one clear line and no stack for %s', (_, candidate, message) => {
    const { status, stdout, stderr, report } = check(candidate());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(report, 'verdict.json'))).toBe(false);
  });

  it('gives the runner of a job no command where it tells the name of a file', () => {
    const { status, stderr } = check(file('a\n::set-output name=promote::true.csv', 'x\n1\n'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('set-output name=promote')]);
    expect(stderr).not.toMatch(/^\s*::/m);
  });

  it('exits 2 for a misspelt metric, with its place and the right word', () => {
    const broken = file('broken.yaml', readFileSync(plan, 'utf8').replace('  auroc:', '  aurok:'));
    cpSync(join(root, 'plans/credit-default'), join(out, 'credit-default'), { recursive: true });
    const { status, stderr } = greenlight('validate-nothing');
    expect(status).toBe(2);
    expect(stderr).toMatch(/unknown command/);
    const answer = greenlight(
      'check',
      '--plan',
      broken,
      '--reference',
      join(credit, 'reference.csv'),
      '--candidate',
      join(credit, 'healthy.csv'),
    );
    expect(answer.status).toBe(2);
    expect(answer.stderr).toMatch(/broken\.yaml:\d+:\d+: .*aurok.*auroc/);
  });

  it('leaves no verdict of an earlier review behind', () => {
    const report = join(out, 'stale');
    const words = ['check', '--plan', plan, '--reference', join(credit, 'reference.csv'), '--out', report];
    expect(greenlight(...words, '--candidate', join(credit, 'healthy.csv')).status).toBe(0);
    expect(greenlight(...words, '--candidate', join(out, 'nowhere.csv')).status).toBe(2);
    expect(existsSync(join(report, 'verdict.json'))).toBe(false);
  });

  it.each([
    [['check', '--plam', 'x'], /--plam.*--plan/],
    [['chek'], /"chek".*"check"/],
    [['check'], /--plan is missing/],
    [['check', '--plan'], /--plan/],
  ])('refuses %j and shows the way', (words, message) => {
    const { status, stderr } = greenlight(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('greenlight rows', () => {
  const words = ['rows', '--plan', plan, '--candidate', join(credit, 'broken.csv')];

  it('prints exactly the rows that meet the condition', () => {
    const { status, stdout } = greenlight(...words, '--where', 'interest_rate < 0');
    expect(status).toBe(0);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    const place = head!.split(',').indexOf('interest_rate');
    expect(rows).toHaveLength(40);
    expect(rows.every((row) => Number(row.split(',')[place]) < 0)).toBe(true);
  });

  it('prints only wrong ones, and says why they are', () => {
    const { stdout } = greenlight(...words, '--wrong', '--json');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(0);
    for (const { defaulted, probability, why } of rows) {
      expect(Number(defaulted) === 1).not.toBe(Number(probability) >= 0.5);
      expect(why).toMatch(/^label [01], predicted [01] \(score /);
    }
  });

  it('cuts by time, the end left out', () => {
    const all = greenlight(...words, '--json')
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).scored_at);
    const middle = all.toSorted()[300];
    const before = greenlight(...words, '--json', '--to', middle)
      .stdout.trimEnd()
      .split('\n');
    const after = greenlight(...words, '--json', '--from', middle)
      .stdout.trimEnd()
      .split('\n');
    expect(before.length + after.length).toBe(600);
    expect(before.every((line) => JSON.parse(line).scored_at < middle)).toBe(true);
  });

  it('refuses a condition that is no predicate', () => {
    const { status, stderr } = greenlight(...words, '--where', 'DROP TABLE loans');
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('greenlight --help', () => {
  it('lists the commands, and teaches each with an example', () => {
    expect(greenlight('--help').stdout).toMatch(/check +Judge/);
    const { status, stdout } = greenlight('check', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Example:\n +greenlight check/);
  });
});

describe('greenlight check whose answer nobody hears', () => {
  const words = (report: string) =>
    `node ${join(root, 'dist/cli.js')} check --plan ${plan} --reference ${credit}/reference.csv --candidate ${credit}/healthy.csv --out ${report}`;
  const shell = (line: string) =>
    spawnSync('bash', ['-c', line], { encoding: 'utf8', cwd: out }).stdout.trim();

  it.runIf(process.platform === 'linux').each([
    ['is closed', '>&-; echo $?', '1'],
    ['is a pipe whose reader has gone', '| true; echo $PIPESTATUS', '1'],
    ['is a disk that is full', '>/dev/full; echo $?', '1'],
    ['is thrown away, as asked', '>/dev/null; echo $?', '0'],
    ['is read', '| cat >/dev/null; echo $PIPESTATUS', '0'],
  ])('because stdout %s: %s prints %s', (_, rest, status) => {
    expect(shell(`${words(join(out, 'heard'))} ${rest}`)).toBe(status);
  });
});

describe('greenlight check with a fault in its flags', () => {
  it.each([
    ['--as-of nonsense'],
    ['--workers 0'],
    ['--memory much'],
    ['--by fortnight'],
    ['--nonsense'],
    ['--candidate'],
    ['--json=yes'],
  ])('%s leaves no older answer.', (fault) => {
    const report = join(out, `faulty ${fault}`);
    const right = ['--plan', plan, '--reference', join(credit, 'reference.csv'), '--out', report];
    const good = ['check', ...right, '--candidate', join(credit, 'healthy.csv')];
    expect(greenlight(...good).status).toBe(0);
    expect(greenlight(...good, ...fault.split(' ')).status).toBe(2);
    expect(existsSync(join(report, 'verdict.json'))).toBe(false);
  });

  it('in --out itself, or without a candidate, neither.', () => {
    const report = join(out, 'faulty out');
    const right = ['check', '--plan', plan, '--reference', join(credit, 'reference.csv')];
    const good = [...right, '--candidate', join(credit, 'healthy.csv'), '--out', report];
    for (const wrong of [
      [...right, `--out=${report}`],
      [...good.slice(0, -2), '--ouut', report],
    ]) {
      expect(greenlight(...good).status).toBe(0);
      expect(greenlight(...wrong).status).toBe(2);
      expect(existsSync(join(report, 'verdict.json'))).toBe(false);
    }
  });
});
