export const id=3605;export const ids=[3605];export const modules={72261:((e,t,n)=>{n.d(t,{L:()=>patternWith,O:()=>partsOfPattern});function partsOfPattern(e){
const t=[];const n=[...e];for(let e=0;e<n.length;e++){const s=n[e];s==="\\"&&e+1<n.length?t.push({character:n[++e]}):s==="%"?t.push({any:true}):s==="_"?t.push({
one:true}):t.push({character:s})}return t}function patternWith(e,t){return e.map(e=>{if("any"in e)return"%";if("one"in e)return"_";const{character:n}=e
;return n==="%"||n==="_"||n===t?t+n:n}).join("")}}),84729:((e,t,n)=>{n.d(t,{T:()=>escapedText,m:()=>c});var s=n(14977);var r=n(72261);const o="^";const a="􏿿"
;const c={identifier:e=>`"${e.replaceAll('"','""')}"`,text:e=>`'${withoutNul(e).replaceAll("'","''")}'`,number(e){const t=e.toExponential().replace("e+","e")
;return e<0?`(${t})`:t},trimmed(e,t){return`TRIM(BOTH ${this.text(t)} FROM ${e})`},matches(e,t){return`REGEXP_LIKE(${e}, ${this.text(t)})`},group(e,t,n){
return`REGEXP_EXTRACT(${e}, ${this.text(t)}, ${n})`},parsed(e){return`TRY_CAST(${e} AS ${this.types.double})`},arithmetic:(e,t,n)=>`(${t} ${e} ${n})`,
divisor:e=>`(${e} % 1.7976931348623157e308)`,finite(e){const special=e=>`CAST('${e}' AS ${this.types.double})`
;return`NULLIF(NULLIF(NULLIF(${e}, ${special("NaN")}), ${special("Infinity")}), ${special("-Infinity")})`},like(e,t,n){const s=this.text((0,r.L)(t,o))
;return`${n?lowered(this,e):e} LIKE ${s} ESCAPE '${o}'`},sortKey(e){return`REGEXP_REPLACE(${e}, ${this.text("([-￿])")}, ${this.text(`${a}$1`)})`},
composed:e=>e,dayOf:e=>`CAST(DATE_DIFF('day', DATE '1970-01-01', TRY_CAST(${e} AS DATE)) AS DOUBLE)`,
milliseconds:(e,t)=>e==="date"?`(CAST(DATE_DIFF('day', DATE '1970-01-01', ${t}) AS DOUBLE) * 86400000)`:`(TO_UNIXTIME(${t}) * 1000)`,
isoText:(e,t)=>`FORMAT_DATETIME(${t}, '${e==="date"?"yyyy-MM-dd":"yyyy-MM-dd''T''HH:mm:ss.SSS"}')`,
share:e=>`(CAST(FROM_BIG_ENDIAN_64(XXHASH64(TO_UTF8(CONCAT(${e.map(e=>`COALESCE(CAST(${e} AS VARCHAR), '')`).join(", ")})))) AS DOUBLE) / 1.8446744073709552e19 + 0.5)`,
aboutDistinct:e=>`APPROX_DISTINCT(${e})`,aboutQuantile:(e,t)=>`APPROX_PERCENTILE(${e}, ${t})`,sum:e=>`SUM(${e})`,where:(e,t)=>`${e} FILTER (WHERE ${t})`,
cannotLowerCase:e=>/[σς]/.test(e)?"a Greek sigma is written in two ways in lower case, and engines differ in which":null};function lowered(e,t){
return`LOWER(REPLACE(${t}, ${e.text("İ")}, ${e.text("i̇")}))`}function escapedText(e,t="\\'"){const n={"\\":"\\\\","'":t,"\n":"\\n","\r":"\\r","\t":"\\t"}
;return`'${withoutNul(e).replace(/[\\'\n\r\t]/g,e=>n[e])}'`}function withoutNul(e){if(!e.includes("\0"))return e
;throw new s.P_(`the text ${JSON.stringify(e.slice(0,40))} holds the character NUL, which SQL cannot write. Leave it out.`)}}),97680:((e,t,n)=>{n.d(t,{
E:()=>openBySql});var s=n(20261);var r=n(26099);var o=n(88069);var a=n(77598);var c=n(44518);var u=n(22961);var l=n(27897);var i=n(75398);var m=n(14977)
;var f=n(17443);var d=n(90229);var $=n(52126);const w="\t\n\v\f\r              \u2028\u2029  　\ufeff"
;const p="^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$";function trimmed(e,t){return t.trimmed(e,w)}function plainNumber(e,t){
const n=t.finite(t.parsed(e));return`(CASE WHEN ${t.matches(e,p)} THEN ${n} + ${t.number(0)} END)`}function truthOf(e,{dialect:t}){
if(e.type==="truth")return e.sql;if(e.type==="null")return`CAST(NULL AS ${t.types.truth})`
;if(e.type!=="text"||!e.texts.every(e=>/^(true|false)$/i.test(e)))return null;return`(LOWER(${e.sql}) = ${t.text("true")})`}function numbersOf(e,{dialect:t}){
if(e.type==="number")return e.reckoned?t.finite(e.sql):e.sql;if(e.type==="constant")return constant(e.value,t);if(e.type==="null")return constant(Number.NaN,t)
;if(e.type!=="text"||e.texts.some(e=>(0,$.$J)(e)===void 0))return null;return plainNumber(trimmed(e.sql,t),t)}function constant(e,t){
return Number.isNaN(e)?`CAST(NULL AS ${t.types.double})`:t.number(e)}function arithmetic(e,t,n,s){const{dialect:r}=s;const[o,a]=[partOf(t,s),partOf(n,s)]
;if(o===null||a===null)return s.refuse(`${(0,l.WY)(o===null?t:n)} is no number to reckon with (${e})`)
;const[c,u]=[t,n].map(e=>e.type==="constant"?e.value:e.type==="null"?Number.NaN:null);if(typeof c==="number"&&typeof u==="number"){
const t=e==="+"?c+u:e==="-"?c-u:e==="*"?c*u:c/u;return{type:"constant",value:Number.isFinite(t)?t:Number.NaN}}const i=n.type==="number"&&n.reckoned
;const m=e==="/"&&i?r.divisor(a):a;return{type:"number",sql:r.arithmetic(e,o,m),reckoned:true}}function partOf(e,t){
return e.type==="number"?e.sql:numbersOf(e,t)}function numberOfLiteral(e){const t=(0,$.$J)(e);return t!==void 0&&Number.isFinite(t)?t:void 0}
function compare(e,t,n,s){const[r,o]=comparable(e==="="||e==="!=",t,n,s);return`(${r} ${e==="!="?"<>":e} ${o})`}function between(e,t,n,s){
const[r,o]=comparable(false,e,t,s);const[a,c]=comparable(false,e,n,s);return r===a?`(${r} BETWEEN ${o} AND ${c})`:`(${r} >= ${o} AND ${a} <= ${c})`}
function comparable(e,t,n,s){if(t.type==="null"||n.type==="null")return s.refuse("a comparison with NULL is never true; write IS NULL or IS NOT NULL")
;if(t.type==="time"||n.type==="time"){const[e,r]=[timeOf(t,s),timeOf(n,s)];if(e!==null&&r!==null)return[e,r]
;return unlike(t,n,s,"a time is compared with a time such as '2026-03-01'")}if(t.type==="truth"||n.type==="truth"){const[e,r]=[truthOf(t,s),truthOf(n,s)]
;if(e!==null&&r!==null)return[asNumber(e),asNumber(r)];return unlike(t,n,s,"write 1 or 0 where numbers say true or false")}if(isNumber(t)||isNumber(n)){
const[e,r]=[numberOf(t,s),numberOf(n,s)];if(e!==null&&r!==null)return[e,r];return unlike(t,n,s,"a text is put in quotes, 'so', a number is not")}
const{dialect:r}=s;const o=[textOf(t,n,s),textOf(n,t,s)];const[a,c]=e?o:o.map(e=>r.sortKey(e));return[a,c]}function textOf(e,t,{dialect:n,zone:s}){
if(e.type!=="literal")return e.sql;return n.text(t.type==="text"?(0,d.or)(t.texts,e.text,s):e.text)}function isOneOf(e,t,n){
const s=`CAST(NULL AS ${n.dialect.types.truth})`;const r=t.filter(({type:e})=>e!=="null");if(e.type==="null")return s;const o=r.map(t=>compare("=",e,t,n))
;return`(${[...o,...r.length<t.length?[s]:[]].join(" OR ")})`}function isNumber({type:e}){return e==="number"||e==="constant"}function asNumber(e){
return`CAST(${e} AS INT)`}function timeOf(e,{dialect:t,time:n}){if(e.type==="time")return e.sql;const s=e.type==="literal"?n(e.text):void 0
;return s===void 0||Number.isNaN(s)?null:t.number(s)}function numberOf(e,t){if(e.type!=="literal")return numbersOf(e,t);const n=numberOfLiteral(e.text)
;return n===void 0?null:constant(n,t.dialect)}function unlike(e,t,{refuse:n},s){return n(`${(0,l.WY)(e)} cannot be compared with ${(0,l.WY)(t)}; ${s}`)}
var h=n(72261);const E=4e5;function conditionSql(e,t,n){const{sql:s,timeZone:r}=e;const o=new Writer(e,t,{dialect:n,zone:(0,u.e)(r),time:e=>(0,c.p)(e,(0,
u.e)(r)),refuse(e){throw new m.P_(`condition ${(0,i.T)(s)}: ${e}.`)}}).truth(e.root);if(o.length<=E)return o;throw new m.P_(`condition ${(0,
i.T)(s)}: is too long once written for ${n.name}. Make it simpler.`)}class Writer{predicate;columns;context;constructor(e,t,n){this.predicate=e;this.columns=t
;this.context=n}truth(e){const t=this.operand(e);const n=truthOf(t,this.context);if(n!==null)return n;return this.context.refuse(`${(0,
l.WY)(t)} stands where true or false is needed; compare it with something`)}operand(e){switch(e.type){case"integer":case"numeric":return{type:"constant",
value:e.value};case"string":return{type:"literal",text:e.value};case"boolean":return{type:"truth",sql:e.value?"(1 = 1)":"(1 = 0)"};case"null":return{type:"null"
};case"ref":return this.column(e);case"unary":return this.unary(e);case"ternary":return{type:"truth",sql:this.between(e)};case"binary":return this.binary(e)
;default:return this.context.refuse(`"${e.type}" is not allowed`)}}column(e){const{name:t,exact:n}=this.predicate.columns.get(e)
;const s=this.columns.has(t)?t:this.sameButForCase(t,n);const{type:r,sql:o,texts:a=[]}=this.columns.get(s);return r==="text"?{type:r,sql:o,name:s,texts:a}:{
type:r,sql:o}}sameButForCase(e,t){const n=e.toLowerCase();const s=t?[]:[...this.columns.keys()].filter(e=>e.toLowerCase()===n);if(s.length===1)return s[0]
;if(s.length>1)return this.context.refuse(`"${e}" could be ${s.join(" or ")}; put the right one in double quotes`);const r=(0,f.p)(e,this.columns.keys())
;return this.context.refuse(`there is no column "${e}"${r===null?"":`; was "${r}" meant?`}`)}unary({op:e,operand:t}){const n={type:"constant",value:0}
;if(e==="-"||e==="+")return arithmetic(e,n,this.operand(t),this.context);if(e==="NOT")return{type:"truth",sql:`(NOT ${this.truth(t)})`}
;if(e==="IS NULL"||e==="IS NOT NULL")return this.missing(this.operand(t),e);const s=this.truth(t);const r=e.endsWith("TRUE")?s:`NOT ${s}`
;const o=`COALESCE(${r}, (1 = 0))`;return{type:"truth",sql:e.startsWith("IS NOT")?`(NOT ${o})`:o}}missing(e,t){if(e.type==="number")return{type:"truth",
sql:`(${numbersOf(e,this.context)} ${t})`};if("sql"in e)return{type:"truth",sql:`(${e.sql} ${t})`}
;const n=e.type==="null"||e.type==="constant"&&Number.isNaN(e.value);return{type:"truth",sql:n===(t==="IS NULL")?"(1 = 1)":"(1 = 0)"}}
between({value:e,lo:t,hi:n,op:s}){const r=between(this.operand(e),this.operand(t),this.operand(n),this.context);return s==="BETWEEN"?r:`(NOT ${r})`}
binary({op:e,left:t,right:n}){switch(e){case"AND":case"OR":return{type:"truth",sql:`(${this.truth(t)} ${e} ${this.truth(n)})`};case"+":case"-":case"*":case"/":
return arithmetic(e,this.operand(t),this.operand(n),this.context);case"IN":case"NOT IN":{const s=n.type==="list"?n.expressions:[n]
;const r=isOneOf(this.operand(t),s.map(e=>this.operand(e)),this.context);return{type:"truth",sql:e==="IN"?r:`(NOT ${r})`}}case"LIKE":case"NOT LIKE":case"ILIKE":
case"NOT ILIKE":return{type:"truth",sql:this.like(e,this.operand(t),n)};default:return{type:"truth",sql:compare(e,this.operand(t),this.operand(n),this.context)}
}}like(e,t,n){const{dialect:s,refuse:r}=this.context;if(t.type!=="text")return r(`LIKE is for text columns, not for ${(0,l.WY)(t)}`);const o=e.endsWith("ILIKE")
;const a=n.type==="string"?n.value.normalize("NFC"):"";const c=o?a.toLowerCase():a;const u=o?s.cannotLowerCase(c):null
;if(u!==null)return r(`ILIKE cannot be asked of ${s.name} for this pattern: ${u}`);const i=s.like(t.sql,(0,h.O)(c),o)
;return e.startsWith("NOT")?`(NOT (${i}))`:`(${i})`}}async function chosenRows(e,t,n,s){const o={...e.dialect,sortKey:e=>e};const c=await(0,r.rv)(n,{timeZone:s
});const u=new Map(t.columns.flatMap(({name:t,stored:n})=>{const s=asStored(o.identifier(t),n,e);return s?[[t,s]]:[]}))
;const l=`(SELECT * FROM ${t.from} WHERE ${conditionSql(c,u,o)}) AS chosen`;const i=(0,
a.createHash)("sha256").update(JSON.stringify([t.identity,n])).digest("hex");return{...t,named:`${t.named} where ${n}`,from:l,identity:i}}
function asStored(e,t,{dialect:n}){switch(t){case"integer":case"float":return{type:"number",sql:e};case"written":case"text":return{type:"text",sql:e}
;case"truth":case"date":return{type:"text",sql:`CAST(${e} AS ${n.types.text})`};case"clock":case"instant":return{type:"time",sql:n.milliseconds(t,e)};default:
return null}}var b=n(83674);var y=n(88263);var N=n(1832);var O=n(22020);var S=n(84851);var A=n(71693);var g=n(58592);var T=n(73483);var v=n(82514)
;var L=n(48563);const C=1e6;function asDouble(e,{types:t}){return`CAST(${e} AS ${t.double})`}function rowsOf(e,t=null){
return asDouble(t===null?"COUNT(*)":e.where("COUNT(*)",t),e)}async function select_numbersOf(e,t,n){const s=await e.query(`SELECT ${named(t)} FROM ${n}`)
;return Object.fromEntries(Object.keys(t).map(e=>[e,s.numbers(e)[0]]))}function named(e){return Object.entries(e).map(([e,t])=>`${t} AS ${e}`).join(", ")}
async function textsOf(e,t,n,s){const{dialect:r}=e;const o=s===null?"n DESC, v":"f";const a=s===null?"":`, MIN(${s}) AS f`
;const c=await e.query(`SELECT v, n FROM (SELECT ${n} AS v, ${rowsOf(r)} AS n${a} FROM ${t} WHERE ${n} IS NOT NULL GROUP BY ${n}) AS g ORDER BY ${o} LIMIT ${C+1}`)
;if(c.rows>C)return null;return pairs(c)}function pairs(e){const t=e.numbers("n");return new Map(e.texts("v").map((e,n)=>[e,t[n]]))}const R=2**32-1;const x=8e6
;function tooMany(e){
return new m.P_(`${e} holds over ${x} different numbers, and all of them would have to come over. Round it in a view, or choose the drift test ${(0,
v.BX)(({summarised:e})=>e)}.`)}async function valueCounts(e,t,n){
const s=await e.query(`SELECT v, n FROM (SELECT ${n} AS v, ${rowsOf(e.dialect)} AS n FROM ${t} WHERE ${n} IS NOT NULL GROUP BY ${n}) AS g ORDER BY v LIMIT ${x+1}`)
;if(s.rows>x)throw tooMany("A column");return{values:s.numbers("v"),rows:whole(s.numbers("n"))}}async function scoreCounts(e,t,n,s){const{dialect:r}=e;const o={
v:n};s.forEach(({positive:e,negative:t},n)=>{o[`p${n}`]=rowsOf(r,e);o[`n${n}`]=rowsOf(r,t)})
;const a=await e.query(`SELECT * FROM (SELECT ${named(o)} FROM ${t} WHERE ${n} IS NOT NULL GROUP BY ${n}) AS g ORDER BY v`);const c=a.numbers("v")
;return s.map((e,t)=>occurring(c,a.numbers(`p${t}`),a.numbers(`n${t}`)))}function occurring(e,t,n){const occurs=(e,s)=>t[s]>0||n[s]>0;return{
scores:e.filter(occurs),positives:whole(t.filter(occurs)),negatives:whole(n.filter(occurs))}}function whole(e){for(const t of e){if(t<=R)continue
;throw new m.P_(`One value stands in ${t} rows, and no more than ${R} rows of a value can be counted. Judge a part of the set by --candidate-where.`)}
return Uint32Array.from(e)}function measuredColumns({data:e},t,n){const{score:s,scores:r,prediction:o,task:a}=e
;const c=[s,...Object.values(r??{}),a==="regression"?o:null];const u=new Set([...c,...t.map(({name:e})=>e)]);return[...u].flatMap(e=>{
const t=e===null?void 0:n.columns.get(e);return t?[t]:[]})}async function columnCounts(e,t,{value:n,type:s,invalid:r,infinite:o,categories:a}){
const{dialect:c}=e;const{rows:u}=t;if(a){const e=[...a.values()].reduce((e,t)=>e+t,0);return{type:"category",rows:u,missing:u-e,counts:new Map(a)}}
const l=await select_numbersOf(e,{present:asDouble(`COUNT(${n})`,c)},t.from);const i=u-l.present-(r?.cells??0);if(s==="number"||s==="time"){
const s=await valueCounts(e,t.from,n);return{type:"number",rows:u,missing:i,invalid:r,...o&&{infinite:o},counts:s}}const f=await textsOf(e,t.from,n,t.row)
;if(f)return{type:"category",rows:u,missing:i,counts:f};throw new m.P_(`${t.source.named}: a column of ids is no feature. Leave it out of the features.`)}
const M=9e5;const k=864e5;function shifted(e,t,n,[s,r],o){const a=(0,u.e)(n);if(a===null)return e;const c=spansOf(a,t,s,r)
;const moved=t=>t===0?e:`(${e} + ${o.number(t)})`;if(c.length===1)return moved(c[0].shift)
;const l=c.slice(0,-1).map(({shift:t,end:n})=>`WHEN ${e} < ${o.number(n)} THEN ${moved(t)}`)
;return`(CASE WHEN ${e} IS NULL THEN NULL ${l.join(" ")} ELSE ${moved(c.at(-1).shift)} END)`}function spansOf(e,t,n,s){
const shiftAt=n=>t==="to UTC"?e.toUtc(n)-n:e.offset(n);const r=Math.floor((n-2*k)/M);const o=Math.ceil((s+2*k)/M);const a=[];const c=7*k/M
;for(let e=r;e<o;e+=c){const t=Math.min(o,e+c);if(shiftAt(e*M)===shiftAt(t*M))continue;let[n,s]=[e,t];while(s-n>1){const t=Math.floor((n+s)/2)
;shiftAt(t*M)===shiftAt(e*M)?n=t:s=t}a.push({shift:shiftAt(e*M),end:s*M})}return[...a,{shift:shiftAt(o*M),end:1/0}]}const I=2e4
;function typedSet({source:e,from:t,rows:n,columns:s,header:r,row:o},a,c,u){const l=s.map(t=>valueExpression(t,a.get(t.name)??null,{zone:c,dialect:u,set:e.named
}));const i=s.map((e,t)=>{const{name:n,type:s,stored:r,odd:o,texts:c}=e;const u=a.get(n)??c?.column??null;return{name:n,type:s,stored:r,value:`c${t}`,
invalid:o?.invalid??null,infinite:o?.infinite??null,markers:o?.markers??(u&&c?markersOf(u,c.stored):null),categories:u&&c?countsOf(u,c.stored):null}})
;const m=[...o===null?[]:[o],...l.map((e,t)=>`${e} AS c${t}`),"1 AS one"];return{source:e,from:`(SELECT ${m.join(", ")} FROM ${t}) AS s`,rows:n,
columns:new Map(i.map(e=>[e.name,e])),header:r,row:o}}async function conditionColumns(e,{from:t,columns:n},s){const r=new Set([...s].map(e=>e.toLowerCase()))
;const o=new Map;for(const{name:s,type:a,value:c,categories:u}of n.values())a==="number"||a==="time"?o.set(s,{type:a,sql:c}):a==="category"?o.set(s,{
type:"text",sql:c,texts:[...u.keys()]}):r.has(s.toLowerCase())?o.set(s,await keyColumn(e,t,c)):o.set(s,{type:"text",sql:c,texts:[]});return o}
async function keyColumn(e,t,n){const{dialect:s}=e;const r=`NOT ${s.matches(n,"^(0|-?[1-9][0-9]{0,14})$")}`
;const o=await e.query(`SELECT ${n} AS v FROM ${t} WHERE ${r} LIMIT 1`);if(o.rows===0)return{type:"number",sql:plainNumber(trimmed(n,s),s)};return{type:"text",
sql:n,texts:o.texts("v").map(String)}}
function valueExpression({name:e,type:t,number:n,local:s,moment:r,text:o,odd:a,span:c,texts:u},l,{zone:i,dialect:m,set:f}){if(t==="key")return o
;if(t==="category")return spelledText(o,u,l,{name:e,set:f,dialect:m});const d=t==="number"?n:`COALESCE(${c===null?s:shifted(s,"to UTC",i,c,m)}, ${r})`
;if(!a||a.values.size===0)return d;const $=[...a.values].map(([e,t])=>`WHEN ${m.text(e)} THEN ${m.number(t)}`)
;return`COALESCE(${d}, CASE ${o} ${$.join(" ")} END)`}function spelledText(e,{stored:t,column:n},s,{name:r,set:o,dialect:a}){const{codes:c,categories:u}=s??n
;const l=t.flatMap(({text:e},t)=>{const n=u[c[t]];if(n===e)return[];return[`WHEN ${a.text(e)} THEN ${n===void 0?"NULL":a.text(n)}`]});if(l.length===0)return e
;if(l.length<=I)return`(CASE ${e} ${l.join(" ")} ELSE ${e} END)`
;throw new m.P_(`${o}: over ${I} texts of column "${r}" are spelled in another way than they are compared (white space around them, 1.0 for 1). Make a view in which they are the same.`)
}function countsOf({codes:e,categories:t},n){const s=new Map;n.forEach(({rows:n},r)=>{const o=t[e[r]];o!==void 0&&s.set(o,(s.get(o)??0)+n)});return s}
function markersOf({codes:e},t){let n=null;t.forEach(({text:t,rows:s,first:r},o)=>{if(e[o]>=0||t.trim()==="")return;n??={cells:0,row:r,text:t.slice(0,80)}
;n.cells+=s});return n}function conditionWriter(e,{data:t},n){const s=new Map(n.map(e=>[e,new Map]));const columnsFor=async(t,n)=>{
const r=n.toSorted().join("\n");const o=s.get(t)?.get(r)??await conditionColumns(e,t,new Set(n));s.get(t)?.set(r,o);return o};const write=async(n,s)=>{
const o=[];for(const a of s){const s=await(0,r.rv)(a,{timeZone:t.timeZone});const c=[...s.columns.values()].map(({name:e})=>e)
;o.push(conditionSql(s,await columnsFor(n,c),e.dialect))}return o};return Object.assign(write,{async columnsOf(e){return(await(0,r.zB)(e,{timeZone:t.timeZone
})).columns}})}var D=n(16671);async function dueAnswers(e,t){const{dialect:n}=e;const{answers:s,from:r,young:o}=t
;const a=o===null?"(1 = 1)":`NOT COALESCE(${o}, (1 = 0))`;const c=await cellOf(e,t);const u={k:asDouble(c,n),l:rowsOf(n,"a IS NOT NULL"),u:rowsOf(n,"a IS NULL")
};const l=await e.query(`SELECT ${named(u)} FROM ${r} WHERE ${c} IS NOT NULL AND ${a} GROUP BY ${c}`)
;const i=s.task==="classes"&&s.score===null?s.classes.names.length:D.Y;const m={l:new Float64Array(i),u:new Float64Array(i)};l.numbers("k").forEach((e,t)=>{
m.l[e]=l.numbers("l")[t];m.u[e]=l.numbers("u")[t]});const any=e=>e.some(e=>e>0);return any(m.l)&&any(m.u)?{labelled:whole(m.l),unlabelled:whole(m.u)}:null}
async function cellOf(e,{answers:t,from:n}){const{dialect:s}=e;if(t.task==="classes"&&t.score===null)return"p";let[r,o,a]=[t.score??"p",0,1]
;if(t.task==="numbers"){const t=await select_numbersOf(e,{least:"MIN(p)",most:"MAX(p)"},n);[r,o,a]=["p",t.least,t.most]}
if(!(a>o))return`(CASE WHEN ${r} IS NOT NULL THEN 0 END)`;const number=e=>s.number(e);const c=`((${r} - ${number(o)}) / ${number(a-o)})`
;const u=`FLOOR(${c} * ${number(D.Y)})`;return`(CASE WHEN ${u} < 0 THEN 0 WHEN ${u} > ${D.Y-1} THEN ${D.Y-1} ELSE ${u} END)`}
async function idCounts(e,t,{value:n}){const{dialect:s}=e;const{n:r,present:o,distinct:a}=await select_numbersOf(e,{n:rowsOf(s),
present:asDouble(`COUNT(${n})`,s),distinct:asDouble(`COUNT(DISTINCT ${n})`,s)},t.from);const c=o-a;return{rows:r,missing:r-o,repeated:c,
first:c>0?await firstRepeated(e,t,n):null}}async function firstRepeated(e,{from:t,row:n},s){const{dialect:r}=e;const o=n===null?`SELECT ${named({v:s,
r:r.number(0)
})} FROM ${t} WHERE ${s} IS NOT NULL GROUP BY ${s} HAVING COUNT(*) > 1 ORDER BY v LIMIT 1`:`SELECT v, ${asDouble("r",r)} AS r FROM (SELECT ${s} AS v, ${n} AS r, ROW_NUMBER() OVER (PARTITION BY ${s} ORDER BY ${n}) AS k FROM ${t} WHERE ${s} IS NOT NULL) AS w WHERE k > 1 ORDER BY r LIMIT 1`
;const a=await e.query(o);return{row:a.numbers("r")[0],id:a.texts("v")[0]}}const H=5e6;async function fetchCases(e,t,n){const{dialect:s}=e
;const r=await e.query(`SELECT ${rowsOf(s)} AS n FROM ${t.from} WHERE ${n}`);const o=r.numbers("n")[0]
;if(o>H)throw new m.P_(`${t.source.named}: ${o} labelled cases come in groups, and their errors are summed within: more than ${H} do not come over one by one. Judge a part by --candidate-where, or leave "group:" out of the plan.`)
;const a=t.row===null?"":` ORDER BY ${t.row}`;const c=await e.query(`SELECT ${named({...caseColumns(t,"",e),g:t.answers.group})} FROM ${t.from} WHERE ${n}${a}`)
;return caseOutcomes(t,c,"",groupNumbers(c.texts("g")))}function caseColumns({answers:e},t,{dialect:n},s=""){const of=e=>s===""?e:`${s}.${e}`;const r={
[`${t}a`]:asDouble(of("a"),n),[`${t}p`]:asDouble(of("p"),n)};e.score!==null&&(r[`${t}s`]=of(e.score));e.classScores?.forEach((e,n)=>{
e!==null&&(r[`${t}s${n}`]=of(e))});return r}function caseOutcomes({answers:e},t,n,s){const{classes:r,task:o,score:a,classScores:c}=e;const u=o==="classes"
;return{classes:u?r.names:[],positive:u?r.positive:null,actual:t.numbers(`${n}a`).slice(),predicted:t.numbers(`${n}p`).slice(),
scores:a===null?null:t.numbers(`${n}s`).slice(),classScores:c?.map((e,s)=>e===null?null:t.numbers(`${n}s${s}`).slice())??null,group:s}}function groupNumbers(e){
const t=new Map;return Int32Array.from(e,e=>{if(e===null)return-1;const n=t.get(e)??t.size;t.set(e,n);return n})}const U=4;async function residualCounts(e,t,n){
const{dialect:s}=e;const r=s.finite("(p - a)");const o=`(SELECT a, ${r} AS e FROM ${t.from} WHERE ${n}) AS t`
;const a=`(SELECT a, e, ABS(e) AS b FROM ${o} WHERE e IS NOT NULL) AS u`;const{n:c,mean:u}=await select_numbersOf(e,{n:rowsOf(s),mean:"AVG(a)"},a);const l={
values:new Float64Array(0),rows:new Uint32Array(0)};const i=c!==0&&Number.isFinite(u)?u:0;const m=`(a - ${s.number(i)})`;const f={absolute:s.sum("b"),
percentage:s.sum("CASE WHEN a <> 0 THEN ABS(e / a) END"),squared:s.sum("CASE WHEN a <> 0 THEN ABS(e / a) * ABS(e / a) END"),
cubed:s.sum("CASE WHEN a <> 0 THEN ABS(e / a) * ABS(e / a) * ABS(e / a) END"),zero:rowsOf(s,"a = 0")}
;for(let e=0;e<=U;e++)for(let t=0;e+t<=U;t++)e+t>0&&(f[`m${e}${t}`]=s.sum([...Array(e).fill(m),...Array(t).fill("e")].join(" * ")))
;const d=c===0?{}:await select_numbersOf(e,f,a);const sum=e=>present(d[e]);return{cases:c,origin:i,moments:Array.from({length:U+1},(e,t)=>Array.from({
length:U+1-t},(e,n)=>t+n===0?c:sum(`m${t}${n}`))),absolute:sum("absolute"),percentage:sum("percentage"),percentageSquared:sum("squared"),
percentageCubed:sum("cubed"),zeroTargets:sum("zero"),absoluteErrors:c===0?l:await valueCounts(e,a,"b")}}function present(e){
return e===void 0||Number.isNaN(e)?0:e}const W=4e6;const F=4e3;function bucketOf(e,{low:t,high:n,buckets:s}){if(e<t)return-1
;return e>=n?s:Math.floor((e-t)*factor({low:t,high:n,buckets:s}))}function bucketSql(e,t,{dialect:n}){const number=e=>n.number(e)
;const s=`FLOOR((${e} - ${number(t.low)}) * ${number(factor(t))})`
;return`(CASE WHEN ${e} < ${number(t.low)} THEN -1 WHEN ${e} >= ${number(t.high)} THEN ${t.buckets} ELSE ${s} END)`}function factor({low:e,high:t,buckets:n}){
return t>e?n/(t-e):0}async function bucketCounts(e,t,n,s){const{dialect:r}=e;const o=bucketSql(n,s,e);const a=await e.query(`SELECT ${named({b:asDouble(o,r),
n:rowsOf(r),m:`MAX(${n})`})} FROM ${t} WHERE ${n} IS NOT NULL GROUP BY ${o} ORDER BY b`);return{bucket:a.numbers("b"),rows:a.numbers("n"),most:a.numbers("m")}}
async function valuesOfBuckets(e,t,n,s,r){const o=[];const a=[];for(let c=0;c<r.length;c+=F){const u=r.slice(c,c+F)
;const l=`${n} IS NOT NULL AND ${bucketSql(n,s,e)} IN (${u.join(", ")})`
;const i=await e.query(`SELECT v, n FROM (SELECT ${n} AS v, ${rowsOf(e.dialect)} AS n FROM ${t} WHERE ${l} GROUP BY ${n}) AS g ORDER BY v LIMIT ${W+1}`)
;for(const e of i.numbers("v"))o.push(e);for(const e of i.numbers("n"))a.push(e)
;if(o.length>W)throw new m.P_(`A column holds over ${W} different values that lie extremely close together, which cannot be distinguished here. Round it in a view.`)
}return{values:Float64Array.from(o),rows:Float64Array.from(a)}}const q=2e6;const B=2**20;const _=1e-7;const P=2e6;async function bucketedScores(e,t,n,s){
const{dialect:r}=e;const o=await e.query(`SELECT MIN(${n}) AS least, MAX(${n}) AS most FROM ${t}`);const a={low:o.numbers("least")[0],high:o.numbers("most")[0],
buckets:B};const c=bucketSql(n,a,e);const counted=e=>{const t={k:asDouble(e,r),v:asDouble(`AVG(${n})`,r)};s.forEach(({positive:e,negative:n},s)=>{
t[`p${s}`]=rowsOf(r,e);t[`n${s}`]=rowsOf(r,n)});return t}
;const u=await e.query(`SELECT ${named(counted(c))} FROM ${t} WHERE ${n} IS NOT NULL GROUP BY ${c} ORDER BY k`);const l=u.numbers("k")
;const i=toTellApart(l,s.map((e,t)=>[u.numbers(`p${t}`),u.numbers(`n${t}`)]));const f=rowsOfAnswer(u,s.length,e=>!i.has(l[e]));const d=[f];const $=[...i]
;for(let r=0,o=0;r<$.length;r+=4e3){const a=$.slice(r,r+4e3).join(", ")
;const u=await e.query(`SELECT ${named(counted(n))} FROM ${t} WHERE ${n} IS NOT NULL AND ${c} IN (${a}) GROUP BY ${n} ORDER BY k LIMIT ${P+1}`);o+=u.rows
;if(o>P)throw new m.P_("The scores lie too close together to be distinguished here: over two million different ones in a few places. Round them to six digits in a view.")
;d.push(rowsOfAnswer(u,s.length,()=>true))}return s.map((e,t)=>merged(d,t))}function toTellApart(e,t){const n=new Set;for(const[s,r]of t){
const sum=e=>e.reduce((e,t)=>e+t,0);const t=2*sum(s)*sum(r);const o=[...e.keys()].filter(e=>s[e]>0&&r[e]>0);o.sort((e,t)=>s[t]*r[t]-s[e]*r[e])
;let a=o.reduce((e,t)=>e+s[t]*r[t],0);for(const c of o){if(a<=_*t)break;a-=s[c]*r[c];n.add(e[c])}}return n}function rowsOfAnswer(e,t,n){const s=Array.from({
length:e.rows},(e,t)=>t).filter(n);const take=t=>{const n=e.numbers(t);return s.map(e=>n[e])};const each=e=>Array.from({length:t},(t,n)=>take(`${e}${n}`))
;return{scores:take("v"),positives:each("p"),negatives:each("n")}}function merged(e,t){
const n=e.flatMap(({scores:e,positives:n,negatives:s})=>e.map((e,r)=>[e,n[t][r],s[t][r]]));const s=n.filter(([,e,t])=>e>0||t>0).sort((e,t)=>e[0]-t[0]);return{
scores:Float64Array.from(s,([e])=>e),positives:whole(Float64Array.from(s,([,e])=>e)),negatives:whole(Float64Array.from(s,([,,e])=>e))}}const Y="(1 = 1)"
;async function slicesOf(e,t,n,{scores:s}){if(n.length===0)return[];const r=t.answers.task==="classes"?await classSlices(e,t,n,s):await numberSlices(e,t,n)
;if(t.answers.group===null)return r;return Promise.all(r.map(async(s,r)=>({...s,outcome:{...s.outcome,grouped:await grouped(e,t,n[r])}})))}
async function grouped(e,t,n){return fetchCases(e,t,`a IS NOT NULL AND ${n}`)}async function classSlices(e,t,n,s){const{dialect:r}=e
;const{classes:o,score:a,classScores:c}=t.answers;const u=Object.fromEntries(n.map((e,t)=>[`n${t}`,rowsOf(r,e)]));const l=await e.query(`SELECT ${named({
a:asDouble("a",r),p:asDouble("p",r),...u})} FROM ${t.from} GROUP BY a, p`);const[i,m]=[l.numbers("a"),l.numbers("p")];const f=o.names.length
;const sides=e=>n.map(t=>({positive:`a = ${e} AND ${t}`,negative:`a <> ${e} AND ${t}`}))
;const d=s&&a!==null&&o.positive!==null?await countsAt(e,t,a,sides(o.positive)):null;const $=[]
;for(const[n,r]of(s?c??[]:[]).entries())$.push(r===null?null:await countsAt(e,t,r,sides(n)));return n.map((e,t)=>{const n=l.numbers(`n${t}`)
;const r=new Float64Array(f*f);let[a,u,w]=[0,0,0];for(let e=0;e<n.length;e++){const[t,s,o]=[i[e],m[e],n[e]];a+=o;if(Number.isNaN(t))continue;u+=o
;if(Number.isNaN(s))continue;w+=o;r[t*f+s]=o}const{names:p,positive:h}=o;const E={cases:u,confusion:w===0?null:{classes:p,positive:h,table:r},
scores:d?.[t]??null,classScores:s&&c?new Map($.flatMap((e,n)=>e?[[p[n],e[t]]]:[])):null,residuals:null};return{rows:a,outcome:E}})}
async function countsAt(e,t,n,s){const{dialect:r}=e;if(t.rows<=q)return scoreCounts(e,t.from,n,s);const{d:o}=await select_numbersOf(e,{
d:asDouble(r.aboutDistinct(n),r)},t.from);return(o>q?bucketedScores:scoreCounts)(e,t.from,n,s)}async function numberSlices(e,t,n){const{dialect:s}=e;const r={}
;n.forEach((e,t)=>{r[`n${t}`]=rowsOf(s,e);r[`c${t}`]=rowsOf(s,`a IS NOT NULL AND ${e}`)});const o=await e.query(`SELECT ${named(r)} FROM ${t.from}`);const a=[]
;for(const[s,r]of n.entries()){const n=await residualCounts(e,t,r);a.push({rows:o.numbers(`n${s}`)[0],outcome:{cases:o.numbers(`c${s}`)[0],confusion:null,
scores:null,classScores:null,residuals:n.cases?n:null}})}return a}async function pairs_pairs(e,{data:t},n,s){const{dialect:r}=e
;const[o,a]=[n,s].map(e=>t.id===null?void 0:e.columns.get(t.id));if(!o||!a)return null;const c=await Promise.all([idsOf(e,n,o.value),idsOf(e,s,a.value)])
;if(c[0].rows!==c[1].rows||c.some(e=>e.distinct!==e.rows))return null
;const u=`${n.from.replace(/ AS q$/," AS x")} JOIN ${s.from.replace(/ AS q$/," AS y")} ON x.${o.value} = y.${a.value}`;const l=await select_numbersOf(e,{
n:rowsOf(r),labelled:rowsOf(r,"y.a IS NOT NULL"),agree:rowsOf(r,"x.a = y.a")},u);if(l.n!==c[0].rows||l.agree!==l.labelled)return null;if(l.labelled>H)return{
unavailable:`${l.labelled} cases were answered by both models, and no more than ${H} are compared one by one; the sets are compared as if their cases were others, which asks for more proof`
};const i=s.answers.group;const m={...caseColumns(n,"l",e,"x"),...caseColumns(s,"r",e,"y"),...i===null?{}:{g:`y.${i}`}}
;const f=s.row===null?"":` ORDER BY y.${s.row}`;const d=await e.query(`SELECT ${named(m)} FROM ${u} WHERE y.a IS NOT NULL${f}`)
;const $=i===null?null:groupNumbers(d.texts("g"));return{cases:d.rows,reference:caseOutcomes(n,d,"l",$),candidate:caseOutcomes(s,d,"r",$)}}
async function idsOf(e,t,n){const{dialect:s}=e;const{n:r,distinct:o}=await select_numbersOf(e,{n:rowsOf(s),distinct:asDouble(`COUNT(DISTINCT ${n})`,s)},t.from)
;return{rows:r,distinct:o}}var j=n(4379);async function predictionCounts(e,t,{data:n},s){const{dialect:r}=e;const{answers:o}=t
;const a=o.classScores?.filter(e=>e!==null)??(o.score===null?[]:[o.score]);const c=a.length>0;const u=c?a:["p"];const l=u.map(e=>`${e} IS NULL`).join(" OR ")
;const beyond=e=>`(${e} < ${r.number(0)} OR ${e} > ${r.number(1)})`;const i={n:rowsOf(r),missing:rowsOf(r,`(${l})`)};u.forEach((e,t)=>{
i[`least${t}`]=asDouble(`MIN(${e})`,r);i[`most${t}`]=asDouble(`MAX(${e})`,r);c&&(i[`beyond${t}`]=rowsOf(r,beyond(e)))})
;const m=await select_numbersOf(e,i,t.from);const f=await daysOf(e,t,n,u,s);const d=f.filter(({same:e,rows:t})=>e!==null&&t>=j.DU);return{rows:m.n,
missing:m.missing,unsaid:m.missing>0?(0,j.Et)(t.columns,n):null,outside:c?await outside(e,t,u,m,beyond):null,
identical:m.n>1&&u.every((e,t)=>m[`least${t}`]===m[`most${t}`]),identicalDays:d.map(({day:e,rows:t})=>({day:e*j.vJ,rows:t})),identicalWeeks:(0,j.kp)(f),
classes:await predictedClasses(e,t),unsummed:await unsummed(e,t)}}async function outside(e,t,n,s,r){const o=n.reduce((e,t,n)=>e+s[`beyond${n}`],0)
;if(o===0)return null;const a=n.find((e,t)=>s[`beyond${t}`]>0);const c=await e.query(`SELECT ${named({v:a,r:asDouble(t.row??"0",e.dialect)
})} FROM ${t.from} WHERE ${r(a)} ORDER BY ${t.row??"v"} LIMIT 1`);return{rows:o,row:c.numbers("r")[0],value:c.numbers("v")[0]}}async function daysOf(e,t,n,s,r){
const{dialect:o}=e;const a=n.time===null?void 0:t.columns.get(n.time);const c=t.answers.task==="classes"&&s[0]==="p";if(a?.type!=="time"||c||r===null)return[]
;const u=shifted(a.value,"to local",n.timeZone,[r.from,r.to],o);const l=`FLOOR(${u} / ${o.number(j.vJ)})`
;const i=[a.value,...s].map(e=>`${e} IS NOT NULL`).join(" AND ");const m={d:asDouble(l,o),n:rowsOf(o)};s.forEach((e,t)=>{m[`least${t}`]=`MIN(${e})`
;m[`most${t}`]=`MAX(${e})`});const f=await e.query(`SELECT ${named(m)} FROM ${t.from} WHERE ${i} GROUP BY ${l} ORDER BY d`);const d=f.numbers("n")
;return[...f.numbers("d")].map((e,t)=>{const n=s.map((e,n)=>f.numbers(`least${n}`)[t]);const r=s.every((e,s)=>f.numbers(`most${s}`)[t]===n[s]);return{day:e,
rows:d[t],same:r?n:null}})}async function unsummed(e,{answers:t,from:n,row:s}){const{classScores:r}=t;if(r===null||r.includes(null))return null
;const{dialect:o}=e;const a=`(${[o.number(0),...r].join(" + ")})`;const c=`ABS(${a} - ${o.number(1)}) > ${o.number(j.qb)}`;const{n:u}=await select_numbersOf(e,{
n:rowsOf(o,c)},n);if(u===0)return null;const l=await e.query(`SELECT ${named({v:a,r:asDouble(s??"0",o)})} FROM ${n} WHERE ${c} ORDER BY ${s??"v"} LIMIT 1`)
;return{rows:u,row:l.numbers("r")[0],sum:l.numbers("v")[0]}}async function predictedClasses(e,{answers:t,from:n}){if(t.task==="numbers")return new Map
;const{dialect:s}=e;const r=await e.query(`SELECT ${named({p:asDouble("p",s),n:rowsOf(s)})} FROM ${n} WHERE p IS NOT NULL GROUP BY p`)
;const o=new Map([...r.numbers("p")].map((e,t)=>[e,r.numbers("n")[t]]));return new Map(t.classes.names.map((e,t)=>[e,o.get(t)??0]))}var G=n(4724);var Z=n(5426)
;function searchedFeatures(e,t,n,s){if(!e.segments.search)return[];const typeIn=({columns:e},t)=>e.get(t)?.type??null
;return t.filter(({name:t,type:n})=>n!=="time"&&!e.data.private.includes(t)&&(0,
S.JY)(t)).map(({name:e})=>e).filter(e=>typeIn(n,e)!==null&&typeIn(n,e)===typeIn(s,e)).slice(0,Z.n7)}async function searchCounts(e,t,n,s,r){const o=(0,Z.dk)(r)
;if(n.length===0||o===0)return null;const{dialect:a}=e;const c=n.length*(n.length-1)/2;const u=Math.min(Z.ZB,Z.uI/Math.max(1,c))/o
;const l=n.map(e=>t.columns.get(e));const i={wrong:asDouble(isWrong(t,r,e),a)};n.forEach((t,n)=>{i[`f${n}`]=asDouble(segments_cellOf(l[n],s.get(t),e),a)})
;const m=t.answers.task==="classes"?"a IS NOT NULL AND p IS NOT NULL":`${a.finite("(p - a)")} IS NOT NULL`
;const f=u>=1?"":` AND ${a.share([...l.map(({value:e})=>e),"a","p"])} < ${a.number(u)}`
;const d=await e.query(`SELECT ${named(i)} FROM ${t.from} WHERE ${m}${f}`);if(d.rows===0)return null;const $=n.map((e,t)=>({
codes:Uint8Array.from(d.numbers(`f${t}`)),cells:(0,S.nc)(s.get(e))}));return{features:n.map(e=>({name:e,cut:s.get(e)})),counts:(0,
G.CJ)($,Uint8Array.from(d.numbers("wrong")))}}function isWrong({answers:e},t,{dialect:n}){if(e.task==="classes")return"(CASE WHEN a <> p THEN 1 ELSE 0 END)"
;const s=t.residuals?(0,Z.js)(t.residuals.absoluteErrors,Z.ht):0;return`(CASE WHEN ABS(p - a) > ${n.number(s)} THEN 1 ELSE 0 END)`}
function segments_cellOf({value:e,stored:t},n,{dialect:s}){if(n.type==="number"){const t=n.edges.map((t,n)=>`WHEN ${e} < ${s.number(t)} THEN ${n}`)
;return`(CASE WHEN ${e} IS NULL THEN ${n.edges.length+1} ${t.join(" ")} ELSE ${n.edges.length} END)`}const r=n.categories.length
;const o=n.categories.map((n,r)=>t==="float"?`WHEN ${s.parsed(e)} = ${s.number(Number(n))} THEN ${r}`:`WHEN ${e} = ${s.text(n)} THEN ${r}`)
;return`(CASE WHEN ${e} IS NULL THEN ${r+1} ${o.join(" ")} ELSE ${r} END)`}var X=n(66334);var J=n(92272);var z=n(75424);var K=n(19291);function thinned(e,t,n){
const s=new Map;for(const{bucket:t,most:n}of[e.reference,e.candidate])t.forEach((e,t)=>{s.set(e,Math.max(s.get(e)??-1/0,n[t]))})
;const side=({bucket:e,rows:n},r)=>{const o=[...r.values].map((e,t)=>[e,r.rows[t]]);e.forEach((e,r)=>{t.has(e)||o.push([s.get(e),n[r]])})
;o.sort((e,t)=>e[0]-t[0]);return{values:Float64Array.from(o,([e])=>e),rows:whole(Float64Array.from(o,([,e])=>e))}};return{
reference:side(e.reference,n.reference),candidate:side(e.candidate,n.candidate)}}function bucketsBeyond({reference:e,candidate:t}){
const[n,s]=[total(e.rows),total(t.rows)];const r=[...new Set([...e.bucket,...t.bucket])].sort((e,t)=>e-t);const[o,a]=[runningRows(e,r),runningRows(t,r)]
;const gap=e=>Math.abs(o[e]*s-a[e]*n);let c=0;for(let e=0;e<r.length;e++)c=Math.max(c,gap(e));return r.filter((e,t)=>{const[r,u]=t===0?[0,0]:[o[t-1],a[t-1]]
;return Math.max(o[t]*s-u*n,a[t]*n-r*s)>c})}function bucketsOfPlaces({bucket:e,rows:t},n){const s=runningRows({bucket:e,rows:t},[...e]);return n.flatMap(t=>{
const n=s.findIndex(e=>e>t);return n<0?[]:[...e.subarray(n,n+2)]})}function heavyBuckets({bucket:e,rows:t},n){const s=Math.max(2,n*total(t))
;return[...e].filter((e,n)=>t[n]>=s)}function runningRows({bucket:e,rows:t},n){const s=new Map([...e].map((e,n)=>[e,t[n]]));let r=0;return n.map(e=>{
r+=s.get(e)??0;return r})}function total(e){return e.reduce((e,t)=>e+t,0)}const Q=65536;const V=.01;async function summarise(e,t,n){const s={
reference:await statisticsOf(e,t.reference),candidate:await statisticsOf(e,t.candidate)};const r=gridOf(s);const o={
reference:await bucketCounts(e,t.reference.set.from,t.reference.column.value,r),candidate:await bucketCounts(e,t.candidate.set.from,t.candidate.column.value,r)}
;const a=firstWanted(o,s,n,r);const c=await refined(e,t,o,r,a);const{edges:u}=(0,z.J)(c.reference,c.candidate);for(const e of u??[])a.add(bucketOf(e,r))
;const l=await refined(e,t,o,r,a);const i=(0,T.Th)(l.reference,l.candidate,n);return{...l,measured:await corrected(e,t,s,i)}}
async function statisticsOf(e,{set:t,column:n}){const{dialect:s}=e;const{value:r}=n;const o=await select_numbersOf(e,{present:asDouble(`COUNT(${r})`,s),
least:`MIN(${r})`,most:`MAX(${r})`,distinct:asDouble(`COUNT(DISTINCT ${r})`,s),mean:`AVG(${r})`,low:asDouble(s.aboutQuantile(r,.001),s),
high:asDouble(s.aboutQuantile(r,.999),s)},t.from);return withDeviation(e,{set:t,column:n},o)}async function withDeviation(e,{set:t,column:n},s){
const{dialect:r}=e;const o=Number.isFinite(s.mean)?s.mean:0;const a=`(${n.value} - ${r.number(o)})`;const c={sum:r.sum(a),squares:r.sum(`${a} * ${a}`)}
;const{sum:u,squares:l}=await select_numbersOf(e,c,t.from);const i=s.present;const m=i>1?Math.max(0,(l-u*u/i)/(i-1)):0;return{...s,mean:o+u/i,
deviation:Math.min(Number.MAX_VALUE,Math.sqrt(m))}}function gridOf({reference:e,candidate:t}){const[n,s]=[Math.min(e.low,t.low),Math.max(e.high,t.high)]
;if(n<s)return{low:n,high:s,buckets:Q};return{low:Math.min(e.least,t.least),high:Math.max(e.most,t.most),buckets:Q}}function firstWanted(e,t,{min:n,max:s},r){
const o=["reference","candidate"];const a=[n,s,...o.flatMap(e=>[t[e].least,t[e].most])]
;const places=e=>[...[.001,...K.k,.999].map(t=>Math.floor((e-1)*t)),...Array.from({length:9},(t,n)=>Math.ceil((n+1)*e/10)-1),...Array.from({length:7
},(e,t)=>(t+1)/8).flatMap(t=>[t-.01,t+.01].map(t=>Math.min(e,Math.max(1,Math.ceil(t*e)))-1))]
;return new Set([...bucketsBeyond(e),...o.flatMap(n=>bucketsOfPlaces(e[n],places(t[n].present))),...o.flatMap(t=>heavyBuckets(e[t],V)),...a.flatMap(e=>e===null?[]:[bucketOf(e,r)])])
}async function refined(e,t,n,s,r){const valuesOf=(t,{bucket:n})=>valuesOfBuckets(e,t.set.from,t.column.value,s,[...n].filter(e=>r.has(e)));const o={
reference:await valuesOf(t.reference,n.reference),candidate:await valuesOf(t.candidate,n.candidate)};const a=thinned(n,r,o)
;const column=({set:e,column:t},n)=>({type:"number",rows:e.rows,missing:e.rows-n-(t.invalid?.cells??0),invalid:t.invalid,...t.infinite&&{infinite:t.infinite}})
;const rows=e=>e.rows.reduce((e,t)=>e+t,0);return{reference:{...column(t.reference,rows(n.reference)),counts:a.reference},candidate:{
...column(t.candidate,rows(n.candidate)),counts:a.candidate}}}async function corrected(e,t,{reference:n,candidate:s},{shown:r,changes:o}){
const profile=(e,{distinct:t,mean:n,deviation:s})=>({...e,distinct:t,spread:e.spread&&{...e.spread,mean:n,standardDeviation:s}});const a=(0,
J.H)(t.candidate.set.rows,t.reference.set.rows)&&(0,J.H)(s.distinct,n.distinct);const c={distinct:n.distinct,rows:n.present};const u={distinct:s.distinct,
rows:s.present};return{shown:r&&{...r,reference:profile(r.reference,n),candidate:profile(r.candidate,s)},changes:o&&{...o,against:o.against&&{...o.against,
distinct:{reference:n.distinct,candidate:s.distinct},cardinality:a?null:(0,X.aS)(c,u,await frequencies(e,t))}}}}
async function frequencies(e,{reference:t,candidate:n}){const{dialect:s}=e
;const values=({set:e,column:t})=>`SELECT ${t.value} AS v FROM ${e.from} WHERE ${t.value} IS NOT NULL`;const r=`(${values(t)} UNION ALL ${values(n)}) AS pooled`
;const o=await e.query(`SELECT ${rowsOf(s)} AS n, f FROM (SELECT ${rowsOf(s)} AS f FROM ${r} GROUP BY v) AS g GROUP BY f`);const a=o.numbers("f")
;return new Map([...o.numbers("n")].map((e,t)=>[a[t],e]))}var ee=n(83167);const te=864e5;const ne=36e5;async function timeCounts(e,t,n,s){
if(n?.type!=="time")return null;const{dialect:r}=e;const{value:o,invalid:a}=n;const c=s.getTime()+te;const u=`${o} > ${r.number(c)}`
;const l=await select_numbersOf(e,{n:rowsOf(r),present:asDouble(`COUNT(${o})`,r),least:`MIN(${o})`,most:`MAX(${o})`,late:rowsOf(r,u)},t.from)
;const i=`(${o} - FLOOR(${o} / ${r.number(te)}) * ${r.number(te)})`;const m=`FLOOR(${i} / ${r.number(ne)})`;const f=await e.query(`SELECT ${named({
h:asDouble(m,r),n:rowsOf(r)})} FROM ${t.from} WHERE ${o} IS NOT NULL GROUP BY ${m}`);const d=new Float64Array(24);f.numbers("h").forEach((e,t)=>{
d[e]=f.numbers("n")[t]});const{n:$,present:w,least:p,most:h}=l;return{rows:$,missing:$-w-(a?.cells??0),invalid:a,span:w>0?{from:p,to:h}:null,future:l.late>0?{
rows:l.late,latest:h,limit:c}:null,hours:d,placeholder:w>0?await placeholders(e,t,o,[p,h]):null}}async function placeholders(e,{from:t,row:n},s,[r,o]){
if(r>=ee.Ql&&o<ee.Zm)return null;const{dialect:a}=e;const number=e=>a.number(e);const c=await select_numbersOf(e,{older:rowsOf(a,`${s} < ${number(ee.Ql)}`),
old:`MAX(CASE WHEN ${s} < ${number(ee.Ql)} THEN ${s} END)`,newer:rowsOf(a,`${s} >= ${number(ee.Ql)}`),
recent:`MIN(CASE WHEN ${s} >= ${number(ee.Ql)} THEN ${s} END)`,other:rowsOf(a,`ABS(${s}) >= ${number(ee.Ir)}`)},t);const u=c.newer>0?c.recent:1/0;const l=(0,
ee.$P)(c.older>0?c.old:-1/0,u);const i=`(${s} < ${number(l)} OR ${s} >= ${number(ee.Zm)})`;const{n:m}=await select_numbersOf(e,{n:rowsOf(a,i)},t)
;if(m===0||!(u<ee.Zm||o>=ee.Zm||c.other===0))return null;const f=await e.query(`SELECT ${named({v:s,r:asDouble(n??"0",a)
})} FROM ${t} WHERE ${i} ORDER BY ${n??"v"} LIMIT 1`);return{rows:m,row:f.numbers("r")[0],time:f.numbers("v")[0]}}var se=n(85904)
;async function sampleOfRows(e,t,n,s,o){const{dialect:a}=e;const c=o?.sql??"(1 = 1)";const u=n.answers.task==="classes"
;const l=u?"a <> p":`${a.finite("(p - a)")} <> 0`;const i=s.wrong?`${c} AND ${l}`:c;const m=await e.query(`SELECT ${named({n:rowsOf(a,i),
l:rowsOf(a,"a IS NOT NULL")})} FROM ${n.from}`);if(s.wrong&&m.numbers("l")[0]===0)return null;const f=s.wrong?badness(n,e):null
;const d=f===null?[]:[`${f} DESC NULLS LAST`];const $=await fewRows(e,n,{where:i,order:d,most:s.most});const w=o&&(0,r.rU)({...o,
choose:({rows:e})=>new Uint8Array(e).fill(1)});const p=s.wrong&&$.table.rows>0;const h=(0,se.m)(t,$,{...s,wrong:p},w);return h&&{...h,rows:h.rows.map(e=>({...e,
row:$.numbers[e.row-1]})),total:m.numbers("n")[0]}}async function rowsById(e,t,n,s){const{value:r}=t.columns.get(n)
;const o=[...new Set(s)].map(t=>e.dialect.text(t));const a=o.length===0?"(1 = 0)":`${r} IN (${o.join(", ")})`;return fewRows(e,t,{where:a,order:[],most:null})}
async function someRows(e,t,n){const s=n/t.rows;const r=[...t.columns.values()].map(({value:e})=>e)
;const o=s>=1?"(1 = 1)":`${e.dialect.share(r)} < ${e.dialect.number(s)}`;return(await fewRows(e,t,{where:o,order:[],most:null})).table}
async function fewRows(e,t,{where:n,order:s,most:r}){const{dialect:o}=e;const a=[...t.columns.values()];const c={r:asDouble(t.row??"0",o),a:asDouble("a",o),
p:asDouble("p",o)};a.forEach(({value:e},t)=>{c[`v${t}`]=e});for(const e of Object.keys(t.answers.scores))c[e]=e;const u=[...s,...t.row===null?[]:[t.row]]
;const l=await e.query(`SELECT ${named(c)} FROM ${t.from} WHERE ${n}${u.length>0?` ORDER BY ${u.join(", ")}`:""}${r===null?"":` LIMIT ${r}`}`);const i={
rows:l.rows,header:t.header,source:{files:[t.source.named],bytes:0,sha256:t.source.identity},columns:new Map(a.map(({name:e,type:t},n)=>{
if(t==="number"||t==="time")return[e,{type:t,values:l.numbers(`v${n}`),missing:0,invalid:null}];const s=l.texts(`v${n}`)
;const r=[...new Set(s.filter(e=>e!==null))];const o=new Map(r.map((e,t)=>[e,t]));const a=Int32Array.from(s,e=>e===null?-1:o.get(e));return[e,{type:"category",
codes:a,categories:r,missing:0}]}))};return{table:i,answers:answersOf(t,l),numbers:l.numbers("r")}}function answersOf({answers:e},t){
const[n,s]=[t.numbers("a"),t.numbers("p")];if(e.task==="numbers")return{task:"numbers",actual:n,predicted:s,group:null}
;const codes=e=>Int16Array.from(e,e=>Number.isNaN(e)?-1:e);const scores=e=>e===null?null:t.numbers(e);return{task:"classes",classes:e.classes,actual:codes(n),
predicted:codes(s),score:scores(e.score),classScores:e.classScores?.map(scores)??null,group:null}}function badness({answers:e},{dialect:t}){
if(e.task==="numbers")return"ABS(p - a)";const{score:n,classScores:s}=e;if(n!==null)return`(CASE WHEN p = 0 THEN ${t.number(1)} - ${n} ELSE ${n} END)`
;const r=s?.flatMap((e,t)=>e===null?[]:[`WHEN ${t} THEN ${e}`])??[];return r.length===0?null:`(CASE p ${r.join(" ")} ELSE ${t.number(0)} END)`}
function sqlEvidence(e,t,n,s,r){const{reference:o,candidate:a,features:c}=n;const u=conditionWriter(e,t,[o,a]);const l=once(()=>countEveryColumn(e,t,n))
;const i=once(()=>countSets(e,t,n,u,s,r));return{features:c,counts:i,pairs:()=>pairs_pairs(e,t,o,a),async summaries(){const{totals:e,measured:t}=await l()
;return{totals:e,measured:t}},async segments(){const n=searchedFeatures(t,c,o,a);if(n.length===0)return null;const{cuts:s}=await l()
;const{outcome:r}=(await i()).candidate;return searchCounts(e,a,n,s,r)},async slices(t){const n=t.map(e=>e.sql);const[s,r]=[await slicesOf(e,o,await u(o,n),{
scores:false}),await slicesOf(e,a,await u(a,n),{scores:false})];return n.map((e,t)=>({where:e,reference:s[t],candidate:r[t]}))},async knownAnswers(){
const n=t.data.id;if(s.knownAnswers.length===0||n===null)return[];const r=s.knownAnswers.flatMap(e=>textIds(e,n));const{table:o}=await rowsById(e,a,n,r)
;return(0,O.J4)(t,s.knownAnswers,o)},async behaviour(){const n=t.data.id;if(s.behaviour.length===0||n===null)return[]
;const r=s.behaviour.flatMap(e=>[...textIds(e,"base"),...textIds(e,"variant")]);const{table:o,answers:c}=await rowsById(e,a,n,r);return(0,b.J)(t,s.behaviour,{
candidate:o,answers:c})},operations:async()=>(0,L.YP)(t)?{unavailable:"it does not count rows by time yet"}:null,async dependencies(){
if(t.deployment.dependencies===null)return null;if(s.files===null)return{unavailable:"no file of dependencies lies beside a table"};return(0,A.gF)(s.files)},
sampleRows:async n=>{const s=[];for(const r of n){const[n]=r.where===null?[null]:await u(a,[r.where]);const o=r.where===null?null:{sql:n,
columns:await u.columnsOf(r.where)};s.push(await sampleOfRows(e,t,a,r,o))}return s},periods:async()=>({unavailable:"it cuts no set into periods yet"}),
close:()=>e.close()}}async function countSets(e,t,{reference:n,candidate:s,classes:r,unmatched:o,leftovers:a,features:c},u,l,i){
const m=l.edgeCases.map(({sql:e})=>e);const count=async(n,s)=>countSet(e,t,n,{edges:await u(n,m),unmatched:s,now:i});return{classes:r,
reference:await count(n,0),candidate:{...await count(s,o),leftovers:a},dependence:(0,N.hg)(c,[await someRows(e,n,N.ZB),await someRows(e,s,N.ZB)])}}
async function countSet(e,t,n,{edges:s,unmatched:r,now:o}){const{data:a,deployment:c}=t;const column=e=>e?n.columns.get(e):void 0
;const[u,...l]=await slicesOf(e,n,[Y,...s],{scores:true});const{rows:i,outcome:m}=u;const f=await timeCounts(e,n,column(a.time),o);const d=column(a.id)
;const{score:$,classes:w}=n.answers;const p=[{positive:`p = ${w.positive}`,negative:`p <> ${w.positive}`}];const texts=e=>column(e)?.categories??null;return{
rows:i,sha256:n.source.identity,snapshot:n.source.snapshot,header:n.header,labelled:m.cases,pending:n.pending,unmatched:r,leftovers:null,
labelMarkers:markersOfLabels(n,a.label),times:f,outcome:m,due:await dueAnswers(e,n),edgeCases:l,predictions:await predictionCounts(e,n,t,f?.span??null),
unlabelled:m.cases===0&&$!==null&&w.positive!==null?(await scoreCounts(e,n.from,$,p))[0]:null,ids:d?await idCounts(e,n,d):null,deployment:{
version:texts(c.version?.column),host:texts(c.host?.column)}}}function markersOfLabels(e,t){const n=e.columns.get(t);return n?.markers?{...n.markers,
files:n.files??null}:null}const re=1e6;async function countEveryColumn(e,t,{reference:n,candidate:s,features:r}){
const[o,a]=[measuredColumns(t,r,n),measuredColumns(t,r,s)];const c=new Set([...await variedColumns(e,n,o),...await variedColumns(e,s,a)]);const u={
reference:new Map,candidate:new Map};const l=new Map;const i=new Map;const keep=(e,t,n)=>{t&&u.reference.set(e,(0,y.vA)(t));n&&u.candidate.set(e,(0,y.vA)(n))
;t&&i.set(e,(0,S.h_)(t))};for(const u of new Set([...o,...a].map(e=>e.name))){const i=(0,T.iZ)(t,r,u);const[m,f]=[o,a].map(e=>e.find(e=>e.name===u))
;if(m&&f&&m.type===f.type&&c.has(u)&&v.T1[i.test].summarised){const t={reference:{set:n,column:m},candidate:{set:s,column:f}};const r=await summarise(e,t,i)
;keep(u,r.reference,r.candidate);l.set(u,r.measured);continue}const d=[m?await columnCounts(e,n,m):null,f?await columnCounts(e,s,f):null];keep(u,...d)
;d[1]&&l.set(u,(0,T.Th)(d[0],d[1],i))}const m=new Map(a.map(({name:e})=>[e,l.get(e)]));return{totals:u,measured:m,cuts:i}}async function variedColumns(e,t,n){
const s=n.filter(({type:e})=>e==="number"||e==="time");if(s.length===0||t.rows<=re)return[];const{dialect:r}=e
;const o=s.map(({value:e},t)=>[`d${t}`,asDouble(r.aboutDistinct(e),r)]);const a=await select_numbersOf(e,Object.fromEntries(o),t.from)
;return s.flatMap(({name:e},t)=>a[`d${t}`]>re?[e]:[])}function textIds(e,t){const n=(0,g.U)(e.columns.get(t));return Array.from({length:e.rows
},(e,t)=>n(t)).flatMap(e=>e===void 0?[]:[String(e)])}function once(e){let t=null;return()=>{t??={value:e()};return t.value}}var oe=n(48293);var ae=n(76955)
;var ce=n(84898);var ue=n(29228);async function answeredSet(e,t,n,s,r){const{dialect:o}=e;const{time:a,labelsAfter:c}=t.data
;const u=a===null?void 0:n.columns.get(a);let{actual:l}=s;let i=0;let m=null;if(c&&u?.type==="time"){m=`${u.value} > ${o.number(r.getTime()-c.milliseconds)}`
;l=`(CASE WHEN ${m} THEN NULL ELSE ${l} END)`;const t=await e.query(`SELECT ${rowsOf(o,m)} AS n FROM ${n.from}`);i=t.numbers("n")[0]}
const f=Object.entries(s.scores).map(([e,t])=>`${t} AS ${e}`);const d=`(SELECT ${["s.*",...f].join(", ")} FROM ${n.from}) AS t`
;const $=`(SELECT t.*, ${l} AS a, ${s.predicted} AS p FROM ${d}) AS q`;return{...n,from:$,answers:s,young:m,pending:i}}var le=n(72102);var ie=n(84077)
;function classesOfReference(e,t){const n=t.columns.get(e.data.label);const s=n?.type==="category"?labelTexts(t,n):null;const r=new Map;if(s){
const t=new Int32Array(0);r.set(e.data.label,{type:"category",codes:t,categories:s,missing:0})}const o={files:[t.source.named],bytes:0,sha256:t.source.identity}
;return(0,ie.OX)(e,{rows:0,header:t.header,columns:r,source:o})}function answerExpressions({dialect:e},{data:t},n,s){const r=`CAST(NULL AS ${e.types.double})`
;const numbers=e=>{const t=e===null?void 0:n.columns.get(e);return t?.type==="number"?t.value:null};const texts=e=>{const t=e===null?void 0:n.columns.get(e)
;return t?.type==="category"?t:null};const o=t.group!==null&&n.columns.get(t.group)?.value||null;if(t.task==="regression"){
const[e,n]=[numbers(t.label)??r,numbers(t.prediction)??r];return{task:"numbers",classes:s,actual:e,predicted:n,scores:{},score:null,classScores:null,group:o}}
const a={};const named=(t,n)=>{if(t===null)return null;a[n]=probability(t,e);return n};const c=t.task==="binary"?named(numbers(t.score),"y"):null
;const u=t.scores&&s.names.map((e,n)=>named(numbers(t.scores[e]??null),`y${n}`));const codes=(t,r)=>codeOf(t,n,s,r,e);const l=texts(t.label)
;const i=texts(t.prediction);const m=l?codes(l,"label"):r
;const f=i?codes(i,"prediction"):c!==null?`(CASE WHEN ${c} >= ${e.number(t.threshold)} THEN 1 WHEN ${c} < ${e.number(t.threshold)} THEN 0 END)`:u?highest(u):r
;return{task:"classes",classes:s,actual:m,predicted:f,scores:a,score:c,classScores:u,group:o}}function labelTexts(e,{name:t,categories:n}){
if(n&&n.size<=1e4)return[...n.keys()]
;throw new m.P_(`${e.source.named}: column "${t}" holds too many different texts to be labels. Set "task: regression", or name the right column.`)}
function codeOf(e,t,n,s,r){const o=labelTexts(t,e);const a=Int32Array.from(o.keys());const c={files:[t.source.named],bytes:0,sha256:t.source.identity};const u={
rows:a.length,header:t.header,columns:new Map,source:c};const l=(0,ie.Tm)({type:"category",codes:a,categories:o,missing:0},n,s,u)
;if(o.length===0)return`CAST(NULL AS ${r.types.double})`;const i=o.map((e,t)=>`WHEN ${r.text(e)} THEN ${l[t]}`);return`(CASE ${e.value} ${i.join(" ")} END)`}
function highest(e){const t=e.flatMap((e,t)=>e===null?[]:[{score:e,code:t}]);const n=t.map(({score:e})=>`${e} IS NULL`).join(" OR ")
;const s=t.slice(0,-1).map(({score:e,code:n},s)=>{const r=t.slice(s+1).map(t=>`${e} >= ${t.score}`);return`WHEN ${r.join(" AND ")} THEN ${n}`})
;return`(CASE WHEN ${n} THEN NULL ${s.join(" ")} ELSE ${t.at(-1).code} END)`}function probability(e,t){const number=e=>t.number(e)
;return`(CASE WHEN ${e} < ${number(0)} AND ${e} >= ${number(-le.DN)} THEN ${number(0)} WHEN ${e} > ${number(1)} AND ${e} <= ${number(1+le.DN)} THEN ${number(1)} ELSE ${e} END)`
}var me=n(41465);var fe=n(29438);async function withLabels(e,{data:t},n,s){const{dialect:r}=e;const o=t.id;const a=n.columns.get(o).value
;const c=s.columns.get(t.label);const u=s.columns.get(o).value
;const l=`(SELECT ${u} AS k, MIN(${c.value}) AS l, MAX(${c.value}) AS m FROM ${s.from} WHERE ${u} IS NOT NULL GROUP BY ${u}) AS g`
;const i=await e.query(`SELECT k, CAST(l AS ${r.types.text}) AS l, CAST(m AS ${r.types.text}) AS m FROM ${l} WHERE l <> m LIMIT 1000`)
;const[f,d,$]=[i.texts("k"),i.texts("l"),i.texts("m")];const w=f.findIndex((e,t)=>(0,me.Z2)(d[t])!==(0,me.Z2)($[t]))
;if(w>=0)throw new m.P_(`${s.source.named}: the id "${f[w].slice(0,80)}" has two labels that differ ("${d[w].slice(0,40)}" and "${$[w].slice(0,40)}"). Keep the one that is right.`)
;const p=n.source.columns.some(({name:e})=>e===t.label);p&&await refuseOwnLabels(e,n,s,t.label)
;const h=`(SELECT s.*, g.l AS label_of_id FROM ${n.from} LEFT JOIN ${l} ON s.${a} = g.k) AS s`;const E=new Map(n.columns);E.set(t.label,{...c,
value:"label_of_id",files:[s.source.named]});const b=n.header.includes(t.label)?n.header:[...n.header,t.label];const y={ours:{set:n,key:a},theirs:{set:s,key:u}}
;return{set:{...n,from:h,columns:E,header:b},leftovers:await leftoversOf(e,y)}}const de=2e5;async function leftoversOf(e,{ours:t,theirs:n}){
const[s,r]=[await leftOf(e,t,n),await leftOf(e,n,t)];return{rows:s.rows,row:s.ids[0]??null,labels:r.rows,all:n.set.rows,label:r.ids[0]??null,
files:[n.set.source.named],sha256:n.set.source.identity,spelling:(0,fe.x)(s.ids,r.ids,s.rows<t.set.rows)}}async function leftOf(e,{set:t,key:n},s){
const{dialect:r}=e;const o=`(SELECT DISTINCT ${s.key} AS o FROM ${s.set.from}) AS o`
;const a=`${t.from.replace(/ AS s$/," AS b")} LEFT JOIN ${o} ON b.${n} = o.o`;const{n:c}=await select_numbersOf(e,{n:rowsOf(r,"o IS NULL")},a);if(c===0)return{
rows:0,ids:[]};const u=t.row===null?r.number(0):asDouble(`b.${t.row}`,r);const l=await e.query(`SELECT ${named({i:`b.${n}`,f:u
})} FROM ${a} WHERE o IS NULL AND b.${n} IS NOT NULL ORDER BY ${t.row===null?"i":"f"} LIMIT ${de}`);const i=l.numbers("f");return{rows:c,
ids:l.texts("i").map((e,t)=>({row:i[t],id:e}))}}async function refuseOwnLabels(e,t,n,s){const{dialect:r}=e;const o=r.identifier(s)
;const a=`CAST(${o} AS ${r.types.text})`;const{n:c}=await select_numbersOf(e,{n:rowsOf(r,`${a} <> ''`)},t.source.from);if(c===0)return
;throw new m.P_(`${t.source.named}: has a column "${s}" of its own, and ${n.source.named} brings labels too. Keep one of them.`)}var $e=n(35239);var we=n(33830)
;var pe=n(5011)
;const he="^([0-9]{4})-([0-9]{2})(?:-([0-9]{2})(?:(?:[Tt]| +)([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,12}))?)?(?: ?([Zz]|UTC|[+-][0-9]{2}(?::?[0-9]{2})?))?)?)?$"
;const Ee="^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$";const be="^-?[0-9]{1,15}([.][0-9]+)?$"
;const ye={year:[1,1],month:[2,2],day:[3,3],hour:[4,4],minute:[5,5],second:[6,6],fraction:[7,null],offset:[8,7]};function timeOfText(e,t,n){
const name=e=>`${e}_${t}`;const s={[name("epoch")]:epochOf(e,n)};for(const t of Object.keys(ye))s[name(t)]=textOfPart(e,t,n);const text=e=>name(e)
;const number=e=>`COALESCE(${n.parsed(`NULLIF(${text(e)}, '')`)}, ${n.number(0)})`;const r=text("offset")
;const o=`CONCAT(${text("year")}, '-', ${text("month")}, '-', COALESCE(NULLIF(${text("day")}, ''), '01'))`;const a={[name("days")]:n.dayOf(o),
[name("h")]:number("hour"),[name("m")]:number("minute"),[name("s")]:number("second"),
[name("f")]:n.parsed(`CONCAT('0.', COALESCE(NULLIF(${text("fraction")}, ''), '0'))`),[name("oh")]:n.parsed(`SUBSTR(${r}, 2, 2)`),
[name("om")]:`(CASE WHEN LENGTH(${r}) > 3 THEN ${n.parsed(`SUBSTR(${r}, LENGTH(${r}) - 1, 2)`)} ELSE ${n.number(0)} END)`}
;const times=(e,t)=>`${name(e)} * ${n.number(t)}`;const c=`(${times("days",864e5)} + ${times("h",36e5)} + ${times("m",6e4)} + ${times("s",1e3)})`
;const u=`${name("h")} <= 23 AND ${name("m")} <= 59 AND ${name("s")} <= 59`;const l={[name("clock")]:`(CASE WHEN ${u} THEN ${c} + ${times("f",1e3)} END)`,
[name("shift")]:`(CASE WHEN ${name("oh")} <= 23 AND ${name("om")} <= 59 THEN (${times("oh",60)} + ${name("om")}) * ${n.number(6e4)} END)`}
;const i=timeOfNumber(name("epoch"),n);const m=`COALESCE(${r}, '') = ''`;const[f,d]=[name("clock"),name("shift")];return{steps:[s,a,l],
local:`(CASE WHEN ${name("epoch")} IS NOT NULL THEN ${i.local} WHEN ${m} THEN ${f} END)`,
moment:`(CASE WHEN ${name("epoch")} IS NOT NULL THEN ${i.moment} WHEN ${m} THEN NULL WHEN SUBSTR(${r}, 1, 1) = '+' THEN ${f} - ${d} WHEN SUBSTR(${r}, 1, 1) = '-' THEN ${f} + ${d} ELSE ${f} END)`
}}function timeOfNumber(e,t){const number=e=>t.number(e);const n=`(${e} = FLOOR(${e}))`;const s=`CAST(CAST(${e} AS ${t.types.whole}) AS ${t.types.text})`
;const r=`CONCAT(SUBSTR(${s}, 1, 4), '-', SUBSTR(${s}, 5, 2), '-', SUBSTR(${s}, 7, 2))`;const o=`(${n} AND ${e} >= ${number(1900)} AND ${e} < ${number(2200)})`
;const a=`(${n} AND ${e} BETWEEN ${number(19000101)} AND ${number(21991231)})`;return{steps:[],
local:`(CASE WHEN ${a} THEN ${t.dayOf(r)} * ${number(864e5)} END)`,
moment:`(CASE WHEN ${o} OR ${a} THEN NULL WHEN ABS(${e}) < ${number(1e11)} THEN ${e} * ${number(1e3)} + ${number(0)} WHEN ABS(${e}) < ${number(1e13)} THEN ${e} END)`
}}function textOfPart(e,t,n){const[s,r]=ye[t];const o=n.group(e,he,s);if(r===null)return o;return`COALESCE(NULLIF(${o}, ''), ${n.group(e,Ee,r)})`}
function epochOf(e,t){const n=`${t.matches(e,be)} AND NOT ${t.matches(e,Ee)}`;return`(CASE WHEN ${n} THEN ${t.parsed(e)} END)`}const Ne={steps:[],number:null,
local:null,moment:null,text:null};function cells_cellOf(e,t,n,s){
if(e.stored==="nested")throw new m.P_(`${n}: column "${e.name}" holds nested values. Write the parts that are needed as columns of their own.`);switch(t){
case"number":return numberCell(e,n,s);case"time":return timeCell(e,s);case"key":return{...Ne,text:keyOf(e,s)};case"auto":return autoCell(e,n,s);default:return{
...Ne,text:cells_textOf(e,s)}}}function isText(e){return e==="written"||e==="text"}function typeOfStored(e){if(isText(e))return null
;return e==="integer"||e==="float"?"number":"category"}function autoCell(e,t,n){if(isText(e.stored))return{...Ne,number:plainNumber(e.bare,n),
text:cells_textOf(e,n)};return typeOfStored(e.stored)==="number"?numberCell(e,t,n):{...Ne,text:cells_textOf(e,n)}}
function numberCell({name:e,stored:t,raw:n,bare:s},r,o){switch(t){case"written":case"text":{const e=plainNumber(s,o);return{...Ne,number:e,
text:textWhere(`${e} IS NULL AND ${s} <> ''`,n)}}case"truth":{const[e,t]=[o.number(1),o.number(0)];return{...Ne,
number:`(CASE WHEN ${n} THEN ${e} WHEN NOT ${n} THEN ${t} END)`}}case"integer":return{...Ne,number:cells_double(n,o)};case"float":{const e=cells_double(n,o)
;const t=`(${o.finite(e)} + ${o.number(0)})`;const infinity=e=>`CAST('${e}Infinity' AS ${o.types.double})`
;const s=`(CASE WHEN ${e} = ${infinity("")} THEN 'Infinity' WHEN ${e} = ${infinity("-")} THEN '-Infinity' END)`;return{...Ne,number:t,text:s}}default:
throw new m.P_(`${r}: column "${e}" holds times, but the plan takes it for numbers. Give it type: time.`)}}function timeCell({stored:e,raw:t,bare:n},s){
const r=`CAST(NULL AS ${s.types.double})`;switch(e){case"written":case"text":{const{steps:e,local:r,moment:o}=timeOfText(n,t,s)
;const a=textWhere(`${r} IS NULL AND ${o} IS NULL AND ${n} <> ''`,t);return{...Ne,steps:e,local:r,moment:o,text:a}}case"date":case"clock":return{...Ne,
local:s.milliseconds(e,t),moment:r};case"instant":return{...Ne,local:r,moment:s.milliseconds(e,t)};case"truth":return{...Ne,local:r,moment:r,
text:`LOWER(${asText(t,s)})`};default:{const e=s.finite(cells_double(t,s));const{local:n,moment:r}=timeOfNumber(e,s)
;const o=`${e} IS NOT NULL AND ${n} IS NULL AND ${r} IS NULL`;return{...Ne,local:n,moment:r,text:textWhere(o,asText(t,s))}}}}function keyOf(e,t){
if(!isText(e.stored))return cells_textOf(e,t);const{bare:n}=e;const s=pe.No.map(e=>t.text(e)).join(", ");const r="^(0|-?[1-9][0-9]*)([.]0*)?$"
;return`(CASE WHEN ${t.matches(n,r)} THEN ${t.group(n,r,1)} WHEN ${n} IN (${s}) THEN NULL ELSE ${t.composed(n)} END)`}function cells_textOf({stored:e,raw:t},n){
switch(e){case"written":case"text":return`NULLIF(${t}, '')`;case"truth":return`LOWER(${asText(t,n)})`;case"integer":return asText(t,n);case"float":{
const e=n.finite(cells_double(t,n));const s=`(${e} = FLOOR(${e}) AND ABS(${e}) < ${n.number(1e15)})`
;return`(CASE WHEN ${s} THEN ${asText(`CAST(${e} AS ${n.types.whole})`,n)} ELSE ${asText(e,n)} END)`}default:return n.isoText(e,t)}}
function asText(e,{types:t}){return`CAST(${e} AS ${t.text})`}function cells_double(e,{types:t}){return`CAST(${e} AS ${t.double})`}function textWhere(e,t){
return`(CASE WHEN ${e} THEN ${t} END)`}function innermost(e,t,n,s){const r=e.flatMap(({name:e,stored:t,raw:n,bare:r})=>{const o=s.identifier(e)
;return[`${o} AS ${n}`,...isText(t)?[`${trimmed(o,s)} AS ${r}`]:[]]});const o=n===null?[]:[`${n} AS r`]
;return`(SELECT ${[...o,...r,"1 AS one"].join(", ")} FROM ${t}) AS k`}const Oe=2e4;async function differentTexts(e,t,{text:n,row:s,where:r=null},o){
const{dialect:a}=e;const c=s===null?a.number(0):asDouble(`MIN(${s})`,a);const u=r===null?`${n} IS NOT NULL`:`${n} IS NOT NULL AND ${r}`
;const l=await e.query(`SELECT * FROM (SELECT ${n} AS v, ${rowsOf(a)} AS n, ${c} AS f FROM ${t} WHERE ${u} GROUP BY ${n}) AS g ORDER BY ${s===null?"n DESC, v":"f"} LIMIT ${o+1}`)
;if(l.rows>o)return null;const[i,m]=[l.numbers("n"),l.numbers("f")];return l.texts("v").map((e,t)=>({text:e,rows:i[t],first:m[t]}))}
function readOddTexts(e,t,n){
if(e===null)throw new m.P_(`${n.set}: column "${n.name}" holds over ${Oe} different texts that are no plain ${t.type==="time"?"times":"numbers"}. Make a view in which it is one, or leave it out of the plan.`)
;const s={invalid:null,infinite:null,markers:null,values:new Map,present:0};const r={invalid:0,infinite:0,markers:0};const o={...r}
;for(const{text:n,rows:r,first:a}of e){const e=(0,$e.$$)(n,t);if(e!==void 0&&Number.isFinite(e)){s.values.set(n,e);s.present+=r;continue}
const c=e===void 0?"invalid":Number.isNaN(e)?"markers":"infinite";o[c]+=r;s[c]??={cells:0,row:a,text:n.slice(0,80)};s[c].cells=o[c]}return s}const Se=Oe
;const Ae=1e6;async function scanSet(e,t,n,s){const{dialect:r}=e;const o=t.columns.map(({name:e})=>e)
;for(const{name:e,required:s}of n)if(s&&!o.includes(e))throw new m.P_(absent(t.named,e,o));const a=wantedCells(t,n,s);const c=a.map(({cell:e,request:n})=>{
const s=cells_cellOf(e,n.type,t.named,r);const o=n.type!=="time"&&n.format!==void 0&&isText(e.stored);return o?{...s,number:`CAST(NULL AS ${r.types.double})`,
text:`NULLIF(${e.raw}, '')`}:s});const u=innermost(a.map(({cell:e})=>e),t.from,t.row,r);const l=t.row===null?null:"r"
;const i=`(SELECT ${selected(c,l)} FROM ${withSteps(u,c)}) AS s`;const f=t.isParsed&&e.keep?`${await e.keep(i)} AS s`:i;const d=await aggregatesOf(e,f,c)
;if(d.rows===0)throw new m.P_(`${t.named}: there are no rows. A set needs at least one row.`);const $=[]
;for(const[n,{cell:s,request:r}]of a.entries())$.push(await scanColumn(e,{from:f,row:l,named:t.named},{cell:s,request:r,made:c[n],i:n},d));return{source:t,
from:f,rows:d.rows,columns:$,header:o,row:l}}function wantedCells(e,t,n){const s=new Map(t.map(e=>[e.name,e]));return e.columns.flatMap(({name:e,stored:t},r)=>{
const o=s.get(e);if(!o&&(n==="skip"||e===""))return[];const a=o??{name:e,type:"auto",required:false};if(t==="nested"&&a.type==="auto")return[];return[{cell:{
name:e,stored:t,raw:`k${r}`,bare:`w${r}`},request:a}]})}function selected(e,t){
const n=e.flatMap(({number:e,local:t,moment:n,text:s},r)=>[...e===null?[]:[`${e} AS n${r}`],...t===null?[]:[`${t} AS l${r}`],...n===null?[]:[`${n} AS m${r}`],...s===null?[]:[`${s} AS t${r}`]])
;return[...t===null?[]:[t],...n,"1 AS one"].join(", ")}function withSteps(e,t){const n=Math.max(0,...t.map(({steps:e})=>e.length));let s=e;for(let e=0;e<n;e++){
const n=t.flatMap(({steps:t})=>t.slice(e,e+1).map(named));s=`(SELECT k.*, ${n.join(", ")} FROM ${s}) AS k`}return s}async function aggregatesOf(e,t,n){
const{dialect:s}=e;const r={rows:asDouble("COUNT(*)",s)};n.forEach(({number:e,local:t,text:n},o)=>{e!==null&&(r[`n${o}`]=asDouble(`COUNT(n${o})`,s))
;n!==null&&(r[`t${o}`]=asDouble(`COUNT(t${o})`,s));if(t!==null){r[`least${o}`]=`MIN(l${o})`;r[`most${o}`]=`MAX(l${o})`}});return select_numbersOf(e,r,t)}
async function scanColumn(e,t,{cell:n,request:s,made:r,i:o},a){const name=(e,t)=>t===null?null:`${e}${o}`
;const c=r.local===null?null:[a[`least${o}`],a[`most${o}`]];const l={name:n.name,type:s.type==="auto"?typeOfStored(n.stored)??"category":s.type,stored:n.stored,
number:name("n",r.number),local:name("l",r.local),moment:name("m",r.moment),text:name("t",r.text),odd:null,span:c===null||Number.isNaN(c[0])?null:c,texts:null}
;const texts=(n,s)=>l.text===null||a[`t${o}`]===0?Promise.resolve([]):differentTexts(e,t.from,{text:l.text,row:t.row,where:n},s);const i={
type:s.type==="time"?"time":"number",asked:s.type==="number",format:s.format??null,zone:(0,u.e)(s.timeZone)};const f={set:t.named,name:n.name}
;if(s.type==="auto"&&typeOfStored(n.stored)===null){const e=await texts(`${l.number} IS NULL`,Se);const t=e&&readOddTexts(e,i,f)
;const n=a[`n${o}`]+(t?.present??0);if(t&&(0,$e.bb)(n,t.invalid?.cells??0))return{...l,type:"number",odd:t}
}else if(s.type==="number"||s.type==="time"||l.type==="number")return{...l,odd:readOddTexts(await texts(null,Se),i,f)};if(l.type==="key")return l
;const d=await texts(null,Ae)
;if(d===null)throw new m.P_(`${t.named}: column "${n.name}" holds over ${Ae} different texts, which tell no distribution. Leave it out of the features.`)
;return{...l,number:null,texts:{stored:d,column:columnOf(d,s,n.stored)}}}function columnOf(e,t,n){const s=e.map(({text:e})=>n==="float"?String(Number(e)):e)
;const r=Int32Array.from(e.keys());const{words:o=false,known:a=[]}=t;return(0,we._u)({codes:r,categories:s,missing:0},{words:o,known:new Set(a)})}
function absent(e,t,n){const s=(0,f.p)(t,n);const r=s===null?"":` Was ${JSON.stringify(s)} meant?`;const o=n.slice(0,30).map(e=>JSON.stringify(e.slice(0,60)))
;const a=n.length>30?` and ${n.length-30} more`:"";return`${e}: there is no column "${t}".${r} Columns: ${o.join(", ")}${a}.`}async function sqlSets(e,t,n,s,r){
const{timeZone:a}=t.data;const c=(0,ce.uD)(t,s);const u=await scanSet(e,n.reference,c,t.features.length===0?"auto":"skip");refuseFaults(u,t)
;const l=new Map(u.columns.map(({name:e,type:t})=>[e,t==="key"?"category":t]));const i=n.labels!==null;const m=await scanSet(e,n.candidate,(0,
ce.ey)(t,c,l,i),"skip");refuseFaults(m,t);const texts=e=>(0,ue.W)(textTable(e),t.data);const f=(0,d.tq)(texts(u),texts(m),(0,ce.cl)(t))
;const typed=(t,n)=>typedSet(t,textColumns(n),a,e.dialect);const $=typed(u,f.reference);const w=typed(m,f.candidate)
;const p=n.labels===null?null:await labelled(e,t,w,n.labels);const h=p?.set??w;const E=t.data.task==="regression"?{names:[],positive:null
}:classesOfReference(t,$);const answered=async n=>answeredSet(e,t,n,answerExpressions(e,t,n,E),r);return{reference:await answered($),
candidate:await answered(h),features:t.features.length>0?t.features:(0,o.w8)(t,shapeOf($)),classes:E,unmatched:p?.leftovers.labels??0,
leftovers:p?.leftovers??null}}async function labelled(e,t,n,s){const{id:r,label:o,timeZone:a}=t.data
;if(r===null)throw new m.P_(`${t.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const c=[{name:r,type:"key",required:true},(0,ce.Y9)(t,o)];const u=await scanSet(e,s,c,"skip");refuseFaults(u,t)
;return withLabels(e,t,n,typedSet(u,new Map,a,e.dialect))}function refuseFaults(e,{data:t}){const n=e.columns.find(({name:e})=>e===t.label);const s={
files:[e.source.named],bytes:0,sha256:""};if(n?.odd){const{invalid:r,infinite:o}=n.odd;const a={type:n.type,invalid:r,...o&&{infinite:o}};(0,ae.v)({rows:e.rows,
header:e.header,source:s,columns:new Map([[t.label,a]])},t.label,"label")}if(e.row===null)return;const r=e.columns.flatMap(({name:e,type:t,odd:n,texts:s})=>{
if(s){const{categories:t,codes:n}=s.column;const r={indexOf:e=>s.stored[n.indexOf(e)].first-1};return[[e,{type:"category",categories:t,codes:r,missing:0}]]}
const r=t==="key"?{type:"category",categories:[]}:{type:t,invalid:n?.invalid??null};return[[e,r]]});(0,oe.c)({columns:new Map(r),source:s})}
function textTable({columns:e,rows:t,header:n}){const s=e.flatMap(({name:e,texts:t})=>t?[[e,t.column]]:[]);return{rows:t,header:n,columns:new Map(s),source:{
files:[],bytes:0,sha256:""}}}function textColumns({columns:e}){return new Map([...e].flatMap(([e,t])=>t.type==="category"?[[e,t]]:[]))}function shapeOf(e){
const t=[...e.columns.values()].map(({name:t,type:n,categories:s})=>{if(n==="number"||n==="time")return[t,{type:n}];const r=[...s?.keys()??[]]
;const o=[...s?.values()??[]].reduce((e,t)=>e+t,0);const a={length:e.rows};return[t,{type:"category",categories:r,codes:a,missing:e.rows-o}]});const n={
files:[e.source.named],bytes:0,sha256:e.source.identity};return{rows:0,header:e.header,columns:new Map(t),source:n}}
async function openBySql(e,t,n,{now:a,candidateWhere:c}){const{timeZone:u}=e.data;const l=await(0,r.WN)(e.edgeCases.map(({where:e})=>e),{timeZone:u})
;const{knownAnswers:i}=e.predictions;const m={knownAnswers:await Promise.all(i.map(({file:t})=>(0,o.z6)(e,t))),behaviour:await(0,s.Y)(e),edgeCases:l,
files:n.areFiles?t:null};const f=await n.open();try{const s=await n.source(f,t.reference);const r=await n.source(f,t.candidate)
;const o=c===null?r:await chosenRows(f,r,c,u);const i=t.labels.length===0?null:await n.source(f,t.labels);const d=await sqlSets(f,e,{reference:s,candidate:o,
labels:i},l,a);return sqlEvidence(f,e,d,m,a)}catch(e){await f.close();throw e}}}),73363:((e,t,n)=>{n.d(t,{M:()=>AnswerBuilder});class AnswerBuilder{rows=0;columns
;constructor(e){this.columns=new Map(e.map(({name:e,type:t})=>[e,t==="number"?new NumberPieces:[]]))}add(e,t){let n=0;for(const s of this.columns.values()){
const r=t[n++];if(s instanceof NumberPieces)s.add(r);else for(let t=0;t<e;t++)s.push(r[t])}this.rows+=e}numbers(e){const t=this.columns.get(e)
;if(t instanceof NumberPieces)return t.whole();throw new Error(`the answer has no number column "${e}"`)}texts(e){const t=this.columns.get(e)
;if(Array.isArray(t))return t;throw new Error(`the answer has no text column "${e}"`)}}class NumberPieces{values=new Float64Array(64);length=0;add(e){
if(this.length+e.length>this.values.length){const t=new Float64Array(Math.max(2*this.values.length,this.length+e.length))
;t.set(this.values.subarray(0,this.length));this.values=t}for(let t=0;t<e.length;t++)this.values[this.length++]=e[t]??Number.NaN}whole(){
return this.values.subarray(0,this.length)}}}),33864:((e,t,n)=>{n.d(t,{P:()=>s})
;const s=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"]}),48563:((e,t,n)=>{n.d(t,{$k:()=>s,HT:()=>fetchedRules,
Kd:()=>betterOf,YP:()=>asksForOperations,c_:()=>rowRules,cg:()=>isFetched});const s={restarts:"restarts",hardwareErrors:"hardware errors",clockSkew:"clock skew"
};function fetchedRules(e){const{restarts:t,hardwareErrors:n,clockSkew:s}=e.deployment
;return[...e.operations,t,n,s.fetched].filter(e=>e!==null&&isFetched(e.measures))}function rowRules(e){
return[...e.operations,e.deployment.restarts].filter(e=>e!==null&&!isFetched(e.measures))}function asksForOperations(e){
return e.deployment.host!==null||rowRules(e).length>0}function isFetched(e){return e.kind==="ratio"||e.kind==="values"||e.kind==="value"}
function betterOf({measures:e,objective:t,green:n,amber:s,red:r}){if(t!==null)return"higher";const o=r??s
;if(o)return o.operator.startsWith(">")?"lower":"higher";if(n)return n.operator.startsWith(">")?"higher":"lower"
;if(e.kind==="quantile"||e.kind==="starts")return"lower";if(e.kind==="rate")return"higher";return e.kind==="ratio"?e.counts==="good"?"higher":"lower":null}})};