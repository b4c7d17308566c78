import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.ts';
import { version } from '../../src/version.ts';

const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');

describe('The notes of a release', () => {
  const text = '# Changelog\n\n## 1.2.0 (2026-12-01)\n\n- New.\n\n## 1.1.0 (2026-11-01)\n\n- Old.\n';

  it('are the section of its version, and nothing of another.', () => {
    expect(releaseNotes(text, '1.2.0', '1.2.0')).toBe('- New.');
    expect(releaseNotes(text, '1.1.0', '1.1.0')).toBe('- Old.');
  });

  it.each([
    [
      'another version than that of package.json',
      text,
      '1.1.0',
      '1.2.0',
      /package\.json has version 1\.2\.0/,
    ],
    ['a version without a section', text, '1.2', '1.2', /no heading "## 1\.2 \(/],
    [
      'a version without a day',
      text.replace('(2026-12-01)', '(not released yet)'),
      '1.2.0',
      '1.2.0',
      /the day/,
    ],
    ['a section that says nothing', text.replace('- New.', ''), '1.2.0', '1.2.0', /says nothing of 1\.2\.0/],
  ])('are refused for %s.', (_, changes, asked, packaged, message) => {
    expect(() => releaseNotes(changes, asked, packaged)).toThrow(message);
  });

  it('can be made of this changelog once its version has a day.', () => {
    expect(changelog).toContain(`## ${version} (`);
    const dated = changelog.replace('(not released yet)', '(2026-12-01)');
    expect(releaseNotes(dated, version, version).length).toBeGreaterThan(200);
  });
});
