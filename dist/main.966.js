export const id=966;export const ids=[966];export const modules={72102:((t,e,n)=>{n.d(e,{B:()=>answersOf,c:()=>groupsOf});var r=n(45100);var s=n(84077)
;var o=n(75563);function answersOf(t,e,n){const{data:r}=t;const i=groupsOf(e,r.group);if(r.task==="regression")return{task:"numbers",actual:numbers(e,r.label),
predicted:numbers(e,r.prediction),group:i};const a=r.task==="binary"?numbersOrNull(e,r.score):null
;const c=r.scores?n.names.map(t=>numbersOrNull(e,r.scores[t]??null)):null;const u=categories(e,r.label);const l=u?(0,
s.Tm)(u,n,"label",e):new Int16Array(e.rows).fill(-1);const f=r.prediction===null?null:categories(e,r.prediction);const h=f?(0,s.Tm)(f,n,"prediction",e):a?(0,
o.LD)(a,r.threshold):c?highest(c,e.rows):new Int16Array(e.rows).fill(-1);return{task:"classes",classes:n,actual:l,predicted:h,score:a,classScores:c,group:i}}
function groupsOf(t,e){const n=e===null?void 0:t.columns.get(e);if(!n)return null;if(n.type==="category")return n.codes;const s=new Map
;return Int32Array.from((0,r.ov)(n.values),t=>{if(Number.isNaN(t))return-1;s.has(t)||s.set(t,s.size);return s.get(t)})}function highest(t,e){
const n=new Int16Array(e);for(let s=0;s<e;s++){let e=-1;let o=-1/0;for(let n=0;n<t.length;n++){const i=t[n];if(!i)continue;const a=(0,r.tk)(i,s)
;if(Number.isNaN(a)){e=-1;break}if(a>o){o=a;e=n}}n[s]=e}return n}function categories(t,e){const n=t.columns.get(e);return n?.type==="category"?n:null}
function numbersOrNull(t,e){const n=e===null?void 0:t.columns.get(e);return n?.type==="number"?n.values:null}function numbers(t,e){const n=numbersOrNull(t,e)
;return n?(0,r.ov)(n):new Float64Array(t.rows).fill(Number.NaN)}}),60100:((t,e,n)=>{n.d(e,{N:()=>labelledRows,h:()=>takeCases});var r=n(45100)
;function takeCases(t,e,n){const take=t=>{const n=new Float64Array(e.length);for(let r=0;r<n.length;r++)n[r]=t[e[r]];return n};const takeScores=t=>(0,
r.Wy)(t,e,new Float64Array(e.length));const s=n&&Int32Array.from(take(n));if(t.task==="numbers"){const[e,n]=[take(t.actual),take(t.predicted)];return{
classes:[],positive:null,actual:e,predicted:n,scores:null,classScores:null,group:s}}return{classes:t.classes.names,positive:t.classes.positive,
actual:take(t.actual),predicted:take(t.predicted).map(t=>t<0?Number.NaN:t),scores:t.score&&takeScores(t.score),
classScores:t.classScores?.map(t=>t&&takeScores(t))??null,group:s}}function labelledRows(t,e=null){const n=[];for(let r=0;r<t.actual.length;r++){
const s=t.actual[r];if(Number.isNaN(s)||t.task==="classes"&&s<0)continue;e!==null&&e[r]===0||n.push(r)}return n}}),84077:((t,e,n)=>{n.d(e,{OX:()=>classesOf,
Tm:()=>classCodes});var r=n(12628);var s=n(14977);var o=n(75563);function classesOf(t,e){const{label:n,positive:o,negative:i,classes:a}=t.data
;const c=labelsIn(e,n);if(t.data.task!=="binary"){const t=a?a.map(r.Z):c.sort(byNumberThenText);return{names:t,positive:null}}const u=(0,r.Z)(o??"1")
;const l=c.filter(t=>t!==u);const f=i!==null?(0,r.Z)(i):l[0];const h=l.filter(t=>t!==f)
;if(h.length>0)throw new s.P_(`${e.source.files.join(", ")}: a binary task has two labels, but column "${n}" of the reference holds ${[u,f,...h].map(t=>`"${t}"`).join(", ")}. Mend the labels, or set "task: multiclass".`)
;if(!c.includes(u)&&c.length>1)throw noPositive(e,n,u,c);return{names:[f??`not ${u}`,u],positive:1}}function classCodes(t,e,n,s){
const i=new Map(e.names.map((t,e)=>[t,e]));const a=t.categories.map(t=>i.get((0,r.Z)(t))??-2);const c=(0,o.TJ)(t.codes,[-1,...a],-2)
;if(c instanceof Int16Array)return c;throw neverSeen(t.categories[t.codes[c]],c,n,s,e)}function labelsIn(t,e){const n=t.columns.get(e)
;return n?.type==="category"?[...new Set(n.categories.map(r.Z))]:[]}function byNumberThenText(t,e){const n=Number(t)-Number(e);return Number.isNaN(n)?t<e?-1:1:n
}function noPositive(t,e,n,r){
return new s.P_(`${t.source.files.join(", ")}: column "${e}" never holds the positive label "${n}" (it holds ${r.map(t=>`"${t}"`).join(", ")}). Set "positive:" under "data:" in the plan to one of them.`)
}function neverSeen(t,e,n,r,o){const i=o.names.map(t=>`"${t}"`).join(", ")
;return new s.P_(`${r.source.files.join(", ")}: row ${e+1} has the ${n} "${t.slice(0,80)}", which the reference never held (its labels: ${i}). Mend the data, or, if this class is new, add it to "classes:" under "data:" in the plan.`)
}}),42928:((t,e,n)=>{n.d(e,{f:()=>keyAt,m:()=>pairOutcomes});var r=n(58592);var s=n(45100);var o=n(72102);var i=n(60100);function pairOutcomes(t,e,n,r){
const s=n===null?void 0:t.table.columns.get(n);const i=n===null?void 0:e.table.columns.get(n);if(!s||!i||t.table.rows!==e.table.rows)return null
;const a=partners(s,i,t.table.rows);return a&&collect(t.answers,e.answers,a,(0,o.c)(e.table,r))}function partners(t,e,n){const[o,i]=[(0,r.U)(t),(0,r.U)(e)]
;const a=i(0);const c=t.type!=="category";if(c&&!(typeof a==="number"&&(0,s.ov)(t.values).includes(a)))return null;const u=new r.w(t);for(let t=0;t<n;t++){
const e=o(t);if(e===void 0||u.get(e)>=0)return null;u.set(e,t)}const l=new Int32Array(n);const f=new Uint8Array(n);for(let t=0;t<n;t++){const e=i(t)
;const n=e===void 0?-1:u.get(e);if(n<0||f[n])return null;f[n]=1;l[t]=n}return l}function keyAt(t,e){if(t.type==="category")return t.categories[t.codes[e]]??null
;const n=(0,s.tk)(t.values,e);return Number.isNaN(n)?null:n}function collect(t,e,n,r){const s=(0,i.N)(e);const o=s.map(t=>n[t])
;if(s.some((n,r)=>t.actual[o[r]]!==e.actual[n]))return null;const a=(0,i.h)(e,s,r);const c={...(0,i.h)(t,o,null),group:a.group};return{cases:s.length,
reference:c,candidate:a}}}),12628:((t,e,n)=>{n.d(e,{Z:()=>canonicalLabel});var r=n(49270);function canonicalLabel(t){const e=t.trim()
;if(/^(true|false)$/i.test(e))return e.toLowerCase();if(/^[+-]?[\d.]/.test(e)&&e.replace(/\D/g,"").length<=15){const t=(0,r.$)(e)
;if(t!==void 0&&!Number.isNaN(t))return String(t===0?0:t)}return e}}),46885:((t,e,n)=>{n.d(e,{rU:()=>conditionOn,zB:()=>parseCondition});var r=n(14977)
;var s=n(49270);const o=0;const i=1;const a=2;function truthOf(t,{rows:e}){if(t.type==="truth")return t.truth
;if(t.type==="null")return new Uint8Array(e).fill(i);if(t.type!=="text")return null;const n=t.texts.map(t=>["false","","true"].indexOf(t.toLowerCase()))
;if(n.some(t=>t!==a&&t!==o))return null;return eachRow(e,e=>n[t.codes[e]]??i)}function numbersOf(t){if(t.type==="number")return t.values
;if(t.type==="null")return Number.NaN;if(t.type!=="text")return null;const e=t.texts.map(s.$);if(e.includes(void 0))return null
;return Float64Array.from(t.codes,t=>e[t]??Number.NaN)}function eachRow(t,e){const n=new Uint8Array(t);for(let r=0;r<t;r++)n[r]=e(r);return n}
function described(t){switch(t.type){case"text":{const e=t.texts[0];return`the text column "${t.name}"${e===void 0?"":` (such as ${quoted(e)})`}`}case"literal":
return`the text ${quoted(t.text)}`;case"truth":return"true or false";case"null":return"NULL";default:return`a ${t.type}`}}function quoted(t){
return`'${t.slice(0,40).replace(/\s+/g," ")}'`}var c=n(3259);var u=n(45100);const l=4096;function compare(t,e,n,r){
if(e.type==="null"||n.type==="null")return r.refuse("a comparison with NULL is never true; write IS NULL or IS NOT NULL");if(e.type==="time"||n.type==="time"){
const[s,o]=[timesOf(e,r),timesOf(n,r)];if(s===null||o===null)return unlike(e,n,r,"a time is compared with a time such as '2026-03-01'")
;return compareNumbers(t,s,o,r.rows)}if(e.type==="truth"||n.type==="truth"){const[s,o]=[truthOf(e,r),truthOf(n,r)]
;if(s===null||o===null)return unlike(e,n,r,"write 1 or 0 where numbers say true or false");return eachRow(r.rows,e=>s[e]===i||o[e]===i?i:holds(t,s[e]-o[e]))}
if(e.type==="number"||n.type==="number"){const[s,o]=[numbersOrLiteral(e),numbersOrLiteral(n)]
;if(s===null||o===null)return unlike(e,n,r,"a text is put in quotes, 'so', a number is not");return compareNumbers(t,s,o,r.rows)}
return compareTexts(t,e,n,r.rows)}function isOneOf(t,e,n){const r=e.filter(({type:t})=>t!=="null");const s=r.length<e.length?i:o
;if(t.type==="null")return new Uint8Array(n.rows).fill(i);if(t.type==="text"&&r.every(({type:t})=>t==="literal")){
const e=new Set(r.map(t=>t.type==="literal"?t.text:""));const o=t.texts.map(t=>e.has(t)?a:s);return eachRow(n.rows,e=>o[t.codes[e]]??i)}
const c=new Uint8Array(n.rows).fill(s);for(const e of r){const r=compare("=",t,e,n);for(let t=0;t<c.length;t++)c[t]=Math.max(c[t],r[t])}return c}
function compareNumbers(t,e,n,r){const s=new Uint8Array(r);const[o,a,c]=[holds(t,-1),holds(t,0),holds(t,1)];const[u,f]=[valuesOf(e),valuesOf(n)]
;for(let t=0;t<r;t+=l){const e=Math.min(t+l,r);const[n,h]=[u(t,e),f(t,e)];for(let r=t;r<e;r++){const e=n[r-t];const u=h[r-t];s[r]=e<u?o:e>u?c:e===u?a:i}}
return s}function valuesOf(t){const e=new Float64Array(l);if(typeof t!=="number")return(n,r)=>(0,u.Q4)(t,n,r,e);e.fill(t);return()=>e}function holds(t,e){
switch(t){case"=":return e===0?a:o;case"!=":return e!==0?a:o;case"<":return e<0?a:o;case"<=":return e<=0?a:o;case">":return e>0?a:o;default:return e>=0?a:o}}
function compareTexts(t,e,n,r){const order=(e,n)=>holds(t,e<n?-1:e>n?1:0);if(e.type==="text"&&n.type==="literal"){const t=e.texts.map(t=>order(t,n.text))
;return eachRow(r,n=>t[e.codes[n]]??i)}if(e.type==="literal"&&n.type==="text"){const t=n.texts.map(t=>order(e.text,t));return eachRow(r,e=>t[n.codes[e]]??i)}
const[s,o]=[textsOf(e),textsOf(n)];return eachRow(r,t=>{const[e,n]=[s(t),o(t)];return e===void 0||n===void 0?i:order(e,n)})}function textsOf(t){
if(t.type==="literal")return()=>t.text;return t.type==="text"?e=>t.texts[t.codes[e]]:()=>{}}function timesOf(t,e){if(t.type==="time")return t.values
;return t.type==="literal"?present(e.time(t.text))??null:null}function numbersOrLiteral(t){return t.type==="literal"?present((0,s.$)(t.text))??null:numbersOf(t)
}function present(t){return Number.isNaN(t)?void 0:t}function unlike(t,e,{refuse:n},r){return n(`${described(t)} cannot be compared with ${described(e)}; ${r}`)
}function like(t,e){const n=compile(e?t.toLowerCase():t);return t=>matches(n,[...e?t.toLowerCase():t])}const f=0;const h=1;function compile(t){const e=[]
;const n=[...t];for(let t=0;t<n.length;t++){const r=n[t];r==="\\"&&t+1<n.length?e.push(n[++t]):r!=="%"?e.push(r==="_"?h:r):e.at(-1)!==f&&e.push(f)}return e}
function matches(t,e){let n=0;let r=0;let s=-1;let o=0;while(r<e.length)if(t[n]===f){s=++n;o=r}else if(n<t.length&&(t[n]===h||t[n]===e[r])){n++;r++}else{
if(!(s>=0))return false;n=s;r=++o}t[n]===f&&n++;return n===t.length}
const p=/'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;function sqlText(t){const e=[]
;const placeholder=t=>`"${e.push(t)-1}"`;const n=t.replace(p,e=>{if(e.startsWith("'"))return e;if(e==="-")return"- "
;if(e==="--"||e==="/*")throw new r.P_(`condition ${sql_text_quoted(t)}: comments are not allowed. Write "- -1" for a minus before a negative number.`)
;if(e.startsWith('"'))return placeholder(e.slice(1,-1).replaceAll('""','"'));if(/^[\d.]/.test(e))return writtenOut(e,t)
;if(e.endsWith("'"))throw new r.P_(`condition ${sql_text_quoted(t)}: strings are written 'so', without ${e.slice(0,-1)} before them.`)
;return/^[\x00-\x7f]*$/.test(e)?e:placeholder(e)});return{text:n,names:e}}function sql_text_quoted(t){const e=t.replace(/\s+/g," ").trim()
;return`"${e.length>120?`${e.slice(0,120)}…`:e}"`}function writtenOut(t,e){const[n,s]=t.toLowerCase().split("e")
;if(Math.abs(Number(s))>308)throw new r.P_(`condition ${sql_text_quoted(e)}: the number ${t.slice(0,40)} is out of range.`);const[o,i=""]=n.split(".")
;const a=o+i;const c=o.length+Number(s);if(c<=0)return`0.${"0".repeat(-c)}${a}`;if(c>=a.length)return a+"0".repeat(c-a.length)
;return`${a.slice(0,c)}.${a.slice(c)}`}var m=n(30241);var d=n(69128);function evaluate({sql:t,root:e,columns:n,timeZone:s},o){return new Evaluation(n,o,{
rows:o.rows,time:t=>(0,m.p)(t,(0,d.e)(s)),refuse(e){throw new r.P_(`condition ${sql_text_quoted(t)}: ${e}.`)}}).truth(e)}class Evaluation{columns;table;context
;constructor(t,e,n){this.columns=t;this.table=e;this.context=n}truth(t){const e=this.operand(t);const n=truthOf(e,this.context);if(n)return n
;return this.context.refuse(`${described(e)} stands where true or false is needed; compare it with something`)}operand(t){const{rows:e,refuse:n}=this.context
;switch(t.type){case"integer":case"numeric":return{type:"number",values:t.value};case"string":return{type:"literal",text:t.value};case"boolean":return{
type:"truth",truth:new Uint8Array(e).fill(t.value?a:o)};case"null":return{type:"null"};case"ref":return this.column(this.columns.get(t));case"unary":
return this.unary(t);case"ternary":return{type:"truth",truth:this.between(t)};case"binary":return this.binary(t);default:return n(`"${t.type}" is not allowed`)}
}column(t){const{columns:e}=this.table;const n=e.has(t.name)?t.name:this.sameButForCase(t);const r=e.get(n);if(r.type!=="category")return{type:r.type,
values:r.values};return{type:"text",codes:r.codes,texts:r.categories,name:n}}sameButForCase({name:t,exact:e}){const n=t.toLowerCase()
;const r=e?[]:[...this.table.columns.keys()].filter(t=>t.toLowerCase()===n);if(r.length===1)return r[0]
;if(r.length>1)return this.context.refuse(`"${t}" could be ${r.join(" or ")}; put the right one in double quotes`);const s=(0,c.p)(t,this.table.columns.keys())
;return this.context.refuse(`there is no column "${t}"${s===null?"":`; was "${s}" meant?`}`)}unary({op:t,operand:e}){const{rows:n}=this.context
;if(t==="-")return this.arithmetic("-",{type:"number",values:0},this.operand(e));if(t==="+")return this.arithmetic("+",{type:"number",values:0},this.operand(e))
;if(t==="NOT")return{type:"truth",truth:this.truth(e).map(not)};if(t==="IS NULL"||t==="IS NOT NULL"){const r=missingIn(this.operand(e));return{type:"truth",
truth:eachRow(n,e=>r(e)===(t==="IS NULL")?a:o)}}const r=t.endsWith("TRUE")?a:o;const s=t.startsWith("IS NOT");const i=this.truth(e).map(t=>t===r!==s?a:o)
;return{type:"truth",truth:i}}between({value:t,lo:e,hi:n,op:r}){const s=this.operand(t);const o=compare(">=",s,this.operand(e),this.context)
;const i=compare("<=",s,this.operand(n),this.context);const a=lesser(o,i);return r==="BETWEEN"?a:a.map(not)}binary({op:t,left:e,right:n}){switch(t){case"AND":
return{type:"truth",truth:lesser(this.truth(e),this.truth(n))};case"OR":return{type:"truth",truth:greater(this.truth(e),this.truth(n))};case"+":case"-":case"*":
case"/":return this.arithmetic(t,this.operand(e),this.operand(n));case"IN":case"NOT IN":{const r=n.type==="list"?n.expressions:[n]
;const s=r.map(t=>this.operand(t));const o=isOneOf(this.operand(e),s,this.context);return{type:"truth",truth:t==="IN"?o:o.map(not)}}case"LIKE":case"NOT LIKE":
case"ILIKE":case"NOT ILIKE":return{type:"truth",truth:this.like(t,this.operand(e),n)};default:return{type:"truth",
truth:compare(t,this.operand(e),this.operand(n),this.context)}}}like(t,e,n){const{rows:r,refuse:s}=this.context
;if(e.type!=="text")return s(`LIKE is for text columns, not for ${described(e)}`);const c=like(n.type==="string"?n.value:"",t.endsWith("ILIKE"))
;const u=!t.startsWith("NOT");const l=e.texts.map(t=>c(t)===u?a:o);return eachRow(r,t=>l[e.codes[t]]??i)}arithmetic(t,e,n){
const[r,s]=[numbersOf(e),numbersOf(n)];if(r===null||s===null)return this.context.refuse(`${described(r===null?e:n)} is no number to reckon with (${t})`)
;if(typeof r==="number"&&typeof s==="number")return{type:"number",values:apply(t,r,s)};const o=new Float64Array(this.context.rows)
;for(let e=0;e<o.length;e++)o[e]=apply(t,typeof r==="number"?r:(0,u.tk)(r,e),typeof s==="number"?s:(0,u.tk)(s,e));return{type:"number",values:o}}}
function lesser(t,e){const n=new Uint8Array(t.length);for(let r=0;r<n.length;r++)n[r]=t[r]<e[r]?t[r]:e[r];return n}function greater(t,e){
const n=new Uint8Array(t.length);for(let r=0;r<n.length;r++)n[r]=t[r]>e[r]?t[r]:e[r];return n}function not(t){return a-t}function apply(t,e,n){
const r=t==="+"?e+n:t==="-"?e-n:t==="*"?e*n:e/n;return Number.isFinite(r)?r:Number.NaN}function missingIn(t){switch(t.type){case"null":return()=>true
;case"literal":return()=>false;case"truth":return e=>t.truth[e]===i;case"text":return e=>t.codes[e]<0;default:{const{values:e}=t
;return t=>Number.isNaN(typeof e==="number"?e:(0,u.tk)(e,t))}}}const y=4e3;const w=500
;const b="Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses."
;async function parseCondition(t,e={}){if(t.trim()==="")throw new r.P_("The condition is empty. Write a predicate such as interest_rate < 0.")
;if(t.length>y)throw new r.P_(`condition ${sql_text_quoted(t)}: is longer than ${y} characters.`);const n=sqlText(t);const s=await parse(t,n);const o=new Map
;check(s,{sql:t,prepared:n,columns:o},0);const i={sql:t,root:s,columns:o,timeZone:e.timeZone};return conditionOn({sql:t,
columns:[...new Set([...o.values()].map(({name:t})=>t))],choose(t){const e=new Uint8Array(t.rows);const n=evaluate(i,t)
;for(let t=0;t<e.length;t++)e[t]=n[t]===a?1:0;return e}})}function conditionOn({sql:t,columns:e,choose:n}){let r=null;return{sql:t,columns:e,select(t){
r?.table!==t&&(r={table:t,chosen:n(t)});return r.chosen}}}async function parse(t,{text:e}){const s=await n.e(642).then(n.t.bind(n,91642,19));try{
const t=s.parse(e,{entry:"expr",locationTracking:true});return Array.isArray(t)?t[0]:t}catch(n){
const s=n instanceof Error?/line (\d+) col (\d+)/.exec(n.message):null;const o=s?placeOf(e,Number(s[1]),Number(s[2])):e.length
;const i=o<e.length?`at "${e.slice(o,o+20).replace(/\s+/g," ")}"`:"at its end"
;throw new r.P_(`condition ${sql_text_quoted(t)}: cannot be read as SQL ${i}. ${b} A column whose name is a word of SQL, or holds spaces, is put in double quotes.`)
}}function placeOf(t,e,n){const r=t.split("\n").slice(0,e-1);return r.reduce((t,{length:e})=>t+e+1,0)+n-1}
const g=new Set(["AND","OR","=","!=","<","<=",">",">=","+","-","*","/"]);const N=new Set(["LIKE","NOT LIKE","ILIKE","NOT ILIKE"])
;const v=new Set(["+","-","NOT","IS NULL","IS NOT NULL"]);for(const t of["TRUE","FALSE"])v.add(`IS ${t}`).add(`IS NOT ${t}`)
;const x=new Set(["integer","numeric","string","boolean","null"]);function check(t,e,n){const down=(...t)=>{for(const r of t)check(r,e,n+1)}
;if(n>w)throw new r.P_(`condition ${sql_text_quoted(e.sql)}: is nested more than ${w} deep.`);if(x.has(t.type))return
;if(t.type!=="ref"||t.table||t.name==="*")if(t.type==="unary"&&v.has(t.op))down(t.operand);else if(t.type==="ternary")down(t.value,t.lo,t.hi);else if(t.type==="binary"&&g.has(t.op))down(t.left,t.right);else if(t.type!=="binary"||t.op!=="IN"&&t.op!=="NOT IN"){
if(t.type!=="binary"||!N.has(t.op))throw new r.P_(`condition ${sql_text_quoted(e.sql)}: ${unknownPart(t)} is not allowed. ${b}`);down(t.left)
;if(t.right.type!=="string")throw new r.P_(`condition ${sql_text_quoted(e.sql)}: the pattern of LIKE must be a text, such as 'A%'.`)
}else down(t.left,...membersOf(t.right,e));else e.columns.set(t,columnName(t,e.prepared))}function membersOf(t,{sql:e,prepared:n}){
if(t.type==="list")return t.expressions;const{start:s,end:o}=t._location??{start:0,end:0}
;if(t.type==="select"||/\(\s*$/.test(n.text.slice(0,s))&&/^\s*\)/.test(n.text.slice(o)))return[t]
;throw new r.P_(`condition ${sql_text_quoted(e)}: IN needs a list in brackets, such as ('car', 'home').`)}function columnName(t,{text:e,names:n}){
const{start:r,end:s}=t._location;const o=e.slice(r,s);if(!o.startsWith('"'))return{name:o,exact:false};return{name:n[Number(o.slice(1,-1))],exact:true}}
function unknownPart(t){if(t.type==="binary"||t.type==="unary")return`the operator ${t.op}`;if(t.type==="call")return`the function ${t.function.name}`
;if(t.type==="keyword")return`${t.keyword} (as the name of a column, it is put in double quotes)`
;if(t.type==="ref")return t.name==="*"?"*":"a table before a column";if(t.type==="select"||t.type.startsWith("with"))return"a sub-select";const e={
cast:"a cast",parameter:"a parameter",list:"a list outside IN"};return Object.hasOwn(e,t.type)?e[t.type]:`"${t.type}"`}}),46881:((t,e,n)=>{n.d(e,{
C:()=>expandFiles});var r=n(73024);var s=n(76760);var o=n(14977);async function expandFiles(t){const e=new Set
;for(const n of t)for(const t of await expand(n))e.add(t);return[...e]}async function expand(t){if((0,r.existsSync)(t))return[t]
;if(!/[*?[\]{}()!]/.test(t))throw new o.P_(`${t}: there is no such file. Check the path.`);const{glob:e}=await n.e(382).then(n.bind(n,73382))
;const i=await e(t,{onlyFiles:true,expandDirectories:false,absolute:(0,s.isAbsolute)(t)})
;if(i.length===0)throw new o.P_(`${t}: no file matches. A pattern is read from ${process.cwd()}.`);return i.sort()}}),58592:((t,e,n)=>{n.d(e,{U:()=>idsOf,
w:()=>IdIndex});var r=n(49270);var s=n(45100);const o=2**23;function idsOf(t){if(t.type==="category"){const e=t.categories.map(t=>(0,r.c)(t)??t)
;return n=>e[t.codes[n]]}const e=(0,s.ov)(t.values);return t=>Number.isNaN(e[t])?void 0:e[t]}class IdIndex{first;dense;maps=[new Map];constructor(t){
const e=t.type==="category"?null:(0,s.ov)(t.values);const n=e&&rangeOf(e);const r=n?n.last-n.first+1:0;const o=e!==null&&r<=4*e.length+1024
;this.first=n?.first??0;this.dense=new Int32Array(o?r:0).fill(-1)}get(t){const e=this.placeOf(t);if(e>=0)return this.dense[e];for(const e of this.maps){
const n=e.get(t);if(n!==void 0)return n}return-1}set(t,e){const n=this.placeOf(t);if(n>=0){this.dense[n]=e;return}const r=this.maps.at(-1)
;const s=this.maps.length===1?r:this.maps.find(e=>e.has(t))??r;s.set(t,e);r.size>=o&&this.maps.push(new Map)}placeOf(t){
if(typeof t!=="number"||!Number.isInteger(t))return-1;const e=t-this.first;return e>=0&&e<this.dense.length?e:-1}}function rangeOf(t){let e=1/0;let n=-1/0
;for(let r=0;r<t.length;r++){const s=t[r];s<e&&(e=s);s>n&&(n=s)}return Number.isInteger(e)&&Number.isFinite(n)?{first:e,last:Math.floor(n)}:null}}),
76955:((t,e,n)=>{n.d(e,{G:()=>joinLabels});var r=n(14977);var s=n(12628);var o=n(58592);var i=n(45100);function joinLabels(t,e,n,s){const i=t.columns.get(s)
;if(i&&i.missing<t.rows)throw new r.P_(`${name(t)}: has a column "${s}" of its own, and ${name(e)} brings labels too. Keep one of them.`);const a=columnOf(e,s)
;if(a.type!=="category"&&a.invalid){const{row:t,text:n}=a.invalid
;throw new r.P_(`${name(e)}: row ${t}: the label ${JSON.stringify(n)} is not a ${a.type}. Mend it.`)}const c=(0,o.U)(columnOf(e,n));const u=(0,
o.U)(columnOf(t,n));const l=new o.w(columnOf(e,n));for(let t=0;t<e.rows;t++){const n=c(t);if(n===void 0)continue;const s=l.get(n)
;if(s<0||isMissing(a,s))l.set(n,t);else if(!isMissing(a,t)&&!sameLabel(a,s,t))throw new r.P_(`${name(e)}: rows ${s+1} and ${t+1} are of the same id, and their labels differ. Keep the one that is right.`)
}const f=new Int32Array(t.rows).fill(-1);const h=new Uint8Array(e.rows);let p=0;for(let e=0;e<t.rows;e++){const t=u(e);const n=t===void 0?-1:l.get(t)
;if(n<0)continue;h[n]=1;f[e]=n;isMissing(a,n)||p++}let m=0;for(let t=0;t<e.rows;t++){const e=c(t);e!==void 0&&h[l.get(e)]!==0||m++}
const d=new Map(t.columns).set(s,pick(a,f));const y=t.header.includes(s)?t.header:[...t.header,s];return{table:{...t,columns:d,header:y},labelled:p,
unlabelled:t.rows-p,unmatched:m}}function columnOf(t,e){const n=t.columns.get(e)
;if(!n)throw new r.P_(`${name(t)}: there is no column "${e}" to join labels by.`);return n}function name({source:t}){return t.files.join(", ")}
function isMissing(t,e){return t.type==="category"?t.codes[e]<0:Number.isNaN((0,i.tk)(t.values,e))}function sameLabel(t,e,n){if(t.type!=="category")return(0,
i.tk)(t.values,e)===(0,i.tk)(t.values,n);return(0,s.Z)(textOf(t,e))===(0,s.Z)(textOf(t,n))}function textOf(t,e){return t.categories[t.codes[e]]}
function pick(t,e){let n=0;if(t.type==="category"){const r=e.map(e=>e<0?-1:t.codes[e]);for(const t of r)t<0&&n++;return{type:"category",codes:r,
categories:t.categories,missing:n}}const r=Float64Array.from(e,e=>e<0?Number.NaN:(0,i.tk)(t.values,e));for(const t of r)Number.isNaN(t)&&n++;return{...t,
values:r,missing:n}}})};