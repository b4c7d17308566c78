/** What a run is to do: without `tests`, to note what each test reaches. */
export interface Breaks {
  /** By the file's whole path, its code with a switch at each break. */
  files: Record<string, string>;
  /** By test, the breaks it reaches and how often it passes them. */
  tests?: Record<string, { id: string; hits: number }[]>;
}

/**
 * One line of the journal: a test and what it reached; a break begun, ended, or left behind; a test that fails when it runs again without
 * any; what was reached while files were loaded.
 */
export type Line =
  | { test: string; took: number; cover: Record<string, number> }
  | { test: string; begun: string; took: number }
  | { test: string; ended: string; failed: boolean; reached: boolean }
  | { test: string; spoiled: string }
  | { test: string; unsteady: true }
  | { loaded: Record<string, number> };
