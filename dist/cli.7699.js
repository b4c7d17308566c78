export const id=7699;export const ids=[7699];export const modules={7401:((e,n,t)=>{t.d(n,{W:()=>degradationOf});var s=t(63674);var r=t(42512);var a=t(34036)
;var o=t(12014);function degradationOf(e,n,t){const i=(0,s.$)(e,t,n);if(!(0,r.fJ)(i))return(0,o.j)(i.noEvidence,i.class);const{better:l,range:u}=a.Zv[e]
;const{cases:h}=i;const f={value:i.value,spread:i.standardError*Math.sqrt(h)}
;if(!Number.isFinite(f.value)||!Number.isFinite(f.spread))return"its numbers are too large";const d=n===null&&(e==="accuracy"||e==="f1_micro");const m={
better:l,cases:h,counted:d,share:u[0]===0&&u[1]===1,regression:t.residuals!==null};if(t.residuals){const n=t.residuals.absolute/t.residuals.cases
;const at=t=>withLargerErrors(e,f,t,n);return{...m,at:at,worthless:at(1)}}const{scores:g,classScores:w}=t;const p={...t,scores:g&&thinned(g),
classScores:w&&new Map([...w].map(([e,n])=>[e,thinned(n)]))};const v=[f];for(let t=1;t<=c;t++){const s=byChance(e,n,p,t/c);s&&v.push(s)}const b=v.at(-1)
;const $=l==="higher"?b.value<f.value:b.value>f.value;if(!$||v.length<=c)return{...m,at:n=>beyond(f,n,e),worthless:null}
;const at=n=>n<=.5?between(v,2*n):beyond(b,2*n-1,e);return{...m,at:at,worthless:b}}const c=64;function beyond({value:e,spread:n},t,s){
const{better:r,range:o}=a.Zv[s];const c=r==="higher"?o[0]:o[1];const i=Number.isFinite(c)?c:2*e;const l=e+t*(i-e);const u=e>0&&e<1&&o[0]===0&&o[1]===1;return{
value:l,spread:u?n*Math.sqrt(Math.max(0,l*(1-l)/(e*(1-e)))):n}}function withLargerErrors(e,{value:n,spread:t},s,r){const a=1+9*s;if(e==="bias")return{
value:n+(n<0?-10:10)*s*r,spread:t};if(e==="r2")return{value:1-(1-n)*a**2,spread:t*a**2};return{value:n*a,spread:t*a}}function byChance(e,n,t,a){
const{confusion:o,scores:c,classScores:i}=t;const l={cases:t.cases,confusion:o&&mixTable(o,a),scores:c&&mixScores(c,a),
classScores:i&&new Map([...i].map(([e,n])=>[e,mixScores(n,a)])),residuals:null};const u=(0,s.$)(e,l,n);return(0,r.fJ)(u)?{value:u.value,
spread:u.standardError*Math.sqrt(u.cases)}:null}function mixTable({classes:e,positive:n,table:t},s){const r=e.length;const a=t.reduce((e,n)=>e+n,0)
;const o=new Float64Array(r);const c=new Float64Array(r);t.forEach((e,n)=>{o[Math.floor(n/r)]+=e;c[n%r]+=e})
;const i=t.map((e,n)=>(1-s)*e+s*o[Math.floor(n/r)]*c[n%r]/a);return{classes:e,positive:n,table:i}}function mixScores({scores:e,positives:n,negatives:t},s){
const r=sum(n);const a=r+sum(t);const o=Math.max(1,Math.floor(2**31/Math.max(1,a)));const c={scores:e,positives:new Uint32Array(e.length),
negatives:new Uint32Array(e.length)};for(let i=0;i<e.length;i++){const e=n[i]+t[i];const l=(1-s)*n[i]+s*e*r/a;c.positives[i]=Math.round(o*l)
;c.negatives[i]=Math.round(o*(e-l))}return c}const i=4e3;function thinned(e){const{scores:n,positives:t,negatives:s}=e;if(n.length<=i)return e
;const r=(sum(t)+sum(s))/i;const a=[];const o={positives:[],negatives:[]};for(let e=0;e<n.length;){let[c,i,l,u]=[0,0,0,e];for(;u<n.length&&c+i<r;u++){c+=t[u]
;i+=s[u];l+=(t[u]+s[u])*n[u]}a.push(l/(c+i));o.positives.push(c);o.negatives.push(i);e=u}return{scores:Float64Array.from(a),
positives:Uint32Array.from(o.positives),negatives:Uint32Array.from(o.negatives)}}function sum(e){let n=0;for(const t of e)n+=t;return n}function between(e,n){
const t=Math.min(1,Math.max(0,n))*(e.length-1);const s=Math.min(e.length-2,Math.floor(t));const[r,a,o]=[e[s],e[s+1],t-s];return{
value:r.value+o*(a.value-r.value),spread:r.spread+o*(a.spread-r.spread)}}}),93696:((e,n,t)=>{t.d(n,{w:()=>generator});function generator(e){let n=e;return()=>{
n=n+2654435769|0;let e=n^n>>>16;e=Math.imul(e,569420461);e^=e>>>15;e=Math.imul(e,1935289751);return((e^e>>>15)>>>0)/2**32}}}),19328:((e,n,t)=>{t.d(n,{
En:()=>chanceOf,aH:()=>leastFound,b:()=>leastCases,r2:()=>reachFor,sB:()=>chanceAt});var s=t(84484);var r=t(75966);function chanceOf(e,n,t){
return chanceAt(e,n,e.degradation.at(t))}function chanceAt(e,n,{value:t,spread:s}){const{degradation:a,cut:o,inclusive:c,against:i}=e
;if(a.counted&&i===null&&e.proof===0)return binomialPast(o,c,t,Math.round(n));const l=doubt(e,n,s);const u=limitOf(e,n)
;if(a.share&&i===null&&a.better===(t>.5?"higher":"lower")){const e=betaCdf(u,t,l);return a.better==="higher"?e:1-e}const below=e=>l>0?(0,
r.vr)((e-t)/l):t<e||c&&t===e?1:0;const above=e=>l>0?(0,r.vr)((t-e)/l):t>e||c&&t===e?1:0;if(a.better==="higher")return below(u)
;return a.better==="lower"?above(u):Math.min(1,above(u)+below(-u))}function leastFound(e,n,t){if(chanceOf(e,n,1)<t)return null;let[s,r]=[0,1]
;for(let a=0;a<50;a++){const a=(s+r)/2;chanceOf(e,n,a)>=t?r=a:s=a}return r}function leastCases(e){if(!e(1e9))return null;let[n,t]=[1,1e9]
;while(t-n>Math.max(1,n/1e3)){const s=Math.round(Math.sqrt(n*t))<=n?n+1:Math.round(Math.sqrt(n*t));e(s)?t=s:n=s}return Math.ceil(t)}function reachFor(e,n,t){
const{degradation:s}=e;const{value:r,spread:a}=s.at(0);const seldom=a=>{const o=s.better==="higher"?r-a:Math.abs(r)+a;return chanceOf({...e,cut:o},n,0)<=t}
;let[o,c]=[0,doubt(e,n,a)];for(let e=0;e<60&&!seldom(c);e++)[o,c]=[c,2*c];for(let e=0;e<50;e++){const e=(o+c)/2;seldom(e)?c=e:o=e}return c}
function limitOf(e,n){const{degradation:t,cut:s,proof:r}=e;if(r===0)return s;if(e.from!==void 0){const a=r*doubt(e,n,t.at(0).spread)
;return t.better==="higher"?Math.min(s,e.from-a):Math.max(s,e.from+a)}const a=r*doubt(e,n,spreadAt(t,s));return t.better==="higher"?s-a:s+a}
function doubt({degradation:e,against:n},t,s){const r=n===null?0:e.at(0).spread/Math.sqrt(n==="same"?t:n);return Math.hypot(s/Math.sqrt(t),r)}
function spreadAt(e,n){const[t,s]=[e.at(0),e.at(1)];const worse=(n,t)=>e.better==="higher"?n<t:Math.abs(n)>Math.abs(t);if(!worse(n,t.value)){
const share=e=>e*(1-e);const e=[t,s].every(e=>e.value>0&&e.value<1)&&n>0&&n<1;return e?t.spread*Math.sqrt(share(n)/share(t.value)):t.spread}let[r,a]=[0,1]
;for(let t=0;t<40;t++){const t=(r+a)/2;worse(e.at(t).value,n)?a=t:r=t}return e.at(r).spread}function betaCdf(e,n,t){const r=n*(1-n)/t**2-1
;if(!(r>0)||!Number.isFinite(r))return n<=e?1:0;return(0,s.RL)(e,n*r,(1-n)*r)}function binomialPast(e,n,t,r){const a=e*r;const o=Math.round(a)
;const c=Math.abs(a-o)<1e-9*Math.max(1,r);const i=c?n?o:o-1:Math.floor(a);if(i<0)return 0;return i>=r?1:1-(0,s.RL)(t,i+1,r-i)}}),93726:((e,n,t)=>{t.d(n,{
g:()=>alphaEach});function alphaEach(e){return(1-e.confidence)/(e.measures.length+(e.auroc?1:0))}}),77699:((e,n,t)=>{t.r(n);t.d(n,{command:()=>ae});var s=t(24502)
;var r=t(20803);var a=t(34036);const o=.05;const c=.8;function toleratedOf(e,n){return e.confidence!==null&&n==="AMBER"?1-c:o}var i=t(84484)
;function chanceOfTooFew({share:e,rule:{minCases:n}},t){if(e>=1)return t<n?1:0;if(e<=0||t<n)return 1;return(0,i.RL)(1-e,t-n+1,n)}
function chanceOfAbsence({rule:e,outcome:n},t){if(!n)return 0;const s=sharesNeeded(e.metric,e.class,n);return Math.min(1,s.reduce((e,n)=>e+(1-n)**t,0))}
function sharesNeeded(e,n,t){const{confusion:s}=t;const r=s&&(n===null?s.positive:s.classes.indexOf(n));if(!s||r===null||r<0)return[];const a=s.classes.length
;let[o,c,i,l]=[0,0,0,0];s.table.forEach((e,n)=>{const[t,s]=[Math.floor(n/a)===r,n%a===r];o+=e;t&&(c+=e);s&&(i+=e);(t||s)&&(l+=e)});const u={recall:[c],
precision:[i],f1:[l],specificity:[o-c],auroc:[c,o-c],average_precision:[c,o-c],balanced_accuracy:[c,o-c],mcc:[c,o-c,i,o-i]};return(u[e]??[]).map(e=>e/o)}
var l=t(19328);function unjudged(e,n){return about(e,`Nothing can be said of this rule: ${n}.`)}function adviseOnEvidence(e,{cases:n,unit:t}){
const{rule:s,share:a,where:c}=e;const i=chanceOfTooFew(e,n);if(i>o){const u=(0,l.b)(n=>chanceOfTooFew(e,n)<=o);const h=a<1&&c!==null?`${(0,
r.l9)(a)} of the reference’s labelled rows meet "${c}": about ${(0,r.ZV)(round(n*a))} of ${(0,r.ZV)(n)} a ${t}`:`There are ${(0,r.ZV)(n)} labelled cases a ${t}`
;const f=i>.995?`every ${t} is`:`${sayChance(i)} of ${t}s are`;const d=u===null?"Leave the edge case out, or find a reference that has some.":`It needs ${(0,
r.ZV)(u)} cases a ${t}: review less often, or lower min_cases if fewer are enough for you.`;return[about(e,`${h}, and the rule asks for ${(0,
r.ZV)(s.minCases)} (min_cases). So ${f} AMBER for lack of evidence. ${d}`)]}const u=chanceOfAbsence(e,n*a);if(u<=o)return[];const h=(0,
l.b)(n=>chanceOfAbsence(e,n*a)<=o)
;const f=`With ${(0,r.ZV)(n)} labelled cases a ${t}, ${sayChance(u)} of ${t}s hold no case of a class that ${title(e)} needs, and are AMBER for lack of evidence.${h===null?"":` It needs ${(0,
r.ZV)(h)}.`}`;return[about(e,f)]}function adviseOnAlarm(e,n,t,s){const{part:r,trigger:a}=n;const i=[];if(chanceOfTooFew(r,s.cases)>o)return[]
;const u=s.cases*r.share;const h=(0,l.En)(a,u,0);isPast(n)?i.push(unchangedIsPast(n,u,t)):h>toleratedOf(e,n.level)&&i.push(raisedByChance(e,n,t,s,h))
;const{worthless:f}=a.degradation;f!==null&&(0,l.sB)(a,u,f)<c&&i.push(comesLate(n,t,s,f));return i.map(e=>about(r,e))}function unchangedIsPast(e,n,t){
const s=suggested(e,n);const a=s===null?"":`Move the bound to ${s}, or `;return`The reference itself is ${e.level} by "${e.rule}": its ${title(e.part)} is ${(0,
r.ZV)(t.unchanged)}, and so is that of every model that is no better. ${a||"Move the bound, or "}fix the model first.`}
function raisedByChance(e,n,t,{cases:s,unit:a},o){const{part:c,trigger:i,level:l,rule:u}=n;const h=s*c.share;const f=c.share<1?`With ${(0,
r.ZV)(s)} labelled cases a ${a}, about ${(0,r.ZV)(round(h))} of this kind`:`With ${(0,r.ZV)(s)} labelled cases a ${a}`;const d=e.confidence!==null&&l==="AMBER"
;const m=d?`${unchangedModel(c)} (${title(c)} ${(0,
r.ZV)(t.unchanged)}) is not proven GREEN, which is AMBER, in ${sayChance(o)} of ${a}s ("${u}")`:`${l} ("${u}") is raised by chance in ${sayChance(o)} of ${a}s, on ${unchangedModel(c)} (${title(c)} ${(0,
r.ZV)(t.unchanged)})`;const g=suggested(n,h);const w=[...t.needs===null?[]:[`${(0,r.ZV)(t.needs)} cases a ${a}`],...g===null?[]:[g]]
;const p=t.needs===null&&i.against!==null?" More cases alone do not fix that, because the reference’s own value is not known well enough.":""
;const v=w.length>0?` It needs ${w.join(", or ")}.`:"";return`${f}, ${m}.${p}${v}`}function comesLate({part:e,trigger:n,level:t,rule:s},a,{cases:o,unit:c},i){
const u=`${title(e)} ${(0,r.ZV)(Math.abs(i.value))}`
;const h=n.degradation.regression?`with errors ten times as large (${u})`:`that answers by chance, each answer as often as now (${u})`;const f=sayChance((0,
l.sB)(n,o*e.share,i));const d=a.needs===null?"Let the rule begin earlier.":`It needs ${(0,r.ZV)(a.needs)} cases a ${c}, or a rule that begins earlier.`
;return`${t} ("${s}") comes late: even a model ${h} would raise it in ${f} of ${c}s only. ${d}`}function suggested({trigger:e,part:n},t){const{degradation:s}=e
;if(!(t>=1)||e.proof!==0)return null;const a=s.at(0).value;const c=Math.abs((s.worthless??s.at(1)).value);const i=s.better==="higher";const u=(0,l.r2)(e,t,o)
;const h=i?a-u:Math.abs(a)+u;if(!(u>0)||(i?h<=c:h>=c))return null;const f=10**Math.floor(Math.log10(u/5));if(e.against!==null){const e=Math.ceil(u/f)*f
;return`an amount of ${(0,r.Bo)(Number(e.toPrecision(6)))} or more`}const d=(i?Math.floor(h/f):Math.ceil(h/f))*f
;const m=n.rule.red?.text.endsWith("%")||n.rule.green?.text.endsWith("%")?r.l9:r.Bo;return`a bound of ${m(Number(d.toPrecision(6)))} or ${i?"less":"more"}`}
function isPast({trigger:{degradation:e,cut:n,inclusive:t}}){const s=e.better==="zero"?Math.abs(e.at(0).value):e.at(0).value;if(s===n)return t
;return e.better==="higher"?s<n:s>n}function unchangedModel({outcome:e}){return e===null?"a model that is just GREEN":"a model as good as the reference"}
function title({rule:{metric:e,class:n}}){const t=a.Zv[e].title;return n===null?t:`${t} of class "${n}"`}function sayChance(e){if(e>0&&e<.001)return"< 0.1 %"
;if(e<1&&e>.999)return"> 99.9 %";return(0,r.l9)(Number(e.toPrecision(2)))}function round(e){return e<10?Number(e.toPrecision(2)):Math.round(e)}
function about({check:e,rule:n},t){return{check:e,plan_line:n.line,message:t}}const u=31536e6;function messagesOf(e,n){const t=n.periods??n.halves
;const{AMBER:s,RED:r}=e.levels;if(e.review===null||t===null||s.notify.length+r.notify.length===0)return null;const a=u/e.review.milliseconds
;const o=t.red/t.reviews;const c=(t.closed-t.red)/t.reviews;const i=1-o-c;const l=new Set([...s.notify,...r.notify]).size
;const toldAt=(e,{notify:n})=>(2*i*e+e*e)*n.length;const h=toldAt(c,s)+toldAt(o,r)+2*c*o*l;const reached=(e,n)=>e*(i+n)
;const f=reached(c,o)*askedOf(e,s)+reached(o,c)*askedOf(e,r);return{reviews_a_year:a,amber:c,red:o,told:a*h,asked_again:a*f}}
function askedOf({review:e},{within:n,notify:t,escalate:s}){const r=e.milliseconds;const a=n!==null&&n.milliseconds*.75<r?t.length:0;const o=s?.after??n
;const c=o!==null&&o.milliseconds<r;return a+(c?(s??{notify:t}).notify.length:0)}function sayMessages({told:e,asked_again:n}){
const about=e=>e<.5?"hardly any":`about ${(0,r.ZV)(Math.round(e))}`
;const t=n<.5?"":` Where nobody acknowledges anything, ${about(n)} reminders and escalations come on top.`
;return`A model that does not change would send ${about(e)} messages a year.${t}`}function describeValidation(e){
const{file:n,reviews:t,warnings:a,between_reviews:o}=e;const c=[...e.notes,...o===null?[]:[o]];const i=[[`${(0,s.en)(n)}: well formed.`,...scope(e)]]
;e.rules.length>0&&i.push(tableOf(e));const l=t?summary(e):[];l.length>0&&i.push(l);e.own_data&&i.push(ownData(e.own_data))
;e.messages&&i.push([sayMessages(e.messages)]);c.length>0&&i.push(c.map(e=>`note: ${(0,s.en)(e)}`))
;a.length>0&&i.push(a.map(({check:e,plan_line:t,message:r})=>{const a=t===null?n:`${n}:${t}`;return`warning: ${(0,s.en)(`${a}: ${e}: ${r}`)}`}))
;const u=a.length===1?"is 1 warning":`are ${(0,r.ZV)(a.length)} warnings`
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
;return[...e?[describe(e,`${e.unit}s of the reference itself`)]:[],...n?[describe(n,"random halves of the reference, each compared with the other half,")]:[]]}
function summary({reviews:e,false_alarm:n,rollout:t}){const s=[]
;n!==null&&n>0&&s.push(`The metric rules together keep at most ${sayChance(n)} of ${e.unit}s of an unchanged model from GREEN.`)
;t&&s.push(`The rollout judges the AUROC once, at ${(0,r.ZV)(t.cases)} labelled canary cases: a canary as good as the baseline (AUROC ${(0,
r.ZV)(t.auroc)}) is then shown to be no worse by ${(0,
r.ZV)(t.margin)} in ${sayChance(t.promotes)} of rollouts, and one that is worse by it is shown to be in ${sayChance(t.rolls_back)}; 80 % of both need ${(0,
r.ZV)(t.needs)} cases.`);return s}var h=t(60100);var f=t(81877);var d=t(26099);var m=t(50633);var g=t(88069);var w=t(2795);var p=t(39100);var v=t(33730)
;var b=t(15044);var $=t(229);var y=t(7401);var M=t(15511);var O=t(54287);var k=t(75966);function partsOf({metrics:e,edgeCases:n},t,s=null){const r=e.map(e=>({
check:`metric/${(0,O.C)(e.metric,e.class)}`,rule:e,outcome:t?.outcome??null,rows:s?.whole??null,share:1,where:null}))
;const a=n.flatMap(({name:e,where:n,metrics:r},a)=>{const o=t?.edgeCases[a]?.outcome??null;const c=o?o.cases/Math.max(1,t.outcome.cases):1;return r.map(t=>({
check:`edge/${e}/${(0,O.C)(t.metric,t.class)}`,rule:t,outcome:o,rows:s?.edgeCases[a]??null,share:c,where:n}))});return[...r,...a]}function redTests(e){
const n=e.flatMap(({rule:e})=>e.gates?[e.red,...e.falls.map(({red:e})=>e)]:[]);return Math.max(1,n.filter(e=>e!==null).length)}function alarmsOf(e,n,t,s){
const{rule:r}=n;const proof=n=>{if(e.confidence===null)return 0;return n==="RED"?(0,k.Zl)(1-(1-e.confidence)/s):-(0,k.Zl)(e.confidence)}
;const alarm=(e,s,r,a=null)=>({part:n,level:e,rule:s,fall:a,trigger:{degradation:t,proof:proof(e),...r}});const{green:a,amber:o,red:c}=r;const i=[]
;const l=n.outcome!==null;if(a&&l){const e=!a.operator.endsWith("=");i.push(alarm("AMBER",`not ${a.text}`,{cut:a.value,inclusive:e,against:null}))
}else if(o&&l){const e=o.operator.endsWith("=");i.push(alarm("AMBER",o.text,{cut:o.value,inclusive:e,against:null}))}c&&i.push(alarm("RED",c.text,{cut:c.value,
inclusive:c.operator.endsWith("="),against:null}));for(const n of r.falls)for(const s of["AMBER","RED"])i.push(...fallAlarm(e,alarm,t,n,s));return i}
function fallAlarm(e,n,t,s,r){const a=r==="RED"?s.red:s.amber;if(!a)return[];const{value:o}=t.at(0);const c=(0,M.Tn)(a,o)
;const i=t.better==="higher"?o-c:Math.abs(o)+c;const l=s.from==="reference"?t.cases:"same";return[n(r,`worse by ${a.text} than the ${s.from}`,{
cut:t.better==="lower"?o+c:i,inclusive:true,against:l,...r==="RED"&&e.confidence!==null&&e.proof!=="margin"?{from:t.better==="zero"?Math.abs(o):o}:{}},s)]}
function binormalSpread(e,n){return Math.sqrt(placementVariance(e)/(n*(1-n)))}function placementVariance(e){const n=Math.SQRT2*(0,k.Zl)(e);const t=1/8;let s=0
;for(let e=-9;e<=9;e+=t)s+=(0,k.kC)(e)*(0,k.vr)(e+n)**2;return Math.max(0,s*t-e**2)}function assumedDegradation({rule:e,where:n},t){
const s="without a reference its doubt is not known; name one with --reference";const r=e.green??e.amber
;if(n!==null)return"without a reference nobody knows how many cases meet its condition; name one with --reference";if(r===null||e.class!==null)return s
;const o=E[e.metric]??null;if(e.metric!=="auroc"&&o===null)return s
;if(t===null&&e.metric!=="accuracy")return"its doubt hangs on the share of positive cases; name a reference with --reference, or that share with --positives"
;const c=e.metric==="auroc"?.5:0;const i=r.value;if(!(i>c&&i<1))return s;const at=e=>{const n=i+e*(c-i)
;const s=o===null?binormalSpread(n,t):Math.sqrt(n*(1-n)/o(t??Number.NaN));return{value:n,spread:s}};return{better:a.Zv[e.metric].better,
cases:Number.POSITIVE_INFINITY,counted:e.metric==="accuracy",share:true,regression:false,at:at,worthless:e.metric==="auroc"?at(1):null}}const E={accuracy:()=>1,
recall:e=>e,specificity:e=>1-e};var N=t(82514);var A=t(48505);const _=10;function adviseOnDrift(e,n,{reference:t},{cases:s,unit:a}){const{test:o,q:c}=e.drift
;const i=n.filter(({watched:e,type:n})=>e&&n!=="time").length;if(i===0||o!=="ks"&&o!=="psi")return{note:null,warnings:[]};const least=e=>o==="psi"?(0,
A.ge)(_,t.rows,e):Math.sqrt(-Math.log(c/i/2)/2*(1/e+1/t.rows));const u=e.drift.threshold??N.T1[o].matters;const h=o==="psi"?"a PSI":"a KS distance"
;const f=least(s);if(f<=u)return{note:`With ${(0,r.ZV)(s)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,r.ZV)(u)} on, as the plan asks.`,
warnings:[]};const d=(0,l.b)(e=>least(e)<=u);const m=`With ${(0,r.ZV)(s)} rows a ${a}, drift of one feature is claimed from ${h} of ${(0,
r.ZV)(Number(f.toPrecision(2)))} on only, not from ${(0,
r.ZV)(u)}: a smaller one cannot be distinguished from chance. `+(d===null?"The reference has too few rows to do better.":`It needs ${(0,r.ZV)(d)} rows a ${a}.`)
;if(e.drift.raises===null||e.drift.raises==="NOTE")return{note:m,warnings:[]};return{note:null,warnings:[{check:"drift",plan_line:e.drift.line,message:m}]}}
var R=t(74569);var x=t(96599);var Z=t(36483);var V=t(81266);const C=15e5;const S=1e3;const T=150;const P=25;const j=2e4
;function resampledChance(e,{share:n,outcome:t,rows:s},r,a,o,c){if(t===null||s===null||s.actual.length===0)return null
;const i=Math.min(S,Math.floor(C/Math.max(1,o*n)));if(i<T)return null;const l=(0,V.sK)(1);const draw=e=>(0,R.y)(drawn(r.metric,s,e,l),null);const[u]=r.falls
;const h=s.actual.length;const f=u?.from==="reference"&&h<=j;const d=f?Array.from({length:P},()=>draw(h)):[t];const m=(0,V.pV)(l);let[g,w]=[0,0]
;for(let t=0;t<i;t++){const size=()=>n>=1?Math.round(o):(0,V.QV)(Math.round(o),n,l,m);const s=size();const i=u?.from==="last review"?draw(size()):d[t%d.length]
;const h=levelOf(e,r,{reference:i,candidate:draw(s)},c);if(h===null||s<r.minCases)continue;w++;(a==="RED"?h==="RED":h!=="GREEN")&&g++}return w===0?null:{
chance:g/w,reviews:w}}function levelOf(e,n,{reference:t,candidate:s},r){const a=(0,Z.j7)(n.metric,n.class,t,s);if(!("value"in a.candidate))return null;const o={
kind:"metric",subject:null,aspect:null,metric:n.metric,class:n.class};const c=n.falls[0]?.from??"reference";const i={reference:t,candidate:s,paired:null}
;const[l]=(0,x.l)({...e,confidence:r},[{check:o,rule:n,comparison:a,outcomes:i,against:c}]);return l.status}function drawn(e,n,t,s){const r=Int32Array.from({
length:t},()=>Math.floor(s()*n.actual.length));const take=e=>Float64Array.from(r,n=>e[n]);const[o,c]=[take(n.actual),take(n.predicted)];const{needs:i}=a.Zv[e]
;if(i==="numbers")return{task:"numbers",actual:o,predicted:c,group:null};const l=i==="scores";return{task:"classes",classes:{names:n.classes,positive:n.positive
},actual:Int16Array.from(o),predicted:Int16Array.from(c,e=>Number.isNaN(e)?-1:e),score:l&&n.scores?take(n.scores):null,
classScores:l&&n.classScores?n.classScores.map(e=>e&&take(e)):null,group:null}}function metricAbilities(e,n,t,s=learnt){const r=[];const a=[]
;const o=redTests(n);for(const c of n){const n=s(c);const{gates:i}=c.rule;if(typeof n==="string"){i&&a.push(unjudged(c,n));continue}if(i){
const e=new Set(a.map(({message:e})=>e));a.push(...adviseOnEvidence(c,t).filter(({message:n})=>!e.has(n)))}for(const s of alarmsOf(e,c,n,o)){
const n=abilityOf(e,s,t.cases,o);r.push(n);i&&a.push(...adviseOnAlarm(e,s,n,t))}}return{abilities:r,warnings:a}}function learnt({rule:e,outcome:n}){
if(!n||n.cases===0)return"no labelled row of the reference belongs to it"
;if(e.metric==="calibration_error")return"it grows by itself as cases get fewer, and no formula for that is known here";return(0,y.W)(e.metric,e.class,n)}
function abilityOf(e,n,t,s){const{part:r,trigger:a,level:o}=n;const i=t*r.share;const u=(0,l.aH)(a,i,c)
;const size=e=>a.degradation.better==="zero"?Math.abs(e):e;return{check:r.check,level:o,rule:n.rule,plan_line:r.rule.line,gates:r.rule.gates,
unchanged:size(a.degradation.at(0).value),cases:i,false_alarm:tried(e,n,t,s),finds:u===null?null:size(a.degradation.at(u).value),needs:(0,
l.b)(t=>falseAlarm(n,t)<=toleratedOf(e,o)&&isInTime(n,t))}}function isInTime({part:e,trigger:n},t){const{degradation:s}=n;const r=1-chanceOfNone(e,t)
;const a=(0,l.sB)(n,Math.max(1,t*e.share),s.worthless??s.at(1));return r*a>=c}function falseAlarm({part:e,trigger:n,level:t},s){const r=chanceOfNone(e,s)
;return(t==="AMBER"?r:0)+(1-r)*(0,l.En)(n,Math.max(1,s*e.share),0)}function tried(e,n,t,s){const{part:r,level:a,fall:o}=n;const{rule:c}=r;const i={...c,
gates:true};const l=o?{...i,green:null,amber:null,red:null,falls:[o]}:{...i,falls:[]};const u=e.confidence===null||a==="AMBER"?e.confidence:1-(1-e.confidence)/s
;const h=falseAlarm(n,t);const f=resampledChance(e,r,l,a,t,u);if(f===null)return h;const d=chanceOfNone(r,t);const m=(a==="AMBER"?d:0)+(1-d)*f.chance
;const g=Math.sqrt(h*(1-h)/f.reviews)+1/f.reviews;return u===null&&Math.abs(m-h)<3*g?h:m}function chanceOfNone(e,n){const t=chanceOfTooFew(e,n)
;return t+(1-t)*chanceOfAbsence(e,n*e.share)}var I=t(72972);var B=t(61600);var W=t(48563);const q=.95;function adviseOnOperations(e,n,t){const s=[];const a=[]
;for(const o of e.operations.filter(({gates:e})=>e)){const warn=e=>s.push({check:`operations/${o.name}`,plan_line:o.line,message:e})
;const c=e.confidence!==null&&!o.asWritten
;o.measures.kind==="value"&&c&&warn("A plain value proves nothing, so that it is never GREEN while the plan asks for confidence. Add every: for values over time, measure good: and total:, or write as_written: true.")
;const i=casesOf(o,n,t);const l=o.measures.kind==="quantile"?percentileNeeds(o.measures.quantile):faultless(o,e.confidence??q);if(l===null)continue;const u=(0,
W.cg)(o.measures)?"requests":"rows";const h=i===null?"":`; you have ${(0,r.ZV)(i)}`;if(o.measures.kind==="quantile"){i!==null&&i<l&&warn(`The ${(0,
r.l9)(o.measures.quantile)} percentile needs ${(0,r.ZV)(l)} rows in a review${h}. With fewer there is no evidence, which is AMBER.`);continue}
const f=`${needsText(o)} needs ${(0,r.ZV)(l)} ${u} without a fault to prove at ${(0,r.l9)(e.confidence??q)} confidence${h}.`
;c&&i!==null&&i<l?warn(`${f} It can never be GREEN: judge it over a longer time, or ask for less.`):(i===null||i<l)&&a.push(`operations/${o.name}: ${f}`)}
return{warnings:s,notes:a}}function needsText(e){return(0,r.l9)(1-badAllowed(e))}function faultless(e,n){const t=badAllowed(e)
;if(t===null||!(t>0&&t<1))return null;return Math.ceil(Math.log(1-n)/Math.log1p(-t)-1e-9)}function badAllowed({measures:e,objective:n,green:t,amber:s,red:r}){
if(e.kind!=="share"&&e.kind!=="ratio")return null;const a=t??s??r;if(a===null)return null;if(n!==null)return isAbove(a,t)?(1-n)*(1-a.value):null
;return isAbove(a,t)?1-a.value:a.value}function isAbove({operator:e},n){return e.startsWith(">")===(n!==null)}function percentileNeeds(e){
return Math.max(I.gF*I.DU,Math.ceil(B.N/Math.min(e,1-e)-1e-9))}function casesOf(e,n,t){if(!(0,W.cg)(e.measures))return n?.cases??null
;const s=t?.byName.get(e.name);if(s===void 0)return null;return Math.round(s.reduce((e,{counts:n})=>e+(n?.total??0),0))}var D=t(41152);var F=t(61638)
;var L=t(77125);var G=t(93696);const U={few:5,many:20,large:1e5};const H=60;const J=20;async function judgeOwnData(e,n){const{table:t}=n.reference
;const s=await(0,D.s)(t,e.data.timeZone);return{periods:await byPeriods(e,n,t,s),halves:t.rows<2*J?null:await byHalves(e,n,t,s)}}
async function byPeriods(e,n,t,s){const r=e.data.time===null?void 0:t.columns.get(e.data.time);if(r?.type!=="time"||r.values.some(Number.isNaN))return null
;const a=unitOf(e);const o=(0,F.qC)(r.values,{unit:a},e.data.timeZone).filter(({rows:e})=>e.length>=J);if(o.length<2)return null
;const c=o.slice(-H).map(({rows:e,end:n})=>({reference:t,candidate:()=>s(e),end:n}));return own_data_count(a,e,n,c)}function unitOf({review:e}){
const n=(e?.milliseconds??2592e6)/864e5;return n<4?"day":n<20?"week":n<60?"month":n<200?"quarter":"year"}async function byHalves(e,n,t,s){const r=(0,
G.w)(t.rows);const a=e.data.time===null?void 0:t.columns.get(e.data.time);const o=a?.type==="time"?a.values.reduce((e,n)=>n>e?n:e,0):0;const c=Array.from({
length:t.rows>U.large?U.few:U.many},()=>{const e=shuffled(t.rows,r);const n=Math.floor(e.length/2);return{reference:s(e.slice(0,n).sort()),
candidate:()=>s(e.slice(n).sort()),end:o}});const i=e.operations.filter(({measures:e})=>e.kind==="share"||e.kind!=="rate"&&t.rows>=4e3)
;return own_data_count("half",{...e,inputs:{...e.inputs,rows:null},operations:i},n,c)}async function measurable(e,{columns:n}){const t=await(0,m.W)(e)
;const s=new Set((0,W.c_)(e).filter(({measures:e},s)=>{const r=t[s]?.columns??("column"in e?[e.column]:[]);return r.every(e=>n.has(e))}))
;return e.operations.filter(e=>s.has(e))}async function own_data_count(e,n,t,s){const r={...n,review:null,predictions:{...n.predictions,knownAnswers:[]},
behaviour:[],segments:{...n.segments,search:false},deployment:{...n.deployment,dependencies:null,restarts:null,hardwareErrors:null},
operations:await measurable(n,t.reference.table)};const a=await(0,m.W)(r);const o=new Map;let c=0;let i=0;for(const{reference:e,candidate:l,end:u}of s){
const s={...t,operations:a,knownAnswers:[],reference:{table:e,unmatched:0},candidate:{table:l(),unmatched:0}}
;const h=new Date(u+(n.data.labelsAfter?.milliseconds??0));const{verdict:f}=await(0,L.NQ)(r,(0,p.A)(r,s,h),null,{now:h,operations:"not asked"})
;f.status!=="GREEN"&&c++;f.status==="RED"&&i++;for(const{check:e,status:n,value:t}of f.findings){if(n!=="AMBER"&&n!=="RED")continue
;o.set(e,[...o.get(e)??[],t??Number.NaN])}}const l=[...o].map(([e,n])=>({check:e,reviews:n.length,values:n.filter(e=>!Number.isNaN(e))}));return{unit:e,
reviews:s.length,closed:c,red:i,rules:l.sort((e,n)=>n.reviews-e.reviews)}}function adviseOnOwnData(e,{periods:n,halves:t},s){
const r=new Set(s.map(({check:e})=>e));const isAlarm=n=>!r.has(n)&&!/^(?:plan|review)\//.test(n)&&!(e.confidence!==null&&/^(?:metric|edge)\//.test(n))
;return[n,t].flatMap(n=>{if(!n||n.closed<=Math.max(1,.15*n.reviews))return[]
;const t=n.rules.filter(({check:e,reviews:t})=>isAlarm(e)&&t>Math.max(1,.1*n.reviews));return t.slice(0,5).map(({check:t,reviews:s,values:r})=>({check:t,
plan_line:lineOf(e,t),message:`${sayOften(n,s)} it would close the gate on the reference itself. ${change(t,r)}`}))})}function sayOften({unit:e,reviews:n},t){
return e==="half"?`In ${t} of ${n} random halves, compared with the other half,`:`In ${t} of its ${(0,r.B4)(n,e)}`}function change(e,n){
const[t,s,r]=e.split("/");const a=n.length===0?"":` (it was from ${own_data_short(Math.min(...n))} to ${own_data_short(Math.max(...n))} there)`
;if(t==="metric"||t==="edge")return`Its own parts differ by more than the bound allows${a}: move green there, or review less often.`
;if(t==="feature"||t==="drift")return`Give "${s}" its limits (min, max or values), set learnt_range: NOTE under inputs, or list the column under ignored.`
;if(t==="input"&&r==="missing")return`Give "${s}" a missing: rule of its own that its parts can bear${a}.`
;if(e==="prediction/share")return`Widen share: under predictions${a}.`;return`Set it to NOTE, or to what its own parts can bear${a}.`}
const own_data_short=e=>String(Number(e.toPrecision(3)));function lineOf(e,n){const[t,s]=n.split("/")
;if(t==="metric")return e.metrics.find(({metric:e})=>e===s)?.line??null
;if(t==="feature"||t==="input"||t==="drift")return e.features.find(e=>e.name===s)?.line??null;return null}function shuffled(e,n){const t=Int32Array.from({
length:e},(e,n)=>n);for(let s=e-1;s>0;s--){const e=Math.floor(n()*(s+1));[t[s],t[e]]=[t[e],t[s]]}return t}var z=t(99378);var K=t(14977);const Q=864e5
;function reviewsOf(e,n,t){const s=n?.per?periodOf(n.per):null;const a=e.review??s;const o=a===null?"review":reviews_unitOf(a);if(n){
if(s===null||e.review===null)return{cases:n.cases,because:"as given",unit:o};const t=Math.round(n.cases*e.review.milliseconds/s.milliseconds)
;const a=t===n.cases?"as given":`from ${(0,r.ZV)(n.cases)} ${s.text}`;if(t<1)throw new K.P_(`--cases: ${(0,
r.ZV)(n.cases)} ${s.text} are less than one case in a review (${e.review.text}).`);return{cases:t,because:a,unit:o}}if(t===null)return null
;const{labelled:c,times:i}=t;const l=i?.span?i.span.to-i.span.from:0;if(a&&l>=a.milliseconds){const e=Math.max(1,Math.round(c*a.milliseconds/l));return{cases:e,
because:`at the pace of the reference: ${(0,r.ZV)(c)} in ${inDays(l)}`,unit:o}}return{cases:c,because:"as many as the reference has",unit:o}}
function reviews_unitOf({milliseconds:e}){const n={[Q/24]:"hour",[Q]:"day",[7*Q]:"week",[30*Q]:"month",[91*Q]:"quarter",[365*Q]:"year"};return n[e]??"review"}
function periodOf(e){const n=(0,z.e0)(/^\d/.test(e.trim())?e:`1 ${e}`)
;if(!n)throw new K.P_(`--per "${e}" is no length of time; write day, week, month or 2 weeks.`);return{...n,
text:`in ${n.text.replace(/^1 /,"a ").replace(/^a hour/,"an hour")}`}}function inDays(e){const n=e/Q;return n<2?`${(0,r.ZV)(Math.round(n*24))} hours`:`${(0,
r.ZV)(Math.round(n))} days`}var Y=t(93726);var X=t(97545);function rolloutAbility({rollout:e},n){if(!e?.auroc)return null;const{margin:t,cases:s,line:a}=e.auroc
;const o=e.steps[0]??.5;const i=o<1?(1-o)/o:1;const{value:l,spread:u}=n.at(0);const h=1-(0,Y.g)(e);const f=Math.max(.5,l-t)
;const d=l>.5&&l<1?binormalSpread(f,.5)/binormalSpread(l,.5):1;const m=[u,u*d].map(e=>{const n=Math.hypot(e,u/Math.sqrt(i));return{proven:(0,
k.vr)(t*Math.sqrt(s)/n-(0,k.Zl)(h)),needs:(0,X.h)({cases:1,standardError:n,margin:t,confidence:h,power:c})}});const[g,w]=m.map(({proven:e})=>e)
;const p=Math.ceil(Math.max(...m.map(e=>e.needs)));const v={cases:s,margin:t,auroc:l,promotes:g,rolls_back:w,needs:p};if(s>=p)return{ability:v,warnings:[]}
;const b=`At ${(0,r.ZV)(s)} labelled canary cases, a canary as good as the baseline (AUROC ${(0,r.ZV)(l)}) is shown to be no worse by ${(0,
r.ZV)(t)} in ${sayChance(g)} of rollouts, and one that is worse by it is shown to be in ${sayChance(w)}; the others end INCONCLUSIVE. It needs ${(0,
r.ZV)(p)} cases, or a wider margin.`;return{ability:v,warnings:[{check:"rollout/auroc",plan_line:a,message:b}]}}var ee=t(33447)
;function shareAbilities(e,n,{reference:t},s){const a=n.flatMap(n=>{const s=n.missing??e.inputs.missing;const a=t.columns.get(n.name);if(!s||!a)return[]
;return shares_alarmsOf(s).map(e=>({...e,check:`input/${n.name}/missing`,line:s.line,unchanged:a.missing/a.rows,what:`${(0,
r.l9)(a.missing/a.rows)} of the reference’s "${n.name}" is missing`,worst:1,error:(e,n)=>Math.sqrt(e*(1-e)/n)}))});const{classes:o,rows:c}=t.predictions
;const i=[...o.values()].map(e=>e/Math.max(1,c));const l=i.reduce((e,n)=>n*(1-n)>e*(1-e)?n:e,0);const u=shares_alarmsOf(e.predictions.share).map(n=>({...n,
check:"prediction/share",line:e.predictions.share.line,unchanged:0,what:"the shares of the predicted classes are unchanged",worst:Math.max(l,1-l),
error:(e,n)=>Math.sqrt(l*(1-l)*(1/n+1/c))}));const h=[...a,...u].map(e=>judgeShare(e,s));return{abilities:h.map(({ability:e})=>e),
warnings:[...h.flatMap(({warnings:e})=>e),...adviseOnRows(e,t.rows,s)]}}function shares_alarmsOf(e){if(!e)return[];const n={">=":"<",">":"<=","<=":">","<":">="}
;const{amber:t,red:s,green:r}=e;const a=r&&n[r.operator];const o=r&&a&&{...r,operator:a,text:r.text.replace(r.operator,a)};const c=o??t;return[...c?[{
level:"AMBER",bound:c}]:[],...s?[{level:"RED",bound:s}]:[]]}function judgeShare(e,{cases:n,unit:t}){
const{bound:s,unchanged:a,check:c,line:i,level:u,what:h,worst:f}=e;const d=chanceOf(e,n,a);const m=(0,l.b)(n=>chanceOf(e,n,a)<=o);const g={check:c,level:u,
rule:s.text,plan_line:i,gates:true,unchanged:a,cases:n,false_alarm:d,finds:leastShare(e,n,f),needs:m};if(d<=o)return{ability:g,warnings:[]};const w=(0,
ee.D)(a,s);const p=w?`The reference itself is ${u} by "${s.text}": ${h}. Let the rule begin later, or fix the data first.`:`With ${(0,
r.ZV)(n)} rows a ${t}, ${u} ("${s.text}") is raised by chance in ${sayChance(d)} of ${t}s, where ${h}.`+(m===null?" Let the rule begin later.":` It needs ${(0,
r.ZV)(m)} rows, or a rule that begins later.`);return{ability:g,warnings:[{check:c,plan_line:i,message:p}]}}function chanceOf({bound:e,error:n,check:t},s,r){
const a=n(r,s);const past=n=>{if(!(a>0))return(0,ee.D)(n*r,e)?1:0;const t=(e.value-n*r)/a;return e.operator.startsWith(">")?1-(0,k.vr)(t):(0,k.vr)(t)}
;return t==="prediction/share"?Math.min(1,past(1)+past(-1)):past(1)}function leastShare(e,n,t){
if(!e.bound.operator.startsWith(">")||chanceOf(e,n,t)<c)return null;let[s,r]=[e.unchanged,t];for(let t=0;t<50;t++){const t=(s+r)/2;chanceOf(e,n,t)>=c?r=t:s=t}
return r}function adviseOnRows({inputs:{rows:e}},n,{cases:t,unit:s}){const a=t/n;const o=shares_alarmsOf(e).findLast(({bound:e})=>(0,ee.D)(a,e))
;if(!e||!o)return[];const c=`${(0,r.ZV)(t)} rows a ${s} are ${(0,r.l9)(Number(a.toPrecision(3)))} of the reference’s ${(0,
r.ZV)(n)}, so that every ${s} is ${o.level} by "${o.bound.text}". Set the rule by what a ${s} usually brings.`;return[{check:"input/rows/count",
plan_line:e.line,message:c}]}var ne=t(72405);function noteOnSums({history:e,metrics:n}){const t=n.filter(({gates:e})=>e).length
;if(e.cusum===null||t===0)return null;const{threshold:s,allowance:a}=e.cusum;const o=(0,ne.p)(s,a,t);const within=e=>(0,r.l9)(Number((1-(1-(0,
ne.B)(e,a,o))**t).toPrecision(2)))
;return`Falls that add up over reviews alarm by chance in ${within(12)} of series of 12 reviews of an unchanged model and in ${within(52)} of series of 52, over all gating metrics; more often where neighbouring reviews share cases or seasons.`
}async function validatePlan(e,n={}){const t=await(0,$.m)(e.plan);await(0,d.WN)(t.edgeCases.map(({where:e})=>e));await(0,m.W)(t)
;const s=e.operations?.length?await(0,v.R)(e.operations):null;const r=e.reference.length>0?await learn(t,e,n):null;const a=judgePlan(t,r,e,s)
;if(!r||r.counts.reference.labelled===0)return a;const o=await judgeOwnData(t,r.sets);return{...a,own_data:o,messages:messagesOf(t,o),
warnings:[...a.warnings,...adviseOnOwnData(t,o,a.warnings)]}}function judgePlan(e,n,{cases:t,positives:s},r=null){const a=n?.counts.reference??null
;const o=reviewsOf(e,t,a);const c=adviseOnOperations(e,o,r);const i={version:1,plan:e.name,file:e.source.file,confidence:e.confidence,reviews:o,
reference_rows:a?.rows??null,rules:[],false_alarm:null,rollout:null,own_data:null,messages:null,between_reviews:noteOnSums(e),
warnings:[...adviseOnPlaceholders(e),...adviseOnNothing(e),...c.warnings],notes:c.notes};if(o===null)return i;const add=e=>{i.rules.push(...e.abilities)
;i.warnings.push(...e.warnings)};const l=partsOf(e,a,n?.rows);const assumed=e=>assumedDegradation(e,s);add(metricAbilities(e,l,o,...a?[]:[assumed]))
;i.false_alarm=together(i.rules);addRollout(e,i,n,assumed,l);if(!n)return i
;e.data.group!==null&&i.notes.push(`Rows of one ${e.data.group} are taken to be independent here. Where they are alike, false alarms are more frequent, and more cases are needed.`)
;add(shareAbilities(e,n.features,n.counts,o));const u=adviseOnDrift(e,n.features,n.counts,o);i.warnings.push(...u.warnings);u.note!==null&&i.notes.push(u.note)
;return i}function addRollout(e,n,t,s,r){if(!e.rollout?.auroc)return;const a=r.find(({rule:e,where:n})=>e.metric==="auroc"&&n===null);const o=t?(0,
y.W)("auroc",null,t.counts.reference.outcome):a?s(a):"without a reference its doubt is not known; name one with --reference"
;const c=typeof o==="string"?null:rolloutAbility(e,o);if(c){n.rollout=c.ability;n.warnings.push(...c.warnings)}else{
const t=`Nothing can be said of the look at the AUROC: ${o}.`;n.warnings.push({check:"rollout/auroc",plan_line:e.rollout.auroc.line,message:t})}}
async function learn(e,{reference:n,now:t},s={}){const r={reference:n,candidate:n,labels:[]};const a=await(0,p.q)(e,r,{...s,now:t,mayLack:true});const o=(0,
w.O)(await a.counts(),"count the reference");const{totals:c}=(0,w.O)(await a.summaries(),"count columns");await a.close();const i=await(0,g.AP)(e,r,{
mayLack:true});return{features:a.features,counts:(0,f.jV)(o,c),rows:labelledRowsOf(e,i,t),sets:i}}function labelledRowsOf(e,n,t){const{answers:s,table:r}=(0,
f.Y2)(e,n,t).reference;const taken=e=>(0,h.h)(s,(0,h.N)(s,e),null);return{whole:taken(null),edgeCases:n.edgeCases.map(e=>taken(e.select(r)))}}
function together(e){const n=e.filter(({gates:e})=>e);const t=n.filter(({check:e,level:t})=>t==="AMBER"||!n.some(n=>n.check===e&&n.level==="AMBER"))
;return Math.min(1,t.reduce((e,{false_alarm:n})=>e+n,0))}function adviseOnNothing({metrics:e,edgeCases:n,rollout:t}){const s=[...e,...n.flatMap(e=>e.metrics)]
;if(t||s.some(({gates:e})=>e))return[]
;const r="Nothing in this plan says how right the model must be: a model that is no better than guessing would be GREEN. Add a rule under metrics.";return[{
check:"plan",plan_line:null,message:r}]}function adviseOnPlaceholders(e){if(!(0,b.Kc)(e))return[]
;const n=`"${b.qf}" still stands where people are to say what is done, by whom and by when.`;return[{check:"plan",plan_line:(0,b.E3)(e),message:n}]}
var te=t(77286);var se=t(17628);var re=t(39772);const ae={usage:"greenlight validate PLAN [--reference R] [--cases N] [--per week] [--positives 10%] [--json]",
help:'Checks the grammar of the plan. With the set that the model was accepted on it also says, of each rule,\nhow often chance alone would raise it, which fall it finds in 80 % of reviews, and how many labelled\ncases a review must have for it.\n\nFlags:\n  --reference R    the evaluation set the model was accepted on; several times, or a glob in quotes\n  --cases N        labelled cases a review (default: the pace of the reference, where it has times that\n                   span a review; else as many as the reference has)\n  --per TIME       the time in which those N come, such as week or "2 weeks" (default: one review)\n  --positives P    share of positive cases, such as 10%, for want of a reference\n  --operations F   measures of the service that were fetched, to say whether they are enough to prove its rules\n  --as-of TIME     as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --json           print the answer as JSON and nothing else\n\nExit status: 0 it can do its job, 1 there are warnings, 2 the plan is broken or the data cannot be read.\n\nExample:\n  greenlight validate plans/credit-default.yaml --reference fixtures/credit/reference.csv --cases 200 --per week',
words:true,options:{reference:{type:"string",multiple:true},cases:{type:"string"},per:{type:"string"},positives:{type:"string"},operations:{type:"string",
multiple:true},"as-of":{type:"string"},json:{type:"boolean"}},async run({flags:e,words:n},t){const[s,...r]=n
;if(s===void 0||r.length>0)throw new K.P_("name one plan: greenlight validate plans/credit-default.yaml");const[a,o]=[(0,te.x)(e,"cases"),(0,te.x)(e,"per")]
;if(o!==null&&a===null)throw new K.P_("--per says in which time the cases of --cases come; name both.");const c=(0,re.o)(t);const i=await validatePlan({plan:s,
reference:(0,te._)(e,"reference"),operations:(0,te._)(e,"operations"),cases:a===null?null:{cases:wholeNumber(a),per:o},positives:share((0,te.x)(e,"positives")),
now:(0,se.sT)((0,te.x)(e,"as-of"))},{progress:c.show}).finally(c.clear);t.out(e.json?`${JSON.stringify(i,null,2)}\n`:describeValidation(i))
;return i.warnings.length>0?1:0}};function wholeNumber(e){const n=Number(e.replaceAll(/[,_](?=\d{3})/g,""))
;if(!Number.isInteger(n)||n<1||n>1e9)throw new K.P_(`--cases "${e}" is no number of cases; write a whole number such as 200.`);return n}function share(e){
if(e===null)return null;const n=(0,z.cb)(e);if(n===null||!(n>0&&n<1))throw new K.P_(`--positives "${e}" is no share between 0 and 1; write 10% or 0.1.`)
;return n}})};