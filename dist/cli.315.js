export const id=315;export const ids=[315];export const modules={2102:((t,e,n)=>{n.d(e,{B:()=>answersOf,c:()=>groupsOf});var s=n(5100);var r=n(4077)
;var o=n(5563);function answersOf(t,e,n){const{data:s}=t;const a=groupsOf(e,s.group);if(s.task==="regression")return{task:"numbers",actual:numbers(e,s.label),
predicted:numbers(e,s.prediction),group:a};const i=s.task==="binary"?numbersOrNull(e,s.score):null
;const u=s.scores?n.names.map(t=>numbersOrNull(e,s.scores[t]??null)):null;const c=categories(e,s.label);const l=c?(0,
r.Tm)(c,n,"label",e):new Int16Array(e.rows).fill(-1);const f=s.prediction===null?null:categories(e,s.prediction);const h=f?(0,r.Tm)(f,n,"prediction",e):i?(0,
o.LD)(i,s.threshold):u?highest(u,e.rows):new Int16Array(e.rows).fill(-1);return{task:"classes",classes:n,actual:l,predicted:h,score:i,classScores:u,group:a}}
function groupsOf(t,e){const n=e===null?void 0:t.columns.get(e);if(!n)return null;if(n.type==="category")return n.codes;const r=new Map
;return Int32Array.from((0,s.ov)(n.values),t=>{if(Number.isNaN(t))return-1;r.has(t)||r.set(t,r.size);return r.get(t)})}function highest(t,e){
const n=new Int16Array(e);for(let r=0;r<e;r++){let e=-1;let o=-1/0;for(let n=0;n<t.length;n++){const a=t[n];if(!a)continue;const i=(0,s.tk)(a,r)
;if(Number.isNaN(i)){e=-1;break}if(i>o){o=i;e=n}}n[r]=e}return n}function categories(t,e){const n=t.columns.get(e);return n?.type==="category"?n:null}
function numbersOrNull(t,e){const n=e===null?void 0:t.columns.get(e);return n?.type==="number"?n.values:null}function numbers(t,e){const n=numbersOrNull(t,e)
;return n?(0,s.ov)(n):new Float64Array(t.rows).fill(Number.NaN)}}),100:((t,e,n)=>{n.d(e,{N:()=>labelledRows,h:()=>takeCases});var s=n(5100)
;function takeCases(t,e,n){const take=t=>{const n=new Float64Array(e.length);for(let s=0;s<n.length;s++)n[s]=t[e[s]];return n};const takeScores=t=>(0,
s.Wy)(t,e,new Float64Array(e.length));const r=n&&Int32Array.from(take(n));if(t.task==="numbers"){const[e,n]=[take(t.actual),take(t.predicted)];return{
classes:[],positive:null,actual:e,predicted:n,scores:null,classScores:null,group:r}}return{classes:t.classes.names,positive:t.classes.positive,
actual:take(t.actual),predicted:take(t.predicted).map(t=>t<0?Number.NaN:t),scores:t.score&&takeScores(t.score),
classScores:t.classScores?.map(t=>t&&takeScores(t))??null,group:r}}function labelledRows(t,e=null){const n=[];for(let s=0;s<t.actual.length;s++){
const r=t.actual[s];if(Number.isNaN(r)||t.task==="classes"&&r<0)continue;e!==null&&e[s]===0||n.push(s)}return n}}),4077:((t,e,n)=>{n.d(e,{KG:()=>classesSeen,
OX:()=>classesOf,Tm:()=>classCodes});var s=n(2628);var r=n(4977);var o=n(5563);function classesOf(t,e){const{label:n,positive:o,negative:a,classes:i}=t.data
;const u=labelsIn(e,n);if(t.data.task!=="binary"){const t=i?i.map(s.Z):u.sort(byNumberThenText);return{names:t,positive:null}}const c=(0,s.Z)(o??"1")
;const l=u.filter(t=>t!==c);const f=a!==null?(0,s.Z)(a):l[0];const h=l.filter(t=>t!==f)
;if(h.length>0)throw new r.P_(`${e.source.files.join(", ")}: a binary task has two labels, but column "${n}" of the reference holds ${[c,f,...h].map(t=>`"${t}"`).join(", ")}. Mend the labels, or set "task: multiclass".`)
;if(!u.includes(c)&&u.length>1)throw noPositive(e,n,c,u);return{names:[f??`not ${c}`,c],positive:1}}function classesSeen(t,e){
const{task:n,label:r,prediction:o,positive:a,negative:i,classes:u,scores:c}=t.data;const l=[r,o].flatMap(t=>t===null?[]:labelsIn(e,t))
;const f=[...u??[],...Object.keys(c??{})].map(s.Z);if(n!=="binary")return{names:[...new Set([...f,...l.sort(byNumberThenText)])],positive:null};const h=(0,
s.Z)(a??"1");const p=l.filter(t=>t!==h);const m=i===null?p[0]??`not ${h}`:(0,s.Z)(i);return{names:[...new Set([m,h,...p])],positive:1}}
function classCodes(t,e,n,r){const a=new Map(e.names.map((t,e)=>[t,e]));const i=t.categories.map(t=>a.get((0,s.Z)(t))??-2);const u=(0,
o.TJ)(t.codes,[-1,...i],-2);if(u instanceof Int16Array)return u;throw neverSeen(t.categories[t.codes[u]],u,n,r,e)}function labelsIn(t,e){
const n=t.columns.get(e);return n?.type==="category"?[...new Set(n.categories.map(s.Z))]:[]}function byNumberThenText(t,e){const n=Number(t)-Number(e)
;return Number.isNaN(n)?t<e?-1:1:n}function noPositive(t,e,n,s){
return new r.P_(`${t.source.files.join(", ")}: column "${e}" never holds the positive label "${n}" (it holds ${s.map(t=>`"${t}"`).join(", ")}). Set "positive:" under "data:" in the plan to one of them.`)
}function neverSeen(t,e,n,s,o){const a=o.names.map(t=>`"${t}"`).join(", ")
;return new r.P_(`${s.source.files.join(", ")}: row ${e+1} has the ${n} "${t.slice(0,80)}", which the reference never held (its labels: ${a}). Mend the data, or, if this class is new, add it to "classes:" under "data:" in the plan.`)
}}),2928:((t,e,n)=>{n.d(e,{f:()=>keyAt,m:()=>pairOutcomes});var s=n(8592);var r=n(5100);var o=n(2102);var a=n(100);function pairOutcomes(t,e,n,s){
const r=n===null?void 0:t.table.columns.get(n);const a=n===null?void 0:e.table.columns.get(n);if(!r||!a||t.table.rows!==e.table.rows)return null
;const i=partners(r,a,t.table.rows);return i&&collect(t.answers,e.answers,i,(0,o.c)(e.table,s))}function partners(t,e,n){const[o,a]=[(0,s.U)(t),(0,s.U)(e)]
;const i=a(0);const u=t.type!=="category";if(u&&!(typeof i==="number"&&(0,r.ov)(t.values).includes(i)))return null;const c=new s.w(t);for(let t=0;t<n;t++){
const e=o(t);if(e===void 0||c.get(e)>=0)return null;c.set(e,t)}const l=new Int32Array(n);const f=new Uint8Array(n);for(let t=0;t<n;t++){const e=a(t)
;const n=e===void 0?-1:c.get(e);if(n<0||f[n])return null;f[n]=1;l[t]=n}return l}function keyAt(t,e){if(t.type==="category")return t.categories[t.codes[e]]??null
;const n=(0,r.tk)(t.values,e);return Number.isNaN(n)?null:n}function collect(t,e,n,s){const r=(0,a.N)(e);const o=r.map(t=>n[t])
;if(r.some((n,s)=>t.actual[o[s]]!==e.actual[n]))return null;const i=(0,a.h)(e,r,s);const u={...(0,a.h)(t,o,null),group:i.group};return{cases:r.length,
reference:u,candidate:i}}}),8257:((t,e,n)=>{n.d(e,{W:()=>countResiduals});var s=n(903);const r=4;function countResiduals(t,e,n){const o=Array.from({length:r+1
},(t,e)=>Array.from({length:r+1-e},()=>new CompensatedSum));const a=new CompensatedSum;const i=new CompensatedSum;const u=new CompensatedSum
;const c=new Float64Array(t.length);let l=0;let f=0;let h=0;for(let s=0;s<t.length;s++){const p=t[s];const m=e[s]-p
;if(!Number.isFinite(m)||n!==null&&n[s]===0)continue;l===0&&(h=p);c[l++]=Math.abs(m);a.add(Math.abs(m));if(p===0)f++;else{const t=Math.abs(m/p);i.add(t)
;u.add(t*t)}let d=1;for(let t=0;t<=r;t++){let e=d;for(let n=0;t+n<=r;n++){o[t][n].add(e);e*=m}d*=p-h}}return{cases:l,origin:h,
moments:o.map(t=>t.map(t=>t.value)),absolute:a.value,percentage:i.value,percentageSquared:u.value,zeroTargets:f,absoluteErrors:(0,s.I)(c.subarray(0,l))}}
class CompensatedSum{sum=0;lost=0;add(t){const e=this.sum+t;this.lost+=Math.abs(this.sum)>=Math.abs(t)?this.sum-e+t:t-e+this.sum;this.sum=e}get value(){
return this.sum+this.lost}}}),9242:((t,e,n)=>{n.d(e,{F:()=>countScores});var s=n(5100);var r=n(4496);var o=n(903);function countScores(t,e){return(0,
r.k)(t,e)??mergeSides((0,s.ov)(t),e)}function mergeSides(t,e){const n=[0,1].map(n=>{const s=new Float64Array(t.length);let r=0
;for(let o=0;o<t.length;o++)e[o]===n&&(s[r++]=t[o]);return(0,o.I)(s.subarray(0,r))});return mergeScores(n[1],n[0])}function mergeScores(t,e){
const n=t.values.length+e.values.length;const s={scores:new Float64Array(n),positives:new Uint32Array(n),negatives:new Uint32Array(n)};let r=0
;for(let n=0,o=0;n<t.values.length||o<e.values.length;r++){const a=n<t.values.length?t.values[n]:1/0;const i=o<e.values.length?e.values[o]:1/0
;s.scores[r]=Math.min(a,i);a<=i&&(s.positives[r]=t.rows[n++]);i<=a&&(s.negatives[r]=e.rows[o++])}return{scores:s.scores.subarray(0,r),
positives:s.positives.subarray(0,r),negatives:s.negatives.subarray(0,r)}}}),2628:((t,e,n)=>{n.d(e,{Z:()=>canonicalLabel});var s=n(6889)
;function canonicalLabel(t){const e=t.trim();if(/^(true|false)$/i.test(e))return e.toLowerCase();if(/^[+-]?[\d.]/.test(e)&&e.replace(/\D/g,"").length<=15){
const t=(0,s.$)(e);if(t!==void 0&&!Number.isNaN(t))return String(t===0?0:t)}return e}}),6885:((t,e,n)=>{n.d(e,{rU:()=>conditionOn,zB:()=>parseCondition,
WN:()=>parseConditions});var s=n(4977);var r=n(6889);const o=0;const a=1;const i=2;function truthOf(t,{rows:e}){if(t.type==="truth")return t.truth
;if(t.type==="null")return new Uint8Array(e).fill(a);if(t.type!=="text")return null;const n=t.texts.map(t=>["false","","true"].indexOf(t.toLowerCase()))
;if(n.some(t=>t!==i&&t!==o))return null;return eachRow(e,e=>n[t.codes[e]]??a)}function numbersOf(t){if(t.type==="number")return t.values
;if(t.type==="null")return Number.NaN;if(t.type!=="text")return null;const e=t.texts.map(r.$);if(e.includes(void 0))return null
;return Float64Array.from(t.codes,t=>e[t]??Number.NaN)}function eachRow(t,e){const n=new Uint8Array(t);for(let s=0;s<t;s++)n[s]=e(s);return n}
function described(t){switch(t.type){case"text":{const e=t.texts[0];return`the text column "${t.name}"${e===void 0?"":` (such as ${quoted(e)})`}`}case"literal":
return`the text ${quoted(t.text)}`;case"truth":return"true or false";case"null":return"NULL";default:return`a ${t.type}`}}function quoted(t){
return`'${t.slice(0,40).replace(/\s+/g," ")}'`}var u=n(3259);var c=n(5100);const l=4096;function compare(t,e,n,s){
if(e.type==="null"||n.type==="null")return s.refuse("a comparison with NULL is never true; write IS NULL or IS NOT NULL");if(e.type==="time"||n.type==="time"){
const[r,o]=[timesOf(e,s),timesOf(n,s)];if(r===null||o===null)return unlike(e,n,s,"a time is compared with a time such as '2026-03-01'")
;return compareNumbers(t,r,o,s.rows)}if(e.type==="truth"||n.type==="truth"){const[r,o]=[truthOf(e,s),truthOf(n,s)]
;if(r===null||o===null)return unlike(e,n,s,"write 1 or 0 where numbers say true or false");return eachRow(s.rows,e=>r[e]===a||o[e]===a?a:holds(t,r[e]-o[e]))}
if(e.type==="number"||n.type==="number"){const[r,o]=[numbersOrLiteral(e),numbersOrLiteral(n)]
;if(r===null||o===null)return unlike(e,n,s,"a text is put in quotes, 'so', a number is not");return compareNumbers(t,r,o,s.rows)}
return compareTexts(t,e,n,s.rows)}function isOneOf(t,e,n){const s=e.filter(({type:t})=>t!=="null");const r=s.length<e.length?a:o
;if(t.type==="null")return new Uint8Array(n.rows).fill(a);if(t.type==="text"&&s.every(({type:t})=>t==="literal")){
const e=new Set(s.map(t=>t.type==="literal"?t.text:""));const o=t.texts.map(t=>e.has(t)?i:r);return eachRow(n.rows,e=>o[t.codes[e]]??a)}
const u=new Uint8Array(n.rows).fill(r);for(const e of s){const s=compare("=",t,e,n);for(let t=0;t<u.length;t++)u[t]=Math.max(u[t],s[t])}return u}
function compareNumbers(t,e,n,s){const r=new Uint8Array(s);const[o,i,u]=[holds(t,-1),holds(t,0),holds(t,1)];const[c,f]=[valuesOf(e),valuesOf(n)]
;for(let t=0;t<s;t+=l){const e=Math.min(t+l,s);const[n,h]=[c(t,e),f(t,e)];for(let s=t;s<e;s++){const e=n[s-t];const c=h[s-t];r[s]=e<c?o:e>c?u:e===c?i:a}}
return r}function valuesOf(t){const e=new Float64Array(l);if(typeof t!=="number")return(n,s)=>(0,c.Q4)(t,n,s,e);e.fill(t);return()=>e}function holds(t,e){
switch(t){case"=":return e===0?i:o;case"!=":return e!==0?i:o;case"<":return e<0?i:o;case"<=":return e<=0?i:o;case">":return e>0?i:o;default:return e>=0?i:o}}
function compareTexts(t,e,n,s){const order=(e,n)=>holds(t,e<n?-1:e>n?1:0);if(e.type==="text"&&n.type==="literal"){const t=e.texts.map(t=>order(t,n.text))
;return eachRow(s,n=>t[e.codes[n]]??a)}if(e.type==="literal"&&n.type==="text"){const t=n.texts.map(t=>order(e.text,t));return eachRow(s,e=>t[n.codes[e]]??a)}
const[r,o]=[textsOf(e),textsOf(n)];return eachRow(s,t=>{const[e,n]=[r(t),o(t)];return e===void 0||n===void 0?a:order(e,n)})}function textsOf(t){
if(t.type==="literal")return()=>t.text;return t.type==="text"?e=>t.texts[t.codes[e]]:()=>{}}function timesOf(t,e){if(t.type==="time")return t.values
;return t.type==="literal"?present(e.time(t.text))??null:null}function numbersOrLiteral(t){return t.type==="literal"?present((0,r.$)(t.text))??null:numbersOf(t)
}function present(t){return Number.isNaN(t)?void 0:t}function unlike(t,e,{refuse:n},s){return n(`${described(t)} cannot be compared with ${described(e)}; ${s}`)
}function like(t,e){const n=compile(e?t.toLowerCase():t);return t=>matches(n,[...e?t.toLowerCase():t])}const f=0;const h=1;function compile(t){const e=[]
;const n=[...t];for(let t=0;t<n.length;t++){const s=n[t];s==="\\"&&t+1<n.length?e.push(n[++t]):s!=="%"?e.push(s==="_"?h:s):e.at(-1)!==f&&e.push(f)}return e}
function matches(t,e){let n=0;let s=0;let r=-1;let o=0;while(s<e.length)if(t[n]===f){r=++n;o=s}else if(n<t.length&&(t[n]===h||t[n]===e[s])){n++;s++}else{
if(!(r>=0))return false;n=r;s=++o}t[n]===f&&n++;return n===t.length}
const p=/'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;function sqlText(t){const e=[]
;const placeholder=t=>`"${e.push(t)-1}"`;const n=t.replace(p,e=>{if(e.startsWith("'"))return e;if(e==="-")return"- "
;if(e==="--"||e==="/*")throw new s.P_(`condition ${sql_text_quoted(t)}: comments are not allowed. Write "- -1" for a minus before a negative number.`)
;if(e.startsWith('"'))return placeholder(e.slice(1,-1).replaceAll('""','"'));if(/^[\d.]/.test(e))return writtenOut(e,t)
;if(e.endsWith("'"))throw new s.P_(`condition ${sql_text_quoted(t)}: strings are written 'so', without ${e.slice(0,-1)} before them.`)
;return/^[\x00-\x7f]*$/.test(e)?e:placeholder(e)});return{text:n,names:e}}function sql_text_quoted(t){const e=t.replace(/\s+/g," ").trim()
;return`"${e.length>120?`${e.slice(0,120)}…`:e}"`}function writtenOut(t,e){const[n,r]=t.toLowerCase().split("e")
;if(Math.abs(Number(r))>308)throw new s.P_(`condition ${sql_text_quoted(e)}: the number ${t.slice(0,40)} is out of range.`);const[o,a=""]=n.split(".")
;const i=o+a;const u=o.length+Number(r);if(u<=0)return`0.${"0".repeat(-u)}${i}`;if(u>=i.length)return i+"0".repeat(u-i.length)
;return`${i.slice(0,u)}.${i.slice(u)}`}var m=n(241);var d=n(9128);function evaluate({sql:t,root:e,columns:n,timeZone:r},o){return new Evaluation(n,o,{
rows:o.rows,time:t=>(0,m.p)(t,(0,d.e)(r)),refuse(e){throw new s.P_(`condition ${sql_text_quoted(t)}: ${e}.`)}}).truth(e)}class Evaluation{columns;table;context
;constructor(t,e,n){this.columns=t;this.table=e;this.context=n}truth(t){const e=this.operand(t);const n=truthOf(e,this.context);if(n)return n
;return this.context.refuse(`${described(e)} stands where true or false is needed; compare it with something`)}operand(t){const{rows:e,refuse:n}=this.context
;switch(t.type){case"integer":case"numeric":return{type:"number",values:t.value};case"string":return{type:"literal",text:t.value};case"boolean":return{
type:"truth",truth:new Uint8Array(e).fill(t.value?i:o)};case"null":return{type:"null"};case"ref":return this.column(this.columns.get(t));case"unary":
return this.unary(t);case"ternary":return{type:"truth",truth:this.between(t)};case"binary":return this.binary(t);default:return n(`"${t.type}" is not allowed`)}
}column(t){const{columns:e}=this.table;const n=e.has(t.name)?t.name:this.sameButForCase(t);const s=e.get(n);if(s.type!=="category")return{type:s.type,
values:s.values};return{type:"text",codes:s.codes,texts:s.categories,name:n}}sameButForCase({name:t,exact:e}){const n=t.toLowerCase()
;const s=e?[]:[...this.table.columns.keys()].filter(t=>t.toLowerCase()===n);if(s.length===1)return s[0]
;if(s.length>1)return this.context.refuse(`"${t}" could be ${s.join(" or ")}; put the right one in double quotes`);const r=(0,u.p)(t,this.table.columns.keys())
;return this.context.refuse(`there is no column "${t}"${r===null?"":`; was "${r}" meant?`}`)}unary({op:t,operand:e}){const{rows:n}=this.context
;if(t==="-")return this.arithmetic("-",{type:"number",values:0},this.operand(e));if(t==="+")return this.arithmetic("+",{type:"number",values:0},this.operand(e))
;if(t==="NOT")return{type:"truth",truth:this.truth(e).map(not)};if(t==="IS NULL"||t==="IS NOT NULL"){const s=missingIn(this.operand(e));return{type:"truth",
truth:eachRow(n,e=>s(e)===(t==="IS NULL")?i:o)}}const s=t.endsWith("TRUE")?i:o;const r=t.startsWith("IS NOT");const a=this.truth(e).map(t=>t===s!==r?i:o)
;return{type:"truth",truth:a}}between({value:t,lo:e,hi:n,op:s}){const r=this.operand(t);const o=compare(">=",r,this.operand(e),this.context)
;const a=compare("<=",r,this.operand(n),this.context);const i=lesser(o,a);return s==="BETWEEN"?i:i.map(not)}binary({op:t,left:e,right:n}){switch(t){case"AND":
return{type:"truth",truth:lesser(this.truth(e),this.truth(n))};case"OR":return{type:"truth",truth:greater(this.truth(e),this.truth(n))};case"+":case"-":case"*":
case"/":return this.arithmetic(t,this.operand(e),this.operand(n));case"IN":case"NOT IN":{const s=n.type==="list"?n.expressions:[n]
;const r=s.map(t=>this.operand(t));const o=isOneOf(this.operand(e),r,this.context);return{type:"truth",truth:t==="IN"?o:o.map(not)}}case"LIKE":case"NOT LIKE":
case"ILIKE":case"NOT ILIKE":return{type:"truth",truth:this.like(t,this.operand(e),n)};default:return{type:"truth",
truth:compare(t,this.operand(e),this.operand(n),this.context)}}}like(t,e,n){const{rows:s,refuse:r}=this.context
;if(e.type!=="text")return r(`LIKE is for text columns, not for ${described(e)}`);const u=like(n.type==="string"?n.value:"",t.endsWith("ILIKE"))
;const c=!t.startsWith("NOT");const l=e.texts.map(t=>u(t)===c?i:o);return eachRow(s,t=>l[e.codes[t]]??a)}arithmetic(t,e,n){
const[s,r]=[numbersOf(e),numbersOf(n)];if(s===null||r===null)return this.context.refuse(`${described(s===null?e:n)} is no number to reckon with (${t})`)
;if(typeof s==="number"&&typeof r==="number")return{type:"number",values:apply(t,s,r)};const o=new Float64Array(this.context.rows)
;for(let e=0;e<o.length;e++)o[e]=apply(t,typeof s==="number"?s:(0,c.tk)(s,e),typeof r==="number"?r:(0,c.tk)(r,e));return{type:"number",values:o}}}
function lesser(t,e){const n=new Uint8Array(t.length);for(let s=0;s<n.length;s++)n[s]=t[s]<e[s]?t[s]:e[s];return n}function greater(t,e){
const n=new Uint8Array(t.length);for(let s=0;s<n.length;s++)n[s]=t[s]>e[s]?t[s]:e[s];return n}function not(t){return i-t}function apply(t,e,n){
const s=t==="+"?e+n:t==="-"?e-n:t==="*"?e*n:e/n;return Number.isFinite(s)?s:Number.NaN}function missingIn(t){switch(t.type){case"null":return()=>true
;case"literal":return()=>false;case"truth":return e=>t.truth[e]===a;case"text":return e=>t.codes[e]<0;default:{const{values:e}=t
;return t=>Number.isNaN(typeof e==="number"?e:(0,c.tk)(e,t))}}}const y=4e3;const w=500
;const b="Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses."
;async function parseCondition(t,e={}){if(t.trim()==="")throw new s.P_("The condition is empty. Write a predicate such as interest_rate < 0.")
;if(t.length>y)throw new s.P_(`condition ${sql_text_quoted(t)}: is longer than ${y} characters.`);const n=sqlText(t);const r=await parse(t,n);const o=new Map
;check(r,{sql:t,prepared:n,columns:o},0);const a={sql:t,root:r,columns:o,timeZone:e.timeZone};return conditionOn({sql:t,
columns:[...new Set([...o.values()].map(({name:t})=>t))],choose(t){const e=new Uint8Array(t.rows);const n=evaluate(a,t)
;for(let t=0;t<e.length;t++)e[t]=n[t]===i?1:0;return e}})}function conditionOn({sql:t,columns:e,choose:n}){let s=null;return{sql:t,columns:e,select(t){
s?.table!==t&&(s={table:t,chosen:n(t)});return s.chosen}}}async function parseConditions(t,e={}){return Promise.all(t.map(t=>parseCondition(t,e)))}
async function parse(t,{text:e}){const r=await n.e(261).then(n.t.bind(n,1642,19));try{const t=r.parse(e,{entry:"expr",locationTracking:true})
;return Array.isArray(t)?t[0]:t}catch(n){const r=n instanceof Error?/line (\d+) col (\d+)/.exec(n.message):null
;const o=r?placeOf(e,Number(r[1]),Number(r[2])):e.length;const a=o<e.length?`at "${e.slice(o,o+20).replace(/\s+/g," ")}"`:"at its end"
;throw new s.P_(`condition ${sql_text_quoted(t)}: cannot be read as SQL ${a}. ${b} A column whose name is a word of SQL, or holds spaces, is put in double quotes.`)
}}function placeOf(t,e,n){const s=t.split("\n").slice(0,e-1);return s.reduce((t,{length:e})=>t+e+1,0)+n-1}
const g=new Set(["AND","OR","=","!=","<","<=",">",">=","+","-","*","/"]);const v=new Set(["LIKE","NOT LIKE","ILIKE","NOT ILIKE"])
;const N=new Set(["+","-","NOT","IS NULL","IS NOT NULL"]);for(const t of["TRUE","FALSE"])N.add(`IS ${t}`).add(`IS NOT ${t}`)
;const x=new Set(["integer","numeric","string","boolean","null"]);function check(t,e,n){const down=(...t)=>{for(const s of t)check(s,e,n+1)}
;if(n>w)throw new s.P_(`condition ${sql_text_quoted(e.sql)}: is nested more than ${w} deep.`);if(x.has(t.type))return
;if(t.type!=="ref"||t.table||t.name==="*")if(t.type==="unary"&&N.has(t.op))down(t.operand);else if(t.type==="ternary")down(t.value,t.lo,t.hi);else if(t.type==="binary"&&g.has(t.op))down(t.left,t.right);else if(t.type!=="binary"||t.op!=="IN"&&t.op!=="NOT IN"){
if(t.type!=="binary"||!v.has(t.op))throw new s.P_(`condition ${sql_text_quoted(e.sql)}: ${unknownPart(t)} is not allowed. ${b}`);down(t.left)
;if(t.right.type!=="string")throw new s.P_(`condition ${sql_text_quoted(e.sql)}: the pattern of LIKE must be a text, such as 'A%'.`)
}else down(t.left,...membersOf(t.right,e));else e.columns.set(t,columnName(t,e.prepared))}function membersOf(t,{sql:e,prepared:n}){
if(t.type==="list")return t.expressions;const{start:r,end:o}=t._location??{start:0,end:0}
;if(t.type==="select"||/\(\s*$/.test(n.text.slice(0,r))&&/^\s*\)/.test(n.text.slice(o)))return[t]
;throw new s.P_(`condition ${sql_text_quoted(e)}: IN needs a list in brackets, such as ('car', 'home').`)}function columnName(t,{text:e,names:n}){
const{start:s,end:r}=t._location;const o=e.slice(s,r);if(!o.startsWith('"'))return{name:o,exact:false};return{name:n[Number(o.slice(1,-1))],exact:true}}
function unknownPart(t){if(t.type==="binary"||t.type==="unary")return`the operator ${t.op}`;if(t.type==="call")return`the function ${t.function.name}`
;if(t.type==="keyword")return`${t.keyword} (as the name of a column, it is put in double quotes)`
;if(t.type==="ref")return t.name==="*"?"*":"a table before a column";if(t.type==="select"||t.type.startsWith("with"))return"a sub-select";const e={
cast:"a cast",parameter:"a parameter",list:"a list outside IN"};return Object.hasOwn(e,t.type)?e[t.type]:`"${t.type}"`}}),6881:((t,e,n)=>{n.d(e,{C:()=>expandFiles
});var s=n(3024);var r=n(6760);var o=n(4977);async function expandFiles(t){const e=new Set;for(const n of t)for(const t of await expand(n))e.add(t);return[...e]
}async function expand(t){if((0,s.existsSync)(t))return[t];if(!/[*?[\]{}()!]/.test(t))throw new o.P_(`${t}: there is no such file. Check the path.`)
;const{glob:e}=await n.e(382).then(n.bind(n,3382));const a=await e(t,{onlyFiles:true,expandDirectories:false,absolute:(0,r.isAbsolute)(t)})
;if(a.length===0)throw new o.P_(`${t}: no file matches. A pattern is read from ${process.cwd()}.`);return a.sort()}}),8592:((t,e,n)=>{n.d(e,{U:()=>idsOf,
w:()=>IdIndex});var s=n(6889);var r=n(5100);const o=2**23;function idsOf(t){if(t.type==="category"){const e=t.categories.map(t=>(0,s.c)(t)??t)
;return n=>e[t.codes[n]]}const e=(0,r.ov)(t.values);return t=>Number.isNaN(e[t])?void 0:e[t]}class IdIndex{first;dense;maps=[new Map];constructor(t){
const e=t.type==="category"?null:(0,r.ov)(t.values);const n=e&&rangeOf(e);const s=n?n.last-n.first+1:0;const o=e!==null&&s<=4*e.length+1024
;this.first=n?.first??0;this.dense=new Int32Array(o?s:0).fill(-1)}get(t){const e=this.placeOf(t);if(e>=0)return this.dense[e];for(const e of this.maps){
const n=e.get(t);if(n!==void 0)return n}return-1}set(t,e){const n=this.placeOf(t);if(n>=0){this.dense[n]=e;return}const s=this.maps.at(-1)
;const r=this.maps.length===1?s:this.maps.find(e=>e.has(t))??s;r.set(t,e);s.size>=o&&this.maps.push(new Map)}placeOf(t){
if(typeof t!=="number"||!Number.isInteger(t))return-1;const e=t-this.first;return e>=0&&e<this.dense.length?e:-1}}function rangeOf(t){let e=1/0;let n=-1/0
;for(let s=0;s<t.length;s++){const r=t[s];r<e&&(e=r);r>n&&(n=r)}return Number.isInteger(e)&&Number.isFinite(n)?{first:e,last:Math.floor(n)}:null}}),
6955:((t,e,n)=>{n.d(e,{G:()=>joinLabels});var s=n(4977);var r=n(2628);var o=n(8592);var a=n(5100);function joinLabels(t,e,n,r){const a=t.columns.get(r)
;if(a&&a.missing<t.rows)throw new s.P_(`${name(t)}: has a column "${r}" of its own, and ${name(e)} brings labels too. Keep one of them.`);const i=columnOf(e,r)
;if(i.type!=="category"&&i.invalid){const{row:t,text:n}=i.invalid
;throw new s.P_(`${name(e)}: row ${t}: the label ${JSON.stringify(n)} is not a ${i.type}. Mend it.`)}const u=(0,o.U)(columnOf(e,n));const c=(0,
o.U)(columnOf(t,n));const l=new o.w(columnOf(e,n));for(let t=0;t<e.rows;t++){const n=u(t);if(n===void 0)continue;const r=l.get(n)
;if(r<0||isMissing(i,r))l.set(n,t);else if(!isMissing(i,t)&&!sameLabel(i,r,t))throw new s.P_(`${name(e)}: rows ${r+1} and ${t+1} are of the same id, and their labels differ. Keep the one that is right.`)
}const f=new Int32Array(t.rows).fill(-1);const h=new Uint8Array(e.rows);let p=0;for(let e=0;e<t.rows;e++){const t=c(e);const n=t===void 0?-1:l.get(t)
;if(n<0)continue;h[n]=1;f[e]=n;isMissing(i,n)||p++}let m=0;for(let t=0;t<e.rows;t++){const e=u(t);e!==void 0&&h[l.get(e)]!==0||m++}
const d=new Map(t.columns).set(r,pick(i,f));const y=t.header.includes(r)?t.header:[...t.header,r];return{table:{...t,columns:d,header:y},labelled:p,
unlabelled:t.rows-p,unmatched:m}}function columnOf(t,e){const n=t.columns.get(e)
;if(!n)throw new s.P_(`${name(t)}: there is no column "${e}" to join labels by.`);return n}function name({source:t}){return t.files.join(", ")}
function isMissing(t,e){return t.type==="category"?t.codes[e]<0:Number.isNaN((0,a.tk)(t.values,e))}function sameLabel(t,e,n){if(t.type!=="category")return(0,
a.tk)(t.values,e)===(0,a.tk)(t.values,n);return(0,r.Z)(textOf(t,e))===(0,r.Z)(textOf(t,n))}function textOf(t,e){return t.categories[t.codes[e]]}
function pick(t,e){let n=0;if(t.type==="category"){const s=e.map(e=>e<0?-1:t.codes[e]);for(const t of s)t<0&&n++;return{type:"category",codes:s,
categories:t.categories,missing:n}}const s=Float64Array.from(e,e=>e<0?Number.NaN:(0,a.tk)(t.values,e));for(const t of s)Number.isNaN(t)&&n++;return{...t,
values:s,missing:n}}})};