export const id=1851;export const ids=[1851];export const modules={65393:((e,t,n)=>{n.d(t,{F_:()=>sayEffect,pl:()=>mayBeLaxer,tw:()=>groupChanges})
;function mayBeLaxer({effect:e}){return e==="laxer"||e==="dropped"||e==="changed"}function sayEffect(e){return r.find(([t])=>t===e)[1]}
const r=[["laxer","Laxer"],["dropped","Dropped"],["changed","Changed in a way that has no order, which counts as laxer"],["stricter","Stricter"],["added","Added"]]
;function groupChanges(e){return r.map(([t,n])=>({heading:n,sentences:e.filter(e=>e.effect===t).map(({sentence:e})=>e)})).filter(({sentences:e})=>e.length>0)}}),
15044:((e,t,n)=>{n.d(t,{E3:()=>placeholderLine,Kc:()=>hasPlaceholder,qf:()=>r});const r="FILL IN";function hasPlaceholder({levels:e,about:t}){
const n=[t,...Object.values(e).flatMap(({means:e,action:t,owner:n})=>[e,t,n])];return n.some(e=>e?.includes(r))}function placeholderLine({source:e}){
const t=e.text.split("\n").findIndex(e=>!/^\s*#/.test(e)&&e.includes(r));return t+1}}),55940:((e,t,n)=>{n.d(t,{I:()=>describeRule,Y:()=>describeBound})
;function describeRule(e){const t=["green","amber","red"].flatMap(t=>{const n=e[t];return n===null?[]:[`${t} when ${n.text}`]});return t.join(", ")}const r={
">=":"at least",">":"above","<=":"at most","<":"below"};function describeBound(e){return`${r[e.operator]} ${e.text.slice(e.operator.length).trim()}`}}),
31953:((e,t,n)=>{n.d(t,{n:()=>isInPercent,u:()=>figures});var r=n(99378);var s=n(20803);var o=n(45845);var a=n(39970);function figures(e){
const t=isInPercent(e.bounds);const n=t?s.l9:s.Wq;const{value:r,reference:i}=e;return{value:n(r,[i,...(0,a.HY)(e)]),interval:(0,o.vy)(e.interval,t?s.l9:s.ZV),
reference:i===null?"":n(i,[r]),difference:r===null||i===null?"":(0,o.jR)(r-i,t)}}function isInPercent(e){return[e?.green,e?.amber,e?.red].some(e=>e!=null&&(0,
r._3)(e))}}),45845:((e,t,n)=>{n.d(t,{SI:()=>formatLogP,fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,vy:()=>formatInterval});var r=n(20803)
;function formatInterval(e,t=r.ZV){return e===null?"":`[${t(e[0])}, ${t(e[1])}]`}function formatDifference(e,t=false){if(!Number.isFinite(e))return""
;const n=t?(0,r.l9)(e).replace(/ %$/," points"):(0,r.ZV)(e);return e>0?`+${n}`:n}function formatLogP(e,t="p"){if(e===null||Number.isNaN(e))return""
;return`${t} ${(0,r.NP)(e)}`}function formatTime(e){const t=Date.parse(e);if(Number.isNaN(t))return e
;return`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`}function formatDay(e){const t=Date.parse(e)
;return Number.isNaN(t)?e:new Date(t).toISOString().slice(0,10)}}),16598:((e,t,n)=>{n.d(t,{W:()=>findingsOf,d:()=>gatingFindings});const r={RED:0,AMBER:1,GREEN:2,
NOTE:3};function findingsOf(e,...t){return e.verdict.findings.filter(e=>t.includes(e.status)).sort((e,t)=>r[e.status]-r[t.status])}function gatingFindings(e){
const t=findingsOf(e,"RED","AMBER");if(t.length>0)return t
;return findingsOf(e,"GREEN").filter(({kind:e})=>["metric","edge","known-answer","operations"].includes(e))}}),87342:((e,t,n)=>{n.d(t,{iU:()=>message,
IW:()=>remarks,dp:()=>o.dp,Y3:()=>o.Y3});var r=n(82514);var s=n(20803);function listed(e,t,n=", "){return e.join(n)+(t>0?`${n}…`:"")}var o=n(39970);const a={
"versions-by-host":"Versions that answer on some hosts only","clock-skew":"Clocks that are apart",range:"Values out of range",
"learnt-range":"A range or a set of categories that is not the reference’s",invalid:"Cells that are not of their type",
"reference/invalid":"Cells of the reference that are not of their type",infinite:"Infinite cells",format:"Texts that may be numbers or times",
placeholder:"Times that stand for none","reference/placeholder":"Times of the reference that stand for none",duplicates:"Ids that repeat or are missing",
future:"Times from after the review"};const i={outOfRange:({furthest:e},{subject:t,value:n,cases:r,expected:a})=>{const i=a?.expected==="range"?(0,o.lq)(a):""
;const l=a?.expected==="range"?[a.min,a.max]:[];const c=e===null?"":`, as far as ${(0,s.Wq)(e,l)}`;return`${(0,s.B4)(n??0,"row")} of ${(0,
s.ZV)(r??0)} with "${t}" out of range (${i})${c}.`},notListed:(e,{subject:t,value:n,cases:r})=>`${(0,s.B4)(n??0,"row")} of ${(0,
s.ZV)(r??0)} with a "${t}" the plan does not list: ${categories(e)}.`,rangeChanged:({ends:e,reference:t,candidate:n},{subject:r})=>{
const o=e.map(({end:e,change:t,rows:n})=>`${t} at its ${e} (${(0,s.B4)(n,"row")} of the ${t==="grew"?"candidate":"reference"} beyond)`)
;const span=(e,t)=>e.map((e,n)=>(0,s.Wq)(e,[t[n]])).join(" to ");return`The range of "${r}" ${o.join(" and ")}: it ran ${span(t,n)} and now runs ${span(n,t)}.`
},categoriesNew:(e,{subject:t,cases:n})=>`"${t}" holds ${countOf(e)} the reference never held, in ${(0,s.B4)(e.rows,"row")} of ${(0,
s.ZV)(n??0)}: ${categories(e)}.`,categoriesGone:(e,{subject:t})=>`"${t}" has lost ${countOf(e)}: ${categories(e)}.`,categoriesSpelled:({pairs:e,more:t})=>{
const n=listed(e.map(({candidate:e,reference:t})=>`"${e}" is "${t}" in the reference`),t);return`${(0,
s.B4)(e.length+t,"category differs","categories differ")} in spelling alone (capitals, accents, blanks or signs): ${n}.`},
distinctValues:({expected:e},{subject:t,value:n,reference:r})=>{const o=n??0;return`"${t}" holds ${o>e?"more":"fewer"} distinct values: ${(0,
s.ZV)(o)}, where ${(0,s.ZV)(Math.round(e))} were expected in so many rows; in the reference ${(0,s.ZV)(r??0)}.`},
oneValue:(e,{subject:t,reference:n})=>`"${t}" holds one value only; in the reference it held ${(0,s.ZV)(n??0)}.`,
missing:({rows:e,grew:t},{subject:n,value:r,cases:o,reference:a})=>{const i=`${(0,s.l9)(r??0)} of "${n}" is missing (${(0,s.B4)(e,"row")} of ${(0,s.ZV)(o??0)})`
;return t?`${i}; in the reference ${(0,s.l9)(a??0)}.`:`${i}.`},
cellsInvalid:({row:e,text:t,formats:n=[],written:r,isTime:o},{subject:a,value:i,cases:l,aspect:c})=>{const h=c==="reference/invalid"?"In the reference, ":""
;const d=n.map(e=>`format: { ${a}: "${e}" }`).join(" or ");return`${h}"${a}" is a ${o?"time":"number"}${r?` that the plan reads as ${r}`:""}, but ${(0,
s.B4)(i??0,"cell")} of ${(0,s.ZV)(l??0)} cannot be read as one; ${firstIn(e)}: "${t}".${d===""?"":` If that is how they are written, add under data: ${d}.`}`},
cellsFormatted:({text:e,formats:t},{subject:n})=>`"${n}" holds texts such as "${e}", which are compared as categories. If they are numbers or times, add under data: ${t.map(e=>`format: { ${n}: "${e}" }`).join(" or ")}.`,
cellsInfinite:({row:e,text:t,cells:n},{subject:r,value:o,cases:a,reference:i})=>`${(0,s.l9)(o??0)} of "${r}" is infinite (${(0,s.B4)(n,"row")} of ${(0,
s.ZV)(a??0)}, the first in row ${(0,s.ZV)(e)}: "${t}")`+(i===null?"":`; in the reference ${(0,s.l9)(i)}`)+". Infinite cells count as missing.",
idsRepeated:({repeated:e,missing:t,first:n})=>{const r=n===null?"":`; the first is "${n.id}"${n.row===0?"":`, again in row ${(0,s.ZV)(n.row)}`}`;return`${(0,
s.B4)(e,"row")} with an id that came before${r}; ${(0,s.B4)(t,"row")} without an id.`},
columnGone:(e,{subject:t})=>`Column "${t}" of the reference is not in the candidate.`,
columnNew:(e,{subject:t})=>`Column "${t}" of the candidate is not in the reference.`,rowCount:(e,{value:t,cases:n})=>`${(0,s.ZV)(n??0)} rows, ${(0,
s.l9)(t??0)} of the reference’s ${(0,s.ZV)(Math.round((n??0)/(t||1)))}.`,labelsMissing:({missing:e,pending:t,marked:n},{cases:r})=>{const o=t>0?`: ${(0,
s.ZV)(t)} too young to have one, ${(0,s.ZV)(e-t)} overdue.`:".";return`${(0,s.B4)(e,"row")} of ${(0,s.ZV)(r??0)} without a label${o}${n?` ${markedText(n)}`:""}`
},labelsUnmatched:(e,{value:t})=>`${(0,s.B4)(t??0,"label")} for ids that are not in the candidate set.`,idsLeftOver:({rows:e,first:t,files:n,spelling:r})=>{
const o=t===null?"":`, such as "${t.row.id}" in row ${(0,s.ZV)(t.row.row)}; "${t.label.id}" in row ${(0,s.ZV)(t.label.row)} of ${n.join(", ")} has no row`
;if(r===null)return`${(0,s.B4)(e,"row")} ${e===1?"has":"have"} an id that no label has${o}.`
;const a=r.example===null?"":`: "${r.example.label}" there is "${r.example.row}" here`;return`${(0,
s.B4)(e,"row")} ${e===1?"has":"have"} an id that no label has${o}. Another spelling would join ${(0,
s.B4)(r.ids,"id")} (${r.what})${a}. Write the ids in the same way.`},
timesPlaceholder:({row:e,time:t,kind:n,set:r},{value:o,cases:a})=>`${r==="reference"?"In the reference, ":""}${(0,s.B4)(o??0,"row")} of ${(0,
s.ZV)(a??0)} of ${l[n]}, the first in row ${(0,s.ZV)(e)}: ${t.slice(0,19)}. It stands for no time.`,
timesUnreadable:({first:e,formats:t=[]},{subject:n,value:r,cases:o,aspect:a})=>{const i=e===null?"":`; ${firstIn(e.row)}: "${e.text}"`
;const l=t.map(e=>`format: { ${n}: ${e} }`).join(" or ")
;const c=l===""?" A time is written as 2026-12-31, 2026-12-31T14:30:00Z, 31-Dec-2026, or in seconds since 1970.":` If that is how they are written, add under data: ${l}.`
;return`${a==="reference/invalid"?"In the reference, ":""}${(0,s.B4)(r??0,"row")} of ${(0,s.ZV)(o??0)} without a time that can be read${i}.${e===null?"":c}`},
timesInFuture:({latest:e},{value:t,cases:n})=>`${(0,
s.B4)(t??0,"row")} of ${(0,s.ZV)(n??0)} from after the review, as late as ${e.slice(0,16)} UTC: a clock is wrong.`,
clockShifted:(e,{value:t})=>`The hours of the day are the reference’s, ${(0,
s.ZV)(Math.abs(t??0))} hours ${(t??0)>0?"later":"earlier"}: the clock, or its time zone, has changed.`,
drift:({role:e,found:t,logQ:n},{subject:o,value:a,expected:i})=>{const l=e==="feature"?`"${o}"`:`The ${e} "${o}"`
;const h=i?.expected==="drift"?r.T1[i.test].title:"Drift";const d=`${h} ${(0,s.ZV)(a??0)}${n===null?"":`, q ${(0,s.NP)(n)}`}`;return`${l} has ${c[t]}: ${d}.`},
categoriesDiffer:({appeared:e,moreAppeared:t,vanished:n,moreVanished:r})=>[names(e,t,"new"),names(n,r,"vanished")].filter(Boolean).join(" "),
levelChanged:({level:e,reference:t,candidate:n},{subject:r})=>`"${e}" is in ${(0,s.l9)(n)} of the rows of "${r}", in the reference in ${(0,s.l9)(t)}.`,
dependenceChanged:({pairs:e,more:t,of:n})=>{if(n===0)return"No two columns have several values each, so that whether they go together cannot be seen."
;const r=e.map(({columns:[e,t],size:n})=>`"${e}" with "${t}" (w ${(0,s.ZV)(n)})`);const o=`${(0,s.B4)(e.length+t,"pair")} of ${(0,
s.ZV)(n)} go together differently from the reference`;return`${o}: ${listed(r,t)}. Each column by itself may look the same.`},
privateColumn:(e,{subject:t,aspect:n,cases:r})=>{const o=(n&&a[n])??"This check has found something";const i=r===null?"":`, among ${(0,s.B4)(r,"row")}`
;return`${o} in "${t}"${i}. The column is private, so its cells are not shown.`}};const l={epoch:"the beginning of 1970, which programs write for no time (0)",
serial:"one day of 1970: they look like the days that a spreadsheet counts, such as 46023.25",
early:"long before any model, which databases write for no time (1900-01-01)",past:"years before all others",
never:'the end of all calendars, which databases write for "never" (9999-12-31)'};const c={drifted:"drifted",chance:"not drifted beyond chance",
small:"not drifted by enough to matter"};const h={"feature/range":({subject:e,expected:t})=>t?.expected==="range"?`Every "${e}" is ${(0,
o.lq)(t)}.`:`Every "${e}" is among the plan’s values.`,"input/duplicates":()=>"Every row has an id of its own.","input/invalid":()=>"Every row has a time.",
"input/joint-drift":()=>"The columns go together as in the reference."};function markedText({cells:e,first:t,files:n,asClass:r}){
const o=n.length>0?` of ${n.join(", ")}`:"";const a=t===null?"":`, such as "${t.text}"${t.row===0?o:` in row ${(0,s.ZV)(t.row)}${o}`}`
;const i=r?` If that is a class, name it under "${r}:" under "data:" in the plan.`:"";return`${(0,
s.B4)(e,"label")} ${e===1?"says":"say"} by a text that there is none${a}.${i}`}function categories({categories:e,more:t}){
return listed(e.map(({category:e,rows:t})=>`"${e}" (${(0,s.B4)(t,"row")})`),t)}function countOf({categories:e,more:t}){return(0,
s.B4)(e.length+t,"category","categories")}function names(e,t,n){if(e.length===0)return"";const r=listed(e.map(e=>`"${e}"`),t);return`${(0,
s.B4)(e.length+t,`${n} category`,`${n} categories`)}: ${r}.`}function firstIn(e){return e===0?"one of them is":`the first is in row ${(0,s.ZV)(e)}`}const d={
versionUnexpected:({categories:e,more:t,none:n},{value:r,cases:o,expected:a})=>{const i=listed([...e.map(({category:e,rows:t})=>`"${e}" in ${(0,
s.ZV)(t)}`),...n>0?[`no version in ${(0,s.ZV)(n)}`]:[]],t);return`${(0,s.B4)(r??0,"row")} of ${(0,s.ZV)(o??0)} not answered by ${valuesOf(a)}: ${i}.`},
wrongHosts:({silent:e,moreSilent:t,unexpected:n,moreUnexpected:r})=>{
const s=[e.length===0?"":`silent: ${listed(e,t)}`,n.length===0?"":`not expected: ${listed(n.map(e=>`"${e}"`),r)}`]
;return`Hosts ${s.filter(Boolean).join("; ")}.`},
noDependencyFile:({sets:e})=>`No evidence for the dependencies: no file of them lies beside the ${e.join(" and the ")}. Put one there, such as candidate.requirements.txt beside candidate.csv.`,
dependenciesChanged:({from:e,to:t,changes:n,more:r},{value:o})=>{const a=n.map(({name:e,before:t,after:n})=>{if(n===null)return`gone: ${e} ${t}`
;return t===null?`new: ${e} ${n}`:`${e} ${t} → ${n}`});r>0&&a.push(`and ${(0,s.ZV)(r)} more`)
;return`${dependencies(o??0)} changed from ${e} to ${t}: ${a.join("; ")}.`}};const u={
"deployment/version":({expected:e})=>`Every row was answered by ${valuesOf(e)}.`,"deployment/host":({expected:e})=>`All ${(0,
s.ZV)(e?.expected==="one of"?e.values.length+e.more:0)} hosts answered.`,
"deployment/dependencies":({cases:e})=>`All ${dependencies(e??0)} are those of the reference.`};function valuesOf(e){
return e?.expected==="one of"?e.values.join(" or "):""}function dependencies(e){return(0,s.B4)(e,"dependency","dependencies")}const f={
labelCoverage:({labelled:e,due:t,young:n,waits:r},{status:o})=>{const a=r?" that are old enough to have one":"";const i=`${(0,s.ZV)(e)} of ${(0,
s.B4)(t,"row")}${a} have a label (${(0,s.l9)(t===0?0:e/t)}).`;const l=n>0?` ${(0,s.B4)(n,"row")} are too young.`:"";if(o==="GREEN"||o==="NOTE")return i+l
;const c=r?'find out what became of the others, or set "labels: coverage:" in the plan':'where labels come later, say so by "labels_after:" under "data:"; where some never come, set "labels: coverage:" in the plan'
;return`${i}${l} What is measured on some of the rows need not hold for all: ${c}.`},labelledDiffer:({differ:e,p:t,unlabelled:n},{value:r})=>{
const o=`KS D ${(0,s.ZV)(r??0)}, p ${(0,s.ZV)(t)}`
;return e?`The ${(0,s.B4)(n,"row")} without a label are not like the others: the model answered them otherwise (${o}). What is measured does not hold for them.`:`The ${(0,
s.B4)(n,"row")} without a label were answered like the others (${o}).`},
sameBytes:()=>"The candidate set is the reference set, byte for byte: nothing new was measured. Was the right file named?",
scoreIsLabel:({column:e})=>`"${e}" says the label of every row, and nothing else: the answers may have been made from the labels.`,
noError:({of:e,expected:t,p:n},{value:r})=>{const o={answers:`The model makes ${errors(r)}`,ranking:`At the best threshold the score makes ${errors(r)}`,
numbers:`The mean absolute error is ${(0,s.ZV)(r??0)}`}[e];if(n===null)return`${o}, ${e==="numbers"?"as in":"and made none in"} the reference.`
;const a=e==="numbers"?`it is ${(0,s.ZV)(t)} in the reference`:`the reference lets expect ${(0,s.ZV)(Math.round(t*10)/10)}`
;return`${o}, where ${a} (the chance of ${r===0?"none":"so few"} is ${(0,s.ZV)(n)}): labels may have been made from the predictions.`}};const errors=e=>e?(0,
s.B4)(e,"error"):"no error";var $=n(34036);var m=n(12014);function figuresOf(e){const{kind:t,metric:n,value:r,interval:a,reference:i,cases:l,reasons:c}=e
;if(n===null||r===null)return"";if(c.some(({reason:e})=>e==="tooFewCases"))return"";const h=metricName(e);const d=(0,s.Wq)(r,[i,...(0,o.HY)(e)]);const u=(0,
s.Wq)(i,[r]);if(t==="estimate"){const e=i===null?"":`, in the reference it was measured at ${u}`
;if(a===null)return`No label has come. From the probabilities alone, ${h} is estimated at ${d}${e}.`;const t=`95 % interval ${(0,s.ZV)(a[0])} to ${(0,
s.ZV)(a[1])}`;return`No label has come. By what predictions were worth in the reference, ${h} is estimated at ${d} (${t})${e}.`}if(a===null||l===null)return""
;const f=`95 % interval ${(0,s.ZV)(a[0])} to ${(0,s.ZV)(a[1])}, ${(0,s.B4)(l,"case")}`;const $=t==="review"?"last review":"reference"
;const m=i===null?"":`, in the ${$} ${u}`;const w=t==="segment"?` where ${e.where}`:"";return`${h} is ${d} (${f})${w}${m}.`}
function areFiguresInColumns({kind:e,aspect:t}){return e==="metric"||e==="edge"||e==="operations"&&t!=="hosts"||e==="review"&&t===null}
function metricName({metric:e,class:t,subject:n,aspect:r}){const s=e===null?n??r??"":$.Zv[e].title;return t===null?s:`${s} of class "${t}"`}
const it=e=>e===null?"It":`Its worsening by ${(0,s.ZV)(e.by)} from the ${e.from}`;const w={noEvidence:({why:e,class:t},n)=>{const r=(0,m.j)(e,t)
;if(n.kind==="drift")return`Drift of "${n.subject}" could not be measured: ${r}.`;const s=metricName(n)
;if(n.kind==="estimate")return`${s} cannot be estimated without labels: ${r}.`
;return n.bounds===null?`${s} could not be measured: ${r}.`:`No evidence for ${s}: ${r}.`},tooFewCases:({needed:e},t)=>`No evidence for ${metricName(t)}: ${(0,
s.B4)(t.cases??0,"case")}, and the rule asks for ${(0,s.ZV)(e)}.`,belowBound:(e,{bounds:t})=>t===null?"":`The plan says ${(0,o.Fv)(t)}.`,
fellFrom:({level:e,from:t,earlier:n,by:r,amount:o})=>`It worsened by ${(0,s.ZV)(r)} from the ${t} (${(0,s.ZV)(n)}); ${e} from ${o.text}.`,
noFall:({from:e,why:t,class:n})=>`No fall can be measured: the ${e} has no value, because ${(0,m.j)(t,n)}.`,
provenRed:({claim:e})=>`${it(e)} is past the red rule, and chance does not explain it.`,
provenBetween:({claim:e})=>`${it(e)} is neither GREEN nor RED, and chance does not explain it.`,notProven:({confidence:e,needs:t,each:n})=>{
const r=t===null?"":`About ${(0,s.ZV)(t)} cases${n?" in each set":""}`;const o=t===null?"It lies on the boundary.":`${r} would settle it.`
;return`Not proven at ${(0,s.l9)(e)} confidence, neither GREEN nor RED. ${o}`},leftOut:({what:e})=>`${e}.`,
changedCases:({wrong:e,right:t,p:n})=>`Of the same cases, ${(0,s.ZV)(e)} turned wrong and ${(0,s.ZV)(t)} right (McNemar p ${(0,s.ZV)(n)}).`,
estimated:({error:e},{interval:t})=>{if(t!==null)return"An estimate trusts that predictions mean what they meant in the reference; it never opens the gate."
;const n=e===null?"":`, which in the reference were off by ${(0,s.ZV)(e)} on average`;return`An estimate trusts the probabilities${n}; it never opens the gate.`
},weakSegment:({whole:e})=>`Over all rows it is ${e===null?"not known":(0,s.ZV)(e)}. Such a segment can be watched as an edge case.`};var p=n(31953)
;function formatOf({bounds:e,unit:t}){const n=(0,p.n)(e)||t==="share"&&e!==null&&!isBounded(e);return(e,t=[])=>n?(0,s.l9)(e,t):(0,s.Wq)(e,t)}
const isBounded=({green:e,amber:t,red:n})=>(e??t??n)!==null;function operationFigures(e){
const{kind:t,aspect:n,subject:r,value:a,interval:i,reference:l,cases:c}=e;const h=t==="operations"&&(n===null||n==="last-review")
;const d=t==="deployment"&&(n==="restarts"||n==="hardware-errors");if(!(h||d||isClock(e))||a===null)return""
;if(e.reasons.some(({reason:e})=>e==="tooFewCases"))return"";const u=formatOf(e);const f=r===null||t==="deployment"?v[n??""]:`"${r}"`;const $=u(a,[l,...(0,
o.HY)(e)]);const m=isClock(e)?" seconds":"";const w=i===null?"":`95 % interval ${u(i[0])} to ${u(i[1])}`;const p=c===null||t==="deployment"?"":(0,
s.B4)(c,"case");const g=[w,p].filter(e=>e!=="").join(", ");const b=n==="last-review"?"last review":"reference";const y=l===null?"":`, in the ${b} ${u(l,[a])}`
;return`${f} is ${$}${m}${g===""?"":` (${g})`}${y}.`}const v={restarts:"The number of restarts",
"hardware-errors":"The number of errors that the hardware counted","clock-skew":"The time between clocks"}
;function isClock({kind:e,aspect:t,reasons:n,bounds:r}){return e==="deployment"&&t==="clock-skew"&&(r!==null||n.length>0)}const g={
plainValue:()=>"It is a plain value, of which nobody knows how far it may be off, and the plan asks for proof. Measure it as good and total, or as values over time (every:), or write as_written: true.",
overTime:({blocks:e,covered:t})=>{const n=e===null?"":`The interval rests on ${(0,s.B4)(e,"stretch","stretches")} of time.`;const r=t===null?"":`Only ${(0,
s.l9)(t)} of the time was measured.`;return[n,r].filter(e=>e!=="").join(" ")},budget:({objective:e,allowed:t,bad:n})=>`${(0,
s.l9)(e)} must be good, which allows ${(0,s.ZV)(round(t))} bad ones; there were ${(0,s.ZV)(round(n))}.`,hostLags:({by:e,percent:t,hosts:n,more:r,of:o})=>{
const a=t?s.l9:s.ZV;const i=n.map(({name:e,value:t,others:n,times:r})=>{const o=r===null?"the others have none":`${(0,s.ZV)(round(r))} times as bad`
;return`${e===null?"one":`"${e}"`} at ${a(t)}, the others at ${a(n)} (${o})`});const l=n.length+r;return`${(0,s.ZV)(l)} of ${(0,
s.ZV)(o)} by ${e} ${l===1?"is":"are"} behind the others, and chance does not explain it: ${listed(i,r,"; ")}.`},hostsAlike:({by:e,of:t})=>`None of ${(0,
s.ZV)(t)} by ${e} is behind the others.`,versionsUneven:({versions:e,more:t})=>{
const n=e.map(({version:e,on:t,moreOn:n,notOn:r,moreNotOn:s})=>`"${e}" answers on ${listed(t.map(quoted),n)} and never on ${listed(r.map(quoted),s)}`)
;return`${(0,s.B4)(e.length+t,"version answers","versions answer")} on some hosts only: ${listed(n,t,"; ")}.`},clocksApart:({hosts:e,more:t})=>{
const n=e.map(({name:e,ahead:t})=>`"${e}" ${(0,s.ZV)(Math.abs(round(t)))} s ${t>0?"ahead":"behind"}`)
;return`Clocks of hosts are apart: ${listed(n,t)}. Set them by NTP; times of rows are not to be trusted until then.`},
fetchedLongAgo:({at:e},{value:t,status:n})=>n==="GREEN"?`What was fetched is of ${e.slice(0,16)} UTC.`:(t??0)<0?`What was fetched is of ${e.slice(0,16)} UTC, after this review: a clock is wrong.`:`What was fetched is of ${e.slice(0,16)} UTC, ${(0,
s.B4)(Math.floor(t??0),"day")} before this review. Fetch it anew.`};const b={"deployment/versions-by-host":({cases:e})=>`Every version answers on all ${(0,
s.ZV)(e??0)} hosts.`,"deployment/clock-skew":({value:e})=>(e??0)===0?"The clocks of the hosts agree.":`The clocks of the hosts are ${(0,
s.ZV)(e)} seconds apart.`};function quoted(e){return`"${e}"`}const round=e=>Math.abs(e)>=100?Math.round(e):Math.round(e*10)/10;var y=n(65393);const V={
planUnwatched:({why:e})=>`Whether this pull request changes the plan that judges it could not be found out: ${e}.`,
planNew:()=>"This plan is new in this pull request: nobody has agreed to it yet.",
planChanged:({byBase:e})=>e?"This pull request changes its plan; it is judged by the plan of the base.":"This pull request changes the plan that judges it.",
planPart:({effect:e,sentence:t})=>`${(0,y.F_)(e)}: ${t}.`,planMore:({more:e})=>`And ${(0,s.ZV)(e)} more changes of the plan.`,
planApproved:({by:e})=>`What is laxer is approved by ${e.map(e=>`@${e}`).join(", ")}.`,planUnapproved:({owners:e,unread:t})=>{
const n=e.length===0?"What is laxer needs approval, and neither the plan nor CODEOWNERS of the base names an account whose approval counts.":`What is laxer needs a review that approves the newest commit, by an owner of the plan (${e.slice(0,10).join(", ")}); then run the job again.`
;return[...t,n].join(" ")}};const Z={scoresOutside:({row:e,score:t},{value:n,aspect:r})=>{const o=r==="reference/probabilities"
;return`${o?"In the reference, ":""}${(0,s.B4)(n??0,"score")} outside 0 to 1, ${predictions_firstIn(e)}: ${t===null?"not a number":(0,
s.Bo)(t)}. A probability cannot be there: ${o?"what is compared with the reference is wrong":"the model or its export is broken"}.`},
noPrediction:({first:e,asClass:t},{value:n,cases:r,aspect:o})=>{const a=e?` ${e.row===0?"One":`Row ${(0,s.ZV)(e.row)}`} holds "${e.text}".`:""
;const i=t?' If that is a class, name it under "classes:" under "data:" in the plan.':"";return`${o==="reference/missing"?"In the reference, ":""}${(0,
s.B4)(n??0,"row")} of ${(0,s.ZV)(r??0)} (${(0,s.l9)((n??0)/(r??1))}) without a prediction; none of them is measured.${a}${i}`},
scoresUnsummed:({row:e,sum:t},{value:n,cases:r,reference:o,aspect:a})=>{const i=a==="reference/sum"?"In the reference, the":"The"
;const l=o===null?"":` (in the reference ${(0,s.ZV)(o)})`;return`${i} scores of the classes do not sum to 1 in ${(0,s.B4)(n??0,"row")} of ${(0,
s.ZV)(r??0)}${l}, ${predictions_firstIn(e)}: ${(0,s.Wq)(t,[1])}. As probabilities they would.`},allIdentical:(e,{value:t})=>`All ${(0,
s.ZV)(t??0)} predictions are the same: the model answers without looking.`,identicalWithin:({period:e,from:t,periods:n})=>{
const r=listed(t.map(t=>e==="week"?`from ${t}`:t),n-t.length);return`All predictions of a ${e} are the same ${e==="week"?"in":"on"} ${(0,s.B4)(n,e)}: ${r}.`},
classShare:({name:e,share:t,reference:n})=>`Class "${e}" is predicted in ${(0,s.l9)(t)} of rows, in the reference in ${(0,s.l9)(n)}.`,
answersMissed:({first:e,spelling:t},{value:n,cases:r})=>`${(0,s.ZV)(n??0)} of ${(0,
s.B4)(r??0,"known answer")} missed${e===null?"":`; the first: ${missed(e)}`}.`+(t?` "${t.known}" looks like "${t.row}" in another spelling (${t.what}): write the ids in the same way.`:""),
answersChanged:({changed:e,more:t},{value:n,cases:r})=>{const o=e.map(({id:e,before:t,now:n})=>`${e} was ${answers(t)} and is ${answers(n)}`);return`${(0,
s.ZV)(n??0)} of ${(0,s.B4)(r??0,"known answer")} changed since the last review: ${listed(o,t,"; ")}.`},pairsBroken:({broken:e,pairs:t},n)=>{
const r=listed(t.map(pair),e-t.length,"; ");return`${(0,s.ZV)(e)} of ${(0,s.B4)(n.cases??0,"pair")} (${(0,
s.l9)(n.value??0)}) ${e===1?"breaks":"break"} the relation: ${relationOf(n)}. Base and variant: ${r}.`}};const x={
"prediction/probabilities":()=>"Every score lies in 0 to 1.","prediction/missing":()=>"Every row has a prediction.",
"prediction/identical":()=>"Predictions differ from row to row.","known-answer":({cases:e})=>`All ${(0,s.ZV)(e??0)} known answers are right.`,
"known-answer/changed":({cases:e})=>`All ${(0,s.ZV)(e??0)} known answers are those of the last review.`,behaviour:e=>`None of ${(0,
s.B4)(e.cases??0,"pair")} breaks the relation: ${relationOf(e)}.`};function predictions_firstIn(e){return e===0?"one of them":`the first in row ${(0,s.ZV)(e)}`}
function relationOf({expected:e}){return e?.expected==="relation"?(0,o.w4)(e):""}function missed({id:e,present:t,expected:n,got:r}){
if(!t)return`id ${e} is not in the candidate set`;return n===null?`id ${e}`:`id ${e} should be ${n}, is ${r}`}function answers(e){
return e.map(e=>e===null?"nothing":typeof e==="number"?(0,s.ZV)(e):e).join(", ")}function pair({ids:e,answers:t}){const[n,r]=e??["base","variant"]
;if(t===null)return`${n} and ${r}`;const words=e=>e===null?"no prediction":typeof e==="number"?(0,s.ZV)(e):e
;return`${n} (${words(t[0])}) and ${r} (${words(t[1])})`}var k=n(15044);const B={fallsAddUp:({reviews:e},{metric:t,class:n,value:r,expected:o})=>{
const a=t===null?"":$.Zv[t].title;const i=n===null?a:`${a} of class "${n}"`;const l=o?.expected==="sum"?o.threshold:Number.NaN
;const c=`Falls of ${i} against the reference add up to ${(0,s.ZV)(r??0)} over ${(0,s.B4)(e,"review")}`;return(r??0)>=l&&e>1?`${c}, and the alarm is at ${(0,
s.ZV)(l)}: taken together it is worse than it was.`:`${c}; the alarm is at ${(0,s.ZV)(l)}.`},
reviewsAlike:({correlation:e})=>`Neighbouring reviews are alike (correlation ${(0,s.ZV)(e)}), so that sums alarm by chance more often than stated.`,
redLeft:(e,{value:t})=>`What was RED has been gone for ${(0,s.B4)(t??0,"review")} in a row: RED is left, and the other findings decide.`,
redStays:({since:e},{value:t,expected:n})=>{const r=n?.expected==="reviews"?n.reviews:Number.NaN
;return`The last review, of ${day(e)}, was RED. What was RED must be GREEN for ${(0,s.B4)(r,"review")} in a row; so far it is for ${(0,s.ZV)(t??0)}.`},
firstReview:()=>"The history holds no review of this plan yet, so nothing was compared with earlier ones.",
noHistory:()=>"Not judged: this review is not compared with earlier ones, so there is no last review.",
noEarlierValue:()=>"Not judged yet: no earlier review measured it.",linesUnread:(e,{value:t})=>{const n=t===1;return`${(0,
s.B4)(t??0,"line")} of the history cannot be read and ${n?"was":"were"} ignored: ${lines(e)}. What ${n?"it says":"they say"} is not known. Update Greenlight where a line is newer; restore or remove what is damaged.`
},linesCutOff:(e,{value:t})=>{const n=t===1
;return`${(0,s.B4)(t??0,"line")} of the history ${n?"is":"are"} cut off, by ${n?"a run that was":"runs that were"} stopped: ${lines(e)}.`},
reviewsOutOfOrder:({latest:e},{value:t})=>`${(0,
s.B4)(t??0,"review")} of the history ${t===1?"is":"are"} dated after this one, as late as ${e.slice(0,16)}: a clock is wrong, or reviews are made out of order.`,
lastReview:({at:e},{value:t,expected:n})=>`The last review was made on ${day(e)}, ${days(t)} ago; the plan asks for one ${pace(n)}.`,
newestRow:({at:e},{value:t,expected:n})=>`The newest row is of ${day(e)}, ${days(t)} before this review; the plan asks for new data ${pace(n)}.`,
sameData:({at:e})=>`These are the data of the review of ${day(e)}, and no newer ones.`,columnsShifted:({since:e,of:t,columns:n,more:r},{value:o})=>{
const a=`the last review, of ${day(e)}`;if(n.length===0)return`None of ${(0,s.B4)(t,"column")} is distributed differently from ${a}.`
;const i=n.map(({name:e,size:t})=>`${e} (${(0,s.ZV)(t)})`).join(", ");return`${(0,s.ZV)(o??0)} of ${(0,
s.B4)(t,"column")} ${o===1?"is":"are"} distributed differently from ${a}: ${i}${r>0?", …":""}.`},
noMetricGates:()=>"No metric, edge case or known answer in this plan gates, so nothing shows that the model is right.",
planDiffers:({since:e})=>`The plan is not that of the last review, of ${day(e)}: levels before and after it come from different rules.`,
sameDataRed:({at:e,by:t})=>`These data were RED on ${day(e)} by ${t==="labels"?"other labels":`another ${t}`}. ${t==="labels"?"Labels that change, or go, do":`A ${t} that changes does`} not better them: judge new data.`,
nothingGates:()=>"Nothing in this plan gates, so nothing shows that the model works.",
unfilled:()=>`The plan still says "${k.qf}" where people must write what it is for, what is done, by whom and by when.`,labelsUnjudged:(e,{value:t})=>`${(0,
s.B4)(t??0,"case has","cases have")} a label, and no rule of the plan judges by it: a model that is always wrong would pass. Add a rule under metrics, or "falls: [{ from: reference, amber: 5% }]" where no bound is known.`
};function day(e){return e.slice(0,10)}function days(e){return(0,s.B4)(e??0,"day")}function pace(e){return(0,o.jN)(e?.every??"")}
function lines({lines:e,more:t}){const n=e.map(({place:e,kind:t})=>`${e} (${t})`);return t>0?`${n.join("; ")}; and ${(0,s.ZV)(t)} more`:n.join("; ")}const j={
...w,...Z,...d,...i,...B,...V,...f,...g};const T={...x,...u,...h,...b};function message(e){
return joined([figuresOf(e),operationFigures(e),nothingWrong(e),...e.reasons.map(wordsOf(e))])}function remarks(e){const t=figuresOf(e)+operationFigures(e)
;if(!areFiguresInColumns(e)||t==="")return message(e);const n=e.reasons.filter(({reason:e})=>e!=="belowBound");return joined(n.map(wordsOf(e)))}
function wordsOf(e){return t=>{const n=j[t.reason];return n(t,e)}}function nothingWrong(e){if(e.reasons.length>0)return"";const{kind:t,aspect:n}=e
;const r=n===null?t:`${t}/${n}`;return Object.hasOwn(T,r)?T[r](e):""}function joined(e){return e.filter(e=>e!=="").join(" ")}}),12014:((e,t,n)=>{n.d(t,{
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
;return`class "${t.slice(0,80)}" has no case, or all of them`}}),39970:((e,t,n)=>{n.d(t,{Fv:()=>boundsText,HY:()=>valuesOfBounds,Y3:()=>ruleText,
dp:()=>ruleClauses,jN:()=>paceText,lq:()=>rangeText,w4:()=>relationText});var r=n(82514);var s=n(55940);var o=n(20803);function boundsText(e){return(0,s.I)(e)}
function valuesOfBounds({bounds:e}){return[e?.green,e?.amber,e?.red].flatMap(e=>e?.value??[])}function ruleText(e){return ruleClauses(e).join("; ")}
function ruleClauses(e){const{bounds:t,expected:n}=e;if(t!==null)return[boundsText(t),...t.falls.map(fallText)].filter(Boolean);const r=fixedRule(e)
;if(r!==null)return[r];return n===null?[]:[expectedText(n,e)]}function fallText({from:e,amber:t,red:n}){
const r=[t&&`amber from ${t.text}`,n&&`red from ${n.text}`].filter(Boolean);return`fall from ${e}: ${r.join(", ")}`}const a={
"prediction/probabilities":"scores lie in 0 to 1","prediction/missing":"every row has a prediction","prediction/identical":"predictions differ",
"deployment/dependencies":"dependencies stay the same","feature/learnt-range":"range and categories as in the reference",
"feature/cardinality":"as many distinct values as in the reference","feature/constant":"a feature varies","input/duplicates":"ids do not repeat",
"input/vanished":"columns stay the same","input/appeared":"columns stay the same","input/missing":"cells are missing no more than in the reference",
"input/infinite":"no cell is infinite","input/reference/invalid":"cells are of their column’s type","input/placeholder":"every row has a time",
"input/reference/placeholder":"every row has a time","input/labels/unmatched":"ids are written alike","prediction/sum":"scores of the classes sum to 1",
"input/future":"no row is from the future","input/clock":"hours of the day as in the reference"};function fixedRule({kind:e,aspect:t,reasons:n}){
if(e==="input"&&t==="invalid")return n.some(({reason:e})=>e==="cellsInvalid")?"cells are of their column’s type":"every row has a time";const r=`${e}/${t}`
;return Object.hasOwn(a,r)?a[r]:null}function expectedText(e,{kind:t,subject:n,aspect:s}){switch(e.expected){case"range":return rangeText(e);case"one of":{
const t=e.values.join(s==="version"?" or ":", ");if(s==="version")return`${n} is ${t}`;const r=e.more>0?", …":""
;return s==="host"?`${n} is ${t}${r}, all of them`:`one of ${t}${r}`}case"within":{const t=`within ${(0,o.Bo)(e.tolerance)}`
;return s==="changed"?`answers as in the last review, ${t}`:`every answer ${t}`}case"relation":return relationText(e);case"sum":
return`standardised falls, less ${(0,o.ZV)(e.allowance)} each, add up to less than ${(0,o.ZV)(e.threshold)}`;case"reviews":
return`RED is left when its cause has been gone for ${(0,o.B4)(e.reviews,"review")} in a row`;case"pace":
return`${s==="stale"?"new data":"a review"} ${paceText(e.every)}`;case"drift":{const{test:n,threshold:s,q:a}=e
;if(t==="review")return`PSI against the last review at least ${(0,o.ZV)(s)}, and more than chance makes`;return`${r.T1[n].title} >= ${(0,
o.Bo)(s)}${a===null?"":` and q < ${(0,o.Bo)(a)}`}`}case"association":return`no two columns that go together differently from the reference: w >= ${(0,
o.ZV)(e.threshold)} and beyond chance (${(0,o.l9)(e.alpha)} over all pairs)`;case"error rate":return`no segment worse than the rest beyond chance (${(0,
o.l9)(e.alpha)} over all that were searched)`}}function rangeText({min:e,max:t}){return[e===null?"":`>= ${(0,o.Bo)(e)}`,t===null?"":`<= ${(0,
o.Bo)(t)}`].filter(Boolean).join(", ")}const i={same:"the same as the base’s","not lower":"no lower than the base’s","not higher":"no higher than the base’s"}
;function relationText({relation:e,tolerance:t}){const n=t>0?`, within ${(0,o.Bo)(t)}`:"";return`the variant’s prediction must be ${i[e]}${n}`}
function paceText(e){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}})};