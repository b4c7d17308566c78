export const id=460;export const ids=[460];export const modules={8257:((e,r,t)=>{t.d(r,{W:()=>countResiduals});var a=t(903);const n=4
;function countResiduals(e,r,t){const s=Array.from({length:n+1},(e,r)=>Array.from({length:n+1-r},()=>new CompensatedSum));const o=new CompensatedSum
;const i=new CompensatedSum;const l=new CompensatedSum;const c=new Float64Array(e.length);let u=0;let m=0;let h=0;for(let a=0;a<e.length;a++){const f=e[a]
;const d=r[a]-f;if(!Number.isFinite(d)||t!==null&&t[a]===0)continue;u===0&&(h=f);c[u++]=Math.abs(d);o.add(Math.abs(d));if(f===0)m++;else{const e=Math.abs(d/f)
;i.add(e);l.add(e*e)}let g=1;for(let e=0;e<=n;e++){let r=g;for(let t=0;e+t<=n;t++){s[e][t].add(r);r*=d}g*=f-h}}return{cases:u,origin:h,
moments:s.map(e=>e.map(e=>e.value)),absolute:o.value,percentage:i.value,percentageSquared:l.value,zeroTargets:m,absoluteErrors:(0,a.I)(c.subarray(0,u))}}
class CompensatedSum{sum=0;lost=0;add(e){const r=this.sum+e;this.lost+=Math.abs(this.sum)>=Math.abs(e)?this.sum-r+e:e-r+this.sum;this.sum=r}get value(){
return this.sum+this.lost}}}),9242:((e,r,t)=>{t.d(r,{F:()=>countScores});var a=t(5100);var n=t(4496);var s=t(903);function countScores(e,r){return(0,
n.k)(e,r)??mergeSides((0,a.ov)(e),r)}function mergeSides(e,r){const t=[0,1].map(t=>{const a=new Float64Array(e.length);let n=0
;for(let s=0;s<e.length;s++)r[s]===t&&(a[n++]=e[s]);return(0,s.I)(a.subarray(0,n))});return mergeScores(t[1],t[0])}function mergeScores(e,r){
const t=e.values.length+r.values.length;const a={scores:new Float64Array(t),positives:new Uint32Array(t),negatives:new Uint32Array(t)};let n=0
;for(let t=0,s=0;t<e.values.length||s<r.values.length;n++){const o=t<e.values.length?e.values[t]:1/0;const i=s<r.values.length?r.values[s]:1/0
;a.scores[n]=Math.min(o,i);o<=i&&(a.positives[n]=e.rows[t++]);i<=o&&(a.negatives[n]=r.rows[s++])}return{scores:a.scores.subarray(0,n),
positives:a.positives.subarray(0,n),negatives:a.negatives.subarray(0,n)}}}),7271:((e,r,t)=>{t.d(r,{RL:()=>regularizedBeta,SX:()=>logGamma,
d4:()=>logRegularizedGammaQ,l1:()=>chiSquaredQuantile});const a=.9189385332046728;function logGamma(e){if(!(e>0))return NaN;if(e===1||e===2)return 0
;if(e===1/0)return 1/0;let r=1;let t=e;while(t<12)r*=t++;return(t-.5)*Math.log(t)-t+a+stirlingSeries(t)-Math.log(r)}function regularizedGammaP(e,r){
if(!(e>0)||Number.isNaN(r))return NaN;if(r<=0)return 0;if(r===1/0)return 1;return r<e+1?Math.exp(logGammaTerm(e,r))*gammaSeries(e,r):1-regularizedGammaQ(e,r)}
function regularizedGammaQ(e,r){if(!(e>0)||Number.isNaN(r))return NaN;if(r<=0)return 1;if(r===1/0)return 0
;return r<e+1?1-regularizedGammaP(e,r):Math.exp(logRegularizedGammaQ(e,r))}function logRegularizedGammaQ(e,r){if(!(e>0)||Number.isNaN(r))return NaN
;if(r<=0)return 0;if(r===1/0)return-1/0;if(r<e+1)return Math.log1p(-regularizedGammaP(e,r));return logGammaTerm(e,r)+Math.log(e)+Math.log(gammaFraction(e,r))}
function regularizedBeta(e,r,t){if(!(r>0&&t>0)||Number.isNaN(e))return NaN;if(e<=0)return 0;if(e>=1)return 1
;return e>(r+1)/(r+t+2)?1-lowerBeta(1-e,e,t,r):lowerBeta(e,1-e,r,t)}function chiSquaredQuantile(e,r){if(!(r>0&&e>=0&&e<=1))return NaN;if(e===0)return 0
;if(e===1)return 1/0;const t=r/2;let a=0;let n=Math.max(t,1);while(regularizedGammaP(t,n)<e)n*=2;let s=(a+n)/2;for(let r=0;r<200&&n-a>1e-16*n;r++){
const r=e>.5?1-e-regularizedGammaQ(t,s):regularizedGammaP(t,s)-e;r>0?n=s:a=s;const o=Math.exp(logGammaTerm(t,s)+Math.log(t)-Math.log(s));const i=s-r/o
;const l=i>a&&i<n?i:(a+n)/2;if(Math.abs(l-s)<=2e-16*s)return 2*l;s=l}return 2*s}function stirlingError(e){if(e>=12)return stirlingSeries(e)
;return logGamma(e)-((e-.5)*Math.log(e)-e+a)}function stirlingSeries(e){const r=1/(e*e);const t=1/1260-r*(1/1680-r*(1/1188-r*(691/360360-r/156)))
;return(1/12-r*(1/360-r*t))/e}function deviance(e,r){if(Math.abs(r)>.3)return r-Math.log(e);const t=r/(2+r);let a=t*t*t;let n=0
;for(let e=3;Math.abs(a)>1e-18*t*t;e+=2){n+=a/e;a*=t*t}return t*r-2*n}function logGammaTerm(e,r){return-e*deviance(r/e,(r-e)/e)-stirlingError(e)-a-Math.log(e)/2
}function gammaSeries(e,r){let t=1;let a=1;for(let n=1;t>1e-17*a;n++){t*=r/(e+n);a+=t}return a}function gammaFraction(e,r){
return 1/lentz(r+1-e,t=>[-t*(t-e),r+2*t+1-e])}function lowerBeta(e,r,t,n){const s=t+n;const o=n*e-t*r
;const i=-t*deviance(s/t*e,o/t)-n*deviance(s/n*r,-o/n)+(Math.log(n)-Math.log(t)-Math.log(s))/2-a+stirlingError(s)-stirlingError(t)-stirlingError(n)
;const l=lentz(1,r=>{const a=r>>1;const o=r%2===0?a*(n-a)*e/((t+r-1)*(t+r)):-(t+a)*(s+a)*e/((t+r-1)*(t+r));return[o,1]});return Math.exp(i)/l}
function lentz(e,r){const t=1e-300;let a=e||t;let n=a;let s=0;for(let e=1;e<1e6;e++){const[o,i]=r(e);s=1/(i+o*s||t);n=i+o/n||t;a*=n*s
;if(Math.abs(n*s-1)<1e-16)break}return a}}),4036:((e,r,t)=>{t.d(r,{Z:()=>n});const a=["binary","multiclass"];const share=(e,r,t,n={})=>({title:e,tasks:a,
better:"higher",range:[0,1],unit:"share",needs:t,perClass:false,means:r,...n});const error=(e,r,t={})=>({title:e,tasks:["regression"],better:"lower",
range:[0,1/0],unit:"target",needs:"numbers",perClass:false,means:r,...t});const n={accuracy:share("Accuracy","share of predictions that are right","decisions"),
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})}}),4834:((e,r,t)=>{t.d(r,{
renderTerminal:()=>renderTerminal});var a=t(1315);var n=t(9076);var s=t(4588);var o=t(6209);var i=t(5845);var l=t(6598);const c={GREEN:"1;32",AMBER:"1;33",
RED:"1;31",NOTE:"2"};const u=50;function renderTerminal(e,r){const t=Math.max(40,Math.min(r.width||80,160));const paint=(e,t)=>r.color?`[${e}m${t}[0m`:t
;const a=(0,n.ZF)(e);const s=(0,o.en)(a.plan,80);const i=[`${paint(c[a.level],a.level)}  ${s}: ${a.words} — ${(0,o.en)(a.means,200)}`,(0,
o.en)(a.todo,600),"",...table(e,t,paint),...rest(e)];r.report&&i.push(`Full report: ${(0,o.en)(r.report)}`);return`${(0,o.rn)(i.join("\n"))}\n`}
function table(e,r,t){const n=(0,l.dh)(e);const s=n.slice(0,u);if(s.length===0)return[];const d=s.map(r=>cells(e,r))
;const g=f.map(e=>e.filter(e=>d.some(r=>r[e]!==""))).find(e=>m+widthOf(e,d)<=r)??null;const p=e.verdict.status==="GREEN"?"What was judged":"What gates"
;const v=[`${p} (${(0,i.ZV)(n.length)})`];g&&g.length>1&&v.push(t("2"," ".repeat(m)+aligned(g,h,[h,...d])));for(const[e,n]of s.entries()){const s=d[e]
;const i=t(c[n.status],n.status.padEnd(5));v.push(`  ${i}  ${g?aligned(g,s,[h,...d]):s.check}`);const l=[...g?[]:[facts(s)],(0,
o.en)(n.rule,200),n.status==="GREEN"?"":(0,o.en)((0,a.Vf)(n),600)];for(const e of l)v.push(...wrap(e,r-m).map(e=>" ".repeat(m)+e))}
n.length>u&&v.push(`  … and ${(0,i.ZV)(n.length-u)} more in the full report`);return[...v,""]}const m=9;const h={check:"check",value:"value",
interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const f=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e,r){
const{value:t,interval:a,reference:n}=(0,l.u5)(r);return{check:(0,o.en)(r.check,60),value:r.value===null?"":t,interval:a,reference:n,stands:(0,s.Cu)(r,(0,
l.Y)(e.plan,r))}}function widthOf(e,r){return e.reduce((e,t)=>e+2+widest(t,[h,...r]),-2)}function widest(e,r){return Math.max(...r.map(r=>columnsOf(r[e])))}
function aligned(e,r,t){return e.map(e=>{const a=" ".repeat(widest(e,t)-columnsOf(r[e]));return e==="value"||e==="reference"?a+r[e]:r[e]+a
}).join("  ").trimEnd()}function facts({value:e,interval:r,reference:t}){return[`${e} ${r}`.trim(),t&&`reference ${t}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:r,reference:t}=e.verdict;const a=(0,l.WX)(e,"GREEN").length;const n=[(0,i.B4)(a,"check passed","checks passed"),(0,i.B4)((0,
l.WX)(e,"NOTE").length,"note"),t===null?`${(0,i.B4)(r.rows,"candidate row")}, no reference`:`${(0,i.B4)(r.rows,"candidate row")} against ${(0,
i.B4)(t.rows,"reference row")}`];return[`${n.join(" · ")}`]}function columnsOf(e){
const r=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const t=e.match(/[\p{M}]/gu)
;return[...e].length+(r?.length??0)-(t?.length??0)}function wrap(e,r){const t=[];let a=""
;for(const n of e.split(" ").filter(e=>e!==""))if(a!==""&&columnsOf(a)+1+columnsOf(n)>r){t.push(a);a=n}else a=a===""?n:`${a} ${n}`;return a===""?t:[...t,a]}})};