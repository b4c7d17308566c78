export const id=9781;export const ids=[9781,5352];export const modules={77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),74756:((e,t,n)=>{n.r(t)
;n.d(t,{command:()=>S});var r=n(51455);var a=n(76760);var s=n(54287);var i=n(30836);var o=n(20803);function dashboardOf(e,t,n){return{repository:t,made:n,
plans:e.filter(({records:e})=>e.length>0).map(planOf)}}function planOf({records:e,faults:t}){const n=e.at(-1);const r=t.length>0?`${(0,
o.B4)(t.length,"line")} of its history cannot be read.`:null;return{name:n.plan,about:[n.about,r].filter(e=>e!==null).join(". ")||null,todo:todoOf(n),due:n.due,
rules:Object.fromEntries([...n.values.flatMap(({check:e,rule:t})=>t===null?[]:[[e,t]]),...(n.operations??[]).flatMap(({name:e,rule:t})=>t===null?[]:[[(0,
s.I)((0,i.aZ)(e)),t]])]),reviews:e.map(e=>({...(0,i.qk)(e),status:e.status,rows:e.candidate.rows,runUrl:e.run}))}}
function todoOf({status:e,todo:{action:t,owner:n,within:r}}){if(e==="GREEN"&&t===null)return null;const a=t===null?null:t.charAt(0).toUpperCase()+t.slice(1)
;const s=[a,n===null?null:`Owner: ${n}`,r===null?null:`Within ${r}`];return s.flatMap(e=>e===null?[]:[`${e}.`]).join(" ")||null}var l=n(55352);var c=n(86170)
;var u=n(14977);var d=n(77598);var f=n(24502);var h=n(45845);var m=n(26204);var p=n(54398);function levelNow(e){return e.reviews.at(-1)?.status??null}
function overdue({due:e},t){return e!==null&&Date.parse(e)<Date.parse(t)}var v=n(55940);var w=n(69453);var g=n(95464);var $=n(1484);var b=n(93541)
;var y=n(67497);var N=n(16903);const x=30;const k=100;const E=16;function planSection(e,t,n){const r=levelNow(e);const a=(0,
N.hP)(e.reviews.slice(-x),t=>Object.hasOwn(e.rules,t)?e.rules[t]:null).filter(({points:e})=>e.some(e=>e.value!==null)).sort((e,t)=>Number(e.rule===null)-Number(t.rule===null)).slice(0,E)
;const s=a.filter(({rule:e})=>e!==null);const i=(s.length===0?a:s).map((e,n)=>metric(`p${t}m${n}`,e)).join("\n")
;return`<section id="p${t}" class="plan-card ${(r??"note").toLowerCase()}" aria-labelledby="p${t}-h">\n<div class="top"><div><h2 id="p${t}-h">${r===null?"":`${(0,
m.j)(r)} `}${(0,f.ZD)(e.name,120)}</h2>${e.about===null?"":`<p class="hint">${(0,
f.ZD)(e.about,300)}</p>`}</div>${levels(e,t)}</div>\n${e.todo===null||r===null?"":`<p class="do">${(0,
f.ZD)(e.todo,600)}</p>`}\n<p class="looked">${when(e,n)}</p>\n${i===""?"":`<ul class="metrics">${i}</ul>`}\n${plan_history(e,a,t)}\n</section>`}
function when(e,t){const n=e.reviews.at(-1);const r=[n===void 0?"No review yet":`Reviewed ${(0,f.ZD)((0,h.fU)(n.at),40)}`];n?.rows!=null&&r.push(`${(0,
o.ZV)(n.rows)} rows`);n!==void 0&&r.push(run(n,e.name));if(e.due!==null){const n=(0,f.ZD)((0,h.im)(e.due),40)
;r.push(overdue(e,t)?`<span class="flag">overdue since ${n}</span>`:`next due ${n}`)}return r.filter(e=>e!=="").join(" · ")}function run({runUrl:e,at:t},n){
const r=e===null?null:(0,b.D)(e);if(r===null)return"";const a=`Run of ${(0,f.ZD)(n,60)}, ${(0,f.ZD)((0,h.fU)(t),40)}`;return`<a href="${(0,
f.ZD)(r)}" rel="noreferrer noopener" aria-label="${a}">run</a>`}function levels({reviews:e},t){const n=e.slice(-x);if(n.length===0)return"";const r=14
;const a=n.length*r;const count=e=>n.filter(t=>t.status===e).length;return(0,w.JW)({id:`p${t}l`,width:x*r,height:18,className:"levels",
title:"Levels of the reviews, the newest last",text:`Of the last ${n.length}: ${count("GREEN")} GREEN, ${count("AMBER")} AMBER, ${count("RED")} RED.`
},n.map((e,t)=>(0,g.Gy)(x*r-a+r/2+t*r,9,e.status)).join(""))}function metric(e,t){const n=(0,y.G)(t.check);const r=(0,g.be)(t);const a=t.points.at(-1)
;const s=t.points.slice(0,-1).findLast(e=>e.value!==null);const i=a.value===null||s===void 0?"":`<span class="change">${(0,
h.jR)(a.value-s.value,r===o.l9)}<span class="sr"> since the review before</span></span>`;const l=[a.interval===null?"":(0,
h.vy)(a.interval,r),t.rule===null?"":(0,f.ZD)((0,v.I)(t.rule),160).replace(/(?<!,) /g," ")].filter(e=>e!=="");return`<li><p class="name">${(0,
f.ZD)(n,80)}</p><p><b>${r(a.value)}</b> ${i}</p>${(0,g.CD)(e,n,t)}${l.map(e=>`<p class="facts">${e}</p>`).join("")}</li>`}function plan_history(e,t,n){
const{reviews:r}=e;if(r.length===0)return"";const a=r.slice(-k).reverse();const s=t.slice(0,6);const i=(0,$.Jx)({caption:`Reviews of ${(0,
f.ZD)(e.name,80)}, the newest first`,head:["Review","Level",...s.map(({check:e})=>(0,f.ZD)((0,y.G)(e),80)),"Rows","Run"],rows:a.map(t=>[(0,f.ZD)((0,
h.fU)(t.at),40),(0,m.j)(t.status),...s.map(e=>(0,g.be)(e)(measured(t,e.name))),(0,o.ZV)(t.rows),run(t,e.name)]),numbers:[...s.map((e,t)=>t+2),s.length+2],
captionHidden:true});const l=r.length-a.length;const c=t.filter(({points:e})=>e.filter(e=>e.value!==null).length>1).map((e,t)=>(0,$.vP)((0,f.ZD)((0,
y.G)(e.check),100),(0,g.CY)(`p${n}t${t}`,(0,y.G)(e.check),e)));return(0,$.TM)(`History (${(0,
o.ZV)(r.length)} ${r.length===1?"review":"reviews"})`,`<div class="figures history">${c.join("\n")}</div>\n${i}${l>0?`<p class="hint">… and ${(0,
o.ZV)(l)} earlier ones.</p>`:""}`)}function measured(e,t){const n=e.values.find(({check:e})=>(0,s.I)(e)===t)
;return n!==void 0&&Number.isFinite(n.value)?n.value:null}
const O="\nnav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}\n.mark.green{--level:var(--green)}\n.mark.amber{--level:var(--amber)}\n.mark.red{--level:var(--red)}\nmain>.key{padding-top:28px;margin:0}\n.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}\n.plan-card.green{--level:var(--green)}\n.plan-card.amber{--level:var(--amber)}\n.plan-card.red{--level:var(--red)}\n.plan-card.note{--level:var(--note)}\n.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}\n.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}\n.plan-card .hint{margin:4px 0 0}\n.plan-card .looked{margin:8px 0 0}\n.do{margin:12px 0 0;font-weight:560}\n.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}\n.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}\n.metrics p{margin:0}\n.metrics .name{color:var(--soft);font-size:.9rem}\n.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}\n.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}\n.facts{text-wrap:balance}\n.history{margin:8px 0 16px}\n.metrics .spark{margin:6px 0 8px}\n@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}}\n"
;const T=p.i+O;function renderDashboard(e){const t=e.plans.map((t,n)=>({plan:t,index:n,rank:rankOf(t,e.made.at)
})).sort((e,t)=>e.rank-t.rank||e.index-t.index).map(({plan:e})=>e);const{level:n,words:r}=answerOf(t);const a=t.filter(t=>overdue(t,e.made.at)).length
;const s=[...["RED","AMBER","GREEN"].flatMap(e=>{const n=t.filter(t=>levelNow(t)===e).length;return n===0?[]:[`${n} ${e}`]}),...a===0?[]:[`${(0,
o.B4)(a,"review is","reviews are")} overdue`]].join(", ");const i=`default-src 'none'; style-src 'sha256-${(0,
d.createHash)("sha256").update(T).digest("base64")}'; base-uri 'none'; form-action 'none'`
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${i}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${n??"No review"}: models of ${(0,
f.ZD)(e.repository,120)}</title>\n<style>${T}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the plans</a>\n<header class="answer ${(n??"note").toLowerCase()}"><div class="wrap">\n<p class="verdict">${n===null?"":`${(0,
m.j)(n)} `}<span class="plan">${(0,f.ZD)(e.repository,120)}</span></p>\n<h1>${r}</h1>\n<p class="looked">${s===""?"":`${s}. `}Made ${(0,f.ZD)((0,
h.fU)(e.made.at),40)}.</p>\n</div></header>\n<nav aria-label="Plans"><div class="wrap"><ul>${t.map(entry).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>\n${t.map((t,n)=>planSection(t,n,e.made.at)).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
f.ZD)(e.made.version,40)}</div></footer>\n</body>\n</html>\n`}function entry(e,t){const n=levelNow(e)
;const r=n===null?"":`<span class="mark ${n.toLowerCase()}">${(0,m.K)(n)}</span>`;return`<li><a href="#p${t}">${r}${(0,f.ZD)(e.name,60)}</a></li>`}
function answerOf(e){const t=e.map(levelNow);const n=["RED","AMBER","GREEN"].find(e=>t.includes(e))??null;const r=t.filter(e=>e==="RED"||e==="AMBER").length
;if(n===null)return{level:n,words:e.length===0?"No plan yet":"No review yet"};if(r>0){
const t=e.length===1?"The model needs attention":`${r} of ${e.length} models need${r===1?"s":""} attention`;return{level:n,words:t}}
const a=t.filter(e=>e!==null).length;if(a<e.length)return{level:n,words:`${a} of ${e.length} models reviewed, all GREEN`};return{level:n,
words:e.length===1?"The model is GREEN":`All ${e.length} models are GREEN`}}function rankOf(e,t){const n=levelNow(e);const r=overdue(e,t)?0:1;return{RED:0,
AMBER:2,GREEN:6}[n??"AMBER"]+(n===null?2:0)+r}var R=n(28009);var D=n(77286);var M=n(17628);const S={
usage:"greenlight dashboard --history DIR --out FILE [--title TEXT]",
help:"Flags:\n  --history DIR   the folder of a history, or a checkout of its branch\n  --out FILE      the page, such as site/index.html\n  --title TEXT    what the page is called (default: the repository, in a workflow; else the folder)\n\nOne file that loads nothing and runs nothing: GitHub Pages, a file share or a mail can carry it.\n\nExit status: 0, or 2 when the history cannot be read or the page not be written.\n\nExample:\n  greenlight dashboard --history greenlight-history --out site/index.html",
options:{history:{type:"string"},out:{type:"string"},title:{type:"string"}},async run({flags:e},t){const n=(0,M.Ow)((0,
D.x)(e,"history"),"--history","the folder of the history","dashboard");const s=(0,M.Ow)((0,D.x)(e,"out"),"--out","the file of the page","dashboard");const i=(0,
D.x)(e,"title")??process.env.GITHUB_REPOSITORY??n;const d=await(0,l.F)(n,(0,c.S)(process.env))
;for(const{kind:e,place:n}of d.flatMap(({faults:e})=>e))t.err(`left out: ${(0,f.en)(n,200)} (${e})\n`);const h=renderDashboard(dashboardOf(d,i,{
at:(new Date).toISOString(),version:R.r}));try{await(0,r.mkdir)((0,a.dirname)(s),{recursive:true});await(0,r.writeFile)(s,h)}catch(e){
const t=e instanceof Error?e.message:String(e);throw new u.P_(`${s}: the page cannot be written (${t}). Name another file with --out.`)}t.err(`${(0,
o.B4)(d.length,"plan")} drawn in ${(0,f.en)(s,200)}\n`);return 0}}}),17628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf})
;var r=n(44518);var a=n(22961);var s=n(14977);function needed(e,t,n,r){
if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`);return e}function neededList(e,t,n,r){
needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const i=(0,a.e)(n);const o=(0,r.p)(e,i)
;if(o===void 0||Number.isNaN(o))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(o)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5;function localTime(e,t,n,a,s,i){
if(t<1||t>12||n<1||a>23||s>59||i>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*r+a*36e5+s*6e4+i*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const r=t>2?e:e-1
;const a=Math.floor(r/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*r+Math.floor(r/4)-a+Math.floor(a/4)+s-719468}}),5011:((e,t,n)=>{n.d(t,{
No:()=>s,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const a=new Set(["NA","N/A","n/a","None","-"]);const s=[...r,...a];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return r.has(e)||a.has(e)}function isMissingText(e){return r.has(e)}function isMissingWord(e){return a.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var r=n(14977);var a=n(92341);const s=9e5;const i=864e5;const o=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=o.get(e);if(t)return t;const n=new TimeZone(e);o.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-i);const n=this.offset(e+i);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const i=(0,a.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const o=i-t*s
;this.offsets.set(t,o);return o}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(92341);var a=n(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const i=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const o=/^-?\d{1,15}(\.\d+)?$/
;const l=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const c=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=s.exec(n);if(r){const[,e,n,a,s,i,o,l,c]=r;return instant(e,n,a,s,i,o,l,c,t)}const l=i.exec(n);if(l){const[,e,n,r,a,s,i,o]=l
;return instant(e,n,r,a,s,i,void 0,o,t)}if(o.test(n))return epochTime(Number(n),t);if((0,a.b2)(n))return Number.NaN;const c=isoOf(n)
;return c===null?void 0:parseTime(c,t)}function isoOf(e){const t=l.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=c.exec(e)
;const r=u.exec(e);if(!n&&!r)return null;const[a,s]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,i,o]=n??r;const f=s.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(i,h+1,Number(a),o)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,a,s,i,o,l,c){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(a??0),Number(s??0),Number(i??0));if(Number.isNaN(u))return;const d=o===void 0?u:u+Number(`0.${o}`)*1e3
;if(l===void 0)return c?c.toUtc(d):d;if(l==="Z"||l==="z"||l==="UTC")return d;const f=Number(l.slice(1,3));const h=l.length>3?Number(l.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return l.startsWith("-")?d+m:d-m}}),55352:((e,t,n)=>{n.d(t,{F:()=>readHistoryFolder,folderHistory:()=>folderHistory})
;var r=n(73024);var a=n(51455);var s=n(76760);var i=n(46077);var o=n(14977);const l=536870912;function folderHistory(e,t=null){return{async read(n){
await refusing(e,"be opened",async()=>{await makeFolder(e);await(0,a.access)(e,r.constants.R_OK|r.constants.W_OK)});return(0,i.uh)(n,await readPlanFolder(e,(0,
i.yS)(n),t))},async append(n){const r=(0,s.join)(e,(0,i.W7)(n));await refusing(r,"be written",async()=>{await makeFolder((0,s.dirname)(r))
;await appendLine(r,(0,i.cA)(n,t))})}}}async function readHistoryFolder(e,t=null){const n=await refusing(e,"be read",()=>(0,a.readdir)(e,{withFileTypes:true}))
;const r=n.filter(e=>e.isDirectory()&&!e.name.startsWith("."));const s=r.map(({name:e})=>e).sort();return Promise.all(s.map(n=>readPlanFolder(e,n,t)))}
async function readPlanFolder(e,t,n){const r=(0,s.join)(e,t);const o=await refusing(r,"be read",()=>(0,a.readdir)(r).catch(noneIfAbsent))
;const c=o.filter(i.LD).sort().map(async e=>{const o=await refusing((0,s.join)(r,e),"be read",async()=>{const{size:t}=await(0,a.stat)((0,s.join)(r,e))
;if(t>l)throw new Error(`${t} bytes are no history`);return(0,a.readFile)((0,s.join)(r,e),"utf8")});return(0,i.Se)(o,`${t}/${e}`,n)});return(0,
i.Wh)(await Promise.all(c))}async function appendLine(e,t){const n=await(0,a.open)(e,"a+");let r;try{({size:r}=await n.stat());const e=Buffer.alloc(1)
;r>0&&await n.read(e,0,1,r-1);const a=Buffer.from(r>0&&e[0]!==10?`\n${t}`:t);const{bytesWritten:s}=await n.write(a)
;if(s<a.length)throw new Error("the disk took only a part of the line");await n.sync()}finally{await n.close()}r===0&&await syncFolder((0,s.dirname)(e))}
async function syncFolder(e){const t=await(0,a.open)(e,"r").catch(()=>null);await(t?.sync().catch(()=>{}));await(t?.close())}async function makeFolder(e){
if(await isFolder(e))return;const t=(0,s.dirname)(e);t===e||await isFolder(t)||await makeFolder(t);try{await(0,a.mkdir)(e)}catch(t){
if(!await isFolder(e))throw t}}async function isFolder(e){return(0,a.stat)(e).then(e=>e.isDirectory(),()=>false)}function noneIfAbsent(e){
if(e.code==="ENOENT")return[];throw e}async function refusing(e,t,n){try{return await n()}catch(n){const r=n instanceof Error?n.message:String(n)
;throw new o.P_(`${e}: the history cannot ${t} (${r}). Name a folder that can be read and written with --history.`)}}}),82514:((e,t,n)=>{n.d(t,{BX:()=>testsThat,
T1:()=>r,pP:()=>s});const r={ks:{title:"KS D",method:"the Kolmogorov–Smirnov test",asked:true,categories:false,summarised:true,matters:.1},psi:{title:"PSI",
method:"the population stability index",asked:true,categories:true,summarised:true,matters:.1},js:{title:"Jensen–Shannon distance",
method:"the Jensen–Shannon distance",asked:true,categories:true,summarised:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",
method:"the Wasserstein distance",asked:true,categories:false,summarised:false,matters:.1},chi2:{title:"Cramér’s V",method:"the chi-squared test",asked:false,
categories:true,summarised:false,matters:.1}};const a=Object.keys(r);const s=a.filter(isAsked);function testsThat(e){const t=s.filter(t=>e(r[t]))
;return t.length<2?t.join():`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}function isAsked(e){return r[e].asked}}),34036:((e,t,n)=>{n.d(t,{NI:()=>isMetric,
Zv:()=>a,sN:()=>isMetricOf});const r=["binary","multiclass"];const share=(e,t,n,a={})=>({title:e,tasks:r,better:"higher",range:[0,1],unit:"share",
perClass:false,means:t,...a,needs:n});const error=(e,t,n={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",perClass:false,means:t,
...n,needs:"numbers"});const a={accuracy:share("Accuracy","share of predictions that are right","decisions"),
precision:share("Precision","share of predicted positives that are positive","decisions",{perClass:true}),
recall:share("Recall","share of positives that are found","decisions",{perClass:true}),f1:share("F1","harmonic mean of precision and recall","decisions",{
perClass:true}),f1_weighted:share("F1, weighted","mean of the classes’ F1, weighted by their cases","decisions",{tasks:["multiclass"]}),
precision_weighted:share("Precision, weighted","mean of the classes’ precision, weighted by their cases","decisions",{tasks:["multiclass"]}),
recall_weighted:share("Recall, weighted","mean of the classes’ recall, weighted by their cases","decisions",{tasks:["multiclass"]}),
f1_micro:share("F1, micro","F1 over all classes’ decisions pooled","decisions",{tasks:["multiclass"]}),
specificity:share("Specificity","share of negatives that are predicted to be negative","decisions",{perClass:true}),
balanced_accuracy:share("Balanced accuracy","mean of the classes’ recall","decisions"),
mcc:share("Matthews correlation","correlation of prediction and label","decisions",{range:[-1,1],unit:"score"}),
auroc:share("AUROC","chance that a positive is scored above a negative","scores",{perClass:true}),
average_precision:share("Average precision","precision averaged over the recall steps","scores",{perClass:true}),
log_loss:share("Log loss","mean surprise at the labels, in nats","scores",{better:"lower",range:[0,1/0],unit:"score"}),
brier:share("Brier score","mean squared error of the probabilities","scores",{tasks:["binary"],better:"lower",unit:"score"}),
calibration_error:share("Calibration error","mean gap between probability and frequency, in ten bins","scores",{tasks:["binary"],better:"lower",unit:"score"}),
mae:error("MAE","mean absolute error"),rmse:error("RMSE","root of the mean squared error"),
median_absolute_error:error("Median absolute error","half of the errors are smaller"),bias:error("Bias","mean of prediction minus target",{better:"zero",
range:[-1/0,1/0]}),mape:error("MAPE","mean absolute error as a share of the target",{unit:"share"}),
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetricOf(e,t){return a[t].needs===e}
function isMetric(e){return Object.hasOwn(a,e)}}),71206:((e,t,n)=>{n.d(t,{B:()=>isWorse,Q:()=>worst});const r={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4}
;function isWorse(e,t){return r[e]>r[t]}function worst(e){return e.reduce((e,t)=>isWorse(t,e)?t:e)}}),99378:((e,t,n)=>{n.d(t,{$c:()=>readBound,No:()=>readAmount,
_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>s,rB:()=>readFrequency});const r=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`
;const a="(?:second|minute|hour|day|week|month|quarter|year)s?";const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const s={
bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${r}\s*%?`),percent:whole(String.raw`${r}\s*%`),amount:whole(String.raw`${r}\s*%?`),
period:whole(String.raw`\d+(?:\.\d+)?\s+${a}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${a}|every\s+${a})`)};function readBound(e){
if(!s.bound.test(e))return null;const[,t,n]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const r=t==="≥"?">=":t==="≤"?"<=":t;const{value:a}=readNumber(n)
;return Number.isFinite(a)?{operator:r,value:a,text:`${r} ${n.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!s.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:n,percent:r}=readNumber(t)
;return Number.isFinite(n)?{value:n,relative:r,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const i=1e3;const o=60*i;const l=1440*o
;const c={second:i,minute:o,hour:60*o,day:l,week:7*l,month:30*l,quarter:91*l,year:365*l};const u={hourly:"hour",daily:"day",weekly:"week",monthly:"month",
quarterly:"quarter",yearly:"year"};function readPeriod(e){return s.period.test(e)?lengthOf(e):null}function readFrequency(e){
return s.frequency.test(e)?lengthOf(e):null}function lengthOf(e){const t=e.trim().split(/\s+/);const n=t.at(-1);const r=c[u[n]??n.replace(/s$/,"")]
;const a=Number(t.find(e=>/^\d/.test(e))??1);const s=a*(r??Number.NaN);return s>0&&Number.isFinite(s)?{text:t.join(" "),milliseconds:s}:null}
function readNumber(e){if(!e.endsWith("%"))return{value:Number(e),percent:false};const t=e.slice(0,-1).trim()
;const n=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:n,percent:true}}}),55940:((e,t,n)=>{n.d(t,{I:()=>describeRule,Y:()=>describeBound})
;function describeRule(e){const t=["green","amber","red"].flatMap(t=>{const n=e[t];return n===null?[]:[`${t} when ${n.text}`]});return t.join(", ")}const r={
">=":"at least",">":"above","<=":"at most","<":"below"};function describeBound(e){return`${r[e.operator]} ${e.text.slice(e.operator.length).trim()}`}}),
46077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf})
;var r=n(77598);var a=n(71206);var s=n(14977);var i=n(86170);const o=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const l="}}";const c=1
;function lineOf(e,t=null){const n=JSON.stringify(e);const[[r,a]]=Object.entries((0,i.Ru)(n,"history",t));return`{"version":1,"${r}":"${a}","review":${n}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t,r=null){
const{recordShape:a}=await Promise.all([n.e(8395),n.e(7422)]).then(n.bind(n,27422));const o=[];const l=[];for(const[n,c]of e.split("\n").entries()){
if(c.trim()==="")continue;const e=readLine(c,a,r);if(e==="other key")throw new s.P_((0,i.q_)(`${t}, line ${n+1}`,r));typeof e==="string"?l.push({kind:e,
place:`${t}, line ${n+1}`}):o.push(e)}return{records:o,faults:l}}function readLine(e,t,n){let r;try{r=JSON.parse(e)}catch{
const t=o.some(t=>e.startsWith(t)||t.startsWith(e));return t&&!e.endsWith(l)?"cut off":"damaged"}const a=Object(r);const{version:s,review:u}=a
;if(typeof s==="number"&&s>c)return"newer";if(s!==c)return"damaged";const d=(0,i.Bw)(a,JSON.stringify(u)??"","history",n);if(d!=="whole")return d
;const f=t.safeParse(u);return f.success?f.data:"damaged"}function joinPasts(e){const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))
;const n=new Map;for(const e of t){const t=n.get(e.candidate.sha256);n.set(e.candidate.sha256,t===void 0?e:standsOf(t,e))}return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,t){return onlyLabelsCame(e,t)||!isWorseReview(e,t)?t:e}
function onlyLabelsCame(e,t){const{labels_sha256:n,labelled:r}=e;const a=n===void 0||n===t.labels_sha256
;return e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256&&(t.labelled>r||t.labelled===r&&a)}function isWorseReview(e,t){
return e.level===t.level?(0,a.B)(e.status,t.status):(0,a.B)(e.level,t.level)}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),86170:((e,t,n)=>{n.d(t,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,
q_:()=>otherKey});var r=n(77598);function sealOf(e,t,n){if(n===null)return{sha256:(0,r.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,
r.createHmac)("sha256",n).update(`greenlight ${t}\n${e}`).digest("hex")}}function sealState(e,t,n,a){const[s,i]=Object.entries(sealOf(t,n,a))[0];const o=e[s]
;if(typeof o!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[l,c]=[Buffer.from(o),Buffer.from(i)];if(l.length===c.length&&(0,
r.timingSafeEqual)(l,c))return"whole";return a===null?"damaged":"other key"}const a="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[a]||null}
function otherKey(e,t){
return t===null?`${e} is sealed with a secret key, and none was given. Give it as ${a}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),31953:((e,t,n)=>{n.d(t,{n:()=>isInPercent,u:()=>figures});var r=n(99378);var a=n(20803);var s=n(45845);var i=n(39970);function figures(e){
const t=isInPercent(e.bounds);const n=t?a.l9:a.Wq;const{value:r,reference:o}=e;return{value:n(r,[o,...(0,i.HY)(e)]),interval:(0,s.vy)(e.interval,t?a.l9:a.ZV),
reference:o===null?"":n(o,[r]),difference:r===null||o===null?"":(0,s.jR)(r-o,t)}}function isInPercent(e){return[e?.green,e?.amber,e?.red].some(e=>e!=null&&(0,
r._3)(e))}}),45845:((e,t,n)=>{n.d(t,{SI:()=>formatLogP,fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,vy:()=>formatInterval});var r=n(20803)
;function formatInterval(e,t=r.ZV){return e===null?"":`[${t(e[0])}, ${t(e[1])}]`}function formatDifference(e,t=false){if(!Number.isFinite(e))return""
;const n=t?(0,r.l9)(e).replace(/ %$/," points"):(0,r.ZV)(e);return e>0?`+${n}`:n}function formatLogP(e,t="p"){if(e===null||Number.isNaN(e))return""
;return`${t} ${(0,r.NP)(e)}`}function formatTime(e){const t=Date.parse(e);if(Number.isNaN(t))return e
;return`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`}function formatDay(e){const t=Date.parse(e)
;return Number.isNaN(t)?e:new Date(t).toISOString().slice(0,10)}}),39970:((e,t,n)=>{n.d(t,{Fv:()=>boundsText,HY:()=>valuesOfBounds,Y3:()=>ruleText,
dp:()=>ruleClauses,jN:()=>paceText,lq:()=>rangeText,w4:()=>relationText});var r=n(82514);var a=n(55940);var s=n(20803);function boundsText(e){return(0,a.I)(e)}
function valuesOfBounds({bounds:e}){return[e?.green,e?.amber,e?.red].flatMap(e=>e?.value??[])}function ruleText(e){return ruleClauses(e).join("; ")}
function ruleClauses(e){const{bounds:t,expected:n}=e;if(t!==null)return[boundsText(t),...t.falls.map(fallText)].filter(Boolean);const r=fixedRule(e)
;if(r!==null)return[r];return n===null?[]:[expectedText(n,e)]}function fallText({from:e,amber:t,red:n}){
const r=[t&&`amber from ${t.text}`,n&&`red from ${n.text}`].filter(Boolean);return`fall from ${e}: ${r.join(", ")}`}const i={
"prediction/probabilities":"scores lie in 0 to 1","prediction/missing":"every row has a prediction","prediction/identical":"predictions differ",
"deployment/dependencies":"dependencies stay the same","feature/learnt-range":"range and categories as in the reference",
"feature/cardinality":"as many distinct values as in the reference","feature/constant":"a feature varies","input/duplicates":"ids do not repeat",
"input/vanished":"columns stay the same","input/appeared":"columns stay the same","input/missing":"cells are missing no more than in the reference",
"input/infinite":"no cell is infinite","input/reference/invalid":"cells are of their column’s type","input/placeholder":"every row has a time",
"input/reference/placeholder":"every row has a time","input/labels/unmatched":"ids are written alike","prediction/sum":"scores of the classes sum to 1",
"input/future":"no row is from the future","input/clock":"hours of the day as in the reference"};function fixedRule({kind:e,aspect:t,reasons:n}){
if(e==="input"&&t==="invalid")return n.some(({reason:e})=>e==="cellsInvalid")?"cells are of their column’s type":"every row has a time";const r=`${e}/${t}`
;return Object.hasOwn(i,r)?i[r]:null}function expectedText(e,{kind:t,subject:n,aspect:a}){switch(e.expected){case"range":return rangeText(e);case"one of":{
const t=e.values.join(a==="version"?" or ":", ");if(a==="version")return`${n} is ${t}`;const r=e.more>0?", …":""
;return a==="host"?`${n} is ${t}${r}, all of them`:`one of ${t}${r}`}case"within":{const t=`within ${(0,s.Bo)(e.tolerance)}`
;return a==="changed"?`answers as in the last review, ${t}`:`every answer ${t}`}case"relation":return relationText(e);case"sum":
return`standardised falls, less ${(0,s.ZV)(e.allowance)} each, add up to less than ${(0,s.ZV)(e.threshold)}`;case"reviews":
return`RED is left when its cause has been gone for ${(0,s.B4)(e.reviews,"review")} in a row`;case"pace":
return`${a==="stale"?"new data":"a review"} ${paceText(e.every)}`;case"drift":{const{test:n,threshold:a,q:i}=e
;if(t==="review")return`PSI against the last review at least ${(0,s.ZV)(a)}, and more than chance makes`;return`${r.T1[n].title} >= ${(0,
s.Bo)(a)}${i===null?"":` and q < ${(0,s.Bo)(i)}`}`}case"association":return`no two columns that go together differently from the reference: w >= ${(0,
s.ZV)(e.threshold)} and beyond chance (${(0,s.l9)(e.alpha)} over all pairs)`;case"error rate":return`no segment worse than the rest beyond chance (${(0,
s.l9)(e.alpha)} over all that were searched)`}}function rangeText({min:e,max:t}){return[e===null?"":`>= ${(0,s.Bo)(e)}`,t===null?"":`<= ${(0,
s.Bo)(t)}`].filter(Boolean).join(", ")}const o={same:"the same as the base’s","not lower":"no lower than the base’s","not higher":"no higher than the base’s"}
;function relationText({relation:e,tolerance:t}){const n=t>0?`, within ${(0,s.Bo)(t)}`:"";return`the variant’s prediction must be ${o[e]}${n}`}
function paceText(e){return/^every/.test(e)||/ly$/.test(e)?e:`every ${e}`}}),20803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,Bo:()=>formatExact,
NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const r="−";function formatNumber(e){return formatApart(e,[])}
function formatApart(e,t){const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}function formatExact(e){return written(e,a)}
function formatPercent(e,t=[]){return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){return`${formatNumber(e)} ${e===1?t:n}`}
function formatLogProbability(e){if(e===-1/0)return"≈ 0";if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const a=17;function apart(e,t,n){const r=t.filter(t=>t!==e);let s=4
;while(s<a&&r.some(t=>n(t,s)===n(e,s)))s++;return n(e,s)}function percent(e,t){if(e===null||e===void 0||!Number.isFinite(e))return written(e,t)
;const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,t,1)} %`}function written(e,t,n=0){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return r+written(-e,t,n);if(e===1/0)return"∞";if(e===0)return"0";const a=decimal(e);const[s,i]=a
;const o=t-(i<-1?1:n);const l=s.length<=t?a:rounded(a,Math.max(o,i>15?0:i+1));if(i>15||i<-4)return scientific(l);return positional(Number.isInteger(e)?a:l)}
function decimal(e){const[t="",n]=e.toExponential().split("e");return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t]
;const r=e.slice(0,n);if(e[n]<"5")return[r.replace(/0+$/,"")||"0",t];const a=/9*$/.exec(r)[0].length;if(a===n)return["1",t+1];const s=n-a-1
;return[r.slice(0,s)+(Number(r[s])+1),t]}function positional([e,t]){if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0")
;const r=e.slice(t+1);return thousands(n)+(r===""?"":`.${r}`)}function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:""
;return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){
const t="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};