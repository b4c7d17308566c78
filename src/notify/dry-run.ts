import type { Addresses } from './access.ts';
import type { Book } from './alert.ts';
import { prepare } from './deliver.ts';
import { visibleText } from './plain.ts';
import { withoutSecrets } from './secrets.ts';

/** Prints every message that would be sent, as it would be sent. */
export async function dryRun(book: Book, addresses: Addresses, print: (text: string) => void): Promise<void> {
  const { outbox } = book;
  if (outbox.length === 0) print('Nobody would be told anything.\n');
  for (const message of outbox) {
    const { target, kind, event, id } = message;
    const shown = await prepare(message, book, addresses).then(
      (prepared) => prepared.shown,
      (error: unknown) => `cannot be sent: ${error instanceof Error ? error.message : String(error)}`,
    );
    const text = `--- ${target} (${kind}), ${event}: ${id}\n${withoutSecrets(shown, addresses.secrets)}\n\n`;
    print(visibleText(text));
  }
}
