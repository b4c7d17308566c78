import { describe, expect, it } from 'vitest';
import { messagesOf, sayMessages } from '../../src/author/validate/messages.ts';
import { mulberry32 } from '../measure/mulberry32.ts';
import { plan, Story } from '../notify/story.ts';

const rules = () => {
  const own = plan();
  own.notify.couldNotJudge.notify = [];
  return own;
};
const own = (closed: number, red: number) => ({
  periods: null,
  halves: { unit: 'half', reviews: 100, closed, red, rules: [] },
});

describe('The messages of a year', () => {
  it.each([
    [5, 0],
    [20, 4],
    [60, 30],
  ])('are as many as are sent where %i of 100 reviews are not GREEN and %i are RED.', (closed, red) => {
    const counted = messagesOf(rules(), own(closed, red))!;
    const random = mulberry32(7);
    // Nobody is asked again in the first, so that nobody else comes to know of it.
    const [first, second] = [new Story(rules()), new Story(rules())];
    const reviews = 2000;
    let [told, asked] = [0, 0];
    for (let review = 0; review < reviews; review += 1) {
      const drawn = 100 * random();
      // Other findings each time, as chance has them.
      const level = drawn < red ? 'RED' : drawn < closed ? 'AMBER' : null;
      const days = 7 * review;
      const findings = level === null ? [] : [`${level} drift/${review}`];
      told += first.told(days, findings).length;
      second.told(days, findings);
      // Before and after each deadline.
      for (const at of [0.9, 2.1, 4, 5.1]) asked += second.reminded(days + at).length;
    }
    const years = reviews / counted.reviews_a_year;
    // An alert that was AMBER and RED is over for everybody who was told: a little more than is counted.
    expect(told / years).toBeGreaterThan(0.85 * counted.told);
    expect(told / years).toBeLessThan(1.25 * counted.told);
    expect(asked / years).toBeGreaterThan(0.85 * counted.asked_again);
    expect(asked / years).toBeLessThan(1.15 * counted.asked_again);
  });

  it('are said in a sentence, and not where nobody is told.', () => {
    expect(sayMessages(messagesOf(rules(), own(5, 0))!)).toMatch(
      /^A model that does not change would send about \d+ messages a year\. Where nobody acknowledges anything, about \d+ reminders/,
    );
    const silent = rules();
    for (const level of ['AMBER', 'RED'] as const) silent.levels[level].notify = [];
    expect(messagesOf(silent, own(5, 0))).toBeNull();
  });
});
