import type { ParseArgsOptionsConfig } from 'node:util';

/** One command of the terminal: what `--help` teaches, the flags it takes, and what it does. */
export interface Command {
  /** `greenlight check --plan P --reference R --candidate C [...]` */
  usage: string;
  /** What follows the usage in `--help`. */
  help: string;
  options: ParseArgsOptionsConfig;
  /** True: words that belong to no flag are looked at by the command itself. */
  words?: boolean;
  /** Takes back an answer that an earlier run left, before the flags are read: they may be wrong. `folders` are those that `--out` names. */
  withdraw?(folders: string[]): Promise<void>;
  /** Returns the exit status. */
  run(input: Input, terminal: Terminal): Promise<number>;
}

export interface Input {
  flags: Flags;
  /** Words that are no flags, such as the plan in `greenlight explain plan.yaml`. */
  words: string[];
}

export type Flags = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** Where a command writes, and what it may use there. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  color: boolean;
  width: number;
  /** A person is looking: progress may be drawn. */
  interactive: boolean;
}

/** A flag that was given once. */
export function one(flags: Flags, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}

/** A flag that may be given several times. */
export function many(flags: Flags, name: string): string[] {
  const value = flags[name];
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
