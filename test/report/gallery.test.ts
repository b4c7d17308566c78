import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const docs = join(import.meta.dirname, '../../docs');

it('The gallery shows each of its reports, with a picture that says the level of the page.', () => {
  const page = readFileSync(join(docs, 'gallery.md'), 'utf8');
  const shown = [...page.matchAll(/!\[(GREEN|AMBER|RED): [^\]]+\]\(gallery\/(\w[\w-]*)\.png\)/g)];
  const files = readdirSync(join(docs, 'gallery'));
  expect(shown.flatMap(([, , name]) => [`${name}.html`, `${name}.png`]).sort()).toEqual(files.sort());
  expect(shown.length).toBeGreaterThanOrEqual(8);
  for (const [, level, name] of shown) {
    expect(page).toContain(`(gallery/${name}.html)`);
    expect(readFileSync(join(docs, `gallery/${name}.html`), 'utf8')).toContain(`<title>${level}: `);
  }
});
