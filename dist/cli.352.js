export const id=352;export const ids=[352];export const modules={5352:((t,e,n)=>{n.d(e,{F:()=>readHistoryFolder,folderHistory:()=>folderHistory});var a=n(3024)
;var r=n(1455);var s=n(6760);var o=n(6077);var i=n(4977);const c=536870912;function folderHistory(t,e=null){return{async read(n){
await refusing(t,"be opened",async()=>{await makeFolder(t);await(0,r.access)(t,a.constants.R_OK|a.constants.W_OK)});return(0,o.uh)(n,await readPlanFolder(t,(0,
o.yS)(n),e))},async append(n){const a=(0,s.join)(t,(0,o.W7)(n));await refusing(a,"be written",async()=>{await makeFolder((0,s.dirname)(a))
;await appendLine(a,(0,o.cA)(n,e))})}}}async function readHistoryFolder(t,e=null){const n=await refusing(t,"be read",()=>(0,r.readdir)(t,{withFileTypes:true}))
;const a=n.filter(t=>t.isDirectory()&&!t.name.startsWith("."));const s=a.map(({name:t})=>t).sort();return Promise.all(s.map(n=>readPlanFolder(t,n,e)))}
async function readPlanFolder(t,e,n){const a=(0,s.join)(t,e);const i=await refusing(a,"be read",()=>(0,r.readdir)(a).catch(noneIfAbsent))
;const l=i.filter(o.LD).sort().map(async t=>{const i=await refusing((0,s.join)(a,t),"be read",async()=>{const{size:e}=await(0,r.stat)((0,s.join)(a,t))
;if(e>c)throw new Error(`${e} bytes are no history`);return(0,r.readFile)((0,s.join)(a,t),"utf8")});return(0,o.Se)(i,`${e}/${t}`,n)});return(0,
o.Wh)(await Promise.all(l))}async function appendLine(t,e){const n=await(0,r.open)(t,"a+");let a;try{({size:a}=await n.stat());const t=Buffer.alloc(1)
;a>0&&await n.read(t,0,1,a-1);const r=Buffer.from(a>0&&t[0]!==10?`\n${e}`:e);const{bytesWritten:s}=await n.write(r)
;if(s<r.length)throw new Error("the disk took only a part of the line");await n.sync()}finally{await n.close()}a===0&&await syncFolder((0,s.dirname)(t))}
async function syncFolder(t){const e=await(0,r.open)(t,"r").catch(()=>null);await(e?.sync().catch(()=>{}));await(e?.close())}async function makeFolder(t){
if(await isFolder(t))return;const e=(0,s.dirname)(t);e===t||await isFolder(e)||await makeFolder(e);try{await(0,r.mkdir)(t)}catch(e){
if(!await isFolder(t))throw e}}async function isFolder(t){return(0,r.stat)(t).then(t=>t.isDirectory(),()=>false)}function noneIfAbsent(t){
if(t.code==="ENOENT")return[];throw t}async function refusing(t,e,n){try{return await n()}catch(n){const a=n instanceof Error?n.message:String(n)
;throw new i.P_(`${t}: the history cannot ${e} (${a}). Name a folder that can be read and written with --history.`)}}}),6077:((t,e,n)=>{n.d(e,{
LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var a=n(7598);var r=n(4977);var s=n(6170)
;const o=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const i="}}";const c=1;function lineOf(t,e=null){const n=JSON.stringify(t)
;const[[a,r]]=Object.entries((0,s.Ru)(n,"history",e));return`{"version":1,"${a}":"${r}","review":${n}}\n`}function fileOf(t){
return`${folderOf(t.plan)}/${t.at.slice(0,4)}.jsonl`}function folderOf(t){const e=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)
;return e!==""&&e===t?e:`${e||"plan"}-${digestOf(t).slice(0,8)}`}const isHistoryFile=t=>/^\d{4}\.jsonl$/.test(t);async function readLines(t,e,a=null){
const{recordShape:o}=await Promise.all([n.e(395),n.e(256)]).then(n.bind(n,256));const i=[];const c=[];for(const[n,l]of t.split("\n").entries()){
if(l.trim()==="")continue;const t=readLine(l,o,a);if(t==="other key")throw new r.P_((0,s.q_)(`${e}, line ${n+1}`,a));typeof t==="string"?c.push({kind:t,
place:`${e}, line ${n+1}`}):i.push(t)}return{records:i,faults:c}}function readLine(t,e,n){let a;try{a=JSON.parse(t)}catch{
const e=o.some(e=>t.startsWith(e)||e.startsWith(t));return e&&!t.endsWith(i)?"cut off":"damaged"}const r=Object(a);const{version:l,review:d}=r
;if(typeof l==="number"&&l>c)return"newer";if(l!==c)return"damaged";const f=(0,s.Bw)(r,JSON.stringify(d)??"","history",n);if(f!=="whole")return f
;const u=e.safeParse(d);return u.success?u.data:"damaged"}function joinPasts(t){const e=t.flatMap(t=>t.records).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at))
;const n=new Map;for(const t of e){const e=n.get(t.candidate.sha256);n.set(t.candidate.sha256,e===void 0?t:standsOf(e,t))}return{
records:e.filter(t=>n.get(t.candidate.sha256)===t),faults:t.flatMap(t=>t.faults)}}function standsOf(t,e){
const n=t.plan_sha256===e.plan_sha256&&e.labelled>=t.labelled;return n||severity(e)>=severity(t)?e:t}function severity({status:t,level:e}){const n={GREEN:0,
AMBER:1,RED:2};return 3*n[e]+n[t]}function onlyOf(t,e){const n=e.records.filter(e=>e.plan!==t);return{records:e.records.filter(e=>e.plan===t),
faults:[...e.faults,...n.map(({at:e})=>({kind:"damaged",place:`${folderOf(t)}, the review of ${e}`}))]}}function digestOf(t){return(0,
a.createHash)("sha256").update(t).digest("hex")}})};