import { type Book, emptyBook } from '../alert.ts';
import { type BookStore, Moved, type Stored } from './store.ts';

type Update = (book: Book) => Book;

/** Attempts to write, where other runs write at the same time. */
const attempts = 20;

/**
 * A book between reading and writing. Where another run wrote in the meantime, what is not written yet is done anew on top of that.
 * What cannot be remembered is said all the same: it may be told twice, and is not lost.
 */
export class Keeper {
  book: Book;
  private stored: Stored | null;
  private unwritten: Update[] = [];
  private turn: Promise<void> = Promise.resolve();
  private store: BookStore;
  private warn: (text: string) => void;

  private constructor(store: BookStore, book: Book, stored: Stored | null, warn: (text: string) => void) {
    this.store = store;
    this.book = book;
    this.stored = stored;
    this.warn = warn;
  }

  static async open(store: BookStore, gate: string, warn: (text: string) => void): Promise<Keeper> {
    try {
      const stored = await store.read();
      if (stored.fault !== null)
        warn(`What was told before is not known, for ${stored.fault}: it is told again.`);
      return new Keeper(store, stored.book ?? emptyBook(gate), stored, warn);
    } catch (error) {
      warn(`${messageOf(error)} What was told before is not known: it is told again.`);
      return new Keeper(store, emptyBook(gate), null, warn);
    }
  }

  update(change: Update): void {
    this.book = change(this.book);
    this.unwritten.push(change);
  }

  /** Writes what has changed, one write at a time. */
  async save(): Promise<void> {
    this.turn = this.turn.then(() => this.write());
    await this.turn;
  }

  private async write(): Promise<void> {
    for (let attempt = 1; this.stored !== null; attempt += 1) {
      if (JSON.stringify(this.stored.book) === JSON.stringify(this.book)) return;
      const changes = this.unwritten.length;
      try {
        this.stored = await this.store.write(this.book, this.stored);
        this.unwritten.splice(0, changes);
        return;
      } catch (error) {
        if (error instanceof Moved && attempt < attempts && (await this.again())) continue;
        this.stored = null;
        this.warn(`${messageOf(error)} The next run may tell this again.`);
      }
    }
  }

  private async again(): Promise<boolean> {
    try {
      this.stored = await this.store.read();
    } catch {
      return false;
    }
    this.book = this.unwritten.reduce(
      (book, change) => change(book),
      this.stored.book ?? emptyBook(this.book.gate),
    );
    return true;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
