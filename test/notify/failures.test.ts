import { expect, it } from 'vitest';
import { addressesFrom } from '../../src/notify/access.ts';
import type { Book } from '../../src/notify/alert.ts';
import { dryRun } from '../../src/notify/dry-run.ts';
import { failureReports } from '../../src/notify/failures.ts';
import { people } from '../../src/notify/people.ts';
import { Story } from './story.ts';

/** What is reported where chat cannot be told and hook can. */
function reported(book: Book) {
  const [chat, hook] = ['chat', 'hook'].map((name) => book.outbox.find(({ target }) => target === name)!);
  const failed = { message: chat!, fault: 'it refused the secret (401).', refused: true, thread: null };
  return failureReports(book, [failed], [hook!], '2026-01-05T09:00:00.000Z');
}

it('A target that fails is reported to those of the same alert that work, once until it works again.', () => {
  const story = new Story();
  story.review(0, ['AMBER metric/accuracy']);
  const first = reported(story.book)!;
  expect(first.messages.map(({ event, target, lead }) => [event, target, lead])).toEqual([
    ['undelivered', 'hook', 'chat could not be told of this.'],
  ]);
  const noted = first.note(story.book);
  expect(noted.failing).toEqual({
    chat: { since: '2026-01-05T09:00:00.000Z', reason: 'it refused the secret (401).' },
  });
  expect(reported(noted)).toBeNull();
});

it('A dry run hides a secret that stands in what is said.', async () => {
  const story = new Story();
  story.review(0, ['AMBER metric/hush-hush']);
  let said = '';
  const variables = {
    GREENLIGHT_NOTIFY_HOOK: 'https://hook.example/',
    GREENLIGHT_NOTIFY_HOOK_SECRET: 'hush-hush',
  };
  await dryRun(story.book, addressesFrom(variables, null), (text) => {
    said += text;
  });
  expect(said).toContain('metric/***');
  expect(said).not.toContain('hush-hush');
});

it('Nobody is told what an untrusted verdict says, on a schedule either.', async () => {
  type Told = Parameters<typeof people.told>;
  const run = { event: { watched: true }, inputs: { mode: 'gate', alertAlways: false, notifyDryRun: false } };
  const announcement = { distrust: 'it comes from a fork' };
  const log = { info: () => {} };
  expect(
    await people.told(
      announcement as unknown as Told[0],
      run as unknown as Told[1],
      log as unknown as Told[2],
    ),
  ).toEqual([]);
});
