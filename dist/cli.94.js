export const id=94;export const ids=[94];export const modules={8094:((e,t,n)=>{n.d(t,{Z:()=>periodLines,runByPeriod:()=>runByPeriod});var r=n(6760);var a=n(1638)
;var o=n(5613);var s=n(4834);var i=n(4502);var c=n(803);async function runByPeriod(e,t,n,i,c){const l=await(0,o.H)(e,(0,a.h_)(t)).finally(c)
;const u=l.at(-1).review;if(n){const e=l.map(({label:e,review:t})=>({period:e,verdict:t.verdict}));i.out(`${JSON.stringify(e,null,2)}\n`)}else{
const{color:t,width:n}=i;const a=(0,r.join)(e.out,"report.html");i.out(`${periodLines(l).join("\n")}\n\n${(0,s.renderTerminal)(u,{color:t,width:n,report:a})}`)}
return u.verdict.promote?0:1}function periodLines(e){const t=Math.max(6,...e.map(({label:e})=>e.length));return e.map(({label:e,review:{verdict:n},over:r})=>{
const a=n.findings.filter(({status:e})=>e===n.status&&e!=="GREEN");const o=a.slice(0,3).map(({check:e})=>(0,i.en)(e,60))
;const s=a.length>3?` and ${a.length-3} more`:"";const l=`${(0,c.ZV)(n.candidate.rows)} rows`
;const u=`${e.padEnd(t)}  ${n.status.padEnd(5)}  ${l.padStart(12)}  ${o.join(", ")}${s}${r?"":"  (not over)"}`;return(0,i.rn)(u.trimEnd())})}}),5613:((e,t,n)=>{
n.d(t,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=n(6760);var a=n(2795);var o=n(4629);var s=n(1638);var i=n(8427);var c=n(2610);var l=n(6077);var u=n(6454)
;var d=n(4977);var f=n(2546);var h=n(9014);var v=n(4874);async function reviewPeriods(e,t,n,r,{now:o,runUrl:s=null,commit:c=null}){const d=(0,
a.O)(await t.periods(n),"cut a log into periods");const f=[];for(const t of d){const a=t.end+(e.data.labelsAfter?.milliseconds??0)
;const h=o!==null&&t===d.at(-1);const v=h?o:new Date(a);const p=inPace(h?e:withoutProbes(e),n);const w=r.records.filter(e=>Date.parse(e.at)<v.getTime())
;const m=(0,l.Wh)([{...r,records:w},{records:f.map(({record:e})=>e),faults:[]}]);const $=await(0,i.N)(p,t.asOf(p,v,h),m,{now:v,runUrl:s,commit:c});f.push({
label:t.label,review:{...$,plan:e},record:(0,u.z)($),end:t.end,over:t.full&&(o===null||a<=o.getTime())})}return f}async function checkByPeriod(e,t){
const n=await(0,h.Cz)(e.out);try{await(0,h.rt)(e.out,s.a5);const{reviews:a,past:o}=await reviewed(e,t)
;const i=a.filter(({record:e,over:t})=>t&&!o.records.some(t=>isSameReview(t,e)));for(const{label:t,review:n}of a){const a=await(0,h.Cz)((0,r.join)(e.out,t))
;await a.put((0,v.R)(n))}await n.put((0,v.R)(a.at(-1).review),async()=>{for(const{record:t}of i)await(e.history?.append(t))});return a}catch(t){await(0,
h.rt)(e.out,s.a5).catch(()=>{});await n.leave();throw t}}async function reviewed(e,t){const n=await(0,c.m)(e.plan);const r=await(e.history?.read(n.name))??{
records:[],faults:[]}
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
r.createHash)("sha256").update(e).digest("hex")}}),4834:((e,t,n)=>{n.d(t,{renderTerminal:()=>renderTerminal});var r=n(4502);var a=n(803);var o=n(9076)
;var s=n(4588);var i=n(1953);var c=n(6598);var l=n(6640);const u={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50;function renderTerminal(e,t){
const n=Math.max(40,Math.min(t.width||80,160));const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const a=(0,o.ZF)(e);const s=(0,r.en)(a.plan,80)
;const i=[`${paint(u[a.level],a.level)}  ${s}: ${a.words} — ${(0,r.en)(a.means,200)}`,(0,r.en)(a.todo,600),"",...table(e,n,paint),...rest(e)]
;t.report&&i.push(`Full report: ${(0,r.en)(t.report)}`);return`${(0,r.rn)(i.join("\n"))}\n`}function table(e,t,n){const o=(0,c.d)(e);const s=o.slice(0,d)
;if(s.length===0)return[];const i=s.map(e=>cells(e));const p=v.map(e=>e.filter(e=>i.some(t=>t[e]!==""))).find(e=>f+widthOf(e,i)<=t)??null
;const w=e.verdict.status==="GREEN"?"What was judged":"What gates";const m=[`${w} (${(0,a.ZV)(o.length)})`]
;p&&p.length>1&&m.push(n("2"," ".repeat(f)+aligned(p,h,[h,...i])));for(const[e,a]of s.entries()){const o=i[e];const s=n(u[a.status],a.status.padEnd(5))
;m.push(`  ${s}  ${p?aligned(p,o,[h,...i]):o.check}`);const c=[...p?[]:[figuresBelow(o)],(0,r.en)(a.rule,200),a.status==="GREEN"?"":(0,r.en)((0,l.IW)(a),600)]
;for(const e of c)m.push(...wrap(e,t-f).map(e=>" ".repeat(f)+e))}o.length>d&&m.push(`  … and ${(0,a.ZV)(o.length-d)} more in the full report`);return[...m,""]}
const f=9;const h={check:"check",value:"value",interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const v=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
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