export const id=1949;export const ids=[1949];export const modules={71949:((e,t,n)=>{n.r(t),n.d(t,{command:()=>a});var r=n(14977),i=n(24502);let a={usage:`greenlight completion bash|zsh|fish`,help:`Prints a script that teaches a shell the commands and their flags. Put it where the shell reads it at its start:

  bash   eval "$(greenlight completion bash)"        in ~/.bashrc
  zsh    eval "$(greenlight completion zsh)"         in ~/.zshrc, after compinit
  fish   greenlight completion fish | source         in ~/.config/fish/config.fish

Example:
  greenlight completion bash`,words:!0,options:{},async run({words:e},t){let[a,s]=e,c=a!==void 0&&Object.hasOwn(o,a)?o[a]:void 0;if(c===void 0||s!==void 0)throw new r.P_(`"${(0,i.en)(e.join(` `),100)}" is no shell. It is one of ${Object.keys(o).join(`, `)}.`);let{completed:l}=await Promise.resolve().then(n.bind(n,85357));return t.out(c(await l())),0}},o={bash,zsh,fish};function bash(e){let t=e.map(({name:e,flags:t})=>`    ${e}) flags="${[...t,`--help`].join(` `)}" ;;`);return`_greenlight() {
  local word=\${COMP_WORDS[COMP_CWORD]} flags
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${e.map(({name:e})=>e).join(` `)} --help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${t.join(`
`)}
    *) return ;;
  esac
  # Other words are files, which the shell completes by itself.
  case $word in -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;; esac
}
complete -o default -F _greenlight greenlight
`}function zsh(e){return`autoload -U +X bashcompinit && bashcompinit\n${bash(e)}`}function fish(e){let quoted=e=>`'${e.replace(/['\\]/g,`\\$&`)}'`;return`${e.flatMap(({name:e,summary:t,flags:n})=>[`complete -c greenlight -n __fish_use_subcommand -f -a ${e} -d ${quoted(t)}`,...[...n,`--help`].map(t=>`complete -c greenlight -n '__fish_seen_subcommand_from ${e}' -l ${t.slice(2)}`)]).join(`
`)}\n`}})};