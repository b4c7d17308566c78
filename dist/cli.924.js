export const id=924;export const ids=[924];export const modules={3726:((e,n,t)=>{t.d(n,{g:()=>alphaEach});function alphaEach(e){
return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),4924:((e,n,t)=>{t.r(n);t.d(n,{command:()=>P});var s=t(4502);var r=t(803);var a=t(4036);const o=.05
;const c=.8;function toleratedOf(e,n){return e.confidence!==null&&n==="AMBER"?1-c:o}var i=t(4484);function chanceOfTooFew({share:e,rule:{minCases:n}},t){
if(e>=1)return t<n?1:0;if(e<=0||t<n)return 1;return(0,i.RL)(1-e,t-n+1,n)}function chanceOfAbsence({rule:e,outcome:n},t){if(!n)return 0
;const s=sharesNeeded(e.metric,e.class,n);return Math.min(1,s.reduce((e,n)=>e+(1-n)**t,0))}function sharesNeeded(e,n,t){const{confusion:s}=t
;const r=s&&(n===null?s.positive:s.classes.indexOf(n));if(!s||r===null||r<0)return[];const a=s.classes.length;let[o,c,i,l]=[0,0,0,0];s.table.forEach((e,n)=>{
const[t,s]=[Math.floor(n/a)===r,n%a===r];o+=e;t&&(c+=e);s&&(i+=e);(t||s)&&(l+=e)});const u={recall:[c],precision:[i],f1:[l],specificity:[o-c],auroc:[c,o-c],
average_precision:[c,o-c],balanced_accuracy:[c,o-c],mcc:[c,o-c,i,o-i]};return(u[e]??[]).map(e=>e/o)}var l=t(9328);function unjudged(e,n){
return about(e,`Nothing can be said of this rule: ${n}.`)}function adviseOnEvidence(e,{cases:n,unit:t}){const{rule:s,share:a,where:c}=e
;const i=chanceOfTooFew(e,n);if(i>o){const u=(0,l.b)(n=>chanceOfTooFew(e,n)<=o);const h=a<1&&c!==null?`${(0,
r.Zf)(a)} of the reference’s labelled rows meet "${c}": about ${(0,r.cv)(round(n*a))} of ${(0,r.cv)(n)} a ${t}`:`There are ${(0,r.cv)(n)} labelled cases a ${t}`
;const f=i>.995?`every ${t} is`:`${sayChance(i)} of ${t}s are`;const d=u===null?"Leave the edge case out, or find a reference that has some.":`It needs ${(0,
r.cv)(u)} cases a ${t}: review less often, or lower min_cases if fewer are enough for you.`;return[about(e,`${h}, and the rule asks for ${(0,
r.cv)(s.minCases)} (min_cases). So ${f} AMBER for want of evidence. ${d}`)]}const u=chanceOfAbsence(e,n*a);if(u<=o)return[];const h=(0,
l.b)(n=>chanceOfAbsence(e,n*a)<=o)
;const f=`With ${(0,r.cv)(n)} labelled cases a ${t}, ${sayChance(u)} of ${t}s hold no case of a class that ${title(e)} needs, and are AMBER for want of evidence.${h===null?"":` It needs ${(0,
r.cv)(h)}.`}`;return[about(e,f)]}function adviseOnAlarm(e,n,t,s){const{part:r,trigger:a}=n;const i=[];if(chanceOfTooFew(r,s.cases)>o)return[]
;const u=s.cases*r.share;const h=(0,l.En)(a,u,0);isPast(n)?i.push(unchangedIsPast(n,u,t)):h>toleratedOf(e,n.level)&&i.push(raisedByChance(e,n,t,s,h))
;const{worthless:f}=a.decline;f!==null&&(0,l.sB)(a,u,f)<c&&i.push(comesLate(n,t,s,f));return i.map(e=>about(r,e))}function unchangedIsPast(e,n,t){
const s=suggested(e,n);const a=s===null?"":`Move the bound to ${s}, or `;return`The reference itself is ${e.level} by "${e.rule}": its ${title(e.part)} is ${(0,
r.cv)(t.unchanged)}, and so is that of every model that is no better. ${a||"Move the bound, or "}mend the model first.`}
function raisedByChance(e,n,t,{cases:s,unit:a},o){const{part:c,trigger:i,level:l,rule:u}=n;const h=s*c.share;const f=c.share<1?`With ${(0,
r.cv)(s)} labelled cases a ${a}, about ${(0,r.cv)(round(h))} of this kind`:`With ${(0,r.cv)(s)} labelled cases a ${a}`;const d=e.confidence!==null&&l==="AMBER"
;const m=d?`${unchangedModel(c)} (${title(c)} ${(0,
r.cv)(t.unchanged)}) is not proven GREEN, which is AMBER, in ${sayChance(o)} of ${a}s ("${u}")`:`${l} ("${u}") is raised by chance in ${sayChance(o)} of ${a}s, on ${unchangedModel(c)} (${title(c)} ${(0,
r.cv)(t.unchanged)})`;const g=suggested(n,h);const w=[...t.needs===null?[]:[`${(0,r.cv)(t.needs)} cases a ${a}`],...g===null?[]:[g]]
;const v=t.needs===null&&i.against!==null?" No number of cases mends that alone, because the reference’s own value is not known well enough.":""
;const p=w.length>0?` It needs ${w.join(", or ")}.`:"";return`${f}, ${m}.${v}${p}`}function comesLate({part:e,trigger:n,level:t,rule:s},a,{cases:o,unit:c},i){
const u=`${title(e)} ${(0,r.cv)(Math.abs(i.value))}`
;const h=n.decline.regression?`with errors ten times as large (${u})`:`that answers by chance, each answer as often as now (${u})`;const f=sayChance((0,
l.sB)(n,o*e.share,i));const d=a.needs===null?"Let the rule begin earlier.":`It needs ${(0,r.cv)(a.needs)} cases a ${c}, or a rule that begins earlier.`
;return`${t} ("${s}") comes late: even a model ${h} would raise it in ${f} of ${c}s only. ${d}`}function suggested({trigger:e,part:n},t){const{decline:s}=e
;if(!(t>=1)||e.proof!==0)return null;const a=s.at(0).value;const c=Math.abs((s.worthless??s.at(1)).value);const i=s.better==="higher";const u=(0,l.r2)(e,t,o)
;const h=i?a-u:Math.abs(a)+u;if(!(u>0)||(i?h<=c:h>=c))return null;const f=10**Math.floor(Math.log10(u/5));if(e.against!==null){const e=Math.ceil(u/f)*f
;return`an amount of ${(0,r.cv)(Number(e.toPrecision(6)))} or more`}const d=(i?Math.floor(h/f):Math.ceil(h/f))*f
;const m=n.rule.red?.text.endsWith("%")||n.rule.green?.text.endsWith("%")?r.Zf:r.cv;return`a bound of ${m(Number(d.toPrecision(6)))} or ${i?"less":"more"}`}
function isPast({trigger:{decline:e,cut:n,inclusive:t}}){const s=e.better==="zero"?Math.abs(e.at(0).value):e.at(0).value;if(s===n)return t
;return e.better==="higher"?s<n:s>n}function unchangedModel({outcome:e}){return e===null?"a model that is just GREEN":"a model as good as the reference"}
function title({rule:{metric:e,class:n}}){const t=a.Z[e].title;return n===null?t:`${t} of class "${n}"`}function sayChance(e){if(e>0&&e<.001)return"< 0.1 %"
;if(e<1&&e>.999)return"> 99.9 %";return(0,r.Zf)(Number(e.toPrecision(2)))}function round(e){return e<10?Number(e.toPrecision(2)):Math.round(e)}
function about({check:e,rule:n},t){return{check:e,plan_line:n.line,message:t}}function describeValidation(e){const{file:n,reviews:t,warnings:a,notes:o}=e
;const c=[[`${(0,s.en)(n)}: well formed.`,...scope(e)]];e.rules.length>0&&c.push(tableOf(e));const i=t?summary(e):[];i.length>0&&c.push(i)
;o.length>0&&c.push(o.map(e=>`note: ${(0,s.en)(e)}`));a.length>0&&c.push(a.map(({check:e,plan_line:t,message:r})=>{const a=t===null?n:`${n}:${t}`
;return`warning: ${(0,s.en)(`${a}: ${e}: ${r}`)}`}));const l=a.length===1?"is 1 warning":`are ${(0,r.cv)(a.length)} warnings`
;c.push([a.length>0?`There ${l}.`:e.rules.length>0||e.rollout?"The plan can do its job.":"Whether the plan can do its job was not judged."])
;return`${c.map(e=>e.join("\n")).join("\n\n")}\n`}function scope({reviews:e,confidence:n,reference_rows:t,rules:s,rollout:a}){
if(e&&s.length===0&&!a)return["It has no rule that chance could raise."]
;if(!e)return["How often its rules fire by chance, and what they can find, depends on the model and the data:","name the set that it was accepted on with --reference."]
;const{cases:o,because:c,unit:i}=e
;return[`Judged for ${(0,r.cv)(o)} labelled cases a ${i}, ${c}${c==="as given"?"":"; --cases N changes it"}.`,n===null?"Levels are decided as written.":`GREEN and RED need proof at ${(0,
r.Zf)(n)} confidence; "by chance" of AMBER counts what is not proven.`,...t===null?["There is no reference: the model is taken to be just good enough for GREEN."]:[]]
}function tableOf({rules:e,reference_rows:n}){const t=e.filter(({check:e,false_alarm:n})=>!e.startsWith("input/")||n>=.001);const a=e.length-t.length
;const o=["Rule","Raises","Unchanged","By chance","Finds","Needs"];const c=t.map(e=>[(0,s.en)(e.check,40),(0,
s.en)(`${e.gates?e.level:`${e.level}, a note`} ${e.rule.startsWith("worse")?"":"when "}${e.rule}`,48),(0,
r.cv)(e.unchanged),sayChance(e.false_alarm),e.finds===null?"nothing":(0,r.cv)(e.finds),e.needs===null?"–":(0,r.cv)(e.needs)])
;const width=e=>Math.max(...[o,...c].map(n=>n[e].length));const i=o.map((e,n)=>width(n))
;const line=e=>e.map((e,n)=>n<2?e.padEnd(i[n]):e.padStart(i[n])).join("  ").trimEnd();return[line(o),...c.map(line),...a>0?[`… and ${(0,
r.cv)(a)} levels of rules on inputs, which chance does not raise.`]:[],"",`Unchanged: what ${n===null?"a model that is just GREEN":"a model as good as the reference"} has. By chance: share of reviews in which such a model is raised.`,"Finds: the nearest value that is raised in 80 % of reviews. Needs: cases a review at which the rule can do its job."]
}function summary({reviews:e,false_alarm:n,rollout:t}){const s=[]
;n!==null&&n>0&&s.push(`The metric rules together keep at most ${sayChance(n)} of ${e.unit}s of an unchanged model from GREEN.`)
;t&&s.push(`The rollout judges the AUROC once, at ${(0,r.cv)(t.cases)} labelled canary cases: a canary as good as the baseline (AUROC ${(0,
r.cv)(t.auroc)}) is then shown to be no worse by ${(0,
r.cv)(t.margin)} in ${sayChance(t.promotes)} of rollouts, and one that is worse by it is shown to be in ${sayChance(t.rolls_back)}; 80 % of both need ${(0,
r.cv)(t.needs)} cases.`);return s}var u=t(4296);var h=t(6885);var f=t(2795);var d=t(9594);var m=t(229);var g=t(8291);var w=t(8616);var v=t(9600);var p=t(6668)
;var b=t(5966);function partsOf({metrics:e,edgeCases:n},t){const s=e.map(e=>({check:`metric/${(0,p.C)(e.metric,e.class)}`,rule:e,outcome:t?.outcome??null,
share:1,where:null}));const r=n.flatMap(({name:e,where:n,metrics:s},r)=>{const a=t?.edgeCases[r]?.outcome??null;const o=a?a.cases/Math.max(1,t.outcome.cases):1
;return s.map(t=>({check:`edge/${e}/${(0,p.C)(t.metric,t.class)}`,rule:t,outcome:a,share:o,where:n}))});return[...s,...r]}function redTests(e){
const n=e.flatMap(({rule:e})=>e.gates?[e.red,...e.falls.map(({red:e})=>e)]:[]);return Math.max(1,n.filter(e=>e!==null).length)}function alarmsOf(e,n,t,s){
const{rule:r}=n;const proof=n=>{if(e.confidence===null)return 0;return n==="RED"?(0,b.Zl)(1-(1-e.confidence)/s):-(0,b.Zl)(e.confidence)};const alarm=(e,s,r)=>({
part:n,level:e,rule:s,trigger:{decline:t,proof:proof(e),...r}});const{green:a,amber:o,red:c}=r;const i=[];const l=n.outcome!==null;if(a&&l){
const e=!a.operator.endsWith("=");i.push(alarm("AMBER",`not ${a.text}`,{cut:a.value,inclusive:e,against:null}))}else if(o&&l){const e=o.operator.endsWith("=")
;i.push(alarm("AMBER",o.text,{cut:o.value,inclusive:e,against:null}))}c&&i.push(alarm("RED",c.text,{cut:c.value,inclusive:c.operator.endsWith("="),against:null
}));for(const e of r.falls)for(const n of["AMBER","RED"])i.push(...fallAlarm(alarm,t,e,n));return i}function fallAlarm(e,n,t,s){const r=s==="RED"?t.red:t.amber
;if(!r)return[];const{value:a}=n.at(0);const o=(0,v.Tn)(r,a);const c=n.better==="higher"?a-o:Math.abs(a)+o;const i=t.from==="reference"?n.cases:"same"
;return[e(s,`worse by ${r.text} than the ${t.from}`,{cut:n.better==="lower"?a+o:c,inclusive:true,against:i})]}function binormalSpread(e,n){
return Math.sqrt(placementVariance(e)/(n*(1-n)))}function placementVariance(e){const n=Math.SQRT2*(0,b.Zl)(e);const t=1/8;let s=0;for(let e=-9;e<=9;e+=t)s+=(0,
b.kC)(e)*(0,b.vr)(e+n)**2;return Math.max(0,s*t-e**2)}function assumedDecline({rule:e,where:n},t){
const s="without a reference its doubt is not known; name one with --reference";const r=e.green??e.amber
;if(n!==null)return"without a reference nobody knows how many cases meet its condition; name one with --reference";if(r===null||e.class!==null)return s
;const o=$[e.metric]??null;if(e.metric!=="auroc"&&o===null)return s
;if(t===null&&e.metric!=="accuracy")return"its doubt hangs on the share of positive cases; name a reference with --reference, or that share with --positives"
;const c=e.metric==="auroc"?.5:0;const i=r.value;if(!(i>c&&i<1))return s;const at=e=>{const n=i+e*(c-i)
;const s=o===null?binormalSpread(n,t):Math.sqrt(n*(1-n)/o(t??Number.NaN));return{value:n,spread:s}};return{better:a.Z[e.metric].better,
cases:Number.POSITIVE_INFINITY,counted:e.metric==="accuracy",share:true,regression:false,at:at,worthless:e.metric==="auroc"?at(1):null}}const $={accuracy:()=>1,
recall:e=>e,specificity:e=>1-e};var y=t(2514);var E=t(8505);const M=10;function adviseOnDrift(e,n,{reference:t},{cases:s,unit:a}){const{test:o,q:c}=e.drift
;const i=n.filter(({watched:e,type:n})=>e&&n!=="time").length;if(i===0||o!=="ks"&&o!=="psi")return{note:null,warnings:[]};const least=e=>o==="psi"?(0,
E.ge)(M,t.rows,e):Math.sqrt(-Math.log(c/i/2)/2*(1/e+1/t.rows));const u=e.drift.threshold??y.T1[o].matters;const h=o==="psi"?"a PSI":"a KS distance"
;const f=least(s);if(f<=u)return{note:`With ${(0,r.cv)(s)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,r.cv)(u)} on, as the plan asks.`,
warnings:[]};const d=(0,l.b)(e=>least(e)<=u);const m=`With ${(0,r.cv)(s)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,
r.cv)(Number(f.toPrecision(2)))} on only, not from ${(0,
r.cv)(u)}: a smaller one cannot be told from chance. `+(d===null?"The reference has too few rows to do better.":`It needs ${(0,r.cv)(d)} rows a ${a}.`)
;if(e.drift.raises===null||e.drift.raises==="NOTE")return{note:m,warnings:[]};return{note:null,warnings:[{check:"drift",plan_line:e.drift.line,message:m}]}}
function metricAbilities(e,n,t,s=learnt){const r=[];const a=[];const o=redTests(n);for(const c of n){const n=s(c);const{gates:i}=c.rule;if(typeof n==="string"){
i&&a.push(unjudged(c,n));continue}if(i){const e=new Set(a.map(({message:e})=>e));a.push(...adviseOnEvidence(c,t).filter(({message:n})=>!e.has(n)))}
for(const s of alarmsOf(e,c,n,o)){const n=abilityOf(e,s,t.cases);r.push(n);i&&a.push(...adviseOnAlarm(e,s,n,t))}}return{abilities:r,warnings:a}}
function learnt({rule:e,outcome:n}){if(!n||n.cases===0)return"no labelled row of the reference belongs to it"
;if(e.metric==="calibration_error")return"it grows by itself as cases get fewer, and no formula for that is known here";return(0,g.s)(e.metric,e.class,n)}
function abilityOf(e,n,t){const{part:s,trigger:r,level:a}=n;const o=t*s.share;const i=(0,l.aH)(r,o,c);const size=e=>r.decline.better==="zero"?Math.abs(e):e
;return{check:s.check,level:a,rule:n.rule,plan_line:s.rule.line,gates:s.rule.gates,unchanged:size(r.decline.at(0).value),cases:o,false_alarm:falseAlarm(n,t),
finds:i===null?null:size(r.decline.at(i).value),needs:(0,l.b)(t=>falseAlarm(n,t)<=toleratedOf(e,a)&&isInTime(n,t))}}function isInTime({part:e,trigger:n},t){
const{decline:s}=n;const r=1-chanceOfNone(e,t);const a=(0,l.sB)(n,Math.max(1,t*e.share),s.worthless??s.at(1));return r*a>=c}
function falseAlarm({part:e,trigger:n,level:t},s){const r=chanceOfNone(e,s);return(t==="AMBER"?r:0)+(1-r)*(0,l.En)(n,Math.max(1,s*e.share),0)}
function chanceOfNone(e,n){const t=chanceOfTooFew(e,n);return t+(1-t)*chanceOfAbsence(e,n*e.share)}var O=t(9378);var N=t(4977);const R=864e5
;function reviewsOf(e,n,t){const s=n?.per?periodOf(n.per):null;const a=e.review??s;const o=a===null?"review":unitOf(a);if(n){
if(s===null||e.review===null)return{cases:n.cases,because:"as given",unit:o};const t=Math.round(n.cases*e.review.milliseconds/s.milliseconds)
;const a=t===n.cases?"as given":`from ${(0,r.cv)(n.cases)} ${s.text}`;if(t<1)throw new N.P_(`--cases: ${(0,
r.cv)(n.cases)} ${s.text} are less than one case in a review (${e.review.text}).`);return{cases:t,because:a,unit:o}}if(t===null)return null
;const{labelled:c,times:i}=t;const l=i?.span?i.span.to-i.span.from:0;if(a&&l>=a.milliseconds){const e=Math.max(1,Math.round(c*a.milliseconds/l));return{cases:e,
because:`at the pace of the reference: ${(0,r.cv)(c)} in ${inDays(l)}`,unit:o}}return{cases:c,because:"as many as the reference has",unit:o}}
function unitOf({milliseconds:e}){const n={[R/24]:"hour",[R]:"day",[7*R]:"week",[30*R]:"month",[91*R]:"quarter",[365*R]:"year"};return n[e]??"review"}
function periodOf(e){const n=(0,O.e0)(/^\d/.test(e.trim())?e:`1 ${e}`)
;if(!n)throw new N.P_(`--per "${e}" is no length of time; write day, week, month or 2 weeks.`);return{...n,
text:`in ${n.text.replace(/^1 /,"a ").replace(/^a hour/,"an hour")}`}}function inDays(e){const n=e/R;return n<2?`${(0,r.cv)(Math.round(n*24))} hours`:`${(0,
r.cv)(Math.round(n))} days`}var k=t(3726);var A=t(7545);function rolloutAbility({rollout:e},n){if(!e?.auroc)return null;const{margin:t,cases:s,line:a}=e.auroc
;const o=e.steps[0]??.5;const i=o<1?(1-o)/o:1;const{value:l,spread:u}=n.at(0);const h=1-(0,k.g)(e);const f=Math.max(.5,l-t)
;const d=l>.5&&l<1?binormalSpread(f,.5)/binormalSpread(l,.5):1;const m=[u,u*d].map(e=>{const n=Math.hypot(e,u/Math.sqrt(i));return{proven:(0,
b.vr)(t*Math.sqrt(s)/n-(0,b.Zl)(h)),needs:(0,A.h)({cases:1,standardError:n,margin:t,confidence:h,power:c})}});const[g,w]=m.map(({proven:e})=>e)
;const v=Math.ceil(Math.max(...m.map(e=>e.needs)));const p={cases:s,margin:t,auroc:l,promotes:g,rolls_back:w,needs:v};if(s>=v)return{ability:p,warnings:[]}
;const $=`At ${(0,r.cv)(s)} labelled canary cases, a canary as good as the baseline (AUROC ${(0,r.cv)(l)}) is shown to be no worse by ${(0,
r.cv)(t)} in ${sayChance(g)} of rollouts, and one that is worse by it is shown to be in ${sayChance(w)}; the others end INCONCLUSIVE. It needs ${(0,
r.cv)(v)} cases, or a wider margin.`;return{ability:p,warnings:[{check:"rollout/auroc",plan_line:a,message:$}]}}var x=t(3447)
;function shareAbilities(e,n,{reference:t},s){const a=n.flatMap(n=>{const s=n.missing??e.inputs.missing;const a=t.columns.get(n.name);if(!s||!a)return[]
;return shares_alarmsOf(s).map(e=>({...e,check:`input/${n.name}/missing`,line:s.line,unchanged:a.missing/a.rows,what:`${(0,
r.Zf)(a.missing/a.rows)} of the reference’s "${n.name}" is missing`,worst:1,error:(e,n)=>Math.sqrt(e*(1-e)/n)}))});const{classes:o,rows:c}=t.predictions
;const i=[...o.values()].map(e=>e/Math.max(1,c));const l=i.reduce((e,n)=>n*(1-n)>e*(1-e)?n:e,0);const u=shares_alarmsOf(e.predictions.share).map(n=>({...n,
check:"prediction/share",line:e.predictions.share.line,unchanged:0,what:"the shares of the predicted classes are unchanged",worst:Math.max(l,1-l),
error:(e,n)=>Math.sqrt(l*(1-l)*(1/n+1/c))}));const h=[...a,...u].map(e=>judgeShare(e,s));return{abilities:h.map(({ability:e})=>e),
warnings:[...h.flatMap(({warnings:e})=>e),...adviseOnRows(e,t.rows,s)]}}function shares_alarmsOf(e){if(!e)return[];const n={">=":"<",">":"<=","<=":">","<":">="}
;const{amber:t,red:s,green:r}=e;const a=r&&n[r.operator];const o=r&&a&&{...r,operator:a,text:r.text.replace(r.operator,a)};const c=o??t;return[...c?[{
level:"AMBER",bound:c}]:[],...s?[{level:"RED",bound:s}]:[]]}function judgeShare(e,{cases:n,unit:t}){
const{bound:s,unchanged:a,check:c,line:i,level:u,what:h,worst:f}=e;const d=chanceOf(e,n,a);const m=(0,l.b)(n=>chanceOf(e,n,a)<=o);const g={check:c,level:u,
rule:s.text,plan_line:i,gates:true,unchanged:a,cases:n,false_alarm:d,finds:leastShare(e,n,f),needs:m};if(d<=o)return{ability:g,warnings:[]};const w=(0,x.D)(a,s)
;const v=w?`The reference itself is ${u} by "${s.text}": ${h}. Let the rule begin later, or mend the data first.`:`With ${(0,
r.cv)(n)} rows a ${t}, ${u} ("${s.text}") is raised by chance in ${sayChance(d)} of ${t}s, where ${h}.`+(m===null?" Let the rule begin later.":` It needs ${(0,
r.cv)(m)} rows, or a rule that begins later.`);return{ability:g,warnings:[{check:c,plan_line:i,message:v}]}}function chanceOf({bound:e,error:n,check:t},s,r){
const a=n(r,s);const past=n=>{if(!(a>0))return(0,x.D)(n*r,e)?1:0;const t=(e.value-n*r)/a;return e.operator.startsWith(">")?1-(0,b.vr)(t):(0,b.vr)(t)}
;return t==="prediction/share"?Math.min(1,past(1)+past(-1)):past(1)}function leastShare(e,n,t){
if(!e.bound.operator.startsWith(">")||chanceOf(e,n,t)<c)return null;let[s,r]=[e.unchanged,t];for(let t=0;t<50;t++){const t=(s+r)/2;chanceOf(e,n,t)>=c?r=t:s=t}
return r}function adviseOnRows({inputs:{rows:e}},n,{cases:t,unit:s}){const a=t/n;const o=shares_alarmsOf(e).findLast(({bound:e})=>(0,x.D)(a,e))
;if(!e||!o)return[];const c=`${(0,r.cv)(t)} rows a ${s} are ${(0,r.Zf)(Number(a.toPrecision(3)))} of the reference’s ${(0,
r.cv)(n)}, so that every ${s} is ${o.level} by "${o.bound.text}". Set the rule by what a ${s} usually brings.`;return[{check:"input/rows/count",
plan_line:e.line,message:c}]}async function validatePlan(e,n={}){const t=await(0,m.m)(e.plan);await(0,h.WN)(t.edgeCases.map(({where:e})=>e))
;const s=e.reference.length>0?await learn(t,e,n):null;return judgePlan(t,s,e)}function judgePlan(e,n,{cases:t,positives:s}){const r=n?.counts.reference??null
;const a=reviewsOf(e,t,r);const o={version:1,plan:e.name,file:e.source.file,confidence:e.confidence,reviews:a,reference_rows:r?.rows??null,rules:[],
false_alarm:null,rollout:null,warnings:[...adviseOnPlaceholders(e),...adviseOnNothing(e)],notes:[]};if(a===null)return o;const add=e=>{
o.rules.push(...e.abilities);o.warnings.push(...e.warnings)};const c=partsOf(e,r);const assumed=e=>assumedDecline(e,s)
;add(metricAbilities(e,c,a,...r?[]:[assumed]));o.false_alarm=together(o.rules);addRollout(e,o,n,assumed,c);if(!n)return o
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
check:"plan",plan_line:null,message:r}]}function adviseOnPlaceholders({levels:e,about:n,source:t}){
const s=[n,...Object.values(e).flatMap(({means:e,action:n,owner:t})=>[e,n,t])];if(!s.some(e=>e?.includes(w.q)))return[]
;const r=t.text.split("\n").findIndex(e=>!/^\s*#/.test(e)&&e.includes(w.q))
;const a=`"${w.q}" still stands where people are to say what is done, by whom and by when.`;return[{check:"plan",plan_line:r+1,message:a}]}var _=t(7286)
;var C=t(7628);var T=t(9772);const P={usage:"greenlight validate PLAN [--reference R] [--cases N] [--per week] [--positives 10%] [--json]",
help:'Checks the grammar of the plan. With the set that the model was accepted on it also says, of each rule,\nhow often chance alone would raise it, which fall it finds in 80 % of reviews, and how many labelled\ncases a review must have for it.\n\nFlags:\n  --reference R    the evaluation set the model was accepted on; several times, or a glob in quotes\n  --cases N        labelled cases a review (default: the pace of the reference, where it has times that\n                   span a review; else as many as the reference has)\n  --per TIME       the time in which those N come, such as week or "2 weeks" (default: one review)\n  --positives P    share of positive cases, such as 10%, for want of a reference\n  --as-of TIME     as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --json           print the answer as JSON and nothing else\n\nExit status: 0 it can do its job, 1 there are warnings, 2 the plan is broken or the data cannot be read.\n\nExample:\n  greenlight validate plans/credit-default.yaml --reference fixtures/credit/reference.csv --cases 200 --per week',
options:{reference:{type:"string",multiple:true},cases:{type:"string"},per:{type:"string"},positives:{type:"string"},"as-of":{type:"string"},json:{
type:"boolean"}},async run({flags:e,words:n},t){const[s,...r]=n
;if(s===void 0||r.length>0)throw new N.P_("name one plan: greenlight validate plans/credit-default.yaml");const[a,o]=[(0,_.x)(e,"cases"),(0,_.x)(e,"per")]
;if(o!==null&&a===null)throw new N.P_("--per says in which time the cases of --cases come; name both.");const c=(0,T.o)(t);const i=await validatePlan({plan:s,
reference:(0,_._)(e,"reference"),cases:a===null?null:{cases:wholeNumber(a),per:o},positives:share((0,_.x)(e,"positives")),now:(0,C.sT)((0,_.x)(e,"as-of"))},{
progress:c.show}).finally(c.clear);t.out(e.json?`${JSON.stringify(i,null,2)}\n`:describeValidation(i));return i.warnings.length>0?1:0}};function wholeNumber(e){
const n=Number(e.replaceAll(/[,_](?=\d{3})/g,""))
;if(!Number.isInteger(n)||n<1||n>1e9)throw new N.P_(`--cases "${e}" is no number of cases; write a whole number such as 200.`);return n}function share(e){
if(e===null)return null;const n=(0,O.cb)(e);if(n===null||!(n>0&&n<1))throw new N.P_(`--positives "${e}" is no share between 0 and 1; write 10% or 0.1.`)
;return n}}),9600:((e,n,t)=>{t.d(n,{$e:()=>noFall,DR:()=>judgeFall,Hr:()=>worsening,Tn:()=>inPoints});var s=t(2769);function worsening(e,n,t){
if(t==="zero")return Math.abs(n)-Math.abs(e);return t==="higher"?e-n:n-e}function inPoints(e,n){return e.relative?e.value*Math.abs(n):e.value}
function judgeFall(e,n,{from:t,amber:r,red:a},o){if(!(0,s.B)(n))return{level:"AMBER",reasons:[noFall(t,n)]};const c=worsening(n.value,e.value,o)
;for(const[e,s]of[["RED",a],["AMBER",r]])if(s&&c>=inPoints(s,n.value))return{level:e,reasons:[{reason:"fellFrom",level:e,from:t,earlier:n.value,by:c,amount:s}]}
;return{level:"GREEN",reasons:[]}}function noFall(e,{noEvidence:n}){return{reason:"noFall",from:e,why:n}}}),3447:((e,n,t)=>{t.d(n,{BO:()=>boundsOf,D:()=>meets,
In:()=>levelOf,QZ:()=>worst,wA:()=>boundAgainst});function meets(e,n){if(n.operator===">=")return e>=n.value;if(n.operator===">")return e>n.value
;if(n.operator==="<=")return e<=n.value;return e<n.value}function levelOf(e,n){if(Number.isNaN(e))return"AMBER";if(n.red&&meets(e,n.red))return"RED"
;if(n.green)return meets(e,n.green)?"GREEN":"AMBER";return n.amber&&meets(e,n.amber)?"AMBER":"GREEN"}function boundAgainst(e,n){const t=levelOf(e,n)
;if(t==="GREEN")return[];const s=[n.red,n.green===null?n.amber:null].find(n=>n&&meets(e,n));const r=s??n.green??n.amber??n.red;return r===null?[]:[{
reason:"belowBound",level:t,bound:r,met:r===s}]}function boundsOf({green:e,amber:n,red:t}){return{green:e,amber:n,red:t,falls:[]}}const s={NOTE:0,GREEN:1,
AMBER:2,RED:3};function worst(e){return e.reduce((e,n)=>s[n]>s[e]?n:e)}}),7545:((e,n,t)=>{t.d(n,{h:()=>casesNeeded});var s=t(5966);function casesNeeded(e){
const n=(0,s.Zl)(e.confidence)+(0,s.Zl)(e.power);return e.cases*(n*e.standardError/e.margin)**2}}),2769:((e,n,t)=>{t.d(n,{B:()=>isEstimate})
;function isEstimate(e){return"value"in e}}),229:((e,n,t)=>{t.d(n,{m:()=>readPlan});var s=t(1455);var r=t(276);var a=t(5385);async function readPlan(e){
const refuse=n=>new a.W(e,[{line:1,column:1,message:n}]);let n;try{const{size:t}=await(0,s.stat)(e);if(t>r.nQ)throw refuse((0,r.g$)(t));n=await(0,s.readFile)(e)
}catch(e){if(e instanceof a.W)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let t;try{t=new TextDecoder("utf-8",{fatal:true}).decode(n)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(t,e,(0,r.ol)(n))}function reason(e){
const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file";if(n==="EISDIR")return"it is a folder"
;if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),6668:((e,n,t)=>{t.d(n,{C:()=>metricKey,I:()=>checkName})
;function checkName(e){const{kind:n,subject:t,aspect:s}=e
;const r=e.metric===null?[n,isShared(e)?null:t,s]:[n,n==="review"&&t!==null?"edge":null,t,metricKey(e.metric,e.class),s];return r.filter(e=>e!==null).join("/")}
function metricKey(e,n){return n===null?e:`${e}[${n}]`}function isShared({kind:e}){return e==="prediction"||e==="deployment"}})};