import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Name of the gate where its plan could not be read: what the plan calls itself as far as that can be made out, else
 * the name of its file, where it may be read at all. The comment and the check of an earlier run are found by it.
 */
export function planNameIn(planFile: string, mayRead = true): string {
  const named = /^plan:[ \t]*(["']?)([^"'#\r\n]{1,200}?)\1[ \t]*(?:#.*)?\r?$/m.exec(
    mayRead ? start(planFile) : '',
  )?.[2];
  return named || basename(planFile).replace(/\.(?:ya?ml|json)$/i, '') || 'plan';
}

function start(file: string): string {
  const buffer = Buffer.alloc(65_536);
  try {
    const opened = openSync(file, 'r');
    try {
      return buffer.toString('utf8', 0, readSync(opened, buffer));
    } finally {
      closeSync(opened);
    }
  } catch {
    return '';
  }
}
