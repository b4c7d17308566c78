export const id=8376;export const ids=[8376];export const modules={98376:((n,e,r)=>{r.d(e,{warningOfUnhandledErrors:()=>warningOfUnhandledErrors})
;async function warningOfUnhandledErrors(n,e){const warn=e=>n.warning(`Publishing met an unexpected fault: ${e instanceof Error?e.message:String(e)}`)
;process.on("uncaughtException",warn);process.on("unhandledRejection",warn);try{return await e()}finally{process.off("uncaughtException",warn)
;process.off("unhandledRejection",warn)}}})};