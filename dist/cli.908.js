export const id=908;export const ids=[908,94];export const modules={4908:((e,t,n)=>{n.r(t);n.d(t,{command:()=>p});var r=n(8069);const o=864e5
;function backtest(e,t,n,r){const s=n.map(({label:e,record:t})=>({period:e,at:t.at,from:t.from,to:t.to,rows:t.candidate.rows,labelled:t.labelled,level:t.level,
status:t.status,raised:t.raised}));const a=r===null?[]:s.filter(({to:e})=>Date.parse(e)>=r.getTime());const i=r===null?[]:s.slice(0,s.length-a.length)
;const first=e=>{const t=a.findIndex(e);if(t<0)return null;const n=(Date.parse(a[t].at)-r.getTime())/o;return{period:a[t].period,reviews:t+1,
days:Math.round(n*10)/10}};const c=new Set(s.flatMap(({raised:e})=>e.map(({check:e})=>e)));return{version:1,plan:e,by:t,change:r?.toISOString()??null,periods:s,
rules:[...c].map(e=>{const raises=({raised:t})=>t.some(t=>t.check===e);const t=s.filter(raises)
;const n=t.some(({raised:t})=>t.some(t=>t.check===e&&t.status==="RED"));return{check:e,worst:n?"RED":"AMBER",reviews:t.length,first:t[0].period,
before_change:r===null?null:i.filter(raises).length,after_change:first(raises)}}),before_change:r===null?null:{reviews:i.length,
alerts:i.filter(({status:e})=>e!=="GREEN").length},first_alert:first(({status:e})=>e!=="GREEN")}}var s=n(5822);var a=n(6172);var i=n(229);var c=n(6209)
;var l=n(5845);var u=n(8094);var d=n(7286);var f=n(7628);var h=n(9772);const m="backtest";const p={
usage:"greenlight backtest --plan P --reference R --data LOG [--labels L] --by PERIOD [--change DATE] [--json]",
help:"Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --data LOG      what the model was asked since, with times; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own, joined by id\n  --by PERIOD     how often it would have been reviewed: day, week, month, quarter, or a number of rows\n  --change DATE   when the model or its world changed, as far as you know: alerts before it are counted as\n                  false, and of those after it is told how long they took\n  --json          print the result as JSON\n\nPeriods are cut by the plan's time column, in its time zone. Each is judged as of its end, with labels (after the plan's\nlabels_after) and with the memory of the periods before it, as reviews made then would have been. Nothing is written.\n\nExit status: 0, or 2 when it could not judge.\n\nExample:\n  greenlight backtest --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\\n    --data fixtures/credit/degraded.csv --by week",
options:{plan:{type:"string"},reference:{type:"string",multiple:true},data:{type:"string",multiple:true},labels:{type:"string",multiple:true},by:{type:"string"
},change:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n={reference:(0,f.qE)((0,
d._)(e,"reference"),"--reference","the set the model was accepted on",m),candidate:(0,f.qE)((0,d._)(e,"data"),"--data","the log to judge",m),labels:(0,
d._)(e,"labels")};const o=(0,f.Ow)((0,d.x)(e,"by"),"--by","a period, such as week",m);const c=(0,a.h_)(o);const l=await(0,i.m)((0,f.Ow)((0,
d.x)(e,"plan"),"--plan","the monitoring plan",m));const p=(0,d.x)(e,"change");const w=p===null?null:(0,f.n$)(p,"--change",l.data.timeZone);const g=(0,h.o)(t)
;const v=await(0,r.AP)(l,n,{progress:g.show}).finally(g.clear);const y={records:[],faults:[]};const $=await(0,s.L)(l,v,c,y,{now:null})
;const b=backtest(l.name,o,$,w);e.json?t.out(`${JSON.stringify(b,null,2)}\n`):t.out([...(0,u.Z)($),"",...summary(b)].join("\n").concat("\n"));return 0}}
;function summary({periods:e,rules:t,change:n,before_change:r,first_alert:o}){const s=e.filter(({status:e})=>e!=="GREEN").length;const a=[`${(0,
l.B4)(e.length,"review")}, ${(0,l.ZV)(s)} of them not GREEN.`,...n===null||r===null?[]:[`Before the change of ${n.slice(0,10)}: ${(0,l.ZV)(r.alerts)} of ${(0,
l.B4)(r.reviews,"review")} not GREEN.`,o===null?"After it nothing was raised.":`After it the first that is not GREEN is ${o.period}: ${inWords(o)}.`]]
;if(t.length===0)return[...a,"No rule raised anything."];const i=Math.max(4,...t.map(({check:e})=>Math.min(60,e.length)))
;const u=`${"rule".padEnd(i)}  worst  reviews  first${n===null?"":"       before  after the change"}`;const d=t.map(e=>{const t=(0,c.en)(e.check,60).padEnd(i)
;const r=n===null?"":`  ${String(e.before_change).padStart(6)}  ${e.after_change===null?"–":inWords(e.after_change)}`
;return`${t}  ${e.worst.padEnd(5)}  ${String(e.reviews).padStart(7)}  ${e.first.padEnd(10)}${r}`.trimEnd()});return[...a,"",u,...d].map(c.rn)}
function inWords({reviews:e,days:t}){return`${(0,l.B4)(e,"review")}, ${(0,l.B4)(t,"day")}`}}),8094:((e,t,n)=>{n.d(t,{Z:()=>periodLines,runByPeriod:()=>runByPeriod
});var r=n(6760);var o=n(5822);var s=n(6172);var a=n(6209);var i=n(5845);var c=n(4834);async function runByPeriod(e,t,n,a,i){const l=await(0,o.H)(e,(0,
s.h_)(t)).finally(i);const u=l.at(-1).review;if(n){const e=l.map(({label:e,review:t})=>({period:e,verdict:t.verdict}));a.out(`${JSON.stringify(e,null,2)}\n`)
}else{const{color:t,width:n}=a;const o=(0,r.join)(e.out,"report.html");a.out(`${periodLines(l).join("\n")}\n\n${(0,c.renderTerminal)(u,{color:t,width:n,report:o
})}`)}return u.verdict.promote?0:1}function periodLines(e){const t=Math.max(6,...e.map(({label:e})=>e.length))
;return e.map(({label:e,review:{verdict:n},over:r})=>{const o=n.findings.filter(({status:e})=>e===n.status&&e!=="GREEN")
;const s=o.slice(0,3).map(({check:e})=>(0,a.en)(e,60));const c=o.length>3?` and ${o.length-3} more`:"";const l=`${(0,i.ZV)(n.candidate.rows)} rows`
;const u=`${e.padEnd(t)}  ${n.status.padEnd(5)}  ${l.padStart(12)}  ${s.join(", ")}${c}${r?"":"  (not over)"}`;return(0,a.rn)(u.trimEnd())})}}),7286:((e,t,n)=>{
n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(241)
;var o=n(9128);var s=n(4977);function needed(e,t,n,r){if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return e}function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const a=(0,o.e)(n);const i=(0,r.p)(e,a)
;if(i===void 0||Number.isNaN(i))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(6209);const o=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let s=n+Math.max(o,e.interactive?0:t);let a=false;return{show(o){const i=performance.now();if(i<s)return
;s=i+t;const c=Math.round(o.rows/((i-n)/1e3));const l=o.totalBytes>0?` ${Math.floor(100*o.bytes/o.totalBytes)} %`:"";const u=`reading ${(0,
r.en)(o.file)}:${l} ${o.rows.toLocaleString("en-US")} rows, ${c.toLocaleString("en-US")} rows/s`
;e.interactive?e.err(`\r[2K${u.slice(0,e.width-1)}`):e.err(`${u}\n`);a=true},clear(){a&&e.interactive&&e.err("\r[2K")}}}}),4446:((e,t,n)=>{n.d(t,{
H:()=>localTime});const r=864e5;function localTime(e,t,n,o,s,a){if(t<1||t>12||n<1||o>23||s>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+o*36e5+s*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const o=Math.floor(r/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-o+Math.floor(o/4)+s-719468}}),9128:((e,t,n)=>{n.d(t,{e:()=>timeZone});var r=n(4977);var o=n(4446);const s=9e5;const a=864e5
;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n)
;return n}class TimeZone{format;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-a)
;const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/s)
;const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const a=(0,o.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*s
;this.offsets.set(t,i);return i}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(4446)
;const o=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/;function parseTime(e,t){const n=e.trim()
;const r=s.exec(n);if(r){const[,e,n,o,s,a,i,c,l]=r;return instant(e,n,o,s,a,i,c,l,t)}const c=a.exec(n);if(c){const[,e,n,r,o,s,a,i]=c
;return instant(e,n,r,o,s,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);return o.has(n)?Number.NaN:void 0}function epochTime(e,t){const n=Math.abs(e)
;if(Number.isInteger(e)){if(e>=1900&&e<2200)return;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0)
;if(Number.isNaN(n))return;return t?t.toUtc(n):n}}if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,s,a,i,c,l){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(s??0),Number(a??0));if(Number.isNaN(u))return;const d=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),5822:((e,t,n)=>{n.d(t,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=n(6760)
;var o=n(8263);var s=n(4296);var a=n(261);var i=n(1693);var c=n(8069);var l=n(5355);var u=n(4799);var d=n(229);var f=n(4977);var h=n(2546);var m=n(4874)
;var p=n(115);var w=n(7598);var g=n(6889);var v=n(5100);var y=n(6869);var $=n(241);var b=n(9128);async function cutter(e,t){const n=await invalidTexts(e,t)
;return t=>{const r=new Map;for(const[o,s]of e.columns)r.set(o,pick(s,t,n.get(o)));return{...e,rows:t.length,columns:r,source:{...e.source,
sha256:digest(r,t.length)}}}}async function invalidTexts({columns:e,source:t,rows:n},r){const o=[...e].filter(e=>e[1].type!=="category"&&e[1].invalid!==null)
;if(o.length===0)return new Map;const s=await(0,y.x)(t.files,{columns:o.map(([e])=>({name:e,type:"category",required:true})),others:"skip"})
;if(s.rows!==n)throw new Error(`${t.files.join(", ")} changed while being read`);const a=(0,b.e)(r);return new Map(o.map(([e,{type:t}])=>{
const{codes:n,categories:r}=s.columns.get(e);const parse=e=>t==="time"?(0,$.p)(e,a):(0,g.$)(e);const o=r.map(e=>parse(e)===void 0?e.slice(0,80):null)
;return[e,e=>o[n[e]]??null]}))}function pick(e,t,n){if(e.type==="category"){const n=t.map(t=>e.codes[t]);return{...e,codes:n,
missing:n.reduce((e,t)=>e+(t<0?1:0),0)}}const r=Float64Array.from(t,t=>(0,v.tk)(e.values,t));let o=0;let s=null;for(let e=0;e<t.length;e++){
if(!Number.isNaN(r[e]))continue;o++;const a=n?.(t[e])??null;if(a===null)continue;s?s.cells++:s={cells:1,row:e+1,text:a}}return{...e,values:r,
missing:o-(s?.cells??0),invalid:s}}function digest(e,t){const n=(0,w.createHash)("sha256").update(`${t}\n`);for(const[t,r]of[...e].sort(([e],[t])=>e<t?-1:1)){
n.update(JSON.stringify([t,r.type]))
;r.type==="category"?n.update(JSON.stringify(Array.from(r.codes,e=>r.categories[e]??null))):n.update(new Uint8Array(Float64Array.from((0,
v.ov)(r.values)).buffer))}return n.digest("hex")}var N=n(3342);var O=n(6172);var E=n(5185)
;async function reviewPeriods(e,t,n,r,{now:i,runUrl:c=null,commit:d=null},f=null){const h=(0,O.qC)(timesOf(e,t),n,e.data.timeZone)
;const m=await cutter(t.candidate.table,e.data.timeZone);const w=await(0,a.Y)(e);const g=(0,o.vK)(e,t).reference;const v=[];for(const a of h){
const y=a.end+(e.data.labelsAfter?.milliseconds??0);const $=i!==null&&a===h.at(-1);const b=$?i:new Date(y);const O=inPace($?e:withoutProbes(e),n);const k={...t,
knownAnswers:$?t.knownAnswers:[],candidate:{table:m(a.rows),unmatched:$?t.candidate.unmatched:0}};const{candidate:T}=(0,o.vK)(e,{...k,reference:k.candidate})
;const M=(0,s.U9)(O,k,b,{reference:g,candidate:T});const S=r.records.filter(e=>Date.parse(e.at)<b.getTime());const P=await(0,l.t)(O,{sets:k,...M,measured:(0,
u.xP)(O,k.features,M.counts),wrongRows:(0,p.h)(O,k.candidate.table,M.answers.candidate),pairs:$?w:[],dependencies:$?f:null},(0,N.Wh)([{...r,records:S},{
records:v.map(({record:e})=>e),faults:[]}]),{now:b,runUrl:c,commit:d});v.push({label:a.label,review:{...P,plan:e},record:(0,E.z)(P),end:a.end,
over:a.full&&(i===null||y<=i.getTime())})}return v}async function checkByPeriod(e,t){await(0,m.G)(e.out);const n=await(0,d.m)(e.plan)
;const o=await(e.history?.read(n.name))??{records:[],faults:[]};const{progress:s}=e;const a=await(0,c.AP)(n,e,s?{progress:s}:{})
;const l=n.deployment.dependencies&&await(0,i.g)(e);const u=await reviewPeriods(n,a,t,o,e,l);for(const{label:n,review:o,record:s,end:a}of u){if("unit"in t){
const t=new Date(s.at);const n={from:s.from,to:new Date(a).toISOString()};o.drillDown=(0,h.q)(o.verdict,{...e,now:t,span:n})}await(0,m.G)((0,r.join)(e.out,n))
;await(0,m.u)(o,(0,r.join)(e.out,n))}await(0,m.u)(u.at(-1).review,e.out)
;for(const{record:t,over:n}of u)n&&!o.records.some(e=>isSameReview(e,t))&&await(e.history?.append(t));return u}function timesOf(e,{candidate:{table:t}}){
const n=e.data.time;const r=n===null?void 0:t.columns.get(n);const o=t.source.files.join(", ")
;if(r?.type!=="time")throw new f.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:".`)
;const s=r.values.findIndex(Number.isNaN);if(s<0)return r.values
;throw new f.P_(`${o}: row ${s+1} has no time in "${n}" that can be read, so it belongs to no period. Mend it or leave it out.`)}function inPace(e,t){
const n=(0,O.xS)(t);if(e.review===null)return e;if(n===null)return{...e,review:null};return e.review.milliseconds>=n?e:{...e,review:{
text:`every ${"unit"in t?t.unit:""}`,milliseconds:n}}}function withoutProbes(e){return{...e,predictions:{...e.predictions,knownAnswers:[]},behaviour:[]}}
function isSameReview(e,t){return e.candidate.sha256===t.candidate.sha256&&e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256}}),
3342:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=n(7598)
;const o='{"version":1,"sha256":"';const s="}}";const a=1;function lineOf(e){const t=JSON.stringify(e);return`${o}${digestOf(t)}","review":${t}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t){const{recordShape:r}=await Promise.all([n.e(395),n.e(637)]).then(n.bind(n,7637))
;const o=[];const s=[];for(const[n,a]of e.split("\n").entries()){if(a.trim()==="")continue;const e=readLine(a,r);typeof e==="string"?s.push({kind:e,
place:`${t}, line ${n+1}`}):o.push(e)}return{records:o,faults:s}}function readLine(e,t){let n;try{n=JSON.parse(e)}catch{const t=e.startsWith(o)||o.startsWith(e)
;return t&&!e.endsWith(s)?"cut off":"damaged"}const{version:r,sha256:i,review:c}=Object(n);if(typeof r==="number"&&r>a)return"newer"
;if(r!==a||i!==digestOf(JSON.stringify(c)??""))return"damaged";const l=t.safeParse(c);return l.success?l.data:"damaged"}function joinPasts(e){
const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at));const n=new Map(t.map(e=>[e.candidate.sha256,e]));return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),6172:((e,t,n)=>{n.d(t,{h_:()=>parseBy,qC:()=>periodsOf,xS:()=>longest})
;var r=n(9128);var o=n(4977);const s=["day","week","month","quarter"];const a=864e5;function parseBy(e){const t=s.find(t=>t===e.trim());if(t!==void 0)return{
unit:t};const n=Number(/^([1-9]\d{0,8})(?: rows?)?$/.exec(e.trim())?.[1]);if(n>0)return{rows:n}
;throw new o.P_(`--by "${e.slice(0,40)}" is no period. Write ${s.join(", ")}, or a number of rows, such as 500.`)}function longest(e){return"rows"in e?null:{
day:1,week:7,month:31,quarter:92}[e.unit]*a}function periodsOf(e,t,n){return"rows"in t?byRows(e,t.rows):byCalendar(e,t.unit,(0,r.e)(n))}function byRows(e,t){
const n=Int32Array.from(e.keys()).sort((t,n)=>e[t]-e[n]||t-n);const r=Math.ceil(n.length/t);return Array.from({length:r},(r,o)=>{const s=n.slice(o*t,(o+1)*t)
;return{label:`rows-${String(o+1).padStart(4,"0")}`,end:e[s.at(-1)],rows:s.toSorted(),full:s.length===t}})}function byCalendar(e,t,n){const r=new Map
;for(let o=0;o<e.length;o++){const s=keyOf(e[o]+(n?.offset(e[o])??0),t);const a=r.get(s);a?a.push(o):r.set(s,[o])}
return[...r].sort(([e],[t])=>e-t).map(([e,r])=>{const o=startOf(e+1,t);return{label:labelOf(e,t),rows:Int32Array.from(r),end:n?n.toUtc(o):o,full:true}})}
function keyOf(e,t){const n=Math.floor(e/a);if(t==="day")return n;if(t==="week")return Math.floor((n+3)/7);const r=new Date(e)
;const o=r.getUTCFullYear()*12+r.getUTCMonth();return t==="month"?o:Math.floor(o/3)}function startOf(e,t){if(t==="day")return e*a;if(t==="week")return(e*7-3)*a
;const n=t==="month"?e:e*3;const r=new Date(0);r.setUTCFullYear(Math.floor(n/12),n%12,1);return r.getTime()}function labelOf(e,t){const n=new Date(startOf(e,t))
;const r=n.toISOString();if(t==="day")return r.slice(0,10);if(t==="month")return r.slice(0,7);if(t==="quarter")return`${r.slice(0,4)}-Q${n.getUTCMonth()/3+1}`
;const o=new Date(n.getTime()+3*a);const s=Date.UTC(o.getUTCFullYear(),0,1);const i=Math.floor((o.getTime()-s)/(7*a))+1
;return`${o.getUTCFullYear()}-W${String(i).padStart(2,"0")}`}}),4834:((e,t,n)=>{n.d(t,{renderTerminal:()=>renderTerminal});var r=n(1315);var o=n(9076)
;var s=n(4588);var a=n(6209);var i=n(5845);var c=n(6598);const l={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const u=50;function renderTerminal(e,t){
const n=Math.max(40,Math.min(t.width||80,160));const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const r=(0,o.ZF)(e);const s=(0,a.en)(r.plan,80)
;const i=[`${paint(l[r.level],r.level)}  ${s}: ${r.words} — ${(0,a.en)(r.means,200)}`,(0,a.en)(r.todo,600),"",...table(e,n,paint),...rest(e)]
;t.report&&i.push(`Full report: ${(0,a.en)(t.report)}`);return`${(0,a.rn)(i.join("\n"))}\n`}function table(e,t,n){const o=(0,c.dh)(e);const s=o.slice(0,u)
;if(s.length===0)return[];const m=s.map(t=>cells(e,t));const p=h.map(e=>e.filter(e=>m.some(t=>t[e]!==""))).find(e=>d+widthOf(e,m)<=t)??null
;const w=e.verdict.status==="GREEN"?"What was judged":"What gates";const g=[`${w} (${(0,i.ZV)(o.length)})`]
;p&&p.length>1&&g.push(n("2"," ".repeat(d)+aligned(p,f,[f,...m])));for(const[e,o]of s.entries()){const s=m[e];const i=n(l[o.status],o.status.padEnd(5))
;g.push(`  ${i}  ${p?aligned(p,s,[f,...m]):s.check}`);const c=[...p?[]:[facts(s)],(0,a.en)(o.rule,200),o.status==="GREEN"?"":(0,a.en)((0,r.Vf)(o),600)]
;for(const e of c)g.push(...wrap(e,t-d).map(e=>" ".repeat(d)+e))}o.length>u&&g.push(`  … and ${(0,i.ZV)(o.length-u)} more in the full report`);return[...g,""]}
const d=9;const f={check:"check",value:"value",interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const h=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e,t){
const{value:n,interval:r,reference:o}=(0,c.u5)(t);return{check:(0,a.en)(t.check,60),value:t.value===null?"":n,interval:r,reference:o,stands:(0,s.Cu)(t,(0,
c.Y)(e.plan,t))}}function widthOf(e,t){return e.reduce((e,n)=>e+2+widest(n,[f,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,n){return e.map(e=>{const r=" ".repeat(widest(e,n)-columnsOf(t[e]));return e==="value"||e==="reference"?r+t[e]:t[e]+r
}).join("  ").trimEnd()}function facts({value:e,interval:t,reference:n}){return[`${e} ${t}`.trim(),n&&`reference ${n}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:n}=e.verdict;const r=(0,c.WX)(e,"GREEN").length;const o=[(0,i.B4)(r,"check passed","checks passed"),(0,i.B4)((0,
c.WX)(e,"NOTE").length,"note"),n===null?`${(0,i.B4)(t.rows,"candidate row")}, no reference`:`${(0,i.B4)(t.rows,"candidate row")} against ${(0,
i.B4)(n.rows,"reference row")}`];return[`${o.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const n=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(n?.length??0)}function wrap(e,t){const n=[];let r=""
;for(const o of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(o)>t){n.push(r);r=o}else r=r===""?o:`${r} ${o}`;return r===""?n:[...n,r]}})};