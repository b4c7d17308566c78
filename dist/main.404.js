export const id=404;export const ids=[404];export const modules={83674:((e,t,n)=>{n.d(t,{J:()=>countBehaviour});var s=n(62047);var r=n(58592);var o=n(7179)
;function countBehaviour(e,t,{candidate:n,answers:s}){const a=e.data.id===null?void 0:n.columns.get(e.data.id);return t.map((t,n)=>{
const[l,c]=["base","variant"].map(e=>{const n=(0,r.U)(t.columns.get(e));return Array.from({length:t.rows},(e,t)=>n(t))});const i=a?(0,
o.R)([...l,...c],a):new Map;const answered=(e,t)=>predictedIn(s,i.get(e[t]));const u=[];for(let s=0;s<t.rows;s++){const[t,r]=[answered(l,s),answered(c,s)]
;if(stands(t,r,e.behaviour[n]))continue;u.push({base:String(l[s]??""),variant:String(c[s]??""),baseSaid:t,variantSaid:r})}return{pairs:t.rows,broken:u}})}
function predictedIn(e,t){if(t===void 0)return null;const n=e.task==="classes"?e.score:null;const r=n?(0,s.tk)(n,t):e.predicted[t]
;if(e.task==="numbers"||n)return Number.isFinite(r)?r:null;if(r<0)return null;return e.classes.positive===null?e.classes.names[r]:r}
function stands(e,t,{expect:n,tolerance:s}){if(e===null||t===null)return false;if(typeof e==="string"||typeof t==="string")return e===t
;const r=s+1e-12*Math.max(1,Math.abs(e));if(n==="not lower")return t>=e-r;if(n==="not higher")return t<=e+r;return Math.abs(t-e)<=r}}),16671:((e,t,n)=>{n.d(t,{
Y:()=>r,u:()=>countDue});var s=n(62047);const r=1e3;function countDue(e,t){const n=cellsOf(e);const s={labelled:new Uint32Array(n.size),
unlabelled:new Uint32Array(n.size)};let[r,o]=[0,0];for(let a=0;a<e.actual.length;a++){if(t?.[a])continue;const l=n.at(a);if(l<0)continue;const c=e.actual[a]
;if(e.task==="classes"?c>=0:!Number.isNaN(c)){s.labelled[l]+=1;r++}else{s.unlabelled[l]+=1;o++}}return r>0&&o>0?s:null}function cellsOf(e){
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
const n=new Set(e.filter(e=>e!==void 0));const s=(0,o.U)(t);const a=t.type==="category"?t.codes.length:(0,r.oW)(t.values);const l=new Map;for(let e=0;e<a;e++){
const t=s(e);n.has(t)&&l.set(t,e)}return l}}),22020:((e,t,n)=>{n.d(t,{J4:()=>countAllKnownAnswers,JM:()=>sameAnswer});var s=n(41465);var r=n(62047);var o=n(58592)
;var a=n(29438);var l=n(88069);var c=n(7179);var i=n(42928);function countAllKnownAnswers(e,t,n){
return t.map((t,s)=>countKnownAnswers(t,n,e,e.predictions.knownAnswers[s].tolerance))}function countKnownAnswers(e,t,n,s){const r=n.data.id;const a=(0,
o.U)(e.columns.get(r));const u=Array.from({length:e.rows},(e,t)=>a(t));const f=(0,c.R)(u,t.columns.get(r));const d={cases:e.rows,misses:[],answers:[]}
;const m=(0,l.Kx)(n).filter(t=>e.columns.has(t));for(let n=0;n<e.rows;n++){const r=String(u[n]??"");const o=f.get(u[n]);const a=m.map(t=>(0,
i.f)(e.columns.get(t),n));const l=m.map(e=>{const n=t.columns.get(e);return n&&o!==void 0?(0,i.f)(n,o):null});d.answers.push({id:r,said:l})
;const c=a.findIndex((e,t)=>e===null||!sameAnswer(e,l[t],s));if(c>=0){const[e,t]=[a[c],l[c]];d.misses.push({id:r,expected:String(e??""),
got:t===null?null:String(t)})}}return{...d,spelling:spellingOf(u,f,t.columns.get(r))}}function spellingOf(e,t,n){const s=e.flatMap(e=>e===void 0||t.has(e)?[]:[{
id:String(e)}]);if(s.length===0)return null;const o=new Set(t.values());const l=n.type==="category"?n.codes.length:(0,r.oW)(n.values);const c=Array.from({
length:l},(e,t)=>t).filter(e=>!o.has(e));const i=(0,a.x)((0,a.A)(n,c),s,t.size>0);return i&&{what:i.what,known:i.label,row:i.row}}function sameAnswer(e,t,n){
if(e===null||t===null)return e===t;const[r,o]=[Number(e),Number(t)];if(!Number.isNaN(r)&&!Number.isNaN(o))return Math.abs(r-o)<=n+1e-12*Math.max(1,Math.abs(r))
;return(0,s.Z2)(String(e))===(0,s.Z2)(String(t))}}),4379:((e,t,n)=>{n.d(t,{DU:()=>i,Et:()=>unsaidIn,gk:()=>countPredictions,kp:()=>countIdenticalWeeks,
ow:()=>countDecisionsOfClasses,qb:()=>f,vJ:()=>u,vc:()=>countDecisions});var s=n(13028);var r=n(22961);var o=n(62047);var a=n(72102);var l=n(75563)
;var c=n(29242);const i=10;const u=864e5;function countPredictions(e,t,n){const{time:s,timeZone:r}=n;const o=scoresOf(e);const a=o.length>0?o:[e.predicted]
;const l=s===null?void 0:t.columns.get(s);const c=l?.type==="time"&&!(a[0]instanceof Int16Array)
;const{has:f,missing:d,outside:m}=lookAt(a,e.task==="classes"&&o.length>0);const w=c?daysOf(a,f,l.values,r):[]
;const h=w.filter(({same:e,rows:t})=>e!==null&&t>=i);return{rows:t.rows,missing:d,unsaid:d>0?unsaidIn(t.columns,n):null,outside:m,
unsummed:e.task==="classes"?sumsOf(e):null,identical:t.rows>1&&a.every(isConstant),identicalDays:h.map(({day:e,rows:t})=>({day:e*u,rows:t})),
identicalWeeks:countIdenticalWeeks(w),classes:countPredictedClasses(e)}}function unsaidIn(e,{score:t,scores:n,prediction:r}){
const o=t===null&&n===null?[r]:[t,...Object.values(n??{})];const a=o.flatMap(t=>{const{invalid:n,infinite:s,markers:r}=(t===null?void 0:e.get(t))??{}
;return[n,s,r]});const l=(0,s.Qd)(a);return l&&{row:l.row,text:l.text}}const f=.02;function sumsOf({classScores:e}){if(e===null||e.includes(null))return null
;let t=null;const n=(0,o.oW)(e[0]);for(let s=0;s<n;s++){let n=0;for(const t of e)n+=(0,o.tk)(t,s);if(!(Math.abs(n-1)>f))continue;t??={rows:0,row:s+1,sum:n}
;t.rows++}return t}function leastOf(e){return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,o.oW)(e)}
function valueAt(e,t){return e instanceof Int16Array?e[t]:(0,o.tk)(e,t)}function lookAt(e,t){const n=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let r=null
;for(const o of e){const e=t?-a.DN:leastOf(o);const c=t?1+a.DN:1/0;if(!(o instanceof Int16Array)&&(0,l.dX)(o,e,c))continue;for(let a=0;a<n.length;a++){
const l=valueAt(o,a);if(l>=e&&l<=c)continue;if(t&&!Number.isNaN(l)){r??={rows:0,row:a+1,value:l};r.rows++}else{s+=n[a];n[a]=0}}}return{has:n,missing:s,outside:r
}}function isConstant(e){const t=leastOf(e);let n=null;for(let s=0;s<lengthOf(e);s++){const r=valueAt(e,s);if(!(r>=t))continue
;if(n===null)n=r;else if(r!==n)return false}return n!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,t,n,s){const o=(0,r.e)(s);const a=new Map;let l=null;let[c,i]=[0,0];for(let s=0;s<n.length;){
const r=n[s];if(Number.isNaN(r)||t[s]===0){s++;continue}if(l===null||r<c||r>=i){const t=o?.offset(r)??0;const n=Math.floor((r+t)/u);l=a.get(n)??{day:n,rows:0,
same:at(e,s)};a.set(n,l);c=n*u-t;i=c+u;!o||o.offset(c)===t&&o.offset(i)===t||(i=c=r)}const f=endOfRun(n,t,s,c,i);l.rows+=f-s
;while(s<f&&l.same!==null)holds(e,s++,l.same)||(l.same=null);s=f}return[...a.values()].sort((e,t)=>e.day-t.day)}function endOfRun(e,t,n,s,r){let o=n+1
;while(o<e.length&&e[o]>=s&&e[o]<r&&t[o]===1)o++;return o}function at(e,t){return e.map(e=>(0,o.tk)(e,t))}function holds(e,t,n){return e.every((e,s)=>(0,
o.tk)(e,t)===n[s])}function countIdenticalWeeks(e){const t=new Map;for(const n of e){const e=n.day-((n.day+3)%7+7)%7;t.set(e,[...t.get(e)??[],n])}
return[...t].flatMap(([e,t])=>{const n=t.reduce((e,t)=>e+t.rows,0);const s=t.every(({same:e})=>e?.every((e,n)=>e===t[0].same[n]));const r=t.some(e=>e.rows>=i)
;return s&&n>=i&&!r?[{week:e*u,rows:n}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:t,actual:n,predicted:s}=e
;const r=t.names.length+1;const o=(0,l.rZ)(n,s,null,t.names.length);const rowsOf=e=>{let t=0;for(let n=0;n<r;n++)t+=o[n*r+e];return t}
;return new Map(t.names.map((e,t)=>[e,rowsOf(t+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:t}=e.classes;const n=Uint8Array.from(e.predicted,e=>e<0?2:e===t?1:0);return(0,c.F)(e.score,n)}function countDecisionsOfClasses(e){
if(e.task==="numbers"||e.classScores===null)return null;const t=new Map;e.classScores.forEach((n,s)=>{const r=Uint8Array.from(e.predicted,e=>e<0?2:e===s?1:0)
;n&&t.set(e.classes.names[s],(0,c.F)(n,r))});return t.size===0?null:t}}),83167:((e,t,n)=>{n.d(t,{$P:()=>placeholderLimit,Ig:()=>countTimes,Ir:()=>o,Ql:()=>a,
Zm:()=>l});var s=n(75563);const r=864e5;function countTimes(e,t){if(e?.type!=="time")return null;const n=t.getTime()+r;const{first:o,last:a,late:l,hours:c}=(0,
s.pf)(e.values,n);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:o<=a?{from:o,to:a}:null,future:l>0?{rows:l,latest:a,limit:n}:null,
placeholder:o<=a?placeholders(e.values,o,a):null,hours:c}}const o=3*r;const a=Date.UTC(1990);const l=Date.UTC(2099,11,31);const c=3650*r
;function placeholders(e,t,n){if(t>=a&&n<l)return null;const[s,r]=[greatestBelow(e,a),leastFrom(e,a)];const c=placeholderLimit(s,r);let i=null
;for(let t=0;t<e.length;t++){const n=e[t];if(!(n<c||n>=l))continue;i??={rows:0,row:t+1,time:n};i.rows++}
return r<l||n>=l||e.every(e=>Number.isNaN(e)||Math.abs(e)<o)?i:null}function placeholderLimit(e,t){return t<l&&t-e>=c?a:o}function greatestBelow(e,t){let n=-1/0
;for(const s of e)s<t&&s>n&&(n=s);return n}function leastFrom(e,t){let n=1/0;for(const s of e)s>=t&&s<n&&(n=s);return n}}),68488:((e,t,n)=>{n.d(t,{
HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers});var s=n(62047);var r=n(75563);function wrongRows(e,t=null){const{task:n,actual:s,predicted:o}=e
;if(n==="classes")return(0,r.y7)(s,o,t);const a=new Uint32Array(s.length);let l=0;for(let e=0;e<s.length;e++){const n=o[e]-s[e]
;!Number.isFinite(n)||n===0||t!==null&&t[e]===0||(a[l++]=e)}return a.subarray(0,l)}function why(e,t){if(e.task==="numbers"){
const[n,s]=[e.actual[t],e.predicted[t]];const r=s-n;const o=Number.isNaN(n)?"unknown":n;const a=Number.isFinite(r)?`, off by ${Number(r.toPrecision(6))}`:""
;return`target ${o}, predicted ${Number.isNaN(s)?"nothing":s}${a}`}const{names:n}=e.classes;const r=e.score&&(0,s.tk)(e.score,t)
;const o=r===null?"":Number.isNaN(r)?" (no score)":` (score ${r})`;return`label ${n[e.actual[t]]??"unknown"}, predicted ${n[e.predicted[t]]??"nothing"}${o}`}
function worstOf(e,t,n){const s=badnessOf(e);const r=[];for(const e of t){const t=s(e);const o=Number.isNaN(t)?-1/0:t;if(r.length===n&&!(o>r[n-1].by))continue
;let a=r.length;while(a>0&&o>r[a-1].by)a--;r.splice(a,0,{row:e,by:o});r.length>n&&r.pop()}return r.map(({row:e})=>e)}function badnessOf(e){
const{actual:t,predicted:n}=e;if(e.task==="numbers")return e=>Math.abs(n[e]-t[e]);const{score:r,classScores:o}=e;if(r)return e=>n[e]===0?1-(0,s.tk)(r,e):(0,
s.tk)(r,e);return e=>{const t=o?.[n[e]];return t?(0,s.tk)(t,e):0}}function hidesAnswers({data:e}){
const t=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return t.some(t=>t!==null&&e.private.includes(t))}}),20261:((e,t,n)=>{n.d(t,{
Y:()=>readBehaviour});var s=n(76760);var r=n(14977);var o=n(50772);async function readBehaviour(e){const{data:t,source:n}=e
;return Promise.all(e.behaviour.map(({file:e,name:a,expect:l,line:c})=>{const refuse=e=>new r.P_(`${n.file}:${c}: behaviour case "${a}": ${e}`)
;if(t.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(t.task==="multiclass"&&l!=="same")throw refuse(`expects "${l}", but classes have no order. Write "expect: same".`);return(0,o.x)([(0,s.join)((0,
s.dirname)(n.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}}),88069:((e,t,n)=>{n.d(t,{AP:()=>readSets,
Kx:()=>answerColumns,w8:()=>learnFeatures,z6:()=>readKnownAnswers});var s=n(76760);var r=n(14977);var o=n(90229);var a=n(44518);var l=n(11100);var c=n(26099)
;var i=n(46881);var u=n(76955);var f=n(50633);var d=n(50772);var m=n(84898);var w=n(29228);async function readSets(e,t,n={}){
const s=await Promise.all(e.edgeCases.map(({where:t})=>(0,c.zB)(t,{timeZone:e.data.timeZone})));const r=await(0,f.W)(e);const[a,l,d]=await Promise.all([(0,
i.C)(t.reference),(0,i.C)(t.candidate),(0,i.C)(t.labels)]);const h=d.length>0;const p=await readBoth(e,(0,m.uD)(e,s,r),{reference:a,candidate:l,apart:h,
operations:r},n);const g=(0,w.W)(p.reference,e.data);const v=(0,w.W)(p.candidate,e.data);for(const t of[g,v])(0,u.v)(t,e.data.label,"label");const b=(0,
o.tq)(g,v,(0,m.cl)(e));return{reference:{table:b.reference,unmatched:0},candidate:h?await withLabels(e,b.candidate,d,n):{table:b.candidate,unmatched:0},
features:e.features.length>0?e.features:learnFeatures(e,b.reference),edgeCases:s,operations:r,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:t})=>readKnownAnswers(e,t))),sameFiles:(0,i.Y)(a,l)}}
async function readBoth(e,t,n,{executor:s,progress:r,budget:o,mayLack:a=false}){const l=e.features.length===0?"auto":"skip";const{log:c}=e.data;const i={
columns:t,others:l,log:c};const wanted=s=>({columns:(0,m.ey)(e,t,s,n.apart,a?null:n.operations),others:"skip",log:c})
;const u=l==="skip"&&t.every(({type:e})=>e!=="auto");if(!s||!u){const e={executor:s,budget:o,ways:s?.size??1,...r&&{progress:r}};const t=await(0,
d.x)(n.reference,i,e);const a=new Map([...t.columns].map(([e,t])=>[e,t.type]));return{reference:t,candidate:await(0,d.x)(n.candidate,wanted(a),e)}}
const f=Math.max(1,Math.floor(s.size/2));const w=sumOf(r,2);const h=(0,d.x)(n.reference,i,{executor:s,ways:f,budget:o,progress:w[0]});const p=(0,
d.x)(n.candidate,wanted(new Map),{executor:s,ways:f,budget:o,progress:w[1]});p.catch(()=>{});return{reference:await h,candidate:await p}}function sumOf(e,t){
const n=[];return Array.from({length:t},(t,s)=>t=>{n[s]=t;const sum=e=>n.reduce((t,n)=>t+e(n),0);e?.({file:Object.values(n).map(({file:e})=>e).join(", "),
bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}async function withLabels(e,t,n,{executor:s,budget:o}){
const{id:a,label:l}=e.data
;if(a===null)throw new r.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const c=[{name:a,type:"key",required:true},(0,m.Y9)(e,l)];const i=s?.size??1;const f=await(0,d.x)(n,{columns:c,others:"skip"},{executor:s,ways:i,budget:o})
;const{table:w,unmatched:h,leftovers:p}=(0,u.G)(t,f,a,l);return{table:w,unmatched:h,leftovers:p}}async function readKnownAnswers(e,t){const{id:n}=e.data
;if(n===null)throw new r.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const o=answerColumns(e);const a=(0,s.join)((0,s.dirname)(e.source.file),t);const l=await(0,d.x)([a],{columns:[{name:n,type:"key",required:true
},...o.map(t=>t===e.data.prediction?(0,m.Y9)(e,t,false):(0,m.fo)(e,t,"number",false))],others:"skip"});for(const e of o)(0,u.v)(l,e,"answer")
;if(o.some(e=>l.columns.has(e)))return(0,w.W)(l,e.data)
;throw new r.P_(`${a}: no column of it holds an answer. Name one ${o.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const t=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(t.filter(e=>e!==null))]}
function learnFeatures(e,t){const{data:n,deployment:s}=e
;const r=new Set([n.id,n.time,n.label,n.score,n.prediction,n.group,s.version?.column,s.host?.column,...(0,
f.R)(e).map(({name:e})=>e),...Object.values(n.scores??{}),...n.ignored,l.f])
;return t.header.filter(e=>!r.has(e)&&t.columns.has(e)).map(e=>[e,t.columns.get(e)]).map(([e,t])=>({name:e,type:t.type,min:null,max:null,values:null,
missing:null,drift:null,watched:!movesByNature(t),line:1}))}function movesByNature(e){if(e.type!=="category")return false
;const{categories:t,codes:n,missing:s}=e;if(2*t.length>n.length-s)return true;const r=t.slice(0,200);const o=r.filter(e=>/\D/.test(e)&&Number.isFinite((0,
a.p)(e,null)??Number.NaN));return r.length>0&&o.length>=.9*r.length}}),85904:((e,t,n)=>{n.d(t,{m:()=>sampleRows});var s=n(75563);var r=n(68488);var o=n(62047)
;function sampleRows(e,{table:t,answers:n},{wrong:o,most:a,columns:l},c){if(o&&!isLabelled(n))return null;const i=c?.select(t)??null
;const u=l==="all"?t.header:telling(e,c?.columns??[],t);if(o){const s=(0,r.HO)(n,i);return sampleOf(e,t,n,(0,r.hm)(n,s,a),u,s.length)}
const f=i===null?t.rows:(0,s.KL)(i);return sampleOf(e,t,n,firstOf(t.rows,i,a),u,f)}function isLabelled(e){
return e.task==="classes"?!e.actual.every(e=>e<0):!e.actual.every(Number.isNaN)}function firstOf(e,t,n){const s=[]
;for(let r=0;r<e&&s.length<n;r++)t!==null&&t[r]!==1||s.push(r);return s}function telling({data:e},t,n){const s=new Set(t.map(e=>e.toLowerCase()))
;const r=[...n.columns.keys()].filter(e=>s.has(e.toLowerCase()));const o=[e.label,e.prediction,e.score]
;return[e.id,...r,...o].filter((e,t,n)=>e!==null&&n.indexOf(e)===t)}function sampleOf(e,t,n,s,o,a){const l=new Set(e.data.private)
;const c=o.filter(e=>t.columns.has(e)&&!l.has(e));const{time:i}=e.data;const u=i===null||l.has(i)?void 0:t.columns.get(i);return{columns:c,rows:s.map(s=>({
row:s+1,time:u?textAt(u,s):null,cells:c.map(e=>textAt(t.columns.get(e),s)),why:(0,r.tM)(e)?"":(0,r.d8)(n,s)})),total:a}}function textAt(e,t){
if(e.type==="category")return e.categories[e.codes[t]]??"";const n=(0,o.tk)(e.values,t);if(Number.isNaN(n))return""
;return e.type==="time"?new Date(n).toISOString():String(n)}})};