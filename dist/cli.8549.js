export const id=8549;export const ids=[8549];export const modules={38549:((e,t,r)=>{r.d(t,{addressesFrom:()=>addressesFrom,repositoryFrom:()=>repositoryFrom})
;var s=r(1379);function addressesFrom(e,t,r={}){const read=(t,o)=>{const n=(0,s.Qn)(t,o);return r[n]?.trim()||e[n]?.trim()||null}
;const o=[...Object.entries(e),...Object.entries(r)];return{of:e=>({name:e,address:read(e,"address"),secret:read(e,"secret"),token:read(e,"token"),variables:{
address:(0,s.Qn)(e),secret:(0,s.Qn)(e,"secret"),token:(0,s.Qn)(e,"token")},repository:t}),
secrets:[...o.flatMap(([e,t])=>e.startsWith("GREENLIGHT_NOTIFY_")&&t?secretsIn(e,t.trim()):[]),...t===null?[]:[t.token]]}}function secretsIn(e,t){
if(/_(?:SECRET|TOKEN)$/.test(e)||!URL.canParse(t))return[t];const{pathname:r,search:s,password:o}=new URL(t);const n=`${r}${s}`
;return[...n.length>20?[t,n]:[],...o===""?[]:[o,decodeURIComponent(o)]]}function repositoryFrom(e,t){const[r,s]=(e.GITHUB_REPOSITORY??"").split("/")
;const o=t||e.GITHUB_TOKEN||e.GH_TOKEN;if(!r||!s||!o)return null;const n=e.GITHUB_API_URL||"https://api.github.com";return{api:n,token:o,owner:r,repo:s,
label:"greenlight",author:null}}}),1379:((e,t,r)=>{r.d(t,{Qn:()=>variableOf,je:()=>o,xV:()=>s});const s={alertmanager:"Prometheus Alertmanager",
webhook:"a webhook",slack:"Slack",teams:"Microsoft Teams",pagerduty:"PagerDuty",email:"e-mail",issue:"a GitHub issue"}
;const o=/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;function variableOf(e,t="address"){const r=`GREENLIGHT_NOTIFY_${e.toUpperCase().replaceAll("-","_")}`
;return t==="address"?r:`${r}_${t.toUpperCase()}`}})};