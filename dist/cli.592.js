export const id=592;export const ids=[592];export const modules={20263:((t,e,n)=>{n.d(e,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var s=n(75521)
;var r=n(24502);var o=n(67450);const a=3;const i=1048576;function prepareHttp(t,e=()=>null){return{shown:shownRequest(t),send:async n=>e(await ask(t,n))}}
async function ask(t,e){for(let n=0;;n+=1){const{fault:s,wait:r}=await once(t,e).then(t=>outcomeOf(t,n,e),t=>({fault:brokenOff(t),wait:e.pause*2**n}))
;if(!(s instanceof o.A))return s;if(r===null||n>=a||r>=e.left())throw s;await new Promise(t=>setTimeout(t,r))}}
async function once({method:t="POST",url:e,headers:n,secrets:r,body:o},a){const c=await fetch(e,{method:t,headers:{...o===void 0?{}:{
"content-type":"application/json"},...n,...r},...o===void 0?{}:{body:JSON.stringify(o)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(a.request,a.left()))))});const u=Number.parseFloat(c.headers.get("retry-after")??"")
;const{text:d}=await(0,s.E)(c,i);return{status:c.status,text:d,retryAfter:u>=0?u*1e3:null}}function outcomeOf({status:t,text:e,retryAfter:n},s,r){
if(t>=200&&t<300)return{fault:{status:t,text:e},wait:null};const a=t===429||t>=500;const i=new o.A(reasonFor(t,e),!a||t===429);return{fault:i,
wait:a?n??r.pause*2**s:null}}function brokenOff(t){const e=t instanceof Error&&t.name==="TimeoutError";const n=t.cause?.code??""
;const s=t instanceof Error?t.message:String(t);const a=/^[A-Z_0-9]{1,60}$/.test(n)?n:(0,r.Ah)((0,r.Jj)(s,100))
;const i=n==="ENOTFOUND"||n==="ECONNREFUSED"||/CERT|SIGNED/.test(n)
;return new o.A(e?"it did not answer in time.":`the connection could not be made or broke (${a}).`,i)}function reasonFor(t,e){
const n=e.replace(/\s+/g," ").trim();const s=n===""?"":` It said: ${(0,r.Ah)((0,r.Jj)(n,200))}`
;if(t>=300&&t<400)return`its address leads elsewhere (${t}), and nothing is sent on. Give the address that it leads to.`;const o={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${o[t]??`it answered ${t}${t>=500?", also after further attempts":""}.`}${s}`}
function shownRequest({method:t="POST",url:e,headers:n,secrets:s={},body:r,shown:o,hidden:a}){const i=a?`${e.origin}/***`:urlWithoutSecrets(e)
;const c=[`${t} ${i}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...n
}).map(([t,e])=>`${t}: ${e}`),...Object.keys(s).map(t=>`${t}: ***`)];const u=o??r
;return u===void 0?c.join("\n"):`${c.join("\n")}\n\n${JSON.stringify(u,null,2)}`}function urlWithoutSecrets(t){const e=new URL(t);e.username="";e.password=""
;return e.href}function webAddress({address:t,variables:e,secret:n},s,r=false){const a=t??s
;if(a===null)throw new o.L(`its address is missing: set ${e.address}`);const i=URL.canParse(a)?new URL(a):null
;if(i===null||i.protocol!=="https:"&&i.protocol!=="http:")throw new o.L(`${e.address} is not an address that begins with https://`)
;if(i.username!==""||i.password!=="")throw new o.L(`${e.address} holds a password: give it as ${e.secret}`)
;const c=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(i.hostname)
;if(i.protocol==="http:"&&!c&&(r||n!==null))throw new o.L(`${e.address} must begin with https://: a secret goes with it`);return i}}),60592:((t,e,n)=>{n.r(e)
;n.d(e,{teams:()=>a,teamsMessage:()=>teamsMessage});var s=n(24502);var r=n(20263);var o=n(74635);const a={open(t){const e=(0,r.Dy)(t,null,true);return{
prepare:t=>(0,r.kN)({url:e,body:teamsMessage(t),hidden:true})}}};const i=12e3;const c={GREEN:"Good",AMBER:"Warning",RED:"Attention",ERROR:"Attention"}
;function teamsMessage(t){for(let e=2e3;;e=Math.floor(e/2)){const n=envelope(card(t,e));if(JSON.stringify(n).length<=i||e<50)return n}}function envelope(t){
const e={contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:t};return{type:"message",attachments:[e]}}
function card({headline:t,lead:e,status:n,facts:s,url:r,id:o},a){return{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",
version:"1.4",body:[line([run(t,300,{size:"Large",weight:"Bolder",color:c[n]})]),line([run(e,500,{weight:"Bolder"
})]),...s.flatMap(t=>factLines(t,a)),line([run(o,500,{size:"Small",isSubtle:true})])],actions:r===null?[]:[{type:"Action.OpenUrl",title:"Open the run",url:r}],
msteams:{width:"Full"}}}function factLines({name:t,text:e,code:n},r){const o=(0,s.Jj)(e,r).split("\n");const a=n?{fontType:"Monospace"}:{}
;if(o.length===1&&!n)return[line([run(`${t}: `,100,{weight:"Bolder"}),run(o[0],r,a)])];return[line([run(t,100,{weight:"Bolder"
})]),...o.map(t=>line([run(t,r,a)],"None"))]}function line(t,e){return{type:"RichTextBlock",inlines:t,...e===void 0?{}:{spacing:e}}}function run(t,e,n){return{
type:"TextRun",text:(0,s.Jj)((0,o.Q6)(t),e)||" ",...n}}}),75521:((t,e,n)=>{n.d(e,{E:()=>bodyOf});async function bodyOf(t,e){const n=t.body?.getReader();const s=[]
;let r=0;while(n){const{done:t,value:o}=await n.read();if(t)break;r+=o.length;if(r>e){await n.cancel();return{text:Buffer.concat(s).toString("utf8"),whole:false
}}s.push(o)}return{text:Buffer.concat(s).toString("utf8"),whole:true}}})};