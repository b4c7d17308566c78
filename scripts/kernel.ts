import asc from 'assemblyscript/asc';

/** The text of src/data/kernel.wasm.ts: the AssemblyScript of src/data/kernel, compiled. */
export async function kernelModule(root: string): Promise<string> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      'src/data/kernel/scan.ts',
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
  if (error || !wasm)
    throw new Error(`src/data/kernel does not compile: ${stderr.toString()}`, { cause: error });
  return `// Made from src/data/kernel by npm run generate.
export const kernel =
  '${Buffer.from(wasm).toString('base64')}';
`;
}
