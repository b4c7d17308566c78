/** A step of a path into a record: a key, or a place in a list. */
export type Step = string | number;

/** The steps of a path; `*` stands for each of a list. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+|\*)\]|([^.[\]]+)/g)].map(([, place, key]) =>
    place === undefined ? key! : place === '*' ? '*' : Number(place),
  );
}

/** What stands at a path; undefined where nothing does. */
export function at(value: unknown, steps: readonly Step[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<Step, unknown>)[step];
  }
  return found;
}
