import { act } from '../../src/publish/act.ts';

export interface Heard {
  exit: number;
  outputs: Record<string, string>;
  /** What was not published and why; the log's other warnings are findings. */
  advice: string[];
}

/** Runs the action in this process, where many can run side by side. */
export async function actHere(
  variables: Record<string, string>,
  inputs: Record<string, string>,
): Promise<Heard> {
  const outputs: Record<string, string> = {};
  const advice: string[] = [];
  const given = Object.entries({ 'read-from': process.env.GREENLIGHT_TEST_FOLDERS!, ...inputs }).map(
    ([name, text]) => [`INPUT_${name.toUpperCase()}`, text],
  );
  const ignore = () => {};
  const exit = await act({ ...variables, ...Object.fromEntries(given) }, new Date('2026-06-01T10:00:00Z'), {
    setOutput: (name, value) => {
      outputs[name] = String(value);
    },
    warning: (text) => void (String(text).startsWith('The ') && advice.push(String(text))),
    info: ignore,
    notice: ignore,
    error: ignore,
  });
  return { exit, outputs, advice };
}
