/** The vocabulary of drift: the tests, and how each is called. How each is computed stands in `measure/columns/drift.ts`. */
export interface DriftTestName {
  /** What its size is called. */
  title: string;
  /** What it is called in a sentence. */
  method: string;
  /** Whether a plan may ask for it. */
  asked: boolean;
  /** Whether it compares categories; a test that does not leaves them to chi-squared. */
  categories: boolean;
  /** Whether a column of too many different numbers to come over from an engine can be tested from a summary of them. */
  summarised: boolean;
  /** Size from which a drift matters, unless the plan says otherwise. */
  matters: number;
}

/**
 * Name in the plan → what it is. Where drift begins to matter:
 * - ks: a tenth of the rows have moved past some value.
 * - psi: the field's rule of thumb, from scorecards: below .1 stable, above .25 changed (Siddiqi 2006). It is raised to
 *   `Drift.chance` where few rows make more than that by chance.
 * - js, wasserstein: .1 (of a distance from 0 to 1; of a standard deviation of the reference) is what drift tools use.
 * - chi2: Cohen's (1988) small effect, V = .1.
 */
export const driftTests = {
  ks: {
    title: 'KS D',
    method: 'the Kolmogorov–Smirnov test',
    asked: true,
    categories: false,
    summarised: true,
    matters: 0.1,
  },
  psi: {
    title: 'PSI',
    method: 'the population stability index',
    asked: true,
    categories: true,
    summarised: true,
    matters: 0.1,
  },
  js: {
    title: 'Jensen–Shannon distance',
    method: 'the Jensen–Shannon distance',
    asked: true,
    categories: true,
    summarised: true,
    matters: 0.1,
  },
  wasserstein: {
    title: 'standardised Wasserstein distance',
    method: 'the Wasserstein distance',
    asked: true,
    categories: false,
    // A distance between distributions is a sum over all values.
    summarised: false,
    matters: 0.1,
  },
  chi2: {
    title: 'Cramér’s V',
    method: 'the chi-squared test',
    asked: false,
    categories: true,
    summarised: false,
    matters: 0.1,
  },
} as const satisfies Record<string, DriftTestName>;

/** The name of a test. */
export type DriftTest = keyof typeof driftTests;
/** The tests that a plan may ask for. */
export type AskedDriftTest = {
  [Test in DriftTest]: (typeof driftTests)[Test]['asked'] extends true ? Test : never;
}[DriftTest];

export const driftTestNames = Object.keys(driftTests) as [DriftTest, ...DriftTest[]];
export const askedDriftTests = driftTestNames.filter(isAsked);

/** Tests that a plan may ask for and that pass, as words of a sentence: `ks, psi or js`. */
export function testsThat(passes: (test: DriftTestName) => boolean): string {
  const words: string[] = askedDriftTests.filter((test) => passes(driftTests[test]));
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function isAsked(test: DriftTest): test is AskedDriftTest {
  return driftTests[test].asked;
}
