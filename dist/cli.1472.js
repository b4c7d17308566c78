export const id=1472;export const ids=[1472];export const modules={41472:((e,t,n)=>{n.r(t);n.d(t,{email:()=>y,mailOf:()=>mailOf});var r=n(77598);var s=n(24502)
;var o=n(67450);const a=/^[^\s<>"',;:\\()[\]@]{1,64}@[A-Za-z0-9.-]{1,253}$/;function mailAddress({address:e,secret:t,variables:n}){const{address:r}=n
;const s="smtps://USER@HOST:465?from=greenlight@acme.example&to=risk@acme.example";if(e===null)throw new o.L(`its address is missing: set ${r}, such as ${s}`)
;const l=URL.canParse(e)?new URL(e):null;if(l===null||!/^smtps?:$/.test(l.protocol)||l.hostname==="")throw new o.L(`${r} is not of the form ${s}`)
;if(l.password!=="")throw new o.L(`${r} holds a password: give it as ${n.secret}`);const i=l.searchParams.get("from")??""
;const c=l.searchParams.getAll("to").flatMap(e=>e.split(",")).map(e=>e.trim()).filter(e=>e!=="")
;if(!a.test(i))throw new o.L(`${r} does not say from whom: add ?from=greenlight@acme.example`)
;if(c.length===0||!c.every(e=>a.test(e)))throw new o.L(`${r} does not say to whom: add &to=risk@acme.example, several with commas`)
;const d=l.username===""?null:decodeURIComponent(l.username);if(d!==null&&t===null)throw new o.L(`the password is missing: set ${n.secret}`)
;const u=l.protocol==="smtps:";return{host:l.hostname.replace(/^\[|\]$/g,""),port:l.port===""?u?465:587:Number(l.port),secure:u,
isHere:/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(l.hostname),user:d,from:i,to:c}}var l=n(93541);var i=n(74635);const c="level@greenlight";const d={
GREEN:"#0a6848",AMBER:"#7d5000",RED:"#a51d17",ERROR:"#3f454c"};const u="#1b1e22";const f="#555c65";const p="#dfe1e3"
;const h="font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif"
;const m="font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";function mailHtml({headline:e,lead:t,facts:n,status:r,url:o,id:a}){
const i=o===null?null:(0,l.D)(o)
;const m=i===null?"":`<p style="margin:20px 0 0"><a href="${i}" style="display:inline-block;padding:9px 16px;border-radius:6px;background:${u};color:#ffffff;text-decoration:none;font-weight:600">Open the run</a></p>`
;return`<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${(0,
s.ZD)(e,300)}</title></head>\n<body style="margin:0;padding:20px 12px;background:#f4f4f2;color:${u};${h};font-size:15px;line-height:1.5">\n<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:640px;margin:0 auto;background:#ffffff;border:1px solid ${p};border-radius:10px"><tr><td style="padding:20px 22px">\n<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="vertical-align:top;padding:3px 14px 0 0"><img src="cid:${c}" width="48" height="48" alt="${r}" style="display:block"></td>\n<td style="vertical-align:top"><h1 style="margin:0;font-size:20px;line-height:1.3;color:${d[r]}">${(0,
s.ZD)(e,300)}</h1>\n<p style="margin:4px 0 0;color:${u}">${(0,
s.ZD)(t,500)}</p></td></tr></table>\n<table cellpadding="0" cellspacing="0" style="width:100%;margin-top:16px;border-collapse:collapse">${n.map(row).join("")}</table>${m}\n<p style="margin:20px 0 0;padding-top:12px;border-top:1px solid ${p};color:${f};font-size:12px;overflow-wrap:anywhere">Greenlight · ${(0,
s.ZD)(a,400)}</p>\n</td></tr></table>\n</body></html>\n`}function row({name:e,text:t,code:n}){const r=(0,s.ZD)(t,2500)
;const o=n?`<code style="${m};display:block;padding:6px 8px;background:#f4f4f2;border-radius:5px;overflow-wrap:anywhere;white-space:pre-wrap">${r}</code>`:r.split("\n").map(e=>`<div style="margin:0 0 4px">${e}</div>`).join("")
;return`<tr><th scope="row" style="text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-top:1px solid ${p};color:${f};font-weight:600;white-space:nowrap">${(0,
s.ZD)(e,100)}</th><td style="vertical-align:top;padding:7px 0;border-top:1px solid ${p};overflow-wrap:anywhere;word-break:break-word">${o}</td></tr>`}
function mailText({headline:e,lead:t,facts:n,url:r,id:s}){const o=n.map(({name:e,text:t})=>`${e}:\n${indented((0,i.Q6)(t))}`);return`${[(0,i.Q6)(e),(0,
i.Q6)(t),...o,...r===null?[]:[`The run: ${(0,i.Q6)(r)}`],`-- \nGreenlight, ${(0,i.Q6)(s)}`].join("\n\n")}\n`}const indented=e=>e.replace(/^/gm,"  ")
;var g=n(38522);const $=96;const w=4;const x={GREEN:[10,104,72],AMBER:[176,112,0],RED:[165,29,23],ERROR:[85,92,101]};const b={
GREEN:(e,t)=>Math.hypot(e-.5,t-.5)<=.42,AMBER:(e,t)=>t<=.88&&t>=.1&&Math.abs(e-.5)<=.45*(t-.1)/.78,RED:(e,t)=>Math.abs(e-.5)<=.38&&Math.abs(t-.5)<=.38,
ERROR:(e,t)=>{const n=Math.hypot(e-.5,t-.5);return n<=.42&&(n>=.3||Math.abs(e+t-1)<=.09)}};function picture(e){const[t,n,r]=x[e];const s=Array.from({length:$
},(s,o)=>{const a=Buffer.alloc(1+4*$);for(let s=0;s<$;s++)a.set([t,n,r,cover(e,s,o)],1+4*s);return a});const o=Buffer.alloc(13);o.writeUInt32BE($,0)
;o.writeUInt32BE($,4);o.set([8,6,0,0,0],8);return Buffer.concat([Buffer.from([137,80,78,71,13,10,26,10]),chunk("IHDR",o),chunk("IDAT",(0,
g.deflateSync)(Buffer.concat(s),{level:9})),chunk("IEND",Buffer.alloc(0))])}function cover(e,t,n){let r=0
;for(let s=0;s<w;s++)for(let o=0;o<w;o++)b[e]((t+(s+.5)/w)/$,(n+(o+.5)/w)/$)&&(r+=1);return Math.round(255*r/w**2)}function chunk(e,t){
const n=Buffer.concat([Buffer.from(e,"latin1"),t]);const r=Buffer.alloc(4);r.writeUInt32BE(t.length);const s=Buffer.alloc(4);s.writeUInt32BE((0,g.crc32)(n))
;return Buffer.concat([r,n,s])}const y={open(e){const t=mailAddress(e);return{prepare(n){const r=mailOf(n,t);return{shown:shownMail(r,t),async send(n){
await sendMail(r,t,e.secret,n);return null}}}}}};const v=3;function mailOf(e,{from:t,to:n}){const{headline:o,lead:a,status:l,event:d,key:u,id:f}=e
;const p=t.slice(t.lastIndexOf("@")+1);const idOf=e=>`<${(0,r.createHash)("sha256").update(e).digest("hex").slice(0,32)}@${p}>`;const h=idOf(u)
;const m=d!=="resolved"&&(l==="RED"||d==="overdue"||d==="escalated");const g=d==="opened"||d==="resolved"?"":` (${E[d]??d})`;return{from:{name:"Greenlight",
address:t},to:n,subject:(0,s.Jj)((0,i.Q6)(`${o}${g}`).replaceAll("\n"," "),200),messageId:idOf(f),inReplyTo:h,references:h,text:mailText(e),html:mailHtml(e),
attachments:[{filename:`${l.toLowerCase()}.png`,content:picture(l),cid:c,contentType:"image/png"}],headers:{"Auto-Submitted":"auto-generated",
"X-Greenlight-Event":d,"X-Greenlight-Summary":(0,s.Jj)((0,i.Q6)(a).replaceAll("\n"," "),200)},priority:m?"high":"normal",disableFileAccess:true,
disableUrlAccess:true}}const E={again:"again",undelivered:"not delivered elsewhere"};async function sendMail(e,t,n,r){for(let s=0;;s+=1){
const a=await once(e,t,n,r).catch(faultOf);if(a===null)return;const l=r.pause*2**s;if(!a.passes||s>=v||l>=r.left())throw new o.A(a.reason,a.refused)
;await new Promise(e=>setTimeout(e,l))}}async function once(e,t,r,s){const{createTransport:o}=await n.e(6739).then(n.bind(n,16739))
;const{host:a,port:l,secure:i,isHere:c,user:d}=t;const u=Math.max(1,Math.ceil(Math.min(s.request,s.left())));const f=o({host:a,port:l,secure:i,
requireTLS:!i&&!(c&&d===null),...d===null?{}:{auth:{user:d,pass:r}},tls:{minVersion:"TLSv1.2"},connectionTimeout:u,greetingTimeout:u,socketTimeout:u,
dnsTimeout:u});try{const{rejected:t}=await f.sendMail(e);if(t.length>0)throw Object.assign(new Error("some were refused"),{code:"EENVELOPE",responseCode:550,
some:true});return null}finally{f.close()}}function faultOf(e){const{code:t="",responseCode:n=0,response:r="",some:o=false}=Object(e)
;const a=r===""?"":` It said: ${(0,s.Ah)((0,s.Jj)(r.replace(/\s+/g," "),200))}`;const fault=(e,t,n)=>({reason:`${e}${a}`,refused:t,passes:n})
;if(o)return fault("some of its recipients were refused, the others have it.",false,false)
;if(t==="EAUTH"||t==="ENOAUTH")return n>=400&&n<500?fault(`the login was put off (${n}).`,true,true):fault(`the login was refused${n?` (${n})`:""}. Check user and secret.`,true,false)
;if(t==="ETLS"||/certificate|self-signed|SSL|TLS/i.test(String(e?.message))&&n===0)return fault("no safe connection could be made (TLS). Check the address, and that this machine knows who signed the certificate (NODE_EXTRA_CA_CERTS).",true,false)
;if(n===552||n===523||/\bsize\b/i.test(r))return fault(`the mail is too large for the server (${n}).`,true,false)
;if(n>=400&&n<500)return fault(`the server puts it off (${n}), as many do with a sender that they do not know.`,true,true)
;if(n>=500)return fault(`the server refused it (${n}).`,true,false);if(t==="EDNS")return fault("the server’s name is not known. Check the address.",true,false)
;if(t==="ETIMEDOUT")return fault("the server did not answer in time.",false,true)
;return fault(`the connection to the server could not be made or broke${t?` (${t})`:""}.`,false,true)}function shownMail(e,{host:t,port:n,secure:r,user:s}){
const{to:o,subject:a,messageId:l,inReplyTo:i,references:c,priority:d,text:u,html:f,from:p}=e
;return[`${r?"smtps":"smtp"}://${s===null?"":"***@"}${t}:${n}`,`From: Greenlight <${p.address}>`,`To: ${o.join(", ")}`,`Subject: ${a}`,`Message-ID: ${l}`,`In-Reply-To: ${i}`,`References: ${c}`,`Importance: ${d}`,"",String(u),"--- as HTML",String(f)].join("\n")
}}),93541:((e,t,n)=>{n.d(t,{D:()=>webAddress,a:()=>provenance});var r=n(20803);var s=n(45845);function provenance(e){const{plan:t,verdict:n,made:o}=e;const a=[{
name:"Plan",text:`${t.source.file}, SHA-256 ${t.source.sha256}`},{name:"Candidate",text:`${(0,r.ZV)(n.candidate.rows)} rows, SHA-256 ${n.candidate.sha256}`}]
;n.model&&a.splice(1,0,{name:"Model",text:modelText(n.model)});if(n.reference!==null){const{rows:e,sha256:t}=n.reference;a.push({name:"Reference",text:`${(0,
r.ZV)(e)} rows, SHA-256 ${t}`})}if(n.operations){const{lines:e,sha256:t}=n.operations;a.push({name:"Service",text:`${(0,r.ZV)(e)} measurements, SHA-256 ${t}`})}
a.push({name:"Made",text:`${(0,s.fU)(o.at)} by Greenlight ${o.version}`});o.commit!==null&&a.push({name:"Commit",text:o.commit});if(o.runUrl!==null){
const e=webAddress(o.runUrl);a.push({name:"Run",text:o.runUrl,...e===null?{}:{url:e}})}return a}function modelText({name:e,kind:t,sha256:n}){const r={
file:"SHA-256",folder:"folder, SHA-256 of its manifest",reference:"by reference, SHA-256"};return`${e}, ${r[t]} ${n}`}function webAddress(e){
return/^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/?=&%-]*)?$/.test(e)&&e.length<=500?e:null}})};