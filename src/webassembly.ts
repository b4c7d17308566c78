import { orMemoryRanOut } from './refusal.ts';

// Neither ES nor Node's types know it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports?: Imports) => { exports: unknown };
};

/** What JavaScript lets a kernel call. */
type Imports = Record<string, Record<string, (x: number) => number>>;

/** A number that a kernel lets JavaScript see. */
export interface Global {
  readonly value: number;
}

export interface Memory {
  /** Another one whenever the memory has grown. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const PAGE = 1 << 16;

/** What begins a kernel: each time with a memory of its own. `module` is compiled once a thread, when it is needed. */
export function kernelOf<Exports>(module: string, imports: Imports = {}): () => Exports {
  let compiled: object | undefined;
  return () => {
    compiled ??= new WebAssembly.Module(Buffer.from(module, 'base64'));
    return new WebAssembly.Instance(compiled, imports).exports as Exports;
  };
}

/** Makes the memory hold so many bytes. Refuses the sets where the machine does not give them. */
export function enlarge(memory: Memory, bytes: number): void {
  const lacking = bytes - memory.buffer.byteLength;
  if (lacking <= 0) return;
  orMemoryRanOut(() => memory.grow(Math.ceil(lacking / PAGE)));
}
