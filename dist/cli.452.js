export const id=452;export const ids=[452,352];export const modules={7286:((e,n,t)=>{t.d(n,{_:()=>many,x:()=>one});function one(e,n){const t=e[n]
;return typeof t==="string"?t:null}function many(e,n){const t=e[n];return(Array.isArray(t)?t:[t]).filter(e=>typeof e==="string")}}),4756:((e,n,t)=>{t.r(n);t.d(n,{
command:()=>R});var r=t(1455);var a=t(6760);var s=t(836);var o=t(5845);function dashboardOf(e,n,t){return{repository:n,made:t,
plans:e.filter(({records:e})=>e.length>0).map(planOf)}}function planOf({records:e,faults:n}){const t=e.at(-1);const r=n.length>0?`${(0,
o.B4)(n.length,"line")} of its history cannot be read.`:null;return{name:t.plan,about:[t.about,r].filter(e=>e!==null).join(". ")||null,todo:todoOf(t),due:t.due,
rules:Object.fromEntries(t.values.flatMap(({check:e,rule:n})=>n===null?[]:[[e,n]])),reviews:e.map(e=>({...(0,s.qk)(e),status:e.status,rows:e.candidate.rows,
runUrl:e.run}))}}function todoOf({status:e,todo:{action:n,owner:t,within:r}}){if(e==="GREEN"&&n===null)return null
;const a=n===null?null:n.charAt(0).toUpperCase()+n.slice(1);const s=[a,t===null?null:`Owner: ${t}`,r===null?null:`Within ${r}`]
;return s.flatMap(e=>e===null?[]:[`${e}.`]).join(" ")||null}var i=t(5352);var l=t(4977);var c=t(7598);var u=t(4502);var d=t(6204);var f=t(4398)
;function levelNow(e){return e.reviews.at(-1)?.status??null}function overdue({due:e},n){return e!==null&&Date.parse(e)<Date.parse(n)}var h=t(5940);var p=t(6668)
;var m=t(9453);var g=t(5464);var w=t(1484);var v=t(3541);var y=t(7497);var b=t(6903);const $=30;const N=100;const x=16;function planSection(e,n,t){
const r=levelNow(e)
;const a=(0,b.hP)(e.reviews.slice(-$),n=>Object.hasOwn(e.rules,n)?e.rules[n]:null).filter(({points:e})=>e.some(e=>e.value!==null)).sort((e,n)=>Number(e.rule===null)-Number(n.rule===null)).slice(0,x)
;const s=a.filter(({rule:e})=>e!==null);const o=(s.length===0?a:s).map((e,t)=>metric(`p${n}m${t}`,e)).join("\n")
;return`<section id="p${n}" class="plan-card ${(r??"note").toLowerCase()}" aria-labelledby="p${n}-h">\n<div class="top"><div><h2 id="p${n}-h">${r===null?"":`${(0,
d.j)(r)} `}${(0,u.ZD)(e.name,120)}</h2>${e.about===null?"":`<p class="hint">${(0,
u.ZD)(e.about,300)}</p>`}</div>${levels(e,n)}</div>\n${e.todo===null||r===null?"":`<p class="do">${(0,
u.ZD)(e.todo,600)}</p>`}\n<p class="looked">${when(e,t)}</p>\n${o===""?"":`<ul class="metrics">${o}</ul>`}\n${plan_history(e,a,n)}\n</section>`}
function when(e,n){const t=e.reviews.at(-1);const r=[t===void 0?"No review yet":`Reviewed ${(0,u.ZD)((0,o.fU)(t.at),40)}`];t?.rows!=null&&r.push(`${(0,
o.ZV)(t.rows)} rows`);t!==void 0&&r.push(run(t,e.name));if(e.due!==null){const t=(0,u.ZD)((0,o.im)(e.due),40)
;r.push(overdue(e,n)?`<span class="flag">overdue since ${t}</span>`:`next due ${t}`)}return r.filter(e=>e!=="").join(" · ")}function run({runUrl:e,at:n},t){
const r=e===null?null:(0,v.D)(e);if(r===null)return"";const a=`Run of ${(0,u.ZD)(t,60)}, ${(0,u.ZD)((0,o.fU)(n),40)}`;return`<a href="${(0,
u.ZD)(r)}" rel="noreferrer noopener" aria-label="${a}">run</a>`}function levels({reviews:e},n){const t=e.slice(-$);if(t.length===0)return"";const r=14
;const a=t.length*r;const count=e=>t.filter(n=>n.status===e).length;return(0,m.JW)({id:`p${n}l`,width:$*r,height:18,className:"levels",
title:"Levels of the reviews, the newest last",text:`Of the last ${t.length}: ${count("GREEN")} GREEN, ${count("AMBER")} AMBER, ${count("RED")} RED.`
},t.map((e,n)=>(0,g.Gy)($*r-a+r/2+n*r,9,e.status)).join(""))}function metric(e,n){const t=(0,y.G)(n.check);const r=(0,g.be)(n);const a=n.points.at(-1)
;const s=n.points.slice(0,-1).findLast(e=>e.value!==null);const i=a.value===null||s===void 0?"":`<span class="change">${(0,
o.jR)(a.value-s.value,r===o.l9)}<span class="sr"> since the review before</span></span>`;const l=[a.interval===null?"":(0,
o.vy)(a.interval,r),n.rule===null?"":(0,u.ZD)((0,h.I)(n.rule),160).replace(/(?<!,) /g," ")].filter(e=>e!=="");return`<li><p class="name">${(0,
u.ZD)(t,80)}</p><p><b>${r(a.value)}</b> ${i}</p>${(0,g.CD)(e,t,n)}${l.map(e=>`<p class="facts">${e}</p>`).join("")}</li>`}function plan_history(e,n,t){
const{reviews:r}=e;if(r.length===0)return"";const a=r.slice(-N).reverse();const s=n.slice(0,6);const i=(0,w.Jx)({caption:`Reviews of ${(0,
u.ZD)(e.name,80)}, the newest first`,head:["Review","Level",...s.map(({check:e})=>(0,u.ZD)((0,y.G)(e),80)),"Rows","Run"],rows:a.map(n=>[(0,u.ZD)((0,
o.fU)(n.at),40),(0,d.j)(n.status),...s.map(e=>(0,g.be)(e)(measured(n,e.name))),(0,o.ZV)(n.rows),run(n,e.name)]),numbers:[...s.map((e,n)=>n+2),s.length+2],
captionHidden:true});const l=r.length-a.length;const c=n.filter(({points:e})=>e.filter(e=>e.value!==null).length>1).map((e,n)=>(0,w.vP)((0,u.ZD)((0,
y.G)(e.check),100),(0,g.CY)(`p${t}t${n}`,(0,y.G)(e.check),e)));return(0,w.TM)(`History (${(0,
o.ZV)(r.length)} ${r.length===1?"review":"reviews"})`,`<div class="figures history">${c.join("\n")}</div>\n${i}${l>0?`<p class="hint">… and ${(0,
o.ZV)(l)} earlier ones.</p>`:""}`)}function measured(e,n){const t=e.values.find(({check:e})=>(0,p.I)(e)===n)
;return t!==void 0&&Number.isFinite(t.value)?t.value:null}
const E="\nnav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}\n.mark.green{--level:var(--green)}\n.mark.amber{--level:var(--amber)}\n.mark.red{--level:var(--red)}\nmain>.key{padding-top:28px;margin:0}\n.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}\n.plan-card.green{--level:var(--green)}\n.plan-card.amber{--level:var(--amber)}\n.plan-card.red{--level:var(--red)}\n.plan-card.note{--level:var(--note)}\n.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}\n.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}\n.plan-card .hint{margin:4px 0 0}\n.plan-card .looked{margin:8px 0 0}\n.do{margin:12px 0 0;font-weight:560}\n.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}\n.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}\n.metrics p{margin:0}\n.metrics .name{color:var(--soft);font-size:.9rem}\n.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}\n.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}\n.facts{text-wrap:balance}\n.history{margin:8px 0 16px}\n.metrics .spark{margin:6px 0 8px}\n@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}}\n"
;const O=f.i+E;function renderDashboard(e){const n=e.plans.map((n,t)=>({plan:n,index:t,rank:rankOf(n,e.made.at)
})).sort((e,n)=>e.rank-n.rank||e.index-n.index).map(({plan:e})=>e);const{level:t,words:r}=answerOf(n);const a=n.filter(n=>overdue(n,e.made.at)).length
;const s=[...["RED","AMBER","GREEN"].flatMap(e=>{const t=n.filter(n=>levelNow(n)===e).length;return t===0?[]:[`${t} ${e}`]}),...a===0?[]:[`${(0,
o.B4)(a,"review is","reviews are")} overdue`]].join(", ");const i=`default-src 'none'; style-src 'sha256-${(0,
c.createHash)("sha256").update(O).digest("base64")}'; base-uri 'none'; form-action 'none'`
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${i}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${t??"No review"}: models of ${(0,
u.ZD)(e.repository,120)}</title>\n<style>${O}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the plans</a>\n<header class="answer ${(t??"note").toLowerCase()}"><div class="wrap">\n<p class="verdict">${t===null?"":`${(0,
d.j)(t)} `}<span class="plan">${(0,u.ZD)(e.repository,120)}</span></p>\n<h1>${r}</h1>\n<p class="looked">${s===""?"":`${s}. `}Made ${(0,u.ZD)((0,
o.fU)(e.made.at),40)}.</p>\n</div></header>\n<nav aria-label="Plans"><div class="wrap"><ul>${n.map(entry).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>\n${n.map((n,t)=>planSection(n,t,e.made.at)).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
u.ZD)(e.made.version,40)}</div></footer>\n</body>\n</html>\n`}function entry(e,n){const t=levelNow(e)
;const r=t===null?"":`<span class="mark ${t.toLowerCase()}">${(0,d.K)(t)}</span>`;return`<li><a href="#p${n}">${r}${(0,u.ZD)(e.name,60)}</a></li>`}
function answerOf(e){const n=e.map(levelNow);const t=["RED","AMBER","GREEN"].find(e=>n.includes(e))??null;const r=n.filter(e=>e==="RED"||e==="AMBER").length
;if(t===null)return{level:t,words:e.length===0?"No plan yet":"No review yet"};if(r>0){
const n=e.length===1?"The model needs attention":`${r} of ${e.length} models need${r===1?"s":""} attention`;return{level:t,words:n}}
const a=n.filter(e=>e!==null).length;if(a<e.length)return{level:t,words:`${a} of ${e.length} models reviewed, all GREEN`};return{level:t,
words:e.length===1?"The model is GREEN":`All ${e.length} models are GREEN`}}function rankOf(e,n){const t=levelNow(e);const r=overdue(e,n)?0:1;return{RED:0,
AMBER:2,GREEN:6}[t??"AMBER"]+(t===null?2:0)+r}var k=t(8009);var M=t(7286);var D=t(7628);const R={
usage:"greenlight dashboard --history DIR --out FILE [--title TEXT]",
help:"Flags:\n  --history DIR   the folder of a history, or a checkout of its branch\n  --out FILE      the page, such as site/index.html\n  --title TEXT    what the page is called (default: the repository, in a workflow; else the folder)\n\nOne file that loads nothing and runs nothing: GitHub Pages, a file share or a mail can carry it.\n\nExit status: 0, or 2 when the history cannot be read or the page not be written.\n\nExample:\n  greenlight dashboard --history greenlight-history --out site/index.html",
options:{history:{type:"string"},out:{type:"string"},title:{type:"string"}},async run({flags:e},n){const t=(0,D.Ow)((0,
M.x)(e,"history"),"--history","the folder of the history","dashboard");const s=(0,D.Ow)((0,M.x)(e,"out"),"--out","the file of the page","dashboard");const c=(0,
M.x)(e,"title")??process.env.GITHUB_REPOSITORY??t;const d=await(0,i.F)(t);for(const{kind:e,place:t}of d.flatMap(({faults:e})=>e))n.err(`left out: ${(0,
u.en)(t,200)} (${e})\n`);const f=renderDashboard(dashboardOf(d,c,{at:(new Date).toISOString(),version:k.r}));try{await(0,r.mkdir)((0,a.dirname)(s),{
recursive:true});await(0,r.writeFile)(s,f)}catch(e){const n=e instanceof Error?e.message:String(e)
;throw new l.P_(`${s}: the page cannot be written (${n}). Name another file with --out.`)}n.err(`${(0,o.B4)(d.length,"plan")} drawn in ${(0,u.en)(s,200)}\n`)
;return 0}}}),7628:((e,n,t)=>{t.d(n,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=t(241);var a=t(9128);var s=t(4977)
;function needed(e,n,t,r){if(e===null||e==="")throw new s.P_(`${n} is missing: name ${t}. "greenlight ${r} --help" shows how.`);return e}
function neededList(e,n,t,r){needed(e[0]??null,n,t,r);return e}function moment(e,n,t){const o=(0,a.e)(t);const i=(0,r.p)(e,o)
;if(i===void 0||Number.isNaN(i))throw new s.P_(`${n} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),4446:((e,n,t)=>{t.d(n,{H:()=>localTime});const r=864e5;function localTime(e,n,t,a,s,o){
if(n<1||n>12||t<1||a>23||s>59||o>59)return Number.NaN;if(t>28&&t>daysIn(e,n))return Number.NaN;return daysBefore(e,n,t)*r+a*36e5+s*6e4+o*1e3}
function daysIn(e,n){if(n!==2)return n===4||n===6||n===9||n===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,n,t){const r=n>2?e:e-1
;const a=Math.floor(r/100);const s=Math.floor((153*(n>2?n-3:n+9)+2)/5)+t-1;return 365*r+Math.floor(r/4)-a+Math.floor(a/4)+s-719468}}),1934:((e,n,t)=>{t.d(n,{
b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const a=new Set(["NA","N/A","n/a","None","-"]);function isMissing(e){return r.has(e)||a.has(e)}function isMissingText(e){return r.has(e)}
function isMissingWord(e){return a.has(e)}}),9128:((e,n,t)=>{t.d(n,{e:()=>timeZone});var r=t(4977);var a=t(4446);const s=9e5;const o=864e5;const i=new Map
;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const n=i.get(e);if(n)return n;const t=new TimeZone(e);i.set(e,t);return t}
class TimeZone{format;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const n=this.offset(e-o)
;const t=this.offset(e+o);if(n===t)return e-n;if(this.offset(e-n)===n)return e-n;return this.offset(e-t)===t?e-t:e-n}offset(e){const n=Math.floor(e/s)
;const t=this.offsets.get(n);if(t!==void 0)return t;const r=new Map(this.format.formatToParts(n*s).map(({type:e,value:n})=>[e,n]))
;const part=e=>Number(r.get(e));const o=(0,a.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=o-n*s
;this.offsets.set(n,i);return i}}}),241:((e,n,t)=>{t.d(n,{R:()=>epochTime,p:()=>parseTime});var r=t(4446);var a=t(1934)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const o=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const l=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const c=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,n){
const t=e.trim();const r=s.exec(t);if(r){const[,e,t,a,s,o,i,l,c]=r;return instant(e,t,a,s,o,i,l,c,n)}const l=o.exec(t);if(l){const[,e,t,r,a,s,o,i]=l
;return instant(e,t,r,a,s,o,void 0,i,n)}if(i.test(t))return epochTime(Number(t),n);if((0,a.b2)(t))return Number.NaN;const c=isoOf(t)
;return c===null?void 0:parseTime(c,n)}function isoOf(e){const n=l.exec(e);if(n)return iso(n[1],Number(n[3]),Number(n[4]),n[5]);const t=c.exec(e)
;const r=u.exec(e);if(!t&&!r)return null;const[a,s]=t?[t[1],t[2]]:[r[2],r[1]];const[,,,o,i]=t??r;const f=s.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(o,h+1,Number(a),i)}function iso(e,n,t,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(n)}-${two(t)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,n){const t=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const t=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(t))return;return n?n.toUtc(t):t}}
if(t<1e11)return e*1e3+0;return t<1e13?e:void 0}function instant(e,n,t,a,s,o,i,l,c){const u=(0,
r.H)(Number(e),Number(n),Number(t??1),Number(a??0),Number(s??0),Number(o??0));if(Number.isNaN(u))return;const d=i===void 0?u:u+Number(`0.${i}`)*1e3
;if(l===void 0)return c?c.toUtc(d):d;if(l==="Z"||l==="z"||l==="UTC")return d;const f=Number(l.slice(1,3));const h=l.length>3?Number(l.slice(-2)):0
;if(f>23||h>59)return;const p=(f*60+h)*6e4;return l.startsWith("-")?d+p:d-p}}),5352:((e,n,t)=>{t.d(n,{F:()=>readHistoryFolder,folderHistory:()=>folderHistory})
;var r=t(3024);var a=t(1455);var s=t(6760);var o=t(6077);var i=t(4977);const l=536870912;function folderHistory(e){return{async read(n){
await refusing(e,"be opened",async()=>{await makeFolder(e);await(0,a.access)(e,r.constants.R_OK|r.constants.W_OK)});return(0,o.uh)(n,await readPlanFolder(e,(0,
o.yS)(n)))},async append(n){const t=(0,s.join)(e,(0,o.W7)(n));await refusing(t,"be written",async()=>{await makeFolder((0,s.dirname)(t));await appendLine(t,(0,
o.cA)(n))})}}}async function readHistoryFolder(e){const n=await refusing(e,"be read",()=>(0,a.readdir)(e,{withFileTypes:true}))
;const t=n.filter(e=>e.isDirectory()&&!e.name.startsWith("."));const r=t.map(({name:e})=>e).sort();return Promise.all(r.map(n=>readPlanFolder(e,n)))}
async function readPlanFolder(e,n){const t=(0,s.join)(e,n);const r=await refusing(t,"be read",()=>(0,a.readdir)(t).catch(noneIfAbsent))
;const i=r.filter(o.LD).sort().map(async e=>{const r=await refusing((0,s.join)(t,e),"be read",async()=>{const{size:n}=await(0,a.stat)((0,s.join)(t,e))
;if(n>l)throw new Error(`${n} bytes are no history`);return(0,a.readFile)((0,s.join)(t,e),"utf8")});return(0,o.Se)(r,`${n}/${e}`)});return(0,
o.Wh)(await Promise.all(i))}async function appendLine(e,n){const t=await(0,a.open)(e,"a+");let r;try{({size:r}=await t.stat());const e=Buffer.alloc(1)
;r>0&&await t.read(e,0,1,r-1);const a=Buffer.from(r>0&&e[0]!==10?`\n${n}`:n);const{bytesWritten:s}=await t.write(a)
;if(s<a.length)throw new Error("the disk took only a part of the line");await t.sync()}finally{await t.close()}r===0&&await syncFolder((0,s.dirname)(e))}
async function syncFolder(e){const n=await(0,a.open)(e,"r").catch(()=>null);await(n?.sync().catch(()=>{}));await(n?.close())}async function makeFolder(e){
if(await isFolder(e))return;const n=(0,s.dirname)(e);n===e||await isFolder(n)||await makeFolder(n);try{await(0,a.mkdir)(e)}catch(n){
if(!await isFolder(e))throw n}}async function isFolder(e){return(0,a.stat)(e).then(e=>e.isDirectory(),()=>false)}function noneIfAbsent(e){
if(e.code==="ENOENT")return[];throw e}async function refusing(e,n,t){try{return await t()}catch(t){const r=t instanceof Error?t.message:String(t)
;throw new i.P_(`${e}: the history cannot ${n} (${r}). Name a folder that can be read and written with --history.`)}}}),4036:((e,n,t)=>{t.d(n,{N:()=>isMetric,
Z:()=>a});const r=["binary","multiclass"];const share=(e,n,t,a={})=>({title:e,tasks:r,better:"higher",range:[0,1],unit:"share",needs:t,perClass:false,means:n,
...a});const error=(e,n,t={})=>({title:e,tasks:["regression"],better:"lower",range:[0,1/0],unit:"target",needs:"numbers",perClass:false,means:n,...t});const a={
accuracy:share("Accuracy","share of predictions that are right","decisions"),
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
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetric(e){return Object.hasOwn(a,e)}
}),9378:((e,n,t)=>{t.d(n,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,qp:()=>s,rB:()=>readFrequency})
;const r=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const a="(?:minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const s={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${r}\s*%?`),
percent:whole(String.raw`${r}\s*%`),amount:whole(String.raw`${r}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${a}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${a}|every\s+${a})`)};function readBound(e){
if(!s.bound.test(e))return null;const[,n,t]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const r=n==="≥"?">=":n==="≤"?"<=":n;const{value:a}=readNumber(t)
;return Number.isFinite(a)?{operator:r,value:a,text:`${r} ${t.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!s.amount.test(e))return null;const n=String(e).trim().replace(/\s+%/,"%");const{value:t,percent:r}=readNumber(n)
;return Number.isFinite(t)?{value:t,relative:r,text:n}:null}function readShare(e){return readAmount(e)?.value??null}const o=6e4;const i=1440*o;const l={
minute:o,hour:60*o,day:i,week:7*i,month:30*i,quarter:91*i,year:365*i};const c={hourly:"hour",daily:"day",weekly:"week",monthly:"month",quarterly:"quarter",
yearly:"year"};function readPeriod(e){return s.period.test(e)?lengthOf(e):null}function readFrequency(e){return s.frequency.test(e)?lengthOf(e):null}
function lengthOf(e){const n=e.trim().split(/\s+/);const t=n.at(-1);const r=l[c[t]??t.replace(/s$/,"")];const a=Number(n.find(e=>/^\d/.test(e))??1)
;const s=a*(r??Number.NaN);return s>0&&Number.isFinite(s)?{text:n.join(" "),milliseconds:s}:null}function readNumber(e){if(!e.endsWith("%"))return{
value:Number(e),percent:false};const n=e.slice(0,-1).trim();const t=/[eE]/.test(n)?Number(n)/100:Number(`${n}e-2`);return{value:t,percent:true}}}),
6077:((e,n,t)=>{t.d(n,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,uh:()=>onlyOf,yS:()=>folderOf});var r=t(7598)
;const a='{"version":1,"sha256":"';const s="}}";const o=1;function lineOf(e){const n=JSON.stringify(e);return`${a}${digestOf(n)}","review":${n}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const n=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return n!==""&&n===e?n:`${n||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,n){const{recordShape:r}=await Promise.all([t.e(395),t.e(256)]).then(t.bind(t,256))
;const a=[];const s=[];for(const[t,o]of e.split("\n").entries()){if(o.trim()==="")continue;const e=readLine(o,r);typeof e==="string"?s.push({kind:e,
place:`${n}, line ${t+1}`}):a.push(e)}return{records:a,faults:s}}function readLine(e,n){let t;try{t=JSON.parse(e)}catch{const n=e.startsWith(a)||a.startsWith(e)
;return n&&!e.endsWith(s)?"cut off":"damaged"}const{version:r,sha256:i,review:l}=Object(t);if(typeof r==="number"&&r>o)return"newer"
;if(r!==o||i!==digestOf(JSON.stringify(l)??""))return"damaged";const c=n.safeParse(l);return c.success?c.data:"damaged"}function joinPasts(e){
const n=e.flatMap(e=>e.records).sort((e,n)=>Date.parse(e.at)-Date.parse(n.at));const t=new Map(n.map(e=>[e.candidate.sha256,e]));return{
records:n.filter(e=>t.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function onlyOf(e,n){const t=n.records.filter(n=>n.plan!==e);return{
records:n.records.filter(n=>n.plan===e),faults:[...n.faults,...t.map(({at:n})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${n}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),803:((e,n,t)=>{t.d(n,{Zf:()=>sayShare,cv:()=>say,j2:()=>sayCount,
jz:()=>sayLogProbability,oh:()=>thousands});function say(e){if(!Number.isFinite(e))return"not a number"
;if(Number.isInteger(e))return Math.abs(e)<1e21?grouped(e):e.toLocaleString("en-US");if(Math.abs(e)>=1e6||Math.abs(e)<1e-4)return e.toExponential(2)
;return grouped(fourDigits(e))}function grouped(e){const n=e<0||Object.is(e,-0)?"-":"";return n+thousands(String(Math.abs(e)))}function thousands(e){
const[n="",t]=e.split(".");const r=n.length>3?n.replace(/\B(?=(\d{3})+$)/g,","):n;return t===void 0?r:`${r}.${t}`}function fourDigits(e){
const[n="",t="0"]=e.toExponential().split("e");const[,r,a=""]=/^(-?)(.*)$/.exec(n.replace(".",""));const s=a.length>4&&a[4]>="5"?1:0
;return Number(`${r}${Number(a.slice(0,4))+s}e${Number(t)-Math.min(3,a.length-1)}`)}function sayShare(e){return`${say(100*e)} %`}
function sayCount(e,n,t=`${n}s`){return`${say(e)} ${e===1?n:t}`}function sayLogProbability(e){
return e>Math.log(1e-4)?say(Math.exp(e)):`< 1e${Math.floor(e/Math.LN10)+1}`}})};