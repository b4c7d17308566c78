export const id=479;export const ids=[479];export const modules={33864:((e,t,r)=>{r.d(t,{P:()=>s})
;const s=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"]}),34036:((e,t,r)=>{r.d(t,{NI:()=>isMetric,Zv:()=>n,sN:()=>isMetricOf})
;const s=["binary","multiclass"];const share=(e,t,r,n={})=>({title:e,tasks:s,better:"higher",range:[0,1],unit:"share",perClass:false,means:t,...n,needs:r})
;const error=(e,t,r={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",perClass:false,means:t,...r,needs:"numbers"});const n={
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetricOf(e,t){return n[t].needs===e}
function isMetric(e){return Object.hasOwn(n,e)}}),1379:((e,t,r)=>{r.d(t,{Qn:()=>variableOf,je:()=>n,xV:()=>s});const s={alertmanager:"Prometheus Alertmanager",
webhook:"a webhook",slack:"Slack",teams:"Microsoft Teams",pagerduty:"PagerDuty",email:"e-mail",issue:"a GitHub issue"}
;const n=/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;function variableOf(e,t="address"){const r=`GREENLIGHT_NOTIFY_${e.toUpperCase().replaceAll("-","_")}`
;return t==="address"?r:`${r}_${t.toUpperCase()}`}}),48563:((e,t,r)=>{r.d(t,{$k:()=>s,HT:()=>fetchedRules,Kd:()=>betterOf,YP:()=>asksForOperations,
c_:()=>rowRules,cg:()=>isFetched});const s={restarts:"restarts",hardwareErrors:"hardware errors",clockSkew:"clock skew"};function fetchedRules(e){
const{restarts:t,hardwareErrors:r,clockSkew:s}=e.deployment;return[...e.operations,t,r,s.fetched].filter(e=>e!==null&&isFetched(e.measures))}
function rowRules(e){return[...e.operations,e.deployment.restarts].filter(e=>e!==null&&!isFetched(e.measures))}function asksForOperations(e){
return e.deployment.host!==null||rowRules(e).length>0}function isFetched(e){return e.kind==="ratio"||e.kind==="values"||e.kind==="value"}
function betterOf({measures:e,objective:t,green:r,amber:s,red:n}){if(t!==null)return"higher";const o=n??s
;if(o)return o.operator.startsWith(">")?"lower":"higher";if(r)return r.operator.startsWith(">")?"higher":"lower"
;if(e.kind==="quantile"||e.kind==="starts")return"lower";if(e.kind==="rate")return"higher";return e.kind==="ratio"?e.counts==="good"?"higher":"lower":null}}),
60479:((e,t,r)=>{r.d(t,{ol:()=>digestOf,nQ:()=>Xe,vS:()=>parsePlan,g$:()=>tooLarge});var s=r(77598);var n=r(38815);var o=r(55385)
;function independentFaults(e,t){const r=new Set;let s=false;return e.filter(e=>{const{line:n}=t(e.pos[0])
;const o=s&&/^(Unexpected|Not a YAML|Missing|Implicit)/.test(e.message);s=true;return!o&&!r.has(n)&&r.add(n)})}
const a="the plan is nested too deeply to be one. Is it the right file?";function explainSyntax(e,t){const r=lineFrom(t,e.pos[0])
;const s=t[e.pos[0]-1]===">"?`>${r}`:r;if(e.message.includes("call stack"))return a;switch(e.code){case"TAB_AS_INDENT":
return"a tab is used as indentation. Indent with spaces.";case"MULTIPLE_DOCS":
return"a second document starts here. A plan is one document: remove the line --- or move the rest to a file of its own.";case"BAD_SCALAR_START":
case"UNEXPECTED_TOKEN":if(/^[>|]/.test(s)&&!/^[>|][-+0-9]*\s*(#.*)?$/.test(s))return`${(0,
o.h)(unit(s))} must be in quotes, because it starts with ${s[0]}. Write "${unit(s)}".`;if(/^[@`%]/.test(r))return`${(0,
o.h)(unit(r))} must be in quotes, because it starts with ${r[0]}. Write "${unit(r)}".`;if(e.message.includes("node end"))return`${(0,
o.h)(r.trim())} follows a value that has already ended. Put the whole value into one pair of quotes, or fix the indentation.`;return`${(0,
o.h)(r.trim())} cannot stand here. Look at the indentation, the colons and the quotes of this line and the one before.`;case"BLOCK_AS_IMPLICIT_KEY":
case"MULTILINE_IMPLICIT_KEY":
return`${(0,o.h)(r.trim())} cannot stand here: a value already stands on this key, or its colon is not followed by a space. If the text itself holds a colon, put it in quotes.`
;case"MISSING_CHAR":if(e.message.includes("quote"))return"a quote is opened and never closed.";return`${(0,
o.h)(r.trim())} is neither a key nor a value. A key is followed by a colon and a space.`;case"BAD_INDENT":
if(e.message.startsWith("Flow"))return`a ${e.message.includes("map")?"{":"["} is opened before this place and never closed.`
;return"the indentation does not fit. Keys of one map start in the same column.";case"BAD_DQ_ESCAPE":
return"a backslash in double quotes starts an escape that does not exist. Use single quotes, or write \\\\.";default:
return`not readable as YAML: ${e.message.slice(0,200)}.`}}const lineFrom=(e,t)=>e.slice(t).split(/\r?\n/,1)[0];const unit=e=>/^[^,}\]#]*/.exec(e)[0].trim()
;function readDocument(e,t){const r=new n.HN;const positionOf=e=>{const{line:t,col:s}=r.linePos(e);return{line:Math.max(1,t),column:Math.max(1,s)}}
;const report=(e,r)=>t.push({...positionOf(e),message:r});let s;try{s=(0,n.Tp)(e,{lineCounter:r,schema:"core",uniqueKeys:false,prettyErrors:false})}catch(e){
if(!(e instanceof RangeError))throw e;report(0,a);return null}for(const t of independentFaults(s.errors,positionOf))report(t.pos[0],explainSyntax(t,e))
;if(t.length>0)return null;refuseSpecials(s,e,report,positionOf);if(t.length>0)return null;const o=s.contents;if(!(0,n.jh)(o)){const e=o===null||(0,
n.jn)(o)&&o.value===null?"the plan is empty":"a plan is a map of keys and values";report(((0,
n.Ll)(o)?o.range?.[0]:0)??0,`${e}. It starts like this: plan: credit-default`);return null}return located(o,e,positionOf)}function located(e,t,r){
const s=new WeakMap;const pair=(e,t)=>{let r=s.get(e);if(r===void 0){r=new Map(e.items.map(e=>[keyText(e.key),e]));s.set(e,r)}return r.get(String(t))}
;const step=(e,t)=>{if((0,n.jh)(e))return pair(e,t)?.value;return(0,n.oP)(e)?e.items[Number(t)]:void 0};const find=t=>t.reduce(step,e);const startOf=e=>(0,
n.Ll)(e)?e.range?.[0]??0:0;const nearestTo=t=>{let r=e;for(const e of t){const t=step(r,e);if(!(0,n.Ll)(t))return r;r=t}return r}
;const at=e=>r(e.length===0?0:startOf(nearestTo(e)));return{value:toPlain(e),at:at,atKey:e=>{const t=find(e.slice(0,-1));const s=(0,
n.jh)(t)&&e.length>0?pair(t,e.at(-1))?.key:null;return(0,n.Ll)(s)?r(startOf(s)):at(e)},text:e=>{const r=find(e);if((0,
n.jn)(r)&&typeof r.value==="string")return r.value;const[s,o]=(0,n.Ll)(r)&&r.range||[0,0];return t.slice(s,o).trim()},has:e=>find(e)!==void 0,kind:e=>{
const t=find(e);if((0,n.jh)(t))return"map";if((0,n.oP)(t))return"list";return(0,n.jn)(t)&&t.value!==null?"scalar":"nothing"},keys:e=>{const t=find(e);return(0,
n.jh)(t)?t.items.map(({key:e})=>keyText(e)):[]}}}const keyText=e=>(0,n.jn)(e)?e.source??String(e.value):String(e);function toPlain(e){if((0,n.jh)(e)){
const t=Object.create(null);for(const{key:r,value:s}of e.items)t[keyText(r)]=toPlain(s);return t}if((0,n.oP)(e))return e.items.map(toPlain);return(0,
n.jn)(e)?e.value:null}function refuseSpecials(e,t,r,s){e.directives?.yaml.explicit===true&&r(0,"a %YAML line is not allowed in a plan. Remove it.");(0,n.YR)(e,{
Node(e,a){const i=a.range?.[0]??0
;if((0,n.Vj)(a))r(i,`the alias ${(0,o.h)(`*${a.source}`)} is not allowed in a plan. Write the value out.`);else if(a.anchor!==void 0){const e=`the anchor ${(0,
o.h)(`&${a.anchor}`)} is not allowed in a plan. Remove it and write values out.`;r(Math.max(0,t.lastIndexOf(`&${a.anchor}`,i)),e)
}else if(a.tag!==void 0&&a.tag!==null){const e=`the tag ${(0,o.h)(a.tag)} is not allowed in a plan. Remove it.`;r(tagStart(t,i),e)}(0,
n.jh)(a)&&refuseKeys(a,r,s)}})}function tagStart(e,t){const r=e.lastIndexOf("!",t);return e[r-1]==="!"?r-1:Math.max(0,r)}function refuseKeys(e,t,r){
const s=new Map;for(const{key:o}of e.items){const e=((0,n.Ll)(o)?o.range?.[0]:0)??0;const a=keyFault(o,s.get(keyText(o)))
;a!==null?t(e,a):s.set(keyText(o),r(e).line)}}function keyFault(e,t){if(!(0,n.jn)(e))return(0,n.Vj)(e)?null:"a key must be a word, not a map or a list."
;const r=keyText(e);if(r==="<<")return"the merge key << is not allowed in a plan. Write the keys out."
;if(r==="")return"a key is empty. Write a word before the colon.";if(r==="__proto__")return'"__proto__" cannot be used as a key. Rename the column or class.'
;return t===void 0?null:`${(0,o.h)(r)} stands on line ${t} already. Keep one of them.`}var i=r(28395);var c=r(43759);var l=r(1379);var d=r(88532);var u=r(29396)
;var h=r(99378);d.$W({jitless:true});const optional=(e,t)=>described(i.lqM(e),t);const required=(e,t)=>described(e.clone(),t);function described(e,t){
u.fd.add(e,{...t});return e}const m=/^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*$/u;const f=/^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u
;const p=i.YjP({error:"a name. If it is one, put it in quotes"
}).check(c.m9(1,"a name: it is empty"),c.Eb(200,"a name: it is longer than 200 characters"),c.Fk(m,"a name: it holds control characters"),c.Fk(/\S/,"a name: it is empty")).register(u.fd,{
id:"name",description:"A name, as it stands in the data."});const w=i.YjP({error:"a text. If it is one, put it in quotes"
}).check(c.Eb(2e3,"a text: it is longer than 2,000 characters"),c.Fk(f,"a text: it holds control characters"),c.Fk(/\S/,"a text: it is empty")).register(u.fd,{
id:"prose",description:"A text for people."});const v=i.KCZ([p,i.aig(),i.zMY()],{error:"a value of a column"}).register(u.fd,{id:"cell",
description:"A value, as it stands in the data."});const g=i.YjP({error:'a bound such as ">= 0.8"'
}).check(c.Fk(h.qp.bound,'a bound such as ">= 0.8" or "> 1%"'),i.YPB(e=>!h.qp.bound.test(e)||(0,h.$c)(e)!==null,"a number a computer can hold")).register(u.fd,{
id:"bound",description:"A bound on the measured value, in quotes: >=, >, <= or <, then a number or per cent.",examples:[">= 0.8","> 1%"]})
;const shareText=e=>i.YjP().check(c.Fk(h.qp.percent,e));const share=(e,t,r)=>i.KCZ([i.aig({error:r}).check(c.qm(e,r),c.Zm(t,r)),shareText(r)],{error:r
}).check(i.YPB(r=>{const s=(0,h.cb)(r);return s!==null&&s>=e&&s<=t},r));const y="an amount such as 0.03 (points) or 10% (relative)"
;const b=i.YjP().check(c.Fk(h.qp.amount,y));const k=i.KCZ([i.aig().check(c.Tx(0,"an amount above zero")),b],{error:y
}).check(i.YPB(e=>!h.qp.amount.test(String(e))||((0,h.No)(e)?.value??0)>0,"an amount above zero")).register(u.fd,{id:"amount",
description:"How far the metric may worsen: 0.03 is points, 10% is relative to the earlier value.",examples:[.03,"10%"]});const $=i.YjP({
error:'a length of time such as "24 hours" or "5 days"'
}).check(c.Fk(h.qp.period,'a length of time such as "24 hours" or "5 days"'),i.YPB(e=>!h.qp.period.test(e)||(0,
h.e0)(e)!==null,"a length of time above zero")).register(u.fd,{id:"period",
description:"A number and a unit: seconds, minutes, hours, days, weeks, months, quarters or years."});const x=i.YjP({
error:'a frequency such as "weekly" or "every 2 weeks"'
}).check(c.Fk(h.qp.frequency,'a frequency such as "weekly" or "every 2 weeks"'),i.YPB(e=>!h.qp.frequency.test(e)||(0,h.rB)(e)!==null,"a frequency above zero"))
;const E=i.zMY({error:"true or false"});const _=i.Whr({error:"a whole number of cases"
}).check(c.qm(1,"a whole number of cases, 1 or more"),c.Zm(1e9,"a number of cases that data can have"));const R=i.k5n(["NOTE","AMBER","RED"],{
error:"NOTE, AMBER or RED"}).register(u.fd,{id:"raises",description:"What the check raises when it finds something. A NOTE is shown and never gates."})
;const A=i.KCZ([R,i.rej({raises:required(R,{description:"The level that the check raises."})})],{error:"NOTE, AMBER or RED"}).register(u.fd,{id:"check",
description:"NOTE, AMBER or RED: what the check raises when it finds something."});const O=String.raw`(?!(?:.*\/)?\.\.(?:\/|$))`
;const j=String.raw`(?![\/~]|[A-Za-z][A-Za-z0-9+.\-]*:)`
;const M=p.check(c.Fk(new RegExp(String.raw`^${j}${O}[^\\]*$`,"u"),"a file beside the plan or in a folder below it. Write its path from the plan, with /")).clone().register(u.fd,{
id:"file",description:"Path of a file beside the plan or in a folder below it."});const q=Object.keys(l.xV);const N=i.YjP({
error:"the name of a target, such as pager"}).check(c.Fk(l.je,"the name of a target: small letters, digits and -, such as pager"));const C=i.YOg(N,{
error:"a list of targets, such as [pager, chat]"}).check(c.Eb(20,"a list of at most 20 targets"));const B={notify:optional(C,{
description:"The targets that are told: names under notify.targets, or a kind of target by its own name (`issue`). Addresses and secrets never stand in the plan.",
examples:[["pager","chat"]]}),escalate:optional(i.rej({after:optional($,{
description:"How long after the alert was raised somebody else is told, where nobody has acknowledged it. Left out: when the deadline `within` has passed.",
examples:["24 hours"]}),to:required(w,{description:"Who is told then: a person, a team or a role.",examples:["@acme/cro"]}),
notify:required(C.check(c.m9(1,"a list of at least one target")),{description:"The targets that are told then.",examples:[["cro-mail"]]})}),{
description:"Who is told when the deadline passes and nothing has happened."})};const W=i.rej({action:optional(w,{description:"What is done about it."}),
owner:optional(w,{description:"Who does it.",examples:["@acme/data"]}),within:optional($,{description:"By when.",examples:["3 days"]}),...B});const D=i.rej({
targets:optional(i.g1P(N,i.k5n(q,{error:`one of ${q.join(", ")}`}),{error:"a map from the name of a target to its kind, such as { pager: pagerduty }"}),{
description:`The targets by name, and what each is: ${q.join(", ")}. The address of \`pager\` is the environment variable GREENLIGHT_NOTIFY_PAGER, its secret GREENLIGHT_NOTIFY_PAGER_SECRET.`,
examples:[{pager:"pagerduty",chat:"slack","cro-mail":"email"}]}),remind:optional($,{
description:"How long before the deadline the owner is reminded (`greenlight remind`). Left out: when a quarter of the time is left.",examples:["4 hours"]}),
could_not_judge:optional(W,{
description:"Who is told when nothing could be judged: unreadable data, a broken plan, a review that never came. What is left out is as at RED.",examples:[{
owner:"@acme/ml-platform",within:"1 day",notify:["chat"]}]}),checks:optional(i.YOg(i.rej({check:required(p,{
description:"Name of a check as in the verdict, `*` for any text in it. Its findings are an alert of their own and are left out of that of the level. The first entry that fits counts.",
examples:["drift/*"]}),AMBER:optional(W,{description:"Who is told of it at AMBER. What is left out is as under levels."}),RED:optional(W,{
description:"Who is told of it at RED. What is left out is as under levels."})}),{error:"a list of checks and who is told of them"}),{
description:"Checks that have an owner of their own.",examples:[[{check:"drift/*",AMBER:{owner:"@acme/data",notify:["data-chat"]}}]]})})
;const level=e=>i.KCZ([w,i.rej({means:optional(w,{description:`What the level means. Left out: ${e}.`}),action:optional(w,{description:"What is done about it.",
examples:["retrain the model on new data and monitor closely"]}),owner:optional(w,{description:"Who does it: a person, a team or a role. RED must have one.",
examples:["@acme/risk-lead"]}),within:optional($,{description:"By when.",examples:["24 hours"]}),...B})],{
error:"what the level means, or a map with means, action, owner, within, notify and escalate"});const T={GREEN:"functioning as expected",
AMBER:"not functioning as expected, not critical",RED:"not functioning as expected, critical"};const F=i.rej({GREEN:optional(level(T.GREEN),{
description:"All is well."}),AMBER:optional(level(T.AMBER),{description:"Something is wrong and can wait a little."}),RED:optional(level(T.RED),{
description:"Something is wrong and cannot wait. Needs an owner."})});var S=r(34036);function normaliseMetrics(e,t,r,s){
return Object.entries(e).flatMap(([e,n])=>{if(!(0,S.NI)(e)||n===void 0)return[];const o=[...t,e]
;if(!Array.isArray(n))return[metricRule(e,n,o,r.atKey(o).line,r,s)];return n.map((t,n)=>{const a=[...o,n];return metricRule(e,t,a,r.at(a).line,r,s)})})}
function metricRule(e,t,r,s,n,o){return{...bounds(t),line:s,metric:e,class:t.class===void 0?null:n.text([...r,"class"]),falls:fallsOf(t.falls,r,n),
gates:t.gates??true,minCases:t.min_cases??o}}function fallsOf(e,t,r){return(e??[]).map((e,s)=>({from:e.from,amber:metrics_amount(e.amber),
red:metrics_amount(e.red),line:r.at([...t,"falls",s]).line}))}const metrics_amount=e=>e===void 0?null:(0,h.No)(e);function bounds(e){
const read=e=>e===void 0?null:(0,h.$c)(e);return{green:read(e.green),amber:read(e.amber),red:read(e.red)}}function rule(e,t,r){return e===void 0?null:{
...bounds(e),line:r.atKey(t).line}}function normaliseEdgeCases(e,t){return(e.edge_cases??[]).map(({name:e,where:r,min_cases:s,...n},o)=>{
const a=["edge_cases",o];const i=s??30;return{name:e.trim(),where:r.trim(),minCases:i,metrics:normaliseMetrics(n,a,t,i),line:t.at(a).line}})}
function normaliseBehaviour(e,t){return(e.behaviour??[]).map((e,r)=>{const{line:s}=t.at(["behaviour",r]);return{name:e.name.trim(),file:e.file,expect:e.expect,
tolerance:e.tolerance??0,rule:{...bounds(e),line:s},line:s}})}function normaliseData({data:e},t){const cell=r=>e[r]===void 0?null:t.text(["data",r]);return{
task:e.task,id:e.id??null,time:e.time??null,timeZone:e.time_zone??"UTC",label:e.label,positive:cell("positive"),negative:cell("negative"),
classes:e.classes?.map((e,r)=>t.text(["data","classes",r]))??null,score:e.score??null,scores:e.scores===void 0?null:Object.assign(Object.create(null),e.scores),
threshold:e.threshold===void 0?.5:(0,h.cb)(e.threshold),prediction:e.prediction??null,group:e.group??null,labelsAfter:e.labels_after===void 0?null:(0,
h.e0)(e.labels_after),answers:answersOf(e.answers,t),...e.format&&{format:Object.assign(Object.create(null),e.format)},...e.log&&{log:{format:e.log.format,
columns:Object.assign(Object.create(null),e.log.columns)}},private:e.private??[],ignored:e.ignored??[]}}function answersOf(e,t){if(e===void 0)return null
;const r=Object.keys(e).map(e=>[e,t.text(["data","answers",e])]);return Object.assign(Object.create(null),Object.fromEntries(r))}
function normaliseFeatures({data:e},t){return Object.entries(e.features??{}).map(([e,r])=>{const s=["data","features",e];const n=typeof r==="string"?{type:r}:r
;return{name:e,type:featureType(n),min:n.min??null,max:n.max??null,values:n.values?.map((e,r)=>t.text([...s,"values",r]))??null,
missing:rule(n.missing,[...s,"missing"],t),drift:n.drift===void 0?null:driftOf(n.drift,t.atKey([...s,"drift"]).line),watched:n.watched??true,
line:t.atKey(s).line}})}function featureType({type:e,values:t}){return e??(t===void 0?"number":"category")}function driftOf(e,t){return{...e.test===void 0?{}:{
test:e.test},...e.threshold===void 0?{}:{threshold:e.threshold},...e.raises===void 0?{}:{raises:e.raises},line:t}}function normaliseNotify(e,t,r){
const s=e.notify??{};const n=(s.checks??[]).map(({check:e,AMBER:s,RED:n},o)=>({check:e.trim(),AMBER:contactOf(s??{},t.AMBER),RED:contactOf(n??{},t.RED),
line:r.at(["notify","checks",o]).line}));const{action:o,...a}=t.RED;const i=contactOf(s.could_not_judge??{},{...a,action:null})
;const c=[...Object.values(t),i,...n.flatMap(({AMBER:e,RED:t})=>[e,t])];return{targets:targetsOf(s.targets??{},c),remind:s.remind===void 0?null:(0,
h.e0)(s.remind),couldNotJudge:i,checks:n}}function contactOf(e,t){const{action:r,owner:s,within:n,notify:o,escalate:a}=e;return{action:r?.trim()??t.action,
owner:s?.trim()??t.owner,within:n===void 0?t.within:(0,h.e0)(n),notify:o===void 0?t.notify:[...new Set(o)],escalate:a===void 0?t.escalate:{
after:a.after===void 0?null:(0,h.e0)(a.after),to:a.to.trim(),notify:[...new Set(a.notify)]}}}function targetsOf(e,t){
const r=t.flatMap(({notify:e,escalate:t})=>[...e,...t?.notify??[]]);const s=[...new Set(r)].filter(t=>!Object.hasOwn(e,t)&&Object.hasOwn(l.xV,t))
;return[...Object.entries(e).map(([e,t])=>({name:e,kind:t})),...s.map(e=>({name:e,kind:e}))]}var L=r(48563);function normaliseOperations(e,t){
const r=e.deployment?.host?.column??null;return(e.operations??[]).map((e,s)=>{const n=["operations",s];const o=measureOf(e)
;const a=o.kind==="share"||o.kind==="quantile"||o.kind==="mean";return{...bounds(e),name:e.name.trim(),measures:o,over:periodOf(e.over),
objective:e.objective===void 0?null:(0,h.cb)(e.objective),by:e.by??(a?r:null),falls:fallsOf(e.falls,n,t),gates:e.gates??true,
minCases:e.min_cases??(o.kind==="value"?1:o.kind==="values"?20:30),asWritten:e.as_written??false,line:t.at(n).line}})}function measureOf(e){
if(e.where!==void 0)return{kind:"share",where:e.where.trim()};if(e.column!==void 0&&e.quantile!==void 0)return{kind:"quantile",column:e.column,quantile:(0,
h.cb)(e.quantile)};if(e.column!==void 0)return{kind:"mean",column:e.column};if(e.per!==void 0)return{kind:"rate",per:(0,h.e0)(e.per)};const t=e.total??""
;if(e.good!==void 0)return{kind:"ratio",counts:"good",query:e.good.trim(),total:t.trim()};if(e.bad!==void 0)return{kind:"ratio",counts:"bad",query:e.bad.trim(),
total:t.trim()};const r=(e.query??"").trim();const s=periodOf(e.every);return s===null?{kind:"value",query:r}:{kind:"values",query:r,every:s}}
function normaliseFailures(e,t){const r=e.deployment??{};const line=e=>r[e]===void 0?null:t.atKey(["deployment",e]).line
;const{lagging_host:s={},versions_by_host:n}=r;const o=typeof s==="string"?{raises:s,times:void 0}:s;return{laggingHost:{raises:o.raises??"AMBER",
times:o.times??1.5,line:line("lagging_host")},versionsByHost:{raises:n??"AMBER",line:line("versions_by_host")},
clockSkew:clockOf(r.clock_skew,line("clock_skew")),restarts:restartsOf(r.restarts,line("restarts")),
hardwareErrors:hardwareOf(r.hardware_errors,line("hardware_errors"))}}const P={text:"1 day",milliseconds:864e5};const moreThan=e=>({operator:">",value:e,
text:`> ${e}`});const I={restarts:"sum(changes(process_start_time_seconds[$window]))",
dcgm:"sum(increase(DCGM_FI_DEV_ECC_DBE_VOL_TOTAL[$window])) + sum(max_over_time(DCGM_FI_DEV_XID_ERRORS[$window]) > bool 0)",
"node-exporter":"sum(increase(node_edac_uncorrectable_errors_total[$window]))"};function restartsOf(e,t){if(e===void 0)return null;const r=e.column===void 0?{
kind:"value",query:e.query?.trim()??I.restarts}:{kind:"starts",column:e.column};return failure(L.$k.restarts,r,e,{...K,amber:moreThan(0)},t)}
function hardwareOf(e,t){if(e===void 0)return null;const r=e.query?.trim()??I[e.from??"dcgm"];return failure(L.$k.hardwareErrors,{kind:"value",query:r},e,{...K,
red:moreThan(0),green:Y},t)}const K={green:null,amber:null,red:null};const Y={operator:"<=",value:0,text:"<= 0"};function clockOf(e,t){
const r=typeof e==="object"?e:{};const s=typeof e==="string"?e:r.raises??"AMBER";const n=ownRule(r,t);const o={...K,...s==="RED"?{green:(0,h.$c)("<= 60"),
red:moreThan(60)}:{amber:moreThan(60)}};const a=r.query===void 0?null:{kind:"value",query:r.query.trim()};return{raises:s,column:r.column??null,rule:n,
fetched:a&&{...failure(L.$k.clockSkew,a,r,o,t),gates:n!==null||s!=="NOTE"},line:t}}function failure(e,t,r,s,n){return{...ownRule(r,n)??{...s,line:n??1},name:e,
measures:t,over:periodOf(r.over)??P,objective:null,by:null,falls:[],gates:true,minCases:1,asWritten:true}}function ownRule(e,t){const r=bounds(e)
;return(r.green??r.amber??r.red)===null?null:{...r,line:t??1}}function periodOf(e){return e===void 0?null:(0,h.e0)(e)}function normaliseDeployment(e,t){
const{deployment:r}=e;const line=e=>t.atKey(["deployment",e]).line;const identity=e=>{const s=r?.[e];if(s===void 0)return null;const n=["deployment",e,"expect"]
;const o=Array.isArray(s.expect)?s.expect.map((e,r)=>t.text([...n,r])):[t.text(n)];return{column:s.column,expect:o,raises:s.raises??"RED",line:line(e)}}
;const s=r?.dependencies;return{version:identity("model_version"),host:identity("host"),dependencies:s===void 0?null:{raises:typeof s==="string"?s:s.raises,
line:line("dependencies")},...normaliseFailures(e,t)}}function normaliseHistory({history:e={}},t){const r=typeof e.cusum==="boolean"?e.cusum?{}:null:e.cusum??{}
;return{leaveRedAfter:e.leave_red_after??2,cusum:r===null?null:{threshold:r.threshold??4,allowance:r.allowance??.5,raises:r.raises??"AMBER"},
overdue:e.overdue??"AMBER",stale:e.stale??"AMBER",line:t.has(["history"])?t.atKey(["history"]).line:null}}function normaliseRollout({rollout:e},t){
if(e===void 0)return null;return{strategy:e.strategy,steps:(e.steps??[]).map(e=>(0,h.cb)(e)),measures:e.measures.map((e,r)=>({name:e.name.trim(),kind:e.kind,
where:e.where?.trim()??null,column:e.column??null,margin:e.margin,line:t.at(["rollout","measures",r]).line})),minCases:e.min_cases??100,
maxBatches:e.max_batches??100,design:e.design??"anytime",confidence:e.confidence===void 0?.95:(0,h.cb)(e.confidence),approval:e.approval??false,
requires:e.requires??null,auroc:e.auroc===void 0?null:{...e.auroc,line:t.atKey(["rollout","auroc"]).line},line:t.atKey(["rollout"]).line}}
function normalise(e,t,r){const s={GREEN:normalise_level(e,"GREEN"),AMBER:normalise_level(e,"AMBER"),RED:normalise_level(e,"RED")}
;const line=(...e)=>t.atKey(e).line;const{predictions:n={},inputs:o={},drift:a={},segments:i}=e;const check=(t,r,s)=>{const n=e[t]?.[r];if(n===void 0)return{
raises:s,line:null};return{raises:raisesOf(n),line:line(t,r)}};const c=typeof i==="boolean"?{search:i}:i??{};return{name:e.plan.trim(),
about:e.about?.trim()??null,review:e.review===void 0?null:(0,h.rB)(e.review),data:normaliseData(e,t),features:normaliseFeatures(e,t),levels:s,
notify:normaliseNotify(e,s,t),confidence:e.confidence===void 0?null:(0,h.cb)(e.confidence),...e.proof==="margin"?{proof:e.proof}:{},
metrics:normaliseMetrics(e.metrics??{},["metrics"],t,30),predictions:{probabilities:check("predictions","probabilities","RED"),
identical:check("predictions","identical","RED"),tooGood:check("predictions","too_good","AMBER"),share:rule(n.share,["predictions","share"],t),
knownAnswers:(n.known_answers??[]).map((e,r)=>({file:e.file,tolerance:e.tolerance??0,onMiss:e.on_miss??"RED",line:t.at(["predictions","known_answers",r]).line
}))},inputs:{missing:rule(o.missing,["inputs","missing"],t),invalid:check("inputs","invalid","AMBER"),range:check("inputs","range","AMBER"),
learntRange:check("inputs","learnt_range","AMBER"),duplicates:check("inputs","duplicates","AMBER"),columns:check("inputs","columns","AMBER"),
rows:rule(o.rows,["inputs","rows"],t),constant:check("inputs","constant","AMBER"),line:e.inputs===void 0?null:line("inputs")},labels:{
coverage:rule(e.labels?.coverage,["labels","coverage"],t)??G,scores:{raises:e.labels?.scores===void 0?"AMBER":raisesOf(e.labels.scores),
line:e.labels?.scores===void 0?null:line("labels","scores")}},drift:{test:a.test??"ks",threshold:a.threshold??null,q:a.q===void 0?.05:(0,h.cb)(a.q),
raises:a.raises??null,line:e.drift===void 0?null:line("drift")},edgeCases:normaliseEdgeCases(e,t),segments:{search:c.search??true,
raises:"raises"in c&&c.raises||"NOTE",minCases:"min_cases"in c&&c.min_cases||30,alpha:"alpha"in c&&c.alpha!==void 0?(0,h.cb)(c.alpha):.05,
line:i===void 0?null:line("segments")},behaviour:normaliseBehaviour(e,t),deployment:normaliseDeployment(e,t),operations:normaliseOperations(e,t),
history:normaliseHistory(e,t),rollout:normaliseRollout(e,t),source:r}}const G={green:null,amber:{operator:"<",value:.95,text:"< 95%"},red:null,line:null}
;const U={action:null,owner:null,within:null,notify:[],escalate:null};function raisesOf(e){return typeof e==="string"?e:e.raises}function normalise_level(e,t){
const r=e.levels?.[t];const{means:s,...n}=typeof r==="string"?{means:r}:r??{};return{means:s?.trim()??T[t],...contactOf(n,U)}}var Z=r(17443)
;function reporter(e,t){return{value:(r,s)=>t.push({...e.at(r),message:s}),key:(r,s)=>t.push({...e.atKey(r),message:s}),written:t=>e.has(t),text:t=>e.text(t),
line:t=>e.atKey(t).line,keys:t=>e.keys(t)}}function repeats(e){const t=new Map;for(const[r,s]of e.entries())t.has(s)||t.set(s,r)
;return[...e.keys()].filter(r=>t.get(e[r])!==r)}function checkData(e,t){if(e.task!==void 0){checkNeeds(e.task,t);checkUseless(e.task,t)}checkZone(e,t)
;checkRoles(e,t);checkClasses(e,t)
;e.answers!==void 0&&e.prediction===void 0&&t.key(["data","answers"],"answers says what the values of prediction mean, and data names no prediction. Add prediction: or leave answers out.")
;t.written(["data","labels_after"])&&!t.written(["data","time"])&&t.key(["data","labels_after"],"labels_after counts from the time of a case, and data names no time. Add time: and its column.")
}function checkNeeds(e,t){const has=e=>t.written(["data",e]);const lacks=e=>t.key(["data","task"],e);if(e==="binary"){
has("positive")||lacks("a binary task needs to know which label is positive. Add positive: and that label, such as positive: 1.")
;has("score")||has("prediction")||lacks("data names no prediction. Add score: with the column of the probability, or prediction: with the column of the decision.")
;has("threshold")&&!has("score")?t.key(["data","threshold"],"a threshold turns a score into a decision, and data names no score. Add score: or leave the threshold out."):has("threshold")&&has("prediction")&&t.key(["data","threshold"],"the decision is given twice: by the threshold on the score and by the column prediction. Leave one of them out.")
}else e!=="multiclass"||has("scores")||has("prediction")?e!=="regression"||has("prediction")||lacks("data names no prediction. Add prediction: with the column of the predicted number."):lacks("data names no prediction. Add prediction: with the column of the predicted class, or scores: with a map of class to column.")
}const H={binary:{scores:"scores is for multiclass tasks. For a binary task write score: and the column of the probability.",
classes:"classes is for multiclass tasks. For a binary task write positive: and, if need be, negative:."},multiclass:{
score:"score is for binary tasks. For a multiclass task write scores: and a map of class to column.",
threshold:"threshold is for binary tasks. Leave it out: the class of the highest score is predicted.",
positive:"positive is for binary tasks. Leave it out, or set task: binary.",negative:"negative is for binary tasks. Leave it out, or set task: binary."},
regression:Object.fromEntries(["score","scores","threshold","positive","negative","classes","answers"].map(e=>[e,`${e} is for classes, and a regression predicts a number. Leave it out${e==="score"?", and write prediction: and the column of the number":""}.`]))
};function checkUseless(e,t){for(const[r,s]of Object.entries(H[e]))t.written(["data",r])&&t.key(["data",r],s)}function checkZone(e,t){const r=e.time_zone
;if(r===void 0||isZone(r))return;const s=typeof Intl.supportedValuesOf==="function"?["UTC",...Intl.supportedValuesOf("timeZone")]:["UTC"];const n=(0,
Z.p)(r,s)??s.find(e=>e.endsWith(`/${r}`))??null;const a=n===null?"Write a name such as Europe/Berlin or UTC.":`Did you mean "${n}"?`
;t.value(["data","time_zone"],`${(0,o.h)(r)} is not a time zone. ${a}`)}function isZone(e){if(/^[+-]/.test(e))return false;try{
return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return false}}const z=["id","time","label","score","prediction","group"]
;function checkRoles(e,t){const r=new Map;const take=(e,s,n,a)=>{const i=r.get(e);if(i===void 0)r.set(e,s);else{const r=`the column ${(0,
o.h)(e)} is ${i} already and cannot be ${s} too.`;a?t.key(n,r):t.value(n,r)}};for(const t of z)e[t]!==void 0&&take(e[t],`the ${t}`,["data",t],false)
;for(const[t,r]of Object.entries(e.scores??{}))r!==void 0&&take(r,`the score of ${(0,o.h)(t)}`,["data","scores",t],false)
;for(const t of Object.keys(e.features??{}))take(t,"a feature",["data","features",t],true)
;for(const[t,r]of(e.ignored??[]).entries())r!==void 0&&take(r,"ignored",["data","ignored",t],false)}function checkClasses(e,t){
const r=e.classes?.map((e,r)=>t.text(["data","classes",r]));for(const e of repeats(r??[]))t.value(["data","classes",e],`the class ${(0,
o.h)(r[e])} is listed twice.`);if(e.positive!==void 0&&e.negative!==void 0){const[e,r]=[t.text(["data","positive"]),t.text(["data","negative"])]
;e===r&&t.value(["data","negative"],`${(0,o.h)(r)} is the positive label and the negative one.`)}if(r===void 0||e.scores===void 0||e.task!=="multiclass")return
;const s=new Set(Object.keys(e.scores));const n=new Set(r);for(const e of[...s].filter(e=>!n.has(e)))t.key(["data","scores",e],`${(0,
o.h)(e)} is not one of the classes. ${classHint(e,r)}`)
;for(const e of[...n].filter(e=>!s.has(e)))t.key(["data","scores"],`scores names no column for the class ${(0,o.h)(e)}.`)}function classHint(e,t){
const r=t.length>1e3?null:(0,Z.p)(e,t);if(r!==null)return`Did you mean ${(0,o.h)(r)}?`;const s=t.slice(0,12).map(e=>(0,o.h)(e))
;return`The classes are ${s.join(", ")}${t.length>s.length?", …":""}.`}var V=r(82514);function checkFalls(e,t,r,s){e.falls?.forEach((e,n)=>{if(e===void 0)return
;const o=[...r,"falls",n];const read=t=>e[t]===void 0?null:(0,h.No)(e[t]);const a=read("amber");const i=read("red")
;s.written([...o,"amber"])||s.written([...o,"red"])||s.value(o,"the trigger raises nothing. Add amber or red with an amount, such as red: 10%.")
;for(const[e,r]of[["amber",a],["red",i]]){const n=r===null?null:impossible(r,t);n!==null&&s.value([...o,e],`${e}: ${n}`)}
if(a!==null&&i!==null&&a.relative===i.relative&&a.value>=i.value){
const e=`amber ${a.text} is not below red ${i.text}, so amber is never reached. ${a.value>i.value?"Are the two swapped?":"Let amber begin earlier."}`
;s.value([...o,"amber"],e)}})}function impossible(e,{title:t,range:r,better:s}){
if(e.relative&&s==="higher"&&r[0]===0&&e.value>1)return`${t} cannot fall by more than 100%, and ${e.text} is asked for.`;const n=r[1]-r[0]
;if(!e.relative&&e.value>n){const s=e.value<=100&&n<=2?` Did you mean ${e.text}%?`:""
;return`${t} lies between ${r[0]} and ${r[1]}, so it cannot worsen by ${e.text} points.${s}`}return null}function ruleFaults(e,t){const r=[];const s=new Map
;for(const n of["green","amber","red"]){const o=e[n]===void 0?null:(0,h.$c)(e[n]);if(o===null)continue;const a={...o,value:snapped(o.value,t.range)}
;const i=boundFault(n,a,t,e.green!==void 0);i===null?s.set(n,a):r.push({key:n,message:i})}if(r.length>0)return r;const n=combinationFault(s,t)
;return n===null?[]:[n]}function snapped(e,[t,r]){const near=s=>Math.abs(e-s)<1e-9*(Number.isFinite(r-t)?r-t:1);if(Number.isFinite(t)&&near(t))return t
;if(Number.isFinite(r)&&near(r))return r;if(Math.abs(e)>1e300)return e>0?1/0:-1/0;return e}function boundFault(e,t,r,s){
const{title:n,range:o,better:a,percent:i}=r;const c=`${e} "${t.text}"`
;if(t.text.endsWith("%")&&!i)return`${c}: ${n} is no share, so per cent mean nothing here. Write a number.`;const l=t.operator.startsWith(">")
;if(a!=="either"&&!(e==="amber"&&s)){const r=e==="green"===(a==="higher");if(l!==r){const e=t.text.replace(/^[<>]/,l?"<":">")
;return`${c} points the wrong way: ${a} is better for ${n}. Did you mean "${e}"?`}}const d=region(t,o);if(d===null){
const e=o[1]===1&&t.value>1&&t.value<=100&&!t.text.endsWith("%");const r=e?` Did you mean "${t.operator} ${t.text.slice(t.operator.length).trim()}%"?`:""
;return`${c} can never be met: ${n} lies ${describeRange(o)}.${r}`}
if(isWhole(d,o))return`${c} is always met: ${n} lies ${describeRange(o)}. Write a bound within that.`;return null}
function combinationFault(e,{range:t,better:r}){const s=e.get("green");const n=e.get("amber");const o=e.get("red");const of=e=>region(e,t)
;if(s!==void 0&&o!==void 0){const e=overlap(of(s),of(o));if(e!==null){const t=e.from===e.to;const r=t?`at ${e.from}`:describeValues(e)
;const n=o.text.replace("=","");const a=t?`Make one of them strict, such as red "${n}".`:"Move one of them so that no value is both.";return{key:"red",
message:`green "${s.text}" and red "${o.text}" both hold ${r}. ${a}`}}}if(n!==void 0&&s!==void 0){const e=between(of(s),o===void 0?null:of(o),t)
;if(e===null||overlap(e,of(n))===null)return{key:"amber",
message:`amber "${n.text}" is never reached: green and red leave it no value. Leave amber out, or move green or red.`};if(!contains(of(n),e))return{key:"amber",
message:`amber "${n.text}" leaves values that are neither green, amber nor red. What is neither green nor red is AMBER anyway: leave amber out.`}
}else if(n!==void 0&&o!==void 0){if(contains(of(o),of(n)))return{key:"amber",
message:`amber "${n.text}" is never reached, because red "${o.text}" holds wherever it does. ${swapped(n,o)}`};if(r!=="either"&&!contains(of(n),of(o)))return{
key:"red",message:`red "${o.text}" and amber "${n.text}" point different ways.`}}else if(o!==void 0&&s===void 0){const e=o.operator.startsWith("<")?">":"<"
;const t=`green: "${e}${o.operator.endsWith("=")?"":"="} ${o.text.slice(o.operator.length).trim()}"`;return{key:null,
message:`the rule says what is RED and not what is GREEN. Add green, such as ${t}, or amber.`}}return null}
const swapped=(e,t)=>e.text===t.text?"Let amber begin earlier than red.":"Are the two swapped?";const whole=([e,t])=>({from:e,to:t,openFrom:e===-1/0,
openTo:t===1/0});function region(e,t){const r=!e.operator.endsWith("=");const s={from:-1/0,to:1/0,openFrom:true,openTo:true}
;const n=e.operator.startsWith(">")?{...s,from:e.value,openFrom:r}:{...s,to:e.value,openTo:r};return overlap(n,whole(t))}function overlap(e,t){
const r=Math.max(e.from,t.from);const s=Math.min(e.to,t.to);const n=e.from===r&&e.openFrom||t.from===r&&t.openFrom
;const o=e.to===s&&e.openTo||t.to===s&&t.openTo;return r>s||r===s&&(n||o)?null:{from:r,to:s,openFrom:n,openTo:o}}function contains(e,t){
const r=e.from<t.from||e.from===t.from&&(!e.openFrom||t.openFrom);const s=e.to>t.to||e.to===t.to&&(!e.openTo||t.openTo);return r&&s}
const isWhole=(e,t)=>contains(e,whole(t));function between(e,t,r){const outside=e=>{const t=whole(r);return contains(e,{...t,to:t.from,openTo:t.openFrom
})||e.from===t.from?{...t,from:e.to,openFrom:!e.openTo}:{...t,to:e.from,openTo:!e.openFrom}};const s=overlap(outside(e),whole(r));if(t===null||s===null)return s
;return overlap(s,outside(t))}function describeRange([e,t]){if(e===-1/0)return t===1/0?"anywhere":`at ${t} or below`
;return t===1/0?`at ${e} or above`:`between ${e} and ${t}`}function describeValues({from:e,to:t}){if(e===-1/0)return`below ${t}`
;return t===1/0?`above ${e}`:`between ${e} and ${t}`}function checkMetrics(e,t,r,s){let n=0;for(const[o,a]of Object.entries(e)){if(!(0,
S.NI)(o)||a===void 0)continue;n++;const e=[...t,o];const i=S.Zv[o];const c=fitFault(o,i,r,s);if(c!==null){s.key(e,c);continue}const l=listed(a);const d=new Map
;for(const{rule:t,step:n}of l){if(t===void 0)continue;const a=[...e,...n];checkRule(t,i,a,s);checkClass(t,o,i,a,r,s,d)}}return n}function listed(e){
if(!Array.isArray(e))return[{rule:e,step:[]}];return e.map((e,t)=>({rule:e,step:[t]}))}function fitFault(e,t,r,s){const n=r.data?.task;if(n===void 0)return null
;if(!t.tasks.includes(n))return`"${e}" is not for a ${n} task. Metrics for it: ${metricsFor(n).join(", ")}.`;const o=n==="binary"?"score":"scores"
;if(t.needs==="scores"&&!s.written(["data",o])){const t=n==="binary"?"the column of the probability":"the column of each class’s probability"
;return`"${e}" needs scores, and data names none. Add ${o}: with ${t} under data, or measure decisions: ${metricsFor(n,"decisions").join(", ")}.`}return null}
function metricsFor(e,t){const r=Object.entries(S.Zv);return r.filter(([,r])=>r.tasks.includes(e)&&(t===void 0||r.needs===t)).map(([e])=>e)}
function quantityOf({title:e,range:t,better:r,unit:s}){const n=r==="zero";return{title:n?`the size of ${e}`:e,range:n?[0,1/0]:t,better:n?"lower":r,
percent:s==="share"||s==="score"&&t[1]!==1/0}}function checkRule(e,t,r,s){const n=quantityOf(t);reportRule(e,n,r,s);checkFalls(e,n,r,s)
;const o=["green","amber","red","falls"].some(e=>s.written([...r,e]))
;o||e.gates===false||s.key(r,"the metric has no rule. Write green and red or falls, or gates: false to show it only.")}function reportRule(e,t,r,s){
const n=["green","amber","red"];if(n.some(t=>e[t]===void 0&&s.written([...r,t])))return;const o=Object.fromEntries(n.flatMap(t=>e[t]===void 0?[]:[[t,e[t]]]))
;for(const{key:e,message:n}of ruleFaults(o,t))e===null?s.key(r,n):s.value([...r,e],n)}function checkClass(e,t,r,s,n,a,i){const c=e.class!==void 0
;const l=c?a.text([...s,"class"]):"";const d=i.get(l);if(d!==void 0){const e=c?`for class ${(0,o.h)(l)}`:"without a class"
;a.key(s,`"${t}" ${e} stands on line ${d} already. Keep one of them.`)}i.set(l,a.line(s));if(!c||n.data?.task===void 0)return;const u=[...s,"class"]
;if(n.data.task!=="multiclass")a.key(u,`class is for multiclass tasks; this one is ${n.data.task}. Leave it out.`);else if(r.perClass){const e=knownClasses(n,a)
;e===null||e.includes(l)||a.value(u,`${(0,o.h)(l)} is not a class of this plan. ${classHint(l,e)}`)
}else a.key(u,`"${t}" is not measured for one class. Measured for one class: ${perClass().join(", ")}.`)}
const perClass=()=>Object.entries(S.Zv).flatMap(([e,{perClass:t}])=>t?[e]:[]);function knownClasses({data:e},t){
if(e?.classes!==void 0)return e.classes.map((e,r)=>t.text(["data","classes",r]));return e?.scores===void 0?null:Object.keys(e.scores)}const J={
title:"the share of rows without a value",range:[0,1],better:"lower",percent:true};function checkFeatures(e,t){for(const[r,s]of Object.entries(e)){
if(s===void 0||typeof s==="string")continue;const e=["data","features",r];const has=r=>t.written([...e,r]);const{type:n,min:a,max:i,values:c}=s
;const l=["min","max"].filter(has);n!==void 0||has("type")||l.length!==0||has("values")||t.key(e,`the feature ${(0,
o.h)(r)} has no type. Add type: number, category or time.`);if(n!==void 0&&n!=="number")for(const s of l)t.key([...e,s],`${s} is for numbers, and ${(0,
o.h)(r)} is a ${n}. Leave it out.`);else l.length>0&&n===void 0&&has("values")&&t.key([...e,"values"],`values are for categories and ${l.join(" and ")} for numbers. Leave one of them out.`)
;has("values")&&n!==void 0&&n!=="category"&&t.key([...e,"values"],`values are for categories, and ${(0,o.h)(r)} is a ${n}. Use min and max, or type: category.`)
;a!==void 0&&i!==void 0&&a>i&&t.value([...e,"min"],`min ${a} is above max ${i}, so no value is valid. Are the two swapped?`)
;const d=c?.map((r,s)=>t.text([...e,"values",s]))??[];for(const r of repeats(d))t.value([...e,"values",r],`the value ${(0,o.h)(d[r])} is listed twice.`)
;s.missing!==void 0&&reportRule(s.missing,J,[...e,"missing"],t);const u=n==="number"||l.length>0;const h=s.drift?.test
;h===void 0||u||V.T1[h].categories||t.value([...e,"drift","test"],`${h} compares numbers, and ${(0,o.h)(r)} is a ${n??"category"}. Use ${(0,
V.BX)(({categories:e})=>e)}, or leave it out for chi-squared.`)
;s.watched===false&&has("drift")&&t.key([...e,"drift"],"drift settings of a feature that is not watched do nothing. Leave them out, or watched: false.")}}
const Q=["metric","edge","segment","estimate","review","known-answer","prediction","behaviour","deployment","operations","feature","input","drift","plan"]
;function checkNotify(e,t){const r=t.keys(["notify","targets"]);checkVariables(r,t);const s=[...new Set([...r,...Object.keys(l.xV)])]
;for(const r of["GREEN","AMBER","RED"]){const n=e.levels?.[r];if(typeof n!=="object")continue;r==="GREEN"?refuseGreen(t):checkContact(n,["levels",r],s,t)}
checkContact(e.notify?.could_not_judge,["notify","could_not_judge"],s,t);const n=new Map;e.notify?.checks?.forEach((e,r)=>{const o=["notify","checks",r]
;if(e===void 0)return
;t.written([...o,"AMBER"])||t.written([...o,"RED"])||t.value(o,"the entry says of no level who is told. Add AMBER: or RED: with owner: and notify:.")
;checkContact(e.AMBER,[...o,"AMBER"],s,t);checkContact(e.RED,[...o,"RED"],s,t);checkCheck(e.check,[...o,"check"],t);if(e.check===void 0)return
;const a=n.get(e.check.trim())
;a===void 0?n.set(e.check.trim(),t.line([...o,"check"])):t.value([...o,"check"],`the check stands on line ${a} already, and the first entry counts. Keep one of them.`)
})}function refuseGreen(e){for(const t of["notify","escalate"]){const r=["levels","GREEN",t]
;e.written(r)&&e.key(r,`GREEN is told where AMBER and RED were told, so it takes no ${t}. Leave it out.`)}}function checkContact(e,t,r,s){if(e===void 0)return
;const names=(e,t)=>e?.forEach((e,n)=>{if(e===void 0||r.includes(e))return;const a=(0,Z.p)(e,r);s.value([...t,n],`no target is called ${(0,
o.h)(e)}. ${a?`Did you mean ${(0,o.h)(a)}?`:`Name it under notify, targets, with its kind: ${Object.keys(l.xV).join(", ")}.`}`)})
;names(e.notify,[...t,"notify"]);names(e.escalate?.notify,[...t,"escalate","notify"]);const{escalate:n,within:a}=e;if(n===void 0)return
;const i=a===void 0?null:(0,h.e0)(a);const c=n.after===void 0?null:(0,h.e0)(n.after)
;i===null&&c===null&&t[0]==="levels"&&s.key([...t,"escalate"],"nothing says when: add within: to the level, or after: here.")
;i!==null&&c!==null&&c.milliseconds<i.milliseconds&&s.value([...t,"escalate","after"],`it comes before the owner’s deadline, within ${i.text}. Both are counted from when the alert is raised.`)
}function checkVariables(e,t){const r=new Map;for(const s of e)for(const e of["address","secret","token"]){const n=(0,l.Qn)(s,e);const a=r.get(n)
;a!==void 0&&a!==s&&t.key(["notify","targets",s],`it and ${(0,o.h)(a)} would both read the environment variable ${n}. Give it another name.`);r.set(n,s)}}
function checkCheck(e,t,r){const s=e?.trim().split("/")[0];if(s===void 0||s.includes("*")||Q.includes(s))return;const n=(0,Z.p)(s,Q)
;r.value(t,`no check is called ${(0,o.h)(e)}. ${n?`Did you mean ${(0,o.h)(e.trim().replace(s,n))}?`:`Checks begin with ${Q.join(", ")}, such as drift/*.`}`)}
function checkNames(e,t,r,s){const n=new Map;e.forEach((e,a)=>{const i=e?.name?.trim();if(i===void 0)return;const c=[...t,a,"name"];const l=n.get(i)
;l===void 0?n.set(i,s.line(c)):s.value(c,`${r} is called ${(0,o.h)(i)} on line ${l} already. Give each a name of its own.`)})}function checkEdgeCases(e,t){
const r=e.edge_cases??[];checkNames(r,["edge_cases"],"an edge case",t);r.forEach((r,s)=>{if(r===void 0)return;const n=["edge_cases",s]
;const{name:o,where:a,min_cases:i,...c}=r;const l=t.written(n)&&hasUnreadKeys(r,n,t)
;checkMetrics(c,n,e,t)!==0||l||t.value(n,'the edge case measures nothing. Add a metric with its rule, such as accuracy: { green: ">= 0.75" }.')})}
function hasUnreadKeys(e,t,r){return r.keys(t).some(t=>!Object.hasOwn(e,t))}const X={title:"the share of pairs that break the relation",range:[0,1],
better:"lower",percent:true};function checkBehaviour(e,t){const r=e.behaviour??[];checkNames(r,["behaviour"],"a behaviour case",t);r.forEach((e,r)=>{
if(e===void 0)return;const s=["behaviour",r];reportRule(e,X,s,t)
;["green","amber","red"].some(e=>t.written([...s,e]))||t.value(s,'the behaviour case has no rule. Add one on the share of pairs that break the relation, such as green: "<= 0%" and red: "> 5%".')
})}const ee=["where","column","per","good","bad","query"];const te={where:["objective","by"],column:["quantile","by"],per:["over"],
good:["total","over","objective","by"],bad:["total","over","objective","by"],query:["every","over","by","as_written"]}
;const re=["quantile","total","over","objective","by","every","as_written"];const se=2e3;function checkOperations(e,t){const r=e.operations??[]
;checkNames(r,["operations"],"a measure",t);r.forEach((r,s)=>{r!==void 0&&checkMeasure(r,["operations",s],e,t)});checkFailures(e,t)}
function checkMeasure(e,t,r,s){const has=e=>s.written([...t,e]);const n=e.name?.trim();n!==void 0&&Object.values(L.$k).includes(n)&&s.value([...t,"name"],`${(0,
o.h)(n)} is the name of a rule under deployment. Give the measure another.`);const a=ee.filter(has);const[i]=a;if(i===void 0){
s.value(t,"the measure measures nothing. Add where: and a condition on the rows, column:, per:, good: (or bad:) with total:, or query:.");return}if(a.length>1){
s.key([...t,a[1]],`${a[1]} cannot stand beside ${i}: a measure is one of both. Keep one of them, or write two measures.`);return}
for(const e of re)has(e)&&!te[i].includes(e)&&s.key([...t,e],`${e} means nothing beside ${i}. Leave it out.`);checkFetched(e,i,t,s)
;(i==="per"||i==="column"&&has("quantile"))&&r.data!==void 0&&!s.written(["data","time"])&&s.key(t,(i==="per"?"rows in a length of time are told":"how sure a percentile is, is told")+" by the times of the rows, and data names none. Add time: and its column under data.")
;checkRules(e,i,t,s)}function checkFetched(e,t,r,s){const has=e=>s.written([...r,e]);if(t!=="good"&&t!=="bad"&&t!=="query")return
;has("over")||s.value(r,"the measure is fetched and does not say over which time. Add over:, such as over: 30 days.");if(t!=="query"){
has("total")||s.value(r,`${t} is a part of something. Add total: and the query for all of them.`);for(const n of[t,"total"]){const t=e[n]
;t===void 0||t.includes("$window")||s.value([...r,n],`${n} does not say of which time it counts. Write [$window], as in sum(increase(requests_total[$window])).`)
}return}if(e.every===void 0||e.over===void 0)return;const[n,o]=[(0,h.e0)(e.every),(0,h.e0)(e.over)];if(n===null||o===null)return
;const a=Math.floor(o.milliseconds/n.milliseconds)
;a<20&&s.value([...r,"every"],`every ${n.text} gives ${a===1?"one value":`${a} values`} over ${o.text}, and 20 are needed for an interval. Choose a shorter one.`)
;a>se&&s.value([...r,"every"],`every ${n.text} gives ${a.toLocaleString("en-US")} values over ${o.text}; the most is ${se.toLocaleString("en-US")}. Choose a longer one.`)
}function checkRules(e,t,r,s){const n=operations_quantityOf(e,t);reportRule(e,n,r,s);checkFalls(e,n,r,s);const o=t==="good"||t==="bad"||t==="query"
;const a=[e.red,e.amber,e.green].some(e=>e!==void 0&&(0,h.$c)(e)!==null);e.falls?.forEach((e,t)=>{const i=[...r,"falls",t]
;o&&e?.from==="reference"&&s.value([...i,"from"],"what is fetched has no reference. Hold it against the last review: from: last review.")
;a||n.better!=="either"||s.value(i,'nothing says which way the measure is worse. Add a rule, such as amber: "> 80%".')})
;const i=["green","amber","red","falls"].some(e=>s.written([...r,e]))
;i||e.gates===false||s.value(r,"the measure has no rule. Add amber and red or falls, or gates: false to show it only.")}function operations_quantityOf(e,t){
if(e.objective!==void 0)return{title:"the error budget that is left",range:[-1/0,1],better:"higher",percent:true};const r={
where:"the share of rows that meet the condition",column:e.quantile===void 0?"the mean":"the percentile",per:"the number of rows",good:"the share of good ones",
bad:"the share of bad ones",query:"the value"};const s=t==="where"||t==="good"||t==="bad";return{title:r[t],range:s?[0,1]:t==="per"?[0,1/0]:[-1/0,1/0],
better:t==="good"?"higher":t==="bad"?"lower":"either",percent:t!=="per"}}const ne={title:"the number of them",range:[0,1/0],better:"lower",percent:false}
;const oe={title:"the seconds between clocks",range:[0,1/0],better:"lower",percent:false};function checkFailures(e,t){const{deployment:r}=e;if(r===void 0)return
;const at=(...e)=>["deployment",...e];const s=t.written(at("host"));const needs=(e,r)=>{
t.written(at(e))&&!s&&t.key(at(e),`${e} is told host by host, and deployment names no host. Add host: with its column${r}.`)};needs("lagging_host","")
;needs("versions_by_host","")
;t.written(at("versions_by_host"))&&!t.written(at("model_version"))&&t.key(at("versions_by_host"),"versions_by_host is told by the version, and deployment names none. Add model_version: with its column.")
;const n=r.clock_skew;if(!t.written(at("clock_skew","query"))){needs("clock_skew",", or a query")
;t.written(at("clock_skew"))&&e.data!==void 0&&!t.written(["data","time"])&&t.key(at("clock_skew"),"clocks are compared by the times of the rows, and data names none. Add time: and its column under data.")
}for(const[e,s,o]of[["clock_skew",typeof n==="object"?n:void 0,oe],["restarts",r.restarts,ne],["hardware_errors",r.hardware_errors,ne]]){if(s===void 0)continue
;reportRule(s,o,at(e),t)
;for(const r of["query","from"])t.written(at(e,"column"))&&t.written(at(e,r))&&t.key(at(e,r),`${r} cannot stand beside column: the rows are counted, or a server is asked. Keep one of them.`)
;t.written(at(e,"query"))&&t.written(at(e,"from"))&&t.key(at(e,"from"),"from cannot stand beside query: it is the query of somebody else. Keep one of them.")}}
function checkRollout(e,t){const{rollout:r}=e;if(r===void 0)return;const s=r.steps?.map(e=>e===void 0?null:(0,h.cb)(e));const n=["rollout","steps"]
;r.strategy==="shadow"&&t.written(n)?t.key(n,"a shadow answers no requests, so it has no steps. Leave them out."):r.strategy===void 0||r.strategy==="shadow"||t.written(n)?s!==void 0&&s.length===0&&t.value(n,"steps is empty. Write shares of traffic, such as [1%, 10%, 100%]."):t.key(["rollout"],`${r.strategy} needs steps: shares of traffic, such as steps: [1%, 10%, 100%].`)
;s?.forEach((e,r)=>{const o=s[r-1]
;e!==null&&o!==void 0&&o!==null&&e<=o&&t.value([...n,r],`the step ${t.text([...n,r])} is not above the one before it. Steps rise.`)});const o=s?.at(-1)
;s!==void 0&&o!==void 0&&o!==null&&o!==1&&t.value([...n,s.length-1],`the last step is ${t.text([...n,s.length-1])}; the rollout would never end. Let it be 100%.`)
;r.strategy!=="shadow"&&s?.length===1&&s[0]===1&&t.value(n,"the first step leaves the baseline nothing to compare with. Begin below 100%.")
;r.strategy==="red-black"&&s!==void 0&&s.length>2&&t.value(n,"red-black has one share for the canary and then all traffic, such as [5%, 100%]. To raise the share step by step write strategy: blue-green.")
;r.design==="group-sequential"&&checkDesign(r.max_batches,t);checkColumns(e,t);checkAuroc(e,t);checkMeasures(r,t)}const ae=200;function checkDesign(e,t){
const r=["rollout","max_batches"]
;t.written(r)?e!==void 0&&e>ae&&t.value(r,`group-sequential plans at most ${ae} looks. Make batches larger, or write design: anytime.`):t.key(["rollout","design"],"group-sequential plans its looks, and max_batches does not say how many there are. Write max_batches, such as 20.")
}function checkColumns({data:e,rollout:t},r){if(e===void 0)return
;r.written(["data","time"])||r.key(["rollout"],"a rollout counts every request once and in order, by its time, and data names none. Add time: and its column under data.")
;t?.strategy!=="shadow"||r.written(["data","id"])||r.key(["rollout"],"a shadow is compared request by request, and data names no id. Add id: and its column under data.")
}function checkAuroc({data:e},t){const r=["rollout","auroc"];if(!t.written(r)||e?.task===void 0)return
;e.task==="binary"&&t.written(["data","score"])||t.key(r,"the AUROC of a rollout is that of a binary task with a score. Name the column as score: under data, or leave auroc out.")
}function checkMeasures(e,t){const r=e.measures??[];checkNames(r,["rollout","measures"],"a measure",t);r.forEach((e,r)=>{if(e?.kind===void 0)return
;const s=["rollout","measures",r];const has=e=>t.written([...s,e])
;e.kind!=="where"||has("where")||t.value(s,"a measure of kind where needs where: and a condition, such as where: status >= 500.")
;e.kind!=="slow"||has("column")||t.value(s,"a measure of kind slow needs column: and the column of the latency.")
;for(const[r,n]of[["where","where"],["column","slow"]])e.kind!==n&&has(r)&&t.key([...s,r],`${r} is for measures of kind ${n}, and ${(0,
o.h)(e.name??"this one")} is of kind ${e.kind}. Leave it out.`)})}function checkHistory(e,t){
for(const r of["overdue","stale"])e.history?.[r]===void 0||t.written(["review"])||t.key(["history",r],`${r} depends on the review frequency, and the plan has none. Add review: and a frequency, such as weekly.`)
;e.history?.stale===void 0||e.data===void 0||t.written(["data","time"])||t.key(["history","stale"],"stale data are recognised by their time, and data names no time. Add time: and its column.")
}function checkSense(e,t,r){const s=reporter(t,r);checkOwner(e,s);checkNotify(e,s);e.data!==void 0&&checkData(e.data,s)
;e.data?.features!==void 0&&checkFeatures(e.data.features,s)
;s.written(["proof"])&&!s.written(["confidence"])&&s.key(["proof"],"proof says what confidence is to prove, and the plan names none. Add confidence: 95%, or leave it out.")
;e.metrics!==void 0&&checkMetrics(e.metrics,["metrics"],e,s);checkPredictions(e,s)
;e.inputs?.missing!==void 0&&reportRule(e.inputs.missing,J,["inputs","missing"],s)
;e.labels?.coverage!==void 0&&reportRule(e.labels.coverage,ce,["labels","coverage"],s);e.inputs?.rows!==void 0&&reportRule(e.inputs.rows,ie,["inputs","rows"],s)
;e.inputs?.duplicates===void 0||e.data===void 0||s.written(["data","id"])||s.key(["inputs","duplicates"],"duplicates are recognised by the id, and data names no id. Add id: and its column under data.")
;checkEdgeCases(e,s);checkBehaviour(e,s);checkOperations(e,s);checkHistory(e,s);checkRollout(e,s)}function checkOwner(e,t){
const r='Add owner: and a person, team or role, such as owner: "@acme/risk-lead".';const s=e.levels?.RED
;t.written(["levels"])?t.written(["levels","RED"])?s===void 0||t.written(["levels","RED","owner"])||t.key(["levels","RED"],`RED has no owner. ${r}`):e.levels!==void 0&&t.key(["levels"],"RED has no owner, because levels names no RED. Add RED: with its owner:."):t.key([],'RED has no owner, because the plan has no levels. Add levels: with RED: and its owner:, such as levels: { RED: { owner: "@acme/risk-lead" } }')
}const ie={title:"the candidate’s rows over the reference’s",range:[0,1/0],better:"either",percent:true};const ce={title:"the share of rows that have a label",
range:[0,1],better:"higher",percent:true};const le={title:"the largest change of a class’s share",range:[0,1],better:"lower",percent:true}
;function checkPredictions({predictions:e,data:t},r){if(e===void 0)return;e.share!==void 0&&reportRule(e.share,le,["predictions","share"],r)
;if(t?.task==="regression")for(const e of["probabilities","share"]){if(!r.written(["predictions",e]))continue
;r.key(["predictions",e],`${e} is for classes, and a regression predicts a number. Leave it out.`)}
e.known_answers===void 0||t===void 0||r.written(["data","id"])||r.key(["predictions","known_answers"],"known answers are found by their id, and data names no id. Add id: and its column under data.")
;const s=new Map;e.known_answers?.forEach((e,t)=>{if(e?.file===void 0)return;const n=["predictions","known_answers",t,"file"];const o=s.get(e.file)
;o===void 0?s.set(e.file,r.line(n)):r.value(n,`the file stands on line ${o} already. Keep one of them.`)})}function flowStyle(e){
if(Array.isArray(e))return`[${e.map(flowStyle).join(", ")}]`;if(typeof e==="object"&&e!==null){const t=Object.entries(e).map(([e,t])=>`${e}: ${flowStyle(t)}`)
;return`{ ${t.join(", ")} }`}const t=String(e);if(typeof e!=="string")return t
;const r=/^[\p{L}\d][^:#,[\]{}"\n]*$/u.test(t)&&!/^(?:true|false|null|[\d.-]+)$/.test(t)&&t===t.trim();return r?t:JSON.stringify(t)}function hintFor(e,t,r){
if(r.includes("pagerduty")&&/:\/\/|^xox/.test(e))return"Addresses and secrets never stand in a plan: they come from the environment, docs/notify.md says how."
;if(e.length>60)return null;if(t.startsWith("a bound"))return boundMeant(e);if(/^a (confidence|threshold|share|rate)/.test(t))return percentMeant(e)
;if(/^a list of (columns|values|classes)$/.test(t))return`Write [${e}].`;if(t.startsWith("a length of time"))return periodMeant(e)
;if(t.startsWith("a frequency"))return frequencyMeant(e)
;if(r.includes("NOTE")&&/^(off|no|none|false|never)$/i.test(e))return"Write NOTE for a check that never gates.";const s=(0,Z.p)(e,r)??de[e.toLowerCase()]??""
;return r.includes(s)?`Did you mean ${(0,o.h)(s)}?`:null}const de={yellow:"AMBER",orange:"AMBER",warning:"AMBER",fail:"RED",error:"RED",info:"NOTE",
numeric:"number",float:"number",integer:"number",int:"number",string:"category",text:"category",categorical:"category",date:"time",datetime:"time",
timestamp:"time",classification:"binary",previous:"last review",baseline:"reference",canary:"red-black"};function boundMeant(e){
const[,t,r]=/^\s*([<>=≤≥≦≧]*)\s*(.*)$/s.exec(e);const s=r.replace(/^(\d+),(\d)/,"$1.$2").trim();if(!h.qp.amount.test(s))return null;const n=ue[t]??[">=","<="]
;return`Did you mean ${n.map(e=>`"${e} ${s}"`).join(" or ")}?`}const ue={">=":[">="],"=>":[">="],"≥":[">="],"≧":[">="],">":[">"],"<=":["<="],"=<":["<="],
"≤":["<="],"≦":["<="],"<":["<"]};function percentMeant(e){const t=/^[\d.]+$/.test(e)?Number(e):Number.NaN;return t>1&&t<=100?`Did you mean ${e}%?`:null}
function frequencyMeant(e){const t=(0,Z.p)(e,["hourly","daily","weekly","monthly","quarterly","yearly"]);return t===null?periodMeant(e):`Did you mean "${t}"?`}
const he=["seconds","minutes","hours","days","weeks","months","quarters","years"];const me={s:"seconds",sec:"seconds",min:"minutes",h:"hours",d:"days",
w:"weeks",y:"years"};function periodMeant(e){const[,t,r]=/^\s*(\d+(?:\.\d+)?)\s*(\p{L}+)\s*$/u.exec(e)??[];if(t===void 0||r===void 0)return null
;const s=me[r]??(0,Z.p)(r,he);return s===null||Number(t)===0?`Units are ${he.join(", ")}.`:`Did you mean "${t} ${s}"?`}const fe={green:optional(g,{
description:"Values that are GREEN. What is neither green nor red is AMBER.",examples:[">= 0.8"]}),amber:optional(g,{
description:"Values that are AMBER; all others that are not red are then GREEN. Use it in place of green.",examples:["> 1%"]}),red:optional(g,{
description:"Values that are RED, whatever else holds.",examples:["<= 0.7"]})};const pe=i.rej(fe,{error:'a rule, such as { amber: "> 1%", red: "> 5%" }'
}).register(u.fd,{id:"rule",description:"Which values are GREEN, AMBER and RED."});const we=i.rej({from:required(i.k5n(["reference","last review"],{
error:"reference or last review"}),{description:"What the value is compared with.",examples:["last review"]}),amber:optional(k,{
description:"Worsening from which it is AMBER.",examples:[.01]}),red:optional(k,{description:"Worsening from which it is RED.",examples:["10%"]})},{
error:"a trigger, such as { from: reference, red: 10% }"}).register(u.fd,{id:"fall",
description:"A trigger: how far the metric may worsen against an earlier value."});const ve=i.rej({...fe,falls:optional(i.YOg(we,{
error:"a list of triggers, each on a line that starts with a dash"}),{
description:"Triggers: how far the metric may worsen against the reference or the last review.",examples:[[{from:"reference",amber:.01,red:.03}]]}),
class:optional(v,{description:"The one class that is measured. Multiclass only.",examples:["fraud"]}),gates:optional(E,{
description:"false: the metric is shown as a NOTE and never gates.",default:true}),min_cases:optional(_,{
description:"With fewer labelled cases there is no evidence, which is AMBER.",default:30,examples:[200]})},{
error:'a rule, such as { green: ">= 0.8", red: "<= 0.7" }'}).register(u.fd,{id:"metric_rule",description:"A metric’s rule, its triggers and its settings."})
;const ge=i.KCZ([ve,i.YOg(ve).check(c.m9(1,"a list of at least one rule"))],{error:'a rule, such as { green: ">= 0.8", red: "<= 0.7" }'}).register(u.fd,{
id:"metric",description:"A rule; for several classes a list of rules, each with its class."})
;const ye=Object.fromEntries(Object.entries(S.Zv).map(([e,{title:t,means:r,tasks:s}])=>[e,optional(ge,{description:`${t}: ${r}. For ${s.join(" and ")} tasks.`
})]));const be=i.rej(ye,{error:"a map of metric to rule"});const ke=i.aig({error:"a number above 0"}).check(c.Tx(0,"a number above 0"));const $e=i.rej({
file:required(M,{description:"The id and the right answer of each case.",examples:["known.csv"]}),tolerance:optional(i.aig({error:"a number, 0 or more"
}).check(c.qm(0,"a number, 0 or more")),{description:"How far a score or number may be off.",default:0,examples:[.01]}),on_miss:optional(R,{
description:"What one wrong answer raises.",default:"RED"})},{error:"a set of known answers, such as { file: known.csv }"});const xe=i.rej({
probabilities:optional(A,{description:"A score outside 0..1, or not a number.",default:"RED"}),identical:optional(A,{
description:"Every prediction the same, over the set or over any day in it.",default:"RED"}),too_good:optional(A,{
description:"A candidate that is too good to be true: the bytes of the reference, a score that is the label, no error or hardly any (a twentieth of what the reference’s rate lets expect) where that is less likely than 1 in 10,000. What the reference shows too is only noted.",
default:"AMBER"}),share:optional(pe,{description:"Rule on the share of each predicted class against the reference: the largest change, in points.",examples:[{
amber:"> 5%",red:"> 20%"}]}),known_answers:optional(i.YOg($e,{error:"a list of sets of known answers"}),{description:"Cases whose right answer is known.",
examples:[[{file:"known.csv",tolerance:.01,on_miss:"RED"}]]})});const Ee=i.rej({coverage:optional(pe,{
description:'Rule on the share of candidate rows that have a label, of those older than labels_after. Left out: { amber: "< 95%" }. Where labels come later, say so by labels_after; where some never come, say here how many are needed.',
examples:[{amber:"< 95%",red:"< 50%"}]}),scores:optional(A,{
description:"Rows without a label that the model answered otherwise than the labelled ones (Kolmogorov–Smirnov D at least 0.1, p below 0.001): then what is measured does not hold for them.",
default:"AMBER"})});const _e=i.rej({missing:optional(pe,{
description:"Rule on the share of rows without a value, for every feature. In a column of numbers or times NA, NaN, null and None are no value either; among categories they are names like any other (NA is Namibia).",
examples:[{amber:"> 1%",red:"> 5%"}]}),invalid:optional(A,{description:"Cells that are not of their column’s type.",default:"AMBER"}),range:optional(A,{
description:"Values outside the min, max or values of this plan.",default:"AMBER"}),learnt_range:optional(A,{
description:"A range, a set of categories or a number of distinct values that grew or shrank against the reference.",default:"AMBER"}),duplicates:optional(A,{
description:"Ids that occur more than once.",default:"AMBER"}),columns:optional(A,{description:"Columns that vanished or appeared against the reference.",
default:"AMBER"}),rows:optional(pe,{description:"Rule on the candidate’s rows as a share of the reference’s.",examples:[{amber:"< 50%",red:"< 10%"}]}),
constant:optional(A,{description:"A feature that now has one value only.",default:"AMBER"})});const Re=V.pP.map(e=>`${V.T1[e].method} (${e})`).join(", ")
;const Ae=i.rej({test:optional(i.k5n(V.pP,{error:(0,V.BX)(()=>true)}),{
description:`How numbers are compared: by ${Re}. Categories are tested by chi-squared unless ${(0,V.BX)(({categories:e})=>e)} is chosen.`,default:"ks"}),
threshold:optional(ke,{description:"Size from which a drift matters. Left out: the test’s own default.",examples:[.1]}),
q:optional(share(1e-9,.5,"a rate above 0 and at most 0.5"),{description:"Share of false claims that is tolerated among the drifts that are claimed.",default:.05
}),raises:optional(R,{description:"What drift raises. Left out: NOTE where labels show the performance, AMBER where there are none."})});var Oe=r(33864)
;const je=/^[^.[\]\s]+(?:\[(?:\d{1,6}|\*)\]|\.[^.[\]\s]+)*$/u;const Me=i.k5n(["number","category","time"],{error:"number, category or time"}).register(u.fd,{
id:"feature_type"});const qe=i.aig({error:"a number"});const Ne=i.KCZ([Me,i.rej({type:optional(Me,{
description:"What the column holds. May be left out where min, max or values tell.",examples:["number","category"]}),min:optional(qe,{
description:"Least value that is valid. Numbers only.",examples:[300]}),max:optional(qe,{description:"Greatest value that is valid. Numbers only.",
examples:[850]}),values:optional(i.YOg(v,{error:"a list of values"}).check(c.m9(1,"a list of at least one value")),{
description:"The categories that are valid. Categories only.",examples:[["car","home","education"]]}),missing:optional(pe,{
description:"Rule on the share of rows without a value, in place of inputs.missing.",examples:[{red:"> 5%",amber:"> 1%"}]}),drift:optional(i.cJW(Ae,{q:true}),{
description:"Drift settings of this feature, in place of the plan’s own."}),watched:optional(E,{
description:"false: nothing of this feature is compared with the reference. Limits that the plan gives still hold.",default:true})})],{
error:"number, category or time, or a map with a type"}).register(u.fd,{id:"feature",
description:"A column that the model reads: its type, or a map with type and limits."});const Ce=i.rej({
task:required(i.k5n(["binary","multiclass","regression"],{error:"binary, multiclass or regression"}),{
description:"What the model predicts: one of two classes, one of several, or a number.",examples:["binary"]}),id:optional(p,{
description:"Column that identifies a case. Joins labels that come in a file of their own, and pairs both sets.",examples:["application_id"]}),time:optional(p,{
description:"Column that says when the prediction was made.",examples:["scored_at"]}),time_zone:optional(p,{
description:"IANA name of the zone in which times without an offset are read and days are cut.",default:"UTC",examples:["Europe/Berlin"]}),label:required(p,{
description:"Column of what really happened.",examples:["defaulted"]}),positive:optional(v,{
description:"The label that counts as positive. Binary only, and needed there.",examples:[1,"fraud"]}),negative:optional(v,{
description:"The label that counts as negative. Binary only. Left out: every label but the positive one.",examples:[0]}),classes:optional(i.YOg(v,{
error:"a list of classes"}).check(c.m9(2,"a list of at least two classes")),{
description:"The classes that may occur. Multiclass only. Left out: those of the reference.",examples:[["bus","car","tram"]]}),score:optional(p,{
description:"Column of the probability of the positive class. Binary only.",examples:["probability"]}),scores:optional(i.g1P(p,p,{
error:"a map of class to column"}),{description:"The column of each class’s probability. Multiclass only.",examples:[{bus:"p_bus",car:"p_car"}]}),
threshold:optional(share(0,1,"a threshold from 0 to 1"),{description:"A case is predicted positive when its score is at least this. Binary with a score only.",
default:.5,examples:[.35]}),prediction:optional(p,{description:"Column of the decision, the predicted class or the predicted number. Needed for regression.",
examples:["decision"]}),group:optional(p,{
description:"Column of the user, account or patient that several rows may share; they then count as one when intervals are made.",examples:["customer_id"]}),
labels_after:optional($,{description:"How long after its time a case has its label. Younger rows without a label count as pending.",examples:["90 days"]}),
answers:optional(i.g1P(p,v,{error:"a map of what is predicted to the label that it means"}),{
description:"What the values of prediction: are called in label:, where the two have other words for the same classes. Classes only.",examples:[{attack:1,
normal:0}]}),ignored:optional(i.YOg(p,{error:"a list of columns"}),{
description:"Columns that are no features and are not looked at, such as residuals, row numbers and free text.",examples:[["residual","comment"]]}),
format:optional(i.g1P(p,i.k5n(Oe.P,{error:`one of ${Oe.P.map(e=>`"${e}"`).join(", ")}`}),{error:"a map of column to the way its cells are written"}),{
description:'How the cells of a column are written, where it is not the common way: "decimal comma" (1.234,5), "thousands" (1,234.5), "per cent" (27.3% is 0.273), "per cent, decimal comma", "d/m/Y" (31/12/2026) or "m/d/Y".',
examples:[{amount:"decimal comma",signed_on:"d/m/Y"}]}),log:optional(i.rej({format:required(i.k5n(["sagemaker","kserve","json"],{
error:"sagemaker, kserve or json"}),{description:"sagemaker: data capture. kserve: CloudEvents of KServe or Seldon. json: any nested JSON, one record a line.",
examples:["sagemaker"]}),columns:required(i.g1P(p,i.YjP({error:"a path such as output.predictions[0]"
}).check(c.Eb(500,"a path of at most 500 characters"),c.Fk(je,"a path such as output.predictions[0]")),{error:"a map of column to its path in a record"}),{
description:"Where each column stands in a record. sagemaker and kserve: input…, output…, event…, or id, which is that of the event, with the number of the row where it holds several. json: any path; [*] takes each of a list as a row.",
examples:[{probability:"output[0]",income:"input[2]",scored_at:"event.inferenceTime"}]})},{error:"a map with format and columns"}),{
description:"Files of JSON lines are a log of requests and answers, as a server writes it. Other files are read as they are.",examples:[{format:"kserve",
columns:{probability:"output[1]",income:"input.income"}}]}),private:optional(i.YOg(p,{error:"a list of columns"}),{
description:"Columns that are hidden in every output.",examples:[["name","street"]]}),features:optional(i.g1P(p,Ne,{error:"a map of column to type"}),{
description:"The columns that the model reads. Left out: every column without another role, its type learnt from the reference.",examples:[{income:"number"}]})
});const Be=w.clone().register(u.fd,{id:"bad_rows",description:"A condition on a logged row, written as in SQL.",examples:["latency_ms > 250"]})
;const We=i.YjP({error:"a query in PromQL"
}).check(c.Eb(4e3,"a query of at most 4,000 characters"),c.Fk(/^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u,"a query: it holds control characters"),c.Fk(/\S/,"a query: it is empty")).register(u.fd,{
id:"query",description:"A query in PromQL, asked by greenlight fetch. $window stands for the length of time that is asked about.",
examples:["sum(increase(requests_total[$window]))"]});const De=share(.001,.9999,"a share such as 99%, from 0.1% to 99.99%");const Te=i.rej({name:required(p,{
description:"What the measure is called.",examples:["slow answers"]}),where:optional(Be,{
description:"Logged rows: the share of the candidate’s rows that meet the condition.",examples:["latency_ms > 250"]}),column:optional(p,{
description:"Logged rows: the mean of a column of numbers; with quantile, its percentile.",examples:["latency_ms"]}),quantile:optional(De,{
description:"With column: the percentile. It needs times, and rows enough for 20 blocks of time with 50 rows each.",examples:["99%"]}),per:optional($,{
description:"Logged rows: how many there are in such a length of time.",examples:["1 minute"]}),good:optional(We,{
description:"Fetched: how many of total were good. The value is the share of good ones.",examples:['sum(increase(requests_total{code!~"5.."}[$window]))']}),
bad:optional(We,{description:"Fetched: how many of total were bad. The value is the share of bad ones.",
examples:['sum(increase(requests_total{code=~"5.."}[$window]))']}),total:optional(We,{description:"Fetched: how many there were in all.",
examples:["sum(increase(requests_total[$window]))"]}),query:optional(We,{
description:"Fetched: a plain value. With every, values over time, of which the mean is judged; without, one value, which is judged as written and proves nothing.",
examples:["avg(avg_over_time(DCGM_FI_DEV_GPU_UTIL[$window])) / 100"]}),every:optional($,{
description:"With query: how far apart the values are. At least 20 of them make an interval.",examples:["1 hour"]}),over:optional($,{
description:"The length of time that is judged. Fetched measures need it; with per it is the time in which the rows came.",examples:["30 days"]}),
objective:optional(De,{
description:"Judge the error budget that is left in place of the share: 100% is untouched, 0% spent. The objective is the share that must be good.",
examples:["99.9%"]}),by:optional(p,{
description:"A column of the rows, or a label of the query’s series, such as the host: each is held against the others too. Logged rows: left out, it is the column of deployment: host.",
examples:["instance"]}),...pe.shape,falls:optional(i.YOg(we,{error:"a list of triggers, each on a line that starts with a dash"}),{
description:"Triggers: how far it may worsen against the reference (logged rows only) or the last review.",examples:[[{from:"last review",amber:"20%"}]]}),
gates:optional(E,{description:"false: shown as a NOTE, never gates.",default:true}),as_written:optional(E,{
description:"true: judged as written where the plan asks for confidence too. For a plain value, which proves nothing.",default:false}),min_cases:optional(_,{
description:"With fewer rows, requests or values there is no evidence, which is AMBER.",default:30})},{error:"a measure with a name and what is measured"})
;const Fe=i.YOg(Te,{error:"a list of measures, each starting with a dash"});const Se={over:optional($,{description:"The length of time that is judged.",
default:"1 day"}),...pe.shape};const Le=i.KCZ([R,i.rej({raises:optional(R,{description:"What a host that lags raises.",default:"AMBER"}),times:optional(i.aig({
error:"a number above 1"}).check(c.Tx(1,"a number above 1"),c.Zm(1e3,"a number of at most 1,000")),{
description:"How many times as bad as the others a host must be.",default:1.5})})],{error:"NOTE, AMBER or RED, or a map of settings"});const Pe={
lagging_host:optional(Le,{
description:"A host (or whatever by names) whose latency, or share of bad rows, is 1.5 times that of the others and beyond chance. Judged wherever operations: measures rows and deployment: names the host.",
default:"AMBER"}),versions_by_host:optional(R,{
description:"A version that answers on some hosts only, where chance does not explain it. Judged wherever model_version and host are named.",default:"AMBER"}),
clock_skew:optional(i.KCZ([R,i.rej({column:optional(p,{
description:"A second time of each row that one clock wrote, such as that of the gateway. Left out: hosts whose first and last rows are both later, or earlier, than the others’.",
examples:["received_at"]}),query:optional(We,{description:"Fetched: seconds by which the clocks are apart.",examples:["max(abs(node_timex_offset_seconds))"]}),
...Se,raises:optional(R,{description:"What clocks that are apart raise, where no bound is written.",default:"AMBER"})})],{
error:"NOTE, AMBER or RED, or a map of settings"}),{
description:"Clocks of hosts that are apart, by more than a minute where no bound in seconds is written. Judged wherever data: names the time and deployment: the host.",
default:"AMBER"}),restarts:optional(i.rej({column:optional(p,{
description:"Logged rows: a column that changes when a process starts anew, such as its start time or id.",examples:["process_started"]}),query:optional(We,{
description:"Fetched: how many restarts there were. Left out, with no column: changes of process_start_time_seconds.",
examples:['sum(changes(process_start_time_seconds{job="model"}[$window]))']}),...Se},{error:"a map with column or query, and a rule"}),{
description:"Restarts of what answers. Without a rule: amber when > 0.",examples:[{column:"process_started",amber:"> 0",red:"> 3"}]}),
hardware_errors:optional(i.rej({from:optional(i.k5n(["dcgm","node-exporter"],{error:"dcgm or node-exporter"}),{
description:"Whose counters are asked: double-bit ECC and Xid errors of NVIDIA’s DCGM exporter, or uncorrectable memory errors of node-exporter.",default:"dcgm"
}),query:optional(We,{description:"Another query for the number of errors.",examples:["sum(increase(node_edac_uncorrectable_errors_total[$window]))"]}),...Se},{
error:"a map with from or query"}),{description:"Errors that the hardware counted. Without a rule: red when > 0.",examples:[{from:"dcgm"}]})}
;const identity=(e,t)=>i.rej({column:required(p,{description:`Column of the candidate set that names the ${e}.`,examples:[e]}),
expect:required(i.KCZ([v,i.YOg(v).check(c.m9(1,"a list of at least one value"))],{error:"a value or a list of values"}),{
description:`The ${e}s that are expected.`,examples:[[t]]}),raises:optional(R,{description:"What any other raises.",default:"RED"})},{
error:"a map with column and expect"});const Ie=i.rej({model_version:optional(identity("model version","2026-11-03"),{
description:"The version of the model that must have answered.",examples:[{column:"model",expect:["v12"]}]}),host:optional(identity("host","eu-1"),{
description:"The hosts that must have answered; one that is silent is found too.",examples:[{column:"host",expect:["eu-1","eu-2"]}]}),dependencies:optional(A,{
description:"What a change of the installed packages raises. They are read beside each set: candidate.requirements.txt (as pip freeze writes it) or candidate.lock beside candidate.csv; or, where each set has a folder of its own, requirements.txt, poetry.lock, uv.lock, Pipfile.lock or package-lock.json in it. Left out: not compared."
}),...Pe});const Ke=i.aig({error:"a number above 0"}).check(c.Tx(0,"a number above 0"));const Ye=i.rej({leave_red_after:optional(i.Whr({
error:"a whole number of reviews"}).check(c.qm(1,"a whole number of reviews, 1 or more"),c.Zm(1e3,"a number of reviews that can be waited for")),{
description:"Reviews in a row in which what was RED must be GREEN again, before RED is left.",default:2}),cusum:optional(i.KCZ([E,i.rej({threshold:optional(Ke,{
description:"Sum from which it alarms.",default:4}),allowance:optional(i.aig({error:"a number, 0 or more"}).check(c.qm(0,"a number, 0 or more")),{
description:"Standard errors a review may be worse without counting.",default:.5}),raises:optional(R,{description:"What the alarm raises.",default:"AMBER"})
})],{error:"false, or a map of settings"}),{description:"Alarm on small falls that add up over reviews (CUSUM). false: off."}),overdue:optional(R,{
description:"What a review later than the plan’s frequency raises.",default:"AMBER"}),stale:optional(R,{
description:"What data older than the plan’s frequency raises.",default:"AMBER"})});const Ge=i.rej({name:required(p,{description:"What the measure is called.",
examples:["wrong predictions"]}),kind:required(i.k5n(["wrong","slow","where"],{error:"wrong, slow or where"}),{
description:"What makes a request bad: a wrong prediction, a latency above the batch’s 95th percentile, or a condition.",examples:["wrong"]}),where:optional(w,{
description:"The condition that makes a request bad. Kind where only.",examples:["status >= 500"]}),column:optional(p,{
description:"Column of the latency. Kind slow only.",examples:["latency_ms"]}),margin:required(i.aig({error:"an odds ratio above 1"
}).check(c.Tx(1,"an odds ratio above 1"),c.Zm(100,"an odds ratio that means anything: at most 100")),{
description:"Odds ratio of bad requests by which the canary may be worse and still be promoted.",examples:[1.25]})},{
error:"a measure with name, kind and margin"});const Ue=i.rej({strategy:required(i.k5n(["red-black","blue-green","shadow"],{
error:"red-black, blue-green or shadow"}),{
description:"red-black: a canary at a small share, then cutover. blue-green: shares raised step by step. shadow: the canary answers none.",
examples:["red-black"]}),steps:optional(i.YOg(share(1e-6,1,"a share above 0 and at most 1"),{error:"a list of shares"}),{
description:"Shares of traffic, rising, the last 100%. Needed for red-black and blue-green, absent for shadow.",examples:[["1%","10%","50%","100%"]]}),
measures:required(i.YOg(Ge,{error:"a list of measures, each starting with a dash"}).check(c.m9(1,"a list of at least one measure")),{
description:"What decides.",examples:[[{name:"wrong predictions",kind:"wrong",margin:1.25}]]}),auroc:optional(i.rej({margin:required(i.aig({
error:"points above 0, such as 0.05"}).check(c.Tx(0,"points above 0, such as 0.05"),c.Zm(.5,"points that mean anything: at most 0.5")),{
description:"Points by which the canary’s AUROC may be lower and still be promoted.",examples:[.05]}),cases:required(_,{
description:"Labelled canary cases at which it is judged, once; planned before the rollout begins.",examples:[1500]})},{error:"a map with margin and cases"}),{
description:"The AUROC, judged once, at a planned number of labelled canary cases. Binary tasks with a score only.",examples:[{margin:.05,cases:1500}]}),
min_cases:optional(_,{description:"Least canary cases before a step is decided.",default:100}),max_batches:optional(_,{
description:"After so many batches without an answer it is INCONCLUSIVE.",default:100}),design:optional(i.k5n(["anytime","group-sequential"],{
error:"anytime or group-sequential"}),{
description:"anytime: evidence that may be looked at as often as you like. group-sequential: tests planned for max_batches looks (Lan–DeMets spending), which need about a third fewer cases; max_batches is then to be written, 200 at most.",
default:"anytime"}),confidence:optional(share(.5,.999999,"a confidence from 50% to below 100%"),{description:"Confidence that a promotion and a rollback need.",
default:"95%"}),approval:optional(E,{description:"true: a person approves the promotion.",default:false}),requires:optional(i.k5n(["attestation"],{
error:"attestation"}),{description:"attestation: the canary starts only with a signed GREEN of its model by this plan. Left out: it starts without.",
examples:["attestation"]})});const Ze=w.clone().register(u.fd,{id:"where",
description:"A condition on a row, written as in SQL: comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL.",
examples:["interest_rate < 0","region = 'EU' AND age BETWEEN 18 AND 25"]});const He=i.YOg(i.rej({name:required(p,{description:"What the case is called.",
examples:["negative interest rate"]}),where:required(Ze,{description:"Which rows belong to it, as an SQL condition.",examples:["interest_rate < 0"]}),
min_cases:optional(_,{description:"With fewer labelled cases there is no evidence, which is AMBER.",default:30}),...ye},{
error:"an edge case with name, where and a metric"}),{error:"a list of edge cases, each starting with a dash"});const ze=i.KCZ([E,i.rej({search:optional(E,{
description:"false: weak segments are not searched for.",default:true}),raises:optional(R,{description:"What a weak segment raises.",default:"NOTE"}),
min_cases:optional(_,{description:"Least labelled cases of a segment.",default:30}),alpha:optional(share(1e-9,.5,"a rate above 0 and at most 0.5"),{
description:"Chance that the search reports anything at all where nothing is wrong.",default:.05})})],{error:"false, or a map of settings"})
;const Ve=i.YOg(i.rej({name:required(p,{description:"What the case is called.",examples:["more income never raises the risk"]}),file:required(M,{
description:"Pairs of cases: columns base and variant hold ids of the candidate set.",examples:["pairs.csv"]}),
expect:required(i.k5n(["same","not lower","not higher"],{error:"same, not lower or not higher"}),{
description:"How the variant’s prediction must stand to the base’s.",examples:["not higher"]}),tolerance:optional(i.aig({error:"a number, 0 or more"
}).check(c.qm(0,"a number, 0 or more")),{description:"How far the variant may be off before the pair counts.",default:0}),...pe.shape},{
error:"a behaviour case with name, file and expect"}),{error:"a list of behaviour cases, each starting with a dash"});const Je=i.rej({plan:required(p,{
description:"Names the gate: its comment, its check, its history.",examples:["credit-default"]}),about:optional(w,{
description:"What the model predicts, in a sentence.",examples:["Probability that a loan defaults within twelve months"]}),review:optional(x,{
description:"How often the model is to be reviewed.",examples:["weekly","every 2 weeks"]}),data:required(Ce,{
description:"The columns of the evaluation sets and what they are for.",examples:[{task:"binary",label:"defaulted",positive:1,score:"probability"}]}),
levels:optional(F,{description:"What each level means, and who does what by when."}),notify:optional(D,{
description:"Who is told, beyond what each level says of it: targets, reminders, checks with an owner of their own."}),
confidence:optional(share(.5,.999999,"a confidence from 50% to below 100%"),{
description:"One-sided confidence that GREEN and RED need. Left out: values are judged as written.",examples:["95%"]}),proof:optional(i.k5n(["fall","margin"],{
error:"fall or margin"}),{
description:"With `confidence`, what a RED fall must prove: that it reaches its margin and that the model fell at all (`fall`), or that the true fall is past the margin (`margin`).",
default:"fall"}),metrics:optional(be,{description:"What is measured, and which values are GREEN, AMBER and RED."}),predictions:optional(xe,{
description:"Checks on the predictions themselves. No labels are needed."}),inputs:optional(_e,{description:"Checks on the raw inputs."}),labels:optional(Ee,{
description:"Whether the rows that have a label stand for all of them."}),drift:optional(Ae,{
description:"How a shift between reference and candidate is tested, and what it raises."}),edge_cases:optional(He,{
description:"Rare conditions that are measured by themselves."}),segments:optional(ze,{description:"The search for weak segments."}),behaviour:optional(Ve,{
description:"Pairs of cases whose predictions must stand in a relation."}),deployment:optional(Ie,{description:"Which model and which hosts must have answered."
}),operations:optional(Fe,{description:"What is watched of the service: latency, throughput, errors, CPU, GPU, memory, uptime.",examples:[[{name:"slow answers",
where:"latency_ms > 250",amber:"> 1%",red:"> 5%"}]]}),history:optional(Ye,{description:"What is judged over several reviews."}),rollout:optional(Ue,{
description:"How a canary takes over the traffic."})}).register(u.fd,{title:"Performance monitoring plan",
description:"A Greenlight plan: what is watched about a model, what GREEN, AMBER and RED mean, and who does what by when."});function knownKeys(e){
return[...new Set(schemasAt(e).flatMap(e=>Object.keys(definition(e).shape??{})))]}function knownWords(e){
return schemasAt(e).flatMap(e=>Object.values(definition(e).entries??{}))}function takesList(e){return schemasAt(e).some(e=>definition(e).type==="array")}
function helpFor(e){const t=schemasAt(e.slice(0,-1));const r=t.flatMap(t=>below(t,e.at(-1)??""));return r.map(e=>u.fd.get(e)).find(e=>e?.description)??null}
const definition=e=>e._zod.def;function schemasAt(e){let t=alternatives(Je);for(const r of e)t=t.flatMap(e=>below(e,r)).flatMap(alternatives);return t}
function alternatives(e){const{type:t,innerType:r,options:s}=definition(e);if(t==="optional")return alternatives(r)
;return t==="union"?s.flatMap(alternatives):[e]}function below(e,t){const{type:r,shape:s,element:n,valueType:o}=definition(e)
;if(s!==void 0)return Object.hasOwn(s,t)?[s[t]]:[];if(r==="array")return[n];return r==="record"?[o]:[]}function unknownKey(e,t){const r=knownKeys(e)
;const s=/^(\w+):(.+)$/.exec(t);if(s!==null&&r.includes(s[1]))return`${(0,o.h)(t)} lacks a space after its colon. Write ${s[1]}: ${s[2]}`
;const n=e.length===1&&e[0]==="metrics";const a=n?`no metric is called ${(0,o.h)(t)}`:`${(0,o.h)(t)} is not a key of ${placeOf(e)}`;const i=(0,
Z.p)(t,r)??otherWord(t,r);if(i!==null)return`${a}. Did you mean ${(0,o.h)(i)}?`;const c=Object.keys(S.Zv);const l=r.filter(e=>!c.includes(e))
;const d=n||l.length===0?r:l;return`${a}. ${n?"Metrics":"Its keys"} are ${d.join(", ")}${l.length>0&&l.length<r.length?" and the metrics":""}.`}const Qe={
auc:"auroc",roc_auc:"auroc","roc auc":"auroc",f1_score:"f1","f1 score":"f1",sensitivity:"recall",tpr:"recall",pr_auc:"average_precision",
ece:"calibration_error",mse:"rmse",target:"label",timestamp:"time",prob:"score",probability:"score",yellow:"AMBER",orange:"AMBER",name:"plan",
description:"about",frequency:"review",deadline:"within",responsible:"owner",condition:"where"};function otherWord(e,t){const r=Qe[e.toLowerCase()]
;return r!==void 0&&t.includes(r)?r:null}function missingKey(e){const t=helpFor(e);const r=String(e.at(-1))
;const s=t===null?"":` (${lowerFirst(t.description.replace(/\.$/,""))})`;const n=t?.examples?.[0];const a=placeOf(e.slice(0,-1));return`${a} lacks ${(0,
o.h)(r)}${s}.${n===void 0?"":` Write for example ${r}: ${flowStyle(n)}`}`}function misread(e,t,r){const s=keyOf(e);const n=r.kind(e)
;if(n==="nothing")return`${s} is empty. It takes ${t.replace(/\. If it is one.*/,"")}.`;if(n==="map"&&takesList(e))return`${s}: a map is not ${t}.`
;if(n!=="scalar")return`${s}: a ${n} is not ${t}.`;const a=r.text(e);const i=hintFor(a,t,knownWords(e));return`${s}: ${(0,
o.h)(a)} is not ${t}${i===null?".":`. ${i}`}`}function placeOf(e){if(e.length===0)return"the plan"
;return e.map(e=>typeof e==="number"?`item ${e+1}`:/^[\w-]+$/.test(e)?e:(0,o.h)(e)).join(", ")}function keyOf(e){const t=e.at(-1)
;if(typeof t==="string")return/^[\w-]+$/.test(t)?t:(0,o.h)(t);return placeOf(e.slice(-2))}
const lowerFirst=e=>/^[A-Z][a-z]/.test(e)?e[0].toLowerCase()+e.slice(1):e;function checkStructure(e,t){const r=Je.safeParse(e.value)
;const s=r.success?[]:r.error.issues.flatMap(e=>flatten(e,[]));for(const{issue:r,path:n}of s)if(r.code==="unrecognized_keys")for(const s of r.keys)t.push({
...e.atKey([...n,s]),message:unknownKey(n,s)});else if(r.code==="invalid_key"){const s=`${(0,o.h)(String(n.at(-1)))} is not ${r.issues[0]?.message??"a name"}.`
;t.push({...e.atKey(n),message:s})}else if(e.has(n))t.push({...e.at(n),message:misread(n,expectedBy(r),e)});else{const r=n.slice(0,-1);const s=r.length===0?{
line:1,column:1}:e.at(r);t.push({...s,message:missingKey(n)})}
for(const{issue:t,path:r}of s)if(t.code==="unrecognized_keys")for(const s of t.keys)remove(e.value,[...r,s]);else remove(e.value,r);return e.value}
function flatten(e,t){const r=[...t,...e.path];if(e.code!=="invalid_union")return[{issue:e,path:r}];const s=e.errors.find(e=>!e.some(isOtherShape))
;return s===void 0?[{issue:e,path:r}]:s.flatMap(e=>flatten(e,r))}function expectedBy(e){
return e.code==="invalid_type"&&e.expected==="object"&&e.message.startsWith("Invalid input")?"a map of keys and values":e.message}function isOtherShape(e){
if(e.path.length>0)return false;if(e.code==="invalid_union")return e.errors.every(e=>e.some(isOtherShape))
;return e.code==="invalid_type"||e.code==="invalid_value"}function remove(e,t){let r=e;for(const e of t.slice(0,-1)){if(typeof r!=="object"||r===null)return
;r=r[e]}if(typeof r!=="object"||r===null||t.length===0)return;Array.isArray(r)?r[Number(t.at(-1))]=void 0:delete r[String(t.at(-1))]}const Xe=1e6
;function parsePlan(e,t,r=digestOf(e)){const s=[];if(Buffer.byteLength(e)>Xe)throw new o.W(t,[{line:1,column:1,message:tooLarge(Buffer.byteLength(e))}])
;const n=readDocument(e,s);if(n===null)throw new o.W(t,s);const a=checkStructure(n,s);checkSense(a,n,s);if(s.length>0)throw new o.W(t,s);return normalise(a,n,{
file:t,text:e,sha256:r})}function digestOf(e){return(0,s.createHash)("sha256").update(e).digest("hex")}function tooLarge(e){
return`the plan holds ${e.toLocaleString("en-GB")} bytes; the most is ${Xe.toLocaleString("en-GB")}. Is it the right file?`}}),55385:((e,t,r)=>{r.d(t,{
W:()=>PlanError,h:()=>quote});var s=r(14977);class PlanError extends s.P_{name="PlanError";problems;file;constructor(e,t){const r=inOrder(t)
;const s=r.slice(0,n);const o=s.map(({line:t,column:r,message:s})=>`${e}:${t}:${r}: ${s}`);const a=r.length-s.length
;super([...o,...a>0?[`${e}: and ${a} more.`]:[]].join("\n"));this.file=e;this.problems=s}}const n=100;function inOrder(e){const t=new Set
;return e.filter(({line:e,column:r,message:s})=>{const n=`${e}:${r}:${s}`;return!t.has(n)&&t.add(n)}).sort((e,t)=>e.line-t.line||e.column-t.column)}
function quote(e){const t=JSON.stringify(e.length>60?`${e.slice(0,59)}…`:e)
;return t.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}}),99378:((e,t,r)=>{
r.d(t,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>o,rB:()=>readFrequency})
;const s=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const n="(?:second|minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const o={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${s}\s*%?`),
percent:whole(String.raw`${s}\s*%`),amount:whole(String.raw`${s}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${n}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${n}|every\s+${n})`)};function readBound(e){
if(!o.bound.test(e))return null;const[,t,r]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const s=t==="≥"?">=":t==="≤"?"<=":t;const{value:n}=readNumber(r)
;return Number.isFinite(n)?{operator:s,value:n,text:`${s} ${r.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!o.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:r,percent:s}=readNumber(t)
;return Number.isFinite(r)?{value:r,relative:s,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const a=1e3;const i=60*a;const c=1440*i
;const l={second:a,minute:i,hour:60*i,day:c,week:7*c,month:30*c,quarter:91*c,year:365*c};const d={hourly:"hour",daily:"day",weekly:"week",monthly:"month",
quarterly:"quarter",yearly:"year"};function readPeriod(e){return o.period.test(e)?lengthOf(e):null}function readFrequency(e){
return o.frequency.test(e)?lengthOf(e):null}function lengthOf(e){const t=e.trim().split(/\s+/);const r=t.at(-1);const s=l[d[r]??r.replace(/s$/,"")]
;const n=Number(t.find(e=>/^\d/.test(e))??1);const o=n*(s??Number.NaN);return o>0&&Number.isFinite(o)?{text:t.join(" "),milliseconds:o}:null}
function readNumber(e){if(!e.endsWith("%"))return{value:Number(e),percent:false};const t=e.slice(0,-1).trim()
;const r=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:r,percent:true}}})};