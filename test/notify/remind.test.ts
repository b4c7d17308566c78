import { describe, expect, it } from 'vitest';
import { remind } from '../../src/notify/remind.ts';
import { Story } from './story.ts';

describe('A reminder', () => {
  it('asks the owner before the deadline, and somebody else after it, each once.', () => {
    const story = new Story();
    story.told(0, ['RED metric/accuracy']);
    expect(story.reminded(0.5)).toEqual([]);
    // A quarter of 24 hours is left.
    expect(story.reminded(0.76)).toEqual(['reminder hook', 'reminder pager']);
    expect(story.reminded(0.8)).toEqual([]);
    expect(story.reminded(1.5)).toEqual([]);
    expect(story.remind(2)).toEqual(['escalated cro']);
    expect(story.outbox[0]!.lead).toContain('Told now: @acme/cro.');
    story.arrive();
    expect(story.reminded(3)).toEqual([]);
    expect(story.told(7, ['RED metric/accuracy'])).toEqual([]);
    expect(story.told(14, [])).toEqual(['resolved cro', 'resolved hook', 'resolved pager']);
  });

  it('that comes first after the deadline asks the next one at once, and the owner no more.', () => {
    const story = new Story();
    story.told(0, ['RED metric/accuracy']);
    expect(story.reminded(2.1)).toEqual(['escalated cro']);
  });

  it('says to the owner that the deadline has passed where the plan names nobody else.', () => {
    const story = new Story();
    story.told(0, ['AMBER metric/accuracy']);
    expect(story.reminded(4)).toEqual(['reminder chat', 'reminder hook']);
    expect(story.reminded(5)).toEqual(['overdue chat', 'overdue hook']);
    expect(story.reminded(6)).toEqual([]);
  });

  it('comes as early as the plan says.', () => {
    const story = new Story();
    story.plan.notify.remind = { text: '20 hours', milliseconds: 20 * 3_600_000 };
    story.told(0, ['RED metric/accuracy']);
    expect(story.reminded(3 / 24)).toEqual([]);
    expect(story.reminded(4 / 24)).toEqual(['reminder hook', 'reminder pager']);
  });

  it('asks nobody whom somebody has answered, until it is worse.', () => {
    const story = new Story();
    story.told(0, ['AMBER metric/accuracy']);
    expect(story.reminded(1, { level: 'a comment' })).toEqual([]);
    expect(story.reminded(6)).toEqual([]);
    expect(story.book.alerts[0]!.acknowledged).toEqual({ at: story.at(1), how: 'a comment' });
    story.told(7, ['RED metric/accuracy']);
    expect(story.reminded(7.9)).toEqual(['reminder hook', 'reminder pager']);
  });

  it('asks nobody when GREEN has returned.', () => {
    const story = new Story();
    story.told(0, ['RED metric/accuracy']);
    story.told(0.5, []);
    for (const at of [0.8, 2, 5]) expect(story.reminded(at)).toEqual([]);
  });

  it('does not begin the deadline anew where RED became AMBER and RED again.', () => {
    const story = new Story();
    story.plan.levels.RED.within = { text: '10 days', milliseconds: 10 * 86_400_000 };
    story.plan.levels.RED.escalate = null;
    story.told(0, ['RED metric/accuracy']);
    story.told(7, ['AMBER metric/accuracy']);
    story.told(8, ['RED metric/accuracy']);
    // Of the AMBER: five days after it began; the RED would have until day 18.
    expect(story.book.alerts[0]!.standing.due).toBe(story.at(12));
  });

  it('reports a review that never came, once, to those who own that.', () => {
    const story = new Story();
    story.told(0, []);
    expect(story.reminded(8)).toEqual([]);
    expect(story.reminded(8.75)).toEqual([]);
    expect(story.remind(9)).toEqual(['opened hook of judgement']);
    expect(story.outbox[0]!.facts[0]!.text).toMatch(
      /^No review has been made; one should have come by 2026-01-14 03:00 UTC\./,
    );
    story.arrive();
    expect(story.reminded(9.5)).toEqual([]);
    expect(story.reminded(9.8)).toEqual(['reminder hook of judgement']);
    // As at RED, after two days.
    expect(story.reminded(11)).toEqual(['escalated cro of judgement']);
    expect(story.told(12, [])).toEqual(['resolved cro of judgement', 'resolved hook of judgement']);
  });

  it('that could not be delivered is sent again by the next, and not when GREEN has returned.', () => {
    const story = new Story();
    story.told(0, ['RED metric/accuracy']);
    story.reminded(0.9);
    story.remind(2);
    story.arrive(['cro']);
    expect(story.remind(2.5)).toEqual(['escalated cro']);
    story.arrive(['cro']);
    expect(story.told(7, [])).toEqual(['resolved hook', 'resolved pager']);
  });

  it('finds a review of the history that was stopped before anybody was told of it.', () => {
    const story = new Story();
    story.told(0, []);
    const newest = (days: number, status: string) => ({ at: story.at(days), status });
    const now = new Date(story.at(7.1));
    expect(remind(story.book, new Map(), now, newest(0, 'RED')).outbox).toEqual([]);
    expect(remind(story.book, new Map(), now, newest(7, 'GREEN')).outbox).toEqual([]);
    const [message] = remind(story.book, new Map(), now, newest(7, 'RED')).outbox;
    expect(message).toMatchObject({ target: 'hook', status: 'ERROR', owner: '@acme/platform' });
    expect(message!.facts[0]!.text).toBe(
      'The review of 2026-01-12 09:00 UTC found RED, and was stopped before anybody was told. Look at its report.',
    );
  });
});
