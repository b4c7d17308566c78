export const id=248;export const ids=[248];export const modules={82248:((t,n,e)=>{e.d(n,{verifiedAtDoor:()=>verifiedAtDoor});var o=e(47531);var r=e(90787)
;var a=e(91829);var s=e(55202);function acceptedText({level:t,at:n,plan:e,greenlight:o},r){
return`VERIFIED  ${r.name} (SHA-256 ${r.sha256}): ${t} by plan ${e} at ${n}, judged by Greenlight ${o}.`}function unacceptedText({message:t},n){
return`NOT VERIFIED  ${n.name}: ${t}`}var c=e(24502);var i=e(95999);var u=e(53345);var l=e(29913)
;async function verifiedAtDoor({inputs:t,faults:n,environment:e,now:c,runner:d}){const{door:m}=t;const $=t.name??(m.model===null?"model":shortName(m.model))
;const said=(t,n)=>{const e=t==="GREEN"?"true":"false";const o={...i.d,status:t,promote:e};for(const[t,n]of Object.entries(o))d.setOutput(t,n)
;return announced(`${$} at the door`,t,n,c.toISOString())};try{if(n.length>0)throw new u.q(n);await(0,l.gz)(t,e.GITHUB_WORKSPACE??process.cwd())
;const i=await(0,r.F5)(m,c,t=>`input "${t}"`);try{const n=await(0,s.a)(t.attestation??`${t.out}/${o.D}`);const e=await(0,s.o)(n,i)
;return said(e.level,acceptedText(e,i.model))}catch(t){if(!(t instanceof a.T))throw t;return said("ERROR",unacceptedText(t,i.model))}}catch(n){
return said("ERROR",`NOT VERIFIED  ${$}: ${(0,u.Y)(n,t,{text:""})}`)}}function announced(t,n,e,o){const r=n==="ERROR"?"⛔":"🔓";const[a,...s]=e.split("  ")
;const i=`### ${r} ${a}\n\n${(0,c.FV)(s.join("  "),1500)}\n`;return{key:t,status:n,distrust:null,title:(0,c.Ah)((0,c.Jj)(e,200)),message:e,
comment:(t,n)=>`${n}\n${i}`,summary:()=>i,annotations:[],owner:null,withinMilliseconds:null,at:o}}function shortName(t){
return t.replace(/@sha256:.*$/s,"").split("/").findLast(t=>t!=="")??"model"}})};