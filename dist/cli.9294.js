export const id=9294;export const ids=[9294,8094];export const modules={9294:((e,t,n)=>{n.r(t);n.d(t,{command:()=>m});var r=n(39100);var a=n(61638);const s=864e5
;function backtest(e,t,n,r){const a=n.map(({label:e,record:t})=>({period:e,at:t.at,from:t.from,to:t.to,rows:t.candidate.rows,labelled:t.labelled,level:t.level,
status:t.status,raised:t.raised,values:t.values.flatMap(({check:e,status:t,measured:n,cases:r})=>n?[{check:e,status:t,value:n.value,interval:n.interval,cases:r
}]:[])}));const o=r===null?[]:a.filter(({to:e,at:t})=>Date.parse(e??t)>=r.getTime());const i=r===null?[]:a.slice(0,a.length-o.length);const first=e=>{
const t=o.findIndex(e);if(t<0)return null;const n=(Date.parse(o[t].at)-r.getTime())/s;return{period:o[t].period,reviews:t+1,days:Math.round(n*10)/10}}
;const c=new Set(a.flatMap(({raised:e})=>e.map(({check:e})=>e)));return{version:1,plan:e,by:t,change:r?.toISOString()??null,periods:a,rules:[...c].map(e=>{
const raises=({raised:t})=>t.some(t=>t.check===e);const t=a.filter(raises);const n=t.some(({raised:t})=>t.some(t=>t.check===e&&t.status==="RED"));return{
check:e,worst:n?"RED":"AMBER",reviews:t.length,first:t[0].period,before_change:r===null?null:i.filter(raises).length,after_change:first(raises)}}),
before_change:r===null?null:{reviews:i.length,alerts:i.filter(({status:e})=>e!=="GREEN").length},first_alert:first(({status:e})=>e!=="GREEN")}}var o=n(95613)
;var i=n(229);var c=n(14977);var l=n(24502);var u=n(20803);var d=n(48094);var h=n(77286);var f=n(17628);var w=n(39772);const p="backtest";const m={
usage:"greenlight backtest --plan P --reference R --data LOG [--labels L] --by PERIOD [--change DATE] [--json]",
help:"Flags:\n  --plan P        the performance monitoring plan (YAML)\n  --reference R   the evaluation set the model was accepted on\n  --data LOG      what the model was asked since, with times; several times, or a glob in quotes\n  --labels L      its labels, where they come in a file of their own, joined by id\n  --by PERIOD     how often it would have been reviewed: day, week, month, quarter, year, or a number of rows\n  --change DATE   when the model or its world changed, as far as you know: alerts before it are counted as\n                  false, and of those after it the delay is shown\n  --json          print the result as JSON, with every value that was measured\n\nPeriods are cut by the plan's time column, in its time zone; without one, --by 500 takes the rows as they stand. Each is judged as of its end, with labels (after the plan's\nlabels_after) and with the memory of the periods before it, as reviews made then would have been. Nothing is written.\n\nExit status: 0, or 2 when it could not judge.\n\nExample:\n  greenlight backtest --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\\n    --data fixtures/credit/degraded.csv --by week",
options:{plan:{type:"string"},reference:{type:"string",multiple:true},data:{type:"string",multiple:true},labels:{type:"string",multiple:true},by:{type:"string"
},change:{type:"string"},json:{type:"boolean"}},async run({flags:e},t){const n={reference:(0,f.qE)((0,
h._)(e,"reference"),"--reference","the set the model was accepted on",p),candidate:(0,f.qE)((0,h._)(e,"data"),"--data","the log to judge",p),labels:(0,
h._)(e,"labels")};const s=(0,f.Ow)((0,h.x)(e,"by"),"--by","a period, such as week",p);const l=(0,a.h_)(s);const u=await(0,i.m)((0,f.Ow)((0,
h.x)(e,"plan"),"--plan","the monitoring plan",p));const m=(0,h.x)(e,"change");const v=m===null?null:(0,f.n$)(m,"--change",u.data.timeZone);const g=(0,w.o)(t)
;if(m!==null&&u.data.time===null)throw new c.P_("--change is a moment, and the plan names no time column: rows cannot be compared with it.");const $={
now:new Date(0),progress:g.show};const y=await(0,r.q)(u,n,$).finally(g.clear);const b={records:[],faults:[]};const E=await(0,o.L)(u,y,l,b,{now:null})
;const k=backtest(u.name,s,E,v);e.json?t.out(`${JSON.stringify(k,null,2)}\n`):t.out([...(0,d.Z)(E),"",...summary(k)].join("\n").concat("\n"));return 0}}
;function summary({periods:e,rules:t,change:n,before_change:r,first_alert:a}){const s=e.filter(({status:e})=>e!=="GREEN").length;const o=[`${(0,
u.B4)(e.length,"review")}, ${(0,u.ZV)(s)} of them not GREEN.`,...n===null||r===null?[]:[`Before the change of ${n.slice(0,10)}: ${(0,u.ZV)(r.alerts)} of ${(0,
u.B4)(r.reviews,"review")} not GREEN.`,a===null?"After it nothing was raised.":`After it the first that is not GREEN is ${a.period}: ${inWords(a)}.`]]
;if(t.length===0)return[...o,"No rule raised anything."];const i=Math.max(4,...t.map(({check:e})=>Math.min(60,e.length)))
;const c=`${"rule".padEnd(i)}  worst  reviews  first${n===null?"":"       before  after the change"}`;const d=t.map(e=>{const t=(0,l.en)(e.check,60).padEnd(i)
;const r=n===null?"":`  ${String(e.before_change).padStart(6)}  ${e.after_change===null?"–":inWords(e.after_change)}`
;return`${t}  ${e.worst.padEnd(5)}  ${String(e.reviews).padStart(7)}  ${e.first.padEnd(10)}${r}`.trimEnd()});return[...o,"",c,...d].map(l.rn)}
function inWords({reviews:e,days:t}){return`${(0,u.B4)(e,"review")}, ${(0,u.B4)(t,"day")}`}}),48094:((e,t,n)=>{n.d(t,{Z:()=>periodLines,
runByPeriod:()=>runByPeriod});var r=n(76760);var a=n(61638);var s=n(95613);var o=n(24834);var i=n(24502);var c=n(20803);async function runByPeriod(e,t,n,i,c){
const l=await(0,s.H)(e,(0,a.h_)(t)).finally(c);const u=l.at(-1).review;if(n){const e=l.map(({label:e,review:t})=>({period:e,verdict:t.verdict}))
;i.out(`${JSON.stringify(e,null,2)}\n`)}else{const{color:t,width:n}=i;const a=(0,r.join)(e.out,"report.html");i.out(`${periodLines(l).join("\n")}\n\n${(0,
o.renderTerminal)(u,{color:t,width:n,report:a})}`)}return u.verdict.promote?0:1}function periodLines(e){const t=Math.max(6,...e.map(({label:e})=>e.length))
;return e.map(({label:e,review:{verdict:n},over:r})=>{const a=n.findings.filter(({status:e})=>e===n.status&&e!=="GREEN")
;const s=a.slice(0,3).map(({check:e})=>(0,i.en)(e,60));const o=a.length>3?` and ${a.length-3} more`:"";const l=`${(0,c.ZV)(n.candidate.rows)} rows`
;const u=`${e.padEnd(t)}  ${n.status.padEnd(5)}  ${l.padStart(12)}  ${s.join(", ")}${o}${r?"":"  (not over)"}`;return(0,i.rn)(u.trimEnd())})}}),95613:((e,t,n)=>{
n.d(t,{H:()=>checkByPeriod,L:()=>reviewPeriods});var r=n(76760);var a=n(2795);var s=n(39100);var o=n(61638);var i=n(77125);var c=n(229);var l=n(20564)
;var u=n(46077);var d=n(16454);var h=n(14977);var f=n(52546);var w=n(19014);var p=n(28889)
;async function reviewPeriods(e,t,n,r,{now:s,runUrl:o=null,commit:c=null,fetched:l=null}){const h=(0,a.O)(await t.periods(n),"cut a log into periods")
;const f=[];for(const t of h){const a=t.end+(e.data.labelsAfter?.milliseconds??0);const w=s!==null&&t===h.at(-1);const p=w?s:new Date(a)
;const m=inPace(w?e:withoutProbes(e),n);const v=r.records.filter(e=>Date.parse(e.at)<p.getTime());const g=(0,u.Wh)([{...r,records:v},{
records:f.map(({record:e})=>e),faults:[]}]);const $=new Date(Math.min(p.getTime(),a));const y=await(0,i.NQ)(m,t.asOf(m,p,w),g,{now:p,due:$,runUrl:o,commit:c,
operations:w?l:"not asked"});f.push({label:t.label,review:{...y,plan:e},record:(0,d.z)(y),end:t.end,over:t.full&&(s===null||a<=s.getTime())})}return f}
async function checkByPeriod(e,t){const n=await(0,w.Cz)(e.out);try{await(0,w.rt)(e.out,o.a5);const{reviews:a,past:s}=await reviewed(e,t)
;const c=a.filter(({record:e,over:t})=>t&&!s.records.some(t=>isSameReview(t,e)));for(const{label:t,review:n}of a){const a=await(0,w.Cz)((0,r.join)(e.out,t))
;await a.put([...e.beside?.(n)??[],...(0,p.R8)(n)])}for(const{label:t,review:n}of a)(0,i.Hy)(n,e.log??l.K,t);const u=a.at(-1).review
;await n.put([...e.beside?.(u)??[],...(0,p.R8)(u)],async()=>{for(const{record:t}of c)await(e.history?.append(t))});return a}catch(t){await(0,
w.rt)(e.out,o.a5).catch(()=>{});await n.leave();throw t}}async function reviewed(e,t){const n=await(0,c.m)(e.plan);const r=await(e.history?.read(n.name))??{
records:[],faults:[]}
;if(n.data.time===null&&e.history)throw new h.P_(`${n.source.file}: a history is kept in the order of time, but the plan names no time column. Add "time:" under "data:", or leave --history out.`)
;const a=await(0,i.nV)(e.operations??[]);const o=await(0,s.q)(n,e,e);const l=await reviewPeriods(n,o,t,r,{...e,fetched:a}).finally(()=>o.close())
;for(const{review:n,record:r,end:a}of l)if("unit"in t){const t=new Date(r.at);const s={from:r.from,to:new Date(a).toISOString()};n.drillDown=(0,f.q)(n.verdict,{
...e,now:t,span:s})}return{reviews:l,past:r}}function inPace(e,t){const n=(0,o.xS)(t);if(e.review===null)return e;if(n===null)return{...e,review:null}
;return e.review.milliseconds>=n?e:{...e,review:{text:`every ${"unit"in t?t.unit:""}`,milliseconds:n}}}function withoutProbes(e){return{...e,predictions:{
...e.predictions,knownAnswers:[]},behaviour:[]}}function isSameReview(e,t){
return e.candidate.sha256===t.candidate.sha256&&e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256}}),24834:((e,t,n)=>{n.d(t,{
renderTerminal:()=>renderTerminal});var r=n(24502);var a=n(20803);var s=n(69076);var o=n(74588);var i=n(31953);var c=n(16598);var l=n(87342);const u={
GREEN:"1;32",AMBER:"1;33",RED:"1;31",NOTE:"2"};const d=50;function renderTerminal(e,t){const n=Math.max(40,Math.min(t.width||80,160))
;const paint=(e,n)=>t.color?`[${e}m${n}[0m`:n;const a=(0,s.ZF)(e);const o=(0,r.en)(a.plan,80);const i=[`${paint(u[a.level],a.level)}  ${o}: ${a.words} — ${(0,
r.en)(a.means,200)}`,(0,r.en)(a.todo,600),"",...table(e,n,paint),...rest(e)];t.report&&i.push(`Full report: ${(0,r.en)(t.report)}`);return`${(0,
r.rn)(i.join("\n"))}\n`}function table(e,t,n){const s=(0,c.d)(e);const o=s.slice(0,d);if(o.length===0)return[];const i=o.map(e=>cells(e))
;const p=w.map(e=>e.filter(e=>i.some(t=>t[e]!==""))).find(e=>h+widthOf(e,i)<=t)??null;const m=e.verdict.status==="GREEN"?"What was judged":"What gates"
;const v=[`${m} (${(0,a.ZV)(s.length)})`];p&&p.length>1&&v.push(n("2"," ".repeat(h)+aligned(p,f,[f,...i])));for(const[e,a]of o.entries()){const s=i[e]
;const o=n(u[a.status],a.status.padEnd(5));v.push(`  ${o}  ${p?aligned(p,s,[f,...i]):s.check}`);const c=[...p?[]:[figuresBelow(s)],(0,
r.en)(a.rule,200),a.status==="GREEN"?"":(0,r.en)((0,l.IW)(a),600)];for(const e of c)v.push(...wrap(e,t-h).map(e=>" ".repeat(h)+e))}
s.length>d&&v.push(`  … and ${(0,a.ZV)(s.length-d)} more in the full report`);return[...v,""]}const h=9;const f={check:"check",value:"value",
interval:"interval",reference:"reference",stands:"● value ◇ ref ┊ rule"}
;const w=[["check","value","interval","reference","stands"],["check","value","interval","reference"]];function cells(e){
const{value:t,interval:n,reference:a}=(0,i.u)(e);return{check:(0,r.en)(e.check,60),value:e.value===null?"":t,interval:n,reference:a,stands:(0,o.Cu)(e)}}
function widthOf(e,t){return e.reduce((e,n)=>e+2+widest(n,[f,...t]),-2)}function widest(e,t){return Math.max(...t.map(t=>columnsOf(t[e])))}
function aligned(e,t,n){return e.map(e=>{const r=" ".repeat(widest(e,n)-columnsOf(t[e]));return e==="value"||e==="reference"?r+t[e]:t[e]+r
}).join("  ").trimEnd()}function figuresBelow({value:e,interval:t,reference:n}){return[`${e} ${t}`.trim(),n&&`reference ${n}`].filter(e=>e!=="").join("; ")}
function rest(e){const{candidate:t,reference:n,model:s}=e.verdict;const o=(0,c.W)(e,"GREEN").length;const i=[(0,a.B4)(o,"check passed","checks passed"),(0,
a.B4)((0,c.W)(e,"NOTE").length,"note"),n===null?`${(0,a.B4)(t.rows,"candidate row")}, no reference`:`${(0,a.B4)(t.rows,"candidate row")} against ${(0,
a.B4)(n.rows,"reference row")}`,...s?[`model ${(0,r.en)(s.name,80)} ${s.sha256.slice(0,12)}`]:[]];return[`${i.join(" · ")}`]}function columnsOf(e){
const t=e.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);const n=e.match(/[\p{M}]/gu)
;return[...e].length+(t?.length??0)-(n?.length??0)}function wrap(e,t){const n=[];let r=""
;for(const a of e.split(" ").filter(e=>e!==""))if(r!==""&&columnsOf(r)+1+columnsOf(a)>t){n.push(r);r=a}else r=r===""?a:`${r} ${a}`;return r===""?n:[...n,r]}})};