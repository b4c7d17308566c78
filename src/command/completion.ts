import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import type { Command } from './command.ts';

/** A command as a shell completes it. */
export interface Completed {
  name: string;
  summary: string;
  /** `--plan`, `--json` … */
  flags: string[];
}

export const command: Command = {
  usage: 'greenlight completion bash|zsh|fish',
  help: `Prints a script that teaches a shell the commands and their flags. Put it where the shell reads it at its start:

  bash   eval "$(greenlight completion bash)"        in ~/.bashrc
  zsh    eval "$(greenlight completion zsh)"         in ~/.zshrc, after compinit
  fish   greenlight completion fish | source         in ~/.config/fish/config.fish

Example:
  greenlight completion bash`,
  words: true,
  options: {},
  async run({ words }, terminal) {
    const [shell, stray] = words;
    const script = shell !== undefined && Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (script === undefined || stray !== undefined)
      throw new Refusal(
        `"${escapeTerminal(words.join(' '), 100)}" is no shell. It is one of ${Object.keys(shells).join(', ')}.`,
      );
    const { completed } = await import('./commands.ts');
    terminal.out(script(await completed()));
    return 0;
  },
};

/** The script for each shell. Names of commands and flags are letters and hyphens, so nothing needs quotes. */
const shells: Record<string, (commands: Completed[]) => string> = { bash, zsh, fish };

function bash(commands: Completed[]): string {
  const cases = commands.map(
    ({ name, flags }) => `    ${name}) flags="${[...flags, '--help'].join(' ')}" ;;`,
  );
  return `_greenlight() {
  local word=\${COMP_WORDS[COMP_CWORD]} flags
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    *) return ;;
  esac
  # Other words are files, which the shell completes by itself.
  case $word in -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;; esac
}
complete -o default -F _greenlight greenlight
`;
}

function zsh(commands: Completed[]): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;
}

function fish(commands: Completed[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, summary, flags }) => [
    `complete -c greenlight -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...[...flags, '--help'].map(
      (flag) => `complete -c greenlight -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
