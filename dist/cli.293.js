export const id=293;export const ids=[293];export const modules={20263:((e,t,n)=>{n.d(t,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var s=n(75521)
;var r=n(24502);var a=n(67450);const o=3;const i=1048576;function prepareHttp(e,t=()=>null){return{shown:shownRequest(e),send:async n=>t(await ask(e,n))}}
async function ask(e,t){for(let n=0;;n+=1){const{fault:s,wait:r}=await once(e,t).then(e=>outcomeOf(e,n,t),e=>({fault:brokenOff(e),wait:t.pause*2**n}))
;if(!(s instanceof a.A))return s;if(r===null||n>=o||r>=t.left())throw s;await new Promise(e=>setTimeout(e,r))}}
async function once({method:e="POST",url:t,headers:n,secrets:r,body:a},o){const c=await fetch(t,{method:e,headers:{...a===void 0?{}:{
"content-type":"application/json"},...n,...r},...a===void 0?{}:{body:JSON.stringify(a)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(o.request,o.left()))))});const d=Number.parseFloat(c.headers.get("retry-after")??"")
;const{text:u}=await(0,s.E)(c,i);return{status:c.status,text:u,retryAfter:d>=0?d*1e3:null}}function outcomeOf({status:e,text:t,retryAfter:n},s,r){
if(e>=200&&e<300)return{fault:{status:e,text:t},wait:null};const o=e===429||e>=500;const i=new a.A(reasonFor(e,t),!o||e===429);return{fault:i,
wait:o?n??r.pause*2**s:null}}function brokenOff(e){const t=e instanceof Error&&e.name==="TimeoutError";const n=e.cause?.code??""
;const s=e instanceof Error?e.message:String(e);const o=/^[A-Z_0-9]{1,60}$/.test(n)?n:(0,r.Ah)((0,r.Jj)(s,100))
;const i=n==="ENOTFOUND"||n==="ECONNREFUSED"||/CERT|SIGNED/.test(n)
;return new a.A(t?"it did not answer in time.":`the connection could not be made or broke (${o}).`,i)}function reasonFor(e,t){
const n=t.replace(/\s+/g," ").trim();const s=n===""?"":` It said: ${(0,r.Ah)((0,r.Jj)(n,200))}`
;if(e>=300&&e<400)return`its address leads elsewhere (${e}), and nothing is sent on. Give the address that it leads to.`;const a={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${a[e]??`it answered ${e}${e>=500?", also after further attempts":""}.`}${s}`}
function shownRequest({method:e="POST",url:t,headers:n,secrets:s={},body:r,shown:a,hidden:o}){const i=o?`${t.origin}/***`:urlWithoutSecrets(t)
;const c=[`${e} ${i}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...n
}).map(([e,t])=>`${e}: ${t}`),...Object.keys(s).map(e=>`${e}: ***`)];const d=a??r
;return d===void 0?c.join("\n"):`${c.join("\n")}\n\n${JSON.stringify(d,null,2)}`}function urlWithoutSecrets(e){const t=new URL(e);t.username="";t.password=""
;return t.href}function webAddress({address:e,variables:t,secret:n},s,r=false){const o=e??s
;if(o===null)throw new a.L(`its address is missing: set ${t.address}`);const i=URL.canParse(o)?new URL(o):null
;if(i===null||i.protocol!=="https:"&&i.protocol!=="http:")throw new a.L(`${t.address} is not an address that begins with https://`)
;if(i.username!==""||i.password!=="")throw new a.L(`${t.address} holds a password: give it as ${t.secret}`)
;const c=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(i.hostname)
;if(i.protocol==="http:"&&!c&&(r||n!==null))throw new a.L(`${t.address} must begin with https://: a secret goes with it`);return i}}),10293:((e,t,n)=>{n.r(t)
;n.d(t,{pagerEvents:()=>pagerEvents,pagerduty:()=>c});var s=n(77598);var r=n(24502);var a=n(20263);var o=n(74635);var i=n(67450);const c={open(e){
const{secret:t,token:n,variables:s}=e;if(t===null)throw new i.L(`the integration’s key is missing: set ${s.secret}`);const r=(0,
a.Dy)(e,"https://events.pagerduty.com/v2/enqueue",true);return{prepare(e){const[n,...s]=pagerEvents(e).map(e=>{const n={routing_key:"***",...e};return(0,a.kN)({
url:r,body:{...n,routing_key:t},shown:n})});return{shown:[n,...s].map(({shown:e})=>e).join("\n\n"),async send(e){for(const t of[n,...s])await t.send(e)
;return null}}},...n===null?{}:{acknowledged:async(e,t,s)=>{const o=restAddress(r);o.searchParams.set("incident_key",dedupKey(t));const i={
authorization:`Token token=${n}`};const c={accept:"application/vnd.pagerduty+json;version=2"};return acknowledgement((await(0,a.kA)({method:"GET",url:o,
headers:c,secrets:i},s)).text)}}}}};function restAddress(e){const t=new URL(e);t.hostname=t.hostname.replace(/^events\.(?=(?:eu\.)?pagerduty\.com$)/,"api.")
;t.pathname="/incidents";t.search="";return t}function acknowledgement(e){let t;try{({incidents:t}=Object(JSON.parse(e)))}catch{
throw new i.A("it answered with something else than JSON",false)}const isAcknowledged=e=>e?.status==="acknowledged"
;return Array.isArray(t)&&t.some(isAcknowledged)?"acknowledged in PagerDuty":null}const d={GREEN:"info",AMBER:"warning",RED:"critical",ERROR:"error"}
;function pagerEvents(e){const{event:t,key:n,headline:s,lead:a,facts:i,status:c,at:u,gate:l,subject:h,url:f,id:p}=e;const w=dedupKey(n)
;if(t==="resolved")return[w,dedupKey(`${n}/escalated`)].map(e=>({event_action:"resolve",dedup_key:e}));const g=t==="overdue"||t==="escalated"
;const m=Object.fromEntries(i.map(({name:e,text:t})=>[e,(0,r.Jj)((0,o.Q6)(t),2e3)]));return[{event_action:"trigger",
dedup_key:g?dedupKey(`${n}/escalated`):t==="undelivered"?dedupKey(p):w,payload:{summary:(0,r.Jj)((0,o.Q6)(`${s}. ${a}`).replaceAll("\n"," "),1024),source:(0,
r.Jj)(`greenlight/${(0,o.Q6)(l)}`,1024),severity:d[c],timestamp:u,component:(0,r.Jj)((0,o.Q6)(l),200),group:(0,r.Jj)((0,o.Q6)(h),200),class:t,custom_details:{
...m,"Message id":p}},client:"Greenlight",...f===null?{}:{client_url:f,links:[{href:f,text:"Open the run"}]}}]}function dedupKey(e){const t=`greenlight/${(0,
o.dS)(e)}`;return t.length<=255?t:`greenlight/${(0,s.createHash)("sha256").update(e).digest("hex")}`}}),75521:((e,t,n)=>{n.d(t,{E:()=>bodyOf})
;async function bodyOf(e,t){const n=e.body?.getReader();const s=[];let r=0;while(n){const{done:e,value:a}=await n.read();if(e)break;r+=a.length;if(r>t){
await n.cancel();return{text:Buffer.concat(s).toString("utf8"),whole:false}}s.push(a)}return{text:Buffer.concat(s).toString("utf8"),whole:true}}})};