export const id=9220;export const ids=[9220];export const modules={59220:((t,o,r)=>{r.r(o);r.d(o,{decompressLz4:()=>decompressLz4,
decompressLz4Raw:()=>decompressLz4Raw});function decompressLz4(t,o){const r=new Uint8Array(o);try{let o=0;let e=0;while(o<t.length-8){
const n=t[o++]<<24|t[o++]<<16|t[o++]<<8|t[o++];const s=t[o++]<<24|t[o++]<<16|t[o++]<<8|t[o++];if(t.length-o<s)throw new Error("lz4 not hadoop")
;if(r.length<n)throw new Error("lz4 not hadoop");const l=lz4basic(t.subarray(o,o+s),r,e);if(l!==n)throw new Error("lz4 not hadoop");o+=s;e+=n
;if(o===t.length)return r}if(o<t.length)throw new Error("lz4 not hadoop")}catch(o){if(o instanceof Error&&o.message!=="lz4 not hadoop")throw o;lz4basic(t,r,0)}
return r}function decompressLz4Raw(t,o){const r=new Uint8Array(o);lz4basic(t,r,0);return r}function lz4basic(t,o,r){let e=r;for(let n=0;n<t.length;){
const s=t[n++];let l=s>>4;if(l){let s=l+240;while(s===255)l+=s=t[n++];o.set(t.subarray(n,n+l),e);e+=l;n+=l;if(n>=t.length)return e-r}const c=t[n++]|t[n++]<<8
;if(!c||c>e)throw new Error(`lz4 offset out of range ${c}`);let i=s&15;let h=i+240;while(h===255)i+=h=t[n++];i+=4;let a=e-c;const w=e+i;while(e<w)o[e++]=o[a++]}
return e-r}})};