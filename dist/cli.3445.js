export const id=3445;export const ids=[3445];export const modules={93726:((e,t,n)=>{n.d(t,{g:()=>alphaEach});function alphaEach(e){
return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),45216:((e,t,n)=>{n.d(t,{i:()=>aurocBounds,y:()=>addAuroc});var a=n(75966);var r=n(93726)
;function addAuroc(e,t,n){if(!n||t.result!==null)return t;const a={cases:t.cases+n.cases,weight:t.weight+n.weight,difference:t.difference+n.weight*n.difference,
variance:t.variance+n.weight**2*n.variance,result:null};return a.cases>=e.auroc.cases?{...a,result:judge(e,a)}:a}
function aurocBounds(e,{weight:t,difference:n,variance:s}){const o=n/t;const i=(0,a.Zl)(1-(0,r.g)(e))*Math.sqrt(s)/t;return{difference:o,low:o-i,high:o+i}}
function judge(e,t){const{low:n,high:a}=aurocBounds(e,t);if(a<0)return"worse";return n>-e.auroc.margin?"good enough":"not proven"}}),17624:((e,t,n)=>{n.d(t,{
K:()=>percent,L:()=>decide});var a=n(74481);var r=n(93726);var s=n(45216);var o=n(38641);var i=n(55219);function decide(e,t){const n=t.traffic
;const r=t.measures.map((t,n)=>proofOf(e,t,e.measures[n].margin));const s=r.findIndex(e=>e.worse)
;if(s>=0)return ruling("ROLLBACK",0,`${counted(t.measures[s])} This is worse than the baseline: ${r[s].said}.`)
;if(t.auroc?.result==="worse")return ruling("ROLLBACK",0,`${sayAuroc(e,t)}: worse than the baseline.`);if((0,
a.jk)(t.split.log_e)>=a.M$)return ruling("INCONCLUSIVE",n,saySplit(t));const o=e.measures.filter((e,t)=>!r[t].good)
;const i=!t.auroc||t.auroc.result==="good enough";const c=t.measures.find(({step_canary:t})=>t<e.minCases);const l=nextShare(e,t)
;const u=o.length===0&&i&&!c&&l===1;if(t.ready||u)return promote(e,n)
;if(t.auroc?.result==="not proven")return ruling("INCONCLUSIVE",n,`${sayAuroc(e,t)}: not proven to be within its margin of ${e.auroc.margin}.`)
;const d=t.batches.length+1;if(d>=e.maxBatches)return ruling("INCONCLUSIVE",n,`All ${e.maxBatches} batches are used up and nothing is proven. ${missing()}`)
;if(!c&&l<1)return ruling("HOLD",l,`No measure is proven worse after ${sayCases(t,e)} at ${percent(n)}: go on at ${percent(l)}.`)
;return ruling("HOLD",n,`Nothing is proven yet. ${missing()}`);function missing(){
if(c)return`${c.name}: ${c.step_canary} of at least ${e.minCases} canary cases at this share.`
;const n=o.map(({name:e})=>t.measures.find(t=>t.name===e)).find(e=>e.canary_bad+e.baseline_bad===0)
;if(n)return`${n.name}: no bad outcome on either side, so the two cannot be distinguished.`
;if(o.length>0)return`Not yet proven to be within the margin: ${o.map(({name:e})=>e).join(", ")}.`
;if(t.auroc&&!i)return`The AUROC is judged at ${e.auroc.cases} labelled canary cases; there are ${t.auroc.cases}.`;return""}}function proofOf(e,t,n){
if(t.planned){const{worse:n,good:a}=(0,i.JA)(e,t.planned);return{worse:n.isReached(),good:a.isReached(),
said:n.isReached()?`z ${n.z.toFixed(2)}, where this look asks for ${n.critical().toFixed(2)}`:""}}const a=Math.log(1/(0,r.g)(e));const s=(0,o.Pq)(t);return{
worse:s>=a,good:(0,o.y4)(t,n)>=a,said:odds(s)}}function promote(e,t){const n="Every measure is proven to be within its margin"
;return e.approval?ruling("HOLD",t,`${n}. The plan wants a person to approve the promotion.`,true):ruling("PROMOTE",1,`${n}.`,true)}function nextShare(e,t){
return e.strategy==="blue-green"?e.steps[t.step+1]??1:1}function ruling(e,t,n,a=false){return{decision:e,traffic:t,why:n.trim(),ready:a}}function counted(e){
const{name:t,canary:n,canary_bad:a,baseline:r,baseline_bad:s}=e;return`${t}: ${a} of ${n} bad on the canary, ${s} of ${r} on the baseline.`}function odds(e){
const t=Math.exp(Math.min(e,Math.log(1e6)));return`evidence ${e>Math.log(1e6)?"above ":""}${t.toLocaleString("en-US",{maximumFractionDigits:0})} to 1`}
function sayCases(e,t){const n=Math.min(...e.measures.map(({step_canary:e})=>e));return`${n} canary cases (at least ${t.minCases})`}
function saySplit({split:e}){const t=e.canary+e.baseline
;return`The traffic did not split as planned: the canary has ${percent(e.canary/t)} of ${t} logged requests, planned was ${percent(e.expected/t)}. Requests or log lines are lost, or the router is set otherwise; a comparison of such logs proves nothing. Fix the split and begin a new rollout.`
}function sayAuroc(e,t){const{difference:n,low:a,high:r}=(0,s.i)(e,t.auroc)
;return`AUROC at ${t.auroc.cases} labelled canary cases: ${n.toFixed(4)} against the baseline [${a.toFixed(4)}, ${r.toFixed(4)}]`}function percent(e){
return`${Number((100*e).toPrecision(3))} %`}}),38641:((e,t,n)=>{n.d(t,{Pq:()=>logWorse,U8:()=>oddsRatio,YP:()=>interval,n2:()=>noEvidence,oH:()=>addBatch,
y4:()=>logGoodEnough,y_:()=>gridOf});var a=n(47493);var r=n(55219);const s=Array.from({length:61},(e,t)=>Number((10**((t-30)/30)).toPrecision(4)))
;function gridOf(e){return[...new Set([...s,...a.nK,...a.yq,e])].sort((e,t)=>e-t)}function noEvidence({name:e,margin:t},n){const a=gridOf(t);return{name:e,
canary:0,canary_bad:0,baseline:0,baseline_bad:0,step_canary:0,mantel_haenszel:[0,0],psi:a,log_e:a.map(()=>0),...n==="group-sequential"?{planned:(0,r.xg)()}:{}}}
function addBatch(e,t,n){const{canary:s,canaryBad:o,baseline:i,baselineBad:c,pairs:l}=t;const u={canary:s,baseline:i,bad:o+c,canaryBad:o}
;const[d,f]=e.mantel_haenszel;const h=s+i||1;const m=l?[l.canaryOnly/2,l.baselineOnly/2]:[o*(i-c)/h,c*(s-o)/h];return{...e,canary:e.canary+s,
canary_bad:e.canary_bad+o,baseline:e.baseline+i,baseline_bad:e.baseline_bad+c,step_canary:e.step_canary+s,mantel_haenszel:[d+m[0],f+m[1]],
log_e:e.log_e.map((t,n)=>t+(l?(0,a.V2)(l,e.psi[n]):(0,a.wf)(u,e.psi[n]))),...e.planned?{planned:(0,r.jQ)(e.planned,t,n)}:{}}}function logWorse(e){return(0,
a.h9)(a.nK.map(t=>at(e,t)))}function logGoodEnough(e,t){return(0,a.h9)(a.yq.map(t=>at(e,t)),at(e,t))}function oddsRatio({mantel_haenszel:[e,t]}){
return t>0?e/t:null}function interval(e,t){const n=s.map(t=>at(e,t));const r=(0,a.h9)(n)-Math.log(1/t);const o=n.findIndex(e=>e>r)
;const i=n.findLastIndex(e=>e>r);return[s[o-1]??null,s[i+1]??null]}function at(e,t){const n=e.psi.indexOf(t)
;if(n<0)throw new Error(`odds ratio ${t} was not weighed`);return e.log_e[n]}}),55219:((e,t,n)=>{n.d(t,{jQ:()=>addScores,xg:()=>noScores,JA:()=>standing})
;var a=n(75966);const r=1e-17;function badAt({canary:e,baseline:t,bad:n},a){const s=Math.max(0,n-t);const o=Math.min(n,e)
;const ratio=r=>(e-r)/(r+1)*((n-r)/(t-n+r+1))*a;let[i,c]=[s,o];while(i<c){const e=Math.floor((i+c)/2);ratio(e)>1?i=e+1:c=e}const l=i;let[u,d,f]=[1,0,0]
;const add=(e,t)=>{u+=t;d+=t*(e-l);f+=t*(e-l)**2};for(let e=l,t=1;e<o&&t>r;e++){t*=ratio(e);add(e+1,t)}for(let e=l,t=1;e>s&&t>r;e--){t/=ratio(e-1);add(e-1,t)}
const h=d/u;return{mean:l+h,variance:f/u-h**2}}function discordantAt(e,t){const n=t/(1+t);return{mean:e*n,variance:e*n*(1-n)}}function spent(e,t){
if(!(e>0))return 0;return 2*(0,a.vr)((0,a.Zl)(t/2)/Math.sqrt(Math.min(1,e)))}function boundaries(e){let t=null;let[n,a]=[0,0]
;return e.map(({information:e,spent:r})=>{const s=e-n;if(!(s>0))return 1/0;const o=Math.sqrt(e);const i=-8*o;const c=r-a>1e-12?criticalOf(t,s,o,r-a):1/0
;const l=Math.min(c*o,8*o);t=densityOn(i,l,stepOf(t,s));n=e;Number.isFinite(c)&&(a=r);return c})}const s=401;function densityOn(e,t,n){const a=(t-e)/(s-1)
;const r=Float64Array.from({length:s},(t,n)=>e+n*a);const simpson=e=>a/3*(e===0||e===s-1?1:e%2===1?4:2);return{at:r,mass:r.map((e,t)=>simpson(t)*n(e))}}
function stepOf(e,t){const n=Math.sqrt(t);const normal=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI)/n;if(e===null)return e=>normal(e/n);return t=>{let a=0
;for(let r=0;r<s;r++){const s=(t-e.at[r])/n;Math.abs(s)<9&&(a+=e.mass[r]*normal(s))}return a}}function criticalOf(e,t,n,r){const o=Math.sqrt(t)
;const beyond=t=>{if(e===null)return(0,a.vr)(-t*n/o);let r=0;for(let i=0;i<s;i++)r+=e.mass[i]*(0,a.vr)((e.at[i]-t*n)/o);return r};let[i,c]=[0,8]
;if(beyond(c)>r)return 1/0;for(let e=0;e<60;e++){const e=(i+c)/2;beyond(e)>r?i=e:c=e}return c}var o=n(93726);const i=5;function noScores(){const none=()=>({
excess:0,expected:[0,0],information:[]});return{worse:none(),good:none()}}function addScores(e,t,n){return{worse:added(e.worse,t,1),good:added(e.good,t,n)}}
function added({excess:e,expected:t,information:n},a,r){const{canary:s,canaryBad:o,baseline:i,baselineBad:c,pairs:l}=a;const u=l?l.canaryOnly+l.baselineOnly:o+c
;const{mean:d,variance:f}=l?discordantAt(u,r):badAt({canary:s,baseline:i,bad:u},r);return{excess:e+(l?l.canaryOnly:o)-d,expected:[t[0]+d,t[1]+u-d],
information:[...n,(n.at(-1)??0)+f]}}function standing(e,{worse:t,good:n}){return{worse:at(e,t,1),good:at(e,n,-1)}}
function at(e,{excess:t,expected:n,information:r},s){const c=r.at(-1)??0;const l=(0,o.g)(e);const u=c>0&&Math.min(...n)>=i;const d=u?s*t/Math.sqrt(c):0
;const critical=()=>{const t=r.map((t,n)=>({information:t,spent:spent((n+1)/e.maxBatches,l)}));return u?boundaries(t).at(-1):1/0};return{z:d,critical:critical,
isReached:()=>d>=(0,a.Zl)(1-l)&&d>=critical()}}}),387:((e,t,n)=>{n.d(t,{cE:()=>answerMarkdown,em:()=>sentence,yy:()=>answerText});var a=n(24502);var r=n(20803)
;var s=n(17624);const o={PROMOTE:"🟢",HOLD:"🔵",ROLLBACK:"🔴",INCONCLUSIVE:"🟠"};function sentence(e){const t=(0,s.K)(e.traffic)
;if(e.decision==="PROMOTE")return"Give the canary all traffic; it is the new baseline.";if(e.decision==="ROLLBACK")return"Take all traffic from the canary."
;if(e.decision==="INCONCLUSIVE")return`Hold at ${t} and have a person look: this rollout proves nothing more.`
;if(e.waits_for_approval)return`Hold at ${t} until a person approves.`;const n=e.batches.at(-1);if(!n)return`Begin with ${t} and come with the first batch.`
;return n.share===e.traffic?`Hold at ${t} and come again with the next batch.`:`Raise the canary to ${t} and come again with the next batch.`}
function answerText(e){
const t=[`${e.decision}  ${e.plan}: ${sentence(e)}`,e.why,"",...e.measures.map(e=>`  ${sayMeasure(e)}`),...e.auroc?[`  ${sayAuroc(e.auroc)}`]:[],`  batch ${e.batches.length} of at most ${e.most_batches}${saySplit(e)}`,...e.repeated?["  This answer was recorded before and is given again; no batch was counted now."]:[]]
;return`${t.map(e=>(0,a.en)(e)).join("\n")}\n`}function answerMarkdown(e,t=50){const n=e.measures.slice(0,t).map(e=>[(0,
a.FV)(e.name,80),`${share(e.canary_bad,e.canary)} of ${e.canary}`,`${share(e.baseline_bad,e.baseline)} of ${e.baseline}`,`${e.odds_ratio===null?"–":(0,
r.ZV)(e.odds_ratio)} ${sayInterval(e)}`,(0,r.ZV)(e.margin),progress(e.log_e_worse,e.log_threshold),progress(e.log_e_good,e.log_threshold)])
;return[`### ${o[e.decision]} ${e.decision}: ${(0,a.FV)(e.plan,80)} canary at ${(0,s.K)(e.traffic)}`,`**${sentence(e)}**`,(0,
a.FV)(e.why,1e3),table(["Measure","Bad on the canary","Bad on the baseline","Odds ratio","Margin","Evidence: worse","Evidence: within the margin"],n),...e.auroc?[(0,
a.FV)(sayAuroc(e.auroc))]:[],`<details><summary>Batch ${e.batches.length} of at most ${e.most_batches}${saySplit(e)}</summary>`,table(["Batch","Until","Share","Canary","Baseline","Decision","Next share"],e.batches.map((e,t)=>[String(t+1),(0,
a.FV)(e.to),(0,s.K)(e.share),String(e.canary.rows),String(e.baseline.rows),e.decision,(0,
s.K)(e.traffic)]).slice(Math.max(0,e.batches.length-t))),"</details>"].join("\n\n")}function sayMeasure(e){const t=e.odds_ratio===null?"not known yet":(0,
r.ZV)(e.odds_ratio)
;return`${e.name}: ${share(e.canary_bad,e.canary)} of ${e.canary} bad on the canary, ${share(e.baseline_bad,e.baseline)} of ${e.baseline} on the baseline; odds ratio ${t} ${sayInterval(e)}, margin ${(0,
r.ZV)(e.margin)}; evidence worse ${progress(e.log_e_worse,e.log_threshold)}, within the margin ${progress(e.log_e_good,e.log_threshold)}`}
function sayInterval({interval:[e,t]}){return`[${e===null?"…":(0,r.ZV)(e)}, ${t===null?"…":(0,r.ZV)(t)}]`}function progress(e,t){
return e>=t?"proven":`${Math.max(0,Math.floor(100*e/t))} %`}function sayAuroc({cases:e,planned:t,difference:n,interval:a}){
if(n===null||!a)return`AUROC: judged once, at ${t} labelled canary cases; there are ${e}`;const[r,s]=a.map(e=>e.toFixed(4))
;return`AUROC at ${e} labelled canary cases: ${n.toFixed(4)} against the baseline [${r}, ${s}]`}function saySplit({split:e}){if(e.planned===null)return""
;const t=(0,s.K)(e.canary/(e.canary+e.baseline));return`; the canary had ${t} of the requests, ${(0,s.K)(e.planned)} planned${e.broken?": NOT as planned":""}`}
function share(e,t){return t===0?"–":(0,s.K)(e/t)}function table(e,t){const line=e=>`| ${e.join(" | ")} |`
;return[line(e),line(e.map(()=>"---")),...t.map(line)].join("\n")}}),37844:((e,t,n)=>{n.r(t);n.d(t,{command:()=>H});var a=n(51455);var r=n(229);var s=n(14977)
;var o=n(74481);var i=n(20803);var c=n(93726);var l=n(45216);var u=n(38641);var d=n(55219);function answerOf(e,t,n=false){const a=e.rollout
;const r=t.batches.at(-1)??{decision:"HOLD",why:beginning(a)};const s=t.approved!==null;const i=t.split.canary+t.split.baseline;return{version:1,plan:e.name,
rollout:t.rollout,strategy:a.strategy,...t.model?{model:t.model}:{},decision:s?"PROMOTE":r.decision,traffic:t.traffic,promote:s||r.decision==="PROMOTE",
why:s?`Every measure is proven to be within its margin, and ${t.approved.by} approved.`:r.why,waits_for_approval:t.ready&&t.ended===null,repeated:n,
steps:a.steps,batches:t.batches,most_batches:a.maxBatches,measures:t.measures.map((t,n)=>measureAnswer(e,t,a.measures[n].margin)),split:{canary:t.split.canary,
baseline:t.split.baseline,planned:i>0?t.split.expected/i:null,broken:(0,o.jk)(t.split.log_e)>=o.M$},auroc:aurocAnswer(e,t)}}
function beginning({strategy:e,auroc:t,confidence:n,measures:a,design:r,maxBatches:s}){
const o=e==="shadow"?"Send every request to both versions and use the baseline’s answers.":"Give the canary its first share of the traffic."
;const c=a.length+(t?1:0);const l=r==="group-sequential"?`Each of ${(0,i.B4)(c,"measure")} is tested at every look, at most ${(0,
i.B4)(s,"time")} in all.`:`Evidence of ${(0,i.ZV)(c/(1-n))} to 1 decides on each of ${(0,i.B4)(c,"measure")}.`;const u=t?` The AUROC is judged once, at ${(0,
i.B4)(t.cases,"labelled canary case")}.`:"";return`No batch has been counted yet. ${o} ${l}${u}`}function measureAnswer(e,t,n){const a=(0,c.g)(e.rollout)
;const{name:r,canary:s,canary_bad:o,baseline:i,baseline_bad:l}=t;return{name:r,canary:s,canary_bad:o,baseline:i,baseline_bad:l,margin:n,odds_ratio:(0,u.U8)(t),
interval:(0,u.YP)(t,a),log_e_worse:(0,u.Pq)(t),log_e_good:(0,u.y4)(t,n),log_threshold:Math.log(1/a),...t.planned?{planned:plannedAnswer(e.rollout,t.planned)}:{}
}}function plannedAnswer(e,t){const{worse:n,good:a}=(0,d.JA)(e,t);const known=e=>Number.isFinite(e)?e:null;return{z_worse:n.z,
critical_worse:known(n.critical()),z_good:a.z,critical_good:known(a.critical())}}function aurocAnswer(e,{auroc:t}){const n=e.rollout;if(!t||!n.auroc)return null
;const{cases:a,result:r}=t;if(r===null)return{cases:a,planned:n.auroc.cases,difference:null,interval:null};const{difference:s,low:o,high:i}=(0,l.i)(n,t);return{
cases:a,planned:n.auroc.cases,difference:s,interval:[o,i]}}function isLast(e,t){const n=t.batches.at(-1)
;return n?.baseline.sha256===e.baseline.sha256&&n.canary.sha256===e.canary.sha256}function admit(e,t){refuseCounted(e,t);if(t.ended){const e=t.batches.at(-1)
;throw new s.P_(`This rollout ended with ${t.ended} on ${t.approved?.at??e.at}. For another rollout name a state file that does not exist yet.`)}
const n=t.batches.at(-1);if(!n)return;const a=e.from===Date.parse(n.from)&&e.to===Date.parse(n.to)
;if(e.from<Date.parse(n.to)||a)throw new s.P_(`${e.canary.name}: this batch begins ${iso(e.from)}, before the end of the last one counted (${n.to}): it is out of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.`)
;for(const n of["baseline","canary"]){const[a,r]=[t.versions[n],e.versions[n]]
;if(a!==r)throw new s.P_(`${e[n].name}: the ${n} is version ${quote(r)} here, but this rollout began with ${quote(a)}: the batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.`)
}}function refuseCounted(e,t){for(const[n,{baseline:a,canary:r,at:o,decision:i}]of t.batches.entries()){
const t=r.sha256===e.canary.sha256?e.canary.name:a.sha256===e.baseline.sha256?e.baseline.name:null;if(t===null)continue
;throw new s.P_(`${t}: already counted as batch ${n+1} on ${o}, which was answered with ${i}. A batch counts once; give the requests that came after it.`)}}
function iso(e){return new Date(e).toISOString()}function quote(e){return e===null?"not named":JSON.stringify(e)}var f=n(72102);var h=n(62047);const m=0
;const w=1;const y=2;function countBadOutcomes(e,t,n,a,r=null){const[s,o]=flags(e,t,n);if(r){leaveOut(s,r.baseline);a||leaveOut(o,r.canary)}
if(a)return countPairs(s,o,a);const[i,c]=[tally(s),tally(o)];return{canary:c.cases,canaryBad:c.bad,baseline:i.cases,baselineBad:i.bad,pairs:null}}
function leaveOut(e,t){for(let n=0;n<e.length;n++)t[n]===0&&(e[n]=y)}function flags(e,{baseline:t,canary:n},a){if(e.kind==="where"){
if(!a)throw new Error(`the condition of measure ${e.name} was not read`);return[a.selectDoubtful(t.table),a.selectDoubtful(n.table)]}
if(e.kind==="wrong")return[wrong(e,t),wrong(e,n)];const[r,s]=[latency(e,t.table),latency(e,n.table)];const o=pooled95(r,s)
;const slow=e=>Uint8Array.from(e,e=>e<=o?m:w);return[slow(r),slow(s)]}function wrong(e,{answers:t}){
if(!t)throw new Error(`the answers for measure ${e.name} were not read`);return Uint8Array.from(t.actual,(e,n)=>e<0?y:t.predicted[n]===e?m:w)}
function latency(e,t){const n=e.column===null?void 0:t.columns.get(e.column);if(n?.type==="number")return(0,h.ov)(n.values)
;throw new s.P_(`${t.source.files.join(", ")}: measure "${e.name}" needs the latency of each request as a number in column "${e.column}". Log it, or name the right column under "rollout:" in the plan.`)
}function pooled95(e,t){const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);const a=n.filter(e=>!Number.isNaN(e)).sort()
;return a[Math.ceil(.95*a.length)-1]??Number.NaN}function tally(e){let t=0;let n=0;for(const a of e){a!==y&&t++;a===w&&n++}return{cases:t,bad:n}}
function countPairs(e,t,n){const a={canary:0,canaryBad:0,baseline:0,baselineBad:0};const r={canaryOnly:0,baselineOnly:0};n.baseline.forEach((s,o)=>{
const i=n.canary[o];const c=e[s];const l=i<0?w:t[i];if(c===y||l===y)return;a.baseline++;a.canary++;a.baselineBad+=c;a.canaryBad+=l;l>c&&r.canaryOnly++
;l<c&&r.baselineOnly++});return{...a,pairs:r}}var g=n(41465);var p=n(84077);function classesOfSides(e,t,n){
const{task:a,label:r,prediction:o,positive:i,negative:c,classes:l}=e.data
;if(a==="regression")throw new s.P_(`${e.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of kind "where" with a condition, such as a column that says how far off the answer was.`)
;const u=new Set(l?.map(g.Z2)??[]);c!==null&&u.add((0,g.Z2)(c));const labelOf=e=>a==="binary"?(0,g.vU)(e,[...u]):e;for(const e of[t,n])for(const t of[r,o]){
const n=t===null?void 0:e.columns.get(t);if(n?.type!=="category")continue;for(const e of n.categories)u.add(labelOf((0,g.Z2)(e)))}if(a==="multiclass")return{
names:[...u].sort(),positive:null};const d=labelOf((0,g.Z2)(i??"1"));u.delete(d);if(u.size>1){const e=[d,...u].slice(0,6).map(e=>JSON.stringify(e.slice(0,40)))
;throw new s.P_(`${[...n.source.files,...t.source.files].join(", ")}: a binary task has two labels, but these logs hold ${e.join(", ")}${placeOf([...u].at(-1),[n,t],[r,o])}. Fix the logs, or set "task: multiclass".`)
}return{names:[[...u][0]??`not ${d}`,d],positive:1}}function placeOf(e,t,n){for(const a of t)for(const t of n){const n=t===null?void 0:a.columns.get(t)
;if(t===null||n?.type!=="category")continue;if(!n.categories.some(t=>(0,g.Z2)(t)===e))continue;return`; the first ${(0,
p.Jl)(a,t,[e])} of ${a.source.files.join(", ")}`}return""}var b=n(58592);function matchRequests(e,t,n){const{id:a}=e.data
;const[r,o]=[t,n].map(e=>a===null?void 0:e.columns.get(a))
;if(!r||!o)throw new s.P_(`${e.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under "data:" and log the id of the request on both sides.`)
;const i=index(o,n,a);index(r,t,a);const c={baseline:new Int32Array(t.rows),canary:new Int32Array(t.rows)};const l=(0,b.U)(r);let u=0;for(let e=0;e<t.rows;e++){
const t=i.get(l(e))??-1;c.baseline[e]=e;c.canary[e]=t;t>=0&&u++}
if(u===0)throw new s.P_(`${n.source.files.join(", ")}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores the same requests; log the same "${a}" on both sides.`)
;return c}function index(e,t,n){const a=new Map;const r=(0,b.U)(e);for(let e=0;e<t.rows;e++){const o=r(e)
;if(o===void 0||a.has(o))throw new s.P_(`${t.source.files.join(", ")}: row ${e+1} has ${o===void 0?"no id":`the id ${JSON.stringify(String(o).slice(0,40))} of an earlier row`} in column "${n}". Every request of a shadow canary needs an id of its own.`)
;a.set(o,e)}return a}var v=n(5124);var $=n(46881);var O=n(76955);var N=n(15267);var M=n(84898);var _=n(29228);var x=n(29242);var S=n(16395);var A=n(45464)
;var E=n(42512);const k=10;function batchAuroc(e,t){const[n,a]=[e.baseline.answers,e.canary.answers];return t?onMatched(n,a,t):onBoth(n,a)}function onBoth(e,t){
const n=[e,t].map(({score:e,actual:t})=>e&&(0,x.F)(e,Uint8Array.from(t,known)));const[a,r]=n;if(!a||!r)return null;const[s,o]=[(0,A.v)(a),(0,A.v)(r)]
;const i=weightOf(a,r);if(!(0,E.fJ)(s)||!(0,E.fJ)(o)||i===null)return null;return{difference:o.value-s.value,variance:s.standardError**2+o.standardError**2,
cases:o.cases,weight:i}}function onMatched(e,t,n){const[a,r]=[e.score,t.score];if(!a||!r)return null;const s=[];n.baseline.forEach((t,o)=>{const i=n.canary[o]
;const c=i>=0&&!Number.isNaN((0,h.tk)(a,t))&&!Number.isNaN((0,h.tk)(r,i));c&&known(e.actual[t])<2&&s.push([t,i])})
;const o=Float64Array.from(s,([t])=>e.actual[t]);const i=Float64Array.from(s,([e])=>(0,h.tk)(a,e));const c=Float64Array.from(s,([,e])=>(0,h.tk)(r,e))
;const l=Uint8Array.from(o,known);const[u,d]=[(0,x.F)(i,l),(0,x.F)(c,l)];const[f,m]=[(0,A.v)(u),(0,A.v)(d)];const cases=t=>({classes:e.classes.names,positive:1,
actual:o,predicted:o,scores:t,classScores:null,group:null});const w={cases:s.length,reference:cases(i),candidate:cases(c)};const y=weightOf(u,d)
;const g=y===null?null:(0,S.mv)("auroc",null,w);if(!(0,E.fJ)(f)||!(0,E.fJ)(m)||y===null||g===null)return null;return{difference:m.value-f.value,variance:g**2,
cases:s.length,weight:y}}function known(e){return e<0?2:e}function weightOf(e,t){const n=[e,t].flatMap(({positives:e,negatives:t})=>[total(e),total(t)])
;return Math.min(...n)<k?null:1/n.reduce((e,t)=>e+1/t,0)}function total(e){return e.reduce((e,t)=>e+t,0)}var P=n(13028);var C=n(2868)
;function untoldIn(e,t,n,a){const r=t.map((t,r)=>{const o=a[r];const[c,l]=[n.baseline,n.canary].map(e=>({cells:untold(t,e,o),rows:e.table.rows}));if((0,
C._H)((0,C.Am)(l,c),C.X4,"missing"))throw new s.P_(`${said(t,c,n.baseline,firstOf(e,t,n.baseline,o))}; on the canary for ${(0,i.ZV)(l.cells)} of ${(0,
i.ZV)(l.rows)}. They would count as bad, and the canary would look better than it is. Fix the log of the baseline.`);if(l.cells===0)return null
;return`${said(t,l,n.canary,firstOf(e,t,n.canary,o))}. They count as bad.`});const o=r.filter(e=>e!==null);return o.length===0?null:o.join(" ")}
function said({name:e},{cells:t,rows:n},{table:a},r){const s=r===null?"":` (row ${(0,i.ZV)(r.row)} holds "${r.text}" in "${r.column}")`
;return`${a.source.files.join(", ")}: "${e}" cannot be told for ${(0,i.B4)(t,"request")} of ${(0,i.ZV)(n)}${s}`}function untold(e,{table:t,answers:n},a){
if(e.kind==="where"){const e=a.select(t);return a.selectDoubtful(t).reduce((t,n,a)=>t+n-e[a],0)}
if(e.kind==="wrong")return n.actual.reduce((e,t,a)=>e+(t>=0&&n.predicted[a]<0?1:0),0);const r=t.columns.get(e.column??"")
;return r?.type==="number"?r.missing+(r.invalid?.cells??0):0}function firstOf({data:e},t,{table:n},a){
const r=[e.prediction,e.score,...Object.values(e.scores??{})];const s=t.kind==="where"?a.columns:t.kind==="wrong"?r:[t.column];const o=s.flatMap(e=>{
const t=e===null?void 0:n.columns.get(e);const a=(0,P.Qd)([t?.markers,t?.invalid,t?.infinite]);return e!==null&&a?[{column:e,row:a.row,text:a.text}]:[]})
;return o.toSorted((e,t)=>e.row-t.row)[0]??null}var B=n(42928);const I=2**18;const T=2;class SeenUsers{bits;constructor(e){this.bits=new Uint8Array(I/8)
;e&&this.bits.set(Buffer.from(e,"base64").subarray(0,I/8))}has(e){return placesOf(e).every(e=>this.bits[e>>3]>>(e&7)&1)}add(e){
for(const t of placesOf(e))this.bits[t>>3]|=1<<(t&7)}get text(){return Buffer.from(this.bits).toString("base64")}}function countedOnce(e,t,n){
if(e===null)return null;const[a,r]=[new SeenUsers(n),new SeenUsers(n)];const choose=({table:t,answers:n})=>{const[s,o]=[(0,f.c1)(t,e),namesOf(t,e)]
;const i=new Uint8Array(t.rows);if(!s)return i.fill(1);const c=new Map;for(let e=0;e<t.rows;e++){const t=s[e];const a=c.get(t)
;t<0?i[e]=1:(a===void 0||n&&n.actual[a]<0&&n.actual[e]>=0)&&c.set(t,e)}for(const e of c.values()){const t=o(e);i[e]=a.has(t)?0:1;r.add(t)}return i}
;const[s,o]=[choose(t.baseline),choose(t.canary)];return{baseline:s,canary:o,users:r.text}}function namesOf({columns:e},t){const n=e.get(t);return e=>String((0,
B.f)(n,e))}function placesOf(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);let n=t^t>>>16;return Array.from({length:T
},()=>{n=Math.imul(n^n>>>15,739982445);n^=n>>>12;return(n>>>0)%I})}async function readBatch(e,t,n,a,r){
const s=await Promise.all(t.measures.map(({where:t})=>t===null?null:(0,v.zB)(t,{timeZone:e.data.timeZone})));const[o,i]=await readLogs(e,t,s,n)
;const[c,l]=[windowOf(e,o),windowOf(e,i)];refuseStrange(o,i,c,l,a);const u=t.strategy==="shadow"?matchRequests(e,o,i):null;const d=withAnswers(e,t,o,i)
;const f=untoldIn(e,t.measures,d,s);const h=countedOnce(e.data.group,d,r);return{from:Math.min(c.from,l.from),to:Math.max(c.to,l.to),baseline:{rows:o.rows,
sha256:o.source.sha256,name:nameOf(o)},canary:{rows:i.rows,sha256:i.source.sha256,name:nameOf(i)},versions:{baseline:versionOf(e,o),canary:versionOf(e,i)},
measures:t.measures.map((e,t)=>countBadOutcomes(e,d,s[t],u,h)),auroc:t.auroc?batchAuroc(onlyCounted(d,h),u):null,...f!==null&&{untold:f},...h&&{users:{
baseline:read_batch_total(h.baseline),canary:read_batch_total(h.canary),seen:h.users}}}}function onlyCounted(e,t){if(t===null)return e
;const only=({table:e,answers:t},n)=>({table:e,answers:t&&{...t,actual:t.actual.map((e,t)=>n[t]?e:-1)}});return{baseline:only(e.baseline,t.baseline),
canary:only(e.canary,t.canary)}}function read_batch_total(e){return e.reduce((e,t)=>e+t,0)}async function readLogs(e,t,n,a){const[r,o,i]=await Promise.all([(0,
$.C)(a.baseline),(0,$.C)(a.canary),(0,$.C)(a.labels??[])]);const c=requestsOf(e,t,n,i.length>0);const l=(0,_.W)(await(0,N.x)(r,{columns:c,others:"skip",
log:e.data.log}),e.data);const u=c.map(e=>({...e,type:e.type==="auto"?l.columns.get(e.name)?.type??"auto":e.type}));const d=(0,_.W)(await(0,N.x)(o,{columns:u,
others:"skip",log:e.data.log}),e.data);if(i.length===0)return[l,d];const{id:f,label:h}=e.data
;if(f===null)throw new s.P_(`${e.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`);const m=await(0,N.x)(i,{columns:[{name:f,
type:"key",required:true},(0,M.Y9)(e,h)],others:"skip"});return[joined(l,m,f,h),joined(d,m,f,h)]}function joined(e,t,n,a){const{table:r,leftovers:o}=(0,
O.G)(e,t,n,a);const{spelling:i}=o;if(i===null||i.affix)return r
;throw new s.P_(`${nameOf(t)}: the id ${JSON.stringify(i.label)} is ${JSON.stringify(i.row)} in ${nameOf(e)}: ${i.what} keep ${i.ids} ids apart. Write the ids in the same way in both files.`)
}function requestsOf(e,t,n,a){const{data:r,deployment:o}=e
;if(r.time===null)throw new s.P_(`${e.source.file}: a rollout needs to know when each request came, to count every batch once and in order. Name the column as "time:" under "data:".`)
;const i=new Map;const ask=(t,n,a=true)=>{t&&!i.has(t)&&i.set(t,(0,M.fo)(e,t,n,a))};ask(r.time,"time");(t.strategy==="shadow"||a)&&ask(r.id,"key")
;if(needsAnswers(t)){const t=[a?null:r.label,r.prediction];for(const n of t)n&&i.set(n,(0,M.Y9)(e,n));ask(r.score,"number")
;for(const e of Object.values(r.scores??{}))ask(e,"number")}for(const{column:e}of t.measures)ask(e,"number");ask(o.version?.column,"category")
;ask(r.group,"category",false);for(const e of n)for(const t of e?.columns??[])ask(t,"auto");return[...i.values()]}function needsAnswers(e){
return Boolean(e.auroc)||e.measures.some(({kind:e})=>e==="wrong")}function withAnswers(e,t,n,a){if(!needsAnswers(t))return{baseline:{table:n,answers:null},
canary:{table:a,answers:null}};const r=classesOfSides(e,n,a);const side=t=>({table:t,answers:(0,f.Bw)(e,t,r)});return{baseline:side(n),canary:side(a)}}
function windowOf(e,t){const n=e.data.time;const a=t.columns.get(n)
;if(t.rows===0||a?.type!=="time")throw new s.P_(`${nameOf(t)}: no requests in this log. Check that this side receives traffic and logs it.`)
;const r=a.missing+(a.invalid?.cells??0);let[o,i]=[1/0,-1/0];let c=0;for(const e of a.values){Number.isNaN(e)&&c++;e<o&&(o=e);e>i&&(i=e)}
if(c>0)throw new s.P_(`${nameOf(t)}: ${Math.max(c,r)} of ${t.rows} requests have no readable time in column "${n}". Without it a batch cannot be placed; log the time of every request.`)
;return{from:o,to:i}}const R=864e5;function refuseStrange(e,t,n,a,r){
if(e.source.sha256===t.source.sha256)throw new s.P_(`${nameOf(t)}: baseline and canary are the same log. Give each side its own.`)
;if(n.from>a.to||a.from>n.to)throw new s.P_(`${nameOf(t)}: the canary’s requests (${formatWindow(a)}) and the baseline’s (${formatWindow(n)}) are of different times. Compare both over the same time, or what changed between them is taken for the model.`)
;for(const[o,{to:i}]of[[e,n],[t,a]])if(i>r.getTime()+R)throw new s.P_(`${nameOf(o)}: the last request is dated ${new Date(i).toISOString()}, in the future. It would make every later batch out of order; fix the time, or its zone.`)
;refuseUnlike(e,t,n,a)}const q=20;function refuseUnlike(e,t,n,a){if(Math.min(e.rows,t.rows)<q)return;const r=Math.min(n.to,a.to)-Math.max(n.from,a.from)
;const o=Math.max(n.to,a.to)-Math.min(n.from,a.from);if(r>=o/2)return
;throw new s.P_(`${nameOf(t)}: the canary’s requests are of ${formatWindow(a)}, the baseline’s of ${formatWindow(n)}; less than half of that time is common to both. Cut both logs to the same time.`)
}function versionOf(e,t){const n=e.deployment.version?.column;if(!n)return null;const a=t.columns.get(n);const r=a?.type==="category"?a.categories:[]
;if(a?.type==="category"&&r.length===1&&a.missing===0)return r[0];const o=r.length===0?"none":r.slice(0,5).map(e=>JSON.stringify(e.slice(0,40))).join(", ")
;throw new s.P_(`${nameOf(t)}: every request of one side must name the same model version in column "${n}"; found ${o}`+(a&&a.missing>0?` and ${a.missing} requests without one`:"")+". Separate the logs by version.")
}function nameOf(e){return e.source.files.join(", ")}function formatWindow({from:e,to:t}){return`${new Date(e).toISOString()} to ${new Date(t).toISOString()}`}
var F=n(17624);function step(e,t,n,a){admit(t,n);const r=e.rollout;const s=add(r,t,n);const{decision:o,traffic:i,why:c,ready:l}=(0,F.L)(r,s)
;const u=t.untold===void 0?c:`${c} ${t.untold}`;const d=i!==n.traffic;const f={from:new Date(t.from).toISOString(),to:new Date(t.to).toISOString(),baseline:{
rows:t.baseline.rows,sha256:t.baseline.sha256},canary:{rows:t.canary.rows,sha256:t.canary.sha256},at:a,share:n.traffic,decision:o,traffic:i,why:u};const h={
...s,ready:l,ended:o==="HOLD"?null:o,traffic:i,step:d&&o==="HOLD"?r.steps.indexOf(i):n.step,measures:d?s.measures.map(e=>({...e,step_canary:0})):s.measures,
batches:[...n.batches,f],answered:false};return{decision:o,traffic:i,promote:o==="PROMOTE",why:u,state:h}}function add(e,t,n){
const{canary:a,baseline:r,users:s}=t;const i=s??{canary:a.rows,baseline:r.rows};const c=e.strategy==="shadow"?null:(0,o.Bj)(i.canary,i.baseline,n.traffic)
;const{split:d}=n;return{...n,rollout:n.rollout||`${a.sha256.slice(0,12)}-${r.sha256.slice(0,12)}`,versions:n.batches.length===0?t.versions:n.versions,
measures:n.measures.map((n,a)=>(0,u.oH)(n,t.measures[a],e.measures[a].margin)),split:c?{canary:d.canary+i.canary,baseline:d.baseline+i.baseline,
expected:d.expected+(i.canary+i.baseline)*n.traffic,log_e:d.log_e.map((e,t)=>e+c[t])}:d,...s?{users:s.seen}:{},auroc:e.auroc&&n.auroc?(0,
l.y)(e,n.auroc,t.auroc):null}}var L=n(77598);var U=n(76760);var j=n(86170);function newState(e){const t=e.rollout;return{version:1,rollout:"",plan:e.name,
plan_sha256:e.source.sha256,versions:{baseline:null,canary:null},step:0,traffic:t.strategy==="shadow"?0:t.steps[0],measures:t.measures.map(e=>(0,
u.n2)(e,t.design)),split:{canary:0,baseline:0,expected:0,log_e:o.bc.map(()=>0)},auroc:t.auroc?{cases:0,weight:0,difference:0,variance:0,result:null}:null,
ready:false,ended:null,approved:null,batches:[],answered:true}}const D=33554432;async function readState(e,t,a=null){const r=await textOf(e);if(r===null)return{
state:newState(t),text:r};const{parseState:s}=await n.e(8841).then(n.bind(n,88841));return{state:s(r,e,t,a),text:r}}async function writeState(e,t,n,r=null){
const o=await(0,a.realpath)(e).catch(()=>e);const i=textFor(t,r);const c=(0,U.join)((0,U.dirname)(o),`.${(0,U.basename)(o)}.${(0,L.randomUUID)()}.tmp`);try{
const t=await(0,a.open)(c,"w");try{await t.writeFile(i);await t.sync()}finally{await t.close()}
if(await textOf(o)!==n)throw new s.P_(`${e}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`);await(0,a.rename)(c,o)
}catch(t){await(0,a.unlink)(c).catch(()=>{});if(t instanceof s.P_)throw t
;throw new s.P_(`${e}: the state cannot be written (${message(t)}). Nothing was counted.`)}await syncFolder((0,U.dirname)(o));return i}
function textFor(e,t=null){return`${JSON.stringify({...(0,j.Ru)(JSON.stringify(e),"rollout",t),state:e},null,1)}\n`}async function textOf(e){try{
const{size:t}=await(0,a.stat)(e);if(t>D)throw new s.P_(`${e}: no state file is this large (${t} bytes). Name the right file.`);return await(0,
a.readFile)(e,"utf8")}catch(t){if(t instanceof s.P_)throw t;if(t.code==="ENOENT")return null
;throw new s.P_(`${e}: the state file cannot be read (${message(t)}).`)}}async function syncFolder(e){try{const t=await(0,a.open)(e,"r")
;await t.sync().finally(()=>t.close())}catch(e){if(!["EPERM","EISDIR","EINVAL","EACCES"].includes(e.code??""))throw e}}function message(e){
return e instanceof Error?e.message:String(e)}async function canaryStep(e){const{plan:t,rollout:n}=await planned(e.plan)
;const a=await readState(e.state,t,e.key);const{text:r}=a;const s=await started(a,t,n,e.mayStart);if(mustRepeat(s))return hand(e,t,s,r,true)
;const o=await readBatch(t,n,e,e.now,s.users);if(!s.answered&&isLast(o,s))return hand(e,t,s,r,true);const{state:i}=step(t,o,s,e.now.toISOString())
;const c=await writeState(e.state,i,r,e.key);return hand(e,t,i,c,false)}async function canaryStatus(e){const{plan:t,rollout:n}=await planned(e.plan)
;const a=await readState(e.state,t,e.key);return answerOf(t,await started(a,t,n,e.mayStart))}async function canaryApprove(e){const{plan:t}=await planned(e.plan)
;const{state:n,text:a}=await readState(e.state,t,e.key);if(n.approved&&!n.answered)return hand(e,t,n,a,true)
;if(!n.ready||n.ended)throw new s.P_(`${e.state}: there is nothing to approve: ${n.ended?`the rollout ended with ${n.ended}`:"the evidence does not suffice yet"}.`)
;const r=e.by.trim();if(!r)throw new s.P_("An approval needs the name of the person who gives it: --by NAME.");const o={...n,ended:"PROMOTE",traffic:1,
approved:{by:r,at:e.now.toISOString()},answered:false};const i=await writeState(e.state,o,a,e.key);return hand(e,t,o,i,false)}function exitStatus(e){return{
PROMOTE:0,ROLLBACK:1,HOLD:3,INCONCLUSIVE:4}[e]}async function planned(e){const t=await(0,r.m)(e);const{rollout:n}=t
;if(!n)throw new s.P_(`${e}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`);return{plan:t,rollout:n}}
async function started({state:e,text:t},n,{requires:a},r){if(a===null||t!==null)return e
;if(r===void 0)throw new s.P_(`${n.source.file} lets a canary start only with a signed GREEN of its model. Name the model with --model, and who signs with --key (docs/attest/canary.md).`)
;return{...e,model:await r(n)}}function mustRepeat({answered:e,ended:t,batches:n}){const a=n.at(-1);return!e&&a!==void 0&&(t!==null||a.traffic!==a.share)}
async function hand(e,t,n,a,r){const o=answerOf(t,n,r);await(e.deliver?.(o));try{await writeState(e.state,{...n,answered:true},a,e.key)}catch(e){
if(!(e instanceof s.P_))throw e}return o}var V=n(387);var Z=n(77286);var z=n(89336);const H={
usage:"greenlight canary step --plan P --baseline B --canary C --state S [--labels L] [--outputs F] [--json]\n       greenlight canary approve --plan P --state S --by NAME [--outputs F] [--json]\n       greenlight canary status --plan P --state S [--outputs F] [--json]",
help:'step      counts a new batch of both logs and answers PROMOTE, HOLD, ROLLBACK or INCONCLUSIVE\napprove   promotes a rollout that is proven and waits for a person\nstatus    gives the last answer again; before the first step, the share to begin with\n\nFlags:\n  --plan P       the plan; its "rollout:" says strategy, steps and the measures that decide\n  --baseline B   the baseline\'s log of this batch\n  --canary C     the canary\'s log of the same time\n  --labels L     labels, where they come in a file of their own, joined by id to both logs\n  --state S      the rollout\'s state file, made by the first step and kept between steps; sealed with\n                 the secret in GREENLIGHT_STATE_KEY where it is set\n  --model M      the canary\'s model, where the plan says "requires: attestation": it starts only with a\n                 signed GREEN of it by this plan (--attestation, --key or --identity, --issuer,\n                 --trust-root, --max-age as in "greenlight verify")\n  --by NAME      who approves, where the plan wants a person to\n  --outputs F    append decision, traffic and promote to this file ($GITHUB_OUTPUT)\n  --notify       tell those whom the plan names ("notify") of ROLLBACK, INCONCLUSIVE and what it could not\n                 judge; remembered beside the state (S.alerts.json), or in --notify-state F\n  --notify-dry-run   print every message as it would be sent, and send none\n  --json         print the answer as JSON and nothing else\n\nExit status: 0 PROMOTE, 3 HOLD (go on, at the share that is answered), 1 ROLLBACK, 4 INCONCLUSIVE\n(hold, and have a person look), 2 it could not judge and nothing was counted. Only a promotion is 0: a\npipeline that reads nothing but the status never promotes by mistake.\n\nA step that was killed is run again with the same batch: it is counted once, and its answer is given.\n\nExample:\n  greenlight canary step --plan plans/rollout/blue-green.yaml --state parcels-v8.json \\\n    --baseline fixtures/rollout/blue-green/bad/1/baseline.csv \\\n    --canary fixtures/rollout/blue-green/bad/1/canary.csv',
words:true,options:{plan:{type:"string"},baseline:{type:"string",multiple:true},canary:{type:"string",multiple:true},labels:{type:"string",multiple:true},
state:{type:"string"},by:{type:"string"},model:{type:"string"},attestation:{type:"string"},key:{type:"string"},identity:{type:"string"},issuer:{type:"string"},
"trust-root":{type:"string"},"max-age":{type:"string"},outputs:{type:"string"},...z.Ov,json:{type:"boolean"}},async run({flags:e,words:t},a){
const o=t.length===1&&Object.hasOwn(K,t[0])?K[t[0]]:void 0
;if(!o)throw new s.P_('say "greenlight canary step", "approve" or "status". "greenlight canary --help" shows how.');const i=(0,Z.x)(e,"state");const c=(0,
z.Cm)(e,null,a,i===null?null:`${i}.alerts.json`);const{announceRollout:l,rolloutKey:u}=await n.e(5817).then(n.bind(n,5817));const d=new Date
;const f=await o(e,t=>deliver(t,e,a)).catch(async t=>{await(c?.refused(t,needed(e,"plan"),d,u));throw t});if(c&&f.decision!=="HOLD"){
const{observedRollout:t}=await Promise.all([n.e(1851),n.e(3677)]).then(n.bind(n,3677));const a=await(0,r.m)(needed(e,"plan"))
;const s=l(f,a,null,d.toISOString());await c.observed(t(s,(0,V.em)(f),a,null))}return exitStatus(f.decision)}};const K={step:(e,t)=>canaryStep({
plan:needed(e,"plan"),baseline:neededFiles(e,"baseline"),canary:neededFiles(e,"canary"),labels:(0,Z._)(e,"labels"),state:needed(e,"state"),now:new Date,key:(0,
j.S)(process.env),mayStart:mayStart(e),deliver:t}),approve:(e,t)=>canaryApprove({plan:needed(e,"plan"),state:needed(e,"state"),by:needed(e,"by"),now:new Date,
key:(0,j.S)(process.env),deliver:t}),async status(e,t){const n=await canaryStatus({plan:needed(e,"plan"),state:needed(e,"state"),key:(0,j.S)(process.env),
mayStart:mayStart(e)});await t(n);return n}};function mayStart(e){return async t=>{
const{startAsked:a}=await Promise.all([n.e(1851),n.e(20),n.e(8889),n.e(6282),n.e(7815)]).then(n.bind(n,17815));const r={model:(0,Z.x)(e,"model"),key:(0,
Z.x)(e,"key"),identity:(0,Z.x)(e,"identity"),issuer:(0,Z.x)(e,"issuer"),trustRoot:(0,Z.x)(e,"trust-root"),maxAge:(0,Z.x)(e,"max-age")};return a(r,(0,
Z.x)(e,"attestation"),new Date,e=>`--${e}`)(t)}}async function deliver(e,t,n){const r=(0,Z.x)(t,"outputs");if(r){const{decision:t,traffic:n,promote:s}=e
;await(0,a.appendFile)(r,`decision=${t}\ntraffic=${n}\npromote=${s}\n`)}n.out(t.json?`${JSON.stringify(e,null,2)}\n`:(0,V.yy)(e))}function neededFiles(e,t){
const n=(0,Z._)(e,t);return n.length>0?n:[needed(e,t)]}function needed(e,t){const n=(0,Z.x)(e,t)
;if(!n)throw new s.P_(`--${t} is missing. "greenlight canary --help" shows how.`);return n}}),77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){
const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),89336:((e,t,n)=>{
n.d(t,{BJ:()=>i,Cm:()=>notifying,Ov:()=>o});var a=n(86170);var r=n(14977);var s=n(77286);const o={notify:{type:"boolean"},"notify-state":{type:"string"},
"notify-dry-run":{type:"boolean"}}
;const i='  --notify        tell those whom the plan names ("notify"); what they were told is remembered in the\n                  history, or in --notify-state F; addresses and secrets are GREENLIGHT_NOTIFY_… variables\n  --notify-dry-run   print every message as it would be sent, and send none'
;function notifying(e,t,o,i=null){const c=e["notify-dry-run"]===true;const l=(0,s.x)(e,"notify-state");const u=l??i;if(e.notify!==true&&!c){
if(l!==null)throw new r.P_("--notify-state is for --notify, which is missing.");return null}const d=u!==null?{file:u}:t!==null?{history:t}:null
;if(d===null)throw new r.P_("--notify must remember what was told, so that it is told once: name --history DIR, or a file with --notify-state F.")
;const after=async()=>{const{addressesFrom:e,repositoryFrom:t}=await n.e(8549).then(n.bind(n,38549));const r=e(process.env,t(process.env,null));return{memory:d,
key:(0,a.S)(process.env),addresses:r,dry:c?o.out:null}};const warn=e=>{for(const t of e)o.err(`greenlight: ${t}\n`)};return{async observed(e){
const{tellObservation:t}=await Promise.all([n.e(8395),n.e(8815),n.e(479),n.e(1851),n.e(2020),n.e(4726)]).then(n.bind(n,39797));warn(await t(e,await after()))},
async refused(e,t,a,r){const{tellRefusal:s}=await Promise.all([n.e(8395),n.e(8815),n.e(479),n.e(1851),n.e(2020),n.e(4726)]).then(n.bind(n,39797))
;warn(await s(e,t,a,await after(),r))}}}}),42928:((e,t,n)=>{n.d(t,{f:()=>keyAt,m:()=>pairOutcomes});var a=n(62047);var r=n(58592);var s=n(72102);var o=n(60100)
;function pairOutcomes(e,t,n,a){const r=n===null?void 0:e.table.columns.get(n);const o=n===null?void 0:t.table.columns.get(n)
;if(!r||!o||e.table.rows!==t.table.rows)return null;const i=partners(r,o,e.table.rows);return i&&collect(e.answers,t.answers,i,(0,s.c1)(t.table,a))}
function partners(e,t,n){const[s,o]=[(0,r.U)(e),(0,r.U)(t)];const i=o(0);const c=e.type!=="category";if(c&&!(typeof i==="number"&&(0,
a.ov)(e.values).includes(i)))return null;const l=new r.w(e);for(let e=0;e<n;e++){const t=s(e);if(t===void 0||l.get(t)>=0)return null;l.set(t,e)}
const u=new Int32Array(n);const d=new Uint8Array(n);for(let e=0;e<n;e++){const t=o(e);const n=t===void 0?-1:l.get(t);if(n<0||d[n])return null;d[n]=1;u[e]=n}
return u}function keyAt(e,t){if(e.type==="category")return e.categories[e.codes[t]]??null;const n=(0,a.tk)(e.values,t);return Number.isNaN(n)?null:n}
function collect(e,t,n,a){const r=(0,o.N)(t);const s=r.map(e=>n[e]);if(r.some((n,a)=>e.actual[s[a]]!==t.actual[n]))return null;const i=(0,o.h)(t,r,a);const c={
...(0,o.h)(e,s,null),group:i.group};return{cases:r.length,reference:c,candidate:i}}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime});const a=864e5
;function localTime(e,t,n,r,s,o){if(t<1||t>12||n<1||r>23||s>59||o>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*a+r*36e5+s*6e4+o*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const a=t>2?e:e-1;const r=Math.floor(a/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*a+Math.floor(a/4)-r+Math.floor(r/4)+s-719468}}),5011:((e,t,n)=>{n.d(t,{ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const a=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return a.has(e)||r.has(e)}function isMissingText(e){return a.has(e)}function isMissingWord(e){return r.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var a=n(14977);var r=n(92341);const s=9e5;const o=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new a.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-o);const n=this.offset(e+o);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const a=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(a.get(e));const o=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=o-t*s
;this.offsets.set(t,i);return i}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var a=n(92341);var r=n(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const o=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const a=s.exec(n);if(a){const[,e,n,r,s,o,i,c,l]=a;return instant(e,n,r,s,o,i,c,l,t)}const c=o.exec(n);if(c){const[,e,n,a,r,s,o,i]=c
;return instant(e,n,a,r,s,o,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,r.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const a=u.exec(e);if(!n&&!a)return null;const[r,s]=n?[n[1],n[2]]:[a[2],a[1]];const[,,,o,i]=n??a;const f=s.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(o,h+1,Number(r),i)}function iso(e,t,n,a){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${a.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,a.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,r,s,o,i,c,l){const u=(0,
a.H)(Number(e),Number(t),Number(n??1),Number(r??0),Number(s??0),Number(o??0));if(Number.isNaN(u))return;const d=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),29228:((e,t,n)=>{n.d(t,{W:()=>translateAnswers});var a=n(41465)
;function translateAnswers(e,{prediction:t,answers:n}){const r=t===null?void 0:e.columns.get(t);if(n===null||r?.type!=="category")return e
;const s=new Map(Object.entries(n).map(([e,t])=>[(0,a.Z2)(e),t]));const o=r.categories.map(e=>s.get((0,a.Z2)(e))??e);return{...e,
columns:new Map(e.columns).set(t,{...r,categories:o})}}}),2868:((e,t,n)=>{n.d(t,{Am:()=>growth,Jp:()=>copiesIn,X4:()=>r,_H:()=>isBeyondChance,y9:()=>s})
;var a=n(92698);const r=.01;const s={category:.01,rangeEnd:.025,cardinality:.1,missing:.02};function isBeyondChance(e,t,n,a=1){return e.p**(1/a)<t&&e.size>=s[n]
}function copiesIn({reference:e,candidate:t}){return Math.max(1,...[e,t].map(({outcome:e})=>copies(e.grouped?.group??null)))}function copies(e){
if(e===null||e.length===0)return 1;const t=new Map;let n=0;for(const a of e)a<0?n++:t.set(a,(t.get(a)??0)+1);for(const e of t.values())n+=e**2;return n/e.length
}function growth(e,t){const n=t.cells/t.rows-e.cells/e.rows;if(n<=0)return{p:1,size:n};const r=e.cells+t.cells;const s=(0,a.w)(e.rows+t.rows,r,t.rows,t.cells)
;return{p:Math.exp(s),size:n}}}),16395:((e,t,n)=>{n.d(t,{ny:()=>accuracyDifference,iG:()=>discordant,vQ:()=>pairedDifference,mv:()=>pairedError});var a=n(34036)
;function bonettPrice(e,t,n,a){const r=(e+1)/(n+2);const s=(t+1)/(n+2);const o=a*Math.sqrt((r+s-(r-s)**2)/(n+2));return[Math.max(-1,r-s-o),Math.min(1,r-s+o)]}
var r=n(24821);var s=n(381);function tango(e,t,n,a){const r=(e-t)/n;const score=a=>{const r=-e-t+(2*n-e+t)*a;const s=-t*a*(1-a)
;const o=(Math.sqrt(Math.max(0,r**2-8*n*s))-r)/(4*n);const i=n*(2*Math.max(0,o)+a*(1-a));const c=e-t-n*a;if(i<=0)return c===0?0:Math.sign(c)*(1/0)
;return c/Math.sqrt(i)};const solve=e=>{let[t,n]=[r,e];for(let e=0;e<100;e++){const e=(t+n)/2;Math.abs(score(e))>a?n=e:t=e}return t};return[solve(-1),solve(1)]}
var o=n(37331);var i=n(23966);var c=n(42512);var l=n(69443);var u=n(60469);var d=n(76210);function countPairedDecisions({reference:e,candidate:t}){
const{classes:n,positive:a,actual:r}=t;const s=n.length+1;const o=new Float64Array(s**3);const predicted=e=>Number.isNaN(e)?s-1:e;for(let n=0;n<r.length;n++){
const[a,i]=[predicted(e.predicted[n]),predicted(t.predicted[n])];o[(r[n]*s+a)*s+i]++}return{classes:n,positive:a,size:s,table:o}}
function reachOfChanges(e,t,n,a,r,o){const[i,c]=[marginal(n,"one"),marginal(n,"other")];const[l,u]=[(0,d.V)(e,i,t),(0,d.V)(e,c,t)]
;if(typeof l==="string"||typeof u==="string")return null
;const moves=(e,t)=>t===n.classes.length?0:(l.perCell[e*n.classes.length+t]+u.perCell[e*n.classes.length+t])/2
;const f=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const h=flowsOf(n,moves,f).map(({changed:e,cases:t,move:n})=>{const s=e/t
;const[i,c]=a(e/o**2,t/o**2,r);const[l,u]=[t*Math.abs(n)*(s-i),t*Math.abs(n)*(c-s)];return n<0?{below:u,above:l}:{below:l,above:u}})
;const m=f||e==="specificity"?0:shareOfAbsent(n,t);return(0,s.Sd)([...h,{below:m,above:m}])}function shareOfAbsent({classes:e,positive:t,size:n,table:a},r){
const isAbsent=e=>!a.subarray(e*n*n,(e+1)*n*n).some(Boolean);const s=r===null?t:e.indexOf(r);if(s!==null)return isAbsent(s)?1:0
;return e.filter((e,t)=>isAbsent(t)).length/e.length}function marginal({classes:e,positive:t,size:n,table:a},r){const s=new Float64Array(e.length**2)
;a.forEach((t,a)=>{const o=r==="one"?Math.floor(a/n)%n:a%n;const i=Math.floor(a/n/n);o<e.length&&i<e.length&&(s[i*e.length+o]+=t)});return{classes:e,positive:t,
table:s}}function flowsOf({classes:e,size:t,table:n},a,r){const s=r?[e.map((e,t)=>t)]:e.map((e,t)=>[t]);return s.flatMap(r=>{let s=0;const o=[-1,1].map(e=>({
sign:e,sum:0,squares:0,most:0}));for(const i of r)for(let r=0;r<t;r++){const c=n.subarray((i*t+r)*t,(i*t+r+1)*t);const l=c.reduce((e,t)=>e+t,0);s+=l
;for(let n=0;n<t;n++){const t=a(i,n)-a(i,r);const s=t<0?o[0]:o[1];s.sum+=c[n]*Math.abs(t);s.squares+=c[n]*t*t
;n<e.length&&r<e.length&&(s.most=Math.max(s.most,Math.abs(t)))}}return o.flatMap(({sign:e,sum:t,squares:n,most:a})=>{const r=t>0?n/t:a;return s===0||r===0?[]:[{
changed:t/r,cases:s,move:e*r}]})})}const f=50;function pairedError(e,t,n){const a=movesOf(e,t,n);return a&&a.alone*a.groups.stretch}
function pairedDifference(e,t,{before:n,after:r},s){const o=movesOf(e,t,s);if(!o)return null;const c=r.value-n.value;const range=({below:e,above:t})=>[c-e,c+t]
;const of=i=>a.Zv[e].needs==="decisions"?n=>range(reachOfDecisions(e,t,s,o,i,n)):t=>range(reachOfNumbers(e,{before:n,after:r},s,o,i,t))
;const l=s.candidate.group?null:scoreInterval(e,t,s);return{value:c,standardError:o.alone*o.groups.stretch,cases:r.cases,bounds:l??of(i.SP),proof:of(i.e0)}}
function movesOf(e,t,n){const a=(0,l.G)(e,t,n.reference);const r=(0,l.G)(e,t,n.candidate);if(!a||!r||r.length<2)return null;const s=r.map((e,t)=>e-a[t])
;const{group:o}=n.candidate;const i=(o&&(0,u.YJ)(s,o))??u.hK;const c=(0,u.gU)(s);return Number.isFinite(c)?{moves:s,alone:c,groups:i}:null}
function scoreInterval(e,t,{reference:n,candidate:a}){const{classes:r,positive:s,actual:o}=a;const i=t===null?s:r.indexOf(t)
;if(e!=="recall"&&e!=="specificity"||i===null)return null;let[c,l,u]=[0,0,0];for(let t=0;t<o.length;t++){const[r,s]=[n.predicted[t],a.predicted[t]]
;if(o[t]===i!==(e==="recall"))continue;if(Number.isNaN(r)||Number.isNaN(s))return null;const right=t=>t===i===(e==="recall");u++;right(r)&&!right(s)&&c++
;!right(r)&&right(s)&&l++}return e=>tango(l,c,u,e)}function reachOfDecisions(e,t,n,{alone:a,groups:r},s,i){const c=(0,o.t)(i,r.df)
;const l=reachOfChanges(e,t,countPairedDecisions(n),s,c,r.reach);const u=c*a*r.reach;return l?wider(l,{below:u,above:u}):{below:u,above:u}}
function reachOfNumbers(e,{before:t,after:n},l,{moves:d,alone:h,groups:m},w,y){const[g,p]=[(0,c.X6)(t),(0,c.X6)(n)];const b=rarestClass(l);const v=h*m.stretch
;const $=g>0&&p>0?(g**2+p**2-v**2)/(2*g*p):0;const O=Math.min(1,Math.max(0,$))*(b/(b+2));const N=Math.max(0,Math.min(1,$)-O)*2*g*p
;const M=Math.sqrt(v**2+N)*(m.reach/m.stretch);const _=(0,o.t)(y,Math.min(m.df,Math.max(1,b-1)));const{below:x,above:S}=(0,r.X)({skewness:(0,u.qC)(d),
cases:d.length},_);const A={below:x*M,above:S*M};const bounds=e=>w===i.e0?(0,c.U5)(e,y):e.bounds(y);const E=[(0,s.Vs)(n.value,bounds(n)),(0,s.Gu)((0,
s.Vs)(t.value,bounds(t)))];if(e==="calibration_error")return(0,s.Sd)(E,()=>1);const k=a.Zv[e].needs==="scores";if(!k||b>=f)return A;return wider(A,(0,
s.Sd)(E,()=>-O))}function wider(e,t){return{below:Math.max(e.below,t.below),above:Math.max(e.above,t.above)}}
function rarestClass({candidate:{classes:e,actual:t}}){if(e.length===0)return t.length;const n=e.map(()=>0);for(const e of t)n[e]++;return Math.min(...n)}
function discordant({reference:e,candidate:t}){if(t.group!==null)return null;let[n,a]=[0,0];for(let r=0;r<t.actual.length;r++){
const[s,o]=[e.predicted[r],t.predicted[r]];if(Number.isNaN(s)||Number.isNaN(o))return null;const i=t.actual[r];s===i&&o!==i&&n++;s!==i&&o===i&&a++}return{
onlyReference:n,onlyCandidate:a}}function accuracyDifference(e,{onlyReference:t,onlyCandidate:n},a){const bounds=e=>bonettPrice(n,t,a,e);const[r,o]=bounds(1)
;const proof=r=>{const share=e=>(0,s.Vs)(e/a,(0,i.e0)(e,a,r));const{below:o,above:c}=(0,s.Sd)([share(n),(0,s.Gu)(share(t))]);const[l,u]=bounds(r)
;return[Math.min(l,e-o),Math.max(u,e+c)]};return{value:e,standardError:(o-r)/2,cases:a,bounds:bounds,proof:proof}}}),229:((e,t,n)=>{n.d(t,{m:()=>readPlan})
;var a=n(51455);var r=n(60479);var s=n(55385);async function readPlan(e){const refuse=t=>new s.W(e,[{line:1,column:1,message:t}]);let t;try{
const{size:n}=await(0,a.stat)(e);if(n>r.nQ)throw refuse((0,r.g$)(n));t=await(0,a.readFile)(e)}catch(e){if(e instanceof s.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(n,e,(0,r.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),86170:((e,t,n)=>{n.d(t,{Bw:()=>sealState,Ru:()=>sealOf,
S:()=>keyFrom,q_:()=>otherKey});var a=n(77598);function sealOf(e,t,n){if(n===null)return{sha256:(0,a.createHash)("sha256").update(e).digest("hex")};return{
hmac:(0,a.createHmac)("sha256",n).update(`greenlight ${t}\n${e}`).digest("hex")}}function sealState(e,t,n,r){const[s,o]=Object.entries(sealOf(t,n,r))[0]
;const i=e[s];if(typeof i!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[c,l]=[Buffer.from(i),Buffer.from(o)]
;if(c.length===l.length&&(0,a.timingSafeEqual)(c,l))return"whole";return r===null?"damaged":"other key"}const r="GREENLIGHT_STATE_KEY";function keyFrom(e){
return e[r]||null}function otherKey(e,t){
return t===null?`${e} is sealed with a secret key, and none was given. Give it as ${r}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),74481:((e,t,n)=>{n.d(t,{Bj:()=>logTilts,M$:()=>s,bc:()=>i,jk:()=>logSplit});var a=n(47493);const r=1.02;const s=Math.log(1e3)
;const o=[1.05,1.1,1.25,1.5,2,4,10];const i=[...o,r,1/r,...o.map(e=>1/e)];function logTilts(e,t,n){
if(!(n>0&&n<1))throw new RangeError(`not a share of traffic that can be checked: ${n}`);return i.map(a=>e*Math.log(a)-(e+t)*Math.log1p(n*(a-1)))}
function logSplit(e){const t=(0,a.h9)(e.slice(0,o.length),e[o.length]);const n=(0,a.h9)(e.slice(o.length+2),e[o.length+1]);return(0,a.h9)([t,n])}}),
47493:((e,t,n)=>{n.d(t,{V2:()=>logEPaired,h9:()=>logMixture,nK:()=>a,wf:()=>logE,yq:()=>r});const a=[1.1,1.25,1.5,2,3,5,10];const r=[.5,.7,.85,1]
;function logE(e,t){check(e,t);const{canary:n,bad:a,canaryBad:r}=e;const s=Math.max(0,a-e.baseline);const o=Math.min(a,n);if(s===o||t===1)return 0
;const i=mode(e,1);const c=mode(e,t);return(r-c)*Math.log(t)+Math.log(sumAround(e,i,1))-Math.log(sumAround(e,c,t))-logWay(e,i,c)}function logEPaired(e,t){
for(const t of[e.canaryOnly,e.baselineOnly])if(!Number.isSafeInteger(t)||t<0)throw new RangeError(`not a count of pairs: ${t}`)
;if(!(t>0&&t<1/0))throw new RangeError(`not an odds ratio: ${t}`);const n=e.canaryOnly+e.baselineOnly;return e.canaryOnly*Math.log(t)-n*Math.log1p((t-1)/2)}
function logMixture(e,t=0){const n=Math.max(...e);let a=0;for(const t of e)a+=Math.exp(t-n);return n+Math.log(a/e.length)-t}
function step({canary:e,baseline:t,bad:n},a,r){return(e-a)/(a+1)*((n-a)/(t-n+a+1))*r}function mode(e,t){let n=Math.max(0,e.bad-e.baseline)
;let a=Math.min(e.bad,e.canary);while(n<a){const r=Math.floor((n+a)/2);step(e,r,t)>1?n=r+1:a=r}return n}const s=1e-20;function sumAround(e,t,n){
const a=Math.max(0,e.bad-e.baseline);const r=Math.min(e.bad,e.canary);let o=1;for(let a=t,i=1;a<r&&i>s;a++){i*=step(e,a,n);o+=i}for(let r=t,i=1;r>a&&i>s;r--){
i/=step(e,r-1,n);o+=i}return o}function logWay(e,t,n){const[a,r]=t<n?[t,n]:[n,t];let s=0;let o=1;for(let t=a;t<r;t++){o*=step(e,t,1);if(o>1e250||o<1e-250){
s+=Math.log(o);o=1}}s+=Math.log(o);return t<n?s:-s}function check({canary:e,baseline:t,bad:n,canaryBad:a},r){
for(const r of[e,t,n,a])if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`not a count: ${r}`)
;if(a>e||a>n||n-a>t)throw new RangeError(`impossible counts: ${a} of ${e} and ${n-a} of ${t} bad`)
;if(!(r>0&&r<1/0))throw new RangeError(`not an odds ratio: ${r}`)}})};