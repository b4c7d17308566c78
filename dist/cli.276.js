export const id=276;export const ids=[276];export const modules={4036:((e,t,s)=>{s.d(t,{N:()=>isMetric,Z:()=>n});const r=["binary","multiclass"]
;const share=(e,t,s,n={})=>({title:e,tasks:r,better:"higher",range:[0,1],unit:"share",needs:s,perClass:false,means:t,...n});const error=(e,t,s={})=>({title:e,
tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",needs:"numbers",perClass:false,means:t,...s});const n={
accuracy:share("Accuracy","share of predictions that are right","decisions"),
precision:share("Precision","share of predicted positives that are positive","decisions",{perClass:true}),
recall:share("Recall","share of positives that are found","decisions",{perClass:true}),f1:share("F1","harmonic mean of precision and recall","decisions",{
perClass:true}),f1_weighted:share("F1, weighted","mean of the classes’ F1, weighted by their cases","decisions",{tasks:["multiclass"]}),
precision_weighted:share("Precision, weighted","mean of the classes’ precision, weighted by their cases","decisions",{tasks:["multiclass"]}),
recall_weighted:share("Recall, weighted","mean of the classes’ recall, weighted by their cases","decisions",{tasks:["multiclass"]}),
f1_micro:share("F1, micro","F1 over all classes’ decisions pooled","decisions",{tasks:["multiclass"]}),
specificity:share("Specificity","share of negatives that are predicted to be negative","decisions",{perClass:true}),
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetric(e){return Object.hasOwn(n,e)}
}),276:((e,t,s)=>{s.d(t,{ol:()=>digestOf,nQ:()=>$e,vS:()=>parsePlan,g$:()=>tooLarge});var r=s(7598);var n=s(8815);var a=s(5385);function independentFaults(e,t){
const s=new Set;let r=false;return e.filter(e=>{const{line:n}=t(e.pos[0]);const a=r&&/^(Unexpected|Not a YAML|Missing|Implicit)/.test(e.message);r=true
;return!a&&!s.has(n)&&s.add(n)})}const o="the plan is nested too deeply to be one. Is it the right file?";function explainSyntax(e,t){
const s=lineFrom(t,e.pos[0]);const r=t[e.pos[0]-1]===">"?`>${s}`:s;if(e.message.includes("call stack"))return o;switch(e.code){case"TAB_AS_INDENT":
return"a tab is used as indentation. Indent with spaces.";case"MULTIPLE_DOCS":
return"a second document starts here. A plan is one document: remove the line --- or move the rest to a file of its own.";case"BAD_SCALAR_START":
case"UNEXPECTED_TOKEN":if(/^[>|]/.test(r)&&!/^[>|][-+0-9]*\s*(#.*)?$/.test(r))return`${(0,
a.h)(unit(r))} must be in quotes, because it starts with ${r[0]}. Write "${unit(r)}".`;if(/^[@`%]/.test(s))return`${(0,
a.h)(unit(s))} must be in quotes, because it starts with ${s[0]}. Write "${unit(s)}".`;if(e.message.includes("node end"))return`${(0,
a.h)(s.trim())} follows a value that has already ended. Put the whole value into one pair of quotes, or fix the indentation.`;return`${(0,
a.h)(s.trim())} cannot stand here. Look at the indentation, the colons and the quotes of this line and the one before.`;case"BLOCK_AS_IMPLICIT_KEY":
case"MULTILINE_IMPLICIT_KEY":
return`${(0,a.h)(s.trim())} cannot stand here: a value already stands on this key, or its colon is not followed by a space. If the text itself holds a colon, put it in quotes.`
;case"MISSING_CHAR":if(e.message.includes("quote"))return"a quote is opened and never closed.";return`${(0,
a.h)(s.trim())} is neither a key nor a value. A key is followed by a colon and a space.`;case"BAD_INDENT":
if(e.message.startsWith("Flow"))return`a ${e.message.includes("map")?"{":"["} is opened before this place and never closed.`
;return"the indentation does not fit. Keys of one map start in the same column.";case"BAD_DQ_ESCAPE":
return"a backslash in double quotes starts an escape that does not exist. Use single quotes, or write \\\\.";default:
return`not readable as YAML: ${e.message.slice(0,200)}.`}}const lineFrom=(e,t)=>e.slice(t).split(/\r?\n/,1)[0];const unit=e=>/^[^,}\]#]*/.exec(e)[0].trim()
;function readDocument(e,t){const s=new n.HN;const place=e=>{const{line:t,col:r}=s.linePos(e);return{line:Math.max(1,t),column:Math.max(1,r)}}
;const report=(e,s)=>t.push({...place(e),message:s});let r;try{r=(0,n.Tp)(e,{lineCounter:s,schema:"core",uniqueKeys:false,prettyErrors:false})}catch(e){
if(!(e instanceof RangeError))throw e;report(0,o);return null}for(const t of independentFaults(r.errors,place))report(t.pos[0],explainSyntax(t,e))
;if(t.length>0)return null;refuseSpecials(r,e,report,place);if(t.length>0)return null;const a=r.contents;if(!(0,n.jh)(a)){const e=a===null||(0,
n.jn)(a)&&a.value===null?"the plan is empty":"a plan is a map of keys and values";report(((0,
n.Ll)(a)?a.range?.[0]:0)??0,`${e}. It starts like this: plan: credit-default`);return null}return located(a,e,place)}function located(e,t,s){const r=new WeakMap
;const pair=(e,t)=>{let s=r.get(e);if(s===void 0){s=new Map(e.items.map(e=>[keyText(e.key),e]));r.set(e,s)}return s.get(String(t))};const step=(e,t)=>{if((0,
n.jh)(e))return pair(e,t)?.value;return(0,n.oP)(e)?e.items[Number(t)]:void 0};const find=t=>t.reduce(step,e);const startOf=e=>(0,n.Ll)(e)?e.range?.[0]??0:0
;const nearestTo=t=>{let s=e;for(const e of t){const t=step(s,e);if(!(0,n.Ll)(t))return s;s=t}return s};const at=e=>s(e.length===0?0:startOf(nearestTo(e)))
;return{value:toPlain(e),at:at,atKey:e=>{const t=find(e.slice(0,-1));const r=(0,n.jh)(t)&&e.length>0?pair(t,e.at(-1))?.key:null;return(0,
n.Ll)(r)?s(startOf(r)):at(e)},text:e=>{const s=find(e);if((0,n.jn)(s)&&typeof s.value==="string")return s.value;const[r,a]=(0,n.Ll)(s)&&s.range||[0,0]
;return t.slice(r,a).trim()},has:e=>find(e)!==void 0,kind:e=>{const t=find(e);if((0,n.jh)(t))return"map";if((0,n.oP)(t))return"list";return(0,
n.jn)(t)&&t.value!==null?"scalar":"nothing"},keys:e=>{const t=find(e);return(0,n.jh)(t)?t.items.map(({key:e})=>keyText(e)):[]}}}const keyText=e=>(0,
n.jn)(e)?e.source??String(e.value):String(e);function toPlain(e){if((0,n.jh)(e)){const t=Object.create(null)
;for(const{key:s,value:r}of e.items)t[keyText(s)]=toPlain(r);return t}if((0,n.oP)(e))return e.items.map(toPlain);return(0,n.jn)(e)?e.value:null}
function refuseSpecials(e,t,s,r){e.directives?.yaml.explicit===true&&s(0,"a %YAML line is not allowed in a plan. Remove it.");(0,n.YR)(e,{Node(e,o){
const i=o.range?.[0]??0;if((0,n.Vj)(o))s(i,`the alias ${(0,a.h)(`*${o.source}`)} is not allowed in a plan. Write the value out.`);else if(o.anchor!==void 0){
const e=`the anchor ${(0,a.h)(`&${o.anchor}`)} is not allowed in a plan. Remove it and write values out.`;s(Math.max(0,t.lastIndexOf(`&${o.anchor}`,i)),e)
}else if(o.tag!==void 0&&o.tag!==null){const e=`the tag ${(0,a.h)(o.tag)} is not allowed in a plan. Remove it.`;s(tagStart(t,i),e)}(0,
n.jh)(o)&&refuseKeys(o,s,r)}})}function tagStart(e,t){const s=e.lastIndexOf("!",t);return e[s-1]==="!"?s-1:Math.max(0,s)}function refuseKeys(e,t,s){
const r=new Map;for(const{key:a}of e.items){const e=((0,n.Ll)(a)?a.range?.[0]:0)??0;const o=keyFault(a,r.get(keyText(a)))
;o!==null?t(e,o):r.set(keyText(a),s(e).line)}}function keyFault(e,t){if(!(0,n.jn)(e))return(0,n.Vj)(e)?null:"a key must be a word, not a map or a list."
;const s=keyText(e);if(s==="<<")return"the merge key << is not allowed in a plan. Write the keys out."
;if(s==="")return"a key is empty. Write a word before the colon.";if(s==="__proto__")return'"__proto__" cannot be used as a key. Rename the column or class.'
;return t===void 0?null:`${(0,a.h)(s)} stands on line ${t} already. Keep one of them.`}var i=s(8395);var c=s(8532);var l=s(9396);var u=s(3759);var d=s(9378)
;c.$W({jitless:true});const optional=(e,t)=>described(i.lqM(e),t);const required=(e,t)=>described(e.clone(),t);function described(e,t){l.fd.add(e,{...t})
;return e}const h=/^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*$/u;const m=/^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u;const f=i.YjP({
error:"a name. If it is one, put it in quotes"
}).check(u.m9(1,"a name: it is empty"),u.Eb(200,"a name: it is longer than 200 characters"),u.Fk(h,"a name: it holds control characters"),u.Fk(/\S/,"a name: it is empty")).register(l.fd,{
id:"name",description:"A name, as it stands in the data."});const p=i.YjP({error:"a text. If it is one, put it in quotes"
}).check(u.Eb(2e3,"a text: it is longer than 2,000 characters"),u.Fk(m,"a text: it holds control characters"),u.Fk(/\S/,"a text: it is empty")).register(l.fd,{
id:"prose",description:"A text for people."});const v=i.KCZ([f,i.aig(),i.zMY()],{error:"a value of a column"}).register(l.fd,{id:"cell",
description:"A value, as it stands in the data."});const g=i.YjP({error:'a bound such as ">= 0.8"'
}).check(u.Fk(d.qp.bound,'a bound such as ">= 0.8" or "> 1%"'),i.YPB(e=>!d.qp.bound.test(e)||(0,d.$c)(e)!==null,"a number a computer can hold")).register(l.fd,{
id:"bound",description:"A bound on the measured value, in quotes: >=, >, <= or <, then a number or per cent.",examples:[">= 0.8","> 1%"]})
;const shareText=e=>i.YjP().check(u.Fk(d.qp.percent,e));const share=(e,t,s)=>i.KCZ([i.aig({error:s}).check(u.qm(e,s),u.Zm(t,s)),shareText(s)],{error:s
}).check(i.YPB(s=>{const r=(0,d.cb)(s);return r!==null&&r>=e&&r<=t},s));const w="an amount such as 0.03 (points) or 10% (relative)"
;const b=i.YjP().check(u.Fk(d.qp.amount,w));const y=i.KCZ([i.aig().check(u.Tx(0,"an amount above zero")),b],{error:w
}).check(i.YPB(e=>!d.qp.amount.test(String(e))||((0,d.No)(e)?.value??0)>0,"an amount above zero")).register(l.fd,{id:"amount",
description:"How far the metric may worsen: 0.03 is points, 10% is relative to the earlier value.",examples:[.03,"10%"]});const k=i.YjP({
error:'a length of time such as "24 hours" or "5 days"'
}).check(u.Fk(d.qp.period,'a length of time such as "24 hours" or "5 days"'),i.YPB(e=>!d.qp.period.test(e)||(0,
d.e0)(e)!==null,"a length of time above zero")).register(l.fd,{id:"period",
description:"A number and a unit: minutes, hours, days, weeks, months, quarters or years."});const $=i.YjP({
error:'a frequency such as "weekly" or "every 2 weeks"'
}).check(u.Fk(d.qp.frequency,'a frequency such as "weekly" or "every 2 weeks"'),i.YPB(e=>!d.qp.frequency.test(e)||(0,d.rB)(e)!==null,"a frequency above zero"))
;const x=i.zMY({error:"true or false"});const E=i.Whr({error:"a whole number of cases"
}).check(u.qm(1,"a whole number of cases, 1 or more"),u.Zm(1e9,"a number of cases that data can have"));const R=i.k5n(["NOTE","AMBER","RED"],{
error:"NOTE, AMBER or RED"}).register(l.fd,{id:"raises",description:"What the check raises when it finds something. A NOTE is shown and never gates."})
;const A=i.KCZ([R,i.rej({raises:required(R,{description:"The level that the check raises."})})],{error:"NOTE, AMBER or RED"}).register(l.fd,{id:"check",
description:"NOTE, AMBER or RED: what the check raises when it finds something."});const M=String.raw`(?!(?:.*\/)?\.\.(?:\/|$))`
;const _=String.raw`(?![\/~]|[A-Za-z][A-Za-z0-9+.\-]*:)`
;const O=f.check(u.Fk(new RegExp(String.raw`^${_}${M}[^\\]*$`,"u"),"a file beside the plan or in a folder below it. Write its path from the plan, with /")).clone().register(l.fd,{
id:"file",description:"Path of a file beside the plan or in a folder below it."});const level=e=>i.KCZ([p,i.rej({means:optional(p,{
description:`What the level means. Left out: ${e}.`}),action:optional(p,{description:"What is done about it.",
examples:["retrain the model on new data and monitor closely"]}),owner:optional(p,{description:"Who does it: a person, a team or a role. RED must have one.",
examples:["@acme/risk-lead"]}),within:optional(k,{description:"By when.",examples:["24 hours"]})})],{
error:"what the level means, or a map with means, action, owner and within"});const j={GREEN:"functioning as expected",
AMBER:"not functioning as expected, not critical",RED:"not functioning as expected, critical"};const N=i.rej({GREEN:optional(level(j.GREEN),{
description:"All is well."}),AMBER:optional(level(j.AMBER),{description:"Something is wrong and can wait a little."}),RED:optional(level(j.RED),{
description:"Something is wrong and cannot wait. Needs an owner."})});var C=s(4036);function normaliseMetrics(e,t,s,r){
return Object.entries(e).flatMap(([e,n])=>{if(!(0,C.N)(e)||n===void 0)return[];const a=[...t,e]
;if(!Array.isArray(n))return[metricRule(e,n,a,s.atKey(a).line,s,r)];return n.map((t,n)=>{const o=[...a,n];return metricRule(e,t,o,s.at(o).line,s,r)})})}
function metricRule(e,t,s,r,n,a){return{...bounds(t),line:r,metric:e,class:t.class===void 0?null:n.text([...s,"class"]),falls:(t.falls??[]).map((e,t)=>({
from:e.from,amber:metrics_amount(e.amber),red:metrics_amount(e.red),line:n.at([...s,"falls",t]).line})),gates:t.gates??true,minCases:t.min_cases??a}}
const metrics_amount=e=>e===void 0?null:(0,d.No)(e);function bounds(e){const read=e=>e===void 0?null:(0,d.$c)(e);return{green:read(e.green),amber:read(e.amber),
red:read(e.red)}}function rule(e,t,s){return e===void 0?null:{...bounds(e),line:s.atKey(t).line}}function normaliseEdgeCases(e,t){
return(e.edge_cases??[]).map(({name:e,where:s,min_cases:r,...n},a)=>{const o=["edge_cases",a];const i=r??30;return{name:e.trim(),where:s.trim(),minCases:i,
metrics:normaliseMetrics(n,o,t,i),line:t.at(o).line}})}function normaliseBehaviour(e,t){return(e.behaviour??[]).map((e,s)=>{const{line:r}=t.at(["behaviour",s])
;return{name:e.name.trim(),file:e.file,expect:e.expect,tolerance:e.tolerance??0,rule:{...bounds(e),line:r},line:r}})}function normaliseData({data:e},t){
const cell=s=>e[s]===void 0?null:t.text(["data",s]);return{task:e.task,id:e.id??null,time:e.time??null,timeZone:e.time_zone??"UTC",label:e.label,
positive:cell("positive"),negative:cell("negative"),classes:e.classes?.map((e,s)=>t.text(["data","classes",s]))??null,score:e.score??null,
scores:e.scores===void 0?null:Object.assign(Object.create(null),e.scores),threshold:e.threshold===void 0?.5:(0,d.cb)(e.threshold),prediction:e.prediction??null,
group:e.group??null,labelsAfter:e.labels_after===void 0?null:(0,d.e0)(e.labels_after),answers:answersOf(e.answers,t),...e.format&&{
format:Object.assign(Object.create(null),e.format)},private:e.private??[],ignored:e.ignored??[]}}function answersOf(e,t){if(e===void 0)return null
;const s=Object.keys(e).map(e=>[e,t.text(["data","answers",e])]);return Object.assign(Object.create(null),Object.fromEntries(s))}
function normaliseFeatures({data:e},t){return Object.entries(e.features??{}).map(([e,s])=>{const r=["data","features",e];const n=typeof s==="string"?{type:s}:s
;return{name:e,type:featureType(n),min:n.min??null,max:n.max??null,values:n.values?.map((e,s)=>t.text([...r,"values",s]))??null,
missing:rule(n.missing,[...r,"missing"],t),drift:n.drift===void 0?null:driftOf(n.drift,t.atKey([...r,"drift"]).line),watched:n.watched??true,
line:t.atKey(r).line}})}function featureType({type:e,values:t}){return e??(t===void 0?"number":"category")}function driftOf(e,t){return{...e.test===void 0?{}:{
test:e.test},...e.threshold===void 0?{}:{threshold:e.threshold},...e.raises===void 0?{}:{raises:e.raises},line:t}}
function normaliseDeployment({deployment:e},t){const line=e=>t.atKey(["deployment",e]).line;const identity=s=>{const r=e?.[s];if(r===void 0)return null
;const n=["deployment",s,"expect"];const a=Array.isArray(r.expect)?r.expect.map((e,s)=>t.text([...n,s])):[t.text(n)];return{column:r.column,expect:a,
raises:r.raises??"RED",line:line(s)}};const s=e?.dependencies;return{version:identity("model_version"),host:identity("host"),dependencies:s===void 0?null:{
raises:typeof s==="string"?s:s.raises,line:line("dependencies")}}}function normaliseHistory({history:e={}},t){
const s=typeof e.cusum==="boolean"?e.cusum?{}:null:e.cusum??{};return{leaveRedAfter:e.leave_red_after??2,cusum:s===null?null:{threshold:s.threshold??4,
allowance:s.allowance??.5,raises:s.raises??"AMBER"},overdue:e.overdue??"AMBER",stale:e.stale??"AMBER",line:t.has(["history"])?t.atKey(["history"]).line:null}}
function normaliseRollout({rollout:e},t){if(e===void 0)return null;return{strategy:e.strategy,steps:(e.steps??[]).map(e=>(0,d.cb)(e)),
measures:e.measures.map((e,s)=>({name:e.name.trim(),kind:e.kind,where:e.where?.trim()??null,column:e.column??null,margin:e.margin,
line:t.at(["rollout","measures",s]).line})),minCases:e.min_cases??100,maxBatches:e.max_batches??100,confidence:e.confidence===void 0?.95:(0,d.cb)(e.confidence),
approval:e.approval??false,auroc:e.auroc===void 0?null:{...e.auroc,line:t.atKey(["rollout","auroc"]).line},line:t.atKey(["rollout"]).line}}
function normalise(e,t,s){const line=(...e)=>t.atKey(e).line;const{predictions:r={},inputs:n={},drift:a={},segments:o}=e;const check=(t,s,r)=>{const n=e[t]?.[s]
;if(n===void 0)return{raises:r,line:null};return{raises:raisesOf(n),line:line(t,s)}};const i=typeof o==="boolean"?{search:o}:o??{};return{name:e.plan.trim(),
about:e.about?.trim()??null,review:e.review===void 0?null:(0,d.rB)(e.review),data:normaliseData(e,t),features:normaliseFeatures(e,t),levels:{
GREEN:normalise_level(e,"GREEN"),AMBER:normalise_level(e,"AMBER"),RED:normalise_level(e,"RED")},confidence:e.confidence===void 0?null:(0,d.cb)(e.confidence),
...e.proof==="margin"?{proof:e.proof}:{},metrics:normaliseMetrics(e.metrics??{},["metrics"],t,30),predictions:{
probabilities:check("predictions","probabilities","RED"),identical:check("predictions","identical","RED"),tooGood:check("predictions","too_good","AMBER"),
share:rule(r.share,["predictions","share"],t),knownAnswers:(r.known_answers??[]).map((e,s)=>({file:e.file,tolerance:e.tolerance??0,onMiss:e.on_miss??"RED",
line:t.at(["predictions","known_answers",s]).line}))},inputs:{missing:rule(n.missing,["inputs","missing"],t),invalid:check("inputs","invalid","AMBER"),
range:check("inputs","range","AMBER"),learntRange:check("inputs","learnt_range","AMBER"),duplicates:check("inputs","duplicates","AMBER"),
columns:check("inputs","columns","AMBER"),rows:rule(n.rows,["inputs","rows"],t),constant:check("inputs","constant","AMBER"),
line:e.inputs===void 0?null:line("inputs")},labels:{coverage:rule(e.labels?.coverage,["labels","coverage"],t)??B,scores:{
raises:e.labels?.scores===void 0?"AMBER":raisesOf(e.labels.scores),line:e.labels?.scores===void 0?null:line("labels","scores")}},drift:{test:a.test??"ks",
threshold:a.threshold??null,q:a.q===void 0?.05:(0,d.cb)(a.q),raises:a.raises??null,line:e.drift===void 0?null:line("drift")},edgeCases:normaliseEdgeCases(e,t),
segments:{search:i.search??true,raises:"raises"in i&&i.raises||"NOTE",minCases:"min_cases"in i&&i.min_cases||30,alpha:"alpha"in i&&i.alpha!==void 0?(0,
d.cb)(i.alpha):.05,line:o===void 0?null:line("segments")},behaviour:normaliseBehaviour(e,t),deployment:normaliseDeployment(e,t),history:normaliseHistory(e,t),
rollout:normaliseRollout(e,t),source:s}}const B={green:null,amber:{operator:"<",value:.95,text:"< 95%"},red:null,line:null};function raisesOf(e){
return typeof e==="string"?e:e.raises}function normalise_level(e,t){const s=e.levels?.[t];const r=typeof s==="string"?{means:s}:s??{};return{
means:r.means?.trim()??j[t],action:"action"in r&&r.action?.trim()||null,owner:"owner"in r&&r.owner?.trim()||null,within:"within"in r&&r.within!==void 0?(0,
d.e0)(r.within):null}}var W=s(7443);function reporter(e,t){return{value:(s,r)=>t.push({...e.at(s),message:r}),key:(s,r)=>t.push({...e.atKey(s),message:r}),
written:t=>e.has(t),text:t=>e.text(t),line:t=>e.atKey(t).line,keys:t=>e.keys(t)}}function repeats(e){const t=new Map
;for(const[s,r]of e.entries())t.has(r)||t.set(r,s);return[...e.keys()].filter(s=>t.get(e[s])!==s)}function checkData(e,t){if(e.task!==void 0){
checkNeeds(e.task,t);checkUseless(e.task,t)}checkZone(e,t);checkRoles(e,t);checkClasses(e,t)
;e.answers!==void 0&&e.prediction===void 0&&t.key(["data","answers"],"answers says what the values of prediction mean, and data names no prediction. Add prediction: or leave answers out.")
;t.written(["data","labels_after"])&&!t.written(["data","time"])&&t.key(["data","labels_after"],"labels_after counts from the time of a case, and data names no time. Add time: and its column.")
}function checkNeeds(e,t){const has=e=>t.written(["data",e]);const lacks=e=>t.key(["data","task"],e);if(e==="binary"){
has("positive")||lacks("a binary task needs to know which label is positive. Add positive: and that label, such as positive: 1.")
;has("score")||has("prediction")||lacks("data names no prediction. Add score: with the column of the probability, or prediction: with the column of the decision.")
;has("threshold")&&!has("score")?t.key(["data","threshold"],"a threshold turns a score into a decision, and data names no score. Add score: or leave the threshold out."):has("threshold")&&has("prediction")&&t.key(["data","threshold"],"the decision is given twice: by the threshold on the score and by the column prediction. Leave one of them out.")
}else e!=="multiclass"||has("scores")||has("prediction")?e!=="regression"||has("prediction")||lacks("data names no prediction. Add prediction: with the column of the predicted number."):lacks("data names no prediction. Add prediction: with the column of the predicted class, or scores: with a map of class to column.")
}const q={binary:{scores:"scores is for multiclass tasks. For a binary task write score: and the column of the probability.",
classes:"classes is for multiclass tasks. For a binary task write positive: and, if need be, negative:."},multiclass:{
score:"score is for binary tasks. For a multiclass task write scores: and a map of class to column.",
threshold:"threshold is for binary tasks. Leave it out: the class of the highest score is predicted.",
positive:"positive is for binary tasks. Leave it out, or set task: binary.",negative:"negative is for binary tasks. Leave it out, or set task: binary."},
regression:Object.fromEntries(["score","scores","threshold","positive","negative","classes","answers"].map(e=>[e,`${e} is for classes, and a regression predicts a number. Leave it out${e==="score"?", and write prediction: and the column of the number":""}.`]))
};function checkUseless(e,t){for(const[s,r]of Object.entries(q[e]))t.written(["data",s])&&t.key(["data",s],r)}function checkZone(e,t){const s=e.time_zone
;if(s===void 0||isZone(s))return;const r=typeof Intl.supportedValuesOf==="function"?["UTC",...Intl.supportedValuesOf("timeZone")]:["UTC"];const n=(0,
W.p)(s,r)??r.find(e=>e.endsWith(`/${s}`))??null;const o=n===null?"Write a name such as Europe/Berlin or UTC.":`Did you mean "${n}"?`
;t.value(["data","time_zone"],`${(0,a.h)(s)} is not a time zone. ${o}`)}function isZone(e){if(/^[+-]/.test(e))return false;try{
return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return false}}const D=["id","time","label","score","prediction","group"]
;function checkRoles(e,t){const s=new Map;const take=(e,r,n,o)=>{const i=s.get(e);if(i===void 0)s.set(e,r);else{const s=`the column ${(0,
a.h)(e)} is ${i} already and cannot be ${r} too.`;o?t.key(n,s):t.value(n,s)}};for(const t of D)e[t]!==void 0&&take(e[t],`the ${t}`,["data",t],false)
;for(const[t,s]of Object.entries(e.scores??{}))s!==void 0&&take(s,`the score of ${(0,a.h)(t)}`,["data","scores",t],false)
;for(const t of Object.keys(e.features??{}))take(t,"a feature",["data","features",t],true)
;for(const[t,s]of(e.ignored??[]).entries())s!==void 0&&take(s,"ignored",["data","ignored",t],false)}function checkClasses(e,t){
const s=e.classes?.map((e,s)=>t.text(["data","classes",s]));for(const e of repeats(s??[]))t.value(["data","classes",e],`the class ${(0,
a.h)(s[e])} is listed twice.`);if(e.positive!==void 0&&e.negative!==void 0){const[e,s]=[t.text(["data","positive"]),t.text(["data","negative"])]
;e===s&&t.value(["data","negative"],`${(0,a.h)(s)} is the positive label and the negative one.`)}if(s===void 0||e.scores===void 0||e.task!=="multiclass")return
;const r=new Set(Object.keys(e.scores));const n=new Set(s);for(const e of[...r].filter(e=>!n.has(e)))t.key(["data","scores",e],`${(0,
a.h)(e)} is not one of the classes. ${classHint(e,s)}`)
;for(const e of[...n].filter(e=>!r.has(e)))t.key(["data","scores"],`scores names no column for the class ${(0,a.h)(e)}.`)}function classHint(e,t){
const s=t.length>1e3?null:(0,W.p)(e,t);if(s!==null)return`Did you mean ${(0,a.h)(s)}?`;const r=t.slice(0,12).map(e=>(0,a.h)(e))
;return`The classes are ${r.join(", ")}${t.length>r.length?", …":""}.`}var S=s(2514);function checkFalls(e,t,s,r){e.falls?.forEach((e,n)=>{if(e===void 0)return
;const a=[...s,"falls",n];const read=t=>e[t]===void 0?null:(0,d.No)(e[t]);const o=read("amber");const i=read("red")
;r.written([...a,"amber"])||r.written([...a,"red"])||r.value(a,"the trigger raises nothing. Add amber or red with an amount, such as red: 10%.")
;for(const[e,s]of[["amber",o],["red",i]]){const n=s===null?null:impossible(s,t);n!==null&&r.value([...a,e],`${e}: ${n}`)}
if(o!==null&&i!==null&&o.relative===i.relative&&o.value>=i.value){
const e=`amber ${o.text} is not below red ${i.text}, so amber is never reached. ${o.value>i.value?"Are the two swapped?":"Let amber begin earlier."}`
;r.value([...a,"amber"],e)}})}function impossible(e,{title:t,range:s,better:r}){
if(e.relative&&r==="higher"&&s[0]===0&&e.value>1)return`${t} cannot fall by more than 100%, and ${e.text} is asked for.`;const n=s[1]-s[0]
;if(!e.relative&&e.value>n){const r=e.value<=100&&n<=2?` Did you mean ${e.text}%?`:""
;return`${t} lies between ${s[0]} and ${s[1]}, so it cannot worsen by ${e.text} points.${r}`}return null}function ruleFaults(e,t){const s=[];const r=new Map
;for(const n of["green","amber","red"]){const a=e[n]===void 0?null:(0,d.$c)(e[n]);if(a===null)continue;const o={...a,value:snapped(a.value,t.range)}
;const i=boundFault(n,o,t,e.green!==void 0);i===null?r.set(n,o):s.push({key:n,message:i})}if(s.length>0)return s;const n=combinationFault(r,t)
;return n===null?[]:[n]}function snapped(e,[t,s]){const near=r=>Math.abs(e-r)<1e-9*(Number.isFinite(s-t)?s-t:1);if(Number.isFinite(t)&&near(t))return t
;if(Number.isFinite(s)&&near(s))return s;if(Math.abs(e)>1e300)return e>0?1/0:-1/0;return e}function boundFault(e,t,s,r){
const{title:n,range:a,better:o,percent:i}=s;const c=`${e} "${t.text}"`
;if(t.text.endsWith("%")&&!i)return`${c}: ${n} is no share, so per cent mean nothing here. Write a number.`;const l=t.operator.startsWith(">")
;if(o!=="either"&&!(e==="amber"&&r)){const s=e==="green"===(o==="higher");if(l!==s){const e=t.text.replace(/^[<>]/,l?"<":">")
;return`${c} points the wrong way: ${o} is better for ${n}. Did you mean "${e}"?`}}const u=region(t,a);if(u===null){
const e=a[1]===1&&t.value>1&&t.value<=100&&!t.text.endsWith("%");const s=e?` Did you mean "${t.operator} ${t.text.slice(t.operator.length).trim()}%"?`:""
;return`${c} can never be met: ${n} lies ${describeRange(a)}.${s}`}
if(isWhole(u,a))return`${c} is always met: ${n} lies ${describeRange(a)}. Write a bound within that.`;return null}
function combinationFault(e,{range:t,better:s}){const r=e.get("green");const n=e.get("amber");const a=e.get("red");const of=e=>region(e,t)
;if(r!==void 0&&a!==void 0){const e=overlap(of(r),of(a));if(e!==null){const t=e.from===e.to;const s=t?`at ${e.from}`:describeValues(e)
;const n=a.text.replace("=","");const o=t?`Make one of them strict, such as red "${n}".`:"Move one of them so that no value is both.";return{key:"red",
message:`green "${r.text}" and red "${a.text}" both hold ${s}. ${o}`}}}if(n!==void 0&&r!==void 0){const e=between(of(r),a===void 0?null:of(a),t)
;if(e===null||overlap(e,of(n))===null)return{key:"amber",
message:`amber "${n.text}" is never reached: green and red leave it no value. Leave amber out, or move green or red.`};if(!contains(of(n),e))return{key:"amber",
message:`amber "${n.text}" leaves values that are neither green, amber nor red. What is neither green nor red is AMBER anyway: leave amber out.`}
}else if(n!==void 0&&a!==void 0){if(contains(of(a),of(n)))return{key:"amber",
message:`amber "${n.text}" is never reached, because red "${a.text}" holds wherever it does. ${swapped(n,a)}`};if(s!=="either"&&!contains(of(n),of(a)))return{
key:"red",message:`red "${a.text}" and amber "${n.text}" point different ways.`}}else if(a!==void 0&&r===void 0){const e=a.operator.startsWith("<")?">":"<"
;const t=`green: "${e}${a.operator.endsWith("=")?"":"="} ${a.text.slice(a.operator.length).trim()}"`;return{key:null,
message:`the rule says what is RED and not what is GREEN. Add green, such as ${t}, or amber.`}}return null}
const swapped=(e,t)=>e.text===t.text?"Let amber begin earlier than red.":"Are the two swapped?";const whole=([e,t])=>({from:e,to:t,openFrom:e===-1/0,
openTo:t===1/0});function region(e,t){const s=!e.operator.endsWith("=");const r={from:-1/0,to:1/0,openFrom:true,openTo:true}
;const n=e.operator.startsWith(">")?{...r,from:e.value,openFrom:s}:{...r,to:e.value,openTo:s};return overlap(n,whole(t))}function overlap(e,t){
const s=Math.max(e.from,t.from);const r=Math.min(e.to,t.to);const n=e.from===s&&e.openFrom||t.from===s&&t.openFrom
;const a=e.to===r&&e.openTo||t.to===r&&t.openTo;return s>r||s===r&&(n||a)?null:{from:s,to:r,openFrom:n,openTo:a}}function contains(e,t){
const s=e.from<t.from||e.from===t.from&&(!e.openFrom||t.openFrom);const r=e.to>t.to||e.to===t.to&&(!e.openTo||t.openTo);return s&&r}
const isWhole=(e,t)=>contains(e,whole(t));function between(e,t,s){const outside=e=>{const t=whole(s);return contains(e,{...t,to:t.from,openTo:t.openFrom
})||e.from===t.from?{...t,from:e.to,openFrom:!e.openTo}:{...t,to:e.from,openTo:!e.openFrom}};const r=overlap(outside(e),whole(s));if(t===null||r===null)return r
;return overlap(r,outside(t))}function describeRange([e,t]){if(e===-1/0)return t===1/0?"anywhere":`at ${t} or below`
;return t===1/0?`at ${e} or above`:`between ${e} and ${t}`}function describeValues({from:e,to:t}){if(e===-1/0)return`below ${t}`
;return t===1/0?`above ${e}`:`between ${e} and ${t}`}function checkMetrics(e,t,s,r){let n=0;for(const[a,o]of Object.entries(e)){if(!(0,
C.N)(a)||o===void 0)continue;n++;const e=[...t,a];const i=C.Z[a];const c=fitFault(a,i,s,r);if(c!==null){r.key(e,c);continue}const l=listed(o);const u=new Map
;for(const{rule:t,step:n}of l){if(t===void 0)continue;const o=[...e,...n];checkRule(t,i,o,r);checkClass(t,a,i,o,s,r,u)}}return n}function listed(e){
if(!Array.isArray(e))return[{rule:e,step:[]}];return e.map((e,t)=>({rule:e,step:[t]}))}function fitFault(e,t,s,r){const n=s.data?.task;if(n===void 0)return null
;if(!t.tasks.includes(n))return`"${e}" is not for a ${n} task. Metrics for it: ${metricsFor(n).join(", ")}.`;const a=n==="binary"?"score":"scores"
;if(t.needs==="scores"&&!r.written(["data",a])){const t=n==="binary"?"the column of the probability":"the column of each class’s probability"
;return`"${e}" needs scores, and data names none. Add ${a}: with ${t} under data, or measure decisions: ${metricsFor(n,"decisions").join(", ")}.`}return null}
function metricsFor(e,t){const s=Object.entries(C.Z);return s.filter(([,s])=>s.tasks.includes(e)&&(t===void 0||s.needs===t)).map(([e])=>e)}
function quantityOf({title:e,range:t,better:s,unit:r}){const n=s==="zero";return{title:n?`the size of ${e}`:e,range:n?[0,1/0]:t,better:n?"lower":s,
percent:r==="share"||r==="score"&&t[1]!==1/0}}function checkRule(e,t,s,r){const n=quantityOf(t);reportRule(e,n,s,r);checkFalls(e,n,s,r)
;const a=["green","amber","red","falls"].some(e=>r.written([...s,e]))
;a||e.gates===false||r.key(s,"the metric has no rule. Write green and red or falls, or gates: false to show it only.")}function reportRule(e,t,s,r){
const n=["green","amber","red"];if(n.some(t=>e[t]===void 0&&r.written([...s,t])))return;const a=Object.fromEntries(n.flatMap(t=>e[t]===void 0?[]:[[t,e[t]]]))
;for(const{key:e,message:n}of ruleFaults(a,t))e===null?r.key(s,n):r.value([...s,e],n)}function checkClass(e,t,s,r,n,o,i){const c=e.class!==void 0
;const l=c?o.text([...r,"class"]):"";const u=i.get(l);if(u!==void 0){const e=c?`for class ${(0,a.h)(l)}`:"without a class"
;o.key(r,`"${t}" ${e} stands on line ${u} already. Keep one of them.`)}i.set(l,o.line(r));if(!c||n.data?.task===void 0)return;const d=[...r,"class"]
;if(n.data.task!=="multiclass")o.key(d,`class is for multiclass tasks; this one is ${n.data.task}. Leave it out.`);else if(s.perClass){const e=knownClasses(n,o)
;e===null||e.includes(l)||o.value(d,`${(0,a.h)(l)} is not a class of this plan. ${classHint(l,e)}`)
}else o.key(d,`"${t}" is not measured for one class. Measured for one class: ${perClass().join(", ")}.`)}
const perClass=()=>Object.entries(C.Z).flatMap(([e,{perClass:t}])=>t?[e]:[]);function knownClasses({data:e},t){
if(e?.classes!==void 0)return e.classes.map((e,s)=>t.text(["data","classes",s]));return e?.scores===void 0?null:Object.keys(e.scores)}const T={
title:"the share of rows without a value",range:[0,1],better:"lower",percent:true};function checkFeatures(e,t){for(const[s,r]of Object.entries(e)){
if(r===void 0||typeof r==="string")continue;const e=["data","features",s];const has=s=>t.written([...e,s]);const{type:n,min:o,max:i,values:c}=r
;const l=["min","max"].filter(has);n!==void 0||has("type")||l.length!==0||has("values")||t.key(e,`the feature ${(0,
a.h)(s)} has no type. Add type: number, category or time.`);if(n!==void 0&&n!=="number")for(const r of l)t.key([...e,r],`${r} is for numbers, and ${(0,
a.h)(s)} is a ${n}. Leave it out.`);else l.length>0&&n===void 0&&has("values")&&t.key([...e,"values"],`values are for categories and ${l.join(" and ")} for numbers. Leave one of them out.`)
;has("values")&&n!==void 0&&n!=="category"&&t.key([...e,"values"],`values are for categories, and ${(0,a.h)(s)} is a ${n}. Use min and max, or type: category.`)
;o!==void 0&&i!==void 0&&o>i&&t.value([...e,"min"],`min ${o} is above max ${i}, so no value is valid. Are the two swapped?`)
;const u=c?.map((s,r)=>t.text([...e,"values",r]))??[];for(const s of repeats(u))t.value([...e,"values",s],`the value ${(0,a.h)(u[s])} is listed twice.`)
;r.missing!==void 0&&reportRule(r.missing,T,[...e,"missing"],t);const d=n==="number"||l.length>0;const h=r.drift?.test
;h===void 0||d||S.T1[h].categories||t.value([...e,"drift","test"],`${h} compares numbers, and ${(0,
a.h)(s)} is a ${n??"category"}. Use psi or js, or leave it out for chi-squared.`)
;r.watched===false&&has("drift")&&t.key([...e,"drift"],"drift settings of a feature that is not watched do nothing. Leave them out, or watched: false.")}}
function checkNames(e,t,s,r){const n=new Map;e.forEach((e,o)=>{const i=e?.name?.trim();if(i===void 0)return;const c=[...t,o,"name"];const l=n.get(i)
;l===void 0?n.set(i,r.line(c)):r.value(c,`${s} is called ${(0,a.h)(i)} on line ${l} already. Give each a name of its own.`)})}function checkEdgeCases(e,t){
const s=e.edge_cases??[];checkNames(s,["edge_cases"],"an edge case",t);s.forEach((s,r)=>{if(s===void 0)return;const n=["edge_cases",r]
;const{name:a,where:o,min_cases:i,...c}=s;const l=t.written(n)&&hasUnreadKeys(s,n,t)
;checkMetrics(c,n,e,t)!==0||l||t.value(n,'the edge case measures nothing. Add a metric with its rule, such as accuracy: { green: ">= 0.75" }.')})}
function hasUnreadKeys(e,t,s){return s.keys(t).some(t=>!Object.hasOwn(e,t))}const L={title:"the share of pairs that break the relation",range:[0,1],
better:"lower",percent:true};function checkBehaviour(e,t){const s=e.behaviour??[];checkNames(s,["behaviour"],"a behaviour case",t);s.forEach((e,s)=>{
if(e===void 0)return;const r=["behaviour",s];reportRule(e,L,r,t)
;["green","amber","red"].some(e=>t.written([...r,e]))||t.value(r,'the behaviour case has no rule. Add one on the share of pairs that break the relation, such as green: "<= 0%" and red: "> 5%".')
})}function checkRollout(e,t){const{rollout:s}=e;if(s===void 0)return;const r=s.steps?.map(e=>e===void 0?null:(0,d.cb)(e));const n=["rollout","steps"]
;s.strategy==="shadow"&&t.written(n)?t.key(n,"a shadow answers no requests, so it has no steps. Leave them out."):s.strategy===void 0||s.strategy==="shadow"||t.written(n)?r!==void 0&&r.length===0&&t.value(n,"steps is empty. Write shares of traffic, such as [1%, 10%, 100%]."):t.key(["rollout"],`${s.strategy} needs steps: shares of traffic, such as steps: [1%, 10%, 100%].`)
;r?.forEach((e,s)=>{const a=r[s-1]
;e!==null&&a!==void 0&&a!==null&&e<=a&&t.value([...n,s],`the step ${t.text([...n,s])} is not above the one before it. Steps rise.`)});const a=r?.at(-1)
;r!==void 0&&a!==void 0&&a!==null&&a!==1&&t.value([...n,r.length-1],`the last step is ${t.text([...n,r.length-1])}; the rollout would never end. Let it be 100%.`)
;s.strategy!=="shadow"&&r?.length===1&&r[0]===1&&t.value(n,"the first step leaves the baseline nothing to compare with. Begin below 100%.")
;s.strategy==="red-black"&&r!==void 0&&r.length>2&&t.value(n,"red-black has one share for the canary and then all traffic, such as [5%, 100%]. To raise the share step by step write strategy: blue-green.")
;checkColumns(e,t);checkAuroc(e,t);checkMeasures(s,t)}function checkColumns({data:e,rollout:t},s){if(e===void 0)return
;s.written(["data","time"])||s.key(["rollout"],"a rollout counts every request once and in order, by its time, and data names none. Add time: and its column under data.")
;t?.strategy!=="shadow"||s.written(["data","id"])||s.key(["rollout"],"a shadow is compared request by request, and data names no id. Add id: and its column under data.")
}function checkAuroc({data:e},t){const s=["rollout","auroc"];if(!t.written(s)||e?.task===void 0)return
;e.task==="binary"&&t.written(["data","score"])||t.key(s,"the AUROC of a rollout is that of a binary task with a score. Name the column as score: under data, or leave auroc out.")
}function checkMeasures(e,t){const s=e.measures??[];checkNames(s,["rollout","measures"],"a measure",t);s.forEach((e,s)=>{if(e?.kind===void 0)return
;const r=["rollout","measures",s];const has=e=>t.written([...r,e])
;e.kind!=="where"||has("where")||t.value(r,"a measure of kind where needs where: and a condition, such as where: status >= 500.")
;e.kind!=="slow"||has("column")||t.value(r,"a measure of kind slow needs column: and the column of the latency.")
;for(const[s,n]of[["where","where"],["column","slow"]])e.kind!==n&&has(s)&&t.key([...r,s],`${s} is for measures of kind ${n}, and ${(0,
a.h)(e.name??"this one")} is of kind ${e.kind}. Leave it out.`)})}function checkHistory(e,t){
for(const s of["overdue","stale"])e.history?.[s]===void 0||t.written(["review"])||t.key(["history",s],`${s} is told from the review frequency, and the plan has none. Add review: and a frequency, such as weekly.`)
;e.history?.stale===void 0||e.data===void 0||t.written(["data","time"])||t.key(["history","stale"],"stale data are told by their time, and data names no time. Add time: and its column.")
}function checkSense(e,t,s){const r=reporter(t,s);checkOwner(e,r);e.data!==void 0&&checkData(e.data,r)
;e.data?.features!==void 0&&checkFeatures(e.data.features,r)
;r.written(["proof"])&&!r.written(["confidence"])&&r.key(["proof"],"proof says what confidence is to prove, and the plan names none. Add confidence: 95%, or leave it out.")
;e.metrics!==void 0&&checkMetrics(e.metrics,["metrics"],e,r);checkPredictions(e,r)
;e.inputs?.missing!==void 0&&reportRule(e.inputs.missing,T,["inputs","missing"],r)
;e.labels?.coverage!==void 0&&reportRule(e.labels.coverage,P,["labels","coverage"],r);e.inputs?.rows!==void 0&&reportRule(e.inputs.rows,F,["inputs","rows"],r)
;e.inputs?.duplicates===void 0||e.data===void 0||r.written(["data","id"])||r.key(["inputs","duplicates"],"duplicates are told by the id, and data names no id. Add id: and its column under data.")
;checkEdgeCases(e,r);checkBehaviour(e,r);checkHistory(e,r);checkRollout(e,r)}function checkOwner(e,t){
const s='Add owner: and a person, team or role, such as owner: "@acme/risk-lead".';const r=e.levels?.RED
;t.written(["levels"])?t.written(["levels","RED"])?r===void 0||t.written(["levels","RED","owner"])||t.key(["levels","RED"],`RED has no owner. ${s}`):e.levels!==void 0&&t.key(["levels"],"RED has no owner, because levels names no RED. Add RED: with its owner:."):t.key([],'RED has no owner, because the plan has no levels. Add levels: with RED: and its owner:, such as levels: { RED: { owner: "@acme/risk-lead" } }')
}const F={title:"the candidate’s rows over the reference’s",range:[0,1/0],better:"either",percent:true};const P={title:"the share of rows that have a label",
range:[0,1],better:"higher",percent:true};const K={title:"the largest change of a class’s share",range:[0,1],better:"lower",percent:true}
;function checkPredictions({predictions:e,data:t},s){if(e===void 0)return;e.share!==void 0&&reportRule(e.share,K,["predictions","share"],s)
;if(t?.task==="regression")for(const e of["probabilities","share"]){if(!s.written(["predictions",e]))continue
;s.key(["predictions",e],`${e} is for classes, and a regression predicts a number. Leave it out.`)}
e.known_answers===void 0||t===void 0||s.written(["data","id"])||s.key(["predictions","known_answers"],"known answers are found by their id, and data names no id. Add id: and its column under data.")
;const r=new Map;e.known_answers?.forEach((e,t)=>{if(e?.file===void 0)return;const n=["predictions","known_answers",t,"file"];const a=r.get(e.file)
;a===void 0?r.set(e.file,s.line(n)):s.value(n,`the file stands on line ${a} already. Keep one of them.`)})}function flow(e){
if(Array.isArray(e))return`[${e.map(flow).join(", ")}]`;if(typeof e==="object"&&e!==null){const t=Object.entries(e).map(([e,t])=>`${e}: ${flow(t)}`)
;return`{ ${t.join(", ")} }`}const t=String(e);if(typeof e!=="string")return t
;const s=/^[\p{L}\d][^:#,[\]{}"\n]*$/u.test(t)&&!/^(?:true|false|null|[\d.-]+)$/.test(t)&&t===t.trim();return s?t:JSON.stringify(t)}function hintFor(e,t,s){
if(e.length>60)return null;if(t.startsWith("a bound"))return boundMeant(e);if(/^a (confidence|threshold|share|rate)/.test(t))return percentMeant(e)
;if(/^a list of (columns|values|classes)$/.test(t))return`Write [${e}].`;if(t.startsWith("a length of time"))return periodMeant(e)
;if(t.startsWith("a frequency"))return frequencyMeant(e)
;if(s.includes("NOTE")&&/^(off|no|none|false|never)$/i.test(e))return"Write NOTE for a check that never gates.";const r=(0,W.p)(e,s)??I[e.toLowerCase()]??""
;return s.includes(r)?`Did you mean ${(0,a.h)(r)}?`:null}const I={yellow:"AMBER",orange:"AMBER",warning:"AMBER",fail:"RED",error:"RED",info:"NOTE",
numeric:"number",float:"number",integer:"number",int:"number",string:"category",text:"category",categorical:"category",date:"time",datetime:"time",
timestamp:"time",classification:"binary",previous:"last review",baseline:"reference",canary:"red-black"};function boundMeant(e){
const[,t,s]=/^\s*([<>=≤≥≦≧]*)\s*(.*)$/s.exec(e);const r=s.replace(/^(\d+),(\d)/,"$1.$2").trim();if(!d.qp.amount.test(r))return null;const n=Y[t]??[">=","<="]
;return`Did you mean ${n.map(e=>`"${e} ${r}"`).join(" or ")}?`}const Y={">=":[">="],"=>":[">="],"≥":[">="],"≧":[">="],">":[">"],"<=":["<="],"=<":["<="],
"≤":["<="],"≦":["<="],"<":["<"]};function percentMeant(e){const t=/^[\d.]+$/.test(e)?Number(e):Number.NaN;return t>1&&t<=100?`Did you mean ${e}%?`:null}
function frequencyMeant(e){const t=(0,W.p)(e,["hourly","daily","weekly","monthly","quarterly","yearly"]);return t===null?periodMeant(e):`Did you mean "${t}"?`}
const Z=["minutes","hours","days","weeks","months","quarters","years"];const U={min:"minutes",h:"hours",d:"days",w:"weeks",y:"years"};function periodMeant(e){
const[,t,s]=/^\s*(\d+(?:\.\d+)?)\s*(\p{L}+)\s*$/u.exec(e)??[];if(t===void 0||s===void 0)return null;const r=U[s]??(0,W.p)(s,Z)
;return r===null||Number(t)===0?`Units are ${Z.join(", ")}.`:`Did you mean "${t} ${r}"?`}const z={green:optional(g,{
description:"Values that are GREEN. What is neither green nor red is AMBER.",examples:[">= 0.8"]}),amber:optional(g,{
description:"Values that are AMBER; all others that are not red are then GREEN. Use it in place of green.",examples:["> 1%"]}),red:optional(g,{
description:"Values that are RED, whatever else holds.",examples:["<= 0.7"]})};const G=i.rej(z,{error:'a rule, such as { amber: "> 1%", red: "> 5%" }'
}).register(l.fd,{id:"rule",description:"Which values are GREEN, AMBER and RED."});const H=i.rej({from:required(i.k5n(["reference","last review"],{
error:"reference or last review"}),{description:"What the value is held against.",examples:["last review"]}),amber:optional(y,{
description:"Worsening from which it is AMBER.",examples:[.01]}),red:optional(y,{description:"Worsening from which it is RED.",examples:["10%"]})},{
error:"a trigger, such as { from: reference, red: 10% }"}).register(l.fd,{id:"fall",
description:"A trigger: how far the metric may worsen against an earlier value."});const V=i.rej({...z,falls:optional(i.YOg(H,{
error:"a list of triggers, each on a line that starts with a dash"}),{
description:"Triggers: how far the metric may worsen against the reference or the last review.",examples:[[{from:"reference",amber:.01,red:.03}]]}),
class:optional(v,{description:"The one class that is measured. Multiclass only.",examples:["fraud"]}),gates:optional(x,{
description:"false: the metric is shown as a NOTE and never gates.",default:true}),min_cases:optional(E,{
description:"With fewer labelled cases there is no evidence, which is AMBER.",default:30,examples:[200]})},{
error:'a rule, such as { green: ">= 0.8", red: "<= 0.7" }'}).register(l.fd,{id:"metric_rule",description:"A metric’s rule, its triggers and its settings."})
;const J=i.KCZ([V,i.YOg(V).check(u.m9(1,"a list of at least one rule"))],{error:'a rule, such as { green: ">= 0.8", red: "<= 0.7" }'}).register(l.fd,{
id:"metric",description:"A rule; for several classes a list of rules, each with its class."})
;const Q=Object.fromEntries(Object.entries(C.Z).map(([e,{title:t,means:s,tasks:r}])=>[e,optional(J,{description:`${t}: ${s}. For ${r.join(" and ")} tasks.`})]))
;const X=i.rej(Q,{error:"a map of metric to rule"});const ee=i.aig({error:"a number above 0"}).check(u.Tx(0,"a number above 0"));const te=i.rej({
file:required(O,{description:"The id and the right answer of each case.",examples:["known.csv"]}),tolerance:optional(i.aig({error:"a number, 0 or more"
}).check(u.qm(0,"a number, 0 or more")),{description:"How far a score or number may be off.",default:0,examples:[.01]}),on_miss:optional(R,{
description:"What one wrong answer raises.",default:"RED"})},{error:"a set of known answers, such as { file: known.csv }"});const se=i.rej({
probabilities:optional(A,{description:"A score outside 0..1, or not a number.",default:"RED"}),identical:optional(A,{
description:"Every prediction the same, over the set or over any day in it.",default:"RED"}),too_good:optional(A,{
description:"A candidate that is too good to be true: the reference’s own file, a score that is the label, no error at all where the reference’s rate makes that less likely than 1 in 10,000. A copy of the reference, and what the reference shows too, is only noted.",
default:"AMBER"}),share:optional(G,{description:"Rule on the share of each predicted class against the reference: the largest change, in points.",examples:[{
amber:"> 5%",red:"> 20%"}]}),known_answers:optional(i.YOg(te,{error:"a list of sets of known answers"}),{description:"Cases whose right answer is known.",
examples:[[{file:"known.csv",tolerance:.01,on_miss:"RED"}]]})});const re=i.rej({coverage:optional(G,{
description:'Rule on the share of candidate rows that have a label, of those older than labels_after. Left out: { amber: "< 95%" }. Where labels come later, say so by labels_after; where some never come, say here how many are needed.',
examples:[{amber:"< 95%",red:"< 50%"}]}),scores:optional(A,{
description:"Rows without a label that the model answered otherwise than the labelled ones (Kolmogorov–Smirnov D at least 0.1, p below 0.001): then what is measured does not hold for them.",
default:"AMBER"})});const ne=i.rej({missing:optional(G,{
description:"Rule on the share of rows without a value, for every feature. In a column of numbers or times NA, NaN, null and None are no value either; among categories they are names like any other (NA is Namibia).",
examples:[{amber:"> 1%",red:"> 5%"}]}),invalid:optional(A,{description:"Cells that are not of their column’s type.",default:"AMBER"}),range:optional(A,{
description:"Values outside the min, max or values of this plan.",default:"AMBER"}),learnt_range:optional(A,{
description:"A range, a set of categories or a number of distinct values that grew or shrank against the reference.",default:"AMBER"}),duplicates:optional(A,{
description:"Ids that occur more than once.",default:"AMBER"}),columns:optional(A,{description:"Columns that vanished or appeared against the reference.",
default:"AMBER"}),rows:optional(G,{description:"Rule on the candidate’s rows as a share of the reference’s.",examples:[{amber:"< 50%",red:"< 10%"}]}),
constant:optional(A,{description:"A feature that now has one value only.",default:"AMBER"})});const ae=i.rej({test:optional(i.k5n(S.pP,{error:oneOf(S.pP)}),{
description:"How numbers are compared: Kolmogorov–Smirnov, population stability index, Jensen–Shannon or Wasserstein. Categories are tested by chi-squared unless psi or js is chosen.",
default:"ks"}),threshold:optional(ee,{description:"Size from which a drift matters. Left out: the test’s own default.",examples:[.1]}),
q:optional(share(1e-9,.5,"a rate above 0 and at most 0.5"),{description:"Share of false claims that is tolerated among the drifts that are claimed.",default:.05
}),raises:optional(R,{description:"What drift raises. Left out: NOTE where labels show the performance, AMBER where there are none."})});function oneOf(e){
return`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var oe=s(3864);const ie=i.k5n(["number","category","time"],{error:"number, category or time"
}).register(l.fd,{id:"feature_type"});const ce=i.aig({error:"a number"});const le=i.KCZ([ie,i.rej({type:optional(ie,{
description:"What the column holds. May be left out where min, max or values tell.",examples:["number","category"]}),min:optional(ce,{
description:"Least value that is valid. Numbers only.",examples:[300]}),max:optional(ce,{description:"Greatest value that is valid. Numbers only.",
examples:[850]}),values:optional(i.YOg(v,{error:"a list of values"}).check(u.m9(1,"a list of at least one value")),{
description:"The categories that are valid. Categories only.",examples:[["car","home","education"]]}),missing:optional(G,{
description:"Rule on the share of rows without a value, in place of inputs.missing.",examples:[{red:"> 5%",amber:"> 1%"}]}),drift:optional(i.cJW(ae,{q:true}),{
description:"Drift settings of this feature, in place of the plan’s own."}),watched:optional(x,{
description:"false: nothing of this feature is held against the reference. Limits that the plan gives still hold.",default:true})})],{
error:"number, category or time, or a map with a type"}).register(l.fd,{id:"feature",
description:"A column that the model reads: its type, or a map with type and limits."});const ue=i.rej({
task:required(i.k5n(["binary","multiclass","regression"],{error:"binary, multiclass or regression"}),{
description:"What the model predicts: one of two classes, one of several, or a number.",examples:["binary"]}),id:optional(f,{
description:"Column that identifies a case. Joins labels that come in a file of their own, and pairs both sets.",examples:["application_id"]}),time:optional(f,{
description:"Column that says when the prediction was made.",examples:["scored_at"]}),time_zone:optional(f,{
description:"IANA name of the zone in which times without an offset are read and days are cut.",default:"UTC",examples:["Europe/Berlin"]}),label:required(f,{
description:"Column of what really happened.",examples:["defaulted"]}),positive:optional(v,{
description:"The label that counts as positive. Binary only, and needed there.",examples:[1,"fraud"]}),negative:optional(v,{
description:"The label that counts as negative. Binary only. Left out: every label but the positive one.",examples:[0]}),classes:optional(i.YOg(v,{
error:"a list of classes"}).check(u.m9(2,"a list of at least two classes")),{
description:"The classes that may occur. Multiclass only. Left out: those of the reference.",examples:[["bus","car","tram"]]}),score:optional(f,{
description:"Column of the probability of the positive class. Binary only.",examples:["probability"]}),scores:optional(i.g1P(f,f,{
error:"a map of class to column"}),{description:"The column of each class’s probability. Multiclass only.",examples:[{bus:"p_bus",car:"p_car"}]}),
threshold:optional(share(0,1,"a threshold from 0 to 1"),{description:"A case is predicted positive when its score is at least this. Binary with a score only.",
default:.5,examples:[.35]}),prediction:optional(f,{description:"Column of the decision, the predicted class or the predicted number. Needed for regression.",
examples:["decision"]}),group:optional(f,{
description:"Column of the user, account or patient that several rows may share; they then count as one when intervals are made.",examples:["customer_id"]}),
labels_after:optional(k,{description:"How long after its time a case has its label. Younger rows without a label count as pending.",examples:["90 days"]}),
answers:optional(i.g1P(f,v,{error:"a map of what is predicted to the label that it means"}),{
description:"What the values of prediction: are called in label:, where the two have other words for the same classes. Classes only.",examples:[{attack:1,
normal:0}]}),ignored:optional(i.YOg(f,{error:"a list of columns"}),{
description:"Columns that are no features and are not looked at, such as residuals, row numbers and free text.",examples:[["residual","comment"]]}),
format:optional(i.g1P(f,i.k5n(oe.P,{error:`one of ${oe.P.map(e=>`"${e}"`).join(", ")}`}),{error:"a map of column to the way its cells are written"}),{
description:'How the cells of a column are written, where it is not the common way: "decimal comma" (1.234,5), "thousands" (1,234.5), "per cent" (27.3% is 0.273), "per cent, decimal comma", "d/m/Y" (31/12/2026) or "m/d/Y".',
examples:[{amount:"decimal comma",signed_on:"d/m/Y"}]}),private:optional(i.YOg(f,{error:"a list of columns"}),{
description:"Columns that are hidden in every output.",examples:[["name","street"]]}),features:optional(i.g1P(f,le,{error:"a map of column to type"}),{
description:"The columns that the model reads. Left out: every column without another role, its type learnt from the reference.",examples:[{income:"number"}]})
});const identity=(e,t)=>i.rej({column:required(f,{description:`Column of the candidate set that names the ${e}.`,examples:[e]}),
expect:required(i.KCZ([v,i.YOg(v).check(u.m9(1,"a list of at least one value"))],{error:"a value or a list of values"}),{
description:`The ${e}s that are expected.`,examples:[[t]]}),raises:optional(R,{description:"What any other raises.",default:"RED"})},{
error:"a map with column and expect"});const de=i.rej({model_version:optional(identity("model version","2026-11-03"),{
description:"The version of the model that must have answered.",examples:[{column:"model",expect:["v12"]}]}),host:optional(identity("host","eu-1"),{
description:"The hosts that must have answered; one that is silent is found too.",examples:[{column:"host",expect:["eu-1","eu-2"]}]}),dependencies:optional(A,{
description:"What a change of the installed packages raises. They are read beside each set: candidate.requirements.txt (as pip freeze writes it) or candidate.lock beside candidate.csv; or, where each set has a folder of its own, requirements.txt, poetry.lock, uv.lock, Pipfile.lock or package-lock.json in it. Left out: not compared."
})});const he=i.aig({error:"a number above 0"}).check(u.Tx(0,"a number above 0"));const me=i.rej({leave_red_after:optional(i.Whr({
error:"a whole number of reviews"}).check(u.qm(1,"a whole number of reviews, 1 or more"),u.Zm(1e3,"a number of reviews that can be waited for")),{
description:"Reviews in a row in which what was RED must be GREEN again, before RED is left.",default:2}),cusum:optional(i.KCZ([x,i.rej({threshold:optional(he,{
description:"Sum from which it alarms.",default:4}),allowance:optional(i.aig({error:"a number, 0 or more"}).check(u.qm(0,"a number, 0 or more")),{
description:"Standard errors a review may be worse without counting.",default:.5}),raises:optional(R,{description:"What the alarm raises.",default:"AMBER"})
})],{error:"false, or a map of settings"}),{description:"Alarm on small falls that add up over reviews (CUSUM). false: off."}),overdue:optional(R,{
description:"What a review later than the plan’s frequency raises.",default:"AMBER"}),stale:optional(R,{
description:"What data older than the plan’s frequency raises.",default:"AMBER"})});const fe=i.rej({name:required(f,{description:"What the measure is called.",
examples:["wrong predictions"]}),kind:required(i.k5n(["wrong","slow","where"],{error:"wrong, slow or where"}),{
description:"What makes a request bad: a wrong prediction, a latency above the batch’s 95th percentile, or a condition.",examples:["wrong"]}),where:optional(p,{
description:"The condition that makes a request bad. Kind where only.",examples:["status >= 500"]}),column:optional(f,{
description:"Column of the latency. Kind slow only.",examples:["latency_ms"]}),margin:required(i.aig({error:"an odds ratio above 1"
}).check(u.Tx(1,"an odds ratio above 1"),u.Zm(100,"an odds ratio that means anything: at most 100")),{
description:"Odds ratio of bad requests by which the canary may be worse and still be promoted.",examples:[1.25]})},{
error:"a measure with name, kind and margin"});const pe=i.rej({strategy:required(i.k5n(["red-black","blue-green","shadow"],{
error:"red-black, blue-green or shadow"}),{
description:"red-black: a canary at a small share, then cutover. blue-green: shares raised step by step. shadow: the canary answers none.",
examples:["red-black"]}),steps:optional(i.YOg(share(1e-6,1,"a share above 0 and at most 1"),{error:"a list of shares"}),{
description:"Shares of traffic, rising, the last 100%. Needed for red-black and blue-green, absent for shadow.",examples:[["1%","10%","50%","100%"]]}),
measures:required(i.YOg(fe,{error:"a list of measures, each starting with a dash"}).check(u.m9(1,"a list of at least one measure")),{
description:"What decides.",examples:[[{name:"wrong predictions",kind:"wrong",margin:1.25}]]}),auroc:optional(i.rej({margin:required(i.aig({
error:"points above 0, such as 0.05"}).check(u.Tx(0,"points above 0, such as 0.05"),u.Zm(.5,"points that mean anything: at most 0.5")),{
description:"Points by which the canary’s AUROC may be lower and still be promoted.",examples:[.05]}),cases:required(E,{
description:"Labelled canary cases at which it is judged, once; planned before the rollout begins.",examples:[1500]})},{error:"a map with margin and cases"}),{
description:"The AUROC, judged once, at a planned number of labelled canary cases. Binary tasks with a score only.",examples:[{margin:.05,cases:1500}]}),
min_cases:optional(E,{description:"Least canary cases before a step is decided.",default:100}),max_batches:optional(E,{
description:"After so many batches without an answer it is INCONCLUSIVE.",default:100}),
confidence:optional(share(.5,.999999,"a confidence from 50% to below 100%"),{description:"Confidence that a promotion and a rollback need.",default:"95%"}),
approval:optional(x,{description:"true: a person approves the promotion.",default:false})});const ve=p.clone().register(l.fd,{id:"where",
description:"A condition on a row, written as in SQL: comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL.",
examples:["interest_rate < 0","region = 'EU' AND age BETWEEN 18 AND 25"]});const ge=i.YOg(i.rej({name:required(f,{description:"What the case is called.",
examples:["negative interest rate"]}),where:required(ve,{description:"Which rows belong to it, as an SQL condition.",examples:["interest_rate < 0"]}),
min_cases:optional(E,{description:"With fewer labelled cases there is no evidence, which is AMBER.",default:30}),...Q},{
error:"an edge case with name, where and a metric"}),{error:"a list of edge cases, each starting with a dash"});const we=i.KCZ([x,i.rej({search:optional(x,{
description:"false: weak segments are not searched for.",default:true}),raises:optional(R,{description:"What a weak segment raises.",default:"NOTE"}),
min_cases:optional(E,{description:"Least labelled cases of a segment.",default:30}),alpha:optional(share(1e-9,.5,"a rate above 0 and at most 0.5"),{
description:"Chance that the search reports anything at all where nothing is wrong.",default:.05})})],{error:"false, or a map of settings"})
;const be=i.YOg(i.rej({name:required(f,{description:"What the case is called.",examples:["more income never raises the risk"]}),file:required(O,{
description:"Pairs of cases: columns base and variant hold ids of the candidate set.",examples:["pairs.csv"]}),
expect:required(i.k5n(["same","not lower","not higher"],{error:"same, not lower or not higher"}),{
description:"How the variant’s prediction must stand to the base’s.",examples:["not higher"]}),tolerance:optional(i.aig({error:"a number, 0 or more"
}).check(u.qm(0,"a number, 0 or more")),{description:"How far the variant may be off before the pair counts.",default:0}),...G.shape},{
error:"a behaviour case with name, file and expect"}),{error:"a list of behaviour cases, each starting with a dash"});const ye=i.rej({plan:required(f,{
description:"Names the gate: its comment, its check, its history.",examples:["credit-default"]}),about:optional(p,{
description:"What the model predicts, in a sentence.",examples:["Probability that a loan defaults within twelve months"]}),review:optional($,{
description:"How often the model is to be reviewed.",examples:["weekly","every 2 weeks"]}),data:required(ue,{
description:"The columns of the evaluation sets and what they are for.",examples:[{task:"binary",label:"defaulted",positive:1,score:"probability"}]}),
levels:optional(N,{description:"What each level means, and who does what by when."}),
confidence:optional(share(.5,.999999,"a confidence from 50% to below 100%"),{
description:"One-sided confidence that GREEN and RED need. Left out: values are judged as written.",examples:["95%"]}),proof:optional(i.k5n(["fall","margin"],{
error:"fall or margin"}),{
description:"With `confidence`, what a RED fall must prove: that it reaches its margin and that the model fell at all (`fall`), or that the true fall is past the margin (`margin`).",
default:"fall"}),metrics:optional(X,{description:"What is measured, and which values are GREEN, AMBER and RED."}),predictions:optional(se,{
description:"Checks on the predictions themselves. No labels are needed."}),inputs:optional(ne,{description:"Checks on the raw inputs."}),labels:optional(re,{
description:"Whether the rows that have a label stand for all of them."}),drift:optional(ae,{
description:"How a shift between reference and candidate is tested, and what it raises."}),edge_cases:optional(ge,{
description:"Rare conditions that are measured by themselves."}),segments:optional(we,{description:"The search for weak segments."}),behaviour:optional(be,{
description:"Pairs of cases whose predictions must stand in a relation."}),deployment:optional(de,{description:"Which model and which hosts must have answered."
}),history:optional(me,{description:"What is judged over several reviews."}),rollout:optional(pe,{description:"How a canary takes over the traffic."})
}).register(l.fd,{title:"Performance monitoring plan",
description:"A Greenlight plan: what is watched about a model, what GREEN, AMBER and RED mean, and who does what by when."});function knownKeys(e){
return[...new Set(schemasAt(e).flatMap(e=>Object.keys(definition(e).shape??{})))]}function knownWords(e){
return schemasAt(e).flatMap(e=>Object.values(definition(e).entries??{}))}function takesList(e){return schemasAt(e).some(e=>definition(e).type==="array")}
function helpFor(e){const t=schemasAt(e.slice(0,-1));const s=t.flatMap(t=>below(t,e.at(-1)??""));return s.map(e=>l.fd.get(e)).find(e=>e?.description)??null}
const definition=e=>e._zod.def;function schemasAt(e){let t=alternatives(ye);for(const s of e)t=t.flatMap(e=>below(e,s)).flatMap(alternatives);return t}
function alternatives(e){const{type:t,innerType:s,options:r}=definition(e);if(t==="optional")return alternatives(s)
;return t==="union"?r.flatMap(alternatives):[e]}function below(e,t){const{type:s,shape:r,element:n,valueType:a}=definition(e)
;if(r!==void 0)return Object.hasOwn(r,t)?[r[t]]:[];if(s==="array")return[n];return s==="record"?[a]:[]}function unknownKey(e,t){const s=knownKeys(e)
;const r=/^(\w+):(.+)$/.exec(t);if(r!==null&&s.includes(r[1]))return`${(0,a.h)(t)} lacks a space after its colon. Write ${r[1]}: ${r[2]}`
;const n=e.length===1&&e[0]==="metrics";const o=n?`no metric is called ${(0,a.h)(t)}`:`${(0,a.h)(t)} is not a key of ${placeOf(e)}`;const i=(0,
W.p)(t,s)??otherWord(t,s);if(i!==null)return`${o}. Did you mean ${(0,a.h)(i)}?`;const c=Object.keys(C.Z);const l=s.filter(e=>!c.includes(e))
;const u=n||l.length===0?s:l;return`${o}. ${n?"Metrics":"Its keys"} are ${u.join(", ")}${l.length>0&&l.length<s.length?" and the metrics":""}.`}const ke={
auc:"auroc",roc_auc:"auroc","roc auc":"auroc",f1_score:"f1","f1 score":"f1",sensitivity:"recall",tpr:"recall",pr_auc:"average_precision",
ece:"calibration_error",mse:"rmse",target:"label",timestamp:"time",prob:"score",probability:"score",yellow:"AMBER",orange:"AMBER",name:"plan",
description:"about",frequency:"review",deadline:"within",responsible:"owner",condition:"where"};function otherWord(e,t){const s=ke[e.toLowerCase()]
;return s!==void 0&&t.includes(s)?s:null}function missingKey(e){const t=helpFor(e);const s=String(e.at(-1))
;const r=t===null?"":` (${lowerFirst(t.description.replace(/\.$/,""))})`;const n=t?.examples?.[0];const o=placeOf(e.slice(0,-1));return`${o} lacks ${(0,
a.h)(s)}${r}.${n===void 0?"":` Write for example ${s}: ${flow(n)}`}`}function misread(e,t,s){const r=keyOf(e);const n=s.kind(e)
;if(n==="nothing")return`${r} is empty. It takes ${t.replace(/\. If it is one.*/,"")}.`;if(n==="map"&&takesList(e))return`${r}: a map is not ${t}.`
;if(n!=="scalar")return`${r}: a ${n} is not ${t}.`;const o=s.text(e);const i=hintFor(o,t,knownWords(e));return`${r}: ${(0,
a.h)(o)} is not ${t}${i===null?".":`. ${i}`}`}function placeOf(e){if(e.length===0)return"the plan"
;return e.map(e=>typeof e==="number"?`item ${e+1}`:/^[\w-]+$/.test(e)?e:(0,a.h)(e)).join(", ")}function keyOf(e){const t=e.at(-1)
;if(typeof t==="string")return/^[\w-]+$/.test(t)?t:(0,a.h)(t);return placeOf(e.slice(-2))}
const lowerFirst=e=>/^[A-Z][a-z]/.test(e)?e[0].toLowerCase()+e.slice(1):e;function checkStructure(e,t){const s=ye.safeParse(e.value)
;const r=s.success?[]:s.error.issues.flatMap(e=>flatten(e,[]));for(const{issue:s,path:n}of r)if(s.code==="unrecognized_keys")for(const r of s.keys)t.push({
...e.atKey([...n,r]),message:unknownKey(n,r)});else if(s.code==="invalid_key"){const r=`${(0,a.h)(String(n.at(-1)))} is not ${s.issues[0]?.message??"a name"}.`
;t.push({...e.atKey(n),message:r})}else if(e.has(n))t.push({...e.at(n),message:misread(n,expectedBy(s),e)});else{const s=n.slice(0,-1);const r=s.length===0?{
line:1,column:1}:e.at(s);t.push({...r,message:missingKey(n)})}
for(const{issue:t,path:s}of r)if(t.code==="unrecognized_keys")for(const r of t.keys)remove(e.value,[...s,r]);else remove(e.value,s);return e.value}
function flatten(e,t){const s=[...t,...e.path];if(e.code!=="invalid_union")return[{issue:e,path:s}];const r=e.errors.find(e=>!e.some(isOtherShape))
;return r===void 0?[{issue:e,path:s}]:r.flatMap(e=>flatten(e,s))}function expectedBy(e){
return e.code==="invalid_type"&&e.expected==="object"&&e.message.startsWith("Invalid input")?"a map of keys and values":e.message}function isOtherShape(e){
if(e.path.length>0)return false;if(e.code==="invalid_union")return e.errors.every(e=>e.some(isOtherShape))
;return e.code==="invalid_type"||e.code==="invalid_value"}function remove(e,t){let s=e;for(const e of t.slice(0,-1)){if(typeof s!=="object"||s===null)return
;s=s[e]}if(typeof s!=="object"||s===null||t.length===0)return;Array.isArray(s)?s[Number(t.at(-1))]=void 0:delete s[String(t.at(-1))]}const $e=1e6
;function parsePlan(e,t,s=digestOf(e)){const r=[];if(Buffer.byteLength(e)>$e)throw new a.W(t,[{line:1,column:1,message:tooLarge(Buffer.byteLength(e))}])
;const n=readDocument(e,r);if(n===null)throw new a.W(t,r);const o=checkStructure(n,r);checkSense(o,n,r);if(r.length>0)throw new a.W(t,r);return normalise(o,n,{
file:t,text:e,sha256:s})}function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}function tooLarge(e){
return`the plan holds ${e.toLocaleString("en-GB")} bytes; the most is ${$e.toLocaleString("en-GB")}. Is it the right file?`}}),5385:((e,t,s)=>{s.d(t,{
W:()=>PlanError,h:()=>quote});var r=s(4977);class PlanError extends r.P_{name="PlanError";problems;file;constructor(e,t){const s=inOrder(t);const r=s.slice(0,n)
;const a=r.map(({line:t,column:s,message:r})=>`${e}:${t}:${s}: ${r}`);const o=s.length-r.length;super([...a,...o>0?[`${e}: and ${o} more.`]:[]].join("\n"))
;this.file=e;this.problems=r}}const n=100;function inOrder(e){const t=new Set;return e.filter(({line:e,column:s,message:r})=>{const n=`${e}:${s}:${r}`
;return!t.has(n)&&t.add(n)}).sort((e,t)=>e.line-t.line||e.column-t.column)}function quote(e){const t=JSON.stringify(e.length>60?`${e.slice(0,59)}…`:e)
;return t.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}}),9378:((e,t,s)=>{
s.d(t,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>a,rB:()=>readFrequency})
;const r=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const n="(?:minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const a={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${r}\s*%?`),
percent:whole(String.raw`${r}\s*%`),amount:whole(String.raw`${r}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${n}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${n}|every\s+${n})`)};function readBound(e){
if(!a.bound.test(e))return null;const[,t,s]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const r=t==="≥"?">=":t==="≤"?"<=":t;const{value:n}=readNumber(s)
;return Number.isFinite(n)?{operator:r,value:n,text:`${r} ${s.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!a.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:s,percent:r}=readNumber(t)
;return Number.isFinite(s)?{value:s,relative:r,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const o=6e4;const i=1440*o;const c={
minute:o,hour:60*o,day:i,week:7*i,month:30*i,quarter:91*i,year:365*i};const l={hourly:"hour",daily:"day",weekly:"week",monthly:"month",quarterly:"quarter",
yearly:"year"};function readPeriod(e){return a.period.test(e)?lengthOf(e):null}function readFrequency(e){return a.frequency.test(e)?lengthOf(e):null}
function lengthOf(e){const t=e.trim().split(/\s+/);const s=t.at(-1);const r=c[l[s]??s.replace(/s$/,"")];const n=Number(t.find(e=>/^\d/.test(e))??1)
;const a=n*(r??Number.NaN);return a>0&&Number.isFinite(a)?{text:t.join(" "),milliseconds:a}:null}function readNumber(e){if(!e.endsWith("%"))return{
value:Number(e),percent:false};const t=e.slice(0,-1).trim();const s=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:s,percent:true}}})};