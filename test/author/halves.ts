import { random } from './random.ts';
import type { MadeTable } from './tables/index.ts';

/** Two random halves of a table, and the second with the answers given to other rows. */
export function halvesOf(table: MadeTable, seed: number) {
  const { header, rows, roles } = table;
  const draw = random(7919 * seed + rows.length);
  const shuffled = draw.shuffle(rows);
  const [reference, healthy] = [shuffled.slice(0, rows.length / 2), shuffled.slice(rows.length / 2)];
  const answers = [roles?.score, roles?.prediction, ...(roles?.scores ?? [])].flatMap((name) =>
    name === undefined ? [] : [name.replace(/\[\d+\]$/, '')],
  );
  const others = draw.shuffle(healthy);
  const permuted = healthy.map((row, i) =>
    row.map((cell, k) => (answers.includes(header[k]!) ? others[i]![k]! : cell)),
  );
  return { reference, healthy, permuted };
}
