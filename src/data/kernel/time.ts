// Times in the form that almost all files write.

const DAY: f64 = 86400000;
const HIGH_BITS: u64 = 0x8080808080808080;

// Eight bytes make a word, the first of them lowest. Less the form, digits are 0 to 9 and all else is 0; the sum with the
// test has a high bit where a digit is above 9 or anything else above 0.
/** `0000-00-` */
const DATE: u64 = 0x2d30302d30303030;
const DATE_TEST: u64 = 0x7f76767f76767676;
/** `00:00:00` */
const CLOCK: u64 = 0x30303a30303a3030;
const CLOCK_TEST: u64 = 0x76767f76767f7676;

/**
 * Reads `YYYY-MM-DD`, then maybe ` ` or `T` and `HH:MM:SS`, then maybe `.` and up to three digits, then maybe `Z`, from
 * `from..to` into `cell`, as milliseconds since 1970 on the clock of the place. False where the text is left to
 * `parseTime`; so is a `Z` where the clock is not that of UTC.
 */
export function readTime(from: usize, to: usize, cell: usize, zoned: bool): bool {
  const length = to - from;
  if (length < 10) return false;
  const date = load<u64>(from) ^ DATE;
  const tens = u32(load<u8>(from, 8)) - 48;
  const ones = u32(load<u8>(from, 9)) - 48;
  if ((((date + DATE_TEST) | date) & HIGH_BITS) != 0 || tens > 9 || ones > 9) return false;
  const ofDate = date * 10 + (date >> 8);
  const year = i32(ofDate & 255) * 100 + i32((ofDate >> 16) & 255);
  const month = i32((ofDate >> 40) & 255);
  const day = i32(tens * 10 + ones);
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysIn(year, month))) return false;
  let hour = 0;
  let minute = 0;
  let second = 0;
  let fraction = 0;
  if (length > 10) {
    const between = load<u8>(from, 10);
    const clock = load<u64>(from, 11) ^ CLOCK;
    if ((between != 32 && between != 84) || length < 19) return false;
    if ((((clock + CLOCK_TEST) | clock) & HIGH_BITS) != 0) return false;
    const ofClock = clock * 10 + (clock >> 8);
    hour = i32(ofClock & 255);
    minute = i32((ofClock >> 24) & 255);
    second = i32((ofClock >> 48) & 255);
    if (hour > 23 || minute > 59 || second > 59) return false;
    let at = from + 19;
    if (load<u8>(at) == 46) {
      let unit = 100;
      for (let digit = load<u8>(++at) - 48; digit <= 9; digit = load<u8>(++at) - 48) {
        if (unit == 0) return false;
        fraction += digit * unit;
        unit /= 10;
      }
      if (unit == 100) return false;
    }
    if (load<u8>(at) == 90) {
      if (zoned) return false;
      at++;
    }
    if (at != to) return false;
  }
  const ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  store<f64>(cell, f64(daysBefore(year, month, day)) * DAY + f64(ofDay));
  return true;
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
