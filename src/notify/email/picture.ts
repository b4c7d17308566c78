import { crc32, deflateSync } from 'node:zlib';
import type { Status } from '../alert.ts';

/** Side of the picture in pixels; it is shown at half of that. */
const side = 96;
/** Points within a pixel, in each direction, that are looked at for smooth edges. */
const fine = 4;

type Colour = readonly [number, number, number];

const colours: Record<Status, Colour> = {
  GREEN: [10, 104, 72],
  AMBER: [176, 112, 0],
  RED: [165, 29, 23],
  ERROR: [85, 92, 101],
};

/** Whether a point of the unit square is in the shape of a level, the same as in the report: so that no colour is needed to tell it. */
const shapes: Record<Status, (x: number, y: number) => boolean> = {
  GREEN: (x, y) => Math.hypot(x - 0.5, y - 0.5) <= 0.42,
  AMBER: (x, y) => y <= 0.88 && y >= 0.1 && Math.abs(x - 0.5) <= (0.45 * (y - 0.1)) / 0.78,
  RED: (x, y) => Math.abs(x - 0.5) <= 0.38 && Math.abs(y - 0.5) <= 0.38,
  ERROR: (x, y) => {
    const distance = Math.hypot(x - 0.5, y - 0.5);
    return distance <= 0.42 && (distance >= 0.3 || Math.abs(x + y - 1) <= 0.09);
  },
};

/** The shape of a level as a PNG (https://www.w3.org/TR/png-3/), for mail programs, which show no SVG. */
export function picture(status: Status): Buffer {
  const [red, green, blue] = colours[status];
  const rows = Array.from({ length: side }, (_, y) => {
    const row = Buffer.alloc(1 + 4 * side);
    for (let x = 0; x < side; x++) row.set([red, green, blue, cover(status, x, y)], 1 + 4 * x);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits a channel, colour with transparency.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How much of a pixel is in the shape, 0 to 255. */
function cover(status: Status, x: number, y: number): number {
  let inside = 0;
  for (let i = 0; i < fine; i++)
    for (let j = 0; j < fine; j++)
      if (shapes[status]((x + (i + 0.5) / fine) / side, (y + (j + 0.5) / fine) / side)) inside += 1;
  return Math.round((255 * inside) / fine ** 2);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
