export const id=128;export const ids=[128];export const modules={6865:((e,t,n)=>{n.d(t,{A:()=>a,U:()=>countAgreement});var r=n(903);const a=32;const s=40
;const o=Array.from({length:9},(e,t)=>(t+1)/10);const i=[.05,.25,.5,.75,.95];const l=1e150;function countAgreement(e,t){const n=[pairsOf(e),pairsOf(t)]
;const a=n.flatMap(({actual:e,predicted:t})=>[(0,r.I)(e),(0,r.I)(t)]);const i=n.map(e=>(0,r.I)(e.errors));const l=middle(a);const c=middle(i)
;const d=Array.from({length:s+1},(e,t)=>c[0]+(c[1]-c[0])*t/s);const u=n[0].actual.length>0?0:2
;const h=[a[u],a[u+1]].map(e=>[...new Set(o.map(t=>quantileOf(e,t)))].sort((e,t)=>e-t));const[f,p]=n.map(e=>{if(e.actual.length===0)return null;return{
cases:e.actual.length,plane:{from:l[0],to:l[1],hexagons:hexagonsOf(e,l)},byActual:within(e.actual,e.errors,h[0]),byPredicted:within(e.predicted,e.errors,h[1]),
errors:{edges:d,cases:histogram(e.errors,c)}}});return{reference:f??null,candidate:p??null}}function pairsOf({actual:e,predicted:t}){const n=[]
;for(let r=0;r<e.length;r++)Math.abs(t[r])<l&&Math.abs(e[r])<l&&n.push(r);const take=e=>Float64Array.from(n,t=>e[t]);return{actual:take(e),predicted:take(t),
errors:Float64Array.from(n,n=>t[n]-e[n])}}function middle(e){const t=e.filter(({values:e})=>e.length>0);if(t.length===0)return[0,1]
;const n=Math.min(...t.map(e=>quantileOf(e,.005)));const r=Math.max(...t.map(e=>quantileOf(e,.995)));return r>n?[n,r]:[n-.5,r+.5]}
function quantileOf({values:e,rows:t},n){const r=t.reduce((e,t)=>e+t,0);let a=0;for(let s=0;s<e.length;s++){a+=t[s];if(a>=n*r)return e[s]}
return e.at(-1)??Number.NaN}function hexagonsOf({actual:e,predicted:t},[n,r]){const s=Math.sqrt(3);const o=new Map
;const scaled=e=>(Math.min(r,Math.max(n,e))-n)*(a/(r-n));for(let n=0;n<e.length;n++){const r=scaled(e[n]);const a=scaled(t[n])
;const[i,l]=[Math.round(r),Math.round(a/s)];const[c,d]=[Math.floor(r)+.5,(Math.floor(a/s)+.5)*s];const u=(r-i)**2+(a-l*s)**2;const h=(r-c)**2+(a-d)**2
;const[f,p]=u<=h?[i,l*s]:[c,d];const m=Math.round(f*2)*4096+Math.round(p/s*2);const g=o.get(m);g?g.cases++:o.set(m,{x:f,y:p,cases:1})}return[...o.values()]}
function within(e,t,n){const r=Array.from({length:n.length+1},()=>[]);let[a,s]=[1/0,-1/0];for(let o=0;o<e.length;o++){const i=e[o];a=Math.min(a,i)
;s=Math.max(s,i);const l=n.findIndex(e=>i<e);r[l<0?n.length:l].push(t[o])}return r.flatMap((e,t)=>{if(e.length===0)return[];const r=Float64Array.from(e).sort()
;const o=r.reduce((e,t)=>e+t,0);const l=r.reduce((e,t)=>e+Math.abs(t),0);return[{part:t,from:n[t-1]??Math.min(a,n[t]??a),to:n[t]??Math.max(s,n[t-1]??s),
cases:r.length,mean:o/r.length,meanAbsolute:l/r.length,quantiles:i.map(e=>between(r,e))}]})}function between(e,t){const n=t*(e.length-1);const r=Math.floor(n)
;const[a,s]=[e[r],e[Math.min(r+1,e.length-1)]];return a+(s-a)*(n-r)}function histogram(e,[t,n]){const r=new Array(s).fill(0);for(const a of e){
const e=Math.floor((a-t)/(n-t)*s);r[Math.min(s-1,Math.max(0,e))]++}return r}}),3447:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,D:()=>meets,In:()=>levelOf,
wA:()=>boundAgainst});function meets(e,t){if(t.operator===">=")return e>=t.value;if(t.operator===">")return e>t.value;if(t.operator==="<=")return e<=t.value
;return e<t.value}function levelOf(e,t){if(Number.isNaN(e))return"AMBER";if(t.red&&meets(e,t.red))return"RED";if(t.green)return meets(e,t.green)?"GREEN":"AMBER"
;return t.amber&&meets(e,t.amber)?"AMBER":"GREEN"}function boundAgainst(e,t){const n=levelOf(e,t);if(n==="GREEN")return[]
;const r=[t.red,t.green===null?t.amber:null].find(t=>t&&meets(e,t));const a=r??t.green??t.amber??t.red;return a===null?[]:[{reason:"belowBound",level:n,bound:a,
met:a===r}]}function boundsOf({green:e,amber:t,red:n}){return{green:e,amber:t,red:n,falls:[]}}}),1262:((e,t,n)=>{n.d(t,{R:()=>decisionsAt,p:()=>thresholds})
;const r=200;function thresholds({scores:e,positives:t,negatives:n}){let[a,s]=[0,0];for(let r=0;r<e.length;r++){s+=t[r];a+=t[r]+n[r]}if(s===0)return[]
;const o=[];let[i,l,c]=[0,0,0];for(let d=e.length-1;d>=0;d--){l+=t[d];i+=t[d]+n[d];if(i<c&&d>0)continue;c=Math.max(i+1,c+a/(r-2));o.push({threshold:e[d],
flagged:i/a,precision:l/i,recall:l/s,f1:2*l/(i+s)})}return o}function decisionsAt(e,t){return e.findLast(e=>e.threshold>=t)??null}}),5393:((e,t,n)=>{n.d(t,{
F_:()=>sayEffect,pl:()=>mayBeLaxer});function mayBeLaxer({effect:e}){return e==="laxer"||e==="dropped"||e==="changed"}function sayEffect(e){
return r.find(([t])=>t===e)[1]}
const r=[["laxer","Laxer"],["dropped","Dropped"],["changed","Changed in a way that has no order, which counts as laxer"],["stricter","Stricter"],["added","Added"]]
}),4036:((e,t,n)=>{n.d(t,{NI:()=>isMetric,Zv:()=>a,sN:()=>isMetricOf});const r=["binary","multiclass"];const share=(e,t,n,a={})=>({title:e,tasks:r,
better:"higher",range:[0,1],unit:"share",perClass:false,means:t,...a,needs:n});const error=(e,t,n={})=>({title:e,tasks:["regression"],better:"lower",
range:[0,1/0],unit:"target",perClass:false,means:t,...n,needs:"numbers"});const a={accuracy:share("Accuracy","share of predictions that are right","decisions"),
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetricOf(e,t){return a[t].needs===e}
function isMetric(e){return Object.hasOwn(a,e)}}),5044:((e,t,n)=>{n.d(t,{E3:()=>placeholderLine,Kc:()=>hasPlaceholder,qf:()=>r});const r="FILL IN"
;function hasPlaceholder({levels:e,about:t}){const n=[t,...Object.values(e).flatMap(({means:e,action:t,owner:n})=>[e,t,n])];return n.some(e=>e?.includes(r))}
function placeholderLine({source:e}){const t=e.text.split("\n").findIndex(e=>!/^\s*#/.test(e)&&e.includes(r));return t+1}}),9378:((e,t,n)=>{n.d(t,{
$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>s,rB:()=>readFrequency})
;const r=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const a="(?:second|minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const s={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${r}\s*%?`),
percent:whole(String.raw`${r}\s*%`),amount:whole(String.raw`${r}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${a}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${a}|every\s+${a})`)};function readBound(e){
if(!s.bound.test(e))return null;const[,t,n]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const r=t==="≥"?">=":t==="≤"?"<=":t;const{value:a}=readNumber(n)
;return Number.isFinite(a)?{operator:r,value:a,text:`${r} ${n.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!s.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:n,percent:r}=readNumber(t)
;return Number.isFinite(n)?{value:n,relative:r,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const o=1e3;const i=60*o;const l=1440*i
;const c={second:o,minute:i,hour:60*i,day:l,week:7*l,month:30*l,quarter:91*l,year:365*l};const d={hourly:"hour",daily:"day",weekly:"week",monthly:"month",
quarterly:"quarter",yearly:"year"};function readPeriod(e){return s.period.test(e)?lengthOf(e):null}function readFrequency(e){
return s.frequency.test(e)?lengthOf(e):null}function lengthOf(e){const t=e.trim().split(/\s+/);const n=t.at(-1);const r=c[d[n]??n.replace(/s$/,"")]
;const a=Number(t.find(e=>/^\d/.test(e))??1);const s=a*(r??Number.NaN);return s>0&&Number.isFinite(s)?{text:t.join(" "),milliseconds:s}:null}
function readNumber(e){if(!e.endsWith("%"))return{value:Number(e),percent:false};const t=e.slice(0,-1).trim()
;const n=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:n,percent:true}}}),5940:((e,t,n)=>{n.d(t,{I:()=>describeRule});function describeRule(e){
const t=["green","amber","red"].flatMap(t=>{const n=e[t];return n===null?[]:[`${t} when ${n.text}`]});return t.join(", ")}}),4287:((e,t,n)=>{n.d(t,{
I:()=>checkName});function checkName(e){const{kind:t,subject:n,aspect:r}=e
;const a=e.metric===null?[t,isShared(e)?null:n,r]:[t,t==="review"&&n!==null?"edge":null,n,metricKey(e.metric,e.class),r];return a.filter(e=>e!==null).join("/")}
function metricKey(e,t){return t===null?e:`${e}[${t}]`}function isShared({kind:e}){return e==="prediction"||e==="deployment"}}),836:((e,t,n)=>{n.d(t,{
RS:()=>trendOf,aZ:()=>operationCheck});var r=n(4036);function trendOf({records:e},t){const n=e.filter(({candidate:e})=>e.sha256!==t.candidate.sha256)
;return[...n,t].map(pointOf)}function pointOf({at:e,status:t,values:n,operations:r=[]}){return{at:e,status:t,values:[...n.flatMap(e=>{
const t=e.segment?.kind==="segment"?null:checkOf(e);if(t===null||e.measured===null)return[];const{value:n,interval:r}=e.measured;return[{check:t,value:n,
interval:r}]}),...r.flatMap(({name:e,measured:t})=>{if(t===null)return[];const{value:n,interval:r}=t;return[{check:operationCheck(e),value:n,interval:r}]})]}}
function checkOf({metric:e,class:t,segment:n}){if(!(0,r.NI)(e))return null;return{kind:n?.kind??"metric",subject:n?.name??null,aspect:null,metric:e,class:t}}
function operationCheck(e){return{kind:"operations",subject:e,aspect:null,metric:null,class:null}}}),1953:((e,t,n)=>{n.d(t,{n:()=>isInPercent,u:()=>figures})
;var r=n(9378);var a=n(803);var s=n(5845);var o=n(9970);function figures(e){const t=isInPercent(e.bounds);const n=t?a.l9:a.Wq;const{value:r,reference:i}=e
;return{value:n(r,[i,...(0,o.HY)(e)]),interval:(0,s.vy)(e.interval,t?a.l9:a.ZV),reference:i===null?"":n(i,[r]),difference:r===null||i===null?"":(0,s.jR)(r-i,t)}
}function isInPercent(e){return[e?.green,e?.amber,e?.red].some(e=>e!=null&&(0,r._3)(e))}}),5845:((e,t,n)=>{n.d(t,{SI:()=>formatLogP,fU:()=>formatTime,
im:()=>formatDay,jR:()=>formatDifference,vy:()=>formatInterval});var r=n(803);function formatInterval(e,t=r.ZV){return e===null?"":`[${t(e[0])}, ${t(e[1])}]`}
function formatDifference(e,t=false){if(!Number.isFinite(e))return"";const n=t?(0,r.l9)(e).replace(/ %$/," points"):(0,r.ZV)(e);return e>0?`+${n}`:n}
function formatLogP(e,t="p"){if(e===null||Number.isNaN(e))return"";return`${t} ${(0,r.NP)(e)}`}function formatTime(e){const t=Date.parse(e)
;if(Number.isNaN(t))return e;return`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`}function formatDay(e){const t=Date.parse(e)
;return Number.isNaN(t)?e:new Date(t).toISOString().slice(0,10)}}),7342:((e,t,n)=>{n.d(t,{iU:()=>message,IW:()=>remarks,dp:()=>s.dp,Y3:()=>s.Y3});var r=n(2514)
;var a=n(803);function listed(e,t,n=", "){return e.join(n)+(t>0?`${n}…`:"")}var s=n(9970);const o={"versions-by-host":"Versions that answer on some hosts only",
"clock-skew":"Clocks that are apart",range:"Values out of range","learnt-range":"A range or a set of categories that is not the reference’s",
invalid:"Cells that are not of their type","reference/invalid":"Cells of the reference that are not of their type",infinite:"Infinite cells",
format:"Texts that may be numbers or times",placeholder:"Times that stand for none","reference/placeholder":"Times of the reference that stand for none",
duplicates:"Ids that repeat or are missing",future:"Times from after the review"};const i={outOfRange:({furthest:e},{subject:t,value:n,cases:r,expected:o})=>{
const i=o?.expected==="range"?(0,s.lq)(o):"";const l=o?.expected==="range"?[o.min,o.max]:[];const c=e===null?"":`, as far as ${(0,a.Wq)(e,l)}`;return`${(0,
a.B4)(n??0,"row")} of ${(0,a.ZV)(r??0)} with "${t}" out of range (${i})${c}.`},notListed:(e,{subject:t,value:n,cases:r})=>`${(0,a.B4)(n??0,"row")} of ${(0,
a.ZV)(r??0)} with a "${t}" the plan does not list: ${categories(e)}.`,rangeChanged:({ends:e,reference:t,candidate:n},{subject:r})=>{
const s=e.map(({end:e,change:t,rows:n})=>`${t} at its ${e} (${(0,a.B4)(n,"row")} of the ${t==="grew"?"candidate":"reference"} beyond)`)
;const span=(e,t)=>e.map((e,n)=>(0,a.Wq)(e,[t[n]])).join(" to ");return`The range of "${r}" ${s.join(" and ")}: it ran ${span(t,n)} and now runs ${span(n,t)}.`
},categoriesNew:(e,{subject:t,cases:n})=>`"${t}" holds ${countOf(e)} the reference never held, in ${(0,a.B4)(e.rows,"row")} of ${(0,
a.ZV)(n??0)}: ${categories(e)}.`,categoriesGone:(e,{subject:t})=>`"${t}" has lost ${countOf(e)}: ${categories(e)}.`,categoriesSpelled:({pairs:e,more:t})=>{
const n=listed(e.map(({candidate:e,reference:t})=>`"${e}" is "${t}" in the reference`),t);return`${(0,
a.B4)(e.length+t,"category differs","categories differ")} in spelling alone (capitals, accents, blanks or signs): ${n}.`},
distinctValues:({expected:e},{subject:t,value:n,reference:r})=>{const s=n??0;return`"${t}" holds ${s>e?"more":"fewer"} distinct values: ${(0,
a.ZV)(s)}, where ${(0,a.ZV)(Math.round(e))} were expected in so many rows; in the reference ${(0,a.ZV)(r??0)}.`},
oneValue:(e,{subject:t,reference:n})=>`"${t}" holds one value only; in the reference it held ${(0,a.ZV)(n??0)}.`,
missing:({rows:e,grew:t},{subject:n,value:r,cases:s,reference:o})=>{const i=`${(0,a.l9)(r??0)} of "${n}" is missing (${(0,a.B4)(e,"row")} of ${(0,a.ZV)(s??0)})`
;return t?`${i}; in the reference ${(0,a.l9)(o??0)}.`:`${i}.`},
cellsInvalid:({row:e,text:t,formats:n=[],written:r,isTime:s},{subject:o,value:i,cases:l,aspect:c})=>{const d=c==="reference/invalid"?"In the reference, ":""
;const u=n.map(e=>`format: { ${o}: "${e}" }`).join(" or ");return`${d}"${o}" is a ${s?"time":"number"}${r?` that the plan reads as ${r}`:""}, but ${(0,
a.B4)(i??0,"cell")} of ${(0,a.ZV)(l??0)} cannot be read as one; ${firstIn(e)}: "${t}".${u===""?"":` If that is how they are written, add under data: ${u}.`}`},
cellsFormatted:({text:e,formats:t},{subject:n})=>`"${n}" holds texts such as "${e}", which are compared as categories. If they are numbers or times, add under data: ${t.map(e=>`format: { ${n}: "${e}" }`).join(" or ")}.`,
cellsInfinite:({row:e,text:t,cells:n},{subject:r,value:s,cases:o,reference:i})=>`${(0,a.l9)(s??0)} of "${r}" is infinite (${(0,a.B4)(n,"row")} of ${(0,
a.ZV)(o??0)}, the first in row ${(0,a.ZV)(e)}: "${t}")`+(i===null?"":`; in the reference ${(0,a.l9)(i)}`)+". Infinite cells count as missing.",
idsRepeated:({repeated:e,missing:t,first:n})=>{const r=n===null?"":`; the first is "${n.id}"${n.row===0?"":`, again in row ${(0,a.ZV)(n.row)}`}`;return`${(0,
a.B4)(e,"row")} with an id that came before${r}; ${(0,a.B4)(t,"row")} without an id.`},
columnGone:(e,{subject:t})=>`Column "${t}" of the reference is not in the candidate.`,
columnNew:(e,{subject:t})=>`Column "${t}" of the candidate is not in the reference.`,rowCount:(e,{value:t,cases:n})=>`${(0,a.ZV)(n??0)} rows, ${(0,
a.l9)(t??0)} of the reference’s ${(0,a.ZV)(Math.round((n??0)/(t||1)))}.`,labelsMissing:({missing:e,pending:t,marked:n},{cases:r})=>{const s=t>0?`: ${(0,
a.ZV)(t)} too young to have one, ${(0,a.ZV)(e-t)} overdue.`:".";return`${(0,a.B4)(e,"row")} of ${(0,a.ZV)(r??0)} without a label${s}${n?` ${markedText(n)}`:""}`
},labelsUnmatched:(e,{value:t})=>`${(0,a.B4)(t??0,"label")} for ids that are not in the candidate set.`,idsLeftOver:({rows:e,first:t,files:n,spelling:r})=>{
const s=t===null?"":`, such as "${t.row.id}" in row ${(0,a.ZV)(t.row.row)}; "${t.label.id}" in row ${(0,a.ZV)(t.label.row)} of ${n.join(", ")} has no row`
;if(r===null)return`${(0,a.B4)(e,"row")} ${e===1?"has":"have"} an id that no label has${s}.`
;const o=r.example===null?"":`: "${r.example.label}" there is "${r.example.row}" here`;return`${(0,
a.B4)(e,"row")} ${e===1?"has":"have"} an id that no label has${s}. Another spelling would join ${(0,
a.B4)(r.ids,"id")} (${r.what})${o}. Write the ids in the same way.`},
timesPlaceholder:({row:e,time:t,kind:n,set:r},{value:s,cases:o})=>`${r==="reference"?"In the reference, ":""}${(0,a.B4)(s??0,"row")} of ${(0,
a.ZV)(o??0)} of ${l[n]}, the first in row ${(0,a.ZV)(e)}: ${t.slice(0,19)}. It stands for no time.`,
timesUnreadable:({first:e,formats:t=[]},{subject:n,value:r,cases:s,aspect:o})=>{const i=e===null?"":`; ${firstIn(e.row)}: "${e.text}"`
;const l=t.map(e=>`format: { ${n}: ${e} }`).join(" or ")
;const c=l===""?" A time is written as 2026-12-31, 2026-12-31T14:30:00Z, 31-Dec-2026, or in seconds since 1970.":` If that is how they are written, add under data: ${l}.`
;return`${o==="reference/invalid"?"In the reference, ":""}${(0,a.B4)(r??0,"row")} of ${(0,a.ZV)(s??0)} without a time that can be read${i}.${e===null?"":c}`},
timesInFuture:({latest:e},{value:t,cases:n})=>`${(0,
a.B4)(t??0,"row")} of ${(0,a.ZV)(n??0)} from after the review, as late as ${e.slice(0,16)} UTC: a clock is wrong.`,
clockShifted:(e,{value:t})=>`The hours of the day are the reference’s, ${(0,
a.ZV)(Math.abs(t??0))} hours ${(t??0)>0?"later":"earlier"}: the clock, or its time zone, has changed.`,
drift:({role:e,found:t,logQ:n},{subject:s,value:o,expected:i})=>{const l=e==="feature"?`"${s}"`:`The ${e} "${s}"`
;const d=i?.expected==="drift"?r.T1[i.test].title:"Drift";const u=`${d} ${(0,a.ZV)(o??0)}${n===null?"":`, q ${(0,a.NP)(n)}`}`;return`${l} has ${c[t]}: ${u}.`},
categoriesDiffer:({appeared:e,moreAppeared:t,vanished:n,moreVanished:r})=>[names(e,t,"new"),names(n,r,"vanished")].filter(Boolean).join(" "),
levelChanged:({level:e,reference:t,candidate:n},{subject:r})=>`"${e}" is in ${(0,a.l9)(n)} of the rows of "${r}", in the reference in ${(0,a.l9)(t)}.`,
dependenceChanged:({pairs:e,more:t,of:n})=>{if(n===0)return"No two columns have several values each, so that whether they go together cannot be seen."
;const r=e.map(({columns:[e,t],size:n})=>`"${e}" with "${t}" (w ${(0,a.ZV)(n)})`);const s=`${(0,a.B4)(e.length+t,"pair")} of ${(0,
a.ZV)(n)} go together differently from the reference`;return`${s}: ${listed(r,t)}. Each column by itself may look the same.`},
privateColumn:(e,{subject:t,aspect:n,cases:r})=>{const s=(n&&o[n])??"This check has found something";const i=r===null?"":`, among ${(0,a.B4)(r,"row")}`
;return`${s} in "${t}"${i}. The column is private, so its cells are not shown.`}};const l={epoch:"the beginning of 1970, which programs write for no time (0)",
serial:"one day of 1970: they look like the days that a spreadsheet counts, such as 46023.25",
early:"long before any model, which databases write for no time (1900-01-01)",past:"years before all others",
never:'the end of all calendars, which databases write for "never" (9999-12-31)'};const c={drifted:"drifted",chance:"not drifted beyond chance",
small:"not drifted by enough to matter"};const d={"feature/range":({subject:e,expected:t})=>t?.expected==="range"?`Every "${e}" is ${(0,
s.lq)(t)}.`:`Every "${e}" is among the plan’s values.`,"input/duplicates":()=>"Every row has an id of its own.","input/invalid":()=>"Every row has a time.",
"input/joint-drift":()=>"The columns go together as in the reference."};function markedText({cells:e,first:t,files:n,asClass:r}){
const s=n.length>0?` of ${n.join(", ")}`:"";const o=t===null?"":`, such as "${t.text}"${t.row===0?s:` in row ${(0,a.ZV)(t.row)}${s}`}`
;const i=r?` If that is a class, name it under "${r}:" under "data:" in the plan.`:"";return`${(0,
a.B4)(e,"label")} ${e===1?"says":"say"} by a text that there is none${o}.${i}`}function categories({categories:e,more:t}){
return listed(e.map(({category:e,rows:t})=>`"${e}" (${(0,a.B4)(t,"row")})`),t)}function countOf({categories:e,more:t}){return(0,
a.B4)(e.length+t,"category","categories")}function names(e,t,n){if(e.length===0)return"";const r=listed(e.map(e=>`"${e}"`),t);return`${(0,
a.B4)(e.length+t,`${n} category`,`${n} categories`)}: ${r}.`}function firstIn(e){return e===0?"one of them is":`the first is in row ${(0,a.ZV)(e)}`}const u={
versionUnexpected:({categories:e,more:t,none:n},{value:r,cases:s,expected:o})=>{const i=listed([...e.map(({category:e,rows:t})=>`"${e}" in ${(0,
a.ZV)(t)}`),...n>0?[`no version in ${(0,a.ZV)(n)}`]:[]],t);return`${(0,a.B4)(r??0,"row")} of ${(0,a.ZV)(s??0)} not answered by ${valuesOf(o)}: ${i}.`},
wrongHosts:({silent:e,moreSilent:t,unexpected:n,moreUnexpected:r})=>{
const a=[e.length===0?"":`silent: ${listed(e,t)}`,n.length===0?"":`not expected: ${listed(n.map(e=>`"${e}"`),r)}`]
;return`Hosts ${a.filter(Boolean).join("; ")}.`},
noDependencyFile:({sets:e})=>`No evidence for the dependencies: no file of them lies beside the ${e.join(" and the ")}. Put one there, such as candidate.requirements.txt beside candidate.csv.`,
dependenciesChanged:({from:e,to:t,changes:n,more:r},{value:s})=>{const o=n.map(({name:e,before:t,after:n})=>{if(n===null)return`gone: ${e} ${t}`
;return t===null?`new: ${e} ${n}`:`${e} ${t} → ${n}`});r>0&&o.push(`and ${(0,a.ZV)(r)} more`)
;return`${dependencies(s??0)} changed from ${e} to ${t}: ${o.join("; ")}.`}};const h={
"deployment/version":({expected:e})=>`Every row was answered by ${valuesOf(e)}.`,"deployment/host":({expected:e})=>`All ${(0,
a.ZV)(e?.expected==="one of"?e.values.length+e.more:0)} hosts answered.`,
"deployment/dependencies":({cases:e})=>`All ${dependencies(e??0)} are those of the reference.`};function valuesOf(e){
return e?.expected==="one of"?e.values.join(" or "):""}function dependencies(e){return(0,a.B4)(e,"dependency","dependencies")}const f={
labelCoverage:({labelled:e,due:t,young:n,waits:r},{status:s})=>{const o=r?" that are old enough to have one":"";const i=`${(0,a.ZV)(e)} of ${(0,
a.B4)(t,"row")}${o} have a label (${(0,a.l9)(t===0?0:e/t)}).`;const l=n>0?` ${(0,a.B4)(n,"row")} are too young.`:"";if(s==="GREEN"||s==="NOTE")return i+l
;const c=r?'find out what became of the others, or set "labels: coverage:" in the plan':'where labels come later, say so by "labels_after:" under "data:"; where some never come, set "labels: coverage:" in the plan'
;return`${i}${l} What is measured on some of the rows need not hold for all: ${c}.`},labelledDiffer:({differ:e,p:t,unlabelled:n},{value:r})=>{
const s=`KS D ${(0,a.ZV)(r??0)}, p ${(0,a.ZV)(t)}`
;return e?`The ${(0,a.B4)(n,"row")} without a label are not like the others: the model answered them otherwise (${s}). What is measured does not hold for them.`:`The ${(0,
a.B4)(n,"row")} without a label were answered like the others (${s}).`},
sameBytes:()=>"The candidate set is the reference set, byte for byte: nothing new was measured. Was the right file named?",
scoreIsLabel:({column:e})=>`"${e}" says the label of every row, and nothing else: the answers may have been made from the labels.`,
noError:({of:e,expected:t,p:n},{value:r})=>{const s={answers:`The model makes ${errors(r)}`,ranking:`At the best threshold the score makes ${errors(r)}`,
numbers:`The mean absolute error is ${(0,a.ZV)(r??0)}`}[e];if(n===null)return`${s}, ${e==="numbers"?"as in":"and made none in"} the reference.`
;const o=e==="numbers"?`it is ${(0,a.ZV)(t)} in the reference`:`the reference lets expect ${(0,a.ZV)(Math.round(t*10)/10)}`
;return`${s}, where ${o} (the chance of ${r===0?"none":"so few"} is ${(0,a.ZV)(n)}): labels may have been made from the predictions.`}};const errors=e=>e?(0,
a.B4)(e,"error"):"no error";var p=n(4036);var m=n(2014);function figuresOf(e){const{kind:t,metric:n,value:r,interval:o,reference:i,cases:l,reasons:c}=e
;if(n===null||r===null)return"";if(c.some(({reason:e})=>e==="tooFewCases"))return"";const d=metricName(e);const u=(0,a.Wq)(r,[i,...(0,s.HY)(e)]);const h=(0,
a.Wq)(i,[r]);if(t==="estimate"){const e=i===null?"":`, in the reference it was measured at ${h}`
;if(o===null)return`No label has come. From the probabilities alone, ${d} is estimated at ${u}${e}.`;const t=`95 % interval ${(0,a.ZV)(o[0])} to ${(0,
a.ZV)(o[1])}`;return`No label has come. By what predictions were worth in the reference, ${d} is estimated at ${u} (${t})${e}.`}if(o===null||l===null)return""
;const f=`95 % interval ${(0,a.ZV)(o[0])} to ${(0,a.ZV)(o[1])}, ${(0,a.B4)(l,"case")}`;const p=t==="review"?"last review":"reference"
;const m=i===null?"":`, in the ${p} ${h}`;const g=t==="segment"?` where ${e.where}`:"";return`${d} is ${u} (${f})${g}${m}.`}
function areFiguresInColumns({kind:e,aspect:t}){return e==="metric"||e==="edge"||e==="operations"&&t!=="hosts"||e==="review"&&t===null}
function metricName({metric:e,class:t,subject:n,aspect:r}){const a=e===null?n??r??"":p.Zv[e].title;return t===null?a:`${a} of class "${t}"`}
const it=e=>e===null?"It":`Its worsening by ${(0,a.ZV)(e.by)} from the ${e.from}`;const g={noEvidence:({why:e,class:t},n)=>{const r=(0,m.j)(e,t)
;if(n.kind==="drift")return`Drift of "${n.subject}" could not be measured: ${r}.`;const a=metricName(n)
;if(n.kind==="estimate")return`${a} cannot be estimated without labels: ${r}.`
;return n.bounds===null?`${a} could not be measured: ${r}.`:`No evidence for ${a}: ${r}.`},tooFewCases:({needed:e},t)=>`No evidence for ${metricName(t)}: ${(0,
a.B4)(t.cases??0,"case")}, and the rule asks for ${(0,a.ZV)(e)}.`,belowBound:(e,{bounds:t})=>t===null?"":`The plan says ${(0,s.Fv)(t)}.`,
fellFrom:({level:e,from:t,earlier:n,by:r,amount:s})=>`It worsened by ${(0,a.ZV)(r)} from the ${t} (${(0,a.ZV)(n)}); ${e} from ${s.text}.`,
noFall:({from:e,why:t,class:n})=>`No fall can be measured: the ${e} has no value, because ${(0,m.j)(t,n)}.`,
provenRed:({claim:e})=>`${it(e)} is past the red rule, and chance does not explain it.`,
provenBetween:({claim:e})=>`${it(e)} is neither GREEN nor RED, and chance does not explain it.`,notProven:({confidence:e,needs:t,each:n})=>{
const r=t===null?"":`About ${(0,a.ZV)(t)} cases${n?" in each set":""}`;const s=t===null?"It lies on the boundary.":`${r} would settle it.`
;return`Not proven at ${(0,a.l9)(e)} confidence, neither GREEN nor RED. ${s}`},leftOut:({what:e})=>`${e}.`,
changedCases:({wrong:e,right:t,p:n})=>`Of the same cases, ${(0,a.ZV)(e)} turned wrong and ${(0,a.ZV)(t)} right (McNemar p ${(0,a.ZV)(n)}).`,
estimated:({error:e},{interval:t})=>{if(t!==null)return"An estimate trusts that predictions mean what they meant in the reference; it never opens the gate."
;const n=e===null?"":`, which in the reference were off by ${(0,a.ZV)(e)} on average`;return`An estimate trusts the probabilities${n}; it never opens the gate.`
},weakSegment:({whole:e})=>`Over all rows it is ${e===null?"not known":(0,a.ZV)(e)}. Such a segment can be watched as an edge case.`};var $=n(1953)
;function formatOf({bounds:e,unit:t}){const n=(0,$.n)(e)||t==="share"&&e!==null&&!isBounded(e);return(e,t=[])=>n?(0,a.l9)(e,t):(0,a.Wq)(e,t)}
const isBounded=({green:e,amber:t,red:n})=>(e??t??n)!==null;function operationFigures(e){
const{kind:t,aspect:n,subject:r,value:o,interval:i,reference:l,cases:c}=e;const d=t==="operations"&&(n===null||n==="last-review")
;const u=t==="deployment"&&(n==="restarts"||n==="hardware-errors");if(!(d||u||isClock(e))||o===null)return""
;if(e.reasons.some(({reason:e})=>e==="tooFewCases"))return"";const h=formatOf(e);const f=r===null||t==="deployment"?v[n??""]:`"${r}"`;const p=h(o,[l,...(0,
s.HY)(e)]);const m=isClock(e)?" seconds":"";const g=i===null?"":`95 % interval ${h(i[0])} to ${h(i[1])}`;const $=c===null||t==="deployment"?"":(0,
a.B4)(c,"case");const b=[g,$].filter(e=>e!=="").join(", ");const w=n==="last-review"?"last review":"reference";const x=l===null?"":`, in the ${w} ${h(l,[o])}`
;return`${f} is ${p}${m}${b===""?"":` (${b})`}${x}.`}const v={restarts:"The number of restarts",
"hardware-errors":"The number of errors that the hardware counted","clock-skew":"The time between clocks"}
;function isClock({kind:e,aspect:t,reasons:n,bounds:r}){return e==="deployment"&&t==="clock-skew"&&(r!==null||n.length>0)}const b={
plainValue:()=>"It is a plain value, of which nobody knows how far it may be off, and the plan asks for proof. Measure it as good and total, or as values over time (every:), or write as_written: true.",
overTime:({blocks:e,covered:t})=>{const n=e===null?"":`The interval rests on ${(0,a.B4)(e,"stretch","stretches")} of time.`;const r=t===null?"":`Only ${(0,
a.l9)(t)} of the time was measured.`;return[n,r].filter(e=>e!=="").join(" ")},budget:({objective:e,allowed:t,bad:n})=>`${(0,
a.l9)(e)} must be good, which allows ${(0,a.ZV)(round(t))} bad ones; there were ${(0,a.ZV)(round(n))}.`,hostLags:({by:e,percent:t,hosts:n,more:r,of:s})=>{
const o=t?a.l9:a.ZV;const i=n.map(({name:e,value:t,others:n,times:r})=>{const s=r===null?"the others have none":`${(0,a.ZV)(round(r))} times as bad`
;return`${e===null?"one":`"${e}"`} at ${o(t)}, the others at ${o(n)} (${s})`});const l=n.length+r;return`${(0,a.ZV)(l)} of ${(0,
a.ZV)(s)} by ${e} ${l===1?"is":"are"} behind the others, and chance does not explain it: ${listed(i,r,"; ")}.`},hostsAlike:({by:e,of:t})=>`None of ${(0,
a.ZV)(t)} by ${e} is behind the others.`,versionsUneven:({versions:e,more:t})=>{
const n=e.map(({version:e,on:t,moreOn:n,notOn:r,moreNotOn:a})=>`"${e}" answers on ${listed(t.map(quoted),n)} and never on ${listed(r.map(quoted),a)}`)
;return`${(0,a.B4)(e.length+t,"version answers","versions answer")} on some hosts only: ${listed(n,t,"; ")}.`},clocksApart:({hosts:e,more:t})=>{
const n=e.map(({name:e,ahead:t})=>`"${e}" ${(0,a.ZV)(Math.abs(round(t)))} s ${t>0?"ahead":"behind"}`)
;return`Clocks of hosts are apart: ${listed(n,t)}. Set them by NTP; times of rows are not to be trusted until then.`},
fetchedLongAgo:({at:e},{value:t,status:n})=>n==="GREEN"?`What was fetched is of ${e.slice(0,16)} UTC.`:(t??0)<0?`What was fetched is of ${e.slice(0,16)} UTC, after this review: a clock is wrong.`:`What was fetched is of ${e.slice(0,16)} UTC, ${(0,
a.B4)(Math.floor(t??0),"day")} before this review. Fetch it anew.`};const w={"deployment/versions-by-host":({cases:e})=>`Every version answers on all ${(0,
a.ZV)(e??0)} hosts.`,"deployment/clock-skew":({value:e})=>(e??0)===0?"The clocks of the hosts agree.":`The clocks of the hosts are ${(0,
a.ZV)(e)} seconds apart.`};function quoted(e){return`"${e}"`}const round=e=>Math.abs(e)>=100?Math.round(e):Math.round(e*10)/10;var x=n(5393);const y={
planUnwatched:({why:e})=>`Whether this pull request changes the plan that judges it could not be found out: ${e}.`,
planNew:()=>"This plan is new in this pull request: nobody has agreed to it yet.",
planChanged:({byBase:e})=>e?"This pull request changes its plan; it is judged by the plan of the base.":"This pull request changes the plan that judges it.",
planPart:({effect:e,sentence:t})=>`${(0,x.F_)(e)}: ${t}.`,planMore:({more:e})=>`And ${(0,a.ZV)(e)} more changes of the plan.`,
planApproved:({by:e})=>`What is laxer is approved by ${e.map(e=>`@${e}`).join(", ")}.`,planUnapproved:({owners:e,unread:t})=>{
const n=e.length===0?"What is laxer needs approval, and neither the plan nor CODEOWNERS of the base names an account whose approval counts.":`What is laxer needs a review that approves the newest commit, by an owner of the plan (${e.slice(0,10).join(", ")}); then run the job again.`
;return[...t,n].join(" ")}};const k={scoresOutside:({row:e,score:t},{value:n,aspect:r})=>{const s=r==="reference/probabilities"
;return`${s?"In the reference, ":""}${(0,a.B4)(n??0,"score")} outside 0 to 1, ${predictions_firstIn(e)}: ${t===null?"not a number":(0,
a.Bo)(t)}. A probability cannot be there: ${s?"what is compared with the reference is wrong":"the model or its export is broken"}.`},
noPrediction:({first:e,asClass:t},{value:n,cases:r,aspect:s})=>{const o=e?` ${e.row===0?"One":`Row ${(0,a.ZV)(e.row)}`} holds "${e.text}".`:""
;const i=t?' If that is a class, name it under "classes:" under "data:" in the plan.':"";return`${s==="reference/missing"?"In the reference, ":""}${(0,
a.B4)(n??0,"row")} of ${(0,a.ZV)(r??0)} (${(0,a.l9)((n??0)/(r??1))}) without a prediction; none of them is measured.${o}${i}`},
scoresUnsummed:({row:e,sum:t},{value:n,cases:r,reference:s,aspect:o})=>{const i=o==="reference/sum"?"In the reference, the":"The"
;const l=s===null?"":` (in the reference ${(0,a.ZV)(s)})`;return`${i} scores of the classes do not sum to 1 in ${(0,a.B4)(n??0,"row")} of ${(0,
a.ZV)(r??0)}${l}, ${predictions_firstIn(e)}: ${(0,a.Wq)(t,[1])}. As probabilities they would.`},allIdentical:(e,{value:t})=>`All ${(0,
a.ZV)(t??0)} predictions are the same: the model answers without looking.`,identicalWithin:({period:e,from:t,periods:n})=>{
const r=listed(t.map(t=>e==="week"?`from ${t}`:t),n-t.length);return`All predictions of a ${e} are the same ${e==="week"?"in":"on"} ${(0,a.B4)(n,e)}: ${r}.`},
classShare:({name:e,share:t,reference:n})=>`Class "${e}" is predicted in ${(0,a.l9)(t)} of rows, in the reference in ${(0,a.l9)(n)}.`,
answersMissed:({first:e,spelling:t},{value:n,cases:r})=>`${(0,a.ZV)(n??0)} of ${(0,
a.B4)(r??0,"known answer")} missed${e===null?"":`; the first: ${missed(e)}`}.`+(t?` "${t.known}" looks like "${t.row}" in another spelling (${t.what}): write the ids in the same way.`:""),
answersChanged:({changed:e,more:t},{value:n,cases:r})=>{const s=e.map(({id:e,before:t,now:n})=>`${e} was ${answers(t)} and is ${answers(n)}`);return`${(0,
a.ZV)(n??0)} of ${(0,a.B4)(r??0,"known answer")} changed since the last review: ${listed(s,t,"; ")}.`},pairsBroken:({broken:e,pairs:t},n)=>{
const r=listed(t.map(pair),e-t.length,"; ");return`${(0,a.ZV)(e)} of ${(0,a.B4)(n.cases??0,"pair")} (${(0,
a.l9)(n.value??0)}) ${e===1?"breaks":"break"} the relation: ${relationOf(n)}. Base and variant: ${r}.`}};const Z={
"prediction/probabilities":()=>"Every score lies in 0 to 1.","prediction/missing":()=>"Every row has a prediction.",
"prediction/identical":()=>"Predictions differ from row to row.","known-answer":({cases:e})=>`All ${(0,a.ZV)(e??0)} known answers are right.`,
"known-answer/changed":({cases:e})=>`All ${(0,a.ZV)(e??0)} known answers are those of the last review.`,behaviour:e=>`None of ${(0,
a.B4)(e.cases??0,"pair")} breaks the relation: ${relationOf(e)}.`};function predictions_firstIn(e){return e===0?"one of them":`the first in row ${(0,a.ZV)(e)}`}
function relationOf({expected:e}){return e?.expected==="relation"?(0,s.w4)(e):""}function missed({id:e,present:t,expected:n,got:r}){
if(!t)return`id ${e} is not in the candidate set`;return n===null?`id ${e}`:`id ${e} should be ${n}, is ${r}`}function answers(e){
return e.map(e=>e===null?"nothing":typeof e==="number"?(0,a.ZV)(e):e).join(", ")}function pair({ids:e,answers:t}){const[n,r]=e??["base","variant"]
;if(t===null)return`${n} and ${r}`;const words=e=>e===null?"no prediction":typeof e==="number"?(0,a.ZV)(e):e
;return`${n} (${words(t[0])}) and ${r} (${words(t[1])})`}var N=n(5044);const M={fallsAddUp:({reviews:e},{metric:t,class:n,value:r,expected:s})=>{
const o=t===null?"":p.Zv[t].title;const i=n===null?o:`${o} of class "${n}"`;const l=s?.expected==="sum"?s.threshold:Number.NaN
;const c=`Falls of ${i} against the reference add up to ${(0,a.ZV)(r??0)} over ${(0,a.B4)(e,"review")}`;return(r??0)>=l&&e>1?`${c}, and the alarm is at ${(0,
a.ZV)(l)}: taken together it is worse than it was.`:`${c}; the alarm is at ${(0,a.ZV)(l)}.`},
reviewsAlike:({correlation:e})=>`Neighbouring reviews are alike (correlation ${(0,a.ZV)(e)}), so that sums alarm by chance more often than stated.`,
redLeft:(e,{value:t})=>`What was RED has been gone for ${(0,a.B4)(t??0,"review")} in a row: RED is left, and the other findings decide.`,
redStays:({since:e},{value:t,expected:n})=>{const r=n?.expected==="reviews"?n.reviews:Number.NaN
;return`The last review, of ${day(e)}, was RED. What was RED must be GREEN for ${(0,a.B4)(r,"review")} in a row; so far it is for ${(0,a.ZV)(t??0)}.`},
firstReview:()=>"The history holds no review of this plan yet, so nothing was compared with earlier ones.",
noHistory:()=>"Not judged: this review is not compared with earlier ones, so there is no last review.",
noEarlierValue:()=>"Not judged yet: no earlier review measured it.",linesUnread:(e,{value:t})=>{const n=t===1;return`${(0,
a.B4)(t??0,"line")} of the history cannot be read and ${n?"was":"were"} ignored: ${lines(e)}. What ${n?"it says":"they say"} is not known. Update Greenlight where a line is newer; restore or remove what is damaged.`
},linesCutOff:(e,{value:t})=>{const n=t===1
;return`${(0,a.B4)(t??0,"line")} of the history ${n?"is":"are"} cut off, by ${n?"a run that was":"runs that were"} stopped: ${lines(e)}.`},
reviewsOutOfOrder:({latest:e},{value:t})=>`${(0,
a.B4)(t??0,"review")} of the history ${t===1?"is":"are"} dated after this one, as late as ${e.slice(0,16)}: a clock is wrong, or reviews are made out of order.`,
lastReview:({at:e},{value:t,expected:n})=>`The last review was made on ${day(e)}, ${days(t)} ago; the plan asks for one ${pace(n)}.`,
newestRow:({at:e},{value:t,expected:n})=>`The newest row is of ${day(e)}, ${days(t)} before this review; the plan asks for new data ${pace(n)}.`,
sameData:({at:e})=>`These are the data of the review of ${day(e)}, and no newer ones.`,columnsShifted:({since:e,of:t,columns:n,more:r},{value:s})=>{
const o=`the last review, of ${day(e)}`;if(n.length===0)return`None of ${(0,a.B4)(t,"column")} is distributed differently from ${o}.`
;const i=n.map(({name:e,size:t})=>`${e} (${(0,a.ZV)(t)})`).join(", ");return`${(0,a.ZV)(s??0)} of ${(0,
a.B4)(t,"column")} ${s===1?"is":"are"} distributed differently from ${o}: ${i}${r>0?", …":""}.`},
noMetricGates:()=>"No metric, edge case or known answer in this plan gates, so nothing shows that the model is right.",
planDiffers:({since:e})=>`The plan is not that of the last review, of ${day(e)}: levels before and after it come from different rules.`,
sameDataRed:({at:e,by:t})=>`These data were RED on ${day(e)} by ${t==="labels"?"other labels":`another ${t}`}. ${t==="labels"?"Labels that change, or go, do":`A ${t} that changes does`} not better them: judge new data.`,
nothingGates:()=>"Nothing in this plan gates, so nothing shows that the model works.",
unfilled:()=>`The plan still says "${N.qf}" where people must write what it is for, what is done, by whom and by when.`,labelsUnjudged:(e,{value:t})=>`${(0,
a.B4)(t??0,"case has","cases have")} a label, and no rule of the plan judges by it: a model that is always wrong would pass. Add a rule under metrics, or "falls: [{ from: reference, amber: 5% }]" where no bound is known.`
};function day(e){return e.slice(0,10)}function days(e){return(0,a.B4)(e??0,"day")}function pace(e){return(0,s.jN)(e?.every??"")}
function lines({lines:e,more:t}){const n=e.map(({place:e,kind:t})=>`${e} (${t})`);return t>0?`${n.join("; ")}; and ${(0,a.ZV)(t)} more`:n.join("; ")}const V={
...g,...k,...u,...i,...M,...y,...f,...b};const C={...Z,...h,...d,...w};function message(e){
return joined([figuresOf(e),operationFigures(e),nothingWrong(e),...e.reasons.map(wordsOf(e))])}function remarks(e){const t=figuresOf(e)+operationFigures(e)
;if(!areFiguresInColumns(e)||t==="")return message(e);const n=e.reasons.filter(({reason:e})=>e!=="belowBound");return joined(n.map(wordsOf(e)))}
function wordsOf(e){return t=>{const n=V[t.reason];return n(t,e)}}function nothingWrong(e){if(e.reasons.length>0)return"";const{kind:t,aspect:n}=e
;const r=n===null?t:`${t}/${n}`;return Object.hasOwn(C,r)?C[r](e):""}function joined(e){return e.filter(e=>e!=="").join(" ")}}),2014:((e,t,n)=>{n.d(t,{
j:()=>whyNoEvidence});const r={noReference:"there is no reference",noLabel:"no case has a label",noPrediction:"no labelled case has a prediction",
noScore:"no labelled case has a score",noScoreColumn:"there are no scores",noScoresOfClass:"the class has no scores",scoresOutside:"scores lie outside 0 to 1",
oneCase:"one case shows no spread",oneGroup:"every case belongs to the same group",allPositive:"every labelled case is positive",
allNegative:"every labelled case is negative",oneClass:"labelled cases are all of one class",oneSidedClass:"a class has no case, or all of them",
classAbsent:"the class does not occur",predictionsSame:"every prediction is the same",neverPredicted:"nothing was predicted to be in the class",
noneInClass:"no labelled case is in the class",noneInClassNorPredicted:"no case is in the class and none was predicted to be",
allInClass:"every labelled case is in the class",noTarget:"no case has a target",noTargetWithPrediction:"no case has both a target and a prediction",
targetsSame:"every target is the same",targetsZero:"every target is zero",notFinite:"its numbers are too large or too small to be computed",
textForNumbers:"the reference holds numbers where the candidate holds text",numbersForText:"the reference holds text where the candidate holds numbers",
noReferenceValues:"the reference has no values",noCandidateValues:"the candidate has no values",
referenceConstant:"every reference value is the same, so there is no standard deviation to measure by",
outsideSupport:"too many rows lie outside what the labelled reference holds",noneCounted:"there is nothing to count",noColumn:"the set has no such column",
fewBlocks:"there are no 20 stretches of time with 50 rows each, which tell how much it varies",
fewBeyond:"too few rows lie beyond such a percentile to say how far it may be off",fewValues:"fewer than 20 values over time came",
noSpan:"all rows have the same time",notFetched:"nothing of that name was handed over; run greenlight fetch, and give its file by --operations",
severalValues:"several values came where one is judged",stopped:"nothing came of the latest stretch of the time, so that what measures it has stopped",
gaps:"less than nine tenths of the time was measured",notCounted:"this engine does not count rows by time; judge with the local engine",
notInVerdict:"it is not in the verdict"};function whyNoEvidence(e,t=null){if(e!=="oneSidedClass"||!t)return r[e]
;return`class "${t.slice(0,80)}" has no case, or all of them`}}),9970:((e,t,n)=>{n.d(t,{Fv:()=>boundsText,HY:()=>valuesOfBounds,Y3:()=>ruleText,
dp:()=>ruleClauses,jN:()=>paceText,lq:()=>rangeText,w4:()=>relationText});var r=n(2514);var a=n(5940);var s=n(803);function boundsText(e){return(0,a.I)(e)}
function valuesOfBounds({bounds:e}){return[e?.green,e?.amber,e?.red].flatMap(e=>e?.value??[])}function ruleText(e){return ruleClauses(e).join("; ")}
function ruleClauses(e){const{bounds:t,expected:n}=e;if(t!==null)return[boundsText(t),...t.falls.map(fallText)].filter(Boolean);const r=fixedRule(e)
;if(r!==null)return[r];return n===null?[]:[expectedText(n,e)]}function fallText({from:e,amber:t,red:n}){
const r=[t&&`amber from ${t.text}`,n&&`red from ${n.text}`].filter(Boolean);return`fall from ${e}: ${r.join(", ")}`}const o={
"prediction/probabilities":"scores lie in 0 to 1","prediction/missing":"every row has a prediction","prediction/identical":"predictions differ",
"deployment/dependencies":"dependencies stay the same","feature/learnt-range":"range and categories as in the reference",
"feature/cardinality":"as many distinct values as in the reference","feature/constant":"a feature varies","input/duplicates":"ids do not repeat",
"input/vanished":"columns stay the same","input/appeared":"columns stay the same","input/missing":"cells are missing no more than in the reference",
"input/infinite":"no cell is infinite","input/reference/invalid":"cells are of their column’s type","input/placeholder":"every row has a time",
"input/reference/placeholder":"every row has a time","input/labels/unmatched":"ids are written alike","prediction/sum":"scores of the classes sum to 1",
"input/future":"no row is from the future","input/clock":"hours of the day as in the reference"};function fixedRule({kind:e,aspect:t,reasons:n}){
if(e==="input"&&t==="invalid")return n.some(({reason:e})=>e==="cellsInvalid")?"cells are of their column’s type":"every row has a time";const r=`${e}/${t}`
;return Object.hasOwn(o,r)?o[r]:null}function expectedText(e,{kind:t,subject:n,aspect:a}){switch(e.expected){case"range":return rangeText(e);case"one of":{
const t=e.values.join(a==="version"?" or ":", ");if(a==="version")return`${n} is ${t}`;const r=e.more>0?", …":""
;return a==="host"?`${n} is ${t}${r}, all of them`:`one of ${t}${r}`}case"within":{const t=`within ${(0,s.Bo)(e.tolerance)}`
;return a==="changed"?`answers as in the last review, ${t}`:`every answer ${t}`}case"relation":return relationText(e);case"sum":
return`standardised falls, less ${(0,s.ZV)(e.allowance)} each, add up to less than ${(0,s.ZV)(e.threshold)}`;case"reviews":
return`RED is left when its cause has been gone for ${(0,s.B4)(e.reviews,"review")} in a row`;case"pace":
return`${a==="stale"?"new data":"a review"} ${paceText(e.every)}`;case"drift":{const{test:n,threshold:a,q:o}=e
;if(t==="review")return`PSI against the last review at least ${(0,s.ZV)(a)}, and more than chance makes`;return`${r.T1[n].title} >= ${(0,
s.Bo)(a)}${o===null?"":` and q < ${(0,s.Bo)(o)}`}`}case"association":return`no two columns that go together differently from the reference: w >= ${(0,
s.ZV)(e.threshold)} and beyond chance (${(0,s.l9)(e.alpha)} over all pairs)`;case"error rate":return`no segment worse than the rest beyond chance (${(0,
s.l9)(e.alpha)} over all that were searched)`}}function rangeText({min:e,max:t}){return[e===null?"":`>= ${(0,s.Bo)(e)}`,t===null?"":`<= ${(0,
s.Bo)(t)}`].filter(Boolean).join(", ")}const i={same:"the same as the base’s","not lower":"no lower than the base’s","not higher":"no higher than the base’s"}
;function relationText({relation:e,tolerance:t}){const n=t>0?`, within ${(0,s.Bo)(t)}`:"";return`the variant’s prediction must be ${i[e]}${n}`}
function paceText(e){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}}),1128:((e,t,n)=>{n.d(t,{R8:()=>filesOf,Bj:()=>sha256Of,nt:()=>verdictText})
;var r=n(7598);var a=n(4502);var s=n(5845);const o={GREEN:"ready to promote",AMBER:"hold, do not promote",RED:"stop, do not promote"};const i={GREEN:"🟢",
AMBER:"🟠",RED:"🔴",NOTE:"⚪"};function answer(e){const t=e.verdict.status;const n=todo(e,t);return{level:t,plan:e.verdict.plan,words:o[t],
means:e.plan.levels[t].means,parts:n,todo:n.map(({name:e,text:t})=>sentence(e==="Owner"?`${e}: ${t}`:e==="By when"?`Within ${t}`:t)).join(" ")}}
function todo(e,t){const{action:n,owner:r,within:a}=e.plan.levels[t];const o=t==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${t}.`
;const i=[{name:"What to do",text:n===null?o:sentence(n)}];r!==null&&i.push({name:"Owner",text:r});if(a!==null){const t=Date.parse(e.made.at)+a.milliseconds
;const n=Math.abs(t)<=864e13?`, by ${(0,s.fU)(new Date(t).toISOString())}`:"";i.push({name:"By when",text:`${a.text}${n}`})}return i}function sentence(e){
const t=e.trim();const n=t.charAt(0).toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}var l=n(803);var c=n(6865);function svg_svg(e,t){
const{id:n,width:r,height:s,title:o,text:i,className:l}=e
;return`<svg class="${l}" viewBox="0 0 ${r} ${s}" role="img" aria-labelledby="${n}-t ${n}-d"><title id="${n}-t">${(0,
a.ZD)(o,200)}</title><desc id="${n}-d">${(0,a.ZD)(i,1e3)}</desc>${t}</svg>`}function svg_linear([e,t],[n,r]){const a=t-e||1;return t=>n+(t-e)/a*(r-n)}
function ticks(e,t,n=4){const r=t-e;if(!(r>0)||!Number.isFinite(r))return[e];const a=r/n;const s=10**Math.floor(Math.log10(a))
;const o=[1,2,5,10].map(e=>e*s).find(e=>e>=a)??a;const i=[];const l=Math.ceil(e/o-1e-9);for(let e=0;e<100&&(l+e)*o<=t+o*1e-9;e++)i.push((l+e)*o)
;return i.slice(0,20)}function tickText(e,t,n){const r=Math.abs(n-t);const a=Math.max(Math.abs(t),Math.abs(n));if(a>=1e6)return`${trim(e/1e6,r/1e6)}M`
;if(a>=1e4)return`${trim(e/1e3,r/1e3)}k`;return trim(e,r)}function line(e){return e.map(([e,t],n)=>`${n===0?"M":"L"}${svg_px(e)} ${svg_px(t)}`).join("")}
function svg_px(e){return Number.isFinite(e)?String(Math.round(e*10)/10):"0"}function svg_text(e,t,n,r="",s="start"){
return`<text x="${svg_px(e)}" y="${svg_px(t)}" class="${r}" text-anchor="${s}">${(0,a.ZD)(n,60)}</text>`}function trim(e,t){
const n=t>0&&Number.isFinite(t)?Math.max(0,Math.min(6,1-Math.floor(Math.log10(t)))):2;const r=String(Number(e.toFixed(n)))
;return r.replace("-","−").replace(/^\u{2212}0$/u,"0")}const d={width:340,height:230,left:44,right:12,top:12,bottom:40}
;function axes({width:e,height:t,left:n,right:r,top:a,bottom:s},o){const i=svg_linear(o.x,[n,e-r]);const l=svg_linear(o.y,[t-s,a])
;const c=ticks(...o.y,5).map(t=>{const a=o.percentY?`${Number((t*100).toPrecision(6))}%`:tickText(t,...o.y)
;return`<line class="grid" x1="${n}" y1="${svg_px(l(t))}" x2="${e-r}" y2="${svg_px(l(t))}"/>${svg_text(n-6,l(t)+4,a,"tick","end")}`})
;const d=(o.ticksX===false?[]:ticks(...o.x,5)).map(e=>svg_text(i(e),t-s+16,tickText(e,...o.x),"tick","middle"))
;const u=`<line class="axis" x1="${n}" y1="${t-s}" x2="${e-r}" y2="${t-s}"/>`
;const h=svg_text((n+e-r)/2,t-6,o.xName,"axis-name","middle")+(o.yName===""?"":svg_text(n,a-2,o.yName,"axis-name","start"));return{x:i,y:l,
drawn:c.join("")+d.join("")+u+h}}const u={width:340,height:330,left:48,right:12,top:18,bottom:40};function planeChart(e,t,{plane:n,cases:r}){
const a=[n.from,n.to];const{x:s,y:o,drawn:i}=axes(u,{x:a,y:a,xName:"actual",yName:"predicted"});const d=Math.max(1,...n.hexagons.map(e=>e.cases))
;const h=(n.to-n.from)/c.A;const f=(s(n.to)-s(n.from))/c.A/2;const p=(o(n.from)-o(n.to))/c.A/Math.sqrt(3)
;const m=[[0,-p],[f,-p/2],[f,p/2],[0,p],[-f,p/2],[-f,-p/2]];const g=new Map;for(const e of n.hexagons){const t=Math.max(1,Math.round(8*Math.sqrt(e.cases/d)))
;const[r,a]=[s(n.from+e.x*h),o(n.from+e.y*h)];const i=`${line(m.map(([e,t])=>[r+e,a+t]))}Z`;g.set(t,[...g.get(t)??[],i])}
const $=[...g].sort(([e],[t])=>e-t).map(([e,t])=>`<path class="hex hex-${e}" d="${t.join("")}"/>`)
;const v=`<line class="chance" x1="${svg_px(s(n.from))}" y1="${svg_px(o(n.from))}" x2="${svg_px(s(n.to))}" y2="${svg_px(o(n.to))}"/>`;return svg_svg({id:e,
width:u.width,height:u.height,className:"chart",title:`Predicted over actual numbers of the ${t}`,text:`${(0,l.ZV)(r)} cases in hexagons, the darkest with ${(0,
l.ZV)(d)}. On the dotted line prediction and label are the same. Numbers beyond the middle 99 % are drawn at the edge.`},i+$.join("")+v)}
function residualChart(e,t,n){const r=[...t??[],...n??[]];if(r.length===0)return"";const a=Math.min(0,...r.map(({quantiles:e})=>e[0]))
;const s=Math.max(0,...r.map(({quantiles:e})=>e.at(-1)));const o=[Math.min(...r.map(({from:e})=>e)),Math.max(...r.map(({to:e})=>e))]
;const i=Math.max(...r.map(({part:e})=>e))+1;const{x:c,y:u,drawn:h}=axes(d,{x:[0,i],y:[a,s===a?a+1:s],xName:`prediction, from ${(0,l.ZV)(o[0])} to ${(0,
l.ZV)(o[1])}, by tenths`,yName:"error",ticksX:false});const boxes=(e,t,n)=>(e??[]).map(({part:e,quantiles:[r,a,s,o,i]})=>{const l=c(e+.5)+n
;const d=`<rect class="${t}-box" x="${svg_px(l-4)}" y="${svg_px(u(o))}" width="8" height="${svg_px(Math.max(1,u(a)-u(o)))}"/>`
;return`<line class="${t}-whisker-thin" x1="${svg_px(l)}" y1="${svg_px(u(r))}" x2="${svg_px(l)}" y2="${svg_px(u(i))}"/>${d}<line class="median" x1="${svg_px(l-4)}" y1="${svg_px(u(s))}" x2="${svg_px(l+4)}" y2="${svg_px(u(s))}"/>`
});const f=`<line class="chance" x1="${svg_px(c(0))}" y1="${svg_px(u(0))}" x2="${svg_px(c(i))}" y2="${svg_px(u(0))}"/>`;return svg_svg({id:e,width:d.width,
height:d.height,className:"chart",title:"Errors over the prediction",
text:"For each tenth of the predictions the errors (prediction less label): the box holds the middle half, the line 90 %, the mark is the median. The numbers stand in the table below."
},h+f+boxes(t,"ref",-5).join("")+boxes(n,"cand",5).join(""))}const h=8;function histogramChart(e,t,n,r){const a=sharesOf(n)
;if(n.categories!==null)return bars(e,t,n.categories,a,r);const s=n.edges??[];if(s.length<2||s.some(e=>!Number.isFinite(e)))return"";const o=[s[0],s.at(-1)]
;const i=Math.max(.01,...a.reference,...a.candidate)*1.08;const{x:l,y:c,drawn:d}=axes(r,{x:o,y:[0,i],xName:"",yName:"",percentY:true})
;const steps=e=>e.flatMap((e,t)=>[[l(s[t]),c(e)],[l(s[t+1]),c(e)]]);const u=c(0)
;const h=`M${svg_px(l(o[0]))} ${svg_px(u)}${line(steps(a.reference)).replace("M","L")}L${svg_px(l(o[1]))} ${svg_px(u)}Z`;return svg_svg({id:e,width:r.width,
height:r.height,className:"chart",title:`Distribution of ${t}`,text:describe(a,s.length-1)
},`${d}<path class="ref-area" d="${h}"/><path class="cand-line" d="${line(steps(a.candidate))}"/>`)}function bars(e,t,n,r,a){const s=n.map((e,t)=>({category:e,
reference:r.reference[t]??0,candidate:r.candidate[t]??0})).sort((e,t)=>Math.abs(t.candidate-t.reference)-Math.abs(e.candidate-e.reference)).slice(0,h)
;const o=Math.max(.01,...s.map(e=>Math.max(e.reference,e.candidate)));const i=96;const c=a.width-i-88;const d=Math.min(32,(a.height-8)/Math.max(1,s.length))
;const u=Math.min(10,d/2-1);const f=s.map((e,t)=>{const n=4+t*d;const r=e.reference/o*c;const a=e.candidate/o*c;const s=`${(0,
l.l9)(e.reference).replace(" %","")} → ${(0,l.l9)(e.candidate)}`
;return svg_text(i-6,n+u+3,histogram_short(e.category),"tick","end")+`<rect class="ref-bar" x="${i}" y="${svg_px(n)}" width="${svg_px(r)}" height="${svg_px(u)}"/>`+`<rect class="cand-bar" x="${i}" y="${svg_px(n+u)}" width="${svg_px(a)}" height="${svg_px(u)}"/>`+svg_text(i+Math.max(r,a)+5,n+u+4,s,"tick")
});const p=Math.max(40,Math.ceil(8+s.length*d));return svg_svg({id:e,width:a.width,height:p,className:"chart",title:`Shares of the categories of ${t}`,
text:describe(r,n.length)},f.join(""))}function sharesOf(e){const shares=e=>{const t=e.reduce((e,t)=>e+t,0);return e.map(e=>t>0?e/t:0)};return{
reference:shares(e.reference),candidate:shares(e.candidate)}}function describe(e,t){const n=e.candidate.map((t,n)=>Math.abs(t-(e.reference[n]??0)))
;const r=Math.max(0,...n);return`Shares of rows in ${t} bins, reference and candidate. The largest difference in one bin is ${(0,
l.l9)(r)} of rows. The numbers stand in the table below.`}function histogram_short(e){const t=Array.from(e);return t.length<=14?e:`${t.slice(0,13).join("")}…`}
var f=n(2514);function driftedColumns(e){const t=e.verdict.findings.filter(({kind:e,status:t})=>e==="drift"&&t!=="GREEN")
;const n=new Set(t.map(({subject:e})=>e));return e.measurements.columns.map(e=>({column:e,drift:"noEvidence"in e.drift?null:e.drift,
found:!("noEvidence"in e.drift)&&n.has(e.name)})).sort((e,t)=>Number(t.found)-Number(e.found)||size(t.drift)-size(e.drift))}function size(e){
return e===null||Number.isNaN(e.size)?-1:e.size}var p=n(2014);function dataTable({caption:e,head:t,rows:n,numbers:r=[],captionHidden:a=false,cards:s=false}){
const o=t.map((e,t)=>r.includes(t)?' class="n"':"");const i=t.map((e,t)=>`<th scope="col"${o[t]}>${e}</th>`).join("");const l=n.map(([e="",...n])=>{
const r=n.map((e,n)=>{const r=s&&e!==""?` data-head="${t[n+1].replaceAll(/<[^>]*>/g,"")}"`:"";return`<td${o[n+1]}${r}>${e}</td>`}).join("")
;return`<tr><th scope="row"${o[0]}>${e}</th>${r}</tr>`}).join("\n")
;return`<div class="scroll${s?" cards":""}" role="region" aria-label="${e}" tabindex="0"><table><caption${a?' class="sr"':""}>${e}</caption><thead><tr>${i}</tr></thead><tbody>\n${l}\n</tbody></table></div>`
}function folded(e,t){return`<details><summary>${e}</summary>\n${t}\n</details>`}function figure(e,t,n=""){
return t===""?"":`<figure><figcaption>${e}</figcaption>${t}${n}</figure>`}
const m='<p class="key"><span><i class="swatch ref"></i>reference</span> <span><i class="swatch cand"></i>candidate</span></p>';function within(e,t,n){
const r=[];let a=0;for(const[s,o]of e.entries()){const i=n(o);a+=i.reduce((e,t)=>e+t.reduce((e,t)=>e+Buffer.byteLength(t)+22,40),0);if(a>t)return{rows:r,
left:e.length-s};r.push(...i)}return{rows:r,left:0}}function budgeted(e,t,n){const r=[];let a=0;for(const[s,o]of e.entries()){const e=n(o,s)
;a+=Buffer.byteLength(e);if(a>t)break;r.push(e)}return{html:r.join("\n"),shown:r.length,left:e.length-r.length}}
const g=["1 %","5 %","25 %","Median","75 %","95 %","99 %"];const $=10;function profileTable({name:e,reference:t,candidate:n}){const[r,s]=[linesOf(t),linesOf(n)]
;const o=[...new Set([...r.keys(),...s.keys()])];return dataTable({caption:`Profile of ${(0,a.ZD)(e,80)}`,head:["Cells","Reference","Candidate"],
rows:o.map(e=>[(0,a.ZD)(e,80),r.get(e)??"–",s.get(e)??"–"]),numbers:[1,2]})}function linesOf(e){const t=new Map([["Rows",(0,l.ZV)(e.rows)],["Missing",`${(0,
l.ZV)(e.missing)} (${(0,l.l9)(e.missing/e.rows)})`],["Distinct values",(0,l.ZV)(e.distinct)]])
;for(const[n,r]of e.type==="number"?numberLines(e):categoryLines(e))t.set(n,r);return t}function numberLines({invalid:e,spread:t}){
const n=e===null?[]:[["Not a number",(0,l.ZV)(e.cells)]];if(t===null)return n;const{min:r,max:a,mean:s,standardDeviation:o,quantiles:i}=t
;return[...n,["Mean",(0,l.ZV)(s)],["Standard deviation",(0,l.ZV)(o)],["Least",(0,l.ZV)(r)],...i.map((e,t)=>[g[t],(0,l.ZV)(e)]),["Greatest",(0,l.ZV)(a)]]}
function categoryLines({top:e,rows:t}){return e.slice(0,$).map(({category:e,rows:n})=>[`“${e}”`,`${(0,l.ZV)(n)} (${(0,l.l9)(n/t)})`])}const v={width:300,
height:150,left:40,right:8,top:10,bottom:24};const b=40;function driftSection(e){const t=driftedColumns(e);if(t.length===0)return null
;const n=new Set(e.plan.features.flatMap(({name:e,type:t})=>t==="time"?[e]:[]));const r=budgeted(t.slice(0,b),7e5,(e,t)=>multiple(e,t,n))
;const a=t.length-r.shown;const s=a>0?`<p class="hint">Drawn are the ${(0,l.ZV)(r.shown)} that shifted furthest; ${(0,
l.ZV)(a)} more are in the table alone.</p>`:"";return{id:"drift",title:"Drift",
body:`<p class="hint">How far each column of the candidate lies from the reference, the furthest first. Drift alone is no failure where labels show how the model performs.</p>${m}\n<div class="multiples">${r.html}</div>${s}\n${folded(`All ${(0,
l.ZV)(t.length)} columns as a table`,allColumns(t))}`}}function multiple({column:e,drift:t,found:n},r,s){
const o=t===null?'<span class="none">no evidence</span>':`${f.T1[t.test].title} <b>${(0,l.ZV)(t.size)}</b>`;const i=`<span class="name">${(0,
a.ZD)(e.name,60)}${e.role==="feature"?"":` <small>${e.role}</small>`}</span><span class="size">${n?'<span class="flag">shifted</span> ':""}${o}</span>`
;return figure(i,histogramChart(`d${r}`,e.name,e.histogram,v)||'<p class="none">Nothing to draw.</p>',folded("Numbers",histogramTable(`Drift of ${e.name}`,e.histogram))+(s.has(e.name)?"":folded("Profile",profileTable(e))))
}function histogramTable(e,t){const{reference:n,candidate:r}=sharesOf(t);const label=e=>t.categories===null?`${(0,l.ZV)(t.edges?.[e])} to ${(0,
l.ZV)(t.edges?.[e+1])}`:(0,a.ZD)(t.categories[e]??"",80);return dataTable({caption:`${(0,a.ZD)(e,80)}: shares of rows by bin`,
head:["Bin","Reference","Candidate"],rows:t.reference.slice(0,60).map((e,t)=>[label(t),(0,l.l9)(n[t]),(0,l.l9)(r[t])]),numbers:[1,2]})}function allColumns(e){
const{rows:t,left:n}=within(e,3e5,e=>[columnRow(e)]);const r=dataTable({caption:"Drift of every column",
head:["Column","Test","Size","Chance","Reference","Candidate","Remarks"],rows:t,numbers:[2],captionHidden:true});return n>0?`${r}<p>… and ${(0,
l.ZV)(n)} more columns.</p>`:r}function columnRow({column:e,drift:t,found:n}){const r=t===null?["","",""]:[f.T1[t.test].title,(0,l.ZV)(t.size),(0,a.ZD)((0,
s.SI)(t.logQ,"q"))];return[(0,a.ZD)(e.name,80),...r,profile(e.reference),profile(e.candidate),remark(n,t,"noEvidence"in e.drift?(0,
p.j)(e.drift.noEvidence):null)]}function profile(e){const t=e.missing>0&&e.rows>0?`, ${(0,l.l9)(e.missing/e.rows)} missing`:""
;if(e.type==="category")return`${(0,l.ZV)(e.distinct)} categories${t}`;if(e.spread===null)return`no number${t}`;const{min:n,max:r,mean:a}=e.spread;return`${(0,
l.ZV)(n)} to ${(0,l.ZV)(r)}, mean ${(0,l.ZV)(a)}${t}`}function remark(e,t,n){const names=(e,t)=>t===void 0||t.length===0?"":`${e}: ${t.slice(0,5).map(e=>(0,
a.ZD)(e,40)).join(", ")}${t.length>5?` and ${t.length-5} more`:""}`;return[e?"shifted":"",n===null?"":`no evidence: ${(0,
a.ZD)(n,200)}`,names("new",t?.newCategories),names("gone",t?.vanishedCategories)].filter(e=>e!=="").join("; ")}
function agreementSection({plan:e,measurements:t}){if(e.data.task!=="regression")return null
;if(t.candidate.agreement===void 0)return section('<p class="hint">Predicted against actual numbers are drawn of files alone.</p>')
;const n=t.reference?.agreement??null;const r=t.candidate.agreement??null;if(n===null&&r===null)return null;const a={edges:(r??n).errors.edges,categories:null,
reference:n?.errors.cases??[],candidate:r?.errors.cases??[]}
;const s=[plane("Candidate",r),plane("Reference",n),figure("Errors: prediction less label",histogramChart("errors","the errors",a,d),folded("Numbers",histogramTable("Errors",a))),figure("Errors over the prediction",residualChart("residuals",n?.byPredicted??null,r?.byPredicted??null),folded("Numbers",errorsTable("Errors by tenths of the prediction","Prediction",n,r)))]
;return section(`${m}<div class="figures">${s.join("\n")}</div>${byLabel(n,r)}`)}function section(e){return{id:"agreement",title:"Predictions and errors",body:e
}}function plane(e,t){return t===null?"":figure(`${e}: predicted over actual`,planeChart(`plane-${e.toLowerCase()}`,e.toLowerCase(),t))}function byLabel(e,t){
const n=new Map((e?.byActual??[]).map(e=>[e.part,e]));const r=new Map((t?.byActual??[]).map(e=>[e.part,e]))
;const a=[...new Set([...n.keys(),...r.keys()])].sort((e,t)=>e-t);const number=(e,t)=>e===void 0?"–":(0,l.ZV)(e[t]);return dataTable({
caption:"Errors by tenths of the label, as the reference has it",
head:["Label","Cases: reference","Cases: candidate","Absolute error: reference","Absolute error: candidate","Bias: reference","Bias: candidate"],rows:a.map(e=>{
const[t,a]=[n.get(e),r.get(e)];return[rangeOf(a??t),...["cases","meanAbsolute","mean"].flatMap(e=>[number(t,e),number(a,e)])]}),numbers:[1,2,3,4,5,6],cards:true
})}function errorsTable(e,t,n,r){const a=[["Reference",n],["Candidate",r]].flatMap(([e,t])=>(t?.byPredicted??[]).map(t=>[rangeOf(t),e,(0,
l.ZV)(t.cases),...t.quantiles.map(e=>(0,l.ZV)(e))]));return dataTable({caption:e,head:[t,"Set","Cases","5 %","25 %","Median","75 %","95 %"],rows:a,
numbers:[2,3,4,5,6,7]})}function rangeOf({from:e,to:t}){return`${(0,l.ZV)(e)} to ${(0,l.ZV)(t)}`}const w={RED:0,AMBER:1,GREEN:2,NOTE:3}
;function findingsOf(e,...t){return e.verdict.findings.filter(e=>t.includes(e.status)).sort((e,t)=>w[e.status]-w[t.status])}function gatingFindings(e){
const t=findingsOf(e,"RED","AMBER");if(t.length>0)return t
;return findingsOf(e,"GREEN").filter(({kind:e})=>["metric","edge","known-answer","operations"].includes(e))}function chip(e){
return`<span class="chip ${e.toLowerCase()}">${icon(e)}${e}</span>`}function icon(e){
return`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${x[e]}</svg>`}const x={
GREEN:'<circle cx="8" cy="8" r="7"/><path class="cutout" d="M4.6 8.3l2.4 2.4l4.5-5"/>',
AMBER:'<path d="M8 1.2l7 13.3h-14z"/><path class="cutout" d="M8 6v4M8 12v.6"/>',
RED:'<path d="M5.1 1h5.8l4.1 4.1v5.8l-4.1 4.1h-5.8l-4.1-4.1v-5.8z"/><path class="cutout" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
NOTE:'<circle cx="8" cy="8" r="7"/><path class="cutout" d="M8 7.3v4M8 4.6v.6"/>'};function answerHeader(e){const t=answer(e);const{about:n}=e.plan
;const r=t.parts.map(({name:e,text:t})=>`<div><dt>${e}</dt><dd>${(0,a.ZD)(t,1e3)}</dd></div>`)
;return`<header class="answer ${t.level.toLowerCase()}"><div class="wrap">\n<p class="verdict">${chip(t.level)} <span class="plan">${(0,
a.ZD)(t.plan,120)}</span></p>\n<h1>${capital(t.words)}</h1>\n<p class="means">${(0,
a.ZD)(capital(t.means),400)}</p>\n<dl class="todo">${r.join("")}</dl>\n<p class="looked">${n===null?"":`${(0,a.ZD)(n,300)}. `}${looked(e)}</p>\n</div></header>`
}function looked(e){const{candidate:t,reference:n}=e.verdict;const r=(0,l.B4)(t.rows,"candidate row");const o=n===null?`${r}, no reference`:`${r} against ${(0,
l.B4)(n.rows,"reference row")}`;const i=findingsOf(e,"RED","AMBER").length;const c=findingsOf(e,"GREEN").length;const d=findingsOf(e,"NOTE").length
;const u=`${(0,l.B4)(i,"finding gates","findings gate")}, ${(0,l.B4)(c,"check passed","checks passed")}, ${(0,l.B4)(d,"note")}`
;return`${o}; ${u}. Reviewed ${(0,a.ZD)((0,s.fU)(e.made.at),40)}.`}function capital(e){return e.charAt(0).toUpperCase()+e.slice(1)}var y=n(1953);var k=n(3447)
;var Z=n(4036);function domainOf(e){if(e.value===null||!Number.isFinite(e.value))return null
;const t=[e.value,...e.interval??[],e.reference,...boundsOf(e,e.bounds)].filter(e=>e!==null&&Number.isFinite(e));const n=Math.min(...t);const r=Math.max(...t)
;if(!(r>n))return null;const a=.15*(r-n);const s=n>=0&&r<=1;const o=n-a;const i=r+a;return s?[Math.max(0,o),Math.min(1,i)]:[o,i]}
function bands_bandsOf(e,t,[n,r]){const a=[n,...boundsOf(e,t).filter(e=>e>n&&e<r),r].sort((e,t)=>e-t);const s=[];for(let n=1;n<a.length;n++){const r=a[n-1]
;const o=a[n];if(o<=r)continue;const i=(r+o)/2;const l=(0,k.In)(isOfSize(e)?Math.abs(i):i,t);const c=s.at(-1);c?.level===l?c.to=o:s.push({from:r,to:o,level:l})}
return s}function boundsOf(e,t){const n=[t?.green,t?.amber,t?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[])
;const r=isOfSize(e)?n.flatMap(e=>[-e,e]):n;return[...new Set(r)].sort((e,t)=>e-t)}function isOfSize({metric:e}){return e!==null&&Z.Zv[e].better==="zero"}
const N=260;const M=46;function rangePlot(e,t){const n=domainOf(t);if(n===null||t.value===null)return"";const r=svg_linear(n,[6,N-6])
;const inside=e=>Math.max(6,Math.min(N-6,r(e)));const a=boundsOf(t,t.bounds);const s=a.filter(e=>e>=n[0]&&e<=n[1])
;const o=a.length===0?`<rect class="band-none" x="6" y="8" width="${N-12}" height="18"/>`:bands_bandsOf(t,t.bounds,n).map(({from:e,to:t,level:n})=>`<rect class="band-${n.toLowerCase()}" x="${svg_px(r(e))}" y="8" width="${svg_px(r(t)-r(e))}" height="18"/>`).join("")
;const i=(0,y.n)(t.bounds);const l=s.map((e,t)=>{const n=i?`${Number((e*100).toPrecision(4))} %`:boundText(e);const a=t>0&&r(e)-r(s[t-1])<30
;return`<line class="cut" x1="${svg_px(r(e))}" y1="5" x2="${svg_px(r(e))}" y2="29"/>${a?"":svg_text(r(e),42,n,"tick","middle")}`})
;const[c,d]=t.interval??[t.value,t.value];const u=`<line class="whisker" x1="${svg_px(inside(c))}" y1="17" x2="${svg_px(inside(d))}" y2="17"/>`
;const h=t.reference!==null&&Number.isFinite(t.reference)?`<path class="ref-mark" d="M${svg_px(inside(t.reference))} 10l6 7l-6 7l-6 -7z"/>`:""
;const f=`<circle class="dot" cx="${svg_px(inside(t.value))}" cy="17" r="5.5"/>`;return svg_svg({id:e,width:N,height:M,className:"range",
title:`Where ${t.check} stands`,text:range_describe(t)},o+l.join("")+h+u+f)}function boundText(e){if(Math.abs(e)>=1e4)return tickText(e,0,e)
;return String(Number(e.toPrecision(4))).replace("-","−")}function range_describe(e){const{value:t,interval:n,reference:r}=(0,y.u)(e)
;return`Candidate ${t}${n===""?"":`, interval ${n}`}${r===""?"":`, reference ${r}`}. ${e.rule}. Level ${e.status}.`}function decided(e){
const{plan:t,verdict:n}=e;const{confidence:r}=t;const a=findingsOf(e,n.status).filter(e=>e.status===n.status)
;const s=t.proof==="margin"?"":", or when a fall reaches its red margin and chance does not explain a fall"
;const o=[r===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
l.l9)(r)} confidence: RED when the whole one-sided bound is past the red rule${s} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
l.B4)(a.length,"finding is","findings are")} ${n.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const i=a.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,t)=>t.flip-e.flip)
;for(const e of i.slice(0,10))o.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const t of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))o.push(`${t.check}: ${(0,l.ZV)(t.cases_needed)} cases would settle it.`)
;return o}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,l.l9)(e)}var V=n(7342);function titleOf(e){const{kind:t,subject:n,aspect:r}=e;switch(t){
case"metric":case"edge":case"segment":return metricOver(e);case"estimate":return`${metricOver(e)}, estimated without labels`;case"review":
if(e.metric===null&&n==="operations")return"Age of what was fetched";if(e.metric===null)return(r&&_[r])??"Earlier reviews"
;return r==="cusum"?`${metricOver(e)}: falls that add up`:`${metricOver(e)}, against earlier reviews`;case"drift":return`Drift of ${n}`;case"known-answer":
return`Known answers: ${n}${r===null?"":`, ${r}`}`;case"prediction":return`Predictions: ${r}`;case"feature":case"input":
return n===null?(r&&T[r])??"Inputs":`${n}: ${spaced(r)}`;case"behaviour":return`Behaviour: ${n}`;case"deployment":return`Deployment: ${spaced(r)}`
;case"operations":return`${n}${r===null?"":C[r]??""}`;case"plan":if(n!==null)return`The plan: ${n}`;return(r&&O[r])??"The plan"}}
function metricTitle({metric:e,class:t}){const n=e===null?"":Z.Zv[e].title;return t===null?n:`${n}, ${t}`}const C={hosts:", host by host",
"last-review":", against the last review"};const _={"leave-red":"Leaving RED",changed:"The plan since the last review",
"same-data":"The same data by another plan",first:"The first review",overdue:"Time since the last review",stale:"Age of the data",
distributions:"Distributions since the last review",history:"Reviews that cannot be read","history-order":"Order of the reviews",
"history-cut-off":"Reviews that were cut off"};const O={"no-gate":"Nothing gates","labels-unjudged":"Labels that nothing judges",
unfilled:"What is still to be filled in",unwatched:"The plan of the base",new:"The plan is new",changed:"The plan is changed",approval:"Approval of the plan",
more:"More changes of the plan"};const T={"labels/coverage":"Rows that have a label","labels/scores":"Rows without a label",
copy:"The candidate is the reference","rows/count":"Number of rows","labels/missing":"Labels that are missing","labels/unmatched":"Labels of no row",
"joint-drift":"Columns that go together"};function metricOver(e){return e.subject===null?metricTitle(e):`${e.subject}: ${metricTitle(e)}`}function spaced(e){
return(e??"").replaceAll("-"," ")}const j=8;function gatesSection(e){const t=gatingFindings(e);const n=e.verdict.status==="GREEN"
;const r=n?"What was judged":"What gates";const a=budgeted(t,11e5,(t,n)=>row(e,t,n));const s=budgeted(t.slice(a.shown),3e5,e=>nameOnly(e))
;const o=t.length===0?"<p>No check gates in this plan.</p>":`${gateTable(r,a.html)}${more(s)}`;return{id:"gates",title:r,body:`${o}\n${others(e)}`}}
function gateTable(e,t){const n=["Level","Check","Candidate","Reference","Where it stands"]
;const r=n.map(e=>`<th role="columnheader" scope="col">${e}</th>`).join("")
;return`<table class="gates" role="table"><caption class="sr">${e}, the worst first</caption><thead role="rowgroup"><tr role="row">${r}</tr></thead><tbody role="rowgroup">\n${t}\n</tbody></table>\n<p class="key">On the bands of the rule: <span><i class="swatch dot"></i>candidate</span> with its interval, <span><i class="swatch diamond"></i>reference</span>.</p>`
}function row(e,t,n){const{value:r,interval:s,reference:o,difference:i}=(0,y.u)(t);const l=(0,V.IW)(t);const c=rangePlot(`g${n}`,t);const d=itsRows(e,t)
;const u=d===""?"":`\n<tr role="row" class="behind"><td role="cell"></td><td role="cell" colspan="4">${d}</td></tr>`
;return`<tr role="row"><td role="cell" class="level">${chip(t.status)}</td>\n<th role="rowheader" scope="row"><strong>${(0,
a.ZD)(titleOf(t),160)}</strong> <code>${(0,a.ZD)(t.check,160)}</code>${l===""?"":`<p>${(0,
a.ZD)(l,800)}</p>`}${detailsOf(t)}</th>\n<td role="cell" class="value"><b>${r}</b>${s===""?"":`<span>${s}</span>`}</td>\n<td role="cell" class="reference">${o===""?'<span class="none">none</span>':`${o}${i===""?"":`<span>${i}</span>`}`}</td>\n<td role="cell" class="stands">${c}<p>${(0,
a.ZD)(t.rule,200)}</p></td></tr>${u}`}function itsRows({drillDown:e,findingRows:t={}},{check:n}){const r=Object.hasOwn(e,n)?e[n]:void 0
;const s=Object.hasOwn(t,n)?t[n]:void 0;const o=s===void 0?"":sampleTable(n,s);if(r===void 0)return o===""?"":folded("Its rows",o)
;return folded("Its rows",`${o}<p class="hint">All of them:</p><pre>${(0,a.ZD)(r,2e3)}</pre>`)}function sampleTable(e,{columns:t,rows:n,total:r}){
const s=t.slice(0,j);return dataTable({caption:`${(0,l.ZV)(n.length)} of ${(0,l.B4)(r,"row")} behind ${(0,a.ZD)(e,160)}`,head:["Row",...s.map(e=>(0,
a.ZD)(e,60)),"Answer"],rows:n.map(({row:e,cells:t,why:n})=>[(0,l.ZV)(e),...t.slice(0,j).map(e=>(0,a.ZD)(e,80)),(0,a.ZD)(n,160)])})}function detailsOf(e){
const t=[e.cases===null?"":(0,
l.B4)(e.cases,"case"),e.flip!==void 0&&Number.isFinite(e.flip)?`another level on ${chance(e.flip)} of samples of this size`:"",e.cases_needed===void 0?"":`${(0,
l.ZV)(e.cases_needed)} cases would settle it`,e.plan_line===null?"":`line ${(0,l.ZV)(e.plan_line)} of the plan`].filter(e=>e!=="")
;return t.length===0?"":`<p class="facts">${t.join(" · ")}</p>`}function nameOnly(e){return`<li>${chip(e.status)} <code>${(0,a.ZD)(e.check,120)}</code></li>`}
function more({html:e,left:t}){if(e===""&&t===0)return"";const n=t>0?`<p>… and ${(0,l.ZV)(t)} more; all of them are in verdict.json.</p>`:""
;return`<p>To keep this page small, the rest by name alone:</p><ul class="names">${e}</ul>${n}`}function others(e){const list=(t,n)=>{if(n.length===0)return""
;const{rows:r,left:a}=within(n,25e4,t=>[otherRow(e,t)]);const s=dataTable({caption:t,head:["Check","Level","Value","Interval","Reference","What was found"],
rows:r,numbers:[2,3,4],captionHidden:true});const o=a>0?`<p>… and ${(0,l.ZV)(a)} more in verdict.json.</p>`:"";return folded(`${t} (${(0,l.ZV)(n.length)})`,s+o)
};const t=new Set(gatingFindings(e));const n=findingsOf(e,"GREEN").filter(e=>!t.has(e));return list("Notes",findingsOf(e,"NOTE"))+list("Checks that passed",n)}
function otherRow(e,t){const{value:n,interval:r,reference:s}=(0,y.u)(t);const o=`${(0,a.ZD)(titleOf(t),120)}`
;const i=t.status==="NOTE"&&t.where!==void 0?itsRows(e,t):"";return[o,chip(t.status),n,r,s,(0,a.ZD)((0,V.IW)(t),400)+i]}const E=170;const R=32
;function pairPlot(e,t,n,{beside:r=[],whole:a=null}={}){const{reference:s,candidate:o}=n
;const i=[n,...r].flatMap(e=>[...pointsOf(e.reference),...pointsOf(e.candidate)]);a!==null&&i.push(a);const l=Math.min(...i);const c=Math.max(...i)
;if(!(c>l))return"";const d=svg_linear([l,c],[8,E-8]);const mark=(e,t,n,r)=>{if(pointsOf(e).length===0||"noEvidence"in e)return"";const[a,s]=e.interval
;const o=`<line class="${n}-whisker-thin" x1="${svg_px(d(a))}" y1="${t}" x2="${svg_px(d(s))}" y2="${t}"/>`;return o+r(d(e.value))};return svg_svg({id:e,width:E,
height:R,className:"pair-plot",title:`${t} on both sets`,text:pair_describe(n)
},(a===null?"":`<line class="chance" x1="${svg_px(d(a))}" y1="0" x2="${svg_px(d(a))}" y2="${R}"/>`)+mark(s,9,"ref",e=>`<path class="ref-mark" d="M${svg_px(e)} 4l5 5l-5 5l-5 -5z"/>`)+mark(o,23,"cand",e=>`<circle class="cand-dot" cx="${svg_px(e)}" cy="23" r="5"/>`))
}function pointsOf(e){if("noEvidence"in e)return[];const t=[e.value,...e.interval];return t.every(Number.isFinite)?t:[]}
function pair_describe({reference:e,candidate:t}){const describeMeasured=e=>"noEvidence"in e?"no evidence":`${(0,l.ZV)(e.value)}, interval ${(0,
s.vy)(e.interval)}`;return`Reference ${describeMeasured(e)}; candidate ${describeMeasured(t)}.`}function asEdgeCases({plan:e,measurements:t},n=1/0){
return t.segments.slice(0,n).flatMap(({where:n,comparisons:[r]},a)=>{if(r===void 0)return[];const{metric:s}=r;const o=wholeValue(s,t)
;const i=e.data.task==="regression"?"<=":">="
;return[`  - name: weak segment ${a+1}`,`    where: '${n.replaceAll("'","''")}'`,`    min_cases: ${e.segments.minCases}`,`    ${s}: ${o===null?"{ gates: false }":`{ green: "${i} ${Number(o.toPrecision(2))}" }`}`]
}).join("\n")}function wholeValue(e,{comparisons:t}){const n=t.find(t=>t.metric===e&&t.class===null)
;const r=n&&"value"in n.candidate?n.candidate.value:Number.NaN;return Number.isFinite(r)?r:null}const D=["Metric","Reference","Candidate","Difference","Cases"]
;function metricsSection(e){const{comparisons:t,estimated:n}=e.measurements;if(t.length+n.length===0)return null
;const r=t.some(e=>e.paired)?"Both models answered the same cases; differences are measured case by case.":"The two sets are independent samples."
;const s=dataTable({caption:"Metrics on both sets",head:[...D,"◇ reference, ● candidate"],rows:within(t.map(plotted),2e5,e=>[e]).rows,numbers:[1,2,3,4],
captionHidden:true,cards:true});const o=n.length===0?"":dataTable({caption:"Estimated without labels",head:["Metric","Estimate","95 % interval"],
rows:n.slice(0,50).map(({metric:e,value:t,interval:n})=>[(0,a.ZD)(metricTitle({metric:e,class:null}),80),(0,l.ZV)(t),n===null?"":`${(0,l.ZV)(n[0])} to ${(0,
l.ZV)(n[1])}`]),numbers:[1,2]});return{id:"metrics",title:"Metrics side by side",body:`${s}<p class="hint">${r}</p>${o}`}}
function slicesSection({plan:e,measurements:t}){const{edgeCases:n,segments:r}=t;if(n.length+r.length===0)return null;return{id:"slices",
title:"Edge cases and segments",
body:part("e","Edge cases of the plan",n,t)+part("s","Weak segments that the search found, the worst first",r,t)+watched(asEdgeCases({plan:e,measurements:t
},50))}}function watched(e){if(e==="")return"";return folded("Watch them as edge cases",`<p>To be put below <code>edge_cases:</code> in the plan:</p><pre>${(0,
a.ZD)(e,2e4)}</pre>`)}function plotted(e,t){const n=pairPlot(`m${t}`,metricTitle(e),e);const[r="",...a]=cells(e)
;return[`${r}<small class="means-metric">${Z.Zv[e.metric].means}</small>`,...a,n]}function part(e,t,n,{comparisons:r}){if(n.length===0)return""
;const a=n.slice(0,200).flatMap(e=>e.comparisons);const like=e=>t=>t.metric===e.metric&&t.class===e.class;let s=0
;const{rows:o,left:i}=within(n,3e5,t=>t.comparisons.slice(0,20).map(n=>{const o=r.find(like(n))?.candidate;return[place(t),(0,
l.ZV)(t.candidateRows),...cells(n).slice(0,4),pairPlot(`${e}${s++}`,`${metricTitle(n)} where ${t.where}`,n,{beside:a.filter(like(n)),
whole:o&&"value"in o&&Number.isFinite(o.value)?o.value:null})]}));const c=dataTable({caption:t,
head:["Where","Rows",...D.slice(0,4),"◇ reference, ● candidate, ┊ all rows"],rows:o,numbers:[1,3,4,5]});return i>0?`${c}<p>… and ${(0,l.ZV)(i)} more.</p>`:c}
function place({name:e,where:t}){const n=`<code>${(0,a.ZD)(t,300)}</code>`;return e===t?n:`${(0,a.ZD)(e,120)}<br>${n}`}function cells(e){
const{reference:t,candidate:n,difference:r}=e;return[(0,a.ZD)(metricTitle(e),120),value(t),value(n)+interval(n),"noEvidence"in r?"":(0,
s.jR)(r.value)+interval(r),(0,l.ZV)(n.cases)]}function value(e){return"noEvidence"in e?`<span class="none">no evidence: ${(0,a.ZD)((0,
p.j)(e.noEvidence,e.class),200)}</span>`:(0,l.ZV)(e.value)}function interval(e){return"noEvidence"in e?"":`<small>${(0,s.vy)(e.interval)}</small>`}var B=n(5940)
;function trendChart(e,t,n,{over:r,many:a}={over:"the reviews",many:"reviews"}){const{points:o,rule:i}=n;const c=formatOf(n);const u=knownOf(n)
;const h=trend_domainOf(n);const f=Math.max(1,o.length-1);const p={...d,bottom:26,right:16};const{x:m,y:g,drawn:$}=axes(p,{x:[0,f],y:h,xName:"",yName:"",
ticksX:false,percentY:c===l.l9});const[v,b]=[m(0),m(f)]
;const w=i===null?"":bands_bandsOf(n.check,i,h).map(({from:e,to:t,level:n})=>`<rect class="trend-${n.toLowerCase()}" x="${svg_px(v)}" y="${svg_px(g(t))}" width="${svg_px(b-v)}" height="${svg_px(g(e)-g(t))}"/>`).join("")
;const x=boundsOf(n.check,i).filter(e=>e>h[0]&&e<h[1]).map(e=>`<line class="cut" x1="${svg_px(v)}" y1="${svg_px(g(e))}" x2="${svg_px(b)}" y2="${svg_px(g(e))}"/>`)
;const y=[0,f].map(e=>svg_text(m(e),p.height-8,(0,s.im)(o[e]?.at??""),"tick",e===0?"start":"end"));return svg_svg({id:e,width:p.width,height:p.height,
className:"chart",title:`${t} over ${r}`,text:`From ${c(u[0].value)} to ${c(u.at(-1).value)} in ${u.length} ${a}${i===null?"":`; ${(0,
B.I)(i)}`}. The numbers stand in the table below.`
},w+$+x.join("")+ribbon(n,m,g)+course(u,m,g)+u.map(({at:e,value:t,status:n})=>mark(m(e),g(t),n)).join("")+y.join(""))}function formatOf({rule:e}){return(0,
y.n)(e)?l.l9:l.ZV}function knownOf({points:e}){return e.flatMap((e,t)=>e.value===null?[]:[{...e,value:e.value,at:t}])}function trend_domainOf(e){
const t=knownOf(e).flatMap(({value:e,interval:t})=>[e,...t??[]]);const[n,r]=[Math.min(...t),Math.max(...t)];const a=r-n||Math.abs(r)||1
;const s=boundsOf(e.check,e.rule).filter(e=>e>n-a&&e<r+a);const[o,i]=[Math.min(n,...s),Math.max(r,...s)];const l=(i-o||a)*.08;const c=o>=0&&i<=1
;return c?[Math.max(0,o-l),Math.min(1,i+l)]:[o-l,i+l]}function runsOf(e){const t=[];for(const n of e){const e=t.at(-1)
;e?.at(-1)?.at===n.at-1?e.push(n):t.push([n])}return t}function course(e,t,n){const r=runsOf(e).map(e=>line(e.map(({at:e,value:r})=>[t(e),n(r)])))
;return`<path class="cand-line" d="${r.join("")}"/>`}function ribbon(e,t,n){const r=knownOf(e).filter(({interval:e})=>e!==null);const a=runsOf(r).map(e=>{
const r=e.length===1?2:0;const edge=a=>e.flatMap(({at:e,interval:s})=>[[t(e)-r,n(s[a])],[t(e)+r,n(s[a])]]);return`${line([...edge(1),...edge(0).reverse()])}Z`})
;return a.length===0?"":`<path class="cand-ribbon" d="${a.join("")}"/>`}function mark(e,t,n){
if(n==="RED")return`<rect class="mark-red" x="${svg_px(e-4)}" y="${svg_px(t-4)}" width="8" height="8"/>`
;if(n==="AMBER")return`<path class="mark-amber" d="M${svg_px(e)} ${svg_px(t-5)}l5 9h-10z"/>`
;return`<circle class="${n==="GREEN"?"mark-green":"mark-none"}" cx="${svg_px(e)}" cy="${svg_px(t)}" r="4"/>`}var S=n(836)
;function operationsOf({verdict:e,measurements:t}){return(t.operations??[]).flatMap(t=>{
const n=e.findings.find(({kind:e,subject:n,aspect:r})=>e==="operations"&&r===null&&n===t.name);return n===void 0?[]:[{measurement:t,finding:n,
series:seriesOf(t,n)}]})}const A=120;function seriesOf({name:e,points:t},{bounds:n}){const r=t.slice(-A).map(({to:e,value:t})=>({at:new Date(e).toISOString(),
status:"",value:t!==null&&Number.isFinite(t)?t:null,interval:null}));if(r.filter(({value:e})=>e!==null).length<2)return null
;const a=n!==null&&(n.green??n.amber??n.red)!==null?n:null;return{check:(0,S.aZ)(e),name:e,rule:a,points:r}}const F=24;const I=200
;function operationsSection(e){const t=operationsOf(e);if(t.length===0)return null;const n=dataTable({caption:"Measures of the service",
head:["Measure","Level","Reference","Candidate","Interval","Cases","Rule"],rows:t.slice(0,I).map(operations_row),numbers:[2,3,4,5],captionHidden:true})
;const r=t.filter(({series:e})=>e!==null).slice(0,F);const s=r.map(({measurement:e,series:t},n)=>figure((0,a.ZD)(e.name,100),trendChart(`o${n}`,e.name,t,{
over:"time",many:"stretches of time"}),folded("Numbers",operations_numbers(e.name,t))+members(e,t)));return{id:"operations",title:"The service",
body:`${n}${s.length===0?"":`<p class="key">Over the time that was measured, on the bands of the rule.</p><div class="figures">${s.join("\n")}</div>`}`}}
function operations_row({measurement:e,finding:t}){const{value:n,interval:r,reference:s}=(0,y.u)(t);return[(0,
a.ZD)(e.name,120),chip(t.status),s,t.value===null?'<span class="none">no evidence</span>':n,r,t.cases===null?"":(0,l.ZV)(t.cases),(0,a.ZD)(t.rule,200)]}
function operations_numbers(e,t){const n=formatOf(t);return dataTable({caption:`${(0,a.ZD)(e,100)} over time`,head:["Until","Value"],
rows:t.points.map(({at:e,value:t})=>[(0,a.ZD)((0,s.fU)(e),40),n(t)]),numbers:[1]})}function members({name:e,members:t},n){if(t.length<2)return""
;const r=formatOf(n);return folded("One by one",dataTable({caption:`${(0,a.ZD)(e,100)}, one by one`,head:["Which","Value","Cases"],
rows:t.map(e=>[e.name===null?"private":(0,a.ZD)(e.name,80),r(e.value),(0,l.ZV)(e.rows)]),numbers:[1,2]}))}function provenance(e){
const{plan:t,verdict:n,made:r}=e;const a=[{name:"Plan",text:`${t.source.file}, SHA-256 ${t.source.sha256}`},{name:"Candidate",text:`${(0,
l.ZV)(n.candidate.rows)} rows, SHA-256 ${n.candidate.sha256}`}];n.model&&a.splice(1,0,{name:"Model",text:modelText(n.model)});if(n.reference!==null){
const{rows:e,sha256:t}=n.reference;a.push({name:"Reference",text:`${(0,l.ZV)(e)} rows, SHA-256 ${t}`})}if(n.operations){const{lines:e,sha256:t}=n.operations
;a.push({name:"Service",text:`${(0,l.ZV)(e)} measurements, SHA-256 ${t}`})}a.push({name:"Made",text:`${(0,s.fU)(r.at)} by Greenlight ${r.version}`})
;r.commit!==null&&a.push({name:"Commit",text:r.commit});if(r.runUrl!==null){const e=provenance_webAddress(r.runUrl);a.push({name:"Run",text:r.runUrl,
...e===null?{}:{url:e}})}return a}function modelText({name:e,kind:t,sha256:n}){const r={file:"SHA-256",folder:"folder, SHA-256 of its manifest",
reference:"by reference, SHA-256"};return`${e}, ${r[t]} ${n}`}function provenance_webAddress(e){
return/^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/?=&%-]*)?$/.test(e)&&e.length<=500?e:null}function originSection(e){
const t=decided(e).map(e=>`<li>${(0,a.ZD)(e,500)}</li>`);const n=provenance(e).map(({name:e,text:t,url:n})=>{const r=`<code>${(0,a.ZD)(t,400)}</code>`
;const s=n===void 0?r:`<a href="${(0,a.ZD)(n)}" rel="noreferrer noopener">${r}</a>`;return`<div><dt>${e}</dt><dd>${s}</dd></div>`});return{id:"origin",
title:"How it was decided",body:`<ul>${t.join("")}</ul>\n<h3>Labels</h3>${labels(e)}\n<h3>Provenance</h3><dl class="origin">${n.join("")}</dl>`}}
function labels(e){const row=(e,t)=>[e,(0,l.ZV)(t.rows),`${(0,l.ZV)(t.labels.labelled)} (${(0,l.l9)(t.labels.rows>0?t.labels.labelled/t.labels.rows:null)})`,(0,
l.ZV)(t.labels.pending),(0,l.ZV)(t.labels.unmatched),t.from===null?"":(0,a.ZD)((0,s.fU)(t.from),40),t.to===null?"":(0,a.ZD)((0,s.fU)(t.to),40)]
;const{reference:t,candidate:n}=e.measurements;return dataTable({caption:"Labels of both sets",
head:["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],rows:[...t===null?[]:[row("Reference",t)],row("Candidate",n)],
numbers:[1,2,3,4],captionHidden:true})}const L=1e3;const P=40;function rowsSection(e){const t=e.wrongRows;if(t===null||t.rows.length===0)return null
;const n=t.rows.some(e=>e.time!==null&&!Number.isNaN(Date.parse(e.time)));const r=t.columns.slice(0,P)
;const{html:s,shown:o}=budgeted(t.rows.slice(0,L),9e5,e=>tableRow(e,r.length,n));const i=["Row",...n?["Time"]:[],"Why",...r.map(e=>(0,a.ZD)(e,60))]
;const c=i.map(e=>`<th scope="col">${e}</th>`).join("");const{task:d,score:u,scores:h}=e.plan.data;const f=d==="regression"
;const p=f?", the furthest first":u||h?", the most confident first":"";const m=`${f?"off":"wrong"}${p}`;const g=t.columns.length-r.length;const $=g>0?` ${(0,
l.ZV)(g)} more columns are left out.`:"";return{id:"rows",title:f?"Largest errors":"Wrong predictions",body:`<p class="hint">${(0,l.ZV)(o)} of ${(0,
l.ZV)(Math.max(t.total,o))} candidate rows whose prediction is ${m}.${$}</p>\n${filters(r,n)}\n<p id="matches" class="hint" role="status"></p>\n<div class="scroll tall" role="region" aria-label="Rows, to be scrolled" tabindex="0"><table id="wrong" data-first="${n?3:2}"><caption class="sr">Candidate rows whose prediction is wrong</caption><thead><tr>${c}</tr></thead><tbody>\n${s}\n</tbody></table></div>`
}}function tableRow(e,t,n){const r=e.time===null?Number.NaN:Date.parse(e.time);const o=Number.isNaN(r)?"":` data-t="${r}"`;const i=n?`<td>${e.time===null?"":(0,
a.ZD)((0,s.fU)(e.time),40)}</td>`:"";const c=Array.from({length:t},(t,n)=>`<td>${(0,a.ZD)(rows_short(e.cells[n]??""),120)}</td>`).join("")
;return`<tr${o}><th scope="row">${(0,l.ZV)(e.row)}</th>${i}<td>${(0,a.ZD)(e.why,160)}</td>${c}</tr>`}function rows_short(e){
return/^-?\d+\.\d{7,}$/.test(e)?String(Number(Number(e).toPrecision(7))):e}function filters(e,t){const n=e.map((e,t)=>`<option value="${t}">${(0,
a.ZD)(e,60)}</option>`).join("")
;const r=t?'<div class="times"><label>From (UTC) <input id="from" type="datetime-local"></label><label>To (UTC) <input id="to" type="datetime-local"></label></div>':""
;return`<form id="filters" hidden><label class="wide">Search <input id="search" type="search" autocomplete="off" placeholder="text in any cell"></label>\n<fieldset><legend>Condition</legend><select id="column" aria-label="Column"><option value="">any row</option>${n}</select><select id="operator" aria-label="Comparison"><option value="=">=</option><option value="!=">≠</option><option value="<">&lt;</option><option value="<=">≤</option><option value=">">&gt;</option><option value=">=">≥</option><option value="has">contains</option><option value="empty">is empty</option></select><input id="operand" aria-label="Value" autocomplete="off"></fieldset>\n${r}<button type="reset">Show all</button></form>`
}var z=n(1262);function pairOfCurves({id:e,title:t,text:n,xName:r,top:a=1,reference:s,candidate:o,guide:i,mark:l}){if(s.length<2&&o.length<2)return""
;const{x:c,y:u,drawn:h}=axes(d,{x:[0,1],y:[0,a],xName:r,yName:""})
;const curve=(e,t)=>e.length<2?"":`<path class="${t}" d="${line(e.filter(e=>e.every(Number.isFinite)).map(([e,t])=>[c(e),u(Math.min(a,t))]))}"/>`
;const f=i?`<line class="chance" x1="${svg_px(c(i[0][0]))}" y1="${svg_px(u(i[0][1]))}" x2="${svg_px(c(i[1][0]))}" y2="${svg_px(u(i[1][1]))}"/>`:""
;const p=l?`<circle class="cand-dot" cx="${svg_px(c(l.at[0]))}" cy="${svg_px(u(Math.min(a,l.at[1])))}" r="4.5"/>${svg_text(c(l.at[0])+(l.at[0]>.6?-8:8),u(Math.min(a,l.at[1]))+(l.at[1]>.9*a?16:-8),l.words,"marked",l.at[0]>.6?"end":"start")}`:""
;return svg_svg({id:e,width:d.width,height:d.height,className:"chart",title:t,text:n},h+f+curve(s,"ref-line")+curve(o,"cand-line")+p)}
function rocChart(e,t,n,r="ROC curves"){return pairOfCurves({id:e,title:r,
text:"True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are separated from negatives; the diagonal is chance.",
xName:"false positive rate",reference:t??[],candidate:n??[],guide:[[0,0],[1,1]]})}function calibrationChart(e,t,n,r="Calibration"){
const{x:a,y:s,drawn:o}=axes(d,{x:[0,1],y:[0,1],xName:"mean score",yName:""});const dots=(e,t)=>{if(e===null)return""
;const n=e.filter(e=>Number.isFinite(e.score)&&Number.isFinite(e.positives)).map(e=>({x:a(e.score),y:s(e.positives),cases:e.cases}))
;const r=Math.max(1,...n.map(e=>e.cases))
;const o=n.map(e=>t==="ref"?curves_square(e.x,e.y,radius(e.cases,r)):`<circle class="cand-dot" cx="${svg_px(e.x)}" cy="${svg_px(e.y)}" r="${svg_px(radius(e.cases,r))}"/>`)
;return`<path class="${t}-line" d="${line(n.map(e=>[e.x,e.y]))}"/>${o.join("")}`}
;const i=`<line class="chance" x1="${svg_px(a(0))}" y1="${svg_px(s(0))}" x2="${svg_px(a(1))}" y2="${svg_px(s(1))}"/>`;return svg_svg({id:e,width:d.width,
height:d.height,className:"chart",title:r,
text:"Share of positives over the mean score, in bins of the score. On the diagonal the scores are the frequencies. Larger marks hold more cases."
},o+i+dots(t,"ref")+dots(n,"cand"))}function curves_square(e,t,n){
return`<rect class="ref-dot" x="${svg_px(e-n)}" y="${svg_px(t-n)}" width="${svg_px(2*n)}" height="${svg_px(2*n)}"/>`}function radius(e,t){
return 2+3*Math.sqrt(Math.max(0,e)/t)}function precisionRecallChart(e,t,n,r){const points=e=>e.map(({recall:e,precision:t})=>[e,t]);return pairOfCurves({id:e,
title:"Precision and recall",
text:"Precision over recall. The nearer a curve is to the upper right corner, the fewer false alarms it costs to find the positives. The dot is the threshold of the plan.",
xName:"recall",reference:points(t),candidate:points(n),mark:r&&{at:[r.recall,r.precision],words:"threshold"}})}function gainChart(e,t,n,r){
const points=e=>e.length===0?[]:[[0,0],...e.map(({flagged:e,recall:t})=>[e,t])];return pairOfCurves({id:e,title:"Gain",
text:"Share of the positives that is found when the cases with the highest scores are flagged. The diagonal is what flagging at random would find. The dot is the threshold of the plan.",
xName:"share flagged",reference:points(t),candidate:points(n),guide:[[0,0],[1,1]],mark:r&&{at:[r.flagged,r.recall],words:"threshold"}})}const q=[{
of:"precision",style:"one",title:"precision"},{of:"recall",style:"two",title:"recall"},{of:"f1",style:"three",title:"F1"},{of:"flagged",style:"four",
title:"flagged"}];function thresholdChart(e,t,n){if(t.length<2||!t.every(e=>Number.isFinite(e.threshold)))return"";const r=[t.at(-1).threshold,t[0].threshold]
;const a=Math.min(0,r[0]);const s=Math.max(1,r[1]);const{x:o,y:i,drawn:c}=axes(d,{x:[a,s],y:[0,1],xName:"threshold",yName:""});const u=q.map(({of:e,style:n})=>{
const r=line(t.map(t=>[o(t.threshold),i(t[e])]));return`<path class="line-${n}" d="${r}"/>`})
;const h=n===null?"":`<line class="now" x1="${svg_px(o(n))}" y1="${svg_px(i(0))}" x2="${svg_px(o(n))}" y2="${svg_px(i(1))}"/>${svg_text(o(n)+3,i(1)+8,(0,
l.ZV)(n),"marked")}`;return svg_svg({id:e,width:d.width,height:d.height,className:"chart",title:"What each threshold would give",
text:"Precision, recall, F1 and the share of cases that is flagged, over the threshold, on the candidate. The upright line is the threshold of the plan."
},c+h+u.join(""))}const W=24;function heatMap(e,t,{classes:n,rows:r},a){const s=a.length<=W;const[o,i,c]=[s?92:8,s?64:8,340];const d=(c-o-4)/a.length;const u={}
;a.forEach((e,t)=>{const n=r[e].reduce((e,t)=>e+t,0);a.forEach((a,s)=>{const l=n>0?r[e][a]/n:0;const c=Math.ceil(8*Math.sqrt(l));if(c===0)return
;const h=`${e===a?"hit":"miss"}-${c}`;u[h]??=[];u[h].push(`M${svg_px(o+s*d)} ${svg_px(i+t*d)}h${svg_px(d-.6)}v${svg_px(d-.6)}h${svg_px(.6-d)}z`)})})
;const h=s?a.map((e,t)=>svg_text(o-5,i+(t+.5)*d+4,heat_map_short(n[e]),"tick","end")+`<g transform="translate(${svg_px(o+(t+.5)*d+3)} ${i-6}) rotate(-60)">${svg_text(0,0,heat_map_short(n[e]),"tick")}</g>`):[]
;const f=a.length*d;const p=`<rect class="map" x="${o}" y="${i}" width="${svg_px(f)}" height="${svg_px(f)}"/>`
;const m=Object.entries(u).map(([e,t])=>`<path class="${e}" d="${t.join("")}"/>`);return svg_svg({id:e,width:c,height:Math.ceil(i+f+4),className:"chart",
title:`Confusion of the ${t}`,
text:`${(0,l.ZV)(a.length)} classes: labels in rows, predictions in columns. A cell is darker the larger its share of the row; the diagonal is right. The numbers stand in the tables below.`
},p+m.join("")+h.join(""))}function heat_map_short(e){const t=Array.from(e);return t.length<=13?e:`${t.slice(0,12).join("")}…`}const U=6;const G=100;const H=25
;function confusionTables({measurements:e}){const{reference:t,candidate:n,classes:r=[]}=e
;const a=[["Candidate",n.confusion],["Reference",t?.confusion??null]].flatMap(([e,t])=>t===null?[]:[{name:e,table:t}]);if(a.length===0)return""
;const s=Math.max(...a.map(({table:e})=>e.classes.length))
;const o=s<=U?`<div class="pair confusion${s>3?" wide":""}">${a.map(({name:e,table:t})=>whole(e,t)).join("\n")}</div>`:"";const i=s>2?mapsOf(a):""
;const l='<p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p>'
;const c=s>U?worstConfusions(n.confusion,t?.confusion??null):"";return`<h3>Confusion</h3>${o===""?"":l}${i}${o}${c}${perClass(r,s)}`}
function whole(e,{classes:t,rows:n}){const cell=(e,t,n)=>{const r=e.reduce((e,t)=>e+t,0);return`<span class="count${n?" right":""}">${(0,
l.ZV)(e[t]??0)}</span> <span class="share">${(0,l.l9)(r>0?(e[t]??0)/r:null)}</span>`};return dataTable({caption:`${e}: labels and predictions`,
head:["Label",...t.map(e=>`predicted ${(0,a.ZD)(e,40)}`)],rows:t.map((e,r)=>[`is ${(0,a.ZD)(e,40)}`,...t.map((e,t)=>cell(n[r]??[],t,r===t))]),
numbers:t.map((e,t)=>t+1)})}function mapsOf(e){const t=e.map(({name:e,table:t})=>{const n=t.rows.map(e=>e.reduce((e,t)=>e+t,0));const r=t.classes.map((e,t)=>t)
;const a=new Set([...r].sort((e,t)=>n[t]-n[e]).slice(0,G));const s=r.length-a.size;const o=s>0?`<p class="hint">Drawn are the ${(0,
l.ZV)(G)} classes with the most cases of ${(0,l.ZV)(r.length)}.</p>`:""
;return figure(`${e}: labels down, predictions across`,heatMap(`map-${e.toLowerCase()}`,e.toLowerCase(),t,r.filter(e=>a.has(e))),o)})
;const n='<p class="key"><span><i class="swatch hit"></i>right</span> <span><i class="swatch miss"></i>taken for another</span> <span>darker: a larger share of the label</span></p>'
;return`${n}<div class="figures">${t.join("\n")}</div>`}function worstConfusions(e,t){if(e===null)return"";const shares=(e,t,n)=>{
const[r,a]=[e?.classes.indexOf(t)??-1,e?.classes.indexOf(n)??-1];if(e===null||r<0||a<0)return null;const s=e.rows[r].reduce((e,t)=>e+t,0)
;return s>0?e.rows[r][a]/s:null};const n=e.classes.flatMap((t,n)=>e.classes.flatMap((r,a)=>n===a||e.rows[n][a]===0?[]:[{label:t,predicted:r,cases:e.rows[n][a]
}]));n.sort((e,t)=>t.cases-e.cases);const r=n.slice(0,H);const s=n.slice(H);const o=s.reduce((e,t)=>e+t.cases,0);const i=dataTable({
caption:"What the candidate confuses most",head:["Label","Taken for","Cases","Share of the label","In the reference"],rows:r.map(n=>[(0,a.ZD)(n.label,80),(0,
a.ZD)(n.predicted,80),(0,l.ZV)(n.cases),(0,l.l9)(shares(e,n.label,n.predicted)),(0,l.l9)(shares(t,n.label,n.predicted))]),numbers:[2,3,4]})
;return s.length===0?i:`${i}<p class="hint">${(0,l.B4)(s.length,"further pair")} of label and prediction: together ${(0,l.B4)(o,"case")}.</p>`}
function perClass(e,t){if(e.length===0)return"";const n=t-e.length;const r=dataTable({
caption:"Each class by itself, those that are recognised worst first"+(n>0?`; ${(0,l.B4)(n,"class","classes")} with fewer cases left out`:""),
head:["Class","Cases","Precision","Recall","F1","Change of F1"],rows:e.map(e=>[(0,a.ZD)(e.class,80),(0,
l.ZV)(e.candidateCases),measured(e.precision),measured(e.recall),measured(e.f1),change(e.f1)]),numbers:[1,2,3,4,5],cards:true})
;return e.length>12?folded(`All ${(0,l.ZV)(e.length)} classes`,r):r}function measured({candidate:e}){return"noEvidence"in e?"–":`${(0,
l.ZV)(e.value)}<small>${(0,s.vy)(e.interval)}</small>`}function change({difference:e}){return"noEvidence"in e?"–":`${(0,s.jR)(e.value)}<small>${(0,
s.vy)(e.interval)}</small>`}const Y=12;function scoresSection(e){const{reference:t,candidate:n,columns:r}=e.measurements;const s=[t?.curves??null,n.curves]
;const o=r.filter(e=>e.role==="score");const i=[...o.slice(0,Y).map((e,t)=>figure(o.length===1?"Score distribution":`Scores of ${(0,
a.ZD)(e.name,60)}`,histogramChart(`score${t}`,e.name,e.histogram,d),folded("Numbers",histogramTable(`Scores of ${e.name}`,e.histogram)))),...twoClasses(e,...s),...manyClasses(t?.classCurves??[],n.classCurves??[])].filter(e=>e!=="")
;const c=confusionTables(e);if(i.length===0&&c==="")return null;const u=o.length-Y;const h=u>0?`<p class="hint">Drawn are the scores of ${(0,
l.ZV)(Y)} classes; ${(0,l.ZV)(u)} more are among the columns under Drift.</p>`:"";const f=i.length===0?"":`${m}<div class="figures">${i.join("\n")}</div>${h}`
;return{id:"scores",title:"Scores and decisions",body:f+c}}function twoClasses({plan:e},t,n){const r=[t,n];const some=e=>r.some(t=>t!==null&&t[e].length>1)
;const[a,s]=r.map(e=>e?.thresholds??[]);const o=e.data.prediction===null?e.data.threshold:null;const i=o===null?null:(0,z.R)(s,o)
;return[some("roc")?figure("ROC: true over false positive rate",rocChart("roc",t?.roc??null,n?.roc??null),folded("Numbers",rocTable(t,n))):"",some("thresholds")?figure("Precision over recall",precisionRecallChart("pr",a,s,i),folded("Numbers",decisionsTable("Candidate: decisions by the share flagged",s))):"",some("thresholds")?figure("Gain: positives found over cases flagged",gainChart("gain",a,s,i),folded("Numbers",gainTable(a,s))):"",figure("What each threshold would give",thresholdChart("thresholds",s,o),K+folded("Numbers",thresholdTable(s,o))),some("calibration")?figure("Calibration: positives over score",calibrationChart("calibration",t?.calibration??null,n?.calibration??null),folded("Numbers",calibrationTable(t?.calibration??[],n?.calibration??[]))):""]
}
const K=`<p class="key">${q.map(({style:e,title:t})=>`<span><svg class="stroke" viewBox="0 0 24 8" aria-hidden="true"><line class="line-${e}" x1="0" y1="4" x2="24" y2="4"/></svg>${t}</span>`).join(" ")}</p>`
;function manyClasses(e,t){const of=t=>e.find(e=>e.class===t)??null;return t.flatMap((e,t)=>{const n=of(e.class);const r=(0,a.ZD)(e.class,60)
;const s=[n?.calibration??[],e.calibration]
;return[e.roc.length>1||(n?.roc.length??0)>1?figure(`ROC of ${r} against the rest`,rocChart(`roc${t}`,n?.roc??null,e.roc,`ROC curves of ${e.class}`),folded("Numbers",rocTable(n,e))):"",s.some(e=>e.length>1)?figure(`Calibration of ${r}`,calibrationChart(`cal${t}`,...s,`Calibration of ${e.class}`),folded("Numbers",calibrationTable(...s))):""]
})}function rocTable(e,t){const n=[.01,.02,.05,.1,.2,.3,.4,.5,.6,.7,.8,.9];return dataTable({caption:"True positive rate at some false positive rates",
head:["False positive rate","Reference","Candidate"],rows:n.map(n=>[(0,l.l9)(n),(0,l.l9)(rateAt(e?.roc??[],n)),(0,l.l9)(rateAt(t?.roc??[],n))]),numbers:[0,1,2]
})}function rateAt(e,t){for(let n=1;n<e.length;n++){const[r,a]=e[n-1];const[s,o]=e[n];if(r<=t&&t<=s&&s>r)return a+(t-r)/(s-r)*(o-a)}return null}
function decisionsTable(e,t){const n=Math.max(1,Math.floor(t.length/20));return dataTable({caption:e,head:["Threshold","Flagged","Precision","Recall","F1"],
rows:t.filter((e,r)=>r%n===0||r===t.length-1).map(decisionCells),numbers:[0,1,2,3,4]})}
function decisionCells({threshold:e,flagged:t,precision:n,recall:r,f1:a}){return[(0,l.ZV)(e),...[t,n,r,a].map(e=>(0,l.l9)(e))]}function gainTable(e,t){
const n=[.01,.05,.1,.2,.3,.4,.5];const gain=e=>[[0,0],...e.map(({flagged:e,recall:t})=>[e,t])];const lift=(e,t)=>e===null?"":(0,l.ZV)(e/t);return dataTable({
caption:"Positives found among the highest scores; the lift is how often more than at random",
head:["Flagged","Found: reference","candidate","Lift: reference","candidate"],rows:n.map(n=>{const[r,a]=[rateAt(gain(e),n),rateAt(gain(t),n)];return[(0,
l.l9)(n),(0,l.l9)(r),(0,l.l9)(a),lift(r,n),lift(a,n)]}),numbers:[0,1,2,3,4]})}function thresholdTable(e,t){const n=new Set([...Array.from({length:9
},(e,t)=>(t+1)/10),t??.5]);const r=[...n].sort((e,t)=>e-t).flatMap(n=>{const r=(0,z.R)(e,n);if(r===null)return[];const[,...a]=decisionCells(r);const s=(0,
l.ZV)(n);return[[n===t?`<b>${s}</b>, the plan’s`:s,...a]]});return dataTable({caption:"Candidate: what each threshold would give",
head:["Threshold","Flagged","Precision","Recall","F1"],rows:r,numbers:[0,1,2,3,4]})}function calibrationTable(e,t){
const n=[["Reference",e],["Candidate",t]].flatMap(([e,t])=>t.map(t=>[e,(0,l.ZV)(t.score),(0,l.l9)(t.positives),(0,l.ZV)(t.cases)]));return dataTable({
caption:"Calibration by bin",head:["Set","Mean score","Positives","Cases"],rows:n,numbers:[1,2,3]})}var J=n(4287);function trend_seriesOf(e,t=6,n=30){
const{findings:r}=e.verdict;const a=new Map(r.map((e,t)=>[e.check,t]));const placeOf=e=>a.get(e)??1/0
;return seriesIn(e.trend.slice(-n),e=>ruleOf(r[placeOf(e)])).filter(({points:e})=>e.filter(e=>e.value!==null).length>1).sort((e,t)=>compare(placeOf(e.name),placeOf(t.name))).slice(0,t)
}function seriesIn(e,t){const n=new Map(e.flatMap(({values:e})=>e.map(({check:e})=>[(0,J.I)(e),e])));return[...n].map(([n,r])=>({check:r,name:n,rule:t(n),
points:e.map(e=>pointOf(e,n))}))}function seriesOfFinding(e,t,n=10){const r=(0,J.I)(t);const a={check:t,name:r,rule:ruleOf(t),
points:e.trend.slice(-n).map(e=>pointOf(e,r))};return a.points.filter(({value:e})=>e!==null).length>1?a:null}function ruleOf(e){const t=e?.bounds??null
;return t!==null&&(t.green??t.amber??t.red)!==null?t:null}function pointOf({at:e,status:t,values:n},r){const a=n.find(({check:e})=>(0,J.I)(e)===r)
;const s=a!==void 0&&Number.isFinite(a.value)?a.value:null;const o=a?.interval?.every(Number.isFinite)?a.interval:null;return{at:e,status:t,value:s,
interval:s===null?null:o}}function compare(e,t){return e===t?0:e<t?-1:1}function trendSection(e){const t=trend_seriesOf(e);if(t.length===0)return null
;const n=t.map((e,t)=>{const n=titleOf(e.check);return figure((0,a.ZD)(n,100),trendChart(`t${t}`,n,e),folded("Numbers",trend_numbers(n,e)))});return{id:"trend",
title:"Trend",
body:`<p class="key">On the bands of the rule that holds now, with intervals. Level of the whole review: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p><div class="figures">${n.join("\n")}</div>`
}}function trend_numbers(e,t){const n=formatOf(t);return dataTable({caption:`${(0,a.ZD)(e,100)} by review`,head:["Review","Level","Value","Interval"],
rows:t.points.map(e=>[(0,a.ZD)((0,s.fU)(e.at),40),(0,a.ZD)(e.status,20),n(e.value),(0,s.vy)(e.interval,n)]),numbers:[2,3]})}
const Q="'use strict';\nconst form = document.getElementById('filters');\nif (form) {\n  const field = (id) => document.getElementById(id);\n  const table = field('wrong');\n  const first = Number(table.dataset.first);\n  const rows = Array.from(table.tBodies[0].rows, (row) => ({\n    row,\n    time: row.dataset.t === undefined ? NaN : Number(row.dataset.t),\n    cells: Array.from(row.cells, (cell) => cell.textContent),\n    text: row.textContent.toLowerCase(),\n  }));\n  const number = (text) => (text.trim() === '' ? NaN : Number(text.replace(/\\u2212/g, '-')));\n  const holds = (cell, operator, operand) => {\n    if (operator === 'empty') return cell.trim() === '';\n    if (operator === 'has') return cell.toLowerCase().includes(operand.toLowerCase());\n    const [a, b] = [number(cell), number(operand)];\n    const both = !Number.isNaN(a) && !Number.isNaN(b);\n    if (operator === '=') return both ? a === b : cell === operand;\n    if (operator === '!=') return both ? a !== b : cell !== operand;\n    if (!both) return false;\n    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;\n  };\n  const moment = (id) => {\n    const input = field(id);\n    return input && input.value ? Date.parse(input.value + 'Z') : NaN;\n  };\n  const apply = () => {\n    const words = field('search').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);\n    const column = field('column').value;\n    const operator = field('operator').value;\n    const operand = field('operand').value.trim();\n    const asked = column !== '' && (operand !== '' || operator === 'empty');\n    const from = moment('from');\n    const to = moment('to');\n    let shown = 0;\n    for (const one of rows) {\n      const keep =\n        words.every((word) => one.text.includes(word)) &&\n        (!asked || holds(one.cells[first + Number(column)], operator, operand)) &&\n        (Number.isNaN(from) || one.time >= from) &&\n        (Number.isNaN(to) || one.time <= to);\n      one.row.hidden = !keep;\n      if (keep) shown += 1;\n    }\n    field('operand').disabled = operator === 'empty';\n    field('matches').textContent = shown === rows.length ? 'All ' + rows.length.toLocaleString('en') + ' shown.' : shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' match.';\n  };\n  form.hidden = false;\n  form.addEventListener('input', apply);\n  form.addEventListener('reset', () => setTimeout(apply));\n  form.addEventListener('submit', (event) => event.preventDefault());\n  apply();\n}\nlet folded = [];\naddEventListener('beforeprint', () => {\n  folded = Array.from(document.querySelectorAll('details:not([open])'));\n  for (const one of folded) one.open = true;\n});\naddEventListener('afterprint', () => {\n  for (const one of folded) one.open = false;\n});\n"
;const X='\nfigure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px 8px;min-width:0}\nfigcaption{font-weight:600;font-size:.94rem;margin:0 0 8px}\nfigure details{margin:4px 0 0}\nfigure summary{font-size:.84rem}\nfigure .scroll{border:0;margin:0}\n.figures{margin:0 0 16px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}\n.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}\n.multiples figcaption{display:flex;flex-direction:column;gap:2px}\n.multiples .name{overflow-wrap:anywhere}\n.multiples .size{font-weight:400;color:var(--soft);font-size:.84rem;white-space:nowrap}\n.multiples b{color:var(--ink)}\nsmall{font-weight:400;color:var(--soft)}\n.flag{color:var(--amber);background:var(--amber-bg);border-radius:99px;padding:1px 8px;font-size:.78rem;font-weight:600}\n.chart{display:block;width:100%;height:auto;max-width:460px}\n.range{display:block;width:100%;max-width:300px;height:auto}\nsvg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft)}\n.grid{stroke:var(--line);stroke-width:1}\n.axis{stroke:var(--ref);stroke-width:1}\n.chance{stroke:var(--ref);stroke-dasharray:2 4}\n.ref-area{fill:var(--ref-fill)}\n.ref-line{fill:none;stroke:var(--ref);stroke-width:2;stroke-dasharray:6 4}\n.ref-dot,.ref-bar{fill:var(--ref)}\n.cand-line{fill:none;stroke:var(--cand);stroke-width:2.25;stroke-linejoin:round}\n.cand-dot,.cand-bar{fill:var(--cand)}\n.cand-ribbon{fill:var(--cand);opacity:.16}\n.trend-green{fill:var(--band-green);opacity:.5}\n.trend-amber{fill:var(--band-amber);opacity:.5}\n.trend-red{fill:var(--band-red);opacity:.5}\n.spark{display:block;width:100%;height:auto}\n.pair-plot{display:block;width:170px;height:32px}\n.ref-whisker-thin{stroke:var(--ref);stroke-width:2;stroke-linecap:round}\n.cand-whisker-thin{stroke:var(--cand);stroke-width:2;stroke-linecap:round}\n.band-green{fill:var(--band-green)}\n.band-amber{fill:var(--band-amber)}\n.band-red{fill:var(--band-red)}\n.band-none{fill:var(--faint)}\n.cut{stroke:var(--soft);stroke-width:1}\n.whisker{stroke:var(--ink);stroke-width:2.5;stroke-linecap:round}\n.dot{fill:var(--ink);stroke:var(--card);stroke-width:1.5}\n.ref-mark{fill:var(--card);stroke:var(--ref);stroke-width:1.75}\n.mark-green{fill:var(--green);stroke:var(--card)}\n.mark-amber{fill:var(--amber);stroke:var(--card)}\n.mark-red{fill:var(--red);stroke:var(--card)}\n.mark-none{fill:var(--ref)}\n.marked{fill:var(--ink)}\n.now{stroke:var(--ink);stroke-width:1.25;stroke-dasharray:3 3}\n.line-one,.line-two,.line-three,.line-four{fill:none;stroke-width:2;stroke-linejoin:round}\n.line-one{stroke:var(--cand)}\n.line-two{stroke:var(--amber);stroke-dasharray:7 3}\n.line-three{stroke:var(--ink);stroke-width:1.5}\n.line-four{stroke:var(--ref);stroke-dasharray:2 3}\n.ref-box{fill:var(--ref-fill);stroke:var(--ref)}\n.cand-box{fill:var(--cand);stroke:var(--cand)}\n.median{stroke:var(--card);stroke-width:2}\n.map{fill:none;stroke:var(--line)}\n.hex-1{fill:var(--cand);opacity:0.19}\n.hex-2{fill:var(--cand);opacity:0.29}\n.hex-3{fill:var(--cand);opacity:0.39}\n.hex-4{fill:var(--cand);opacity:0.5}\n.hex-5{fill:var(--cand);opacity:0.62}\n.hex-6{fill:var(--cand);opacity:0.74}\n.hex-7{fill:var(--cand);opacity:0.87}\n.hex-8{fill:var(--cand);opacity:1.0}\n.hit-1{fill:var(--cand);opacity:0.19}\n.hit-2{fill:var(--cand);opacity:0.29}\n.hit-3{fill:var(--cand);opacity:0.39}\n.hit-4{fill:var(--cand);opacity:0.5}\n.hit-5{fill:var(--cand);opacity:0.62}\n.hit-6{fill:var(--cand);opacity:0.74}\n.hit-7{fill:var(--cand);opacity:0.87}\n.hit-8{fill:var(--cand);opacity:1.0}\n.miss-1{fill:var(--red);opacity:0.19}\n.miss-2{fill:var(--red);opacity:0.29}\n.miss-3{fill:var(--red);opacity:0.39}\n.miss-4{fill:var(--red);opacity:0.5}\n.miss-5{fill:var(--red);opacity:0.62}\n.miss-6{fill:var(--red);opacity:0.74}\n.miss-7{fill:var(--red);opacity:0.87}\n.miss-8{fill:var(--red);opacity:1.0}\n.swatch.hit{background:var(--cand)}\n.swatch.miss{background:var(--red)}\n.stroke{width:24px;height:8px;margin:0 6px 0 8px}\n.swatch{display:inline-block;width:14px;height:10px;margin:0 6px 0 8px;vertical-align:baseline}\n.swatch.ref{background:var(--ref-fill);border:1px dashed var(--ref)}\n.swatch.cand{background:var(--cand);height:3px;width:18px;vertical-align:middle}\n.swatch.dot{width:10px;height:10px;border-radius:50%;background:var(--ink)}\n.swatch.diamond{width:9px;height:9px;transform:rotate(45deg);border:1.75px solid var(--ref);background:var(--card)}\n.swatch.green{width:10px;height:10px;border-radius:50%;background:var(--green)}\n.swatch.amber{width:12px;height:10px;background:var(--amber);clip-path:polygon(50% 0,100% 100%,0 100%)}\n.swatch.red{width:10px;height:10px;background:var(--red)}\n'
;const ee='\n:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#eff0f0;--link:#1a56ad;\n--ref:#77808c;--ref-fill:#cfd4da;--cand:#1c5fc4;--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef;--on:#fff;--band-green:#c5e6d6;--band-amber:#f9e1ac;--band-red:#f7cdc8}\n@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#23272c;--link:#8fbcff;\n--ref:#98a2ae;--ref-fill:#454d57;--cand:#74adff;--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35;--on:#131518;--band-green:#1c4d37;--band-amber:#57400f;--band-red:#63241f}}\n*{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%;scroll-behavior:smooth}\n@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}\nbody{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}\n.wrap{max-width:1120px;margin:0 auto;padding:0 20px}\n.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\ncaption.sr{position:absolute}\n.skip{position:absolute;left:-9999px;top:0;background:var(--card);color:var(--link);padding:10px 16px;z-index:3}\n.skip:focus{left:8px;top:8px}\na{color:var(--link)}\n:focus-visible{outline:3px solid var(--cand);outline-offset:2px;border-radius:4px}\ncode,pre{font:0.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}\npre{margin:8px 0 0;padding:10px 12px;background:var(--faint);border-radius:6px;white-space:pre-wrap}\n.answer{border-top:6px solid var(--level);background:linear-gradient(var(--level-bg),var(--bg));padding:44px 0 28px}\n.answer.green{--level:var(--green);--level-bg:var(--green-bg)}\n.answer.amber{--level:var(--amber);--level-bg:var(--amber-bg)}\n.answer.red{--level:var(--red);--level-bg:var(--red-bg)}\n.verdict{margin:0 0 14px;display:flex;flex-wrap:wrap;align-items:center;gap:14px;font-size:1.05rem}\n.verdict .chip{font-size:1.15rem;padding:5px 16px 5px 11px;background:var(--level);color:var(--on)}\n.verdict .chip .cutout{stroke:var(--level)}\n.verdict .plan{font-weight:600}\nh1{font-size:clamp(1.9rem,5vw,3rem);line-height:1.12;letter-spacing:-0.022em;margin:0 0 8px;font-weight:680}\n.means{font-size:1.15rem;color:var(--soft);margin:0 0 26px}\n.todo{display:grid;grid-template-columns:2fr 1fr 1.2fr;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:12px;overflow:hidden;margin:0 0 18px}\n.todo>div{background:var(--card);padding:14px 18px}\n.todo>div:only-child{grid-column:1/-1}\ndt{font-size:.8rem;color:var(--soft)}\ndd{margin:2px 0 0;font-weight:560}\n.looked,.hint,.key,.facts{color:var(--soft);font-size:.9rem}\n.looked{margin:0}\nnav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}\nnav ul{display:flex;gap:24px;list-style:none;margin:0;padding:0;overflow-x:auto;scrollbar-width:none}\nnav a{display:block;padding:12px 0;white-space:nowrap;color:var(--soft);text-decoration:none;font-size:.9rem}\nnav a:hover{color:var(--ink);text-decoration:underline;text-underline-offset:4px}\nsection{padding:44px 0 0;scroll-margin-top:30px}\nh2{font-size:1.45rem;letter-spacing:-0.012em;line-height:1.25;margin:0 0 16px;font-weight:640}\nh3{font-size:1.05rem;margin:30px 0 10px;font-weight:620}\nfooter{color:var(--soft);font-size:.85rem;padding:48px 0 40px}\n.chip{display:inline-flex;align-items:center;gap:6px;border-radius:99px;padding:3px 11px 3px 7px;font-size:.8rem;font-weight:680;letter-spacing:.02em;white-space:nowrap;color:var(--level);background:var(--level-bg)}\n.chip.green{--level:var(--green);--level-bg:var(--green-bg)}\n.chip.amber{--level:var(--amber);--level-bg:var(--amber-bg)}\n.chip.red{--level:var(--red);--level-bg:var(--red-bg)}\n.chip.note{--level:var(--note);--level-bg:var(--note-bg)}\n.icon{width:1.15em;height:1.15em;fill:currentColor;flex:none}\n.icon .cutout{fill:none;stroke:var(--level-bg);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}\n.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px;margin:0 0 12px}\n.tall{max-height:560px;overflow:auto}\ntable{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}\ncaption{text-align:left;padding:12px 14px 4px;color:var(--soft);font-size:.88rem}\nth,td{text-align:left;vertical-align:top;padding:9px 14px;border-top:1px solid var(--line);font-weight:400}\nthead th{border-top:0;color:var(--soft);font-size:.82rem;font-weight:560;white-space:nowrap}\ntbody th{font-weight:560}\n.n{text-align:right;white-space:nowrap}\n.scroll td,.scroll th{overflow-wrap:normal}\n.none{color:var(--soft);white-space:normal}\n.n .none{display:inline-block;width:116px}\n.n small{display:block;font-size:.84rem}\n#slices tbody th{min-width:240px}\n#slices thead th:last-child{white-space:normal;min-width:150px}\n.means-metric{display:block;font-size:.82rem;max-width:22em}\n.key span{white-space:nowrap}\n.tall thead th{position:sticky;top:0;background:var(--card);box-shadow:0 1px var(--line)}\n#wrong tbody th{min-width:0}\n#wrong td,#wrong th{white-space:nowrap;max-width:340px;overflow:hidden;text-overflow:ellipsis}\n.gates{background:var(--card);border-radius:12px;border:1px solid var(--line);border-collapse:separate;border-spacing:0}\n.gates>tbody>tr>*{padding:16px 14px}\n.gates>thead th{padding:10px 14px}\n.gates>tbody>tr>th{width:44%}\n.gates>tbody>tr.behind>td{border:0;padding:0 14px 10px}\n.behind details{margin:-8px 0 0}\n.behind .scroll{width:0;min-width:100%;margin:6px 0 0}\n.behind .hint{margin:8px 0 0}\n.gates strong{font-size:1.02rem;font-weight:640}\n.gates>tbody>tr>th code{color:var(--soft);font-weight:400;margin-left:6px}\n.gates>tbody>tr>th p{margin:4px 0 0;font-weight:400}\n.gates .value b{font-size:1.2rem;font-weight:640;display:block;line-height:1.3}\n.gates .reference span:not(.none){display:block}\n.gates .value span,.gates .reference span{color:var(--soft);font-size:.84rem;white-space:nowrap}\n.gates .stands{width:290px}\n.gates .stands p{margin:2px 0 0;color:var(--soft);font-size:.84rem}\n.facts{font-size:.84rem!important}\ndetails{margin:10px 0}\nsummary{cursor:pointer;color:var(--link);font-size:.92rem;padding:4px 0;font-weight:400}\n.names{columns:2;padding-left:0;list-style:none}\n.share{color:var(--soft);font-size:.85em;display:inline-block;min-width:4.4em}\n.count{font-weight:400}\n.count.right{font-weight:700}\n.confusion tbody th{white-space:nowrap}\n.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:16px;align-items:start}\n.pair.wide{grid-template-columns:1fr}\ndl.origin{display:grid;gap:10px;margin:0}\ndl.origin dd{font-weight:400;overflow-wrap:anywhere}\nul{padding-left:1.2em}\n#filters{display:flex;flex-wrap:wrap;gap:14px;align-items:flex-end;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px;margin:0 0 8px}\n#filters[hidden]{display:none}\n#filters label,legend{font-size:.82rem;color:var(--soft);padding:0}\n#filters label{display:grid;gap:4px}\n.wide{flex:1 1 200px}\nlegend{margin-bottom:4px}\n.times{display:flex;flex-wrap:wrap;gap:14px}\nfieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px;min-width:0}\ninput,select,button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--bg);border:1px solid var(--ref);border-radius:8px;padding:7px 10px;height:42px;max-width:100%;min-width:0}\nbutton{cursor:pointer;background:var(--card)}\nbutton:hover{border-color:var(--ink)}\n@media (max-width:760px){\n.wrap{padding:0 16px}\n.answer{padding:28px 0 20px}\n.todo{grid-template-columns:1fr}\nsection{padding-top:36px}\n.gates,.gates>tbody{display:block}\n.gates>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n.gates>tbody>tr{display:grid;grid-template-columns:1fr auto;gap:10px 16px;padding:16px;border-top:1px solid var(--line)}\n.gates>tbody>tr:first-child{border-top:0}\n.gates>tbody>tr.behind{display:block;border:0;padding:0 16px 12px}\n.behind>td:first-child{display:none}\n.behind details{margin:0}\n.gates>tbody>tr>*,.gates>tbody>tr.behind>td{padding:0;border:0;width:auto}\n.gates .level{grid-column:1}\n.gates .value{grid-column:2;grid-row:1/span 2;text-align:right}\n.gates>tbody>tr>th{width:auto;grid-column:1/-1;grid-row:3}\n.gates .reference{grid-column:1;grid-row:2;color:var(--soft);font-size:.84rem}\n.gates .reference::before{content:"Reference "}\n.gates .reference span:not(.none){display:inline;margin-left:8px}\n.gates .reference:has(.none){display:none}\n.gates .stands{grid-column:1/-1;width:auto}\n.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n.cards,.cards table,.cards tbody,.cards caption{display:block}\n.cards tr{display:block;padding:12px 14px;border-top:1px solid var(--line)}\n.cards tr>*{display:flex;justify-content:space-between;gap:12px;padding:2px 0;border:0;text-align:right}\n.cards tr>th{display:block;text-align:left}\n.cards td[data-head]::before{content:attr(data-head);color:var(--soft);font-size:.84rem;text-align:left}\n.cards td:empty{display:none}\n.cards .none{width:auto}\n.names{columns:1}\n#filters label,fieldset,.times{flex:1 1 100%}\nfieldset select,fieldset input{flex:1 1 0}\n}\n@media print{\n:root{color-scheme:light}\nnav,#filters,.skip{display:none}\n.answer{background:none;padding-top:20px}\n.scroll,.tall{overflow:visible;max-height:none;border:0}\nsection{break-inside:auto;padding-top:24px}\nfigure,.gates tr{break-inside:avoid}\n}\n'
;const te=ee+X;function renderHtml(e){const t=answer(e)
;const n=[gatesSection(e),metricsSection(e),operationsSection(e),scoresSection(e),agreementSection(e),driftSection(e),slicesSection(e),rowsSection(e),trendSection(e),originSection(e)].filter(e=>e!==null)
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(te)}'; script-src '${hash(Q)}'; base-uri 'none'; form-action 'none'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${t.level}: ${(0,
a.ZD)(t.plan,120)}</title>\n<style>${te}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the evidence</a>\n${answerHeader(e)}\n<nav aria-label="Contents"><div class="wrap"><ul>${n.map(({id:e,title:t})=>`<li><a href="#${e}">${t}</a></li>`).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n${n.map(drawn).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
a.ZD)(e.made.version,40)}</div></footer>\n<script>${Q}<\/script>\n</body>\n</html>\n`}function drawn({id:e,title:t,body:n}){
return`<section id="${e}" aria-labelledby="${e}-h"><h2 id="${e}-h">${t}</h2>\n${n}\n</section>`}function hash(e){return`sha256-${(0,
r.createHash)("sha256").update(e).digest("base64")}`}const ne=17;function rangeStrip(e){const t=domainOf(e);if(t===null)return"";const[n,r]=t
;const at=e=>Math.max(0,Math.min(ne-1,Math.floor((e-n)/(r-n)*ne)));const a=Array.from({length:ne},()=>"·");for(const t of boundsOf(e,e.bounds))a[at(t)]="┊"
;if(e.interval?.every(Number.isFinite)){const[t,n]=[at(e.interval[0]),at(e.interval[1])];for(let e=t;e<=n;e++)a[e]=a[e]==="┊"?"┼":"─"}
e.reference!==null&&Number.isFinite(e.reference)&&(a[at(e.reference)]="◇");a[at(e.value)]="●";return a.join("")}function sparkline(e){
const t=e.filter(e=>e!==null&&Number.isFinite(e));const n=Math.min(...t);const r=Math.max(...t);return e.map(e=>{if(e===null||!Number.isFinite(e))return" "
;return"▁▂▃▄▅▆▇█"[r===n?3:Math.round((e-n)/(r-n)*7)]}).join("")}function bar(e,t=10){if(!Number.isFinite(e)||e<=0)return""
;const n=Math.max(1,Math.round(Math.min(1,e)*t*8));return"█".repeat(Math.floor(n/8))+["","▏","▎","▍","▌","▋","▊","▉"][n%8]}function unbroken(e){
return e.length<=24?e.replaceAll(" "," "):e}function table(e,t,n){const r=[...t].map(e=>e==="r"?"--:":e==="c"?":-:":":--")
;return[e,r,...n].map(e=>`| ${e.join(" | ")} |`).join("\n")}function capped(e,t,n,r){const a=r(e.slice(0,t));const s=e.length-t
;return s>0?`${a}\n\n… and ${s.toLocaleString("en")} more ${n}.`:a}const re="<sub>● candidate, ─ its interval, ◇ reference, ┊ bounds of the rule.</sub>"
;function gates_gates(e,t=()=>true){const n=gatingFindings(e);if(n.length===0)return"No check gates in this plan."
;const r=e.verdict.status==="GREEN"?"**What was judged**":"**What gates**";const a=new Map;const rowOf=t=>{const n=a.get(t);if(n!==void 0)return n
;const r=gates_row(e,t,300);a.set(t,r);return r};const s=n.map(t=>gates_row(e,t,0));const o=n.map(e=>gates_name(e))
;const page=(e,t)=>[r,"",...tableOf([...n.slice(0,e).map(rowOf),...s.slice(e,t)]),...namesOf(o.slice(t))].join("\n")
;if(t(page(n.length,n.length)))return page(n.length,n.length);if(t(page(0,n.length))){const e=largest(n.length,e=>t(page(e,n.length)));return page(e,n.length)}
if(t(page(0,0)))return page(0,largest(n.length,e=>t(page(0,e))));const counted=e=>[r,"",counts(n),...namesOf(o.slice(0,e))].join("\n")
;return counted(largest(n.length,e=>t(counted(e))))}function gates_row(e,t,n){const{value:r,interval:s,reference:o,difference:l}=(0,y.u)(t)
;const c=rangeStrip(t);const d=seriesOfFinding(e,t);const u=n===0?"":(0,a.FV)((0,V.IW)(t),n);const h=u===""?"":`<br>${u}`
;const f=d===null?"":sparkline(d.points.map(e=>e.value));return[unbroken(`${i[t.status]} ${t.status}`),(0,
a.D9)(t.check,120)+h,stacked([unbroken(r),unbroken(s)]),stacked([unbroken(o),unbroken(l)]),stacked([picture(c),clauses((0,V.dp)(t)),picture(f)])]}
function stacked(e){return e.filter(e=>e!=="").join("<br>")}function picture(e){return e===""?"":`<code>${e}</code>`}function clauses(e){
return e.map((t,n)=>`${(0,a.Jj)(t,120)}${n<e.length-1?";":""}`).map(e=>e.split(/(?<=[,:]) /).map(e=>(0,a.FV)(unbroken(e))).join(" ")).join("<br>")}
function tableOf(e){if(e.length===0)return[];const t=["Level","Check","Candidate, interval","Reference","Rule, where it stands"]
;return[table(t.map(unbroken),"llrrl",e),"",re]}function gates_name(e){return`${i[e.status]} ${(0,a.D9)(e.check,60)}`}function namesOf(e){
return e.length===0?[]:["","By name alone, to stay within the limit:","",e.join(", ")]}function counts(e){const count=t=>e.filter(e=>e.status===t).length
;const t=["RED","AMBER","GREEN"].filter(e=>count(e)>0).map(e=>`${i[e]} ${(0,l.ZV)(count(e))} ${e}`)
;return`**${t.join(", ")}**: too many to list here; all of them are in the full report.`}function largest(e,t){let n=0;let r=e;while(n<r){
const e=Math.ceil((n+r)/2);t(e)?n=e:r=e-1}return n}function head_head(e,t="###"){const n=answer(e);const r=`${t} ${i[n.level]} ${n.level}  ${(0,
a.FV)(n.plan,100)}: ${n.words} — ${(0,a.FV)(n.means,300)}`;return`${r}\n${(0,a.FV)(n.todo,1e3)}\n\n${head_looked(e)}`}function head_looked(e){
const{candidate:t,reference:n,model:r}=e.verdict;const s=(0,l.B4)(t.rows,"candidate row");const o=findingsOf(e,"RED","AMBER").length
;return[n===null?`${s}, no reference`:`${s} against ${(0,l.B4)(n.rows,"reference row")}`,o===0?"nothing gates":(0,l.B4)(o,"finding gates","findings gate"),(0,
l.B4)(findingsOf(e,"GREEN").length,"check passed","checks passed"),(0,l.B4)(findingsOf(e,"NOTE").length,"note"),...r?[`model ${(0,
a.D9)(r.name,80)} ${r.sha256.slice(0,12)}`]:[]].join(" · ")}function drift(e,t=1/0){const n=driftedColumns(e);if(n.length===0)return null
;const r=Math.max(.2,...n.map(({drift:e})=>e?.size??0).filter(Number.isFinite));const rows=e=>e.map(({column:e,drift:t,found:n})=>[(0,
a.D9)(e.name,120),e.role,t===null?"":f.T1[t.test].title,t===null?"":(0,l.ZV)(t.size),t===null?"":`<code>${bar(t.size/r)}</code>`,t===null?"":(0,a.FV)((0,
s.SI)(t.logQ,"q")),[n?"shifted":"","noEvidence"in e.drift?`no evidence: ${(0,a.FV)((0,
p.j)(e.drift.noEvidence),200)}`:"",categories("new",t?.newCategories),categories("gone",t?.vanishedCategories)].filter(e=>e!=="").join("; ")]);return{
id:"drift",title:"Drift, column by column",body:capped(n,t,"columns",e=>table(["Column","Role","Test","Size","","Chance","Remarks"],"lllrlll",rows(e)))}}
function categories(e,t){if(t===void 0||t.length===0)return"";const n=t.slice(0,5).map(e=>(0,a.D9)(e,40))
;return`${e}: ${n.join(", ")}${t.length>5?` and ${t.length-5} more`:""}`}const ae=20;function evidence_labels(e){const row=(e,t)=>t===null?[]:[[e,(0,
l.ZV)(t.rows),`${(0,l.ZV)(t.labels.labelled)} (${(0,l.l9)(t.labels.rows>0?t.labels.labelled/t.labels.rows:null)})`,(0,l.ZV)(t.labels.pending),(0,
l.ZV)(t.labels.unmatched),t.from===null?"":(0,a.FV)((0,s.fU)(t.from),40),t.to===null?"":(0,a.FV)((0,s.fU)(t.to),40)]];return{id:"labels",title:"Labels",
body:table(["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],"lrrrrll",[...row("Reference",e.measurements.reference),...row("Candidate",e.measurements.candidate)])
}}function confusion(e){const{reference:t,candidate:n}=e.measurements
;const r=[["Candidate",n.confusion],["Reference",t?.confusion??null]].flatMap(([e,t])=>t===null?[]:[`**${e}**\n\n${confusionTable(t)}`])
;return r.length===0?null:{id:"confusion",title:"Confusion tables",body:r.join("\n\n")}}function confusionTable({classes:e,rows:t}){const n=e.slice(0,ae)
;const r=table(["is ↓, predicted →",...n.map(e=>(0,a.D9)(e,40))],`l${"r".repeat(n.length)}`,n.map((e,r)=>[(0,a.D9)(e,40),...n.map((e,n)=>(0,
l.ZV)(t[r]?.[n]??0))]));const s=e.length-n.length;return s>0?`${r}\n\n… and ${(0,l.ZV)(s)} more classes.`:r}function drillDown(e,t=1/0){
const n=Object.entries(e.drillDown);if(n.length===0)return null;const r=n.slice(0,t).flatMap(([e,t])=>[`# ${(0,a.en)(e,120)}`,(0,a.en)(t,1e3)])
;n.length>t&&r.push(`# and ${(0,l.ZV)(n.length-t)} more in the full report`);return{id:"rows",title:"See the rows behind a finding",body:(0,
a.p0)(r.join("\n"),"sh")}}function notes(e,t=1/0){return listed("notes","Notes",findingsOf(e,"NOTE"),t)}function passed(e,t=1/0){
return listed("passed","Checks that passed",findingsOf(e,"GREEN"),t)}function listed(e,t,n,r){if(n.length===0)return null;return{id:e,title:`${t} (${(0,
l.ZV)(n.length)})`,
body:capped(n,r,"in the full report",e=>table(["Level","Check","Value","Interval","Reference","Cases","Rule","What was found"],"llrrrrll",e.map(findings_row)))}
}function findings_row(e){const{value:t,interval:n,reference:r}=(0,y.u)(e);return[unbroken(`${i[e.status]} ${e.status}`),(0,
a.D9)(e.check,120),t,unbroken(n),r,e.cases===null?"":(0,l.ZV)(e.cases),(0,a.FV)(e.rule,160),(0,a.FV)((0,V.IW)(e),400)]}
const se=["Metric","Reference","Candidate","Interval","Difference","Interval","Cases"];function metrics_metrics(e){const{comparisons:t}=e.measurements
;if(t.length===0)return null;const n=t.some(e=>e.paired);const r=t.map(e=>metrics_cells(e))
;const a=n?"Both models answered the same cases; differences are measured case by case.":"The sets are independent samples.";return{id:"metrics",
title:"Metrics side by side",body:`${table(se,"lrrrrrr",r)}\n\n${a}`}}function slices(e,t=1/0){const{edgeCases:n,segments:r}=e.measurements
;if(n.length+r.length===0)return null;const part=(e,n)=>n.length===0?[]:[`**${e}**`,"",capped(n,t,"in the full report",e=>metrics_tableOf(e)),""]
;const s=r.length===0?[]:["To watch them, put these below <code>edge_cases:</code> in the plan:","",(0,a.p0)(asEdgeCases(e,t),"yaml")];return{id:"slices",
title:"Edge cases and segments",body:[...part("Edge cases",n),...part("Weak segments",r),...s].join("\n").trimEnd()}}function metrics_tableOf(e){
return table(["Where","Rows",...se.slice(0,4)],"lrlrrr",e.flatMap(e=>e.comparisons.map(t=>[e.name===e.where?(0,a.D9)(e.where,300):`${(0,
a.FV)(e.name,120)}<br>${(0,a.D9)(e.where,300)}`,(0,l.ZV)(e.candidateRows),...metrics_cells(t).slice(0,4)])))}function metrics_cells(e){
const{candidate:t,difference:n}=e
;return[(0,a.FV)(metricTitle(e),120),metrics_value(e.reference),metrics_value(t),metrics_interval(t),"noEvidence"in n?"":metrics_value(n),metrics_interval(n),(0,
l.ZV)(t.cases)]}function metrics_value(e){return"noEvidence"in e?`no evidence: ${(0,a.FV)((0,p.j)(e.noEvidence,e.class),200)}`:(0,l.ZV)(e.value)}
function metrics_interval(e){return"noEvidence"in e?"":unbroken((0,s.vy)(e.interval))}function operations(e,t){const n=operationsOf(e)
;if(n.length===0)return null
;const r=capped(n,t,"measures",e=>table(["Level","Measure","Reference","Candidate","Interval","Cases","Over the time"],"llrrlrl",e.map(markdown_operations_row)))
;return{id:"operations",title:"The service",body:r}}const oe=40;function markdown_operations_row({measurement:e,finding:t,series:n}){
const{value:r,interval:s,reference:o}=(0,y.u)(t);const c=n===null?"":sparkline(n.points.slice(-oe).map(e=>e.value))
;return[unbroken(`${i[t.status]} ${t.status}`),(0,a.FV)(e.name,80),o,t.value===null?"no evidence":r,unbroken(s),t.cases===null?"":(0,
l.ZV)(t.cases),c===""?"":`<code>${c}</code>`]}function howDecided(e){return{id:"decided",title:"How the level was decided",body:decided(e).map(e=>`- ${(0,
a.FV)(e,500)}`).join("\n")}}function origin(e){const t=provenance(e).map(({name:e,text:t,url:n})=>[e,n===void 0?(0,a.D9)(t,300):`[${(0,a.FV)(t,300)}](${n})`])
;return{id:"origin",title:"Provenance",body:table(["",""],"ll",t)}}function trend_trend(e){const t=trend_seriesOf(e,3);return t.length===0?null:{id:"trend",
title:"Trend over the reviews",body:t.map(e=>chart(e)).join("\n\n")}}const ie={value:"#4a90e2",green:"#2e9e6b",amber:"#c98a12",red:"#d9534f"};function chart(e){
const{check:t,rule:n,points:r}=e;const o=r.filter(e=>e.value!==null);const i=formatOf(e)===l.l9?100:1;const c=o.map(e=>e.value*i)
;const[d,u]=[Math.min(...c),Math.max(...c)];const h=(u-d||Math.abs(u)||1)*.1;const near=e=>e>d-4*h-(u-d)&&e<u+4*h+(u-d)
;const f=["green","amber","red"].flatMap(e=>{const t=n?.[e]??null;return t!==null&&near(t.value*i)?[{level:e,text:t.text,value:t.value*i}]:[]})
;const p=[...c,...f.map(({value:e})=>e)];const m=f.map(({level:e,text:t})=>`${e} ${t}`).join(", ");const g=[ie.value,...f.map(({level:e})=>ie[e])].join(", ")
;const $=[o[0],o.at(-1)].map(({at:e})=>plain((0,s.im)(e))).join(" to ")
;const v=["```mermaid",`%%{init: {"xyChart": {"width": 720, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${g}"}}}}%%`,"xychart-beta",`  title "${plain(titleOf(t))}"`,`  x-axis "${o.length} reviews, ${$}" 1 --\x3e ${o.length}`,`  y-axis ${i===100?'"per cent" ':""}${around(p,h,i)}`,...[c,...f.map(({value:e})=>c.map(()=>e))].map(e=>`  line [${e.map(decimal).join(", ")}]`),"```"].join("\n")
;return m===""?v:`${v}\n\n<sub>Flat lines are the bounds of the rule: ${(0,a.FV)(m,200)}.</sub>`}function around(e,t,n){
const[r,a]=[Math.min(...e),Math.max(...e)];const s=r>=0&&a<=n;const o=s?Math.max(0,r-t):r-t;const i=s?Math.min(n,a+t):a+t
;return`${decimal(o)} --\x3e ${decimal(i)}`}function plain(e){const t=e.replace(/[^\p{L}\p{N} .,:/_-]/gu," ").replace(/\s+/g," ").trim()
;return Array.from(t).slice(0,60).join("")||"unnamed"}function decimal(e){return Math.abs(e)<1e15?String(Number(e.toFixed(6))):"0"}function sections(e,t){
return[howDecided(e),metrics_metrics(e),operations(e,t),trend_trend(e),drift(e,t),slices(e,t),notes(e,t),passed(e,t),evidence_labels(e),confusion(e),drillDown(e,t),origin(e)].filter(e=>e!==null)
}function renderMarkdown(e){const t=sections(e,1/0).map(({title:e,body:t})=>`## ${e}\n\n${t}`);return`${[head_head(e,"#"),gates_gates(e),...t].join("\n\n")}\n`}
function filesOf(e){return[["report.md",renderMarkdown(e)],["report.html",renderHtml(e)],["verdict.json",verdictText(e.verdict)]]}function sha256Of(e){return(0,
r.createHash)("sha256").update(e).digest("hex")}function verdictText(e){return`${JSON.stringify(e,null,2)}\n`}}),4502:((e,t,n)=>{n.d(t,{D9:()=>markdownCode,
FV:()=>escapeMarkdown,Jj:()=>cut,ZD:()=>escapeHtml,en:()=>escapeTerminal,p0:()=>markdownFence});function escapeHtml(e,t=1/0){
return visible(cut(e,t),"\t\n").replace(/[&<>"'`]/g,e=>`&#${e.charCodeAt(0)};`)}function escapeMarkdown(e,t=1/0){
return flat(cut(e,t)).replace(/www(?=\.)/gi,"$&​").replace(/gh-(?=\d)/gi,"$&​").replace(/:(?=:|\/\/|[\w+-]+:)/g,":​").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[&<>`*~|[\]\\#@$]/gu,inMarkdown).replace(/^([-+=])/,e=>entity(e)).replace(/^(\d+)([.)])/,(e,t,n)=>t+entity(n))
}function markdownCode(e,t=1/0){return`<code>${escapeMarkdown(e,t)}</code>`}function markdownFence(e,t=""){const n=e.match(/`+/g)??[]
;const r="`".repeat(Math.max(3,...n.map(e=>e.length+1)));return`${r}${t}\n${visible(e.replace(/\r\n?/g,"\n"),"\t\n")}\n${r}`}function escapeTerminal(e,t=1/0){
return flat(cut(e,t))}function cut(e,t){if(e.length<=t)return e;const n=Array.from(e.length>2*t+2?e.slice(0,2*t+2):e)
;return n.length<=t?e:`${n.slice(0,Math.max(0,t-1)).join("")}…`}function visible(e,t=""){if(/^[ -~]*$/.test(e))return e
;return e.replace(/(?![\u{FE0E}\u{FE0F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}]/gu,e=>t.includes(e)?e:`⟨U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`)
}function flat(e){return visible(e.replace(/\r\n?|[\n\t]/g," "))}function inMarkdown(e){if(e==="$")return"<span>$</span>"
;return e==="@"||e==="#"?`${entity(e)}​`:entity(e)}function entity(e){return`&#${e.charCodeAt(0)};`}}),803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,
Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const r="−";function formatNumber(e){
return formatApart(e,[])}function formatApart(e,t){const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}function formatExact(e){
return written(e,a)}function formatPercent(e,t=[]){return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){return`${formatNumber(e)} ${e===1?t:n}`}
function formatLogProbability(e){if(e===-1/0)return"≈ 0";if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const a=17;function apart(e,t,n){const r=t.filter(t=>t!==e);let s=4
;while(s<a&&r.some(t=>n(t,s)===n(e,s)))s++;return n(e,s)}function percent(e,t){if(e===null||e===void 0||!Number.isFinite(e))return written(e,t)
;const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,t,1)} %`}function written(e,t,n=0){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return r+written(-e,t,n);if(e===1/0)return"∞";if(e===0)return"0";const a=decimal(e);const[s,o]=a
;const i=t-(o<-1?1:n);const l=s.length<=t?a:rounded(a,Math.max(i,o>15?0:o+1));if(o>15||o<-4)return scientific(l);return positional(Number.isInteger(e)?a:l)}
function decimal(e){const[t="",n]=e.toExponential().split("e");return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t]
;const r=e.slice(0,n);if(e[n]<"5")return[r.replace(/0+$/,"")||"0",t];const a=/9*$/.exec(r)[0].length;if(a===n)return["1",t+1];const s=n-a-1
;return[r.slice(0,s)+(Number(r[s])+1),t]}function positional([e,t]){if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0")
;const r=e.slice(t+1);return thousands(n)+(r===""?"":`.${r}`)}function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:""
;return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){
const t="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};