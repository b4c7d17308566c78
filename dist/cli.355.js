export const id=355;export const ids=[355];export const modules={8488:((e,n,t)=>{t.d(n,{HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers})
;var s=t(5100);var r=t(5563);function wrongRows(e,n=null){const{task:t,actual:s,predicted:a}=e;if(t==="classes")return(0,r.y7)(s,a,n)
;const o=new Uint32Array(s.length);let i=0;for(let e=0;e<s.length;e++){const t=a[e]-s[e];!Number.isFinite(t)||t===0||n!==null&&n[e]===0||(o[i++]=e)}
return o.subarray(0,i)}function why(e,n){if(e.task==="numbers"){const[t,s]=[e.actual[n],e.predicted[n]];const r=s-t;const a=Number.isNaN(t)?"unknown":t
;const o=Number.isFinite(r)?`, off by ${Number(r.toPrecision(6))}`:"";return`target ${a}, predicted ${Number.isNaN(s)?"nothing":s}${o}`}const{names:t}=e.classes
;const r=e.score&&(0,s.tk)(e.score,n);const a=r===null?"":Number.isNaN(r)?" (no score)":` (score ${r})`
;return`label ${t[e.actual[n]]??"unknown"}, predicted ${t[e.predicted[n]]??"nothing"}${a}`}function worstOf(e,n,t){const s=badnessOf(e);const r=[]
;for(const e of n){const n=s(e);if(r.length===t&&!(n>r[t-1].by))continue;let a=r.length;while(a>0&&n>r[a-1].by)a--;r.splice(a,0,{row:e,by:n})
;r.length>t&&r.pop()}return r.map(({row:e})=>e)}function badnessOf(e){const{actual:n,predicted:t}=e;if(e.task==="numbers")return e=>Math.abs(t[e]-n[e])
;const{score:r,classScores:a}=e;if(r)return e=>t[e]===0?1-(0,s.tk)(r,e):(0,s.tk)(r,e);return e=>{const n=a?.[t[e]];return n?(0,s.tk)(n,e):0}}
function hidesAnswers({data:e}){const n=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return n.some(n=>n!==null&&e.private.includes(n))}}),
261:((e,n,t)=>{t.d(n,{Y:()=>readBehaviour});var s=t(6760);var r=t(4977);var a=t(6869);async function readBehaviour(e){const{data:n,source:t}=e
;return Promise.all(e.behaviour.map(({file:e,name:o,expect:i,line:c})=>{const refuse=e=>new r.P_(`${t.file}:${c}: behaviour case "${o}": ${e}`)
;if(n.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(n.task==="multiclass"&&i!=="same")throw refuse(`expects "${i}", but classes have no order. Write "expect: same".`);return(0,a.x)([(0,s.join)((0,
s.dirname)(t.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}}),1693:((e,n,t)=>{t.d(n,{g:()=>readDependencies
});var s=t(1455);var r=t(6760);var a=t(4977);var o=t(6881);const i=[".requirements.txt",".lock"]
;const c=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"];async function readDependencies(e){
const[[n],[t]]=await Promise.all([(0,o.C)(e.reference),(0,o.C)(e.candidate)]);const s=(0,r.dirname)(n)!==(0,r.dirname)(t)
;const[a,i]=await Promise.all([n,t].map(e=>readBeside(e,s)));return{reference:a,candidate:i}}async function readBeside(e,n){const t=(0,
r.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const o=[...i.map(e=>t+e),...n?c:[]];for(const n of o){const t=(0,r.join)((0,r.dirname)(e),n)
;const o=await(0,s.readFile)(t,"utf8").catch(e=>{if(e.code==="ENOENT")return null;throw new a.P_(`${t}: the dependencies cannot be read (${e.code}).`)})
;if(o!==null)return{file:t,versions:parseDependencies(o,t)}}return null}function parseDependencies(e,n){
const t=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const s=new Map;for(const[e,n]of t??[]){
const t=e.toLowerCase().replace(/[-_.]+/g,"-");s.set(t,(s.get(t)??new Set).add(n))}
if(s.size===0)throw new a.P_(`${n}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...s].map(([e,n])=>[e,[...n].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const n=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(n)return[[n[2]??n[1],n[1]]]
;const[,t,s]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return t===void 0?[]:[[t,s?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const n=e.split(/^\[/m)[0];const t=/^name\s*=\s*"([^"]*)"/m.exec(n)?.[1];return t===void 0?[]:[[t,/^version\s*=\s*"([^"]*)"/m.exec(n)?.[1]??"any version"]]})}
function fromJson(e){const n=parse(e);const t=[n?.packages,n?.default,n?.develop]
;return t.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,n])=>{const t=n?.version;const s=e.split("node_modules/").at(-1)
;return s!==""&&typeof t==="string"?[[s,t.replace(/^==/,"")]]:[]}))}function parse(e){try{return JSON.parse(e)}catch{return null}}}),5355:((e,n,t)=>{t.d(n,{
check:()=>check,t:()=>reviewCounted});var s=t(8592);var r=t(5100);var a=t(7179);function countBehaviour(e,n,{candidate:t,answers:r}){
const o=e.data.id===null?void 0:t.columns.get(e.data.id);return n.map((n,t)=>{const[i,c]=["base","variant"].map(e=>{const t=(0,s.U)(n.columns.get(e))
;return Array.from({length:n.rows},(e,n)=>t(n))});const l=o?(0,a.R)([...i,...c],o):new Map;const answered=(e,n)=>said(r,l.get(e[n]));const u=[]
;for(let s=0;s<n.rows;s++){const[n,r]=[answered(i,s),answered(c,s)];if(stands(n,r,e.behaviour[t]))continue;u.push({base:String(i[s]??""),
variant:String(c[s]??""),baseSaid:n,variantSaid:r})}return{pairs:n.rows,broken:u}})}function said(e,n){if(n===void 0)return null
;const t=e.task==="classes"?e.score:null;const s=t?(0,r.tk)(t,n):e.predicted[n];if(e.task==="numbers"||t)return Number.isFinite(s)?s:null;if(s<0)return null
;return e.classes.positive===null?e.classes.names[s]:s}function stands(e,n,{expect:t,tolerance:s}){if(e===null||n===null)return false
;if(typeof e==="string"||typeof n==="string")return e===n;const r=s+1e-12*Math.max(1,Math.abs(e));if(t==="not lower")return n>=e-r
;if(t==="not higher")return n<=e+r;return Math.abs(n-e)<=r}var o=t(4296);var i=t(2628);var c=t(8069);var l=t(2928)
;function countAllKnownAnswers(e,{knownAnswers:n,candidate:t}){return n.map((n,s)=>countKnownAnswers(n,t.table,e,e.predictions.knownAnswers[s].tolerance))}
function countKnownAnswers(e,n,t,r){const o=t.data.id;const i=(0,s.U)(e.columns.get(o));const u=Array.from({length:e.rows},(e,n)=>i(n));const d=(0,
a.R)(u,n.columns.get(o));const f={cases:e.rows,misses:[],answers:[]};const h=(0,c.Kx)(t).filter(n=>e.columns.has(n));for(let t=0;t<e.rows;t++){
const s=String(u[t]??"");const a=d.get(u[t]);const o=h.map(n=>(0,l.f)(e.columns.get(n),t));const i=h.map(e=>{const t=n.columns.get(e);return t&&a!==void 0?(0,
l.f)(t,a):null});f.answers.push({id:s,said:i});const c=o.findIndex((e,n)=>e===null||!sameAnswer(e,i[n],r));if(c>=0){const[e,n]=[o[c],i[c]];f.misses.push({id:s,
expected:String(e??""),got:n===null?null:String(n)})}}return f}function sameAnswer(e,n,t){if(e===null||n===null)return e===n;const[s,r]=[Number(e),Number(n)]
;if(!Number.isNaN(s)&&!Number.isNaN(r))return Math.abs(s-r)<=t+1e-12*Math.max(1,Math.abs(s));return(0,i.Z)(String(e))===(0,i.Z)(String(n))}var u=t(261)
;var d=t(1693);var f=t(2215);var h=t(5185);var m=t(937);var p=t(8488);var g=t(5940);var w=t(9847);const v=4e3;function rowsWhere(...e){
const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>v?{}:{where:n}}function column(e){return`"${e.replaceAll('"','""')}"`}function isMissing(e){
return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){
return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){
return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var $=t(3447)
;const b=10;const y={same:"the same as the base’s","not lower":"no lower than the base’s","not higher":"no higher than the base’s"}
;function judgeBehaviour(e,n){const{id:t}=e.data;const s={ids:t!==null&&e.data.private.includes(t),answers:(0,p.tM)(e)}
;return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:a},o,i){
const c=a.length/r;const l=`the variant’s prediction must be ${y[n]}${t>0?`, within ${(0,w.cv)(t)}`:""}`;const u=a.slice(0,b).map(e=>describePair(e,o))
;const d=a.length===0?`None of ${(0,w.j2)(r,"pair")} breaks the relation: ${l}.`:`${(0,w.cv)(a.length)} of ${(0,w.j2)(r,"pair")} (${(0,
w.Zf)(c)}) ${a.length===1?"breaks":"break"} the relation: ${l}. Base and variant: ${u.join("; ")}${a.length>b?"; …":""}.`;return(0,$.gk)(`behaviour/${e}`,(0,
$.In)(c,s),d,{value:c,cases:r,rule:(0,g.I)(s),plan_line:s.line,...i===null?{}:rowsWhere(isOneOf(i,idsOf(a)))})}function idsOf(e){
return new Set(e.slice(0,b).flatMap(({base:e,variant:n})=>[e,n]))}function describePair({base:e,variant:n,baseSaid:t,variantSaid:s},r){
const said=e=>e===null?"no prediction":typeof e==="number"?(0,w.cv)(e):e;const[a,o]=r.ids?["base","variant"]:[e.slice(0,80),n.slice(0,80)]
;return r.answers?`${a} and ${o}`:`${a} (${said(t)}) and ${o} (${said(s)})`}var k=t(6760);const j=50;function judgeDependencies(e,n){
const t=e.deployment.dependencies;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const a={rule:"dependencies stay the same",plan_line:t.line}
;const o="deployment/dependencies";if(s===null||r===null){const e=[s??"reference",r??"candidate"].filter(e=>typeof e==="string")
;const n=`No evidence for the dependencies: no file of them lies beside the ${e.join(" and the ")}. Put one there, such as candidate.requirements.txt beside candidate.csv.`
;return[(0,$.gk)(o,t.raises==="NOTE"?"NOTE":"AMBER",n,a)]}const i=changesBetween(s.versions,r.versions);const c=i.length===0?`All ${(0,
w.j2)(r.versions.size,"dependency","dependencies")} are those of the reference.`:`${(0,w.j2)(i.length,"dependency","dependencies")} changed from ${(0,
k.basename)(s.file)} to ${(0,k.basename)(r.file)}: ${i.slice(0,j).join("; ")}`+(i.length>j?`; and ${(0,w.cv)(i.length-j)} more`:"")+".";return[(0,$.gk)(o,(0,
$.P5)(i.length>0,t.raises),c,{value:i.length,cases:r.versions.size,...a})]}function changesBetween(e,n){const short=e=>e.slice(0,80)
;return[...new Set([...e.keys(),...n.keys()])].sort().flatMap(t=>{const[s,r]=[e.get(t),n.get(t)];if(s===r)return[]
;if(r===void 0)return[`gone: ${short(t)} ${short(s)}`];return[s===void 0?`new: ${short(t)} ${short(r)}`:`${short(t)} ${short(s)} → ${short(r)}`]})}
function judgeDeployment(e,n){const{version:t,host:s}=e.deployment;return[...t?judgeVersion(t,n):[],...s?judgeHosts(s,n):[]]}
function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=[...a.version??[]].filter(([e])=>!n.includes(e))
;const i=[...a.version?.values()??[]].reduce((e,n)=>e+n,0);const c=o.reduce((e,[,n])=>e+n,0)+r-i
;const l=c===0?`Every row was answered by ${n.join(" or ")}.`:`${(0,w.j2)(c,"row")} of ${(0,
w.cv)(r)} not answered by ${n.join(" or ")}: `+[...o.map(([e,n])=>`"${e.slice(0,80)}" in ${(0,w.cv)(n)}`),...i<r?[`no version in ${(0,
w.cv)(r-i)}`]:[]].slice(0,5).join(", ")+".";return[(0,$.gk)("deployment/version",(0,$.P5)(c>0,t),l,{value:c,cases:r,rule:`${e} is ${n.join(" or ")}`,
plan_line:s,...rowsWhere(isNoneOf(e,n),isMissing(e))})]}function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=a.host??new Map
;const i=n.filter(e=>!o.has(e));const c=[...o.keys()].filter(e=>!n.includes(e))
;const l=[i.length>0?`silent: ${i.slice(0,5).join(", ")}`:"",c.length>0?`not expected: ${c.slice(0,5).map(e=>`"${e.slice(0,80)}"`).join(", ")}`:""].filter(Boolean)
;const u=l.length===0?`All ${(0,w.cv)(n.length)} hosts answered.`:`Hosts ${l.join("; ")}.`;return[(0,$.gk)("deployment/host",(0,$.P5)(l.length>0,t),u,{
value:i.length+c.length,cases:r,rule:`${e} is ${n.slice(0,10).join(", ")}, all of them`,plan_line:s,...rowsWhere(isOneOf(e,c))})]}var x=t(972)
;function judgeDrift(e,n,t,s){return t.flatMap(t=>{const r=n.find(({name:e})=>e===t.name);if(r&&!r.watched)return[];const a={...e.drift,...r?.drift}
;return[judgeColumn(t,a,a.raises??(s?"NOTE":"AMBER"),r)]})}function judgeColumn({name:e,drift:n,role:t,candidate:s},r,a,o){const i=`drift/${e}`;const c={
plan_line:o?.drift?.line??r.line,cases:s.rows};const l=t==="feature"?`"${e}"`:`The ${t} "${e}"`;if("noEvidence"in n)return(0,
$.gk)(i,"NOTE",`Drift of ${l} could not be measured: ${n.noEvidence}.`,c);const u=(0,x.vy)(n,r.threshold);const d=n.size>=u
;const f=n.logQ!==null&&n.logQ>Math.log(r.q);const h=d&&!f;const m=`${nameOf(n)} >= ${(0,w.cv)(u)}${n.logQ===null?"":` and q < ${(0,w.cv)(r.q)}`}`
;const p=`${nameOf(n)} ${(0,w.cv)(n.size)}${n.logQ===null?"":`, q ${sayProbability(n.logQ)}`}`
;const g=h?`${l} has drifted: ${p}.${newcomers(n)}`:d?`${l} has not drifted beyond chance: ${p}.`:`${l} has not drifted by enough to matter: ${p}.`;return(0,
$.gk)(i,h?a:"GREEN",g,{value:n.size,rule:m,...c})}function newcomers({newCategories:e,vanishedCategories:n}){const list=(e,n)=>e.length===0?"":` ${(0,
w.j2)(e.length,`${n} category`,`${n} categories`)}: ${e.slice(0,5).map(e=>`"${e.slice(0,80)}"`).join(", ")}${e.length>5?", …":""}.`
;return list(e,"new")+list(n,"vanished")}function nameOf({test:e}){const n={ks:"KS D",psi:"PSI",js:"Jensen–Shannon distance",
wasserstein:"standardised Wasserstein distance",chi2:"Cramér’s V"};return n[e]??e}function sayProbability(e){if(e>Math.log(1e-4))return(0,w.cv)(Math.exp(e))
;const n=Math.floor(e/Math.LN10);return`1e${n+1}`.replace(/^/,"< ")}var N=t(9600);var M=t(7067);function judgeEstimates(e,{estimated:n,comparisons:t}){
return n.map(({metric:n,value:s,cases:r})=>{const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null
;const o=t.find(e=>e.metric===n&&e.class===null)?.reference;const i=o&&(0,M.Bh)(o)?o.value:null;const c=a===null?[]:doubtsAbout(s,r,o,a)
;const l=c.length>0&&a?.gates?"AMBER":"NOTE";const u=`No label has come. From the probabilities alone, ${(0,M.ak)({metric:n}).title} is estimated at ${(0,
w.cv)(s)}`+`${i===null?"":`, in the reference it was measured at ${(0,
w.cv)(i)}`}. ${c.join(" ")}`.trimEnd()+` An estimate trusts the probabilities${calibration(t)}; it never opens the gate.`;return(0,$.gk)(`estimate/${n}`,l,u,{
value:s,reference:i,cases:r,rule:a===null?"":(0,g.I)(a),plan_line:a?.line??null})})}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,
interval:[e,e],cases:n};const a=s.falls.filter(({from:e})=>e==="reference"&&t&&(0,M.Bh)(t)).flatMap(e=>(0,N.DR)(r,t,e,(0,M.ak)(s).better).reason??[])
;const o=s.green||s.amber||s.red;return[...o&&(0,$.In)(e,s)!=="GREEN"?[`The plan says ${(0,g.I)(s)}.`]:[],...a]}function calibration(e){
const n=e.find(({metric:e})=>e==="calibration_error")?.reference;return n&&(0,M.Bh)(n)?`, which in the reference were off by ${(0,w.cv)(n.value)} on average`:""
}var E=t(2727);const R=.01;const C={alpha:.001,share:.1};function judgeFeatures(e,n,t,s){const r=new Map(s.map(e=>[e.name,e]));return n.flatMap(s=>{
const a=t.candidate.columns.get(s.name);if(!a)return[];const{outside:o,against:i}=r.get(s.name);const c=judgeRange(e,s,a,o);if(i===null)return c
;const l=t.reference.columns.get(s.name);return[...c,...judgeLearntRange(e,s,{reference:l,candidate:a,against:i
},R/n.length),...judgeCardinality(e,s,a.rows,i,C.alpha/n.length),...judgeConstant(e,s,a.rows,i)]})}function judgeRange(e,n,t,s){
const{name:r,min:a,max:o,values:i,line:c}=n;const l=`feature/${r}/range`;const{raises:u}=e.inputs.range;if(s!==null&&(a!==null||o!==null)){
const{rows:e,extreme:n}=s;const i=[a===null?"":`>= ${(0,w.cv)(a)}`,o===null?"":`<= ${(0,w.cv)(o)}`].filter(Boolean).join(", ")
;const d=e===0?`Every "${r}" is ${i}.`:`${(0,w.j2)(e,"row")} of ${(0,w.cv)(t.rows)} with "${r}" out of range (${i}), as far as ${(0,w.cv)(n)}.`;return[(0,
$.gk)(l,(0,$.P5)(e>0,u),d,{value:e,cases:t.rows,rule:i,plan_line:c,...rowsWhere(isBelow(r,a),isAbove(r,o))})]}if(t.type==="category"&&i!==null){
const e=new Set(i);const n=[...t.counts].filter(([n])=>!e.has(n));const s=n.reduce((e,[,n])=>e+n,0)
;const a=`one of ${i.slice(0,10).join(", ")}${i.length>10?", …":""}`;const o=s===0?`Every "${r}" is among the plan’s values.`:`${(0,w.j2)(s,"row")} of ${(0,
w.cv)(t.rows)} with a "${r}" the plan does not list: ${list(n)}.`;return[(0,$.gk)(l,(0,$.P5)(s>0,u),o,{value:s,cases:t.rows,rule:a,plan_line:c,
...rowsWhere(isNoneOf(r,i))})]}return[]}function judgeLearntRange(e,n,{reference:t,candidate:s,against:r},a){
const o=t.type==="category"&&s.type==="category"?describeCategories(n,t,s,a):describeRange(n,r,a);if(o.length===0)return[];return[(0,
$.gk)(`feature/${n.name}/learnt-range`,e.inputs.learntRange.raises,o.join(" "),{cases:s.rows,...rowsWhere(...beyond(n,{reference:t,candidate:s,against:r})),
rule:"range and categories as in the reference",plan_line:e.inputs.learntRange.line??n.line})]}
function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){const{reference:a,candidate:o}=r.ends
;if(a&&o)return[o[0]<a[0]?isBelow(e,a[0]):"",o[1]>a[1]?isAbove(e,a[1]):""];if(t.type!=="category"||s.type!=="category"||n!==null)return[]
;return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){return[...n.counts].filter(([n])=>!e.counts.has(n))}
function describeRange({name:e,type:n},{ends:t,range:s},r){if(n==="time")return[];const a=s.filter(({p:e})=>e<r/2);if(a.length===0)return[]
;const span=e=>e.map(w.cv).join(" to ");const o=a.map(({end:e,change:n,rows:t})=>`${n} at its ${e} (${(0,
w.j2)(t,"row")} of the ${n==="grew"?"candidate":"reference"} beyond)`)
;return[`The range of "${e}" ${o.join(" and ")}: it ran ${span(t.reference)} and now runs ${span(t.candidate)}.`]}
function describeCategories({name:e,values:n},t,s,r){const a=n?[]:newCategories(t,s);const o=t.rows+s.rows
;const i=[...t.counts].filter(([e,n])=>!s.counts.has(e)&&(0,E.J9)(n,t.rows,o)<r/t.counts.size);return[...a.length>0?[`"${e}" holds ${(0,
w.j2)(a.length,"category","categories")} the reference never held, in ${(0,w.j2)(a.reduce((e,[,n])=>e+n,0),"row")} of ${(0,
w.cv)(s.rows)}: ${list(a)}.`]:[],...i.length>0?[`"${e}" has lost ${(0,w.j2)(i.length,"category","categories")}: ${list(i)}.`]:[]]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{distinct:a,cardinality:o},i){if(t==="time"||a.candidate===1)return[];if(o===null||o.p>=i)return[]
;const{expected:c}=o;const l=o.candidate>c;if(Math.abs(o.candidate-c)<C.share*c)return[];const u=`"${n}" holds ${l?"more":"fewer"} distinct values: ${(0,
w.cv)(o.candidate)}, where ${(0,w.cv)(Math.round(c))} were to be expected in so many rows; in the reference ${(0,w.cv)(o.reference)}.`;return[(0,
$.gk)(`feature/${n}/cardinality`,e.inputs.learntRange.raises,u,{value:o.candidate,reference:o.reference,cases:r,
rule:"as many distinct values as in the reference",plan_line:e.inputs.learntRange.line??s})]}function judgeConstant(e,{name:n,line:t},s,{distinct:r}){
if(r.candidate!==1||r.reference<2)return[];const a=`"${n}" holds one value only; in the reference it held ${(0,w.cv)(r.reference)}.`;return[(0,
$.gk)(`feature/${n}/constant`,e.inputs.constant.raises,a,{value:1,reference:r.reference,cases:s,rule:"a feature varies",plan_line:e.inputs.constant.line??t})]}
function list(e){const n=e.sort(([,e],[,n])=>n-e).slice(0,5).map(([e,n])=>`"${e.slice(0,80)}" (${(0,w.j2)(n,"row")})`);return n.join(", ")+(e.length>5?", …":"")
}var Z=t(1246);function judgeInputs(e,n,t){const{candidate:s}=t;const r=n.flatMap(e=>{const n=s.columns.get(e.name);return n?[{feature:e,column:n}]:[]})
;return[...r.flatMap(({feature:n,column:t})=>judgeMissing(e,n,t)),...judgeInvalid(e,s.columns),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(t)]
}function judgeMissing(e,n,{missing:t,rows:s}){const r=n.missing??e.inputs.missing;if(!r)return[];const a=t/s;const o=`${(0,
w.Zf)(a)} of "${n.name}" is missing (${(0,w.j2)(t,"row")} of ${(0,w.cv)(s)}).`;return[(0,$.gk)(`input/${n.name}/missing`,(0,$.In)(a,r),o,{value:a,cases:s,
rule:(0,g.I)(r),plan_line:r.line,...rowsWhere(isMissing(n.name))})]}function judgeInvalid(e,n){const t=[...n].filter(e=>e[1].type==="number")
;const{raises:s,line:r}=e.inputs.invalid;return t.flatMap(([e,{invalid:n,rows:t}])=>{if(!n)return[];const a=`"${e}" is a number, but ${(0,
w.j2)(n.cells,"cell")} of ${(0,w.cv)(t)} cannot be read as one; the first is in row ${(0,w.cv)(n.row)}: "${n.text}".`;return[(0,$.gk)(`input/${e}/invalid`,s,a,{
value:n.cells,cases:t,rule:"cells are of their column’s type",plan_line:r,...rowsWhere(isMissing(e))})]})}function judgeIds(e,{candidate:{ids:n}}){
if(!n||e.data.id===null)return[];const{raises:t,line:s}=e.inputs.duplicates;const r=n.repeated>0||n.missing>0
;const a=n.first?`; the first is "${n.first.id}", again in row ${(0,w.cv)(n.first.row)}`:"";const o=r?`${(0,
w.j2)(n.repeated,"row")} with an id that came before${a}; ${(0,w.j2)(n.missing,"row")} without an id.`:"Every row has an id of its own.";return[(0,
$.gk)(`input/${e.data.id}/duplicates`,(0,$.P5)(r,t),o,{value:n.repeated+n.missing,cases:n.rows,rule:"ids do not repeat",plan_line:s})]}
function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:a}=e.inputs.columns;const[o,i]=[new Set(t.header),new Set(s.header)];const c={
rule:"columns stay the same",plan_line:a};const expected=n=>n!==e.data.label;const l=t.header.filter(e=>!i.has(e)&&expected(e))
;const u=s.header.filter(e=>!o.has(e)&&expected(e));const d=new Set(n.map(({name:e})=>e));return[...l.map(e=>(0,$.gk)(`input/${e}/vanished`,d.has(e)?(0,
$.QZ)([r,"AMBER"]):r,`Column "${e}" of the reference is not in the candidate.`,c)),...u.map(e=>(0,
$.gk)(`input/${e}/appeared`,"NOTE",`Column "${e}" of the candidate is not in the reference.`,c))]}function judgeRows(e,{reference:n,candidate:t}){
const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows;const a=`${(0,w.cv)(t.rows)} rows, ${(0,w.Zf)(r)} of the reference’s ${(0,w.cv)(n.rows)}.`;return[(0,
$.gk)("input/rows/count",(0,$.In)(r,s),a,{value:r,reference:n.rows,cases:t.rows,rule:(0,g.I)(s),plan_line:s.line})]}function judgeLabels({candidate:e}){
const{rows:n,labelled:t,pending:s,unmatched:r}=e;const a={value:t,cases:n};const o=[];if(t<n){const e=n-t-s;const r=`${(0,w.j2)(n-t,"row")} of ${(0,
w.cv)(n)} without a label`+(s>0?`: ${(0,w.cv)(s)} too young to have one, ${(0,w.cv)(e)} overdue.`:".");o.push((0,$.gk)("input/labels/missing","NOTE",r,a))}
if(r>0){const e=`${(0,w.j2)(r,"label")} for ids that are not in the candidate set.`;o.push((0,$.gk)("input/labels/unmatched","NOTE",e,{...a,value:r}))}return o}
const D=10;const O=1e3;function judgeKnownAnswers(e,n,t){const s=t.misses.length;const[r]=t.misses;const{id:a}=e.data
;const o=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);const i=r===void 0?`All ${(0,w.cv)(t.cases)} known answers are right.`:`${(0,w.cv)(s)} of ${(0,
w.j2)(t.cases,"known answer")} missed${describeMiss(e,r)}.`;return(0,$.gk)(`known-answer/${n.file}`,(0,$.P5)(s>0,n.onMiss),i,{value:s,cases:t.cases,
rule:`every answer within ${(0,w.cv)(n.tolerance)}`,plan_line:n.line,...a===null||isPrivate(e,a)?{}:rowsWhere(isOneOf(a,o.slice(0,D)))})}
function describeMiss(e,{id:n,expected:t,got:s}){if(isPrivate(e,e.data.id))return"";if(s===null)return`; the first: id ${n} is not in the candidate set`
;return(0,p.tM)(e)?`; the first: id ${n}`:`; the first: id ${n} should be ${t}, is ${s}`}function answersToKeep(e,n){if((0,p.tM)(e))return[]
;const t=isPrivate(e,e.data.id);return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,answers:n.slice(0,O).map(({id:e,said:n},s)=>({
id:t?`case ${s+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{
const r=e.predictions.knownAnswers.find(e=>e.file===t);const a=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]))
;const o=s.filter(({id:e,said:n})=>a.get(e)?.length===n.length);if(!r||o.length===0)return[]
;const i=o.filter(({id:e,said:n})=>n.some((n,t)=>!sameAnswer(a.get(e)[t],n,r.tolerance)))
;const c=i.slice(0,D).map(({id:e,said:n})=>`${e.slice(0,80)} was ${known_answers_words(a.get(e))} and is ${known_answers_words(n)}`)
;const l=i.length===0?`All ${(0,w.cv)(o.length)} known answers are those of the last review.`:`${(0,w.cv)(i.length)} of ${(0,
w.j2)(o.length,"known answer")} changed since the last review: ${c.join("; ")}${i.length>D?"; …":""}.`;return[(0,$.gk)(`known-answer/${t}/changed`,"NOTE",l,{
value:i.length,cases:o.length,rule:`answers as in the last review, within ${(0,w.cv)(r.tolerance)}`,plan_line:r.line})]})}function known_answers_words(e){
return e.map(e=>e===null?"nothing":typeof e==="number"?(0,w.cv)(e):e.slice(0,80)).join(", ")}function isPrivate({data:e},n){
return n!==null&&e.private.includes(n)}var S=t(1315);function judgePredictions(e,n,t){const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)]
;e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t));e.predictions.share&&s.push(judgeShare(e,n,t));return s}
function judgeProbabilities(e,{outside:n,rows:t}){const{raises:s,line:r}=e.predictions.probabilities;const a=n?`${(0,
w.j2)(n.rows,"score")} outside 0 to 1, the first in row ${(0,w.cv)(n.row)}: ${(0,
w.cv)(n.value)}. A probability cannot be there: the model or its export is broken.`:"Every score lies in 0 to 1.";const o=e.data.score;return(0,
$.gk)("prediction/probabilities",(0,$.P5)(n!==null,s),a,{value:n?.rows??0,cases:t,rule:"scores lie in 0 to 1",plan_line:r,
...n&&o?rowsWhere(isBelow(o,0),isAbove(o,1)):{}})}function predictions_judgeMissing(e,{missing:n,rows:t}){const s=e.data.score??e.data.prediction
;const{raises:r,line:a}=e.predictions.probabilities;const o=n>0?`${(0,w.j2)(n,"row")} of ${(0,w.cv)(t)} (${(0,
w.Zf)(n/t)}) without a prediction; none of them is measured.`:"Every row has a prediction.";return(0,$.gk)("prediction/missing",(0,$.P5)(n>0,r),o,{value:n,
cases:t,rule:"every row has a prediction",plan_line:a,...s===null?{}:rowsWhere(isMissing(s))})}
function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){const{raises:a,line:o}=e.predictions.identical
;const i=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({from:e,days:7,rows:n}))];const c=n?`All ${(0,
w.cv)(r)} predictions are the same: the model answers without looking.`:i.length>0?[repeated(t.map(({day:e})=>e),"day"),repeated(s.map(({week:e})=>e),"week")].filter(Boolean).join(" "):"Predictions differ from row to row."
;const{time:l}=e.data;const u=n||l===null?[]:i.map(({from:e,days:n})=>isBetween(l,dateOf(e),dateOf(e+n*864e5)));return(0,$.gk)("prediction/identical",(0,
$.P5)(n||i.length>0,a),c,{value:n?r:i.reduce((e,n)=>e+n.rows,0),cases:r,rule:"predictions differ",plan_line:o,...rowsWhere(...u)})}function repeated(e,n){
if(e.length===0)return"";const t=e.slice(0,5).map(e=>`${n==="week"?"from ":""}${dateOf(e)}`)
;return`All predictions of a ${n} are the same ${n==="week"?"in":"on"} ${(0,w.j2)(e.length,n)}: ${t.join(", ")}${e.length>5?", …":""}.`}function dateOf(e){
return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:a,change:o}=r;const i=`Class "${a}" is predicted in ${(0,
w.Zf)(share(t,a))} of rows, in the reference in ${(0,w.Zf)(share(n,a))}.`;return(0,$.gk)("prediction/share",(0,$.In)(o,s),i,{value:o,cases:t.rows,rule:(0,
g.I)(s),plan_line:s.line})}const _={range:"Values out of range","learnt-range":"A range or a set of categories that is not the reference’s",
invalid:"Cells that are not of their type",duplicates:"Ids that repeat or are missing",future:"Times from after the review"};function hidePrivate(e,n){
const{data:t,deployment:s}=e;const columnOf=e=>{if(e==="prediction/probabilities")return t.score;if(e==="prediction/identical")return t.time
;if(e==="deployment/version")return s.version?.column??null;if(e==="deployment/host")return s.host?.column??null
;return t.private.find(n=>aboutColumn(e,n))??null};return n.map(e=>{const n=columnOf(e.check);if(n===null||!t.private.includes(n)||e.status==="GREEN")return e
;const s=e.check.split("/").at(-1);const r=e.check.startsWith("feature/")||e.check.startsWith("input/");if(r&&!Object.hasOwn(_,s))return e;const{where:a,...o}=e
;const i=r?_[s]:"This check has found something";const c=e.cases===null?"":`, among ${(0,w.j2)(e.cases,"row")}`;return{...o,
message:`${i} in "${n}"${c}. The column is private, so its cells are not shown.`}})}function aboutColumn(e,n){return["feature","input"].some(t=>{
const s=`${t}/${n}/`;return e.startsWith(s)&&!e.slice(s.length).includes("/")})}function judgeSegments({segments:e},n){return n.segments.flatMap(t=>{
const[s]=t.comparisons;if(!s||!(0,M.Bh)(s.candidate))return[];const{candidate:r,reference:a}=s;const o=(0,M.Bh)(a)?`, in the reference ${(0,w.cv)(a.value)}`:""
;const{title:i}=(0,M.ak)(s);return[(0,$.gk)(`segment/${t.name}/${(0,M.TN)(s)}`,e.raises,`${i} is ${(0,w.cv)(r.value)} (95 % interval ${(0,
w.cv)(r.interval[0])} to ${(0,
w.cv)(r.interval[1])}, ${(0,w.j2)(r.cases,"case")}) where ${t.where}${o}; over all rows it is ${sayWhole(t,n)}. Such a segment can be watched as an edge case.`,{
value:r.value,interval:r.interval,reference:(0,M.Bh)(a)?a.value:null,cases:r.cases,rule:`no segment worse than the rest beyond chance (${(0,
w.Zf)(e.alpha)} over all that were searched)`,plan_line:e.line,where:t.where})]})}function sayWhole({comparisons:[e]},{comparisons:n}){
const t=n.find(n=>n.class===null&&n.metric===e?.metric)?.candidate;return t&&(0,M.Bh)(t)?(0,w.cv)(t.value):"not known"}const T=.5;const A=.25;const V=100
;function clockShift(e,n){const[t,s]=[total(e),total(n)];if(t<V||s<V)return null;const distance=r=>e.reduce((e,a,o)=>e+Math.abs(a/t-n[(o+r+24)%24]/s),0)/2
;if(distance(0)<T)return null;let r=0;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<A?r:null}function total(e){
return e.reduce((e,n)=>e+n,0)}function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;if(!s||e.data.time===null)return[]
;const{rows:r,invalid:a,missing:o,future:i}=s;const c=`input/${e.data.time}`;const{inputs:l}=e;const u=(a?.cells??0)+o;const d=a?`; the first is in row ${(0,
w.cv)(a.row)}: "${a.text}"`:"";const f=[(0,$.gk)(`${c}/invalid`,(0,$.P5)(u>0,l.invalid.raises),u>0?`${(0,w.j2)(u,"row")} of ${(0,
w.cv)(r)} without a time that can be read${d}.`:"Every row has a time.",{value:u,cases:r,rule:"every row has a time",plan_line:l.invalid.line,
...rowsWhere(isMissing(e.data.time))})];if(i){const n=new Date(i.latest).toISOString().slice(0,16);f.push((0,$.gk)(`${c}/future`,l.range.raises,`${(0,
w.j2)(i.rows,"row")} of ${(0,w.cv)(r)} from after the review, as late as ${n} UTC: a clock is wrong.`,{value:i.rows,cases:r,rule:"no row is from the future",
plan_line:l.range.line,...rowsWhere(isAfter(e.data.time,i.limit))}))}const h=n.times?clockShift(n.times.hours,s.hours):null;h!==null&&f.push((0,
$.gk)(`${c}/clock`,l.learntRange.raises,`The hours of the day are the reference’s, ${(0,
w.cv)(Math.abs(h))} hours ${h>0?"later":"earlier"}: the clock, or its time zone, has changed.`,{value:h,cases:r,rule:"hours of the day as in the reference",
plan_line:l.learntRange.line}));return f}function judge(e,n){const{features:t,counts:s,measurements:r,knownAnswers:a,behaviour:o,dependencies:i}=n
;const{reference:c,candidate:l}=s;const{past:u=null,now:d=null}=n.reviews??{};const f=u===null?[]:(0,Z.aW)(u,l);const h=ruledMetrics(e,n)
;const m=answersToKeep(e,a);const p=f.findLast(({known_answers:e})=>e.length>0)?.known_answers??[];const g=[...(0,S.lO)(e,[...h,...(0,
Z.Gk)(h,f)]),...r.comparisons.slice(e.metrics.length).map(S.dC),...judgeEstimates(e,r),...judgeSegments(e,r),...a.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,p,m),...judgeBehaviour(e,o),...judgePredictions(e,c.predictions,l.predictions),...judgeDeployment(e,l),...judgeDependencies(e,i),...judgeFeatures(e,t,s,r.facts),...judgeInputs(e,t,s),...judgeTimes(e,s),...judgeDrift(e,t,r.columns,l.labelled>0),...d===null?[]:(0,
Z.HB)(e,h,n,u,d)];g.push(...(0,Z.Pe)(e,statusOf(g),f));const w=statusOf(g);return{version:1,plan:e.name,status:w,promote:w==="GREEN",reference:{rows:c.rows,
sha256:c.sha256},candidate:{rows:l.rows,sha256:l.sha256},findings:hidePrivate(e,g),...m.length>0?{known_answers:m}:{}}}function statusOf(e){
const n=e.map(({status:e})=>e).filter(e=>e!=="NOTE");if(n.length>0)return(0,$.QZ)(n);e.push((0,
$.gk)("plan/no-gate","AMBER","Nothing in this plan gates, so nothing shows that the model works."));return"AMBER"}
function ruledMetrics(e,{counts:n,measurements:t}){const{reference:s,candidate:r,paired:a}=n;return[...e.metrics.map((e,n)=>({check:`metric/${(0,M.TN)(e)}`,
rule:e,comparison:t.comparisons[n],outcomes:{reference:s.outcome,candidate:r.outcome,paired:a}
})),...e.edgeCases.flatMap(({name:e,where:n,metrics:a},o)=>a.map((a,i)=>({check:`edge/${e}/${(0,M.TN)(a)}`,rule:a,comparison:t.edgeCases[o].comparisons[i],
outcomes:{reference:s.edgeCases[o].outcome,candidate:r.edgeCases[o].outcome,paired:null},where:n})))]}var W=t(1521);var P=t(4799);var B=t(229);var L=t(2546)
;var F=t(5563);var I=t(6885);var G=t(115);const z=12;const U=5;async function sampleFindingRows(e,n,t,s,r){const a=Object.create(null)
;const o=s.filter(({check:e,status:n})=>n==="RED"||n==="AMBER"||e.startsWith("segment/"))
;for(const{check:s,where:i}of o.filter(e=>e.where!==void 0).slice(0,z)){const o=r.find(({sql:e})=>e===i)??await(0,I.zB)(i,{timeZone:e.data.timeZone})
;const c=o.select(n);const l=/^(edge|segment)\//.test(s)?(0,p.HO)(t,c):null;const u=l?l.length:(0,F.KL)(c);if(u===0)continue;const d=l?(0,
p.hm)(t,l,U):firstOf(c);a[s]=(0,G.uV)(e,n,t,d,telling(e,o.columns,n),u)}return a}function firstOf(e){const n=[]
;for(let t=e.indexOf(1);t>=0&&n.length<U;t=e.indexOf(1,t+1))n.push(t);return n}function telling({data:e},n,t){const s=new Set(n.map(e=>e.toLowerCase()))
;const r=[...t.columns.keys()].filter(e=>s.has(e.toLowerCase()));const a=[e.label,e.prediction,e.score]
;return[e.id,...r,...a].filter((e,n,t)=>e!==null&&t.indexOf(e)===n)}var q=t(4874);var J=t(9656);var H=t(3375);const K=1<<18;async function countSearch(e,n,t,s){
const{features:r,rows:a}=e;const o=Math.min(s?.size??1,Math.floor(a.length*r.length/K));if(o<2)return(0,H.jO)(e,n,t);const[i,...c]=(0,H.GI)(e,n,t,o)
;const l=c.map(e=>s.run("countPart",e));return(0,H.nn)(e,n,[(0,H.j$)(i),...await Promise.all(l)])}var X=t(8009);async function check(e){await(0,q.G)(e.out)
;const n=await(0,B.m)(e.plan);const t=await(e.history?.read(n.name))??null;const s=await(0,u.Y)(n);const r=n.deployment.dependencies&&await(0,d.g)(e)
;const a=await readAndMeasure(n,e);const o=await reviewCounted(n,{...a,pairs:s,dependencies:r},t,e);o.drillDown=(0,L.q)(o.verdict,e);await(0,q.u)(o,e.out);try{
await(e.history?.append((0,h.z)(o)))}catch(n){await(0,q.G)(e.out);throw n}return o}
async function reviewCounted(e,{sets:n,counts:t,answers:s,measured:r,wrongRows:a,pairs:i,dependencies:c},l,{now:u,runUrl:d=null,commit:f=null}){
const p=n.candidate.table;const g=(0,P.Xq)(e,t);const w=(0,o.Nv)(g,n,s);const v={...r,segments:(0,P.tS)(e.data.task,w)};const $=judge(e,{features:n.features,
counts:t,measurements:v,knownAnswers:countAllKnownAnswers(e,n),behaviour:countBehaviour(e,i,{candidate:p,answers:s.candidate}),dependencies:c,reviews:{past:l,
now:u}});const b={plan:e,verdict:$,measurements:v,wrongRows:a,findingRows:await sampleFindingRows(e,p,s.candidate,$.findings,[...n.edgeCases,...g]),
drillDown:{},trend:[],made:{at:u.toISOString(),version:X.r,runUrl:d,commit:f}};l!==null&&(b.trend=(0,m.R)(l,(0,h.z)(b)));return b}
async function readAndMeasure(e,{pool:n,progress:t,memory:s,now:r,...a}){const i=(0,f.nT)(s??null);const l=await(0,c.AP)(e,a,{runner:n,budget:i,...t&&{
progress:t}});const u=(0,J.$)(e,l,n);const d=(0,o.XA)(e,l,r);const h=(0,P.M_)(e,d);const m=(0,G.h)(e,l.candidate.table,d.answers.candidate)
;const{counted:p,cuts:g,measured:w}=await u();const{searched:v}=d;const $=v&&await countSearch(v,g,l.candidate.table,n);n?.close();const b={...h,...(0,
W.ou)(e,l.features,w),segments:[]};return{sets:l,...(0,o._Q)(d,p,$),measured:b,wrongRows:m}}}),5185:((e,n,t)=>{t.d(n,{z:()=>recordOf});var s=t(1246);var r=t(7067)
;function recordOf({plan:e,verdict:n,measurements:t,made:r}){const{candidate:a}=t;const{action:o,owner:i,within:c}=e.levels[n.status];return{plan:e.name,
plan_sha256:e.source.sha256,about:e.about,at:r.at,due:e.review&&new Date(Date.parse(r.at)+e.review.milliseconds).toISOString(),greenlight:r.version,
run:r.runUrl,commit:r.commit,status:n.status,level:(0,s.$m)(n),todo:{action:o,owner:i,within:c?.text??null},reference:n.reference&&{rows:n.reference.rows,
sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:a.labels.labelled,from:a.from,to:a.to,values:valuesOf(e,t,n),
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}
function valuesOf(e,{comparisons:n,edgeCases:t,segments:s},a){const o=rulesOf(e);const i=new Map(a.findings.map(e=>[e.check,e.status]))
;const recorded=(e,n,t)=>{const s=`${e}/${(0,r.TN)(t)}`;const{candidate:a,reference:c,difference:l}=t;return{check:s,metric:t.metric,class:t.class,segment:n,
status:i.get(s)??"NOTE",rule:o.get(s)??null,cases:a.cases,measured:(0,r.Bh)(a)?{value:a.value,standard_error:a.standardError,interval:a.interval}:null,
reference:(0,r.Bh)(c)?c.value:null,difference:(0,r.Bh)(l)?{value:l.value,standard_error:l.standardError}:null}};const c=[...t.map(e=>({kind:"edge",slice:e
})),...s.map(e=>({kind:"segment",slice:e}))]
;return[...n.map(e=>recorded("metric",null,e)),...c.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded(`${e}/${n}`,{kind:e,name:n},t)))]}
function rulesOf(e){const n=e.edgeCases.map(({name:e,metrics:n})=>({prefix:`edge/${e}`,metrics:n}));return new Map([{prefix:"metric",metrics:e.metrics
},...n].flatMap(({prefix:e,metrics:n})=>n.filter(({green:e,amber:n,red:t})=>e??n??t).map(n=>{const{green:t,amber:s,red:a}=n;return[`${e}/${(0,r.TN)(n)}`,{
green:t,amber:s,red:a}]})))}function columnsOf(e,{columns:n,facts:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{
const a=t.find(e=>e.name===n)?.against?.tenths;if(!a||e.data.private.includes(n))return[];const o=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,
missing:r.missing+o,...a}]})}}),1246:((e,n,t)=>{t.d(n,{Gk:()=>againstLastReview,aW:()=>earlierReviews,Pe:()=>judgeLeavingRed,HB:()=>judgeReviews,$m:()=>ownLevel})
;var s=t(627);function cusum(e,n=.5,t=4){const s=[];let r=0;for(const a of e){Number.isNaN(a)||(r=Math.max(0,Math.min(r,t)+a-n));s.push(r)}
const a=s.findIndex(e=>e>=t);return{sums:s,alarmAt:a<0?null:a}}var r=t(9600);var a=t(9847);var o=t(3447);var i=t(7067);function judgeSums(e,n,t,s){
const r=e.history.cusum;if(r===null)return[];const c=t.filter(({reference:e})=>e?.sha256===s)
;const l=n.filter(({rule:e,check:n})=>e.gates&&n.startsWith("metric/"));return l.flatMap(n=>{const{reference:t,candidate:s,difference:l}=n.comparison;if(!(0,
i.Bh)(s)||!(0,i.Bh)(t)||!(0,i.Bh)(l))return[];const u={cases:s.cases,value:s.value,reference:t.value,standardError:l.standardError}
;const d=[...c.map(e=>recorded(n,e)),u];const f=r.threshold+r.allowance;const h=d.map(e=>e===null?Number.NaN:standardised(n,e,f))
;const{sums:m}=cusum(h,r.allowance,r.threshold);const p=m.at(-1);const g=h.filter(e=>!Number.isNaN(e)).length;const w=p>=r.threshold;const v=w?`Falls of ${(0,
i.Vb)(n.comparison)} against the reference add up to ${(0,a.cv)(p)} over ${(0,a.j2)(g,"review")}, and the alarm is at ${(0,
a.cv)(r.threshold)}: it is worse than it was, if only by a little each time.`:`Falls of ${(0,i.Vb)(n.comparison)} against the reference add up to ${(0,
a.cv)(p)} over ${(0,a.j2)(g,"review")}; the alarm is at ${(0,a.cv)(r.threshold)}.`;return[(0,o.gk)(`${(0,i.jW)(n)}/cusum`,(0,o.P5)(w,r.raises),v,{value:p,
rule:`standardised falls, less ${(0,a.cv)(r.allowance)} each, add up to less than ${(0,a.cv)(r.threshold)}`,plan_line:e.history.line??n.rule.line})]})}
function recorded({check:e},n){const t=n.values.find(n=>n.check===e);if(!t?.measured||t.reference===null||t.difference===null)return null;return{cases:t.cases,
value:t.measured.value,reference:t.reference,standardError:t.difference.standard_error}}function standardised({rule:e},n,t){
if(n.cases<e.minCases)return Number.NaN;const s=(0,r.Hr)(n.reference,n.value,(0,i.ak)(e).better);if(n.standardError>0)return s/n.standardError;return s>0?t:0}
var c=t(8526);const l=5;const u=.1;function noteMoved(e,n,t){const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[]
;const r=s.columns.flatMap(e=>{const t=n.find(({name:n})=>n===e.name)?.against?.tenths;return t&&sameBins(e,t)?[{name:e.name,...movement(e,t)}]:[]})
;if(r.length===0)return[];const i=r.filter(({size:e,chance:n})=>e>=Math.max(u,n)).sort((e,n)=>n.size-e.size)
;const c=i.slice(0,l).map(({name:e,size:n})=>`${e} (${(0,a.cv)(n)})`);const d=`the last review, of ${s.at.slice(0,10)}`;const f=i.length===0?`None of ${(0,
a.j2)(r.length,"column")} is distributed otherwise than in ${d}.`:`${(0,a.cv)(i.length)} of ${(0,
a.j2)(r.length,"column")} ${i.length===1?"is":"are"} distributed otherwise than in ${d}: ${c.join(", ")}${i.length>l?", …":""}.`;return[(0,
o.gk)("review/distributions","NOTE",f,{value:i.length,rule:`PSI against the last review at least ${(0,a.cv)(u)}, and more than chance makes`})]}
function sameBins(e,{ends:n,categories:t,rows:s}){return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}
function movement({rows:e},{rows:n}){const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]))
;const[a,o]=[s,r].map(e=>e.reduce((e,n)=>e+n,0));if(a===0||o===0)return{size:0,chance:1/0};return{size:(0,c.js)(s,r,.5),chance:(0,c.ge)(t.length,a,o)}}
const d=1.25;const f=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1);if(e===null||r===void 0)return[];const a=s.getTime()-Date.parse(r.at)
;const i=a>d*e.milliseconds;const c=`The last review was made on ${r.at.slice(0,10)}, ${inDays(a)} ago; the plan asks for one ${often(e)}.`;return[(0,
o.gk)("review/overdue",(0,o.P5)(i,n.overdue),c,{value:round(a/f),rule:`a review ${often(e)}`,plan_line:n.line})]}
function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},a,i){if(e===null)return[];const c={rule:`new data ${often(e)}`,plan_line:n.line}
;const l=s?.span;if(l){const s=Math.max(0,i.getTime()-l.to);const r=s>d*e.milliseconds+(t.labelsAfter?.milliseconds??0)
;const a=`The newest row is of ${new Date(l.to).toISOString().slice(0,10)}, ${inDays(s)} before this review; the plan asks for one ${often(e)}.`;return[(0,
o.gk)("review/stale",(0,o.P5)(r,n.stale),a,{value:round(s/f),...c})]}const u=a?.records.find(e=>e.candidate.sha256===r)
;if(u===void 0||i.getTime()-Date.parse(u.at)<=d*e.milliseconds)return[];const h=`These are the data of the review of ${u.at.slice(0,10)}, and no newer ones.`
;return[(0,o.gk)("review/stale",n.stale,h,c)]}function often({text:e}){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}function inDays(e){
const n=round(e/f);return`${(0,a.cv)(n)} ${n===1?"day":"days"}`}const round=e=>Math.round(e*10)/10;const h=864e5;const m="review/leave-red"
;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}function againstLastReview(e,n){return e.flatMap(e=>{
const{rule:t,comparison:r}=e;const{candidate:a}=r;const o=lastMeasured(e,n);if(!hasTrigger(e)||!(0,i.Bh)(a)||o===null)return[];const c=(0,i.YI)(a.value,t)-(0,
i.YI)(o.value,t);const l=Math.hypot(a.standardError,o.standardError);const u=(0,s.Zl)(.975)*l;const d={value:c,standardError:l,interval:[c-u,c+u],
cases:Math.min(a.cases,o.cases)};return[{...e,check:(0,i.jW)(e),rule:{...t,green:null,amber:null,red:null,falls:t.falls.filter(({from:e})=>e==="last review")},
comparison:{...r,reference:o,difference:d},against:"last review"}]})}function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},a,o){
const i=judgeAge(e,s,a,o);if(a===null)return[...n.filter(hasTrigger).map(withoutHistory),...i];const c=earlierReviews(a,s)
;const l=n.filter(e=>hasTrigger(e)&&lastMeasured(e,c)===null)
;return[...a.records.length+a.faults.length===0?[p]:[],...l.map(withoutEarlier),...judgeSums(e,n,c,t.sha256),...judgePace(e,c,o),...i,...noteMoved(t.sha256,r.facts,c),...judgeFaults(a,o)]
}function judgeLeavingRed(e,n,t){const{leaveRedAfter:s,line:r}=e.history;const i=t.at(-1);if(i?.status!=="RED"||n==="RED")return[]
;const c=t.length-1-t.findLastIndex(e=>e.level!=="GREEN");const l=n==="GREEN"?c+1:0;const u=l>=s;const d=u?`${(0,
a.j2)(l,"GREEN review")} in a row: RED is left.`:`The last review, of ${i.at.slice(0,10)}, was RED. ${(0,
a.j2)(s,"GREEN review")} in a row are needed to leave it; so far ${l===1?"there is":"there are"} ${(0,a.cv)(l)}.`;const f=`RED is left after ${(0,
a.j2)(s,"GREEN review")} in a row`;return[(0,o.gk)(m,u?"GREEN":"RED",d,{value:l,rule:f,plan_line:r})]}function isOwn({check:e}){return e!==m}
const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function lastMeasured({check:e,rule:n},t){for(const{values:s}of t.toReversed()){
const t=s.find(n=>n.check===e);if(!t?.measured||t.cases<n.minCases)continue;const{value:r,standard_error:a,interval:o}=t.measured;return{value:r,
standardError:a,interval:o,cases:t.cases}}return null}
const p=(0,o.gk)("review/first","NOTE","The history holds no review of this plan yet, so nothing was held against earlier ones.");function withoutHistory(e){
const n="Not judged: this review is not held against earlier ones, so there is no last review.";return(0,o.gk)((0,i.jW)(e),"NOTE",n,{plan_line:e.rule.line})}
function withoutEarlier(e){const n="Not judged yet: no earlier review measured it.";return(0,o.gk)((0,i.jW)(e),"NOTE",n,{plan_line:e.rule.line})}
function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+h);const r=e.filter(({kind:e})=>e==="cut off")
;const i=e.filter(({kind:e})=>e!=="cut off");const c=[];if(i.length>0){const e=`${(0,
a.j2)(i.length,"line")} of the history cannot be read and ${i.length===1?"was":"were"} left alone: ${listed(i)}. What ${i.length===1?"it says":"they say"} is not known. Update Greenlight where it is newer; restore or take out what is damaged.`
;c.push((0,o.gk)("review/history","AMBER",e,{value:i.length}))}if(s.length>0){const e=`${(0,
a.j2)(s.length,"review")} of the history ${s.length===1?"is":"are"} dated after this one, as late as ${s.at(-1).at.slice(0,16)}: a clock is wrong, or reviews are made out of order.`
;c.push((0,o.gk)("review/history-order","AMBER",e,{value:s.length}))}if(r.length>0){const e=`${(0,
a.j2)(r.length,"line")} of the history ${r.length===1?"is":"are"} cut off, by ${r.length===1?"a run that was":"runs that were"} stopped: ${listed(r)}.`
;c.push((0,o.gk)("review/history-cut-off","NOTE",e,{value:r.length}))}return c}function listed(e){const n=e.slice(0,3).map(({place:e,kind:n})=>`${e} (${n})`)
;return e.length>3?`${n.join("; ")}; and ${(0,a.cv)(e.length-3)} more`:n.join("; ")}function ownLevel({status:e,findings:n}){
const t=n.filter(isOwn).map(e=>e.status);if(t.length===n.length)return e;const s=["RED","AMBER","GREEN"].find(e=>t.includes(e));return s??"AMBER"}}),
4799:((e,n,t)=>{t.d(n,{xP:()=>measure,M_:()=>measureAnswers,tS:()=>measureSegments,Xq:()=>weakConditions});var s=t(4036);var r=t(606)
;function estimateWithoutLabels(e,n){let t=0;let s=0;let r=0;let a=0;let o=0;let i=0;for(let c=0;c<e.values.length;c++){const l=e.values[c];const u=e.rows[c]
;const d=typeof n==="number"?l>=n?u:0:n[c];t+=u;s+=l*u;r+=d;a+=l*d;o+=l*u*(i+(1-l)*u/2);i+=(1-l)*u}if(t===0)return{noEvidence:"there are no scores",cases:t}
;if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"some scores lie outside 0..1 and are no probabilities",cases:t};const c=t-r-(s-a)
;const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{accuracy:Math.min(1,Math.max(0,(a+c)/t)),precision:ratio(a,r),recall:ratio(a,s),f1:ratio(2*a,r+s),
auroc:s>0&&i>0?ratio(o,s*i):null}}var a=t(1521);var o=t(6248);var i=t(3558);var c=t(233);const l=200;function roc({scores:e,positives:n,negatives:t}){
const[s,r]=(0,c.Dq)({scores:e,positives:n,negatives:t});if(s===0||r===0)return[];const a=[[0,0]];const o=Math.max(1,e.length/(l-1));const{length:u}=e
;for(let e=0,c=o;e<u;c+=o){e=Math.min(u,Math.max(e+1,Math.ceil(c)));const rate=(n,t)=>(0,i.d$)({rows:n},u-e,u)/t;a.push([rate(t,r),rate(n,s)])}return a}
var u=t(6885);var d=t(402);function conditionOf(e,n){const t=e.map(e=>({run:e,feature:n[e.feature]}));return(0,u.rU)({
sql:t.map(({run:e,feature:n})=>runCondition(e,n)).join(" AND "),columns:t.map(({feature:e})=>e.name),choose(e){const n=new Uint8Array(e.rows).fill(1)
;for(const{run:s,feature:r}of t)keepRun(s,r,e,n);return n}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}
function adjoining(e,n,{cut:t}){if(t.type!=="number"||Math.max(e.last,n.last)>t.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runCondition({first:e,last:n},{name:t,cut:s}){const r=`"${t.replaceAll('"','""')}"`;if(s.type==="category"){const n=s.categories[e]
;return n===void 0?`${r} IS NULL`:`${r} = '${n.replaceAll("'","''")}'`}if(e>s.edges.length)return`${r} IS NULL`;const a=[]
;e>0&&a.push(`${r} >= ${s.edges[e-1]}`);n<s.edges.length&&a.push(`${r} < ${s.edges[n]}`);return a.length>0?a.join(" AND "):`${r} IS NOT NULL`}
function keepRun({first:e,last:n},{name:t,cut:s},{columns:r},a){const o=r.get(t);if(o?.type==="category"&&s.type==="category"){const n=s.categories[e]
;const t=n===void 0?-1:o.categories.indexOf(n);(0,d.N)(o.codes,n!==void 0&&t<0?-2:t,a)}else{
if(o?.type!=="number"||s.type!=="number")throw new Error(`the column ${JSON.stringify(t)} is of another type than its cut`);{const{edges:t}=s
;const r=e>t.length?null:[t[e-1]??null,t[n]??null];(0,d.u_)(o.values,r,a)}}}var f=t(8943);var h=t(3851);var m=t(8917);const p=.001;const g=.5;const w=1e3
;const v=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const a={cases:e.right+e.wrong,wrong:e.wrong}
;const{tests:o,crossing:i,cells:c}=worseCells(e,n,a,{least:Math.max(t,p*a.cases,1),level:Math.log(s)});const l=(0,m.f)(c.map(({raw:e})=>e),o)
;const u=c.map((e,n)=>({...e,logP:l[n]})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,w);const d=Math.log(s/Math.max(1,o))
;const f=worseThanParts(u,i,e,s);const h=u.filter(e=>e.runs.length===1&&!isExplained(e,f,a,d));const g=withoutTwins([...h,...f],e)
;return joinNeighbours(g,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:conditionOf(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<a.cases?(a.wrong-s)/(a.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,h.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:a,singles:o,pairs:i}=e;const c={tests:0,
crossing:new Uint32Array(a.length*v),cells:[]};const l=a.map((e,t)=>Array.from({length:e},(e,s)=>nameable(n[t],s)));const take=(e,n,a)=>{const o=e[n*2+1]
;const i=e[n*2]+o;if(i<s||i>=t.cases)return false;c.tests++;const l=logTail({cases:i,wrong:o},t);l<0&&l<=r&&c.cells.push({runs:a(),cases:i,wrong:o,raw:l,logP:0
});return true};const run=(e,n)=>({feature:e,first:n,last:n});for(let e=0;e<a.length;e++)for(let n=0;n<a[e];n++)l[e][n]&&take(o[e],n,()=>[run(e,n)])
;for(let e=0;e<a.length;e++)for(let n=e+1;n<a.length;n++){const t=i[(0,f.dR)(e,n,a.length)];for(let s=0;s<a[n];s++){if(!l[n][s])continue
;for(let r=0;r<a[e];r++){if(!l[e][r]||!take(t,s*a[e]+r,()=>[run(e,r),run(n,s)]))continue;c.crossing[cellKey(e,r)]++;c.crossing[cellKey(n,s)]++}}}return c}
function cellKey(e,n){return e*v+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){const s=e[n*2+1]
;return{runs:t,cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:a})=>{
const o=Math.log(s/(2*n[cellKey(r,a)]));return logTail(e,singleCell(t,r,a))<=o}))}function isExplained(e,n,t,s){const r=new Map
;for(const{runs:t,cases:s,wrong:a}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature);if(!t.some(n=>sameRun(n,e.runs[0])))continue
;const o=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:o.cases+s,wrong:o.wrong+a})}const without=(e,n)=>({cases:e.cases-n.cases,
wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}function withoutTwins(e,n){const t=[]
;for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const a=t.pairs[(0,
f.dR)(s.feature,r.feature,t.cells.length)];const o=cellAt(a,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return o>=g*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[a,o]=[e.runs[s],n.runs[s]]
;if(!r||!adjoining(a,o,t[a.feature]))return null;const i={feature:a.feature,first:Math.min(a.first,o.first),last:Math.max(a.last,o.last)};return{
runs:e.runs.with(s,i),cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const $=.95;const b={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},{search:n}){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}function measure(e,n,t){
const s={reference:t.reference.columns,candidate:t.candidate.columns};return{...measureAnswers(e,t),...(0,a.ou)(e,n,(0,a.eh)(e,n,s)),segments:[]}}
function measureAnswers(e,{reference:n,candidate:t,paired:s}){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:r})=>(0,o.UD)(e,r,n.outcome,t.outcome,s,$)),edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},a)=>({name:e,
where:s,referenceRows:n.edgeCases[a].rows,candidateRows:t.edgeCases[a].rows,
comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[a].outcome,t.edgeCases[a].outcome))})),estimated:t.unlabelled===null?[]:estimate(t.unlabelled)
}}function measureSegments(e,n){const[t,s]=e==="regression"?["mae",-1]:["accuracy",1];const rank=({candidate:e})=>"value"in e?s*e.value:1/0
;return n.map(({where:e,reference:n,candidate:s})=>({where:e,rows:[n.rows,s.rows],comparison:compareOutcomes(t,null,n.outcome,s.outcome)
})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,where:e,referenceRows:n,candidateRows:t,comparisons:[s]
}))}function compareOutcomes(e,n,t,s,r=null){return(0,o.UD)(e,n,t,s,r,$)}function wanted(e){const{task:n,score:t,scores:r}=e.data
;const a=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const o=t!==null||r!==null||n==="regression";for(const e of b[n]){
if(s.Z[e].needs==="scores"&&!o)continue;a.some(n=>n.metric===e&&n.class===null)||a.push({metric:e,class:null})}return a}function measureSet({data:e},n){
const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const a=hidden(e.time)?null:s?.span??null;const o=hidden(e.score)?null:t.scores
;const iso=e=>new Date(e).toISOString();const{confusion:i}=t;const c=i?.classes.length??0;return{rows:n.rows,labels:{rows:n.rows,labelled:n.labelled,
pending:n.pending,unmatched:n.unmatched},from:a&&iso(a.from),to:a&&iso(a.to),curves:o&&{roc:roc(o),calibration:(0,r.xD)(o)},confusion:i&&{classes:i.classes,
positive:i.positive,rows:i.classes.map((e,n)=>[...i.table.subarray(n*c,(n+1)*c)])}}}function estimate({scores:e,positives:n,negatives:t}){
const r=n.map((e,n)=>e+t[n]);const a=r.reduce((e,n)=>e+n,0);return Object.entries(estimateWithoutLabels({values:e,rows:r
},n)).flatMap(([e,n])=>typeof n==="number"&&e in s.Z?[{metric:e,value:n,cases:a}]:[])}}),229:((e,n,t)=>{t.d(n,{m:()=>readPlan});var s=t(1455);var r=t(276)
;var a=t(5385);async function readPlan(e){const refuse=n=>new a.W(e,[{line:1,column:1,message:n}]);let n;try{const{size:t}=await(0,s.stat)(e)
;if(t>r.nQ)throw refuse((0,r.g$)(t));n=await(0,s.readFile)(e)}catch(e){if(e instanceof a.W)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let t
;try{t=new TextDecoder("utf-8",{fatal:true}).decode(n)}catch{throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,
r.vS)(t,e)}function reason(e){const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file"
;if(n==="EISDIR")return"it is a folder";if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),2546:((e,n,t)=>{
t.d(n,{q:()=>drillDown});function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:a}){
const o=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...a===void 0?[]:[`--from ${a.from}`,`--to ${a.to}`]].join(" ")
;const i=Object.create(null);for(const{check:n,where:t}of e){const e=n.startsWith("metric/")||n.startsWith("edge/")||n.startsWith("segment/")
;const s=t===void 0?"":` --where ${quote(t)}`;const a=e?` --wrong --as-of ${r.toISOString()}`:"";(t!==void 0||e)&&(i[n]=`greenlight rows ${o}${s}${a}`)}return i
}function quote(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}}),4874:((e,n,t)=>{t.d(n,{G:()=>clearReport,u:()=>writeReport})
;var s=t(1455);var r=t(6760);var a=t(4977);var o=t(7598);var i=t(9076);var c=t(6209);var l=t(5845);var u=t(6598);var d=t(6204);function answerHeader(e){
const n=(0,i.ZF)(e);const{about:t}=e.plan;const s=n.parts.map(({name:e,text:n})=>`<div><dt>${e}</dt><dd>${(0,c.ZD)(n,1e3)}</dd></div>`)
;return`<header class="answer ${n.level.toLowerCase()}"><div class="wrap">\n<p class="verdict">${(0,d.j)(n.level)} <span class="plan">${(0,
c.ZD)(n.plan,120)}</span></p>\n<h1>${capital(n.words)}</h1>\n<p class="means">${(0,
c.ZD)(capital(n.means),400)}</p>\n<dl class="todo">${s.join("")}</dl>\n<p class="looked">${t===null?"":`${(0,c.ZD)(t,300)}. `}${looked(e)}</p>\n</div></header>`
}function looked(e){const{candidate:n,reference:t}=e.verdict;const s=(0,l.B4)(n.rows,"candidate row");const r=t===null?`${s}, no reference`:`${s} against ${(0,
l.B4)(t.rows,"reference row")}`;const a=(0,u.WX)(e,"RED","AMBER").length;const o=(0,u.WX)(e,"GREEN").length;const i=(0,u.WX)(e,"NOTE").length;const d=`${(0,
l.B4)(a,"finding gates","findings gate")}, ${(0,l.B4)(o,"check passed","checks passed")}, ${(0,l.B4)(i,"note")}`;return`${r}; ${d}. Reviewed ${(0,c.ZD)((0,
l.fU)(e.made.at),40)}.`}function capital(e){return e.charAt(0).toUpperCase()+e.slice(1)}var f=t(658);var h=t(9453);function rocChart(e,n,t){
const{x:s,y:r,drawn:a}=(0,f.g)(f.G,{x:[0,1],y:[0,1],xName:"false positive rate",yName:""})
;const curve=(e,n)=>e===null||e.roc.length<2?"":`<path class="${n}" d="${(0,h.n8)(finite(e.roc).map(([e,n])=>[s(e),r(n)]))}"/>`
;const o=`<line class="chance" x1="${(0,h.px)(s(0))}" y1="${(0,h.px)(r(0))}" x2="${(0,h.px)(s(1))}" y2="${(0,h.px)(r(1))}"/>`;return(0,h.JW)({id:e,
width:f.G.width,height:f.G.height,className:"chart",title:"ROC curves",
text:"True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are told from negatives; the diagonal is chance."
},a+o+curve(n,"ref-line")+curve(t,"cand-line"))}function calibrationChart(e,n,t){const{x:s,y:r,drawn:a}=(0,f.g)(f.G,{x:[0,1],y:[0,1],xName:"mean score",yName:""
});const dots=(e,n)=>{if(e===null)return"";const t=e.calibration.filter(e=>Number.isFinite(e.score)&&Number.isFinite(e.positives)).map(e=>({x:s(e.score),
y:r(e.positives),cases:e.cases}));const a=Math.max(1,...t.map(e=>e.cases))
;const o=t.map(e=>n==="ref"?square(e.x,e.y,radius(e.cases,a)):`<circle class="cand-dot" cx="${(0,h.px)(e.x)}" cy="${(0,h.px)(e.y)}" r="${(0,
h.px)(radius(e.cases,a))}"/>`);return`<path class="${n}-line" d="${(0,h.n8)(t.map(e=>[e.x,e.y]))}"/>${o.join("")}`};const o=`<line class="chance" x1="${(0,
h.px)(s(0))}" y1="${(0,h.px)(r(0))}" x2="${(0,h.px)(s(1))}" y2="${(0,h.px)(r(1))}"/>`;return(0,h.JW)({id:e,width:f.G.width,height:f.G.height,className:"chart",
title:"Calibration",
text:"Share of positives over the mean score, in bins of the score. On the diagonal the scores are the frequencies. Larger marks hold more cases."
},a+o+dots(n,"ref")+dots(t,"cand"))}function square(e,n,t){return`<rect class="ref-dot" x="${(0,h.px)(e-t)}" y="${(0,h.px)(n-t)}" width="${(0,
h.px)(2*t)}" height="${(0,h.px)(2*t)}"/>`}function radius(e,n){return 2+3*Math.sqrt(Math.max(0,e)/n)}function finite(e){
return e.filter(([e,n])=>Number.isFinite(e)&&Number.isFinite(n))}const m=8;function histogramChart(e,n,t,s){const r=sharesOf(t)
;if(t.categories!==null)return bars(e,n,t.categories,r,s);const a=t.edges??[];if(a.length<2||a.some(e=>!Number.isFinite(e)))return"";const o=[a[0],a.at(-1)]
;const i=Math.max(.01,...r.reference,...r.candidate)*1.08;const{x:c,y:l,drawn:u}=(0,f.g)(s,{x:o,y:[0,i],xName:"",yName:"",percentY:true})
;const steps=e=>e.flatMap((e,n)=>[[c(a[n]),l(e)],[c(a[n+1]),l(e)]]);const d=l(0);const m=`M${(0,h.px)(c(o[0]))} ${(0,h.px)(d)}${(0,
h.n8)(steps(r.reference)).replace("M","L")}L${(0,h.px)(c(o[1]))} ${(0,h.px)(d)}Z`;return(0,h.JW)({id:e,width:s.width,height:s.height,className:"chart",
title:`Distribution of ${n}`,text:describe(r,a.length-1)},`${u}<path class="ref-area" d="${m}"/><path class="cand-line" d="${(0,h.n8)(steps(r.candidate))}"/>`)}
function bars(e,n,t,s,r){const a=t.map((e,n)=>({category:e,reference:s.reference[n]??0,candidate:s.candidate[n]??0
})).sort((e,n)=>Math.abs(n.candidate-n.reference)-Math.abs(e.candidate-e.reference)).slice(0,m)
;const o=Math.max(.01,...a.map(e=>Math.max(e.reference,e.candidate)));const i=96;const c=r.width-i-88;const u=Math.min(32,(r.height-8)/Math.max(1,a.length))
;const d=Math.min(10,u/2-1);const f=a.map((e,n)=>{const t=4+n*u;const s=e.reference/o*c;const r=e.candidate/o*c;const a=`${(0,
l.l9)(e.reference).replace(" %","")} → ${(0,l.l9)(e.candidate)}`
;return(0,h.Qq)(i-6,t+d+3,histogram_short(e.category),"tick","end")+`<rect class="ref-bar" x="${i}" y="${(0,h.px)(t)}" width="${(0,h.px)(s)}" height="${(0,
h.px)(d)}"/>`+`<rect class="cand-bar" x="${i}" y="${(0,h.px)(t+d)}" width="${(0,h.px)(r)}" height="${(0,h.px)(d)}"/>`+(0,h.Qq)(i+Math.max(s,r)+5,t+d+4,a,"tick")
});const p=Math.max(40,Math.ceil(8+a.length*u));return(0,h.JW)({id:e,width:r.width,height:p,className:"chart",title:`Shares of the categories of ${n}`,
text:describe(s,t.length)},f.join(""))}function sharesOf(e){const shares=e=>{const n=e.reduce((e,n)=>e+n,0);return e.map(e=>n>0?e/n:0)};return{
reference:shares(e.reference),candidate:shares(e.candidate)}}function describe(e,n){const t=e.candidate.map((n,t)=>Math.abs(n-(e.reference[t]??0)))
;const s=Math.max(0,...t);return`Shares of rows in ${n} bins, reference and candidate. The largest difference in one bin is ${(0,
l.l9)(s)} of rows. The numbers stand in the table below.`}function histogram_short(e){const n=Array.from(e);return n.length<=14?e:`${n.slice(0,13).join("")}…`}
function driftedColumns(e){const n=e.verdict.findings.filter(e=>e.status!=="GREEN");const t=new Set(n.map(e=>e.check));return e.measurements.columns.map(e=>({
column:e,drift:"noEvidence"in e.drift?null:e.drift,found:!("noEvidence"in e.drift)&&t.has(`drift/${e.name}`)
})).sort((e,n)=>Number(n.found)-Number(e.found)||size(n.drift)-size(e.drift))}function size(e){return e===null||Number.isNaN(e.size)?-1:e.size}const p={
ks:"KS D",psi:"PSI",js:"JS distance",wasserstein:"Wasserstein, standardised",chi2:"Cramér’s V"};var g=t(1484)
;const w=["1 %","5 %","25 %","Median","75 %","95 %","99 %"];const v=10;function profileTable({name:e,reference:n,candidate:t}){
const[s,r]=[linesOf(n),linesOf(t)];const a=[...new Set([...s.keys(),...r.keys()])];return(0,g.Jx)({caption:`Profile of ${(0,c.ZD)(e,80)}`,
head:["Cells","Reference","Candidate"],rows:a.map(e=>[(0,c.ZD)(e,80),s.get(e)??"–",r.get(e)??"–"]),numbers:[1,2]})}function linesOf(e){
const n=new Map([["Rows",(0,l.ZV)(e.rows)],["Missing",`${(0,l.ZV)(e.missing)} (${(0,l.l9)(e.missing/e.rows)})`],["Distinct values",(0,l.ZV)(e.distinct)]])
;for(const[t,s]of e.type==="number"?numberLines(e):categoryLines(e))n.set(t,s);return n}function numberLines({invalid:e,spread:n}){
const t=e===null?[]:[["Not a number",(0,l.ZV)(e.cells)]];if(n===null)return t;const{min:s,max:r,mean:a,standardDeviation:o,quantiles:i}=n
;return[...t,["Mean",(0,l.ZV)(a)],["Standard deviation",(0,l.ZV)(o)],["Least",(0,l.ZV)(s)],...i.map((e,n)=>[w[n],(0,l.ZV)(e)]),["Greatest",(0,l.ZV)(r)]]}
function categoryLines({top:e,rows:n}){return e.slice(0,v).map(({category:e,rows:t})=>[`“${e}”`,`${(0,l.ZV)(t)} (${(0,l.l9)(t/n)})`])}const $={width:300,
height:150,left:40,right:8,top:10,bottom:24};const b=40;function driftSection(e){const n=driftedColumns(e);if(n.length===0)return""
;const t=new Set(e.plan.features.flatMap(({name:e,type:n})=>n==="time"?[e]:[]));const s=(0,g.hU)(n.slice(0,b),7e5,(e,n)=>multiple(e,n,t))
;const r=n.length-s.shown;const a=r>0?`<p class="hint">Drawn are the ${(0,l.ZV)(s.shown)} that shifted furthest; ${(0,
l.ZV)(r)} more are in the table alone.</p>`:""
;return(0,g.uW)("drift","Drift",`<p class="hint">How far each column of the candidate lies from the reference, the furthest first. Drift alone is no failure where labels show how the model performs.</p>${g.Eb}\n<div class="multiples">${s.html}</div>${a}\n${(0,
g.TM)(`All ${(0,l.ZV)(n.length)} columns as a table`,allColumns(n))}`)}function multiple({column:e,drift:n,found:t},s,r){
const a=n===null?'<span class="none">no evidence</span>':`${p[n.test]??(0,c.ZD)(n.test,30)} <b>${(0,l.ZV)(n.size)}</b>`;const o=`<span class="name">${(0,
c.ZD)(e.name,60)}${e.role==="feature"?"":` <small>${e.role}</small>`}</span><span class="size">${t?'<span class="flag">shifted</span> ':""}${a}</span>`
;return(0,g.vP)(o,histogramChart(`d${s}`,e.name,e.histogram,$)||'<p class="none">Nothing to draw.</p>',(0,
g.TM)("Numbers",histogramTable(`Drift of ${e.name}`,e.histogram))+(r.has(e.name)?"":(0,g.TM)("Profile",profileTable(e))))}function histogramTable(e,n){
const{reference:t,candidate:s}=sharesOf(n);const label=e=>n.categories===null?`${(0,l.ZV)(n.edges?.[e])} to ${(0,l.ZV)(n.edges?.[e+1])}`:(0,
c.ZD)(n.categories[e]??"",80);return(0,g.Jx)({caption:`${(0,c.ZD)(e,80)}: shares of rows by bin`,head:["Bin","Reference","Candidate"],
rows:n.reference.slice(0,60).map((e,n)=>[label(n),(0,l.l9)(t[n]),(0,l.l9)(s[n])]),numbers:[1,2]})}function allColumns(e){const{rows:n,left:t}=(0,
g.ux)(e,3e5,e=>[columnRow(e)]);const s=(0,g.Jx)({caption:"Drift of every column",head:["Column","Test","Size","Chance","Reference","Candidate","Remarks"],
rows:n,numbers:[2],captionHidden:true});return t>0?`${s}<p>… and ${(0,l.ZV)(t)} more columns.</p>`:s}function columnRow({column:e,drift:n,found:t}){
const s=n===null?["","",""]:[p[n.test]??(0,c.ZD)(n.test,30),(0,l.ZV)(n.size),(0,c.ZD)((0,l.SI)(n.logQ,"q"))];return[(0,
c.ZD)(e.name,80),...s,profile(e.reference),profile(e.candidate),remark(t,n,"noEvidence"in e.drift?e.drift.noEvidence:null)]}function profile(e){
const n=e.missing>0&&e.rows>0?`, ${(0,l.l9)(e.missing/e.rows)} missing`:"";if(e.type==="category")return`${(0,l.ZV)(e.distinct)} categories${n}`
;if(e.spread===null)return`no number${n}`;const{min:t,max:s,mean:r}=e.spread;return`${(0,l.ZV)(t)} to ${(0,l.ZV)(s)}, mean ${(0,l.ZV)(r)}${n}`}
function remark(e,n,t){const names=(e,n)=>n===void 0||n.length===0?"":`${e}: ${n.slice(0,5).map(e=>(0,
c.ZD)(e,40)).join(", ")}${n.length>5?` and ${n.length-5} more`:""}`;return[e?"shifted":"",t===null?"":`no evidence: ${(0,
c.ZD)(t,200)}`,names("new",n?.newCategories),names("gone",n?.vanishedCategories)].filter(e=>e!=="").join("; ")}const y=20;const k=6;function curvesSection(e){
const{reference:n,candidate:t,columns:s}=e.measurements;const r=[n?.curves??null,t.curves];const a=s.filter(e=>e.role==="score").slice(0,k)
;const o=[...a.map((e,n)=>(0,g.vP)(a.length===1?"Score distribution":`Scores of ${(0,c.ZD)(e.name,60)}`,histogramChart(`score${n}`,e.name,e.histogram,f.G),(0,
g.TM)("Numbers",histogramTable(`Scores of ${e.name}`,e.histogram)))),some(r,"roc")?(0,g.vP)("ROC: true over false positive rate",rocChart("roc",...r),(0,
g.TM)("Numbers",rocTable(...r))):"",some(r,"calibration")?(0,g.vP)("Calibration: positives over score",calibrationChart("calibration",...r),(0,
g.TM)("Numbers",calibrationTable(...r))):""].filter(e=>e!=="")
;const i=[["Candidate",t.confusion],["Reference",n?.confusion??null]].flatMap(([e,n])=>n===null?[]:[confusionTable(e,n)]);if(o.length+i.length===0)return""
;const l=o.length===0?"":`${g.Eb}<div class="figures">${o.join("\n")}</div>`;const u=t.confusion!==null&&t.confusion.classes.length>3?" wide":""
;const d=i.length===0?"":`<h3>Confusion tables</h3><p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p><div class="pair confusion${u}">${i.join("\n")}</div>`
;return(0,g.uW)("scores","Scores and decisions",l+d)}function some(e,n){return e.some(e=>e!==null&&e[n].length>1)}function rocTable(e,n){
const t=[.01,.02,.05,.1,.2,.3,.4,.5,.6,.7,.8,.9];return(0,g.Jx)({caption:"True positive rate at some false positive rates",
head:["False positive rate","Reference","Candidate"],rows:t.map(t=>[(0,l.l9)(t),(0,l.l9)(rateAt(e,t)),(0,l.l9)(rateAt(n,t))]),numbers:[0,1,2]})}
function rateAt(e,n){const t=e?.roc??[];for(let e=1;e<t.length;e++){const[s,r]=t[e-1];const[a,o]=t[e];if(s<=n&&n<=a&&a>s)return r+(n-s)/(a-s)*(o-r)}return null}
function calibrationTable(e,n){const t=[["Reference",e],["Candidate",n]].flatMap(([e,n])=>(n?.calibration??[]).map(n=>[e,(0,l.ZV)(n.score),(0,
l.l9)(n.positives),(0,l.ZV)(n.cases)]));return(0,g.Jx)({caption:"Calibration by bin",head:["Set","Mean score","Positives","Cases"],rows:t,numbers:[1,2,3]})}
function confusionTable(e,{classes:n,rows:t}){const s=n.slice(0,y);const cell=(e,n,t)=>{const s=e.reduce((e,n)=>e+n,0)
;return`<span class="count${t?" right":""}">${(0,l.ZV)(e[n]??0)}</span> <span class="share">${(0,l.l9)(s>0?(e[n]??0)/s:null)}</span>`};const r=(0,g.Jx)({
caption:`${e}: labels and predictions`,head:["Label",...s.map(e=>`predicted ${(0,c.ZD)(e,40)}`)],rows:s.map((e,n)=>[`is ${(0,
c.ZD)(e,40)}`,...s.map((e,s)=>cell(t[n]??[],s,n===s))]),numbers:s.map((e,n)=>n+1)});const a=n.length-s.length;return a>0?`<div>${r}<p>… and ${(0,
l.ZV)(a)} more classes.</p></div>`:r}var j=t(1315);var x=t(8591);const N=260;const M=46;function rangePlot(e,n,t){const s=(0,x.Ow)(n,t)
;if(s===null||n.value===null)return"";const r=(0,h.sn)(s,[6,N-6]);const inside=e=>Math.max(6,Math.min(N-6,r(e)))
;const a=t===null?`<rect class="band-none" x="6" y="8" width="${N-12}" height="18"/>`:(0,
x.yL)(n.check,t,s).map(({from:e,to:n,level:t})=>`<rect class="band-${t.toLowerCase()}" x="${(0,h.px)(r(e))}" y="8" width="${(0,
h.px)(r(n)-r(e))}" height="18"/>`).join("");const o=(0,u.vi)(n);const i=(0,x.BO)(n.check,t).filter(e=>e>=s[0]&&e<=s[1]);const c=i.map((e,n)=>{
const t=o?`${Number((e*100).toPrecision(4))} %`:boundText(e);const s=n>0&&r(e)-r(i[n-1])<30;return`<line class="cut" x1="${(0,h.px)(r(e))}" y1="5" x2="${(0,
h.px)(r(e))}" y2="29"/>${s?"":(0,h.Qq)(r(e),42,t,"tick","middle")}`});const[l,d]=n.interval??[n.value,n.value];const f=`<line class="whisker" x1="${(0,
h.px)(inside(l))}" y1="17" x2="${(0,h.px)(inside(d))}" y2="17"/>`;const m=n.reference!==null&&Number.isFinite(n.reference)?`<path class="ref-mark" d="M${(0,
h.px)(inside(n.reference))} 10l6 7l-6 7l-6 -7z"/>`:"";const p=`<circle class="dot" cx="${(0,h.px)(inside(n.value))}" cy="17" r="5.5"/>`;return(0,h.JW)({id:e,
width:N,height:M,className:"range",title:`Where ${n.check} stands`,text:range_describe(n)},a+c.join("")+m+f+p)}function boundText(e){
if(Math.abs(e)>=1e4)return(0,h.X8)(e,0,e);return String(Number(e.toPrecision(4))).replace("-","−")}function range_describe(e){
const{value:n,interval:t,reference:s}=(0,u.u5)(e)
;return`Candidate ${n}${t===""?"":`, interval ${t}`}${s===""?"":`, reference ${s}`}. ${e.rule}. Level ${e.status}.`}function decided(e){
const{plan:n,verdict:t}=e;const{confidence:s}=n;const r=(0,u.WX)(e,t.status).filter(e=>e.status===t.status)
;const a=[s===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
l.l9)(s)} confidence: RED when the whole one-sided bound is past the red rule (Holm-adjusted over the gating metrics), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
l.B4)(r.length,"finding is","findings are")} ${t.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const o=r.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,n)=>n.flip-e.flip)
;for(const e of o.slice(0,10))a.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const n of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))a.push(`${n.check}: ${(0,l.ZV)(n.cases_needed)} cases would settle it.`)
;return a}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,l.l9)(e)}const E=8;function gatesSection(e){const n=(0,u.dh)(e)
;const t=e.verdict.status==="GREEN";const s=t?"What was judged":"What gates";const r=(0,g.hU)(n,11e5,(n,t)=>row(e,n,t));const a=(0,
g.hU)(n.slice(r.shown),3e5,e=>nameOnly(e));const o=n.length===0?"<p>No check gates in this plan.</p>":`${gateTable(s,r.html)}${more(a)}`;return(0,
g.uW)("gates",s,`${o}\n${others(e)}`)}function gateTable(e,n){const t=["Level","Check","Candidate","Reference","Where it stands"]
;const s=t.map(e=>`<th role="columnheader" scope="col">${e}</th>`).join("")
;return`<table class="gates" role="table"><caption class="sr">${e}, the worst first</caption><thead role="rowgroup"><tr role="row">${s}</tr></thead><tbody role="rowgroup">\n${n}\n</tbody></table>\n<p class="key">On the bands of the rule: <span><i class="swatch dot"></i>candidate</span> with its interval, <span><i class="swatch diamond"></i>reference</span>.</p>`
}function row(e,n,t){const{value:s,interval:r,reference:a,difference:o}=(0,u.u5)(n);const i=(0,j.Vf)(n);const l=rangePlot(`g${t}`,n,(0,u.Y)(e.plan,n))
;const f=itsRows(e,n);const h=f===""?"":`\n<tr role="row" class="behind"><td role="cell"></td><td role="cell" colspan="4">${f}</td></tr>`
;return`<tr role="row"><td role="cell" class="level">${(0,d.j)(n.status)}</td>\n<th role="rowheader" scope="row"><strong>${(0,c.ZD)((0,
u.Gg)(n.check),160)}</strong> <code>${(0,c.ZD)(n.check,160)}</code>${i===""?"":`<p>${(0,
c.ZD)(i,800)}</p>`}${facts(n)}</th>\n<td role="cell" class="value"><b>${s}</b>${r===""?"":`<span>${r}</span>`}</td>\n<td role="cell" class="reference">${a===""?'<span class="none">none</span>':`${a}${o===""?"":`<span>${o}</span>`}`}</td>\n<td role="cell" class="stands">${l}<p>${(0,
c.ZD)(n.rule,200)}</p></td></tr>${h}`}function itsRows({drillDown:e,findingRows:n={}},{check:t}){const s=Object.hasOwn(e,t)?e[t]:void 0
;const r=Object.hasOwn(n,t)?n[t]:void 0;const a=r===void 0?"":sampleTable(t,r);if(s===void 0)return a===""?"":(0,g.TM)("Its rows",a);return(0,
g.TM)("Its rows",`${a}<p class="hint">All of them:</p><pre>${(0,c.ZD)(s,2e3)}</pre>`)}function sampleTable(e,{columns:n,rows:t,total:s}){const r=n.slice(0,E)
;return(0,g.Jx)({caption:`${(0,l.ZV)(t.length)} of ${(0,l.B4)(s,"row")} behind ${(0,c.ZD)(e,160)}`,head:["Row",...r.map(e=>(0,c.ZD)(e,60)),"Answer"],
rows:t.map(({row:e,cells:n,why:t})=>[(0,l.ZV)(e),...n.slice(0,E).map(e=>(0,c.ZD)(e,80)),(0,c.ZD)(t,160)])})}function facts(e){const n=[e.cases===null||(0,
j.Vf)(e).includes((0,
l.ZV)(e.cases))?"":(0,l.B4)(e.cases,"case"),e.flip!==void 0&&Number.isFinite(e.flip)?`another level on ${chance(e.flip)} of samples of this size`:"",e.cases_needed===void 0?"":`${(0,
l.ZV)(e.cases_needed)} cases would settle it`,e.plan_line===null?"":`line ${(0,l.ZV)(e.plan_line)} of the plan`].filter(e=>e!=="")
;return n.length===0?"":`<p class="facts">${n.join(" · ")}</p>`}function nameOnly(e){return`<li>${(0,d.j)(e.status)} <code>${(0,c.ZD)(e.check,120)}</code></li>`
}function more({html:e,left:n}){if(e===""&&n===0)return"";const t=n>0?`<p>… and ${(0,l.ZV)(n)} more; all of them are in verdict.json.</p>`:""
;return`<p>To keep this page small, the rest by name alone:</p><ul class="names">${e}</ul>${t}`}function others(e){const list=(n,t)=>{if(t.length===0)return""
;const{rows:s,left:r}=(0,g.ux)(t,25e4,n=>[otherRow(e,n)]);const a=(0,g.Jx)({caption:n,head:["Check","Level","Value","Interval","Reference","What was found"],
rows:s,numbers:[2,3,4],captionHidden:true});const o=r>0?`<p>… and ${(0,l.ZV)(r)} more in verdict.json.</p>`:"";return(0,g.TM)(`${n} (${(0,
l.ZV)(t.length)})`,a+o)};const n=new Set((0,u.dh)(e));const t=(0,u.WX)(e,"GREEN").filter(e=>!n.has(e));return list("Notes",(0,
u.WX)(e,"NOTE"))+list("Checks that passed",t)}function otherRow(e,n){const{value:t,interval:s,reference:r}=(0,u.u5)(n);const a=`${(0,c.ZD)((0,
u.Gg)(n.check),120)}`;const o=n.status==="NOTE"&&n.where!==void 0?itsRows(e,n):"";return[a,(0,d.j)(n.status),t,s,r,(0,c.ZD)((0,j.Vf)(n),400)+o]}const R=170
;const C=32;function pairPlot(e,n,t,{beside:s=[],whole:r=null}={}){const{reference:a,candidate:o}=t
;const i=[t,...s].flatMap(e=>[...pointsOf(e.reference),...pointsOf(e.candidate)]);r!==null&&i.push(r);const c=Math.min(...i);const l=Math.max(...i)
;if(!(l>c))return"";const u=(0,h.sn)([c,l],[8,R-8]);const mark=(e,n,t,s)=>{if(pointsOf(e).length===0||"noEvidence"in e)return"";const[r,a]=e.interval
;const o=`<line class="${t}-whisker-thin" x1="${(0,h.px)(u(r))}" y1="${n}" x2="${(0,h.px)(u(a))}" y2="${n}"/>`;return o+s(u(e.value))};return(0,h.JW)({id:e,
width:R,height:C,className:"pair-plot",title:`${n} on both sets`,text:pair_describe(t)},(r===null?"":`<line class="chance" x1="${(0,
h.px)(u(r))}" y1="0" x2="${(0,h.px)(u(r))}" y2="${C}"/>`)+mark(a,9,"ref",e=>`<path class="ref-mark" d="M${(0,
h.px)(e)} 4l5 5l-5 5l-5 -5z"/>`)+mark(o,23,"cand",e=>`<circle class="cand-dot" cx="${(0,h.px)(e)}" cy="23" r="5"/>`))}function pointsOf(e){
if("noEvidence"in e)return[];const n=[e.value,...e.interval];return n.every(Number.isFinite)?n:[]}function pair_describe({reference:e,candidate:n}){
const say=e=>"noEvidence"in e?"no evidence":`${(0,l.ZV)(e.value)}, interval ${(0,l.vy)(e.interval)}`;return`Reference ${say(e)}; candidate ${say(n)}.`}
function asEdgeCases({plan:e,measurements:n},t=1/0){return n.segments.slice(0,t).flatMap(({where:t,comparisons:[s]},r)=>{if(s===void 0)return[]
;const{metric:a}=s;const o=wholeValue(a,n);const i=e.data.task==="regression"?"<=":">="
;return[`  - name: weak segment ${r+1}`,`    where: '${t.replaceAll("'","''")}'`,`    min_cases: ${e.segments.minCases}`,`    ${a}: ${o===null?"{ gates: false }":`{ green: "${i} ${Number(o.toPrecision(2))}" }`}`]
}).join("\n")}function wholeValue(e,{comparisons:n}){const t=n.find(n=>n.metric===e&&n.class===null)
;const s=t&&"value"in t.candidate?t.candidate.value:Number.NaN;return Number.isFinite(s)?s:null}const Z=["Metric","Reference","Candidate","Difference","Cases"]
;function metricsSection(e){const{comparisons:n,estimated:t}=e.measurements;if(n.length+t.length===0)return""
;const s=n.some(e=>e.paired)?"Both models answered the same cases; differences are measured case by case.":"The two sets are independent samples.";const r=(0,
g.Jx)({caption:"Metrics on both sets",head:[...Z,"◇ reference, ● candidate"],rows:(0,g.ux)(n.map(plotted),2e5,e=>[e]).rows,numbers:[1,2,3,4],captionHidden:true
});const a=t.length===0?"":(0,g.Jx)({caption:"Estimated without labels",head:["Metric","Estimate"],rows:t.slice(0,50).map(({metric:e,value:n})=>[(0,c.ZD)((0,
u.Vu)(e),80),(0,l.ZV)(n)]),numbers:[1]});return(0,g.uW)("metrics","Metrics side by side",`${r}<p class="hint">${s}</p>${a}`)}
function slicesSection({plan:e,measurements:n}){const{edgeCases:t,segments:s}=n;if(t.length+s.length===0)return"";return(0,
g.uW)("slices","Edge cases and segments",part("e","Edge cases of the plan",t,n)+part("s","Weak segments that the search found, the worst first",s,n)+watched(asEdgeCases({
plan:e,measurements:n},50)))}function watched(e){if(e==="")return""
;return(0,g.TM)("Watch them as edge cases",`<p>To be put below <code>edge_cases:</code> in the plan:</p><pre>${(0,c.ZD)(e,2e4)}</pre>`)}function plotted(e,n){
const t=pairPlot(`m${n}`,(0,u.Vu)(e.metric),e);return[...cells(e),t]}function part(e,n,t,{comparisons:s}){if(t.length===0)return""
;const r=t.slice(0,200).flatMap(e=>e.comparisons);const like=e=>n=>n.metric===e.metric&&n.class===e.class;let a=0;const{rows:o,left:i}=(0,
g.ux)(t,3e5,n=>n.comparisons.slice(0,20).map(t=>{const o=s.find(like(t))?.candidate;return[place(n),(0,
l.ZV)(n.candidateRows),...cells(t).slice(0,4),pairPlot(`${e}${a++}`,`${(0,u.Vu)(t.metric)} where ${n.where}`,t,{beside:r.filter(like(t)),
whole:o&&"value"in o&&Number.isFinite(o.value)?o.value:null})]}));const c=(0,g.Jx)({caption:n,
head:["Where","Rows",...Z.slice(0,4),"◇ reference, ● candidate, ┊ all rows"],rows:o,numbers:[1,3,4,5]});return i>0?`${c}<p>… and ${(0,l.ZV)(i)} more.</p>`:c}
function place({name:e,where:n}){const t=`<code>${(0,c.ZD)(n,300)}</code>`;return e===n?t:`${(0,c.ZD)(e,120)}<br>${t}`}function cells(e){
const{reference:n,candidate:t,difference:s}=e;const r=(0,u.Vu)(e.metric);return[(0,
c.ZD)(e.class===null?r:`${r}, ${e.class}`,120),value(n),value(t)+interval(t),"noEvidence"in s?"":(0,l.jR)(s.value)+interval(s),(0,l.ZV)(t.cases)]}
function value(e){return"noEvidence"in e?`<span class="none">no evidence: ${(0,c.ZD)(e.noEvidence,200)}</span>`:(0,l.ZV)(e.value)}function interval(e){
return"noEvidence"in e?"":`<small>${(0,l.vy)(e.interval)}</small>`}var D=t(3541);function originSection(e){const n=decided(e).map(e=>`<li>${(0,
c.ZD)(e,500)}</li>`);const t=(0,D.a)(e).map(({name:e,text:n,url:t})=>{const s=`<code>${(0,c.ZD)(n,400)}</code>`;const r=t===void 0?s:`<a href="${(0,
c.ZD)(t)}" rel="noreferrer noopener">${s}</a>`;return`<div><dt>${e}</dt><dd>${r}</dd></div>`});return(0,
g.uW)("origin","How it was decided",`<ul>${n.join("")}</ul>\n<h3>Labels</h3>${labels(e)}\n<h3>Provenance</h3><dl class="origin">${t.join("")}</dl>`)}
function labels(e){const row=(e,n)=>[e,(0,l.ZV)(n.rows),`${(0,l.ZV)(n.labels.labelled)} (${(0,l.l9)(n.labels.rows>0?n.labels.labelled/n.labels.rows:null)})`,(0,
l.ZV)(n.labels.pending),(0,l.ZV)(n.labels.unmatched),n.from===null?"":(0,c.ZD)((0,l.fU)(n.from),40),n.to===null?"":(0,c.ZD)((0,l.fU)(n.to),40)]
;const{reference:n,candidate:t}=e.measurements;return(0,g.Jx)({caption:"Labels of both sets",
head:["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],rows:[...n===null?[]:[row("Reference",n)],row("Candidate",t)],
numbers:[1,2,3,4],captionHidden:true})}const O=1e3;const S=40;function rowsSection(e){const n=e.wrongRows;if(n===null||n.rows.length===0)return""
;const t=n.rows.some(e=>e.time!==null&&!Number.isNaN(Date.parse(e.time)));const s=n.columns.slice(0,S);const{html:r,shown:a}=(0,
g.hU)(n.rows.slice(0,O),9e5,e=>tableRow(e,s.length,t));const o=["Row",...t?["Time"]:[],"Why",...s.map(e=>(0,c.ZD)(e,60))]
;const i=o.map(e=>`<th scope="col">${e}</th>`).join("");const{task:u,score:d,scores:f}=e.plan.data;const h=u==="regression"
;const m=h?", the furthest first":d||f?", the most confident first":"";const p=`${h?"off":"wrong"}${m}`;const w=n.columns.length-s.length;const v=w>0?` ${(0,
l.ZV)(w)} more columns are left out.`:"";return(0,g.uW)("rows",h?"Largest errors":"Wrong predictions",`<p class="hint">${(0,l.ZV)(a)} of ${(0,
l.ZV)(Math.max(n.total,a))} candidate rows whose prediction is ${p}.${v}</p>\n${filters(s,t)}\n<p id="matches" class="hint" role="status"></p>\n<div class="scroll tall" role="region" aria-label="Rows, to be scrolled" tabindex="0"><table id="wrong" data-first="${t?3:2}"><caption class="sr">Candidate rows whose prediction is wrong</caption><thead><tr>${i}</tr></thead><tbody>\n${r}\n</tbody></table></div>`)
}function tableRow(e,n,t){const s=e.time===null?Number.NaN:Date.parse(e.time);const r=Number.isNaN(s)?"":` data-t="${s}"`;const a=t?`<td>${e.time===null?"":(0,
c.ZD)((0,l.fU)(e.time),40)}</td>`:"";const o=Array.from({length:n},(n,t)=>`<td>${(0,c.ZD)(rows_short(e.cells[t]??""),120)}</td>`).join("")
;return`<tr${r}><th scope="row">${(0,l.ZV)(e.row)}</th>${a}<td>${(0,c.ZD)(e.why,160)}</td>${o}</tr>`}function rows_short(e){
return/^-?\d+\.\d{7,}$/.test(e)?String(Number(Number(e).toPrecision(7))):e}function filters(e,n){const t=e.map((e,n)=>`<option value="${n}">${(0,
c.ZD)(e,60)}</option>`).join("")
;const s=n?'<div class="times"><label>From (UTC) <input id="from" type="datetime-local"></label><label>To (UTC) <input id="to" type="datetime-local"></label></div>':""
;return`<form id="filters" hidden><label class="wide">Search <input id="search" type="search" autocomplete="off" placeholder="text in any cell"></label>\n<fieldset><legend>Condition</legend><select id="column" aria-label="Column"><option value="">any row</option>${t}</select><select id="operator" aria-label="Comparison"><option value="=">=</option><option value="!=">≠</option><option value="<">&lt;</option><option value="<=">≤</option><option value=">">&gt;</option><option value=">=">≥</option><option value="has">contains</option><option value="empty">is empty</option></select><input id="operand" aria-label="Value" autocomplete="off"></fieldset>\n${s}<button type="reset">Show all</button></form>`
}var _=t(5464);var T=t(6903);function trendSection(e){const n=(0,T.Lf)(e);if(n.length===0)return"";const t=n.map((e,n)=>{const t=(0,u.Gg)(e.name);return(0,
g.vP)((0,c.ZD)(t,100),(0,_.CY)(`t${n}`,t,e),(0,g.TM)("Numbers",numbers(t,e)))});return(0,
g.uW)("trend","Trend",`<p class="key">On the bands of the rule that holds now, with intervals. Level of the whole review: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p><div class="figures">${t.join("\n")}</div>`)
}function numbers(e,n){const t=(0,_.be)(n);return(0,g.Jx)({caption:`${(0,c.ZD)(e,100)} by review`,head:["Review","Level","Value","Interval"],
rows:n.points.map(e=>[(0,c.ZD)((0,l.fU)(e.at),40),(0,c.ZD)(e.status,20),t(e.value),(0,l.vy)(e.interval,t)]),numbers:[2,3]})}
const A="'use strict';\nconst form = document.getElementById('filters');\nif (form) {\n  const field = (id) => document.getElementById(id);\n  const table = field('wrong');\n  const first = Number(table.dataset.first);\n  const rows = Array.from(table.tBodies[0].rows, (row) => ({\n    row,\n    time: row.dataset.t === undefined ? NaN : Number(row.dataset.t),\n    cells: Array.from(row.cells, (cell) => cell.textContent),\n    text: row.textContent.toLowerCase(),\n  }));\n  const number = (text) => (text.trim() === '' ? NaN : Number(text.replace(/\\u2212/g, '-')));\n  const holds = (cell, operator, operand) => {\n    if (operator === 'empty') return cell.trim() === '';\n    if (operator === 'has') return cell.toLowerCase().includes(operand.toLowerCase());\n    const [a, b] = [number(cell), number(operand)];\n    const both = !Number.isNaN(a) && !Number.isNaN(b);\n    if (operator === '=') return both ? a === b : cell === operand;\n    if (operator === '!=') return both ? a !== b : cell !== operand;\n    if (!both) return false;\n    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;\n  };\n  const moment = (id) => {\n    const input = field(id);\n    return input && input.value ? Date.parse(input.value + 'Z') : NaN;\n  };\n  const apply = () => {\n    const words = field('search').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);\n    const column = field('column').value;\n    const operator = field('operator').value;\n    const operand = field('operand').value.trim();\n    const asked = column !== '' && (operand !== '' || operator === 'empty');\n    const from = moment('from');\n    const to = moment('to');\n    let shown = 0;\n    for (const one of rows) {\n      const keep =\n        words.every((word) => one.text.includes(word)) &&\n        (!asked || holds(one.cells[first + Number(column)], operator, operand)) &&\n        (Number.isNaN(from) || one.time >= from) &&\n        (Number.isNaN(to) || one.time <= to);\n      one.row.hidden = !keep;\n      if (keep) shown += 1;\n    }\n    field('operand').disabled = operator === 'empty';\n    field('matches').textContent = shown === rows.length ? 'All ' + rows.length.toLocaleString('en') + ' shown.' : shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' match.';\n  };\n  form.hidden = false;\n  form.addEventListener('input', apply);\n  form.addEventListener('reset', () => setTimeout(apply));\n  form.addEventListener('submit', (event) => event.preventDefault());\n  apply();\n}\nlet folded = [];\naddEventListener('beforeprint', () => {\n  folded = Array.from(document.querySelectorAll('details:not([open])'));\n  for (const one of folded) one.open = true;\n});\naddEventListener('afterprint', () => {\n  for (const one of folded) one.open = false;\n});\n"
;var V=t(4398);function renderHtml(e){const n=(0,i.ZF)(e)
;const t=[gatesSection(e),metricsSection(e),curvesSection(e),driftSection(e),slicesSection(e),rowsSection(e),trendSection(e),originSection(e)].filter(e=>e!=="")
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(V.i)}'; script-src '${hash(A)}'; base-uri 'none'; form-action 'none'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${n.level}: ${(0,
c.ZD)(n.plan,120)}</title>\n<style>${V.i}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the evidence</a>\n${answerHeader(e)}\n<nav aria-label="Contents"><div class="wrap"><ul>${t.map(entry).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n${t.join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
c.ZD)(e.made.version,40)}</div></footer>\n<script>${A}<\/script>\n</body>\n</html>\n`}function entry(e){
const[,n="",t=""]=/^<section id="(\w+)"[^>]*><h2[^>]*>([^<]*)</.exec(e)??[];return`<li><a href="#${n}">${t}</a></li>`}function hash(e){return`sha256-${(0,
o.createHash)("sha256").update(e).digest("base64")}`}var W=t(4588);function unbroken(e){return e.length<=24?e.replaceAll(" "," "):e}function table(e,n,t){
const s=[...n].map(e=>e==="r"?"--:":e==="c"?":-:":":--");return[e,s,...t].map(e=>`| ${e.join(" | ")} |`).join("\n")}function capped(e,n,t,s){
const r=s(e.slice(0,n));const a=e.length-n;return a>0?`${r}\n\n… and ${a.toLocaleString("en")} more ${t}.`:r}
const P="<sub>● candidate, ─ its interval, ◇ reference, ┊ bounds of the rule.</sub>";function gates_gates(e,n=()=>true){const t=(0,u.dh)(e)
;if(t.length===0)return"No check gates in this plan.";const s=e.verdict.status==="GREEN"?"**What was judged**":"**What gates**";const r=new Map;const rowOf=n=>{
const t=r.get(n);if(t!==void 0)return t;const s=gates_row(e,n,300);r.set(n,s);return s};const a=t.map(n=>gates_row(e,n,0));const o=t.map(e=>gates_name(e))
;const page=(e,n)=>[s,"",...tableOf([...t.slice(0,e).map(rowOf),...a.slice(e,n)]),...namesOf(o.slice(n))].join("\n")
;if(n(page(t.length,t.length)))return page(t.length,t.length);if(n(page(0,t.length))){const e=largest(t.length,e=>n(page(e,t.length)));return page(e,t.length)}
if(n(page(0,0)))return page(0,largest(t.length,e=>n(page(0,e))));const counted=e=>[s,"",counts(t),...namesOf(o.slice(0,e))].join("\n")
;return counted(largest(t.length,e=>n(counted(e))))}function gates_row(e,n,t){const{value:s,interval:r,reference:a,difference:o}=(0,u.u5)(n);const l=(0,
W.Cu)(n,(0,u.Y)(e.plan,n));const d=(0,T.eJ)(e,n);const f=t===0?"":(0,c.FV)((0,j.Vf)(n),t);const h=f===""?"":`<br>${f}`;const m=d===null?"":(0,
W.KM)(d.points.map(e=>e.value));return[unbroken(`${i.Zg[n.status]} ${n.status}`),(0,
c.D9)(n.check,120)+h,stacked([unbroken(s),unbroken(r)]),stacked([unbroken(a),unbroken(o)]),stacked([picture(l),clauses(n.rule),picture(m)])]}
function stacked(e){return e.filter(e=>e!=="").join("<br>")}function picture(e){return e===""?"":`<code>${e}</code>`}function clauses(e){const n=(0,
c.Jj)(e,160).split(/(?<=;) /);return n.map(e=>e.split(/(?<=[,:]) /).map(e=>(0,c.FV)(unbroken(e))).join(" ")).join("<br>")}function tableOf(e){
if(e.length===0)return[];const n=["Level","Check","Candidate, interval","Reference","Rule, where it stands"];return[table(n.map(unbroken),"llrrl",e),"",P]}
function gates_name(e){return`${i.Zg[e.status]} ${(0,c.D9)(e.check,60)}`}function namesOf(e){
return e.length===0?[]:["","By name alone, to stay within the limit:","",e.join(", ")]}function counts(e){const count=n=>e.filter(e=>e.status===n).length
;const n=["RED","AMBER","GREEN"].filter(e=>count(e)>0).map(e=>`${i.Zg[e]} ${(0,l.ZV)(count(e))} ${e}`)
;return`**${n.join(", ")}**: too many to list here; all of them are in the full report.`}function largest(e,n){let t=0;let s=e;while(t<s){
const e=Math.ceil((t+s)/2);n(e)?t=e:s=e-1}return t}function head_head(e,n="###"){const t=(0,i.ZF)(e);const s=`${n} ${i.Zg[t.level]} ${t.level}  ${(0,
c.FV)(t.plan,100)}: ${t.words} — ${(0,c.FV)(t.means,300)}`;return`${s}\n${(0,c.FV)(t.todo,1e3)}\n\n${head_looked(e)}`}function head_looked(e){
const{candidate:n,reference:t}=e.verdict;const s=(0,l.B4)(n.rows,"candidate row");const r=(0,u.WX)(e,"RED","AMBER").length
;return[t===null?`${s}, no reference`:`${s} against ${(0,l.B4)(t.rows,"reference row")}`,r===0?"nothing gates":(0,l.B4)(r,"finding gates","findings gate"),(0,
l.B4)((0,u.WX)(e,"GREEN").length,"check passed","checks passed"),(0,l.B4)((0,u.WX)(e,"NOTE").length,"note")].join(" · ")}function drift(e,n=1/0){
const t=driftedColumns(e);if(t.length===0)return null;const s=Math.max(.2,...t.map(({drift:e})=>e?.size??0).filter(Number.isFinite))
;const rows=e=>e.map(({column:e,drift:n,found:t})=>[(0,c.D9)(e.name,120),e.role,n===null?"":p[n.test]??(0,c.FV)(n.test,40),n===null?"":(0,
l.ZV)(n.size),n===null?"":`<code>${(0,W.M0)(n.size/s)}</code>`,n===null?"":(0,c.FV)((0,
l.SI)(n.logQ,"q")),[t?"shifted":"","noEvidence"in e.drift?`no evidence: ${(0,
c.FV)(e.drift.noEvidence,200)}`:"",categories("new",n?.newCategories),categories("gone",n?.vanishedCategories)].filter(e=>e!=="").join("; ")]);return{
title:"Drift, column by column",body:capped(t,n,"columns",e=>table(["Column","Role","Test","Size","","Chance","Remarks"],"lllrlll",rows(e)))}}
function categories(e,n){if(n===void 0||n.length===0)return"";const t=n.slice(0,5).map(e=>(0,c.D9)(e,40))
;return`${e}: ${t.join(", ")}${n.length>5?` and ${n.length-5} more`:""}`}const B=20;function evidence_labels(e){const row=(e,n)=>n===null?[]:[[e,(0,
l.ZV)(n.rows),`${(0,l.ZV)(n.labels.labelled)} (${(0,l.l9)(n.labels.rows>0?n.labels.labelled/n.labels.rows:null)})`,(0,l.ZV)(n.labels.pending),(0,
l.ZV)(n.labels.unmatched),n.from===null?"":(0,c.FV)((0,l.fU)(n.from),40),n.to===null?"":(0,c.FV)((0,l.fU)(n.to),40)]];return{title:"Labels",
body:table(["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],"lrrrrll",[...row("Reference",e.measurements.reference),...row("Candidate",e.measurements.candidate)])
}}function confusion(e){const{reference:n,candidate:t}=e.measurements
;const s=[["Candidate",t.confusion],["Reference",n?.confusion??null]].flatMap(([e,n])=>n===null?[]:[`**${e}**\n\n${evidence_confusionTable(n)}`])
;return s.length===0?null:{title:"Confusion tables",body:s.join("\n\n")}}function evidence_confusionTable({classes:e,rows:n}){const t=e.slice(0,B)
;const s=table(["is ↓, predicted →",...t.map(e=>(0,c.D9)(e,40))],`l${"r".repeat(t.length)}`,t.map((e,s)=>[(0,c.D9)(e,40),...t.map((e,t)=>(0,
l.ZV)(n[s]?.[t]??0))]));const r=e.length-t.length;return r>0?`${s}\n\n… and ${(0,l.ZV)(r)} more classes.`:s}function drillDown(e,n=1/0){
const t=Object.entries(e.drillDown);if(t.length===0)return null;const s=t.slice(0,n).flatMap(([e,n])=>[`# ${(0,c.en)(e,120)}`,(0,c.en)(n,1e3)])
;t.length>n&&s.push(`# and ${(0,l.ZV)(t.length-n)} more in the full report`);return{title:"See the rows behind a finding",body:(0,c.p0)(s.join("\n"),"sh")}}
function notes(e,n=1/0){return listed("Notes",(0,u.WX)(e,"NOTE"),n)}function passed(e,n=1/0){return listed("Checks that passed",(0,u.WX)(e,"GREEN"),n)}
function listed(e,n,t){if(n.length===0)return null;return{title:`${e} (${(0,l.ZV)(n.length)})`,
body:capped(n,t,"in the full report",e=>table(["Level","Check","Value","Interval","Reference","Cases","Rule","What was found"],"llrrrrll",e.map(findings_row)))}
}function findings_row(e){const{value:n,interval:t,reference:s}=(0,u.u5)(e);return[unbroken(`${i.Zg[e.status]} ${e.status}`),(0,
c.D9)(e.check,120),n,unbroken(t),s,e.cases===null?"":(0,l.ZV)(e.cases),(0,c.FV)(e.rule,160),(0,c.FV)((0,j.Vf)(e),400)]}
const L=["Metric","Reference","Candidate","Interval","Difference","Interval","Cases"];function metrics_metrics(e){const{comparisons:n}=e.measurements
;if(n.length===0)return null;const t=n.some(e=>e.paired);const s=n.map(e=>metrics_cells(e))
;const r=t?"Both models answered the same cases; differences are measured case by case.":"The sets are independent samples.";return{
title:"Metrics side by side",body:`${table(L,"lrrrrrr",s)}\n\n${r}`}}function slices(e,n=1/0){const{edgeCases:t,segments:s}=e.measurements
;if(t.length+s.length===0)return null;const part=(e,t)=>t.length===0?[]:[`**${e}**`,"",capped(t,n,"in the full report",e=>metrics_tableOf(e)),""]
;const r=s.length===0?[]:["To watch them, put these below <code>edge_cases:</code> in the plan:","",(0,c.p0)(asEdgeCases(e,n),"yaml")];return{
title:"Edge cases and segments",body:[...part("Edge cases",t),...part("Weak segments",s),...r].join("\n").trimEnd()}}function metrics_tableOf(e){
return table(["Where","Rows",...L.slice(0,4)],"lrlrrr",e.flatMap(e=>e.comparisons.map(n=>[e.name===e.where?(0,c.D9)(e.where,300):`${(0,
c.FV)(e.name,120)}<br>${(0,c.D9)(e.where,300)}`,(0,l.ZV)(e.candidateRows),...metrics_cells(n).slice(0,4)])))}function metrics_cells(e){
const{candidate:n,difference:t}=e;const s=(0,u.Vu)(e.metric)
;return[(0,c.FV)(e.class===null?s:`${s}, ${e.class}`,120),metrics_value(e.reference),metrics_value(n),metrics_interval(n),"noEvidence"in t?"":metrics_value(t),metrics_interval(t),(0,
l.ZV)(n.cases)]}function metrics_value(e){return"noEvidence"in e?`no evidence: ${(0,c.FV)(e.noEvidence,200)}`:(0,l.ZV)(e.value)}function metrics_interval(e){
return"noEvidence"in e?"":unbroken((0,l.vy)(e.interval))}function howDecided(e){return{title:"How the level was decided",body:decided(e).map(e=>`- ${(0,
c.FV)(e,500)}`).join("\n")}}function origin(e){const n=(0,D.a)(e).map(({name:e,text:n,url:t})=>[e,t===void 0?(0,c.D9)(n,300):`[${(0,c.FV)(n,300)}](${t})`])
;return{title:"Provenance",body:table(["",""],"ll",n)}}function trend_trend(e){const n=(0,T.Lf)(e,3);return n.length===0?null:{title:"Trend over the reviews",
body:n.map(e=>chart(e)).join("\n\n")}}const F={value:"#4a90e2",green:"#2e9e6b",amber:"#c98a12",red:"#d9534f"};function chart(e){const{name:n,rule:t,points:s}=e
;const r=s.filter(e=>e.value!==null);const a=(0,_.be)(e)===l.l9?100:1;const o=r.map(e=>e.value*a);const[i,d]=[Math.min(...o),Math.max(...o)]
;const f=(d-i||Math.abs(d)||1)*.1;const near=e=>e>i-4*f-(d-i)&&e<d+4*f+(d-i);const h=["green","amber","red"].flatMap(e=>{const n=t?.[e]??null
;return n!==null&&near(n.value*a)?[{level:e,text:n.text,value:n.value*a}]:[]});const m=[...o,...h.map(({value:e})=>e)]
;const p=h.map(({level:e,text:n})=>`${e} ${n}`).join(", ");const g=[F.value,...h.map(({level:e})=>F[e])].join(", ")
;const w=[r[0],r.at(-1)].map(({at:e})=>plain((0,l.im)(e))).join(" to ")
;const v=["```mermaid",`%%{init: {"xyChart": {"width": 720, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${g}"}}}}%%`,"xychart-beta",`  title "${plain((0,
u.Gg)(n))}"`,`  x-axis "${r.length} reviews, ${w}" 1 --\x3e ${r.length}`,`  y-axis ${a===100?'"per cent" ':""}${around(m,f,a)}`,...[o,...h.map(({value:e})=>o.map(()=>e))].map(e=>`  line [${e.map(decimal).join(", ")}]`),"```"].join("\n")
;return p===""?v:`${v}\n\n<sub>Flat lines are the bounds of the rule: ${(0,c.FV)(p,200)}.</sub>`}function around(e,n,t){
const[s,r]=[Math.min(...e),Math.max(...e)];const a=s>=0&&r<=t;const o=a?Math.max(0,s-n):s-n;const i=a?Math.min(t,r+n):r+n
;return`${decimal(o)} --\x3e ${decimal(i)}`}function plain(e){const n=e.replace(/[^\p{L}\p{N} .,:/_-]/gu," ").replace(/\s+/g," ").trim()
;return Array.from(n).slice(0,60).join("")||"unnamed"}function decimal(e){return Math.abs(e)<1e15?String(Number(e.toFixed(6))):"0"}function sections(e,n){
return[howDecided(e),metrics_metrics(e),trend_trend(e),drift(e,n),slices(e,n),notes(e,n),passed(e,n),evidence_labels(e),confusion(e),drillDown(e,n),origin(e)].filter(e=>e!==null)
}function renderMarkdown(e){const n=sections(e,1/0).map(({title:e,body:n})=>`## ${e}\n\n${n}`);return`${[head_head(e,"#"),gates_gates(e),...n].join("\n\n")}\n`}
const I=["verdict.json","report.md","report.html"];async function clearReport(e){try{for(const n of I)await(0,s.rm)((0,r.join)(e,n),{force:true})}catch(n){
throw notWritable(e,n)}}async function writeReport(e,n){try{await(0,s.mkdir)(n,{recursive:true});await(0,s.writeFile)((0,
r.join)(n,"verdict.json"),`${JSON.stringify(e.verdict,null,2)}\n`);await(0,s.writeFile)((0,r.join)(n,"report.md"),renderMarkdown(e));await(0,s.writeFile)((0,
r.join)(n,"report.html"),renderHtml(e))}catch(e){throw notWritable(n,e)}}function notWritable(e,n){const t=n instanceof Error?n.message:String(n)
;return new a.P_(`The report cannot be written to ${e}: ${t}. Choose another folder with --out.`)}}),115:((e,n,t)=>{t.d(n,{h:()=>sampleWrongRows,uV:()=>sampleOf})
;var s=t(8488);var r=t(5100);const a=500;function sampleWrongRows(e,n,t){if(t.task==="classes"?t.actual.every(e=>e<0):t.actual.every(Number.isNaN))return null
;const r=(0,s.HO)(t);return sampleOf(e,n,t,(0,s.hm)(t,r,a),n.header,r.length)}function sampleOf(e,n,t,r,a,o){const i=new Set(e.data.private)
;const c=a.filter(e=>n.columns.has(e)&&!i.has(e));const{time:l}=e.data;const u=l===null||i.has(l)?void 0:n.columns.get(l);return{columns:c,rows:r.map(r=>({
row:r+1,time:u?textAt(u,r):null,cells:c.map(e=>textAt(n.columns.get(e),r)),why:(0,s.tM)(e)?"":(0,s.d8)(t,r)})),total:o}}function textAt(e,n){
if(e.type==="category")return e.categories[e.codes[n]]??"";const t=(0,r.tk)(e.values,n);if(Number.isNaN(t))return""
;return e.type==="time"?new Date(t).toISOString():String(t)}})};