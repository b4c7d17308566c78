import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/notify/alert.ts';
import { fits } from '../../src/notify/routes.ts';
import { plan, Story } from './story.ts';

describe('Of a level, people are told', () => {
  it('nothing while all is well.', () => {
    const story = new Story();
    expect(story.told(0, [])).toEqual([]);
    expect(story.told(7, [])).toEqual([]);
  });

  it('once when it is raised, and once when it is over, where they were told.', () => {
    const story = new Story();
    expect(story.told(0, ['AMBER metric/accuracy'])).toEqual(['opened chat', 'opened hook']);
    expect(story.told(7, ['AMBER metric/accuracy'])).toEqual([]);
    expect(story.told(14, [])).toEqual(['resolved chat', 'resolved hook']);
    expect(story.told(21, [])).toEqual([]);
  });

  it('what changed where the level is the same.', () => {
    const story = new Story();
    story.told(0, ['AMBER metric/accuracy']);
    expect(story.review(7, ['AMBER metric/accuracy', 'AMBER drift/age'])).toEqual([
      'changed chat',
      'changed hook',
    ]);
    expect(story.outbox[0]!.facts).toContainEqual({ name: 'What changed', text: 'New: drift/age is AMBER.' });
    story.arrive();
    story.review(14, ['AMBER drift/age']);
    expect(story.outbox[0]!.facts).toContainEqual({ name: 'What changed', text: 'Gone: metric/accuracy.' });
  });

  it('that it is worse or better, also those whom only the other level names.', () => {
    const story = new Story();
    story.told(0, ['AMBER metric/accuracy']);
    expect(story.told(7, ['RED metric/accuracy'])).toEqual(['opened pager', 'worse chat', 'worse hook']);
    expect(story.told(14, ['AMBER metric/accuracy'])).toEqual(['better chat', 'better hook', 'better pager']);
    expect(story.told(21, [])).toEqual(['resolved chat', 'resolved hook', 'resolved pager']);
  });

  it('that it has come back, in the same conversation when it is soon and in a new one when it is not.', () => {
    const story = new Story();
    story.told(0, ['AMBER metric/accuracy']);
    story.told(7, []);
    expect(story.review(14, ['AMBER metric/accuracy'])).toEqual(['again chat', 'again hook']);
    expect(story.outbox[0]).toMatchObject({ key: 'credit/level/1', incident: 1 });
    expect(story.book.alerts[0]!.told.chat!.thread).toBe('thread-of-credit/level/1');
    story.arrive();
    story.told(21, []);
    for (const at of [28, 35, 42]) story.told(at, []);
    expect(story.review(49, ['AMBER metric/accuracy'])).toEqual(['opened chat', 'opened hook']);
    expect(story.outbox[0]).toMatchObject({ key: 'credit/level/2', incident: 2, before: null });
    expect(story.book.alerts.find(({ subject }) => subject === 'level')!.told.chat!.thread).toBeNull();
  });

  it('by a key that is the same when it is decided again.', () => {
    const [one, two] = [new Story(), new Story()];
    for (const story of [one, two]) {
      story.told(0, ['AMBER metric/accuracy']);
      story.review(7, ['RED metric/accuracy']);
    }
    expect(one.outbox.map(({ id }) => id)).toEqual(two.outbox.map(({ id }) => id));
    expect(one.outbox.map(({ id }) => id).sort()).toEqual([
      'credit/level/1.2/chat',
      'credit/level/1.2/hook',
      'credit/level/1.2/pager',
    ]);
  });
});

describe('That nothing could be judged', () => {
  it('has an owner of its own, and leaves open what is open.', () => {
    const story = new Story();
    story.told(0, ['RED metric/accuracy']);
    expect(story.review(7, null)).toEqual(['opened hook of judgement']);
    expect(story.outbox[0]).toMatchObject({ status: 'ERROR', owner: '@acme/platform' });
    story.arrive();
    expect(story.told(14, null)).toEqual([]);
    expect(story.told(21, ['RED metric/accuracy'])).toEqual(['resolved hook of judgement']);
  });

  it('is told to the same people where the plan itself cannot be read.', () => {
    const story = new Story();
    story.told(0, []);
    story.plan = null as never;
    expect(story.review(7, null)).toEqual(['opened hook of judgement']);
    expect(story.outbox[0]!.owner).toBe('@acme/platform');
  });
});

describe('A check with an owner of its own', () => {
  const rules = `  checks:
    - { check: drift/*, AMBER: { owner: "@acme/data", notify: [cro] } }
    - { check: "edge/thin */accuracy", RED: { notify: [pager] } }
`;

  it('is told to them and to nobody else.', () => {
    const story = new Story(plan(rules));
    expect(story.review(0, ['AMBER drift/age', 'AMBER drift/income'])).toEqual(['opened cro of drift/*']);
    expect(story.outbox[0]!.owner).toBe('@acme/data');
    story.arrive();
    expect(story.told(7, ['AMBER drift/age', 'AMBER metric/accuracy'])).toEqual([
      'changed cro of drift/*',
      'opened chat',
      'opened hook',
    ]);
    expect(story.told(14, ['AMBER metric/accuracy'])).toEqual(['resolved cro of drift/*']);
  });

  it('has what its entry leaves out from the level.', () => {
    const story = new Story(plan(rules));
    expect(story.review(0, ['RED drift/age', 'RED edge/thin file/accuracy'])).toEqual([
      'opened hook of drift/*',
      'opened pager of drift/*',
      'opened pager of edge/thin */accuracy',
    ]);
    expect(story.outbox.map(({ owner }) => owner)).toEqual(['@acme/lead', '@acme/lead', '@acme/lead']);
  });

  it('keeps that its RED is not left yet to itself.', () => {
    const story = new Story(plan(rules));
    story.told(0, ['RED drift/age']);
    expect(story.told(7, ['RED review/leave-red'])).toEqual([
      'changed hook of drift/*',
      'changed pager of drift/*',
    ]);
    expect(story.told(14, [])).toEqual(['resolved hook of drift/*', 'resolved pager of drift/*']);
  });

  it('is over when the plan has the entry no more.', () => {
    const story = new Story(plan(rules));
    story.told(0, ['AMBER drift/age']);
    story.plan = plan();
    expect(story.told(7, ['AMBER drift/age'])).toEqual([
      'opened chat',
      'opened hook',
      'resolved cro of drift/*',
    ]);
  });

  it.each([
    ['drift/*', 'drift/age', true],
    ['drift/*', 'input/age/missing', false],
    ['*/missing', 'input/age/missing', true],
    ['edge/*/accuracy', 'edge/thin file/accuracy', true],
    ['edge/*/accuracy', 'edge/accuracy', false],
    ['a*a', 'a', false],
    ['drift/*/late', 'drift/age/early', false],
    ['*a*b*', 'xaxxbx', true],
    ['*a*b*', 'xbxxax', false],
    ['metric/auroc', 'metric/auroc', true],
    ['metric/auroc', 'metric/auroc[late]', false],
  ])('is named by %s: %s? %s.', (pattern, check, is) => {
    expect(fits(pattern, check)).toBe(is);
  });
});

describe('A target that was not reached', () => {
  it('is told anew at the next review, of how things stand then.', () => {
    const story = new Story();
    story.review(0, ['AMBER metric/accuracy']);
    story.arrive(['chat']);
    expect(story.said()).toEqual(['opened chat']);
    expect(story.review(7, ['AMBER metric/accuracy', 'AMBER drift/age'])).toEqual([
      'changed hook',
      'opened chat',
    ]);
    expect(story.outbox.find(({ target }) => target === 'chat')!.facts[0]!.text).toContain('drift/age');
  });

  it('is told nothing of what was over before it was reached.', () => {
    const story = new Story();
    story.review(0, ['AMBER metric/accuracy']);
    story.arrive(['chat']);
    expect(story.told(7, [])).toEqual(['resolved hook']);
  });

  it('is told that it is over where the first message may have arrived.', () => {
    const story = new Story();
    story.review(0, ['AMBER metric/accuracy']);
    story.arrive(['chat'], false);
    expect(story.review(7, ['AMBER metric/accuracy'])).toEqual(['opened chat']);
    expect(story.outbox[0]!.id).toBe('credit/level/1.1/chat');
    expect(story.told(14, [])).toEqual(['resolved chat', 'resolved hook']);
  });
});

describe('A target that forgets', () => {
  it('is told again at every review that the alert stands, until the next one is late.', () => {
    const story = new Story();
    story.plan.levels.AMBER.notify = ['am', 'chat'];
    expect(story.told(0, ['AMBER metric/accuracy'])).toEqual(['opened am', 'opened chat']);
    expect(story.review(7, ['AMBER metric/accuracy'])).toEqual(['same am']);
    expect(story.outbox[0]!.expires).toBe(story.at(7 + 1.25 * 7));
    story.arrive();
    expect(story.told(14, null)).toEqual(['opened hook of judgement', 'same am']);
    expect(story.told(15, [])).toEqual(['resolved am', 'resolved chat', 'resolved hook of judgement']);
  });

  it('is told of the newest incident alone, for it knows an alert by its name, and others of both.', () => {
    const story = new Story();
    story.plan.levels.AMBER.notify = ['am', 'chat'];
    story.review(0, ['AMBER metric/accuracy']);
    story.arrive(['am', 'chat'], false);
    story.review(7, []);
    story.arrive(['am', 'chat'], false);
    // So long after, it is another incident.
    expect(story.review(60, ['AMBER metric/accuracy'])).toEqual([
      'opened am',
      'opened chat',
      'resolved chat',
    ]);
  });
});

describe('What failed', () => {
  const many = Array.from({ length: 9 }, (_, i) => `AMBER drift/column-${i + 1}`);

  it('is on one screen: three findings in sentences, three by name, and how many more there are.', () => {
    const story = new Story();
    story.review(0, many);
    const [{ items, text }] = story.outbox[0]!.facts as [Fact];
    expect(items!.map(({ title, text: said }) => [title, said !== ''])).toEqual([
      ['drift/column-1', true],
      ['drift/column-2', true],
      ['drift/column-3', true],
      ['drift/column-4', false],
      ['drift/column-5', false],
      ['drift/column-6', false],
      ['3 more findings in the report', false],
    ]);
    expect(text.split('\n').slice(2, 4)).toEqual([
      'AMBER  drift/column-3: drift/column-3 is AMBER.',
      'AMBER  drift/column-4',
    ]);
  });

  it('is named alone where it is over.', () => {
    const story = new Story();
    story.told(0, many.slice(0, 2));
    story.review(7, []);
    expect(story.outbox[0]!.facts[0]).toMatchObject({
      name: 'What had failed',
      text: 'AMBER  drift/column-1\nAMBER  drift/column-2',
    });
  });
});
