#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import type { Command, Terminal } from './command/command.ts';
import { commands } from './command/commands.ts';
import { isHeard } from './command/heard.ts';
import { Refusal } from './refusal.ts';
import { escapeLog } from './text/escape.ts';
import { nearest } from './text/nearest.ts';
import { version } from './version.ts';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: process.stdout.columns ?? 100,
  interactive: Boolean(process.stderr.isTTY) && !process.env.CI,
};

/** Runs one command; returns the exit status: 0 and 1 by its answer, 2 when there could be none. */
async function main(words: string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview());
    return name === undefined ? 2 : 0;
  }
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!listed) throw unknown('command', name, Object.keys(commands), 'greenlight --help');
  const { command } = await listed.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`${listed.summary}\n\nUsage: ${command.usage}\n\n${command.help}\n`);
    return 0;
  }
  await command.withdraw?.(valuesOf('out', command, rest));
  const parsed = parse(name, command, rest);
  const [stray] = command.words ? [] : parsed.words;
  if (stray !== undefined) {
    throw new Refusal(`"${stray}" belongs to no flag. "greenlight ${name} --help" shows the flags.`);
  }
  return await command.run(parsed, terminal);
}

/** What a flag, or a word that is nearly it, was given, however wrong the other words may be. */
function valuesOf(wanted: string, command: Command, words: string[]): string[] {
  const flags = Object.keys(command.options);
  return words.flatMap((word, i) => {
    const [, flag, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag === undefined) return [];
    const meant = flags.includes(flag) ? flag : nearest(flag, flags);
    const given = value ?? words[i + 1];
    return meant === wanted && given !== undefined && given !== '' && !given.startsWith('--') ? [given] : [];
  });
}

function parse(name: string, command: Command, words: string[]) {
  const help = `greenlight ${name} --help`;
  for (const word of words) {
    const flag = /^--(?:no-)?([^=]+)/.exec(word)?.[1];
    if (word === '--') break;
    if (flag !== undefined && !Object.hasOwn(command.options, flag)) {
      throw unknown(
        'flag',
        `--${flag}`,
        Object.keys(command.options).map((option) => `--${option}`),
        help,
      );
    }
  }
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: command.options,
      allowPositionals: true,
    });
    return { flags: values, words: positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new Refusal(`${reason} "${help}" shows the flags.`);
  }
}

function unknown(what: string, word: string, known: string[], help: string): Refusal {
  const near = nearest(word, known);
  return new Refusal(
    `unknown ${what} "${word}".${near ? ` Did you mean "${near}"?` : ''} "${help}" lists them.`,
  );
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'greenlight: a quality gate for machine-learning models.',
    '',
    ...list,
    '',
    '"greenlight COMMAND --help" explains one of them.',
    '',
  ].join('\n');
}

// A reader that stops early ("| head") is no fault; but no answer was heard, so this is no 0 either.
process.stdout.on('error', () => process.exit(1));

// The thread that judges the windows of a stream runs this program too.
if (isMainThread) await run();
else (await import('./watch/judging-thread.ts')).judgeWhatComes();

async function run(): Promise<void> {
  try {
    const status = await main(process.argv.slice(2));
    process.exitCode = status === 0 && !isHeard() ? 1 : status;
  } catch (error) {
    process.exitCode = 2;
    const message = error instanceof Error ? error.message : String(error);
    // It may quote the name of a file, and what runs in a job must not give the runner a command.
    terminal.err(`greenlight: ${escapeLog(message)}\n`);
    if (!(error instanceof Refusal)) {
      terminal.err('This is a fault of Greenlight itself; please report it. No verdict was given.\n');
      if (process.env.GREENLIGHT_DEBUG && error instanceof Error) terminal.err(`${error.stack}\n`);
    }
  }
}
