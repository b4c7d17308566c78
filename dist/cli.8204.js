export const id=8204;export const ids=[8204];export const modules={77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),18204:((e,t,n)=>{n.r(t)
;n.d(t,{command:()=>W});var s=n(82514);const by=e=>(t,n)=>{const s=e(n)-e(t);return s>0?"stricter":s<0?"laxer":"changed"}
;const number=e=>typeof e==="number"?e:Number.NaN;const r=by(e=>e===null?-1/0:number(e));const a=by(e=>e===null?-1/0:-number(e));const o=by(e=>e===true?1:0)
;const i=by(e=>e===null?-1/0:-e.milliseconds);const l=by(e=>({NOTE:0,AMBER:2,RED:3}[String(e)]??1));const fewer=(e,t)=>contained(t,e)
;const more=(e,t)=>contained(e,t);function contained(e,t){if(t===null)return"stricter";if(e===null)return"laxer";const[n,s]=[new Set(e),new Set(t)]
;if([...n].every(e=>s.has(e)))return"stricter";return[...s].every(e=>n.has(e))?"laxer":"changed"}const amount=(e,t)=>{
if(e===null||t===null)return e===null?"stricter":"laxer";const[n,s]=[e,t];return n.relative===s.relative?a(n.value,s.value):"changed"};const c={review:i,
within:i,"escalate.after":i,notify:more,gates:o,minCases:r,"segments.minCases":a,"segments.search":o,"segments.alpha":r,raises:l,onMiss:l,"history.overdue":l,
"history.stale":l,"features.*.min":r,"features.*.max":a,"features.*.values":fewer,"features.*.watched":o,"data.private":more,expect:fewer,
"behaviour.*.expect":by(e=>e==="same"?1:0),tolerance:a,"drift.threshold":a,"drift.q":r,"history.leaveRedAfter":r,"cusum.threshold":a,"cusum.allowance":a,
"rollout.confidence":r,"operations.*.asWritten":by(e=>e===true?0:1),"operations.*.objective":r,"laggingHost.times":a,"rollout.approval":o,
"rollout.requires":by(e=>e===null?0:1),margin:a,"auroc.cases":r,"falls.*.amber":amount,"falls.*.red":amount};function effectOf(e,t,n){
for(let s=0;s<e.length;s++){const r=e.slice(s).join(".");if(Object.hasOwn(c,r))return c[r](t,n)}return"changed"}var h=n(33447);var u=n(71206)
;const d=["green","amber","red"];function isRule(e){return typeof e==="object"&&e!==null&&d.every(t=>Object.hasOwn(e,t))}function effectOfBounds(e,t){
const n=[e,t].flatMap(e=>d.flatMap(t=>e[t]?.value??[]));const s=[...new Set(n)].sort((e,t)=>e-t);const r=s.flatMap((e,t)=>t===0?[]:[(s[t-1]+e)/2])
;const a=[...s,...r,-Number.MAX_VALUE,Number.MAX_VALUE];const level=(e,t)=>d.some(t=>e[t])?(0,h.In)(t,e):"GREEN";const[o,i]=[a.some(n=>(0,
u.B)(level(e,n),level(t,n))),a.some(n=>(0,u.B)(level(t,n),level(e,n)))];if(o)return i?"changed":"laxer";return i?"stricter":null}function sayBounds(e,t){
const text=e=>e===null?"none":`"${e.text}"`;const n=d.filter(n=>e[n]?.text!==t[n]?.text);return n.map(n=>`${n} ${text(e[n])} → ${text(t[n])}`).join(", ")}
const f={features:"feature",metrics:"metric",falls:"fall from",knownAnswers:"known answers",edgeCases:"edge case",behaviour:"behaviour case",measures:"measure",
targets:"target",checks:"check",operations:"measure of the service"};function nameOf(e){const t=[]
;for(const[n,s]of e.entries())s.startsWith("*")?t.push(`${f[e[n-1]]??e[n-1]} "${s.slice(1,101)}"`):e[n+1]?.startsWith("*")||t.push(s.replace(/(?<=[a-z])[A-Z]/g,e=>`_${e.toLowerCase()}`))
;return t.join(", ")}function sayValue(e){if(e===null||e===void 0)return"none";if(typeof e==="boolean")return e?"yes":"no"
;if(typeof e==="number")return String(e);if(typeof e==="string")return`"${e.length>120?`${e.slice(0,119)}…`:e}"`;if(Array.isArray(e)){
const t=e.slice(0,10).map(sayValue);return e.length===0?"none":`${t.join(", ")}${e.length>10?`, and ${e.length-10} more`:""}`}const{text:t}=e
;return typeof t==="string"?`"${t}"`:sayValue(JSON.stringify(e))}function comparePlans(e,t){const n=[];e.name!==t.name&&n.push({effect:"changed",place:"plan",
sentence:`plan: ${sayValue(e.name)} → ${sayValue(t.name)}`});const[s,r]=[comparable(e,t),comparable(t,e)]
;for(const e of new Set([...Object.keys(s),...Object.keys(r)]))walk([e],s[e],r[e],n);return n}const m={features:({name:e})=>String(e),
metrics:({metric:e,class:t})=>t===null?String(e):`${e}[${t}]`,falls:({from:e})=>String(e),knownAnswers:({file:e})=>String(e),edgeCases:({name:e})=>String(e),
behaviour:({name:e})=>String(e),measures:({name:e})=>String(e),targets:({name:e})=>String(e),checks:({check:e})=>String(e),operations:({name:e})=>String(e)}
;const p=new Set(["line","source","about","name"]);const g=new Set(["green","amber","red"]);function walk(e,t,n,s){if(same(t,n))return;const r=e.at(-1)
;const tell=(t,n)=>s.push({effect:t,place:nameOf(e),sentence:`${nameOf(e)}${n}`});const a=m[r]
;if(a&&Array.isArray(t)&&Array.isArray(n))walkEntries(e,t,n,a,s);else if(isRule(t)&&isRule(n)){const r=effectOfBounds(t,n)
;r!==null&&tell(r,`: ${sayBounds(t,n)}`);walkKeys(e,t,n,s)
}else isNode(t)&&isNode(n)?isTerm(t)&&isTerm(n)?tell(effectOf(placeOf(e),t,n),arrow(t,n)):walkKeys(e,t,n,s):isPart(t)&&n==null?tell("dropped"," was dropped"):t==null&&isPart(n)?tell("added"," was added"):tell(effectOf(placeOf(e),t??null,n??null),arrow(t,n))
}function walkKeys(e,t,n,s){const[r,a]=[t,n]
;for(const n of new Set([...Object.keys(r),...Object.keys(a)]))p.has(n)||isRule(t)&&g.has(n)||walk([...e,n],r[n],a[n],s)}function walkEntries(e,t,n,s,r){
if(e[0]==="features"&&e.length===1&&(t.length===0||n.length===0)){const e=t.length===0;r.push({effect:"changed",place:"features",
sentence:"features: "+(e?"every column was watched, now those that are listed":"those that were listed are not any more")});if(e)return}
const[a,o]=[byName(t,s),byName(n,s)];for(const t of new Set([...a.keys(),...o.keys()])){const[n,s]=[a.get(t),o.get(t)];const i=[...e,`*${t}`]
;n&&s?walkEntry(i,n,s,r):r.push({effect:n?"dropped":"added",place:nameOf(i),sentence:`${nameOf(i)} was ${n?"dropped":"added"}`})}}function byName(e,t){
const n=new Map;for(const s of e){const e=t(s);let r=e;for(let t=2;n.has(r);t++)r=`${e} (${t})`;n.set(r,s)}return n}function walkEntry(e,t,n,s){
isRule(t)&&isRule(n)?walk(e,t,n,s):walkKeys(e,t,n,s)}const arrow=(e,t)=>`: ${sayValue(e)} → ${sayValue(t)}`;const placeOf=e=>e.map(e=>e.startsWith("*")?"*":e)
;const isNode=e=>typeof e==="object"&&e!==null&&!Array.isArray(e);const isTerm=e=>"text"in e&&("milliseconds"in e||"value"in e)
;const isPart=e=>isNode(e)&&!isTerm(e);function same(e,t){return JSON.stringify(e??null,plain)===JSON.stringify(t??null,plain)}function plain(e,t){
if(p.has(e)&&e!=="name")return;if(isNode(t)&&isTerm(t))return"milliseconds"in t?t.milliseconds:[t.operator,t.value,t.relative]
;if(Array.isArray(t)&&e!=="steps"&&t.every(e=>typeof e==="string"))return[...t].sort();return t}function comparable(e,t){const n=withDefault(e.drift)
;const s=e.features.map(n=>{const s=t.features.find(({name:e})=>e===n.name);const r=n.drift??s?.drift??null;return{...n,
missing:n.missing??(s?.missing?e.inputs.missing:null),drift:r===null?null:withDefault({...e.drift,...n.drift})}});const{name:r,about:a,source:o,...i}=e;return{
...i,drift:n,features:s}}function withDefault(e){return{...e,threshold:e.threshold??s.T1[e.test].matters}}var $=n(20803);function phrase(e,...t){
return joined(e.flatMap((e,n)=>{const s=t[n]??[];return[e,...Array.isArray(s)?s:[typeof s==="number"?(0,$.Bo)(s):s]]}))}function joined(e){const t=[]
;for(const n of e){const e=t.at(-1);typeof e==="string"&&typeof n==="string"?t[t.length-1]=e+n:n!==""&&t.push(n)}return t}const code=e=>({code:e})
;const strong=e=>({strong:e});const level=e=>({level:e});function prose_raised(e){return e==="NOTE"?["is shown and decides nothing"]:["is ",level(e)]}
function listed(e,t="and"){return e.flatMap((n,s)=>{if(s===0)return n;return[s===e.length-1?` ${t} `:", ",...n]})}
const percent=e=>`${Number((100*e).toPrecision(8))}%`;const count=(e,t)=>`${(0,$.Bo)(e)} ${t}${e===1?"":"s"}`;var w=n(34036);var b=n(55940)
;function metricSentences(e,t){const n=w.Zv[e.metric];const s=t==="multiclass"&&n.perClass?", averaged over the classes":""
;const r=e.class===null?s:phrase` of the class ${strong(e.class)}`;const a=n.better==="zero"?"The size of ":""
;const o=phrase`${a}${strong(n.title)}${r} — ${meaning(n.means)} —`
;const i=e.green||e.amber||e.red?ruleSentence(o,e):e.falls.length>0?phrase`${o} is judged by how far it worsens.`:phrase`${o} is measured.`
;const l=e.falls.flatMap(e=>phrase` ${fallSentence(e,n.better)}`);return phrase`${i}${l}${e.gates?"":" It is shown and decides nothing."}`}
function evidenceSentence(e){return phrase`With fewer than ${count(e,"labelled case")} there is no evidence, which is ${level("AMBER")}.`}
function ruleSentence(e,{green:t,amber:n,red:s}){if(t===null){
const t=[...n===null?[]:[phrase`${level("AMBER")} ${where(n)}`],...s===null?[]:[phrase`${level("RED")} ${where(s)}`]]
;return phrase`${e} is ${listed(t)}; otherwise it is ${level("GREEN")}.`}const r=phrase`${e} must be ${(0,b.Y)(t)} to be ${level("GREEN")};`
;if(s===null)return phrase`${r} anything else is ${level("AMBER")}.`
;const a=leavesNothing(t,s)?phrase`there is no ${level("AMBER")}`:phrase`between is ${level("AMBER")}`
;return phrase`${r} ${where(s)} it is ${level("RED")}; ${a}.`}const leavesNothing=(e,t)=>e.value===t.value&&e.operator.endsWith("=")!==t.operator.endsWith("=")
;function where({operator:e,text:t}){const n=t.slice(e.length).trim();const s=e.startsWith(">")?"above":"below"
;return e.endsWith("=")?`at ${n} or ${s}`:`${s} ${n}`}function fallSentence({from:e,amber:t,red:n},s){const r=s==="higher"?"fall":s==="lower"?"rise":"growth"
;const a=[...t===null?[]:[phrase`of ${orMore(t)} is ${level("AMBER")}`],...n===null?[]:[phrase`of ${orMore(n)} is ${level("RED")}`]]
;return phrase`Against the ${e}, a ${r} ${listed(a)}.`}const orMore=({text:e,relative:t})=>`${e} or more${t?" of its value then":""}`;function meaning(e){
return/^(share|chance|mean|harmonic|correlation|root)\b/.test(e)?`the ${e}`:e}function predictionSection({predictions:e,data:t}){const n=[]
;t.task==="regression"||t.score===null&&t.scores===null||n.push(phrase`A probability below 0 or above 1, or none, ${prose_raised(e.probabilities.raises)}.`)
;n.push(phrase`The same answer to every case, in the whole set or on any day of it, ${prose_raised(e.identical.raises)}.`)
;e.share!==null&&n.push(ruleSentence(["The change of a predicted class’s share since the reference, at its largest,"],e.share))
;n.push(phrase`An answer that is too good to be true (the reference’s own file, a score that is the label, no error where there should be some) ${prose_raised(e.tooGood.raises)}.`)
;for(const{file:t,tolerance:s,onMiss:r}of e.knownAnswers){const e=s===0?"other than it should be":`off by more than ${s}`
;n.push(phrase`The right answers to some cases are known, and stand in ${code(t)}. An answer that is ${e} ${prose_raised(r)}.`)}return{
title:"Whether the answers can be true at all",blocks:[{list:n}]}}function inputSection({inputs:e,data:t,labels:n}){
const about=(e,{raises:t})=>phrase`${e} ${prose_raised(t)}.`;const rule=(e,t)=>t===null?[]:[ruleSentence([e],t)]
;const s=[...rule("The share of empty cells in a column",e.missing),about("Something that is not of its column’s kind, such as a word where a number belongs,",e.invalid),about("A value outside the limits above",e.range),about("A column whose values reach further, or less far, than in the reference",e.learntRange),...t.id===null?[]:[about("A case that occurs twice",e.duplicates)],about("A column that is gone or new",e.columns),...rule("The number of cases as a share of the reference’s",e.rows),...rule("The share of cases that have a label, of those old enough,",n.coverage),about("Cases without a label that are not like the others",n.scores),about("A column with one value only that had several",e.constant)]
;return{title:"Whether the inputs are sound",blocks:[{list:s}]}}function driftSection({drift:e,features:t}){
const n=e.threshold===null?"large enough to matter":`of at least ${e.threshold}`
;const r=phrase`Each input and the model’s answers are compared with the reference by ${s.T1[e.test].method}. A shift counts when it is ${n} and when chance hardly explains it: of the shifts that are claimed, ${percent(e.q)} at most are false.`
;const a=e.raises===null?phrase`Where it is known how right the model is, a shift is shown and decides nothing. Where it is not known, a shift is ${level("AMBER")}.`:phrase`A shift ${prose_raised(e.raises)}.`
;const o=t.flatMap(({name:e,drift:t})=>{if(t===null)return[]
;const n=[...t.test===void 0?[]:[`by ${s.T1[t.test].method}`],...t.threshold===void 0?[]:[`from ${t.threshold} on`]]
;const r=t.raises?phrase`; a shift ${prose_raised(t.raises)}`:[];return[phrase`${code(e)} is judged ${n.length===0?"by itself":n.join(", ")}${r}.`]});return{
title:"Whether the world has changed",blocks:[{text:phrase`${r} ${a}`},...o.length===0?[]:[{list:o}]]}}function dataSection({data:e,features:t}){const n=[{
list:[...taskSentences(e),...roleSentences(e)]}];t.length===0?n.push({
text:phrase`The model’s inputs are all other columns; what they hold is learnt from the reference.`}):n.push({text:phrase`The model’s inputs:`},{
list:t.map(featureSentence)});return{title:"What is watched",blocks:n}}function taskSentences(e){
const t=phrase`What really happened stands in the column ${code(e.label)}`
;if(e.task==="regression")return[phrase`The model predicts a number, in the column ${code(e.prediction??"")}.`,phrase`${t}.`];if(e.task==="multiclass"){
const n=e.classes===null?[]:phrase`: ${listed(e.classes.map(e=>[code(e)]))}`
;return[phrase`The model picks one of several classes${n}.`,phrase`${t}.`,...multiclassAnswer(e)]}
const n=e.negative===null?[]:phrase`, and ${code(e.negative)} means no`
;return[phrase`The model answers yes or no.`,phrase`${t}, where ${code(e.positive??"")} means yes${n}.`,...binaryAnswer(e)]}
function binaryAnswer({score:e,prediction:t,threshold:n}){const s=e===null?[]:[phrase`The probability that it gives to yes stands in ${code(e)}.`]
;const r=t===null?phrase`From ${percent(n)} on, its answer counts as yes.`:phrase`What it decided stands in ${code(t)}.`;return[...s,r]}
function multiclassAnswer({scores:e,prediction:t}){const n=Object.entries(e??{}).map(([e,t])=>phrase`${code(t)} (${e})`)
;return[...n.length===0?[]:[phrase`The probability of each class stands in ${listed(n)}.`],t===null?phrase`Its answer is the class of the highest probability.`:phrase`Its answer stands in ${code(t)}.`]
}function roleSentences(e){const t=[];e.id!==null&&t.push(phrase`A case is known by ${code(e.id)}.`)
;e.time!==null&&t.push(phrase`When it was answered stands in ${code(e.time)}; days are those of the time zone ${e.timeZone}.`)
;e.labelsAfter!==null&&t.push(phrase`What really happened is known ${e.labelsAfter.text} later; until then a case without it is not counted against anybody.`)
;e.group!==null&&t.push(phrase`Cases with the same ${code(e.group)} belong together and count as one when it is said how sure a value is.`)
;e.private.length>0&&t.push(phrase`Never shown anywhere: ${listed(e.private.map(e=>[code(e)]))}.`);return t}const v={number:"a number",category:"a category",
time:"a time"};function featureSentence({name:e,type:t,min:n,max:s,values:r,missing:a,watched:o}){
const i=n!==null&&s!==null?phrase` from ${n} to ${s}`:n!==null?phrase`, at least ${n}`:s!==null?phrase`, at most ${s}`:[]
;const l=r===null?phrase`${v[t]}${i}`:listed(r.map(e=>[code(e)]),"or");const c=a===null?[]:phrase` ${ruleSentence(["Its share of empty cells"],a)}`
;const h=o?[]:phrase` Its drift is not watched.`;return phrase`${code(e)}: ${l}.${c}${h}`}var y=n(1379);function notifySection({levels:e,notify:t}){
const{targets:n,couldNotJudge:s,checks:r}=t;if(n.length===0)return null
;const a=[...["AMBER","RED"].flatMap(n=>told([level(n)],e[n],t)),...told(["That nothing could be judged"],s,t),...r.flatMap(({check:e,AMBER:n,RED:s})=>["AMBER","RED"].flatMap(r=>{
const a={AMBER:n,RED:s}[r];const o=a.owner===null?[]:phrase`, which ${strong(a.owner)} owns,`;return told(phrase`${level(r)} of the check ${code(e)}${o}`,a,t)
})),phrase`The same level again is told only when what failed has changed. ${level("GREEN")} is told to everybody who was told of the alert. One that comes back soon is the same alert.`,phrase`Reminders end when somebody acknowledges the alert, or ${level("GREEN")} returns.`]
;return{title:"Who is told",blocks:[{list:a}]}}function told(e,{notify:t,within:n,escalate:s,owner:r},a){
if(t.length===0&&s===null)return[phrase`${e} is told to nobody.`]
;const o=a.remind===null?phrase`when a quarter of the time is left`:phrase`${strong(a.remind.text)} before the deadline`
;const i=n===null||t.length===0?[]:phrase` ${strong(r??"The owner")} has ${n.text} and is reminded ${o}.`;const l=s?.after??n
;const c=s===null||l===null?[]:phrase` Where nobody has acknowledged it after ${strong(l.text)}, ${strong(s.to)} is told by ${notify_by(s.notify,a)}.`
;const h=t.length===0?phrase`${e} is told to nobody at first.`:phrase`${e} is told by ${notify_by(t,a)}.`;return[phrase`${h}${i}${c}`]}
function notify_by(e,{targets:t}){return listed(e.map(e=>{const n=t.find(t=>t.name===e).kind;const s=y.xV[n];return e===n?[s]:phrase`${code(e)} (${s})`}))}
var k=n(48563);function operationSection(e){const{operations:t,confidence:n}=e;if(t.length===0)return null;const s=t.map(e=>sentences(e,n))
;const r=t.some(({by:e})=>e!==null);const{laggingHost:a}=e.deployment;const o=[{list:s},...r?[{
text:phrase`One that is ${a.times} times as bad as the others, beyond chance, ${prose_raised(a.raises)}.`}]:[],{
text:phrase`What was not measured is ${level("AMBER")}.`}];return{title:"How the service must run",blocks:o}}function sentences(e,t){
const{name:n,measures:s,gates:r,minCases:a,objective:o,falls:i}=e;const l=phrase`${strong(n)}: ${whatOf(e)}.`
;const c=o===null?"It":"What is left of its error budget";const h=e.green||e.amber||e.red?phrase` ${ruleSentence([c],e)}`:[]
;const u=i.flatMap(t=>phrase` ${fallSentence(t,(0,k.Kd)(e)??"lower")}`);const d=e.by===null?[]:phrase` Each ${code(e.by)} is held against the others.`
;const f=s.kind!=="value"||t===null||e.asWritten?[]:phrase` It is a plain value, which proves nothing, so that it is never ${level("GREEN")}.`
;const m=s.kind==="value"||s.kind==="starts"?[]:phrase` With fewer than ${count(a,"case")} there is no evidence.`
;return phrase`${l}${h}${u}${d}${f}${m}${r?"":" It is shown and decides nothing."}`}function whatOf({measures:e,over:t,objective:n}){
const s=t===null?"":` over ${t.text}`;const r=n===null?[]:phrase`, of which ${percent(n)} must be good`;switch(e.kind){case"share":
return n===null?phrase`the share of the candidate’s rows where ${code(e.where)}`:phrase`the candidate’s rows, bad where ${code(e.where)}${r}`;case"quantile":
return phrase`the value of ${code(e.column)} that ${percent(e.quantile)} of the candidate’s rows do not exceed`;case"mean":
return phrase`the mean of ${code(e.column)}`;case"rate":return phrase`how many rows there are in ${e.per.text}${s}`;case"starts":
return phrase`how often ${code(e.column)} changes on a host`;case"ratio":return phrase`the share of ${e.counts} ones${s}${r}, asked of the monitoring server`
;case"values":return phrase`the mean of ${code(e.query)}${s}, every ${e.every.text}, asked of the monitoring server`;case"value":
return phrase`${code(e.query)}${s}, asked of the monitoring server`}}function failureSentences({deployment:e,data:t}){
const{host:n,version:s,versionsByHost:r,clockSkew:a,restarts:o,hardwareErrors:i}=e;const numbered=(e,t)=>t===null?[]:[phrase`${ruleSentence([(0,
k.cg)(t.measures)?`${e} (over ${t.over?.text??"a day"})`:e],t)}`]
;return[...n!==null&&s!==null?[phrase`A version that answers on some hosts only ${prose_raised(r.raises)}.`]:[],...a.fetched!==null?numbered("The seconds between clocks",a.fetched):n!==null&&t.time!==null?[a.rule===null?phrase`Clocks of hosts that are apart by more than a minute: this ${prose_raised(a.raises)}.`:ruleSentence(["The seconds between the clocks of hosts"],a.rule)]:[],...numbered("The number of restarts",o),...numbered("The number of errors that the hardware counted",i)]
}function deploymentSection(e){const{version:t,host:n,dependencies:s}=e.deployment
;const r=[...t===null?[]:[identity("The version of the model",t)],...n===null?[]:[identity("The host that answered",n),phrase`A host that answers nothing is found too.`],...s===null?[]:[phrase`A change in the libraries that the model is built with ${prose_raised(s.raises)}.`],...failureSentences(e)]
;return r.length===0?null:{title:"Whether the right model answered",blocks:[{list:r}]}}function identity(e,{column:t,expect:n,raises:s}){
const r=listed(n.map(e=>[code(e)]),"or");return phrase`${e} stands in ${code(t)} and must be ${n.length>1?"one of ":""}${r}. Any other ${prose_raised(s)}.`}
function timeSection({review:e,history:t,data:n,metrics:s}){const r=[];if(e===null)r.push(phrase`The plan does not say how often the model is reviewed.`);else{
r.push(phrase`How often the model is reviewed: ${strong(e.text)}. A review that comes later ${prose_raised(t.overdue)}.`)
;n.time!==null&&r.push(phrase`Data whose newest case is older than that ${prose_raised(t.stale)}.`)}
r.push(phrase`${level("RED")} is left when what was RED has been GREEN for ${count(t.leaveRedAfter,"review")}${t.leaveRedAfter===1?"":" in a row"}; then the other findings decide.`)
;t.cusum!==null&&s.length>0&&r.push(phrase`Small falls, each too small to be seen, that add up from review to review: their alarm (CUSUM, at ${t.cusum.threshold}) ${prose_raised(t.cusum.raises)}.`)
;return{title:"Over time",blocks:[{list:r}]}}const E={"red-black":"the new model gets a small share of the traffic and then, at once, all of it",
"blue-green":"the new model gets a growing share of the traffic, step by step",shadow:"the new model is asked everything and its answers are not used"}
;function rolloutSection({rollout:e}){if(e===null)return null;const t=[phrase`It goes live as ${e.strategy}: ${E[e.strategy]}.`]
;e.steps.length>0&&t.push(phrase`Its share of the traffic: ${listed(e.steps.map(e=>[percent(e)]))}.`);t.push(...e.measures.map(measureSentence))
;e.auroc!==null&&t.push(phrase`${strong("AUROC")}: judged once, at ${count(e.auroc.cases,"labelled case")} of the new model, which may be lower by up to ${e.auroc.margin}.`)
;t.push(phrase`A step is decided from ${count(e.minCases,"case")} on, at a confidence of ${percent(e.confidence)}. After ${count(e.maxBatches,"batch").replace(/batchs$/,"batches")} without an answer it stays where it is, which is ${level("AMBER")}.`,...e.requires==="attestation"?[phrase`It starts only with a signed ${level("GREEN")} of this very model, by this plan.`]:[],e.approval?phrase`A person approves before it takes over.`:phrase`No person needs to approve.`)
;return{title:"How a new model goes live",blocks:[{list:t}]}}function measureSentence({name:e,kind:t,where:n,column:s,margin:r}){
const a=t==="wrong"?phrase`a request is bad when its answer is wrong`:t==="slow"?phrase`a request is bad when its ${code(s??"")} is among the slowest twentieth of its batch`:phrase`a request is bad when ${code(n??"")}`
;return phrase`${strong(e)}: ${a}. The new model may have up to ${r} times the odds of bad requests.`}function edgeSection({edgeCases:e,data:t}){
if(e.length===0)return null;const n=e.flatMap(({name:e,where:n,minCases:s,metrics:r})=>[{
text:phrase`${strong(e)}: cases where ${code(n)}. ${evidenceSentence(s)}`},{list:r.map(e=>metricSentences(e,t.task))}]);return{title:"Rare cases that count",
blocks:n}}function segmentSection({segments:e}){if(!e.search)return null
;const t=phrase`Groups of at least ${count(e.minCases,"labelled case")} in which the model is worse than elsewhere are searched for. Where nothing is wrong, the search finds something in ${percent(e.alpha)} of reviews at most. Such a group ${prose_raised(e.raises)}.`
;return{title:"Weak groups nobody thought of",blocks:[{text:t}]}}const S={same:"be the same as","not lower":"not be lower than",
"not higher":"not be higher than"};function behaviourSection({behaviour:e}){if(e.length===0)return null
;const t=e.map(({name:e,file:t,expect:n,tolerance:s,rule:r})=>{const a=s===0?[]:phrase`, give or take ${s}`
;const o=phrase`Of each pair of cases in ${code(t)}, the answer to the second must ${S[n]} the answer to the first${a}.`
;return phrase`${strong(e)}: ${o} ${ruleSentence(["The share of pairs where it is otherwise"],r)}`});return{title:"How answers must hang together",blocks:[{
list:t}]}}function explanation(e){
const t=[dataSection(e),metricSection(e),predictionSection(e),inputSection(e),driftSection(e),edgeSection(e),segmentSection(e),behaviourSection(e),deploymentSection(e),operationSection(e),timeSection(e),rolloutSection(e),notifySection(e)]
;return{name:e.name,about:e.about,lead:lead(e),levels:["GREEN","AMBER","RED"].map(t=>card(t,e.levels[t])),sections:t.filter(e=>e!==null)}}function lead(e){
const t=e.review===null?"At every review":`At every review (${e.review.text})`
;return phrase`${t} the model’s newest answers, the ${strong("candidate")}, are compared with the set it was accepted on, the ${strong("reference")}. The answer is one of three levels: the worst that any check below finds. What cannot be measured is never ${level("GREEN")}, and only ${level("GREEN")} lets a model go live.`
}function card(e,{means:t,action:n,owner:s,within:r}){const a=r===null?[]:phrase` within ${strong(r.text)}`;if(n===null&&s===null&&r===null)return{level:e,
means:t,todo:e==="GREEN"?["Nothing needs to be done."]:["The plan names nobody and no action."]}
;const o=n===null?phrase`The plan does not say what is done`:phrase`What is done: ${strong(n)}`
;const i=s===null?phrase`The plan names nobody who does it`:phrase`Who does it: ${strong(s)}`;return{level:e,means:t,todo:phrase`${o}. ${i}${a}.`}}
function metricSection({metrics:e,edgeCases:t,confidence:n,data:s}){if(e.length+t.length===0)return null;const r=new Set(e.map(({minCases:e})=>e))
;const a=n===null?phrase`Values are judged as they are measured. The report says beside each how sure it is, and how often chance alone would change its level.`:phrase`${level("GREEN")} and ${level("RED")} both need proof, at a confidence of ${percent(n)}. What is not proven is ${level("AMBER")}, and the report says how many cases would settle it.`
;const o=e.map(e=>r.size===1?metricSentences(e,s.task):phrase`${metricSentences(e,s.task)} ${evidenceSentence(e.minCases)}`);return{
title:s.task==="regression"?"How near the answers must be":"How right the answers must be",blocks:[...o.length===0?[]:[{list:o}],{
text:r.size===1?phrase`${a} ${evidenceSentence([...r][0])}`:a}]}}var x=n(24502)
;const A='\n:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#e9eaea;\n--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef}\n@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#2a2f35;\n--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35}}\n*{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%}\nbody{margin:0;background:var(--bg);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}\nmain{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 5rem}\nh1{font-size:clamp(1.9rem,6vw,2.75rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem}\nh2{font-size:1.35rem;line-height:1.3;margin:2.75rem 0 .75rem}\np{margin:0 0 .75rem}\n.kind{color:var(--soft);margin:0 0 .25rem}\n.about{font-size:1.25rem;line-height:1.4;color:var(--soft);margin-bottom:1.5rem}\nul{margin:0 0 1rem;padding-left:1.25rem}\nli{margin:0 0 .55rem}\ncode{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--faint);border-radius:4px;padding:.1em .35em;white-space:pre-wrap}\n.level{font-weight:650;font-size:.88em;padding:.1em .45em;border-radius:4px;white-space:nowrap}\n.green{--tone:var(--green);--tint:var(--green-bg)}\n.amber{--tone:var(--amber);--tint:var(--amber-bg)}\n.red{--tone:var(--red);--tint:var(--red-bg)}\n.note{--tone:var(--note);--tint:var(--note-bg)}\n.level{color:var(--tone);background:var(--tint)}\n.cards{list-style:none;padding:0;display:grid;gap:.75rem}\n.card{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;padding:1rem 1.25rem;margin:0}\n.card h3{margin:0;color:var(--tone);font-size:1.05rem;letter-spacing:.02em}\n.card p{margin:.3rem 0 0}\n.means{font-size:1.1rem;font-weight:600}\n@media print{:root{color-scheme:light}body{background:none}main{padding:0;max-width:none}.card,li{break-inside:avoid}}\n'
;function toHtml({name:e,about:t,lead:n,levels:s,sections:r}){const a=(0,x.ZD)(e)
;const o=s.map(({level:e,means:t,todo:n})=>`<li class="card ${e.toLowerCase()}"><h3>${e}</h3><p class="means">${(0,x.ZD)(t)}</p><p>${line(n)}</p></li>`)
;const i=r.map(({title:e,blocks:t})=>`<section><h2>${(0,x.ZD)(e)}</h2>\n${t.map(block).join("\n")}</section>`)
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>The plan ${a}, explained</title>\n<style>${A}</style>\n</head>\n<body>\n<main>\n<header><p class="kind">Performance monitoring plan</p><h1>${a}</h1>\n${t===null?"":`<p class="about">${(0,
x.ZD)(t)}</p>`}\n<p>${line(n)}</p></header>\n<section><h2>What the levels mean</h2>\n<ul class="cards">${o.join("\n")}</ul></section>\n${i.join("\n")}\n</main>\n</body>\n</html>\n`
}function block(e){if("text"in e)return`<p>${line(e.text)}</p>`;return`<ul>\n${e.list.map(e=>`<li>${line(e)}</li>`).join("\n")}\n</ul>`}
const line=e=>e.map(piece).join("");function piece(e){if(typeof e==="string")return(0,x.ZD)(e);if("code"in e)return`<code>${(0,x.ZD)(e.code)}</code>`
;if("strong"in e)return`<strong>${(0,x.ZD)(e.strong)}</strong>`;return`<span class="level ${e.level.toLowerCase()}">${e.level}</span>`}const R={GREEN:"🟢",
AMBER:"🟠",RED:"🔴",NOTE:"⚪"};function toMarkdown({name:e,about:t,lead:n,levels:s,sections:r}){
const a=s.map(({level:e,means:t,todo:n})=>`| ${R[e]} **${e}** | ${(0,x.FV)(t)} | ${markdown_line(n)} |`);const o=[`# ${(0,x.FV)(e)}`,...t===null?[]:[`**${(0,
x.FV)(t)}**`],markdown_line(n),"## What the levels mean",["| Level | What it means | What happens then |","| --- | --- | --- |",...a].join("\n"),...r.flatMap(({title:e,blocks:t})=>[`## ${e}`,...t.map(markdown_block)])]
;return`${o.join("\n\n")}\n`}function markdown_block(e){return"text"in e?markdown_line(e.text):e.list.map(e=>`- ${markdown_line(e)}`).join("\n")}
const markdown_line=e=>e.map(markdown_piece).join("");function markdown_piece(e){if(typeof e==="string")return(0,x.FV)(e);if("code"in e)return(0,x.D9)(e.code)
;return"strong"in e?`**${(0,x.FV)(e.strong)}**`:`**${e.level}**`}function explainMarkdown(e){return toMarkdown(explanation(e))}function explainHtml(e){
return toHtml(explanation(e))}var N=n(65393);var M=n(229);var O=n(14977);var T=n(77286);const W={usage:"greenlight explain PLAN [--html | --against OLD]",
help:"Prints the plan as markdown, or with --html as a page that needs nothing else.\n\n--against OLD   print instead what PLAN makes laxer or stricter, adds and drops against the plan OLD;\n                a pull request that changes its plan is told the same (docs/github/plan-changes.md)\n\nExample:\n  greenlight explain plans/credit-default.yaml --html > plan.html",
words:true,options:{html:{type:"boolean"},against:{type:"string"}},async run({flags:e,words:t},n){const[s,...r]=t
;if(s===void 0||r.length>0)throw new O.P_("name one plan: greenlight explain plans/credit-default.yaml");const a=await(0,M.m)(s);const o=(0,T.x)(e,"against")
;if(o===null)n.out(e.html?explainHtml(a):explainMarkdown(a));else{if(e.html)throw new O.P_("--against prints text: leave --html out.");{const e=(0,
N.tw)(comparePlans(await(0,M.m)(o),a));const t=e.flatMap(({heading:e,sentences:t})=>[`${e}:`,...t.map(e=>`  ${(0,x.en)(e)}`)]);const r=`${(0,
x.en)(s)} judges as ${(0,x.en)(o)} does.`;n.out(`${(e.length===0?[r]:t).join("\n")}\n`)}}return 0}}}),33447:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,D:()=>meets,
In:()=>levelOf,wA:()=>boundAgainst});function meets(e,t){if(t.operator===">=")return e>=t.value;if(t.operator===">")return e>t.value
;if(t.operator==="<=")return e<=t.value;return e<t.value}function levelOf(e,t){if(Number.isNaN(e))return"AMBER";if(t.red&&meets(e,t.red))return"RED"
;if(t.green)return meets(e,t.green)?"GREEN":"AMBER";return t.amber&&meets(e,t.amber)?"AMBER":"GREEN"}function boundAgainst(e,t){const n=levelOf(e,t)
;if(n==="GREEN")return[];const s=[t.red,t.green===null?t.amber:null].find(t=>t&&meets(e,t));const r=s??t.green??t.amber??t.red;return r===null?[]:[{
reason:"belowBound",level:n,bound:r,met:r===s}]}function boundsOf({green:e,amber:t,red:n}){return{green:e,amber:t,red:n,falls:[]}}}),65393:((e,t,n)=>{n.d(t,{
F_:()=>sayEffect,pl:()=>mayBeLaxer,tw:()=>groupChanges});function mayBeLaxer({effect:e}){return e==="laxer"||e==="dropped"||e==="changed"}function sayEffect(e){
return s.find(([t])=>t===e)[1]}
const s=[["laxer","Laxer"],["dropped","Dropped"],["changed","Changed in a way that has no order, which counts as laxer"],["stricter","Stricter"],["added","Added"]]
;function groupChanges(e){return s.map(([t,n])=>({heading:n,sentences:e.filter(e=>e.effect===t).map(({sentence:e})=>e)})).filter(({sentences:e})=>e.length>0)}}),
82514:((e,t,n)=>{n.d(t,{BX:()=>testsThat,T1:()=>s,pP:()=>a});const s={ks:{title:"KS D",method:"the Kolmogorov–Smirnov test",asked:true,categories:false,
summarised:true,matters:.1},psi:{title:"PSI",method:"the population stability index",asked:true,categories:true,summarised:true,matters:.1},js:{
title:"Jensen–Shannon distance",method:"the Jensen–Shannon distance",asked:true,categories:true,summarised:true,matters:.1},wasserstein:{
title:"standardised Wasserstein distance",method:"the Wasserstein distance",asked:true,categories:false,summarised:false,matters:.1},chi2:{title:"Cramér’s V",
method:"the chi-squared test",asked:false,categories:true,summarised:false,matters:.1}};const r=Object.keys(s);const a=r.filter(isAsked);function testsThat(e){
const t=a.filter(t=>e(s[t]));return t.length<2?t.join():`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}function isAsked(e){return s[e].asked}}),229:((e,t,n)=>{
n.d(t,{m:()=>readPlan});var s=n(51455);var r=n(60479);var a=n(55385);async function readPlan(e){const refuse=t=>new a.W(e,[{line:1,column:1,message:t}]);let t
;try{const{size:n}=await(0,s.stat)(e);if(n>r.nQ)throw refuse((0,r.g$)(n));t=await(0,s.readFile)(e)}catch(e){if(e instanceof a.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(n,e,(0,r.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),71206:((e,t,n)=>{n.d(t,{B:()=>isWorse,Q:()=>worst})
;const s={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(e,t){return s[e]>s[t]}function worst(e){return e.reduce((e,t)=>isWorse(t,e)?t:e)}}),
55940:((e,t,n)=>{n.d(t,{I:()=>describeRule,Y:()=>describeBound});function describeRule(e){const t=["green","amber","red"].flatMap(t=>{const n=e[t]
;return n===null?[]:[`${t} when ${n.text}`]});return t.join(", ")}const s={">=":"at least",">":"above","<=":"at most","<":"below"};function describeBound(e){
return`${s[e.operator]} ${e.text.slice(e.operator.length).trim()}`}}),20803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,Bo:()=>formatExact,NP:()=>formatLogProbability,
Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const s="−";function formatNumber(e){return formatApart(e,[])}function formatApart(e,t){
const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}function formatExact(e){return written(e,r)}function formatPercent(e,t=[]){
return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){return`${formatNumber(e)} ${e===1?t:n}`}function formatLogProbability(e){
if(e===-1/0)return"≈ 0";if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const r=17;function apart(e,t,n){const s=t.filter(t=>t!==e);let a=4
;while(a<r&&s.some(t=>n(t,a)===n(e,a)))a++;return n(e,a)}function percent(e,t){if(e===null||e===void 0||!Number.isFinite(e))return written(e,t)
;const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,t,1)} %`}function written(e,t,n=0){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return s+written(-e,t,n);if(e===1/0)return"∞";if(e===0)return"0";const r=decimal(e);const[a,o]=r
;const i=t-(o<-1?1:n);const l=a.length<=t?r:rounded(r,Math.max(i,o>15?0:o+1));if(o>15||o<-4)return scientific(l);return positional(Number.isInteger(e)?r:l)}
function decimal(e){const[t="",n]=e.toExponential().split("e");return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t]
;const s=e.slice(0,n);if(e[n]<"5")return[s.replace(/0+$/,"")||"0",t];const r=/9*$/.exec(s)[0].length;if(r===n)return["1",t+1];const a=n-r-1
;return[s.slice(0,a)+(Number(s[a])+1),t]}function positional([e,t]){if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0")
;const s=e.slice(t+1);return thousands(n)+(s===""?"":`.${s}`)}function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:""
;return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){
const t="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};