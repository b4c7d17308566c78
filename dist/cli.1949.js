export const id=1949;export const ids=[1949];export const modules={71949:((n,e,s)=>{s.r(e);s.d(e,{command:()=>i});var t=s(14977);var o=s(24502);const i={
usage:"greenlight completion bash|zsh|fish",
help:'Prints a script that teaches a shell the commands and their flags. Put it where the shell reads it at its start:\n\n  bash   eval "$(greenlight completion bash)"        in ~/.bashrc\n  zsh    eval "$(greenlight completion zsh)"         in ~/.zshrc, after compinit\n  fish   greenlight completion fish | source         in ~/.config/fish/config.fish\n\nExample:\n  greenlight completion bash',
words:true,options:{},async run({words:n},e){const[i,h]=n;const r=i!==void 0&&Object.hasOwn(a,i)?a[i]:void 0;if(r===void 0||h!==void 0)throw new t.P_(`"${(0,
o.en)(n.join(" "),100)}" is no shell. It is one of ${Object.keys(a).join(", ")}.`);const{completed:c}=await Promise.resolve().then(s.bind(s,85357))
;e.out(r(await c()));return 0}};const a={bash:bash,zsh:zsh,fish:fish};function bash(n){
const e=n.map(({name:n,flags:e})=>`    ${n}) flags="${[...e,"--help"].join(" ")}" ;;`)
;return`_greenlight() {\n  local word=\${COMP_WORDS[COMP_CWORD]} flags\n  COMPREPLY=()\n  if [ "$COMP_CWORD" -eq 1 ]; then\n    COMPREPLY=($(compgen -W "${n.map(({name:n})=>n).join(" ")} --help --version" -- "$word"))\n    return\n  fi\n  case \${COMP_WORDS[1]} in\n${e.join("\n")}\n    *) return ;;\n  esac\n  # Other words are files, which the shell completes by itself.\n  case $word in -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;; esac\n}\ncomplete -o default -F _greenlight greenlight\n`
}function zsh(n){return`autoload -U +X bashcompinit && bashcompinit\n${bash(n)}`}function fish(n){const quoted=n=>`'${n.replace(/['\\]/g,"\\$&")}'`
;const e=n.flatMap(({name:n,summary:e,flags:s})=>[`complete -c greenlight -n __fish_use_subcommand -f -a ${n} -d ${quoted(e)}`,...[...s,"--help"].map(e=>`complete -c greenlight -n '__fish_seen_subcommand_from ${n}' -l ${e.slice(2)}`)])
;return`${e.join("\n")}\n`}})};