export const id=16;export const ids=[16];export const modules={9600:((e,n,r)=>{r.d(n,{$e:()=>noFall,DR:()=>judgeFall,Hr:()=>worsening,Tn:()=>inPoints})
;var t=r(9847);var s=r(7067);function worsening(e,n,r){if(r==="zero")return Math.abs(n)-Math.abs(e);return r==="higher"?e-n:n-e}function inPoints(e,n){
return e.relative?e.value*Math.abs(n):e.value}function judgeFall(e,n,r,a){if(!(0,s.Bh)(n))return{level:"AMBER",reason:noFall(r,n)}
;const i=worsening(n.value,e.value,a);for(const[e,s]of[["RED",r.red],["AMBER",r.amber]])if(s&&i>=inPoints(s,n.value)){const a=`It worsened by ${(0,
t.cv)(i)} from the ${r.from} (${(0,t.cv)(n.value)}); ${e} from ${s.text}.`;return{level:e,reason:a}}return{level:"GREEN",reason:null}}
function noFall({from:e},{noEvidence:n}){return`No fall can be measured: the ${e} has no value, because ${n}.`}}),1315:((e,n,r)=>{r.d(n,{lO:()=>judgeMetrics,
dC:()=>noteMetric,Vf:()=>saidBesides});var t=r(627);function flipChance({value:e,standardError:n},r,s){if(!(n>0))return 0;const a=s(e)
;const i=[...new Set(r)].sort((e,n)=>e-n);let o=0;for(let r=0;r<=i.length;r++){const[c,u]=[i[r-1]??Number.NEGATIVE_INFINITY,i[r]??Number.POSITIVE_INFINITY]
;if(s(within(c,u))===a)continue;const[l,f]=[(c-e)/n,(u-e)/n];o+=l>0?(0,t.vr)(-l)-(0,t.vr)(-f):(0,t.vr)(f)-(0,t.vr)(l)}return Math.min(1,o)}function within(e,n){
if(e===Number.NEGATIVE_INFINITY)return n===Number.POSITIVE_INFINITY?0:n-Math.abs(n)-1;return n===Number.POSITIVE_INFINITY?e+Math.abs(e)+1:e+(n-e)/2}
var s=r(5940);var a=r(9600);var i=r(9847);var o=r(7545);var c=r(6248);var u=r(2512);var l=r(3447);var f=r(7067);const d=.8;function prove(e,n){
const r=new Map(e.map(e=>[e,proofOf(e)]))
;const t=[...r.values()].flatMap(({criteria:e})=>e).filter(({metric:{rule:e,comparison:n},red:r})=>e.gates&&r!==null&&n.candidate.cases>=e.minCases)
;const s=holm(t,1-n);const a={green:n,red:1-(1-n)/Math.max(1,t.length)};return new Map(e.map(e=>[e,combine(r.get(e),s,a)]))}
function combine({criteria:e,impossible:n},r,t){const s=e.filter(e=>r.has(e));if(s.length>0){
const e=s.map(({subject:e})=>`${e} is past the red rule, and chance does not explain it.`);return{level:"RED",reasons:e,casesNeeded:null}}if(n.length>0)return{
level:"AMBER",reasons:n,casesNeeded:null};const a=e.filter(e=>!clears(e,t.green));if(a.length===0)return{level:"GREEN",reasons:[],casesNeeded:null}
;const o=a.filter(e=>isBetween(e,t.green));if(o.length>0){const e=o.map(({subject:e})=>`${e} is neither GREEN nor RED, and chance does not explain it.`);return{
level:"AMBER",reasons:e,casesNeeded:null}}const c=a.map(e=>casesToSettle(e,t));const u=c.reduce((e,n)=>e===null||n===null?null:Math.max(e,n))
;const l=a.some(e=>e.where!=="")?" in each set":"";const f=u===null?"It lies on the boundary.":`About ${(0,i.cv)(u)} cases${l} would settle it.`;return{
level:"AMBER",reasons:[`Not proven at ${(0,i.cv)(100*t.green)} % confidence, neither GREEN nor RED. ${f}`],casesNeeded:u}}function proofOf(e){
const{rule:n,comparison:r,outcomes:t,against:s="reference"}=e;const i={criteria:[],impossible:[]};const o=n.falls.filter(({from:e})=>e===s)
;const l=s==="reference"?(0,c.mU)(n.metric,n.class,t):recorded(r);if(!(0,u.fJ)(l.after)||!(0,f.Bh)(r.candidate))return i
;(n.green||n.amber||n.red)&&i.criteria.push({metric:e,subject:"It",seen:asRuled(l.after,e),red:n.red,green:n.green,neither:[n.amber,n.red].filter(e=>e!==null),
where:""});for(const n of o)(0,f.Bh)(r.reference)?(0,f.Bh)(r.difference)?i.criteria.push(fallOf(e,n,l,r.reference.value)):i.impossible.push((0,
a.$e)(n,r.difference)):i.impossible.push((0,a.$e)(n,r.reference));return i}function fallOf(e,n,r,t){const past=n=>{if(!n)return null;const r=(0,a.Tn)(n,t)
;return(0,f.ak)(e.rule).better==="higher"?{operator:"<=",value:-r,text:n.text}:{operator:">=",value:r,text:n.text}};const s=worsened(e,r);return{metric:e,
subject:`Its worsening by ${(0,i.cv)(Math.abs(s.value))} from the ${n.from}`,seen:s,red:past(n.red),green:null,
neither:[past(n.amber),past(n.red)].filter(e=>e!==null),where:r.paired?"":" in each set"}}function worsened(e,{before:n,after:r,difference:t}){if((0,
f.ak)(e.rule).better!=="zero")return t;return(0,c.ZL)(asRuled(r,e),asRuled(n,e))}function recorded({reference:e,candidate:n,difference:r}){
const asStatistic=e=>{if(!(0,f.Bh)(e))return e;const{value:n,standardError:r}=e;return{...e,bounds:e=>[n-e*r,n+e*r]}};return{before:asStatistic(e),
after:asStatistic(n),difference:asStatistic(r),paired:false}}function asRuled(e,{rule:n}){if((0,f.ak)(n).better!=="zero")return e;return{...e,
value:Math.abs(e.value),bounds(n){const[r,t]=e.bounds(n);const s=r<=0&&t>=0?0:Math.min(Math.abs(r),Math.abs(t));return[s,Math.max(Math.abs(r),Math.abs(t))]}}}
function holm(e,n){const r=new Set;for(;;){const t=e.filter(e=>!r.has(e));const s=t.filter(e=>isPast(e,e.red,1-n/t.length));if(s.length===0)return r
;for(const e of s)r.add(e)}}function clears({seen:e,green:n,neither:r},s){const a=e.bounds((0,t.Zl)(s))
;return(n===null||isWithin(a,n))&&r.every(e=>isOutside(a,e))}function isBetween({seen:e,red:n,green:r,neither:s},a){const i=e.bounds((0,t.Zl)(a))
;if(n&&!isOutside(i,n))return false;return r?isOutside(i,r):s.some(e=>e!==n&&isWithin(i,e))}function isPast({seen:e},n,r){return isWithin(e.bounds((0,
t.Zl)(r)),n)}function isWithin([e,n],r){return(0,l.D)(r.operator.startsWith(">")?e:n,r)}function isOutside([e,n],r){return!(0,l.D)(e,r)&&!(0,l.D)(n,r)}
function casesToSettle({metric:e,seen:n,red:r,green:t,neither:s},a){const i=[t,...s].filter(e=>e!==null)
;const c=Math.min(...i.map(e=>Math.abs(n.value-e.value)));const f=(0,u.X6)(n);if(!(c>0)||!(f>0))return null;const m=(0,o.h)({cases:e.comparison.candidate.cases,
standardError:f,margin:c,confidence:r&&(0,l.D)(n.value,r)?a.red:a.green,power:d});return Number.isFinite(m)&&m<1e12?Math.ceil(m):null}
function judgeMetrics(e,n){const r=e.confidence===null?null:prove(n,e.confidence);return n.map(e=>judgeMetric(e,r?.get(e)??null))}function noteMetric(e){
const{candidate:n,reference:r}=e;const t=(0,f.Vb)(e);const s=`metric/${(0,f.TN)(e)}`;if(!(0,f.Bh)(n)){const e=`${t} could not be measured: ${n.noEvidence}.`
;return(0,l.gk)(s,"NOTE",e,{cases:n.cases})}return(0,l.gk)(s,"NOTE",[`${t} is ${describe(n)}${against(known(r))}.`,...remarks(e)].join(" "),shown(n,r))}
function saidBesides({message:e,value:n,interval:r,reference:t,cases:s,rule:a}){if(n===null||r===null||s===null)return e;const i=describe({value:n,interval:r,
cases:s});const o=["",against(t,"reference"),against(t,"last review")];const c=o.map(e=>`${i}${e}.`).find(n=>e.includes(n));if(c===void 0)return e
;const u=e.slice(e.indexOf(c)+c.length);return u.replace(`The plan says ${a.split("; ")[0]}.`,"").trim()}function judgeMetric(e,n){
const{rule:r,comparison:t,check:s}=e;const{candidate:a,reference:o}=t;const c={rule:describeMetricRule(r),plan_line:r.line,...e.where===void 0?{}:{where:e.where
}};const u=(0,f.Vb)(t);const gate=e=>r.gates?e:"NOTE";if(!(0,f.Bh)(a)){const e=`No evidence for ${u}: ${a.noEvidence}.`;return(0,l.gk)(s,gate("AMBER"),e,{
cases:a.cases,...c})}const d={...shown(a,o),...c};if(a.cases<r.minCases){const e=`No evidence for ${u}: ${(0,i.j2)(a.cases,"case")}, and the rule asks for ${(0,
i.cv)(r.minCases)}.`;return(0,l.gk)(s,gate("AMBER"),e,{...d,cases_needed:r.minCases})}const m=n??asWritten(a,e)
;const h=[`${u} is ${describe(a)}${against(known(o),e.against)}.`,...remarks(t),...m.reasons].join(" ");return(0,l.gk)(s,gate(m.level),h,{...d,
...n===null&&isRuled(e)?{flip:flip(a,e)}:{},...m.casesNeeded===null?{}:{cases_needed:m.casesNeeded}})}
function asWritten(e,{comparison:n,rule:r,against:t="reference"}){const i=r.green||r.amber||r.red;const o=i?(0,l.In)((0,f.YI)(e.value,r),r):"GREEN"
;const c=r.falls.filter(({from:e})=>e===t).map(t=>(0,a.DR)(e,n.reference,t,(0,f.ak)(r).better));return{level:(0,l.QZ)([o,...c.map(e=>e.level)]),
reasons:[...o==="GREEN"?[]:[`The plan says ${(0,s.I)(r)}.`],...c.flatMap(({reason:e})=>e??[])],casesNeeded:null}}
function isRuled({rule:e,against:n="reference"}){return Boolean(e.green||e.amber||e.red)||e.falls.some(({from:e})=>e===n)}function flip(e,n){
const{rule:r,comparison:t,against:s="reference"}=n;const i=t.reference;const{better:o}=(0,f.ak)(r);const c=[r.green,r.amber,r.red].flatMap(e=>e?.value??[])
;const u=r.falls.flatMap(({from:e,amber:n,red:r})=>{if(e!==s||!(0,f.Bh)(i))return[];const t=[n,r].filter(e=>e!==null);return t.map(e=>{const n=(0,
a.Tn)(e,i.value);if(o==="zero")return Math.abs(i.value)+n;return o==="higher"?i.value-n:i.value+n})});const l=[...c,...u]
;return flipChance(e,o==="zero"?[...l,...l.map(e=>-e)]:l,r=>asWritten({...e,value:r},n).level)}function describeMetricRule(e){
const n=e.falls.map(({from:e,amber:n,red:r})=>{const t=[n&&`amber from ${n.text}`,r&&`red from ${r.text}`].filter(Boolean)
;return`fall from ${e}: ${t.join(", ")}`});return[(0,s.I)(e),...n].filter(Boolean).join("; ")}function describe({value:e,interval:n,cases:r}){return`${(0,
i.cv)(e)} (95 % interval ${(0,i.cv)(n[0])} to ${(0,i.cv)(n[1])}, ${(0,i.j2)(r,"case")})`}function against(e,n="reference"){
return e===null?"":`, in the ${n} ${(0,i.cv)(e)}`}function known(e){return(0,f.Bh)(e)?e.value:null}function remarks({candidate:e,changed:n}){const r=(0,
f.Bh)(e)&&e.note!==void 0?[`${e.note}.`]:[];if(!n)return r;const{onlyReference:t,onlyCandidate:s,p:a}=n;const o=`${(0,i.cv)(t)} turned wrong and ${(0,
i.cv)(s)} right`;return[...r,`Of the same cases, ${o} (McNemar p ${(0,i.cv)(a)}).`]}function shown(e,n){return{value:e.value,interval:e.interval,
reference:known(n),cases:e.cases}}}),3447:((e,n,r)=>{r.d(n,{D:()=>meets,In:()=>levelOf,P5:()=>raised,QZ:()=>worst,gk:()=>finding});function meets(e,n){
if(n.operator===">=")return e>=n.value;if(n.operator===">")return e>n.value;if(n.operator==="<=")return e<=n.value;return e<n.value}function levelOf(e,n){
if(Number.isNaN(e))return"AMBER";if(n.red&&meets(e,n.red))return"RED";if(n.green)return meets(e,n.green)?"GREEN":"AMBER"
;return n.amber&&meets(e,n.amber)?"AMBER":"GREEN"}const t={NOTE:0,GREEN:1,AMBER:2,RED:3};function worst(e){return e.reduce((e,n)=>t[n]>t[e]?n:e)}
function finding(e,n,r,t={}){return{check:e,status:n,value:null,interval:null,reference:null,cases:null,rule:"",message:r,plan_line:null,...t}}
function raised(e,n){return e?n:"GREEN"}}),7067:((e,n,r)=>{r.d(n,{Bh:()=>isEstimate,TN:()=>keyOf,Vb:()=>nameOf,YI:()=>ruledValue,ak:()=>metricOf,
jW:()=>reviewCheck});var t=r(4036);function keyOf({metric:e,class:n}){return n===null?e:`${e}[${n}]`}function reviewCheck({check:e}){
return`review/${e.replace(/^metric\//,"")}`}function nameOf({metric:e,class:n}){const{title:r}=metricOf({metric:e});return n===null?r:`${r} of class "${n}"`}
function ruledValue(e,n){return metricOf(n).better==="zero"?Math.abs(e):e}function metricOf(e){return t.Z[e.metric]}function isEstimate(e){return"value"in e}}),
7545:((e,n,r)=>{r.d(n,{h:()=>casesNeeded});var t=r(627);function casesNeeded(e){const n=(0,t.Zl)(e.confidence)+(0,t.Zl)(e.power)
;return e.cases*(n*e.standardError/e.margin)**2}}),6248:((e,n,r)=>{r.d(n,{UD:()=>compare,mU:()=>compared,ZL:()=>unpaired});function bonettPrice(e,n,r,t){
const s=(e+1)/(r+2);const a=(n+1)/(r+2);const i=t*Math.sqrt((s+a-(s-a)**2)/(r+2));return[Math.max(-1,s-a-i),Math.min(1,s-a+i)]}var t=r(7271)
;function mcnemar(e,n){if(e===n)return 1;const r=Math.min(e,n);return Math.min(1,2*(0,t.RL)(.5,e+n-r,r+1))}var s=r(7020);function differenceBounds(e,n){
const r=e.value-n.value;return[r-Math.hypot(e.value-e.bounds[0],n.bounds[1]-n.value),r+Math.hypot(e.bounds[1]-e.value,n.value-n.bounds[0])]}
const a=["accuracy","f1_micro","mcc"];function oneSidedClasses(e,n,r,t){if(!r||n!==null||r.positive!==null||a.includes(e))return;const s=occurring(r)
;const i=t?occurring(t):null;const unseen=({labelled:e},n)=>[...n.labelled].filter(n=>!e.has(n))
;return[say("never predicted",[...s.labelled].filter(e=>!s.predicted.has(e))),say("predicted but never labelled",[...s.predicted].filter(e=>!s.labelled.has(e))),say("labelled in the reference only",i?unseen(s,i):[]),say("labelled in the candidate only",i?unseen(i,s):[])].filter(Boolean).join("; ")||void 0
}function occurring({classes:e,table:n}){const[r,t]=[new Set,new Set];n.forEach((n,s)=>{if(n===0)return;r.add(e[Math.floor(s/e.length)]);t.add(e[s%e.length])})
;return{labelled:r,predicted:t}}function say(e,n){if(n.length===0)return"";const r=n.slice(0,5).map(e=>`"${e.slice(0,80)}"`)
;return`Class${n.length===1?"":"es"} ${e}: ${r.join(", ")}${n.length>5?", …":""}`}var i=r(9717);var o=r(2512);function compare(e,n,r,t,s,a){
const i=compared(e,n,{reference:r,candidate:t,paired:s});const c=oneSidedClasses(e,n,t.confusion,r?.confusion??null);return{metric:e,class:n,reference:(0,
o.jh)(i.before,a),candidate:(0,o.jh)(c===void 0?i.after:{...i.after,note:c},a),difference:(0,o.jh)(i.difference,a),paired:i.paired,...i.changed?{
changed:i.changed}:{}}}function compared(e,n,r){const{reference:t,candidate:a}=r;const c=(0,s.$)(e,a,n);const u=t?(0,s.$)(e,t,n):(0,
o.n2)("there is no reference",0);if(!(0,o.fJ)(c))return{before:u,after:c,difference:c,paired:false};if(!(0,o.fJ)(u))return{before:u,after:c,difference:u,
paired:false};const l=isPaired(r)?r.paired:null;const f=l&&e==="accuracy"?(0,i.i)(l):null;if(l&&f){const{onlyReference:e,onlyCandidate:n}=f
;const r=accuracyDifference(c.value-u.value,n,e,l.cases);const t=mcnemar(e,n);return{before:u,after:c,difference:r,paired:true,changed:{...f,p:t}}}
const d=l&&(0,i.m)(e,n,l);if(d===null)return{before:u,after:c,difference:unpaired(c,u),paired:false};const m=c.value-u.value;const bounds=e=>[m-e*d,m+e*d]
;const h={value:m,standardError:d,cases:c.cases,bounds:bounds};return{before:u,after:c,difference:h,paired:true}}
function isPaired({reference:e,candidate:n,paired:r}){return r!==null&&r.cases===e?.cases&&r.cases===n.cases}function accuracyDifference(e,n,r,t){
const bounds=e=>bonettPrice(n,r,t,e);const[s,a]=bounds(1);return{value:e,standardError:(a-s)/2,cases:t,bounds:bounds}}function unpaired(e,n){return{
value:e.value-n.value,standardError:Math.hypot((0,o.X6)(e),(0,o.X6)(n)),cases:Math.min(e.cases,n.cases),bounds:r=>differenceBounds({value:e.value,
bounds:e.bounds(r)},{value:n.value,bounds:n.bounds(r)})}}}),7020:((e,n,r)=>{r.d(n,{$:()=>metrics_statistic});var t=r(4036);var s=r(2072);var a=r(606)
;var i=r(6210);var o=r(1033);var c=r(4309);var u=r(2512);function withinGroups(e,n,r,t,s){const a=new Map;s.forEach((e,n)=>{const r=e<0?-1-n:e
;a.set(r,(a.get(r)??0)+1)});if(a.size<2)return(0,u.n2)("every case belongs to the same group",e.cases);const i=(0,o.G)(n,r,t);const l=i===null?0:(0,c.g)(i)
;const f=[...a.values()].reduce((e,n)=>e+n**2,0)/s.length;const d=l>0?(0,c.Y)(i,s)/l:Math.sqrt(f);return{...e,standardError:d*e.standardError,
bounds:n=>e.bounds(n,d)}}var l=r(9270);var f=r(3318);function overClasses(e,n){const r=[...e.values()].map(n);const t=Math.max(0,...r.map(e=>e.cases))
;const s=[...e.keys()].filter((e,n)=>!(0,u.fJ)(r[n]));if(s.length>0)return(0,u.n2)(`class "${s[0].slice(0,80)}" has no case, or nothing but cases`,t)
;const a=r.filter(u.fJ);if(a.length===0)return(0,u.n2)("there are no scores",t);const mean=e=>(0,l.d)(e.length,n=>e[n])/e.length;return{
value:mean(a.map(e=>e.value)),standardError:mean(a.map(e=>e.standardError)),cases:t,bounds(e,n){const r=a.map(r=>r.bounds(e,n))
;return[mean(r.map(([e])=>e)),mean(r.map(([,e])=>e))]}}}function multiclassLogLoss(e){const n=[];const r=[];let t=0
;for(const{scores:s,positives:a}of e.values())for(let e=0;e<s.length;e++){if(a[e]===0)continue;if(s[e]<0||s[e]>1)return(0,u.n2)(f.TP,t);n.push((0,f.Nn)(s[e]))
;r.push(a[e]);t+=a[e]}if(t<2)return(0,u.n2)(t===0?"no labelled case has a score":"one case shows no spread",t);const s=(0,l.d)(n.length,e=>r[e]*n[e])/t
;const a=(0,l.d)(n.length,e=>r[e]*(n[e]-s)**2);const i=Math.sqrt(a)/t;return{value:s,standardError:i,cases:t,bounds:(0,f.hh)(s,i)}}var d=r(2989);const m={
auroc:s.vt,average_precision:f.cF,log_loss:f._1,brier:f.ru,calibration_error:a.fW};function metrics_statistic(e,n,r){const t=ofSingleCases(e,n,r)
;const{grouped:s}=n;if(!(0,u.fJ)(t)||!s?.group)return t;return withinGroups(t,e,r,s,s.group)}function ofSingleCases(e,n,r){const{needs:s}=t.Z[e]
;if(s==="decisions")return(0,i.Z)(e,n.confusion,r,n.cases);if(s==="numbers")return(0,d.i)(e,n.residuals,n.cases);if(n.cases===0)return(0,
u.n2)("no case has a label",0);const a=m[e];if(n.scores)return a(n.scores);if(!n.classScores)return(0,u.n2)("there are no scores",n.cases);if(r!==null){
const e=n.classScores.get(r);return e?a(e):(0,u.n2)("the class has no scores",n.cases)}
return e==="log_loss"?multiclassLogLoss(n.classScores):overClasses(n.classScores,a)}}),9717:((e,n,r)=>{r.d(n,{i:()=>discordant,m:()=>pairedError});var t=r(1033)
;var s=r(4309);function pairedError(e,n,{reference:r,candidate:a}){const i=(0,t.G)(e,n,r);const o=(0,t.G)(e,n,a);if(!i||!o||o.length<2)return null
;const c=o.map((e,n)=>e-i[n]);const{group:u}=a;const l=u?(0,s.Y)(c,u):(0,s.g)(c);return Number.isFinite(l)?l:null}
function discordant({reference:e,candidate:n}){if(n.group!==null)return null;let[r,t]=[0,0];for(let s=0;s<n.actual.length;s++){
const[a,i]=[e.predicted[s],n.predicted[s]];if(Number.isNaN(a)||Number.isNaN(i))return null;const o=n.actual[s];a===o&&i!==o&&r++;a!==o&&i===o&&t++}return{
onlyReference:r,onlyCandidate:t}}}),5940:((e,n,r)=>{r.d(n,{I:()=>describeRule,Y:()=>describeBound});function describeRule(e){
const n=["green","amber","red"].flatMap(n=>{const r=e[n];return r===null?[]:[`${n} when ${r.text}`]});return n.join(", ")}const t={">=":"at least",">":"above",
"<=":"at most","<":"below"};function describeBound(e){return`${t[e.operator]} ${e.text.slice(e.operator.length).trim()}`}}),9076:((e,n,r)=>{r.d(n,{ZF:()=>answer,
Zg:()=>a});var t=r(5845);const s={GREEN:"ready to promote",AMBER:"hold, do not promote",RED:"stop, do not promote"};const a={GREEN:"🟢",AMBER:"🟠",RED:"🔴",
NOTE:"⚪"};function answer(e){const n=e.verdict.status;const r=todo(e,n);return{level:n,plan:e.verdict.plan,words:s[n],means:e.plan.levels[n].means,parts:r,
todo:r.map(({name:e,text:n})=>sentence(e==="Owner"?`${e}: ${n}`:e==="By when"?`Within ${n}`:n)).join(" ")}}function todo(e,n){
const{action:r,owner:s,within:a}=e.plan.levels[n];const i=n==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${n}.`;const o=[{
name:"What to do",text:r===null?i:sentence(r)}];s!==null&&o.push({name:"Owner",text:s});if(a!==null){const n=Date.parse(e.made.at)+a.milliseconds
;const r=Math.abs(n)<=864e13?`, by ${(0,t.fU)(new Date(n).toISOString())}`:"";o.push({name:"By when",text:`${a.text}${r}`})}return o}function sentence(e){
const n=e.trim();const r=n.charAt(0).toUpperCase()+n.slice(1);return/[.!?…]$/.test(r)?r:`${r}.`}}),8591:((e,n,r)=>{r.d(n,{BO:()=>boundsOf,Ow:()=>domainOf,
yL:()=>bandsOf});var t=r(3447);var s=r(7067);var a=r(4036);function domainOf(e,n){if(e.value===null||!Number.isFinite(e.value))return null
;const r=[e.value,...e.interval??[],e.reference,...boundsOf(e.check,n)].filter(e=>e!==null&&Number.isFinite(e));const t=Math.min(...r);const s=Math.max(...r)
;if(!(s>t))return null;const a=.15*(s-t);const i=t>=0&&s<=1;const o=t-a;const c=s+a;return i?[Math.max(0,o),Math.min(1,c)]:[o,c]}function bandsOf(e,n,[r,s]){
const a=[r,...boundsOf(e,n).filter(e=>e>r&&e<s),s].sort((e,n)=>e-n);const i=[];for(let r=1;r<a.length;r++){const s=a[r-1];const o=a[r];if(o<=s)continue
;const c=(s+o)/2;const u=(0,t.In)(isOfSize(e)?Math.abs(c):c,n);const l=i.at(-1);l?.level===u?l.to=o:i.push({from:s,to:o,level:u})}return i}
function boundsOf(e,n){const r=[n?.green,n?.amber,n?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[]);const t=isOfSize(e)?r.flatMap(e=>[-e,e]):r
;return[...new Set(t)].sort((e,n)=>e-n)}function isOfSize(e){const[,n=""]=/^(?:metric|edge|segment|review|estimate)\/(?:.*\/)?(\w+)(?:\[.*\])?$/s.exec(e)??[]
;return Object.hasOwn(a.Z,n)&&(0,s.ak)({metric:n}).better==="zero"}}),4588:((e,n,r)=>{r.d(n,{Cu:()=>rangeStrip,KM:()=>sparkline,M0:()=>bar});var t=r(8591)
;const s=17;function rangeStrip(e,n){const r=(0,t.Ow)(e,n);if(r===null)return"";const[a,i]=r;const at=e=>Math.max(0,Math.min(s-1,Math.floor((e-a)/(i-a)*s)))
;const o=Array.from({length:s},()=>"·");for(const r of(0,t.BO)(e.check,n))o[at(r)]="┊";if(e.interval?.every(Number.isFinite)){
const[n,r]=[at(e.interval[0]),at(e.interval[1])];for(let e=n;e<=r;e++)o[e]=o[e]==="┊"?"┼":"─"}
e.reference!==null&&Number.isFinite(e.reference)&&(o[at(e.reference)]="◇");o[at(e.value)]="●";return o.join("")}function sparkline(e){
const n=e.filter(e=>e!==null&&Number.isFinite(e));const r=Math.min(...n);const t=Math.max(...n);return e.map(e=>{if(e===null||!Number.isFinite(e))return" "
;return"▁▂▃▄▅▆▇█"[t===r?3:Math.round((e-r)/(t-r)*7)]}).join("")}function bar(e,n=10){if(!Number.isFinite(e)||e<=0)return""
;const r=Math.max(1,Math.round(Math.min(1,e)*n*8));return"█".repeat(Math.floor(r/8))+["","▏","▎","▍","▌","▋","▊","▉"][r%8]}}),5845:((e,n,r)=>{r.d(n,{
B4:()=>formatCount,SI:()=>formatLogP,ZV:()=>formatNumber,fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,l9:()=>formatPercent,vy:()=>formatInterval})
;var t=r(9847);const s="−";function formatNumber(e){if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return s+formatNumber(-e);if(e===1/0)return"∞"
;if(e>=1e15||e>0&&e<5e-5)return scientific(e);if(Number.isInteger(e))return(0,t.oh)(e.toFixed(0));return(0,t.oh)(e.toFixed(e<1?4:e<10?3:e<100?2:e<1e3?1:0))}
function formatPercent(e){if(e===null||e===void 0||!Number.isFinite(e))return formatNumber(e);if(e<0)return s+formatPercent(-e);const n=e*100
;if(n>0&&n<.001)return"below 0.001 %";if(n>0&&n<.1)return`${Number(n.toPrecision(2))} %`;return`${n===0||n===100?n:(0,t.oh)(n.toFixed(1))} %`}
function formatInterval(e,n=formatNumber){return e===null?"":`[${n(e[0])}, ${n(e[1])}]`}function formatDifference(e,n=false){if(!Number.isFinite(e))return""
;const r=n?formatPercent(e).replace(/ %$/," points"):formatNumber(e);return e>0?`+${r}`:r}function formatCount(e,n,r=`${n}s`){
return`${formatNumber(e)} ${e===1?n:r}`}function formatLogP(e,n="p"){if(e===null||Number.isNaN(e))return"";if(e===-1/0)return`${n} ≈ 0`
;if(e<Math.log(1e-4))return`${n} < 10${superscript(Math.ceil(e/Math.LN10))}`;return`${n} = ${Number(Math.exp(Math.min(0,e)).toPrecision(2))}`}
function formatTime(e){const n=Date.parse(e);if(Number.isNaN(n))return e;return`${new Date(n).toISOString().slice(0,16).replace("T"," ")} UTC`}
function formatDay(e){const n=Date.parse(e);return Number.isNaN(n)?e:new Date(n).toISOString().slice(0,10)}function scientific(e){
const[n="",r="0"]=e.toExponential(1).split("e");return`${n.replace(/\.0$/,"")} × 10${superscript(Number(r))}`}function superscript(e){const n="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":n[Number(e)])}}),6598:((e,n,r)=>{r.d(n,{Gg:()=>titleOf,Vu:()=>metricTitle,WX:()=>findingsOf,Y:()=>ruleOf,
dh:()=>gatingFindings,u5:()=>figures,vi:()=>inPercent});var t=r(7067);var s=r(4036);var a=r(5845);const i={RED:0,AMBER:1,GREEN:2,NOTE:3}
;function findingsOf(e,...n){return e.verdict.findings.filter(e=>n.includes(e.status)).sort((e,n)=>i[e.status]-i[n.status])}function gatingFindings(e){
const n=findingsOf(e,"RED","AMBER");if(n.length>0)return n;return findingsOf(e,"GREEN").filter(e=>/^(metric|edge|known-answer)\//.test(e.check))}
function titleOf(e){const[,n="",r=""]=/^([^/]*)\/(.*)$/s.exec(e)??[];const[,t="",s=""]=/^(.*)\/(.*)$/s.exec(r)??[];switch(n){case"metric":return metricTitle(r)
;case"estimate":return`${metricTitle(r)}, estimated without labels`;case"review":return reviewTitle(r);case"edge":case"segment":{
const[,e,n]=/^(.+)\/(\w+(?:\[.*\])?)$/s.exec(r)??[];return e===void 0||n===void 0?r:`${e}: ${metricTitle(n)}`}case"drift":return`Drift of ${r}`
;case"known-answer":return`Known answers: ${r}`;case"prediction":return`Predictions: ${spaced(r)}`;case"feature":case"input":
return t===""?`Inputs: ${spaced(r)}`:`${t}: ${spaced(s)}`;case"behaviour":case"deployment":return`${n==="behaviour"?"Behaviour":"Deployment"}: ${r}`;default:
return e}}const o={"leave-red":"Leaving RED",first:"The first review",overdue:"Time since the last review",stale:"Age of the data",
distributions:"Distributions since the last review",history:"Reviews that cannot be read","history-order":"Order of the reviews",
"history-cut-off":"Reviews that were cut off"};function reviewTitle(e){if(Object.hasOwn(o,e))return o[e];const n=/^(.*)\/cusum$/s.exec(e)?.[1]
;if(n!==void 0)return`${metricTitle(n)}: falls that add up`;return`${e.startsWith("edge/")?titleOf(e):metricTitle(e)}, against earlier reviews`}
function metricTitle(e){const[,n=e,r]=/^(\w+)\[(.*)\]$/s.exec(e)??[];const t=Object.hasOwn(s.Z,n)?s.Z[n].title:n;return r===void 0?t:`${t}, ${r}`}
function spaced(e){return e.replace(/[_-]/g," ")}function figures(e){const n=inPercent(e)?a.l9:a.ZV;return{value:n(e.value),interval:(0,a.vy)(e.interval,n),
reference:e.reference===null?"":n(e.reference),difference:e.value===null||e.reference===null?"":(0,a.jR)(e.value-e.reference,inPercent(e))}}
function inPercent({rule:e}){return/[<>]=?\s*-?[\d.]+\s*%/.test(e)}function ruleOf(e,n){const r=n.plan_line;if(r===null)return null
;const s=[...e.metrics,...e.edgeCases.flatMap(e=>e.metrics)];const a=s.filter(e=>e.line===r&&n.check.endsWith(`/${(0,t.TN)(e)}`))
;const i=[e.predictions.share,e.inputs.missing,e.inputs.rows,...e.features.map(e=>e.missing),...e.behaviour.map(e=>e.rule)]
;const o=a[0]??i.find(e=>e?.line===r)??null;return o!==null&&(o.green??o.amber??o.red)!==null?o:null}})};