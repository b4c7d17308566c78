export const id=5352;export const ids=[5352];export const modules={55352:((e,t,n)=>{n.d(t,{F:()=>readHistoryFolder,folderHistory:()=>folderHistory})
;var a=n(73024);var r=n(51455);var s=n(76760);var o=n(46077);var i=n(14977);const c=536870912;function folderHistory(e,t=null){return{async read(n){
await refusing(e,"be opened",async()=>{await makeFolder(e);await(0,r.access)(e,a.constants.R_OK|a.constants.W_OK)});return(0,o.uh)(n,await readPlanFolder(e,(0,
o.yS)(n),t))},async append(n){const a=(0,s.join)(e,(0,o.W7)(n));await refusing(a,"be written",async()=>{await makeFolder((0,s.dirname)(a))
;await appendLine(a,(0,o.cA)(n,t))})}}}async function readHistoryFolder(e,t=null){const n=await refusing(e,"be read",()=>(0,r.readdir)(e,{withFileTypes:true}))
;const a=n.filter(e=>e.isDirectory()&&!e.name.startsWith("."));const s=a.map(({name:e})=>e).sort();return Promise.all(s.map(n=>readPlanFolder(e,n,t)))}
async function readPlanFolder(e,t,n){const a=(0,s.join)(e,t);const i=await refusing(a,"be read",()=>(0,r.readdir)(a).catch(noneIfAbsent))
;const l=i.filter(o.LD).sort().map(async e=>{const i=await refusing((0,s.join)(a,e),"be read",async()=>{const{size:t}=await(0,r.stat)((0,s.join)(a,e))
;if(t>c)throw new Error(`${t} bytes are no history`);return(0,r.readFile)((0,s.join)(a,e),"utf8")});return(0,o.Se)(i,`${t}/${e}`,n)});return(0,
o.Wh)(await Promise.all(l))}async function appendLine(e,t){const n=await(0,r.open)(e,"a+");let a;try{({size:a}=await n.stat());const e=Buffer.alloc(1)
;a>0&&await n.read(e,0,1,a-1);const r=Buffer.from(a>0&&e[0]!==10?`\n${t}`:t);const{bytesWritten:s}=await n.write(r)
;if(s<r.length)throw new Error("the disk took only a part of the line");await n.sync()}finally{await n.close()}a===0&&await syncFolder((0,s.dirname)(e))}
async function syncFolder(e){const t=await(0,r.open)(e,"r").catch(()=>null);await(t?.sync().catch(()=>{}));await(t?.close())}async function makeFolder(e){
if(await isFolder(e))return;const t=(0,s.dirname)(e);t===e||await isFolder(t)||await makeFolder(t);try{await(0,r.mkdir)(e)}catch(t){
if(!await isFolder(e))throw t}}async function isFolder(e){return(0,r.stat)(e).then(e=>e.isDirectory(),()=>false)}function noneIfAbsent(e){
if(e.code==="ENOENT")return[];throw e}async function refusing(e,t,n){try{return await n()}catch(n){const a=n instanceof Error?n.message:String(n)
;throw new i.P_(`${e}: the history cannot ${t} (${a}). Name a folder that can be read and written with --history.`)}}}),71206:((e,t,n)=>{n.d(t,{B:()=>isWorse,
Q:()=>worst});const a={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(e,t){return a[e]>a[t]}function worst(e){return e.reduce((e,t)=>isWorse(t,e)?t:e)}
}),46077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf
});var a=n(77598);var r=n(71206);var s=n(14977);var o=n(86170);const i=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const c="}}";const l=1
;function lineOf(e,t=null){const n=JSON.stringify(e);const[[a,r]]=Object.entries((0,o.Ru)(n,"history",t));return`{"version":1,"${a}":"${r}","review":${n}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t,a=null){
const{recordShape:r}=await Promise.all([n.e(8395),n.e(7422)]).then(n.bind(n,27422));const i=[];const c=[];for(const[n,l]of e.split("\n").entries()){
if(l.trim()==="")continue;const e=readLine(l,r,a);if(e==="other key")throw new s.P_((0,o.q_)(`${t}, line ${n+1}`,a));typeof e==="string"?c.push({kind:e,
place:`${t}, line ${n+1}`}):i.push(e)}return{records:i,faults:c}}function readLine(e,t,n){let a;try{a=JSON.parse(e)}catch{
const t=i.some(t=>e.startsWith(t)||t.startsWith(e));return t&&!e.endsWith(c)?"cut off":"damaged"}const r=Object(a);const{version:s,review:f}=r
;if(typeof s==="number"&&s>l)return"newer";if(s!==l)return"damaged";const d=(0,o.Bw)(r,JSON.stringify(f)??"","history",n);if(d!=="whole")return d
;const u=t.safeParse(f);return u.success?u.data:"damaged"}function joinPasts(e){const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))
;const n=new Map;for(const e of t){const t=n.get(e.candidate.sha256);n.set(e.candidate.sha256,t===void 0?e:standsOf(t,e))}return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,t){return onlyLabelsCame(e,t)||!isWorseReview(e,t)?t:e}
function onlyLabelsCame(e,t){const{labels_sha256:n,labelled:a}=e;const r=n===void 0||n===t.labels_sha256
;return e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256&&(t.labelled>a||t.labelled===a&&r)}function isWorseReview(e,t){
return e.level===t.level?(0,r.B)(e.status,t.status):(0,r.B)(e.level,t.level)}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,a.createHash)("sha256").update(e).digest("hex")}})};