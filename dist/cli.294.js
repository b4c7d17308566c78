export const id=294;export const ids=[294,94];export const modules={9294:((e,t,n)=>{n.r(t);n.d(t,{command:()=>p});var r=n(4629);var a=n(1638);const o=864e5
;function backtest(e,t,n,r){const a=n.map(({label:e,record:t})=>({period:e,at:t.at,from:t.from,to:t.to,rows:t.candidate.rows,labelled:t.labelled,level:t.level,
status:t.status,raised:t.raised,values:t.values.flatMap(({check:e,status:t,measured:n,cases:r})=>n?[{check:e,status:t,value:n.value,interval:n.interval,cases:r
}]:[])}));const s=r===null?[]:a.filter(({to:e,at:t})=>Date.parse(e??t)>=r.getTime());const i=r===null?[]:a.slice(0,a.length-s.length);const first=e=>{
const t=s.findIndex(e);if(t<0)return null;const n=(Date.parse(s[t].at)-r.getTime())/o;return{period:s[t].period,reviews:t+1,days:Math.round(n*10)/10}}
;const c=new Set(a.flatMap(({raised:e})=>e.map(({check:e})=>e)));return{version:1,plan:e,by:t,change:r?.toISOString()??null,periods:a,rules:[...c].map(e=>{
const raises=({raised:t})=>t.some(t=>t.check===e);const t=a.filter(raises);const n=t.some(({raised:t})=>t.some(t=>t.check===e&&t.status==="RED"));return{
check:e,worst:n?"RED":"AMBER",reviews:t.length,first:t[0].period,before_change:r===null?null:i.filter(raises).length,after_change:first(raises)}}),
before_change:r===null?null:{reviews:i.length,alerts:i.filter(({status:e})=>e!=="GREEN").length},first_alert:first(({status:e})=>e!=="GREEN")}}var s=n(5613)
;var i=n(2610);var c=n(4977);var l=n(4502);var u=n(803);var d=n(8094);var f=n(7286);var h=n(7628);var m=n(9772);const w="backtest";const p={
usage:"greenlight backtest --plan P --reference R --data LOG [--labels L] --by PERIOD [--change DATE] [--json]",
help:"Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --data LOG      what the model was asked since, with times; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own, joined by id\n  --by PERIOD     how often it would have been reviewed: day, week, month, quarter, year, or a number of rows\n  --change DATE   when the model or its world changed, as far as you know: alerts before it are counted as\n                  false, and of those after it is told how long they took\n  --json          print the result as JSON, with every value that was measured\n\nPeriods are cut by the plan's time column, in its time zone; without one, --by 500 takes the rows as they stand. Each is judged as of its end, with labels (after the plan's\nlabels_after) and with the memory of the periods before it, as reviews made then would have been. Nothing is written.\n\nExit status: 0, or 2 when it could not judge.\n\nExample:\n  greenlight backtest --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\\n    --data fixtures/credit/degraded.csv --by week",
options:{plan:{type:"string"},reference:{type:"string",multiple:true},data:{type:"string",multiple:true},labels:{type:"string",multiple:true},by:{type:"string"
},change:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n={reference:(0,h.qE)((0,
f._)(e,"reference"),"--reference","the set the model was accepted on",w),candidate:(0,h.qE)((0,f._)(e,"data"),"--data","the log to judge",w),labels:(0,
f._)(e,"labels")};const o=(0,h.Ow)((0,f.x)(e,"by"),"--by","a period, such as week",w);const l=(0,a.h_)(o);const u=await(0,i.m)((0,h.Ow)((0,
f.x)(e,"plan"),"--plan","the monitoring plan",w));const p=(0,f.x)(e,"change");const v=p===null?null:(0,h.n$)(p,"--change",u.data.timeZone);const g=(0,m.o)(t)
;if(p!==null&&u.data.time===null)throw new c.P_("--change is a moment, and the plan names no time column: rows cannot be held against it.");const y={
now:new Date(0),progress:g.show};const $=await(0,r.q)(u,n,y).finally(g.clear);const b={records:[],faults:[]};const N=await(0,s.L)(u,$,l,b,{now:null})
;const E=backtest(u.name,o,N,v);e.json?t.out(`${JSON.stringify(E,null,2)}\n`):t.out([...(0,d.Z)(N),"",...summary(E)].join("\n").concat("\n"));return 0}}
;function summary({periods:e,rules:t,change:n,before_change:r,first_alert:a}){const o=e.filter(({status:e})=>e!=="GREEN").length;const s=[`${(0,
u.B4)(e.length,"review")}, ${(0,u.ZV)(o)} of them not GREEN.`,...n===null||r===null?[]:[`Before the change of ${n.slice(0,10)}: ${(0,u.ZV)(r.alerts)} of ${(0,
u.B4)(r.reviews,"review")} not GREEN.`,a===null?"After it nothing was raised.":`After it the first that is not GREEN is ${a.period}: ${inWords(a)}.`]]
;if(t.length===0)return[...s,"No rule raised anything."];const i=Math.max(4,...t.map(({check:e})=>Math.min(60,e.length)))
;const c=`${"rule".padEnd(i)}  worst  reviews  first${n===null?"":"       before  after the change"}`;const d=t.map(e=>{const t=(0,l.en)(e.check,60).padEnd(i)
;const r=n===null?"":`  ${String(e.before_change).padStart(6)}  ${e.after_change===null?"–":inWords(e.after_change)}`
;return`${t}  ${e.worst.padEnd(5)}  ${String(e.reviews).padStart(7)}  ${e.first.padEnd(10)}${r}`.trimEnd()});return[...s,"",c,...d].map(l.rn)}
function inWords({reviews:e,days:t}){return`${(0,u.B4)(e,"review")}, ${(0,u.B4)(t,"day")}`}}),8094:((e,t,n)=>{n.d(t,{Z:()=>periodLines,runByPeriod:()=>runByPeriod
});var r=n(6760);var a=n(1638);var o=n(5613);var s=n(4834);var i=n(4502);var c=n(803);async function runByPeriod(e,t,n,i,c){const l=await(0,o.H)(e,(0,
a.h_)(t)).finally(c);const u=l.at(-1).review;if(n){const e=l.map(({label:e,review:t})=>({period:e,verdict:t.verdict}));i.out(`${JSON.stringify(e,null,2)}\n`)
}else{const{color:t,width:n}=i;const a=(0,r.join)(e.out,"report.html");i.out(`${periodLines(l).join("\n")}\n\n${(0,s.renderTerminal)(u,{color:t,width:n,report:a
})}`)}return u.verdict.promote?0:1}function periodLines(e){const t=Math.max(6,...e.map(({label:e})=>e.length))
;return e.map(({label:e,review:{verdict:n},over:r})=>{const a=n.findings.filter(({status:e})=>e===n.status&&e!=="GREEN")
;const o=a.slice(0,3).map(({check:e})=>(0,i.en)(e,60));const s=a.length>3?` and ${a.length-3} more`:"";const l=`${(0,c.ZV)(n.candidate.rows)} rows`
;const u=`${e.padEnd(t)}  ${n.status.padEnd(5)}  ${l.padStart(12)}  ${o.join(", ")}${s}${r?"":"  (not over)"}`;return(0,i.rn)(u.trimEnd())})}}),7286:((e,t,n)=>{
n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(4518)
;var a=n(2961);var o=n(4977);function needed(e,t,n,r){if(e===null||e==="")throw new o.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return e}function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const s=(0,a.e)(n);const i=(0,r.p)(e,s)
;if(i===void 0||Number.isNaN(i))throw new o.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(4502);const a=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let o=n+Math.max(a,e.interactive?0:t);let s=null;let i=false;return{show(a){const c=performance.now()
;if(i||c<o)return;o=c+t;const l=a.totalBytes>0?` ${Math.floor(100*a.bytes/a.totalBytes)} %`:"";const u=`reading ${(0,r.en)(a.file)}:${l}${rowsIn(a,c-n)}`
;e.interactive?e.err(`\r[2K${u.slice(0,e.width-1)}`):e.err(`${u}\n`);s=a},clear(){s&&e.interactive?e.err("\r[2K"):s&&e.err(`reading ${(0,
r.en)(s.file)}: done\n`);s=null;i=true}}}function rowsIn({rows:e},t){if(e===0)return"";const n=Math.round(e/(t/1e3))
;return` ${e.toLocaleString("en-US")} rows, ${n.toLocaleString("en-US")} rows/s`}}),2341:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5
;function localTime(e,t,n,a,o,s){if(t<1||t>12||n<1||a>23||o>59||s>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+a*36e5+o*6e4+s*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const a=Math.floor(r/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-a+Math.floor(a/4)+o-719468}}),5011:((e,t,n)=>{n.d(t,{ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const a=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return r.has(e)||a.has(e)}function isMissingText(e){return r.has(e)}function isMissingWord(e){return a.has(e)}}),2961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var r=n(4977);var a=n(2341);const o=9e5;const s=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e)
;if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-s);const n=this.offset(e+s);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/o);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const s=(0,a.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=s-t*o
;this.offsets.set(t,i);return i}}}),4518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(2341);var a=n(5011)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const s=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=o.exec(n);if(r){const[,e,n,a,o,s,i,c,l]=r;return instant(e,n,a,o,s,i,c,l,t)}const c=s.exec(n);if(c){const[,e,n,r,a,o,s,i]=c
;return instant(e,n,r,a,o,s,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,a.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const r=u.exec(e);if(!n&&!r)return null;const[a,o]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,s,i]=n??r;const f=o.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(s,h+1,Number(a),i)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,a,o,s,i,c,l){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(a??0),Number(o??0),Number(s??0));if(Number.isNaN(u))return;const d=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),5613:((e,t,n)=>{n.d(t,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=n(6760)
;var a=n(2795);var o=n(4629);var s=n(1638);var i=n(8427);var c=n(2610);var l=n(6077);var u=n(6454);var d=n(4977);var f=n(2546);var h=n(9014);var m=n(4874)
;async function reviewPeriods(e,t,n,r,{now:o,runUrl:s=null,commit:c=null}){const d=(0,a.O)(await t.periods(n),"cut a log into periods");const f=[]
;for(const t of d){const a=t.end+(e.data.labelsAfter?.milliseconds??0);const h=o!==null&&t===d.at(-1);const m=h?o:new Date(a)
;const w=inPace(h?e:withoutProbes(e),n);const p=r.records.filter(e=>Date.parse(e.at)<m.getTime());const v=(0,l.Wh)([{...r,records:p},{
records:f.map(({record:e})=>e),faults:[]}]);const g=await(0,i.N)(w,t.asOf(w,m,h),v,{now:m,runUrl:s,commit:c});f.push({label:t.label,review:{...g,plan:e},
record:(0,u.z)(g),end:t.end,over:t.full&&(o===null||a<=o.getTime())})}return f}async function checkByPeriod(e,t){const n=await(0,h.Cz)(e.out);try{await(0,
h.rt)(e.out,s.a5);const{reviews:a,past:o}=await reviewed(e,t);const i=a.filter(({record:e,over:t})=>t&&!o.records.some(t=>isSameReview(t,e)))
;for(const{label:t,review:n}of a){const a=await(0,h.Cz)((0,r.join)(e.out,t));await a.put((0,m.R)(n))}await n.put((0,m.R)(a.at(-1).review),async()=>{
for(const{record:t}of i)await(e.history?.append(t))});return a}catch(t){await(0,h.rt)(e.out,s.a5).catch(()=>{});await n.leave();throw t}}
async function reviewed(e,t){const n=await(0,c.m)(e.plan);const r=await(e.history?.read(n.name))??{records:[],faults:[]}
;if(n.data.time===null&&e.history)throw new d.P_(`${n.source.file}: a history is kept in the order of time, but the plan names no time column. Add "time:" under "data:", or leave --history out.`)
;const a=await(0,o.q)(n,e,e);const s=await reviewPeriods(n,a,t,r,e).finally(()=>a.close());for(const{review:n,record:r,end:a}of s)if("unit"in t){
const t=new Date(r.at);const o={from:r.from,to:new Date(a).toISOString()};n.drillDown=(0,f.q)(n.verdict,{...e,now:t,span:o})}return{reviews:s,past:r}}
function inPace(e,t){const n=(0,s.xS)(t);if(e.review===null)return e;if(n===null)return{...e,review:null};return e.review.milliseconds>=n?e:{...e,review:{
text:`every ${"unit"in t?t.unit:""}`,milliseconds:n}}}function withoutProbes(e){return{...e,predictions:{...e.predictions,knownAnswers:[]},behaviour:[]}}
function isSameReview(e,t){return e.candidate.sha256===t.candidate.sha256&&e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256}}),
6077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=n(7598)
;var a=n(4977);var o=n(6170);const s=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const i="}}";const c=1;function lineOf(e,t=null){
const n=JSON.stringify(e);const[[r,a]]=Object.entries((0,o.Ru)(n,"history",t));return`{"version":1,"${r}":"${a}","review":${n}}\n`}function fileOf(e){
return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)
;return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t,r=null){
const{recordShape:s}=await Promise.all([n.e(395),n.e(256)]).then(n.bind(n,256));const i=[];const c=[];for(const[n,l]of e.split("\n").entries()){
if(l.trim()==="")continue;const e=readLine(l,s,r);if(e==="other key")throw new a.P_((0,o.q_)(`${t}, line ${n+1}`,r));typeof e==="string"?c.push({kind:e,
place:`${t}, line ${n+1}`}):i.push(e)}return{records:i,faults:c}}function readLine(e,t,n){let r;try{r=JSON.parse(e)}catch{
const t=s.some(t=>e.startsWith(t)||t.startsWith(e));return t&&!e.endsWith(i)?"cut off":"damaged"}const a=Object(r);const{version:l,review:u}=a
;if(typeof l==="number"&&l>c)return"newer";if(l!==c)return"damaged";const d=(0,o.Bw)(a,JSON.stringify(u)??"","history",n);if(d!=="whole")return d
;const f=t.safeParse(u);return f.success?f.data:"damaged"}function joinPasts(e){const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))
;const n=new Map;for(const e of t){const t=n.get(e.candidate.sha256);n.set(e.candidate.sha256,t===void 0?e:standsOf(t,e))}return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,t){
const n=e.plan_sha256===t.plan_sha256&&t.labelled>=e.labelled;return n||severity(t)>=severity(e)?t:e}function severity({status:e,level:t}){const n={GREEN:0,
AMBER:1,RED:2};return 3*n[t]+n[e]}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{records:t.records.filter(t=>t.plan===e),
faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}function digestOf(e){return(0,
r.createHash)("sha256").update(e).digest("hex")}}),6170:((e,t,n)=>{n.d(t,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,q_:()=>otherKey});var r=n(7598)
;function sealOf(e,t,n){if(n===null)return{sha256:(0,r.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,
r.createHmac)("sha256",n).update(`greenlight ${t}\n${e}`).digest("hex")}}function sealState(e,t,n,a){const[o,s]=Object.entries(sealOf(t,n,a))[0];const i=e[o]
;if(typeof i!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[c,l]=[Buffer.from(i),Buffer.from(s)];if(c.length===l.length&&(0,
r.timingSafeEqual)(c,l))return"whole";return a===null?"damaged":"other key"}const a="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[a]||null}
function otherKey(e,t){
return t===null?`${e} is sealed with a secret key, and none was given. Give it as ${a}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),9014:((e,t,n)=>{n.d(t,{Cz:()=>takeFolder,G0:()=>clearReport,rt:()=>clearWithin});var r=n(7598);var a=n(1455);var o=n(6760);var s=n(4977)
;const i=["verdict.json","report.html","report.md"];const c=/^\.greenlight-[0-9a-f-]{36}$/;async function takeFolder(e,t=[]){const n=(0,
o.join)(e,`.greenlight-${(0,r.randomUUID)()}`);let c;try{c=await(0,a.mkdir)(e,{recursive:true});await(0,a.mkdir)(n);await removeOthers(e,n)
;for(const n of[...i,...t])await(0,a.rm)((0,o.join)(e,n),{force:true})}catch(t){await(0,a.rm)(n,{recursive:true,force:true}).catch(()=>{});await voidAnswers(e)
;throw notWritable(e,t)}const leave=async()=>{await(0,a.rm)(n,{recursive:true,force:true,maxRetries:3}).catch(()=>{});c!==void 0&&await(0,
a.rmdir)(e).catch(()=>{})};return{async put(t,r){const i=[];try{for(const[e,r]of t)await(0,a.writeFile)((0,o.join)(n,e),r,{flag:"wx"});await(r?.())
;for(const[r]of t){await(0,a.rename)((0,o.join)(n,r),(0,o.join)(e,r));i.push(r)}}catch(t){if(await isThere(n))for(const t of i)await(0,a.rm)((0,o.join)(e,t),{
force:true});throw t instanceof s.P_?t:await explained(e,n,t)}finally{await leave()}},leave:leave}}async function clearReport(e,t=[]){const n=await(0,
a.readdir)(e).catch(t=>{if(t.code==="ENOENT")return null;throw notWritable(e,t)});const old=e=>i.includes(e)||t.includes(e)||c.test(e)
;n?.some(old)&&await(await takeFolder(e,t)).leave()}async function clearWithin(e,t){const n=await(0,a.readdir)(e,{withFileTypes:true})
;for(const r of n)r.isDirectory()&&t(r.name)&&await clearReport((0,o.join)(e,r.name))}async function removeOthers(e,t){for(const n of await(0,
a.readdir)(e))c.test(n)&&(0,o.join)(e,n)!==t&&await(0,a.rm)((0,o.join)(e,n),{recursive:true,force:true,maxRetries:3})}async function voidAnswers(e){
for(const t of i){const n=await(0,a.open)((0,o.join)(e,t),"r+").catch(()=>null);await(n?.truncate(0).catch(()=>{}));await(n?.close().catch(()=>{}))}}
async function isThere(e){return(0,a.readdir)(e).then(()=>true,()=>false)}async function explained(e,t,n){if(await isThere(t))return notWritable(e,n)
;return new s.P_(`Another run began to write to ${e} while this one was at work, so this one gave no answer. Give each run a folder of its own with --out.`)}
function notWritable(e,t){const n=t instanceof Error?t.message:String(t)
;return new s.P_(`The report cannot be written to ${e}: ${n}. Choose another folder with --out. A verdict that lies there is not of this run.`)}}),
4834:((e,t,n)=>{n.d(t,{renderTerminal:()=>renderTerminal});var r=n(4502);var a=n(803);var o=n(9076);var s=n(4588);var i=n(1953);var c=n(6598);var l=n(6640)
;const u={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50;function renderTerminal(e,t){const n=Math.max(40,Math.min(t.width||80,160))
;const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const a=(0,o.ZF)(e);const s=(0,r.en)(a.plan,80);const i=[`${paint(u[a.level],a.level)}  ${s}: ${a.words} — ${(0,
r.en)(a.means,200)}`,(0,r.en)(a.todo,600),"",...table(e,n,paint),...rest(e)];t.report&&i.push(`Full report: ${(0,r.en)(t.report)}`);return`${(0,
r.rn)(i.join("\n"))}\n`}function table(e,t,n){const o=(0,c.d)(e);const s=o.slice(0,d);if(s.length===0)return[];const i=s.map(e=>cells(e))
;const w=m.map(e=>e.filter(e=>i.some(t=>t[e]!==""))).find(e=>f+widthOf(e,i)<=t)??null;const p=e.verdict.status==="GREEN"?"What was judged":"What gates"
;const v=[`${p} (${(0,a.ZV)(o.length)})`];w&&w.length>1&&v.push(n("2"," ".repeat(f)+aligned(w,h,[h,...i])));for(const[e,a]of s.entries()){const o=i[e]
;const s=n(u[a.status],a.status.padEnd(5));v.push(`  ${s}  ${w?aligned(w,o,[h,...i]):o.check}`);const c=[...w?[]:[figuresBelow(o)],(0,
r.en)(a.rule,200),a.status==="GREEN"?"":(0,r.en)((0,l.IW)(a),600)];for(const e of c)v.push(...wrap(e,t-f).map(e=>" ".repeat(f)+e))}
o.length>d&&v.push(`  … and ${(0,a.ZV)(o.length-d)} more in the full report`);return[...v,""]}const f=9;const h={check:"check",value:"value",
interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const m=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:t,interval:n,reference:a}=(0,i.u)(e);return{check:(0,r.en)(e.check,60),value:e.value===null?"":t,interval:n,reference:a,stands:(0,s.Cu)(e)}}
function widthOf(e,t){return e.reduce((e,n)=>e+2+widest(n,[h,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,n){return e.map(e=>{const r=" ".repeat(widest(e,n)-columnsOf(t[e]));return e==="value"||e==="reference"?r+t[e]:t[e]+r
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:t,reference:n}){return[`${e} ${t}`.trim(),n&&`reference ${n}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:n}=e.verdict;const r=(0,c.W)(e,"GREEN").length;const o=[(0,a.B4)(r,"check passed","checks passed"),(0,a.B4)((0,
c.W)(e,"NOTE").length,"note"),n===null?`${(0,a.B4)(t.rows,"candidate row")}, no reference`:`${(0,a.B4)(t.rows,"candidate row")} against ${(0,
a.B4)(n.rows,"reference row")}`];return[`${o.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const n=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(n?.length??0)}function wrap(e,t){const n=[];let r=""
;for(const a of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(a)>t){n.push(r);r=a}else r=r===""?a:`${r} ${a}`;return r===""?n:[...n,r]}})};