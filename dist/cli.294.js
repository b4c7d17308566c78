export const id=294;export const ids=[294,94];export const modules={9294:((e,t,n)=>{n.r(t);n.d(t,{command:()=>p});var r=n(9594);var o=n(1638);const s=864e5
;function backtest(e,t,n,r){const o=n.map(({label:e,record:t})=>({period:e,at:t.at,from:t.from,to:t.to,rows:t.candidate.rows,labelled:t.labelled,level:t.level,
status:t.status,raised:t.raised}));const a=r===null?[]:o.filter(({to:e})=>Date.parse(e)>=r.getTime());const i=r===null?[]:o.slice(0,o.length-a.length)
;const first=e=>{const t=a.findIndex(e);if(t<0)return null;const n=(Date.parse(a[t].at)-r.getTime())/s;return{period:a[t].period,reviews:t+1,
days:Math.round(n*10)/10}};const c=new Set(o.flatMap(({raised:e})=>e.map(({check:e})=>e)));return{version:1,plan:e,by:t,change:r?.toISOString()??null,periods:o,
rules:[...c].map(e=>{const raises=({raised:t})=>t.some(t=>t.check===e);const t=o.filter(raises)
;const n=t.some(({raised:t})=>t.some(t=>t.check===e&&t.status==="RED"));return{check:e,worst:n?"RED":"AMBER",reviews:t.length,first:t[0].period,
before_change:r===null?null:i.filter(raises).length,after_change:first(raises)}}),before_change:r===null?null:{reviews:i.length,
alerts:i.filter(({status:e})=>e!=="GREEN").length},first_alert:first(({status:e})=>e!=="GREEN")}}var a=n(5613);var i=n(229);var c=n(5845);var l=n(4502)
;var u=n(8094);var d=n(7286);var f=n(7628);var h=n(9772);const m="backtest";const p={
usage:"greenlight backtest --plan P --reference R --data LOG [--labels L] --by PERIOD [--change DATE] [--json]",
help:"Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --data LOG      what the model was asked since, with times; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own, joined by id\n  --by PERIOD     how often it would have been reviewed: day, week, month, quarter, or a number of rows\n  --change DATE   when the model or its world changed, as far as you know: alerts before it are counted as\n                  false, and of those after it is told how long they took\n  --json          print the result as JSON\n\nPeriods are cut by the plan's time column, in its time zone. Each is judged as of its end, with labels (after the plan's\nlabels_after) and with the memory of the periods before it, as reviews made then would have been. Nothing is written.\n\nExit status: 0, or 2 when it could not judge.\n\nExample:\n  greenlight backtest --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\\n    --data fixtures/credit/degraded.csv --by week",
options:{plan:{type:"string"},reference:{type:"string",multiple:true},data:{type:"string",multiple:true},labels:{type:"string",multiple:true},by:{type:"string"
},change:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n={reference:(0,f.qE)((0,
d._)(e,"reference"),"--reference","the set the model was accepted on",m),candidate:(0,f.qE)((0,d._)(e,"data"),"--data","the log to judge",m),labels:(0,
d._)(e,"labels")};const s=(0,f.Ow)((0,d.x)(e,"by"),"--by","a period, such as week",m);const c=(0,o.h_)(s);const l=await(0,i.m)((0,f.Ow)((0,
d.x)(e,"plan"),"--plan","the monitoring plan",m));const p=(0,d.x)(e,"change");const w=p===null?null:(0,f.n$)(p,"--change",l.data.timeZone);const v=(0,h.o)(t)
;const g={now:new Date(0),progress:v.show};const $=await(0,r.q)(l,n,g).finally(v.clear);const b={records:[],faults:[]};const N=await(0,a.L)(l,$,c,b,{now:null})
;const y=backtest(l.name,s,N,w);e.json?t.out(`${JSON.stringify(y,null,2)}\n`):t.out([...(0,u.Z)(N),"",...summary(y)].join("\n").concat("\n"));return 0}}
;function summary({periods:e,rules:t,change:n,before_change:r,first_alert:o}){const s=e.filter(({status:e})=>e!=="GREEN").length;const a=[`${(0,
c.B4)(e.length,"review")}, ${(0,c.ZV)(s)} of them not GREEN.`,...n===null||r===null?[]:[`Before the change of ${n.slice(0,10)}: ${(0,c.ZV)(r.alerts)} of ${(0,
c.B4)(r.reviews,"review")} not GREEN.`,o===null?"After it nothing was raised.":`After it the first that is not GREEN is ${o.period}: ${inWords(o)}.`]]
;if(t.length===0)return[...a,"No rule raised anything."];const i=Math.max(4,...t.map(({check:e})=>Math.min(60,e.length)))
;const u=`${"rule".padEnd(i)}  worst  reviews  first${n===null?"":"       before  after the change"}`;const d=t.map(e=>{const t=(0,l.en)(e.check,60).padEnd(i)
;const r=n===null?"":`  ${String(e.before_change).padStart(6)}  ${e.after_change===null?"–":inWords(e.after_change)}`
;return`${t}  ${e.worst.padEnd(5)}  ${String(e.reviews).padStart(7)}  ${e.first.padEnd(10)}${r}`.trimEnd()});return[...a,"",u,...d].map(l.rn)}
function inWords({reviews:e,days:t}){return`${(0,c.B4)(e,"review")}, ${(0,c.B4)(t,"day")}`}}),8094:((e,t,n)=>{n.d(t,{Z:()=>periodLines,runByPeriod:()=>runByPeriod
});var r=n(6760);var o=n(1638);var s=n(5613);var a=n(5845);var i=n(4834);var c=n(4502);async function runByPeriod(e,t,n,a,c){const l=await(0,s.H)(e,(0,
o.h_)(t)).finally(c);const u=l.at(-1).review;if(n){const e=l.map(({label:e,review:t})=>({period:e,verdict:t.verdict}));a.out(`${JSON.stringify(e,null,2)}\n`)
}else{const{color:t,width:n}=a;const o=(0,r.join)(e.out,"report.html");a.out(`${periodLines(l).join("\n")}\n\n${(0,i.renderTerminal)(u,{color:t,width:n,report:o
})}`)}return u.verdict.promote?0:1}function periodLines(e){const t=Math.max(6,...e.map(({label:e})=>e.length))
;return e.map(({label:e,review:{verdict:n},over:r})=>{const o=n.findings.filter(({status:e})=>e===n.status&&e!=="GREEN")
;const s=o.slice(0,3).map(({check:e})=>(0,c.en)(e,60));const i=o.length>3?` and ${o.length-3} more`:"";const l=`${(0,a.ZV)(n.candidate.rows)} rows`
;const u=`${e.padEnd(t)}  ${n.status.padEnd(5)}  ${l.padStart(12)}  ${s.join(", ")}${i}${r?"":"  (not over)"}`;return(0,c.rn)(u.trimEnd())})}}),7286:((e,t,n)=>{
n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(241)
;var o=n(9128);var s=n(4977);function needed(e,t,n,r){if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return e}function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const a=(0,o.e)(n);const i=(0,r.p)(e,a)
;if(i===void 0||Number.isNaN(i))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(4502);const o=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let s=n+Math.max(o,e.interactive?0:t);let a=false;return{show(o){const i=performance.now();if(i<s)return
;s=i+t;const c=Math.round(o.rows/((i-n)/1e3));const l=o.totalBytes>0?` ${Math.floor(100*o.bytes/o.totalBytes)} %`:"";const u=`reading ${(0,
r.en)(o.file)}:${l} ${o.rows.toLocaleString("en-US")} rows, ${c.toLocaleString("en-US")} rows/s`
;e.interactive?e.err(`\r[2K${u.slice(0,e.width-1)}`):e.err(`${u}\n`);a=true},clear(){a&&e.interactive&&e.err("\r[2K")}}}}),4446:((e,t,n)=>{n.d(t,{
H:()=>localTime});const r=864e5;function localTime(e,t,n,o,s,a){if(t<1||t>12||n<1||o>23||s>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
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
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const l=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=s.exec(n);if(r){const[,e,n,o,s,a,i,c,l]=r;return instant(e,n,o,s,a,i,c,l,t)}const c=a.exec(n);if(c){const[,e,n,r,o,s,a,i]=c
;return instant(e,n,r,o,s,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,o.b2)(n))return Number.NaN;const l=isoOf(n)
;return l===null?void 0:parseTime(l,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=l.exec(e)
;const r=u.exec(e);if(!n&&!r)return null;const[o,s]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,a,i]=n??r;const f=s.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(a,h+1,Number(o),i)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,o,s,a,i,c,l){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(o??0),Number(s??0),Number(a??0));if(Number.isNaN(u))return;const d=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(c===void 0)return l?l.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),5613:((e,t,n)=>{n.d(t,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=n(6760)
;var o=n(2795);var s=n(9594);var a=n(1638);var i=n(8435);var c=n(229);var l=n(6077);var u=n(6454);var d=n(2546);var f=n(4874)
;async function reviewPeriods(e,t,n,r,{now:s,runUrl:a=null,commit:c=null}){const d=(0,o.O)(await t.periods(n),"cut a log into periods");const f=[]
;for(const t of d){const o=t.end+(e.data.labelsAfter?.milliseconds??0);const h=s!==null&&t===d.at(-1);const m=h?s:new Date(o)
;const p=inPace(h?e:withoutProbes(e),n);const w=r.records.filter(e=>Date.parse(e.at)<m.getTime());const v=(0,l.Wh)([{...r,records:w},{
records:f.map(({record:e})=>e),faults:[]}]);const g=await(0,i.N)(p,t.asOf(p,m,h),v,{now:m,runUrl:a,commit:c});f.push({label:t.label,review:{...g,plan:e},
record:(0,u.z)(g),end:t.end,over:t.full&&(s===null||o<=s.getTime())})}return f}async function checkByPeriod(e,t){await(0,f.G)(e.out);const n=await(0,
c.m)(e.plan);const o=await(e.history?.read(n.name))??{records:[],faults:[]};const a=await(0,s.q)(n,e,e)
;const i=await reviewPeriods(n,a,t,o,e).finally(()=>a.close());for(const{label:n,review:o,record:s,end:a}of i){if("unit"in t){const t=new Date(s.at);const n={
from:s.from,to:new Date(a).toISOString()};o.drillDown=(0,d.q)(o.verdict,{...e,now:t,span:n})}await(0,f.G)((0,r.join)(e.out,n));await(0,f.u)(o,(0,
r.join)(e.out,n))}await(0,f.u)(i.at(-1).review,e.out);for(const{record:t,over:n}of i)n&&!o.records.some(e=>isSameReview(e,t))&&await(e.history?.append(t))
;return i}function inPace(e,t){const n=(0,a.xS)(t);if(e.review===null)return e;if(n===null)return{...e,review:null};return e.review.milliseconds>=n?e:{...e,
review:{text:`every ${"unit"in t?t.unit:""}`,milliseconds:n}}}function withoutProbes(e){return{...e,predictions:{...e.predictions,knownAnswers:[]},behaviour:[]}
}function isSameReview(e,t){return e.candidate.sha256===t.candidate.sha256&&e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256}}),
6077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=n(7598)
;const o='{"version":1,"sha256":"';const s="}}";const a=1;function lineOf(e){const t=JSON.stringify(e);return`${o}${digestOf(t)}","review":${t}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t){const{recordShape:r}=await Promise.all([n.e(395),n.e(256)]).then(n.bind(n,256))
;const o=[];const s=[];for(const[n,a]of e.split("\n").entries()){if(a.trim()==="")continue;const e=readLine(a,r);typeof e==="string"?s.push({kind:e,
place:`${t}, line ${n+1}`}):o.push(e)}return{records:o,faults:s}}function readLine(e,t){let n;try{n=JSON.parse(e)}catch{const t=e.startsWith(o)||o.startsWith(e)
;return t&&!e.endsWith(s)?"cut off":"damaged"}const{version:r,sha256:i,review:c}=Object(n);if(typeof r==="number"&&r>a)return"newer"
;if(r!==a||i!==digestOf(JSON.stringify(c)??""))return"damaged";const l=t.safeParse(c);return l.success?l.data:"damaged"}function joinPasts(e){
const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at));const n=new Map(t.map(e=>[e.candidate.sha256,e]));return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),4834:((e,t,n)=>{n.d(t,{renderTerminal:()=>renderTerminal});var r=n(4502)
;var o=n(9076);var s=n(4588);var a=n(1953);var i=n(5845);var c=n(6598);var l=n(1977);const u={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50
;function renderTerminal(e,t){const n=Math.max(40,Math.min(t.width||80,160));const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const s=(0,o.ZF)(e);const a=(0,
r.en)(s.plan,80);const i=[`${paint(u[s.level],s.level)}  ${a}: ${s.words} — ${(0,r.en)(s.means,200)}`,(0,r.en)(s.todo,600),"",...table(e,n,paint),...rest(e)]
;t.report&&i.push(`Full report: ${(0,r.en)(t.report)}`);return`${(0,r.rn)(i.join("\n"))}\n`}function table(e,t,n){const o=(0,c.d)(e);const s=o.slice(0,d)
;if(s.length===0)return[];const a=s.map(e=>cells(e));const p=m.map(e=>e.filter(e=>a.some(t=>t[e]!==""))).find(e=>f+widthOf(e,a)<=t)??null
;const w=e.verdict.status==="GREEN"?"What was judged":"What gates";const v=[`${w} (${(0,i.ZV)(o.length)})`]
;p&&p.length>1&&v.push(n("2"," ".repeat(f)+aligned(p,h,[h,...a])));for(const[e,o]of s.entries()){const s=a[e];const i=n(u[o.status],o.status.padEnd(5))
;v.push(`  ${i}  ${p?aligned(p,s,[h,...a]):s.check}`);const c=[...p?[]:[figuresBelow(s)],(0,r.en)(o.rule,200),o.status==="GREEN"?"":(0,r.en)((0,l.IW)(o),600)]
;for(const e of c)v.push(...wrap(e,t-f).map(e=>" ".repeat(f)+e))}o.length>d&&v.push(`  … and ${(0,i.ZV)(o.length-d)} more in the full report`);return[...v,""]}
const f=9;const h={check:"check",value:"value",interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const m=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:t,interval:n,reference:o}=(0,a.u)(e);return{check:(0,r.en)(e.check,60),value:e.value===null?"":t,interval:n,reference:o,stands:(0,s.Cu)(e)}}
function widthOf(e,t){return e.reduce((e,n)=>e+2+widest(n,[h,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,n){return e.map(e=>{const r=" ".repeat(widest(e,n)-columnsOf(t[e]));return e==="value"||e==="reference"?r+t[e]:t[e]+r
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:t,reference:n}){return[`${e} ${t}`.trim(),n&&`reference ${n}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:n}=e.verdict;const r=(0,c.W)(e,"GREEN").length;const o=[(0,i.B4)(r,"check passed","checks passed"),(0,i.B4)((0,
c.W)(e,"NOTE").length,"note"),n===null?`${(0,i.B4)(t.rows,"candidate row")}, no reference`:`${(0,i.B4)(t.rows,"candidate row")} against ${(0,
i.B4)(n.rows,"reference row")}`];return[`${o.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const n=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(n?.length??0)}function wrap(e,t){const n=[];let r=""
;for(const o of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(o)>t){n.push(r);r=o}else r=r===""?o:`${r} ${o}`;return r===""?n:[...n,r]}})};