export const id=828;export const ids=[828];export const modules={38641:((e,n,t)=>{t.d(n,{Pq:()=>logWorse,U8:()=>oddsRatio,YP:()=>interval,n2:()=>noEvidence,
oH:()=>addBatch,y4:()=>logGoodEnough,y_:()=>gridOf});var a=t(47493);const r=Array.from({length:61},(e,n)=>Number((10**((n-30)/30)).toPrecision(4)))
;function gridOf(e){return[...new Set([...r,...a.nK,...a.yq,e])].sort((e,n)=>e-n)}function noEvidence(e,n){const t=gridOf(n);return{name:e,canary:0,
canary_bad:0,baseline:0,baseline_bad:0,step_canary:0,mantel_haenszel:[0,0],psi:t,log_e:t.map(()=>0)}}function addBatch(e,n){
const{canary:t,canaryBad:r,baseline:o,baselineBad:s,pairs:i}=n;const c={canary:t,baseline:o,bad:r+s,canaryBad:r};const[l,u]=e.mantel_haenszel;const f=t+o||1
;const h=i?[i.canaryOnly/2,i.baselineOnly/2]:[r*(o-s)/f,s*(t-r)/f];return{...e,canary:e.canary+t,canary_bad:e.canary_bad+r,baseline:e.baseline+o,
baseline_bad:e.baseline_bad+s,step_canary:e.step_canary+t,mantel_haenszel:[l+h[0],u+h[1]],log_e:e.log_e.map((n,t)=>n+(i?(0,a.V2)(i,e.psi[t]):(0,
a.wf)(c,e.psi[t])))}}function logWorse(e){return(0,a.h9)(a.nK.map(n=>at(e,n)))}function logGoodEnough(e,n){return(0,a.h9)(a.yq.map(n=>at(e,n)),at(e,n))}
function oddsRatio({mantel_haenszel:[e,n]}){return n>0?e/n:null}function interval(e,n){const t=r.map(n=>at(e,n));const o=(0,a.h9)(t)-Math.log(1/n)
;const s=t.findIndex(e=>e>o);const i=t.findLastIndex(e=>e>o);return[r[s-1]??null,r[i+1]??null]}function at(e,n){const t=e.psi.indexOf(n)
;if(t<0)throw new Error(`odds ratio ${n} was not weighed`);return e.log_e[t]}}),72447:((e,n,t)=>{t.d(n,{rolloutStep:()=>rolloutStep});var a=t(51455)
;var r=t(76760);var o=t(229);var s=t(14977);var i=t(74481);var c=t(20803);function alphaEach(e){return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}
var l=t(75966);function addAuroc(e,n,t){if(!t||n.result!==null)return n;const a={cases:n.cases+t.cases,weight:n.weight+t.weight,
difference:n.difference+t.weight*t.difference,variance:n.variance+t.weight**2*t.variance,result:null};return a.cases>=e.auroc.cases?{...a,result:judge(e,a)}:a}
function aurocBounds(e,{weight:n,difference:t,variance:a}){const r=t/n;const o=(0,l.Zl)(1-alphaEach(e))*Math.sqrt(a)/n;return{difference:r,low:r-o,high:r+o}}
function judge(e,n){const{low:t,high:a}=aurocBounds(e,n);if(a<0)return"worse";return t>-e.auroc.margin?"good enough":"not proven"}var u=t(38641)
;function answer_answerOf(e,n,t=false){const a=e.rollout;const r=n.batches.at(-1)??{decision:"HOLD",why:beginning(a)};const o=n.approved!==null
;const s=n.split.canary+n.split.baseline;return{version:1,plan:e.name,rollout:n.rollout,strategy:a.strategy,decision:o?"PROMOTE":r.decision,traffic:n.traffic,
promote:o||r.decision==="PROMOTE",why:o?`Every measure is proven to be within its margin, and ${n.approved.by} approved.`:r.why,
waits_for_approval:n.ready&&n.ended===null,repeated:t,steps:a.steps,batches:n.batches,most_batches:a.maxBatches,
measures:n.measures.map((n,t)=>measureAnswer(e,n,a.measures[t].margin)),split:{canary:n.split.canary,baseline:n.split.baseline,
planned:s>0?n.split.expected/s:null,broken:(0,i.jk)(n.split.log_e)>=i.M$},auroc:aurocAnswer(e,n)}}
function beginning({strategy:e,auroc:n,confidence:t,measures:a}){
const r=e==="shadow"?"Send every request to both versions and use the baseline’s answers.":"Give the canary its first share of the traffic."
;const o=a.length+(n?1:0);const s=`Evidence of ${(0,c.ZV)(o/(1-t))} to 1 decides on each of ${(0,c.B4)(o,"measure")}.`
;const i=n?` The AUROC is judged once, at ${(0,c.B4)(n.cases,"labelled canary case")}.`:"";return`No batch has been counted yet. ${r} ${s}${i}`}
function measureAnswer(e,n,t){const a=alphaEach(e.rollout);const{name:r,canary:o,canary_bad:s,baseline:i,baseline_bad:c}=n;return{name:r,canary:o,canary_bad:s,
baseline:i,baseline_bad:c,margin:t,odds_ratio:(0,u.U8)(n),interval:(0,u.YP)(n,a),log_e_worse:(0,u.Pq)(n),log_e_good:(0,u.y4)(n,t),log_threshold:Math.log(1/a)}}
function aurocAnswer(e,{auroc:n}){const t=e.rollout;if(!n||!t.auroc)return null;const{cases:a,result:r}=n;if(r===null)return{cases:a,planned:t.auroc.cases,
difference:null,interval:null};const{difference:o,low:s,high:i}=aurocBounds(t,n);return{cases:a,planned:t.auroc.cases,difference:o,interval:[s,i]}}
function isLast(e,n){const t=n.batches.at(-1);return t?.baseline.sha256===e.baseline.sha256&&t.canary.sha256===e.canary.sha256}function admit(e,n){
refuseCounted(e,n);if(n.ended){const e=n.batches.at(-1)
;throw new s.P_(`This rollout ended with ${n.ended} on ${n.approved?.at??e.at}. For another rollout name a state file that does not exist yet.`)}
const t=n.batches.at(-1);if(!t)return;const a=e.from===Date.parse(t.from)&&e.to===Date.parse(t.to)
;if(e.from<Date.parse(t.to)||a)throw new s.P_(`${e.canary.name}: this batch begins ${iso(e.from)}, before the end of the last one counted (${t.to}): it is out of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.`)
;for(const t of["baseline","canary"]){const[a,r]=[n.versions[t],e.versions[t]]
;if(a!==r)throw new s.P_(`${e[t].name}: the ${t} is version ${quote(r)} here, but this rollout began with ${quote(a)}: the batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.`)
}}function refuseCounted(e,n){for(const[t,{baseline:a,canary:r,at:o,decision:i}]of n.batches.entries()){
const n=r.sha256===e.canary.sha256?e.canary.name:a.sha256===e.baseline.sha256?e.baseline.name:null;if(n===null)continue
;throw new s.P_(`${n}: already counted as batch ${t+1} on ${o}, which was answered with ${i}. A batch counts once; give the requests that came after it.`)}}
function iso(e){return new Date(e).toISOString()}function quote(e){return e===null?"not named":JSON.stringify(e)}var f=t(72102);var h=t(62047);const d=0
;const m=1;const w=2;function countBad(e,n,t,a,r=null){const[o,s]=flags(e,n,t);if(r){leaveOut(o,r.baseline);a||leaveOut(s,r.canary)}
if(a)return countPairs(o,s,a);const[i,c]=[tally(o),tally(s)];return{canary:c.cases,canaryBad:c.bad,baseline:i.cases,baselineBad:i.bad,pairs:null}}
function leaveOut(e,n){for(let t=0;t<e.length;t++)n[t]===0&&(e[t]=w)}function flags(e,{baseline:n,canary:t},a){if(e.kind==="where"){
if(!a)throw new Error(`the condition of measure ${e.name} was not read`);return[a.selectDoubtful(n.table),a.selectDoubtful(t.table)]}
if(e.kind==="wrong")return[wrong(e,n),wrong(e,t)];const[r,o]=[latency(e,n.table),latency(e,t.table)];const s=pooled95(r,o)
;const slow=e=>Uint8Array.from(e,e=>e<=s?d:m);return[slow(r),slow(o)]}function wrong(e,{answers:n}){
if(!n)throw new Error(`the answers for measure ${e.name} were not read`);return Uint8Array.from(n.actual,(e,t)=>e<0?w:n.predicted[t]===e?d:m)}
function latency(e,n){const t=e.column===null?void 0:n.columns.get(e.column);if(t?.type==="number")return(0,h.ov)(t.values)
;throw new s.P_(`${n.source.files.join(", ")}: measure "${e.name}" needs the latency of each request as a number in column "${e.column}". Log it, or name the right column under "rollout:" in the plan.`)
}function pooled95(e,n){const t=new Float64Array(e.length+n.length);t.set(e);t.set(n,e.length);const a=t.filter(e=>!Number.isNaN(e)).sort()
;return a[Math.ceil(.95*a.length)-1]??Number.NaN}function tally(e){let n=0;let t=0;for(const a of e){a!==w&&n++;a===m&&t++}return{cases:n,bad:t}}
function countPairs(e,n,t){const a={canary:0,canaryBad:0,baseline:0,baselineBad:0};const r={canaryOnly:0,baselineOnly:0};t.baseline.forEach((o,s)=>{
const i=t.canary[s];const c=e[o];const l=i<0?m:n[i];if(c===w||l===w)return;a.baseline++;a.canary++;a.baselineBad+=c;a.canaryBad+=l;l>c&&r.canaryOnly++
;l<c&&r.baselineOnly++});return{...a,pairs:r}}var y=t(41465);function classesOfSides(e,n,t){
const{task:a,label:r,prediction:o,positive:i,negative:c,classes:l}=e.data
;if(a==="regression")throw new s.P_(`${e.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of kind "where" with a condition, such as a column that says how far off the answer was.`)
;const u=new Set(l?.map(y.Z2)??[]);c!==null&&u.add((0,y.Z2)(c));const labelOf=e=>a==="binary"?(0,y.vU)(e,[...u]):e;for(const e of[n,t])for(const n of[r,o]){
const t=n===null?void 0:e.columns.get(n);if(t?.type!=="category")continue;for(const e of t.categories)u.add(labelOf((0,y.Z2)(e)))}if(a==="multiclass")return{
names:[...u].sort(),positive:null};const f=labelOf((0,y.Z2)(i??"1"));u.delete(f);if(u.size>1){const e=[f,...u].slice(0,6).map(e=>JSON.stringify(e.slice(0,40)))
;throw new s.P_(`${[...t.source.files,...n.source.files].join(", ")}: a binary task has two labels, but these logs hold ${e.join(", ")}. Fix the logs, or set "task: multiclass".`)
}return{names:[[...u][0]??`not ${f}`,f],positive:1}}var g=t(58592);function matchRequests(e,n,t){const{id:a}=e.data
;const[r,o]=[n,t].map(e=>a===null?void 0:e.columns.get(a))
;if(!r||!o)throw new s.P_(`${e.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under "data:" and log the id of the request on both sides.`)
;const i=index(o,t,a);index(r,n,a);const c={baseline:new Int32Array(n.rows),canary:new Int32Array(n.rows)};const l=(0,g.U)(r);let u=0;for(let e=0;e<n.rows;e++){
const n=i.get(l(e))??-1;c.baseline[e]=e;c.canary[e]=n;n>=0&&u++}
if(u===0)throw new s.P_(`${t.source.files.join(", ")}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores the same requests; log the same "${a}" on both sides.`)
;return c}function index(e,n,t){const a=new Map;const r=(0,g.U)(e);for(let e=0;e<n.rows;e++){const o=r(e)
;if(o===void 0||a.has(o))throw new s.P_(`${n.source.files.join(", ")}: row ${e+1} has ${o===void 0?"no id":`the id ${JSON.stringify(String(o).slice(0,40))} of an earlier row`} in column "${t}". Every request of a shadow canary needs an id of its own.`)
;a.set(o,e)}return a}var p=t(5124);var b=t(46881);var v=t(76955);var $=t(50772);var O=t(84898);var _=t(29228);var S=t(29242);var M=t(16395);var x=t(45464)
;var E=t(42512);const A=10;function batchAuroc(e,n){const[t,a]=[e.baseline.answers,e.canary.answers];return n?onMatched(t,a,n):onBoth(t,a)}function onBoth(e,n){
const t=[e,n].map(({score:e,actual:n})=>e&&(0,S.F)(e,Uint8Array.from(n,known)));const[a,r]=t;if(!a||!r)return null;const[o,s]=[(0,x.v)(a),(0,x.v)(r)]
;const i=weightOf(a,r);if(!(0,E.fJ)(o)||!(0,E.fJ)(s)||i===null)return null;return{difference:s.value-o.value,variance:o.standardError**2+s.standardError**2,
cases:s.cases,weight:i}}function onMatched(e,n,t){const[a,r]=[e.score,n.score];if(!a||!r)return null;const o=[];t.baseline.forEach((n,s)=>{const i=t.canary[s]
;const c=i>=0&&!Number.isNaN((0,h.tk)(a,n))&&!Number.isNaN((0,h.tk)(r,i));c&&known(e.actual[n])<2&&o.push([n,i])})
;const s=Float64Array.from(o,([n])=>e.actual[n]);const i=Float64Array.from(o,([e])=>(0,h.tk)(a,e));const c=Float64Array.from(o,([,e])=>(0,h.tk)(r,e))
;const l=Uint8Array.from(s,known);const[u,f]=[(0,S.F)(i,l),(0,S.F)(c,l)];const[d,m]=[(0,x.v)(u),(0,x.v)(f)];const cases=n=>({classes:e.classes.names,positive:1,
actual:s,predicted:s,scores:n,classScores:null,group:null});const w={cases:o.length,reference:cases(i),candidate:cases(c)};const y=weightOf(u,f)
;const g=y===null?null:(0,M.mv)("auroc",null,w);if(!(0,E.fJ)(d)||!(0,E.fJ)(m)||y===null||g===null)return null;return{difference:m.value-d.value,variance:g**2,
cases:o.length,weight:y}}function known(e){return e<0?2:e}function weightOf(e,n){const t=[e,n].flatMap(({positives:e,negatives:n})=>[total(e),total(n)])
;return Math.min(...t)<A?null:1/t.reduce((e,n)=>e+1/n,0)}function total(e){return e.reduce((e,n)=>e+n,0)}var P=t(42928);const B=2**18;const N=2;class SeenUsers{
bits;constructor(e){this.bits=new Uint8Array(B/8);e&&this.bits.set(Buffer.from(e,"base64").subarray(0,B/8))}has(e){
return placesOf(e).every(e=>this.bits[e>>3]>>(e&7)&1)}add(e){for(const n of placesOf(e))this.bits[n>>3]|=1<<(n&7)}get text(){
return Buffer.from(this.bits).toString("base64")}}function countedOnce(e,n,t){if(e===null)return null;const[a,r]=[new SeenUsers(t),new SeenUsers(t)]
;const choose=({table:n,answers:t})=>{const[o,s]=[(0,f.c1)(n,e),namesOf(n,e)];const i=new Uint8Array(n.rows);if(!o)return i.fill(1);const c=new Map
;for(let e=0;e<n.rows;e++){const n=o[e];const a=c.get(n);n<0?i[e]=1:(a===void 0||t&&t.actual[a]<0&&t.actual[e]>=0)&&c.set(n,e)}for(const e of c.values()){
const n=s(e);i[e]=a.has(n)?0:1;r.add(n)}return i};const[o,s]=[choose(n.baseline),choose(n.canary)];return{baseline:o,canary:s,users:r.text}}
function namesOf({columns:e},n){const t=e.get(n);return e=>String((0,P.f)(t,e))}function placesOf(e){let n=2166136261
;for(let t=0;t<e.length;t++)n=Math.imul(n^e.charCodeAt(t),16777619);let t=n^n>>>16;return Array.from({length:N},()=>{t=Math.imul(t^t>>>15,739982445);t^=t>>>12
;return(t>>>0)%B})}async function readBatch(e,n,t,a,r){const o=await Promise.all(n.measures.map(({where:n})=>n===null?null:(0,p.zB)(n,{timeZone:e.data.timeZone
})));const[s,i]=await readLogs(e,n,o,t);const[c,l]=[windowOf(e,s),windowOf(e,i)];refuseStrange(s,i,c,l,a)
;const u=n.strategy==="shadow"?matchRequests(e,s,i):null;const f=withAnswers(e,n,s,i);const h=countedOnce(e.data.group,f,r);return{from:Math.min(c.from,l.from),
to:Math.max(c.to,l.to),baseline:{rows:s.rows,sha256:s.source.sha256,name:nameOf(s)},canary:{rows:i.rows,sha256:i.source.sha256,name:nameOf(i)},versions:{
baseline:versionOf(e,s),canary:versionOf(e,i)},measures:n.measures.map((e,n)=>countBad(e,f,o[n],u,h)),auroc:n.auroc?batchAuroc(onlyCounted(f,h),u):null,...h&&{
users:{baseline:read_batch_total(h.baseline),canary:read_batch_total(h.canary),seen:h.users}}}}function onlyCounted(e,n){if(n===null)return e
;const only=({table:e,answers:n},t)=>({table:e,answers:n&&{...n,actual:n.actual.map((e,n)=>t[n]?e:-1)}});return{baseline:only(e.baseline,n.baseline),
canary:only(e.canary,n.canary)}}function read_batch_total(e){return e.reduce((e,n)=>e+n,0)}async function readLogs(e,n,t,a){const[r,o,i]=await Promise.all([(0,
b.C)(a.baseline),(0,b.C)(a.canary),(0,b.C)(a.labels??[])]);const c=requestsOf(e,n,t,i.length>0);const l=(0,_.W)(await(0,$.x)(r,{columns:c,others:"skip"
}),e.data);const u=c.map(e=>({...e,type:e.type==="auto"?l.columns.get(e.name)?.type??"auto":e.type}));const f=(0,_.W)(await(0,$.x)(o,{columns:u,others:"skip"
}),e.data);if(i.length===0)return[l,f];const{id:h,label:d}=e.data
;if(h===null)throw new s.P_(`${e.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`);const m=await(0,$.x)(i,{columns:[{name:h,
type:"key",required:true},(0,O.Y9)(e,d)],others:"skip"});return[joined(l,m,h,d),joined(f,m,h,d)]}function joined(e,n,t,a){const{table:r,leftovers:o}=(0,
v.G)(e,n,t,a);const{spelling:i}=o;if(i===null||i.affix)return r
;throw new s.P_(`${nameOf(n)}: the id "${i.label}" is "${i.row}" in ${nameOf(e)}: ${i.what} keep ${i.ids} ids apart. Write the ids in the same way in both files.`)
}function requestsOf(e,n,t,a){const{data:r,deployment:o}=e
;if(r.time===null)throw new s.P_(`${e.source.file}: a rollout needs to know when each request came, to count every batch once and in order. Name the column as "time:" under "data:".`)
;const i=new Map;const ask=(n,t,a=true)=>{n&&!i.has(n)&&i.set(n,(0,O.fo)(e,n,t,a))};ask(r.time,"time");(n.strategy==="shadow"||a)&&ask(r.id,"key")
;if(needsAnswers(n)){const n=[a?null:r.label,r.prediction];for(const t of n)t&&i.set(t,(0,O.Y9)(e,t));ask(r.score,"number")
;for(const e of Object.values(r.scores??{}))ask(e,"number")}for(const{column:e}of n.measures)ask(e,"number");ask(o.version?.column,"category")
;ask(r.group,"category",false);for(const e of t)for(const n of e?.columns??[])ask(n,"auto");return[...i.values()]}function needsAnswers(e){
return Boolean(e.auroc)||e.measures.some(({kind:e})=>e==="wrong")}function withAnswers(e,n,t,a){if(!needsAnswers(n))return{baseline:{table:t,answers:null},
canary:{table:a,answers:null}};const r=classesOfSides(e,t,a);const side=n=>({table:n,answers:(0,f.Bw)(e,n,r)});return{baseline:side(t),canary:side(a)}}
function windowOf(e,n){const t=e.data.time;const a=n.columns.get(t)
;if(n.rows===0||a?.type!=="time")throw new s.P_(`${nameOf(n)}: no requests in this log. Check that this side receives traffic and logs it.`)
;const r=a.missing+(a.invalid?.cells??0);let[o,i]=[1/0,-1/0];let c=0;for(const e of a.values){Number.isNaN(e)&&c++;e<o&&(o=e);e>i&&(i=e)}
if(c>0)throw new s.P_(`${nameOf(n)}: ${Math.max(c,r)} of ${n.rows} requests have no readable time in column "${t}". Without it a batch cannot be placed; log the time of every request.`)
;return{from:o,to:i}}const k=864e5;function refuseStrange(e,n,t,a,r){
if(e.source.sha256===n.source.sha256)throw new s.P_(`${nameOf(n)}: baseline and canary are the same log. Give each side its own.`)
;if(t.from>a.to||a.from>t.to)throw new s.P_(`${nameOf(n)}: the canary’s requests (${say(a)}) and the baseline’s (${say(t)}) are of different times. Compare both over the same time, or what changed between them is taken for the model.`)
;for(const[o,{to:i}]of[[e,t],[n,a]])if(i>r.getTime()+k)throw new s.P_(`${nameOf(o)}: the last request is dated ${new Date(i).toISOString()}, in the future. It would make every later batch out of order; fix the time, or its zone.`)
;refuseUnlike(e,n,t,a)}const R=20;function refuseUnlike(e,n,t,a){if(Math.min(e.rows,n.rows)<R)return;const r=Math.min(t.to,a.to)-Math.max(t.from,a.from)
;const o=Math.max(t.to,a.to)-Math.min(t.from,a.from);if(r>=o/2)return
;throw new s.P_(`${nameOf(n)}: the canary’s requests are of ${say(a)}, the baseline’s of ${say(t)}; less than half of that time is common to both. Cut both logs to the same time.`)
}function versionOf(e,n){const t=e.deployment.version?.column;if(!t)return null;const a=n.columns.get(t);const r=a?.type==="category"?a.categories:[]
;if(a?.type==="category"&&r.length===1&&a.missing===0)return r[0];const o=r.length===0?"none":r.slice(0,5).map(e=>JSON.stringify(e.slice(0,40))).join(", ")
;throw new s.P_(`${nameOf(n)}: every request of one side must name the same model version in column "${t}"; found ${o}`+(a&&a.missing>0?` and ${a.missing} requests without one`:"")+". Separate the logs by version.")
}function nameOf(e){return e.source.files.join(", ")}function say({from:e,to:n}){return`${new Date(e).toISOString()} to ${new Date(n).toISOString()}`}
function decide(e,n){const t=n.traffic;const a=Math.log(1/alphaEach(e));const r=n.measures.find(e=>(0,u.Pq)(e)>=a)
;if(r)return ruling("ROLLBACK",0,`${counted(r)} This is worse than the baseline: ${odds((0,u.Pq)(r))}.`)
;if(n.auroc?.result==="worse")return ruling("ROLLBACK",0,`${sayAuroc(e,n)}: worse than the baseline.`);if((0,
i.jk)(n.split.log_e)>=i.M$)return ruling("INCONCLUSIVE",t,saySplit(n));const o=e.measures.filter(({margin:e},t)=>(0,u.y4)(n.measures[t],e)<a)
;const s=!n.auroc||n.auroc.result==="good enough";const c=n.measures.find(({step_canary:n})=>n<e.minCases);const l=nextShare(e,n)
;const f=o.length===0&&s&&!c&&l===1;if(n.ready||f)return promote(e,t)
;if(n.auroc?.result==="not proven")return ruling("INCONCLUSIVE",t,`${sayAuroc(e,n)}: not proven to be within its margin of ${e.auroc.margin}.`)
;const h=n.batches.length+1;if(h>=e.maxBatches)return ruling("INCONCLUSIVE",t,`All ${e.maxBatches} batches are used up and nothing is proven. ${missing()}`)
;if(!c&&l<1)return ruling("HOLD",l,`No measure is proven worse after ${sayCases(n,e)} at ${percent(t)}: go on at ${percent(l)}.`)
;return ruling("HOLD",t,`Nothing is proven yet. ${missing()}`);function missing(){
if(c)return`${c.name}: ${c.step_canary} of at least ${e.minCases} canary cases at this share.`
;const t=o.map(({name:e})=>n.measures.find(n=>n.name===e)).find(e=>e.canary_bad+e.baseline_bad===0)
;if(t)return`${t.name}: no bad outcome on either side, so the two cannot be told apart.`
;if(o.length>0)return`Not yet proven to be within the margin: ${o.map(({name:e})=>e).join(", ")}.`
;if(n.auroc&&!s)return`The AUROC is judged at ${e.auroc.cases} labelled canary cases; there are ${n.auroc.cases}.`;return""}}function promote(e,n){
const t="Every measure is proven to be within its margin"
;return e.approval?ruling("HOLD",n,`${t}. The plan wants a person to approve the promotion.`,true):ruling("PROMOTE",1,`${t}.`,true)}function nextShare(e,n){
return e.strategy==="blue-green"?e.steps[n.step+1]??1:1}function ruling(e,n,t,a=false){return{decision:e,traffic:n,why:t.trim(),ready:a}}function counted(e){
const{name:n,canary:t,canary_bad:a,baseline:r,baseline_bad:o}=e;return`${n}: ${a} of ${t} bad on the canary, ${o} of ${r} on the baseline.`}function odds(e){
const n=Math.exp(Math.min(e,Math.log(1e6)));return`evidence ${e>Math.log(1e6)?"above ":""}${n.toLocaleString("en-US",{maximumFractionDigits:0})} to 1`}
function sayCases(e,n){const t=Math.min(...e.measures.map(({step_canary:e})=>e));return`${t} canary cases (at least ${n.minCases})`}
function saySplit({split:e}){const n=e.canary+e.baseline
;return`The traffic did not split as planned: the canary has ${percent(e.canary/n)} of ${n} logged requests, planned was ${percent(e.expected/n)}. Requests or log lines are lost, or the router is set otherwise; a comparison of such logs proves nothing. Fix the split and begin a new rollout.`
}function sayAuroc(e,n){const{difference:t,low:a,high:r}=aurocBounds(e,n.auroc)
;return`AUROC at ${n.auroc.cases} labelled canary cases: ${t.toFixed(4)} against the baseline [${a.toFixed(4)}, ${r.toFixed(4)}]`}function percent(e){
return`${Number((100*e).toPrecision(3))} %`}function step(e,n,t,a){admit(n,t);const r=e.rollout;const o=add(r,n,t)
;const{decision:s,traffic:i,why:c,ready:l}=decide(r,o);const u=i!==t.traffic;const f={from:new Date(n.from).toISOString(),to:new Date(n.to).toISOString(),
baseline:{rows:n.baseline.rows,sha256:n.baseline.sha256},canary:{rows:n.canary.rows,sha256:n.canary.sha256},at:a,share:t.traffic,decision:s,traffic:i,why:c}
;const h={...o,ready:l,ended:s==="HOLD"?null:s,traffic:i,step:u&&s==="HOLD"?r.steps.indexOf(i):t.step,measures:u?o.measures.map(e=>({...e,step_canary:0
})):o.measures,batches:[...t.batches,f],answered:false};return{decision:s,traffic:i,promote:s==="PROMOTE",why:c,state:h}}function add(e,n,t){
const{canary:a,baseline:r,users:o}=n;const s=o??{canary:a.rows,baseline:r.rows};const c=e.strategy==="shadow"?null:(0,i.Bj)(s.canary,s.baseline,t.traffic)
;const{split:l}=t;return{...t,rollout:t.rollout||`${a.sha256.slice(0,12)}-${r.sha256.slice(0,12)}`,versions:t.batches.length===0?n.versions:t.versions,
measures:t.measures.map((e,t)=>(0,u.oH)(e,n.measures[t])),split:c?{canary:l.canary+s.canary,baseline:l.baseline+s.baseline,
expected:l.expected+(s.canary+s.baseline)*t.traffic,log_e:l.log_e.map((e,n)=>e+c[n])}:l,...o?{users:o.seen}:{},
auroc:e.auroc&&t.auroc?addAuroc(e,t.auroc,n.auroc):null}}var C=t(77598);var q=t(86170);function newState(e){const n=e.rollout;return{version:1,rollout:"",
plan:e.name,plan_sha256:e.source.sha256,versions:{baseline:null,canary:null},step:0,traffic:n.strategy==="shadow"?0:n.steps[0],
measures:n.measures.map(({name:e,margin:n})=>(0,u.n2)(e,n)),split:{canary:0,baseline:0,expected:0,log_e:i.bc.map(()=>0)},auroc:n.auroc?{cases:0,weight:0,
difference:0,variance:0,result:null}:null,ready:false,ended:null,approved:null,batches:[],answered:true}}const I=33554432
;async function store_readState(e,n,a=null){const r=await textOf(e);if(r===null)return{state:newState(n),text:r}
;const{parseState:o}=await t.e(261).then(t.bind(t,11261));return{state:o(r,e,n,a),text:r}}async function writeState(e,n,t,o=null){const i=await(0,
a.realpath)(e).catch(()=>e);const c=textFor(n,o);const l=(0,r.join)((0,r.dirname)(i),`.${(0,r.basename)(i)}.${(0,C.randomUUID)()}.tmp`);try{const n=await(0,
a.open)(l,"w");try{await n.writeFile(c);await n.sync()}finally{await n.close()}
if(await textOf(i)!==t)throw new s.P_(`${e}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`);await(0,a.rename)(l,i)
}catch(n){await(0,a.unlink)(l).catch(()=>{});if(n instanceof s.P_)throw n
;throw new s.P_(`${e}: the state cannot be written (${message(n)}). Nothing was counted.`)}await syncFolder((0,r.dirname)(i));return c}
function textFor(e,n=null){return`${JSON.stringify({...(0,q.Ru)(JSON.stringify(e),"rollout",n),state:e},null,1)}\n`}async function textOf(e){try{
const{size:n}=await(0,a.stat)(e);if(n>I)throw new s.P_(`${e}: no state file is this large (${n} bytes). Name the right file.`);return await(0,
a.readFile)(e,"utf8")}catch(n){if(n instanceof s.P_)throw n;if(n.code==="ENOENT")return null
;throw new s.P_(`${e}: the state file cannot be read (${message(n)}).`)}}async function syncFolder(e){try{const n=await(0,a.open)(e,"r")
;await n.sync().finally(()=>n.close())}catch(e){if(!["EPERM","EISDIR","EINVAL","EACCES"].includes(e.code??""))throw e}}function message(e){
return e instanceof Error?e.message:String(e)}async function canaryStep(e){const{plan:n,rollout:t}=await planned(e.plan)
;const{state:a,text:r}=await store_readState(e.state,n,e.key);if(mustRepeat(a))return hand(e,n,a,r,true);const o=await readBatch(n,t,e,e.now,a.users)
;if(!a.answered&&isLast(o,a))return hand(e,n,a,r,true);const{state:s}=step(n,o,a,e.now.toISOString());const i=await writeState(e.state,s,r,e.key)
;return hand(e,n,s,i,false)}async function canaryApprove(e){const{plan:n}=await planned(e.plan);const{state:t,text:a}=await store_readState(e.state,n,e.key)
;if(t.approved&&!t.answered)return hand(e,n,t,a,true)
;if(!t.ready||t.ended)throw new s.P_(`${e.state}: there is nothing to approve: ${t.ended?`the rollout ended with ${t.ended}`:"the evidence does not suffice yet"}.`)
;const r=e.by.trim();if(!r)throw new s.P_("An approval needs the name of the person who gives it: --by NAME.");const o={...t,ended:"PROMOTE",traffic:1,
approved:{by:r,at:e.now.toISOString()},answered:false};const i=await writeState(e.state,o,a,e.key);return hand(e,n,o,i,false)}async function planned(e){
const n=await(0,o.m)(e);const{rollout:t}=n;if(!t)throw new s.P_(`${e}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`)
;return{plan:n,rollout:t}}function mustRepeat({answered:e,ended:n,batches:t}){const a=t.at(-1);return!e&&a!==void 0&&(n!==null||a.traffic!==a.share)}
async function hand(e,n,t,a,r){const o=answer_answerOf(n,t,r);await(e.deliver?.(o));try{await writeState(e.state,{...t,answered:true},a,e.key)}catch(e){
if(!(e instanceof s.P_))throw e}return o}var L=t(5250);var j=t(24502);const U={PROMOTE:"🟢",HOLD:"🔵",ROLLBACK:"🔴",INCONCLUSIVE:"🟠"};function sentence(e){
const n=percent(e.traffic);if(e.decision==="PROMOTE")return"Give the canary all traffic; it is the new baseline."
;if(e.decision==="ROLLBACK")return"Take all traffic from the canary."
;if(e.decision==="INCONCLUSIVE")return`Hold at ${n} and have a person look: this rollout proves nothing more.`
;if(e.waits_for_approval)return`Hold at ${n} until a person approves.`;const t=e.batches.at(-1);if(!t)return`Begin with ${n} and come with the first batch.`
;return t.share===e.traffic?`Hold at ${n} and come again with the next batch.`:`Raise the canary to ${n} and come again with the next batch.`}
function answerMarkdown(e,n=50){
const t=e.measures.slice(0,n).map(e=>[(0,j.FV)(e.name,80),`${share(e.canary_bad,e.canary)} of ${e.canary}`,`${share(e.baseline_bad,e.baseline)} of ${e.baseline}`,`${e.odds_ratio===null?"–":(0,
c.ZV)(e.odds_ratio)} ${sayInterval(e)}`,(0,c.ZV)(e.margin),progress(e.log_e_worse,e.log_threshold),progress(e.log_e_good,e.log_threshold)])
;return[`### ${U[e.decision]} ${e.decision}: ${(0,j.FV)(e.plan,80)} canary at ${percent(e.traffic)}`,`**${sentence(e)}**`,(0,
j.FV)(e.why,1e3),table(["Measure","Bad on the canary","Bad on the baseline","Odds ratio","Margin","Evidence: worse","Evidence: within the margin"],t),...e.auroc?[(0,
j.FV)(words_sayAuroc(e.auroc))]:[],`<details><summary>Batch ${e.batches.length} of at most ${e.most_batches}${words_saySplit(e)}</summary>`,table(["Batch","Until","Share","Canary","Baseline","Decision","Next share"],e.batches.map((e,n)=>[String(n+1),(0,
j.FV)(e.to),percent(e.share),String(e.canary.rows),String(e.baseline.rows),e.decision,percent(e.traffic)]).slice(Math.max(0,e.batches.length-n))),"</details>"].join("\n\n")
}function sayInterval({interval:[e,n]}){return`[${e===null?"…":(0,c.ZV)(e)}, ${n===null?"…":(0,c.ZV)(n)}]`}function progress(e,n){
return e>=n?"proven":`${Math.max(0,Math.floor(100*e/n))} %`}function words_sayAuroc({cases:e,planned:n,difference:t,interval:a}){
if(t===null||!a)return`AUROC: judged once, at ${n} labelled canary cases; there are ${e}`;const[r,o]=a.map(e=>e.toFixed(4))
;return`AUROC at ${e} labelled canary cases: ${t.toFixed(4)} against the baseline [${r}, ${o}]`}function words_saySplit({split:e}){if(e.planned===null)return""
;const n=percent(e.canary/(e.canary+e.baseline));return`; the canary had ${n} of the requests, ${percent(e.planned)} planned${e.broken?": NOT as planned":""}`}
function share(e,n){return n===0?"–":percent(e/n)}function table(e,n){const line=e=>`| ${e.join(" | ")} |`
;return[line(e),line(e.map(()=>"---")),...n.map(line)].join("\n")}const F={PROMOTE:"GREEN",HOLD:"AMBER",INCONCLUSIVE:"AMBER",ROLLBACK:"RED"}
;function announceRollout(e,n,t,a){const r=F[e.decision];const o=e.decision==="HOLD"?null:n.levels[r];const page=(n,t,a)=>{
const of=n=>`${[...a,answerMarkdown(e,n)].join("\n")}\n`;const r=[50,10,1].find(e=>t(of(e))<=n);return of(r??0)};return{key:rolloutKey(t??n.name),status:r,
distrust:null,title:(0,j.Ah)((0,j.Jj)(`${e.decision}: ${sentence(e)}`,200)),message:"",comment:(e,n)=>page(e,e=>e.length,[n]),
summary:e=>page(e,Buffer.byteLength,[]),annotations:[],owner:o?.owner??null,withinMilliseconds:o?.within?.milliseconds??null,at:a,...e.decision==="HOLD"?{
deployment:"in_progress"}:{}}}function rolloutKey(e){return`${e} rollout`}var D=t(19384);var T=t(53345);var V=t(29913)
;async function rolloutStep({inputs:e,faults:n,event:t,environment:s,now:i,runner:{setOutput:c}}){const deliver=async n=>{
const{decision:t,traffic:o,promote:s}=n;const i=(0,r.join)(e.out,"canary.json");await(0,a.mkdir)(e.out,{recursive:true});await(0,
a.writeFile)(i,`${JSON.stringify(n,null,2)}\n`);const c=F[t];give({status:c,decision:t,traffic:String(o),promote:s?"true":"false",verdict:i})};const give=e=>{
for(const[n,t]of Object.entries(e))c(n,t)};try{await(0,a.rm)((0,r.join)(e.out,"canary.json"),{force:true});if(n.length>0)throw new T.q(n);await(0,
V.gz)(e,s.GITHUB_WORKSPACE??process.cwd());const{plan:t,baseline:c,canary:l,labels:u,approvedBy:f,stateKey:h}=e;const d=e.state
;const m=f===null?await canaryStep({plan:t,baseline:c,canary:l,labels:u,state:d,now:i,key:h,deliver:deliver}):await canaryApprove({plan:t,state:d,by:f,now:i,
key:h,deliver:deliver});return announceRollout(m,await(0,o.m)(t),e.name,i.toISOString())}catch(n){give({status:"ERROR",decision:"ERROR",traffic:"",
promote:"false",verdict:""});const a=await(0,V.vh)(e,s.GITHUB_WORKSPACE??process.cwd());const r=a?await(0,o.m)(e.plan).catch(()=>null):null;const c=(0,
T.Y)(n,e,r?.source.text??"");const l=rolloutKey(e.name??(0,D.h)(e.plan,a));return(0,L.G)(c,l,t.commit,i.toISOString())}}}),74481:((e,n,t)=>{t.d(n,{
Bj:()=>logTilts,M$:()=>o,bc:()=>i,jk:()=>logSplit});var a=t(47493);const r=1.02;const o=Math.log(1e3);const s=[1.05,1.1,1.25,1.5,2,4,10]
;const i=[...s,r,1/r,...s.map(e=>1/e)];function logTilts(e,n,t){if(!(t>0&&t<1))throw new RangeError(`not a share of traffic that can be checked: ${t}`)
;return i.map(a=>e*Math.log(a)-(e+n)*Math.log1p(t*(a-1)))}function logSplit(e){const n=(0,a.h9)(e.slice(0,s.length),e[s.length]);const t=(0,
a.h9)(e.slice(s.length+2),e[s.length+1]);return(0,a.h9)([n,t])}}),47493:((e,n,t)=>{t.d(n,{V2:()=>logEPaired,h9:()=>logMixture,nK:()=>a,wf:()=>logE,yq:()=>r})
;const a=[1.1,1.25,1.5,2,3,5,10];const r=[.5,.7,.85,1];function logE(e,n){check(e,n);const{canary:t,bad:a,canaryBad:r}=e;const o=Math.max(0,a-e.baseline)
;const s=Math.min(a,t);if(o===s||n===1)return 0;const i=mode(e,1);const c=mode(e,n)
;return(r-c)*Math.log(n)+Math.log(sumAround(e,i,1))-Math.log(sumAround(e,c,n))-logWay(e,i,c)}function logEPaired(e,n){
for(const n of[e.canaryOnly,e.baselineOnly])if(!Number.isSafeInteger(n)||n<0)throw new RangeError(`not a count of pairs: ${n}`)
;if(!(n>0&&n<1/0))throw new RangeError(`not an odds ratio: ${n}`);const t=e.canaryOnly+e.baselineOnly;return e.canaryOnly*Math.log(n)-t*Math.log1p((n-1)/2)}
function logMixture(e,n=0){const t=Math.max(...e);let a=0;for(const n of e)a+=Math.exp(n-t);return t+Math.log(a/e.length)-n}
function step({canary:e,baseline:n,bad:t},a,r){return(e-a)/(a+1)*((t-a)/(n-t+a+1))*r}function mode(e,n){let t=Math.max(0,e.bad-e.baseline)
;let a=Math.min(e.bad,e.canary);while(t<a){const r=Math.floor((t+a)/2);step(e,r,n)>1?t=r+1:a=r}return t}const o=1e-20;function sumAround(e,n,t){
const a=Math.max(0,e.bad-e.baseline);const r=Math.min(e.bad,e.canary);let s=1;for(let a=n,i=1;a<r&&i>o;a++){i*=step(e,a,t);s+=i}for(let r=n,i=1;r>a&&i>o;r--){
i/=step(e,r-1,t);s+=i}return s}function logWay(e,n,t){const[a,r]=n<t?[n,t]:[t,n];let o=0;let s=1;for(let n=a;n<r;n++){s*=step(e,n,1);if(s>1e250||s<1e-250){
o+=Math.log(s);s=1}}o+=Math.log(s);return n<t?o:-o}function check({canary:e,baseline:n,bad:t,canaryBad:a},r){
for(const r of[e,n,t,a])if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`not a count: ${r}`)
;if(a>e||a>t||t-a>n)throw new RangeError(`impossible counts: ${a} of ${e} and ${t-a} of ${n} bad`)
;if(!(r>0&&r<1/0))throw new RangeError(`not an odds ratio: ${r}`)}})};