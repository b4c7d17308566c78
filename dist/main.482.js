export const id=482;export const ids=[482];export const modules={84979:((e,n,t)=>{t.d(n,{$x:()=>beginColumns,G1:()=>summariseAgainst,NU:()=>countReference,
Vu:()=>takeColumns});var s=t(88263);var r=t(12296);var a=t(84851);var o=t(62047);var c=t(73483);function countReference(e,n){const t=(0,
s.iW)(e,n,n.reference.table);return new Map([...t].map(([e,n])=>[e,(0,s.y$)(n)]))}function beginColumns(e,n,t){const{columns:s,finish:r}=pairColumns(e,n)
;const isText=({before:e,after:n})=>e?.type==="category"||n?.type==="category";const a=s.filter(isText)
;const o=s.filter(e=>!isText(e)).sort((e,n)=>varied(n.before)-varied(e.before));const c={columns:o,taken:new Int32Array(new SharedArrayBuffer(4))}
;const i=(n.reference.table.rows+n.candidate.table.rows)*o.length*8;const l=t&&i>=t.least?Math.min(t.size-1,o.length):0;const u=Array.from({length:l
},()=>t.run("takeColumns",c));return async()=>{const e=[...a.map(summariseColumn),...takeColumns(c)];return r([e,...await Promise.all(u)].flat())}}
function summariseAgainst(e,n,t){const{columns:r,finish:a}=pairColumns(n,t);return a(r.map(({name:n,after:t,rules:r})=>summarise(n,e.get(n)??null,t&&(0,
s.y$)(t,i[1]),r)))}function pairColumns(e,n){const t=(0,s.iW)(e,n,n.reference.table);const r=(0,s.iW)(e,n,n.candidate.table)
;const a=[...new Set([...t.keys(),...r.keys()])].map(s=>({name:s,before:t.get(s)??null,after:r.get(s)??null,rules:(0,c.iZ)(e,n.features,s)}));return{columns:a,
finish(e){const n=new Map(e.map(e=>[e.name,e]));const inOrder=(e,t)=>new Map([...e.keys()].map(e=>[e,t(n.get(e))]));return{totals:{
reference:inOrder(t,e=>e.before),candidate:inOrder(r,e=>e.after)},cuts:inOrder(t,e=>e.cut),measured:inOrder(r,e=>e.measured)}}}}function varied(e){
if(e===null||e.type==="category")return 0;const{values:n}=e;const t=new Set;const s=(0,o.oW)(n);for(let e=0;e<s;e+=Math.ceil(s/256))t.add((0,o.tk)(n,e))
;return t.size}function takeColumns({columns:e,taken:n}){const t=[];for(;;){const s=e[Atomics.add(n,0,1)];if(s===void 0)return t;t.push(summariseColumn(s))}}
const i=[(0,r.qn)(),(0,r.qn)()];function summariseColumn({name:e,before:n,after:t,rules:r}){return summarise(e,n&&(0,s.y$)(n,i[0]),t&&(0,s.y$)(t,i[1]),r)}
function summarise(e,n,t,r){return{name:e,before:n&&(0,s.vA)(n),after:t&&(0,s.vA)(t),cut:n&&(0,a.h_)(n),measured:(0,c.Th)(n,t,r)}}}),62482:((e,n,t)=>{t.d(n,{
check:()=>check});var s=t(72102);var r=t(84077);var a=t(88263);var o=t(16671);var c=t(7179);var i=t(60100);var l=t(8257);var u=t(75563);var d=t(29242)
;function countOutcome(e,n){const t=e.task==="classes"?countClasses(e,n):countNumbers(e,n);if(e.group===null)return t;return{...t,grouped:(0,i.h)(e,(0,
i.N)(e,n),e.group)}}function countClasses(e,n){const{classes:t,actual:s,predicted:r,score:a,classScores:o}=e;const c=t.names.length;const i=(0,u.rZ)(s,r,n,c)
;const l=new Float64Array(c*c);let d=0;let f=0;for(let e=0;e<c;e++){const[n,...t]=i.subarray((e+1)*(c+1),(e+2)*(c+1));l.set(t,e*c)
;const s=t.reduce((e,n)=>e+n,0);f+=s;d+=s+n}const m=f===0?null:{classes:t.names,positive:t.positive,table:l};return{cases:d,confusion:m,
scores:a&&t.positive!==null?countOneClass(e,a,t.positive,n):null,classScores:o&&countEachClass(e,o,n),residuals:null}}function countEachClass(e,n,t){
const s=new Map;n.forEach((n,r)=>{n&&s.set(e.classes.names[r],countOneClass(e,n,r,t))});return s}function countOneClass(e,n,t,s){const{actual:r,classes:a}=e
;if(s===null&&t===1&&a.names.length===2)return(0,d.F)(n,new Uint8Array(r));const o=new Uint8Array(r.length);for(let e=0;e<o.length;e++){const n=r[e]
;o[e]=n<0||s!==null&&s[e]===0?2:n===t?1:0}return(0,d.F)(n,o)}function countNumbers(e,n){const t=(0,l.W)(e.actual,e.predicted,n);let s=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}var f=t(4379);function countSlice(e,n,t){const s=e.select(n);return{rows:(0,u.KL)(s),outcome:countOutcome(t,s)}}var m=t(83167)
;function answerSets(e,n,t){const a=(0,r.OX)(e,n.reference.table);const answered=({table:n,unmatched:r,leftovers:o=null})=>{const c=(0,s.Bw)(e,n,a)
;const i=youngRows(e,n,t);return{table:n,answers:c,young:i,pending:withhold(i,c),unmatched:r,leftovers:o}};return{classes:a,reference:answered(n.reference),
candidate:answered(n.candidate)}}function countAnswers(e,n,{classes:t,reference:s,candidate:r},a){return{classes:t,reference:countSet(e,n,s,a),
candidate:countSet(e,n,r,a)}}function reviewCounts({classes:e,reference:n,candidate:t},s,r=null,a=null){return{classes:e,reference:{...n,columns:s.reference},
candidate:{...t,columns:s.candidate},paired:r,search:a}}function countSlices(e,{reference:n,candidate:t}){
const[s,r]=[withoutScores(n.answers),withoutScores(t.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,n.table,s),candidate:countSlice(e,t.table,r)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,n,{table:t,answers:s,young:r,pending:a,unmatched:i,leftovers:l},u){const{data:d,deployment:g}=e
;const p=d.id===null?void 0:t.columns.get(d.id);const h=countOutcome(s,null);return{rows:t.rows,sha256:t.source.sha256,files:t.source.files,header:t.header,
labelled:h.cases,pending:a,unmatched:i,leftovers:l,due:(0,o.u)(s,r),times:(0,m.Ig)(d.time===null?void 0:t.columns.get(d.time),u),outcome:h,
edgeCases:n.map(e=>countSlice(e,t,s)),predictions:(0,f.gk)(s,t,d),unlabelled:h.cases===0?(0,f.vc)(s):null,ids:p?(0,c.E)(p):null,deployment:{
version:g.version?countTexts(t,g.version.column):null,host:g.host?countTexts(t,g.host.column):null}}}function countTexts(e,n){const t=e.columns.get(n)
;return t?.type==="category"?(0,a.q8)(t):null}function youngRows(e,n,t){const{time:s,labelsAfter:r}=e.data;const a=s===null?void 0:n.columns.get(s)
;if(!r||a?.type!=="time")return null;const o=t.getTime()-r.milliseconds;let c=null;for(let e=0;e<n.rows;e++){if(!(a.values[e]>o))continue
;c??=new Uint8Array(n.rows);c[e]=1}return c}function withhold(e,n){if(e===null)return 0;const t=n.task==="classes"?-1:Number.NaN;n.actual=n.actual.slice()
;let s=0;for(let r=0;r<e.length;r++){if(e[r]===0)continue;s++;n.actual[r]=t}return s}var g=t(14977);function needed(e,n){if(!isUnavailable(e))return e
;throw new g.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}function optional(e){
return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}var p=t(83674);var h=t(1832);var w=t(22020)
;var v=t(42928);var b=t(5124);var y=t(43147);function conditionOf(e,n){const t=e.map(e=>runOf(e,n[e.feature]));return{sql:t.map(sqlOf).join(" AND "),runs:t}}
async function selecting({sql:e,runs:n},t={}){if(n===void 0)return(0,b.zB)(e,t);return(0,b.rU)({sql:e,columns:[...new Set(n.map(({column:e})=>e))],choose(e){
const t=new Uint8Array(e.rows).fill(1);for(const s of n)keepRun(s,e,t);return t}})}function nameable({cut:e},n){
return e.type==="number"||n!==e.categories.length}function adjoining(e,n,{cut:t}){if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false
;return e.last+1===n.first||n.last+1===e.first}function runOf({first:e,last:n},{name:t,cut:s}){if(s.type==="category"){const n=s.categories[e]
;return n===void 0?{column:t,type:"missing"}:{column:t,type:"category",category:n}}const{edges:r}=s;if(e>r.length)return{column:t,type:"missing"};return{
column:t,type:"number",from:r[e-1]??null,below:r[n]??null}}function sqlOf(e){const n=`"${e.column.replaceAll('"','""')}"`
;if(e.type==="missing")return`${n} IS NULL`;if(e.type==="category")return`${n} = '${e.category.replaceAll("'","''")}'`;const t=[]
;e.from!==null&&t.push(`${n} >= ${e.from}`);e.below!==null&&t.push(`${n} < ${e.below}`);return t.length>0?t.join(" AND "):`${n} IS NOT NULL`}
function keepRun(e,{columns:n},t){const s=n.get(e.column);if(s?.type==="category"&&e.type!=="number"){
const n=e.type==="missing"?-1:s.categories.indexOf(e.category);(0,y.N)(s.codes,e.type==="category"&&n<0?-2:n,t)}else{
if(s?.type!=="number"||e.type==="category")throw new Error(`the column ${JSON.stringify(e.column)} is of another type than its cut`);(0,
y.u_)(s.values,e.type==="missing"?null:[e.from,e.below],t)}}var k=t(5426);var j=t(20261);var O=t(71693);var M=t(82215);var E=t(88069);var A=t(84979)
;var S=t(22961);const C=864e5;function periodsOf(e,n,t){return"rows"in n?byRows(e,n.rows):byCalendar(e,n.unit,(0,S.e)(t))}function byRows(e,n){
const t=Int32Array.from(e.keys()).sort((n,t)=>e[n]-e[t]||n-t);const s=Math.ceil(t.length/n);return Array.from({length:s},(s,r)=>{const a=t.slice(r*n,(r+1)*n)
;return{label:`rows-${String(r+1).padStart(4,"0")}`,end:e[a.at(-1)],rows:a.toSorted(),full:a.length===n}})}function byCalendar(e,n,t){const s=new Map
;for(let r=0;r<e.length;r++){const a=keyOf(e[r]+(t?.offset(e[r])??0),n);const o=s.get(a);o?o.push(r):s.set(a,[r])}
return[...s].sort(([e],[n])=>e-n).map(([e,s])=>{const r=startOf(e+1,n);return{label:labelOf(e,n),rows:Int32Array.from(s),end:t?t.toUtc(r):r,full:true}})}
function keyOf(e,n){const t=Math.floor(e/C);if(n==="day")return t;if(n==="week")return Math.floor((t+3)/7);const s=new Date(e)
;const r=s.getUTCFullYear()*12+s.getUTCMonth();if(n==="year")return s.getUTCFullYear();return n==="month"?r:Math.floor(r/3)}function startOf(e,n){
if(n==="day")return e*C;if(n==="week")return(e*7-3)*C;const t=e*{month:1,quarter:3,year:12}[n];const s=new Date(0);s.setUTCFullYear(Math.floor(t/12),t%12,1)
;return s.getTime()}function labelOf(e,n){const t=new Date(startOf(e,n));const s=t.toISOString();if(n==="day")return s.slice(0,10)
;if(n==="month")return s.slice(0,7);if(n==="year")return s.slice(0,4);if(n==="quarter")return`${s.slice(0,4)}-Q${t.getUTCMonth()/3+1}`
;const r=new Date(t.getTime()+3*C);const a=Date.UTC(r.getUTCFullYear(),0,1);const o=Math.floor((r.getTime()-a)/(7*C))+1
;return`${r.getUTCFullYear()}-W${String(o).padStart(2,"0")}`}var x=t(77598);var R=t(35239);var N=t(13028);var T=t(62047);var _=t(50772)
;async function cutter(e,n){const t=await oddCells(e,n);return n=>{const s=new Map;for(const[r,a]of e.columns)s.set(r,pick(a,n,t.get(r)));return{...e,
rows:n.length,columns:s,source:{...e.source,sha256:digest(s,n.length)}}}}async function oddCells({columns:e,source:n,rows:t},s){
const r=[...e].filter(e=>e[1].type!=="category"&&Boolean(e[1].invalid??e[1].infinite));if(r.length===0)return new Map;const a=await(0,_.x)(n.files,{
columns:r.map(([e])=>({name:e,type:"category",required:true})),others:"skip"});if(a.rows!==t)throw new Error(`${n.files.join(", ")} changed while being read`)
;const o=(0,S.e)(s);return new Map(r.map(([e,{type:n,format:t=null}])=>{const{codes:s,categories:r}=a.columns.get(e);const c=r.map(e=>{const s=(0,R.$$)(e,{
type:n,asked:false,format:t,zone:o});const r=e.slice(0,80);if(s===void 0)return{sort:"invalid",text:r};return Number.isNaN(s)||Number.isFinite(s)?null:{
sort:"infinite",text:r}});return[e,e=>c[s[e]]??null]}))}function pick(e,n,t){if(e.type==="category"){const{markers:t,...s}=e;const r=n.map(n=>e.codes[n])
;return{...s,codes:r,missing:r.reduce((e,n)=>e+(n<0?1:0),0)}}const s=Float64Array.from(n,n=>(0,T.tk)(e.values,n));let r=0;const a={invalid:null,infinite:null}
;for(let e=0;e<n.length;e++){if(!Number.isNaN(s[e]))continue;r++;const o=t?.(n[e])??null;o&&(a[o.sort]=(0,N.G)(a[o.sort],e,o.text))}
const{invalid:o,infinite:c}=a;const{infinite:i,markers:l,...u}=e;const d=r-(o?.cells??0);return{...u,values:s,missing:d,invalid:o,...c&&{infinite:c}}}
function digest(e,n){const t=(0,x.createHash)("sha256").update(`${n}\n`);for(const[n,s]of[...e].sort(([e],[n])=>e<n?-1:1)){t.update(JSON.stringify([n,s.type]))
;s.type==="category"?t.update(JSON.stringify(Array.from(s.codes,e=>s.categories[e]??null))):t.update(new Uint8Array(Float64Array.from((0,
T.ov)(s.values)).buffer))}return t.digest("hex")}async function cutPeriods(e,n,t){const s="rows"in t&&e.data.time===null?Float64Array.from({length:n.rows
},(e,n)=>n):timesOf(e,n);const r=periodsOf(s,t,e.data.timeZone);const a=await cutter(n,e.data.timeZone);return r.map(({rows:e,...n})=>({...n,table:()=>a(e)}))}
function timesOf(e,n){const t=e.data.time;const s=t===null?void 0:n.columns.get(t);const r=n.source.files.join(", ")
;if(s?.type!=="time")throw new g.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:", or cut by a number of rows, such as --by 500.`)
;const a=s.values.findIndex(Number.isNaN);if(a<0)return s.values
;throw new g.P_(`${r}: row ${a+1} has no time in "${t}" that can be read, so it belongs to no period. Fix it or leave it out.`)}var B=t(85904);const I=1<<18
;async function countSearch(e,n,t,s){const{features:r,rows:a}=e;const o=Math.min(s?.size??1,Math.floor(a.length*r.length/I));if(o<2)return(0,k.jO)(e,n,t)
;const[c,...i]=(0,k.GI)(e,n,t,o);const l=i.map(e=>s.run("countPart",e));return(0,k.nn)(e,n,[(0,k.j$)(c),...await Promise.all(l)])}
async function openLocal(e,n,{now:t,progress:s,pool:r,memory:a}){const o=await(0,j.Y)(e);const c=(0,M.nT)(a??null);const i=await(0,E.AP)(e,n,{runner:r,budget:c,
...s&&{progress:s}});const l={sets:i,pairs:o,readDependencies:()=>(0,O.gF)(n)};return evidenceOf(e,l,t,(0,A.$x)(e,i,r),r)}function evidenceOf(e,n,t,s,r){
const{sets:a,pairs:o}=n;const c=once(()=>answerSets(e,a,t));const i=once(()=>({...countAnswers(e,a.edgeCases,c(),t),dependence:(0,
h.hg)(a.features,[a.reference.table,a.candidate.table])}));const l=once(s);const u=reader(e,a.edgeCases);return{features:a.features,counts:async()=>i(),
pairs:async()=>pairAnswers(e,c()),async summaries(){const{totals:e,measured:n}=await l();return{totals:e,measured:n}},async segments(){
const{reference:n,candidate:t}=c();const s=[n.table,t.table];const{outcome:o}=i().candidate;const u=(0,k.j9)(e,a.features,s,t.answers,o);const{cuts:d}=await l()
;const f=u&&await countSearch(u,d,t.table,r);r?.close();return f},slices:async e=>countSlices(await Promise.all(e.map(u)),c()),knownAnswers:async()=>(0,
w.J4)(e,a.knownAnswers,a.candidate.table),behaviour:async()=>(0,p.J)(e,o,{candidate:a.candidate.table,answers:c().candidate.answers}),
dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,sampleRows:n=>Promise.all(n.map(async n=>(0,
B.m)(e,c().candidate,n,n.where===null?null:await u({sql:n.where})))),async periods(t){const s=once(()=>(0,A.NU)(e,a))
;return(await cutPeriods(e,a.candidate.table,t)).map(({table:e,...t})=>({...t,asOf:(t,r,a)=>periodEvidence(t,n,{table:e(),at:r,today:a,reference:s})}))},
close:async()=>r?.close()}}function periodEvidence(e,{sets:n,pairs:t,readDependencies:s},{table:r,at:a,today:o,reference:c}){const i={...n,
knownAnswers:o?n.knownAnswers:[],candidate:{table:r,unmatched:o?n.candidate.unmatched:0}};const l={sets:i,pairs:o?t:[],readDependencies:o?s:async()=>null}
;return evidenceOf(e,l,a,async()=>(0,A.G1)(c(),e,i))}function pairAnswers({data:e},{reference:n,candidate:t}){return(0,v.m)(n,t,e.id,e.group)}
function reader({data:e},n){const t=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const s=t.get(n.sql)??selecting(n,{timeZone:e.timeZone})
;t.set(n.sql,s);return s}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}var P=t(15044);var D=t(24502);var $=t(87820);const U=.1
;const L=.005;const J=5;const q=80;function judgeDependence(e,n,t){if(n===void 0||n.pairs===0)return[];const s=n.changed.filter(({size:e})=>e>=U)
;const r=e.drift.raises??(t?"NOTE":"AMBER");return[(0,$.g)({kind:"input",aspect:"joint-drift"},s.length>0?r:"GREEN",{value:s[0]?.size??0,unit:"score",expected:{
expected:"association",threshold:U,alpha:L},plan_line:e.drift.line,reasons:s.length===0?[]:[{reason:"dependenceChanged",
pairs:s.slice(0,J).map(({columns:[e,n],size:t})=>({columns:[(0,D.Jj)(e,q),(0,D.Jj)(n,q)],size:t})),more:Math.max(0,s.length-J),of:n.pairs}]})]}var z=t(93913)
;const W=5;const F=80;function judgeDrift(e,n,{columns:t,facts:s},r){return t.flatMap(a=>{const o=n.find(({name:e})=>e===a.name);if(o&&!o.watched)return[]
;const c={...e.drift,...o?.drift};const i=s.find(({name:e})=>e===a.name)?.against?.level??null;const l=i!==null&&isChanged(i,c,t.length)?i:null
;return[judgeColumn(a,c,c.raises??(r?"NOTE":"AMBER"),o,l)]})}function judgeColumn({name:e,drift:n,role:t,candidate:s},r,a,o,c){const i={kind:"drift",subject:e}
;const l={plan_line:o?.drift?.line??r.line,cases:s.rows};if("noEvidence"in n){const e=[{reason:"noEvidence",why:n.noEvidence,class:null}];return(0,
$.g)(i,"NOTE",{...l,reasons:e})}const u=(0,z.vy)(n,r.threshold);const d=n.size>=u;const f=n.logQ!==null&&n.logQ>Math.log(r.q);const m=d&&!f;return(0,
$.g)(i,m||c!==null?a:"GREEN",{...l,value:n.size,unit:"score",expected:{expected:"drift",test:n.test,threshold:u,q:n.logQ===null?null:r.q},
reasons:[...m||c===null?[{reason:"drift",role:t,found:m?"drifted":d?"chance":"small",logQ:n.logQ
}]:[],...c===null?[]:[levelChanged(c)],...m?categoriesThatDiffer(n):[]]})}const G=10;function isChanged({logP:e},{threshold:n,q:t},s){
return n===null&&e+Math.log(s)<=Math.log(t/G)}function levelChanged({level:e,reference:n,candidate:t}){return{reason:"levelChanged",level:(0,D.Jj)(e,F),
reference:n,candidate:t}}function categoriesThatDiffer(e){const n=namesOf(e.newCategories,e.moreNewCategories)
;const t=namesOf(e.vanishedCategories,e.moreVanishedCategories);if(n.names.length+t.names.length===0)return[];return[{reason:"categoriesDiffer",
appeared:n.names,moreAppeared:n.more,vanished:t.names,moreVanished:t.more}]}function namesOf(e,n=0){const t=e.slice(0,W).map(e=>(0,D.Jj)(e,F));return{names:t,
more:e.length+n-t.length}}var V=t(90229);var Z=t(28567);function categoryChanges(e,n){const[t,s]=[rowsIn(e),rowsIn(n)]
;const r=new Set([...e.counts.keys(),...n.counts.keys()]);const a=[];const o=[];const c={categories:0,rows:0,variance:0};let i=1;for(const l of r){
const[u,d]=[e.counts.get(l)??0,n.counts.get(l)??0];const f=(0,Z.J9)(u+d,s,t+s);c.categories+=f;c.rows+=f*(u+d);c.variance+=f*(1-f);if(u===0){a.push([l,d])
;i=Math.min(i,f)}if(d===0){const e=Math.min(1,(0,Z.J9)(u,t,t+s)*r.size);o.push({category:l,rows:u,share:u/t,p:e})}}const l=a.reduce((e,[,n])=>e+n,0)
;const u=a.length-c.categories;const d=u<=0?1:Math.exp(-(u**2)/2/(c.variance+u/3));return{fresh:{categories:a,rows:l,share:s===0?0:(l-c.rows)/s,
p:Math.min(1,2*Math.min(d,i*r.size))},gone:o}}function rowsIn({counts:e}){let n=0;for(const t of e.values())n+=t;return n}const H=4e3;function rowsWhere(...e){
const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>H?{}:{where:n}}function column(e){return`"${e.replaceAll('"','""')}"`}function isMissing(e){
return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){
return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){
return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var K=t(92698)
;const Q=.01;const Y={category:.01,rangeEnd:.025,cardinality:.1,missing:.02};function isBeyondChance(e,n,t){return e.p<n&&e.size>=Y[t]}function growth(e,n){
const t=n.cells/n.rows-e.cells/e.rows;if(t<=0)return{p:1,size:t};const s=e.cells+n.cells;const r=(0,K.w)(e.rows+n.rows,s,n.rows,n.cells);return{p:Math.exp(r),
size:t}}const X=.001;const ee=5;const ne=80;function judgeFeatures(e,n,t,s){const r=new Map(s.map(e=>[e.name,e]));return n.flatMap(s=>{
const a=t.candidate.columns.get(s.name);if(!a)return[];const{outside:o,against:c}=r.get(s.name);const i=judgeRange(e,s,a,o);if(c===null||!s.watched)return i
;const l=t.reference.columns.get(s.name);return[...i,...judgeLearntRange(e,s,{reference:l,candidate:a,against:c
},Q/n.length),...judgeCardinality(e,s,a.rows,c,X/n.length),...judgeConstant(e,s,a.rows,c)]})}function judgeRange(e,n,t,s){const{name:r,min:a,max:o,values:c}=n
;const judged=(s,a,o,c)=>[(0,$.g)({kind:"feature",subject:r,aspect:"range"},(0,$.P)(s>0,e.inputs.range.raises),{value:s,unit:"count",cases:t.rows,expected:a,
reasons:s>0?[o]:[],plan_line:n.line,...rowsWhere(...c)})];if(s!==null&&(a!==null||o!==null)){const{rows:e,extreme:n}=s;const t=Number.isFinite(n)?n:null
;const c=[isBelow(r,a),isAbove(r,o)];return judged(e,{expected:"range",min:a,max:o},{reason:"outOfRange",furthest:t},c)}if(t.type==="category"&&c!==null){
const e=new Set(c);const n=[...t.counts].filter(([n])=>!e.has(n));const s={expected:"one of",values:c.slice(0,10),more:Math.max(0,c.length-10)};const a={
reason:"notListed",...mostFrequent(n)};return judged(rowsOf(n),s,a,[isNoneOf(r,c)])}return[]}
function judgeLearntRange(e,n,{reference:t,candidate:s,against:r},a){
const o=t.type==="category"&&s.type==="category"?changesOfCategories(n,t,s,a):changesOfRange(n,r,a);if(o.length===0)return[]
;const{raises:c,line:i}=e.inputs.learntRange;return[(0,$.g)({kind:"feature",subject:n.name,aspect:"learnt-range"},c,{cases:s.rows,...rowsWhere(...beyond(n,{
reference:t,candidate:s,against:r})),reasons:o,plan_line:i??n.line})]}function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){
const{reference:a,candidate:o}=r.ends;if(a&&o)return[o[0]<a[0]?isBelow(e,a[0]):"",o[1]>a[1]?isAbove(e,a[1]):""]
;if(t.type!=="category"||s.type!=="category"||n!==null)return[];return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){
return[...n.counts].filter(([n])=>!e.counts.has(n))}function changesOfRange({type:e},{ends:n,range:t},s){if(e==="time")return[]
;const r=t.filter(e=>isBeyondChance(e,s/2,"rangeEnd"));if(r.length===0)return[];return[{reason:"rangeChanged",ends:r.map(({end:e,change:n,rows:t})=>({end:e,
change:n,rows:t})),reference:n.reference,candidate:n.candidate}]}function changesOfCategories({values:e},n,t,s){const r=categoryChanges(n,t);const{fresh:a}=r
;const o=e===null&&isBeyondChance({p:a.p,size:a.share},s,"category");const c=r.gone.filter(({p:e,share:n})=>isBeyondChance({p:e,size:n},s,"category"))
;const i=c.map(({category:e,rows:n})=>[e,n]);return[...o?[{reason:"categoriesNew",...mostFrequent(a.categories),rows:a.rows
},...spelledOtherwise(a.categories,n)]:[],...i.length>0?[{reason:"categoriesGone",...mostFrequent(i)}]:[]]}function spelledOtherwise(e,n){
const t=new Map([...n.counts.keys()].map(e=>[(0,V.B5)(e),e]));const s=e.flatMap(([e])=>{const n=t.get((0,V.B5)(e));return n===void 0?[]:[{candidate:(0,
D.Jj)(e,ne),reference:(0,D.Jj)(n,ne)}]});if(s.length===0)return[];return[{reason:"categoriesSpelled",pairs:s.slice(0,ee),more:Math.max(0,s.length-ee)}]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{distinct:a,cardinality:o},c){if(t==="time"||a.candidate===1)return[];if(o===null)return[]
;const{expected:i,p:l}=o;const u=Math.abs(o.candidate-i)/i;if(!isBeyondChance({p:l,size:u},c,"cardinality"))return[];const{raises:d,line:f}=e.inputs.learntRange
;return[(0,$.g)({kind:"feature",subject:n,aspect:"cardinality"},d,{value:o.candidate,unit:"count",reference:o.reference,cases:r,reasons:[{
reason:"distinctValues",expected:i}],plan_line:f??s})]}function judgeConstant(e,{name:n,line:t},s,{distinct:r}){if(r.candidate!==1||r.reference<2)return[]
;const{raises:a,line:o}=e.inputs.constant;return[(0,$.g)({kind:"feature",subject:n,aspect:"constant"},a,{value:1,unit:"count",reference:r.reference,cases:s,
reasons:[{reason:"oneValue"}],plan_line:o??t})]}function rowsOf(e){return e.reduce((e,[,n])=>e+n,0)}function mostFrequent(e){
const n=e.toSorted(([,e],[,n])=>n-e).slice(0,ee).map(([e,n])=>({category:(0,D.Jj)(e,ne),rows:n}));return{categories:n,more:e.length-n.length}}var te=t(27308)
;var se=t(33447);const re=80;function judgeInputs(e,n,t){const{reference:s,candidate:r}=t
;return[...n.flatMap(s=>judgeMissing(e,s,t,Q/n.length)),...judgeInvalid(e,n,r.columns,"candidate"),...judgeInvalid(e,n,s.columns,"reference"),...judgeInfinite(e,n,t),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(e,t)]
}function judgeMissing(e,n,{reference:t,candidate:s},r){const a=s.columns.get(n.name);if(!a)return[];const{missing:o,rows:c}=a
;const i=n.missing??e.inputs.missing;const l=o/c;const u={kind:"input",subject:n.name,aspect:"missing"};const d={value:l,unit:"share",cases:c,reasons:[{
reason:"missing",rows:o}],...rowsWhere(isMissing(n.name))};if(i)return[(0,$.g)(u,(0,se.In)(l,i),{...d,bounds:(0,se.BO)(i),plan_line:i.line})]
;const f=t.columns.get(n.name);if(!f||isIgnored(e,n))return[];const m={cells:f.missing,rows:f.rows};const g=o===c&&f.missing<f.rows
;if(!g&&!isBeyondChance(growth(m,{cells:o,rows:c}),r,"missing"))return[];const p={reference:m.cells/m.rows,plan_line:n.line};return[(0,$.g)(u,"AMBER",{...d,
...p,reasons:[{reason:"missing",rows:o,grew:true}]})]}function isIgnored(e,{watched:n}){return!n&&e.features.length>0}function judgeInvalid(e,n,t,s){
const{raises:r,line:a}=e.inputs.invalid;const o=new Set(n.filter(n=>isIgnored(e,n)).map(({name:e})=>e));const c=s==="candidate"?"invalid":"reference/invalid"
;return numbersAmong(t).flatMap(([e,{invalid:n,rows:t}])=>{if(!n)return[];const{cells:i,row:l,text:u}=n;const d=(0,te.IO)(u);return[(0,$.g)({kind:"input",
subject:e,aspect:c},o.has(e)?"NOTE":r,{value:i,unit:"count",cases:t,reasons:[{reason:"cellsInvalid",row:l,text:(0,D.Jj)(u,re),...d.length>0&&{formats:d}}],
plan_line:a,...s==="candidate"?rowsWhere(isMissing(e)):{}})]})}function numbersAmong(e){return[...e].filter(e=>e[1].type==="number")}
function judgeInfinite(e,n,{reference:t,candidate:s}){return n.flatMap(r=>{const a=s.columns.get(r.name);const o=t.columns.get(r.name)
;if(a?.type!=="number"||!a.infinite)return[];const{rows:c}=a;const{cells:i,row:l,text:u}=a.infinite;const d=o?.type==="number"?{cells:o.infinite?.cells??0,
rows:o.rows}:null;const f=d!==null&&isBeyondChance(growth(d,{cells:i,rows:c}),Q/n.length,"missing");return[(0,$.g)({kind:"input",subject:r.name,
aspect:"infinite"},f&&!isIgnored(e,r)?"AMBER":"NOTE",{value:i/c,unit:"share",reference:d&&d.cells/d.rows,cases:c,reasons:[{reason:"cellsInfinite",row:l,text:(0,
D.Jj)(u,re),cells:i}],plan_line:r.line})]})}function judgeIds(e,{candidate:{ids:n}}){if(!n||e.data.id===null)return[];const{raises:t,line:s}=e.inputs.duplicates
;const{repeated:r,missing:a,first:o}=n;const c=r>0||a>0;const i=o?{id:(0,D.Jj)(o.id,re),row:o.row}:null;return[(0,$.g)({kind:"input",subject:e.data.id,
aspect:"duplicates"},(0,$.P)(c,t),{value:r+a,unit:"count",cases:n.rows,reasons:c?[{reason:"idsRepeated",repeated:r,missing:a,first:i}]:[],plan_line:s})]}
function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:a}=e.inputs.columns;const[o,c]=[new Set(t.header),new Set(s.header)]
;const expected=n=>n!==e.data.label&&!e.data.ignored.includes(n);const i=t.header.filter(e=>!c.has(e)&&expected(e))
;const l=s.header.filter(e=>!o.has(e)&&expected(e));const u=new Set(n.map(({name:e})=>e));return[...i.map(e=>(0,$.g)({kind:"input",subject:e,aspect:"vanished"
},u.has(e)?(0,se.QZ)([r,"AMBER"]):r,{reasons:[{reason:"columnGone"}],plan_line:a})),...l.map(e=>(0,$.g)({kind:"input",subject:e,aspect:"appeared"},"NOTE",{
reasons:[{reason:"columnNew"}],plan_line:a}))]}function judgeRows(e,{reference:n,candidate:t}){const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows
;return[(0,$.g)({kind:"input",aspect:"rows/count"},(0,se.In)(r,s),{value:r,unit:"share",reference:1,cases:t.rows,bounds:(0,se.BO)(s),reasons:[{reason:"rowCount"
}],plan_line:s.line})]}function judgeLabels(e,{candidate:n}){const{rows:t,labelled:s,pending:r,unmatched:a,leftovers:o}=n;const c=[];s<t&&c.push((0,$.g)({
kind:"input",aspect:"labels/missing"},"NOTE",{value:s,unit:"count",cases:t,reasons:[{reason:"labelsMissing",missing:t-s,pending:r}]}));a>0&&c.push((0,$.g)({
kind:"input",aspect:"labels/unmatched"},o&&isHalfJoined(o,t)?"AMBER":"NOTE",{value:a,unit:"count",cases:t,reasons:[{reason:"labelsUnmatched"
},...o&&o.rows>0?[idsLeftOver(e,o)]:[]]}));return c}function isHalfJoined({rows:e,labels:n,all:t,spelling:s},r){return s!==null||2*e>r&&2*n>t}
function idsLeftOver({data:e},{rows:n,row:t,label:s,files:r,spelling:a}){const o=e.id!==null&&e.private.includes(e.id);const c=o?null:{row:t&&cutId(t),
label:s&&cutId(s)};return{reason:"idsLeftOver",rows:n,first:c?.row&&c.label?{row:c.row,label:c.label}:null,files:r.slice(0,5),spelling:a&&{what:o?"spelling":(0,
D.Jj)(a.what,re),ids:a.ids,example:o?null:{row:(0,D.Jj)(a.row,re),label:(0,D.Jj)(a.label,re)}}}}function cutId({row:e,id:n}){return{row:e,id:(0,D.Jj)(n,re)}}
var ae=t(52606);const oe=.001;const ce=.1;function judgeLabelled(e,{candidate:n}){return[judgeCoverage(e,n),...judgeMissingAtRandom(e,n.due??null)]}
function judgeCoverage({labels:e,data:n},{rows:t,labelled:s,pending:r}){const{coverage:a}=e;const o=t-r;const c=o===0?0:Math.min(1,s/o)
;const i=n.labelsAfter!==null&&n.time!==null;const l=s>0;return(0,$.g)({kind:"input",aspect:"labels/coverage"},l?(0,se.In)(c,a):"NOTE",{value:l?c:null,
unit:"share",cases:t,bounds:(0,se.BO)(a),reasons:[{reason:"labelCoverage",labelled:s,due:o,young:r,waits:i}],plan_line:a.line})}
function judgeMissingAtRandom({labels:e,data:n},t){if(t===null)return[];const s=(0,ae.ks)(asValues(t.labelled),asValues(t.unlabelled))
;const r=n.score===null||n.task!=="binary"?null:n.threshold;const a=r===null?s:(0,ae.ks)(asValues(t.labelled,r),asValues(t.unlabelled,r))
;const{d:o,logP:c}=a.logP<s.logP?a:s;const i=Math.min(0,c+(r===null?0:Math.LN2));const l=o>=ce&&i<Math.log(oe);const u=t.unlabelled.reduce((e,n)=>e+n,0)
;return[(0,$.g)({kind:"input",aspect:"labels/scores"},(0,$.P)(l,e.scores.raises),{value:o,unit:"score",cases:u,reasons:[{reason:"labelledDiffer",differ:l,
p:Math.exp(i),unlabelled:u}],plan_line:e.scores.line})]}function asValues(e,n=null){const t=new Map;for(const[s,r]of e.entries()){if(r===0)continue
;const a=n===null?s:Math.round(Math.abs(s+.5-n*e.length));t.set(a,(t.get(a)??0)+r)}const s=[...t].sort(([e],[n])=>e-n);return{
values:Float64Array.from(s,([e])=>e),rows:Uint32Array.from(s,([,e])=>e)}}const ie=5;const le=864e5;function judgePredictions(e,n,t){
const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)];e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t))
;s.push(...judgeSums(n,t));e.predictions.share&&s.push(judgeShare(e,n,t));return s}function judgeProbabilities(e,{outside:n,rows:t}){
const{raises:s,line:r}=e.predictions.probabilities;const a=e.data.score;const o={kind:"prediction",subject:a,aspect:"probabilities"};return(0,$.g)(o,(0,
$.P)(n!==null,s),{value:n?.rows??0,unit:"count",cases:t,reasons:n?[{reason:"scoresOutside",row:n.row,score:Number.isFinite(n.value)?n.value:null}]:[],
plan_line:r,...n&&a?rowsWhere(isBelow(a,0),isAbove(a,1)):{}})}function judgeSums(e,{unsummed:n,rows:t}){if(!n)return[];const s={cells:e.unsummed?.rows??0,
rows:e.rows};const r=isBeyondChance(growth(s,{cells:n.rows,rows:t}),Q,"missing");return[(0,$.g)({kind:"prediction",aspect:"sum"},r?"AMBER":"NOTE",{value:n.rows,
unit:"count",reference:s.cells,cases:t,reasons:[{reason:"scoresUnsummed",row:n.row,sum:n.sum}]})]}function predictions_judgeMissing(e,{missing:n,rows:t}){
const s=e.data.score??e.data.prediction;const{raises:r,line:a}=e.predictions.probabilities;const o={kind:"prediction",subject:s,aspect:"missing"};return(0,
$.g)(o,(0,$.P)(n>0,r),{value:n,unit:"count",cases:t,reasons:n>0?[{reason:"noPrediction"}]:[],plan_line:a,...s===null?{}:rowsWhere(isMissing(s))})}
function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){const{raises:a,line:o}=e.predictions.identical;const{time:c}=e.data
;const i=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({from:e,days:7,rows:n}))];const l=n?[{reason:"allIdentical"
}]:[...within("day",t.map(e=>e.day)),...within("week",s.map(e=>e.week))];const u=n||c===null?[]:i.map(({from:e,days:n})=>isBetween(c,dateOf(e),dateOf(e+n*le)))
;const d={kind:"prediction",subject:c,aspect:"identical"};return(0,$.g)(d,(0,$.P)(n||i.length>0,a),{value:n?r:i.reduce((e,n)=>e+n.rows,0),unit:"count",cases:r,
reasons:l,plan_line:o,...rowsWhere(...u)})}function within(e,n){if(n.length===0)return[];const t=n.slice(0,ie).map(dateOf);return[{reason:"identicalWithin",
period:e,from:t,periods:n.length}]}function dateOf(e){return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:a,change:o}=r;const c={kind:"prediction",subject:e.data.prediction,
aspect:"share"};return(0,$.g)(c,(0,se.In)(o,s),{value:o,unit:"share",cases:t.rows,bounds:(0,se.BO)(s),reasons:[{reason:"classShare",name:a,share:share(t,a),
reference:share(n,a)}],plan_line:s.line})}const ue=.5;const de=.25;const fe=100;function clockShift(e,n){const[t,s]=[total(e),total(n)]
;if(t<fe||s<fe)return null;const distance=r=>e.reduce((e,a,o)=>e+Math.abs(a/t-n[(o+r+24)%24]/s),0)/2;if(distance(0)<ue)return null;let r=0
;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<de?r:null}function total(e){return e.reduce((e,n)=>e+n,0)}
function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;const{time:r}=e.data;if(!s||r===null)return[];const{rows:a,invalid:o,missing:c,future:i}=s
;const l={kind:"input",subject:r};const{inputs:u}=e;const d=(o?.cells??0)+c;const f=o?{row:o.row,text:(0,D.Jj)(o.text,80)}:null;const m=[(0,$.g)({...l,
aspect:"invalid"},(0,$.P)(d>0,u.invalid.raises),{value:d,unit:"count",cases:a,reasons:d>0?[{reason:"timesUnreadable",first:f}]:[],plan_line:u.invalid.line,
...rowsWhere(isMissing(r))})];for(const[e,t]of[["candidate",s],["reference",n.times]]){const{placeholder:n}=t??{};if(!n)continue
;const s=e==="candidate"?"placeholder":"reference/placeholder";m.push((0,$.g)({...l,aspect:s},u.invalid.raises,{value:n.rows,unit:"count",cases:t.rows,
reasons:[{reason:"timesPlaceholder",row:n.row,time:isoOf(n.time),kind:kindOf(n.time),set:e}],plan_line:u.invalid.line}))}i&&m.push((0,$.g)({...l,aspect:"future"
},u.range.raises,{value:i.rows,unit:"count",cases:a,reasons:[{reason:"timesInFuture",latest:new Date(i.latest).toISOString()}],plan_line:u.range.line,
...rowsWhere(isAfter(r,i.limit))}));const g=n.times?clockShift(n.times.hours,s.hours):null;g!==null&&m.push((0,$.g)({...l,aspect:"clock"},u.learntRange.raises,{
value:g,unit:"hours",cases:a,reasons:[{reason:"clockShifted"}],plan_line:u.learntRange.line}));return m}function kindOf(e){const n=36e5
;if(e>=Date.UTC(9e3))return"never";if(e<-72*n)return"early";return e>=8*n&&e<17*n?"serial":"epoch"}function isoOf(e){
return Math.abs(e)<864e13?new Date(e).toISOString():String(e)}var me=t(76760);const ge=50;const pe=80;function judgeDependencies(e,n){
const t=e.deployment.dependencies;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const a={kind:"deployment",aspect:"dependencies"}
;if(s===null||r===null){const e=["reference","candidate"].filter(e=>n[e]===null);return[(0,$.g)(a,t.raises==="NOTE"?"NOTE":"AMBER",{reasons:[{
reason:"noDependencyFile",sets:e}],plan_line:t.line})]}const o=changesBetween(s.versions,r.versions);return[(0,$.g)(a,(0,$.P)(o.length>0,t.raises),{
value:o.length,unit:"count",cases:r.versions.size,reasons:o.length===0?[]:[{reason:"dependenciesChanged",from:(0,me.basename)(s.file),to:(0,
me.basename)(r.file),changes:o.slice(0,ge),more:Math.max(0,o.length-ge)}],plan_line:t.line})]}function changesBetween(e,n){const short=e=>e===void 0?null:(0,
D.Jj)(e,pe);return[...new Set([...e.keys(),...n.keys()])].sort().filter(t=>e.get(t)!==n.get(t)).map(t=>({name:(0,D.Jj)(t,pe),before:short(e.get(t)),
after:short(n.get(t))}))}const he=5;const we=80;function judgeDeployment(e,n){const{version:t,host:s}=e.deployment
;return[...t?[judgeVersion(t,n)]:[],...s?[judgeHosts(s,n)]:[]]}function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){
const o=[...a.version??[]];const c=o.filter(([e])=>!n.includes(e));const i=r-o.reduce((e,[,n])=>e+n,0);const l=c.reduce((e,[,n])=>e+n,0)+i;const u=c.slice(0,he)
;return(0,$.g)({kind:"deployment",subject:e,aspect:"version"},(0,$.P)(l>0,t),{value:l,unit:"count",cases:r,expected:{expected:"one of",values:n,more:0},
reasons:l===0?[]:[{reason:"versionUnexpected",categories:u.map(([e,n])=>({category:(0,D.Jj)(e,we),rows:n})),more:c.length-u.length,none:i}],plan_line:s,
...rowsWhere(isNoneOf(e,n),isMissing(e))})}function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=a.host??new Map
;const c=n.filter(e=>!o.has(e));const i=[...o.keys()].filter(e=>!n.includes(e));const l=c.length+i.length;const some=e=>e.slice(0,he).map(e=>(0,D.Jj)(e,we))
;return(0,$.g)({kind:"deployment",subject:e,aspect:"host"},(0,$.P)(l>0,t),{value:l,unit:"count",cases:r,expected:{expected:"one of",values:n.slice(0,10),
more:Math.max(0,n.length-10)},reasons:l===0?[]:[{reason:"wrongHosts",silent:some(c),moreSilent:Math.max(0,c.length-he),unexpected:some(i),
moreUnexpected:Math.max(0,i.length-he)}],plan_line:s,...rowsWhere(isOneOf(e,i))})}var ve=t(68488);const be=10;const ye=80;function judgeBehaviour(e,n){
const{id:t}=e.data;const s={ids:t!==null&&e.data.private.includes(t),answers:(0,ve.tM)(e)};return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}
function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:a},o,c){const i=a.length/r;const l=a.slice(0,be);return(0,$.g)({kind:"behaviour",
subject:e},(0,se.In)(i,s),{value:i,unit:"share",cases:r,bounds:(0,se.BO)(s),expected:{expected:"relation",relation:n,tolerance:t},reasons:a.length===0?[]:[{
reason:"pairsBroken",broken:a.length,pairs:l.map(e=>show(e,o))}],plan_line:s.line,...c===null?{}:rowsWhere(isOneOf(c,idsOf(l)))})}function idsOf(e){
return new Set(e.flatMap(({base:e,variant:n})=>[e,n]))}function show({base:e,variant:n,baseSaid:t,variantSaid:s},r){const short=e=>typeof e==="string"?(0,
D.Jj)(e,ye):e;return{ids:r.ids?null:[(0,D.Jj)(e,ye),(0,D.Jj)(n,ye)],answers:r.answers?null:[short(t),short(s)]}}var ke=t(52769);var je=t(34036);var Oe=t(15511)
;function judgeEstimates(e,{estimated:n,comparisons:t}){return n.map(({metric:n,value:s,cases:r})=>{
const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null;const o=t.find(e=>e.metric===n&&e.class===null)?.reference
;const c=a===null?[]:doubtsAbout(s,r,o,a);return(0,$.g)({kind:"estimate",metric:n},c.length>0&&a?.gates?"AMBER":"NOTE",{value:s,unit:je.Z[n].unit,
reference:o&&(0,ke.B)(o)?o.value:null,cases:r,bounds:a&&(0,se.BO)(a),reasons:[...c,{reason:"estimated",error:errorOfProbabilities(t)}],plan_line:a?.line??null})
})}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,interval:[e,e],cases:n};const a=s.falls.filter(({from:e})=>e==="reference"&&t&&(0,
ke.B)(t)).flatMap(e=>(0,Oe.DR)(r,t,e,je.Z[s.metric].better).reasons);return[...s.green||s.amber||s.red?(0,se.wA)(e,s):[],...a]}function errorOfProbabilities(e){
const n=e.find(({metric:e})=>e==="calibration_error")?.reference;return n&&(0,ke.B)(n)?n.value:null}const Me=10;const Ee=1e3;const Ae=80
;function judgeKnownAnswers(e,n,t){const s=t.misses.length;const{id:r}=e.data;const a=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);return(0,$.g)({
kind:"known-answer",subject:n.file},(0,$.P)(s>0,n.onMiss),{value:s,unit:"count",cases:t.cases,expected:{expected:"within",tolerance:n.tolerance},reasons:s>0?[{
reason:"answersMissed",first:firstMiss(e,t),...spelled(e,t)}]:[],plan_line:n.line,...r===null||isPrivate(e,r)?{}:rowsWhere(isOneOf(r,a.slice(0,Me)))})}
function firstMiss(e,{misses:[n]}){if(n===void 0||isPrivate(e,e.data.id))return null;const{id:t,expected:s,got:r}=n;const a=!(0,ve.tM)(e);return{id:(0,
D.Jj)(t,Ae),present:r!==null,expected:a?(0,D.Jj)(s,Ae):null,got:a&&r!==null?(0,D.Jj)(r,Ae):null}}function spelled(e,{spelling:n}){
if(!n||isPrivate(e,e.data.id))return{};const{what:t,known:s,row:r}=n;return{spelling:{what:(0,D.Jj)(t,Ae),known:(0,D.Jj)(s,Ae),row:(0,D.Jj)(r,Ae)}}}
function answersToKeep(e,n){if((0,ve.tM)(e))return[];const t=isPrivate(e,e.data.id);return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,
answers:n.slice(0,Ee).map(({id:e,said:n},s)=>({id:t?`case ${s+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{
const r=e.predictions.knownAnswers.find(e=>e.file===t);const a=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]))
;const o=s.filter(({id:e,said:n})=>a.get(e)?.length===n.length);if(!r||o.length===0)return[];const c=o.filter(({id:e,said:n})=>n.some((n,t)=>!(0,
w.JM)(a.get(e)[t],n,r.tolerance)));return[(0,$.g)({kind:"known-answer",subject:t,aspect:"changed"},"NOTE",{value:c.length,unit:"count",cases:o.length,expected:{
expected:"within",tolerance:r.tolerance},reasons:c.length===0?[]:[{reason:"answersChanged",changed:c.slice(0,Me).map(({id:e,said:n})=>({id:(0,D.Jj)(e,Ae),
before:shortened(a.get(e)),now:shortened(n)})),more:Math.max(0,c.length-Me)}],plan_line:r.line})]})}function shortened(e){
return e.map(e=>typeof e==="string"?(0,D.Jj)(e,Ae):e)}function isPrivate({data:e},n){return n!==null&&e.private.includes(n)}var Se=t(17241)
;function judgeSegments({segments:e},n){return n.segments.flatMap(t=>{const[s]=t.comparisons;if(!s||!(0,ke.B)(s.candidate))return[]
;const{candidate:r,reference:a,metric:o,class:c}=s;return[(0,$.g)({kind:"segment",subject:t.name,metric:o,class:c},e.raises,{value:r.value,unit:je.Z[o].unit,
interval:r.interval,reference:(0,ke.B)(a)?a.value:null,cases:r.cases,expected:{expected:"error rate",alpha:e.alpha},reasons:[{reason:"weakSegment",
whole:wholeValue(s,n)}],plan_line:e.line,where:t.where})]})}function wholeValue({metric:e},{comparisons:n}){
const t=n.find(n=>n.class===null&&n.metric===e)?.candidate;return t&&(0,ke.B)(t)?t.value:null}const Ce=1e-4;function judgeTooGood(e,{reference:n,candidate:t}){
const{raises:s,line:r}=e.predictions.tooGood;const tell=(e,n,t,s={})=>(0,$.g)({kind:e==="copy"?"input":"prediction",aspect:e},n,{reasons:[t],plan_line:r,...s})
;const a=[];if(n.sha256===t.sha256){const e=String(n.files)===String(t.files);a.push(tell("copy",e?s:"NOTE",{reason:"sameBytes"}))}const{score:o,label:c}=e.data
;if(o!==null&&(o===c||isLabel(t))){const e=o!==c&&isLabel(n);a.push(tell("leak",e?"NOTE":s,{reason:"scoreIsLabel",column:o}))}const i=errorsOf(t)
;if(i!==null&&i.errors===0){const e=errorsOf(n);const t=e===null||e.errors===0?null:chanceOfNone(e,i.cases);const r=e===null?0:e.errors/e.cases*i.cases
;const o=t!==null&&t<Ce?s:"NOTE";t!==null&&o==="NOTE"||a.push(tell("no-errors",o,{reason:"noError",expected:r,p:t},{value:0,unit:"count",cases:i.cases}))}
return a}function isLabel({outcome:{scores:e}}){if(e===null||e.scores.length!==2)return false;const[n,t]=[e.positives,e.negatives]
;return n[0]===0&&t[1]===0||t[0]===0&&n[1]===0}function errorsOf({outcome:e}){const{confusion:n,residuals:t,cases:s}=e;if(s===0)return null;if(t)return{
cases:t.cases,errors:t.absolute===0?0:t.cases};if(n===null)return null;const r=n.classes.length;const a=n.classes.reduce((e,t,s)=>e+n.table[s*(r+1)],0)
;const o=n.table.reduce((e,n)=>e+n,0);return{cases:o,errors:o-a}}function chanceOfNone({cases:e,errors:n},t){let s=0
;for(let r=0;r<n;r++)s+=Math.log((e-r)/(e+t-r));return Math.exp(s)}var xe=t(65393);const Re=100
;function judgePlanWatch({unknown:e,isNew:n,changes:t,approval:s,judgedByBase:r}){const tell=e=>({kind:"plan",aspect:e});if(e!==null)return[(0,
$.g)(tell("unwatched"),"AMBER",{reasons:[{reason:"planUnwatched",why:e}]})];if(n)return[(0,$.g)(tell("new"),"NOTE",{reasons:[{reason:"planNew"}]})]
;if(t.length===0)return[];const a=s!==null&&s.by.length===0&&!r;const o=a?"AMBER":"NOTE";const c=new Map;const i=t.slice(0,Re).map(e=>{
const n=(c.get(e.place)??0)+1;c.set(e.place,n);const t=n===1?e.place:`${e.place} (${n})`;const{effect:s,sentence:r}=e;return(0,$.g)({...tell("changed"),
subject:t},(0,xe.pl)(e)?o:"NOTE",{reasons:[{reason:"planPart",effect:s,sentence:r}]})});const l=t.length-i.length;return[(0,$.g)(tell("changed"),"NOTE",{
value:t.length,unit:"count",reasons:[{reason:"planChanged",byBase:r}]}),...s===null?[]:[(0,$.g)(tell("approval"),o,{reasons:[reasonOf(s)]})],...i,...l>0?[(0,
$.g)(tell("more"),o,{reasons:[{reason:"planMore",more:l}]})]:[]]}function reasonOf({by:e,owners:n,unread:t}){return e.length>0?{reason:"planApproved",by:e}:{
reason:"planUnapproved",owners:n.slice(0,50),unread:t}}
const Ne=new Set(["scoresOutside","identicalWithin","classShare","versionUnexpected","wrongHosts","outOfRange","notListed","rangeChanged","categoriesNew","categoriesGone","categoriesDiffer","levelChanged","cellsInvalid","cellsInfinite","categoriesSpelled","timesPlaceholder","scoresUnsummed","idsRepeated","timesUnreadable","timesInFuture"])
;function hidePrivate(e,n){const t=new Set(e.data.private);return n.map(e=>{const{subject:n,reasons:s}=e;if(n===null||!isOfColumn(e)||!t.has(n))return e
;if(!s.some(({reason:e})=>Ne.has(e)))return e;const{where:r,...a}=e;return{...a,reasons:[{reason:"privateColumn"}]}})}function isOfColumn({kind:e}){
return["prediction","deployment","feature","input","drift"].includes(e)}var Te=t(54287);const _e={kind:"review",subject:null,aspect:"leave-red",metric:null,
class:null};function ownLevel({status:e,findings:n}){const t=n.filter(e=>(0,Te.I)(e)!==(0,Te.I)(_e)).map(e=>e.status);if(t.length===n.length)return e
;return["RED","AMBER","GREEN"].find(e=>t.includes(e))??"AMBER"}var Be=t(75966);var Ie=t(48505);const Pe=5;const De=.1;function noteShiftSinceLastReview(e,n,t){
const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[];const r=s.columns.flatMap(e=>{const t=n.find(({name:n})=>n===e.name)?.against?.tenths
;return t&&sameBins(e,t)?[{name:e.name,...shift(e,t)}]:[]});if(r.length===0)return[]
;const a=r.filter(({size:e,chance:n})=>e>=Math.max(De,n)).sort((e,n)=>n.size-e.size);return[(0,$.g)({kind:"review",aspect:"distributions"},"NOTE",{
value:a.length,unit:"count",expected:{expected:"drift",test:"psi",threshold:De,q:null},reasons:[{reason:"columnsShifted",since:s.at,of:r.length,
columns:a.slice(0,Pe).map(({name:e,size:n})=>({name:e,size:n})),more:Math.max(0,a.length-Pe)}]})]}function sameBins(e,{ends:n,categories:t,rows:s}){
return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}function shift({rows:e},{rows:n}){
const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]));const[a,o]=[s,r].map(e=>e.reduce((e,n)=>e+n,0))
;if(a===0||o===0)return{size:0,chance:1/0};return{size:(0,Ie.js)(s,r,.5),chance:(0,Ie.ge)(t.length,a,o)}}var $e=t(35374);function cusum(e,n=.5,t=4){const s=[]
;let r=0;for(const a of e){Number.isNaN(a)||(r=Math.max(0,Math.min(r,t)+a-n));s.push(r)}const a=s.findIndex(e=>e>=t);return{sums:s,alarmAt:a<0?null:a}}
function sharedThreshold(e,n,t){return n>0?e+Math.log(Math.max(1,t))/(2*n):e}const Ue=3;function selfStarting(e,n){let t=weightOf(e);let s=e.value
;return n.map(e=>{if(e===null)return Number.NaN;const n=s-e.value;const r=Math.sqrt(e.standardError**2+1/t);const a=r>0?n/r:n===0?0:Math.sign(n)*(1/0)
;if(e.standardError>0&&a<=Ue){const n=weightOf(e);s+=n/(t+n)*(e.value-s);t+=n}return a})}function weightOf({standardError:e}){return 1/Math.max(e,1e-150)**2}
function autocorrelation(e){const n=e.length;if(n<8)return null;const t=e.reduce((e,n)=>e+n,0)/n;let[s,r]=[0,0];for(let a=0;a<n;a++){s+=(e[a]-t)**2
;a>0&&(r+=(e[a]-t)*(e[a-1]-t))}return s>0?r/s:null}const Le=1.645;function cusum_judgeSums(e,n,t,s){const r=e.history.cusum;if(r===null)return[]
;const{allowance:a,raises:o}=r;const c=t.filter(({reference:e})=>e?.sha256===s);const i=n.filter(({rule:e,check:n})=>e.gates&&n.kind==="metric")
;const l=sharedThreshold(r.threshold,a,i.length);return i.flatMap(n=>{const{reference:t,candidate:s,difference:r}=n.comparison;if(!(0,ke.B)(s)||!(0,
ke.B)(t)||!(0,ke.B)(r))return[];const i={cases:s.cases,value:s.value,standardError:s.standardError,reference:t.value,difference:r.standardError}
;const u=[...c.map(e=>recorded(n,e)),i];const d=l+a;const f=standardised(n,u).map(e=>Math.min(e,d));const m=cusum(f,a,l).sums.at(-1)
;const g=f.filter(e=>!Number.isNaN(e));const p=autocorrelation(g);return[(0,$.g)((0,$e.j)(n,"cusum"),(0,$.P)(m>=l&&g.length>1,o),{value:m,unit:"score",
expected:{expected:"sum",threshold:l,allowance:a},reasons:[{reason:"fallsAddUp",reviews:g.length},...p!==null&&p*Math.sqrt(g.length)>Le?[{reason:"reviewsAlike",
correlation:p}]:[]],plan_line:e.history.line??n.rule.line})]})}function recorded({check:e},n){const t=(0,Te.I)(e);const s=n.values.find(e=>e.check===t)
;if(!s?.measured||s.reference===null||s.difference===null)return null;return{cases:s.cases,value:s.measured.value,standardError:s.measured.standard_error,
reference:s.reference,difference:s.difference.standard_error}}function standardised({rule:e,comparison:n},t){const{better:s}=je.Z[e.metric];const r=n.reference
;const a=t.map(n=>n===null||n.cases<e.minCases?null:n);if(n.paired)return a.map(e=>{if(e===null)return Number.NaN;const n=(0,Oe.Hr)(e.reference,e.value,s)
;return e.difference>0?n/e.difference:n>0?1/0:0});const good=e=>-(0,Oe.Hr)(0,e,s);return selfStarting({value:good(r.value),standardError:r.standardError
},a.map(e=>e&&{value:good(e.value),standardError:e.standardError}))}const Je=1.25;const qe=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1)
;if(e===null||r===void 0)return[];const a=s.getTime()-Date.parse(r.at);const o=a>Je*e.milliseconds;return[(0,$.g)({kind:"review",aspect:"overdue"},(0,
$.P)(o,n.overdue),{value:inDays(a),unit:"days",expected:{expected:"pace",every:e.text},reasons:[{reason:"lastReview",at:r.at}],plan_line:n.line})]}
function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},a,o){if(e===null)return[];const c={kind:"review",aspect:"stale"};const i={expected:{
expected:"pace",every:e.text},plan_line:n.line};const l=s?.span;if(l){const s=Math.max(0,o.getTime()-l.to)
;const r=s>Je*e.milliseconds+(t.labelsAfter?.milliseconds??0);return[(0,$.g)(c,(0,$.P)(r,n.stale),{...i,value:inDays(s),unit:"days",reasons:[{
reason:"newestRow",at:new Date(l.to).toISOString()}]})]}const u=a?.records.find(e=>e.candidate.sha256===r)
;if(u===void 0||o.getTime()-Date.parse(u.at)<=Je*e.milliseconds)return[];return[(0,$.g)(c,n.stale,{...i,reasons:[{reason:"sameData",at:u.at}]})]}
function inDays(e){return Math.round(e/qe*10)/10}const ze=864e5;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}
function againstLastReview(e,n){return e.flatMap(e=>{const{rule:t,comparison:s}=e;const{candidate:r}=s;const a=lastMeasured(e,n);if(!hasTrigger(e)||!(0,
ke.B)(r)||a===null)return[];const o=(0,$e.Y)(r.value,t)-(0,$e.Y)(a.value,t);const c=Math.hypot(r.standardError,a.standardError);const i=(0,Be.Zl)(.975)*c
;const l={value:o,standardError:c,interval:[o-i,o+i],cases:Math.min(r.cases,a.cases)};return[{...e,check:(0,$e.j)(e),rule:{...t,green:null,amber:null,red:null,
falls:t.falls.filter(({from:e})=>e==="last review")},comparison:{...s,reference:a,difference:l},against:"last review"}]})}
function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},a,o){const c=judgeAge(e,s,a,o)
;if(a===null)return[...notHeldAgainst(n.filter(hasTrigger),"noHistory"),...c];const i=earlierReviews(a,s)
;const l=n.filter(e=>hasTrigger(e)&&lastMeasured(e,i)===null)
;return[...a.records.length+a.faults.length===0?[We]:[],...notHeldAgainst(l,"noEarlierValue"),...cusum_judgeSums(e,n,i,t.sha256),...judgePace(e,i,o),...c,...noteShiftSinceLastReview(t.sha256,r.facts,i),...judgeFaults(a,o)]
}function judgeLeavingRed(e,n,t,s){const{leaveRedAfter:r,line:a}=e.history;const o=s.at(-1);if(o?.status!=="RED"||n.some(({status:e})=>e==="RED"))return[]
;const c=causesOf(s);const isGone=(e,n)=>c.every(t=>!e.has(t)&&!n.has(t));const i=isGone(raisedNow(n),unseenNow(t))
;const l=s.length-1-s.findLastIndex(e=>!isGone(...raisedThen(e)));const u=i?l+1:0;const d=u>=r;return[(0,$.g)(_e,d?"GREEN":"RED",{value:u,unit:"count",
expected:{expected:"reviews",reviews:r},reasons:d?[{reason:"redLeft"}]:[{reason:"redStays",since:o.at}],plan_line:a})]}function causesOf(e){
const n=e.slice(e.findLastIndex(({status:e})=>e!=="RED")+1);const t=n.flatMap(({raised:e})=>e.filter(({status:e})=>e==="RED"))
;return[...new Set(t.map(({check:e})=>e))].filter(e=>e!==(0,Te.I)(_e))}function raisedThen({raised:e,values:n}){const t=n.filter(({measured:e})=>e===null)
;return[new Set(e.map(({check:e})=>e)),new Set(t.map(({check:e})=>e))]}function raisedNow(e){const n=e.filter(({status:e})=>e==="AMBER"||e==="RED")
;return new Set(n.map(e=>(0,Te.I)(e)))}function unseenNow(e){const n=e.filter(({comparison:e})=>!(0,ke.B)(e.candidate));return new Set(n.map(({check:e})=>(0,
Te.I)(e)))}function judgePlanSince(e,n,t){const{sha256:s}=e.source;const r=earlierReviews(n,t).at(-1)
;const a=n.records.findLast(e=>e.candidate.sha256===t.sha256&&e.plan_sha256!==s&&e.level==="RED");return[...r&&r.plan_sha256!==s?[(0,$.g)({kind:"review",
aspect:"changed"},"NOTE",{reasons:[{reason:"planDiffers",since:r.at}]})]:[],...a?[(0,$.g)({kind:"review",aspect:"same-data"},"RED",{reasons:[{
reason:"sameDataRed",at:a.at}]})]:[]]}const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function lastMeasured({check:e,rule:n},t){
const s=(0,Te.I)(e);for(const{values:e}of t.toReversed()){const t=e.find(e=>e.check===s);if(!t?.measured||t.cases<n.minCases)continue
;const{value:r,standard_error:a,interval:o}=t.measured;return{value:r,standardError:a,interval:o,cases:t.cases}}return null}const We=(0,$.g)({kind:"review",
aspect:"first"},"NOTE",{reasons:[{reason:"firstReview"}]});function notHeldAgainst(e,n){return e.map(e=>(0,$.g)((0,$e.j)(e),"NOTE",{reasons:[{reason:n}],
plan_line:e.rule.line}))}function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+ze)
;const r=e.filter(({kind:e})=>e==="cut off");const a=e.filter(({kind:e})=>e!=="cut off");const o={kind:"review"};const counted=e=>({value:e,unit:"count"})
;const c=[];a.length>0&&c.push((0,$.g)({...o,aspect:"history"},"AMBER",{...counted(a.length),reasons:[{reason:"linesUnread",...history_named(a)}]}))
;s.length>0&&c.push((0,$.g)({...o,aspect:"history-order"},"AMBER",{...counted(s.length),reasons:[{reason:"reviewsOutOfOrder",latest:s.at(-1).at}]}))
;r.length>0&&c.push((0,$.g)({...o,aspect:"history-cut-off"},"NOTE",{...counted(r.length),reasons:[{reason:"linesCutOff",...history_named(r)}]}));return c}
function history_named(e){return{lines:e.slice(0,3),more:Math.max(0,e.length-3)}}function judge(e,n){
const{features:t,counts:s,measurements:r,knownAnswers:a,behaviour:o,dependencies:c}=n;const{reference:i,candidate:l}=s
;const{past:u=null,now:d=null}=n.reviews??{};const f=u===null?[]:earlierReviews(u,l);const m=ruledMetrics(e,n);const g=answersToKeep(e,a)
;const p=f.findLast(({known_answers:e})=>e.length>0)?.known_answers??[];const h=[...(0,
Se.l)(e,[...m,...againstLastReview(m,f)]),...r.comparisons.slice(e.metrics.length).map(Se.d),...judgeEstimates(e,r),...judgeSegments(e,r),...a.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,p,g),...judgeBehaviour(e,o),...judgePredictions(e,i.predictions,l.predictions),...judgeDeployment(e,l),...judgeDependencies(e,c),...judgeFeatures(e,t,s,r.facts),...judgeInputs(e,t,s),...judgeLabelled(e,s),...judgeTooGood(e,s),...judgeTimes(e,s),...judgeDrift(e,t,r,l.labelled>0),...judgeDependence(e,r.dependence,l.labelled>0),...n.planWatch?judgePlanWatch(n.planWatch):[],...u===null?[]:judgePlanSince(e,u,l),...d===null?[]:judgeReviews(e,m,n,u,d)]
;h.every(({status:e})=>e==="NOTE")?h.push(nothingGates("nothingGates")):m.length>0&&!h.some(showsThatItIsRight)&&h.push(nothingGates("noMetricGates"))
;h.push(...judgeUnjudged(m,l.labelled),...noteUnfilled(e));h.push(...judgeLeavingRed(e,h,m,f));const w=levelOf(h);return{plan:e.name,
plan_sha256:e.source.sha256,status:w,promote:w==="GREEN",reference:{rows:i.rows,sha256:i.sha256,snapshot:i.snapshot??null},candidate:{rows:l.rows,
sha256:l.sha256,snapshot:l.snapshot??null},findings:hidePrivate(e,h),...g.length>0?{known_answers:g}:{}}}function judgeUnjudged(e,n){
if(n===0||e.some(({rule:e})=>e.gates))return[];return[(0,$.g)({kind:"plan",aspect:"labels-unjudged"},"AMBER",{value:n,unit:"count",reasons:[{
reason:"labelsUnjudged"}]})]}function noteUnfilled(e){if(!(0,P.Kc)(e))return[];return[(0,$.g)({kind:"plan",aspect:"unfilled"},"NOTE",{reasons:[{
reason:"unfilled"}],plan_line:(0,P.E3)(e)})]}function nothingGates(e){return(0,$.g)({kind:"plan",aspect:"no-gate"},"AMBER",{reasons:[{reason:e}]})}
function showsThatItIsRight({kind:e,aspect:n,status:t}){return t!=="NOTE"&&(e==="metric"||e==="edge"||e==="known-answer"&&n===null)}function levelOf(e){
return(0,se.QZ)(e.map(({status:e})=>e).filter(e=>e!=="NOTE"))}function checkOf(e,n,t){return{kind:e,subject:n,aspect:null,metric:t.metric,class:t.class}}
function ruledMetrics(e,{counts:n,measurements:t}){const{reference:s,candidate:r,paired:a}=n;return[...e.metrics.map((e,n)=>({check:checkOf("metric",null,e),
rule:e,comparison:t.comparisons[n],outcomes:{reference:s.outcome,candidate:r.outcome,paired:a}
})),...e.edgeCases.flatMap(({name:e,where:n,metrics:a},o)=>a.map((a,c)=>({check:checkOf("edge",e,a),rule:a,comparison:t.edgeCases[o].comparisons[c],outcomes:{
reference:s.edgeCases[o].outcome,candidate:r.edgeCases[o].outcome,paired:null},where:n})))]}var Fe=t(73483);var Ge=t(67031);var Ve=t(84484);const Ze=25
;function homogeneousAssociation(e,n){const t=e[0].length;const s=t/n;const seen=(n,t,s,r)=>{let a=0;for(let o=0;o<r;o++)a+=e[n][t+o*s];return a}
;const both=(e,n,t)=>seen(0,e,n,t)>0&&seen(1,e,n,t)>0;const r={rows:[...Array(s).keys()].filter(e=>both(e*n,1,n)),
columns:[...Array(n).keys()].filter(e=>both(e,n,s))};const a=r.rows.flatMap(e=>r.columns.map(t=>e*n+t));const[o,c]=[r.rows.length,r.columns.length]
;if(o<2||c<2)return{x2:0,df:0};const i=e.map(e=>Float64Array.from(a,n=>e[n]));const l=i.map(()=>new Float64Array(o*c).fill(1));for(let e=0;e<Ze;e++){let n=0
;for(const e of[0,1]){for(let t=0;t<o;t++)n=Math.max(n,scale(i[e],l[e],t*c,1,c));for(let n=0;n<c;n++)scale(i[e],l[e],n,c,o)}for(let e=0;e<o*c;e++){
const n=l[0][e]+l[1][e];const t=n>0?(i[0][e]+i[1][e])/n:0;l[0][e]*=t;l[1][e]*=t}if(e>2&&n<.001)break}let[u,d]=[0,0];for(let e=0;e<o*c;e++){
i[0][e]+i[1][e]===0&&d++;for(const n of[0,1]){const t=l[n][e];t>1e-9&&(u+=(i[n][e]-t)**2/t)}}return{x2:u,df:Math.max(0,(o-1)*(c-1)-d)}}
function scale(e,n,t,s,r){let[a,o]=[0,0];for(let c=0;c<r;c++){a+=e[t+c*s];o+=n[t+c*s]}const c=o>0?a/o:0;for(let e=0;e<r;e++)n[t+e*s]*=c;return Math.abs(c-1)}
var He=t(31600);const Ke=.005;function dependence_dependence({features:e,cells:n,reference:t,candidate:s}){const r=[];const a=[]
;const[o,c]=[t,s].map(e=>e[0].reduce((e,n)=>e+n,0));for(let i=1;i<e.length;i++)for(let l=0;l<i;l++){const u=(0,h.ey)(l,i)
;const{x2:d,df:f}=homogeneousAssociation([t[u],s[u]],n[i]);if(f===0)continue;r.push({columns:[e[l],e[i]],size:Math.sqrt(Math.max(0,d-f)/(o*c/(o+c)))})
;a.push((0,Ve.d4)(f/2,d/2))}const i=(0,He.fU)(a);return{columns:e.length,pairs:r.length,changed:r.map((e,n)=>({...e,logP:Math.max(-Number.MAX_VALUE,i[n])
})).filter(e=>e.logP<=Math.log(Ke)).sort((e,n)=>n.size-e.size)}}var Qe=t(83058);function estimateWithoutLabels(e,n){let t=0;let s=0;let r=0;let a=0;let o=0
;let c=0;for(let i=0;i<e.values.length;i++){const l=e.values[i];const u=e.rows[i];const d=typeof n==="number"?l>=n?u:0:n[i];t+=u;s+=l*u;r+=d;a+=l*d
;o+=l*u*(c+(1-l)*u/2);c+=(1-l)*u}if(t===0)return{noEvidence:"noScoreColumn",cases:t};if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"scoresOutside",
cases:t};const i=t-r-(s-a);const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{accuracy:Math.min(1,Math.max(0,(a+i)/t)),precision:ratio(a,r),recall:ratio(a,s),
f1:ratio(2*a,r+s),auroc:s>0&&c>0?ratio(o,s*c):null}}var Ye=t(33558);var Xe=t(65879);const en=200;function roc({scores:e,positives:n,negatives:t}){const[s,r]=(0,
Xe.Dq)({scores:e,positives:n,negatives:t});if(s===0||r===0)return[];const a=[[0,0]];const o=Math.max(1,e.length/(en-1));const{length:c}=e
;for(let e=0,i=o;e<c;i+=o){e=Math.min(c,Math.max(e+1,Math.ceil(i)));const rate=(n,t)=>(0,Ye.d$)({rows:n},c-e,c)/t;a.push([rate(t,r),rate(n,s)])}return a}
var nn=t(4724);const tn=.001;const sn=.5;const rn=1e3;const an=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const a={cases:e.right+e.wrong,
wrong:e.wrong};const{tests:o,crossing:c,cells:i}=worseCells(e,n,a,{least:Math.max(t,tn*a.cases,1),level:Math.log(s)});const l=o.pairs===0||o.singles===0?1:.5
;const weight=({runs:e})=>l/(e.length===1?o.singles:o.pairs);const u=(0,He.kQ)(i.map(({raw:e})=>e),i.map(weight));const d=i.map((e,n)=>({...e,logP:u[n]
})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,rn);const f=Math.log(l*s/Math.max(1,o.singles));const m=worseThanParts(d,c,e,s)
;const g=d.filter(e=>e.runs.length===1&&!isExplained(e,m,a,f));const p=withoutTwins([...g,...m],e)
;return joinNeighbours(p,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:conditionOf(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<a.cases?(a.wrong-s)/(a.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,K.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:a,singles:o,pairs:c}=e;const i={tests:{singles:0,
pairs:0},crossing:new Uint32Array(a.length*an),cells:[]};const l=a.map((e,t)=>Array.from({length:e},(e,s)=>nameable(n[t],s)));const take=(e,n,a,o)=>{
const c=n[a*2+1];const l=n[a*2]+c;if(l<s||l>=t.cases)return false;i.tests[e]++;const u=logTail({cases:l,wrong:c},t);u<0&&u<=r&&i.cells.push({runs:o(),cases:l,
wrong:c,raw:u,logP:0});return true};const run=(e,n)=>({feature:e,first:n,last:n})
;for(let e=0;e<a.length;e++)for(let n=0;n<a[e];n++)l[e][n]&&take("singles",o[e],n,()=>[run(e,n)]);for(let e=0;e<a.length;e++)for(let n=e+1;n<a.length;n++){
const t=c[(0,nn.dR)(e,n,a.length)];for(let s=0;s<a[n];s++){if(!l[n][s])continue;for(let r=0;r<a[e];r++){
if(!l[e][r]||!take("pairs",t,s*a[e]+r,()=>[run(e,r),run(n,s)]))continue;i.crossing[cellKey(e,r)]++;i.crossing[cellKey(n,s)]++}}}return i}function cellKey(e,n){
return e*an+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){const s=e[n*2+1];return{runs:t,
cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:a})=>{
const o=Math.log(s/(2*n[cellKey(r,a)]));return logTail(e,singleCell(t,r,a))<=o}))}function isExplained(e,n,t,s){const r=new Map
;for(const{runs:t,cases:s,wrong:a}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature);if(!t.some(n=>sameRun(n,e.runs[0])))continue
;const o=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:o.cases+s,wrong:o.wrong+a})}const without=(e,n)=>({cases:e.cases-n.cases,
wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}function withoutTwins(e,n){const t=[]
;for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const a=t.pairs[(0,
nn.dR)(s.feature,r.feature,t.cells.length)];const o=cellAt(a,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return o>=sn*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[a,o]=[e.runs[s],n.runs[s]]
;if(!r||!adjoining(a,o,t[a.feature]))return null;const c={feature:a.feature,first:Math.min(a.first,o.first),last:Math.max(a.last,o.last)};return{
runs:e.runs.with(s,c),cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const on=.95;const cn={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},n){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measure(e,n,{features:t,columns:s},r){return{...n,...(0,Fe.ou)(e,t,s),segments:measureSegments(e.data.task,r)}}
function measureAnswers(e,{reference:n,candidate:t,dependence:s},r){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:s})=>(0,Ge.UD)(e,s,n.outcome,t.outcome,r,on)),edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},a)=>({name:e,
where:s,referenceRows:n.edgeCases[a].rows,candidateRows:t.edgeCases[a].rows,
comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[a].outcome,t.edgeCases[a].outcome))})),
estimated:t.unlabelled===null?[]:estimate(t.unlabelled),...s?{dependence:dependence_dependence(s)}:{}}}function measureSegments(e,n){
const[t,s]=e==="regression"?["mae",-1]:["accuracy",1];const rank=({candidate:e})=>"value"in e?s*e.value:1/0;return n.map(({where:e,reference:n,candidate:s})=>({
where:e,rows:[n.rows,s.rows],comparison:compareOutcomes(t,null,n.outcome,s.outcome)
})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,where:e,referenceRows:n,candidateRows:t,comparisons:[s]
}))}function compareOutcomes(e,n,t,s,r=null){return(0,Ge.UD)(e,n,t,s,r,on)}function wanted(e){const{task:n,score:t,scores:s}=e.data
;const r=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const a=t!==null||s!==null||n==="regression";for(const e of cn[n]){
if(je.Z[e].needs==="scores"&&!a)continue;r.some(n=>n.metric===e&&n.class===null)||r.push({metric:e,class:null})}return r}function measureSet({data:e},n){
const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const r=hidden(e.time)?null:s?.span??null;const a=hidden(e.score)?null:t.scores
;const iso=e=>new Date(e).toISOString();const{confusion:o}=t;const c=o?.classes.length??0;return{rows:n.rows,labels:{rows:n.rows,labelled:n.labelled,
pending:n.pending,unmatched:n.unmatched},from:r&&iso(r.from),to:r&&iso(r.to),curves:a&&{roc:roc(a),calibration:(0,Qe.xD)(a)},confusion:o&&{classes:o.classes,
positive:o.positive,rows:o.classes.map((e,n)=>[...o.table.subarray(n*c,(n+1)*c)])}}}function estimate({scores:e,positives:n,negatives:t}){
const s=n.map((e,n)=>e+t[n]);const r=s.reduce((e,n)=>e+n,0);return Object.entries(estimateWithoutLabels({values:e,rows:s
},n)).flatMap(([e,n])=>typeof n==="number"&&(0,je.N)(e)?[{metric:e,value:n,cases:r}]:[])}var ln=t(229)
;function recordOf({plan:e,verdict:n,measurements:t,made:s}){const{candidate:r}=t;const{action:a,owner:o,within:c}=e.levels[n.status];return{plan:e.name,
plan_sha256:e.source.sha256,about:e.about,at:s.at,due:e.review&&new Date(Date.parse(s.at)+e.review.milliseconds).toISOString(),greenlight:s.version,
run:s.runUrl,commit:s.commit,status:n.status,level:ownLevel(n),todo:{action:a,owner:o,within:c?.text??null},reference:n.reference&&{rows:n.reference.rows,
sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:r.labels.labelled,from:r.from,to:r.to,values:valuesOf(e,t,n),
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}
function valuesOf(e,{comparisons:n,edgeCases:t,segments:s},r){const a=rulesOf(e);const o=new Map(r.findings.map(e=>[e.check,e.status]));const recorded=(e,n)=>{
const t=nameOf(e,n);const{candidate:s,reference:r,difference:c}=n;return{check:t,metric:n.metric,class:n.class,segment:e,status:o.get(t)??"NOTE",
rule:a.get(t)??null,cases:s.cases,measured:(0,ke.B)(s)?{value:s.value,standard_error:s.standardError,interval:s.interval}:null,reference:(0,
ke.B)(r)?r.value:null,difference:(0,ke.B)(c)?{value:c.value,standard_error:c.standardError}:null}};const c=[...t.map(e=>({kind:"edge",slice:e})),...s.map(e=>({
kind:"segment",slice:e}))];return[...n.map(e=>recorded(null,e)),...c.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded({kind:e,name:n},t)))]}
function rulesOf(e){const named=(e,n)=>{const{green:t,amber:s,red:r}=e;return t??s??r?[[nameOf(n,e),{green:t,amber:s,red:r}]]:[]}
;return new Map([...e.metrics.flatMap(e=>named(e,null)),...e.edgeCases.flatMap(({name:e,metrics:n})=>n.flatMap(n=>named(n,{kind:"edge",name:e})))])}
function nameOf(e,n){return(0,Te.I)({kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n.metric,class:n.class})}
function columnsOf(e,{columns:n,facts:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{const a=t.find(e=>e.name===n)?.against?.tenths
;if(!a||e.data.private.includes(n))return[];const o=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,missing:r.missing+o,...a}]})}var un=t(30836)
;function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:a}){
const o=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...a===void 0?[]:[`--from ${a.from}`,`--to ${a.to}`]].join(" ")
;const c=Object.create(null);for(const{check:n,kind:t,where:s}of e){const e=t==="metric"||t==="edge"||t==="segment";const a=s===void 0?"":` --where ${quote(s)}`
;const i=e?` --wrong --as-of ${r.toISOString()}`:"";(s!==void 0||e)&&(c[n]=`greenlight rows ${o}${a}${i}`)}return c}function quote(e){
return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const dn=12;const fn=5;const mn={where:null,wrong:true,most:500,columns:"all"}
;function rowsBehind(e){const n=e.filter(({kind:e,status:n})=>n==="RED"||n==="AMBER"||e==="segment")
;return new Map(n.filter(({where:e})=>e!==void 0).slice(0,dn).map(({check:e,kind:n,where:t})=>{const s=n==="edge"||n==="segment";return[e,{where:t,wrong:s,
most:fn,columns:"telling"}]}))}function samplesByCheck(e,n){const t=Object.create(null);[...e.keys()].forEach((e,s)=>{const r=n[s];r&&r.total>0&&(t[e]=r)})
;return t}var gn=t(19014);var pn=t(74041);var hn=t(12474);var wn=t(28009);async function check(e){const n=await(0,gn.Cz)(e.out);try{const t=await reviewed(e)
;await n.put([...e.beside?.(t)??[],...(0,hn.R)(t)],async()=>e.history?.append(recordOf(t)));return t}catch(e){await n.leave();throw e}}
async function reviewed(e){const n=e.judgeBy??await(0,ln.m)(e.plan);const t=await(e.history?.read(n.name))??null;const{open:s,now:r}=e
;const a=s?await s(n,e,r):await openLocal(n,e,e);const o=await review(n,a,t,e).finally(()=>a.close());s||(o.drillDown=drillDown(o.verdict,e));return o}
async function review(e,n,t,{now:s,runUrl:r=null,commit:a=null,planWatch:o=null}){const c=needed(await n.counts(),"count both sets")
;const i=optional(await n.pairs());const l=measureAnswers(e,c,i);const u=optional(await n.sampleRows([mn]))
;const d=needed(await n.segments(),"search for weak segments");const f=needed(await n.summaries(),"count columns")
;const m=needed(await n.slices(weakConditions(e,d)),"count weak segments");const{features:g}=n;const p=measure(e,l,{features:g,columns:f.measured},m)
;const h=judge(e,{features:g,counts:reviewCounts(c,f.totals,i,d),measurements:p,knownAnswers:needed(await n.knownAnswers(),"look up known answers"),
behaviour:needed(await n.behaviour(),"look up the pairs of behaviour cases"),dependencies:needed(await n.dependencies(),"find dependencies"),reviews:{past:t,
now:s},planWatch:o});const w=(0,pn.p)(h,wn.r);const v=rowsBehind(w.findings);const b={plan:e,verdict:w,measurements:p,wrongRows:u?.[0]??null,
findingRows:samplesByCheck(v,optional(await n.sampleRows([...v.values()]))??[]),drillDown:{},trend:[],made:{at:s.toISOString(),version:wn.r,runUrl:r,commit:a}}
;t!==null&&(b.trend=(0,un.RS)(t,recordOf(b)));return b}}),30836:((e,n,t)=>{t.d(n,{RS:()=>trendOf,qk:()=>pointOf});var s=t(34036);function trendOf({records:e},n){
const t=e.filter(({candidate:e})=>e.sha256!==n.candidate.sha256);return[...t,n].map(pointOf)}function pointOf({at:e,status:n,values:t}){return{at:e,status:n,
values:t.flatMap(e=>{const n=e.segment?.kind==="segment"?null:checkOf(e);if(n===null||e.measured===null)return[];const{value:t,interval:s}=e.measured;return[{
check:n,value:t,interval:s}]})}}function checkOf({metric:e,class:n,segment:t}){if(!(0,s.N)(e))return null;return{kind:t?.kind??"metric",subject:t?.name??null,
aspect:null,metric:e,class:n}}})};