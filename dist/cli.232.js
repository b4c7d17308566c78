export const id=232;export const ids=[232];export const modules={7286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),9642:((e,t,n)=>{n.r(t);n.d(t,{
command:()=>g});var r=n(2102);var o=n(4077);var s=n(4296);var a=n(8488);var i=n(6885);var c=n(6881);var u=n(6226);var l=n(8604);var d=n(4898);var m=n(241)
;var f=n(9128);var h=n(9440);var w=n(229);var p=n(4977);var y=n(7286);const g={
usage:"greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--out FILE | --json]",
help:'Flags:\n  --plan P        the plan, which says what the columns are and which are private\n  --candidate C   the evaluation set; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own\n  --where SQL     only rows that meet a condition, such as "region = \'north\' AND income < 20000"\n  --wrong         only labelled rows whose prediction is wrong (of a number: off at all)\n  --from T        only rows at this time or later, such as 2026-05-01, in the plan\'s time zone\n  --to T          only rows before this time\n  --as-of TIME    leave labels out that were too young at this moment, as the review did (default: now)\n  --out FILE      write them to FILE: .csv, .jsonl or .parquet\n  --json          JSON lines instead of CSV\n\nBeside the set\'s own columns stand "predicted", where the plan names no column of decisions, and "why", which says what\nthe label, the prediction and the score are. Columns that the plan marks private are left out. In CSV a text that a\nspreadsheet would take for a formula is given a \' in front. Exit status: 0, or 2 when the rows could not be read.\n\nExample:\n  greenlight rows --plan plans/credit-default.yaml --candidate fixtures/credit/broken.csv --where "interest_rate < 0" --wrong',
options:{plan:{type:"string"},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},where:{type:"string"},wrong:{type:"boolean"},from:{
type:"string"},to:{type:"string"},"as-of":{type:"string"},out:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n=(0,y.x)(e,"plan")
;const r=(0,y._)(e,"candidate");if(n===null||r.length===0)throw new p.P_('--plan and --candidate are needed. "greenlight rows --help" shows how.');const o=(0,
y.x)(e,"out");const s=o===null?null:(0,h.PZ)(o);const a=await chooseRows(await(0,w.m)(n),r,e);if(s!==null){await s(a);t.err(`${a.rows} rows written to ${o}\n`)
}else for(const n of e.json?(0,h.i7)(a):(0,h.fu)(a))t.out(n);return 0}};async function chooseRows(e,t,n){const{data:u}=e;const l=(0,y.x)(n,"where")
;const m=await(0,i.WN)(l===null?[]:[l],{timeZone:u.timeZone});const f=(0,d.uD)(e,m).map(e=>({...e,required:false}));const w=await(0,c.C)(t)
;const p=await withLabels(e,f,w,(0,y._)(n,"labels"));const g=(0,r.B)(e,p,(0,o.KG)(e,p));(0,s.iw)(e,p,g,moment(e,n,"as-of")??new Date)
;const v=[...m.map(e=>e.select(p)),...timeMasks(e,p,n)];const N=n.wrong?(0,a.HO)(g):Uint32Array.from({length:p.rows},(e,t)=>t)
;const b=N.filter(e=>v.every(t=>t[e]!==0));const T=await asWritten(w,p)
;const $=[...p.columns].filter(([e])=>!u.private.includes(e)).map(([e,t])=>[e,T.get(e)??t]).map(([e,t])=>({name:e,type:t.type,values:(0,h.nc)(t,b)}));return{
rows:b.length,columns:[...$,...explained(e,g,b,$)]}}function explained(e,t,n,r){if((0,a.tM)(e))return[];const free=e=>r.some(t=>t.name===e)?free(`${e}_`):e
;const o={name:free("why"),type:"category",values:Array.from(n,e=>(0,a.d8)(t,e))};if(t.task==="numbers"||e.data.prediction!==null)return[o]
;const{names:s}=t.classes;const i=Array.from(n,e=>s[t.predicted[e]]??null);return[{name:free("predicted"),type:"category",values:i},o]}
async function withLabels(e,t,n,r){const{id:o,label:s}=e.data;if(r.length===0)return(0,l.x)(n,{columns:t,others:"auto"})
;if(o===null)throw new p.P_(`${e.source.file}: labels are joined by id; add "id:" under "data:".`);const[a,i]=await Promise.all([(0,l.x)(n,{
columns:t.filter(({name:e})=>e!==s),others:"auto"}),(0,l.x)(await(0,c.C)(r),{columns:t.filter(({name:e})=>e===o||e===s).map(e=>({...e,required:true})),
others:"skip"})]);return(0,u.G)(a,i,o,s).table}async function asWritten(e,{columns:t}){const n=[...t].filter(([,e])=>e.type!=="category"&&e.invalid!==null)
;if(n.length===0)return new Map;const r=n.map(([e])=>({name:e,type:"category",required:true}));return(await(0,l.x)(e,{columns:r,others:"skip"})).columns}
function timeMasks(e,t,n){return["from","to"].flatMap(r=>{const o=moment(e,n,r)?.getTime();if(o===void 0)return[]
;const s=e.data.time===null?void 0:t.columns.get(e.data.time)
;if(s?.type!=="time")throw new p.P_(`--${r} needs a time column: add "time:" under "data:" in the plan.`)
;return[Uint8Array.from(s.values,e=>(r==="from"?e>=o:e<o)?1:0)]})}function moment(e,t,n){const r=(0,y.x)(t,n);if(r===null)return null;const o=(0,m.p)(r,(0,
f.e)(e.data.timeZone));if(o===void 0||Number.isNaN(o))throw new p.P_(`--${n} "${r}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`)
;return new Date(o)}}),8263:((e,t,n)=>{n.d(t,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,vA:()=>totalsOf,y$:()=>countColumn});var r=n(5100)
;var o=n(5563);var s=n(903);function measuredColumns(e,t,n){const{score:r,scores:o,prediction:s,task:a}=e.data
;const i=[r,...Object.values(o??{}),a==="regression"?s:null];const c=new Map;for(const e of[...i,...t.features.map(e=>e.name)]){
const t=e===null?void 0:n.columns.get(e);e!==null&&t&&c.set(e,t)}return c}function countColumn(e,t){if(e.type==="category")return{type:"category",
rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:n,missing:o,invalid:a}=e;return{type:"number",rows:(0,r.oW)(n),missing:o,
invalid:a,counts:(0,s.I)(n,t)}}function totalsOf(e){if(e.type==="category")return e;const{type:t,rows:n,missing:r,invalid:o}=e;return{type:t,rows:n,missing:r,
invalid:o}}function presentRows({rows:e,missing:t,invalid:n}){return e-t-(n?.cells??0)}function countCategories(e){const t=(0,o.wA)(e.codes,e.categories.length)
;const n=new Map;e.categories.forEach((e,r)=>{t[r]>0&&n.set(e,t[r])});return n}}),4446:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5
;function localTime(e,t,n,o,s,a){if(t<1||t>12||n<1||o>23||s>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+o*36e5+s*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const o=Math.floor(r/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-o+Math.floor(o/4)+s-719468}}),1934:((e,t,n)=>{n.d(t,{b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const o=new Set(["NA","N/A","n/a","None","-"]);function isMissing(e){return r.has(e)||o.has(e)}function isMissingText(e){return r.has(e)}
function isMissingWord(e){return o.has(e)}}),9128:((e,t,n)=>{n.d(t,{e:()=>timeZone});var r=n(4977);var o=n(4446);const s=9e5;const a=864e5;const i=new Map
;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}
class TimeZone{format;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-a)
;const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/s)
;const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const a=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*s
;this.offsets.set(t,i);return i}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(4446);var o=n(1934)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const u=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const l=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=s.exec(n);if(r){const[,e,n,o,s,a,i,c,u]=r;return instant(e,n,o,s,a,i,c,u,t)}const c=a.exec(n);if(c){const[,e,n,r,o,s,a,i]=c
;return instant(e,n,r,o,s,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,o.b2)(n))return Number.NaN;const u=isoOf(n)
;return u===null?void 0:parseTime(u,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=u.exec(e)
;const r=l.exec(e);if(!n&&!r)return null;const[o,s]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,a,i]=n??r;const m=s.toLowerCase();const f=d.findIndex(e=>e.startsWith(m))
;return f<0?null:iso(a,f+1,Number(o),i)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,s,a,i,c,u){const l=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(s??0),Number(a??0));if(Number.isNaN(l))return;const d=i===void 0?l:l+Number(`0.${i}`)*1e3
;if(c===void 0)return u?u.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const m=Number(c.slice(1,3));const f=c.length>3?Number(c.slice(-2)):0
;if(m>23||f>59)return;const h=(m*60+f)*6e4;return c.startsWith("-")?d+h:d-h}}),9440:((e,t,n)=>{n.d(t,{PZ:()=>writerFor,fu:()=>csv,i7:()=>jsonLines,nc:()=>cellsOf
});var r=n(1455);var o=n(5100);var s=n(4977);function cellsOf(e,t){return Array.from(t,t=>{if(e.type==="category")return e.categories[e.codes[t]]??null
;const n=(0,o.tk)(e.values,t);if(Number.isNaN(n))return null;return e.type==="time"?new Date(n):n})}function*csv({rows:e,columns:t}){
const line=e=>`${e.map(csvCell).join(",")}\n`;yield line(t.map(({name:e})=>e));yield*pieces(e,e=>line(t.map(({values:t})=>text(t[e]))))}
function*jsonLines({rows:e,columns:t}){yield*pieces(e,e=>`${JSON.stringify(Object.fromEntries(t.map(({name:t,values:n})=>[t,n[e]])))}\n`)}
async function parquet({columns:e}){const{parquetWriteBuffer:t}=await Promise.all([n.e(649),n.e(578)]).then(n.bind(n,1578))
;const r=e.map(({name:e,type:t,values:n,decimal:r=false})=>{if(t==="category")return{name:e,data:n,type:"STRING"};if(t==="time")return{name:e,data:n,
type:"TIMESTAMP"};const o=!r&&n.every(e=>e===null||Number.isSafeInteger(e));return o?{name:e,data:n.map(e=>e===null?null:BigInt(e)),type:"INT64"}:{name:e,
data:n,type:"DOUBLE"}});return new Uint8Array(t({columnData:r}))}const a={".csv":(e,t)=>(0,r.writeFile)(t,csv(e)),".jsonl":(e,t)=>(0,
r.writeFile)(t,jsonLines(e)),".ndjson":(e,t)=>(0,r.writeFile)(t,jsonLines(e)),".parquet":async(e,t)=>(0,r.writeFile)(t,await parquet(e))};function writerFor(e){
const t=/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??"";const n=Object.hasOwn(a,t)?a[t]:null
;if(n===null)throw new s.P_(`--out "${e}": its ending says how to write it: ${Object.keys(a).join(", ")}.`);return t=>n(t,e).catch(t=>{
throw new s.P_(`${e}: cannot be written (${t.code??t.message}).`)})}function*pieces(e,t){for(let n=0;n<e;n+=1e3){let r=""
;for(let o=n;o<Math.min(e,n+1e3);o++)r+=t(o);yield r}}function text(e){if(e===null)return"";return e instanceof Date?e.toISOString():String(e)}
function csvCell(e){const t=/^[=+@\t\r]|^-(?!\d)/.test(e)?`'${e}`:e;return/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t}}),229:((e,t,n)=>{n.d(t,{
m:()=>readPlan});var r=n(1455);var o=n(276);var s=n(5385);async function readPlan(e){const refuse=t=>new s.W(e,[{line:1,column:1,message:t}]);let t;try{
const{size:n}=await(0,r.stat)(e);if(n>o.nQ)throw refuse((0,o.g$)(n));t=await(0,r.readFile)(e)}catch(e){if(e instanceof s.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,o.vS)(n,e,(0,o.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}})};