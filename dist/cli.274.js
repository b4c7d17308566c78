export const id=274;export const ids=[274,352];export const modules={7286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),4756:((e,t,n)=>{n.r(t);n.d(t,{
command:()=>D});var r=n(1455);var a=n(6760);var s=n(5845);var i=n(937);function dashboardOf(e,t,n){return{repository:t,made:n,
plans:e.filter(({records:e})=>e.length>0).map(planOf)}}function planOf({records:e,faults:t}){const n=e.at(-1);const r=t.length>0?`${(0,
s.B4)(t.length,"line")} of its history cannot be read.`:null;return{name:n.plan,about:[n.about,r].filter(e=>e!==null).join(". ")||null,todo:todoOf(n),due:n.due,
rules:Object.fromEntries(n.values.flatMap(({check:e,rule:t})=>t===null?[]:[[e,t]])),reviews:e.map(e=>({...(0,i.q)(e),status:e.status,rows:e.candidate.rows,
runUrl:e.run}))}}function todoOf({status:e,todo:{action:t,owner:n,within:r}}){if(e==="GREEN"&&t===null)return null
;const a=t===null?null:t.charAt(0).toUpperCase()+t.slice(1);const s=[a,n===null?null:`Owner: ${n}`,r===null?null:`Within ${r}`]
;return s.flatMap(e=>e===null?[]:[`${e}.`]).join(" ")||null}var o=n(5352);var l=n(4977);var c=n(7598);var u=n(6209);var f=n(6204);var d=n(4398)
;function levelNow(e){return e.reviews.at(-1)?.status??null}function overdue({due:e},t){return e!==null&&Date.parse(e)<Date.parse(t)}var m=n(9453);var h=n(5464)
;var p=n(6598);var v=n(1484);var g=n(3541);var w=n(6903);const b=30;const $=100;const y=16;function planSection(e,t,n){const r=levelNow(e);const a=(0,
w.hP)(e.reviews.slice(-b),t=>Object.hasOwn(e.rules,t)?e.rules[t]:null).filter(({points:e})=>e.some(e=>e.value!==null)).sort((e,t)=>Number(e.rule===null)-Number(t.rule===null)).slice(0,y)
;const s=a.filter(({rule:e})=>e!==null);const i=(s.length===0?a:s).map((e,n)=>metric(`p${t}m${n}`,e)).join("\n")
;return`<section id="p${t}" class="plan-card ${(r??"note").toLowerCase()}" aria-labelledby="p${t}-h">\n<div class="top"><div><h2 id="p${t}-h">${r===null?"":`${(0,
f.j)(r)} `}${(0,u.ZD)(e.name,120)}</h2>${e.about===null?"":`<p class="hint">${(0,
u.ZD)(e.about,300)}</p>`}</div>${levels(e,t)}</div>\n${e.todo===null||r===null?"":`<p class="do">${(0,
u.ZD)(e.todo,600)}</p>`}\n<p class="looked">${when(e,n)}</p>\n${i===""?"":`<ul class="metrics">${i}</ul>`}\n${plan_history(e,a,t)}\n</section>`}
function when(e,t){const n=e.reviews.at(-1);const r=[n===void 0?"No review yet":`Reviewed ${(0,u.ZD)((0,s.fU)(n.at),40)}`];n?.rows!=null&&r.push(`${(0,
s.ZV)(n.rows)} rows`);n!==void 0&&r.push(run(n,e.name));if(e.due!==null){const n=(0,u.ZD)((0,s.im)(e.due),40)
;r.push(overdue(e,t)?`<span class="flag">overdue since ${n}</span>`:`next due ${n}`)}return r.filter(e=>e!=="").join(" · ")}function run({runUrl:e,at:t},n){
const r=e===null?null:(0,g.D)(e);if(r===null)return"";const a=`Run of ${(0,u.ZD)(n,60)}, ${(0,u.ZD)((0,s.fU)(t),40)}`;return`<a href="${(0,
u.ZD)(r)}" rel="noreferrer noopener" aria-label="${a}">run</a>`}function levels({reviews:e},t){const n=e.slice(-b);if(n.length===0)return"";const r=14
;const a=n.length*r;const count=e=>n.filter(t=>t.status===e).length;return(0,m.JW)({id:`p${t}l`,width:b*r,height:18,className:"levels",
title:"Levels of the reviews, the newest last",text:`Of the last ${n.length}: ${count("GREEN")} GREEN, ${count("AMBER")} AMBER, ${count("RED")} RED.`
},n.map((e,t)=>(0,h.Gy)(b*r-a+r/2+t*r,9,e.status)).join(""))}function metric(e,t){const n=(0,p.Gg)(t.name);const r=(0,h.be)(t);const a=t.points.at(-1)
;const i=t.points.slice(0,-1).findLast(e=>e.value!==null);const o=a.value===null||i===void 0?"":`<span class="change">${(0,
s.jR)(a.value-i.value,r===s.l9)}<span class="sr"> since the review before</span></span>`;const l=[a.interval===null?"":(0,
s.vy)(a.interval,r),t.rule===null?"":(0,u.ZD)((0,h.mG)(t.rule),160).replace(/(?<!,) /g," ")].filter(e=>e!=="");return`<li><p class="name">${(0,
u.ZD)(n,80)}</p><p><b>${r(a.value)}</b> ${o}</p>${(0,h.CD)(e,n,t)}${l.map(e=>`<p class="facts">${e}</p>`).join("")}</li>`}function plan_history(e,t,n){
const{reviews:r}=e;if(r.length===0)return"";const a=r.slice(-$).reverse();const i=t.slice(0,6);const o=(0,v.Jx)({caption:`Reviews of ${(0,
u.ZD)(e.name,80)}, the newest first`,head:["Review","Level",...i.map(({name:e})=>(0,u.ZD)((0,p.Gg)(e),80)),"Rows","Run"],rows:a.map(t=>[(0,u.ZD)((0,
s.fU)(t.at),40),(0,f.j)(t.status),...i.map(e=>(0,h.be)(e)(measured(t,e.name))),(0,s.ZV)(t.rows),run(t,e.name)]),numbers:[...i.map((e,t)=>t+2),i.length+2],
captionHidden:true});const l=r.length-a.length;const c=t.filter(({points:e})=>e.filter(e=>e.value!==null).length>1).map((e,t)=>(0,v.vP)((0,u.ZD)((0,
p.Gg)(e.name),100),(0,h.CY)(`p${n}t${t}`,(0,p.Gg)(e.name),e)));return(0,v.TM)(`History (${(0,
s.ZV)(r.length)} ${r.length===1?"review":"reviews"})`,`<div class="figures history">${c.join("\n")}</div>\n${o}${l>0?`<p class="hint">… and ${(0,
s.ZV)(l)} earlier ones.</p>`:""}`)}function measured(e,t){const n=Object.hasOwn(e.values,t)?e.values[t].value:null;return n!==null&&Number.isFinite(n)?n:null}
const N="\nnav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}\n.mark.green{--level:var(--green)}\n.mark.amber{--level:var(--amber)}\n.mark.red{--level:var(--red)}\nmain>.key{padding-top:28px;margin:0}\n.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}\n.plan-card.green{--level:var(--green)}\n.plan-card.amber{--level:var(--amber)}\n.plan-card.red{--level:var(--red)}\n.plan-card.note{--level:var(--note)}\n.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}\n.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}\n.plan-card .hint{margin:4px 0 0}\n.plan-card .looked{margin:8px 0 0}\n.do{margin:12px 0 0;font-weight:560}\n.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}\n.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}\n.metrics p{margin:0}\n.metrics .name{color:var(--soft);font-size:.9rem}\n.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}\n.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}\n.facts{text-wrap:balance}\n.history{margin:8px 0 16px}\n.metrics .spark{margin:6px 0 8px}\n@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}}\n"
;const O=d.i+N;function renderDashboard(e){const t=e.plans.map((t,n)=>({plan:t,index:n,rank:rankOf(t,e.made.at)
})).sort((e,t)=>e.rank-t.rank||e.index-t.index).map(({plan:e})=>e);const{level:n,words:r}=answerOf(t);const a=t.filter(t=>overdue(t,e.made.at)).length
;const i=[...["RED","AMBER","GREEN"].flatMap(e=>{const n=t.filter(t=>levelNow(t)===e).length;return n===0?[]:[`${n} ${e}`]}),...a===0?[]:[`${(0,
s.B4)(a,"review is","reviews are")} overdue`]].join(", ");const o=`default-src 'none'; style-src 'sha256-${(0,
c.createHash)("sha256").update(O).digest("base64")}'; base-uri 'none'; form-action 'none'`
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${o}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${n??"No review"}: models of ${(0,
u.ZD)(e.repository,120)}</title>\n<style>${O}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the plans</a>\n<header class="answer ${(n??"note").toLowerCase()}"><div class="wrap">\n<p class="verdict">${n===null?"":`${(0,
f.j)(n)} `}<span class="plan">${(0,u.ZD)(e.repository,120)}</span></p>\n<h1>${r}</h1>\n<p class="looked">${i===""?"":`${i}. `}Made ${(0,u.ZD)((0,
s.fU)(e.made.at),40)}.</p>\n</div></header>\n<nav aria-label="Plans"><div class="wrap"><ul>${t.map(entry).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>\n${t.map((t,n)=>planSection(t,n,e.made.at)).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
u.ZD)(e.made.version,40)}</div></footer>\n</body>\n</html>\n`}function entry(e,t){const n=levelNow(e)
;const r=n===null?"":`<span class="mark ${n.toLowerCase()}">${(0,f.K)(n)}</span>`;return`<li><a href="#p${t}">${r}${(0,u.ZD)(e.name,60)}</a></li>`}
function answerOf(e){const t=e.map(levelNow);const n=["RED","AMBER","GREEN"].find(e=>t.includes(e))??null;const r=t.filter(e=>e==="RED"||e==="AMBER").length
;if(n===null)return{level:n,words:e.length===0?"No plan yet":"No review yet"};if(r>0){
const t=e.length===1?"The model needs attention":`${r} of ${e.length} models need${r===1?"s":""} attention`;return{level:n,words:t}}
const a=t.filter(e=>e!==null).length;if(a<e.length)return{level:n,words:`${a} of ${e.length} models reviewed, all GREEN`};return{level:n,
words:e.length===1?"The model is GREEN":`All ${e.length} models are GREEN`}}function rankOf(e,t){const n=levelNow(e);const r=overdue(e,t)?0:1;return{RED:0,
AMBER:2,GREEN:6}[n??"AMBER"]+(n===null?2:0)+r}var E=n(8009);var x=n(7286);var R=n(7628);const D={
usage:"greenlight dashboard --history DIR --out FILE [--title TEXT]",
help:"Flags:\n  --history DIR   the folder of a history, or a checkout of its branch\n  --out FILE      the page, such as site/index.html\n  --title TEXT    what the page is called (default: the repository, in a workflow; else the folder)\n\nOne file that loads nothing and runs nothing: GitHub Pages, a file share or a mail can carry it.\n\nExit status: 0, or 2 when the history cannot be read or the page not be written.\n\nExample:\n  greenlight dashboard --history greenlight-history --out site/index.html",
options:{history:{type:"string"},out:{type:"string"},title:{type:"string"}},async run({flags:e},t){const n=(0,R.Ow)((0,
x.x)(e,"history"),"--history","the folder of the history","dashboard");const i=(0,R.Ow)((0,x.x)(e,"out"),"--out","the file of the page","dashboard");const c=(0,
x.x)(e,"title")??process.env.GITHUB_REPOSITORY??n;const f=await(0,o.F)(n);for(const{kind:e,place:n}of f.flatMap(({faults:e})=>e))t.err(`left out: ${(0,
u.en)(n,200)} (${e})\n`);const d=renderDashboard(dashboardOf(f,c,{at:(new Date).toISOString(),version:E.r}));try{await(0,r.mkdir)((0,a.dirname)(i),{
recursive:true});await(0,r.writeFile)(i,d)}catch(e){const t=e instanceof Error?e.message:String(e)
;throw new l.P_(`${i}: the page cannot be written (${t}). Name another file with --out.`)}t.err(`${(0,s.B4)(f.length,"plan")} drawn in ${(0,u.en)(i,200)}\n`)
;return 0}}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(241);var a=n(9128);var s=n(4977)
;function needed(e,t,n,r){if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`);return e}
function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const i=(0,a.e)(n);const o=(0,r.p)(e,i)
;if(o===void 0||Number.isNaN(o))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(o)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),4446:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5;function localTime(e,t,n,a,s,i){
if(t<1||t>12||n<1||a>23||s>59||i>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*r+a*36e5+s*6e4+i*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const r=t>2?e:e-1
;const a=Math.floor(r/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*r+Math.floor(r/4)-a+Math.floor(a/4)+s-719468}}),9128:((e,t,n)=>{n.d(t,{
e:()=>timeZone});var r=n(4977);var a=n(4446);const s=9e5;const i=864e5;const o=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=o.get(e);if(t)return t;const n=new TimeZone(e);o.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-i);const n=this.offset(e+i);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const i=(0,a.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const o=i-t*s
;this.offsets.set(t,o);return o}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(4446)
;const a=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const i=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const o=/^-?\d{1,15}(\.\d+)?$/;function parseTime(e,t){const n=e.trim()
;const r=s.exec(n);if(r){const[,e,n,a,s,i,o,l,c]=r;return instant(e,n,a,s,i,o,l,c,t)}const l=i.exec(n);if(l){const[,e,n,r,a,s,i,o]=l
;return instant(e,n,r,a,s,i,void 0,o,t)}if(o.test(n))return epochTime(Number(n),t);return a.has(n)?Number.NaN:void 0}function epochTime(e,t){const n=Math.abs(e)
;if(Number.isInteger(e)){if(e>=1900&&e<2200)return;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0)
;if(Number.isNaN(n))return;return t?t.toUtc(n):n}}if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,a,s,i,o,l,c){const u=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(a??0),Number(s??0),Number(i??0));if(Number.isNaN(u))return;const f=o===void 0?u:u+Number(`0.${o}`)*1e3
;if(l===void 0)return c?c.toUtc(f):f;if(l==="Z"||l==="z"||l==="UTC")return f;const d=Number(l.slice(1,3));const m=l.length>3?Number(l.slice(-2)):0
;if(d>23||m>59)return;const h=(d*60+m)*6e4;return l.startsWith("-")?f+h:f-h}}),5352:((e,t,n)=>{n.d(t,{F:()=>readHistoryFolder,folderHistory:()=>folderHistory})
;var r=n(3024);var a=n(1455);var s=n(6760);var i=n(4977);var o=n(3342);const l=536870912;function folderHistory(e){return{async read(t){
await refusing(e,"be opened",async()=>{await makeFolder(e);await(0,a.access)(e,r.constants.R_OK|r.constants.W_OK)});return(0,o.uh)(t,await readPlanFolder(e,(0,
o.yS)(t)))},async append(t){const n=(0,s.join)(e,(0,o.W7)(t));await refusing(n,"be written",async()=>{await makeFolder((0,s.dirname)(n));await appendLine(n,(0,
o.cA)(t))})}}}async function readHistoryFolder(e){const t=await refusing(e,"be read",()=>(0,a.readdir)(e,{withFileTypes:true}))
;const n=t.filter(e=>e.isDirectory()&&!e.name.startsWith("."));const r=n.map(({name:e})=>e).sort();return Promise.all(r.map(t=>readPlanFolder(e,t)))}
async function readPlanFolder(e,t){const n=(0,s.join)(e,t);const r=await refusing(n,"be read",()=>(0,a.readdir)(n).catch(noneIfAbsent))
;const i=r.filter(o.LD).sort().map(async e=>{const r=await refusing((0,s.join)(n,e),"be read",async()=>{const{size:t}=await(0,a.stat)((0,s.join)(n,e))
;if(t>l)throw new Error(`${t} bytes are no history`);return(0,a.readFile)((0,s.join)(n,e),"utf8")});return(0,o.Se)(r,`${t}/${e}`)});return(0,
o.Wh)(await Promise.all(i))}async function appendLine(e,t){const n=await(0,a.open)(e,"a+");let r;try{({size:r}=await n.stat());const e=Buffer.alloc(1)
;r>0&&await n.read(e,0,1,r-1);const a=Buffer.from(r>0&&e[0]!==10?`\n${t}`:t);const{bytesWritten:s}=await n.write(a)
;if(s<a.length)throw new Error("the disk took only a part of the line");await n.sync()}finally{await n.close()}r===0&&await syncFolder((0,s.dirname)(e))}
async function syncFolder(e){const t=await(0,a.open)(e,"r").catch(()=>null);await(t?.sync().catch(()=>{}));await(t?.close())}async function makeFolder(e){
if(await isFolder(e))return;const t=(0,s.dirname)(e);t===e||await isFolder(t)||await makeFolder(t);try{await(0,a.mkdir)(e)}catch(t){
if(!await isFolder(e))throw t}}async function isFolder(e){return(0,a.stat)(e).then(e=>e.isDirectory(),()=>false)}function noneIfAbsent(e){
if(e.code==="ENOENT")return[];throw e}async function refusing(e,t,n){try{return await n()}catch(n){const r=n instanceof Error?n.message:String(n)
;throw new i.P_(`${e}: the history cannot ${t} (${r}). Name a folder that can be read and written with --history.`)}}}),3342:((e,t,n)=>{n.d(t,{
LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=n(7598)
;const a='{"version":1,"sha256":"';const s="}}";const i=1;function lineOf(e){const t=JSON.stringify(e);return`${a}${digestOf(t)}","review":${t}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t){const{recordShape:r}=await Promise.all([n.e(395),n.e(637)]).then(n.bind(n,7637))
;const a=[];const s=[];for(const[n,i]of e.split("\n").entries()){if(i.trim()==="")continue;const e=readLine(i,r);typeof e==="string"?s.push({kind:e,
place:`${t}, line ${n+1}`}):a.push(e)}return{records:a,faults:s}}function readLine(e,t){let n;try{n=JSON.parse(e)}catch{const t=e.startsWith(a)||a.startsWith(e)
;return t&&!e.endsWith(s)?"cut off":"damaged"}const{version:r,sha256:o,review:l}=Object(n);if(typeof r==="number"&&r>i)return"newer"
;if(r!==i||o!==digestOf(JSON.stringify(l)??""))return"damaged";const c=t.safeParse(l);return c.success?c.data:"damaged"}function joinPasts(e){
const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at));const n=new Map(t.map(e=>[e.candidate.sha256,e]));return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),9847:((e,t,n)=>{n.d(t,{Zf:()=>sayShare,cv:()=>say,j2:()=>sayCount,
oh:()=>thousands});function say(e){if(!Number.isFinite(e))return"not a number"
;if(Number.isInteger(e))return Math.abs(e)<1e21?grouped(e):e.toLocaleString("en-US");if(Math.abs(e)>=1e6||Math.abs(e)<1e-4)return e.toExponential(2)
;return grouped(fourDigits(e))}function grouped(e){const t=e<0||Object.is(e,-0)?"-":"";return t+thousands(String(Math.abs(e)))}function thousands(e){
const[t="",n]=e.split(".");const r=t.length>3?t.replace(/\B(?=(\d{3})+$)/g,","):t;return n===void 0?r:`${r}.${n}`}function fourDigits(e){
const[t="",n="0"]=e.toExponential().split("e");const[,r,a=""]=/^(-?)(.*)$/.exec(t.replace(".",""));const s=a.length>4&&a[4]>="5"?1:0
;return Number(`${r}${Number(a.slice(0,4))+s}e${Number(n)-Math.min(3,a.length-1)}`)}function sayShare(e){return`${say(100*e)} %`}
function sayCount(e,t,n=`${t}s`){return`${say(e)} ${e===1?t:n}`}}),3447:((e,t,n)=>{n.d(t,{D:()=>meets,In:()=>levelOf,P5:()=>raised,QZ:()=>worst,gk:()=>finding})
;function meets(e,t){if(t.operator===">=")return e>=t.value;if(t.operator===">")return e>t.value;if(t.operator==="<=")return e<=t.value;return e<t.value}
function levelOf(e,t){if(Number.isNaN(e))return"AMBER";if(t.red&&meets(e,t.red))return"RED";if(t.green)return meets(e,t.green)?"GREEN":"AMBER"
;return t.amber&&meets(e,t.amber)?"AMBER":"GREEN"}const r={NOTE:0,GREEN:1,AMBER:2,RED:3};function worst(e){return e.reduce((e,t)=>r[t]>r[e]?t:e)}
function finding(e,t,n,r={}){return{check:e,status:t,value:null,interval:null,reference:null,cases:null,rule:"",message:n,plan_line:null,...r}}
function raised(e,t){return e?t:"GREEN"}}),7067:((e,t,n)=>{n.d(t,{Bh:()=>isEstimate,TN:()=>keyOf,Vb:()=>nameOf,YI:()=>ruledValue,ak:()=>metricOf,
jW:()=>reviewCheck});var r=n(4036);function keyOf({metric:e,class:t}){return t===null?e:`${e}[${t}]`}function reviewCheck({check:e}){
return`review/${e.replace(/^metric\//,"")}`}function nameOf({metric:e,class:t}){const{title:n}=metricOf({metric:e});return t===null?n:`${n} of class "${t}"`}
function ruledValue(e,t){return metricOf(t).better==="zero"?Math.abs(e):e}function metricOf(e){return r.Z[e.metric]}function isEstimate(e){return"value"in e}}),
4036:((e,t,n)=>{n.d(t,{Z:()=>a});const r=["binary","multiclass"];const share=(e,t,n,a={})=>({title:e,tasks:r,better:"higher",range:[0,1],unit:"share",needs:n,
perClass:false,means:t,...a});const error=(e,t,n={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",needs:"numbers",perClass:false,
means:t,...n});const a={accuracy:share("Accuracy","share of predictions that are right","decisions"),
precision:share("Precision","share of predicted positives that are positive","decisions",{perClass:true}),
recall:share("Recall","share of positives that are found","decisions",{perClass:true}),f1:share("F1","harmonic mean of precision and recall","decisions",{
perClass:true}),f1_weighted:share("F1, weighted","mean of the classes’ F1, weighted by their cases","decisions",{tasks:["multiclass"]}),
precision_weighted:share("Precision, weighted","mean of the classes’ precision, weighted by their cases","decisions",{tasks:["multiclass"]}),
recall_weighted:share("Recall, weighted","mean of the classes’ recall, weighted by their cases","decisions",{tasks:["multiclass"]}),
f1_micro:share("F1, micro","F1 over all classes’ decisions pooled","decisions",{tasks:["multiclass"]}),
specificity:share("Specificity","share of negatives that are left alone","decisions",{perClass:true}),
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})}}),8591:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,
Ow:()=>domainOf,yL:()=>bandsOf});var r=n(3447);var a=n(7067);var s=n(4036);function domainOf(e,t){if(e.value===null||!Number.isFinite(e.value))return null
;const n=[e.value,...e.interval??[],e.reference,...boundsOf(e.check,t)].filter(e=>e!==null&&Number.isFinite(e));const r=Math.min(...n);const a=Math.max(...n)
;if(!(a>r))return null;const s=.15*(a-r);const i=r>=0&&a<=1;const o=r-s;const l=a+s;return i?[Math.max(0,o),Math.min(1,l)]:[o,l]}function bandsOf(e,t,[n,a]){
const s=[n,...boundsOf(e,t).filter(e=>e>n&&e<a),a].sort((e,t)=>e-t);const i=[];for(let n=1;n<s.length;n++){const a=s[n-1];const o=s[n];if(o<=a)continue
;const l=(a+o)/2;const c=(0,r.In)(isOfSize(e)?Math.abs(l):l,t);const u=i.at(-1);u?.level===c?u.to=o:i.push({from:a,to:o,level:c})}return i}
function boundsOf(e,t){const n=[t?.green,t?.amber,t?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[]);const r=isOfSize(e)?n.flatMap(e=>[-e,e]):n
;return[...new Set(r)].sort((e,t)=>e-t)}function isOfSize(e){const[,t=""]=/^(?:metric|edge|segment|review|estimate)\/(?:.*\/)?(\w+)(?:\[.*\])?$/s.exec(e)??[]
;return Object.hasOwn(s.Z,t)&&(0,a.ak)({metric:t}).better==="zero"}}),5845:((e,t,n)=>{n.d(t,{B4:()=>formatCount,SI:()=>formatLogP,ZV:()=>formatNumber,
fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,l9:()=>formatPercent,vy:()=>formatInterval});var r=n(9847);const a="−";function formatNumber(e){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return a+formatNumber(-e);if(e===1/0)return"∞";if(e>=1e15||e>0&&e<5e-5)return scientific(e)
;if(Number.isInteger(e))return(0,r.oh)(e.toFixed(0));return(0,r.oh)(e.toFixed(e<1?4:e<10?3:e<100?2:e<1e3?1:0))}function formatPercent(e){
if(e===null||e===void 0||!Number.isFinite(e))return formatNumber(e);if(e<0)return a+formatPercent(-e);const t=e*100;if(t>0&&t<.001)return"below 0.001 %"
;if(t>0&&t<.1)return`${Number(t.toPrecision(2))} %`;return`${t===0||t===100?t:(0,r.oh)(t.toFixed(1))} %`}function formatInterval(e,t=formatNumber){
return e===null?"":`[${t(e[0])}, ${t(e[1])}]`}function formatDifference(e,t=false){if(!Number.isFinite(e))return""
;const n=t?formatPercent(e).replace(/ %$/," points"):formatNumber(e);return e>0?`+${n}`:n}function formatCount(e,t,n=`${t}s`){
return`${formatNumber(e)} ${e===1?t:n}`}function formatLogP(e,t="p"){if(e===null||Number.isNaN(e))return"";if(e===-1/0)return`${t} ≈ 0`
;if(e<Math.log(1e-4))return`${t} < 10${superscript(Math.ceil(e/Math.LN10))}`;return`${t} = ${Number(Math.exp(Math.min(0,e)).toPrecision(2))}`}
function formatTime(e){const t=Date.parse(e);if(Number.isNaN(t))return e;return`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`}
function formatDay(e){const t=Date.parse(e);return Number.isNaN(t)?e:new Date(t).toISOString().slice(0,10)}function scientific(e){
const[t="",n="0"]=e.toExponential(1).split("e");return`${t.replace(/\.0$/,"")} × 10${superscript(Number(n))}`}function superscript(e){const t="⁰¹²³⁴⁵⁶⁷⁸⁹"
;return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}}),6598:((e,t,n)=>{n.d(t,{Gg:()=>titleOf,Vu:()=>metricTitle,WX:()=>findingsOf,Y:()=>ruleOf,
dh:()=>gatingFindings,u5:()=>figures,vi:()=>inPercent});var r=n(7067);var a=n(4036);var s=n(5845);const i={RED:0,AMBER:1,GREEN:2,NOTE:3}
;function findingsOf(e,...t){return e.verdict.findings.filter(e=>t.includes(e.status)).sort((e,t)=>i[e.status]-i[t.status])}function gatingFindings(e){
const t=findingsOf(e,"RED","AMBER");if(t.length>0)return t;return findingsOf(e,"GREEN").filter(e=>/^(metric|edge|known-answer)\//.test(e.check))}
function titleOf(e){const[,t="",n=""]=/^([^/]*)\/(.*)$/s.exec(e)??[];const[,r="",a=""]=/^(.*)\/(.*)$/s.exec(n)??[];switch(t){case"metric":return metricTitle(n)
;case"estimate":return`${metricTitle(n)}, estimated without labels`;case"review":return reviewTitle(n);case"edge":case"segment":{
const[,e,t]=/^(.+)\/(\w+(?:\[.*\])?)$/s.exec(n)??[];return e===void 0||t===void 0?n:`${e}: ${metricTitle(t)}`}case"drift":return`Drift of ${n}`
;case"known-answer":return`Known answers: ${n}`;case"prediction":return`Predictions: ${spaced(n)}`;case"feature":case"input":
return r===""?`Inputs: ${spaced(n)}`:`${r}: ${spaced(a)}`;case"behaviour":case"deployment":return`${t==="behaviour"?"Behaviour":"Deployment"}: ${n}`;default:
return e}}const o={"leave-red":"Leaving RED",first:"The first review",overdue:"Time since the last review",stale:"Age of the data",
distributions:"Distributions since the last review",history:"Reviews that cannot be read","history-order":"Order of the reviews",
"history-cut-off":"Reviews that were cut off"};function reviewTitle(e){if(Object.hasOwn(o,e))return o[e];const t=/^(.*)\/cusum$/s.exec(e)?.[1]
;if(t!==void 0)return`${metricTitle(t)}: falls that add up`;return`${e.startsWith("edge/")?titleOf(e):metricTitle(e)}, against earlier reviews`}
function metricTitle(e){const[,t=e,n]=/^(\w+)\[(.*)\]$/s.exec(e)??[];const r=Object.hasOwn(a.Z,t)?a.Z[t].title:t;return n===void 0?r:`${r}, ${n}`}
function spaced(e){return e.replace(/[_-]/g," ")}function figures(e){const t=inPercent(e)?s.l9:s.ZV;return{value:t(e.value),interval:(0,s.vy)(e.interval,t),
reference:e.reference===null?"":t(e.reference),difference:e.value===null||e.reference===null?"":(0,s.jR)(e.value-e.reference,inPercent(e))}}
function inPercent({rule:e}){return/[<>]=?\s*-?[\d.]+\s*%/.test(e)}function ruleOf(e,t){const n=t.plan_line;if(n===null)return null
;const a=[...e.metrics,...e.edgeCases.flatMap(e=>e.metrics)];const s=a.filter(e=>e.line===n&&t.check.endsWith(`/${(0,r.TN)(e)}`))
;const i=[e.predictions.share,e.inputs.missing,e.inputs.rows,...e.features.map(e=>e.missing),...e.behaviour.map(e=>e.rule)]
;const o=s[0]??i.find(e=>e?.line===n)??null;return o!==null&&(o.green??o.amber??o.red)!==null?o:null}})};