export const id=622;export const ids=[622];export const modules={3447:((e,r,t)=>{t.d(r,{BO:()=>boundsOf,D:()=>meets,In:()=>levelOf,QZ:()=>worst,
wA:()=>boundAgainst});function meets(e,r){if(r.operator===">=")return e>=r.value;if(r.operator===">")return e>r.value;if(r.operator==="<=")return e<=r.value
;return e<r.value}function levelOf(e,r){if(Number.isNaN(e))return"AMBER";if(r.red&&meets(e,r.red))return"RED";if(r.green)return meets(e,r.green)?"GREEN":"AMBER"
;return r.amber&&meets(e,r.amber)?"AMBER":"GREEN"}function boundAgainst(e,r){const t=levelOf(e,r);if(t==="GREEN")return[]
;const n=[r.red,r.green===null?r.amber:null].find(r=>r&&meets(e,r));const s=n??r.green??r.amber??r.red;return s===null?[]:[{reason:"belowBound",level:t,bound:s,
met:s===n}]}function boundsOf({green:e,amber:r,red:t}){return{green:e,amber:r,red:t,falls:[]}}const n={NOTE:0,GREEN:1,AMBER:2,RED:3};function worst(e){
return e.reduce((e,r)=>n[r]>n[e]?r:e)}}),2514:((e,r,t)=>{t.d(r,{T1:()=>n,pP:()=>a});const n={ks:{title:"KS D",asked:true,categories:false,matters:.1},psi:{
title:"PSI",asked:true,categories:true,matters:.1},js:{title:"Jensen–Shannon distance",asked:true,categories:true,matters:.1},wasserstein:{
title:"standardised Wasserstein distance",asked:true,categories:false,matters:.1},chi2:{title:"Cramér’s V",asked:false,categories:true,matters:.1}}
;const s=Object.keys(n);const a=s.filter(isAsked);function isAsked(e){return n[e].asked}}),4036:((e,r,t)=>{t.d(r,{N:()=>isMetric,Z:()=>s})
;const n=["binary","multiclass"];const share=(e,r,t,s={})=>({title:e,tasks:n,better:"higher",range:[0,1],unit:"share",needs:t,perClass:false,means:r,...s})
;const error=(e,r,t={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",needs:"numbers",perClass:false,means:r,...t});const s={
accuracy:share("Accuracy","share of predictions that are right","decisions"),
precision:share("Precision","share of predicted positives that are positive","decisions",{perClass:true}),
recall:share("Recall","share of positives that are found","decisions",{perClass:true}),f1:share("F1","harmonic mean of precision and recall","decisions",{
perClass:true}),f1_weighted:share("F1, weighted","mean of the classes’ F1, weighted by their cases","decisions",{tasks:["multiclass"]}),
precision_weighted:share("Precision, weighted","mean of the classes’ precision, weighted by their cases","decisions",{tasks:["multiclass"]}),
recall_weighted:share("Recall, weighted","mean of the classes’ recall, weighted by their cases","decisions",{tasks:["multiclass"]}),
f1_micro:share("F1, micro","F1 over all classes’ decisions pooled","decisions",{tasks:["multiclass"]}),
specificity:share("Specificity","share of negatives that are left alone","decisions",{perClass:true}),
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
}),9378:((e,r,t)=>{t.d(r,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>a,rB:()=>readFrequency})
;const n=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const s="(?:minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const a={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${n}\s*%?`),
percent:whole(String.raw`${n}\s*%`),amount:whole(String.raw`${n}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${s}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${s}|every\s+${s})`)};function readBound(e){
if(!a.bound.test(e))return null;const[,r,t]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const n=r==="≥"?">=":r==="≤"?"<=":r;const{value:s}=readNumber(t)
;return Number.isFinite(s)?{operator:n,value:s,text:`${n} ${t.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!a.amount.test(e))return null;const r=String(e).trim().replace(/\s+%/,"%");const{value:t,percent:n}=readNumber(r)
;return Number.isFinite(t)?{value:t,relative:n,text:r}:null}function readShare(e){return readAmount(e)?.value??null}const o=6e4;const i=1440*o;const c={
minute:o,hour:60*o,day:i,week:7*i,month:30*i,quarter:91*i,year:365*i};const u={hourly:"hour",daily:"day",weekly:"week",monthly:"month",quarterly:"quarter",
yearly:"year"};function readPeriod(e){return a.period.test(e)?lengthOf(e):null}function readFrequency(e){return a.frequency.test(e)?lengthOf(e):null}
function lengthOf(e){const r=e.trim().split(/\s+/);const t=r.at(-1);const n=c[u[t]??t.replace(/s$/,"")];const s=Number(r.find(e=>/^\d/.test(e))??1)
;const a=s*(n??Number.NaN);return a>0&&Number.isFinite(a)?{text:r.join(" "),milliseconds:a}:null}function readNumber(e){if(!e.endsWith("%"))return{
value:Number(e),percent:false};const r=e.slice(0,-1).trim();const t=/[eE]/.test(r)?Number(r)/100:Number(`${r}e-2`);return{value:t,percent:true}}}),
5940:((e,r,t)=>{t.d(r,{I:()=>describeRule,Y:()=>describeBound});function describeRule(e){const r=["green","amber","red"].flatMap(r=>{const t=e[r]
;return t===null?[]:[`${r} when ${t.text}`]});return r.join(", ")}const n={">=":"at least",">":"above","<=":"at most","<":"below"};function describeBound(e){
return`${n[e.operator]} ${e.text.slice(e.operator.length).trim()}`}}),8591:((e,r,t)=>{t.d(r,{BO:()=>boundsOf,Ow:()=>domainOf,yL:()=>bandsOf});var n=t(3447)
;var s=t(4036);function domainOf(e){if(e.value===null||!Number.isFinite(e.value))return null
;const r=[e.value,...e.interval??[],e.reference,...boundsOf(e,e.bounds)].filter(e=>e!==null&&Number.isFinite(e));const t=Math.min(...r);const n=Math.max(...r)
;if(!(n>t))return null;const s=.15*(n-t);const a=t>=0&&n<=1;const o=t-s;const i=n+s;return a?[Math.max(0,o),Math.min(1,i)]:[o,i]}function bandsOf(e,r,[t,s]){
const a=[t,...boundsOf(e,r).filter(e=>e>t&&e<s),s].sort((e,r)=>e-r);const o=[];for(let t=1;t<a.length;t++){const s=a[t-1];const i=a[t];if(i<=s)continue
;const c=(s+i)/2;const u=(0,n.In)(isOfSize(e)?Math.abs(c):c,r);const l=o.at(-1);l?.level===u?l.to=i:o.push({from:s,to:i,level:u})}return o}
function boundsOf(e,r){const t=[r?.green,r?.amber,r?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[]);const n=isOfSize(e)?t.flatMap(e=>[-e,e]):t
;return[...new Set(n)].sort((e,r)=>e-r)}function isOfSize({metric:e}){return e!==null&&s.Z[e].better==="zero"}}),1953:((e,r,t)=>{t.d(r,{n:()=>isInPercent,
u:()=>figures});var n=t(9378);var s=t(5845);function figures(e){const r=isInPercent(e.bounds);const t=r?s.l9:s.ZV;const{value:n,reference:a}=e;return{
value:t(n),interval:(0,s.vy)(e.interval,t),reference:a===null?"":t(a),difference:n===null||a===null?"":(0,s.jR)(n-a,r)}}function isInPercent(e){
return[e?.green,e?.amber,e?.red].some(e=>e!=null&&(0,n._3)(e))}}),5845:((e,r,t)=>{t.d(r,{B4:()=>formatCount,SI:()=>formatLogP,ZV:()=>formatNumber,
fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,l9:()=>formatPercent,vy:()=>formatInterval});var n=t(803);const s="−";function formatNumber(e){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return s+formatNumber(-e);if(e===1/0)return"∞";if(e>=1e15||e>0&&e<5e-5)return scientific(e)
;if(Number.isInteger(e))return(0,n.oh)(e.toFixed(0));return(0,n.oh)(e.toFixed(e<1?4:e<10?3:e<100?2:e<1e3?1:0))}function formatPercent(e){
if(e===null||e===void 0||!Number.isFinite(e))return formatNumber(e);if(e<0)return s+formatPercent(-e);const r=e*100;if(r>0&&r<.001)return"below 0.001 %"
;if(r>0&&r<.1)return`${Number(r.toPrecision(2))} %`;return`${r===0||r===100?r:(0,n.oh)(r.toFixed(1))} %`}function formatInterval(e,r=formatNumber){
return e===null?"":`[${r(e[0])}, ${r(e[1])}]`}function formatDifference(e,r=false){if(!Number.isFinite(e))return""
;const t=r?formatPercent(e).replace(/ %$/," points"):formatNumber(e);return e>0?`+${t}`:t}function formatCount(e,r,t=`${r}s`){
return`${formatNumber(e)} ${e===1?r:t}`}function formatLogP(e,r="p"){if(e===null||Number.isNaN(e))return"";if(e===-1/0)return`${r} ≈ 0`
;if(e<Math.log(1e-4))return`${r} < 10${superscript(Math.ceil(e/Math.LN10))}`;return`${r} = ${Number(Math.exp(Math.min(0,e)).toPrecision(2))}`}
function formatTime(e){const r=Date.parse(e);if(Number.isNaN(r))return e;return`${new Date(r).toISOString().slice(0,16).replace("T"," ")} UTC`}
function formatDay(e){const r=Date.parse(e);return Number.isNaN(r)?e:new Date(r).toISOString().slice(0,10)}function scientific(e){
const[r="",t="0"]=e.toExponential(1).split("e");return`${r.replace(/\.0$/,"")} × 10${superscript(Number(t))}`}function superscript(e){const r="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":r[Number(e)])}}),4834:((e,r,t)=>{t.d(r,{renderTerminal:()=>renderTerminal});var n=t(4502);var s=t(9076)
;var a=t(4588);var o=t(1953);var i=t(5845);var c=t(6598);var u=t(1977);const l={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const f=50
;function renderTerminal(e,r){const t=Math.max(40,Math.min(r.width||80,160));const paint=(e,t)=>r.color?`[${e}m${t}[0m`:t;const a=(0,s.ZF)(e);const o=(0,
n.en)(a.plan,80);const i=[`${paint(l[a.level],a.level)}  ${o}: ${a.words} — ${(0,n.en)(a.means,200)}`,(0,n.en)(a.todo,600),"",...table(e,t,paint),...rest(e)]
;r.report&&i.push(`Full report: ${(0,n.en)(r.report)}`);return`${(0,n.rn)(i.join("\n"))}\n`}function table(e,r,t){const s=(0,c.d)(e);const a=s.slice(0,f)
;if(a.length===0)return[];const o=a.map(e=>cells(e));const b=h.map(e=>e.filter(e=>o.some(r=>r[e]!==""))).find(e=>d+widthOf(e,o)<=r)??null
;const p=e.verdict.status==="GREEN"?"What was judged":"What gates";const g=[`${p} (${(0,i.ZV)(s.length)})`]
;b&&b.length>1&&g.push(t("2"," ".repeat(d)+aligned(b,m,[m,...o])));for(const[e,s]of a.entries()){const a=o[e];const i=t(l[s.status],s.status.padEnd(5))
;g.push(`  ${i}  ${b?aligned(b,a,[m,...o]):a.check}`);const c=[...b?[]:[figuresBelow(a)],(0,n.en)(s.rule,200),s.status==="GREEN"?"":(0,n.en)((0,u.IW)(s),600)]
;for(const e of c)g.push(...wrap(e,r-d).map(e=>" ".repeat(d)+e))}s.length>f&&g.push(`  … and ${(0,i.ZV)(s.length-f)} more in the full report`);return[...g,""]}
const d=9;const m={check:"check",value:"value",interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const h=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:r,interval:t,reference:s}=(0,o.u)(e);return{check:(0,n.en)(e.check,60),value:e.value===null?"":r,interval:t,reference:s,stands:(0,a.Cu)(e)}}
function widthOf(e,r){return e.reduce((e,t)=>e+2+widest(t,[m,...r]),-2)}function widest(e,r){return Math.max(...r.map(r=>columnsOf(r[e])))}
function aligned(e,r,t){return e.map(e=>{const n=" ".repeat(widest(e,t)-columnsOf(r[e]));return e==="value"||e==="reference"?n+r[e]:r[e]+n
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:r,reference:t}){return[`${e} ${r}`.trim(),t&&`reference ${t}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:r,reference:t}=e.verdict;const n=(0,c.W)(e,"GREEN").length;const s=[(0,i.B4)(n,"check passed","checks passed"),(0,i.B4)((0,
c.W)(e,"NOTE").length,"note"),t===null?`${(0,i.B4)(r.rows,"candidate row")}, no reference`:`${(0,i.B4)(r.rows,"candidate row")} against ${(0,
i.B4)(t.rows,"reference row")}`];return[`${s.join(" · ")}`]}function columnsOf(e){
const r=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const t=e.match(/[\p{M}]/gu)
;return[...e].length+(r?.length??0)-(t?.length??0)}function wrap(e,r){const t=[];let n=""
;for(const s of e.split(" ").filter(e=>e!==""))if(n!==""&&columnsOf(n)+1+columnsOf(s)>r){t.push(n);n=s}else n=n===""?s:`${n} ${s}`;return n===""?t:[...t,n]}}),
803:((e,r,t)=>{t.d(r,{Zf:()=>sayShare,cv:()=>say,j2:()=>sayCount,jz:()=>sayLogProbability,oh:()=>thousands});function say(e){
if(!Number.isFinite(e))return"not a number";if(Number.isInteger(e))return Math.abs(e)<1e21?grouped(e):e.toLocaleString("en-US")
;if(Math.abs(e)>=1e6||Math.abs(e)<1e-4)return e.toExponential(2);return grouped(fourDigits(e))}function grouped(e){const r=e<0||Object.is(e,-0)?"-":""
;return r+thousands(String(Math.abs(e)))}function thousands(e){const[r="",t]=e.split(".");const n=r.length>3?r.replace(/\B(?=(\d{3})+$)/g,","):r
;return t===void 0?n:`${n}.${t}`}function fourDigits(e){const[r="",t="0"]=e.toExponential().split("e");const[,n,s=""]=/^(-?)(.*)$/.exec(r.replace(".",""))
;const a=s.length>4&&s[4]>="5"?1:0;return Number(`${n}${Number(s.slice(0,4))+a}e${Number(t)-Math.min(3,s.length-1)}`)}function sayShare(e){
return`${say(100*e)} %`}function sayCount(e,r,t=`${r}s`){return`${say(e)} ${e===1?r:t}`}function sayLogProbability(e){
return e>Math.log(1e-4)?say(Math.exp(e)):`< 1e${Math.floor(e/Math.LN10)+1}`}})};