export const id=815;export const ids=[815];export const modules={17815:((t,a,e)=>{e.d(a,{startAsked:()=>startAsked});var r=e(14977);var n=e(47531);var s=e(90787)
;var o=e(91829);var i=e(55202);function startAsked(t,a,e,l){return async({source:c})=>{const d={...t,plan:c.file,planName:null,require:"GREEN"};const h=await(0,
s.F5)(d,e,l);try{const t=a??`greenlight-report/${n.D}`;await(0,i.o)(await(0,i.a)(t),h)}catch(t){if(!(t instanceof o.T))throw t
;throw new r.P_(`${c.file} lets a canary start only with a signed GREEN of its model, and ${h.model.name} has none that holds: ${t.message}`)}return h.model}}})
};