// node workflows.mjs FOLDER: writes each workflow that a document shows to a file of its own, and prints the files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder] = process.argv;
const pages = ['README.md', ...readdirSync('docs', { recursive: true }).map((name) => join('docs', name))];
for (const page of pages.filter((name) => name.endsWith('.md'))) {
  let count = 0;
  for (const [, block] of readFileSync(page, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)) {
    if (!/^on:/m.test(block) || !/^jobs:/m.test(block)) continue;
    const file = join(folder, `${page.replaceAll(/\W/g, '-')}-${++count}.yml`);
    writeFileSync(file, block);
    console.log(file);
  }
}
