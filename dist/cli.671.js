export const id=671;export const ids=[671];export const modules={3726:((e,t,n)=>{n.d(t,{g:()=>alphaEach});function alphaEach(e){
return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),5856:((e,t,n)=>{n.d(t,{o:()=>digestOf});var a=n(7598);function digestOf(e){return(0,
a.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}}),8641:((e,t,n)=>{n.d(t,{Pq:()=>logWorse,U8:()=>oddsRatio,YP:()=>interval,n2:()=>noEvidence,
oH:()=>addBatch,y4:()=>logGoodEnough,y_:()=>gridOf});var a=n(9761);const r=Array.from({length:61},(e,t)=>Number((10**((t-30)/30)).toPrecision(4)))
;function gridOf(e){return[...new Set([...r,...a.nK,...a.yq,e])].sort((e,t)=>e-t)}function noEvidence(e,t){const n=gridOf(t);return{name:e,canary:0,
canary_bad:0,baseline:0,baseline_bad:0,step_canary:0,mantel_haenszel:[0,0],psi:n,log_e:n.map(()=>0)}}function addBatch(e,t){
const{canary:n,canaryBad:r,baseline:o,baselineBad:s,pairs:i}=t;const c={canary:n,baseline:o,bad:r+s,canaryBad:r};const[l,u]=e.mantel_haenszel;const f=n+o||1
;const d=i?[i.canaryOnly/2,i.baselineOnly/2]:[r*(o-s)/f,s*(n-r)/f];return{...e,canary:e.canary+n,canary_bad:e.canary_bad+r,baseline:e.baseline+o,
baseline_bad:e.baseline_bad+s,step_canary:e.step_canary+n,mantel_haenszel:[l+d[0],u+d[1]],log_e:e.log_e.map((t,n)=>t+(i?(0,a.V2)(i,e.psi[n]):(0,
a.wf)(c,e.psi[n])))}}function logWorse(e){return(0,a.h9)(a.nK.map(t=>at(e,t)))}function logGoodEnough(e,t){return(0,a.h9)(a.yq.map(t=>at(e,t)),at(e,t))}
function oddsRatio({mantel_haenszel:[e,t]}){return t>0?e/t:null}function interval(e,t){const n=r.map(t=>at(e,t));const o=(0,a.h9)(n)-Math.log(1/t)
;const s=n.findIndex(e=>e>o);const i=n.findLastIndex(e=>e>o);return[r[s-1]??null,r[i+1]??null]}function at(e,t){const n=e.psi.indexOf(t)
;if(n<0)throw new Error(`odds ratio ${t} was not weighed`);return e.log_e[n]}}),3258:((e,t,n)=>{n.r(t);n.d(t,{command:()=>U});var a=n(1455);var r=n(229)
;var o=n(4977);var s=n(5845);var i=n(4481);var c=n(3726);var l=n(5966);function addAuroc(e,t,n){if(!n||t.result!==null)return t;const a={cases:t.cases+n.cases,
weight:t.weight+n.weight,difference:t.difference+n.weight*n.difference,variance:t.variance+n.weight**2*n.variance,result:null};return a.cases>=e.auroc.cases?{
...a,result:judge(e,a)}:a}function aurocBounds(e,{weight:t,difference:n,variance:a}){const r=n/t;const o=(0,l.Zl)(1-(0,c.g)(e))*Math.sqrt(a)/t;return{
difference:r,low:r-o,high:r+o}}function judge(e,t){const{low:n,high:a}=aurocBounds(e,t);if(a<0)return"worse";return n>-e.auroc.margin?"good enough":"not proven"
}var u=n(8641);function answerOf(e,t,n=false){const a=e.rollout;const r=t.batches.at(-1)??{decision:"HOLD",why:beginning(a)};const o=t.approved!==null
;const s=t.split.canary+t.split.baseline;return{version:1,plan:e.name,rollout:t.rollout,strategy:a.strategy,decision:o?"PROMOTE":r.decision,traffic:t.traffic,
promote:o||r.decision==="PROMOTE",why:o?`Every measure is proven to be within its margin, and ${t.approved.by} approved.`:r.why,
waits_for_approval:t.ready&&t.ended===null,repeated:n,steps:a.steps,batches:t.batches,most_batches:a.maxBatches,
measures:t.measures.map((t,n)=>measureAnswer(e,t,a.measures[n].margin)),split:{canary:t.split.canary,baseline:t.split.baseline,
planned:s>0?t.split.expected/s:null,broken:(0,i.jk)(t.split.log_e)>=i.M$},auroc:aurocAnswer(e,t)}}
function beginning({strategy:e,auroc:t,confidence:n,measures:a}){
const r=e==="shadow"?"Send every request to both versions and use the baseline’s answers.":"Give the canary its first share of the traffic."
;const o=a.length+(t?1:0);const i=`Evidence of ${(0,s.ZV)(o/(1-n))} to 1 decides on each of ${(0,s.B4)(o,"measure")}.`
;const c=t?` The AUROC is judged once, at ${(0,s.B4)(t.cases,"labelled canary case")}.`:"";return`No batch has been counted yet. ${r} ${i}${c}`}
function measureAnswer(e,t,n){const a=(0,c.g)(e.rollout);const{name:r,canary:o,canary_bad:s,baseline:i,baseline_bad:l}=t;return{name:r,canary:o,canary_bad:s,
baseline:i,baseline_bad:l,margin:n,odds_ratio:(0,u.U8)(t),interval:(0,u.YP)(t,a),log_e_worse:(0,u.Pq)(t),log_e_good:(0,u.y4)(t,n),log_threshold:Math.log(1/a)}}
function aurocAnswer(e,{auroc:t}){const n=e.rollout;if(!t||!n.auroc)return null;const{cases:a,result:r}=t;if(r===null)return{cases:a,planned:n.auroc.cases,
difference:null,interval:null};const{difference:o,low:s,high:i}=aurocBounds(n,t);return{cases:a,planned:n.auroc.cases,difference:o,interval:[s,i]}}
function isLast(e,t){const n=t.batches.at(-1);return n?.baseline.sha256===e.baseline.sha256&&n.canary.sha256===e.canary.sha256}function admit(e,t){
refuseCounted(e,t);if(t.ended){const e=t.batches.at(-1)
;throw new o.P_(`This rollout ended with ${t.ended} on ${t.approved?.at??e.at}. For another rollout name a state file that does not exist yet.`)}
const n=t.batches.at(-1);if(!n)return;const a=e.from===Date.parse(n.from)&&e.to===Date.parse(n.to)
;if(e.from<Date.parse(n.to)||a)throw new o.P_(`${e.canary.name}: this batch begins ${iso(e.from)}, before the end of the last one counted (${n.to}): it is out of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.`)
;for(const n of["baseline","canary"]){const[a,r]=[t.versions[n],e.versions[n]]
;if(a!==r)throw new o.P_(`${e[n].name}: the ${n} is version ${quote(r)} here, but this rollout began with ${quote(a)}: the batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.`)
}}function refuseCounted(e,t){for(const[n,{baseline:a,canary:r,at:s,decision:i}]of t.batches.entries()){
const t=r.sha256===e.canary.sha256?e.canary.name:a.sha256===e.baseline.sha256?e.baseline.name:null;if(t===null)continue
;throw new o.P_(`${t}: already counted as batch ${n+1} on ${s}, which was answered with ${i}. A batch counts once; give the requests that came after it.`)}}
function iso(e){return new Date(e).toISOString()}function quote(e){return e===null?"not named":JSON.stringify(e)}var f=n(2102);var d=n(5100);const h=0;const m=1
;const p=2;function countBad(e,t,n,a){const[r,o]=flags(e,t,n);if(a)return countPairs(r,o,a);const[s,i]=[tally(r),tally(o)];return{canary:i.cases,
canaryBad:i.bad,baseline:s.cases,baselineBad:s.bad,pairs:null}}function flags(e,{baseline:t,canary:n},a){if(e.kind==="where"){
if(!a)throw new Error(`the condition of measure ${e.name} was not read`);return[a.select(t.table),a.select(n.table)]}
if(e.kind==="wrong")return[wrong(e,t),wrong(e,n)];const[r,o]=[latency(e,t.table),latency(e,n.table)];const s=pooled95(r,o)
;const slow=e=>Uint8Array.from(e,e=>e<=s?h:m);return[slow(r),slow(o)]}function wrong(e,{answers:t}){
if(!t)throw new Error(`the answers for measure ${e.name} were not read`);return Uint8Array.from(t.actual,(e,n)=>e<0?p:t.predicted[n]===e?h:m)}
function latency(e,t){const n=e.column===null?void 0:t.columns.get(e.column);if(n?.type==="number")return(0,d.ov)(n.values)
;throw new o.P_(`${t.source.files.join(", ")}: measure "${e.name}" needs the latency of each request as a number in column "${e.column}". Log it, or name the right column under "rollout:" in the plan.`)
}function pooled95(e,t){const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);const a=n.filter(e=>!Number.isNaN(e)).sort()
;return a[Math.ceil(.95*a.length)-1]??Number.NaN}function tally(e){let t=0;let n=0;for(const a of e){a!==p&&t++;a===m&&n++}return{cases:t,bad:n}}
function countPairs(e,t,n){const a={canary:0,canaryBad:0,baseline:0,baselineBad:0};const r={canaryOnly:0,baselineOnly:0};n.baseline.forEach((o,s)=>{
const i=n.canary[s];const c=e[o];const l=i<0?m:t[i];if(c===p||l===p)return;a.baseline++;a.canary++;a.baselineBad+=c;a.canaryBad+=l;l>c&&r.canaryOnly++
;l<c&&r.baselineOnly++});return{...a,pairs:r}}var w=n(2628);function classesOfSides(e,t,n){
const{task:a,label:r,prediction:s,positive:i,negative:c,classes:l}=e.data
;if(a==="regression")throw new o.P_(`${e.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of kind "where" with a condition, such as a column that says how far off the answer was.`)
;const u=new Set(l?.map(w.Z)??[]);c!==null&&u.add((0,w.Z)(c));const labelOf=e=>a==="binary"?(0,w.v)(e,[...u]):e;for(const e of[t,n])for(const t of[r,s]){
const n=t===null?void 0:e.columns.get(t);if(n?.type!=="category")continue;for(const e of n.categories)u.add(labelOf((0,w.Z)(e)))}if(a==="multiclass")return{
names:[...u].sort(),positive:null};const f=labelOf((0,w.Z)(i??"1"));u.delete(f);if(u.size>1){const e=[f,...u].slice(0,6).map(e=>JSON.stringify(e.slice(0,40)))
;throw new o.P_(`${[...n.source.files,...t.source.files].join(", ")}: a binary task has two labels, but these logs hold ${e.join(", ")}. Fix the logs, or set "task: multiclass".`)
}return{names:[[...u][0]??`not ${f}`,f],positive:1}}var g=n(8592);function matchRequests(e,t,n){const{id:a}=e.data
;const[r,s]=[t,n].map(e=>a===null?void 0:e.columns.get(a))
;if(!r||!s)throw new o.P_(`${e.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under "data:" and log the id of the request on both sides.`)
;const i=index(s,n,a);index(r,t,a);const c={baseline:new Int32Array(t.rows),canary:new Int32Array(t.rows)};const l=(0,g.U)(r);let u=0;for(let e=0;e<t.rows;e++){
const t=i.get(l(e))??-1;c.baseline[e]=e;c.canary[e]=t;t>=0&&u++}
if(u===0)throw new o.P_(`${n.source.files.join(", ")}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores the same requests; log the same "${a}" on both sides.`)
;return c}function index(e,t,n){const a=new Map;const r=(0,g.U)(e);for(let e=0;e<t.rows;e++){const s=r(e)
;if(s===void 0||a.has(s))throw new o.P_(`${t.source.files.join(", ")}: row ${e+1} has ${s===void 0?"no id":`the id ${JSON.stringify(String(s).slice(0,40))} of an earlier row`} in column "${n}". Every request of a shadow canary needs an id of its own.`)
;a.set(s,e)}return a}var b=n(6885);var y=n(6881);var v=n(6226);var $=n(8604);var N=n(4898);var O=n(9242);var M=n(6475);var _=n(9033);var S=n(2512);const x=10
;function batchAuroc(e,t){const[n,a]=[e.baseline.answers,e.canary.answers];return t?onMatched(n,a,t):onBoth(n,a)}function onBoth(e,t){
const n=[e,t].map(({score:e,actual:t})=>e&&(0,O.F)(e,Uint8Array.from(t,known)));const[a,r]=n;if(!a||!r)return null;const[o,s]=[(0,_.v)(a),(0,_.v)(r)]
;const i=weightOf(a,r);if(!(0,S.fJ)(o)||!(0,S.fJ)(s)||i===null)return null;return{difference:s.value-o.value,variance:o.standardError**2+s.standardError**2,
cases:s.cases,weight:i}}function onMatched(e,t,n){const[a,r]=[e.score,t.score];if(!a||!r)return null;const o=[];n.baseline.forEach((t,s)=>{const i=n.canary[s]
;const c=i>=0&&!Number.isNaN((0,d.tk)(a,t))&&!Number.isNaN((0,d.tk)(r,i));c&&known(e.actual[t])<2&&o.push([t,i])})
;const s=Float64Array.from(o,([t])=>e.actual[t]);const i=Float64Array.from(o,([e])=>(0,d.tk)(a,e));const c=Float64Array.from(o,([,e])=>(0,d.tk)(r,e))
;const l=Uint8Array.from(s,known);const[u,f]=[(0,O.F)(i,l),(0,O.F)(c,l)];const[h,m]=[(0,_.v)(u),(0,_.v)(f)];const cases=t=>({classes:e.classes.names,positive:1,
actual:s,predicted:s,scores:t,classScores:null,group:null});const p={cases:o.length,reference:cases(i),candidate:cases(c)};const w=weightOf(u,f)
;const g=w===null?null:(0,M.mv)("auroc",null,p);if(!(0,S.fJ)(h)||!(0,S.fJ)(m)||w===null||g===null)return null;return{difference:m.value-h.value,variance:g**2,
cases:o.length,weight:w}}function known(e){return e<0?2:e}function weightOf(e,t){const n=[e,t].flatMap(({positives:e,negatives:t})=>[total(e),total(t)])
;return Math.min(...n)<x?null:1/n.reduce((e,t)=>e+1/t,0)}function total(e){return e.reduce((e,t)=>e+t,0)}async function readBatch(e,t,n,a){
const r=await Promise.all(t.measures.map(({where:t})=>t===null?null:(0,b.zB)(t,{timeZone:e.data.timeZone})));const[o,s]=await readLogs(e,t,r,n)
;const[i,c]=[windowOf(e,o),windowOf(e,s)];refuseStrange(o,s,i,c,a);const l=t.strategy==="shadow"?matchRequests(e,o,s):null;const u=withAnswers(e,t,o,s);return{
from:Math.min(i.from,c.from),to:Math.max(i.to,c.to),baseline:{rows:o.rows,sha256:o.source.sha256,name:nameOf(o)},canary:{rows:s.rows,sha256:s.source.sha256,
name:nameOf(s)},versions:{baseline:versionOf(e,o),canary:versionOf(e,s)},measures:t.measures.map((e,t)=>countBad(e,u,r[t],l)),auroc:t.auroc?batchAuroc(u,l):null
}}async function readLogs(e,t,n,a){const[r,s,i]=await Promise.all([(0,y.C)(a.baseline),(0,y.C)(a.canary),(0,y.C)(a.labels??[])])
;const c=requestsOf(e,t,n,i.length>0);const l=await(0,$.x)(r,{columns:c,others:"skip"});const u=c.map(e=>({...e,
type:e.type==="auto"?l.columns.get(e.name)?.type??"auto":e.type}));const f=await(0,$.x)(s,{columns:u,others:"skip"});if(i.length===0)return[l,f]
;const{id:d,label:h}=e.data;if(d===null)throw new o.P_(`${e.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`);const m=await(0,
$.x)(i,{columns:[{name:d,type:"key",required:true},(0,N.Y9)(e,h)],others:"skip"});return[joined(l,m,d,h),joined(f,m,d,h)]}function joined(e,t,n,a){
const{table:r,leftovers:s}=(0,v.G)(e,t,n,a);const{spelling:i}=s;if(i===null||i.affix)return r
;throw new o.P_(`${nameOf(t)}: the id "${i.label}" is "${i.row}" in ${nameOf(e)}: ${i.what} keep ${i.ids} ids apart. Write the ids in the same way in both files.`)
}function requestsOf(e,t,n,a){const{data:r,deployment:s}=e
;if(r.time===null)throw new o.P_(`${e.source.file}: a rollout needs to know when each request came, to count every batch once and in order. Name the column as "time:" under "data:".`)
;const i=new Map;const ask=(t,n,a=true)=>{t&&!i.has(t)&&i.set(t,(0,N.fo)(e,t,n,a))};ask(r.time,"time");(t.strategy==="shadow"||a)&&ask(r.id,"key")
;if(needsAnswers(t)){const t=[a?null:r.label,r.prediction];for(const n of t)n&&i.set(n,(0,N.Y9)(e,n));ask(r.score,"number")
;for(const e of Object.values(r.scores??{}))ask(e,"number")}for(const{column:e}of t.measures)ask(e,"number");ask(s.version?.column,"category")
;for(const e of n)for(const t of e?.columns??[])ask(t,"auto");return[...i.values()]}function needsAnswers(e){
return Boolean(e.auroc)||e.measures.some(({kind:e})=>e==="wrong")}function withAnswers(e,t,n,a){if(!needsAnswers(t))return{baseline:{table:n,answers:null},
canary:{table:a,answers:null}};const r=classesOfSides(e,n,a);const side=t=>({table:t,answers:(0,f.B)(e,t,r)});return{baseline:side(n),canary:side(a)}}
function windowOf(e,t){const n=e.data.time;const a=t.columns.get(n)
;if(t.rows===0||a?.type!=="time")throw new o.P_(`${nameOf(t)}: no requests in this log. Check that this side receives traffic and logs it.`)
;const r=a.missing+(a.invalid?.cells??0);let[s,i]=[1/0,-1/0];let c=0;for(const e of a.values){Number.isNaN(e)&&c++;e<s&&(s=e);e>i&&(i=e)}
if(c>0)throw new o.P_(`${nameOf(t)}: ${Math.max(c,r)} of ${t.rows} requests have no readable time in column "${n}". Without it a batch cannot be placed; log the time of every request.`)
;return{from:s,to:i}}const P=864e5;function refuseStrange(e,t,n,a,r){
if(e.source.sha256===t.source.sha256)throw new o.P_(`${nameOf(t)}: baseline and canary are the same log. Give each side its own.`)
;if(n.from>a.to||a.from>n.to)throw new o.P_(`${nameOf(t)}: the canary’s requests (${say(a)}) and the baseline’s (${say(n)}) are of different times. Compare both over the same time, or what changed between them is taken for the model.`)
;for(const[s,{to:i}]of[[e,n],[t,a]])if(i>r.getTime()+P)throw new o.P_(`${nameOf(s)}: the last request is dated ${new Date(i).toISOString()}, in the future. It would make every later batch out of order; mend the time, or its zone.`)
;refuseUnlike(e,t,n,a)}const A=20;function refuseUnlike(e,t,n,a){if(Math.min(e.rows,t.rows)<A)return;const r=Math.min(n.to,a.to)-Math.max(n.from,a.from)
;const s=Math.max(n.to,a.to)-Math.min(n.from,a.from);if(r>=s/2)return
;throw new o.P_(`${nameOf(t)}: the canary’s requests are of ${say(a)}, the baseline’s of ${say(n)}; less than half of that time is common to both. Cut both logs to the same time.`)
}function versionOf(e,t){const n=e.deployment.version?.column;if(!n)return null;const a=t.columns.get(n);const r=a?.type==="category"?a.categories:[]
;if(a?.type==="category"&&r.length===1&&a.missing===0)return r[0];const s=r.length===0?"none":r.slice(0,5).map(e=>JSON.stringify(e.slice(0,40))).join(", ")
;throw new o.P_(`${nameOf(t)}: every request of one side must name the same model version in column "${n}"; found ${s}`+(a&&a.missing>0?` and ${a.missing} requests without one`:"")+". Separate the logs by version.")
}function nameOf(e){return e.source.files.join(", ")}function say({from:e,to:t}){return`${new Date(e).toISOString()} to ${new Date(t).toISOString()}`}
function decide(e,t){const n=t.traffic;const a=Math.log(1/(0,c.g)(e));const r=t.measures.find(e=>(0,u.Pq)(e)>=a)
;if(r)return ruling("ROLLBACK",0,`${counted(r)} This is worse than the baseline: ${odds((0,u.Pq)(r))}.`)
;if(t.auroc?.result==="worse")return ruling("ROLLBACK",0,`${sayAuroc(e,t)}: worse than the baseline.`);if((0,
i.jk)(t.split.log_e)>=i.M$)return ruling("INCONCLUSIVE",n,saySplit(t));const o=e.measures.filter(({margin:e},n)=>(0,u.y4)(t.measures[n],e)<a)
;const s=!t.auroc||t.auroc.result==="good enough";const l=t.measures.find(({step_canary:t})=>t<e.minCases);const f=nextShare(e,t)
;const d=o.length===0&&s&&!l&&f===1;if(t.ready||d)return promote(e,n)
;if(t.auroc?.result==="not proven")return ruling("INCONCLUSIVE",n,`${sayAuroc(e,t)}: not proven to be within its margin of ${e.auroc.margin}.`)
;const h=t.batches.length+1;if(h>=e.maxBatches)return ruling("INCONCLUSIVE",n,`All ${e.maxBatches} batches are used up and nothing is proven. ${missing()}`)
;if(!l&&f<1)return ruling("HOLD",f,`No measure is proven worse after ${sayCases(t,e)} at ${decide_percent(n)}: go on at ${decide_percent(f)}.`)
;return ruling("HOLD",n,`Nothing is proven yet. ${missing()}`);function missing(){
if(l)return`${l.name}: ${l.step_canary} of at least ${e.minCases} canary cases at this share.`
;const n=o.map(({name:e})=>t.measures.find(t=>t.name===e)).find(e=>e.canary_bad+e.baseline_bad===0)
;if(n)return`${n.name}: no bad outcome on either side, so the two cannot be told apart.`
;if(o.length>0)return`Not yet proven to be within the margin: ${o.map(({name:e})=>e).join(", ")}.`
;if(t.auroc&&!s)return`The AUROC is judged at ${e.auroc.cases} labelled canary cases; there are ${t.auroc.cases}.`;return""}}function promote(e,t){
const n="Every measure is proven to be within its margin"
;return e.approval?ruling("HOLD",t,`${n}. The plan wants a person to approve the promotion.`,true):ruling("PROMOTE",1,`${n}.`,true)}function nextShare(e,t){
return e.strategy==="blue-green"?e.steps[t.step+1]??1:1}function ruling(e,t,n,a=false){return{decision:e,traffic:t,why:n.trim(),ready:a}}function counted(e){
const{name:t,canary:n,canary_bad:a,baseline:r,baseline_bad:o}=e;return`${t}: ${a} of ${n} bad on the canary, ${o} of ${r} on the baseline.`}function odds(e){
const t=Math.exp(Math.min(e,Math.log(1e6)));return`evidence ${e>Math.log(1e6)?"above ":""}${t.toLocaleString("en-US",{maximumFractionDigits:0})} to 1`}
function sayCases(e,t){const n=Math.min(...e.measures.map(({step_canary:e})=>e));return`${n} canary cases (at least ${t.minCases})`}
function saySplit({split:e}){const t=e.canary+e.baseline
;return`The traffic did not split as planned: the canary has ${decide_percent(e.canary/t)} of ${t} logged requests, planned was ${decide_percent(e.expected/t)}. Requests or log lines are lost, or the router is set otherwise; a comparison of such logs proves nothing. Mend the split and begin a new rollout.`
}function sayAuroc(e,t){const{difference:n,low:a,high:r}=aurocBounds(e,t.auroc)
;return`AUROC at ${t.auroc.cases} labelled canary cases: ${n.toFixed(4)} against the baseline [${a.toFixed(4)}, ${r.toFixed(4)}]`}function decide_percent(e){
return`${Number((100*e).toPrecision(3))} %`}function step(e,t,n,a){admit(t,n);const r=e.rollout;const o=add(r,t,n)
;const{decision:s,traffic:i,why:c,ready:l}=decide(r,o);const u=i!==n.traffic;const f={from:new Date(t.from).toISOString(),to:new Date(t.to).toISOString(),
baseline:{rows:t.baseline.rows,sha256:t.baseline.sha256},canary:{rows:t.canary.rows,sha256:t.canary.sha256},at:a,share:n.traffic,decision:s,traffic:i,why:c}
;const d={...o,ready:l,ended:s==="HOLD"?null:s,traffic:i,step:u&&s==="HOLD"?r.steps.indexOf(i):n.step,measures:u?o.measures.map(e=>({...e,step_canary:0
})):o.measures,batches:[...n.batches,f],answered:false};return{decision:s,traffic:i,promote:s==="PROMOTE",why:c,state:d}}function add(e,t,n){
const{canary:a,baseline:r}=t;const o=e.strategy==="shadow"?null:(0,i.Bj)(a.rows,r.rows,n.traffic);const{split:s}=n;return{...n,
rollout:n.rollout||`${a.sha256.slice(0,12)}-${r.sha256.slice(0,12)}`,versions:n.batches.length===0?t.versions:n.versions,measures:n.measures.map((e,n)=>(0,
u.oH)(e,t.measures[n])),split:o?{canary:s.canary+a.rows,baseline:s.baseline+r.rows,expected:s.expected+(a.rows+r.rows)*n.traffic,
log_e:s.log_e.map((e,t)=>e+o[t])}:s,auroc:e.auroc&&n.auroc?addAuroc(e,n.auroc,t.auroc):null}}var E=n(7598);var C=n(6760);var T=n(5856);function newState(e){
const t=e.rollout;return{version:1,rollout:"",plan:e.name,plan_sha256:e.source.sha256,versions:{baseline:null,canary:null},step:0,
traffic:t.strategy==="shadow"?0:t.steps[0],measures:t.measures.map(({name:e,margin:t})=>(0,u.n2)(e,t)),split:{canary:0,baseline:0,expected:0,
log_e:i.bc.map(()=>0)},auroc:t.auroc?{cases:0,weight:0,difference:0,variance:0,result:null}:null,ready:false,ended:null,approved:null,batches:[],answered:true}}
const I=33554432;async function readState(e,t){const a=await textOf(e);if(a===null)return{state:newState(t),text:a}
;const{parseState:r}=await n.e(841).then(n.bind(n,8841));return{state:r(a,e,t),text:a}}async function writeState(e,t,n){const r=await(0,
a.realpath)(e).catch(()=>e);const s=textFor(t);const i=(0,C.join)((0,C.dirname)(r),`.${(0,C.basename)(r)}.${(0,E.randomUUID)()}.tmp`);try{const t=await(0,
a.open)(i,"w");try{await t.writeFile(s);await t.sync()}finally{await t.close()}
if(await textOf(r)!==n)throw new o.P_(`${e}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`);await(0,a.rename)(i,r)
}catch(t){await(0,a.unlink)(i).catch(()=>{});if(t instanceof o.P_)throw t
;throw new o.P_(`${e}: the state cannot be written (${message(t)}). Nothing was counted.`)}await syncFolder((0,C.dirname)(r));return s}function textFor(e){
return`${JSON.stringify({sha256:(0,T.o)(e),state:e},null,1)}\n`}async function textOf(e){try{const{size:t}=await(0,a.stat)(e)
;if(t>I)throw new o.P_(`${e}: no state file is this large (${t} bytes). Name the right file.`);return await(0,a.readFile)(e,"utf8")}catch(t){
if(t instanceof o.P_)throw t;if(t.code==="ENOENT")return null;throw new o.P_(`${e}: the state file cannot be read (${message(t)}).`)}}
async function syncFolder(e){try{const t=await(0,a.open)(e,"r");await t.sync().finally(()=>t.close())}catch(e){
if(!["EPERM","EISDIR","EINVAL","EACCES"].includes(e.code??""))throw e}}function message(e){return e instanceof Error?e.message:String(e)}
async function canaryStep(e){const{plan:t,rollout:n}=await planned(e.plan);const{state:a,text:r}=await readState(e.state,t)
;if(mustRepeat(a))return hand(e,t,a,r,true);const o=await readBatch(t,n,e,e.now);if(!a.answered&&isLast(o,a))return hand(e,t,a,r,true)
;const{state:s}=step(t,o,a,e.now.toISOString());const i=await writeState(e.state,s,r);return hand(e,t,s,i,false)}async function canaryStatus(e){
const{plan:t}=await planned(e.plan);const{state:n}=await readState(e.state,t);return answerOf(t,n)}async function canaryApprove(e){
const{plan:t}=await planned(e.plan);const{state:n,text:a}=await readState(e.state,t);if(n.approved&&!n.answered)return hand(e,t,n,a,true)
;if(!n.ready||n.ended)throw new o.P_(`${e.state}: there is nothing to approve: ${n.ended?`the rollout ended with ${n.ended}`:"the evidence does not suffice yet"}.`)
;const r=e.by.trim();if(!r)throw new o.P_("An approval needs the name of the person who gives it: --by NAME.");const s={...n,ended:"PROMOTE",traffic:1,
approved:{by:r,at:e.now.toISOString()},answered:false};const i=await writeState(e.state,s,a);return hand(e,t,s,i,false)}function exitStatus(e){return{PROMOTE:0,
ROLLBACK:1,HOLD:3,INCONCLUSIVE:4}[e]}async function planned(e){const t=await(0,r.m)(e);const{rollout:n}=t
;if(!n)throw new o.P_(`${e}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`);return{plan:t,rollout:n}}
function mustRepeat({answered:e,ended:t,batches:n}){const a=n.at(-1);return!e&&a!==void 0&&(t!==null||a.traffic!==a.share)}async function hand(e,t,n,a,r){
const s=answerOf(t,n,r);await(e.deliver?.(s));try{await writeState(e.state,{...n,answered:true},a)}catch(e){if(!(e instanceof o.P_))throw e}return s}
var B=n(4502);function sentence(e){const t=decide_percent(e.traffic);if(e.decision==="PROMOTE")return"Give the canary all traffic; it is the new baseline."
;if(e.decision==="ROLLBACK")return"Take all traffic from the canary."
;if(e.decision==="INCONCLUSIVE")return`Hold at ${t} and have a person look: this rollout proves nothing more.`
;if(e.waits_for_approval)return`Hold at ${t} until a person approves.`;const n=e.batches.at(-1);if(!n)return`Begin with ${t} and come with the first batch.`
;return n.share===e.traffic?`Hold at ${t} and come again with the next batch.`:`Raise the canary to ${t} and come again with the next batch.`}
function answerText(e){
const t=[`${e.decision}  ${e.plan}: ${sentence(e)}`,e.why,"",...e.measures.map(e=>`  ${sayMeasure(e)}`),...e.auroc?[`  ${words_sayAuroc(e.auroc)}`]:[],`  batch ${e.batches.length} of at most ${e.most_batches}${words_saySplit(e)}`,...e.repeated?["  This answer was recorded before and is given again; no batch was counted now."]:[]]
;return`${t.map(e=>(0,B.en)(e)).join("\n")}\n`}function sayMeasure(e){const t=e.odds_ratio===null?"not known yet":(0,s.ZV)(e.odds_ratio)
;return`${e.name}: ${share(e.canary_bad,e.canary)} of ${e.canary} bad on the canary, ${share(e.baseline_bad,e.baseline)} of ${e.baseline} on the baseline; odds ratio ${t} ${sayInterval(e)}, margin ${(0,
s.ZV)(e.margin)}; evidence worse ${progress(e.log_e_worse,e.log_threshold)}, within the margin ${progress(e.log_e_good,e.log_threshold)}`}
function sayInterval({interval:[e,t]}){return`[${e===null?"…":(0,s.ZV)(e)}, ${t===null?"…":(0,s.ZV)(t)}]`}function progress(e,t){
return e>=t?"proven":`${Math.max(0,Math.floor(100*e/t))} %`}function words_sayAuroc({cases:e,planned:t,difference:n,interval:a}){
if(n===null||!a)return`AUROC: judged once, at ${t} labelled canary cases; there are ${e}`;const[r,o]=a.map(e=>e.toFixed(4))
;return`AUROC at ${e} labelled canary cases: ${n.toFixed(4)} against the baseline [${r}, ${o}]`}function words_saySplit({split:e}){if(e.planned===null)return""
;const t=decide_percent(e.canary/(e.canary+e.baseline))
;return`; the canary had ${t} of the requests, ${decide_percent(e.planned)} planned${e.broken?": NOT as planned":""}`}function share(e,t){
return t===0?"–":decide_percent(e/t)}var q=n(7286);const U={
usage:"greenlight canary step --plan P --baseline B --canary C --state S [--labels L] [--outputs F] [--json]\n       greenlight canary approve --plan P --state S --by NAME [--outputs F] [--json]\n       greenlight canary status --plan P --state S [--outputs F] [--json]",
help:"step      counts a new batch of both logs and answers PROMOTE, HOLD, ROLLBACK or INCONCLUSIVE\napprove   promotes a rollout that is proven and waits for a person\nstatus    gives the last answer again; before the first step, the share to begin with\n\nFlags:\n  --plan P       the plan; its \"rollout:\" says strategy, steps and the measures that decide\n  --baseline B   the baseline's log of this batch\n  --canary C     the canary's log of the same time\n  --labels L     labels, where they come in a file of their own, joined by id to both logs\n  --state S      the rollout's state file, made by the first step and kept between steps\n  --by NAME      who approves, where the plan wants a person to\n  --outputs F    append decision, traffic and promote to this file ($GITHUB_OUTPUT)\n  --json         print the answer as JSON and nothing else\n\nExit status: 0 PROMOTE, 3 HOLD (go on, at the share that is answered), 1 ROLLBACK, 4 INCONCLUSIVE\n(hold, and have a person look), 2 it could not judge and nothing was counted. Only a promotion is 0: a\npipeline that reads nothing but the status never promotes by mistake.\n\nA step that was killed is run again with the same batch: it is counted once, and its answer is given.\n\nExample:\n  greenlight canary step --plan plans/rollout/blue-green.yaml --state parcels-v8.json \\\n    --baseline fixtures/rollout/blue-green/bad/1/baseline.csv \\\n    --canary fixtures/rollout/blue-green/bad/1/canary.csv",
options:{plan:{type:"string"},baseline:{type:"string",multiple:true},canary:{type:"string",multiple:true},labels:{type:"string",multiple:true},state:{
type:"string"},by:{type:"string"},outputs:{type:"string"},json:{type:"boolean"}},async run({flags:e,words:t},n){
const a=t.length===1&&Object.hasOwn(k,t[0])?k[t[0]]:void 0
;if(!a)throw new o.P_('say "greenlight canary step", "approve" or "status". "greenlight canary --help" shows how.')
;const{decision:r}=await a(e,t=>deliver(t,e,n));return exitStatus(r)}};const k={step:(e,t)=>canaryStep({plan:needed(e,"plan"),
baseline:neededFiles(e,"baseline"),canary:neededFiles(e,"canary"),labels:(0,q._)(e,"labels"),state:needed(e,"state"),now:new Date,deliver:t}),
approve:(e,t)=>canaryApprove({plan:needed(e,"plan"),state:needed(e,"state"),by:needed(e,"by"),now:new Date,deliver:t}),async status(e,t){
const n=await canaryStatus({plan:needed(e,"plan"),state:needed(e,"state")});await t(n);return n}};async function deliver(e,t,n){const r=(0,q.x)(t,"outputs")
;if(r){const{decision:t,traffic:n,promote:o}=e;await(0,a.appendFile)(r,`decision=${t}\ntraffic=${n}\npromote=${o}\n`)}
n.out(t.json?`${JSON.stringify(e,null,2)}\n`:answerText(e))}function neededFiles(e,t){const n=(0,q._)(e,t);return n.length>0?n:[needed(e,t)]}
function needed(e,t){const n=(0,q.x)(e,t);if(!n)throw new o.P_(`--${t} is missing. "greenlight canary --help" shows how.`);return n}}),7286:((e,t,n)=>{n.d(t,{
_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),4446:((e,t,n)=>{n.d(t,{H:()=>localTime});const a=864e5;function localTime(e,t,n,r,o,s){
if(t<1||t>12||n<1||r>23||o>59||s>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*a+r*36e5+o*6e4+s*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const a=t>2?e:e-1
;const r=Math.floor(a/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*a+Math.floor(a/4)-r+Math.floor(r/4)+o-719468}}),1934:((e,t,n)=>{n.d(t,{
b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const a=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);function isMissing(e){return a.has(e)||r.has(e)}function isMissingText(e){return a.has(e)}
function isMissingWord(e){return r.has(e)}}),9128:((e,t,n)=>{n.d(t,{e:()=>timeZone});var a=n(4977);var r=n(4446);const o=9e5;const s=864e5;const i=new Map
;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}
class TimeZone{format;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new a.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-s)
;const n=this.offset(e+s);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/o)
;const n=this.offsets.get(t);if(n!==void 0)return n;const a=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(a.get(e));const s=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=s-t*o
;this.offsets.set(t,i);return i}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var a=n(4446);var r=n(1934)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const s=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const a=o.exec(n);if(a){const[,e,n,r,o,s,i,c,l]=a;return instant(e,n,r,o,s,i,c,l,t)}const c=s.exec(n);if(c){const[,e,n,a,r,o,s,i]=c
;return instant(e,n,a,r,o,s,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,r.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const a=u.exec(e);if(!n&&!a)return null;const[r,o]=n?[n[1],n[2]]:[a[2],a[1]];const[,,,s,i]=n??a;const d=o.toLowerCase();const h=f.findIndex(e=>e.startsWith(d))
;return h<0?null:iso(s,h+1,Number(r),i)}function iso(e,t,n,a){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${a.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,a.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,r,o,s,i,c,l){const u=(0,
a.H)(Number(e),Number(t),Number(n??1),Number(r??0),Number(o??0),Number(s??0));if(Number.isNaN(u))return;const f=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(f):f;if(c==="Z"||c==="z"||c==="UTC")return f;const d=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(d>23||h>59)return;const m=(d*60+h)*6e4;return c.startsWith("-")?f+m:f-m}}),6475:((e,t,n)=>{n.d(t,{ny:()=>accuracyDifference,iG:()=>discordant,
vQ:()=>pairedDifference,mv:()=>pairedError});var a=n(4036);var r=n(8114);function bonettPrice(e,t,n,a){const r=(e+1)/(n+2);const o=(t+1)/(n+2)
;const s=a*Math.sqrt((r+o-(r-o)**2)/(n+2));return[Math.max(-1,r-o-s),Math.min(1,r-o+s)]}var o=n(8408);var s=n(7331);function tango(e,t,n,a){const r=(e-t)/n
;const score=a=>{const r=-e-t+(2*n-e+t)*a;const o=-t*a*(1-a);const s=(Math.sqrt(Math.max(0,r**2-8*n*o))-r)/(4*n);const i=n*(2*Math.max(0,s)+a*(1-a))
;const c=e-t-n*a;if(i<=0)return c===0?0:Math.sign(c)*(1/0);return c/Math.sqrt(i)};const solve=e=>{let[t,n]=[r,e];for(let e=0;e<100;e++){const e=(t+n)/2
;Math.abs(score(e))>a?n=e:t=e}return t};return[solve(-1),solve(1)]}var i=n(6886);var c=n(2512);var l=n(9443);var u=n(7287);var f=n(6210)
;function countPairedDecisions({reference:e,candidate:t}){const{classes:n,positive:a,actual:r}=t;const o=n.length+1;const s=new Float64Array(o**3)
;const said=e=>Number.isNaN(e)?o-1:e;for(let n=0;n<r.length;n++){const[a,i]=[said(e.predicted[n]),said(t.predicted[n])];s[(r[n]*o+a)*o+i]++}return{classes:n,
positive:a,size:o,table:s}}function reachOfChanges(e,t,n,a,r,s){const[i,c]=[marginal(n,"one"),marginal(n,"other")];const[l,u]=[(0,f.V)(e,i,t),(0,f.V)(e,c,t)]
;if(typeof l==="string"||typeof u==="string")return null
;const moves=(e,t)=>t===n.classes.length?0:(l.perCell[e*n.classes.length+t]+u.perCell[e*n.classes.length+t])/2
;const d=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const h=flowsOf(n,moves,d).map(({changed:e,cases:t,move:n})=>{const o=e/t
;const[i,c]=a(e/s**2,t/s**2,r);const[l,u]=[t*Math.abs(n)*(o-i),t*Math.abs(n)*(c-o)];return n<0?{below:u,above:l}:{below:l,above:u}});return(0,o.Sd)(h)}
function marginal({classes:e,positive:t,size:n,table:a},r){const o=new Float64Array(e.length**2);a.forEach((t,a)=>{const s=r==="one"?Math.floor(a/n)%n:a%n
;const i=Math.floor(a/n/n);s<e.length&&i<e.length&&(o[i*e.length+s]+=t)});return{classes:e,positive:t,table:o}}function flowsOf({classes:e,size:t,table:n},a,r){
const o=r?[e.map((e,t)=>t)]:e.map((e,t)=>[t]);return o.flatMap(r=>{let o=0;const s=[-1,1].map(e=>({sign:e,sum:0,squares:0,most:0}))
;for(const i of r)for(let r=0;r<t;r++){const c=n.subarray((i*t+r)*t,(i*t+r+1)*t);const l=c.reduce((e,t)=>e+t,0);o+=l;for(let n=0;n<t;n++){const t=a(i,n)-a(i,r)
;const o=t<0?s[0]:s[1];o.sum+=c[n]*Math.abs(t);o.squares+=c[n]*t*t;n<e.length&&r<e.length&&(o.most=Math.max(o.most,Math.abs(t)))}}
return s.flatMap(({sign:e,sum:t,squares:n,most:a})=>{const r=t>0?n/t:a;return o===0||r===0?[]:[{changed:t/r,cases:o,move:e*r}]})})}const d=50
;function pairedError(e,t,n){const a=movesOf(e,t,n);return a&&a.alone*a.groups.stretch}function pairedDifference(e,t,{before:n,after:r},o){
const s=movesOf(e,t,o);if(!s)return null;const c=r.value-n.value;const range=({below:e,above:t})=>[c-e,c+t]
;const of=i=>a.Z[e].needs==="decisions"?n=>range(reachOfDecisions(e,t,o,s,i,n)):t=>range(reachOfNumbers(e,{before:n,after:r},o,s,i,t))
;const l=o.candidate.group?null:scoreInterval(e,t,o);return{value:c,standardError:s.alone*s.groups.stretch,cases:r.cases,bounds:l??of(i.SP),proof:of(i.e0)}}
function movesOf(e,t,n){const a=(0,l.G)(e,t,n.reference);const r=(0,l.G)(e,t,n.candidate);if(!a||!r||r.length<2)return null;const o=r.map((e,t)=>e-a[t])
;const{group:s}=n.candidate;const i=(s&&(0,u.YJ)(o,s))??u.hK;const c=(0,u.gU)(o);return Number.isFinite(c)?{moves:o,alone:c,groups:i}:null}
function scoreInterval(e,t,{reference:n,candidate:a}){const{classes:r,positive:o,actual:s}=a;const i=t===null?o:r.indexOf(t)
;if(e!=="recall"&&e!=="specificity"||i===null)return null;let[c,l,u]=[0,0,0];for(let t=0;t<s.length;t++){const[r,o]=[n.predicted[t],a.predicted[t]]
;if(s[t]===i!==(e==="recall"))continue;if(Number.isNaN(r)||Number.isNaN(o))return null;const right=t=>t===i===(e==="recall");u++;right(r)&&!right(o)&&c++
;!right(r)&&right(o)&&l++}return e=>tango(l,c,u,e)}function reachOfDecisions(e,t,n,{alone:a,groups:r},o,i){const c=(0,s.t)(i,r.df)
;const l=reachOfChanges(e,t,countPairedDecisions(n),o,c,r.reach);const u=c*a*r.reach;return l?wider(l,{below:u,above:u}):{below:u,above:u}}
function reachOfNumbers(e,{before:t,after:n},l,{moves:f,alone:h,groups:m},p,w){const[g,b]=[(0,c.X6)(t),(0,c.X6)(n)];const y=rarestClass(l);const v=h*m.stretch
;const $=g>0&&b>0?(g**2+b**2-v**2)/(2*g*b):0;const N=Math.min(1,Math.max(0,$))*(y/(y+2));const O=Math.max(0,Math.min(1,$)-N)*2*g*b
;const M=Math.sqrt(v**2+O)*(m.reach/m.stretch);const _=(0,s.t)(w,Math.min(m.df,Math.max(1,y-1)));const{below:S,above:x}=(0,r.X)({skewness:(0,u.qC)(f),
cases:f.length},_);const P={below:S*M,above:x*M};const bounds=e=>p===i.e0?(0,c.U5)(e,w):e.bounds(w);const A=[(0,o.Vs)(n.value,bounds(n)),(0,o.Gu)((0,
o.Vs)(t.value,bounds(t)))];if(e==="calibration_error")return(0,o.Sd)(A);const E=a.Z[e].needs==="scores";if(!E||y>=d)return P;return wider(P,(0,o.Sd)(A,()=>-N))}
function wider(e,t){return{below:Math.max(e.below,t.below),above:Math.max(e.above,t.above)}}function rarestClass({candidate:{classes:e,actual:t}}){
if(e.length===0)return t.length;const n=e.map(()=>0);for(const e of t)n[e]++;return Math.min(...n)}function discordant({reference:e,candidate:t}){
if(t.group!==null)return null;let[n,a]=[0,0];for(let r=0;r<t.actual.length;r++){const[o,s]=[e.predicted[r],t.predicted[r]]
;if(Number.isNaN(o)||Number.isNaN(s))return null;const i=t.actual[r];o===i&&s!==i&&n++;o!==i&&s===i&&a++}return{onlyReference:n,onlyCandidate:a}}
function accuracyDifference(e,{onlyReference:t,onlyCandidate:n},a){const bounds=e=>bonettPrice(n,t,a,e);const[r,s]=bounds(1);const proof=r=>{const share=e=>(0,
o.Vs)(e/a,(0,i.e0)(e,a,r));const{below:s,above:c}=(0,o.Sd)([share(n),(0,o.Gu)(share(t))]);const[l,u]=bounds(r);return[Math.min(l,e-s),Math.max(u,e+c)]};return{
value:e,standardError:(s-r)/2,cases:a,bounds:bounds,proof:proof}}}),229:((e,t,n)=>{n.d(t,{m:()=>readPlan});var a=n(1455);var r=n(276);var o=n(5385)
;async function readPlan(e){const refuse=t=>new o.W(e,[{line:1,column:1,message:t}]);let t;try{const{size:n}=await(0,a.stat)(e);if(n>r.nQ)throw refuse((0,
r.g$)(n));t=await(0,a.readFile)(e)}catch(e){if(e instanceof o.W)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{
n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(n,e,(0,
r.ol)(t))}function reason(e){const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file"
;if(t==="EISDIR")return"it is a folder";if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),5845:((e,t,n)=>{
n.d(t,{B4:()=>formatCount,SI:()=>formatLogP,ZV:()=>formatNumber,fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,l9:()=>formatPercent,
vy:()=>formatInterval});var a=n(803);const r="−";function formatNumber(e){if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return r+formatNumber(-e)
;if(e===1/0)return"∞";if(e>=1e15||e>0&&e<5e-5)return scientific(e);if(Number.isInteger(e))return(0,a.oh)(e.toFixed(0));return(0,
a.oh)(e.toFixed(e<1?4:e<10?3:e<100?2:e<1e3?1:0))}function formatPercent(e){if(e===null||e===void 0||!Number.isFinite(e))return formatNumber(e)
;if(e<0)return r+formatPercent(-e);const t=e*100;if(t>0&&t<.001)return"below 0.001 %";if(t>0&&t<.1)return`${Number(t.toPrecision(2))} %`
;return`${t===0||t===100?t:(0,a.oh)(t.toFixed(1))} %`}function formatInterval(e,t=formatNumber){return e===null?"":`[${t(e[0])}, ${t(e[1])}]`}
function formatDifference(e,t=false){if(!Number.isFinite(e))return"";const n=t?formatPercent(e).replace(/ %$/," points"):formatNumber(e);return e>0?`+${n}`:n}
function formatCount(e,t,n=`${t}s`){return`${formatNumber(e)} ${e===1?t:n}`}function formatLogP(e,t="p"){if(e===null||Number.isNaN(e))return""
;if(e===-1/0)return`${t} ≈ 0`;if(e<Math.log(1e-4))return`${t} < 10${superscript(Math.ceil(e/Math.LN10))}`
;return`${t} = ${Number(Math.exp(Math.min(0,e)).toPrecision(2))}`}function formatTime(e){const t=Date.parse(e);if(Number.isNaN(t))return e
;return`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`}function formatDay(e){const t=Date.parse(e)
;return Number.isNaN(t)?e:new Date(t).toISOString().slice(0,10)}function scientific(e){const[t="",n="0"]=e.toExponential(1).split("e")
;return`${t.replace(/\.0$/,"")} × 10${superscript(Number(n))}`}function superscript(e){const t="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}}),9761:((e,t,n)=>{n.d(t,{V2:()=>logEPaired,h9:()=>logMixture,nK:()=>a,wf:()=>logE,yq:()=>r})
;const a=[1.1,1.25,1.5,2,3,5,10];const r=[.5,.7,.85,1];function logE(e,t){check(e,t);const{canary:n,bad:a,canaryBad:r}=e;const o=Math.max(0,a-e.baseline)
;const s=Math.min(a,n);if(o===s||t===1)return 0;const i=mode(e,1);const c=mode(e,t)
;return(r-c)*Math.log(t)+Math.log(sumAround(e,i,1))-Math.log(sumAround(e,c,t))-logWay(e,i,c)}function logEPaired(e,t){
for(const t of[e.canaryOnly,e.baselineOnly])if(!Number.isSafeInteger(t)||t<0)throw new RangeError(`not a count of pairs: ${t}`)
;if(!(t>0&&t<1/0))throw new RangeError(`not an odds ratio: ${t}`);const n=e.canaryOnly+e.baselineOnly;return e.canaryOnly*Math.log(t)-n*Math.log1p((t-1)/2)}
function logMixture(e,t=0){const n=Math.max(...e);let a=0;for(const t of e)a+=Math.exp(t-n);return n+Math.log(a/e.length)-t}
function step({canary:e,baseline:t,bad:n},a,r){return(e-a)/(a+1)*((n-a)/(t-n+a+1))*r}function mode(e,t){let n=Math.max(0,e.bad-e.baseline)
;let a=Math.min(e.bad,e.canary);while(n<a){const r=Math.floor((n+a)/2);step(e,r,t)>1?n=r+1:a=r}return n}const o=1e-20;function sumAround(e,t,n){
const a=Math.max(0,e.bad-e.baseline);const r=Math.min(e.bad,e.canary);let s=1;for(let a=t,i=1;a<r&&i>o;a++){i*=step(e,a,n);s+=i}for(let r=t,i=1;r>a&&i>o;r--){
i/=step(e,r-1,n);s+=i}return s}function logWay(e,t,n){const[a,r]=t<n?[t,n]:[n,t];let o=0;let s=1;for(let t=a;t<r;t++){s*=step(e,t,1);if(s>1e250||s<1e-250){
o+=Math.log(s);s=1}}o+=Math.log(s);return t<n?o:-o}function check({canary:e,baseline:t,bad:n,canaryBad:a},r){
for(const r of[e,t,n,a])if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`not a count: ${r}`)
;if(a>e||a>n||n-a>t)throw new RangeError(`impossible counts: ${a} of ${e} and ${n-a} of ${t} bad`)
;if(!(r>0&&r<1/0))throw new RangeError(`not an odds ratio: ${r}`)}}),4481:((e,t,n)=>{n.d(t,{Bj:()=>logTilts,M$:()=>o,bc:()=>i,jk:()=>logSplit});var a=n(9761)
;const r=1.05;const o=Math.log(1e3);const s=[1.1,1.25,1.5,2,4,10];const i=[...s,r,1/r,...s.map(e=>1/e)];function logTilts(e,t,n){
if(!(n>0&&n<1))throw new RangeError(`not a share of traffic that can be checked: ${n}`);return i.map(a=>e*Math.log(a)-(e+t)*Math.log1p(n*(a-1)))}
function logSplit(e){const t=(0,a.h9)(e.slice(0,s.length),e[s.length]);const n=(0,a.h9)(e.slice(s.length+2),e[s.length+1]);return(0,a.h9)([t,n])}})};