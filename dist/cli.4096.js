export const id=4096;export const ids=[4096,5352];export const modules={77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),84096:((e,t,n)=>{n.r(t)
;n.d(t,{command:()=>f});var r=n(29440);var o=n(55352);const tidy_text=e=>({type:"category",decimal:false,get:e});const count=e=>({type:"number",decimal:false,
get:e});const number=e=>({type:"number",decimal:true,get:e});const time=e=>({type:"time",decimal:false,get:t=>{const n=e(t);return n===null?null:new Date(n)}})
;const s={plan:tidy_text(({record:e})=>e.plan),reviewed_at:time(({record:e})=>e.at),data_from:time(({record:e})=>e.from),data_to:time(({record:e})=>e.to),
status:tidy_text(({record:e})=>e.status),level:tidy_text(({record:e})=>e.level),kind:tidy_text(({value:e})=>e===null?null:e.segment?.kind??"all"),
segment:tidy_text(({value:e})=>e?.segment?.name??null),metric:tidy_text(({value:e})=>e?.metric??null),class:tidy_text(({value:e})=>e?.class??null),
finding:tidy_text(({value:e})=>e?.status??null),value:number(({value:e})=>e?.measured?.value??null),
standard_error:number(({value:e})=>e?.measured?.standard_error??null),lower:number(({value:e})=>e?.measured?.interval[0]??null),
upper:number(({value:e})=>e?.measured?.interval[1]??null),cases:count(({value:e})=>e?.cases??null),reference:number(({value:e})=>e?.reference??null),
difference:number(({value:e})=>e?.difference?.value??null),difference_error:number(({value:e})=>e?.difference?.standard_error??null),
green:tidy_text(({value:e})=>e?.rule?.green?.text??null),amber:tidy_text(({value:e})=>e?.rule?.amber?.text??null),
red:tidy_text(({value:e})=>e?.rule?.red?.text??null),rows:count(({record:e})=>e.candidate.rows),labelled:count(({record:e})=>e.labelled),
raised:count(({record:e})=>e.raised.length),run:tidy_text(({record:e})=>e.run),commit:tidy_text(({record:e})=>e.commit),
plan_sha256:tidy_text(({record:e})=>e.plan_sha256),reference_sha256:tidy_text(({record:e})=>e.reference?.sha256??null),
candidate_sha256:tidy_text(({record:e})=>e.candidate.sha256),greenlight:tidy_text(({record:e})=>e.greenlight)};Object.keys(s);function tidy(e){
const t=e.flatMap(({records:e})=>e).flatMap(e=>e.values.length===0?[{record:e,value:null}]:e.values.map(t=>({record:e,value:t})));return{rows:t.length,
columns:Object.entries(s).map(([e,{type:n,decimal:r,get:o}])=>({name:e,type:n,decimal:r,values:t.map(o)}))}}var a=n(86170);var i=n(24502);var u=n(20803)
;var l=n(77286);var c=n(17628);const f={usage:"greenlight export --history DIR --out FILE",
help:"Flags:\n  --history DIR   the folder of a history, or a checkout of its branch\n  --out FILE      the table: .csv, .parquet or .jsonl\n\nOne row for each review, metric and segment, with the value, its interval, its cases and its rule; docs/export.md says\nwhat each column holds. Lines of the history that cannot be read are reported and left out.\n\nExit status: 0, or 2 when the history cannot be read or the table not be written.\n\nExample:\n  greenlight export --history greenlight-history --out reviews.parquet",
options:{history:{type:"string"},out:{type:"string"}},async run({flags:e},t){const n=(0,c.Ow)((0,
l.x)(e,"history"),"--history","the folder of the history","export");const s=(0,c.Ow)((0,l.x)(e,"out"),"--out","the file of the table","export");const f=(0,
r.PZ)(s);const d=await(0,o.F)(n,(0,a.S)(process.env));for(const{kind:e,place:n}of d.flatMap(({faults:e})=>e))t.err(`left out: ${(0,i.en)(n,200)} (${e})\n`)
;const h=tidy(d);await f(h);const m=d.reduce((e,{records:t})=>e+t.length,0);t.err(`${(0,u.B4)(m,"review")} of ${(0,u.B4)(d.length,"plan")}, ${(0,
u.B4)(h.rows,"row")}, written to ${(0,i.en)(s,200)}\n`);return 0}}}),17628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf})
;var r=n(44518);var o=n(22961);var s=n(14977);function needed(e,t,n,r){
if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`);return e}function neededList(e,t,n,r){
needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const a=(0,o.e)(n);const i=(0,r.p)(e,a)
;if(i===void 0||Number.isNaN(i))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5;function localTime(e,t,n,o,s,a){
if(t<1||t>12||n<1||o>23||s>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*r+o*36e5+s*6e4+a*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const r=t>2?e:e-1
;const o=Math.floor(r/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*r+Math.floor(r/4)-o+Math.floor(o/4)+s-719468}}),5011:((e,t,n)=>{n.d(t,{
No:()=>s,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const o=new Set(["NA","N/A","n/a","None","-"]);const s=[...r,...o];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return r.has(e)||o.has(e)}function isMissingText(e){return r.has(e)}function isMissingWord(e){return o.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var r=n(14977);var o=n(92341);const s=9e5;const a=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const a=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*s
;this.offsets.set(t,i);return i}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(92341);var o=n(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const u=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const c=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=s.exec(n);if(r){const[,e,n,o,s,a,i,u,l]=r;return instant(e,n,o,s,a,i,u,l,t)}const u=a.exec(n);if(u){const[,e,n,r,o,s,a,i]=u
;return instant(e,n,r,o,s,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,o.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=u.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const r=c.exec(e);if(!n&&!r)return null;const[o,s]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,a,i]=n??r;const d=s.toLowerCase();const h=f.findIndex(e=>e.startsWith(d))
;return h<0?null:iso(a,h+1,Number(o),i)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,s,a,i,u,l){const c=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(s??0),Number(a??0));if(Number.isNaN(c))return;const f=i===void 0?c:c+Number(`0.${i}`)*1e3
;if(u===void 0)return l?l.toUtc(f):f;if(u==="Z"||u==="z"||u==="UTC")return f;const d=Number(u.slice(1,3));const h=u.length>3?Number(u.slice(-2)):0
;if(d>23||h>59)return;const m=(d*60+h)*6e4;return u.startsWith("-")?f+m:f-m}}),48167:((e,t,n)=>{n.d(t,{$$:()=>bytesOf,Mo:()=>sharedDoubles,XF:()=>reallocated,
dE:()=>trimmed,h0:()=>putBytes,nC:()=>copyBytes,xv:()=>sharedIntegers});function sharedDoubles(e){return new Float64Array(new SharedArrayBuffer(e*8))}
function sharedIntegers(e){return new Int32Array(new SharedArrayBuffer(e*4))}function bytesOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}
const r=new WeakMap;function putBytes(e,t,n,o,s){const a=r.get(e)??bytesOf(e);r.set(e,a);copyBytes(n,o,s,a,t*e.BYTES_PER_ELEMENT)}function copyBytes(e,t,n,r,o){
if(e.copy(r,o,t,n)<n-t)throw new RangeError("there is no room for the bytes")}function reallocated(e,t){putBytes(t,0,bytesOf(e),0,e.byteLength);return t}
function trimmed(e,t,n){const r=e.subarray(0,t);return e.length-t<=1024+t/4?r:reallocated(r,n(t))}}),62047:((e,t,n)=>{n.d(t,{Ky:()=>NumbersBuilder,
Q4:()=>doublesWithin,Wy:()=>takeNumbers,oW:()=>rowCount,ov:()=>doublesOf,tk:()=>numberAt});var r=n(14977);var o=n(48167);const s=-(2**31)
;const a=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];function rowCount(e){return e instanceof Float64Array?e.length:e.wholes.length}function numberAt(e,t){
return e instanceof Float64Array?e[t]:quotient(e.wholes[t],e.unit)}function doublesOf(e){
return e instanceof Float64Array?e:quotients(e,new Float64Array(rowCount(e)))}function doublesWithin(e,t,n,r){
if(e instanceof Float64Array)return e.subarray(t,n);return quotients({wholes:e.wholes.subarray(t,n),unit:e.unit},r)}function takeNumbers(e,t,n){
if(e instanceof Float64Array)for(let r=0;r<t.length;r++)n[r]=e[t[r]];else{const{wholes:r,unit:o}=e;for(let e=0;e<t.length;e++)n[e]=quotient(r[t[e]],o)}return n}
function quotients({wholes:e,unit:t},n){for(let r=0;r<e.length;r++)n[r]=quotient(e[r],t);return n}function quotient(e,t){return e===s?Number.NaN:e/t}
class NumbersBuilder{wholes;doubles=new Float64Array(0);decimals=0;filled=0;constructor(e){this.wholes=e?new Int32Array(0):null}get capacity(){
return(this.wholes??this.doubles).length}grow(e){this.wholes?this.wholes=(0,o.XF)(this.wholes,(0,o.xv)(e)):this.doubles=(0,o.XF)(this.doubles,(0,o.Mo)(e))}
at(e){return this.wholes?quotient(this.wholes[e],a[this.decimals]):this.doubles[e]}put(e,t){const{wholes:n,decimals:r}=this;const o=n&&wholeOf(t,a[r])
;if(o===void 0){this.refine(a.findIndex((e,n)=>n>r&&wholeOf(t,e)!==void 0));this.put(e,t);return}n?n[e]=o:this.doubles[e]=t+0
;this.filled=Math.max(this.filled,e+1)}putBytes(e,t,n,r){const s=this.wholes??this.doubles;(0,o.h0)(s,e,t,n,r)
;this.filled=Math.max(this.filled,e+(r-n)/s.BYTES_PER_ELEMENT)}putAll(e,t){t instanceof Float64Array||this.refine(a.indexOf(t.unit))
;const n=!(t instanceof Float64Array)&&t.unit===a[this.decimals];const r=this.wholes?n?t.wholes:null:doublesOf(t);if(r)this.putBytes(e,(0,
o.$$)(r),0,r.byteLength);else for(let n=0;n<rowCount(t);n++)this.put(e+n,numberAt(t,n))}refine(e){const{wholes:t,filled:n}=this
;const[i,u]=[a[this.decimals],a[e]];if(!t||u!==void 0&&u<=i)return;const l=t.subarray(0,n);const fits=e=>l.every(t=>t===s||Math.abs(t*e)<-s)
;if(u!==void 0&&fits(u/i)){for(let e=0;e<n;e++)t[e]!==s&&(t[e]*=u/i);this.decimals=e}else{this.doubles=(0,r._I)(()=>(0,o.Mo)(t.length));quotients({wholes:l,
unit:i},this.doubles);this.wholes=null}}first(e){const{wholes:t,decimals:n}=this;if(!t)return this.doubles.subarray(0,e);return{wholes:t.subarray(0,e),unit:a[n]
}}finish(e){const{wholes:t,decimals:n}=this;if(!t)return(0,o.dE)(this.doubles,e,o.Mo);return{wholes:(0,o.dE)(t,e,o.xv),unit:a[n]}}}function wholeOf(e,t){
if(Number.isNaN(e))return s;const n=Math.round(e*t);return n/t===e&&Math.abs(n)<-s?n:void 0}}),29440:((e,t,n)=>{n.d(t,{PZ:()=>writerFor,fu:()=>csv,
i7:()=>jsonLines,nc:()=>cellsOf});var r=n(51455);var o=n(62047);var s=n(14977);function cellsOf(e,t){return Array.from(t,t=>{
if(e.type==="category")return e.categories[e.codes[t]]??null;const n=(0,o.tk)(e.values,t);if(Number.isNaN(n))return null;return e.type==="time"?new Date(n):n})}
function*csv({rows:e,columns:t}){const line=e=>`${e.map(csvCell).join(",")}\n`;yield line(t.map(({name:e})=>e))
;yield*pieces(e,e=>line(t.map(({values:t})=>text(t[e]))))}function*jsonLines({rows:e,columns:t}){
yield*pieces(e,e=>`${JSON.stringify(Object.fromEntries(t.map(({name:t,values:n})=>[t,n[e]])))}\n`)}async function parquet({columns:e}){
const{parquetWriteBuffer:t}=await Promise.all([n.e(8649),n.e(1578)]).then(n.bind(n,51578));const r=e.map(({name:e,type:t,values:n,decimal:r=false})=>{
if(t==="category")return{name:e,data:n,type:"STRING"};if(t==="time")return{name:e,data:n,type:"TIMESTAMP"}
;const o=!r&&n.every(e=>e===null||Number.isSafeInteger(e));return o?{name:e,data:n.map(e=>e===null?null:BigInt(e)),type:"INT64"}:{name:e,data:n,type:"DOUBLE"}})
;return new Uint8Array(t({columnData:r}))}const a={".csv":(e,t)=>(0,r.writeFile)(t,csv(e)),".jsonl":(e,t)=>(0,r.writeFile)(t,jsonLines(e)),".ndjson":(e,t)=>(0,
r.writeFile)(t,jsonLines(e)),".parquet":async(e,t)=>(0,r.writeFile)(t,await parquet(e))};function writerFor(e){
const t=/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??"";const n=Object.hasOwn(a,t)?a[t]:null
;if(n===null)throw new s.P_(`--out "${e}": its ending says how to write it: ${Object.keys(a).join(", ")}.`);return t=>n(t,e).catch(t=>{
throw new s.P_(`${e}: cannot be written (${t.code??t.message}).`)})}function*pieces(e,t){for(let n=0;n<e;n+=1e3){let r=""
;for(let o=n;o<Math.min(e,n+1e3);o++)r+=t(o);yield r}}function text(e){if(e===null)return"";return e instanceof Date?e.toISOString():String(e)}
function csvCell(e){const t=/^[=+@\t\r]|^-(?!\d)/.test(e)?`'${e}`:e;return/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t}}),55352:((e,t,n)=>{n.d(t,{
F:()=>readHistoryFolder,folderHistory:()=>folderHistory});var r=n(73024);var o=n(51455);var s=n(76760);var a=n(46077);var i=n(14977);const u=536870912
;function folderHistory(e,t=null){return{async read(n){await refusing(e,"be opened",async()=>{await makeFolder(e);await(0,
o.access)(e,r.constants.R_OK|r.constants.W_OK)});return(0,a.uh)(n,await readPlanFolder(e,(0,a.yS)(n),t))},async append(n){const r=(0,s.join)(e,(0,a.W7)(n))
;await refusing(r,"be written",async()=>{await makeFolder((0,s.dirname)(r));await appendLine(r,(0,a.cA)(n,t))})}}}async function readHistoryFolder(e,t=null){
const n=await refusing(e,"be read",()=>(0,o.readdir)(e,{withFileTypes:true}));const r=n.filter(e=>e.isDirectory()&&!e.name.startsWith("."))
;const s=r.map(({name:e})=>e).sort();return Promise.all(s.map(n=>readPlanFolder(e,n,t)))}async function readPlanFolder(e,t,n){const r=(0,s.join)(e,t)
;const i=await refusing(r,"be read",()=>(0,o.readdir)(r).catch(noneIfAbsent));const l=i.filter(a.LD).sort().map(async e=>{const i=await refusing((0,
s.join)(r,e),"be read",async()=>{const{size:t}=await(0,o.stat)((0,s.join)(r,e));if(t>u)throw new Error(`${t} bytes are no history`);return(0,o.readFile)((0,
s.join)(r,e),"utf8")});return(0,a.Se)(i,`${t}/${e}`,n)});return(0,a.Wh)(await Promise.all(l))}async function appendLine(e,t){const n=await(0,o.open)(e,"a+")
;let r;try{({size:r}=await n.stat());const e=Buffer.alloc(1);r>0&&await n.read(e,0,1,r-1);const o=Buffer.from(r>0&&e[0]!==10?`\n${t}`:t)
;const{bytesWritten:s}=await n.write(o);if(s<o.length)throw new Error("the disk took only a part of the line");await n.sync()}finally{await n.close()}
r===0&&await syncFolder((0,s.dirname)(e))}async function syncFolder(e){const t=await(0,o.open)(e,"r").catch(()=>null);await(t?.sync().catch(()=>{}))
;await(t?.close())}async function makeFolder(e){if(await isFolder(e))return;const t=(0,s.dirname)(e);t===e||await isFolder(t)||await makeFolder(t);try{await(0,
o.mkdir)(e)}catch(t){if(!await isFolder(e))throw t}}async function isFolder(e){return(0,o.stat)(e).then(e=>e.isDirectory(),()=>false)}function noneIfAbsent(e){
if(e.code==="ENOENT")return[];throw e}async function refusing(e,t,n){try{return await n()}catch(n){const r=n instanceof Error?n.message:String(n)
;throw new i.P_(`${e}: the history cannot ${t} (${r}). Name a folder that can be read and written with --history.`)}}}),71206:((e,t,n)=>{n.d(t,{B:()=>isWorse,
Q:()=>worst});const r={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(e,t){return r[e]>r[t]}function worst(e){return e.reduce((e,t)=>isWorse(t,e)?t:e)}
}),46077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf
});var r=n(77598);var o=n(71206);var s=n(14977);var a=n(86170);const i=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const u="}}";const l=1
;function lineOf(e,t=null){const n=JSON.stringify(e);const[[r,o]]=Object.entries((0,a.Ru)(n,"history",t));return`{"version":1,"${r}":"${o}","review":${n}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t,r=null){
const{recordShape:o}=await Promise.all([n.e(8395),n.e(7422)]).then(n.bind(n,27422));const i=[];const u=[];for(const[n,l]of e.split("\n").entries()){
if(l.trim()==="")continue;const e=readLine(l,o,r);if(e==="other key")throw new s.P_((0,a.q_)(`${t}, line ${n+1}`,r));typeof e==="string"?u.push({kind:e,
place:`${t}, line ${n+1}`}):i.push(e)}return{records:i,faults:u}}function readLine(e,t,n){let r;try{r=JSON.parse(e)}catch{
const t=i.some(t=>e.startsWith(t)||t.startsWith(e));return t&&!e.endsWith(u)?"cut off":"damaged"}const o=Object(r);const{version:s,review:c}=o
;if(typeof s==="number"&&s>l)return"newer";if(s!==l)return"damaged";const f=(0,a.Bw)(o,JSON.stringify(c)??"","history",n);if(f!=="whole")return f
;const d=t.safeParse(c);return d.success?d.data:"damaged"}function joinPasts(e){const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))
;const n=new Map;for(const e of t){const t=n.get(e.candidate.sha256);n.set(e.candidate.sha256,t===void 0?e:standsOf(t,e))}return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,t){return onlyLabelsCame(e,t)||!isWorseReview(e,t)?t:e}
function onlyLabelsCame(e,t){const{labels_sha256:n,labelled:r}=e;const o=n===void 0||n===t.labels_sha256
;return e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256&&(t.labelled>r||t.labelled===r&&o)}function isWorseReview(e,t){
return e.level===t.level?(0,o.B)(e.status,t.status):(0,o.B)(e.level,t.level)}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),86170:((e,t,n)=>{n.d(t,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,
q_:()=>otherKey});var r=n(77598);function sealOf(e,t,n){if(n===null)return{sha256:(0,r.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,
r.createHmac)("sha256",n).update(`greenlight ${t}\n${e}`).digest("hex")}}function sealState(e,t,n,o){const[s,a]=Object.entries(sealOf(t,n,o))[0];const i=e[s]
;if(typeof i!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[u,l]=[Buffer.from(i),Buffer.from(a)];if(u.length===l.length&&(0,
r.timingSafeEqual)(u,l))return"whole";return o===null?"damaged":"other key"}const o="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[o]||null}
function otherKey(e,t){
return t===null?`${e} is sealed with a secret key, and none was given. Give it as ${o}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),20803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent})
;const r="−";function formatNumber(e){return formatApart(e,[])}function formatApart(e,t){const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}
function formatExact(e){return written(e,o)}function formatPercent(e,t=[]){return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){
return`${formatNumber(e)} ${e===1?t:n}`}function formatLogProbability(e){if(e===-1/0)return"≈ 0"
;if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const o=17
;function apart(e,t,n){const r=t.filter(t=>t!==e);let s=4;while(s<o&&r.some(t=>n(t,s)===n(e,s)))s++;return n(e,s)}function percent(e,t){
if(e===null||e===void 0||!Number.isFinite(e))return written(e,t);const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %"
;return`${written(n,t,1)} %`}function written(e,t,n=0){if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return r+written(-e,t,n);if(e===1/0)return"∞"
;if(e===0)return"0";const o=decimal(e);const[s,a]=o;const i=t-(a<-1?1:n);const u=s.length<=t?o:rounded(o,Math.max(i,a>15?0:a+1))
;if(a>15||a<-4)return scientific(u);return positional(Number.isInteger(e)?o:u)}function decimal(e){const[t="",n]=e.toExponential().split("e")
;return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t];const r=e.slice(0,n);if(e[n]<"5")return[r.replace(/0+$/,"")||"0",t]
;const o=/9*$/.exec(r)[0].length;if(o===n)return["1",t+1];const s=n-o-1;return[r.slice(0,s)+(Number(r[s])+1),t]}function positional([e,t]){
if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0");const r=e.slice(t+1);return thousands(n)+(r===""?"":`.${r}`)}
function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:"";return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){
return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){const t="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};