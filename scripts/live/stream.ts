// Records of a made-up model for the soak: what record number `i` says is a function of the seed and of `i` alone.
import { mulberry32, normals } from '../../src/statistics/random.ts';

/** Time of the first record; each comes `step` milliseconds after the one before, up to `disorder` earlier or later. */
export const start = Date.UTC(2026, 8, 1);
export const step = 10;
const disorder = 2000;
export const window = 60_000;

export interface Made {
  id: string;
  at: string;
  age: number;
  amount: number;
  region: string;
  score: number;
}

export interface Fault {
  /** From this record on. */
  from: number;
  kind: 'constant' | 'coin';
}

/** A record and its label. With a fault of the kind `constant` a feature no longer varies; with `coin` the score is worth nothing. */
export function made(seed: number, i: number, fault: Fault | null = null): { record: Made; label: 0 | 1 } {
  const random = mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b));
  const normal = normals(random);
  const isFaulty = fault !== null && i >= fault.from;
  const time = start + i * step + Math.round((random() - 0.5) * 2 * disorder);
  const age = Math.round(45 + 12 * normal());
  const amount = Math.round(Math.exp(8 + 0.6 * normal()));
  const region = ['north', 'south', 'east', 'west'][Math.floor(random() * 4)]!;
  const logit = (age - 45) / 10 + (amount - 3500) / 4000 + (region === 'north' ? 0.5 : 0);
  const chance = 1 / (1 + Math.exp(-1.5 * logit));
  const label = random() < chance ? 1 : 0;
  const score = isFaulty && fault.kind === 'coin' ? random() : chance;
  return {
    record: {
      id: `r${i}`,
      at: new Date(time).toISOString(),
      age: isFaulty && fault.kind === 'constant' ? 45 : age,
      amount,
      region,
      score: Math.round(score * 1e6) / 1e6,
    },
    label,
  };
}

export const planText = (more = ''): string => `plan: soak
data:
  task: binary
  id: id
  time: at
  label: label
  positive: 1
  score: score
${more}  features:
    age: number
    amount: number
    region: category
levels: { RED: { owner: "@acme/risk" } }
metrics:
  auroc: { green: ">= 0.7", red: "< 0.6" }
`;

/** A reference of the same model, made by another seed. */
export function referenceText(seed: number, rows: number): string {
  const lines = ['id,at,age,amount,region,score,label'];
  for (let i = 0; i < rows; i++) {
    const { record, label } = made(seed + 1, i);
    const { at: _, ...rest } = record;
    lines.push(
      [
        `q${i}`,
        new Date(start - 86_400_000 + i * 1000).toISOString(),
        ...Object.values(rest).slice(1),
        label,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}
