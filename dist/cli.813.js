export const id=813;export const ids=[813];export const modules={2813:((e,t,n)=>{n.r(t);n.d(t,{command:()=>f});var r=n(6760);var s=n(4977);var o=n(3024)
;var i=n(8161);var a=n(5919);const c=16<<20;const l=8;function openPool(e,t=[]){const n=e??Math.min((0,i.availableParallelism)(),l);if(n<2)return
;const r=new Pool(n,e===null?c:1);r.prepare(t.reduce((e,t)=>e+sizeOf(t),0));return r}function sizeOf(e){try{return(0,o.statSync)(e).size}catch{return 0}}
const workerBeside=e=>new URL(`worker${(0,r.extname)(e)}`,e);class Pool{size;least;threads=new Set;idle=[];waiting=[];busy=false;closed=false;constructor(e,t){
this.size=e;this.least=t}prepare(e){while(this.threads.size<Math.min(this.size-1,Math.floor(e/this.least)))this.idle.push(this.start())}run(e,t,n=()=>{}){
const r=new Promise((r,s)=>{const o={call:{job:e,input:t},onNews:n,resolve:r,reject:s};this.waiting.push(o)});r.catch(()=>{});this.next();return r}
async close(){this.closed=true;this.waiting.length=0;await Promise.all([...this.threads].map(({worker:e})=>e.terminate()))}next(){
if(this.waiting.length===0)return;const e=this.idle.pop()??(this.threads.size<this.size-1?this.start():null);if(e){e.job=this.waiting.shift()
;e.worker.postMessage(e.job.call)}else if(!this.busy){this.busy=true;this.doHere(this.waiting.shift())}}async doHere({call:e,onNews:t,resolve:r,reject:s}){try{
const{perform:s}=await Promise.all([n.e(521),n.e(759),n.e(345),n.e(840),n.e(715)]).then(n.bind(n,8096));const o=await s(e.job,e.input,e=>{
if(this.closed)throw new Error("the pool is closed");t(e)});r(o)}catch(e){s(e)}this.busy=false;this.next()}start(){
const e=new a.Worker(workerBeside(import.meta.url),{execArgv:[]});const t={worker:e,job:null};this.threads.add(t);e.on("message",e=>{const{job:n}=t;if(!n)return
;if("news"in e){n.onNews(e.news);return}t.job=null
;"result"in e?n.resolve(e.result):"refusal"in e?n.reject(new s.P_(e.refusal)):n.reject(Object.assign(new Error(e.fault.message),{stack:e.fault.stack}))
;this.idle.push(t);this.next()});const lost=e=>{this.threads.delete(t);const n=this.idle.indexOf(t);n>=0&&this.idle.splice(n,1);t.job?.reject(explained(e))
;t.job=null;this.next()};e.on("error",lost);e.on("exit",()=>lost(new Error("a worker thread ended in the middle of its work")));return t}}function explained(e){
if(e instanceof Error&&"code"in e&&e.code==="ERR_WORKER_OUT_OF_MEMORY")return(0,s.Pj)();return e}var u=n(7286);var d=n(7628);var h=n(9772);const f={
usage:"greenlight check --plan P --reference R --candidate C [--labels L] [--out DIR] [--json]",
help:"Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --candidate C   the evaluation set to judge\n  --labels L      the candidate's labels, where they come in a file of their own, joined by id\n  --out DIR       where verdict.json, report.md and report.html go (default: greenlight-report)\n  --as-of TIME    judge as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --workers N     threads that share the work (default: one a processor where the sets are large)\n  --memory GB     memory that the sets may take, such as 2 or 0.5 (default: what is free)\n  --history DIR   a folder that remembers: judge against its earlier reviews too, and add this one\n  --by PERIOD     cut the candidate by its time column and judge every period, each by those before it:\n                  day, week, month, quarter, or a number of rows; --json prints a list of verdicts\n  --json          print the verdict as JSON and nothing else\n\nSets are CSV or TSV (.gz too), JSON lines or Parquet. R, C and L may be given several times, or as a\nglob in quotes: several files are one set.\n\nExit status: 0 the gate is open (GREEN), 1 it is closed (AMBER or RED), 2 it could not judge.\n\nExample:\n  greenlight check --plan plans/credit-default.yaml \\\n    --reference fixtures/credit/reference.csv --candidate fixtures/credit/healthy.csv",
options:{plan:{type:"string"},reference:{type:"string",multiple:true},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},out:{
type:"string"},"as-of":{type:"string"},workers:{type:"string"},memory:{type:"string"},history:{type:"string"},by:{type:"string"},json:{type:"boolean"}},
async run({flags:e},t){const s=(0,u.x)(e,"out")??"greenlight-report";const o=(0,h.o)(t);const i={plan:(0,d.Ow)((0,
u.x)(e,"plan"),"--plan","the monitoring plan","check"),reference:(0,d.qE)((0,u._)(e,"reference"),"--reference","the set the model was accepted on","check"),
candidate:(0,d.qE)((0,u._)(e,"candidate"),"--candidate","the set to judge","check"),labels:(0,u._)(e,"labels"),out:s,now:(0,d.sT)((0,u.x)(e,"as-of")),
memory:bytes((0,u.x)(e,"memory")),history:await historyIn((0,u.x)(e,"history")),progress:o.show};const a=threads((0,u.x)(e,"workers"));const c=(0,u.x)(e,"by")
;if(c!==null){
const{runByPeriod:r}=await Promise.all([n.e(395),n.e(815),n.e(521),n.e(759),n.e(276),n.e(237),n.e(345),n.e(840),n.e(583),n.e(265),n.e(324),n.e(20),n.e(752),n.e(435),n.e(94)]).then(n.bind(n,8094))
;return r(i,c,Boolean(e.json),t,o.clear)}const l=openPool(a,[...i.reference,...i.candidate])
;const{check:f}=await Promise.all([n.e(395),n.e(815),n.e(521),n.e(759),n.e(276),n.e(237),n.e(345),n.e(840),n.e(583),n.e(265),n.e(324),n.e(20),n.e(752),n.e(435)]).then(n.bind(n,8435))
;const m=await f({...i,pool:l}).finally(()=>{o.clear();return l?.close()});if(e.json)t.out(`${JSON.stringify(m.verdict,null,2)}\n`);else{
const{renderTerminal:e}=await Promise.all([n.e(752),n.e(622)]).then(n.bind(n,4834));const{color:o,width:i}=t;t.out(e(m,{color:o,width:i,report:(0,
r.join)(s,"report.html")}))}return m.verdict.promote?0:1}};function threads(e){if(e===null)return null
;if(!/^[1-9]\d?$/.test(e))throw new s.P_(`--workers "${e}" is not a number from 1 to 99.`);return Number(e)}function bytes(e){if(e===null)return null
;if(!/^\d*\.?\d+$/.test(e))throw new s.P_(`--memory "${e}" is not a number of gigabytes, such as 2 or 0.5.`);return Number(e)*1e9}async function historyIn(e){
if(e===null)return null;(0,d.Ow)(e,"--history","the folder of the history","check");const{folderHistory:t}=await n.e(352).then(n.bind(n,5352));return t(e)}}),
7286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(241)
;var s=n(9128);var o=n(4977);function needed(e,t,n,r){if(e===null||e==="")throw new o.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return e}function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const i=(0,s.e)(n);const a=(0,r.p)(e,i)
;if(a===void 0||Number.isNaN(a))throw new o.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(a)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(4502);const s=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let o=n+Math.max(s,e.interactive?0:t);let i=false;return{show(s){const a=performance.now();if(a<o)return
;o=a+t;const c=Math.round(s.rows/((a-n)/1e3));const l=s.totalBytes>0?` ${Math.floor(100*s.bytes/s.totalBytes)} %`:"";const u=`reading ${(0,
r.en)(s.file)}:${l} ${s.rows.toLocaleString("en-US")} rows, ${c.toLocaleString("en-US")} rows/s`
;e.interactive?e.err(`\r[2K${u.slice(0,e.width-1)}`):e.err(`${u}\n`);i=true},clear(){i&&e.interactive&&e.err("\r[2K")}}}}),4446:((e,t,n)=>{n.d(t,{
H:()=>localTime});const r=864e5;function localTime(e,t,n,s,o,i){if(t<1||t>12||n<1||s>23||o>59||i>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+s*36e5+o*6e4+i*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const s=Math.floor(r/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-s+Math.floor(s/4)+o-719468}}),1934:((e,t,n)=>{n.d(t,{b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const s=new Set(["NA","N/A","n/a","None","-"]);function isMissing(e){return r.has(e)||s.has(e)}function isMissingText(e){return r.has(e)}
function isMissingWord(e){return s.has(e)}}),9128:((e,t,n)=>{n.d(t,{e:()=>timeZone});var r=n(4977);var s=n(4446);const o=9e5;const i=864e5;const a=new Map
;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=a.get(e);if(t)return t;const n=new TimeZone(e);a.set(e,n);return n}
class TimeZone{format;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-i)
;const n=this.offset(e+i);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/o)
;const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const i=(0,s.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const a=i-t*o
;this.offsets.set(t,a);return a}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(4446);var s=n(1934)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const i=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const a=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=o.exec(n);if(r){const[,e,n,s,o,i,a,c,l]=r;return instant(e,n,s,o,i,a,c,l,t)}const c=i.exec(n);if(c){const[,e,n,r,s,o,i,a]=c
;return instant(e,n,r,s,o,i,void 0,a,t)}if(a.test(n))return epochTime(Number(n),t);if((0,s.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const r=u.exec(e);if(!n&&!r)return null;const[s,o]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,i,a]=n??r;const h=o.toLowerCase();const f=d.findIndex(e=>e.startsWith(h))
;return f<0?null:iso(i,f+1,Number(s),a)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,s,o,i,a,c,l){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(s??0),Number(o??0),Number(i??0));if(Number.isNaN(u))return;const d=a===void 0?u:u+Number(`0.${a}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const h=Number(c.slice(1,3));const f=c.length>3?Number(c.slice(-2)):0
;if(h>23||f>59)return;const m=(h*60+f)*6e4;return c.startsWith("-")?d+m:d-m}})};