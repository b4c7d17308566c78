export const id=324;export const ids=[324];export const modules={2020:((e,n,t)=>{t.d(n,{J4:()=>countAllKnownAnswers,JM:()=>sameAnswer});var r=t(2628)
;var s=t(8592);var a=t(8069);var o=t(7179);var c=t(2928);function countAllKnownAnswers(e,n,t){
return n.map((n,r)=>countKnownAnswers(n,t,e,e.predictions.knownAnswers[r].tolerance))}function countKnownAnswers(e,n,t,r){const i=t.data.id;const l=(0,
s.U)(e.columns.get(i));const u=Array.from({length:e.rows},(e,n)=>l(n));const d=(0,o.R)(u,n.columns.get(i));const f={cases:e.rows,misses:[],answers:[]}
;const m=(0,a.K)(t).filter(n=>e.columns.has(n));for(let t=0;t<e.rows;t++){const s=String(u[t]??"");const a=d.get(u[t]);const o=m.map(n=>(0,
c.f)(e.columns.get(n),t));const i=m.map(e=>{const t=n.columns.get(e);return t&&a!==void 0?(0,c.f)(t,a):null});f.answers.push({id:s,said:i})
;const l=o.findIndex((e,n)=>e===null||!sameAnswer(e,i[n],r));if(l>=0){const[e,n]=[o[l],i[l]];f.misses.push({id:s,expected:String(e??""),
got:n===null?null:String(n)})}}return f}function sameAnswer(e,n,t){if(e===null||n===null)return e===n;const[s,a]=[Number(e),Number(n)]
;if(!Number.isNaN(s)&&!Number.isNaN(a))return Math.abs(s-a)<=t+1e-12*Math.max(1,Math.abs(s));return(0,r.Z)(String(e))===(0,r.Z)(String(n))}}),2928:((e,n,t)=>{
t.d(n,{f:()=>keyAt,m:()=>pairOutcomes});var r=t(8592);var s=t(5100);var a=t(2102);var o=t(100);function pairOutcomes(e,n,t,r){
const s=t===null?void 0:e.table.columns.get(t);const o=t===null?void 0:n.table.columns.get(t);if(!s||!o||e.table.rows!==n.table.rows)return null
;const c=partners(s,o,e.table.rows);return c&&collect(e.answers,n.answers,c,(0,a.c)(n.table,r))}function partners(e,n,t){const[a,o]=[(0,r.U)(e),(0,r.U)(n)]
;const c=o(0);const i=e.type!=="category";if(i&&!(typeof c==="number"&&(0,s.ov)(e.values).includes(c)))return null;const l=new r.w(e);for(let e=0;e<t;e++){
const n=a(e);if(n===void 0||l.get(n)>=0)return null;l.set(n,e)}const u=new Int32Array(t);const d=new Uint8Array(t);for(let e=0;e<t;e++){const n=o(e)
;const t=n===void 0?-1:l.get(n);if(t<0||d[t])return null;d[t]=1;u[e]=t}return u}function keyAt(e,n){if(e.type==="category")return e.categories[e.codes[n]]??null
;const t=(0,s.tk)(e.values,n);return Number.isNaN(t)?null:t}function collect(e,n,t,r){const s=(0,o.N)(n);const a=s.map(e=>t[e])
;if(s.some((t,r)=>e.actual[a[r]]!==n.actual[t]))return null;const c=(0,o.h)(n,s,r);const i={...(0,o.h)(e,a,null),group:c.group};return{cases:s.length,
reference:i,candidate:c}}}),6541:((e,n,t)=>{t.d(n,{O8:()=>adjoining,Yk:()=>nameable,h7:()=>selecting,rI:()=>conditionOf});var r=t(6885);var s=t(3147)
;function conditionOf(e,n){const t=e.map(e=>runOf(e,n[e.feature]));return{sql:t.map(sqlOf).join(" AND "),runs:t}}async function selecting({sql:e,runs:n},t={}){
if(n===void 0)return(0,r.zB)(e,t);return(0,r.rU)({sql:e,columns:[...new Set(n.map(({column:e})=>e))],choose(e){const t=new Uint8Array(e.rows).fill(1)
;for(const r of n)keepRun(r,e,t);return t}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}function adjoining(e,n,{cut:t}){
if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runOf({first:e,last:n},{name:t,cut:r}){if(r.type==="category"){const n=r.categories[e];return n===void 0?{column:t,type:"missing"}:{column:t,
type:"category",category:n}}const{edges:s}=r;if(e>s.length)return{column:t,type:"missing"};return{column:t,type:"number",from:s[e-1]??null,below:s[n]??null}}
function sqlOf(e){const n=`"${e.column.replaceAll('"','""')}"`;if(e.type==="missing")return`${n} IS NULL`
;if(e.type==="category")return`${n} = '${e.category.replaceAll("'","''")}'`;const t=[];e.from!==null&&t.push(`${n} >= ${e.from}`)
;e.below!==null&&t.push(`${n} < ${e.below}`);return t.length>0?t.join(" AND "):`${n} IS NOT NULL`}function keepRun(e,{columns:n},t){const r=n.get(e.column)
;if(r?.type==="category"&&e.type!=="number"){const n=e.type==="missing"?-1:r.categories.indexOf(e.category);(0,s.N)(r.codes,e.type==="category"&&n<0?-2:n,t)
}else{if(r?.type!=="number"||e.type==="category")throw new Error(`the column ${JSON.stringify(e.column)} is of another type than its cut`);(0,
s.u_)(r.values,e.type==="missing"?null:[e.from,e.below],t)}}}),8069:((e,n,t)=>{t.d(n,{A:()=>readSets,K:()=>answerColumns});var r=t(6760);var s=t(4977)
;var a=t(6885);var o=t(6881);var c=t(6226);var i=t(8604);var l=t(4898);var u=t(5718);async function readSets(e,n,t={}){
const r=await Promise.all(e.edgeCases.map(({where:n})=>(0,a.zB)(n,{timeZone:e.data.timeZone})));const[s,i,d]=await Promise.all([(0,o.C)(n.reference),(0,
o.C)(n.candidate),(0,o.C)(n.labels)]);const f=d.length>0;const{reference:m,candidate:p}=await readBoth(e,(0,l.uD)(e,r),{reference:s,candidate:i,apart:f},t)
;for(const n of[m,p])(0,c.v)(n,e.data.label);const w=(0,u.tq)(m,p,(0,l.cl)(e));return{reference:{table:w.reference,unmatched:0},
candidate:f?await withLabels(e,w.candidate,d,t):{table:w.candidate,unmatched:0},features:e.features.length>0?e.features:learnFeatures(e,w.reference),
edgeCases:r,knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:n})=>readKnownAnswers(e,n)))}}
async function readBoth(e,n,t,{runner:r,progress:s,budget:a}){const o=e.features.length===0?"auto":"skip";const c={columns:n,others:o};const wanted=r=>({
columns:(0,l.ey)(e,n,r,t.apart),others:"skip"});const u=o==="skip"&&n.every(({type:e})=>e!=="auto");if(!r||!u){const e={runner:r,budget:a,ways:r?.size??1,
...s&&{progress:s}};const n=await(0,i.x)(t.reference,c,e);const o=new Map([...n.columns].map(([e,n])=>[e,n.type]));return{reference:n,candidate:await(0,
i.x)(t.candidate,wanted(o),e)}}const d=Math.max(1,Math.floor(r.size/2));const f=sumOf(s,2);const m=(0,i.x)(t.reference,c,{runner:r,ways:d,budget:a,progress:f[0]
});const p=(0,i.x)(t.candidate,wanted(new Map),{runner:r,ways:d,budget:a,progress:f[1]});p.catch(()=>{});return{reference:await m,candidate:await p}}
function sumOf(e,n){const t=[];return Array.from({length:n},(n,r)=>n=>{t[r]=n;const sum=e=>t.reduce((n,t)=>n+e(t),0);e?.({
file:Object.values(t).map(({file:e})=>e).join(", "),bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}
async function withLabels(e,n,t,{runner:r,budget:a}){const{id:o,label:u}=e.data
;if(o===null)throw new s.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const d=[{name:o,type:"key",required:true},(0,l.Y9)(e,u)];const f=r?.size??1;const m=await(0,i.x)(t,{columns:d,others:"skip"},{runner:r,ways:f,budget:a})
;const{table:p,unmatched:w,leftovers:h}=(0,c.G)(n,m,o,u);return{table:p,unmatched:w,leftovers:h}}async function readKnownAnswers(e,n){const{id:t}=e.data
;if(t===null)throw new s.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const a=answerColumns(e);const o=(0,r.join)((0,r.dirname)(e.source.file),n);const c=await(0,i.x)([o],{columns:[{name:t,type:"key",required:true
},...a.map(n=>(0,l.fo)(e,n,"auto",false))],others:"skip"});if(a.some(e=>c.columns.has(e)))return c
;throw new s.P_(`${o}: no column of it holds an answer. Name one ${a.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const n=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(n.filter(e=>e!==null))]}
function learnFeatures(e,n){const{data:t,deployment:r}=e
;const s=new Set([t.id,t.time,t.label,t.score,t.prediction,t.group,r.version?.column,r.host?.column,...Object.values(t.scores??{})])
;return n.header.filter(e=>!s.has(e)&&n.columns.has(e)).map(e=>({name:e,type:n.columns.get(e).type,min:null,max:null,values:null,missing:null,drift:null,
watched:true,line:1}))}}),2795:((e,n,t)=>{t.d(n,{O:()=>needed,l:()=>optional});var r=t(4977);function needed(e,n){if(!isUnavailable(e))return e
;throw new r.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}function optional(e){
return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}}),9594:((e,n,t)=>{t.d(n,{q:()=>openLocal})
;var r=t(8592);var s=t(5100);var a=t(7179);function countBehaviour(e,n,{candidate:t,answers:s}){const o=e.data.id===null?void 0:t.columns.get(e.data.id)
;return n.map((n,t)=>{const[c,i]=["base","variant"].map(e=>{const t=(0,r.U)(n.columns.get(e));return Array.from({length:n.rows},(e,n)=>t(n))});const l=o?(0,
a.R)([...c,...i],o):new Map;const answered=(e,n)=>said(s,l.get(e[n]));const u=[];for(let r=0;r<n.rows;r++){const[n,s]=[answered(c,r),answered(i,r)]
;if(stands(n,s,e.behaviour[t]))continue;u.push({base:String(c[r]??""),variant:String(i[r]??""),baseSaid:n,variantSaid:s})}return{pairs:n.rows,broken:u}})}
function said(e,n){if(n===void 0)return null;const t=e.task==="classes"?e.score:null;const r=t?(0,s.tk)(t,n):e.predicted[n]
;if(e.task==="numbers"||t)return Number.isFinite(r)?r:null;if(r<0)return null;return e.classes.positive===null?e.classes.names[r]:r}
function stands(e,n,{expect:t,tolerance:r}){if(e===null||n===null)return false;if(typeof e==="string"||typeof n==="string")return e===n
;const s=r+1e-12*Math.max(1,Math.abs(e));if(t==="not lower")return n>=e-s;if(t==="not higher")return n<=e+s;return Math.abs(n-e)<=s}var o=t(4296);var c=t(2020)
;var i=t(2928);var l=t(6541);var u=t(5426);var d=t(6760);var f=t(4977);var m=t(8604);async function readBehaviour(e){const{data:n,source:t}=e
;return Promise.all(e.behaviour.map(({file:e,name:r,expect:s,line:a})=>{const refuse=e=>new f.P_(`${t.file}:${a}: behaviour case "${r}": ${e}`)
;if(n.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(n.task==="multiclass"&&s!=="same")throw refuse(`expects "${s}", but classes have no order. Write "expect: same".`);return(0,m.x)([(0,d.join)((0,
d.dirname)(t.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}var p=t(1455);var w=t(6881)
;const h=[".requirements.txt",".lock"];const g=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"]
;async function readDependencies(e){const[[n],[t]]=await Promise.all([(0,w.C)(e.reference),(0,w.C)(e.candidate)]);const r=(0,d.dirname)(n)!==(0,d.dirname)(t)
;const[s,a]=await Promise.all([n,t].map(e=>readBeside(e,r)));return{reference:s,candidate:a}}async function readBeside(e,n){const t=(0,
d.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const r=[...h.map(e=>t+e),...n?g:[]];for(const n of r){const t=(0,d.join)((0,d.dirname)(e),n)
;const r=await(0,p.readFile)(t,"utf8").catch(e=>{if(e.code==="ENOENT")return null;throw new f.P_(`${t}: the dependencies cannot be read (${e.code}).`)})
;if(r!==null)return{file:t,versions:parseDependencies(r,t)}}return null}function parseDependencies(e,n){
const t=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const r=new Map;for(const[e,n]of t??[]){
const t=e.toLowerCase().replace(/[-_.]+/g,"-");r.set(t,(r.get(t)??new Set).add(n))}
if(r.size===0)throw new f.P_(`${n}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...r].map(([e,n])=>[e,[...n].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const n=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(n)return[[n[2]??n[1],n[1]]]
;const[,t,r]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return t===void 0?[]:[[t,r?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const n=e.split(/^\[/m)[0];const t=/^name\s*=\s*"([^"]*)"/m.exec(n)?.[1];return t===void 0?[]:[[t,/^version\s*=\s*"([^"]*)"/m.exec(n)?.[1]??"any version"]]})}
function fromJson(e){const n=parse(e);const t=[n?.packages,n?.default,n?.develop]
;return t.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,n])=>{const t=n?.version;const r=e.split("node_modules/").at(-1)
;return r!==""&&typeof t==="string"?[[r,t.replace(/^==/,"")]]:[]}))}function parse(e){try{return JSON.parse(e)}catch{return null}}var y=t(2215);var v=t(8069)
;var b=t(4979);var k=t(1638);var A=t(7598);var O=t(6889);var $=t(241);var x=t(9128);async function cutter(e,n){const t=await invalidTexts(e,n);return n=>{
const r=new Map;for(const[s,a]of e.columns)r.set(s,pick(a,n,t.get(s)));return{...e,rows:n.length,columns:r,source:{...e.source,sha256:digest(r,n.length)}}}}
async function invalidTexts({columns:e,source:n,rows:t},r){const s=[...e].filter(e=>e[1].type!=="category"&&e[1].invalid!==null);if(s.length===0)return new Map
;const a=await(0,m.x)(n.files,{columns:s.map(([e])=>({name:e,type:"category",required:true})),others:"skip"})
;if(a.rows!==t)throw new Error(`${n.files.join(", ")} changed while being read`);const o=(0,x.e)(r);return new Map(s.map(([e,{type:n}])=>{
const{codes:t,categories:r}=a.columns.get(e);const parse=e=>n==="time"?(0,$.p)(e,o):(0,O.$J)(e);const s=r.map(e=>parse(e)===void 0?e.slice(0,80):null)
;return[e,e=>s[t[e]]??null]}))}function pick(e,n,t){if(e.type==="category"){const t=n.map(n=>e.codes[n]);return{...e,codes:t,
missing:t.reduce((e,n)=>e+(n<0?1:0),0)}}const r=Float64Array.from(n,n=>(0,s.tk)(e.values,n));let a=0;let o=null;for(let e=0;e<n.length;e++){
if(!Number.isNaN(r[e]))continue;a++;const s=t?.(n[e])??null;if(s===null)continue;o?o.cells++:o={cells:1,row:e+1,text:s}}return{...e,values:r,
missing:a-(o?.cells??0),invalid:o}}function digest(e,n){const t=(0,A.createHash)("sha256").update(`${n}\n`);for(const[n,r]of[...e].sort(([e],[n])=>e<n?-1:1)){
t.update(JSON.stringify([n,r.type]))
;r.type==="category"?t.update(JSON.stringify(Array.from(r.codes,e=>r.categories[e]??null))):t.update(new Uint8Array(Float64Array.from((0,
s.ov)(r.values)).buffer))}return t.digest("hex")}async function cutPeriods(e,n,t){const r=(0,k.qC)(timesOf(e,n),t,e.data.timeZone)
;const s=await cutter(n,e.data.timeZone);return r.map(({rows:e,...n})=>({...n,table:()=>s(e)}))}function timesOf(e,n){const t=e.data.time
;const r=t===null?void 0:n.columns.get(t);const s=n.source.files.join(", ")
;if(r?.type!=="time")throw new f.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:".`)
;const a=r.values.findIndex(Number.isNaN);if(a<0)return r.values
;throw new f.P_(`${s}: row ${a+1} has no time in "${t}" that can be read, so it belongs to no period. Fix it or leave it out.`)}var N=t(5563);var M=t(8488)
;function sampleRows(e,{table:n,answers:t},{wrong:r,most:s,columns:a},o){if(r&&!isLabelled(t))return null;const c=o?.select(n)??null
;const i=a==="all"?n.header:telling(e,o?.columns??[],n);if(r){const r=(0,M.HO)(t,c);return sampleOf(e,n,t,(0,M.hm)(t,r,s),i,r.length)}
const l=c===null?n.rows:(0,N.KL)(c);return sampleOf(e,n,t,firstOf(n.rows,c,s),i,l)}function isLabelled(e){
return e.task==="classes"?!e.actual.every(e=>e<0):!e.actual.every(Number.isNaN)}function firstOf(e,n,t){const r=[]
;for(let s=0;s<e&&r.length<t;s++)n!==null&&n[s]!==1||r.push(s);return r}function telling({data:e},n,t){const r=new Set(n.map(e=>e.toLowerCase()))
;const s=[...t.columns.keys()].filter(e=>r.has(e.toLowerCase()));const a=[e.label,e.prediction,e.score]
;return[e.id,...s,...a].filter((e,n,t)=>e!==null&&t.indexOf(e)===n)}function sampleOf(e,n,t,r,s,a){const o=new Set(e.data.private)
;const c=s.filter(e=>n.columns.has(e)&&!o.has(e));const{time:i}=e.data;const l=i===null||o.has(i)?void 0:n.columns.get(i);return{columns:c,rows:r.map(r=>({
row:r+1,time:l?textAt(l,r):null,cells:c.map(e=>textAt(n.columns.get(e),r)),why:(0,M.tM)(e)?"":(0,M.d8)(t,r)})),total:a}}function textAt(e,n){
if(e.type==="category")return e.categories[e.codes[n]]??"";const t=(0,s.tk)(e.values,n);if(Number.isNaN(t))return""
;return e.type==="time"?new Date(t).toISOString():String(t)}const S=1<<18;async function countSearch(e,n,t,r){const{features:s,rows:a}=e
;const o=Math.min(r?.size??1,Math.floor(a.length*s.length/S));if(o<2)return(0,u.jO)(e,n,t);const[c,...i]=(0,u.GI)(e,n,t,o)
;const l=i.map(e=>r.run("countPart",e));return(0,u.nn)(e,n,[(0,u.j$)(c),...await Promise.all(l)])}
async function openLocal(e,n,{now:t,progress:r,pool:s,memory:a}){const o=await readBehaviour(e);const c=(0,y.nT)(a??null);const i=await(0,v.A)(e,n,{runner:s,
budget:c,...r&&{progress:r}});const l={sets:i,pairs:o,readDependencies:()=>readDependencies(n)};return evidenceOf(e,l,t,(0,b.$x)(e,i,s),s)}
function evidenceOf(e,n,t,r,s){const{sets:a,pairs:i}=n;const l=once(()=>(0,o.Y2)(e,a,t));const d=once(()=>(0,o.XA)(e,a.edgeCases,l(),t));const f=once(r)
;const m=reader(e,a.edgeCases);return{features:a.features,counts:async()=>d(),pairs:async()=>pairAnswers(e,l()),async summaries(){
const{totals:e,measured:n}=await f();return{totals:e,measured:n}},async segments(){const{reference:n,candidate:t}=l();const r=[n.table,t.table]
;const{outcome:o}=d().candidate;const c=(0,u.j9)(e,a.features,r,t.answers,o);const{cuts:i}=await f();const m=c&&await countSearch(c,i,t.table,s);s?.close()
;return m},slices:async e=>(0,o.Nv)(await Promise.all(e.map(m)),l()),knownAnswers:async()=>(0,c.J4)(e,a.knownAnswers,a.candidate.table),
behaviour:async()=>countBehaviour(e,i,{candidate:a.candidate.table,answers:l().candidate.answers}),
dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,
sampleRows:n=>Promise.all(n.map(async n=>sampleRows(e,l().candidate,n,n.where===null?null:await m({sql:n.where})))),async periods(t){const r=once(()=>(0,
b.NU)(e,a));return(await cutPeriods(e,a.candidate.table,t)).map(({table:e,...t})=>({...t,asOf:(t,s,a)=>periodEvidence(t,n,{table:e(),at:s,today:a,reference:r})
}))},close:async()=>s?.close()}}function periodEvidence(e,{sets:n,pairs:t,readDependencies:r},{table:s,at:a,today:o,reference:c}){const i={...n,
knownAnswers:o?n.knownAnswers:[],candidate:{table:s,unmatched:o?n.candidate.unmatched:0}};const l={sets:i,pairs:o?t:[],readDependencies:o?r:async()=>null}
;return evidenceOf(e,l,a,async()=>(0,b.G1)(c(),e,i))}function pairAnswers({data:e},{reference:n,candidate:t}){return(0,i.m)(n,t,e.id,e.group)}
function reader({data:e},n){const t=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const r=t.get(n.sql)??(0,l.h7)(n,{timeZone:e.timeZone})
;t.set(n.sql,r);return r}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}}),1638:((e,n,t)=>{t.d(n,{h_:()=>parseBy,qC:()=>periodsOf,
xS:()=>longest});var r=t(9128);var s=t(4977);const a=["day","week","month","quarter"];const o=864e5;function parseBy(e){const n=a.find(n=>n===e.trim())
;if(n!==void 0)return{unit:n};const t=Number(/^([1-9]\d{0,8})(?: rows?)?$/.exec(e.trim())?.[1]);if(t>0)return{rows:t}
;throw new s.P_(`--by "${e.slice(0,40)}" is no period. Write ${a.join(", ")}, or a number of rows, such as 500.`)}function longest(e){return"rows"in e?null:{
day:1,week:7,month:31,quarter:92}[e.unit]*o}function periodsOf(e,n,t){return"rows"in n?byRows(e,n.rows):byCalendar(e,n.unit,(0,r.e)(t))}function byRows(e,n){
const t=Int32Array.from(e.keys()).sort((n,t)=>e[n]-e[t]||n-t);const r=Math.ceil(t.length/n);return Array.from({length:r},(r,s)=>{const a=t.slice(s*n,(s+1)*n)
;return{label:`rows-${String(s+1).padStart(4,"0")}`,end:e[a.at(-1)],rows:a.toSorted(),full:a.length===n}})}function byCalendar(e,n,t){const r=new Map
;for(let s=0;s<e.length;s++){const a=keyOf(e[s]+(t?.offset(e[s])??0),n);const o=r.get(a);o?o.push(s):r.set(a,[s])}
return[...r].sort(([e],[n])=>e-n).map(([e,r])=>{const s=startOf(e+1,n);return{label:labelOf(e,n),rows:Int32Array.from(r),end:t?t.toUtc(s):s,full:true}})}
function keyOf(e,n){const t=Math.floor(e/o);if(n==="day")return t;if(n==="week")return Math.floor((t+3)/7);const r=new Date(e)
;const s=r.getUTCFullYear()*12+r.getUTCMonth();return n==="month"?s:Math.floor(s/3)}function startOf(e,n){if(n==="day")return e*o;if(n==="week")return(e*7-3)*o
;const t=n==="month"?e:e*3;const r=new Date(0);r.setUTCFullYear(Math.floor(t/12),t%12,1);return r.getTime()}function labelOf(e,n){const t=new Date(startOf(e,n))
;const r=t.toISOString();if(n==="day")return r.slice(0,10);if(n==="month")return r.slice(0,7);if(n==="quarter")return`${r.slice(0,4)}-Q${t.getUTCMonth()/3+1}`
;const s=new Date(t.getTime()+3*o);const a=Date.UTC(s.getUTCFullYear(),0,1);const c=Math.floor((s.getTime()-a)/(7*o))+1
;return`${s.getUTCFullYear()}-W${String(c).padStart(2,"0")}`}}),757:((e,n,t)=>{t.d(n,{$:()=>metrics_statistic});var r=t(7331);var s=t(2512);var a=t(9443)
;var o=t(7287);function withinGroups(e,n,t,c,i){const l=new Map;i.forEach((e,n)=>{const t=e<0?-1-n:e;l.set(t,(l.get(t)??0)+1)});if(l.size<2)return(0,
s.n2)("every case belongs to the same group",e.cases);const u=(0,a.G)(n,t,c);const d=[...l.values()].reduce((e,n)=>e+n**2,0)/i.length;const f=Math.sqrt(d)
;const m=f>1?{stretch:f,reach:f,df:l.size-1}:o.hK;const{stretch:p,reach:w,df:h}=(u&&(0,o.YJ)(u,i))??m;return{...e,standardError:p*e.standardError,
bounds:n=>e.bounds((0,r.t)(n,h),w),proof:n=>(0,s.U5)(e,(0,r.t)(n,h),w)}}var c=t(6210);var i=t(2989);var l=t(9033);var u=t(3058);var d=t(5521);var f=t(4435)
;function overClasses(e,n){const t=[...e.values()].map(n);const r=Math.max(0,...t.map(e=>e.cases));const a=[...e.keys()].filter((e,n)=>!(0,s.fJ)(t[n]))
;if(a.length>0)return(0,s.n2)(`class "${a[0].slice(0,80)}" has no case, or nothing but cases`,r);const o=t.filter(s.fJ);if(o.length===0)return(0,
s.n2)("there are no scores",r);const meanOf=e=>[(0,d.RE)(e.map(([e])=>e)),(0,d.RE)(e.map(([,e])=>e))];return{value:(0,d.RE)(o.map(e=>e.value)),standardError:(0,
d.RE)(o.map(e=>e.standardError)),cases:r,bounds:(e,n)=>meanOf(o.map(t=>t.bounds(e,n))),proof:(e,n)=>meanOf(o.map(t=>(0,s.U5)(t,e,n)))}}
function multiclassLogLoss(e){const n=[];const t=[];let r=0;for(const{scores:a,positives:o}of e.values())for(let e=0;e<a.length;e++){if(o[e]===0)continue
;if(a[e]<0||a[e]>1)return(0,s.n2)(f.TP,r);n.push((0,f.Nn)(a[e]));t.push(o[e]);r+=o[e]}if(r<2)return(0,
s.n2)(r===0?"no labelled case has a score":"one case shows no spread",r);const a=(0,d.cz)(n.map((e,n)=>t[n]*e))/r;const o=(0,d.cz)(n.map((e,n)=>t[n]*(e-a)**2))
;const c=Math.sqrt(o)/r;return{value:a,standardError:c,cases:r,bounds:(0,f.hh)(a,c)}}const ofDecisions=e=>({confusion:n,cases:t},r)=>(0,c.Z)(e,n,r,t)
;const ofNumbers=e=>({residuals:n,cases:t})=>(0,i.i)(e,n,t);const ofScores=(e,n=n=>overClasses(n,e))=>({cases:t,scores:r,classScores:a},o)=>{if(t===0)return(0,
s.n2)("no case has a label",0);if(r)return e(r);if(!a)return(0,s.n2)("there are no scores",t);if(o===null)return n(a);const c=a.get(o);return c?e(c):(0,
s.n2)("the class has no scores",t)};const m={accuracy:ofDecisions("accuracy"),precision:ofDecisions("precision"),recall:ofDecisions("recall"),
f1:ofDecisions("f1"),f1_weighted:ofDecisions("f1_weighted"),precision_weighted:ofDecisions("precision_weighted"),recall_weighted:ofDecisions("recall_weighted"),
f1_micro:ofDecisions("f1_micro"),specificity:ofDecisions("specificity"),balanced_accuracy:ofDecisions("balanced_accuracy"),mcc:ofDecisions("mcc"),
auroc:ofScores(l.v),average_precision:ofScores(f.cF),log_loss:ofScores(f._1,multiclassLogLoss),brier:ofScores(f.ru),calibration_error:ofScores(u.fW),
mae:ofNumbers("mae"),rmse:ofNumbers("rmse"),median_absolute_error:ofNumbers("median_absolute_error"),bias:ofNumbers("bias"),mape:ofNumbers("mape"),
r2:ofNumbers("r2")};function metrics_statistic(e,n,t){const r=m[e](n,t);const{grouped:a}=n;if(!(0,s.fJ)(r)||!a?.group)return r
;return withinGroups(r,e,t,a,a.group)}})};