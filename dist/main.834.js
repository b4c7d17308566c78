export const id=834;export const ids=[834];export const modules={17834:((e,n,t)=>{t.d(n,{check:()=>check});var s=t(72102);var r=t(84077);var a=t(88263)
;var o=t(58592);var i=t(26889);var c=t(45100);var l=t(75563);function countIds(e){return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}
function countTexts(e,n){const t=new Uint8Array(n.length);const s=firstCodes(n);const r={rows:e.length,missing:0,repeated:0,first:null}
;for(let a=0;a<e.length;a++){const o=s?.[e[a]]??e[a];if(o<0)r.missing++;else if(t[o]){r.repeated++;r.first??={row:a+1,id:n[o]}}else t[o]=1}return r}
function firstCodes(e){const n=new Map;const t=e.map((e,t)=>{const s=(0,i.Fg)(e);n.has(s)||n.set(s,t);return n.get(s)});return n.size===e.length?null:t}
function countNumbers(e){const n={rows:(0,c.oW)(e.values),missing:0,repeated:0,first:null};if((0,l.Jy)(e.values))return n;const t=(0,c.ov)(e.values)
;const s=new o.w(e);for(let e=0;e<t.length;e++){const r=t[e];if(Number.isNaN(r))n.missing++;else if(s.get(r)>=0){n.repeated++;n.first??={row:e+1,id:String(r)}
}else s.set(r,e)}return n}function rowsOf(e,n){const t=new Set(e.filter(e=>e!==void 0));const s=(0,o.U)(n);const r=n.type==="category"?n.codes.length:(0,
c.oW)(n.values);const a=new Map;for(let e=0;e<r;e++){const n=s(e);t.has(n)&&a.set(n,e)}return a}function takeCases(e,n,t){const take=e=>{
const t=new Float64Array(n.length);for(let s=0;s<t.length;s++)t[s]=e[n[s]];return t};const takeScores=e=>(0,c.Wy)(e,n,new Float64Array(n.length))
;const s=t&&Int32Array.from(take(t));if(e.task==="numbers"){const[n,t]=[take(e.actual),take(e.predicted)];return{classes:[],positive:null,actual:n,predicted:t,
scores:null,classScores:null,group:s}}return{classes:e.classes.names,positive:e.classes.positive,actual:take(e.actual),
predicted:take(e.predicted).map(e=>e<0?Number.NaN:e),scores:e.score&&takeScores(e.score),classScores:e.classScores?.map(e=>e&&takeScores(e))??null,group:s}}
function labelledRows(e,n=null){const t=[];for(let s=0;s<e.actual.length;s++){const r=e.actual[s];if(Number.isNaN(r)||e.task==="classes"&&r<0)continue
;n!==null&&n[s]===0||t.push(s)}return t}var u=t(8257);var d=t(29242);function countOutcome(e,n){
const t=e.task==="classes"?countClasses(e,n):outcome_countNumbers(e,n);if(e.group===null)return t;return{...t,grouped:takeCases(e,labelledRows(e,n),e.group)}}
function countClasses(e,n){const{classes:t,actual:s,predicted:r,score:a,classScores:o}=e;const i=t.names.length;const c=(0,l.rZ)(s,r,n,i)
;const u=new Float64Array(i*i);let d=0;let f=0;for(let e=0;e<i;e++){const[n,...t]=c.subarray((e+1)*(i+1),(e+2)*(i+1));u.set(t,e*i)
;const s=t.reduce((e,n)=>e+n,0);f+=s;d+=s+n}const m=f===0?null:{classes:t.names,positive:t.positive,table:u};return{cases:d,confusion:m,
scores:a&&t.positive!==null?countOneClass(e,a,t.positive,n):null,classScores:o&&countEachClass(e,o,n),residuals:null}}function countEachClass(e,n,t){
const s=new Map;n.forEach((n,r)=>{n&&s.set(e.classes.names[r],countOneClass(e,n,r,t))});return s}function countOneClass(e,n,t,s){const{actual:r,classes:a}=e
;if(s===null&&t===1&&a.names.length===2)return(0,d.F)(n,new Uint8Array(r));const o=new Uint8Array(r.length);for(let e=0;e<o.length;e++){const n=r[e]
;o[e]=n<0||s!==null&&s[e]===0?2:n===t?1:0}return(0,d.F)(n,o)}function outcome_countNumbers(e,n){const t=(0,u.W)(e.actual,e.predicted,n);let s=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}var f=t(69128);const m=10;const p=864e5;function countPredictions(e,n,{time:t,timeZone:s}){const r=scoresOf(e)
;const a=r.length>0?r:[e.predicted];const o=t===null?void 0:n.columns.get(t);const i=o?.type==="time"&&!(a[0]instanceof Int16Array)
;const{has:c,missing:l,outside:u}=lookAt(a,e.task==="classes"&&r.length>0);const d=i?daysOf(a,c,o.values,s):[]
;const f=d.filter(({same:e,rows:n})=>e!==null&&n>=m);return{rows:n.rows,missing:l,outside:u,identical:n.rows>1&&a.every(isConstant),
identicalDays:f.map(({day:e,rows:n})=>({day:e*p,rows:n})),identicalWeeks:countIdenticalWeeks(d),classes:countPredictedClasses(e)}}function leastOf(e){
return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,c.oW)(e)}function valueAt(e,n){
return e instanceof Int16Array?e[n]:(0,c.tk)(e,n)}function lookAt(e,n){const t=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let r=null;for(const a of e){
const e=n?0:leastOf(a);const o=n?1:1/0;if(!(a instanceof Int16Array)&&(0,l.dX)(a,e,o))continue;for(let i=0;i<t.length;i++){const c=valueAt(a,i)
;if(c>=e&&c<=o)continue;if(n&&!Number.isNaN(c)){r??={rows:0,row:i+1,value:c};r.rows++}else{s+=t[i];t[i]=0}}}return{has:t,missing:s,outside:r}}
function isConstant(e){const n=leastOf(e);let t=null;for(let s=0;s<lengthOf(e);s++){const r=valueAt(e,s);if(!(r>=n))continue
;if(t===null)t=r;else if(r!==t)return false}return t!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,n,t,s){const r=(0,f.e)(s);const a=new Map;let o=null;let[i,c]=[0,0];for(let s=0;s<t.length;){
const l=t[s];if(Number.isNaN(l)||n[s]===0){s++;continue}if(o===null||l<i||l>=c){const n=r?.offset(l)??0;const t=Math.floor((l+n)/p);o=a.get(t)??{day:t,rows:0,
same:at(e,s)};a.set(t,o);i=t*p-n;c=i+p;!r||r.offset(i)===n&&r.offset(c)===n||(c=i=l)}const u=endOfRun(t,n,s,i,c);o.rows+=u-s
;while(s<u&&o.same!==null)holds(e,s++,o.same)||(o.same=null);s=u}return[...a.values()].sort((e,n)=>e.day-n.day)}function endOfRun(e,n,t,s,r){let a=t+1
;while(a<e.length&&e[a]>=s&&e[a]<r&&n[a]===1)a++;return a}function at(e,n){return e.map(e=>(0,c.tk)(e,n))}function holds(e,n,t){return e.every((e,s)=>(0,
c.tk)(e,n)===t[s])}function countIdenticalWeeks(e){const n=new Map;for(const t of e){const e=t.day-((t.day+3)%7+7)%7;n.set(e,[...n.get(e)??[],t])}
return[...n].flatMap(([e,n])=>{const t=n.reduce((e,n)=>e+n.rows,0);const s=n.every(({same:e})=>e?.every((e,t)=>e===n[0].same[t]));const r=n.some(e=>e.rows>=m)
;return s&&t>=m&&!r?[{week:e*p,rows:t}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:n,actual:t,predicted:s}=e
;const r=n.names.length+1;const a=(0,l.rZ)(t,s,null,n.names.length);const rowsOf=e=>{let n=0;for(let t=0;t<r;t++)n+=a[t*r+e];return n}
;return new Map(n.names.map((e,n)=>[e,rowsOf(n+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:n}=e.classes;const t=Uint8Array.from(e.predicted,e=>e<0?2:e===n?1:0);return(0,d.F)(e.score,t)}function countSlice(e,n,t){const s=e.select(n)
;return{rows:(0,l.KL)(s),outcome:countOutcome(t,s)}}const g=864e5;function countTimes(e,n){if(e?.type!=="time")return null;const t=n.getTime()+g
;const{first:s,last:r,late:a,hours:o}=(0,l.pf)(e.values,t);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:s<=r?{from:s,to:r}:null,
future:a>0?{rows:a,latest:r,limit:t}:null,hours:o}}function answerSets(e,n,t){const a=(0,r.OX)(e,n.reference.table)
;const answered=({table:n,unmatched:r,leftovers:o=null})=>{const i=(0,s.B)(e,n,a);return{table:n,answers:i,pending:withholdYoung(e,n,i,t),unmatched:r,
leftovers:o}};return{classes:a,reference:answered(n.reference),candidate:answered(n.candidate)}}
function countAnswers(e,n,{classes:t,reference:s,candidate:r},a){return{classes:t,reference:countSet(e,n,s,a),candidate:countSet(e,n,r,a)}}
function reviewCounts({classes:e,reference:n,candidate:t},s,r=null,a=null){return{classes:e,reference:{...n,columns:s.reference},candidate:{...t,
columns:s.candidate},paired:r,search:a}}function countSlices(e,{reference:n,candidate:t}){const[s,r]=[withoutScores(n.answers),withoutScores(t.answers)]
;return e.map(e=>({where:e.sql,reference:countSlice(e,n.table,s),candidate:countSlice(e,t.table,r)}))}function withoutScores(e){return e.task==="classes"?{...e,
score:null,classScores:null}:e}function countSet(e,n,{table:t,answers:s,pending:r,unmatched:a,leftovers:o},i){const{data:c,deployment:l}=e
;const u=c.id===null?void 0:t.columns.get(c.id);const d=countOutcome(s,null);return{rows:t.rows,sha256:t.source.sha256,header:t.header,labelled:d.cases,
pending:r,unmatched:a,leftovers:o,times:countTimes(c.time===null?void 0:t.columns.get(c.time),i),outcome:d,edgeCases:n.map(e=>countSlice(e,t,s)),
predictions:countPredictions(s,t,c),unlabelled:d.cases===0?countDecisions(s):null,ids:u?countIds(u):null,deployment:{
version:l.version?count_countTexts(t,l.version.column):null,host:l.host?count_countTexts(t,l.host.column):null}}}function count_countTexts(e,n){
const t=e.columns.get(n);return t?.type==="category"?(0,a.q8)(t):null}function withholdYoung(e,n,t,s){const{time:r,labelsAfter:a}=e.data
;const o=r===null?void 0:n.columns.get(r);if(!a||o?.type!=="time")return 0;const i=s.getTime()-a.milliseconds;const c=t.task==="classes"?-1:Number.NaN;let l=0
;for(let e=0;e<n.rows;e++){if(!(o.values[e]>i))continue;l++;t.actual[e]=c}return l}var h=t(14977);function needed(e,n){if(!isUnavailable(e))return e
;throw new h.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}function optional(e){
return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}
function countBehaviour(e,n,{candidate:t,answers:s}){const r=e.data.id===null?void 0:t.columns.get(e.data.id);return n.map((n,t)=>{
const[a,i]=["base","variant"].map(e=>{const t=(0,o.U)(n.columns.get(e));return Array.from({length:n.rows},(e,n)=>t(n))});const c=r?rowsOf([...a,...i],r):new Map
;const answered=(e,n)=>said(s,c.get(e[n]));const l=[];for(let s=0;s<n.rows;s++){const[n,r]=[answered(a,s),answered(i,s)];if(stands(n,r,e.behaviour[t]))continue
;l.push({base:String(a[s]??""),variant:String(i[s]??""),baseSaid:n,variantSaid:r})}return{pairs:n.rows,broken:l}})}function said(e,n){if(n===void 0)return null
;const t=e.task==="classes"?e.score:null;const s=t?(0,c.tk)(t,n):e.predicted[n];if(e.task==="numbers"||t)return Number.isFinite(s)?s:null;if(s<0)return null
;return e.classes.positive===null?e.classes.names[s]:s}function stands(e,n,{expect:t,tolerance:s}){if(e===null||n===null)return false
;if(typeof e==="string"||typeof n==="string")return e===n;const r=s+1e-12*Math.max(1,Math.abs(e));if(t==="not lower")return n>=e-r
;if(t==="not higher")return n<=e+r;return Math.abs(n-e)<=r}var w=t(12628);var v=t(76760);var b=t(46885);var y=t(46881);var k=t(26226);var M=t(28604)
;var O=t(84898);var j=t(45718);async function readSets(e,n,t={}){const s=await Promise.all(e.edgeCases.map(({where:n})=>(0,b.zB)(n,{timeZone:e.data.timeZone})))
;const[r,a,o]=await Promise.all([(0,y.C)(n.reference),(0,y.C)(n.candidate),(0,y.C)(n.labels)]);const i=o.length>0
;const{reference:c,candidate:l}=await readBoth(e,(0,O.uD)(e,s),{reference:r,candidate:a,apart:i},t);for(const n of[c,l])(0,k.v)(n,e.data.label);const u=(0,
j.tq)(c,l,(0,O.cl)(e));return{reference:{table:u.reference,unmatched:0},candidate:i?await withLabels(e,u.candidate,o,t):{table:u.candidate,unmatched:0},
features:e.features.length>0?e.features:learnFeatures(e,u.reference),edgeCases:s,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:n})=>readKnownAnswers(e,n)))}}
async function readBoth(e,n,t,{runner:s,progress:r,budget:a}){const o=e.features.length===0?"auto":"skip";const i={columns:n,others:o};const wanted=s=>({
columns:(0,O.ey)(e,n,s,t.apart),others:"skip"});const c=o==="skip"&&n.every(({type:e})=>e!=="auto");if(!s||!c){const e={runner:s,budget:a,ways:s?.size??1,
...r&&{progress:r}};const n=await(0,M.x)(t.reference,i,e);const o=new Map([...n.columns].map(([e,n])=>[e,n.type]));return{reference:n,candidate:await(0,
M.x)(t.candidate,wanted(o),e)}}const l=Math.max(1,Math.floor(s.size/2));const u=sumOf(r,2);const d=(0,M.x)(t.reference,i,{runner:s,ways:l,budget:a,progress:u[0]
});const f=(0,M.x)(t.candidate,wanted(new Map),{runner:s,ways:l,budget:a,progress:u[1]});f.catch(()=>{});return{reference:await d,candidate:await f}}
function sumOf(e,n){const t=[];return Array.from({length:n},(n,s)=>n=>{t[s]=n;const sum=e=>t.reduce((n,t)=>n+e(t),0);e?.({
file:Object.values(t).map(({file:e})=>e).join(", "),bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}
async function withLabels(e,n,t,{runner:s,budget:r}){const{id:a,label:o}=e.data
;if(a===null)throw new h.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const i=[{name:a,type:"key",required:true},(0,O.Y9)(e,o)];const c=s?.size??1;const l=await(0,M.x)(t,{columns:i,others:"skip"},{runner:s,ways:c,budget:r})
;const{table:u,unmatched:d,leftovers:f}=(0,k.G)(n,l,a,o);return{table:u,unmatched:d,leftovers:f}}async function readKnownAnswers(e,n){const{id:t}=e.data
;if(t===null)throw new h.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const s=answerColumns(e);const r=(0,v.join)((0,v.dirname)(e.source.file),n);const a=await(0,M.x)([r],{columns:[{name:t,type:"key",required:true
},...s.map(n=>(0,O.fo)(e,n,"auto",false))],others:"skip"});if(s.some(e=>a.columns.has(e)))return a
;throw new h.P_(`${r}: no column of it holds an answer. Name one ${s.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const n=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(n.filter(e=>e!==null))]}
function learnFeatures(e,n){const{data:t,deployment:s}=e
;const r=new Set([t.id,t.time,t.label,t.score,t.prediction,t.group,s.version?.column,s.host?.column,...Object.values(t.scores??{})])
;return n.header.filter(e=>!r.has(e)&&n.columns.has(e)).map(e=>({name:e,type:n.columns.get(e).type,min:null,max:null,values:null,missing:null,drift:null,
watched:true,line:1}))}function pairOutcomes(e,n,t,r){const a=t===null?void 0:e.table.columns.get(t);const o=t===null?void 0:n.table.columns.get(t)
;if(!a||!o||e.table.rows!==n.table.rows)return null;const i=partners(a,o,e.table.rows);return i&&collect(e.answers,n.answers,i,(0,s.c)(n.table,r))}
function partners(e,n,t){const[s,r]=[(0,o.U)(e),(0,o.U)(n)];const a=r(0);const i=e.type!=="category";if(i&&!(typeof a==="number"&&(0,
c.ov)(e.values).includes(a)))return null;const l=new o.w(e);for(let e=0;e<t;e++){const n=s(e);if(n===void 0||l.get(n)>=0)return null;l.set(n,e)}
const u=new Int32Array(t);const d=new Uint8Array(t);for(let e=0;e<t;e++){const n=r(e);const t=n===void 0?-1:l.get(n);if(t<0||d[t])return null;d[t]=1;u[e]=t}
return u}function keyAt(e,n){if(e.type==="category")return e.categories[e.codes[n]]??null;const t=(0,c.tk)(e.values,n);return Number.isNaN(t)?null:t}
function collect(e,n,t,s){const r=labelledRows(n);const a=r.map(e=>t[e]);if(r.some((t,s)=>e.actual[a[s]]!==n.actual[t]))return null;const o=takeCases(n,r,s)
;const i={...takeCases(e,a,null),group:o.group};return{cases:r.length,reference:i,candidate:o}}function countAllKnownAnswers(e,n,t){
return n.map((n,s)=>countKnownAnswers(n,t,e,e.predictions.knownAnswers[s].tolerance))}function countKnownAnswers(e,n,t,s){const r=t.data.id;const a=(0,
o.U)(e.columns.get(r));const i=Array.from({length:e.rows},(e,n)=>a(n));const c=rowsOf(i,n.columns.get(r));const l={cases:e.rows,misses:[],answers:[]}
;const u=answerColumns(t).filter(n=>e.columns.has(n));for(let t=0;t<e.rows;t++){const r=String(i[t]??"");const a=c.get(i[t])
;const o=u.map(n=>keyAt(e.columns.get(n),t));const d=u.map(e=>{const t=n.columns.get(e);return t&&a!==void 0?keyAt(t,a):null});l.answers.push({id:r,said:d})
;const f=o.findIndex((e,n)=>e===null||!sameAnswer(e,d[n],s));if(f>=0){const[e,n]=[o[f],d[f]];l.misses.push({id:r,expected:String(e??""),
got:n===null?null:String(n)})}}return l}function sameAnswer(e,n,t){if(e===null||n===null)return e===n;const[s,r]=[Number(e),Number(n)]
;if(!Number.isNaN(s)&&!Number.isNaN(r))return Math.abs(s-r)<=t+1e-12*Math.max(1,Math.abs(s));return(0,w.Z)(String(e))===(0,w.Z)(String(n))}var N=t(43147)
;function conditionOf(e,n){const t=e.map(e=>runOf(e,n[e.feature]));return{sql:t.map(sqlOf).join(" AND "),runs:t}}async function selecting({sql:e,runs:n},t={}){
if(n===void 0)return(0,b.zB)(e,t);return(0,b.rU)({sql:e,columns:[...new Set(n.map(({column:e})=>e))],choose(e){const t=new Uint8Array(e.rows).fill(1)
;for(const s of n)keepRun(s,e,t);return t}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}function adjoining(e,n,{cut:t}){
if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runOf({first:e,last:n},{name:t,cut:s}){if(s.type==="category"){const n=s.categories[e];return n===void 0?{column:t,type:"missing"}:{column:t,
type:"category",category:n}}const{edges:r}=s;if(e>r.length)return{column:t,type:"missing"};return{column:t,type:"number",from:r[e-1]??null,below:r[n]??null}}
function sqlOf(e){const n=`"${e.column.replaceAll('"','""')}"`;if(e.type==="missing")return`${n} IS NULL`
;if(e.type==="category")return`${n} = '${e.category.replaceAll("'","''")}'`;const t=[];e.from!==null&&t.push(`${n} >= ${e.from}`)
;e.below!==null&&t.push(`${n} < ${e.below}`);return t.length>0?t.join(" AND "):`${n} IS NOT NULL`}function keepRun(e,{columns:n},t){const s=n.get(e.column)
;if(s?.type==="category"&&e.type!=="number"){const n=e.type==="missing"?-1:s.categories.indexOf(e.category);(0,N.N)(s.codes,e.type==="category"&&n<0?-2:n,t)
}else{if(s?.type!=="number"||e.type==="category")throw new Error(`the column ${JSON.stringify(e.column)} is of another type than its cut`);(0,
N.u_)(s.values,e.type==="missing"?null:[e.from,e.below],t)}}var E=t(5426);async function readBehaviour(e){const{data:n,source:t}=e
;return Promise.all(e.behaviour.map(({file:e,name:s,expect:r,line:a})=>{const refuse=e=>new h.P_(`${t.file}:${a}: behaviour case "${s}": ${e}`)
;if(n.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(n.task==="multiclass"&&r!=="same")throw refuse(`expects "${r}", but classes have no order. Write "expect: same".`);return(0,M.x)([(0,v.join)((0,
v.dirname)(t.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}var A=t(51455)
;const S=[".requirements.txt",".lock"];const x=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"]
;async function readDependencies(e){const[[n],[t]]=await Promise.all([(0,y.C)(e.reference),(0,y.C)(e.candidate)]);const s=(0,v.dirname)(n)!==(0,v.dirname)(t)
;const[r,a]=await Promise.all([n,t].map(e=>readBeside(e,s)));return{reference:r,candidate:a}}async function readBeside(e,n){const t=(0,
v.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const s=[...S.map(e=>t+e),...n?x:[]];for(const n of s){const t=(0,v.join)((0,v.dirname)(e),n)
;const s=await(0,A.readFile)(t,"utf8").catch(e=>{if(e.code==="ENOENT")return null;throw new h.P_(`${t}: the dependencies cannot be read (${e.code}).`)})
;if(s!==null)return{file:t,versions:parseDependencies(s,t)}}return null}function parseDependencies(e,n){
const t=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const s=new Map;for(const[e,n]of t??[]){
const t=e.toLowerCase().replace(/[-_.]+/g,"-");s.set(t,(s.get(t)??new Set).add(n))}
if(s.size===0)throw new h.P_(`${n}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...s].map(([e,n])=>[e,[...n].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const n=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(n)return[[n[2]??n[1],n[1]]]
;const[,t,s]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return t===void 0?[]:[[t,s?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const n=e.split(/^\[/m)[0];const t=/^name\s*=\s*"([^"]*)"/m.exec(n)?.[1];return t===void 0?[]:[[t,/^version\s*=\s*"([^"]*)"/m.exec(n)?.[1]??"any version"]]})}
function fromJson(e){const n=parse(e);const t=[n?.packages,n?.default,n?.develop]
;return t.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,n])=>{const t=n?.version;const s=e.split("node_modules/").at(-1)
;return s!==""&&typeof t==="string"?[[s,t.replace(/^==/,"")]]:[]}))}function parse(e){try{return JSON.parse(e)}catch{return null}}var R=t(82215);var C=t(84979)
;const _=864e5;function periodsOf(e,n,t){return"rows"in n?byRows(e,n.rows):byCalendar(e,n.unit,(0,f.e)(t))}function byRows(e,n){
const t=Int32Array.from(e.keys()).sort((n,t)=>e[n]-e[t]||n-t);const s=Math.ceil(t.length/n);return Array.from({length:s},(s,r)=>{const a=t.slice(r*n,(r+1)*n)
;return{label:`rows-${String(r+1).padStart(4,"0")}`,end:e[a.at(-1)],rows:a.toSorted(),full:a.length===n}})}function byCalendar(e,n,t){const s=new Map
;for(let r=0;r<e.length;r++){const a=keyOf(e[r]+(t?.offset(e[r])??0),n);const o=s.get(a);o?o.push(r):s.set(a,[r])}
return[...s].sort(([e],[n])=>e-n).map(([e,s])=>{const r=startOf(e+1,n);return{label:labelOf(e,n),rows:Int32Array.from(s),end:t?t.toUtc(r):r,full:true}})}
function keyOf(e,n){const t=Math.floor(e/_);if(n==="day")return t;if(n==="week")return Math.floor((t+3)/7);const s=new Date(e)
;const r=s.getUTCFullYear()*12+s.getUTCMonth();return n==="month"?r:Math.floor(r/3)}function startOf(e,n){if(n==="day")return e*_;if(n==="week")return(e*7-3)*_
;const t=n==="month"?e:e*3;const s=new Date(0);s.setUTCFullYear(Math.floor(t/12),t%12,1);return s.getTime()}function labelOf(e,n){const t=new Date(startOf(e,n))
;const s=t.toISOString();if(n==="day")return s.slice(0,10);if(n==="month")return s.slice(0,7);if(n==="quarter")return`${s.slice(0,4)}-Q${t.getUTCMonth()/3+1}`
;const r=new Date(t.getTime()+3*_);const a=Date.UTC(r.getUTCFullYear(),0,1);const o=Math.floor((r.getTime()-a)/(7*_))+1
;return`${r.getUTCFullYear()}-W${String(o).padStart(2,"0")}`}var $=t(77598);var I=t(30241);async function cutter(e,n){const t=await invalidTexts(e,n)
;return n=>{const s=new Map;for(const[r,a]of e.columns)s.set(r,pick(a,n,t.get(r)));return{...e,rows:n.length,columns:s,source:{...e.source,
sha256:digest(s,n.length)}}}}async function invalidTexts({columns:e,source:n,rows:t},s){const r=[...e].filter(e=>e[1].type!=="category"&&e[1].invalid!==null)
;if(r.length===0)return new Map;const a=await(0,M.x)(n.files,{columns:r.map(([e])=>({name:e,type:"category",required:true})),others:"skip"})
;if(a.rows!==t)throw new Error(`${n.files.join(", ")} changed while being read`);const o=(0,f.e)(s);return new Map(r.map(([e,{type:n}])=>{
const{codes:t,categories:s}=a.columns.get(e);const parse=e=>n==="time"?(0,I.p)(e,o):(0,i.$J)(e);const r=s.map(e=>parse(e)===void 0?e.slice(0,80):null)
;return[e,e=>r[t[e]]??null]}))}function pick(e,n,t){if(e.type==="category"){const t=n.map(n=>e.codes[n]);return{...e,codes:t,
missing:t.reduce((e,n)=>e+(n<0?1:0),0)}}const s=Float64Array.from(n,n=>(0,c.tk)(e.values,n));let r=0;let a=null;for(let e=0;e<n.length;e++){
if(!Number.isNaN(s[e]))continue;r++;const o=t?.(n[e])??null;if(o===null)continue;a?a.cells++:a={cells:1,row:e+1,text:o}}return{...e,values:s,
missing:r-(a?.cells??0),invalid:a}}function digest(e,n){const t=(0,$.createHash)("sha256").update(`${n}\n`);for(const[n,s]of[...e].sort(([e],[n])=>e<n?-1:1)){
t.update(JSON.stringify([n,s.type]))
;s.type==="category"?t.update(JSON.stringify(Array.from(s.codes,e=>s.categories[e]??null))):t.update(new Uint8Array(Float64Array.from((0,
c.ov)(s.values)).buffer))}return t.digest("hex")}async function cutPeriods(e,n,t){const s=periodsOf(timesOf(e,n),t,e.data.timeZone)
;const r=await cutter(n,e.data.timeZone);return s.map(({rows:e,...n})=>({...n,table:()=>r(e)}))}function timesOf(e,n){const t=e.data.time
;const s=t===null?void 0:n.columns.get(t);const r=n.source.files.join(", ")
;if(s?.type!=="time")throw new h.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:".`)
;const a=s.values.findIndex(Number.isNaN);if(a<0)return s.values
;throw new h.P_(`${r}: row ${a+1} has no time in "${t}" that can be read, so it belongs to no period. Fix it or leave it out.`)}function wrongRows(e,n=null){
const{task:t,actual:s,predicted:r}=e;if(t==="classes")return(0,l.y7)(s,r,n);const a=new Uint32Array(s.length);let o=0;for(let e=0;e<s.length;e++){
const t=r[e]-s[e];!Number.isFinite(t)||t===0||n!==null&&n[e]===0||(a[o++]=e)}return a.subarray(0,o)}function why(e,n){if(e.task==="numbers"){
const[t,s]=[e.actual[n],e.predicted[n]];const r=s-t;const a=Number.isNaN(t)?"unknown":t;const o=Number.isFinite(r)?`, off by ${Number(r.toPrecision(6))}`:""
;return`target ${a}, predicted ${Number.isNaN(s)?"nothing":s}${o}`}const{names:t}=e.classes;const s=e.score&&(0,c.tk)(e.score,n)
;const r=s===null?"":Number.isNaN(s)?" (no score)":` (score ${s})`;return`label ${t[e.actual[n]]??"unknown"}, predicted ${t[e.predicted[n]]??"nothing"}${r}`}
function worstOf(e,n,t){const s=badnessOf(e);const r=[];for(const e of n){const n=s(e);if(r.length===t&&!(n>r[t-1].by))continue;let a=r.length
;while(a>0&&n>r[a-1].by)a--;r.splice(a,0,{row:e,by:n});r.length>t&&r.pop()}return r.map(({row:e})=>e)}function badnessOf(e){const{actual:n,predicted:t}=e
;if(e.task==="numbers")return e=>Math.abs(t[e]-n[e]);const{score:s,classScores:r}=e;if(s)return e=>t[e]===0?1-(0,c.tk)(s,e):(0,c.tk)(s,e);return e=>{
const n=r?.[t[e]];return n?(0,c.tk)(n,e):0}}function hidesAnswers({data:e}){const n=[e.label,e.score,e.prediction,...Object.values(e.scores??{})]
;return n.some(n=>n!==null&&e.private.includes(n))}function sampleRows(e,{table:n,answers:t},{wrong:s,most:r,columns:a},o){if(s&&!isLabelled(t))return null
;const i=o?.select(n)??null;const c=a==="all"?n.header:telling(e,o?.columns??[],n);if(s){const s=wrongRows(t,i);return sampleOf(e,n,t,worstOf(t,s,r),c,s.length)
}const u=i===null?n.rows:(0,l.KL)(i);return sampleOf(e,n,t,firstOf(n.rows,i,r),c,u)}function isLabelled(e){
return e.task==="classes"?!e.actual.every(e=>e<0):!e.actual.every(Number.isNaN)}function firstOf(e,n,t){const s=[]
;for(let r=0;r<e&&s.length<t;r++)n!==null&&n[r]!==1||s.push(r);return s}function telling({data:e},n,t){const s=new Set(n.map(e=>e.toLowerCase()))
;const r=[...t.columns.keys()].filter(e=>s.has(e.toLowerCase()));const a=[e.label,e.prediction,e.score]
;return[e.id,...r,...a].filter((e,n,t)=>e!==null&&t.indexOf(e)===n)}function sampleOf(e,n,t,s,r,a){const o=new Set(e.data.private)
;const i=r.filter(e=>n.columns.has(e)&&!o.has(e));const{time:c}=e.data;const l=c===null||o.has(c)?void 0:n.columns.get(c);return{columns:i,rows:s.map(s=>({
row:s+1,time:l?textAt(l,s):null,cells:i.map(e=>textAt(n.columns.get(e),s)),why:hidesAnswers(e)?"":why(t,s)})),total:a}}function textAt(e,n){
if(e.type==="category")return e.categories[e.codes[n]]??"";const t=(0,c.tk)(e.values,n);if(Number.isNaN(t))return""
;return e.type==="time"?new Date(t).toISOString():String(t)}const T=1<<18;async function countSearch(e,n,t,s){const{features:r,rows:a}=e
;const o=Math.min(s?.size??1,Math.floor(a.length*r.length/T));if(o<2)return(0,E.jO)(e,n,t);const[i,...c]=(0,E.GI)(e,n,t,o)
;const l=c.map(e=>s.run("countPart",e));return(0,E.nn)(e,n,[(0,E.j$)(i),...await Promise.all(l)])}
async function openLocal(e,n,{now:t,progress:s,pool:r,memory:a}){const o=await readBehaviour(e);const i=(0,R.nT)(a??null);const c=await readSets(e,n,{runner:r,
budget:i,...s&&{progress:s}});const l={sets:c,pairs:o,readDependencies:()=>readDependencies(n)};return evidenceOf(e,l,t,(0,C.$x)(e,c,r),r)}
function evidenceOf(e,n,t,s,r){const{sets:a,pairs:o}=n;const i=once(()=>answerSets(e,a,t));const c=once(()=>countAnswers(e,a.edgeCases,i(),t));const l=once(s)
;const u=reader(e,a.edgeCases);return{features:a.features,counts:async()=>c(),pairs:async()=>pairAnswers(e,i()),async summaries(){
const{totals:e,measured:n}=await l();return{totals:e,measured:n}},async segments(){const{reference:n,candidate:t}=i();const s=[n.table,t.table]
;const{outcome:o}=c().candidate;const u=(0,E.j9)(e,a.features,s,t.answers,o);const{cuts:d}=await l();const f=u&&await countSearch(u,d,t.table,r);r?.close()
;return f},slices:async e=>countSlices(await Promise.all(e.map(u)),i()),knownAnswers:async()=>countAllKnownAnswers(e,a.knownAnswers,a.candidate.table),
behaviour:async()=>countBehaviour(e,o,{candidate:a.candidate.table,answers:i().candidate.answers}),
dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,
sampleRows:n=>Promise.all(n.map(async n=>sampleRows(e,i().candidate,n,n.where===null?null:await u({sql:n.where})))),async periods(t){const s=once(()=>(0,
C.NU)(e,a));return(await cutPeriods(e,a.candidate.table,t)).map(({table:e,...t})=>({...t,asOf:(t,r,a)=>periodEvidence(t,n,{table:e(),at:r,today:a,reference:s})
}))},close:async()=>r?.close()}}function periodEvidence(e,{sets:n,pairs:t,readDependencies:s},{table:r,at:a,today:o,reference:i}){const c={...n,
knownAnswers:o?n.knownAnswers:[],candidate:{table:r,unmatched:o?n.candidate.unmatched:0}};const l={sets:c,pairs:o?t:[],readDependencies:o?s:async()=>null}
;return evidenceOf(e,l,a,async()=>(0,C.G1)(i(),e,c))}function pairAnswers({data:e},{reference:n,candidate:t}){return pairOutcomes(n,t,e.id,e.group)}
function reader({data:e},n){const t=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const s=t.get(n.sql)??selecting(n,{timeZone:e.timeZone})
;t.set(n.sql,s);return s}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}var D=t(24502)
;function finding({kind:e,subject:n=null,aspect:t=null,metric:s=null,class:r=null},a,o={}){return{kind:e,subject:n,aspect:t,metric:s,class:r,status:a,
value:null,unit:null,interval:null,reference:null,cases:null,bounds:null,expected:null,reasons:[],plan_line:null,...o}}function raised(e,n){return e?n:"GREEN"}
const P=4e3;function rowsWhere(...e){const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>P?{}:{where:n}}function column(e){
return`"${e.replaceAll('"','""')}"`}function isMissing(e){return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){
return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){
return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){
return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var B=t(33447);const F=10;const U=80;function judgeBehaviour(e,n){const{id:t}=e.data;const s={
ids:t!==null&&e.data.private.includes(t),answers:hidesAnswers(e)};return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}
function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:a},o,i){const c=a.length/r;const l=a.slice(0,F);return finding({kind:"behaviour",
subject:e},(0,B.In)(c,s),{value:c,unit:"share",cases:r,bounds:(0,B.BO)(s),expected:{expected:"relation",relation:n,tolerance:t},reasons:a.length===0?[]:[{
reason:"pairsBroken",broken:a.length,pairs:l.map(e=>show(e,o))}],plan_line:s.line,...i===null?{}:rowsWhere(isOneOf(i,idsOf(l)))})}function idsOf(e){
return new Set(e.flatMap(({base:e,variant:n})=>[e,n]))}function show({base:e,variant:n,baseSaid:t,variantSaid:s},r){const short=e=>typeof e==="string"?(0,
D.Jj)(e,U):e;return{ids:r.ids?null:[(0,D.Jj)(e,U),(0,D.Jj)(n,U)],answers:r.answers?null:[short(t),short(s)]}}const L=50;const W=80
;function judgeDependencies(e,n){const t=e.deployment.dependencies;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const a={kind:"deployment",
aspect:"dependencies"};if(s===null||r===null){const e=["reference","candidate"].filter(e=>n[e]===null);return[finding(a,t.raises==="NOTE"?"NOTE":"AMBER",{
reasons:[{reason:"noDependencyFile",sets:e}],plan_line:t.line})]}const o=changesBetween(s.versions,r.versions);return[finding(a,raised(o.length>0,t.raises),{
value:o.length,unit:"count",cases:r.versions.size,reasons:o.length===0?[]:[{reason:"dependenciesChanged",from:(0,v.basename)(s.file),to:(0,v.basename)(r.file),
changes:o.slice(0,L),more:Math.max(0,o.length-L)}],plan_line:t.line})]}function changesBetween(e,n){const short=e=>e===void 0?null:(0,D.Jj)(e,W)
;return[...new Set([...e.keys(),...n.keys()])].sort().filter(t=>e.get(t)!==n.get(t)).map(t=>({name:(0,D.Jj)(t,W),before:short(e.get(t)),after:short(n.get(t))}))
}const q=5;const Z=80;function judgeDeployment(e,n){const{version:t,host:s}=e.deployment;return[...t?[judgeVersion(t,n)]:[],...s?[judgeHosts(s,n)]:[]]}
function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=[...a.version??[]];const i=o.filter(([e])=>!n.includes(e))
;const c=r-o.reduce((e,[,n])=>e+n,0);const l=i.reduce((e,[,n])=>e+n,0)+c;const u=i.slice(0,q);return finding({kind:"deployment",subject:e,aspect:"version"
},raised(l>0,t),{value:l,unit:"count",cases:r,expected:{expected:"one of",values:n,more:0},reasons:l===0?[]:[{reason:"versionUnexpected",
categories:u.map(([e,n])=>({category:(0,D.Jj)(e,Z),rows:n})),more:i.length-u.length,none:c}],plan_line:s,...rowsWhere(isNoneOf(e,n),isMissing(e))})}
function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=a.host??new Map;const i=n.filter(e=>!o.has(e))
;const c=[...o.keys()].filter(e=>!n.includes(e));const l=i.length+c.length;const some=e=>e.slice(0,q).map(e=>(0,D.Jj)(e,Z));return finding({kind:"deployment",
subject:e,aspect:"host"},raised(l>0,t),{value:l,unit:"count",cases:r,expected:{expected:"one of",values:n.slice(0,10),more:Math.max(0,n.length-10)},
reasons:l===0?[]:[{reason:"wrongHosts",silent:some(i),moreSilent:Math.max(0,i.length-q),unexpected:some(c),moreUnexpected:Math.max(0,c.length-q)}],plan_line:s,
...rowsWhere(isOneOf(e,c))})}var J=t(57943);const z=5;const G=80;function judgeDrift(e,n,t,s){return t.flatMap(t=>{const r=n.find(({name:e})=>e===t.name)
;if(r&&!r.watched)return[];const a={...e.drift,...r?.drift};return[judgeColumn(t,a,a.raises??(s?"NOTE":"AMBER"),r)]})}
function judgeColumn({name:e,drift:n,role:t,candidate:s},r,a,o){const i={kind:"drift",subject:e};const c={plan_line:o?.drift?.line??r.line,cases:s.rows}
;if("noEvidence"in n){const e=[{reason:"noEvidence",why:n.noEvidence}];return finding(i,"NOTE",{...c,reasons:e})}const l=(0,J.vy)(n,r.threshold)
;const u=n.size>=l;const d=n.logQ!==null&&n.logQ>Math.log(r.q);const f=u&&!d;return finding(i,f?a:"GREEN",{...c,value:n.size,unit:"score",expected:{
expected:"drift",test:n.test,threshold:l,q:n.logQ===null?null:r.q},reasons:[{reason:"drift",role:t,found:f?"drifted":u?"chance":"small",logQ:n.logQ
},...f?categoriesThatDiffer(n):[]]})}function categoriesThatDiffer(e){const n=namesOf(e.newCategories,e.moreNewCategories)
;const t=namesOf(e.vanishedCategories,e.moreVanishedCategories);if(n.names.length+t.names.length===0)return[];return[{reason:"categoriesDiffer",
appeared:n.names,moreAppeared:n.more,vanished:t.names,moreVanished:t.more}]}function namesOf(e,n=0){const t=e.slice(0,z).map(e=>(0,D.Jj)(e,G));return{names:t,
more:e.length+n-t.length}}function isEstimate(e){return"value"in e}var V=t(34036);function worsening(e,n,t){if(t==="zero")return Math.abs(n)-Math.abs(e)
;return t==="higher"?e-n:n-e}function inPoints(e,n){return e.relative?e.value*Math.abs(n):e.value}function judgeFall(e,n,{from:t,amber:s,red:r},a){
if(!isEstimate(n))return{level:"AMBER",reasons:[noFall(t,n)]};const o=worsening(n.value,e.value,a)
;for(const[e,a]of[["RED",r],["AMBER",s]])if(a&&o>=inPoints(a,n.value))return{level:e,reasons:[{reason:"fellFrom",level:e,from:t,earlier:n.value,by:o,amount:a}]}
;return{level:"GREEN",reasons:[]}}function noFall(e,{noEvidence:n}){return{reason:"noFall",from:e,why:n}}function judgeEstimates(e,{estimated:n,comparisons:t}){
return n.map(({metric:n,value:s,cases:r})=>{const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null
;const o=t.find(e=>e.metric===n&&e.class===null)?.reference;const i=a===null?[]:doubtsAbout(s,r,o,a);return finding({kind:"estimate",metric:n
},i.length>0&&a?.gates?"AMBER":"NOTE",{value:s,unit:V.Z[n].unit,reference:o&&isEstimate(o)?o.value:null,cases:r,bounds:a&&(0,B.BO)(a),reasons:[...i,{
reason:"estimated",error:errorOfProbabilities(t)}],plan_line:a?.line??null})})}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,interval:[e,e],
cases:n};const a=s.falls.filter(({from:e})=>e==="reference"&&t&&isEstimate(t)).flatMap(e=>judgeFall(r,t,e,V.Z[s.metric].better).reasons)
;return[...s.green||s.amber||s.red?(0,B.wA)(e,s):[],...a]}function errorOfProbabilities(e){const n=e.find(({metric:e})=>e==="calibration_error")?.reference
;return n&&isEstimate(n)?n.value:null}var K=t(28567);const Y=.01;const Q={alpha:.001,share:.1};const H=5;const X=80;function judgeFeatures(e,n,t,s){
const r=new Map(s.map(e=>[e.name,e]));return n.flatMap(s=>{const a=t.candidate.columns.get(s.name);if(!a)return[];const{outside:o,against:i}=r.get(s.name)
;const c=judgeRange(e,s,a,o);if(i===null)return c;const l=t.reference.columns.get(s.name);return[...c,...judgeLearntRange(e,s,{reference:l,candidate:a,against:i
},Y/n.length),...judgeCardinality(e,s,a.rows,i,Q.alpha/n.length),...judgeConstant(e,s,a.rows,i)]})}function judgeRange(e,n,t,s){
const{name:r,min:a,max:o,values:i}=n;const judged=(s,a,o,i)=>[finding({kind:"feature",subject:r,aspect:"range"},raised(s>0,e.inputs.range.raises),{value:s,
unit:"count",cases:t.rows,expected:a,reasons:s>0?[o]:[],plan_line:n.line,...rowsWhere(...i)})];if(s!==null&&(a!==null||o!==null)){const{rows:e,extreme:n}=s
;const t=Number.isFinite(n)?n:null;const i=[isBelow(r,a),isAbove(r,o)];return judged(e,{expected:"range",min:a,max:o},{reason:"outOfRange",furthest:t},i)}
if(t.type==="category"&&i!==null){const e=new Set(i);const n=[...t.counts].filter(([n])=>!e.has(n));const s={expected:"one of",values:i.slice(0,10),
more:Math.max(0,i.length-10)};const a={reason:"notListed",...mostFrequent(n)};return judged(features_rowsOf(n),s,a,[isNoneOf(r,i)])}return[]}
function judgeLearntRange(e,n,{reference:t,candidate:s,against:r},a){
const o=t.type==="category"&&s.type==="category"?changesOfCategories(n,t,s,a):changesOfRange(n,r,a);if(o.length===0)return[]
;const{raises:i,line:c}=e.inputs.learntRange;return[finding({kind:"feature",subject:n.name,aspect:"learnt-range"},i,{cases:s.rows,...rowsWhere(...beyond(n,{
reference:t,candidate:s,against:r})),reasons:o,plan_line:c??n.line})]}function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){
const{reference:a,candidate:o}=r.ends;if(a&&o)return[o[0]<a[0]?isBelow(e,a[0]):"",o[1]>a[1]?isAbove(e,a[1]):""]
;if(t.type!=="category"||s.type!=="category"||n!==null)return[];return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){
return[...n.counts].filter(([n])=>!e.counts.has(n))}function changesOfRange({type:e},{ends:n,range:t},s){if(e==="time")return[];const r=t.filter(({p:e})=>e<s/2)
;if(r.length===0)return[];return[{reason:"rangeChanged",ends:r.map(({end:e,change:n,rows:t})=>({end:e,change:n,rows:t})),reference:n.reference,
candidate:n.candidate}]}function changesOfCategories({values:e},n,t,s){const r=e?[]:newCategories(n,t);const a=n.rows+t.rows
;const o=[...n.counts].filter(([e,r])=>!t.counts.has(e)&&(0,K.J9)(r,n.rows,a)<s/n.counts.size);return[...r.length>0?[{reason:"categoriesNew",...mostFrequent(r),
rows:features_rowsOf(r)}]:[],...o.length>0?[{reason:"categoriesGone",...mostFrequent(o)}]:[]]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{distinct:a,cardinality:o},i){if(t==="time"||a.candidate===1)return[];if(o===null||o.p>=i)return[]
;const{expected:c}=o;if(Math.abs(o.candidate-c)<Q.share*c)return[];const{raises:l,line:u}=e.inputs.learntRange;return[finding({kind:"feature",subject:n,
aspect:"cardinality"},l,{value:o.candidate,unit:"count",reference:o.reference,cases:r,reasons:[{reason:"distinctValues",expected:c}],plan_line:u??s})]}
function judgeConstant(e,{name:n,line:t},s,{distinct:r}){if(r.candidate!==1||r.reference<2)return[];const{raises:a,line:o}=e.inputs.constant;return[finding({
kind:"feature",subject:n,aspect:"constant"},a,{value:1,unit:"count",reference:r.reference,cases:s,reasons:[{reason:"oneValue"}],plan_line:o??t})]}
function features_rowsOf(e){return e.reduce((e,[,n])=>e+n,0)}function mostFrequent(e){const n=e.toSorted(([,e],[,n])=>n-e).slice(0,H).map(([e,n])=>({
category:(0,D.Jj)(e,X),rows:n}));return{categories:n,more:e.length-n.length}}var ee=t(54287);const ne={kind:"review",subject:null,aspect:"leave-red",
metric:null,class:null};function ownLevel({status:e,findings:n}){const t=n.filter(e=>(0,ee.I)(e)!==(0,ee.I)(ne)).map(e=>e.status)
;if(t.length===n.length)return e;return["RED","AMBER","GREEN"].find(e=>t.includes(e))??"AMBER"}var te=t(75966);function cusum(e,n=.5,t=4){const s=[];let r=0
;for(const a of e){Number.isNaN(a)||(r=Math.max(0,Math.min(r,t)+a-n));s.push(r)}const a=s.findIndex(e=>e>=t);return{sums:s,alarmAt:a<0?null:a}}
function reviewCheck({check:e},n=null){return{...e,kind:"review",aspect:n}}function ruledValue(e,{metric:n}){return V.Z[n].better==="zero"?Math.abs(e):e}
function judgeSums(e,n,t,s){const r=e.history.cusum;if(r===null)return[];const{threshold:a,allowance:o,raises:i}=r
;const c=t.filter(({reference:e})=>e?.sha256===s);const l=n.filter(({rule:e,check:n})=>e.gates&&n.kind==="metric");return l.flatMap(n=>{
const{reference:t,candidate:s,difference:r}=n.comparison;if(!isEstimate(s)||!isEstimate(t)||!isEstimate(r))return[];const l={cases:s.cases,value:s.value,
reference:t.value,standardError:r.standardError};const u=[...c.map(e=>recorded(n,e)),l];const d=a+o;const f=u.map(e=>e===null?Number.NaN:standardised(n,e,d))
;const m=cusum(f,o,a).sums.at(-1);return[finding(reviewCheck(n,"cusum"),raised(m>=a,i),{value:m,unit:"score",expected:{expected:"sum",threshold:a,allowance:o},
reasons:[{reason:"fallsAddUp",reviews:f.filter(e=>!Number.isNaN(e)).length}],plan_line:e.history.line??n.rule.line})]})}function recorded({check:e},n){
const t=(0,ee.I)(e);const s=n.values.find(e=>e.check===t);if(!s?.measured||s.reference===null||s.difference===null)return null;return{cases:s.cases,
value:s.measured.value,reference:s.reference,standardError:s.difference.standard_error}}function standardised({rule:e},n,t){
if(n.cases<e.minCases)return Number.NaN;const s=worsening(n.reference,n.value,V.Z[e.metric].better);if(n.standardError>0)return s/n.standardError;return s>0?t:0
}var se=t(48505);const re=5;const ae=.1;function noteShiftSinceLastReview(e,n,t){const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[]
;const r=s.columns.flatMap(e=>{const t=n.find(({name:n})=>n===e.name)?.against?.tenths;return t&&sameBins(e,t)?[{name:e.name,...shift(e,t)}]:[]})
;if(r.length===0)return[];const a=r.filter(({size:e,chance:n})=>e>=Math.max(ae,n)).sort((e,n)=>n.size-e.size);return[finding({kind:"review",
aspect:"distributions"},"NOTE",{value:a.length,unit:"count",expected:{expected:"drift",test:"psi",threshold:ae,q:null},reasons:[{reason:"columnsShifted",
since:s.at,of:r.length,columns:a.slice(0,re).map(({name:e,size:n})=>({name:e,size:n})),more:Math.max(0,a.length-re)}]})]}
function sameBins(e,{ends:n,categories:t,rows:s}){return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}
function shift({rows:e},{rows:n}){const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]))
;const[a,o]=[s,r].map(e=>e.reduce((e,n)=>e+n,0));if(a===0||o===0)return{size:0,chance:1/0};return{size:(0,se.js)(s,r,.5),chance:(0,se.ge)(t.length,a,o)}}
const oe=1.25;const ie=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1);if(e===null||r===void 0)return[];const a=s.getTime()-Date.parse(r.at)
;const o=a>oe*e.milliseconds;return[finding({kind:"review",aspect:"overdue"},raised(o,n.overdue),{value:inDays(a),unit:"days",expected:{expected:"pace",
every:e.text},reasons:[{reason:"lastReview",at:r.at}],plan_line:n.line})]}function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},a,o){
if(e===null)return[];const i={kind:"review",aspect:"stale"};const c={expected:{expected:"pace",every:e.text},plan_line:n.line};const l=s?.span;if(l){
const s=Math.max(0,o.getTime()-l.to);const r=s>oe*e.milliseconds+(t.labelsAfter?.milliseconds??0);return[finding(i,raised(r,n.stale),{...c,value:inDays(s),
unit:"days",reasons:[{reason:"newestRow",at:new Date(l.to).toISOString()}]})]}const u=a?.records.find(e=>e.candidate.sha256===r)
;if(u===void 0||o.getTime()-Date.parse(u.at)<=oe*e.milliseconds)return[];return[finding(i,n.stale,{...c,reasons:[{reason:"sameData",at:u.at}]})]}
function inDays(e){return Math.round(e/ie*10)/10}const ce=864e5;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}
function againstLastReview(e,n){return e.flatMap(e=>{const{rule:t,comparison:s}=e;const{candidate:r}=s;const a=lastMeasured(e,n)
;if(!hasTrigger(e)||!isEstimate(r)||a===null)return[];const o=ruledValue(r.value,t)-ruledValue(a.value,t);const i=Math.hypot(r.standardError,a.standardError)
;const c=(0,te.Zl)(.975)*i;const l={value:o,standardError:i,interval:[o-c,o+c],cases:Math.min(r.cases,a.cases)};return[{...e,check:reviewCheck(e),rule:{...t,
green:null,amber:null,red:null,falls:t.falls.filter(({from:e})=>e==="last review")},comparison:{...s,reference:a,difference:l},against:"last review"}]})}
function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},a,o){const i=judgeAge(e,s,a,o)
;if(a===null)return[...notHeldAgainst(n.filter(hasTrigger),"noHistory"),...i];const c=earlierReviews(a,s)
;const l=n.filter(e=>hasTrigger(e)&&lastMeasured(e,c)===null)
;return[...a.records.length+a.faults.length===0?[le]:[],...notHeldAgainst(l,"noEarlierValue"),...judgeSums(e,n,c,t.sha256),...judgePace(e,c,o),...i,...noteShiftSinceLastReview(t.sha256,r.facts,c),...judgeFaults(a,o)]
}function judgeLeavingRed(e,n,t){const{leaveRedAfter:s,line:r}=e.history;const a=t.at(-1);if(a?.status!=="RED"||n==="RED")return[]
;const o=t.length-1-t.findLastIndex(e=>e.level!=="GREEN");const i=n==="GREEN"?o+1:0;const c=i>=s;return[finding(ne,c?"GREEN":"RED",{value:i,unit:"count",
expected:{expected:"reviews",reviews:s},reasons:c?[{reason:"redLeft"}]:[{reason:"redStays",since:a.at}],plan_line:r})]}
const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function lastMeasured({check:e,rule:n},t){const s=(0,ee.I)(e)
;for(const{values:e}of t.toReversed()){const t=e.find(e=>e.check===s);if(!t?.measured||t.cases<n.minCases)continue
;const{value:r,standard_error:a,interval:o}=t.measured;return{value:r,standardError:a,interval:o,cases:t.cases}}return null}const le=finding({kind:"review",
aspect:"first"},"NOTE",{reasons:[{reason:"firstReview"}]});function notHeldAgainst(e,n){return e.map(e=>finding(reviewCheck(e),"NOTE",{reasons:[{reason:n}],
plan_line:e.rule.line}))}function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+ce)
;const r=e.filter(({kind:e})=>e==="cut off");const a=e.filter(({kind:e})=>e!=="cut off");const o={kind:"review"};const counted=e=>({value:e,unit:"count"})
;const i=[];a.length>0&&i.push(finding({...o,aspect:"history"},"AMBER",{...counted(a.length),reasons:[{reason:"linesUnread",...history_named(a)}]}))
;s.length>0&&i.push(finding({...o,aspect:"history-order"},"AMBER",{...counted(s.length),reasons:[{reason:"reviewsOutOfOrder",latest:s.at(-1).at}]}))
;r.length>0&&i.push(finding({...o,aspect:"history-cut-off"},"NOTE",{...counted(r.length),reasons:[{reason:"linesCutOff",...history_named(r)}]}));return i}
function history_named(e){return{lines:e.slice(0,3),more:Math.max(0,e.length-3)}}const ue=80;function judgeInputs(e,n,t){const{candidate:s}=t
;const r=n.flatMap(e=>{const n=s.columns.get(e.name);return n?[{feature:e,column:n}]:[]})
;return[...r.flatMap(({feature:n,column:t})=>judgeMissing(e,n,t)),...judgeInvalid(e,s.columns),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(t)]
}function judgeMissing(e,n,{missing:t,rows:s}){const r=n.missing??e.inputs.missing;if(!r)return[];const a=t/s;return[finding({kind:"input",subject:n.name,
aspect:"missing"},(0,B.In)(a,r),{value:a,unit:"share",cases:s,bounds:(0,B.BO)(r),reasons:[{reason:"missing",rows:t}],plan_line:r.line,
...rowsWhere(isMissing(n.name))})]}function judgeInvalid(e,n){const t=[...n].filter(e=>e[1].type==="number");const{raises:s,line:r}=e.inputs.invalid
;return t.flatMap(([e,{invalid:n,rows:t}])=>{if(!n)return[];const{cells:a,row:o,text:i}=n;return[finding({kind:"input",subject:e,aspect:"invalid"},s,{value:a,
unit:"count",cases:t,reasons:[{reason:"cellsInvalid",row:o,text:(0,D.Jj)(i,ue)}],plan_line:r,...rowsWhere(isMissing(e))})]})}
function judgeIds(e,{candidate:{ids:n}}){if(!n||e.data.id===null)return[];const{raises:t,line:s}=e.inputs.duplicates;const{repeated:r,missing:a,first:o}=n
;const i=r>0||a>0;const c=o?{id:(0,D.Jj)(o.id,ue),row:o.row}:null;return[finding({kind:"input",subject:e.data.id,aspect:"duplicates"},raised(i,t),{value:r+a,
unit:"count",cases:n.rows,reasons:i?[{reason:"idsRepeated",repeated:r,missing:a,first:c}]:[],plan_line:s})]}
function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:a}=e.inputs.columns;const[o,i]=[new Set(t.header),new Set(s.header)]
;const expected=n=>n!==e.data.label;const c=t.header.filter(e=>!i.has(e)&&expected(e));const l=s.header.filter(e=>!o.has(e)&&expected(e))
;const u=new Set(n.map(({name:e})=>e));return[...c.map(e=>finding({kind:"input",subject:e,aspect:"vanished"},u.has(e)?(0,B.QZ)([r,"AMBER"]):r,{reasons:[{
reason:"columnGone"}],plan_line:a})),...l.map(e=>finding({kind:"input",subject:e,aspect:"appeared"},"NOTE",{reasons:[{reason:"columnNew"}],plan_line:a}))]}
function judgeRows(e,{reference:n,candidate:t}){const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows;return[finding({kind:"input",aspect:"rows/count"},(0,
B.In)(r,s),{value:r,unit:"share",reference:n.rows,cases:t.rows,bounds:(0,B.BO)(s),reasons:[{reason:"rowCount"}],plan_line:s.line})]}
function judgeLabels({candidate:e}){const{rows:n,labelled:t,pending:s,unmatched:r}=e;const a=[];t<n&&a.push(finding({kind:"input",aspect:"labels/missing"
},"NOTE",{value:t,unit:"count",cases:n,reasons:[{reason:"labelsMissing",missing:n-t,pending:s}]}));r>0&&a.push(finding({kind:"input",aspect:"labels/unmatched"
},"NOTE",{value:r,unit:"count",cases:n,reasons:[{reason:"labelsUnmatched"}]}));return a}const de=10;const fe=1e3;const me=80;function judgeKnownAnswers(e,n,t){
const s=t.misses.length;const{id:r}=e.data;const a=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);return finding({kind:"known-answer",subject:n.file
},raised(s>0,n.onMiss),{value:s,unit:"count",cases:t.cases,expected:{expected:"within",tolerance:n.tolerance},reasons:s>0?[{reason:"answersMissed",
first:firstMiss(e,t)}]:[],plan_line:n.line,...r===null||isPrivate(e,r)?{}:rowsWhere(isOneOf(r,a.slice(0,de)))})}function firstMiss(e,{misses:[n]}){
if(n===void 0||isPrivate(e,e.data.id))return null;const{id:t,expected:s,got:r}=n;const a=!hidesAnswers(e);return{id:(0,D.Jj)(t,me),present:r!==null,
expected:a?(0,D.Jj)(s,me):null,got:a&&r!==null?(0,D.Jj)(r,me):null}}function answersToKeep(e,n){if(hidesAnswers(e))return[];const t=isPrivate(e,e.data.id)
;return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,answers:n.slice(0,fe).map(({id:e,said:n},s)=>({id:t?`case ${s+1}`:e,said:n}))}))}
function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{const r=e.predictions.knownAnswers.find(e=>e.file===t)
;const a=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]));const o=s.filter(({id:e,said:n})=>a.get(e)?.length===n.length)
;if(!r||o.length===0)return[];const i=o.filter(({id:e,said:n})=>n.some((n,t)=>!sameAnswer(a.get(e)[t],n,r.tolerance)));return[finding({kind:"known-answer",
subject:t,aspect:"changed"},"NOTE",{value:i.length,unit:"count",cases:o.length,expected:{expected:"within",tolerance:r.tolerance},reasons:i.length===0?[]:[{
reason:"answersChanged",changed:i.slice(0,de).map(({id:e,said:n})=>({id:(0,D.Jj)(e,me),before:shortened(a.get(e)),now:shortened(n)})),
more:Math.max(0,i.length-de)}],plan_line:r.line})]})}function shortened(e){return e.map(e=>typeof e==="string"?(0,D.Jj)(e,me):e)}function isPrivate({data:e},n){
return n!==null&&e.private.includes(n)}function flipChance({value:e,standardError:n},t,s){if(!(n>0))return 0;const r=s(e)
;const a=[...new Set(t)].sort((e,n)=>e-n);let o=0;for(let t=0;t<=a.length;t++){const[i,c]=[a[t-1]??Number.NEGATIVE_INFINITY,a[t]??Number.POSITIVE_INFINITY]
;if(s(within(i,c))===r)continue;const[l,u]=[(i-e)/n,(c-e)/n];o+=l>0?(0,te.vr)(-l)-(0,te.vr)(-u):(0,te.vr)(u)-(0,te.vr)(l)}return Math.min(1,o)}
function within(e,n){if(e===Number.NEGATIVE_INFINITY)return n===Number.POSITIVE_INFINITY?0:n-Math.abs(n)-1
;return n===Number.POSITIVE_INFINITY?e+Math.abs(e)+1:e+(n-e)/2}function casesNeeded(e){const n=(0,te.Zl)(e.confidence)+(0,te.Zl)(e.power)
;return e.cases*(n*e.standardError/e.margin)**2}function differenceBounds(e,n){const t=e.value-n.value
;return[t-Math.hypot(e.value-e.bounds[0],n.bounds[1]-n.value),t+Math.hypot(e.bounds[1]-e.value,n.value-n.bounds[0])]}var pe=t(84484);function mcnemar(e,n){
if(e===n)return 1;const t=Math.min(e,n);return Math.min(1,2*(0,pe.RL)(.5,e+n-t,t+1))}var ge=t(76475);var he=t(37331);var we=t(42512);var ve=t(69443)
;var be=t(97287);function withinGroups(e,n,t,s,r){const a=new Map;r.forEach((e,n)=>{const t=e<0?-1-n:e;a.set(t,(a.get(t)??0)+1)});if(a.size<2)return(0,
we.n2)("every case belongs to the same group",e.cases);const o=(0,ve.G)(n,t,s);const i=[...a.values()].reduce((e,n)=>e+n**2,0)/r.length;const c=Math.sqrt(i)
;const l=c>1?{stretch:c,reach:c,df:a.size-1}:be.hK;const{stretch:u,reach:d,df:f}=(o&&(0,be.YJ)(o,r))??l;return{...e,standardError:u*e.standardError,
bounds:n=>e.bounds((0,he.t)(n,f),d),proof:n=>(0,we.U5)(e,(0,he.t)(n,f),d)}}var ye=t(76210);var ke=t(12989);var Me=t(79033);var Oe=t(83058);var je=t(15521)
;var Ne=t(84435);function overClasses(e,n){const t=[...e.values()].map(n);const s=Math.max(0,...t.map(e=>e.cases));const r=[...e.keys()].filter((e,n)=>!(0,
we.fJ)(t[n]));if(r.length>0)return(0,we.n2)(`class "${r[0].slice(0,80)}" has no case, or nothing but cases`,s);const a=t.filter(we.fJ);if(a.length===0)return(0,
we.n2)("there are no scores",s);const meanOf=e=>[(0,je.RE)(e.map(([e])=>e)),(0,je.RE)(e.map(([,e])=>e))];return{value:(0,je.RE)(a.map(e=>e.value)),
standardError:(0,je.RE)(a.map(e=>e.standardError)),cases:s,bounds:(e,n)=>meanOf(a.map(t=>t.bounds(e,n))),proof:(e,n)=>meanOf(a.map(t=>(0,we.U5)(t,e,n)))}}
function multiclassLogLoss(e){const n=[];const t=[];let s=0;for(const{scores:r,positives:a}of e.values())for(let e=0;e<r.length;e++){if(a[e]===0)continue
;if(r[e]<0||r[e]>1)return(0,we.n2)(Ne.TP,s);n.push((0,Ne.Nn)(r[e]));t.push(a[e]);s+=a[e]}if(s<2)return(0,
we.n2)(s===0?"no labelled case has a score":"one case shows no spread",s);const r=(0,je.cz)(n.map((e,n)=>t[n]*e))/s;const a=(0,
je.cz)(n.map((e,n)=>t[n]*(e-r)**2));const o=Math.sqrt(a)/s;return{value:r,standardError:o,cases:s,bounds:(0,Ne.hh)(r,o)}}
const ofDecisions=e=>({confusion:n,cases:t},s)=>(0,ye.Z)(e,n,s,t);const ofNumbers=e=>({residuals:n,cases:t})=>(0,ke.i)(e,n,t)
;const ofScores=(e,n=n=>overClasses(n,e))=>({cases:t,scores:s,classScores:r},a)=>{if(t===0)return(0,we.n2)("no case has a label",0);if(s)return e(s)
;if(!r)return(0,we.n2)("there are no scores",t);if(a===null)return n(r);const o=r.get(a);return o?e(o):(0,we.n2)("the class has no scores",t)};const Ee={
accuracy:ofDecisions("accuracy"),precision:ofDecisions("precision"),recall:ofDecisions("recall"),f1:ofDecisions("f1"),f1_weighted:ofDecisions("f1_weighted"),
precision_weighted:ofDecisions("precision_weighted"),recall_weighted:ofDecisions("recall_weighted"),f1_micro:ofDecisions("f1_micro"),
specificity:ofDecisions("specificity"),balanced_accuracy:ofDecisions("balanced_accuracy"),mcc:ofDecisions("mcc"),auroc:ofScores(Me.v),
average_precision:ofScores(Ne.cF),log_loss:ofScores(Ne._1,multiclassLogLoss),brier:ofScores(Ne.ru),calibration_error:ofScores(Oe.fW),mae:ofNumbers("mae"),
rmse:ofNumbers("rmse"),median_absolute_error:ofNumbers("median_absolute_error"),bias:ofNumbers("bias"),mape:ofNumbers("mape"),r2:ofNumbers("r2")}
;function metrics_statistic(e,n,t){const s=Ee[e](n,t);const{grouped:r}=n;if(!(0,we.fJ)(s)||!r?.group)return s;return withinGroups(s,e,t,r,r.group)}
const Ae=["accuracy","f1_micro","mcc"];function oneSidedClasses(e,n,t,s){if(!t||n!==null||t.positive!==null||Ae.includes(e))return;const r=occurring(t)
;const a=s?occurring(s):null;const unseen=({labelled:e},n)=>[...n.labelled].filter(n=>!e.has(n))
;return[say("never predicted",[...r.labelled].filter(e=>!r.predicted.has(e))),say("predicted but never labelled",[...r.predicted].filter(e=>!r.labelled.has(e))),say("labelled in the reference only",a?unseen(r,a):[]),say("labelled in the candidate only",a?unseen(a,r):[])].filter(Boolean).join("; ")||void 0
}function occurring({classes:e,table:n}){const[t,s]=[new Set,new Set];n.forEach((n,r)=>{if(n===0)return;t.add(e[Math.floor(r/e.length)]);s.add(e[r%e.length])})
;return{labelled:t,predicted:s}}function say(e,n){if(n.length===0)return"";const t=n.slice(0,5).map(e=>`"${e.slice(0,80)}"`)
;return`Class${n.length===1?"":"es"} ${e}: ${t.join(", ")}${n.length>5?", …":""}`}function compare(e,n,t,s,r,a){const o=compared(e,n,{reference:t,candidate:s,
paired:r});const i=oneSidedClasses(e,n,s.confusion,t?.confusion??null);return{metric:e,class:n,reference:(0,we.jh)(o.before,a),candidate:(0,
we.jh)(i===void 0?o.after:{...o.after,note:i},a),difference:(0,we.jh)(o.difference,a),paired:o.paired,...o.changed?{changed:o.changed}:{}}}
function compared(e,n,t){const{reference:s,candidate:r}=t;const a=metrics_statistic(e,r,n);const o=s?metrics_statistic(e,s,n):(0,
we.n2)("there is no reference",0);if(!(0,we.fJ)(a))return{before:o,after:a,difference:a,paired:false};if(!(0,we.fJ)(o))return{before:o,after:a,difference:o,
paired:false};const i=isPaired(t)?t.paired:null;const c=i&&e==="accuracy"?(0,ge.iG)(i):null;if(i&&c){const{onlyReference:e,onlyCandidate:n}=c;const t=(0,
ge.ny)(a.value-o.value,c,i.cases);const s=mcnemar(e,n);return{before:o,after:a,difference:t,paired:true,changed:{...c,p:s}}}const l=i&&(0,ge.vQ)(e,n,{before:o,
after:a},i);return l?{before:o,after:a,difference:l,paired:true}:{before:o,after:a,difference:unpaired(a,o),paired:false}}
function isPaired({reference:e,candidate:n,paired:t}){return t!==null&&t.cases===e?.cases&&t.cases===n.cases}function unpaired(e,n){
const by=t=>s=>differenceBounds({value:e.value,bounds:t(e,s)},{value:n.value,bounds:t(n,s)});return{value:e.value-n.value,standardError:Math.hypot((0,
we.X6)(e),(0,we.X6)(n)),cases:Math.min(e.cases,n.cases),bounds:by((e,n)=>e.bounds(n)),proof:by(we.U5)}}function correlations(e){const n=e.map(sidesOf)
;const product=(t,s)=>{if(e[t].outcomes.candidate!==e[s].outcomes.candidate)return 0;return n[t].reduce((e,t)=>{const r=n[s].find(({of:e})=>e===t.of)
;return e+(r?covariance(t,r):0)},0)};const t=e.map((e,n)=>product(n,n));return e.map((n,s)=>e.map((e,n)=>{if(s===n)return 1;const r=Math.sqrt(t[s]*t[n])
;return r>0?Math.min(1,Math.max(-1,product(s,n)/r)):0}))}function covariance(e,n){for(const t of e.vectors){const e=n.vectors.find(({kind:e})=>e===t.kind)
;if(!e)continue;let s=0;for(let n=0;n<t.influence.length;n++)s+=(t.weights[n]??1)*t.influence[n]*e.influence[n];return s}return 0}
function sidesOf({metric:e,class:n,outcomes:t,fall:s}){const{reference:r,candidate:a,paired:o}=t;const i=o!==null&&o.cases===a.cases?o:null;if(i){const t=(0,
ve.G)(e,n,i.candidate);const r=s?(0,ve.G)(e,n,i.reference):null;if(!t||s&&!r)return[];const a=r?t.map((e,n)=>e-r[n]):t;return[{of:i,vectors:[{weights:[],
influence:a,kind:"cases"}]}]}const c=s&&r?[a,r]:[a];return c.map(t=>({of:t,vectors:vectorsOf(e,n,t)}))}function vectorsOf(e,n,{confusion:t,scores:s}){
const{needs:r}=V.Z[e];const a=t&&s?cutOf(t,s):null;if(r==="decisions"){const r=t&&(0,ye.V)(e,t,n);if(!r||typeof r==="string")return[];const o={weights:t.table,
influence:r.perCell,kind:"cells"};if(!s||a===null)return[o];const i=t.positive;const at=e=>s.scores.map((n,t)=>r.perCell[2*e+(t>=a?i:1-i)])
;return[o,onScores(s,at(i),at(1-i))]}if(r==="scores"&&s){const n=(0,ve.r)(e,s);return n?[onScores(s,n.positive,n.negative)]:[]}return[]}
function onScores({positives:e,negatives:n},t,s){const r=e.length;const[a,o]=[new Float64Array(2*r),new Float64Array(2*r)];a.set(e);a.set(n,r)
;for(let a=0;a<r;a++){o[a]=e[a]===0?0:t[a];o[r+a]=n[a]===0?0:s[a]}return{weights:a,influence:o,kind:"scores"}}
function cutOf({table:e,positive:n},{positives:t,negatives:s}){if(n===null||e.length!==4)return null;let[r,a]=[e[3*n],e[2*(1-n)+n]];let o=t.length
;while(o>0&&(r>0||a>0)){o--;r-=t[o];a-=s[o]}return r===0&&a===0?o:null}var Se=t(81266);const xe=2e4;function criticalValue(e,n){const t=e.length;const s=(0,
te.Zl)(1-n);if(t<2)return s;const r=(0,te.Zl)(1-n/t);const a=cholesky(e);const o=(0,Se.pV)((0,Se.sK)(t));const i=new Float64Array(t);const c=Float64Array.from({
length:xe},()=>{let e=-1/0;for(let n=0;n<t;n++){i[n]=o();let t=0;for(let e=0;e<=n;e++)t+=a[n][e]*i[e];t>e&&(e=t)}return e}).sort()
;return Math.min(r,Math.max(s,c[Math.ceil(xe*(1-n))-1]))}function cholesky(e){const n=e.map(e=>e.map(()=>0));e.forEach((e,t)=>{for(let s=0;s<=t;s++){let r=e[s]
;for(let e=0;e<s;e++)r-=n[t][e]*n[s][e];t===s?n[t][t]=Math.sqrt(Math.max(0,r)):n[t][s]=n[s][s]>1e-9?r/n[s][s]:0}const s=Math.sqrt(n[t].reduce((e,n)=>e+n*n,0))
;s>0&&(n[t]=n[t].map(e=>e/s))});return n}const Re=.8;function prove(e,n,t="fall"){const s=new Map(e.map(e=>[e,proofOf(e,t)]))
;const r=[...s.values()].flatMap(({criteria:e})=>e).filter(({metric:{rule:e,comparison:n},red:t})=>e.gates&&t!==null&&n.candidate.cases>=e.minCases)
;const a=provenTogether(r,1-n);const o={green:n,red:1-(1-n)/Math.max(1,r.length)};return new Map(e.map(e=>[e,combine(s.get(e),a,o)]))}
function combine({criteria:e,impossible:n},t,s){const r=e.filter(e=>t.has(e));if(r.length>0){const e=r.map(({claim:e})=>({reason:"provenRed",claim:e}));return{
level:"RED",reasons:e,casesNeeded:null}}if(n.length>0)return{level:"AMBER",reasons:n,casesNeeded:null};const a=e.filter(e=>!clears(e,s.green))
;if(a.length===0)return{level:"GREEN",reasons:[],casesNeeded:null};const o=a.filter(e=>proof_isBetween(e,s.green));if(o.length>0){const e=o.map(({claim:e})=>({
reason:"provenBetween",claim:e}));return{level:"AMBER",reasons:e,casesNeeded:null}}
const i=a.map(e=>casesToSettle(e,s)).reduce((e,n)=>e===null||n===null?null:Math.max(e,n));const c=a.some(e=>e.each);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:s.green,needs:i,each:c}],casesNeeded:i}}function proofOf(e,n){const{rule:t,comparison:s,outcomes:r,against:a="reference"}=e
;const o={criteria:[],impossible:[]};const i=t.falls.filter(({from:e})=>e===a);const c=a==="reference"?compared(t.metric,t.class,r):proof_recorded(s);if(!(0,
we.fJ)(c.after)||!isEstimate(s.candidate))return o;(t.green||t.amber||t.red)&&o.criteria.push({metric:e,claim:null,seen:asRuled(c.after,e),red:t.red,
proves:t.red,green:t.green,neither:[t.amber,t.red].filter(e=>e!==null),each:false})
;for(const t of i)isEstimate(s.reference)?isEstimate(s.difference)?o.criteria.push(fallOf(e,t,c,s.reference.value,n)):o.impossible.push(noFall(t.from,s.difference)):o.impossible.push(noFall(t.from,s.reference))
;return o}function fallOf(e,n,t,s,r){const{better:a}=V.Z[e.rule.metric];const past=e=>{if(!e)return null;const n=inPoints(e,s);return a==="higher"?{
operator:"<=",value:-n,text:e.text}:{operator:">=",value:n,text:e.text}};const o=worsened(e,t);const[i,c]=[past(n.amber),past(n.red)];return{metric:e,claim:{
by:Math.abs(o.value),from:n.from},seen:o,red:c,proves:r==="margin"?c:{operator:a==="higher"?"<":">",value:0,text:""},green:null,
neither:[i,c].filter(e=>e!==null),each:!t.paired}}function worsened(e,{before:n,after:t,difference:s}){if(V.Z[e.rule.metric].better!=="zero")return s
;return unpaired(asRuled(t,e),asRuled(n,e))}function proof_recorded({reference:e,candidate:n,difference:t}){const asStatistic=e=>{if(!isEstimate(e))return e
;const{value:n,standardError:t}=e;return{...e,bounds:e=>[n-e*t,n+e*t]}};return{before:asStatistic(e),after:asStatistic(n),difference:asStatistic(t),paired:false
}}function asRuled(e,{rule:n}){if(V.Z[n.metric].better!=="zero")return e;return{value:Math.abs(e.value),standardError:e.standardError,cases:e.cases,bounds(n){
const[t,s]=(0,we.U5)(e,n);const r=t<=0&&s>=0?0:Math.min(Math.abs(t),Math.abs(s));return[r,Math.max(Math.abs(t),Math.abs(s))]}}}function provenTogether(e,n){
const t=new Set;const isProven=(e,n)=>isWithin((0,we.U5)(e.seen,n),e.proves);const s=(0,te.Zl)(1-n);if(!e.some(e=>isReached(e)&&isProven(e,s)))return t
;const r=relations(e);for(;;){const s=[...e.keys()].filter(n=>!t.has(e[n]));const a=criticalValue(s.map(e=>s.map(n=>r[e][n])),n)
;const o=s.map(n=>e[n]).filter(e=>isProven(e,a));for(const e of o)t.add(e);if(o.length===0)break}return new Set([...t].filter(isReached))}
function isReached({seen:e,red:n}){return n!==null&&(0,B.D)(e.value,n)}function relations(e){
const n=correlations(e.map(({metric:{rule:e,outcomes:n},claim:t})=>({metric:e.metric,class:e.class,outcomes:n,fall:t!==null})))
;const known=({metric:{rule:e,against:n="reference"}})=>n==="reference"&&V.Z[e.metric].better!=="zero"
;const towards=({proves:e})=>e.operator.startsWith("<")?-1:1;return e.map((t,s)=>e.map((e,r)=>{if(s===r)return 1
;return known(t)&&known(e)?n[s][r]*towards(t)*towards(e):0}))}function clears({seen:e,green:n,neither:t},s){const r=(0,we.U5)(e,(0,te.Zl)(s))
;return(n===null||isWithin(r,n))&&t.every(e=>isOutside(r,e))}function proof_isBetween(e,n){const{claim:t,seen:s,red:r,proves:a,green:o,neither:i}=e;const c=(0,
we.U5)(s,(0,te.Zl)(n));const l=i.filter(e=>e!==r);if(t!==null&&a!==null&&a.text==="")return!isReached(e)&&isWithin(c,a)&&l.some(e=>(0,B.D)(s.value,e))
;if(r&&!isOutside(c,r))return false;return o?isOutside(c,o):l.some(e=>isWithin(c,e))}function isWithin([e,n],t){return(0,B.D)(t.operator.startsWith(">")?e:n,t)}
function isOutside([e,n],t){return!(0,B.D)(e,t)&&!(0,B.D)(n,t)}function casesToSettle({metric:e,seen:n,red:t,proves:s,green:r,neither:a},o){
const i=t!==null&&(0,B.D)(n.value,t);const c=i?[s]:[r,...a].filter(e=>e!==null);const l=Math.min(...c.map(e=>Math.abs(n.value-e.value)));const u=(0,we.X6)(n)
;if(!(l>0)||!(u>0))return null;const d=casesNeeded({cases:e.comparison.candidate.cases,standardError:u,margin:l,confidence:i?o.red:o.green,power:Re})
;return Number.isFinite(d)&&d<1e12?Math.ceil(d):null}function judgeMetrics(e,n){const t=e.confidence===null?null:prove(n,e.confidence,e.proof)
;return n.map(e=>judgeMetric(e,t?.get(e)??null))}function noteMetric(e){const{candidate:n,metric:t,class:s}=e
;const r=isEstimate(n)?remarks(e):[noEvidence(n.noEvidence)];return finding({kind:"metric",metric:t,class:s},"NOTE",{...measured(e),reasons:r})}
function judgeMetric(e,n){const{rule:t,comparison:s,check:r}=e;const{candidate:a}=s;const o={...measured(s),bounds:boundsWithFalls(t),plan_line:t.line,
...e.where===void 0?{}:{where:e.where}};const gate=e=>t.gates?e:"NOTE";if(!isEstimate(a))return finding(r,gate("AMBER"),{...o,reasons:[noEvidence(a.noEvidence)]
});if(a.cases<t.minCases){const e=[{reason:"tooFewCases",needed:t.minCases}];return finding(r,gate("AMBER"),{...o,reasons:e,cases_needed:t.minCases})}
const i=n??asWritten(a,e);return finding(r,gate(i.level),{...o,reasons:[...remarks(s),...i.reasons],...n===null&&isRuled(e)?{flip:flip(a,e)}:{},
...i.casesNeeded===null?{}:{cases_needed:i.casesNeeded}})}function asWritten(e,{comparison:n,rule:t,against:s="reference"}){const r=ruledValue(e.value,t)
;const a=t.green||t.amber||t.red;const o=t.falls.filter(({from:e})=>e===s).map(s=>judgeFall(e,n.reference,s,V.Z[t.metric].better));return{level:(0,B.QZ)([a?(0,
B.In)(r,t):"GREEN",...o.map(e=>e.level)]),reasons:[...a?(0,B.wA)(r,t):[],...o.flatMap(({reasons:e})=>e)],casesNeeded:null}}
function isRuled({rule:e,against:n="reference"}){return Boolean(e.green||e.amber||e.red)||e.falls.some(({from:e})=>e===n)}function flip(e,n){
const{rule:t,comparison:s,against:r="reference"}=n;const a=s.reference;const{better:o}=V.Z[t.metric];const i=[t.green,t.amber,t.red].flatMap(e=>e?.value??[])
;const c=t.falls.flatMap(({from:e,amber:n,red:t})=>{if(e!==r||!isEstimate(a))return[];const s=[n,t].filter(e=>e!==null);return s.map(e=>{
const n=inPoints(e,a.value);if(o==="zero")return Math.abs(a.value)+n;return o==="higher"?a.value-n:a.value+n})});const l=[...i,...c]
;return flipChance(e,o==="zero"?[...l,...l.map(e=>-e)]:l,t=>asWritten({...e,value:t},n).level)}function boundsWithFalls({green:e,amber:n,red:t,falls:s}){return{
green:e,amber:n,red:t,falls:s.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}))}}function noEvidence(e){return{reason:"noEvidence",why:e}}
function remarks({candidate:e,changed:n}){const{note:t}=e;return[...t===void 0?[]:[{reason:"leftOut",what:t}],...n===void 0?[]:[{reason:"changedCases",
wrong:n.onlyReference,right:n.onlyCandidate,p:n.p}]]}function measured({metric:e,candidate:n,reference:t}){const{unit:s}=V.Z[e];if(!isEstimate(n))return{unit:s,
cases:n.cases};const{value:r,interval:a,cases:o}=n;return{value:r,unit:s,interval:a,reference:known(t),cases:o}}function known(e){
return isEstimate(e)?e.value:null}const Ce=5;const _e=864e5;function judgePredictions(e,n,t){const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)]
;e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t));e.predictions.share&&s.push(judgeShare(e,n,t));return s}
function judgeProbabilities(e,{outside:n,rows:t}){const{raises:s,line:r}=e.predictions.probabilities;const a=e.data.score;const o={kind:"prediction",subject:a,
aspect:"probabilities"};return finding(o,raised(n!==null,s),{value:n?.rows??0,unit:"count",cases:t,reasons:n?[{reason:"scoresOutside",row:n.row,
score:Number.isFinite(n.value)?n.value:null}]:[],plan_line:r,...n&&a?rowsWhere(isBelow(a,0),isAbove(a,1)):{}})}
function predictions_judgeMissing(e,{missing:n,rows:t}){const s=e.data.score??e.data.prediction;const{raises:r,line:a}=e.predictions.probabilities;const o={
kind:"prediction",subject:s,aspect:"missing"};return finding(o,raised(n>0,r),{value:n,unit:"count",cases:t,reasons:n>0?[{reason:"noPrediction"}]:[],plan_line:a,
...s===null?{}:rowsWhere(isMissing(s))})}function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){
const{raises:a,line:o}=e.predictions.identical;const{time:i}=e.data;const c=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({
from:e,days:7,rows:n}))];const l=n?[{reason:"allIdentical"}]:[...predictions_within("day",t.map(e=>e.day)),...predictions_within("week",s.map(e=>e.week))]
;const u=n||i===null?[]:c.map(({from:e,days:n})=>isBetween(i,dateOf(e),dateOf(e+n*_e)));const d={kind:"prediction",subject:i,aspect:"identical"}
;return finding(d,raised(n||c.length>0,a),{value:n?r:c.reduce((e,n)=>e+n.rows,0),unit:"count",cases:r,reasons:l,plan_line:o,...rowsWhere(...u)})}
function predictions_within(e,n){if(n.length===0)return[];const t=n.slice(0,Ce).map(dateOf);return[{reason:"identicalWithin",period:e,from:t,periods:n.length}]}
function dateOf(e){return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:a,change:o}=r;const i={kind:"prediction",subject:e.data.prediction,
aspect:"share"};return finding(i,(0,B.In)(o,s),{value:o,unit:"share",cases:t.rows,bounds:(0,B.BO)(s),reasons:[{reason:"classShare",name:a,share:share(t,a),
reference:share(n,a)}],plan_line:s.line})}
const $e=new Set(["scoresOutside","identicalWithin","classShare","versionUnexpected","wrongHosts","outOfRange","notListed","rangeChanged","categoriesNew","categoriesGone","categoriesDiffer","cellsInvalid","idsRepeated","timesUnreadable","timesInFuture"])
;function hidePrivate(e,n){const t=new Set(e.data.private);return n.map(e=>{const{subject:n,reasons:s}=e;if(n===null||!isOfColumn(e)||!t.has(n))return e
;if(!s.some(({reason:e})=>$e.has(e)))return e;const{where:r,...a}=e;return{...a,reasons:[{reason:"privateColumn"}]}})}function isOfColumn({kind:e}){
return["prediction","deployment","feature","input","drift"].includes(e)}function judgeSegments({segments:e},n){return n.segments.flatMap(t=>{
const[s]=t.comparisons;if(!s||!isEstimate(s.candidate))return[];const{candidate:r,reference:a,metric:o,class:i}=s;return[finding({kind:"segment",subject:t.name,
metric:o,class:i},e.raises,{value:r.value,unit:V.Z[o].unit,interval:r.interval,reference:isEstimate(a)?a.value:null,cases:r.cases,expected:{
expected:"error rate",alpha:e.alpha},reasons:[{reason:"weakSegment",whole:wholeValue(s,n)}],plan_line:e.line,where:t.where})]})}
function wholeValue({metric:e},{comparisons:n}){const t=n.find(n=>n.class===null&&n.metric===e)?.candidate;return t&&isEstimate(t)?t.value:null}const Ie=.5
;const Te=.25;const De=100;function clockShift(e,n){const[t,s]=[total(e),total(n)];if(t<De||s<De)return null
;const distance=r=>e.reduce((e,a,o)=>e+Math.abs(a/t-n[(o+r+24)%24]/s),0)/2;if(distance(0)<Ie)return null;let r=0
;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<Te?r:null}function total(e){return e.reduce((e,n)=>e+n,0)}
function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;const{time:r}=e.data;if(!s||r===null)return[];const{rows:a,invalid:o,missing:i,future:c}=s
;const l={kind:"input",subject:r};const{inputs:u}=e;const d=(o?.cells??0)+i;const f=o?{row:o.row,text:(0,D.Jj)(o.text,80)}:null;const m=[finding({...l,
aspect:"invalid"},raised(d>0,u.invalid.raises),{value:d,unit:"count",cases:a,reasons:d>0?[{reason:"timesUnreadable",first:f}]:[],plan_line:u.invalid.line,
...rowsWhere(isMissing(r))})];c&&m.push(finding({...l,aspect:"future"},u.range.raises,{value:c.rows,unit:"count",cases:a,reasons:[{reason:"timesInFuture",
latest:new Date(c.latest).toISOString()}],plan_line:u.range.line,...rowsWhere(isAfter(r,c.limit))}));const p=n.times?clockShift(n.times.hours,s.hours):null
;p!==null&&m.push(finding({...l,aspect:"clock"},u.learntRange.raises,{value:p,unit:"hours",cases:a,reasons:[{reason:"clockShifted"}],
plan_line:u.learntRange.line}));return m}function judge(e,n){const{features:t,counts:s,measurements:r,knownAnswers:a,behaviour:o,dependencies:i}=n
;const{reference:c,candidate:l}=s;const{past:u=null,now:d=null}=n.reviews??{};const f=u===null?[]:earlierReviews(u,l);const m=ruledMetrics(e,n)
;const p=answersToKeep(e,a);const g=f.findLast(({known_answers:e})=>e.length>0)?.known_answers??[]
;const h=[...judgeMetrics(e,[...m,...againstLastReview(m,f)]),...r.comparisons.slice(e.metrics.length).map(noteMetric),...judgeEstimates(e,r),...judgeSegments(e,r),...a.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,g,p),...judgeBehaviour(e,o),...judgePredictions(e,c.predictions,l.predictions),...judgeDeployment(e,l),...judgeDependencies(e,i),...judgeFeatures(e,t,s,r.facts),...judgeInputs(e,t,s),...judgeTimes(e,s),...judgeDrift(e,t,r.columns,l.labelled>0),...d===null?[]:judgeReviews(e,m,n,u,d)]
;h.every(({status:e})=>e==="NOTE")&&h.push(Pe);h.push(...judgeLeavingRed(e,levelOf(h),f));const w=levelOf(h);return{plan:e.name,plan_sha256:e.source.sha256,
status:w,promote:w==="GREEN",reference:{rows:c.rows,sha256:c.sha256,snapshot:null},candidate:{rows:l.rows,sha256:l.sha256,snapshot:null},
findings:hidePrivate(e,h),...p.length>0?{known_answers:p}:{}}}const Pe=finding({kind:"plan",aspect:"no-gate"},"AMBER",{reasons:[{reason:"nothingGates"}]})
;function levelOf(e){return(0,B.QZ)(e.map(({status:e})=>e).filter(e=>e!=="NOTE"))}function checkOf(e,n,t){return{kind:e,subject:n,aspect:null,metric:t.metric,
class:t.class}}function ruledMetrics(e,{counts:n,measurements:t}){const{reference:s,candidate:r,paired:a}=n;return[...e.metrics.map((e,n)=>({
check:checkOf("metric",null,e),rule:e,comparison:t.comparisons[n],outcomes:{reference:s.outcome,candidate:r.outcome,paired:a}
})),...e.edgeCases.flatMap(({name:e,where:n,metrics:a},o)=>a.map((a,i)=>({check:checkOf("edge",e,a),rule:a,comparison:t.edgeCases[o].comparisons[i],outcomes:{
reference:s.edgeCases[o].outcome,candidate:r.edgeCases[o].outcome,paired:null},where:n})))]}var Be=t(39130);function estimateWithoutLabels(e,n){let t=0;let s=0
;let r=0;let a=0;let o=0;let i=0;for(let c=0;c<e.values.length;c++){const l=e.values[c];const u=e.rows[c];const d=typeof n==="number"?l>=n?u:0:n[c];t+=u;s+=l*u
;r+=d;a+=l*d;o+=l*u*(i+(1-l)*u/2);i+=(1-l)*u}if(t===0)return{noEvidence:"there are no scores",cases:t};if(e.values[0]<0||e.values.at(-1)>1)return{
noEvidence:"some scores lie outside 0..1 and are no probabilities",cases:t};const c=t-r-(s-a);const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{
accuracy:Math.min(1,Math.max(0,(a+c)/t)),precision:ratio(a,r),recall:ratio(a,s),f1:ratio(2*a,r+s),auroc:s>0&&i>0?ratio(o,s*i):null}}var Fe=t(33558)
;var Ue=t(65879);const Le=200;function roc({scores:e,positives:n,negatives:t}){const[s,r]=(0,Ue.Dq)({scores:e,positives:n,negatives:t});if(s===0||r===0)return[]
;const a=[[0,0]];const o=Math.max(1,e.length/(Le-1));const{length:i}=e;for(let e=0,c=o;e<i;c+=o){e=Math.min(i,Math.max(e+1,Math.ceil(c)));const rate=(n,t)=>(0,
Fe.d$)({rows:n},i-e,i)/t;a.push([rate(t,r),rate(n,s)])}return a}var We=t(4724);var qe=t(92698);var Ze=t(31600);const Je=.001;const ze=.5;const Ge=1e3
;const Ve=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const a={cases:e.right+e.wrong,wrong:e.wrong}
;const{tests:o,crossing:i,cells:c}=worseCells(e,n,a,{least:Math.max(t,Je*a.cases,1),level:Math.log(s)});const l=(0,Ze.f)(c.map(({raw:e})=>e),o)
;const u=c.map((e,n)=>({...e,logP:l[n]})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,Ge);const d=Math.log(s/Math.max(1,o))
;const f=worseThanParts(u,i,e,s);const m=u.filter(e=>e.runs.length===1&&!isExplained(e,f,a,d));const p=withoutTwins([...m,...f],e)
;return joinNeighbours(p,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:conditionOf(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<a.cases?(a.wrong-s)/(a.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,qe.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:a,singles:o,pairs:i}=e;const c={tests:0,
crossing:new Uint32Array(a.length*Ve),cells:[]};const l=a.map((e,t)=>Array.from({length:e},(e,s)=>nameable(n[t],s)));const take=(e,n,a)=>{const o=e[n*2+1]
;const i=e[n*2]+o;if(i<s||i>=t.cases)return false;c.tests++;const l=logTail({cases:i,wrong:o},t);l<0&&l<=r&&c.cells.push({runs:a(),cases:i,wrong:o,raw:l,logP:0
});return true};const run=(e,n)=>({feature:e,first:n,last:n});for(let e=0;e<a.length;e++)for(let n=0;n<a[e];n++)l[e][n]&&take(o[e],n,()=>[run(e,n)])
;for(let e=0;e<a.length;e++)for(let n=e+1;n<a.length;n++){const t=i[(0,We.dR)(e,n,a.length)];for(let s=0;s<a[n];s++){if(!l[n][s])continue
;for(let r=0;r<a[e];r++){if(!l[e][r]||!take(t,s*a[e]+r,()=>[run(e,r),run(n,s)]))continue;c.crossing[cellKey(e,r)]++;c.crossing[cellKey(n,s)]++}}}return c}
function cellKey(e,n){return e*Ve+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){
const s=e[n*2+1];return{runs:t,cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){
return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:a})=>{const o=Math.log(s/(2*n[cellKey(r,a)]));return logTail(e,singleCell(t,r,a))<=o}))}
function isExplained(e,n,t,s){const r=new Map;for(const{runs:t,cases:s,wrong:a}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature)
;if(!t.some(n=>sameRun(n,e.runs[0])))continue;const o=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:o.cases+s,wrong:o.wrong+a})}
const without=(e,n)=>({cases:e.cases-n.cases,wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}
function withoutTwins(e,n){const t=[];for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const a=t.pairs[(0,
We.dR)(s.feature,r.feature,t.cells.length)];const o=cellAt(a,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return o>=ze*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[a,o]=[e.runs[s],n.runs[s]]
;if(!r||!adjoining(a,o,t[a.feature]))return null;const i={feature:a.feature,first:Math.min(a.first,o.first),last:Math.max(a.last,o.last)};return{
runs:e.runs.with(s,i),cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const Ke=.95;const Ye={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},n){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measure(e,n,{features:t,columns:s},r){return{...n,...(0,Be.ou)(e,t,s),segments:measureSegments(e.data.task,r)}}
function measureAnswers(e,{reference:n,candidate:t},s){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:r})=>compare(e,r,n.outcome,t.outcome,s,Ke)),edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},a)=>({name:e,
where:s,referenceRows:n.edgeCases[a].rows,candidateRows:t.edgeCases[a].rows,
comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[a].outcome,t.edgeCases[a].outcome))})),estimated:t.unlabelled===null?[]:estimate(t.unlabelled)
}}function measureSegments(e,n){const[t,s]=e==="regression"?["mae",-1]:["accuracy",1];const rank=({candidate:e})=>"value"in e?s*e.value:1/0
;return n.map(({where:e,reference:n,candidate:s})=>({where:e,rows:[n.rows,s.rows],comparison:compareOutcomes(t,null,n.outcome,s.outcome)
})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,where:e,referenceRows:n,candidateRows:t,comparisons:[s]
}))}function compareOutcomes(e,n,t,s,r=null){return compare(e,n,t,s,r,Ke)}function wanted(e){const{task:n,score:t,scores:s}=e.data
;const r=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const a=t!==null||s!==null||n==="regression";for(const e of Ye[n]){
if(V.Z[e].needs==="scores"&&!a)continue;r.some(n=>n.metric===e&&n.class===null)||r.push({metric:e,class:null})}return r}function measureSet({data:e},n){
const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const r=hidden(e.time)?null:s?.span??null;const a=hidden(e.score)?null:t.scores
;const iso=e=>new Date(e).toISOString();const{confusion:o}=t;const i=o?.classes.length??0;return{rows:n.rows,labels:{rows:n.rows,labelled:n.labelled,
pending:n.pending,unmatched:n.unmatched},from:r&&iso(r.from),to:r&&iso(r.to),curves:a&&{roc:roc(a),calibration:(0,Oe.xD)(a)},confusion:o&&{classes:o.classes,
positive:o.positive,rows:o.classes.map((e,n)=>[...o.table.subarray(n*i,(n+1)*i)])}}}function estimate({scores:e,positives:n,negatives:t}){
const s=n.map((e,n)=>e+t[n]);const r=s.reduce((e,n)=>e+n,0);return Object.entries(estimateWithoutLabels({values:e,rows:s
},n)).flatMap(([e,n])=>typeof n==="number"&&(0,V.N)(e)?[{metric:e,value:n,cases:r}]:[])}var Qe=t(93499)
;function recordOf({plan:e,verdict:n,measurements:t,made:s}){const{candidate:r}=t;const{action:a,owner:o,within:i}=e.levels[n.status];return{plan:e.name,
plan_sha256:e.source.sha256,about:e.about,at:s.at,due:e.review&&new Date(Date.parse(s.at)+e.review.milliseconds).toISOString(),greenlight:s.version,
run:s.runUrl,commit:s.commit,status:n.status,level:ownLevel(n),todo:{action:a,owner:o,within:i?.text??null},reference:n.reference&&{rows:n.reference.rows,
sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:r.labels.labelled,from:r.from,to:r.to,values:valuesOf(e,t,n),
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}
function valuesOf(e,{comparisons:n,edgeCases:t,segments:s},r){const a=rulesOf(e);const o=new Map(r.findings.map(e=>[e.check,e.status]));const recorded=(e,n)=>{
const t=nameOf(e,n);const{candidate:s,reference:r,difference:i}=n;return{check:t,metric:n.metric,class:n.class,segment:e,status:o.get(t)??"NOTE",
rule:a.get(t)??null,cases:s.cases,measured:isEstimate(s)?{value:s.value,standard_error:s.standardError,interval:s.interval}:null,
reference:isEstimate(r)?r.value:null,difference:isEstimate(i)?{value:i.value,standard_error:i.standardError}:null}};const i=[...t.map(e=>({kind:"edge",slice:e
})),...s.map(e=>({kind:"segment",slice:e}))];return[...n.map(e=>recorded(null,e)),...i.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded({
kind:e,name:n},t)))]}function rulesOf(e){const named=(e,n)=>{const{green:t,amber:s,red:r}=e;return t??s??r?[[nameOf(n,e),{green:t,amber:s,red:r}]]:[]}
;return new Map([...e.metrics.flatMap(e=>named(e,null)),...e.edgeCases.flatMap(({name:e,metrics:n})=>n.flatMap(n=>named(n,{kind:"edge",name:e})))])}
function nameOf(e,n){return(0,ee.I)({kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n.metric,class:n.class})}
function columnsOf(e,{columns:n,facts:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{const a=t.find(e=>e.name===n)?.against?.tenths
;if(!a||e.data.private.includes(n))return[];const o=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,missing:r.missing+o,...a}]})}var He=t(30836)
;function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:a}){
const o=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...a===void 0?[]:[`--from ${a.from}`,`--to ${a.to}`]].join(" ")
;const i=Object.create(null);for(const{check:n,kind:t,where:s}of e){const e=t==="metric"||t==="edge"||t==="segment";const a=s===void 0?"":` --where ${quote(s)}`
;const c=e?` --wrong --as-of ${r.toISOString()}`:"";(s!==void 0||e)&&(i[n]=`greenlight rows ${o}${a}${c}`)}return i}function quote(e){
return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const Xe=12;const en=5;const nn={where:null,wrong:true,most:500,columns:"all"}
;function rowsBehind(e){const n=e.filter(({kind:e,status:n})=>n==="RED"||n==="AMBER"||e==="segment")
;return new Map(n.filter(({where:e})=>e!==void 0).slice(0,Xe).map(({check:e,kind:n,where:t})=>{const s=n==="edge"||n==="segment";return[e,{where:t,wrong:s,
most:en,columns:"telling"}]}))}function samplesByCheck(e,n){const t=Object.create(null);[...e.keys()].forEach((e,s)=>{const r=n[s];r&&r.total>0&&(t[e]=r)})
;return t}var tn=t(74041);var sn=t(12474);var rn=t(28009);async function check(e){await(0,sn.G)(e.out);const n=await(0,Qe.m)(e.plan)
;const t=await(e.history?.read(n.name))??null;const s=await openLocal(n,e,e);const r=await review(n,s,t,e).finally(()=>s.close())
;r.drillDown=drillDown(r.verdict,e);await(0,sn.u)(r,e.out);try{await(e.history?.append(recordOf(r)))}catch(n){await(0,sn.G)(e.out);throw n}return r}
async function review(e,n,t,{now:s,runUrl:r=null,commit:a=null}){const o=needed(await n.counts(),"count both sets");const i=optional(await n.pairs())
;const c=measureAnswers(e,o,i);const l=optional(await n.sampleRows([nn]));const u=needed(await n.segments(),"search for weak segments")
;const d=needed(await n.summaries(),"count columns");const f=needed(await n.slices(weakConditions(e,u)),"count weak segments");const{features:m}=n
;const p=measure(e,c,{features:m,columns:d.measured},f);const g=judge(e,{features:m,counts:reviewCounts(o,d.totals,i,u),measurements:p,
knownAnswers:needed(await n.knownAnswers(),"look up known answers"),behaviour:needed(await n.behaviour(),"look up the pairs of behaviour cases"),
dependencies:needed(await n.dependencies(),"find dependencies"),reviews:{past:t,now:s}});const h=(0,tn.p)(g,rn.r);const w=rowsBehind(h.findings);const v={
plan:e,verdict:h,measurements:p,wrongRows:l?.[0]??null,findingRows:samplesByCheck(w,optional(await n.sampleRows([...w.values()]))??[]),drillDown:{},trend:[],
made:{at:s.toISOString(),version:rn.r,runUrl:r,commit:a}};t!==null&&(v.trend=(0,He.RS)(t,recordOf(v)));return v}}),30836:((e,n,t)=>{t.d(n,{RS:()=>trendOf,
qk:()=>pointOf});var s=t(34036);function trendOf({records:e},n){const t=e.filter(({candidate:e})=>e.sha256!==n.candidate.sha256);return[...t,n].map(pointOf)}
function pointOf({at:e,status:n,values:t}){return{at:e,status:n,values:t.flatMap(e=>{const n=e.segment?.kind==="segment"?null:checkOf(e)
;if(n===null||e.measured===null)return[];const{value:t,interval:s}=e.measured;return[{check:n,value:t,interval:s}]})}}
function checkOf({metric:e,class:n,segment:t}){if(!(0,s.N)(e))return null;return{kind:t?.kind??"metric",subject:t?.name??null,aspect:null,metric:e,class:n}}})};