import { createRandom } from '../fixtures/random.ts';
import { sigmoid } from '../fixtures/rows.ts';

/** A parcel: kilometres and grams, as the shop sends them. */
export interface Parcel {
  id: number;
  distance: number;
  weight: number;
  /** What really happened; the model is never told. */
  late: boolean;
}

/** How a version answers. */
export interface Version {
  name: string;
  /** Probability that a parcel comes late. */
  probability(distance: number, weight: number): number;
  /** Median time it takes, in milliseconds; one request in twenty takes three times as long. */
  milliseconds: number;
}

const truth = (distance: number, weight: number) =>
  sigmoid(0.02 * (distance - 400) + 0.002 * (weight - 1500));

/** What is in service, and three candidates to replace it. */
export const versions = {
  v7: { name: 'v7', probability: truth, milliseconds: 30 },
  healthy: {
    name: 'v8-healthy',
    probability: (distance, weight) => sigmoid(0.021 * (distance - 402) + 0.0019 * (weight - 1490)),
    milliseconds: 30,
  },
  // A fault of the kind that happens: it gives the probability of the other class.
  bad: {
    name: 'v8-bad',
    probability: (distance, weight) => 1 - truth(distance, weight),
    milliseconds: 30,
  },
  slow: { name: 'v8-slow', probability: truth, milliseconds: 250 },
} satisfies Record<string, Version>;

export type Story = Exclude<keyof typeof versions, 'v7'>;

/** Parcels in the order they come, the same for every run with the same seed. */
export function* parcels(seed: number): Generator<Parcel> {
  const random = createRandom(seed);
  for (let id = 1; ; id++) {
    const distance = Math.round(400 + 150 * random.normal());
    const weight = Math.round(1500 + 700 * random.normal());
    yield { id, distance, weight, late: random.chance(truth(distance, weight)) };
  }
}
