export const id=6846;export const ids=[6846];export const modules={76846:((e,t,n)=>{n.r(t);n.d(t,{command:()=>P});var s=n(76760);var r=n(14977);var o=n(17443)
;const i=["local","duckdb","spark"];const a=6e5
;function chooseEngine({engine:e,remote:t,database:s,candidateWhere:o},{environment:i,version:l,places:c,onProgress:d},h=e=>`--${e}`){
const u=named(e??"local",h("engine"));const only=(e,t,n)=>{
if(e!==null&&u!==n)throw new r.P_(`${h(t)} is for ${h("engine")} ${n}. Add that, or leave ${h(t)} out.`)};only(t,"remote","spark");only(s,"database","duckdb")
;if(u==="local"){if(o===null)return null;throw new r.P_(`${h("candidate-where")} needs ${h("engine")} duckdb or spark. Name one, or give a file of the rows.`)}
if(u==="duckdb")return async(e,t,r)=>{
const{openByDuckDb:i}=await Promise.all([n.e(5521),n.e(3792),n.e(9805),n.e(6179),n.e(3771),n.e(4068),n.e(7931),n.e(3605),n.e(7719)]).then(n.bind(n,77719))
;return i(e,t,{now:r,candidateWhere:o,database:s,places:c,onProgress:d})}
;if(t===null)throw new r.P_(`${h("engine")} spark needs ${h("remote")}, the address of a Spark Connect server such as sc://localhost:15002.`)
;const m=i.GREENLIGHT_SPARK_TOKEN?.trim()||null;const f=Number(i.GREENLIGHT_SPARK_TIMEOUT);const w={remote:t,token:m,version:l,patience:f>0?f*1e3:a,onProgress:d
};return async(e,t,s)=>{
const{openBySpark:r}=await Promise.all([n.e(5521),n.e(9125),n.e(3792),n.e(9805),n.e(6179),n.e(3771),n.e(4068),n.e(7931),n.e(3605),n.e(5501)]).then(n.bind(n,75501))
;return r(e,t,{now:s,candidateWhere:o,...w})}}function named(e,t){const n=i.find(t=>t===e.toLowerCase());if(n)return n;const s=(0,o.p)(e,i)
;throw new r.P_(`${t} "${e.slice(0,40)}" is none of ${i.join(", ")}${s===null?"":`; was "${s}" meant?`}.`)}var l=n(20564);var c=n(86170);var d=n(19014)
;var h=n(73024);var u=n(48161);var m=n(75919);const f=16<<20;const w=8;function openPool(e,t=[]){const n=e??Math.min((0,u.availableParallelism)(),w)
;if(n<2)return;const s=new Pool(n,e===null?f:1);s.prepare(t.reduce((e,t)=>e+sizeOf(t),0));return s}function sizeOf(e){try{return(0,h.statSync)(e).size}catch{
return 0}}const workerBeside=e=>new URL(`worker${(0,s.extname)(e)}`,e);class Pool{size;least;threads=new Set;idle=[];waiting=[];busy=false;closed=false
;constructor(e,t){this.size=e;this.least=t}prepare(e){while(this.threads.size<Math.min(this.size-1,Math.floor(e/this.least)))this.idle.push(this.start())}
run(e,t,n=()=>{}){const s=new Promise((s,r)=>{const o={call:{job:e,input:t},onNews:n,resolve:s,reject:r};this.waiting.push(o)});s.catch(()=>{});this.next()
;return s}async close(){this.closed=true;this.waiting.length=0;await Promise.all([...this.threads].map(({worker:e})=>e.terminate()))}next(){
if(this.waiting.length===0)return;const e=this.idle.pop()??(this.threads.size<this.size-1?this.start():null);if(e){e.job=this.waiting.shift()
;e.worker.postMessage(e.job.call)}else if(!this.busy){this.busy=true;this.doHere(this.waiting.shift())}}async doHere({call:e,onNews:t,resolve:s,reject:r}){try{
const{perform:r}=await Promise.all([n.e(5521),n.e(3792),n.e(9805),n.e(3771),n.e(4068),n.e(2039)]).then(n.bind(n,77016));const o=await r(e.job,e.input,e=>{
if(this.closed)throw new Error("the pool is closed");t(e)});s(o)}catch(e){r(e)}this.busy=false;this.next()}start(){
const e=new m.Worker(workerBeside(import.meta.url),{execArgv:[]});const t={worker:e,job:null};this.threads.add(t);e.on("message",e=>{const{job:n}=t;if(!n)return
;if("news"in e){n.onNews(e.news);return}t.job=null
;"result"in e?n.resolve(e.result):"refusal"in e?n.reject(new r.P_(e.refusal)):n.reject(Object.assign(new Error(e.fault.message),{stack:e.fault.stack}))
;this.idle.push(t);this.next()});const lost=e=>{this.threads.delete(t);const n=this.idle.indexOf(t);n>=0&&this.idle.splice(n,1);t.job?.reject(explained(e))
;t.job=null;this.next()};e.on("error",lost);e.on("exit",()=>lost(new Error("a worker thread ended in the middle of its work")));return t}}function explained(e){
if(e instanceof Error&&"code"in e&&e.code==="ERR_WORKER_OUT_OF_MEMORY")return(0,r.Pj)();return e}var y=n(28009);var p=n(77286);var g=n(17628);var b=n(89336)
;var v=n(39772);const k="greenlight-report";const P={
usage:"greenlight check --plan P --reference R --candidate C [--labels L] [--model M] [--out DIR] [--json]",
help:`Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --candidate C   the evaluation set to judge\n  --labels L      the candidate's labels, where they come in a file of their own, joined by id\n  --model M       the model that answered: a file, a folder, or NAME@sha256:DIGEST. The verdict is bound to it\n  --sign-key K    sign the statement of the verdict with this private key (PEM of Ed25519 or P-256);\n                  "greenlight verify" checks it where the model is used\n  --commit SHA    the commit that is judged: it stands in the report and in the statement\n  --operations F  measures of the service, as "greenlight fetch" writes them\n  --out DIR       where the verdict, its statement and the report go (default: greenlight-report)\n  --as-of TIME    judge as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --workers N     threads that share the work (default: one per processor where the sets are large)\n  --memory GB     memory that the sets may take, such as 2 or 0.5 (default: what is free)\n  --history DIR   a folder that remembers: judge against its earlier reviews too, and add this one\n                  (sealed with the secret in GREENLIGHT_STATE_KEY where it is set)\n  --by PERIOD     cut the candidate by its time column and judge every period, each by those before it:\n                  day, week, month, quarter, or a number of rows; --json prints a list of verdicts\n  --engine E      who counts: local (this process), duckdb or spark; the same plan, the same verdict\n  --database F    duckdb: a database file whose tables R, C and L name (prod.reference)\n  --remote URL    spark: a Spark Connect server, sc://HOST:PORT; its token from GREENLIGHT_SPARK_TOKEN\n  --candidate-where W   duckdb, spark: keep the candidate's rows that meet a condition, "day >= '2026-03-01'"\n  --log FILE      tell of every stage and finding as JSON lines behind what is in FILE; - is standard error\n${b.BJ}\n  --json          print the verdict as JSON and nothing else\n\nSets are CSV or TSV (.gz too), JSON lines or Parquet. R, C and L may be given several times, or as a\nglob in quotes: several files are one set.\n\nExit status: 0 the gate is open (GREEN), 1 it is closed (AMBER or RED), 2 it could not judge.\n\nExample:\n  greenlight check --plan plans/credit-default.yaml \\\n    --reference fixtures/credit/reference.csv --candidate fixtures/credit/healthy.csv`,
options:{plan:{type:"string"},reference:{type:"string",multiple:true},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},operations:{
type:"string",multiple:true},model:{type:"string"},"sign-key":{type:"string"},commit:{type:"string"},out:{type:"string"},"as-of":{type:"string"},workers:{
type:"string"},memory:{type:"string"},history:{type:"string"},by:{type:"string"},engine:{type:"string"},database:{type:"string"},remote:{type:"string"},
"candidate-where":{type:"string"},log:{type:"string"},...b.Ov,json:{type:"boolean"}},async withdraw(e){for(const t of e.length>0?e:[k])await(0,d.G0)(t)},
async run({flags:e},t){const o=(0,p.x)(e,"out")??k;const i=(0,v.o)(t);const a={plan:(0,g.Ow)((0,p.x)(e,"plan"),"--plan","the monitoring plan","check"),
reference:(0,g.qE)((0,p._)(e,"reference"),"--reference","the set the model was accepted on","check"),candidate:(0,g.qE)((0,
p._)(e,"candidate"),"--candidate","the set to judge","check"),labels:(0,p._)(e,"labels"),operations:(0,p._)(e,"operations"),out:o,now:(0,g.sT)((0,
p.x)(e,"as-of")),commit:commitOf((0,p.x)(e,"commit")),memory:bytes((0,p.x)(e,"memory")),history:await historyIn((0,p.x)(e,"history")),progress:i.show,log:(0,
l.T)((0,p.x)(e,"log"),t.err)};const c=(0,p.x)(e,"model");const d=(0,p.x)(e,"sign-key");const h=threads((0,p.x)(e,"workers"));const u=(0,p.x)(e,"by")
;const m=chooseEngine({engine:(0,p.x)(e,"engine"),remote:(0,p.x)(e,"remote"),database:(0,p.x)(e,"database"),candidateWhere:(0,p.x)(e,"candidate-where")},{
environment:process.env,version:y.r,places:[process.cwd(),import.meta.dirname]});const f=(0,b.Cm)(e,(0,p.x)(e,"history"),t)
;if(u!==null&&f)throw new r.P_("--notify tells of one review. Leave --by out.")
;if(u!==null&&m)throw new r.P_("--by is for the local engine. Leave --engine out.")
;if(u!==null&&(c!==null||d!==null))throw new r.P_("a log of many periods was answered by more than one model. Leave --model and --sign-key out with --by.")
;if(d!==null&&c===null)throw new r.P_("--sign-key signs what is said of a model. Name it with --model, or leave --sign-key out.");if(u!==null){
const{attestationFiles:s}=await Promise.all([n.e(8395),n.e(3792),n.e(1851),n.e(20),n.e(8889),n.e(6168)]).then(n.bind(n,39184));a.beside=e=>s(e,null)
;const{runByPeriod:r}=await Promise.all([n.e(8395),n.e(8815),n.e(5521),n.e(3792),n.e(479),n.e(1851),n.e(9805),n.e(6179),n.e(3771),n.e(4068),n.e(20),n.e(8889),n.e(7931),n.e(9677),n.e(6597),n.e(7125),n.e(8094)]).then(n.bind(n,48094))
;return r(a,u,Boolean(e.json),t,i.clear)}const w=d===null?null:await signKeyIn(d);c!==null&&(a.model=await modelNamed(c))
;const P=m?void 0:openPool(h,[...a.reference,...a.candidate])
;const{check:E}=await Promise.all([n.e(8395),n.e(8815),n.e(5521),n.e(3792),n.e(479),n.e(1851),n.e(9805),n.e(6179),n.e(3771),n.e(4068),n.e(20),n.e(8889),n.e(7931),n.e(9677),n.e(6597),n.e(7125)]).then(n.bind(n,77125))
;const{attestationFiles:x}=await Promise.all([n.e(8395),n.e(3792),n.e(1851),n.e(20),n.e(8889),n.e(6168)]).then(n.bind(n,39184));a.beside=e=>x(e,w)
;const j=await E({...a,pool:P,open:m}).finally(()=>{i.clear();return P?.close()}).catch(async e=>{await(f?.refused(e,a.plan,a.now));throw e})
;if(e.json)t.out(`${JSON.stringify(j.verdict,null,2)}\n`);else{const{renderTerminal:e}=await Promise.all([n.e(1851),n.e(750)]).then(n.bind(n,24834))
;const{color:r,width:i}=t;t.out(e(j,{color:r,width:i,report:(0,s.join)(o,"report.html")}))}if(f){
const{observe:e}=await Promise.all([n.e(1851),n.e(6697)]).then(n.bind(n,3677));await f.observed(e(j,j.plan.name,(0,s.join)(o,"report.html")))}
return j.verdict.promote?0:1}};function commitOf(e){if(e===null||/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e))return e
;throw new r.P_(`--commit "${e.slice(0,80)}" is not the whole name of a commit, such as "git rev-parse HEAD" prints.`)}async function modelNamed(e){
const{identifyModel:t}=await n.e(9449).then(n.bind(n,99449));return t(e)}async function signKeyIn(e){const{readSignKey:t}=await n.e(287).then(n.bind(n,70287))
;return t(e,"--sign-key",process.env)}function threads(e){if(e===null)return null
;if(!/^[1-9]\d?$/.test(e))throw new r.P_(`--workers "${e}" is not a number from 1 to 99.`);return Number(e)}function bytes(e){if(e===null)return null
;if(!/^\d*\.?\d+$/.test(e))throw new r.P_(`--memory "${e}" is not a number of gigabytes, such as 2 or 0.5.`);return Number(e)*1e9}async function historyIn(e){
if(e===null)return null;(0,g.Ow)(e,"--history","the folder of the history","check");const{folderHistory:t}=await n.e(5352).then(n.bind(n,55352));return t(e,(0,
c.S)(process.env))}}),89336:((e,t,n)=>{n.d(t,{BJ:()=>l,Cm:()=>notifying,Ov:()=>a});var s=n(86170);var r=n(14977);var o=n(24502);var i=n(77286);const a={notify:{
type:"boolean"},"notify-state":{type:"string"},"notify-dry-run":{type:"boolean"}}
;const l='  --notify        tell those whom the plan names ("notify"); what they were told is remembered in the\n                  history, or in --notify-state F; addresses and secrets are GREENLIGHT_NOTIFY_… variables\n  --notify-dry-run   print every message as it would be sent, and send none'
;function notifying(e,t,a,l=null){const c=e["notify-dry-run"]===true;const d=(0,i.x)(e,"notify-state");const h=d??l;if(e.notify!==true&&!c){
if(d!==null)throw new r.P_("--notify-state is for --notify, which is missing.");return null}const u=h!==null?{file:h}:t!==null?{history:t}:null
;if(u===null)throw new r.P_("--notify must remember what was told, so that it is told once: name --history DIR, or a file with --notify-state F.")
;const after=async()=>{const{addressesFrom:e,repositoryFrom:t}=await n.e(8549).then(n.bind(n,38549));const r=e(process.env,t(process.env,null));return{memory:u,
key:(0,s.S)(process.env),addresses:r,dry:c?a.out:null}};const m={warning:e=>a.err(`greenlight: ${(0,o.en)(e)}\n`)};const telling=async e=>{
const{warningOfUnhandledErrors:t}=await n.e(8376).then(n.bind(n,98376));try{for(const n of await t(m,e))m.warning(n)}catch(e){
m.warning(`Nobody was told: ${e instanceof Error?e.message:String(e)}`)}};return{async observed(e){
const{tellObservation:t}=await Promise.all([n.e(8395),n.e(8815),n.e(479),n.e(1851),n.e(2020),n.e(4726)]).then(n.bind(n,39797))
;await telling(async()=>t(e,await after()))},async refused(e,t,s,r){
const{tellRefusal:o}=await Promise.all([n.e(8395),n.e(8815),n.e(479),n.e(1851),n.e(2020),n.e(4726)]).then(n.bind(n,39797))
;await telling(async()=>o(e,t,s,await after(),r))}}}})};