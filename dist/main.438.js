export const id=438;export const ids=[438];export const modules={20263:((e,t,s)=>{s.d(t,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var n=s(75521)
;var r=s(24502);var a=s(67450);const o=3;const c=1048576;function prepareHttp(e,t=()=>null){return{shown:shownRequest(e),send:async s=>t(await ask(e,s))}}
async function ask(e,t){for(let s=0;;s+=1){const{fault:n,wait:r}=await once(e,t).then(e=>outcomeOf(e,s,t),e=>({fault:brokenOff(e),wait:t.pause*2**s}))
;if(!(n instanceof a.A))return n;if(r===null||s>=o||r>=t.left())throw n;await new Promise(e=>setTimeout(e,r))}}
async function once({method:e="POST",url:t,headers:s,secrets:r,body:a},o){const i=await fetch(t,{method:e,headers:{...a===void 0?{}:{
"content-type":"application/json"},...s,...r},...a===void 0?{}:{body:JSON.stringify(a)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(o.request,o.left()))))});const l=Number.parseFloat(i.headers.get("retry-after")??"")
;const{text:u}=await(0,n.E)(i,c);return{status:i.status,text:u,retryAfter:l>=0?l*1e3:null}}function outcomeOf({status:e,text:t,retryAfter:s},n,r){
if(e>=200&&e<300)return{fault:{status:e,text:t},wait:null};const o=e===429||e>=500;const c=new a.A(reasonFor(e,t),!o||e===429);return{fault:c,
wait:o?s??r.pause*2**n:null}}function brokenOff(e){const t=e instanceof Error&&e.name==="TimeoutError";const s=e.cause?.code??""
;const n=e instanceof Error?e.message:String(e);const o=/^[A-Z_0-9]{1,60}$/.test(s)?s:(0,r.Ah)((0,r.Jj)(n,100))
;const c=s==="ENOTFOUND"||s==="ECONNREFUSED"||/CERT|SIGNED/.test(s)
;return new a.A(t?"it did not answer in time.":`the connection could not be made or broke (${o}).`,c)}function reasonFor(e,t){
const s=t.replace(/\s+/g," ").trim();const n=s===""?"":` It said: ${(0,r.Ah)((0,r.Jj)(s,200))}`
;if(e>=300&&e<400)return`its address leads elsewhere (${e}), and nothing is sent on. Give the address that it leads to.`;const a={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${a[e]??`it answered ${e}${e>=500?", also after further attempts":""}.`}${n}`}
function shownRequest({method:e="POST",url:t,headers:s,secrets:n={},body:r,shown:a,hidden:o}){const c=o?`${t.origin}/***`:urlWithoutSecrets(t)
;const i=[`${e} ${c}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...s
}).map(([e,t])=>`${e}: ${t}`),...Object.keys(n).map(e=>`${e}: ***`)];const l=a??r
;return l===void 0?i.join("\n"):`${i.join("\n")}\n\n${JSON.stringify(l,null,2)}`}function urlWithoutSecrets(e){const t=new URL(e);t.username="";t.password=""
;return t.href}function webAddress({address:e,variables:t,secret:s},n,r=false){const o=e??n
;if(o===null)throw new a.L(`its address is missing: set ${t.address}`);const c=URL.canParse(o)?new URL(o):null
;if(c===null||c.protocol!=="https:"&&c.protocol!=="http:")throw new a.L(`${t.address} is not an address that begins with https://`)
;if(c.username!==""||c.password!=="")throw new a.L(`${t.address} holds a password: give it as ${t.secret}`)
;const i=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(c.hostname)
;if(c.protocol==="http:"&&!i&&(r||s!==null))throw new a.L(`${t.address} must begin with https://: a secret goes with it`);return c}}),71438:((e,t,s)=>{s.r(t)
;s.d(t,{escapeSlack:()=>escapeSlack,slack:()=>c,slackMessage:()=>slackMessage});var n=s(24502);var r=s(20263);var a=s(74635);var o=s(67450);const c={open(e){
const t=(0,r.Dy)(e,null,true);const s=t.searchParams.get("channel");if(!/\/chat\.postMessage$/.test(t.pathname))return{prepare:e=>(0,r.kN)({url:t,
body:slackMessage(e),hidden:true})};const{secret:n,variables:a}=e;if(n===null)throw new o.L(`the bot’s token is missing: set ${a.secret}`)
;if(!s)throw new o.L(`${a.address} names no channel: let it end with ?channel=C0123`);t.search="";return{prepare(e,a){const o={channel:s,...slackMessage(e),
...a===null?{}:{thread_ts:a,reply_broadcast:isLoud(e)}};const c={authorization:`Bearer ${n}`};return(0,r.kN)({url:t,body:o,secrets:c},e=>a??threadOf(e))}}}}
;function isLoud({event:e}){return["again","worse","resolved","overdue","escalated"].includes(e)}function threadOf({text:e}){let t={};try{
t=Object(JSON.parse(e))}catch{throw new o.A("it answered with something else than JSON",false)}if(t.ok===true)return typeof t.ts==="string"?t.ts:null
;const s=/^[a-z_]{1,60}$/.test(String(t.error))?String(t.error):"an unknown error";throw new o.A(`Slack refused the message: ${s}.`,true)}const i={
GREEN:":large_green_circle:",AMBER:":large_orange_circle:",RED:":red_circle:",ERROR:":no_entry:"}
;function slackMessage({headline:e,lead:t,status:s,facts:r,url:o,id:c}){const u=r.filter(({name:e})=>!l.has(e));const d=r.filter(({name:e})=>l.has(e))
;const h=[{type:"header",text:{type:"plain_text",text:(0,n.Jj)((0,a.Q6)(e),150),emoji:false}},section(`${i[s]} *${(0,
a.vI)(t,2e3,escapeSlack)}*`),...u.map(e=>section(`*${e.name}*\n${factText(e,2500)}`)),...d.length===0?[]:[{type:"section",
fields:d.map(e=>mrkdwn(`*${e.name}*\n${factText(e,1500)}`))}],...o===null?[]:[{type:"actions",elements:[{type:"button",text:{type:"plain_text",
text:"Open the run"},url:o}]}],{type:"context",elements:[{type:"plain_text",text:(0,n.Jj)(`Greenlight, ${(0,a.Q6)(c)}`,2e3),emoji:false}]}];return{text:(0,
a.vI)(`${e}. ${t}`,2e3,escapeSlack),blocks:h,unfurl_links:false,unfurl_media:false}}const l=new Set(["Since","Owner","By when","Report"]);const section=e=>({
type:"section",text:mrkdwn(e)});const mrkdwn=e=>({type:"mrkdwn",text:e,verbatim:true});function factText({text:e,code:t},s){return t?`\`\`\`${(0,
a.vI)(e,s,e=>entities((0,a.Q6)(e).replaceAll("`","ˋ")))}\`\`\``:(0,a.vI)(e,s,escapeSlack)}function escapeSlack(e){return entities((0,
a.Q6)(e)).replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu,"$&​").replace(/:(?=[\w+'-]+:)/g,":​")}
const entities=e=>e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")})};