export const id=352;export const ids=[352];export const modules={5352:((t,e,a)=>{a.d(e,{F:()=>readHistoryFolder,folderHistory:()=>folderHistory});var n=a(3024)
;var r=a(1455);var s=a(6760);var i=a(6077);var o=a(4977);const c=536870912;function folderHistory(t){return{async read(e){
await refusing(t,"be opened",async()=>{await makeFolder(t);await(0,r.access)(t,n.constants.R_OK|n.constants.W_OK)});return(0,i.uh)(e,await readPlanFolder(t,(0,
i.yS)(e)))},async append(e){const a=(0,s.join)(t,(0,i.W7)(e));await refusing(a,"be written",async()=>{await makeFolder((0,s.dirname)(a));await appendLine(a,(0,
i.cA)(e))})}}}async function readHistoryFolder(t){const e=await refusing(t,"be read",()=>(0,r.readdir)(t,{withFileTypes:true}))
;const a=e.filter(t=>t.isDirectory()&&!t.name.startsWith("."));const n=a.map(({name:t})=>t).sort();return Promise.all(n.map(e=>readPlanFolder(t,e)))}
async function readPlanFolder(t,e){const a=(0,s.join)(t,e);const n=await refusing(a,"be read",()=>(0,r.readdir)(a).catch(noneIfAbsent))
;const o=n.filter(i.LD).sort().map(async t=>{const n=await refusing((0,s.join)(a,t),"be read",async()=>{const{size:e}=await(0,r.stat)((0,s.join)(a,t))
;if(e>c)throw new Error(`${e} bytes are no history`);return(0,r.readFile)((0,s.join)(a,t),"utf8")});return(0,i.Se)(n,`${e}/${t}`)});return(0,
i.Wh)(await Promise.all(o))}async function appendLine(t,e){const a=await(0,r.open)(t,"a+");let n;try{({size:n}=await a.stat());const t=Buffer.alloc(1)
;n>0&&await a.read(t,0,1,n-1);const r=Buffer.from(n>0&&t[0]!==10?`\n${e}`:e);const{bytesWritten:s}=await a.write(r)
;if(s<r.length)throw new Error("the disk took only a part of the line");await a.sync()}finally{await a.close()}n===0&&await syncFolder((0,s.dirname)(t))}
async function syncFolder(t){const e=await(0,r.open)(t,"r").catch(()=>null);await(e?.sync().catch(()=>{}));await(e?.close())}async function makeFolder(t){
if(await isFolder(t))return;const e=(0,s.dirname)(t);e===t||await isFolder(e)||await makeFolder(e);try{await(0,r.mkdir)(t)}catch(e){
if(!await isFolder(t))throw e}}async function isFolder(t){return(0,r.stat)(t).then(t=>t.isDirectory(),()=>false)}function noneIfAbsent(t){
if(t.code==="ENOENT")return[];throw t}async function refusing(t,e,a){try{return await a()}catch(a){const n=a instanceof Error?a.message:String(a)
;throw new o.P_(`${t}: the history cannot ${e} (${n}). Name a folder that can be read and written with --history.`)}}}),6077:((t,e,a)=>{a.d(e,{
LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var n=a(7598)
;const r='{"version":1,"sha256":"';const s="}}";const i=1;function lineOf(t){const e=JSON.stringify(t);return`${r}${digestOf(e)}","review":${e}}\n`}
function fileOf(t){return`${folderOf(t.plan)}/${t.at.slice(0,4)}.jsonl`}function folderOf(t){
const e=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return e!==""&&e===t?e:`${e||"plan"}-${digestOf(t).slice(0,8)}`}
const isHistoryFile=t=>/^\d{4}\.jsonl$/.test(t);async function readLines(t,e){const{recordShape:n}=await Promise.all([a.e(395),a.e(256)]).then(a.bind(a,256))
;const r=[];const s=[];for(const[a,i]of t.split("\n").entries()){if(i.trim()==="")continue;const t=readLine(i,n);typeof t==="string"?s.push({kind:t,
place:`${e}, line ${a+1}`}):r.push(t)}return{records:r,faults:s}}function readLine(t,e){let a;try{a=JSON.parse(t)}catch{const e=t.startsWith(r)||r.startsWith(t)
;return e&&!t.endsWith(s)?"cut off":"damaged"}const{version:n,sha256:o,review:c}=Object(a);if(typeof n==="number"&&n>i)return"newer"
;if(n!==i||o!==digestOf(JSON.stringify(c)??""))return"damaged";const d=e.safeParse(c);return d.success?d.data:"damaged"}function joinPasts(t){
const e=t.flatMap(t=>t.records).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at));const a=new Map(e.map(t=>[t.candidate.sha256,t]));return{
records:e.filter(t=>a.get(t.candidate.sha256)===t),faults:t.flatMap(t=>t.faults)}}function onlyOf(t,e){const a=e.records.filter(e=>e.plan!==t);return{
records:e.records.filter(e=>e.plan===t),faults:[...e.faults,...a.map(({at:e})=>({kind:"damaged",place:`${folderOf(t)}, the review of ${e}`}))]}}
function digestOf(t){return(0,n.createHash)("sha256").update(t).digest("hex")}})};