export const id=752;export const ids=[752];export const modules={9076:((e,n,t)=>{t.d(n,{ZF:()=>answer,Zg:()=>o});var r=t(5845);const s={GREEN:"ready to promote",
AMBER:"hold, do not promote",RED:"stop, do not promote"};const o={GREEN:"🟢",AMBER:"🟠",RED:"🔴",NOTE:"⚪"};function answer(e){const n=e.verdict.status
;const t=todo(e,n);return{level:n,plan:e.verdict.plan,words:s[n],means:e.plan.levels[n].means,parts:t,
todo:t.map(({name:e,text:n})=>sentence(e==="Owner"?`${e}: ${n}`:e==="By when"?`Within ${n}`:n)).join(" ")}}function todo(e,n){
const{action:t,owner:s,within:o}=e.plan.levels[n];const a=n==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${n}.`;const i=[{
name:"What to do",text:t===null?a:sentence(t)}];s!==null&&i.push({name:"Owner",text:s});if(o!==null){const n=Date.parse(e.made.at)+o.milliseconds
;const t=Math.abs(n)<=864e13?`, by ${(0,r.fU)(new Date(n).toISOString())}`:"";i.push({name:"By when",text:`${o.text}${t}`})}return i}function sentence(e){
const n=e.trim();const t=n.charAt(0).toUpperCase()+n.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}}),4588:((e,n,t)=>{t.d(n,{Cu:()=>rangeStrip,KM:()=>sparkline,
M0:()=>bar});var r=t(8591);const s=17;function rangeStrip(e){const n=(0,r.Ow)(e);if(n===null)return"";const[t,o]=n
;const at=e=>Math.max(0,Math.min(s-1,Math.floor((e-t)/(o-t)*s)));const a=Array.from({length:s},()=>"·");for(const n of(0,r.BO)(e,e.bounds))a[at(n)]="┊"
;if(e.interval?.every(Number.isFinite)){const[n,t]=[at(e.interval[0]),at(e.interval[1])];for(let e=n;e<=t;e++)a[e]=a[e]==="┊"?"┼":"─"}
e.reference!==null&&Number.isFinite(e.reference)&&(a[at(e.reference)]="◇");a[at(e.value)]="●";return a.join("")}function sparkline(e){
const n=e.filter(e=>e!==null&&Number.isFinite(e));const t=Math.min(...n);const r=Math.max(...n);return e.map(e=>{if(e===null||!Number.isFinite(e))return" "
;return"▁▂▃▄▅▆▇█"[r===t?3:Math.round((e-t)/(r-t)*7)]}).join("")}function bar(e,n=10){if(!Number.isFinite(e)||e<=0)return""
;const t=Math.max(1,Math.round(Math.min(1,e)*n*8));return"█".repeat(Math.floor(t/8))+["","▏","▎","▍","▌","▋","▊","▉"][t%8]}}),6598:((e,n,t)=>{t.d(n,{
W:()=>findingsOf,d:()=>gatingFindings});const r={RED:0,AMBER:1,GREEN:2,NOTE:3};function findingsOf(e,...n){
return e.verdict.findings.filter(e=>n.includes(e.status)).sort((e,n)=>r[e.status]-r[n.status])}function gatingFindings(e){const n=findingsOf(e,"RED","AMBER")
;if(n.length>0)return n;return findingsOf(e,"GREEN").filter(({kind:e})=>["metric","edge","known-answer"].includes(e))}}),1977:((e,n,t)=>{t.d(n,{iU:()=>message,
IW:()=>remarks,dp:()=>ruleClauses,Y3:()=>ruleText});var r=t(2514);var s=t(803);function listed(e,n,t=", "){return e.join(t)+(n>0?`${t}…`:"")}var o=t(5940)
;function boundsText(e){return(0,o.I)(e)}function ruleText(e){return ruleClauses(e).join("; ")}function ruleClauses(e){const{bounds:n,expected:t}=e
;if(n!==null)return[boundsText(n),...n.falls.map(fallText)].filter(Boolean);const r=fixedRule(e);if(r!==null)return[r];return t===null?[]:[expectedText(t,e)]}
function fallText({from:e,amber:n,red:t}){const r=[n&&`amber from ${n.text}`,t&&`red from ${t.text}`].filter(Boolean);return`fall from ${e}: ${r.join(", ")}`}
const a={"prediction/probabilities":"scores lie in 0 to 1","prediction/missing":"every row has a prediction","prediction/identical":"predictions differ",
"deployment/dependencies":"dependencies stay the same","feature/learnt-range":"range and categories as in the reference",
"feature/cardinality":"as many distinct values as in the reference","feature/constant":"a feature varies","input/duplicates":"ids do not repeat",
"input/vanished":"columns stay the same","input/appeared":"columns stay the same","input/future":"no row is from the future",
"input/clock":"hours of the day as in the reference"};function fixedRule({kind:e,aspect:n,reasons:t}){
if(e==="input"&&n==="invalid")return t.some(({reason:e})=>e==="cellsInvalid")?"cells are of their column’s type":"every row has a time";const r=`${e}/${n}`
;return Object.hasOwn(a,r)?a[r]:null}function expectedText(e,{kind:n,subject:t,aspect:o}){switch(e.expected){case"range":return rangeText(e);case"one of":{
const n=e.values.join(o==="version"?" or ":", ");if(o==="version")return`${t} is ${n}`;const r=e.more>0?", …":""
;return o==="host"?`${t} is ${n}${r}, all of them`:`one of ${n}${r}`}case"within":{const n=`within ${(0,s.cv)(e.tolerance)}`
;return o==="changed"?`answers as in the last review, ${n}`:`every answer ${n}`}case"relation":return relationText(e);case"sum":
return`standardised falls, less ${(0,s.cv)(e.allowance)} each, add up to less than ${(0,s.cv)(e.threshold)}`;case"reviews":return`RED is left after ${(0,
s.j2)(e.reviews,"GREEN review")} in a row`;case"pace":return`${o==="stale"?"new data":"a review"} ${paceText(e.every)}`;case"drift":{
const{test:t,threshold:o,q:a}=e;if(n==="review")return`PSI against the last review at least ${(0,s.cv)(o)}, and more than chance makes`
;return`${r.T1[t].title} >= ${(0,s.cv)(o)}${a===null?"":` and q < ${(0,s.cv)(a)}`}`}case"error rate":return`no segment worse than the rest beyond chance (${(0,
s.Zf)(e.alpha)} over all that were searched)`}}function rangeText({min:e,max:n}){return[e===null?"":`>= ${(0,s.cv)(e)}`,n===null?"":`<= ${(0,
s.cv)(n)}`].filter(Boolean).join(", ")}const i={same:"the same as the base’s","not lower":"no lower than the base’s","not higher":"no higher than the base’s"}
;function relationText({relation:e,tolerance:n}){const t=n>0?`, within ${(0,s.cv)(n)}`:"";return`the variant’s prediction must be ${i[e]}${t}`}
function paceText(e){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}const c={range:"Values out of range",
"learnt-range":"A range or a set of categories that is not the reference’s",invalid:"Cells that are not of their type",
duplicates:"Ids that repeat or are missing",future:"Times from after the review"};const l={outOfRange:({furthest:e},{subject:n,value:t,cases:r,expected:o})=>{
const a=o?.expected==="range"?rangeText(o):"";const i=e===null?"":`, as far as ${(0,s.cv)(e)}`;return`${(0,s.j2)(t??0,"row")} of ${(0,
s.cv)(r??0)} with "${n}" out of range (${a})${i}.`},notListed:(e,{subject:n,value:t,cases:r})=>`${(0,s.j2)(t??0,"row")} of ${(0,
s.cv)(r??0)} with a "${n}" the plan does not list: ${categories(e)}.`,rangeChanged:({ends:e,reference:n,candidate:t},{subject:r})=>{
const o=e.map(({end:e,change:n,rows:t})=>`${n} at its ${e} (${(0,s.j2)(t,"row")} of the ${n==="grew"?"candidate":"reference"} beyond)`)
;const span=e=>e.map(s.cv).join(" to ");return`The range of "${r}" ${o.join(" and ")}: it ran ${span(n)} and now runs ${span(t)}.`},
categoriesNew:(e,{subject:n,cases:t})=>`"${n}" holds ${countOf(e)} the reference never held, in ${(0,s.j2)(e.rows,"row")} of ${(0,
s.cv)(t??0)}: ${categories(e)}.`,categoriesGone:(e,{subject:n})=>`"${n}" has lost ${countOf(e)}: ${categories(e)}.`,
distinctValues:({expected:e},{subject:n,value:t,reference:r})=>{const o=t??0;return`"${n}" holds ${o>e?"more":"fewer"} distinct values: ${(0,
s.cv)(o)}, where ${(0,s.cv)(Math.round(e))} were to be expected in so many rows; in the reference ${(0,s.cv)(r??0)}.`},
oneValue:(e,{subject:n,reference:t})=>`"${n}" holds one value only; in the reference it held ${(0,s.cv)(t??0)}.`,
missing:({rows:e},{subject:n,value:t,cases:r})=>`${(0,s.Zf)(t??0)} of "${n}" is missing (${(0,s.j2)(e,"row")} of ${(0,s.cv)(r??0)}).`,
cellsInvalid:({row:e,text:n},{subject:t,value:r,cases:o})=>`"${t}" is a number, but ${(0,s.j2)(r??0,"cell")} of ${(0,
s.cv)(o??0)} cannot be read as one; the first is in row ${(0,s.cv)(e)}: "${n}".`,idsRepeated:({repeated:e,missing:n,first:t})=>{
const r=t===null?"":`; the first is "${t.id}", again in row ${(0,s.cv)(t.row)}`;return`${(0,s.j2)(e,"row")} with an id that came before${r}; ${(0,
s.j2)(n,"row")} without an id.`},columnGone:(e,{subject:n})=>`Column "${n}" of the reference is not in the candidate.`,
columnNew:(e,{subject:n})=>`Column "${n}" of the candidate is not in the reference.`,rowCount:(e,{value:n,reference:t,cases:r})=>`${(0,s.cv)(r??0)} rows, ${(0,
s.Zf)(n??0)} of the reference’s ${(0,s.cv)(t??0)}.`,labelsMissing:({missing:e,pending:n},{cases:t})=>{const r=n>0?`: ${(0,s.cv)(n)} too young to have one, ${(0,
s.cv)(e-n)} overdue.`:".";return`${(0,s.j2)(e,"row")} of ${(0,s.cv)(t??0)} without a label${r}`},labelsUnmatched:(e,{value:n})=>`${(0,
s.j2)(n??0,"label")} for ids that are not in the candidate set.`,timesUnreadable:({first:e},{value:n,cases:t})=>{
const r=e===null?"":`; the first is in row ${(0,s.cv)(e.row)}: "${e.text}"`;return`${(0,s.j2)(n??0,"row")} of ${(0,
s.cv)(t??0)} without a time that can be read${r}.`},timesInFuture:({latest:e},{value:n,cases:t})=>`${(0,s.j2)(n??0,"row")} of ${(0,
s.cv)(t??0)} from after the review, as late as ${e.slice(0,16)} UTC: a clock is wrong.`,
clockShifted:(e,{value:n})=>`The hours of the day are the reference’s, ${(0,
s.cv)(Math.abs(n??0))} hours ${(n??0)>0?"later":"earlier"}: the clock, or its time zone, has changed.`,
drift:({role:e,found:n,logQ:t},{subject:o,value:a,expected:i})=>{const c=e==="feature"?`"${o}"`:`The ${e} "${o}"`
;const l=i?.expected==="drift"?r.T1[i.test].title:"Drift";const d=`${l} ${(0,s.cv)(a??0)}${t===null?"":`, q ${(0,s.jz)(t)}`}`;return`${c} has ${u[n]}: ${d}.`},
categoriesDiffer:({appeared:e,moreAppeared:n,vanished:t,moreVanished:r})=>[names(e,n,"new"),names(t,r,"vanished")].filter(Boolean).join(" "),
privateColumn:(e,{subject:n,aspect:t,cases:r})=>{const o=(t&&c[t])??"This check has found something";const a=r===null?"":`, among ${(0,s.j2)(r,"row")}`
;return`${o} in "${n}"${a}. The column is private, so its cells are not shown.`}};const u={drifted:"drifted",chance:"not drifted beyond chance",
small:"not drifted by enough to matter"};const d={
"feature/range":({subject:e,expected:n})=>n?.expected==="range"?`Every "${e}" is ${rangeText(n)}.`:`Every "${e}" is among the plan’s values.`,
"input/duplicates":()=>"Every row has an id of its own.","input/invalid":()=>"Every row has a time."};function categories({categories:e,more:n}){
return listed(e.map(({category:e,rows:n})=>`"${e}" (${(0,s.j2)(n,"row")})`),n)}function countOf({categories:e,more:n}){return(0,
s.j2)(e.length+n,"category","categories")}function names(e,n,t){if(e.length===0)return"";const r=listed(e.map(e=>`"${e}"`),n);return`${(0,
s.j2)(e.length+n,`${t} category`,`${t} categories`)}: ${r}.`}const $={versionUnexpected:({categories:e,more:n,none:t},{value:r,cases:o,expected:a})=>{
const i=listed([...e.map(({category:e,rows:n})=>`"${e}" in ${(0,s.cv)(n)}`),...t>0?[`no version in ${(0,s.cv)(t)}`]:[]],n);return`${(0,
s.j2)(r??0,"row")} of ${(0,s.cv)(o??0)} not answered by ${valuesOf(a)}: ${i}.`},wrongHosts:({silent:e,moreSilent:n,unexpected:t,moreUnexpected:r})=>{
const s=[e.length===0?"":`silent: ${listed(e,n)}`,t.length===0?"":`not expected: ${listed(t.map(e=>`"${e}"`),r)}`]
;return`Hosts ${s.filter(Boolean).join("; ")}.`},
noDependencyFile:({sets:e})=>`No evidence for the dependencies: no file of them lies beside the ${e.join(" and the ")}. Put one there, such as candidate.requirements.txt beside candidate.csv.`,
dependenciesChanged:({from:e,to:n,changes:t,more:r},{value:o})=>{const a=t.map(({name:e,before:n,after:t})=>{if(t===null)return`gone: ${e} ${n}`
;return n===null?`new: ${e} ${t}`:`${e} ${n} → ${t}`});r>0&&a.push(`and ${(0,s.cv)(r)} more`)
;return`${dependencies(o??0)} changed from ${e} to ${n}: ${a.join("; ")}.`}};const f={
"deployment/version":({expected:e})=>`Every row was answered by ${valuesOf(e)}.`,"deployment/host":({expected:e})=>`All ${(0,
s.cv)(e?.expected==="one of"?e.values.length+e.more:0)} hosts answered.`,
"deployment/dependencies":({cases:e})=>`All ${dependencies(e??0)} are those of the reference.`};function valuesOf(e){
return e?.expected==="one of"?e.values.join(" or "):""}function dependencies(e){return(0,s.j2)(e,"dependency","dependencies")}var h=t(4036)
;function figuresOf(e){const{kind:n,metric:t,value:r,interval:o,reference:a,cases:i,reasons:c}=e;if(t===null||r===null)return""
;if(c.some(({reason:e})=>e==="tooFewCases"))return"";const l=metricName(e);if(n==="estimate"){const e=a===null?"":`, in the reference it was measured at ${(0,
s.cv)(a)}`;return`No label has come. From the probabilities alone, ${l} is estimated at ${(0,s.cv)(r)}${e}.`}if(o===null||i===null)return""
;const u=`95 % interval ${(0,s.cv)(o[0])} to ${(0,s.cv)(o[1])}, ${(0,s.j2)(i,"case")}`;const d=n==="review"?"last review":"reference"
;const $=a===null?"":`, in the ${d} ${(0,s.cv)(a)}`;const f=n==="segment"?` where ${e.where}`:"";return`${l} is ${(0,s.cv)(r)} (${u})${f}${$}.`}
function areFiguresInColumns({kind:e,aspect:n}){return e==="metric"||e==="edge"||e==="review"&&n===null}function metricName({metric:e,class:n}){
const t=e===null?"":h.Z[e].title;return n===null?t:`${t} of class "${n}"`}const it=e=>e===null?"It":`Its worsening by ${(0,s.cv)(e.by)} from the ${e.from}`
;const v={noEvidence:({why:e},n)=>{if(n.kind==="drift")return`Drift of "${n.subject}" could not be measured: ${e}.`;const t=metricName(n)
;return n.bounds===null?`${t} could not be measured: ${e}.`:`No evidence for ${t}: ${e}.`},tooFewCases:({needed:e},n)=>`No evidence for ${metricName(n)}: ${(0,
s.j2)(n.cases??0,"case")}, and the rule asks for ${(0,s.cv)(e)}.`,belowBound:(e,{bounds:n})=>n===null?"":`The plan says ${boundsText(n)}.`,
fellFrom:({level:e,from:n,earlier:t,by:r,amount:o})=>`It worsened by ${(0,s.cv)(r)} from the ${n} (${(0,s.cv)(t)}); ${e} from ${o.text}.`,
noFall:({from:e,why:n})=>`No fall can be measured: the ${e} has no value, because ${n}.`,
provenRed:({claim:e})=>`${it(e)} is past the red rule, and chance does not explain it.`,
provenBetween:({claim:e})=>`${it(e)} is neither GREEN nor RED, and chance does not explain it.`,notProven:({confidence:e,needs:n,each:t})=>{
const r=n===null?"":`About ${(0,s.cv)(n)} cases${t?" in each set":""}`;const o=n===null?"It lies on the boundary.":`${r} would settle it.`
;return`Not proven at ${(0,s.Zf)(e)} confidence, neither GREEN nor RED. ${o}`},leftOut:({what:e})=>`${e}.`,
changedCases:({wrong:e,right:n,p:t})=>`Of the same cases, ${(0,s.cv)(e)} turned wrong and ${(0,s.cv)(n)} right (McNemar p ${(0,s.cv)(t)}).`,
estimated:({error:e})=>{const n=e===null?"":`, which in the reference were off by ${(0,s.cv)(e)} on average`
;return`An estimate trusts the probabilities${n}; it never opens the gate.`},weakSegment:({whole:e})=>`Over all rows it is ${e===null?"not known":(0,
s.cv)(e)}. Such a segment can be watched as an edge case.`};const m={scoresOutside:({row:e,score:n},{value:t})=>`${(0,
s.j2)(t??0,"score")} outside 0 to 1, the first in row ${(0,s.cv)(e)}: ${n===null?"not a number":(0,
s.cv)(n)}. A probability cannot be there: the model or its export is broken.`,noPrediction:(e,{value:n,cases:t})=>`${(0,s.j2)(n??0,"row")} of ${(0,
s.cv)(t??0)} (${(0,s.Zf)((n??0)/(t??1))}) without a prediction; none of them is measured.`,allIdentical:(e,{value:n})=>`All ${(0,
s.cv)(n??0)} predictions are the same: the model answers without looking.`,identicalWithin:({period:e,from:n,periods:t})=>{
const r=listed(n.map(n=>e==="week"?`from ${n}`:n),t-n.length);return`All predictions of a ${e} are the same ${e==="week"?"in":"on"} ${(0,s.j2)(t,e)}: ${r}.`},
classShare:({name:e,share:n,reference:t})=>`Class "${e}" is predicted in ${(0,s.Zf)(n)} of rows, in the reference in ${(0,s.Zf)(t)}.`,
answersMissed:({first:e},{value:n,cases:t})=>`${(0,s.cv)(n??0)} of ${(0,s.j2)(t??0,"known answer")} missed${e===null?"":`; the first: ${missed(e)}`}.`,
answersChanged:({changed:e,more:n},{value:t,cases:r})=>{const o=e.map(({id:e,before:n,now:t})=>`${e} was ${answers(n)} and is ${answers(t)}`);return`${(0,
s.cv)(t??0)} of ${(0,s.j2)(r??0,"known answer")} changed since the last review: ${listed(o,n,"; ")}.`},pairsBroken:({broken:e,pairs:n},t)=>{
const r=listed(n.map(pair),e-n.length,"; ");return`${(0,s.cv)(e)} of ${(0,s.j2)(t.cases??0,"pair")} (${(0,
s.Zf)(t.value??0)}) ${e===1?"breaks":"break"} the relation: ${relationOf(t)}. Base and variant: ${r}.`}};const w={
"prediction/probabilities":()=>"Every score lies in 0 to 1.","prediction/missing":()=>"Every row has a prediction.",
"prediction/identical":()=>"Predictions differ from row to row.","known-answer":({cases:e})=>`All ${(0,s.cv)(e??0)} known answers are right.`,
"known-answer/changed":({cases:e})=>`All ${(0,s.cv)(e??0)} known answers are those of the last review.`,behaviour:e=>`None of ${(0,
s.j2)(e.cases??0,"pair")} breaks the relation: ${relationOf(e)}.`};function relationOf({expected:e}){return e?.expected==="relation"?relationText(e):""}
function missed({id:e,present:n,expected:t,got:r}){if(!n)return`id ${e} is not in the candidate set`;return t===null?`id ${e}`:`id ${e} should be ${t}, is ${r}`
}function answers(e){return e.map(e=>e===null?"nothing":typeof e==="number"?(0,s.cv)(e):e).join(", ")}function pair({ids:e,answers:n}){
const[t,r]=e??["base","variant"];if(n===null)return`${t} and ${r}`;const words=e=>e===null?"no prediction":typeof e==="number"?(0,s.cv)(e):e
;return`${t} (${words(n[0])}) and ${r} (${words(n[1])})`}const p={fallsAddUp:({reviews:e},{metric:n,class:t,value:r,expected:o})=>{
const a=n===null?"":h.Z[n].title;const i=t===null?a:`${a} of class "${t}"`;const c=o?.expected==="sum"?o.threshold:Number.NaN
;const l=`Falls of ${i} against the reference add up to ${(0,s.cv)(r??0)} over ${(0,s.j2)(e,"review")}`;return(r??0)>=c?`${l}, and the alarm is at ${(0,
s.cv)(c)}: it is worse than it was, if only by a little each time.`:`${l}; the alarm is at ${(0,s.cv)(c)}.`},redLeft:(e,{value:n})=>`${(0,
s.j2)(n??0,"GREEN review")} in a row: RED is left.`,redStays:({since:e},{value:n,expected:t})=>{const r=t?.expected==="reviews"?t.reviews:Number.NaN
;const o=n??0
;return`The last review, of ${day(e)}, was RED. ${(0,s.j2)(r,"GREEN review")} in a row are needed to leave it; so far ${o===1?"there is":"there are"} ${(0,
s.cv)(o)}.`},firstReview:()=>"The history holds no review of this plan yet, so nothing was held against earlier ones.",
noHistory:()=>"Not judged: this review is not held against earlier ones, so there is no last review.",
noEarlierValue:()=>"Not judged yet: no earlier review measured it.",linesUnread:(e,{value:n})=>{const t=n===1;return`${(0,
s.j2)(n??0,"line")} of the history cannot be read and ${t?"was":"were"} ignored: ${lines(e)}. What ${t?"it says":"they say"} is not known. Update Greenlight where a line is newer; restore or remove what is damaged.`
},linesCutOff:(e,{value:n})=>{const t=n===1
;return`${(0,s.j2)(n??0,"line")} of the history ${t?"is":"are"} cut off, by ${t?"a run that was":"runs that were"} stopped: ${lines(e)}.`},
reviewsOutOfOrder:({latest:e},{value:n})=>`${(0,
s.j2)(n??0,"review")} of the history ${n===1?"is":"are"} dated after this one, as late as ${e.slice(0,16)}: a clock is wrong, or reviews are made out of order.`,
lastReview:({at:e},{value:n,expected:t})=>`The last review was made on ${day(e)}, ${days(n)} ago; the plan asks for one ${pace(t)}.`,
newestRow:({at:e},{value:n,expected:t})=>`The newest row is of ${day(e)}, ${days(n)} before this review; the plan asks for new data ${pace(t)}.`,
sameData:({at:e})=>`These are the data of the review of ${day(e)}, and no newer ones.`,columnsShifted:({since:e,of:n,columns:t,more:r},{value:o})=>{
const a=`the last review, of ${day(e)}`;if(t.length===0)return`None of ${(0,s.j2)(n,"column")} is distributed otherwise than in ${a}.`
;const i=t.map(({name:e,size:n})=>`${e} (${(0,s.cv)(n)})`).join(", ");return`${(0,s.cv)(o??0)} of ${(0,
s.j2)(n,"column")} ${o===1?"is":"are"} distributed otherwise than in ${a}: ${i}${r>0?", …":""}.`},
nothingGates:()=>"Nothing in this plan gates, so nothing shows that the model works."};function day(e){return e.slice(0,10)}function days(e){return(0,
s.j2)(e??0,"day")}function pace(e){return paceText(e?.every??"")}function lines({lines:e,more:n}){const t=e.map(({place:e,kind:n})=>`${e} (${n})`)
;return n>0?`${t.join("; ")}; and ${(0,s.cv)(n)} more`:t.join("; ")}const g={...v,...m,...$,...l,...p};const b={...w,...f,...d};function message(e){
return joined([figuresOf(e),nothingWrong(e),...e.reasons.map(wordsOf(e))])}function remarks(e){if(!areFiguresInColumns(e)||figuresOf(e)==="")return message(e)
;const n=e.reasons.filter(({reason:e})=>e!=="belowBound");return joined(n.map(wordsOf(e)))}function wordsOf(e){return n=>{const t=g[n.reason];return t(n,e)}}
function nothingWrong(e){if(e.reasons.length>0)return"";const{kind:n,aspect:t}=e;const r=t===null?n:`${n}/${t}`;return Object.hasOwn(b,r)?b[r](e):""}
function joined(e){return e.filter(e=>e!=="").join(" ")}})};