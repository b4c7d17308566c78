export const id=6179;export const ids=[6179];export const modules={72102:((e,t,n)=>{n.d(t,{Bw:()=>answersOf,DN:()=>i,c1:()=>groupsOf});var s=n(62047)
;var r=n(84077);var o=n(75563);function answersOf(e,t,n){const{data:s}=e;const i=groupsOf(t,s.group);if(s.task==="regression")return{task:"numbers",
actual:numbers(t,s.label),predicted:numbers(t,s.prediction),group:i};const a=s.task==="binary"?probabilities(t,s.score):null
;const c=s.scores?n.names.map(e=>probabilities(t,s.scores[e]??null)):null;const l=categories(t,s.label);const u=l?(0,
r.Tm)(l,n,"label",t):new Int16Array(t.rows).fill(-1);const f=s.prediction===null?null:categories(t,s.prediction);const p=f?(0,r.Tm)(f,n,"prediction",t):a?(0,
o.LD)(a,s.threshold):c?highest(c,t.rows):new Int16Array(t.rows).fill(-1);return{task:"classes",classes:n,actual:u,predicted:p,score:a,classScores:c,group:i}}
function groupsOf(e,t){const n=t===null?void 0:e.columns.get(t);if(!n)return null;if(n.type==="category")return n.codes;const r=new Map
;return Int32Array.from((0,s.ov)(n.values),e=>{if(Number.isNaN(e))return-1;r.has(e)||r.set(e,r.size);return r.get(e)})}function highest(e,t){
const n=new Int16Array(t);for(let r=0;r<t;r++){let t=-1;let o=-1/0;for(let n=0;n<e.length;n++){const i=e[n];if(!i)continue;const a=(0,s.tk)(i,r)
;if(Number.isNaN(a)){t=-1;break}if(a>o){o=a;t=n}}n[r]=t}return n}function categories(e,t){const n=e.columns.get(t);return n?.type==="category"?n:null}
function numbersOrNull(e,t){const n=t===null?void 0:e.columns.get(t);return n?.type==="number"?n.values:null}const i=1e-6;function probabilities(e,t){
const n=numbersOrNull(e,t);if(n===null||(0,o.dX)(n,0,1))return n;const r=(0,s.ov)(n);const isRounded=e=>e<0&&e>=-i||e>1&&e<=1+i;if(!r.some(isRounded))return n
;return r.map(e=>isRounded(e)?Math.round(e):e)}function numbers(e,t){const n=numbersOrNull(e,t);return n?(0,s.ov)(n):new Float64Array(e.rows).fill(Number.NaN)}
}),60100:((e,t,n)=>{n.d(t,{N:()=>labelledRows,h:()=>takeCases});var s=n(62047);function takeCases(e,t,n){const take=e=>{const n=new Float64Array(t.length)
;for(let s=0;s<n.length;s++)n[s]=e[t[s]];return n};const takeScores=e=>(0,s.Wy)(e,t,new Float64Array(t.length));const r=n&&Int32Array.from(take(n))
;if(e.task==="numbers"){const[t,n]=[take(e.actual),take(e.predicted)];return{classes:[],positive:null,actual:t,predicted:n,scores:null,classScores:null,group:r}
}return{classes:e.classes.names,positive:e.classes.positive,actual:take(e.actual),predicted:take(e.predicted).map(e=>e<0?Number.NaN:e),
scores:e.score&&takeScores(e.score),classScores:e.classScores?.map(e=>e&&takeScores(e))??null,group:r}}function labelledRows(e,t=null){const n=[]
;for(let s=0;s<e.actual.length;s++){const r=e.actual[s];if(Number.isNaN(r)||e.task==="classes"&&r<0)continue;t!==null&&t[s]===0||n.push(s)}return n}}),
84077:((e,t,n)=>{n.d(t,{Jl:()=>quotedRow,KG:()=>classesSeen,OX:()=>classesOf,Tm:()=>classCodes});var s=n(41465);var r=n(52126);var o=n(14977);var i=n(75563)
;function classesOf(e,t){const{label:n,positive:r,negative:i,classes:a}=e.data;const c=labelsIn(t,n);if(e.data.task!=="binary"){
const e=a?a.map(s.Z2):c.sort(byNumberThenText);return{names:e,positive:null}}const l=(0,s.Ls)(c);const u=(0,s.vU)((0,s.Z2)(r??"1"),l);const f=l.filter(e=>e!==u)
;const p=i!==null?(0,s.vU)((0,s.Z2)(i),l):f[0];const m=f.filter(e=>e!==p);if(l.length===2&&!l.includes(u))throw noPositive(t,n,u,l)
;if(m.length>0)throw new o.P_(`${t.source.files.join(", ")}: a binary task has two labels, but column "${n}" of the reference holds ${c.slice(0,10).map(e=>JSON.stringify(e)).join(", ")}; the first ${quotedRow(t,n,m)}. Fix the labels, or set "task: multiclass".`)
;return{names:[p??`not ${u}`,u],positive:1}}function classesSeen(e,t){const{task:n,label:r,prediction:o,positive:i,negative:a,classes:c,scores:l}=e.data
;const u=[r,o].flatMap(e=>e===null?[]:labelsIn(t,e));const f=[...c??[],...Object.keys(l??{})].map(s.Z2);if(n!=="binary")return{
names:[...new Set([...f,...u.sort(byNumberThenText)])],positive:null};const p=(0,s.vU)((0,s.Z2)(i??"1"),u);const m=u.filter(e=>e!==p)
;const h=a===null?m[0]??`not ${p}`:(0,s.Z2)(a);return{names:[...new Set([h,p,...m])],positive:1}}function classCodes(e,t,n,r){
const o=new Map(t.names.map((e,t)=>[e,t]));const nameOf=e=>t.positive===null?e:(0,s.vU)(e,t.names);const a=e.categories.map(e=>o.get(nameOf((0,s.Z2)(e)))??-2)
;const c=(0,i.TJ)(e.codes,[-1,...a],-2);if(c instanceof Int16Array)return c;throw neverSeen(e,c,n,r,t)}function quotedRow(e,t,n){const r=e.columns.get(t)
;const o=r.categories.map(e=>n.includes((0,s.Z2)(e)));const i=r.codes.findIndex(e=>o[e]??false)
;return`${JSON.stringify(r.categories[r.codes[i]].slice(0,80))} stands in row ${i+1}`}function labelsIn(e,t){const n=e.columns.get(t)
;return n?.type==="category"?[...new Set(n.categories.map(s.Z2))]:[]}function byNumberThenText(e,t){const n=Number(e)-Number(t)
;return Number.isNaN(n)?e<t?-1:1:n}function noPositive(e,t,n,s){
return new o.P_(`${e.source.files.join(", ")}: column "${t}" never holds the positive label "${n}" (it holds ${s.map(e=>JSON.stringify(e)).join(", ")}). Set "positive:" under "data:" in the plan to one of them.`)
}function neverSeen({categories:e,codes:t,origin:n},s,r,i,a){const c=e[t[s]]
;const l=n?`${n.files.join(", ")}: row ${n.rows[s]+1}`:`${i.source.files.join(", ")}: row ${s+1}`
;const u=a.names.map(e=>JSON.stringify(e.slice(0,80))).join(", ")
;return new o.P_(`${l} has the ${r} ${JSON.stringify(c.slice(0,80))}, which is none of the labels of the reference or the plan (${u}). ${adviceFor(c,r,a)}`)}
function adviceFor(e,t,{positive:n,names:s}){const o=(0,r.$J)(e)
;if(t==="prediction"&&o!==void 0&&o>0&&o<1)return'It looks like a probability: name its column as "score:" under "data:" in the plan.'
;if(n!==null&&s[0]===`not ${s[1]}`)return`The reference holds no label but ${JSON.stringify(s[1])}: fix its labels, or name the other as "negative:" under "data:" in the plan.`
;const i=t==="label"?" Leave a cell empty where the label is still to come.":""
;return n===null?`Fix the data, or, if this class is new, add it to "classes:" under "data:" in the plan.${i}`:`Fix the data: a binary task has two labels.${i} Where more are right, set "task: multiclass".`
}}),29242:((e,t,n)=>{n.d(t,{F:()=>countScores});var s=n(62047);var r=n(4496);var o=n(70903);function countScores(e,t){return(0,r.k)(e,t)??mergeSides((0,
s.ov)(e),t)}function mergeSides(e,t){const n=[0,1].map(n=>{const s=new Float64Array(e.length);let r=0;for(let o=0;o<e.length;o++)t[o]===n&&(s[r++]=e[o])
;return(0,o.I)(s.subarray(0,r))});return mergeScores(n[1],n[0])}function mergeScores(e,t){const n=e.values.length+t.values.length;const s={
scores:new Float64Array(n),positives:new Uint32Array(n),negatives:new Uint32Array(n)};let r=0;for(let n=0,o=0;n<e.values.length||o<t.values.length;r++){
const i=n<e.values.length?e.values[n]:1/0;const a=o<t.values.length?t.values[o]:1/0;s.scores[r]=Math.min(i,a);i<=a&&(s.positives[r]=e.rows[n++])
;a<=i&&(s.negatives[r]=t.rows[o++])}return{scores:s.scores.subarray(0,r),positives:s.positives.subarray(0,r),negatives:s.negatives.subarray(0,r)}}}),
41465:((e,t,n)=>{n.d(t,{Ls:()=>binaryLabels,Z2:()=>canonicalLabel,vU:()=>labelAmong});var s=n(52126);function canonicalLabel(e){const t=e.trim()
;if(/^(true|false)$/i.test(t))return t.toLowerCase();if(/^[+-]?[\d.]/.test(t)&&t.replace(/\D/g,"").length<=15){const e=(0,s.$J)(t)
;if(e!==void 0&&Number.isFinite(e))return String(e===0?0:e)}return t}const r={true:"1",false:"0",1:"true",0:"false"};function binaryLabels(e){
const t=e.includes("1")||e.includes("0");const n=new Set(["true","false"]);return[...new Set(e.map(e=>t&&n.has(e)?r[e]:e))]}function labelAmong(e,t){
const n=Object.hasOwn(r,e)?r[e]:e;return!t.includes(e)&&t.includes(n)?n:e}}),90229:((e,t,n)=>{n.d(t,{B5:()=>looseSpelling,or:()=>spellingIn,tq:()=>sameSpelling})
;var s=n(33830);var r=n(35239);var o=n(5011);var i=n(52126);var a=n(44518);function sameSpelling(e,t,{lists:n,skip:s,zone:r}){const i=new Map(e.columns)
;const a=new Map(t.columns);for(const[c,l]of e.columns){const e=t.columns.get(c);if(l.type!=="category"||s.has(c))continue;const u=n.get(c)??[]
;const f=spelledAs(l,u,r);if(e?.type!=="category"){i.set(c,f);continue}const p=spelledAs(e,[...u,...f.categories],r)
;const m=new Set([...u,...p.categories].filter(o.r));const h=new Set([...u,...f.categories].filter(o.r));i.set(c,withoutWords(f,m));a.set(c,withoutWords(p,h))}
return{reference:{...e,columns:i},candidate:{...t,columns:a}}}function withoutWords(e,t){const{codes:n,categories:r,markers:i}=e;const a=r.map(e=>(0,
o.r)(e)&&!t.has(e));if(!a.includes(true))return e;const c=(0,s.Zu)(n,r,e=>a[e]?null:r[e]);return i?{...c,markers:i}:c}function spelledAs(e,t,n){
const{codes:r,categories:o,markers:i}=e;const a=new Set(t);if(t.length===0||o.every(e=>a.has(e)))return e;const c=finder(t,o,n)
;const l=o.map(e=>a.has(e)?e:c(e));if(l.every((e,t)=>e===o[t]))return e;const u=(0,s.Zu)(r,o,e=>l[e]);return i?{...u,markers:i}:u}function spellingIn(e,t,n){
if(e.includes(t))return t;const s=(0,r.wh)(t);return e.includes(s)?s:finder(e,[s],n)(s)}function finder(e,t,n){const s=new Map
;const r=areDecimals(t)&&areDecimals(e);const o=truthsIn(e);const i=truthsIn(t);const key=e=>valueKey(e,r,n);for(const t of e){const e=key(t)
;e!==null&&s.set(e,s.has(e)&&s.get(e)!==t?null:t)}return e=>{const t=o&&i?o[i.indexOf(e)]:void 0;const n=key(e);return t??(n===null?null:s.get(n))??e}}
function truthsIn(e){const isOneOf=t=>e.length>0&&e.every(e=>t.includes(e))
;return[["false","true"],["False","True"],["FALSE","TRUE"],["0","1"],["0.0","1.0"],["f","t"],["F","T"]].find(isOneOf)??null}function valueKey(e,t,n){
if(!/^[+\-.\dTtFf]/.test(e))return null;const s=(0,r.D)(e);if(s!==void 0)return`truth ${s}`;if(/^\d{4}[-/]\d/.test(e)){const t=(0,a.p)(e,n)
;if(t!==void 0&&!Number.isNaN(t))return`time ${t}`}const o=e.length<=24?(0,i.$J)(e):void 0
;if(o===void 0||!Number.isFinite(o)||e.replace(/\D/g,"").length>15)return null;return Number.isInteger(o)||t?`number ${o}`:null}function areDecimals(e){
const t=e.map(e=>/^[+-]?\d*\.(\d+)$/.exec(e)?.[1]).filter(e=>e!==void 0);const n=new Set(t.map(e=>e.length))
;return n.size<=1||t.every(e=>e==="0"||!e.endsWith("0"))}function looseSpelling(e){const t=e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()
;const n=t.replace(/[\s_\-'’.]+/gu,"");return n===""?t:n}}),26099:((e,t,n)=>{n.d(t,{rU:()=>conditionOn,zB:()=>parseCondition,WN:()=>parseConditions,
rv:()=>parsePredicate});var s=n(14977);var r=n(27897);var o=n(17443);var i=n(44518);var a=n(22961);var c=n(62047);var l=n(52126);var u=n(90229);const f=4096
;function compare(e,t,n,s){if(t.type==="null"||n.type==="null")return s.refuse("a comparison with NULL is never true; write IS NULL or IS NOT NULL")
;if(t.type==="time"||n.type==="time"){const[r,o]=[timesOf(t,s),timesOf(n,s)]
;if(r===null||o===null)return unlike(t,n,s,"a time is compared with a time such as '2026-03-01'");return compareNumbers(e,r,o,s.rows)}
if(t.type==="truth"||n.type==="truth"){const[o,i]=[(0,r.D)(t,s),(0,r.D)(n,s)]
;if(o===null||i===null)return unlike(t,n,s,"write 1 or 0 where numbers say true or false");return(0,
r.ML)(s.rows,t=>o[t]===r.HV||i[t]===r.HV?r.HV:holds(e,o[t]-i[t]))}if(t.type==="number"||n.type==="number"){const[r,o]=[numbersOrLiteral(t),numbersOrLiteral(n)]
;if(r===null||o===null)return unlike(t,n,s,"a text is put in quotes, 'so', a number is not");return compareNumbers(e,r,o,s.rows)}return compareTexts(e,t,n,s)}
function isOneOf(e,t,n){const s=t.filter(({type:e})=>e!=="null");const o=s.length<t.length?r.HV:r.W8;if(e.type==="null")return new Uint8Array(n.rows).fill(r.HV)
;if(e.type==="text"&&s.every(({type:e})=>e==="literal")){const{texts:t}=e;const i=new Set(s.map(e=>e.type==="literal"?(0,u.or)(t,e.text,n.zone):""))
;const a=e.texts.map(e=>i.has(e)?r.rT:o);return(0,r.ML)(n.rows,t=>a[e.codes[t]]??r.HV)}const i=new Uint8Array(n.rows).fill(o);for(const t of s){
const s=compare("=",e,t,n);for(let e=0;e<i.length;e++)i[e]=Math.max(i[e],s[e])}return i}function compareNumbers(e,t,n,s){const o=new Uint8Array(s)
;const[i,a,c]=[holds(e,-1),holds(e,0),holds(e,1)];const[l,u]=[valuesOf(t),valuesOf(n)];for(let e=0;e<s;e+=f){const t=Math.min(e+f,s);const[n,p]=[l(e,t),u(e,t)]
;for(let s=e;s<t;s++){const t=n[s-e];const l=p[s-e];o[s]=t<l?i:t>l?c:t===l?a:r.HV}}return o}function valuesOf(e){const t=new Float64Array(f)
;if(typeof e!=="number")return(n,s)=>(0,c.Q4)(e,n,s,t);t.fill(e);return()=>t}function holds(e,t){switch(e){case"=":return t===0?r.rT:r.W8;case"!=":
return t!==0?r.rT:r.W8;case"<":return t<0?r.rT:r.W8;case"<=":return t<=0?r.rT:r.W8;case">":return t>0?r.rT:r.W8;default:return t>=0?r.rT:r.W8}}
function compareTexts(e,t,n,{rows:s,zone:o}){const order=(t,n)=>holds(e,t<n?-1:t>n?1:0);if(t.type==="text"&&n.type==="literal"){const e=(0,
u.or)(t.texts,n.text,o);const i=t.texts.map(t=>order(t,e));return(0,r.ML)(s,e=>i[t.codes[e]]??r.HV)}if(t.type==="literal"&&n.type==="text"){const e=(0,
u.or)(n.texts,t.text,o);const i=n.texts.map(t=>order(e,t));return(0,r.ML)(s,e=>i[n.codes[e]]??r.HV)}const[i,a]=[textsOf(t),textsOf(n)];return(0,r.ML)(s,e=>{
const[t,n]=[i(e),a(e)];return t===void 0||n===void 0?r.HV:order(t,n)})}function textsOf(e){if(e.type==="literal")return()=>e.text
;return e.type==="text"?t=>e.texts[e.codes[t]]:()=>{}}function timesOf(e,t){if(e.type==="time")return e.values
;return e.type==="literal"?present(t.time(e.text))??null:null}function numbersOrLiteral(e){return e.type==="literal"?present((0,l.$J)(e.text))??null:(0,r.cZ)(e)
}function present(e){return e!==void 0&&Number.isFinite(e)?e:void 0}function unlike(e,t,{refuse:n},s){return n(`${(0,r.WY)(e)} cannot be compared with ${(0,
r.WY)(t)}; ${s}`)}function like(e,t){const n=compile(t?e.toLowerCase():e);return e=>matches(n,[...t?e.toLowerCase():e])}const p=0;const m=1;function compile(e){
const t=[];const n=[...e];for(let e=0;e<n.length;e++){const s=n[e];s==="\\"&&e+1<n.length?t.push(n[++e]):s!=="%"?t.push(s==="_"?m:s):t.at(-1)!==p&&t.push(p)}
return t}function matches(e,t){let n=0;let s=0;let r=-1;let o=0;while(s<t.length)if(e[n]===p){r=++n;o=s}else if(n<e.length&&(e[n]===m||e[n]===t[s])){n++;s++
}else{if(!(r>=0))return false;n=r;s=++o}e[n]===p&&n++;return n===e.length}var h=n(75398);function evaluate({sql:e,root:t,columns:n,timeZone:r},o){
return new Evaluation(n,o,{rows:o.rows,zone:(0,a.e)(r),time:e=>(0,i.p)(e,(0,a.e)(r)),refuse(t){throw new s.P_(`condition ${(0,h.T)(e)}: ${t}.`)}}).truth(t)}
class Evaluation{columns;table;context;constructor(e,t,n){this.columns=e;this.table=t;this.context=n}truth(e){const t=this.operand(e);const n=(0,
r.D)(t,this.context);if(n)return n;return this.context.refuse(`${(0,r.WY)(t)} stands where true or false is needed; compare it with something`)}operand(e){
const{rows:t,refuse:n}=this.context;switch(e.type){case"integer":case"numeric":return{type:"number",values:e.value};case"string":return{type:"literal",
text:e.value};case"boolean":return{type:"truth",truth:new Uint8Array(t).fill(e.value?r.rT:r.W8)};case"null":return{type:"null"};case"ref":
return this.column(this.columns.get(e));case"unary":return this.unary(e);case"ternary":return{type:"truth",truth:this.between(e)};case"binary":
return this.binary(e);default:return n(`"${e.type}" is not allowed`)}}column(e){const{columns:t}=this.table;const n=t.has(e.name)?e.name:this.sameButForCase(e)
;const s=t.get(n);if(s.type!=="category")return{type:s.type,values:s.values};return{type:"text",codes:s.codes,texts:s.categories,name:n}}
sameButForCase({name:e,exact:t}){const n=e.toLowerCase();const s=t?[]:[...this.table.columns.keys()].filter(e=>e.toLowerCase()===n);if(s.length===1)return s[0]
;if(s.length>1)return this.context.refuse(`"${e}" could be ${s.join(" or ")}; put the right one in double quotes`);const r=(0,o.p)(e,this.table.columns.keys())
;return this.context.refuse(`there is no column "${e}"${r===null?"":`; was "${r}" meant?`}`)}unary({op:e,operand:t}){const{rows:n}=this.context
;if(e==="-")return this.arithmetic("-",{type:"number",values:0},this.operand(t));if(e==="+")return this.arithmetic("+",{type:"number",values:0},this.operand(t))
;if(e==="NOT")return{type:"truth",truth:this.truth(t).map(not)};if(e==="IS NULL"||e==="IS NOT NULL"){const s=missingIn(this.operand(t));return{type:"truth",
truth:(0,r.ML)(n,t=>s(t)===(e==="IS NULL")?r.rT:r.W8)}}const s=e.endsWith("TRUE")?r.rT:r.W8;const o=e.startsWith("IS NOT")
;const i=this.truth(t).map(e=>e===s!==o?r.rT:r.W8);return{type:"truth",truth:i}}between({value:e,lo:t,hi:n,op:s}){const r=this.operand(e)
;const o=compare(">=",r,this.operand(t),this.context);const i=compare("<=",r,this.operand(n),this.context);const a=lesser(o,i);return s==="BETWEEN"?a:a.map(not)
}binary({op:e,left:t,right:n}){switch(e){case"AND":return{type:"truth",truth:lesser(this.truth(t),this.truth(n))};case"OR":return{type:"truth",
truth:greater(this.truth(t),this.truth(n))};case"+":case"-":case"*":case"/":return this.arithmetic(e,this.operand(t),this.operand(n));case"IN":case"NOT IN":{
const s=n.type==="list"?n.expressions:[n];const r=s.map(e=>this.operand(e));const o=isOneOf(this.operand(t),r,this.context);return{type:"truth",
truth:e==="IN"?o:o.map(not)}}case"LIKE":case"NOT LIKE":case"ILIKE":case"NOT ILIKE":return{type:"truth",truth:this.like(e,this.operand(t),n)};default:return{
type:"truth",truth:compare(e,this.operand(t),this.operand(n),this.context)}}}like(e,t,n){const{rows:s,refuse:o}=this.context
;if(t.type!=="text")return o(`LIKE is for text columns, not for ${(0,r.WY)(t)}`);const i=like(n.type==="string"?n.value.normalize("NFC"):"",e.endsWith("ILIKE"))
;const a=!e.startsWith("NOT");const c=t.texts.map(e=>i(e)===a?r.rT:r.W8);return(0,r.ML)(s,e=>c[t.codes[e]]??r.HV)}arithmetic(e,t,n){const[s,o]=[(0,r.cZ)(t),(0,
r.cZ)(n)];if(s===null||o===null)return this.context.refuse(`${(0,r.WY)(s===null?t:n)} is no number to reckon with (${e})`)
;if(typeof s==="number"&&typeof o==="number")return{type:"number",values:apply(e,s,o)};const i=new Float64Array(this.context.rows)
;for(let t=0;t<i.length;t++)i[t]=apply(e,typeof s==="number"?s:(0,c.tk)(s,t),typeof o==="number"?o:(0,c.tk)(o,t));return{type:"number",values:i}}}
function lesser(e,t){const n=new Uint8Array(e.length);for(let s=0;s<n.length;s++)n[s]=e[s]<t[s]?e[s]:t[s];return n}function greater(e,t){
const n=new Uint8Array(e.length);for(let s=0;s<n.length;s++)n[s]=e[s]>t[s]?e[s]:t[s];return n}function not(e){return r.rT-e}function apply(e,t,n){
const s=e==="+"?t+n:e==="-"?t-n:e==="*"?t*n:t/n;return Number.isFinite(s)?s:Number.NaN}function missingIn(e){switch(e.type){case"null":return()=>true
;case"literal":return()=>false;case"truth":return t=>e.truth[t]===r.HV;case"text":return t=>e.codes[t]<0;default:{const{values:t}=e
;return e=>Number.isNaN(typeof t==="number"?t:(0,c.tk)(t,e))}}}const d=4e3;const y=500
;const w="Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses."
;async function parseCondition(e,t={}){const n=await parsePredicate(e,t);return conditionOn({sql:e,
columns:[...new Set([...n.columns.values()].map(({name:e})=>e))],choose(e,t=r.rT){const s=new Uint8Array(e.rows);const o=evaluate(n,e)
;for(let e=0;e<s.length;e++)s[e]=o[e]>=t?1:0;return s}})}async function parsePredicate(e,t={}){
if(e.trim()==="")throw new s.P_("The condition is empty. Write a predicate such as interest_rate < 0.");if(e.length>d)throw new s.P_(`condition ${(0,
h.T)(e)}: is longer than ${d} characters.`);const n=(0,h.g)(e);const r=await parse(e,n);const o=new Map;check(r,{sql:e,prepared:n,columns:o},0);return{sql:e,
root:r,columns:o,timeZone:t.timeZone}}function conditionOn({sql:e,columns:t,choose:n}){let s=null;return{sql:e,columns:t,select(e){s?.table!==e&&(s={table:e,
chosen:n(e)});return s.chosen},selectDoubtful:e=>n(e,r.HV)}}async function parseConditions(e,t={}){return Promise.all(e.map(e=>parseCondition(e,t)))}
async function parse(e,{text:t}){const r=await n.e(1642).then(n.t.bind(n,91642,19));try{const e=r.parse(t,{entry:"expr",locationTracking:true})
;return Array.isArray(e)?e[0]:e}catch(n){const r=n instanceof Error?/line (\d+) col (\d+)/.exec(n.message):null
;const o=r?placeOf(t,Number(r[1]),Number(r[2])):t.length;const i=o<t.length?`at "${t.slice(o,o+20).replace(/\s+/g," ")}"`:"at its end"
;throw new s.P_(`condition ${(0,h.T)(e)}: cannot be read as SQL ${i}. ${w} A column whose name is a word of SQL, or holds spaces, is put in double quotes.`)}}
function placeOf(e,t,n){const s=e.split("\n").slice(0,t-1);return s.reduce((e,{length:t})=>e+t+1,0)+n-1}
const g=new Set(["AND","OR","=","!=","<","<=",">",">=","+","-","*","/"]);const b=new Set(["LIKE","NOT LIKE","ILIKE","NOT ILIKE"])
;const v=new Set(["+","-","NOT","IS NULL","IS NOT NULL"]);for(const e of["TRUE","FALSE"])v.add(`IS ${e}`).add(`IS NOT ${e}`)
;const N=new Set(["integer","numeric","string","boolean","null"]);function check(e,t,n){const down=(...e)=>{for(const s of e)check(s,t,n+1)}
;if(n>y)throw new s.P_(`condition ${(0,h.T)(t.sql)}: is nested more than ${y} deep.`);if(N.has(e.type))return
;if(e.type!=="ref"||e.table||e.name==="*")if(e.type==="unary"&&v.has(e.op))down(e.operand);else if(e.type==="ternary")down(e.value,e.lo,e.hi);else if(e.type==="binary"&&g.has(e.op))down(e.left,e.right);else if(e.type!=="binary"||e.op!=="IN"&&e.op!=="NOT IN"){
if(e.type!=="binary"||!b.has(e.op))throw new s.P_(`condition ${(0,h.T)(t.sql)}: ${unknownPart(e)} is not allowed. ${w}`);down(e.left)
;if(e.right.type!=="string")throw new s.P_(`condition ${(0,h.T)(t.sql)}: the pattern of LIKE must be a text, such as 'A%'.`)
}else down(e.left,...membersOf(e.right,t));else t.columns.set(e,columnName(e,t.prepared))}function membersOf(e,{sql:t,prepared:n}){
if(e.type==="list")return e.expressions;const{start:r,end:o}=e._location??{start:0,end:0}
;if(e.type==="select"||/\(\s*$/.test(n.text.slice(0,r))&&/^\s*\)/.test(n.text.slice(o)))return[e];throw new s.P_(`condition ${(0,
h.T)(t)}: IN needs a list in brackets, such as ('car', 'home').`)}function columnName(e,{text:t,names:n}){const{start:s,end:r}=e._location;const o=t.slice(s,r)
;if(!o.startsWith('"'))return{name:o,exact:false};return{name:n[Number(o.slice(1,-1))],exact:true}}function unknownPart(e){
if(e.type==="binary"||e.type==="unary")return`the operator ${e.op}`;if(e.type==="call")return`the function ${e.function.name}`
;if(e.type==="keyword")return`${e.keyword} (as the name of a column, it is put in double quotes)`
;if(e.type==="ref")return e.name==="*"?"*":"a table before a column";if(e.type==="select"||e.type.startsWith("with"))return"a sub-select";const t={
cast:"a cast",parameter:"a parameter",list:"a list outside IN"};return Object.hasOwn(t,e.type)?t[e.type]:`"${e.type}"`}}),27897:((e,t,n)=>{n.d(t,{D:()=>truthOf,
HV:()=>o,ML:()=>eachRow,W8:()=>r,WY:()=>described,cZ:()=>numbersOf,rT:()=>i});var s=n(52126);const r=0;const o=1;const i=2;function truthOf(e,{rows:t}){
if(e.type==="truth")return e.truth;if(e.type==="null")return new Uint8Array(t).fill(o);if(e.type!=="text")return null
;const n=e.texts.map(e=>["false","","true"].indexOf(e.toLowerCase()));if(n.some(e=>e!==i&&e!==r))return null;return eachRow(t,t=>n[e.codes[t]]??o)}
function numbersOf(e){if(e.type==="number")return e.values;if(e.type==="null")return Number.NaN;if(e.type!=="text")return null;const t=e.texts.map(s.$J)
;if(t.includes(void 0))return null;return Float64Array.from(e.codes,e=>{const n=t[e];return n!==void 0&&Number.isFinite(n)?n:Number.NaN})}function eachRow(e,t){
const n=new Uint8Array(e);for(let s=0;s<e;s++)n[s]=t(s);return n}function described(e){switch(e.type){case"text":{const t=e.texts[0]
;return`the text column "${e.name}"${t===void 0?"":` (such as ${textInQuotes(t)})`}`}case"literal":return`the text ${textInQuotes(e.text)}`;case"truth":
return"true or false";case"null":return"NULL";case"constant":return"a number";default:return`a ${e.type}`}}function textInQuotes(e){
return`'${e.slice(0,40).replace(/\s+/g," ").replaceAll("'","''")}'`}}),75398:((e,t,n)=>{n.d(t,{T:()=>quoted,g:()=>sqlText});var s=n(14977)
;const r=/'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;function sqlText(e){const t=[]
;const placeholder=e=>`"${t.push(e)-1}"`;const n=e.replace(r,t=>{if(t.startsWith("'"))return t;if(t==="-")return"- "
;if(t==="--"||t==="/*")throw new s.P_(`condition ${quoted(e)}: comments are not allowed. Write "- -1" for a minus before a negative number.`)
;if(t.startsWith('"'))return placeholder(t.slice(1,-1).replaceAll('""','"'));if(/^[\d.]/.test(t))return writtenOut(t,e)
;if(t.endsWith("'"))throw new s.P_(`condition ${quoted(e)}: strings are written 'so', without ${t.slice(0,-1)} before them.`)
;return/^[\x00-\x7f]*$/.test(t)?t:placeholder(t)});return{text:n,names:t}}function quoted(e){const t=e.replace(/\s+/g," ").trim()
;return`"${t.length>120?`${t.slice(0,120)}…`:t}"`}function writtenOut(e,t){const[n,r]=e.toLowerCase().split("e")
;if(Math.abs(Number(r))>308)throw new s.P_(`condition ${quoted(t)}: the number ${e.slice(0,40)} is out of range.`);const[o,i=""]=n.split(".");const a=o+i
;const c=o.length+Number(r);if(c<=0)return`0.${"0".repeat(-c)}${a}`;if(c>=a.length)return a+"0".repeat(c-a.length);return`${a.slice(0,c)}.${a.slice(c)}`}}),
46881:((e,t,n)=>{n.d(t,{C:()=>expandFiles,Y:()=>areSameFiles});var s=n(73024);var r=n(76760);var o=n(14977);async function expandFiles(e){const t=new Set
;for(const n of e)for(const e of await expand(n))t.add(e);return[...t]}function areSameFiles(e,t){const real=e=>String(e.map(e=>(0,s.realpathSync)(e)))
;return real(e)===real(t)}async function expand(e){if((0,s.existsSync)(e))return[e]
;if(!/[*?[\]{}()!]/.test(e))throw new o.P_(`${e}: there is no such file. Check the path.`);const{glob:t}=await n.e(3382).then(n.bind(n,73382))
;const i=await t(e,{onlyFiles:true,expandDirectories:false,absolute:(0,r.isAbsolute)(e)})
;if(i.length===0)throw new o.P_(`${e}: no file matches. A pattern is read from ${process.cwd()}.`);const a=i.filter(t=>!isByTheWay(t,e));const c=a.filter(e=>(0,
s.statSync)(e).size>0);if(c.length>0)return c.sort();const l=a.length>0?"every file that matches is empty":"only marker files, such as _SUCCESS, match"
;throw new o.P_(`${e}: ${l}. Name the files that hold the rows.`)}function isByTheWay(e,t){if(/^[_.]/.test((0,r.basename)(t)))return false;const n=t.split("/")
;const s=n.slice(0,n.findIndex(e=>/[*?[\]{}()!]/.test(e))).join("/");const o=e.startsWith(s)?e.slice(s.length):e
;return o.split("/").some(e=>/^[_.](?!\.?$)/.test(e))}}),58592:((e,t,n)=>{n.d(t,{U:()=>idsOf,w:()=>IdIndex});var s=n(52126);var r=n(62047);const o=2**23
;function idsOf(e){if(e.type==="category"){const t=e.categories.map(s.Fg);return n=>t[e.codes[n]]}const t=(0,r.ov)(e.values)
;return e=>Number.isNaN(t[e])?void 0:t[e]}class IdIndex{first;dense;maps=[new Map];constructor(e){const t=e.type==="category"?null:(0,r.ov)(e.values)
;const n=t&&rangeOf(t);const s=n?n.last-n.first+1:0;const o=t!==null&&s<=4*t.length+1024;this.first=n?.first??0;this.dense=new Int32Array(o?s:0).fill(-1)}
get(e){const t=this.placeOf(e);if(t>=0)return this.dense[t];for(const t of this.maps){const n=t.get(e);if(n!==void 0)return n}return-1}set(e,t){
const n=this.placeOf(e);if(n>=0){this.dense[n]=t;return}const s=this.maps.at(-1);const r=this.maps.length===1?s:this.maps.find(t=>t.has(e))??s;r.set(e,t)
;s.size>=o&&this.maps.push(new Map)}placeOf(e){if(typeof e!=="number"||!Number.isInteger(e))return-1;const t=e-this.first;return t>=0&&t<this.dense.length?t:-1}
}function rangeOf(e){let t=1/0;let n=-1/0;for(let s=0;s<e.length;s++){const r=e[s];r<t&&(t=r);r>n&&(n=r)}return Number.isInteger(t)&&Number.isFinite(n)?{
first:t,last:Math.floor(n)}:null}}),76955:((e,t,n)=>{n.d(t,{G:()=>joinLabels,v:()=>refuseUnreadableLabels});var s=n(14977);var r=n(41465);var o=n(27308)
;var i=n(62047);var a=n(58592);var c=n(29438);function joinLabels(e,t,n,r){const o=e.columns.get(r)
;if(o&&o.missing<e.rows)throw new s.P_(`${name(e)}: has a column "${r}" of its own, and ${name(t)} brings labels too. Keep one of them.`);const i=columnOf(t,r)
;refuseUnreadableLabels(t,r,"label");const l=(0,a.U)(columnOf(t,n));const u=(0,a.U)(columnOf(e,n));const f=new a.w(columnOf(t,n));for(let e=0;e<t.rows;e++){
const n=l(e);if(n===void 0)continue;const r=f.get(n)
;if(r<0||isMissing(i,r))f.set(n,e);else if(!isMissing(i,e)&&!sameLabel(i,r,e))throw new s.P_(`${name(t)}: rows ${r+1} and ${e+1} are of the same id, and their labels differ. Keep the one that is right.`)
}const p=new Int32Array(e.rows).fill(-1);const m=new Uint8Array(t.rows);let h=0;const d=[];for(let t=0;t<e.rows;t++){const e=u(t);const n=e===void 0?-1:f.get(e)
;if(n<0){d.push(t);continue}m[n]=1;p[t]=n;isMissing(i,n)||h++}const y=[];for(let e=0;e<t.rows;e++){const t=l(e);t!==void 0&&m[f.get(t)]!==0||y.push(e)}
const{markers:w}=i;const g={files:t.source.files,rows:p};const b={...pick(i,p),...w&&{markers:w},origin:g};const v=new Map(e.columns).set(r,b);const[N,$]=[(0,
c.A)(columnOf(e,n),d),(0,c.A)(columnOf(t,n),y)];const x={rows:d.length,row:N[0]??null,labels:y.length,all:t.rows,label:$[0]??null,files:t.source.files,
sha256:t.source.sha256,spelling:(0,c.x)(N,$,d.length<e.rows)};const O=e.header.includes(r)?e.header:[...e.header,r];return{table:{...e,columns:v,header:O},
labelled:h,unlabelled:e.rows-h,unmatched:y.length,leftovers:x}}function refuseUnreadableLabels(e,t,n="label"){const r=e.columns.get(t)
;if(r===void 0||r.type==="category")return;if(r.invalid){const{row:i,text:a,cells:c}=r.invalid
;throw new s.P_(`${name(e)}: row ${i}: the ${n} ${JSON.stringify(a)} in "${t}" is not a ${r.type}${c>1?`, and ${c-1} more are none`:""}. Fix it; leave the cell empty where there is no ${n}.`+(0,
o.sW)(t,a))}if(r.infinite){const{row:o,text:i,cells:a}=r.infinite
;throw new s.P_(`${name(e)}: row ${o}: the ${n} ${JSON.stringify(i)} in "${t}" is infinite${a>1?`, and so are ${a-1} more`:""}. No error can be measured against it. Fix it; leave the cell empty where there is no ${n}.`)
}}function columnOf(e,t){const n=e.columns.get(t);if(!n)throw new s.P_(`${name(e)}: there is no column "${t}" to join labels by.`);return n}
function name({source:e}){return e.files.join(", ")}function isMissing(e,t){return e.type==="category"?e.codes[t]<0:Number.isNaN((0,i.tk)(e.values,t))}
function sameLabel(e,t,n){if(e.type!=="category")return(0,i.tk)(e.values,t)===(0,i.tk)(e.values,n);return(0,r.Z2)(textOf(e,t))===(0,r.Z2)(textOf(e,n))}
function textOf(e,t){return e.categories[e.codes[t]]}function pick(e,t){let n=0;if(e.type==="category"){const s=t.map(t=>t<0?-1:e.codes[t])
;for(const e of s)e<0&&n++;return{type:"category",codes:s,categories:e.categories,missing:n}}const s=Float64Array.from(t,t=>t<0?Number.NaN:(0,i.tk)(e.values,t))
;for(const e of s)Number.isNaN(e)&&n++;return{...e,values:s,missing:n}}}),29438:((e,t,n)=>{n.d(t,{A:()=>leftIds,x:()=>spellingBetween});var s=n(58592);const r=2e5
;const o=.1;function leftIds(e,t){const n=(0,s.U)(e);return t.slice(0,r).flatMap(e=>{const t=n(e);return t===void 0?[]:[{row:e+1,id:String(t)}]})}
function spellingBetween(e,t,n){if(e.length===0||t.length===0)return null;const[s,r]=[e,t].map(e=>e.map(({id:e})=>e))
;const a=Math.max(1,o*Math.min(new Set(s).size,new Set(r).size));const c=n?[]:affixes(s,r);for(const[e,t,n]of[...i,...c]){const o=new Map(r.map(e=>[n(e),e]))
;let c=0;let l=null;for(const e of s){const n=o.get(t(e));if(n===void 0||n===e)continue;c++;l??={row:e,label:n}}if(l&&c>=a)return{what:e,ids:c,...l,
affix:!i.some(([t])=>t===e)}}return null}const both=(e,t)=>[e,t,t]
;const i=[both("zeros in front",e=>e.replace(/(^|\D)0+(?=\d)/g,"$1")),both("a decimal point or an exponent",wholeOf),both("capitals",e=>e.toLowerCase()),both("blanks, dashes or signs",e=>e.replace(/[^\p{L}\p{N}]+/gu,"")),both("accents",e=>e.normalize("NFKD").replace(/\p{M}/gu,"")),both("zeros, capitals and signs",e=>wholeOf(e).replace(/[^\p{L}\p{N}]+/gu,"").replace(/(^|\D)0+(?=\d)/g,"$1").toLowerCase())]
;function wholeOf(e){const t=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(e);if(!t)return e;const[,n,s,r="",o="0"]=t;const i=Number(o)
;if(i<0||r.replace(/0+$/,"").length>i)return e;const a=(s+r.slice(0,i).padEnd(i,"0")).replace(/^0+(?=\d)/,"");return(n==="-"?"-":"")+a}function affixes(e,t){
const[n,s]=[e,t].map(e=>common(e,e=>e));const reverse=e=>[...e].reverse().join("");const[r,o]=[e,t].map(e=>common(e,reverse));const cut=e=>t=>t.slice(e.length)
;const cutEnd=e=>t=>t.slice(0,t.length-e.length);const i=[];n!==s&&i.push([`"${n||s}" in front`,cut(n),cut(s)])
;r!==o&&i.push([`"${reverse(r||o)}" behind`,cutEnd(r),cutEnd(o)]);return i}function common(e,t){let n=t(e[0]);for(const s of e){const e=t(s)
;while(!e.startsWith(n))n=n.slice(0,-1);if(n==="")break}return/^[^\d]*/.exec(n)[0]}}),50633:((e,t,n)=>{n.d(t,{R:()=>operationColumns,W:()=>operationConditions})
;var s=n(48563);var r=n(26099);function operationConditions(e){const{timeZone:t}=e.data;return Promise.all((0,s.c_)(e).map(({measures:e})=>e.kind==="share"?(0,
r.zB)(e.where,{timeZone:t}):null))}function operationColumns(e){const t=(0,s.c_)(e).flatMap(({measures:e,by:t})=>[...e.kind==="quantile"||e.kind==="mean"?[{
name:e.column,type:"number"}]:[],...e.kind==="starts"?[{name:e.column,type:"category"}]:[],...t===null?[]:[{name:t,type:"category"}]])
;const{column:n}=e.deployment.clockSkew;return n===null?t:[...t,{name:n,type:"time"}]}}),84898:((e,t,n)=>{n.d(t,{Y9:()=>answerRequest,cl:()=>spellings,
ey:()=>candidateRequests,fo:()=>requestOf,uD:()=>requestsOf});var s=n(27308);var r=n(22961);var o=n(50633);function requestsOf(e,t,n=[]){
const{data:r,deployment:i}=e;const a=new Map;const ask=(t,n,s=true)=>{t&&!a.has(t)&&a.set(t,requestOf(e,t,n,s))}
;for(const t of[r.label,r.prediction])t&&a.set(t,answerRequest(e,t));ask(r.score,"number");for(const e of Object.values(r.scores??{}))ask(e,"number")
;ask(r.id,"key");ask(r.time,"time");for(const t of e.features)ask(t.name,t.type);ask(r.group,"key");ask(i.version?.column,"category",false)
;ask(i.host?.column,"category",false);for(const[e,t]of Object.entries(r.format??{}))ask(e,(0,s.Xw)(t)?"time":"number")
;for(const e of t)for(const t of e.columns)ask(t,"auto");for(const{name:t,type:n}of(0,o.R)(e))ask(t,n,false)
;for(const e of n)for(const t of e?.columns??[])ask(t,"auto",false);return[...a.values()]}function requestOf({data:e,features:t},n,s,r){const o=e.format?.[n]
;const i=t.find(e=>e.name===n)?.values;return{name:n,type:s,required:r,timeZone:e.timeZone,...o!==void 0&&{format:o},...i&&{known:i}}}
function answerRequest(e,t,n=true){const{task:s,classes:r,positive:o,negative:i,scores:a}=e.data;if(s==="regression")return requestOf(e,t,"number",n)
;const c=[...r??[],o,i,...Object.keys(a??{})];return{...requestOf(e,t,"category",n),words:true,known:c.filter(e=>e!==null)}}
function spellings({data:e,deployment:t,features:n}){const{label:s,prediction:o,id:i,group:a,time:c}=e;const l=[s,o,i,a,c,t.version?.column,t.host?.column]
;return{lists:new Map(n.flatMap(({name:e,values:t})=>t?[[e,t]]:[])),skip:new Set(l.filter(e=>typeof e==="string")),zone:(0,r.e)(e.timeZone)}}
function candidateRequests(e,t,n,s,r=[]){const{deployment:i,data:a}=e;const c=new Set([i.version?.column,i.host?.column,...r===null?[]:(0,
o.R)(e).map(({name:e})=>e),...(r??[]).flatMap(e=>e?.columns??[])]);const l=new Set(t.map(({name:e})=>e))
;const u=t.filter(({name:e})=>!(s&&e===a.label)).map(e=>({...e,type:e.type==="auto"?n.get(e.name)??"auto":e.type,
required:c.has(e.name)||e.required&&e.name!==a.label}));const f=[...n].filter(([e])=>!l.has(e)).map(([t,n])=>requestOf(e,t,n,false));return[...u,...f]}})};