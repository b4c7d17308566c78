import { readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { attestationFile } from '../../attest/bundle.ts';
import { placesBeside } from '../../data/dependencies.ts';
import { expandFiles } from '../../data/files.ts';
import type { Plan } from '../../plan/plan.ts';
import { readPlan } from '../../plan/read.ts';
import { folderOf } from '../../record/line.ts';
import { Refusal } from '../../refusal.ts';
import type { Inputs } from '../inputs.ts';

/**
 * Refuses every file that an action would read and that is not really inside the workspace, or one of the folders that the
 * workflow allows besides: a pull request may hold links to the runner's own files, or name them in its plan, and what is
 * read is published. Git's own folder is not inside, because a checkout may keep its token there. A hard link looks like any
 * other file and cannot be told; Git holds none.
 *
 * @throws {Refusal} that names the first such file.
 */
export async function refuseOutside(inputs: Inputs, workspace: string): Promise<void> {
  const roots = await rootsOf([workspace, ...inputs.readFrom]);
  const refuse = (paths: (string | null)[]) => refusePaths(paths, roots);
  const { verdictFile, state, history } = inputs;
  const folder = history && 'folder' in history ? history.folder : null;
  await refuse([inputs.plan, verdictFile, state, folder, inputs.engine.database, inputs.log]);
  const { model, trustRoot } = inputs.door;
  const keys = [inputs.door.key, inputs.signKey].filter((key) => !key?.startsWith('-----BEGIN'));
  const beside = verdictFile === null ? inputs.out : dirname(verdictFile);
  await refuse([model, inputs.attestation ?? join(beside, attestationFile), trustRoot, ...keys]);
  if (verdictFile !== null) return;
  const { reference, candidate, labels, operations, baseline, canary } = inputs;
  await refuse(await expandOrNone(operations));
  const sets = await Promise.all([reference, candidate, labels, baseline, canary].map(expandOrNone));
  await refuse(sets.flat());
  await refuse(sets.flat().flatMap((set) => placesBeside(set, true)));
  // A plan that cannot be read is told by whoever judges.
  const plan = await readPlan(inputs.plan).catch(() => null);
  if (plan === null) return;
  if (folder !== null) {
    const own = join(folder, folderOf(inputs.name ?? plan.name));
    const years = await readdir(own).catch(() => []);
    await refuse([own, ...years.map((name) => join(own, name))]);
  }
  await refuseNamedOutside(plan, inputs, workspace);
}

/** Refuses the files that a plan names, which lie beside that of the checkout, whoever's plan it is. */
export async function refuseNamedOutside(plan: Plan, inputs: Inputs, workspace: string): Promise<void> {
  const named = [...plan.predictions.knownAnswers, ...plan.behaviour].map(({ file }) => file);
  const roots = await rootsOf([workspace, ...inputs.readFrom]);
  await refusePaths(
    named.map((file) => join(dirname(inputs.plan), file)),
    roots,
  );
}

/** Whether the plan itself may be read, so that it may be said what it is called. */
export async function mayReadPlan({ plan, readFrom }: Inputs, workspace: string): Promise<boolean> {
  const roots = await rootsOf([workspace, ...readFrom]);
  return refusePaths([plan], roots).then(
    () => true,
    () => false,
  );
}

/** Refuses what is to be written and what a link leads out of the workspace; a place that the workflow names elsewhere is its own affair. */
export async function refuseLinkedOut(written: (string | null)[], workspace: string): Promise<void> {
  const root = resolve(workspace);
  const inside = written.filter((path) => path !== null && path !== '' && isInside(resolve(path), root));
  await refusePaths(inside, await rootsOf([workspace]));
}

interface Roots {
  /** As the workflow names them, and where they really are. */
  named: string[];
  real: string[];
}

async function refusePaths(paths: (string | null)[], { named, real: roots }: Roots): Promise<void> {
  const isIn = (path: string, some: string[]) => some.some((root) => isInside(path, root));
  for (const path of paths) {
    if (path === null || path === '') continue;
    const { real, isThere } = await whereItLeads(path);
    // What is not there is told by whoever reads it, in the words of what it was to be; unless a link inside leads out to it.
    if (!isThere && !isIn(resolve(path), named)) continue;
    if (!isIn(real, roots) || real.split(sep).includes('.git'))
      throw new Refusal(
        `${path}: lies outside of the workspace, or is a link that leads out of it, and is not read. Put the file into the ` +
          'workspace; the input "read-from" allows other folders.',
      );
  }
}

/** The real path of what is there; of what is not, where it would be made: also behind links that lead to nothing yet. */
async function whereItLeads(path: string, links = 40): Promise<{ real: string; isThere: boolean }> {
  try {
    return { real: await realpath(path), isThere: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if ((code !== 'ENOENT' && code !== 'ENOTDIR') || links === 0)
      throw new Refusal(`${path}: cannot be read (${code}).`);
    const folder = dirname(resolve(path));
    const { real } = await whereItLeads(folder, links - 1);
    const target = await readlink(path).catch(() => null);
    if (target === null) return { real: join(real, basename(path)), isThere: false };
    return { ...(await whereItLeads(resolve(real, target), links - 1)), isThere: false };
  }
}

async function rootsOf(folders: string[]): Promise<Roots> {
  const named = folders.map((folder) => resolve(folder));
  return { named, real: await Promise.all(named.map((folder) => realpath(folder).catch(() => folder))) };
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function expandOrNone(patterns: string[]): Promise<string[]> {
  return expandFiles(patterns).catch(() => []);
}
