export const id=931;export const ids=[931];export const modules={3674:((e,n,t)=>{t.d(n,{J:()=>countBehaviour});var s=t(2047);var r=t(8592);var o=t(7179)
;function countBehaviour(e,n,{candidate:t,answers:s}){const a=e.data.id===null?void 0:t.columns.get(e.data.id);return n.map((n,t)=>{
const[c,l]=["base","variant"].map(e=>{const t=(0,r.U)(n.columns.get(e));return Array.from({length:n.rows},(e,n)=>t(n))});const i=a?(0,
o.R)([...c,...l],a):new Map;const answered=(e,n)=>said(s,i.get(e[n]));const u=[];for(let s=0;s<n.rows;s++){const[n,r]=[answered(c,s),answered(l,s)]
;if(stands(n,r,e.behaviour[t]))continue;u.push({base:String(c[s]??""),variant:String(l[s]??""),baseSaid:n,variantSaid:r})}return{pairs:n.rows,broken:u}})}
function said(e,n){if(n===void 0)return null;const t=e.task==="classes"?e.score:null;const r=t?(0,s.tk)(t,n):e.predicted[n]
;if(e.task==="numbers"||t)return Number.isFinite(r)?r:null;if(r<0)return null;return e.classes.positive===null?e.classes.names[r]:r}
function stands(e,n,{expect:t,tolerance:s}){if(e===null||n===null)return false;if(typeof e==="string"||typeof n==="string")return e===n
;const r=s+1e-12*Math.max(1,Math.abs(e));if(t==="not lower")return n>=e-r;if(t==="not higher")return n<=e+r;return Math.abs(n-e)<=r}}),1832:((e,n,t)=>{t.d(n,{
ZB:()=>o,ey:()=>pairAt,hg:()=>countDependence});var s=t(2047);var r=t(5563);const o=5e3;const a=40;const c=50;function countDependence(e,[n,t]){
const s=e.filter(({name:e,type:s,watched:r})=>r&&s!=="time"&&sameType(n,t,e)).slice(0,a);const l=[n,t].map(e=>(0,r.dk)(e.rows,Math.min(1,o/e.rows)))
;const i=Math.min(...l.map(({length:e})=>e));if(s.length<2||i<c)return null;const u=Math.min(5,Math.max(2,Math.floor(Math.sqrt(i/10))))
;const f=s.map(({name:e})=>codesOf(n.columns.get(e),t.columns.get(e),l[0],l[1],u));return{features:s.map(({name:e})=>e),cells:f.map(e=>e.cells),
reference:pairs(f.map(e=>e.reference),f.map(e=>e.cells)),candidate:pairs(f.map(e=>e.candidate),f.map(e=>e.cells))}}function sameType({columns:e},n,t){
const[s,r]=[e.get(t)?.type,n.columns.get(t)?.type];return s!==void 0&&s===r&&s!=="time"}function codesOf(e,n,t,r,o){
if(e.type==="category"&&n.type==="category"){const s=mostFrequent(e.codes,e.categories,t,o-1);const code=e=>{const n=e.categories.map(e=>s.get(e)??s.size)
;return t=>e.codes[t]<0?s.size+1:n[e.codes[t]]};return{cells:s.size+2,reference:Uint8Array.from(t,code(e)),candidate:Uint8Array.from(r,code(n))}}
const[a,c]=[e,n].map(e=>e.values);const l=edgesOf(a,t,o);const code=e=>n=>{const t=(0,s.tk)(e,n);if(Number.isNaN(t))return l.length+1;let r=0
;while(r<l.length&&t>l[r])r++;return r};return{cells:l.length+2,reference:Uint8Array.from(t,code(a)),candidate:Uint8Array.from(r,code(c))}}
function edgesOf(e,n,t){const r=Float64Array.from(n,n=>(0,s.tk)(e,n)).filter(e=>!Number.isNaN(e)).sort();const o=new Set;for(let e=1;e<t;e++){
const n=r[Math.ceil(e*r.length/t)-1];n!==void 0&&n<r.at(-1)&&o.add(n)}return[...o]}function mostFrequent(e,n,t,s){const r=new Uint32Array(n.length)
;for(const n of t)e[n]>=0&&r[e[n]]++;const o=[...r.keys()].filter(e=>r[e]>0).sort((e,n)=>r[n]-r[e])
;return new Map(o.slice(0,Math.max(1,s)).map((e,t)=>[n[e],t]))}function pairs(e,n){const t=[];for(let s=1;s<e.length;s++)for(let r=0;r<s;r++){
const[o,a,c]=[e[r],e[s],n[s]];const l=new Uint32Array(n[r]*c);for(let e=0;e<o.length;e++)l[o[e]*c+a[e]]++;t.push(l)}return t}function pairAt(e,n){
return n*(n-1)/2+e}}),6671:((e,n,t)=>{t.d(n,{Y:()=>r,u:()=>countDue});var s=t(2047);const r=1e3;function countDue(e,n){const t=cellsOf(e);const s={
labelled:new Uint32Array(t.size),unlabelled:new Uint32Array(t.size)};let[r,o]=[0,0];for(let a=0;a<e.actual.length;a++){if(n?.[a])continue;const c=t.at(a)
;if(c<0)continue;const l=e.actual[a];if(e.task==="classes"?l>=0:!Number.isNaN(l)){s.labelled[c]+=1;r++}else{s.unlabelled[c]+=1;o++}}return r>0&&o>0?s:null}
function cellsOf(e){if(e.task==="classes"){const{score:n,predicted:t,classes:o}=e;if(n===null)return{size:o.names.length,at:e=>t[e]};return{size:r,
at:e=>cellOf((0,s.tk)(n,e),0,1)}}const{predicted:n}=e;let[t,o]=[1/0,-1/0];for(const e of n){if(!Number.isFinite(e))continue;e<t&&(t=e);e>o&&(o=e)}return{size:r,
at:e=>cellOf(n[e],t,o)}}function cellOf(e,n,t){if(Number.isNaN(e))return-1;const s=t>n?(e/2-n/2)/(t/2-n/2):0;return Math.min(r-1,Math.max(0,Math.floor(s*r)))}}),
7179:((e,n,t)=>{t.d(n,{E:()=>countIds,R:()=>rowsOf});var s=t(2126);var r=t(2047);var o=t(8592);var a=t(5563);function countIds(e){
return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,n){const t=new Uint8Array(n.length);const s=firstCodes(n)
;const r={rows:e.length,missing:0,repeated:0,first:null};for(let o=0;o<e.length;o++){const a=s?.[e[o]]??e[o];if(a<0)r.missing++;else if(t[a]){r.repeated++
;r.first??={row:o+1,id:n[a]}}else t[a]=1}return r}function firstCodes(e){const n=new Map;const t=e.map((e,t)=>{const r=(0,s.Fg)(e);n.has(r)||n.set(r,t)
;return n.get(r)});return n.size===e.length?null:t}function countNumbers(e){const n={rows:(0,r.oW)(e.values),missing:0,repeated:0,first:null};if((0,
a.Jy)(e.values))return n;const t=(0,r.ov)(e.values);const s=new o.w(e);for(let e=0;e<t.length;e++){const r=t[e]
;if(Number.isNaN(r))n.missing++;else if(s.get(r)>=0){n.repeated++;n.first??={row:e+1,id:String(r)}}else s.set(r,e)}return n}function rowsOf(e,n){
const t=new Set(e.filter(e=>e!==void 0));const s=(0,o.U)(n);const a=n.type==="category"?n.codes.length:(0,r.oW)(n.values);const c=new Map;for(let e=0;e<a;e++){
const n=s(e);t.has(n)&&c.set(n,e)}return c}}),2020:((e,n,t)=>{t.d(n,{J4:()=>countAllKnownAnswers,JM:()=>sameAnswer});var s=t(1465);var r=t(2047);var o=t(8592)
;var a=t(9438);var c=t(8069);var l=t(7179);var i=t(2928);function countAllKnownAnswers(e,n,t){
return n.map((n,s)=>countKnownAnswers(n,t,e,e.predictions.knownAnswers[s].tolerance))}function countKnownAnswers(e,n,t,s){const r=t.data.id;const a=(0,
o.U)(e.columns.get(r));const u=Array.from({length:e.rows},(e,n)=>a(n));const f=(0,l.R)(u,n.columns.get(r));const d={cases:e.rows,misses:[],answers:[]}
;const m=(0,c.Kx)(t).filter(n=>e.columns.has(n));for(let t=0;t<e.rows;t++){const r=String(u[t]??"");const o=f.get(u[t]);const a=m.map(n=>(0,
i.f)(e.columns.get(n),t));const c=m.map(e=>{const t=n.columns.get(e);return t&&o!==void 0?(0,i.f)(t,o):null});d.answers.push({id:r,said:c})
;const l=a.findIndex((e,n)=>e===null||!sameAnswer(e,c[n],s));if(l>=0){const[e,n]=[a[l],c[l]];d.misses.push({id:r,expected:String(e??""),
got:n===null?null:String(n)})}}return{...d,spelling:spellingOf(u,f,n.columns.get(r))}}function spellingOf(e,n,t){const s=e.flatMap(e=>e===void 0||n.has(e)?[]:[{
id:String(e)}]);if(s.length===0)return null;const o=new Set(n.values());const c=t.type==="category"?t.codes.length:(0,r.oW)(t.values);const l=Array.from({
length:c},(e,n)=>n).filter(e=>!o.has(e));const i=(0,a.x)((0,a.A)(t,l),s,n.size>0);return i&&{what:i.what,known:i.label,row:i.row}}function sameAnswer(e,n,t){
if(e===null||n===null)return e===n;const[r,o]=[Number(e),Number(n)];if(!Number.isNaN(r)&&!Number.isNaN(o))return Math.abs(r-o)<=t+1e-12*Math.max(1,Math.abs(r))
;return(0,s.Z2)(String(e))===(0,s.Z2)(String(n))}}),2928:((e,n,t)=>{t.d(n,{f:()=>keyAt,m:()=>pairOutcomes});var s=t(2047);var r=t(8592);var o=t(2102);var a=t(100)
;function pairOutcomes(e,n,t,s){const r=t===null?void 0:e.table.columns.get(t);const a=t===null?void 0:n.table.columns.get(t)
;if(!r||!a||e.table.rows!==n.table.rows)return null;const c=partners(r,a,e.table.rows);return c&&collect(e.answers,n.answers,c,(0,o.c1)(n.table,s))}
function partners(e,n,t){const[o,a]=[(0,r.U)(e),(0,r.U)(n)];const c=a(0);const l=e.type!=="category";if(l&&!(typeof c==="number"&&(0,
s.ov)(e.values).includes(c)))return null;const i=new r.w(e);for(let e=0;e<t;e++){const n=o(e);if(n===void 0||i.get(n)>=0)return null;i.set(n,e)}
const u=new Int32Array(t);const f=new Uint8Array(t);for(let e=0;e<t;e++){const n=a(e);const t=n===void 0?-1:i.get(n);if(t<0||f[t])return null;f[t]=1;u[e]=t}
return u}function keyAt(e,n){if(e.type==="category")return e.categories[e.codes[n]]??null;const t=(0,s.tk)(e.values,n);return Number.isNaN(t)?null:t}
function collect(e,n,t,s){const r=(0,a.N)(n);const o=r.map(e=>t[e]);if(r.some((t,s)=>e.actual[o[s]]!==n.actual[t]))return null;const c=(0,a.h)(n,r,s);const l={
...(0,a.h)(e,o,null),group:c.group};return{cases:r.length,reference:l,candidate:c}}}),4379:((e,n,t)=>{t.d(n,{DU:()=>l,gk:()=>countPredictions,
kp:()=>countIdenticalWeeks,qb:()=>u,vJ:()=>i,vc:()=>countDecisions});var s=t(2961);var r=t(2047);var o=t(2102);var a=t(5563);var c=t(9242);const l=10
;const i=864e5;function countPredictions(e,n,{time:t,timeZone:s}){const r=scoresOf(e);const o=r.length>0?r:[e.predicted]
;const a=t===null?void 0:n.columns.get(t);const c=a?.type==="time"&&!(o[0]instanceof Int16Array)
;const{has:u,missing:f,outside:d}=lookAt(o,e.task==="classes"&&r.length>0);const m=c?daysOf(o,u,a.values,s):[]
;const p=m.filter(({same:e,rows:n})=>e!==null&&n>=l);return{rows:n.rows,missing:f,outside:d,unsummed:e.task==="classes"?sumsOf(e):null,
identical:n.rows>1&&o.every(isConstant),identicalDays:p.map(({day:e,rows:n})=>({day:e*i,rows:n})),identicalWeeks:countIdenticalWeeks(m),
classes:countPredictedClasses(e)}}const u=.02;function sumsOf({classScores:e}){if(e===null||e.includes(null))return null;let n=null;const t=(0,r.oW)(e[0])
;for(let s=0;s<t;s++){let t=0;for(const n of e)t+=(0,r.tk)(n,s);if(!(Math.abs(t-1)>u))continue;n??={rows:0,row:s+1,sum:t};n.rows++}return n}function leastOf(e){
return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,r.oW)(e)}function valueAt(e,n){
return e instanceof Int16Array?e[n]:(0,r.tk)(e,n)}function lookAt(e,n){const t=new Uint8Array(lengthOf(e[0])).fill(1);let s=0;let r=null;for(const c of e){
const e=n?-o.DN:leastOf(c);const l=n?1+o.DN:1/0;if(!(c instanceof Int16Array)&&(0,a.dX)(c,e,l))continue;for(let o=0;o<t.length;o++){const a=valueAt(c,o)
;if(a>=e&&a<=l)continue;if(n&&!Number.isNaN(a)){r??={rows:0,row:o+1,value:a};r.rows++}else{s+=t[o];t[o]=0}}}return{has:t,missing:s,outside:r}}
function isConstant(e){const n=leastOf(e);let t=null;for(let s=0;s<lengthOf(e);s++){const r=valueAt(e,s);if(!(r>=n))continue
;if(t===null)t=r;else if(r!==t)return false}return t!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,n,t,r){const o=(0,s.e)(r);const a=new Map;let c=null;let[l,u]=[0,0];for(let s=0;s<t.length;){
const r=t[s];if(Number.isNaN(r)||n[s]===0){s++;continue}if(c===null||r<l||r>=u){const n=o?.offset(r)??0;const t=Math.floor((r+n)/i);c=a.get(t)??{day:t,rows:0,
same:at(e,s)};a.set(t,c);l=t*i-n;u=l+i;!o||o.offset(l)===n&&o.offset(u)===n||(u=l=r)}const f=endOfRun(t,n,s,l,u);c.rows+=f-s
;while(s<f&&c.same!==null)holds(e,s++,c.same)||(c.same=null);s=f}return[...a.values()].sort((e,n)=>e.day-n.day)}function endOfRun(e,n,t,s,r){let o=t+1
;while(o<e.length&&e[o]>=s&&e[o]<r&&n[o]===1)o++;return o}function at(e,n){return e.map(e=>(0,r.tk)(e,n))}function holds(e,n,t){return e.every((e,s)=>(0,
r.tk)(e,n)===t[s])}function countIdenticalWeeks(e){const n=new Map;for(const t of e){const e=t.day-((t.day+3)%7+7)%7;n.set(e,[...n.get(e)??[],t])}
return[...n].flatMap(([e,n])=>{const t=n.reduce((e,n)=>e+n.rows,0);const s=n.every(({same:e})=>e?.every((e,t)=>e===n[0].same[t]));const r=n.some(e=>e.rows>=l)
;return s&&t>=l&&!r?[{week:e*i,rows:t}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:n,actual:t,predicted:s}=e
;const r=n.names.length+1;const o=(0,a.rZ)(t,s,null,n.names.length);const rowsOf=e=>{let n=0;for(let t=0;t<r;t++)n+=o[t*r+e];return n}
;return new Map(n.names.map((e,n)=>[e,rowsOf(n+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:n}=e.classes;const t=Uint8Array.from(e.predicted,e=>e<0?2:e===n?1:0);return(0,c.F)(e.score,t)}}),3167:((e,n,t)=>{t.d(n,{Ig:()=>countTimes,
Ir:()=>o,Ql:()=>a,Zm:()=>c});var s=t(5563);const r=864e5;function countTimes(e,n){if(e?.type!=="time")return null;const t=n.getTime()+r
;const{first:o,last:a,late:c,hours:l}=(0,s.pf)(e.values,t);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:o<=a?{from:o,to:a}:null,
future:c>0?{rows:c,latest:a,limit:t}:null,placeholder:o<=a?placeholders(e.values,o,a):null,hours:l}}const o=3*r;const a=Date.UTC(1990);const c=Date.UTC(9e3)
;function placeholders(e,n,t){const s=n<o;if(!s&&t<c)return null;let r=null;let l=0;for(let n=0;n<e.length;n++){const t=e[n];t>=a&&t<c&&l++
;if(!(t<o||t>=c))continue;r??={rows:0,row:n+1,time:t};r.rows++}return l>0||t>=c||e.every(e=>Number.isNaN(e)||Math.abs(e)<o)?r:null}}),8488:((e,n,t)=>{t.d(n,{
HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers});var s=t(2047);var r=t(5563);function wrongRows(e,n=null){const{task:t,actual:s,predicted:o}=e
;if(t==="classes")return(0,r.y7)(s,o,n);const a=new Uint32Array(s.length);let c=0;for(let e=0;e<s.length;e++){const t=o[e]-s[e]
;!Number.isFinite(t)||t===0||n!==null&&n[e]===0||(a[c++]=e)}return a.subarray(0,c)}function why(e,n){if(e.task==="numbers"){
const[t,s]=[e.actual[n],e.predicted[n]];const r=s-t;const o=Number.isNaN(t)?"unknown":t;const a=Number.isFinite(r)?`, off by ${Number(r.toPrecision(6))}`:""
;return`target ${o}, predicted ${Number.isNaN(s)?"nothing":s}${a}`}const{names:t}=e.classes;const r=e.score&&(0,s.tk)(e.score,n)
;const o=r===null?"":Number.isNaN(r)?" (no score)":` (score ${r})`;return`label ${t[e.actual[n]]??"unknown"}, predicted ${t[e.predicted[n]]??"nothing"}${o}`}
function worstOf(e,n,t){const s=badnessOf(e);const r=[];for(const e of n){const n=s(e);const o=Number.isNaN(n)?-1/0:n;if(r.length===t&&!(o>r[t-1].by))continue
;let a=r.length;while(a>0&&o>r[a-1].by)a--;r.splice(a,0,{row:e,by:o});r.length>t&&r.pop()}return r.map(({row:e})=>e)}function badnessOf(e){
const{actual:n,predicted:t}=e;if(e.task==="numbers")return e=>Math.abs(t[e]-n[e]);const{score:r,classScores:o}=e;if(r)return e=>t[e]===0?1-(0,s.tk)(r,e):(0,
s.tk)(r,e);return e=>{const n=o?.[t[e]];return n?(0,s.tk)(n,e):0}}function hidesAnswers({data:e}){
const n=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return n.some(n=>n!==null&&e.private.includes(n))}}),261:((e,n,t)=>{t.d(n,{
Y:()=>readBehaviour});var s=t(6760);var r=t(4977);var o=t(5267);async function readBehaviour(e){const{data:n,source:t}=e
;return Promise.all(e.behaviour.map(({file:e,name:a,expect:c,line:l})=>{const refuse=e=>new r.P_(`${t.file}:${l}: behaviour case "${a}": ${e}`)
;if(n.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(n.task==="multiclass"&&c!=="same")throw refuse(`expects "${c}", but classes have no order. Write "expect: same".`);return(0,o.x)([(0,s.join)((0,
s.dirname)(t.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}}),1693:((e,n,t)=>{t.d(n,{
gF:()=>readDependencies});var s=t(1455);var r=t(6760);var o=t(4977);var a=t(6881);const c=[".requirements.txt",".lock"]
;const l=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"];async function readDependencies(e){
const[[n],[t]]=await Promise.all([(0,a.C)(e.reference),(0,a.C)(e.candidate)]);const s=(0,r.dirname)(n)!==(0,r.dirname)(t)
;const[o,c]=await Promise.all([n,t].map(e=>readBeside(e,s)));return{reference:o,candidate:c}}function placesBeside(e,n){const t=(0,
r.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const s=[...c.map(e=>t+e),...n?l:[]];return s.map(n=>(0,r.join)((0,r.dirname)(e),n))}
async function readBeside(e,n){for(const t of placesBeside(e,n)){const e=await(0,s.readFile)(t,"utf8").catch(e=>{if(e.code==="ENOENT")return null
;throw new o.P_(`${t}: the dependencies cannot be read (${e.code}).`)});if(e!==null)return{file:t,versions:parseDependencies(e,t)}}return null}
function parseDependencies(e,n){const t=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const s=new Map
;for(const[e,n]of t??[]){const t=e.toLowerCase().replace(/[-_.]+/g,"-");s.set(t,(s.get(t)??new Set).add(n))}
if(s.size===0)throw new o.P_(`${n}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...s].map(([e,n])=>[e,[...n].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const n=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(n)return[[n[2]??n[1],n[1]]]
;const[,t,s]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return t===void 0?[]:[[t,s?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const n=e.split(/^\[/m)[0];const t=/^name\s*=\s*"([^"]*)"/m.exec(n)?.[1];return t===void 0?[]:[[t,/^version\s*=\s*"([^"]*)"/m.exec(n)?.[1]??"any version"]]})}
function fromJson(e){const n=parse(e);const t=[n?.packages,n?.default,n?.develop]
;return t.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,n])=>{const t=n?.version;const s=e.split("node_modules/").at(-1)
;return s!==""&&typeof t==="string"?[[s,t.replace(/^==/,"")]]:[]}))}function parse(e){try{return JSON.parse(e)}catch{return null}}}),8069:((e,n,t)=>{t.d(n,{
AP:()=>readSets,Kx:()=>answerColumns,w8:()=>learnFeatures,z6:()=>readKnownAnswers});var s=t(6760);var r=t(4977);var o=t(229);var a=t(4518);var c=t(1100)
;var l=t(5124);var i=t(6881);var u=t(6955);var f=t(5267);var d=t(4898);var m=t(9228);async function readSets(e,n,t={}){
const s=await Promise.all(e.edgeCases.map(({where:n})=>(0,l.zB)(n,{timeZone:e.data.timeZone})));const[r,a,c]=await Promise.all([(0,i.C)(n.reference),(0,
i.C)(n.candidate),(0,i.C)(n.labels)]);const f=c.length>0;const p=await readBoth(e,(0,d.uD)(e,s),{reference:r,candidate:a,apart:f},t);const w=(0,
m.W)(p.reference,e.data);const h=(0,m.W)(p.candidate,e.data);for(const n of[w,h])(0,u.v)(n,e.data.label,"label");const g=(0,o.tq)(w,h,(0,d.cl)(e));return{
reference:{table:g.reference,unmatched:0},candidate:f?await withLabels(e,g.candidate,c,t):{table:g.candidate,unmatched:0},
features:e.features.length>0?e.features:learnFeatures(e,g.reference),edgeCases:s,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:n})=>readKnownAnswers(e,n)))}}
async function readBoth(e,n,t,{runner:s,progress:r,budget:o}){const a=e.features.length===0?"auto":"skip";const c={columns:n,others:a};const wanted=s=>({
columns:(0,d.ey)(e,n,s,t.apart),others:"skip"});const l=a==="skip"&&n.every(({type:e})=>e!=="auto");if(!s||!l){const e={runner:s,budget:o,ways:s?.size??1,
...r&&{progress:r}};const n=await(0,f.x)(t.reference,c,e);const a=new Map([...n.columns].map(([e,n])=>[e,n.type]));return{reference:n,candidate:await(0,
f.x)(t.candidate,wanted(a),e)}}const i=Math.max(1,Math.floor(s.size/2));const u=sumOf(r,2);const m=(0,f.x)(t.reference,c,{runner:s,ways:i,budget:o,progress:u[0]
});const p=(0,f.x)(t.candidate,wanted(new Map),{runner:s,ways:i,budget:o,progress:u[1]});p.catch(()=>{});return{reference:await m,candidate:await p}}
function sumOf(e,n){const t=[];return Array.from({length:n},(n,s)=>n=>{t[s]=n;const sum=e=>t.reduce((n,t)=>n+e(t),0);e?.({
file:Object.values(t).map(({file:e})=>e).join(", "),bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}
async function withLabels(e,n,t,{runner:s,budget:o}){const{id:a,label:c}=e.data
;if(a===null)throw new r.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const l=[{name:a,type:"key",required:true},(0,d.Y9)(e,c)];const i=s?.size??1;const m=await(0,f.x)(t,{columns:l,others:"skip"},{runner:s,ways:i,budget:o})
;const{table:p,unmatched:w,leftovers:h}=(0,u.G)(n,m,a,c);return{table:p,unmatched:w,leftovers:h}}async function readKnownAnswers(e,n){const{id:t}=e.data
;if(t===null)throw new r.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const o=answerColumns(e);const a=(0,s.join)((0,s.dirname)(e.source.file),n);const c=await(0,f.x)([a],{columns:[{name:t,type:"key",required:true
},...o.map(n=>n===e.data.prediction?(0,d.Y9)(e,n,false):(0,d.fo)(e,n,"number",false))],others:"skip"});for(const e of o)(0,u.v)(c,e,"answer")
;if(o.some(e=>c.columns.has(e)))return(0,m.W)(c,e.data)
;throw new r.P_(`${a}: no column of it holds an answer. Name one ${o.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const n=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(n.filter(e=>e!==null))]}
function learnFeatures(e,n){const{data:t,deployment:s}=e
;const r=new Set([t.id,t.time,t.label,t.score,t.prediction,t.group,s.version?.column,s.host?.column,...Object.values(t.scores??{}),...t.ignored,c.f])
;return n.header.filter(e=>!r.has(e)&&n.columns.has(e)).map(e=>[e,n.columns.get(e)]).map(([e,n])=>({name:e,type:n.type,min:null,max:null,values:null,
missing:null,drift:null,watched:!movesByNature(n),line:1}))}function movesByNature(e){if(e.type!=="category")return false
;const{categories:n,codes:t,missing:s}=e;if(2*n.length>t.length-s)return true;const r=n.slice(0,200);const o=r.filter(e=>/\D/.test(e)&&Number.isFinite((0,
a.p)(e,null)??Number.NaN));return r.length>0&&o.length>=.9*r.length}}),9228:((e,n,t)=>{t.d(n,{W:()=>translateAnswers});var s=t(1465)
;function translateAnswers(e,{prediction:n,answers:t}){const r=n===null?void 0:e.columns.get(n);if(t===null||r?.type!=="category")return e
;const o=new Map(Object.entries(t).map(([e,n])=>[(0,s.Z2)(e),n]));const a=r.categories.map(e=>o.get((0,s.Z2)(e))??e);return{...e,
columns:new Map(e.columns).set(n,{...r,categories:a})}}}),5904:((e,n,t)=>{t.d(n,{m:()=>sampleRows});var s=t(5563);var r=t(8488);var o=t(2047)
;function sampleRows(e,{table:n,answers:t},{wrong:o,most:a,columns:c},l){if(o&&!isLabelled(t))return null;const i=l?.select(n)??null
;const u=c==="all"?n.header:telling(e,l?.columns??[],n);if(o){const s=(0,r.HO)(t,i);return sampleOf(e,n,t,(0,r.hm)(t,s,a),u,s.length)}
const f=i===null?n.rows:(0,s.KL)(i);return sampleOf(e,n,t,firstOf(n.rows,i,a),u,f)}function isLabelled(e){
return e.task==="classes"?!e.actual.every(e=>e<0):!e.actual.every(Number.isNaN)}function firstOf(e,n,t){const s=[]
;for(let r=0;r<e&&s.length<t;r++)n!==null&&n[r]!==1||s.push(r);return s}function telling({data:e},n,t){const s=new Set(n.map(e=>e.toLowerCase()))
;const r=[...t.columns.keys()].filter(e=>s.has(e.toLowerCase()));const o=[e.label,e.prediction,e.score]
;return[e.id,...r,...o].filter((e,n,t)=>e!==null&&t.indexOf(e)===n)}function sampleOf(e,n,t,s,o,a){const c=new Set(e.data.private)
;const l=o.filter(e=>n.columns.has(e)&&!c.has(e));const{time:i}=e.data;const u=i===null||c.has(i)?void 0:n.columns.get(i);return{columns:l,rows:s.map(s=>({
row:s+1,time:u?textAt(u,s):null,cells:l.map(e=>textAt(n.columns.get(e),s)),why:(0,r.tM)(e)?"":(0,r.d8)(t,s)})),total:a}}function textAt(e,n){
if(e.type==="category")return e.categories[e.codes[n]]??"";const t=(0,o.tk)(e.values,n);if(Number.isNaN(t))return""
;return e.type==="time"?new Date(t).toISOString():String(t)}})};