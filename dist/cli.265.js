export const id=265;export const ids=[265];export const modules={100:((e,t,n)=>{n.d(t,{N:()=>labelledRows,h:()=>takeCases});var s=n(5100)
;function takeCases(e,t,n){const take=e=>{const n=new Float64Array(t.length);for(let s=0;s<n.length;s++)n[s]=e[t[s]];return n};const takeScores=e=>(0,
s.Wy)(e,t,new Float64Array(t.length));const o=n&&Int32Array.from(take(n));if(e.task==="numbers"){const[t,n]=[take(e.actual),take(e.predicted)];return{
classes:[],positive:null,actual:t,predicted:n,scores:null,classScores:null,group:o}}return{classes:e.classes.names,positive:e.classes.positive,
actual:take(e.actual),predicted:take(e.predicted).map(e=>e<0?Number.NaN:e),scores:e.score&&takeScores(e.score),
classScores:e.classScores?.map(e=>e&&takeScores(e))??null,group:o}}function labelledRows(e,t=null){const n=[];for(let s=0;s<e.actual.length;s++){
const o=e.actual[s];if(Number.isNaN(o)||e.task==="classes"&&o<0)continue;t!==null&&t[s]===0||n.push(s)}return n}}),7179:((e,t,n)=>{n.d(t,{E:()=>countIds,
R:()=>rowsOf});var s=n(8592);var o=n(6889);var r=n(5100);var c=n(5563);function countIds(e){
return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,t){const n=new Uint8Array(t.length);const s=firstCodes(t)
;const o={rows:e.length,missing:0,repeated:0,first:null};for(let r=0;r<e.length;r++){const c=s?.[e[r]]??e[r];if(c<0)o.missing++;else if(n[c]){o.repeated++
;o.first??={row:r+1,id:t[c]}}else n[c]=1}return o}function firstCodes(e){const t=new Map;const n=e.map((e,n)=>{const s=(0,o.Fg)(e);t.has(s)||t.set(s,n)
;return t.get(s)});return t.size===e.length?null:n}function countNumbers(e){const t={rows:(0,r.oW)(e.values),missing:0,repeated:0,first:null};if((0,
c.Jy)(e.values))return t;const n=(0,r.ov)(e.values);const o=new s.w(e);for(let e=0;e<n.length;e++){const s=n[e]
;if(Number.isNaN(s))t.missing++;else if(o.get(s)>=0){t.repeated++;t.first??={row:e+1,id:String(s)}}else o.set(s,e)}return t}function rowsOf(e,t){
const n=new Set(e.filter(e=>e!==void 0));const o=(0,s.U)(t);const c=t.type==="category"?t.codes.length:(0,r.oW)(t.values);const l=new Map;for(let e=0;e<c;e++){
const t=o(e);n.has(t)&&l.set(t,e)}return l}}),4296:((e,t,n)=>{n.d(t,{Y2:()=>answerSets,XA:()=>countAnswers,Nv:()=>countSlices,jV:()=>reviewCounts,
iw:()=>withholdYoung});var s=n(2102);var o=n(4077);var r=n(8263);var c=n(7179);var l=n(100);var u=n(8257);var a=n(5563);var i=n(9242)
;function countOutcome(e,t){const n=e.task==="classes"?countClasses(e,t):countNumbers(e,t);if(e.group===null)return n;return{...n,grouped:(0,l.h)(e,(0,
l.N)(e,t),e.group)}}function countClasses(e,t){const{classes:n,actual:s,predicted:o,score:r,classScores:c}=e;const l=n.names.length;const u=(0,a.rZ)(s,o,t,l)
;const i=new Float64Array(l*l);let f=0;let d=0;for(let e=0;e<l;e++){const[t,...n]=u.subarray((e+1)*(l+1),(e+2)*(l+1));i.set(n,e*l)
;const s=n.reduce((e,t)=>e+t,0);d+=s;f+=s+t}const m=d===0?null:{classes:n.names,positive:n.positive,table:i};return{cases:f,confusion:m,
scores:r&&n.positive!==null?countOneClass(e,r,n.positive,t):null,classScores:c&&countEachClass(e,c,t),residuals:null}}function countEachClass(e,t,n){
const s=new Map;t.forEach((t,o)=>{t&&s.set(e.classes.names[o],countOneClass(e,t,o,n))});return s}function countOneClass(e,t,n,s){const{actual:o,classes:r}=e
;if(s===null&&n===1&&r.names.length===2)return(0,i.F)(t,new Uint8Array(o));const c=new Uint8Array(o.length);for(let e=0;e<c.length;e++){const t=o[e]
;c[e]=t<0||s!==null&&s[e]===0?2:t===n?1:0}return(0,i.F)(t,c)}function countNumbers(e,t){const n=(0,u.W)(e.actual,e.predicted,t);let s=0
;for(let n=0;n<e.actual.length;n++)Number.isNaN(e.actual[n])||t!==null&&t[n]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:n.cases?n:null}}var f=n(5100);var d=n(9128);const m=10;const w=864e5;function countPredictions(e,t,{time:n,timeZone:s}){const o=scoresOf(e)
;const r=o.length>0?o:[e.predicted];const c=n===null?void 0:t.columns.get(n);const l=c?.type==="time"&&!(r[0]instanceof Int16Array)
;const{has:u,missing:a,outside:i}=lookAt(r,e.task==="classes"&&o.length>0);const f=l?daysOf(r,u,c.values,s):[]
;const d=f.filter(({same:e,rows:t})=>e!==null&&t>=m);return{rows:t.rows,missing:a,outside:i,identical:t.rows>1&&r.every(isConstant),
identicalDays:d.map(({day:e,rows:t})=>({day:e*w,rows:t})),identicalWeeks:countIdenticalWeeks(f),classes:countPredictedClasses(e)}}function leastOf(e){
return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,f.oW)(e)}function valueAt(e,t){
return e instanceof Int16Array?e[t]:(0,f.tk)(e,t)}function lookAt(e,t){const n=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let o=null;for(const r of e){
const e=t?0:leastOf(r);const c=t?1:1/0;if(!(r instanceof Int16Array)&&(0,a.dX)(r,e,c))continue;for(let l=0;l<n.length;l++){const u=valueAt(r,l)
;if(u>=e&&u<=c)continue;if(t&&!Number.isNaN(u)){o??={rows:0,row:l+1,value:u};o.rows++}else{s+=n[l];n[l]=0}}}return{has:n,missing:s,outside:o}}
function isConstant(e){const t=leastOf(e);let n=null;for(let s=0;s<lengthOf(e);s++){const o=valueAt(e,s);if(!(o>=t))continue
;if(n===null)n=o;else if(o!==n)return false}return n!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,t,n,s){const o=(0,d.e)(s);const r=new Map;let c=null;let[l,u]=[0,0];for(let s=0;s<n.length;){
const a=n[s];if(Number.isNaN(a)||t[s]===0){s++;continue}if(c===null||a<l||a>=u){const t=o?.offset(a)??0;const n=Math.floor((a+t)/w);c=r.get(n)??{day:n,rows:0,
same:at(e,s)};r.set(n,c);l=n*w-t;u=l+w;!o||o.offset(l)===t&&o.offset(u)===t||(u=l=a)}const i=endOfRun(n,t,s,l,u);c.rows+=i-s
;while(s<i&&c.same!==null)holds(e,s++,c.same)||(c.same=null);s=i}return[...r.values()].sort((e,t)=>e.day-t.day)}function endOfRun(e,t,n,s,o){let r=n+1
;while(r<e.length&&e[r]>=s&&e[r]<o&&t[r]===1)r++;return r}function at(e,t){return e.map(e=>(0,f.tk)(e,t))}function holds(e,t,n){return e.every((e,s)=>(0,
f.tk)(e,t)===n[s])}function countIdenticalWeeks(e){const t=new Map;for(const n of e){const e=n.day-((n.day+3)%7+7)%7;t.set(e,[...t.get(e)??[],n])}
return[...t].flatMap(([e,t])=>{const n=t.reduce((e,t)=>e+t.rows,0);const s=t.every(({same:e})=>e?.every((e,n)=>e===t[0].same[n]));const o=t.some(e=>e.rows>=m)
;return s&&n>=m&&!o?[{week:e*w,rows:n}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:t,actual:n,predicted:s}=e
;const o=t.names.length+1;const r=(0,a.rZ)(n,s,null,t.names.length);const rowsOf=e=>{let t=0;for(let n=0;n<o;n++)t+=r[n*o+e];return t}
;return new Map(t.names.map((e,t)=>[e,rowsOf(t+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:t}=e.classes;const n=Uint8Array.from(e.predicted,e=>e<0?2:e===t?1:0);return(0,i.F)(e.score,n)}function countSlice(e,t,n){const s=e.select(t)
;return{rows:(0,a.KL)(s),outcome:countOutcome(n,s)}}const h=864e5;function countTimes(e,t){if(e?.type!=="time")return null;const n=t.getTime()+h
;const{first:s,last:o,late:r,hours:c}=(0,a.pf)(e.values,n);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:s<=o?{from:s,to:o}:null,
future:r>0?{rows:r,latest:o,limit:n}:null,hours:c}}function answerSets(e,t,n){const r=(0,o.OX)(e,t.reference.table)
;const answered=({table:t,unmatched:o,leftovers:c=null})=>{const l=(0,s.B)(e,t,r);return{table:t,answers:l,pending:withholdYoung(e,t,l,n),unmatched:o,
leftovers:c}};return{classes:r,reference:answered(t.reference),candidate:answered(t.candidate)}}
function countAnswers(e,t,{classes:n,reference:s,candidate:o},r){return{classes:n,reference:countSet(e,t,s,r),candidate:countSet(e,t,o,r)}}
function reviewCounts({classes:e,reference:t,candidate:n},s,o=null,r=null){return{classes:e,reference:{...t,columns:s.reference},candidate:{...n,
columns:s.candidate},paired:o,search:r}}function countSlices(e,{reference:t,candidate:n}){const[s,o]=[withoutScores(t.answers),withoutScores(n.answers)]
;return e.map(e=>({where:e.sql,reference:countSlice(e,t.table,s),candidate:countSlice(e,n.table,o)}))}function withoutScores(e){return e.task==="classes"?{...e,
score:null,classScores:null}:e}function countSet(e,t,{table:n,answers:s,pending:o,unmatched:r,leftovers:l},u){const{data:a,deployment:i}=e
;const f=a.id===null?void 0:n.columns.get(a.id);const d=countOutcome(s,null);return{rows:n.rows,sha256:n.source.sha256,header:n.header,labelled:d.cases,
pending:o,unmatched:r,leftovers:l,times:countTimes(a.time===null?void 0:n.columns.get(a.time),u),outcome:d,edgeCases:t.map(e=>countSlice(e,n,s)),
predictions:countPredictions(s,n,a),unlabelled:d.cases===0?countDecisions(s):null,ids:f?(0,c.E)(f):null,deployment:{
version:i.version?countTexts(n,i.version.column):null,host:i.host?countTexts(n,i.host.column):null}}}function countTexts(e,t){const n=e.columns.get(t)
;return n?.type==="category"?(0,r.q8)(n):null}function withholdYoung(e,t,n,s){const{time:o,labelsAfter:r}=e.data;const c=o===null?void 0:t.columns.get(o)
;if(!r||c?.type!=="time")return 0;const l=s.getTime()-r.milliseconds;const u=n.task==="classes"?-1:Number.NaN;let a=0;for(let e=0;e<t.rows;e++){
if(!(c.values[e]>l))continue;a++;n.actual[e]=u}return a}}),8488:((e,t,n)=>{n.d(t,{HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers});var s=n(5100)
;var o=n(5563);function wrongRows(e,t=null){const{task:n,actual:s,predicted:r}=e;if(n==="classes")return(0,o.y7)(s,r,t);const c=new Uint32Array(s.length)
;let l=0;for(let e=0;e<s.length;e++){const n=r[e]-s[e];!Number.isFinite(n)||n===0||t!==null&&t[e]===0||(c[l++]=e)}return c.subarray(0,l)}function why(e,t){
if(e.task==="numbers"){const[n,s]=[e.actual[t],e.predicted[t]];const o=s-n;const r=Number.isNaN(n)?"unknown":n
;const c=Number.isFinite(o)?`, off by ${Number(o.toPrecision(6))}`:"";return`target ${r}, predicted ${Number.isNaN(s)?"nothing":s}${c}`}const{names:n}=e.classes
;const o=e.score&&(0,s.tk)(e.score,t);const r=o===null?"":Number.isNaN(o)?" (no score)":` (score ${o})`
;return`label ${n[e.actual[t]]??"unknown"}, predicted ${n[e.predicted[t]]??"nothing"}${r}`}function worstOf(e,t,n){const s=badnessOf(e);const o=[]
;for(const e of t){const t=s(e);if(o.length===n&&!(t>o[n-1].by))continue;let r=o.length;while(r>0&&t>o[r-1].by)r--;o.splice(r,0,{row:e,by:t})
;o.length>n&&o.pop()}return o.map(({row:e})=>e)}function badnessOf(e){const{actual:t,predicted:n}=e;if(e.task==="numbers")return e=>Math.abs(n[e]-t[e])
;const{score:o,classScores:r}=e;if(o)return e=>n[e]===0?1-(0,s.tk)(o,e):(0,s.tk)(o,e);return e=>{const t=r?.[n[e]];return t?(0,s.tk)(t,e):0}}
function hidesAnswers({data:e}){const t=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return t.some(t=>t!==null&&e.private.includes(t))}})};