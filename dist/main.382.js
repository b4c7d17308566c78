export const id=382;export const ids=[382];export const modules={4496:((A,t,e)=>{e.d(t,{k:()=>countDecimalScores,A:()=>countDecimals});var n=e(45100)
;var s=e(12296);var i=e(84967);function takeKeys(A,t,e){const{memory:n,begin:r,takeKeys:o,odd:a,block:c,blockSides:g,keys:l}=(0,s.ZM)();(0,i.V)(n,l+4*A.length)
;const u=new Float64Array(n.buffer,c,s.IE);const f=new Uint8Array(n.buffer,g,s.IE);r();let I=l;for(const[n,i]of(0,s.Cl)(A,u)){t&&f.set(t.subarray(n,n+i))
;I=o(c,i,t?g:0,I,e);if(a.value>=0)return A[n+a.value]}return taken((I-l)/4,e,t)}function takeWholes({wholes:A,unit:t},e){
const{memory:n,begin:r,takeWholes:o,takeSidedWholes:a,block:c,blockSides:g,keys:l}=(0,s.ZM)();(0,i.V)(n,l+4*A.length+4);const u=new Uint8Array(n.buffer,g,s.IE)
;r();let f=l;for(const[t,i]of(0,s.Cl)(A,new Int32Array(n.buffer,c,s.IE)))if(e){u.set(e.subarray(t,t+i));f=a(c,i,g,f)}else f=o(c,i,f);return taken((f-l)/4,t,e)}
function taken(A,t,e){const{least:n,greatest:i}=(0,s.ZM)();const r=e?2:1;return{unit:t,n:A,least:r*n.value,greatest:r*i.value+r-1}}function countKeys(A,t,e){
const n=e(mostDistinct(A,1));let s=0;eachBucket(A,t,A.unit,0,({buffer:A,values:t,rows:e,found:i})=>{n.values.set(new Float64Array(A,t,i),s)
;n.rows.set(new Uint32Array(A,e,i),s);s+=i});return{values:n.values.subarray(0,s),rows:n.rows.subarray(0,s)}}function countSides(A,t){const e=mostDistinct(A,2)
;const n=new Float64Array(e);const[i,r]=[new Uint32Array(e),new Uint32Array(e)];const{splitSides:o}=(0,s.ZM)();const a=2**t/2;let c=0
;eachBucket(A,t,1,16*a,({buffer:t,values:e,rows:s,found:g,free:l})=>{const u={negatives:l+8*a,positives:l+12*a}
;const f=o(e,s,g,A.unit,l,u.negatives,u.positives);n.set(new Float64Array(t,l,f),c);r.set(new Uint32Array(t,u.negatives,f),c)
;i.set(new Uint32Array(t,u.positives,f),c);c+=f});return{scores:n.subarray(0,c),positives:i.subarray(0,c),negatives:r.subarray(0,c)}}
function mostDistinct({n:A,least:t,greatest:e},n){return A===0?0:Math.min(A,Math.floor((e-t)/n)+1)}function eachBucket({n:A,least:t,greatest:e},n,r,o,a){
if(A===0)return;const{memory:c,intoBuckets:g,countBucket:l,ends:u,keys:f}=(0,s.ZM)();const I=Math.floor((e-t)/2**n)+1;const h=2**n;const B=f+4*A;const C=(0,
s.b6)(I>1?B+4*A:B);const d=C+4*h;const Q=d+8*(h+2);const w=(0,s.b6)(Q+4*(h+2));(0,i.V)(c,w+o);const{buffer:E}=c;new Uint32Array(E,C,h).fill(0)
;I>1&&g(f,B,t,n,u,I,B);const m=new Uint32Array(E,u,I);for(let A=0,e=B;A<I;A++){const s=m[A];const i=A*h;const o=I>1?l(e,s,i,n,t+i,r,C,d,Q):l(f,B,t,n,t,r,C,d,Q)
;a({values:d,rows:Q,found:o,free:w,buffer:E});e=s}}const r=9;const o=1.5*2**52;const a=64;const c=16;const g=14;function countDecimals(A,t){
const e=keysOf(A,null);const s=e&&bucketBits(e);if(e&&s!==null)return countKeys(e,s,t);return A instanceof Float64Array?null:countDecimals((0,n.ov)(A),t)}
function countDecimalScores(A,t){const e=keysOf(A,t);const s=e&&bucketBits(e);if(e&&s!==null)return countSides(e,s)
;return A instanceof Float64Array?null:countDecimalScores((0,n.ov)(A),t)}function keysOf(A,t){if((0,n.oW)(A)>s._X)return null
;if(!(A instanceof Float64Array))return takeWholes(A,t);let e=0;const i=Math.max(1,Math.floor(A.length/a))
;for(let t=0;t<A.length;t+=i)e=Math.max(e,decimalsOf(A[t]));while(e<=r){const n=takeKeys(A,t,10**e);if(typeof n!=="number")return n
;e=Math.max(e+1,decimalsOf(n))}return null}function decimalsOf(A){if(Number.isNaN(A))return 0;for(let t=0;t<=r;t++){const e=10**t;if((A*e+o-o)/e===A)return t}
return r+1}function bucketBits({n:A,least:t,greatest:e}){if(A===0)return g;const n=e-t+1;const i=Math.max(Math.abs(t),Math.abs(e))<2**31
;if(!i||!(n<=c*A+1024))return null;return Math.max(g,Math.ceil(Math.log2(n/s.nB)))}}),12296:((A,t,e)=>{e.d(t,{IE:()=>r,b6:()=>aligned,Ol:()=>countDoubles,
Cl:()=>handOver,_W:()=>handOverNumbers,ZM:()=>kernelAt,nB:()=>o,wP:()=>c,_X:()=>a,ki:()=>newRoom,qn:()=>reusedRoom});var n=e(14287);var s=e(84967)
;const i="AGFzbQEAAAABoAEUYAV/f39/fwBgAABgA39/fwF/YAZ/f39/f38Bf2AEf39/fwBgBH9/fH8AYAZ/f3x8f38AYAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AEf39/fwF/YAV/f39/fAF/YAd/f39/f39/AGAAAX9gCX9/f398fH9/fwF/AyEgAAECAgMDBAYEAAADBAcIBQUFCQoLDA0BDgIPEBESEwEFAwEAAQY7BnwBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAA8H8LfAFEAAAAAAAAAAALfwFBAAsHtAMmBWxlYXN0AwAIZ3JlYXRlc3QDAQNvZGQDAgRoZWFwAB0FYmVnaW4AHwh0YWtlS2V5cwAbCnRha2VXaG9sZXMAGQ90YWtlU2lkZWRXaG9sZXMAGgtpbnRvQnVja2V0cwAcC2NvdW50QnVja2V0AB4GcmVjb2RlAA4GZGVjaWRlABAKY291bnRQYWlycwASCXdyb25nUm93cwALCmNvdW50Q29kZXMAFQlhc2NlbmRpbmcAGAhzdW1QYXJ0cwAMCWNvdW50T25lcwAUCXF1b3RpZW50cwAPDGNvdW50T3V0c2lkZQATCmNob29zZVJvd3MAFgpzcGxpdFNpZGVzAA0FZmlyc3QDAwRsYXN0AwQEbGF0ZQMFCmJlZ2luVGltZXMAFwpjb3VudFRpbWVzABELdGFrZURvdWJsZXMABQx0YWtlSW50ZWdlcnMABAljdXRWYWx1ZXMACQlqb2luV3JvbmcACApjb3VudENlbGxzAAoLa2VlcEJldHdlZW4ABwhrZWVwQ29kZQAGCnRha2VGaW5pdGUAAgRzb3J0AAAKcnVuTGVuZ3RocwADBm1lbW9yeQIACAEBDAEICtkjIOkFAwZ/BXwDfiABIABrIglBwAFNBEAgAEEIaiECA0AgASACSwRAIAIrAwAhCyACIQMDQCAAIANJBH8gA0EIaysDACALZAVBAAsEQCADIANBCGsiAysDADkDAAwBCwsgAyALOQMAIAJBCGohAgwBCwsPCyAAKwMAIg8hDiAAIQUDQCABIAVLBEAgBSsDACILIA+kIQ8gCyAOpSEOIAVBCGohBQwBCwsgDiAPYQRADwtBAUILQsAAIAlBA3atQgOIeX0iECAQQgtWGyIRp3QiCrggDkQAAAAAAADgP6IgD0QAAAAAAADgP6IiDaGjIQwgBEECSCIGBEAgDEQAAAAAAADwf2MhBgtCwAAgDr0iECAQQj+HQoCAgICAgICAgH+EhSAPvSIQIBBCP4dCgICAgICAgICAf4SFIhJ9eX0iECARfUIAIBAgEVYbIREgA0EAIApBAnT8CwAgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIHIAcoAgBBCGo2AgAgBUEIaiEFDAELCyACIQUgAyEHA0AgByADIApBAnRqSQRAIAcoAgAhCCAHIAU2AgAgBSAIaiEFIAdBBGohBwwBCwsgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIIKAIAIgcgCzkDACAIIAdBCGo2AgAgBUEIaiEFDAELCyAAIAIgCfwKAAAgAyAKQQJ0aiEGIAAhASADIQUDQCAFIAZJBEAgACAFKAIAIAJraiIDIAFrQQhLBEAgASADIAIgBiAEQQFqEAALIAMhASAFQQRqIQUMAQsLCxEAQX8kAkQAAAAAAADw/yQEC1MCAX8BfCAAIQMDQCADIAAgAUEDdGpJBEAgAiADKwMAIgREAAAAAAAAAACgOQMAIAIgBCAEoUQAAAAAAAAAAGFBA3RqIQIgA0EIaiEDDAELCyACC3gCAXwDfyAAQQhrIQQgAkEEayEFRAAAAAAAAPh/IQMgACECA0AgASACSwRAIAQgAyACKwMAIgNiIgZBA3RqIgQgAzkDACAFIAZBAnRqIgUgBgR/QQAFIAUoAgALQQFqNgIAIAJBCGohAgwBCwsgBEEIaiAAa0EDdgtJAQJ/A0AgBCAGSgRAIAMgBkECdGooAgAgAWsiByACTwRAIAYPCyAFIAZBAnRqIAAgB0ECdGooAgA2AgAgBkEBaiEGDAELCyAEC0kBAn8DQCAEIAZKBEAgAyAGQQJ0aigCACABayIHIAJPBEAgBg8LIAUgBkEDdGogACAHQQN0aisDADkDACAGQQFqIQYMAQsLIAQLNgECfwNAIAEgBEoEQCADIARqIgUgBS0AACAAIARBAnRqKAIAIAJGcToAACAEQQFqIQQMAQsLC1kCA38BfANAIAEgBkoEQCAAIAZBA3RqKwMAIQkgBSAGaiIHLQAAIQggByAIIAQEfyAJIAliBSADIAllRSACIAllIgcgBxsLQQBHcToAACAGQQFqIQYMAQsLCzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC5gBAQZ/Qf////8HIQZBgICAgHghByADIQQDQCABIAhKBEAgBCACIAhqLQAAIgkgACAIQQJ0aigCACIFQQF0cjYCACAFQYCAgIB4RiAJQQFLckUEQCAGIAUgBSAGShshBiAHIAUgBSAHSBshByAEQQRqIQQLIAhBAWohCAwBCwsgAyAESQRAIwAgBrekJAAjASAHt6UkAQsgBAvVBQQCfwZ7AX4DfCAE/RQhCSMA/RQhByMB/RQhCANAIAVBAmogAUwEQAJAIAAgBUEDdGr9AAQAIgwgCf3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASIK/QwAAAAAAAA4QwAAAAAAADhD/fEBIgsgCf3zASAM/Uf9wwFFIAIEfyACIAVqLwEABUEACyIGQf79A3FyBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsjAkF/RgRAAkAgACAFQQFqIgZBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBiQCCwwBCyACBH8gAiAGai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsLIwJBf0cEQCADDwsMAQsgByAL/fYBIQcgCCAL/fcBIQggCiAK/Q0AAQIDCAkKCwAAAAAAAAAA/R0AIQ0gAgRAIAMgBkEBcSANp0EBdHI2AgAgAyANQiCHp0EBdCAGQQh1cjYCBAUgAyANNwMACyADQQhqIQMLIAVBAmohBQwBCwsgASAFSgRAAkAgACAFQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAUkAgsMAQsgAgR/IAIgBWotAAAFQQALIgBBAUoNACMAIBCkJAAjASAQpSQBIAMgACAPvaciAEEBdHIgACACGzYCACADQQRqIQMLCyMAIAf9IQAgB/0hAaSkJAAjASAI/SEAIAj9IQGlpSQBIAMLtAEBA38gBEEAIAVBAnT8CwAgACEHA0AgASAHSwRAIAQgBygCACACayADdkECdGoiCSAJKAIAQQRqNgIAIAdBBGohBwwBCwsDQCAFIAhKBEAgBCAIQQJ0aiIHKAIAIQkgByAGNgIAIAYgCWohBiAIQQFqIQgMAQsLA0AgACABSQRAIAQgACgCACACayIFIAN2QQJ0aiIGKAIAIgcgBTYCACAGIAdBBGo2AgAgAEEEaiEADAELCwsFAEGACgvNAgIDewF/A0AgACABSQRAIAYgACgCACACa0ECdGoiDCAMKAIAQQFqNgIAIABBBGohAAwBCwsgBkEEIAN0aiEDIAchACAIIQEgBPwCIQIDQCADIAZLBEAgBv0ABAAhCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/0MAAAAAAAAAAAAAAAAAAAAAP04/aQBIgxBBHRBgAhq/QAEACIJ/Q4hCiABIAsgCf0O/QsEACAAIAr9/gH9CwQAIAAgCiAK/Q0ICQoLDA0ODwAAAAAAAAAA/f4B/QsEECAAIAxpIgxBA3RqIQAgASAMQQJ0aiEBIAZBEGohBiACQQRqIQIMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAILC9IBCABBkQgLAwECAwBBoAgLBAQFBgcAQbEICxMBAgMEBQYHAAAAAAAAAAAICQoLAEHRCAsXAQIDCAkKCwAAAAAAAAAABAUGBwgJCgsAQfEICxMBAgMEBQYHCAkKCwAAAAAMDQ4PAEGRCQsXAQIDDA0ODwAAAAAAAAAABAUGBwwNDg8AQbEJCxcBAgMEBQYHDA0ODwAAAAAICQoLDA0ODwBB0QkLLwECAwgJCgsMDQ4PAAAAAAQFBgcICQoLDA0ODwAAAAAAAQIDBAUGBwgJCgsMDQ4P"
;const r=8192;const o=2048;const a=2**28;const c=2**27;const g=65536;const l=(0,s.F)(i);let u;const newRoom=A=>({values:new Float64Array(A),
rows:new Uint32Array(A)});function reusedRoom(){let A=newRoom(0);return t=>{A.values.length<t&&(A=newRoom(t));return A}}function countDoubles(A,t){u??=l()
;const{memory:e,takeFinite:n,sort:i,runLengths:o}=u;const{block:a,ends:c,keys:g}=layOut(u);const f=g+8*A.length;(0,s.V)(e,f+8*A.length)
;const I=new Float64Array(e.buffer,a,r);let h=g;for(const[,t]of handOver(A,I))h=n(a,t,h);i(g,h,f,c,0);const B=o(g,h,f);const C=t(B)
;C.values.set(new Float64Array(e.buffer,g,B));C.rows.set(new Uint32Array(e.buffer,f,B));return{values:C.values.subarray(0,B),rows:C.rows.subarray(0,B)}}
function kernelAt(){u??=l();return{...u,...layOut(u)}}function*handOver(A,t){const[e,s,i]=[(0,n.$$)(A),(0,n.$$)(t),t.BYTES_PER_ELEMENT]
;for(let t=0;t<A.length;t+=r){const o=Math.min(t+r,A.length);(0,n.nC)(e,t*i,o*i,s,0);yield[t,o-t]}}function*handOverNumbers(A,t){
if(A instanceof Float64Array)return yield*handOver(A,t);const{memory:e,quotients:n,ends:s}=kernelAt()
;for(const[i,o]of handOver(A.wholes,new Int32Array(e.buffer,s,r))){n(s,o,A.unit,t.byteOffset);yield[i,o]}}function layOut({heap:A}){const t=aligned(A())
;const e=t+8*r;const n=e+r;return{block:t,blockSides:e,ends:n,keys:n+g}}function aligned(A){return Math.ceil(A/16)*16}}),33558:((A,t,e)=>{e.d(t,{
Pq:()=>rowsBefore,QL:()=>countedRows,Y4:()=>firstAbove,bJ:()=>valueOfRow,d$:()=>rowsWithin,nT:()=>firstFrom});var n=e(75563);const s=128;const i=new WeakMap
;function rowsBeforeBlocks(A){const t=i.get(A);if(t)return t;const e=(0,n.gs)(A,s);const r=new Float64Array(e.length+1);e.forEach((A,t)=>{r[t+1]=r[t]+A})
;i.set(A,r);return r}function sumOf(A,t,e){let n=0;for(let s=t;s<e;s++)n+=A[s];return n}function countedRows({rows:A}){return rowsBeforeBlocks(A).at(-1)}
function rowsWithin(A,t,e){return e-t<s?sumOf(A.rows,t,e):rowsBefore(A,e)-rowsBefore(A,t)}function rowsBefore({rows:A},t){const e=Math.floor(t/s)
;return rowsBeforeBlocks(A)[e]+sumOf(A,e*s,t)}function valueOfRow(A,t){const e=rowsBeforeBlocks(A);const n=firstAbove(e,1,t)-1;let i=n*s;let r=e[n]+A[i]
;while(r<=t)r+=A[++i];return{index:i,end:r}}function firstFrom(A,t,e){let n=t;let s=A.length;while(n<s){const t=n+s>>>1;A[t]<e?n=t+1:s=t}return n}
function firstAbove(A,t,e){let n=t;let s=A.length;while(n<s){const t=n+s>>>1;A[t]<=e?n=t+1:s=t}return n}}),75563:((A,t,e)=>{e.d(t,{Jy:()=>isAscending,
KL:()=>countChosen,LD:()=>decide,TJ:()=>recode,dX:()=>allWithin,dk:()=>chooseRows,gs:()=>sumsOfParts,pf:()=>countTimesOfDay,rZ:()=>countPairs,wA:()=>countCodes,
y7:()=>differingRows});var n=e(45100);var s=e(84967);var i=e(12296);function recode(A,t,e){const{memory:n,recode:r,block:o,keys:a}=(0,i.ZM)();(0,
s.V)(n,a+2*t.length);new Int16Array(n.buffer,a,t.length).set(t);const c=new Int32Array(n.buffer,o,i.IE);const g=o+4*i.IE;const l=new Int16Array(n.buffer,g,i.IE)
;const u=new Int16Array(A.length);for(const[t,n]of(0,i.Cl)(A,c)){const A=r(o,n,a,e,g);if(A<n)return t+A;u.set(l.subarray(0,A),t)}return u}function decide(A,t){
const{memory:e,decide:r,block:o,ends:a}=(0,i.ZM)();(0,s.V)(e,a+4*i.IE);const c=new Float64Array(e.buffer,o,i.IE);const g=new Int16Array(e.buffer,a,i.IE)
;const l=new Int16Array((0,n.oW)(A));for(const[e,n]of(0,i._W)(A,c)){r(o,n,t,a);l.set(g.subarray(0,n),e)}return l}function countPairs(A,t,e,n){
const{memory:r,countPairs:o,block:a,blockSides:c,keys:g}=(0,i.ZM)();const l=n+1;(0,s.V)(r,g+4*l*l);const u=new Uint32Array(r.buffer,g,l*l).fill(0)
;const f=a+2*i.IE;const I=new Int16Array(r.buffer,a,i.IE);const h=new Int16Array(r.buffer,f,i.IE);const B=new Uint8Array(r.buffer,c,i.IE);for(const[n,s]of(0,
i.Cl)(A,I)){h.set(t.subarray(n,n+s));e&&B.set(e.subarray(n,n+s));o(a,f,e?c:0,s,l,g)}return u.slice()}function differingRows(A,t,e){
const{memory:n,wrongRows:r,block:o,blockSides:a,keys:c}=(0,i.ZM)();(0,s.V)(n,c+4*i.IE);const g=o+2*i.IE;const l=new Int16Array(n.buffer,o,i.IE)
;const u=new Int16Array(n.buffer,g,i.IE);const f=new Uint8Array(n.buffer,a,i.IE);const I=new Uint32Array(n.buffer,c,i.IE);const h=new Uint32Array(A.length)
;let B=0;for(const[n,s]of(0,i.Cl)(A,l)){u.set(t.subarray(n,n+s));e&&f.set(e.subarray(n,n+s));const A=r(o,g,e?a:0,s,n,c);h.set(I.subarray(0,A),B);B+=A}
return h.subarray(0,B)}function countCodes(A,t){const{memory:e,countCodes:n,block:r,keys:o}=(0,i.ZM)();(0,s.V)(e,o+4*(t+1))
;const a=new Int32Array(e.buffer,r,i.IE);const c=new Uint32Array(e.buffer,o,t+1).fill(0);for(const[,t]of(0,i.Cl)(A,a))n(r,t,o);return c.slice(1)}
function isAscending(A){const{memory:t,ascending:e,block:n,ends:r}=(0,i.ZM)();(0,s.V)(t,r+4*i.IE);const o=new Float64Array(t.buffer,n,i.IE);let a=-1/0
;for(const[,t]of(0,i._W)(A,o)){if(e(n,t,a)<t)return false;a=o[t-1]}return true}function sumsOfParts(A,t){const{memory:e,sumParts:n,block:r,ends:o}=(0,i.ZM)()
;(0,s.V)(e,o+i.IE/t*8);const a=new Uint32Array(e.buffer,r,i.IE);const c=new Float64Array(e.buffer,o,i.IE/t);const g=new Float64Array(Math.ceil(A.length/t))
;for(const[e,s]of(0,i.Cl)(A,a)){n(r,s,t,o);g.set(c.subarray(0,Math.ceil(s/t)),e/t)}return g}function countChosen(A){const{memory:t,countOnes:e,block:n}=(0,
i.ZM)();(0,s.V)(t,n+i.IE);const r=new Uint8Array(t.buffer,n,i.IE);let o=0;for(const[,t]of(0,i.Cl)(A,r))o+=e(n,t);return o}function allWithin(A,t,e){
const{memory:n,countOutside:r,block:o,ends:a}=(0,i.ZM)();(0,s.V)(n,a+4*i.IE);const c=new Float64Array(n.buffer,o,i.IE);for(const[,n]of(0,
i._W)(A,c))if(r(o,n,t,e)>0)return false;return true}function chooseRows(A,t){const{memory:e,chooseRows:n,block:r}=(0,i.ZM)();(0,s.V)(e,r+8*i.IE)
;const o=new Uint32Array(e.buffer,r,i.IE);const a=new Uint32Array(A);let c=0;for(let e=0;e<A;e+=i.IE){const s=n(e,Math.min(e+i.IE,A),t*2**32,r)
;a.set(o.subarray(0,s),c);c+=s}return a.subarray(0,c)}function countTimesOfDay(A,t){
const{memory:e,beginTimes:n,countTimes:r,block:o,ends:a,first:c,last:g,late:l}=(0,i.ZM)();(0,s.V)(e,a+96);const u=new Uint32Array(e.buffer,a,24).fill(0)
;const f=new Float64Array(e.buffer,o,i.IE);n();for(const[,e]of(0,i.Cl)(A,f))r(o,e,t,a);return{first:c.value,last:g.value,late:l.value,hours:Float64Array.from(u)
}}}),70903:((A,t,e)=>{e.d(t,{I:()=>countValues});var n=e(45100);var s=e(4496);var i=e(12296);function countValues(A,t=i.ki){const e=(0,s.A)(A,t);if(e)return e
;const r=(0,n.ov)(A);if(r.length<=i.wP)return(0,i.Ol)(r,t);const o=r.length>>1;return addValueCounts(countValues(r.subarray(0,o)),countValues(r.subarray(o)))}
function addValueCounts(A,t){const e=new Float64Array(A.values.length+t.values.length);const n=new Uint32Array(e.length);let s=0
;for(let i=0,r=0;i<A.values.length||r<t.values.length;s++){const o=i<A.values.length?A.values[i]:1/0;const a=r<t.values.length?t.values[r]:1/0
;e[s]=Math.min(o,a);n[s]=(o<=a?A.rows[i++]:0)+(a<=o?t.rows[r++]:0)}return{values:e.subarray(0,s),rows:n.subarray(0,s)}}}),51602:((A,t,e)=>{e.d(t,{
O:()=>TableBuilder});var n=e(48161);var s=e(14977);var i=e(17443);var r=e(54240);const o=-2128831035;const a=16777619;const c=new TextEncoder;class Dictionary{
pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64);slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(A,t,e,n){
const s=this.slots.length-1;let i=(n^n>>>15)&s;for(;;){const r=this.slots[i]-1;if(r<0)return this.add(A,t,e,n,i)
;if(this.hashes[r]===n&&this.holds(r,A,t,e))return r;i=i+1&s}}codeOfBytes(A,t,e){let n=o;for(let s=t;s<e;s++)n=Math.imul(n^A[s],a);return this.code(A,t,e,n)}
codeOfText(A){const t=this.codesOfTexts.get(A);if(t!==void 0)return t;const e=c.encode(A);const n=this.codeOfBytes(e,0,e.length);this.codesOfTexts.set(A,n)
;return n}texts(){const A=Buffer.from(this.pool.buffer,0,this.pool.length);const t=new Array(this.size);let e=0;for(let n=0;n<this.size;n++){
const s=this.ends[n];t[n]=A.toString("utf8",e,s);e=s}return t}contents(){const{size:A}=this;const t=A===0?0:this.ends[A-1];return{pool:this.pool.slice(0,t),
ends:this.ends.slice(0,A),hashes:this.hashes.slice(0,A)}}take({pool:A,ends:t,hashes:e}){return Int32Array.from(e,(e,n)=>this.code(A,n===0?0:t[n-1],t[n],e))}
holds(A,t,e,n){const s=A===0?0:this.ends[A-1];const i=n-e;if(this.ends[A]-s!==i)return false;for(let A=0;A<i;A++)if(this.pool[s+A]!==t[e+A])return false
;return true}add(A,t,e,n,s){const i=this.size++;const r=i===0?0:this.ends[i-1];const o=r+e-t
;while(o>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(A.subarray(t,e),r);if(i===this.ends.length){
this.ends=grown(this.ends,new Float64Array(i*2));this.hashes=grown(this.hashes,new Int32Array(i*2))}this.ends[i]=o;this.hashes[i]=n;this.slots[s]=i+1
;this.size*2>this.slots.length&&this.rehash();return i}rehash(){const A=new Int32Array(this.slots.length*2);const t=A.length-1;for(let e=0;e<this.size;e++){
const n=this.hashes[e];let s=(n^n>>>15)&t;while(A[s]!==0)s=s+1&t;A[s]=e+1}this.slots=A}}function grown(A,t){t.set(A);return t}var g=e(40873);var l=e(45100)
;var u=e(14287);var f=e(46110);var I=e(30241);var h=e(69128);const B=32;class ColumnBuilder{request;name;asked;zone;format;reading;kind;numbers
;codes=new Int32Array(0);dictionary=new Dictionary;missing=0;invalid=null;infinite=null;markers=null;declined=false;nested=false;constructor(A){this.request=A
;this.name=A.name;this.asked=A.type;this.zone=(0,h.e)(A.timeZone);this.format=A.format??null;this.kind=kindOf(A)
;const t=this.kind==="category"?"number":this.kind;this.reading={type:t,asked:A.type==="number",format:this.format,zone:this.zone}
;this.numbers=new l.Ky(this.kind==="number")}grow(A){this.kind==="category"?this.codes=(0,u.aW)(this.codes,(0,u.xv)(A)):this.numbers.grow(A)}
restartAsCategory(){const A=Math.max(this.numbers.room,this.codes.length);this.kind="category";this.numbers=new l.Ky(false);this.codes=(0,u.xv)(A)
;this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.infinite=null;this.markers=null;this.declined=false}putMissing(A){this.missing++
;this.kind==="category"?this.codes[A]=-1:this.numbers.put(A,Number.NaN)}putBytes(A,t,e,n){
e===n?this.putMissing(A):this.kind==="category"?this.codes[A]=this.dictionary.codeOfBytes(t,e,n):this.putText(A,t.toString("utf8",e,n))}putText(A,t){
if(t==="")this.putMissing(A);else if(this.kind==="category")this.codes[A]=this.dictionary.codeOfText(t);else{const e=(0,r.$$)(t,this.reading)
;e===void 0?this.putInvalid(A,t):Number.isNaN(e)?this.putMarker(A,t):Number.isFinite(e)?this.numbers.put(A,e):this.putInfinite(A,t)}}putTyped(A,t){
const e=this.asked==="auto"?this.kind==="number":this.kind==="integer";const n=e&&this.missing===A&&!this.markers&&!this.infinite;if(n&&(0,
r.$$)(t,this.reading)===void 0){this.restartAsCategory();this.codes.fill(-1,0,A);this.missing=A}this.putText(A,t)}putNumber(A,t){
if(Number.isNaN(t))this.putMissing(A);else if(this.kind==="category")this.codes[A]=this.dictionary.codeOfText(String(t));else if(Number.isFinite(t))if(this.kind==="number")this.numbers.put(A,t);else if(this.kind==="integer")Number.isInteger(t)&&Math.abs(t)<=2**53?this.numbers.put(A,t):this.declined=true;else{
const e=(0,I.R)(t,this.zone);e===void 0?this.putInvalid(A,String(t)):this.numbers.put(A,e)}else this.putInfinite(A,String(t))}putTruth(A,t){
this.asked==="number"?this.numbers.put(A,t?1:0):this.putTyped(A,String(t))}putInvalid(A,t){this.numbers.put(A,Number.NaN);this.invalid=(0,g.G)(this.invalid,A,t)
;this.asked==="key"&&(this.declined=true);const{cells:e}=this.invalid;this.asked==="auto"&&e>=B&&2*e>A+1-this.missing&&(this.declined=true)}putMarker(A,t){
this.putMissing(A);this.markers=(0,g.G)(this.markers,A,t)}putInfinite(A,t){this.missing++;this.numbers.put(A,Number.NaN);this.infinite=(0,
g.G)(this.infinite,A,t)}settle(A){if(this.asked!=="auto"||this.kind!=="number"||!this.invalid)return;const{cells:t}=this.invalid;(0,
r.bb)(A-this.missing-t,t)||(this.declined=true)}finish(A){const{kind:t,missing:e,invalid:n,infinite:s,markers:i,numbers:r}=this;if(t==="category"){const t=(0,
u.dE)(this.codes,A,u.xv);const n=this.dictionary.texts();const s=this.asked==="auto"?(0,f.b2)(t,n,this.reading):null;return s??(0,f._u)({codes:t,categories:n,
missing:e},this.nothing())}const o=r.finish(A);const a={missing:e,invalid:n,...s&&{infinite:s},...i&&{markers:i}};return t==="time"?{type:t,values:(0,l.ov)(o),
...a}:{type:"number",values:o,...a}}filled(A){const{name:t,kind:e,declined:n,missing:s,invalid:i,infinite:r,markers:o}=this;const a=e==="category"
;const c=a?null:this.numbers.first(A);const g=a?{codes:this.codes.subarray(0,A),dictionary:this.dictionary.contents()}:null;return{name:t,kind:e,declined:n,
missing:s,invalid:i,infinite:r,markers:o,numbers:c,texts:g}}append(A,t){const{kind:e,numbers:n,texts:s}=A;(A.declined||e!==this.kind)&&(this.declined=true)
;if(this.declined)return;n&&this.numbers.putAll(t,n);if(s){const A=this.dictionary.take(s.dictionary);for(let e=0;e<s.codes.length;e++){const n=s.codes[e]
;this.codes[t+e]=n<0?-1:A[n]}}this.missing+=A.missing;this.invalid=(0,g.b)(this.invalid,A.invalid,t);this.infinite=(0,g.b)(this.infinite,A.infinite,t)
;this.markers=(0,g.b)(this.markers,A.markers,t)}nothing(){const{words:A=false,known:t=[]}=this.request;return{words:A||this.asked==="key",known:new Set(t)}}}
function kindOf({type:A}){if(A==="auto")return"number";return A==="key"?"integer":A}var C=e(82215);var d=e(26889);const Q=1<<17;const w=100;const E=2**29
;const m=20;const y={number:8,integer:8,category:4,time:8};class TableBuilder{header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked
;firstFile=null;folders=new Map;constructor(A,t){this.request=A;this.budget=t;this.asked=new Map(A.columns.map(A=>[A.name,A]))}columnsOf(A,t,e=new Set){
refuseDuplicates(A,t,A=>this.isWanted(A));for(const t of A)this.folders.delete(t);const n=[...A,...this.folders.keys()];if(this.firstFile===null){
this.firstFile=t;this.header=n;for(const A of n){
if(e.has(A)&&this.asked.has(A))throw new s.P_(`${t}: column "${A}" holds nested values. Write the parts that are needed as columns of their own.`)
;e.has(A)||this.add(A)}this.refuseAbsent(t)}else this.refuseOtherColumns(n,t);return A.map(A=>e.has(A)?null:this.columns.get(A)??null)}beginFile(A){
const t=A.split("/").slice(0,-1).map(A=>/^([^=]+)=(.*)$/.exec(A));this.folders=new Map(t.flatMap(A=>A&&this.asked.has(A[1])?[[A[1],decoded(A[2])]]:[]))}
folderNames(){return this.folders.keys()}isFolder(A){return this.folders.has(A)}endFile(A,t){for(const[e,n]of this.folders){const s=this.columns.get(e)
;if(!s||t&&!t.has(s)||s.declined&&!t)continue;for(let t=A;t<this.rows;t++)s.putText(t,n)}}columnMet(A,t,e){this.firstFile??=e;this.header.push(A)
;const n=this.add(A);n?.grow(this.capacity);for(let A=0;A<t;A++)n?.putMissing(A)}refuseAbsent(A){
for(const{name:t,required:e}of this.request.columns)if(e&&!this.header.includes(t))throw new s.P_(absent(A,t,this.header))}reserve(A){
if(A<=this.capacity)return this.capacity;const t=Math.max(A,2*this.capacity,256);this.refuseUnfit(t);this.capacity=t;try{
for(const A of this.columns.values())A.grow(this.capacity)}catch(A){throw A instanceof RangeError?this.unfit(t,null):A}return this.capacity}refuseUnfit(A){
if(!this.budget)return;const t=A*this.bytesOfRow();if(t>this.taken&&!(0,C.s)(this.budget,t-this.taken)){
const t=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(A,t)}this.taken=Math.max(this.taken,t)}refuseGrowth(A,t,e,n){
const i=t/Math.max(e,Q);if(i>w&&i*n>E)throw new s.P_(`${this.firstFile}: grows to over ${(0,
C.r4)(i*n)} when it is unpacked, more than ${w} times its size: hardly a data set. If it is one, unpack it first.`);if(!this.budget)return
;const r=Math.floor(A*n/Math.max(e,Q));const o=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken
;if(r/2*this.bytesOfRow()>o)throw this.unfit(r,o)}unfit(A,t){const e=(0,C.r4)(A*this.bytesOfRow())
;return new s.P_(`${this.firstFile}: does not fit into memory: about ${A.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${e}`+(t===null?"":`, and ${(0,
C.r4)(t)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")}bytesOfRow(){
const A=[...this.columns.values()].map(({kind:A})=>A);const t=Math.min((0,n.availableParallelism)(),A.filter(A=>A==="number").length)
;return A.reduce((A,t)=>A+y[t],t*m)}declined(A){for(const t of this.columns.values())t.settle(A)
;return[...this.columns.values()].filter(A=>A.declined&&!A.nested)}isWanted(A){return this.asked.has(A)||this.request.others!=="skip"&&A!==""}add(A){
if(!this.isWanted(A))return null;const t=this.asked.get(A);const e=new ColumnBuilder(t??{name:A,type:"auto",required:false});this.columns.set(A,e);return e}
refuseOtherColumns(A,t){const e=new Set(A);const n=new Set(this.header);const i=this.header.filter(A=>!e.has(A));const r=A.filter(A=>!n.has(A))
;if(i.length===0&&r.length===0)return;const o=[i.length>0?`lacks ${list(i)}`:"",r.length>0?`has besides ${list(r)}`:""]
;throw new s.P_(`${t}: does not have the columns of ${this.firstFile}: it ${o.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}function refuseDuplicates(A,t,e){const n=new Map;A.forEach((A,i)=>{const r=n.get(A)
;if(r!==void 0&&e(A))throw new s.P_(`${t}: columns ${r+1} and ${i+1} are both named "${A.slice(0,80)}". Give each column a name of its own.`);n.set(A,i)})}
function absent(A,t,e){const n=(0,i.p)(t,e);const s=e.filter(A=>(0,d.$J)(A)!==void 0&&A!=="").length
;const r=n!==null?` Was "${n}" meant?`:2*s>=e.length&&e.length>1?" The first line looks like data: has the file no header? Write one above it.":""
;return`${A}: there is no column "${t}".${r} Columns: ${list(e)}.`}function list(A){const t=A.slice(0,30).map(A=>`"${A.slice(0,60)}"`)
;return A.length>30?`${t.join(", ")} and ${A.length-30} more`:t.join(", ")}function decoded(A){try{return decodeURIComponent(A)}catch{return A}}}),
85893:((A,t,e)=>{e.d(t,{TX:()=>TextReader,VL:()=>TooLong,mh:()=>lineAt});var n=e(4573);var s=e(73024);var i=e(51455);var r=e(58500);var o=e(14977);const a=1<<17
;const c=1<<20;const g=65536;const l=1<<26;class TextReader{chunks;chunkBytes;roomy;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,
last:false,fault:null};cut=0;done=false;constructor(A){this.chunkBytes=chunkOf(A);this.piece.offset=A.start??0;this.roomy=!A.gzip;this.chunks=chunksOf(A)}
async next(A){const t=this.piece;if(t.end-A>l)throw new TooLong(t.offset+A);const e=Buffer.from(t.bytes.subarray(A,t.end+this.cut));const n=await this.chunk()
;const s=n&&this.roomy&&e.length<=g?Buffer.from(n.buffer,n.byteOffset-e.length,e.length+n.length):await this.putTogether(e,n);e.copy(s,0);const i=s.length
;const r=e.length-this.cut;const o=this.done?i:wholeCharacters(s,r,i);this.cut=i-o;const a=findFault(s,r,o);this.piece={bytes:s,from:0,end:a===-1?o:a,
offset:t.offset+A,last:this.done&&a===-1,fault:a===-1?null:{offset:t.offset+A+a,byte:s[a]}};return this.piece}async putTogether(A,t){
const e=A.length>g?Math.min(2*A.length,l+1):0;const n=Math.max(e,A.length)+this.chunkBytes;this.room.length<n&&(this.room=Buffer.allocUnsafe(n+n/4))
;let s=A.length;for(let A=t;A;A=s<e?await this.chunk():null)s+=A.copy(this.room,s);return this.room.subarray(0,s)}async chunk(){
const{value:A,done:t}=await this.chunks.next();t&&(this.done=true);return t?null:A}async drain(){for await(const A of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(A){super(`nothing ends within ${l} bytes from ${A}`);this.offset=A}}
function chunksOf(A){return A.gzip?unpacked(A):plain(A)}async function*plain(A){const{file:t,hash:e,chunk:n=a,onBytes:o,start:l=0}=A;const u=await(0,
i.open)(t,"r");const f=Buffer.allocUnsafeSlow(g+n);let I=0;let h=c;try{for(;;){const A=l+I;const t=(0,s.readSync)(u.fd,f,g,n-A%n,A);if(t===0)return
;const i=f.subarray(g,g+t);e?.update(i);I+=t;o?.(I);yield i;if(I>=h){h=I+c;await(0,r.setImmediate)()}}}finally{await u.close()}}
function chunkOf({gzip:A,chunk:t=a}){return A?Math.max(t,64):t}async function*unpacked(A){
const{createGunzip:t}=await Promise.resolve().then(e.t.bind(e,38522,19));const n=t({chunkSize:chunkOf(A)});const s=feed(A,n);s.catch(A=>n.destroy(A));let i=true
;try{for await(const t of n){if(i&&t[0]===31&&t[1]===139)throw new o.P_(`${A.file}: is packed twice by gzip. Unpack it once with gunzip.`);i=false;yield t}
await s}catch(t){
if(t instanceof Error&&"code"in t&&String(t.code).startsWith("Z_"))throw new o.P_(`${A.file}: the gzip data are broken (${t.message}). Write the file again.`)
;throw t}finally{n.destroy()}}async function feed(A,t){const e=new Promise(A=>t.once("close",A));for await(const n of plain(A)){
await Promise.race([new Promise(A=>t.write(n,()=>A())),e]);if(t.destroyed)return}t.end()}function wholeCharacters(A,t,e){for(let n=1;n<=3&&e-n>=t;n++){
const t=A[e-n];if(t<128)return e;if(t>=192){const A=t>=240?4:t>=224?3:2;return A>n?e-n:e}}return e}function findFault(A,t,e){const s=A.subarray(t,e).indexOf(0)
;const i=s===-1?e:t+s;if((0,n.isUtf8)(A.subarray(t,i)))return s===-1?-1:i;let r=t;while(r<i){const t=[1,2,3,4].find(t=>r+t<=i&&(0,n.isUtf8)(A.subarray(r,r+t)))
;if(t===void 0)return r;r+=t}return r}async function lineAt(A,t,e){let n=1;let s=0;let i=0;for await(const r of chunksOf({file:A,gzip:t}))for(const A of r){
if(s++>=e)return n;(A===13||A===10&&i!==13)&&n++;i=A}return n}}),44446:((A,t,e)=>{e.d(t,{H:()=>localTime});const n=864e5;function localTime(A,t,e,s,i,r){
if(t<1||t>12||e<1||s>23||i>59||r>59)return Number.NaN;if(e>28&&e>daysIn(A,t))return Number.NaN;return daysBefore(A,t,e)*n+s*36e5+i*6e4+r*1e3}
function daysIn(A,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return A%4!==0||A%100===0&&A%400!==0?28:29}function daysBefore(A,t,e){const n=t>2?A:A-1
;const s=Math.floor(n/100);const i=Math.floor((153*(t>2?t-3:t+9)+2)/5)+e-1;return 365*n+Math.floor(n/4)-s+Math.floor(s/4)+i-719468}}),76874:((A,t,e)=>{e.d(t,{
LT:()=>parseFormattedTime,Ux:()=>parseFormatted,Xw:()=>isTimeFormat,sW:()=>formatAdvice});var n=e(33864);var s=e(44446);var i=e(1934);var r=e(26889)
;const o=["d/m/Y","m/d/Y"];const a=n.P.filter(A=>!o.includes(A));function isTimeFormat(A){return o.includes(A)}
const c=/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/;const g=/^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/
;const l=/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;function parseFormatted(A,t){
const e=A.trim();if(t.startsWith("per cent")){const A=/^(.*\d)\s*%$/.exec(e)?.[1];if(A!==void 0)return decimalIn(A,t.endsWith("comma")?g:c,"e-2")}else{
const A=decimalIn(e,t==="decimal comma"?g:c,"");if(A!==void 0)return A}const n=(0,r.$J)(e);return n===void 0||Number.isFinite(n)?void 0:n}
function decimalIn(A,t,e){const[n,s,i="",r=""]=t.exec(A)??[];if(n===void 0||i+r==="")return;return Number(`${s}${i.replace(/\D/g,"")}.${r}0${e}`)+0}
function parseFormattedTime(A,t,e){const n=A.trim();if((0,i.b2)(n))return Number.NaN;const r=l.exec(n);if(!r)return;const[,o,,a,c,g="0",u="0",f="0",I="0",h]=r
;const[B,C]=t==="d/m/Y"?[o,a]:[a,o];const d=h===void 0?Number(g):Number(g)%12+(/p/i.test(h)?12:0);const Q=(0,
s.H)(Number(c),Number(C),Number(B),d,Number(u),Number(f));if(Number.isNaN(Q))return;const w=Q+Number(`0.${I}`)*1e3;return e?e.toUtc(w):w}function formatsOf(A){
const t=A.trim();if(l.test(t))return o.filter(A=>parseFormattedTime(t,A,null)!==void 0);const e=a.filter(A=>Number.isFinite(parseFormatted(t,A)??Number.NaN))
;return/^[+-]?0,/.test(t)?e.filter(A=>A!=="thousands"):e}function formatAdvice(A,t){const e=formatsOf(t);if(e.length===0)return""
;const n=e.map(t=>`format: { ${A}: "${t}" }`);return` If that is how its cells are written, say so under data: in the plan: ${n.join(" or ")}.`}}),
54240:((A,t,e)=>{e.d(t,{$$:()=>readCell,D:()=>truthOf,XF:()=>plainTexts,bb:()=>holdsNumbers,qv:()=>isNothing,wh:()=>plainText});var n=e(76874);var s=e(1934)
;var i=e(26889);var r=e(30241);function readCell(A,{type:t,asked:e,format:s,zone:o}){if(t==="integer"){const t=(0,i.Fg)(A)
;return t===void 0?Number.NaN:typeof t==="number"?t:void 0}if(t==="time"){const t=s&&(0,n.Xw)(s)?(0,n.LT)(A,s,o):void 0;return t??(0,r.p)(A,o)}const a=s&&!(0,
n.Xw)(s)?(0,n.Ux)(A,s):(0,i.$J)(A);if(a!==void 0||!e)return a;return truthOf(A.trim())}const o={true:1,false:0};function truthOf(A){
return/^(true|True|TRUE|false|False|FALSE)$/.test(A)?o[A.toLowerCase()]:void 0}const a=.9;function holdsNumbers(A,t){return A>0?A>=a*(A+t):t===0}
function isNothing(A,{words:t,known:e}){return(t?(0,s.b2)(A):(0,s.wF)(A))&&(A===""||!e.has(A))}function plainTexts(A){
const t=A.some(A=>!isPlain(A))?A.map(plainText):A;const e=t.length<=6&&t.some(A=>truthOf(A)!==void 0);const n=e&&t.every(A=>A===""||truthOf(A)!==void 0)
;return n?t.map(A=>A.toLowerCase()):t}function plainText(A){return isPlain(A)?A:A.trim().normalize("NFC")}function isPlain(A){
return/^[!-~](?:[ -~]*[!-~])?$/.test(A)}}),40873:((A,t,e)=>{e.d(t,{G:()=>oneMore,b:()=>together});function oneMore(A,t,e){if(A===null)return{cells:1,row:t+1,
text:e.slice(0,80)};A.cells++;return A}function together(A,t,e){if(t===null)return A;return A===null?{...t,row:e+t.row}:{...A,cells:A.cells+t.cells}}}),
82215:((A,t,e)=>{e.d(t,{nT:()=>budgetOf,r4:()=>inWords,s:()=>take});var n=e(48161);const s=1024;function budgetOf(A){const t=process.constrainedMemory?.()??0
;const e=Math.min((0,n.freemem)(),t>0?t:1/0);return{limit:Math.floor((A??e)/s),taken:new Int32Array(new SharedArrayBuffer(4))}}
function take({limit:A,taken:t},e){const n=Math.ceil(e/s);if(Atomics.add(t,0,n)+n<=A)return true;Atomics.sub(t,0,n);return false}function inWords(A){
return A<1e9?`${Math.floor(A/1e6)} MB`:`${(Math.floor(A/1e8)/10).toFixed(1)} GB`}}),1934:((A,t,e)=>{e.d(t,{b2:()=>isMissing,r:()=>isMissingWord,
wF:()=>isMissingText})
;const n=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const s=new Set(["NA","N/A","n/a","None","-"]);function isMissing(A){return n.has(A)||s.has(A)}function isMissingText(A){return n.has(A)}
function isMissingWord(A){return s.has(A)}}),26889:((A,t,e)=>{e.d(t,{$J:()=>parseNumber,Fg:()=>parseId});var n=e(1934);const s=/^[+-]?inf(inity)?$/i
;const i=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const r=/^(0|-?[1-9]\d{0,15})$/;const o=/^(0|-?[1-9]\d*)(\.0*)?$/;function parseNumber(A){const t=A.trim()
;if(i.test(t))return Number(t)+0;if((0,n.b2)(t))return Number.NaN;if(!s.test(t))return;return t.startsWith("-")?-1/0:1/0}function parseInteger(A){
if(!r.test(A))return;const t=Number(A);return Math.abs(t)<=2**53&&String(t)===A?t:void 0}function parseId(A){const t=A.trim();const e=o.exec(t)?.[1]
;if(e!==void 0)return parseInteger(e)??e;return(0,n.b2)(t)?void 0:t.normalize("NFC")}}),28604:((A,t,e)=>{e.d(t,{x:()=>readTable});var n=e(77598);var s=e(14977)
;var i=e(51602);var r=e(85893);var o=e(99859);class Unreadable extends Error{at;constructor(A){super("not text");this.at=A}}
async function explained(A,{file:t,gzip:e},n){if(A instanceof o.p){const i=`${t}: row ${A.record+1} (line ${await(0,r.mh)(t,e,A.offset)})`
;return new s.P_(`${i} ${csvFault(A,n)}`)}if(A instanceof Unreadable)return new s.P_(await notText(t,e,A.at));if(A instanceof r.VL){const n=await(0,
r.mh)(t,e,Math.max(0,A.offset));return new s.P_(`${t}: line ${n} begins a field of over 64 MiB. Is a quote there not closed?`)}return A}
function csvFault({fault:A,field:t,record:e},n){const s=t<n.length?`field ${t+1} ("${n[t].slice(0,60)}")`:`field ${t+1}`;switch(A){case"ragged":
if(e===0&&t===n.length+1)return`has ${t} fields where the header has ${n.length}: the header is one short. R's write.table writes it so, with the names of rows; write the file with row.names = FALSE, or give the first column a name. If it is another file, put a field that holds the delimiter or a line break in double quotes.`
;return`has ${t} ${t===1?"field":"fields"} where the header has ${n.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${s}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${s}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${s} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(A,t,{offset:e,byte:n}){
const s=`0x${n.toString(16).toUpperCase().padStart(2,"0")}`
;if(e<=1&&(n===255||n===254))return`${A}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const i=await(0,r.mh)(A,t,e)
;if(n===0)return`${A}: line ${i} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${A}: line ${i} is not UTF-8 (byte ${s} at ${e}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const a=[44,59,9,124]
;const c=34;const g=1<<20;function recordEnd(A,t,e){let n=false;for(let s=t;s<e;s++){const t=A[s];if(t===c)n=!n;else if(!n&&(t===10||t===13))return s+1}return-1
}async function readHeader(A,t,n){const i=n?9:mostFrequent(A);if(!A.includes(c)){const t=A.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(i))
;return{names:t,delimiter:i}}const{parse:r}=await e.e(175).then(e.bind(e,25175));let o;try{o=r(A,{delimiter:String.fromCharCode(i),relax_column_count:true})
}catch(A){const e=A instanceof Error?A.message:String(A)
;throw new s.P_(`${t}: the header line cannot be read: ${oneLine(e)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(o.length!==1)throw new s.P_(`${t}: the header line cannot be read.`);return{names:o[0],delimiter:i}}function mostFrequent(A){const t=a.map(()=>0);let e=false
;for(const n of A){n===c&&(e=!e);const A=e?-1:a.indexOf(n);A>=0&&t[A]++}return a[t.indexOf(Math.max(...t))]}function oneLine(A){
return A.replace(/\s+/g," ").slice(0,200)}async function headerOf(A,t){let e=await t.next(0);for(;;){let n=e.from;const{bytes:i,end:r}=e
;const o=i[n]===239&&i[n+1]===187&&i[n+2]===191;o&&r-n>=3&&(n+=3);while(n<r&&(i[n]===10||i[n]===13))n++;let a=recordEnd(i,n,r);a<0&&e.last&&(a=r);if(a>=0){
if(a===n)throw new s.P_(`${A.file}: the file is empty. Write a header line and at least one row.`)
;const{names:t,delimiter:r}=await readHeader(i.subarray(n,a),A.file,A.tabs);return{piece:e,from:a,names:t,delimiter:r}}if(e.fault)throw new Unreadable(e.fault)
;if(r-n>g)throw new s.P_(`${A.file}: the header does not end within ${g} bytes. Is a quote in it not closed?`);e=await t.next(e.from)}}
async function readInRanges(A,t,e,n,s){const i=n.rows;const r=s.filter(A=>A!==null);const{expected:o,texts:a}=probe(A,e,r)
;for(const A of r)i===0&&a.has(A.name)&&A.restartAsCategory();n.refuseUnfit(i+Math.ceil(o));const c=ranges(A,t,e,r,o);const g=c.map(()=>({bytes:0,rows:0}))
;const run=(e,s)=>t.runner.run("readRange",e,t=>{g[s]=t;n.rows=i+g.reduce((A,{rows:t})=>A+t,0);A.onBytes?.(Math.min(A.bytes,g.reduce((A,{bytes:t})=>A+t,0)))})
;const l=c.map(run);for(const A of l)A.catch(()=>{});const u=[];let f=0;let I=c[0].from;for(const[A,t]of c.entries()){let e=await l[A];if(e.begin!==I){
if(t.to!==null&&I>=t.to)continue;e=await run({...t,from:I,exact:true},A)}if(e.fault)throw errorOf(e.fault,f);u.push(e);f+=e.rows;I=e.end}n.reserve(i+f)
;for(const[A,t]of r.entries()){let e=i;for(const n of u){n.rows>0&&t.append(n.columns[A],e);e+=n.rows;delete n.columns[A]}}n.rows=i+f;A.onBytes?.(A.bytes)}
function probe(A,{names:t,delimiter:e,piece:n,from:s},r){const a=new i.O({columns:r.map(requestOf),others:"skip"});const c=a.columnsOf(t,A.file)
;const g=new o.B(c,e,0,A=>a.reserve(A));let l=s;try{l=g.scan(n.bytes,s,n.end,n.offset,n.last)}catch(A){if(!(A instanceof o.p))throw A}
const u=l>s?g.row/(l-s)*A.bytes:0;return{expected:u,texts:new Set(a.declined(g.row).map(({name:A})=>A))}}
function ranges(A,{ways:t,runner:e},{names:n,delimiter:s,piece:i,from:r},o,a){const c=o.map(A=>({request:requestOf(A),kind:A.kind}));const g=i.offset+r
;const l=Math.max(1,Math.min(t,Math.floor(A.bytes/e.least)));const u=Array.from({length:l-1},(t,e)=>Math.max(g,Math.round(g+(A.bytes-g)*(e+1)/l)))
;return[g,...u].map((t,e)=>({file:A.file,names:n,delimiter:s,columns:c,from:t,to:u[e]??null,exact:e===0,rows:Math.ceil(a*1.02/l)+16,...A.chunk!==void 0&&{
chunk:A.chunk}}))}function requestOf({request:A}){return{...A,required:false}}function errorOf(A,t){if(A.kind==="byte")return new Unreadable(A.at)
;if(A.kind==="length")return new r.VL(A.offset);return new o.p(A.fault,t+A.record,A.offset,A.field)}async function readCsv(A,t,e){const n=A.gzip?void 0:A.split
;let s=0;const onBytes=t=>{s=t;n||A.onBytes?.(t)};const i=new r.TX({...A,onBytes:onBytes});try{const r=await headerOf(A,i);const o=t.columnsOf(r.names,A.file)
;const a=o.map(A=>!A||e&&!e.has(A)?null:A);n?await Promise.all([readInRanges(A,n,r,t,a),A.hash&&i.drain()]):await scanRows(A,i,r,t,a,e===null,()=>s)}catch(e){
throw await explained(e,A,t.header)}finally{await i.close()}}async function scanRows(A,t,{piece:e,from:n,delimiter:s},i,r,a,c){const g=i.rows
;const scannerOf=A=>new o.B(A,s,g,A=>i.reserve(A));const l=scannerOf(r);let u=e;let f=l.scan(u.bytes,n,u.end,u.offset,u.last)
;const I=g===0&&a?i.declined(l.row):[];if(I.length>0){for(const A of I)A.restartAsCategory();const A=scannerOf(r.map(A=>A&&I.includes(A)?A:null))
;A.scan(u.bytes,n,u.end,u.offset,u.last)}if(!A.gzip&&l.row>g){const t=(l.row-g)/(f-n)*A.bytes*1.02;i.reserve(g+Math.ceil(t)+16)}for(;;){i.rows=l.row
;if(u.fault)throw new Unreadable(u.fault);if(u.last)break;A.gzip&&i.refuseGrowth(l.row-g,u.offset+f,c(),A.bytes);u=await t.next(f)
;f=l.scan(u.bytes,u.from,u.end,u.offset,u.last)}}var l=e(51455);const u=/\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i
;const f=".csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq"
;const I=[[/\.(xlsx?|xlsm|xlsb|ods)$/i,"a spreadsheet","Save the sheet as CSV (UTF-8)"],[/\.(feather|arrow|ipc)$/i,"an Arrow file",pandas("read_feather")],[/\.orc$/i,"an ORC file",pandas("read_orc")],[/\.(pkl|pickle)$/i,"a pickle",pandas("read_pickle")],[/\.avro$/i,"an Avro file","Write it as Parquet or CSV"],[/\.(sas7bdat|xpt)$/i,"a SAS file",pandas("read_sas")],[/\.sav$/i,"an SPSS file",pandas("read_spss")],[/\.dta$/i,"a Stata file",pandas("read_stata")],[/\.(rds|rdata|rda)$/i,"a file of R",'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],[/\.(h5|hdf5?|npy|npz)$/i,"a file of arrays","Write its columns as Parquet or CSV"],[/\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,"packed in a way that is not read","Unpack it, or pack it by gzip"],[/\.(db|sqlite3?|duckdb)$/i,"a database","Export the table as Parquet or CSV"]]
;function pandas(A){return`Write it as Parquet, for instance in Python: pandas.${A}(file).to_parquet("data.parquet")`}async function formatOf(A){
const{bytes:t,head:e}=await beginning(A);if(t===0)throw new s.P_(`${A}: the file is empty. Write a header line and at least one row.`)
;const n=e.subarray(0,4).toString("latin1")==="PAR1";const i=u.exec(A);if(!i){const t=I.find(([t])=>t.test(A))
;const e=t?`is ${t[1]}. ${t[2]}`:n?"is a Parquet file. Name it .parquet":"the name does not say what the file holds"
;throw new s.P_(`${A}: ${e}. Files that can be read: ${f}.`)}if(i[3]){
if(!n)throw new s.P_(`${A}: is named .${i[3]} but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:t,tabs:false,
list:false}}if(n)throw new s.P_(`${A}: is a Parquet file. Name it .parquet.`);const r=e[0]===31&&e[1]===139
;if(i[2]&&!r)throw new s.P_(`${A}: is named .gz but is not packed by gzip. Name it without .gz.`);const o=i[1].toLowerCase()
;const a=/json$|jsonl$/.test(o)?"jsonl":"csv";return{kind:a,gzip:r,bytes:t,tabs:o==="tsv",list:o==="json"}}async function beginning(A){try{const t=await(0,
l.stat)(A);if(t.isDirectory())throw new s.P_(`${A}: is a directory. Name the files in it, for instance "${A.replace(/\/$/,"")}/*.csv".`)
;if(!t.isFile())throw new s.P_(`${A}: is not a regular file.`);const e=await(0,l.open)(A,"r");try{const A=Buffer.alloc(4);await e.read(A,0,4,0);return{
bytes:t.size,head:A}}finally{await e.close()}}catch(t){throw t instanceof s.P_?t:new s.P_(unreadable(A,t))}}function unreadable(A,t){
const e=t instanceof Error&&"code"in t?String(t.code):"";if(e==="ENOENT"||e==="ENOTDIR")return`${A}: there is no such file. Check the path.`
;if(e==="EACCES"||e==="EPERM")return`${A}: may not be read (permission denied).`;return`${A}: cannot be read (${e||String(t)}).`}
function refuseHeaderAgain({columns:A,source:t}){const e=new Map;for(const[n,i]of A){const r=rowOf(n,i);if(r===null)continue;const o=(e.get(r)??0)+1
;if(o>=Math.min(2,A.size))throw new s.P_(`${t.files.join(", ")}: row ${r+1} is the header once more ("${n.slice(0,60)}" stands in column "${n.slice(0,60)}"). Were several files put together? Take out all header lines but the first, or name the files one by one.`)
;e.set(r,o)}}function rowOf(A,t){if(t.type!=="category"){const{invalid:e}=t;return e?.text.trim()===A.trim()?e.row-1:null}const e=t.categories.indexOf(A.trim())
;return e<0?null:t.codes.indexOf(e)}const h=34;const B=92;function json_records_recordEnd(A,t,e){let n=0;let s=false;for(let i=t;i<e;i++){const t=A[i]
;if(s)t===B?i++:t===h&&(s=false);else if(t===h)s=true;else if(t===123||t===91)n++;else if((t===125||t===93)&&--n<=0)return i+1}return-1}
const C=/"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;function withQuotedWords(A){return A.replace(C,A=>A.startsWith('"')?A:`"${A}"`)}
function doubledKey(A,t){let e=0;for(let t=A.indexOf('":');t>=0;t=A.indexOf('":',t+2))e++;if(e===t.length&&!/"\s+:/.test(A))return null;const n=new Set;let s=0
;let i="";for(const[t]of A.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(t==="{"||t==="[")s++;else if(t==="}"||t==="]")s--;else if(t!==":")i=t;else if(s===1){
const A=JSON.parse(i);if(n.has(A))return A;n.add(A)}return null}async function readJsonLines(A,t,e){const{file:n}=A;let i=0;const onBytes=t=>{i=t;A.onBytes?.(t)
};const o=new r.TX({...A,onBytes:onBytes});const a=t.rows;const c=new JsonLines(A,t,e);try{for(let e=0;;){const r=await o.next(e)
;e=c.read(r.bytes,r.from,r.end,r.last);if(r.fault)throw new s.P_(await notText(n,A.gzip,r.fault));if(r.last)break
;A.gzip&&t.refuseGrowth(t.rows-a,r.offset+e,i,A.bytes)}if(!e&&t.header.length===0)throw new s.P_(`${n}: there are no records in it.`);e||t.refuseAbsent(n)
}catch(A){if(A instanceof r.VL)throw new s.P_(`${n}: line ${c.line} is over 64 MiB long.`);throw A}finally{await o.close()}}class JsonLines{line=1;file;table
;only;known=new Set;inList;constructor(A,t,e){this.file=A.file;this.inList=!!A.list&&null;this.table=t;this.only=e;for(const A of t.header)this.known.add(A)
;for(const e of t.folderNames())if(!this.known.has(e)){this.known.add(e);t.columnMet(e,t.rows,A.file)}}read(A,t,e,n){let s=t;if(this.inList===null){
const i=A.toString("utf8",t,e).trimStart();if(i===""&&!n)return s;this.inList=i.startsWith("[")}if(this.inList)return this.readList(A,t,e,n);while(s<e){
const t=A.subarray(0,e).indexOf(10,s);if(t<0&&!n)return s;const i=t<0?e:t;this.record(A.toString("utf8",s,i));this.line++;s=i+1}return Math.min(s,e)}
readList(A,t,e,n){let s=t;while(s<e){const t=A[s];t===10&&this.line++;if(t!==123&&t!==34&&!isScalar(t)){s++;continue}
const i=t===123?json_records_recordEnd(A,s,e):e;if(i<0&&!n)return s;this.record(A.toString("utf8",s,i<0?e:i));for(let t=s;t<i;t++)A[t]===10&&this.line++
;s=i<0?e:i}return e}record(A){const t=this.line===1&&A.startsWith("\ufeff")?A.slice(1):A;if(t.trim()==="")return;const e=this.parse(t);const{table:n}=this
;const s=n.rows;n.reserve(s+1);if(!this.only)for(const A of Object.keys(e)){if(this.known.has(A))continue;this.known.add(A);n.columnMet(A,s,this.file)}
for(const A of this.only??n.columns.values()){if(A.nested||A.declined&&!this.only||n.isFolder(A.name))continue;const t=Object.hasOwn(e,A.name)?e[A.name]:null
;this.put(A,s,t)}n.rows=s+1}parse(A){let t;try{t=parsed(A)}catch(A){const t=A instanceof Error?A.message:""
;throw new s.P_(`${this.file}: line ${this.line} is not JSON (${t.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw new s.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}`+(this.inList===false&&A.startsWith("[")?"; a file that holds one list of objects is named .json":"")+".")
;const e=t;const n=doubledKey(A,Object.keys(e));if(n===null)return e
;throw new s.P_(`${this.file}: line ${this.line} has the key "${n.slice(0,80)}" twice, and nobody knows which value is meant. Write each key once.`)}put(A,t,e){
if(e===null)A.putMissing(t);else if(typeof e==="number"){A.kind!=="number"&&Math.abs(e)>2**53&&Number.isInteger(e)&&this.refuseRounded(A);A.putNumber(t,e)
}else if(typeof e==="boolean")A.putTruth(t,e);else if(typeof e==="string")A.putTyped(t,e);else{
if(A.asked!=="auto")throw new s.P_(`${this.file}: line ${this.line} holds a nested value in "${A.name}". Write a number, a text, true, false or null.`)
;A.nested=true}}refuseRounded({name:A}){
throw new s.P_(`${this.file}: line ${this.line}: the number in "${A}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
function parsed(A){try{return JSON.parse(A)}catch(t){const e=withQuotedWords(A);if(e===A)throw t;return JSON.parse(e)}}function isScalar(A){
return A>=48&&A<=57||A===45||A>=97&&A<=122}var d=e(82215);async function readTable(A,t,e={}){if(A.length===0)throw new s.P_("No file was named to read.")
;const r=await Promise.all(A.map(formatOf));const o=r.reduce((A,{bytes:t})=>A+t,0);const{runner:a}=e;const c=a?Math.min(e.ways??1,Math.floor(o/a.least)):0
;const g=r.every(({kind:A,gzip:t})=>A==="csv"&&!t);if(a&&c>0&&!(g&&c>1))return a.run("readTable",{files:A,request:t,budget:e.budget},A=>e.progress?.(A))
;const l=(0,n.createHash)("sha256");const u=new i.O(t,e.budget??(0,d.nT)(null));const read=async t=>{let n=0;for(const[s,i]of A.entries()){const A=r[s]
;const report=A=>e.progress?.({file:i,bytes:t?o:n+A,totalBytes:o,rows:u.rows});const g={file:i,...A,hash:t?null:l,onBytes:report}
;e.chunk!==void 0&&(g.chunk=e.chunk);a&&c>1&&(g.split={runner:a,ways:c});const f=u.rows;u.beginFile(i);await Q[A.kind](g,u,t);u.endFile(f,t);n+=A.bytes}}
;await read(null);const f=u.rows;if(f===0)throw new s.P_(`${A.join(", ")}: there are no rows below the header. A set needs at least one row.`)
;const I=u.declined(f);if(I.length>0){for(const A of I)A.restartAsCategory();u.rows=0;await read(new Set(I))
;if(u.rows!==f)throw new s.P_(`${A.join(", ")}: changed while being read. Try again.`)}
const h=[...u.columns.values()].filter(({nested:A})=>!A).map(A=>[A.name,A.finish(f)]);const B={rows:f,columns:new Map(h),header:u.header,source:{files:A,
bytes:o,sha256:l.digest("hex")}};r.some(({kind:A})=>A==="csv")&&refuseHeaderAgain(B);return B}const Q={csv:readCsv,jsonl:readJsonLines,
parquet:async(...A)=>(await e.e(951).then(e.bind(e,49951))).readParquet(...A)}}),99859:((A,t,e)=>{e.d(t,{p:()=>CsvFault,B:()=>CsvScanner});var n=e(84967)
;const s="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const i=0;const r=1;const o=0;const a=1;const c=2;const g=3;const l=10;const u=34;const f=3;const I=1<<17;const h=32768;const B=1<<23;const C=(0,n.F)(s);let d
;function layOut(A,t){d&&d.memory.buffer.byteLength>B&&(d=void 0);d??=C();const{memory:e}=d;const s=A.filter(Boolean).length+1
;const i=Math.max(32,Math.min(4096,Math.floor(I/8/s)));const r=aligned(8*i)+64;const o=aligned(d.heap());const a=aligned(o+4*A.length);let c=a+r
;const g=Uint32Array.from(A,A=>{if(!A)return a;c+=r;return c-r});const Q=aligned(c+4*f*i);const w=Q+t.length;(0,n.V)(e,w+h);const{buffer:E}=e
;const m=Buffer.from(E);const y=new Int32Array(E);y.set(g,o/4);t.copy(m,Q);m[w]=m[w+2]=l;m[w+1]=u;return{kernel:d,bytes:m,words:y,doubles:new Float64Array(E),
text:Q,end:w,list:c,columns:o,blocks:g,rows:i}}function aligned(A){return Math.ceil(A/16)*16}var Q=e(14287);const w=34;const E=256;const m={2:"ragged",
3:"opening quote",4:"closing quote",5:"unterminated quote"};class CsvFault extends Error{fault;record;offset;field;constructor(A,t,e,n){
super(`${A} in record ${t}, field ${n}`);this.fault=A;this.record=t;this.offset=e;this.field=n}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag
;column=0;recordOffset=0;constructor(A,t,e,n){this.columns=A;this.delimiter=t;this.row=e;this.firstRow=e;this.reserve=n;this.tag=y;y+=A.length}get between(){
return this.column===0}scan(A,t,e,n,s,o=1/0){let a=this.reserve(this.row+1);const c=layOut(this.columns.map(isWanted),A.subarray(t,e))
;const{scan:g,at:l,column:u,rows:f,record:I}=c.kernel;const h=n+t-c.text;const B=Math.max(0,Math.min(c.end,o-h));for(let A=c.text;;A=l.value){
const e=g(A,c.end,B,s,this.delimiter,this.column,this.columns.length,c.columns,Math.min(c.rows,a-this.row));I.value>0&&(this.recordOffset=h+I.value)
;this.take(c,this.column,f.value,u.value);this.row+=f.value;this.column=u.value
;if(e>r)throw new CsvFault(m[e],this.row-this.firstRow,this.recordOffset,this.column);if(e===i)return l.value-c.text+t;this.row>=a&&(a=this.reserve(this.row+1))
}}take(A,t,e,n){for(const[s,i]of this.columns.entries()){const r=s<t?1:0;const o=s<n?e+1:e;if(!isWanted(i)||r>=o)continue;const a=A.blocks[s]
;i.kind==="category"?this.takeCodes(A,i,a,r,o,this.tag+s):i.format?this.takeTexts(A,i,a,r,o):this.takeNumbers(A,i,a,r,o)}}
takeNumbers({kernel:A,doubles:t,words:e,bytes:n,list:s},i,r,o,a){const{numbers:c}=i;for(let g=o;g<a&&!i.declined;){const{wholes:o,decimals:l}=c
;const u=o?A.readWholes(r,g,a,s,l):A.readDoubles(kindOf(i),r,g,a,s);const I=A.stopped.value;i.kind==="time"&&i.zone&&toUtc(t.subarray(r/8+g,r/8+I),i.zone)
;const h=o?4:8;c.putBytes(this.row+g,n,r+h*g,r+h*I);i.missing+=A.missing.value;this.putLeft(i,n,e.subarray(s/4,s/4+f*u));I<a&&c.refine(A.needed.value);g=I}}
takeTexts({words:A,bytes:t},e,n,s,i){for(let r=s;r<i&&!e.declined;r++)this.putCell(e,t,r,A[n/4+2*r],A[n/4+2*r+1])}putCell(A,t,e,n,s){
const i=n<0?unescaped(t,-n,s):t.subarray(n,s);A.putBytes(this.row+e,i,0,i.length)}putLeft(A,t,e){
for(let n=0;n<e.length&&!A.declined;n+=f)this.putCell(A,t,e[n],e[n+1],e[n+2])}takeCodes({kernel:A,words:t,bytes:e,list:n},s,i,r,o,a){
const{codes:c,dictionary:g}=s;const l=A.readCategories(i,r,o,n,a);(0,Q.h0)(c,this.row+r,e,i+4*r,i+4*o);s.missing+=A.missing.value
;for(let s=n/4,i=s+f*l;s<i;s+=f){const[n,i,r]=[t[s],t[s+1],t[s+2]];if(i<0){const A=unescaped(e,-i,r);c[this.row+n]=g.codeOfBytes(A,0,A.length)}else{
const t=g.codeOfBytes(e,i,r);c[this.row+n]=t;t<E&&A.remember(a,i,r,t)}}}}let y=0;function isWanted(A){return A!==null&&!A.declined}
function kindOf({kind:A,zone:t}){if(A==="time")return t?g:c;return A==="integer"?a:o}function toUtc(A,t){
for(let e=0;e<A.length;e++)Number.isNaN(A[e])||(A[e]=t.toUtc(A[e]))}function unescaped(A,t,e){const n=Buffer.allocUnsafe(e-t);let s=0;for(let i=t;i<e;i++){
const t=A[i];n[s++]=t;t===w&&i++}return n.subarray(0,s)}}),46110:((A,t,e)=>{e.d(t,{Zu:()=>merged,_u:()=>textColumn,b2:()=>numbersAmong});var n=e(54240)
;var s=e(40873);var i=e(45100);function textColumn({codes:A,categories:t,missing:e},s){const i=(0,n.XF)(t);const r=i.map(A=>(0,n.qv)(A,s))
;if(i===t&&!r.includes(true))return{type:"category",codes:A,categories:t,missing:e};return merged(A,t,A=>r[A]?null:i[A])}function merged(A,t,e){const n=new Map
;const i=t.map((A,t)=>{const s=e(t);if(s===null)return-1;n.has(s)||n.set(s,n.size);return n.get(s)});let r=0;let o=null;const a=A.map((A,e)=>{
const n=A<0?-1:i[A];if(n>=0)return n;r++;A>=0&&t[A].trim()!==""&&(o=(0,s.G)(o,e,t[A]));return-1});const c={type:"category",codes:a,categories:[...n.keys()],
missing:r};return o?{...c,markers:o}:c}function numbersAmong(A,t,e){let s=0;const i=[];for(const r of t){const t=(0,n.$$)(r,e);if(t===void 0&&!(0,
n.bb)(A.length-++s,s))return null;i.push(t)}const r={numbers:0,others:0};for(const t of A){const A=t<0?Number.NaN:i[t]
;A===void 0?r.others++:Number.isFinite(A)&&r.numbers++}return(0,n.bb)(r.numbers,r.others)?numberColumn(A,t,i):null}function numberColumn(A,t,e){
const n=new i.Ky(true);n.grow(A.length);let r=0;const o={invalid:null,infinite:null,markers:null};A.forEach((A,i)=>{const a=A<0?Number.NaN:e[A]
;const c=a!==void 0&&Number.isFinite(a);n.put(i,c?a:Number.NaN);if(c)return;a!==void 0&&r++;if(A<0)return
;const g=a===void 0?"invalid":Number.isNaN(a)?"markers":"infinite";o[g]=(0,s.G)(o[g],i,t[A])});const{invalid:a,infinite:c,markers:g}=o;return{type:"number",
values:n.finish(A.length),missing:r,invalid:a,...c&&{infinite:c},...g&&{markers:g}}}}),69128:((A,t,e)=>{e.d(t,{e:()=>timeZone});var n=e(14977);var s=e(44446)
;const i=9e5;const r=864e5;const o=new Map;function timeZone(A){if(A===void 0||A==="UTC"||A==="Etc/UTC")return null;const t=o.get(A);if(t)return t
;const e=new TimeZone(A);o.set(A,e);return e}class TimeZone{format;offsets=new Map;constructor(A){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:A,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new n.P_(`"${A.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(A){const t=this.offset(A-r);const e=this.offset(A+r);if(t===e)return A-t;if(this.offset(A-t)===t)return A-t;return this.offset(A-e)===e?A-e:A-t}offset(A){
const t=Math.floor(A/i);const e=this.offsets.get(t);if(e!==void 0)return e;const n=new Map(this.format.formatToParts(t*i).map(({type:A,value:t})=>[A,t]))
;const part=A=>Number(n.get(A));const r=(0,s.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const o=r-t*i
;this.offsets.set(t,o);return o}}}),30241:((A,t,e)=>{e.d(t,{R:()=>epochTime,p:()=>parseTime});var n=e(44446);var s=e(1934)
;const i=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const r=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const o=/^-?\d{1,15}(\.\d+)?$/
;const a=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const c=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const g=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const l=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(A,t){
const e=A.trim();const n=i.exec(e);if(n){const[,A,e,s,i,r,o,a,c]=n;return instant(A,e,s,i,r,o,a,c,t)}const a=r.exec(e);if(a){const[,A,e,n,s,i,r,o]=a
;return instant(A,e,n,s,i,r,void 0,o,t)}if(o.test(e))return epochTime(Number(e),t);if((0,s.b2)(e))return Number.NaN;const c=isoOf(e)
;return c===null?void 0:parseTime(c,t)}function isoOf(A){const t=a.exec(A);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const e=c.exec(A)
;const n=g.exec(A);if(!e&&!n)return null;const[s,i]=e?[e[1],e[2]]:[n[2],n[1]];const[,,,r,o]=e??n;const u=i.toLowerCase();const f=l.findIndex(A=>A.startsWith(u))
;return f<0?null:iso(r,f+1,Number(s),o)}function iso(A,t,e,n){const two=A=>String(A).padStart(2,"0")
;return`${A}-${two(t)}-${two(e)}${n.replace(/ GMT$/," UTC")}`}function epochTime(A,t){const e=Math.abs(A);if(Number.isInteger(A)){if(A>=1900&&A<2200)return
;if(A>=19000101&&A<=21991231){const e=(0,n.H)(Math.floor(A/1e4),Math.floor(A/100)%100,A%100,0,0,0);if(Number.isNaN(e))return;return t?t.toUtc(e):e}}
if(e<1e11)return A*1e3+0;return e<1e13?A:void 0}function instant(A,t,e,s,i,r,o,a,c){const g=(0,
n.H)(Number(A),Number(t),Number(e??1),Number(s??0),Number(i??0),Number(r??0));if(Number.isNaN(g))return;const l=o===void 0?g:g+Number(`0.${o}`)*1e3
;if(a===void 0)return c?c.toUtc(l):l;if(a==="Z"||a==="z"||a==="UTC")return l;const u=Number(a.slice(1,3));const f=a.length>3?Number(a.slice(-2)):0
;if(u>23||f>59)return;const I=(u*60+f)*6e4;return a.startsWith("-")?l+I:l-I}}),87538:((A,t,e)=>{e.d(t,{S:()=>runningSums,d:()=>compensatedSum})
;function runningSums(A){return{sums:new Float64Array(A),lost:new Float64Array(A)}}function compensatedSum(A,t){const{sums:e,lost:n}=runningSums(1)
;for(let s=0;s<A;s++){const A=t(s);const i=e[0];const r=i+A;n[0]+=Math.abs(i)>=Math.abs(A)?i-r+A:A-r+i;e[0]=r}return e[0]+n[0]}}),84484:((A,t,e)=>{e.d(t,{
RL:()=>regularizedBeta,SX:()=>logGamma,d4:()=>logRegularizedGammaQ,l1:()=>chiSquaredQuantile});const n=.9189385332046728;function logGamma(A){
if(!(A>0))return NaN;if(A===1||A===2)return 0;if(A===1/0)return 1/0;let t=1;let e=A;while(e<12)t*=e++;return(e-.5)*Math.log(e)-e+n+stirlingSeries(e)-Math.log(t)
}function regularizedGammaP(A,t){if(!(A>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return 1
;return t<A+1?Math.exp(logGammaTerm(A,t))*gammaSeries(A,t):1-regularizedGammaQ(A,t)}function regularizedGammaQ(A,t){if(!(A>0)||Number.isNaN(t))return NaN
;if(t<=0)return 1;if(t===1/0)return 0;return t<A+1?1-regularizedGammaP(A,t):Math.exp(logRegularizedGammaQ(A,t))}function logRegularizedGammaQ(A,t){
if(!(A>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return-1/0;if(t<A+1)return Math.log1p(-regularizedGammaP(A,t))
;return logGammaTerm(A,t)+Math.log(A)+Math.log(gammaFraction(A,t))}function regularizedBeta(A,t,e){if(!(t>0&&e>0)||Number.isNaN(A))return NaN;if(A<=0)return 0
;if(A>=1)return 1;return A>(t+1)/(t+e+2)?1-lowerBeta(1-A,A,e,t):lowerBeta(A,1-A,t,e)}function chiSquaredQuantile(A,t){if(!(t>0&&A>=0&&A<=1))return NaN
;if(A===0)return 0;if(A===1)return 1/0;const e=t/2;let n=0;let s=Math.max(e,1);while(regularizedGammaP(e,s)<A)s*=2;let i=(n+s)/2
;for(let t=0;t<200&&s-n>1e-16*s;t++){const t=A>.5?1-A-regularizedGammaQ(e,i):regularizedGammaP(e,i)-A;t>0?s=i:n=i
;const r=Math.exp(logGammaTerm(e,i)+Math.log(e)-Math.log(i));const o=i-t/r;const a=o>n&&o<s?o:(n+s)/2;if(Math.abs(a-i)<=2e-16*i)return 2*a;i=a}return 2*i}
function stirlingError(A){if(A>=12)return stirlingSeries(A);return logGamma(A)-((A-.5)*Math.log(A)-A+n)}function stirlingSeries(A){const t=1/(A*A)
;const e=1/1260-t*(1/1680-t*(1/1188-t*(691/360360-t/156)));return(1/12-t*(1/360-t*e))/A}function deviance(A,t){if(Math.abs(t)>.3)return t-Math.log(A)
;const e=t/(2+t);let n=e*e*e;let s=0;for(let A=3;Math.abs(n)>1e-18*e*e;A+=2){s+=n/A;n*=e*e}return e*t-2*s}function logGammaTerm(A,t){
return-A*deviance(t/A,(t-A)/A)-stirlingError(A)-n-Math.log(A)/2}function gammaSeries(A,t){let e=1;let n=1;for(let s=1;e>1e-17*n;s++){e*=t/(A+s);n+=e}return n}
function gammaFraction(A,t){return 1/lentz(t+1-A,e=>[-e*(e-A),t+2*e+1-A])}function lowerBeta(A,t,e,s){const i=e+s;const r=s*A-e*t
;const o=-e*deviance(i/e*A,r/e)-s*deviance(i/s*t,-r/s)+(Math.log(s)-Math.log(e)-Math.log(i))/2-n+stirlingError(i)-stirlingError(e)-stirlingError(s)
;const a=lentz(1,t=>{const n=t>>1;const r=t%2===0?n*(s-n)*A/((e+t-1)*(e+t)):-(e+n)*(i+n)*A/((e+t-1)*(e+t));return[r,1]});return Math.exp(o)/a}
function lentz(A,t){const e=1e-300;let n=A||e;let s=n;let i=0;for(let A=1;A<1e6;A++){const[r,o]=t(A);i=1/(o+r*i||e);s=o+r/s||e;n*=s*i
;if(Math.abs(s*i-1)<1e-16)break}return n}}),62172:((A,t,e)=>{e.d(t,{cR:()=>ScorePasses,PP:()=>deviations,ni:()=>c});var n=e(84967)
;const s="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const i=4096;const r=2;const o=2**32;const a=65536;const c=(0,n.F)(s,{scores:{log:Math.log}});let g;let l=[];let u=0;let f=0;class ScorePasses{kernel;scores
;bins;influences;constructor(A){g??=c();this.kernel=g;this.scores=A.scores.length;this.bins=Math.ceil(g.heap()/8)*8;this.influences=this.bins+a
;const placeOf=A=>this.influences+16*u*(1+A);if(this.scores>u||l.length===0){u=Math.max(u,this.scores);l=Array.from({length:placeOf(r)<=o?r:1},()=>null);f=0}
const{memory:t}=g;(0,n.V)(t,placeOf(l.length));let e=l.indexOf(A);if(e<0){e=f;f=(f+1)%l.length;l[e]=A;new Float64Array(t.buffer,placeOf(e),u).set(A.scores)
;new Uint32Array(t.buffer,placeOf(e)+8*u,u).set(A.positives);new Uint32Array(t.buffer,placeOf(e)+12*u,u).set(A.negatives)}const s=placeOf(e)
;g.use(s,s+8*u,s+12*u,this.influences,this.influences+8*u)}rankShares(A,t){const{rankShares:e}=this.kernel;return this.over((n,s)=>e(n,s,A,t))}
precisionInfluences(A,t){const{begin:e,precisionSteps:n,precisionInfluences:s,sumSquares:r,total:o}=this.kernel;e()
;for(let t=this.scores;t>0;t-=i)n(Math.max(0,t-i),t,A);const a=o();const c=this.over((e,n)=>{s(e,n,a,A,t);r(e,n)});return{value:a,squares:c}}squaredLosses(){
const{squaredLosses:A,sumLosses:t}=this.kernel;return this.over((e,n)=>{A(e,n);t(e,n)})}logLosses(A){const{logLosses:t,sumLosses:e}=this.kernel
;return this.over((n,s)=>{t(n,s,A);e(n,s)})}gaps(A,t,e){const{gaps:n,centre:s,sumSquares:i}=this.kernel;this.doubles(this.bins,A.length).set(A)
;return this.over((r,o)=>{n(r,o,A.length,this.bins);s(r,o,t,e,e);i(r,o)})}centre(A,t,e){const{centre:n,sumSquares:s}=this.kernel;return this.over((i,r)=>{
n(i,r,A,t,e);s(i,r)})}sumBins(A){const t=this.doubles(this.bins,3*A).fill(0);const{sumBins:e}=this.kernel;this.over((t,n)=>e(t,n,A,this.bins))
;return[t.slice(0,A),t.slice(A,2*A),t.slice(2*A)]}left(){const{influences:A,scores:t}=this;return{positive:this.doubles(A,t),negative:this.doubles(A+8*u,t)}}
over(A){const{begin:t,total:e}=this.kernel;t();for(let t=0;t<this.scores;t+=i)A(t,Math.min(t+i,this.scores));return e()}doubles(A,t){
return new Float64Array(this.kernel.memory.buffer,A,t)}}function deviations({values:A,rows:t},e,s){g??=c();const{memory:r,addDeviations:o}=g
;const l=Math.ceil(g.heap()/16)*16;const[u,f]=[l+32,l+32+8*i];(0,n.V)(r,l+a);const I=new Float64Array(r.buffer,l,4).fill(0);const h={
values:new Float64Array(r.buffer,u,i),rows:new Uint32Array(r.buffer,f,i)};for(let n=0;n<A.length;n+=i){const r=A.subarray(n,n+i);h.values.set(r)
;h.rows.set(t.subarray(n,n+i));o(u,f,r.length,e,s,l)}const[B,C,d,Q]=I;return{sum:B+d,squares:C+Q}}}),84967:((A,t,e)=>{e.d(t,{F:()=>kernelOf,V:()=>enlarge})
;var n=e(14977);const s=65536;function kernelOf(A,t={}){let e;return()=>{e??=new WebAssembly.Module(Buffer.from(A,"base64"))
;return new WebAssembly.Instance(e,t).exports}}function enlarge(A,t){const e=t-A.buffer.byteLength;if(e<=0)return;(0,n._I)(()=>A.grow(Math.ceil(e/s)))}})};