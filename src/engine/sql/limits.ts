/** What comes over as it is; of more, neighbours are counted together, and those alone are told apart that an answer hangs on. */
export interface Limits {
  /** Different numbers of a column, about. */
  numbers: number;
  /** Different scores, about. */
  scores: number;
  /** Cases one by one, for a paired comparison and for cases in groups. */
  cases: number;
  /** Different values of a column of which all are needed. */
  values: number;
  /** Different values of a column of which only some are looked at. */
  refined: number;
}

export const usualLimits: Limits = {
  numbers: 1_000_000,
  scores: 2_000_000,
  cases: 5_000_000,
  values: 8_000_000,
  refined: 200_000,
};

/** As many as one array of this process holds. */
const all = 2 ** 31;

/** Everything comes over, whatever memory it takes. */
export const exactLimits: Limits = { numbers: all, scores: all, cases: all, values: all, refined: all };
