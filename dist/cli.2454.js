export const id=2454;export const ids=[2454];export const modules={7401:((e,t,n)=>{n.d(t,{W:()=>degradationOf});var s=n(63674);var r=n(42512);var o=n(34036)
;var a=n(12014);function degradationOf(e,t,n){const c=(0,s.$)(e,n,t);if(!(0,r.fJ)(c))return(0,a.j)(c.noEvidence,c.class);const{better:l,range:u}=o.Zv[e]
;const{cases:h}=c;const f={value:c.value,spread:c.standardError*Math.sqrt(h)}
;if(!Number.isFinite(f.value)||!Number.isFinite(f.spread))return"its numbers are too large";const d=t===null&&(e==="accuracy"||e==="f1_micro");const m={
better:l,cases:h,counted:d,share:u[0]===0&&u[1]===1,regression:n.residuals!==null};if(n.residuals){const t=n.residuals.absolute/n.residuals.cases
;const at=n=>withLargerErrors(e,f,n,t);return{...m,at:at,worthless:at(1)}}const{scores:p,classScores:g}=n;const w={...n,scores:p&&thinned(p),
classScores:g&&new Map([...g].map(([e,t])=>[e,thinned(t)]))};const b=[f];for(let n=1;n<=i;n++){const s=byChance(e,t,w,n/i);s&&b.push(s)}const y=b.at(-1)
;const v=l==="higher"?y.value<f.value:y.value>f.value;if(!v||b.length<=i)return{...m,at:t=>beyond(f,t,e),worthless:null}
;const at=t=>t<=.5?between(b,2*t):beyond(y,2*t-1,e);return{...m,at:at,worthless:y}}const i=64;function beyond({value:e,spread:t},n,s){
const{better:r,range:a}=o.Zv[s];const i=r==="higher"?a[0]:a[1];const c=Number.isFinite(i)?i:2*e;const l=e+n*(c-e);const u=e>0&&e<1&&a[0]===0&&a[1]===1;return{
value:l,spread:u?t*Math.sqrt(Math.max(0,l*(1-l)/(e*(1-e)))):t}}function withLargerErrors(e,{value:t,spread:n},s,r){const o=1+9*s;if(e==="bias")return{
value:t+(t<0?-10:10)*s*r,spread:n};if(e==="r2")return{value:1-(1-t)*o**2,spread:n*o**2};return{value:t*o,spread:n*o}}function byChance(e,t,n,o){
const{confusion:a,scores:i,classScores:c}=n;const l={cases:n.cases,confusion:a&&mixTable(a,o),scores:i&&mixScores(i,o),
classScores:c&&new Map([...c].map(([e,t])=>[e,mixScores(t,o)])),residuals:null};const u=(0,s.$)(e,l,t);return(0,r.fJ)(u)?{value:u.value,
spread:u.standardError*Math.sqrt(u.cases)}:null}function mixTable({classes:e,positive:t,table:n},s){const r=e.length;const o=n.reduce((e,t)=>e+t,0)
;const a=new Float64Array(r);const i=new Float64Array(r);n.forEach((e,t)=>{a[Math.floor(t/r)]+=e;i[t%r]+=e})
;const c=n.map((e,t)=>(1-s)*e+s*a[Math.floor(t/r)]*i[t%r]/o);return{classes:e,positive:t,table:c}}function mixScores({scores:e,positives:t,negatives:n},s){
const r=sum(t);const o=r+sum(n);const a=Math.max(1,Math.floor(2**31/Math.max(1,o)));const i={scores:e,positives:new Uint32Array(e.length),
negatives:new Uint32Array(e.length)};for(let c=0;c<e.length;c++){const e=t[c]+n[c];const l=(1-s)*t[c]+s*e*r/o;i.positives[c]=Math.round(a*l)
;i.negatives[c]=Math.round(a*(e-l))}return i}const c=4e3;function thinned(e){const{scores:t,positives:n,negatives:s}=e;if(t.length<=c)return e
;const r=(sum(n)+sum(s))/c;const o=[];const a={positives:[],negatives:[]};for(let e=0;e<t.length;){let[i,c,l,u]=[0,0,0,e];for(;u<t.length&&i+c<r;u++){i+=n[u]
;c+=s[u];l+=(n[u]+s[u])*t[u]}o.push(l/(i+c));a.positives.push(i);a.negatives.push(c);e=u}return{scores:Float64Array.from(o),
positives:Uint32Array.from(a.positives),negatives:Uint32Array.from(a.negatives)}}function sum(e){let t=0;for(const n of e)t+=n;return t}function between(e,t){
const n=Math.min(1,Math.max(0,t))*(e.length-1);const s=Math.min(e.length-2,Math.floor(n));const[r,o,a]=[e[s],e[s+1],n-s];return{
value:r.value+a*(o.value-r.value),spread:r.spread+a*(o.spread-r.spread)}}}),93696:((e,t,n)=>{n.d(t,{w:()=>generator});function generator(e){let t=e;return()=>{
t=t+2654435769|0;let e=t^t>>>16;e=Math.imul(e,569420461);e^=e>>>15;e=Math.imul(e,1935289751);return((e^e>>>15)>>>0)/2**32}}}),19328:((e,t,n)=>{n.d(t,{
En:()=>chanceOf,aH:()=>leastFound,b:()=>leastCases,r2:()=>reachFor,sB:()=>chanceAt});var s=n(84484);var r=n(75966);function chanceOf(e,t,n){
return chanceAt(e,t,e.degradation.at(n))}function chanceAt(e,t,{value:n,spread:s}){const{degradation:o,cut:a,inclusive:i,against:c}=e
;if(o.counted&&c===null&&e.proof===0)return binomialPast(a,i,n,Math.round(t));const l=doubt(e,t,s);const u=limitOf(e,t)
;if(o.share&&c===null&&o.better===(n>.5?"higher":"lower")){const e=betaCdf(u,n,l);return o.better==="higher"?e:1-e}const below=e=>l>0?(0,
r.vr)((e-n)/l):n<e||i&&n===e?1:0;const above=e=>l>0?(0,r.vr)((n-e)/l):n>e||i&&n===e?1:0;if(o.better==="higher")return below(u)
;return o.better==="lower"?above(u):Math.min(1,above(u)+below(-u))}function leastFound(e,t,n){if(chanceOf(e,t,1)<n)return null;let[s,r]=[0,1]
;for(let o=0;o<50;o++){const o=(s+r)/2;chanceOf(e,t,o)>=n?r=o:s=o}return r}function leastCases(e){if(!e(1e9))return null;let[t,n]=[1,1e9]
;while(n-t>Math.max(1,t/1e3)){const s=Math.round(Math.sqrt(t*n))<=t?t+1:Math.round(Math.sqrt(t*n));e(s)?n=s:t=s}return Math.ceil(n)}function reachFor(e,t,n){
const{degradation:s}=e;const{value:r,spread:o}=s.at(0);const seldom=o=>{const a=s.better==="higher"?r-o:Math.abs(r)+o;return chanceOf({...e,cut:a},t,0)<=n}
;let[a,i]=[0,doubt(e,t,o)];for(let e=0;e<60&&!seldom(i);e++)[a,i]=[i,2*i];for(let e=0;e<50;e++){const e=(a+i)/2;seldom(e)?i=e:a=e}return i}
function limitOf(e,t){const{degradation:n,cut:s,proof:r}=e;if(r===0)return s;if(e.from!==void 0){const o=r*doubt(e,t,n.at(0).spread)
;return n.better==="higher"?Math.min(s,e.from-o):Math.max(s,e.from+o)}const o=r*doubt(e,t,spreadAt(n,s));return n.better==="higher"?s-o:s+o}
function doubt({degradation:e,against:t},n,s){const r=t===null?0:e.at(0).spread/Math.sqrt(t==="same"?n:t);return Math.hypot(s/Math.sqrt(n),r)}
function spreadAt(e,t){const[n,s]=[e.at(0),e.at(1)];const worse=(t,n)=>e.better==="higher"?t<n:Math.abs(t)>Math.abs(n);if(!worse(t,n.value)){
const share=e=>e*(1-e);const e=[n,s].every(e=>e.value>0&&e.value<1)&&t>0&&t<1;return e?n.spread*Math.sqrt(share(t)/share(n.value)):n.spread}let[r,o]=[0,1]
;for(let n=0;n<40;n++){const n=(r+o)/2;worse(e.at(n).value,t)?o=n:r=n}return e.at(r).spread}function betaCdf(e,t,n){const r=t*(1-t)/n**2-1
;if(!(r>0)||!Number.isFinite(r))return t<=e?1:0;return(0,s.RL)(e,t*r,(1-t)*r)}function binomialPast(e,t,n,r){const o=e*r;const a=Math.round(o)
;const i=Math.abs(o-a)<1e-9*Math.max(1,r);const c=i?t?a:a-1:Math.floor(o);if(c<0)return 0;return c>=r?1:1-(0,s.RL)(n,c+1,r-c)}}),77286:((e,t,n)=>{n.d(t,{
_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),17628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf})
;var s=n(44518);var r=n(22961);var o=n(14977);function needed(e,t,n,s){
if(e===null||e==="")throw new o.P_(`${t} is missing: name ${n}. "greenlight ${s} --help" shows how.`);return e}function neededList(e,t,n,s){
needed(e[0]??null,t,n,s);return e}function moment(e,t,n){const a=(0,r.e)(n);const i=(0,s.p)(e,a)
;if(i===void 0||Number.isNaN(i))throw new o.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),62152:((e,t,n)=>{n.r(t);n.d(t,{command:()=>oe});var s=n(51455);var r=n(76760);var o=n(26848)
;var a=n(62047);var i=n(46881);var c=n(15267);var l=n(2795);var u=n(39100);var h=n(60479);var f=n(14977);var d=n(15044);var m=n(20803);var p=n(41465)
;var g=n(44518);var w=n(15593);const b={
label:words("true truth actual actuals gold golden groundtruth observed obs label labels target targets real y ytrue ytest yval yactual"),
labelBeside:words("expected reference answer response outcome class category result status human annotation annotated annotator ideal correct"),
answer:words("prediction predictions predicted predict predicts pred preds yhat ypred hat fitted forecast forecasted forecasts estimate estimated estimates decision decided oof output outputs guess guessed inferred inference"),
answerBeside:words("answer response expected promised sampled generated completion reply actual classified assigned"),
score:words("probability probabilities proba probas prob probs yprob yproba yscore logit logits rawprediction score scores p phat likelihood propensity risk posterior margin confidence conf certainty"),
filler:words("y is of the a an id name value values col column class classes label labels model models ml ai final raw set test val valid validation train dev eval text str string num numeric encoded enc idx index code mean avg pct percent percentage"),
spread:words("lower upper lo hi low high ci lcl ucl std stddev sd se stderr sigma var variance uncertainty interval"),
method:words("lr logreg logistic linear ridge lasso elasticnet ols glm gam svm svc svr knn nb bayes tree dt rf randomforest forest et extratrees gbm gbdt gbt xgb xgboost lgbm lightgbm cat catboost ada adaboost mlp nn ann dnn cnn rnn lstm gru tcn transformer bert roberta gpt llm arima sarima sarimax ets prophet naive persistence baseline dummy ensemble stacking stacked blend bagging voting linearregression logisticregression decisiontree holtwinters theta seasonalnaive nhits nbeats tft deepar"),
baseline:words("baseline dummy naive persistence majority"),
whichMethod:words("model models method algorithm algo classifier regressor estimator learner approach"),index:words("index idx row rownum rownames rowid"),
id:words("id uuid guid key identifier nr no number reference"),
grade:words("grade graded rating judge judgement judgment verdict correct rouge bleu f1 em exact similarity bertscore")};function words(e){
return new Set(e.split(" "))}const has=(e,t)=>[...e.words].some(e=>t.has(e));function subjectOf(e){
const{label:t,answer:n,score:s,filler:r,labelBeside:o,answerBeside:a}=b;const i=new Set([...e.words].filter(e=>!t.has(e)&&!n.has(e)&&!s.has(e)&&!r.has(e)))
;const c=[...i].filter(e=>!o.has(e)&&!a.has(e));return c.length>0?new Set(c):i}function partOf({words:e}){const{label:t,answer:n,score:s}=b
;const r=new Set(["name","id","class","num","numeric","text","str","string","idx","index","encoded","code","is"])
;return[...e].filter(e=>!t.has(e)&&!n.has(e)&&!s.has(e)&&!r.has(e)).sort().join(" ")}function scoreRank(e){const t=[...b.score].findIndex(t=>e.words.has(t))
;return t<0?0:1-t/(2*b.score.size)}const isAnswerName=e=>has(e,b.answer)||e.words.has("scored")&&has(e,b.label)
;const isLabelName=e=>has(e,b.label)&&!isAnswerName(e)&&scoreRank(e)===0;function wordsOf(e){
const t=e.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu,"$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,"$1 $2");const n=t.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]
;const s=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return new Set([...n,...s.filter(e=>!/^\p{L}+$/u.test(e)||isKnown(e))].flatMap(apart))}
function isKnown(e){return b.method.has(e)||b.answer.has(e)||b.score.has(e)}function apart(e){
const t=/^(p|prob|proba|probability|score|logit|pred|y)(\d+)$/.exec(e);return t?[t[1],t[2]]:[e]}function sketchColumns(e){return e.header.flatMap((t,n)=>{
const s=e.columns.get(t);if(!s)return[];const r=s.type==="category"?lengthOfArrays(s.categories):null
;if(r===null||s.type!=="category")return[sketch(t,s,e.rows,n)];return Array.from({length:r},(r,o)=>({...sketch(`${t}[${o}]`,(0,w.ZE)(s,o),e.rows,n),array:t}))})
}function lengthOfArrays(e){const t=e.filter(e=>e!=="").slice(0,200);const n=new Set(t.map(e=>(0,w.l4)(e)?.length??0));const[s]=n
;return n.size===1&&s>1&&s<=1e3?s:null}function textsOf({column:e,rows:t}){if(e.type==="category")return Array.from(e.codes,t=>t<0?"":e.categories[t])
;return Array.from({length:t},(t,n)=>{const s=(0,a.tk)(e.values,n);return Number.isNaN(s)?"":String(s)})}const y=2e4;const v=new WeakMap;function look(e){
const t=v.get(e);if(t)return t;const{column:n,rows:s}=e;const r=Math.max(1,s/y);const o=Array.from({length:Math.min(s,y)},(e,t)=>Math.floor(t*r))
;const i=Float64Array.from(o,e=>n.type==="category"?Number.NaN:(0,a.tk)(n.values,e))
;const c=n.type==="category"?textsLookedAt(n,o):Array.from(i,e=>Number.isNaN(e)?"":String(e));const l={texts:c,numbers:i};v.set(e,l);return l}
function textsLookedAt(e,t){const n=new Map([[-1,""]]);return t.map(t=>{const s=e.codes[t];const r=n.get(s)??(0,p.Z2)(e.categories[s]);n.set(s,r);return r})}
function valuesOf(e){const t=new Map;for(const n of textsOf(e))n!==""&&t.set(n,(t.get(n)??0)+1);return[...t].map(([e,t])=>({text:e,rows:t
})).sort((e,t)=>t.rows-e.rows)}const M=1e4;function sketch(e,t,n,s){const r=wordsOf(e);const o={name:e,words:r,column:t,rows:n,place:s,array:null}
;if(t.type==="category"){const e=new Set;let n=0;for(const s of t.codes)s<0?n++:e.add(s);const s=looksLikeTimes(t.categories)?"time":"category";return{...o,
type:s,missing:n,distinct:e.size,range:null,whole:false}}const i=new Set;let[c,l,u,h]=[1/0,-1/0,true,0];for(const e of(0,a.ov)(t.values)){if(Number.isNaN(e)){
h++;continue}(u||i.size<=M)&&i.add(e);c=Math.min(c,e);l=Math.max(l,e);u&&=Number.isInteger(e)}const f=i.size>0?{min:c,max:l}:null
;const d=t.type==="time"||f&&looksLikeEpoch(r,f)?"time":"number";return{...o,type:d,missing:h,distinct:i.size,range:f,whole:u}}function looksLikeTimes(e){
const t=e.length>200?e.slice(0,200):e;return t.length>0&&t.every(e=>/\D/.test(e)&&isTime((0,g.p)(e,null)))}
const $=["timestamp","time","ts","epoch","date","datetime","day","at"];function looksLikeEpoch(e,{min:t,max:n}){if(!$.some(t=>e.has(t)))return false
;const s=Date.UTC(1990);return[t,n].every(e=>{const t=(0,g.R)(e,null);return isTime(t)&&t>=s})}function isTime(e){return e!==void 0&&!Number.isNaN(e)}
const k=/^(?:true|false|yes|no|on|off|null|none|nan|y|n|~)$/i;function scalar(e){
const t=/^[A-Za-z_][A-Za-z0-9_ ./-]*$/.test(e)&&!/[ ]$| {2}/.test(e)&&!k.test(e);if(t&&!/ #|: /.test(e))return e
;return JSON.stringify(e).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff\ud800-\udfff]/g,(e,t,n)=>isPair(n,t)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}function cell(e){return/^(?:0|-?[1-9]\d{0,14})$/.test(e)?e:scalar(e)}function list(e){return`[${e.map(cell).join(", ")}]`}function remark(e,t=60){
const n=e.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,"·");return n.length>t?`${n.slice(0,t-1)}…`:n}function isPair(e,t){const n=e.charCodeAt(t)
;const[s,r]=[e.charCodeAt(t-1),e.charCodeAt(t+1)];if(n>=55296&&n<56320)return r>=56320&&r<57344;return n>=56320&&n<57344&&s>=55296&&s<56320}const x=12
;const N=["name","firstname","lastname","surname","forename","email","mail","phone","mobile","telephone","address","street","ssn","passport","iban","birthday","birthdate","dob","ip"]
;function privateColumns(e){return e.filter(({words:e,type:t})=>t!=="number"&&N.some(t=>e.has(t))).map(({name:e})=>e)}function featureLines(e,t,n){
const s=e.map(e=>{const{settings:n,says:s}=featureOf(e);const r=missingRule(e,t);return{name:scalar(e.name),body:`{ ${[...n,...r].join(", ")} }`,says:s}})
;const r=s.map(({name:e,body:t})=>`${n}${e}: ${t}`);const o=Math.min(64,Math.max(0,...r.map(e=>e.length)))
;return r.map((e,t)=>s[t].says===""?e:`${e.padEnd(o)}  # ${s[t].says}`)}function featureOf(e){const{type:t,range:n,distinct:s,rows:r,missing:o}=e
;if(t==="time")return{settings:["type: time"],says:""};if(isCodes(e))return{settings:["type: category"],says:"codes: some are no numbers"};if(t==="number"&&n){
const{min:t,max:r}=n;const o=s===1?`always ${(0,m.ZV)(t)} in the reference`:`from ${(0,m.ZV)(t)} to ${(0,m.ZV)(r)} in the reference`;return{
settings:["type: number",...limitsOf(e)],says:o}}const a=valuesOf(e);if(isClosed(a,r-o))return{
settings:["type: category",`values: ${list(a.map(({text:e})=>e))}`],says:""};const[i]=a;return{settings:["type: category"],says:`${(0,
m.ZV)(s)} categories, most often ${remark(cell(i.text))}`}}function isCodes({column:e,whole:t,distinct:n}){
return e.type==="number"&&e.invalid!==null&&e.invalid.cells>1&&t&&n<=100}function isClosed(e,t){const n=e.at(-1)?.rows??0
;return e.length<=x&&n>=Math.max(20,.02*t)}function limitsOf(e){const{min:t,max:n}=e.range;const s=look(e).numbers.filter(e=>!Number.isNaN(e)).sort()
;if(s.length<O)return[];const at=e=>s[Math.floor(e*(s.length-1))];const r=.05*Math.max(at(.9)-at(.1),Number.MIN_VALUE);const o=t>=0&&s[O-1]<=r
;const a=!e.whole&&o&&n<=1&&s.at(-O)>=1-r;return[...o?["min: 0"]:[],...a?["max: 1"]:[]]}const O=20;function missingRule({missing:e,rows:t},n){const s=e/t
;if(s<.002)return[];const r=Math.max(.005,s/4,3*Math.sqrt(s*(1-s)/n));const o=Math.ceil(1e3*Math.min(s+r,(1+s)/2))/1e3;const a=Math.ceil(1e3*(s+3*(o-s)))/1e3
;if(o>=1)return['missing: { amber: ">= 100%" }'];const percent=e=>`${Number((100*e).toFixed(1))}%`
;const i=[`amber: "> ${percent(o)}"`,...a<1?[`red: "> ${percent(a)}"`]:[]];return[`missing: { ${i.join(", ")} }`]}function writeDraft(e){
const t=[head(e),data(e),levels(),metrics(e),predictions(e),inputs(e),drift(),deployment(e),edgeCases(),draft_history(e)]
;return`${t.filter(e=>e.length>0).map(e=>e.join("\n")).join("\n\n")}\n`}function head({name:e,reference:t,rows:n,pace:s}){
const r=s.span===null?`# The reference has no times that tell how many cases come in a ${s.unit}.`:`# At the reference's pace that is about ${(0,
m.ZV)(s.cases)} labelled cases a ${s.unit}.`;return[`# A performance monitoring plan, drafted from ${remark(t)} (${(0,
m.ZV)(n)} rows).`,"# Every number in it is a proposal: what the model did there, less what may be lost. Argue about it, then keep it beside",`# the model's code. What only people know says ${d.qf}. Lines that start with # change nothing.`,"",`plan: ${scalar(e)}`,`about: "${d.qf}: what the model predicts, in a sentence"`,r,`review: ${s.review}`]
}function data({roles:e,threshold:t,pace:n,unnameable:s}){
const{task:r,id:o,time:a,label:i,positive:c,negative:l,score:u,scores:h,prediction:f,group:d,answers:p,classes:g}=e;const w=[[`task: ${r}`,""]]
;const column=(e,t,n="")=>{t&&w.push([`${e}: ${scalar(t.name)}`,n])};column("id",o);column("time",a,'in UTC, unless "time_zone:" names another zone')
;column("label",i,"what really happened");c&&w.push([`positive: ${cell(c.text)}`,c.because])
;l!==null&&w.push([`negative: ${cell(l)}`,"said, and never right here"])
;column("score",u,unbounded(e)?"the higher, the likelier the positive label":"the probability of the positive label")
;column("prediction",f,"what the model said");p&&w.push([`answers: ${map(p)}`,"what it says, and the label that this means"])
;g&&w.push([`classes: ${list(g)}`,"some are said, and never right here"]);t!==null&&w.push([`threshold: ${t}`,"from here on a score counts as positive"])
;column("group",d,"rows that share it count as one when intervals are made");if(h){
w.push(["scores:",unbounded(e)?"the higher, the likelier the class":"the probability of each class"])
;for(const[e,t]of h)w.push([`  ${scalar(e)}: ${scalar(t.name)}`,""])}const b=formatsOf(e)
;b.length>0&&w.push([`format: { ${b.join(", ")} }`,"how their cells are written"]);const y=privateColumns([...e.features,...e.leftOut.map(({sketch:e})=>e)])
;y.length>0&&w.push([`private: ${list(y)}`,"never shown"]);const v=Math.max(...w.map(([e])=>e.length))
;const M=w.map(([e,t])=>t===""?`  ${e}`:`  ${e.padEnd(v)}  # ${t}`)
;const $=e.features.length===0||e.features.length>A?e.features.slice(0,1).map(()=>"  # There are too many features to list: every column without a role is one."):["  # What the model looks at. A value outside min and max, or a category that is not listed, is AMBER.","  features:",...featureLines(e.features,n.cases,"    ")]
;const k=s===0?[]:[`  # Left out too: ${(0,m.ZV)(s)} whose names a plan cannot hold: empty, too long, or with control characters.`]
;return["# Which column is what.","data:",...M,...$,...ignored(e),...k]}function formatsOf({label:e,time:t,score:n,scores:s,prediction:r,features:o}){
const a=[e,t,n,r,...s?.values()??[],...o];return a.flatMap(e=>{const t=e?.column.type==="category"?void 0:e?.column.format
;return t===void 0?[]:[`${scalar(e.name)}: ${scalar(t)}`]})}
const unbounded=({score:e,scores:t})=>[e,...t?.values()??[]].some(e=>e?.range!=null&&(e.range.min<-1e-6||e.range.max>1.000001));function map(e){
return`{ ${[...e].map(([e,t])=>`${cell(e)}: ${cell(t)}`).join(", ")} }`}function ignored({leftOut:e}){if(e.length===0)return[]
;const t=e.slice(0,A).map(({sketch:e})=>`    - ${scalar(e.name)}`);const n=Math.min(40,Math.max(...t.map(e=>e.length)))
;return["  # Columns that are not looked at, each with the reason. One that the model reads belongs under features.","  ignored:",...t.map((t,s)=>`${t.padEnd(n)}  # ${remark(e[s].why,100)}`)]
}const A=2e3;function levels(){
return["# What each level means, what is done then, who does it and by when.","levels:","  GREEN: { means: functioning as expected }","  AMBER:","    means: not functioning as expected, not critical",`    action: "${d.qf}: what is done, such as: retrain on new data and monitor closely"`,`    owner: "${d.qf}: a person, a team or a role"`,`    within: 5 days                    # ${d.qf}`,"  RED:","    means: not functioning as expected, critical",`    action: "${d.qf}: what is done, such as: stop using the model until it is fixed"`,`    owner: "${d.qf}: a person, a team or a role"`,`    within: 24 hours                  # ${d.qf}`]
}function metrics({rules:e,without:t,roles:n}){
const s=t.map(e=>`  # No rule is proposed for ${e}: from this reference, no bound on it can be told from guessing or from chance.`)
;if(e.length===0)return[`# ${d.qf}: nothing in this plan says how right the model must be.`,...s.map(e=>e.slice(2))]
;return[...n.task==="regression"?["# How right the model is. What is neither green nor red is AMBER. GREEN lets errors grow by a tenth, RED begins at three","# tenths (of a bias: a quarter and a half of the mean error); where chance alone moves a review by more, the bounds lie","# further out."]:["# How right the model is. What is neither green nor red is AMBER. GREEN may lose a tenth of what the model is better than","# guessing, RED begins at three tenths; where chance alone moves a review by more, the bounds lie further out."],"metrics:",...e.flatMap(({metric:e,rule:t,because:n})=>[`  # ${n}`,`  ${e}: { ${t} }`]),...s]
}function predictions({roles:e,share:t}){const{score:n,scores:s}=e;const r=["# The predictions themselves, whether or not labels have come.","predictions:"]
;unbounded(e)?r.push("  probabilities: NOTE                 # the score is no probability: it leaves 0 to 1"):(n||s)&&r.push("  probabilities: RED                  # a probability outside 0 to 1")
;r.push("  identical: RED                      # the same answer for everybody");if(t!==null){const e=Math.max(5,Math.ceil(100*t))
;3*e<100&&r.push("  # How far the share of a predicted class may move, in points.",`  share: { amber: "> ${e}%", red: "> ${3*e}%" }`)}return r}
function inputs({pace:e,rows:t,labelled:n,roles:s}){
const r=["# What goes into the model.","inputs:",'  missing: { amber: "> 1%", red: "> 5%" }   # empty cells of a column; columns with a rule of their own go by that',"  invalid: AMBER                      # text where a number belongs","  range: AMBER                        # values outside the limits above","  learnt_range: AMBER                 # values that reach further than in the reference, or no longer as far, beyond chance",...s.id?["  duplicates: AMBER                   # an id that comes twice"]:[],"  columns: AMBER                      # a column that is gone, or new","  constant: AMBER                     # a column that holds one value only"]
;const o=e.cases*t/Math.max(1,n)/t;if(e.span&&o>0&&o<1){const share=e=>`${Number((100*o*e).toPrecision(2))}%`;r.push(`  # A ${e.unit} usually has ${(0,
m.l9)(Number(o.toPrecision(2)))} of the reference's rows; half of that is suspicious.`,`  rows: { amber: "< ${share(.5)}", red: "< ${share(.1)}" }`)}return r}
function drift(){
return["# Whether the cases look different from the reference. Where labels show how the model does, drift is a note; where there",'# are none, it is AMBER. "raises: RED" or "raises: NOTE" would say otherwise.',"drift: { test: ks }"]
}function deployment({roles:{version:e,host:t}}){const n=[];const expect=e=>list(valuesOf(e).map(({text:e})=>e))
;e?.distinct&&n.push("  # The reference was answered by these. Name the version that you release, and say RED.",`  model_version: { column: ${scalar(e.name)}, expect: ${expect(e)}, raises: NOTE }`)
;t?.distinct&&n.push("  # A host that is silent is found too.",`  host: { column: ${scalar(t.name)}, expect: ${expect(t)}, raises: AMBER }`)
;return n.length===0?[]:["# Who answered.","deployment:",...n]}function edgeCases(){
return["# Rare conditions that matter are measured by themselves. The report of a review proposes the weakest ones it finds;","# the list goes here, such as:","#   edge_cases:",'#     - { name: negative interest rate, where: interest_rate < 0, min_cases: 30, accuracy: { green: ">= 0.75", red: "< 0.6" } }']
}function draft_history({isOld:e,pace:t}){if(!e||!t.span)return[]
;return[`# The reference ends on ${new Date(t.span.to).toISOString().slice(0,10)}. So that data as old as that can be tried, its age is a note only.`,"# Leave this out in earnest: data that is older than a review may be is then AMBER.","history: { stale: NOTE }"]
}var S=n(27308);const T=2e3;function formatsIn(e){return e.header.flatMap(t=>{const n=e.columns.get(t);if(n?.type!=="category"||n.categories.length<3)return[]
;const[s,...r]=n.categories.slice(0,T);const o=r.reduce((e,t)=>{if(e.length===0)return e;const n=(0,S.IO)(t)
;return e.filter(e=>n.includes(e)||isWholeNumber(t,e))},(0,S.IO)(s));const[a]=o;if(a===void 0||o.length>1)return[];return[{name:t,type:(0,
S.Xw)(a)?"time":"number",required:true,format:a}]})}function isWholeNumber(e,t){return!(0,S.Xw)(t)&&/^[+-]?\d+$/.test(e.trim())}const E=864e5;const C=[{
review:"daily",unit:"day",milliseconds:E},{review:"weekly",unit:"week",milliseconds:7*E},{review:"monthly",unit:"month",milliseconds:30*E},{review:"quarterly",
unit:"quarter",milliseconds:91*E}];const _={cases:300,rare:40};function paceOf(e,t,n){const s=e?spanOf(e):null;const[,r]=C;if(!s||s.to-s.from<E)return{...r,
cases:t,span:s};const o=s.to-s.from;const a=C.filter(({milliseconds:e})=>e<=1.2*o);const i=a.map(e=>({...e,cases:Math.max(1,Math.round(t*e.milliseconds/o)),
span:s}));return i.find(({cases:e})=>e>=_.cases&&e*n>=_.rare)??i.at(-1)}function spanOf({column:e}){let[t,n]=[1/0,-1/0];const see=e=>{
if(e===void 0||Number.isNaN(e))return;t=Math.min(t,e);n=Math.max(n,e)};if(e.type==="category")for(const t of e.categories)see((0,
g.p)(t,null));else for(const t of(0,a.ov)(e.values))see((0,g.R)(t,null));return t<n?{from:t,to:n}:null}var L=n(93696);const R=500
;function resampledReach(e,t,n,s){const r=F[e];if(!r)return null;const[o,a]=[look(t).numbers,look(n).numbers]
;const i=[...o.keys()].filter(e=>Number.isFinite(o[e])&&Number.isFinite(a[e]));if(i.length<10)return null
;if(e==="r2"&&hangsOnFew(o,i))return Number.POSITIVE_INFINITY;const c=(0,L.w)(20261130);const l=2e3;const u=Math.min(l,i.length)
;const h=Math.min(l,Math.max(2,s));const f=Math.sqrt((1/i.length+1/Math.max(2,s))/(1/u+1/h));const draw=e=>{const[t,n]=[new Float64Array(e),new Float64Array(e)]
;for(let s=0;s<e;s++){const e=i[Math.floor(c()*i.length)];t[s]=o[e];n[s]=a[e]}return r(t,n)};const d=Array.from({length:R},()=>draw(h)-draw(u)).sort((e,t)=>e-t)
;return Math.max(0,f*d[Math.floor(.99*R)])}function hangsOnFew(e,t){const n=t.reduce((t,n)=>t+e[n],0)/t.length;const s=t.map(t=>(e[t]-n)**2).sort((e,t)=>t-e)
;const r=s.slice(0,Math.max(2,Math.ceil(t.length/100)));const sum=e=>e.reduce((e,t)=>e+t,0);return sum(r)>.3*sum(s)}const F={r2:(e,t)=>{
const n=e.reduce((e,t)=>e+t,0)/e.length;let[s,r]=[0,0];for(let o=0;o<e.length;o++){s+=(e[o]-t[o])**2;r+=(e[o]-n)**2}return r>0?s/r:0},
mae:(e,t)=>e.reduce((e,n,s)=>e+Math.abs(n-t[s]),0)/e.length,bias:(e,t)=>Math.abs(e.reduce((e,n,s)=>e+t[s]-n,0)/e.length)};function crossTable(e,t){
const[n,s]=[look(e).texts,look(t).texts];const r=new Map;n.forEach((e,t)=>{const n=s[t];if(e===""||n==="")return;const o=r.get(e)??new Map
;o.set(n,(o.get(n)??0)+1);r.set(e,o)});return r}function vocabularyOf(e){const t=new Map;for(const n of look(e).texts)n!==""&&t.set(n,(t.get(n)??0)+1);return t}
function sharesVocabulary(e,t){const[n,s]=[vocabularyOf(e),vocabularyOf(t)];const covered=(e,t)=>{let[n,s]=[0,0];for(const[r,o]of e){s+=o;t.has(r)&&(n+=o)}
return s>0&&n>=.5*s};return covered(n,s)&&covered(s,n)}function agreement(e,t){const[n,s]=[look(e).texts,look(t).texts];return kappaOf(n.length,e=>[n[e],s[e]])}
function kappaOf(e,t){const n=new Map;let[s,r]=[0,0];for(let o=0;o<e;o++){const e=t(o);if(e[0]===""||e[1]==="")continue;r++;e[0]===e[1]&&s++
;for(const t of[0,1]){const s=n.get(e[t])??[0,0];s[t]++;n.set(e[t],s)}}if(r===0)return 0;const o=[...n.values()].reduce((e,[t,n])=>e+t/r*(n/r),0)
;return o<1?Math.max(0,(s/r-o)/(1-o)):0}function association(e,t){const n=crossTable(t,e);const s=new Map;let[r,o]=[0,0];for(const e of n.values()){
o+=Math.max(...e.values());for(const[t,n]of e){r+=n;s.set(t,(s.get(t)??0)+n)}}const a=Math.max(0,...s.values());return r>a?(o-a)/(r-a):0}
function looksPredictedBy(e,t){const{correlation:n,places:s,spreads:r}=momentsOf(look(e).numbers,look(t).numbers)
;const o=Math.abs(s[0]-s[1])<.25*r[0]&&r[1]<1.5*r[0];return Math.max(0,n)*(o?1:1/3)}function correlationOf(e,t){return momentsOf(e,t).correlation}
function momentsOf(e,t){let[n,s,r,o,a,i]=[0,0,0,0,0,0];for(let c=0;c<e.length;c++){const[l,u]=[e[c],t[c]];if(!Number.isFinite(l)||!Number.isFinite(u))continue
;n++;const[h,f]=[l-s,u-r];s+=h/n;r+=f/n;o+=h*(l-s);a+=f*(u-r);i+=h*(u-r)}const c=n>2&&o>0&&a>0?i/Math.sqrt(o*a):0
;const l=[Math.sqrt(o/Math.max(1,n)),Math.sqrt(a/Math.max(1,n))];return{correlation:c,places:[s,r],spreads:l}}function sumToOne(e){
const t=e.map(e=>look(e).numbers);const n=Math.min(1e3,t[0]?.length??0);let s=0;for(let e=0;e<n;e++){const n=t.reduce((t,n)=>t+n[e],0);Math.abs(n-1)<.02&&s++}
return n>0&&s>=.99*n}function highestOf(e){const t=[...e].map(([e,t])=>({name:e,numbers:look(t).numbers}));const n=t[0]?.numbers.length??0;return Array.from({
length:n},(e,n)=>{let[s,r]=[Number.NEGATIVE_INFINITY,""];for(const{name:e,numbers:o}of t){if(Number.isNaN(o[n]))return"";o[n]>s&&([s,r]=[o[n],e])}return r})}
function agreesWithHighest(e,t){const{texts:n}=look(e);const s=highestOf(t);let[r,o]=[0,0];n.forEach((e,t)=>{if(e===""||s[t]==="")return;o++;e===s[t]&&r++})
;const a=kappaOf(n.length,e=>[n[e],s[e]]);return{share:o>0?r/o:0,kappa:a}}function ranks(e,t,n){const{numbers:s}=look(e);const{texts:r}=look(t)
;const o=[...s.keys()].filter(e=>!Number.isNaN(s[e])&&r[e]!=="");o.sort((e,t)=>s[e]-s[t]);let[a,i]=[0,0];for(let e=0;e<o.length;){let t=e
;while(t<o.length&&s[o[t]]===s[o[e]])t++;for(let s=e;s<t;s++){if(r[o[s]]!==n)continue;i++;a+=(e+t-1)/2}e=t}const c=o.length-i;if(i===0||c===0)return.5
;return(a-i*(i-1)/2)/(i*c)}function answersByName(e,t){const n=e.filter(({type:e,distinct:t})=>e!=="time"&&t>0)
;const isScore=e=>e.type==="number"&&scoreRank(e)>0&&looksLikeScore(e);const s=n.filter(e=>isScore(e)&&!isTruth(e))
;let r=n.filter(e=>!s.includes(e)&&(isAnswerName(e)||isScored(e,s,n))&&!isSpread(e)&&!isUnreadable(e))
;r.length===0&&(r=n.filter(e=>!s.includes(e)&&isMethod(e)&&e.type==="number"));r.length===0&&(r=secondary(n.filter(e=>!s.includes(e)),s.length>0))
;r.length+s.length===0&&s.push(...n.filter(isUnbounded));t.prediction&&!r.includes(t.prediction)&&(r=[t.prediction,...r])
;t.score&&!s.includes(t.score)&&s.unshift(t.score);return{answers:r.filter(e=>e!==t.score),scores:s.filter(e=>e!==t.prediction)}}function isScored(e,t,n){
const hasScore=e=>t.some(t=>partOf(t)===partOf(e))
;return partOf(e)!==""&&isLabelName(e)&&hasScore(e)&&n.some(t=>isLabelName(t)&&!hasScore(t)&&holdsValuesOf(t,e))}function holdsValuesOf(e,t){
if(e.distinct>50||e.distinct<2)return false;const n=vocabularyOf(e);return[...vocabularyOf(t).keys()].every(e=>n.has(e))}
function isMethod({name:e,words:t,distinct:n}){const s=e.toLowerCase().replace(/[^\p{L}]/gu,"").replace(/^auto|(?:regressor|classifier|regression|model)$/g,"")
;return n>1&&(b.method.has(s)||t.size>0&&[...t].every(e=>b.method.has(e)))}const isUnbounded=e=>e.type==="number"&&e.distinct>2&&scoreRank(e)>0&&!isTruth(e)
;const isTruth=e=>has(e,new Set(["true","truth","actual","target","label","labels","outcome"]))&&e.distinct===2;function secondary(e,t){
const isMiddle=e=>/^(?:mean|median)$/i.test(e.name)&&e.type==="number";const n=e.filter(e=>(has(e,b.answerBeside)||isMiddle(e))&&e.distinct>1)
;const s=e.filter(e=>isLabelName(e)&&!n.includes(e));if(s.length>0||t)return n;const r=e.filter(e=>has(e,b.labelBeside)&&!n.includes(e))
;return r.length>0?n:n.filter(e=>!isLabelName(e)&&!e.words.has("expected"))}
const isSpread=e=>e.type==="number"&&e.distinct>20&&(has(e,b.spread)||quantileIn(e.name)!==null);function quantileIn(e){
if(/^0?\.\d{1,4}$/.test(e))return Number(e);const t=/(?:^|[^a-z])(?:q|quantile|perc|percentile)[ _-]?0?[._]?(\d{1,3})(?![a-z\d])/i.exec(e)
;if(!t)return/(?:^|[_ .])p(05|10|25|50|75|90|95)$/i.test(e)?Number(e.slice(-2))/100:null;const n=t[1];return Number(n)/10**n.length}
const isUnreadable=e=>e.type==="category"&&e.distinct>20&&[...vocabularyOf(e).keys()].slice(0,20).every(e=>/^[\d.,]+ ?%$/.test(e))
;const looksLikeScore=({type:e,range:t,distinct:n})=>e==="number"&&t!==null&&t.min>=-1e-6&&t.max<=1.000001&&n>2
;const inUnit=({type:e,range:t})=>e==="number"&&t!==null&&t.min>=-1e-6&&t.max<=1.000001;function classScores(e,t){if(e.length<2||e.length>1e3)return[]
;const n=t.filter(({type:e,range:t})=>e==="number"&&t!==null);const s=[...byPattern(e,n)].flatMap(([t,n])=>{if(n.size<e.length)return[]
;const s=[...n.values()].every(inUnit)&&sumToOne([...n.values()]);const r=[...n.values()].every(e=>scoreRank(e)>0||has(e,b.answer)||t==="*");return s||r?[{
scores:n,probabilities:s,pattern:t,named:true}]:[]});return s.length>0?s:inOrder(e,n)}function byPattern(e,t){const n=new Map(e.map(e=>[plain(e),e]))
;const s=new Map;for(const e of t)for(const{pattern:t,key:r}of partsOf(plain(e.name),n)){const o=s.get(t)??new Map;const a=n.get(r);o.has(a)||o.set(a,e)
;s.set(t,o)}return s}function plain(e){return e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"_").replace(/^_|_$/g,"")}function partsOf(e,t){
const n=e.replace(/(?<=\p{L})(?=\d+(?:_|$))/gu,"\0").split(/[_\0]/);const s=e.replace(/(?<=\p{L})(?=\d+(?:_|$))/gu,"\0").match(/[_\0]/g)??[];const r=6
;const o=[];for(let e=0;e<n.length;e++){let a="";for(let i=e;i<Math.min(n.length,e+r);i++){a+=(i===e?"":s[i-1].replace("\0",""))+n[i];if(!t.has(a))continue
;const r=n.slice(0,e).join("_");const c=n.slice(i+1).join("_");o.push({pattern:[r,"*",c].filter(e=>e!=="").join("_"),key:a})}}return o}function inOrder(e,t){
const n=[...e].sort((e,t)=>Number.isFinite(Number(e))&&Number.isFinite(Number(t))?Number(e)-Number(t):e<t?-1:1);const s=[]
;for(let r=0;r+e.length<=t.length;r++){const o=t.slice(r,r+e.length);if(!o.every(inUnit)||!sumToOne(o))continue;s.push({scores:new Map(n.map((e,t)=>[e,o[t]])),
probabilities:true,pattern:o.map(({name:e})=>e).join(", "),named:false});r+=e.length-1}return s}function tellsLabel(e,{scores:t,named:n}){if(n)return true
;if(t.size>2)return agreesWithHighest(e,t).kappa>.15;const[,s]=[...t];return ranks(s[1],e,s[0])>.6}function computedFrom(e,{label:t,said:n,positive:s}){
if(e.distinct<2)return null;if(isFunctionOf(e,[t]))return`says what the label "${t.name}" says`
;for(const t of n)if(isFunctionOf(e,[t]))return`computed from "${t.name}"`
;for(const r of n)if(tellsRight(e,t,r)||isFunctionOf(e,[t,r])||isErrorOf(e,t,r,s))return`computed from "${t.name}" and "${r.name}"`;return null}
const I=Math.log(1e-6);function isFunctionOf(e,t){const n=t.every(({distinct:e})=>e<=200);if(n&&e.distinct<=200&&isDetermined(e,t))return true;const[s,r]=t
;if(r||s.type!=="number")return false;return e.type==="number"&&isMonotone(e,s)||isCut(e,s)}function tellsRight(e,t,n){if(e.distinct!==2)return false
;const[s,r,o]=[look(e).texts,look(t).texts,look(n).texts];const a=[void 0,void 0];let i=0;for(let e=0;e<s.length;e++){if(r[e]===""||o[e]==="")continue
;const t=r[e]===o[e]?1:0;t===0&&i++;a[t]??=s[e];if(a[t]!==s[e])return false}return a[0]!==a[1]&&Math.min(i,s.length-i)>=2}function isDetermined(e,t){
const{texts:n}=look(e);const s=t.map(e=>look(e).texts);const r=new Map;const o=new Map;const a=new Map;for(let e=0;e<n.length;e++){const t=n[e]
;if(s.some(t=>t[e]===""))continue;const i=s.map(t=>t[e]).join("\0");const c=r.get(i);if(c===void 0)r.set(i,t);else if(c!==t)return false
;o.set(i,(o.get(i)??0)+1);a.set(t,(a.get(t)??0)+1)}if(a.size<2)return false;const i=[...a.values()].reduce((e,t)=>e+t,0);let c=0
;for(const[e,t]of o)c+=(t-1)*Math.log(a.get(r.get(e))/i);return c<I}function isMonotone(e,t){if(e.distinct<10&&t.distinct<10)return false;const n=pairsOf(e,t)
;if(n.length<20)return false;n.sort((e,t)=>e.of-t.of||e.own-t.own);let[s,r]=[0,0];const o=Math.max(...n.map(({own:e})=>Math.abs(e)))*1e-6
;for(let e=1;e<n.length;e++){const t=n[e].own-n[e-1].own;if(Math.abs(t)<=o)continue;if(n[e].of===n[e-1].of)return false;t>0?s++:r++}
return Math.min(s,r)<=.002*n.length&&Math.max(s,r)>=10}function isCut(e,t){if(e.distinct>20)return false;const{texts:n}=look(e);const{numbers:s}=look(t)
;const r=[...n.keys()].filter(e=>n[e]!==""&&!Number.isNaN(s[e]));if(r.length<30)return false;r.sort((e,t)=>s[e]-s[t]);let o=1
;for(let e=1;e<r.length;e++)n[r[e]]!==n[r[e-1]]&&o++;const a=new Map;for(const e of r)a.set(n[e],(a.get(n[e])??0)+1);const i=r.length-Math.max(...a.values())
;return o<=a.size+2&&i>=10}function isErrorOf(e,t,n,s){if(e.type!=="number"||n.type!=="number"||e.distinct<3)return false
;const r=s===null?look(t).numbers:Float64Array.from(look(t).texts,e=>e===""?Number.NaN:e===s?1:0);const o=look(e).numbers;const a=look(n).numbers
;return j.some(e=>{const t=Float64Array.from(r,(t,n)=>e(t,a[n]));return Math.abs(correlationOf(o,t))>.9995})}
const j=[(e,t)=>e-t,(e,t)=>Math.abs(e-t),(e,t)=>(e-t)**2,(e,t)=>(e-t)/e,(e,t)=>Math.abs((e-t)/e),(e,t)=>Math.abs(e-t)/(Math.abs(e)+Math.abs(t)),(e,t)=>(e-t)/t,(e,t)=>Math.abs((e-t)/t),(e,t)=>t/e,(e,t)=>Math.log(t/e),(e,t)=>(Math.log1p(e)-Math.log1p(t))**2,(e,t)=>-Math.log(e===1?t:1-t)]
;function pairsOf(e,t){const[n,s]=[look(e).numbers,look(t).numbers];return[...n.keys()].filter(e=>Number.isFinite(n[e])&&Number.isFinite(s[e])).map(e=>({
own:n[e],of:s[e]}))}async function chooseLabel(e,t,n){const{answers:s,scores:r}=t;const o=new Set([...s,...r]);const a=classPair(e);if(a)return a
;const i=e.filter(e=>e.type!=="time"&&e.distinct>1&&!o.has(e)).map(n=>candidateOf(n,t,e)).sort((e,t)=>pointsOf(t)-pointsOf(e))
;const c=i.filter(e=>e.name>=2.5||e.name>0&&pointsOf(e)>=2.5||e.strength>.15&&!isComputed(e.sketch,t));const l=i.filter(({name:e})=>e>0)
;const u=["expected","actual"].map(e=>l.find(({sketch:t})=>t.words.has(e)))
;if(s.length+r.length===0&&u[0]&&u[1]&&u[0]!==u[1])return askForLabel(e,[u[0].sketch,u[1].sketch],t,n);if(s.length+r.length===0&&l.length===1)return l[0].sketch
;const[h,f]=c;if(h&&(!f||isClear(h,f)))return h.sketch;const d=c.filter(e=>!isClear(h,e)).map(({sketch:e})=>e);return askForLabel(e,d,t,n)}
const isComputed=(e,{answers:t,scores:n})=>[...t,...n].some(t=>isFunctionOf(e,[t]));const pointsOf=({name:e,values:t,strength:n})=>e+t+2*n
;function isClear(e,t){if(isTwin(e.sketch,t.sketch))return true;const n=e.name+e.values-t.name-t.values;if(n>=1)return pointsOf(e)-pointsOf(t)>.5
;return e.strength-t.strength>.1}function isTwin(e,t){return e.distinct===t.distinct&&e.distinct>1&&association(e,t)>.9999&&association(t,e)>.9999}
function candidateOf(e,{answers:t,scores:n},s){const r=[...t,...n];const o=has(e,b.labelBeside);const a=isLabelName(e)?3:o?1.5:0
;const i=Math.max(0,...r.map(t=>sharedSubject(e,t)));const c=t.filter(e=>isClasses(e))
;const l=c.some(t=>isClasses(e)&&sharesVocabulary(e,t))?1.5:c.length>0&&c.every(t=>isOther(e,t))?-1.5:0;return{sketch:e,name:a+i,values:l,
strength:strengthOf(e,{answers:t,scores:n},s)}}function sharedSubject(e,t){const[n,s]=[subjectOf(e),subjectOf(t)];if(n.size===0||s.size===0)return 0
;const r=[...n].filter(e=>s.has(e)).length;if(r===n.size&&r===s.size)return 3;return r===n.size||r===s.size?1:0}
const isClasses=({type:e,whole:t,distinct:n})=>n<=200&&(e==="category"||e==="number"&&t);const isOther=(e,t)=>isClasses(e)&&!sharesVocabulary(e,t)
;function strengthOf(e,{answers:t,scores:n},s){const r=e.type==="number"&&e.distinct>2;const o=t.map(t=>{
if(r&&t.type==="number"&&(t.distinct>20||!t.whole))return looksPredictedBy(e,t);if(e.distinct===2&&t.type==="number"&&t.distinct>2)return twoClasses(e,t)
;return isClasses(e)&&isClasses(t)?Math.max(agreement(e,t),.8*association(e,t)):0});const a=e.distinct===2?n.map(t=>twoClasses(e,t)):[]
;const i=isClasses(e)&&e.distinct>=2&&e.distinct<=100?[...vocabularyOf(e).keys()]:[]
;const c=classScores(i,s.filter(t=>t!==e)).filter(({probabilities:t})=>t||e.distinct>2).map(({scores:t})=>agreesWithHighest(e,t).kappa)
;return Math.max(0,...o,...a,...c)}const twoClasses=(e,t)=>2*Math.abs(ranks(t,e,[...vocabularyOf(e).keys()][0])-.5);function classPair(e){const t=e.flatMap(t=>{
if(!isClasses(t)||t.distinct<3||t.distinct>100||isAnswerName(t))return[]
;const n=classScores([...vocabularyOf(t).keys()],e.filter(e=>e!==t)).find(({named:e})=>e);return n?[{sketch:t,right:agreesWithHighest(t,n.scores).share}]:[]})
;const n=t.find(({right:e})=>e>.995);const s=t.filter(e=>e!==n);return n&&s.length===1?s[0].sketch:null}async function askForLabel(e,t,{answers:n,scores:s},r){
const o=new Set([...n,...s]);const a=t.length>0?t:byDistinct(e.filter(e=>!o.has(e)));const i=a.map(({name:e})=>e);if(r&&i.length>0){
const t=await r("Which column holds what really happened?",i);const n=e.find(e=>e.name===t);if(n)return n}const c=i.slice(0,40).map(e=>`"${e}"`)
;const l=c.length>0?` It may be ${c.join(", ")}${i.length>40?", …":""}.`:"";const u=e.find(e=>e.distinct<=1&&isLabelName(e));if(u&&t.length===0){
const e=u.distinct===0?"it is empty":`it is always "${valuesOf(u)[0].text}"`
;throw new f.P_(`"${u.name}" looks like the label, but ${e}: nothing can be measured by it. Name another with --label, or add the labels.`)}
const h=t.length>1?`${t.length} columns may be what really happened.`:n.length+s.length>0?"No column stands out as what really happened.":"No column looks like what a model said, and none stands out as what really happened."
;throw new f.P_(`${h}${l} Name it with --label, and what the model said with --score (a probability) or --prediction. A plan judges a model’s answers: where the set has none, add them first.${withoutHeader(e)}`)
}function byDistinct(e){return e.filter(({distinct:e})=>e>1).sort((e,t)=>e.distinct-t.distinct)}function withoutHeader(e){
const t=e.filter(({name:e})=>/^[-+]?\d*\.?\d+(?:[eE][-+]?\d+)?$/.test(e)).length
;return 2*t>e.length&&!e.every((e,t)=>e.name===String(t))?" The first line looks like data: has the file no header? Write the names of the columns above it.":""
}const P=new Set(["0","no","false","n","f","negative","neg","normal","benign","ham","good","legit","genuine","healthy","real"])
;const q=new Set(["1","yes","true","y","t","positive","pos","attack","malignant","spam","bad","fraud","anomaly","sick","fake"]);function translation(e,t){
const[n,s]=[[...vocabularyOf(e).keys()],[...vocabularyOf(t).keys()]];if(s.length<2||s.length>n.length||n.length>50)return null
;return byWords(n,s)??byNumber(n,s)??byRows(e,t,s)}function byWords(e,t){if(e.length!==2||t.length!==2)return null
;const one=(e,t)=>e.filter(e=>t.has(e.toLowerCase()));const[n,s]=[one(e,P),one(e,q)];const[r,o]=[one(t,P),one(t,q)];if(n.length!==1||s.length!==1)return null
;if(r.length===1)return new Map(t.map(e=>[e,e===r[0]?n[0]:s[0]]));if(o.length===1)return new Map(t.map(e=>[e,e===o[0]?s[0]:n[0]]));return null}
function byNumber(e,t){const n=t.map(e=>/^\D+(\d+)$/.exec(e)?.[1]);if(n.some(t=>t===void 0||!e.includes(t)))return null
;return new Set(n).size===t.length?new Map(t.map((e,t)=>[e,n[t]])):null}function byRows(e,t,n){if(association(e,t)<.2)return null;const s=crossTable(t,e)
;const r=new Map;for(const e of n){const t=[...s.get(e)??[]].sort(([,e],[,t])=>t-e);if(t.length===0)return null;r.set(e,t[0][0])}
return new Set(r.values()).size===n.length?r:null}function chooseModel(e,t,n,s){const r=s.task??taskOf(e,n,t);const o=n.answers.filter(t=>t!==e)
;const a=n.scores.filter(t=>t!==e);const i=modelsOf(e,o,a);if(r==="regression")return regression(e,o,i,s);const c=[...vocabularyOf(e).keys()]
;const l=classScores(c,t.filter(t=>t!==e)).filter(t=>tellsLabel(e,t));const fits=t=>t===s.prediction||fitsClasses(e,t)
;const u=s.prediction??preferred(o.filter(e=>!isTold(e,s)&&fits(e)),i);const h=u&&!sharesVocabulary(e,u)?translation(e,u):null;const f=o.filter(e=>e!==u)
;if(r==="multiclass"){const n=l.find(e=>ofModel(e,u,i))??null;const s=new Set(n?.scores.values()??[]);const o=u??(n&&t.find(t=>t!==e&&isHighest(t,n)))
;const c=[...f,...a].filter(e=>!s.has(e));return{task:r,prediction:o??null,score:null,scores:n?.scores??null,answers:h,others:named(c,e,u,i)}}
const d=l.find(e=>ofModel(e,u,i));const m=s.score??(d?null:scoreOf(e,u,[...a,...f.filter(isScoreLike)],i));const p=new Set([m,u,...d?.scores.values()??[]])
;const g=named([...f,...a].filter(e=>!p.has(e)),e,u,i);return{task:r,prediction:u,score:m,scores:d?.scores??null,answers:h,others:g}}
const isHighest=(e,{scores:t})=>isClasses(e)&&e.distinct>1&&agreesWithHighest(e,t).share>.995;const isTold=(e,t)=>e===t.score
;const isScoreLike=e=>e.type==="number"&&e.distinct>2;function fitsClasses(e,t){if(!isClasses(t)||t.distinct>Math.max(20,3*e.distinct))return false
;return sharesVocabulary(e,t)||within(e,t)||translation(e,t)!==null}function within(e,t){const n=vocabularyOf(e)
;return[...vocabularyOf(t).keys()].every(e=>n.has(e))}function taskOf(e,{answers:t,scores:n},s){if(e.distinct<=2)return"binary"
;if(e.type!=="number")return"multiclass";if(!e.whole)return"regression";const r=e.distinct<=200?[...vocabularyOf(e).keys()]:[];const o=s.filter(t=>t!==e)
;if(classScores(r,o).some(t=>t.named?t.probabilities:tellsLabel(e,t)))return"multiclass";const a=t.filter(e=>e.type==="number")
;if(a.length===0)return t.length>0||e.distinct<=20?"multiclass":"regression";const i=a.filter(t=>t.whole&&t.distinct<=200&&sharesVocabulary(e,t))
;if(i.length===0)return"regression";if(e.distinct<=20&&i.some(e=>e.distinct<=20))return"multiclass"
;return e.distinct<=200&&i.some(t=>agreement(e,t)>.3)&&n.length>=0?"multiclass":"regression"}function modelsOf(e,t,n){const{answerBeside:s,labelBeside:r}=b
;const o=new Set([...subjectOf(e),...e.words]);const a=new Set([...vocabularyOf(e).keys()].slice(0,200).flatMap(e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
;return new Map([...t,...n].map(e=>{const t=[...subjectOf(e)].filter(e=>!o.has(e)&&!a.has(e)&&!s.has(e)&&!r.has(e));return[e,t.join(" ")]}))}
function preferred(e,t){const isBaseline=e=>[...e.words].some(e=>b.baseline.has(e));return e.find(e=>t.get(e)==="")??e.find(e=>!isBaseline(e))??e[0]??null}
function ofModel({scores:e},t,n){if(!t)return true;const s=n.get(t)??"";return s===""||[...e.values()].every(({words:e})=>s.split(" ").some(t=>e.has(t)))}
function scoreOf(e,t,n,s){const r=n.filter(e=>e!==t&&(t===null||parts(e,t)));const o=t?s.get(t):"";const a=r.filter(e=>s.get(e)===o)
;const i=a.length>0?a:t&&o!==""?r.filter(e=>s.get(e)===""):r;const c=[...i].sort((e,t)=>plainness(t)-plainness(e));const l=preferred(c,s)
;return l&&(looksLikeScore(l)||looksUnbounded(l,e))?l:null}const plainness=e=>scoreRank(e)+(looksLikeScore(e)?1:0)
;const looksUnbounded=(e,t)=>e.type==="number"&&e.distinct>2&&t.distinct===2;function parts(e,t){if(t.distinct!==2)return t.distinct<2
;const n=ranks(e,t,[...vocabularyOf(t).keys()][0]);return Math.max(n,1-n)>.98}function regression(e,t,n,s){const r=t.filter(e=>e.type==="number"&&e.distinct>1)
;const o=r.filter(t=>looksPredictedBy(e,t)>0);const a=s.prediction??preferred(o.length>0?o:r,n);const i=t.filter(e=>e!==a);return{task:"regression",
prediction:a,score:null,scores:null,answers:null,others:named(i,e,a,n)}}function named(e,t,n,s){const r=n?s.get(n):"";return e.map(e=>{
const o=looksLikeScore(e)&&n!==null&&s.get(e)===r;const a=o&&t.distinct>1?"how sure the model is of its answer":"an answer of another model, or another answer"
;return{sketch:e,why:a}})}function noAnswer(e,t,n){const s=n.find(e=>isClasses(e));if(t!=="regression"&&s){
const list=e=>[...vocabularyOf(e).keys()].slice(0,6).map(e=>`"${e}"`).join(", ")
;return new f.P_(`"${e.name}" says ${list(e)} and "${s.name}" says ${list(s)}: which means which cannot be told. Name a label of the same words with --label, or write "answers:" in the plan, such as answers: { ${[...vocabularyOf(s).keys()][0]}: ${[...vocabularyOf(e).keys()][0]} }.`)
}
const r=t==="regression"?"the number that the model said: name it with --prediction":"the model’s answer: name the probability with --score, or the decision with --prediction"
;const o=look(e).numbers.length
;return new f.P_(`"${e.name}" looks like the label of a ${t} task (${o>0?`${e.distinct} different values`:"no values"}), but no column looks like ${r}. Where the set has none, add the model’s answers to it first: a plan judges them, not the data alone.`)
}const Z=["1","true","yes","y","t","positive","pos","bad","fraud","default","churned","spam","attack","malignant"]
;const B=["0","false","no","n","f","negative","neg","good","normal","benign","ham","legit","-1"];function positiveOf(e,t,n){const s=valuesOf(e)
;const r=s.map(({text:e})=>e);if(n!==null){const t=r.find(e=>e===n)??r.find(e=>(0,p.Z2)(e)===(0,p.Z2)(n));if(t!==void 0)return{text:t,because:"as told"}
;const s=r.slice(0,10).map(e=>`"${e}"`);throw new f.P_(`the label "${e.name}" never is "${n}"; it is ${s.join(", ")}${r.length>10?", …":""}.`)}const o=s.at(-1)
;if(!o)throw new f.P_(`the label "${e.name}" is empty.`);const a=r.find(e=>Z.includes(e.toLowerCase()));const i=r.find(e=>B.includes(e.toLowerCase()))
;const c=a??(r.length===2?r.find(e=>i!==void 0&&e!==i):void 0);const ranked=n=>t?ranks(t,e,(0,p.Z2)(n)):.5;if(c!==void 0&&ranked(c)>.35){
const e=t!==null&&ranked(c)>.65;return{text:c,because:e?"it goes with high scores":"by its name"}}if(t){const[e]=[...r].sort((e,t)=>ranked(t)-ranked(e))
;if(ranked(e)>.65)return{text:e,because:"it goes with high scores"}}return c!==void 0?{text:c,because:"by its name"}:{text:o.text,because:"it is the rarer one"}
}function refuseUnsupported(e,t){refuseRanking(e);refuseSeveralLabels(e,t);refuseQuantiles(t,e);refuseGrades(e,t)}
function refuseSeveralLabels(e,{answers:t,scores:n}){const s=new Set([...t,...n]);const r=e.filter(e=>!s.has(e)&&isLabelName(e)&&e.distinct>1&&partOf(e)!=="")
;const o=r.flatMap(e=>{const t=partOf(e);const n=[...s].find(e=>partOf(e)===t);return n?[{label:e,answer:n,own:t}]:[]})
;if(new Set(o.map(({own:e})=>e)).size<2)return;const a=o.slice(0,4).map(({label:e,answer:t})=>`"${e.name}" with "${t.name}"`);const[i]=o
;const c=n.includes(i.answer)?"--score":"--prediction"
;throw new f.P_(`the set holds several labels, each with its answer: ${a.join(", ")}${o.length>4?", …":""}. A plan judges one label. Write a plan for each, such as --label ${i.label.name} ${c} ${i.answer.name}.`)
}function refuseRanking(e){const t=e.find(e=>has(e,new Set(["qid","query","queryid","search"]))&&repeats(e))
;const n=e.find(e=>has(e,new Set(["rank","ranking","relevance","rel","ndcg"])));if(!t||!n)return
;throw new f.P_(`the set looks like ranked lists ("${t.name}" with "${n.name}"), and a plan judges one answer for each case, not an order. Write a set with one row for each list and the measure of its order (such as NDCG or "the first hit is right", 1 or 0), or judge relevance alone: name it with --label, and the score with --score.`)
}const repeats=({distinct:e,rows:t})=>e<=t/2;function refuseQuantiles({answers:e,scores:t},n){const s=n.filter(e=>e.type==="number"&&quantileIn(e.name)!==null)
;const r=e.filter(e=>quantileIn(e.name)===null);if(s.length<2||r.length+t.length>0)return;const o=s.find(e=>quantileIn(e.name)===.5)
;throw new f.P_(`the set holds quantiles (${s.slice(0,6).map(({name:e})=>`"${e}"`).join(", ")}) and no point forecast: a plan judges one number for each case. `+(o?`Judge the median with --prediction ${o.name}, or add the mean as a column.`:"Add the median or the mean as a column, and name it with --prediction."))
}function refuseGrades(e,{answers:t}){const n=t.filter(isProse);if(n.length===0||n.length<t.length)return
;const s=e.find(e=>e.distinct>1&&!n.includes(e)&&(has(e,b.grade)||e.words.has("score"))&&!isProse(e));const r=s?`, graded in "${s.name}"`:""
;throw new f.P_(`the answers in "${n[0].name}" are free texts${r}: a plan compares a class or a number with the right one, and no two texts are alike. Write two columns more: what each answer was found to be ("right" or "wrong", by whatever grades them) and what it should have been ("right" in every row); name them with --prediction and --label. Accuracy is then the share of right answers.`)
}function isProse(e){if(e.column.type!=="category"||e.distinct<.5*(e.rows-e.missing))return false;const t=look(e).texts.filter(e=>e!=="").slice(0,200)
;return t.filter(e=>e.split(/\s+/).length>2).length>.3*t.length}function refuseSeveralModels(e,t){
const n=e.find(e=>has(e,b.whichMethod)&&e.distinct>1&&e.distinct<=20&&isClassLike(e));if(!n)return;const s=look(n).texts;const r=new Map;s.forEach((e,n)=>{
const s=r.get(e)??[];s.push(look(t).texts[n]);r.set(e,s)});const o=[...r.values()].map(e=>e.sort().join("\0"))
;const a=e.some(e=>e!==n&&e!==t&&isRepeated(e,s,t));if(!a&&new Set(o).size>1)return;const i=[...r.keys()].slice(0,6).map(e=>`"${e}"`)
;throw new f.P_(`the same cases stand in the set once for each "${n.name}" (${i.join(", ")}): counted together each case would count ${r.size} times. Which one is to be judged? Write its rows into a file of their own, one plan for each.`)
}const isClassLike=({type:e})=>e!=="time";function isRepeated(e,t,n){if(e.distinct<10||e.distinct>e.rows/1.2)return false;const s=new Set;const r=new Map
;const o=look(n).texts;return look(e).texts.every((e,n)=>{const a=`${e}\0${t[n]}`;if(s.has(a)||r.has(e)&&r.get(e)!==o[n])return false;s.add(a);r.set(e,o[n])
;return true})}async function answersAmong(e,t,n,s){const r={prediction:n(t.prediction),score:n(t.score),label:n(t.label)}
;const o=answersByName(e.filter(e=>e!==r.label),r);r.label&&(r.prediction||r.score)||refuseUnsupported(e,o);const a=r.label??await chooseLabel(e,o,s)
;refuseSeveralModels(e,a);const i=o.answers.length+o.scores.length>0?o:answersByRelation(a,e);const c=chooseModel(a,e,i,{task:t.task,...r})
;return complete(a,c,o.answers,t)}function answersByRelation(e,t){const n=t.filter(t=>t!==e&&t.type!=="time"&&t.distinct>1&&!isLabelName(t))
;const s=n.filter(t=>isClasses(e)&&isClasses(t)&&sharesVocabulary(e,t)&&agreement(e,t)>.2&&association(t,e)<.9999);const r=e.type==="number"&&e.distinct>20
;const o=r?n.filter(t=>t.type==="number"&&looksPredictedBy(e,t)>.6):[];const a=e.distinct>2||s.length===1?s:[]
;const i=e.distinct===2&&n.length===1?n.filter(e=>looksLikeScore(e)&&e.distinct>20):[];return{answers:r?o.length===1?o:[]:a,scores:i.length===1?i:[]}}
function complete(e,t,n,s){const r=withThird(e,t,s);const{task:o,prediction:a,score:i,scores:c}=r;if(o==="regression"?!a:!a&&!i&&!c)throw noAnswer(e,o,n)
;if(o!=="binary")return{...r,label:e,positive:null,negative:null,scores:c&&withTexts(e,c),classes:classesOf(e,r)};const l=positiveOf(e,i,s.positive)
;const u=neverRight(e,r)[0]??null;if(!c)return{...r,label:e,positive:l,negative:u,classes:null};const h=c.get((0,p.Z2)(l.text))??null
;const f=[...c.values()].filter(e=>e!==h).map(e=>({sketch:e,why:"the probability of the other class"}));return{...r,label:e,positive:l,score:h,negative:u,
scores:null,classes:null,others:[...r.others,...f]}}function withThird(e,t,n){if(t.task!=="binary"||e.distinct<2||neverRight(e,t).length===0)return t
;if(t.score||t.scores||n.task==="binary"){const e="holds answers that no label is";return{...t,prediction:null,others:[...t.others,{sketch:t.prediction,why:e}]}
}return{...t,task:"multiclass"}}function neverRight(e,{prediction:t,answers:n}){const s=new Set(valuesOf(e).map(({text:e})=>(0,p.Z2)(e)))
;const r=t?valuesOf(t).map(({text:e})=>e):[];return r.filter(e=>!s.has(n?.get((0,p.Z2)(e))??(0,p.Z2)(e)))}function withTexts(e,t){
const n=new Map(valuesOf(e).map(({text:e})=>[(0,p.Z2)(e),e]));return new Map([...t].map(([e,t])=>[n.get(e)??e,t]))}
function classesOf(e,{task:t,prediction:n,answers:s,scores:r}){if(t!=="multiclass")return null;const o=new Map(valuesOf(e).map(({text:e})=>[(0,p.Z2)(e),e]))
;const a=n?valuesOf(n).map(({text:e})=>(0,p.Z2)(e)):[];const i=[...a.map(e=>s?.get(e)??e),...r?.keys()??[]].filter(e=>!o.has(e))
;return i.length===0?null:[...new Set([...o.values(),...i])].sort()}function partFeatures(e,t){const n=[];const s=[];for(const r of e){const e=reasonOf(r,t)
;e===null?n.push(r):s.push({sketch:r,why:e})}return{features:n,leftOut:s}}function reasonOf(e,t){const{distinct:n,rows:s,missing:r,type:o}=e;const a=s-r
;if(n===0)return"empty in the reference";if(n===1)return`always ${remark(valuesOf(e)[0].text)} in the reference`;if(isIndex(e))return"a number of the row"
;if(o==="time")return"a time without a role";if(isKeyLike(e)&&(o==="category"||has(e,b.id)))return"another value in every row"
;if(o==="category"&&isFreeText(e))return"free text";if(o==="category"&&(n>a/2||n>1e3))return`${(0,m.ZV)(n)} different values in ${(0,
m.ZV)(a)} rows: too many to tell a change by`;if(isSpread(e)&&o==="number"&&t.positive===null&&goesAlong(e,t))return"the doubt of a forecast, and not its point"
;return computedFrom(e,t)}const isKeyLike=({type:e,distinct:t,rows:n,missing:s,whole:r})=>t===n&&s===0&&(e==="category"||e==="number"&&r)
;function isIndex({name:e,words:t,type:n,whole:s,rows:r,distinct:o}){if(/^Unnamed: \d+(?:_level_\d+)?$/.test(e)||/^__index_level_\d+__$/.test(e))return true
;const a=t.size>0&&[...t].every(e=>b.index.has(e));return a&&n==="number"&&s&&o>.9*r}function isFreeText(e){if(e.distinct<20)return false
;const t=look(e).texts.filter(e=>e!=="").slice(0,500);const n=t.filter(e=>e.length>40||e.trim().split(/\s+/).length>3);return t.length>0&&2*n.length>t.length}
const goesAlong=({range:e},{said:t})=>e!==null&&t.some(e=>e.type==="number")
;const z=["timestamp","scored","predicted","prediction","at","time","datetime","date","ts","ds","created","period","day","week","month"]
;const W=new Set(["birth","birthdate","birthday","dob","born","due","expiry","expires","end","signup","joined","hired"])
;const V=["customer","client","user","account","patient","person","member","household","group"];async function findRoles(e,t,n){
const named=t=>t===null?null:columnNamed(e,t);const s=new Set;const take=e=>{e&&s.add(e);return e}
;for(const e of[t.label,t.score,t.prediction,t.id,t.group])take(named(e));const left=()=>e.filter(e=>!s.has(e))
;const free=()=>left().filter(({distinct:e})=>e>0);const r=take(named(t.time)??findTime(free()));const o=take(named(t.id)??findId(free()))
;const a=take(free().find(isVersion)??null);const i=take(free().find(isHost)??null);const c=[t.label,t.score,t.prediction].map(named).filter(e=>e!==null)
;const l=await answersAmong([...c,...left()],t,named,n);const{label:u,prediction:h,score:f,scores:d,positive:m}=l
;for(const e of[u,h,f,...d?.values()??[]])take(e);for(const{sketch:e}of l.others)take(e);const g=named(t.group)??take(free().find(isGroup)??null)
;const w=answersByName(left(),{prediction:null,score:null});const b=new Set([...w.answers,...w.scores].filter(e=>isAnswerName(e)))
;const y=partFeatures(left().filter(e=>!b.has(e)),{label:u,said:[h,f,...d?.values()??[],...l.others.map(({sketch:e})=>e)].filter(e=>e!==null),positive:m&&(0,
p.Z2)(m.text)});const v=[...b].map(e=>({sketch:e,why:"looks like an answer, and is not the one that is judged"}))
;const M=new Set([u,h,f,...d?.values()??[],o,r,g])
;const $=[...l.others,...v,...y.leftOut].filter(({sketch:e})=>!M.has(e)).sort((e,t)=>e.sketch.place-t.sketch.place);return{...l,id:o,time:r,group:g,version:a,
host:i,features:y.features.filter(({array:e})=>e===null),leftOut:[...$.filter(({sketch:e})=>e.array===null),...arraysOf(e)]}}function arraysOf(e){
const t=new Map(e.flatMap(e=>e.array===null?[]:[[e.array,e]]).reverse());return[...t].map(([e,t])=>({sketch:{...t,name:e},why:"arrays of numbers"}))}
function columnNamed(e,t){const n=e.find(e=>e.name===t);if(n)return n;const s=e.map(e=>`"${e.name}"`)
;throw new f.P_(`the reference has no column "${t}". Its columns: ${s.slice(0,40).join(", ")}.`)}function findTime(e){
const t=e.filter(e=>e.type==="time"&&e.distinct>1&&!has(e,W));for(const e of z){const n=t.find(t=>t.words.has(e));if(n)return n}return null}
const U=new Set(["case","sample","record","item","image","img","file","filename","path","transaction","order","instance","example","observation"])
;function findId(e){const t=e.filter(e=>isKeyLike(e)&&e.rows>1&&e.type!=="time"&&!isLabelName(e)&&!isAnswerName(e)&&!roles_isProse(e))
;const n=t.find(({place:e})=>e===0)
;return t.find(e=>has(e,b.id)&&!isIndex(e))??t.find(e=>has(e,U))??(n&&(n.type==="category"||isIndex(n)||isAscending(n))?n:null)??t.find(isIndex)??null}
function roles_isProse(e){if(e.type!=="category")return false;const t=look(e).texts.slice(0,200)
;return t.filter(e=>e.trim().split(/\s+/).length>4||e.length>80).length>.2*t.length}function isAscending(e){const{numbers:t}=look(e)
;return t.every((e,n)=>n===0||e>t[n-1])}function isGroup({words:e,distinct:t,rows:n,type:s}){const r=V.some(t=>e.has(t))&&(e.has("id")||e.size===1)
;return r&&s!=="time"&&t>20&&t<n}function isVersion({words:e,type:t,distinct:n}){const s=e.has("version")&&(e.has("model")||e.size===1)
;return(s||e.has("model")&&e.size===1)&&t!=="time"&&n===1}function isHost({words:e,type:t,distinct:n}){
return["host","hostname","server","node","pod"].some(t=>e.has(t))&&t==="category"&&n<=50}var D=n(34036);var H=n(75966);var G=n(7401);var J=n(19328)
;const K="so few cases hardly tell this model from a guessing one: each is often taken for the other; more cases tell more";const Q={green:.1,red:.3};const Y={
green:.01,red:.001,guessing:.05};const X=30;function metricsFor(e,t,n){if(e==="regression")return["mae","r2","bias"];if(e==="multiclass")return["f1","accuracy"]
;const s=t?["auroc"]:[];if(Math.min(n,1-n)<.1)return[...s,"recall","precision"];return[...s,"f1","accuracy"]}function draftRules(e,t){const n=e.flatMap(e=>{
const n=(0,G.W)(e,null,t.outcome);return typeof n==="string"?[]:[{metric:e,decline:n}]});const s=n.flatMap(({metric:e,decline:n})=>{
const s=e==="bias"?biasRule(n,t):boundRule(e,n,t);return s?[s]:[]});const r=s.filter(({metric:e})=>e!=="bias");if(r.length>0)return s
;return[...n.filter(({metric:e})=>e!=="bias").map(({metric:e,decline:n})=>fallRule(e,n,t)),...s]}function boundRule(e,t,n){const{value:s}=t.at(0)
;const{worthless:r,better:o}=t;if(r===null)return null;const a=t.regression&&e!=="r2";const i=a||e==="r2"?s:Math.abs(s-r.value);const c=reaches(e,t,i,n)
;const l=.95*Math.abs(s-r.value);const u=a||e==="r2"?null:aboveGuessing(c,t,n);const{green:h,red:f}=u??c;if(!(i>0)||h>=l)return null;const d=digitsFor(h)
;const p=o==="higher"?-1:1;const g=[h,f].map(e=>rounded(s+p*e,d,p));const[w,b]=o==="higher"?[">=","<"]:["<=",">"];const[y,v]=D.Zv[e].range
;const inside=e=>e>y&&e<v;if(!inside(g[0]))return null;const M=f<l&&inside(g[1])&&g[0]!==g[1];const $=a?"":`; guessing would have ${e==="r2"?0:(0,
m.ZV)(Number(r.value.toPrecision(3)))}`;const k=[`green: "${w} ${g[0].toFixed(d)}"`,...M?[`red: "${b} ${g[1].toFixed(d)}"`]:[]];return{metric:e,
rule:[...k,...leastCases(n)].join(", "),because:`${described(t,n.cases)}${$}`,weakness:u?.isThin?K:null}}function aboveGuessing({green:e,red:t},n,{cases:s}){
const r=n.worthless;const o=r.spread/Math.sqrt(s);const a=Math.abs(n.at(0).value-r.value);const i=o>0?a/o:Number.POSITIVE_INFINITY;if(i<(0,
H.Zl)(1-Y.green))return{green:a,red:a,isThin:true};const c=i/(1+Math.SQRT2);const l=(0,H.Zl)(1-Y.guessing);const u=Math.min(e,Math.max(0,a-Math.min(l,c)*o))
;return{green:u,red:Math.max(t,u),isThin:c<l}}function leastCases({cases:e}){return e<1.3*X?[`min_cases: ${Math.max(5,Math.floor(.7*Math.min(e,X)))}`]:[]}
function reaches(e,t,n,{cases:s,reach:r}){const o=r(e)??0;const a=Math.max(Q.green*n,reachOf(t,s,Y.green),o);return{green:a,
red:Math.max(Q.red*n,1.5*a,reachOf(t,s,Y.red))}}function fallRule(e,t,n){const{value:s}=t.at(0);const{worthless:r,better:o}=t
;const a=t.regression?Math.abs(s):r?Math.abs(s-r.value):.1;const{green:i,red:c}=reaches(e,t,a,n)
;const l=Math.max(i,r===null||t.at(0).spread>0?0:Math.min(.3,10/n.cases));const u=digitsFor(l);const[h,f]=[rounded(l,u,1),rounded(Math.max(c,1.5*l),u,1)]
;const d=t.share?Math.max(s,.1):Number.POSITIVE_INFINITY;const m=[`amber: ${Math.min(h,d).toFixed(u)}`,...f<d&&f>h?[`red: ${f.toFixed(u)}`]:[]]
;const p=s===(o==="higher"?1:0)?"the model makes no errors here: no bound can be told from them, only a fall":"the model is no better than guessing here, as far as chance lets tell: no bound, only a fall"
;return{metric:e,rule:[`falls: [{ from: reference, ${m.join(", ")} }]`,...leastCases(n)].join(", "),because:`${described(t,n.cases)}; ${p}`,weakness:p}}
function biasRule(e,t){const{residuals:n}=t.outcome;if(!n)return null;const s=n.absolute/n.cases;const r=Math.abs(e.at(0).value)
;const o=r+Math.max(s/4,reachOf(e,t.cases,Y.green),t.reach("bias")??0);const a=Math.max(r+s/2,r+1.5*(o-r));if(!(o>0))return null;const i=digitsFor(o)
;const at=e=>rounded(e,i,1).toFixed(i);return{metric:"bias",rule:[`green: "<= ${at(o)}"`,`red: "> ${at(a)}"`,...leastCases(t)].join(", "),
because:`${described(e,t.cases)}; a mean error is ${(0,m.ZV)(Number(s.toPrecision(3)))}`,weakness:null}}function reachOf(e,t,n){return(0,J.r2)({degradation:e,
cut:0,inclusive:true,proof:0,against:e.cases},t,n)}function described(e,t){const{value:n}=e.at(0);const s=1.96*e.at(0).spread/Math.sqrt(t);return`${(0,
m.ZV)(Number(n.toPrecision(4)))} in the reference, give or take ${(0,m.ZV)(Number(s.toPrecision(2)))} by chance in ${(0,m.ZV)(t)} cases`}function digitsFor(e){
return Math.max(0,Math.min(12,Math.ceil(-Math.log10(e/2))))}function rounded(e,t,n){const s=10**t;const r=Number((e*s).toPrecision(12))
;return(n<0?Math.floor(r):Math.ceil(r))/s}async function draftPlan(e,t={}){const n=await(0,i.C)(e.reference);const s=await(0,c.x)(n,{columns:[],others:"auto"
},t);const r=formatsIn(s);const o=r.length===0?s:await(0,c.x)(n,{columns:r,others:"auto"},t);const a=sketchColumns(o).filter(isNameable)
;const l=await findRoles(a,e.overrides,e.ask);const u=textsOf(l.label).filter(e=>e!=="");refuseFew(l.label.name,u.length)
;const f=l.positive?u.filter(e=>e===l.positive.text).length:0;const d=l.positive?Math.min(f,u.length-f)/Math.max(1,u.length):1;const m={
name:e.name??nameAfter(n[0]),reference:e.reference.join(", "),roles:l,threshold:thresholdOf(l),rows:o.rows,labelled:u.length,pace:paceOf(l.time,u.length,d),
rules:[],without:[],share:null,unnameable:o.header.length-a.length,isOld:false};m.isOld=isOld(m,e.now);const p="the draft";const g=(0,h.vS)(writeDraft(m),p)
;const w=await measureReference(g,n,e.now,t);const b=w(m);const y=writeDraft({...m,...b});const v=b.rules.find(e=>e.weakness!==null)?.weakness??null;return{
text:y,plan:(0,h.vS)(y,p),roles:l,threshold:m.threshold,weakness:v}}function isNameable({name:e}){
return!["__proto__","<<"].includes(e)&&e.length<=200&&/\S/.test(e)&&!/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(e)}
async function measureReference(e,t,n,s){const{progress:r}=s;const o=await(0,u.q)(e,{reference:t,candidate:t,labels:[]},{now:n,progress:r})
;const{outcome:a,predictions:i}=(0,l.O)(await o.counts(),"count the reference").reference;await o.close();return({roles:e,pace:t,rows:n,threshold:s})=>{
const{confusion:r}=a;const o=r?.classes.length??0;const c=r?.positive??null;const l=c===null?.5:sum(r.table.subarray(c*o,(c+1)*o))/sum(r.table)
;const u=metricsFor(e.task,e.score!==null||e.scores!==null,l).filter(t=>t==="auroc"||s!==null||e.prediction!==null||e.task!=="binary")
;const{label:h,prediction:f}=e;const d=draftRules(u,{outcome:a,cases:t.cases,reach:n=>e.task==="regression"&&f?resampledReach(n,h,f,t.cases):null})
;if(d.length===0)throw nothingToJudge(e,a.cases);const m=new Set(d.map(({metric:e})=>e));const p=Math.max(0,...[...i.classes.values()].map(e=>e/n*(1-e/n)))
;return{rules:d,without:u.filter(e=>!m.has(e)),share:e.task==="regression"?null:3.5*Math.sqrt(p*(1/t.cases+1/n))}}}
function thresholdOf({task:e,score:t,prediction:n,label:s,positive:r}){if(e!=="binary"||!t||n||t.column.type==="category")return null;const o=(0,
a.ov)(t.column.values).filter(e=>!Number.isNaN(e)).sort();const i=textsOf(s).filter(e=>e!=="");const c=i.filter(e=>e===r.text).length/Math.max(1,i.length)
;const fits=e=>{const t=o.filter(t=>t>=e).length/Math.max(1,o.length);return t>=c/2&&1-t>=(1-c)/2};const l=(o[0]??0)<0;if(l&&fits(0))return 0
;if(!l&&fits(.5))return.5;const u=o[Math.min(o.length-1,Math.floor(o.length*(1-c)))]??.5;const h=Number(u.toPrecision(2));return h>=0&&h<=1?h:null}const ee=10
;function nothingToJudge({label:e},t){
return new f.P_(`the reference has ${t} cases with a label ("${e.name}") and an answer: nothing can be measured by them, so that a plan would judge nothing. Add more cases, or other columns with --label, --score and --prediction.`)
}function refuseFew(e,t){if(t>=ee)return
;throw new f.P_(`the reference has ${t} cases with a label ("${e}"): too few to tell a good model from a bad one. Draft from ${ee} at the least, better from some hundreds.`)
}function isOld({pace:e},t){return e.span!==null&&t.getTime()-e.span.to>1.25*e.milliseconds}function nameAfter(e){const t=(0,
r.basename)(e).replace(/\.(?:csv|tsv|txt|jsonl|ndjson|json|parquet|gz)/gi,"");const n=/^(?:reference|ref|train|test|data|baseline)?$/i.test(t)?(0,
r.basename)((0,r.dirname)((0,r.resolve)(e))):t;const s=n.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-+|-+$/g,"")
;return s===""?"model":s.slice(0,60)}function sum(e){return e.reduce((e,t)=>e+t,0)}var te=n(24502);var ne=n(77286);var se=n(17628);var re=n(39772);const oe={
usage:"greenlight init --reference R [--out plan.yaml] [--force] [--label COLUMN] [...]",
help:`Reads the reference, finds out what its columns are for, measures the model on it, and writes a plan\nwith rules made from that: GREEN may lose a tenth of what the model is better than guessing, RED begins\nat three tenths, and no bound lies where chance passes it often. What only people know says "${d.qf}".\n\nFlags:\n  --reference R       the evaluation set, with labels and the model's answers; several times, or a glob\n                      in quotes (CSV or TSV, .gz too, JSON lines or Parquet)\n  --out FILE          where the plan goes (default: plan.yaml; - prints it)\n  --force             replace a file that is there\n  --name NAME         what the plan is called (default: after the reference)\n\nWhat it would otherwise guess, each a column of the reference:\n  --label COLUMN      what really happened\n  --score COLUMN      the probability of the positive label\n  --prediction COLUMN the decision, the predicted class or the predicted number\n  --id, --time, --group COLUMN\n  --positive LABEL    the label that counts as positive\n  --task TASK         binary, multiclass or regression\n  --as-of TIME        as if it were this moment (default: now)\n\nOn a terminal it asks where it cannot tell; elsewhere it says which flag is needed.\nExit status: 0 the plan is written, 2 it is not.\n\nExample:\n  greenlight init --reference fixtures/credit/reference.csv --out credit.yaml`,
words:true,options:{reference:{type:"string",multiple:true},out:{type:"string"},force:{type:"boolean"},name:{type:"string"},label:{type:"string"},score:{
type:"string"},prediction:{type:"string"},id:{type:"string"},time:{type:"string"},group:{type:"string"},positive:{type:"string"},task:{type:"string"},"as-of":{
type:"string"}},async run({flags:e,words:t},n){const s=(0,ne._)(e,"reference")
;if(t.length>0)throw new f.P_(`"${t[0]}" belongs to no flag. Name the set with --reference.`)
;if(s.length===0)throw new f.P_('--reference is missing: name the set the model was accepted on. "greenlight init --help" shows how.');const r=(0,
ne.x)(e,"out")??"plan.yaml";r==="-"||e.force||await refuseExisting(r);const o=(0,re.o)(n);const a=await draftPlan({reference:s,name:(0,ne.x)(e,"name"),
overrides:overridesBy(e),ask:n.interactive&&process.stdin.isTTY?askPerson:null,now:(0,se.sT)((0,ne.x)(e,"as-of"))},{progress:o.show}).finally(o.clear)
;if(r==="-")n.out(a.text);else{await write(r,a.text,Boolean(e.force));n.out(closing(a,r,s,n))}return 0}};function overridesBy(e){const t=(0,ne.x)(e,"task")
;if(t!==null&&!["binary","multiclass","regression"].includes(t))throw new f.P_(`--task "${t}" is no task; write binary, multiclass or regression.`)
;const flag=t=>(0,ne.x)(e,t);return{task:t,id:flag("id"),time:flag("time"),label:flag("label"),positive:flag("positive"),score:flag("score"),
prediction:flag("prediction"),group:flag("group")}}async function refuseExisting(e){const t=await(0,s.stat)(e).catch(()=>null)
;if(t)throw new f.P_(`${e}: is there already. Name another file with --out, or replace it with --force.`)}async function write(e,t,n){try{await(0,s.mkdir)((0,
r.dirname)(e),{recursive:true});await(0,s.writeFile)(e,t,{flag:n?"w":"wx"})}catch(t){const n=t instanceof Error&&"code"in t?t.code:t
;n==="EEXIST"&&await refuseExisting(e);throw new f.P_(`${e}: the plan cannot be written there (${String(n)}).`)}}const askPerson=async(e,t)=>{
const n=t.slice(0,30);const s=(0,o.createInterface)({input:process.stdin,output:process.stderr});const r=new Promise((t,n)=>{
s.once("close",()=>n(new f.P_(`not answered: ${e} "greenlight init --help" shows the flags.`)))});r.catch(()=>{});try{for(;;){
const o=n.map((e,t)=>`  ${t+1}  ${(0,te.en)(e,60)}`);const a=s.question(`${e}\n${o.join("\n")}\nNumber or name: `);const i=(await Promise.race([a,r])).trim()
;const c=t.includes(i)?i:n[Number(i)-1];if(c!==void 0)return c}}finally{s.close()}};function closing({plan:e,roles:t,threshold:n,weakness:s},r,o,{width:a}){
const{task:i,id:c,time:l,label:u,positive:h,score:f,scores:m,prediction:p,group:g,version:w,host:b}=t
;const y=[["task",i],["label",h?`${u.name} (positive: ${h.text}, ${h.because})`:u.name],["score",f?.name],["scores",m&&[...m.values()].map(({name:e})=>e).join(", ")],["prediction",p?.name??(n===null?null:`score from ${n} on`)],["id",c?.name],["time",l?.name],["group",g?.name],["deployed",[w,b].flatMap(e=>e?[e.name]:[]).join(", ")],["features",e.features.map(({name:e})=>e).join(", ")],["left out",t.leftOut.map(({sketch:e,why:t})=>`${e.name} (${t})`).join("; ")],["metrics",e.metrics.map(({metric:e,falls:t})=>t.length>0?`${e} (a fall)`:e).join(", ")],["note",s]]
;const v=y.flatMap(([e,t])=>t?[`  ${e.padEnd(10)}  ${(0,te.en)(t,Math.max(40,a-14))}`]:[]);const M=o.map(e=>`--reference ${shellWord(e)}`).join(" ")
;return[`${(0,
te.en)(r)}: written. What it took the columns for:`,...v,`A flag says it where that is wrong ("greenlight init --help"). Then fill in what says ${d.qf}, and ask`,`  greenlight validate ${shellWord(r)} ${M}`,""].join("\n")
}function shellWord(e){return(0,te.en)(/^[\w./@%+=:,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`)}}),39772:((e,t,n)=>{n.d(t,{o:()=>progressLine})
;var s=n(24502);const r=400;function progressLine(e){const t=e.interactive?100:5e3;const n=performance.now();let o=n+Math.max(r,e.interactive?0:t);let a=null
;let i=false;return{show(r){const c=performance.now();if(i||c<o)return;o=c+t;const l=r.totalBytes>0?` ${Math.floor(100*r.bytes/r.totalBytes)} %`:""
;const u=`reading ${(0,s.en)(r.file)}:${l}${rowsIn(r,c-n)}`;e.interactive?e.err(`\r[2K${u.slice(0,e.width-1)}`):e.err(`${u}\n`);a=r},clear(){
a&&e.interactive?e.err("\r[2K"):a&&e.err(`reading ${(0,s.en)(a.file)}: done\n`);a=null;i=true}}}function rowsIn({rows:e},t){if(e===0)return""
;const n=Math.round(e/(t/1e3));return` ${e.toLocaleString("en-US")} rows, ${n.toLocaleString("en-US")} rows/s`}}),76865:((e,t,n)=>{n.d(t,{A:()=>r,
U:()=>countAgreement});var s=n(70903);const r=32;const o=40;const a=Array.from({length:9},(e,t)=>(t+1)/10);const i=[.05,.25,.5,.75,.95];const c=1e150
;function countAgreement(e,t){const n=[pairsOf(e),pairsOf(t)];const r=n.flatMap(({actual:e,predicted:t})=>[(0,s.I)(e),(0,s.I)(t)]);const i=n.map(e=>(0,
s.I)(e.errors));const c=middle(r);const l=middle(i);const u=Array.from({length:o+1},(e,t)=>l[0]+(l[1]-l[0])*t/o);const h=n[0].actual.length>0?0:2
;const f=[r[h],r[h+1]].map(e=>[...new Set(a.map(t=>quantileOf(e,t)))].sort((e,t)=>e-t));const[d,m]=n.map(e=>{if(e.actual.length===0)return null;return{
cases:e.actual.length,plane:{from:c[0],to:c[1],hexagons:hexagonsOf(e,c)},byActual:within(e.actual,e.errors,f[0]),byPredicted:within(e.predicted,e.errors,f[1]),
errors:{edges:u,cases:histogram(e.errors,l)}}});return{reference:d??null,candidate:m??null}}function pairsOf({actual:e,predicted:t}){const n=[]
;for(let s=0;s<e.length;s++)Math.abs(t[s])<c&&Math.abs(e[s])<c&&n.push(s);const take=e=>Float64Array.from(n,t=>e[t]);return{actual:take(e),predicted:take(t),
errors:Float64Array.from(n,n=>t[n]-e[n])}}function middle(e){const t=e.filter(({values:e})=>e.length>0);if(t.length===0)return[0,1]
;const n=Math.min(...t.map(e=>quantileOf(e,.005)));const s=Math.max(...t.map(e=>quantileOf(e,.995)));return s>n?[n,s]:[n-.5,s+.5]}
function quantileOf({values:e,rows:t},n){const s=t.reduce((e,t)=>e+t,0);let r=0;for(let o=0;o<e.length;o++){r+=t[o];if(r>=n*s)return e[o]}
return e.at(-1)??Number.NaN}function hexagonsOf({actual:e,predicted:t},[n,s]){const o=Math.sqrt(3);const a=new Map
;const scaled=e=>(Math.min(s,Math.max(n,e))-n)*(r/(s-n));for(let n=0;n<e.length;n++){const s=scaled(e[n]);const r=scaled(t[n])
;const[i,c]=[Math.round(s),Math.round(r/o)];const[l,u]=[Math.floor(s)+.5,(Math.floor(r/o)+.5)*o];const h=(s-i)**2+(r-c*o)**2;const f=(s-l)**2+(r-u)**2
;const[d,m]=h<=f?[i,c*o]:[l,u];const p=Math.round(d*2)*4096+Math.round(m/o*2);const g=a.get(p);g?g.cases++:a.set(p,{x:d,y:m,cases:1})}return[...a.values()]}
function within(e,t,n){const s=Array.from({length:n.length+1},()=>[]);let[r,o]=[1/0,-1/0];for(let a=0;a<e.length;a++){const i=e[a];r=Math.min(r,i)
;o=Math.max(o,i);const c=n.findIndex(e=>i<e);s[c<0?n.length:c].push(t[a])}return s.flatMap((e,t)=>{if(e.length===0)return[];const s=Float64Array.from(e).sort()
;const a=s.reduce((e,t)=>e+t,0);const c=s.reduce((e,t)=>e+Math.abs(t),0);return[{part:t,from:n[t-1]??Math.min(r,n[t]??r),to:n[t]??Math.max(o,n[t-1]??o),
cases:s.length,mean:a/s.length,meanAbsolute:c/s.length,quantiles:i.map(e=>between(s,e))}]})}function between(e,t){const n=t*(e.length-1);const s=Math.floor(n)
;const[r,o]=[e[s],e[Math.min(s+1,e.length-1)]];return r+(o-r)*(n-s)}function histogram(e,[t,n]){const s=new Array(o).fill(0);for(const r of e){
const e=Math.floor((r-t)/(n-t)*o);s[Math.min(o-1,Math.max(0,e))]++}return s}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime});const s=864e5
;function localTime(e,t,n,r,o,a){if(t<1||t>12||n<1||r>23||o>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*s+r*36e5+o*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const s=t>2?e:e-1;const r=Math.floor(s/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*s+Math.floor(s/4)-r+Math.floor(r/4)+o-719468}}),5011:((e,t,n)=>{n.d(t,{No:()=>o,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,
wF:()=>isMissingText})
;const s=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);const o=[...s,...r];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return s.has(e)||r.has(e)}function isMissingText(e){return s.has(e)}function isMissingWord(e){return r.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var s=n(14977);var r=n(92341);const o=9e5;const a=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new s.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/o);const n=this.offsets.get(t);if(n!==void 0)return n;const s=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(s.get(e));const a=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*o
;this.offsets.set(t,i);return i}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var s=n(92341);var r=n(5011)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const h=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const s=o.exec(n);if(s){const[,e,n,r,o,a,i,c,l]=s;return instant(e,n,r,o,a,i,c,l,t)}const c=a.exec(n);if(c){const[,e,n,s,r,o,a,i]=c
;return instant(e,n,s,r,o,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,r.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const s=u.exec(e);if(!n&&!s)return null;const[r,o]=n?[n[1],n[2]]:[s[2],s[1]];const[,,,a,i]=n??s;const f=o.toLowerCase();const d=h.findIndex(e=>e.startsWith(f))
;return d<0?null:iso(a,d+1,Number(r),i)}function iso(e,t,n,s){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${s.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,s.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,r,o,a,i,c,l){const u=(0,
s.H)(Number(e),Number(t),Number(n??1),Number(r??0),Number(o??0),Number(a??0));if(Number.isNaN(u))return;const h=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(h):h;if(c==="Z"||c==="z"||c==="UTC")return h;const f=Number(c.slice(1,3));const d=c.length>3?Number(c.slice(-2)):0
;if(f>23||d>59)return;const m=(f*60+d)*6e4;return c.startsWith("-")?h+m:h-m}}),15044:((e,t,n)=>{n.d(t,{E3:()=>placeholderLine,Kc:()=>hasPlaceholder,qf:()=>s})
;const s="FILL IN";function hasPlaceholder({levels:e,about:t}){const n=[t,...Object.values(e).flatMap(({means:e,action:t,owner:n})=>[e,t,n])]
;return n.some(e=>e?.includes(s))}function placeholderLine({source:e}){const t=e.text.split("\n").findIndex(e=>!/^\s*#/.test(e)&&e.includes(s));return t+1}}),
12014:((e,t,n)=>{n.d(t,{j:()=>whyNoEvidence});const s={noReference:"there is no reference",noLabel:"no case has a label",
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
outsideSupport:"too many rows lie outside what the labelled reference holds",noneCounted:"there is nothing to count",noColumn:"the set has no such column",
fewBlocks:"there are no 20 stretches of time with 50 rows each, which tell how much it varies",
fewBeyond:"too few rows lie beyond such a percentile to say how far it may be off",fewValues:"fewer than 20 values over time came",
noSpan:"all rows have the same time",notFetched:"nothing of that name was handed over; run greenlight fetch, and give its file by --operations",
severalValues:"several values came where one is judged",stopped:"nothing came of the latest stretch of the time, so that what measures it has stopped",
gaps:"less than nine tenths of the time was measured",notCounted:"this engine does not count rows by time; judge with the local engine",
notInVerdict:"it is not in the verdict"};function whyNoEvidence(e,t=null){if(e!=="oneSidedClass"||!t)return s[e]
;return`class "${t.slice(0,80)}" has no case, or all of them`}})};