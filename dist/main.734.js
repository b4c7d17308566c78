export const id=734;export const ids=[734];export const modules={80734:((e,t,n)=>{n.d(t,{renderDashboard:()=>renderDashboard});var r=n(77598),i=n(24502),a=n(20803),o=n(45845),s=n(26204),c=n(32017);function levelNow(e){return e.reviews.at(-1)?.status??null}function overdue({due:e},t){return e!==null&&Date.parse(e)<Date.parse(t)}function changeOf(e,t){let n=e.reviews.at(-1),r=e.reviews.findLast(e=>Date.parse(e.at)<=Date.parse(t)-6048e5);if(n===void 0||n===r)return null;let without=(e,t)=>e.filter(({name:e})=>!t.some(t=>t.name===e)),i=without(n.raised,r?.raised??[]),a=without(r?.raised??[],n.raised),o=r?.status??null;return o===levelNow(e)&&i.length+a.length===0?null:{before:o,appeared:i,gone:a}}function changeText(e,t){let n=changeOf(e,t);if(n===null)return``;let{before:r,appeared:i,gone:a}=n;return[r===null?`No review a week ago.`:r===levelNow(e)?``:`Was ${r} a week ago.`,i.length===0?``:`New: ${titles(i,3)}.`,a.length===0?``:`Over: ${titles(a,3)}.`].filter(e=>e!==``).join(` `)}function titles(e,t){let n=[...e].sort((e,t)=>Number(t.status===`RED`)-Number(e.status===`RED`)),r=n.slice(0,t).map(({title:e})=>(0,i.ZD)(e,80)),o=n.length-r.length;return`${r.join(`; `)}${o===0?``:`; and ${(0,a.B4)(o,`other`)}`}`}function ownersOf(e){return[...new Set(e.flatMap(({owner:e})=>e??[]))].sort().slice(0,12)}function classesOf(e,t){let{owner:n}=e[t],r=n===null?-1:ownersOf(e).indexOf(n);return`of-${(levelNow(e[t])??`none`).toLowerCase()}${r<0?``:` by-${r}`}`}function filter(e){let t=[`RED`,`AMBER`,`GREEN`].filter(t=>e.some(e=>levelNow(e)===t)),n=ownersOf(e),r=[t.length<2?``:group(`Level`,`level`,t.map(e=>[`of-${e.toLowerCase()}`,e])),n.length<2?``:group(`Owner`,`owner`,n.map((e,t)=>[`by-${t}`,(0,i.ZD)(e,40)]))].join(``);return r===``?``:`<form id="choose">${r}</form>`}function group(e,t,n){let radio=([e,n],r=!1)=>`<label><input type="radio" name="${t}" id="${e}"${r?` checked`:``}> ${n}</label>`;return`<fieldset><legend>${e}</legend>${radio([`${t}-all`,`all`],!0)}${n.map(e=>radio(e)).join(``)}</fieldset>`}function filterStyle(e){return[`of-red`,`of-amber`,`of-green`,...ownersOf(e).map((e,t)=>`by-${t}`)].map(e=>`body:has(#${e}:checked) :is(.plan-card,#summary tbody tr):not(.${e}){display:none}`).join(`
`)}var l=n(55940),u=n(54287),d=n(69453),f=n(95464),p=n(1484),m=n(93541),h=n(67497),g=n(16903);function why(e){let t=e.reviews.at(-1),n=levelNow(e);if(t===void 0||n===null||n===`GREEN`)return``;let r=t.raised.filter(({status:e,lingers:t})=>e===n&&!t);return t.raised.some(e=>e.lingers)&&r.length===0?`RED still stands: what was RED has not been GREEN for two reviews in a row.`:r.length===0?``:`${r.some(({isMetric:e})=>e)?``:`Its metrics are not the cause. `}${n}: ${titles(r,4)}.`}function planSection(e,t,n,r=``){let a=levelNow(e),o=(0,g.hP)(e.reviews.slice(-30),t=>Object.hasOwn(e.rules,t)?e.rules[t]:null).filter(({points:e})=>e.some(e=>e.value!==null)).sort((e,t)=>Number(e.rule===null)-Number(t.rule===null)).slice(0,16),c=o.filter(({rule:e})=>e!==null),l=(c.length===0?o:c).map((e,n)=>metric(`p${t}m${n}`,e)).join(`
`);return`<section id="p${t}" class="plan-card ${(a??`note`).toLowerCase()} ${r}" aria-labelledby="p${t}-h">
<div class="top"><div><h2 id="p${t}-h">${a===null?``:`${(0,s.j)(a)} `}${(0,i.ZD)(e.name,120)}</h2>${e.about===null?``:`<p class="hint">${(0,i.ZD)(e.about,300)}</p>`}</div>${levels(e,t)}</div>
${paragraph(`why`,why(e))}
${e.todo===null||a===null?``:`<p class="do">${(0,i.ZD)(e.todo,600)}</p>`}
${paragraph(`looked`,changeText(e,n))}
<p class="looked">${when(e,n)}</p>
${l===``?``:`<ul class="metrics">${l}</ul>`}
${plan_history(e,o,t)}
</section>`}function paragraph(e,t){return t===``?``:`<p class="${e}">${t}</p>`}function when(e,t){let n=e.reviews.at(-1),r=[n===void 0?`No review yet`:`Reviewed ${(0,i.ZD)((0,o.fU)(n.at),40)}`];if(n?.rows!=null&&r.push(`${(0,a.ZV)(n.rows)} rows`),n!==void 0&&r.push(run(n,e.name)),e.due!==null){let n=(0,i.ZD)((0,o.im)(e.due),40);r.push(overdue(e,t)?`<span class="flag">overdue since ${n}</span>`:`next due ${n}`)}return r.filter(e=>e!==``).join(` · `)}function run({runUrl:e,at:t},n){let r=e===null?null:(0,m.D)(e);if(r===null)return``;let a=`Run of ${(0,i.ZD)(n,60)}, ${(0,i.ZD)((0,o.fU)(t),40)}`;return`<a href="${(0,i.ZD)(r)}" rel="noreferrer noopener" aria-label="${a}">run</a>`}function levels({reviews:e},t){let n=e.slice(-30);if(n.length===0)return``;let r=n.length*14,count=e=>n.filter(t=>t.status===e).length;return(0,d.JW)({id:`p${t}l`,width:420,height:18,className:`levels`,title:`Levels of the reviews, the newest last`,text:`Of the last ${n.length}: ${count(`GREEN`)} GREEN, ${count(`AMBER`)} AMBER, ${count(`RED`)} RED.`},n.map((e,t)=>(0,f.Gy)(420-r+7+t*14,9,e.status)).join(``))}function metric(e,t){let n=(0,h.G)(t.check),r=(0,f.be)(t),s=t.points.at(-1),c=t.points.slice(0,-1).findLast(e=>e.value!==null),u=s.value===null||c===void 0?``:`<span class="change">${(0,o.jR)(s.value-c.value,r===a.l9)}<span class="sr"> since the review before</span></span>`,d=[s.interval===null?``:(0,o.vy)(s.interval,r),t.rule===null?``:(0,i.ZD)((0,l.I)(t.rule),160).replace(/(?<!,) /g,`\xA0`)].filter(e=>e!==``);return`<li><p class="name">${(0,i.ZD)(n,80)}</p><p><b>${r(s.value)}</b> ${u}</p>${(0,f.CD)(e,n,t)}${days(t)}${d.map(e=>`<p class="facts">${e}</p>`).join(``)}</li>`}function days({points:e}){let t=e.filter(({value:e})=>e!==null);if(t.length<2)return``;let[n,r]=[t[0].at,t.at(-1).at].map(e=>(0,i.ZD)((0,o.im)(e),40));return`<p class="days"><span>${n}</span><span>${r}</span></p>`}function plan_history(e,t,n){let{reviews:r}=e;if(r.length===0)return``;let c=r.slice(-100).reverse(),l=t.slice(0,6),u=(0,p.Jx)({caption:`Reviews of ${(0,i.ZD)(e.name,80)}, the newest first`,head:[`Review`,`Level`,...l.map(({check:e})=>(0,i.ZD)((0,h.G)(e),80)),`Rows`,`Run`],rows:c.map(t=>[(0,i.ZD)((0,o.fU)(t.at),40),(0,s.j)(t.status),...l.map(e=>(0,f.be)(e)(measured(t,e.name))),(0,a.ZV)(t.rows),run(t,e.name)]),numbers:[...l.map((e,t)=>t+2),l.length+2],captionHidden:!0}),d=r.length-c.length,m=t.filter(({points:e})=>e.filter(e=>e.value!==null).length>1).map((e,t)=>(0,p.vP)((0,i.ZD)((0,h.G)(e.check),100),(0,f.CY)(`p${n}t${t}`,(0,h.G)(e.check),e)));return(0,p.TM)(`History (${(0,a.ZV)(r.length)} ${r.length===1?`review`:`reviews`})`,`<div class="figures history">${m.join(`
`)}</div>\n${u}${d>0?`<p class="hint">… and ${(0,a.ZV)(d)} earlier ones.</p>`:``}`)}function measured(e,t){let n=e.values.find(({check:e})=>(0,u.I)(e)===t);return n!==void 0&&Number.isFinite(n.value)?n.value:null}function summary(e,t){if(e.length<2)return``;let n=`<span class="none">–</span>`;return`<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">All plans</h2>\n${(0,p.Jx)({caption:`All plans, the worst first`,captionHidden:!0,cards:!0,classes:e.map((t,n)=>classesOf(e,n)),head:[`Plan`,`Level`,`Why`,`Who, by when`,`Since last week`,`Reviewed`,`Next review`],rows:e.map((e,r)=>{let a=levelNow(e),c=e.reviews.at(-1),l=[e.owner,e.within===null?null:`within ${e.within}`].filter(e=>e!==null),u=e.due===null?n:(0,i.ZD)((0,o.im)(e.due),40);return[`<a href="#p${r}">${(0,i.ZD)(e.name,80)}</a>`,a===null?n:(0,s.j)(a),why(e)||n,a===null||a===`GREEN`||l.length===0?n:(0,i.ZD)(l.join(`, `),160),changeText(e,t)||n,c===void 0?n:(0,i.ZD)((0,o.im)(c.at),40),overdue(e,t)?`<span class="flag">overdue since ${u}</span>`:u]})})}</section>`}function renderDashboard(e){let t=e.plans.map((t,n)=>({plan:t,index:n,rank:rankOf(t,e.made.at)})).sort((e,t)=>e.rank-t.rank||e.index-t.index).map(({plan:e})=>e),{level:n,words:l}=answerOf(t),u=`${c.i}
nav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}
.mark.green{--level:var(--green)}
.mark.amber{--level:var(--amber)}
.mark.red{--level:var(--red)}
main>.key{padding-top:28px;margin:0}
.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}
.plan-card.green{--level:var(--green)}
.plan-card.amber{--level:var(--amber)}
.plan-card.red{--level:var(--red)}
.plan-card.note{--level:var(--note)}
.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}
.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}
.plan-card .hint{margin:4px 0 0}
.plan-card .looked{margin:8px 0 0}
.do{margin:12px 0 0;font-weight:560}
.why{margin:12px 0 0}
.days{display:flex;justify-content:space-between;color:var(--soft);font-size:.78rem;font-variant-numeric:tabular-nums}
.metrics .days{margin:-4px 0 6px}
#choose{display:flex;flex-wrap:wrap;gap:10px 36px;padding:28px 0 0}
#choose fieldset{gap:4px 18px}
#choose label{display:inline-flex;align-items:center;gap:6px;min-height:32px}
#choose input{height:auto;width:18px;margin:0;accent-color:var(--cand)}
#summary{padding-top:24px}
#summary td{min-width:90px}
#summary td:nth-child(3),#summary td:nth-child(5){min-width:180px}
#summary td:nth-child(n+6){white-space:nowrap}
.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}
.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}
.metrics p{margin:0}
.metrics .name{color:var(--soft);font-size:.9rem}
.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}
.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}
.facts{text-wrap:balance}
.history{margin:8px 0 16px}
.metrics .spark{margin:6px 0 8px}
@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}#summary td{min-width:0}#summary td:nth-child(3),#summary td:nth-child(5){min-width:0}#summary td:has(.none){display:none}}
${filterStyle(t)}`,d=t.filter(t=>changeOf(t,e.made.at)!==null).length,f=t.filter(t=>overdue(t,e.made.at)).length,p=[...[`RED`,`AMBER`,`GREEN`].flatMap(e=>{let n=t.filter(t=>levelNow(t)===e).length;return n===0?[]:[`${n} ${e}`]}),...f===0?[]:[`${(0,a.B4)(f,`review is`,`reviews are`)} overdue`],...d===0?[]:[`${(0,a.B4)(d,`has`,`have`)} changed since last week`]].join(`, `);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${(0,r.createHash)(`sha256`).update(u).digest(`base64`)}'; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${n??`No review`}: models of ${(0,i.ZD)(e.repository,120)}</title>
<style>${u}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the plans</a>
<header class="answer ${(n??`note`).toLowerCase()}"><div class="wrap">
<p class="verdict">${n===null?``:`${(0,s.j)(n)} `}<span class="plan">${(0,i.ZD)(e.repository,120)}</span></p>
<h1>${l}</h1>
<p class="looked">${p===``?``:`${p}. `}Made ${(0,i.ZD)((0,o.fU)(e.made.at),40)}.</p>
</div></header>
<nav aria-label="Plans"><div class="wrap"><ul>${t.map(entry).join(``)}</ul></div></nav>
<main id="main" class="wrap">
${filter(t)}
${summary(t,e.made.at)}
<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>
${t.map((n,r)=>planSection(n,r,e.made.at,classesOf(t,r))).join(`
`)}
</main>
<footer><div class="wrap">Greenlight ${(0,i.ZD)(e.made.version,40)}</div></footer>
</body>
</html>
`}function entry(e,t){let n=levelNow(e);return`<li><a href="#p${t}">${n===null?``:`<span class="mark ${n.toLowerCase()}">${(0,s.K)(n)}</span>`}${(0,i.ZD)(e.name,60)}</a></li>`}function answerOf(e){let t=e.map(levelNow),n=[`RED`,`AMBER`,`GREEN`].find(e=>t.includes(e))??null,r=t.filter(e=>e===`RED`||e===`AMBER`).length;if(n===null)return{level:n,words:e.length===0?`No plan yet`:`No review yet`};if(r>0)return{level:n,words:e.length===1?`The model needs attention`:`${r} of ${e.length} models need${r===1?`s`:``} attention`};let i=t.filter(e=>e!==null).length;return i<e.length?{level:n,words:`${i} of ${e.length} models reviewed, all GREEN`}:{level:n,words:e.length===1?`The model is GREEN`:`All ${e.length} models are GREEN`}}function rankOf(e,t){let n=levelNow(e),r=+!overdue(e,t);return{RED:0,AMBER:2,GREEN:6}[n??`AMBER`]+(n===null?2:0)+r}})};