export const id=280;export const ids=[280];export const modules={37280:((e,n,t)=>{t.d(n,{check:()=>check});var s=t(58592);var r=t(45100);var a=t(75563)
;function countIds(e){return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,n){const t=new Uint8Array(n.length)
;const s={rows:e.length,missing:0,repeated:0,first:null};for(let r=0;r<e.length;r++){const a=e[r];if(a<0)s.missing++;else if(t[a]){s.repeated++;s.first??={
row:r+1,id:n[a]}}else t[a]=1}return s}function countNumbers(e){const n={rows:(0,r.oW)(e.values),missing:0,repeated:0,first:null};if((0,a.Jy)(e.values))return n
;const t=(0,r.ov)(e.values);const o=new s.w(e);for(let e=0;e<t.length;e++){const s=t[e];if(Number.isNaN(s))n.missing++;else if(o.get(s)>=0){n.repeated++
;n.first??={row:e+1,id:String(s)}}else o.set(s,e)}return n}function rowsOf(e,n){const t=new Set(e.filter(e=>e!==void 0));const a=(0,s.U)(n)
;const o=n.type==="category"?n.codes.length:(0,r.oW)(n.values);const i=new Map;for(let e=0;e<o;e++){const n=a(e);t.has(n)&&i.set(n,e)}return i}
function countBehaviour(e,n,{candidate:t,answers:r}){const a=e.data.id===null?void 0:t.columns.get(e.data.id);return n.map((n,t)=>{
const[o,i]=["base","variant"].map(e=>{const t=(0,s.U)(n.columns.get(e));return Array.from({length:n.rows},(e,n)=>t(n))});const c=a?rowsOf([...o,...i],a):new Map
;const answered=(e,n)=>said(r,c.get(e[n]));const l=[];for(let s=0;s<n.rows;s++){const[n,r]=[answered(o,s),answered(i,s)];if(stands(n,r,e.behaviour[t]))continue
;l.push({base:String(o[s]??""),variant:String(i[s]??""),baseSaid:n,variantSaid:r})}return{pairs:n.rows,broken:l}})}function said(e,n){if(n===void 0)return null
;const t=e.task==="classes"?e.score:null;const s=t?(0,r.tk)(t,n):e.predicted[n];if(e.task==="numbers"||t)return Number.isFinite(s)?s:null;if(s<0)return null
;return e.classes.positive===null?e.classes.names[s]:s}function stands(e,n,{expect:t,tolerance:s}){if(e===null||n===null)return false
;if(typeof e==="string"||typeof n==="string")return e===n;const r=s+1e-12*Math.max(1,Math.abs(e));if(t==="not lower")return n>=e-r
;if(t==="not higher")return n<=e+r;return Math.abs(n-e)<=r}var o=t(72102);var i=t(84077);var c=t(88263);var l=t(60100);var u=t(8257);var d=t(29242)
;function countOutcome(e,n){const t=e.task==="classes"?countClasses(e,n):outcome_countNumbers(e,n);if(e.group===null)return t;return{...t,grouped:(0,l.h)(e,(0,
l.N)(e,n),e.group)}}function countClasses(e,n){const{classes:t,actual:s,predicted:r,score:o,classScores:i}=e;const c=t.names.length;const l=(0,a.rZ)(s,r,n,c)
;const u=new Float64Array(c*c);let d=0;let f=0;for(let e=0;e<c;e++){const[n,...t]=l.subarray((e+1)*(c+1),(e+2)*(c+1));u.set(t,e*c)
;const s=t.reduce((e,n)=>e+n,0);f+=s;d+=s+n}const m=f===0?null:{classes:t.names,positive:t.positive,table:u};return{cases:d,confusion:m,
scores:o&&t.positive!==null?countOneClass(e,o,t.positive,n):null,classScores:i&&countEachClass(e,i,n),residuals:null}}function countEachClass(e,n,t){
const s=new Map;n.forEach((n,r)=>{n&&s.set(e.classes.names[r],countOneClass(e,n,r,t))});return s}function countOneClass(e,n,t,s){const{actual:r,classes:a}=e
;if(s===null&&t===1&&a.names.length===2)return(0,d.F)(n,new Uint8Array(r));const o=new Uint8Array(r.length);for(let e=0;e<o.length;e++){const n=r[e]
;o[e]=n<0||s!==null&&s[e]===0?2:n===t?1:0}return(0,d.F)(n,o)}function outcome_countNumbers(e,n){const t=(0,u.W)(e.actual,e.predicted,n);let s=0
;for(let t=0;t<e.actual.length;t++)Number.isNaN(e.actual[t])||n!==null&&n[t]===0||s++;return{cases:s,confusion:null,scores:null,classScores:null,
residuals:t.cases?t:null}}var f=t(42928);var m=t(69128);const h=10;const g=864e5;function countPredictions(e,n,{time:t,timeZone:s}){const r=scoresOf(e)
;const a=r.length>0?r:[e.predicted];const o=t===null?void 0:n.columns.get(t);const i=o?.type==="time"&&!(a[0]instanceof Int16Array)
;const{has:c,missing:l,outside:u}=lookAt(a,e.task==="classes"&&r.length>0);const d=i?daysOf(a,c,o.values,s):[]
;const f=d.filter(({same:e,rows:n})=>e!==null&&n>=h);return{rows:n.rows,missing:l,outside:u,identical:n.rows>1&&a.every(isConstant),
identicalDays:f.map(({day:e,rows:n})=>({day:e*g,rows:n})),identicalWeeks:countIdenticalWeeks(d),classes:countPredictedClasses(e)}}function leastOf(e){
return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,r.oW)(e)}function valueAt(e,n){
return e instanceof Int16Array?e[n]:(0,r.tk)(e,n)}function lookAt(e,n){const t=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let r=null;for(const o of e){
const e=n?0:leastOf(o);const i=n?1:1/0;if(!(o instanceof Int16Array)&&(0,a.dX)(o,e,i))continue;for(let a=0;a<t.length;a++){const c=valueAt(o,a)
;if(c>=e&&c<=i)continue;if(n&&!Number.isNaN(c)){r??={rows:0,row:a+1,value:c};r.rows++}else{s+=t[a];t[a]=0}}}return{has:t,missing:s,outside:r}}
function isConstant(e){const n=leastOf(e);let t=null;for(let s=0;s<lengthOf(e);s++){const r=valueAt(e,s);if(!(r>=n))continue
;if(t===null)t=r;else if(r!==t)return false}return t!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,n,t,s){const r=(0,m.e)(s);const a=new Map;let o=null;let[i,c]=[0,0];for(let s=0;s<t.length;){
const l=t[s];if(Number.isNaN(l)||n[s]===0){s++;continue}if(o===null||l<i||l>=c){const n=r?.offset(l)??0;const t=Math.floor((l+n)/g);o=a.get(t)??{day:t,rows:0,
same:at(e,s)};a.set(t,o);i=t*g-n;c=i+g;!r||r.offset(i)===n&&r.offset(c)===n||(c=i=l)}const u=endOfRun(t,n,s,i,c);o.rows+=u-s
;while(s<u&&o.same!==null)holds(e,s++,o.same)||(o.same=null);s=u}return[...a.values()].sort((e,n)=>e.day-n.day)}function endOfRun(e,n,t,s,r){let a=t+1
;while(a<e.length&&e[a]>=s&&e[a]<r&&n[a]===1)a++;return a}function at(e,n){return e.map(e=>(0,r.tk)(e,n))}function holds(e,n,t){return e.every((e,s)=>(0,
r.tk)(e,n)===t[s])}function countIdenticalWeeks(e){const n=new Map;for(const t of e){const e=t.day-((t.day+3)%7+7)%7;n.set(e,[...n.get(e)??[],t])}
return[...n].flatMap(([e,n])=>{const t=n.reduce((e,n)=>e+n.rows,0);const s=n.every(({same:e})=>e?.every((e,t)=>e===n[0].same[t]));const r=n.some(e=>e.rows>=h)
;return s&&t>=h&&!r?[{week:e*g,rows:t}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:n,actual:t,predicted:s}=e
;const r=n.names.length+1;const o=(0,a.rZ)(t,s,null,n.names.length);const rowsOf=e=>{let n=0;for(let t=0;t<r;t++)n+=o[t*r+e];return n}
;return new Map(n.names.map((e,n)=>[e,rowsOf(n+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:n}=e.classes;const t=Uint8Array.from(e.predicted,e=>e<0?2:e===n?1:0);return(0,d.F)(e.score,t)}t(17784);function countSlice(e,n,t){
const s=e.select(n);return{rows:(0,a.KL)(s),outcome:countOutcome(t,s)}}const w=864e5;function countTimes(e,n){if(e?.type!=="time")return null
;const t=n.getTime()+w;const{first:s,last:r,late:o,hours:i}=(0,a.pf)(e.values,t);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:s<=r?{
from:s,to:r}:null,future:o>0?{rows:o,latest:r,limit:t}:null,hours:i}}var p=t(93375);function countAnswers(e,n,t){const s=(0,i.OX)(e,n.reference.table)
;const[r,a]=[n.reference,n.candidate].map(n=>{const r=(0,o.B)(e,n.table,s);return{table:n.table,answers:r,pending:withholdYoung(e,n.table,r,t),set:n}})
;const[c,l]=[countSet(e,n,r,t),countSet(e,n,a,t)];const u=[r.table,a.table];return{classes:s,reference:c,candidate:l,paired:(0,f.m)(r,a,e.data.id,e.data.group),
searched:(0,p.j9)(e,n.features,u,a.answers,l.outcome),answers:{reference:r.answers,candidate:a.answers}}}
function withColumns({classes:e,reference:n,candidate:t,paired:s,answers:r},a,o){return{counts:{classes:e,reference:{...n,columns:a.reference},candidate:{...t,
columns:a.candidate},paired:s,search:o},answers:r}}function countSlices(e,n,t){const[s,r]=[withoutScores(t.reference),withoutScores(t.candidate)]
;return e.map(e=>({where:e.sql,reference:countSlice(e,n.reference.table,s),candidate:countSlice(e,n.candidate.table,r)}))}function withoutScores(e){
return e.task==="classes"?{...e,score:null,classScores:null}:e}function countSet(e,n,{table:t,answers:s,pending:r,set:a},o){const{data:i,deployment:c}=e
;const l=i.id===null?void 0:t.columns.get(i.id);const u=countOutcome(s,null);return{rows:t.rows,sha256:t.source.sha256,header:t.header,labelled:u.cases,
pending:r,unmatched:a.unmatched,times:countTimes(i.time===null?void 0:t.columns.get(i.time),o),outcome:u,edgeCases:n.edgeCases.map(e=>countSlice(e,t,s)),
predictions:countPredictions(s,t,i),unlabelled:u.cases===0?countDecisions(s):null,ids:l?countIds(l):null,deployment:{
version:c.version?count_countTexts(t,c.version.column):null,host:c.host?count_countTexts(t,c.host.column):null}}}function count_countTexts(e,n){
const t=e.columns.get(n);return t?.type==="category"?(0,c.q8)(t):null}function withholdYoung(e,n,t,s){const{time:r,labelsAfter:a}=e.data
;const o=r===null?void 0:n.columns.get(r);if(!a||o?.type!=="time")return 0;const i=s.getTime()-a.milliseconds;const c=t.task==="classes"?-1:Number.NaN;let l=0
;for(let e=0;e<n.rows;e++){if(!(o.values[e]>i))continue;l++;t.actual[e]=c}return l}var v=t(12628);var $=t(76760);var b=t(14977);var y=t(46885);var k=t(46881)
;var j=t(76955);var O=t(86869);async function readSets(e,n,t={}){const s=await Promise.all(e.edgeCases.map(({where:n})=>(0,y.zB)(n,{timeZone:e.data.timeZone})))
;const[r,a,o]=await Promise.all([(0,k.C)(n.reference),(0,k.C)(n.candidate),(0,k.C)(n.labels)]);const i=o.length>0
;const{reference:c,candidate:l}=await readBoth(e,requestsOf(e,s),{reference:r,candidate:a,apart:i},t);return{reference:{table:c,unmatched:0},
candidate:i?await withLabels(e,l,o,t):{table:l,unmatched:0},features:e.features.length>0?e.features:learnFeatures(e,c),edgeCases:s,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:n})=>readKnownAnswers(e,n)))}}
async function readBoth(e,n,t,{runner:s,progress:r,budget:a}){const o=e.features.length===0?"auto":"skip";const i={columns:n,others:o};const wanted=s=>({
columns:candidateRequests(e,n,s,t.apart),others:"skip"});const c=o==="skip"&&n.every(({type:e})=>e!=="auto");if(!s||!c){const e={runner:s,budget:a,
ways:s?.size??1,...r&&{progress:r}};const n=await(0,O.x)(t.reference,i,e);const o=new Map([...n.columns].map(([e,n])=>[e,n.type]));return{reference:n,
candidate:await(0,O.x)(t.candidate,wanted(o),e)}}const l=Math.max(1,Math.floor(s.size/2));const u=sumOf(r,2);const d=(0,O.x)(t.reference,i,{runner:s,ways:l,
budget:a,progress:u[0]});const f=(0,O.x)(t.candidate,wanted(new Map),{runner:s,ways:l,budget:a,progress:u[1]});f.catch(()=>{});return{reference:await d,
candidate:await f}}function sumOf(e,n){const t=[];return Array.from({length:n},(n,s)=>n=>{t[s]=n;const sum=e=>t.reduce((n,t)=>n+e(t),0);e?.({
file:Object.values(t).map(({file:e})=>e).join(", "),bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}
function requestsOf(e,n){const{data:t,deployment:s}=e;const r=new Map;const ask=(e,n,s=true)=>{e&&!r.has(e)&&r.set(e,{name:e,type:n,required:s,
timeZone:t.timeZone})};const a=t.task==="regression"?"number":"category";ask(t.label,a);ask(t.prediction,a);ask(t.score,"number")
;for(const e of Object.values(t.scores??{}))ask(e,"number");ask(t.id,"key");ask(t.time,"time");for(const n of e.features)ask(n.name,n.type);ask(t.group,"key")
;ask(s.version?.column,"category",false);ask(s.host?.column,"category",false);for(const e of n)for(const n of e.columns)ask(n,"auto");return[...r.values()]}
function candidateRequests(e,n,t,s){const{deployment:r,data:a}=e;const o=new Set([r.version?.column,r.host?.column]);const i=new Set(n.map(({name:e})=>e))
;const c=n.filter(({name:e})=>!(s&&e===a.label)).map(e=>({...e,type:e.type==="auto"?t.get(e.name)??"auto":e.type,
required:o.has(e.name)||e.required&&e.name!==a.label}));const l=[...t].filter(([e])=>!i.has(e)).map(([e,n])=>({name:e,type:n,required:false,timeZone:a.timeZone
}));return[...c,...l]}async function withLabels(e,n,t,{runner:s}){const{id:r,label:a,task:o}=e.data
;if(r===null)throw new b.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const i=[{name:r,type:"key",required:true},{name:a,type:o==="regression"?"number":"category",required:true}];const c=s?.size??1;const l=await(0,O.x)(t,{
columns:i,others:"skip"},{runner:s,ways:c});const u=(0,j.G)(n,l,r,a);return{table:u.table,unmatched:u.unmatched}}async function readKnownAnswers(e,n){
const{id:t}=e.data;if(t===null)throw new b.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const s=answerColumns(e);const r=(0,$.join)((0,$.dirname)(e.source.file),n);const a=await(0,O.x)([r],{columns:[{name:t,type:"key",required:true},...s.map(e=>({
name:e,type:"auto",required:false}))],others:"skip"});if(s.some(e=>a.columns.has(e)))return a
;throw new b.P_(`${r}: no column of it holds an answer. Name one ${s.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const n=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(n.filter(e=>e!==null))]}
function learnFeatures(e,n){const{data:t,deployment:s}=e
;const r=new Set([t.id,t.time,t.label,t.score,t.prediction,t.group,s.version?.column,s.host?.column,...Object.values(t.scores??{})])
;return n.header.filter(e=>!r.has(e)&&n.columns.has(e)).map(e=>({name:e,type:n.columns.get(e).type,min:null,max:null,values:null,missing:null,drift:null,
watched:true,line:1}))}function countAllKnownAnswers(e,{knownAnswers:n,candidate:t}){
return n.map((n,s)=>countKnownAnswers(n,t.table,e,e.predictions.knownAnswers[s].tolerance))}function countKnownAnswers(e,n,t,r){const a=t.data.id;const o=(0,
s.U)(e.columns.get(a));const i=Array.from({length:e.rows},(e,n)=>o(n));const c=rowsOf(i,n.columns.get(a));const l={cases:e.rows,misses:[],answers:[]}
;const u=answerColumns(t).filter(n=>e.columns.has(n));for(let t=0;t<e.rows;t++){const s=String(i[t]??"");const a=c.get(i[t]);const o=u.map(n=>(0,
f.f)(e.columns.get(n),t));const d=u.map(e=>{const t=n.columns.get(e);return t&&a!==void 0?(0,f.f)(t,a):null});l.answers.push({id:s,said:d})
;const m=o.findIndex((e,n)=>e===null||!sameAnswer(e,d[n],r));if(m>=0){const[e,n]=[o[m],d[m]];l.misses.push({id:s,expected:String(e??""),
got:n===null?null:String(n)})}}return l}function sameAnswer(e,n,t){if(e===null||n===null)return e===n;const[s,r]=[Number(e),Number(n)]
;if(!Number.isNaN(s)&&!Number.isNaN(r))return Math.abs(s-r)<=t+1e-12*Math.max(1,Math.abs(s));return(0,v.Z)(String(e))===(0,v.Z)(String(n))}
async function readBehaviour(e){const{data:n,source:t}=e;return Promise.all(e.behaviour.map(({file:e,name:s,expect:r,line:a})=>{
const refuse=e=>new b.P_(`${t.file}:${a}: behaviour case "${s}": ${e}`)
;if(n.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(n.task==="multiclass"&&r!=="same")throw refuse(`expects "${r}", but classes have no order. Write "expect: same".`);return(0,O.x)([(0,$.join)((0,
$.dirname)(t.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}var M=t(51455)
;const N=[".requirements.txt",".lock"];const A=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"]
;async function readDependencies(e){const[[n],[t]]=await Promise.all([(0,k.C)(e.reference),(0,k.C)(e.candidate)]);const s=(0,$.dirname)(n)!==(0,$.dirname)(t)
;const[r,a]=await Promise.all([n,t].map(e=>readBeside(e,s)));return{reference:r,candidate:a}}async function readBeside(e,n){const t=(0,
$.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const s=[...N.map(e=>t+e),...n?A:[]];for(const n of s){const t=(0,$.join)((0,$.dirname)(e),n)
;const s=await(0,M.readFile)(t,"utf8").catch(e=>{if(e.code==="ENOENT")return null;throw new b.P_(`${t}: the dependencies cannot be read (${e.code}).`)})
;if(s!==null)return{file:t,versions:parseDependencies(s,t)}}return null}function parseDependencies(e,n){
const t=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const s=new Map;for(const[e,n]of t??[]){
const t=e.toLowerCase().replace(/[-_.]+/g,"-");s.set(t,(s.get(t)??new Set).add(n))}
if(s.size===0)throw new b.P_(`${n}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...s].map(([e,n])=>[e,[...n].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const n=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(n)return[[n[2]??n[1],n[1]]]
;const[,t,s]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return t===void 0?[]:[[t,s?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const n=e.split(/^\[/m)[0];const t=/^name\s*=\s*"([^"]*)"/m.exec(n)?.[1];return t===void 0?[]:[[t,/^version\s*=\s*"([^"]*)"/m.exec(n)?.[1]??"any version"]]})}
function fromJson(e){const n=parse(e);const t=[n?.packages,n?.default,n?.develop]
;return t.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,n])=>{const t=n?.version;const s=e.split("node_modules/").at(-1)
;return s!==""&&typeof t==="string"?[[s,t.replace(/^==/,"")]]:[]}))}function parse(e){try{return JSON.parse(e)}catch{return null}}var E=t(82215);var R=t(10627)
;function cusum(e,n=.5,t=4){const s=[];let r=0;for(const a of e){Number.isNaN(a)||(r=Math.max(0,Math.min(r,t)+a-n));s.push(r)}const a=s.findIndex(e=>e>=t)
;return{sums:s,alarmAt:a<0?null:a}}var S=t(79600);var C=t(89847);var x=t(33447);var _=t(59448);function judgeSums(e,n,t,s){const r=e.history.cusum
;if(r===null)return[];const a=t.filter(({reference:e})=>e?.sha256===s);const o=n.filter(({rule:e,check:n})=>e.gates&&n.startsWith("metric/"))
;return o.flatMap(n=>{const{reference:t,candidate:s,difference:o}=n.comparison;if(!(0,_.Bh)(s)||!(0,_.Bh)(t)||!(0,_.Bh)(o))return[];const i={cases:s.cases,
value:s.value,reference:t.value,standardError:o.standardError};const c=[...a.map(e=>recorded(n,e)),i];const l=r.threshold+r.allowance
;const u=c.map(e=>e===null?Number.NaN:standardised(n,e,l));const{sums:d}=cusum(u,r.allowance,r.threshold);const f=d.at(-1)
;const m=u.filter(e=>!Number.isNaN(e)).length;const h=f>=r.threshold;const g=h?`Falls of ${(0,_.Vb)(n.comparison)} against the reference add up to ${(0,
C.cv)(f)} over ${(0,C.j2)(m,"review")}, and the alarm is at ${(0,C.cv)(r.threshold)}: it is worse than it was, if only by a little each time.`:`Falls of ${(0,
_.Vb)(n.comparison)} against the reference add up to ${(0,C.cv)(f)} over ${(0,C.j2)(m,"review")}; the alarm is at ${(0,C.cv)(r.threshold)}.`;return[(0,
x.gk)(`${(0,_.jW)(n)}/cusum`,(0,x.P5)(h,r.raises),g,{value:f,rule:`standardised falls, less ${(0,C.cv)(r.allowance)} each, add up to less than ${(0,
C.cv)(r.threshold)}`,plan_line:e.history.line??n.rule.line})]})}function recorded({check:e},n){const t=n.values.find(n=>n.check===e)
;if(!t?.measured||t.reference===null||t.difference===null)return null;return{cases:t.cases,value:t.measured.value,reference:t.reference,
standardError:t.difference.standard_error}}function standardised({rule:e},n,t){if(n.cases<e.minCases)return Number.NaN;const s=(0,S.Hr)(n.reference,n.value,(0,
_.ak)(e).better);if(n.standardError>0)return s/n.standardError;return s>0?t:0}var T=t(18526);const P=5;const B=.1;function noteMoved(e,n,t){
const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[];const r=s.columns.flatMap(e=>{const t=n.find(({name:n})=>n===e.name)?.against?.tenths
;return t&&sameBins(e,t)?[{name:e.name,...movement(e,t)}]:[]});if(r.length===0)return[]
;const a=r.filter(({size:e,chance:n})=>e>=Math.max(B,n)).sort((e,n)=>n.size-e.size);const o=a.slice(0,P).map(({name:e,size:n})=>`${e} (${(0,C.cv)(n)})`)
;const i=`the last review, of ${s.at.slice(0,10)}`;const c=a.length===0?`None of ${(0,C.j2)(r.length,"column")} is distributed otherwise than in ${i}.`:`${(0,
C.cv)(a.length)} of ${(0,C.j2)(r.length,"column")} ${a.length===1?"is":"are"} distributed otherwise than in ${i}: ${o.join(", ")}${a.length>P?", …":""}.`
;return[(0,x.gk)("review/distributions","NOTE",c,{value:a.length,rule:`PSI against the last review at least ${(0,C.cv)(B)}, and more than chance makes`})]}
function sameBins(e,{ends:n,categories:t,rows:s}){return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}
function movement({rows:e},{rows:n}){const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]))
;const[a,o]=[s,r].map(e=>e.reduce((e,n)=>e+n,0));if(a===0||o===0)return{size:0,chance:1/0};return{size:(0,T.js)(s,r,.5),chance:(0,T.ge)(t.length,a,o)}}
const I=1.25;const D=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1);if(e===null||r===void 0)return[];const a=s.getTime()-Date.parse(r.at)
;const o=a>I*e.milliseconds;const i=`The last review was made on ${r.at.slice(0,10)}, ${inDays(a)} ago; the plan asks for one ${often(e)}.`;return[(0,
x.gk)("review/overdue",(0,x.P5)(o,n.overdue),i,{value:round(a/D),rule:`a review ${often(e)}`,plan_line:n.line})]}
function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},a,o){if(e===null)return[];const i={rule:`new data ${often(e)}`,plan_line:n.line}
;const c=s?.span;if(c){const s=Math.max(0,o.getTime()-c.to);const r=s>I*e.milliseconds+(t.labelsAfter?.milliseconds??0)
;const a=`The newest row is of ${new Date(c.to).toISOString().slice(0,10)}, ${inDays(s)} before this review; the plan asks for one ${often(e)}.`;return[(0,
x.gk)("review/stale",(0,x.P5)(r,n.stale),a,{value:round(s/D),...i})]}const l=a?.records.find(e=>e.candidate.sha256===r)
;if(l===void 0||o.getTime()-Date.parse(l.at)<=I*e.milliseconds)return[];const u=`These are the data of the review of ${l.at.slice(0,10)}, and no newer ones.`
;return[(0,x.gk)("review/stale",n.stale,u,i)]}function often({text:e}){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}function inDays(e){
const n=round(e/D);return`${(0,C.cv)(n)} ${n===1?"day":"days"}`}const round=e=>Math.round(e*10)/10;const W=864e5;const L="review/leave-red"
;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}function againstLastReview(e,n){return e.flatMap(e=>{
const{rule:t,comparison:s}=e;const{candidate:r}=s;const a=lastMeasured(e,n);if(!hasTrigger(e)||!(0,_.Bh)(r)||a===null)return[];const o=(0,_.YI)(r.value,t)-(0,
_.YI)(a.value,t);const i=Math.hypot(r.standardError,a.standardError);const c=(0,R.Zl)(.975)*i;const l={value:o,standardError:i,interval:[o-c,o+c],
cases:Math.min(r.cases,a.cases)};return[{...e,check:(0,_.jW)(e),rule:{...t,green:null,amber:null,red:null,falls:t.falls.filter(({from:e})=>e==="last review")},
comparison:{...s,reference:a,difference:l},against:"last review"}]})}function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},a,o){
const i=judgeAge(e,s,a,o);if(a===null)return[...n.filter(hasTrigger).map(withoutHistory),...i];const c=earlierReviews(a,s)
;const l=n.filter(e=>hasTrigger(e)&&lastMeasured(e,c)===null)
;return[...a.records.length+a.faults.length===0?[q]:[],...l.map(withoutEarlier),...judgeSums(e,n,c,t.sha256),...judgePace(e,c,o),...i,...noteMoved(t.sha256,r.facts,c),...judgeFaults(a,o)]
}function judgeLeavingRed(e,n,t){const{leaveRedAfter:s,line:r}=e.history;const a=t.at(-1);if(a?.status!=="RED"||n==="RED")return[]
;const o=t.length-1-t.findLastIndex(e=>e.level!=="GREEN");const i=n==="GREEN"?o+1:0;const c=i>=s;const l=c?`${(0,
C.j2)(i,"GREEN review")} in a row: RED is left.`:`The last review, of ${a.at.slice(0,10)}, was RED. ${(0,
C.j2)(s,"GREEN review")} in a row are needed to leave it; so far ${i===1?"there is":"there are"} ${(0,C.cv)(i)}.`;const u=`RED is left after ${(0,
C.j2)(s,"GREEN review")} in a row`;return[(0,x.gk)(L,c?"GREEN":"RED",l,{value:i,rule:u,plan_line:r})]}function isOwn({check:e}){return e!==L}
const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function lastMeasured({check:e,rule:n},t){for(const{values:s}of t.toReversed()){
const t=s.find(n=>n.check===e);if(!t?.measured||t.cases<n.minCases)continue;const{value:r,standard_error:a,interval:o}=t.measured;return{value:r,
standardError:a,interval:o,cases:t.cases}}return null}
const q=(0,x.gk)("review/first","NOTE","The history holds no review of this plan yet, so nothing was held against earlier ones.");function withoutHistory(e){
const n="Not judged: this review is not held against earlier ones, so there is no last review.";return(0,x.gk)((0,_.jW)(e),"NOTE",n,{plan_line:e.rule.line})}
function withoutEarlier(e){const n="Not judged yet: no earlier review measured it.";return(0,x.gk)((0,_.jW)(e),"NOTE",n,{plan_line:e.rule.line})}
function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+W);const r=e.filter(({kind:e})=>e==="cut off")
;const a=e.filter(({kind:e})=>e!=="cut off");const o=[];if(a.length>0){const e=`${(0,
C.j2)(a.length,"line")} of the history cannot be read and ${a.length===1?"was":"were"} left alone: ${listed(a)}. What ${a.length===1?"it says":"they say"} is not known. Update Greenlight where it is newer; restore or take out what is damaged.`
;o.push((0,x.gk)("review/history","AMBER",e,{value:a.length}))}if(s.length>0){const e=`${(0,
C.j2)(s.length,"review")} of the history ${s.length===1?"is":"are"} dated after this one, as late as ${s.at(-1).at.slice(0,16)}: a clock is wrong, or reviews are made out of order.`
;o.push((0,x.gk)("review/history-order","AMBER",e,{value:s.length}))}if(r.length>0){const e=`${(0,
C.j2)(r.length,"line")} of the history ${r.length===1?"is":"are"} cut off, by ${r.length===1?"a run that was":"runs that were"} stopped: ${listed(r)}.`
;o.push((0,x.gk)("review/history-cut-off","NOTE",e,{value:r.length}))}return o}function listed(e){const n=e.slice(0,3).map(({place:e,kind:n})=>`${e} (${n})`)
;return e.length>3?`${n.join("; ")}; and ${(0,C.cv)(e.length-3)} more`:n.join("; ")}function ownLevel({status:e,findings:n}){
const t=n.filter(isOwn).map(e=>e.status);if(t.length===n.length)return e;const s=["RED","AMBER","GREEN"].find(e=>t.includes(e));return s??"AMBER"}
function recordOf({plan:e,verdict:n,measurements:t,made:s}){const{candidate:r}=t;const{action:a,owner:o,within:i}=e.levels[n.status];return{plan:e.name,
plan_sha256:e.source.sha256,about:e.about,at:s.at,due:e.review&&new Date(Date.parse(s.at)+e.review.milliseconds).toISOString(),greenlight:s.version,
run:s.runUrl,commit:s.commit,status:n.status,level:ownLevel(n),todo:{action:a,owner:o,within:i?.text??null},reference:n.reference&&{rows:n.reference.rows,
sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:r.labels.labelled,from:r.from,to:r.to,values:valuesOf(e,t,n),
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}
function valuesOf(e,{comparisons:n,edgeCases:t,segments:s},r){const a=rulesOf(e);const o=new Map(r.findings.map(e=>[e.check,e.status]))
;const recorded=(e,n,t)=>{const s=`${e}/${(0,_.TN)(t)}`;const{candidate:r,reference:i,difference:c}=t;return{check:s,metric:t.metric,class:t.class,segment:n,
status:o.get(s)??"NOTE",rule:a.get(s)??null,cases:r.cases,measured:(0,_.Bh)(r)?{value:r.value,standard_error:r.standardError,interval:r.interval}:null,
reference:(0,_.Bh)(i)?i.value:null,difference:(0,_.Bh)(c)?{value:c.value,standard_error:c.standardError}:null}};const i=[...t.map(e=>({kind:"edge",slice:e
})),...s.map(e=>({kind:"segment",slice:e}))]
;return[...n.map(e=>recorded("metric",null,e)),...i.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded(`${e}/${n}`,{kind:e,name:n},t)))]}
function rulesOf(e){const n=e.edgeCases.map(({name:e,metrics:n})=>({prefix:`edge/${e}`,metrics:n}));return new Map([{prefix:"metric",metrics:e.metrics
},...n].flatMap(({prefix:e,metrics:n})=>n.filter(({green:e,amber:n,red:t})=>e??n??t).map(n=>{const{green:t,amber:s,red:r}=n;return[`${e}/${(0,_.TN)(n)}`,{
green:t,amber:s,red:r}]})))}function columnsOf(e,{columns:n,facts:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{
const a=t.find(e=>e.name===n)?.against?.tenths;if(!a||e.data.private.includes(n))return[];const o=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,
missing:r.missing+o,...a}]})}var U=t(30937);function wrongRows(e,n=null){const{task:t,actual:s,predicted:r}=e;if(t==="classes")return(0,a.y7)(s,r,n)
;const o=new Uint32Array(s.length);let i=0;for(let e=0;e<s.length;e++){const t=r[e]-s[e];!Number.isFinite(t)||t===0||n!==null&&n[e]===0||(o[i++]=e)}
return o.subarray(0,i)}function why(e,n){if(e.task==="numbers"){const[t,s]=[e.actual[n],e.predicted[n]];const r=s-t;const a=Number.isNaN(t)?"unknown":t
;const o=Number.isFinite(r)?`, off by ${Number(r.toPrecision(6))}`:"";return`target ${a}, predicted ${Number.isNaN(s)?"nothing":s}${o}`}const{names:t}=e.classes
;const s=e.score&&(0,r.tk)(e.score,n);const a=s===null?"":Number.isNaN(s)?" (no score)":` (score ${s})`
;return`label ${t[e.actual[n]]??"unknown"}, predicted ${t[e.predicted[n]]??"nothing"}${a}`}function worstOf(e,n,t){const s=badnessOf(e);const r=[]
;for(const e of n){const n=s(e);if(r.length===t&&!(n>r[t-1].by))continue;let a=r.length;while(a>0&&n>r[a-1].by)a--;r.splice(a,0,{row:e,by:n})
;r.length>t&&r.pop()}return r.map(({row:e})=>e)}function badnessOf(e){const{actual:n,predicted:t}=e;if(e.task==="numbers")return e=>Math.abs(t[e]-n[e])
;const{score:s,classScores:a}=e;if(s)return e=>t[e]===0?1-(0,r.tk)(s,e):(0,r.tk)(s,e);return e=>{const n=a?.[t[e]];return n?(0,r.tk)(n,e):0}}
function hidesAnswers({data:e}){const n=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return n.some(n=>n!==null&&e.private.includes(n))}
var Z=t(55940);const z=4e3;function rowsWhere(...e){const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>z?{}:{where:n}}function column(e){
return`"${e.replaceAll('"','""')}"`}function isMissing(e){return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){
return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){
return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){
return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}const F=10;const K={same:"the same as the base’s","not lower":"no lower than the base’s",
"not higher":"no higher than the base’s"};function judgeBehaviour(e,n){const{id:t}=e.data;const s={ids:t!==null&&e.data.private.includes(t),
answers:hidesAnswers(e)};return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}
function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:a},o,i){const c=a.length/r
;const l=`the variant’s prediction must be ${K[n]}${t>0?`, within ${(0,C.cv)(t)}`:""}`;const u=a.slice(0,F).map(e=>describePair(e,o))
;const d=a.length===0?`None of ${(0,C.j2)(r,"pair")} breaks the relation: ${l}.`:`${(0,C.cv)(a.length)} of ${(0,C.j2)(r,"pair")} (${(0,
C.Zf)(c)}) ${a.length===1?"breaks":"break"} the relation: ${l}. Base and variant: ${u.join("; ")}${a.length>F?"; …":""}.`;return(0,x.gk)(`behaviour/${e}`,(0,
x.In)(c,s),d,{value:c,cases:r,rule:(0,Z.I)(s),plan_line:s.line,...i===null?{}:rowsWhere(isOneOf(i,idsOf(a)))})}function idsOf(e){
return new Set(e.slice(0,F).flatMap(({base:e,variant:n})=>[e,n]))}function describePair({base:e,variant:n,baseSaid:t,variantSaid:s},r){
const said=e=>e===null?"no prediction":typeof e==="number"?(0,C.cv)(e):e;const[a,o]=r.ids?["base","variant"]:[e.slice(0,80),n.slice(0,80)]
;return r.answers?`${a} and ${o}`:`${a} (${said(t)}) and ${o} (${said(s)})`}const G=50;function judgeDependencies(e,n){const t=e.deployment.dependencies
;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const a={rule:"dependencies stay the same",plan_line:t.line};const o="deployment/dependencies"
;if(s===null||r===null){const e=[s??"reference",r??"candidate"].filter(e=>typeof e==="string")
;const n=`No evidence for the dependencies: no file of them lies beside the ${e.join(" and the ")}. Put one there, such as candidate.requirements.txt beside candidate.csv.`
;return[(0,x.gk)(o,t.raises==="NOTE"?"NOTE":"AMBER",n,a)]}const i=changesBetween(s.versions,r.versions);const c=i.length===0?`All ${(0,
C.j2)(r.versions.size,"dependency","dependencies")} are those of the reference.`:`${(0,C.j2)(i.length,"dependency","dependencies")} changed from ${(0,
$.basename)(s.file)} to ${(0,$.basename)(r.file)}: ${i.slice(0,G).join("; ")}`+(i.length>G?`; and ${(0,C.cv)(i.length-G)} more`:"")+".";return[(0,x.gk)(o,(0,
x.P5)(i.length>0,t.raises),c,{value:i.length,cases:r.versions.size,...a})]}function changesBetween(e,n){const short=e=>e.slice(0,80)
;return[...new Set([...e.keys(),...n.keys()])].sort().flatMap(t=>{const[s,r]=[e.get(t),n.get(t)];if(s===r)return[]
;if(r===void 0)return[`gone: ${short(t)} ${short(s)}`];return[s===void 0?`new: ${short(t)} ${short(r)}`:`${short(t)} ${short(s)} → ${short(r)}`]})}
function judgeDeployment(e,n){const{version:t,host:s}=e.deployment;return[...t?judgeVersion(t,n):[],...s?judgeHosts(s,n):[]]}
function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=[...a.version??[]].filter(([e])=>!n.includes(e))
;const i=[...a.version?.values()??[]].reduce((e,n)=>e+n,0);const c=o.reduce((e,[,n])=>e+n,0)+r-i
;const l=c===0?`Every row was answered by ${n.join(" or ")}.`:`${(0,C.j2)(c,"row")} of ${(0,
C.cv)(r)} not answered by ${n.join(" or ")}: `+[...o.map(([e,n])=>`"${e.slice(0,80)}" in ${(0,C.cv)(n)}`),...i<r?[`no version in ${(0,
C.cv)(r-i)}`]:[]].slice(0,5).join(", ")+".";return[(0,x.gk)("deployment/version",(0,x.P5)(c>0,t),l,{value:c,cases:r,rule:`${e} is ${n.join(" or ")}`,
plan_line:s,...rowsWhere(isNoneOf(e,n),isMissing(e))})]}function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=a.host??new Map
;const i=n.filter(e=>!o.has(e));const c=[...o.keys()].filter(e=>!n.includes(e))
;const l=[i.length>0?`silent: ${i.slice(0,5).join(", ")}`:"",c.length>0?`not expected: ${c.slice(0,5).map(e=>`"${e.slice(0,80)}"`).join(", ")}`:""].filter(Boolean)
;const u=l.length===0?`All ${(0,C.cv)(n.length)} hosts answered.`:`Hosts ${l.join("; ")}.`;return[(0,x.gk)("deployment/host",(0,x.P5)(l.length>0,t),u,{
value:i.length+c.length,cases:r,rule:`${e} is ${n.slice(0,10).join(", ")}, all of them`,plan_line:s,...rowsWhere(isOneOf(e,c))})]}var J=t(50972)
;function judgeDrift(e,n,t,s){return t.flatMap(t=>{const r=n.find(({name:e})=>e===t.name);if(r&&!r.watched)return[];const a={...e.drift,...r?.drift}
;return[judgeColumn(t,a,a.raises??(s?"NOTE":"AMBER"),r)]})}function judgeColumn({name:e,drift:n,role:t,candidate:s},r,a,o){const i=`drift/${e}`;const c={
plan_line:o?.drift?.line??r.line,cases:s.rows};const l=t==="feature"?`"${e}"`:`The ${t} "${e}"`;if("noEvidence"in n)return(0,
x.gk)(i,"NOTE",`Drift of ${l} could not be measured: ${n.noEvidence}.`,c);const u=(0,J.vy)(n,r.threshold);const d=n.size>=u
;const f=n.logQ!==null&&n.logQ>Math.log(r.q);const m=d&&!f;const h=`${nameOf(n)} >= ${(0,C.cv)(u)}${n.logQ===null?"":` and q < ${(0,C.cv)(r.q)}`}`
;const g=`${nameOf(n)} ${(0,C.cv)(n.size)}${n.logQ===null?"":`, q ${sayProbability(n.logQ)}`}`
;const w=m?`${l} has drifted: ${g}.${newcomers(n)}`:d?`${l} has not drifted beyond chance: ${g}.`:`${l} has not drifted by enough to matter: ${g}.`;return(0,
x.gk)(i,m?a:"GREEN",w,{value:n.size,rule:h,...c})}function newcomers({newCategories:e,vanishedCategories:n}){const list=(e,n)=>e.length===0?"":` ${(0,
C.j2)(e.length,`${n} category`,`${n} categories`)}: ${e.slice(0,5).map(e=>`"${e.slice(0,80)}"`).join(", ")}${e.length>5?", …":""}.`
;return list(e,"new")+list(n,"vanished")}function nameOf({test:e}){const n={ks:"KS D",psi:"PSI",js:"Jensen–Shannon distance",
wasserstein:"standardised Wasserstein distance",chi2:"Cramér’s V"};return n[e]??e}function sayProbability(e){if(e>Math.log(1e-4))return(0,C.cv)(Math.exp(e))
;const n=Math.floor(e/Math.LN10);return`1e${n+1}`.replace(/^/,"< ")}function judgeEstimates(e,{estimated:n,comparisons:t}){
return n.map(({metric:n,value:s,cases:r})=>{const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null
;const o=t.find(e=>e.metric===n&&e.class===null)?.reference;const i=o&&(0,_.Bh)(o)?o.value:null;const c=a===null?[]:doubtsAbout(s,r,o,a)
;const l=c.length>0&&a?.gates?"AMBER":"NOTE";const u=`No label has come. From the probabilities alone, ${(0,_.ak)({metric:n}).title} is estimated at ${(0,
C.cv)(s)}`+`${i===null?"":`, in the reference it was measured at ${(0,
C.cv)(i)}`}. ${c.join(" ")}`.trimEnd()+` An estimate trusts the probabilities${calibration(t)}; it never opens the gate.`;return(0,x.gk)(`estimate/${n}`,l,u,{
value:s,reference:i,cases:r,rule:a===null?"":(0,Z.I)(a),plan_line:a?.line??null})})}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,
interval:[e,e],cases:n};const a=s.falls.filter(({from:e})=>e==="reference"&&t&&(0,_.Bh)(t)).flatMap(e=>(0,S.DR)(r,t,e,(0,_.ak)(s).better).reason??[])
;const o=s.green||s.amber||s.red;return[...o&&(0,x.In)(e,s)!=="GREEN"?[`The plan says ${(0,Z.I)(s)}.`]:[],...a]}function calibration(e){
const n=e.find(({metric:e})=>e==="calibration_error")?.reference;return n&&(0,_.Bh)(n)?`, which in the reference were off by ${(0,C.cv)(n.value)} on average`:""
}var Q=t(82727);const V=.01;const H={alpha:.001,share:.1};function judgeFeatures(e,n,t,s){const r=new Map(s.map(e=>[e.name,e]));return n.flatMap(s=>{
const a=t.candidate.columns.get(s.name);if(!a)return[];const{outside:o,against:i}=r.get(s.name);const c=judgeRange(e,s,a,o);if(i===null)return c
;const l=t.reference.columns.get(s.name);return[...c,...judgeLearntRange(e,s,{reference:l,candidate:a,against:i
},V/n.length),...judgeCardinality(e,s,a.rows,i,H.alpha/n.length),...judgeConstant(e,s,a.rows,i)]})}function judgeRange(e,n,t,s){
const{name:r,min:a,max:o,values:i,line:c}=n;const l=`feature/${r}/range`;const{raises:u}=e.inputs.range;if(s!==null&&(a!==null||o!==null)){
const{rows:e,extreme:n}=s;const i=[a===null?"":`>= ${(0,C.cv)(a)}`,o===null?"":`<= ${(0,C.cv)(o)}`].filter(Boolean).join(", ")
;const d=e===0?`Every "${r}" is ${i}.`:`${(0,C.j2)(e,"row")} of ${(0,C.cv)(t.rows)} with "${r}" out of range (${i}), as far as ${(0,C.cv)(n)}.`;return[(0,
x.gk)(l,(0,x.P5)(e>0,u),d,{value:e,cases:t.rows,rule:i,plan_line:c,...rowsWhere(isBelow(r,a),isAbove(r,o))})]}if(t.type==="category"&&i!==null){
const e=new Set(i);const n=[...t.counts].filter(([n])=>!e.has(n));const s=n.reduce((e,[,n])=>e+n,0)
;const a=`one of ${i.slice(0,10).join(", ")}${i.length>10?", …":""}`;const o=s===0?`Every "${r}" is among the plan’s values.`:`${(0,C.j2)(s,"row")} of ${(0,
C.cv)(t.rows)} with a "${r}" the plan does not list: ${list(n)}.`;return[(0,x.gk)(l,(0,x.P5)(s>0,u),o,{value:s,cases:t.rows,rule:a,plan_line:c,
...rowsWhere(isNoneOf(r,i))})]}return[]}function judgeLearntRange(e,n,{reference:t,candidate:s,against:r},a){
const o=t.type==="category"&&s.type==="category"?describeCategories(n,t,s,a):describeRange(n,r,a);if(o.length===0)return[];return[(0,
x.gk)(`feature/${n.name}/learnt-range`,e.inputs.learntRange.raises,o.join(" "),{cases:s.rows,...rowsWhere(...beyond(n,{reference:t,candidate:s,against:r})),
rule:"range and categories as in the reference",plan_line:e.inputs.learntRange.line??n.line})]}
function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){const{reference:a,candidate:o}=r.ends
;if(a&&o)return[o[0]<a[0]?isBelow(e,a[0]):"",o[1]>a[1]?isAbove(e,a[1]):""];if(t.type!=="category"||s.type!=="category"||n!==null)return[]
;return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){return[...n.counts].filter(([n])=>!e.counts.has(n))}
function describeRange({name:e,type:n},{ends:t,range:s},r){if(n==="time")return[];const a=s.filter(({p:e})=>e<r/2);if(a.length===0)return[]
;const span=e=>e.map(C.cv).join(" to ");const o=a.map(({end:e,change:n,rows:t})=>`${n} at its ${e} (${(0,
C.j2)(t,"row")} of the ${n==="grew"?"candidate":"reference"} beyond)`)
;return[`The range of "${e}" ${o.join(" and ")}: it ran ${span(t.reference)} and now runs ${span(t.candidate)}.`]}
function describeCategories({name:e,values:n},t,s,r){const a=n?[]:newCategories(t,s);const o=t.rows+s.rows
;const i=[...t.counts].filter(([e,n])=>!s.counts.has(e)&&(0,Q.J9)(n,t.rows,o)<r/t.counts.size);return[...a.length>0?[`"${e}" holds ${(0,
C.j2)(a.length,"category","categories")} the reference never held, in ${(0,C.j2)(a.reduce((e,[,n])=>e+n,0),"row")} of ${(0,
C.cv)(s.rows)}: ${list(a)}.`]:[],...i.length>0?[`"${e}" has lost ${(0,C.j2)(i.length,"category","categories")}: ${list(i)}.`]:[]]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{distinct:a,cardinality:o},i){if(t==="time"||a.candidate===1)return[];if(o===null||o.p>=i)return[]
;const{expected:c}=o;const l=o.candidate>c;if(Math.abs(o.candidate-c)<H.share*c)return[];const u=`"${n}" holds ${l?"more":"fewer"} distinct values: ${(0,
C.cv)(o.candidate)}, where ${(0,C.cv)(Math.round(c))} were to be expected in so many rows; in the reference ${(0,C.cv)(o.reference)}.`;return[(0,
x.gk)(`feature/${n}/cardinality`,e.inputs.learntRange.raises,u,{value:o.candidate,reference:o.reference,cases:r,
rule:"as many distinct values as in the reference",plan_line:e.inputs.learntRange.line??s})]}function judgeConstant(e,{name:n,line:t},s,{distinct:r}){
if(r.candidate!==1||r.reference<2)return[];const a=`"${n}" holds one value only; in the reference it held ${(0,C.cv)(r.reference)}.`;return[(0,
x.gk)(`feature/${n}/constant`,e.inputs.constant.raises,a,{value:1,reference:r.reference,cases:s,rule:"a feature varies",plan_line:e.inputs.constant.line??t})]}
function list(e){const n=e.sort(([,e],[,n])=>n-e).slice(0,5).map(([e,n])=>`"${e.slice(0,80)}" (${(0,C.j2)(n,"row")})`);return n.join(", ")+(e.length>5?", …":"")
}function judgeInputs(e,n,t){const{candidate:s}=t;const r=n.flatMap(e=>{const n=s.columns.get(e.name);return n?[{feature:e,column:n}]:[]})
;return[...r.flatMap(({feature:n,column:t})=>judgeMissing(e,n,t)),...judgeInvalid(e,s.columns),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(t)]
}function judgeMissing(e,n,{missing:t,rows:s}){const r=n.missing??e.inputs.missing;if(!r)return[];const a=t/s;const o=`${(0,
C.Zf)(a)} of "${n.name}" is missing (${(0,C.j2)(t,"row")} of ${(0,C.cv)(s)}).`;return[(0,x.gk)(`input/${n.name}/missing`,(0,x.In)(a,r),o,{value:a,cases:s,
rule:(0,Z.I)(r),plan_line:r.line,...rowsWhere(isMissing(n.name))})]}function judgeInvalid(e,n){const t=[...n].filter(e=>e[1].type==="number")
;const{raises:s,line:r}=e.inputs.invalid;return t.flatMap(([e,{invalid:n,rows:t}])=>{if(!n)return[];const a=`"${e}" is a number, but ${(0,
C.j2)(n.cells,"cell")} of ${(0,C.cv)(t)} cannot be read as one; the first is in row ${(0,C.cv)(n.row)}: "${n.text}".`;return[(0,x.gk)(`input/${e}/invalid`,s,a,{
value:n.cells,cases:t,rule:"cells are of their column’s type",plan_line:r,...rowsWhere(isMissing(e))})]})}function judgeIds(e,{candidate:{ids:n}}){
if(!n||e.data.id===null)return[];const{raises:t,line:s}=e.inputs.duplicates;const r=n.repeated>0||n.missing>0
;const a=n.first?`; the first is "${n.first.id}", again in row ${(0,C.cv)(n.first.row)}`:"";const o=r?`${(0,
C.j2)(n.repeated,"row")} with an id that came before${a}; ${(0,C.j2)(n.missing,"row")} without an id.`:"Every row has an id of its own.";return[(0,
x.gk)(`input/${e.data.id}/duplicates`,(0,x.P5)(r,t),o,{value:n.repeated+n.missing,cases:n.rows,rule:"ids do not repeat",plan_line:s})]}
function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:a}=e.inputs.columns;const[o,i]=[new Set(t.header),new Set(s.header)];const c={
rule:"columns stay the same",plan_line:a};const expected=n=>n!==e.data.label;const l=t.header.filter(e=>!i.has(e)&&expected(e))
;const u=s.header.filter(e=>!o.has(e)&&expected(e));const d=new Set(n.map(({name:e})=>e));return[...l.map(e=>(0,x.gk)(`input/${e}/vanished`,d.has(e)?(0,
x.QZ)([r,"AMBER"]):r,`Column "${e}" of the reference is not in the candidate.`,c)),...u.map(e=>(0,
x.gk)(`input/${e}/appeared`,"NOTE",`Column "${e}" of the candidate is not in the reference.`,c))]}function judgeRows(e,{reference:n,candidate:t}){
const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows;const a=`${(0,C.cv)(t.rows)} rows, ${(0,C.Zf)(r)} of the reference’s ${(0,C.cv)(n.rows)}.`;return[(0,
x.gk)("input/rows/count",(0,x.In)(r,s),a,{value:r,reference:n.rows,cases:t.rows,rule:(0,Z.I)(s),plan_line:s.line})]}function judgeLabels({candidate:e}){
const{rows:n,labelled:t,pending:s,unmatched:r}=e;const a={value:t,cases:n};const o=[];if(t<n){const e=n-t-s;const r=`${(0,C.j2)(n-t,"row")} of ${(0,
C.cv)(n)} without a label`+(s>0?`: ${(0,C.cv)(s)} too young to have one, ${(0,C.cv)(e)} overdue.`:".");o.push((0,x.gk)("input/labels/missing","NOTE",r,a))}
if(r>0){const e=`${(0,C.j2)(r,"label")} for ids that are not in the candidate set.`;o.push((0,x.gk)("input/labels/unmatched","NOTE",e,{...a,value:r}))}return o}
const Y=10;const X=1e3;function judgeKnownAnswers(e,n,t){const s=t.misses.length;const[r]=t.misses;const{id:a}=e.data
;const o=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);const i=r===void 0?`All ${(0,C.cv)(t.cases)} known answers are right.`:`${(0,C.cv)(s)} of ${(0,
C.j2)(t.cases,"known answer")} missed${describeMiss(e,r)}.`;return(0,x.gk)(`known-answer/${n.file}`,(0,x.P5)(s>0,n.onMiss),i,{value:s,cases:t.cases,
rule:`every answer within ${(0,C.cv)(n.tolerance)}`,plan_line:n.line,...a===null||isPrivate(e,a)?{}:rowsWhere(isOneOf(a,o.slice(0,Y)))})}
function describeMiss(e,{id:n,expected:t,got:s}){if(isPrivate(e,e.data.id))return"";if(s===null)return`; the first: id ${n} is not in the candidate set`
;return hidesAnswers(e)?`; the first: id ${n}`:`; the first: id ${n} should be ${t}, is ${s}`}function answersToKeep(e,n){if(hidesAnswers(e))return[]
;const t=isPrivate(e,e.data.id);return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,answers:n.slice(0,X).map(({id:e,said:n},s)=>({
id:t?`case ${s+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{
const r=e.predictions.knownAnswers.find(e=>e.file===t);const a=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]))
;const o=s.filter(({id:e,said:n})=>a.get(e)?.length===n.length);if(!r||o.length===0)return[]
;const i=o.filter(({id:e,said:n})=>n.some((n,t)=>!sameAnswer(a.get(e)[t],n,r.tolerance)))
;const c=i.slice(0,Y).map(({id:e,said:n})=>`${e.slice(0,80)} was ${known_answers_words(a.get(e))} and is ${known_answers_words(n)}`)
;const l=i.length===0?`All ${(0,C.cv)(o.length)} known answers are those of the last review.`:`${(0,C.cv)(i.length)} of ${(0,
C.j2)(o.length,"known answer")} changed since the last review: ${c.join("; ")}${i.length>Y?"; …":""}.`;return[(0,x.gk)(`known-answer/${t}/changed`,"NOTE",l,{
value:i.length,cases:o.length,rule:`answers as in the last review, within ${(0,C.cv)(r.tolerance)}`,plan_line:r.line})]})}function known_answers_words(e){
return e.map(e=>e===null?"nothing":typeof e==="number"?(0,C.cv)(e):e.slice(0,80)).join(", ")}function isPrivate({data:e},n){
return n!==null&&e.private.includes(n)}var ee=t(55559);function judgePredictions(e,n,t){const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)]
;e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t));e.predictions.share&&s.push(judgeShare(e,n,t));return s}
function judgeProbabilities(e,{outside:n,rows:t}){const{raises:s,line:r}=e.predictions.probabilities;const a=n?`${(0,
C.j2)(n.rows,"score")} outside 0 to 1, the first in row ${(0,C.cv)(n.row)}: ${(0,
C.cv)(n.value)}. A probability cannot be there: the model or its export is broken.`:"Every score lies in 0 to 1.";const o=e.data.score;return(0,
x.gk)("prediction/probabilities",(0,x.P5)(n!==null,s),a,{value:n?.rows??0,cases:t,rule:"scores lie in 0 to 1",plan_line:r,
...n&&o?rowsWhere(isBelow(o,0),isAbove(o,1)):{}})}function predictions_judgeMissing(e,{missing:n,rows:t}){const s=e.data.score??e.data.prediction
;const{raises:r,line:a}=e.predictions.probabilities;const o=n>0?`${(0,C.j2)(n,"row")} of ${(0,C.cv)(t)} (${(0,
C.Zf)(n/t)}) without a prediction; none of them is measured.`:"Every row has a prediction.";return(0,x.gk)("prediction/missing",(0,x.P5)(n>0,r),o,{value:n,
cases:t,rule:"every row has a prediction",plan_line:a,...s===null?{}:rowsWhere(isMissing(s))})}
function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){const{raises:a,line:o}=e.predictions.identical
;const i=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({from:e,days:7,rows:n}))];const c=n?`All ${(0,
C.cv)(r)} predictions are the same: the model answers without looking.`:i.length>0?[repeated(t.map(({day:e})=>e),"day"),repeated(s.map(({week:e})=>e),"week")].filter(Boolean).join(" "):"Predictions differ from row to row."
;const{time:l}=e.data;const u=n||l===null?[]:i.map(({from:e,days:n})=>isBetween(l,dateOf(e),dateOf(e+n*864e5)));return(0,x.gk)("prediction/identical",(0,
x.P5)(n||i.length>0,a),c,{value:n?r:i.reduce((e,n)=>e+n.rows,0),cases:r,rule:"predictions differ",plan_line:o,...rowsWhere(...u)})}function repeated(e,n){
if(e.length===0)return"";const t=e.slice(0,5).map(e=>`${n==="week"?"from ":""}${dateOf(e)}`)
;return`All predictions of a ${n} are the same ${n==="week"?"in":"on"} ${(0,C.j2)(e.length,n)}: ${t.join(", ")}${e.length>5?", …":""}.`}function dateOf(e){
return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:a,change:o}=r;const i=`Class "${a}" is predicted in ${(0,
C.Zf)(share(t,a))} of rows, in the reference in ${(0,C.Zf)(share(n,a))}.`;return(0,x.gk)("prediction/share",(0,x.In)(o,s),i,{value:o,cases:t.rows,rule:(0,
Z.I)(s),plan_line:s.line})}const ne={range:"Values out of range","learnt-range":"A range or a set of categories that is not the reference’s",
invalid:"Cells that are not of their type",duplicates:"Ids that repeat or are missing",future:"Times from after the review"};function hidePrivate(e,n){
const{data:t,deployment:s}=e;const columnOf=e=>{if(e==="prediction/probabilities")return t.score;if(e==="prediction/identical")return t.time
;if(e==="deployment/version")return s.version?.column??null;if(e==="deployment/host")return s.host?.column??null
;return t.private.find(n=>aboutColumn(e,n))??null};return n.map(e=>{const n=columnOf(e.check);if(n===null||!t.private.includes(n)||e.status==="GREEN")return e
;const s=e.check.split("/").at(-1);const r=e.check.startsWith("feature/")||e.check.startsWith("input/");if(r&&!Object.hasOwn(ne,s))return e
;const{where:a,...o}=e;const i=r?ne[s]:"This check has found something";const c=e.cases===null?"":`, among ${(0,C.j2)(e.cases,"row")}`;return{...o,
message:`${i} in "${n}"${c}. The column is private, so its cells are not shown.`}})}function aboutColumn(e,n){return["feature","input"].some(t=>{
const s=`${t}/${n}/`;return e.startsWith(s)&&!e.slice(s.length).includes("/")})}function judgeSegments({segments:e},n){return n.segments.flatMap(t=>{
const[s]=t.comparisons;if(!s||!(0,_.Bh)(s.candidate))return[];const{candidate:r,reference:a}=s;const o=(0,_.Bh)(a)?`, in the reference ${(0,C.cv)(a.value)}`:""
;const{title:i}=(0,_.ak)(s);return[(0,x.gk)(`segment/${t.name}/${(0,_.TN)(s)}`,e.raises,`${i} is ${(0,C.cv)(r.value)} (95 % interval ${(0,
C.cv)(r.interval[0])} to ${(0,
C.cv)(r.interval[1])}, ${(0,C.j2)(r.cases,"case")}) where ${t.where}${o}; over all rows it is ${sayWhole(t,n)}. Such a segment can be watched as an edge case.`,{
value:r.value,interval:r.interval,reference:(0,_.Bh)(a)?a.value:null,cases:r.cases,rule:`no segment worse than the rest beyond chance (${(0,
C.Zf)(e.alpha)} over all that were searched)`,plan_line:e.line,where:t.where})]})}function sayWhole({comparisons:[e]},{comparisons:n}){
const t=n.find(n=>n.class===null&&n.metric===e?.metric)?.candidate;return t&&(0,_.Bh)(t)?(0,C.cv)(t.value):"not known"}const te=.5;const se=.25;const re=100
;function clockShift(e,n){const[t,s]=[total(e),total(n)];if(t<re||s<re)return null;const distance=r=>e.reduce((e,a,o)=>e+Math.abs(a/t-n[(o+r+24)%24]/s),0)/2
;if(distance(0)<te)return null;let r=0;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<se?r:null}function total(e){
return e.reduce((e,n)=>e+n,0)}function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;if(!s||e.data.time===null)return[]
;const{rows:r,invalid:a,missing:o,future:i}=s;const c=`input/${e.data.time}`;const{inputs:l}=e;const u=(a?.cells??0)+o;const d=a?`; the first is in row ${(0,
C.cv)(a.row)}: "${a.text}"`:"";const f=[(0,x.gk)(`${c}/invalid`,(0,x.P5)(u>0,l.invalid.raises),u>0?`${(0,C.j2)(u,"row")} of ${(0,
C.cv)(r)} without a time that can be read${d}.`:"Every row has a time.",{value:u,cases:r,rule:"every row has a time",plan_line:l.invalid.line,
...rowsWhere(isMissing(e.data.time))})];if(i){const n=new Date(i.latest).toISOString().slice(0,16);f.push((0,x.gk)(`${c}/future`,l.range.raises,`${(0,
C.j2)(i.rows,"row")} of ${(0,C.cv)(r)} from after the review, as late as ${n} UTC: a clock is wrong.`,{value:i.rows,cases:r,rule:"no row is from the future",
plan_line:l.range.line,...rowsWhere(isAfter(e.data.time,i.limit))}))}const m=n.times?clockShift(n.times.hours,s.hours):null;m!==null&&f.push((0,
x.gk)(`${c}/clock`,l.learntRange.raises,`The hours of the day are the reference’s, ${(0,
C.cv)(Math.abs(m))} hours ${m>0?"later":"earlier"}: the clock, or its time zone, has changed.`,{value:m,cases:r,rule:"hours of the day as in the reference",
plan_line:l.learntRange.line}));return f}function judge(e,n){const{features:t,counts:s,measurements:r,knownAnswers:a,behaviour:o,dependencies:i}=n
;const{reference:c,candidate:l}=s;const{past:u=null,now:d=null}=n.reviews??{};const f=u===null?[]:earlierReviews(u,l);const m=ruledMetrics(e,n)
;const h=answersToKeep(e,a);const g=f.findLast(({known_answers:e})=>e.length>0)?.known_answers??[];const w=[...(0,
ee.lO)(e,[...m,...againstLastReview(m,f)]),...r.comparisons.slice(e.metrics.length).map(ee.dC),...judgeEstimates(e,r),...judgeSegments(e,r),...a.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,g,h),...judgeBehaviour(e,o),...judgePredictions(e,c.predictions,l.predictions),...judgeDeployment(e,l),...judgeDependencies(e,i),...judgeFeatures(e,t,s,r.facts),...judgeInputs(e,t,s),...judgeTimes(e,s),...judgeDrift(e,t,r.columns,l.labelled>0),...d===null?[]:judgeReviews(e,m,n,u,d)]
;w.push(...judgeLeavingRed(e,statusOf(w),f));const p=statusOf(w);return{version:1,plan:e.name,status:p,promote:p==="GREEN",reference:{rows:c.rows,
sha256:c.sha256},candidate:{rows:l.rows,sha256:l.sha256},findings:hidePrivate(e,w),...h.length>0?{known_answers:h}:{}}}function statusOf(e){
const n=e.map(({status:e})=>e).filter(e=>e!=="NOTE");if(n.length>0)return(0,x.QZ)(n);e.push((0,
x.gk)("plan/no-gate","AMBER","Nothing in this plan gates, so nothing shows that the model works."));return"AMBER"}
function ruledMetrics(e,{counts:n,measurements:t}){const{reference:s,candidate:r,paired:a}=n;return[...e.metrics.map((e,n)=>({check:`metric/${(0,_.TN)(e)}`,
rule:e,comparison:t.comparisons[n],outcomes:{reference:s.outcome,candidate:r.outcome,paired:a}
})),...e.edgeCases.flatMap(({name:e,where:n,metrics:a},o)=>a.map((a,i)=>({check:`edge/${e}/${(0,_.TN)(a)}`,rule:a,comparison:t.edgeCases[o].comparisons[i],
outcomes:{reference:s.edgeCases[o].outcome,candidate:r.edgeCases[o].outcome,paired:null},where:n})))]}var ae=t(51521);var oe=t(34036);var ie=t(40606)
;function estimateWithoutLabels(e,n){let t=0;let s=0;let r=0;let a=0;let o=0;let i=0;for(let c=0;c<e.values.length;c++){const l=e.values[c];const u=e.rows[c]
;const d=typeof n==="number"?l>=n?u:0:n[c];t+=u;s+=l*u;r+=d;a+=l*d;o+=l*u*(i+(1-l)*u/2);i+=(1-l)*u}if(t===0)return{noEvidence:"there are no scores",cases:t}
;if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"some scores lie outside 0..1 and are no probabilities",cases:t};const c=t-r-(s-a)
;const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{accuracy:Math.min(1,Math.max(0,(a+c)/t)),precision:ratio(a,r),recall:ratio(a,s),f1:ratio(2*a,r+s),
auroc:s>0&&i>0?ratio(o,s*i):null}}var ce=t(58612);var le=t(33558);var ue=t(90233);const de=200;function roc({scores:e,positives:n,negatives:t}){const[s,r]=(0,
ue.Dq)({scores:e,positives:n,negatives:t});if(s===0||r===0)return[];const a=[[0,0]];const o=Math.max(1,e.length/(de-1));const{length:i}=e
;for(let e=0,c=o;e<i;c+=o){e=Math.min(i,Math.max(e+1,Math.ceil(c)));const rate=(n,t)=>(0,le.d$)({rows:n},i-e,i)/t;a.push([rate(t,r),rate(n,s)])}return a}
var fe=t(90402);function conditionOf(e,n){const t=e.map(e=>({run:e,feature:n[e.feature]}));return(0,y.rU)({
sql:t.map(({run:e,feature:n})=>runCondition(e,n)).join(" AND "),columns:t.map(({feature:e})=>e.name),choose(e){const n=new Uint8Array(e.rows).fill(1)
;for(const{run:s,feature:r}of t)keepRun(s,r,e,n);return n}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}
function adjoining(e,n,{cut:t}){if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runCondition({first:e,last:n},{name:t,cut:s}){const r=`"${t.replaceAll('"','""')}"`;if(s.type==="category"){const n=s.categories[e]
;return n===void 0?`${r} IS NULL`:`${r} = '${n.replaceAll("'","''")}'`}if(e>s.edges.length)return`${r} IS NULL`;const a=[]
;e>0&&a.push(`${r} >= ${s.edges[e-1]}`);n<s.edges.length&&a.push(`${r} < ${s.edges[n]}`);return a.length>0?a.join(" AND "):`${r} IS NOT NULL`}
function keepRun({first:e,last:n},{name:t,cut:s},{columns:r},a){const o=r.get(t);if(o?.type==="category"&&s.type==="category"){const n=s.categories[e]
;const t=n===void 0?-1:o.categories.indexOf(n);(0,fe.N)(o.codes,n!==void 0&&t<0?-2:t,a)}else{
if(o?.type!=="number"||s.type!=="number")throw new Error(`the column ${JSON.stringify(t)} is of another type than its cut`);{const{edges:t}=s
;const r=e>t.length?null:[t[e-1]??null,t[n]??null];(0,fe.u_)(o.values,r,a)}}}var me=t(48943);var he=t(23851);var ge=t(48917);const we=.001;const pe=.5
;const ve=1e3;const $e=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const a={cases:e.right+e.wrong,wrong:e.wrong}
;const{tests:o,crossing:i,cells:c}=worseCells(e,n,a,{least:Math.max(t,we*a.cases,1),level:Math.log(s)});const l=(0,ge.f)(c.map(({raw:e})=>e),o)
;const u=c.map((e,n)=>({...e,logP:l[n]})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,ve);const d=Math.log(s/Math.max(1,o))
;const f=worseThanParts(u,i,e,s);const m=u.filter(e=>e.runs.length===1&&!isExplained(e,f,a,d));const h=withoutTwins([...m,...f],e)
;return joinNeighbours(h,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:conditionOf(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<a.cases?(a.wrong-s)/(a.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,he.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:a,singles:o,pairs:i}=e;const c={tests:0,
crossing:new Uint32Array(a.length*$e),cells:[]};const l=a.map((e,t)=>Array.from({length:e},(e,s)=>nameable(n[t],s)));const take=(e,n,a)=>{const o=e[n*2+1]
;const i=e[n*2]+o;if(i<s||i>=t.cases)return false;c.tests++;const l=logTail({cases:i,wrong:o},t);l<0&&l<=r&&c.cells.push({runs:a(),cases:i,wrong:o,raw:l,logP:0
});return true};const run=(e,n)=>({feature:e,first:n,last:n});for(let e=0;e<a.length;e++)for(let n=0;n<a[e];n++)l[e][n]&&take(o[e],n,()=>[run(e,n)])
;for(let e=0;e<a.length;e++)for(let n=e+1;n<a.length;n++){const t=i[(0,me.dR)(e,n,a.length)];for(let s=0;s<a[n];s++){if(!l[n][s])continue
;for(let r=0;r<a[e];r++){if(!l[e][r]||!take(t,s*a[e]+r,()=>[run(e,r),run(n,s)]))continue;c.crossing[cellKey(e,r)]++;c.crossing[cellKey(n,s)]++}}}return c}
function cellKey(e,n){return e*$e+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){
const s=e[n*2+1];return{runs:t,cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){
return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:a})=>{const o=Math.log(s/(2*n[cellKey(r,a)]));return logTail(e,singleCell(t,r,a))<=o}))}
function isExplained(e,n,t,s){const r=new Map;for(const{runs:t,cases:s,wrong:a}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature)
;if(!t.some(n=>sameRun(n,e.runs[0])))continue;const o=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:o.cases+s,wrong:o.wrong+a})}
const without=(e,n)=>({cases:e.cases-n.cases,wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}
function withoutTwins(e,n){const t=[];for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const a=t.pairs[(0,
me.dR)(s.feature,r.feature,t.cells.length)];const o=cellAt(a,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return o>=pe*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[a,o]=[e.runs[s],n.runs[s]]
;if(!r||!adjoining(a,o,t[a.feature]))return null;const i={feature:a.feature,first:Math.min(a.first,o.first),last:Math.max(a.last,o.last)};return{
runs:e.runs.with(s,i),cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const be=.95;const ye={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},{search:n}){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measureAnswers(e,{reference:n,candidate:t,paired:s}){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:r})=>(0,ce.UD)(e,r,n.outcome,t.outcome,s,be)),edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},a)=>({name:e,
where:s,referenceRows:n.edgeCases[a].rows,candidateRows:t.edgeCases[a].rows,
comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[a].outcome,t.edgeCases[a].outcome))})),estimated:t.unlabelled===null?[]:estimate(t.unlabelled)
}}function measureSegments(e,n){const[t,s]=e==="regression"?["mae",-1]:["accuracy",1];const rank=({candidate:e})=>"value"in e?s*e.value:1/0
;return n.map(({where:e,reference:n,candidate:s})=>({where:e,rows:[n.rows,s.rows],comparison:compareOutcomes(t,null,n.outcome,s.outcome)
})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,where:e,referenceRows:n,candidateRows:t,comparisons:[s]
}))}function compareOutcomes(e,n,t,s,r=null){return(0,ce.UD)(e,n,t,s,r,be)}function wanted(e){const{task:n,score:t,scores:s}=e.data
;const r=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const a=t!==null||s!==null||n==="regression";for(const e of ye[n]){
if(oe.Z[e].needs==="scores"&&!a)continue;r.some(n=>n.metric===e&&n.class===null)||r.push({metric:e,class:null})}return r}function measureSet({data:e},n){
const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const r=hidden(e.time)?null:s?.span??null;const a=hidden(e.score)?null:t.scores
;const iso=e=>new Date(e).toISOString();const{confusion:o}=t;const i=o?.classes.length??0;return{rows:n.rows,labels:{rows:n.rows,labelled:n.labelled,
pending:n.pending,unmatched:n.unmatched},from:r&&iso(r.from),to:r&&iso(r.to),curves:a&&{roc:roc(a),calibration:(0,ie.xD)(a)},confusion:o&&{classes:o.classes,
positive:o.positive,rows:o.classes.map((e,n)=>[...o.table.subarray(n*i,(n+1)*i)])}}}function estimate({scores:e,positives:n,negatives:t}){
const s=n.map((e,n)=>e+t[n]);const r=s.reduce((e,n)=>e+n,0);return Object.entries(estimateWithoutLabels({values:e,rows:s
},n)).flatMap(([e,n])=>typeof n==="number"&&e in oe.Z?[{metric:e,value:n,cases:r}]:[])}var ke=t(76937)
;function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:a}){
const o=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...a===void 0?[]:[`--from ${a.from}`,`--to ${a.to}`]].join(" ")
;const i=Object.create(null);for(const{check:n,where:t}of e){const e=n.startsWith("metric/")||n.startsWith("edge/")||n.startsWith("segment/")
;const s=t===void 0?"":` --where ${quote(t)}`;const a=e?` --wrong --as-of ${r.toISOString()}`:"";(t!==void 0||e)&&(i[n]=`greenlight rows ${o}${s}${a}`)}return i
}function quote(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const je=500;function sampleWrongRows(e,n,t){
if(t.task==="classes"?t.actual.every(e=>e<0):t.actual.every(Number.isNaN))return null;const s=wrongRows(t)
;return sampleOf(e,n,t,worstOf(t,s,je),n.header,s.length)}function sampleOf(e,n,t,s,r,a){const o=new Set(e.data.private)
;const i=r.filter(e=>n.columns.has(e)&&!o.has(e));const{time:c}=e.data;const l=c===null||o.has(c)?void 0:n.columns.get(c);return{columns:i,rows:s.map(s=>({
row:s+1,time:l?textAt(l,s):null,cells:i.map(e=>textAt(n.columns.get(e),s)),why:hidesAnswers(e)?"":why(t,s)})),total:a}}function textAt(e,n){
if(e.type==="category")return e.categories[e.codes[n]]??"";const t=(0,r.tk)(e.values,n);if(Number.isNaN(t))return""
;return e.type==="time"?new Date(t).toISOString():String(t)}const Oe=12;const Me=5;async function sampleFindingRows(e,n,t,s,r){const o=Object.create(null)
;const i=s.filter(({check:e,status:n})=>n==="RED"||n==="AMBER"||e.startsWith("segment/"))
;for(const{check:s,where:c}of i.filter(e=>e.where!==void 0).slice(0,Oe)){const i=r.find(({sql:e})=>e===c)??await(0,y.zB)(c,{timeZone:e.data.timeZone})
;const l=i.select(n);const u=/^(edge|segment)\//.test(s)?wrongRows(t,l):null;const d=u?u.length:(0,a.KL)(l);if(d===0)continue
;const f=u?worstOf(t,u,Me):firstOf(l);o[s]=sampleOf(e,n,t,f,telling(e,i.columns,n),d)}return o}function firstOf(e){const n=[]
;for(let t=e.indexOf(1);t>=0&&n.length<Me;t=e.indexOf(1,t+1))n.push(t);return n}function telling({data:e},n,t){const s=new Set(n.map(e=>e.toLowerCase()))
;const r=[...t.columns.keys()].filter(e=>s.has(e.toLowerCase()));const a=[e.label,e.prediction,e.score]
;return[e.id,...r,...a].filter((e,n,t)=>e!==null&&t.indexOf(e)===n)}var Ne=t(12474);var Ae=t(69656);const Ee=1<<18;async function countSearch(e,n,t,s){
const{features:r,rows:a}=e;const o=Math.min(s?.size??1,Math.floor(a.length*r.length/Ee));if(o<2)return(0,p.jO)(e,n,t);const[i,...c]=(0,p.GI)(e,n,t,o)
;const l=c.map(e=>s.run("countPart",e));return(0,p.nn)(e,n,[(0,p.j$)(i),...await Promise.all(l)])}var Re=t(28009);async function check(e){await(0,Ne.G)(e.out)
;const n=await(0,ke.m)(e.plan);const t=await(e.history?.read(n.name))??null;const s=await readBehaviour(n)
;const r=n.deployment.dependencies&&await readDependencies(e);const a=await readAndMeasure(n,e);const o=await reviewCounted(n,{...a,pairs:s,dependencies:r},t,e)
;o.drillDown=drillDown(o.verdict,e);await(0,Ne.u)(o,e.out);try{await(e.history?.append(recordOf(o)))}catch(n){await(0,Ne.G)(e.out);throw n}return o}
async function reviewCounted(e,{sets:n,counts:t,answers:s,measured:r,wrongRows:a,pairs:o,dependencies:i},c,{now:l,runUrl:u=null,commit:d=null}){
const f=n.candidate.table;const m=weakConditions(e,t);const h=countSlices(m,n,s);const g={...r,segments:measureSegments(e.data.task,h)};const w=judge(e,{
features:n.features,counts:t,measurements:g,knownAnswers:countAllKnownAnswers(e,n),behaviour:countBehaviour(e,o,{candidate:f,answers:s.candidate}),
dependencies:i,reviews:{past:c,now:l}});const p={plan:e,verdict:w,measurements:g,wrongRows:a,
findingRows:await sampleFindingRows(e,f,s.candidate,w.findings,[...n.edgeCases,...m]),drillDown:{},trend:[],made:{at:l.toISOString(),version:Re.r,runUrl:u,
commit:d}};c!==null&&(p.trend=(0,U.R)(c,recordOf(p)));return p}async function readAndMeasure(e,{pool:n,progress:t,memory:s,now:r,...a}){const o=(0,
E.nT)(s??null);const i=await readSets(e,a,{runner:n,budget:o,...t&&{progress:t}});const c=(0,Ae.$)(e,i,n);const l=countAnswers(e,i,r)
;const u=measureAnswers(e,l);const d=sampleWrongRows(e,i.candidate.table,l.answers.candidate);const{counted:f,cuts:m,measured:h}=await c();const{searched:g}=l
;const w=g&&await countSearch(g,m,i.candidate.table,n);n?.close();const p={...u,...(0,ae.ou)(e,i.features,h),segments:[]};return{sets:i,...withColumns(l,f,w),
measured:p,wrongRows:d}}}),30937:((e,n,t)=>{t.d(n,{R:()=>trendOf,q:()=>pointOf});function trendOf({records:e},n){
const t=e.filter(({candidate:e})=>e.sha256!==n.candidate.sha256);return[...t,n].map(pointOf)}function pointOf({at:e,status:n,values:t}){
const s=t.filter(({segment:e,measured:n})=>e?.kind!=="segment"&&n!==null);return{at:e,status:n,values:Object.fromEntries(s.map(({check:e,measured:n})=>[e,{
value:n.value,interval:[...n.interval]}]))}}})};