// Reads the bytes of the files named, and does nothing with them.
import { closeSync, openSync, readSync } from 'node:fs';

const buffer = Buffer.allocUnsafe(1 << 20);
let total = 0;
for (const file of process.argv.slice(2)) {
  const handle = openSync(file, 'r');
  for (let read = 1; read > 0; total += read) read = readSync(handle, buffer);
  closeSync(handle);
}
console.log(JSON.stringify({ bytes: total }));
