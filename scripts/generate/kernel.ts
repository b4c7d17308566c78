import { dirname, join } from 'node:path';
import asc from 'assemblyscript/asc';

/** What is compiled to WebAssembly, each into `kernel.wasm.ts` beside its folder. */
export const kernels = [
  'src/data/kernel/scan.ts',
  'src/data/json/kernel/lines.ts',
  'src/data/parquet/kernel/pages.ts',
  'src/count/kernel/kernel.ts',
  'src/statistics/kernel/kernel.ts',
];

/** Where the module is kept that is made of a kernel. */
export const moduleOf = (kernel: string) => join(dirname(dirname(kernel)), 'kernel.wasm.ts');

/** The text of that module: the kernel's AssemblyScript, compiled. */
export async function kernelModule(root: string, kernel: string): Promise<string> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      kernel,
      ...[
        '--baseDir',
        root,
        '--outFile',
        'kernel.wasm',
        '--runtime',
        'stub',
        '--enable',
        'simd',
        '--noAssert',
        '-O3',
      ],
    ],
    {
      writeFile: (_, contents) => {
        wasm = contents as Uint8Array;
      },
    },
  );
  if (error || !wasm) throw new Error(`${kernel} does not compile: ${stderr.toString()}`, { cause: error });
  return `// Made from ${dirname(kernel)} by npm run generate.
export const kernel =
  '${Buffer.from(wasm).toString('base64')}';
`;
}
