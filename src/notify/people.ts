import { description } from '../canary/words.ts';
import { branchHistory } from '../history/branch-store.ts';
import { folderHistory } from '../history/folder-store.ts';
import type { GitBranch } from '../history/git-data.ts';
import { readPlan } from '../plan/read.ts';
import type { People } from '../publish/act.ts';
import type { ActionRun, Environment } from '../publish/action-run.ts';
import type { Announcement } from '../publish/announcement.ts';
import { connect, deadline } from '../publish/client.ts';
import { apiOf } from '../publish/destination.ts';
import type { Inputs } from '../publish/inputs.ts';
import { mayReadPlan } from '../publish/trust/workspace.ts';
import { Refusal } from '../refusal.ts';
import { type Addresses, addressesFrom } from './access.ts';
import { branchBook, gatesOnBranch } from './book/branch-book.ts';
import { bookFileIn, fileBook, gateInFile, gatesInFolder } from './book/file-book.ts';
import type { BookStore } from './book/store.ts';
import { decide } from './decide.ts';
import { type Observation, observe, observedRollout, observeRefusal } from './observation.ts';
import type { Reviewed } from './remind.ts';
import { newestIn, remindGate } from './reminding.ts';
import type { RepositoryAccess } from './targets/notifier.ts';
import { tell } from './tell.ts';

/** Who is told in a run of the action: what is watched, and believed. */
export const people: People = {
  secrets: (inputs, environment) => addressesOf(inputs, environment).secrets,
  keepsIssue(announcement, run) {
    const plan = announcement.review?.plan ?? announcement.rollout?.plan;
    const hasIssue = plan?.notify.targets.some(({ kind }) => kind === 'issue') ?? false;
    return hasIssue && isTold(announcement, run) && !run.inputs.notifyDryRun;
  },
  async told(announcement, run, log) {
    if (!isTold(announcement, run)) return [];
    const { inputs, environment } = run;
    const seen = await observed(announcement, run);
    if (seen === null || (seen.plan !== null && seen.plan.notify.targets.length === 0)) return [];
    const store = bookIn(seen.gate, run);
    const warnings = store === null ? [forgetful] : [];
    const telling = {
      gate: seen.gate,
      store: store ?? noBook,
      addresses: addressesOf(inputs, environment),
      at: seen.at,
      patience: inputs.patience,
      dry: inputs.notifyDryRun ? log.info : null,
    };
    return [...warnings, ...(await tell((book) => decide(book, seen), telling))];
  },
  async reminded(run, log) {
    const { inputs, environment, now } = run;
    const gates = await gatesIn(run);
    if (gates.length === 0) log.info('No alerts are remembered there; nobody is reminded.');
    const warnings: string[] = [];
    for (const gate of gates) {
      const telling = {
        gate,
        store: bookIn(gate, run)!,
        addresses: addressesOf(inputs, environment),
        at: now.toISOString(),
        patience: inputs.patience,
        dry: inputs.notifyDryRun ? log.info : null,
      };
      const found = await remindGate(telling, now, await newestOf(gate, run));
      for (const line of found.lines) log.info(line);
      warnings.push(...found.warnings);
    }
    return warnings;
  },
};

/** A level that worsens in a pull request is its author's business; what would be said may be shown all the same. */
function isTold({ distrust }: Announcement, { event, inputs }: ActionRun): boolean {
  // A door judges nothing.
  if (inputs.mode === 'verify') return false;
  return distrust === null && (event.watched || inputs.alertAlways || inputs.notifyDryRun);
}

const forgetful =
  'The plan names people to be told, and nothing remembers what they were told: they are told at every review. Set the input "history", or "notify-state".';
const noBook: BookStore = {
  cheap: true,
  read: async () => ({ book: null, fault: null, mark: null }),
  write: async (book) => ({ book, fault: null, mark: null }),
};

/** What there is to tell; null: nothing, a rollout that goes on. */
async function observed(announcement: Announcement, run: ActionRun): Promise<Observation | null> {
  const { review, rollout, key, at, message } = announcement;
  const { inputs, event, environment } = run;
  const url = event.run.id ? event.run.url : null;
  if (review) return { ...observe(review, key, null), url };
  if (rollout) {
    const { answer, plan } = rollout;
    if (answer.decision === 'HOLD') return null;
    return observedRollout(announcement, description(answer), plan, url);
  }
  const mayRead = await mayReadPlan(inputs, environment.GITHUB_WORKSPACE ?? process.cwd());
  const plan = mayRead ? await readPlan(inputs.plan).catch(() => null) : null;
  return observeRefusal(message, key, plan, { at, url });
}

function addressesOf(inputs: Inputs, environment: Environment): Addresses {
  return addressesFrom(environment, repositoryOf(inputs, environment), inputs.notify);
}

function repositoryOf(
  { token, alertLabel, author }: Inputs,
  environment: Environment,
): RepositoryAccess | null {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo || token === '') return null;
  return { api: apiOf(environment), token, owner, repo, label: alertLabel, author };
}

function bookIn(gate: string, run: ActionRun): BookStore | null {
  const { notifyState, history, stateKey } = run.inputs;
  if (notifyState !== null) return fileBook(notifyState, gate, stateKey);
  if (history === null) return null;
  if ('folder' in history) return fileBook(bookFileIn(history.folder, gate), gate, stateKey);
  return branchBook(branchOf(history.branch, run), gate, stateKey);
}

async function gatesIn(run: ActionRun): Promise<string[]> {
  const { notifyState, history } = run.inputs;
  if (notifyState !== null) {
    const gate = await gateInFile(notifyState);
    return gate === null ? [] : [gate];
  }
  if (history === null)
    throw new Refusal(
      'mode remind needs what remembers the alerts: set the input "history", or "notify-state".',
    );
  if ('folder' in history) return gatesInFolder(history.folder);
  return gatesOnBranch(branchOf(history.branch, run));
}

async function newestOf(gate: string, run: ActionRun): Promise<Reviewed | null> {
  const { history, stateKey: key, patience } = run.inputs;
  if (history === null) return null;
  if ('folder' in history) return newestIn(folderHistory(history.folder, key), gate);
  const place = { ...branchOf(history.branch, run), key, left: deadline(patience).left };
  return newestIn(branchHistory(place), gate);
}

function branchOf(branch: string, { inputs, event, environment }: ActionRun): GitBranch {
  const { owner, repo } = event;
  return {
    owner,
    repo,
    branch,
    request: async (route, parameters) => {
      const octokit = await connect(apiOf(environment), inputs.token, deadline(inputs.patience));
      return octokit.request(route, parameters);
    },
  };
}
