// A process that adds reviews to a history folder until it is killed: node folder-writer.ts <folder> <name>. Says each day it wrote.
import { folderHistory } from '../../src/history/folder-store.ts';
import { recordAt } from './record.ts';

const [, , folder, name] = process.argv;
const history = folderHistory(folder!);
// A large record takes longer to write than a page of memory holds.
const about = 'x'.repeat(200_000);
for (let day = 0; day < 360; day++) {
  await history.append(recordAt(day, name!, { about }));
  process.stdout.write(`${name} ${day}\n`);
}
