export const id=924;export const ids=[924];export const modules={3726:((e,n,t)=>{t.d(n,{g:()=>alphaEach});function alphaEach(e){
return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),4924:((e,n,t)=>{t.r(n);t.d(n,{command:()=>C});var s=t(9847);var r=t(6209);var a=t(4036);const o=.05
;const c=.8;function toleratedOf(e,n){return e.confidence!==null&&n==="AMBER"?1-c:o}var i=t(7271);function chanceOfTooFew({share:e,rule:{minCases:n}},t){
if(e>=1)return t<n?1:0;if(e<=0||t<n)return 1;return(0,i.RL)(1-e,t-n+1,n)}function chanceOfAbsence({rule:e,outcome:n},t){if(!n)return 0
;const s=sharesNeeded(e.metric,e.class,n);return Math.min(1,s.reduce((e,n)=>e+(1-n)**t,0))}function sharesNeeded(e,n,t){const{confusion:s}=t
;const r=s&&(n===null?s.positive:s.classes.indexOf(n));if(!s||r===null||r<0)return[];const a=s.classes.length;let[o,c,i,l]=[0,0,0,0];s.table.forEach((e,n)=>{
const[t,s]=[Math.floor(n/a)===r,n%a===r];o+=e;t&&(c+=e);s&&(i+=e);(t||s)&&(l+=e)});const u={recall:[c],precision:[i],f1:[l],specificity:[o-c],auroc:[c,o-c],
average_precision:[c,o-c],balanced_accuracy:[c,o-c],mcc:[c,o-c,i,o-i]};return(u[e]??[]).map(e=>e/o)}var l=t(9328);function unjudged(e,n){
return about(e,`Nothing can be said of this rule: ${n}.`)}function adviseOnEvidence(e,{cases:n,unit:t}){const{rule:r,share:a,where:c}=e
;const i=chanceOfTooFew(e,n);if(i>o){const u=(0,l.b)(n=>chanceOfTooFew(e,n)<=o);const h=a<1&&c!==null?`${(0,
s.Zf)(a)} of the reference’s labelled rows meet "${c}": about ${(0,s.cv)(round(n*a))} of ${(0,s.cv)(n)} a ${t}`:`There are ${(0,s.cv)(n)} labelled cases a ${t}`
;const f=i>.995?`every ${t} is`:`${sayChance(i)} of ${t}s are`;const d=u===null?"Leave the edge case out, or find a reference that has some.":`It needs ${(0,
s.cv)(u)} cases a ${t}: review less often, or lower min_cases if fewer are enough for you.`;return[about(e,`${h}, and the rule asks for ${(0,
s.cv)(r.minCases)} (min_cases). So ${f} AMBER for want of evidence. ${d}`)]}const u=chanceOfAbsence(e,n*a);if(u<=o)return[];const h=(0,
l.b)(n=>chanceOfAbsence(e,n*a)<=o)
;const f=`With ${(0,s.cv)(n)} labelled cases a ${t}, ${sayChance(u)} of ${t}s hold no case of a class that ${title(e)} needs, and are AMBER for want of evidence.${h===null?"":` It needs ${(0,
s.cv)(h)}.`}`;return[about(e,f)]}function adviseOnAlarm(e,n,t,s){const{part:r,trigger:a}=n;const i=[];if(chanceOfTooFew(r,s.cases)>o)return[]
;const u=s.cases*r.share;const h=(0,l.En)(a,u,0);isPast(n)?i.push(unchangedIsPast(n,u,t)):h>toleratedOf(e,n.level)&&i.push(raisedByChance(e,n,t,s,h))
;const{worthless:f}=a.decline;f!==null&&(0,l.sB)(a,u,f)<c&&i.push(comesLate(n,t,s,f));return i.map(e=>about(r,e))}function unchangedIsPast(e,n,t){
const r=suggested(e,n);const a=r===null?"":`Move the bound to ${r}, or `;return`The reference itself is ${e.level} by "${e.rule}": its ${title(e.part)} is ${(0,
s.cv)(t.unchanged)}, and so is that of every model that is no better. ${a||"Move the bound, or "}mend the model first.`}
function raisedByChance(e,n,t,{cases:r,unit:a},o){const{part:c,trigger:i,level:l,rule:u}=n;const h=r*c.share;const f=c.share<1?`With ${(0,
s.cv)(r)} labelled cases a ${a}, about ${(0,s.cv)(round(h))} of this kind`:`With ${(0,s.cv)(r)} labelled cases a ${a}`;const d=e.confidence!==null&&l==="AMBER"
;const m=d?`${unchangedModel(c)} (${title(c)} ${(0,
s.cv)(t.unchanged)}) is not proven GREEN, which is AMBER, in ${sayChance(o)} of ${a}s ("${u}")`:`${l} ("${u}") is raised by chance in ${sayChance(o)} of ${a}s, on ${unchangedModel(c)} (${title(c)} ${(0,
s.cv)(t.unchanged)})`;const g=suggested(n,h);const v=[...t.needs===null?[]:[`${(0,s.cv)(t.needs)} cases a ${a}`],...g===null?[]:[g]]
;const w=t.needs===null&&i.against!==null?" No number of cases mends that alone, because the reference’s own value is not known well enough.":""
;const p=v.length>0?` It needs ${v.join(", or ")}.`:"";return`${f}, ${m}.${w}${p}`}function comesLate({part:e,trigger:n,level:t,rule:r},a,{cases:o,unit:c},i){
const u=`${title(e)} ${(0,s.cv)(Math.abs(i.value))}`
;const h=n.decline.regression?`with errors ten times as large (${u})`:`that answers by chance, each answer as often as now (${u})`;const f=sayChance((0,
l.sB)(n,o*e.share,i));const d=a.needs===null?"Let the rule begin earlier.":`It needs ${(0,s.cv)(a.needs)} cases a ${c}, or a rule that begins earlier.`
;return`${t} ("${r}") comes late: even a model ${h} would raise it in ${f} of ${c}s only. ${d}`}function suggested({trigger:e,part:n},t){const{decline:r}=e
;if(!(t>=1)||e.proof!==0)return null;const a=r.at(0).value;const c=Math.abs((r.worthless??r.at(1)).value);const i=r.better==="higher";const u=(0,l.r2)(e,t,o)
;const h=i?a-u:Math.abs(a)+u;if(!(u>0)||(i?h<=c:h>=c))return null;const f=10**Math.floor(Math.log10(u/5));if(e.against!==null){const e=Math.ceil(u/f)*f
;return`an amount of ${(0,s.cv)(Number(e.toPrecision(6)))} or more`}const d=(i?Math.floor(h/f):Math.ceil(h/f))*f
;const m=n.rule.red?.text.endsWith("%")||n.rule.green?.text.endsWith("%")?s.Zf:s.cv;return`a bound of ${m(Number(d.toPrecision(6)))} or ${i?"less":"more"}`}
function isPast({trigger:{decline:e,cut:n,inclusive:t}}){const s=e.better==="zero"?Math.abs(e.at(0).value):e.at(0).value;if(s===n)return t
;return e.better==="higher"?s<n:s>n}function unchangedModel({outcome:e}){return e===null?"a model that is just GREEN":"a model as good as the reference"}
function title({rule:{metric:e,class:n}}){const t=a.Z[e].title;return n===null?t:`${t} of class "${n}"`}function sayChance(e){if(e>0&&e<.001)return"< 0.1 %"
;if(e<1&&e>.999)return"> 99.9 %";return(0,s.Zf)(Number(e.toPrecision(2)))}function round(e){return e<10?Number(e.toPrecision(2)):Math.round(e)}
function about({check:e,rule:n},t){return{check:e,plan_line:n.line,message:t}}function describeValidation(e){const{file:n,reviews:t,warnings:a,notes:o}=e
;const c=[[`${(0,r.en)(n)}: well formed.`,...scope(e)]];e.rules.length>0&&c.push(tableOf(e));const i=t?summary(e):[];i.length>0&&c.push(i)
;o.length>0&&c.push(o.map(e=>`note: ${(0,r.en)(e)}`));a.length>0&&c.push(a.map(({check:e,plan_line:t,message:s})=>{const a=t===null?n:`${n}:${t}`
;return`warning: ${(0,r.en)(`${a}: ${e}: ${s}`)}`}));const l=a.length===1?"is 1 warning":`are ${(0,s.cv)(a.length)} warnings`
;c.push([a.length>0?`There ${l}.`:e.rules.length>0||e.rollout?"The plan can do its job.":"Whether the plan can do its job was not judged."])
;return`${c.map(e=>e.join("\n")).join("\n\n")}\n`}function scope({reviews:e,confidence:n,reference_rows:t,rules:r,rollout:a}){
if(e&&r.length===0&&!a)return["It has no rule that chance could raise."]
;if(!e)return["How often its rules fire by chance, and what they can find, depends on the model and the data:","name the set that it was accepted on with --reference."]
;const{cases:o,because:c,unit:i}=e
;return[`Judged for ${(0,s.cv)(o)} labelled cases a ${i}, ${c}${c==="as given"?"":"; --cases N changes it"}.`,n===null?"Levels are decided as written.":`GREEN and RED need proof at ${(0,
s.Zf)(n)} confidence; "by chance" of AMBER counts what is not proven.`,...t===null?["There is no reference: the model is taken to be just good enough for GREEN."]:[]]
}function tableOf({rules:e,reference_rows:n}){const t=e.filter(({check:e,false_alarm:n})=>!e.startsWith("input/")||n>=.001);const a=e.length-t.length
;const o=["Rule","Raises","Unchanged","By chance","Finds","Needs"];const c=t.map(e=>[(0,r.en)(e.check,40),(0,
r.en)(`${e.gates?e.level:`${e.level}, a note`} ${e.rule.startsWith("worse")?"":"when "}${e.rule}`,48),(0,
s.cv)(e.unchanged),sayChance(e.false_alarm),e.finds===null?"nothing":(0,s.cv)(e.finds),e.needs===null?"–":(0,s.cv)(e.needs)])
;const width=e=>Math.max(...[o,...c].map(n=>n[e].length));const i=o.map((e,n)=>width(n))
;const line=e=>e.map((e,n)=>n<2?e.padEnd(i[n]):e.padStart(i[n])).join("  ").trimEnd();return[line(o),...c.map(line),...a>0?[`… and ${(0,
s.cv)(a)} levels of rules on inputs, which chance does not raise.`]:[],"",`Unchanged: what ${n===null?"a model that is just GREEN":"a model as good as the reference"} has. By chance: share of reviews in which such a model is raised.`,"Finds: the nearest value that is raised in 80 % of reviews. Needs: cases a review at which the rule can do its job."]
}function summary({reviews:e,false_alarm:n,rollout:t}){const r=[]
;n!==null&&n>0&&r.push(`The metric rules together keep at most ${sayChance(n)} of ${e.unit}s of an unchanged model from GREEN.`)
;t&&r.push(`The rollout judges the AUROC once, at ${(0,s.cv)(t.cases)} labelled canary cases: a canary as good as the baseline (AUROC ${(0,
s.cv)(t.auroc)}) is then shown to be no worse by ${(0,
s.cv)(t.margin)} in ${sayChance(t.promotes)} of rollouts, and one that is worse by it is shown to be in ${sayChance(t.rolls_back)}; 80 % of both need ${(0,
s.cv)(t.needs)} cases.`);return r}var u=t(4296);var h=t(6885);var f=t(8069);var d=t(229);var m=t(8291);var g=t(8616);var v=t(9600);var w=t(7067);var p=t(627)
;function partsOf({metrics:e,edgeCases:n},t){const s=e.map(e=>({check:`metric/${(0,w.TN)(e)}`,rule:e,outcome:t?.outcome??null,share:1,where:null}))
;const r=n.flatMap(({name:e,where:n,metrics:s},r)=>{const a=t?.edgeCases[r]?.outcome??null;const o=a?a.cases/Math.max(1,t.outcome.cases):1;return s.map(t=>({
check:`edge/${e}/${(0,w.TN)(t)}`,rule:t,outcome:a,share:o,where:n}))});return[...s,...r]}function redTests(e){
const n=e.flatMap(({rule:e})=>e.gates?[e.red,...e.falls.map(({red:e})=>e)]:[]);return Math.max(1,n.filter(e=>e!==null).length)}function alarmsOf(e,n,t,s){
const{rule:r}=n;const proof=n=>{if(e.confidence===null)return 0;return n==="RED"?(0,p.Zl)(1-(1-e.confidence)/s):-(0,p.Zl)(e.confidence)};const alarm=(e,s,r)=>({
part:n,level:e,rule:s,trigger:{decline:t,proof:proof(e),...r}});const{green:a,amber:o,red:c}=r;const i=[];const l=n.outcome!==null;if(a&&l){
const e=!a.operator.endsWith("=");i.push(alarm("AMBER",`not ${a.text}`,{cut:a.value,inclusive:e,against:null}))}else if(o&&l){const e=o.operator.endsWith("=")
;i.push(alarm("AMBER",o.text,{cut:o.value,inclusive:e,against:null}))}c&&i.push(alarm("RED",c.text,{cut:c.value,inclusive:c.operator.endsWith("="),against:null
}));for(const e of r.falls)for(const n of["AMBER","RED"])i.push(...fallAlarm(alarm,t,e,n));return i}function fallAlarm(e,n,t,s){const r=s==="RED"?t.red:t.amber
;if(!r)return[];const{value:a}=n.at(0);const o=(0,v.Tn)(r,a);const c=n.better==="higher"?a-o:Math.abs(a)+o;const i=t.from==="reference"?n.cases:"same"
;return[e(s,`worse by ${r.text} than the ${t.from}`,{cut:n.better==="lower"?a+o:c,inclusive:true,against:i})]}function binormalSpread(e,n){
return Math.sqrt(placementVariance(e)/(n*(1-n)))}function placementVariance(e){const n=Math.SQRT2*(0,p.Zl)(e);const t=1/8;let s=0;for(let e=-9;e<=9;e+=t)s+=(0,
p.kC)(e)*(0,p.vr)(e+n)**2;return Math.max(0,s*t-e**2)}function assumedDecline({rule:e,where:n},t){
const s="without a reference its doubt is not known; name one with --reference";const r=e.green??e.amber
;if(n!==null)return"without a reference nobody knows how many cases meet its condition; name one with --reference";if(r===null||e.class!==null)return s
;const o=$[e.metric]??null;if(e.metric!=="auroc"&&o===null)return s
;if(t===null&&e.metric!=="accuracy")return"its doubt hangs on the share of positive cases; name a reference with --reference, or that share with --positives"
;const c=e.metric==="auroc"?.5:0;const i=r.value;if(!(i>c&&i<1))return s;const at=e=>{const n=i+e*(c-i)
;const s=o===null?binormalSpread(n,t):Math.sqrt(n*(1-n)/o(t??Number.NaN));return{value:n,spread:s}};return{better:a.Z[e.metric].better,
cases:Number.POSITIVE_INFINITY,counted:e.metric==="accuracy",share:true,regression:false,at:at,worthless:e.metric==="auroc"?at(1):null}}const $={accuracy:()=>1,
recall:e=>e,specificity:e=>1-e};var b=t(972);var y=t(8526);const E=10;function adviseOnDrift(e,n,{reference:t},{cases:r,unit:a}){const{test:o,q:c}=e.drift
;const i=n.filter(({watched:e,type:n})=>e&&n!=="time").length;if(i===0||o!=="ks"&&o!=="psi")return{note:null,warnings:[]};const least=e=>o==="psi"?(0,
y.ge)(E,t.rows,e):Math.sqrt(-Math.log(c/i/2)/2*(1/e+1/t.rows));const u=e.drift.threshold??b.G$[o];const h=o==="psi"?"a PSI":"a KS distance";const f=least(r)
;if(f<=u)return{note:`With ${(0,s.cv)(r)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,s.cv)(u)} on, as the plan asks.`,warnings:[]}
;const d=(0,l.b)(e=>least(e)<=u);const m=`With ${(0,s.cv)(r)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,
s.cv)(Number(f.toPrecision(2)))} on only, not from ${(0,
s.cv)(u)}: a smaller one cannot be told from chance. `+(d===null?"The reference has too few rows to do better.":`It needs ${(0,s.cv)(d)} rows a ${a}.`)
;if(e.drift.raises===null||e.drift.raises==="NOTE")return{note:m,warnings:[]};return{note:null,warnings:[{check:"drift",plan_line:e.drift.line,message:m}]}}
function metricAbilities(e,n,t,s=learnt){const r=[];const a=[];const o=redTests(n);for(const c of n){const n=s(c);const{gates:i}=c.rule;if(typeof n==="string"){
i&&a.push(unjudged(c,n));continue}if(i){const e=new Set(a.map(({message:e})=>e));a.push(...adviseOnEvidence(c,t).filter(({message:n})=>!e.has(n)))}
for(const s of alarmsOf(e,c,n,o)){const n=abilityOf(e,s,t.cases);r.push(n);i&&a.push(...adviseOnAlarm(e,s,n,t))}}return{abilities:r,warnings:a}}
function learnt({rule:e,outcome:n}){if(!n||n.cases===0)return"no labelled row of the reference belongs to it"
;if(e.metric==="calibration_error")return"it grows by itself as cases get fewer, and no formula for that is known here";return(0,m.s)(e.metric,e.class,n)}
function abilityOf(e,n,t){const{part:s,trigger:r,level:a}=n;const o=t*s.share;const i=(0,l.aH)(r,o,c);const size=e=>r.decline.better==="zero"?Math.abs(e):e
;return{check:s.check,level:a,rule:n.rule,plan_line:s.rule.line,gates:s.rule.gates,unchanged:size(r.decline.at(0).value),cases:o,false_alarm:falseAlarm(n,t),
finds:i===null?null:size(r.decline.at(i).value),needs:(0,l.b)(t=>falseAlarm(n,t)<=toleratedOf(e,a)&&isInTime(n,t))}}function isInTime({part:e,trigger:n},t){
const{decline:s}=n;const r=1-chanceOfNone(e,t);const a=(0,l.sB)(n,Math.max(1,t*e.share),s.worthless??s.at(1));return r*a>=c}
function falseAlarm({part:e,trigger:n,level:t},s){const r=chanceOfNone(e,s);return(t==="AMBER"?r:0)+(1-r)*(0,l.En)(n,Math.max(1,s*e.share),0)}
function chanceOfNone(e,n){const t=chanceOfTooFew(e,n);return t+(1-t)*chanceOfAbsence(e,n*e.share)}var M=t(9378);var O=t(4977);const N=864e5
;function reviewsOf(e,n,t){const r=n?.per?periodOf(n.per):null;const a=e.review??r;const o=a===null?"review":unitOf(a);if(n){
if(r===null||e.review===null)return{cases:n.cases,because:"as given",unit:o};const t=Math.round(n.cases*e.review.milliseconds/r.milliseconds)
;const a=t===n.cases?"as given":`from ${(0,s.cv)(n.cases)} ${r.text}`;if(t<1)throw new O.P_(`--cases: ${(0,
s.cv)(n.cases)} ${r.text} are less than one case in a review (${e.review.text}).`);return{cases:t,because:a,unit:o}}if(t===null)return null
;const{labelled:c,times:i}=t;const l=i?.span?i.span.to-i.span.from:0;if(a&&l>=a.milliseconds){const e=Math.max(1,Math.round(c*a.milliseconds/l));return{cases:e,
because:`at the pace of the reference: ${(0,s.cv)(c)} in ${inDays(l)}`,unit:o}}return{cases:c,because:"as many as the reference has",unit:o}}
function unitOf({milliseconds:e}){const n={[N/24]:"hour",[N]:"day",[7*N]:"week",[30*N]:"month",[91*N]:"quarter",[365*N]:"year"};return n[e]??"review"}
function periodOf(e){const n=(0,M.e0)(/^\d/.test(e.trim())?e:`1 ${e}`)
;if(!n)throw new O.P_(`--per "${e}" is no length of time; write day, week, month or 2 weeks.`);return{...n,
text:`in ${n.text.replace(/^1 /,"a ").replace(/^a hour/,"an hour")}`}}function inDays(e){const n=e/N;return n<2?`${(0,s.cv)(Math.round(n*24))} hours`:`${(0,
s.cv)(Math.round(n))} days`}var k=t(3726);var R=t(7545);function rolloutAbility({rollout:e},n){if(!e?.auroc)return null;const{margin:t,cases:r,line:a}=e.auroc
;const o=e.steps[0]??.5;const i=o<1?(1-o)/o:1;const{value:l,spread:u}=n.at(0);const h=1-(0,k.g)(e);const f=Math.max(.5,l-t)
;const d=l>.5&&l<1?binormalSpread(f,.5)/binormalSpread(l,.5):1;const m=[u,u*d].map(e=>{const n=Math.hypot(e,u/Math.sqrt(i));return{proven:(0,
p.vr)(t*Math.sqrt(r)/n-(0,p.Zl)(h)),needs:(0,R.h)({cases:1,standardError:n,margin:t,confidence:h,power:c})}});const[g,v]=m.map(({proven:e})=>e)
;const w=Math.ceil(Math.max(...m.map(e=>e.needs)));const $={cases:r,margin:t,auroc:l,promotes:g,rolls_back:v,needs:w};if(r>=w)return{ability:$,warnings:[]}
;const b=`At ${(0,s.cv)(r)} labelled canary cases, a canary as good as the baseline (AUROC ${(0,s.cv)(l)}) is shown to be no worse by ${(0,
s.cv)(t)} in ${sayChance(g)} of rollouts, and one that is worse by it is shown to be in ${sayChance(v)}; the others end INCONCLUSIVE. It needs ${(0,
s.cv)(w)} cases, or a wider margin.`;return{ability:$,warnings:[{check:"rollout/auroc",plan_line:a,message:b}]}}var A=t(3447)
;function shareAbilities(e,n,{reference:t},r){const a=n.flatMap(n=>{const r=n.missing??e.inputs.missing;const a=t.columns.get(n.name);if(!r||!a)return[]
;return shares_alarmsOf(r).map(e=>({...e,check:`input/${n.name}/missing`,line:r.line,unchanged:a.missing/a.rows,what:`${(0,
s.Zf)(a.missing/a.rows)} of the reference’s "${n.name}" is missing`,worst:1,error:(e,n)=>Math.sqrt(e*(1-e)/n)}))});const{classes:o,rows:c}=t.predictions
;const i=[...o.values()].map(e=>e/Math.max(1,c));const l=i.reduce((e,n)=>n*(1-n)>e*(1-e)?n:e,0);const u=shares_alarmsOf(e.predictions.share).map(n=>({...n,
check:"prediction/share",line:e.predictions.share.line,unchanged:0,what:"the shares of the predicted classes are unchanged",worst:Math.max(l,1-l),
error:(e,n)=>Math.sqrt(l*(1-l)*(1/n+1/c))}));const h=[...a,...u].map(e=>judgeShare(e,r));return{abilities:h.map(({ability:e})=>e),
warnings:[...h.flatMap(({warnings:e})=>e),...adviseOnRows(e,t.rows,r)]}}function shares_alarmsOf(e){if(!e)return[];const n={">=":"<",">":"<=","<=":">","<":">="}
;const{amber:t,red:s,green:r}=e;const a=r&&n[r.operator];const o=r&&a&&{...r,operator:a,text:r.text.replace(r.operator,a)};const c=o??t;return[...c?[{
level:"AMBER",bound:c}]:[],...s?[{level:"RED",bound:s}]:[]]}function judgeShare(e,{cases:n,unit:t}){
const{bound:r,unchanged:a,check:c,line:i,level:u,what:h,worst:f}=e;const d=chanceOf(e,n,a);const m=(0,l.b)(n=>chanceOf(e,n,a)<=o);const g={check:c,level:u,
rule:r.text,plan_line:i,gates:true,unchanged:a,cases:n,false_alarm:d,finds:leastShare(e,n,f),needs:m};if(d<=o)return{ability:g,warnings:[]};const v=(0,A.D)(a,r)
;const w=v?`The reference itself is ${u} by "${r.text}": ${h}. Let the rule begin later, or mend the data first.`:`With ${(0,
s.cv)(n)} rows a ${t}, ${u} ("${r.text}") is raised by chance in ${sayChance(d)} of ${t}s, where ${h}.`+(m===null?" Let the rule begin later.":` It needs ${(0,
s.cv)(m)} rows, or a rule that begins later.`);return{ability:g,warnings:[{check:c,plan_line:i,message:w}]}}function chanceOf({bound:e,error:n,check:t},s,r){
const a=n(r,s);const past=n=>{if(!(a>0))return(0,A.D)(n*r,e)?1:0;const t=(e.value-n*r)/a;return e.operator.startsWith(">")?1-(0,p.vr)(t):(0,p.vr)(t)}
;return t==="prediction/share"?Math.min(1,past(1)+past(-1)):past(1)}function leastShare(e,n,t){
if(!e.bound.operator.startsWith(">")||chanceOf(e,n,t)<c)return null;let[s,r]=[e.unchanged,t];for(let t=0;t<50;t++){const t=(s+r)/2;chanceOf(e,n,t)>=c?r=t:s=t}
return r}function adviseOnRows({inputs:{rows:e}},n,{cases:t,unit:r}){const a=t/n;const o=shares_alarmsOf(e).findLast(({bound:e})=>(0,A.D)(a,e))
;if(!e||!o)return[];const c=`${(0,s.cv)(t)} rows a ${r} are ${(0,s.Zf)(Number(a.toPrecision(3)))} of the reference’s ${(0,
s.cv)(n)}, so that every ${r} is ${o.level} by "${o.bound.text}". Set the rule by what a ${r} usually brings.`;return[{check:"input/rows/count",
plan_line:e.line,message:c}]}async function validatePlan(e,n={}){const t=await(0,d.m)(e.plan);await(0,h.WN)(t.edgeCases.map(({where:e})=>e))
;const s=e.reference.length>0?await learn(t,e,n):null;return judgePlan(t,s,e)}function judgePlan(e,n,{cases:t,positives:s}){const r=n?.counts.reference??null
;const a=reviewsOf(e,t,r);const o={version:1,plan:e.name,file:e.source.file,confidence:e.confidence,reviews:a,reference_rows:r?.rows??null,rules:[],
false_alarm:null,rollout:null,warnings:[...adviseOnPlaceholders(e),...adviseOnNothing(e)],notes:[]};if(a===null)return o;const add=e=>{
o.rules.push(...e.abilities);o.warnings.push(...e.warnings)};const c=partsOf(e,r);const assumed=e=>assumedDecline(e,s)
;add(metricAbilities(e,c,a,...r?[]:[assumed]));o.false_alarm=together(o.rules);addRollout(e,o,n,assumed,c);if(!n)return o
;e.data.group!==null&&o.notes.push(`Rows of one ${e.data.group} are taken to be independent here. Where they are alike, false alarms are more frequent, and more cases are needed.`)
;add(shareAbilities(e,n.sets.features,n.counts,a));const i=adviseOnDrift(e,n.sets.features,n.counts,a);o.warnings.push(...i.warnings)
;i.note!==null&&o.notes.push(i.note);return o}function addRollout(e,n,t,s,r){if(!e.rollout?.auroc)return
;const a=r.find(({rule:e,where:n})=>e.metric==="auroc"&&n===null)
;const o=t?(0,m.s)("auroc",null,t.counts.reference.outcome):a?s(a):"without a reference its doubt is not known; name one with --reference"
;const c=typeof o==="string"?null:rolloutAbility(e,o);if(c){n.rollout=c.ability;n.warnings.push(...c.warnings)}else{
const t=`Nothing can be said of the look at the AUROC: ${o}.`;n.warnings.push({check:"rollout/auroc",plan_line:e.rollout.auroc.line,message:t})}}
async function learn(e,{reference:n,now:t},s){const r=await(0,f.AP)(e,{reference:n,candidate:n,labels:[]},s);const a={...e,segments:{...e.segments,search:false}
};return{sets:r,counts:(0,u.U9)(a,r,t).counts}}function together(e){const n=e.filter(({gates:e})=>e)
;const t=n.filter(({check:e,level:t})=>t==="AMBER"||!n.some(n=>n.check===e&&n.level==="AMBER"));return Math.min(1,t.reduce((e,{false_alarm:n})=>e+n,0))}
function adviseOnNothing({metrics:e,edgeCases:n,rollout:t}){const s=[...e,...n.flatMap(e=>e.metrics)];if(t||s.some(({gates:e})=>e))return[]
;const r="Nothing in this plan says how right the model must be: a model that is no better than guessing would be GREEN. Add a rule under metrics.";return[{
check:"plan",plan_line:null,message:r}]}function adviseOnPlaceholders({levels:e,about:n,source:t}){
const s=[n,...Object.values(e).flatMap(({means:e,action:n,owner:t})=>[e,n,t])];if(!s.some(e=>e?.includes(g.q)))return[]
;const r=t.text.split("\n").findIndex(e=>!/^\s*#/.test(e)&&e.includes(g.q))
;const a=`"${g.q}" still stands where people are to say what is done, by whom and by when.`;return[{check:"plan",plan_line:r+1,message:a}]}var x=t(7286)
;var _=t(7628);var T=t(9772);const C={usage:"greenlight validate PLAN [--reference R] [--cases N] [--per week] [--positives 10%] [--json]",
help:'Checks the grammar of the plan. With the set that the model was accepted on it also says, of each rule,\nhow often chance alone would raise it, which fall it finds in 80 % of reviews, and how many labelled\ncases a review must have for it.\n\nFlags:\n  --reference R    the evaluation set the model was accepted on; several times, or a glob in quotes\n  --cases N        labelled cases a review (default: the pace of the reference, where it has times that\n                   span a review; else as many as the reference has)\n  --per TIME       the time in which those N come, such as week or "2 weeks" (default: one review)\n  --positives P    share of positive cases, such as 10%, for want of a reference\n  --as-of TIME     as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --json           print the answer as JSON and nothing else\n\nExit status: 0 it can do its job, 1 there are warnings, 2 the plan is broken or the data cannot be read.\n\nExample:\n  greenlight validate plans/credit-default.yaml --reference fixtures/credit/reference.csv --cases 200 --per week',
options:{reference:{type:"string",multiple:true},cases:{type:"string"},per:{type:"string"},positives:{type:"string"},"as-of":{type:"string"},json:{
type:"boolean"}},async run({flags:e,words:n},t){const[s,...r]=n
;if(s===void 0||r.length>0)throw new O.P_("name one plan: greenlight validate plans/credit-default.yaml");const[a,o]=[(0,x.x)(e,"cases"),(0,x.x)(e,"per")]
;if(o!==null&&a===null)throw new O.P_("--per says in which time the cases of --cases come; name both.");const c=(0,T.o)(t);const i=await validatePlan({plan:s,
reference:(0,x._)(e,"reference"),cases:a===null?null:{cases:wholeNumber(a),per:o},positives:share((0,x.x)(e,"positives")),now:(0,_.sT)((0,x.x)(e,"as-of"))},{
progress:c.show}).finally(c.clear);t.out(e.json?`${JSON.stringify(i,null,2)}\n`:describeValidation(i));return i.warnings.length>0?1:0}};function wholeNumber(e){
const n=Number(e.replaceAll(/[,_](?=\d{3})/g,""))
;if(!Number.isInteger(n)||n<1||n>1e9)throw new O.P_(`--cases "${e}" is no number of cases; write a whole number such as 200.`);return n}function share(e){
if(e===null)return null;const n=(0,M.cb)(e);if(n===null||!(n>0&&n<1))throw new O.P_(`--positives "${e}" is no share between 0 and 1; write 10% or 0.1.`)
;return n}}),9600:((e,n,t)=>{t.d(n,{$e:()=>noFall,DR:()=>judgeFall,Hr:()=>worsening,Tn:()=>inPoints});var s=t(9847);var r=t(7067);function worsening(e,n,t){
if(t==="zero")return Math.abs(n)-Math.abs(e);return t==="higher"?e-n:n-e}function inPoints(e,n){return e.relative?e.value*Math.abs(n):e.value}
function judgeFall(e,n,t,a){if(!(0,r.Bh)(n))return{level:"AMBER",reason:noFall(t,n)};const o=worsening(n.value,e.value,a)
;for(const[e,r]of[["RED",t.red],["AMBER",t.amber]])if(r&&o>=inPoints(r,n.value)){const a=`It worsened by ${(0,s.cv)(o)} from the ${t.from} (${(0,
s.cv)(n.value)}); ${e} from ${r.text}.`;return{level:e,reason:a}}return{level:"GREEN",reason:null}}function noFall({from:e},{noEvidence:n}){
return`No fall can be measured: the ${e} has no value, because ${n}.`}}),3447:((e,n,t)=>{t.d(n,{D:()=>meets,In:()=>levelOf,P5:()=>raised,QZ:()=>worst,
gk:()=>finding});function meets(e,n){if(n.operator===">=")return e>=n.value;if(n.operator===">")return e>n.value;if(n.operator==="<=")return e<=n.value
;return e<n.value}function levelOf(e,n){if(Number.isNaN(e))return"AMBER";if(n.red&&meets(e,n.red))return"RED";if(n.green)return meets(e,n.green)?"GREEN":"AMBER"
;return n.amber&&meets(e,n.amber)?"AMBER":"GREEN"}const s={NOTE:0,GREEN:1,AMBER:2,RED:3};function worst(e){return e.reduce((e,n)=>s[n]>s[e]?n:e)}
function finding(e,n,t,s={}){return{check:e,status:n,value:null,interval:null,reference:null,cases:null,rule:"",message:t,plan_line:null,...s}}
function raised(e,n){return e?n:"GREEN"}}),7067:((e,n,t)=>{t.d(n,{Bh:()=>isEstimate,TN:()=>keyOf,Vb:()=>nameOf,YI:()=>ruledValue,ak:()=>metricOf,
jW:()=>reviewCheck});var s=t(4036);function keyOf({metric:e,class:n}){return n===null?e:`${e}[${n}]`}function reviewCheck({check:e}){
return`review/${e.replace(/^metric\//,"")}`}function nameOf({metric:e,class:n}){const{title:t}=metricOf({metric:e});return n===null?t:`${t} of class "${n}"`}
function ruledValue(e,n){return metricOf(n).better==="zero"?Math.abs(e):e}function metricOf(e){return s.Z[e.metric]}function isEstimate(e){return"value"in e}}),
7545:((e,n,t)=>{t.d(n,{h:()=>casesNeeded});var s=t(627);function casesNeeded(e){const n=(0,s.Zl)(e.confidence)+(0,s.Zl)(e.power)
;return e.cases*(n*e.standardError/e.margin)**2}}),229:((e,n,t)=>{t.d(n,{m:()=>readPlan});var s=t(1455);var r=t(276);var a=t(5385);async function readPlan(e){
const refuse=n=>new a.W(e,[{line:1,column:1,message:n}]);let n;try{const{size:t}=await(0,s.stat)(e);if(t>r.nQ)throw refuse((0,r.g$)(t));n=await(0,s.readFile)(e)
}catch(e){if(e instanceof a.W)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let t;try{t=new TextDecoder("utf-8",{fatal:true}).decode(n)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(t,e)}function reason(e){
const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file";if(n==="EISDIR")return"it is a folder"
;if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}})};