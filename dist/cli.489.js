export const id=489;export const ids=[489];export const modules={3447:((e,n,t)=>{t.d(n,{BO:()=>boundsOf,D:()=>meets,In:()=>levelOf,QZ:()=>worst,
wA:()=>boundAgainst});function meets(e,n){if(n.operator===">=")return e>=n.value;if(n.operator===">")return e>n.value;if(n.operator==="<=")return e<=n.value
;return e<n.value}function levelOf(e,n){if(Number.isNaN(e))return"AMBER";if(n.red&&meets(e,n.red))return"RED";if(n.green)return meets(e,n.green)?"GREEN":"AMBER"
;return n.amber&&meets(e,n.amber)?"AMBER":"GREEN"}function boundAgainst(e,n){const t=levelOf(e,n);if(t==="GREEN")return[]
;const r=[n.red,n.green===null?n.amber:null].find(n=>n&&meets(e,n));const s=r??n.green??n.amber??n.red;return s===null?[]:[{reason:"belowBound",level:t,bound:s,
met:s===r}]}function boundsOf({green:e,amber:n,red:t}){return{green:e,amber:n,red:t,falls:[]}}const r={NOTE:0,GREEN:1,AMBER:2,RED:3};function worst(e){
return e.reduce((e,n)=>r[n]>r[e]?n:e)}}),5393:((e,n,t)=>{t.d(n,{F_:()=>sayEffect,pl:()=>mayBeLaxer,tw:()=>groupChanges});function mayBeLaxer({effect:e}){
return e==="laxer"||e==="dropped"||e==="changed"}function sayEffect(e){return r.find(([n])=>n===e)[1]}
const r=[["laxer","Laxer"],["dropped","Dropped"],["changed","Changed in a way that has no order, which counts as laxer"],["stricter","Stricter"],["added","Added"]]
;function groupChanges(e){return r.map(([n,t])=>({heading:t,sentences:e.filter(e=>e.effect===n).map(({sentence:e})=>e)})).filter(({sentences:e})=>e.length>0)}}),
5044:((e,n,t)=>{t.d(n,{E3:()=>placeholderLine,Kc:()=>hasPlaceholder,qf:()=>r});const r="FILL IN";function hasPlaceholder({levels:e,about:n}){
const t=[n,...Object.values(e).flatMap(({means:e,action:n,owner:t})=>[e,n,t])];return t.some(e=>e?.includes(r))}function placeholderLine({source:e}){
const n=e.text.split("\n").findIndex(e=>!/^\s*#/.test(e)&&e.includes(r));return n+1}}),5940:((e,n,t)=>{t.d(n,{I:()=>describeRule,Y:()=>describeBound})
;function describeRule(e){const n=["green","amber","red"].flatMap(n=>{const t=e[n];return t===null?[]:[`${n} when ${t.text}`]});return n.join(", ")}const r={
">=":"at least",">":"above","<=":"at most","<":"below"};function describeBound(e){return`${r[e.operator]} ${e.text.slice(e.operator.length).trim()}`}}),
9076:((e,n,t)=>{t.d(n,{ZF:()=>answer,Zg:()=>a});var r=t(5845);const s={GREEN:"ready to promote",AMBER:"hold, do not promote",RED:"stop, do not promote"}
;const a={GREEN:"🟢",AMBER:"🟠",RED:"🔴",NOTE:"⚪"};function answer(e){const n=e.verdict.status;const t=todo(e,n);return{level:n,plan:e.verdict.plan,words:s[n],
means:e.plan.levels[n].means,parts:t,todo:t.map(({name:e,text:n})=>sentence(e==="Owner"?`${e}: ${n}`:e==="By when"?`Within ${n}`:n)).join(" ")}}
function todo(e,n){const{action:t,owner:s,within:a}=e.plan.levels[n];const o=n==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${n}.`
;const i=[{name:"What to do",text:t===null?o:sentence(t)}];s!==null&&i.push({name:"Owner",text:s});if(a!==null){const n=Date.parse(e.made.at)+a.milliseconds
;const t=Math.abs(n)<=864e13?`, by ${(0,r.fU)(new Date(n).toISOString())}`:"";i.push({name:"By when",text:`${a.text}${t}`})}return i}function sentence(e){
const n=e.trim();const t=n.charAt(0).toUpperCase()+n.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}}),8591:((e,n,t)=>{t.d(n,{BO:()=>boundsOf,Ow:()=>domainOf,
yL:()=>bandsOf});var r=t(3447);var s=t(4036);function domainOf(e){if(e.value===null||!Number.isFinite(e.value))return null
;const n=[e.value,...e.interval??[],e.reference,...boundsOf(e,e.bounds)].filter(e=>e!==null&&Number.isFinite(e));const t=Math.min(...n);const r=Math.max(...n)
;if(!(r>t))return null;const s=.15*(r-t);const a=t>=0&&r<=1;const o=t-s;const i=r+s;return a?[Math.max(0,o),Math.min(1,i)]:[o,i]}function bandsOf(e,n,[t,s]){
const a=[t,...boundsOf(e,n).filter(e=>e>t&&e<s),s].sort((e,n)=>e-n);const o=[];for(let t=1;t<a.length;t++){const s=a[t-1];const i=a[t];if(i<=s)continue
;const l=(s+i)/2;const c=(0,r.In)(isOfSize(e)?Math.abs(l):l,n);const u=o.at(-1);u?.level===c?u.to=i:o.push({from:s,to:i,level:c})}return o}
function boundsOf(e,n){const t=[n?.green,n?.amber,n?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[]);const r=isOfSize(e)?t.flatMap(e=>[-e,e]):t
;return[...new Set(r)].sort((e,n)=>e-n)}function isOfSize({metric:e}){return e!==null&&s.Z[e].better==="zero"}}),4588:((e,n,t)=>{t.d(n,{Cu:()=>rangeStrip,
KM:()=>sparkline,M0:()=>bar});var r=t(8591);const s=17;function rangeStrip(e){const n=(0,r.Ow)(e);if(n===null)return"";const[t,a]=n
;const at=e=>Math.max(0,Math.min(s-1,Math.floor((e-t)/(a-t)*s)));const o=Array.from({length:s},()=>"·");for(const n of(0,r.BO)(e,e.bounds))o[at(n)]="┊"
;if(e.interval?.every(Number.isFinite)){const[n,t]=[at(e.interval[0]),at(e.interval[1])];for(let e=n;e<=t;e++)o[e]=o[e]==="┊"?"┼":"─"}
e.reference!==null&&Number.isFinite(e.reference)&&(o[at(e.reference)]="◇");o[at(e.value)]="●";return o.join("")}function sparkline(e){
const n=e.filter(e=>e!==null&&Number.isFinite(e));const t=Math.min(...n);const r=Math.max(...n);return e.map(e=>{if(e===null||!Number.isFinite(e))return" "
;return"▁▂▃▄▅▆▇█"[r===t?3:Math.round((e-t)/(r-t)*7)]}).join("")}function bar(e,n=10){if(!Number.isFinite(e)||e<=0)return""
;const t=Math.max(1,Math.round(Math.min(1,e)*n*8));return"█".repeat(Math.floor(t/8))+["","▏","▎","▍","▌","▋","▊","▉"][t%8]}}),1953:((e,n,t)=>{t.d(n,{
n:()=>isInPercent,u:()=>figures});var r=t(9378);var s=t(803);var a=t(5845);var o=t(9970);function figures(e){const n=isInPercent(e.bounds);const t=n?s.l9:s.Wq
;const{value:r,reference:i}=e;return{value:t(r,[i,...(0,o.HY)(e)]),interval:(0,a.vy)(e.interval,n?s.l9:s.ZV),reference:i===null?"":t(i,[r]),
difference:r===null||i===null?"":(0,a.jR)(r-i,n)}}function isInPercent(e){return[e?.green,e?.amber,e?.red].some(e=>e!=null&&(0,r._3)(e))}}),5845:((e,n,t)=>{
t.d(n,{SI:()=>formatLogP,fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,vy:()=>formatInterval});var r=t(803);function formatInterval(e,n=r.ZV){
return e===null?"":`[${n(e[0])}, ${n(e[1])}]`}function formatDifference(e,n=false){if(!Number.isFinite(e))return"";const t=n?(0,
r.l9)(e).replace(/ %$/," points"):(0,r.ZV)(e);return e>0?`+${t}`:t}function formatLogP(e,n="p"){if(e===null||Number.isNaN(e))return"";return`${n} ${(0,
r.NP)(e)}`}function formatTime(e){const n=Date.parse(e);if(Number.isNaN(n))return e;return`${new Date(n).toISOString().slice(0,16).replace("T"," ")} UTC`}
function formatDay(e){const n=Date.parse(e);return Number.isNaN(n)?e:new Date(n).toISOString().slice(0,10)}}),6598:((e,n,t)=>{t.d(n,{W:()=>findingsOf,
d:()=>gatingFindings});const r={RED:0,AMBER:1,GREEN:2,NOTE:3};function findingsOf(e,...n){
return e.verdict.findings.filter(e=>n.includes(e.status)).sort((e,n)=>r[e.status]-r[n.status])}function gatingFindings(e){const n=findingsOf(e,"RED","AMBER")
;if(n.length>0)return n;return findingsOf(e,"GREEN").filter(({kind:e})=>["metric","edge","known-answer"].includes(e))}}),6640:((e,n,t)=>{t.d(n,{iU:()=>message,
IW:()=>remarks,dp:()=>a.dp,Y3:()=>a.Y3});var r=t(2514);var s=t(803);function listed(e,n,t=", "){return e.join(t)+(n>0?`${t}…`:"")}var a=t(9970);const o={
range:"Values out of range","learnt-range":"A range or a set of categories that is not the reference’s",invalid:"Cells that are not of their type",
"reference/invalid":"Cells of the reference that are not of their type",infinite:"Infinite cells",placeholder:"Times that stand for none",
"reference/placeholder":"Times of the reference that stand for none",duplicates:"Ids that repeat or are missing",future:"Times from after the review"};const i={
outOfRange:({furthest:e},{subject:n,value:t,cases:r,expected:o})=>{const i=o?.expected==="range"?(0,a.lq)(o):"";const l=o?.expected==="range"?[o.min,o.max]:[]
;const c=e===null?"":`, as far as ${(0,s.Wq)(e,l)}`;return`${(0,s.B4)(t??0,"row")} of ${(0,s.ZV)(r??0)} with "${n}" out of range (${i})${c}.`},
notListed:(e,{subject:n,value:t,cases:r})=>`${(0,s.B4)(t??0,"row")} of ${(0,s.ZV)(r??0)} with a "${n}" the plan does not list: ${categories(e)}.`,
rangeChanged:({ends:e,reference:n,candidate:t},{subject:r})=>{const a=e.map(({end:e,change:n,rows:t})=>`${n} at its ${e} (${(0,
s.B4)(t,"row")} of the ${n==="grew"?"candidate":"reference"} beyond)`);const span=(e,n)=>e.map((e,t)=>(0,s.Wq)(e,[n[t]])).join(" to ")
;return`The range of "${r}" ${a.join(" and ")}: it ran ${span(n,t)} and now runs ${span(t,n)}.`},
categoriesNew:(e,{subject:n,cases:t})=>`"${n}" holds ${countOf(e)} the reference never held, in ${(0,s.B4)(e.rows,"row")} of ${(0,
s.ZV)(t??0)}: ${categories(e)}.`,categoriesGone:(e,{subject:n})=>`"${n}" has lost ${countOf(e)}: ${categories(e)}.`,categoriesSpelled:({pairs:e,more:n})=>{
const t=listed(e.map(({candidate:e,reference:n})=>`"${e}" is "${n}" in the reference`),n);return`${(0,
s.B4)(e.length+n,"category differs","categories differ")} in spelling alone (capitals, accents, blanks or signs): ${t}.`},
distinctValues:({expected:e},{subject:n,value:t,reference:r})=>{const a=t??0;return`"${n}" holds ${a>e?"more":"fewer"} distinct values: ${(0,
s.ZV)(a)}, where ${(0,s.ZV)(Math.round(e))} were to be expected in so many rows; in the reference ${(0,s.ZV)(r??0)}.`},
oneValue:(e,{subject:n,reference:t})=>`"${n}" holds one value only; in the reference it held ${(0,s.ZV)(t??0)}.`,
missing:({rows:e,grew:n},{subject:t,value:r,cases:a,reference:o})=>{const i=`${(0,s.l9)(r??0)} of "${t}" is missing (${(0,s.B4)(e,"row")} of ${(0,s.ZV)(a??0)})`
;return n?`${i}; in the reference ${(0,s.l9)(o??0)}.`:`${i}.`},cellsInvalid:({row:e,text:n,formats:t=[]},{subject:r,value:a,cases:o,aspect:i})=>{
const l=i==="reference/invalid"?"In the reference, ":"";const c=t.map(e=>`format: { ${r}: "${e}" }`).join(" or ");return`${l}"${r}" is a number, but ${(0,
s.B4)(a??0,"cell")} of ${(0,s.ZV)(o??0)} cannot be read as one; ${firstIn(e)}: "${n}".${c===""?"":` If that is how they are written, add under data: ${c}.`}`},
cellsInfinite:({row:e,text:n,cells:t},{subject:r,value:a,cases:o,reference:i})=>`${(0,s.l9)(a??0)} of "${r}" is infinite (${(0,s.B4)(t,"row")} of ${(0,
s.ZV)(o??0)}, the first in row ${(0,s.ZV)(e)}: "${n}")`+(i===null?"":`; in the reference ${(0,s.l9)(i)}`)+". Infinite cells count as missing.",
idsRepeated:({repeated:e,missing:n,first:t})=>{const r=t===null?"":`; the first is "${t.id}"${t.row===0?"":`, again in row ${(0,s.ZV)(t.row)}`}`;return`${(0,
s.B4)(e,"row")} with an id that came before${r}; ${(0,s.B4)(n,"row")} without an id.`},
columnGone:(e,{subject:n})=>`Column "${n}" of the reference is not in the candidate.`,
columnNew:(e,{subject:n})=>`Column "${n}" of the candidate is not in the reference.`,rowCount:(e,{value:n,cases:t})=>`${(0,s.ZV)(t??0)} rows, ${(0,
s.l9)(n??0)} of the reference’s ${(0,s.ZV)(Math.round((t??0)/(n||1)))}.`,labelsMissing:({missing:e,pending:n},{cases:t})=>{const r=n>0?`: ${(0,
s.ZV)(n)} too young to have one, ${(0,s.ZV)(e-n)} overdue.`:".";return`${(0,s.B4)(e,"row")} of ${(0,s.ZV)(t??0)} without a label${r}`},
labelsUnmatched:(e,{value:n})=>`${(0,s.B4)(n??0,"label")} for ids that are not in the candidate set.`,idsLeftOver:({rows:e,first:n,files:t,spelling:r})=>{
const a=n===null?"":`, such as "${n.row.id}" in row ${(0,s.ZV)(n.row.row)}; "${n.label.id}" in row ${(0,s.ZV)(n.label.row)} of ${t.join(", ")} has no row`
;if(r===null)return`${(0,s.B4)(e,"row")} ${e===1?"has":"have"} an id that no label has${a}.`
;const o=r.example===null?"":`: "${r.example.label}" there is "${r.example.row}" here`;return`${(0,
s.B4)(e,"row")} ${e===1?"has":"have"} an id that no label has${a}. Another spelling would join ${(0,
s.B4)(r.ids,"id")} (${r.what})${o}. Write the ids in the same way.`},
timesPlaceholder:({row:e,time:n,kind:t,set:r},{value:a,cases:o})=>`${r==="reference"?"In the reference, ":""}${(0,s.B4)(a??0,"row")} of ${(0,
s.ZV)(o??0)} of ${l[t]}, the first in row ${(0,s.ZV)(e)}: ${n.slice(0,19)}. It stands for no time.`,timesUnreadable:({first:e},{value:n,cases:t})=>{
const r=e===null?"":`; ${firstIn(e.row)}: "${e.text}"`;return`${(0,s.B4)(n??0,"row")} of ${(0,s.ZV)(t??0)} without a time that can be read${r}.`},
timesInFuture:({latest:e},{value:n,cases:t})=>`${(0,
s.B4)(n??0,"row")} of ${(0,s.ZV)(t??0)} from after the review, as late as ${e.slice(0,16)} UTC: a clock is wrong.`,
clockShifted:(e,{value:n})=>`The hours of the day are the reference’s, ${(0,
s.ZV)(Math.abs(n??0))} hours ${(n??0)>0?"later":"earlier"}: the clock, or its time zone, has changed.`,
drift:({role:e,found:n,logQ:t},{subject:a,value:o,expected:i})=>{const l=e==="feature"?`"${a}"`:`The ${e} "${a}"`
;const u=i?.expected==="drift"?r.T1[i.test].title:"Drift";const d=`${u} ${(0,s.ZV)(o??0)}${t===null?"":`, q ${(0,s.NP)(t)}`}`;return`${l} has ${c[n]}: ${d}.`},
categoriesDiffer:({appeared:e,moreAppeared:n,vanished:t,moreVanished:r})=>[names(e,n,"new"),names(t,r,"vanished")].filter(Boolean).join(" "),
levelChanged:({level:e,reference:n,candidate:t},{subject:r})=>`"${e}" is in ${(0,s.l9)(t)} of the rows of "${r}", in the reference in ${(0,s.l9)(n)}.`,
dependenceChanged:({pairs:e,more:n,of:t})=>{const r=e.map(({columns:[e,n],size:t})=>`"${e}" with "${n}" (w ${(0,s.ZV)(t)})`);const a=`${(0,
s.B4)(e.length+n,"pair")} of ${(0,s.ZV)(t)} go together otherwise than in the reference`;return`${a}: ${listed(r,n)}. Each column by itself may look the same.`
},privateColumn:(e,{subject:n,aspect:t,cases:r})=>{const a=(t&&o[t])??"This check has found something";const i=r===null?"":`, among ${(0,s.B4)(r,"row")}`
;return`${a} in "${n}"${i}. The column is private, so its cells are not shown.`}};const l={epoch:"the beginning of 1970, which programs write for no time (0)",
serial:"one day of 1970: they look like the days that a spreadsheet counts, such as 46023.25",
early:"long before any model, which databases write for no time (1900-01-01)",never:'the end of all calendars, which databases write for "never" (9999-12-31)'}
;const c={drifted:"drifted",chance:"not drifted beyond chance",small:"not drifted by enough to matter"};const u={
"feature/range":({subject:e,expected:n})=>n?.expected==="range"?`Every "${e}" is ${(0,a.lq)(n)}.`:`Every "${e}" is among the plan’s values.`,
"input/duplicates":()=>"Every row has an id of its own.","input/invalid":()=>"Every row has a time.",
"input/joint-drift":()=>"The columns go together as in the reference."};function categories({categories:e,more:n}){
return listed(e.map(({category:e,rows:n})=>`"${e}" (${(0,s.B4)(n,"row")})`),n)}function countOf({categories:e,more:n}){return(0,
s.B4)(e.length+n,"category","categories")}function names(e,n,t){if(e.length===0)return"";const r=listed(e.map(e=>`"${e}"`),n);return`${(0,
s.B4)(e.length+n,`${t} category`,`${t} categories`)}: ${r}.`}function firstIn(e){return e===0?"one of them is":`the first is in row ${(0,s.ZV)(e)}`}const d={
versionUnexpected:({categories:e,more:n,none:t},{value:r,cases:a,expected:o})=>{const i=listed([...e.map(({category:e,rows:n})=>`"${e}" in ${(0,
s.ZV)(n)}`),...t>0?[`no version in ${(0,s.ZV)(t)}`]:[]],n);return`${(0,s.B4)(r??0,"row")} of ${(0,s.ZV)(a??0)} not answered by ${valuesOf(o)}: ${i}.`},
wrongHosts:({silent:e,moreSilent:n,unexpected:t,moreUnexpected:r})=>{
const s=[e.length===0?"":`silent: ${listed(e,n)}`,t.length===0?"":`not expected: ${listed(t.map(e=>`"${e}"`),r)}`]
;return`Hosts ${s.filter(Boolean).join("; ")}.`},
noDependencyFile:({sets:e})=>`No evidence for the dependencies: no file of them lies beside the ${e.join(" and the ")}. Put one there, such as candidate.requirements.txt beside candidate.csv.`,
dependenciesChanged:({from:e,to:n,changes:t,more:r},{value:a})=>{const o=t.map(({name:e,before:n,after:t})=>{if(t===null)return`gone: ${e} ${n}`
;return n===null?`new: ${e} ${t}`:`${e} ${n} → ${t}`});r>0&&o.push(`and ${(0,s.ZV)(r)} more`)
;return`${dependencies(a??0)} changed from ${e} to ${n}: ${o.join("; ")}.`}};const h={
"deployment/version":({expected:e})=>`Every row was answered by ${valuesOf(e)}.`,"deployment/host":({expected:e})=>`All ${(0,
s.ZV)(e?.expected==="one of"?e.values.length+e.more:0)} hosts answered.`,
"deployment/dependencies":({cases:e})=>`All ${dependencies(e??0)} are those of the reference.`};function valuesOf(e){
return e?.expected==="one of"?e.values.join(" or "):""}function dependencies(e){return(0,s.B4)(e,"dependency","dependencies")}const f={
labelCoverage:({labelled:e,due:n,young:t,waits:r},{status:a})=>{const o=r?" that are old enough to have one":"";const i=`${(0,s.ZV)(e)} of ${(0,
s.B4)(n,"row")}${o} have a label (${(0,s.l9)(n===0?0:e/n)}).`;const l=t>0?` ${(0,s.B4)(t,"row")} are too young.`:"";if(a==="GREEN"||a==="NOTE")return i+l
;const c=r?'find out what became of the others, or set "labels: coverage:" in the plan':'where labels come later, say so by "labels_after:" under "data:"; where some never come, set "labels: coverage:" in the plan'
;return`${i}${l} What is measured on some of the rows need not hold for all: ${c}.`},labelledDiffer:({differ:e,p:n,unlabelled:t},{value:r})=>{
const a=`KS D ${(0,s.ZV)(r??0)}, p ${(0,s.ZV)(n)}`
;return e?`The ${(0,s.B4)(t,"row")} without a label are not like the others: the model answered them otherwise (${a}). What is measured does not hold for them.`:`The ${(0,
s.B4)(t,"row")} without a label were answered like the others (${a}).`},
sameBytes:()=>"The candidate set is the reference set, byte for byte: nothing new was measured. Was the right file named?",
scoreIsLabel:({column:e})=>`"${e}" says the label of every row, and nothing else: the answers may have been made from the labels.`,
noError:({expected:e,p:n})=>n===null?"The model makes no error, and made none in the reference.":`The model makes no error, where the reference lets expect ${(0,
s.ZV)(Math.round(e*10)/10)} (the chance of none is ${(0,s.ZV)(n)}): labels may have been made from the predictions.`};var $=t(4036);var m=t(2014)
;function figuresOf(e){const{kind:n,metric:t,value:r,interval:o,reference:i,cases:l,reasons:c}=e;if(t===null||r===null)return""
;if(c.some(({reason:e})=>e==="tooFewCases"))return"";const u=metricName(e);const d=(0,s.Wq)(r,[i,...(0,a.HY)(e)]);const h=(0,s.Wq)(i,[r]);if(n==="estimate"){
const e=i===null?"":`, in the reference it was measured at ${h}`;return`No label has come. From the probabilities alone, ${u} is estimated at ${d}${e}.`}
if(o===null||l===null)return"";const f=`95 % interval ${(0,s.ZV)(o[0])} to ${(0,s.ZV)(o[1])}, ${(0,s.B4)(l,"case")}`
;const $=n==="review"?"last review":"reference";const m=i===null?"":`, in the ${$} ${h}`;const w=n==="segment"?` where ${e.where}`:""
;return`${u} is ${d} (${f})${w}${m}.`}function areFiguresInColumns({kind:e,aspect:n}){return e==="metric"||e==="edge"||e==="review"&&n===null}
function metricName({metric:e,class:n}){const t=e===null?"":$.Z[e].title;return n===null?t:`${t} of class "${n}"`}
const it=e=>e===null?"It":`Its worsening by ${(0,s.ZV)(e.by)} from the ${e.from}`;const w={noEvidence:({why:e,class:n},t)=>{const r=(0,m.j)(e,n)
;if(t.kind==="drift")return`Drift of "${t.subject}" could not be measured: ${r}.`;const s=metricName(t)
;return t.bounds===null?`${s} could not be measured: ${r}.`:`No evidence for ${s}: ${r}.`},tooFewCases:({needed:e},n)=>`No evidence for ${metricName(n)}: ${(0,
s.B4)(n.cases??0,"case")}, and the rule asks for ${(0,s.ZV)(e)}.`,belowBound:(e,{bounds:n})=>n===null?"":`The plan says ${(0,a.Fv)(n)}.`,
fellFrom:({level:e,from:n,earlier:t,by:r,amount:a})=>`It worsened by ${(0,s.ZV)(r)} from the ${n} (${(0,s.ZV)(t)}); ${e} from ${a.text}.`,
noFall:({from:e,why:n,class:t})=>`No fall can be measured: the ${e} has no value, because ${(0,m.j)(n,t)}.`,
provenRed:({claim:e})=>`${it(e)} is past the red rule, and chance does not explain it.`,
provenBetween:({claim:e})=>`${it(e)} is neither GREEN nor RED, and chance does not explain it.`,notProven:({confidence:e,needs:n,each:t})=>{
const r=n===null?"":`About ${(0,s.ZV)(n)} cases${t?" in each set":""}`;const a=n===null?"It lies on the boundary.":`${r} would settle it.`
;return`Not proven at ${(0,s.l9)(e)} confidence, neither GREEN nor RED. ${a}`},leftOut:({what:e})=>`${e}.`,
changedCases:({wrong:e,right:n,p:t})=>`Of the same cases, ${(0,s.ZV)(e)} turned wrong and ${(0,s.ZV)(n)} right (McNemar p ${(0,s.ZV)(t)}).`,
estimated:({error:e})=>{const n=e===null?"":`, which in the reference were off by ${(0,s.ZV)(e)} on average`
;return`An estimate trusts the probabilities${n}; it never opens the gate.`},weakSegment:({whole:e})=>`Over all rows it is ${e===null?"not known":(0,
s.ZV)(e)}. Such a segment can be watched as an edge case.`};var p=t(5393);const v={
planUnwatched:({why:e})=>`Whether this pull request changes the plan that judges it could not be found out: ${e}.`,
planNew:()=>"This plan is new in this pull request: nobody has agreed to it yet.",
planChanged:({byBase:e})=>e?"This pull request changes its plan; it is judged by the plan of the base.":"This pull request changes the plan that judges it.",
planPart:({effect:e,sentence:n})=>`${(0,p.F_)(e)}: ${n}.`,planMore:({more:e})=>`And ${(0,s.ZV)(e)} more changes of the plan.`,
planApproved:({by:e})=>`What is laxer is approved by ${e.map(e=>`@${e}`).join(", ")}.`,planUnapproved:({owners:e,unread:n})=>{
const t=e.length===0?"What is laxer needs approval, and neither the plan nor CODEOWNERS of the base names an account whose approval counts.":`What is laxer needs a review that approves the newest commit, by an owner of the plan (${e.slice(0,10).join(", ")}); then run the job again.`
;return[...n,t].join(" ")}};const g={scoresOutside:({row:e,score:n},{value:t})=>`${(0,
s.B4)(t??0,"score")} outside 0 to 1, ${e===0?"one of them":`the first in row ${(0,s.ZV)(e)}`}: ${n===null?"not a number":(0,
s.Wq)(n,[0,1])}. A probability cannot be there: the model or its export is broken.`,noPrediction:(e,{value:n,cases:t})=>`${(0,s.B4)(n??0,"row")} of ${(0,
s.ZV)(t??0)} (${(0,s.l9)((n??0)/(t??1))}) without a prediction; none of them is measured.`,
scoresUnsummed:({row:e,sum:n},{value:t,cases:r,reference:a})=>`The scores of the classes do not sum to 1 in ${(0,s.B4)(t??0,"row")} of ${(0,
s.ZV)(r??0)} (in the reference ${(0,s.ZV)(a??0)}), the first in row ${(0,s.ZV)(e)}: ${(0,s.Wq)(n,[1])}. As probabilities they would.`,
allIdentical:(e,{value:n})=>`All ${(0,s.ZV)(n??0)} predictions are the same: the model answers without looking.`,
identicalWithin:({period:e,from:n,periods:t})=>{const r=listed(n.map(n=>e==="week"?`from ${n}`:n),t-n.length)
;return`All predictions of a ${e} are the same ${e==="week"?"in":"on"} ${(0,s.B4)(t,e)}: ${r}.`},
classShare:({name:e,share:n,reference:t})=>`Class "${e}" is predicted in ${(0,s.l9)(n)} of rows, in the reference in ${(0,s.l9)(t)}.`,
answersMissed:({first:e,spelling:n},{value:t,cases:r})=>`${(0,s.ZV)(t??0)} of ${(0,
s.B4)(r??0,"known answer")} missed${e===null?"":`; the first: ${missed(e)}`}.`+(n?` "${n.known}" looks like "${n.row}" in another spelling (${n.what}): write the ids in the same way.`:""),
answersChanged:({changed:e,more:n},{value:t,cases:r})=>{const a=e.map(({id:e,before:n,now:t})=>`${e} was ${answers(n)} and is ${answers(t)}`);return`${(0,
s.ZV)(t??0)} of ${(0,s.B4)(r??0,"known answer")} changed since the last review: ${listed(a,n,"; ")}.`},pairsBroken:({broken:e,pairs:n},t)=>{
const r=listed(n.map(pair),e-n.length,"; ");return`${(0,s.ZV)(e)} of ${(0,s.B4)(t.cases??0,"pair")} (${(0,
s.l9)(t.value??0)}) ${e===1?"breaks":"break"} the relation: ${relationOf(t)}. Base and variant: ${r}.`}};const b={
"prediction/probabilities":()=>"Every score lies in 0 to 1.","prediction/missing":()=>"Every row has a prediction.",
"prediction/identical":()=>"Predictions differ from row to row.","known-answer":({cases:e})=>`All ${(0,s.ZV)(e??0)} known answers are right.`,
"known-answer/changed":({cases:e})=>`All ${(0,s.ZV)(e??0)} known answers are those of the last review.`,behaviour:e=>`None of ${(0,
s.B4)(e.cases??0,"pair")} breaks the relation: ${relationOf(e)}.`};function relationOf({expected:e}){return e?.expected==="relation"?(0,a.w4)(e):""}
function missed({id:e,present:n,expected:t,got:r}){if(!n)return`id ${e} is not in the candidate set`;return t===null?`id ${e}`:`id ${e} should be ${t}, is ${r}`
}function answers(e){return e.map(e=>e===null?"nothing":typeof e==="number"?(0,s.ZV)(e):e).join(", ")}function pair({ids:e,answers:n}){
const[t,r]=e??["base","variant"];if(n===null)return`${t} and ${r}`;const words=e=>e===null?"no prediction":typeof e==="number"?(0,s.ZV)(e):e
;return`${t} (${words(n[0])}) and ${r} (${words(n[1])})`}var y=t(5044);const x={fallsAddUp:({reviews:e},{metric:n,class:t,value:r,expected:a})=>{
const o=n===null?"":$.Z[n].title;const i=t===null?o:`${o} of class "${t}"`;const l=a?.expected==="sum"?a.threshold:Number.NaN
;const c=`Falls of ${i} against the reference add up to ${(0,s.ZV)(r??0)} over ${(0,s.B4)(e,"review")}`;return(r??0)>=l&&e>1?`${c}, and the alarm is at ${(0,
s.ZV)(l)}: taken together it is worse than it was.`:`${c}; the alarm is at ${(0,s.ZV)(l)}.`},
reviewsAlike:({correlation:e})=>`Neighbouring reviews are alike (correlation ${(0,s.ZV)(e)}), so that sums alarm more often by chance than is said.`,
redLeft:(e,{value:n})=>`What was RED has been gone for ${(0,s.B4)(n??0,"review")} in a row: RED is left, and the other findings decide.`,
redStays:({since:e},{value:n,expected:t})=>{const r=t?.expected==="reviews"?t.reviews:Number.NaN
;return`The last review, of ${day(e)}, was RED. What was RED must be GREEN for ${(0,s.B4)(r,"review")} in a row; so far it is for ${(0,s.ZV)(n??0)}.`},
firstReview:()=>"The history holds no review of this plan yet, so nothing was held against earlier ones.",
noHistory:()=>"Not judged: this review is not held against earlier ones, so there is no last review.",
noEarlierValue:()=>"Not judged yet: no earlier review measured it.",linesUnread:(e,{value:n})=>{const t=n===1;return`${(0,
s.B4)(n??0,"line")} of the history cannot be read and ${t?"was":"were"} ignored: ${lines(e)}. What ${t?"it says":"they say"} is not known. Update Greenlight where a line is newer; restore or remove what is damaged.`
},linesCutOff:(e,{value:n})=>{const t=n===1
;return`${(0,s.B4)(n??0,"line")} of the history ${t?"is":"are"} cut off, by ${t?"a run that was":"runs that were"} stopped: ${lines(e)}.`},
reviewsOutOfOrder:({latest:e},{value:n})=>`${(0,
s.B4)(n??0,"review")} of the history ${n===1?"is":"are"} dated after this one, as late as ${e.slice(0,16)}: a clock is wrong, or reviews are made out of order.`,
lastReview:({at:e},{value:n,expected:t})=>`The last review was made on ${day(e)}, ${days(n)} ago; the plan asks for one ${pace(t)}.`,
newestRow:({at:e},{value:n,expected:t})=>`The newest row is of ${day(e)}, ${days(n)} before this review; the plan asks for new data ${pace(t)}.`,
sameData:({at:e})=>`These are the data of the review of ${day(e)}, and no newer ones.`,columnsShifted:({since:e,of:n,columns:t,more:r},{value:a})=>{
const o=`the last review, of ${day(e)}`;if(t.length===0)return`None of ${(0,s.B4)(n,"column")} is distributed otherwise than in ${o}.`
;const i=t.map(({name:e,size:n})=>`${e} (${(0,s.ZV)(n)})`).join(", ");return`${(0,s.ZV)(a??0)} of ${(0,
s.B4)(n,"column")} ${a===1?"is":"are"} distributed otherwise than in ${o}: ${i}${r>0?", …":""}.`},
noMetricGates:()=>"No metric, edge case or known answer in this plan gates, so nothing shows that the model is right.",
planDiffers:({since:e})=>`The plan is not that of the last review, of ${day(e)}: levels before and after it are not of the same rules.`,
sameDataRed:({at:e})=>`These data were RED on ${day(e)} by another plan. A plan that changes does not better them: judge new data.`,
nothingGates:()=>"Nothing in this plan gates, so nothing shows that the model works.",
unfilled:()=>`The plan still says "${y.qf}" where people are to say what it is for, what is done, by whom and by when.`,labelsUnjudged:(e,{value:n})=>`${(0,
s.B4)(n??0,"case has","cases have")} a label, and no rule of the plan judges by it: a model that is always wrong would pass. Add a rule under metrics, or "falls: [{ from: reference, amber: 5% }]" where no bound is known.`
};function day(e){return e.slice(0,10)}function days(e){return(0,s.B4)(e??0,"day")}function pace(e){return(0,a.jN)(e?.every??"")}
function lines({lines:e,more:n}){const t=e.map(({place:e,kind:n})=>`${e} (${n})`);return n>0?`${t.join("; ")}; and ${(0,s.ZV)(n)} more`:t.join("; ")}const B={
...w,...g,...d,...i,...x,...v,...f};const V={...b,...h,...u};function message(e){return joined([figuresOf(e),nothingWrong(e),...e.reasons.map(wordsOf(e))])}
function remarks(e){if(!areFiguresInColumns(e)||figuresOf(e)==="")return message(e);const n=e.reasons.filter(({reason:e})=>e!=="belowBound")
;return joined(n.map(wordsOf(e)))}function wordsOf(e){return n=>{const t=B[n.reason];return t(n,e)}}function nothingWrong(e){if(e.reasons.length>0)return""
;const{kind:n,aspect:t}=e;const r=t===null?n:`${n}/${t}`;return Object.hasOwn(V,r)?V[r](e):""}function joined(e){return e.filter(e=>e!=="").join(" ")}}),
2014:((e,n,t)=>{t.d(n,{j:()=>whyNoEvidence});const r={noReference:"there is no reference",noLabel:"no case has a label",
noPrediction:"no labelled case has a prediction",noScore:"no labelled case has a score",noScoreColumn:"there are no scores",
noScoresOfClass:"the class has no scores",scoresOutside:"scores lie outside 0 to 1",oneCase:"one case shows no spread",
oneGroup:"every case belongs to the same group",allPositive:"every labelled case is positive",allNegative:"every labelled case is negative",
oneClass:"labelled cases are all of one class",oneSidedClass:"a class has no case, or all of them",classAbsent:"the class does not occur",
predictionsSame:"every prediction is the same",neverPredicted:"nothing was predicted to be in the class",noneInClass:"no labelled case is in the class",
noneInClassNorPredicted:"no case is in the class and none was predicted to be",allInClass:"every labelled case is in the class",noTarget:"no case has a target",
noTargetWithPrediction:"no case has both a target and a prediction",targetsSame:"every target is the same",targetsZero:"every target is zero",
notFinite:"its numbers are too large or too small to be computed",textForNumbers:"the reference holds numbers where the candidate holds text",
numbersForText:"the reference holds text where the candidate holds numbers",noReferenceValues:"the reference has no values",
noCandidateValues:"the candidate has no values",referenceConstant:"every reference value is the same, so there is no standard deviation to measure by",
notInVerdict:"it is not in the verdict"};function whyNoEvidence(e,n=null){if(e!=="oneSidedClass"||!n)return r[e]
;return`class "${n.slice(0,80)}" has no case, or all of them`}}),9970:((e,n,t)=>{t.d(n,{Fv:()=>boundsText,HY:()=>valuesOfBounds,Y3:()=>ruleText,
dp:()=>ruleClauses,jN:()=>paceText,lq:()=>rangeText,w4:()=>relationText});var r=t(2514);var s=t(5940);var a=t(803);function boundsText(e){return(0,s.I)(e)}
function valuesOfBounds({bounds:e}){return[e?.green,e?.amber,e?.red].flatMap(e=>e?.value??[])}function ruleText(e){return ruleClauses(e).join("; ")}
function ruleClauses(e){const{bounds:n,expected:t}=e;if(n!==null)return[boundsText(n),...n.falls.map(fallText)].filter(Boolean);const r=fixedRule(e)
;if(r!==null)return[r];return t===null?[]:[expectedText(t,e)]}function fallText({from:e,amber:n,red:t}){
const r=[n&&`amber from ${n.text}`,t&&`red from ${t.text}`].filter(Boolean);return`fall from ${e}: ${r.join(", ")}`}const o={
"prediction/probabilities":"scores lie in 0 to 1","prediction/missing":"every row has a prediction","prediction/identical":"predictions differ",
"deployment/dependencies":"dependencies stay the same","feature/learnt-range":"range and categories as in the reference",
"feature/cardinality":"as many distinct values as in the reference","feature/constant":"a feature varies","input/duplicates":"ids do not repeat",
"input/vanished":"columns stay the same","input/appeared":"columns stay the same","input/missing":"cells are missing no more than in the reference",
"input/infinite":"no cell is infinite","input/reference/invalid":"cells are of their column’s type","input/placeholder":"every row has a time",
"input/reference/placeholder":"every row has a time","input/labels/unmatched":"ids are written alike","prediction/sum":"scores of the classes sum to 1",
"input/future":"no row is from the future","input/clock":"hours of the day as in the reference"};function fixedRule({kind:e,aspect:n,reasons:t}){
if(e==="input"&&n==="invalid")return t.some(({reason:e})=>e==="cellsInvalid")?"cells are of their column’s type":"every row has a time";const r=`${e}/${n}`
;return Object.hasOwn(o,r)?o[r]:null}function expectedText(e,{kind:n,subject:t,aspect:s}){switch(e.expected){case"range":return rangeText(e);case"one of":{
const n=e.values.join(s==="version"?" or ":", ");if(s==="version")return`${t} is ${n}`;const r=e.more>0?", …":""
;return s==="host"?`${t} is ${n}${r}, all of them`:`one of ${n}${r}`}case"within":{const n=`within ${(0,a.Bo)(e.tolerance)}`
;return s==="changed"?`answers as in the last review, ${n}`:`every answer ${n}`}case"relation":return relationText(e);case"sum":
return`standardised falls, less ${(0,a.ZV)(e.allowance)} each, add up to less than ${(0,a.ZV)(e.threshold)}`;case"reviews":
return`RED is left when its cause has been gone for ${(0,a.B4)(e.reviews,"review")} in a row`;case"pace":
return`${s==="stale"?"new data":"a review"} ${paceText(e.every)}`;case"drift":{const{test:t,threshold:s,q:o}=e
;if(n==="review")return`PSI against the last review at least ${(0,a.ZV)(s)}, and more than chance makes`;return`${r.T1[t].title} >= ${(0,
a.Bo)(s)}${o===null?"":` and q < ${(0,a.Bo)(o)}`}`}case"association":return`no two columns that go together otherwise than in the reference: w >= ${(0,
a.ZV)(e.threshold)} and beyond chance (${(0,a.l9)(e.alpha)} over all pairs)`;case"error rate":return`no segment worse than the rest beyond chance (${(0,
a.l9)(e.alpha)} over all that were searched)`}}function rangeText({min:e,max:n}){return[e===null?"":`>= ${(0,a.Bo)(e)}`,n===null?"":`<= ${(0,
a.Bo)(n)}`].filter(Boolean).join(", ")}const i={same:"the same as the base’s","not lower":"no lower than the base’s","not higher":"no higher than the base’s"}
;function relationText({relation:e,tolerance:n}){const t=n>0?`, within ${(0,a.Bo)(n)}`:"";return`the variant’s prediction must be ${i[e]}${t}`}
function paceText(e){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}})};