export const id=453;export const ids=[453];export const modules={66453:((e,t,n)=>{n.r(t);n.d(t,{issue:()=>d,issueOf:()=>issueOf});var s=n(83438);var o=n(32522)
;var r=n(45845);var i=n(54340);var a=n(93541);var c=n(24502);var u=n(47025);var l=n(67450);const d={open({repository:e}){
if(e===null)throw new l.L("an issue needs a repository and a token: GITHUB_REPOSITORY and GITHUB_TOKEN");return{prepare(t,n){
const{title:s,body:o,comment:r}=issueOf(t);const{owner:i,repo:a,label:c}=e
;const u=[`The issue of ${i}/${a} with the label ${c}`,s,"",o,...r?["--- a comment",r]:[]];return{shown:u.join("\n"),send:s=>answering(()=>put(t,n,e,s))}},
acknowledged:(t,n,s)=>answering(()=>acknowledgement(t,n,e,s))}}};const m={GREEN:"🟢",AMBER:"🟠",RED:"🔴",ERROR:"⛔"};const w="\x3c!-- greenlight:message="
;const f="acknowledged";const b=new Set(["reminder","overdue","escalated","undelivered"]);function issueOf(e){
const{headline:t,lead:n,status:s,facts:o,url:r,event:i}=e;const u=r===null?null:(0,a.D)(r);const page=e=>[e,(0,
c.FV)(n,500),...o.map(({name:e,text:t,code:n})=>n?`**${e}**\n\n${(0,c.p0)(t,"sh")}`:`**${e}**\n\n${t.split("\n").map(e=>(0,
c.FV)(e,1e3)).join("<br>\n")}`),...u===null?[]:[`[The run](${u})`]].join("\n\n");const l=`\x3c!-- greenlight:alert=${s}, --\x3e`;const d=`### ${m[s]} ${(0,
c.FV)(t,300)}`;const f=s==="GREEN"?"":"\n\nThe label `acknowledged`, or a comment by a member, stops reminders and escalation.";return{
title:`Greenlight: ${t}`.replace(/@/g,"@​").slice(0,250),body:`${markerOf(e)}\n${l}\n${page(d)}${f}\n`,comment:i==="opened"?null:`${page(`**${(0,
c.FV)(t,300)}**`)}\n\n${w}${encodeURIComponent(e.id).replaceAll("-","%2D")} --\x3e`}}function markerOf({gate:e,subject:t}){return(0,
i.Q)(t===u.Cv?e:`${e} / ${t}`)}async function put(e,t,n,s){const r=await(0,o.Ng)(n.api,n.token,s);const{owner:i,repo:a,label:c}=n;const u={owner:i,repo:a}
;const{title:l,body:d,comment:m}=issueOf(e);const w=numberOf(t)??await find(e,n,r);if(w===null){const create=async()=>(await r.rest.issues.create({...u,title:l,
body:d,labels:[c],...await assignees(e,r,u)})).data.number;return String(await(0,o.Ur)(s,create,()=>find(e,n,r)))}const p=w;if(m!==null){
const t=m.split("\n").at(-1);const say=async()=>Boolean(await r.rest.issues.createComment({...u,issue_number:p,body:m}));const isSaid=async()=>{const n=(0,
o.KE)(t=>r.rest.issues.listComments({...u,issue_number:p,since:e.at,...t}));for await(const e of n)if((e.body??"").includes(t))return true;return null};await(0,
o.Ur)(s,say,isSaid)}if(!b.has(e.event)){const t=e.event==="resolved";await r.rest.issues.update({...u,issue_number:p,title:l,body:d,state:t?"closed":"open",
state_reason:t?"completed":"reopened"})}e.event!=="worse"&&e.event!=="again"||await r.rest.issues.removeLabel({...u,issue_number:p,name:f}).catch(e=>{if((0,
o.lR)(e)?.status!==404)throw e});return String(w)}function numberOf(e){return e!==null&&/^[1-9]\d{0,9}$/.test(e)?Number(e):null}async function find(e,t,n){
const{owner:r,repo:i,label:a}=t;const c=await(0,s.r)(t,{octokit:n});const u=(0,o.KE)(e=>n.rest.issues.listForRepo({owner:r,repo:i,state:"open",labels:a,...e}))
;for await(const t of u)if(!t.pull_request&&(0,s.M)(t,c,markerOf(e)))return t.number;return null}async function assignees({owner:e},t,n){
const s=/^@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))$/.exec(e?.trim()??"")?.[1];if(!s)return{};try{await t.rest.issues.checkUserCanBeAssigned({...n,assignee:s,request:{
once:true}});return{assignees:[s]}}catch{return{}}}const p=["OWNER","MEMBER","COLLABORATOR"];async function acknowledgement(e,t,n,s){
const i=t.slice(0,t.length-`/${e.subject}/${e.incident}`.length);const a=await(0,o.Ng)(n.api,n.token,s)
;const c=Object.values(e.told).map(({thread:e})=>numberOf(e));const u=c.find(e=>e!==null)??await find({gate:i,subject:e.subject},n,a)
;if(u===null||u===void 0)return null;const{owner:l,repo:d}=n;const m={owner:l,repo:d,issue_number:u};const{data:b}=await a.rest.issues.get(m)
;const h=b.labels.map(e=>typeof e==="string"?e:e.name??"");if(h.some(e=>e.toLowerCase()===f))return`the label of issue #${u}`;const g=(0,
o.KE)(t=>a.rest.issues.listComments({...m,since:e.raised,...t}));for await(const t of g){const n=t.user?.type==="Bot"||(t.body??"").includes(w)
;if(!n&&p.includes(t.author_association)&&t.created_at>=e.raised.slice(0,19))return`a comment in issue #${u}, ${(0,r.fU)(t.created_at)}`}return null}
async function answering(e){try{return await e()}catch(e){
if(e instanceof o.XX)throw new l.A(e.slow?"GitHub did not answer in time.":"the connection to GitHub broke.",false);const t=(0,o.lR)(e)?.status
;if(t===void 0)throw e;if((0,o.xd)(e))throw new l.A(`GitHub’s rate limit is reached (${t}).`,true);const n={401:"GitHub refused the token (401).",
403:'the token may not write issues (403). Add "issues: write" to the job’s "permissions:".',
404:'the repository, or its issues, cannot be seen with this token (404). Add "issues: write" to the job’s "permissions:".',
409:"GitHub reports a conflict (409).",410:"issues are turned off in this repository (410).",422:"GitHub could not use the issue (422)."}
;throw new l.A(n[t]??`GitHub answered ${t}.`,t<500)}}})};