import { expect, it } from 'vitest';
import { Refusal } from '../src/refusal.ts';
import { enlarge } from '../src/webassembly.ts';

it('memory that the machine does not give is a refusal that says what to do', () => {
  // More than the 4 GB that a kernel can have at all.
  const memory = new (globalThis as never as Engine).WebAssembly.Memory({ initial: 1 });
  enlarge(memory, 200_000);
  expect(memory.buffer.byteLength).toBeGreaterThanOrEqual(200_000);
  expect(() => enlarge(memory, 2 ** 33)).toThrow(Refusal);
  expect(() => enlarge(memory, 2 ** 33)).toThrow(/do not fit into memory. List only the features/);
});

interface Engine {
  WebAssembly: { Memory: new (size: { initial: number }) => Parameters<typeof enlarge>[0] };
}
