export const id=6597;export const ids=[6597];export const modules={81877:((e,n,t)=>{t.d(n,{Y2:()=>answerSets,XA:()=>countAnswers,Nv:()=>countSlices,
jV:()=>reviewCounts,iw:()=>withholdYoung});var r=t(76865);var s=t(72102);var o=t(84077);var a=t(88263);var c=t(16671);var u=t(7179);const[l,i]=[50,20]
;function countLosses({actual:e,predicted:n}){const t=[];for(let r=0;r<e.length;r++)Number.isFinite(n[r]-e[r])&&t.push(r);if(t.length<i)return null
;const r=Uint32Array.from(t).sort((e,t)=>n[e]-n[t]);const s=Math.max(1,Math.min(l,Math.floor(r.length/i)));const o={predictions:new Float64Array(s),
rows:new Float64Array(s),absolute:new Float64Array(s),squares:new Float64Array(s),fourths:new Float64Array(s),ends:[n[r[0]],n[r.at(-1)]]}
;for(let t=0;t<r.length;t++){const a=Math.floor(t*s/r.length);const[c,u]=[n[r[t]],e[r[t]]];const l=(c-u)**2;o.rows[a]+=1
;o.predictions[a]+=(c-o.predictions[a])/o.rows[a];o.absolute[a]+=Math.abs(c-u);o.squares[a]+=l;o.fourths[a]+=l**2}return o}var f=t(74569);var m=t(4379)
;var d=t(75563);function countSlice(e,n,t){const r=e.select(n);return{rows:(0,d.KL)(r),outcome:(0,f.y)(t,r)}}var h=t(83167);var g=t(70903)
;function answerSets(e,n,t){const r=(0,o.OX)(e,n.reference.table);const answered=({table:n,unmatched:o,leftovers:a=null})=>{const c=(0,s.Bw)(e,n,r)
;const u=youngRows(e,n,t);return{table:n,answers:c,young:u,pending:withhold(u,c),unmatched:o,leftovers:a}};return{classes:r,reference:answered(n.reference),
candidate:answered(n.candidate)}}function countAnswers(e,n,{classes:t,reference:s,candidate:o},a){const[c,u]=[s.answers,o.answers]
;const l=c.task==="numbers"&&u.task==="numbers"?(0,r.U)(c,u):null;const[i,f]=[countSet(e,n,s,a),countSet(e,n,o,a)]
;const m=c.task==="numbers"&&f.unlabelledNumbers?countLosses(c):null;const d=m?{...i.outcome,losses:m}:i.outcome;return{classes:t,reference:{...i,outcome:d,
agreement:l?.reference??null},candidate:{...f,agreement:l?.candidate??null}}}
function reviewCounts({classes:e,reference:n,candidate:t,sameFiles:r},s,o=null,a=null){return{classes:e,reference:{...n,columns:s.reference},candidate:{...t,
columns:s.candidate},paired:o,sameFiles:r,search:a}}function countSlices(e,{reference:n,candidate:t}){
const[r,s]=[withoutScores(n.answers),withoutScores(t.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,n.table,r),candidate:countSlice(e,t.table,s)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,n,{table:t,answers:r,young:s,pending:o,unmatched:a,leftovers:l},i){const{data:d,deployment:p}=e
;const w=d.id===null?void 0:t.columns.get(d.id);const y=(0,f.y)(r,null);const b=y.cases===0;return{rows:t.rows,sha256:t.source.sha256,header:t.header,
labelled:y.cases,pending:o,unmatched:a,leftovers:l,labelMarkers:labelMarkersOf(t.columns.get(d.label)),due:(0,c.u)(r,s),times:(0,
h.Ig)(d.time===null?void 0:t.columns.get(d.time),i),outcome:y,edgeCases:n.map(e=>countSlice(e,t,r)),predictions:(0,m.gk)(r,t,d),unlabelled:b?(0,m.vc)(r):null,
unlabelledClasses:b?(0,m.ow)(r):null,unlabelledNumbers:b&&r.task==="numbers"?(0,g.I)(r.predicted):null,ids:w?(0,u.E)(w):null,deployment:{
version:p.version?countTexts(t,p.version.column):null,host:p.host?countTexts(t,p.host.column):null}}}function labelMarkersOf(e){return e?.markers?{...e.markers,
files:e.origin?.files??null}:null}function countTexts(e,n){const t=e.columns.get(n);return t?.type==="category"?(0,a.q8)(t):null}
function withholdYoung(e,n,t,r){return withhold(youngRows(e,n,r),t)}function youngRows(e,n,t){const{time:r,labelsAfter:s}=e.data
;const o=r===null?void 0:n.columns.get(r);if(!s||o?.type!=="time")return null;const a=t.getTime()-s.milliseconds;let c=null;for(let e=0;e<n.rows;e++){
if(!(o.values[e]>a))continue;c??=new Uint8Array(n.rows);c[e]=1}return c}function withhold(e,n){if(e===null)return 0;const t=n.task==="classes"?-1:Number.NaN
;n.actual=n.actual.slice();let r=0;for(let s=0;s<e.length;s++){if(e[s]===0)continue;r++;n.actual[s]=t}return r}}),72972:((e,n,t)=>{t.d(n,{DU:()=>r,VN:()=>blockOf,
YA:()=>stretches,dT:()=>cutTimes,gF:()=>s});const r=50;const s=20;const o=24;function cutTimes(e){const n=e.filter(e=>!Number.isNaN(e)).sort()
;const t=Math.min(o,Math.floor(n.length/r));if(t<s)return null;const a=[];let c=0;for(let e=0;e<t;e++){const s=n[Math.floor(e*n.length/t)]
;if(e>0&&s===a.at(-1))continue;const o=firstAt(n,s);if(e>0&&o-c<r)continue;a.push(s);c=o}n.length-c<r&&a.length>1&&a.pop();return a.length<s?null:{
starts:Float64Array.from(a),last:n.at(-1)}}function blockOf({starts:e},n){let[t,r]=[0,e.length];while(t<r){const s=t+r>>1;e[s]<=n?t=s+1:r=s}
return Math.max(0,t-1)}function stretches({starts:e,last:n}){return Array.from(e,(t,r)=>({from:t,to:e[r+1]??n}))}function firstAt(e,n){let[t,r]=[0,e.length]
;while(t<r){const s=t+r>>1;e[s]<n?t=s+1:r=s}return t}}),74569:((e,n,t)=>{t.d(n,{y:()=>countOutcome});var r=t(60100);var s=t(8257);var o=t(75563);var a=t(29242)
;function countOutcome(e,n){const t=e.task==="classes"?countClasses(e,n):countNumbers(e,n);if(e.group===null)return t;return{...t,grouped:(0,r.h)(e,(0,
r.N)(e,n),e.group)}}function countClasses(e,n){const{classes:t,actual:r,predicted:s,score:a,classScores:c}=e;const u=t.names.length;const l=(0,o.rZ)(r,s,n,u)
;const i=new Float64Array(u*u);let f=0;let m=0;for(let e=0;e<u;e++){const[n,...t]=l.subarray((e+1)*(u+1),(e+2)*(u+1));i.set(t,e*u)
;const r=t.reduce((e,n)=>e+n,0);m+=r;f+=r+n}const d=m===0?null:{classes:t.names,positive:t.positive,table:i};return{cases:f,confusion:d,
scores:a&&t.positive!==null?countOneClass(e,a,t.positive,n):null,classScores:c&&countEachClass(e,c,n),residuals:null}}function countEachClass(e,n,t){
const r=new Map;n.forEach((n,s)=>{n&&r.set(e.classes.names[s],countOneClass(e,n,s,t))});return r}function countOneClass(e,n,t,r){const{actual:s,classes:o}=e
;if(r===null&&t===1&&o.names.length===2)return(0,a.F)(n,new Uint8Array(s));const c=new Uint8Array(s.length);for(let e=0;e<c.length;e++){const n=s[e]
;c[e]=n<0||r!==null&&r[e]===0?2:n===t?1:0}return(0,a.F)(n,c)}function countNumbers(e,n){const t=(0,s.W)(e.actual,e.predicted,n);let r=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||r++;return{cases:r,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}}),66541:((e,n,t)=>{t.d(n,{O8:()=>adjoining,Yk:()=>nameable,h7:()=>selecting,rI:()=>conditionOf});var r=t(26099);var s=t(43147)
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
s.u_)(r.values,e.type==="missing"?null:[e.from,e.below],t)}}}),2795:((e,n,t)=>{t.d(n,{O:()=>needed,l:()=>optional});var r=t(14977);function needed(e,n){
if(!isUnavailable(e))return e;throw new r.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}
function optional(e){return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}}),84979:((e,n,t)=>{t.d(n,{
$x:()=>beginColumns,G1:()=>summariseAgainst,NU:()=>countReference,Vu:()=>takeColumns});var r=t(88263);var s=t(12296);var o=t(84851);var a=t(62047)
;var c=t(73483);function countReference(e,n){const t=(0,r.iW)(e,n,n.reference.table);return new Map([...t].map(([e,n])=>[e,(0,r.y$)(n)]))}
function beginColumns(e,n,t){const{columns:r,finish:s}=pairColumns(e,n);const isText=({before:e,after:n})=>e?.type==="category"||n?.type==="category"
;const o=r.filter(isText);const a=r.filter(e=>!isText(e)).sort((e,n)=>varied(n.before)-varied(e.before));const c={columns:a,
taken:new Int32Array(new SharedArrayBuffer(4))};const u=(n.reference.table.rows+n.candidate.table.rows)*a.length*8
;const l=t&&u>=t.least?Math.min(t.size-1,a.length):0;const i=Array.from({length:l},()=>t.run("takeColumns",c));return async()=>{
const e=[...o.map(summariseColumn),...takeColumns(c)];return s([e,...await Promise.all(i)].flat())}}function summariseAgainst(e,n,t){
const{columns:s,finish:o}=pairColumns(n,t);return o(s.map(({name:n,after:t,rules:s})=>summarise(n,e.get(n)??null,t&&(0,r.y$)(t,u[1]),s)))}
function pairColumns(e,n){const t=(0,r.iW)(e,n,n.reference.table);const s=(0,r.iW)(e,n,n.candidate.table)
;const o=[...new Set([...t.keys(),...s.keys()])].map(r=>({name:r,before:t.get(r)??null,after:s.get(r)??null,rules:(0,c.iZ)(e,n.features,r)}));return{columns:o,
finish(e){const n=new Map(e.map(e=>[e.name,e]));const inOrder=(e,t)=>new Map([...e.keys()].map(e=>[e,t(n.get(e))]));return{totals:{
reference:inOrder(t,e=>e.before),candidate:inOrder(s,e=>e.after)},cuts:inOrder(t,e=>e.cut),measured:inOrder(s,e=>e.measured)}}}}function varied(e){
if(e===null||e.type==="category")return 0;const{values:n}=e;const t=new Set;const r=(0,a.oW)(n);for(let e=0;e<r;e+=Math.ceil(r/256))t.add((0,a.tk)(n,e))
;return t.size}function takeColumns({columns:e,taken:n}){const t=[];for(;;){const r=e[Atomics.add(n,0,1)];if(r===void 0)return t;t.push(summariseColumn(r))}}
const u=[(0,s.Yu)(),(0,s.Yu)()];function summariseColumn({name:e,before:n,after:t,rules:s}){return summarise(e,n&&(0,r.y$)(n,u[0]),t&&(0,r.y$)(t,u[1]),s)}
function summarise(e,n,t,s){return{name:e,before:n&&(0,r.vA)(n),after:t&&(0,r.vA)(t),cut:n&&(0,o.h_)(n),measured:(0,c.Th)(n,t,s)}}}),41152:((e,n,t)=>{t.d(n,{
s:()=>cutter});var r=t(77598);var s=t(35239);var o=t(13028);var a=t(22961);var c=t(62047);var u=t(15267);async function cutter(e,n){const t=await oddCells(e,n)
;return n=>{const r=new Map;for(const[s,o]of e.columns)r.set(s,pick(o,n,t.get(s)));return{...e,rows:n.length,columns:r,source:{...e.source,
sha256:digest(r,n.length)}}}}async function oddCells({columns:e,source:n,rows:t},r){
const o=[...e].filter(e=>e[1].type!=="category"&&Boolean(e[1].invalid??e[1].infinite));if(o.length===0)return new Map;const c=await(0,u.x)(n.files,{
columns:o.map(([e])=>({name:e,type:"category",required:true})),others:"skip",log:n.log})
;if(c.rows!==t)throw new Error(`${n.files.join(", ")} changed while being read`);const l=(0,a.e)(r);return new Map(o.map(([e,{type:n,format:t=null}])=>{
const{codes:r,categories:o}=c.columns.get(e);const a=o.map(e=>{const r=(0,s.$$)(e,{type:n,asked:false,format:t,zone:l});const o=e.slice(0,80)
;if(r===void 0)return{sort:"invalid",text:o};return Number.isNaN(r)||Number.isFinite(r)?null:{sort:"infinite",text:o}});return[e,e=>a[r[e]]??null]}))}
function pick(e,n,t){if(e.type==="category"){const{markers:t,...r}=e;const s=n.map(n=>e.codes[n]);return{...r,codes:s,missing:s.reduce((e,n)=>e+(n<0?1:0),0)}}
const r=Float64Array.from(n,n=>(0,c.tk)(e.values,n));let s=0;const a={invalid:null,infinite:null};for(let e=0;e<n.length;e++){if(!Number.isNaN(r[e]))continue
;s++;const c=t?.(n[e])??null;c&&(a[c.sort]=(0,o.G9)(a[c.sort],e,c.text))}const{invalid:u,infinite:l}=a;const{infinite:i,markers:f,...m}=e
;const d=s-(u?.cells??0);return{...m,values:r,missing:d,invalid:u,...l&&{infinite:l}}}function digest(e,n){const t=(0,r.createHash)("sha256").update(`${n}\n`)
;for(const[n,r]of[...e].sort(([e],[n])=>e<n?-1:1)){t.update(JSON.stringify([n,r.type]))
;r.type==="category"?t.update(JSON.stringify(Array.from(r.codes,e=>r.categories[e]??null))):t.update(new Uint8Array(Float64Array.from((0,
c.ov)(r.values)).buffer))}return t.digest("hex")}}),39100:((e,n,t)=>{t.d(n,{q:()=>openLocal,A:()=>openSets});var r=t(83674);var s=t(1832);var o=t(81877)
;var a=t(22020);var c=t(62047);var u=t(48563);var l=t(72972);const i=1e3;function membersOf(e,n){const t=n===null?void 0:e.columns.get(n)
;if(t===void 0)return null;if(t.type==="category")return t.categories.length>i?null:{names:t.categories,of:t.codes};const r=new Map
;const s=new Int32Array(e.rows).fill(-1);for(let n=0;n<e.rows;n++){const e=numberOf(t,n);if(Number.isNaN(e))continue;const o=r.get(e)??r.size
;if(o>=i)return null;r.set(e,o);s[n]=o}return{names:[...r.keys()].map(String),of:s}}function timesOf(e,n){const t=n===null?void 0:e.columns.get(n)
;return t?.type==="time"?t.values:null}function numberOf(e,n){return e.type==="category"?Number.NaN:(0,c.tk)(e.values,n)}function countHosts(e,n){
const{host:t,version:r,clockSkew:s}=e.deployment;const o=membersOf(n,t?.column??null);if(o===null)return null;const a=membersOf(n,r?.column??null)
;const c=o.names.map(e=>({name:e,rows:0,first:1/0,last:-1/0,versions:a&&new Map}));const u=timesOf(n,e.data.time);for(let e=0;e<n.rows;e++){const n=c[o.of[e]]
;if(n===void 0)continue;n.rows++;const t=a?.names[a.of[e]];t!==void 0&&n.versions?.set(t,(n.versions.get(t)??0)+1);const r=u?.[e]??Number.NaN
;r<n.first&&(n.first=r);r>n.last&&(n.last=r)}const l=u&&aheadOf(u,timesOf(n,s.column),o);const i=u&&orderOf(u,o);return c.map((e,n)=>({...e,ahead:l?.[n]??null,
inOrder:i?.[n]??null})).filter(({rows:e})=>e>0)}function aheadOf(e,n,t){if(n===null)return null;const r=t.names.map(()=>[]);for(let s=0;s<e.length;s++){
const o=e[s]-n[s];Number.isNaN(o)||r[t.of[s]]?.push(o)}return r.map(e=>e.length===0?null:middle(ascending(e)))}const f=20;const m=60
;function orderOf(e,{names:n,of:t}){const r=n.length;if(r>m)return null;const s=Array.from({length:r*r},()=>[]);let o=-1;for(let n=0;n<e.length;n++){
if(t[n]<0||Number.isNaN(e[n]))continue;o>=0&&t[o]!==t[n]&&s[t[o]*r+t[n]].push(e[n]-e[o]);o=n}return n.map((e,t)=>{const o=n.flatMap((e,n)=>{
const[o,a]=[s[n*r+t],s[t*r+n]];if(Math.min(o.length,a.length)<f)return[];const[c,u]=[ascending(o),ascending(a)];return[{ahead:(middle(c)-middle(u))/2,
error:(errorOf(c)+errorOf(u))/2}]});if(o.length===0)return null;const a=middle(ascending([0,...o.map(e=>e.ahead)]));return{ahead:a,
error:middle(ascending(o.map(({error:e})=>e)))}})}function ascending(e){return Float64Array.from(e).sort()}function middle(e){const n=e.length>>1
;return e.length%2===1?e[n]:(e[n-1]+e[n])/2}function errorOf(e){const n=e[Math.floor(e.length*.75)]-e[e.length>>2];return n/Math.sqrt(e.length)}
function countMean(e,n,t,r){const s=(0,c.ov)(e);const o=t&&(0,l.YA)(t).map(e=>({...e,rows:0,sum:0}));const a=r?.names.map(e=>({name:e,rows:0,sum:0,squares:0
}))??[];const u={rows:0,sum:0};for(let e=0;e<s.length;e++){const c=s[e];if(!Number.isFinite(c))continue;add(u,c);const i=n?.[e]??Number.NaN
;o&&t&&!Number.isNaN(i)&&add(o[(0,l.VN)(t,i)],c);const f=r?a[r.of[e]]:void 0;if(f===void 0)continue;add(f,c);f.squares+=c*c}return{kind:"mean",...u,
missing:s.length-u.rows,blocks:o,members:a.filter(e=>e.rows>0)}}function add(e,n){e.rows++;e.sum+=n}var d=t(70903);function countQuantile(e,n,t,r,s){const o=(0,
c.ov)(e);const a=quantile_ascending(o);const u=atShare(a,n);return{kind:"quantile",rows:a.length,missing:o.length-a.length,value:u,counts:(0,d.I)(e),
blocks:r&&t&&countBlocks(o,n,u,t,r),members:s?countMembers(o,a,n,s):[]}}function atShare(e,n){
return e[Math.min(e.length,Math.max(1,Math.ceil(n*e.length-1e-9)))-1]??Number.NaN}function countBlocks(e,n,t,r,s){
const o=groups(e,s.starts.length,e=>Number.isNaN(r[e])?-1:(0,l.VN)(s,r[e]));return(0,l.YA)(s).map((e,r)=>{const s=o[r];return{...e,rows:s.length,met:below(s,t),
value:atShare(s,n)}})}function countMembers(e,n,t,{names:r,of:s}){return groups(e,r.length,e=>s[e]).flatMap((e,s)=>{if(e.length===0)return[]
;const o=e.length===n.length?Number.NaN:othersAt(n,e,t);const a=Number.isNaN(o)?0:e.length-below(e,o);return[{name:r[s],rows:e.length,value:atShare(e,t),
others:o,beyond:a}]})}function othersAt(e,n,t){const r=e.length-n.length;const s=Math.min(r,Math.max(1,Math.ceil(t*r-1e-9)));let[o,a]=[0,e.length-1];while(o<a){
const t=o+a>>1;const r=e[t];below(e,r)-below(n,r)>=s?a=t:o=t+1}return e[o]}function below(e,n){let[t,r]=[0,e.length];while(t<r){const s=t+r>>1;e[s]<=n?t=s+1:r=s
}return t}function quantile_ascending(e){return e.filter(e=>Number.isFinite(e)).sort()}function groups(e,n,t){const r=new Uint32Array(n)
;const s=new Int32Array(e.length).fill(-1);for(let n=0;n<e.length;n++){const o=Number.isFinite(e[n])?t(n):-1;if(o<0)continue;s[n]=o;r[o]++}
const o=Array.from(r,e=>new Float64Array(e));r.fill(0);for(let n=0;n<e.length;n++){const t=s[n];t>=0&&(o[t][r[t]++]=e[n])}return o.map(e=>e.sort())}const h=40
;function countRate(e,n){let[t,r,s]=[1/0,-1/0,0];for(const n of e){if(Number.isNaN(n))continue;s++;n<t&&(t=n);n>r&&(r=n)}const o=e.length-s;if(s===0)return{
kind:"rate",rows:s,missing:o,span:null,bins:[]};const a=n===null?t:Math.min(t,r-n);const c=Math.min(h,Math.floor(s/l.DU));const u=c<l.gF||r===a?1:c
;const i=(r-a)/u;const f=Array.from({length:u},(e,n)=>({from:a+n*i,to:n+1===u?r:a+(n+1)*i,rows:0}));for(const n of e){if(Number.isNaN(n))continue
;f[i===0?0:Math.min(u-1,Math.floor((n-a)/i))].rows++}return{kind:"rate",rows:s,missing:o,span:{from:a,to:r},bins:f}}function countShare(e,n,t,r){let s=0;let o=0
;const a=t&&(0,l.YA)(t).map(e=>({...e,rows:0,met:0}));const c=r?.names.map(e=>({name:e,rows:0,met:0}))??[];for(let u=0;u<e.length;u++){if(e[u]===g)continue
;const i=e[u];s++;o+=i;const f=n?.[u]??Number.NaN;const m=[a&&t&&!Number.isNaN(f)?a[(0,l.VN)(t,f)]:void 0,r?c[r.of[u]]:void 0];for(const e of m){
if(e===void 0)continue;e.rows++;e.met+=i}}return{kind:"share",rows:s,missing:e.length-s,met:o,blocks:a,members:c.filter(e=>e.rows>0)}}const g=2
;function countStarts(e,n){const t=new Set;const r=new Set;let s=0;for(let o=0;o<e.of.length;o++){const a=e.of[o];const c=n?.of[o]??0;if(a<0||c<0)continue;s++
;r.add(c);t.add(`${c} ${a}`)}return{kind:"starts",rows:s,missing:e.of.length-s,starts:t.size-r.size}}function countOperations(e,n,t){return{measures:(0,
u.c_)(e).map((r,s)=>countMeasure(e,r,n[s]??null,t)),hosts:countHosts(e,t)}}function countMeasure(e,{measures:n,by:t,over:r},s,o){const a=timesOf(o,e.data.time)
;const u=membersOf(o,t);if(n.kind==="share"){if(!s?.columns.every(e=>o.columns.has(e)))return null;const e=truthOf(s,o);return countShare(e,a,a&&(0,
l.dT)(only(a,n=>e[n]!==g)),u)}if(n.kind==="rate")return a&&countRate(a,r?.milliseconds??null);if(n.kind==="starts"){const t=membersOf(o,n.column)
;return t&&countStarts(t,membersOf(o,e.deployment.host?.column??null))}const i=o.columns.get(n.column);if(i?.type!=="number")return null;const{values:f}=i
;const m=a&&(0,l.dT)(only(a,e=>Number.isFinite((0,c.tk)(f,e))));return n.kind==="mean"?countMean(f,a,m,u):countQuantile(f,n.quantile,a,m,u)}
function truthOf(e,n){const t=e.select(n);const r=e.selectDoubtful(n);return Uint8Array.from(t,(e,n)=>e===1?1:r[n]===1?g:0)}function only(e,n){
return e.map((e,t)=>n(t)?e:Number.NaN)}var p=t(42928);var w=t(66541);var y=t(5426);var b=t(20261);var v=t(71693);var N=t(82215);var k=t(88069);var O=t(84979)
;var A=t(14977);var M=t(61638);var S=t(41152);async function cutPeriods(e,n,t){const r="rows"in t&&e.data.time===null?Float64Array.from({length:n.rows
},(e,n)=>n):periods_timesOf(e,n);const s=(0,M.qC)(r,t,e.data.timeZone);const o=await(0,S.s)(n,e.data.timeZone);return s.map(({rows:e,...n})=>({...n,
table:()=>o(e)}))}function periods_timesOf(e,n){const t=e.data.time;const r=t===null?void 0:n.columns.get(t);const s=n.source.files.join(", ")
;if(r?.type!=="time")throw new A.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:", or cut by a number of rows, such as --by 500.`)
;const o=r.values.findIndex(Number.isNaN);if(o<0)return r.values
;throw new A.P_(`${s}: row ${o+1} has no time in "${t}" that can be read, so it belongs to no period. Fix it or leave it out.`)}var C=t(85904);const $=1<<18
;async function countSearch(e,n,t,r){const{features:s,rows:o}=e;const a=Math.min(r?.size??1,Math.floor(o.length*s.length/$));if(a<2)return(0,y.jO)(e,n,t)
;const[c,...u]=(0,y.GI)(e,n,t,a);const l=u.map(e=>r.run("countPart",e));return(0,y.nn)(e,n,[(0,y.j$)(c),...await Promise.all(l)])}
async function openLocal(e,n,{now:t,progress:r,pool:s,memory:o,mayLack:a=false}){const c=await(0,b.Y)(e);const u=(0,N.nT)(o??null);const l=await(0,k.AP)(e,n,{
executor:s,budget:u,mayLack:a,...r&&{progress:r}});const i={sets:l,pairs:c,readDependencies:()=>(0,v.gF)(n)};return evidenceOf(e,i,t,(0,O.$x)(e,l,s),s)}
function openSets(e,n,t){const r={sets:n,pairs:[],readDependencies:async()=>null};return evidenceOf(e,r,t,(0,O.$x)(e,n,void 0))}function evidenceOf(e,n,t,c,l){
const{sets:i,pairs:f}=n;const m=once(()=>(0,o.Y2)(e,i,t));const d=once(()=>({...(0,o.XA)(e,i.edgeCases,m(),t),dependence:(0,
s.hg)(i.features,[i.reference.table,i.candidate.table]),sameFiles:i.sameFiles}));const h=once(c);const g=reader(e,i.edgeCases);return{features:i.features,
counts:async()=>d(),pairs:async()=>pairAnswers(e,m()),async summaries(){const{totals:e,measured:n}=await h();return{totals:e,measured:n}},async segments(){
const{reference:n,candidate:t}=m();const r=[n.table,t.table];const{outcome:s}=d().candidate;const o=(0,y.j9)(e,i.features,r,t.answers,s);const{cuts:a}=await h()
;const c=o&&await countSearch(o,a,t.table,l);l?.close();return c},slices:async e=>(0,o.Nv)(await Promise.all(e.map(g)),m()),knownAnswers:async()=>(0,
a.J4)(e,i.knownAnswers,i.candidate.table),behaviour:async()=>(0,r.J)(e,f,{candidate:i.candidate.table,answers:m().candidate.answers}),async operations(){if(!(0,
u.YP)(e))return null;const n=i.operations??[];const count=t=>countOperations(e,n,t);return{reference:count(i.reference.table),candidate:count(i.candidate.table)
}},dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,sampleRows:n=>Promise.all(n.map(async n=>(0,
C.m)(e,m().candidate,n,n.where===null?null:await g({sql:n.where})))),async periods(t){const r=once(()=>(0,O.NU)(e,i))
;return(await cutPeriods(e,i.candidate.table,t)).map(({table:e,...t})=>({...t,asOf:(t,s,o)=>periodEvidence(t,n,{table:e(),at:s,today:o,reference:r})}))},
close:async()=>l?.close()}}function periodEvidence(e,{sets:n,pairs:t,readDependencies:r},{table:s,at:o,today:a,reference:c}){const u={...n,
knownAnswers:a?n.knownAnswers:[],candidate:{table:s,unmatched:a?n.candidate.unmatched:0}};const l={sets:u,pairs:a?t:[],readDependencies:a?r:async()=>null}
;return evidenceOf(e,l,o,async()=>(0,O.G1)(c(),e,u))}function pairAnswers({data:e},{reference:n,candidate:t}){return(0,p.m)(n,t,e.id,e.group)}
function reader({data:e},n){const t=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const r=t.get(n.sql)??(0,w.h7)(n,{timeZone:e.timeZone})
;t.set(n.sql,r);return r}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}}),61638:((e,n,t)=>{t.d(n,{a5:()=>isPeriodLabel,h_:()=>parseBy,
qC:()=>periodsOf,xS:()=>longest});var r=t(22961);var s=t(14977);const o=["day","week","month","quarter","year"];const a=864e5;function parseBy(e){
const n=o.find(n=>n===e.trim());if(n!==void 0)return{unit:n};const t=Number(/^([1-9]\d{0,8})(?: rows?)?$/.exec(e.trim())?.[1]);if(t>0)return{rows:t}
;throw new s.P_(`--by "${e.slice(0,40)}" is no period. Write ${o.join(", ")}, or a number of rows, such as 500.`)}function longest(e){return"rows"in e?null:{
day:1,week:7,month:31,quarter:92,year:366}[e.unit]*a}function periodsOf(e,n,t){return"rows"in n?byRows(e,n.rows):byCalendar(e,n.unit,(0,r.e)(t))}
function byRows(e,n){const t=Int32Array.from(e.keys()).sort((n,t)=>e[n]-e[t]||n-t);const r=Math.ceil(t.length/n);return Array.from({length:r},(r,s)=>{
const o=t.slice(s*n,(s+1)*n);return{label:`rows-${String(s+1).padStart(4,"0")}`,end:e[o.at(-1)],rows:o.toSorted(),full:o.length===n}})}
function byCalendar(e,n,t){const r=new Map;for(let s=0;s<e.length;s++){const o=keyOf(e[s]+(t?.offset(e[s])??0),n);const a=r.get(o);a?a.push(s):r.set(o,[s])}
return[...r].sort(([e],[n])=>e-n).map(([e,r])=>{const s=startOf(e+1,n);return{label:labelOf(e,n),rows:Int32Array.from(r),end:t?t.toUtc(s):s,full:true}})}
function keyOf(e,n){const t=Math.floor(e/a);if(n==="day")return t;if(n==="week")return Math.floor((t+3)/7);const r=new Date(e)
;const s=r.getUTCFullYear()*12+r.getUTCMonth();if(n==="year")return r.getUTCFullYear();return n==="month"?s:Math.floor(s/3)}function startOf(e,n){
if(n==="day")return e*a;if(n==="week")return(e*7-3)*a;const t=e*{month:1,quarter:3,year:12}[n];const r=new Date(0);r.setUTCFullYear(Math.floor(t/12),t%12,1)
;return r.getTime()}function isPeriodLabel(e){return/^(?:\d{4,6}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|W\d\d))?|rows-\d{4,})$/.test(e)}function labelOf(e,n){
const t=new Date(startOf(e,n));const r=t.toISOString();if(n==="day")return r.slice(0,10);if(n==="month")return r.slice(0,7);if(n==="year")return r.slice(0,4)
;if(n==="quarter")return`${r.slice(0,4)}-Q${t.getUTCMonth()/3+1}`;const s=new Date(t.getTime()+3*a);const o=Date.UTC(s.getUTCFullYear(),0,1)
;const c=Math.floor((s.getTime()-o)/(7*a))+1;return`${s.getUTCFullYear()}-W${String(c).padStart(2,"0")}`}}),63674:((e,n,t)=>{t.d(n,{$:()=>metrics_statistic})
;var r=t(34036);var s=t(37331);var o=t(42512);var a=t(69443);var c=t(60469);function withinGroups(e,n,t,r,u){const l=new Map;u.forEach((e,n)=>{
const t=e<0?-1-n:e;l.set(t,(l.get(t)??0)+1)});if(l.size<2)return(0,o.n2)("oneGroup",e.cases);const i=(0,a.G)(n,t,r)
;const f=[...l.values()].reduce((e,n)=>e+n**2,0)/u.length;const m=Math.sqrt(f);const d=m>1?{stretch:m,reach:m,df:l.size-1}:c.hK
;const{stretch:h,reach:g,df:p}=(i&&(0,c.YJ)(i,u))??d;return{...e,standardError:h*e.standardError,bounds:n=>e.bounds((0,s.t)(n,p),g),proof:n=>(0,o.U5)(e,(0,
s.t)(n,p),g),safe:n=>(0,o.jd)(e,(0,s.t)(n,p),g)}}var u=t(76210);var l=t(12989);var i=t(64469);var f=t(37169);function metrics_statistic(e,n,t){
const r=ofSingleCases(e,n,t);const{grouped:s}=n;if(!(0,o.fJ)(r)||!s?.group)return r;return withinGroups(r,e,t,s,s.group)}function ofSingleCases(e,n,t){
const{confusion:s,residuals:o,cases:a}=n;if((0,r.sN)("scores",e))return ofScores(i.u[e],n,t);if((0,r.sN)("numbers",e))return(0,l.i)(e,o,a);return(0,
u.Z)(e,s,t,a)}function ofScores({measure:e,ofAll:n},{cases:t,scores:r,classScores:s},a){if(t===0)return(0,o.n2)("noLabel",0);if(r)return e(r);if(!s)return(0,
o.n2)("noScoreColumn",t);if(a===null)return n?n.measure(s):(0,f.d_)(s,e);const c=s.get(a);return c?e(c):(0,o.n2)("noScoresOfClass",t)}})};