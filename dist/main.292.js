export const id=292;export const ids=[292];export const modules={84979:((e,n,t)=>{t.d(n,{$x:()=>beginColumns,G1:()=>summariseAgainst,NU:()=>countReference,
Vu:()=>takeColumns});var s=t(88263);var r=t(12296);var o=t(84851);var a=t(62047);var c=t(73483);function countReference(e,n){const t=(0,
s.iW)(e,n,n.reference.table);return new Map([...t].map(([e,n])=>[e,(0,s.y$)(n)]))}function beginColumns(e,n,t){const{columns:s,finish:r}=pairColumns(e,n)
;const isText=({before:e,after:n})=>e?.type==="category"||n?.type==="category";const o=s.filter(isText)
;const a=s.filter(e=>!isText(e)).sort((e,n)=>varied(n.before)-varied(e.before));const c={columns:a,taken:new Int32Array(new SharedArrayBuffer(4))}
;const i=(n.reference.table.rows+n.candidate.table.rows)*a.length*8;const l=t&&i>=t.least?Math.min(t.size-1,a.length):0;const u=Array.from({length:l
},()=>t.run("takeColumns",c));return async()=>{const e=[...o.map(summariseColumn),...takeColumns(c)];return r([e,...await Promise.all(u)].flat())}}
function summariseAgainst(e,n,t){const{columns:r,finish:o}=pairColumns(n,t);return o(r.map(({name:n,after:t,rules:r})=>summarise(n,e.get(n)??null,t&&(0,
s.y$)(t,i[1]),r)))}function pairColumns(e,n){const t=(0,s.iW)(e,n,n.reference.table);const r=(0,s.iW)(e,n,n.candidate.table)
;const o=[...new Set([...t.keys(),...r.keys()])].map(s=>({name:s,before:t.get(s)??null,after:r.get(s)??null,rules:(0,c.iZ)(e,n.features,s)}));return{columns:o,
finish(e){const n=new Map(e.map(e=>[e.name,e]));const inOrder=(e,t)=>new Map([...e.keys()].map(e=>[e,t(n.get(e))]));return{totals:{
reference:inOrder(t,e=>e.before),candidate:inOrder(r,e=>e.after)},cuts:inOrder(t,e=>e.cut),measured:inOrder(r,e=>e.measured)}}}}function varied(e){
if(e===null||e.type==="category")return 0;const{values:n}=e;const t=new Set;const s=(0,a.oW)(n);for(let e=0;e<s;e+=Math.ceil(s/256))t.add((0,a.tk)(n,e))
;return t.size}function takeColumns({columns:e,taken:n}){const t=[];for(;;){const s=e[Atomics.add(n,0,1)];if(s===void 0)return t;t.push(summariseColumn(s))}}
const i=[(0,r.Yu)(),(0,r.Yu)()];function summariseColumn({name:e,before:n,after:t,rules:r}){return summarise(e,n&&(0,s.y$)(n,i[0]),t&&(0,s.y$)(t,i[1]),r)}
function summarise(e,n,t,r){return{name:e,before:n&&(0,s.vA)(n),after:t&&(0,s.vA)(t),cut:n&&(0,o.h_)(n),measured:(0,c.Th)(n,t,r)}}}),82292:((e,n,t)=>{t.d(n,{
check:()=>check});var s=t(76865);var r=t(72102);var o=t(84077);var a=t(88263);var c=t(16671);var i=t(7179);const[l,u]=[50,20]
;function countLosses({actual:e,predicted:n}){const t=[];for(let s=0;s<e.length;s++)Number.isFinite(n[s]-e[s])&&t.push(s);if(t.length<u)return null
;const s=Uint32Array.from(t).sort((e,t)=>n[e]-n[t]);const r=Math.max(1,Math.min(l,Math.floor(s.length/u)));const o={predictions:new Float64Array(r),
rows:new Float64Array(r),absolute:new Float64Array(r),squares:new Float64Array(r),fourths:new Float64Array(r),ends:[n[s[0]],n[s.at(-1)]]}
;for(let t=0;t<s.length;t++){const a=Math.floor(t*r/s.length);const[c,i]=[n[s[t]],e[s[t]]];const l=(c-i)**2;o.rows[a]+=1
;o.predictions[a]+=(c-o.predictions[a])/o.rows[a];o.absolute[a]+=Math.abs(c-i);o.squares[a]+=l;o.fourths[a]+=l**2}return o}var d=t(60100);var f=t(8257)
;var m=t(75563);var h=t(29242);function countOutcome(e,n){const t=e.task==="classes"?countClasses(e,n):countNumbers(e,n);if(e.group===null)return t;return{...t,
grouped:(0,d.h)(e,(0,d.N)(e,n),e.group)}}function countClasses(e,n){const{classes:t,actual:s,predicted:r,score:o,classScores:a}=e;const c=t.names.length
;const i=(0,m.rZ)(s,r,n,c);const l=new Float64Array(c*c);let u=0;let d=0;for(let e=0;e<c;e++){const[n,...t]=i.subarray((e+1)*(c+1),(e+2)*(c+1));l.set(t,e*c)
;const s=t.reduce((e,n)=>e+n,0);d+=s;u+=s+n}const f=d===0?null:{classes:t.names,positive:t.positive,table:l};return{cases:u,confusion:f,
scores:o&&t.positive!==null?countOneClass(e,o,t.positive,n):null,classScores:a&&countEachClass(e,a,n),residuals:null}}function countEachClass(e,n,t){
const s=new Map;n.forEach((n,r)=>{n&&s.set(e.classes.names[r],countOneClass(e,n,r,t))});return s}function countOneClass(e,n,t,s){const{actual:r,classes:o}=e
;if(s===null&&t===1&&o.names.length===2)return(0,h.F)(n,new Uint8Array(r));const a=new Uint8Array(r.length);for(let e=0;e<a.length;e++){const n=r[e]
;a[e]=n<0||s!==null&&s[e]===0?2:n===t?1:0}return(0,h.F)(n,a)}function countNumbers(e,n){const t=(0,f.W)(e.actual,e.predicted,n);let s=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}var g=t(4379);function countSlice(e,n,t){const s=e.select(n);return{rows:(0,m.KL)(s),outcome:countOutcome(t,s)}}var p=t(83167)
;var w=t(70903);function answerSets(e,n,t){const s=(0,o.OX)(e,n.reference.table);const answered=({table:n,unmatched:o,leftovers:a=null})=>{const c=(0,
r.Bw)(e,n,s);const i=youngRows(e,n,t);return{table:n,answers:c,young:i,pending:withhold(i,c),unmatched:o,leftovers:a}};return{classes:s,
reference:answered(n.reference),candidate:answered(n.candidate)}}function countAnswers(e,n,{classes:t,reference:r,candidate:o},a){
const[c,i]=[r.answers,o.answers];const l=c.task==="numbers"&&i.task==="numbers"?(0,s.U)(c,i):null;const[u,d]=[countSet(e,n,r,a),countSet(e,n,o,a)]
;const f=c.task==="numbers"&&d.unlabelledNumbers?countLosses(c):null;const m=f?{...u.outcome,losses:f}:u.outcome;return{classes:t,reference:{...u,outcome:m,
agreement:l?.reference??null},candidate:{...d,agreement:l?.candidate??null}}}
function reviewCounts({classes:e,reference:n,candidate:t,sameFiles:s},r,o=null,a=null){return{classes:e,reference:{...n,columns:r.reference},candidate:{...t,
columns:r.candidate},paired:o,sameFiles:s,search:a}}function countSlices(e,{reference:n,candidate:t}){
const[s,r]=[withoutScores(n.answers),withoutScores(t.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,n.table,s),candidate:countSlice(e,t.table,r)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,n,{table:t,answers:s,young:r,pending:o,unmatched:a,leftovers:l},u){const{data:d,deployment:f}=e
;const m=d.id===null?void 0:t.columns.get(d.id);const h=countOutcome(s,null);const v=h.cases===0;return{rows:t.rows,sha256:t.source.sha256,header:t.header,
labelled:h.cases,pending:o,unmatched:a,leftovers:l,labelMarkers:labelMarkersOf(t.columns.get(d.label)),due:(0,c.u)(s,r),times:(0,
p.Ig)(d.time===null?void 0:t.columns.get(d.time),u),outcome:h,edgeCases:n.map(e=>countSlice(e,t,s)),predictions:(0,g.gk)(s,t,d),unlabelled:v?(0,g.vc)(s):null,
unlabelledClasses:v?(0,g.ow)(s):null,unlabelledNumbers:v&&s.task==="numbers"?(0,w.I)(s.predicted):null,ids:m?(0,i.E)(m):null,deployment:{
version:f.version?countTexts(t,f.version.column):null,host:f.host?countTexts(t,f.host.column):null}}}function labelMarkersOf(e){return e?.markers?{...e.markers,
files:e.origin?.files??null}:null}function countTexts(e,n){const t=e.columns.get(n);return t?.type==="category"?(0,a.q8)(t):null}function youngRows(e,n,t){
const{time:s,labelsAfter:r}=e.data;const o=s===null?void 0:n.columns.get(s);if(!r||o?.type!=="time")return null;const a=t.getTime()-r.milliseconds;let c=null
;for(let e=0;e<n.rows;e++){if(!(o.values[e]>a))continue;c??=new Uint8Array(n.rows);c[e]=1}return c}function withhold(e,n){if(e===null)return 0
;const t=n.task==="classes"?-1:Number.NaN;n.actual=n.actual.slice();let s=0;for(let r=0;r<e.length;r++){if(e[r]===0)continue;s++;n.actual[r]=t}return s}
var v=t(14977);function needed(e,n){if(!isUnavailable(e))return e
;throw new v.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}function optional(e){
return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}var b=t(83674);var y=t(1832);var M=t(22020)
;var k=t(62047);var O=t(48563);const N=50;const j=20;const E=24;function cutTimes(e){const n=e.filter(e=>!Number.isNaN(e)).sort()
;const t=Math.min(E,Math.floor(n.length/N));if(t<j)return null;const s=[];let r=0;for(let e=0;e<t;e++){const o=n[Math.floor(e*n.length/t)]
;if(e>0&&o===s.at(-1))continue;const a=firstAt(n,o);if(e>0&&a-r<N)continue;s.push(o);r=a}n.length-r<N&&s.length>1&&s.pop();return s.length<j?null:{
starts:Float64Array.from(s),last:n.at(-1)}}function blockOf({starts:e},n){let[t,s]=[0,e.length];while(t<s){const r=t+s>>1;e[r]<=n?t=r+1:s=r}
return Math.max(0,t-1)}function stretches({starts:e,last:n}){return Array.from(e,(t,s)=>({from:t,to:e[s+1]??n}))}function firstAt(e,n){let[t,s]=[0,e.length]
;while(t<s){const r=t+s>>1;e[r]<n?t=r+1:s=r}return t}const A=1e3;function membersOf(e,n){const t=n===null?void 0:e.columns.get(n);if(t===void 0)return null
;if(t.type==="category")return t.categories.length>A?null:{names:t.categories,of:t.codes};const s=new Map;const r=new Int32Array(e.rows).fill(-1)
;for(let n=0;n<e.rows;n++){const e=numberOf(t,n);if(Number.isNaN(e))continue;const o=s.get(e)??s.size;if(o>=A)return null;s.set(e,o);r[n]=o}return{
names:[...s.keys()].map(String),of:r}}function timesOf(e,n){const t=n===null?void 0:e.columns.get(n);return t?.type==="time"?t.values:null}
function numberOf(e,n){return e.type==="category"?Number.NaN:(0,k.tk)(e.values,n)}function countHosts(e,n){const{host:t,version:s,clockSkew:r}=e.deployment
;const o=membersOf(n,t?.column??null);if(o===null)return null;const a=membersOf(n,s?.column??null);const c=o.names.map(e=>({name:e,rows:0,first:1/0,last:-1/0,
versions:a&&new Map}));const i=timesOf(n,e.data.time);for(let e=0;e<n.rows;e++){const n=c[o.of[e]];if(n===void 0)continue;n.rows++;const t=a?.names[a.of[e]]
;t!==void 0&&n.versions?.set(t,(n.versions.get(t)??0)+1);const s=i?.[e]??Number.NaN;s<n.first&&(n.first=s);s>n.last&&(n.last=s)}
const l=i&&aheadOf(i,timesOf(n,r.column),o);const u=i&&orderOf(i,o);return c.map((e,n)=>({...e,ahead:l?.[n]??null,inOrder:u?.[n]??null
})).filter(({rows:e})=>e>0)}function aheadOf(e,n,t){if(n===null)return null;const s=t.names.map(()=>[]);for(let r=0;r<e.length;r++){const o=e[r]-n[r]
;Number.isNaN(o)||s[t.of[r]]?.push(o)}return s.map(e=>e.length===0?null:middle(ascending(e)))}const x=20;const S=60;function orderOf(e,{names:n,of:t}){
const s=n.length;if(s>S)return null;const r=Array.from({length:s*s},()=>[]);let o=-1;for(let n=0;n<e.length;n++){if(t[n]<0||Number.isNaN(e[n]))continue
;o>=0&&t[o]!==t[n]&&r[t[o]*s+t[n]].push(e[n]-e[o]);o=n}return n.map((e,t)=>{const o=n.flatMap((e,n)=>{const[o,a]=[r[n*s+t],r[t*s+n]]
;if(Math.min(o.length,a.length)<x)return[];const[c,i]=[ascending(o),ascending(a)];return[{ahead:(middle(c)-middle(i))/2,error:(errorOf(c)+errorOf(i))/2}]})
;if(o.length===0)return null;const a=middle(ascending([0,...o.map(e=>e.ahead)]));return{ahead:a,error:middle(ascending(o.map(({error:e})=>e)))}})}
function ascending(e){return Float64Array.from(e).sort()}function middle(e){const n=e.length>>1;return e.length%2===1?e[n]:(e[n-1]+e[n])/2}function errorOf(e){
const n=e[Math.floor(e.length*.75)]-e[e.length>>2];return n/Math.sqrt(e.length)}function countMean(e,n,t,s){const r=(0,k.ov)(e)
;const o=t&&stretches(t).map(e=>({...e,rows:0,sum:0}));const a=s?.names.map(e=>({name:e,rows:0,sum:0,squares:0}))??[];const c={rows:0,sum:0}
;for(let e=0;e<r.length;e++){const i=r[e];if(!Number.isFinite(i))continue;add(c,i);const l=n?.[e]??Number.NaN;o&&t&&!Number.isNaN(l)&&add(o[blockOf(t,l)],i)
;const u=s?a[s.of[e]]:void 0;if(u===void 0)continue;add(u,i);u.squares+=i*i}return{kind:"mean",...c,missing:r.length-c.rows,blocks:o,
members:a.filter(e=>e.rows>0)}}function add(e,n){e.rows++;e.sum+=n}function countQuantile(e,n,t,s,r){const o=(0,k.ov)(e);const a=quantile_ascending(o)
;const c=atShare(a,n);return{kind:"quantile",rows:a.length,missing:o.length-a.length,value:c,counts:(0,w.I)(e),blocks:s&&t&&countBlocks(o,n,c,t,s),
members:r?countMembers(o,a,n,r):[]}}function atShare(e,n){return e[Math.min(e.length,Math.max(1,Math.ceil(n*e.length-1e-9)))-1]??Number.NaN}
function countBlocks(e,n,t,s,r){const o=groups(e,r.starts.length,e=>Number.isNaN(s[e])?-1:blockOf(r,s[e]));return stretches(r).map((e,s)=>{const r=o[s];return{
...e,rows:r.length,met:below(r,t),value:atShare(r,n)}})}function countMembers(e,n,t,{names:s,of:r}){return groups(e,s.length,e=>r[e]).flatMap((e,r)=>{
if(e.length===0)return[];const o=e.length===n.length?Number.NaN:othersAt(n,e,t);const a=Number.isNaN(o)?0:e.length-below(e,o);return[{name:s[r],rows:e.length,
value:atShare(e,t),others:o,beyond:a}]})}function othersAt(e,n,t){const s=e.length-n.length;const r=Math.min(s,Math.max(1,Math.ceil(t*s-1e-9)))
;let[o,a]=[0,e.length-1];while(o<a){const t=o+a>>1;const s=e[t];below(e,s)-below(n,s)>=r?a=t:o=t+1}return e[o]}function below(e,n){let[t,s]=[0,e.length]
;while(t<s){const r=t+s>>1;e[r]<=n?t=r+1:s=r}return t}function quantile_ascending(e){return e.filter(e=>Number.isFinite(e)).sort()}function groups(e,n,t){
const s=new Uint32Array(n);const r=new Int32Array(e.length).fill(-1);for(let n=0;n<e.length;n++){const o=Number.isFinite(e[n])?t(n):-1;if(o<0)continue;r[n]=o
;s[o]++}const o=Array.from(s,e=>new Float64Array(e));s.fill(0);for(let n=0;n<e.length;n++){const t=r[n];t>=0&&(o[t][s[t]++]=e[n])}return o.map(e=>e.sort())}
const _=40;function countRate(e,n){let[t,s,r]=[1/0,-1/0,0];for(const n of e){if(Number.isNaN(n))continue;r++;n<t&&(t=n);n>s&&(s=n)}const o=e.length-r
;if(r===0)return{kind:"rate",rows:r,missing:o,span:null,bins:[]};const a=n===null?t:Math.min(t,s-n);const c=Math.min(_,Math.floor(r/N));const i=c<j||s===a?1:c
;const l=(s-a)/i;const u=Array.from({length:i},(e,n)=>({from:a+n*l,to:n+1===i?s:a+(n+1)*l,rows:0}));for(const n of e){if(Number.isNaN(n))continue
;u[l===0?0:Math.min(i-1,Math.floor((n-a)/l))].rows++}return{kind:"rate",rows:r,missing:o,span:{from:a,to:s},bins:u}}function countShare(e,n,t,s){let r=0;let o=0
;const a=t&&stretches(t).map(e=>({...e,rows:0,met:0}));const c=s?.names.map(e=>({name:e,rows:0,met:0}))??[];for(let i=0;i<e.length;i++){if(e[i]===C)continue
;const l=e[i];r++;o+=l;const u=n?.[i]??Number.NaN;const d=[a&&t&&!Number.isNaN(u)?a[blockOf(t,u)]:void 0,s?c[s.of[i]]:void 0];for(const e of d){
if(e===void 0)continue;e.rows++;e.met+=l}}return{kind:"share",rows:r,missing:e.length-r,met:o,blocks:a,members:c.filter(e=>e.rows>0)}}const C=2
;function countStarts(e,n){const t=new Set;const s=new Set;let r=0;for(let o=0;o<e.of.length;o++){const a=e.of[o];const c=n?.of[o]??0;if(a<0||c<0)continue;r++
;s.add(c);t.add(`${c} ${a}`)}return{kind:"starts",rows:r,missing:e.of.length-r,starts:t.size-s.size}}function countOperations(e,n,t){return{measures:(0,
O.c_)(e).map((s,r)=>countMeasure(e,s,n[r]??null,t)),hosts:countHosts(e,t)}}function countMeasure(e,{measures:n,by:t,over:s},r,o){const a=timesOf(o,e.data.time)
;const c=membersOf(o,t);if(n.kind==="share"){if(!r?.columns.every(e=>o.columns.has(e)))return null;const e=truthOf(r,o)
;return countShare(e,a,a&&cutTimes(only(a,n=>e[n]!==C)),c)}if(n.kind==="rate")return a&&countRate(a,s?.milliseconds??null);if(n.kind==="starts"){
const t=membersOf(o,n.column);return t&&countStarts(t,membersOf(o,e.deployment.host?.column??null))}const i=o.columns.get(n.column)
;if(i?.type!=="number")return null;const{values:l}=i;const u=a&&cutTimes(only(a,e=>Number.isFinite((0,k.tk)(l,e))))
;return n.kind==="mean"?countMean(l,a,u,c):countQuantile(l,n.quantile,a,u,c)}function truthOf(e,n){const t=e.select(n);const s=e.selectDoubtful(n)
;return Uint8Array.from(t,(e,n)=>e===1?1:s[n]===1?C:0)}function only(e,n){return e.map((e,t)=>n(t)?e:Number.NaN)}var R=t(42928);var T=t(26099);var $=t(43147)
;function conditionOf(e,n){const t=e.map(e=>runOf(e,n[e.feature]));return{sql:t.map(sqlOf).join(" AND "),runs:t}}async function selecting({sql:e,runs:n},t={}){
if(n===void 0)return(0,T.zB)(e,t);return(0,T.rU)({sql:e,columns:[...new Set(n.map(({column:e})=>e))],choose(e){const t=new Uint8Array(e.rows).fill(1)
;for(const s of n)keepRun(s,e,t);return t}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}function adjoining(e,n,{cut:t}){
if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runOf({first:e,last:n},{name:t,cut:s}){if(s.type==="category"){const n=s.categories[e];return n===void 0?{column:t,type:"missing"}:{column:t,
type:"category",category:n}}const{edges:r}=s;if(e>r.length)return{column:t,type:"missing"};return{column:t,type:"number",from:r[e-1]??null,below:r[n]??null}}
function sqlOf(e){const n=`"${e.column.replaceAll('"','""')}"`;if(e.type==="missing")return`${n} IS NULL`
;if(e.type==="category")return`${n} = '${e.category.replaceAll("'","''")}'`;const t=[];e.from!==null&&t.push(`${n} >= ${e.from}`)
;e.below!==null&&t.push(`${n} < ${e.below}`);return t.length>0?t.join(" AND "):`${n} IS NOT NULL`}function keepRun(e,{columns:n},t){const s=n.get(e.column)
;if(s?.type==="category"&&e.type!=="number"){const n=e.type==="missing"?-1:s.categories.indexOf(e.category);(0,$.N)(s.codes,e.type==="category"&&n<0?-2:n,t)
}else{if(s?.type!=="number"||e.type==="category")throw new Error(`the column ${JSON.stringify(e.column)} is of another type than its cut`);(0,
$.u_)(s.values,e.type==="missing"?null:[e.from,e.below],t)}}var B=t(5426);var I=t(20261);var F=t(71693);var q=t(82215);var P=t(88069);var D=t(84979)
;var U=t(22961);const J=864e5;function periodsOf(e,n,t){return"rows"in n?byRows(e,n.rows):byCalendar(e,n.unit,(0,U.e)(t))}function byRows(e,n){
const t=Int32Array.from(e.keys()).sort((n,t)=>e[n]-e[t]||n-t);const s=Math.ceil(t.length/n);return Array.from({length:s},(s,r)=>{const o=t.slice(r*n,(r+1)*n)
;return{label:`rows-${String(r+1).padStart(4,"0")}`,end:e[o.at(-1)],rows:o.toSorted(),full:o.length===n}})}function byCalendar(e,n,t){const s=new Map
;for(let r=0;r<e.length;r++){const o=keyOf(e[r]+(t?.offset(e[r])??0),n);const a=s.get(o);a?a.push(r):s.set(o,[r])}
return[...s].sort(([e],[n])=>e-n).map(([e,s])=>{const r=startOf(e+1,n);return{label:labelOf(e,n),rows:Int32Array.from(s),end:t?t.toUtc(r):r,full:true}})}
function keyOf(e,n){const t=Math.floor(e/J);if(n==="day")return t;if(n==="week")return Math.floor((t+3)/7);const s=new Date(e)
;const r=s.getUTCFullYear()*12+s.getUTCMonth();if(n==="year")return s.getUTCFullYear();return n==="month"?r:Math.floor(r/3)}function startOf(e,n){
if(n==="day")return e*J;if(n==="week")return(e*7-3)*J;const t=e*{month:1,quarter:3,year:12}[n];const s=new Date(0);s.setUTCFullYear(Math.floor(t/12),t%12,1)
;return s.getTime()}function labelOf(e,n){const t=new Date(startOf(e,n));const s=t.toISOString();if(n==="day")return s.slice(0,10)
;if(n==="month")return s.slice(0,7);if(n==="year")return s.slice(0,4);if(n==="quarter")return`${s.slice(0,4)}-Q${t.getUTCMonth()/3+1}`
;const r=new Date(t.getTime()+3*J);const o=Date.UTC(r.getUTCFullYear(),0,1);const a=Math.floor((r.getTime()-o)/(7*J))+1
;return`${r.getUTCFullYear()}-W${String(a).padStart(2,"0")}`}var L=t(77598);var z=t(35239);var W=t(13028);var H=t(50772);async function cutter(e,n){
const t=await oddCells(e,n);return n=>{const s=new Map;for(const[r,o]of e.columns)s.set(r,pick(o,n,t.get(r)));return{...e,rows:n.length,columns:s,source:{
...e.source,sha256:digest(s,n.length)}}}}async function oddCells({columns:e,source:n,rows:t},s){
const r=[...e].filter(e=>e[1].type!=="category"&&Boolean(e[1].invalid??e[1].infinite));if(r.length===0)return new Map;const o=await(0,H.x)(n.files,{
columns:r.map(([e])=>({name:e,type:"category",required:true})),others:"skip",log:n.log})
;if(o.rows!==t)throw new Error(`${n.files.join(", ")} changed while being read`);const a=(0,U.e)(s);return new Map(r.map(([e,{type:n,format:t=null}])=>{
const{codes:s,categories:r}=o.columns.get(e);const c=r.map(e=>{const s=(0,z.$$)(e,{type:n,asked:false,format:t,zone:a});const r=e.slice(0,80)
;if(s===void 0)return{sort:"invalid",text:r};return Number.isNaN(s)||Number.isFinite(s)?null:{sort:"infinite",text:r}});return[e,e=>c[s[e]]??null]}))}
function pick(e,n,t){if(e.type==="category"){const{markers:t,...s}=e;const r=n.map(n=>e.codes[n]);return{...s,codes:r,missing:r.reduce((e,n)=>e+(n<0?1:0),0)}}
const s=Float64Array.from(n,n=>(0,k.tk)(e.values,n));let r=0;const o={invalid:null,infinite:null};for(let e=0;e<n.length;e++){if(!Number.isNaN(s[e]))continue
;r++;const a=t?.(n[e])??null;a&&(o[a.sort]=(0,W.G9)(o[a.sort],e,a.text))}const{invalid:a,infinite:c}=o;const{infinite:i,markers:l,...u}=e
;const d=r-(a?.cells??0);return{...u,values:s,missing:d,invalid:a,...c&&{infinite:c}}}function digest(e,n){const t=(0,L.createHash)("sha256").update(`${n}\n`)
;for(const[n,s]of[...e].sort(([e],[n])=>e<n?-1:1)){t.update(JSON.stringify([n,s.type]))
;s.type==="category"?t.update(JSON.stringify(Array.from(s.codes,e=>s.categories[e]??null))):t.update(new Uint8Array(Float64Array.from((0,
k.ov)(s.values)).buffer))}return t.digest("hex")}async function cutPeriods(e,n,t){const s="rows"in t&&e.data.time===null?Float64Array.from({length:n.rows
},(e,n)=>n):periods_timesOf(e,n);const r=periodsOf(s,t,e.data.timeZone);const o=await cutter(n,e.data.timeZone);return r.map(({rows:e,...n})=>({...n,
table:()=>o(e)}))}function periods_timesOf(e,n){const t=e.data.time;const s=t===null?void 0:n.columns.get(t);const r=n.source.files.join(", ")
;if(s?.type!=="time")throw new v.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:", or cut by a number of rows, such as --by 500.`)
;const o=s.values.findIndex(Number.isNaN);if(o<0)return s.values
;throw new v.P_(`${r}: row ${o+1} has no time in "${t}" that can be read, so it belongs to no period. Fix it or leave it out.`)}var V=t(85904);const G=1<<18
;async function countSearch(e,n,t,s){const{features:r,rows:o}=e;const a=Math.min(s?.size??1,Math.floor(o.length*r.length/G));if(a<2)return(0,B.jO)(e,n,t)
;const[c,...i]=(0,B.GI)(e,n,t,a);const l=i.map(e=>s.run("countPart",e));return(0,B.nn)(e,n,[(0,B.j$)(c),...await Promise.all(l)])}
async function openLocal(e,n,{now:t,progress:s,pool:r,memory:o,mayLack:a=false}){const c=await(0,I.Y)(e);const i=(0,q.nT)(o??null);const l=await(0,P.AP)(e,n,{
executor:r,budget:i,mayLack:a,...s&&{progress:s}});const u={sets:l,pairs:c,readDependencies:()=>(0,F.gF)(n)};return evidenceOf(e,u,t,(0,D.$x)(e,l,r),r)}
function evidenceOf(e,n,t,s,r){const{sets:o,pairs:a}=n;const c=once(()=>answerSets(e,o,t));const i=once(()=>({...countAnswers(e,o.edgeCases,c(),t),
dependence:(0,y.hg)(o.features,[o.reference.table,o.candidate.table]),sameFiles:o.sameFiles}));const l=once(s);const u=reader(e,o.edgeCases);return{
features:o.features,counts:async()=>i(),pairs:async()=>pairAnswers(e,c()),async summaries(){const{totals:e,measured:n}=await l();return{totals:e,measured:n}},
async segments(){const{reference:n,candidate:t}=c();const s=[n.table,t.table];const{outcome:a}=i().candidate;const u=(0,B.j9)(e,o.features,s,t.answers,a)
;const{cuts:d}=await l();const f=u&&await countSearch(u,d,t.table,r);r?.close();return f},slices:async e=>countSlices(await Promise.all(e.map(u)),c()),
knownAnswers:async()=>(0,M.J4)(e,o.knownAnswers,o.candidate.table),behaviour:async()=>(0,b.J)(e,a,{candidate:o.candidate.table,answers:c().candidate.answers}),
async operations(){if(!(0,O.YP)(e))return null;const n=o.operations??[];const count=t=>countOperations(e,n,t);return{reference:count(o.reference.table),
candidate:count(o.candidate.table)}},dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,sampleRows:n=>Promise.all(n.map(async n=>(0,
V.m)(e,c().candidate,n,n.where===null?null:await u({sql:n.where})))),async periods(t){const s=once(()=>(0,D.NU)(e,o))
;return(await cutPeriods(e,o.candidate.table,t)).map(({table:e,...t})=>({...t,asOf:(t,r,o)=>periodEvidence(t,n,{table:e(),at:r,today:o,reference:s})}))},
close:async()=>r?.close()}}function periodEvidence(e,{sets:n,pairs:t,readDependencies:s},{table:r,at:o,today:a,reference:c}){const i={...n,
knownAnswers:a?n.knownAnswers:[],candidate:{table:r,unmatched:a?n.candidate.unmatched:0}};const l={sets:i,pairs:a?t:[],readDependencies:a?s:async()=>null}
;return evidenceOf(e,l,o,async()=>(0,D.G1)(c(),e,i))}function pairAnswers({data:e},{reference:n,candidate:t}){return(0,R.m)(n,t,e.id,e.group)}
function reader({data:e},n){const t=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const s=t.get(n.sql)??selecting(n,{timeZone:e.timeZone})
;t.set(n.sql,s);return s}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}var Z=t(15044);var K=t(71206);var Q=t(89557);var X=t(93913)
;var Y=t(24502);var ee=t(87820);const ne=5;const te=80;function judgeDrift(e,n,{columns:t,changes:s},r){return t.flatMap(o=>{
const a=n.find(({name:e})=>e===o.name);if(a&&!a.watched)return[];const c={...e.drift,...a?.drift};const i=s.find(({name:e})=>e===o.name)?.against?.level??null
;const l=i!==null&&isChanged(i,c,t.length)?i:null;return[judgeColumn(o,c,c.raises??(r?"NOTE":"AMBER"),a,l)]})}
function judgeColumn({name:e,drift:n,role:t,candidate:s},r,o,a,c){const i={kind:"drift",subject:e};const l={plan_line:a?.drift?.line??r.line,cases:s.rows}
;if("noEvidence"in n){const e=[{reason:"noEvidence",why:n.noEvidence,class:null}];return(0,ee.g)(i,"NOTE",{...l,reasons:e})}const u=(0,X.vy)(n,r.threshold)
;const d=n.size>=u;const f=n.logQ!==null&&n.logQ>Math.log(r.q);const m=d&&!f;return(0,ee.g)(i,m||c!==null?o:"GREEN",{...l,value:n.size,unit:"score",expected:{
expected:"drift",test:n.test,threshold:u,q:n.logQ===null?null:r.q},reasons:[...m||c===null?[{reason:"drift",role:t,found:m?"drifted":d?"chance":"small",
logQ:n.logQ}]:[],...c===null?[]:[levelChanged(c,a?.type==="time")],...m?categoriesThatDiffer(n):[]]})}const se=10
;function isChanged({logP:e},{threshold:n,q:t},s){return n===null&&e+Math.log(s)<=Math.log(t/se)}function timeText(e){
return Math.abs(e)<864e13?new Date(e).toISOString().slice(0,19):String(e)}function levelChanged({level:e,reference:n,candidate:t},s){return{
reason:"levelChanged",level:(0,Y.Jj)(s?timeText(Number(e)):e,te),reference:n,candidate:t}}function categoriesThatDiffer(e){
const n=namesOf(e.newCategories,e.moreNewCategories);const t=namesOf(e.vanishedCategories,e.moreVanishedCategories)
;if(n.names.length+t.names.length===0)return[];return[{reason:"categoriesDiffer",appeared:n.names,moreAppeared:n.more,vanished:t.names,moreVanished:t.more}]}
function namesOf(e,n=0){const t=e.slice(0,ne).map(e=>(0,Y.Jj)(e,te));return{names:t,more:e.length+n-t.length}}var re=t(90229);var oe=t(28567)
;function categoryChanges(e,n){const[t,s]=[rowsIn(e),rowsIn(n)];const r=new Set([...e.counts.keys(),...n.counts.keys()]);const o=[];const a=[];const c={
categories:0,rows:0,variance:0};let i=1;for(const l of r){const[u,d]=[e.counts.get(l)??0,n.counts.get(l)??0];const f=(0,oe.J9)(u+d,s,t+s);c.categories+=f
;c.rows+=f*(u+d);c.variance+=f*(1-f);if(u===0){o.push([l,d]);i=Math.min(i,f)}if(d===0){const e=Math.min(1,(0,oe.J9)(u,t,t+s)*r.size);a.push({category:l,rows:u,
share:u/t,p:e})}}const l=o.reduce((e,[,n])=>e+n,0);const u=o.length-c.categories;const d=u<=0?1:Math.exp(-(u**2)/2/(c.variance+u/3));return{fresh:{categories:o,
rows:l,share:s===0?0:(l-c.rows)/s,p:Math.min(1,2*Math.min(d,i*r.size))},gone:a}}function rowsIn({counts:e}){let n=0;for(const t of e.values())n+=t;return n}
const ae=4e3;function rowsWhere(...e){const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>ae?{}:{where:n}}function column(e){
return`"${e.replaceAll('"','""')}"`}function isMissing(e){return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){
return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){
return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){
return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var ce=t(2868);const ie=.001;const le=5;const ue=80;function judgeFeatures(e,n,t,s){
const r=new Map(s.map(e=>[e.name,e]));const o=(0,ce.Jp)(t);return n.flatMap(s=>{const a=t.candidate.columns.get(s.name);if(!a)return[]
;const{outside:c,against:i}=r.get(s.name);const l=judgeRange(e,s,a,c);if(i===null||!s.watched)return l;const u=t.reference.columns.get(s.name)
;return[...l,...judgeLearntRange(e,s,{reference:u,candidate:a,against:i,copies:o},ce.X4/n.length),...judgeCardinality(e,s,a.rows,{against:i,copies:o
},ie/n.length),...judgeConstant(e,s,a.rows,i)]})}function judgeRange(e,n,t,s){const{name:r,min:o,max:a,values:c}=n;const judged=(s,o,a,c)=>[(0,ee.g)({
kind:"feature",subject:r,aspect:"range"},(0,ee.P)(s>0,e.inputs.range.raises),{value:s,unit:"count",cases:t.rows,expected:o,reasons:s>0?[a]:[],plan_line:n.line,
...rowsWhere(...c)})];if(s!==null&&(o!==null||a!==null)){const{rows:e,extreme:n}=s;const t=Number.isFinite(n)?n:null;const c=[isBelow(r,o),isAbove(r,a)]
;return judged(e,{expected:"range",min:o,max:a},{reason:"outOfRange",furthest:t},c)}if(t.type==="category"&&c!==null){const e=new Set(c)
;const n=[...t.counts].filter(([n])=>!e.has(n));const s={expected:"one of",values:c.slice(0,10),more:Math.max(0,c.length-10)};const o={reason:"notListed",
...mostFrequent(n)};return judged(rowsOf(n),s,o,[isNoneOf(r,c)])}return[]}function judgeLearntRange(e,n,t,s){const{reference:r,candidate:o,copies:a}=t
;const c=r.type==="category"&&o.type==="category"?changesOfCategories(n,{reference:r,candidate:o,copies:a},s):changesOfRange(n,t,s);if(c.length===0)return[]
;const{raises:i,line:l}=e.inputs.learntRange;return[(0,ee.g)({kind:"feature",subject:n.name,aspect:"learnt-range"},i,{cases:o.rows,...rowsWhere(...beyond(n,t)),
reasons:c,plan_line:l??n.line})]}function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){const{reference:o,candidate:a}=r.ends
;if(o&&a)return[a[0]<o[0]?isBelow(e,o[0]):"",a[1]>o[1]?isAbove(e,o[1]):""];if(t.type!=="category"||s.type!=="category"||n!==null)return[]
;return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){return[...n.counts].filter(([n])=>!e.counts.has(n))}
function changesOfRange({type:e},{against:n,copies:t},s){const{ends:r,range:o}=n;if(e==="time")return[];const a=o.filter(e=>(0,ce._H)(e,s/2,"rangeEnd",t))
;if(a.length===0)return[];return[{reason:"rangeChanged",ends:a.map(({end:e,change:n,rows:t})=>({end:e,change:n,rows:t})),reference:r.reference,
candidate:r.candidate}]}function changesOfCategories({values:e},{reference:n,candidate:t,copies:s},r){const o=categoryChanges(n,t);const{fresh:a}=o
;const c=e===null&&(0,ce._H)({p:a.p,size:a.share},r,"category",s);const i=o.gone.filter(({p:e,share:n})=>(0,ce._H)({p:e,size:n},r,"category",s))
;const l=i.map(({category:e,rows:n})=>[e,n]);return[...c?[{reason:"categoriesNew",...mostFrequent(a.categories),rows:a.rows
},...spelledOtherwise(a.categories,n)]:[],...l.length>0?[{reason:"categoriesGone",...mostFrequent(l)}]:[]]}function spelledOtherwise(e,n){
const t=new Map([...n.counts.keys()].map(e=>[(0,re.B5)(e),e]));const s=e.flatMap(([e])=>{const n=t.get((0,re.B5)(e));return n===void 0?[]:[{candidate:(0,
Y.Jj)(e,ue),reference:(0,Y.Jj)(n,ue)}]});if(s.length===0)return[];return[{reason:"categoriesSpelled",pairs:s.slice(0,le),more:Math.max(0,s.length-le)}]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{against:o,copies:a},c){const{distinct:i,cardinality:l}=o;if(t==="time"||i.candidate===1)return[]
;if(l===null)return[];const{expected:u,p:d}=l;const f=Math.abs(l.candidate-u)/u;if(!(0,ce._H)({p:d,size:f},c,"cardinality",a))return[]
;const{raises:m,line:h}=e.inputs.learntRange;return[(0,ee.g)({kind:"feature",subject:n,aspect:"cardinality"},m,{value:l.candidate,unit:"count",
reference:l.reference,cases:r,reasons:[{reason:"distinctValues",expected:u}],plan_line:h??s})]}function judgeConstant(e,{name:n,line:t},s,{distinct:r}){
if(r.candidate!==1||r.reference<2)return[];const{raises:o,line:a}=e.inputs.constant;return[(0,ee.g)({kind:"feature",subject:n,aspect:"constant"},o,{value:1,
unit:"count",reference:r.reference,cases:s,reasons:[{reason:"oneValue"}],plan_line:a??t})]}function rowsOf(e){return e.reduce((e,[,n])=>e+n,0)}
function mostFrequent(e){const n=e.toSorted(([e,n],[t,s])=>s-n||(e<t?-1:1)).slice(0,le).map(([e,n])=>({category:(0,Y.Jj)(e,ue),rows:n}));return{categories:n,
more:e.length-n.length}}var de=t(5011);var fe=t(33447);var me=t(27308);var he=t(52126);const ge=80;function judgeCells(e,n,t){const{reference:s,candidate:r}=t
;return[...judgeInvalid(e,n,r.columns,"candidate"),...judgeInvalid(e,n,s.columns,"reference"),...judgeInfinite(e,n,t),...noteFormats(n,s.columns)]}
function isIgnored(e,{watched:n}){return!n&&e.features.length>0}function judgeInvalid(e,n,t,s){const{raises:r,line:o}=e.inputs.invalid
;const a=new Set(n.filter(n=>isIgnored(e,n)).map(({name:e})=>e));const c=s==="candidate"?"invalid":"reference/invalid"
;return numbersAmong(t).flatMap(([t,{invalid:i,rows:l}])=>{if(!i||t===e.data.time)return[];const{cells:u,row:d,text:f}=i;const m=e.data.format?.[t]
;const h=n.some(e=>e.name===t&&e.type==="time");const g=(0,me.IO)(f).filter(e=>e!==m&&(0,me.Xw)(e)===h);return[(0,ee.g)({kind:"input",subject:t,aspect:c
},a.has(t)?"NOTE":r,{value:u,unit:"count",cases:l,reasons:[{reason:"cellsInvalid",row:d,text:(0,Y.Jj)(f,ge),...g.length>0&&{formats:g},...m!==void 0&&{written:m
},...h&&{isTime:h}}],plan_line:o,...s==="candidate"?rowsWhere(isMissing(t)):{}})]})}function numbersAmong(e){return[...e].filter(e=>e[1].type==="number")}
function judgeInfinite(e,n,{reference:t,candidate:s}){return n.flatMap(r=>{const o=s.columns.get(r.name);const a=t.columns.get(r.name)
;if(o?.type!=="number"||!o.infinite)return[];const{rows:c}=o;const{cells:i,row:l,text:u}=o.infinite;const d=a?.type==="number"?{cells:a.infinite?.cells??0,
rows:a.rows}:null;const f=d!==null&&(0,ce._H)((0,ce.Am)(d,{cells:i,rows:c}),ce.X4/n.length,"missing");return[(0,ee.g)({kind:"input",subject:r.name,
aspect:"infinite"},f&&!isIgnored(e,r)?"AMBER":"NOTE",{value:i/c,unit:"share",reference:d&&d.cells/d.rows,cases:c,reasons:[{reason:"cellsInfinite",row:l,text:(0,
Y.Jj)(u,ge),cells:i}],plan_line:r.line})]})}const[pe,we]=[200,6];function noteFormats(e,n){return e.flatMap(({name:e,values:t,line:s})=>{const r=n.get(e)
;if(r?.type!=="category"||t!==null||r.counts.size<we)return[];const o=[...r.counts.keys()].slice(0,pe);const a=commonFormats(o);if(a.length===0)return[]
;return[(0,ee.g)({kind:"input",subject:e,aspect:"format"},"NOTE",{cases:r.rows,reasons:[{reason:"cellsFormatted",text:(0,Y.Jj)(o[0],ge),formats:a}],plan_line:s
})]})}function commonFormats(e){const n=e.filter(e=>(0,he.$J)(e)===void 0);const[t,...s]=n.map(me.IO);if(t===void 0||2*n.length<e.length)return[]
;return t.filter(e=>s.every(n=>n.includes(e)))}const ve=80;function judgeInputs(e,n,t){
return[...n.flatMap(s=>judgeMissing(e,s,t,ce.X4/n.length)),...judgeCells(e,n,t),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(e,t)]}
function judgeMissing(e,n,t,s){const{reference:r,candidate:o}=t;const a=o.columns.get(n.name);if(!a)return[];const{missing:c,rows:i}=a
;const l=n.missing??e.inputs.missing;const u=c/i;const d={kind:"input",subject:n.name,aspect:"missing"};const f={value:u,unit:"share",cases:i,reasons:[{
reason:"missing",rows:c}],...rowsWhere(isMissing(n.name))};if(l)return[(0,ee.g)(d,(0,fe.In)(u,l),{...f,bounds:(0,fe.BO)(l),plan_line:l.line})]
;const m=r.columns.get(n.name);if(!m||isIgnored(e,n))return[];const h={cells:m.missing,rows:m.rows};const g=c===i&&m.missing<m.rows;const p=(0,ce.Am)(h,{
cells:c,rows:i});if(!g&&!(0,ce._H)(p,s,"missing",(0,ce.Jp)(t)))return[];const w={reference:h.cells/h.rows,plan_line:n.line};return[(0,ee.g)(d,"AMBER",{...f,
...w,reasons:[{reason:"missing",rows:c,grew:true}]})]}function judgeIds(e,{candidate:{ids:n}}){if(!n||e.data.id===null)return[]
;const{raises:t,line:s}=e.inputs.duplicates;const{repeated:r,missing:o,first:a}=n;const c=r>0||o>0;const i=a?{id:(0,Y.Jj)(a.id,ve),row:a.row}:null;return[(0,
ee.g)({kind:"input",subject:e.data.id,aspect:"duplicates"},(0,ee.P)(c,t),{value:r+o,unit:"count",cases:n.rows,reasons:c?[{reason:"idsRepeated",repeated:r,
missing:o,first:i}]:[],plan_line:s})]}function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:o}=e.inputs.columns
;const[a,c]=[new Set(t.header),new Set(s.header)];const expected=n=>n!==e.data.label&&!e.data.ignored.includes(n)
;const i=t.header.filter(e=>!c.has(e)&&expected(e));const l=s.header.filter(e=>!a.has(e)&&expected(e));const u=new Set(n.map(({name:e})=>e))
;return[...i.map(e=>(0,ee.g)({kind:"input",subject:e,aspect:"vanished"},u.has(e)?(0,K.Q)([r,"AMBER"]):r,{reasons:[{reason:"columnGone"}],plan_line:o
})),...l.map(e=>(0,ee.g)({kind:"input",subject:e,aspect:"appeared"},"NOTE",{reasons:[{reason:"columnNew"}],plan_line:o}))]}
function judgeRows(e,{reference:n,candidate:t}){const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows;return[(0,ee.g)({kind:"input",aspect:"rows/count"
},(0,fe.In)(r,s),{value:r,unit:"share",reference:1,cases:t.rows,bounds:(0,fe.BO)(s),reasons:[{reason:"rowCount"}],plan_line:s.line})]}
function judgeLabels(e,{candidate:n}){const{rows:t,labelled:s,pending:r,unmatched:o,leftovers:a,labelMarkers:c}=n;const i=[];s<t&&i.push((0,ee.g)({kind:"input",
aspect:"labels/missing"},"NOTE",{value:s,unit:"count",cases:t,reasons:[{reason:"labelsMissing",missing:t-s,pending:r,...c&&{marked:marked(e,c)}}]}))
;o>0&&i.push((0,ee.g)({kind:"input",aspect:"labels/unmatched"},a&&isHalfJoined(a,t)?"AMBER":"NOTE",{value:o,unit:"count",cases:t,reasons:[{
reason:"labelsUnmatched"},...a&&a.rows>0?[idsLeftOver(e,a)]:[]]}));return i}function marked({data:e},{cells:n,row:t,text:s,files:r}){
const o=e.task!=="regression"&&(0,de.r)(s.trim());const a=e.private.includes(e.label)?null:{row:t,text:(0,Y.Jj)(s,ve)};return{cells:n,first:a,
files:r?.slice(0,5)??[],...o&&{asClass:e.task==="binary"?"negative":"classes"}}}function isHalfJoined({rows:e,labels:n,all:t,spelling:s},r){
return s!==null||2*e>r&&2*n>t}function idsLeftOver({data:e},{rows:n,row:t,label:s,files:r,spelling:o}){const a=e.id!==null&&e.private.includes(e.id)
;const c=a?null:{row:t&&cutId(t),label:s&&cutId(s)};return{reason:"idsLeftOver",rows:n,first:c?.row&&c.label?{row:c.row,label:c.label}:null,files:r.slice(0,5),
spelling:o&&{what:a?"spelling":(0,Y.Jj)(o.what,ve),ids:o.ids,example:a?null:{row:(0,Y.Jj)(o.row,ve),label:(0,Y.Jj)(o.label,ve)}}}}function cutId({row:e,id:n}){
return{row:e,id:(0,Y.Jj)(n,ve)}}var be=t(87495);const ye=5;const Me=80;const ke=864e5;function judgePredictions(e,n,t){
const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)];e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t))
;s.push(...judgeSums(n,t),...judgeReference(e,n));e.predictions.share&&s.push(judgeShare(e,n,t));return s}function judgeProbabilities(e,{outside:n,rows:t}){
const{raises:s,line:r}=e.predictions.probabilities;const o=e.data.score;const a={kind:"prediction",subject:o,aspect:"probabilities"};return(0,ee.g)(a,(0,
ee.P)(n!==null,s),{value:n?.rows??0,unit:"count",cases:t,reasons:n?[scoresOutside(n)]:[],plan_line:r,...n&&o?rowsWhere(isBelow(o,0),isAbove(o,1)):{}})}
function scoresOutside({row:e,value:n}){return{reason:"scoresOutside",row:e,score:Number.isFinite(n)?n:null}}function judgeReference(e,n){
const{outside:t,missing:s,rows:r,unsummed:o}=n;const{raises:a,line:c}=e.predictions.probabilities;const i=e.data.score??e.data.prediction;const l={
kind:"prediction",subject:i};const u=a==="NOTE"?"NOTE":"AMBER";const d=[];t&&d.push((0,ee.g)({...l,aspect:"reference/probabilities"},u,{value:t.rows,
unit:"count",cases:r,reasons:[scoresOutside(t)],plan_line:c}));if(s>0){const t=s>=ce.y9.missing*r;d.push((0,ee.g)({...l,aspect:"reference/missing"},t?u:"NOTE",{
value:s,unit:"count",cases:r,reasons:[noPrediction(e,n)],plan_line:c}))}o&&d.push((0,ee.g)({kind:"prediction",aspect:"reference/sum"},"NOTE",{value:o.rows,
unit:"count",cases:r,reasons:[{reason:"scoresUnsummed",row:o.row,sum:o.sum}]}));return d}function noPrediction({data:e},{unsaid:n}){if(!n)return{
reason:"noPrediction"};const t={row:n.row,text:(0,Y.Jj)(n.text,Me)};const s=e.task==="multiclass"&&e.scores===null&&(0,de.r)(n.text.trim());return{
reason:"noPrediction",first:t,...s&&{asClass:true}}}function judgeSums(e,{unsummed:n,rows:t}){if(!n)return[];const s={cells:e.unsummed?.rows??0,rows:e.rows}
;const r=(0,ce._H)((0,ce.Am)(s,{cells:n.rows,rows:t}),ce.X4,"missing");return[(0,ee.g)({kind:"prediction",aspect:"sum"},r?"AMBER":"NOTE",{value:n.rows,
unit:"count",reference:s.cells,cases:t,reasons:[{reason:"scoresUnsummed",row:n.row,sum:n.sum}]})]}function predictions_judgeMissing(e,n){
const{missing:t,rows:s}=n;const r=e.data.score??e.data.prediction;const{raises:o,line:a}=e.predictions.probabilities;const c={kind:"prediction",subject:r,
aspect:"missing"};return(0,ee.g)(c,(0,ee.P)(t>0,o),{value:t,unit:"count",cases:s,reasons:t>0?[noPrediction(e,n)]:[],plan_line:a,
...r===null?{}:rowsWhere(isMissing(r))})}function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){
const{raises:o,line:a}=e.predictions.identical;const{time:c}=e.data;const i=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({
from:e,days:7,rows:n}))];const l=n?[{reason:"allIdentical"}]:[...within("day",t.map(e=>e.day)),...within("week",s.map(e=>e.week))]
;const u=n||c===null?[]:i.map(({from:e,days:n})=>isBetween(c,dateOf(e),dateOf(e+n*ke)));const d={kind:"prediction",subject:c,aspect:"identical"};return(0,
ee.g)(d,(0,ee.P)(n||i.length>0,o),{value:n?r:i.reduce((e,n)=>e+n.rows,0),unit:"count",cases:r,reasons:l,plan_line:a,...rowsWhere(...u)})}function within(e,n){
if(n.length===0)return[];const t=n.slice(0,ye).map(dateOf);return[{reason:"identicalWithin",period:e,from:t,periods:n.length}]}function dateOf(e){
return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:o,change:a}=r;const c={kind:"prediction",subject:e.data.prediction,
aspect:"share"};return(0,ee.g)(c,(0,fe.In)(a,s),{value:a,unit:"share",cases:t.rows,bounds:(0,fe.BO)(s),reasons:[{reason:"classShare",name:o,share:share(t,o),
reference:share(n,o)}],plan_line:s.line})}const Oe=.5;const Ne=.25;const je=100;function clockShift(e,n){const[t,s]=[total(e),total(n)]
;if(t<je||s<je)return null;const distance=r=>e.reduce((e,o,a)=>e+Math.abs(o/t-n[(a+r+24)%24]/s),0)/2;if(distance(0)<Oe)return null;let r=0
;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<Ne?r:null}function total(e){return e.reduce((e,n)=>e+n,0)}
function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;const{time:r}=e.data;if(!s||r===null)return[];const{rows:o,invalid:a,missing:c,future:i}=s
;const l={kind:"input",subject:r};const{inputs:u}=e;const d=(a?.cells??0)+c;const f=[(0,ee.g)({...l,aspect:"invalid"},(0,ee.P)(d>0,u.invalid.raises),{value:d,
unit:"count",cases:o,reasons:d>0?[unreadable(a)]:[],plan_line:u.invalid.line,...rowsWhere(isMissing(r))})];const m=n.times?.invalid;m&&f.push((0,ee.g)({...l,
aspect:"reference/invalid"},u.invalid.raises,{value:m.cells,unit:"count",cases:n.rows,reasons:[unreadable(m)],plan_line:u.invalid.line}))
;for(const[e,t]of[["candidate",s],["reference",n.times]]){const{placeholder:n}=t??{};if(!n)continue
;const s=e==="candidate"?"placeholder":"reference/placeholder";f.push((0,ee.g)({...l,aspect:s},u.invalid.raises,{value:n.rows,unit:"count",cases:t.rows,
reasons:[{reason:"timesPlaceholder",row:n.row,time:isoOf(n.time),kind:kindOf(n.time),set:e}],plan_line:u.invalid.line}))}i&&f.push((0,ee.g)({...l,
aspect:"future"},u.range.raises,{value:i.rows,unit:"count",cases:o,reasons:[{reason:"timesInFuture",latest:new Date(i.latest).toISOString()}],
plan_line:u.range.line,...rowsWhere(isAfter(r,i.limit))}));const h=n.times?clockShift(n.times.hours,s.hours):null;h!==null&&f.push((0,ee.g)({...l,aspect:"clock"
},u.learntRange.raises,{value:h,unit:"hours",cases:o,reasons:[{reason:"clockShifted"}],plan_line:u.learntRange.line}));return f}function unreadable(e){
if(!e)return{reason:"timesUnreadable",first:null};const{row:n,text:t}=e;const s=(0,me.IO)(t).filter(me.Xw);return{reason:"timesUnreadable",first:{row:n,text:(0,
Y.Jj)(t,80)},...s.length>0&&{formats:s}}}function kindOf(e){const n=36e5;if(e>=p.Zm)return"never";if(e<-p.Ir)return"early";if(e>=p.Ir)return"past"
;return e>=8*n&&e<17*n?"serial":"epoch"}function isoOf(e){return Math.abs(e)<864e13?new Date(e).toISOString():String(e)}var Ee=t(76760);const Ae=50;const xe=80
;function judgeDependencies(e,n){const t=e.deployment.dependencies;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const o={kind:"deployment",
aspect:"dependencies"};if(s===null||r===null){const e=["reference","candidate"].filter(e=>n[e]===null);return[(0,ee.g)(o,t.raises==="NOTE"?"NOTE":"AMBER",{
reasons:[{reason:"noDependencyFile",sets:e}],plan_line:t.line})]}const a=changesBetween(s.versions,r.versions);return[(0,ee.g)(o,(0,ee.P)(a.length>0,t.raises),{
value:a.length,unit:"count",cases:r.versions.size,reasons:a.length===0?[]:[{reason:"dependenciesChanged",from:(0,Ee.basename)(s.file),to:(0,
Ee.basename)(r.file),changes:a.slice(0,Ae),more:Math.max(0,a.length-Ae)}],plan_line:t.line})]}function changesBetween(e,n){const short=e=>e===void 0?null:(0,
Y.Jj)(e,xe);return[...new Set([...e.keys(),...n.keys()])].sort().filter(t=>e.get(t)!==n.get(t)).map(t=>({name:(0,Y.Jj)(t,xe),before:short(e.get(t)),
after:short(n.get(t))}))}const Se=5;const _e=80;function judgeDeployment(e,n){const{version:t,host:s}=e.deployment
;return[...t?[judgeVersion(t,n)]:[],...s?[judgeHosts(s,n)]:[]]}function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:o}){
const a=[...o.version??[]];const c=a.filter(([e])=>!n.includes(e));const i=r-a.reduce((e,[,n])=>e+n,0);const l=c.reduce((e,[,n])=>e+n,0)+i;const u=c.slice(0,Se)
;return(0,ee.g)({kind:"deployment",subject:e,aspect:"version"},(0,ee.P)(l>0,t),{value:l,unit:"count",cases:r,expected:{expected:"one of",values:n,more:0},
reasons:l===0?[]:[{reason:"versionUnexpected",categories:u.map(([e,n])=>({category:(0,Y.Jj)(e,_e),rows:n})),more:c.length-u.length,none:i}],plan_line:s,
...rowsWhere(isNoneOf(e,n),isMissing(e))})}function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:o}){const a=o.host??new Map
;const c=n.filter(e=>!a.has(e));const i=[...a.keys()].filter(e=>!n.includes(e));const l=c.length+i.length;const some=e=>e.slice(0,Se).map(e=>(0,Y.Jj)(e,_e))
;return(0,ee.g)({kind:"deployment",subject:e,aspect:"host"},(0,ee.P)(l>0,t),{value:l,unit:"count",cases:r,expected:{expected:"one of",values:n.slice(0,10),
more:Math.max(0,n.length-10)},reasons:l===0?[]:[{reason:"wrongHosts",silent:some(c),moreSilent:Math.max(0,c.length-Se),unexpected:some(i),
moreUnexpected:Math.max(0,i.length-Se)}],plan_line:s,...rowsWhere(isOneOf(e,i))})}var Ce=t(34623);var Re=t(42512);var Te=t(76844);var $e=t(75966)
;var Be=t(15511);function judgeFallOf(e,n,t,s,r,o){const a=(0,Be.DR)(estimate(e),estimate(n),t,s);if(r===null)return a;const c=(0,Be.Hr)(n.value,e.value,s)
;const amount=e=>e===null?null:(0,Be.Tn)(e,n.value);const[i,l]=[amount(t.amber),amount(t.red)];const u={by:c,from:t.from}
;if(l!==null&&c>=l&&falls_range(e,n,s,r.red)[0]>(o?l:0))return{level:"RED",reasons:[{reason:"provenRed",claim:u}]};const[d,f]=falls_range(e,n,s,r.green)
;const m=Math.min(i??1/0,l??1/0);if(f<m)return{level:"GREEN",reasons:[]};if(d>0&&i!==null&&c>=i&&(l===null||c<l))return{level:"AMBER",reasons:[{
reason:"provenBetween",claim:u}]};return{level:"AMBER",reasons:[{reason:"notProven",confidence:r.green,needs:null,each:true}]}}function falls_range(e,n,t,s){
const r=(0,$e.Zl)(s);const[o,a]=t==="higher"?[n,e]:[e,n];const bounded=e=>({value:e.value,bounds:(0,Re.U5)(e,r)});return(0,Te.d)(bounded(o),bounded(a))}
function estimate({value:e,standardError:n,cases:t}){return{value:e,standardError:n,interval:[e,e],cases:t}}const Ie=5;const Fe=80;const qe=60
;function judgeMembers(e,{rule:n,members:t}){if(t===null||t.length<2||n.by===null)return[];const{raises:s,times:r,line:o}=e.deployment.laggingHost
;const a=t.filter(e=>e.beyond&&e.times>=r).sort((e,n)=>n.times-e.times);const c=e.data.private.includes(n.by);return[(0,ee.g)({kind:"operations",subject:n.name,
aspect:"hosts"},n.gates?(0,ee.P)(a.length>0,s):"NOTE",{value:a.length,unit:"count",cases:t.reduce((e,{rows:n})=>e+n,0),reasons:a.length===0?[{
reason:"hostsAlike",by:n.by,of:t.length}]:[{reason:"hostLags",by:n.by,percent:n.measures.kind==="share"||n.measures.kind==="ratio",
hosts:a.slice(0,Ie).map(e=>said(e,c)),more:Math.max(0,a.length-Ie),of:t.length}],plan_line:o??n.line})]}
function said({name:e,value:n,others:t,times:s,rows:r},o){return{name:o?null:(0,Y.Jj)(e,Fe),value:n,others:t,times:Number.isFinite(s)?s:null,rows:r}}
function hosts_judgeHosts(e,n){if(n===null)return notCounted(e);if(n.hosts<2)return[];return[...judgeVersions(e,n),...judgeClocks(e,n)]}
function notCounted({deployment:{host:e,version:n,versionsByHost:t,clockSkew:s}}){if(e===null)return[];const none=(n,{raises:t,line:s})=>(0,ee.g)({
kind:"deployment",subject:e.column,aspect:n},s!==null&&t!=="NOTE"?"AMBER":"NOTE",{reasons:[{reason:"noEvidence",why:"notCounted",class:null}],
plan_line:s??e.line});return[...n===null?[]:[none("versions-by-host",t)],...s.fetched===null?[none("clock-skew",s)]:[]]}
function judgeVersions(e,{versions:n,hosts:t}){const{host:s,version:r,versionsByHost:o}=e.deployment;if(s===null||r===null)return[]
;const a=e.data.private.includes(r.column);const some=e=>e.slice(0,Ie).map(e=>(0,Y.Jj)(e,Fe));const more=e=>Math.max(0,e.length-Ie);return[(0,ee.g)({
kind:"deployment",subject:s.column,aspect:"versions-by-host"},(0,ee.P)(n.length>0,o.raises),{value:n.length,unit:"count",cases:t,reasons:n.length===0?[]:[{
reason:"versionsUneven",versions:n.slice(0,Ie).map(({version:e,on:n,notOn:t})=>({version:a?"a private one":(0,Y.Jj)(e,Fe),on:some(n),moreOn:more(n),
notOn:some(t),moreNotOn:more(t)})),more:more(n)}],plan_line:o.line??s.line})]}function judgeClocks(e,{clocks:n}){const{host:t,clockSkew:s}=e.deployment
;if(t===null||s.fetched!==null||n===null)return[];const{rule:r,raises:o,line:a}=s;const{apart:c,cases:i}=n;const l=r===null?(0,ee.P)(c>qe,o):(0,fe.In)(c,r)
;const u=n.hosts.filter(({ahead:e})=>Math.abs(e)>0);return[(0,ee.g)({kind:"deployment",subject:t.column,aspect:"clock-skew"},l,{value:c,unit:"seconds",cases:i,
bounds:r&&(0,fe.BO)(r),reasons:l==="GREEN"?[]:[{reason:"clocksApart",hosts:u.slice(0,Ie).map(({name:e,ahead:n})=>({name:(0,Y.Jj)(e,Fe),ahead:n})),
more:Math.max(0,u.length-Ie)},...r===null?[]:(0,fe.wA)(c,r)],plan_line:a??t.line})]}var Pe=t(97545);const De=.8;function proven(e,n,t){
const{green:s,amber:r,red:o}=n;const at=n=>(0,Re.U5)(e,(0,$e.Zl)(n));if(o&&proof_within(at(t.red),o))return decided("RED",{reason:"provenRed",claim:null})
;const a=at(t.green);const c=[r,o].filter(e=>e!==null);if((s===null||proof_within(a,s))&&c.every(e=>outside(a,e)))return{level:"GREEN",reasons:[],
casesNeeded:null};const i=(o===null||outside(a,o))&&(s?outside(a,s):r!==null&&proof_within(a,r));if(i)return decided("AMBER",{reason:"provenBetween",claim:null
});const l=o!==null&&(0,fe.D)(e.value,o);const u=l?[o]:[s,...c].filter(e=>e!==null);const d=casesToSettle(e,u,l?t.red:t.green);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:t.green,needs:d,each:false}],casesNeeded:d}}function unproven(e,n){const t=(0,fe.In)(e,n);return t==="GREEN"?"AMBER":t}
function decided(e,n){return{level:e,reasons:[n],casesNeeded:null}}function proof_within([e,n],t){return(0,fe.D)(t.operator.startsWith(">")?e:n,t)}
function outside([e,n],t){return!(0,fe.D)(e,t)&&!(0,fe.D)(n,t)}function casesToSettle(e,n,t){const s=Math.min(...n.map(n=>Math.abs(e.value-n.value)))
;const r=(0,Re.X6)(e);if(!(s>0)||!(r>0))return null;const o=e.value===1||e.value===0?Math.log(1-t)/Math.log1p(-s):Number.NaN;const a=Number.isNaN(o)?(0,Pe.h)({
cases:e.cases,standardError:r,margin:s,confidence:t,power:De}):o;return Number.isFinite(a)&&a<1e12?Math.ceil(a):null}function operationCheck(e,n=null){return{
kind:"operations",subject:e,aspect:n,metric:null,class:null}}function judgeOperations(e,n,t){const s=confidenceOf(e,n)
;const r=[[n.restarts,"restarts"],[n.hardwareErrors,"hardware-errors"],[n.clockSkew,"clock-skew"]].flatMap(([n,t])=>n===null?[]:[judgeMeasure(e,n,{
...operationCheck(""),kind:"deployment",subject:null,aspect:t},s)])
;return[...n.measures.flatMap(n=>[judgeMeasure(e,n,operationCheck(n.rule.name),s),...sinceLastReview(e,n,t,s),...judgeMembers(e,n)]),...r,...hosts_judgeHosts(e,n.hosts)]
}function confidenceOf({confidence:e},{measures:n}){if(e===null)return null;const t=n.filter(({rule:e,plain:n})=>e.gates&&!e.asWritten&&!n&&e.red!==null)
;return{green:e,red:1-(1-e)/Math.max(1,t.length)}}function judgeMeasure(e,n,t,s){const{rule:r,candidate:o,reference:a}=n
;const c=r.falls.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}));const i={unit:unitOf(r,t),cases:o.cases,bounds:{...(0,fe.BO)(r),falls:c},
plan_line:r.line,...r.measures.kind==="share"?{where:r.measures.where}:{}};const gate=e=>r.gates?e:"NOTE";if(!(0,Re.fJ)(o))return(0,ee.g)(t,gate("AMBER"),{...i,
reasons:[none(o.noEvidence)]});if(o.cases<r.minCases)return(0,ee.g)(t,gate("AMBER"),{...i,reasons:[{reason:"tooFewCases",needed:r.minCases}],
cases_needed:r.minCases});const l=(0,Re.jh)(o,.95);if(!("value"in l))return(0,ee.g)(t,gate("AMBER"),{...i,reasons:[none(l.noEvidence)]})
;const u=r.asWritten?null:s;const d=decide(o,n,u);const f=r.falls.filter(({from:e})=>e==="reference").map(n=>{const t=(0,O.Kd)(r)??"lower";if(!(0,
Re.fJ)(a))return{level:"AMBER",reasons:[{reason:"noFall",from:n.from,why:a.noEvidence,class:null}],casesNeeded:null};return{
...judgeFallOf(o,a,n,t,u,e.proof==="margin"),casesNeeded:null}});const m=[d,...f];const h=m.flatMap(({casesNeeded:e})=>e??[]);return(0,ee.g)(t,gate((0,
K.Q)(m.map(({level:e})=>e))),{...i,value:l.value,interval:n.plain?null:l.interval,reference:(0,Re.fJ)(a)?a.value:null,
reasons:[...remarks(n,o),...m.flatMap(({reasons:e})=>e)],...u!==null||n.plain?{}:{flip:operations_flip(o,r)},...h.length>0?{cases_needed:Math.max(...h)}:{}})}
function decide(e,{rule:n,plain:t},s){if(!n.green&&!n.amber&&!n.red)return{level:"GREEN",reasons:[],casesNeeded:null};if(s===null)return{level:(0,
fe.In)(e.value,n),reasons:(0,fe.wA)(e.value,n),casesNeeded:null};if(!t)return proven(e,n,s);const r=unproven(e.value,n);return{level:r,reasons:[...(0,
fe.wA)(e.value,n),{reason:"plainValue"}],casesNeeded:null}}function remarks({rule:e,blocks:n,covered:t},{value:s,cases:r}){const{objective:o}=e
;return[...n!==null||t!==null?[{reason:"overTime",blocks:n,covered:t}]:[],...o===null?[]:[{reason:"budget",objective:o,allowed:r*(1-o),bad:(1-s)*r*(1-o)}]]}
function unitOf({measures:e,objective:n},{aspect:t}){if(t==="clock-skew")return"seconds";if(t!==null)return"count"
;return n!==null||e.kind==="share"||e.kind==="ratio"?"share":null}function none(e){return{reason:"noEvidence",why:e,class:null}}function operations_flip(e,n){
const t=[n.green,n.amber,n.red].flatMap(e=>e?.value??[]);return(0,Ce.G)(e,t,e=>(0,fe.In)(e,n))}function sinceLastReview(e,n,t,s){const{rule:r,candidate:o}=n
;const a=r.falls.filter(({from:e})=>e==="last review");if(a.length===0||!(0,Re.fJ)(o))return[];const c=operationCheck(r.name,"last-review")
;const i=lastMeasured(r.name,t);if(i===null)return[(0,ee.g)(c,"NOTE",{reasons:[{reason:"noEarlierValue"}],plan_line:r.line})];const l=r.asWritten?null:s
;const u=a.map(n=>judgeFallOf(o,i,n,(0,O.Kd)(r)??"lower",l,e.proof==="margin"));const d=(0,K.Q)(u.map(e=>e.level));const f=(0,Re.jh)(o,.95);return[(0,
ee.g)(c,r.gates?d:"NOTE",{value:o.value,unit:unitOf(r,c),interval:n.plain||!("interval"in f)?null:f.interval,reference:i.value,cases:o.cases,bounds:{green:null,
amber:null,red:null,falls:a.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}))},reasons:u.flatMap(({reasons:e})=>e),plan_line:r.line})]}
function lastMeasured(e,n){for(const{operations:t=[]}of n.toReversed()){const n=t.find(n=>n.name===e)?.measured;if(!n)continue
;const{value:s,standard_error:r,cases:o}=n;return{value:s,standardError:r,cases:o,bounds:e=>[s-e*r,s+e*r]}}return null}var Ue=t(68488);const Je=10;const Le=80
;function judgeBehaviour(e,n){const{id:t}=e.data;const s={ids:t!==null&&e.data.private.includes(t),answers:(0,Ue.tM)(e)}
;return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:o},a,c){
const i=o.length/r;const l=o.slice(0,Je);return(0,ee.g)({kind:"behaviour",subject:e},(0,fe.In)(i,s),{value:i,unit:"share",cases:r,bounds:(0,fe.BO)(s),expected:{
expected:"relation",relation:n,tolerance:t},reasons:o.length===0?[]:[{reason:"pairsBroken",broken:o.length,pairs:l.map(e=>show(e,a))}],plan_line:s.line,
...where(c,idsOf(l))})}function idsOf(e){return new Set(e.flatMap(({base:e,variant:n,baseSaid:t,variantSaid:s})=>[...t===null?[]:[e],...s===null?[]:[n]]))}
function where(e,n){return e===null||n.size===0?{}:rowsWhere(isOneOf(e,n))}function show({base:e,variant:n,baseSaid:t,variantSaid:s},r){
const short=e=>typeof e==="string"?(0,Y.Jj)(e,Le):e;return{ids:r.ids?null:[(0,Y.Jj)(e,Le),(0,Y.Jj)(n,Le)],answers:r.answers?null:[short(t),short(s)]}}
var ze=t(52769);var We=t(34036);function judgeEstimates(e,n){const{estimated:t,comparisons:s}=n;const r=n.notEstimated??outsideSupport(n)
;if(r!==null)return notEstimated(e,n,r);return t.map(({metric:n,value:t,interval:r,cases:o})=>{const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null
;const c=s.find(e=>e.metric===n&&e.class===null)?.reference;const i=a===null?[]:doubtsAbout(t,o,c,a);return(0,ee.g)({kind:"estimate",metric:n
},i.length>0&&a?.gates?"AMBER":"NOTE",{value:t,interval:r,unit:We.Zv[n].unit,reference:c&&(0,ze.B)(c)?c.value:null,cases:o,bounds:a&&(0,fe.BO)(a),
reasons:[...i,{reason:"estimated",error:errorOfProbabilities(s)}],plan_line:a?.line??null})})}const He=.1
;function outsideSupport({estimated:e,changes:n,candidate:t}){const[s]=e;if(!s?.interval)return null;const r=n.some(({against:e})=>{
const n=(e?.range??[]).filter(({change:e})=>e==="grew");return n.reduce((e,{rows:n})=>e+n,0)>He*t.rows});return r?{noEvidence:"outsideSupport",cases:s.cases
}:null}function notEstimated(e,{estimated:n},{noEvidence:t,cases:s}){const r=e.data.task==="regression"?"mae":"accuracy"
;const o=new Set(n.length>0?n.map(({metric:e})=>e):e.data.task==="regression"?["mae","rmse"]:["accuracy","precision","recall","f1","auroc"])
;const a=e.metrics.filter(e=>e.class===null&&o.has(e.metric));const c=[{reason:"noEvidence",why:t,class:null}];if(a.length===0)return[(0,ee.g)({kind:"estimate",
metric:r},"NOTE",{cases:s,reasons:c})];return a.map(e=>(0,ee.g)({kind:"estimate",metric:e.metric},e.gates?"AMBER":"NOTE",{cases:s,bounds:(0,fe.BO)(e),reasons:c,
plan_line:e.line}))}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,interval:[e,e],cases:n}
;const o=s.falls.filter(({from:e})=>e==="reference"&&t&&(0,ze.B)(t)).flatMap(e=>(0,Be.DR)(r,t,e,We.Zv[s.metric].better).reasons)
;return[...s.green||s.amber||s.red?(0,fe.wA)(e,s):[],...o]}function errorOfProbabilities(e){const n=e.find(({metric:e})=>e==="calibration_error")?.reference
;return n&&(0,ze.B)(n)?n.value:null}const Ve=10;const Ge=1e3;const Ze=80;function judgeKnownAnswers(e,n,t){const s=t.misses.length;const{id:r}=e.data
;const o=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);return(0,ee.g)({kind:"known-answer",subject:n.file},(0,ee.P)(s>0,n.onMiss),{value:s,unit:"count",
cases:t.cases,expected:{expected:"within",tolerance:n.tolerance},reasons:s>0?[{reason:"answersMissed",first:firstMiss(e,t),...spelled(e,t)}]:[],
plan_line:n.line,...r===null||isPrivate(e,r)?{}:rowsWhere(isOneOf(r,o.slice(0,Ve)))})}function firstMiss(e,{misses:[n]}){
if(n===void 0||isPrivate(e,e.data.id))return null;const{id:t,expected:s,got:r}=n;const o=!(0,Ue.tM)(e);return{id:(0,Y.Jj)(t,Ze),present:r!==null,expected:o?(0,
Y.Jj)(s,Ze):null,got:o&&r!==null?(0,Y.Jj)(r,Ze):null}}function spelled(e,{spelling:n}){if(!n||isPrivate(e,e.data.id))return{};const{what:t,known:s,row:r}=n
;return{spelling:{what:(0,Y.Jj)(t,Ze),known:(0,Y.Jj)(s,Ze),row:(0,Y.Jj)(r,Ze)}}}function answersToKeep(e,n){if((0,Ue.tM)(e))return[]
;const t=isPrivate(e,e.data.id);return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,answers:n.slice(0,Ge).map(({id:e,said:n},s)=>({
id:t?`case ${s+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{
const r=e.predictions.knownAnswers.find(e=>e.file===t);const o=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]))
;const a=s.filter(({id:e,said:n})=>o.get(e)?.length===n.length);if(!r||a.length===0)return[];const c=a.filter(({id:e,said:n})=>n.some((n,t)=>!(0,
M.JM)(o.get(e)[t],n,r.tolerance)));return[(0,ee.g)({kind:"known-answer",subject:t,aspect:"changed"},"NOTE",{value:c.length,unit:"count",cases:a.length,
expected:{expected:"within",tolerance:r.tolerance},reasons:c.length===0?[]:[{reason:"answersChanged",changed:c.slice(0,Ve).map(({id:e,said:n})=>({id:(0,
Y.Jj)(e,Ze),before:shortened(o.get(e)),now:shortened(n)})),more:Math.max(0,c.length-Ve)}],plan_line:r.line})]})}function shortened(e){
return e.map(e=>typeof e==="string"?(0,Y.Jj)(e,Ze):e)}function isPrivate({data:e},n){return n!==null&&e.private.includes(n)}var Ke=t(96599)
;function judgeSegments({segments:e},n){return n.segments.flatMap(t=>{const[s]=t.comparisons;if(!s||!(0,ze.B)(s.candidate))return[]
;const{candidate:r,reference:o,metric:a,class:c}=s;return[(0,ee.g)({kind:"segment",subject:t.name,metric:a,class:c},e.raises,{value:r.value,unit:We.Zv[a].unit,
interval:r.interval,reference:(0,ze.B)(o)?o.value:null,cases:r.cases,expected:{expected:"error rate",alpha:e.alpha},reasons:[{reason:"weakSegment",
whole:wholeValue(s,n)}],plan_line:e.line,where:t.where})]})}function wholeValue({metric:e},{comparisons:n}){
const t=n.find(n=>n.class===null&&n.metric===e)?.candidate;return t&&(0,ze.B)(t)?t.value:null}var Qe=t(92698);function errorsOf({confusion:e,scores:n}){return{
answers:e&&ofAnswers(e),ranking:n&&ofRanking(n)}}function ofAnswers({classes:e,table:n}){const t=e.length;return e.map((e,s)=>{const r=n.subarray(s*t,(s+1)*t)
;const o=r.reduce((e,n)=>e+n,0);return{actual:e,cases:o,errors:o-r[s]}})}function ofRanking({scores:e,positives:n,negatives:t}){
const sum=e=>e.reduce((e,n)=>e+n,0);const[s,r]=[sum(n),sum(t)];if(s===0||r===0)return null;let[o,a]=[0,r];let c=[o,a];for(let s=0;s<e.length;s++){o+=n[s]
;a-=t[s];o+a<c[0]+c[1]&&(c=[o,a])}return[{actual:"positive",cases:s,errors:c[0]},{actual:"negative",cases:r,errors:c[1]}]}
const errors_total=(e,n)=>e.reduce((e,t)=>e+t[n],0);function expectedErrors(e,n){return n.reduce((n,{actual:t,cases:s})=>{const{cases:r,errors:o}=ofClass(e,t)
;return n+(r===0?0:o/r*s)},0)}function chanceOfSoFew(e,n){const t=errors_total(n,"errors");let s=[1];for(const{actual:r,cases:o,errors:a}of n){
const{cases:n,errors:c}=ofClass(e,r);const i=c+a;const l=Array.from({length:Math.min(t,i,o)+1},(e,t)=>i-t>n?0:Math.exp((0,Qe.O)(i,t)+(0,Qe.O)(n+o-i,o-t)-(0,
Qe.O)(n+o,o)));s=Array.from({length:Math.min(t,s.length+l.length-2)+1},(e,n)=>s.reduce((e,t,s)=>s<=n&&n-s<l.length?e+t*l[n-s]:e,0))}
return Math.min(1,s.reduce((e,n)=>e+n,0))}function ofClass(e,n){return e.find(e=>e.actual===n)??{cases:0,errors:0}}function absoluteErrors(e,n){
const[t,s]=[e,n].map(({cases:e,absolute:n,moments:t})=>{const s=n/e;return{mean:s,variance:Math.max(0,t[0][2]/e-s*s)/e}})
;const r=Math.sqrt(t.variance+s.variance);const o=r===0?s.mean<t.mean?0:1:(0,$e.vr)((s.mean-t.mean)/r);return{before:t.mean,now:s.mean,chance:o}}const Xe=1e-4
;const Ye=.05;const en=2e3;function judgeTooGood(e,n){const{raises:t,line:s}=e.predictions.tooGood;const r=[];const tell=(e,n,t,o={})=>{
const a=e==="copy"?"input":"prediction";r.push((0,ee.g)({kind:a,aspect:e},n,{reasons:[t],plan_line:s,...o}))};const{reference:o,candidate:a,sameFiles:c}=n
;o.sha256===a.sha256&&tell("copy",c===false?"NOTE":t,{reason:"sameBytes"});const{score:i,label:l}=e.data;if(i!==null&&(i===l||isLabel(a))){
const e=i!==l&&isLabel(o);tell("leak",e?"NOTE":t,{reason:"scoreIsLabel",column:i})}const u=fewErrors(n);if(u!==null){const{reason:e,errors:n,cases:s}=u
;const r={value:n,unit:u.unit,cases:s};tell("no-errors",e.p===null?"NOTE":t,e,r)}return r}function isLabel({outcome:{scores:e}}){
if(e===null||e.scores.length!==2)return false;const[n,t]=[e.positives,e.negatives];return n[0]===0&&t[1]===0||t[0]===0&&n[1]===0}
function fewErrors({reference:e,candidate:n}){const[t,s]=[errorsOf(e.outcome),errorsOf(n.outcome)];const r=["answers","ranking"]
;const o=r.flatMap(e=>tooFew(e,t[e],s[e])??[]);return o.find(({reason:e})=>e.p!==null)??o[0]??tooSmall({reference:e,candidate:n})}function tooFew(e,n,t){
if(t===null||errors_total(t,"cases")===0)return null;const[s,r]=[errors_total(t,"cases"),errors_total(t,"errors")];const few=(n,t)=>({reason:{reason:"noError",
of:e,expected:n,p:t},errors:r,cases:s,unit:"count"});if(n===null||errors_total(n,"errors")===0)return r===0?few(0,null):null;const o=expectedErrors(n,t)
;if(r>Math.min(en,Ye*o))return null;const a=chanceOfSoFew(n,t);return a<Xe?few(o,a):null}function tooSmall({reference:e,candidate:n}){
const[t,s]=[e.outcome.residuals,n.outcome.residuals];if(s===null||s.cases===0)return null;const few=(e,n,t)=>{const r={reason:"noError",of:"numbers",expected:n,
p:t};return{reason:r,errors:e,cases:s.cases,unit:"target"}};if(t===null||t.cases===0||t.absolute===0)return s.absolute===0?few(0,0,null):null
;const{before:r,now:o,chance:a}=absoluteErrors(t,s);return o<=Ye*r&&a<Xe?few(o,r,a):null}var nn=t(65393);const tn=100
;function judgePlanWatch({unknown:e,isNew:n,changes:t,approval:s,judgedByBase:r}){const tell=e=>({kind:"plan",aspect:e});if(e!==null)return[(0,
ee.g)(tell("unwatched"),"AMBER",{reasons:[{reason:"planUnwatched",why:e}]})];if(n)return[(0,ee.g)(tell("new"),"NOTE",{reasons:[{reason:"planNew"}]})]
;if(t.length===0)return[];const o=s!==null&&s.by.length===0&&!r;const a=o?"AMBER":"NOTE";const c=new Map;const i=t.slice(0,tn).map(e=>{
const n=(c.get(e.place)??0)+1;c.set(e.place,n);const t=n===1?e.place:`${e.place} (${n})`;const{effect:s,sentence:r}=e;return(0,ee.g)({...tell("changed"),
subject:t},(0,nn.pl)(e)?a:"NOTE",{reasons:[{reason:"planPart",effect:s,sentence:r}]})});const l=t.length-i.length;return[(0,ee.g)(tell("changed"),"NOTE",{
value:t.length,unit:"count",reasons:[{reason:"planChanged",byBase:r}]}),...s===null?[]:[(0,ee.g)(tell("approval"),a,{reasons:[reasonOf(s)]})],...i,...l>0?[(0,
ee.g)(tell("more"),a,{reasons:[{reason:"planMore",more:l}]})]:[]]}function reasonOf({by:e,owners:n,unread:t}){return e.length>0?{reason:"planApproved",by:e}:{
reason:"planUnapproved",owners:n.slice(0,50),unread:t}}
const sn=new Set(["scoresOutside","noPrediction","identicalWithin","classShare","versionUnexpected","wrongHosts","versionsUneven","clocksApart","outOfRange","notListed","rangeChanged","categoriesNew","categoriesGone","categoriesDiffer","levelChanged","cellsInvalid","cellsInfinite","cellsFormatted","categoriesSpelled","timesPlaceholder","scoresUnsummed","idsRepeated","timesUnreadable","timesInFuture"])
;function hidePrivate(e,n){const t=new Set(e.data.private);return n.map(e=>{const{subject:n,reasons:s}=e;if(n===null||!isOfColumn(e)||!t.has(n))return e
;if(!s.some(quotesCells))return e;const{where:r,...o}=e;return{...o,reasons:[{reason:"privateColumn"}]}})}function quotesCells(e){
return sn.has(e.reason)&&!(e.reason==="noPrediction"&&!e.first)}function isOfColumn({kind:e}){
return["prediction","deployment","feature","input","drift"].includes(e)}var rn=t(54287);var on=t(47929);var an=t(46077);var cn=t(48505);const ln=5;const un=.1
;function noteShiftSinceLastReview(e,n,t){const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[];const r=s.columns.flatMap(e=>{
const t=n.find(({name:n})=>n===e.name)?.against?.deciles;return t&&sameBins(e,t)?[{name:e.name,...shift(e,t)}]:[]});if(r.length===0)return[]
;const o=r.filter(({size:e,chance:n})=>e>=Math.max(un,n)).sort((e,n)=>n.size-e.size);return[(0,ee.g)({kind:"review",aspect:"distributions"},"NOTE",{
value:o.length,unit:"count",expected:{expected:"drift",test:"psi",threshold:un,q:null},reasons:[{reason:"columnsShifted",since:s.at,of:r.length,
columns:o.slice(0,ln).map(({name:e,size:n})=>({name:e,size:n})),more:Math.max(0,o.length-ln)}]})]}function sameBins(e,{ends:n,categories:t,rows:s}){
return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}function shift({rows:e},{rows:n}){
const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]));const[o,a]=[s,r].map(e=>e.reduce((e,n)=>e+n,0))
;if(o===0||a===0)return{size:0,chance:1/0};return{size:(0,cn.js)(s,r,.5),chance:(0,cn.ge)(t.length,o,a)}}var dn=t(35374);function cusum(e,n=.5,t=4){const s=[]
;let r=0;for(const o of e){Number.isNaN(o)||(r=Math.max(0,Math.min(r,t)+o-n));s.push(r)}const o=s.findIndex(e=>e>=t);return{sums:s,alarmAt:o<0?null:o}}
function sharedThreshold(e,n,t){return n>0?e+Math.log(Math.max(1,t))/(2*n):e}const fn=3;function selfStarting(e,n){let t=weightOf(e);let s=e.value
;return n.map(e=>{if(e===null)return Number.NaN;const n=s-e.value;const r=Math.sqrt(e.standardError**2+1/t);const o=r>0?n/r:n===0?0:Math.sign(n)*(1/0)
;if(e.standardError>0&&o<=fn){const n=weightOf(e);s+=n/(t+n)*(e.value-s);t+=n}return o})}function weightOf({standardError:e}){return 1/Math.max(e,1e-150)**2}
function autocorrelation(e){const n=e.length;if(n<8)return null;const t=e.reduce((e,n)=>e+n,0)/n;let[s,r]=[0,0];for(let o=0;o<n;o++){s+=(e[o]-t)**2
;o>0&&(r+=(e[o]-t)*(e[o-1]-t))}return s>0?r/s:null}const mn=1.645;function cusum_judgeSums(e,n,t,s){const r=e.history.cusum;if(r===null)return[]
;const{allowance:o,raises:a}=r;const c=t.filter(({reference:e})=>e?.sha256===s);const i=n.filter(({rule:e,check:n})=>e.gates&&n.kind==="metric")
;const l=sharedThreshold(r.threshold,o,i.length);return i.flatMap(n=>{const{reference:t,candidate:s,difference:r}=n.comparison;if(!(0,ze.B)(s)||!(0,
ze.B)(t)||!(0,ze.B)(r))return[];const i={cases:s.cases,value:s.value,standardError:s.standardError,reference:t.value,difference:r.standardError}
;const u=[...c.map(e=>recorded(n,e)),i];const d=l+o;const f=standardised(n,u).map(e=>Math.min(e,d));const m=cusum(f,o,l).sums.at(-1)
;const h=f.filter(e=>!Number.isNaN(e));const g=autocorrelation(h);return[(0,ee.g)((0,dn.j)(n,"cusum"),(0,ee.P)(m>=l&&h.length>1,a),{value:m,unit:"score",
expected:{expected:"sum",threshold:l,allowance:o},reasons:[{reason:"fallsAddUp",reviews:h.length},...g!==null&&g*Math.sqrt(h.length)>mn?[{reason:"reviewsAlike",
correlation:g}]:[]],plan_line:e.history.line??n.rule.line})]})}function recorded({check:e},n){const t=(0,rn.I)(e);const s=n.values.find(e=>e.check===t)
;if(!s?.measured||s.reference===null||s.difference===null)return null;return{cases:s.cases,value:s.measured.value,standardError:s.measured.standard_error,
reference:s.reference,difference:s.difference.standard_error}}function standardised({rule:e,comparison:n},t){const{better:s}=We.Zv[e.metric];const r=n.reference
;const o=t.map(n=>n===null||n.cases<e.minCases?null:n);if(n.paired)return o.map(e=>{if(e===null)return Number.NaN;const n=(0,Be.Hr)(e.reference,e.value,s)
;return e.difference>0?n/e.difference:n>0?1/0:0});const good=e=>-(0,Be.Hr)(0,e,s);return selfStarting({value:good(r.value),standardError:r.standardError
},o.map(e=>e&&{value:good(e.value),standardError:e.standardError}))}const hn=1.25;const gn=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1)
;if(e===null||r===void 0)return[];const o=s.getTime()-Date.parse(r.at);const a=o>hn*e.milliseconds;return[(0,ee.g)({kind:"review",aspect:"overdue"},(0,
ee.P)(a,n.overdue),{value:inDays(o),unit:"days",expected:{expected:"pace",every:e.text},reasons:[{reason:"lastReview",at:r.at}],plan_line:n.line})]}
function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},o,a){if(e===null)return[];const c={kind:"review",aspect:"stale"};const i={expected:{
expected:"pace",every:e.text},plan_line:n.line};const l=s?.span;if(l){const s=Math.max(0,a.getTime()-l.to)
;const r=s>hn*e.milliseconds+(t.labelsAfter?.milliseconds??0);return[(0,ee.g)(c,(0,ee.P)(r,n.stale),{...i,value:inDays(s),unit:"days",reasons:[{
reason:"newestRow",at:new Date(l.to).toISOString()}]})]}const u=o?.records.find(e=>e.candidate.sha256===r)
;if(u===void 0||a.getTime()-Date.parse(u.at)<=hn*e.milliseconds)return[];return[(0,ee.g)(c,n.stale,{...i,reasons:[{reason:"sameData",at:u.at}]})]}
function judgeFetchedAge(e,n,t){const{review:s,history:r}=e;const o=(0,O.HT)(e)
;const a=o.reduce((e,{over:n})=>n!==null&&n.milliseconds>(e?.milliseconds??0)?n:e,null);const c=s??a;const i=t.getTime()-n
;const l=i<-gn||c!==null&&i>hn*c.milliseconds;return(0,ee.g)({kind:"review",subject:"operations",aspect:"stale"},(0,ee.P)(l,r.stale),{value:inDays(i),
unit:"days",expected:c===null?null:{expected:"pace",every:c.text},reasons:[{reason:"fetchedLongAgo",at:new Date(n).toISOString()}],plan_line:r.line})}
function inDays(e){return Math.round(e/gn*10)/10}const pn=864e5;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}
function againstLastReview(e,n){return e.flatMap(e=>{const{rule:t,comparison:s}=e;const{candidate:r}=s;const o=history_lastMeasured(e,n);if(!hasTrigger(e)||!(0,
ze.B)(r)||o===null)return[];const a=(0,dn.Y)(r.value,t)-(0,dn.Y)(o.value,t);const c=Math.hypot(r.standardError,o.standardError);const i=(0,$e.Zl)(.975)*c
;const l={value:a,standardError:c,interval:[a-i,a+i],cases:Math.min(r.cases,o.cases)};return[{...e,check:(0,dn.j)(e),rule:{...t,green:null,amber:null,red:null,
falls:t.falls.filter(({from:e})=>e==="last review")},comparison:{...s,reference:o,difference:l},against:"last review"}]})}
function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},o,a,c=a){const i=judgeAge(e,s,o,a)
;if(o===null)return[...notHeldAgainst(n.filter(hasTrigger),"noHistory"),...i];const l=earlierReviews(o,s)
;const u=n.filter(e=>hasTrigger(e)&&history_lastMeasured(e,l)===null)
;return[...o.records.length+o.faults.length===0?[wn]:[],...notHeldAgainst(u,"noEarlierValue"),...cusum_judgeSums(e,n,l,t.sha256),...judgePace(e,l,c),...i,...noteShiftSinceLastReview(t.sha256,r.changes,l),...judgeFaults(o,a)]
}function judgeLeavingRed(e,n,t,s){const{leaveRedAfter:r,line:o}=e.history;const a=s.at(-1);if(a?.status!=="RED"||n.some(({status:e})=>e==="RED"))return[]
;const c=causesOf(s);const isGone=(e,n)=>c.every(t=>!e.has(t)&&!n.has(t));const i=isGone(raisedNow(n),unseenNow(t))
;const l=s.length-1-s.findLastIndex(e=>!isGone(...raisedThen(e)));const u=i?l+1:0;const d=u>=r;return[(0,ee.g)(on.O,d?"GREEN":"RED",{value:u,unit:"count",
expected:{expected:"reviews",reviews:r},reasons:d?[{reason:"redLeft"}]:[{reason:"redStays",since:a.at}],plan_line:o})]}function causesOf(e){
const n=e.slice(e.findLastIndex(({status:e})=>e!=="RED")+1);const t=n.flatMap(({raised:e})=>e.filter(({status:e})=>e==="RED"))
;return[...new Set(t.map(({check:e})=>e))].filter(e=>e!==(0,rn.I)(on.O))}function raisedThen({raised:e,values:n}){const t=n.filter(({measured:e})=>e===null)
;return[new Set(e.map(({check:e})=>e)),new Set(t.map(({check:e})=>e))]}function raisedNow(e){const n=e.filter(({status:e})=>e==="AMBER"||e==="RED")
;return new Set(n.map(e=>(0,rn.I)(e)))}function unseenNow(e){const n=e.filter(({comparison:e})=>!(0,ze.B)(e.candidate));return new Set(n.map(({check:e})=>(0,
rn.I)(e)))}function judgePlanSince(e,n,{reference:t,candidate:s}){const{sha256:r}=e.source;const o=earlierReviews(n,s).at(-1);const a={plan_sha256:r,
reference:t,labelled:s.labelled,labels_sha256:s.leftovers?.sha256??null};const c=n.records.findLast(e=>e.candidate.sha256===s.sha256&&e.level==="RED"&&!(0,
an.so)(e,a));return[...o&&o.plan_sha256!==r?[(0,ee.g)({kind:"review",aspect:"changed"},"NOTE",{reasons:[{reason:"planDiffers",since:o.at}]})]:[],...c?[(0,
ee.g)({kind:"review",aspect:"same-data"},"RED",{reasons:[{reason:"sameDataRed",at:c.at,by:whatDiffers(c,a)}]})]:[]]}function whatDiffers(e,n){
if(e.plan_sha256!==n.plan_sha256)return"plan";return e.reference?.sha256!==n.reference?.sha256?"reference":"labels"}
const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function history_lastMeasured({check:e,rule:n},t){const s=(0,rn.I)(e)
;for(const{values:e}of t.toReversed()){const t=e.find(e=>e.check===s);if(!t?.measured||t.cases<n.minCases)continue
;const{value:r,standard_error:o,interval:a}=t.measured;return{value:r,standardError:o,interval:a,cases:t.cases}}return null}const wn=(0,ee.g)({kind:"review",
aspect:"first"},"NOTE",{reasons:[{reason:"firstReview"}]});function notHeldAgainst(e,n){return e.map(e=>(0,ee.g)((0,dn.j)(e),"NOTE",{reasons:[{reason:n}],
plan_line:e.rule.line}))}function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+pn)
;const r=e.filter(({kind:e})=>e==="cut off");const o=e.filter(({kind:e})=>e!=="cut off");const a={kind:"review"};const counted=e=>({value:e,unit:"count"})
;const c=[];o.length>0&&c.push((0,ee.g)({...a,aspect:"history"},"AMBER",{...counted(o.length),reasons:[{reason:"linesUnread",...history_named(o)}]}))
;s.length>0&&c.push((0,ee.g)({...a,aspect:"history-order"},"AMBER",{...counted(s.length),reasons:[{reason:"reviewsOutOfOrder",latest:s.at(-1).at}]}))
;r.length>0&&c.push((0,ee.g)({...a,aspect:"history-cut-off"},"NOTE",{...counted(r.length),reasons:[{reason:"linesCutOff",...history_named(r)}]}));return c}
function history_named(e){return{lines:e.slice(0,3),more:Math.max(0,e.length-3)}}function judge(e,n){
const{features:t,counts:s,measurements:r,knownAnswers:o,behaviour:a,dependencies:c}=n;const{reference:i,candidate:l}=s
;const{past:u=null,now:d=null}=n.reviews??{};const f=u===null?[]:earlierReviews(u,l);const m=ruledMetrics(e,n);const h=answersToKeep(e,o)
;const g=f.findLast(({known_answers:e})=>e.length>0)?.known_answers??[];const p=[...(0,
Ke.l)(e,[...m,...againstLastReview(m,f)]),...r.comparisons.slice(e.metrics.length).map(Ke.d),...judgeEstimates(e,r),...judgeSegments(e,r),...o.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,g,h),...judgeBehaviour(e,a),...judgePredictions(e,i.predictions,l.predictions),...judgeDeployment(e,l),...judgeDependencies(e,c),...n.service?judgeOperations(e,n.service,f):[],...judgeFeatures(e,t,s,r.changes),...judgeInputs(e,t,s),...(0,
be.X)(e,s),...judgeTooGood(e,s),...judgeTimes(e,s),...judgeDrift(e,t,r,l.labelled>0),...(0,
Q.n)(e,r.dependence,l.labelled>0),...n.planWatch?judgePlanWatch(n.planWatch):[],...u===null?[]:judgePlanSince(e,u,s),...d===null?[]:judgeReviews(e,m,n,u,d,n.reviews?.due),...d!==null&&n.fetched&&(0,
O.HT)(e).length!==0?[judgeFetchedAge(e,n.fetched.at,d)]:[]]
;p.every(({status:e})=>e==="NOTE")?p.push(nothingGates("nothingGates")):m.length>0&&!p.some(showsThatItIsRight)&&p.push(nothingGates("noMetricGates"))
;p.push(...judgeUnjudged(m,l.labelled),...noteUnfilled(e));p.push(...judgeLeavingRed(e,p,m,f));const w=levelOf(p);return{plan:e.name,
plan_sha256:e.source.sha256,status:w,promote:w==="GREEN",reference:{rows:i.rows,sha256:i.sha256,snapshot:i.snapshot??null},candidate:{rows:l.rows,
sha256:l.sha256,snapshot:l.snapshot??null},...n.fetched?{operations:{lines:n.fetched.lines,sha256:n.fetched.sha256}}:{},findings:hidePrivate(e,p),
...h.length>0?{known_answers:h}:{}}}function judgeUnjudged(e,n){if(n===0||e.some(({rule:e})=>e.gates))return[];return[(0,ee.g)({kind:"plan",
aspect:"labels-unjudged"},"AMBER",{value:n,unit:"count",reasons:[{reason:"labelsUnjudged"}]})]}function noteUnfilled(e){if(!(0,Z.Kc)(e))return[];return[(0,
ee.g)({kind:"plan",aspect:"unfilled"},"NOTE",{reasons:[{reason:"unfilled"}],plan_line:(0,Z.E3)(e)})]}function nothingGates(e){return(0,ee.g)({kind:"plan",
aspect:"no-gate"},"AMBER",{reasons:[{reason:e}]})}function showsThatItIsRight({kind:e,aspect:n,status:t}){
return t!=="NOTE"&&(e==="metric"||e==="edge"||e==="known-answer"&&n===null)}function levelOf(e){return(0,K.Q)(e.map(({status:e})=>e).filter(e=>e!=="NOTE"))}
function checkOf(e,n,t){return{kind:e,subject:n,aspect:null,metric:t.metric,class:t.class}}function ruledMetrics(e,{counts:n,measurements:t}){
const{reference:s,candidate:r,paired:o}=n;return[...e.metrics.map((e,n)=>({check:checkOf("metric",null,e),rule:e,comparison:t.comparisons[n],outcomes:{
reference:s.outcome,candidate:r.outcome,paired:o}})),...e.edgeCases.flatMap(({name:e,where:n,metrics:o},a)=>o.map((o,c)=>({check:checkOf("edge",e,o),rule:o,
comparison:t.edgeCases[a].comparisons[c],outcomes:{reference:s.edgeCases[a].outcome,candidate:r.edgeCases[a].outcome,paired:null},where:n})))]}var vn=t(54558)
;const bn=100;function measureClasses(e,n,t){const{confusion:s}=n;if(s===null||s.classes.length<3)return[];const r=casesOf(e);const o=casesOf(n)
;const of=(s,r)=>(0,vn.UD)(s,r,e,n,null,t);const f1=({f1:{candidate:e}})=>"value"in e?e.value:1/0;return s.classes.map(e=>({name:e,
cases:(o.get(e)??0)+(r.get(e)??0)})).sort((e,n)=>n.cases-e.cases).slice(0,bn).map(({name:e})=>({class:e,referenceCases:r.get(e)??0,candidateCases:o.get(e)??0,
precision:of("precision",e),recall:of("recall",e),f1:of("f1",e)})).sort((e,n)=>f1(e)-f1(n))}function casesOf({confusion:e}){
const{classes:n=[],table:t=new Float64Array}=e??{};const s=n.length;return new Map(n.map((e,n)=>[e,t.subarray(n*s,(n+1)*s).reduce((e,n)=>e+n,0)]))}
var yn=t(73483);var Mn=t(84484);const kn=25;function homogeneousAssociation(e,n){const t=e[0].length;const s=t/n;const seen=(n,t,s,r)=>{let o=0
;for(let a=0;a<r;a++)o+=e[n][t+a*s];return o};const both=(e,n,t)=>seen(0,e,n,t)>0&&seen(1,e,n,t)>0;const r={rows:[...Array(s).keys()].filter(e=>both(e*n,1,n)),
columns:[...Array(n).keys()].filter(e=>both(e,n,s))};const o=r.rows.flatMap(e=>r.columns.map(t=>e*n+t));const[a,c]=[r.rows.length,r.columns.length]
;if(a<2||c<2)return{x2:0,df:0};const i=e.map(e=>Float64Array.from(o,n=>e[n]));const l=i.map(()=>new Float64Array(a*c).fill(1));for(let e=0;e<kn;e++){let n=0
;for(const e of[0,1]){for(let t=0;t<a;t++)n=Math.max(n,scale(i[e],l[e],t*c,1,c));for(let n=0;n<c;n++)scale(i[e],l[e],n,c,a)}for(let e=0;e<a*c;e++){
const n=l[0][e]+l[1][e];const t=n>0?(i[0][e]+i[1][e])/n:0;l[0][e]*=t;l[1][e]*=t}if(e>2&&n<.001)break}let[u,d]=[0,0];for(let e=0;e<a*c;e++){
i[0][e]+i[1][e]===0&&d++;for(const n of[0,1]){const t=l[n][e];t>1e-9&&(u+=(i[n][e]-t)**2/t)}}return{x2:u,df:Math.max(0,(a-1)*(c-1)-d)}}
function scale(e,n,t,s,r){let[o,a]=[0,0];for(let c=0;c<r;c++){o+=e[t+c*s];a+=n[t+c*s]}const c=a>0?o/a:0;for(let e=0;e<r;e++)n[t+e*s]*=c;return Math.abs(c-1)}
var On=t(31600);const Nn=.005;function dependence_dependence({features:e,cells:n,reference:t,candidate:s}){const r=[];const o=[]
;const[a,c]=[t,s].map(e=>e[0].reduce((e,n)=>e+n,0));for(let i=1;i<e.length;i++)for(let l=0;l<i;l++){const u=(0,y.ey)(l,i)
;const{x2:d,df:f}=homogeneousAssociation([t[u],s[u]],n[i]);if(f===0)continue;r.push({columns:[e[l],e[i]],size:Math.sqrt(Math.max(0,d-f)/(a*c/(a+c)))})
;o.push((0,Mn.d4)(f/2,d/2))}const i=(0,On.fU)(o);return{columns:e.length,pairs:r.length,changed:r.map((e,n)=>({...e,logP:Math.max(-Number.MAX_VALUE,i[n])
})).filter(e=>e.logP<=Math.log(Nn)).sort((e,n)=>n.size-e.size)}}const jn=1.959963984540054;const En=.05;function estimateLosses(e,n){
const t=n.rows.reduce((e,n)=>e+n,0);if(t===0)return{noEvidence:"noPrediction",cases:t};const[s,r]=e.ends;const o=new Float64Array(e.rows.length);let[a,c]=[0,0]
;n.values.forEach((i,l)=>{const u=n.rows[l];(i<s||i>r)&&(a+=u);const{predictions:d}=e;while(c+1<d.length&&i>(d[c]+d[c+1])/2)c++;o[c]+=u/t})
;const i=e.rows.reduce((e,n)=>e+n,0);if(a/t>En+4/(i+1))return{noEvidence:"outsideSupport",cases:t};const l=weighted(e,e.absolute,e.squares,o,t)
;const u=weighted(e,e.squares,e.fourths,o,t);const d=Math.sqrt(u.value);return{mae:{value:l.value,interval:[Math.max(0,l.value-jn*l.error),l.value+jn*l.error]},
rmse:{value:d,interval:[Math.sqrt(Math.max(0,u.value-jn*u.error)),Math.sqrt(u.value+jn*u.error)]}}}function weighted({rows:e},n,t,s,r){let[o,a,c]=[0,0,0]
;s.forEach((s,r)=>{const i=n[r]/e[r];const l=Math.max(0,t[r]/e[r]-i**2);o+=s*i;a+=s**2*l/Math.max(1,e[r]-1);c+=s*(l+i**2)});return{value:o,
error:Math.sqrt(a+Math.max(0,c-o**2)/r)}}var An=t(83058);function estimateWithoutLabels(e,n){const t=e.rows.reduce((e,n)=>e+n,0);if(t===0)return{
noEvidence:"noScoreColumn",cases:t};if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"scoresOutside",cases:t}
;const s=Float64Array.from(e.rows,(t,s)=>typeof n==="number"?e.values[s]>=n?t:0:n[s]);return expectedOf(e.values,e.rows,s)}
function expectedOf(e,n,t,s=t.map((n,t)=>n*e[t])){let[r,o,a,c]=[0,0,0,0];for(let t=0;t<n.length;t++){const[s,i]=[e[t],n[t]];r+=i;o+=s*i;c+=s*i*(a+(1-s)*i/2)
;a+=(1-s)*i}const i=t.reduce((e,n)=>e+n,0);const l=s.reduce((e,n)=>e+n,0);const u=r-i-(o-l);const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{
accuracy:Math.min(1,Math.max(0,(l+u)/r)),precision:ratio(l,i),recall:ratio(l,o),f1:ratio(2*l,i+o),auroc:o>0&&a>0?ratio(c,o*a):null}}var xn=t(81266)
;function isotonic(e,n){const t=[];const s=[];const r=[];for(let o=0;o<e.length;o++){let[a,c]=[e[o],n[o]];while(t.length>0&&t.at(-1)>=a){
const[e,n]=[t.pop(),s.pop()];r.pop();a=(a*c+e*n)/(c+n);c+=n}t.push(a);s.push(c);r.push(o+1)}const o=new Float64Array(e.length);r.forEach((e,n)=>{
o.fill(t[n],n===0?0:r[n-1],e)});return o}const[Sn,_n]=[100,10];function calibrationOf(e){const n=grouped(e)
;const t=n.reduce((e,{positives:n,negatives:t})=>e+n+t,0);const s=n.reduce((e,n)=>e+n.positives,0);if(s===0||s===t)return null
;const r=Float64Array.from(n,e=>e.positives+e.negatives);const o=n.map((e,n)=>e.positives/r[n]);return{scores:Float64Array.from(n,({score:e})=>e),rows:r,
shares:isotonic(o,r)}}function chancesAt({scores:e,shares:n},t){let s=0;return t.map(t=>{while(s<e.length&&e[s]<t)s++;if(s===0)return n[0]
;if(s===e.length)return n[s-1];const[r,o]=[e[s-1],e[s]];const a=(t-r)/(o-r);return n[s-1]+a*(n[s]-n[s-1])})}
function grouped({scores:e,positives:n,negatives:t}){let s=0;for(let r=0;r<e.length;r++)s+=n[r]+t[r];const r=Math.max(_n,s/Sn);const o=[];let[a,c,i]=[0,0,0]
;for(let s=0;s<e.length;s++){a+=(n[s]+t[s])*e[s];c+=n[s];i+=t[s];if(c+i===0||c+i<r&&s<e.length-1)continue;o.push({score:a/(c+i),positives:c,negatives:i})
;[a,c,i]=[0,0,0]}return o}const Cn=400;const Rn=.05;const Tn=["accuracy","precision","recall","f1","auroc"];function estimateByReference(e,n){
const t=played(e,n);return"noEvidence"in t?t:summary(t.value,t.drawn)}function estimateClasses(e,n){const t=[];let s=0;for(const[r,o]of n){
s=Math.max(s,estimates_total(o));const n=e.get(r);const a=n?played(n,o):{noEvidence:"noScoresOfClass",cases:s};if("noEvidence"in a)return{...a,class:r};t.push({
...a,predicted:o.positives.reduce((e,n)=>e+n,0)})}if(s===0)return{noEvidence:"noScoreColumn",cases:s};const together=e=>{const n=t.map(e)
;const r=n.map(({precision:e},n)=>(e??0)*t[n].predicted);const mean=e=>n.reduce((n,t)=>n+(t[e]??0),0)/n.length;return{accuracy:r.reduce((e,n)=>e+n,0)/s,
precision:mean("precision"),recall:mean("recall"),f1:mean("f1"),auroc:n.some(({auroc:e})=>e===null)?null:mean("auroc")}};const r=Array.from({length:Cn
},(e,n)=>together(e=>e.drawn[n]));return summary(together(e=>e.value),r)}function played(e,n){const t=calibrationOf(e);const s=estimates_total(n)
;if(t===null)return{noEvidence:"oneClass",cases:s};if(s===0)return{noEvidence:"noScoreColumn",cases:s};if(shareOutside(e,n)>Rn+4/(estimates_total(e)+1))return{
noEvidence:"outsideSupport",cases:s};const r=chancesAt(t,n.scores);const o=expectedOf(r,estimates_rowsOf(n),Float64Array.from(n.positives));return{value:o,
drawn:drawn(t,n)}}function summary(e,n){return Object.fromEntries(Tn.map(t=>{const s=e[t];const r=n.map(e=>e[t]).filter(e=>e!==null)
;const o=s!==null&&r.length>=Cn/2;return[t,o?around(s,r):null]}))}function drawn(e,n){const t=(0,xn.sK)(1);const s=(0,xn.pV)(t);const r=grouped(n)
;const o=Float64Array.from(r,({score:e})=>e);return Array.from({length:Cn},()=>{const n=Uint32Array.from(e.rows,(n,r)=>(0,xn.QV)(n,e.shares[r],t,s))
;const a=calibrationOf({scores:e.scores,positives:n,negatives:n.map((n,t)=>e.rows[t]-n)});const c=chancesAt(a??e,o);const i=r.map((e,n)=>[(0,
xn.QV)(e.positives,c[n],t,s),(0,xn.QV)(e.negatives,c[n],t,s)]);const l=r.map(({positives:e,negatives:n})=>e+n)
;return expectedOf(Float64Array.from(r,(e,n)=>(i[n][0]+i[n][1])/l[n]),Float64Array.from(l),Float64Array.from(r,({positives:e})=>e),Float64Array.from(i,([e])=>e))
})}function around(e,n){const t=Float64Array.from(n).sort();const within=e=>Math.min(1,Math.max(0,e));const s=t.reduce((e,n)=>e+n,0)/t.length
;const at=n=>within(2*e-t[Math.round(n*(t.length-1))]);const r=within(2*e-s);return{value:r,interval:[Math.min(r,at(.975)),Math.max(r,at(.025))]}}
function shareOutside(e,n){const[t,s]=[e.scores[0],e.scores.at(-1)];let r=0;n.scores.forEach((e,o)=>{(e<t||e>s)&&(r+=n.positives[o]+n.negatives[o])})
;return r/estimates_total(n)}function estimates_rowsOf({positives:e,negatives:n}){return Float64Array.from(e,(e,t)=>e+n[t])}function estimates_total(e){
return estimates_rowsOf(e).reduce((e,n)=>e+n,0)}var $n=t(33558);var Bn=t(65879);const In=200;function roc({scores:e,positives:n,negatives:t}){const[s,r]=(0,
Bn.Dq)({scores:e,positives:n,negatives:t});if(s===0||r===0)return[];const o=[[0,0]];const a=Math.max(1,e.length/(In-1));const{length:c}=e
;for(let e=0,i=a;e<c;i+=a){e=Math.min(c,Math.max(e+1,Math.ceil(i)));const rate=(n,t)=>(0,$n.d$)({rows:n},c-e,c)/t;o.push([rate(t,r),rate(n,s)])}return o}
var Fn=t(81262);var qn=t(4724);const Pn=.001;const Dn=.5;const Un=1e3;const Jn=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const o={
cases:e.right+e.wrong,wrong:e.wrong};const{tests:a,crossing:c,cells:i}=worseCells(e,n,o,{least:Math.max(t,Pn*o.cases,1),level:Math.log(s)})
;const l=a.pairs===0||a.singles===0?1:.5;const weight=({runs:e})=>l/(e.length===1?a.singles:a.pairs);const u=(0,On.kQ)(i.map(({raw:e})=>e),i.map(weight))
;const d=i.map((e,n)=>({...e,logP:u[n]})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,Un);const f=Math.log(l*s/Math.max(1,a.singles))
;const m=worseThanParts(d,c,e,s);const h=d.filter(e=>e.runs.length===1&&!isExplained(e,m,o,f));const g=withoutTwins([...h,...m],e)
;return joinNeighbours(g,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:conditionOf(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<o.cases?(o.wrong-s)/(o.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,Qe.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:o,singles:a,pairs:c}=e;const i={tests:{singles:0,
pairs:0},crossing:new Uint32Array(o.length*Jn),cells:[]};const l=o.map((e,t)=>Array.from({length:e},(e,s)=>nameable(n[t],s)));const take=(e,n,o,a)=>{
const c=n[o*2+1];const l=n[o*2]+c;if(l<s||l>=t.cases)return false;i.tests[e]++;const u=logTail({cases:l,wrong:c},t);u<0&&u<=r&&i.cells.push({runs:a(),cases:l,
wrong:c,raw:u,logP:0});return true};const run=(e,n)=>({feature:e,first:n,last:n})
;for(let e=0;e<o.length;e++)for(let n=0;n<o[e];n++)l[e][n]&&take("singles",a[e],n,()=>[run(e,n)]);for(let e=0;e<o.length;e++)for(let n=e+1;n<o.length;n++){
const t=c[(0,qn.dR)(e,n,o.length)];for(let s=0;s<o[n];s++){if(!l[n][s])continue;for(let r=0;r<o[e];r++){
if(!l[e][r]||!take("pairs",t,s*o[e]+r,()=>[run(e,r),run(n,s)]))continue;i.crossing[cellKey(e,r)]++;i.crossing[cellKey(n,s)]++}}}return i}function cellKey(e,n){
return e*Jn+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){const s=e[n*2+1];return{runs:t,
cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:o})=>{
const a=Math.log(s/(2*n[cellKey(r,o)]));return logTail(e,singleCell(t,r,o))<=a}))}function isExplained(e,n,t,s){const r=new Map
;for(const{runs:t,cases:s,wrong:o}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature);if(!t.some(n=>sameRun(n,e.runs[0])))continue
;const a=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:a.cases+s,wrong:a.wrong+o})}const without=(e,n)=>({cases:e.cases-n.cases,
wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}function withoutTwins(e,n){const t=[]
;for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const o=t.pairs[(0,
qn.dR)(s.feature,r.feature,t.cells.length)];const a=cellAt(o,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return a>=Dn*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[o,a]=[e.runs[s],n.runs[s]]
;if(!r||!adjoining(o,a,t[o.feature]))return null;const c={feature:o.feature,first:Math.min(o.first,a.first),last:Math.max(o.last,a.last)};return{
runs:e.runs.with(s,c),cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const Ln=.95;const zn={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},n){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measure(e,n,{features:t,columns:s},r){return{...n,...(0,yn.ou)(e,t,s),segments:measureSegments(e.data.task,r)}}
function measureAnswers(e,{reference:n,candidate:t,dependence:s},r){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:s})=>(0,vn.UD)(e,s,n.outcome,t.outcome,r,Ln)),...e.data.task==="multiclass"&&{
classes:measureClasses(n.outcome,t.outcome,Ln)},edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},o)=>({name:e,where:s,referenceRows:n.edgeCases[o].rows,
candidateRows:t.edgeCases[o].rows,comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[o].outcome,t.edgeCases[o].outcome))})),
...estimates(n.outcome,t),...s?{dependence:dependence_dependence(s)}:{}}}function measureSegments(e,n){const[t,s]=e==="regression"?["mae",-1]:["accuracy",1]
;const rank=({candidate:e})=>"value"in e?s*e.value:1/0;return n.map(({where:e,reference:n,candidate:s})=>({where:e,rows:[n.rows,s.rows],
comparison:compareOutcomes(t,null,n.outcome,s.outcome)})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,
where:e,referenceRows:n,candidateRows:t,comparisons:[s]}))}function compareOutcomes(e,n,t,s,r=null){return(0,vn.UD)(e,n,t,s,r,Ln)}function wanted(e){
const{task:n,score:t,scores:s}=e.data;const r=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const o=t!==null||s!==null||n==="regression"
;for(const e of zn[n]){if(We.Zv[e].needs==="scores"&&!o)continue;r.some(n=>n.metric===e&&n.class===null)||r.push({metric:e,class:null})}return r}
function measureSet({data:e},n){const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const r=hidden(e.time)?null:s?.span??null
;const o=hidden(e.score)?null:t.scores;const iso=e=>new Date(e).toISOString();const{confusion:a}=t;const c=a?.classes.length??0;return{rows:n.rows,labels:{
rows:n.rows,labelled:n.labelled,pending:n.pending,unmatched:n.unmatched,sha256:n.leftovers?.sha256??null},from:r&&iso(r.from),to:r&&iso(r.to),
curves:o&&curvesOf(o),...t.classScores&&{classCurves:classCurves(t.classScores,n=>hidden(e.scores?.[n]??null))},confusion:a&&{classes:a.classes,
positive:a.positive,rows:a.classes.map((e,n)=>[...a.table.subarray(n*c,(n+1)*c)])},agreement:hidden(e.label)||hidden(e.prediction)?null:n.agreement??null}}
function curvesOf(e){return{roc:roc(e),calibration:(0,An.xD)(e),thresholds:(0,Fn.p)(e)}}const Wn=12;function classCurves(e,n){
const cases=e=>e.positives.reduce((e,n)=>e+n,0);return[...e].filter(([e])=>!n(e)).sort(([,e],[,n])=>cases(n)-cases(e)).slice(0,Wn).map(([e,n])=>({class:e,
roc:roc(n),calibration:(0,An.xD)(n)}))}function estimates(e,n){const{unlabelled:t,unlabelledClasses:s,unlabelledNumbers:r}=n;const o={estimated:[]}
;if(r)return e.losses?asEstimates(estimateLosses(e.losses,r),n.rows):o;if(s){const{classScores:t}=e;return t?asEstimates(estimateClasses(t,s),n.rows):o}
if(!t)return o;const a=t.positives.reduce((e,n,s)=>e+n+t.negatives[s],0);const{scores:c}=e;if(c&&c.scores.length>0){const e=estimateByReference(c,t)
;if(!("noEvidence"in e)||e.noEvidence==="outsideSupport")return asEstimates(e,a)}const i=t.positives.map((e,n)=>e+t.negatives[n])
;const l=estimateWithoutLabels({values:t.scores,rows:i},t.positives);const u=Object.entries(l).flatMap(([e,n])=>typeof n==="number"&&(0,We.NI)(e)?[{metric:e,
value:n,interval:null,cases:a}]:[]);return{estimated:u}}function asEstimates(e,n){if(isNoEvidence(e))return{estimated:[],notEstimated:e}
;const t=Object.entries(e).flatMap(([e,t])=>t!==null&&(0,We.NI)(e)?[{metric:e,...t,cases:n}]:[]);return{estimated:t}}function isNoEvidence(e){
return"noEvidence"in e}function blockVariance(e){const n=e.length;let[t,s]=[0,0];for(const n of e){t+=n.y;s+=n.x}const r=t/s;const o=e.map(e=>e.y-r*e.x)
;const a=o.reduce((e,n)=>e+n*n,0);const c=o.reduce((e,n,t)=>e+(t===0?0:n*o[t-1]),0);const i=a+2*Math.max(0,c);return n<2?Number.NaN:n/(n-1)*(i/s/s)}
function effectiveSize(e){const n=e.length;const t=e.reduce((e,n)=>e+n,0)/n;let[s,r]=[0,0];for(let o=0;o<n;o++){const n=e[o]-t;s+=n*n;o>0&&(r+=n*(e[o-1]-t))}
if(!(s>0))return{size:n,correlation:0};const o=r/s;const a=Math.min(1-1/n,Math.max(0,o+(1+4*o)/n));return{size:Math.max(1,n*(1-a)/(1+a)),correlation:a}}
var Hn=t(28962);var Vn=t(41766);var Gn=t(37331);function shareOf(e){const{met:n,rows:t}=e;if(!(t>0))return(0,Re.n2)("noneCounted",0);const s=n/t
;const{error:r,df:o}=errorOfShare(e);const a={value:s,standardError:r,cases:Math.round(t),bounds:e=>(0,Hn.G)(s,r,t,(0,Gn.t)(e,o)),proof(e){
const n=s>0&&s<1?s*(1-s)/r**2:t;const a=n*(e/(0,Gn.t)(e,o))**2;return(0,Vn.m)(s*a,a,e)}};return a}function errorOfShare({met:e,rows:n,blocks:t}){const s=e/n
;const r=s*(1-s)/n;if(!isEnough(t))return{error:Math.sqrt(r),df:1/0};const o=blockVariance(t.map(e=>({y:e.met,x:e.rows})));return o>r?{error:Math.sqrt(o),
df:t.length-1}:{error:Math.sqrt(r),df:1/0}}function isEnough(e){return e!==null&&e.length>=j&&e.every(({rows:e})=>e>=N)}function designEffect(e){
const n=e.met/e.rows;const t=n*(1-n)/e.rows;return t>0?Math.max(1,errorOfShare(e).error**2/t):1}function budgetLeft(e,n){if(!("value"in e))return e
;const left=e=>1-(1-e)/(1-n);const both=([e,n])=>[left(e),left(n)];return{...e,value:left(e.value),standardError:e.standardError/(1-n),
bounds:(n,t)=>both(e.bounds(n,t)),proof:(n,t)=>both((e.proof??e.bounds)(n,t))}}function otherShare(e){if(!("value"in e))return e;const turned=([e,n])=>[1-n,1-e]
;return{...e,value:1-e.value,bounds:(n,t)=>turned(e.bounds(n,t)),proof:(n,t)=>turned((e.proof??e.bounds)(n,t))}}const Zn=.001;const Kn=30;const reach=e=>(0,
$e.Zl)(1-Zn/Math.max(1,e));function shareMembers(e,n,t){const s=designEffect(e);const r=reach(n.length);const bad=({rows:e,met:n})=>t==="higher"?e-n:n;const o={
rows:sum(n,({rows:e})=>e),bad:sum(n,bad)};return n.flatMap(e=>{const n={rows:e.rows,bad:bad(e)};const a={rows:o.rows-n.rows,bad:o.bad-n.bad}
;if(n.rows<Kn||a.rows<Kn)return[];const[c,i]=[n.bad/n.rows,a.bad/a.rows];const bounded=e=>({value:e.bad/e.rows,bounds:(0,Hn.r)(e.bad/s,e.rows/s,r)})
;const[l]=(0,Te.d)(bounded(n),bounded(a));const shown=e=>t==="higher"?1-e:e;return[{name:e.name,value:shown(c),others:shown(i),rows:Math.round(n.rows),
times:members_timesOf(c,i),beyond:l>0}]})}function quantileMembers({rows:e,value:n,blocks:t,members:s},r){const o=t?.reduce((e,n)=>e+n.met,0)??r*e
;const a=designEffect({met:o,rows:t===null?e:sum(t,e=>e.rows),blocks:t});const c=reach(s.length);return s.flatMap(({name:e,rows:t,value:s,others:o,beyond:i})=>{
if(t<Kn||Number.isNaN(o)||Number.isNaN(n))return[];const[l]=(0,Hn.r)(i/a,t/a,c);return[{name:e,value:s,others:o,rows:t,times:members_timesOf(s,o),beyond:l>1-r}]
})}function meanMembers({members:e},n,t){const s=reach(e.length);const r={rows:sum(e,({rows:e})=>e),sum:sum(e,e=>e.sum),squares:sum(e,({squares:e})=>e)}
;return e.flatMap(e=>{const o={rows:r.rows-e.rows,sum:r.sum-e.sum,squares:r.squares-e.squares};if(e.rows<Kn||o.rows<Kn)return[];const[a,c]=[e,o].map(e=>{
const t=e.sum/e.rows;return{mean:t,error:Math.max(0,e.squares/e.rows-t*t)/e.rows*n}});const i=t==="lower"?a.mean-c.mean:c.mean-a.mean
;const l=t==="lower"?members_timesOf(a.mean,c.mean):members_timesOf(c.mean,a.mean);return[{name:e.name,value:a.mean,others:c.mean,rows:e.rows,times:l,
beyond:i>s*Math.sqrt(a.error+c.error)}]})}function valueMembers(e,n){const t=reach(e.size);const s=[...e].map(([e,n])=>{const t=sum(n,e=>e)/n.length
;const s=sum(n,e=>(e-t)**2)/Math.max(1,n.length-1);return{name:e,mean:t,values:n.length,error:s/effectiveSize(n).size}});return s.flatMap(e=>{
const r=s.filter(n=>n!==e);if(r.length===0)return[];const o=sum(r,({mean:e})=>e)/r.length;const a=sum(r,e=>e.error)/r.length**2
;const c=n==="lower"?e.mean-o:o-e.mean;const i=n==="lower"?members_timesOf(e.mean,o):members_timesOf(o,e.mean);return[{name:e.name,value:e.mean,others:o,
rows:e.values,times:i,beyond:c>0&&c>=t*Math.sqrt(e.error+a)}]})}function members_timesOf(e,n){if(!(e>0))return 0;return n>0?e/n:1/0}function sum(e,n){
return e.reduce((e,t)=>e+n(t),0)}function meanOf({rows:e,sum:n,blocks:t}){if(e===0)return(0,Re.n2)("noneCounted",0);if(!isEnough(t))return(0,
Re.n2)("fewBlocks",e);const s=Math.sqrt(blockVariance(t.map(e=>({y:e.sum,x:e.rows}))));return symmetric(n/e,s,e,t.length-1)}function meanOverTime(e){
const n=e.length;if(n<Xn)return(0,Re.n2)("fewValues",n);const t=e.reduce((e,n)=>e+n,0)/n;const s=e.reduce((e,n)=>e+(n-t)**2,0)/(n-1)
;const{size:r}=effectiveSize(e);if(r<Qn)return plainValue(t,n);return symmetric(t,Math.sqrt(s/(1-1/r)/r),n,r-1)}const Qn=8;function plainValue(e,n){return{
value:e,standardError:0,cases:n,bounds:()=>[e,e],proof:()=>[-1/0,1/0]}}const Xn=20;function rateOf({rows:e,span:n,bins:t},s){const r=n===null?0:n.to-n.from
;if(e===0)return(0,Re.n2)("noneCounted",0);if(!(r>0))return(0,Re.n2)("noSpan",e);const o=s/r;if(t.length<Xn){const bounds=n=>{const t=(0,$e.vr)(-n);const s=(0,
Mn.l1)(t,2*e)/2;const r=(0,Mn.l1)(1-t,2*e+2)/2;return[s*o,r*o]};return{value:e*o,standardError:Math.sqrt(e)*o,cases:e,bounds:bounds}}const a=t.length
;const c=e/a;const i=t.reduce((e,n)=>e+(n.rows-c)**2,0)/(a-1);return symmetric(e*o,Math.sqrt(Math.max(e,i*a))*o,e,a-1,0)}function symmetric(e,n,t,s,r=-1/0){
return{value:e,standardError:n,cases:t,bounds(t){const o=(0,Gn.t)(t,s)*n;return[Math.max(r,e-o),e+o]}}}function woodruff(e,n,t,s){const[r,o]=[n-s*t,n+s*t]
;return{interval:[valueAt(e,r),valueAt(e,o)],open:[r<=0,o>1-1e-12]}}function valueAt(e,n){const t=(0,$n.QL)(e);if(t===0)return Number.NaN
;const s=Math.min(t,Math.max(1,Math.ceil(n*t-1e-9)))-1;return e.values[(0,$n.bJ)(e.rows,s).index]}function percentile(e,n){const{rows:t,value:s,blocks:r}=e
;if(t===0)return(0,Re.n2)("noneCounted",0);if(!isEnough(r))return(0,Re.n2)("fewBlocks",t);const o=r.reduce((e,n)=>e+n.met,0);const a=r.reduce((e,n)=>e+n.rows,0)
;const{error:c,df:i}=errorOfShare({met:o,rows:a,blocks:r});const l=Math.max(c,Math.sqrt(n*(1-n)/a));const reach=t=>woodruff(e.counts,n,l,(0,
Gn.t)(t,Number.isFinite(i)?i:r.length-1));const u=reach(Yn);const d=n*(1-n)/l**2;const f=d*Math.min(n,1-n);if(u.open[0]||u.open[1]||f<et)return(0,
Re.n2)("fewBeyond",t);return{value:s,standardError:(u.interval[1]-u.interval[0])/(2*Yn),cases:t,bounds:e=>reach(e).interval,proof(e){
const{interval:n,open:t}=reach(e);return[t[0]?-1/0:n[0],t[1]?1/0:n[1]]}}}const Yn=(0,$e.Zl)(.975);const et=10;function measureCounted(e,n,t){return{rule:e,
candidate:n===null?(0,Re.n2)("noColumn",0):statisticOf(e,n),reference:t===null?(0,Re.n2)("noColumn",0):statisticOf(e,t),plain:n?.kind==="starts",
points:n===null?[]:pointsOf(e,n),blocks:blocksOf(n),covered:null,members:n===null||e.by===null?null:counted_membersOf(e,n)}}
function statisticOf({measures:e,objective:n},t){switch(t.kind){case"share":{const e=shareOf(t);return n===null?e:budgetLeft(otherShare(e),n)}case"quantile":
return percentile(t,e.kind==="quantile"?e.quantile:Number.NaN);case"mean":return meanOf(t);case"rate":
return rateOf(t,e.kind==="rate"?e.per.milliseconds:Number.NaN);case"starts":return t.rows===0?(0,Re.n2)("noneCounted",0):plainValue(t.starts,t.rows)}}
function blocksOf(e){if(e===null||e.kind==="starts")return null;if(e.kind==="rate")return e.bins.length>1?e.bins.length:null
;return isEnough(e.blocks)?e.blocks.length:null}function pointsOf({measures:e,objective:n},t){const drawn=(e,n)=>(e??[]).map(e=>{const t=n(e);return{
from:e.from,to:e.to,value:Number.isFinite(t)?t:null,cases:e.rows}});switch(t.kind){case"share":{if(n===null)return drawn(t.blocks,({met:e,rows:n})=>e/n);let e=0
;return drawn(t.blocks,({met:s})=>{e+=s;return 1-e/(t.rows*(1-n))})}case"quantile":return drawn(t.blocks,({value:e})=>e);case"mean":
return drawn(t.blocks,({sum:e,rows:n})=>e/n);case"rate":{const n=e.kind==="rate"?e.per.milliseconds:Number.NaN
;return t.bins.length<2?[]:drawn(t.bins,({from:e,to:t,rows:s})=>s/(t-e)*n)}case"starts":return[]}}function counted_membersOf(e,n){const t=(0,O.Kd)(e)??"lower"
;if(n.kind==="share"){const s=e.objective===null?t:"lower";return shareMembers(n,n.members,s)}
if(n.kind==="quantile")return quantileMembers(n,e.measures.kind==="quantile"?e.measures.quantile:Number.NaN);if(n.kind!=="mean")return null
;return meanMembers(n,meanEffect(n),t)}function meanEffect(e){if(!isEnough(e.blocks))return 1;const n=e.members.reduce((e,n)=>e+n.squares,0)
;const t=e.members.reduce((e,n)=>e+n.rows,0);const s=e.sum/e.rows;const r=(n/t-s*s)/e.rows;const o=blockVariance(e.blocks.map(({sum:e,rows:n})=>({y:e,x:n})))
;return r>0?Math.max(1,o/r):1}function measureFetched(e,n){const t={rule:e,reference:(0,Re.n2)("noReference",0),points:[],blocks:null,covered:null,members:null}
;const s=n?.byName.get(e.name)??[];const r=s.filter(n=>n.counts!==null===(e.measures.kind==="ratio"));if(n===null||r.length===0)return{...t,candidate:(0,
Re.n2)("notFetched",0),plain:false};const o=e.measures.kind==="ratio"?ratio(e,r):values(e,r);const{covered:a,why:c}=coverage(e,r);return{...t,...o,covered:a,
candidate:c===null?o.candidate:(0,Re.n2)(c,o.candidate.cases)}}function ratio(e,n){const t=stretchesOf(n);const s={met:t.reduce((e,{good:n})=>e+n,0),
rows:t.reduce((e,{total:n})=>e+n,0),blocks:t.map(({good:e,total:n})=>({met:e,rows:n}))};const r=shareOf(s)
;const o=e.measures.kind==="ratio"&&e.measures.counts==="bad"?otherShare(r):r;const a=e.measures.kind==="ratio"&&e.measures.counts==="bad";let[c,i]=[0,0]
;const l=t.map(({from:n,to:t,good:r,total:o})=>{c+=o-r;i+=o;const l=e.objective===null?null:i>0?1-c/(s.rows*(1-e.objective)):null;const u=o>0?a?1-r/o:r/o:null
;return{from:n,to:t,value:e.objective===null?u:l,cases:o}});return{candidate:e.objective===null?o:budgetLeft(r,e.objective),plain:false,points:l,
blocks:isEnough(s.blocks)?s.blocks.length:null,members:e.by===null?null:shareMembers(s,memberCounts(n),"higher")}}function stretchesOf(e){const n=new Map
;for(const{from:t,to:s,counts:r}of e){if(t===null||r===null)continue;const e=`${t} ${s}`;const o=n.get(e)??{from:t,to:s,good:0,total:0};o.good+=r.good
;o.total+=r.total;n.set(e,o)}return[...n.values()].sort((e,n)=>e.from-n.from)}function memberCounts(e){const n=new Map;for(const{by:t,counts:s}of e){
if(t===null||s===null)continue;const e=n.get(t)??{name:t,rows:0,met:0};e.rows+=s.total;e.met+=s.good;n.set(t,e)}return[...n.values()]}function values(e,n){
const t=new Map;for(const{to:e,value:s}of n)t.set(e,[...t.get(e)??[],s]);const s=[...t].map(([e,n])=>({from:null,to:e,value:n.reduce((e,n)=>e+n,0)/n.length,
cases:null}));const r=new Map;for(const{by:e,value:t}of n)e!==null&&r.set(e,[...r.get(e)??[],t]);const o=fetched_statisticOf(e,s);const a=(0,O.Kd)(e);return{
candidate:o,plain:"value"in o&&!Number.isFinite(o.proof?.(1)[0]??0),points:s.length>1?s:[],blocks:null,members:e.by===null||a===null?null:valueMembers(r,a)}}
function fetched_statisticOf({measures:e},n){const t=n.map(({value:e})=>e);if(e.kind==="values")return meanOverTime(t);if(t.length>=Xn)return meanOverTime(t)
;return t.length===1?plainValue(t[0],1):(0,Re.n2)("severalValues",t.length)}const nt=.9;function coverage({over:e,measures:n},t){if(e===null)return{
covered:null,why:null};const s=Math.max(...t.map(({at:e})=>e));const r=Math.max(...t.map(({to:e})=>e));const o=s-r;if(n.kind==="value")return{covered:null,
why:o>1e3?"stopped":null};const a=n.kind==="values"?n.every.milliseconds:stepOf(t);if(o>Math.max(a/2,1e3))return{covered:null,why:"stopped"}
;const c=new Set(t.map(({to:e})=>e));const i=n.kind==="values"?c.size*a:spanned(t);const l=Math.min(1,i/e.milliseconds);return{covered:l>.999?null:l,
why:l<nt?"gaps":null}}function stepOf(e){return Math.max(0,...e.map(({from:e,to:n})=>e===null?0:n-e))}function spanned(e){
return stretchesOf(e).reduce((e,{from:n,to:t})=>e+t-n,0)}const tt=1e-4;const st=20;const rt=30;function measureHosts(e,n){if(e===null||e.length===0)return null
;return{hosts:e.length,versions:unevenVersions(e,n),clocks:clocksOf(e)}}function unevenVersions(e,n){const t=e.reduce((e,n)=>e+n.rows,0);const s=new Map
;for(const{versions:n}of e)for(const[e,t]of n??[])s.set(e,(s.get(e)??0)+t);const r=Math.max(1,e.length*s.size);return[...s].flatMap(([s,o])=>{
if(n!==null&&!n.includes(s))return[];const a=o/t;const of=e=>e.versions?.get(s)??0;const c=e.filter(e=>of(e)===0&&e.rows*Math.log1p(-a)<Math.log(tt/r))
;if(c.length===0)return[];const i=e.filter(e=>of(e)>0);return[{version:s,on:i.map(({name:e})=>e),notOn:c.map(({name:e})=>e)}]})}function clocksOf(e){
const n=e.filter(({rows:e,first:n,last:t})=>e>=rt&&Number.isFinite(n)&&t>n);if(n.length<2)return null;const t=n.reduce((e,{rows:n})=>e+n,0)
;if(n.every(({ahead:e})=>e!==null)){const e=hosts_middle(n.map(({ahead:e})=>e));return{...hosts_apart(n.map(({name:n,ahead:t})=>({name:n,ahead:(t-e)/1e3}))),
cases:t}}const s=n.map(e=>({name:e.name,ahead:(hosts_stepOf(e)||shiftOf(e,n))/1e3}));return{...hosts_apart(s),cases:t}}function hosts_apart(e){
const n=e.map(({ahead:e})=>e);const t=e.filter(({ahead:e})=>e!==0).sort((e,n)=>Math.abs(n.ahead)-Math.abs(e.ahead));return{apart:Math.max(...n)-Math.min(...n),
hosts:t}}function hosts_stepOf({inOrder:e}){return e!==null&&Math.abs(e.ahead)>6*e.error?e.ahead:0}function shiftOf(e,n){
const t=e.first-hosts_middle(n.map(e=>e.first));const s=e.last-hosts_middle(n.map(e=>e.last));const r=Math.max(...n.map(({rows:e,first:n,last:t})=>(t-n)/e))
;const[o,a]=[Math.min(Math.abs(t),Math.abs(s)),Math.max(Math.abs(t),Math.abs(s))];if(t*s<=0||o<st*r||a-o>st*r)return 0;return a>(e.last-e.first)/2?0:(t+s)/2}
function hosts_middle(e){const n=[...e].sort((e,n)=>e-n);const t=n.length>>1;return n.length%2===1?n[t]:(n[t-1]+n[t])/2}function measureOperations(e,n,t){
const s=(0,O.c_)(e);const found=r=>{if(r===null)return null;if((0,O.cg)(r.measures)){const n=(0,O.HT)(e).find(e=>e===r)
;return t==="not asked"?null:measureFetched(n,t)}const o=s.indexOf(r);const a=s[o];if(n===null)return{...measureCounted(a,null,null),candidate:(0,
Re.n2)("notCounted",0)};return measureCounted(a,n.candidate.measures[o]??null,n.reference.measures[o]??null)}
;const{restarts:r,hardwareErrors:o,clockSkew:a,version:c}=e.deployment;return{measures:e.operations.map(found).filter(e=>e!==null),restarts:found(r),
hardwareErrors:found(o),clockSkew:found(a.fetched),hosts:measureHosts(n?.candidate.hosts??null,c?.expect??null)}}const ot=50
;function operationsShown(e,{measures:n}){if(n.length===0)return{};return{operations:n.map(({rule:n,candidate:t,reference:s,plain:r,points:o,members:a})=>({
name:n.name,candidate:(0,Re.jh)(t,.95),reference:(0,Re.jh)(s,.95),plain:r,points:o,members:(a??[]).slice(0,ot).map(({name:t,value:s,rows:r})=>({
name:n.by!==null&&e.data.private.includes(n.by)?null:t,value:s,rows:r}))}))}}var ct=t(51455);var it=t(46881);var lt=t(37504);const ut=64e6
;async function readOperations(e){const n=await(0,it.C)(e);const t=(0,L.createHash)("sha256");const s=new Map;let r=0;for(const e of n){
const n=await contentOf(e);t.update(n);const o=decoded(n,e);for(const[n,t]of o.split("\n").entries()){if(t.trim()==="")continue;const o=(0,
lt.X)(t,`${e}, line ${n+1}`);s.set(o.name,[...s.get(o.name)??[],o]);r++}}
if(r===0)throw new v.P_(`${n.join(", ")}: there are no measures in it. "greenlight fetch --help" shows how they come there.`);for(const[e,t]of s){
t.sort((e,n)=>e.to-n.to);refuseTwice(e,t,n)}const o=Math.max(...[...s.values()].flat().map(e=>e.at));return{files:n,sha256:t.digest("hex"),lines:r,byName:s,at:o
}}async function contentOf(e){try{const{size:n}=await(0,ct.stat)(e)
;if(n>ut)throw new v.P_(`${e}: holds ${n.toLocaleString("en-US")} bytes. Is it the right file?`);return await(0,ct.readFile)(e)}catch(n){
if(n instanceof v.P_)throw n;throw new v.P_(`${e}: cannot be read (${n instanceof Error&&"code"in n?n.code:String(n)}).`)}}function decoded(e,n){try{
return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{throw new v.P_(`${n}: is not text in UTF-8. Name the file that greenlight fetch wrote.`)}}
function refuseTwice(e,n,t){const s=new Map;for(const r of n){const n=s.get(r.by);s.set(r.by,r);if(n===void 0)continue
;const o=r.counts===null?r.to===n.to:(r.from??r.to)<n.to;if(!o)continue;const a=r.by===null?"":` of "${r.by.slice(0,60)}"`
;throw new v.P_(`${t.join(", ")}: "${e.slice(0,60)}"${a} counts the time before ${new Date(n.to).toISOString()} twice. Each stretch of time may stand there once; fetch into a new file.`)
}}var dt=t(229);var ft=t(20564);function recordOf({plan:e,verdict:n,measurements:t,made:s}){const{candidate:r}=t
;const{action:o,owner:a,within:c}=e.levels[n.status];return{plan:e.name,plan_sha256:e.source.sha256,about:e.about,at:s.at,
due:e.review&&new Date(Date.parse(s.at)+e.review.milliseconds).toISOString(),greenlight:s.version,run:s.runUrl,commit:s.commit,...n.model?{model:n.model}:{},
status:n.status,level:(0,on.$)(n),todo:{action:o,owner:a,within:c?.text??null},reference:n.reference&&{rows:n.reference.rows,sha256:n.reference.sha256},
candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:r.labels.labelled,labels_sha256:r.labels.sha256??null,from:r.from,to:r.to,
values:valuesOf(e,t,n),...e.operations.length>0?{operations:operationsOf(e,t,n)}:{},raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{
check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}function valuesOf(e,{comparisons:n,edgeCases:t,segments:s},r){
const o=rulesOf(e);const a=new Map(r.findings.map(e=>[e.check,e.status]));const recorded=(e,n)=>{const t=nameOf(e,n)
;const{candidate:s,reference:r,difference:c}=n;return{check:t,metric:n.metric,class:n.class,segment:e,status:a.get(t)??"NOTE",rule:o.get(t)??null,cases:s.cases,
measured:(0,ze.B)(s)?{value:s.value,standard_error:s.standardError,interval:s.interval}:null,reference:(0,ze.B)(r)?r.value:null,difference:(0,ze.B)(c)?{
value:c.value,standard_error:c.standardError}:null}};const c=[...t.map(e=>({kind:"edge",slice:e})),...s.map(e=>({kind:"segment",slice:e}))]
;return[...n.map(e=>recorded(null,e)),...c.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded({kind:e,name:n},t)))]}
function operationsOf(e,{operations:n=[]},t){return n.map(({name:n,candidate:s,plain:r})=>{const o=e.operations.find(e=>e.name===n)??null
;const a=t.findings.find(({kind:e,subject:t,aspect:s})=>e==="operations"&&t===n&&s===null);const{green:c,amber:i,red:l}=o??{};return{name:n,
status:a?.status??"NOTE",rule:c??i??l?{green:c??null,amber:i??null,red:l??null}:null,measured:(0,ze.B)(s)?{value:s.value,standard_error:s.standardError,
interval:r?null:s.interval,cases:s.cases}:null}})}function rulesOf(e){const named=(e,n)=>{const{green:t,amber:s,red:r}=e;return t??s??r?[[nameOf(n,e),{green:t,
amber:s,red:r}]]:[]};return new Map([...e.metrics.flatMap(e=>named(e,null)),...e.edgeCases.flatMap(({name:e,metrics:n})=>n.flatMap(n=>named(n,{kind:"edge",
name:e})))])}function nameOf(e,n){return(0,rn.I)({kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n.metric,class:n.class})}
function columnsOf(e,{columns:n,changes:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{const o=t.find(e=>e.name===n)?.against?.deciles
;if(!o||e.data.private.includes(n))return[];const a=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,missing:r.missing+a,...o}]})}var mt=t(30836)
;function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:o}){
const a=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...o===void 0?[]:[`--from ${o.from}`,`--to ${o.to}`]].join(" ")
;const c=Object.create(null);for(const{check:n,kind:t,where:s}of e){const e=t==="metric"||t==="edge"||t==="segment";const o=s===void 0?"":` --where ${quote(s)}`
;const i=e?` --wrong --as-of ${r.toISOString()}`:"";(s!==void 0||e)&&(c[n]=`greenlight rows ${a}${o}${i}`)}return c}function quote(e){
return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const ht=12;const gt=5;const pt={where:null,wrong:true,most:500,columns:"all"}
;function rowsBehind(e){const n=e.filter(({kind:e,status:n})=>n==="RED"||n==="AMBER"||e==="segment")
;return new Map(n.filter(({where:e})=>e!==void 0).slice(0,ht).map(({check:e,kind:n,where:t})=>{const s=n==="edge"||n==="segment";return[e,{where:t,wrong:s,
most:gt,columns:"telling"}]}))}function samplesByCheck(e,n){const t=Object.create(null);[...e.keys()].forEach((e,s)=>{const r=n[s];r&&r.total>0&&(t[e]=r)})
;return t}var wt=t(19014);var vt=t(74041);var bt=t(15352);var yt=t(28009);async function check(e){const n=await(0,wt.Cz)(e.out);try{const t=await reviewed(e)
;await(e.log??ft.K).stage("report",()=>n.put([...e.beside?.(t)??[],...(0,bt.R8)(t)],async()=>e.history?.append(recordOf(t))));tellVerdict(t,e.log??ft.K)
;return t}catch(e){await n.leave();throw e}}async function reviewed(e){const{open:n,now:t,log:s=ft.K}=e;const r=await s.stage("plan",async()=>e.judgeBy??(0,
dt.m)(e.plan));s.know({plan:r.name,plan_sha256:r.source.sha256});const o=await s.stage("history",()=>e.history?.read(r.name))??null
;const a=await s.stage("operations",()=>fetchedBefore(e.operations??[]));const c=await s.stage("read",()=>n?n(r,e,t):openLocal(r,e,e))
;const i=await review(r,c,o,{...e,operations:a}).finally(()=>c.close());n||(i.drillDown=drillDown(i.verdict,e));return i}async function fetchedBefore(e){
return e.length===0?null:readOperations(e)}
async function review(e,n,t,{now:s,due:r=s,runUrl:o=null,commit:a=null,planWatch:c=null,model:i=null,operations:l=null,log:u=ft.K}){
const d=needed(await u.stage("count",()=>n.counts()),"count both sets");u.know({reference:digestOf(d.reference),candidate:digestOf(d.candidate)})
;const f=optional(await n.pairs());const m=measureAnswers(e,d,f);const h=optional(await n.sampleRows([pt]))
;const g=needed(await u.stage("segments",()=>n.segments()),"search for weak segments")
;const p=needed(await u.stage("columns",()=>n.summaries()),"count columns");const w=needed(await n.slices(weakConditions(e,g)),"count weak segments")
;const{features:v}=n;const b=measureOperations(e,optional(await n.operations()),l);const y=await u.stage("measure",()=>({...measure(e,m,{features:v,
columns:p.measured},w),...operationsShown(e,b)}));const M={features:v,counts:reviewCounts(d,p.totals,f,g),measurements:y,
knownAnswers:needed(await n.knownAnswers(),"look up known answers"),behaviour:needed(await n.behaviour(),"look up the pairs of behaviour cases"),
dependencies:needed(await n.dependencies(),"find dependencies"),reviews:{past:t,now:s,due:r},service:b,fetched:l==="not asked"?null:l,planWatch:c}
;const k=await u.stage("judge",()=>judge(e,M));const O=(0,vt.p)(k,yt.r,i);const N=rowsBehind(O.findings);const j={plan:e,verdict:O,measurements:y,
wrongRows:h?.[0]??null,findingRows:samplesByCheck(N,optional(await n.sampleRows([...N.values()]))??[]),drillDown:{},trend:[],made:{at:s.toISOString(),
version:yt.r,runUrl:o,commit:a}};t!==null&&(j.trend=(0,mt.RS)(t,recordOf(j)));return j}function digestOf({rows:e,sha256:n}){return{rows:e,sha256:n}}
function tellVerdict({verdict:e},n,t){const s=t===void 0?{}:{period:t}
;for(const{check:t,kind:r,status:o,value:a,interval:c,reference:i,cases:l}of e.findings)n.tell("finding",{...s,check:t,kind:r,status:o,value:a,interval:c,
reference:i,cases:l});const{status:r,promote:o,findings:a}=e;n.tell("verdict",{...s,status:r,promote:o,findings:a.length})}}),2868:((e,n,t)=>{t.d(n,{
Am:()=>growth,Jp:()=>copiesIn,X4:()=>r,_H:()=>isBeyondChance,y9:()=>o});var s=t(92698);const r=.01;const o={category:.01,rangeEnd:.025,cardinality:.1,
missing:.02};function isBeyondChance(e,n,t,s=1){return e.p**(1/s)<n&&e.size>=o[t]}function copiesIn({reference:e,candidate:n}){
return Math.max(1,...[e,n].map(({outcome:e})=>copies(e.grouped?.group??null)))}function copies(e){if(e===null||e.length===0)return 1;const n=new Map;let t=0
;for(const s of e)s<0?t++:n.set(s,(n.get(s)??0)+1);for(const e of n.values())t+=e**2;return t/e.length}function growth(e,n){
const t=n.cells/n.rows-e.cells/e.rows;if(t<=0)return{p:1,size:t};const r=e.cells+n.cells;const o=(0,s.w)(e.rows+n.rows,r,n.rows,n.cells);return{p:Math.exp(o),
size:t}}}),37504:((e,n,t)=>{t.d(n,{X:()=>readLine});var s=t(88532);var r=t(28395);var o=t(43759);var a=t(14977);s.$W({jitless:true});const c=r.aig({
error:"a number"});const i=r.YjP({error:'a time such as "2026-11-30T12:00:00Z"'});const l=r.YjP({error:"a text"
}).check(o.m9(1,"a text that is not empty"),o.Eb(4e3,"a text of at most 4,000 characters"));const u=r.rej({name:l,by:r.lqM(l),good:r.lqM(c),bad:r.lqM(c),
total:r.lqM(c),value:r.lqM(c),from:r.lqM(i),to:r.lqM(i),at:r.lqM(i),query:r.lqM(r.L5J()),window:r.lqM(r.L5J())})
;const d='{"name":"availability","good":9991,"total":10000,"from":"2026-11-29T00:00:00Z","to":"2026-11-30T00:00:00Z"}';function readLine(e,n){
const wrong=e=>new a.P_(`${n}: ${e}`);let t;try{t=JSON.parse(e)}catch{throw wrong(`is not JSON. Write one object a line, such as ${d}.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw wrong(`is not a JSON object. Write one object a line, such as ${d}.`);const s=u.safeParse(t)
;if(!s.success)throw wrong(faultOf(s.error.issues[0]));const r=s.data;const moment=e=>{if(r[e]===void 0)return null
;const n=f.test(r[e])?Date.parse(r[e]):Number.NaN;if(Number.isNaN(n))throw wrong(`"${e}" is no time with its zone. Write it as 2026-11-30T12:00:00Z.`);return n}
;const[o,c,i]=[moment("from"),moment("to"),moment("at")];const l=c??i;if(l===null)throw wrong('says no time. Add "to", the end of the time that it is about.')
;if(o!==null&&o>=l)throw wrong('"from" is not before "to".');const m=countsOf(r,wrong);const h=r.value??null
;if(m===null===(h===null))throw wrong(m===null?'holds neither counts nor a value. Add "good" (or "bad") and "total", or "value".':"holds both counts and a value. Keep one of them.")
;if(m!==null&&o===null)throw wrong('counts over a time that does not begin. Add "from".');return{name:r.name.trim(),by:r.by??null,counts:m,value:h,from:o,to:l,
at:i??l}}const f=/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;function countsOf({good:e,bad:n,total:t},s){
if(e===void 0&&n===void 0&&t===void 0)return null;if(t===void 0||e===void 0===(n===void 0))throw s('counts take "total" and one of "good" and "bad".')
;const r=e??n;if(!(r>=0&&t>=0))throw s("a count is below 0.")
;if(r>t*1.02+1)throw s(`more are ${e===void 0?"bad":"good"} (${r}) than there are in all (${t}). Are they swapped?`);const o=Math.min(r,t);return{
good:e===void 0?t-o:o,total:t}}function faultOf(e){
if(e.code==="unrecognized_keys")return`"${e.keys[0].slice(0,60)}" is not a key of a measure. Its keys are name, by, good, bad, total, value, from, to, at, query, window.`
;const n=String(e.path[0]??"")
;return e.code==="invalid_type"&&e.path.length===1&&e.input===void 0?`lacks "${n}". Write for example ${d}.`:`"${n}" is not ${e.message}.`}})};