export const id=906;export const ids=[906];export const modules={8263:((e,n,t)=>{t.d(n,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,vK:()=>countColumns,y$:()=>countColumn});var s=t(5100);var o=t(5563);var r=t(903);function countColumns(e,n){
const counted=t=>new Map([...measuredColumns(e,n,t)].map(([e,n])=>[e,countColumn(n)]));return{reference:counted(n.reference.table),
candidate:counted(n.candidate.table)}}function measuredColumns(e,n,t){const{score:s,scores:o,prediction:r,task:c}=e.data
;const a=[s,...Object.values(o??{}),c==="regression"?r:null];const u=new Map;for(const e of[...a,...n.features.map(e=>e.name)]){
const n=e===null?void 0:t.columns.get(e);e!==null&&n&&u.set(e,n)}return u}function countColumn(e,n){if(e.type==="category")return{type:"category",
rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:t,missing:o,invalid:c}=e;return{type:"number",rows:(0,s.oW)(t),missing:o,
invalid:c,counts:(0,r.I)(t,n)}}function totalsOf(e){if(e.type==="category")return e;const{type:n,rows:t,missing:s,invalid:o}=e;return{type:n,rows:t,missing:s,
invalid:o}}function presentRows({rows:e,missing:n,invalid:t}){return e-n-(t?.cells??0)}function countCategories(e){const n=(0,o.wA)(e.codes,e.categories.length)
;const t=new Map;e.categories.forEach((e,s)=>{n[s]>0&&t.set(e,n[s])});return t}}),7179:((e,n,t)=>{t.d(n,{E:()=>countIds,R:()=>rowsOf});var s=t(8592);var o=t(5100)
;var r=t(5563);function countIds(e){return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,n){
const t=new Uint8Array(n.length);const s={rows:e.length,missing:0,repeated:0,first:null};for(let o=0;o<e.length;o++){const r=e[o]
;if(r<0)s.missing++;else if(t[r]){s.repeated++;s.first??={row:o+1,id:n[r]}}else t[r]=1}return s}function countNumbers(e){const n={rows:(0,o.oW)(e.values),
missing:0,repeated:0,first:null};if((0,r.Jy)(e.values))return n;const t=(0,o.ov)(e.values);const c=new s.w(e);for(let e=0;e<t.length;e++){const s=t[e]
;if(Number.isNaN(s))n.missing++;else if(c.get(s)>=0){n.repeated++;n.first??={row:e+1,id:String(s)}}else c.set(s,e)}return n}function rowsOf(e,n){
const t=new Set(e.filter(e=>e!==void 0));const r=(0,s.U)(n);const c=n.type==="category"?n.codes.length:(0,o.oW)(n.values);const a=new Map;for(let e=0;e<c;e++){
const n=r(e);t.has(n)&&a.set(n,e)}return a}}),4296:((e,n,t)=>{t.d(n,{U9:()=>count,XA:()=>countAnswers,Nv:()=>countSlices,_Q:()=>withColumns,iw:()=>withholdYoung})
;var s=t(2102);var o=t(4077);var r=t(8263);var c=t(7179);var a=t(100);var u=t(8257);var l=t(5563);var i=t(9242);function countOutcome(e,n){
const t=e.task==="classes"?countClasses(e,n):countNumbers(e,n);if(e.group===null)return t;return{...t,grouped:(0,a.h)(e,(0,a.N)(e,n),e.group)}}
function countClasses(e,n){const{classes:t,actual:s,predicted:o,score:r,classScores:c}=e;const a=t.names.length;const u=(0,l.rZ)(s,o,n,a)
;const i=new Float64Array(a*a);let f=0;let d=0;for(let e=0;e<a;e++){const[n,...t]=u.subarray((e+1)*(a+1),(e+2)*(a+1));i.set(t,e*a)
;const s=t.reduce((e,n)=>e+n,0);d+=s;f+=s+n}const m=d===0?null:{classes:t.names,positive:t.positive,table:i};return{cases:f,confusion:m,
scores:r&&t.positive!==null?countOneClass(e,r,t.positive,n):null,classScores:c&&countEachClass(e,c,n),residuals:null}}function countEachClass(e,n,t){
const s=new Map;n.forEach((n,o)=>{n&&s.set(e.classes.names[o],countOneClass(e,n,o,t))});return s}function countOneClass(e,n,t,s){const{actual:o,classes:r}=e
;if(s===null&&t===1&&r.names.length===2)return(0,i.F)(n,new Uint8Array(o));const c=new Uint8Array(o.length);for(let e=0;e<c.length;e++){const n=o[e]
;c[e]=n<0||s!==null&&s[e]===0?2:n===t?1:0}return(0,i.F)(n,c)}function countNumbers(e,n){const t=(0,u.W)(e.actual,e.predicted,n);let s=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}var f=t(2928);var d=t(5100);var m=t(9128);const g=10;const p=864e5;function countPredictions(e,n,{time:t,timeZone:s}){
const o=scoresOf(e);const r=o.length>0?o:[e.predicted];const c=t===null?void 0:n.columns.get(t);const a=c?.type==="time"&&!(r[0]instanceof Int16Array)
;const{has:u,missing:l,outside:i}=lookAt(r,e.task==="classes"&&o.length>0);const f=a?daysOf(r,u,c.values,s):[]
;const d=f.filter(({same:e,rows:n})=>e!==null&&n>=g);return{rows:n.rows,missing:l,outside:i,identical:n.rows>1&&r.every(isConstant),
identicalDays:d.map(({day:e,rows:n})=>({day:e*p,rows:n})),identicalWeeks:countIdenticalWeeks(f),classes:countPredictedClasses(e)}}function leastOf(e){
return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,d.oW)(e)}function valueAt(e,n){
return e instanceof Int16Array?e[n]:(0,d.tk)(e,n)}function lookAt(e,n){const t=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let o=null;for(const r of e){
const e=n?0:leastOf(r);const c=n?1:1/0;if(!(r instanceof Int16Array)&&(0,l.dX)(r,e,c))continue;for(let a=0;a<t.length;a++){const u=valueAt(r,a)
;if(u>=e&&u<=c)continue;if(n&&!Number.isNaN(u)){o??={rows:0,row:a+1,value:u};o.rows++}else{s+=t[a];t[a]=0}}}return{has:t,missing:s,outside:o}}
function isConstant(e){const n=leastOf(e);let t=null;for(let s=0;s<lengthOf(e);s++){const o=valueAt(e,s);if(!(o>=n))continue
;if(t===null)t=o;else if(o!==t)return false}return t!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,n,t,s){const o=(0,m.e)(s);const r=new Map;let c=null;let[a,u]=[0,0];for(let s=0;s<t.length;){
const l=t[s];if(Number.isNaN(l)||n[s]===0){s++;continue}if(c===null||l<a||l>=u){const n=o?.offset(l)??0;const t=Math.floor((l+n)/p);c=r.get(t)??{day:t,rows:0,
same:at(e,s)};r.set(t,c);a=t*p-n;u=a+p;!o||o.offset(a)===n&&o.offset(u)===n||(u=a=l)}const i=endOfRun(t,n,s,a,u);c.rows+=i-s
;while(s<i&&c.same!==null)holds(e,s++,c.same)||(c.same=null);s=i}return[...r.values()].sort((e,n)=>e.day-n.day)}function endOfRun(e,n,t,s,o){let r=t+1
;while(r<e.length&&e[r]>=s&&e[r]<o&&n[r]===1)r++;return r}function at(e,n){return e.map(e=>(0,d.tk)(e,n))}function holds(e,n,t){return e.every((e,s)=>(0,
d.tk)(e,n)===t[s])}function countIdenticalWeeks(e){const n=new Map;for(const t of e){const e=t.day-((t.day+3)%7+7)%7;n.set(e,[...n.get(e)??[],t])}
return[...n].flatMap(([e,n])=>{const t=n.reduce((e,n)=>e+n.rows,0);const s=n.every(({same:e})=>e?.every((e,t)=>e===n[0].same[t]));const o=n.some(e=>e.rows>=g)
;return s&&t>=g&&!o?[{week:e*p,rows:t}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:n,actual:t,predicted:s}=e
;const o=n.names.length+1;const r=(0,l.rZ)(t,s,null,n.names.length);const rowsOf=e=>{let n=0;for(let t=0;t<o;t++)n+=r[t*o+e];return n}
;return new Map(n.names.map((e,n)=>[e,rowsOf(n+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:n}=e.classes;const t=Uint8Array.from(e.predicted,e=>e<0?2:e===n?1:0);return(0,i.F)(e.score,t)}var w=t(7784);function countSlice(e,n,t){
const s=e.select(n);return{rows:(0,l.KL)(s),outcome:countOutcome(t,s)}}const h=864e5;function countTimes(e,n){if(e?.type!=="time")return null
;const t=n.getTime()+h;const{first:s,last:o,late:r,hours:c}=(0,l.pf)(e.values,t);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:s<=o?{
from:s,to:o}:null,future:r>0?{rows:r,latest:o,limit:t}:null,hours:c}}var y=t(3375);function count(e,n,t,s=(0,r.vK)(e,n)){const o=countAnswers(e,n,t)
;const{searched:c}=o;const a=new Map(c?.features.map(e=>[e,(0,w.h_)(s.reference.get(e))]));const u=c&&(0,y.jO)(c,a,n.candidate.table);return withColumns(o,s,u)}
function countAnswers(e,n,t){const r=(0,o.OX)(e,n.reference.table);const[c,a]=[n.reference,n.candidate].map(n=>{const o=(0,s.B)(e,n.table,r);return{
table:n.table,answers:o,pending:withholdYoung(e,n.table,o,t),set:n}});const[u,l]=[countSet(e,n,c,t),countSet(e,n,a,t)];const i=[c.table,a.table];return{
classes:r,reference:u,candidate:l,paired:(0,f.m)(c,a,e.data.id,e.data.group),searched:(0,y.j9)(e,n.features,i,a.answers,l.outcome),answers:{reference:c.answers,
candidate:a.answers}}}function withColumns({classes:e,reference:n,candidate:t,paired:s,answers:o},r,c){return{counts:{classes:e,reference:{...n,
columns:r.reference},candidate:{...t,columns:r.candidate},paired:s,search:c},answers:o}}function countSlices(e,n,t){
const[s,o]=[withoutScores(t.reference),withoutScores(t.candidate)];return e.map(e=>({where:e.sql,reference:countSlice(e,n.reference.table,s),
candidate:countSlice(e,n.candidate.table,o)}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,n,{table:t,answers:s,pending:o,set:r},a){const{data:u,deployment:l}=e;const i=u.id===null?void 0:t.columns.get(u.id)
;const f=countOutcome(s,null);return{rows:t.rows,sha256:t.source.sha256,header:t.header,labelled:f.cases,pending:o,unmatched:r.unmatched,
times:countTimes(u.time===null?void 0:t.columns.get(u.time),a),outcome:f,edgeCases:n.edgeCases.map(e=>countSlice(e,t,s)),predictions:countPredictions(s,t,u),
unlabelled:f.cases===0?countDecisions(s):null,ids:i?(0,c.E)(i):null,deployment:{version:l.version?countTexts(t,l.version.column):null,
host:l.host?countTexts(t,l.host.column):null}}}function countTexts(e,n){const t=e.columns.get(n);return t?.type==="category"?(0,r.q8)(t):null}
function withholdYoung(e,n,t,s){const{time:o,labelsAfter:r}=e.data;const c=o===null?void 0:n.columns.get(o);if(!r||c?.type!=="time")return 0
;const a=s.getTime()-r.milliseconds;const u=t.task==="classes"?-1:Number.NaN;let l=0;for(let e=0;e<n.rows;e++){if(!(c.values[e]>a))continue;l++;t.actual[e]=u}
return l}}),7784:((e,n,t)=>{t.d(n,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var s=t(8263);var o=t(3558);var r=t(402)
;const c=8;const a=30;const u=200;function cellsOf(e){return e.type==="number"?e.edges.length+2:e.categories.length+2}function cutColumn(e){
if(e.type==="number")return{type:"number",edges:edgesOf(e)};const n=[...e.counts].filter(([e,n])=>n>0&&canBeNamed(e)).sort((e,n)=>n[1]-e[1]);return{
type:"category",categories:n.slice(0,a).map(([e])=>e)}}function canBeNamed(e){return e.length<=u&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function applyCut(e,n){
if(e.type==="number"&&n.type==="number")return{values:e.values,edges:n.edges};if(e.type!=="category"||n.type!=="category")return null
;const t=new Map(n.categories.map((e,n)=>[e,n]));const s=n.categories.length;const o=Uint8Array.from(e.categories,e=>t.get(e)??s);return{codes:e.codes,cells:o,
missing:s+1}}function cellsOfRows(e,n){if("edges"in e)return(0,r.Wp)(e.values,e.edges,n);const{codes:t,cells:s,missing:o}=e;const c=new Uint8Array(n.length)
;for(let e=0;e<c.length;e++)c[e]=s[t[n[e]]]??o;return c}function edgesOf(e){const{counts:n}=e;const{values:t}=n
;if(t.length<=c)return[...t.subarray(1)].filter(writable);const r=(0,s.jN)(e);const valueBehind=e=>{const s=Math.min((0,o.QL)(n),Math.max(1,Math.ceil(e*r)))
;return t[(0,o.bJ)(n.rows,s-1).index]};const a=[];for(let e=1;e<c;e++){const[n,s]=[valueBehind(e/c-.01),valueBehind(e/c+.01)];const o=a.at(-1)??t[0]
;const r=roundest(n,s);const u=r>o?r:t.find(e=>e>s);u!==void 0&&u>o&&a.push(u)}return a.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}
function roundest(e,n){const t=e/2+n/2;for(let s=1;s<=15;s++){const o=Number(t.toPrecision(s));if(o>=e&&o<=n)return o}return n}}),402:((e,n,t)=>{t.d(n,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var s=t(4287);var o=t(4967);var r=t(2296);function cutRows(e,n,t){
const{memory:c,cutValues:a,quotients:u,takeDoubles:l,takeIntegers:i,block:f,blockSides:d,ends:m,keys:g}=(0,r.ZM)();const[p,w,h]=[g,g+4*r.IE,g+8*r.IE];(0,
o.V)(c,h+8*r.IE);const{buffer:y}=c;const b=Buffer.from(y,f,8*r.IE);const v=new Uint32Array(y,p,r.IE);const C=new Uint8Array(y,d,r.IE)
;new Float64Array(y,m,n.length).set(n);const[k,A]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[O,S]=[(0,s.$$)(k),k.BYTES_PER_ELEMENT]
;const[M,N]=A===0?[l,h]:[i,w];const I=new Uint8Array(t.length);for(let e=0;e<t.length;e+=r.IE){const o=t.subarray(e,e+r.IE);v.set(o);for(let e=0;e<o.length;){
const n=o[e];const t=Math.min(r.IE,k.length-n);(0,s.nC)(O,n*S,(n+t)*S,b,0);e+=M(f,n,t,p+4*e,o.length-e,N+S*e)}A!==0&&u(w,o.length,A,h)
;a(h,o.length,m,n.length,d);I.set(C.subarray(0,o.length),e)}return I}function keepBetween(e,n,t){const{memory:s,keepBetween:c,block:a,blockSides:u,keys:l}=(0,
r.ZM)();(0,o.V)(s,l);const i=new Float64Array(s.buffer,a,r.IE);const f=new Uint8Array(s.buffer,u,r.IE);const[d,m]=[n?.[0]??-1/0,n?.[1]??Number.NaN]
;for(const[s,o]of(0,r._W)(e,i)){f.set(t.subarray(s,s+o));c(a,o,d,m,n===null?1:0,u);t.set(f.subarray(0,o),s)}}function keepCode(e,n,t){
const{memory:s,keepCode:c,block:a,blockSides:u,keys:l}=(0,r.ZM)();(0,o.V)(s,l);const i=new Uint8Array(s.buffer,u,r.IE);for(const[o,l]of(0,
r.Cl)(e,new Int32Array(s.buffer,a,r.IE))){i.set(t.subarray(o,o+l));c(a,l,n,u);t.set(i.subarray(0,l),o)}}function cellCounter(e,n){
const{memory:t,joinWrong:s,countCells:c,heap:a}=(0,r.ZM)();const u=n.length;const l=(0,r.b6)(a());const i=l+u;const placeOf=e=>i+u+e*u;const f=(0,
r.b6)(placeOf(e.length));const d=(0,r.b6)(f+2*u);const m=Math.max(0,...e.map(({cells:e})=>e));(0,o.V)(t,d+8*m*m);const g=new Uint8Array(t.buffer);g.set(n,l)
;g.fill(0,i,i+u);e.forEach(({codes:e},n)=>{g.set(e,placeOf(n))});let p=-1;return(n,o)=>{n!==p&&s(placeOf(n),l,u,f);p=n;const r=2*e[n].cells
;const a=new Uint32Array(t.buffer,d,r*(o===null?1:e[o].cells));a.fill(0);c(f,o===null?i:placeOf(o),u,r,d);return a.slice()}}}),8943:((e,n,t)=>{t.d(n,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var s=t(402);function countSegments(e,n){const t=e.map(e=>e.cells);const o=(0,s.V$)(e,n)
;const r={right:0,wrong:0,cells:t,singles:[],pairs:[]};for(let e=0;e<n.length;e++)r.wrong+=n[e];r.right=n.length-r.wrong;for(let n=0;n<e.length;n++){
r.singles.push(o(n,null));for(let t=n+1;t<e.length;t++)r.pairs.push(o(n,t))}return r}function addSegmentCounts(e,n){const add=(e,n)=>e.map((e,t)=>e+n[t])
;return{right:e.right+n.right,wrong:e.wrong+n.wrong,cells:e.cells,singles:e.singles.map((e,t)=>add(e,n.singles[t])),pairs:e.pairs.map((e,t)=>add(e,n.pairs[t]))}
}function pairIndex(e,n,t){return e*(2*t-e-1)/2+n-e-1}}),3375:((e,n,t)=>{t.d(n,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var s=t(5563);var o=t(7784);var r=t(8943);const c=64;const a=6e7;const u=1e5;const l=.25;function rowsToSearch(e,n,[t,s],r,l){
if(!e.segments.search)return null;const typeIn=({columns:e},n)=>e.get(n)?.type??null
;const i=n.filter(({name:n,type:t})=>t!=="time"&&!e.data.private.includes(n)&&(0,
o.JY)(n)).map(({name:e})=>e).filter(e=>typeIn(t,e)!==null&&typeIn(t,e)===typeIn(s,e)).slice(0,c);const f=i.length*(i.length-1)/2
;const d=sampled(r,l,Math.min(u,a/Math.max(1,f)));return d.rows.length===0||i.length===0?null:{features:i,...d}}
function partsOfSearch({features:e,rows:n,wrong:t},s,{columns:r},c){const a=e.map(e=>{const n=s.get(e);return{column:(0,o.tS)(r.get(e),n),cells:(0,o.nc)(n)}})
;const u=Math.ceil(n.length/c);return Array.from({length:c},(e,s)=>{const[o,r]=[s*u,(s+1)*u];return{columns:a,rows:n.slice(o,r),wrong:t.slice(o,r)}})}
function countPart({columns:e,rows:n,wrong:t}){const s=e.map(({column:e,cells:t})=>({codes:(0,o.Yu)(e,n),cells:t}));return(0,r.CJ)(s,t)}
function joinParts({features:e},n,t){return{features:e.map(e=>({name:e,cut:n.get(e)})),counts:t.reduce(r.Xr)}}function countForSearch(e,n,t){
return joinParts(e,n,partsOfSearch(e,n,t,1).map(countPart))}function judge(e,n){const{actual:t,predicted:s}=e
;if(e.task==="classes")return e=>t[e]<0||s[e]<0?null:t[e]!==s[e];const o=n.residuals?upper(n.residuals.absoluteErrors,l):0;return e=>{
const n=Math.abs(s[e]-t[e]);return Number.isFinite(n)?n>o:null}}function judgedRows({confusion:e,residuals:n}){return n?.cases??e?.table.reduce((e,n)=>e+n,0)??0
}function upper({values:e,rows:n},t){let s=0;for(let e=0;e<n.length;e++)s+=n[e];let o=0;let r=e.length-1;while(r>0&&o+n[r]<=t*s)o+=n[r--];return e[r]}
function sampled(e,n,t){const[o,r]=[judge(e,n),judgedRows(n)];const c=(0,s.dk)(e.actual.length,Math.min(1,t/r));const a=new Uint8Array(c.length);let u=0
;for(const e of c){const n=o(e);if(n===null)continue;c[u]=e;a[u++]=n?1:0}return{rows:c.subarray(0,u),wrong:a.subarray(0,u)}}}),8069:((e,n,t)=>{t.d(n,{
AP:()=>readSets,Kx:()=>answerColumns,uD:()=>requestsOf});var s=t(6760);var o=t(4977);var r=t(6885);var c=t(6881);var a=t(6955);var u=t(6869)
;async function readSets(e,n,t={}){const s=await Promise.all(e.edgeCases.map(({where:n})=>(0,r.zB)(n,{timeZone:e.data.timeZone})))
;const[o,a,u]=await Promise.all([(0,c.C)(n.reference),(0,c.C)(n.candidate),(0,c.C)(n.labels)]);const l=u.length>0
;const{reference:i,candidate:f}=await readBoth(e,requestsOf(e,s),{reference:o,candidate:a,apart:l},t);return{reference:{table:i,unmatched:0},
candidate:l?await withLabels(e,f,u,t):{table:f,unmatched:0},features:e.features.length>0?e.features:learnFeatures(e,i),edgeCases:s,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:n})=>readKnownAnswers(e,n)))}}
async function readBoth(e,n,t,{runner:s,progress:o,budget:r}){const c=e.features.length===0?"auto":"skip";const a={columns:n,others:c};const wanted=s=>({
columns:candidateRequests(e,n,s,t.apart),others:"skip"});const l=c==="skip"&&n.every(({type:e})=>e!=="auto");if(!s||!l){const e={runner:s,budget:r,
ways:s?.size??1,...o&&{progress:o}};const n=await(0,u.x)(t.reference,a,e);const c=new Map([...n.columns].map(([e,n])=>[e,n.type]));return{reference:n,
candidate:await(0,u.x)(t.candidate,wanted(c),e)}}const i=Math.max(1,Math.floor(s.size/2));const f=sumOf(o,2);const d=(0,u.x)(t.reference,a,{runner:s,ways:i,
budget:r,progress:f[0]});const m=(0,u.x)(t.candidate,wanted(new Map),{runner:s,ways:i,budget:r,progress:f[1]});m.catch(()=>{});return{reference:await d,
candidate:await m}}function sumOf(e,n){const t=[];return Array.from({length:n},(n,s)=>n=>{t[s]=n;const sum=e=>t.reduce((n,t)=>n+e(t),0);e?.({
file:Object.values(t).map(({file:e})=>e).join(", "),bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}
function requestsOf(e,n){const{data:t,deployment:s}=e;const o=new Map;const ask=(e,n,s=true)=>{e&&!o.has(e)&&o.set(e,{name:e,type:n,required:s,
timeZone:t.timeZone})};const r=t.task==="regression"?"number":"category";ask(t.label,r);ask(t.prediction,r);ask(t.score,"number")
;for(const e of Object.values(t.scores??{}))ask(e,"number");ask(t.id,"key");ask(t.time,"time");for(const n of e.features)ask(n.name,n.type);ask(t.group,"key")
;ask(s.version?.column,"category",false);ask(s.host?.column,"category",false);for(const e of n)for(const n of e.columns)ask(n,"auto");return[...o.values()]}
function candidateRequests(e,n,t,s){const{deployment:o,data:r}=e;const c=new Set([o.version?.column,o.host?.column]);const a=new Set(n.map(({name:e})=>e))
;const u=n.filter(({name:e})=>!(s&&e===r.label)).map(e=>({...e,type:e.type==="auto"?t.get(e.name)??"auto":e.type,
required:c.has(e.name)||e.required&&e.name!==r.label}));const l=[...t].filter(([e])=>!a.has(e)).map(([e,n])=>({name:e,type:n,required:false,timeZone:r.timeZone
}));return[...u,...l]}async function withLabels(e,n,t,{runner:s}){const{id:r,label:c,task:l}=e.data
;if(r===null)throw new o.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const i=[{name:r,type:"key",required:true},{name:c,type:l==="regression"?"number":"category",required:true}];const f=s?.size??1;const d=await(0,u.x)(t,{
columns:i,others:"skip"},{runner:s,ways:f});const m=(0,a.G)(n,d,r,c);return{table:m.table,unmatched:m.unmatched}}async function readKnownAnswers(e,n){
const{id:t}=e.data;if(t===null)throw new o.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const r=answerColumns(e);const c=(0,s.join)((0,s.dirname)(e.source.file),n);const a=await(0,u.x)([c],{columns:[{name:t,type:"key",required:true},...r.map(e=>({
name:e,type:"auto",required:false}))],others:"skip"});if(r.some(e=>a.columns.has(e)))return a
;throw new o.P_(`${c}: no column of it holds an answer. Name one ${r.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const n=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(n.filter(e=>e!==null))]}
function learnFeatures(e,n){const{data:t,deployment:s}=e
;const o=new Set([t.id,t.time,t.label,t.score,t.prediction,t.group,s.version?.column,s.host?.column,...Object.values(t.scores??{})])
;return n.header.filter(e=>!o.has(e)&&n.columns.has(e)).map(e=>({name:e,type:n.columns.get(e).type,min:null,max:null,values:null,missing:null,drift:null,
watched:true,line:1}))}})};