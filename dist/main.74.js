export const id=74;export const ids=[74];export const modules={2868:((e,t,n)=>{n.d(t,{Am:()=>growth,Jp:()=>copiesIn,X4:()=>o,_H:()=>isBeyondChance,y9:()=>s})
;var a=n(92698);const o=.01;const s={category:.01,rangeEnd:.025,cardinality:.1,missing:.02};function isBeyondChance(e,t,n,a=1){return e.p**(1/a)<t&&e.size>=s[n]
}function copiesIn({reference:e,candidate:t}){return Math.max(1,...[e,t].map(({outcome:e})=>copies(e.grouped?.group??null)))}function copies(e){
if(e===null||e.length===0)return 1;const t=new Map;let n=0;for(const a of e)a<0?n++:t.set(a,(t.get(a)??0)+1);for(const e of t.values())n+=e**2;return n/e.length
}function growth(e,t){const n=t.cells/t.rows-e.cells/e.rows;if(n<=0)return{p:1,size:n};const o=e.cells+t.cells;const s=(0,a.w)(e.rows+t.rows,o,t.rows,t.cells)
;return{p:Math.exp(s),size:n}}}),73074:((e,t,n)=>{n.d(t,{rolloutStep:()=>rolloutStep});var a=n(51455);var o=n(76760);var s=n(229);var r=n(14977);var i=n(74481)
;var c=n(20803);var l=n(93726);var u=n(45216);var f=n(38641);var d=n(55219);function answer_answerOf(e,t,n=false){const a=e.rollout;const o=t.batches.at(-1)??{
decision:"HOLD",why:beginning(a)};const s=t.approved!==null;const r=t.split.canary+t.split.baseline;return{version:1,plan:e.name,rollout:t.rollout,
strategy:a.strategy,...t.model?{model:t.model}:{},decision:s?"PROMOTE":o.decision,traffic:t.traffic,promote:s||o.decision==="PROMOTE",
why:s?`Every measure is proven to be within its margin, and ${t.approved.by} approved.`:o.why,waits_for_approval:t.ready&&t.ended===null,repeated:n,
steps:a.steps,batches:t.batches,most_batches:a.maxBatches,measures:t.measures.map((t,n)=>measureAnswer(e,t,a.measures[n].margin)),split:{canary:t.split.canary,
baseline:t.split.baseline,planned:r>0?t.split.expected/r:null,broken:(0,i.jk)(t.split.log_e)>=i.M$},auroc:aurocAnswer(e,t)}}
function beginning({strategy:e,auroc:t,confidence:n,measures:a,design:o,maxBatches:s}){
const r=e==="shadow"?"Send every request to both versions and use the baseline’s answers.":"Give the canary its first share of the traffic."
;const i=a.length+(t?1:0);const l=o==="group-sequential"?`Each of ${(0,c.B4)(i,"measure")} is tested at every look, at most ${(0,
c.B4)(s,"time")} in all.`:`Evidence of ${(0,c.ZV)(i/(1-n))} to 1 decides on each of ${(0,c.B4)(i,"measure")}.`;const u=t?` The AUROC is judged once, at ${(0,
c.B4)(t.cases,"labelled canary case")}.`:"";return`No batch has been counted yet. ${r} ${l}${u}`}function measureAnswer(e,t,n){const a=(0,l.g)(e.rollout)
;const{name:o,canary:s,canary_bad:r,baseline:i,baseline_bad:c}=t;return{name:o,canary:s,canary_bad:r,baseline:i,baseline_bad:c,margin:n,odds_ratio:(0,f.U8)(t),
interval:(0,f.YP)(t,a),log_e_worse:(0,f.Pq)(t),log_e_good:(0,f.y4)(t,n),log_threshold:Math.log(1/a),...t.planned?{planned:plannedAnswer(e.rollout,t.planned)}:{}
}}function plannedAnswer(e,t){const{worse:n,good:a}=(0,d.JA)(e,t);const known=e=>Number.isFinite(e)?e:null;return{z_worse:n.z,
critical_worse:known(n.critical()),z_good:a.z,critical_good:known(a.critical())}}function aurocAnswer(e,{auroc:t}){const n=e.rollout;if(!t||!n.auroc)return null
;const{cases:a,result:o}=t;if(o===null)return{cases:a,planned:n.auroc.cases,difference:null,interval:null};const{difference:s,low:r,high:i}=(0,u.i)(n,t);return{
cases:a,planned:n.auroc.cases,difference:s,interval:[r,i]}}function isLast(e,t){const n=t.batches.at(-1)
;return n?.baseline.sha256===e.baseline.sha256&&n.canary.sha256===e.canary.sha256}function admit(e,t){refuseCounted(e,t);if(t.ended){const e=t.batches.at(-1)
;throw new r.P_(`This rollout ended with ${t.ended} on ${t.approved?.at??e.at}. For another rollout name a state file that does not exist yet.`)}
const n=t.batches.at(-1);if(!n)return;const a=e.from===Date.parse(n.from)&&e.to===Date.parse(n.to)
;if(e.from<Date.parse(n.to)||a)throw new r.P_(`${e.canary.name}: this batch begins ${iso(e.from)}, before the end of the last one counted (${n.to}): it is out of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.`)
;for(const n of["baseline","canary"]){const[a,o]=[t.versions[n],e.versions[n]]
;if(a!==o)throw new r.P_(`${e[n].name}: the ${n} is version ${quote(o)} here, but this rollout began with ${quote(a)}: the batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.`)
}}function refuseCounted(e,t){for(const[n,{baseline:a,canary:o,at:s,decision:i}]of t.batches.entries()){
const t=o.sha256===e.canary.sha256?e.canary.name:a.sha256===e.baseline.sha256?e.baseline.name:null;if(t===null)continue
;throw new r.P_(`${t}: already counted as batch ${n+1} on ${s}, which was answered with ${i}. A batch counts once; give the requests that came after it.`)}}
function iso(e){return new Date(e).toISOString()}function quote(e){return e===null?"not named":JSON.stringify(e)}var h=n(72102);var w=n(62047);const m=0
;const y=1;const b=2;function countBadOutcomes(e,t,n,a,o=null){const[s,r]=flags(e,t,n);if(o){leaveOut(s,o.baseline);a||leaveOut(r,o.canary)}
if(a)return countPairs(s,r,a);const[i,c]=[tally(s),tally(r)];return{canary:c.cases,canaryBad:c.bad,baseline:i.cases,baselineBad:i.bad,pairs:null}}
function leaveOut(e,t){for(let n=0;n<e.length;n++)t[n]===0&&(e[n]=b)}function flags(e,{baseline:t,canary:n},a){if(e.kind==="where"){
if(!a)throw new Error(`the condition of measure ${e.name} was not read`);return[a.selectDoubtful(t.table),a.selectDoubtful(n.table)]}
if(e.kind==="wrong")return[wrong(e,t),wrong(e,n)];const[o,s]=[latency(e,t.table),latency(e,n.table)];const r=pooled95(o,s)
;const slow=e=>Uint8Array.from(e,e=>e<=r?m:y);return[slow(o),slow(s)]}function wrong(e,{answers:t}){
if(!t)throw new Error(`the answers for measure ${e.name} were not read`);return Uint8Array.from(t.actual,(e,n)=>e<0?b:t.predicted[n]===e?m:y)}
function latency(e,t){const n=e.column===null?void 0:t.columns.get(e.column);if(n?.type==="number")return(0,w.ov)(n.values)
;throw new r.P_(`${t.source.files.join(", ")}: measure "${e.name}" needs the latency of each request as a number in column "${e.column}". Log it, or name the right column under "rollout:" in the plan.`)
}function pooled95(e,t){const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);const a=n.filter(e=>!Number.isNaN(e)).sort()
;return a[Math.ceil(.95*a.length)-1]??Number.NaN}function tally(e){let t=0;let n=0;for(const a of e){a!==b&&t++;a===y&&n++}return{cases:t,bad:n}}
function countPairs(e,t,n){const a={canary:0,canaryBad:0,baseline:0,baselineBad:0};const o={canaryOnly:0,baselineOnly:0};n.baseline.forEach((s,r)=>{
const i=n.canary[r];const c=e[s];const l=i<0?y:t[i];if(c===b||l===b)return;a.baseline++;a.canary++;a.baselineBad+=c;a.canaryBad+=l;l>c&&o.canaryOnly++
;l<c&&o.baselineOnly++});return{...a,pairs:o}}var p=n(41465);var g=n(84077);function classesOfSides(e,t,n){
const{task:a,label:o,prediction:s,positive:i,negative:c,classes:l}=e.data
;if(a==="regression")throw new r.P_(`${e.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of kind "where" with a condition, such as a column that says how far off the answer was.`)
;const u=new Set(l?.map(p.Z2)??[]);c!==null&&u.add((0,p.Z2)(c));const labelOf=e=>a==="binary"?(0,p.vU)(e,[...u]):e;for(const e of[t,n])for(const t of[o,s]){
const n=t===null?void 0:e.columns.get(t);if(n?.type!=="category")continue;for(const e of n.categories)u.add(labelOf((0,p.Z2)(e)))}if(a==="multiclass")return{
names:[...u].sort(),positive:null};const f=labelOf((0,p.Z2)(i??"1"));u.delete(f);if(u.size>1){const e=[f,...u].slice(0,6).map(e=>JSON.stringify(e.slice(0,40)))
;throw new r.P_(`${[...n.source.files,...t.source.files].join(", ")}: a binary task has two labels, but these logs hold ${e.join(", ")}${placeOf([...u].at(-1),[n,t],[o,s])}. Fix the logs, or set "task: multiclass".`)
}return{names:[[...u][0]??`not ${f}`,f],positive:1}}function placeOf(e,t,n){for(const a of t)for(const t of n){const n=t===null?void 0:a.columns.get(t)
;if(t===null||n?.type!=="category")continue;if(!n.categories.some(t=>(0,p.Z2)(t)===e))continue;return`; the first ${(0,
g.Jl)(a,t,[e])} of ${a.source.files.join(", ")}`}return""}var v=n(58592);function matchRequests(e,t,n){const{id:a}=e.data
;const[o,s]=[t,n].map(e=>a===null?void 0:e.columns.get(a))
;if(!o||!s)throw new r.P_(`${e.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under "data:" and log the id of the request on both sides.`)
;const i=index(s,n,a);index(o,t,a);const c={baseline:new Int32Array(t.rows),canary:new Int32Array(t.rows)};const l=(0,v.U)(o);let u=0;for(let e=0;e<t.rows;e++){
const t=i.get(l(e))??-1;c.baseline[e]=e;c.canary[e]=t;t>=0&&u++}
if(u===0)throw new r.P_(`${n.source.files.join(", ")}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores the same requests; log the same "${a}" on both sides.`)
;return c}function index(e,t,n){const a=new Map;const o=(0,v.U)(e);for(let e=0;e<t.rows;e++){const s=o(e)
;if(s===void 0||a.has(s))throw new r.P_(`${t.source.files.join(", ")}: row ${e+1} has ${s===void 0?"no id":`the id ${JSON.stringify(String(s).slice(0,40))} of an earlier row`} in column "${n}". Every request of a shadow canary needs an id of its own.`)
;a.set(s,e)}return a}var $=n(26099);var O=n(46881);var _=n(76955);var S=n(50772);var k=n(84898);var x=n(29228);var A=n(29242);var P=n(16395);var E=n(45464)
;var M=n(42512);const N=10;function batchAuroc(e,t){const[n,a]=[e.baseline.answers,e.canary.answers];return t?onMatched(n,a,t):onBoth(n,a)}function onBoth(e,t){
const n=[e,t].map(({score:e,actual:t})=>e&&(0,A.F)(e,Uint8Array.from(t,known)));const[a,o]=n;if(!a||!o)return null;const[s,r]=[(0,E.v)(a),(0,E.v)(o)]
;const i=weightOf(a,o);if(!(0,M.fJ)(s)||!(0,M.fJ)(r)||i===null)return null;return{difference:r.value-s.value,variance:s.standardError**2+r.standardError**2,
cases:r.cases,weight:i}}function onMatched(e,t,n){const[a,o]=[e.score,t.score];if(!a||!o)return null;const s=[];n.baseline.forEach((t,r)=>{const i=n.canary[r]
;const c=i>=0&&!Number.isNaN((0,w.tk)(a,t))&&!Number.isNaN((0,w.tk)(o,i));c&&known(e.actual[t])<2&&s.push([t,i])})
;const r=Float64Array.from(s,([t])=>e.actual[t]);const i=Float64Array.from(s,([e])=>(0,w.tk)(a,e));const c=Float64Array.from(s,([,e])=>(0,w.tk)(o,e))
;const l=Uint8Array.from(r,known);const[u,f]=[(0,A.F)(i,l),(0,A.F)(c,l)];const[d,h]=[(0,E.v)(u),(0,E.v)(f)];const cases=t=>({classes:e.classes.names,positive:1,
actual:r,predicted:r,scores:t,classScores:null,group:null});const m={cases:s.length,reference:cases(i),candidate:cases(c)};const y=weightOf(u,f)
;const b=y===null?null:(0,P.mv)("auroc",null,m);if(!(0,M.fJ)(d)||!(0,M.fJ)(h)||y===null||b===null)return null;return{difference:h.value-d.value,variance:b**2,
cases:s.length,weight:y}}function known(e){return e<0?2:e}function weightOf(e,t){const n=[e,t].flatMap(({positives:e,negatives:t})=>[total(e),total(t)])
;return Math.min(...n)<N?null:1/n.reduce((e,t)=>e+1/t,0)}function total(e){return e.reduce((e,t)=>e+t,0)}var B=n(13028);var q=n(52126);var j=n(2868)
;function untoldIn(e,t,n,a){const o=t.map((t,o)=>{const s=a[o];for(const e of[n.baseline,n.canary])refuseTexts(e.table,s)
;const[i,l]=[n.baseline,n.canary].map(e=>({cells:untold(t,e,s),rows:e.table.rows}));if((0,j._H)((0,
j.Am)(l,i),j.X4,"missing"))throw new r.P_(`${said(t,i,n.baseline,columnsOf(e,t,s))}; on the canary for ${(0,c.ZV)(l.cells)} of ${(0,
c.ZV)(l.rows)}. They would count as bad, and the canary would look better than it is. Fix the log of the baseline.`);if(l.cells===0)return null
;return`${said(t,l,n.canary,columnsOf(e,t,s))}. They count as bad.`});const s=t.some(({kind:e})=>e==="wrong")?[n.baseline,n.canary]:[]
;const i=[...o.filter(e=>e!==null),...s.flatMap(t=>labelsMarked(e,t))];return i.length===0?null:i.join(" ")}
function said({name:e},{cells:t,rows:n},{table:a},o){const s=firstIn(a,o)
;const r=s===null?` for want of a value in ${o.map(e=>`"${e}"`).join(", ")}`:` (row ${(0,c.ZV)(s.row)} holds "${s.text}" in "${s.column}")`
;return`${a.source.files.join(", ")}: "${e}" cannot be told for ${(0,c.B4)(t,"request")} of ${(0,c.ZV)(n)}${r}`}function refuseTexts(e,t){try{t?.select(e)
}catch(n){if(!(n instanceof r.P_))throw n;const a=t.columns.flatMap(t=>{const n=e.columns.get(t);if(n?.type!=="category")return[]
;const a=n.categories.map(e=>(0,q.$J)(e)!==void 0);const o=n.codes.findIndex(e=>e>=0&&!a[e])
;return o<0?[]:[`row ${o+1} holds "${n.categories[n.codes[o]].slice(0,80)}" in "${t}"`]});if(a.length===0)throw n
;throw new r.P_(`${e.source.files.join(", ")}: ${a.join(", ")}. ${n.message}`)}}function labelsMarked({data:e},{table:t}){const n=t.columns.get(e.label)
;const a=n?.origin?null:firstIn(t,[e.label]);if(!n||a===null)return[];return[`${t.source.files.join(", ")}: ${(0,c.B4)(n.missing,"request")} of ${(0,
c.ZV)(t.rows)} without a label; row ${(0,c.ZV)(a.row)} holds "${a.text}" in "${e.label}".`]}function untold(e,{table:t,answers:n},a){if(e.kind==="where"){
const e=a.select(t);return a.selectDoubtful(t).reduce((t,n,a)=>t+n-e[a],0)}if(e.kind==="wrong")return n.actual.reduce((e,t,a)=>e+(t>=0&&n.predicted[a]<0?1:0),0)
;const o=t.columns.get(e.column??"");return o?.type==="number"?o.missing+(o.invalid?.cells??0):0}function columnsOf({data:e},t,n){
if(t.kind==="where")return n.columns;const a=[e.score,...Object.values(e.scores??{})].filter(e=>e!==null);const o=a.length>0?a:[e.prediction]
;return(t.kind==="wrong"?o:[t.column]).filter(e=>e!==null)}function firstIn(e,t){const n=t.flatMap(t=>{const n=e.columns.get(t);const a=(0,
B.Qd)([n?.markers,n?.invalid,n?.infinite]);return a?[{column:t,row:a.row,text:a.text}]:[]});return n.toSorted((e,t)=>e.row-t.row)[0]??null}var R=n(42928)
;const I=2**18;const C=2;class SeenUsers{bits;constructor(e){this.bits=new Uint8Array(I/8);e&&this.bits.set(Buffer.from(e,"base64").subarray(0,I/8))}has(e){
return placesOf(e).every(e=>this.bits[e>>3]>>(e&7)&1)}add(e){for(const t of placesOf(e))this.bits[t>>3]|=1<<(t&7)}get text(){
return Buffer.from(this.bits).toString("base64")}}function countedOnce(e,t,n){if(e===null)return null;const[a,o]=[new SeenUsers(n),new SeenUsers(n)]
;const choose=({table:t,answers:n})=>{const[s,r]=[(0,h.c1)(t,e),namesOf(t,e)];const i=new Uint8Array(t.rows);if(!s)return i.fill(1);const c=new Map
;for(let e=0;e<t.rows;e++){const t=s[e];const a=c.get(t);t<0?i[e]=1:(a===void 0||n&&n.actual[a]<0&&n.actual[e]>=0)&&c.set(t,e)}for(const e of c.values()){
const t=r(e);i[e]=a.has(t)?0:1;o.add(t)}return i};const[s,r]=[choose(t.baseline),choose(t.canary)];return{baseline:s,canary:r,users:o.text}}
function namesOf({columns:e},t){const n=e.get(t);return e=>String((0,R.f)(n,e))}function placesOf(e){let t=2166136261
;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);let n=t^t>>>16;return Array.from({length:C},()=>{n=Math.imul(n^n>>>15,739982445);n^=n>>>12
;return(n>>>0)%I})}async function readBatch(e,t,n,a,o){const s=await Promise.all(t.measures.map(({where:t})=>t===null?null:(0,$.zB)(t,{timeZone:e.data.timeZone
})));const[r,i]=await readLogs(e,t,s,n);const[c,l]=[windowOf(e,r),windowOf(e,i)];refuseStrange(r,i,c,l,a)
;const u=t.strategy==="shadow"?matchRequests(e,r,i):null;const f=withAnswers(e,t,r,i);const d=untoldIn(e,t.measures,f,s);const h=countedOnce(e.data.group,f,o)
;return{from:Math.min(c.from,l.from),to:Math.max(c.to,l.to),baseline:{rows:r.rows,sha256:r.source.sha256,name:nameOf(r)},canary:{rows:i.rows,
sha256:i.source.sha256,name:nameOf(i)},versions:{baseline:versionOf(e,r),canary:versionOf(e,i)},measures:t.measures.map((e,t)=>countBadOutcomes(e,f,s[t],u,h)),
auroc:t.auroc?batchAuroc(onlyCounted(f,h),u):null,...d!==null&&{untold:d},...h&&{users:{baseline:read_batch_total(h.baseline),canary:read_batch_total(h.canary),
seen:h.users}}}}function onlyCounted(e,t){if(t===null)return e;const only=({table:e,answers:t},n)=>({table:e,answers:t&&{...t,
actual:t.actual.map((e,t)=>n[t]?e:-1)}});return{baseline:only(e.baseline,t.baseline),canary:only(e.canary,t.canary)}}function read_batch_total(e){
return e.reduce((e,t)=>e+t,0)}async function readLogs(e,t,n,a){const[o,s,i]=await Promise.all([(0,O.C)(a.baseline),(0,O.C)(a.canary),(0,O.C)(a.labels??[])])
;const c=requestsOf(e,t,n,i.length>0);const l=(0,x.W)(await(0,S.x)(o,{columns:c,others:"skip",log:e.data.log}),e.data);const u=c.map(e=>({...e,
type:e.type==="auto"?l.columns.get(e.name)?.type??"auto":e.type}));const f=(0,x.W)(await(0,S.x)(s,{columns:u,others:"skip",log:e.data.log}),e.data)
;if(i.length===0)return[l,f];const{id:d,label:h}=e.data
;if(d===null)throw new r.P_(`${e.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`);const w=await(0,S.x)(i,{columns:[{name:d,
type:"key",required:true},(0,k.Y9)(e,h)],others:"skip"});return[joined(l,w,d,h),joined(f,w,d,h)]}function joined(e,t,n,a){const{table:o,leftovers:s}=(0,
_.G)(e,t,n,a);const{spelling:i}=s;if(i===null||i.affix)return o
;throw new r.P_(`${nameOf(t)}: the id ${JSON.stringify(i.label)} is ${JSON.stringify(i.row)} in ${nameOf(e)}: ${i.what} keep ${i.ids} ids apart. Write the ids in the same way in both files.`)
}function requestsOf(e,t,n,a){const{data:o,deployment:s}=e
;if(o.time===null)throw new r.P_(`${e.source.file}: a rollout needs to know when each request came, to count every batch once and in order. Name the column as "time:" under "data:".`)
;const i=new Map;const ask=(t,n,a=true)=>{t&&!i.has(t)&&i.set(t,(0,k.fo)(e,t,n,a))};ask(o.time,"time");(t.strategy==="shadow"||a)&&ask(o.id,"key")
;if(needsAnswers(t)){const t=[a?null:o.label,o.prediction];for(const n of t)n&&i.set(n,(0,k.Y9)(e,n));ask(o.score,"number")
;for(const e of Object.values(o.scores??{}))ask(e,"number")}for(const{column:e}of t.measures)ask(e,"number");ask(s.version?.column,"category")
;ask(o.group,"category",false);for(const e of n)for(const t of e?.columns??[])ask(t,"auto");return[...i.values()]}function needsAnswers(e){
return Boolean(e.auroc)||e.measures.some(({kind:e})=>e==="wrong")}function withAnswers(e,t,n,a){if(!needsAnswers(t))return{baseline:{table:n,answers:null},
canary:{table:a,answers:null}};const o=classesOfSides(e,n,a);const side=t=>({table:t,answers:(0,h.Bw)(e,t,o)});return{baseline:side(n),canary:side(a)}}
function windowOf(e,t){const n=e.data.time;const a=t.columns.get(n)
;if(t.rows===0||a?.type!=="time")throw new r.P_(`${nameOf(t)}: no requests in this log. Check that this side receives traffic and logs it.`)
;const o=a.missing+(a.invalid?.cells??0);let[s,i]=[1/0,-1/0];let c=0;for(const e of a.values){Number.isNaN(e)&&c++;e<s&&(s=e);e>i&&(i=e)}
if(c>0)throw new r.P_(`${nameOf(t)}: ${Math.max(c,o)} of ${t.rows} requests have no readable time in column "${n}". Without it a batch cannot be placed; log the time of every request.`)
;return{from:s,to:i}}const U=864e5;function refuseStrange(e,t,n,a,o){
if(e.source.sha256===t.source.sha256)throw new r.P_(`${nameOf(t)}: baseline and canary are the same log. Give each side its own.`)
;if(n.from>a.to||a.from>n.to)throw new r.P_(`${nameOf(t)}: the canary’s requests (${formatWindow(a)}) and the baseline’s (${formatWindow(n)}) are of different times. Compare both over the same time, or what changed between them is taken for the model.`)
;for(const[s,{to:i}]of[[e,n],[t,a]])if(i>o.getTime()+U)throw new r.P_(`${nameOf(s)}: the last request is dated ${new Date(i).toISOString()}, in the future. It would make every later batch out of order; fix the time, or its zone.`)
;refuseUnlike(e,t,n,a)}const D=20;function refuseUnlike(e,t,n,a){if(Math.min(e.rows,t.rows)<D)return;const o=Math.min(n.to,a.to)-Math.max(n.from,a.from)
;const s=Math.max(n.to,a.to)-Math.min(n.from,a.from);if(o>=s/2)return
;throw new r.P_(`${nameOf(t)}: the canary’s requests are of ${formatWindow(a)}, the baseline’s of ${formatWindow(n)}; less than half of that time is common to both. Cut both logs to the same time.`)
}function versionOf(e,t){const n=e.deployment.version?.column;if(!n)return null;const a=t.columns.get(n);const o=a?.type==="category"?a.categories:[]
;if(a?.type==="category"&&o.length===1&&a.missing===0)return o[0];const s=o.length===0?"none":o.slice(0,5).map(e=>JSON.stringify(e.slice(0,40))).join(", ")
;throw new r.P_(`${nameOf(t)}: every request of one side must name the same model version in column "${n}"; found ${s}`+(a&&a.missing>0?` and ${a.missing} requests without one`:"")+". Separate the logs by version.")
}function nameOf(e){return e.source.files.join(", ")}function formatWindow({from:e,to:t}){return`${new Date(e).toISOString()} to ${new Date(t).toISOString()}`}
var F=n(17624);function step(e,t,n,a){admit(t,n);const o=e.rollout;const s=add(o,t,n);const{decision:r,traffic:i,why:c,ready:l}=(0,F.L)(o,s)
;const u=t.untold===void 0?c:`${c} ${t.untold}`;const f=i!==n.traffic;const d={from:new Date(t.from).toISOString(),to:new Date(t.to).toISOString(),baseline:{
rows:t.baseline.rows,sha256:t.baseline.sha256},canary:{rows:t.canary.rows,sha256:t.canary.sha256},at:a,share:n.traffic,decision:r,traffic:i,why:u};const h={
...s,ready:l,ended:r==="HOLD"?null:r,traffic:i,step:f&&r==="HOLD"?o.steps.indexOf(i):n.step,measures:f?s.measures.map(e=>({...e,step_canary:0})):s.measures,
batches:[...n.batches,d],answered:false};return{decision:r,traffic:i,promote:r==="PROMOTE",why:u,state:h}}function add(e,t,n){
const{canary:a,baseline:o,users:s}=t;const r=s??{canary:a.rows,baseline:o.rows};const c=e.strategy==="shadow"?null:(0,i.Bj)(r.canary,r.baseline,n.traffic)
;const{split:l}=n;return{...n,rollout:n.rollout||`${a.sha256.slice(0,12)}-${o.sha256.slice(0,12)}`,versions:n.batches.length===0?t.versions:n.versions,
measures:n.measures.map((n,a)=>(0,f.oH)(n,t.measures[a],e.measures[a].margin)),split:c?{canary:l.canary+r.canary,baseline:l.baseline+r.baseline,
expected:l.expected+(r.canary+r.baseline)*n.traffic,log_e:l.log_e.map((e,t)=>e+c[t])}:l,...s?{users:s.seen}:{},auroc:e.auroc&&n.auroc?(0,
u.y)(e,n.auroc,t.auroc):null}}var J=n(77598);var L=n(86170);function newState(e){const t=e.rollout;return{version:1,rollout:"",plan:e.name,
plan_sha256:e.source.sha256,versions:{baseline:null,canary:null},step:0,traffic:t.strategy==="shadow"?0:t.steps[0],measures:t.measures.map(e=>(0,
f.n2)(e,t.design)),split:{canary:0,baseline:0,expected:0,log_e:i.bc.map(()=>0)},auroc:t.auroc?{cases:0,weight:0,difference:0,variance:0,result:null}:null,
ready:false,ended:null,approved:null,batches:[],answered:true}}const T=33554432;async function store_readState(e,t,a=null){const o=await textOf(e)
;if(o===null)return{state:newState(t),text:o};const{parseState:s}=await n.e(261).then(n.bind(n,11261));return{state:s(o,e,t,a),text:o}}
async function writeState(e,t,n,s=null){const i=await(0,a.realpath)(e).catch(()=>e);const c=textFor(t,s);const l=(0,o.join)((0,o.dirname)(i),`.${(0,
o.basename)(i)}.${(0,J.randomUUID)()}.tmp`);try{const t=await(0,a.open)(l,"w");try{await t.writeFile(c);await t.sync()}finally{await t.close()}
if(await textOf(i)!==n)throw new r.P_(`${e}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`);await(0,a.rename)(l,i)
}catch(t){await(0,a.unlink)(l).catch(()=>{});if(t instanceof r.P_)throw t
;throw new r.P_(`${e}: the state cannot be written (${message(t)}). Nothing was counted.`)}await syncFolder((0,o.dirname)(i));return c}
function textFor(e,t=null){return`${JSON.stringify({...(0,L.Ru)(JSON.stringify(e),"rollout",t),state:e},null,1)}\n`}async function textOf(e){try{
const{size:t}=await(0,a.stat)(e);if(t>T)throw new r.P_(`${e}: no state file is this large (${t} bytes). Name the right file.`);return await(0,
a.readFile)(e,"utf8")}catch(t){if(t instanceof r.P_)throw t;if(t.code==="ENOENT")return null
;throw new r.P_(`${e}: the state file cannot be read (${message(t)}).`)}}async function syncFolder(e){try{const t=await(0,a.open)(e,"r")
;await t.sync().finally(()=>t.close())}catch(e){if(!["EPERM","EISDIR","EINVAL","EACCES"].includes(e.code??""))throw e}}function message(e){
return e instanceof Error?e.message:String(e)}async function canaryStep(e){const{plan:t,rollout:n}=await planned(e.plan)
;const a=await store_readState(e.state,t,e.key);const{text:o}=a;const s=await started(a,t,n,e.mayStart);if(mustRepeat(s))return hand(e,t,s,o,true)
;const r=await readBatch(t,n,e,e.now,s.users);if(!s.answered&&isLast(r,s))return hand(e,t,s,o,true);const{state:i}=step(t,r,s,e.now.toISOString())
;const c=await writeState(e.state,i,o,e.key);return hand(e,t,i,c,false)}async function canaryApprove(e){const{plan:t}=await planned(e.plan)
;const{state:n,text:a}=await store_readState(e.state,t,e.key);if(n.approved&&!n.answered)return hand(e,t,n,a,true)
;if(!n.ready||n.ended)throw new r.P_(`${e.state}: there is nothing to approve: ${n.ended?`the rollout ended with ${n.ended}`:"the evidence does not suffice yet"}.`)
;const o=e.by.trim();if(!o)throw new r.P_("An approval needs the name of the person who gives it: --by NAME.");const s={...n,ended:"PROMOTE",traffic:1,
approved:{by:o,at:e.now.toISOString()},answered:false};const i=await writeState(e.state,s,a,e.key);return hand(e,t,s,i,false)}async function planned(e){
const t=await(0,s.m)(e);const{rollout:n}=t;if(!n)throw new r.P_(`${e}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`)
;return{plan:t,rollout:n}}async function started({state:e,text:t},n,{requires:a},o){if(a===null||t!==null)return e
;if(o===void 0)throw new r.P_(`${n.source.file} lets a canary start only with a signed GREEN of its model. Name the model with --model, and who signs with --key (docs/attest/canary.md).`)
;return{...e,model:await o(n)}}function mustRepeat({answered:e,ended:t,batches:n}){const a=n.at(-1);return!e&&a!==void 0&&(t!==null||a.traffic!==a.share)}
async function hand(e,t,n,a,o){const s=answer_answerOf(t,n,o);await(e.deliver?.(s));try{await writeState(e.state,{...n,answered:true},a,e.key)}catch(e){
if(!(e instanceof r.P_))throw e}return s}var Z=n(5250);var z=n(387);var H=n(24502);const W={PROMOTE:"GREEN",HOLD:"AMBER",INCONCLUSIVE:"AMBER",ROLLBACK:"RED"}
;function announceRollout(e,t,n,a){const o=W[e.decision];const s=e.decision==="HOLD"?null:t.levels[o];const page=(t,n,a)=>{const of=t=>`${[...a,(0,
z.cE)(e,t)].join("\n")}\n`;const o=[50,10,1].find(e=>n(of(e))<=t);return of(o??0)};return{key:rolloutKey(n??t.name),status:o,distrust:null,title:(0,H.Ah)((0,
H.Jj)(`${e.decision}: ${(0,z.em)(e)}`,200)),message:"",comment:(e,t)=>page(e,e=>e.length,[t]),summary:e=>page(e,Buffer.byteLength,[]),annotations:[],
owner:s?.owner??null,withinMilliseconds:s?.within?.milliseconds??null,at:a,rollout:{answer:e,plan:t},...e.decision==="HOLD"?{deployment:"in_progress"}:{}}}
function rolloutKey(e){return`${e} rollout`}var G=n(97628);var V=n(53345);var K=n(29913)
;async function rolloutStep({inputs:e,faults:t,event:r,environment:i,now:c,runner:{setOutput:l}}){const deliver=async t=>{
const{decision:n,traffic:s,promote:r}=t;const i=(0,o.join)(e.out,"canary.json");await(0,a.mkdir)(e.out,{recursive:true});await(0,
a.writeFile)(i,`${JSON.stringify(t,null,2)}\n`);const c=W[n];give({status:c,decision:n,traffic:String(s),promote:r?"true":"false",verdict:i})};const give=e=>{
for(const[t,n]of Object.entries(e))l(t,n)};try{await(0,a.rm)((0,o.join)(e.out,"canary.json"),{force:true});if(t.length>0)throw new V.q(t);await(0,
K.gz)(e,i.GITHUB_WORKSPACE??process.cwd());const{plan:r,baseline:l,canary:u,labels:f,approvedBy:d,stateKey:h}=e;const w=e.state;const{door:m,attestation:y}=e
;const mayStart=async e=>{const{startAsked:t}=await n.e(815).then(n.bind(n,17815));return t(m,y,c,e=>`input "${e}"`)(e)};const b=d===null?await canaryStep({
plan:r,baseline:l,canary:u,labels:f,state:w,now:c,key:h,mayStart:mayStart,deliver:deliver}):await canaryApprove({plan:r,state:w,by:d,now:c,key:h,deliver:deliver
});return announceRollout(b,await(0,s.m)(r),e.name,c.toISOString())}catch(t){give({status:"ERROR",decision:"ERROR",traffic:"",promote:"false",verdict:""})
;const n=await(0,K.vh)(e,i.GITHUB_WORKSPACE??process.cwd());const a=n?await(0,s.m)(e.plan).catch(()=>null):null;const o=(0,V.Y)(t,e,{text:a?.source.text??""})
;const l=rolloutKey(e.name??(0,G.S)(e.plan,n));return(0,Z.G)(o,l,r.commit,c.toISOString())}}})};