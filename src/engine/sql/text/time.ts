import type { Dialect } from '../dialect/dialect.ts';

// The rules of data/cell/time.ts, in SQL. A time comes in two parts: what its own clock shows, and whether that clock is known.

const iso =
  '^([0-9]{4})-([0-9]{2})(?:-([0-9]{2})(?:(?:[Tt]| +)([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,12}))?)?(?: ?([Zz]|UTC|[+-][0-9]{2}(?::?[0-9]{2})?))?)?)?$';
const compact =
  '^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$';
const epoch = '^-?[0-9]{1,15}([.][0-9]+)?$';

/** The group of each part in both patterns; the second has no fraction. */
const groups = {
  year: [1, 1],
  month: [2, 2],
  day: [3, 3],
  hour: [4, 4],
  minute: [5, 5],
  second: [6, 6],
  fraction: [7, null],
  offset: [8, 7],
} as const;
type Part = keyof typeof groups;

/** Expressions by name, each of which may use those of the steps before: what is used often is written once. */
export type Steps = Record<string, string>[];

/** `local`: milliseconds on the clock of the plan's zone; `moment`: since 1970 UTC. At most one of them is not NULL. */
export interface WrittenTime {
  steps: Steps;
  local: string;
  moment: string;
}

/** The time that a text writes. `bare` has no white space at its ends; names of steps end with `key`. */
export function timeOfText(bare: string, key: string, dialect: Dialect): WrittenTime {
  const name = (part: string) => `${part}_${key}`;
  const parts: Record<string, string> = { [name('epoch')]: epochOf(bare, dialect) };
  for (const part of Object.keys(groups) as Part[]) parts[name(part)] = textOfPart(bare, part, dialect);
  const text = (part: Part) => name(part);
  const number = (part: Part) =>
    `COALESCE(${dialect.parsed(`NULLIF(${text(part)}, '')`)}, ${dialect.number(0)})`;
  const offset = text('offset');
  const date = `CONCAT(${text('year')}, '-', ${text('month')}, '-', COALESCE(NULLIF(${text('day')}, ''), '01'))`;
  const numbers: Record<string, string> = {
    [name('days')]: dialect.dayOf(date),
    [name('h')]: number('hour'),
    [name('m')]: number('minute'),
    [name('s')]: number('second'),
    [name('f')]: dialect.parsed(`CONCAT('0.', COALESCE(NULLIF(${text('fraction')}, ''), '0'))`),
    [name('oh')]: dialect.parsed(`SUBSTR(${offset}, 2, 2)`),
    [name('om')]:
      `(CASE WHEN LENGTH(${offset}) > 3 THEN ${dialect.parsed(`SUBSTR(${offset}, LENGTH(${offset}) - 1, 2)`)} ELSE ${dialect.number(0)} END)`,
  };
  const times = (part: string, factor: number) => `${name(part)} * ${dialect.number(factor)}`;
  const whole = `(${times('days', 86_400_000)} + ${times('h', 3_600_000)} + ${times('m', 60_000)} + ${times('s', 1000)})`;
  const isClock = `${name('h')} <= 23 AND ${name('m')} <= 59 AND ${name('s')} <= 59`;
  const written: Record<string, string> = {
    [name('clock')]: `(CASE WHEN ${isClock} THEN ${whole} + ${times('f', 1000)} END)`,
    [name('shift')]:
      `(CASE WHEN ${name('oh')} <= 23 AND ${name('om')} <= 59 THEN (${times('oh', 60)} + ${name('om')}) * ${dialect.number(60_000)} END)`,
  };
  const byEpoch = timeOfNumber(name('epoch'), dialect);
  const none = `COALESCE(${offset}, '') = ''`;
  const [clock, shift] = [name('clock'), name('shift')];
  return {
    steps: [parts, numbers, written],
    local: `(CASE WHEN ${name('epoch')} IS NOT NULL THEN ${byEpoch.local} WHEN ${none} THEN ${clock} END)`,
    moment:
      `(CASE WHEN ${name('epoch')} IS NOT NULL THEN ${byEpoch.moment} WHEN ${none} THEN NULL ` +
      `WHEN SUBSTR(${offset}, 1, 1) = '+' THEN ${clock} - ${shift} WHEN SUBSTR(${offset}, 1, 1) = '-' THEN ${clock} + ${shift} ELSE ${clock} END)`,
  };
}

/** The time that an epoch is. */
export function timeOfNumber(value: string, dialect: Dialect): WrittenTime {
  const number = (x: number) => dialect.number(x);
  const whole = `(${value} = FLOOR(${value}))`;
  const digits = `CAST(CAST(${value} AS ${dialect.types.whole}) AS ${dialect.types.text})`;
  const written = `CONCAT(SUBSTR(${digits}, 1, 4), '-', SUBSTR(${digits}, 5, 2), '-', SUBSTR(${digits}, 7, 2))`;
  const isYear = `(${whole} AND ${value} >= ${number(1900)} AND ${value} < ${number(2200)})`;
  const isDay = `(${whole} AND ${value} BETWEEN ${number(19000101)} AND ${number(21991231)})`;
  return {
    steps: [],
    local: `(CASE WHEN ${isDay} THEN ${dialect.dayOf(written)} * ${number(86_400_000)} END)`,
    moment:
      `(CASE WHEN ${isYear} OR ${isDay} THEN NULL WHEN ABS(${value}) < ${number(1e11)} THEN ${value} * ${number(1000)} + ${number(0)} ` +
      `WHEN ABS(${value}) < ${number(1e13)} THEN ${value} END)`,
  };
}

function textOfPart(bare: string, part: Part, dialect: Dialect): string {
  const [first, second] = groups[part];
  const byIso = dialect.group(bare, iso, first);
  if (second === null) return byIso;
  return `COALESCE(NULLIF(${byIso}, ''), ${dialect.group(bare, compact, second)})`;
}

/** The number that the text writes, unless it is a compact date: that is read first. */
function epochOf(bare: string, dialect: Dialect): string {
  const isEpoch = `${dialect.matches(bare, epoch)} AND NOT ${dialect.matches(bare, compact)}`;
  return `(CASE WHEN ${isEpoch} THEN ${dialect.parsed(bare)} END)`;
}
