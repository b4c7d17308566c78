export const id=9642;export const ids=[9642];export const modules={77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),79642:((e,t,n)=>{n.r(t)
;n.d(t,{command:()=>y});var s=n(72102);var r=n(84077);var o=n(81877);var a=n(68488);var c=n(44518);var l=n(22961);var i=n(26099);var u=n(46881);var f=n(76955)
;var d=n(15267);var m=n(84898);var h=n(29440);var w=n(229);var g=n(14977);var p=n(77286);const y={
usage:"greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--out FILE | --json]",
help:'Flags:\n  --plan P        the plan, which says what the columns are and which are private\n  --candidate C   the evaluation set; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own\n  --where SQL     only rows that meet a condition, such as "region = \'north\' AND income < 20000"\n  --wrong         only labelled rows whose prediction is wrong (of a number: off at all)\n  --from T        only rows at this time or later, such as 2026-05-01, in the plan\'s time zone\n  --to T          only rows before this time\n  --as-of TIME    leave labels out that were too young at this moment, as the review did (default: now)\n  --out FILE      write them to FILE: .csv, .jsonl or .parquet\n  --json          JSON lines instead of CSV\n\nBeside the set\'s own columns stand "predicted", where the plan names no column of decisions, and "why", which says what\nthe label, the prediction and the score are. Columns that the plan marks private are left out. In CSV a text that a\nspreadsheet would take for a formula is given a \' in front. Exit status: 0, or 2 when the rows could not be read.\n\nExample:\n  greenlight rows --plan plans/credit-default.yaml --candidate fixtures/credit/broken.csv --where "interest_rate < 0" --wrong',
options:{plan:{type:"string"},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},where:{type:"string"},wrong:{type:"boolean"},from:{
type:"string"},to:{type:"string"},"as-of":{type:"string"},out:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n=(0,p.x)(e,"plan")
;const s=(0,p._)(e,"candidate");if(n===null||s.length===0)throw new g.P_('--plan and --candidate are needed. "greenlight rows --help" shows how.');const r=(0,
p.x)(e,"out");const o=r===null?null:(0,h.PZ)(r);const a=await chooseRows(await(0,w.m)(n),s,e);if(o!==null){await o(a);t.err(`${a.rows} rows written to ${r}\n`)
}else for(const n of e.json?(0,h.i7)(a):(0,h.fu)(a))t.out(n);return 0}};async function chooseRows(e,t,n){const{data:c}=e;const l=(0,p.x)(n,"where")
;const f=await(0,i.WN)(l===null?[]:[l],{timeZone:c.timeZone});const d=(0,m.uD)(e,f).map(e=>({...e,required:false}));const w=await(0,u.C)(t)
;const g=await withLabels(e,d,w,(0,p._)(n,"labels"));const y=(0,s.Bw)(e,g,(0,r.KG)(e,g));(0,o.iw)(e,g,y,moment(e,n,"as-of")??new Date)
;const v=[...f.map(e=>e.select(g)),...timeMasks(e,g,n)];const b=n.wrong?(0,a.HO)(y):Uint32Array.from({length:g.rows},(e,t)=>t)
;const N=b.filter(e=>v.every(t=>t[e]!==0));const M=await asWritten(w,g)
;const A=[...g.columns].filter(([e])=>!c.private.includes(e)).map(([e,t])=>[e,M.get(e)??t]).map(([e,t])=>({name:e,type:t.type,values:(0,h.nc)(t,N)}));return{
rows:N.length,columns:[...A,...explained(e,y,N,A)]}}function explained(e,t,n,s){if((0,a.tM)(e))return[];const free=e=>s.some(t=>t.name===e)?free(`${e}_`):e
;const r={name:free("why"),type:"category",values:Array.from(n,e=>(0,a.d8)(t,e))};if(t.task==="numbers"||e.data.prediction!==null)return[r]
;const{names:o}=t.classes;const c=Array.from(n,e=>o[t.predicted[e]]??null);return[{name:free("predicted"),type:"category",values:c},r]}
async function withLabels(e,t,n,s){const{id:r,label:o}=e.data;if(s.length===0)return(0,d.x)(n,{columns:t,others:"auto",log:e.data.log})
;if(r===null)throw new g.P_(`${e.source.file}: labels are joined by id; add "id:" under "data:".`);const[a,c]=await Promise.all([(0,d.x)(n,{
columns:t.filter(({name:e})=>e!==o),others:"auto",log:e.data.log}),(0,d.x)(await(0,u.C)(s),{columns:t.filter(({name:e})=>e===r||e===o).map(e=>({...e,
required:true})),others:"skip"})]);return(0,f.G)(a,c,r,o).table}async function asWritten(e,{columns:t,source:n}){
const s=[...t].filter(([,e])=>e.type!=="category"&&e.invalid!==null);if(s.length===0)return new Map;const r=s.map(([e])=>({name:e,type:"category",required:true
}));return(await(0,d.x)(e,{columns:r,others:"skip",log:n.log})).columns}function timeMasks(e,t,n){return["from","to"].flatMap(s=>{
const r=moment(e,n,s)?.getTime();if(r===void 0)return[];const o=e.data.time===null?void 0:t.columns.get(e.data.time)
;if(o?.type!=="time")throw new g.P_(`--${s} needs a time column: add "time:" under "data:" in the plan.`)
;return[Uint8Array.from(o.values,e=>(s==="from"?e>=r:e<r)?1:0)]})}function moment(e,t,n){const s=(0,p.x)(t,n);if(s===null)return null;const r=(0,c.p)(s,(0,
l.e)(e.data.timeZone));if(r===void 0||Number.isNaN(r))throw new g.P_(`--${n} "${s}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`)
;return new Date(r)}}),76865:((e,t,n)=>{n.d(t,{A:()=>r,U:()=>countAgreement});var s=n(70903);const r=32;const o=40;const a=Array.from({length:9},(e,t)=>(t+1)/10)
;const c=[.05,.25,.5,.75,.95];const l=1e150;function countAgreement(e,t){const n=[pairsOf(e),pairsOf(t)];const r=n.flatMap(({actual:e,predicted:t})=>[(0,
s.I)(e),(0,s.I)(t)]);const c=n.map(e=>(0,s.I)(e.errors));const l=middle(r);const i=middle(c);const u=Array.from({length:o+1},(e,t)=>i[0]+(i[1]-i[0])*t/o)
;const f=n[0].actual.length>0?0:2;const d=[r[f],r[f+1]].map(e=>[...new Set(a.map(t=>quantileOf(e,t)))].sort((e,t)=>e-t));const[m,h]=n.map(e=>{
if(e.actual.length===0)return null;return{cases:e.actual.length,plane:{from:l[0],to:l[1],hexagons:hexagonsOf(e,l)},byActual:within(e.actual,e.errors,d[0]),
byPredicted:within(e.predicted,e.errors,d[1]),errors:{edges:u,cases:histogram(e.errors,i)}}});return{reference:m??null,candidate:h??null}}
function pairsOf({actual:e,predicted:t}){const n=[];for(let s=0;s<e.length;s++)Math.abs(t[s])<l&&Math.abs(e[s])<l&&n.push(s)
;const take=e=>Float64Array.from(n,t=>e[t]);return{actual:take(e),predicted:take(t),errors:Float64Array.from(n,n=>t[n]-e[n])}}function middle(e){
const t=e.filter(({values:e})=>e.length>0);if(t.length===0)return[0,1];const n=Math.min(...t.map(e=>quantileOf(e,.005)))
;const s=Math.max(...t.map(e=>quantileOf(e,.995)));return s>n?[n,s]:[n-.5,s+.5]}function quantileOf({values:e,rows:t},n){const s=t.reduce((e,t)=>e+t,0);let r=0
;for(let o=0;o<e.length;o++){r+=t[o];if(r>=n*s)return e[o]}return e.at(-1)??Number.NaN}function hexagonsOf({actual:e,predicted:t},[n,s]){const o=Math.sqrt(3)
;const a=new Map;const scaled=e=>(Math.min(s,Math.max(n,e))-n)*(r/(s-n));for(let n=0;n<e.length;n++){const s=scaled(e[n]);const r=scaled(t[n])
;const[c,l]=[Math.round(s),Math.round(r/o)];const[i,u]=[Math.floor(s)+.5,(Math.floor(r/o)+.5)*o];const f=(s-c)**2+(r-l*o)**2;const d=(s-i)**2+(r-u)**2
;const[m,h]=f<=d?[c,l*o]:[i,u];const w=Math.round(m*2)*4096+Math.round(h/o*2);const g=a.get(w);g?g.cases++:a.set(w,{x:m,y:h,cases:1})}return[...a.values()]}
function within(e,t,n){const s=Array.from({length:n.length+1},()=>[]);let[r,o]=[1/0,-1/0];for(let a=0;a<e.length;a++){const c=e[a];r=Math.min(r,c)
;o=Math.max(o,c);const l=n.findIndex(e=>c<e);s[l<0?n.length:l].push(t[a])}return s.flatMap((e,t)=>{if(e.length===0)return[];const s=Float64Array.from(e).sort()
;const a=s.reduce((e,t)=>e+t,0);const l=s.reduce((e,t)=>e+Math.abs(t),0);return[{part:t,from:n[t-1]??Math.min(r,n[t]??r),to:n[t]??Math.max(o,n[t-1]??o),
cases:s.length,mean:a/s.length,meanAbsolute:l/s.length,quantiles:c.map(e=>between(s,e))}]})}function between(e,t){const n=t*(e.length-1);const s=Math.floor(n)
;const[r,o]=[e[s],e[Math.min(s+1,e.length-1)]];return r+(o-r)*(n-s)}function histogram(e,[t,n]){const s=new Array(o).fill(0);for(const r of e){
const e=Math.floor((r-t)/(n-t)*o);s[Math.min(o-1,Math.max(0,e))]++}return s}}),88263:((e,t,n)=>{n.d(t,{iW:()=>measuredColumns,jN:()=>presentRows,
q8:()=>countCategories,vA:()=>totalsOf,y$:()=>countColumn});var s=n(62047);var r=n(75563);var o=n(70903);function measuredColumns(e,t,n){
const{score:s,scores:r,prediction:o,task:a}=e.data;const c=[s,...Object.values(r??{}),a==="regression"?o:null];const l=new Map
;for(const e of[...c,...t.features.map(e=>e.name)]){const t=e===null?void 0:n.columns.get(e);e!==null&&t&&l.set(e,t)}return l}function countColumn(e,t){
if(e.type==="category")return{type:"category",rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:n,missing:r,invalid:a,infinite:c}=e
;const l=(0,o.I)(n,t);const i={rows:(0,s.oW)(n),missing:r,invalid:a,...c&&{infinite:c}};return{type:"number",...i,counts:l}}function totalsOf(e){
if(e.type==="category")return e;const{counts:t,...n}=e;return n}function presentRows({rows:e,missing:t,invalid:n}){return e-t-(n?.cells??0)}
function countCategories(e){const t=(0,r.wA)(e.codes,e.categories.length);const n=new Map;e.categories.forEach((e,s)=>{t[s]>0&&n.set(e,t[s])});return n}}),
16671:((e,t,n)=>{n.d(t,{Y:()=>r,u:()=>countDue});var s=n(62047);const r=1e3;function countDue(e,t){const n=cellsOf(e);const s={labelled:new Uint32Array(n.size),
unlabelled:new Uint32Array(n.size)};let[r,o]=[0,0];for(let a=0;a<e.actual.length;a++){if(t?.[a])continue;const c=n.at(a);if(c<0)continue;const l=e.actual[a]
;if(e.task==="classes"?l>=0:!Number.isNaN(l)){s.labelled[c]+=1;r++}else{s.unlabelled[c]+=1;o++}}return r>0&&o>0?s:null}function cellsOf(e){
if(e.task==="classes"){const{score:t,predicted:n,classes:o}=e;if(t===null)return{size:o.names.length,at:e=>n[e]};return{size:r,at:e=>cellOf((0,s.tk)(t,e),0,1)}}
const{predicted:t}=e;let[n,o]=[1/0,-1/0];for(const e of t){if(!Number.isFinite(e))continue;e<n&&(n=e);e>o&&(o=e)}return{size:r,at:e=>cellOf(t[e],n,o)}}
function cellOf(e,t,n){if(Number.isNaN(e))return-1;const s=n>t?(e/2-t/2)/(n/2-t/2):0;return Math.min(r-1,Math.max(0,Math.floor(s*r)))}}),7179:((e,t,n)=>{n.d(t,{
E:()=>countIds,R:()=>rowsOf});var s=n(52126);var r=n(62047);var o=n(58592);var a=n(75563);function countIds(e){
return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,t){const n=new Uint8Array(t.length);const s=firstCodes(t)
;const r={rows:e.length,missing:0,repeated:0,first:null};for(let o=0;o<e.length;o++){const a=s?.[e[o]]??e[o];if(a<0)r.missing++;else if(n[a]){r.repeated++
;r.first??={row:o+1,id:t[a]}}else n[a]=1}return r}function firstCodes(e){const t=new Map;const n=e.map((e,n)=>{const r=(0,s.Fg)(e);t.has(r)||t.set(r,n)
;return t.get(r)});return t.size===e.length?null:n}function countNumbers(e){const t={rows:(0,r.oW)(e.values),missing:0,repeated:0,first:null};if((0,
a.Jy)(e.values))return t;const n=(0,r.ov)(e.values);const s=new o.w(e);for(let e=0;e<n.length;e++){const r=n[e]
;if(Number.isNaN(r))t.missing++;else if(s.get(r)>=0){t.repeated++;t.first??={row:e+1,id:String(r)}}else s.set(r,e)}return t}function rowsOf(e,t){
const n=new Set(e.filter(e=>e!==void 0));const s=(0,o.U)(t);const a=t.type==="category"?t.codes.length:(0,r.oW)(t.values);const c=new Map;for(let e=0;e<a;e++){
const t=s(e);n.has(t)&&c.set(t,e)}return c}}),81877:((e,t,n)=>{n.d(t,{Y2:()=>answerSets,XA:()=>countAnswers,Nv:()=>countSlices,jV:()=>reviewCounts,
iw:()=>withholdYoung});var s=n(76865);var r=n(72102);var o=n(84077);var a=n(88263);var c=n(16671);var l=n(7179);const[i,u]=[50,20]
;function countLosses({actual:e,predicted:t}){const n=[];for(let s=0;s<e.length;s++)Number.isFinite(t[s]-e[s])&&n.push(s);if(n.length<u)return null
;const s=Uint32Array.from(n).sort((e,n)=>t[e]-t[n]);const r=Math.max(1,Math.min(i,Math.floor(s.length/u)));const o={predictions:new Float64Array(r),
rows:new Float64Array(r),absolute:new Float64Array(r),squares:new Float64Array(r),fourths:new Float64Array(r),ends:[t[s[0]],t[s.at(-1)]]}
;for(let n=0;n<s.length;n++){const a=Math.floor(n*r/s.length);const[c,l]=[t[s[n]],e[s[n]]];const i=(c-l)**2;o.rows[a]+=1
;o.predictions[a]+=(c-o.predictions[a])/o.rows[a];o.absolute[a]+=Math.abs(c-l);o.squares[a]+=i;o.fourths[a]+=i**2}return o}var f=n(74569);var d=n(4379)
;var m=n(75563);function countSlice(e,t,n){const s=e.select(t);return{rows:(0,m.KL)(s),outcome:(0,f.y)(n,s)}}var h=n(83167);var w=n(70903)
;function answerSets(e,t,n){const s=(0,o.OX)(e,t.reference.table);const answered=({table:t,unmatched:o,leftovers:a=null})=>{const c=(0,r.Bw)(e,t,s)
;const l=youngRows(e,t,n);return{table:t,answers:c,young:l,pending:withhold(l,c),unmatched:o,leftovers:a}};return{classes:s,reference:answered(t.reference),
candidate:answered(t.candidate)}}function countAnswers(e,t,{classes:n,reference:r,candidate:o},a){const[c,l]=[r.answers,o.answers]
;const i=c.task==="numbers"&&l.task==="numbers"?(0,s.U)(c,l):null;const[u,f]=[countSet(e,t,r,a),countSet(e,t,o,a)]
;const d=c.task==="numbers"&&f.unlabelledNumbers?countLosses(c):null;const m=d?{...u.outcome,losses:d}:u.outcome;return{classes:n,reference:{...u,outcome:m,
agreement:i?.reference??null},candidate:{...f,agreement:i?.candidate??null}}}
function reviewCounts({classes:e,reference:t,candidate:n,sameFiles:s},r,o=null,a=null){return{classes:e,reference:{...t,columns:r.reference},candidate:{...n,
columns:r.candidate},paired:o,sameFiles:s,search:a}}function countSlices(e,{reference:t,candidate:n}){
const[s,r]=[withoutScores(t.answers),withoutScores(n.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,t.table,s),candidate:countSlice(e,n.table,r)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,t,{table:n,answers:s,young:r,pending:o,unmatched:a,leftovers:i},u){const{data:m,deployment:g}=e
;const p=m.id===null?void 0:n.columns.get(m.id);const y=(0,f.y)(s,null);const v=y.cases===0;return{rows:n.rows,sha256:n.source.sha256,header:n.header,
labelled:y.cases,pending:o,unmatched:a,leftovers:i,labelMarkers:labelMarkersOf(n.columns.get(m.label)),due:(0,c.u)(s,r),times:(0,
h.Ig)(m.time===null?void 0:n.columns.get(m.time),u),outcome:y,edgeCases:t.map(e=>countSlice(e,n,s)),predictions:(0,d.gk)(s,n,m),unlabelled:v?(0,d.vc)(s):null,
unlabelledClasses:v?(0,d.ow)(s):null,unlabelledNumbers:v&&s.task==="numbers"?(0,w.I)(s.predicted):null,ids:p?(0,l.E)(p):null,deployment:{
version:g.version?countTexts(n,g.version.column):null,host:g.host?countTexts(n,g.host.column):null}}}function labelMarkersOf(e){return e?.markers?{...e.markers,
files:e.origin?.files??null}:null}function countTexts(e,t){const n=e.columns.get(t);return n?.type==="category"?(0,a.q8)(n):null}
function withholdYoung(e,t,n,s){return withhold(youngRows(e,t,s),n)}function youngRows(e,t,n){const{time:s,labelsAfter:r}=e.data
;const o=s===null?void 0:t.columns.get(s);if(!r||o?.type!=="time")return null;const a=n.getTime()-r.milliseconds;let c=null;for(let e=0;e<t.rows;e++){
if(!(o.values[e]>a))continue;c??=new Uint8Array(t.rows);c[e]=1}return c}function withhold(e,t){if(e===null)return 0;const n=t.task==="classes"?-1:Number.NaN
;t.actual=t.actual.slice();let s=0;for(let r=0;r<e.length;r++){if(e[r]===0)continue;s++;t.actual[r]=n}return s}}),74569:((e,t,n)=>{n.d(t,{y:()=>countOutcome})
;var s=n(60100);var r=n(8257);var o=n(75563);var a=n(29242);function countOutcome(e,t){const n=e.task==="classes"?countClasses(e,t):countNumbers(e,t)
;if(e.group===null)return n;return{...n,grouped:(0,s.h)(e,(0,s.N)(e,t),e.group)}}function countClasses(e,t){
const{classes:n,actual:s,predicted:r,score:a,classScores:c}=e;const l=n.names.length;const i=(0,o.rZ)(s,r,t,l);const u=new Float64Array(l*l);let f=0;let d=0
;for(let e=0;e<l;e++){const[t,...n]=i.subarray((e+1)*(l+1),(e+2)*(l+1));u.set(n,e*l);const s=n.reduce((e,t)=>e+t,0);d+=s;f+=s+t}const m=d===0?null:{
classes:n.names,positive:n.positive,table:u};return{cases:f,confusion:m,scores:a&&n.positive!==null?countOneClass(e,a,n.positive,t):null,
classScores:c&&countEachClass(e,c,t),residuals:null}}function countEachClass(e,t,n){const s=new Map;t.forEach((t,r)=>{
t&&s.set(e.classes.names[r],countOneClass(e,t,r,n))});return s}function countOneClass(e,t,n,s){const{actual:r,classes:o}=e
;if(s===null&&n===1&&o.names.length===2)return(0,a.F)(t,new Uint8Array(r));const c=new Uint8Array(r.length);for(let e=0;e<c.length;e++){const t=r[e]
;c[e]=t<0||s!==null&&s[e]===0?2:t===n?1:0}return(0,a.F)(t,c)}function countNumbers(e,t){const n=(0,r.W)(e.actual,e.predicted,t);let s=0
;for(let n=0;n<e.actual.length;n++)Number.isNaN(e.actual[n])||t!==null&&t[n]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:n.cases?n:null}}}),4379:((e,t,n)=>{n.d(t,{DU:()=>i,Et:()=>unsaidIn,gk:()=>countPredictions,kp:()=>countIdenticalWeeks,ow:()=>countDecisionsOfClasses,
qb:()=>f,vJ:()=>u,vc:()=>countDecisions});var s=n(13028);var r=n(22961);var o=n(62047);var a=n(72102);var c=n(75563);var l=n(29242);const i=10;const u=864e5
;function countPredictions(e,t,n){const{time:s,timeZone:r}=n;const o=scoresOf(e);const a=o.length>0?o:[e.predicted];const c=s===null?void 0:t.columns.get(s)
;const l=c?.type==="time"&&!(a[0]instanceof Int16Array);const{has:f,missing:d,outside:m}=lookAt(a,e.task==="classes"&&o.length>0)
;const h=l?daysOf(a,f,c.values,r):[];const w=h.filter(({same:e,rows:t})=>e!==null&&t>=i);return{rows:t.rows,missing:d,unsaid:d>0?unsaidIn(t.columns,n):null,
outside:m,unsummed:e.task==="classes"?sumsOf(e):null,identical:t.rows>1&&a.every(isConstant),identicalDays:w.map(({day:e,rows:t})=>({day:e*u,rows:t})),
identicalWeeks:countIdenticalWeeks(h),classes:countPredictedClasses(e)}}function unsaidIn(e,{score:t,scores:n,prediction:r}){
const o=t===null&&n===null?[r]:[t,...Object.values(n??{})];const a=o.flatMap(t=>{const{invalid:n,infinite:s,markers:r}=(t===null?void 0:e.get(t))??{}
;return[n,s,r]});const c=(0,s.Qd)(a);return c&&{row:c.row,text:c.text}}const f=.02;function sumsOf({classScores:e}){if(e===null||e.includes(null))return null
;let t=null;const n=(0,o.oW)(e[0]);for(let s=0;s<n;s++){let n=0;for(const t of e)n+=(0,o.tk)(t,s);if(!(Math.abs(n-1)>f))continue;t??={rows:0,row:s+1,sum:n}
;t.rows++}return t}function leastOf(e){return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,o.oW)(e)}
function valueAt(e,t){return e instanceof Int16Array?e[t]:(0,o.tk)(e,t)}function lookAt(e,t){const n=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let r=null
;for(const o of e){const e=t?-a.DN:leastOf(o);const l=t?1+a.DN:1/0;if(!(o instanceof Int16Array)&&(0,c.dX)(o,e,l))continue;for(let a=0;a<n.length;a++){
const c=valueAt(o,a);if(c>=e&&c<=l)continue;if(t&&!Number.isNaN(c)){r??={rows:0,row:a+1,value:c};r.rows++}else{s+=n[a];n[a]=0}}}return{has:n,missing:s,outside:r
}}function isConstant(e){const t=leastOf(e);let n=null;for(let s=0;s<lengthOf(e);s++){const r=valueAt(e,s);if(!(r>=t))continue
;if(n===null)n=r;else if(r!==n)return false}return n!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,t,n,s){const o=(0,r.e)(s);const a=new Map;let c=null;let[l,i]=[0,0];for(let s=0;s<n.length;){
const r=n[s];if(Number.isNaN(r)||t[s]===0){s++;continue}if(c===null||r<l||r>=i){const t=o?.offset(r)??0;const n=Math.floor((r+t)/u);c=a.get(n)??{day:n,rows:0,
same:at(e,s)};a.set(n,c);l=n*u-t;i=l+u;!o||o.offset(l)===t&&o.offset(i)===t||(i=l=r)}const f=endOfRun(n,t,s,l,i);c.rows+=f-s
;while(s<f&&c.same!==null)holds(e,s++,c.same)||(c.same=null);s=f}return[...a.values()].sort((e,t)=>e.day-t.day)}function endOfRun(e,t,n,s,r){let o=n+1
;while(o<e.length&&e[o]>=s&&e[o]<r&&t[o]===1)o++;return o}function at(e,t){return e.map(e=>(0,o.tk)(e,t))}function holds(e,t,n){return e.every((e,s)=>(0,
o.tk)(e,t)===n[s])}function countIdenticalWeeks(e){const t=new Map;for(const n of e){const e=n.day-((n.day+3)%7+7)%7;t.set(e,[...t.get(e)??[],n])}
return[...t].flatMap(([e,t])=>{const n=t.reduce((e,t)=>e+t.rows,0);const s=t.every(({same:e})=>e?.every((e,n)=>e===t[0].same[n]));const r=t.some(e=>e.rows>=i)
;return s&&n>=i&&!r?[{week:e*u,rows:n}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:t,actual:n,predicted:s}=e
;const r=t.names.length+1;const o=(0,c.rZ)(n,s,null,t.names.length);const rowsOf=e=>{let t=0;for(let n=0;n<r;n++)t+=o[n*r+e];return t}
;return new Map(t.names.map((e,t)=>[e,rowsOf(t+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:t}=e.classes;const n=Uint8Array.from(e.predicted,e=>e<0?2:e===t?1:0);return(0,l.F)(e.score,n)}function countDecisionsOfClasses(e){
if(e.task==="numbers"||e.classScores===null)return null;const t=new Map;e.classScores.forEach((n,s)=>{const r=Uint8Array.from(e.predicted,e=>e<0?2:e===s?1:0)
;n&&t.set(e.classes.names[s],(0,l.F)(n,r))});return t.size===0?null:t}}),8257:((e,t,n)=>{n.d(t,{W:()=>countResiduals});var s=n(70903);const r=4
;function countResiduals(e,t,n){const o=Array.from({length:r+1},(e,t)=>Array.from({length:r+1-t},()=>new CompensatedSum));const a=new CompensatedSum
;const c=new CompensatedSum;const l=new CompensatedSum;const i=new CompensatedSum;const u=new Float64Array(e.length);let f=0;let d=0;let m=0
;for(let s=0;s<e.length;s++){const h=e[s];const w=t[s]-h;if(!Number.isFinite(w)||n!==null&&n[s]===0)continue;f===0&&(m=h);u[f++]=Math.abs(w);a.add(Math.abs(w))
;if(h===0)d++;else{const e=Math.abs(w/h);c.add(e);l.add(e*e);i.add(e*e*e)}let g=1;for(let e=0;e<=r;e++){let t=g;for(let n=0;e+n<=r;n++){o[e][n].add(t);t*=w}
g*=h-m}}return{cases:f,origin:m,moments:o.map(e=>e.map(e=>e.value)),absolute:a.value,percentage:c.value,percentageSquared:l.value,percentageCubed:i.value,
zeroTargets:d,absoluteErrors:(0,s.I)(u.subarray(0,f))}}class CompensatedSum{sum=0;lost=0;add(e){const t=this.sum+e
;this.lost+=Math.abs(this.sum)>=Math.abs(e)?this.sum-t+e:e-t+this.sum;this.sum=t}get value(){return this.sum+this.lost}}}),83167:((e,t,n)=>{n.d(t,{
$P:()=>placeholderLimit,Ig:()=>countTimes,Ir:()=>o,Ql:()=>a,Zm:()=>c});var s=n(75563);const r=864e5;function countTimes(e,t){if(e?.type!=="time")return null
;const n=t.getTime()+r;const{first:o,last:a,late:c,hours:l}=(0,s.pf)(e.values,n);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:o<=a?{
from:o,to:a}:null,future:c>0?{rows:c,latest:a,limit:n}:null,placeholder:o<=a?placeholders(e.values,o,a):null,hours:l}}const o=3*r;const a=Date.UTC(1990)
;const c=Date.UTC(2099,11,31);const l=3650*r;function placeholders(e,t,n){if(t>=a&&n<c)return null;const[s,r]=[greatestBelow(e,a),leastFrom(e,a)]
;const l=placeholderLimit(s,r);let i=null;for(let t=0;t<e.length;t++){const n=e[t];if(!(n<l||n>=c))continue;i??={rows:0,row:t+1,time:n};i.rows++}
return r<c||n>=c||e.every(e=>Number.isNaN(e)||Math.abs(e)<o)?i:null}function placeholderLimit(e,t){return t<c&&t-e>=l?a:o}function greatestBelow(e,t){let n=-1/0
;for(const s of e)s<t&&s>n&&(n=s);return n}function leastFrom(e,t){let n=1/0;for(const s of e)s>=t&&s<n&&(n=s);return n}}),68488:((e,t,n)=>{n.d(t,{
HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers});var s=n(62047);var r=n(75563);function wrongRows(e,t=null){const{task:n,actual:s,predicted:o}=e
;if(n==="classes")return(0,r.y7)(s,o,t);const a=new Uint32Array(s.length);let c=0;for(let e=0;e<s.length;e++){const n=o[e]-s[e]
;!Number.isFinite(n)||n===0||t!==null&&t[e]===0||(a[c++]=e)}return a.subarray(0,c)}function why(e,t){if(e.task==="numbers"){
const[n,s]=[e.actual[t],e.predicted[t]];const r=s-n;const o=Number.isNaN(n)?"unknown":n;const a=Number.isFinite(r)?`, off by ${Number(r.toPrecision(6))}`:""
;return`target ${o}, predicted ${Number.isNaN(s)?"nothing":s}${a}`}const{names:n}=e.classes;const r=e.score&&(0,s.tk)(e.score,t)
;const o=r===null?"":Number.isNaN(r)?" (no score)":` (score ${r})`;return`label ${n[e.actual[t]]??"unknown"}, predicted ${n[e.predicted[t]]??"nothing"}${o}`}
function worstOf(e,t,n){const s=badnessOf(e);const r=[];for(const e of t){const t=s(e);const o=Number.isNaN(t)?-1/0:t;if(r.length===n&&!(o>r[n-1].by))continue
;let a=r.length;while(a>0&&o>r[a-1].by)a--;r.splice(a,0,{row:e,by:o});r.length>n&&r.pop()}return r.map(({row:e})=>e)}function badnessOf(e){
const{actual:t,predicted:n}=e;if(e.task==="numbers")return e=>Math.abs(n[e]-t[e]);const{score:r,classScores:o}=e;if(r)return e=>n[e]===0?1-(0,s.tk)(r,e):(0,
s.tk)(r,e);return e=>{const t=o?.[n[e]];return t?(0,s.tk)(t,e):0}}function hidesAnswers({data:e}){
const t=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return t.some(t=>t!==null&&e.private.includes(t))}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime
});const s=864e5;function localTime(e,t,n,r,o,a){if(t<1||t>12||n<1||r>23||o>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*s+r*36e5+o*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const s=t>2?e:e-1;const r=Math.floor(s/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*s+Math.floor(s/4)-r+Math.floor(r/4)+o-719468}}),5011:((e,t,n)=>{n.d(t,{No:()=>o,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,
wF:()=>isMissingText})
;const s=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);const o=[...s,...r];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return s.has(e)||r.has(e)}function isMissingText(e){return s.has(e)}function isMissingWord(e){return r.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var s=n(14977);var r=n(92341);const o=9e5;const a=864e5;const c=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=c.get(e);if(t)return t;const n=new TimeZone(e);c.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new s.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/o);const n=this.offsets.get(t);if(n!==void 0)return n;const s=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(s.get(e));const a=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const c=a-t*o
;this.offsets.set(t,c);return c}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var s=n(92341);var r=n(5011)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const c=/^-?\d{1,15}(\.\d+)?$/
;const l=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const i=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const s=o.exec(n);if(s){const[,e,n,r,o,a,c,l,i]=s;return instant(e,n,r,o,a,c,l,i,t)}const l=a.exec(n);if(l){const[,e,n,s,r,o,a,c]=l
;return instant(e,n,s,r,o,a,void 0,c,t)}if(c.test(n))return epochTime(Number(n),t);if((0,r.b2)(n))return Number.NaN;const i=isoOf(n)
;return i===null?void 0:parseTime(i,t)}function isoOf(e){const t=l.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=i.exec(e)
;const s=u.exec(e);if(!n&&!s)return null;const[r,o]=n?[n[1],n[2]]:[s[2],s[1]];const[,,,a,c]=n??s;const d=o.toLowerCase();const m=f.findIndex(e=>e.startsWith(d))
;return m<0?null:iso(a,m+1,Number(r),c)}function iso(e,t,n,s){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${s.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,s.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,r,o,a,c,l,i){const u=(0,
s.H)(Number(e),Number(t),Number(n??1),Number(r??0),Number(o??0),Number(a??0));if(Number.isNaN(u))return;const f=c===void 0?u:u+Number(`0.${c}`)*1e3
;if(l===void 0)return i?i.toUtc(f):f;if(l==="Z"||l==="z"||l==="UTC")return f;const d=Number(l.slice(1,3));const m=l.length>3?Number(l.slice(-2)):0
;if(d>23||m>59)return;const h=(d*60+m)*6e4;return l.startsWith("-")?f+h:f-h}}),29440:((e,t,n)=>{n.d(t,{PZ:()=>writerFor,fu:()=>csv,i7:()=>jsonLines,nc:()=>cellsOf
});var s=n(51455);var r=n(62047);var o=n(14977);function cellsOf(e,t){return Array.from(t,t=>{if(e.type==="category")return e.categories[e.codes[t]]??null
;const n=(0,r.tk)(e.values,t);if(Number.isNaN(n))return null;return e.type==="time"?new Date(n):n})}function*csv({rows:e,columns:t}){
const line=e=>`${e.map(csvCell).join(",")}\n`;yield line(t.map(({name:e})=>e));yield*pieces(e,e=>line(t.map(({values:t})=>text(t[e]))))}
function*jsonLines({rows:e,columns:t}){yield*pieces(e,e=>`${JSON.stringify(Object.fromEntries(t.map(({name:t,values:n})=>[t,n[e]])))}\n`)}
async function parquet({columns:e}){const{parquetWriteBuffer:t}=await Promise.all([n.e(8649),n.e(1578)]).then(n.bind(n,51578))
;const s=e.map(({name:e,type:t,values:n,decimal:s=false})=>{if(t==="category")return{name:e,data:n,type:"STRING"};if(t==="time")return{name:e,data:n,
type:"TIMESTAMP"};const r=!s&&n.every(e=>e===null||Number.isSafeInteger(e));return r?{name:e,data:n.map(e=>e===null?null:BigInt(e)),type:"INT64"}:{name:e,
data:n,type:"DOUBLE"}});return new Uint8Array(t({columnData:s}))}const a={".csv":(e,t)=>(0,s.writeFile)(t,csv(e)),".jsonl":(e,t)=>(0,
s.writeFile)(t,jsonLines(e)),".ndjson":(e,t)=>(0,s.writeFile)(t,jsonLines(e)),".parquet":async(e,t)=>(0,s.writeFile)(t,await parquet(e))};function writerFor(e){
const t=/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??"";const n=Object.hasOwn(a,t)?a[t]:null
;if(n===null)throw new o.P_(`--out "${e}": its ending says how to write it: ${Object.keys(a).join(", ")}.`);return t=>n(t,e).catch(t=>{
throw new o.P_(`${e}: cannot be written (${t.code??t.message}).`)})}function*pieces(e,t){for(let n=0;n<e;n+=1e3){let s=""
;for(let r=n;r<Math.min(e,n+1e3);r++)s+=t(r);yield s}}function text(e){if(e===null)return"";return e instanceof Date?e.toISOString():String(e)}
function csvCell(e){const t=/^[=+@\t\r]|^-(?!\d)/.test(e)?`'${e}`:e;return/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t}}),229:((e,t,n)=>{n.d(t,{
m:()=>readPlan});var s=n(51455);var r=n(60479);var o=n(55385);async function readPlan(e){const refuse=t=>new o.W(e,[{line:1,column:1,message:t}]);let t;try{
const{size:n}=await(0,s.stat)(e);if(n>r.nQ)throw refuse((0,r.g$)(n));t=await(0,s.readFile)(e)}catch(e){if(e instanceof o.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(n,e,(0,r.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}})};