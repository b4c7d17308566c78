export const id=411;export const ids=[411];export const modules={19411:((e,n,a)=>{a.d(n,{renderDashboard:()=>renderDashboard});var t=a(77598);var r=a(24502)
;var l=a(20803);var s=a(45845);var i=a(26204);var o=a(32017);function levelNow(e){return e.reviews.at(-1)?.status??null}function overdue({due:e},n){
return e!==null&&Date.parse(e)<Date.parse(n)}var c=a(55940);var p=a(54287);var d=a(69453);var u=a(95464);var v=a(1484);var m=a(93541);var h=a(67497)
;var f=a(16903);const $=30;const g=100;const w=16;function planSection(e,n,a){const t=levelNow(e);const l=(0,
f.hP)(e.reviews.slice(-$),n=>Object.hasOwn(e.rules,n)?e.rules[n]:null).filter(({points:e})=>e.some(e=>e.value!==null)).sort((e,n)=>Number(e.rule===null)-Number(n.rule===null)).slice(0,w)
;const s=l.filter(({rule:e})=>e!==null);const o=(s.length===0?l:s).map((e,a)=>metric(`p${n}m${a}`,e)).join("\n")
;return`<section id="p${n}" class="plan-card ${(t??"note").toLowerCase()}" aria-labelledby="p${n}-h">\n<div class="top"><div><h2 id="p${n}-h">${t===null?"":`${(0,
i.j)(t)} `}${(0,r.ZD)(e.name,120)}</h2>${e.about===null?"":`<p class="hint">${(0,
r.ZD)(e.about,300)}</p>`}</div>${levels(e,n)}</div>\n${e.todo===null||t===null?"":`<p class="do">${(0,
r.ZD)(e.todo,600)}</p>`}\n<p class="looked">${when(e,a)}</p>\n${o===""?"":`<ul class="metrics">${o}</ul>`}\n${plan_history(e,l,n)}\n</section>`}
function when(e,n){const a=e.reviews.at(-1);const t=[a===void 0?"No review yet":`Reviewed ${(0,r.ZD)((0,s.fU)(a.at),40)}`];a?.rows!=null&&t.push(`${(0,
l.ZV)(a.rows)} rows`);a!==void 0&&t.push(run(a,e.name));if(e.due!==null){const a=(0,r.ZD)((0,s.im)(e.due),40)
;t.push(overdue(e,n)?`<span class="flag">overdue since ${a}</span>`:`next due ${a}`)}return t.filter(e=>e!=="").join(" · ")}function run({runUrl:e,at:n},a){
const t=e===null?null:(0,m.D)(e);if(t===null)return"";const l=`Run of ${(0,r.ZD)(a,60)}, ${(0,r.ZD)((0,s.fU)(n),40)}`;return`<a href="${(0,
r.ZD)(t)}" rel="noreferrer noopener" aria-label="${l}">run</a>`}function levels({reviews:e},n){const a=e.slice(-$);if(a.length===0)return"";const t=14
;const r=a.length*t;const count=e=>a.filter(n=>n.status===e).length;return(0,d.JW)({id:`p${n}l`,width:$*t,height:18,className:"levels",
title:"Levels of the reviews, the newest last",text:`Of the last ${a.length}: ${count("GREEN")} GREEN, ${count("AMBER")} AMBER, ${count("RED")} RED.`
},a.map((e,n)=>(0,u.Gy)($*t-r+t/2+n*t,9,e.status)).join(""))}function metric(e,n){const a=(0,h.G)(n.check);const t=(0,u.be)(n);const i=n.points.at(-1)
;const o=n.points.slice(0,-1).findLast(e=>e.value!==null);const p=i.value===null||o===void 0?"":`<span class="change">${(0,
s.jR)(i.value-o.value,t===l.l9)}<span class="sr"> since the review before</span></span>`;const d=[i.interval===null?"":(0,
s.vy)(i.interval,t),n.rule===null?"":(0,r.ZD)((0,c.I)(n.rule),160).replace(/(?<!,) /g," ")].filter(e=>e!=="");return`<li><p class="name">${(0,
r.ZD)(a,80)}</p><p><b>${t(i.value)}</b> ${p}</p>${(0,u.CD)(e,a,n)}${d.map(e=>`<p class="facts">${e}</p>`).join("")}</li>`}function plan_history(e,n,a){
const{reviews:t}=e;if(t.length===0)return"";const o=t.slice(-g).reverse();const c=n.slice(0,6);const p=(0,v.Jx)({caption:`Reviews of ${(0,
r.ZD)(e.name,80)}, the newest first`,head:["Review","Level",...c.map(({check:e})=>(0,r.ZD)((0,h.G)(e),80)),"Rows","Run"],rows:o.map(n=>[(0,r.ZD)((0,
s.fU)(n.at),40),(0,i.j)(n.status),...c.map(e=>(0,u.be)(e)(measured(n,e.name))),(0,l.ZV)(n.rows),run(n,e.name)]),numbers:[...c.map((e,n)=>n+2),c.length+2],
captionHidden:true});const d=t.length-o.length;const m=n.filter(({points:e})=>e.filter(e=>e.value!==null).length>1).map((e,n)=>(0,v.vP)((0,r.ZD)((0,
h.G)(e.check),100),(0,u.CY)(`p${a}t${n}`,(0,h.G)(e.check),e)));return(0,v.TM)(`History (${(0,
l.ZV)(t.length)} ${t.length===1?"review":"reviews"})`,`<div class="figures history">${m.join("\n")}</div>\n${p}${d>0?`<p class="hint">… and ${(0,
l.ZV)(d)} earlier ones.</p>`:""}`)}function measured(e,n){const a=e.values.find(({check:e})=>(0,p.I)(e)===n)
;return a!==void 0&&Number.isFinite(a.value)?a.value:null}
const x="\nnav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}\n.mark.green{--level:var(--green)}\n.mark.amber{--level:var(--amber)}\n.mark.red{--level:var(--red)}\nmain>.key{padding-top:28px;margin:0}\n.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}\n.plan-card.green{--level:var(--green)}\n.plan-card.amber{--level:var(--amber)}\n.plan-card.red{--level:var(--red)}\n.plan-card.note{--level:var(--note)}\n.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}\n.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}\n.plan-card .hint{margin:4px 0 0}\n.plan-card .looked{margin:8px 0 0}\n.do{margin:12px 0 0;font-weight:560}\n.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}\n.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}\n.metrics p{margin:0}\n.metrics .name{color:var(--soft);font-size:.9rem}\n.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}\n.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}\n.facts{text-wrap:balance}\n.history{margin:8px 0 16px}\n.metrics .spark{margin:6px 0 8px}\n@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}}\n"
;const b=o.i+x;function renderDashboard(e){const n=e.plans.map((n,a)=>({plan:n,index:a,rank:rankOf(n,e.made.at)
})).sort((e,n)=>e.rank-n.rank||e.index-n.index).map(({plan:e})=>e);const{level:a,words:o}=answerOf(n);const c=n.filter(n=>overdue(n,e.made.at)).length
;const p=[...["RED","AMBER","GREEN"].flatMap(e=>{const a=n.filter(n=>levelNow(n)===e).length;return a===0?[]:[`${a} ${e}`]}),...c===0?[]:[`${(0,
l.B4)(c,"review is","reviews are")} overdue`]].join(", ");const d=`default-src 'none'; style-src 'sha256-${(0,
t.createHash)("sha256").update(b).digest("base64")}'; base-uri 'none'; form-action 'none'`
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${d}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${a??"No review"}: models of ${(0,
r.ZD)(e.repository,120)}</title>\n<style>${b}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the plans</a>\n<header class="answer ${(a??"note").toLowerCase()}"><div class="wrap">\n<p class="verdict">${a===null?"":`${(0,
i.j)(a)} `}<span class="plan">${(0,r.ZD)(e.repository,120)}</span></p>\n<h1>${o}</h1>\n<p class="looked">${p===""?"":`${p}. `}Made ${(0,r.ZD)((0,
s.fU)(e.made.at),40)}.</p>\n</div></header>\n<nav aria-label="Plans"><div class="wrap"><ul>${n.map(entry).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>\n${n.map((n,a)=>planSection(n,a,e.made.at)).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
r.ZD)(e.made.version,40)}</div></footer>\n</body>\n</html>\n`}function entry(e,n){const a=levelNow(e)
;const t=a===null?"":`<span class="mark ${a.toLowerCase()}">${(0,i.K)(a)}</span>`;return`<li><a href="#p${n}">${t}${(0,r.ZD)(e.name,60)}</a></li>`}
function answerOf(e){const n=e.map(levelNow);const a=["RED","AMBER","GREEN"].find(e=>n.includes(e))??null;const t=n.filter(e=>e==="RED"||e==="AMBER").length
;if(a===null)return{level:a,words:e.length===0?"No plan yet":"No review yet"};if(t>0){
const n=e.length===1?"The model needs attention":`${t} of ${e.length} models need${t===1?"s":""} attention`;return{level:a,words:n}}
const r=n.filter(e=>e!==null).length;if(r<e.length)return{level:a,words:`${r} of ${e.length} models reviewed, all GREEN`};return{level:a,
words:e.length===1?"The model is GREEN":`All ${e.length} models are GREEN`}}function rankOf(e,n){const a=levelNow(e);const t=overdue(e,n)?0:1;return{RED:0,
AMBER:2,GREEN:6}[a??"AMBER"]+(a===null?2:0)+t}})};