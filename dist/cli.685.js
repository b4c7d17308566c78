export const id=685;export const ids=[685];export const modules={9339:((e,t,n)=>{n.r(t);n.d(t,{command:()=>F});var s=n(1455);var r=n(6760);var o=n(6848)
;var a=n(4296);var i=n(6881);var c=n(5100);var l=n(6869);var u=n(8069);var h=n(276);var m=n(9847);var f=n(8616);var d=n(241);function sketchColumns(e){
return e.header.flatMap((t,n)=>{const s=e.columns.get(t);return s?[sketch(t,s,e.rows,n)]:[]})}function textsOf({column:e,rows:t}){
if(e.type==="category")return Array.from(e.codes,t=>t<0?"":e.categories[t]);return Array.from({length:t},(t,n)=>{const s=(0,c.tk)(e.values,n)
;return Number.isNaN(s)?"":String(s)})}function valuesOf(e){const t=new Map;for(const n of textsOf(e))n!==""&&t.set(n,(t.get(n)??0)+1)
;return[...t].map(([e,t])=>({text:e,rows:t})).sort((e,t)=>t.rows-e.rows)}const p=1e4;function sketch(e,t,n,s){const r=wordsOf(e);const o={name:e,words:r,
column:t,rows:n,place:s};if(t.type==="category"){const e=new Set;let n=0;for(const s of t.codes)s<0?n++:e.add(s)
;const s=looksLikeTimes(t.categories)?"time":"category";return{...o,type:s,missing:n,distinct:e.size,range:null,whole:false}}const a=new Set
;let[i,l,u,h]=[1/0,-1/0,true,0];for(const e of(0,c.ov)(t.values)){if(Number.isNaN(e)){h++;continue}(u||a.size<=p)&&a.add(e);i=Math.min(i,e);l=Math.max(l,e)
;u&&=Number.isInteger(e)}const m=a.size>0?{min:i,max:l}:null;const f=m&&looksLikeEpoch(r,m)?"time":"number";return{...o,type:f,missing:h,distinct:a.size,
range:m,whole:u}}function wordsOf(e){const t=e.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu,"$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,"$1 $2")
;return new Set(t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[])}function looksLikeTimes(e){const t=e.length>200?e.slice(0,200):e
;return t.length>0&&t.every(e=>/\D/.test(e)&&isTime((0,d.p)(e,null)))}const g=["timestamp","time","ts","epoch","date","datetime","day","at"]
;function looksLikeEpoch(e,{min:t,max:n}){if(!g.some(t=>e.has(t)))return false;const s=Date.UTC(1990);return[t,n].every(e=>{const t=(0,d.R)(e,null)
;return isTime(t)&&t>=s})}function isTime(e){return e!==void 0&&!Number.isNaN(e)}const w=/^(?:true|false|yes|no|on|off|null|none|nan|y|n|~)$/i
;function scalar(e){const t=/^[A-Za-z_][A-Za-z0-9_ ./-]*$/.test(e)&&!/[ ]$| {2}/.test(e)&&!w.test(e);if(t&&!/ #|: /.test(e))return e
;return JSON.stringify(e).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff\ud800-\udfff]/g,(e,t,n)=>isPair(n,t)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}function cell(e){return/^(?:0|-?[1-9]\d{0,14})$/.test(e)?e:scalar(e)}function list(e){return`[${e.map(cell).join(", ")}]`}function remark(e){
const t=e.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,"·");return t.length>60?`${t.slice(0,59)}…`:t}function isPair(e,t){const n=e.charCodeAt(t)
;const[s,r]=[e.charCodeAt(t-1),e.charCodeAt(t+1)];if(n>=55296&&n<56320)return r>=56320&&r<57344;return n>=56320&&n<57344&&s>=55296&&s<56320}const b=12
;const y=["name","firstname","lastname","surname","forename","email","mail","phone","mobile","telephone","address","street","ssn","passport","iban","birthday","birthdate","dob","ip"]
;function privateColumns(e){return e.filter(({words:e,type:t})=>t!=="number"&&y.some(t=>e.has(t))).map(({name:e})=>e)}function featureLines(e,t,n){
const s=e.map(e=>{const{settings:n,says:s}=featureOf(e);const r=missingRule(e,t);return{name:scalar(e.name),body:`{ ${[...n,...r].join(", ")} }`,says:s}})
;const r=s.map(({name:e,body:t})=>`${n}${e}: ${t}`);const o=Math.min(64,Math.max(0,...r.map(e=>e.length)))
;return r.map((e,t)=>s[t].says===""?e:`${e.padEnd(o)}  # ${s[t].says}`)}function featureOf(e){const{type:t,range:n,distinct:s,rows:r,missing:o}=e
;if(t==="time")return{settings:["type: time"],says:""};if(t==="number"&&n){const{min:t,max:r}=n;const o=s===1?`always ${(0,
m.cv)(t)} in the reference`:`from ${(0,m.cv)(t)} to ${(0,m.cv)(r)} in the reference`;return{settings:["type: number",...limitsOf(e)],says:o}}const a=r-o
;if(s<=b){const t=valuesOf(e).map(({text:e})=>e);const n=s===1?"always the same in the reference":"";return{settings:["type: category",`values: ${list(t)}`],
says:n}}if(s>a/2||s>1e3)return{settings:["type: category","watched: false"],says:`${(0,m.cv)(s)} different values in ${(0,
m.cv)(a)} rows: too many to tell a drift by`};const[i]=valuesOf(e);return{settings:["type: category"],says:`${(0,
m.cv)(s)} categories, most often ${remark(cell(i.text))}`}}function limitsOf({range:e,distinct:t,whole:n}){const{min:s,max:r}=e;if(t<2||s<0)return[]
;if(r<=1&&!n&&t>10)return["min: 0","max: 1"];return s<=.2*(r-s)?["min: 0"]:[]}function missingRule({missing:e,rows:t},n){const s=e/t;if(s<.002)return[]
;const r=Math.max(.005,s/4,3*Math.sqrt(s*(1-s)/n));const o=Math.ceil(1e3*Math.min(s+r,(1+s)/2))/1e3;const a=Math.ceil(1e3*(s+3*(o-s)))/1e3
;if(o>=1)return['missing: { amber: ">= 100%" }'];const percent=e=>`${Number((100*e).toFixed(1))}%`
;const i=[`amber: "> ${percent(o)}"`,...a<1?[`red: "> ${percent(a)}"`]:[]];return[`missing: { ${i.join(", ")} }`]}function leftOut(e){
return e.map(({name:e})=>remark(scalar(e))).join(", ")}function writeDraft(e){
const t=[head(e),data(e),levels(),metrics(e),predictions(e),inputs(e),drift(),deployment(e),edgeCases(),draft_history(e)]
;return`${t.filter(e=>e.length>0).map(e=>e.join("\n")).join("\n\n")}\n`}function head({name:e,reference:t,rows:n,pace:s}){
const r=s.span===null?`# The reference has no times that tell how many cases come in a ${s.unit}.`:`# At the reference's pace that is about ${(0,
m.cv)(s.cases)} labelled cases a ${s.unit}.`;return[`# A performance monitoring plan, drafted from ${remark(t)} (${(0,
m.cv)(n)} rows).`,"# Every number in it is a proposal: what the model did there, less what may be lost. Argue about it, then keep it beside",`# the model's code. What only people know says ${f.q}. Lines that start with # change nothing.`,"",`plan: ${scalar(e)}`,`about: "${f.q}: what the model predicts, in a sentence"`,r,`review: ${s.review}`]
}function data({roles:e,threshold:t,pace:n,unnameable:s}){const{task:r,id:o,time:a,label:i,positive:c,score:l,scores:u,prediction:h,group:f}=e
;const d=[[`task: ${r}`,""]];const column=(e,t,n="")=>{t&&d.push([`${e}: ${scalar(t.name)}`,n])};column("id",o)
;column("time",a,'in UTC, unless "time_zone:" names another zone');column("label",i,"what really happened");c&&d.push([`positive: ${cell(c.text)}`,c.because])
;column("score",l,"the probability of the positive label");column("prediction",h,"what the model said")
;t!==null&&d.push([`threshold: ${t}`,"from here on a score counts as positive"]);column("group",f,"rows that share it count as one when intervals are made")
;if(u){d.push(["scores:","the probability of each class"]);for(const[e,t]of u)d.push([`  ${scalar(e)}: ${scalar(t.name)}`,""])}
const p=privateColumns(e.features);p.length>0&&d.push([`private: ${list(p)}`,"never shown"]);const g=Math.max(...d.map(([e])=>e.length))
;const w=d.map(([e,t])=>t===""?`  ${e}`:`  ${e.padEnd(g)}  # ${t}`)
;const b=e.features.length===0||e.features.length>v?e.features.slice(0,1).map(()=>"  # There are too many features to list: every column without a role is one."):["  # What the model looks at. A value outside min and max, or a category that is not listed, is AMBER.","  features:",...featureLines(e.features,n.cases,"    ")]
;const y=e.empty.length===0?[]:[`  # Left out, because they hold nothing in the reference: ${leftOut(e.empty)}`];const $=s===0?[]:[`  # Left out too: ${(0,
m.cv)(s)} whose names a plan cannot hold: empty, too long, or with control characters.`];return["# Which column is what.","data:",...w,...b,...y,...$]}
const v=2e3;function levels(){
return["# What each level means, what is done then, who does it and by when.","levels:","  GREEN: { means: functioning as expected }","  AMBER:","    means: not functioning as expected, not critical",`    action: "${f.q}: what is done, such as: retrain on new data and monitor closely"`,`    owner: "${f.q}: a person, a team or a role"`,`    within: 5 days                    # ${f.q}`,"  RED:","    means: not functioning as expected, critical",`    action: "${f.q}: what is done, such as: stop using the model until it is mended"`,`    owner: "${f.q}: a person, a team or a role"`,`    within: 24 hours                  # ${f.q}`]
}function metrics({rules:e,without:t,roles:n}){
const s=t.map(e=>`  # No rule is proposed for ${e}: from this reference, no bound on it can be told from guessing or from chance.`)
;if(e.length===0)return[`# ${f.q}: nothing in this plan says how right the model must be.`,...s.map(e=>e.slice(2))]
;return[...n.task==="regression"?["# How right the model is. What is neither green nor red is AMBER. GREEN lets errors grow by a tenth, RED begins at three","# tenths (of a bias: a quarter and a half of the mean error); where chance alone moves a review by more, the bounds lie","# further out."]:["# How right the model is. What is neither green nor red is AMBER. GREEN may lose a tenth of what the model is better than","# guessing, RED begins at three tenths; where chance alone moves a review by more, the bounds lie further out."],"metrics:",...e.flatMap(({metric:e,green:t,red:n,because:s})=>[`  # ${s}`,`  ${e}: { green: "${t}", red: "${n}" }`]),...s]
}function predictions({roles:e,share:t}){const{score:n,scores:s}=e;const r=["# The predictions themselves, whether or not labels have come.","predictions:"]
;(n||s)&&r.push("  probabilities: RED                  # a probability outside 0 to 1")
;r.push("  identical: RED                      # the same answer for everybody");if(t!==null){const e=Math.max(5,Math.ceil(100*t))
;3*e<100&&r.push("  # How far the share of a predicted class may move, in points.",`  share: { amber: "> ${e}%", red: "> ${3*e}%" }`)}return r}
function inputs({pace:e,rows:t,labelled:n}){
const s=["# What goes into the model.","inputs:",'  missing: { amber: "> 1%", red: "> 5%" }   # empty cells of a column; columns with a rule of their own go by that',"  invalid: AMBER                      # text where a number belongs","  range: AMBER                        # values outside the limits above","  learnt_range: AMBER                 # values that reach further than in the reference, or no longer as far, beyond chance","  duplicates: AMBER                   # an id that comes twice","  columns: AMBER                      # a column that is gone, or new","  constant: AMBER                     # a column that holds one value only"]
;const r=e.cases*t/Math.max(1,n)/t;if(e.span&&r>0&&r<1){const share=e=>`${Number((100*r*e).toPrecision(2))}%`;s.push(`  # A ${e.unit} usually has ${(0,
m.Zf)(Number(r.toPrecision(2)))} of the reference's rows; half of that is suspicious.`,`  rows: { amber: "< ${share(.5)}", red: "< ${share(.1)}" }`)}return s}
function drift(){
return["# Whether the cases look different from the reference. Where labels show how the model does, drift is a note; where there",'# are none, it is AMBER. "raises: RED" or "raises: NOTE" would say otherwise.',"drift: { test: ks }"]
}function deployment({roles:{version:e,host:t}}){const n=[];const expect=e=>list(valuesOf(e).map(({text:e})=>e))
;e?.distinct&&n.push("  # The reference was answered by these. Name the version that you release, and say RED.",`  model_version: { column: ${scalar(e.name)}, expect: ${expect(e)}, raises: NOTE }`)
;t?.distinct&&n.push("  # A host that is silent is found too.",`  host: { column: ${scalar(t.name)}, expect: ${expect(t)}, raises: AMBER }`)
;return n.length===0?[]:["# Who answered.","deployment:",...n]}function edgeCases(){
return["# Rare conditions that matter are measured by themselves. The report of a review proposes the weakest ones it finds;","# the list goes here, such as:","#   edge_cases:",'#     - { name: negative interest rate, where: interest_rate < 0, min_cases: 30, accuracy: { green: ">= 0.75", red: "< 0.6" } }']
}function draft_history({isOld:e,pace:t}){if(!e||!t.span)return[]
;return[`# The reference ends on ${new Date(t.span.to).toISOString().slice(0,10)}. So that data as old as that can be tried, its age is a note only.`,"# Leave this out in earnest: data that is older than a review may be is then AMBER.","history: { stale: NOTE }"]
}const $=864e5;const N=[{review:"daily",unit:"day",milliseconds:$},{review:"weekly",unit:"week",milliseconds:7*$},{review:"monthly",unit:"month",
milliseconds:30*$},{review:"quarterly",unit:"quarter",milliseconds:91*$}];const M={cases:300,rare:40};function paceOf(e,t,n){const s=e?spanOf(e):null
;const[,r]=N;if(!s||s.to-s.from<$)return{...r,cases:t,span:s};const o=s.to-s.from;const a=N.filter(({milliseconds:e})=>e<=1.2*o);const i=a.map(e=>({...e,
cases:Math.max(1,Math.round(t*e.milliseconds/o)),span:s}));return i.find(({cases:e})=>e>=M.cases&&e*n>=M.rare)??i.at(-1)}function spanOf({column:e}){
let[t,n]=[1/0,-1/0];const see=e=>{if(e===void 0||Number.isNaN(e))return;t=Math.min(t,e);n=Math.max(n,e)}
;if(e.type==="category")for(const t of e.categories)see((0,d.p)(t,null));else for(const t of(0,c.ov)(e.values))see((0,d.R)(t,null));return t<n?{from:t,to:n
}:null}var x=n(4977);var k=n(9242);var O=n(2072);var E=n(2512);function agreement(e,t){if(e.distinct>100||t.distinct>100)return 0
;const[n,s]=[textsOf(e),textsOf(t)];const r=new Map;let[o,a]=[0,0];for(let e=0;e<n.length;e++){const[t,i]=[n[e],s[e]];if(t===""||i==="")continue;a++;t===i&&o++
;for(const[e,n]of[[t,0],[i,1]]){const t=r.get(e)??[0,0];t[n]++;r.set(e,t)}}if(a===0)return 0;const i=[...r.values()].reduce((e,[t,n])=>e+t/a*(n/a),0)
;return i<1?Math.max(0,(o/a-i)/(1-i)):0}function looksPredictedBy(e,t){if(e.column.type==="category"||t.column.type==="category")return 0;const[n,s]=[(0,
c.ov)(e.column.values),(0,c.ov)(t.column.values)];let[r,o]=[0,0];for(let e=0;e<n.length;e++){if(Number.isNaN(n[e])||Number.isNaN(s[e]))continue;o+=(n[e]-o)/++r}
let[a,i]=[0,0];for(let e=0;e<n.length;e++){if(Number.isNaN(n[e])||Number.isNaN(s[e]))continue;a+=(n[e]-s[e])**2;i+=(n[e]-o)**2}return i>0?Math.max(0,1-a/i):0}
function sumToOne(e){const t=e.map(({column:e})=>e);const n=Math.min(1e3,e[0]?.rows??0);let s=0;for(let e=0;e<n;e++){
const n=t.reduce((t,n)=>t+(n.type==="category"?Number.NaN:(0,c.tk)(n.values,e)),0);Math.abs(n-1)<.02&&s++}return n>0&&s>=.99*n}function shareOfHighest(e,t){
const n=textsOf(e);const s=[...t].map(([e,{column:t}])=>({name:e,column:t}));let r=0;n.forEach((e,t)=>{
const n=s.map(({column:e})=>e.type==="category"?Number.NaN:(0,c.tk)(e.values,t));const o=n[s.findIndex(({name:t})=>t===e)];o!==void 0&&o>=Math.max(...n)&&r++})
;return n.length>0?r/n.length:0}const R=["label","target","truth","actual","outcome","y","true","observed","real","response"]
;const P=["prediction","predicted","pred","yhat","hat","decision","decided","forecast","forecasted","estimate","estimated","expected","promised","output"]
;const A=["probability","proba","prob","score","risk","likelihood","p","confidence","propensity"];const has=({words:e},t)=>t.some(t=>e.has(t))
;const looksLikeScore=({type:e,range:t,distinct:n})=>e==="number"&&t!==null&&t.min>=0&&t.max<=1&&n>2;async function answersAmong(e,t,n,s){const r={
label:n(t.label),score:n(t.score),prediction:n(t.prediction)};const o=e.filter(e=>looksLikeScore(e))
;const a=r.score||t.task==="binary"||t.task==="regression"?null:classPair(e,r);const i=r.score??(a?null:o.find(isScoreByName)??null)
;const c=r.prediction??a?.prediction??e.find(e=>e!==i&&e!==r.label&&isPredictionByName(e))??null;const l=e.filter(e=>e!==i&&e!==c)
;const u=r.label??a?.label??byWord(l.filter(({distinct:e})=>e>1))??await guessLabel(l,{score:i,prediction:c,scores:o},t,s);const h=t.task??taskOf(u,c,i)
;return complete(h,u,{score:i,prediction:c,free:l},t)}function classPair(e,t){const n=e.flatMap(t=>{const n=t.distinct>2&&t.distinct<=100&&t.type==="category"
;const s=n?scoresOfClasses(t,e):null;return s?[{sketch:t,right:shareOfHighest(t,s)}]:[]});if(n.length===0)return null
;const s=n.filter(({sketch:e})=>e!==t.label);const r=s.find(({right:e})=>e>.995)?.sketch??null
;const o=n.find(({sketch:e})=>e!==r&&e!==t.prediction)?.sketch??null;return{label:o,prediction:r}}
const isScoreByName=e=>has(e,A)&&!has(e,["label","target","truth","actual","outcome"]);function byWord(e){const t=R.map(t=>e.find(({words:e})=>e.has(t)))
;return t.find(e=>e!==void 0)}function isPredictionByName(e){return has(e,P)&&!(looksLikeScore(e)&&has(e,A))&&e.type!=="time"}function taskOf(e,t,n){
if(e.distinct<=2)return"binary";if(e.type==="category")return"multiclass";const s=e.whole&&e.distinct<=20&&(t?t.whole&&t.distinct<=20:n===null)
;return s?"multiclass":"regression"}function complete(e,t,{score:n,prediction:s,free:r},o){const a=r.filter(e=>e!==t);if(e==="regression"){
if(!s)throw noPrediction(t,e);return{task:e,label:t,positive:null,score:null,scores:null,prediction:s}}if(e==="multiclass"){const r=[...a,...n?[n]:[]]
;const o=scoresOfClasses(t,r);if(!o&&!s)throw noPrediction(t,e);return{task:e,label:t,positive:null,score:null,scores:o,prediction:s}}
if(!n&&!s)throw noPrediction(t,e);return{task:e,label:t,positive:positiveOf(t,n,o.positive),score:n,scores:null,prediction:s}}function scoresOfClasses(e,t){
const n=valuesOf(e).map(({text:e})=>e);const s=new Map;for(const e of n){
const n=t.find(t=>t.type==="number"&&t.range!==null&&t.range.min>=0&&t.range.max<=1&&(t.name===e||t.name.endsWith(`_${e}`)||t.name.startsWith(`${e}_`)))
;n&&s.set(e,n)}return n.length>1&&s.size===n.length&&sumToOne([...s.values()])?s:null}function positiveOf(e,t,n){const s=valuesOf(e)
;const r=s.map(({text:e})=>e);if(n!==null){if(r.includes(n))return{text:n,because:"as told"}
;throw new x.P_(`the label "${e.name}" never is "${n}"; it is ${r.slice(0,10).map(e=>`"${e}"`).join(", ")}.`)}if(t&&s.length===2){const n=rankedBy(t,e,r[0])
;if(n!==null&&Math.abs(n-.5)>.05)return{text:n>.5?r[0]:r[1],because:"it goes with high scores"}}
const o=["1","true","yes","y","positive","pos","bad","fraud","default","churned"];const a=r.find(e=>o.includes(e.toLowerCase()));if(a!==void 0)return{text:a,
because:"by its name"};const i=s.at(-1);if(!i)throw new x.P_(`the label "${e.name}" is empty.`);return{text:i.text,because:"it is the rarer one"}}
function rankedBy(e,t,n){if(e.column.type==="category")return null;const s=Uint8Array.from(textsOf(t),e=>e===""?2:e===n?1:0);const r=(0,O.vt)((0,
k.F)(e.column.values,s));return(0,E.fJ)(r)?r.value:null}async function guessLabel(e,{score:t,prediction:n,scores:s},{task:r},o){
const a=e.filter(e=>e.type!=="time"&&e.distinct>1).map(e=>({sketch:e,strength:strengthOf(e,t,n,s,r)
})).filter(({strength:e})=>e>.15).sort((e,t)=>t.strength-e.strength);const[i,c]=a;if(i&&(!c||i.strength-c.strength>.1))return i.sketch
;const l=a.length>0?a.map(({sketch:e})=>e):byDistinct(e);const u=l.map(({name:e})=>e);if(o&&u.length>0){
const t=await o("Which column holds what really happened?",u);const n=e.find(e=>e.name===t);if(n)return n}const h=u.slice(0,12).map(e=>`"${e}"`)
;const m=h.length>0?` It may be ${h.join(", ")}${u.length>12?", …":""}.`:"";const f=byWord(e.filter(({distinct:e})=>e<=1));if(f){
const e=f.distinct===0?"it is empty":`it is always "${valuesOf(f)[0].text}"`
;throw new x.P_(`"${f.name}" looks like the label, but ${e}: nothing can be measured by it. Name another with --label, or add the labels.`)}
const d=t||n?"No column stands out as what really happened.":"No column looks like what a model said, and none stands out as what really happened."
;throw new x.P_(`${d}${m} Name it with --label, and what the model said with --score (a probability) or --prediction. A plan judges a model’s answers: where the set has none, add them first.`)
}function byDistinct(e){return e.filter(({distinct:e})=>e>1).sort((e,t)=>e.distinct-t.distinct)}function strengthOf(e,t,n,s,r){
const o=e.distinct===2&&(r===null||r==="binary");if(n){
if(n.type==="number"&&e.type==="number"&&n.distinct>20)return r===null||r==="regression"?looksPredictedBy(e,n):0;return agreement(e,n)}if(t&&o){
const n=rankedBy(t,e,valuesOf(e)[0].text);return n===null?0:2*Math.abs(n-.5)}const a=e.type==="category"&&e.distinct>2&&e.distinct<=50
;return a&&scoresOfClasses(e,s)?1:0}function noPrediction(e,t){
const n=t==="regression"?"the number that the model said: name it with --prediction":"the model’s answer: name the probability with --score, or the decision with --prediction"
;return new x.P_(`"${e.name}" looks like the label of a ${t} task, but no column looks like ${n}. Where the set has none, add the model’s answers to it first: a plan judges them, not the data alone.`)
}const C=["timestamp","scored","predicted","prediction","at","time","datetime","date","ts"]
;const L=["customer","client","user","account","patient","person","member","household","group"];async function findRoles(e,t,n){
const named=t=>t===null?null:columnNamed(e,t);const s=new Set;const take=e=>{e&&s.add(e);return e};for(const e of[t.label,t.score,t.prediction])take(named(e))
;const left=()=>e.filter(e=>!s.has(e));const free=()=>left().filter(({distinct:e})=>e>0)
;const r=take(named(t.time)??byWords(free().filter(({type:e})=>e==="time"),C));const o=take(named(t.id)??findId(free()))
;const a=take(free().find(isVersion)??null);const i=take(free().find(isHost)??null);const c=await answersAmong(left(),t,named,n)
;for(const e of[c.label,c.prediction,c.score,...c.scores?.values()??[]])take(e);const l=take(named(t.group)??free().find(isGroup)??null)
;const[u,h]=[e.filter(({distinct:e})=>e===0),free().filter(e=>!isAnotherId(e))];return{...c,id:o,time:r,group:l,version:a,host:i,features:h,empty:u}}
function columnNamed(e,t){const n=e.find(e=>e.name===t);if(n)return n;const s=e.map(e=>`"${e.name}"`)
;throw new x.P_(`the reference has no column "${t}". Its columns: ${s.slice(0,40).join(", ")}.`)}function byWords(e,t){for(const n of t){
const t=e.find(e=>e.words.has(n));if(t)return t}return e[0]??null}
const isKeyLike=({type:e,distinct:t,rows:n,missing:s,whole:r})=>t===n&&s===0&&(e==="category"||e==="number"&&r)
;const T=["id","uuid","guid","key","identifier","nr","no","number","reference"];function findId(e){const t=e.filter(e=>isKeyLike(e)&&e.rows>1)
;const n=t.find(({words:e})=>T.some(t=>e.has(t)));return n??t.find(({place:e})=>e===0)??null}function isAnotherId(e){return isKeyLike(e)&&e.words.has("id")}
function isGroup({words:e,distinct:t,rows:n,type:s}){const r=L.some(t=>e.has(t))&&(e.has("id")||e.size===1);return r&&s!=="time"&&t>20&&t<n}
function isVersion({words:e,type:t,distinct:n}){const s=e.has("version")&&(e.has("model")||e.size===1);return(s||e.has("model")&&e.size===1)&&t!=="time"&&n<=20}
function isHost({words:e,type:t,distinct:n}){return["host","hostname","server","node","pod"].some(t=>e.has(t))&&t==="category"&&n<=50}var z=n(4036)
;var B=n(8291);var S=n(9328);const _={green:.1,red:.3};const W={green:.02,red:.001};function metricsFor(e,t,n){if(e==="regression")return["mae","r2","bias"]
;if(e==="multiclass")return["f1","accuracy"];const s=t?["auroc"]:[];if(Math.min(n,1-n)<.1)return[...s,"recall","precision"];return[...s,"f1","accuracy"]}
function draftRules(e,t,n){return e.flatMap(e=>{const s=(0,B.s)(e,null,t);if(typeof s==="string")return[];const r=e==="bias"?biasRule(s,t,n):ruleOf(e,s,n)
;return r?[r]:[]})}function ruleOf(e,t,n){const{value:s}=t.at(0);const{worthless:r,better:o}=t;if(r===null)return null;const a=t.regression&&e!=="r2"
;const i=a||e==="r2"?s:Math.abs(s-r.value);const c=Math.max(_.green*i,reachOf(t,n,W.green));const l=Math.max(_.red*i,1.5*c,reachOf(t,n,W.red))
;if(!(i>0)||l>=.95*Math.abs(s-r.value))return null;const u=digitsFor(c);const h=o==="higher"?-1:1;const f=[c,l].map(e=>rounded(s+h*e,u,h))
;const[d,p]=o==="higher"?[">=","<"]:["<=",">"];const g=z.Z[e].range;if(f.some(e=>e<=g[0]||e>=g[1])||f[0]===f[1])return null
;const w=a?"":`; guessing would have ${e==="r2"?0:(0,m.cv)(Number(r.value.toPrecision(3)))}`;return{metric:e,green:`${d} ${f[0].toFixed(u)}`,
red:`${p} ${f[1].toFixed(u)}`,because:`${described(t,n)}${w}`}}function biasRule(e,t,n){const{residuals:s}=t;if(!s)return null;const r=s.absolute/s.cases
;const o=Math.abs(e.at(0).value);const a=o+Math.max(r/4,reachOf(e,n,W.green));const i=Math.max(o+r/2,o+1.5*(a-o));if(!(a>0))return null;const c=digitsFor(a)
;return{metric:"bias",green:`<= ${rounded(a,c,1).toFixed(c)}`,red:`> ${rounded(i,c,1).toFixed(c)}`,because:`${described(e,n)}; a mean error is ${(0,
m.cv)(Number(r.toPrecision(3)))}`}}function reachOf(e,t,n){return(0,S.r2)({decline:e,cut:0,inclusive:true,proof:0,against:e.cases},t,n)}function described(e,t){
const{value:n}=e.at(0);const s=1.96*e.at(0).spread/Math.sqrt(t);return`${(0,m.cv)(Number(n.toPrecision(4)))} in the reference, give or take ${(0,
m.cv)(Number(s.toPrecision(2)))} by chance in ${(0,m.cv)(t)} cases`}function digitsFor(e){return Math.max(0,Math.min(12,Math.ceil(-Math.log10(e/2))))}
function rounded(e,t,n){const s=10**t;const r=Number((e*s).toPrecision(12));return(n<0?Math.floor(r):Math.ceil(r))/s}async function draftPlan(e,t={}){
const n=await(0,i.C)(e.reference);const s=await(0,l.x)(n,{columns:[],others:"auto"},t);const r=sketchColumns(s).filter(isNameable)
;const o=await findRoles(r,e.said,e.ask);const a=textsOf(o.label).filter(e=>e!=="");const c=o.positive?a.filter(e=>e===o.positive.text).length:0
;const u=o.positive?Math.min(c,a.length-c)/Math.max(1,a.length):1;const m={name:e.name??nameAfter(n[0]),reference:e.reference.join(", "),roles:o,
threshold:thresholdOf(o),rows:s.rows,labelled:a.length,pace:paceOf(o.time,a.length,u),rules:[],without:[],share:null,unnameable:s.header.length-r.length,
isOld:false};m.isOld=isOld(m,e.now);const f="the draft";const d=(0,h.vS)(writeDraft(m),f);const p=await measureReference(d,n,e.now,t);const g=writeDraft({...m,
...p(m)});return{text:g,plan:(0,h.vS)(g,f),roles:o}}function isNameable({name:e}){
return!["__proto__","<<"].includes(e)&&e.length<=200&&/\S/.test(e)&&!/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(e)}
async function measureReference(e,t,n,s){const r=await(0,u.AP)(e,{reference:t,candidate:t,labels:[]},s);const o={...e,segments:{...e.segments,search:false}}
;const{outcome:i,predictions:c}=(0,a.U9)(o,r,n).counts.reference;return({roles:e,pace:t,rows:n})=>{const{confusion:s}=i;const r=s?.classes.length??0
;const o=s?.positive??null;const a=o===null?.5:sum(s.table.subarray(o*r,(o+1)*r))/sum(s.table);const l=metricsFor(e.task,e.score!==null||e.scores!==null,a)
;const u=draftRules(l,i,t.cases);const h=new Set(u.map(({metric:e})=>e));const m=Math.max(0,...[...c.classes.values()].map(e=>e/n*(1-e/n)));return{rules:u,
without:l.filter(e=>!h.has(e)),share:e.task==="regression"?null:3.5*Math.sqrt(m*(1/t.cases+1/n))}}}
function thresholdOf({task:e,score:t,prediction:n,label:s,positive:r}){if(e!=="binary"||!t||n||t.column.type==="category")return null;const o=(0,
c.ov)(t.column.values).filter(e=>!Number.isNaN(e)).sort();const a=textsOf(s).filter(e=>e!=="");const i=a.filter(e=>e===r.text).length/Math.max(1,a.length)
;const l=o.filter(e=>e>=.5).length/Math.max(1,o.length);if(l>=i/2&&1-l>=(1-i)/2)return.5;const u=o[Math.min(o.length-1,Math.floor(o.length*(1-i)))]??.5
;return Math.min(1,Math.max(0,Number(u.toPrecision(2))))}function isOld({pace:e},t){return e.span!==null&&t.getTime()-e.span.to>1.25*e.milliseconds}
function nameAfter(e){const t=(0,r.basename)(e).replace(/\.(?:csv|tsv|txt|jsonl|ndjson|json|parquet|gz)/gi,"")
;const n=/^(?:reference|ref|train|test|data|baseline)?$/i.test(t)?(0,r.basename)((0,r.dirname)((0,r.resolve)(e))):t
;const s=n.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"");return s===""?"model":s.slice(0,60)}function sum(e){
return e.reduce((e,t)=>e+t,0)}var G=n(6209);var q=n(7286);var j=n(7628);var D=n(9772);const F={
usage:"greenlight init --reference R [--out plan.yaml] [--force] [--label COLUMN] [...]",
help:`Reads the reference, finds out what its columns are for, measures the model on it, and writes a plan\nwith rules made from that: GREEN may lose a tenth of what the model is better than guessing, RED begins\nat three tenths, and no bound lies where chance passes it often. What only people know says "${f.q}".\n\nFlags:\n  --reference R       the evaluation set, with labels and the model's answers; several times, or a glob\n                      in quotes (CSV or TSV, .gz too, JSON lines or Parquet)\n  --out FILE          where the plan goes (default: plan.yaml; - prints it)\n  --force             replace a file that is there\n  --name NAME         what the plan is called (default: after the reference)\n\nWhat it would otherwise guess, each a column of the reference:\n  --label COLUMN      what really happened\n  --score COLUMN      the probability of the positive label\n  --prediction COLUMN the decision, the predicted class or the predicted number\n  --id, --time, --group COLUMN\n  --positive LABEL    the label that counts as positive\n  --task TASK         binary, multiclass or regression\n  --as-of TIME        as if it were this moment (default: now)\n\nOn a terminal it asks where it cannot tell; elsewhere it says which flag is needed.\nExit status: 0 the plan is written, 2 it is not.\n\nExample:\n  greenlight init --reference fixtures/credit/reference.csv --out credit.yaml`,
options:{reference:{type:"string",multiple:true},out:{type:"string"},force:{type:"boolean"},name:{type:"string"},label:{type:"string"},score:{type:"string"},
prediction:{type:"string"},id:{type:"string"},time:{type:"string"},group:{type:"string"},positive:{type:"string"},task:{type:"string"},"as-of":{type:"string"}},
async run({flags:e,words:t},n){const s=(0,q._)(e,"reference");if(t.length>0)throw new x.P_(`"${t[0]}" belongs to no flag. Name the set with --reference.`)
;if(s.length===0)throw new x.P_('--reference is missing: name the set the model was accepted on. "greenlight init --help" shows how.');const r=(0,
q.x)(e,"out")??"plan.yaml";r==="-"||e.force||await refuseExisting(r);const o=(0,D.o)(n);const a=await draftPlan({reference:s,name:(0,q.x)(e,"name"),
said:saidBy(e),ask:n.interactive&&process.stdin.isTTY?askPerson:null,now:(0,j.sT)((0,q.x)(e,"as-of"))},{progress:o.show}).finally(o.clear)
;if(r==="-")n.out(a.text);else{await write(r,a.text,Boolean(e.force));n.out(closing(a,r,s,n))}return 0}};function saidBy(e){const t=(0,q.x)(e,"task")
;if(t!==null&&!["binary","multiclass","regression"].includes(t))throw new x.P_(`--task "${t}" is no task; write binary, multiclass or regression.`)
;const said=t=>(0,q.x)(e,t);return{task:t,id:said("id"),time:said("time"),label:said("label"),positive:said("positive"),score:said("score"),
prediction:said("prediction"),group:said("group")}}async function refuseExisting(e){const t=await(0,s.stat)(e).catch(()=>null)
;if(t)throw new x.P_(`${e}: is there already. Name another file with --out, or replace it with --force.`)}async function write(e,t,n){try{await(0,s.mkdir)((0,
r.dirname)(e),{recursive:true});await(0,s.writeFile)(e,t,{flag:n?"w":"wx"})}catch(t){const n=t instanceof Error&&"code"in t?t.code:t
;n==="EEXIST"&&await refuseExisting(e);throw new x.P_(`${e}: the plan cannot be written there (${String(n)}).`)}}const askPerson=async(e,t)=>{
const n=t.slice(0,30);const s=(0,o.createInterface)({input:process.stdin,output:process.stderr});const r=new Promise((t,n)=>{
s.once("close",()=>n(new x.P_(`not answered: ${e} "greenlight init --help" shows the flags.`)))});r.catch(()=>{});try{for(;;){
const o=n.map((e,t)=>`  ${t+1}  ${(0,G.en)(e,60)}`);const a=s.question(`${e}\n${o.join("\n")}\nNumber or name: `);const i=(await Promise.race([a,r])).trim()
;const c=t.includes(i)?i:n[Number(i)-1];if(c!==void 0)return c}}finally{s.close()}};function closing({plan:e,roles:t},n,s,{width:r}){
const{task:o,id:a,time:i,label:c,positive:l,score:u,scores:h,prediction:m,group:d}=t
;const p=[["task",o],["label",l?`${c.name} (positive: ${l.text}, ${l.because})`:c.name],["score",u?.name],["scores",h&&[...h.values()].map(({name:e})=>e).join(", ")],["prediction",m?.name??(u?`score from ${e.data.threshold} on`:null)],["id",a?.name],["time",i?.name],["group",d?.name],["features",e.features.map(({name:e})=>e).join(", ")],["metrics",e.metrics.map(({metric:e})=>e).join(", ")||"none: by this reference the model is no better than guessing, or makes no errors"]]
;const g=p.flatMap(([e,t])=>t?[`  ${e.padEnd(10)}  ${(0,G.en)(t,Math.max(40,r-14))}`]:[]);const w=s.map(e=>`--reference ${shellWord(e)}`).join(" ")
;return[`${(0,
G.en)(n)}: written. What it took the columns for:`,...g,`A flag says it where that is wrong ("greenlight init --help"). Then fill in what says ${f.q}, and ask`,`  greenlight validate ${shellWord(n)} ${w}`,""].join("\n")
}function shellWord(e){return(0,G.en)(/^[\w./@%+=:,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`)}}),7271:((e,t,n)=>{n.d(t,{RL:()=>regularizedBeta,
SX:()=>logGamma,d4:()=>logRegularizedGammaQ,l1:()=>chiSquaredQuantile});const s=.9189385332046728;function logGamma(e){if(!(e>0))return NaN
;if(e===1||e===2)return 0;if(e===1/0)return 1/0;let t=1;let n=e;while(n<12)t*=n++;return(n-.5)*Math.log(n)-n+s+stirlingSeries(n)-Math.log(t)}
function regularizedGammaP(e,t){if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return 1
;return t<e+1?Math.exp(logGammaTerm(e,t))*gammaSeries(e,t):1-regularizedGammaQ(e,t)}function regularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN
;if(t<=0)return 1;if(t===1/0)return 0;return t<e+1?1-regularizedGammaP(e,t):Math.exp(logRegularizedGammaQ(e,t))}function logRegularizedGammaQ(e,t){
if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return-1/0;if(t<e+1)return Math.log1p(-regularizedGammaP(e,t))
;return logGammaTerm(e,t)+Math.log(e)+Math.log(gammaFraction(e,t))}function regularizedBeta(e,t,n){if(!(t>0&&n>0)||Number.isNaN(e))return NaN;if(e<=0)return 0
;if(e>=1)return 1;return e>(t+1)/(t+n+2)?1-lowerBeta(1-e,e,n,t):lowerBeta(e,1-e,t,n)}function chiSquaredQuantile(e,t){if(!(t>0&&e>=0&&e<=1))return NaN
;if(e===0)return 0;if(e===1)return 1/0;const n=t/2;let s=0;let r=Math.max(n,1);while(regularizedGammaP(n,r)<e)r*=2;let o=(s+r)/2
;for(let t=0;t<200&&r-s>1e-16*r;t++){const t=e>.5?1-e-regularizedGammaQ(n,o):regularizedGammaP(n,o)-e;t>0?r=o:s=o
;const a=Math.exp(logGammaTerm(n,o)+Math.log(n)-Math.log(o));const i=o-t/a;const c=i>s&&i<r?i:(s+r)/2;if(Math.abs(c-o)<=2e-16*o)return 2*c;o=c}return 2*o}
function stirlingError(e){if(e>=12)return stirlingSeries(e);return logGamma(e)-((e-.5)*Math.log(e)-e+s)}function stirlingSeries(e){const t=1/(e*e)
;const n=1/1260-t*(1/1680-t*(1/1188-t*(691/360360-t/156)));return(1/12-t*(1/360-t*n))/e}function deviance(e,t){if(Math.abs(t)>.3)return t-Math.log(e)
;const n=t/(2+t);let s=n*n*n;let r=0;for(let e=3;Math.abs(s)>1e-18*n*n;e+=2){r+=s/e;s*=n*n}return n*t-2*r}function logGammaTerm(e,t){
return-e*deviance(t/e,(t-e)/e)-stirlingError(e)-s-Math.log(e)/2}function gammaSeries(e,t){let n=1;let s=1;for(let r=1;n>1e-17*s;r++){n*=t/(e+r);s+=n}return s}
function gammaFraction(e,t){return 1/lentz(t+1-e,n=>[-n*(n-e),t+2*n+1-e])}function lowerBeta(e,t,n,r){const o=n+r;const a=r*e-n*t
;const i=-n*deviance(o/n*e,a/n)-r*deviance(o/r*t,-a/r)+(Math.log(r)-Math.log(n)-Math.log(o))/2-s+stirlingError(o)-stirlingError(n)-stirlingError(r)
;const c=lentz(1,t=>{const s=t>>1;const a=t%2===0?s*(r-s)*e/((n+t-1)*(n+t)):-(n+s)*(o+s)*e/((n+t-1)*(n+t));return[a,1]});return Math.exp(i)/c}
function lentz(e,t){const n=1e-300;let s=e||n;let r=s;let o=0;for(let e=1;e<1e6;e++){const[a,i]=t(e);o=1/(i+a*o||n);r=i+a/r||n;s*=r*o
;if(Math.abs(r*o-1)<1e-16)break}return s}})};