#!/usr/bin/env node
import{createRequire as e}from"module";var r={42613:(r=>{r.exports=e(import.meta.url)("assert")}),20181:(r=>{r.exports=e(import.meta.url)("buffer")}),76982:(r=>{
r.exports=e(import.meta.url)("crypto")}),72250:(r=>{r.exports=e(import.meta.url)("dns")}),24434:(r=>{r.exports=e(import.meta.url)("events")}),79896:(r=>{
r.exports=e(import.meta.url)("fs")}),58611:(r=>{r.exports=e(import.meta.url)("http")}),85675:(r=>{r.exports=e(import.meta.url)("http2")}),65692:(r=>{
r.exports=e(import.meta.url)("https")}),73339:(r=>{r.exports=e(import.meta.url)("module")}),69278:(r=>{r.exports=e(import.meta.url)("net")}),34589:(r=>{
r.exports=e(import.meta.url)("node:assert")}),16698:(r=>{r.exports=e(import.meta.url)("node:async_hooks")}),4573:(r=>{r.exports=e(import.meta.url)("node:buffer")}),
31421:(r=>{r.exports=e(import.meta.url)("node:child_process")}),37540:(r=>{r.exports=e(import.meta.url)("node:console")}),77598:(r=>{
r.exports=e(import.meta.url)("node:crypto")}),53053:(r=>{r.exports=e(import.meta.url)("node:diagnostics_channel")}),40610:(r=>{
r.exports=e(import.meta.url)("node:dns")}),78474:(r=>{r.exports=e(import.meta.url)("node:events")}),73024:(r=>{r.exports=e(import.meta.url)("node:fs")}),51455:(r=>{
r.exports=e(import.meta.url)("node:fs/promises")}),37067:(r=>{r.exports=e(import.meta.url)("node:http")}),32467:(r=>{r.exports=e(import.meta.url)("node:http2")}),
44708:(r=>{r.exports=e(import.meta.url)("node:https")}),98995:(r=>{r.exports=e(import.meta.url)("node:module")}),77030:(r=>{r.exports=e(import.meta.url)("node:net")
}),48161:(r=>{r.exports=e(import.meta.url)("node:os")}),76760:(r=>{r.exports=e(import.meta.url)("node:path")}),643:(r=>{
r.exports=e(import.meta.url)("node:perf_hooks")}),41792:(r=>{r.exports=e(import.meta.url)("node:querystring")}),26848:(r=>{
r.exports=e(import.meta.url)("node:readline/promises")}),57075:(r=>{r.exports=e(import.meta.url)("node:stream")}),58500:(r=>{
r.exports=e(import.meta.url)("node:timers/promises")}),41692:(r=>{r.exports=e(import.meta.url)("node:tls")}),73136:(r=>{r.exports=e(import.meta.url)("node:url")}),
57975:(r=>{r.exports=e(import.meta.url)("node:util")}),73429:(r=>{r.exports=e(import.meta.url)("node:util/types")}),75919:(r=>{
r.exports=e(import.meta.url)("node:worker_threads")}),38522:(r=>{r.exports=e(import.meta.url)("node:zlib")}),70857:(r=>{r.exports=e(import.meta.url)("os")}),
16928:(r=>{r.exports=e(import.meta.url)("path")}),932:(r=>{r.exports=e(import.meta.url)("process")}),2203:(r=>{r.exports=e(import.meta.url)("stream")}),13193:(r=>{
r.exports=e(import.meta.url)("string_decoder")}),64756:(r=>{r.exports=e(import.meta.url)("tls")}),87016:(r=>{r.exports=e(import.meta.url)("url")}),39023:(r=>{
r.exports=e(import.meta.url)("util")}),43106:(r=>{r.exports=e(import.meta.url)("zlib")}),45035:((e,r,t)=>{t.a(e,async(e,r)=>{try{var o=t(57975);var n=t(85357)
;var a=t(4263);var s=t(14977);var i=t(24502);var c=t(17443);var p=t(28009);const l={out:e=>void process.stdout.write(e),err:e=>void process.stderr.write(e),
color:Boolean(process.stdout.isTTY)&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:process.stdout.columns??100,
interactive:Boolean(process.stderr.isTTY)&&!process.env.CI};async function main(e){const[r,...t]=e;if(r==="--version"||r==="-v"){l.out(`${p.r}\n`);return 0}
if(r===void 0||r==="--help"||r==="-h"||r==="help"){l.out(overview());return r===void 0?2:0}const o=Object.hasOwn(n.P,r)?n.P[r]:void 0
;if(!o)throw unknown("command",r,Object.keys(n.P),"greenlight --help");const{command:a}=await o.load();if(t.includes("--help")||t.includes("-h")){
l.out(`${o.summary}\n\nUsage: ${a.usage}\n\n${a.help}\n`);return 0}await(a.withdraw?.(valuesOf("out",a,t)));const i=parse(r,a,t);const[c]=a.words?[]:i.words
;if(c!==void 0)throw new s.P_(`"${c}" belongs to no flag. "greenlight ${r} --help" shows the flags.`);return await a.run(i,l)}function valuesOf(e,r,t){
const o=Object.keys(r.options);return t.flatMap((r,n)=>{const[,a,s]=/^--([^=]+)(?:=(.*))?$/s.exec(r)??[];if(a===void 0)return[];const i=o.includes(a)?a:(0,
c.p)(a,o);const p=s??t[n+1];return i!==e||p===void 0||p===""||p.startsWith("--")?[]:[p]})}function parse(e,r,t){const n=`greenlight ${e} --help`
;for(const e of t){const t=/^--(?:no-)?([^=]+)/.exec(e)?.[1];if(e==="--")break
;if(t!==void 0&&!Object.hasOwn(r.options,t))throw unknown("flag",`--${t}`,Object.keys(r.options).map(e=>`--${e}`),n)}try{const{values:e,positionals:n}=(0,
o.parseArgs)({args:t,options:r.options,allowPositionals:true});return{flags:e,words:n}}catch(e){const r=e instanceof Error?e.message.split("\n")[0]:String(e)
;throw new s.P_(`${r} "${n}" shows the flags.`)}}function unknown(e,r,t,o){const n=(0,c.p)(r,t)
;return new s.P_(`unknown ${e} "${r}".${n?` Did you mean "${n}"?`:""} "${o}" lists them.`)}function overview(){
const e=Math.max(...Object.keys(n.P).map(e=>e.length));const r=Object.entries(n.P).map(([r,{summary:t}])=>`  ${r.padEnd(e)}  ${t}`)
;return["greenlight: a quality gate for machine-learning models.","",...r,"",'"greenlight COMMAND --help" explains one of them.',""].join("\n")}
process.stdout.on("error",()=>process.exit(1));await run();async function run(){try{const e=await main(process.argv.slice(2));process.exitCode=e!==0||(0,
a.V)()?e:1}catch(e){process.exitCode=2;const r=e instanceof Error?e.message:String(e);const t=r.split("\n").map(e=>(0,i.en)(e))
;l.err(`greenlight: ${t.join("\n")}\n`);if(!(e instanceof s.P_)){l.err("This is a fault of Greenlight itself; please report it. No verdict was given.\n")
;process.env.GREENLIGHT_DEBUG&&e instanceof Error&&l.err(`${e.stack}\n`)}}}r()}catch(u){r(u)}},1)}),85357:((e,r,t)=>{t.d(r,{P:()=>o,completed:()=>completed})
;const o={init:{summary:"Draft a plan from the set that the model was accepted on, made to be discussed.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(5521),t.e(3792),t.e(479),t.e(9805),t.e(6179),t.e(3771),t.e(4068),t.e(7931),t.e(9677),t.e(6597),t.e(2454)]).then(t.bind(t,62152))
},check:{summary:"Judge a candidate evaluation set against a plan: GREEN, AMBER or RED.",load:()=>Promise.all([t.e(415),t.e(6846)]).then(t.bind(t,76846))},
fetch:{summary:"Ask Prometheus, or what speaks like it, for the measures of the service.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(479),t.e(1219)]).then(t.bind(t,200))},rows:{
summary:"Print the rows behind a finding: by condition, by time, the wrong ones.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(3792),t.e(479),t.e(9805),t.e(6179),t.e(9642)]).then(t.bind(t,79642))},validate:{
summary:"Say whether a plan can do its job: false alarms, what it can find, cases it needs.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(5521),t.e(3792),t.e(479),t.e(1851),t.e(9805),t.e(6179),t.e(3771),t.e(4068),t.e(20),t.e(8889),t.e(7931),t.e(9677),t.e(6597),t.e(7125),t.e(415),t.e(7699)]).then(t.bind(t,77699))
},explain:{summary:"Explain a plan in plain English, for people who do not read YAML.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(479),t.e(8204)]).then(t.bind(t,18204))},backtest:{
summary:"Show what a plan would have said in every period of the past.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(5521),t.e(3792),t.e(479),t.e(1851),t.e(9805),t.e(6179),t.e(3771),t.e(4068),t.e(20),t.e(8889),t.e(7931),t.e(9677),t.e(6597),t.e(7125),t.e(415),t.e(9294)]).then(t.bind(t,9294))
},dashboard:{summary:"Draw the page of all plans of a history: newest levels, trends, what to do.",
load:()=>Promise.all([t.e(20),t.e(9781)]).then(t.bind(t,74756))},export:{summary:"Write the history as one tidy table, for notebooks and dashboards.",
load:()=>t.e(4096).then(t.bind(t,84096))},remind:{summary:"Ask again where nothing has happened: remind owners, escalate missed deadlines.",
load:()=>t.e(4874).then(t.bind(t,64874))},verify:{summary:"At the door: whether this very model was GREEN, by this plan, and who signed so.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(3792),t.e(479),t.e(1851),t.e(20),t.e(8889),t.e(6282),t.e(8566)]).then(t.bind(t,13958))},canary:{
summary:"Promote, hold or roll back a canary on a new batch of both logs.",
load:()=>Promise.all([t.e(8395),t.e(8815),t.e(5521),t.e(3792),t.e(479),t.e(9805),t.e(6179),t.e(3771),t.e(9677),t.e(3445)]).then(t.bind(t,37844))},completion:{
summary:"Teach bash, zsh or fish the commands and their flags.",load:()=>t.e(1949).then(t.bind(t,71949))}};async function completed(){
return Promise.all(Object.entries(o).map(async([e,{summary:r,load:t}])=>{const{options:o}=(await t()).command;return{name:e,summary:r,
flags:Object.keys(o).map(e=>`--${e}`)}}))}}),4263:((e,r,t)=>{t.d(r,{V:()=>isHeard});var o=t(73024);function isHeard(){if(process.platform!=="linux")return true
;try{if((0,o.fstatSync)(1).rdev!==(0,o.statSync)("/dev/null").rdev||!isReadWrite("self"))return true;const e=String(process.ppid);const r=(0,
o.readFileSync)(`/proc/${e}/comm`,"utf8").trim();if(!/^(?:ba|da|a|z|k|mk|fi)?sh$|^busybox$/.test(r))return true;const t=`/proc/${e}/fd/1`;return isLink(t)&&(0,
o.readlinkSync)(t)==="/dev/null"&&isReadWrite(e)}catch{return true}}function isLink(e){return(0,o.lstatSync)(e,{throwIfNoEntry:false})!==void 0}
function isReadWrite(e){const r=/^flags:\s*([0-7]+)$/m.exec((0,o.readFileSync)(`/proc/${e}/fdinfo/1`,"utf8"))?.[1]
;return r!==void 0&&(Number.parseInt(r,8)&3)===2}}),14977:((e,r,t)=>{t.d(r,{P_:()=>Refusal,Pj:()=>memoryRanOut,_I:()=>orMemoryRanOut})
;class Refusal extends Error{name="Refusal"}function memoryRanOut(){
return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}function orMemoryRanOut(e){try{
return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}}),24502:((e,r,t)=>{t.d(r,{Ah:()=>escapeLog,D9:()=>markdownCode,FV:()=>escapeMarkdown,
Jj:()=>cut,ZD:()=>escapeHtml,en:()=>escapeTerminal,p0:()=>markdownFence,rn:()=>inertCommands});function escapeHtml(e,r=1/0){
return visible(cut(e,r),"\t\n").replace(/[&<>"'`]/g,e=>`&#${e.charCodeAt(0)};`)}function escapeMarkdown(e,r=1/0){
return flat(cut(e,r)).replace(/www(?=\.)/gi,"$&​").replace(/gh-(?=\d)/gi,"$&​").replace(/:(?=:|\/\/|[\w+-]+:)/g,":​").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[&<>`*~|[\]\\#@$]/gu,inMarkdown).replace(/^([-+=])/,e=>entity(e)).replace(/^(\d+)([.)])/,(e,r,t)=>r+entity(t))
}function markdownCode(e,r=1/0){return`<code>${escapeMarkdown(e,r)}</code>`}function markdownFence(e,r=""){const t=e.match(/`+/g)??[]
;const o="`".repeat(Math.max(3,...t.map(e=>e.length+1)));return`${o}${r}\n${visible(e.replace(/\r\n?/g,"\n"),"\t\n")}\n${o}`}function escapeTerminal(e,r=1/0){
return flat(cut(e,r))}function escapeLog(e,r=1/0){return inertCommands(visible(cut(e,r).replace(/\r\n?/g,"\n"),"\t\n"))}function inertCommands(e){
return e.replace(/^(\s*):(?=:)/gm,"$1: ").replace(/##(?=\[)/g,"## ")}function cut(e,r){if(e.length<=r)return e
;const t=Array.from(e.length>2*r+2?e.slice(0,2*r+2):e);return t.length<=r?e:`${t.slice(0,Math.max(0,r-1)).join("")}…`}function visible(e,r=""){
if(/^[ -~]*$/.test(e))return e
;return e.replace(/(?![\u{FE0E}\u{FE0F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}]/gu,e=>r.includes(e)?e:`⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`)
}function flat(e){return visible(e.replace(/\r\n?|[\n\t]/g," "))}function inMarkdown(e){if(e==="$")return"<span>$</span>"
;return e==="@"||e==="#"?`${entity(e)}​`:entity(e)}function entity(e){return`&#${e.charCodeAt(0)};`}}),17443:((e,r,t)=>{t.d(r,{p:()=>nearest})
;function nearest(e,r){if(e.length>60)return null;const t=e.toLowerCase();let o=null;let n=1/0;for(const a of r){const r=editDistance(t,a.toLowerCase())
;if(r<n&&r<=Math.max(1,Math.floor(Math.max(e.length,a.length)/3))){o=a;n=r}}return o}function editDistance(e,r){let t=[];let o=Array.from({length:r.length+1
},(e,r)=>r);for(let n=1;n<=e.length;n++){const a=[n];for(let s=1;s<=r.length;s++){const i=e[n-1]===r[s-1];let c=Math.min(o[s]+1,a[s-1]+1,o[s-1]+(i?0:1))
;n>1&&s>1&&e[n-1]===r[s-2]&&e[n-2]===r[s-1]&&(c=Math.min(c,t[s-2]+1));a.push(c)}t=o;o=a}return o[r.length]}}),28009:((e,r,t)=>{t.d(r,{r:()=>o});const o="0.1.0"})}
;var t={};function __nccwpck_require__(e){var o=t[e];if(o!==void 0)return o.exports;var n=t[e]={exports:{}};var a=true;try{
r[e].call(n.exports,n,n.exports,__nccwpck_require__);a=false}finally{a&&delete t[e]}return n.exports}__nccwpck_require__.m=r
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
;var r=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var t=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
;var resolveQueue=e=>{if(e&&e.d<1){e.d=1;e.forEach(e=>e.r--);e.forEach(e=>e.r--?e.r++:e())}};var wrapDeps=o=>o.map(o=>{if(o!==null&&typeof o==="object"){
if(o[e])return o;if(o.then){var n=[];n.d=0;o.then(e=>{a[r]=e;resolveQueue(n)},e=>{a[t]=e;resolveQueue(n)});var a={};a[e]=e=>e(n);return a}}var s={};s[e]=e=>{}
;s[r]=o;return s});__nccwpck_require__.a=(o,n,a)=>{var s;a&&((s=[]).d=-1);var i=new Set;var c=o.exports;var p;var l;var u;var m=new Promise((e,r)=>{u=r;l=e})
;m[r]=c;m[e]=e=>(s&&e(s),i.forEach(e),m["catch"](e=>{}));o.exports=m;n(o=>{p=wrapDeps(o);var n;var getResult=()=>p.map(e=>{if(e[t])throw e[t];return e[r]})
;var a=new Promise(r=>{n=()=>r(getResult);n.r=0;var fnQueue=e=>e!==s&&!i.has(e)&&(i.add(e),e&&!e.d&&(n.r++,e.push(n)));p.map(r=>r[e](fnQueue))})
;return n.r?a:getResult()},e=>(e?u(m[t]=e):l(c),resolveQueue(s)));s&&s.d<0&&(s.d=0)}})();(()=>{
var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r;__nccwpck_require__.t=function(t,o){o&1&&(t=this(t));if(o&8)return t
;if(typeof t==="object"&&t){if(o&4&&t.__esModule)return t;if(o&16&&typeof t.then==="function")return t}var n=Object.create(null);__nccwpck_require__.r(n)
;var a={};r=r||[null,e({}),e([]),e(e)];for(var s=o&2&&t;typeof s=="object"&&!~r.indexOf(s);s=e(s))Object.getOwnPropertyNames(s).forEach(e=>a[e]=()=>t[e])
;a["default"]=()=>t;__nccwpck_require__.d(n,a);return n}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var t in r)__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t)&&Object.defineProperty(e,t,{enumerable:true,get:r[t]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r);return r},[]))})()
;(()=>{__nccwpck_require__.u=e=>"cli."+e+".js"})();(()=>{__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:0};var installChunk=r=>{var{ids:t,modules:o,runtime:n}=r;var a,s,i=0
;for(a in o)__nccwpck_require__.o(o,a)&&(__nccwpck_require__.m[a]=o[a]);n&&n(__nccwpck_require__);for(;i<t.length;i++){s=t[i]
;__nccwpck_require__.o(e,s)&&e[s]&&e[s][0]();e[t[i]]=0}};__nccwpck_require__.f.j=(r,t)=>{var o=__nccwpck_require__.o(e,r)?e[r]:void 0
;if(o!==0)if(o)t.push(o[1]);else{var n=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{e[r]!==0&&(e[r]=void 0);throw t})
;n=Promise.race([n,new Promise(t=>o=e[r]=[t])]);t.push(o[1]=n)}}})();var o=__nccwpck_require__(45035);o=await o;