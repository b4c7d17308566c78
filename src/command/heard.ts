import { fstatSync, lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';

/**
 * Whether somebody could hear what was printed. Node opens /dev/null in the place of a stdout that is closed (`>&-`), for
 * reading and writing; a shell that is told to throw the answer away (`>/dev/null`) opens it for writing alone. Programs
 * that throw it away may open it like Node, so it counts as closed only where a shell started this process.
 */
export function isHeard(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    if (fstatSync(1).rdev !== statSync('/dev/null').rdev || !isReadWrite('self')) return true;
    const parent = String(process.ppid);
    const name = readFileSync(`/proc/${parent}/comm`, 'utf8').trim();
    if (!/^(?:ba|da|a|z|k|mk|fi)?sh$|^busybox$/.test(name)) return true;
    const shell = `/proc/${parent}/fd/1`;
    // Some shells close their own for as long as the command runs.
    return isLink(shell) && readlinkSync(shell) === '/dev/null' && isReadWrite(parent);
  } catch {
    return true;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isReadWrite(process: string): boolean {
  const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/${process}/fdinfo/1`, 'utf8'))?.[1];
  return flags !== undefined && (Number.parseInt(flags, 8) & 3) === 2;
}
