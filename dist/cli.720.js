export const id=720;export const ids=[720];export const modules={9339:((e,t,n)=>{n.r(t);n.d(t,{command:()=>I});var s=n(1455);var r=n(6760);var o=n(6848)
;var i=n(6881);var a=n(5100);var c=n(8604);var l=n(2795);var u=n(9594);var h=n(276);var f=n(803);var m=n(8616);var d=n(241);function sketchColumns(e){
return e.header.flatMap((t,n)=>{const s=e.columns.get(t);return s?[sketch(t,s,e.rows,n)]:[]})}function textsOf({column:e,rows:t}){
if(e.type==="category")return Array.from(e.codes,t=>t<0?"":e.categories[t]);return Array.from({length:t},(t,n)=>{const s=(0,a.tk)(e.values,n)
;return Number.isNaN(s)?"":String(s)})}function valuesOf(e){const t=new Map;for(const n of textsOf(e))n!==""&&t.set(n,(t.get(n)??0)+1)
;return[...t].map(([e,t])=>({text:e,rows:t})).sort((e,t)=>t.rows-e.rows)}const p=1e4;function sketch(e,t,n,s){const r=wordsOf(e);const o={name:e,words:r,
column:t,rows:n,place:s};if(t.type==="category"){const e=new Set;let n=0;for(const s of t.codes)s<0?n++:e.add(s)
;const s=looksLikeTimes(t.categories)?"time":"category";return{...o,type:s,missing:n,distinct:e.size,range:null,whole:false}}const i=new Set
;let[c,l,u,h]=[1/0,-1/0,true,0];for(const e of(0,a.ov)(t.values)){if(Number.isNaN(e)){h++;continue}(u||i.size<=p)&&i.add(e);c=Math.min(c,e);l=Math.max(l,e)
;u&&=Number.isInteger(e)}const f=i.size>0?{min:c,max:l}:null;const m=f&&looksLikeEpoch(r,f)?"time":"number";return{...o,type:m,missing:h,distinct:i.size,
range:f,whole:u}}function wordsOf(e){const t=e.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu,"$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,"$1 $2")
;return new Set(t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[])}function looksLikeTimes(e){const t=e.length>200?e.slice(0,200):e
;return t.length>0&&t.every(e=>/\D/.test(e)&&isTime((0,d.p)(e,null)))}const g=["timestamp","time","ts","epoch","date","datetime","day","at"]
;function looksLikeEpoch(e,{min:t,max:n}){if(!g.some(t=>e.has(t)))return false;const s=Date.UTC(1990);return[t,n].every(e=>{const t=(0,d.R)(e,null)
;return isTime(t)&&t>=s})}function isTime(e){return e!==void 0&&!Number.isNaN(e)}const w=/^(?:true|false|yes|no|on|off|null|none|nan|y|n|~)$/i
;function scalar(e){const t=/^[A-Za-z_][A-Za-z0-9_ ./-]*$/.test(e)&&!/[ ]$| {2}/.test(e)&&!w.test(e);if(t&&!/ #|: /.test(e))return e
;return JSON.stringify(e).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff\ud800-\udfff]/g,(e,t,n)=>isPair(n,t)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}function cell(e){return/^(?:0|-?[1-9]\d{0,14})$/.test(e)?e:scalar(e)}function list(e){return`[${e.map(cell).join(", ")}]`}function remark(e){
const t=e.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,"·");return t.length>60?`${t.slice(0,59)}…`:t}function isPair(e,t){const n=e.charCodeAt(t)
;const[s,r]=[e.charCodeAt(t-1),e.charCodeAt(t+1)];if(n>=55296&&n<56320)return r>=56320&&r<57344;return n>=56320&&n<57344&&s>=55296&&s<56320}const y=12
;const b=["name","firstname","lastname","surname","forename","email","mail","phone","mobile","telephone","address","street","ssn","passport","iban","birthday","birthdate","dob","ip"]
;function privateColumns(e){return e.filter(({words:e,type:t})=>t!=="number"&&b.some(t=>e.has(t))).map(({name:e})=>e)}function featureLines(e,t,n){
const s=e.map(e=>{const{settings:n,says:s}=featureOf(e);const r=missingRule(e,t);return{name:scalar(e.name),body:`{ ${[...n,...r].join(", ")} }`,says:s}})
;const r=s.map(({name:e,body:t})=>`${n}${e}: ${t}`);const o=Math.min(64,Math.max(0,...r.map(e=>e.length)))
;return r.map((e,t)=>s[t].says===""?e:`${e.padEnd(o)}  # ${s[t].says}`)}function featureOf(e){const{type:t,range:n,distinct:s,rows:r,missing:o}=e
;if(t==="time")return{settings:["type: time"],says:""};if(t==="number"&&n){const{min:t,max:r}=n;const o=s===1?`always ${(0,
f.cv)(t)} in the reference`:`from ${(0,f.cv)(t)} to ${(0,f.cv)(r)} in the reference`;return{settings:["type: number",...limitsOf(e)],says:o}}const i=r-o
;if(s<=y){const t=valuesOf(e).map(({text:e})=>e);const n=s===1?"always the same in the reference":"";return{settings:["type: category",`values: ${list(t)}`],
says:n}}if(s>i/2||s>1e3)return{settings:["type: category","watched: false"],says:`${(0,f.cv)(s)} different values in ${(0,
f.cv)(i)} rows: too many to tell a drift by`};const[a]=valuesOf(e);return{settings:["type: category"],says:`${(0,
f.cv)(s)} categories, most often ${remark(cell(a.text))}`}}function limitsOf({range:e,distinct:t,whole:n}){const{min:s,max:r}=e;if(t<2||s<0)return[]
;if(r<=1&&!n&&t>10)return["min: 0","max: 1"];return s<=.2*(r-s)?["min: 0"]:[]}function missingRule({missing:e,rows:t},n){const s=e/t;if(s<.002)return[]
;const r=Math.max(.005,s/4,3*Math.sqrt(s*(1-s)/n));const o=Math.ceil(1e3*Math.min(s+r,(1+s)/2))/1e3;const i=Math.ceil(1e3*(s+3*(o-s)))/1e3
;if(o>=1)return['missing: { amber: ">= 100%" }'];const percent=e=>`${Number((100*e).toFixed(1))}%`
;const a=[`amber: "> ${percent(o)}"`,...i<1?[`red: "> ${percent(i)}"`]:[]];return[`missing: { ${a.join(", ")} }`]}function leftOut(e){
return e.map(({name:e})=>remark(scalar(e))).join(", ")}function writeDraft(e){
const t=[head(e),data(e),levels(),metrics(e),predictions(e),inputs(e),drift(),deployment(e),edgeCases(),draft_history(e)]
;return`${t.filter(e=>e.length>0).map(e=>e.join("\n")).join("\n\n")}\n`}function head({name:e,reference:t,rows:n,pace:s}){
const r=s.span===null?`# The reference has no times that tell how many cases come in a ${s.unit}.`:`# At the reference's pace that is about ${(0,
f.cv)(s.cases)} labelled cases a ${s.unit}.`;return[`# A performance monitoring plan, drafted from ${remark(t)} (${(0,
f.cv)(n)} rows).`,"# Every number in it is a proposal: what the model did there, less what may be lost. Argue about it, then keep it beside",`# the model's code. What only people know says ${m.q}. Lines that start with # change nothing.`,"",`plan: ${scalar(e)}`,`about: "${m.q}: what the model predicts, in a sentence"`,r,`review: ${s.review}`]
}function data({roles:e,threshold:t,pace:n,unnameable:s}){const{task:r,id:o,time:i,label:a,positive:c,score:l,scores:u,prediction:h,group:m}=e
;const d=[[`task: ${r}`,""]];const column=(e,t,n="")=>{t&&d.push([`${e}: ${scalar(t.name)}`,n])};column("id",o)
;column("time",i,'in UTC, unless "time_zone:" names another zone');column("label",a,"what really happened");c&&d.push([`positive: ${cell(c.text)}`,c.because])
;column("score",l,"the probability of the positive label");column("prediction",h,"what the model said")
;t!==null&&d.push([`threshold: ${t}`,"from here on a score counts as positive"]);column("group",m,"rows that share it count as one when intervals are made")
;if(u){d.push(["scores:","the probability of each class"]);for(const[e,t]of u)d.push([`  ${scalar(e)}: ${scalar(t.name)}`,""])}
const p=privateColumns(e.features);p.length>0&&d.push([`private: ${list(p)}`,"never shown"]);const g=Math.max(...d.map(([e])=>e.length))
;const w=d.map(([e,t])=>t===""?`  ${e}`:`  ${e.padEnd(g)}  # ${t}`)
;const y=e.features.length===0||e.features.length>v?e.features.slice(0,1).map(()=>"  # There are too many features to list: every column without a role is one."):["  # What the model looks at. A value outside min and max, or a category that is not listed, is AMBER.","  features:",...featureLines(e.features,n.cases,"    ")]
;const b=e.empty.length===0?[]:[`  # Left out, because they hold nothing in the reference: ${leftOut(e.empty)}`];const $=s===0?[]:[`  # Left out too: ${(0,
f.cv)(s)} whose names a plan cannot hold: empty, too long, or with control characters.`];return["# Which column is what.","data:",...w,...y,...b,...$]}
const v=2e3;function levels(){
return["# What each level means, what is done then, who does it and by when.","levels:","  GREEN: { means: functioning as expected }","  AMBER:","    means: not functioning as expected, not critical",`    action: "${m.q}: what is done, such as: retrain on new data and monitor closely"`,`    owner: "${m.q}: a person, a team or a role"`,`    within: 5 days                    # ${m.q}`,"  RED:","    means: not functioning as expected, critical",`    action: "${m.q}: what is done, such as: stop using the model until it is mended"`,`    owner: "${m.q}: a person, a team or a role"`,`    within: 24 hours                  # ${m.q}`]
}function metrics({rules:e,without:t,roles:n}){
const s=t.map(e=>`  # No rule is proposed for ${e}: from this reference, no bound on it can be told from guessing or from chance.`)
;if(e.length===0)return[`# ${m.q}: nothing in this plan says how right the model must be.`,...s.map(e=>e.slice(2))]
;return[...n.task==="regression"?["# How right the model is. What is neither green nor red is AMBER. GREEN lets errors grow by a tenth, RED begins at three","# tenths (of a bias: a quarter and a half of the mean error); where chance alone moves a review by more, the bounds lie","# further out."]:["# How right the model is. What is neither green nor red is AMBER. GREEN may lose a tenth of what the model is better than","# guessing, RED begins at three tenths; where chance alone moves a review by more, the bounds lie further out."],"metrics:",...e.flatMap(({metric:e,green:t,red:n,because:s})=>[`  # ${s}`,`  ${e}: { green: "${t}", red: "${n}" }`]),...s]
}function predictions({roles:e,share:t}){const{score:n,scores:s}=e;const r=["# The predictions themselves, whether or not labels have come.","predictions:"]
;(n||s)&&r.push("  probabilities: RED                  # a probability outside 0 to 1")
;r.push("  identical: RED                      # the same answer for everybody");if(t!==null){const e=Math.max(5,Math.ceil(100*t))
;3*e<100&&r.push("  # How far the share of a predicted class may move, in points.",`  share: { amber: "> ${e}%", red: "> ${3*e}%" }`)}return r}
function inputs({pace:e,rows:t,labelled:n}){
const s=["# What goes into the model.","inputs:",'  missing: { amber: "> 1%", red: "> 5%" }   # empty cells of a column; columns with a rule of their own go by that',"  invalid: AMBER                      # text where a number belongs","  range: AMBER                        # values outside the limits above","  learnt_range: AMBER                 # values that reach further than in the reference, or no longer as far, beyond chance","  duplicates: AMBER                   # an id that comes twice","  columns: AMBER                      # a column that is gone, or new","  constant: AMBER                     # a column that holds one value only"]
;const r=e.cases*t/Math.max(1,n)/t;if(e.span&&r>0&&r<1){const share=e=>`${Number((100*r*e).toPrecision(2))}%`;s.push(`  # A ${e.unit} usually has ${(0,
f.Zf)(Number(r.toPrecision(2)))} of the reference's rows; half of that is suspicious.`,`  rows: { amber: "< ${share(.5)}", red: "< ${share(.1)}" }`)}return s}
function drift(){
return["# Whether the cases look different from the reference. Where labels show how the model does, drift is a note; where there",'# are none, it is AMBER. "raises: RED" or "raises: NOTE" would say otherwise.',"drift: { test: ks }"]
}function deployment({roles:{version:e,host:t}}){const n=[];const expect=e=>list(valuesOf(e).map(({text:e})=>e))
;e?.distinct&&n.push("  # The reference was answered by these. Name the version that you release, and say RED.",`  model_version: { column: ${scalar(e.name)}, expect: ${expect(e)}, raises: NOTE }`)
;t?.distinct&&n.push("  # A host that is silent is found too.",`  host: { column: ${scalar(t.name)}, expect: ${expect(t)}, raises: AMBER }`)
;return n.length===0?[]:["# Who answered.","deployment:",...n]}function edgeCases(){
return["# Rare conditions that matter are measured by themselves. The report of a review proposes the weakest ones it finds;","# the list goes here, such as:","#   edge_cases:",'#     - { name: negative interest rate, where: interest_rate < 0, min_cases: 30, accuracy: { green: ">= 0.75", red: "< 0.6" } }']
}function draft_history({isOld:e,pace:t}){if(!e||!t.span)return[]
;return[`# The reference ends on ${new Date(t.span.to).toISOString().slice(0,10)}. So that data as old as that can be tried, its age is a note only.`,"# Leave this out in earnest: data that is older than a review may be is then AMBER.","history: { stale: NOTE }"]
}const $=864e5;const x=[{review:"daily",unit:"day",milliseconds:$},{review:"weekly",unit:"week",milliseconds:7*$},{review:"monthly",unit:"month",
milliseconds:30*$},{review:"quarterly",unit:"quarter",milliseconds:91*$}];const k={cases:300,rare:40};function paceOf(e,t,n){const s=e?spanOf(e):null
;const[,r]=x;if(!s||s.to-s.from<$)return{...r,cases:t,span:s};const o=s.to-s.from;const i=x.filter(({milliseconds:e})=>e<=1.2*o);const a=i.map(e=>({...e,
cases:Math.max(1,Math.round(t*e.milliseconds/o)),span:s}));return a.find(({cases:e})=>e>=k.cases&&e*n>=k.rare)??a.at(-1)}function spanOf({column:e}){
let[t,n]=[1/0,-1/0];const see=e=>{if(e===void 0||Number.isNaN(e))return;t=Math.min(t,e);n=Math.max(n,e)}
;if(e.type==="category")for(const t of e.categories)see((0,d.p)(t,null));else for(const t of(0,a.ov)(e.values))see((0,d.R)(t,null));return t<n?{from:t,to:n
}:null}var M=n(4977);var N=n(9242);var O=n(9033);var E=n(2512);function agreement(e,t){if(e.distinct>100||t.distinct>100)return 0
;const[n,s]=[textsOf(e),textsOf(t)];const r=new Map;let[o,i]=[0,0];for(let e=0;e<n.length;e++){const[t,a]=[n[e],s[e]];if(t===""||a==="")continue;i++;t===a&&o++
;for(const[e,n]of[[t,0],[a,1]]){const t=r.get(e)??[0,0];t[n]++;r.set(e,t)}}if(i===0)return 0;const a=[...r.values()].reduce((e,[t,n])=>e+t/i*(n/i),0)
;return a<1?Math.max(0,(o/i-a)/(1-a)):0}function looksPredictedBy(e,t){if(e.column.type==="category"||t.column.type==="category")return 0;const[n,s]=[(0,
a.ov)(e.column.values),(0,a.ov)(t.column.values)];let[r,o]=[0,0];for(let e=0;e<n.length;e++){if(Number.isNaN(n[e])||Number.isNaN(s[e]))continue;o+=(n[e]-o)/++r}
let[i,c]=[0,0];for(let e=0;e<n.length;e++){if(Number.isNaN(n[e])||Number.isNaN(s[e]))continue;i+=(n[e]-s[e])**2;c+=(n[e]-o)**2}return c>0?Math.max(0,1-i/c):0}
function sumToOne(e){const t=e.map(({column:e})=>e);const n=Math.min(1e3,e[0]?.rows??0);let s=0;for(let e=0;e<n;e++){
const n=t.reduce((t,n)=>t+(n.type==="category"?Number.NaN:(0,a.tk)(n.values,e)),0);Math.abs(n-1)<.02&&s++}return n>0&&s>=.99*n}function shareOfHighest(e,t){
const n=textsOf(e);const s=[...t].map(([e,{column:t}])=>({name:e,column:t}));let r=0;n.forEach((e,t)=>{
const n=s.map(({column:e})=>e.type==="category"?Number.NaN:(0,a.tk)(e.values,t));const o=n[s.findIndex(({name:t})=>t===e)];o!==void 0&&o>=Math.max(...n)&&r++})
;return n.length>0?r/n.length:0}const R=["label","target","truth","actual","outcome","y","true","observed","real","response"]
;const A=["prediction","predicted","pred","yhat","hat","decision","decided","forecast","forecasted","estimate","estimated","expected","promised","output"]
;const P=["probability","proba","prob","score","risk","likelihood","p","confidence","propensity"];const has=({words:e},t)=>t.some(t=>e.has(t))
;const looksLikeScore=({type:e,range:t,distinct:n})=>e==="number"&&t!==null&&t.min>=0&&t.max<=1&&n>2;async function answersAmong(e,t,n,s){const r={
label:n(t.label),score:n(t.score),prediction:n(t.prediction)};const o=e.filter(e=>looksLikeScore(e))
;const i=r.score||t.task==="binary"||t.task==="regression"?null:classPair(e,r);const a=r.score??(i?null:o.find(isScoreByName)??null)
;const c=r.prediction??i?.prediction??e.find(e=>e!==a&&e!==r.label&&isPredictionByName(e))??null;const l=e.filter(e=>e!==a&&e!==c)
;const u=r.label??i?.label??byWord(l.filter(({distinct:e})=>e>1))??await guessLabel(l,{score:a,prediction:c,scores:o},t,s);const h=t.task??taskOf(u,c,a)
;return complete(h,u,{score:a,prediction:c,free:l},t)}function classPair(e,t){const n=e.flatMap(t=>{const n=t.distinct>2&&t.distinct<=100&&t.type==="category"
;const s=n?scoresOfClasses(t,e):null;return s?[{sketch:t,right:shareOfHighest(t,s)}]:[]});if(n.length===0)return null
;const s=n.filter(({sketch:e})=>e!==t.label);const r=s.find(({right:e})=>e>.995)?.sketch??null
;const o=n.find(({sketch:e})=>e!==r&&e!==t.prediction)?.sketch??null;return{label:o,prediction:r}}
const isScoreByName=e=>has(e,P)&&!has(e,["label","target","truth","actual","outcome"]);function byWord(e){const t=R.map(t=>e.find(({words:e})=>e.has(t)))
;return t.find(e=>e!==void 0)}function isPredictionByName(e){return has(e,A)&&!(looksLikeScore(e)&&has(e,P))&&e.type!=="time"}function taskOf(e,t,n){
if(e.distinct<=2)return"binary";if(e.type==="category")return"multiclass";const s=e.whole&&e.distinct<=20&&(t?t.whole&&t.distinct<=20:n===null)
;return s?"multiclass":"regression"}function complete(e,t,{score:n,prediction:s,free:r},o){const i=r.filter(e=>e!==t);if(e==="regression"){
if(!s)throw noPrediction(t,e);return{task:e,label:t,positive:null,score:null,scores:null,prediction:s}}if(e==="multiclass"){const r=[...i,...n?[n]:[]]
;const o=scoresOfClasses(t,r);if(!o&&!s)throw noPrediction(t,e);return{task:e,label:t,positive:null,score:null,scores:o,prediction:s}}
if(!n&&!s)throw noPrediction(t,e);return{task:e,label:t,positive:positiveOf(t,n,o.positive),score:n,scores:null,prediction:s}}function scoresOfClasses(e,t){
const n=valuesOf(e).map(({text:e})=>e);const s=new Map;for(const e of n){
const n=t.find(t=>t.type==="number"&&t.range!==null&&t.range.min>=0&&t.range.max<=1&&(t.name===e||t.name.endsWith(`_${e}`)||t.name.startsWith(`${e}_`)))
;n&&s.set(e,n)}return n.length>1&&s.size===n.length&&sumToOne([...s.values()])?s:null}function positiveOf(e,t,n){const s=valuesOf(e)
;const r=s.map(({text:e})=>e);if(n!==null){if(r.includes(n))return{text:n,because:"as told"}
;throw new M.P_(`the label "${e.name}" never is "${n}"; it is ${r.slice(0,10).map(e=>`"${e}"`).join(", ")}.`)}if(t&&s.length===2){const n=rankedBy(t,e,r[0])
;if(n!==null&&Math.abs(n-.5)>.05)return{text:n>.5?r[0]:r[1],because:"it goes with high scores"}}
const o=["1","true","yes","y","positive","pos","bad","fraud","default","churned"];const i=r.find(e=>o.includes(e.toLowerCase()));if(i!==void 0)return{text:i,
because:"by its name"};const a=s.at(-1);if(!a)throw new M.P_(`the label "${e.name}" is empty.`);return{text:a.text,because:"it is the rarer one"}}
function rankedBy(e,t,n){if(e.column.type==="category")return null;const s=Uint8Array.from(textsOf(t),e=>e===""?2:e===n?1:0);const r=(0,O.v)((0,
N.F)(e.column.values,s));return(0,E.fJ)(r)?r.value:null}async function guessLabel(e,{score:t,prediction:n,scores:s},{task:r},o){
const i=e.filter(e=>e.type!=="time"&&e.distinct>1).map(e=>({sketch:e,strength:strengthOf(e,t,n,s,r)
})).filter(({strength:e})=>e>.15).sort((e,t)=>t.strength-e.strength);const[a,c]=i;if(a&&(!c||a.strength-c.strength>.1))return a.sketch
;const l=i.length>0?i.map(({sketch:e})=>e):byDistinct(e);const u=l.map(({name:e})=>e);if(o&&u.length>0){
const t=await o("Which column holds what really happened?",u);const n=e.find(e=>e.name===t);if(n)return n}const h=u.slice(0,12).map(e=>`"${e}"`)
;const f=h.length>0?` It may be ${h.join(", ")}${u.length>12?", …":""}.`:"";const m=byWord(e.filter(({distinct:e})=>e<=1));if(m){
const e=m.distinct===0?"it is empty":`it is always "${valuesOf(m)[0].text}"`
;throw new M.P_(`"${m.name}" looks like the label, but ${e}: nothing can be measured by it. Name another with --label, or add the labels.`)}
const d=t||n?"No column stands out as what really happened.":"No column looks like what a model said, and none stands out as what really happened."
;throw new M.P_(`${d}${f} Name it with --label, and what the model said with --score (a probability) or --prediction. A plan judges a model’s answers: where the set has none, add them first.`)
}function byDistinct(e){return e.filter(({distinct:e})=>e>1).sort((e,t)=>e.distinct-t.distinct)}function strengthOf(e,t,n,s,r){
const o=e.distinct===2&&(r===null||r==="binary");if(n){
if(n.type==="number"&&e.type==="number"&&n.distinct>20)return r===null||r==="regression"?looksPredictedBy(e,n):0;return agreement(e,n)}if(t&&o){
const n=rankedBy(t,e,valuesOf(e)[0].text);return n===null?0:2*Math.abs(n-.5)}const i=e.type==="category"&&e.distinct>2&&e.distinct<=50
;return i&&scoresOfClasses(e,s)?1:0}function noPrediction(e,t){
const n=t==="regression"?"the number that the model said: name it with --prediction":"the model’s answer: name the probability with --score, or the decision with --prediction"
;return new M.P_(`"${e.name}" looks like the label of a ${t} task, but no column looks like ${n}. Where the set has none, add the model’s answers to it first: a plan judges them, not the data alone.`)
}const C=["timestamp","scored","predicted","prediction","at","time","datetime","date","ts"]
;const L=["customer","client","user","account","patient","person","member","household","group"];async function findRoles(e,t,n){
const named=t=>t===null?null:columnNamed(e,t);const s=new Set;const take=e=>{e&&s.add(e);return e};for(const e of[t.label,t.score,t.prediction])take(named(e))
;const left=()=>e.filter(e=>!s.has(e));const free=()=>left().filter(({distinct:e})=>e>0)
;const r=take(named(t.time)??byWords(free().filter(({type:e})=>e==="time"),C));const o=take(named(t.id)??findId(free()))
;const i=take(free().find(isVersion)??null);const a=take(free().find(isHost)??null);const c=await answersAmong(left(),t,named,n)
;for(const e of[c.label,c.prediction,c.score,...c.scores?.values()??[]])take(e);const l=take(named(t.group)??free().find(isGroup)??null)
;const[u,h]=[e.filter(({distinct:e})=>e===0),free().filter(e=>!isAnotherId(e))];return{...c,id:o,time:r,group:l,version:i,host:a,features:h,empty:u}}
function columnNamed(e,t){const n=e.find(e=>e.name===t);if(n)return n;const s=e.map(e=>`"${e.name}"`)
;throw new M.P_(`the reference has no column "${t}". Its columns: ${s.slice(0,40).join(", ")}.`)}function byWords(e,t){for(const n of t){
const t=e.find(e=>e.words.has(n));if(t)return t}return e[0]??null}
const isKeyLike=({type:e,distinct:t,rows:n,missing:s,whole:r})=>t===n&&s===0&&(e==="category"||e==="number"&&r)
;const _=["id","uuid","guid","key","identifier","nr","no","number","reference"];function findId(e){const t=e.filter(e=>isKeyLike(e)&&e.rows>1)
;const n=t.find(({words:e})=>_.some(t=>e.has(t)));return n??t.find(({place:e})=>e===0)??null}function isAnotherId(e){return isKeyLike(e)&&e.words.has("id")}
function isGroup({words:e,distinct:t,rows:n,type:s}){const r=L.some(t=>e.has(t))&&(e.has("id")||e.size===1);return r&&s!=="time"&&t>20&&t<n}
function isVersion({words:e,type:t,distinct:n}){const s=e.has("version")&&(e.has("model")||e.size===1);return(s||e.has("model")&&e.size===1)&&t!=="time"&&n<=20}
function isHost({words:e,type:t,distinct:n}){return["host","hostname","server","node","pod"].some(t=>e.has(t))&&t==="category"&&n<=50}var T=n(4036)
;var W=n(8291);var B=n(9328);const q={green:.1,red:.3};const j={green:.02,red:.001};function metricsFor(e,t,n){if(e==="regression")return["mae","r2","bias"]
;if(e==="multiclass")return["f1","accuracy"];const s=t?["auroc"]:[];if(Math.min(n,1-n)<.1)return[...s,"recall","precision"];return[...s,"f1","accuracy"]}
function draftRules(e,t,n){return e.flatMap(e=>{const s=(0,W.s)(e,null,t);if(typeof s==="string")return[];const r=e==="bias"?biasRule(s,t,n):ruleOf(e,s,n)
;return r?[r]:[]})}function ruleOf(e,t,n){const{value:s}=t.at(0);const{worthless:r,better:o}=t;if(r===null)return null;const i=t.regression&&e!=="r2"
;const a=i||e==="r2"?s:Math.abs(s-r.value);const c=Math.max(q.green*a,reachOf(t,n,j.green));const l=Math.max(q.red*a,1.5*c,reachOf(t,n,j.red))
;if(!(a>0)||l>=.95*Math.abs(s-r.value))return null;const u=digitsFor(c);const h=o==="higher"?-1:1;const m=[c,l].map(e=>rounded(s+h*e,u,h))
;const[d,p]=o==="higher"?[">=","<"]:["<=",">"];const g=T.Z[e].range;if(m.some(e=>e<=g[0]||e>=g[1])||m[0]===m[1])return null
;const w=i?"":`; guessing would have ${e==="r2"?0:(0,f.cv)(Number(r.value.toPrecision(3)))}`;return{metric:e,green:`${d} ${m[0].toFixed(u)}`,
red:`${p} ${m[1].toFixed(u)}`,because:`${described(t,n)}${w}`}}function biasRule(e,t,n){const{residuals:s}=t;if(!s)return null;const r=s.absolute/s.cases
;const o=Math.abs(e.at(0).value);const i=o+Math.max(r/4,reachOf(e,n,j.green));const a=Math.max(o+r/2,o+1.5*(i-o));if(!(i>0))return null;const c=digitsFor(i)
;return{metric:"bias",green:`<= ${rounded(i,c,1).toFixed(c)}`,red:`> ${rounded(a,c,1).toFixed(c)}`,because:`${described(e,n)}; a mean error is ${(0,
f.cv)(Number(r.toPrecision(3)))}`}}function reachOf(e,t,n){return(0,B.r2)({decline:e,cut:0,inclusive:true,proof:0,against:e.cases},t,n)}function described(e,t){
const{value:n}=e.at(0);const s=1.96*e.at(0).spread/Math.sqrt(t);return`${(0,f.cv)(Number(n.toPrecision(4)))} in the reference, give or take ${(0,
f.cv)(Number(s.toPrecision(2)))} by chance in ${(0,f.cv)(t)} cases`}function digitsFor(e){return Math.max(0,Math.min(12,Math.ceil(-Math.log10(e/2))))}
function rounded(e,t,n){const s=10**t;const r=Number((e*s).toPrecision(12));return(n<0?Math.floor(r):Math.ceil(r))/s}async function draftPlan(e,t={}){
const n=await(0,i.C)(e.reference);const s=await(0,c.x)(n,{columns:[],others:"auto"},t);const r=sketchColumns(s).filter(isNameable)
;const o=await findRoles(r,e.said,e.ask);const a=textsOf(o.label).filter(e=>e!=="");const l=o.positive?a.filter(e=>e===o.positive.text).length:0
;const u=o.positive?Math.min(l,a.length-l)/Math.max(1,a.length):1;const f={name:e.name??nameAfter(n[0]),reference:e.reference.join(", "),roles:o,
threshold:thresholdOf(o),rows:s.rows,labelled:a.length,pace:paceOf(o.time,a.length,u),rules:[],without:[],share:null,unnameable:s.header.length-r.length,
isOld:false};f.isOld=isOld(f,e.now);const m="the draft";const d=(0,h.vS)(writeDraft(f),m);const p=await measureReference(d,n,e.now,t);const g=writeDraft({...f,
...p(f)});return{text:g,plan:(0,h.vS)(g,m),roles:o}}function isNameable({name:e}){
return!["__proto__","<<"].includes(e)&&e.length<=200&&/\S/.test(e)&&!/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(e)}
async function measureReference(e,t,n,s){const{progress:r}=s;const o=await(0,u.q)(e,{reference:t,candidate:t,labels:[]},{now:n,progress:r})
;const{outcome:i,predictions:a}=(0,l.O)(await o.counts(),"count the reference").reference;await o.close();return({roles:e,pace:t,rows:n})=>{const{confusion:s}=i
;const r=s?.classes.length??0;const o=s?.positive??null;const c=o===null?.5:sum(s.table.subarray(o*r,(o+1)*r))/sum(s.table)
;const l=metricsFor(e.task,e.score!==null||e.scores!==null,c);const u=draftRules(l,i,t.cases);const h=new Set(u.map(({metric:e})=>e))
;const f=Math.max(0,...[...a.classes.values()].map(e=>e/n*(1-e/n)));return{rules:u,without:l.filter(e=>!h.has(e)),
share:e.task==="regression"?null:3.5*Math.sqrt(f*(1/t.cases+1/n))}}}function thresholdOf({task:e,score:t,prediction:n,label:s,positive:r}){
if(e!=="binary"||!t||n||t.column.type==="category")return null;const o=(0,a.ov)(t.column.values).filter(e=>!Number.isNaN(e)).sort()
;const i=textsOf(s).filter(e=>e!=="");const c=i.filter(e=>e===r.text).length/Math.max(1,i.length);const l=o.filter(e=>e>=.5).length/Math.max(1,o.length)
;if(l>=c/2&&1-l>=(1-c)/2)return.5;const u=o[Math.min(o.length-1,Math.floor(o.length*(1-c)))]??.5;return Math.min(1,Math.max(0,Number(u.toPrecision(2))))}
function isOld({pace:e},t){return e.span!==null&&t.getTime()-e.span.to>1.25*e.milliseconds}function nameAfter(e){const t=(0,
r.basename)(e).replace(/\.(?:csv|tsv|txt|jsonl|ndjson|json|parquet|gz)/gi,"");const n=/^(?:reference|ref|train|test|data|baseline)?$/i.test(t)?(0,
r.basename)((0,r.dirname)((0,r.resolve)(e))):t;const s=n.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"")
;return s===""?"model":s.slice(0,60)}function sum(e){return e.reduce((e,t)=>e+t,0)}var S=n(4502);var D=n(7286);var z=n(7628);var F=n(9772);const I={
usage:"greenlight init --reference R [--out plan.yaml] [--force] [--label COLUMN] [...]",
help:`Reads the reference, finds out what its columns are for, measures the model on it, and writes a plan\nwith rules made from that: GREEN may lose a tenth of what the model is better than guessing, RED begins\nat three tenths, and no bound lies where chance passes it often. What only people know says "${m.q}".\n\nFlags:\n  --reference R       the evaluation set, with labels and the model's answers; several times, or a glob\n                      in quotes (CSV or TSV, .gz too, JSON lines or Parquet)\n  --out FILE          where the plan goes (default: plan.yaml; - prints it)\n  --force             replace a file that is there\n  --name NAME         what the plan is called (default: after the reference)\n\nWhat it would otherwise guess, each a column of the reference:\n  --label COLUMN      what really happened\n  --score COLUMN      the probability of the positive label\n  --prediction COLUMN the decision, the predicted class or the predicted number\n  --id, --time, --group COLUMN\n  --positive LABEL    the label that counts as positive\n  --task TASK         binary, multiclass or regression\n  --as-of TIME        as if it were this moment (default: now)\n\nOn a terminal it asks where it cannot tell; elsewhere it says which flag is needed.\nExit status: 0 the plan is written, 2 it is not.\n\nExample:\n  greenlight init --reference fixtures/credit/reference.csv --out credit.yaml`,
options:{reference:{type:"string",multiple:true},out:{type:"string"},force:{type:"boolean"},name:{type:"string"},label:{type:"string"},score:{type:"string"},
prediction:{type:"string"},id:{type:"string"},time:{type:"string"},group:{type:"string"},positive:{type:"string"},task:{type:"string"},"as-of":{type:"string"}},
async run({flags:e,words:t},n){const s=(0,D._)(e,"reference");if(t.length>0)throw new M.P_(`"${t[0]}" belongs to no flag. Name the set with --reference.`)
;if(s.length===0)throw new M.P_('--reference is missing: name the set the model was accepted on. "greenlight init --help" shows how.');const r=(0,
D.x)(e,"out")??"plan.yaml";r==="-"||e.force||await refuseExisting(r);const o=(0,F.o)(n);const i=await draftPlan({reference:s,name:(0,D.x)(e,"name"),
said:saidBy(e),ask:n.interactive&&process.stdin.isTTY?askPerson:null,now:(0,z.sT)((0,D.x)(e,"as-of"))},{progress:o.show}).finally(o.clear)
;if(r==="-")n.out(i.text);else{await write(r,i.text,Boolean(e.force));n.out(closing(i,r,s,n))}return 0}};function saidBy(e){const t=(0,D.x)(e,"task")
;if(t!==null&&!["binary","multiclass","regression"].includes(t))throw new M.P_(`--task "${t}" is no task; write binary, multiclass or regression.`)
;const said=t=>(0,D.x)(e,t);return{task:t,id:said("id"),time:said("time"),label:said("label"),positive:said("positive"),score:said("score"),
prediction:said("prediction"),group:said("group")}}async function refuseExisting(e){const t=await(0,s.stat)(e).catch(()=>null)
;if(t)throw new M.P_(`${e}: is there already. Name another file with --out, or replace it with --force.`)}async function write(e,t,n){try{await(0,s.mkdir)((0,
r.dirname)(e),{recursive:true});await(0,s.writeFile)(e,t,{flag:n?"w":"wx"})}catch(t){const n=t instanceof Error&&"code"in t?t.code:t
;n==="EEXIST"&&await refuseExisting(e);throw new M.P_(`${e}: the plan cannot be written there (${String(n)}).`)}}const askPerson=async(e,t)=>{
const n=t.slice(0,30);const s=(0,o.createInterface)({input:process.stdin,output:process.stderr});const r=new Promise((t,n)=>{
s.once("close",()=>n(new M.P_(`not answered: ${e} "greenlight init --help" shows the flags.`)))});r.catch(()=>{});try{for(;;){
const o=n.map((e,t)=>`  ${t+1}  ${(0,S.en)(e,60)}`);const i=s.question(`${e}\n${o.join("\n")}\nNumber or name: `);const a=(await Promise.race([i,r])).trim()
;const c=t.includes(a)?a:n[Number(a)-1];if(c!==void 0)return c}}finally{s.close()}};function closing({plan:e,roles:t},n,s,{width:r}){
const{task:o,id:i,time:a,label:c,positive:l,score:u,scores:h,prediction:f,group:d}=t
;const p=[["task",o],["label",l?`${c.name} (positive: ${l.text}, ${l.because})`:c.name],["score",u?.name],["scores",h&&[...h.values()].map(({name:e})=>e).join(", ")],["prediction",f?.name??(u?`score from ${e.data.threshold} on`:null)],["id",i?.name],["time",a?.name],["group",d?.name],["features",e.features.map(({name:e})=>e).join(", ")],["metrics",e.metrics.map(({metric:e})=>e).join(", ")||"none: by this reference the model is no better than guessing, or makes no errors"]]
;const g=p.flatMap(([e,t])=>t?[`  ${e.padEnd(10)}  ${(0,S.en)(t,Math.max(40,r-14))}`]:[]);const w=s.map(e=>`--reference ${shellWord(e)}`).join(" ")
;return[`${(0,
S.en)(n)}: written. What it took the columns for:`,...g,`A flag says it where that is wrong ("greenlight init --help"). Then fill in what says ${m.q}, and ask`,`  greenlight validate ${shellWord(n)} ${w}`,""].join("\n")
}function shellWord(e){return(0,S.en)(/^[\w./@%+=:,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`)}})};