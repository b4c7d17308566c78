import type { z } from 'zod/mini';
import { misread, missingKey, unknownKey } from './advice.ts';
import type { Path, PlanDocument } from './document.ts';
import { grammar, type WrittenPlan } from './grammar.ts';
import { type Problem, quote } from './problems.ts';

/** A plan of which any part may be absent, because it is faulty and has been reported. */
export type Partly<T> = T extends (infer Item)[]
  ? (Partly<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T;

/** Checks the document against the grammar; what does not fit is added to `problems` and left out of the answer. */
export function checkStructure(document: PlanDocument, problems: Problem[]): Partly<WrittenPlan> {
  const result = grammar.safeParse(document.value);
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, []));
  for (const { issue, path } of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push({ ...document.atKey([...path, key]), message: unknownKey(path, key) });
      }
    } else if (issue.code === 'invalid_key') {
      const message = `${quote(String(path.at(-1)))} is not ${issue.issues[0]?.message ?? 'a name'}.`;
      problems.push({ ...document.atKey(path), message });
    } else if (!document.has(path)) {
      const parent = path.slice(0, -1);
      const place = parent.length === 0 ? { line: 1, column: 1 } : document.at(parent);
      problems.push({ ...place, message: missingKey(path) });
    } else {
      problems.push({ ...document.at(path), message: misread(path, expectedBy(issue), document) });
    }
  }
  // Only now, because every message above looks at the whole document.
  for (const { issue, path } of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) remove(document.value, [...path, key]);
    else remove(document.value, path);
  }
  return document.value as Partly<WrittenPlan>;
}

interface Located {
  issue: z.core.$ZodIssue;
  path: Path;
}

/** Of an alternative that was met by none, the one that was meant: whose own shape fits and whose content does not. */
function flatten(issue: z.core.$ZodIssue, above: Path): Located[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = issue.errors.find((branch) => !branch.some(isOtherShape));
  return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => flatten(inner, path));
}

/** What the schema's own `error` says was expected; sections of a plan have none, because all of them are maps. */
function expectedBy(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' &&
    issue.expected === 'object' &&
    issue.message.startsWith('Invalid input')
    ? 'a map of keys and values'
    : issue.message;
}

function isOtherShape(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isOtherShape));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function remove(value: unknown, path: Path): void {
  let parent = value;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return;
    parent = (parent as Record<string, unknown>)[step];
  }
  if (typeof parent !== 'object' || parent === null || path.length === 0) return;
  if (Array.isArray(parent)) parent[Number(path.at(-1))] = undefined;
  else delete (parent as Record<string, unknown>)[String(path.at(-1))];
}
