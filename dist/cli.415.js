export const id=415;export const ids=[415];export const modules={3726:((e,n,t)=>{t.d(n,{g:()=>alphaEach});function alphaEach(e){
return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),7226:((e,n,t)=>{t.r(n);t.d(n,{command:()=>Q});var s=t(4502);var r=t(803);var a=t(4036);const o=.05
;const c=.8;function toleratedOf(e,n){return e.confidence!==null&&n==="AMBER"?1-c:o}var i=t(4484);function chanceOfTooFew({share:e,rule:{minCases:n}},t){
if(e>=1)return t<n?1:0;if(e<=0||t<n)return 1;return(0,i.RL)(1-e,t-n+1,n)}function chanceOfAbsence({rule:e,outcome:n},t){if(!n)return 0
;const s=sharesNeeded(e.metric,e.class,n);return Math.min(1,s.reduce((e,n)=>e+(1-n)**t,0))}function sharesNeeded(e,n,t){const{confusion:s}=t
;const r=s&&(n===null?s.positive:s.classes.indexOf(n));if(!s||r===null||r<0)return[];const a=s.classes.length;let[o,c,i,l]=[0,0,0,0];s.table.forEach((e,n)=>{
const[t,s]=[Math.floor(n/a)===r,n%a===r];o+=e;t&&(c+=e);s&&(i+=e);(t||s)&&(l+=e)});const u={recall:[c],precision:[i],f1:[l],specificity:[o-c],auroc:[c,o-c],
average_precision:[c,o-c],balanced_accuracy:[c,o-c],mcc:[c,o-c,i,o-i]};return(u[e]??[]).map(e=>e/o)}var l=t(9328);function unjudged(e,n){
return about(e,`Nothing can be said of this rule: ${n}.`)}function adviseOnEvidence(e,{cases:n,unit:t}){const{rule:s,share:a,where:c}=e
;const i=chanceOfTooFew(e,n);if(i>o){const u=(0,l.b)(n=>chanceOfTooFew(e,n)<=o);const h=a<1&&c!==null?`${(0,
r.l9)(a)} of the reference’s labelled rows meet "${c}": about ${(0,r.ZV)(round(n*a))} of ${(0,r.ZV)(n)} a ${t}`:`There are ${(0,r.ZV)(n)} labelled cases a ${t}`
;const f=i>.995?`every ${t} is`:`${sayChance(i)} of ${t}s are`;const d=u===null?"Leave the edge case out, or find a reference that has some.":`It needs ${(0,
r.ZV)(u)} cases a ${t}: review less often, or lower min_cases if fewer are enough for you.`;return[about(e,`${h}, and the rule asks for ${(0,
r.ZV)(s.minCases)} (min_cases). So ${f} AMBER for want of evidence. ${d}`)]}const u=chanceOfAbsence(e,n*a);if(u<=o)return[];const h=(0,
l.b)(n=>chanceOfAbsence(e,n*a)<=o)
;const f=`With ${(0,r.ZV)(n)} labelled cases a ${t}, ${sayChance(u)} of ${t}s hold no case of a class that ${title(e)} needs, and are AMBER for want of evidence.${h===null?"":` It needs ${(0,
r.ZV)(h)}.`}`;return[about(e,f)]}function adviseOnAlarm(e,n,t,s){const{part:r,trigger:a}=n;const i=[];if(chanceOfTooFew(r,s.cases)>o)return[]
;const u=s.cases*r.share;const h=(0,l.En)(a,u,0);isPast(n)?i.push(unchangedIsPast(n,u,t)):h>toleratedOf(e,n.level)&&i.push(raisedByChance(e,n,t,s,h))
;const{worthless:f}=a.decline;f!==null&&(0,l.sB)(a,u,f)<c&&i.push(comesLate(n,t,s,f));return i.map(e=>about(r,e))}function unchangedIsPast(e,n,t){
const s=suggested(e,n);const a=s===null?"":`Move the bound to ${s}, or `;return`The reference itself is ${e.level} by "${e.rule}": its ${title(e.part)} is ${(0,
r.ZV)(t.unchanged)}, and so is that of every model that is no better. ${a||"Move the bound, or "}fix the model first.`}
function raisedByChance(e,n,t,{cases:s,unit:a},o){const{part:c,trigger:i,level:l,rule:u}=n;const h=s*c.share;const f=c.share<1?`With ${(0,
r.ZV)(s)} labelled cases a ${a}, about ${(0,r.ZV)(round(h))} of this kind`:`With ${(0,r.ZV)(s)} labelled cases a ${a}`;const d=e.confidence!==null&&l==="AMBER"
;const m=d?`${unchangedModel(c)} (${title(c)} ${(0,
r.ZV)(t.unchanged)}) is not proven GREEN, which is AMBER, in ${sayChance(o)} of ${a}s ("${u}")`:`${l} ("${u}") is raised by chance in ${sayChance(o)} of ${a}s, on ${unchangedModel(c)} (${title(c)} ${(0,
r.ZV)(t.unchanged)})`;const w=suggested(n,h);const g=[...t.needs===null?[]:[`${(0,r.ZV)(t.needs)} cases a ${a}`],...w===null?[]:[w]]
;const p=t.needs===null&&i.against!==null?" More cases alone do not fix that, because the reference’s own value is not known well enough.":""
;const v=g.length>0?` It needs ${g.join(", or ")}.`:"";return`${f}, ${m}.${p}${v}`}function comesLate({part:e,trigger:n,level:t,rule:s},a,{cases:o,unit:c},i){
const u=`${title(e)} ${(0,r.ZV)(Math.abs(i.value))}`
;const h=n.decline.regression?`with errors ten times as large (${u})`:`that answers by chance, each answer as often as now (${u})`;const f=sayChance((0,
l.sB)(n,o*e.share,i));const d=a.needs===null?"Let the rule begin earlier.":`It needs ${(0,r.ZV)(a.needs)} cases a ${c}, or a rule that begins earlier.`
;return`${t} ("${s}") comes late: even a model ${h} would raise it in ${f} of ${c}s only. ${d}`}function suggested({trigger:e,part:n},t){const{decline:s}=e
;if(!(t>=1)||e.proof!==0)return null;const a=s.at(0).value;const c=Math.abs((s.worthless??s.at(1)).value);const i=s.better==="higher";const u=(0,l.r2)(e,t,o)
;const h=i?a-u:Math.abs(a)+u;if(!(u>0)||(i?h<=c:h>=c))return null;const f=10**Math.floor(Math.log10(u/5));if(e.against!==null){const e=Math.ceil(u/f)*f
;return`an amount of ${(0,r.Bo)(Number(e.toPrecision(6)))} or more`}const d=(i?Math.floor(h/f):Math.ceil(h/f))*f
;const m=n.rule.red?.text.endsWith("%")||n.rule.green?.text.endsWith("%")?r.l9:r.Bo;return`a bound of ${m(Number(d.toPrecision(6)))} or ${i?"less":"more"}`}
function isPast({trigger:{decline:e,cut:n,inclusive:t}}){const s=e.better==="zero"?Math.abs(e.at(0).value):e.at(0).value;if(s===n)return t
;return e.better==="higher"?s<n:s>n}function unchangedModel({outcome:e}){return e===null?"a model that is just GREEN":"a model as good as the reference"}
function title({rule:{metric:e,class:n}}){const t=a.Z[e].title;return n===null?t:`${t} of class "${n}"`}function sayChance(e){if(e>0&&e<.001)return"< 0.1 %"
;if(e<1&&e>.999)return"> 99.9 %";return(0,r.l9)(Number(e.toPrecision(2)))}function round(e){return e<10?Number(e.toPrecision(2)):Math.round(e)}
function about({check:e,rule:n},t){return{check:e,plan_line:n.line,message:t}}function describeValidation(e){
const{file:n,reviews:t,warnings:a,between_reviews:o}=e;const c=[...e.notes,...o===null?[]:[o]];const i=[[`${(0,s.en)(n)}: well formed.`,...scope(e)]]
;e.rules.length>0&&i.push(tableOf(e));const l=t?summary(e):[];l.length>0&&i.push(l);e.own_data&&i.push(ownData(e.own_data))
;c.length>0&&i.push(c.map(e=>`note: ${(0,s.en)(e)}`));a.length>0&&i.push(a.map(({check:e,plan_line:t,message:r})=>{const a=t===null?n:`${n}:${t}`
;return`warning: ${(0,s.en)(`${a}: ${e}: ${r}`)}`}));const u=a.length===1?"is 1 warning":`are ${(0,r.ZV)(a.length)} warnings`
;i.push([a.length>0?`There ${u}.`:e.rules.length>0||e.rollout?"The plan can do its job.":"Whether the plan can do its job was not judged."])
;return`${i.map(e=>e.join("\n")).join("\n\n")}\n`}function scope({reviews:e,confidence:n,reference_rows:t,rules:s,rollout:a}){
if(e&&s.length===0&&!a)return["It has no rule that chance could raise."]
;if(!e)return["How often its rules fire by chance, and what they can find, depends on the model and the data:","name the set that it was accepted on with --reference."]
;const{cases:o,because:c,unit:i}=e
;return[`Judged for ${(0,r.ZV)(o)} labelled cases a ${i}, ${c}${c==="as given"?"":"; --cases N changes it"}.`,n===null?"Levels are decided as written.":`GREEN and RED need proof at ${(0,
r.l9)(n)} confidence; "by chance" of AMBER counts what is not proven.`,...t===null?["There is no reference: the model is taken to be just good enough for GREEN."]:[]]
}function tableOf({rules:e,reference_rows:n}){const t=e.filter(({check:e,false_alarm:n})=>!e.startsWith("input/")||n>=.001);const a=e.length-t.length
;const o=["Rule","Raises","Unchanged","By chance","Finds","Needs"];const c=t.map(e=>[(0,s.en)(e.check,40),(0,
s.en)(`${e.gates?e.level:`${e.level}, a note`} ${e.rule.startsWith("worse")?"":"when "}${e.rule}`,48),(0,
r.ZV)(e.unchanged),sayChance(e.false_alarm),e.finds===null?"nothing":(0,r.ZV)(e.finds),e.needs===null?"–":(0,r.ZV)(e.needs)])
;const width=e=>Math.max(...[o,...c].map(n=>n[e].length));const i=o.map((e,n)=>width(n))
;const line=e=>e.map((e,n)=>n<2?e.padEnd(i[n]):e.padStart(i[n])).join("  ").trimEnd();return[line(o),...c.map(line),...a>0?[`… and ${(0,
r.ZV)(a)} levels of rules on inputs, which chance does not raise.`]:[],"",`Unchanged: what ${n===null?"a model that is just GREEN":"a model as good as the reference"} has. By chance: share of reviews in which such a model is raised.`,"Finds: the nearest value that is raised in 80 % of reviews. Needs: cases a review at which the rule can do its job."]
}function ownData({periods:e,halves:n}){const describe=({closed:e,reviews:n,rules:t},r)=>{const a=t.slice(0,3).map(({check:e,reviews:n})=>`${(0,
s.en)(e,40)} ${n} times`);return`Of ${n} ${r} ${e===0?"all are GREEN":`${e} would not be GREEN: ${a.join(", ")}`}.`}
;return[...e?[describe(e,`${e.unit}s of the reference itself`)]:[],...n?[describe(n,"random halves of the reference, each held against the other half,")]:[]]}
function summary({reviews:e,false_alarm:n,rollout:t}){const s=[]
;n!==null&&n>0&&s.push(`The metric rules together keep at most ${sayChance(n)} of ${e.unit}s of an unchanged model from GREEN.`)
;t&&s.push(`The rollout judges the AUROC once, at ${(0,r.ZV)(t.cases)} labelled canary cases: a canary as good as the baseline (AUROC ${(0,
r.ZV)(t.auroc)}) is then shown to be no worse by ${(0,
r.ZV)(t.margin)} in ${sayChance(t.promotes)} of rollouts, and one that is worse by it is shown to be in ${sayChance(t.rolls_back)}; 80 % of both need ${(0,
r.ZV)(t.needs)} cases.`);return s}var u=t(6202);var h=t(5124);var f=t(2795);var d=t(4629);var m=t(5044);var w=t(2610);var g=t(8291);var p=t(5511);var v=t(4287)
;var b=t(5966);function partsOf({metrics:e,edgeCases:n},t){const s=e.map(e=>({check:`metric/${(0,v.C)(e.metric,e.class)}`,rule:e,outcome:t?.outcome??null,
share:1,where:null}));const r=n.flatMap(({name:e,where:n,metrics:s},r)=>{const a=t?.edgeCases[r]?.outcome??null;const o=a?a.cases/Math.max(1,t.outcome.cases):1
;return s.map(t=>({check:`edge/${e}/${(0,v.C)(t.metric,t.class)}`,rule:t,outcome:a,share:o,where:n}))});return[...s,...r]}function redTests(e){
const n=e.flatMap(({rule:e})=>e.gates?[e.red,...e.falls.map(({red:e})=>e)]:[]);return Math.max(1,n.filter(e=>e!==null).length)}function alarmsOf(e,n,t,s){
const{rule:r}=n;const proof=n=>{if(e.confidence===null)return 0;return n==="RED"?(0,b.Zl)(1-(1-e.confidence)/s):-(0,b.Zl)(e.confidence)}
;const alarm=(e,s,r,a=null)=>({part:n,level:e,rule:s,fall:a,trigger:{decline:t,proof:proof(e),...r}});const{green:a,amber:o,red:c}=r;const i=[]
;const l=n.outcome!==null;if(a&&l){const e=!a.operator.endsWith("=");i.push(alarm("AMBER",`not ${a.text}`,{cut:a.value,inclusive:e,against:null}))
}else if(o&&l){const e=o.operator.endsWith("=");i.push(alarm("AMBER",o.text,{cut:o.value,inclusive:e,against:null}))}c&&i.push(alarm("RED",c.text,{cut:c.value,
inclusive:c.operator.endsWith("="),against:null}));for(const n of r.falls)for(const s of["AMBER","RED"])i.push(...fallAlarm(e,alarm,t,n,s));return i}
function fallAlarm(e,n,t,s,r){const a=r==="RED"?s.red:s.amber;if(!a)return[];const{value:o}=t.at(0);const c=(0,p.Tn)(a,o)
;const i=t.better==="higher"?o-c:Math.abs(o)+c;const l=s.from==="reference"?t.cases:"same";return[n(r,`worse by ${a.text} than the ${s.from}`,{
cut:t.better==="lower"?o+c:i,inclusive:true,against:l,...r==="RED"&&e.confidence!==null&&e.proof!=="margin"?{from:t.better==="zero"?Math.abs(o):o}:{}},s)]}
function binormalSpread(e,n){return Math.sqrt(placementVariance(e)/(n*(1-n)))}function placementVariance(e){const n=Math.SQRT2*(0,b.Zl)(e);const t=1/8;let s=0
;for(let e=-9;e<=9;e+=t)s+=(0,b.kC)(e)*(0,b.vr)(e+n)**2;return Math.max(0,s*t-e**2)}function assumedDecline({rule:e,where:n},t){
const s="without a reference its doubt is not known; name one with --reference";const r=e.green??e.amber
;if(n!==null)return"without a reference nobody knows how many cases meet its condition; name one with --reference";if(r===null||e.class!==null)return s
;const o=$[e.metric]??null;if(e.metric!=="auroc"&&o===null)return s
;if(t===null&&e.metric!=="accuracy")return"its doubt hangs on the share of positive cases; name a reference with --reference, or that share with --positives"
;const c=e.metric==="auroc"?.5:0;const i=r.value;if(!(i>c&&i<1))return s;const at=e=>{const n=i+e*(c-i)
;const s=o===null?binormalSpread(n,t):Math.sqrt(n*(1-n)/o(t??Number.NaN));return{value:n,spread:s}};return{better:a.Z[e.metric].better,
cases:Number.POSITIVE_INFINITY,counted:e.metric==="accuracy",share:true,regression:false,at:at,worthless:e.metric==="auroc"?at(1):null}}const $={accuracy:()=>1,
recall:e=>e,specificity:e=>1-e};var y=t(2514);var M=t(8505);const O=10;function adviseOnDrift(e,n,{reference:t},{cases:s,unit:a}){const{test:o,q:c}=e.drift
;const i=n.filter(({watched:e,type:n})=>e&&n!=="time").length;if(i===0||o!=="ks"&&o!=="psi")return{note:null,warnings:[]};const least=e=>o==="psi"?(0,
M.ge)(O,t.rows,e):Math.sqrt(-Math.log(c/i/2)/2*(1/e+1/t.rows));const u=e.drift.threshold??y.T1[o].matters;const h=o==="psi"?"a PSI":"a KS distance"
;const f=least(s);if(f<=u)return{note:`With ${(0,r.ZV)(s)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,r.ZV)(u)} on, as the plan asks.`,
warnings:[]};const d=(0,l.b)(e=>least(e)<=u);const m=`With ${(0,r.ZV)(s)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,
r.ZV)(Number(f.toPrecision(2)))} on only, not from ${(0,
r.ZV)(u)}: a smaller one cannot be told from chance. `+(d===null?"The reference has too few rows to do better.":`It needs ${(0,r.ZV)(d)} rows a ${a}.`)
;if(e.drift.raises===null||e.drift.raises==="NOTE")return{note:m,warnings:[]};return{note:null,warnings:[{check:"drift",plan_line:e.drift.line,message:m}]}}
var E=t(2266);var k=t(4774);var N=t(1266);const _=15e5;const A=1e3;const R=150;const Z=25;const V=2e4;function resampledChance(e,{share:n,outcome:t},s,r,a,o){
if(t===null||!canBeDrawn(s.metric,t))return null;const c=Math.min(A,Math.floor(_/Math.max(1,a*n)));if(c<R)return null;const i=(0,N.sK)(1)
;const draw=e=>drawn(s.metric,t,e,i);const l=s.falls.length>0&&t.cases<=V;const u=l?Array.from({length:Z},()=>draw(t.cases)):[t];const h=(0,N.pV)(i)
;let[f,d]=[0,0];for(let t=0;t<c;t++){const c=n>=1?Math.round(a):(0,N.QV)(Math.round(a),n,i,h);const l={reference:u[t%u.length],candidate:draw(c),paired:null}
;const{reference:m,candidate:w}=l;const g=(0,k.j7)(s.metric,s.class,m,w);if(!("value"in g.candidate)||c<s.minCases)continue;const p={kind:"metric",subject:null,
aspect:null,metric:s.metric,class:s.class};const[v]=(0,E.l)({...e,confidence:o},[{check:p,rule:s,comparison:g,outcomes:l}]);d++
;(r==="RED"?v.status==="RED":v.status!=="GREEN")&&f++}return d===0?null:f/d}function canBeDrawn(e,{confusion:n,scores:t,residuals:s}){const{needs:r}=a.Z[e]
;if(r==="decisions")return n!==null;if(r==="scores")return t!==null;return s!==null&&["mae","rmse","median_absolute_error"].includes(e)}function drawn(e,n,t,s){
const r={cases:t,confusion:null,scores:null,classScores:null,residuals:null};const{needs:o}=a.Z[e];if(o==="decisions"){const{table:e}=n.confusion;return{...r,
confusion:{...n.confusion,table:multinomial(e,t,s)}}}if(o==="scores")return{...r,scores:drawnScores(n.scores,t,s)};return{...r,
residuals:drawnErrors(n.residuals.absoluteErrors,t,s)}}function drawnScores({scores:e,positives:n,negatives:t},s,r){const a=e.length
;const o=new Float64Array(2*a);o.set(n);o.set(t,a);const c=multinomial(o,s,r);const i=[...e.keys()].filter(e=>c[e]+c[a+e]>0);return{
scores:Float64Array.from(i,n=>e[n]),positives:Uint32Array.from(i,e=>c[e]),negatives:Uint32Array.from(i,e=>c[a+e])}}function drawnErrors({values:e,rows:n},t,s){
const r=multinomial(n,t,s);const a=[...e.keys()].filter(e=>r[e]>0);const power=n=>a.reduce((t,s)=>t+r[s]*e[s]**n,0);return{cases:t,origin:0,
moments:[[t,0,power(2),0,power(4)],[0,0,0,0],[0,0,0],[0,0],[0]],absolute:power(1),percentage:0,percentageSquared:0,zeroTargets:t,absoluteErrors:{
values:Float64Array.from(a,n=>e[n]),rows:Uint32Array.from(a,e=>r[e])}}}const x=new WeakMap;function multinomial(e,n,t){const s=x.get(e)
;const r=s??new Float64Array(e.length);if(!s){for(let n=0,t=0;n<e.length;n++){t+=e[n];r[n]=t}x.set(e,r)}const a=new Float64Array(e.length);const o=r[r.length-1]
;for(let e=0;e<n;e++){const e=t()*o;let[n,s]=[0,r.length-1];while(n<s){const t=n+s>>1;r[t]>e?s=t:n=t+1}a[n]++}return a}function metricAbilities(e,n,t,s=learnt){
const r=[];const a=[];const o=redTests(n);for(const c of n){const n=s(c);const{gates:i}=c.rule;if(typeof n==="string"){i&&a.push(unjudged(c,n));continue}if(i){
const e=new Set(a.map(({message:e})=>e));a.push(...adviseOnEvidence(c,t).filter(({message:n})=>!e.has(n)))}for(const s of alarmsOf(e,c,n,o)){
const n=abilityOf(e,s,t.cases,o);r.push(n);i&&a.push(...adviseOnAlarm(e,s,n,t))}}return{abilities:r,warnings:a}}function learnt({rule:e,outcome:n}){
if(!n||n.cases===0)return"no labelled row of the reference belongs to it"
;if(e.metric==="calibration_error")return"it grows by itself as cases get fewer, and no formula for that is known here";return(0,g.s)(e.metric,e.class,n)}
function abilityOf(e,n,t,s){const{part:r,trigger:a,level:o}=n;const i=t*r.share;const u=(0,l.aH)(a,i,c);const size=e=>a.decline.better==="zero"?Math.abs(e):e
;return{check:r.check,level:o,rule:n.rule,plan_line:r.rule.line,gates:r.rule.gates,unchanged:size(a.decline.at(0).value),cases:i,
false_alarm:resampled(e,n,t,s)??falseAlarm(n,t),finds:u===null?null:size(a.decline.at(u).value),needs:(0,
l.b)(t=>falseAlarm(n,t)<=toleratedOf(e,o)&&isInTime(n,t))}}function isInTime({part:e,trigger:n},t){const{decline:s}=n;const r=1-chanceOfNone(e,t);const a=(0,
l.sB)(n,Math.max(1,t*e.share),s.worthless??s.at(1));return r*a>=c}function falseAlarm({part:e,trigger:n,level:t},s){const r=chanceOfNone(e,s)
;return(t==="AMBER"?r:0)+(1-r)*(0,l.En)(n,Math.max(1,s*e.share),0)}function resampled(e,{part:n,level:t,fall:s},r,a){if(e.confidence===null)return null
;const{rule:o}=n;const c=s?{...o,green:null,amber:null,red:null,falls:[s]}:{...o,falls:[]};const i=t==="RED"?1-(1-e.confidence)/a:e.confidence
;const l=resampledChance(e,n,c,t,r,i);if(l===null)return null;const u=chanceOfNone(n,r);return(t==="AMBER"?u:0)+(1-u)*l}function chanceOfNone(e,n){
const t=chanceOfTooFew(e,n);return t+(1-t)*chanceOfAbsence(e,n*e.share)}var j=t(8069);var C=t(1152);var T=t(1638);var P=t(8427);var D=t(3696);const S={few:5,
many:20,large:1e5};const B=60;const I=20;async function judgeOwnData(e,n){const t=await(0,j.AP)(e,{reference:n,candidate:n,labels:[]})
;const{table:s}=t.reference;const r=await(0,C.s)(s,e.data.timeZone);return{periods:await byPeriods(e,t,s,r),halves:s.rows<2*I?null:await byHalves(e,t,s,r)}}
async function byPeriods(e,n,t,s){const r=e.data.time===null?void 0:t.columns.get(e.data.time);if(r?.type!=="time"||r.values.some(Number.isNaN))return null
;const a=unitOf(e);const o=(0,T.qC)(r.values,{unit:a},e.data.timeZone).filter(({rows:e})=>e.length>=I);if(o.length<2)return null
;const c=o.slice(-B).map(({rows:e,end:n})=>({reference:t,candidate:()=>s(e),end:n}));return own_data_count(a,e,n,c)}function unitOf({review:e}){
const n=(e?.milliseconds??2592e6)/864e5;return n<4?"day":n<20?"week":n<60?"month":n<200?"quarter":"year"}async function byHalves(e,n,t,s){const r=(0,
D.w)(t.rows);const a=e.data.time===null?void 0:t.columns.get(e.data.time);const o=a?.type==="time"?a.values.reduce((e,n)=>n>e?n:e,0):0;const c=Array.from({
length:t.rows>S.large?S.few:S.many},()=>{const e=shuffled(t.rows,r);const n=Math.floor(e.length/2);return{reference:s(e.slice(0,n).sort()),
candidate:()=>s(e.slice(n).sort()),end:o}});return own_data_count("half",{...e,inputs:{...e.inputs,rows:null}},n,c)}async function own_data_count(e,n,t,s){
const r={...n,review:null,predictions:{...n.predictions,knownAnswers:[]},behaviour:[],segments:{...n.segments,search:false},deployment:{...n.deployment,
dependencies:null}};const a=new Map;let o=0;for(const{reference:e,candidate:c,end:i}of s){const s={...t,knownAnswers:[],reference:{table:e,unmatched:0},
candidate:{table:c(),unmatched:0}};const l=new Date(i+(n.data.labelsAfter?.milliseconds??0));const{verdict:u}=await(0,P.N)(r,(0,d.A)(r,s,l),null,{now:l})
;u.status!=="GREEN"&&o++;for(const{check:e,status:n,value:t}of u.findings){if(n!=="AMBER"&&n!=="RED")continue;a.set(e,[...a.get(e)??[],t??Number.NaN])}}
const c=[...a].map(([e,n])=>({check:e,reviews:n.length,values:n.filter(e=>!Number.isNaN(e))}));return{unit:e,reviews:s.length,closed:o,
rules:c.sort((e,n)=>n.reviews-e.reviews)}}function adviseOnOwnData(e,{periods:n,halves:t},s){const r=new Set(s.map(({check:e})=>e))
;const isAlarm=n=>!r.has(n)&&!/^(?:plan|review)\//.test(n)&&!(e.confidence!==null&&/^(?:metric|edge)\//.test(n));return[n,t].flatMap(n=>{
if(!n||n.closed<=Math.max(1,.15*n.reviews))return[];const t=n.rules.filter(({check:e,reviews:t})=>isAlarm(e)&&t>Math.max(1,.1*n.reviews))
;return t.slice(0,5).map(({check:t,reviews:s,values:r})=>({check:t,plan_line:lineOf(e,t),
message:`${sayOften(n,s)} it would close the gate on the reference itself. ${change(t,r)}`}))})}function sayOften({unit:e,reviews:n},t){
return e==="half"?`In ${t} of ${n} random halves, held against the other half,`:`In ${t} of its ${(0,r.B4)(n,e)}`}function change(e,n){const[t,s,r]=e.split("/")
;const a=n.length===0?"":` (it was from ${own_data_short(Math.min(...n))} to ${own_data_short(Math.max(...n))} there)`
;if(t==="metric"||t==="edge")return`Its own parts differ by more than the bound allows${a}: move green there, or review less often.`
;if(t==="feature"||t==="drift")return`Give "${s}" its limits (min, max or values), set learnt_range: NOTE under inputs, or list the column under ignored.`
;if(t==="input"&&r==="missing")return`Give "${s}" a missing: rule of its own that its parts can bear${a}.`
;if(e==="prediction/share")return`Widen share: under predictions${a}.`;return`Set it to NOTE, or to what its own parts can bear${a}.`}
const own_data_short=e=>String(Number(e.toPrecision(3)));function lineOf(e,n){const[t,s]=n.split("/")
;if(t==="metric")return e.metrics.find(({metric:e})=>e===s)?.line??null
;if(t==="feature"||t==="input"||t==="drift")return e.features.find(e=>e.name===s)?.line??null;return null}function shuffled(e,n){const t=Int32Array.from({
length:e},(e,n)=>n);for(let s=e-1;s>0;s--){const e=Math.floor(n()*(s+1));[t[s],t[e]]=[t[e],t[s]]}return t}var W=t(9378);var F=t(4977);const q=864e5
;function reviewsOf(e,n,t){const s=n?.per?periodOf(n.per):null;const a=e.review??s;const o=a===null?"review":reviews_unitOf(a);if(n){
if(s===null||e.review===null)return{cases:n.cases,because:"as given",unit:o};const t=Math.round(n.cases*e.review.milliseconds/s.milliseconds)
;const a=t===n.cases?"as given":`from ${(0,r.ZV)(n.cases)} ${s.text}`;if(t<1)throw new F.P_(`--cases: ${(0,
r.ZV)(n.cases)} ${s.text} are less than one case in a review (${e.review.text}).`);return{cases:t,because:a,unit:o}}if(t===null)return null
;const{labelled:c,times:i}=t;const l=i?.span?i.span.to-i.span.from:0;if(a&&l>=a.milliseconds){const e=Math.max(1,Math.round(c*a.milliseconds/l));return{cases:e,
because:`at the pace of the reference: ${(0,r.ZV)(c)} in ${inDays(l)}`,unit:o}}return{cases:c,because:"as many as the reference has",unit:o}}
function reviews_unitOf({milliseconds:e}){const n={[q/24]:"hour",[q]:"day",[7*q]:"week",[30*q]:"month",[91*q]:"quarter",[365*q]:"year"};return n[e]??"review"}
function periodOf(e){const n=(0,W.e0)(/^\d/.test(e.trim())?e:`1 ${e}`)
;if(!n)throw new F.P_(`--per "${e}" is no length of time; write day, week, month or 2 weeks.`);return{...n,
text:`in ${n.text.replace(/^1 /,"a ").replace(/^a hour/,"an hour")}`}}function inDays(e){const n=e/q;return n<2?`${(0,r.ZV)(Math.round(n*24))} hours`:`${(0,
r.ZV)(Math.round(n))} days`}var G=t(3726);var U=t(7545);function rolloutAbility({rollout:e},n){if(!e?.auroc)return null;const{margin:t,cases:s,line:a}=e.auroc
;const o=e.steps[0]??.5;const i=o<1?(1-o)/o:1;const{value:l,spread:u}=n.at(0);const h=1-(0,G.g)(e);const f=Math.max(.5,l-t)
;const d=l>.5&&l<1?binormalSpread(f,.5)/binormalSpread(l,.5):1;const m=[u,u*d].map(e=>{const n=Math.hypot(e,u/Math.sqrt(i));return{proven:(0,
b.vr)(t*Math.sqrt(s)/n-(0,b.Zl)(h)),needs:(0,U.h)({cases:1,standardError:n,margin:t,confidence:h,power:c})}});const[w,g]=m.map(({proven:e})=>e)
;const p=Math.ceil(Math.max(...m.map(e=>e.needs)));const v={cases:s,margin:t,auroc:l,promotes:w,rolls_back:g,needs:p};if(s>=p)return{ability:v,warnings:[]}
;const $=`At ${(0,r.ZV)(s)} labelled canary cases, a canary as good as the baseline (AUROC ${(0,r.ZV)(l)}) is shown to be no worse by ${(0,
r.ZV)(t)} in ${sayChance(w)} of rollouts, and one that is worse by it is shown to be in ${sayChance(g)}; the others end INCONCLUSIVE. It needs ${(0,
r.ZV)(p)} cases, or a wider margin.`;return{ability:v,warnings:[{check:"rollout/auroc",plan_line:a,message:$}]}}var L=t(3447)
;function shareAbilities(e,n,{reference:t},s){const a=n.flatMap(n=>{const s=n.missing??e.inputs.missing;const a=t.columns.get(n.name);if(!s||!a)return[]
;return shares_alarmsOf(s).map(e=>({...e,check:`input/${n.name}/missing`,line:s.line,unchanged:a.missing/a.rows,what:`${(0,
r.l9)(a.missing/a.rows)} of the reference’s "${n.name}" is missing`,worst:1,error:(e,n)=>Math.sqrt(e*(1-e)/n)}))});const{classes:o,rows:c}=t.predictions
;const i=[...o.values()].map(e=>e/Math.max(1,c));const l=i.reduce((e,n)=>n*(1-n)>e*(1-e)?n:e,0);const u=shares_alarmsOf(e.predictions.share).map(n=>({...n,
check:"prediction/share",line:e.predictions.share.line,unchanged:0,what:"the shares of the predicted classes are unchanged",worst:Math.max(l,1-l),
error:(e,n)=>Math.sqrt(l*(1-l)*(1/n+1/c))}));const h=[...a,...u].map(e=>judgeShare(e,s));return{abilities:h.map(({ability:e})=>e),
warnings:[...h.flatMap(({warnings:e})=>e),...adviseOnRows(e,t.rows,s)]}}function shares_alarmsOf(e){if(!e)return[];const n={">=":"<",">":"<=","<=":">","<":">="}
;const{amber:t,red:s,green:r}=e;const a=r&&n[r.operator];const o=r&&a&&{...r,operator:a,text:r.text.replace(r.operator,a)};const c=o??t;return[...c?[{
level:"AMBER",bound:c}]:[],...s?[{level:"RED",bound:s}]:[]]}function judgeShare(e,{cases:n,unit:t}){
const{bound:s,unchanged:a,check:c,line:i,level:u,what:h,worst:f}=e;const d=chanceOf(e,n,a);const m=(0,l.b)(n=>chanceOf(e,n,a)<=o);const w={check:c,level:u,
rule:s.text,plan_line:i,gates:true,unchanged:a,cases:n,false_alarm:d,finds:leastShare(e,n,f),needs:m};if(d<=o)return{ability:w,warnings:[]};const g=(0,L.D)(a,s)
;const p=g?`The reference itself is ${u} by "${s.text}": ${h}. Let the rule begin later, or fix the data first.`:`With ${(0,
r.ZV)(n)} rows a ${t}, ${u} ("${s.text}") is raised by chance in ${sayChance(d)} of ${t}s, where ${h}.`+(m===null?" Let the rule begin later.":` It needs ${(0,
r.ZV)(m)} rows, or a rule that begins later.`);return{ability:w,warnings:[{check:c,plan_line:i,message:p}]}}function chanceOf({bound:e,error:n,check:t},s,r){
const a=n(r,s);const past=n=>{if(!(a>0))return(0,L.D)(n*r,e)?1:0;const t=(e.value-n*r)/a;return e.operator.startsWith(">")?1-(0,b.vr)(t):(0,b.vr)(t)}
;return t==="prediction/share"?Math.min(1,past(1)+past(-1)):past(1)}function leastShare(e,n,t){
if(!e.bound.operator.startsWith(">")||chanceOf(e,n,t)<c)return null;let[s,r]=[e.unchanged,t];for(let t=0;t<50;t++){const t=(s+r)/2;chanceOf(e,n,t)>=c?r=t:s=t}
return r}function adviseOnRows({inputs:{rows:e}},n,{cases:t,unit:s}){const a=t/n;const o=shares_alarmsOf(e).findLast(({bound:e})=>(0,L.D)(a,e))
;if(!e||!o)return[];const c=`${(0,r.ZV)(t)} rows a ${s} are ${(0,r.l9)(Number(a.toPrecision(3)))} of the reference’s ${(0,
r.ZV)(n)}, so that every ${s} is ${o.level} by "${o.bound.text}". Set the rule by what a ${s} usually brings.`;return[{check:"input/rows/count",
plan_line:e.line,message:c}]}var z=t(2405);function noteOnSums({history:e,metrics:n}){const t=n.filter(({gates:e})=>e).length
;if(e.cusum===null||t===0)return null;const{threshold:s,allowance:a}=e.cusum;const o=(0,z.p)(s,a,t);const within=e=>(0,r.l9)(Number((1-(1-(0,
z.B)(e,a,o))**t).toPrecision(2)))
;return`Falls that add up over reviews alarm by chance in ${within(12)} of series of 12 reviews of an unchanged model and in ${within(52)} of series of 52, over all gating metrics; more often where neighbouring reviews share cases or seasons.`
}async function validatePlan(e,n={}){const t=await(0,w.m)(e.plan);await(0,h.WN)(t.edgeCases.map(({where:e})=>e))
;const s=e.reference.length>0?await learn(t,e,n):null;const r=judgePlan(t,s,e);if(!s||s.counts.reference.labelled===0)return r
;const a=await judgeOwnData(t,e.reference);return{...r,own_data:a,warnings:[...r.warnings,...adviseOnOwnData(t,a,r.warnings)]}}
function judgePlan(e,n,{cases:t,positives:s}){const r=n?.counts.reference??null;const a=reviewsOf(e,t,r);const o={version:1,plan:e.name,file:e.source.file,
confidence:e.confidence,reviews:a,reference_rows:r?.rows??null,rules:[],false_alarm:null,rollout:null,own_data:null,between_reviews:noteOnSums(e),
warnings:[...adviseOnPlaceholders(e),...adviseOnNothing(e)],notes:[]};if(a===null)return o;const add=e=>{o.rules.push(...e.abilities)
;o.warnings.push(...e.warnings)};const c=partsOf(e,r);const assumed=e=>assumedDecline(e,s);add(metricAbilities(e,c,a,...r?[]:[assumed]))
;o.false_alarm=together(o.rules);addRollout(e,o,n,assumed,c);if(!n)return o
;e.data.group!==null&&o.notes.push(`Rows of one ${e.data.group} are taken to be independent here. Where they are alike, false alarms are more frequent, and more cases are needed.`)
;add(shareAbilities(e,n.features,n.counts,a));const i=adviseOnDrift(e,n.features,n.counts,a);o.warnings.push(...i.warnings);i.note!==null&&o.notes.push(i.note)
;return o}function addRollout(e,n,t,s,r){if(!e.rollout?.auroc)return;const a=r.find(({rule:e,where:n})=>e.metric==="auroc"&&n===null);const o=t?(0,
g.s)("auroc",null,t.counts.reference.outcome):a?s(a):"without a reference its doubt is not known; name one with --reference"
;const c=typeof o==="string"?null:rolloutAbility(e,o);if(c){n.rollout=c.ability;n.warnings.push(...c.warnings)}else{
const t=`Nothing can be said of the look at the AUROC: ${o}.`;n.warnings.push({check:"rollout/auroc",plan_line:e.rollout.auroc.line,message:t})}}
async function learn(e,{reference:n,now:t},s={}){const r={reference:n,candidate:n,labels:[]};const a=await(0,d.q)(e,r,{...s,now:t});const o=(0,
f.O)(await a.counts(),"count the reference");const{totals:c}=(0,f.O)(await a.summaries(),"count columns");await a.close();return{features:a.features,counts:(0,
u.jV)(o,c)}}function together(e){const n=e.filter(({gates:e})=>e);const t=n.filter(({check:e,level:t})=>t==="AMBER"||!n.some(n=>n.check===e&&n.level==="AMBER"))
;return Math.min(1,t.reduce((e,{false_alarm:n})=>e+n,0))}function adviseOnNothing({metrics:e,edgeCases:n,rollout:t}){const s=[...e,...n.flatMap(e=>e.metrics)]
;if(t||s.some(({gates:e})=>e))return[]
;const r="Nothing in this plan says how right the model must be: a model that is no better than guessing would be GREEN. Add a rule under metrics.";return[{
check:"plan",plan_line:null,message:r}]}function adviseOnPlaceholders(e){if(!(0,m.Kc)(e))return[]
;const n=`"${m.qf}" still stands where people are to say what is done, by whom and by when.`;return[{check:"plan",plan_line:(0,m.E3)(e),message:n}]}
var H=t(7286);var J=t(7628);var K=t(9772);const Q={usage:"greenlight validate PLAN [--reference R] [--cases N] [--per week] [--positives 10%] [--json]",
help:'Checks the grammar of the plan. With the set that the model was accepted on it also says, of each rule,\nhow often chance alone would raise it, which fall it finds in 80 % of reviews, and how many labelled\ncases a review must have for it.\n\nFlags:\n  --reference R    the evaluation set the model was accepted on; several times, or a glob in quotes\n  --cases N        labelled cases a review (default: the pace of the reference, where it has times that\n                   span a review; else as many as the reference has)\n  --per TIME       the time in which those N come, such as week or "2 weeks" (default: one review)\n  --positives P    share of positive cases, such as 10%, for want of a reference\n  --as-of TIME     as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --json           print the answer as JSON and nothing else\n\nExit status: 0 it can do its job, 1 there are warnings, 2 the plan is broken or the data cannot be read.\n\nExample:\n  greenlight validate plans/credit-default.yaml --reference fixtures/credit/reference.csv --cases 200 --per week',
words:true,options:{reference:{type:"string",multiple:true},cases:{type:"string"},per:{type:"string"},positives:{type:"string"},"as-of":{type:"string"},json:{
type:"boolean"}},async run({flags:e,words:n},t){const[s,...r]=n
;if(s===void 0||r.length>0)throw new F.P_("name one plan: greenlight validate plans/credit-default.yaml");const[a,o]=[(0,H.x)(e,"cases"),(0,H.x)(e,"per")]
;if(o!==null&&a===null)throw new F.P_("--per says in which time the cases of --cases come; name both.");const c=(0,K.o)(t);const i=await validatePlan({plan:s,
reference:(0,H._)(e,"reference"),cases:a===null?null:{cases:wholeNumber(a),per:o},positives:share((0,H.x)(e,"positives")),now:(0,J.sT)((0,H.x)(e,"as-of"))},{
progress:c.show}).finally(c.clear);t.out(e.json?`${JSON.stringify(i,null,2)}\n`:describeValidation(i));return i.warnings.length>0?1:0}};function wholeNumber(e){
const n=Number(e.replaceAll(/[,_](?=\d{3})/g,""))
;if(!Number.isInteger(n)||n<1||n>1e9)throw new F.P_(`--cases "${e}" is no number of cases; write a whole number such as 200.`);return n}function share(e){
if(e===null)return null;const n=(0,W.cb)(e);if(n===null||!(n>0&&n<1))throw new F.P_(`--positives "${e}" is no share between 0 and 1; write 10% or 0.1.`)
;return n}}),9014:((e,n,t)=>{t.d(n,{Cz:()=>takeFolder,G0:()=>clearReport,rt:()=>clearWithin});var s=t(7598);var r=t(1455);var a=t(6760);var o=t(4977)
;const c=["verdict.json","report.html","report.md"];const i=/^\.greenlight-[0-9a-f-]{36}$/;async function takeFolder(e,n=[]){const t=(0,
a.join)(e,`.greenlight-${(0,s.randomUUID)()}`);let i;try{i=await(0,r.mkdir)(e,{recursive:true});await(0,r.mkdir)(t);await removeOthers(e,t)
;for(const t of[...c,...n])await(0,r.rm)((0,a.join)(e,t),{force:true})}catch(n){await(0,r.rm)(t,{recursive:true,force:true}).catch(()=>{});await voidAnswers(e)
;throw notWritable(e,n)}const leave=async()=>{await(0,r.rm)(t,{recursive:true,force:true,maxRetries:3}).catch(()=>{});i!==void 0&&await(0,
r.rmdir)(e).catch(()=>{})};return{async put(n,s){const c=[];try{for(const[e,s]of n)await(0,r.writeFile)((0,a.join)(t,e),s,{flag:"wx"});await(s?.())
;for(const[s]of n){await(0,r.rename)((0,a.join)(t,s),(0,a.join)(e,s));c.push(s)}}catch(n){if(await isThere(t))for(const n of c)await(0,r.rm)((0,a.join)(e,n),{
force:true});throw n instanceof o.P_?n:await explained(e,t,n)}finally{await leave()}},leave:leave}}async function clearReport(e,n=[]){const t=await(0,
r.readdir)(e).catch(n=>{if(n.code==="ENOENT")return null;throw notWritable(e,n)});const old=e=>c.includes(e)||n.includes(e)||i.test(e)
;t?.some(old)&&await(await takeFolder(e,n)).leave()}async function clearWithin(e,n){const t=await(0,r.readdir)(e,{withFileTypes:true})
;for(const s of t)s.isDirectory()&&n(s.name)&&await clearReport((0,a.join)(e,s.name))}async function removeOthers(e,n){for(const t of await(0,
r.readdir)(e))i.test(t)&&(0,a.join)(e,t)!==n&&await(0,r.rm)((0,a.join)(e,t),{recursive:true,force:true,maxRetries:3})}async function voidAnswers(e){
for(const n of c){const t=await(0,r.open)((0,a.join)(e,n),"r+").catch(()=>null);await(t?.truncate(0).catch(()=>{}));await(t?.close().catch(()=>{}))}}
async function isThere(e){return(0,r.readdir)(e).then(()=>true,()=>false)}async function explained(e,n,t){if(await isThere(n))return notWritable(e,t)
;return new o.P_(`Another run began to write to ${e} while this one was at work, so this one gave no answer. Give each run a folder of its own with --out.`)}
function notWritable(e,n){const t=n instanceof Error?n.message:String(n)
;return new o.P_(`The report cannot be written to ${e}: ${t}. Choose another folder with --out. A verdict that lies there is not of this run.`)}})};