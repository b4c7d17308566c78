/**
 * Greenlight could not judge: the plan, the data or the command cannot be used as they stand. Never a verdict.
 * The message says where the fault is and how to fix it; it is shown without a stack, and the exit status is 2.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** What is said where memory runs out after all. */
export function memoryRanOut(): Refusal {
  return new Refusal(
    'The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.',
  );
}

/** What `allocate` gives; a refusal where the machine has no such memory. */
export function orMemoryRanOut<T>(allocate: () => T): T {
  try {
    return allocate();
  } catch (error) {
    throw error instanceof RangeError ? memoryRanOut() : error;
  }
}
