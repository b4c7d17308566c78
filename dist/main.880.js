export const id=880;export const ids=[880];export const modules={72102:((e,n,s)=>{s.d(n,{B:()=>answersOf,c:()=>groupsOf});var r=s(45100);var o=s(84077)
;var a=s(75563);function answersOf(e,n,s){const{data:r}=e;const c=groupsOf(n,r.group);if(r.task==="regression")return{task:"numbers",actual:numbers(n,r.label),
predicted:numbers(n,r.prediction),group:c};const i=r.task==="binary"?numbersOrNull(n,r.score):null
;const l=r.scores?s.names.map(e=>numbersOrNull(n,r.scores[e]??null)):null;const u=categories(n,r.label);const f=u?(0,
o.Tm)(u,s,"label",n):new Int16Array(n.rows).fill(-1);const h=r.prediction===null?null:categories(n,r.prediction);const d=h?(0,o.Tm)(h,s,"prediction",n):i?(0,
a.LD)(i,r.threshold):l?highest(l,n.rows):new Int16Array(n.rows).fill(-1);return{task:"classes",classes:s,actual:f,predicted:d,score:i,classScores:l,group:c}}
function groupsOf(e,n){const s=n===null?void 0:e.columns.get(n);if(!s)return null;if(s.type==="category")return s.codes;const o=new Map
;return Int32Array.from((0,r.ov)(s.values),e=>{if(Number.isNaN(e))return-1;o.has(e)||o.set(e,o.size);return o.get(e)})}function highest(e,n){
const s=new Int16Array(n);for(let o=0;o<n;o++){let n=-1;let a=-1/0;for(let s=0;s<e.length;s++){const c=e[s];if(!c)continue;const i=(0,r.tk)(c,o)
;if(Number.isNaN(i)){n=-1;break}if(i>a){a=i;n=s}}s[o]=n}return s}function categories(e,n){const s=e.columns.get(n);return s?.type==="category"?s:null}
function numbersOrNull(e,n){const s=n===null?void 0:e.columns.get(n);return s?.type==="number"?s.values:null}function numbers(e,n){const s=numbersOrNull(e,n)
;return s?(0,r.ov)(s):new Float64Array(e.rows).fill(Number.NaN)}}),84077:((e,n,s)=>{s.d(n,{OX:()=>classesOf,Tm:()=>classCodes});var r=s(12628);var o=s(26889)
;var a=s(14977);var c=s(75563);function classesOf(e,n){const{label:s,positive:o,negative:c,classes:i}=e.data;const l=labelsIn(n,s);if(e.data.task!=="binary"){
const e=i?i.map(r.Z):l.sort(byNumberThenText);return{names:e,positive:null}}const u=(0,r.v)((0,r.Z)(o??"1"),l);const f=l.filter(e=>e!==u);const h=c!==null?(0,
r.Z)(c):f[0];const d=f.filter(e=>e!==h)
;if(d.length>0)throw new a.P_(`${n.source.files.join(", ")}: a binary task has two labels, but column "${s}" of the reference holds ${l.slice(0,10).map(e=>`"${e}"`).join(", ")}. Fix the labels, or set "task: multiclass".`)
;if(!l.includes(u)&&l.length>1)throw noPositive(n,s,u,l);return{names:[h??`not ${u}`,u],positive:1}}function classCodes(e,n,s,o){
const a=new Map(n.names.map((e,n)=>[e,n]));const nameOf=e=>n.positive===null?e:(0,r.v)(e,n.names);const i=e.categories.map(e=>a.get(nameOf((0,r.Z)(e)))??-2)
;const l=(0,c.TJ)(e.codes,[-1,...i],-2);if(l instanceof Int16Array)return l;throw neverSeen(e,l,s,o,n)}function labelsIn(e,n){const s=e.columns.get(n)
;return s?.type==="category"?[...new Set(s.categories.map(r.Z))]:[]}function byNumberThenText(e,n){const s=Number(e)-Number(n);return Number.isNaN(s)?e<n?-1:1:s
}function noPositive(e,n,s,r){
return new a.P_(`${e.source.files.join(", ")}: column "${n}" never holds the positive label "${s}" (it holds ${r.map(e=>`"${e}"`).join(", ")}). Set "positive:" under "data:" in the plan to one of them.`)
}function neverSeen({categories:e,codes:n,origin:s},r,o,c,i){const l=e[n[r]]
;const u=s?`${s.files.join(", ")}: row ${s.rows[r]+1}`:`${c.source.files.join(", ")}: row ${r+1}`;const f=i.names.map(e=>`"${e.slice(0,80)}"`).join(", ")
;return new a.P_(`${u} has the ${o} "${l.slice(0,80)}", which is none of the labels of the reference or the plan (${f}). ${adviceFor(l,o,i)}`)}
function adviceFor(e,n,{positive:s}){const r=(0,o.$J)(e)
;if(n==="prediction"&&r!==void 0&&r>0&&r<1)return'It looks like a probability: name its column as "score:" under "data:" in the plan.'
;const a=n==="label"?" Leave a cell empty where the label is still to come.":""
;return s===null?`Fix the data, or, if this class is new, add it to "classes:" under "data:" in the plan.${a}`:`Fix the data: a binary task has two labels.${a} Where more are right, set "task: multiclass".`
}}),8257:((e,n,s)=>{s.d(n,{W:()=>countResiduals});var r=s(70903);const o=4;function countResiduals(e,n,s){const a=Array.from({length:o+1},(e,n)=>Array.from({
length:o+1-n},()=>new CompensatedSum));const c=new CompensatedSum;const i=new CompensatedSum;const l=new CompensatedSum;const u=new CompensatedSum
;const f=new Float64Array(e.length);let h=0;let d=0;let m=0;for(let r=0;r<e.length;r++){const p=e[r];const b=n[r]-p
;if(!Number.isFinite(b)||s!==null&&s[r]===0)continue;h===0&&(m=p);f[h++]=Math.abs(b);c.add(Math.abs(b));if(p===0)d++;else{const e=Math.abs(b/p);i.add(e)
;l.add(e*e);u.add(e*e*e)}let g=1;for(let e=0;e<=o;e++){let n=g;for(let s=0;e+s<=o;s++){a[e][s].add(n);n*=b}g*=p-m}}return{cases:h,origin:m,
moments:a.map(e=>e.map(e=>e.value)),absolute:c.value,percentage:i.value,percentageSquared:l.value,percentageCubed:u.value,zeroTargets:d,absoluteErrors:(0,
r.I)(f.subarray(0,h))}}class CompensatedSum{sum=0;lost=0;add(e){const n=this.sum+e;this.lost+=Math.abs(this.sum)>=Math.abs(e)?this.sum-n+e:e-n+this.sum
;this.sum=n}get value(){return this.sum+this.lost}}}),29242:((e,n,s)=>{s.d(n,{F:()=>countScores});var r=s(45100);var o=s(4496);var a=s(70903)
;function countScores(e,n){return(0,o.k)(e,n)??mergeSides((0,r.ov)(e),n)}function mergeSides(e,n){const s=[0,1].map(s=>{const r=new Float64Array(e.length)
;let o=0;for(let a=0;a<e.length;a++)n[a]===s&&(r[o++]=e[a]);return(0,a.I)(r.subarray(0,o))});return mergeScores(s[1],s[0])}function mergeScores(e,n){
const s=e.values.length+n.values.length;const r={scores:new Float64Array(s),positives:new Uint32Array(s),negatives:new Uint32Array(s)};let o=0
;for(let s=0,a=0;s<e.values.length||a<n.values.length;o++){const c=s<e.values.length?e.values[s]:1/0;const i=a<n.values.length?n.values[a]:1/0
;r.scores[o]=Math.min(c,i);c<=i&&(r.positives[o]=e.rows[s++]);i<=c&&(r.negatives[o]=n.rows[a++])}return{scores:r.scores.subarray(0,o),
positives:r.positives.subarray(0,o),negatives:r.negatives.subarray(0,o)}}}),12628:((e,n,s)=>{s.d(n,{Z:()=>canonicalLabel,v:()=>labelAmong});var r=s(26889)
;function canonicalLabel(e){const n=e.trim();if(/^(true|false)$/i.test(n))return n.toLowerCase();if(/^[+-]?[\d.]/.test(n)&&n.replace(/\D/g,"").length<=15){
const e=(0,r.$J)(n);if(e!==void 0&&Number.isFinite(e))return String(e===0?0:e)}return n}const o={true:"1",false:"0",1:"true",0:"false"}
;function labelAmong(e,n){const s=Object.hasOwn(o,e)?o[e]:e;return!n.includes(e)&&n.includes(s)?s:e}}),46885:((e,n,s)=>{s.d(n,{rU:()=>conditionOn,
zB:()=>parseCondition});var r=s(14977);var o=s(26889);const a=0;const c=1;const i=2;function truthOf(e,{rows:n}){if(e.type==="truth")return e.truth
;if(e.type==="null")return new Uint8Array(n).fill(c);if(e.type!=="text")return null;const s=e.texts.map(e=>["false","","true"].indexOf(e.toLowerCase()))
;if(s.some(e=>e!==i&&e!==a))return null;return eachRow(n,n=>s[e.codes[n]]??c)}function numbersOf(e){if(e.type==="number")return e.values
;if(e.type==="null")return Number.NaN;if(e.type!=="text")return null;const n=e.texts.map(o.$J);if(n.includes(void 0))return null
;return Float64Array.from(e.codes,e=>{const s=n[e];return s!==void 0&&Number.isFinite(s)?s:Number.NaN})}function eachRow(e,n){const s=new Uint8Array(e)
;for(let r=0;r<e;r++)s[r]=n(r);return s}function described(e){switch(e.type){case"text":{const n=e.texts[0]
;return`the text column "${e.name}"${n===void 0?"":` (such as ${quoted(n)})`}`}case"literal":return`the text ${quoted(e.text)}`;case"truth":
return"true or false";case"null":return"NULL";default:return`a ${e.type}`}}function quoted(e){return`'${e.slice(0,40).replace(/\s+/g," ")}'`}var l=s(17443)
;var u=s(45100);var f=s(45718);const h=4096;function compare(e,n,s,r){
if(n.type==="null"||s.type==="null")return r.refuse("a comparison with NULL is never true; write IS NULL or IS NOT NULL");if(n.type==="time"||s.type==="time"){
const[o,a]=[timesOf(n,r),timesOf(s,r)];if(o===null||a===null)return unlike(n,s,r,"a time is compared with a time such as '2026-03-01'")
;return compareNumbers(e,o,a,r.rows)}if(n.type==="truth"||s.type==="truth"){const[o,a]=[truthOf(n,r),truthOf(s,r)]
;if(o===null||a===null)return unlike(n,s,r,"write 1 or 0 where numbers say true or false");return eachRow(r.rows,n=>o[n]===c||a[n]===c?c:holds(e,o[n]-a[n]))}
if(n.type==="number"||s.type==="number"){const[o,a]=[numbersOrLiteral(n),numbersOrLiteral(s)]
;if(o===null||a===null)return unlike(n,s,r,"a text is put in quotes, 'so', a number is not");return compareNumbers(e,o,a,r.rows)}return compareTexts(e,n,s,r)}
function isOneOf(e,n,s){const r=n.filter(({type:e})=>e!=="null");const o=r.length<n.length?c:a;if(e.type==="null")return new Uint8Array(s.rows).fill(c)
;if(e.type==="text"&&r.every(({type:e})=>e==="literal")){const{texts:n}=e;const a=new Set(r.map(e=>e.type==="literal"?(0,f.or)(n,e.text,s.zone):""))
;const l=e.texts.map(e=>a.has(e)?i:o);return eachRow(s.rows,n=>l[e.codes[n]]??c)}const l=new Uint8Array(s.rows).fill(o);for(const n of r){
const r=compare("=",e,n,s);for(let e=0;e<l.length;e++)l[e]=Math.max(l[e],r[e])}return l}function compareNumbers(e,n,s,r){const o=new Uint8Array(r)
;const[a,i,l]=[holds(e,-1),holds(e,0),holds(e,1)];const[u,f]=[valuesOf(n),valuesOf(s)];for(let e=0;e<r;e+=h){const n=Math.min(e+h,r);const[s,d]=[u(e,n),f(e,n)]
;for(let r=e;r<n;r++){const n=s[r-e];const u=d[r-e];o[r]=n<u?a:n>u?l:n===u?i:c}}return o}function valuesOf(e){const n=new Float64Array(h)
;if(typeof e!=="number")return(s,r)=>(0,u.Q4)(e,s,r,n);n.fill(e);return()=>n}function holds(e,n){switch(e){case"=":return n===0?i:a;case"!=":return n!==0?i:a
;case"<":return n<0?i:a;case"<=":return n<=0?i:a;case">":return n>0?i:a;default:return n>=0?i:a}}function compareTexts(e,n,s,{rows:r,zone:o}){
const order=(n,s)=>holds(e,n<s?-1:n>s?1:0);if(n.type==="text"&&s.type==="literal"){const e=(0,f.or)(n.texts,s.text,o);const a=n.texts.map(n=>order(n,e))
;return eachRow(r,e=>a[n.codes[e]]??c)}if(n.type==="literal"&&s.type==="text"){const e=(0,f.or)(s.texts,n.text,o);const a=s.texts.map(n=>order(e,n))
;return eachRow(r,e=>a[s.codes[e]]??c)}const[a,i]=[textsOf(n),textsOf(s)];return eachRow(r,e=>{const[n,s]=[a(e),i(e)];return n===void 0||s===void 0?c:order(n,s)
})}function textsOf(e){if(e.type==="literal")return()=>e.text;return e.type==="text"?n=>e.texts[e.codes[n]]:()=>{}}function timesOf(e,n){
if(e.type==="time")return e.values;return e.type==="literal"?present(n.time(e.text))??null:null}function numbersOrLiteral(e){
return e.type==="literal"?present((0,o.$J)(e.text))??null:numbersOf(e)}function present(e){return e!==void 0&&Number.isFinite(e)?e:void 0}
function unlike(e,n,{refuse:s},r){return s(`${described(e)} cannot be compared with ${described(n)}; ${r}`)}function like(e,n){
const s=compile(n?e.toLowerCase():e);return e=>matches(s,[...n?e.toLowerCase():e])}const d=0;const m=1;function compile(e){const n=[];const s=[...e]
;for(let e=0;e<s.length;e++){const r=s[e];r==="\\"&&e+1<s.length?n.push(s[++e]):r!=="%"?n.push(r==="_"?m:r):n.at(-1)!==d&&n.push(d)}return n}
function matches(e,n){let s=0;let r=0;let o=-1;let a=0;while(r<n.length)if(e[s]===d){o=++s;a=r}else if(s<e.length&&(e[s]===m||e[s]===n[r])){s++;r++}else{
if(!(o>=0))return false;s=o;r=++a}e[s]===d&&s++;return s===e.length}
const p=/'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;function sqlText(e){const n=[]
;const placeholder=e=>`"${n.push(e)-1}"`;const s=e.replace(p,n=>{if(n.startsWith("'"))return n;if(n==="-")return"- "
;if(n==="--"||n==="/*")throw new r.P_(`condition ${sql_text_quoted(e)}: comments are not allowed. Write "- -1" for a minus before a negative number.`)
;if(n.startsWith('"'))return placeholder(n.slice(1,-1).replaceAll('""','"'));if(/^[\d.]/.test(n))return writtenOut(n,e)
;if(n.endsWith("'"))throw new r.P_(`condition ${sql_text_quoted(e)}: strings are written 'so', without ${n.slice(0,-1)} before them.`)
;return/^[\x00-\x7f]*$/.test(n)?n:placeholder(n)});return{text:s,names:n}}function sql_text_quoted(e){const n=e.replace(/\s+/g," ").trim()
;return`"${n.length>120?`${n.slice(0,120)}…`:n}"`}function writtenOut(e,n){const[s,o]=e.toLowerCase().split("e")
;if(Math.abs(Number(o))>308)throw new r.P_(`condition ${sql_text_quoted(n)}: the number ${e.slice(0,40)} is out of range.`);const[a,c=""]=s.split(".")
;const i=a+c;const l=a.length+Number(o);if(l<=0)return`0.${"0".repeat(-l)}${i}`;if(l>=i.length)return i+"0".repeat(l-i.length)
;return`${i.slice(0,l)}.${i.slice(l)}`}var b=s(30241);var g=s(69128);function evaluate({sql:e,root:n,columns:s,timeZone:o},a){return new Evaluation(s,a,{
rows:a.rows,zone:(0,g.e)(o),time:e=>(0,b.p)(e,(0,g.e)(o)),refuse(n){throw new r.P_(`condition ${sql_text_quoted(e)}: ${n}.`)}}).truth(n)}class Evaluation{
columns;table;context;constructor(e,n,s){this.columns=e;this.table=n;this.context=s}truth(e){const n=this.operand(e);const s=truthOf(n,this.context)
;if(s)return s;return this.context.refuse(`${described(n)} stands where true or false is needed; compare it with something`)}operand(e){
const{rows:n,refuse:s}=this.context;switch(e.type){case"integer":case"numeric":return{type:"number",values:e.value};case"string":return{type:"literal",
text:e.value};case"boolean":return{type:"truth",truth:new Uint8Array(n).fill(e.value?i:a)};case"null":return{type:"null"};case"ref":
return this.column(this.columns.get(e));case"unary":return this.unary(e);case"ternary":return{type:"truth",truth:this.between(e)};case"binary":
return this.binary(e);default:return s(`"${e.type}" is not allowed`)}}column(e){const{columns:n}=this.table;const s=n.has(e.name)?e.name:this.sameButForCase(e)
;const r=n.get(s);if(r.type!=="category")return{type:r.type,values:r.values};return{type:"text",codes:r.codes,texts:r.categories,name:s}}
sameButForCase({name:e,exact:n}){const s=e.toLowerCase();const r=n?[]:[...this.table.columns.keys()].filter(e=>e.toLowerCase()===s);if(r.length===1)return r[0]
;if(r.length>1)return this.context.refuse(`"${e}" could be ${r.join(" or ")}; put the right one in double quotes`);const o=(0,l.p)(e,this.table.columns.keys())
;return this.context.refuse(`there is no column "${e}"${o===null?"":`; was "${o}" meant?`}`)}unary({op:e,operand:n}){const{rows:s}=this.context
;if(e==="-")return this.arithmetic("-",{type:"number",values:0},this.operand(n));if(e==="+")return this.arithmetic("+",{type:"number",values:0},this.operand(n))
;if(e==="NOT")return{type:"truth",truth:this.truth(n).map(not)};if(e==="IS NULL"||e==="IS NOT NULL"){const r=missingIn(this.operand(n));return{type:"truth",
truth:eachRow(s,n=>r(n)===(e==="IS NULL")?i:a)}}const r=e.endsWith("TRUE")?i:a;const o=e.startsWith("IS NOT");const c=this.truth(n).map(e=>e===r!==o?i:a)
;return{type:"truth",truth:c}}between({value:e,lo:n,hi:s,op:r}){const o=this.operand(e);const a=compare(">=",o,this.operand(n),this.context)
;const c=compare("<=",o,this.operand(s),this.context);const i=lesser(a,c);return r==="BETWEEN"?i:i.map(not)}binary({op:e,left:n,right:s}){switch(e){case"AND":
return{type:"truth",truth:lesser(this.truth(n),this.truth(s))};case"OR":return{type:"truth",truth:greater(this.truth(n),this.truth(s))};case"+":case"-":case"*":
case"/":return this.arithmetic(e,this.operand(n),this.operand(s));case"IN":case"NOT IN":{const r=s.type==="list"?s.expressions:[s]
;const o=r.map(e=>this.operand(e));const a=isOneOf(this.operand(n),o,this.context);return{type:"truth",truth:e==="IN"?a:a.map(not)}}case"LIKE":case"NOT LIKE":
case"ILIKE":case"NOT ILIKE":return{type:"truth",truth:this.like(e,this.operand(n),s)};default:return{type:"truth",
truth:compare(e,this.operand(n),this.operand(s),this.context)}}}like(e,n,s){const{rows:r,refuse:o}=this.context
;if(n.type!=="text")return o(`LIKE is for text columns, not for ${described(n)}`)
;const l=like(s.type==="string"?s.value.normalize("NFC"):"",e.endsWith("ILIKE"));const u=!e.startsWith("NOT");const f=n.texts.map(e=>l(e)===u?i:a)
;return eachRow(r,e=>f[n.codes[e]]??c)}arithmetic(e,n,s){const[r,o]=[numbersOf(n),numbersOf(s)]
;if(r===null||o===null)return this.context.refuse(`${described(r===null?n:s)} is no number to reckon with (${e})`)
;if(typeof r==="number"&&typeof o==="number")return{type:"number",values:apply(e,r,o)};const a=new Float64Array(this.context.rows)
;for(let n=0;n<a.length;n++)a[n]=apply(e,typeof r==="number"?r:(0,u.tk)(r,n),typeof o==="number"?o:(0,u.tk)(o,n));return{type:"number",values:a}}}
function lesser(e,n){const s=new Uint8Array(e.length);for(let r=0;r<s.length;r++)s[r]=e[r]<n[r]?e[r]:n[r];return s}function greater(e,n){
const s=new Uint8Array(e.length);for(let r=0;r<s.length;r++)s[r]=e[r]>n[r]?e[r]:n[r];return s}function not(e){return i-e}function apply(e,n,s){
const r=e==="+"?n+s:e==="-"?n-s:e==="*"?n*s:n/s;return Number.isFinite(r)?r:Number.NaN}function missingIn(e){switch(e.type){case"null":return()=>true
;case"literal":return()=>false;case"truth":return n=>e.truth[n]===c;case"text":return n=>e.codes[n]<0;default:{const{values:n}=e
;return e=>Number.isNaN(typeof n==="number"?n:(0,u.tk)(n,e))}}}const v=4e3;const w=500
;const y="Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses."
;async function parseCondition(e,n={}){if(e.trim()==="")throw new r.P_("The condition is empty. Write a predicate such as interest_rate < 0.")
;if(e.length>v)throw new r.P_(`condition ${sql_text_quoted(e)}: is longer than ${v} characters.`);const s=sqlText(e);const o=await parse(e,s);const a=new Map
;check(o,{sql:e,prepared:s,columns:a},0);const c={sql:e,root:o,columns:a,timeZone:n.timeZone};return conditionOn({sql:e,
columns:[...new Set([...a.values()].map(({name:e})=>e))],choose(e){const n=new Uint8Array(e.rows);const s=evaluate(c,e)
;for(let e=0;e<n.length;e++)n[e]=s[e]===i?1:0;return n}})}function conditionOn({sql:e,columns:n,choose:s}){let r=null;return{sql:e,columns:n,select(e){
r?.table!==e&&(r={table:e,chosen:s(e)});return r.chosen}}}async function parse(e,{text:n}){const o=await s.e(642).then(s.t.bind(s,91642,19));try{
const e=o.parse(n,{entry:"expr",locationTracking:true});return Array.isArray(e)?e[0]:e}catch(s){
const o=s instanceof Error?/line (\d+) col (\d+)/.exec(s.message):null;const a=o?placeOf(n,Number(o[1]),Number(o[2])):n.length
;const c=a<n.length?`at "${n.slice(a,a+20).replace(/\s+/g," ")}"`:"at its end"
;throw new r.P_(`condition ${sql_text_quoted(e)}: cannot be read as SQL ${c}. ${y} A column whose name is a word of SQL, or holds spaces, is put in double quotes.`)
}}function placeOf(e,n,s){const r=e.split("\n").slice(0,n-1);return r.reduce((e,{length:n})=>e+n+1,0)+s-1}
const M=new Set(["AND","OR","=","!=","<","<=",">",">=","+","-","*","/"]);const x=new Set(["LIKE","NOT LIKE","ILIKE","NOT ILIKE"])
;const N=new Set(["+","-","NOT","IS NULL","IS NOT NULL"]);for(const e of["TRUE","FALSE"])N.add(`IS ${e}`).add(`IS NOT ${e}`)
;const O=new Set(["integer","numeric","string","boolean","null"]);function check(e,n,s){const down=(...e)=>{for(const r of e)check(r,n,s+1)}
;if(s>w)throw new r.P_(`condition ${sql_text_quoted(n.sql)}: is nested more than ${w} deep.`);if(O.has(e.type))return
;if(e.type!=="ref"||e.table||e.name==="*")if(e.type==="unary"&&N.has(e.op))down(e.operand);else if(e.type==="ternary")down(e.value,e.lo,e.hi);else if(e.type==="binary"&&M.has(e.op))down(e.left,e.right);else if(e.type!=="binary"||e.op!=="IN"&&e.op!=="NOT IN"){
if(e.type!=="binary"||!x.has(e.op))throw new r.P_(`condition ${sql_text_quoted(n.sql)}: ${unknownPart(e)} is not allowed. ${y}`);down(e.left)
;if(e.right.type!=="string")throw new r.P_(`condition ${sql_text_quoted(n.sql)}: the pattern of LIKE must be a text, such as 'A%'.`)
}else down(e.left,...membersOf(e.right,n));else n.columns.set(e,columnName(e,n.prepared))}function membersOf(e,{sql:n,prepared:s}){
if(e.type==="list")return e.expressions;const{start:o,end:a}=e._location??{start:0,end:0}
;if(e.type==="select"||/\(\s*$/.test(s.text.slice(0,o))&&/^\s*\)/.test(s.text.slice(a)))return[e]
;throw new r.P_(`condition ${sql_text_quoted(n)}: IN needs a list in brackets, such as ('car', 'home').`)}function columnName(e,{text:n,names:s}){
const{start:r,end:o}=e._location;const a=n.slice(r,o);if(!a.startsWith('"'))return{name:a,exact:false};return{name:s[Number(a.slice(1,-1))],exact:true}}
function unknownPart(e){if(e.type==="binary"||e.type==="unary")return`the operator ${e.op}`;if(e.type==="call")return`the function ${e.function.name}`
;if(e.type==="keyword")return`${e.keyword} (as the name of a column, it is put in double quotes)`
;if(e.type==="ref")return e.name==="*"?"*":"a table before a column";if(e.type==="select"||e.type.startsWith("with"))return"a sub-select";const n={
cast:"a cast",parameter:"a parameter",list:"a list outside IN"};return Object.hasOwn(n,e.type)?n[e.type]:`"${e.type}"`}}),46881:((e,n,s)=>{s.d(n,{
C:()=>expandFiles});var r=s(73024);var o=s(76760);var a=s(14977);async function expandFiles(e){const n=new Set
;for(const s of e)for(const e of await expand(s))n.add(e);return[...n]}async function expand(e){if((0,r.existsSync)(e))return[e]
;if(!/[*?[\]{}()!]/.test(e))throw new a.P_(`${e}: there is no such file. Check the path.`);const{glob:n}=await s.e(1).then(s.bind(s,73382));const c=await n(e,{
onlyFiles:true,expandDirectories:false,absolute:(0,o.isAbsolute)(e)})
;if(c.length===0)throw new a.P_(`${e}: no file matches. A pattern is read from ${process.cwd()}.`);const i=c.filter(n=>!isByTheWay(n,e));const l=i.filter(e=>(0,
r.statSync)(e).size>0);if(l.length>0)return l.sort();const u=i.length>0?"every file that matches is empty":"only marker files, such as _SUCCESS, match"
;throw new a.P_(`${e}: ${u}. Name the files that hold the rows.`)}function isByTheWay(e,n){if(/^[_.]/.test((0,o.basename)(n)))return false;const s=n.split("/")
;const r=s.slice(0,s.findIndex(e=>/[*?[\]{}()!]/.test(e))).join("/");const a=e.startsWith(r)?e.slice(r.length):e
;return a.split("/").some(e=>/^[_.](?!\.?$)/.test(e))}}),58592:((e,n,s)=>{s.d(n,{U:()=>idsOf,w:()=>IdIndex});var r=s(26889);var o=s(45100);const a=2**23
;function idsOf(e){if(e.type==="category"){const n=e.categories.map(r.Fg);return s=>n[e.codes[s]]}const n=(0,o.ov)(e.values)
;return e=>Number.isNaN(n[e])?void 0:n[e]}class IdIndex{first;dense;maps=[new Map];constructor(e){const n=e.type==="category"?null:(0,o.ov)(e.values)
;const s=n&&rangeOf(n);const r=s?s.last-s.first+1:0;const a=n!==null&&r<=4*n.length+1024;this.first=s?.first??0;this.dense=new Int32Array(a?r:0).fill(-1)}
get(e){const n=this.placeOf(e);if(n>=0)return this.dense[n];for(const n of this.maps){const s=n.get(e);if(s!==void 0)return s}return-1}set(e,n){
const s=this.placeOf(e);if(s>=0){this.dense[s]=n;return}const r=this.maps.at(-1);const o=this.maps.length===1?r:this.maps.find(n=>n.has(e))??r;o.set(e,n)
;r.size>=a&&this.maps.push(new Map)}placeOf(e){if(typeof e!=="number"||!Number.isInteger(e))return-1;const n=e-this.first;return n>=0&&n<this.dense.length?n:-1}
}function rangeOf(e){let n=1/0;let s=-1/0;for(let r=0;r<e.length;r++){const o=e[r];o<n&&(n=o);o>s&&(s=o)}return Number.isInteger(n)&&Number.isFinite(s)?{
first:n,last:Math.floor(s)}:null}}),26226:((e,n,s)=>{s.d(n,{G:()=>joinLabels,v:()=>refuseUnreadableLabels});var r=s(14977);var o=s(12628);var a=s(76874)
;var c=s(58592);const i=2e5;const l=.1;function leftIds(e,n){const s=(0,c.U)(e);return n.slice(0,i).flatMap(e=>{const n=s(e);return n===void 0?[]:[{row:e+1,
id:String(n)}]})}function spellingBetween(e,n,s){if(e.length===0||n.length===0)return null;const[r,o]=[e,n].map(e=>e.map(({id:e})=>e))
;const a=Math.max(1,l*Math.min(new Set(r).size,new Set(o).size));const c=s?[]:affixes(r,o);for(const[e,n,s]of[...u,...c]){const c=new Map(o.map(e=>[s(e),e]))
;let i=0;let l=null;for(const e of r){const s=c.get(n(e));if(s===void 0||s===e)continue;i++;l??={row:e,label:s}}if(l&&i>=a)return{what:e,ids:i,...l,
affix:!u.some(([n])=>n===e)}}return null}const both=(e,n)=>[e,n,n]
;const u=[both("zeros in front",e=>e.replace(/(^|\D)0+(?=\d)/g,"$1")),both("a decimal point or an exponent",wholeOf),both("capitals",e=>e.toLowerCase()),both("blanks, dashes or signs",e=>e.replace(/[^\p{L}\p{N}]+/gu,"")),both("accents",e=>e.normalize("NFKD").replace(/\p{M}/gu,"")),both("zeros, capitals and signs",e=>wholeOf(e).replace(/[^\p{L}\p{N}]+/gu,"").replace(/(^|\D)0+(?=\d)/g,"$1").toLowerCase())]
;function wholeOf(e){const n=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(e);if(!n)return e;const[,s,r,o="",a="0"]=n;const c=Number(a)
;if(c<0||o.replace(/0+$/,"").length>c)return e;const i=(r+o.slice(0,c).padEnd(c,"0")).replace(/^0+(?=\d)/,"");return(s==="-"?"-":"")+i}function affixes(e,n){
const[s,r]=[e,n].map(e=>common(e,e=>e));const reverse=e=>[...e].reverse().join("");const[o,a]=[e,n].map(e=>common(e,reverse));const cut=e=>n=>n.slice(e.length)
;const cutEnd=e=>n=>n.slice(0,n.length-e.length);const c=[];s!==r&&c.push([`"${s||r}" in front`,cut(s),cut(r)])
;o!==a&&c.push([`"${reverse(o||a)}" behind`,cutEnd(o),cutEnd(a)]);return c}function common(e,n){let s=n(e[0]);for(const r of e){const e=n(r)
;while(!e.startsWith(s))s=s.slice(0,-1);if(s==="")break}return/^[^\d]*/.exec(s)[0]}var f=s(45100);function joinLabels(e,n,s,o){const a=e.columns.get(o)
;if(a&&a.missing<e.rows)throw new r.P_(`${labels_name(e)}: has a column "${o}" of its own, and ${labels_name(n)} brings labels too. Keep one of them.`)
;const i=columnOf(n,o);refuseUnreadableLabels(n,o);const l=(0,c.U)(columnOf(n,s));const u=(0,c.U)(columnOf(e,s));const f=new c.w(columnOf(n,s))
;for(let e=0;e<n.rows;e++){const s=l(e);if(s===void 0)continue;const o=f.get(s)
;if(o<0||isMissing(i,o))f.set(s,e);else if(!isMissing(i,e)&&!sameLabel(i,o,e))throw new r.P_(`${labels_name(n)}: rows ${o+1} and ${e+1} are of the same id, and their labels differ. Keep the one that is right.`)
}const h=new Int32Array(e.rows).fill(-1);const d=new Uint8Array(n.rows);let m=0;const p=[];for(let n=0;n<e.rows;n++){const e=u(n);const s=e===void 0?-1:f.get(e)
;if(s<0){p.push(n);continue}d[s]=1;h[n]=s;isMissing(i,s)||m++}const b=[];for(let e=0;e<n.rows;e++){const n=l(e);n!==void 0&&d[f.get(n)]!==0||b.push(e)}const g={
...pick(i,h),origin:{files:n.source.files,rows:h}};const v=new Map(e.columns).set(o,g);const[w,y]=[leftIds(columnOf(e,s),p),leftIds(columnOf(n,s),b)];const M={
rows:p.length,row:w[0]??null,labels:b.length,label:y[0]??null,files:n.source.files,spelling:spellingBetween(w,y,p.length<e.rows)}
;const x=e.header.includes(o)?e.header:[...e.header,o];return{table:{...e,columns:v,header:x},labelled:m,unlabelled:e.rows-m,unmatched:b.length,leftovers:M}}
function refuseUnreadableLabels(e,n){const s=e.columns.get(n);if(s===void 0||s.type==="category")return;if(s.invalid){const{row:o,text:c,cells:i}=s.invalid
;throw new r.P_(`${labels_name(e)}: row ${o}: the label ${JSON.stringify(c)} in "${n}" is not a ${s.type}`+(i>1?`, and ${i-1} more are none`:"")+". Fix the labels; leave a cell empty where a label is still to come."+(0,
a.sW)(n,c))}if(s.infinite){const{row:o,text:a,cells:c}=s.infinite
;throw new r.P_(`${labels_name(e)}: row ${o}: the label ${JSON.stringify(a)} in "${n}" is infinite`+(c>1?`, and so are ${c-1} more`:"")+". No error can be measured against it. Fix the labels; leave a cell empty where a label is still to come.")
}}function columnOf(e,n){const s=e.columns.get(n);if(!s)throw new r.P_(`${labels_name(e)}: there is no column "${n}" to join labels by.`);return s}
function labels_name({source:e}){return e.files.join(", ")}function isMissing(e,n){return e.type==="category"?e.codes[n]<0:Number.isNaN((0,f.tk)(e.values,n))}
function sameLabel(e,n,s){if(e.type!=="category")return(0,f.tk)(e.values,n)===(0,f.tk)(e.values,s);return(0,o.Z)(textOf(e,n))===(0,o.Z)(textOf(e,s))}
function textOf(e,n){return e.categories[e.codes[n]]}function pick(e,n){let s=0;if(e.type==="category"){const r=n.map(n=>n<0?-1:e.codes[n])
;for(const e of r)e<0&&s++;return{type:"category",codes:r,categories:e.categories,missing:s}}const r=Float64Array.from(n,n=>n<0?Number.NaN:(0,f.tk)(e.values,n))
;for(const e of r)Number.isNaN(e)&&s++;return{...e,values:r,missing:s}}}),84898:((e,n,s)=>{s.d(n,{Y9:()=>answerRequest,cl:()=>spellings,ey:()=>candidateRequests,
fo:()=>requestOf,uD:()=>requestsOf});var r=s(76874);var o=s(69128);function requestsOf(e,n){const{data:s,deployment:o}=e;const a=new Map
;const ask=(n,s,r=true)=>{n&&!a.has(n)&&a.set(n,requestOf(e,n,s,r))};for(const n of[s.label,s.prediction])n&&a.set(n,answerRequest(e,n));ask(s.score,"number")
;for(const e of Object.values(s.scores??{}))ask(e,"number");ask(s.id,"key");ask(s.time,"time");for(const n of e.features)ask(n.name,n.type);ask(s.group,"key")
;ask(o.version?.column,"category",false);ask(o.host?.column,"category",false);for(const[e,n]of Object.entries(s.format??{}))ask(e,(0,r.Xw)(n)?"time":"number")
;for(const e of n)for(const n of e.columns)ask(n,"auto");return[...a.values()]}function requestOf({data:e,features:n},s,r,o){const a=e.format?.[s]
;const c=n.find(e=>e.name===s)?.values;return{name:s,type:r,required:o,timeZone:e.timeZone,...a!==void 0&&{format:a},...c&&{known:c}}}
function answerRequest(e,n,s=true){const{task:r,classes:o,positive:a,negative:c,scores:i}=e.data;if(r==="regression")return requestOf(e,n,"number",s)
;const l=[...o??[],a,c,...Object.keys(i??{})];return{...requestOf(e,n,"category",s),words:true,known:l.filter(e=>e!==null)}}
function spellings({data:e,deployment:n,features:s}){const{label:r,prediction:a,id:c,group:i,time:l}=e;const u=[r,a,c,i,l,n.version?.column,n.host?.column]
;return{lists:new Map(s.flatMap(({name:e,values:n})=>n?[[e,n]]:[])),skip:new Set(u.filter(e=>typeof e==="string")),zone:(0,o.e)(e.timeZone)}}
function candidateRequests(e,n,s,r){const{deployment:o,data:a}=e;const c=new Set([o.version?.column,o.host?.column]);const i=new Set(n.map(({name:e})=>e))
;const l=n.filter(({name:e})=>!(r&&e===a.label)).map(e=>({...e,type:e.type==="auto"?s.get(e.name)??"auto":e.type,
required:c.has(e.name)||e.required&&e.name!==a.label}));const u=[...s].filter(([e])=>!i.has(e)).map(([n,s])=>requestOf(e,n,s,false));return[...l,...u]}}),
45718:((e,n,s)=>{s.d(n,{or:()=>spellingIn,tq:()=>sameSpelling});var r=s(54240);var o=s(1934);var a=s(26889);var c=s(46110);var i=s(30241)
;function sameSpelling(e,n,{lists:s,skip:r,zone:a}){const c=new Map(e.columns);const i=new Map(n.columns);for(const[l,u]of e.columns){const e=n.columns.get(l)
;if(u.type!=="category"||r.has(l))continue;const f=s.get(l)??[];const h=spelledAs(u,f,a);if(e?.type!=="category"){c.set(l,h);continue}
const d=spelledAs(e,[...f,...h.categories],a);const m=new Set([...f,...d.categories].filter(o.r));const p=new Set([...f,...h.categories].filter(o.r))
;c.set(l,withoutWords(h,m));i.set(l,withoutWords(d,p))}return{reference:{...e,columns:c},candidate:{...n,columns:i}}}function withoutWords(e,n){
const{codes:s,categories:r,markers:a}=e;const i=r.map(e=>(0,o.r)(e)&&!n.has(e));if(!i.includes(true))return e;const l=(0,c.Zu)(s,r,e=>i[e]?null:r[e]);return a?{
...l,markers:a}:l}function spelledAs(e,n,s){const{codes:r,categories:o,markers:a}=e;const i=new Set(n);if(n.length===0||o.every(e=>i.has(e)))return e
;const l=finder(n,o,s);const u=o.map(e=>i.has(e)?e:l(e));if(u.every((e,n)=>e===o[n]))return e;const f=(0,c.Zu)(r,o,e=>u[e]);return a?{...f,markers:a}:f}
function spellingIn(e,n,s){const o=(0,r.wh)(n);return e.includes(o)?o:finder(e,[o],s)(o)}function finder(e,n,s){const r=new Map
;const o=areDecimals(n)&&areDecimals(e);const a=truthsIn(e);const c=truthsIn(n);const key=e=>valueKey(e,o,s);for(const n of e){const e=key(n)
;e!==null&&r.set(e,r.has(e)&&r.get(e)!==n?null:n)}return e=>{const n=a&&c?a[c.indexOf(e)]:void 0;const s=key(e);return n??(s===null?null:r.get(s))??e}}
function truthsIn(e){const isOneOf=n=>e.length>0&&e.every(e=>n.includes(e))
;return[["false","true"],["False","True"],["FALSE","TRUE"],["0","1"],["0.0","1.0"],["f","t"]].find(isOneOf)??null}function valueKey(e,n,s){
if(!/^[+\-.\dTtFf]/.test(e))return null;const o=(0,r.D)(e);if(o!==void 0)return`truth ${o}`;if(/^\d{4}[-/]\d/.test(e)){const n=(0,i.p)(e,s)
;if(n!==void 0&&!Number.isNaN(n))return`time ${n}`}const c=e.length<=24?(0,a.$J)(e):void 0
;if(c===void 0||!Number.isFinite(c)||e.replace(/\D/g,"").length>15)return null;return Number.isInteger(c)||n?`number ${c}`:null}function areDecimals(e){
const n=e.map(e=>/^[+-]?\d*\.(\d+)$/.exec(e)?.[1]).filter(e=>e!==void 0);const s=new Set(n.map(e=>e.length))
;return s.size<=1||n.every(e=>e==="0"||!e.endsWith("0"))}}),69443:((e,n,s)=>{s.d(n,{G:()=>influenceOfCases,r:()=>influencesOfScores});var r=s(8257);var o=s(29242)
;var a=s(34036);var c=s(76210);var i=s(12989);var l=s(79033);var u=s(83058);var f=s(65879);var h=s(84435);const d={auroc:l.p,average_precision:h.sD,
log_loss:h.sm,brier:h.dz,calibration_error:u.LK};function influencesOfScores(e,n){const s=d[e](n);return typeof s==="string"?null:s}
function influenceOfCases(e,n,s){const{needs:o}=a.Z[e];if(o==="decisions")return ofDecisions(e,n,s);if(o==="numbers")return(0,i.M)(e,s,(0,
r.W)(s.actual,s.predicted,null));if(s.scores&&s.positive!==null)return ofClass(e,s,s.scores,s.positive);const{classes:c,classScores:l}=s;if(!l)return null
;const u=n===null?-1:c.indexOf(n);if(n!==null)return l[u]?ofClass(e,s,l[u],u):null;return e==="log_loss"?ofLogLoss(s,l):ofEveryClass(e,s,l)}
function ofDecisions(e,n,s){const{classes:r,actual:o,predicted:a,positive:i}=s;const l=o.map((e,n)=>e*r.length+a[n]);const u={classes:r,positive:i,
table:new Float64Array(r.length**2)};for(const e of l)Number.isNaN(e)||u.table[e]++;const f=(0,c.V)(e,u,n);if(typeof f==="string")return null
;return l.map(e=>Number.isNaN(e)?0:f.perCell[e])}function ofClass(e,{actual:n},s,r){const{counts:o,places:a}=placesOf(s,n,r);const c=d[e](o)
;if(typeof c==="string"||tooFew(e,o))return null;return s.map((e,s)=>{const o=a[s];return o<0?0:(n[s]===r?c.positive:c.negative)[o]})}const m=new WeakMap
;function placesOf(e,n,s){const r=m.get(e);if(r)return r;const a=new Uint8Array(n.length);for(let e=0;e<a.length;e++)a[e]=n[e]===s?1:0;const c=(0,o.F)(e,a)
;const i=new Int32Array(e.length);for(let n=0;n<i.length;n++)i[n]=Number.isFinite(e[n])?placeOf(e[n],c.scores):-1;m.set(e,{counts:c,places:i});return{counts:c,
places:i}}function tooFew(e,n){const[s,r]=(0,f.Dq)(n);if(e==="auroc")return Math.min(s,r)<2;return e==="average_precision"?s<2:s+r<2}
function ofEveryClass(e,n,s){const r=new Float64Array(n.actual.length);const o=[...s.keys()].filter(e=>s[e]!==null);for(const a of o){
const c=ofClass(e,n,s[a],a);if(c===null)return null;for(let e=0;e<r.length;e++)r[e]+=c[e]/o.length}return o.length===0?null:r}function ofLogLoss({actual:e},n){
const s=e.map((e,s)=>(0,h.Nn)(n[e]?.[s]??Number.NaN));const r=s.filter(e=>!Number.isNaN(e));if(r.length<2)return null;const o=r.reduce((e,n)=>e+n)/r.length
;return s.map(e=>Number.isNaN(e)?0:(e-o)/r.length)}function placeOf(e,n){let[s,r]=[0,n.length-1];while(s<r){const o=s+r>>1;n[o]<e?s=o+1:r=o}return s}}),
97287:((e,n,s)=>{s.d(n,{YJ:()=>grouping,hK:()=>o,qC:()=>skewness,gU:()=>standardError});var r=s(87538);function cr2(e,n){const s=e.length;let r=0
;for(let e=0;e<s;e++)r+=n[e];if(!(r>0))return{error:0,df:Math.max(1,s-1)};let o=0;let[a,c,i]=[0,0,0];for(let l=0;l<s;l++){const s=n[l]/r
;const u=1/Math.max(1-s,1e-9);o+=u*e[l]**2;a+=s**2;c+=u*s**2;i+=(u*s**2)**2}return{error:Math.sqrt(o),df:1/(a+c**2-i)}}function standardError(e){
return Math.sqrt((0,r.d)(e.length,n=>e[n]**2))}function skewness(e){const n=(0,r.d)(e.length,n=>e[n]**2);const s=(0,r.d)(e.length,n=>e[n]**3)
;return n>0?s/n**1.5*Math.sqrt(e.length):0}const o={stretch:1,reach:1,df:1/0};function grouping(e,n){const s=new Map;for(let r=0;r<e.length;r++){
const o=n[r]<0?-1-r:n[r];const a=s.get(o)??[0,0];a[0]+=e[r];a[1]+=e[r]**2;s.set(o,a)}const r=standardError(e);const a=s.size;if(a<2||!(r>0))return null
;if(a===e.length)return o;const c=[...s.values()];const{error:i,df:l}=cr2(c.map(([e])=>e),c.map(([,e])=>e));const u=e.length;const f=a/(a-1)/(u/(u-1))
;const h=Math.sqrt(c.reduce((e,[n])=>e+n*n,0)*f);const d=Math.max(1,h/r);return{stretch:d,reach:Math.max(d,i/r*Math.sqrt((u-1)/u)),df:l}}}),76475:((e,n,s)=>{
s.d(n,{ny:()=>accuracyDifference,iG:()=>discordant,vQ:()=>pairedDifference,mv:()=>pairedError});var r=s(34036);var o=s(48114);function bonettPrice(e,n,s,r){
const o=(e+1)/(s+2);const a=(n+1)/(s+2);const c=r*Math.sqrt((o+a-(o-a)**2)/(s+2));return[Math.max(-1,o-a-c),Math.min(1,o-a+c)]}var a=s(88408);var c=s(37331)
;function tango(e,n,s,r){const o=(e-n)/s;const score=r=>{const o=-e-n+(2*s-e+n)*r;const a=-n*r*(1-r);const c=(Math.sqrt(Math.max(0,o**2-8*s*a))-o)/(4*s)
;const i=s*(2*Math.max(0,c)+r*(1-r));const l=e-n-s*r;if(i<=0)return l===0?0:Math.sign(l)*(1/0);return l/Math.sqrt(i)};const solve=e=>{let[n,s]=[o,e]
;for(let e=0;e<100;e++){const e=(n+s)/2;Math.abs(score(e))>r?s=e:n=e}return n};return[solve(-1),solve(1)]}var i=s(96886);var l=s(42512);var u=s(69443)
;var f=s(97287);var h=s(76210);function countPairedDecisions({reference:e,candidate:n}){const{classes:s,positive:r,actual:o}=n;const a=s.length+1
;const c=new Float64Array(a**3);const said=e=>Number.isNaN(e)?a-1:e;for(let s=0;s<o.length;s++){const[r,i]=[said(e.predicted[s]),said(n.predicted[s])]
;c[(o[s]*a+r)*a+i]++}return{classes:s,positive:r,size:a,table:c}}function reachOfChanges(e,n,s,r,o,c){const[i,l]=[marginal(s,"one"),marginal(s,"other")]
;const[u,f]=[(0,h.V)(e,i,n),(0,h.V)(e,l,n)];if(typeof u==="string"||typeof f==="string")return null
;const moves=(e,n)=>n===s.classes.length?0:(u.perCell[e*s.classes.length+n]+f.perCell[e*s.classes.length+n])/2
;const d=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const m=flowsOf(s,moves,d).map(({changed:e,cases:n,move:s})=>{const a=e/n
;const[i,l]=r(e/c**2,n/c**2,o);const[u,f]=[n*Math.abs(s)*(a-i),n*Math.abs(s)*(l-a)];return s<0?{below:f,above:u}:{below:u,above:f}});return(0,a.Sd)(m)}
function marginal({classes:e,positive:n,size:s,table:r},o){const a=new Float64Array(e.length**2);r.forEach((n,r)=>{const c=o==="one"?Math.floor(r/s)%s:r%s
;const i=Math.floor(r/s/s);c<e.length&&i<e.length&&(a[i*e.length+c]+=n)});return{classes:e,positive:n,table:a}}function flowsOf({classes:e,size:n,table:s},r,o){
const a=o?[e.map((e,n)=>n)]:e.map((e,n)=>[n]);return a.flatMap(o=>{let a=0;const c=[-1,1].map(e=>({sign:e,sum:0,squares:0,most:0}))
;for(const i of o)for(let o=0;o<n;o++){const l=s.subarray((i*n+o)*n,(i*n+o+1)*n);const u=l.reduce((e,n)=>e+n,0);a+=u;for(let s=0;s<n;s++){const n=r(i,s)-r(i,o)
;const a=n<0?c[0]:c[1];a.sum+=l[s]*Math.abs(n);a.squares+=l[s]*n*n;s<e.length&&o<e.length&&(a.most=Math.max(a.most,Math.abs(n)))}}
return c.flatMap(({sign:e,sum:n,squares:s,most:r})=>{const o=n>0?s/n:r;return a===0||o===0?[]:[{changed:n/o,cases:a,move:e*o}]})})}const d=50
;function pairedError(e,n,s){const r=movesOf(e,n,s);return r&&r.alone*r.groups.stretch}function pairedDifference(e,n,{before:s,after:o},a){
const c=movesOf(e,n,a);if(!c)return null;const l=o.value-s.value;const range=({below:e,above:n})=>[l-e,l+n]
;const of=i=>r.Z[e].needs==="decisions"?s=>range(reachOfDecisions(e,n,a,c,i,s)):n=>range(reachOfNumbers(e,{before:s,after:o},a,c,i,n))
;const u=a.candidate.group?null:scoreInterval(e,n,a);return{value:l,standardError:c.alone*c.groups.stretch,cases:o.cases,bounds:u??of(i.SP),proof:of(i.e0)}}
function movesOf(e,n,s){const r=(0,u.G)(e,n,s.reference);const o=(0,u.G)(e,n,s.candidate);if(!r||!o||o.length<2)return null;const a=o.map((e,n)=>e-r[n])
;const{group:c}=s.candidate;const i=(c&&(0,f.YJ)(a,c))??f.hK;const l=(0,f.gU)(a);return Number.isFinite(l)?{moves:a,alone:l,groups:i}:null}
function scoreInterval(e,n,{reference:s,candidate:r}){const{classes:o,positive:a,actual:c}=r;const i=n===null?a:o.indexOf(n)
;if(e!=="recall"&&e!=="specificity"||i===null)return null;let[l,u,f]=[0,0,0];for(let n=0;n<c.length;n++){const[o,a]=[s.predicted[n],r.predicted[n]]
;if(c[n]===i!==(e==="recall"))continue;if(Number.isNaN(o)||Number.isNaN(a))return null;const right=n=>n===i===(e==="recall");f++;right(o)&&!right(a)&&l++
;!right(o)&&right(a)&&u++}return e=>tango(u,l,f,e)}function reachOfDecisions(e,n,s,{alone:r,groups:o},a,i){const l=(0,c.t)(i,o.df)
;const u=reachOfChanges(e,n,countPairedDecisions(s),a,l,o.reach);const f=l*r*o.reach;return u?wider(u,{below:f,above:f}):{below:f,above:f}}
function reachOfNumbers(e,{before:n,after:s},u,{moves:h,alone:m,groups:p},b,g){const[v,w]=[(0,l.X6)(n),(0,l.X6)(s)];const y=rarestClass(u);const M=m*p.stretch
;const x=v>0&&w>0?(v**2+w**2-M**2)/(2*v*w):0;const N=Math.min(1,Math.max(0,x))*(y/(y+2));const O=Math.max(0,Math.min(1,x)-N)*2*v*w
;const q=Math.sqrt(M**2+O)*(p.reach/p.stretch);const $=(0,c.t)(g,Math.min(p.df,Math.max(1,y-1)));const{below:S,above:I}=(0,o.X)({skewness:(0,f.qC)(h),
cases:h.length},$);const L={below:S*q,above:I*q};const bounds=e=>b===i.e0?(0,l.U5)(e,g):e.bounds(g);const _=[(0,a.Vs)(s.value,bounds(s)),(0,a.Gu)((0,
a.Vs)(n.value,bounds(n)))];if(e==="calibration_error")return(0,a.Sd)(_);const k=r.Z[e].needs==="scores";if(!k||y>=d)return L;return wider(L,(0,a.Sd)(_,()=>-N))}
function wider(e,n){return{below:Math.max(e.below,n.below),above:Math.max(e.above,n.above)}}function rarestClass({candidate:{classes:e,actual:n}}){
if(e.length===0)return n.length;const s=e.map(()=>0);for(const e of n)s[e]++;return Math.min(...s)}function discordant({reference:e,candidate:n}){
if(n.group!==null)return null;let[s,r]=[0,0];for(let o=0;o<n.actual.length;o++){const[a,c]=[e.predicted[o],n.predicted[o]]
;if(Number.isNaN(a)||Number.isNaN(c))return null;const i=n.actual[o];a===i&&c!==i&&s++;a!==i&&c===i&&r++}return{onlyReference:s,onlyCandidate:r}}
function accuracyDifference(e,{onlyReference:n,onlyCandidate:s},r){const bounds=e=>bonettPrice(s,n,r,e);const[o,c]=bounds(1);const proof=o=>{const share=e=>(0,
a.Vs)(e/r,(0,i.e0)(e,r,o));const{below:c,above:l}=(0,a.Sd)([share(s),(0,a.Gu)(share(n))]);const[u,f]=bounds(o);return[Math.min(u,e-c),Math.max(f,e+l)]};return{
value:e,standardError:(c-o)/2,cases:r,bounds:bounds,proof:proof}}}),76210:((e,n,s)=>{s.d(n,{V:()=>influences,Z:()=>decisionMetric});var r=s(96886);var o=s(42512)
;const a={precision:(e,n,s)=>({n:e===s&&n===s?1:0,d:n===s?1:0}),recall:(e,n,s)=>({n:e===s&&n===s?1:0,d:e===s?1:0}),f1:(e,n,s)=>({n:e===s&&n===s?2:0,
d:(e===s?1:0)+(n===s?1:0)}),specificity:(e,n,s)=>({n:e!==s&&n!==s?1:0,d:e!==s?1:0})};const c={precision:"nothing was predicted to be in the class",
recall:"no labelled case is in the class",f1:"no case is in the class and none was predicted to be",specificity:"every labelled case is in the class"}
;function influences(e,n,s){const r=n.classes.length;const o=n.table.reduce((e,n)=>e+n,0);if(o===0)return"no labelled case has a prediction"
;if(e==="accuracy"||e==="f1_micro")return accuracy(n,o);if(e==="mcc")return mcc(n,o);const[a,c]=e.split("_");const i=e==="balanced_accuracy"?"recall":a
;const l=s===null?e==="balanced_accuracy"?null:n.positive:n.classes.indexOf(s);if(l!==null)return l<0?"the class does not occur":about(l,i,n)
;const{actual:u,predicted:f}=margins(n);const h=[...Array(r).keys()].filter(n=>u[n]>0||e!=="balanced_accuracy"&&f[n]>0)
;if(e==="balanced_accuracy"&&h.length<2)return"labelled cases are all of one class";const d=new Float64Array(r*r)
;const m=c==="weighted"?new Float64Array(r*r):null;const p=[];let b=0;for(const e of h){const s=about(e,i,n);const a=m?u[e]/o:1/h.length
;if(typeof s==="string"){p.push({share:{successes:0,n:0,to:e=>e},weight:a,perCell:new Float64Array(r*r)});continue}b+=a*s.value;p.push({...s.parts[0],weight:a})
;for(let n=0;n<d.length;n++){d[n]+=a*s.perCell[n];m&&(m[n]+=((Math.floor(n/r)===e?1:0)-a)*s.value/o)}}if(m)for(let e=0;e<d.length;e++)d[e]+=m[e];return{value:b,
perCell:d,parts:p,ofWeights:m,absent:m?0:1-h.length/r}}function decisionMetric(e,n,s,a){if(n===null)return(0,
o.n2)(a===0?"no case has a label":"no labelled case has a prediction",a);const c=influences(e,n,s);const i=n.table.reduce((e,n)=>e+n,0)
;if(typeof c==="string")return(0,o.n2)(c,i);const{value:l,perCell:u}=c;const f=u.reduce((e,s,r)=>e+n.table[r]*s*s,0);return{value:l,standardError:Math.sqrt(f),
cases:i,bounds:(e,s=1)=>boundsOf(c,n,r.SP,e,s),proof:(e,s=1)=>boundsOf(c,n,r.e0,e,s)}}
function boundsOf({value:e,perCell:n,parts:s,ofWeights:o,absent:a},c,i,l,u){if(s?.length===1&&o===null&&a===0)return(0,r.uO)(s[0].share,i,l,u);if(s){
const[n,f]=(0,r.mw)(e,s,o,c,i,l,u);return[(1-a)*n,(1-a)*f+a]}const[f,h]=(0,r._w)(c,n,mccOf,i,l,u);return[Math.max(-1,f),Math.min(1,h)]}function mccOf(e){
const n=mcc(e,e.table.reduce((e,n)=>e+n,0));return typeof n==="string"?0:n.value}function accuracy({classes:e,table:n},s){const r=e.length;let o=0
;for(let e=0;e<r;e++)o+=n[e*r+e];const a=o/s;const c=Float64Array.from(n,(e,n)=>((n%(r+1)===0?1:0)-a)/s);return aShare(a,c,{successes:o,n:s,to:e=>e})}
function aShare(e,n,s){return{value:e,perCell:n,parts:[{share:s,weight:1,perCell:n}],ofWeights:null,absent:0}}function about(e,n,{classes:s,table:r}){
const o=s.length;const at=s=>a[n](Math.floor(s/o),s%o,e);let[i,l,u]=[0,0,0];r.forEach((e,n)=>{const s=at(n);i+=e*s.n;l+=e*s.d;u+=s.d>0?e:0})
;if(l===0)return c[n];const f=i/l;const h=Float64Array.from(r,(e,n)=>(at(n).n-f*at(n).d)/l);if(n!=="f1")return aShare(f,h,{successes:i,n:u,to:e=>e})
;const to=e=>2*e/(1+e);return aShare(f,h,{successes:i/2,n:u,to:to})}function mcc(e,n){const s=e.classes.length;const{actual:r,predicted:o}=margins(e)
;const dot=(e,n)=>e.reduce((e,s,r)=>e+s*n[r],0);let a=0;for(let n=0;n<s;n++)a+=e.table[n*s+n];const c=a*n-dot(r,o);const i=n**2-dot(o,o);const l=n**2-dot(r,r)
;if(i===0||l===0)return i===0?"every prediction is the same":"labelled cases are all of one class";const u=Math.sqrt(i)*Math.sqrt(l);const f=c/u
;const h=Float64Array.from(e.table,(e,c)=>{const[h,d]=[Math.floor(c/s),c%s];const m=a+(h===d?n:0)-o[h]-r[d];return m/u-f*((n-o[d])/i+(n-r[h])/l)});return{
value:f,perCell:h,parts:null,ofWeights:null,absent:0}}function margins({classes:e,table:n}){const s=e.length
;const[r,o]=[new Float64Array(s),new Float64Array(s)];n.forEach((e,n)=>{r[Math.floor(n/s)]+=e;o[n%s]+=e});return{actual:r,predicted:o}}}),96886:((e,n,s)=>{s.d(n,{
_w:()=>boundsByRows,mw:()=>boundsOfMean,uO:()=>boundsOfShare,e0:()=>l,SP:()=>i});var r=s(93843);var o=s(75966);function clopperPearson(e,n,s){
if(!(n>0))return[0,1];const a=(0,o.vr)(-s);const c=n-e;return[e<=0?0:(0,r.O)(a,e,c+1),c<=0?1:1-(0,r.O)(a,c,e+1)]}var a=s(28962);var c=s(88408);const i=a.r
;const l=clopperPearson;function boundsOfShare({successes:e,n:n,to:s},r,o,c){const[l,u]=r(e/c**2,n/c**2,o).map(s);if(r!==i||n===0)return[l,u];const f=e/n
;const h=(s(f+1e-6)-s(f-1e-6))/2e-6;const[d,m]=(0,a.G)(s(f),h*Math.sqrt(f*(1-f)/n),n,o,c);return[Math.min(l,d),Math.max(u,m)]}
function boundsOfMean(e,n,s,r,o,a,i){const l=n.map(({perCell:e})=>e);const u=n.map(({share:e,weight:n})=>(0,
c.Vs)(e.to(e.successes/Math.max(1,e.n)),boundsOfShare(e,o,a,i),n));if(s!==null){const e=a*i*Math.sqrt(covariance(s,s,r));l.push(s);u.push({below:e,above:e})}
const f=l.map(e=>Math.sqrt(covariance(e,e,r)));const{below:h,above:d}=(0,c.Sd)(u,(e,n)=>{const s=f[e]*f[n];return s>0?covariance(l[e],l[n],r)/s:0})
;return[Math.max(0,e-h),Math.min(1,e+d)]}function covariance(e,n,{table:s}){let r=0;for(let o=0;o<s.length;o++)r+=s[o]*e[o]*n[o];return r}
function boundsByRows(e,n,s,r,o,a){const c=s(e);const[i,l]=[byRows(e,n,s,r,o,a),byRows(transposed(e),transposed({...e,table:n}).table,s,r,o,a)]
;return[c-Math.max(i.below,l.below),c+Math.max(i.above,l.above)]}function byRows(e,n,s,r,o,a){const{classes:i,table:l}=e;const u=i.length;const f=s(e)
;let h=covariance(n,n,e);const d=[];for(let i=0;i<u;i++){const m=l.subarray(i*u,(i+1)*u);const p=m.reduce((e,n)=>e+n,0);if(p===0)continue;const b=m[i]
;const g=r(b/a**2,p/a**2,o).map(n=>s({...e,table:withShare(l,u,i,p,n)}));d.push((0,c.Vs)(f,[Math.min(...g),Math.max(...g)]));const v=p-b
;if(b===0||v===0)continue;let w=0;for(let e=0;e<u;e++)e!==i&&(w+=m[e]*n[i*u+e]/v);h-=b*v/p*(n[i*u+i]-w)**2}const m=o*a*Math.sqrt(Math.max(0,h));return(0,
c.Sd)([...d,{below:m,above:m}])}function withShare(e,n,s,r,o){const a=Float64Array.from(e);const c=r-e[s*n+s];for(let i=0;i<n;i++){
const l=c>0?e[s*n+i]/c:1/(n-1);a[s*n+i]=i===s?r*o:r*(1-o)*l}return a}function transposed(e){const n=e.classes.length
;const s=e.table.map((s,r)=>e.table[r%n*n+Math.floor(r/n)]);return{...e,table:s}}}),12989:((e,n,s)=>{s.d(n,{M:()=>residualInfluences,i:()=>regressionMetric})
;var r=s(33558);var o=s(48114);var a=s(88408);var c=s(42512);function regressionMetric(e,n,s){if(n===null||n.cases===0)return(0,
c.n2)(s===0?"no case has a target":"no case has both a target and a prediction",s);const r=i[e](n);if(typeof r==="string")return(0,c.n2)(r,n.cases)
;const{value:o,variance:a,least:l=-1/0,greatest:u=1/0,cases:f=n.cases,note:h}=r;const{reach:d=e=>({below:e,above:e}),bounds:m}=r;if(f<2)return(0,
c.n2)("one case shows no spread",f);const p=Math.sqrt(Math.max(0,a));return{value:o,standardError:p,cases:f,bounds(e,n=1){if(m&&p>0)return m(e,n)
;const{below:s,above:r}=d(e);return[Math.max(l,o-s*n*p),Math.min(u,o+r*n*p)]},...h===void 0?{}:{note:h}}}
function residualInfluences(e,{actual:n,predicted:s},r){const o=regressionMetric(e,r,r.cases);if(!("value"in o))return null
;const{value:a,standardError:c,cases:i}=o;const{origin:l,moments:u,cases:f}=r;const h=l+u[1][0]/f;const d=central(u,u[1][0]/f,2,0);const m={
mae:e=>(Math.abs(e)-a)/i,bias:e=>(e-a)/i,rmse:e=>a===0?0:(e**2-a**2)/(2*a*i),r2:(e,n)=>-(e**2-(1-a)*(n-h)**2)/d,mape:(e,n)=>n===0?0:(Math.abs(e/n)-a)/i,
median_absolute_error:e=>Math.sign(Math.abs(e)-a)*c/Math.sqrt(i)};return n.map((n,r)=>{const o=s[r]-n;return Number.isFinite(o)?m[e](o,n):0})}const i={
mae({cases:e,absolute:n,moments:s,absoluteErrors:r}){const o=n/e;const a=powerMean(r,3);return{value:o,least:0,...ofMean(o,s[0][2]/e,a,e)}},
bias({cases:e,moments:n}){const[,s,r,o]=n[0];return{value:s/e,...ofMean(s/e,r/e,o/e,e)}},rmse(e){const{value:n,variance:s,reach:r}=squaredError(e)
;const o=Math.sqrt(n);return{value:o,variance:o===0?0:s/(4*n),bounds(e,o){const{below:a,above:c}=r(e);const i=Math.sqrt(Math.max(0,s))*o
;return[Math.sqrt(Math.max(0,n-a*i)),Math.sqrt(n+c*i)]}}},r2(e){const{cases:n,moments:s}=e;const r=s[1][0]/n;const about=(e,n)=>central(s,r,e,n)
;const o=about(2,0);if(!(o>0))return"every target is the same";const a=s[0][2]/o;const c=(s[0][4]-2*a*about(2,2)+a**2*about(4,0))/o**2
;const bounds=(n,s)=>boundsOfR2(e,{total:o,about:about},n,s);return{value:1-a,variance:c,greatest:1,bounds:bounds}},
mape({cases:e,zeroTargets:n,percentage:s,percentageSquared:r,percentageCubed:o}){const a=e-n;if(a===0)return"every target is zero";const c=s/a
;const i=ofMean(c,r/a,(o??Number.NaN)/a,a);const l={value:c,least:0,cases:a,...i};return n===0?l:{...l,note:`Left out: ${n} of ${e} targets are zero`}},
median_absolute_error({cases:e,absoluteErrors:n}){const s=(rank(n,Math.floor((e-1)/2))+rank(n,Math.floor(e/2)))/2;const r=1.959963984540054*Math.sqrt(e/4)
;const o=rank(n,Math.max(0,Math.floor(e/2-r)));const a=rank(n,Math.min(e-1,Math.ceil(e/2+r)));return{value:s,variance:((a-o)/3.919927969080108)**2,least:0}}}
;function ofMean(e,n,s,r){const a=n-e**2;const c=a>0?(s-3*e*n+2*e**3)/a**1.5:0;return{variance:a/r,reach:e=>(0,o.X)({skewness:c,cases:r},e)}}
function squaredError({cases:e,moments:n,absoluteErrors:s}){const r=n[0][2]/e;const o=ofMean(r,n[0][4]/e,powerMean(s,6),e);return{value:r,...o}}
function boundsOfR2(e,{total:n,about:s},r,o){const{cases:c}=e;const{value:i,variance:l,reach:u}=squaredError(e);const f=Math.sqrt(Math.max(0,l))
;const h=Math.max(0,s(4,0)-n**2/c)/n**2;const d=s(2,2)/n-i;const m=f>0&&h>0?d/c/f/Math.sqrt(h):0;const{below:p,above:b}=u(r);const g=Math.max(1e-300,i-p*o*f)
;const v=[{below:Math.log(i/g),above:Math.log1p(b*o*f/i)},{below:r*o*Math.sqrt(h),above:r*o*Math.sqrt(h)}];const w=(0,a.Sd)(v,()=>-Math.min(1,Math.max(-1,m)))
;const y=i/(n/c);return[1-y*Math.exp(w.above),1-y*Math.exp(-w.below)]}function powerMean({values:e,rows:n},s){let[r,o]=[0,0];for(let a=0;a<e.length;a++){
r+=n[a]*e[a]**s;o+=n[a]}return r/o}function central(e,n,s,r){let o=0;let a=1;for(let c=0;c<=s;c++){o+=a*(-n)**c*e[s-c][r];a=a*(s-c)/(c+1)}return o}
function rank({values:e,rows:n},s){return e[(0,r.bJ)(n,s).index]}}),79033:((e,n,s)=>{s.d(n,{v:()=>auroc,p:()=>aurocInfluences});var r=s(62172)
;function newcombeMethod5(e,n,s,r){const o=(n+s)/2-1;const error=e=>Math.sqrt(e*(1-e)*(1+o*((1-e)/(2-e)+e/(1+e)))/n/s);const solve=n=>{let[s,o]=[e,n]
;for(let n=0;n<200;n++){const n=(s+o)/2;Math.abs(n-e)>r*error(n)?o=n:s=n}return s};return[e===0?0:solve(0),e===1?1:solve(1)]}var o=s(37331);var a=s(42512)
;var c=s(65879);const i=50;function auroc(e){const[n,s]=(0,c.Dq)(e);const r=aurocInfluences(e);if(typeof r==="string")return(0,a.n2)(r,n+s);const{value:l}=r
;const u=Math.min(n,s);const f=u<2?0:r.error;const scored=(e,r)=>newcombeMethod5(l,n,s,e*r);const logit=(e,n)=>{if(l===0||l===1||f===0)return scored(e,n)
;const s=Math.log(l/(1-l));const r=e*n*f/(l*(1-l));return[1/(1+Math.exp(r-s)),1/(1+Math.exp(-r-s))]};const both=(e,n,s=e)=>wider(logit(s,n),scored(e,n))
;const h=Math.abs(l-.5)<.1;return{value:l,standardError:f,cases:n+s,bounds:(e,n=1)=>u>=i||h?logit(e,n):both(e,n),proof(e,n=1){
return u>=i?logit(e,n):both(e,n,(0,o.t)(e,Math.max(1,u-1)))}}}function wider([e,n],[s,r]){return[Math.min(e,s),Math.max(n,r)]}function aurocInfluences(e){
const[n,s]=(0,c.Dq)(e);const o=(0,c.TE)(n,s);if(o!==null)return o;const a=new r.cR(e);const i=a.rankShares(n,s)/n/s
;const[l,u]=[n,s].map(e=>Math.sqrt(e*Math.max(1,e-1)));return(0,c.u4)(i,a.centre(i,l,u),a)}}),83058:((e,n,s)=>{s.d(n,{xD:()=>calibration,fW:()=>calibrationError,
LK:()=>calibrationInfluences});var r=s(62172);var o=s(42512);var a=s(75966);var c=s(81266);const i={mean:Math.sqrt(2/Math.PI),variance:1-2/Math.PI,
third:(4/Math.PI-1)*Math.sqrt(2/Math.PI)};function gapsByChance(e){const n=e.reduce((e,n)=>e+n.cases,0)
;const s=e.filter(e=>e.cases>0).map(({score:e,cases:s})=>Math.sqrt(s*e*(1-e))/n);const sum=e=>s.reduce((n,s)=>n+s**e,0);const r=Math.sqrt(i.variance*sum(2))
;const o=r>0?i.third*sum(3)/r**3:0;return{standardError:Math.sqrt(sum(2)),reach:e=>i.mean*sum(1)+r*(e+o*(e*e-1)/6)}}const l=2e3;const u=new WeakMap
;function drawnReach(e,n){const s=u.get(e)??draw(e);u.set(e,s);const r=Math.ceil(l*(1-(0,a.vr)(-n)))-1;const o=Math.min(r,l-6);const c=s[o];if(o===r)return c
;const{reach:i}=gapsByChance(e);return c*Math.max(1,i(n)/i(2.75))}function draw(e){const n=(0,c.sK)(1);const s=(0,c.pV)(n);const r=e.reduce((e,n)=>e+n.cases,0)
;const o=e.filter(e=>e.cases>0);return Float64Array.from({length:l},()=>o.reduce((e,{score:o,cases:a})=>e+Math.abs((0,c.QV)(a,o,n,s)-a*o)/r,0)).sort()}
var f=s(65879);var h=s(84435);const d=10;function calibration(e){return binsOf(e).filter(({cases:e})=>e>0)}const m=new WeakMap;function binsOf(e){
const n=m.get(e)??countBins(e);m.set(e,n);return n}function countBins(e){const{scores:n}=e;if(n.length===0||n[0]<0||n.at(-1)>1)return[]
;const[s,o,a]=new r.cR(e).sumBins(d);return Array.from(a,(e,n)=>({score:s[n]/e,positives:o[n]/e,cases:e}))}function calibrationError(e){const[n,s]=(0,f.Dq)(e)
;const r=calibrationInfluences(e);if(typeof r==="string")return(0,o.n2)(r,n+s);const{value:a,error:c}=r;const i=binsOf(e);const l=gapsByChance(i)
;const upper=(e,n)=>a+e*n*Math.max(c,l.standardError);return{value:a,standardError:c,cases:n+s,
bounds:(e,n=1)=>[Math.max(0,a-n*l.reach(e)),Math.min(1,upper(e,n))],proof:(e,n=1)=>[Math.max(0,a-n*drawnReach(i,e)),Math.min(1,upper(e,n))]}}
function calibrationInfluences(e){const n=(0,h.fB)(e);if(n!==null)return n;const[s,o]=(0,f.Dq)(e);const a=s+o
;const c=binsOf(e).map(({score:e,positives:n,cases:s})=>s===0?{gap:0,share:0}:{gap:e-n,share:s/a});const i=c.reduce((e,{gap:n,share:s})=>e+s*Math.abs(n),0)
;const l=new r.cR(e);const u=Float64Array.from(c,({gap:e})=>Math.sign(e));return(0,f.u4)(i,l.gaps(u,i,a),l)}}),65879:((e,n,s)=>{s.d(n,{Dq:()=>classSizes,
TE:()=>oneClassOnly,u4:()=>influencesOn});var r=s(33558);function influencesOn(e,n,s){return{value:e,error:Math.sqrt(n),...s.left()}}
function classSizes({positives:e,negatives:n}){return[(0,r.QL)({rows:e}),(0,r.QL)({rows:n})]}function oneClassOnly(e,n){
if(e+n===0)return"no labelled case has a score";return e===0||n===0?"every labelled case is "+(e===0?"negative":"positive"):null}}),84435:((e,n,s)=>{s.d(n,{
cF:()=>averagePrecision,sD:()=>averagePrecisionInfluences,ru:()=>brier,dz:()=>brierInfluences,_1:()=>logLoss,sm:()=>logLossInfluences,Nn:()=>logLossOf,
hh:()=>lossBounds,TP:()=>m,fB:()=>whyNoProbabilities});var r=s(28962);var o=s(62172);var a=s(37331);var c=s(96886);var i=s(42512);var l=s(48114);var u=s(88408)
;function lossesByClass({scores:e,positives:n,negatives:s},r,o){return[ofClass(n,r.positive,o(e[0])),ofClass(s,r.negative,o(1-e.at(-1)))]}
function ofClass(e,n,s){let[r,o]=[0,0];for(let s=0;s<e.length;s++){if(e[s]===0)continue;r+=e[s];o+=e[s]*n[s]}const a=r===0?0:o/r;let[c,i]=[0,0]
;for(let s=0;s<e.length;s++){if(e[s]===0)continue;const r=n[s]-a;const o=e[s]*r*r;c+=o;i+=o*r}const l=c>0?i/c**1.5*Math.sqrt(r):0;return{cases:r,mean:a,
error:r<2?0:Math.sqrt(c/(r-1)/r),skewness:l,largest:s}}function boundsOfLoss([e,n],s,r,o){const a=e.cases+n.cases;const c=e.cases/a
;const i=c*e.mean+(1-c)*n.mean;const l=[e,n].map(e=>{const n=e.cases/a;const{below:s,above:c}=reachOf(e,r,o);return{below:n*s,above:n*c}})
;const f=s(e.cases/o**2,a/o**2,r);const h=f.map(s=>(s-c)*(expected(e)-expected(n)));const d={below:-Math.min(0,...h),above:Math.max(0,...h)}
;const{below:m,above:p}=(0,u.Sd)([...l,d]);return[Math.max(0,i-m),i+p]}function expected({cases:e,mean:n,largest:s}){return e<2?s:n}
function reachOf({cases:e,mean:n,error:s,skewness:r,largest:o},a,c){if(e===0)return{below:0,above:0};if(e<2)return{below:n,above:o-n};const{below:i,above:u}=(0,
l.X)({skewness:r,cases:e},a);return{below:Math.min(n,i*c*s),above:Math.min(o-n,u*c*s)}}var f=s(65879);const h=2**-52;const d=50
;const m="scores lie outside 0 to 1";function brier(e){return meanLoss(e,e=>e.squaredLosses(),e=>(1-e)**2,1)}function brierInfluences(e){
const n=whyNoProbabilities(e);if(n!==null)return n;const s=new o.cR(e);return influencesOnMean(e,s.squaredLosses(),s)}function logLoss(e){const[n,s]=(0,f.Dq)(e)
;return n+s===1&&whyNoProbabilities(e)===null?(0,i.n2)("one case shows no spread",1):meanLoss(e,e=>e.logLosses(h),logLossOf,1/0)}function meanLoss(e,n,s,a){
const[l,u]=(0,f.Dq)(e);const h=whyNoProbabilities(e);if(h!==null)return(0,i.n2)(h,l+u);const d=new o.cR(e);const m=n(d);const p=lossesByClass(e,d.left(),s)
;const b=l+u;const g=m/b;const v=Math.sqrt(d.centre(g,b,b));const by=e=>(n,s=1)=>{if(b===1)return(0,r.r)(g,1,n);const[o,c]=boundsOfLoss(p,e,n,s)
;return[Math.min(o,g),Math.min(a,Math.max(c,g))]};return{value:g,standardError:v,cases:b,bounds:by(c.SP),proof:by(c.e0)}}function logLossInfluences(e){
const n=whyNoProbabilities(e);if(n!==null)return n;const s=new o.cR(e);return influencesOnMean(e,s.logLosses(h),s)}function logLossOf(e){
return-Math.log(Math.min(1-h,Math.max(h,e)))}function lossBounds(e,n){return(s,r=1)=>[Math.max(0,e-s*r*n),e+s*r*n]}function whyNoProbabilities(e){
const{scores:n}=e;const[s,r]=(0,f.Dq)(e);if(s+r===0)return"no labelled case has a score";return n[0]<0||n.at(-1)>1?m:null}function influencesOnMean(e,n,s){
const[r,o]=(0,f.Dq)(e);const a=r+o;const c=n/a;return(0,f.u4)(c,s.centre(c,a,a),s)}function averagePrecision(e){const[n,s]=(0,f.Dq)(e)
;const o=averagePrecisionInfluences(e);if(typeof o==="string")return(0,i.n2)(o,n+s);const{value:c}=o;const l=n<2?0:o.error;const u=n<d?Math.sqrt(c*(1-c)/n):0
;const by=(e,s)=>(0,r.G)(c,Math.max(l,u),n,e,s);const t=e=>n<d?(0,a.t)(e,Math.max(1,n-1)):e;return{value:c,standardError:l,cases:n+s,bounds:(e,n=1)=>by(e,n),
proof:(e,n=1)=>by(t(e),n)}}function averagePrecisionInfluences(e){const[n,s]=(0,f.Dq)(e);const r=(0,f.TE)(n,s);if(r!==null)return r;const a=new o.cR(e)
;const{value:c,squares:i}=a.precisionInfluences(n,s);return(0,f.u4)(c,i,a)}}),42512:((e,n,s)=>{s.d(n,{U5:()=>proofBounds,X6:()=>standardErrorOf,
fJ:()=>isStatistic,jh:()=>measured,n2:()=>noEvidence});var r=s(75966);function proofBounds(e,n,s){return e.proof?e.proof(n,s):e.bounds(n,s)}
function noEvidence(e,n){return{noEvidence:e,cases:n}}function isStatistic(e){return"value"in e}function twoSidedZ(e){return(0,r.Zl)((1+e)/2)}
function measured(e,n){if(!isStatistic(e))return e;const{value:s,cases:r,note:o}=e;const a=e.bounds(twoSidedZ(n));const c=standardErrorOf(e)
;if(![s,c,...a].every(Number.isFinite))return noEvidence("its numbers are too large or too small to be computed",r);const i={value:s,standardError:c,interval:a,
cases:r};return o===void 0?i:{...i,note:o}}function standardErrorOf({standardError:e,bounds:n}){if(e>0)return e;const s=twoSidedZ(.95);const[r,o]=n(s)
;return(o-r)/(2*s)}}),93843:((e,n,s)=>{s.d(n,{O:()=>betaQuantile});var r=s(84484);function betaQuantile(e,n,s){if(!(e>=0&&e<=1&&n>0&&s>0))return Number.NaN
;if(e===0||e===1)return e;let[o,a]=[0,1];for(let c=0;c<1100&&a-o>1e-15*o;c++){const c=o===0&&a>1e-300?a/16:(o+a)/2;const i=(0,r.RL)(c,n,s)<e;i?o=c:a=c
;if(o===c&&a===c)break}return(o+a)/2}}),48114:((e,n,s)=>{s.d(n,{X:()=>hallReach});var r=s(37331);function hallReach({skewness:e,cases:n},s){const o=(0,
r.t)(s,Math.max(1,n-1));const a=(Number.isFinite(e)?e:0)/Math.sqrt(n);if(Math.abs(a)<1e-9)return{below:o,above:o}
;const inverse=e=>(Math.cbrt(1+a*(e-a/6))-1)*(3/a);return{below:Math.max(o,inverse(o)),above:Math.max(o,-inverse(-o))}}}),28962:((e,n,s)=>{s.d(n,{
G:()=>effectiveWilson,r:()=>wilson});function wilson(e,n,s){if(!(n>0))return[0,1];const r=n-e;const o=e+s*s/2;const a=s*Math.sqrt(e/n*r+s*s/4)
;const c=e<=0?0:e*(e/n)/(o+a);const i=r<=0?1:1-r*(r/n)/(r+s*s/2+a);return[c,Math.min(1,i)]}function effectiveWilson(e,n,s,r,o=1){
const a=Math.min(1,Math.max(0,e));const c=n*o;if(a===0||a===1||c===0)return wilson(a*s/o**2,s/o**2,r);const i=a*(1-a)/c/c;if(i<1e15)return wilson(a*i,i,r)
;return[Math.max(0,a-r*c),Math.min(1,a+r*c)]}}),88408:((e,n,s)=>{s.d(n,{Gu:()=>subtracted,Sd:()=>squareAndAdd,Vs:()=>addend});function squareAndAdd(e,n){
const side=s=>{let r=0;for(let o=0;o<e.length;o++){r+=s(e[o])**2;for(let a=0;n&&a<o;a++)r+=2*n(o,a)*s(e[o])*s(e[a])}return Math.sqrt(Math.max(0,r))};return{
below:side(({below:e})=>e),above:side(({above:e})=>e)}}function subtracted({below:e,above:n}){return{below:n,above:e}}function addend(e,[n,s],r=1){return{
below:r*Math.max(0,e-n),above:r*Math.max(0,s-e)}}}),75966:((e,n,s)=>{s.d(n,{Zl:()=>normalQuantile,vr:()=>normalCdf});function normalCdf(e){if(e===0)return.5
;if(Math.abs(e)<1.2)return.5+normalDensity(e)*centralSeries(e);return e<0?upperTail(-e):1-upperTail(e)}function normalQuantile(e){if(!(e>=0&&e<=1))return NaN
;if(e===0)return-1/0;if(e===1)return 1/0;if(e===.5)return 0;if(e>.5)return-normalQuantile(1-e);const n=Math.sqrt(-2*Math.log(e))
;let s=(2.515517+n*(.802853+n*.010328))/(1+n*(1.432788+n*(.189269+n*.001308)))-n;for(let n=0;n<3;n++){const n=s>-1.2
;const r=n?centralSeries(s)-(e-.5)/normalDensity(s):(normalCdf(s)-e)/normalDensity(s);s-=r/(1+s*r/2)}return s}function normalDensity(e){
if(Math.abs(e)>40)return 0;const n=Math.round(e*16)/16;return Math.exp(-n*n/2)*Math.exp(-(e-n)*(e+n)/2)/Math.sqrt(2*Math.PI)}function centralSeries(e){let n=e
;let s=e;for(let r=3;Math.abs(n)>1e-18*Math.abs(s);r+=2){n*=e*e/r;s+=n}return s}function upperTail(e){if(e>39)return 0;let n=e
;for(let s=Math.ceil(20+400/(e*e));s>=1;s--)n=e+s/n;return normalDensity(e)/n}}),81266:((e,n,s)=>{s.d(n,{QV:()=>binomial,pV:()=>normals,sK:()=>mulberry32})
;function mulberry32(e){let n=e;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);e=e+Math.imul(e^e>>>7,61|e)^e;return(((e^e>>>14)>>>0)+.5)/4294967296}}
function normals(e){let n=Number.NaN;return()=>{if(!Number.isNaN(n)){const e=n;n=Number.NaN;return e}const s=Math.sqrt(-2*Math.log(e()));const r=2*Math.PI*e()
;n=s*Math.sin(r);return s*Math.cos(r)}}function binomial(e,n,s,r){if(e===0||n<=0)return 0;if(n>=1)return e;if(n>.5)return e-binomial(e,1-n,s,r)
;const o=e*n*(1-n);if(o>50)return Math.min(e,Math.max(0,Math.round(e*n+Math.sqrt(o)*r())));const a=n/(1-n);let c=Math.exp(e*Math.log1p(-n));let i=s();let l=0
;while(i>c&&l<e){i-=c;c*=a*(e-l)/(l+1);l++}return l}}),37331:((e,n,s)=>{s.d(n,{t:()=>studentOf});var r=s(93843);var o=s(75966);function studentOf(e,n){
if(n>1e7||e===0)return e;const s=(0,r.O)(2*(0,o.vr)(-Math.abs(e)),n/2,.5);return Math.sign(e)*Math.sqrt(n*(1-s)/s)}})};