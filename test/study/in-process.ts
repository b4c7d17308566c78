import { parseArgs } from 'node:util';
import { command } from '../../src/command/retrain.ts';

/** Runs `greenlight retrain` in this process. */
export async function retrain(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    color: false,
    width: 100,
    interactive: false,
  };
  const { values } = parseArgs({ args: words, options: command.options });
  const status = await command.run({ flags: values, words: [] }, terminal);
  return { status, out, err };
}
