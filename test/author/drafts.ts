import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Overrides } from '../../src/author/init/overrides.ts';
import { draftPlan } from '../../src/author/init.ts';
import { check } from '../../src/gate.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
export const now = new Date('2026-10-15T00:00:00Z');
const nothing: Overrides = {
  task: null,
  id: null,
  time: null,
  label: null,
  positive: null,
  score: null,
  prediction: null,
  group: null,
};
export const folder = newFolder();

export function draft(reference: string, said: Partial<Overrides> = {}, ask: Ask = null) {
  return draftPlan({ reference: [reference], name: null, overrides: { ...nothing, ...said }, ask, now });
}

/** Drafts of the fixtures' references, as they come without a word said. */
const drafts = new Map<string, ReturnType<typeof draft>>();
export function draftOf(name: string) {
  const found = drafts.get(name) ?? draft(fixture(`${name}/reference.csv`));
  drafts.set(name, found);
  return found;
}

export function fixture(name: string): string {
  return join(root, 'fixtures', name);
}

let files = 0;
export function file(name: string, text: string): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}

/** The same rows as other bytes: the very same file again is no candidate. */
function another(path: string): string {
  const text = readFileSync(path, 'utf8');
  return file('same-rows.csv', text.endsWith('\n') ? text.slice(0, -1) : `${text}\n`);
}

/** The status, and the checks behind it, of a candidate judged by a drafted plan, unedited. */
export async function judged(text: string, reference: string, candidate: string, labels: string[] = []) {
  const { verdict } = await check({
    plan: file('plan.yaml', text),
    reference: [reference],
    candidate: [candidate === reference ? another(reference) : candidate],
    labels,
    out: join(folder, 'report'),
    now,
  });
  const raised = verdict.findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
  return { status: verdict.status, raised: raised.map(({ check: name, status }) => `${status} ${name}`) };
}
