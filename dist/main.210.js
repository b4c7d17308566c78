export const id=210;export const ids=[210];export const modules={23210:((n,t,e)=>{e.d(t,{dashboardOf:()=>dashboardOf});var l=e(30836);var r=e(20803)
;function dashboardOf(n,t,e){return{repository:t,made:e,plans:n.filter(({records:n})=>n.length>0).map(planOf)}}function planOf({records:n,faults:t}){
const e=n.at(-1);const a=t.length>0?`${(0,r.B4)(t.length,"line")} of its history cannot be read.`:null;return{name:e.plan,
about:[e.about,a].filter(n=>n!==null).join(". ")||null,todo:todoOf(e),due:e.due,
rules:Object.fromEntries(e.values.flatMap(({check:n,rule:t})=>t===null?[]:[[n,t]])),reviews:n.map(n=>({...(0,l.qk)(n),status:n.status,rows:n.candidate.rows,
runUrl:n.run}))}}function todoOf({status:n,todo:{action:t,owner:e,within:l}}){if(n==="GREEN"&&t===null)return null
;const r=t===null?null:t.charAt(0).toUpperCase()+t.slice(1);const a=[r,e===null?null:`Owner: ${e}`,l===null?null:`Within ${l}`]
;return a.flatMap(n=>n===null?[]:[`${n}.`]).join(" ")||null}}),30836:((n,t,e)=>{e.d(t,{RS:()=>trendOf,qk:()=>pointOf});var l=e(34036)
;function trendOf({records:n},t){const e=n.filter(({candidate:n})=>n.sha256!==t.candidate.sha256);return[...e,t].map(pointOf)}
function pointOf({at:n,status:t,values:e}){return{at:n,status:t,values:e.flatMap(n=>{const t=n.segment?.kind==="segment"?null:checkOf(n)
;if(t===null||n.measured===null)return[];const{value:e,interval:l}=n.measured;return[{check:t,value:e,interval:l}]})}}
function checkOf({metric:n,class:t,segment:e}){if(!(0,l.N)(n))return null;return{kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n,class:t}}})};