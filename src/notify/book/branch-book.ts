import {
  type Git,
  type GitBranch,
  gitData,
  messageOf,
  passes,
  type Tip,
  UpdateRejected,
} from '../../history/git-data.ts';
import type { SealKey } from '../../record/seal.ts';
import { Refusal } from '../../refusal.ts';
import type { Book } from '../alert.ts';
import { bookPathOf } from './file-book.ts';
import { gateIn, readBook, textOf } from './shape.ts';
import { type BookStore, Moved } from './store.ts';

/** The file's name in the folder of a plan. */
const fileName = 'alerts.json';
const attempts = 3;
const pause = 200;

/** A book beside the history of its gate on a branch, each version a commit. */
export function branchBook(place: GitBranch, gate: string, key: SealKey): BookStore {
  const git = gitData(place);
  const path = bookPathOf(gate);
  const tips = new Map<string, Tip | null>();
  return {
    cheap: false,
    async read() {
      return refusing(place, 'read', async () => {
        const tip = await git.tip();
        const mark = tip?.commit ?? '';
        tips.set(mark, tip);
        const text = tip === null ? null : await fileIn(git, tip, path.split('/')[0]!);
        if (text === null) return { book: null, fault: null, mark };
        const book = readBook(text, gate, key);
        return typeof book === 'string' ? { book: null, fault: book, mark } : { book, fault: null, mark };
      });
    },
    async write(book: Book, { mark }) {
      return refusing(place, 'written', async () => {
        const tip = tips.get(mark ?? '') ?? null;
        await git.commit(tip, new Map([[path, textOf(book, key)]]), `Alerts of ${gate}`);
        const now = await git.tip();
        const next = now?.commit ?? '';
        tips.set(next, now);
        return { book, fault: null, mark: next };
      });
    },
  };
}

/** The gates whose alerts are remembered on a branch. */
export async function gatesOnBranch(place: GitBranch): Promise<string[]> {
  return refusing(place, 'read', async () => {
    const git = gitData(place);
    const tip = await git.tip();
    if (tip === null) return [];
    const gates: string[] = [];
    for (const folder of (await git.folders(tip)).keys()) {
      const gate = gateIn((await fileIn(git, tip, folder)) ?? '');
      if (gate !== null) gates.push(gate);
    }
    return gates;
  });
}

async function fileIn(git: Git, tip: Tip, folder: string): Promise<string | null> {
  const sha = (await git.folder(tip, folder)).get(fileName);
  return sha === undefined ? null : git.text(sha);
}

async function refusing<T>({ branch }: GitBranch, what: string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UpdateRejected) throw new Moved('another run wrote in the meantime');
      if (passes(error) && attempt < attempts) {
        await new Promise((resolve) => setTimeout(resolve, pause * attempt));
        continue;
      }
      throw new Refusal(
        `The alerts on the branch ${branch} cannot be ${what} (${messageOf(error)}). The token needs "contents: write" in the job’s "permissions:".`,
      );
    }
  }
}
