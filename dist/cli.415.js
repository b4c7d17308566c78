export const id=415;export const ids=[415];export const modules={77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),17628:((e,t,n)=>{n.d(t,{
Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(44518);var o=n(22961);var i=n(14977);function needed(e,t,n,r){
if(e===null||e==="")throw new i.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`);return e}function neededList(e,t,n,r){
needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const s=(0,o.e)(n);const a=(0,r.p)(e,s)
;if(a===void 0||Number.isNaN(a))throw new i.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(a)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),39772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(24502);const o=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let i=n+Math.max(o,e.interactive?0:t);let s=null;let a=false;return{show(o){const c=performance.now()
;if(a||c<i)return;i=c+t;const u=o.totalBytes>0?` ${Math.floor(100*o.bytes/o.totalBytes)} %`:"";const f=`reading ${(0,r.en)(o.file)}:${u}${rowsIn(o,c-n)}`
;e.interactive?e.err(`\r[2K${f.slice(0,e.width-1)}`):e.err(`${f}\n`);s=o},clear(){s&&e.interactive?e.err("\r[2K"):s&&e.err(`reading ${(0,
r.en)(s.file)}: done\n`);s=null;a=true}}}function rowsIn({rows:e},t){if(e===0)return"";const n=Math.round(e/(t/1e3))
;return` ${e.toLocaleString("en-US")} rows, ${n.toLocaleString("en-US")} rows/s`}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5
;function localTime(e,t,n,o,i,s){if(t<1||t>12||n<1||o>23||i>59||s>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+o*36e5+i*6e4+s*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const o=Math.floor(r/100);const i=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-o+Math.floor(o/4)+i-719468}}),5011:((e,t,n)=>{n.d(t,{No:()=>i,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,
wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const o=new Set(["NA","N/A","n/a","None","-"]);const i=[...r,...o];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return r.has(e)||o.has(e)}function isMissingText(e){return r.has(e)}function isMissingWord(e){return o.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var r=n(14977);var o=n(92341);const i=9e5;const s=864e5;const a=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=a.get(e);if(t)return t;const n=new TimeZone(e);a.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-s);const n=this.offset(e+s);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/i);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*i).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const s=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const a=s-t*i
;this.offsets.set(t,a);return a}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(92341);var o=n(5011)
;const i=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const s=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const a=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const u=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const f=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=i.exec(n);if(r){const[,e,n,o,i,s,a,c,u]=r;return instant(e,n,o,i,s,a,c,u,t)}const c=s.exec(n);if(c){const[,e,n,r,o,i,s,a]=c
;return instant(e,n,r,o,i,s,void 0,a,t)}if(a.test(n))return epochTime(Number(n),t);if((0,o.b2)(n))return Number.NaN;const u=isoOf(n)
;return u===null?void 0:parseTime(u,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=u.exec(e)
;const r=f.exec(e);if(!n&&!r)return null;const[o,i]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,s,a]=n??r;const l=i.toLowerCase();const h=d.findIndex(e=>e.startsWith(l))
;return h<0?null:iso(s,h+1,Number(o),a)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,i,s,a,c,u){const f=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(i??0),Number(s??0));if(Number.isNaN(f))return;const d=a===void 0?f:f+Number(`0.${a}`)*1e3
;if(c===void 0)return u?u.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const l=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(l>23||h>59)return;const m=(l*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),20564:((e,t,n)=>{n.d(t,{K:()=>a,T:()=>openEventLog});var r=n(77598);var o=n(73024)
;var i=n(14977);var s=n(28009);const a={tell:()=>{},know:()=>{},stage:async(e,t)=>t()};function openEventLog(e,t,{messages:n=true}={}){if(e===null)return a
;if(e==="")throw new i.P_("--log names no file. Give one, such as --log greenlight.log.jsonl, or - for standard error.");const c=e==="-"?t:t=>(0,
o.appendFileSync)(e,t);const u=(0,r.randomUUID)();let f={};const line=(e,t)=>`${JSON.stringify({time:(new Date).toISOString(),pid:process.pid,run:u,
greenlight:s.r,...f,event:e,...t})}\n`;try{c(line("begin",{}))}catch(t){const n=t instanceof Error&&"code"in t?String(t.code):String(t)
;throw new i.P_(`${e}: the log cannot be written (${n}). Choose another place by --log.`)}const tell=(e,t={})=>{try{c(line(e,t))}catch{}};return{tell:tell,
know(e){f={...f,...e}},async stage(e,t){const r=performance.now();const done=()=>({stage:e,duration_ms:Math.round(1e3*(performance.now()-r))/1e3});try{
const e=await t();tell("stage",done());return e}catch(e){const t=e instanceof i.P_;const r=e instanceof Error?e.message:String(e);tell("failed",{...done(),
refused:t,...n?{message:r.slice(0,2e3)}:{}});throw e}}}}}),86170:((e,t,n)=>{n.d(t,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,q_:()=>otherKey});var r=n(77598)
;function sealOf(e,t,n){if(n===null)return{sha256:(0,r.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,
r.createHmac)("sha256",n).update(`greenlight ${t}\n${e}`).digest("hex")}}function sealState(e,t,n,o){const[i,s]=Object.entries(sealOf(t,n,o))[0];const a=e[i]
;if(typeof a!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[c,u]=[Buffer.from(a),Buffer.from(s)];if(c.length===u.length&&(0,
r.timingSafeEqual)(c,u))return"whole";return o===null?"damaged":"other key"}const o="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[o]||null}
function otherKey(e,t){
return t===null?`${e} is sealed with a secret key, and none was given. Give it as ${o}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),19014:((e,t,n)=>{n.d(t,{Cz:()=>takeFolder,G0:()=>clearReport,rt:()=>clearWithin});var r=n(77598);var o=n(51455);var i=n(76760);var s=n(14977)
;const a=["verdict.json","attestation.sigstore.json","statement.json","predicate.json","report.html","report.md"];const c=/^\.greenlight-[0-9a-f-]{36}$/
;async function takeFolder(e,t=[]){const n=(0,i.join)(e,`.greenlight-${(0,r.randomUUID)()}`);let c;try{c=await(0,o.mkdir)(e,{recursive:true});await(0,
o.mkdir)(n);await removeOthers(e,n);for(const n of[...a,...t])await(0,o.rm)((0,i.join)(e,n),{force:true})}catch(t){await(0,o.rm)(n,{recursive:true,force:true
}).catch(()=>{});await voidAnswers(e);throw notWritable(e,t)}const leave=async()=>{await(0,o.rm)(n,{recursive:true,force:true,maxRetries:3}).catch(()=>{})
;c!==void 0&&await(0,o.rmdir)(e).catch(()=>{})};return{async put(t,r){const a=[];try{for(const[e,r]of t)await(0,o.writeFile)((0,i.join)(n,e),r,{flag:"wx"})
;await(r?.());for(const[r]of t){await(0,o.rename)((0,i.join)(n,r),(0,i.join)(e,r));a.push(r)}}catch(t){if(await isThere(n))for(const t of a)await(0,o.rm)((0,
i.join)(e,t),{force:true});throw t instanceof s.P_?t:await explained(e,n,t)}finally{await leave()}},leave:leave}}async function clearReport(e,t=[]){
const n=await(0,o.readdir)(e).catch(t=>{if(t.code==="ENOENT")return null;throw notWritable(e,t)});const old=e=>a.includes(e)||t.includes(e)||c.test(e)
;n?.some(old)&&await(await takeFolder(e,t)).leave()}async function clearWithin(e,t){const n=await(0,o.readdir)(e,{withFileTypes:true})
;for(const r of n)r.isDirectory()&&t(r.name)&&await clearReport((0,i.join)(e,r.name))}async function removeOthers(e,t){for(const n of await(0,
o.readdir)(e))c.test(n)&&(0,i.join)(e,n)!==t&&await(0,o.rm)((0,i.join)(e,n),{recursive:true,force:true,maxRetries:3})}async function voidAnswers(e){
for(const t of a){const n=await(0,o.open)((0,i.join)(e,t),"r+").catch(()=>null);await(n?.truncate(0).catch(()=>{}));await(n?.close().catch(()=>{}))}}
async function isThere(e){return(0,o.readdir)(e).then(()=>true,()=>false)}async function explained(e,t,n){if(await isThere(t))return notWritable(e,n)
;return new s.P_(`Another run began to write to ${e} while this one was at work, so this one gave no answer. Give each run a folder of its own with --out.`)}
function notWritable(e,t){const n=t instanceof Error?t.message:String(t)
;return new s.P_(`The report cannot be written to ${e}: ${n}. Choose another folder with --out. A verdict that lies there is not of this run.`)}})};