export const id=1438;export const ids=[1438];export const modules={20263:((e,t,n)=>{n.d(t,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var s=n(75521)
;var r=n(24502);var a=n(67450);const o=3;const c=1048576;function prepareHttp(e,t=()=>null){return{shown:shownRequest(e),send:async n=>t(await ask(e,n))}}
async function ask(e,t){for(let n=0;;n+=1){const{fault:s,wait:r}=await once(e,t).then(e=>outcomeOf(e,n,t),e=>({fault:brokenOff(e),wait:t.pause*2**n}))
;if(!(s instanceof a.A))return s;if(r===null||n>=o||r>=t.left())throw s;await new Promise(e=>setTimeout(e,r))}}
async function once({method:e="POST",url:t,headers:n,secrets:r,body:a},o){const i=await fetch(t,{method:e,headers:{...a===void 0?{}:{
"content-type":"application/json"},...n,...r},...a===void 0?{}:{body:JSON.stringify(a)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(o.request,o.left()))))});const l=Number.parseFloat(i.headers.get("retry-after")??"")
;const{text:u}=await(0,s.E)(i,c);return{status:i.status,text:u,retryAfter:l>=0?l*1e3:null}}function outcomeOf({status:e,text:t,retryAfter:n},s,r){
if(e>=200&&e<300)return{fault:{status:e,text:t},wait:null};const o=e===429||e>=500;const c=new a.A(reasonFor(e,t),!o||e===429);return{fault:c,
wait:o?n??r.pause*2**s:null}}function brokenOff(e){const t=e instanceof Error&&e.name==="TimeoutError";const n=e.cause?.code??""
;const s=e instanceof Error?e.message:String(e);const o=/^[A-Z_0-9]{1,60}$/.test(n)?n:(0,r.Ah)((0,r.Jj)(s,100))
;const c=n==="ENOTFOUND"||n==="ECONNREFUSED"||/CERT|SIGNED/.test(n)
;return new a.A(t?"it did not answer in time.":`the connection could not be made or broke (${o}).`,c)}function reasonFor(e,t){
const n=t.replace(/\s+/g," ").trim();const s=n===""?"":` It said: ${(0,r.Ah)((0,r.Jj)(n,200))}`
;if(e>=300&&e<400)return`its address leads elsewhere (${e}), and nothing is sent on. Give the address that it leads to.`;const a={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${a[e]??`it answered ${e}${e>=500?", also after further attempts":""}.`}${s}`}
function shownRequest({method:e="POST",url:t,headers:n,secrets:s={},body:r,shown:a,hidden:o}){const c=o?`${t.origin}/***`:urlWithoutSecrets(t)
;const i=[`${e} ${c}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...n
}).map(([e,t])=>`${e}: ${t}`),...Object.keys(s).map(e=>`${e}: ***`)];const l=a??r
;return l===void 0?i.join("\n"):`${i.join("\n")}\n\n${JSON.stringify(l,null,2)}`}function urlWithoutSecrets(e){const t=new URL(e);t.username="";t.password=""
;return t.href}function webAddress({address:e,variables:t,secret:n},s,r=false){const o=e??s
;if(o===null)throw new a.L(`its address is missing: set ${t.address}`);const c=URL.canParse(o)?new URL(o):null
;if(c===null||c.protocol!=="https:"&&c.protocol!=="http:")throw new a.L(`${t.address} is not an address that begins with https://`)
;if(c.username!==""||c.password!=="")throw new a.L(`${t.address} holds a password: give it as ${t.secret}`)
;const i=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(c.hostname)
;if(c.protocol==="http:"&&!i&&(r||n!==null))throw new a.L(`${t.address} must begin with https://: a secret goes with it`);return c}}),71438:((e,t,n)=>{n.r(t)
;n.d(t,{escapeSlack:()=>escapeSlack,slack:()=>c,slackMessage:()=>slackMessage});var s=n(24502);var r=n(20263);var a=n(74635);var o=n(67450);const c={open(e){
const t=(0,r.Dy)(e,null,true);const n=t.searchParams.get("channel");if(!/\/chat\.postMessage$/.test(t.pathname))return{prepare:e=>(0,r.kN)({url:t,
body:slackMessage(e),hidden:true})};const{secret:s,variables:a}=e;if(s===null)throw new o.L(`the bot’s token is missing: set ${a.secret}`)
;if(!n)throw new o.L(`${a.address} names no channel: let it end with ?channel=C0123`);t.search="";return{prepare(e,a){const o={channel:n,...slackMessage(e),
...a===null?{}:{thread_ts:a,reply_broadcast:isLoud(e)}};const c={authorization:`Bearer ${s}`};return(0,r.kN)({url:t,body:o,secrets:c},e=>a??threadOf(e))}}}}
;function isLoud({event:e}){return["again","worse","resolved","overdue","escalated"].includes(e)}function threadOf({text:e}){let t={};try{
t=Object(JSON.parse(e))}catch{throw new o.A("it answered with something else than JSON",false)}if(t.ok===true)return typeof t.ts==="string"?t.ts:null
;const n=/^[a-z_]{1,60}$/.test(String(t.error))?String(t.error):"an unknown error";throw new o.A(`Slack refused the message: ${n}.`,true)}const i={
GREEN:":large_green_circle:",AMBER:":large_orange_circle:",RED:":red_circle:",ERROR:":no_entry:"}
;function slackMessage({headline:e,lead:t,status:n,facts:r,url:o,id:c}){const u=r.filter(({name:e})=>!l.has(e));const d=r.filter(({name:e})=>l.has(e))
;const h=[{type:"header",text:{type:"plain_text",text:(0,s.Jj)((0,a.Q6)(e),150),emoji:false}},section(`${i[n]} *${(0,
a.vI)(t,2e3,escapeSlack)}*`),...u.map(e=>section(`*${e.name}*\n${factText(e,2500)}`)),...d.length===0?[]:[{type:"section",
fields:d.map(e=>mrkdwn(`*${e.name}*\n${factText(e,1500)}`))}],...o===null?[]:[{type:"actions",elements:[{type:"button",text:{type:"plain_text",
text:"Open the run"},url:o}]}],{type:"context",elements:[{type:"plain_text",text:(0,s.Jj)(`Greenlight, ${(0,a.Q6)(c)}`,2e3),emoji:false}]}];return{text:(0,
a.vI)(`${e}. ${t}`,2e3,escapeSlack),blocks:h,unfurl_links:false,unfurl_media:false}}const l=new Set(["Since","Owner","By when","Report"]);const section=e=>({
type:"section",text:mrkdwn(e)});const mrkdwn=e=>({type:"mrkdwn",text:e,verbatim:true});function factText({text:e,code:t},n){return t?`\`\`\`${(0,
a.vI)(e,n,e=>entities((0,a.Q6)(e).replaceAll("`","ˋ")))}\`\`\``:(0,a.vI)(e,n,escapeSlack)}function escapeSlack(e){return entities((0,
a.Q6)(e)).replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu,"$&​").replace(/:(?=[\w+'-]+:)/g,":​")}
const entities=e=>e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}),75521:((e,t,n)=>{n.d(t,{E:()=>bodyOf});async function bodyOf(e,t){
const n=e.body?.getReader();const s=[];let r=0;while(n){const{done:e,value:a}=await n.read();if(e)break;r+=a.length;if(r>t){await n.cancel();return{
text:Buffer.concat(s).toString("utf8"),whole:false}}s.push(a)}return{text:Buffer.concat(s).toString("utf8"),whole:true}}})};