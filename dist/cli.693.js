export const id=693;export const ids=[693];export const modules={2514:((e,t,r)=>{r.d(t,{T1:()=>n,pP:()=>a});const n={ks:{title:"KS D",asked:true,
categories:false,matters:.1},psi:{title:"PSI",asked:true,categories:true,matters:.1},js:{title:"Jensen–Shannon distance",asked:true,categories:true,matters:.1},
wasserstein:{title:"standardised Wasserstein distance",asked:true,categories:false,matters:.1},chi2:{title:"Cramér’s V",asked:false,categories:true,matters:.1}}
;const s=Object.keys(n);const a=s.filter(isAsked);function isAsked(e){return n[e].asked}}),4036:((e,t,r)=>{r.d(t,{N:()=>isMetric,Z:()=>s})
;const n=["binary","multiclass"];const share=(e,t,r,s={})=>({title:e,tasks:n,better:"higher",range:[0,1],unit:"share",needs:r,perClass:false,means:t,...s})
;const error=(e,t,r={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",needs:"numbers",perClass:false,means:t,...r});const s={
accuracy:share("Accuracy","share of predictions that are right","decisions"),
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetric(e){return Object.hasOwn(s,e)}
}),9378:((e,t,r)=>{r.d(t,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>a,rB:()=>readFrequency})
;const n=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const s="(?:minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const a={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${n}\s*%?`),
percent:whole(String.raw`${n}\s*%`),amount:whole(String.raw`${n}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${s}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${s}|every\s+${s})`)};function readBound(e){
if(!a.bound.test(e))return null;const[,t,r]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const n=t==="≥"?">=":t==="≤"?"<=":t;const{value:s}=readNumber(r)
;return Number.isFinite(s)?{operator:n,value:s,text:`${n} ${r.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!a.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:r,percent:n}=readNumber(t)
;return Number.isFinite(r)?{value:r,relative:n,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const i=6e4;const o=1440*i;const c={
minute:i,hour:60*i,day:o,week:7*o,month:30*o,quarter:91*o,year:365*o};const u={hourly:"hour",daily:"day",weekly:"week",monthly:"month",quarterly:"quarter",
yearly:"year"};function readPeriod(e){return a.period.test(e)?lengthOf(e):null}function readFrequency(e){return a.frequency.test(e)?lengthOf(e):null}
function lengthOf(e){const t=e.trim().split(/\s+/);const r=t.at(-1);const n=c[u[r]??r.replace(/s$/,"")];const s=Number(t.find(e=>/^\d/.test(e))??1)
;const a=s*(n??Number.NaN);return a>0&&Number.isFinite(a)?{text:t.join(" "),milliseconds:a}:null}function readNumber(e){if(!e.endsWith("%"))return{
value:Number(e),percent:false};const t=e.slice(0,-1).trim();const r=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:r,percent:true}}}),
4834:((e,t,r)=>{r.d(t,{renderTerminal:()=>renderTerminal});var n=r(4502);var s=r(803);var a=r(9076);var i=r(4588);var o=r(1953);var c=r(6598);var u=r(6640)
;const l={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50;function renderTerminal(e,t){const r=Math.max(40,Math.min(t.width||80,160))
;const paint=(e,r)=>t.color?`[${e}m${r}[0m`:r;const s=(0,a.ZF)(e);const i=(0,n.en)(s.plan,80);const o=[`${paint(l[s.level],s.level)}  ${i}: ${s.words} — ${(0,
n.en)(s.means,200)}`,(0,n.en)(s.todo,600),"",...table(e,r,paint),...rest(e)];t.report&&o.push(`Full report: ${(0,n.en)(t.report)}`);return`${(0,
n.rn)(o.join("\n"))}\n`}function table(e,t,r){const a=(0,c.d)(e);const i=a.slice(0,d);if(i.length===0)return[];const o=i.map(e=>cells(e))
;const p=h.map(e=>e.filter(e=>o.some(t=>t[e]!==""))).find(e=>f+widthOf(e,o)<=t)??null;const g=e.verdict.status==="GREEN"?"What was judged":"What gates"
;const b=[`${g} (${(0,s.ZV)(a.length)})`];p&&p.length>1&&b.push(r("2"," ".repeat(f)+aligned(p,m,[m,...o])));for(const[e,s]of i.entries()){const a=o[e]
;const i=r(l[s.status],s.status.padEnd(5));b.push(`  ${i}  ${p?aligned(p,a,[m,...o]):a.check}`);const c=[...p?[]:[figuresBelow(a)],(0,
n.en)(s.rule,200),s.status==="GREEN"?"":(0,n.en)((0,u.IW)(s),600)];for(const e of c)b.push(...wrap(e,t-f).map(e=>" ".repeat(f)+e))}
a.length>d&&b.push(`  … and ${(0,s.ZV)(a.length-d)} more in the full report`);return[...b,""]}const f=9;const m={check:"check",value:"value",
interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const h=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:t,interval:r,reference:s}=(0,o.u)(e);return{check:(0,n.en)(e.check,60),value:e.value===null?"":t,interval:r,reference:s,stands:(0,i.Cu)(e)}}
function widthOf(e,t){return e.reduce((e,r)=>e+2+widest(r,[m,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,r){return e.map(e=>{const n=" ".repeat(widest(e,r)-columnsOf(t[e]));return e==="value"||e==="reference"?n+t[e]:t[e]+n
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:t,reference:r}){return[`${e} ${t}`.trim(),r&&`reference ${r}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:r}=e.verdict;const n=(0,c.W)(e,"GREEN").length;const a=[(0,s.B4)(n,"check passed","checks passed"),(0,s.B4)((0,
c.W)(e,"NOTE").length,"note"),r===null?`${(0,s.B4)(t.rows,"candidate row")}, no reference`:`${(0,s.B4)(t.rows,"candidate row")} against ${(0,
s.B4)(r.rows,"reference row")}`];return[`${a.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const r=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(r?.length??0)}function wrap(e,t){const r=[];let n=""
;for(const s of e.split(" ").filter(e=>e!==""))if(n!==""&&columnsOf(n)+1+columnsOf(s)>t){r.push(n);n=s}else n=n===""?s:`${n} ${s}`;return n===""?r:[...r,n]}}),
803:((e,t,r)=>{r.d(t,{B4:()=>formatCount,Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const n="−"
;function formatNumber(e){return formatApart(e,[])}function formatApart(e,t){const r=e!=null&&e>.99&&e<1-1e-9;return apart(e,r?[...t,1]:t,written)}
function formatExact(e){return written(e,s)}function formatPercent(e,t=[]){return apart(e,[...t,1],percent)}function formatCount(e,t,r=`${t}s`){
return`${formatNumber(e)} ${e===1?t:r}`}function formatLogProbability(e){if(e===-1/0)return"≈ 0"
;if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const s=17
;function apart(e,t,r){const n=t.filter(t=>t!==e);let a=4;while(a<s&&n.some(t=>r(t,a)===r(e,a)))a++;return r(e,a)}function percent(e,t){
if(e===null||e===void 0||!Number.isFinite(e))return written(e,t);const r=Number((100*e).toPrecision(15));if(r>0&&r<.001)return"below 0.001 %"
;return`${written(r,t,1)} %`}function written(e,t,r=0){if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return n+written(-e,t,r);if(e===1/0)return"∞"
;if(e===0)return"0";const s=decimal(e);const[a,i]=s;const o=t-(i<-1?1:r);const c=a.length<=t?s:rounded(s,Math.max(o,i>15?0:i+1))
;if(i>15||i<-4)return scientific(c);return positional(Number.isInteger(e)?s:c)}function decimal(e){const[t="",r]=e.toExponential().split("e")
;return[t.replace(".",""),Number(r)]}function rounded([e,t],r){if(e.length<=r)return[e,t];const n=e.slice(0,r);if(e[r]<"5")return[n.replace(/0+$/,"")||"0",t]
;const s=/9*$/.exec(n)[0].length;if(s===r)return["1",t+1];const a=r-s-1;return[n.slice(0,a)+(Number(n[a])+1),t]}function positional([e,t]){
if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const r=e.slice(0,t+1).padEnd(t+1,"0");const n=e.slice(t+1);return thousands(r)+(n===""?"":`.${n}`)}
function scientific([e,t]){const r=e.length>1?`.${e.slice(1)}`:"";return`${e[0]}${r} × 10${superscript(t)}`}function thousands(e){
return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){const t="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};