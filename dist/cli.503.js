export const id=503;export const ids=[503];export const modules={6202:((e,n,t)=>{t.d(n,{Y2:()=>answerSets,XA:()=>countAnswers,Nv:()=>countSlices,
jV:()=>reviewCounts,iw:()=>withholdYoung});var r=t(2102);var s=t(4077);var o=t(8263);var a=t(6671);var c=t(7179);var i=t(100);var u=t(8257);var l=t(5563)
;var f=t(9242);function countOutcome(e,n){const t=e.task==="classes"?countClasses(e,n):countNumbers(e,n);if(e.group===null)return t;return{...t,grouped:(0,
i.h)(e,(0,i.N)(e,n),e.group)}}function countClasses(e,n){const{classes:t,actual:r,predicted:s,score:o,classScores:a}=e;const c=t.names.length;const i=(0,
l.rZ)(r,s,n,c);const u=new Float64Array(c*c);let f=0;let d=0;for(let e=0;e<c;e++){const[n,...t]=i.subarray((e+1)*(c+1),(e+2)*(c+1));u.set(t,e*c)
;const r=t.reduce((e,n)=>e+n,0);d+=r;f+=r+n}const m=d===0?null:{classes:t.names,positive:t.positive,table:u};return{cases:f,confusion:m,
scores:o&&t.positive!==null?countOneClass(e,o,t.positive,n):null,classScores:a&&countEachClass(e,a,n),residuals:null}}function countEachClass(e,n,t){
const r=new Map;n.forEach((n,s)=>{n&&r.set(e.classes.names[s],countOneClass(e,n,s,t))});return r}function countOneClass(e,n,t,r){const{actual:s,classes:o}=e
;if(r===null&&t===1&&o.names.length===2)return(0,f.F)(n,new Uint8Array(s));const a=new Uint8Array(s.length);for(let e=0;e<a.length;e++){const n=s[e]
;a[e]=n<0||r!==null&&r[e]===0?2:n===t?1:0}return(0,f.F)(n,a)}function countNumbers(e,n){const t=(0,u.W)(e.actual,e.predicted,n);let r=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||r++;return{cases:r,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}var d=t(4379);function countSlice(e,n,t){const r=e.select(n);return{rows:(0,l.KL)(r),outcome:countOutcome(t,r)}}var m=t(3167)
;function answerSets(e,n,t){const o=(0,s.OX)(e,n.reference.table);const answered=({table:n,unmatched:s,leftovers:a=null})=>{const c=(0,r.Bw)(e,n,o)
;const i=youngRows(e,n,t);return{table:n,answers:c,young:i,pending:withhold(i,c),unmatched:s,leftovers:a}};return{classes:o,reference:answered(n.reference),
candidate:answered(n.candidate)}}function countAnswers(e,n,{classes:t,reference:r,candidate:s},o){return{classes:t,reference:countSet(e,n,r,o),
candidate:countSet(e,n,s,o)}}function reviewCounts({classes:e,reference:n,candidate:t},r,s=null,o=null){return{classes:e,reference:{...n,columns:r.reference},
candidate:{...t,columns:r.candidate},paired:s,search:o}}function countSlices(e,{reference:n,candidate:t}){
const[r,s]=[withoutScores(n.answers),withoutScores(t.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,n.table,r),candidate:countSlice(e,t.table,s)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,n,{table:t,answers:r,young:s,pending:o,unmatched:i,leftovers:u},l){const{data:f,deployment:p}=e
;const g=f.id===null?void 0:t.columns.get(f.id);const h=countOutcome(r,null);return{rows:t.rows,sha256:t.source.sha256,files:t.source.files,header:t.header,
labelled:h.cases,pending:o,unmatched:i,leftovers:u,due:(0,a.u)(r,s),times:(0,m.Ig)(f.time===null?void 0:t.columns.get(f.time),l),outcome:h,
edgeCases:n.map(e=>countSlice(e,t,r)),predictions:(0,d.gk)(r,t,f),unlabelled:h.cases===0?(0,d.vc)(r):null,ids:g?(0,c.E)(g):null,deployment:{
version:p.version?countTexts(t,p.version.column):null,host:p.host?countTexts(t,p.host.column):null}}}function countTexts(e,n){const t=e.columns.get(n)
;return t?.type==="category"?(0,o.q8)(t):null}function withholdYoung(e,n,t,r){return withhold(youngRows(e,n,r),t)}function youngRows(e,n,t){
const{time:r,labelsAfter:s}=e.data;const o=r===null?void 0:n.columns.get(r);if(!s||o?.type!=="time")return null;const a=t.getTime()-s.milliseconds;let c=null
;for(let e=0;e<n.rows;e++){if(!(o.values[e]>a))continue;c??=new Uint8Array(n.rows);c[e]=1}return c}function withhold(e,n){if(e===null)return 0
;const t=n.task==="classes"?-1:Number.NaN;n.actual=n.actual.slice();let r=0;for(let s=0;s<e.length;s++){if(e[s]===0)continue;r++;n.actual[s]=t}return r}}),
6541:((e,n,t)=>{t.d(n,{O8:()=>adjoining,Yk:()=>nameable,h7:()=>selecting,rI:()=>conditionOf});var r=t(5124);var s=t(3147);function conditionOf(e,n){
const t=e.map(e=>runOf(e,n[e.feature]));return{sql:t.map(sqlOf).join(" AND "),runs:t}}async function selecting({sql:e,runs:n},t={}){if(n===void 0)return(0,
r.zB)(e,t);return(0,r.rU)({sql:e,columns:[...new Set(n.map(({column:e})=>e))],choose(e){const t=new Uint8Array(e.rows).fill(1);for(const r of n)keepRun(r,e,t)
;return t}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}function adjoining(e,n,{cut:t}){
if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runOf({first:e,last:n},{name:t,cut:r}){if(r.type==="category"){const n=r.categories[e];return n===void 0?{column:t,type:"missing"}:{column:t,
type:"category",category:n}}const{edges:s}=r;if(e>s.length)return{column:t,type:"missing"};return{column:t,type:"number",from:s[e-1]??null,below:s[n]??null}}
function sqlOf(e){const n=`"${e.column.replaceAll('"','""')}"`;if(e.type==="missing")return`${n} IS NULL`
;if(e.type==="category")return`${n} = '${e.category.replaceAll("'","''")}'`;const t=[];e.from!==null&&t.push(`${n} >= ${e.from}`)
;e.below!==null&&t.push(`${n} < ${e.below}`);return t.length>0?t.join(" AND "):`${n} IS NOT NULL`}function keepRun(e,{columns:n},t){const r=n.get(e.column)
;if(r?.type==="category"&&e.type!=="number"){const n=e.type==="missing"?-1:r.categories.indexOf(e.category);(0,s.N)(r.codes,e.type==="category"&&n<0?-2:n,t)
}else{if(r?.type!=="number"||e.type==="category")throw new Error(`the column ${JSON.stringify(e.column)} is of another type than its cut`);(0,
s.u_)(r.values,e.type==="missing"?null:[e.from,e.below],t)}}}),2795:((e,n,t)=>{t.d(n,{O:()=>needed,l:()=>optional});var r=t(4977);function needed(e,n){
if(!isUnavailable(e))return e;throw new r.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}
function optional(e){return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}}),4979:((e,n,t)=>{t.d(n,{
$x:()=>beginColumns,G1:()=>summariseAgainst,NU:()=>countReference,Vu:()=>takeColumns});var r=t(8263);var s=t(2296);var o=t(4851);var a=t(2047);var c=t(3483)
;function countReference(e,n){const t=(0,r.iW)(e,n,n.reference.table);return new Map([...t].map(([e,n])=>[e,(0,r.y$)(n)]))}function beginColumns(e,n,t){
const{columns:r,finish:s}=pairColumns(e,n);const isText=({before:e,after:n})=>e?.type==="category"||n?.type==="category";const o=r.filter(isText)
;const a=r.filter(e=>!isText(e)).sort((e,n)=>varied(n.before)-varied(e.before));const c={columns:a,taken:new Int32Array(new SharedArrayBuffer(4))}
;const i=(n.reference.table.rows+n.candidate.table.rows)*a.length*8;const u=t&&i>=t.least?Math.min(t.size-1,a.length):0;const l=Array.from({length:u
},()=>t.run("takeColumns",c));return async()=>{const e=[...o.map(summariseColumn),...takeColumns(c)];return s([e,...await Promise.all(l)].flat())}}
function summariseAgainst(e,n,t){const{columns:s,finish:o}=pairColumns(n,t);return o(s.map(({name:n,after:t,rules:s})=>summarise(n,e.get(n)??null,t&&(0,
r.y$)(t,i[1]),s)))}function pairColumns(e,n){const t=(0,r.iW)(e,n,n.reference.table);const s=(0,r.iW)(e,n,n.candidate.table)
;const o=[...new Set([...t.keys(),...s.keys()])].map(r=>({name:r,before:t.get(r)??null,after:s.get(r)??null,rules:(0,c.iZ)(e,n.features,r)}));return{columns:o,
finish(e){const n=new Map(e.map(e=>[e.name,e]));const inOrder=(e,t)=>new Map([...e.keys()].map(e=>[e,t(n.get(e))]));return{totals:{
reference:inOrder(t,e=>e.before),candidate:inOrder(s,e=>e.after)},cuts:inOrder(t,e=>e.cut),measured:inOrder(s,e=>e.measured)}}}}function varied(e){
if(e===null||e.type==="category")return 0;const{values:n}=e;const t=new Set;const r=(0,a.oW)(n);for(let e=0;e<r;e+=Math.ceil(r/256))t.add((0,a.tk)(n,e))
;return t.size}function takeColumns({columns:e,taken:n}){const t=[];for(;;){const r=e[Atomics.add(n,0,1)];if(r===void 0)return t;t.push(summariseColumn(r))}}
const i=[(0,s.qn)(),(0,s.qn)()];function summariseColumn({name:e,before:n,after:t,rules:s}){return summarise(e,n&&(0,r.y$)(n,i[0]),t&&(0,r.y$)(t,i[1]),s)}
function summarise(e,n,t,s){return{name:e,before:n&&(0,r.vA)(n),after:t&&(0,r.vA)(t),cut:n&&(0,o.h_)(n),measured:(0,c.Th)(n,t,s)}}}),1152:((e,n,t)=>{t.d(n,{
s:()=>cutter});var r=t(7598);var s=t(5239);var o=t(3028);var a=t(2961);var c=t(2047);var i=t(5267);async function cutter(e,n){const t=await oddCells(e,n)
;return n=>{const r=new Map;for(const[s,o]of e.columns)r.set(s,pick(o,n,t.get(s)));return{...e,rows:n.length,columns:r,source:{...e.source,
sha256:digest(r,n.length)}}}}async function oddCells({columns:e,source:n,rows:t},r){
const o=[...e].filter(e=>e[1].type!=="category"&&Boolean(e[1].invalid??e[1].infinite));if(o.length===0)return new Map;const c=await(0,i.x)(n.files,{
columns:o.map(([e])=>({name:e,type:"category",required:true})),others:"skip"});if(c.rows!==t)throw new Error(`${n.files.join(", ")} changed while being read`)
;const u=(0,a.e)(r);return new Map(o.map(([e,{type:n,format:t=null}])=>{const{codes:r,categories:o}=c.columns.get(e);const a=o.map(e=>{const r=(0,s.$$)(e,{
type:n,asked:false,format:t,zone:u});const o=e.slice(0,80);if(r===void 0)return{sort:"invalid",text:o};return Number.isNaN(r)||Number.isFinite(r)?null:{
sort:"infinite",text:o}});return[e,e=>a[r[e]]??null]}))}function pick(e,n,t){if(e.type==="category"){const{markers:t,...r}=e;const s=n.map(n=>e.codes[n])
;return{...r,codes:s,missing:s.reduce((e,n)=>e+(n<0?1:0),0)}}const r=Float64Array.from(n,n=>(0,c.tk)(e.values,n));let s=0;const a={invalid:null,infinite:null}
;for(let e=0;e<n.length;e++){if(!Number.isNaN(r[e]))continue;s++;const c=t?.(n[e])??null;c&&(a[c.sort]=(0,o.G)(a[c.sort],e,c.text))}
const{invalid:i,infinite:u}=a;const{infinite:l,markers:f,...d}=e;const m=s-(i?.cells??0);return{...d,values:r,missing:m,invalid:i,...u&&{infinite:u}}}
function digest(e,n){const t=(0,r.createHash)("sha256").update(`${n}\n`);for(const[n,r]of[...e].sort(([e],[n])=>e<n?-1:1)){t.update(JSON.stringify([n,r.type]))
;r.type==="category"?t.update(JSON.stringify(Array.from(r.codes,e=>r.categories[e]??null))):t.update(new Uint8Array(Float64Array.from((0,
c.ov)(r.values)).buffer))}return t.digest("hex")}}),4629:((e,n,t)=>{t.d(n,{q:()=>openLocal,A:()=>openSets});var r=t(3674);var s=t(1832);var o=t(6202)
;var a=t(2020);var c=t(2928);var i=t(6541);var u=t(5426);var l=t(261);var f=t(1693);var d=t(2215);var m=t(8069);var p=t(4979);var g=t(4977);var h=t(1638)
;var w=t(1152);async function cutPeriods(e,n,t){const r="rows"in t&&e.data.time===null?Float64Array.from({length:n.rows},(e,n)=>n):timesOf(e,n);const s=(0,
h.qC)(r,t,e.data.timeZone);const o=await(0,w.s)(n,e.data.timeZone);return s.map(({rows:e,...n})=>({...n,table:()=>o(e)}))}function timesOf(e,n){
const t=e.data.time;const r=t===null?void 0:n.columns.get(t);const s=n.source.files.join(", ")
;if(r?.type!=="time")throw new g.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:", or cut by a number of rows, such as --by 500.`)
;const o=r.values.findIndex(Number.isNaN);if(o<0)return r.values
;throw new g.P_(`${s}: row ${o+1} has no time in "${t}" that can be read, so it belongs to no period. Fix it or leave it out.`)}var y=t(5904);const v=1<<18
;async function countSearch(e,n,t,r){const{features:s,rows:o}=e;const a=Math.min(r?.size??1,Math.floor(o.length*s.length/v));if(a<2)return(0,u.jO)(e,n,t)
;const[c,...i]=(0,u.GI)(e,n,t,a);const l=i.map(e=>r.run("countPart",e));return(0,u.nn)(e,n,[(0,u.j$)(c),...await Promise.all(l)])}
async function openLocal(e,n,{now:t,progress:r,pool:s,memory:o}){const a=await(0,l.Y)(e);const c=(0,d.nT)(o??null);const i=await(0,m.AP)(e,n,{runner:s,budget:c,
...r&&{progress:r}});const u={sets:i,pairs:a,readDependencies:()=>(0,f.gF)(n)};return evidenceOf(e,u,t,(0,p.$x)(e,i,s),s)}function openSets(e,n,t){const r={
sets:n,pairs:[],readDependencies:async()=>null};return evidenceOf(e,r,t,(0,p.$x)(e,n,void 0))}function evidenceOf(e,n,t,c,i){const{sets:l,pairs:f}=n
;const d=once(()=>(0,o.Y2)(e,l,t));const m=once(()=>({...(0,o.XA)(e,l.edgeCases,d(),t),dependence:(0,s.hg)(l.features,[l.reference.table,l.candidate.table])}))
;const g=once(c);const h=reader(e,l.edgeCases);return{features:l.features,counts:async()=>m(),pairs:async()=>pairAnswers(e,d()),async summaries(){
const{totals:e,measured:n}=await g();return{totals:e,measured:n}},async segments(){const{reference:n,candidate:t}=d();const r=[n.table,t.table]
;const{outcome:s}=m().candidate;const o=(0,u.j9)(e,l.features,r,t.answers,s);const{cuts:a}=await g();const c=o&&await countSearch(o,a,t.table,i);i?.close()
;return c},slices:async e=>(0,o.Nv)(await Promise.all(e.map(h)),d()),knownAnswers:async()=>(0,a.J4)(e,l.knownAnswers,l.candidate.table),behaviour:async()=>(0,
r.J)(e,f,{candidate:l.candidate.table,answers:d().candidate.answers}),dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,
sampleRows:n=>Promise.all(n.map(async n=>(0,y.m)(e,d().candidate,n,n.where===null?null:await h({sql:n.where})))),async periods(t){const r=once(()=>(0,
p.NU)(e,l));return(await cutPeriods(e,l.candidate.table,t)).map(({table:e,...t})=>({...t,asOf:(t,s,o)=>periodEvidence(t,n,{table:e(),at:s,today:o,reference:r})
}))},close:async()=>i?.close()}}function periodEvidence(e,{sets:n,pairs:t,readDependencies:r},{table:s,at:o,today:a,reference:c}){const i={...n,
knownAnswers:a?n.knownAnswers:[],candidate:{table:s,unmatched:a?n.candidate.unmatched:0}};const u={sets:i,pairs:a?t:[],readDependencies:a?r:async()=>null}
;return evidenceOf(e,u,o,async()=>(0,p.G1)(c(),e,i))}function pairAnswers({data:e},{reference:n,candidate:t}){return(0,c.m)(n,t,e.id,e.group)}
function reader({data:e},n){const t=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const r=t.get(n.sql)??(0,i.h7)(n,{timeZone:e.timeZone})
;t.set(n.sql,r);return r}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}}),1638:((e,n,t)=>{t.d(n,{a5:()=>isPeriodLabel,h_:()=>parseBy,
qC:()=>periodsOf,xS:()=>longest});var r=t(2961);var s=t(4977);const o=["day","week","month","quarter","year"];const a=864e5;function parseBy(e){
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
;return r.getTime()}function isPeriodLabel(e){return/^(?:\d{4,6}-(?:\d\d(?:-\d\d)?|Q[1-4]|W\d\d)|rows-\d{4,})$/.test(e)}function labelOf(e,n){
const t=new Date(startOf(e,n));const r=t.toISOString();if(n==="day")return r.slice(0,10);if(n==="month")return r.slice(0,7);if(n==="year")return r.slice(0,4)
;if(n==="quarter")return`${r.slice(0,4)}-Q${t.getUTCMonth()/3+1}`;const s=new Date(t.getTime()+3*a);const o=Date.UTC(s.getUTCFullYear(),0,1)
;const c=Math.floor((s.getTime()-o)/(7*a))+1;return`${s.getUTCFullYear()}-W${String(c).padStart(2,"0")}`}}),757:((e,n,t)=>{t.d(n,{$:()=>metrics_statistic})
;var r=t(7331);var s=t(2512);var o=t(9443);var a=t(469);function withinGroups(e,n,t,c,i){const u=new Map;i.forEach((e,n)=>{const t=e<0?-1-n:e
;u.set(t,(u.get(t)??0)+1)});if(u.size<2)return(0,s.n2)("oneGroup",e.cases);const l=(0,o.G)(n,t,c);const f=[...u.values()].reduce((e,n)=>e+n**2,0)/i.length
;const d=Math.sqrt(f);const m=d>1?{stretch:d,reach:d,df:u.size-1}:a.hK;const{stretch:p,reach:g,df:h}=(l&&(0,a.YJ)(l,i))??m;return{...e,
standardError:p*e.standardError,bounds:n=>e.bounds((0,r.t)(n,h),g),proof:n=>(0,s.U5)(e,(0,r.t)(n,h),g)}}var c=t(6210);var i=t(2989);var u=t(5464);var l=t(3058)
;var f=t(5521);var d=t(4821);var m=t(4435);function overClasses(e,n){const t=[...e.values()].map(n);const r=Math.max(0,...t.map(e=>e.cases))
;const o=[...e.keys()].filter((e,n)=>!(0,s.fJ)(t[n]));if(o.length>0)return{noEvidence:"oneSidedClass",class:o[0],cases:r};const a=t.filter(s.fJ)
;if(a.length===0)return(0,s.n2)("noScoreColumn",r);const meanOf=e=>[(0,f.RE)(e.map(([e])=>e)),(0,f.RE)(e.map(([,e])=>e))];return{value:(0,
f.RE)(a.map(e=>e.value)),standardError:(0,f.RE)(a.map(e=>e.standardError)),cases:r,bounds:(e,n)=>meanOf(a.map(t=>t.bounds(e,n))),
proof:(e,n)=>meanOf(a.map(t=>(0,s.U5)(t,e,n)))}}function multiclassLogLoss(e){const n=[];const t=[];let r=0
;for(const{scores:o,positives:a}of e.values())for(let e=0;e<o.length;e++){if(a[e]===0)continue;if(o[e]<0||o[e]>1)return(0,s.n2)("scoresOutside",r);n.push((0,
m.Nn)(o[e]));t.push(a[e]);r+=a[e]}if(r<2)return(0,s.n2)(r===0?"noScore":"oneCase",r);const o=(0,f.cz)(n.map((e,n)=>t[n]*e))/r;const a=(0,
f.cz)(n.map((e,n)=>t[n]*(e-o)**2));const c=Math.sqrt(a)/r;const i=(0,f.cz)(n.map((e,n)=>t[n]*(e-o)**3));const u=a>0?i/a**1.5*Math.sqrt(r):0
;const bounds=(e,n=1)=>{const{below:t,above:s}=(0,d.X)({skewness:u,cases:r},e);const a=n*c;return[Math.max(0,o-t*a),o+s*a]};return{value:o,standardError:c,
cases:r,bounds:bounds}}const ofDecisions=e=>({confusion:n,cases:t},r)=>(0,c.Z)(e,n,r,t);const ofNumbers=e=>({residuals:n,cases:t})=>(0,i.i)(e,n,t)
;const ofScores=(e,n=n=>overClasses(n,e))=>({cases:t,scores:r,classScores:o},a)=>{if(t===0)return(0,s.n2)("noLabel",0);if(r)return e(r);if(!o)return(0,
s.n2)("noScoreColumn",t);if(a===null)return n(o);const c=o.get(a);return c?e(c):(0,s.n2)("noScoresOfClass",t)};const p={accuracy:ofDecisions("accuracy"),
precision:ofDecisions("precision"),recall:ofDecisions("recall"),f1:ofDecisions("f1"),f1_weighted:ofDecisions("f1_weighted"),
precision_weighted:ofDecisions("precision_weighted"),recall_weighted:ofDecisions("recall_weighted"),f1_micro:ofDecisions("f1_micro"),
specificity:ofDecisions("specificity"),balanced_accuracy:ofDecisions("balanced_accuracy"),mcc:ofDecisions("mcc"),auroc:ofScores(u.v),
average_precision:ofScores(m.cF),log_loss:ofScores(m._1,multiclassLogLoss),brier:ofScores(m.ru),calibration_error:ofScores(l.fW),mae:ofNumbers("mae"),
rmse:ofNumbers("rmse"),median_absolute_error:ofNumbers("median_absolute_error"),bias:ofNumbers("bias"),mape:ofNumbers("mape"),r2:ofNumbers("r2")}
;function metrics_statistic(e,n,t){const r=p[e](n,t);const{grouped:o}=n;if(!(0,s.fJ)(r)||!o?.group)return r;return withinGroups(r,e,t,o,o.group)}})};