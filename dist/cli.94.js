export const id=94;export const ids=[94];export const modules={8094:((e,t,n)=>{n.d(t,{Z:()=>periodLines,runByPeriod:()=>runByPeriod});var r=n(6760);var o=n(5822)
;var a=n(6172);var s=n(6209);var i=n(5845);var c=n(4834);async function runByPeriod(e,t,n,s,i){const l=await(0,o.H)(e,(0,a.h_)(t)).finally(i)
;const u=l.at(-1).review;if(n){const e=l.map(({label:e,review:t})=>({period:e,verdict:t.verdict}));s.out(`${JSON.stringify(e,null,2)}\n`)}else{
const{color:t,width:n}=s;const o=(0,r.join)(e.out,"report.html");s.out(`${periodLines(l).join("\n")}\n\n${(0,c.renderTerminal)(u,{color:t,width:n,report:o})}`)}
return u.verdict.promote?0:1}function periodLines(e){const t=Math.max(6,...e.map(({label:e})=>e.length));return e.map(({label:e,review:{verdict:n},over:r})=>{
const o=n.findings.filter(({status:e})=>e===n.status&&e!=="GREEN");const a=o.slice(0,3).map(({check:e})=>(0,s.en)(e,60))
;const c=o.length>3?` and ${o.length-3} more`:"";const l=`${(0,i.ZV)(n.candidate.rows)} rows`
;const u=`${e.padEnd(t)}  ${n.status.padEnd(5)}  ${l.padStart(12)}  ${a.join(", ")}${c}${r?"":"  (not over)"}`;return(0,s.rn)(u.trimEnd())})}}),5822:((e,t,n)=>{
n.d(t,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=n(6760);var o=n(8263);var a=n(4296);var s=n(261);var i=n(1693);var c=n(8069);var l=n(5355);var u=n(4799)
;var d=n(229);var f=n(4977);var p=n(2546);var h=n(4874);var w=n(115);var m=n(7598);var v=n(6889);var g=n(5100);var $=n(6869);var y=n(241);var O=n(9128)
;async function cutter(e,t){const n=await invalidTexts(e,t);return t=>{const r=new Map;for(const[o,a]of e.columns)r.set(o,pick(a,t,n.get(o)));return{...e,
rows:t.length,columns:r,source:{...e.source,sha256:digest(r,t.length)}}}}async function invalidTexts({columns:e,source:t,rows:n},r){
const o=[...e].filter(e=>e[1].type!=="category"&&e[1].invalid!==null);if(o.length===0)return new Map;const a=await(0,$.x)(t.files,{columns:o.map(([e])=>({
name:e,type:"category",required:true})),others:"skip"});if(a.rows!==n)throw new Error(`${t.files.join(", ")} changed while being read`);const s=(0,O.e)(r)
;return new Map(o.map(([e,{type:t}])=>{const{codes:n,categories:r}=a.columns.get(e);const parse=e=>t==="time"?(0,y.p)(e,s):(0,v.$)(e)
;const o=r.map(e=>parse(e)===void 0?e.slice(0,80):null);return[e,e=>o[n[e]]??null]}))}function pick(e,t,n){if(e.type==="category"){const n=t.map(t=>e.codes[t])
;return{...e,codes:n,missing:n.reduce((e,t)=>e+(t<0?1:0),0)}}const r=Float64Array.from(t,t=>(0,g.tk)(e.values,t));let o=0;let a=null
;for(let e=0;e<t.length;e++){if(!Number.isNaN(r[e]))continue;o++;const s=n?.(t[e])??null;if(s===null)continue;a?a.cells++:a={cells:1,row:e+1,text:s}}return{
...e,values:r,missing:o-(a?.cells??0),invalid:a}}function digest(e,t){const n=(0,m.createHash)("sha256").update(`${t}\n`)
;for(const[t,r]of[...e].sort(([e],[t])=>e<t?-1:1)){n.update(JSON.stringify([t,r.type]))
;r.type==="category"?n.update(JSON.stringify(Array.from(r.codes,e=>r.categories[e]??null))):n.update(new Uint8Array(Float64Array.from((0,
g.ov)(r.values)).buffer))}return n.digest("hex")}var b=n(3342);var k=n(6172);var S=n(5185)
;async function reviewPeriods(e,t,n,r,{now:i,runUrl:c=null,commit:d=null},f=null){const p=(0,k.qC)(timesOf(e,t),n,e.data.timeZone)
;const h=await cutter(t.candidate.table,e.data.timeZone);const m=await(0,s.Y)(e);const v=(0,o.vK)(e,t).reference;const g=[];for(const s of p){
const $=s.end+(e.data.labelsAfter?.milliseconds??0);const y=i!==null&&s===p.at(-1);const O=y?i:new Date($);const k=inPace(y?e:withoutProbes(e),n);const M={...t,
knownAnswers:y?t.knownAnswers:[],candidate:{table:h(s.rows),unmatched:y?t.candidate.unmatched:0}};const{candidate:P}=(0,o.vK)(e,{...M,reference:M.candidate})
;const E=(0,a.U9)(k,M,O,{reference:v,candidate:P});const N=r.records.filter(e=>Date.parse(e.at)<O.getTime());const T=await(0,l.t)(k,{sets:M,...E,measured:(0,
u.xP)(k,M.features,E.counts),wrongRows:(0,w.h)(k,M.candidate.table,E.answers.candidate),pairs:y?m:[],dependencies:y?f:null},(0,b.Wh)([{...r,records:N},{
records:g.map(({record:e})=>e),faults:[]}]),{now:O,runUrl:c,commit:d});g.push({label:s.label,review:{...T,plan:e},record:(0,S.z)(T),end:s.end,
over:s.full&&(i===null||$<=i.getTime())})}return g}async function checkByPeriod(e,t){await(0,h.G)(e.out);const n=await(0,d.m)(e.plan)
;const o=await(e.history?.read(n.name))??{records:[],faults:[]};const{progress:a}=e;const s=await(0,c.AP)(n,e,a?{progress:a}:{})
;const l=n.deployment.dependencies&&await(0,i.g)(e);const u=await reviewPeriods(n,s,t,o,e,l);for(const{label:n,review:o,record:a,end:s}of u){if("unit"in t){
const t=new Date(a.at);const n={from:a.from,to:new Date(s).toISOString()};o.drillDown=(0,p.q)(o.verdict,{...e,now:t,span:n})}await(0,h.G)((0,r.join)(e.out,n))
;await(0,h.u)(o,(0,r.join)(e.out,n))}await(0,h.u)(u.at(-1).review,e.out)
;for(const{record:t,over:n}of u)n&&!o.records.some(e=>isSameReview(e,t))&&await(e.history?.append(t));return u}function timesOf(e,{candidate:{table:t}}){
const n=e.data.time;const r=n===null?void 0:t.columns.get(n);const o=t.source.files.join(", ")
;if(r?.type!=="time")throw new f.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:".`)
;const a=r.values.findIndex(Number.isNaN);if(a<0)return r.values
;throw new f.P_(`${o}: row ${a+1} has no time in "${n}" that can be read, so it belongs to no period. Mend it or leave it out.`)}function inPace(e,t){
const n=(0,k.xS)(t);if(e.review===null)return e;if(n===null)return{...e,review:null};return e.review.milliseconds>=n?e:{...e,review:{
text:`every ${"unit"in t?t.unit:""}`,milliseconds:n}}}function withoutProbes(e){return{...e,predictions:{...e.predictions,knownAnswers:[]},behaviour:[]}}
function isSameReview(e,t){return e.candidate.sha256===t.candidate.sha256&&e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256}}),
3342:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=n(7598)
;const o='{"version":1,"sha256":"';const a="}}";const s=1;function lineOf(e){const t=JSON.stringify(e);return`${o}${digestOf(t)}","review":${t}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t){const{recordShape:r}=await Promise.all([n.e(395),n.e(637)]).then(n.bind(n,7637))
;const o=[];const a=[];for(const[n,s]of e.split("\n").entries()){if(s.trim()==="")continue;const e=readLine(s,r);typeof e==="string"?a.push({kind:e,
place:`${t}, line ${n+1}`}):o.push(e)}return{records:o,faults:a}}function readLine(e,t){let n;try{n=JSON.parse(e)}catch{const t=e.startsWith(o)||o.startsWith(e)
;return t&&!e.endsWith(a)?"cut off":"damaged"}const{version:r,sha256:i,review:c}=Object(n);if(typeof r==="number"&&r>s)return"newer"
;if(r!==s||i!==digestOf(JSON.stringify(c)??""))return"damaged";const l=t.safeParse(c);return l.success?l.data:"damaged"}function joinPasts(e){
const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at));const n=new Map(t.map(e=>[e.candidate.sha256,e]));return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),6172:((e,t,n)=>{n.d(t,{h_:()=>parseBy,qC:()=>periodsOf,xS:()=>longest})
;var r=n(9128);var o=n(4977);const a=["day","week","month","quarter"];const s=864e5;function parseBy(e){const t=a.find(t=>t===e.trim());if(t!==void 0)return{
unit:t};const n=Number(/^([1-9]\d{0,8})(?: rows?)?$/.exec(e.trim())?.[1]);if(n>0)return{rows:n}
;throw new o.P_(`--by "${e.slice(0,40)}" is no period. Write ${a.join(", ")}, or a number of rows, such as 500.`)}function longest(e){return"rows"in e?null:{
day:1,week:7,month:31,quarter:92}[e.unit]*s}function periodsOf(e,t,n){return"rows"in t?byRows(e,t.rows):byCalendar(e,t.unit,(0,r.e)(n))}function byRows(e,t){
const n=Int32Array.from(e.keys()).sort((t,n)=>e[t]-e[n]||t-n);const r=Math.ceil(n.length/t);return Array.from({length:r},(r,o)=>{const a=n.slice(o*t,(o+1)*t)
;return{label:`rows-${String(o+1).padStart(4,"0")}`,end:e[a.at(-1)],rows:a.toSorted(),full:a.length===t}})}function byCalendar(e,t,n){const r=new Map
;for(let o=0;o<e.length;o++){const a=keyOf(e[o]+(n?.offset(e[o])??0),t);const s=r.get(a);s?s.push(o):r.set(a,[o])}
return[...r].sort(([e],[t])=>e-t).map(([e,r])=>{const o=startOf(e+1,t);return{label:labelOf(e,t),rows:Int32Array.from(r),end:n?n.toUtc(o):o,full:true}})}
function keyOf(e,t){const n=Math.floor(e/s);if(t==="day")return n;if(t==="week")return Math.floor((n+3)/7);const r=new Date(e)
;const o=r.getUTCFullYear()*12+r.getUTCMonth();return t==="month"?o:Math.floor(o/3)}function startOf(e,t){if(t==="day")return e*s;if(t==="week")return(e*7-3)*s
;const n=t==="month"?e:e*3;const r=new Date(0);r.setUTCFullYear(Math.floor(n/12),n%12,1);return r.getTime()}function labelOf(e,t){const n=new Date(startOf(e,t))
;const r=n.toISOString();if(t==="day")return r.slice(0,10);if(t==="month")return r.slice(0,7);if(t==="quarter")return`${r.slice(0,4)}-Q${n.getUTCMonth()/3+1}`
;const o=new Date(n.getTime()+3*s);const a=Date.UTC(o.getUTCFullYear(),0,1);const i=Math.floor((o.getTime()-a)/(7*s))+1
;return`${o.getUTCFullYear()}-W${String(i).padStart(2,"0")}`}}),4834:((e,t,n)=>{n.d(t,{renderTerminal:()=>renderTerminal});var r=n(1315);var o=n(9076)
;var a=n(4588);var s=n(6209);var i=n(5845);var c=n(6598);const l={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const u=50;function renderTerminal(e,t){
const n=Math.max(40,Math.min(t.width||80,160));const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const r=(0,o.ZF)(e);const a=(0,s.en)(r.plan,80)
;const i=[`${paint(l[r.level],r.level)}  ${a}: ${r.words} — ${(0,s.en)(r.means,200)}`,(0,s.en)(r.todo,600),"",...table(e,n,paint),...rest(e)]
;t.report&&i.push(`Full report: ${(0,s.en)(t.report)}`);return`${(0,s.rn)(i.join("\n"))}\n`}function table(e,t,n){const o=(0,c.dh)(e);const a=o.slice(0,u)
;if(a.length===0)return[];const h=a.map(t=>cells(e,t));const w=p.map(e=>e.filter(e=>h.some(t=>t[e]!==""))).find(e=>d+widthOf(e,h)<=t)??null
;const m=e.verdict.status==="GREEN"?"What was judged":"What gates";const v=[`${m} (${(0,i.ZV)(o.length)})`]
;w&&w.length>1&&v.push(n("2"," ".repeat(d)+aligned(w,f,[f,...h])));for(const[e,o]of a.entries()){const a=h[e];const i=n(l[o.status],o.status.padEnd(5))
;v.push(`  ${i}  ${w?aligned(w,a,[f,...h]):a.check}`);const c=[...w?[]:[facts(a)],(0,s.en)(o.rule,200),o.status==="GREEN"?"":(0,s.en)((0,r.Vf)(o),600)]
;for(const e of c)v.push(...wrap(e,t-d).map(e=>" ".repeat(d)+e))}o.length>u&&v.push(`  … and ${(0,i.ZV)(o.length-u)} more in the full report`);return[...v,""]}
const d=9;const f={check:"check",value:"value",interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const p=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e,t){
const{value:n,interval:r,reference:o}=(0,c.u5)(t);return{check:(0,s.en)(t.check,60),value:t.value===null?"":n,interval:r,reference:o,stands:(0,a.Cu)(t,(0,
c.Y)(e.plan,t))}}function widthOf(e,t){return e.reduce((e,n)=>e+2+widest(n,[f,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,n){return e.map(e=>{const r=" ".repeat(widest(e,n)-columnsOf(t[e]));return e==="value"||e==="reference"?r+t[e]:t[e]+r
}).join("  ").trimEnd()}function facts({value:e,interval:t,reference:n}){return[`${e} ${t}`.trim(),n&&`reference ${n}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:n}=e.verdict;const r=(0,c.WX)(e,"GREEN").length;const o=[(0,i.B4)(r,"check passed","checks passed"),(0,i.B4)((0,
c.WX)(e,"NOTE").length,"note"),n===null?`${(0,i.B4)(t.rows,"candidate row")}, no reference`:`${(0,i.B4)(t.rows,"candidate row")} against ${(0,
i.B4)(n.rows,"reference row")}`];return[`${o.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const n=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(n?.length??0)}function wrap(e,t){const n=[];let r=""
;for(const o of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(o)>t){n.push(r);r=o}else r=r===""?o:`${r} ${o}`;return r===""?n:[...n,r]}})};