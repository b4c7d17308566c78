/** Two sets of a healthy model, as CSV: the service is what is judged. */
export function rows(seed: number, count = 400): string {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const lines = Array.from({ length: count }, (_, i) => {
    const score = random();
    const at = new Date(Date.UTC(2026, 10, 29) + i * 60_000).toISOString();
    return `${seed}-${i},${at},${random() < score ? 1 : 0},${score.toFixed(4)},${(score * 10 + random()).toFixed(3)}`;
  });
  return `id,at,label,score,x\n${lines.join('\n')}\n`;
}
