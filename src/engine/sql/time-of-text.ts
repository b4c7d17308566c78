import type { Dialect } from './dialect/dialect.ts';

// The rules of data/time.ts, in SQL. A time comes in two parts: what its own clock shows, and whether that clock is known.

const missing = ['', 'NA', 'N/A', 'NaN', 'nan', 'NaT', 'null', 'NULL', 'None'];
const iso =
  '^([0-9]{4})-([0-9]{2})(?:-([0-9]{2})(?:(?:[Tt]| +)([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,12}))?)?(?: ?([Zz]|UTC|[+-][0-9]{2}(?::?[0-9]{2})?))?)?)?$';
const isoParts = { year: 1, month: 2, day: 3, hour: 4, minute: 5, second: 6, fraction: 7, offset: 8 };
const compact =
  '^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$';
const compactParts = { year: 1, month: 2, day: 3, hour: 4, minute: 5, second: 6, fraction: 0, offset: 7 };
const epoch = '^-?[0-9]{1,15}([.][0-9]+)?$';

/** `local`: milliseconds on the clock of the plan's zone; `moment`: since 1970 UTC. At most one of them is not NULL. */
export interface WrittenTime {
  local: string;
  moment: string;
}

/** The time that a text writes. `bare` has no white space at its ends. */
export function timeOfText(bare: string, dialect: Dialect): WrittenTime {
  const byIso = instant(bare, iso, isoParts, dialect);
  const byCompact = instant(bare, compact, compactParts, dialect);
  const byEpoch = timeOfNumber(dialect.parsed(bare), dialect);
  const choose = (part: 'local' | 'moment') =>
    `(CASE WHEN ${dialect.matches(bare, iso)} THEN ${byIso[part]} WHEN ${dialect.matches(bare, compact)} THEN ${byCompact[part]} ` +
    `WHEN ${dialect.matches(bare, epoch)} THEN ${byEpoch[part]} END)`;
  return { local: choose('local'), moment: choose('moment') };
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
    local: `(CASE WHEN ${isDay} THEN ${dialect.dayOf(written)} * ${number(86_400_000)} END)`,
    moment:
      `(CASE WHEN ${isYear} OR ${isDay} THEN NULL WHEN ABS(${value}) < ${number(1e11)} THEN ${value} * ${number(1000)} + ${number(0)} ` +
      `WHEN ABS(${value}) < ${number(1e13)} THEN ${value} END)`,
  };
}

/** Whether a text that is not missing says that there is no time. */
export function saysNoTime(bare: string, dialect: Dialect): string {
  return `(${bare} IN (${missing.map((word) => dialect.text(word)).join(', ')}))`;
}

function instant(bare: string, pattern: string, parts: typeof isoParts, dialect: Dialect): WrittenTime {
  const part = (name: keyof typeof isoParts) => dialect.group(bare, pattern, parts[name]);
  const number = (name: keyof typeof isoParts) =>
    `COALESCE(${dialect.parsed(`NULLIF(${part(name)}, '')`)}, ${dialect.number(0)})`;
  const times = (name: keyof typeof isoParts, factor: number) => `${number(name)} * ${dialect.number(factor)}`;
  const day = `COALESCE(NULLIF(${part('day')}, ''), '01')`;
  const days = dialect.dayOf(`CONCAT(${part('year')}, '-', ${part('month')}, '-', ${day})`);
  const whole = `(${days} * ${dialect.number(86_400_000)} + ${times('hour', 3_600_000)} + ${times('minute', 60_000)} + ${times('second', 1000)})`;
  const fraction =
    parts.fraction === 0
      ? ''
      : ` + ${dialect.parsed(`CONCAT('0.', COALESCE(NULLIF(${part('fraction')}, ''), '0'))`)} * ${dialect.number(1000)}`;
  const local = `(${whole}${fraction})`;
  const isClock = `${number('hour')} <= 23 AND ${number('minute')} <= 59 AND ${number('second')} <= 59`;
  const offset = part('offset');
  const signed = dialect.matches(offset, '^[+-]');
  const hours = dialect.parsed(`SUBSTR(${offset}, 2, 2)`);
  const minutes = `(CASE WHEN LENGTH(${offset}) > 3 THEN ${dialect.parsed(`SUBSTR(${offset}, LENGTH(${offset}) - 1, 2)`)} ELSE ${dialect.number(0)} END)`;
  const shift = `((${hours} * ${dialect.number(60)} + ${minutes}) * ${dialect.number(60_000)})`;
  const isShift = `${hours} <= 23 AND ${minutes} <= 59`;
  const none = `COALESCE(${offset}, '') = ''`;
  return {
    local: `(CASE WHEN ${isClock} AND ${none} THEN ${local} END)`,
    moment:
      `(CASE WHEN NOT (${isClock}) OR ${none} THEN NULL WHEN NOT ${signed} THEN ${local} WHEN NOT (${isShift}) THEN NULL ` +
      `WHEN SUBSTR(${offset}, 1, 1) = '-' THEN ${local} + ${shift} ELSE ${local} - ${shift} END)`,
  };
}
