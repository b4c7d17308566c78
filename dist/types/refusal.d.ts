/**
 * Greenlight could not judge: the plan, the data or the command cannot be used as they stand. Never a verdict.
 * The message says where the fault is and how to fix it; it is shown without a stack, and the exit status is 2.
 */
export declare class Refusal extends Error {
    name: string;
}
/** What is said where memory runs out after all. */
export declare function memoryRanOut(): Refusal;
/** What `allocate` gives; a refusal where the machine has no such memory. */
export declare function orMemoryRanOut<T>(allocate: () => T): T;
