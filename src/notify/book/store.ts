import type { Book } from '../alert.ts';

/** Where the alerts of one gate are remembered between two runs. */
export interface BookStore {
  /** Throws a Refusal where it cannot be read at all. */
  read(): Promise<Stored>;
  /** Writes the whole book or nothing. Throws Moved where another run wrote since `stored` was read. */
  write(book: Book, stored: Stored): Promise<Stored>;
  /** Whether each message that was sent is written down by itself. */
  cheap: boolean;
}

export interface Stored {
  /** null: there is none yet, or one that cannot be used. */
  book: Book | null;
  /** Why what is there cannot be used; null: it can. What is not remembered is told again. */
  fault: string | null;
  /** What was read, so that it is known whether another run wrote since. */
  mark: string | null;
}

/** Another run wrote in the meantime: what is to be said is decided anew. */
export class Moved extends Error {
  override name = 'Moved';
}
