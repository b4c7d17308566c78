import { expect, it } from 'vitest';
import { drawTable } from '../../scripts/dirty-tables/draw.ts';
import { kinds } from '../../scripts/dirty-tables/kinds.ts';
import { newFolder } from '../folder.ts';

const folder = newFolder();

it('of dirty tables, each has the verdict of the clean one, or another that is not GREEN and says why', async () => {
  for (let seed = 5000; seed < 5000 + 2 * kinds.length; seed++) {
    const { answer, about } = await drawTable(seed, folder);
    expect(answer, about).not.toBe('wrong');
  }
});
