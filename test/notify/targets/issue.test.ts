import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressesFrom, repositoryFrom } from '../../../src/notify/access.ts';
import type { Alert, Message } from '../../../src/notify/alert.ts';
import { channelOf } from '../../../src/notify/deliver.ts';
import { Undelivered } from '../../../src/notify/targets/notifier.ts';
import { deadline } from '../../../src/publish/client.ts';
import { GitHubServer } from '../../github/server.ts';
import { faults } from '../../main/fault-cells.ts';
import { hostileTo, messageTo } from '../messages.ts';

const repo = '/repos/{owner}/{repo}';
let github: GitHubServer;
beforeEach(async () => {
  github = await GitHubServer.start();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

async function channel() {
  const environment = {
    GITHUB_REPOSITORY: 'acme/credit',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: 'the-job-token',
  };
  return channelOf('issue', 'issue', addressesFrom(environment, repositoryFrom(environment, null)));
}
async function say(more: Partial<Message> = {}, thread: string | null = null, patience = 120_000) {
  return (await channel()).prepare(messageTo('issue', more), thread).send(deadline(patience));
}

describe('The issue of an alert', () => {
  it('is opened, told of what happens in comments, closed, and opened again where it comes back.', async () => {
    const number = await say();
    const [issue] = github.repository.issues;
    expect(issue).toMatchObject({
      state: 'open',
      labels: ['greenlight'],
      title: expect.stringContaining('Greenlight: credit is RED'),
    });
    expect(issue!.body).toContain('```sh\ngreenlight rows --plan');
    await say({ event: 'reminder', id: 'credit/level/1.2/issue' }, number);
    await say({ event: 'resolved', id: 'credit/level/1.3/issue' }, number);
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    await say({ event: 'again', id: 'credit/level/1.4/issue' }, number);
    expect(issue).toMatchObject({ state: 'open', state_reason: 'reopened' });
    expect(github.repository.issues).toHaveLength(1);
    expect(github.repository.comments.map(({ issue: of }) => String(of))).toEqual([number, number, number]);
  });

  it('is found again where its number is not known, and made once where an answer is lost.', async () => {
    github.faults.set(`POST ${repo}/issues`, { kind: 'lost', times: 1 });
    const number = await say();
    expect(await say()).toBe(number);
    expect(github.repository.issues).toHaveLength(1);
  });

  it('holds nothing that an attack wrote as markup or mention.', async () => {
    await (await channel()).prepare(hostileTo('issue'), null).send(deadline(120_000));
    const { body, title } = github.repository.issues[0]!;
    const prose = body.replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '');
    expect(prose).not.toMatch(/<(?!!-- greenlight:|br>|\/?span>)|@(?!\u{200B})/u);
    expect(title).not.toMatch(/@(?!\u{200B})/u);
  });

  it.each(
    Object.keys(faults).flatMap((kind) =>
      [`GET ${repo}/issues`, `POST ${repo}/issues`].map((endpoint) => ({ kind, endpoint })),
    ),
  )('that $endpoint answers $kind of is not told, and it is said why.', async ({ kind, endpoint }) => {
    github.faults.set(endpoint, { ...faults[kind]! });
    const error = await say({}, null, 1500).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Undelivered);
    expect((error as Error).message).toMatch(
      /GitHub|the token may not write issues|cannot be seen with this token/,
    );
    expect(github.repository.issues).toEqual([]);
  });
});

describe('An issue is acknowledged', () => {
  const alert = (number: string) =>
    ({
      subject: 'level',
      incident: 1,
      raised: '2026-06-01T10:00:00.000Z',
      told: { issue: { thread: number } },
    }) as unknown as Alert;
  const asked = async (number: string) =>
    (await channel()).acknowledged!(alert(number), 'credit/level/1', deadline(120_000));

  it('by its label, until it is worse.', async () => {
    const number = (await say())!;
    expect(await asked(number)).toBeNull();
    github.repository.issues[0]!.labels.push('acknowledged');
    expect(await asked(number)).toBe(`the label of issue #${number}`);
    await say({ event: 'worse', id: 'credit/level/1.2/issue' }, number);
    expect(await asked(number)).toBeNull();
  });

  it.each([
    ['MEMBER', '2026-06-01T12:00:00Z', 'I look at it', true],
    ['NONE', '2026-06-01T12:00:00Z', 'me too', false],
    ['MEMBER', '2026-05-30T12:00:00Z', 'of an earlier one', false],
    ['MEMBER', '2026-06-01T12:00:00Z', 'x\n<!-- greenlight:message=credit -->', false],
  ])('by the comment of a %s of %s: %j? %s.', async (author_association, created_at, body, is) => {
    const number = (await say())!;
    github.repository.comments.push({
      id: 1,
      issue: Number(number),
      body,
      user: { login: 'ada', type: 'User' },
      created_at,
      author_association,
    });
    const how = await asked(number);
    if (is) expect(how).toBe(`a comment in issue #${number}, 2026-06-01 12:00 UTC`);
    else expect(how).toBeNull();
  });
});
