export const id=8889;export const ids=[8889];export const modules={76865:((e,t,n)=>{n.d(t,{A:()=>r,U:()=>countAgreement});var s=n(70903);const r=32;const a=40
;const o=Array.from({length:9},(e,t)=>(t+1)/10);const i=[.05,.25,.5,.75,.95];const l=1e150;function countAgreement(e,t){const n=[pairsOf(e),pairsOf(t)]
;const r=n.flatMap(({actual:e,predicted:t})=>[(0,s.I)(e),(0,s.I)(t)]);const i=n.map(e=>(0,s.I)(e.errors));const l=middle(r);const c=middle(i)
;const d=Array.from({length:a+1},(e,t)=>c[0]+(c[1]-c[0])*t/a);const u=n[0].actual.length>0?0:2
;const h=[r[u],r[u+1]].map(e=>[...new Set(o.map(t=>quantileOf(e,t)))].sort((e,t)=>e-t));const[f,m]=n.map(e=>{if(e.actual.length===0)return null;return{
cases:e.actual.length,plane:{from:l[0],to:l[1],hexagons:hexagonsOf(e,l)},byActual:within(e.actual,e.errors,h[0]),byPredicted:within(e.predicted,e.errors,h[1]),
errors:{edges:d,cases:histogram(e.errors,c)}}});return{reference:f??null,candidate:m??null}}function pairsOf({actual:e,predicted:t}){const n=[]
;for(let s=0;s<e.length;s++)Math.abs(t[s])<l&&Math.abs(e[s])<l&&n.push(s);const take=e=>Float64Array.from(n,t=>e[t]);return{actual:take(e),predicted:take(t),
errors:Float64Array.from(n,n=>t[n]-e[n])}}function middle(e){const t=e.filter(({values:e})=>e.length>0);if(t.length===0)return[0,1]
;const n=Math.min(...t.map(e=>quantileOf(e,.005)));const s=Math.max(...t.map(e=>quantileOf(e,.995)));return s>n?[n,s]:[n-.5,s+.5]}
function quantileOf({values:e,rows:t},n){const s=t.reduce((e,t)=>e+t,0);let r=0;for(let a=0;a<e.length;a++){r+=t[a];if(r>=n*s)return e[a]}
return e.at(-1)??Number.NaN}function hexagonsOf({actual:e,predicted:t},[n,s]){const a=Math.sqrt(3);const o=new Map
;const scaled=e=>(Math.min(s,Math.max(n,e))-n)*(r/(s-n));for(let n=0;n<e.length;n++){const s=scaled(e[n]);const r=scaled(t[n])
;const[i,l]=[Math.round(s),Math.round(r/a)];const[c,d]=[Math.floor(s)+.5,(Math.floor(r/a)+.5)*a];const u=(s-i)**2+(r-l*a)**2;const h=(s-c)**2+(r-d)**2
;const[f,m]=u<=h?[i,l*a]:[c,d];const p=Math.round(f*2)*4096+Math.round(m/a*2);const g=o.get(p);g?g.cases++:o.set(p,{x:f,y:m,cases:1})}return[...o.values()]}
function within(e,t,n){const s=Array.from({length:n.length+1},()=>[]);let[r,a]=[1/0,-1/0];for(let o=0;o<e.length;o++){const i=e[o];r=Math.min(r,i)
;a=Math.max(a,i);const l=n.findIndex(e=>i<e);s[l<0?n.length:l].push(t[o])}return s.flatMap((e,t)=>{if(e.length===0)return[];const s=Float64Array.from(e).sort()
;const o=s.reduce((e,t)=>e+t,0);const l=s.reduce((e,t)=>e+Math.abs(t),0);return[{part:t,from:n[t-1]??Math.min(r,n[t]??r),to:n[t]??Math.max(a,n[t-1]??a),
cases:s.length,mean:o/s.length,meanAbsolute:l/s.length,quantiles:i.map(e=>between(s,e))}]})}function between(e,t){const n=t*(e.length-1);const s=Math.floor(n)
;const[r,a]=[e[s],e[Math.min(s+1,e.length-1)]];return r+(a-r)*(n-s)}function histogram(e,[t,n]){const s=new Array(a).fill(0);for(const r of e){
const e=Math.floor((r-t)/(n-t)*a);s[Math.min(a-1,Math.max(0,e))]++}return s}}),81262:((e,t,n)=>{n.d(t,{R:()=>decisionsAt,p:()=>thresholds});const s=200
;function thresholds({scores:e,positives:t,negatives:n}){let[r,a]=[0,0];for(let s=0;s<e.length;s++){a+=t[s];r+=t[s]+n[s]}if(a===0)return[];const o=[]
;let[i,l,c]=[0,0,0];for(let d=e.length-1;d>=0;d--){l+=t[d];i+=t[d]+n[d];if(i<c&&d>0)continue;c=Math.max(i+1,c+r/(s-2));o.push({threshold:e[d],flagged:i/r,
precision:l/i,recall:l/a,f1:2*l/(i+a)})}return o}function decisionsAt(e,t){return e.findLast(e=>e.threshold>=t)??null}}),69076:((e,t,n)=>{n.d(t,{ZF:()=>answer,
Zg:()=>a,aL:()=>r});var s=n(45845);const r={GREEN:"ready to promote",AMBER:"hold, do not promote",RED:"stop, do not promote"};const a={GREEN:"🟢",AMBER:"🟠",
RED:"🔴",NOTE:"⚪"};function answer(e){const t=e.verdict.status;const n=todo(e,t);return{level:t,plan:e.verdict.plan,words:r[t],means:e.plan.levels[t].means,
parts:n,todo:n.map(({name:e,text:t})=>sentence(e==="Owner"?`${e}: ${t}`:e==="By when"?`Within ${t}`:t)).join(" ")}}function todo(e,t){
const{action:n,owner:r,within:a}=e.plan.levels[t];const o=t==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${t}.`;const i=[{
name:"What to do",text:n===null?o:sentence(n)}];r!==null&&i.push({name:"Owner",text:r});if(a!==null){const t=Date.parse(e.made.at)+a.milliseconds
;const n=Math.abs(t)<=864e13?`, by ${(0,s.fU)(new Date(t).toISOString())}`:"";i.push({name:"By when",text:`${a.text}${n}`})}return i}function sentence(e){
const t=e.trim();const n=t.charAt(0).toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}}),74588:((e,t,n)=>{n.d(t,{Cu:()=>rangeStrip,KM:()=>sparkline,
M0:()=>bar});var s=n(68591);const r=17;function rangeStrip(e){const t=(0,s.Ow)(e);if(t===null)return"";const[n,a]=t
;const at=e=>Math.max(0,Math.min(r-1,Math.floor((e-n)/(a-n)*r)));const o=Array.from({length:r},()=>"·");for(const t of(0,s.BO)(e,e.bounds))o[at(t)]="┊"
;if(e.interval?.every(Number.isFinite)){const[t,n]=[at(e.interval[0]),at(e.interval[1])];for(let e=t;e<=n;e++)o[e]=o[e]==="┊"?"┼":"─"}
e.reference!==null&&Number.isFinite(e.reference)&&(o[at(e.reference)]="◇");o[at(e.value)]="●";return o.join("")}function sparkline(e){
const t=e.filter(e=>e!==null&&Number.isFinite(e));const n=Math.min(...t);const s=Math.max(...t);return e.map(e=>{if(e===null||!Number.isFinite(e))return" "
;return"▁▂▃▄▅▆▇█"[s===n?3:Math.round((e-n)/(s-n)*7)]}).join("")}function bar(e,t=10){if(!Number.isFinite(e)||e<=0)return""
;const n=Math.max(1,Math.round(Math.min(1,e)*t*8));return"█".repeat(Math.floor(n/8))+["","▏","▎","▍","▌","▋","▊","▉"][n%8]}}),15500:((e,t,n)=>{n.d(t,{
D:()=>chance,r:()=>decided});var s=n(20803);var r=n(16598);function decided(e){const{plan:t,verdict:n}=e;const{confidence:a}=t;const o=(0,
r.W)(e,n.status).filter(e=>e.status===n.status);const i=t.proof==="margin"?"":", or when a fall reaches its red margin and chance does not explain a fall"
;const l=[a===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
s.l9)(a)} confidence: RED when the whole one-sided bound is past the red rule${i} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
s.B4)(o.length,"finding is","findings are")} ${n.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const c=o.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,t)=>t.flip-e.flip)
;for(const e of c.slice(0,10))l.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const t of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))l.push(`${t.check}: ${(0,s.ZV)(t.cases_needed)} cases would settle it.`)
;return l}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,s.l9)(e)}}),28889:((e,t,n)=>{n.d(t,{R8:()=>filesOf,Bj:()=>sha256Of,nt:()=>verdictText})
;var s=n(77598);var r=n(24502);var a=n(69076);var o=n(20803);var i=n(76865);var l=n(10658);var c=n(69453);const d={width:340,height:330,left:48,right:12,top:18,
bottom:40};function planeChart(e,t,{plane:n,cases:s}){const r=[n.from,n.to];const{x:a,y:u,drawn:h}=(0,l.g)(d,{x:r,y:r,xName:"actual",yName:"predicted"})
;const f=Math.max(1,...n.hexagons.map(e=>e.cases));const m=(n.to-n.from)/i.A;const p=(a(n.to)-a(n.from))/i.A/2;const g=(u(n.from)-u(n.to))/i.A/Math.sqrt(3)
;const $=[[0,-g],[p,-g/2],[p,g/2],[0,g],[-p,g/2],[-p,-g/2]];const b=new Map;for(const e of n.hexagons){const t=Math.max(1,Math.round(8*Math.sqrt(e.cases/f)))
;const[s,r]=[a(n.from+e.x*m),u(n.from+e.y*m)];const o=`${(0,c.n8)($.map(([e,t])=>[s+e,r+t]))}Z`;b.set(t,[...b.get(t)??[],o])}
const v=[...b].sort(([e],[t])=>e-t).map(([e,t])=>`<path class="hex hex-${e}" d="${t.join("")}"/>`);const w=`<line class="chance" x1="${(0,
c.px)(a(n.from))}" y1="${(0,c.px)(u(n.from))}" x2="${(0,c.px)(a(n.to))}" y2="${(0,c.px)(u(n.to))}"/>`;return(0,c.JW)({id:e,width:d.width,height:d.height,
className:"chart",title:`Predicted over actual numbers of the ${t}`,text:`${(0,o.ZV)(s)} cases in hexagons, the darkest with ${(0,
o.ZV)(f)}. On the dotted line prediction and label are the same. Numbers beyond the middle 99 % are drawn at the edge.`},h+v.join("")+w)}
function residualChart(e,t,n){const s=[...t??[],...n??[]];if(s.length===0)return"";const r=Math.min(0,...s.map(({quantiles:e})=>e[0]))
;const a=Math.max(0,...s.map(({quantiles:e})=>e.at(-1)));const i=[Math.min(...s.map(({from:e})=>e)),Math.max(...s.map(({to:e})=>e))]
;const d=Math.max(...s.map(({part:e})=>e))+1;const{x:u,y:h,drawn:f}=(0,l.g)(l.G,{x:[0,d],y:[r,a===r?r+1:a],xName:`prediction, from ${(0,o.ZV)(i[0])} to ${(0,
o.ZV)(i[1])}, by tenths`,yName:"error",ticksX:false});const boxes=(e,t,n)=>(e??[]).map(({part:e,quantiles:[s,r,a,o,i]})=>{const l=u(e+.5)+n
;const d=`<rect class="${t}-box" x="${(0,c.px)(l-4)}" y="${(0,c.px)(h(o))}" width="8" height="${(0,c.px)(Math.max(1,h(r)-h(o)))}"/>`
;return`<line class="${t}-whisker-thin" x1="${(0,c.px)(l)}" y1="${(0,c.px)(h(s))}" x2="${(0,c.px)(l)}" y2="${(0,
c.px)(h(i))}"/>${d}<line class="median" x1="${(0,c.px)(l-4)}" y1="${(0,c.px)(h(a))}" x2="${(0,c.px)(l+4)}" y2="${(0,c.px)(h(a))}"/>`})
;const m=`<line class="chance" x1="${(0,c.px)(u(0))}" y1="${(0,c.px)(h(0))}" x2="${(0,c.px)(u(d))}" y2="${(0,c.px)(h(0))}"/>`;return(0,c.JW)({id:e,
width:l.G.width,height:l.G.height,className:"chart",title:"Errors over the prediction",
text:"For each tenth of the predictions the errors (prediction less label): the box holds the middle half, the line 90 %, the mark is the median. The numbers stand in the table below."
},f+m+boxes(t,"ref",-5).join("")+boxes(n,"cand",5).join(""))}const u=8;function histogramChart(e,t,n,s){const r=sharesOf(n)
;if(n.categories!==null)return bars(e,t,n.categories,r,s);const a=n.edges??[];if(a.length<2||a.some(e=>!Number.isFinite(e)))return"";const o=[a[0],a.at(-1)]
;const i=Math.max(.01,...r.reference,...r.candidate)*1.08;const{x:d,y:u,drawn:h}=(0,l.g)(s,{x:o,y:[0,i],xName:"",yName:"",percentY:true})
;const steps=e=>e.flatMap((e,t)=>[[d(a[t]),u(e)],[d(a[t+1]),u(e)]]);const f=u(0);const m=`M${(0,c.px)(d(o[0]))} ${(0,c.px)(f)}${(0,
c.n8)(steps(r.reference)).replace("M","L")}L${(0,c.px)(d(o[1]))} ${(0,c.px)(f)}Z`;return(0,c.JW)({id:e,width:s.width,height:s.height,className:"chart",
title:`Distribution of ${t}`,text:describe(r,a.length-1)},`${h}<path class="ref-area" d="${m}"/><path class="cand-line" d="${(0,c.n8)(steps(r.candidate))}"/>`)}
function bars(e,t,n,s,r){const a=n.map((e,t)=>({category:e,reference:s.reference[t]??0,candidate:s.candidate[t]??0
})).sort((e,t)=>Math.abs(t.candidate-t.reference)-Math.abs(e.candidate-e.reference)).slice(0,u)
;const i=Math.max(.01,...a.map(e=>Math.max(e.reference,e.candidate)));const l=96;const d=r.width-l-88;const h=Math.min(32,(r.height-8)/Math.max(1,a.length))
;const f=Math.min(10,h/2-1);const m=a.map((e,t)=>{const n=4+t*h;const s=e.reference/i*d;const r=e.candidate/i*d;const a=`${(0,
o.l9)(e.reference).replace(" %","")} → ${(0,o.l9)(e.candidate)}`
;return(0,c.Qq)(l-6,n+f+3,histogram_short(e.category),"tick","end")+`<rect class="ref-bar" x="${l}" y="${(0,c.px)(n)}" width="${(0,c.px)(s)}" height="${(0,
c.px)(f)}"/>`+`<rect class="cand-bar" x="${l}" y="${(0,c.px)(n+f)}" width="${(0,c.px)(r)}" height="${(0,c.px)(f)}"/>`+(0,c.Qq)(l+Math.max(s,r)+5,n+f+4,a,"tick")
});const p=Math.max(40,Math.ceil(8+a.length*h));return(0,c.JW)({id:e,width:r.width,height:p,className:"chart",title:`Shares of the categories of ${t}`,
text:describe(s,n.length)},m.join(""))}function sharesOf(e){const shares=e=>{const t=e.reduce((e,t)=>e+t,0);return e.map(e=>t>0?e/t:0)};return{
reference:shares(e.reference),candidate:shares(e.candidate)}}function describe(e,t){const n=e.candidate.map((t,n)=>Math.abs(t-(e.reference[n]??0)))
;const s=Math.max(0,...n);return`Shares of rows in ${t} bins, reference and candidate. The largest difference in one bin is ${(0,
o.l9)(s)} of rows. The numbers stand in the table below.`}function histogram_short(e){const t=Array.from(e);return t.length<=14?e:`${t.slice(0,13).join("")}…`}
var h=n(82514);function driftedColumns(e){const t=e.verdict.findings.filter(({kind:e,status:t})=>e==="drift"&&t!=="GREEN")
;const n=new Set(t.map(({subject:e})=>e));return e.measurements.columns.map(e=>({column:e,drift:"noEvidence"in e.drift?null:e.drift,
found:!("noEvidence"in e.drift)&&n.has(e.name)})).sort((e,t)=>Number(t.found)-Number(e.found)||size(t.drift)-size(e.drift))}function size(e){
return e===null||Number.isNaN(e.size)?-1:e.size}var f=n(45845);var m=n(12014);var p=n(1484);const g=["1 %","5 %","25 %","Median","75 %","95 %","99 %"]
;const $=10;function profileTable({name:e,reference:t,candidate:n}){const[s,a]=[linesOf(t),linesOf(n)];const o=[...new Set([...s.keys(),...a.keys()])];return(0,
p.Jx)({caption:`Profile of ${(0,r.ZD)(e,80)}`,head:["Cells","Reference","Candidate"],rows:o.map(e=>[(0,r.ZD)(e,80),s.get(e)??"–",a.get(e)??"–"]),numbers:[1,2]})
}function linesOf(e){const t=new Map([["Rows",(0,o.ZV)(e.rows)],["Missing",`${(0,o.ZV)(e.missing)} (${(0,o.l9)(e.missing/e.rows)})`],["Distinct values",(0,
o.ZV)(e.distinct)]]);for(const[n,s]of e.type==="number"?numberLines(e):categoryLines(e))t.set(n,s);return t}function numberLines({invalid:e,spread:t}){
const n=e===null?[]:[["Not a number",(0,o.ZV)(e.cells)]];if(t===null)return n;const{min:s,max:r,mean:a,standardDeviation:i,quantiles:l}=t
;return[...n,["Mean",(0,o.ZV)(a)],["Standard deviation",(0,o.ZV)(i)],["Least",(0,o.ZV)(s)],...l.map((e,t)=>[g[t],(0,o.ZV)(e)]),["Greatest",(0,o.ZV)(r)]]}
function categoryLines({top:e,rows:t}){return e.slice(0,$).map(({category:e,rows:n})=>[`“${e}”`,`${(0,o.ZV)(n)} (${(0,o.l9)(n/t)})`])}const b={width:300,
height:150,left:40,right:8,top:10,bottom:24};const v=40;function driftSection(e){const t=driftedColumns(e);if(t.length===0)return null
;const n=new Set(e.plan.features.flatMap(({name:e,type:t})=>t==="time"?[e]:[]));const s=(0,p.hU)(t.slice(0,v),7e5,(e,t)=>multiple(e,t,n))
;const r=t.length-s.shown;const a=r>0?`<p class="hint">Drawn are the ${(0,o.ZV)(s.shown)} that shifted furthest; ${(0,
o.ZV)(r)} more are in the table alone.</p>`:"";return{id:"drift",title:"Drift",
body:`<p class="hint">How far each column of the candidate lies from the reference, the furthest first. Drift alone is no failure where labels show how the model performs.</p>${p.Eb}\n<div class="multiples">${s.html}</div>${a}\n${(0,
p.TM)(`All ${(0,o.ZV)(t.length)} columns as a table`,allColumns(t))}`}}function multiple({column:e,drift:t,found:n},s,a){
const i=t===null?'<span class="none">no evidence</span>':`${h.T1[t.test].title} <b>${(0,o.ZV)(t.size)}</b>`;const l=`<span class="name">${(0,
r.ZD)(e.name,60)}${e.role==="feature"?"":` <small>${e.role}</small>`}</span><span class="size">${n?'<span class="flag">shifted</span> ':""}${i}</span>`
;return(0,p.vP)(l,histogramChart(`d${s}`,e.name,e.histogram,b)||'<p class="none">Nothing to draw.</p>',(0,
p.TM)("Numbers",histogramTable(`Drift of ${e.name}`,e.histogram))+(a.has(e.name)?"":(0,p.TM)("Profile",profileTable(e))))}function histogramTable(e,t){
const{reference:n,candidate:s}=sharesOf(t);const label=e=>t.categories===null?`${(0,o.ZV)(t.edges?.[e])} to ${(0,o.ZV)(t.edges?.[e+1])}`:(0,
r.ZD)(t.categories[e]??"",80);return(0,p.Jx)({caption:`${(0,r.ZD)(e,80)}: shares of rows by bin`,head:["Bin","Reference","Candidate"],
rows:t.reference.slice(0,60).map((e,t)=>[label(t),(0,o.l9)(n[t]),(0,o.l9)(s[t])]),numbers:[1,2]})}function allColumns(e){const{rows:t,left:n}=(0,
p.ux)(e,3e5,e=>[columnRow(e)]);const s=(0,p.Jx)({caption:"Drift of every column",head:["Column","Test","Size","Chance","Reference","Candidate","Remarks"],
rows:t,numbers:[2],captionHidden:true});return n>0?`${s}<p>… and ${(0,o.ZV)(n)} more columns.</p>`:s}function columnRow({column:e,drift:t,found:n}){
const s=t===null?["","",""]:[h.T1[t.test].title,(0,o.ZV)(t.size),(0,r.ZD)((0,f.SI)(t.logQ,"q"))];return[(0,
r.ZD)(e.name,80),...s,profile(e.reference),profile(e.candidate),remark(n,t,"noEvidence"in e.drift?(0,m.j)(e.drift.noEvidence):null)]}function profile(e){
const t=e.missing>0&&e.rows>0?`, ${(0,o.l9)(e.missing/e.rows)} missing`:"";if(e.type==="category")return`${(0,o.ZV)(e.distinct)} categories${t}`
;if(e.spread===null)return`no number${t}`;const{min:n,max:s,mean:r}=e.spread;return`${(0,o.ZV)(n)} to ${(0,o.ZV)(s)}, mean ${(0,o.ZV)(r)}${t}`}
function remark(e,t,n){const names=(e,t)=>t===void 0||t.length===0?"":`${e}: ${t.slice(0,5).map(e=>(0,
r.ZD)(e,40)).join(", ")}${t.length>5?` and ${t.length-5} more`:""}`;return[e?"shifted":"",n===null?"":`no evidence: ${(0,
r.ZD)(n,200)}`,names("new",t?.newCategories),names("gone",t?.vanishedCategories)].filter(e=>e!=="").join("; ")}
function agreementSection({plan:e,measurements:t}){if(e.data.task!=="regression")return null
;if(t.candidate.agreement===void 0)return section('<p class="hint">Predicted against actual numbers are drawn of files alone.</p>')
;const n=t.reference?.agreement??null;const s=t.candidate.agreement??null;if(n===null&&s===null)return null;const r={edges:(s??n).errors.edges,categories:null,
reference:n?.errors.cases??[],candidate:s?.errors.cases??[]};const a=[plane("Candidate",s),plane("Reference",n),(0,
p.vP)("Errors: prediction less label",histogramChart("errors","the errors",r,l.G),(0,p.TM)("Numbers",histogramTable("Errors",r))),(0,
p.vP)("Errors over the prediction",residualChart("residuals",n?.byPredicted??null,s?.byPredicted??null),(0,
p.TM)("Numbers",errorsTable("Errors by tenths of the prediction","Prediction",n,s)))]
;return section(`${p.Eb}<div class="figures">${a.join("\n")}</div>${byLabel(n,s)}`)}function section(e){return{id:"agreement",title:"Predictions and errors",
body:e}}function plane(e,t){return t===null?"":(0,p.vP)(`${e}: predicted over actual`,planeChart(`plane-${e.toLowerCase()}`,e.toLowerCase(),t))}
function byLabel(e,t){const n=new Map((e?.byActual??[]).map(e=>[e.part,e]));const s=new Map((t?.byActual??[]).map(e=>[e.part,e]))
;const r=[...new Set([...n.keys(),...s.keys()])].sort((e,t)=>e-t);const number=(e,t)=>e===void 0?"–":(0,o.ZV)(e[t]);return(0,p.Jx)({
caption:"Errors by tenths of the label, as the reference has it",
head:["Label","Cases: reference","Cases: candidate","Absolute error: reference","Absolute error: candidate","Bias: reference","Bias: candidate"],rows:r.map(e=>{
const[t,r]=[n.get(e),s.get(e)];return[rangeOf(r??t),...["cases","meanAbsolute","mean"].flatMap(e=>[number(t,e),number(r,e)])]}),numbers:[1,2,3,4,5,6],cards:true
})}function errorsTable(e,t,n,s){const r=[["Reference",n],["Candidate",s]].flatMap(([e,t])=>(t?.byPredicted??[]).map(t=>[rangeOf(t),e,(0,
o.ZV)(t.cases),...t.quantiles.map(e=>(0,o.ZV)(e))]));return(0,p.Jx)({caption:e,head:[t,"Set","Cases","5 %","25 %","Median","75 %","95 %"],rows:r,
numbers:[2,3,4,5,6,7]})}function rangeOf({from:e,to:t}){return`${(0,o.ZV)(e)} to ${(0,o.ZV)(t)}`}var w=n(16598);var x=n(26204);function answerHeader(e){
const t=(0,a.ZF)(e);const{about:n}=e.plan;const s=t.parts.map(({name:e,text:t})=>`<div><dt>${e}</dt><dd>${(0,r.ZD)(t,1e3)}</dd></div>`)
;return`<header class="answer ${t.level.toLowerCase()}"><div class="wrap">\n<p class="verdict">${(0,x.j)(t.level)} <span class="plan">${(0,
r.ZD)(t.plan,120)}</span></p>\n<h1>${capital(t.words)}</h1>\n<p class="means">${(0,
r.ZD)(capital(t.means),400)}</p>\n<dl class="todo">${s.join("")}</dl>\n<p class="looked">${n===null?"":`${(0,r.ZD)(n,300)}. `}${looked(e)}</p>\n</div></header>`
}function looked(e){const{candidate:t,reference:n}=e.verdict;const s=(0,o.B4)(t.rows,"candidate row");const a=n===null?`${s}, no reference`:`${s} against ${(0,
o.B4)(n.rows,"reference row")}`;const i=(0,w.W)(e,"RED","AMBER").length;const l=(0,w.W)(e,"GREEN").length;const c=(0,w.W)(e,"NOTE").length;const d=`${(0,
o.B4)(i,"finding gates","findings gate")}, ${(0,o.B4)(l,"check passed","checks passed")}, ${(0,o.B4)(c,"note")}`;return`${a}; ${d}. Reviewed ${(0,r.ZD)((0,
f.fU)(e.made.at),40)}.`}function capital(e){return e.charAt(0).toUpperCase()+e.slice(1)}var y=n(31953);var M=n(68591);const Z=260;const C=46
;function rangePlot(e,t){const n=(0,M.Ow)(t);if(n===null||t.value===null)return"";const s=(0,c.sn)(n,[6,Z-6]);const inside=e=>Math.max(6,Math.min(Z-6,s(e)))
;const r=(0,M.BO)(t,t.bounds);const a=r.filter(e=>e>=n[0]&&e<=n[1]);const o=r.length===0?`<rect class="band-none" x="6" y="8" width="${Z-12}" height="18"/>`:(0,
M.yL)(t,t.bounds,n).map(({from:e,to:t,level:n})=>`<rect class="band-${n.toLowerCase()}" x="${(0,c.px)(s(e))}" y="8" width="${(0,
c.px)(s(t)-s(e))}" height="18"/>`).join("");const i=(0,y.n)(t.bounds);const l=a.map((e,t)=>{const n=i?`${Number((e*100).toPrecision(4))} %`:boundText(e)
;const r=t>0&&s(e)-s(a[t-1])<30;return`<line class="cut" x1="${(0,c.px)(s(e))}" y1="5" x2="${(0,c.px)(s(e))}" y2="29"/>${r?"":(0,
c.Qq)(s(e),42,n,"tick","middle")}`});const[d,u]=t.interval??[t.value,t.value];const h=`<line class="whisker" x1="${(0,c.px)(inside(d))}" y1="17" x2="${(0,
c.px)(inside(u))}" y2="17"/>`;const f=t.reference!==null&&Number.isFinite(t.reference)?`<path class="ref-mark" d="M${(0,
c.px)(inside(t.reference))} 10l6 7l-6 7l-6 -7z"/>`:"";const m=`<circle class="dot" cx="${(0,c.px)(inside(t.value))}" cy="17" r="5.5"/>`;return(0,c.JW)({id:e,
width:Z,height:C,className:"range",title:`Where ${t.check} stands`,text:range_describe(t)},o+l.join("")+f+h+m)}function boundText(e){
if(Math.abs(e)>=1e4)return(0,c.X8)(e,0,e);return String(Number(e.toPrecision(4))).replace("-","−")}function range_describe(e){
const{value:t,interval:n,reference:s}=(0,y.u)(e)
;return`Candidate ${t}${n===""?"":`, interval ${n}`}${s===""?"":`, reference ${s}`}. ${e.rule}. Level ${e.status}.`}var N=n(15500);var V=n(87342);var D=n(67497)
;const k=8;function gatesSection(e){const t=(0,w.d)(e);const n=e.verdict.status==="GREEN";const s=n?"What was judged":"What gates";const r=(0,
p.hU)(t,11e5,(t,n)=>row(e,t,n));const a=(0,p.hU)(t.slice(r.shown),3e5,e=>nameOnly(e))
;const o=t.length===0?"<p>No check gates in this plan.</p>":`${gateTable(s,r.html)}${more(a)}`;return{id:"gates",title:s,body:`${o}\n${others(e)}`}}
function gateTable(e,t){const n=["Level","Check","Candidate","Reference","Where it stands"]
;const s=n.map(e=>`<th role="columnheader" scope="col">${e}</th>`).join("")
;return`<table class="gates" role="table"><caption class="sr">${e}, the worst first</caption><thead role="rowgroup"><tr role="row">${s}</tr></thead><tbody role="rowgroup">\n${t}\n</tbody></table>\n<p class="key">On the bands of the rule: <span><i class="swatch dot"></i>candidate</span> with its interval, <span><i class="swatch diamond"></i>reference</span>.</p>`
}function row(e,t,n){const{value:s,interval:a,reference:o,difference:i}=(0,y.u)(t);const l=(0,V.IW)(t);const c=rangePlot(`g${n}`,t);const d=itsRows(e,t)
;const u=d===""?"":`\n<tr role="row" class="behind"><td role="cell"></td><td role="cell" colspan="4">${d}</td></tr>`
;return`<tr role="row"><td role="cell" class="level">${(0,x.j)(t.status)}</td>\n<th role="rowheader" scope="row"><strong>${(0,r.ZD)((0,
D.G)(t),160)}</strong> <code>${(0,r.ZD)(t.check,160)}</code>${l===""?"":`<p>${(0,
r.ZD)(l,800)}</p>`}${detailsOf(t)}</th>\n<td role="cell" class="value"><b>${s}</b>${a===""?"":`<span>${a}</span>`}</td>\n<td role="cell" class="reference">${o===""?'<span class="none">none</span>':`${o}${i===""?"":`<span>${i}</span>`}`}</td>\n<td role="cell" class="stands">${c}<p>${(0,
r.ZD)(t.rule,200)}</p></td></tr>${u}`}function itsRows({drillDown:e,findingRows:t={}},{check:n}){const s=Object.hasOwn(e,n)?e[n]:void 0
;const a=Object.hasOwn(t,n)?t[n]:void 0;const o=a===void 0?"":sampleTable(n,a);if(s===void 0)return o===""?"":(0,p.TM)("Its rows",o);return(0,
p.TM)("Its rows",`${o}<p class="hint">All of them:</p><pre>${(0,r.ZD)(s,2e3)}</pre>`)}function sampleTable(e,{columns:t,rows:n,total:s}){const a=t.slice(0,k)
;return(0,p.Jx)({caption:`${(0,o.ZV)(n.length)} of ${(0,o.B4)(s,"row")} behind ${(0,r.ZD)(e,160)}`,head:["Row",...a.map(e=>(0,r.ZD)(e,60)),"Answer"],
rows:n.map(({row:e,cells:t,why:n})=>[(0,o.ZV)(e),...t.slice(0,k).map(e=>(0,r.ZD)(e,80)),(0,r.ZD)(n,160)])})}function detailsOf(e){const t=[e.cases===null?"":(0,
o.B4)(e.cases,"case"),e.flip!==void 0&&Number.isFinite(e.flip)?`another level on ${(0,
N.D)(e.flip)} of samples of this size`:"",e.cases_needed===void 0?"":`${(0,o.ZV)(e.cases_needed)} cases would settle it`,e.plan_line===null?"":`line ${(0,
o.ZV)(e.plan_line)} of the plan`].filter(e=>e!=="");return t.length===0?"":`<p class="facts">${t.join(" · ")}</p>`}function nameOnly(e){return`<li>${(0,
x.j)(e.status)} <code>${(0,r.ZD)(e.check,120)}</code></li>`}function more({html:e,left:t}){if(e===""&&t===0)return"";const n=t>0?`<p>… and ${(0,
o.ZV)(t)} more; all of them are in verdict.json.</p>`:"";return`<p>To keep this page small, the rest by name alone:</p><ul class="names">${e}</ul>${n}`}
function others(e){const list=(t,n)=>{if(n.length===0)return"";const{rows:s,left:r}=(0,p.ux)(n,25e4,t=>[otherRow(e,t)]);const a=(0,p.Jx)({caption:t,
head:["Check","Level","Value","Interval","Reference","What was found"],rows:s,numbers:[2,3,4],captionHidden:true});const i=r>0?`<p>… and ${(0,
o.ZV)(r)} more in verdict.json.</p>`:"";return(0,p.TM)(`${t} (${(0,o.ZV)(n.length)})`,a+i)};const t=new Set((0,w.d)(e));const n=(0,
w.W)(e,"GREEN").filter(e=>!t.has(e));return list("Notes",(0,w.W)(e,"NOTE"))+list("Checks that passed",n)}function otherRow(e,t){
const{value:n,interval:s,reference:a}=(0,y.u)(t);const o=`${(0,r.ZD)((0,D.G)(t),120)}`;const i=t.status==="NOTE"&&t.where!==void 0?itsRows(e,t):"";return[o,(0,
x.j)(t.status),n,s,a,(0,r.ZD)((0,V.IW)(t),400)+i]}var E=n(34036);const T=170;const R=32;function pairPlot(e,t,n,{beside:s=[],whole:r=null}={}){
const{reference:a,candidate:o}=n;const i=[n,...s].flatMap(e=>[...pointsOf(e.reference),...pointsOf(e.candidate)]);r!==null&&i.push(r);const l=Math.min(...i)
;const d=Math.max(...i);if(!(d>l))return"";const u=(0,c.sn)([l,d],[8,T-8]);const mark=(e,t,n,s)=>{if(pointsOf(e).length===0||"noEvidence"in e)return""
;const[r,a]=e.interval;const o=`<line class="${n}-whisker-thin" x1="${(0,c.px)(u(r))}" y1="${t}" x2="${(0,c.px)(u(a))}" y2="${t}"/>`;return o+s(u(e.value))}
;return(0,c.JW)({id:e,width:T,height:R,className:"pair-plot",title:`${t} on both sets`,text:pair_describe(n)},(r===null?"":`<line class="chance" x1="${(0,
c.px)(u(r))}" y1="0" x2="${(0,c.px)(u(r))}" y2="${R}"/>`)+mark(a,9,"ref",e=>`<path class="ref-mark" d="M${(0,
c.px)(e)} 4l5 5l-5 5l-5 -5z"/>`)+mark(o,23,"cand",e=>`<circle class="cand-dot" cx="${(0,c.px)(e)}" cy="23" r="5"/>`))}function pointsOf(e){
if("noEvidence"in e)return[];const t=[e.value,...e.interval];return t.every(Number.isFinite)?t:[]}function pair_describe({reference:e,candidate:t}){
const describeMeasured=e=>"noEvidence"in e?"no evidence":`${(0,o.ZV)(e.value)}, interval ${(0,f.vy)(e.interval)}`
;return`Reference ${describeMeasured(e)}; candidate ${describeMeasured(t)}.`}function asEdgeCases({plan:e,measurements:t},n=1/0){
return t.segments.slice(0,n).flatMap(({where:n,comparisons:[s]},r)=>{if(s===void 0)return[];const{metric:a}=s;const o=wholeValue(a,t)
;const i=e.data.task==="regression"?"<=":">="
;return[`  - name: weak segment ${r+1}`,`    where: '${n.replaceAll("'","''")}'`,`    min_cases: ${e.segments.minCases}`,`    ${a}: ${o===null?"{ gates: false }":`{ green: "${i} ${Number(o.toPrecision(2))}" }`}`]
}).join("\n")}function wholeValue(e,{comparisons:t}){const n=t.find(t=>t.metric===e&&t.class===null)
;const s=n&&"value"in n.candidate?n.candidate.value:Number.NaN;return Number.isFinite(s)?s:null}const j=["Metric","Reference","Candidate","Difference","Cases"]
;function metricsSection(e){const{comparisons:t,estimated:n}=e.measurements;if(t.length+n.length===0)return null
;const s=t.some(e=>e.paired)?"Both models answered the same cases; differences are measured case by case.":"The two sets are independent samples.";const a=(0,
p.Jx)({caption:"Metrics on both sets",head:[...j,"◇ reference, ● candidate"],rows:(0,p.ux)(t.map(plotted),2e5,e=>[e]).rows,numbers:[1,2,3,4],captionHidden:true,
cards:true});const i=n.length===0?"":(0,p.Jx)({caption:"Estimated without labels",head:["Metric","Estimate","95 % interval"],
rows:n.slice(0,50).map(({metric:e,value:t,interval:n})=>[(0,r.ZD)((0,D.V)({metric:e,class:null}),80),(0,o.ZV)(t),n===null?"":`${(0,o.ZV)(n[0])} to ${(0,
o.ZV)(n[1])}`]),numbers:[1,2]});return{id:"metrics",title:"Metrics side by side",body:`${a}<p class="hint">${s}</p>${i}`}}
function slicesSection({plan:e,measurements:t}){const{edgeCases:n,segments:s}=t;if(n.length+s.length===0)return null;return{id:"slices",
title:"Edge cases and segments",
body:part("e","Edge cases of the plan",n,t)+part("s","Weak segments that the search found, the worst first",s,t)+watched(asEdgeCases({plan:e,measurements:t
},50))}}function watched(e){if(e==="")return"";return(0,p.TM)("Watch them as edge cases",`<p>To be put below <code>edge_cases:</code> in the plan:</p><pre>${(0,
r.ZD)(e,2e4)}</pre>`)}function plotted(e,t){const n=pairPlot(`m${t}`,(0,D.V)(e),e);const[s="",...r]=cells(e)
;return[`${s}<small class="means-metric">${E.Zv[e.metric].means}</small>`,...r,n]}function part(e,t,n,{comparisons:s}){if(n.length===0)return""
;const r=n.slice(0,200).flatMap(e=>e.comparisons);const like=e=>t=>t.metric===e.metric&&t.class===e.class;let a=0;const{rows:i,left:l}=(0,
p.ux)(n,3e5,t=>t.comparisons.slice(0,20).map(n=>{const i=s.find(like(n))?.candidate;return[place(t),(0,
o.ZV)(t.candidateRows),...cells(n).slice(0,4),pairPlot(`${e}${a++}`,`${(0,D.V)(n)} where ${t.where}`,n,{beside:r.filter(like(n)),
whole:i&&"value"in i&&Number.isFinite(i.value)?i.value:null})]}));const c=(0,p.Jx)({caption:t,
head:["Where","Rows",...j.slice(0,4),"◇ reference, ● candidate, ┊ all rows"],rows:i,numbers:[1,3,4,5]});return l>0?`${c}<p>… and ${(0,o.ZV)(l)} more.</p>`:c}
function place({name:e,where:t}){const n=`<code>${(0,r.ZD)(t,300)}</code>`;return e===t?n:`${(0,r.ZD)(e,120)}<br>${n}`}function cells(e){
const{reference:t,candidate:n,difference:s}=e;return[(0,r.ZD)((0,D.V)(e),120),value(t),value(n)+interval(n),"noEvidence"in s?"":(0,
f.jR)(s.value)+interval(s),(0,o.ZV)(n.cases)]}function value(e){return"noEvidence"in e?`<span class="none">no evidence: ${(0,r.ZD)((0,
m.j)(e.noEvidence,e.class),200)}</span>`:(0,o.ZV)(e.value)}function interval(e){return"noEvidence"in e?"":`<small>${(0,f.vy)(e.interval)}</small>`}
var O=n(95464);var _=n(30836);function operationsOf({verdict:e,measurements:t}){return(t.operations??[]).flatMap(t=>{
const n=e.findings.find(({kind:e,subject:n,aspect:s})=>e==="operations"&&s===null&&n===t.name);return n===void 0?[]:[{measurement:t,finding:n,
series:seriesOf(t,n)}]})}const S=120;function seriesOf({name:e,points:t},{bounds:n}){const s=t.slice(-S).map(({to:e,value:t})=>({at:new Date(e).toISOString(),
status:"",value:t!==null&&Number.isFinite(t)?t:null,interval:null}));if(s.filter(({value:e})=>e!==null).length<2)return null
;const r=n!==null&&(n.green??n.amber??n.red)!==null?n:null;return{check:(0,_.aZ)(e),name:e,rule:r,points:s}}const F=24;const L=200
;function operationsSection(e){const t=operationsOf(e);if(t.length===0)return null;const n=(0,p.Jx)({caption:"Measures of the service",
head:["Measure","Level","Reference","Candidate","Interval","Cases","Rule"],rows:t.slice(0,L).map(operations_row),numbers:[2,3,4,5],captionHidden:true})
;const s=t.filter(({series:e})=>e!==null).slice(0,F);const a=s.map(({measurement:e,series:t},n)=>(0,p.vP)((0,r.ZD)(e.name,100),(0,O.CY)(`o${n}`,e.name,t,{
over:"time",many:"stretches of time"}),(0,p.TM)("Numbers",operations_numbers(e.name,t))+members(e,t)));return{id:"operations",title:"The service",
body:`${n}${a.length===0?"":`<p class="key">Over the time that was measured, on the bands of the rule.</p><div class="figures">${a.join("\n")}</div>`}`}}
function operations_row({measurement:e,finding:t}){const{value:n,interval:s,reference:a}=(0,y.u)(t);return[(0,r.ZD)(e.name,120),(0,
x.j)(t.status),a,t.value===null?'<span class="none">no evidence</span>':n,s,t.cases===null?"":(0,o.ZV)(t.cases),(0,r.ZD)(t.rule,200)]}
function operations_numbers(e,t){const n=(0,O.be)(t);return(0,p.Jx)({caption:`${(0,r.ZD)(e,100)} over time`,head:["Until","Value"],
rows:t.points.map(({at:e,value:t})=>[(0,r.ZD)((0,f.fU)(e),40),n(t)]),numbers:[1]})}function members({name:e,members:t},n){if(t.length<2)return"";const s=(0,
O.be)(n);return(0,p.TM)("One by one",(0,p.Jx)({caption:`${(0,r.ZD)(e,100)}, one by one`,head:["Which","Value","Cases"],
rows:t.map(e=>[e.name===null?"private":(0,r.ZD)(e.name,80),s(e.value),(0,o.ZV)(e.rows)]),numbers:[1,2]}))}var A=n(93541);function originSection(e){const t=(0,
N.r)(e).map(e=>`<li>${(0,r.ZD)(e,500)}</li>`);const n=(0,A.a)(e).map(({name:e,text:t,url:n})=>{const s=`<code>${(0,r.ZD)(t,400)}</code>`
;const a=n===void 0?s:`<a href="${(0,r.ZD)(n)}" rel="noreferrer noopener">${s}</a>`;return`<div><dt>${e}</dt><dd>${a}</dd></div>`});return{id:"origin",
title:"How it was decided",body:`<ul>${t.join("")}</ul>\n<h3>Labels</h3>${labels(e)}\n<h3>Provenance</h3><dl class="origin">${n.join("")}</dl>`}}
function labels(e){const row=(e,t)=>[e,(0,o.ZV)(t.rows),`${(0,o.ZV)(t.labels.labelled)} (${(0,o.l9)(t.labels.rows>0?t.labels.labelled/t.labels.rows:null)})`,(0,
o.ZV)(t.labels.pending),(0,o.ZV)(t.labels.unmatched),t.from===null?"":(0,r.ZD)((0,f.fU)(t.from),40),t.to===null?"":(0,r.ZD)((0,f.fU)(t.to),40)]
;const{reference:t,candidate:n}=e.measurements;return(0,p.Jx)({caption:"Labels of both sets",
head:["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],rows:[...t===null?[]:[row("Reference",t)],row("Candidate",n)],
numbers:[1,2,3,4],captionHidden:true})}const W=1e3;const P=40;function rowsSection(e){const t=e.wrongRows;if(t===null||t.rows.length===0)return null
;const n=t.rows.some(e=>e.time!==null&&!Number.isNaN(Date.parse(e.time)));const s=t.columns.slice(0,P);const{html:a,shown:i}=(0,
p.hU)(t.rows.slice(0,W),9e5,e=>tableRow(e,s.length,n));const l=["Row",...n?["Time"]:[],"Why",...s.map(e=>(0,r.ZD)(e,60))]
;const c=l.map(e=>`<th scope="col">${e}</th>`).join("");const{task:d,score:u,scores:h}=e.plan.data;const f=d==="regression"
;const m=f?", the furthest first":u||h?", the most confident first":"";const g=`${f?"off":"wrong"}${m}`;const $=t.columns.length-s.length;const b=$>0?` ${(0,
o.ZV)($)} more columns are left out.`:"";return{id:"rows",title:f?"Largest errors":"Wrong predictions",body:`<p class="hint">${(0,o.ZV)(i)} of ${(0,
o.ZV)(Math.max(t.total,i))} candidate rows whose prediction is ${g}.${b}</p>\n${filters(s,n)}\n<p id="matches" class="hint" role="status"></p>\n<div class="scroll tall" role="region" aria-label="Rows, to be scrolled" tabindex="0"><table id="wrong" data-first="${n?3:2}"><caption class="sr">Candidate rows whose prediction is wrong</caption><thead><tr>${c}</tr></thead><tbody>\n${a}\n</tbody></table></div>`
}}function tableRow(e,t,n){const s=e.time===null?Number.NaN:Date.parse(e.time);const a=Number.isNaN(s)?"":` data-t="${s}"`;const i=n?`<td>${e.time===null?"":(0,
r.ZD)((0,f.fU)(e.time),40)}</td>`:"";const l=Array.from({length:t},(t,n)=>`<td>${(0,r.ZD)(rows_short(e.cells[n]??""),120)}</td>`).join("")
;return`<tr${a}><th scope="row">${(0,o.ZV)(e.row)}</th>${i}<td>${(0,r.ZD)(e.why,160)}</td>${l}</tr>`}function rows_short(e){
return/^-?\d+\.\d{7,}$/.test(e)?String(Number(Number(e).toPrecision(7))):e}function filters(e,t){const n=e.map((e,t)=>`<option value="${t}">${(0,
r.ZD)(e,60)}</option>`).join("")
;const s=t?'<div class="times"><label>From (UTC) <input id="from" type="datetime-local"></label><label>To (UTC) <input id="to" type="datetime-local"></label></div>':""
;return`<form id="filters" hidden><label class="wide">Search <input id="search" type="search" autocomplete="off" placeholder="text in any cell"></label>\n<fieldset><legend>Condition</legend><select id="column" aria-label="Column"><option value="">any row</option>${n}</select><select id="operator" aria-label="Comparison"><option value="=">=</option><option value="!=">≠</option><option value="<">&lt;</option><option value="<=">≤</option><option value=">">&gt;</option><option value=">=">≥</option><option value="has">contains</option><option value="empty">is empty</option></select><input id="operand" aria-label="Value" autocomplete="off"></fieldset>\n${s}<button type="reset">Show all</button></form>`
}var B=n(81262);function pairOfCurves({id:e,title:t,text:n,xName:s,top:r=1,reference:a,candidate:o,guide:i,mark:d}){if(a.length<2&&o.length<2)return""
;const{x:u,y:h,drawn:f}=(0,l.g)(l.G,{x:[0,1],y:[0,r],xName:s,yName:""});const curve=(e,t)=>e.length<2?"":`<path class="${t}" d="${(0,
c.n8)(e.filter(e=>e.every(Number.isFinite)).map(([e,t])=>[u(e),h(Math.min(r,t))]))}"/>`;const m=i?`<line class="chance" x1="${(0,c.px)(u(i[0][0]))}" y1="${(0,
c.px)(h(i[0][1]))}" x2="${(0,c.px)(u(i[1][0]))}" y2="${(0,c.px)(h(i[1][1]))}"/>`:"";const p=d?`<circle class="cand-dot" cx="${(0,c.px)(u(d.at[0]))}" cy="${(0,
c.px)(h(Math.min(r,d.at[1])))}" r="4.5"/>${(0,
c.Qq)(u(d.at[0])+(d.at[0]>.6?-8:8),h(Math.min(r,d.at[1]))+(d.at[1]>.9*r?16:-8),d.words,"marked",d.at[0]>.6?"end":"start")}`:"";return(0,c.JW)({id:e,
width:l.G.width,height:l.G.height,className:"chart",title:t,text:n},f+m+curve(a,"ref-line")+curve(o,"cand-line")+p)}function rocChart(e,t,n,s="ROC curves"){
return pairOfCurves({id:e,title:s,
text:"True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are separated from negatives; the diagonal is chance.",
xName:"false positive rate",reference:t??[],candidate:n??[],guide:[[0,0],[1,1]]})}function calibrationChart(e,t,n,s="Calibration"){const{x:r,y:a,drawn:o}=(0,
l.g)(l.G,{x:[0,1],y:[0,1],xName:"mean score",yName:""});const dots=(e,t)=>{if(e===null)return""
;const n=e.filter(e=>Number.isFinite(e.score)&&Number.isFinite(e.positives)).map(e=>({x:r(e.score),y:a(e.positives),cases:e.cases}))
;const s=Math.max(1,...n.map(e=>e.cases));const o=n.map(e=>t==="ref"?curves_square(e.x,e.y,radius(e.cases,s)):`<circle class="cand-dot" cx="${(0,
c.px)(e.x)}" cy="${(0,c.px)(e.y)}" r="${(0,c.px)(radius(e.cases,s))}"/>`);return`<path class="${t}-line" d="${(0,c.n8)(n.map(e=>[e.x,e.y]))}"/>${o.join("")}`}
;const i=`<line class="chance" x1="${(0,c.px)(r(0))}" y1="${(0,c.px)(a(0))}" x2="${(0,c.px)(r(1))}" y2="${(0,c.px)(a(1))}"/>`;return(0,c.JW)({id:e,
width:l.G.width,height:l.G.height,className:"chart",title:s,
text:"Share of positives over the mean score, in bins of the score. On the diagonal the scores are the frequencies. Larger marks hold more cases."
},o+i+dots(t,"ref")+dots(n,"cand"))}function curves_square(e,t,n){return`<rect class="ref-dot" x="${(0,c.px)(e-n)}" y="${(0,c.px)(t-n)}" width="${(0,
c.px)(2*n)}" height="${(0,c.px)(2*n)}"/>`}function radius(e,t){return 2+3*Math.sqrt(Math.max(0,e)/t)}function precisionRecallChart(e,t,n,s){
const points=e=>e.map(({recall:e,precision:t})=>[e,t]);return pairOfCurves({id:e,title:"Precision and recall",
text:"Precision over recall. The nearer a curve is to the upper right corner, the fewer false alarms it costs to find the positives. The dot is the threshold of the plan.",
xName:"recall",reference:points(t),candidate:points(n),mark:s&&{at:[s.recall,s.precision],words:"threshold"}})}function gainChart(e,t,n,s){
const points=e=>e.length===0?[]:[[0,0],...e.map(({flagged:e,recall:t})=>[e,t])];return pairOfCurves({id:e,title:"Gain",
text:"Share of the positives that is found when the cases with the highest scores are flagged. The diagonal is what flagging at random would find. The dot is the threshold of the plan.",
xName:"share flagged",reference:points(t),candidate:points(n),guide:[[0,0],[1,1]],mark:s&&{at:[s.flagged,s.recall],words:"threshold"}})}const G=[{
of:"precision",style:"one",title:"precision"},{of:"recall",style:"two",title:"recall"},{of:"f1",style:"three",title:"F1"},{of:"flagged",style:"four",
title:"flagged"}];function thresholdChart(e,t,n){if(t.length<2||!t.every(e=>Number.isFinite(e.threshold)))return"";const s=[t.at(-1).threshold,t[0].threshold]
;const r=Math.min(0,s[0]);const a=Math.max(1,s[1]);const{x:i,y:d,drawn:u}=(0,l.g)(l.G,{x:[r,a],y:[0,1],xName:"threshold",yName:""})
;const h=G.map(({of:e,style:n})=>{const s=(0,c.n8)(t.map(t=>[i(t.threshold),d(t[e])]));return`<path class="line-${n}" d="${s}"/>`})
;const f=n===null?"":`<line class="now" x1="${(0,c.px)(i(n))}" y1="${(0,c.px)(d(0))}" x2="${(0,c.px)(i(n))}" y2="${(0,c.px)(d(1))}"/>${(0,
c.Qq)(i(n)+3,d(1)+8,(0,o.ZV)(n),"marked")}`;return(0,c.JW)({id:e,width:l.G.width,height:l.G.height,className:"chart",title:"What each threshold would give",
text:"Precision, recall, F1 and the share of cases that is flagged, over the threshold, on the candidate. The upright line is the threshold of the plan."
},u+f+h.join(""))}const J=24;function heatMap(e,t,{classes:n,rows:s},r){const a=r.length<=J;const[i,l,d]=[a?92:8,a?64:8,340];const u=(d-i-4)/r.length;const h={}
;r.forEach((e,t)=>{const n=s[e].reduce((e,t)=>e+t,0);r.forEach((r,a)=>{const o=n>0?s[e][r]/n:0;const d=Math.ceil(8*Math.sqrt(o));if(d===0)return
;const f=`${e===r?"hit":"miss"}-${d}`;h[f]??=[];h[f].push(`M${(0,c.px)(i+a*u)} ${(0,c.px)(l+t*u)}h${(0,c.px)(u-.6)}v${(0,c.px)(u-.6)}h${(0,c.px)(.6-u)}z`)})})
;const f=a?r.map((e,t)=>(0,c.Qq)(i-5,l+(t+.5)*u+4,heat_map_short(n[e]),"tick","end")+`<g transform="translate(${(0,
c.px)(i+(t+.5)*u+3)} ${l-6}) rotate(-60)">${(0,c.Qq)(0,0,heat_map_short(n[e]),"tick")}</g>`):[];const m=r.length*u
;const p=`<rect class="map" x="${i}" y="${l}" width="${(0,c.px)(m)}" height="${(0,c.px)(m)}"/>`
;const g=Object.entries(h).map(([e,t])=>`<path class="${e}" d="${t.join("")}"/>`);return(0,c.JW)({id:e,width:d,height:Math.ceil(l+m+4),className:"chart",
title:`Confusion of the ${t}`,
text:`${(0,o.ZV)(r.length)} classes: labels in rows, predictions in columns. A cell is darker the larger its share of the row; the diagonal is right. The numbers stand in the tables below.`
},p+g.join("")+f.join(""))}function heat_map_short(e){const t=Array.from(e);return t.length<=13?e:`${t.slice(0,12).join("")}…`}const q=6;const I=100;const z=25
;function confusionTables({measurements:e}){const{reference:t,candidate:n,classes:s=[]}=e
;const r=[["Candidate",n.confusion],["Reference",t?.confusion??null]].flatMap(([e,t])=>t===null?[]:[{name:e,table:t}]);if(r.length===0)return""
;const a=Math.max(...r.map(({table:e})=>e.classes.length))
;const o=a<=q?`<div class="pair confusion${a>3?" wide":""}">${r.map(({name:e,table:t})=>whole(e,t)).join("\n")}</div>`:"";const i=a>2?mapsOf(r):""
;const l='<p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p>'
;const c=a>q?worstConfusions(n.confusion,t?.confusion??null):"";return`<h3>Confusion</h3>${o===""?"":l}${i}${o}${c}${perClass(s,a)}`}
function whole(e,{classes:t,rows:n}){const cell=(e,t,n)=>{const s=e.reduce((e,t)=>e+t,0);return`<span class="count${n?" right":""}">${(0,
o.ZV)(e[t]??0)}</span> <span class="share">${(0,o.l9)(s>0?(e[t]??0)/s:null)}</span>`};return(0,p.Jx)({caption:`${e}: labels and predictions`,
head:["Label",...t.map(e=>`predicted ${(0,r.ZD)(e,40)}`)],rows:t.map((e,s)=>[`is ${(0,r.ZD)(e,40)}`,...t.map((e,t)=>cell(n[s]??[],t,s===t))]),
numbers:t.map((e,t)=>t+1)})}function mapsOf(e){const t=e.map(({name:e,table:t})=>{const n=t.rows.map(e=>e.reduce((e,t)=>e+t,0));const s=t.classes.map((e,t)=>t)
;const r=new Set([...s].sort((e,t)=>n[t]-n[e]).slice(0,I));const a=s.length-r.size;const i=a>0?`<p class="hint">Drawn are the ${(0,
o.ZV)(I)} classes with the most cases of ${(0,o.ZV)(s.length)}.</p>`:"";return(0,
p.vP)(`${e}: labels down, predictions across`,heatMap(`map-${e.toLowerCase()}`,e.toLowerCase(),t,s.filter(e=>r.has(e))),i)})
;const n='<p class="key"><span><i class="swatch hit"></i>right</span> <span><i class="swatch miss"></i>taken for another</span> <span>darker: a larger share of the label</span></p>'
;return`${n}<div class="figures">${t.join("\n")}</div>`}function worstConfusions(e,t){if(e===null)return"";const shares=(e,t,n)=>{
const[s,r]=[e?.classes.indexOf(t)??-1,e?.classes.indexOf(n)??-1];if(e===null||s<0||r<0)return null;const a=e.rows[s].reduce((e,t)=>e+t,0)
;return a>0?e.rows[s][r]/a:null};const n=e.classes.flatMap((t,n)=>e.classes.flatMap((s,r)=>n===r||e.rows[n][r]===0?[]:[{label:t,predicted:s,cases:e.rows[n][r]
}]));n.sort((e,t)=>t.cases-e.cases);const s=n.slice(0,z);const a=n.slice(z);const i=a.reduce((e,t)=>e+t.cases,0);const l=(0,p.Jx)({
caption:"What the candidate confuses most",head:["Label","Taken for","Cases","Share of the label","In the reference"],rows:s.map(n=>[(0,r.ZD)(n.label,80),(0,
r.ZD)(n.predicted,80),(0,o.ZV)(n.cases),(0,o.l9)(shares(e,n.label,n.predicted)),(0,o.l9)(shares(t,n.label,n.predicted))]),numbers:[2,3,4]})
;return a.length===0?l:`${l}<p class="hint">${(0,o.B4)(a.length,"further pair")} of label and prediction: together ${(0,o.B4)(i,"case")}.</p>`}
function perClass(e,t){if(e.length===0)return"";const n=t-e.length;const s=(0,p.Jx)({
caption:"Each class by itself, those that are recognised worst first"+(n>0?`; ${(0,o.B4)(n,"class","classes")} with fewer cases left out`:""),
head:["Class","Cases","Precision","Recall","F1","Change of F1"],rows:e.map(e=>[(0,r.ZD)(e.class,80),(0,
o.ZV)(e.candidateCases),measured(e.precision),measured(e.recall),measured(e.f1),change(e.f1)]),numbers:[1,2,3,4,5],cards:true});return e.length>12?(0,
p.TM)(`All ${(0,o.ZV)(e.length)} classes`,s):s}function measured({candidate:e}){return"noEvidence"in e?"–":`${(0,o.ZV)(e.value)}<small>${(0,
f.vy)(e.interval)}</small>`}function change({difference:e}){return"noEvidence"in e?"–":`${(0,f.jR)(e.value)}<small>${(0,f.vy)(e.interval)}</small>`}const U=12
;function scoresSection(e){const{reference:t,candidate:n,columns:s}=e.measurements;const a=[t?.curves??null,n.curves];const i=s.filter(e=>e.role==="score")
;const c=[...i.slice(0,U).map((e,t)=>(0,p.vP)(i.length===1?"Score distribution":`Scores of ${(0,
r.ZD)(e.name,60)}`,histogramChart(`score${t}`,e.name,e.histogram,l.G),(0,
p.TM)("Numbers",histogramTable(`Scores of ${e.name}`,e.histogram)))),...twoClasses(e,...a),...manyClasses(t?.classCurves??[],n.classCurves??[])].filter(e=>e!=="")
;const d=confusionTables(e);if(c.length===0&&d==="")return null;const u=i.length-U;const h=u>0?`<p class="hint">Drawn are the scores of ${(0,
o.ZV)(U)} classes; ${(0,o.ZV)(u)} more are among the columns under Drift.</p>`:""
;const f=c.length===0?"":`${p.Eb}<div class="figures">${c.join("\n")}</div>${h}`;return{id:"scores",title:"Scores and decisions",body:f+d}}
function twoClasses({plan:e},t,n){const s=[t,n];const some=e=>s.some(t=>t!==null&&t[e].length>1);const[r,a]=s.map(e=>e?.thresholds??[])
;const o=e.data.prediction===null?e.data.threshold:null;const i=o===null?null:(0,B.R)(a,o);return[some("roc")?(0,
p.vP)("ROC: true over false positive rate",rocChart("roc",t?.roc??null,n?.roc??null),(0,p.TM)("Numbers",rocTable(t,n))):"",some("thresholds")?(0,
p.vP)("Precision over recall",precisionRecallChart("pr",r,a,i),(0,
p.TM)("Numbers",decisionsTable("Candidate: decisions by the share flagged",a))):"",some("thresholds")?(0,
p.vP)("Gain: positives found over cases flagged",gainChart("gain",r,a,i),(0,p.TM)("Numbers",gainTable(r,a))):"",(0,
p.vP)("What each threshold would give",thresholdChart("thresholds",a,o),H+(0,p.TM)("Numbers",thresholdTable(a,o))),some("calibration")?(0,
p.vP)("Calibration: positives over score",calibrationChart("calibration",t?.calibration??null,n?.calibration??null),(0,
p.TM)("Numbers",calibrationTable(t?.calibration??[],n?.calibration??[]))):""]}
const H=`<p class="key">${G.map(({style:e,title:t})=>`<span><svg class="stroke" viewBox="0 0 24 8" aria-hidden="true"><line class="line-${e}" x1="0" y1="4" x2="24" y2="4"/></svg>${t}</span>`).join(" ")}</p>`
;function manyClasses(e,t){const of=t=>e.find(e=>e.class===t)??null;return t.flatMap((e,t)=>{const n=of(e.class);const s=(0,r.ZD)(e.class,60)
;const a=[n?.calibration??[],e.calibration];return[e.roc.length>1||(n?.roc.length??0)>1?(0,
p.vP)(`ROC of ${s} against the rest`,rocChart(`roc${t}`,n?.roc??null,e.roc,`ROC curves of ${e.class}`),(0,
p.TM)("Numbers",rocTable(n,e))):"",a.some(e=>e.length>1)?(0,p.vP)(`Calibration of ${s}`,calibrationChart(`cal${t}`,...a,`Calibration of ${e.class}`),(0,
p.TM)("Numbers",calibrationTable(...a))):""]})}function rocTable(e,t){const n=[.01,.02,.05,.1,.2,.3,.4,.5,.6,.7,.8,.9];return(0,p.Jx)({
caption:"True positive rate at some false positive rates",head:["False positive rate","Reference","Candidate"],rows:n.map(n=>[(0,o.l9)(n),(0,
o.l9)(rateAt(e?.roc??[],n)),(0,o.l9)(rateAt(t?.roc??[],n))]),numbers:[0,1,2]})}function rateAt(e,t){for(let n=1;n<e.length;n++){const[s,r]=e[n-1]
;const[a,o]=e[n];if(s<=t&&t<=a&&a>s)return r+(t-s)/(a-s)*(o-r)}return null}function decisionsTable(e,t){const n=Math.max(1,Math.floor(t.length/20));return(0,
p.Jx)({caption:e,head:["Threshold","Flagged","Precision","Recall","F1"],rows:t.filter((e,s)=>s%n===0||s===t.length-1).map(decisionCells),numbers:[0,1,2,3,4]})}
function decisionCells({threshold:e,flagged:t,precision:n,recall:s,f1:r}){return[(0,o.ZV)(e),...[t,n,s,r].map(e=>(0,o.l9)(e))]}function gainTable(e,t){
const n=[.01,.05,.1,.2,.3,.4,.5];const gain=e=>[[0,0],...e.map(({flagged:e,recall:t})=>[e,t])];const lift=(e,t)=>e===null?"":(0,o.ZV)(e/t);return(0,p.Jx)({
caption:"Positives found among the highest scores; the lift is how often more than at random",
head:["Flagged","Found: reference","candidate","Lift: reference","candidate"],rows:n.map(n=>{const[s,r]=[rateAt(gain(e),n),rateAt(gain(t),n)];return[(0,
o.l9)(n),(0,o.l9)(s),(0,o.l9)(r),lift(s,n),lift(r,n)]}),numbers:[0,1,2,3,4]})}function thresholdTable(e,t){const n=new Set([...Array.from({length:9
},(e,t)=>(t+1)/10),t??.5]);const s=[...n].sort((e,t)=>e-t).flatMap(n=>{const s=(0,B.R)(e,n);if(s===null)return[];const[,...r]=decisionCells(s);const a=(0,
o.ZV)(n);return[[n===t?`<b>${a}</b>, the plan’s`:a,...r]]});return(0,p.Jx)({caption:"Candidate: what each threshold would give",
head:["Threshold","Flagged","Precision","Recall","F1"],rows:s,numbers:[0,1,2,3,4]})}function calibrationTable(e,t){
const n=[["Reference",e],["Candidate",t]].flatMap(([e,t])=>t.map(t=>[e,(0,o.ZV)(t.score),(0,o.l9)(t.positives),(0,o.ZV)(t.cases)]));return(0,p.Jx)({
caption:"Calibration by bin",head:["Set","Mean score","Positives","Cases"],rows:n,numbers:[1,2,3]})}var Q=n(16903);function trendSection(e){const t=(0,Q.Lf)(e)
;if(t.length===0)return null;const n=t.map((e,t)=>{const n=(0,D.G)(e.check);return(0,p.vP)((0,r.ZD)(n,100),(0,O.CY)(`t${t}`,n,e),(0,
p.TM)("Numbers",trend_numbers(n,e)))});return{id:"trend",title:"Trend",
body:`<p class="key">On the bands of the rule that holds now, with intervals. Level of the whole review: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p><div class="figures">${n.join("\n")}</div>`
}}function trend_numbers(e,t){const n=(0,O.be)(t);return(0,p.Jx)({caption:`${(0,r.ZD)(e,100)} by review`,head:["Review","Level","Value","Interval"],
rows:t.points.map(e=>[(0,r.ZD)((0,f.fU)(e.at),40),(0,r.ZD)(e.status,20),n(e.value),(0,f.vy)(e.interval,n)]),numbers:[2,3]})}
const K="'use strict';\nconst form = document.getElementById('filters');\nif (form) {\n  const field = (id) => document.getElementById(id);\n  const table = field('wrong');\n  const first = Number(table.dataset.first);\n  const rows = Array.from(table.tBodies[0].rows, (row) => ({\n    row,\n    time: row.dataset.t === undefined ? NaN : Number(row.dataset.t),\n    cells: Array.from(row.cells, (cell) => cell.textContent),\n    text: row.textContent.toLowerCase(),\n  }));\n  const number = (text) => (text.trim() === '' ? NaN : Number(text.replace(/\\u2212/g, '-')));\n  const holds = (cell, operator, operand) => {\n    if (operator === 'empty') return cell.trim() === '';\n    if (operator === 'has') return cell.toLowerCase().includes(operand.toLowerCase());\n    const [a, b] = [number(cell), number(operand)];\n    const both = !Number.isNaN(a) && !Number.isNaN(b);\n    if (operator === '=') return both ? a === b : cell === operand;\n    if (operator === '!=') return both ? a !== b : cell !== operand;\n    if (!both) return false;\n    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;\n  };\n  const moment = (id) => {\n    const input = field(id);\n    return input && input.value ? Date.parse(input.value + 'Z') : NaN;\n  };\n  const apply = () => {\n    const words = field('search').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);\n    const column = field('column').value;\n    const operator = field('operator').value;\n    const operand = field('operand').value.trim();\n    const asked = column !== '' && (operand !== '' || operator === 'empty');\n    const from = moment('from');\n    const to = moment('to');\n    let shown = 0;\n    for (const one of rows) {\n      const keep =\n        words.every((word) => one.text.includes(word)) &&\n        (!asked || holds(one.cells[first + Number(column)], operator, operand)) &&\n        (Number.isNaN(from) || one.time >= from) &&\n        (Number.isNaN(to) || one.time <= to);\n      one.row.hidden = !keep;\n      if (keep) shown += 1;\n    }\n    field('operand').disabled = operator === 'empty';\n    field('matches').textContent = shown === rows.length ? 'All ' + rows.length.toLocaleString('en') + ' shown.' : shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' match.';\n  };\n  form.hidden = false;\n  form.addEventListener('input', apply);\n  form.addEventListener('reset', () => setTimeout(apply));\n  form.addEventListener('submit', (event) => event.preventDefault());\n  apply();\n}\nlet folded = [];\naddEventListener('beforeprint', () => {\n  folded = Array.from(document.querySelectorAll('details:not([open])'));\n  for (const one of folded) one.open = true;\n});\naddEventListener('afterprint', () => {\n  for (const one of folded) one.open = false;\n});\n"
;var Y=n(54398);function renderHtml(e){const t=(0,a.ZF)(e)
;const n=[gatesSection(e),metricsSection(e),operationsSection(e),scoresSection(e),agreementSection(e),driftSection(e),slicesSection(e),rowsSection(e),trendSection(e),originSection(e)].filter(e=>e!==null)
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(Y.i)}'; script-src '${hash(K)}'; base-uri 'none'; form-action 'none'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${t.level}: ${(0,
r.ZD)(t.plan,120)}</title>\n<style>${Y.i}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the evidence</a>\n${answerHeader(e)}\n<nav aria-label="Contents"><div class="wrap"><ul>${n.map(({id:e,title:t})=>`<li><a href="#${e}">${t}</a></li>`).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n${n.map(drawn).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
r.ZD)(e.made.version,40)}</div></footer>\n<script>${K}<\/script>\n</body>\n</html>\n`}function drawn({id:e,title:t,body:n}){
return`<section id="${e}" aria-labelledby="${e}-h"><h2 id="${e}-h">${t}</h2>\n${n}\n</section>`}function hash(e){return`sha256-${(0,
s.createHash)("sha256").update(e).digest("base64")}`}var X=n(74588);function unbroken(e){return e.length<=24?e.replaceAll(" "," "):e}function table(e,t,n){
const s=[...t].map(e=>e==="r"?"--:":e==="c"?":-:":":--");return[e,s,...n].map(e=>`| ${e.join(" | ")} |`).join("\n")}function capped(e,t,n,s){
const r=s(e.slice(0,t));const a=e.length-t;return a>0?`${r}\n\n… and ${a.toLocaleString("en")} more ${n}.`:r}
const ee="<sub>● candidate, ─ its interval, ◇ reference, ┊ bounds of the rule.</sub>";function gates_gates(e,t=()=>true){const n=(0,w.d)(e)
;if(n.length===0)return"No check gates in this plan.";const s=e.verdict.status==="GREEN"?"**What was judged**":"**What gates**";const r=new Map;const rowOf=t=>{
const n=r.get(t);if(n!==void 0)return n;const s=gates_row(e,t,300);r.set(t,s);return s};const a=n.map(t=>gates_row(e,t,0));const o=n.map(e=>gates_name(e))
;const page=(e,t)=>[s,"",...tableOf([...n.slice(0,e).map(rowOf),...a.slice(e,t)]),...namesOf(o.slice(t))].join("\n")
;if(t(page(n.length,n.length)))return page(n.length,n.length);if(t(page(0,n.length))){const e=largest(n.length,e=>t(page(e,n.length)));return page(e,n.length)}
if(t(page(0,0)))return page(0,largest(n.length,e=>t(page(0,e))));const counted=e=>[s,"",counts(n),...namesOf(o.slice(0,e))].join("\n")
;return counted(largest(n.length,e=>t(counted(e))))}function gates_row(e,t,n){const{value:s,interval:o,reference:i,difference:l}=(0,y.u)(t);const c=(0,X.Cu)(t)
;const d=(0,Q.eJ)(e,t);const u=n===0?"":(0,r.FV)((0,V.IW)(t),n);const h=u===""?"":`<br>${u}`;const f=d===null?"":(0,X.KM)(d.points.map(e=>e.value))
;return[unbroken(`${a.Zg[t.status]} ${t.status}`),(0,
r.D9)(t.check,120)+h,stacked([unbroken(s),unbroken(o)]),stacked([unbroken(i),unbroken(l)]),stacked([picture(c),clauses((0,V.dp)(t)),picture(f)])]}
function stacked(e){return e.filter(e=>e!=="").join("<br>")}function picture(e){return e===""?"":`<code>${e}</code>`}function clauses(e){
return e.map((t,n)=>`${(0,r.Jj)(t,120)}${n<e.length-1?";":""}`).map(e=>e.split(/(?<=[,:]) /).map(e=>(0,r.FV)(unbroken(e))).join(" ")).join("<br>")}
function tableOf(e){if(e.length===0)return[];const t=["Level","Check","Candidate, interval","Reference","Rule, where it stands"]
;return[table(t.map(unbroken),"llrrl",e),"",ee]}function gates_name(e){return`${a.Zg[e.status]} ${(0,r.D9)(e.check,60)}`}function namesOf(e){
return e.length===0?[]:["","By name alone, to stay within the limit:","",e.join(", ")]}function counts(e){const count=t=>e.filter(e=>e.status===t).length
;const t=["RED","AMBER","GREEN"].filter(e=>count(e)>0).map(e=>`${a.Zg[e]} ${(0,o.ZV)(count(e))} ${e}`)
;return`**${t.join(", ")}**: too many to list here; all of them are in the full report.`}function largest(e,t){let n=0;let s=e;while(n<s){
const e=Math.ceil((n+s)/2);t(e)?n=e:s=e-1}return n}function head_head(e,t="###"){const n=(0,a.ZF)(e);const s=`${t} ${a.Zg[n.level]} ${n.level}  ${(0,
r.FV)(n.plan,100)}: ${n.words} — ${(0,r.FV)(n.means,300)}`;return`${s}\n${(0,r.FV)(n.todo,1e3)}\n\n${head_looked(e)}`}function head_looked(e){
const{candidate:t,reference:n,model:s}=e.verdict;const a=(0,o.B4)(t.rows,"candidate row");const i=(0,w.W)(e,"RED","AMBER").length
;return[n===null?`${a}, no reference`:`${a} against ${(0,o.B4)(n.rows,"reference row")}`,i===0?"nothing gates":(0,o.B4)(i,"finding gates","findings gate"),(0,
o.B4)((0,w.W)(e,"GREEN").length,"check passed","checks passed"),(0,o.B4)((0,w.W)(e,"NOTE").length,"note"),...s?[`model ${(0,
r.D9)(s.name,80)} ${s.sha256.slice(0,12)}`]:[]].join(" · ")}function drift(e,t=1/0){const n=driftedColumns(e);if(n.length===0)return null
;const s=Math.max(.2,...n.map(({drift:e})=>e?.size??0).filter(Number.isFinite));const rows=e=>e.map(({column:e,drift:t,found:n})=>[(0,
r.D9)(e.name,120),e.role,t===null?"":h.T1[t.test].title,t===null?"":(0,o.ZV)(t.size),t===null?"":`<code>${(0,X.M0)(t.size/s)}</code>`,t===null?"":(0,r.FV)((0,
f.SI)(t.logQ,"q")),[n?"shifted":"","noEvidence"in e.drift?`no evidence: ${(0,r.FV)((0,
m.j)(e.drift.noEvidence),200)}`:"",categories("new",t?.newCategories),categories("gone",t?.vanishedCategories)].filter(e=>e!=="").join("; ")]);return{
id:"drift",title:"Drift, column by column",body:capped(n,t,"columns",e=>table(["Column","Role","Test","Size","","Chance","Remarks"],"lllrlll",rows(e)))}}
function categories(e,t){if(t===void 0||t.length===0)return"";const n=t.slice(0,5).map(e=>(0,r.D9)(e,40))
;return`${e}: ${n.join(", ")}${t.length>5?` and ${t.length-5} more`:""}`}const te=20;function evidence_labels(e){const row=(e,t)=>t===null?[]:[[e,(0,
o.ZV)(t.rows),`${(0,o.ZV)(t.labels.labelled)} (${(0,o.l9)(t.labels.rows>0?t.labels.labelled/t.labels.rows:null)})`,(0,o.ZV)(t.labels.pending),(0,
o.ZV)(t.labels.unmatched),t.from===null?"":(0,r.FV)((0,f.fU)(t.from),40),t.to===null?"":(0,r.FV)((0,f.fU)(t.to),40)]];return{id:"labels",title:"Labels",
body:table(["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],"lrrrrll",[...row("Reference",e.measurements.reference),...row("Candidate",e.measurements.candidate)])
}}function confusion(e){const{reference:t,candidate:n}=e.measurements
;const s=[["Candidate",n.confusion],["Reference",t?.confusion??null]].flatMap(([e,t])=>t===null?[]:[`**${e}**\n\n${confusionTable(t)}`])
;return s.length===0?null:{id:"confusion",title:"Confusion tables",body:s.join("\n\n")}}function confusionTable({classes:e,rows:t}){const n=e.slice(0,te)
;const s=table(["is ↓, predicted →",...n.map(e=>(0,r.D9)(e,40))],`l${"r".repeat(n.length)}`,n.map((e,s)=>[(0,r.D9)(e,40),...n.map((e,n)=>(0,
o.ZV)(t[s]?.[n]??0))]));const a=e.length-n.length;return a>0?`${s}\n\n… and ${(0,o.ZV)(a)} more classes.`:s}function drillDown(e,t=1/0){
const n=Object.entries(e.drillDown);if(n.length===0)return null;const s=n.slice(0,t).flatMap(([e,t])=>[`# ${(0,r.en)(e,120)}`,(0,r.en)(t,1e3)])
;n.length>t&&s.push(`# and ${(0,o.ZV)(n.length-t)} more in the full report`);return{id:"rows",title:"See the rows behind a finding",body:(0,
r.p0)(s.join("\n"),"sh")}}function notes(e,t=1/0){return listed("notes","Notes",(0,w.W)(e,"NOTE"),t)}function passed(e,t=1/0){
return listed("passed","Checks that passed",(0,w.W)(e,"GREEN"),t)}function listed(e,t,n,s){if(n.length===0)return null;return{id:e,title:`${t} (${(0,
o.ZV)(n.length)})`,
body:capped(n,s,"in the full report",e=>table(["Level","Check","Value","Interval","Reference","Cases","Rule","What was found"],"llrrrrll",e.map(findings_row)))}
}function findings_row(e){const{value:t,interval:n,reference:s}=(0,y.u)(e);return[unbroken(`${a.Zg[e.status]} ${e.status}`),(0,
r.D9)(e.check,120),t,unbroken(n),s,e.cases===null?"":(0,o.ZV)(e.cases),(0,r.FV)(e.rule,160),(0,r.FV)((0,V.IW)(e),400)]}
const ne=["Metric","Reference","Candidate","Interval","Difference","Interval","Cases"];function metrics_metrics(e){const{comparisons:t}=e.measurements
;if(t.length===0)return null;const n=t.some(e=>e.paired);const s=t.map(e=>metrics_cells(e))
;const r=n?"Both models answered the same cases; differences are measured case by case.":"The sets are independent samples.";return{id:"metrics",
title:"Metrics side by side",body:`${table(ne,"lrrrrrr",s)}\n\n${r}`}}function slices(e,t=1/0){const{edgeCases:n,segments:s}=e.measurements
;if(n.length+s.length===0)return null;const part=(e,n)=>n.length===0?[]:[`**${e}**`,"",capped(n,t,"in the full report",e=>metrics_tableOf(e)),""]
;const a=s.length===0?[]:["To watch them, put these below <code>edge_cases:</code> in the plan:","",(0,r.p0)(asEdgeCases(e,t),"yaml")];return{id:"slices",
title:"Edge cases and segments",body:[...part("Edge cases",n),...part("Weak segments",s),...a].join("\n").trimEnd()}}function metrics_tableOf(e){
return table(["Where","Rows",...ne.slice(0,4)],"lrlrrr",e.flatMap(e=>e.comparisons.map(t=>[e.name===e.where?(0,r.D9)(e.where,300):`${(0,
r.FV)(e.name,120)}<br>${(0,r.D9)(e.where,300)}`,(0,o.ZV)(e.candidateRows),...metrics_cells(t).slice(0,4)])))}function metrics_cells(e){
const{candidate:t,difference:n}=e
;return[(0,r.FV)((0,D.V)(e),120),metrics_value(e.reference),metrics_value(t),metrics_interval(t),"noEvidence"in n?"":metrics_value(n),metrics_interval(n),(0,
o.ZV)(t.cases)]}function metrics_value(e){return"noEvidence"in e?`no evidence: ${(0,r.FV)((0,m.j)(e.noEvidence,e.class),200)}`:(0,o.ZV)(e.value)}
function metrics_interval(e){return"noEvidence"in e?"":unbroken((0,f.vy)(e.interval))}function operations(e,t){const n=operationsOf(e)
;if(n.length===0)return null
;const s=capped(n,t,"measures",e=>table(["Level","Measure","Reference","Candidate","Interval","Cases","Over the time"],"llrrlrl",e.map(markdown_operations_row)))
;return{id:"operations",title:"The service",body:s}}const se=40;function markdown_operations_row({measurement:e,finding:t,series:n}){
const{value:s,interval:i,reference:l}=(0,y.u)(t);const c=n===null?"":(0,X.KM)(n.points.slice(-se).map(e=>e.value))
;return[unbroken(`${a.Zg[t.status]} ${t.status}`),(0,r.FV)(e.name,80),l,t.value===null?"no evidence":s,unbroken(i),t.cases===null?"":(0,
o.ZV)(t.cases),c===""?"":`<code>${c}</code>`]}function howDecided(e){return{id:"decided",title:"How the level was decided",body:(0,N.r)(e).map(e=>`- ${(0,
r.FV)(e,500)}`).join("\n")}}function origin(e){const t=(0,A.a)(e).map(({name:e,text:t,url:n})=>[e,n===void 0?(0,r.D9)(t,300):`[${(0,r.FV)(t,300)}](${n})`])
;return{id:"origin",title:"Provenance",body:table(["",""],"ll",t)}}function trend_trend(e){const t=(0,Q.Lf)(e,3);return t.length===0?null:{id:"trend",
title:"Trend over the reviews",body:t.map(e=>chart(e)).join("\n\n")}}const re={value:"#4a90e2",green:"#2e9e6b",amber:"#c98a12",red:"#d9534f"};function chart(e){
const{check:t,rule:n,points:s}=e;const a=s.filter(e=>e.value!==null);const i=(0,O.be)(e)===o.l9?100:1;const l=a.map(e=>e.value*i)
;const[c,d]=[Math.min(...l),Math.max(...l)];const u=(d-c||Math.abs(d)||1)*.1;const near=e=>e>c-4*u-(d-c)&&e<d+4*u+(d-c)
;const h=["green","amber","red"].flatMap(e=>{const t=n?.[e]??null;return t!==null&&near(t.value*i)?[{level:e,text:t.text,value:t.value*i}]:[]})
;const m=[...l,...h.map(({value:e})=>e)];const p=h.map(({level:e,text:t})=>`${e} ${t}`).join(", ");const g=[re.value,...h.map(({level:e})=>re[e])].join(", ")
;const $=[a[0],a.at(-1)].map(({at:e})=>plain((0,f.im)(e))).join(" to ")
;const b=["```mermaid",`%%{init: {"xyChart": {"width": 720, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${g}"}}}}%%`,"xychart-beta",`  title "${plain((0,
D.G)(t))}"`,`  x-axis "${a.length} reviews, ${$}" 1 --\x3e ${a.length}`,`  y-axis ${i===100?'"per cent" ':""}${around(m,u,i)}`,...[l,...h.map(({value:e})=>l.map(()=>e))].map(e=>`  line [${e.map(decimal).join(", ")}]`),"```"].join("\n")
;return p===""?b:`${b}\n\n<sub>Flat lines are the bounds of the rule: ${(0,r.FV)(p,200)}.</sub>`}function around(e,t,n){
const[s,r]=[Math.min(...e),Math.max(...e)];const a=s>=0&&r<=n;const o=a?Math.max(0,s-t):s-t;const i=a?Math.min(n,r+t):r+t
;return`${decimal(o)} --\x3e ${decimal(i)}`}function plain(e){const t=e.replace(/[^\p{L}\p{N} .,:/_-]/gu," ").replace(/\s+/g," ").trim()
;return Array.from(t).slice(0,60).join("")||"unnamed"}function decimal(e){return Math.abs(e)<1e15?String(Number(e.toFixed(6))):"0"}function sections(e,t){
return[howDecided(e),metrics_metrics(e),operations(e,t),trend_trend(e),drift(e,t),slices(e,t),notes(e,t),passed(e,t),evidence_labels(e),confusion(e),drillDown(e,t),origin(e)].filter(e=>e!==null)
}function renderMarkdown(e){const t=sections(e,1/0).map(({title:e,body:t})=>`## ${e}\n\n${t}`);return`${[head_head(e,"#"),gates_gates(e),...t].join("\n\n")}\n`}
function filesOf(e){return[["report.md",renderMarkdown(e)],["report.html",renderHtml(e)],["verdict.json",verdictText(e.verdict)]]}function sha256Of(e){return(0,
s.createHash)("sha256").update(e).digest("hex")}function verdictText(e){return`${JSON.stringify(e,null,2)}\n`}})};