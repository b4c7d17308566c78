import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shown } from '../../scripts/gallery/shown.ts';

const docs = join(import.meta.dirname, '../../docs');

it('The gallery shows each kind of page, light, dark and whole, and says the level of the page.', () => {
  const page = readFileSync(join(docs, 'gallery.md'), 'utf8');
  const files = readdirSync(join(docs, 'gallery'));
  const kinds = ['-dark.webp', '-light.webp', '-whole.webp', '.html'];
  expect(files.sort()).toEqual(shown.flatMap(({ name }) => kinds.map((kind) => name + kind)).sort());
  expect(shown.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['numbers', 'many-classes', 'many-columns', 'live', 'periods', 'retraining']),
  );
  for (const { name, title } of shown) {
    for (const kind of kinds) expect(page).toContain(`gallery/${name}${kind}`);
    const html = readFileSync(join(docs, `gallery/${name}.html`), 'utf8');
    const [, level] = /<title>(GREEN|AMBER|RED): /.exec(html) ?? [null, 'Page'];
    expect(page).toContain(`<img alt="${level}: ${title.toLowerCase()}" src="gallery/${name}-light.webp">`);
    expect(statSync(join(docs, `gallery/${name}.html`)).size).toBeLessThan(1_000_000);
  }
});
