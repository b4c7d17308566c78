export const id=261;export const ids=[261];export const modules={7286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),9642:((e,t,n)=>{n.r(t);n.d(t,{
command:()=>y});var s=n(2102);var o=n(4077);var r=n(6202);var a=n(8488);var i=n(4518);var c=n(2961);var l=n(5124);var u=n(6881);var f=n(6955);var d=n(5267)
;var m=n(4898);var h=n(9440);var w=n(2610);var p=n(4977);var g=n(7286);const y={
usage:"greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--out FILE | --json]",
help:'Flags:\n  --plan P        the plan, which says what the columns are and which are private\n  --candidate C   the evaluation set; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own\n  --where SQL     only rows that meet a condition, such as "region = \'north\' AND income < 20000"\n  --wrong         only labelled rows whose prediction is wrong (of a number: off at all)\n  --from T        only rows at this time or later, such as 2026-05-01, in the plan\'s time zone\n  --to T          only rows before this time\n  --as-of TIME    leave labels out that were too young at this moment, as the review did (default: now)\n  --out FILE      write them to FILE: .csv, .jsonl or .parquet\n  --json          JSON lines instead of CSV\n\nBeside the set\'s own columns stand "predicted", where the plan names no column of decisions, and "why", which says what\nthe label, the prediction and the score are. Columns that the plan marks private are left out. In CSV a text that a\nspreadsheet would take for a formula is given a \' in front. Exit status: 0, or 2 when the rows could not be read.\n\nExample:\n  greenlight rows --plan plans/credit-default.yaml --candidate fixtures/credit/broken.csv --where "interest_rate < 0" --wrong',
options:{plan:{type:"string"},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},where:{type:"string"},wrong:{type:"boolean"},from:{
type:"string"},to:{type:"string"},"as-of":{type:"string"},out:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n=(0,g.x)(e,"plan")
;const s=(0,g._)(e,"candidate");if(n===null||s.length===0)throw new p.P_('--plan and --candidate are needed. "greenlight rows --help" shows how.');const o=(0,
g.x)(e,"out");const r=o===null?null:(0,h.PZ)(o);const a=await chooseRows(await(0,w.m)(n),s,e);if(r!==null){await r(a);t.err(`${a.rows} rows written to ${o}\n`)
}else for(const n of e.json?(0,h.i7)(a):(0,h.fu)(a))t.out(n);return 0}};async function chooseRows(e,t,n){const{data:i}=e;const c=(0,g.x)(n,"where")
;const f=await(0,l.WN)(c===null?[]:[c],{timeZone:i.timeZone});const d=(0,m.uD)(e,f).map(e=>({...e,required:false}));const w=await(0,u.C)(t)
;const p=await withLabels(e,d,w,(0,g._)(n,"labels"));const y=(0,s.Bw)(e,p,(0,o.KG)(e,p));(0,r.iw)(e,p,y,moment(e,n,"as-of")??new Date)
;const v=[...f.map(e=>e.select(p)),...timeMasks(e,p,n)];const b=n.wrong?(0,a.HO)(y):Uint32Array.from({length:p.rows},(e,t)=>t)
;const N=b.filter(e=>v.every(t=>t[e]!==0));const A=await asWritten(w,p)
;const T=[...p.columns].filter(([e])=>!i.private.includes(e)).map(([e,t])=>[e,A.get(e)??t]).map(([e,t])=>({name:e,type:t.type,values:(0,h.nc)(t,N)}));return{
rows:N.length,columns:[...T,...explained(e,y,N,T)]}}function explained(e,t,n,s){if((0,a.tM)(e))return[];const free=e=>s.some(t=>t.name===e)?free(`${e}_`):e
;const o={name:free("why"),type:"category",values:Array.from(n,e=>(0,a.d8)(t,e))};if(t.task==="numbers"||e.data.prediction!==null)return[o]
;const{names:r}=t.classes;const i=Array.from(n,e=>r[t.predicted[e]]??null);return[{name:free("predicted"),type:"category",values:i},o]}
async function withLabels(e,t,n,s){const{id:o,label:r}=e.data;if(s.length===0)return(0,d.x)(n,{columns:t,others:"auto"})
;if(o===null)throw new p.P_(`${e.source.file}: labels are joined by id; add "id:" under "data:".`);const[a,i]=await Promise.all([(0,d.x)(n,{
columns:t.filter(({name:e})=>e!==r),others:"auto"}),(0,d.x)(await(0,u.C)(s),{columns:t.filter(({name:e})=>e===o||e===r).map(e=>({...e,required:true})),
others:"skip"})]);return(0,f.G)(a,i,o,r).table}async function asWritten(e,{columns:t}){const n=[...t].filter(([,e])=>e.type!=="category"&&e.invalid!==null)
;if(n.length===0)return new Map;const s=n.map(([e])=>({name:e,type:"category",required:true}));return(await(0,d.x)(e,{columns:s,others:"skip"})).columns}
function timeMasks(e,t,n){return["from","to"].flatMap(s=>{const o=moment(e,n,s)?.getTime();if(o===void 0)return[]
;const r=e.data.time===null?void 0:t.columns.get(e.data.time)
;if(r?.type!=="time")throw new p.P_(`--${s} needs a time column: add "time:" under "data:" in the plan.`)
;return[Uint8Array.from(r.values,e=>(s==="from"?e>=o:e<o)?1:0)]})}function moment(e,t,n){const s=(0,g.x)(t,n);if(s===null)return null;const o=(0,i.p)(s,(0,
c.e)(e.data.timeZone));if(o===void 0||Number.isNaN(o))throw new p.P_(`--${n} "${s}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`)
;return new Date(o)}}),8263:((e,t,n)=>{n.d(t,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,vA:()=>totalsOf,y$:()=>countColumn});var s=n(2047)
;var o=n(5563);var r=n(903);function measuredColumns(e,t,n){const{score:s,scores:o,prediction:r,task:a}=e.data
;const i=[s,...Object.values(o??{}),a==="regression"?r:null];const c=new Map;for(const e of[...i,...t.features.map(e=>e.name)]){
const t=e===null?void 0:n.columns.get(e);e!==null&&t&&c.set(e,t)}return c}function countColumn(e,t){if(e.type==="category")return{type:"category",
rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:n,missing:o,invalid:a,infinite:i}=e;const c=(0,r.I)(n,t);const l={rows:(0,
s.oW)(n),missing:o,invalid:a,...i&&{infinite:i}};return{type:"number",...l,counts:c}}function totalsOf(e){if(e.type==="category")return e;const{counts:t,...n}=e
;return n}function presentRows({rows:e,missing:t,invalid:n}){return e-t-(n?.cells??0)}function countCategories(e){const t=(0,o.wA)(e.codes,e.categories.length)
;const n=new Map;e.categories.forEach((e,s)=>{t[s]>0&&n.set(e,t[s])});return n}}),6671:((e,t,n)=>{n.d(t,{Y:()=>o,u:()=>countDue});var s=n(2047);const o=1e3
;function countDue(e,t){const n=cellsOf(e);const s={labelled:new Uint32Array(n.size),unlabelled:new Uint32Array(n.size)};let[o,r]=[0,0]
;for(let a=0;a<e.actual.length;a++){if(t?.[a])continue;const i=n.at(a);if(i<0)continue;const c=e.actual[a];if(e.task==="classes"?c>=0:!Number.isNaN(c)){
s.labelled[i]+=1;o++}else{s.unlabelled[i]+=1;r++}}return o>0&&r>0?s:null}function cellsOf(e){if(e.task==="classes"){const{score:t,predicted:n,classes:r}=e
;if(t===null)return{size:r.names.length,at:e=>n[e]};return{size:o,at:e=>cellOf((0,s.tk)(t,e),0,1)}}const{predicted:t}=e;let[n,r]=[1/0,-1/0];for(const e of t){
if(!Number.isFinite(e))continue;e<n&&(n=e);e>r&&(r=e)}return{size:o,at:e=>cellOf(t[e],n,r)}}function cellOf(e,t,n){if(Number.isNaN(e))return-1
;const s=n>t?(e/2-t/2)/(n/2-t/2):0;return Math.min(o-1,Math.max(0,Math.floor(s*o)))}}),7179:((e,t,n)=>{n.d(t,{E:()=>countIds,R:()=>rowsOf});var s=n(2126)
;var o=n(2047);var r=n(8592);var a=n(5563);function countIds(e){return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}
function countTexts(e,t){const n=new Uint8Array(t.length);const s=firstCodes(t);const o={rows:e.length,missing:0,repeated:0,first:null}
;for(let r=0;r<e.length;r++){const a=s?.[e[r]]??e[r];if(a<0)o.missing++;else if(n[a]){o.repeated++;o.first??={row:r+1,id:t[a]}}else n[a]=1}return o}
function firstCodes(e){const t=new Map;const n=e.map((e,n)=>{const o=(0,s.Fg)(e);t.has(o)||t.set(o,n);return t.get(o)});return t.size===e.length?null:n}
function countNumbers(e){const t={rows:(0,o.oW)(e.values),missing:0,repeated:0,first:null};if((0,a.Jy)(e.values))return t;const n=(0,o.ov)(e.values)
;const s=new r.w(e);for(let e=0;e<n.length;e++){const o=n[e];if(Number.isNaN(o))t.missing++;else if(s.get(o)>=0){t.repeated++;t.first??={row:e+1,id:String(o)}
}else s.set(o,e)}return t}function rowsOf(e,t){const n=new Set(e.filter(e=>e!==void 0));const s=(0,r.U)(t);const a=t.type==="category"?t.codes.length:(0,
o.oW)(t.values);const i=new Map;for(let e=0;e<a;e++){const t=s(e);n.has(t)&&i.set(t,e)}return i}}),6202:((e,t,n)=>{n.d(t,{Y2:()=>answerSets,XA:()=>countAnswers,
Nv:()=>countSlices,jV:()=>reviewCounts,iw:()=>withholdYoung});var s=n(2102);var o=n(4077);var r=n(8263);var a=n(6671);var i=n(7179);var c=n(100);var l=n(8257)
;var u=n(5563);var f=n(9242);function countOutcome(e,t){const n=e.task==="classes"?countClasses(e,t):countNumbers(e,t);if(e.group===null)return n;return{...n,
grouped:(0,c.h)(e,(0,c.N)(e,t),e.group)}}function countClasses(e,t){const{classes:n,actual:s,predicted:o,score:r,classScores:a}=e;const i=n.names.length
;const c=(0,u.rZ)(s,o,t,i);const l=new Float64Array(i*i);let f=0;let d=0;for(let e=0;e<i;e++){const[t,...n]=c.subarray((e+1)*(i+1),(e+2)*(i+1));l.set(n,e*i)
;const s=n.reduce((e,t)=>e+t,0);d+=s;f+=s+t}const m=d===0?null:{classes:n.names,positive:n.positive,table:l};return{cases:f,confusion:m,
scores:r&&n.positive!==null?countOneClass(e,r,n.positive,t):null,classScores:a&&countEachClass(e,a,t),residuals:null}}function countEachClass(e,t,n){
const s=new Map;t.forEach((t,o)=>{t&&s.set(e.classes.names[o],countOneClass(e,t,o,n))});return s}function countOneClass(e,t,n,s){const{actual:o,classes:r}=e
;if(s===null&&n===1&&r.names.length===2)return(0,f.F)(t,new Uint8Array(o));const a=new Uint8Array(o.length);for(let e=0;e<a.length;e++){const t=o[e]
;a[e]=t<0||s!==null&&s[e]===0?2:t===n?1:0}return(0,f.F)(t,a)}function countNumbers(e,t){const n=(0,l.W)(e.actual,e.predicted,t);let s=0
;for(let n=0;n<e.actual.length;n++)Number.isNaN(e.actual[n])||t!==null&&t[n]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:n.cases?n:null}}var d=n(4379);function countSlice(e,t,n){const s=e.select(t);return{rows:(0,u.KL)(s),outcome:countOutcome(n,s)}}var m=n(3167)
;function answerSets(e,t,n){const r=(0,o.OX)(e,t.reference.table);const answered=({table:t,unmatched:o,leftovers:a=null})=>{const i=(0,s.Bw)(e,t,r)
;const c=youngRows(e,t,n);return{table:t,answers:i,young:c,pending:withhold(c,i),unmatched:o,leftovers:a}};return{classes:r,reference:answered(t.reference),
candidate:answered(t.candidate)}}function countAnswers(e,t,{classes:n,reference:s,candidate:o},r){return{classes:n,reference:countSet(e,t,s,r),
candidate:countSet(e,t,o,r)}}function reviewCounts({classes:e,reference:t,candidate:n},s,o=null,r=null){return{classes:e,reference:{...t,columns:s.reference},
candidate:{...n,columns:s.candidate},paired:o,search:r}}function countSlices(e,{reference:t,candidate:n}){
const[s,o]=[withoutScores(t.answers),withoutScores(n.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,t.table,s),candidate:countSlice(e,n.table,o)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,t,{table:n,answers:s,young:o,pending:r,unmatched:c,leftovers:l},u){const{data:f,deployment:h}=e
;const w=f.id===null?void 0:n.columns.get(f.id);const p=countOutcome(s,null);return{rows:n.rows,sha256:n.source.sha256,files:n.source.files,header:n.header,
labelled:p.cases,pending:r,unmatched:c,leftovers:l,due:(0,a.u)(s,o),times:(0,m.Ig)(f.time===null?void 0:n.columns.get(f.time),u),outcome:p,
edgeCases:t.map(e=>countSlice(e,n,s)),predictions:(0,d.gk)(s,n,f),unlabelled:p.cases===0?(0,d.vc)(s):null,ids:w?(0,i.E)(w):null,deployment:{
version:h.version?countTexts(n,h.version.column):null,host:h.host?countTexts(n,h.host.column):null}}}function countTexts(e,t){const n=e.columns.get(t)
;return n?.type==="category"?(0,r.q8)(n):null}function withholdYoung(e,t,n,s){return withhold(youngRows(e,t,s),n)}function youngRows(e,t,n){
const{time:s,labelsAfter:o}=e.data;const r=s===null?void 0:t.columns.get(s);if(!o||r?.type!=="time")return null;const a=n.getTime()-o.milliseconds;let i=null
;for(let e=0;e<t.rows;e++){if(!(r.values[e]>a))continue;i??=new Uint8Array(t.rows);i[e]=1}return i}function withhold(e,t){if(e===null)return 0
;const n=t.task==="classes"?-1:Number.NaN;t.actual=t.actual.slice();let s=0;for(let o=0;o<e.length;o++){if(e[o]===0)continue;s++;t.actual[o]=n}return s}}),
4379:((e,t,n)=>{n.d(t,{DU:()=>c,gk:()=>countPredictions,kp:()=>countIdenticalWeeks,qb:()=>u,vJ:()=>l,vc:()=>countDecisions});var s=n(2961);var o=n(2047)
;var r=n(2102);var a=n(5563);var i=n(9242);const c=10;const l=864e5;function countPredictions(e,t,{time:n,timeZone:s}){const o=scoresOf(e)
;const r=o.length>0?o:[e.predicted];const a=n===null?void 0:t.columns.get(n);const i=a?.type==="time"&&!(r[0]instanceof Int16Array)
;const{has:u,missing:f,outside:d}=lookAt(r,e.task==="classes"&&o.length>0);const m=i?daysOf(r,u,a.values,s):[]
;const h=m.filter(({same:e,rows:t})=>e!==null&&t>=c);return{rows:t.rows,missing:f,outside:d,unsummed:e.task==="classes"?sumsOf(e):null,
identical:t.rows>1&&r.every(isConstant),identicalDays:h.map(({day:e,rows:t})=>({day:e*l,rows:t})),identicalWeeks:countIdenticalWeeks(m),
classes:countPredictedClasses(e)}}const u=.02;function sumsOf({classScores:e}){if(e===null||e.includes(null))return null;let t=null;const n=(0,o.oW)(e[0])
;for(let s=0;s<n;s++){let n=0;for(const t of e)n+=(0,o.tk)(t,s);if(!(Math.abs(n-1)>u))continue;t??={rows:0,row:s+1,sum:n};t.rows++}return t}function leastOf(e){
return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,o.oW)(e)}function valueAt(e,t){
return e instanceof Int16Array?e[t]:(0,o.tk)(e,t)}function lookAt(e,t){const n=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let o=null;for(const i of e){
const e=t?-r.DN:leastOf(i);const c=t?1+r.DN:1/0;if(!(i instanceof Int16Array)&&(0,a.dX)(i,e,c))continue;for(let r=0;r<n.length;r++){const a=valueAt(i,r)
;if(a>=e&&a<=c)continue;if(t&&!Number.isNaN(a)){o??={rows:0,row:r+1,value:a};o.rows++}else{s+=n[r];n[r]=0}}}return{has:n,missing:s,outside:o}}
function isConstant(e){const t=leastOf(e);let n=null;for(let s=0;s<lengthOf(e);s++){const o=valueAt(e,s);if(!(o>=t))continue
;if(n===null)n=o;else if(o!==n)return false}return n!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,t,n,o){const r=(0,s.e)(o);const a=new Map;let i=null;let[c,u]=[0,0];for(let s=0;s<n.length;){
const o=n[s];if(Number.isNaN(o)||t[s]===0){s++;continue}if(i===null||o<c||o>=u){const t=r?.offset(o)??0;const n=Math.floor((o+t)/l);i=a.get(n)??{day:n,rows:0,
same:at(e,s)};a.set(n,i);c=n*l-t;u=c+l;!r||r.offset(c)===t&&r.offset(u)===t||(u=c=o)}const f=endOfRun(n,t,s,c,u);i.rows+=f-s
;while(s<f&&i.same!==null)holds(e,s++,i.same)||(i.same=null);s=f}return[...a.values()].sort((e,t)=>e.day-t.day)}function endOfRun(e,t,n,s,o){let r=n+1
;while(r<e.length&&e[r]>=s&&e[r]<o&&t[r]===1)r++;return r}function at(e,t){return e.map(e=>(0,o.tk)(e,t))}function holds(e,t,n){return e.every((e,s)=>(0,
o.tk)(e,t)===n[s])}function countIdenticalWeeks(e){const t=new Map;for(const n of e){const e=n.day-((n.day+3)%7+7)%7;t.set(e,[...t.get(e)??[],n])}
return[...t].flatMap(([e,t])=>{const n=t.reduce((e,t)=>e+t.rows,0);const s=t.every(({same:e})=>e?.every((e,n)=>e===t[0].same[n]));const o=t.some(e=>e.rows>=c)
;return s&&n>=c&&!o?[{week:e*l,rows:n}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:t,actual:n,predicted:s}=e
;const o=t.names.length+1;const r=(0,a.rZ)(n,s,null,t.names.length);const rowsOf=e=>{let t=0;for(let n=0;n<o;n++)t+=r[n*o+e];return t}
;return new Map(t.names.map((e,t)=>[e,rowsOf(t+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:t}=e.classes;const n=Uint8Array.from(e.predicted,e=>e<0?2:e===t?1:0);return(0,i.F)(e.score,n)}}),8257:((e,t,n)=>{n.d(t,{W:()=>countResiduals})
;var s=n(903);const o=4;function countResiduals(e,t,n){const r=Array.from({length:o+1},(e,t)=>Array.from({length:o+1-t},()=>new CompensatedSum))
;const a=new CompensatedSum;const i=new CompensatedSum;const c=new CompensatedSum;const l=new CompensatedSum;const u=new Float64Array(e.length);let f=0;let d=0
;let m=0;for(let s=0;s<e.length;s++){const h=e[s];const w=t[s]-h;if(!Number.isFinite(w)||n!==null&&n[s]===0)continue;f===0&&(m=h);u[f++]=Math.abs(w)
;a.add(Math.abs(w));if(h===0)d++;else{const e=Math.abs(w/h);i.add(e);c.add(e*e);l.add(e*e*e)}let p=1;for(let e=0;e<=o;e++){let t=p;for(let n=0;e+n<=o;n++){
r[e][n].add(t);t*=w}p*=h-m}}return{cases:f,origin:m,moments:r.map(e=>e.map(e=>e.value)),absolute:a.value,percentage:i.value,percentageSquared:c.value,
percentageCubed:l.value,zeroTargets:d,absoluteErrors:(0,s.I)(u.subarray(0,f))}}class CompensatedSum{sum=0;lost=0;add(e){const t=this.sum+e
;this.lost+=Math.abs(this.sum)>=Math.abs(e)?this.sum-t+e:e-t+this.sum;this.sum=t}get value(){return this.sum+this.lost}}}),3167:((e,t,n)=>{n.d(t,{
Ig:()=>countTimes,Ir:()=>r,Ql:()=>a,Zm:()=>i});var s=n(5563);const o=864e5;function countTimes(e,t){if(e?.type!=="time")return null;const n=t.getTime()+o
;const{first:r,last:a,late:i,hours:c}=(0,s.pf)(e.values,n);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:r<=a?{from:r,to:a}:null,
future:i>0?{rows:i,latest:a,limit:n}:null,placeholder:r<=a?placeholders(e.values,r,a):null,hours:c}}const r=3*o;const a=Date.UTC(1990);const i=Date.UTC(9e3)
;function placeholders(e,t,n){const s=t<r;if(!s&&n<i)return null;let o=null;let c=0;for(let t=0;t<e.length;t++){const n=e[t];n>=a&&n<i&&c++
;if(!(n<r||n>=i))continue;o??={rows:0,row:t+1,time:n};o.rows++}return c>0||n>=i||e.every(e=>Number.isNaN(e)||Math.abs(e)<r)?o:null}}),8488:((e,t,n)=>{n.d(t,{
HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers});var s=n(2047);var o=n(5563);function wrongRows(e,t=null){const{task:n,actual:s,predicted:r}=e
;if(n==="classes")return(0,o.y7)(s,r,t);const a=new Uint32Array(s.length);let i=0;for(let e=0;e<s.length;e++){const n=r[e]-s[e]
;!Number.isFinite(n)||n===0||t!==null&&t[e]===0||(a[i++]=e)}return a.subarray(0,i)}function why(e,t){if(e.task==="numbers"){
const[n,s]=[e.actual[t],e.predicted[t]];const o=s-n;const r=Number.isNaN(n)?"unknown":n;const a=Number.isFinite(o)?`, off by ${Number(o.toPrecision(6))}`:""
;return`target ${r}, predicted ${Number.isNaN(s)?"nothing":s}${a}`}const{names:n}=e.classes;const o=e.score&&(0,s.tk)(e.score,t)
;const r=o===null?"":Number.isNaN(o)?" (no score)":` (score ${o})`;return`label ${n[e.actual[t]]??"unknown"}, predicted ${n[e.predicted[t]]??"nothing"}${r}`}
function worstOf(e,t,n){const s=badnessOf(e);const o=[];for(const e of t){const t=s(e);const r=Number.isNaN(t)?-1/0:t;if(o.length===n&&!(r>o[n-1].by))continue
;let a=o.length;while(a>0&&r>o[a-1].by)a--;o.splice(a,0,{row:e,by:r});o.length>n&&o.pop()}return o.map(({row:e})=>e)}function badnessOf(e){
const{actual:t,predicted:n}=e;if(e.task==="numbers")return e=>Math.abs(n[e]-t[e]);const{score:o,classScores:r}=e;if(o)return e=>n[e]===0?1-(0,s.tk)(o,e):(0,
s.tk)(o,e);return e=>{const t=r?.[n[e]];return t?(0,s.tk)(t,e):0}}function hidesAnswers({data:e}){
const t=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return t.some(t=>t!==null&&e.private.includes(t))}}),2341:((e,t,n)=>{n.d(t,{H:()=>localTime
});const s=864e5;function localTime(e,t,n,o,r,a){if(t<1||t>12||n<1||o>23||r>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*s+o*36e5+r*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const s=t>2?e:e-1;const o=Math.floor(s/100);const r=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*s+Math.floor(s/4)-o+Math.floor(o/4)+r-719468}}),5011:((e,t,n)=>{n.d(t,{ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const s=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const o=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return s.has(e)||o.has(e)}function isMissingText(e){return s.has(e)}function isMissingWord(e){return o.has(e)}}),2961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var s=n(4977);var o=n(2341);const r=9e5;const a=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e)
;if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new s.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/r);const n=this.offsets.get(t);if(n!==void 0)return n;const s=new Map(this.format.formatToParts(t*r).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(s.get(e));const a=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*r
;this.offsets.set(t,i);return i}}}),4518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var s=n(2341);var o=n(5011)
;const r=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const s=r.exec(n);if(s){const[,e,n,o,r,a,i,c,l]=s;return instant(e,n,o,r,a,i,c,l,t)}const c=a.exec(n);if(c){const[,e,n,s,o,r,a,i]=c
;return instant(e,n,s,o,r,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,o.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const s=u.exec(e);if(!n&&!s)return null;const[o,r]=n?[n[1],n[2]]:[s[2],s[1]];const[,,,a,i]=n??s;const d=r.toLowerCase();const m=f.findIndex(e=>e.startsWith(d))
;return m<0?null:iso(a,m+1,Number(o),i)}function iso(e,t,n,s){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${s.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,s.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,r,a,i,c,l){const u=(0,
s.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(r??0),Number(a??0));if(Number.isNaN(u))return;const f=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(f):f;if(c==="Z"||c==="z"||c==="UTC")return f;const d=Number(c.slice(1,3));const m=c.length>3?Number(c.slice(-2)):0
;if(d>23||m>59)return;const h=(d*60+m)*6e4;return c.startsWith("-")?f+h:f-h}}),9440:((e,t,n)=>{n.d(t,{PZ:()=>writerFor,fu:()=>csv,i7:()=>jsonLines,nc:()=>cellsOf
});var s=n(1455);var o=n(2047);var r=n(4977);function cellsOf(e,t){return Array.from(t,t=>{if(e.type==="category")return e.categories[e.codes[t]]??null
;const n=(0,o.tk)(e.values,t);if(Number.isNaN(n))return null;return e.type==="time"?new Date(n):n})}function*csv({rows:e,columns:t}){
const line=e=>`${e.map(csvCell).join(",")}\n`;yield line(t.map(({name:e})=>e));yield*pieces(e,e=>line(t.map(({values:t})=>text(t[e]))))}
function*jsonLines({rows:e,columns:t}){yield*pieces(e,e=>`${JSON.stringify(Object.fromEntries(t.map(({name:t,values:n})=>[t,n[e]])))}\n`)}
async function parquet({columns:e}){const{parquetWriteBuffer:t}=await Promise.all([n.e(649),n.e(578)]).then(n.bind(n,1578))
;const s=e.map(({name:e,type:t,values:n,decimal:s=false})=>{if(t==="category")return{name:e,data:n,type:"STRING"};if(t==="time")return{name:e,data:n,
type:"TIMESTAMP"};const o=!s&&n.every(e=>e===null||Number.isSafeInteger(e));return o?{name:e,data:n.map(e=>e===null?null:BigInt(e)),type:"INT64"}:{name:e,
data:n,type:"DOUBLE"}});return new Uint8Array(t({columnData:s}))}const a={".csv":(e,t)=>(0,s.writeFile)(t,csv(e)),".jsonl":(e,t)=>(0,
s.writeFile)(t,jsonLines(e)),".ndjson":(e,t)=>(0,s.writeFile)(t,jsonLines(e)),".parquet":async(e,t)=>(0,s.writeFile)(t,await parquet(e))};function writerFor(e){
const t=/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??"";const n=Object.hasOwn(a,t)?a[t]:null
;if(n===null)throw new r.P_(`--out "${e}": its ending says how to write it: ${Object.keys(a).join(", ")}.`);return t=>n(t,e).catch(t=>{
throw new r.P_(`${e}: cannot be written (${t.code??t.message}).`)})}function*pieces(e,t){for(let n=0;n<e;n+=1e3){let s=""
;for(let o=n;o<Math.min(e,n+1e3);o++)s+=t(o);yield s}}function text(e){if(e===null)return"";return e instanceof Date?e.toISOString():String(e)}
function csvCell(e){const t=/^[=+@\t\r]|^-(?!\d)/.test(e)?`'${e}`:e;return/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t}}),2610:((e,t,n)=>{n.d(t,{
m:()=>readPlan});var s=n(1455);var o=n(276);var r=n(5385);async function readPlan(e){const refuse=t=>new r.W(e,[{line:1,column:1,message:t}]);let t;try{
const{size:n}=await(0,s.stat)(e);if(n>o.nQ)throw refuse((0,o.g$)(n));t=await(0,s.readFile)(e)}catch(e){if(e instanceof r.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,o.vS)(n,e,(0,o.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}})};