export const id=3445;export const ids=[3445];export const modules={93726:((e,n,t)=>{t.d(n,{g:()=>alphaEach});function alphaEach(e){
return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),45216:((e,n,t)=>{t.d(n,{i:()=>aurocBounds,y:()=>addAuroc});var a=t(75966);var r=t(93726)
;function addAuroc(e,n,t){if(!t||n.result!==null)return n;const a={cases:n.cases+t.cases,weight:n.weight+t.weight,difference:n.difference+t.weight*t.difference,
variance:n.variance+t.weight**2*t.variance,result:null};return a.cases>=e.auroc.cases?{...a,result:judge(e,a)}:a}
function aurocBounds(e,{weight:n,difference:t,variance:s}){const o=t/n;const i=(0,a.Zl)(1-(0,r.g)(e))*Math.sqrt(s)/n;return{difference:o,low:o-i,high:o+i}}
function judge(e,n){const{low:t,high:a}=aurocBounds(e,n);if(a<0)return"worse";return t>-e.auroc.margin?"good enough":"not proven"}}),17624:((e,n,t)=>{t.d(n,{
K:()=>percent,L:()=>decide});var a=t(74481);var r=t(93726);var s=t(45216);var o=t(38641);var i=t(55219);function decide(e,n){const t=n.traffic
;const r=n.measures.map((n,t)=>proofOf(e,n,e.measures[t].margin));const s=r.findIndex(e=>e.worse)
;if(s>=0)return ruling("ROLLBACK",0,`${counted(n.measures[s])} This is worse than the baseline: ${r[s].said}.`)
;if(n.auroc?.result==="worse")return ruling("ROLLBACK",0,`${sayAuroc(e,n)}: worse than the baseline.`);if((0,
a.jk)(n.split.log_e)>=a.M$)return ruling("INCONCLUSIVE",t,saySplit(n));const o=e.measures.filter((e,n)=>!r[n].good)
;const i=!n.auroc||n.auroc.result==="good enough";const c=n.measures.find(({step_canary:n})=>n<e.minCases);const l=nextShare(e,n)
;const u=o.length===0&&i&&!c&&l===1;if(n.ready||u)return promote(e,t)
;if(n.auroc?.result==="not proven")return ruling("INCONCLUSIVE",t,`${sayAuroc(e,n)}: not proven to be within its margin of ${e.auroc.margin}.`)
;const d=n.batches.length+1;if(d>=e.maxBatches)return ruling("INCONCLUSIVE",t,`All ${e.maxBatches} batches are used up and nothing is proven. ${missing()}`)
;if(!c&&l<1)return ruling("HOLD",l,`No measure is proven worse after ${sayCases(n,e)} at ${percent(t)}: go on at ${percent(l)}.`)
;return ruling("HOLD",t,`Nothing is proven yet. ${missing()}`);function missing(){
if(c)return`${c.name}: ${c.step_canary} of at least ${e.minCases} canary cases at this share.`
;const t=o.map(({name:e})=>n.measures.find(n=>n.name===e)).find(e=>e.canary_bad+e.baseline_bad===0)
;if(t)return`${t.name}: no bad outcome on either side, so the two cannot be distinguished.`
;if(o.length>0)return`Not yet proven to be within the margin: ${o.map(({name:e})=>e).join(", ")}.`
;if(n.auroc&&!i)return`The AUROC is judged at ${e.auroc.cases} labelled canary cases; there are ${n.auroc.cases}.`;return""}}function proofOf(e,n,t){
if(n.planned){const{worse:t,good:a}=(0,i.JA)(e,n.planned);return{worse:t.isReached(),good:a.isReached(),
said:t.isReached()?`z ${t.z.toFixed(2)}, where this look asks for ${t.critical().toFixed(2)}`:""}}const a=Math.log(1/(0,r.g)(e));const s=(0,o.Pq)(n);return{
worse:s>=a,good:(0,o.y4)(n,t)>=a,said:odds(s)}}function promote(e,n){const t="Every measure is proven to be within its margin"
;return e.approval?ruling("HOLD",n,`${t}. The plan wants a person to approve the promotion.`,true):ruling("PROMOTE",1,`${t}.`,true)}function nextShare(e,n){
return e.strategy==="blue-green"?e.steps[n.step+1]??1:1}function ruling(e,n,t,a=false){return{decision:e,traffic:n,why:t.trim(),ready:a}}function counted(e){
const{name:n,canary:t,canary_bad:a,baseline:r,baseline_bad:s}=e;return`${n}: ${a} of ${t} bad on the canary, ${s} of ${r} on the baseline.`}function odds(e){
const n=Math.exp(Math.min(e,Math.log(1e6)));return`evidence ${e>Math.log(1e6)?"above ":""}${n.toLocaleString("en-US",{maximumFractionDigits:0})} to 1`}
function sayCases(e,n){const t=Math.min(...e.measures.map(({step_canary:e})=>e));return`${t} canary cases (at least ${n.minCases})`}
function saySplit({split:e}){const n=e.canary+e.baseline
;return`The traffic did not split as planned: the canary has ${percent(e.canary/n)} of ${n} logged requests, planned was ${percent(e.expected/n)}. Requests or log lines are lost, or the router is set otherwise; a comparison of such logs proves nothing. Fix the split and begin a new rollout.`
}function sayAuroc(e,n){const{difference:t,low:a,high:r}=(0,s.i)(e,n.auroc)
;return`AUROC at ${n.auroc.cases} labelled canary cases: ${t.toFixed(4)} against the baseline [${a.toFixed(4)}, ${r.toFixed(4)}]`}function percent(e){
return`${Number((100*e).toPrecision(3))} %`}}),38641:((e,n,t)=>{t.d(n,{Pq:()=>logWorse,U8:()=>oddsRatio,YP:()=>interval,n2:()=>noEvidence,oH:()=>addBatch,
y4:()=>logGoodEnough,y_:()=>gridOf});var a=t(47493);var r=t(55219);const s=Array.from({length:61},(e,n)=>Number((10**((n-30)/30)).toPrecision(4)))
;function gridOf(e){return[...new Set([...s,...a.nK,...a.yq,e])].sort((e,n)=>e-n)}function noEvidence({name:e,margin:n},t){const a=gridOf(n);return{name:e,
canary:0,canary_bad:0,baseline:0,baseline_bad:0,step_canary:0,mantel_haenszel:[0,0],psi:a,log_e:a.map(()=>0),...t==="group-sequential"?{planned:(0,r.xg)()}:{}}}
function addBatch(e,n,t){const{canary:s,canaryBad:o,baseline:i,baselineBad:c,pairs:l}=n;const u={canary:s,baseline:i,bad:o+c,canaryBad:o}
;const[d,f]=e.mantel_haenszel;const h=s+i||1;const m=l?[l.canaryOnly/2,l.baselineOnly/2]:[o*(i-c)/h,c*(s-o)/h];return{...e,canary:e.canary+s,
canary_bad:e.canary_bad+o,baseline:e.baseline+i,baseline_bad:e.baseline_bad+c,step_canary:e.step_canary+s,mantel_haenszel:[d+m[0],f+m[1]],
log_e:e.log_e.map((n,t)=>n+(l?(0,a.V2)(l,e.psi[t]):(0,a.wf)(u,e.psi[t]))),...e.planned?{planned:(0,r.jQ)(e.planned,n,t)}:{}}}function logWorse(e){return(0,
a.h9)(a.nK.map(n=>at(e,n)))}function logGoodEnough(e,n){return(0,a.h9)(a.yq.map(n=>at(e,n)),at(e,n))}function oddsRatio({mantel_haenszel:[e,n]}){
return n>0?e/n:null}function interval(e,n){const t=s.map(n=>at(e,n));const r=(0,a.h9)(t)-Math.log(1/n);const o=t.findIndex(e=>e>r)
;const i=t.findLastIndex(e=>e>r);return[s[o-1]??null,s[i+1]??null]}function at(e,n){const t=e.psi.indexOf(n)
;if(t<0)throw new Error(`odds ratio ${n} was not weighed`);return e.log_e[t]}}),55219:((e,n,t)=>{t.d(n,{jQ:()=>addScores,xg:()=>noScores,JA:()=>standing})
;var a=t(75966);const r=1e-17;function badAt({canary:e,baseline:n,bad:t},a){const s=Math.max(0,t-n);const o=Math.min(t,e)
;const ratio=r=>(e-r)/(r+1)*((t-r)/(n-t+r+1))*a;let[i,c]=[s,o];while(i<c){const e=Math.floor((i+c)/2);ratio(e)>1?i=e+1:c=e}const l=i;let[u,d,f]=[1,0,0]
;const add=(e,n)=>{u+=n;d+=n*(e-l);f+=n*(e-l)**2};for(let e=l,n=1;e<o&&n>r;e++){n*=ratio(e);add(e+1,n)}for(let e=l,n=1;e>s&&n>r;e--){n/=ratio(e-1);add(e-1,n)}
const h=d/u;return{mean:l+h,variance:f/u-h**2}}function discordantAt(e,n){const t=n/(1+n);return{mean:e*t,variance:e*t*(1-t)}}function spent(e,n){
if(!(e>0))return 0;return 2*(0,a.vr)((0,a.Zl)(n/2)/Math.sqrt(Math.min(1,e)))}function boundaries(e){let n=null;let[t,a]=[0,0]
;return e.map(({information:e,spent:r})=>{const s=e-t;if(!(s>0))return 1/0;const o=Math.sqrt(e);const i=-8*o;const c=r-a>1e-12?criticalOf(n,s,o,r-a):1/0
;const l=Math.min(c*o,8*o);n=densityOn(i,l,stepOf(n,s));t=e;Number.isFinite(c)&&(a=r);return c})}const s=401;function densityOn(e,n,t){const a=(n-e)/(s-1)
;const r=Float64Array.from({length:s},(n,t)=>e+t*a);const simpson=e=>a/3*(e===0||e===s-1?1:e%2===1?4:2);return{at:r,mass:r.map((e,n)=>simpson(n)*t(e))}}
function stepOf(e,n){const t=Math.sqrt(n);const normal=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI)/t;if(e===null)return e=>normal(e/t);return n=>{let a=0
;for(let r=0;r<s;r++){const s=(n-e.at[r])/t;Math.abs(s)<9&&(a+=e.mass[r]*normal(s))}return a}}function criticalOf(e,n,t,r){const o=Math.sqrt(n)
;const beyond=n=>{if(e===null)return(0,a.vr)(-n*t/o);let r=0;for(let i=0;i<s;i++)r+=e.mass[i]*(0,a.vr)((e.at[i]-n*t)/o);return r};let[i,c]=[0,8]
;if(beyond(c)>r)return 1/0;for(let e=0;e<60;e++){const e=(i+c)/2;beyond(e)>r?i=e:c=e}return c}var o=t(93726);const i=5;function noScores(){const none=()=>({
excess:0,expected:[0,0],information:[]});return{worse:none(),good:none()}}function addScores(e,n,t){return{worse:added(e.worse,n,1),good:added(e.good,n,t)}}
function added({excess:e,expected:n,information:t},a,r){const{canary:s,canaryBad:o,baseline:i,baselineBad:c,pairs:l}=a;const u=l?l.canaryOnly+l.baselineOnly:o+c
;const{mean:d,variance:f}=l?discordantAt(u,r):badAt({canary:s,baseline:i,bad:u},r);return{excess:e+(l?l.canaryOnly:o)-d,expected:[n[0]+d,n[1]+u-d],
information:[...t,(t.at(-1)??0)+f]}}function standing(e,{worse:n,good:t}){return{worse:at(e,n,1),good:at(e,t,-1)}}
function at(e,{excess:n,expected:t,information:r},s){const c=r.at(-1)??0;const l=(0,o.g)(e);const u=c>0&&Math.min(...t)>=i;const d=u?s*n/Math.sqrt(c):0
;const critical=()=>{const n=r.map((n,t)=>({information:n,spent:spent((t+1)/e.maxBatches,l)}));return u?boundaries(n).at(-1):1/0};return{z:d,critical:critical,
isReached:()=>d>=(0,a.Zl)(1-l)&&d>=critical()}}}),387:((e,n,t)=>{t.d(n,{cE:()=>answerMarkdown,em:()=>sentence,yy:()=>answerText});var a=t(24502);var r=t(20803)
;var s=t(17624);const o={PROMOTE:"🟢",HOLD:"🔵",ROLLBACK:"🔴",INCONCLUSIVE:"🟠"};function sentence(e){const n=(0,s.K)(e.traffic)
;if(e.decision==="PROMOTE")return"Give the canary all traffic; it is the new baseline.";if(e.decision==="ROLLBACK")return"Take all traffic from the canary."
;if(e.decision==="INCONCLUSIVE")return`Hold at ${n} and have a person look: this rollout proves nothing more.`
;if(e.waits_for_approval)return`Hold at ${n} until a person approves.`;const t=e.batches.at(-1);if(!t)return`Begin with ${n} and come with the first batch.`
;return t.share===e.traffic?`Hold at ${n} and come again with the next batch.`:`Raise the canary to ${n} and come again with the next batch.`}
function answerText(e){
const n=[`${e.decision}  ${e.plan}: ${sentence(e)}`,e.why,"",...e.measures.map(e=>`  ${sayMeasure(e)}`),...e.auroc?[`  ${sayAuroc(e.auroc)}`]:[],`  batch ${e.batches.length} of at most ${e.most_batches}${saySplit(e)}`,...e.repeated?["  This answer was recorded before and is given again; no batch was counted now."]:[]]
;return`${n.map(e=>(0,a.en)(e)).join("\n")}\n`}function answerMarkdown(e,n=50){const t=e.measures.slice(0,n).map(e=>[(0,
a.FV)(e.name,80),`${share(e.canary_bad,e.canary)} of ${e.canary}`,`${share(e.baseline_bad,e.baseline)} of ${e.baseline}`,`${e.odds_ratio===null?"–":(0,
r.ZV)(e.odds_ratio)} ${sayInterval(e)}`,(0,r.ZV)(e.margin),progress(e.log_e_worse,e.log_threshold),progress(e.log_e_good,e.log_threshold)])
;return[`### ${o[e.decision]} ${e.decision}: ${(0,a.FV)(e.plan,80)} canary at ${(0,s.K)(e.traffic)}`,`**${sentence(e)}**`,(0,
a.FV)(e.why,1e3),table(["Measure","Bad on the canary","Bad on the baseline","Odds ratio","Margin","Evidence: worse","Evidence: within the margin"],t),...e.auroc?[(0,
a.FV)(sayAuroc(e.auroc))]:[],`<details><summary>Batch ${e.batches.length} of at most ${e.most_batches}${saySplit(e)}</summary>`,table(["Batch","Until","Share","Canary","Baseline","Decision","Next share"],e.batches.map((e,n)=>[String(n+1),(0,
a.FV)(e.to),(0,s.K)(e.share),String(e.canary.rows),String(e.baseline.rows),e.decision,(0,
s.K)(e.traffic)]).slice(Math.max(0,e.batches.length-n))),"</details>"].join("\n\n")}function sayMeasure(e){const n=e.odds_ratio===null?"not known yet":(0,
r.ZV)(e.odds_ratio)
;return`${e.name}: ${share(e.canary_bad,e.canary)} of ${e.canary} bad on the canary, ${share(e.baseline_bad,e.baseline)} of ${e.baseline} on the baseline; odds ratio ${n} ${sayInterval(e)}, margin ${(0,
r.ZV)(e.margin)}; evidence worse ${progress(e.log_e_worse,e.log_threshold)}, within the margin ${progress(e.log_e_good,e.log_threshold)}`}
function sayInterval({interval:[e,n]}){return`[${e===null?"…":(0,r.ZV)(e)}, ${n===null?"…":(0,r.ZV)(n)}]`}function progress(e,n){
return e>=n?"proven":`${Math.max(0,Math.floor(100*e/n))} %`}function sayAuroc({cases:e,planned:n,difference:t,interval:a}){
if(t===null||!a)return`AUROC: judged once, at ${n} labelled canary cases; there are ${e}`;const[r,s]=a.map(e=>e.toFixed(4))
;return`AUROC at ${e} labelled canary cases: ${t.toFixed(4)} against the baseline [${r}, ${s}]`}function saySplit({split:e}){if(e.planned===null)return""
;const n=(0,s.K)(e.canary/(e.canary+e.baseline));return`; the canary had ${n} of the requests, ${(0,s.K)(e.planned)} planned${e.broken?": NOT as planned":""}`}
function share(e,n){return n===0?"–":(0,s.K)(e/n)}function table(e,n){const line=e=>`| ${e.join(" | ")} |`
;return[line(e),line(e.map(()=>"---")),...n.map(line)].join("\n")}}),37844:((e,n,t)=>{t.r(n);t.d(n,{command:()=>K});var a=t(51455);var r=t(229);var s=t(14977)
;var o=t(74481);var i=t(20803);var c=t(93726);var l=t(45216);var u=t(38641);var d=t(55219);function answerOf(e,n,t=false){const a=e.rollout
;const r=n.batches.at(-1)??{decision:"HOLD",why:beginning(a)};const s=n.approved!==null;const i=n.split.canary+n.split.baseline;return{version:1,plan:e.name,
rollout:n.rollout,strategy:a.strategy,...n.model?{model:n.model}:{},decision:s?"PROMOTE":r.decision,traffic:n.traffic,promote:s||r.decision==="PROMOTE",
why:s?`Every measure is proven to be within its margin, and ${n.approved.by} approved.`:r.why,waits_for_approval:n.ready&&n.ended===null,repeated:t,
steps:a.steps,batches:n.batches,most_batches:a.maxBatches,measures:n.measures.map((n,t)=>measureAnswer(e,n,a.measures[t].margin)),split:{canary:n.split.canary,
baseline:n.split.baseline,planned:i>0?n.split.expected/i:null,broken:(0,o.jk)(n.split.log_e)>=o.M$},auroc:aurocAnswer(e,n)}}
function beginning({strategy:e,auroc:n,confidence:t,measures:a,design:r,maxBatches:s}){
const o=e==="shadow"?"Send every request to both versions and use the baseline’s answers.":"Give the canary its first share of the traffic."
;const c=a.length+(n?1:0);const l=r==="group-sequential"?`Each of ${(0,i.B4)(c,"measure")} is tested at every look, at most ${(0,
i.B4)(s,"time")} in all.`:`Evidence of ${(0,i.ZV)(c/(1-t))} to 1 decides on each of ${(0,i.B4)(c,"measure")}.`;const u=n?` The AUROC is judged once, at ${(0,
i.B4)(n.cases,"labelled canary case")}.`:"";return`No batch has been counted yet. ${o} ${l}${u}`}function measureAnswer(e,n,t){const a=(0,c.g)(e.rollout)
;const{name:r,canary:s,canary_bad:o,baseline:i,baseline_bad:l}=n;return{name:r,canary:s,canary_bad:o,baseline:i,baseline_bad:l,margin:t,odds_ratio:(0,u.U8)(n),
interval:(0,u.YP)(n,a),log_e_worse:(0,u.Pq)(n),log_e_good:(0,u.y4)(n,t),log_threshold:Math.log(1/a),...n.planned?{planned:plannedAnswer(e.rollout,n.planned)}:{}
}}function plannedAnswer(e,n){const{worse:t,good:a}=(0,d.JA)(e,n);const known=e=>Number.isFinite(e)?e:null;return{z_worse:t.z,
critical_worse:known(t.critical()),z_good:a.z,critical_good:known(a.critical())}}function aurocAnswer(e,{auroc:n}){const t=e.rollout;if(!n||!t.auroc)return null
;const{cases:a,result:r}=n;if(r===null)return{cases:a,planned:t.auroc.cases,difference:null,interval:null};const{difference:s,low:o,high:i}=(0,l.i)(t,n);return{
cases:a,planned:t.auroc.cases,difference:s,interval:[o,i]}}function isLast(e,n){const t=n.batches.at(-1)
;return t?.baseline.sha256===e.baseline.sha256&&t.canary.sha256===e.canary.sha256}function admit(e,n){refuseCounted(e,n);if(n.ended){const e=n.batches.at(-1)
;throw new s.P_(`This rollout ended with ${n.ended} on ${n.approved?.at??e.at}. For another rollout name a state file that does not exist yet.`)}
const t=n.batches.at(-1);if(!t)return;const a=e.from===Date.parse(t.from)&&e.to===Date.parse(t.to)
;if(e.from<Date.parse(t.to)||a)throw new s.P_(`${e.canary.name}: this batch begins ${iso(e.from)}, before the end of the last one counted (${t.to}): it is out of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.`)
;for(const t of["baseline","canary"]){const[a,r]=[n.versions[t],e.versions[t]]
;if(a!==r)throw new s.P_(`${e[t].name}: the ${t} is version ${quote(r)} here, but this rollout began with ${quote(a)}: the batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.`)
}}function refuseCounted(e,n){for(const[t,{baseline:a,canary:r,at:o,decision:i}]of n.batches.entries()){
const n=r.sha256===e.canary.sha256?e.canary.name:a.sha256===e.baseline.sha256?e.baseline.name:null;if(n===null)continue
;throw new s.P_(`${n}: already counted as batch ${t+1} on ${o}, which was answered with ${i}. A batch counts once; give the requests that came after it.`)}}
function iso(e){return new Date(e).toISOString()}function quote(e){return e===null?"not named":JSON.stringify(e)}var f=t(72102);var h=t(62047);const m=0
;const w=1;const y=2;function countBadOutcomes(e,n,t,a,r=null){const[s,o]=flags(e,n,t);if(r){leaveOut(s,r.baseline);a||leaveOut(o,r.canary)}
if(a)return countPairs(s,o,a);const[i,c]=[tally(s),tally(o)];return{canary:c.cases,canaryBad:c.bad,baseline:i.cases,baselineBad:i.bad,pairs:null}}
function leaveOut(e,n){for(let t=0;t<e.length;t++)n[t]===0&&(e[t]=y)}function flags(e,{baseline:n,canary:t},a){if(e.kind==="where"){
if(!a)throw new Error(`the condition of measure ${e.name} was not read`);return[a.selectDoubtful(n.table),a.selectDoubtful(t.table)]}
if(e.kind==="wrong")return[wrong(e,n),wrong(e,t)];const[r,s]=[latency(e,n.table),latency(e,t.table)];const o=pooled95(r,s)
;const slow=e=>Uint8Array.from(e,e=>e<=o?m:w);return[slow(r),slow(s)]}function wrong(e,{answers:n}){
if(!n)throw new Error(`the answers for measure ${e.name} were not read`);return Uint8Array.from(n.actual,(e,t)=>e<0?y:n.predicted[t]===e?m:w)}
function latency(e,n){const t=e.column===null?void 0:n.columns.get(e.column);if(t?.type==="number")return(0,h.ov)(t.values)
;throw new s.P_(`${n.source.files.join(", ")}: measure "${e.name}" needs the latency of each request as a number in column "${e.column}". Log it, or name the right column under "rollout:" in the plan.`)
}function pooled95(e,n){const t=new Float64Array(e.length+n.length);t.set(e);t.set(n,e.length);const a=t.filter(e=>!Number.isNaN(e)).sort()
;return a[Math.ceil(.95*a.length)-1]??Number.NaN}function tally(e){let n=0;let t=0;for(const a of e){a!==y&&n++;a===w&&t++}return{cases:n,bad:t}}
function countPairs(e,n,t){const a={canary:0,canaryBad:0,baseline:0,baselineBad:0};const r={canaryOnly:0,baselineOnly:0};t.baseline.forEach((s,o)=>{
const i=t.canary[o];const c=e[s];const l=i<0?w:n[i];if(c===y||l===y)return;a.baseline++;a.canary++;a.baselineBad+=c;a.canaryBad+=l;l>c&&r.canaryOnly++
;l<c&&r.baselineOnly++});return{...a,pairs:r}}var g=t(41465);var p=t(84077);function classesOfSides(e,n,t){
const{task:a,label:r,prediction:o,positive:i,negative:c,classes:l}=e.data
;if(a==="regression")throw new s.P_(`${e.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of kind "where" with a condition, such as a column that says how far off the answer was.`)
;const u=new Set(l?.map(g.Z2)??[]);c!==null&&u.add((0,g.Z2)(c));const labelOf=e=>a==="binary"?(0,g.vU)(e,[...u]):e;for(const e of[n,t])for(const n of[r,o]){
const t=n===null?void 0:e.columns.get(n);if(t?.type!=="category")continue;for(const e of t.categories)u.add(labelOf((0,g.Z2)(e)))}if(a==="multiclass")return{
names:[...u].sort(),positive:null};const d=labelOf((0,g.Z2)(i??"1"));u.delete(d);if(u.size>1){const e=[d,...u].slice(0,6).map(e=>JSON.stringify(e.slice(0,40)))
;throw new s.P_(`${[...t.source.files,...n.source.files].join(", ")}: a binary task has two labels, but these logs hold ${e.join(", ")}${placeOf([...u].at(-1),[t,n],[r,o])}. Fix the logs, or set "task: multiclass".`)
}return{names:[[...u][0]??`not ${d}`,d],positive:1}}function placeOf(e,n,t){for(const a of n)for(const n of t){const t=n===null?void 0:a.columns.get(n)
;if(n===null||t?.type!=="category")continue;if(!t.categories.some(n=>(0,g.Z2)(n)===e))continue;return`; the first ${(0,
p.Jl)(a,n,[e])} of ${a.source.files.join(", ")}`}return""}var b=t(58592);function matchRequests(e,n,t){const{id:a}=e.data
;const[r,o]=[n,t].map(e=>a===null?void 0:e.columns.get(a))
;if(!r||!o)throw new s.P_(`${e.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under "data:" and log the id of the request on both sides.`)
;const i=index(o,t,a);index(r,n,a);const c={baseline:new Int32Array(n.rows),canary:new Int32Array(n.rows)};const l=(0,b.U)(r);let u=0;for(let e=0;e<n.rows;e++){
const n=i.get(l(e))??-1;c.baseline[e]=e;c.canary[e]=n;n>=0&&u++}
if(u===0)throw new s.P_(`${t.source.files.join(", ")}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores the same requests; log the same "${a}" on both sides.`)
;return c}function index(e,n,t){const a=new Map;const r=(0,b.U)(e);for(let e=0;e<n.rows;e++){const o=r(e)
;if(o===void 0||a.has(o))throw new s.P_(`${n.source.files.join(", ")}: row ${e+1} has ${o===void 0?"no id":`the id ${JSON.stringify(String(o).slice(0,40))} of an earlier row`} in column "${t}". Every request of a shadow canary needs an id of its own.`)
;a.set(o,e)}return a}var v=t(26099);var $=t(46881);var O=t(76955);var N=t(15267);var M=t(84898);var _=t(29228);var x=t(29242);var S=t(16395);var A=t(45464)
;var E=t(42512);const k=10;function batchAuroc(e,n){const[t,a]=[e.baseline.answers,e.canary.answers];return n?onMatched(t,a,n):onBoth(t,a)}function onBoth(e,n){
const t=[e,n].map(({score:e,actual:n})=>e&&(0,x.F)(e,Uint8Array.from(n,known)));const[a,r]=t;if(!a||!r)return null;const[s,o]=[(0,A.v)(a),(0,A.v)(r)]
;const i=weightOf(a,r);if(!(0,E.fJ)(s)||!(0,E.fJ)(o)||i===null)return null;return{difference:o.value-s.value,variance:s.standardError**2+o.standardError**2,
cases:o.cases,weight:i}}function onMatched(e,n,t){const[a,r]=[e.score,n.score];if(!a||!r)return null;const s=[];t.baseline.forEach((n,o)=>{const i=t.canary[o]
;const c=i>=0&&!Number.isNaN((0,h.tk)(a,n))&&!Number.isNaN((0,h.tk)(r,i));c&&known(e.actual[n])<2&&s.push([n,i])})
;const o=Float64Array.from(s,([n])=>e.actual[n]);const i=Float64Array.from(s,([e])=>(0,h.tk)(a,e));const c=Float64Array.from(s,([,e])=>(0,h.tk)(r,e))
;const l=Uint8Array.from(o,known);const[u,d]=[(0,x.F)(i,l),(0,x.F)(c,l)];const[f,m]=[(0,A.v)(u),(0,A.v)(d)];const cases=n=>({classes:e.classes.names,positive:1,
actual:o,predicted:o,scores:n,classScores:null,group:null});const w={cases:s.length,reference:cases(i),candidate:cases(c)};const y=weightOf(u,d)
;const g=y===null?null:(0,S.mv)("auroc",null,w);if(!(0,E.fJ)(f)||!(0,E.fJ)(m)||y===null||g===null)return null;return{difference:m.value-f.value,variance:g**2,
cases:s.length,weight:y}}function known(e){return e<0?2:e}function weightOf(e,n){const t=[e,n].flatMap(({positives:e,negatives:n})=>[total(e),total(n)])
;return Math.min(...t)<k?null:1/t.reduce((e,n)=>e+1/n,0)}function total(e){return e.reduce((e,n)=>e+n,0)}var P=t(13028);var C=t(52126);var I=t(2868)
;function untoldIn(e,n,t,a){const r=n.map((n,r)=>{const o=a[r];for(const e of[t.baseline,t.canary])refuseTexts(e.table,o)
;const[c,l]=[t.baseline,t.canary].map(e=>({cells:untold(n,e,o),rows:e.table.rows}));if((0,I._H)((0,
I.Am)(l,c),I.X4,"missing"))throw new s.P_(`${said(n,c,t.baseline,columnsOf(e,n,o))}; on the canary for ${(0,i.ZV)(l.cells)} of ${(0,
i.ZV)(l.rows)}. They would count as bad, and the canary would look better than it is. Fix the log of the baseline.`);if(l.cells===0)return null
;return`${said(n,l,t.canary,columnsOf(e,n,o))}. They count as bad.`});const o=n.some(({kind:e})=>e==="wrong")?[t.baseline,t.canary]:[]
;const c=[...r.filter(e=>e!==null),...o.flatMap(n=>labelsMarked(e,n))];return c.length===0?null:c.join(" ")}
function said({name:e},{cells:n,rows:t},{table:a},r){const s=firstIn(a,r)
;const o=s===null?` for want of a value in ${r.map(e=>`"${e}"`).join(", ")}`:` (row ${(0,i.ZV)(s.row)} holds "${s.text}" in "${s.column}")`
;return`${a.source.files.join(", ")}: "${e}" cannot be told for ${(0,i.B4)(n,"request")} of ${(0,i.ZV)(t)}${o}`}function refuseTexts(e,n){try{n?.select(e)
}catch(t){if(!(t instanceof s.P_))throw t;const a=n.columns.flatMap(n=>{const t=e.columns.get(n);if(t?.type!=="category")return[]
;const a=t.categories.map(e=>(0,C.$J)(e)!==void 0);const r=t.codes.findIndex(e=>e>=0&&!a[e])
;return r<0?[]:[`row ${r+1} holds "${t.categories[t.codes[r]].slice(0,80)}" in "${n}"`]});if(a.length===0)throw t
;throw new s.P_(`${e.source.files.join(", ")}: ${a.join(", ")}. ${t.message}`)}}function labelsMarked({data:e},{table:n}){const t=n.columns.get(e.label)
;const a=t?.origin?null:firstIn(n,[e.label]);if(!t||a===null)return[];return[`${n.source.files.join(", ")}: ${(0,i.B4)(t.missing,"request")} of ${(0,
i.ZV)(n.rows)} without a label; row ${(0,i.ZV)(a.row)} holds "${a.text}" in "${e.label}".`]}function untold(e,{table:n,answers:t},a){if(e.kind==="where"){
const e=a.select(n);return a.selectDoubtful(n).reduce((n,t,a)=>n+t-e[a],0)}if(e.kind==="wrong")return t.actual.reduce((e,n,a)=>e+(n>=0&&t.predicted[a]<0?1:0),0)
;const r=n.columns.get(e.column??"");return r?.type==="number"?r.missing+(r.invalid?.cells??0):0}function columnsOf({data:e},n,t){
if(n.kind==="where")return t.columns;const a=[e.score,...Object.values(e.scores??{})].filter(e=>e!==null);const r=a.length>0?a:[e.prediction]
;return(n.kind==="wrong"?r:[n.column]).filter(e=>e!==null)}function firstIn(e,n){const t=n.flatMap(n=>{const t=e.columns.get(n);const a=(0,
P.Qd)([t?.markers,t?.invalid,t?.infinite]);return a?[{column:n,row:a.row,text:a.text}]:[]});return t.toSorted((e,n)=>e.row-n.row)[0]??null}var B=t(42928)
;const T=2**18;const R=2;class SeenUsers{bits;constructor(e){this.bits=new Uint8Array(T/8);e&&this.bits.set(Buffer.from(e,"base64").subarray(0,T/8))}has(e){
return placesOf(e).every(e=>this.bits[e>>3]>>(e&7)&1)}add(e){for(const n of placesOf(e))this.bits[n>>3]|=1<<(n&7)}get text(){
return Buffer.from(this.bits).toString("base64")}}function countedOnce(e,n,t){if(e===null)return null;const[a,r]=[new SeenUsers(t),new SeenUsers(t)]
;const choose=({table:n,answers:t})=>{const[s,o]=[(0,f.c1)(n,e),namesOf(n,e)];const i=new Uint8Array(n.rows);if(!s)return i.fill(1);const c=new Map
;for(let e=0;e<n.rows;e++){const n=s[e];const a=c.get(n);n<0?i[e]=1:(a===void 0||t&&t.actual[a]<0&&t.actual[e]>=0)&&c.set(n,e)}for(const e of c.values()){
const n=o(e);i[e]=a.has(n)?0:1;r.add(n)}return i};const[s,o]=[choose(n.baseline),choose(n.canary)];return{baseline:s,canary:o,users:r.text}}
function namesOf({columns:e},n){const t=e.get(n);return e=>String((0,B.f)(t,e))}function placesOf(e){let n=2166136261
;for(let t=0;t<e.length;t++)n=Math.imul(n^e.charCodeAt(t),16777619);let t=n^n>>>16;return Array.from({length:R},()=>{t=Math.imul(t^t>>>15,739982445);t^=t>>>12
;return(t>>>0)%T})}async function readBatch(e,n,t,a,r){const s=await Promise.all(n.measures.map(({where:n})=>n===null?null:(0,v.zB)(n,{timeZone:e.data.timeZone
})));const[o,i]=await readLogs(e,n,s,t);const[c,l]=[windowOf(e,o),windowOf(e,i)];refuseStrange(o,i,c,l,a)
;const u=n.strategy==="shadow"?matchRequests(e,o,i):null;const d=withAnswers(e,n,o,i);const f=untoldIn(e,n.measures,d,s);const h=countedOnce(e.data.group,d,r)
;return{from:Math.min(c.from,l.from),to:Math.max(c.to,l.to),baseline:{rows:o.rows,sha256:o.source.sha256,name:nameOf(o)},canary:{rows:i.rows,
sha256:i.source.sha256,name:nameOf(i)},versions:{baseline:versionOf(e,o),canary:versionOf(e,i)},measures:n.measures.map((e,n)=>countBadOutcomes(e,d,s[n],u,h)),
auroc:n.auroc?batchAuroc(onlyCounted(d,h),u):null,...f!==null&&{untold:f},...h&&{users:{baseline:read_batch_total(h.baseline),canary:read_batch_total(h.canary),
seen:h.users}}}}function onlyCounted(e,n){if(n===null)return e;const only=({table:e,answers:n},t)=>({table:e,answers:n&&{...n,
actual:n.actual.map((e,n)=>t[n]?e:-1)}});return{baseline:only(e.baseline,n.baseline),canary:only(e.canary,n.canary)}}function read_batch_total(e){
return e.reduce((e,n)=>e+n,0)}async function readLogs(e,n,t,a){const[r,o,i]=await Promise.all([(0,$.C)(a.baseline),(0,$.C)(a.canary),(0,$.C)(a.labels??[])])
;const c=requestsOf(e,n,t,i.length>0);const l=(0,_.W)(await(0,N.x)(r,{columns:c,others:"skip",log:e.data.log}),e.data);const u=c.map(e=>({...e,
type:e.type==="auto"?l.columns.get(e.name)?.type??"auto":e.type}));const d=(0,_.W)(await(0,N.x)(o,{columns:u,others:"skip",log:e.data.log}),e.data)
;if(i.length===0)return[l,d];const{id:f,label:h}=e.data
;if(f===null)throw new s.P_(`${e.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`);const m=await(0,N.x)(i,{columns:[{name:f,
type:"key",required:true},(0,M.Y9)(e,h)],others:"skip"});return[joined(l,m,f,h),joined(d,m,f,h)]}function joined(e,n,t,a){const{table:r,leftovers:o}=(0,
O.G)(e,n,t,a);const{spelling:i}=o;if(i===null||i.affix)return r
;throw new s.P_(`${nameOf(n)}: the id ${JSON.stringify(i.label)} is ${JSON.stringify(i.row)} in ${nameOf(e)}: ${i.what} keep ${i.ids} ids apart. Write the ids in the same way in both files.`)
}function requestsOf(e,n,t,a){const{data:r,deployment:o}=e
;if(r.time===null)throw new s.P_(`${e.source.file}: a rollout needs to know when each request came, to count every batch once and in order. Name the column as "time:" under "data:".`)
;const i=new Map;const ask=(n,t,a=true)=>{n&&!i.has(n)&&i.set(n,(0,M.fo)(e,n,t,a))};ask(r.time,"time");(n.strategy==="shadow"||a)&&ask(r.id,"key")
;if(needsAnswers(n)){const n=[a?null:r.label,r.prediction];for(const t of n)t&&i.set(t,(0,M.Y9)(e,t));ask(r.score,"number")
;for(const e of Object.values(r.scores??{}))ask(e,"number")}for(const{column:e}of n.measures)ask(e,"number");ask(o.version?.column,"category")
;ask(r.group,"category",false);for(const e of t)for(const n of e?.columns??[])ask(n,"auto");return[...i.values()]}function needsAnswers(e){
return Boolean(e.auroc)||e.measures.some(({kind:e})=>e==="wrong")}function withAnswers(e,n,t,a){if(!needsAnswers(n))return{baseline:{table:t,answers:null},
canary:{table:a,answers:null}};const r=classesOfSides(e,t,a);const side=n=>({table:n,answers:(0,f.Bw)(e,n,r)});return{baseline:side(t),canary:side(a)}}
function windowOf(e,n){const t=e.data.time;const a=n.columns.get(t)
;if(n.rows===0||a?.type!=="time")throw new s.P_(`${nameOf(n)}: no requests in this log. Check that this side receives traffic and logs it.`)
;const r=a.missing+(a.invalid?.cells??0);let[o,i]=[1/0,-1/0];let c=0;for(const e of a.values){Number.isNaN(e)&&c++;e<o&&(o=e);e>i&&(i=e)}
if(c>0)throw new s.P_(`${nameOf(n)}: ${Math.max(c,r)} of ${n.rows} requests have no readable time in column "${t}". Without it a batch cannot be placed; log the time of every request.`)
;return{from:o,to:i}}const q=864e5;function refuseStrange(e,n,t,a,r){
if(e.source.sha256===n.source.sha256)throw new s.P_(`${nameOf(n)}: baseline and canary are the same log. Give each side its own.`)
;if(t.from>a.to||a.from>t.to)throw new s.P_(`${nameOf(n)}: the canary’s requests (${formatWindow(a)}) and the baseline’s (${formatWindow(t)}) are of different times. Compare both over the same time, or what changed between them is taken for the model.`)
;for(const[o,{to:i}]of[[e,t],[n,a]])if(i>r.getTime()+q)throw new s.P_(`${nameOf(o)}: the last request is dated ${new Date(i).toISOString()}, in the future. It would make every later batch out of order; fix the time, or its zone.`)
;refuseUnlike(e,n,t,a)}const F=20;function refuseUnlike(e,n,t,a){if(Math.min(e.rows,n.rows)<F)return;const r=Math.min(t.to,a.to)-Math.max(t.from,a.from)
;const o=Math.max(t.to,a.to)-Math.min(t.from,a.from);if(r>=o/2)return
;throw new s.P_(`${nameOf(n)}: the canary’s requests are of ${formatWindow(a)}, the baseline’s of ${formatWindow(t)}; less than half of that time is common to both. Cut both logs to the same time.`)
}function versionOf(e,n){const t=e.deployment.version?.column;if(!t)return null;const a=n.columns.get(t);const r=a?.type==="category"?a.categories:[]
;if(a?.type==="category"&&r.length===1&&a.missing===0)return r[0];const o=r.length===0?"none":r.slice(0,5).map(e=>JSON.stringify(e.slice(0,40))).join(", ")
;throw new s.P_(`${nameOf(n)}: every request of one side must name the same model version in column "${t}"; found ${o}`+(a&&a.missing>0?` and ${a.missing} requests without one`:"")+". Separate the logs by version.")
}function nameOf(e){return e.source.files.join(", ")}function formatWindow({from:e,to:n}){return`${new Date(e).toISOString()} to ${new Date(n).toISOString()}`}
var U=t(17624);function step(e,n,t,a){admit(n,t);const r=e.rollout;const s=add(r,n,t);const{decision:o,traffic:i,why:c,ready:l}=(0,U.L)(r,s)
;const u=n.untold===void 0?c:`${c} ${n.untold}`;const d=i!==t.traffic;const f={from:new Date(n.from).toISOString(),to:new Date(n.to).toISOString(),baseline:{
rows:n.baseline.rows,sha256:n.baseline.sha256},canary:{rows:n.canary.rows,sha256:n.canary.sha256},at:a,share:t.traffic,decision:o,traffic:i,why:u};const h={
...s,ready:l,ended:o==="HOLD"?null:o,traffic:i,step:d&&o==="HOLD"?r.steps.indexOf(i):t.step,measures:d?s.measures.map(e=>({...e,step_canary:0})):s.measures,
batches:[...t.batches,f],answered:false};return{decision:o,traffic:i,promote:o==="PROMOTE",why:u,state:h}}function add(e,n,t){
const{canary:a,baseline:r,users:s}=n;const i=s??{canary:a.rows,baseline:r.rows};const c=e.strategy==="shadow"?null:(0,o.Bj)(i.canary,i.baseline,t.traffic)
;const{split:d}=t;return{...t,rollout:t.rollout||`${a.sha256.slice(0,12)}-${r.sha256.slice(0,12)}`,versions:t.batches.length===0?n.versions:t.versions,
measures:t.measures.map((t,a)=>(0,u.oH)(t,n.measures[a],e.measures[a].margin)),split:c?{canary:d.canary+i.canary,baseline:d.baseline+i.baseline,
expected:d.expected+(i.canary+i.baseline)*t.traffic,log_e:d.log_e.map((e,n)=>e+c[n])}:d,...s?{users:s.seen}:{},auroc:e.auroc&&t.auroc?(0,
l.y)(e,t.auroc,n.auroc):null}}var L=t(77598);var j=t(76760);var D=t(86170);function newState(e){const n=e.rollout;return{version:1,rollout:"",plan:e.name,
plan_sha256:e.source.sha256,versions:{baseline:null,canary:null},step:0,traffic:n.strategy==="shadow"?0:n.steps[0],measures:n.measures.map(e=>(0,
u.n2)(e,n.design)),split:{canary:0,baseline:0,expected:0,log_e:o.bc.map(()=>0)},auroc:n.auroc?{cases:0,weight:0,difference:0,variance:0,result:null}:null,
ready:false,ended:null,approved:null,batches:[],answered:true}}const V=33554432;async function readState(e,n,a=null){const r=await textOf(e);if(r===null)return{
state:newState(n),text:r};const{parseState:s}=await t.e(8841).then(t.bind(t,88841));return{state:s(r,e,n,a),text:r}}async function writeState(e,n,t,r=null){
const o=await(0,a.realpath)(e).catch(()=>e);const i=textFor(n,r);const c=(0,j.join)((0,j.dirname)(o),`.${(0,j.basename)(o)}.${(0,L.randomUUID)()}.tmp`);try{
const n=await(0,a.open)(c,"w");try{await n.writeFile(i);await n.sync()}finally{await n.close()}
if(await textOf(o)!==t)throw new s.P_(`${e}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`);await(0,a.rename)(c,o)
}catch(n){await(0,a.unlink)(c).catch(()=>{});if(n instanceof s.P_)throw n
;throw new s.P_(`${e}: the state cannot be written (${message(n)}). Nothing was counted.`)}await syncFolder((0,j.dirname)(o));return i}
function textFor(e,n=null){return`${JSON.stringify({...(0,D.Ru)(JSON.stringify(e),"rollout",n),state:e},null,1)}\n`}async function textOf(e){try{
const{size:n}=await(0,a.stat)(e);if(n>V)throw new s.P_(`${e}: no state file is this large (${n} bytes). Name the right file.`);return await(0,
a.readFile)(e,"utf8")}catch(n){if(n instanceof s.P_)throw n;if(n.code==="ENOENT")return null
;throw new s.P_(`${e}: the state file cannot be read (${message(n)}).`)}}async function syncFolder(e){try{const n=await(0,a.open)(e,"r")
;await n.sync().finally(()=>n.close())}catch(e){if(!["EPERM","EISDIR","EINVAL","EACCES"].includes(e.code??""))throw e}}function message(e){
return e instanceof Error?e.message:String(e)}async function canaryStep(e){const{plan:n,rollout:t}=await planned(e.plan)
;const a=await readState(e.state,n,e.key);const{text:r}=a;const s=await started(a,n,t,e.mayStart);if(mustRepeat(s))return hand(e,n,s,r,true)
;const o=await readBatch(n,t,e,e.now,s.users);if(!s.answered&&isLast(o,s))return hand(e,n,s,r,true);const{state:i}=step(n,o,s,e.now.toISOString())
;const c=await writeState(e.state,i,r,e.key);return hand(e,n,i,c,false)}async function canaryStatus(e){const{plan:n,rollout:t}=await planned(e.plan)
;const a=await readState(e.state,n,e.key);return answerOf(n,await started(a,n,t,e.mayStart))}async function canaryApprove(e){const{plan:n}=await planned(e.plan)
;const{state:t,text:a}=await readState(e.state,n,e.key);if(t.approved&&!t.answered)return hand(e,n,t,a,true)
;if(!t.ready||t.ended)throw new s.P_(`${e.state}: there is nothing to approve: ${t.ended?`the rollout ended with ${t.ended}`:"the evidence does not suffice yet"}.`)
;const r=e.by.trim();if(!r)throw new s.P_("An approval needs the name of the person who gives it: --by NAME.");const o={...t,ended:"PROMOTE",traffic:1,
approved:{by:r,at:e.now.toISOString()},answered:false};const i=await writeState(e.state,o,a,e.key);return hand(e,n,o,i,false)}function exitStatus(e){return{
PROMOTE:0,ROLLBACK:1,HOLD:3,INCONCLUSIVE:4}[e]}async function planned(e){const n=await(0,r.m)(e);const{rollout:t}=n
;if(!t)throw new s.P_(`${e}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`);return{plan:n,rollout:t}}
async function started({state:e,text:n},t,{requires:a},r){if(a===null||n!==null)return e
;if(r===void 0)throw new s.P_(`${t.source.file} lets a canary start only with a signed GREEN of its model. Name the model with --model, and who signs with --key (docs/attest/canary.md).`)
;return{...e,model:await r(t)}}function mustRepeat({answered:e,ended:n,batches:t}){const a=t.at(-1);return!e&&a!==void 0&&(n!==null||a.traffic!==a.share)}
async function hand(e,n,t,a,r){const o=answerOf(n,t,r);await(e.deliver?.(o));try{await writeState(e.state,{...t,answered:true},a,e.key)}catch(e){
if(!(e instanceof s.P_))throw e}return o}var Z=t(387);var z=t(77286);var H=t(89336);const K={
usage:"greenlight canary step --plan P --baseline B --canary C --state S [--labels L] [--outputs F] [--json]\n       greenlight canary approve --plan P --state S --by NAME [--outputs F] [--json]\n       greenlight canary status --plan P --state S [--outputs F] [--json]",
help:'step      counts a new batch of both logs and answers PROMOTE, HOLD, ROLLBACK or INCONCLUSIVE\napprove   promotes a rollout that is proven and waits for a person\nstatus    gives the last answer again; before the first step, the share to begin with\n\nFlags:\n  --plan P       the plan; its "rollout:" says strategy, steps and the measures that decide\n  --baseline B   the baseline\'s log of this batch\n  --canary C     the canary\'s log of the same time\n  --labels L     labels, where they come in a file of their own, joined by id to both logs\n  --state S      the rollout\'s state file, made by the first step and kept between steps; sealed with\n                 the secret in GREENLIGHT_STATE_KEY where it is set\n  --model M      the canary\'s model, where the plan says "requires: attestation": it starts only with a\n                 signed GREEN of it by this plan (--attestation, --key or --identity, --issuer,\n                 --trust-root, --max-age as in "greenlight verify")\n  --by NAME      who approves, where the plan wants a person to\n  --outputs F    append decision, traffic and promote to this file ($GITHUB_OUTPUT)\n  --notify       tell those whom the plan names ("notify") of ROLLBACK, INCONCLUSIVE and what it could not\n                 judge; remembered beside the state (S.alerts.json), or in --notify-state F\n  --notify-dry-run   print every message as it would be sent, and send none\n  --json         print the answer as JSON and nothing else\n\nExit status: 0 PROMOTE, 3 HOLD (go on, at the share that is answered), 1 ROLLBACK, 4 INCONCLUSIVE\n(hold, and have a person look), 2 it could not judge and nothing was counted. Only a promotion is 0: a\npipeline that reads nothing but the status never promotes by mistake.\n\nA step that was killed is run again with the same batch: it is counted once, and its answer is given.\n\nExample:\n  greenlight canary step --plan plans/rollout/blue-green.yaml --state parcels-v8.json \\\n    --baseline fixtures/rollout/blue-green/bad/1/baseline.csv \\\n    --canary fixtures/rollout/blue-green/bad/1/canary.csv',
words:true,options:{plan:{type:"string"},baseline:{type:"string",multiple:true},canary:{type:"string",multiple:true},labels:{type:"string",multiple:true},
state:{type:"string"},by:{type:"string"},model:{type:"string"},attestation:{type:"string"},key:{type:"string"},identity:{type:"string"},issuer:{type:"string"},
"trust-root":{type:"string"},"max-age":{type:"string"},outputs:{type:"string"},...H.Ov,json:{type:"boolean"}},async run({flags:e,words:n},a){
const o=n.length===1&&Object.hasOwn(G,n[0])?G[n[0]]:void 0
;if(!o)throw new s.P_('say "greenlight canary step", "approve" or "status". "greenlight canary --help" shows how.');const i=(0,z.x)(e,"state");const c=(0,
H.Cm)(e,null,a,i===null?null:`${i}.alerts.json`);const{announceRollout:l,rolloutKey:u}=await t.e(5817).then(t.bind(t,5817));const d=new Date
;const f=await o(e,n=>deliver(n,e,a)).catch(async n=>{await(c?.refused(n,needed(e,"plan"),d,u));throw n});if(c&&f.decision!=="HOLD"){
const{observedRollout:n}=await Promise.all([t.e(1851),t.e(3677)]).then(t.bind(t,3677));const a=await(0,r.m)(needed(e,"plan"))
;const s=l(f,a,null,d.toISOString());await c.observed(n(s,(0,Z.em)(f),a,null))}return exitStatus(f.decision)}};const G={step:(e,n)=>canaryStep({
plan:needed(e,"plan"),baseline:neededFiles(e,"baseline"),canary:neededFiles(e,"canary"),labels:(0,z._)(e,"labels"),state:needed(e,"state"),now:new Date,key:(0,
D.S)(process.env),mayStart:mayStart(e),deliver:n}),approve:(e,n)=>canaryApprove({plan:needed(e,"plan"),state:needed(e,"state"),by:needed(e,"by"),now:new Date,
key:(0,D.S)(process.env),deliver:n}),async status(e,n){const t=await canaryStatus({plan:needed(e,"plan"),state:needed(e,"state"),key:(0,D.S)(process.env),
mayStart:mayStart(e)});await n(t);return t}};function mayStart(e){return async n=>{
const{startAsked:a}=await Promise.all([t.e(1851),t.e(20),t.e(8889),t.e(6282),t.e(7815)]).then(t.bind(t,17815));const r={model:(0,z.x)(e,"model"),key:(0,
z.x)(e,"key"),identity:(0,z.x)(e,"identity"),issuer:(0,z.x)(e,"issuer"),trustRoot:(0,z.x)(e,"trust-root"),maxAge:(0,z.x)(e,"max-age")};return a(r,(0,
z.x)(e,"attestation"),new Date,e=>`--${e}`)(n)}}async function deliver(e,n,t){const r=(0,z.x)(n,"outputs");if(r){const{decision:n,traffic:t,promote:s}=e
;await(0,a.appendFile)(r,`decision=${n}\ntraffic=${t}\npromote=${s}\n`)}t.out(n.json?`${JSON.stringify(e,null,2)}\n`:(0,Z.yy)(e))}function neededFiles(e,n){
const t=(0,z._)(e,n);return t.length>0?t:[needed(e,n)]}function needed(e,n){const t=(0,z.x)(e,n)
;if(!t)throw new s.P_(`--${n} is missing. "greenlight canary --help" shows how.`);return t}}),77286:((e,n,t)=>{t.d(n,{_:()=>many,x:()=>one});function one(e,n){
const t=e[n];return typeof t==="string"?t:null}function many(e,n){const t=e[n];return(Array.isArray(t)?t:[t]).filter(e=>typeof e==="string")}}),89336:((e,n,t)=>{
t.d(n,{BJ:()=>c,Cm:()=>notifying,Ov:()=>i});var a=t(86170);var r=t(14977);var s=t(24502);var o=t(77286);const i={notify:{type:"boolean"},"notify-state":{
type:"string"},"notify-dry-run":{type:"boolean"}}
;const c='  --notify        tell those whom the plan names ("notify"); what they were told is remembered in the\n                  history, or in --notify-state F; addresses and secrets are GREENLIGHT_NOTIFY_… variables\n  --notify-dry-run   print every message as it would be sent, and send none'
;function notifying(e,n,i,c=null){const l=e["notify-dry-run"]===true;const u=(0,o.x)(e,"notify-state");const d=u??c;if(e.notify!==true&&!l){
if(u!==null)throw new r.P_("--notify-state is for --notify, which is missing.");return null}const f=d!==null?{file:d}:n!==null?{history:n}:null
;if(f===null)throw new r.P_("--notify must remember what was told, so that it is told once: name --history DIR, or a file with --notify-state F.")
;const after=async()=>{const{addressesFrom:e,repositoryFrom:n}=await t.e(8549).then(t.bind(t,38549));const r=e(process.env,n(process.env,null));return{memory:f,
key:(0,a.S)(process.env),addresses:r,dry:l?i.out:null}};const h={warning:e=>i.err(`greenlight: ${(0,s.en)(e)}\n`)};const telling=async e=>{
const{warningOfUnhandledErrors:n}=await t.e(8376).then(t.bind(t,98376));try{for(const t of await n(h,e))h.warning(t)}catch(e){
h.warning(`Nobody was told: ${e instanceof Error?e.message:String(e)}`)}};return{async observed(e){
const{tellObservation:n}=await Promise.all([t.e(8395),t.e(8815),t.e(479),t.e(1851),t.e(2020),t.e(4726)]).then(t.bind(t,39797))
;await telling(async()=>n(e,await after()))},async refused(e,n,a,r){
const{tellRefusal:s}=await Promise.all([t.e(8395),t.e(8815),t.e(479),t.e(1851),t.e(2020),t.e(4726)]).then(t.bind(t,39797))
;await telling(async()=>s(e,n,a,await after(),r))}}}}),42928:((e,n,t)=>{t.d(n,{f:()=>keyAt,m:()=>pairOutcomes});var a=t(62047);var r=t(58592);var s=t(72102)
;var o=t(60100);function pairOutcomes(e,n,t,a){const r=t===null?void 0:e.table.columns.get(t);const o=t===null?void 0:n.table.columns.get(t)
;if(!r||!o||e.table.rows!==n.table.rows)return null;const i=partners(r,o,e.table.rows);return i&&collect(e.answers,n.answers,i,(0,s.c1)(n.table,a))}
function partners(e,n,t){const[s,o]=[(0,r.U)(e),(0,r.U)(n)];const i=o(0);const c=e.type!=="category";if(c&&!(typeof i==="number"&&(0,
a.ov)(e.values).includes(i)))return null;const l=new r.w(e);for(let e=0;e<t;e++){const n=s(e);if(n===void 0||l.get(n)>=0)return null;l.set(n,e)}
const u=new Int32Array(t);const d=new Uint8Array(t);for(let e=0;e<t;e++){const n=o(e);const t=n===void 0?-1:l.get(n);if(t<0||d[t])return null;d[t]=1;u[e]=t}
return u}function keyAt(e,n){if(e.type==="category")return e.categories[e.codes[n]]??null;const t=(0,a.tk)(e.values,n);return Number.isNaN(t)?null:t}
function collect(e,n,t,a){const r=(0,o.N)(n);const s=r.map(e=>t[e]);if(r.some((t,a)=>e.actual[s[a]]!==n.actual[t]))return null;const i=(0,o.h)(n,r,a);const c={
...(0,o.h)(e,s,null),group:i.group};return{cases:r.length,reference:c,candidate:i}}}),92341:((e,n,t)=>{t.d(n,{H:()=>localTime});const a=864e5
;function localTime(e,n,t,r,s,o){if(n<1||n>12||t<1||r>23||s>59||o>59)return Number.NaN;if(t>28&&t>daysIn(e,n))return Number.NaN
;return daysBefore(e,n,t)*a+r*36e5+s*6e4+o*1e3}function daysIn(e,n){if(n!==2)return n===4||n===6||n===9||n===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,n,t){const a=n>2?e:e-1;const r=Math.floor(a/100);const s=Math.floor((153*(n>2?n-3:n+9)+2)/5)+t-1
;return 365*a+Math.floor(a/4)-r+Math.floor(r/4)+s-719468}}),5011:((e,n,t)=>{t.d(n,{No:()=>s,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,
wF:()=>isMissingText})
;const a=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);const s=[...a,...r];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return a.has(e)||r.has(e)}function isMissingText(e){return a.has(e)}function isMissingWord(e){return r.has(e)}}),22961:((e,n,t)=>{t.d(n,{e:()=>timeZone})
;var a=t(14977);var r=t(92341);const s=9e5;const o=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const n=i.get(e);if(n)return n;const t=new TimeZone(e);i.set(e,t);return t}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new a.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const n=this.offset(e-o);const t=this.offset(e+o);if(n===t)return e-n;if(this.offset(e-n)===n)return e-n;return this.offset(e-t)===t?e-t:e-n}offset(e){
const n=Math.floor(e/s);const t=this.offsets.get(n);if(t!==void 0)return t;const a=new Map(this.format.formatToParts(n*s).map(({type:e,value:n})=>[e,n]))
;const part=e=>Number(a.get(e));const o=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=o-n*s
;this.offsets.set(n,i);return i}}}),44518:((e,n,t)=>{t.d(n,{R:()=>epochTime,p:()=>parseTime});var a=t(92341);var r=t(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const o=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,n){
const t=e.trim();const a=s.exec(t);if(a){const[,e,t,r,s,o,i,c,l]=a;return instant(e,t,r,s,o,i,c,l,n)}const c=o.exec(t);if(c){const[,e,t,a,r,s,o,i]=c
;return instant(e,t,a,r,s,o,void 0,i,n)}if(i.test(t))return epochTime(Number(t),n);if((0,r.b2)(t))return Number.NaN;const l=isoOf(t)
;return l===null?void 0:parseTime(l,n)}function isoOf(e){const n=c.exec(e);if(n)return iso(n[1],Number(n[3]),Number(n[4]),n[5]);const t=l.exec(e)
;const a=u.exec(e);if(!t&&!a)return null;const[r,s]=t?[t[1],t[2]]:[a[2],a[1]];const[,,,o,i]=t??a;const f=s.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(o,h+1,Number(r),i)}function iso(e,n,t,a){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(n)}-${two(t)}${a.replace(/ GMT$/," UTC")}`}function epochTime(e,n){const t=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const t=(0,a.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(t))return;return n?n.toUtc(t):t}}
if(t<1e11)return e*1e3+0;return t<1e13?e:void 0}function instant(e,n,t,r,s,o,i,c,l){const u=(0,
a.H)(Number(e),Number(n),Number(t??1),Number(r??0),Number(s??0),Number(o??0));if(Number.isNaN(u))return;const d=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),29228:((e,n,t)=>{t.d(n,{W:()=>translateAnswers});var a=t(41465)
;function translateAnswers(e,{prediction:n,answers:t}){const r=n===null?void 0:e.columns.get(n);if(t===null||r?.type!=="category")return e
;const s=new Map(Object.entries(t).map(([e,n])=>[(0,a.Z2)(e),n]));const o=r.categories.map(e=>s.get((0,a.Z2)(e))??e);return{...e,
columns:new Map(e.columns).set(n,{...r,categories:o})}}}),2868:((e,n,t)=>{t.d(n,{Am:()=>growth,Jp:()=>copiesIn,X4:()=>r,_H:()=>isBeyondChance,y9:()=>s})
;var a=t(92698);const r=.01;const s={category:.01,rangeEnd:.025,cardinality:.1,missing:.02};function isBeyondChance(e,n,t,a=1){return e.p**(1/a)<n&&e.size>=s[t]
}function copiesIn({reference:e,candidate:n}){return Math.max(1,...[e,n].map(({outcome:e})=>copies(e.grouped?.group??null)))}function copies(e){
if(e===null||e.length===0)return 1;const n=new Map;let t=0;for(const a of e)a<0?t++:n.set(a,(n.get(a)??0)+1);for(const e of n.values())t+=e**2;return t/e.length
}function growth(e,n){const t=n.cells/n.rows-e.cells/e.rows;if(t<=0)return{p:1,size:t};const r=e.cells+n.cells;const s=(0,a.w)(e.rows+n.rows,r,n.rows,n.cells)
;return{p:Math.exp(s),size:t}}}),16395:((e,n,t)=>{t.d(n,{ny:()=>accuracyDifference,iG:()=>discordant,vQ:()=>pairedDifference,mv:()=>pairedError});var a=t(34036)
;function bonettPrice(e,n,t,a){const r=(e+1)/(t+2);const s=(n+1)/(t+2);const o=a*Math.sqrt((r+s-(r-s)**2)/(t+2));return[Math.max(-1,r-s-o),Math.min(1,r-s+o)]}
var r=t(24821);var s=t(381);function tango(e,n,t,a){const r=(e-n)/t;const score=a=>{const r=-e-n+(2*t-e+n)*a;const s=-n*a*(1-a)
;const o=(Math.sqrt(Math.max(0,r**2-8*t*s))-r)/(4*t);const i=t*(2*Math.max(0,o)+a*(1-a));const c=e-n-t*a;if(i<=0)return c===0?0:Math.sign(c)*(1/0)
;return c/Math.sqrt(i)};const solve=e=>{let[n,t]=[r,e];for(let e=0;e<100;e++){const e=(n+t)/2;Math.abs(score(e))>a?t=e:n=e}return n};return[solve(-1),solve(1)]}
var o=t(37331);var i=t(23966);var c=t(42512);var l=t(69443);var u=t(60469);var d=t(76210);function countPairedDecisions({reference:e,candidate:n}){
const{classes:t,positive:a,actual:r}=n;const s=t.length+1;const o=new Float64Array(s**3);const predicted=e=>Number.isNaN(e)?s-1:e;for(let t=0;t<r.length;t++){
const[a,i]=[predicted(e.predicted[t]),predicted(n.predicted[t])];o[(r[t]*s+a)*s+i]++}return{classes:t,positive:a,size:s,table:o}}
function reachOfChanges(e,n,t,a,r,o){const[i,c]=[marginal(t,"one"),marginal(t,"other")];const[l,u]=[(0,d.V)(e,i,n),(0,d.V)(e,c,n)]
;if(typeof l==="string"||typeof u==="string")return null
;const moves=(e,n)=>n===t.classes.length?0:(l.perCell[e*t.classes.length+n]+u.perCell[e*t.classes.length+n])/2
;const f=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const h=flowsOf(t,moves,f).map(({changed:e,cases:n,move:t})=>{const s=e/n
;const[i,c]=a(e/o**2,n/o**2,r);const[l,u]=[n*Math.abs(t)*(s-i),n*Math.abs(t)*(c-s)];return t<0?{below:u,above:l}:{below:l,above:u}})
;const m=f||e==="specificity"?0:shareOfAbsent(t,n);return(0,s.Sd)([...h,{below:m,above:m}])}function shareOfAbsent({classes:e,positive:n,size:t,table:a},r){
const isAbsent=e=>!a.subarray(e*t*t,(e+1)*t*t).some(Boolean);const s=r===null?n:e.indexOf(r);if(s!==null)return isAbsent(s)?1:0
;return e.filter((e,n)=>isAbsent(n)).length/e.length}function marginal({classes:e,positive:n,size:t,table:a},r){const s=new Float64Array(e.length**2)
;a.forEach((n,a)=>{const o=r==="one"?Math.floor(a/t)%t:a%t;const i=Math.floor(a/t/t);o<e.length&&i<e.length&&(s[i*e.length+o]+=n)});return{classes:e,positive:n,
table:s}}function flowsOf({classes:e,size:n,table:t},a,r){const s=r?[e.map((e,n)=>n)]:e.map((e,n)=>[n]);return s.flatMap(r=>{let s=0;const o=[-1,1].map(e=>({
sign:e,sum:0,squares:0,most:0}));for(const i of r)for(let r=0;r<n;r++){const c=t.subarray((i*n+r)*n,(i*n+r+1)*n);const l=c.reduce((e,n)=>e+n,0);s+=l
;for(let t=0;t<n;t++){const n=a(i,t)-a(i,r);const s=n<0?o[0]:o[1];s.sum+=c[t]*Math.abs(n);s.squares+=c[t]*n*n
;t<e.length&&r<e.length&&(s.most=Math.max(s.most,Math.abs(n)))}}return o.flatMap(({sign:e,sum:n,squares:t,most:a})=>{const r=n>0?t/n:a;return s===0||r===0?[]:[{
changed:n/r,cases:s,move:e*r}]})})}const f=50;function pairedError(e,n,t){const a=movesOf(e,n,t);return a&&a.alone*a.groups.stretch}
function pairedDifference(e,n,{before:t,after:r},s){const o=movesOf(e,n,s);if(!o)return null;const c=r.value-t.value;const range=({below:e,above:n})=>[c-e,c+n]
;const of=i=>a.Zv[e].needs==="decisions"?t=>range(reachOfDecisions(e,n,s,o,i,t)):n=>range(reachOfNumbers(e,{before:t,after:r},s,o,i,n))
;const l=s.candidate.group?null:scoreInterval(e,n,s);return{value:c,standardError:o.alone*o.groups.stretch,cases:r.cases,bounds:l??of(i.SP),proof:of(i.e0)}}
function movesOf(e,n,t){const a=(0,l.G)(e,n,t.reference);const r=(0,l.G)(e,n,t.candidate);if(!a||!r||r.length<2)return null;const s=r.map((e,n)=>e-a[n])
;const{group:o}=t.candidate;const i=(o&&(0,u.YJ)(s,o))??u.hK;const c=(0,u.gU)(s);return Number.isFinite(c)?{moves:s,alone:c,groups:i}:null}
function scoreInterval(e,n,{reference:t,candidate:a}){const{classes:r,positive:s,actual:o}=a;const i=n===null?s:r.indexOf(n)
;if(e!=="recall"&&e!=="specificity"||i===null)return null;let[c,l,u]=[0,0,0];for(let n=0;n<o.length;n++){const[r,s]=[t.predicted[n],a.predicted[n]]
;if(o[n]===i!==(e==="recall"))continue;if(Number.isNaN(r)||Number.isNaN(s))return null;const right=n=>n===i===(e==="recall");u++;right(r)&&!right(s)&&c++
;!right(r)&&right(s)&&l++}return e=>tango(l,c,u,e)}function reachOfDecisions(e,n,t,{alone:a,groups:r},s,i){const c=(0,o.t)(i,r.df)
;const l=reachOfChanges(e,n,countPairedDecisions(t),s,c,r.reach);const u=c*a*r.reach;return l?wider(l,{below:u,above:u}):{below:u,above:u}}
function reachOfNumbers(e,{before:n,after:t},l,{moves:d,alone:h,groups:m},w,y){const[g,p]=[(0,c.X6)(n),(0,c.X6)(t)];const b=rarestClass(l);const v=h*m.stretch
;const $=g>0&&p>0?(g**2+p**2-v**2)/(2*g*p):0;const O=Math.min(1,Math.max(0,$))*(b/(b+2));const N=Math.max(0,Math.min(1,$)-O)*2*g*p
;const M=Math.sqrt(v**2+N)*(m.reach/m.stretch);const _=(0,o.t)(y,Math.min(m.df,Math.max(1,b-1)));const{below:x,above:S}=(0,r.X)({skewness:(0,u.qC)(d),
cases:d.length},_);const A={below:x*M,above:S*M};const bounds=e=>w===i.e0?(0,c.U5)(e,y):e.bounds(y);const E=[(0,s.Vs)(t.value,bounds(t)),(0,s.Gu)((0,
s.Vs)(n.value,bounds(n)))];if(e==="calibration_error")return(0,s.Sd)(E,()=>1);const k=a.Zv[e].needs==="scores";if(!k||b>=f)return A;return wider(A,(0,
s.Sd)(E,()=>-O))}function wider(e,n){return{below:Math.max(e.below,n.below),above:Math.max(e.above,n.above)}}
function rarestClass({candidate:{classes:e,actual:n}}){if(e.length===0)return n.length;const t=e.map(()=>0);for(const e of n)t[e]++;return Math.min(...t)}
function discordant({reference:e,candidate:n}){if(n.group!==null)return null;let[t,a]=[0,0];for(let r=0;r<n.actual.length;r++){
const[s,o]=[e.predicted[r],n.predicted[r]];if(Number.isNaN(s)||Number.isNaN(o))return null;const i=n.actual[r];s===i&&o!==i&&t++;s!==i&&o===i&&a++}return{
onlyReference:t,onlyCandidate:a}}function accuracyDifference(e,{onlyReference:n,onlyCandidate:t},a){const bounds=e=>bonettPrice(t,n,a,e);const[r,o]=bounds(1)
;const proof=r=>{const share=e=>(0,s.Vs)(e/a,(0,i.e0)(e,a,r));const{below:o,above:c}=(0,s.Sd)([share(t),(0,s.Gu)(share(n))]);const[l,u]=bounds(r)
;return[Math.min(l,e-o),Math.max(u,e+c)]};return{value:e,standardError:(o-r)/2,cases:a,bounds:bounds,proof:proof}}}),229:((e,n,t)=>{t.d(n,{m:()=>readPlan})
;var a=t(51455);var r=t(60479);var s=t(55385);async function readPlan(e){const refuse=n=>new s.W(e,[{line:1,column:1,message:n}]);let n;try{
const{size:t}=await(0,a.stat)(e);if(t>r.nQ)throw refuse((0,r.g$)(t));n=await(0,a.readFile)(e)}catch(e){if(e instanceof s.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let t;try{t=new TextDecoder("utf-8",{fatal:true}).decode(n)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(t,e,(0,r.ol)(n))}function reason(e){
const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file";if(n==="EISDIR")return"it is a folder"
;if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),86170:((e,n,t)=>{t.d(n,{Bw:()=>sealState,Ru:()=>sealOf,
S:()=>keyFrom,q_:()=>otherKey});var a=t(77598);function sealOf(e,n,t){if(t===null)return{sha256:(0,a.createHash)("sha256").update(e).digest("hex")};return{
hmac:(0,a.createHmac)("sha256",t).update(`greenlight ${n}\n${e}`).digest("hex")}}function sealState(e,n,t,r){const[s,o]=Object.entries(sealOf(n,t,r))[0]
;const i=e[s];if(typeof i!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[c,l]=[Buffer.from(i),Buffer.from(o)]
;if(c.length===l.length&&(0,a.timingSafeEqual)(c,l))return"whole";return r===null?"damaged":"other key"}const r="GREENLIGHT_STATE_KEY";function keyFrom(e){
return e[r]||null}function otherKey(e,n){
return n===null?`${e} is sealed with a secret key, and none was given. Give it as ${r}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),74481:((e,n,t)=>{t.d(n,{Bj:()=>logTilts,M$:()=>s,bc:()=>i,jk:()=>logSplit});var a=t(47493);const r=1.02;const s=Math.log(1e3)
;const o=[1.05,1.1,1.25,1.5,2,4,10];const i=[...o,r,1/r,...o.map(e=>1/e)];function logTilts(e,n,t){
if(!(t>0&&t<1))throw new RangeError(`not a share of traffic that can be checked: ${t}`);return i.map(a=>e*Math.log(a)-(e+n)*Math.log1p(t*(a-1)))}
function logSplit(e){const n=(0,a.h9)(e.slice(0,o.length),e[o.length]);const t=(0,a.h9)(e.slice(o.length+2),e[o.length+1]);return(0,a.h9)([n,t])}}),
47493:((e,n,t)=>{t.d(n,{V2:()=>logEPaired,h9:()=>logMixture,nK:()=>a,wf:()=>logE,yq:()=>r});const a=[1.1,1.25,1.5,2,3,5,10];const r=[.5,.7,.85,1]
;function logE(e,n){check(e,n);const{canary:t,bad:a,canaryBad:r}=e;const s=Math.max(0,a-e.baseline);const o=Math.min(a,t);if(s===o||n===1)return 0
;const i=mode(e,1);const c=mode(e,n);return(r-c)*Math.log(n)+Math.log(sumAround(e,i,1))-Math.log(sumAround(e,c,n))-logWay(e,i,c)}function logEPaired(e,n){
for(const n of[e.canaryOnly,e.baselineOnly])if(!Number.isSafeInteger(n)||n<0)throw new RangeError(`not a count of pairs: ${n}`)
;if(!(n>0&&n<1/0))throw new RangeError(`not an odds ratio: ${n}`);const t=e.canaryOnly+e.baselineOnly;return e.canaryOnly*Math.log(n)-t*Math.log1p((n-1)/2)}
function logMixture(e,n=0){const t=Math.max(...e);let a=0;for(const n of e)a+=Math.exp(n-t);return t+Math.log(a/e.length)-n}
function step({canary:e,baseline:n,bad:t},a,r){return(e-a)/(a+1)*((t-a)/(n-t+a+1))*r}function mode(e,n){let t=Math.max(0,e.bad-e.baseline)
;let a=Math.min(e.bad,e.canary);while(t<a){const r=Math.floor((t+a)/2);step(e,r,n)>1?t=r+1:a=r}return t}const s=1e-20;function sumAround(e,n,t){
const a=Math.max(0,e.bad-e.baseline);const r=Math.min(e.bad,e.canary);let o=1;for(let a=n,i=1;a<r&&i>s;a++){i*=step(e,a,t);o+=i}for(let r=n,i=1;r>a&&i>s;r--){
i/=step(e,r-1,t);o+=i}return o}function logWay(e,n,t){const[a,r]=n<t?[n,t]:[t,n];let s=0;let o=1;for(let n=a;n<r;n++){o*=step(e,n,1);if(o>1e250||o<1e-250){
s+=Math.log(o);o=1}}s+=Math.log(o);return n<t?s:-s}function check({canary:e,baseline:n,bad:t,canaryBad:a},r){
for(const r of[e,n,t,a])if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`not a count: ${r}`)
;if(a>e||a>t||t-a>n)throw new RangeError(`impossible counts: ${a} of ${e} and ${t-a} of ${n} bad`)
;if(!(r>0&&r<1/0))throw new RangeError(`not an odds ratio: ${r}`)}})};