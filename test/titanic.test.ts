import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../src/gate.ts';
import type { WrittenFinding } from '../src/record/verdict.ts';
import { newFolder } from './folder.ts';

const data = join(import.meta.dirname, '../../shared/data/titanic');
const absent = existsSync(data) ? '' : ' (skipped: ../shared is absent)';

let folder: string;
let findings: Map<string, WrittenFinding>;

/** The set holds no predictions; it gets those of the oldest model of it: women and children first, without the children. */
function withPredictions(name: string): string {
  const [header, ...lines] = readFileSync(join(data, name), 'utf8').trimEnd().split('\n');
  const rows = lines.map(
    (line, i) => `${line},${((line.includes(',female,') ? 0.74 : 0.19) + (i % 9) / 1000).toFixed(3)}`,
  );
  const path = join(folder, name);
  writeFileSync(path, `${[`${header},survives`, ...rows].join('\n')}\n`);
  return path;
}

describe.skipIf(absent)(`the passengers of the Titanic${absent}`, () => {
  beforeAll(async () => {
    folder = newFolder();
    const plan = join(folder, 'plan.yaml');
    writeFileSync(
      plan,
      `plan: titanic
data:
  task: binary
  id: PassengerId
  label: Survived
  positive: 1
  score: survives
  features:
    Pclass: category
    Name: category
    Sex: category
    Age: number
    SibSp: number
    Parch: category
    Ticket: category
    Fare: number
    Cabin: category
    Embarked: category
levels: { RED: { owner: me } }
metrics: { accuracy: { green: ">= 0.75", red: "< 0.6" } }
inputs: { missing: { amber: "> 0%", red: "> 50%" } }
`,
    );
    const { verdict } = await check({
      plan,
      reference: [withPredictions('titanic_reference.csv')],
      candidate: [withPredictions('titanic_analysis.csv')],
      labels: [join(data, 'titanic_target.csv')],
      out: join(folder, 'out'),
      now: new Date('2026-06-01T00:00:00Z'),
    });
    findings = new Map(verdict.findings.map((finding) => [finding.check, finding]));
  });

  // The counts are those of pandas 3.1.1: isna().sum(), and values of the candidate that are not among the reference's.
  it.each([
    ['Fare', 1, 'AMBER'],
    ['Age', 86, 'AMBER'],
    ['Cabin', 327, 'RED'],
    ['Embarked', 0, 'GREEN'],
    ['Ticket', 0, 'GREEN'],
    ['Name', 0, 'GREEN'],
  ])('lack so many values of %s: %i', (column, rows, status) => {
    const found = findings.get(`input/${column}/missing`)!;
    expect(found).toMatchObject({ status, cases: 418, where: `"${column}" IS NULL` });
    expect(found.value! * 418).toBeCloseTo(rows, 9);
    expect(found.message).toContain(`(${rows} ${rows === 1 ? 'row' : 'rows'} of 418)`);
  });

  // Tickets and cabins hardly repeat, and one family in 418 rows is no more than chance.
  it.each(['Ticket', 'Cabin', 'Parch'])('hold no more new categories of %s than chance makes', (column) => {
    expect(findings.has(`feature/${column}/learnt-range`)).toBe(false);
  });

  it.each(['Pclass', 'Sex', 'Embarked'])('hold no new category of %s', (column) => {
    expect(findings.has(`feature/${column}/learnt-range`)).toBe(false);
  });
});
