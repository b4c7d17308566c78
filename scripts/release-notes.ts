// The notes of a release: node scripts/release-notes.ts VERSION prints the changelog's section of it. Fails unless that is the
// version of package.json, the section has text, and its heading has the day of the release instead of "not released yet".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Text of a section `## VERSION (YYYY-MM-DD)`. */
export function releaseNotes(changelog: string, version: string, packaged: string): string {
  if (version !== packaged) throw new Error(`package.json has version ${packaged}, not ${version}`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${version} (`));
  const heading = section?.slice(0, section.indexOf('\n')) ?? '';
  if (!/ \(\d{4}-\d\d-\d\d\)$/.test(heading))
    throw new Error(
      `CHANGELOG.md has no heading "## ${version} (YYYY-MM-DD)": write the day of the release into it`,
    );
  const notes = section!.slice(heading.length).trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return notes;
}

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  try {
    console.log(
      releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), process.argv[2] ?? '', version),
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
