export const id=6697;export const ids=[6697,3677];export const modules={3677:((e,t,r)=>{r.d(t,{d:()=>observeRefusal,observe:()=>observe,
observedRollout:()=>observedRollout});var n=r(54287);var s=r(47929);var a=r(15500);var i=r(31953);var o=r(16598);var c=r(87342);var l=r(67497);var u=r(20803)
;function observe(e,t,r){const{plan:n,verdict:s,made:a}=e;return{gate:t,at:a.at,plan:n,status:s.status,reason:"",found:s.status==="GREEN"?[]:(0,
o.d)(e).map(t=>foundIn(t,e)),url:a.runUrl,report:r}}function observeRefusal(e,t,r,n){return{gate:t,at:n.at,plan:r,status:null,reason:e,found:[],url:n.url,
report:null}}function observedRollout({key:e,status:t,at:r,title:n},s,a,i){const o=t;const c={check:"rollout",title:n.split(":")[0],text:s,sure:"",rows:null,
lingers:false};const l={...a,review:null};return{gate:e,at:r,plan:l,status:o,reason:"",found:o==="GREEN"?[]:[{...c,status:o}],url:i,report:null}}
function foundIn(e,t){return{check:e.check,status:e.status,title:(0,l.G)(e),text:(0,c.iU)(e),sure:sureness(e),rows:t.drillDown[e.check]??null,
lingers:e.check===(0,n.I)(s.O)}}function sureness(e){const{interval:t}=(0,i.u)(e);const r=[...t===""?[]:[`95 % interval ${t}`],...e.cases===null?[]:[(0,
u.B4)(e.cases,"case")]];const n=e.flip===void 0?"":`another sample of this size would have another level in ${(0,a.D)(e.flip)} of cases`
;const s=e.cases_needed===void 0?"":`${(0,u.ZV)(e.cases_needed)} cases would settle it`;const o=[r.join(", "),n,s].filter(e=>e!=="").join("; ")
;return o===""?"":`${(0,l.G)(e)}: ${o}.`}}),82514:((e,t,r)=>{r.d(t,{BX:()=>testsThat,T1:()=>n,pP:()=>a});const n={ks:{title:"KS D",
method:"the Kolmogorov–Smirnov test",asked:true,categories:false,summarised:true,matters:.1},psi:{title:"PSI",method:"the population stability index",
asked:true,categories:true,summarised:true,matters:.1},js:{title:"Jensen–Shannon distance",method:"the Jensen–Shannon distance",asked:true,categories:true,
summarised:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",method:"the Wasserstein distance",asked:true,categories:false,
summarised:false,matters:.1},chi2:{title:"Cramér’s V",method:"the chi-squared test",asked:false,categories:true,summarised:false,matters:.1}}
;const s=Object.keys(n);const a=s.filter(isAsked);function testsThat(e){const t=a.filter(t=>e(n[t]))
;return t.length<2?t.join():`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}function isAsked(e){return n[e].asked}}),34036:((e,t,r)=>{r.d(t,{NI:()=>isMetric,
Zv:()=>s,sN:()=>isMetricOf});const n=["binary","multiclass"];const share=(e,t,r,s={})=>({title:e,tasks:n,better:"higher",range:[0,1],unit:"share",
perClass:false,means:t,...s,needs:r});const error=(e,t,r={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",perClass:false,means:t,
...r,needs:"numbers"});const s={accuracy:share("Accuracy","share of predictions that are right","decisions"),
precision:share("Precision","share of predicted positives that are positive","decisions",{perClass:true}),
recall:share("Recall","share of positives that are found","decisions",{perClass:true}),f1:share("F1","harmonic mean of precision and recall","decisions",{
perClass:true}),f1_weighted:share("F1, weighted","mean of the classes’ F1, weighted by their cases","decisions",{tasks:["multiclass"]}),
precision_weighted:share("Precision, weighted","mean of the classes’ precision, weighted by their cases","decisions",{tasks:["multiclass"]}),
recall_weighted:share("Recall, weighted","mean of the classes’ recall, weighted by their cases","decisions",{tasks:["multiclass"]}),
f1_micro:share("F1, micro","F1 over all classes’ decisions pooled","decisions",{tasks:["multiclass"]}),
specificity:share("Specificity","share of negatives that are predicted to be negative","decisions",{perClass:true}),
balanced_accuracy:share("Balanced accuracy","mean of the classes’ recall","decisions"),
mcc:share("Matthews correlation","correlation of prediction and label","decisions",{range:[-1,1],unit:"score"}),
auroc:share("AUROC","chance that a positive is scored above a negative","scores",{perClass:true}),
average_precision:share("Average precision","precision averaged over the recall steps","scores",{perClass:true}),
log_loss:share("Log loss","mean surprise at the labels, in nats","scores",{better:"lower",range:[0,1/0],unit:"score"}),
brier:share("Brier score","mean squared error of the probabilities","scores",{tasks:["binary"],better:"lower",unit:"score"}),
calibration_error:share("Calibration error","mean gap between probability and frequency, in ten bins","scores",{tasks:["binary"],better:"lower",unit:"score"}),
mae:error("MAE","mean absolute error"),rmse:error("RMSE","root of the mean squared error"),
median_absolute_error:error("Median absolute error","half of the errors are smaller"),bias:error("Bias","mean of prediction minus target",{better:"zero",
range:[-1/0,1/0]}),mape:error("MAPE","mean absolute error as a share of the target",{unit:"share"}),
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetricOf(e,t){return s[t].needs===e}
function isMetric(e){return Object.hasOwn(s,e)}}),99378:((e,t,r)=>{r.d(t,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,
qp:()=>a,rB:()=>readFrequency});const n=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const s="(?:second|minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const a={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${n}\s*%?`),
percent:whole(String.raw`${n}\s*%`),amount:whole(String.raw`${n}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${s}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${s}|every\s+${s})`)};function readBound(e){
if(!a.bound.test(e))return null;const[,t,r]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const n=t==="≥"?">=":t==="≤"?"<=":t;const{value:s}=readNumber(r)
;return Number.isFinite(s)?{operator:n,value:s,text:`${n} ${r.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!a.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:r,percent:n}=readNumber(t)
;return Number.isFinite(r)?{value:r,relative:n,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const i=1e3;const o=60*i;const c=1440*o
;const l={second:i,minute:o,hour:60*o,day:c,week:7*c,month:30*c,quarter:91*c,year:365*c};const u={hourly:"hour",daily:"day",weekly:"week",monthly:"month",
quarterly:"quarter",yearly:"year"};function readPeriod(e){return a.period.test(e)?lengthOf(e):null}function readFrequency(e){
return a.frequency.test(e)?lengthOf(e):null}function lengthOf(e){const t=e.trim().split(/\s+/);const r=t.at(-1);const n=l[u[r]??r.replace(/s$/,"")]
;const s=Number(t.find(e=>/^\d/.test(e))??1);const a=s*(n??Number.NaN);return a>0&&Number.isFinite(a)?{text:t.join(" "),milliseconds:a}:null}
function readNumber(e){if(!e.endsWith("%"))return{value:Number(e),percent:false};const t=e.slice(0,-1).trim()
;const r=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:r,percent:true}}}),54287:((e,t,r)=>{r.d(t,{C:()=>metricKey,I:()=>checkName})
;function checkName(e){const{kind:t,subject:r,aspect:n}=e
;const s=e.metric===null?[t,isShared(e)?null:r,n]:[t,t==="review"&&r!==null?"edge":null,r,metricKey(e.metric,e.class),n];return s.filter(e=>e!==null).join("/")}
function metricKey(e,t){return t===null?e:`${e}[${t}]`}function isShared({kind:e}){return e==="prediction"||e==="deployment"}}),47929:((e,t,r)=>{r.d(t,{
$:()=>ownLevel,O:()=>s});var n=r(54287);const s={kind:"review",subject:null,aspect:"leave-red",metric:null,class:null};function ownLevel({status:e,findings:t}){
const r=t.filter(e=>(0,n.I)(e)!==(0,n.I)(s)).map(e=>e.status);if(r.length===t.length)return e;return["RED","AMBER","GREEN"].find(e=>r.includes(e))??"AMBER"}}),
15500:((e,t,r)=>{r.d(t,{D:()=>chance,r:()=>decided});var n=r(20803);var s=r(16598);function decided(e){const{plan:t,verdict:r}=e;const{confidence:a}=t
;const i=(0,s.W)(e,r.status).filter(e=>e.status===r.status)
;const o=t.proof==="margin"?"":", or when a fall reaches its red margin and chance does not explain a fall"
;const c=[a===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
n.l9)(a)} confidence: RED when the whole one-sided bound is past the red rule${o} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
n.B4)(i.length,"finding is","findings are")} ${r.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const l=i.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,t)=>t.flip-e.flip)
;for(const e of l.slice(0,10))c.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const t of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))c.push(`${t.check}: ${(0,n.ZV)(t.cases_needed)} cases would settle it.`)
;return c}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,n.l9)(e)}}),67497:((e,t,r)=>{r.d(t,{G:()=>titleOf,V:()=>metricTitle});var n=r(34036)
;function titleOf(e){const{kind:t,subject:r,aspect:n}=e;switch(t){case"metric":case"edge":case"segment":return metricOver(e);case"estimate":
return`${metricOver(e)}, estimated without labels`;case"review":if(e.metric===null&&r==="operations")return"Age of what was fetched"
;if(e.metric===null)return(n&&a[n])??"Earlier reviews";return n==="cusum"?`${metricOver(e)}: falls that add up`:`${metricOver(e)}, against earlier reviews`
;case"drift":return`Drift of ${r}`;case"known-answer":return`Known answers: ${r}${n===null?"":`, ${n}`}`;case"prediction":return`Predictions: ${n}`
;case"feature":case"input":return r===null?(n&&o[n])??"Inputs":`${r}: ${spaced(n)}`;case"behaviour":return`Behaviour: ${r}`;case"deployment":
return`Deployment: ${spaced(n)}`;case"operations":return`${r}${n===null?"":s[n]??""}`;case"plan":if(r!==null)return`The plan: ${r}`;return(n&&i[n])??"The plan"}
}function metricTitle({metric:e,class:t}){const r=e===null?"":n.Zv[e].title;return t===null?r:`${r}, ${t}`}const s={hosts:", host by host",
"last-review":", against the last review"};const a={"leave-red":"Leaving RED",changed:"The plan since the last review",
"same-data":"The same data by another plan",first:"The first review",overdue:"Time since the last review",stale:"Age of the data",
distributions:"Distributions since the last review",history:"Reviews that cannot be read","history-order":"Order of the reviews",
"history-cut-off":"Reviews that were cut off"};const i={"no-gate":"Nothing gates","labels-unjudged":"Labels that nothing judges",
unfilled:"What is still to be filled in",unwatched:"The plan of the base",new:"The plan is new",changed:"The plan is changed",approval:"Approval of the plan",
more:"More changes of the plan"};const o={"labels/coverage":"Rows that have a label","labels/scores":"Rows without a label",
copy:"The candidate is the reference","rows/count":"Number of rows","labels/missing":"Labels that are missing","labels/unmatched":"Labels of no row",
"joint-drift":"Columns that go together"};function metricOver(e){return e.subject===null?metricTitle(e):`${e.subject}: ${metricTitle(e)}`}function spaced(e){
return(e??"").replaceAll("-"," ")}}),20803:((e,t,r)=>{r.d(t,{B4:()=>formatCount,Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,
ZV:()=>formatNumber,l9:()=>formatPercent});const n="−";function formatNumber(e){return formatApart(e,[])}function formatApart(e,t){
const r=e!=null&&e>.99&&e<1-1e-9;return apart(e,r?[...t,1]:t,written)}function formatExact(e){return written(e,s)}function formatPercent(e,t=[]){
return apart(e,[...t,1],percent)}function formatCount(e,t,r=`${t}s`){return`${formatNumber(e)} ${e===1?t:r}`}function formatLogProbability(e){
if(e===-1/0)return"≈ 0";if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const s=17;function apart(e,t,r){const n=t.filter(t=>t!==e);let a=4
;while(a<s&&n.some(t=>r(t,a)===r(e,a)))a++;return r(e,a)}function percent(e,t){if(e===null||e===void 0||!Number.isFinite(e))return written(e,t)
;const r=Number((100*e).toPrecision(15));if(r>0&&r<.001)return"below 0.001 %";return`${written(r,t,1)} %`}function written(e,t,r=0){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return n+written(-e,t,r);if(e===1/0)return"∞";if(e===0)return"0";const s=decimal(e);const[a,i]=s
;const o=t-(i<-1?1:r);const c=a.length<=t?s:rounded(s,Math.max(o,i>15?0:i+1));if(i>15||i<-4)return scientific(c);return positional(Number.isInteger(e)?s:c)}
function decimal(e){const[t="",r]=e.toExponential().split("e");return[t.replace(".",""),Number(r)]}function rounded([e,t],r){if(e.length<=r)return[e,t]
;const n=e.slice(0,r);if(e[r]<"5")return[n.replace(/0+$/,"")||"0",t];const s=/9*$/.exec(n)[0].length;if(s===r)return["1",t+1];const a=r-s-1
;return[n.slice(0,a)+(Number(n[a])+1),t]}function positional([e,t]){if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const r=e.slice(0,t+1).padEnd(t+1,"0")
;const n=e.slice(t+1);return thousands(r)+(n===""?"":`.${n}`)}function scientific([e,t]){const r=e.length>1?`.${e.slice(1)}`:""
;return`${e[0]}${r} × 10${superscript(t)}`}function thousands(e){return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){
const t="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};