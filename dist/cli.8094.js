export const id=8094;export const ids=[8094];export const modules={48094:((e,n,t)=>{t.d(n,{Z:()=>periodLines,runByPeriod:()=>runByPeriod});var r=t(76760)
;var o=t(61638);var a=t(95613);var s=t(24834);var i=t(24502);var c=t(20803);async function runByPeriod(e,n,t,i,c){const l=await(0,a.H)(e,(0,o.h_)(n)).finally(c)
;const u=l.at(-1).review;if(t){const e=l.map(({label:e,review:n})=>({period:e,verdict:n.verdict}));i.out(`${JSON.stringify(e,null,2)}\n`)}else{
const{color:n,width:t}=i;const o=(0,r.join)(e.out,"report.html");i.out(`${periodLines(l).join("\n")}\n\n${(0,s.renderTerminal)(u,{color:n,width:t,report:o})}`)}
return u.verdict.promote?0:1}function periodLines(e){const n=Math.max(6,...e.map(({label:e})=>e.length));return e.map(({label:e,review:{verdict:t},over:r})=>{
const o=t.findings.filter(({status:e})=>e===t.status&&e!=="GREEN");const a=o.slice(0,3).map(({check:e})=>(0,i.en)(e,60))
;const s=o.length>3?` and ${o.length-3} more`:"";const l=`${(0,c.ZV)(t.candidate.rows)} rows`
;const u=`${e.padEnd(n)}  ${t.status.padEnd(5)}  ${l.padStart(12)}  ${a.join(", ")}${s}${r?"":"  (not over)"}`;return(0,i.rn)(u.trimEnd())})}}),95613:((e,n,t)=>{
t.d(n,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=t(76760);var o=t(2795);var a=t(39100);var s=t(61638);var i=t(77125);var c=t(229);var l=t(20564)
;var u=t(46077);var d=t(16454);var f=t(14977);var v=t(52546);var w=t(19014);var h=t(28889)
;async function reviewPeriods(e,n,t,r,{now:a,runUrl:s=null,commit:c=null,fetched:l=null}){const f=(0,o.O)(await n.periods(t),"cut a log into periods")
;const v=[];for(const n of f){const o=n.end+(e.data.labelsAfter?.milliseconds??0);const w=a!==null&&n===f.at(-1);const h=w?a:new Date(o)
;const p=inPace(w?e:withoutProbes(e),t);const m=r.records.filter(e=>Date.parse(e.at)<h.getTime());const $=(0,u.Wh)([{...r,records:m},{
records:v.map(({record:e})=>e),faults:[]}]);const g=new Date(Math.min(h.getTime(),o));const y=await(0,i.NQ)(p,n.asOf(p,h,w),$,{now:h,due:g,runUrl:s,commit:c,
operations:w?l:"not asked"});v.push({label:n.label,review:{...y,plan:e},record:(0,d.z)(y),end:n.end,over:n.full&&(a===null||o<=a.getTime())})}return v}
async function checkByPeriod(e,n){const t=await(0,w.Cz)(e.out);try{await(0,w.rt)(e.out,s.a5);const{reviews:o,past:a}=await reviewed(e,n)
;const c=o.filter(({record:e,over:n})=>n&&!a.records.some(n=>isSameReview(n,e)));for(const{label:n,review:t}of o){const o=await(0,w.Cz)((0,r.join)(e.out,n))
;await o.put([...e.beside?.(t)??[],...(0,h.R8)(t)])}for(const{label:n,review:t}of o)(0,i.Hy)(t,e.log??l.K,n);const u=o.at(-1).review
;await t.put([...e.beside?.(u)??[],...(0,h.R8)(u)],async()=>{for(const{record:n}of c)await(e.history?.append(n))});return o}catch(n){await(0,
w.rt)(e.out,s.a5).catch(()=>{});await t.leave();throw n}}async function reviewed(e,n){const t=await(0,c.m)(e.plan);const r=await(e.history?.read(t.name))??{
records:[],faults:[]}
;if(t.data.time===null&&e.history)throw new f.P_(`${t.source.file}: a history is kept in the order of time, but the plan names no time column. Add "time:" under "data:", or leave --history out.`)
;const o=await(0,i.nV)(e.operations??[]);const s=await(0,a.q)(t,e,e);const l=await reviewPeriods(t,s,n,r,{...e,fetched:o}).finally(()=>s.close())
;for(const{review:t,record:r,end:o}of l)if("unit"in n){const n=new Date(r.at);const a={from:r.from,to:new Date(o).toISOString()};t.drillDown=(0,v.q)(t.verdict,{
...e,now:n,span:a})}return{reviews:l,past:r}}function inPace(e,n){const t=(0,s.xS)(n);if(e.review===null)return e;if(t===null)return{...e,review:null}
;return e.review.milliseconds>=t?e:{...e,review:{text:`every ${"unit"in n?n.unit:""}`,milliseconds:t}}}function withoutProbes(e){return{...e,predictions:{
...e.predictions,knownAnswers:[]},behaviour:[]}}function isSameReview(e,n){
return e.candidate.sha256===n.candidate.sha256&&e.plan_sha256===n.plan_sha256&&e.reference?.sha256===n.reference?.sha256}}),24834:((e,n,t)=>{t.d(n,{
renderTerminal:()=>renderTerminal});var r=t(24502);var o=t(20803);var a=t(69076);var s=t(74588);var i=t(31953);var c=t(16598);var l=t(87342);const u={
GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50;function renderTerminal(e,n){const t=Math.max(40,Math.min(n.width||80,160))
;const paint=(e,t)=>n.color?`[${e}m${t}[0m`:t;const o=(0,a.ZF)(e);const s=(0,r.en)(o.plan,80);const i=[`${paint(u[o.level],o.level)}  ${s}: ${o.words} — ${(0,
r.en)(o.means,200)}`,(0,r.en)(o.todo,600),"",...table(e,t,paint),...rest(e)];n.report&&i.push(`Full report: ${(0,r.en)(n.report)}`);return`${(0,
r.rn)(i.join("\n"))}\n`}function table(e,n,t){const a=(0,c.d)(e);const s=a.slice(0,d);if(s.length===0)return[];const i=s.map(e=>cells(e))
;const h=w.map(e=>e.filter(e=>i.some(n=>n[e]!==""))).find(e=>f+widthOf(e,i)<=n)??null;const p=e.verdict.status==="GREEN"?"What was judged":"What gates"
;const m=[`${p} (${(0,o.ZV)(a.length)})`];h&&h.length>1&&m.push(t("2"," ".repeat(f)+aligned(h,v,[v,...i])));for(const[e,o]of s.entries()){const a=i[e]
;const s=t(u[o.status],o.status.padEnd(5));m.push(`  ${s}  ${h?aligned(h,a,[v,...i]):a.check}`);const c=[...h?[]:[figuresBelow(a)],(0,
r.en)(o.rule,200),o.status==="GREEN"?"":(0,r.en)((0,l.IW)(o),600)];for(const e of c)m.push(...wrap(e,n-f).map(e=>" ".repeat(f)+e))}
a.length>d&&m.push(`  … and ${(0,o.ZV)(a.length-d)} more in the full report`);return[...m,""]}const f=9;const v={check:"check",value:"value",
interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const w=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:n,interval:t,reference:o}=(0,i.u)(e);return{check:(0,r.en)(e.check,60),value:e.value===null?"":n,interval:t,reference:o,stands:(0,s.Cu)(e)}}
function widthOf(e,n){return e.reduce((e,t)=>e+2+widest(t,[v,...n]),-2)}function widest(e,n){return Math.max(...n.map(n=>columnsOf(n[e])))}
function aligned(e,n,t){return e.map(e=>{const r=" ".repeat(widest(e,t)-columnsOf(n[e]));return e==="value"||e==="reference"?r+n[e]:n[e]+r
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:n,reference:t}){return[`${e} ${n}`.trim(),t&&`reference ${t}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:n,reference:t,model:a}=e.verdict;const s=(0,c.W)(e,"GREEN").length;const i=[(0,o.B4)(s,"check passed","checks passed"),(0,
o.B4)((0,c.W)(e,"NOTE").length,"note"),t===null?`${(0,o.B4)(n.rows,"candidate row")}, no reference`:`${(0,o.B4)(n.rows,"candidate row")} against ${(0,
o.B4)(t.rows,"reference row")}`,...a?[`model ${(0,r.en)(a.name,80)} ${a.sha256.slice(0,12)}`]:[]];return[`${i.join(" · ")}`]}function columnsOf(e){
const n=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const t=e.match(/[\p{M}]/gu)
;return[...e].length+(n?.length??0)-(t?.length??0)}function wrap(e,n){const t=[];let r=""
;for(const o of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(o)>n){t.push(r);r=o}else r=r===""?o:`${r} ${o}`;return r===""?t:[...t,r]}})};