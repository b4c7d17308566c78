export const id=411;export const ids=[411];export const modules={19411:((e,t,n)=>{n.d(t,{renderDashboard:()=>renderDashboard});var r=n(77598),i=n(24502),a=n(20803),o=n(45845),s=n(26204),c=n(32017);function levelNow(e){return e.reviews.at(-1)?.status??null}function overdue({due:e},t){return e!==null&&Date.parse(e)<Date.parse(t)}var l=n(55940),u=n(54287),d=n(69453),f=n(95464),p=n(1484),m=n(93541),h=n(67497),g=n(16903);function planSection(e,t,n){let r=levelNow(e),a=(0,g.hP)(e.reviews.slice(-30),t=>Object.hasOwn(e.rules,t)?e.rules[t]:null).filter(({points:e})=>e.some(e=>e.value!==null)).sort((e,t)=>Number(e.rule===null)-Number(t.rule===null)).slice(0,16),o=a.filter(({rule:e})=>e!==null),c=(o.length===0?a:o).map((e,n)=>metric(`p${t}m${n}`,e)).join(`
`);return`<section id="p${t}" class="plan-card ${(r??`note`).toLowerCase()}" aria-labelledby="p${t}-h">
<div class="top"><div><h2 id="p${t}-h">${r===null?``:`${(0,s.j)(r)} `}${(0,i.ZD)(e.name,120)}</h2>${e.about===null?``:`<p class="hint">${(0,i.ZD)(e.about,300)}</p>`}</div>${levels(e,t)}</div>
${e.todo===null||r===null?``:`<p class="do">${(0,i.ZD)(e.todo,600)}</p>`}
<p class="looked">${when(e,n)}</p>
${c===``?``:`<ul class="metrics">${c}</ul>`}
${plan_history(e,a,t)}
</section>`}function when(e,t){let n=e.reviews.at(-1),r=[n===void 0?`No review yet`:`Reviewed ${(0,i.ZD)((0,o.fU)(n.at),40)}`];if(n?.rows!=null&&r.push(`${(0,a.ZV)(n.rows)} rows`),n!==void 0&&r.push(run(n,e.name)),e.due!==null){let n=(0,i.ZD)((0,o.im)(e.due),40);r.push(overdue(e,t)?`<span class="flag">overdue since ${n}</span>`:`next due ${n}`)}return r.filter(e=>e!==``).join(` · `)}function run({runUrl:e,at:t},n){let r=e===null?null:(0,m.D)(e);if(r===null)return``;let a=`Run of ${(0,i.ZD)(n,60)}, ${(0,i.ZD)((0,o.fU)(t),40)}`;return`<a href="${(0,i.ZD)(r)}" rel="noreferrer noopener" aria-label="${a}">run</a>`}function levels({reviews:e},t){let n=e.slice(-30);if(n.length===0)return``;let r=n.length*14,count=e=>n.filter(t=>t.status===e).length;return(0,d.JW)({id:`p${t}l`,width:420,height:18,className:`levels`,title:`Levels of the reviews, the newest last`,text:`Of the last ${n.length}: ${count(`GREEN`)} GREEN, ${count(`AMBER`)} AMBER, ${count(`RED`)} RED.`},n.map((e,t)=>(0,f.Gy)(420-r+7+t*14,9,e.status)).join(``))}function metric(e,t){let n=(0,h.G)(t.check),r=(0,f.be)(t),s=t.points.at(-1),c=t.points.slice(0,-1).findLast(e=>e.value!==null),u=s.value===null||c===void 0?``:`<span class="change">${(0,o.jR)(s.value-c.value,r===a.l9)}<span class="sr"> since the review before</span></span>`,d=[s.interval===null?``:(0,o.vy)(s.interval,r),t.rule===null?``:(0,i.ZD)((0,l.I)(t.rule),160).replace(/(?<!,) /g,`\xA0`)].filter(e=>e!==``);return`<li><p class="name">${(0,i.ZD)(n,80)}</p><p><b>${r(s.value)}</b> ${u}</p>${(0,f.CD)(e,n,t)}${d.map(e=>`<p class="facts">${e}</p>`).join(``)}</li>`}function plan_history(e,t,n){let{reviews:r}=e;if(r.length===0)return``;let c=r.slice(-100).reverse(),l=t.slice(0,6),u=(0,p.Jx)({caption:`Reviews of ${(0,i.ZD)(e.name,80)}, the newest first`,head:[`Review`,`Level`,...l.map(({check:e})=>(0,i.ZD)((0,h.G)(e),80)),`Rows`,`Run`],rows:c.map(t=>[(0,i.ZD)((0,o.fU)(t.at),40),(0,s.j)(t.status),...l.map(e=>(0,f.be)(e)(measured(t,e.name))),(0,a.ZV)(t.rows),run(t,e.name)]),numbers:[...l.map((e,t)=>t+2),l.length+2],captionHidden:!0}),d=r.length-c.length,m=t.filter(({points:e})=>e.filter(e=>e.value!==null).length>1).map((e,t)=>(0,p.vP)((0,i.ZD)((0,h.G)(e.check),100),(0,f.CY)(`p${n}t${t}`,(0,h.G)(e.check),e)));return(0,p.TM)(`History (${(0,a.ZV)(r.length)} ${r.length===1?`review`:`reviews`})`,`<div class="figures history">${m.join(`
`)}</div>\n${u}${d>0?`<p class="hint">… and ${(0,a.ZV)(d)} earlier ones.</p>`:``}`)}function measured(e,t){let n=e.values.find(({check:e})=>(0,u.I)(e)===t);return n!==void 0&&Number.isFinite(n.value)?n.value:null}let _=c.i+`
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
.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}
.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}
.metrics p{margin:0}
.metrics .name{color:var(--soft);font-size:.9rem}
.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}
.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}
.facts{text-wrap:balance}
.history{margin:8px 0 16px}
.metrics .spark{margin:6px 0 8px}
@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}}
`;function renderDashboard(e){let t=e.plans.map((t,n)=>({plan:t,index:n,rank:rankOf(t,e.made.at)})).sort((e,t)=>e.rank-t.rank||e.index-t.index).map(({plan:e})=>e),{level:n,words:c}=answerOf(t),l=t.filter(t=>overdue(t,e.made.at)).length,u=[...[`RED`,`AMBER`,`GREEN`].flatMap(e=>{let n=t.filter(t=>levelNow(t)===e).length;return n===0?[]:[`${n} ${e}`]}),...l===0?[]:[`${(0,a.B4)(l,`review is`,`reviews are`)} overdue`]].join(`, `);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${(0,r.createHash)(`sha256`).update(_).digest(`base64`)}'; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${n??`No review`}: models of ${(0,i.ZD)(e.repository,120)}</title>
<style>${_}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the plans</a>
<header class="answer ${(n??`note`).toLowerCase()}"><div class="wrap">
<p class="verdict">${n===null?``:`${(0,s.j)(n)} `}<span class="plan">${(0,i.ZD)(e.repository,120)}</span></p>
<h1>${c}</h1>
<p class="looked">${u===``?``:`${u}. `}Made ${(0,i.ZD)((0,o.fU)(e.made.at),40)}.</p>
</div></header>
<nav aria-label="Plans"><div class="wrap"><ul>${t.map(entry).join(``)}</ul></div></nav>
<main id="main" class="wrap">
<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>
${t.map((t,n)=>planSection(t,n,e.made.at)).join(`
`)}
</main>
<footer><div class="wrap">Greenlight ${(0,i.ZD)(e.made.version,40)}</div></footer>
</body>
</html>
`}function entry(e,t){let n=levelNow(e);return`<li><a href="#p${t}">${n===null?``:`<span class="mark ${n.toLowerCase()}">${(0,s.K)(n)}</span>`}${(0,i.ZD)(e.name,60)}</a></li>`}function answerOf(e){let t=e.map(levelNow),n=[`RED`,`AMBER`,`GREEN`].find(e=>t.includes(e))??null,r=t.filter(e=>e===`RED`||e===`AMBER`).length;if(n===null)return{level:n,words:e.length===0?`No plan yet`:`No review yet`};if(r>0)return{level:n,words:e.length===1?`The model needs attention`:`${r} of ${e.length} models need${r===1?`s`:``} attention`};let i=t.filter(e=>e!==null).length;return i<e.length?{level:n,words:`${i} of ${e.length} models reviewed, all GREEN`}:{level:n,words:e.length===1?`The model is GREEN`:`All ${e.length} models are GREEN`}}function rankOf(e,t){let n=levelNow(e),r=+!overdue(e,t);return{RED:0,AMBER:2,GREEN:6}[n??`AMBER`]+(n===null?2:0)+r}})};