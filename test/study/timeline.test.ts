import { describe, expect, it } from 'vitest';
import { gridOf, parseCadences, parseWindows, policiesOf } from '../../src/study/policy.ts';
import { iso, timelineOf, trainingDays } from '../../src/study/timeline.ts';

const DAY = 86_400_000;
const at = (text: string) => Date.parse(text);
const settings = (windows: string, cadences: string, more = {}) => ({
  windows: parseWindows(windows),
  cadences: parseCadences(cadences),
  labelsAfter: 14 * DAY,
  zone: 'UTC',
  start: null,
  ...more,
});
const year = { first: at('2025-01-01T05:00Z'), last: at('2025-12-31T20:00Z') };

describe('windows and cadences', () => {
  it('are read as they are written', () => {
    expect(parseWindows('28 days, 2 weeks,expanding')).toEqual([
      { name: '28 days', length: 28 * DAY },
      { name: '2 weeks', length: 14 * DAY },
      { name: 'expanding', length: null },
    ]);
    expect(
      parseCadences('never, monthly, 14 days, on red, on  drift').map(({ name, every, trigger }) => [
        name,
        every,
        trigger,
      ]),
    ).toEqual([
      ['never', null, null],
      ['monthly', 30 * DAY, null],
      ['14 days', 14 * DAY, null],
      ['on RED', null, 'RED'],
      ['on drift', null, 'drift'],
    ]);
  });

  it.each(['', 'a week', '3 hours', '-5 days', '28 days,', '28 days, 28 days', '__proto__'])(
    'no window: "%s"',
    (text) => {
      expect(() => parseWindows(text)).toThrow(/--windows/);
    },
  );

  it.each(['', 'hourly', 'on AMBER', 'sometimes', 'weekly, weekly'])('no cadence: "%s"', (text) => {
    expect(() => parseCadences(text)).toThrow(/--cadences/);
  });

  it('make a policy each, on days of the shortest cadence', () => {
    expect(policiesOf(parseWindows('28 days, expanding'), parseCadences('never, weekly'))).toHaveLength(4);
    expect(gridOf(parseCadences('never, monthly, 14 days'))).toBe(14 * DAY);
    expect(gridOf(parseCadences('never, monthly, on RED'))).toBe(7 * DAY);
  });
});

describe('the time of a log', () => {
  it('begins when the longest window is full of labels, at midnight of the zone', () => {
    const { days } = timelineOf(year, settings('28 days, 90 days', 'never, weekly'));
    expect(new Date(days[0]!).toISOString()).toBe('2025-04-16T00:00:00.000Z');
    const berlin = timelineOf(year, settings('28 days, 90 days', 'never, weekly', { zone: 'Europe/Berlin' }));
    expect(new Date(berlin.days[0]!).toISOString()).toBe('2025-04-15T22:00:00.000Z');
  });

  it('keeps the last fifth back, where enough is left', () => {
    const long = timelineOf(year, settings('28 days', 'weekly'));
    expect([long.days.length - 1, long.held]).toEqual([45, 36]);
    const short = timelineOf({ ...year, last: year.first + 120 * DAY }, settings('28 days', 'weekly'));
    expect(short.held).toBe(short.days.length - 1);
  });

  it('trains on the first day of the grid on which a cadence is due', () => {
    const timeline = timelineOf(year, settings('28 days', 'weekly, monthly, never'));
    const [weekly, monthly, never] = parseCadences('weekly, monthly, never');
    expect(trainingDays(weekly!, timeline)).toHaveLength(timeline.days.length - 1);
    const days = trainingDays(monthly!, timeline).map((place) => iso(timeline.days[place]!));
    expect(days.slice(0, 4)).toEqual(['2025-02-13', '2025-03-20', '2025-04-17', '2025-05-15']);
    expect(trainingDays(never!, timeline)).toEqual([0]);
  });

  it.each([
    [{ first: 0, last: 20 * DAY }, {}, /fewer than two periods/],
    [year, { start: at('2025-01-10') }, /no label was known on that day/],
    [year, { start: at('2025-12-28') }, /fewer than two periods/],
  ])('is refused where nothing is left to compare', (span, more, why) => {
    expect(() => timelineOf(span, settings('28 days', 'weekly', more))).toThrow(why);
  });
});
