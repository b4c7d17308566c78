export const id=94;export const ids=[94];export const modules={8094:((e,n,t)=>{t.d(n,{Z:()=>periodLines,runByPeriod:()=>runByPeriod});var r=t(6760);var a=t(1638)
;var o=t(5613);var s=t(5845);var i=t(4834);var c=t(4502);async function runByPeriod(e,n,t,s,c){const l=await(0,o.H)(e,(0,a.h_)(n)).finally(c)
;const u=l.at(-1).review;if(t){const e=l.map(({label:e,review:n})=>({period:e,verdict:n.verdict}));s.out(`${JSON.stringify(e,null,2)}\n`)}else{
const{color:n,width:t}=s;const a=(0,r.join)(e.out,"report.html");s.out(`${periodLines(l).join("\n")}\n\n${(0,i.renderTerminal)(u,{color:n,width:t,report:a})}`)}
return u.verdict.promote?0:1}function periodLines(e){const n=Math.max(6,...e.map(({label:e})=>e.length));return e.map(({label:e,review:{verdict:t},over:r})=>{
const a=t.findings.filter(({status:e})=>e===t.status&&e!=="GREEN");const o=a.slice(0,3).map(({check:e})=>(0,c.en)(e,60))
;const i=a.length>3?` and ${a.length-3} more`:"";const l=`${(0,s.ZV)(t.candidate.rows)} rows`
;const u=`${e.padEnd(n)}  ${t.status.padEnd(5)}  ${l.padStart(12)}  ${o.join(", ")}${i}${r?"":"  (not over)"}`;return(0,c.rn)(u.trimEnd())})}}),5613:((e,n,t)=>{
t.d(n,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=t(6760);var a=t(2795);var o=t(9594);var s=t(1638);var i=t(8435);var c=t(229);var l=t(6077);var u=t(6454)
;var d=t(2546);var f=t(4874);async function reviewPeriods(e,n,t,r,{now:o,runUrl:s=null,commit:c=null}){const d=(0,
a.O)(await n.periods(t),"cut a log into periods");const f=[];for(const n of d){const a=n.end+(e.data.labelsAfter?.milliseconds??0)
;const p=o!==null&&n===d.at(-1);const h=p?o:new Date(a);const v=inPace(p?e:withoutProbes(e),t);const w=r.records.filter(e=>Date.parse(e.at)<h.getTime())
;const m=(0,l.Wh)([{...r,records:w},{records:f.map(({record:e})=>e),faults:[]}]);const $=await(0,i.N)(v,n.asOf(v,h,p),m,{now:h,runUrl:s,commit:c});f.push({
label:n.label,review:{...$,plan:e},record:(0,u.z)($),end:n.end,over:n.full&&(o===null||a<=o.getTime())})}return f}async function checkByPeriod(e,n){await(0,
f.G)(e.out);const t=await(0,c.m)(e.plan);const a=await(e.history?.read(t.name))??{records:[],faults:[]};const s=await(0,o.q)(t,e,e)
;const i=await reviewPeriods(t,s,n,a,e).finally(()=>s.close());for(const{label:t,review:a,record:o,end:s}of i){if("unit"in n){const n=new Date(o.at);const t={
from:o.from,to:new Date(s).toISOString()};a.drillDown=(0,d.q)(a.verdict,{...e,now:n,span:t})}await(0,f.G)((0,r.join)(e.out,t));await(0,f.u)(a,(0,
r.join)(e.out,t))}await(0,f.u)(i.at(-1).review,e.out);for(const{record:n,over:t}of i)t&&!a.records.some(e=>isSameReview(e,n))&&await(e.history?.append(n))
;return i}function inPace(e,n){const t=(0,s.xS)(n);if(e.review===null)return e;if(t===null)return{...e,review:null};return e.review.milliseconds>=t?e:{...e,
review:{text:`every ${"unit"in n?n.unit:""}`,milliseconds:t}}}function withoutProbes(e){return{...e,predictions:{...e.predictions,knownAnswers:[]},behaviour:[]}
}function isSameReview(e,n){return e.candidate.sha256===n.candidate.sha256&&e.plan_sha256===n.plan_sha256&&e.reference?.sha256===n.reference?.sha256}}),
6077:((e,n,t)=>{t.d(n,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=t(7598)
;const a='{"version":1,"sha256":"';const o="}}";const s=1;function lineOf(e){const n=JSON.stringify(e);return`${a}${digestOf(n)}","review":${n}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const n=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return n!==""&&n===e?n:`${n||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,n){const{recordShape:r}=await Promise.all([t.e(395),t.e(256)]).then(t.bind(t,256))
;const a=[];const o=[];for(const[t,s]of e.split("\n").entries()){if(s.trim()==="")continue;const e=readLine(s,r);typeof e==="string"?o.push({kind:e,
place:`${n}, line ${t+1}`}):a.push(e)}return{records:a,faults:o}}function readLine(e,n){let t;try{t=JSON.parse(e)}catch{const n=e.startsWith(a)||a.startsWith(e)
;return n&&!e.endsWith(o)?"cut off":"damaged"}const{version:r,sha256:i,review:c}=Object(t);if(typeof r==="number"&&r>s)return"newer"
;if(r!==s||i!==digestOf(JSON.stringify(c)??""))return"damaged";const l=n.safeParse(c);return l.success?l.data:"damaged"}function joinPasts(e){
const n=e.flatMap(e=>e.records).sort((e,n)=>Date.parse(e.at)-Date.parse(n.at));const t=new Map(n.map(e=>[e.candidate.sha256,e]));return{
records:n.filter(e=>t.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function onlyOf(e,n){const t=n.records.filter(n=>n.plan!==e);return{
records:n.records.filter(n=>n.plan===e),faults:[...n.faults,...t.map(({at:n})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${n}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),4834:((e,n,t)=>{t.d(n,{renderTerminal:()=>renderTerminal});var r=t(4502)
;var a=t(9076);var o=t(4588);var s=t(1953);var i=t(5845);var c=t(6598);var l=t(1977);const u={GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50
;function renderTerminal(e,n){const t=Math.max(40,Math.min(n.width||80,160));const paint=(e,t)=>n.color?`[${e}m${t}[0m`:t;const o=(0,a.ZF)(e);const s=(0,
r.en)(o.plan,80);const i=[`${paint(u[o.level],o.level)}  ${s}: ${o.words} — ${(0,r.en)(o.means,200)}`,(0,r.en)(o.todo,600),"",...table(e,t,paint),...rest(e)]
;n.report&&i.push(`Full report: ${(0,r.en)(n.report)}`);return`${(0,r.rn)(i.join("\n"))}\n`}function table(e,n,t){const a=(0,c.d)(e);const o=a.slice(0,d)
;if(o.length===0)return[];const s=o.map(e=>cells(e));const v=h.map(e=>e.filter(e=>s.some(n=>n[e]!==""))).find(e=>f+widthOf(e,s)<=n)??null
;const w=e.verdict.status==="GREEN"?"What was judged":"What gates";const m=[`${w} (${(0,i.ZV)(a.length)})`]
;v&&v.length>1&&m.push(t("2"," ".repeat(f)+aligned(v,p,[p,...s])));for(const[e,a]of o.entries()){const o=s[e];const i=t(u[a.status],a.status.padEnd(5))
;m.push(`  ${i}  ${v?aligned(v,o,[p,...s]):o.check}`);const c=[...v?[]:[figuresBelow(o)],(0,r.en)(a.rule,200),a.status==="GREEN"?"":(0,r.en)((0,l.IW)(a),600)]
;for(const e of c)m.push(...wrap(e,n-f).map(e=>" ".repeat(f)+e))}a.length>d&&m.push(`  … and ${(0,i.ZV)(a.length-d)} more in the full report`);return[...m,""]}
const f=9;const p={check:"check",value:"value",interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const h=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:n,interval:t,reference:a}=(0,s.u)(e);return{check:(0,r.en)(e.check,60),value:e.value===null?"":n,interval:t,reference:a,stands:(0,o.Cu)(e)}}
function widthOf(e,n){return e.reduce((e,t)=>e+2+widest(t,[p,...n]),-2)}function widest(e,n){return Math.max(...n.map(n=>columnsOf(n[e])))}
function aligned(e,n,t){return e.map(e=>{const r=" ".repeat(widest(e,t)-columnsOf(n[e]));return e==="value"||e==="reference"?r+n[e]:n[e]+r
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:n,reference:t}){return[`${e} ${n}`.trim(),t&&`reference ${t}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:n,reference:t}=e.verdict;const r=(0,c.W)(e,"GREEN").length;const a=[(0,i.B4)(r,"check passed","checks passed"),(0,i.B4)((0,
c.W)(e,"NOTE").length,"note"),t===null?`${(0,i.B4)(n.rows,"candidate row")}, no reference`:`${(0,i.B4)(n.rows,"candidate row")} against ${(0,
i.B4)(t.rows,"reference row")}`];return[`${a.join(" · ")}`]}function columnsOf(e){
const n=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const t=e.match(/[\p{M}]/gu)
;return[...e].length+(n?.length??0)-(t?.length??0)}function wrap(e,n){const t=[];let r=""
;for(const a of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(a)>n){t.push(r);r=a}else r=r===""?a:`${r} ${a}`;return r===""?t:[...t,r]}})};