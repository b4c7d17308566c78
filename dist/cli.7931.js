export const id=7931;export const ids=[7931];export const modules={83674:((e,t,n)=>{n.d(t,{J:()=>countBehaviour});var s=n(62047);var r=n(58592);var o=n(7179)
;function countBehaviour(e,t,{candidate:n,answers:s}){const a=e.data.id===null?void 0:n.columns.get(e.data.id);return t.map((t,n)=>{
const[c,l]=["base","variant"].map(e=>{const n=(0,r.U)(t.columns.get(e));return Array.from({length:t.rows},(e,t)=>n(t))});const i=a?(0,
o.R)([...c,...l],a):new Map;const answered=(e,t)=>predictedIn(s,i.get(e[t]));const u=[];for(let s=0;s<t.rows;s++){const[t,r]=[answered(c,s),answered(l,s)]
;if(stands(t,r,e.behaviour[n]))continue;u.push({base:String(c[s]??""),variant:String(l[s]??""),baseSaid:t,variantSaid:r})}return{pairs:t.rows,broken:u}})}
function predictedIn(e,t){if(t===void 0)return null;const n=e.task==="classes"?e.score:null;const r=n?(0,s.tk)(n,t):e.predicted[t]
;if(e.task==="numbers"||n)return Number.isFinite(r)?r:null;if(r<0)return null;return e.classes.positive===null?e.classes.names[r]:r}
function stands(e,t,{expect:n,tolerance:s}){if(e===null||t===null)return false;if(typeof e==="string"||typeof t==="string")return e===t
;const r=s+1e-12*Math.max(1,Math.abs(e));if(n==="not lower")return t>=e-r;if(n==="not higher")return t<=e+r;return Math.abs(t-e)<=r}}),1832:((e,t,n)=>{n.d(t,{
ZB:()=>o,ey:()=>pairAt,hg:()=>countDependence});var s=n(62047);var r=n(75563);const o=5e3;const a=40;const c=50;function countDependence(e,[t,n]){
const s=e.filter(({name:e,type:s,watched:r})=>r&&s!=="time"&&sameType(t,n,e)).slice(0,a);const l=[t,n].map(e=>(0,r.dk)(e.rows,Math.min(1,o/e.rows)))
;const i=Math.min(...l.map(({length:e})=>e));if(s.length<2||i<c)return null;const u=Math.min(5,Math.max(2,Math.floor(Math.sqrt(i/10))))
;const f=s.map(({name:e})=>codesOf(t.columns.get(e),n.columns.get(e),l[0],l[1],u));return{features:s.map(({name:e})=>e),cells:f.map(e=>e.cells),
reference:pairs(f.map(e=>e.reference),f.map(e=>e.cells)),candidate:pairs(f.map(e=>e.candidate),f.map(e=>e.cells))}}function sameType({columns:e},t,n){
const[s,r]=[e.get(n)?.type,t.columns.get(n)?.type];return s!==void 0&&s===r&&s!=="time"}function codesOf(e,t,n,r,o){
if(e.type==="category"&&t.type==="category"){const s=mostFrequent(e.codes,e.categories,n,o-1);const code=e=>{const t=e.categories.map(e=>s.get(e)??s.size)
;return n=>e.codes[n]<0?s.size+1:t[e.codes[n]]};return{cells:s.size+2,reference:Uint8Array.from(n,code(e)),candidate:Uint8Array.from(r,code(t))}}
const[a,c]=[e,t].map(e=>e.values);const l=edgesOf(a,n,o);const code=e=>t=>{const n=(0,s.tk)(e,t);if(Number.isNaN(n))return l.length+1;let r=0
;while(r<l.length&&n>l[r])r++;return r};return{cells:l.length+2,reference:Uint8Array.from(n,code(a)),candidate:Uint8Array.from(r,code(c))}}
function edgesOf(e,t,n){const r=Float64Array.from(t,t=>(0,s.tk)(e,t)).filter(e=>!Number.isNaN(e)).sort();const o=new Set;for(let e=1;e<n;e++){
const t=r[Math.ceil(e*r.length/n)-1];t!==void 0&&t<r.at(-1)&&o.add(t)}return[...o]}function mostFrequent(e,t,n,s){const r=new Uint32Array(t.length)
;for(const t of n)e[t]>=0&&r[e[t]]++;const o=[...r.keys()].filter(e=>r[e]>0).sort((e,t)=>r[t]-r[e])
;return new Map(o.slice(0,Math.max(1,s)).map((e,n)=>[t[e],n]))}function pairs(e,t){const n=[];for(let s=1;s<e.length;s++)for(let r=0;r<s;r++){
const[o,a,c]=[e[r],e[s],t[s]];const l=new Uint32Array(t[r]*c);for(let e=0;e<o.length;e++)l[o[e]*c+a[e]]++;n.push(l)}return n}function pairAt(e,t){
return t*(t-1)/2+e}}),16671:((e,t,n)=>{n.d(t,{Y:()=>r,u:()=>countDue});var s=n(62047);const r=1e3;function countDue(e,t){const n=cellsOf(e);const s={
labelled:new Uint32Array(n.size),unlabelled:new Uint32Array(n.size)};let[r,o]=[0,0];for(let a=0;a<e.actual.length;a++){if(t?.[a])continue;const c=n.at(a)
;if(c<0)continue;const l=e.actual[a];if(e.task==="classes"?l>=0:!Number.isNaN(l)){s.labelled[c]+=1;r++}else{s.unlabelled[c]+=1;o++}}return r>0&&o>0?s:null}
function cellsOf(e){if(e.task==="classes"){const{score:t,predicted:n,classes:o}=e;if(t===null)return{size:o.names.length,at:e=>n[e]};return{size:r,
at:e=>cellOf((0,s.tk)(t,e),0,1)}}const{predicted:t}=e;let[n,o]=[1/0,-1/0];for(const e of t){if(!Number.isFinite(e))continue;e<n&&(n=e);e>o&&(o=e)}return{size:r,
at:e=>cellOf(t[e],n,o)}}function cellOf(e,t,n){if(Number.isNaN(e))return-1;const s=n>t?(e/2-t/2)/(n/2-t/2):0;return Math.min(r-1,Math.max(0,Math.floor(s*r)))}}),
7179:((e,t,n)=>{n.d(t,{E:()=>countIds,R:()=>rowsOf});var s=n(52126);var r=n(62047);var o=n(58592);var a=n(75563);function countIds(e){
return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,t){const n=new Uint8Array(t.length);const s=firstCodes(t)
;const r={rows:e.length,missing:0,repeated:0,first:null};for(let o=0;o<e.length;o++){const a=s?.[e[o]]??e[o];if(a<0)r.missing++;else if(n[a]){r.repeated++
;r.first??={row:o+1,id:t[a]}}else n[a]=1}return r}function firstCodes(e){const t=new Map;const n=e.map((e,n)=>{const r=(0,s.Fg)(e);t.has(r)||t.set(r,n)
;return t.get(r)});return t.size===e.length?null:n}function countNumbers(e){const t={rows:(0,r.oW)(e.values),missing:0,repeated:0,first:null};if((0,
a.Jy)(e.values))return t;const n=(0,r.ov)(e.values);const s=new o.w(e);for(let e=0;e<n.length;e++){const r=n[e]
;if(Number.isNaN(r))t.missing++;else if(s.get(r)>=0){t.repeated++;t.first??={row:e+1,id:String(r)}}else s.set(r,e)}return t}function rowsOf(e,t){
const n=new Set(e.filter(e=>e!==void 0));const s=(0,o.U)(t);const a=t.type==="category"?t.codes.length:(0,r.oW)(t.values);const c=new Map;for(let e=0;e<a;e++){
const t=s(e);n.has(t)&&c.set(t,e)}return c}}),22020:((e,t,n)=>{n.d(t,{J4:()=>countAllKnownAnswers,JM:()=>sameAnswer});var s=n(41465);var r=n(62047);var o=n(58592)
;var a=n(29438);var c=n(88069);var l=n(7179);var i=n(42928);function countAllKnownAnswers(e,t,n){
return t.map((t,s)=>countKnownAnswers(t,n,e,e.predictions.knownAnswers[s].tolerance))}function countKnownAnswers(e,t,n,s){const r=n.data.id;const a=(0,
o.U)(e.columns.get(r));const u=Array.from({length:e.rows},(e,t)=>a(t));const f=(0,l.R)(u,t.columns.get(r));const d={cases:e.rows,misses:[],answers:[]}
;const m=(0,c.Kx)(n).filter(t=>e.columns.has(t));for(let n=0;n<e.rows;n++){const r=String(u[n]??"");const o=f.get(u[n]);const a=m.map(t=>(0,
i.f)(e.columns.get(t),n));const c=m.map(e=>{const n=t.columns.get(e);return n&&o!==void 0?(0,i.f)(n,o):null});d.answers.push({id:r,said:c})
;const l=a.findIndex((e,t)=>e===null||!sameAnswer(e,c[t],s));if(l>=0){const[e,t]=[a[l],c[l]];d.misses.push({id:r,expected:String(e??""),
got:t===null?null:String(t)})}}return{...d,spelling:spellingOf(u,f,t.columns.get(r))}}function spellingOf(e,t,n){const s=e.flatMap(e=>e===void 0||t.has(e)?[]:[{
id:String(e)}]);if(s.length===0)return null;const o=new Set(t.values());const c=n.type==="category"?n.codes.length:(0,r.oW)(n.values);const l=Array.from({
length:c},(e,t)=>t).filter(e=>!o.has(e));const i=(0,a.x)((0,a.A)(n,l),s,t.size>0);return i&&{what:i.what,known:i.label,row:i.row}}function sameAnswer(e,t,n){
if(e===null||t===null)return e===t;const[r,o]=[Number(e),Number(t)];if(!Number.isNaN(r)&&!Number.isNaN(o))return Math.abs(r-o)<=n+1e-12*Math.max(1,Math.abs(r))
;return(0,s.Z2)(String(e))===(0,s.Z2)(String(t))}}),42928:((e,t,n)=>{n.d(t,{f:()=>keyAt,m:()=>pairOutcomes});var s=n(62047);var r=n(58592);var o=n(72102)
;var a=n(60100);function pairOutcomes(e,t,n,s){const r=n===null?void 0:e.table.columns.get(n);const a=n===null?void 0:t.table.columns.get(n)
;if(!r||!a||e.table.rows!==t.table.rows)return null;const c=partners(r,a,e.table.rows);return c&&collect(e.answers,t.answers,c,(0,o.c1)(t.table,s))}
function partners(e,t,n){const[o,a]=[(0,r.U)(e),(0,r.U)(t)];const c=a(0);const l=e.type!=="category";if(l&&!(typeof c==="number"&&(0,
s.ov)(e.values).includes(c)))return null;const i=new r.w(e);for(let e=0;e<n;e++){const t=o(e);if(t===void 0||i.get(t)>=0)return null;i.set(t,e)}
const u=new Int32Array(n);const f=new Uint8Array(n);for(let e=0;e<n;e++){const t=a(e);const n=t===void 0?-1:i.get(t);if(n<0||f[n])return null;f[n]=1;u[e]=n}
return u}function keyAt(e,t){if(e.type==="category")return e.categories[e.codes[t]]??null;const n=(0,s.tk)(e.values,t);return Number.isNaN(n)?null:n}
function collect(e,t,n,s){const r=(0,a.N)(t);const o=r.map(e=>n[e]);if(r.some((n,s)=>e.actual[o[s]]!==t.actual[n]))return null;const c=(0,a.h)(t,r,s);const l={
...(0,a.h)(e,o,null),group:c.group};return{cases:r.length,reference:l,candidate:c}}}),4379:((e,t,n)=>{n.d(t,{DU:()=>i,Et:()=>unsaidIn,gk:()=>countPredictions,
kp:()=>countIdenticalWeeks,ow:()=>countDecisionsOfClasses,qb:()=>f,vJ:()=>u,vc:()=>countDecisions});var s=n(13028);var r=n(22961);var o=n(62047);var a=n(72102)
;var c=n(75563);var l=n(29242);const i=10;const u=864e5;function countPredictions(e,t,n){const{time:s,timeZone:r}=n;const o=scoresOf(e)
;const a=o.length>0?o:[e.predicted];const c=s===null?void 0:t.columns.get(s);const l=c?.type==="time"&&!(a[0]instanceof Int16Array)
;const{has:f,missing:d,outside:m}=lookAt(a,e.task==="classes"&&o.length>0);const p=l?daysOf(a,f,c.values,r):[]
;const w=p.filter(({same:e,rows:t})=>e!==null&&t>=i);return{rows:t.rows,missing:d,unsaid:d>0?unsaidIn(t.columns,n):null,outside:m,
unsummed:e.task==="classes"?sumsOf(e):null,identical:t.rows>1&&a.every(isConstant),identicalDays:w.map(({day:e,rows:t})=>({day:e*u,rows:t})),
identicalWeeks:countIdenticalWeeks(p),classes:countPredictedClasses(e)}}function unsaidIn(e,{score:t,scores:n,prediction:r}){
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
;n&&t.set(e.classes.names[s],(0,l.F)(n,r))});return t.size===0?null:t}}),83167:((e,t,n)=>{n.d(t,{$P:()=>placeholderLimit,Ig:()=>countTimes,Ir:()=>o,Ql:()=>a,
Zm:()=>c});var s=n(75563);const r=864e5;function countTimes(e,t){if(e?.type!=="time")return null;const n=t.getTime()+r;const{first:o,last:a,late:c,hours:l}=(0,
s.pf)(e.values,n);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:o<=a?{from:o,to:a}:null,future:c>0?{rows:c,latest:a,limit:n}:null,
placeholder:o<=a?placeholders(e.values,o,a):null,hours:l}}const o=3*r;const a=Date.UTC(1990);const c=Date.UTC(2099,11,31);const l=3650*r
;function placeholders(e,t,n){if(t>=a&&n<c)return null;const[s,r]=[greatestBelow(e,a),leastFrom(e,a)];const l=placeholderLimit(s,r);let i=null
;for(let t=0;t<e.length;t++){const n=e[t];if(!(n<l||n>=c))continue;i??={rows:0,row:t+1,time:n};i.rows++}
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
const t=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return t.some(t=>t!==null&&e.private.includes(t))}}),20261:((e,t,n)=>{n.d(t,{
Y:()=>readBehaviour});var s=n(76760);var r=n(14977);var o=n(15267);async function readBehaviour(e){const{data:t,source:n}=e
;return Promise.all(e.behaviour.map(({file:e,name:a,expect:c,line:l})=>{const refuse=e=>new r.P_(`${n.file}:${l}: behaviour case "${a}": ${e}`)
;if(t.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(t.task==="multiclass"&&c!=="same")throw refuse(`expects "${c}", but classes have no order. Write "expect: same".`);return(0,o.x)([(0,s.join)((0,
s.dirname)(n.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}}),71693:((e,t,n)=>{n.d(t,{
gF:()=>readDependencies});var s=n(51455);var r=n(76760);var o=n(14977);var a=n(46881);const c=[".requirements.txt",".lock"]
;const l=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"];async function readDependencies(e){
const[[t],[n]]=await Promise.all([(0,a.C)(e.reference),(0,a.C)(e.candidate)]);const s=(0,r.dirname)(t)!==(0,r.dirname)(n)
;const[o,c]=await Promise.all([t,n].map(e=>readBeside(e,s)));return{reference:o,candidate:c}}function placesBeside(e,t){const n=(0,
r.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const s=[...c.map(e=>n+e),...t?l:[]];return s.map(t=>(0,r.join)((0,r.dirname)(e),t))}
async function readBeside(e,t){for(const n of placesBeside(e,t)){const e=await(0,s.readFile)(n,"utf8").catch(e=>{if(e.code==="ENOENT")return null
;throw new o.P_(`${n}: the dependencies cannot be read (${e.code}).`)});if(e!==null)return{file:n,versions:parseDependencies(e,n)}}return null}
function parseDependencies(e,t){const n=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const s=new Map
;for(const[e,t]of n??[]){const n=e.toLowerCase().replace(/[-_.]+/g,"-");s.set(n,(s.get(n)??new Set).add(t))}
if(s.size===0)throw new o.P_(`${t}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...s].map(([e,t])=>[e,[...t].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const t=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(t)return[[t[2]??t[1],t[1]]]
;const[,n,s]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return n===void 0?[]:[[n,s?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const t=e.split(/^\[/m)[0];const n=/^name\s*=\s*"([^"]*)"/m.exec(t)?.[1];return n===void 0?[]:[[n,/^version\s*=\s*"([^"]*)"/m.exec(t)?.[1]??"any version"]]})}
function fromJson(e){const t=parse(e);const n=[t?.packages,t?.default,t?.develop]
;return n.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,t])=>{const n=t?.version;const s=e.split("node_modules/").at(-1)
;return s!==""&&typeof n==="string"?[[s,n.replace(/^==/,"")]]:[]}))}function parse(e){try{return JSON.parse(e)}catch{return null}}}),88069:((e,t,n)=>{n.d(t,{
AP:()=>readSets,Kx:()=>answerColumns,w8:()=>learnFeatures,z6:()=>readKnownAnswers});var s=n(76760);var r=n(14977);var o=n(90229);var a=n(44518);var c=n(11100)
;var l=n(26099);var i=n(46881);var u=n(76955);var f=n(50633);var d=n(15267);var m=n(84898);var p=n(29228);async function readSets(e,t,n={}){
const s=await Promise.all(e.edgeCases.map(({where:t})=>(0,l.zB)(t,{timeZone:e.data.timeZone})));const r=await(0,f.W)(e);const[a,c,d]=await Promise.all([(0,
i.C)(t.reference),(0,i.C)(t.candidate),(0,i.C)(t.labels)]);const w=d.length>0;const g=await readBoth(e,(0,m.uD)(e,s,r),{reference:a,candidate:c,apart:w,
operations:r},n);const h=(0,p.W)(g.reference,e.data);const v=(0,p.W)(g.candidate,e.data);for(const t of[h,v])(0,u.v)(t,e.data.label,"label");const y=(0,
o.tq)(h,v,(0,m.cl)(e));return{reference:{table:y.reference,unmatched:0},candidate:w?await withLabels(e,y.candidate,d,n):{table:y.candidate,unmatched:0},
features:e.features.length>0?e.features:learnFeatures(e,y.reference),edgeCases:s,operations:r,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:t})=>readKnownAnswers(e,t))),sameFiles:(0,i.Y)(a,c)}}
async function readBoth(e,t,n,{executor:s,progress:r,budget:o,mayLack:a=false}){const c=e.features.length===0?"auto":"skip";const{log:l}=e.data;const i={
columns:t,others:c,log:l};const wanted=s=>({columns:(0,m.ey)(e,t,s,n.apart,a?null:n.operations),others:"skip",log:l})
;const u=c==="skip"&&t.every(({type:e})=>e!=="auto");if(!s||!u){const e={executor:s,budget:o,ways:s?.size??1,...r&&{progress:r}};const t=await(0,
d.x)(n.reference,i,e);const a=new Map([...t.columns].map(([e,t])=>[e,t.type]));return{reference:t,candidate:await(0,d.x)(n.candidate,wanted(a),e)}}
const f=Math.max(1,Math.floor(s.size/2));const p=sumOf(r,2);const w=(0,d.x)(n.reference,i,{executor:s,ways:f,budget:o,progress:p[0]});const g=(0,
d.x)(n.candidate,wanted(new Map),{executor:s,ways:f,budget:o,progress:p[1]});g.catch(()=>{});return{reference:await w,candidate:await g}}function sumOf(e,t){
const n=[];return Array.from({length:t},(t,s)=>t=>{n[s]=t;const sum=e=>n.reduce((t,n)=>t+e(n),0);e?.({file:Object.values(n).map(({file:e})=>e).join(", "),
bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}async function withLabels(e,t,n,{executor:s,budget:o}){
const{id:a,label:c}=e.data
;if(a===null)throw new r.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const l=[{name:a,type:"key",required:true},(0,m.Y9)(e,c)];const i=s?.size??1;const f=await(0,d.x)(n,{columns:l,others:"skip"},{executor:s,ways:i,budget:o})
;const{table:p,unmatched:w,leftovers:g}=(0,u.G)(t,f,a,c);return{table:p,unmatched:w,leftovers:g}}async function readKnownAnswers(e,t){const{id:n}=e.data
;if(n===null)throw new r.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const o=answerColumns(e);const a=(0,s.join)((0,s.dirname)(e.source.file),t);const c=await(0,d.x)([a],{columns:[{name:n,type:"key",required:true
},...o.map(t=>t===e.data.prediction?(0,m.Y9)(e,t,false):(0,m.fo)(e,t,"number",false))],others:"skip"});for(const e of o)(0,u.v)(c,e,"answer")
;if(o.some(e=>c.columns.has(e)))return(0,p.W)(c,e.data)
;throw new r.P_(`${a}: no column of it holds an answer. Name one ${o.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const t=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(t.filter(e=>e!==null))]}
function learnFeatures(e,t){const{data:n,deployment:s}=e
;const r=new Set([n.id,n.time,n.label,n.score,n.prediction,n.group,s.version?.column,s.host?.column,...(0,
f.R)(e).map(({name:e})=>e),...Object.values(n.scores??{}),...n.ignored,c.f])
;return t.header.filter(e=>!r.has(e)&&t.columns.has(e)).map(e=>[e,t.columns.get(e)]).map(([e,t])=>({name:e,type:t.type,min:null,max:null,values:null,
missing:null,drift:null,watched:!movesByNature(t),line:1}))}function movesByNature(e){if(e.type!=="category")return false
;const{categories:t,codes:n,missing:s}=e;if(2*t.length>n.length-s)return true;const r=t.slice(0,200);const o=r.filter(e=>/\D/.test(e)&&Number.isFinite((0,
a.p)(e,null)??Number.NaN));return r.length>0&&o.length>=.9*r.length}}),29228:((e,t,n)=>{n.d(t,{W:()=>translateAnswers});var s=n(41465)
;function translateAnswers(e,{prediction:t,answers:n}){const r=t===null?void 0:e.columns.get(t);if(n===null||r?.type!=="category")return e
;const o=new Map(Object.entries(n).map(([e,t])=>[(0,s.Z2)(e),t]));const a=r.categories.map(e=>o.get((0,s.Z2)(e))??e);return{...e,
columns:new Map(e.columns).set(t,{...r,categories:a})}}}),85904:((e,t,n)=>{n.d(t,{m:()=>sampleRows});var s=n(75563);var r=n(68488);var o=n(62047)
;function sampleRows(e,{table:t,answers:n},{wrong:o,most:a,columns:c},l){if(o&&!isLabelled(n))return null;const i=l?.select(t)??null
;const u=c==="all"?t.header:telling(e,l?.columns??[],t);if(o){const s=(0,r.HO)(n,i);return sampleOf(e,t,n,(0,r.hm)(n,s,a),u,s.length)}
const f=i===null?t.rows:(0,s.KL)(i);return sampleOf(e,t,n,firstOf(t.rows,i,a),u,f)}function isLabelled(e){
return e.task==="classes"?!e.actual.every(e=>e<0):!e.actual.every(Number.isNaN)}function firstOf(e,t,n){const s=[]
;for(let r=0;r<e&&s.length<n;r++)t!==null&&t[r]!==1||s.push(r);return s}function telling({data:e},t,n){const s=new Set(t.map(e=>e.toLowerCase()))
;const r=[...n.columns.keys()].filter(e=>s.has(e.toLowerCase()));const o=[e.label,e.prediction,e.score]
;return[e.id,...r,...o].filter((e,t,n)=>e!==null&&n.indexOf(e)===t)}function sampleOf(e,t,n,s,o,a){const c=new Set(e.data.private)
;const l=o.filter(e=>t.columns.has(e)&&!c.has(e));const{time:i}=e.data;const u=i===null||c.has(i)?void 0:t.columns.get(i);return{columns:l,rows:s.map(s=>({
row:s+1,time:u?textAt(u,s):null,cells:l.map(e=>textAt(t.columns.get(e),s)),why:(0,r.tM)(e)?"":(0,r.d8)(n,s)})),total:a}}function textAt(e,t){
if(e.type==="category")return e.categories[e.codes[t]]??"";const n=(0,o.tk)(e.values,t);if(Number.isNaN(n))return""
;return e.type==="time"?new Date(n).toISOString():String(n)}})};