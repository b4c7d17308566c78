#!/usr/bin/env node
import{createRequire as e}from"module";var r={181:(r=>{r.exports=e(import.meta.url)("buffer")}),2250:(r=>{r.exports=e(import.meta.url)("dns")}),4434:(r=>{
r.exports=e(import.meta.url)("events")}),9896:(r=>{r.exports=e(import.meta.url)("fs")}),8611:(r=>{r.exports=e(import.meta.url)("http")}),8056:(r=>{
r.exports=e(import.meta.url)("http2")}),3339:(r=>{r.exports=e(import.meta.url)("module")}),9278:(r=>{r.exports=e(import.meta.url)("net")}),4573:(r=>{
r.exports=e(import.meta.url)("node:buffer")}),7598:(r=>{r.exports=e(import.meta.url)("node:crypto")}),3024:(r=>{r.exports=e(import.meta.url)("node:fs")}),1455:(r=>{
r.exports=e(import.meta.url)("node:fs/promises")}),8995:(r=>{r.exports=e(import.meta.url)("node:module")}),8161:(r=>{r.exports=e(import.meta.url)("node:os")}),
6760:(r=>{r.exports=e(import.meta.url)("node:path")}),6848:(r=>{r.exports=e(import.meta.url)("node:readline/promises")}),8500:(r=>{
r.exports=e(import.meta.url)("node:timers/promises")}),7975:(r=>{r.exports=e(import.meta.url)("node:util")}),5919:(r=>{
r.exports=e(import.meta.url)("node:worker_threads")}),8522:(r=>{r.exports=e(import.meta.url)("node:zlib")}),857:(r=>{r.exports=e(import.meta.url)("os")}),6928:(r=>{
r.exports=e(import.meta.url)("path")}),932:(r=>{r.exports=e(import.meta.url)("process")}),2203:(r=>{r.exports=e(import.meta.url)("stream")}),2375:(r=>{
r.exports=e(import.meta.url)("tls")}),7016:(r=>{r.exports=e(import.meta.url)("url")}),9023:(r=>{r.exports=e(import.meta.url)("util")}),3106:(r=>{
r.exports=e(import.meta.url)("zlib")}),5035:((e,r,t)=>{t.a(e,async(e,r)=>{try{var n=t(7975);var o=t(4263);var a=t(4977);var s=t(4502);var i=t(7443);var c=t(8009)
;const u={init:{summary:"Draft a plan from the set that the model was accepted on, made to be discussed.",
load:()=>Promise.all([t.e(395),t.e(815),t.e(521),t.e(196),t.e(676),t.e(345),t.e(276),t.e(68),t.e(931),t.e(677),t.e(503),t.e(504),t.e(909)]).then(t.bind(t,6706))
},check:{summary:"Judge a candidate evaluation set against a plan: GREEN, AMBER or RED.",load:()=>t.e(846).then(t.bind(t,6846))},rows:{
summary:"Print the rows behind a finding: by condition, by time, the wrong ones.",
load:()=>Promise.all([t.e(395),t.e(815),t.e(196),t.e(676),t.e(276),t.e(261)]).then(t.bind(t,9642))},validate:{
summary:"Say whether a plan can do its job: false alarms, what it can find, cases it needs.",
load:()=>Promise.all([t.e(395),t.e(815),t.e(521),t.e(196),t.e(676),t.e(345),t.e(276),t.e(68),t.e(931),t.e(677),t.e(489),t.e(503),t.e(20),t.e(427),t.e(504),t.e(415)]).then(t.bind(t,7226))
},explain:{summary:"Say a plan in plain English, for people who do not read YAML.",
load:()=>Promise.all([t.e(395),t.e(815),t.e(276),t.e(939)]).then(t.bind(t,8924))},backtest:{
summary:"Show what a plan would have said in every period of the past.",
load:()=>Promise.all([t.e(395),t.e(815),t.e(521),t.e(196),t.e(676),t.e(345),t.e(276),t.e(68),t.e(931),t.e(677),t.e(489),t.e(503),t.e(20),t.e(427),t.e(294)]).then(t.bind(t,9294))
},dashboard:{summary:"Draw the page of all plans of a history: newest levels, trends, what to do.",load:()=>Promise.all([t.e(20),t.e(150)]).then(t.bind(t,4756))
},export:{summary:"Write the history as one tidy table, for notebooks and dashboards.",load:()=>t.e(96).then(t.bind(t,4096))},canary:{
summary:"Promote, hold or roll back a canary on a new batch of both logs.",
load:()=>Promise.all([t.e(395),t.e(815),t.e(196),t.e(676),t.e(345),t.e(276),t.e(677),t.e(365)]).then(t.bind(t,3148))}};const p={
out:e=>void process.stdout.write(e),err:e=>void process.stderr.write(e),color:Boolean(process.stdout.isTTY)&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",
width:process.stdout.columns??100,interactive:Boolean(process.stderr.isTTY)&&!process.env.CI};async function main(e){const[r,...t]=e
;if(r==="--version"||r==="-v"){p.out(`${c.r}\n`);return 0}if(r===void 0||r==="--help"||r==="-h"||r==="help"){p.out(overview());return r===void 0?2:0}
const n=Object.hasOwn(u,r)?u[r]:void 0;if(!n)throw unknown("command",r,Object.keys(u),"greenlight --help");const{command:o}=await n.load()
;if(t.includes("--help")||t.includes("-h")){p.out(`${n.summary}\n\nUsage: ${o.usage}\n\n${o.help}\n`);return 0}await(o.withdraw?.(valuesOf("out",o,t)))
;const s=parse(r,o,t);const[i]=o.words?[]:s.words;if(i!==void 0)throw new a.P_(`"${i}" belongs to no flag. "greenlight ${r} --help" shows the flags.`)
;return await o.run(s,p)}function valuesOf(e,r,t){const n=Object.keys(r.options);return t.flatMap((r,o)=>{const[,a,s]=/^--([^=]+)(?:=(.*))?$/s.exec(r)??[]
;if(a===void 0)return[];const c=n.includes(a)?a:(0,i.p)(a,n);const u=s??t[o+1];return c!==e||u===void 0||u===""||u.startsWith("--")?[]:[u]})}
function parse(e,r,t){const o=`greenlight ${e} --help`;for(const e of t){const t=/^--(?:no-)?([^=]+)/.exec(e)?.[1];if(e==="--")break
;if(t!==void 0&&!Object.hasOwn(r.options,t))throw unknown("flag",`--${t}`,Object.keys(r.options).map(e=>`--${e}`),o)}try{const{values:e,positionals:o}=(0,
n.parseArgs)({args:t,options:r.options,allowPositionals:true});return{flags:e,words:o}}catch(e){const r=e instanceof Error?e.message.split("\n")[0]:String(e)
;throw new a.P_(`${r} "${o}" shows the flags.`)}}function unknown(e,r,t,n){const o=(0,i.p)(r,t)
;return new a.P_(`unknown ${e} "${r}".${o?` Did you mean "${o}"?`:""} "${n}" lists them.`)}function overview(){
const e=Math.max(...Object.keys(u).map(e=>e.length));const r=Object.entries(u).map(([r,{summary:t}])=>`  ${r.padEnd(e)}  ${t}`)
;return["greenlight: a quality gate for machine-learning models.","",...r,"",'"greenlight COMMAND --help" teaches one of them.',""].join("\n")}
process.stdout.on("error",()=>process.exit(1));await run();async function run(){try{const e=await main(process.argv.slice(2));process.exitCode=e!==0||(0,
o.V)()?e:1}catch(e){process.exitCode=2;const r=e instanceof Error?e.message:String(e);const t=r.split("\n").map(e=>(0,s.en)(e))
;p.err(`greenlight: ${t.join("\n")}\n`);if(!(e instanceof a.P_)){p.err("This is a fault of Greenlight itself; please report it. No verdict was given.\n")
;process.env.GREENLIGHT_DEBUG&&e instanceof Error&&p.err(`${e.stack}\n`)}}}r()}catch(l){r(l)}},1)}),4263:((e,r,t)=>{t.d(r,{V:()=>isHeard});var n=t(3024)
;function isHeard(){if(process.platform!=="linux")return true;try{if((0,n.fstatSync)(1).rdev!==(0,
n.statSync)("/dev/null").rdev||!isReadWrite("self"))return true;const e=String(process.ppid);const r=(0,n.readFileSync)(`/proc/${e}/comm`,"utf8").trim()
;if(!/^(?:ba|da|a|z|k|mk|fi)?sh$|^busybox$/.test(r))return true;const t=`/proc/${e}/fd/1`;return isLink(t)&&(0,n.readlinkSync)(t)==="/dev/null"&&isReadWrite(e)
}catch{return true}}function isLink(e){return(0,n.lstatSync)(e,{throwIfNoEntry:false})!==void 0}function isReadWrite(e){const r=/^flags:\s*([0-7]+)$/m.exec((0,
n.readFileSync)(`/proc/${e}/fdinfo/1`,"utf8"))?.[1];return r!==void 0&&(Number.parseInt(r,8)&3)===2}}),4977:((e,r,t)=>{t.d(r,{P_:()=>Refusal,Pj:()=>memoryRanOut,
_I:()=>orMemoryRanOut});class Refusal extends Error{name="Refusal"}function memoryRanOut(){
return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}function orMemoryRanOut(e){try{
return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}}),4502:((e,r,t)=>{t.d(r,{D9:()=>markdownCode,FV:()=>escapeMarkdown,Jj:()=>cut,
ZD:()=>escapeHtml,en:()=>escapeTerminal,p0:()=>markdownFence,rn:()=>inertCommands});function escapeHtml(e,r=1/0){
return visible(cut(e,r),"\t\n").replace(/[&<>"'`]/g,e=>`&#${e.charCodeAt(0)};`)}function escapeMarkdown(e,r=1/0){
return flat(cut(e,r)).replace(/www(?=\.)/gi,"$&​").replace(/gh-(?=\d)/gi,"$&​").replace(/:(?=:|\/\/|[\w+-]+:)/g,":​").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[&<>`*~|[\]\\#@$]/gu,inMarkdown).replace(/^([-+=])/,e=>entity(e)).replace(/^(\d+)([.)])/,(e,r,t)=>r+entity(t))
}function markdownCode(e,r=1/0){return`<code>${escapeMarkdown(e,r)}</code>`}function markdownFence(e,r=""){const t=e.match(/`+/g)??[]
;const n="`".repeat(Math.max(3,...t.map(e=>e.length+1)));return`${n}${r}\n${visible(e.replace(/\r\n?/g,"\n"),"\t\n")}\n${n}`}function escapeTerminal(e,r=1/0){
return flat(cut(e,r))}function inertCommands(e){return e.replace(/^(\s*):(?=:)/gm,"$1: ").replace(/##(?=\[)/g,"## ")}function cut(e,r){if(e.length<=r)return e
;const t=Array.from(e.length>2*r+2?e.slice(0,2*r+2):e);return t.length<=r?e:`${t.slice(0,Math.max(0,r-1)).join("")}…`}function visible(e,r=""){
if(/^[ -~]*$/.test(e))return e
;return e.replace(/(?![\u{FE0E}\u{FE0F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}]/gu,e=>r.includes(e)?e:`⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`)
}function flat(e){return visible(e.replace(/\r\n?|[\n\t]/g," "))}function inMarkdown(e){if(e==="$")return"<span>$</span>"
;return e==="@"||e==="#"?`${entity(e)}​`:entity(e)}function entity(e){return`&#${e.charCodeAt(0)};`}}),7443:((e,r,t)=>{t.d(r,{p:()=>nearest})
;function nearest(e,r){if(e.length>60)return null;const t=e.toLowerCase();let n=null;let o=1/0;for(const a of r){const r=editDistance(t,a.toLowerCase())
;if(r<o&&r<=Math.max(1,Math.floor(Math.max(e.length,a.length)/3))){n=a;o=r}}return n}function editDistance(e,r){let t=[];let n=Array.from({length:r.length+1
},(e,r)=>r);for(let o=1;o<=e.length;o++){const a=[o];for(let s=1;s<=r.length;s++){const i=e[o-1]===r[s-1];let c=Math.min(n[s]+1,a[s-1]+1,n[s-1]+(i?0:1))
;o>1&&s>1&&e[o-1]===r[s-2]&&e[o-2]===r[s-1]&&(c=Math.min(c,t[s-2]+1));a.push(c)}t=n;n=a}return n[r.length]}}),8009:((e,r,t)=>{t.d(r,{r:()=>n});const n="0.1.0"})}
;var t={};function __nccwpck_require__(e){var n=t[e];if(n!==void 0)return n.exports;var o=t[e]={exports:{}};var a=true;try{
r[e].call(o.exports,o,o.exports,__nccwpck_require__);a=false}finally{a&&delete t[e]}return o.exports}__nccwpck_require__.m=r
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
;var r=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var t=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
;var resolveQueue=e=>{if(e&&e.d<1){e.d=1;e.forEach(e=>e.r--);e.forEach(e=>e.r--?e.r++:e())}};var wrapDeps=n=>n.map(n=>{if(n!==null&&typeof n==="object"){
if(n[e])return n;if(n.then){var o=[];o.d=0;n.then(e=>{a[r]=e;resolveQueue(o)},e=>{a[t]=e;resolveQueue(o)});var a={};a[e]=e=>e(o);return a}}var s={};s[e]=e=>{}
;s[r]=n;return s});__nccwpck_require__.a=(n,o,a)=>{var s;a&&((s=[]).d=-1);var i=new Set;var c=n.exports;var u;var p;var l;var m=new Promise((e,r)=>{l=r;p=e})
;m[r]=c;m[e]=e=>(s&&e(s),i.forEach(e),m["catch"](e=>{}));n.exports=m;o(n=>{u=wrapDeps(n);var o;var getResult=()=>u.map(e=>{if(e[t])throw e[t];return e[r]})
;var a=new Promise(r=>{o=()=>r(getResult);o.r=0;var fnQueue=e=>e!==s&&!i.has(e)&&(i.add(e),e&&!e.d&&(o.r++,e.push(o)));u.map(r=>r[e](fnQueue))})
;return o.r?a:getResult()},e=>(e?l(m[t]=e):p(c),resolveQueue(s)));s&&s.d<0&&(s.d=0)}})();(()=>{
var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r;__nccwpck_require__.t=function(t,n){n&1&&(t=this(t));if(n&8)return t
;if(typeof t==="object"&&t){if(n&4&&t.__esModule)return t;if(n&16&&typeof t.then==="function")return t}var o=Object.create(null);__nccwpck_require__.r(o)
;var a={};r=r||[null,e({}),e([]),e(e)];for(var s=n&2&&t;typeof s=="object"&&!~r.indexOf(s);s=e(s))Object.getOwnPropertyNames(s).forEach(e=>a[e]=()=>t[e])
;a["default"]=()=>t;__nccwpck_require__.d(o,a);return o}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var t in r)__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t)&&Object.defineProperty(e,t,{enumerable:true,get:r[t]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r);return r},[]))})()
;(()=>{__nccwpck_require__.u=e=>"cli."+e+".js"})();(()=>{__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=r=>{var{ids:t,modules:n,runtime:o}=r;var a,s,i=0
;for(a in n)__nccwpck_require__.o(n,a)&&(__nccwpck_require__.m[a]=n[a]);o&&o(__nccwpck_require__);for(;i<t.length;i++){s=t[i]
;__nccwpck_require__.o(e,s)&&e[s]&&e[s][0]();e[t[i]]=0}};__nccwpck_require__.f.j=(r,t)=>{var n=__nccwpck_require__.o(e,r)?e[r]:void 0
;if(n!==0)if(n)t.push(n[1]);else{var o=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{e[r]!==0&&(e[r]=void 0);throw t})
;o=Promise.race([o,new Promise(t=>n=e[r]=[t])]);t.push(n[1]=o)}}})();var n=__nccwpck_require__(5035);n=await n;