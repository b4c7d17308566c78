// Times in the form that almost all files write.

const DAY: f64 = 86400000;
/** What `pair` makes of other bytes than digits: more than any year. */
const NO_PAIR: i32 = 100000;

/**
 * Reads `YYYY-MM-DD`, then maybe ` ` or `T` and `HH:MM:SS`, then maybe `.` and up to three digits, then maybe `Z`, from
 * `from..to` into `cell`, as milliseconds since 1970 on the clock of the place. False where the text is left to
 * `parseTime`; so is a `Z` where the clock is not that of UTC.
 */
export function readTime(from: usize, to: usize, cell: usize, zoned: bool): bool {
  if (load<u8>(from, 4) != 45 || load<u8>(from, 7) != 45) return false;
  const year = pair(from) * 100 + pair(from + 2);
  const month = pair(from + 5);
  const day = pair(from + 8);
  let hour = 0;
  let minute = 0;
  let second = 0;
  let fraction = 0;
  let at = from + 10;
  let byte = load<u8>(at);
  const clock = (byte == 32 || byte == 84) && load<u8>(at, 3) == 58 && load<u8>(at, 6) == 58;
  if (clock) {
    hour = pair(at + 1);
    minute = pair(at + 4);
    second = pair(at + 7);
    at += 9;
    if (load<u8>(at) == 46) {
      let unit = 100;
      for (let digit = load<u8>(++at) - 48; digit <= 9; digit = load<u8>(++at) - 48) {
        if (unit == 0) return false;
        fraction += digit * unit;
        unit /= 10;
      }
      if (unit == 100) return false;
    }
  }
  if (year > 9999 || month < 1 || month > 12 || day < 1) return false;
  if (hour > 23 || minute > 59 || second > 59) return false;
  if (day > 28 && day > daysIn(year, month)) return false;
  if (clock && load<u8>(at) == 90) {
    if (zoned) return false;
    at++;
  }
  if (at != to) return false;
  const ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  store<f64>(cell, f64(daysBefore(year, month, day)) * DAY + f64(ofDay));
  return true;
}

function pair(at: usize): i32 {
  const tens = u32(load<u8>(at)) - 48;
  const ones = u32(load<u8>(at, 1)) - 48;
  return tens <= 9 && ones <= 9 ? tens * 10 + ones : NO_PAIR;
}

function daysIn(year: i32, month: i32): i32 {
  if (month != 2) return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
}

/** Days from 1970-01-01, in the Gregorian calendar, counted in years that begin in March, 400 before the year 0. */
function daysBefore(year: i32, month: i32, day: i32): i32 {
  const marchYear = (month > 2 ? year : year - 1) + 400;
  const century = marchYear / 100;
  const dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return 365 * marchYear + marchYear / 4 - century + century / 4 + dayOfYear - 865565;
}
