export const id=750;export const ids=[750];export const modules={33447:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,D:()=>meets,In:()=>levelOf,wA:()=>boundAgainst})
;function meets(e,t){if(t.operator===">=")return e>=t.value;if(t.operator===">")return e>t.value;if(t.operator==="<=")return e<=t.value;return e<t.value}
function levelOf(e,t){if(Number.isNaN(e))return"AMBER";if(t.red&&meets(e,t.red))return"RED";if(t.green)return meets(e,t.green)?"GREEN":"AMBER"
;return t.amber&&meets(e,t.amber)?"AMBER":"GREEN"}function boundAgainst(e,t){const n=levelOf(e,t);if(n==="GREEN")return[]
;const r=[t.red,t.green===null?t.amber:null].find(t=>t&&meets(e,t));const s=r??t.green??t.amber??t.red;return s===null?[]:[{reason:"belowBound",level:n,bound:s,
met:s===r}]}function boundsOf({green:e,amber:t,red:n}){return{green:e,amber:t,red:n,falls:[]}}}),82514:((e,t,n)=>{n.d(t,{BX:()=>testsThat,T1:()=>r,pP:()=>a})
;const r={ks:{title:"KS D",method:"the Kolmogorov–Smirnov test",asked:true,categories:false,summarised:true,matters:.1},psi:{title:"PSI",
method:"the population stability index",asked:true,categories:true,summarised:true,matters:.1},js:{title:"Jensen–Shannon distance",
method:"the Jensen–Shannon distance",asked:true,categories:true,summarised:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",
method:"the Wasserstein distance",asked:true,categories:false,summarised:false,matters:.1},chi2:{title:"Cramér’s V",method:"the chi-squared test",asked:false,
categories:true,summarised:false,matters:.1}};const s=Object.keys(r);const a=s.filter(isAsked);function testsThat(e){const t=a.filter(t=>e(r[t]))
;return t.length<2?t.join():`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}function isAsked(e){return r[e].asked}}),34036:((e,t,n)=>{n.d(t,{NI:()=>isMetric,
Zv:()=>s,sN:()=>isMetricOf});const r=["binary","multiclass"];const share=(e,t,n,s={})=>({title:e,tasks:r,better:"higher",range:[0,1],unit:"share",
perClass:false,means:t,...s,needs:n});const error=(e,t,n={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",perClass:false,means:t,
...n,needs:"numbers"});const s={accuracy:share("Accuracy","share of predictions that are right","decisions"),
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
function isMetric(e){return Object.hasOwn(s,e)}}),99378:((e,t,n)=>{n.d(t,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,
qp:()=>a,rB:()=>readFrequency});const r=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const s="(?:second|minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const a={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${r}\s*%?`),
percent:whole(String.raw`${r}\s*%`),amount:whole(String.raw`${r}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${s}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${s}|every\s+${s})`)};function readBound(e){
if(!a.bound.test(e))return null;const[,t,n]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const r=t==="≥"?">=":t==="≤"?"<=":t;const{value:s}=readNumber(n)
;return Number.isFinite(s)?{operator:r,value:s,text:`${r} ${n.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!a.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:n,percent:r}=readNumber(t)
;return Number.isFinite(n)?{value:n,relative:r,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const o=1e3;const i=60*o;const c=1440*i
;const u={second:o,minute:i,hour:60*i,day:c,week:7*c,month:30*c,quarter:91*c,year:365*c};const l={hourly:"hour",daily:"day",weekly:"week",monthly:"month",
quarterly:"quarter",yearly:"year"};function readPeriod(e){return a.period.test(e)?lengthOf(e):null}function readFrequency(e){
return a.frequency.test(e)?lengthOf(e):null}function lengthOf(e){const t=e.trim().split(/\s+/);const n=t.at(-1);const r=u[l[n]??n.replace(/s$/,"")]
;const s=Number(t.find(e=>/^\d/.test(e))??1);const a=s*(r??Number.NaN);return a>0&&Number.isFinite(a)?{text:t.join(" "),milliseconds:a}:null}
function readNumber(e){if(!e.endsWith("%"))return{value:Number(e),percent:false};const t=e.slice(0,-1).trim()
;const n=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:n,percent:true}}}),69076:((e,t,n)=>{n.d(t,{ZF:()=>answer,Zg:()=>a,aL:()=>s});var r=n(45845)
;const s={GREEN:"ready to promote",AMBER:"hold, do not promote",RED:"stop, do not promote"};const a={GREEN:"🟢",AMBER:"🟠",RED:"🔴",NOTE:"⚪"}
;function answer(e){const t=e.verdict.status;const n=todo(e,t);return{level:t,plan:e.verdict.plan,words:s[t],means:e.plan.levels[t].means,parts:n,
todo:n.map(({name:e,text:t})=>sentence(e==="Owner"?`${e}: ${t}`:e==="By when"?`Within ${t}`:t)).join(" ")}}function todo(e,t){
const{action:n,owner:s,within:a}=e.plan.levels[t];const o=t==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${t}.`;const i=[{
name:"What to do",text:n===null?o:sentence(n)}];s!==null&&i.push({name:"Owner",text:s});if(a!==null){const t=Date.parse(e.made.at)+a.milliseconds
;const n=Math.abs(t)<=864e13?`, by ${(0,r.fU)(new Date(t).toISOString())}`:"";i.push({name:"By when",text:`${a.text}${n}`})}return i}function sentence(e){
const t=e.trim();const n=t.charAt(0).toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}}),68591:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,Ow:()=>domainOf,
yL:()=>bandsOf});var r=n(33447);var s=n(34036);function domainOf(e){if(e.value===null||!Number.isFinite(e.value))return null
;const t=[e.value,...e.interval??[],e.reference,...boundsOf(e,e.bounds)].filter(e=>e!==null&&Number.isFinite(e));const n=Math.min(...t);const r=Math.max(...t)
;if(!(r>n))return null;const s=.15*(r-n);const a=n>=0&&r<=1;const o=n-s;const i=r+s;return a?[Math.max(0,o),Math.min(1,i)]:[o,i]}function bandsOf(e,t,[n,s]){
const a=[n,...boundsOf(e,t).filter(e=>e>n&&e<s),s].sort((e,t)=>e-t);const o=[];for(let n=1;n<a.length;n++){const s=a[n-1];const i=a[n];if(i<=s)continue
;const c=(s+i)/2;const u=(0,r.In)(isOfSize(e)?Math.abs(c):c,t);const l=o.at(-1);l?.level===u?l.to=i:o.push({from:s,to:i,level:u})}return o}
function boundsOf(e,t){const n=[t?.green,t?.amber,t?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[]);const r=isOfSize(e)?n.flatMap(e=>[-e,e]):n
;return[...new Set(r)].sort((e,t)=>e-t)}function isOfSize({metric:e}){return e!==null&&s.Zv[e].better==="zero"}}),74588:((e,t,n)=>{n.d(t,{Cu:()=>rangeStrip,
KM:()=>sparkline,M0:()=>bar});var r=n(68591);const s=17;function rangeStrip(e){const t=(0,r.Ow)(e);if(t===null)return"";const[n,a]=t
;const at=e=>Math.max(0,Math.min(s-1,Math.floor((e-n)/(a-n)*s)));const o=Array.from({length:s},()=>"·");for(const t of(0,r.BO)(e,e.bounds))o[at(t)]="┊"
;if(e.interval?.every(Number.isFinite)){const[t,n]=[at(e.interval[0]),at(e.interval[1])];for(let e=t;e<=n;e++)o[e]=o[e]==="┊"?"┼":"─"}
e.reference!==null&&Number.isFinite(e.reference)&&(o[at(e.reference)]="◇");o[at(e.value)]="●";return o.join("")}function sparkline(e){
const t=e.filter(e=>e!==null&&Number.isFinite(e));const n=Math.min(...t);const r=Math.max(...t);return e.map(e=>{if(e===null||!Number.isFinite(e))return" "
;return"▁▂▃▄▅▆▇█"[r===n?3:Math.round((e-n)/(r-n)*7)]}).join("")}function bar(e,t=10){if(!Number.isFinite(e)||e<=0)return""
;const n=Math.max(1,Math.round(Math.min(1,e)*t*8));return"█".repeat(Math.floor(n/8))+["","▏","▎","▍","▌","▋","▊","▉"][n%8]}}),24834:((e,t,n)=>{n.d(t,{
renderTerminal:()=>renderTerminal});var r=n(24502);var s=n(20803);var a=n(69076);var o=n(74588);var i=n(31953);var c=n(16598);var u=n(87342);const l={
GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50;function renderTerminal(e,t){const n=Math.max(40,Math.min(t.width||80,160))
;const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const s=(0,a.ZF)(e);const o=(0,r.en)(s.plan,80);const i=[`${paint(l[s.level],s.level)}  ${o}: ${s.words} — ${(0,
r.en)(s.means,200)}`,(0,r.en)(s.todo,600),"",...table(e,n,paint),...rest(e)];t.report&&i.push(`Full report: ${(0,r.en)(t.report)}`);return`${(0,
r.rn)(i.join("\n"))}\n`}function table(e,t,n){const a=(0,c.d)(e);const o=a.slice(0,d);if(o.length===0)return[];const i=o.map(e=>cells(e))
;const p=h.map(e=>e.filter(e=>i.some(t=>t[e]!==""))).find(e=>f+widthOf(e,i)<=t)??null;const b=e.verdict.status==="GREEN"?"What was judged":"What gates"
;const g=[`${b} (${(0,s.ZV)(a.length)})`];p&&p.length>1&&g.push(n("2"," ".repeat(f)+aligned(p,m,[m,...i])));for(const[e,s]of o.entries()){const a=i[e]
;const o=n(l[s.status],s.status.padEnd(5));g.push(`  ${o}  ${p?aligned(p,a,[m,...i]):a.check}`);const c=[...p?[]:[figuresBelow(a)],(0,
r.en)(s.rule,200),s.status==="GREEN"?"":(0,r.en)((0,u.IW)(s),600)];for(const e of c)g.push(...wrap(e,t-f).map(e=>" ".repeat(f)+e))}
a.length>d&&g.push(`  … and ${(0,s.ZV)(a.length-d)} more in the full report`);return[...g,""]}const f=9;const m={check:"check",value:"value",
interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const h=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:t,interval:n,reference:s}=(0,i.u)(e);return{check:(0,r.en)(e.check,60),value:e.value===null?"":t,interval:n,reference:s,stands:(0,o.Cu)(e)}}
function widthOf(e,t){return e.reduce((e,n)=>e+2+widest(n,[m,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,n){return e.map(e=>{const r=" ".repeat(widest(e,n)-columnsOf(t[e]));return e==="value"||e==="reference"?r+t[e]:t[e]+r
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:t,reference:n}){return[`${e} ${t}`.trim(),n&&`reference ${n}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:n,model:a}=e.verdict;const o=(0,c.W)(e,"GREEN").length;const i=[(0,s.B4)(o,"check passed","checks passed"),(0,
s.B4)((0,c.W)(e,"NOTE").length,"note"),n===null?`${(0,s.B4)(t.rows,"candidate row")}, no reference`:`${(0,s.B4)(t.rows,"candidate row")} against ${(0,
s.B4)(n.rows,"reference row")}`,...a?[`model ${(0,r.en)(a.name,80)} ${a.sha256.slice(0,12)}`]:[]];return[`${i.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const n=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(n?.length??0)}function wrap(e,t){const n=[];let r=""
;for(const s of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(s)>t){n.push(r);r=s}else r=r===""?s:`${r} ${s}`;return r===""?n:[...n,r]}}),
20803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent})
;const r="−";function formatNumber(e){return formatApart(e,[])}function formatApart(e,t){const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}
function formatExact(e){return written(e,s)}function formatPercent(e,t=[]){return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){
return`${formatNumber(e)} ${e===1?t:n}`}function formatLogProbability(e){if(e===-1/0)return"≈ 0"
;if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const s=17
;function apart(e,t,n){const r=t.filter(t=>t!==e);let a=4;while(a<s&&r.some(t=>n(t,a)===n(e,a)))a++;return n(e,a)}function percent(e,t){
if(e===null||e===void 0||!Number.isFinite(e))return written(e,t);const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %"
;return`${written(n,t,1)} %`}function written(e,t,n=0){if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return r+written(-e,t,n);if(e===1/0)return"∞"
;if(e===0)return"0";const s=decimal(e);const[a,o]=s;const i=t-(o<-1?1:n);const c=a.length<=t?s:rounded(s,Math.max(i,o>15?0:o+1))
;if(o>15||o<-4)return scientific(c);return positional(Number.isInteger(e)?s:c)}function decimal(e){const[t="",n]=e.toExponential().split("e")
;return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t];const r=e.slice(0,n);if(e[n]<"5")return[r.replace(/0+$/,"")||"0",t]
;const s=/9*$/.exec(r)[0].length;if(s===n)return["1",t+1];const a=n-s-1;return[r.slice(0,a)+(Number(r[a])+1),t]}function positional([e,t]){
if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0");const r=e.slice(t+1);return thousands(n)+(r===""?"":`.${r}`)}
function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:"";return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){
return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){const t="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};