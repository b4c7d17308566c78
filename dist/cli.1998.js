export const id=1998;export const ids=[1998];export const modules={33447:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,D:()=>meets,In:()=>levelOf,wA:()=>boundAgainst});function meets(e,t){return t.operator===`>=`?e>=t.value:t.operator===`>`?e>t.value:t.operator===`<=`?e<=t.value:e<t.value}function levelOf(e,t){return Number.isNaN(e)?`AMBER`:t.red&&meets(e,t.red)?`RED`:t.green?meets(e,t.green)?`GREEN`:`AMBER`:t.amber&&meets(e,t.amber)?`AMBER`:`GREEN`}function boundAgainst(e,t){let n=levelOf(e,t);if(n===`GREEN`)return[];let r=[t.red,t.green===null?t.amber:null].find(t=>t&&meets(e,t)),i=r??t.green??t.amber??t.red;return i===null?[]:[{reason:`belowBound`,level:n,bound:i,met:i===r}]}function boundsOf({green:e,amber:t,red:n}){return{green:e,amber:t,red:n,falls:[]}}}),54287:((e,t,n)=>{n.d(t,{C:()=>metricKey,I:()=>checkName});function checkName(e){let{kind:t,subject:n,aspect:r}=e;return(e.metric===null?[t,isShared(e)?null:n,r]:[t,t===`review`&&n!==null?`edge`:null,n,metricKey(e.metric,e.class),r]).filter(e=>e!==null).join(`/`)}function metricKey(e,t){return t===null?e:`${e}[${t}]`}function isShared({kind:e}){return e===`prediction`||e===`deployment`}}),30836:((e,t,n)=>{n.d(t,{EG:()=>checkOf,RS:()=>trendOf,aZ:()=>operationCheck,qk:()=>pointOf});var r=n(61423);function trendOf({records:e},t){return[...e.filter(({candidate:e})=>e.sha256!==t.candidate.sha256),t].map(pointOf)}function pointOf({at:e,status:t,values:n,operations:r=[]}){return{at:e,status:t,values:[...n.flatMap(e=>{let t=e.segment?.kind===`segment`?null:checkOf(e);if(t===null||e.measured===null)return[];let{value:n,interval:r}=e.measured;return[{check:t,value:n,interval:r}]}),...r.flatMap(({name:e,measured:t})=>{if(t===null)return[];let{value:n,interval:r}=t;return[{check:operationCheck(e),value:n,interval:r}]})]}}function checkOf({metric:e,class:t,segment:n}){return(0,r.NI)(e)?{kind:n?.kind??`metric`,subject:n?.name??null,aspect:null,metric:e,class:t}:null}function operationCheck(e){return{kind:`operations`,subject:e,aspect:null,metric:null,class:null}}}),10658:((e,t,n)=>{n.d(t,{G:()=>i,g:()=>axes});var r=n(69453);let i={width:340,height:230,left:44,right:12,top:12,bottom:40};function axes({width:e,height:t,left:n,right:i,top:a,bottom:o},s){let c=(0,r.Zc)(...s.y,5).map(e=>({value:e,words:s.percentY?`${Number((e*100).toPrecision(6))}%`:(0,r.X8)(e,...s.y)})),l=Math.max(n,8+6.5*Math.max(0,...c.map(({words:e})=>e.length))),u=(0,r.sn)(s.x,[l,e-i]),d=(0,r.sn)(s.y,[t-o,a]),f=c.map(({value:t,words:n})=>`<line class="grid" x1="${l}" y1="${(0,r.px)(d(t))}" x2="${e-i}" y2="${(0,r.px)(d(t))}"/>${(0,r.Qq)(l-6,d(t)+4,n,`tick`,`end`)}`),p=(s.ticksX===!1?[]:(0,r.Zc)(...s.x,5)).map(n=>{let i=(0,r.X8)(n,...s.x),a=Math.min(u(n),e-3.25*i.length);return(0,r.Qq)(a,t-o+16,i,`tick`,`middle`)}),m=`<line class="axis" x1="${l}" y1="${t-o}" x2="${e-i}" y2="${t-o}"/>`,h=(0,r.Qq)((l+e-i)/2,t-6,s.xName,`axis-name`,`middle`)+(s.yName===``?``:(0,r.Qq)(l,a-2,s.yName,`axis-name`,`start`));return{x:u,y:d,drawn:f.join(``)+p.join(``)+m+h}}}),68591:((e,t,n)=>{n.d(t,{BO:()=>boundsOf,Ow:()=>domainOf,yL:()=>bandsOf});var r=n(33447),i=n(61423);function domainOf(e){if(e.value===null||!Number.isFinite(e.value))return null;let t=[e.value,...e.interval??[],e.reference,...boundsOf(e,e.bounds)].filter(e=>e!==null&&Number.isFinite(e)),n=Math.min(...t),r=Math.max(...t);if(!(r>n))return null;let i=(r-n)*.15,a=n>=0&&r<=1,o=n-i,s=r+i;return a?[Math.max(0,o),Math.min(1,s)]:[o,s]}function bandsOf(e,t,[n,i]){let a=[n,...boundsOf(e,t).filter(e=>e>n&&e<i),i].sort((e,t)=>e-t),o=[];for(let n=1;n<a.length;n++){let i=a[n-1],s=a[n];if(s<=i)continue;let c=(i+s)/2,l=(0,r.In)(isOfSize(e)?Math.abs(c):c,t),u=o.at(-1);u?.level===l?u.to=s:o.push({from:i,to:s,level:l})}return o}function boundsOf(e,t){let n=[t?.green,t?.amber,t?.red].flatMap(e=>e&&Number.isFinite(e.value)?[e.value]:[]),r=isOfSize(e)?n.flatMap(e=>[-e,e]):n;return[...new Set(r)].sort((e,t)=>e-t)}function isOfSize({metric:e}){return e!==null&&i.Zv[e].better===`zero`}}),69453:((e,t,n)=>{n.d(t,{JW:()=>svg,Qq:()=>text,X8:()=>tickText,Zc:()=>ticks,n8:()=>line,px:()=>px,sn:()=>linear});var r=n(24502);function svg(e,t){let{id:n,width:i,height:a,title:o,text:s,className:c}=e;return`<svg class="${c}" viewBox="0 0 ${i} ${a}" role="img" aria-labelledby="${n}-t ${n}-d"><title id="${n}-t">${(0,r.ZD)(o,200)}</title><desc id="${n}-d">${(0,r.ZD)(s,1e3)}</desc>${t}</svg>`}function linear([e,t],[n,r]){let i=t-e||1;return t=>n+(t-e)/i*(r-n)}function ticks(e,t,n=4){let r=t-e;if(!(r>0)||!Number.isFinite(r))return[e];let i=r/n,a=10**Math.floor(Math.log10(i)),o=[1,2,5,10].map(e=>e*a).find(e=>e>=i)??i,s=[],c=Math.ceil(e/o-1e-9);for(let e=0;e<100&&(c+e)*o<=t+o*1e-9;e++)s.push((c+e)*o);return s.slice(0,20)}function tickText(e,t,n){let r=Math.abs(n-t),i=Math.max(Math.abs(t),Math.abs(n));return i>=1e6?`${trim(e/1e6,r/1e6)}M`:i>=1e4?`${trim(e/1e3,r/1e3)}k`:trim(e,r)}function line(e){return e.map(([e,t],n)=>`${n===0?`M`:`L`}${px(e)} ${px(t)}`).join(``)}function px(e){return Number.isFinite(e)?String(Math.round(e*10)/10):`0`}function text(e,t,n,i=``,a=`start`){return`<text x="${px(e)}" y="${px(t)}" class="${i}" text-anchor="${a}">${(0,r.ZD)(n,60)}</text>`}function trim(e,t){let n=t>0&&Number.isFinite(t)?Math.max(0,Math.min(6,1-Math.floor(Math.log10(t)))):2;return String(Number(e.toFixed(n))).replace(`-`,`−`).replace(/^\u{2212}0$/u,`0`)}}),95464:((e,t,n)=>{n.d(t,{CD:()=>sparkChart,CY:()=>trendChart,Gy:()=>mark,be:()=>formatOf});var r=n(55940),i=n(20803),a=n(31953),o=n(45845),s=n(10658),c=n(68591),l=n(69453);function trendChart(e,t,n,{over:a,many:u}={over:`the reviews`,many:`reviews`}){let{points:d,rule:f}=n,p=formatOf(n),m=knownOf(n),h=domainOf(n),g=Math.max(1,d.length-1),_={...s.G,bottom:26,right:16},{x:v,y,drawn:b}=(0,s.g)(_,{x:[0,g],y:h,xName:``,yName:``,ticksX:!1,percentY:p===i.l9}),[x,S]=[v(0),v(g)],C=f===null?``:(0,c.yL)(n.check,f,h).map(({from:e,to:t,level:n})=>`<rect class="trend-${n.toLowerCase()}" x="${(0,l.px)(x)}" y="${(0,l.px)(y(t))}" width="${(0,l.px)(S-x)}" height="${(0,l.px)(y(e)-y(t))}"/>`).join(``),w=(0,c.BO)(n.check,f).filter(e=>e>h[0]&&e<h[1]).map(e=>`<line class="cut" x1="${(0,l.px)(x)}" y1="${(0,l.px)(y(e))}" x2="${(0,l.px)(S)}" y2="${(0,l.px)(y(e))}"/>`),T=(g<4?[0,g]:[0,Math.round(g/2),g]).map(e=>{let t=e===0?`start`:e===g?`end`:`middle`;return(0,l.Qq)(v(e),_.height-8,(0,o.im)(d[e]?.at??``),`tick`,t)});return(0,l.JW)({id:e,width:_.width,height:_.height,className:`chart`,title:`${t} over ${a}`,text:`From ${p(m[0].value)} to ${p(m.at(-1).value)} in ${m.length} ${u}${f===null?``:`; ${(0,r.I)(f)}`}. The numbers stand in the table below.`},C+b+w.join(``)+ribbon(n,v,y)+course(m,v,y)+marks(m,v,y)+T.join(``))}let u={width:220,height:48};function sparkChart(e,t,n){let r=knownOf(n),i=r.at(-1);if(i===void 0)return``;let a=formatOf(n),o=domainOf(n),s=n.points.length-1,d=(0,l.sn)([Math.min(0,s-1),s],[4,u.width-8]),f=(0,l.sn)(o,[u.height-4,4]),p=(n.rule===null?[]:(0,c.yL)(n.check,n.rule,o)).map(({from:e,to:t,level:n})=>`<rect class="trend-${n.toLowerCase()}" x="0" y="${(0,l.px)(f(t))}" width="${u.width}" height="${(0,l.px)(f(e)-f(t))}"/>`);return(0,l.JW)({id:e,...u,className:`spark`,title:`${t} over the reviews`,text:`From ${a(r[0].value)} to ${a(i.value)} in ${r.length} ${r.length===1?`review`:`reviews`}.`},p.join(``)+ribbon(n,d,f)+course(r,d,f)+`<circle class="dot" cx="${(0,l.px)(d(i.at))}" cy="${(0,l.px)(f(i.value))}" r="4"/>`)}function formatOf({rule:e}){return(0,a.n)(e)?i.l9:i.ZV}function knownOf({points:e}){return e.flatMap((e,t)=>e.value===null?[]:[{...e,value:e.value,at:t}])}function domainOf(e){let t=knownOf(e).flatMap(({value:e,interval:t})=>[e,...t??[]]),[n,r]=[Math.min(...t),Math.max(...t)],i=r-n||Math.abs(r)||1,a=(0,c.BO)(e.check,e.rule).filter(e=>e>n-i&&e<r+i),[o,s]=[Math.min(n,...a),Math.max(r,...a)],l=(s-o||i)*.08;return o>=0&&s<=1?[Math.max(0,o-l),Math.min(1,s+l)]:[o-l,s+l]}function runsOf(e){let t=[];for(let n of e){let e=t.at(-1);e?.at(-1)?.at===n.at-1?e.push(n):t.push([n])}return t}function course(e,t,n){return`<path class="cand-line" d="${runsOf(e).map(e=>(0,l.n8)(e.map(({at:e,value:r})=>[t(e),n(r)]))).join(``)}"/>`}function marks(e,t,n){return(e.length>40?e.filter(({status:e})=>e!==``):e).map(({at:e,value:r,status:i})=>mark(t(e),n(r),i)).join(``)}function ribbon(e,t,n){let r=runsOf(knownOf(e).filter(({interval:e})=>e!==null)).map(e=>{let r=e.length===1?2:0,edge=i=>e.flatMap(({at:e,interval:a})=>[[t(e)-r,n(a[i])],[t(e)+r,n(a[i])]]);return`${(0,l.n8)([...edge(1),...edge(0).reverse()])}Z`});return r.length===0?``:`<path class="cand-ribbon" d="${r.join(``)}"/>`}function mark(e,t,n){return n===`RED`?`<rect class="mark-red" x="${(0,l.px)(e-4)}" y="${(0,l.px)(t-4)}" width="8" height="8"/>`:n===`AMBER`?`<path class="mark-amber" d="M${(0,l.px)(e)} ${(0,l.px)(t-5)}l5 9h-10z"/>`:`<circle class="${n===`GREEN`?`mark-green`:`mark-none`}" cx="${(0,l.px)(e)}" cy="${(0,l.px)(t)}" r="4"/>`}}),26204:((e,t,n)=>{n.d(t,{K:()=>icon,j:()=>chip});function chip(e){return`<span class="chip ${e.toLowerCase()}">${icon(e)}${e}</span>`}function icon(e){return`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${r[e]}</svg>`}let r={GREEN:`<circle cx="8" cy="8" r="7"/><path class="cutout" d="M4.6 8.3l2.4 2.4l4.5-5"/>`,AMBER:`<path d="M8 1.2l7 13.3h-14z"/><path class="cutout" d="M8 6v4M8 12v.6"/>`,RED:`<path d="M5.1 1h5.8l4.1 4.1v5.8l-4.1 4.1h-5.8l-4.1-4.1v-5.8z"/><path class="cutout" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>`,NOTE:`<circle cx="8" cy="8" r="7"/><path class="cutout" d="M8 7.3v4M8 4.6v.6"/>`}}),1484:((e,t,n)=>{n.d(t,{Eb:()=>r,Jx:()=>dataTable,TM:()=>folded,hU:()=>budgeted,ux:()=>within,vP:()=>figure});function dataTable({caption:e,head:t,rows:n,classes:r=[],numbers:i=[],captionHidden:a=!1,cards:o=!1,sortable:s=!1}){let c=t.map((e,t)=>i.includes(t)?` class="n"`:``),role=e=>o?` role="${e}"`:``,l=t.map((e,t)=>`<th${role(`columnheader`)} scope="col"${c[t]}>${e}</th>`).join(``),u=n.map(([e=``,...n],i)=>{let a=n.map((e,n)=>{let r=o&&e!==``?` data-head="${t[n+1].replaceAll(/<[^>]*>/g,``)}"`:``;return`<td${role(`cell`)}${c[n+1]}${r}>${e}</td>`}).join(``),s=r[i]===void 0?``:` class="${r[i]}"`;return`<tr${role(`row`)}${s}><th${role(`rowheader`)} scope="row"${c[0]}>${e}</th>${a}</tr>`}).join(`
`);return`<div class="scroll${o?` cards`:``}" role="group" aria-label="${e}" tabindex="0"><table${role(`table`)}${s?` class="sortable"`:``}><caption${a?` class="sr"`:``}>${e}</caption><thead${role(`rowgroup`)}><tr${role(`row`)}>${l}</tr></thead><tbody${role(`rowgroup`)}>\n${u}\n</tbody></table></div>`}function folded(e,t){return`<details><summary>${e}</summary>\n${t}\n</details>`}function figure(e,t,n=``){return t===``?``:`<figure><figcaption>${e}</figcaption>${t}${n}</figure>`}let r=`<p class="key"><span><i class="swatch ref"></i>reference</span> <span><i class="swatch cand"></i>candidate</span></p>`;function within(e,t,n){let r=[],i=0;for(let[a,o]of e.entries()){let s=n(o);if(i+=s.reduce((e,t)=>e+t.reduce((e,t)=>e+Buffer.byteLength(t)+22,40),0),i>t)return{rows:r,left:e.length-a};r.push(...s)}return{rows:r,left:0}}function budgeted(e,t,n){let r=[],i=0;for(let[a,o]of e.entries()){let e=n(o,a);if(i+=Buffer.byteLength(e),i>t)break;r.push(e)}return{html:r.join(`
`),shown:r.length,left:e.length-r.length}}}),93541:((e,t,n)=>{n.d(t,{D:()=>webAddress,a:()=>provenance});var r=n(20803),i=n(45845);function provenance(e){let{plan:t,verdict:n,made:a}=e,o=[{name:`Plan`,text:`${t.source.file}, SHA-256 ${t.source.sha256}`},{name:`Candidate`,text:`${(0,r.ZV)(n.candidate.rows)} rows, SHA-256 ${n.candidate.sha256}`}];if(n.model&&o.splice(1,0,{name:`Model`,text:modelText(n.model)}),n.reference!==null){let{rows:e,sha256:t}=n.reference;o.push({name:`Reference`,text:`${(0,r.ZV)(e)} rows, SHA-256 ${t}`})}if(n.operations){let{lines:e,sha256:t}=n.operations;o.push({name:`Service`,text:`${(0,r.ZV)(e)} measurements, SHA-256 ${t}`})}if(o.push({name:`Made`,text:`${(0,i.fU)(a.at)} by Greenlight ${a.version}`}),a.commit!==null&&o.push({name:`Commit`,text:a.commit}),a.runUrl!==null){let e=webAddress(a.runUrl);o.push({name:`Run`,text:a.runUrl,...e===null?{}:{url:e}})}return o}function modelText({name:e,kind:t,sha256:n}){return`${e}, ${{file:`SHA-256`,folder:`folder, SHA-256 of its manifest`,reference:`by reference, SHA-256`}[t]} ${n}`}function webAddress(e){return/^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/?=&%-]*)?$/.test(e)&&e.length<=500?e:null}}),54398:((e,t,n)=>{n.d(t,{i:()=>r});let r=`
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#eff0f0;--link:#1a56ad;
--ref:#77808c;--ref-fill:#cfd4da;--cand:#1c5fc4;--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef;--on:#fff;--band-green:#c5e6d6;--band-amber:#f9e1ac;--band-red:#f7cdc8}
@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#23272c;--link:#8fbcff;
--ref:#98a2ae;--ref-fill:#454d57;--cand:#74adff;--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35;--on:#131518;--band-green:#1c4d37;--band-amber:#57400f;--band-red:#63241f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:1120px;margin:0 auto;padding:0 20px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption.sr{position:absolute}
.skip{position:absolute;left:-9999px;top:0;background:var(--card);color:var(--link);padding:10px 16px;z-index:3}
.skip:focus{left:8px;top:8px}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--cand);outline-offset:2px;border-radius:4px}
code,pre{font:0.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0 0;padding:10px 12px;background:var(--faint);border-radius:6px;white-space:pre-wrap}
.answer{border-top:6px solid var(--level);background:linear-gradient(var(--level-bg),var(--bg));padding:44px 0 28px}
.answer.green{--level:var(--green);--level-bg:var(--green-bg)}
.answer.amber{--level:var(--amber);--level-bg:var(--amber-bg)}
.answer.red{--level:var(--red);--level-bg:var(--red-bg)}
.verdict{margin:0 0 14px;display:flex;flex-wrap:wrap;align-items:center;gap:14px;font-size:1.05rem}
.verdict .chip{font-size:1.15rem;padding:5px 16px 5px 11px;background:var(--level);color:var(--on)}
.verdict .chip .cutout{stroke:var(--level)}
.verdict .plan{font-weight:600}
h1{font-size:clamp(1.9rem,5vw,3rem);line-height:1.12;letter-spacing:-0.022em;margin:0 0 8px;font-weight:680}
.why{font-size:1.25rem;font-weight:600;margin:0 0 8px;overflow-wrap:anywhere}
.means{font-size:1.15rem;color:var(--soft);margin:0 0 26px}
.todo{display:grid;grid-template-columns:2fr 1fr 1.2fr;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:12px;overflow:hidden;margin:0 0 18px}
.todo>div{background:var(--card);padding:14px 18px}
.todo>div:only-child{grid-column:1/-1}
dt{font-size:.8rem;color:var(--soft)}
dd{margin:2px 0 0;font-weight:560}
.looked,.hint,.key,.facts{color:var(--soft);font-size:.9rem}
.looked{margin:0}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:0 22px;list-style:none;margin:0;padding:0}
nav a{display:block;padding:12px 0;white-space:nowrap;color:var(--soft);text-decoration:none;font-size:.9rem}
nav a:hover{color:var(--ink);text-decoration:underline;text-underline-offset:4px}
section{padding:44px 0 0;scroll-margin-top:30px}
h2{font-size:1.45rem;letter-spacing:-0.012em;line-height:1.25;margin:0 0 16px;font-weight:640}
h3{font-size:1.05rem;margin:30px 0 10px;font-weight:620}
footer{color:var(--soft);font-size:.85rem;padding:48px 0 40px}
.chip{display:inline-flex;align-items:center;gap:6px;border-radius:99px;padding:3px 11px 3px 7px;font-size:.8rem;font-weight:680;letter-spacing:.02em;white-space:nowrap;color:var(--level);background:var(--level-bg)}
.chip.green{--level:var(--green);--level-bg:var(--green-bg)}
.chip.amber{--level:var(--amber);--level-bg:var(--amber-bg)}
.chip.red{--level:var(--red);--level-bg:var(--red-bg)}
.chip.note{--level:var(--note);--level-bg:var(--note-bg)}
.icon{width:1.15em;height:1.15em;fill:currentColor;flex:none}
.icon .cutout{fill:none;stroke:var(--level-bg);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px;margin:0 0 12px}
.tall{max-height:560px;overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:12px 14px 4px;color:var(--soft);font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:9px 14px;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;color:var(--soft);font-size:.82rem;font-weight:560;vertical-align:bottom;overflow-wrap:normal}
thead .n{white-space:normal}
tbody th{font-weight:560}
.n{text-align:right;white-space:nowrap}
.scroll td,.scroll th{overflow-wrap:normal}
.none{color:var(--soft);white-space:normal}
.n .none{display:inline-block;width:116px}
.n small{display:block;font-size:.84rem}
#slices tbody th{min-width:240px}
#slices thead th:last-child{white-space:normal;min-width:150px}
button.sort{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:3px}
button.sort:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[aria-sort=ascending] .sort::after{content:" ▲"}
[aria-sort=descending] .sort::after{content:" ▼"}
.means-metric{display:block;font-size:.82rem;max-width:22em}
.key span{white-space:nowrap}
.tall thead th{position:sticky;top:0;background:var(--card);box-shadow:0 1px var(--line)}
#wrong tbody th{min-width:0}
#wrong td,#wrong th{white-space:nowrap;max-width:340px;overflow:hidden;text-overflow:ellipsis}
.gates{background:var(--card);border-radius:12px;border:1px solid var(--line);border-collapse:separate;border-spacing:0}
.gates>tbody>tr>*{padding:16px 14px}
.gates>thead th{padding:10px 14px}
.gates>tbody>tr>th{width:44%}
.gates>tbody>tr.behind>td{border:0;padding:0 14px 10px}
.behind details{margin:-8px 0 0}
.behind .scroll{width:0;min-width:100%;margin:6px 0 0}
.behind .hint{margin:8px 0 0}
.gates strong{font-size:1.02rem;font-weight:640}
.gates>tbody>tr>th code{color:var(--soft);font-weight:400;margin-left:6px}
.gates>tbody>tr>th p{margin:4px 0 0;font-weight:400}
.gates .value b{font-size:1.2rem;font-weight:640;display:block;line-height:1.3}
.gates .reference span:not(.none){display:block}
.gates .value span,.gates .reference span{color:var(--soft);font-size:.84rem;white-space:nowrap}
.gates .stands{width:290px}
.gates .stands p{margin:2px 0 0;color:var(--soft);font-size:.84rem}
.facts{font-size:.84rem!important}
details{margin:10px 0}
summary{cursor:pointer;color:var(--link);font-size:.92rem;padding:4px 0;font-weight:400}
.names{columns:2;padding-left:0;list-style:none}
.share{color:var(--soft);font-size:.85em;display:inline-block;min-width:4.4em}
.count{font-weight:400}
.count.right{font-weight:700}
.confusion tbody th{white-space:nowrap}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:16px;align-items:start}
.pair.wide{grid-template-columns:1fr}
dl.origin{display:grid;gap:10px;margin:0}
dl.origin dd{font-weight:400;overflow-wrap:anywhere}
ul{padding-left:1.2em}
.filters{display:flex;flex-wrap:wrap;gap:14px;align-items:flex-end;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px;margin:0 0 8px}
.filters[hidden]{display:none}
.filters label,legend{font-size:.82rem;color:var(--soft);padding:0}
.filters label{display:grid;gap:4px}
.wide{flex:1 1 200px}
legend{margin-bottom:4px}
.times{display:flex;flex-wrap:wrap;gap:14px}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px;min-width:0}
input,select,button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--bg);border:1px solid var(--ref);border-radius:8px;padding:7px 10px;height:42px;max-width:100%;min-width:0}
button{cursor:pointer;background:var(--card)}
button:hover{border-color:var(--ink)}
@media (max-width:900px){
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards table,.cards caption{display:block}
.cards tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(290px,100%),1fr))}
.cards tr{display:block;padding:12px 14px;border-top:1px solid var(--line)}
.cards tr>*{display:flex;justify-content:space-between;gap:12px;padding:2px 0;border:0;text-align:right}
.cards tr>th{display:block;text-align:left}
.cards td[data-head]{justify-content:flex-end;align-items:baseline}
.cards td[data-head]::before{content:attr(data-head);color:var(--soft);font-size:.84rem;text-align:left;margin-right:auto}
.cards td:has(>svg){align-items:center}
.cards td:empty{display:none}
.cards .none{width:auto}
.gates,.gates>tbody{display:block}
.gates>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.gates>tbody>tr{display:grid;grid-template-columns:1fr auto;gap:10px 16px;padding:16px;border-top:1px solid var(--line)}
.gates>tbody>tr:first-child{border-top:0}
.gates>tbody>tr.behind{display:block;border:0;padding:0 16px 12px}
.behind>td:first-child{display:none}
.behind details{margin:0}
.gates>tbody>tr>*,.gates>tbody>tr.behind>td{padding:0;border:0;width:auto}
.gates .level{grid-column:1}
.gates .value{grid-column:2;grid-row:1/span 2;text-align:right}
.gates>tbody>tr>th{width:auto;grid-column:1/-1;grid-row:3}
.gates .reference{grid-column:1;grid-row:2;color:var(--soft);font-size:.84rem}
.gates .reference::before{content:"Reference "}
.gates .reference span:not(.none){display:inline;margin-left:8px}
.gates .reference:has(.none){display:none}
.gates .stands{grid-column:1/-1;width:auto}
}
@media (max-width:760px){
.wrap{padding:0 16px}
nav{position:static;padding:4px 0}
nav a{padding:5px 0}
.answer{padding:28px 0 20px}
.todo{grid-template-columns:1fr}
section{padding-top:36px}
.names{columns:1}
.filters label,fieldset,.times{flex:1 1 100%}
fieldset select,fieldset input{flex:1 1 0}
}
@media print{
:root{color-scheme:light}
nav,.filters,.skip,#found{display:none}
button.sort{text-decoration:none}
figure details:not([open]){display:none}
.answer{background:none;padding-top:20px}
.scroll,.tall{overflow:visible;max-height:none;border:0}
.scroll table{width:100%;min-width:0}
.scroll th,.scroll td{white-space:normal;min-width:0!important;padding:3px 4px;font-size:10px}
.scroll td *,.scroll th *{font-size:inherit}
#wrong thead th{overflow-wrap:anywhere}
.scroll svg{max-width:100%}
#wrong td,#wrong th{white-space:normal;max-width:none;overflow:visible;padding:2px;font-size:7px}
section{break-inside:auto;padding-top:24px}
figure,.gates tr{break-inside:avoid}
}

figure[hidden]{display:none}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px 8px;min-width:0}
figcaption{font-weight:600;font-size:.94rem;margin:0 0 8px}
figure details{margin:4px 0 0}
figure summary{font-size:.84rem}
figure .scroll{border:0;margin:0}
figure .hint{margin:6px 0 0;font-size:.82rem}
.figures{margin:0 0 16px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}
.figures:has(>figure:nth-child(2):last-child){grid-template-columns:repeat(auto-fit,minmax(min(310px,100%),1fr))}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}
.multiples figcaption{display:flex;flex-direction:column;gap:2px}
.multiples .name{overflow-wrap:anywhere}
.multiples .size{font-weight:400;color:var(--soft);font-size:.84rem;white-space:nowrap}
.multiples b{color:var(--ink)}
small{font-weight:400;color:var(--soft)}
.flag{color:var(--amber);background:var(--amber-bg);border-radius:99px;padding:1px 8px;font-size:.78rem;font-weight:600}
.chart{display:block;width:100%;height:auto;max-width:460px}
.range{display:block;width:100%;max-width:300px;height:auto}
svg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft)}
.grid{stroke:var(--line);stroke-width:1}
.axis{stroke:var(--ref);stroke-width:1}
.chance{fill:none;stroke:var(--ref);stroke-dasharray:2 4}
.ref-area{fill:var(--ref-fill)}
.ref-line{fill:none;stroke:var(--ref);stroke-width:2;stroke-dasharray:6 4}
.ref-dot,.ref-bar{fill:var(--ref)}
.cand-line{fill:none;stroke:var(--cand);stroke-width:2.25;stroke-linejoin:round}
.cand-dot,.cand-bar{fill:var(--cand)}
.cand-ribbon{fill:var(--cand);opacity:.16}
.trend-green{fill:var(--band-green);opacity:.5}
.trend-amber{fill:var(--band-amber);opacity:.5}
.trend-red{fill:var(--band-red);opacity:.5}
.spark{display:block;width:100%;height:auto}
.pair-plot{display:block;width:170px;height:32px}
.ref-whisker-thin{stroke:var(--ref);stroke-width:2;stroke-linecap:round}
.cand-whisker-thin{stroke:var(--cand);stroke-width:2;stroke-linecap:round}
.band-green{fill:var(--band-green)}
.band-amber{fill:var(--band-amber)}
.band-red{fill:var(--band-red)}
.band-none{fill:var(--faint)}
.cut{stroke:var(--soft);stroke-width:1}
.whisker{stroke:var(--ink);stroke-width:2.5;stroke-linecap:round}
.dot{fill:var(--ink);stroke:var(--card);stroke-width:1.5}
.ref-mark{fill:var(--card);stroke:var(--ref);stroke-width:1.75}
.mark-green{fill:var(--green);stroke:var(--card)}
.mark-amber{fill:var(--amber);stroke:var(--card)}
.mark-red{fill:var(--red);stroke:var(--card)}
.mark-none{fill:var(--ref)}
.marked,.plain{fill:var(--ink)}
.marked{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.now{stroke:var(--ink);stroke-width:1.25;stroke-dasharray:3 3}
.line-one,.line-two,.line-three,.line-four{fill:none;stroke-width:2;stroke-linejoin:round}
.line-one{stroke:var(--cand)}
.line-two{stroke:var(--amber);stroke-dasharray:7 3}
.line-three{stroke:var(--ink);stroke-width:1.5}
.line-four{stroke:var(--ref);stroke-dasharray:2 3}
.ref-box{fill:var(--ref-fill);stroke:var(--ref)}
.cand-box{fill:var(--cand);stroke:var(--cand)}
.median{stroke:var(--card);stroke-width:2}
.map{fill:none;stroke:var(--line)}
.hex-1{fill:var(--cand);opacity:0.19}
.hex-2{fill:var(--cand);opacity:0.29}
.hex-3{fill:var(--cand);opacity:0.39}
.hex-4{fill:var(--cand);opacity:0.5}
.hex-5{fill:var(--cand);opacity:0.62}
.hex-6{fill:var(--cand);opacity:0.74}
.hex-7{fill:var(--cand);opacity:0.87}
.hex-8{fill:var(--cand);opacity:1.0}
.hit-1{stroke:var(--cand);opacity:0.19}
.hit-2{stroke:var(--cand);opacity:0.29}
.hit-3{stroke:var(--cand);opacity:0.39}
.hit-4{stroke:var(--cand);opacity:0.5}
.hit-5{stroke:var(--cand);opacity:0.62}
.hit-6{stroke:var(--cand);opacity:0.74}
.hit-7{stroke:var(--cand);opacity:0.87}
.hit-8{stroke:var(--cand);opacity:1.0}
.miss-1{stroke:var(--red);opacity:0.19}
.miss-2{stroke:var(--red);opacity:0.29}
.miss-3{stroke:var(--red);opacity:0.39}
.miss-4{stroke:var(--red);opacity:0.5}
.miss-5{stroke:var(--red);opacity:0.62}
.miss-6{stroke:var(--red);opacity:0.74}
.miss-7{stroke:var(--red);opacity:0.87}
.miss-8{stroke:var(--red);opacity:1.0}
.swatch.hit{background:var(--cand)}
.swatch.miss{background:var(--red)}
.stroke{width:24px;height:8px;margin:0 6px 0 8px}
.swatch{display:inline-block;width:14px;height:10px;margin:0 6px 0 8px;vertical-align:baseline}
.swatch.ref{background:var(--ref-fill);border:1px dashed var(--ref)}
.swatch.cand{background:var(--cand);height:3px;width:18px;vertical-align:middle}
.swatch.dot{width:10px;height:10px;border-radius:50%;background:var(--ink)}
.swatch.diamond{width:9px;height:9px;transform:rotate(45deg);border:1.75px solid var(--ref);background:var(--card)}
.swatch.green{width:10px;height:10px;border-radius:50%;background:var(--green)}
.swatch.amber{width:12px;height:10px;background:var(--amber);clip-path:polygon(50% 0,100% 100%,0 100%)}
.swatch.red{width:10px;height:10px;background:var(--red)}
`}),16903:((e,t,n)=>{n.d(t,{Lf:()=>seriesOf,Rz:()=>i,eJ:()=>seriesOfFinding,hP:()=>seriesIn});var r=n(54287);let i=30;function seriesOf(e,t=1/0,n=30){let{findings:r}=e.verdict,i=new Map(r.map((e,t)=>[e.check,t])),placeOf=e=>i.get(e)??1/0;return seriesIn(e.trend.slice(-n),e=>ruleOf(r[placeOf(e)])).filter(({points:e})=>e.filter(e=>e.value!==null).length>1).sort((e,t)=>compare(placeOf(e.name),placeOf(t.name))).slice(0,t)}function seriesIn(e,t){return[...new Map(e.flatMap(({values:e})=>e.map(({check:e})=>[(0,r.I)(e),e])))].map(([n,r])=>({check:r,name:n,rule:t(n),points:e.map(e=>pointOf(e,n))}))}function seriesOfFinding(e,t,n=10){let i=(0,r.I)(t),a={check:t,name:i,rule:ruleOf(t),points:e.trend.slice(-n).map(e=>pointOf(e,i))};return a.points.filter(({value:e})=>e!==null).length>1?a:null}function ruleOf(e){let t=e?.bounds??null;return t!==null&&(t.green??t.amber??t.red)!==null?t:null}function pointOf({at:e,status:t,values:n},i){let a=n.find(({check:e})=>(0,r.I)(e)===i),o=a!==void 0&&Number.isFinite(a.value)?a.value:null,s=a?.interval?.every(Number.isFinite)?a.interval:null;return{at:e,status:t,value:o,interval:o===null?null:s}}function compare(e,t){return e===t?0:e<t?-1:1}})};