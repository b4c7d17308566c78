export const id=846;export const ids=[846];export const modules={6846:((e,t,n)=>{n.r(t);n.d(t,{command:()=>v});var r=n(6760);var o=n(4977);var s=n(7443)
;const i=["local","duckdb","spark"];const a=6e5
;function chooseEngine({engine:e,remote:t,database:r,candidateWhere:s},{environment:i,version:c,places:l,onProgress:u},d=e=>`--${e}`){
const h=named(e??"local",d("engine"));const only=(e,t,n)=>{
if(e!==null&&h!==n)throw new o.P_(`${d(t)} is for ${d("engine")} ${n}. Add that, or leave ${d(t)} out.`)};only(t,"remote","spark");only(r,"database","duckdb")
;if(h==="local"){if(s===null)return null;throw new o.P_(`${d("candidate-where")} needs ${d("engine")} duckdb or spark. Name one, or give a file of the rows.`)}
if(h==="duckdb")return async(e,t,o)=>{
const{openByDuckDb:i}=await Promise.all([n.e(521),n.e(196),n.e(676),n.e(345),n.e(68),n.e(931),n.e(510),n.e(719)]).then(n.bind(n,7719));return i(e,t,{now:o,
candidateWhere:s,database:r,places:l,onProgress:u})}
;if(t===null)throw new o.P_(`${d("engine")} spark needs ${d("remote")}, the address of a Spark Connect server such as sc://localhost:15002.`)
;const f=i.GREENLIGHT_SPARK_TOKEN?.trim()||null;const m=Number(i.GREENLIGHT_SPARK_TIMEOUT);const w={remote:t,token:f,version:c,patience:m>0?m*1e3:a,onProgress:u
};return async(e,t,r)=>{
const{openBySpark:o}=await Promise.all([n.e(521),n.e(125),n.e(196),n.e(676),n.e(345),n.e(68),n.e(931),n.e(510),n.e(501)]).then(n.bind(n,5501));return o(e,t,{
now:r,candidateWhere:s,...w})}}function named(e,t){const n=i.find(t=>t===e.toLowerCase());if(n)return n;const r=(0,s.p)(e,i)
;throw new o.P_(`${t} "${e.slice(0,40)}" is none of ${i.join(", ")}${r===null?"":`; was "${r}" meant?`}.`)}var c=n(6170);var l=n(9014);var u=n(3024)
;var d=n(8161);var h=n(5919);const f=16<<20;const m=8;function openPool(e,t=[]){const n=e??Math.min((0,d.availableParallelism)(),m);if(n<2)return
;const r=new Pool(n,e===null?f:1);r.prepare(t.reduce((e,t)=>e+sizeOf(t),0));return r}function sizeOf(e){try{return(0,u.statSync)(e).size}catch{return 0}}
const workerBeside=e=>new URL(`worker${(0,r.extname)(e)}`,e);class Pool{size;least;threads=new Set;idle=[];waiting=[];busy=false;closed=false;constructor(e,t){
this.size=e;this.least=t}prepare(e){while(this.threads.size<Math.min(this.size-1,Math.floor(e/this.least)))this.idle.push(this.start())}run(e,t,n=()=>{}){
const r=new Promise((r,o)=>{const s={call:{job:e,input:t},onNews:n,resolve:r,reject:o};this.waiting.push(s)});r.catch(()=>{});this.next();return r}
async close(){this.closed=true;this.waiting.length=0;await Promise.all([...this.threads].map(({worker:e})=>e.terminate()))}next(){
if(this.waiting.length===0)return;const e=this.idle.pop()??(this.threads.size<this.size-1?this.start():null);if(e){e.job=this.waiting.shift()
;e.worker.postMessage(e.job.call)}else if(!this.busy){this.busy=true;this.doHere(this.waiting.shift())}}async doHere({call:e,onNews:t,resolve:r,reject:o}){try{
const{perform:o}=await Promise.all([n.e(521),n.e(196),n.e(345),n.e(68),n.e(16)]).then(n.bind(n,4635));const s=await o(e.job,e.input,e=>{
if(this.closed)throw new Error("the pool is closed");t(e)});r(s)}catch(e){o(e)}this.busy=false;this.next()}start(){
const e=new h.Worker(workerBeside(import.meta.url),{execArgv:[]});const t={worker:e,job:null};this.threads.add(t);e.on("message",e=>{const{job:n}=t;if(!n)return
;if("news"in e){n.onNews(e.news);return}t.job=null
;"result"in e?n.resolve(e.result):"refusal"in e?n.reject(new o.P_(e.refusal)):n.reject(Object.assign(new Error(e.fault.message),{stack:e.fault.stack}))
;this.idle.push(t);this.next()});const lost=e=>{this.threads.delete(t);const n=this.idle.indexOf(t);n>=0&&this.idle.splice(n,1);t.job?.reject(explained(e))
;t.job=null;this.next()};e.on("error",lost);e.on("exit",()=>lost(new Error("a worker thread ended in the middle of its work")));return t}}function explained(e){
if(e instanceof Error&&"code"in e&&e.code==="ERR_WORKER_OUT_OF_MEMORY")return(0,o.Pj)();return e}var w=n(8009);var p=n(7286);var g=n(7628);var y=n(9772)
;const b="greenlight-report";const v={usage:"greenlight check --plan P --reference R --candidate C [--labels L] [--out DIR] [--json]",
help:"Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --candidate C   the evaluation set to judge\n  --labels L      the candidate's labels, where they come in a file of their own, joined by id\n  --out DIR       where verdict.json, report.md and report.html go (default: greenlight-report)\n  --as-of TIME    judge as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --workers N     threads that share the work (default: one a processor where the sets are large)\n  --memory GB     memory that the sets may take, such as 2 or 0.5 (default: what is free)\n  --history DIR   a folder that remembers: judge against its earlier reviews too, and add this one\n                  (sealed with the secret in GREENLIGHT_STATE_KEY where it is set)\n  --by PERIOD     cut the candidate by its time column and judge every period, each by those before it:\n                  day, week, month, quarter, or a number of rows; --json prints a list of verdicts\n  --engine E      who counts: local (this process), duckdb or spark; the same plan, the same verdict\n  --database F    duckdb: a database file whose tables R, C and L name (prod.reference)\n  --remote URL    spark: a Spark Connect server, sc://HOST:PORT; its token from GREENLIGHT_SPARK_TOKEN\n  --candidate-where W   duckdb, spark: keep the candidate's rows that meet a condition, \"day >= '2026-03-01'\"\n  --json          print the verdict as JSON and nothing else\n\nSets are CSV or TSV (.gz too), JSON lines or Parquet. R, C and L may be given several times, or as a\nglob in quotes: several files are one set.\n\nExit status: 0 the gate is open (GREEN), 1 it is closed (AMBER or RED), 2 it could not judge.\n\nExample:\n  greenlight check --plan plans/credit-default.yaml \\\n    --reference fixtures/credit/reference.csv --candidate fixtures/credit/healthy.csv",
options:{plan:{type:"string"},reference:{type:"string",multiple:true},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},out:{
type:"string"},"as-of":{type:"string"},workers:{type:"string"},memory:{type:"string"},history:{type:"string"},by:{type:"string"},engine:{type:"string"},
database:{type:"string"},remote:{type:"string"},"candidate-where":{type:"string"},json:{type:"boolean"}},async withdraw(e){
for(const t of e.length>0?e:[b])await(0,l.G0)(t)},async run({flags:e},t){const s=(0,p.x)(e,"out")??b;const i=(0,y.o)(t);const a={plan:(0,g.Ow)((0,
p.x)(e,"plan"),"--plan","the monitoring plan","check"),reference:(0,g.qE)((0,p._)(e,"reference"),"--reference","the set the model was accepted on","check"),
candidate:(0,g.qE)((0,p._)(e,"candidate"),"--candidate","the set to judge","check"),labels:(0,p._)(e,"labels"),out:s,now:(0,g.sT)((0,p.x)(e,"as-of")),
memory:bytes((0,p.x)(e,"memory")),history:await historyIn((0,p.x)(e,"history")),progress:i.show};const c=threads((0,p.x)(e,"workers"));const l=(0,p.x)(e,"by")
;const u=chooseEngine({engine:(0,p.x)(e,"engine"),remote:(0,p.x)(e,"remote"),database:(0,p.x)(e,"database"),candidateWhere:(0,p.x)(e,"candidate-where")},{
environment:process.env,version:w.r,places:[process.cwd(),import.meta.dirname]})
;if(l!==null&&u)throw new o.P_("--by is for the local engine. Leave --engine out.");if(l!==null){
const{runByPeriod:r}=await Promise.all([n.e(395),n.e(815),n.e(521),n.e(196),n.e(676),n.e(345),n.e(276),n.e(68),n.e(931),n.e(677),n.e(489),n.e(503),n.e(20),n.e(427),n.e(94)]).then(n.bind(n,8094))
;return r(a,l,Boolean(e.json),t,i.clear)}const d=u?void 0:openPool(c,[...a.reference,...a.candidate])
;const{check:h}=await Promise.all([n.e(395),n.e(815),n.e(521),n.e(196),n.e(676),n.e(345),n.e(276),n.e(68),n.e(931),n.e(677),n.e(489),n.e(503),n.e(20),n.e(427)]).then(n.bind(n,8427))
;const f=await h({...a,pool:d,open:u}).finally(()=>{i.clear();return d?.close()});if(e.json)t.out(`${JSON.stringify(f.verdict,null,2)}\n`);else{
const{renderTerminal:e}=await Promise.all([n.e(489),n.e(693)]).then(n.bind(n,4834));const{color:o,width:i}=t;t.out(e(f,{color:o,width:i,report:(0,
r.join)(s,"report.html")}))}return f.verdict.promote?0:1}};function threads(e){if(e===null)return null
;if(!/^[1-9]\d?$/.test(e))throw new o.P_(`--workers "${e}" is not a number from 1 to 99.`);return Number(e)}function bytes(e){if(e===null)return null
;if(!/^\d*\.?\d+$/.test(e))throw new o.P_(`--memory "${e}" is not a number of gigabytes, such as 2 or 0.5.`);return Number(e)*1e9}async function historyIn(e){
if(e===null)return null;(0,g.Ow)(e,"--history","the folder of the history","check");const{folderHistory:t}=await n.e(352).then(n.bind(n,5352));return t(e,(0,
c.S)(process.env))}}),7286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){
const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf})
;var r=n(4518);var o=n(2961);var s=n(4977);function needed(e,t,n,r){
if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`);return e}function neededList(e,t,n,r){
needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const i=(0,o.e)(n);const a=(0,r.p)(e,i)
;if(a===void 0||Number.isNaN(a))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(a)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(4502);const o=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let s=n+Math.max(o,e.interactive?0:t);let i=null;let a=false;return{show(o){const c=performance.now()
;if(a||c<s)return;s=c+t;const l=o.totalBytes>0?` ${Math.floor(100*o.bytes/o.totalBytes)} %`:"";const u=`reading ${(0,r.en)(o.file)}:${l}${rowsIn(o,c-n)}`
;e.interactive?e.err(`\r[2K${u.slice(0,e.width-1)}`):e.err(`${u}\n`);i=o},clear(){i&&e.interactive?e.err("\r[2K"):i&&e.err(`reading ${(0,
r.en)(i.file)}: done\n`);i=null;a=true}}}function rowsIn({rows:e},t){if(e===0)return"";const n=Math.round(e/(t/1e3))
;return` ${e.toLocaleString("en-US")} rows, ${n.toLocaleString("en-US")} rows/s`}}),2341:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5
;function localTime(e,t,n,o,s,i){if(t<1||t>12||n<1||o>23||s>59||i>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+o*36e5+s*6e4+i*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const o=Math.floor(r/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-o+Math.floor(o/4)+s-719468}}),5011:((e,t,n)=>{n.d(t,{ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const o=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return r.has(e)||o.has(e)}function isMissingText(e){return r.has(e)}function isMissingWord(e){return o.has(e)}}),2961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var r=n(4977);var o=n(2341);const s=9e5;const i=864e5;const a=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=a.get(e)
;if(t)return t;const n=new TimeZone(e);a.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-i);const n=this.offset(e+i);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const i=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const a=i-t*s
;this.offsets.set(t,a);return a}}}),4518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(2341);var o=n(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const i=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const a=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=s.exec(n);if(r){const[,e,n,o,s,i,a,c,l]=r;return instant(e,n,o,s,i,a,c,l,t)}const c=i.exec(n);if(c){const[,e,n,r,o,s,i,a]=c
;return instant(e,n,r,o,s,i,void 0,a,t)}if(a.test(n))return epochTime(Number(n),t);if((0,o.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const r=u.exec(e);if(!n&&!r)return null;const[o,s]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,i,a]=n??r;const h=s.toLowerCase();const f=d.findIndex(e=>e.startsWith(h))
;return f<0?null:iso(i,f+1,Number(o),a)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,s,i,a,c,l){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(s??0),Number(i??0));if(Number.isNaN(u))return;const d=a===void 0?u:u+Number(`0.${a}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const h=Number(c.slice(1,3));const f=c.length>3?Number(c.slice(-2)):0
;if(h>23||f>59)return;const m=(h*60+f)*6e4;return c.startsWith("-")?d+m:d-m}}),6170:((e,t,n)=>{n.d(t,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,q_:()=>otherKey
});var r=n(7598);function sealOf(e,t,n){if(n===null)return{sha256:(0,r.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,
r.createHmac)("sha256",n).update(`greenlight ${t}\n${e}`).digest("hex")}}function sealState(e,t,n,o){const[s,i]=Object.entries(sealOf(t,n,o))[0];const a=e[s]
;if(typeof a!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[c,l]=[Buffer.from(a),Buffer.from(i)];if(c.length===l.length&&(0,
r.timingSafeEqual)(c,l))return"whole";return o===null?"damaged":"other key"}const o="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[o]||null}
function otherKey(e,t){
return t===null?`${e} is sealed with a secret key, and none was given. Give it as ${o}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),9014:((e,t,n)=>{n.d(t,{Cz:()=>takeFolder,G0:()=>clearReport,rt:()=>clearWithin});var r=n(7598);var o=n(1455);var s=n(6760);var i=n(4977)
;const a=["verdict.json","report.html","report.md"];const c=/^\.greenlight-[0-9a-f-]{36}$/;async function takeFolder(e,t=[]){const n=(0,
s.join)(e,`.greenlight-${(0,r.randomUUID)()}`);let c;try{c=await(0,o.mkdir)(e,{recursive:true});await(0,o.mkdir)(n);await removeOthers(e,n)
;for(const n of[...a,...t])await(0,o.rm)((0,s.join)(e,n),{force:true})}catch(t){await(0,o.rm)(n,{recursive:true,force:true}).catch(()=>{});await voidAnswers(e)
;throw notWritable(e,t)}const leave=async()=>{await(0,o.rm)(n,{recursive:true,force:true,maxRetries:3}).catch(()=>{});c!==void 0&&await(0,
o.rmdir)(e).catch(()=>{})};return{async put(t,r){const a=[];try{for(const[e,r]of t)await(0,o.writeFile)((0,s.join)(n,e),r,{flag:"wx"});await(r?.())
;for(const[r]of t){await(0,o.rename)((0,s.join)(n,r),(0,s.join)(e,r));a.push(r)}}catch(t){if(await isThere(n))for(const t of a)await(0,o.rm)((0,s.join)(e,t),{
force:true});throw t instanceof i.P_?t:await explained(e,n,t)}finally{await leave()}},leave:leave}}async function clearReport(e,t=[]){const n=await(0,
o.readdir)(e).catch(t=>{if(t.code==="ENOENT")return null;throw notWritable(e,t)});const old=e=>a.includes(e)||t.includes(e)||c.test(e)
;n?.some(old)&&await(await takeFolder(e,t)).leave()}async function clearWithin(e,t){const n=await(0,o.readdir)(e,{withFileTypes:true})
;for(const r of n)r.isDirectory()&&t(r.name)&&await clearReport((0,s.join)(e,r.name))}async function removeOthers(e,t){for(const n of await(0,
o.readdir)(e))c.test(n)&&(0,s.join)(e,n)!==t&&await(0,o.rm)((0,s.join)(e,n),{recursive:true,force:true,maxRetries:3})}async function voidAnswers(e){
for(const t of a){const n=await(0,o.open)((0,s.join)(e,t),"r+").catch(()=>null);await(n?.truncate(0).catch(()=>{}));await(n?.close().catch(()=>{}))}}
async function isThere(e){return(0,o.readdir)(e).then(()=>true,()=>false)}async function explained(e,t,n){if(await isThere(t))return notWritable(e,n)
;return new i.P_(`Another run began to write to ${e} while this one was at work, so this one gave no answer. Give each run a folder of its own with --out.`)}
function notWritable(e,t){const n=t instanceof Error?t.message:String(t)
;return new i.P_(`The report cannot be written to ${e}: ${n}. Choose another folder with --out. A verdict that lies there is not of this run.`)}})};