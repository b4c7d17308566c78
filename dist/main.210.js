export const id=210;export const ids=[210];export const modules={23210:((n,t,l)=>{l.d(t,{dashboardOf:()=>dashboardOf});var o=l(54287);var r=l(30836)
;var a=l(20803);function dashboardOf(n,t,l){return{repository:t,made:l,plans:n.filter(({records:n})=>n.length>0).map(planOf)}}
function planOf({records:n,faults:t}){const l=n.at(-1);const e=t.length>0?`${(0,a.B4)(t.length,"line")} of its history cannot be read.`:null;return{name:l.plan,
about:[l.about,e].filter(n=>n!==null).join(". ")||null,todo:todoOf(l),due:l.due,
rules:Object.fromEntries([...l.values.flatMap(({check:n,rule:t})=>t===null?[]:[[n,t]]),...(l.operations??[]).flatMap(({name:n,rule:t})=>t===null?[]:[[(0,
o.I)((0,r.aZ)(n)),t]])]),reviews:n.map(n=>({...(0,r.qk)(n),status:n.status,rows:n.candidate.rows,runUrl:n.run}))}}
function todoOf({status:n,todo:{action:t,owner:l,within:o}}){if(n==="GREEN"&&t===null)return null;const r=t===null?null:t.charAt(0).toUpperCase()+t.slice(1)
;const a=[r,l===null?null:`Owner: ${l}`,o===null?null:`Within ${o}`];return a.flatMap(n=>n===null?[]:[`${n}.`]).join(" ")||null}})};