export const id=642;export const ids=[642];export const modules={7286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),1285:((e,t,n)=>{n.d(t,{
PZ:()=>writerFor,fu:()=>csv,i7:()=>jsonLines,nc:()=>cellsOf});var r=n(1455);var o=n(5100);var s=n(4977);function cellsOf(e,t){return Array.from(t,t=>{
if(e.type==="category")return e.categories[e.codes[t]]??null;const n=(0,o.tk)(e.values,t);if(Number.isNaN(n))return null;return e.type==="time"?new Date(n):n})}
function*csv({rows:e,columns:t}){const line=e=>`${e.map(csvCell).join(",")}\n`;yield line(t.map(({name:e})=>e))
;yield*pieces(e,e=>line(t.map(({values:t})=>text(t[e]))))}function*jsonLines({rows:e,columns:t}){
yield*pieces(e,e=>`${JSON.stringify(Object.fromEntries(t.map(({name:t,values:n})=>[t,n[e]])))}\n`)}async function parquet({columns:e}){
const{parquetWriteBuffer:t}=await Promise.all([n.e(649),n.e(578)]).then(n.bind(n,1578));const r=e.map(({name:e,type:t,values:n,decimal:r=false})=>{
if(t==="category")return{name:e,data:n,type:"STRING"};if(t==="time")return{name:e,data:n,type:"TIMESTAMP"}
;const o=!r&&n.every(e=>e===null||Number.isSafeInteger(e));return o?{name:e,data:n.map(e=>e===null?null:BigInt(e)),type:"INT64"}:{name:e,data:n,type:"DOUBLE"}})
;return new Uint8Array(t({columnData:r}))}const a={".csv":(e,t)=>(0,r.writeFile)(t,csv(e)),".jsonl":(e,t)=>(0,r.writeFile)(t,jsonLines(e)),".ndjson":(e,t)=>(0,
r.writeFile)(t,jsonLines(e)),".parquet":async(e,t)=>(0,r.writeFile)(t,await parquet(e))};function writerFor(e){
const t=/\.[^./\\]+$/.exec(e)?.[0].toLowerCase()??"";const n=Object.hasOwn(a,t)?a[t]:null
;if(n===null)throw new s.P_(`--out "${e}": its ending says how to write it: ${Object.keys(a).join(", ")}.`);return t=>n(t,e).catch(t=>{
throw new s.P_(`${e}: cannot be written (${t.code??t.message}).`)})}function*pieces(e,t){for(let n=0;n<e;n+=1e3){let r=""
;for(let o=n;o<Math.min(e,n+1e3);o++)r+=t(o);yield r}}function text(e){if(e===null)return"";return e instanceof Date?e.toISOString():String(e)}
function csvCell(e){const t=/^[=+@\t\r]|^-(?!\d)/.test(e)?`'${e}`:e;return/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t}}),9642:((e,t,n)=>{n.r(t);n.d(t,{
command:()=>g});var r=n(2102);var o=n(4077);var s=n(4296);var a=n(8488);var i=n(6885);var c=n(6881);var u=n(6955);var l=n(6869);var d=n(8069);var f=n(241)
;var m=n(9128);var h=n(229);var w=n(4977);var p=n(7286);var y=n(1285);const g={
usage:"greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--out FILE | --json]",
help:'Flags:\n  --plan P        the plan, which says what the columns are and which are private\n  --candidate C   the evaluation set; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own\n  --where SQL     only rows that meet a condition, such as "region = \'north\' AND income < 20000"\n  --wrong         only labelled rows whose prediction is wrong (of a number: off at all)\n  --from T        only rows at this time or later, such as 2026-05-01, in the plan\'s time zone\n  --to T          only rows before this time\n  --as-of TIME    leave labels out that were too young at this moment, as the review did (default: now)\n  --out FILE      write them to FILE: .csv, .jsonl or .parquet\n  --json          JSON lines instead of CSV\n\nBeside the set\'s own columns stand "predicted", where the plan names no column of decisions, and "why", which says what\nthe label, the prediction and the score are. Columns that the plan marks private are left out. In CSV a text that a\nspreadsheet would take for a formula is given a \' in front. Exit status: 0, or 2 when the rows could not be read.\n\nExample:\n  greenlight rows --plan plans/credit-default.yaml --candidate fixtures/credit/broken.csv --where "interest_rate < 0" --wrong',
options:{plan:{type:"string"},candidate:{type:"string",multiple:true},labels:{type:"string",multiple:true},where:{type:"string"},wrong:{type:"boolean"},from:{
type:"string"},to:{type:"string"},"as-of":{type:"string"},out:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n=(0,p.x)(e,"plan")
;const r=(0,p._)(e,"candidate");if(n===null||r.length===0)throw new w.P_('--plan and --candidate are needed. "greenlight rows --help" shows how.');const o=(0,
p.x)(e,"out");const s=o===null?null:(0,y.PZ)(o);const a=await chooseRows(await(0,h.m)(n),r,e);if(s!==null){await s(a);t.err(`${a.rows} rows written to ${o}\n`)
}else for(const n of e.json?(0,y.i7)(a):(0,y.fu)(a))t.out(n);return 0}};async function chooseRows(e,t,n){const{data:u}=e;const l=(0,p.x)(n,"where")
;const f=await(0,i.WN)(l===null?[]:[l],{timeZone:u.timeZone});const m=(0,d.uD)(e,f).map(e=>({...e,required:false}));const h=await(0,c.C)(t)
;const w=await withLabels(e,m,h,(0,p._)(n,"labels"));const g=(0,r.B)(e,w,(0,o.KG)(e,w));(0,s.iw)(e,w,g,moment(e,n,"as-of")??new Date)
;const b=[...f.map(e=>e.select(w)),...timeMasks(e,w,n)];const v=n.wrong?(0,a.HO)(g):Uint32Array.from({length:w.rows},(e,t)=>t)
;const N=v.filter(e=>b.every(t=>t[e]!==0));const T=await asWritten(h,w)
;const $=[...w.columns].filter(([e])=>!u.private.includes(e)).map(([e,t])=>[e,T.get(e)??t]).map(([e,t])=>({name:e,type:t.type,values:(0,y.nc)(t,N)}));return{
rows:N.length,columns:[...$,...explained(e,g,N,$)]}}function explained(e,t,n,r){if((0,a.tM)(e))return[];const free=e=>r.some(t=>t.name===e)?free(`${e}_`):e
;const o={name:free("why"),type:"category",values:Array.from(n,e=>(0,a.d8)(t,e))};if(t.task==="numbers"||e.data.prediction!==null)return[o]
;const{names:s}=t.classes;const i=Array.from(n,e=>s[t.predicted[e]]??null);return[{name:free("predicted"),type:"category",values:i},o]}
async function withLabels(e,t,n,r){const{id:o,label:s}=e.data;if(r.length===0)return(0,l.x)(n,{columns:t,others:"auto"})
;if(o===null)throw new w.P_(`${e.source.file}: labels are joined by id; add "id:" under "data:".`);const[a,i]=await Promise.all([(0,l.x)(n,{
columns:t.filter(({name:e})=>e!==s),others:"auto"}),(0,l.x)(await(0,c.C)(r),{columns:t.filter(({name:e})=>e===o||e===s).map(e=>({...e,required:true})),
others:"skip"})]);return(0,u.G)(a,i,o,s).table}async function asWritten(e,{columns:t}){const n=[...t].filter(([,e])=>e.type!=="category"&&e.invalid!==null)
;if(n.length===0)return new Map;const r=n.map(([e])=>({name:e,type:"category",required:true}));return(await(0,l.x)(e,{columns:r,others:"skip"})).columns}
function timeMasks(e,t,n){return["from","to"].flatMap(r=>{const o=moment(e,n,r)?.getTime();if(o===void 0)return[]
;const s=e.data.time===null?void 0:t.columns.get(e.data.time)
;if(s?.type!=="time")throw new w.P_(`--${r} needs a time column: add "time:" under "data:" in the plan.`)
;return[Uint8Array.from(s.values,e=>(r==="from"?e>=o:e<o)?1:0)]})}function moment(e,t,n){const r=(0,p.x)(t,n);if(r===null)return null;const o=(0,f.p)(r,(0,
m.e)(e.data.timeZone));if(o===void 0||Number.isNaN(o))throw new w.P_(`--${n} "${r}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`)
;return new Date(o)}}),8488:((e,t,n)=>{n.d(t,{HO:()=>wrongRows,d8:()=>why,hm:()=>worstOf,tM:()=>hidesAnswers});var r=n(5100);var o=n(5563)
;function wrongRows(e,t=null){const{task:n,actual:r,predicted:s}=e;if(n==="classes")return(0,o.y7)(r,s,t);const a=new Uint32Array(r.length);let i=0
;for(let e=0;e<r.length;e++){const n=s[e]-r[e];!Number.isFinite(n)||n===0||t!==null&&t[e]===0||(a[i++]=e)}return a.subarray(0,i)}function why(e,t){
if(e.task==="numbers"){const[n,r]=[e.actual[t],e.predicted[t]];const o=r-n;const s=Number.isNaN(n)?"unknown":n
;const a=Number.isFinite(o)?`, off by ${Number(o.toPrecision(6))}`:"";return`target ${s}, predicted ${Number.isNaN(r)?"nothing":r}${a}`}const{names:n}=e.classes
;const o=e.score&&(0,r.tk)(e.score,t);const s=o===null?"":Number.isNaN(o)?" (no score)":` (score ${o})`
;return`label ${n[e.actual[t]]??"unknown"}, predicted ${n[e.predicted[t]]??"nothing"}${s}`}function worstOf(e,t,n){const r=badnessOf(e);const o=[]
;for(const e of t){const t=r(e);if(o.length===n&&!(t>o[n-1].by))continue;let s=o.length;while(s>0&&t>o[s-1].by)s--;o.splice(s,0,{row:e,by:t})
;o.length>n&&o.pop()}return o.map(({row:e})=>e)}function badnessOf(e){const{actual:t,predicted:n}=e;if(e.task==="numbers")return e=>Math.abs(n[e]-t[e])
;const{score:o,classScores:s}=e;if(o)return e=>n[e]===0?1-(0,r.tk)(o,e):(0,r.tk)(o,e);return e=>{const t=s?.[n[e]];return t?(0,r.tk)(t,e):0}}
function hidesAnswers({data:e}){const t=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return t.some(t=>t!==null&&e.private.includes(t))}}),
4446:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5;function localTime(e,t,n,o,s,a){if(t<1||t>12||n<1||o>23||s>59||a>59)return Number.NaN
;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*r+o*36e5+s*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31
;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const r=t>2?e:e-1;const o=Math.floor(r/100)
;const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*r+Math.floor(r/4)-o+Math.floor(o/4)+s-719468}}),9128:((e,t,n)=>{n.d(t,{e:()=>timeZone});var r=n(4977)
;var o=n(4446);const s=9e5;const a=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e);if(t)return t
;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const a=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*s
;this.offsets.set(t,i);return i}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(4446)
;const o=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/;function parseTime(e,t){const n=e.trim()
;const r=s.exec(n);if(r){const[,e,n,o,s,a,i,c,u]=r;return instant(e,n,o,s,a,i,c,u,t)}const c=a.exec(n);if(c){const[,e,n,r,o,s,a,i]=c
;return instant(e,n,r,o,s,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);return o.has(n)?Number.NaN:void 0}function epochTime(e,t){const n=Math.abs(e)
;if(Number.isInteger(e)){if(e>=1900&&e<2200)return;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0)
;if(Number.isNaN(n))return;return t?t.toUtc(n):n}}if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,s,a,i,c,u){const l=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(s??0),Number(a??0));if(Number.isNaN(l))return;const d=i===void 0?l:l+Number(`0.${i}`)*1e3
;if(c===void 0)return u?u.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const m=c.length>3?Number(c.slice(-2)):0
;if(f>23||m>59)return;const h=(f*60+m)*6e4;return c.startsWith("-")?d+h:d-h}}),229:((e,t,n)=>{n.d(t,{m:()=>readPlan});var r=n(1455);var o=n(276);var s=n(5385)
;async function readPlan(e){const refuse=t=>new s.W(e,[{line:1,column:1,message:t}]);let t;try{const{size:n}=await(0,r.stat)(e);if(n>o.nQ)throw refuse((0,
o.g$)(n));t=await(0,r.readFile)(e)}catch(e){if(e instanceof s.W)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{
n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,o.vS)(n,e)}
function reason(e){const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}})};