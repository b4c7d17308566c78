export const id=210;export const ids=[210];export const modules={23210:((t,n,e)=>{e.d(n,{dashboardOf:()=>dashboardOf});var l=e(45845);var r=e(30937)
;function dashboardOf(t,n,e){return{repository:n,made:e,plans:t.filter(({records:t})=>t.length>0).map(planOf)}}function planOf({records:t,faults:n}){
const e=t.at(-1);const a=n.length>0?`${(0,l.B4)(n.length,"line")} of its history cannot be read.`:null;return{name:e.plan,
about:[e.about,a].filter(t=>t!==null).join(". ")||null,todo:todoOf(e),due:e.due,
rules:Object.fromEntries(e.values.flatMap(({check:t,rule:n})=>n===null?[]:[[t,n]])),reviews:t.map(t=>({...(0,r.q)(t),status:t.status,rows:t.candidate.rows,
runUrl:t.run}))}}function todoOf({status:t,todo:{action:n,owner:e,within:l}}){if(t==="GREEN"&&n===null)return null
;const r=n===null?null:n.charAt(0).toUpperCase()+n.slice(1);const a=[r,e===null?null:`Owner: ${e}`,l===null?null:`Within ${l}`]
;return a.flatMap(t=>t===null?[]:[`${t}.`]).join(" ")||null}}),30937:((t,n,e)=>{e.d(n,{R:()=>trendOf,q:()=>pointOf});function trendOf({records:t},n){
const e=t.filter(({candidate:t})=>t.sha256!==n.candidate.sha256);return[...e,n].map(pointOf)}function pointOf({at:t,status:n,values:e}){
const l=e.filter(({segment:t,measured:n})=>t?.kind!=="segment"&&n!==null);return{at:t,status:n,values:Object.fromEntries(l.map(({check:t,measured:n})=>[t,{
value:n.value,interval:[...n.interval]}]))}}})};